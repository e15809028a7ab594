#!/usr/bin/env bash
# A private PC/SC service with one virtual reader, for training, tests and trying out.
#
#   private-reader.sh COMMAND [ARGUMENT…]   runs COMMAND where only this service is seen; ends with COMMAND's exit code
#   private-reader.sh --stop-service        (inside) stops the service at once, as when it crashes
#   private-reader.sh --start-service       (inside) starts it again and waits until it answers
#
# The service runs in mount and network namespaces of its own: the machine's pcscd is neither used nor touched, and port
# 35963, on which the virtual reader waits for cards, is always free. Only /run/pcscd is covered; other sockets below
# /run (CUPS) and those of X stay reachable. USB readers of the machine are left to the machine.
#
# COMMAND finds in its environment: PRIVATE_READER, this script; PRIVATE_READER_DIR, a folder with `pcscd.pid` (the
# service's process) and `pcscd.log`; XDG and other variables as they were.
# Exit code 4 when the service cannot be started; what is missing stands on stderr.
set -euo pipefail

socket=/run/pcscd/pcscd.comm
vpcd_library=/usr/lib/pcsc/drivers/serial/libifdvpcd.so
vpcd_port=8C7B # 35963

give_up() {
    echo "private-reader.sh: $1" >&2
    exit 4
}

# A pause without a process: nothing ever arrives on this descriptor.
exec {never}<> <(:)
pause() { read -r -t 0.02 -u "$never" || true; }

# Both must listen, as the kernel sees it: the service's socket and the virtual reader's port. A trial connection to the
# port would look like a card.
service_answers() {
    grep -q "00010000 .* $socket\$" /proc/net/unix \
        && cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | grep -q ":$vpcd_port [0-9A-F:]* 0A "
}

# A process that has ended and was not yet collected by its parent does not run.
service_runs() {
    local process
    process=$(cat "$PRIVATE_READER_DIR/pcscd.pid" 2>/dev/null) && [ -n "$process" ] \
        && grep -q '^State:[[:space:]]*[^ZX[:space:]]' "/proc/$process/status" 2>/dev/null
}

stop_service() { # stop_service SIGNAL
    service_runs || return 0
    kill "-$1" "$(<"$PRIVATE_READER_DIR/pcscd.pid")" 2>/dev/null || true
    local turn
    for ((turn = 0; turn < 250; turn++)); do
        service_runs || return 0
        [ "$turn" -ne 100 ] || kill -KILL "$(<"$PRIVATE_READER_DIR/pcscd.pid")" 2>/dev/null || true
        pause
    done
}

start_service() {
    stop_service TERM
    rm -f "$socket" /run/pcscd/pcscd.pid
    # Without a drop directory no driver for USB readers is found, so that they stay with the machine's own service.
    PCSCLITE_HP_DROPDIR="$PRIVATE_READER_DIR/no-drivers" setsid pcscd --foreground --config "$PRIVATE_READER_DIR/readers" \
        > "$PRIVATE_READER_DIR/pcscd.log" 2>&1 < /dev/null {never}>&- &
    echo $! > "$PRIVATE_READER_DIR/pcscd.pid"
    disown
    local turn
    for ((turn = 0; turn < 1000; turn++)); do
        service_answers && return 0
        service_runs || break
        pause
    done
    cat "$PRIVATE_READER_DIR/pcscd.log" >&2
    give_up "pcscd did not start"
}

cover_run_pcscd() {
    if mkdir -p /run/pcscd 2>/dev/null; then
        mount -t tmpfs -o mode=0755 tmpfs /run/pcscd
        return
    fi
    # Without rights on /run: a new /run in which everything else is the machine's.
    local stage="$PRIVATE_READER_DIR/run" entry name
    mkdir "$stage"
    mount -t tmpfs -o mode=0755 tmpfs "$stage"
    for entry in /run/*; do
        name="$stage/${entry##*/}"
        if [ -d "$entry" ]; then mkdir "$name"; else : > "$name"; fi
        mount --rbind "$entry" "$name" 2>/dev/null || true
    done
    mkdir "$stage/pcscd"
    mount --rbind "$stage" /run
}

inside() {
    ip link set lo up
    cover_run_pcscd
    mkdir "$PRIVATE_READER_DIR/readers" "$PRIVATE_READER_DIR/no-drivers"
    printf 'FRIENDLYNAME "Virtual PCD"\nDEVICENAME /dev/null:0x%s\nLIBPATH %s\nCHANNELID 0x%s\n' \
        "$vpcd_port" "$vpcd_library" "$vpcd_port" > "$PRIVATE_READER_DIR/readers/vpcd"
    trap 'stop_service TERM' EXIT
    start_service

    # In the background, so that a signal to this script reaches the command at once.
    env --default-signal=INT,QUIT "$@" <&0 {never}>&- &
    local command=$! code
    trap 'kill -TERM "$command" 2>/dev/null || true' TERM HUP
    trap 'kill -INT "$command" 2>/dev/null || true' INT
    while true; do
        code=0
        wait "$command" || code=$?
        kill -0 "$command" 2>/dev/null || break
    done
    exit "$code"
}

case "${1:-}" in
    "" | --help | -h)
        sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"
        exit 2
        ;;
    --stop-service) stop_service KILL ;;
    --start-service) start_service ;;
    --inside)
        shift
        inside "$@"
        ;;
    *)
        for tool in pcscd unshare ip mount; do
            command -v "$tool" > /dev/null || give_up "$tool is not installed (see installer/packages-debian.txt)"
        done
        [ -e "$vpcd_library" ] || give_up "vsmartcard-vpcd is not installed (see installer/packages-debian.txt)"
        PRIVATE_READER=$(readlink -f "$0")
        PRIVATE_READER_DIR=$(mktemp -d "${TMPDIR:-/tmp}/private-reader.XXXXXX")
        export PRIVATE_READER PRIVATE_READER_DIR
        as_root=()
        [ "$(id -u)" -eq 0 ] || as_root=(--user --map-root-user)
        code=0
        trap 'kill -TERM "$space" 2>/dev/null || true' TERM HUP
        trap ':' INT
        unshare "${as_root[@]}" --mount --net "$PRIVATE_READER" --inside "$@" <&0 {never}>&- &
        space=$!
        while true; do
            code=0
            wait "$space" || code=$?
            kill -0 "$space" 2>/dev/null || break
        done
        rm -rf "$PRIVATE_READER_DIR"
        exit "$code"
        ;;
esac
