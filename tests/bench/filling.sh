#!/usr/bin/env bash
# Filling every form, all on one core and in one run: ours, bare Pango and Cairo, and pdf-lib. Needs node and the npm registry.
# Usage: tests/bench/filling.sh [BUILD_FOLDER]      default: build/release
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-$here/../../build/release}" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$here/filling-pdf-lib.mjs" "$work"
(cd "$work" && npm install --silent --no-audit --no-fund pdf-lib@1.17.1 @pdf-lib/fontkit@1.1.1)
font=$(fc-match -f '%{file}' IPAmjMincho)
for template in "$here"/../../forms-templates/*/template.json; do
    form=$(basename "$(dirname "$template")")
    "$build/tests/FillingBench" --form "$form" --strings "$work/strings.json"
    ours=$(taskset -c 0 "$build/tests/FillingBench" --form "$form" | sed -n 1p)
    theirs=$(cd "$work" && taskset -c 0 node filling-pdf-lib.mjs strings.json "$font" pdf-lib.pdf)
    ms=${ours#*filled form }
    echo "$ours; pdf-lib $theirs ms: $(echo "$theirs ${ms%% *}" | awk '{ printf "%.0f", $1 / $2 }') times"
done
