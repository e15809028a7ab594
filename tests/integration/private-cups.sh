#!/usr/bin/env bash
# private-cups.sh COMMAND [ARGUMENT…]
# Runs COMMAND beside a print service of its own: cupsd, and an IPP Everywhere printer (ippeveprinter) behind the queue
# "counter". All of it lives in private mount, network and process namespaces and in memory, so that the machine's own
# printers are neither seen nor touched and nothing is left behind. Works as root and, where user namespaces are allowed,
# as anyone; may be started inside the namespaces of another such script.
# COMMAND finds CUPS_SERVER (the private cupsd's socket), PRIVATE_CUPS (the folder that print-service.sh describes)
# and PRINT_SERVICE (the path of print-service.sh). Its exit code is the script's.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [ "${1:-}" != --inside ]; then
    [ $# -gt 0 ] || { echo "usage: private-cups.sh COMMAND [ARGUMENT...]" >&2; exit 2; }
    user=()
    [ "$(id -u)" -eq 0 ] || user=(--user --map-root-user)
    exec unshare "${user[@]}" --mount --net --pid --fork --kill-child -- "${BASH_SOURCE[0]}" --inside "$@"
fi
shift

export PATH="$PATH:/usr/sbin:/sbin"
mount -t proc proc /proc 2> /dev/null || true # refused in some containers; only ps would miss it
ip link set lo up
# The machine's spool folder is hidden below a file system that ends with the namespace.
export PRIVATE_CUPS=/var/spool/cups
mount -t tmpfs -o mode=0755 private-cups "$PRIVATE_CUPS"
export CUPS_SERVER=$PRIVATE_CUPS/cups.sock
export PRINT_SERVICE=$here/print-service.sh
unset CUPS_USER IPP_PORT

"$PRINT_SERVICE" prepare
"$PRINT_SERVICE" start-bus
"$PRINT_SERVICE" start-cupsd
"$PRINT_SERVICE" start-printer
"$PRINT_SERVICE" add-queue counter

code=0
"$@" || code=$?
if [ "$code" -ne 0 ] && [ -n "${PRIVATE_CUPS_LOG:-}" ]; then
    cp "$PRIVATE_CUPS"/error_log "$PRIVATE_CUPS"/printer.log "$PRIVATE_CUPS_LOG"/ || true
fi
exit "$code" # the namespace's first process ends here, and with it all the others
