#!/usr/bin/env bash
# One whole reception without a display: a fictional resident's card is read and the form filled (madoguchictl), then the
# clerk's window goes through the same steps on a virtual screen. Runs inside devices/virtual/private-reader.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$PWD/build/try
resident=${1:-takasaki}
mkdir -p "$out"
work=$(mktemp -d)
trap 'exec 2> /dev/null; kill -KILL $(jobs -p); wait; rm -rf "$work"' EXIT

printf '[store]\npath = "%s"\n[office]\nmunicipality = "架空市"\nmayor_title = "架空市長"\n' "$work/store" > "$work/madoguchi.toml"

coproc card { exec build/release/madoguchi-virtual-card --resident "$resident" --state "$work/cards"; }
read -r -t 60 _ <&"${card[0]}" || { echo "The virtual card did not reach the reader." >&2; exit 4; }

printf 1234 | build/release/madoguchictl --config "$work/madoguchi.toml" form fill juminhyo --from-card --pin-stdin --out "$out/juminhyo.pdf"

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3> "$work/display" 2> "$work/xvfb.log" &
read -r -t 60 number < "$work/display"
export DISPLAY=:$number

build/release/madoguchi --config "$work/madoguchi.toml" 2> "$work/window.log" &
bash installer/drive-window.sh type-first-account 'the first password'
bash installer/drive-window.sh make-first-account
bash installer/drive-window.sh to-filled-form "$out/madoguchi.png"

echo "The filled form:  $out/juminhyo.pdf"
echo "The screenshot:   $out/madoguchi.png"
