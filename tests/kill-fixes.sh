#!/usr/bin/env bash
# Kills runs of 'lint --fix' at any moment: kill-fixes.sh PROGRAM [RUNS]
# Every file must be, byte for byte, what it was before or what it is after; what is left over must not be checked by a
# later run, and a run that is left alone must then finish the work. Prints what was seen; 200 runs by default.
set -euo pipefail
export LC_ALL=C
program=$(realpath "$1") runs=${2:-200} files=300
seed=$(cd "$(dirname "$0")/.." && pwd)/seeds/articles/000_236c93d4273e1fd2.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: run $run: $1"; exit 1; }

mkdir "$work/before" "$work/after"
echo 'root = true' > "$work/.editorconfig"
for ((i = 0; i < files; i++)); do
    # Of different lengths, so that one file's content can never pass for another's.
    { cat "$seed"; printf 'Article %d ended [as it began]].\n' "$i"; } > "$work/before/$i.txt"
done
cp "$work"/before/*.txt "$work/after"
run=0
started=$(date +%s%N)
"$program" lint --fix "$work/after" > "$work/log" 2>&1 || [ $? -eq 1 ]
took=$((($(date +%s%N) - started) / 1000))
sums() { (cd "$work/$1" && sha256sum -- *.txt | sort); }
sums before > "$work/sums.before"
sums after > "$work/sums.after"
[ -z "$(comm -12 "$work/sums.before" "$work/sums.after")" ] || fail 'a file has nothing to fix'

early=0 middle=0 late=0 leftovers=0
for ((run = 1; run <= runs; run++)); do
    rm -rf "$work/now"
    cp -r "$work/before" "$work/now"
    "$program" lint --fix "$work/now" > /dev/null 2>&1 &
    moment=$(((RANDOM * 32768 + RANDOM) % took))
    sleep "$((moment / 1000000)).$(printf '%06d' $((moment % 1000000)))"
    kill -9 $! 2> /dev/null || true
    wait $! 2> /dev/null || true
    sums now > "$work/sums.now"
    fixed=$(comm -12 "$work/sums.now" "$work/sums.after" | wc -l)
    kept=$(comm -12 "$work/sums.now" "$work/sums.before" | wc -l)
    [ $((fixed + kept)) -eq "$files" ] || fail "$((files - fixed - kept)) files are neither as before nor as after"
    case $fixed in
        0) early=$((early + 1)) ;;
        "$files") late=$((late + 1)) ;;
        *) middle=$((middle + 1)) ;;
    esac
    left=$(($(find "$work/now" -mindepth 1 | wc -l) - files))
    leftovers=$((leftovers + left))
    if [ "$left" -gt 0 ] || [ "$run" -eq "$runs" ]; then
        "$program" lint --fix "$work/now" > "$work/log" 2>&1 || [ $? -eq 1 ] || fail 'the next run is not complete'
        grep -q " in $files files" "$work/log" || fail 'the next run checks what was left over'
        sums now | cmp -s - "$work/sums.after" || fail 'the next run does not finish the work'
    fi
done
echo "$runs runs of $files files killed: $early before the first file was written, $middle in the middle, $late at the end; every file whole; $leftovers unfinished files left, none of them checked"
[ "$middle" -gt 0 ] || fail 'no run was killed in the middle'
