#!/bin/sh
# What pre-commit (pre-commit.com) runs, from its own clone of this repository: builds the program once for each revision
# that a configuration pins, then checks the files that it is given. Needs the .NET 10 SDK alone.
set -eu
root=$(cd "$(dirname -- "$0")/.." && pwd)
program="$root/artifacts/pre-commit/editorial-lint"

build() {
    if ! command -v dotnet > /dev/null 2>&1; then
        echo "editorial-lint: the .NET 10 SDK is needed to build it, and there is no 'dotnet' in PATH" >&2
        exit 2
    fi
    # From the root: a global.json of the repository that is checked must not choose the SDK.
    (cd "$root" && dotnet publish src/EditorialLint.Cli -c Release -p:PublishAot=false -o artifacts/pre-commit.new) > "$root/artifacts/pre-commit.log" 2>&1 || {
        echo "editorial-lint: it could not be built; the log is $root/artifacts/pre-commit.log" >&2
        exit 2
    }
    mv "$root/artifacts/pre-commit.new" "$root/artifacts/pre-commit"
}

if [ ! -x "$program" ]; then
    mkdir -p "$root/artifacts"
    lock="$root/artifacts/pre-commit.lock"
    tries=0
    until mkdir "$lock" 2> /dev/null; do
        # Another commit is building it.
        tries=$((tries + 1))
        if [ "$tries" -gt 600 ]; then
            echo "editorial-lint: another build does not end; if none is running, delete $lock" >&2
            exit 2
        fi
        sleep 1
    done
    trap 'rmdir "$lock"' EXIT
    trap 'exit 130' INT TERM
    [ -x "$program" ] || build
    rmdir "$lock"
    trap - EXIT INT TERM
fi

exec "$program" lint "$@"
