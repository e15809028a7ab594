#!/usr/bin/env bash
# Filling a form, all on one core and in one run: ours, bare Pango and Cairo, and pdf-lib. Needs node and the npm registry.
# Usage: tests/bench/filling.sh [BUILD_FOLDER]      default: build/release
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=${1:-$here/../../build/release}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$here/filling-pdf-lib.mjs" "$work"
(cd "$work" && npm install --silent --no-audit --no-fund pdf-lib@1.17.1 @pdf-lib/fontkit@1.1.1)
font=$(fc-match -f '%{file}' IPAmjMincho)
"$build/tests/FillingBench" --strings "$work/strings.json"

ours=$(taskset -c 0 "$build/tests/FillingBench")
echo "$ours"
theirs=$(cd "$work" && taskset -c 0 node filling-pdf-lib.mjs strings.json "$font" pdf-lib.pdf)
echo "pdf-lib: $theirs ms a form"
ms=${ours#filled form: }
echo "$theirs ${ms%% *}" | awk '{ printf "throughput: %.0f times that of pdf-lib\n", $1 / $2 }'
