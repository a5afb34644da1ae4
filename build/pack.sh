#!/usr/bin/env bash
# Packs the .NET tool into a folder: pack.sh FOLDER [RID…]
# Packs the package that is installed by name, which only names others; those that need a runtime; and a native one for each
# RID, by default this machine's. Native code is made on the system it is for, so a release gathers what several packed.
# 'pack.sh FOLDER any' packs for all systems at once, without native code and what that needs.
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: pack.sh FOLDER [RID…]" >&2; exit 2; }
mkdir -p "$1"
folder=$(cd "$1" && pwd); shift
cd "$(dirname "$0")/.."
pack() { dotnet pack src/EditorialLint.Cli -c Release -v quiet --nologo -o "$folder" "$@"; }

pack -r any -p:PublishAot=false
if [ "$*" = any ]; then
    pack -p:ToolPackageRuntimeIdentifiers=any
    exit
fi
pack
# Alpine takes what is for linux-x64 to be for it too, but lacks the C library that native code needs.
for rid in linux-musl-x64 linux-musl-arm64; do
    pack -r any -p:PublishAot=false -p:StandInFor="$rid"
done
[ $# -gt 0 ] || set -- "$(dotnet --info | sed -n 's/^ *RID: *//p' | head -1)"
for rid; do
    case $rid in
        any | linux-musl-*) ;;
        *) pack -r "$rid" ;;
    esac
done
