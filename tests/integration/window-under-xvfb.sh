#!/usr/bin/env bash
# window-under-xvfb.sh BUILD_FOLDER [hold]: the program itself on a virtual screen, driven by keys through one reception,
# ended (or put on hold), and then searched: nothing of the visitor may be left in its memory or in what it keeps on the disk. Runs inside
# devices/virtual/private-reader.sh.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source_dir=$(cd "$here/../.." && pwd)
build=$1
ending=${2:-end}
resident=mihon
work=$(mktemp -d)
trap 'exec 2> /dev/null; kill -KILL $(jobs -p); wait; rm -rf "$work"' EXIT

fail() {
    echo "window-under-xvfb.sh: $1" >&2
    cat "$work/window.log" >&2 || true
    exit 1
}

printf '[store]\npath = "%s"\n' "$work/store" > "$work/madoguchi.toml"
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3> "$work/display" 2> "$work/xvfb.log" &
read -r -t 60 number < "$work/display"
export DISPLAY=:$number QT_QPA_PLATFORM=xcb

coproc card { exec "$build/madoguchi-virtual-card" --resident "$resident" --state "$work/cards"; }
read -r -t 60 _ <&"${card[0]}" || fail "the card did not reach the reader"

"$build/madoguchi" --config "$work/madoguchi.toml" 2> "$work/window.log" &
window=$!
password='kaminari sakura 73'
search() { # search PATH...
    python3 "$here/search-personal-data.py" --memory "$window" --text "$password" \
        --resident "$source_dir/devices/virtual/residents/$resident.json" "$@"
}

must_find() { # must_find PATH...
    local code=0
    search "$@" || code=$?
    [ "$code" -eq 3 ] || fail "the search does not find what is there (exit code $code)"
}

# The check must be able to fail: a password is found where it is kept while it is typed.
bash "$source_dir/installer/drive-window.sh" type-first-account "$password"
must_find "$work/store"
bash "$source_dir/installer/drive-window.sh" make-first-account
search "$work/store" || fail "something of the password is left after the account was made"


bash "$source_dir/installer/drive-window.sh" to-filled-form "$work/filled.png"
[ -s "$work/filled.png" ] || fail "no picture of the filled form"
bash "$source_dir/installer/drive-window.sh" copy-text "$(python3 -c '
import json, sys
print(json.load(open(sys.argv[1]))["personalNumber"])' "$source_dir/devices/virtual/residents/$resident.json")"
# The same for the visitor: while the reception is open its data are there.
must_find "$work/store"
[ "$(xclip -o -selection clipboard)" != "" ] || fail "nothing was copied"

if [ "$ending" = hold ]; then
    bash "$source_dir/installer/drive-window.sh" to-hold
    search "$work/store" "$work/window.log" || fail "something of the visitor is readable after the reception was put on hold"
else
    bash "$source_dir/installer/drive-window.sh" to-the-end
    search "$work/store" "$work/window.log" || fail "something of the visitor is left after the end of the reception"
fi
[ "$(xclip -o -selection clipboard 2> /dev/null)" = "" ] || fail "what was copied is still in the clipboard"
kill -0 "$window" || fail "the program did not live through it"
