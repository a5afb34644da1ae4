#!/usr/bin/env bash
# Opens the log of the seed article in Microsoft's SARIF web component, in a headless Chromium, compares what the page
# shows with the log and the article, and takes a picture of it.
#   tests/viewer/run.sh [PROGRAM [PICTURE]]
# PROGRAM is a built editorial-lint; without one it is built. PICTURE is tests/viewer/seed.png. Needs git, Node.js with npm
# (the packages go into a temporary folder) and Chromium (Debian's package chromium, or the path in CHROMIUM).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
fail() { echo "FAILED: $1" >&2; exit 2; }
for tool in git node npm; do
    command -v "$tool" > /dev/null || fail "$tool is not installed."
done
browser=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || true)}
[ -x "$browser" ] || fail 'Chromium is not installed: install the package chromium or set CHROMIUM to its path.'
[ $# -eq 0 ] || [ -x "$1" ] || fail "'$1' is no program."
program=$(realpath "${1:-/dev/null}") picture=$(realpath "${2:-$here/seed.png}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

lint() {
    if [ "$program" = /dev/null ]; then
        dotnet run --project "$here/../../src/EditorialLint.Cli" -c Release -- "$@"
    else
        "$program" "$@"
    fi
}

# In a checkout with a public address the component links each place to its line there.
mkdir -p "$work/newsroom/seeds"
cp -r "$here/../../seeds/articles" "$work/newsroom/seeds"
cd "$work/newsroom"
git init -q -b main .
git remote add origin https://github.com/example/newsroom
status=0
lint lint seeds/articles --run-details --format sarif="$work/seed.sarif" > "$work/log" 2>&1 || status=$?
[ "$status" -eq 1 ] || fail "editorial-lint ended with $status instead of 1: $(head -1 "$work/log")"

mkdir "$work/viewer"
cp "$here"/{package.json,page.jsx,check.mjs} "$work/viewer"
cd "$work/viewer"
npm install --loglevel=error --no-audit --no-fund > "$work/log" 2>&1 || fail "npm could not install the viewer: $(grep -m 1 error "$work/log")"
node_modules/.bin/esbuild page.jsx --bundle --outfile=page.js --define:global=window --loader:.woff=dataurl --loader:.ttf=dataurl --log-level=error
node check.mjs "$work/seed.sarif" "$work/newsroom" "$browser" "$picture"
