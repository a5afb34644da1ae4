#!/usr/bin/env bash
# Runs the real pre-commit against the committed state of this checkout: a finding must stop a commit, clean copy must
# pass, and what is not staged must not count. Exits with 77 where pre-commit or git is absent.
set -euo pipefail
checkout=$(cd "$(dirname "$0")/.." && pwd)
for tool in git pre-commit; do
    command -v "$tool" > /dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $1"; cat "$work/log" 2> /dev/null || true; exit 1; }

unset "${!GIT_@}"
export PRE_COMMIT_HOME="$work/cache" GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Editor GIT_AUTHOR_EMAIL=editor@example.com GIT_COMMITTER_NAME=Editor GIT_COMMITTER_EMAIL=editor@example.com
git clone -q "$checkout" "$work/tool"
revision=$(git -C "$work/tool" rev-parse HEAD)

mkdir "$work/newsroom" && cd "$work/newsroom"
git init -q -b main .
cat > .pre-commit-config.yaml <<YAML
repos:
  - repo: $work/tool
    rev: $revision
    hooks:
      - id: editorial-lint
YAML
# Another SDK than ours must not get in the way.
echo '{ "sdk": { "version": "1.0.0", "rollForward": "disable" } }' > global.json
pre-commit install > /dev/null
mkdir 'the wire'
echo 'He wrote (see the note]] and left.' > 'the wire/übel "a".txt'
echo 'He wrote a note and left.' > good.txt
git add .
git commit -qm 'Add articles' > "$work/log" 2>&1 && fail 'a finding did not stop the commit'
grep -q 'the wire/übel "a".txt:1:' "$work/log" || fail 'the finding is not shown'
grep -q 'good.txt:' "$work/log" && fail 'clean copy has a finding'

cp good.txt 'the wire/übel "a".txt'
git add .
echo 'Not staged (see the note]] at all.' >> good.txt
git commit -qm 'Add articles' > "$work/log" 2>&1 || fail 'clean copy did not pass'
git checkout -q good.txt
pre-commit run --all-files > "$work/log" 2>&1 || fail 'the committed files did not pass'
echo 'ok'
