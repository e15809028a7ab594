#!/usr/bin/env bash
# drive-window.sh type-first-account PASSWORD | make-first-account | to-filled-form PICTURE | copy-text TEXT | to-hold | to-the-end: goes through a reception in the clerk's window on $DISPLAY by keys,
# as a clerk would. Waits for what the window's title says, which never names a person.
set -euo pipefail

exec {never}<> <(:)
pause() { read -r -t 0.05 -u "$never" || true; }

find_window() { # find_window WORDS: the window whose title holds them
    window=$(xdotool search --onlyvisible --name "$1" 2> /dev/null | head -n 1) && [ -n "$window" ]
}

wait_for_title() {
    local turn
    for ((turn = 0; turn < 1000; turn++)); do
        find_window "$1" && return 0
        pause
    done
    echo "drive-window.sh: the window did not come to “$1”" >&2
    exit 4
}

# Two equal pictures in a row are a finished screen.
picture_when_still() { # picture_when_still FILE
    local before="" now turn
    for ((turn = 0; turn < 60; turn++)); do
        import -window "$window" "$1"
        now=$(convert "$1" rgb:- | cksum)
        [ "$now" = "$before" ] && return 0
        before=$now
        for _ in 1 2 3 4 5 6 7 8; do pause; done
    done
}

case "${1:-}" in
    type-first-account)
        wait_for_title '最初の職員の登録'
        xdotool windowfocus --sync "$window"
        xdotool type --delay 30 Hanako
        xdotool key Tab
        xdotool type --delay 30 hanako
        xdotool key Tab
        xdotool type --delay 30 "$2"
        xdotool key Tab
        xdotool type --delay 30 "$2"
        ;;
    make-first-account)
        wait_for_title '最初の職員の登録'
        xdotool key F12
        # Either the invitation or, with a card on the reader already, the PIN.
        wait_for_title 'カードを待っています|暗証番号'
        ;;
    to-filled-form)
        wait_for_title '暗証番号'
        xdotool windowfocus --sync "$window"
        xdotool type --delay 30 1234
        xdotool key Return
        wait_for_title '申請書を選ぶ'
        picture_when_still "$2" # the list is there when nothing moves any more
        xdotool type --delay 30 juminhyo
        picture_when_still "$2"
        xdotool key Return
        wait_for_title '内容を確かめる'
        picture_when_still "$2"
        ;;
    copy-text)
        # Something personal that was typed on a screen of the reception goes to the clipboard.
        wait_for_title '受付 1'
        xdotool key Escape
        wait_for_title '申請書を選ぶ'
        xdotool type --delay 30 "$2"
        xdotool key ctrl+a ctrl+c
        ;;
    to-hold)
        wait_for_title '受付 1'
        xdotool key F7
        wait_for_title '受付を保留しました'
        ;;
    to-the-end)
        wait_for_title '受付 1'
        xdotool key F10
        wait_for_title '受付を終了しました'
        xdotool key F12
        wait_for_title 'カードをお返しください'
        ;;
    *)
        echo "usage: drive-window.sh type-first-account PASSWORD | make-first-account | to-filled-form PICTURE | copy-text TEXT | to-hold | to-the-end" >&2
        exit 2
        ;;
esac
