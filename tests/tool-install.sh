#!/usr/bin/env bash
# Packs the .NET tool, installs it by the commands of the README and lints the seed article, once with native code and
# once with the runtime, as on a system that has no native package. The packages must hold what they need and no more.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; cat "$work/log" 2> /dev/null || true; exit 1; }
export DOTNET_NOLOGO=1
packages=artifacts/packages

rm -rf "$packages"
sed -n '/^## Install$/,/^## /p' README.md | sed -n '/^```$/,/^```$/p' | grep -v '^```$' > "$work/commands"
{ read -r pack; read -r install; } < "$work/commands"
[[ $pack == "build/pack.sh $packages" && $install == 'dotnet tool install '*"$packages" ]] || fail 'the README has other commands under Install'
$pack > "$work/log" 2>&1 || fail "$pack"
# The home of the command line alone, so that --global leaves the user's tools be; packing there would fetch all it needs anew.
DOTNET_CLI_HOME="$work/home" $install > "$work/log" 2>&1 || fail "$install"

lints() { # lints PROGRAM: finds the defects of the seed
    "$1" lint seeds/articles > "$work/log" 2>&1 && fail "$1 found nothing"
    grep -q ' error EL0101 doubled-bracket: ' "$work/log" || fail "$1 does not find the seed's defect"
    sed 's/\x1b\[[0-9;]*m//g' "$work/log"
}
native="$work/home/.dotnet/tools/editorial-lint"
[ -n "$(find "$work/home/.dotnet/tools/.store" -name editorial-lint -type f)" ] || fail 'the native package was not taken'
lints "$native" > "$work/native"

installs_managed() { # installs_managed FOLDER NAME: from a folder of packages; it must say what the native one does
    DOTNET_CLI_HOME="$work/home" dotnet tool install EditorialLint --source "$1" --tool-path "$work/$2" > "$work/log" 2>&1 || fail "$2 cannot be installed"
    find "$work/$2" -name editorial-lint.dll | grep -q . || fail "$2 is native"
    lints "$work/$2/editorial-lint" > "$work/managed"
    cmp "$work/native" "$work/managed" || fail "$2 says something else"
}
for rid in linux-riscv64 linux-musl-x64; do
    DOTNET_RUNTIME_ID=$rid installs_managed "$packages" "$rid"
done
build/pack.sh "$work/any-packages" any > "$work/log" 2>&1 || fail 'it cannot be packed without native code'
installs_managed "$work/any-packages" any

for package in "$packages"/*.nupkg "$work/any-packages"/*.nupkg; do
    python3 - "$package" <<'PY' > "$work/log" 2>&1 || fail "$package"
import sys, zipfile
names = zipfile.ZipFile(sys.argv[1]).namelist()
print(names)
missing = [name for name in ("README.md", "LICENSE", "NOTICE") if name not in names]
extra = [name for name in names if name.endswith((".pdb", ".dbg", ".xml")) and not name.endswith(("DotnetToolSettings.xml", "[Content_Types].xml"))]
print("missing", missing, "extra", extra)
sys.exit(bool(missing or extra))
PY
done
echo 'ok'
