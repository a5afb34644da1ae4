#!/usr/bin/env bash
# Times the native program against a native hello world, over a folder of articles and over the same folder ten times.
#   tests/EditorialLint.Benchmarks/speed.sh FOLDER
# Needs clang and the .NET SDK. Prints median wall seconds of seven runs and the peak memory of the last one.
set -euo pipefail
articles=$(realpath "${1:?usage: speed.sh FOLDER}")
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish src/EditorialLint.Cli -c Release -r linux-x64 -o "$work/lint" > /dev/null
mkdir "$work/hello-source"
cat > "$work/hello-source/hello.csproj" <<'X'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>
X
echo 'System.Console.WriteLine("Hello");' > "$work/hello-source/Program.cs"
dotnet publish "$work/hello-source" -c Release -r linux-x64 -o "$work/hello" > /dev/null
for i in 1 2 3 4 5 6 7 8 9 10; do mkdir -p "$work/ten/$i"; cp "$articles"/*.txt "$work/ten/$i"; done

measure() { # measure NAME COMMAND...
    local name=$1; shift
    python3 - "$name" "$@" <<'P'
import os, statistics, subprocess, sys, time
name, command = sys.argv[1], sys.argv[2:]
runs = []
for i in range(8):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    peak = usage.ru_maxrss / 1024
    runs.append(time.perf_counter() - start)
print(f"{name:28} {statistics.median(runs[1:]):7.3f} s  {peak:6.1f} MiB")
P
}
measure 'hello world' "$work/hello/hello"
measure 'seed article' "$work/lint/editorial-lint" lint seeds/articles
measure "articles ($(du -sb "$articles" | cut -f1) bytes)" "$work/lint/editorial-lint" lint "$articles"
measure 'articles, ten times' "$work/lint/editorial-lint" lint "$work/ten"
