#!/usr/bin/env bash
# private-screen.sh COMMAND…: runs a command on a virtual screen (Xvfb) of its own, without a window manager.
set -euo pipefail
work=$(mktemp -d)
trap 'exec 2> /dev/null; kill -KILL $(jobs -p); wait; rm -rf "$work"' EXIT
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3> "$work/display" 2> "$work/xvfb.log" &
read -r -t 60 number < "$work/display"
unset WAYLAND_DISPLAY XDG_SESSION_TYPE
DISPLAY=:$number QT_QPA_PLATFORM=xcb "$@"
