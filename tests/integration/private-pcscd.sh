#!/usr/bin/env bash
# private-pcscd.sh PROGRAM…: runs a program where it can start a PC/SC service of its own. The machine's service is neither
# used nor touched: /run/pcscd and the network are private.
set -euo pipefail
mkdir -p /run/pcscd 2>/dev/null || true
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(--map-root-user)
# shellcheck disable=SC2016
exec unshare "${as_root[@]}" --mount --net bash -c '
    mount -t tmpfs tmpfs /run/pcscd
    ip link set lo up
    exec "$@"' private-pcscd "$@"
