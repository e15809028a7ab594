#!/usr/bin/env bash
# private-postgres.sh COMMAND [ARGUMENT…]
# Runs COMMAND beside a PostgreSQL of its own: a new cluster in a temporary folder, reached over a socket there, without
# fsync (what is tested is who loses what when the server stops, not the server's disk). The machine's own clusters are
# neither used nor touched. COMMAND finds
#   PRIVATE_POSTGRES     the folder of the socket: "host=$PRIVATE_POSTGRES dbname=madoguchi user=madoguchi"
#   POSTGRES_SERVICE     this script, for that cluster:  $POSTGRES_SERVICE stop | crash | keep | start [SOCKET [DATA]]
#                        keep copies the data of the stopped cluster to "kept"; SOCKET is a folder below
#                        PRIVATE_POSTGRES (its own: .), DATA is data or kept
# and its exit code is the script's.
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)

# initdb and postgres refuse to run as root.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid=postgres --regid=postgres --init-groups env -C / "$@"
    else
        "$@"
    fi
}

start() { # start [SOCKET [DATA]]
    local socket=$PRIVATE_POSTGRES/${1:-.} data=$PRIVATE_POSTGRES/${2:-data}
    as_owner mkdir -p "$socket"
    ln -sfn "$data" "$PRIVATE_POSTGRES/running"
    as_owner "$bin/pg_ctl" -D "$data" -l "$PRIVATE_POSTGRES/log" -w -t 60 -s \
        -o "-k $socket -c listen_addresses='' -c fsync=off -c max_connections=300 -c shared_buffers=64MB" start
}

stop() { # stop MODE: fast (connections are cut) or immediate (as in a crash)
    as_owner "$bin/pg_ctl" -D "$(readlink "$PRIVATE_POSTGRES/running")" -m "$1" -w -t 60 -s stop
}

case "${1:-}" in
start) shift; start "$@"; exit ;;
stop) stop fast; exit ;;
crash) stop immediate; exit ;;
keep) as_owner cp -a "$PRIVATE_POSTGRES/data" "$PRIVATE_POSTGRES/kept"; exit ;;
"") echo "usage: private-postgres.sh COMMAND [ARGUMENT...]" >&2; exit 2 ;;
esac

PRIVATE_POSTGRES=$(mktemp -d)
export PRIVATE_POSTGRES POSTGRES_SERVICE=$0
trap 'stop immediate > /dev/null 2>&1 || true; rm -rf "$PRIVATE_POSTGRES"' EXIT
chmod 755 "$PRIVATE_POSTGRES"
[ "$(id -u)" -ne 0 ] || chown postgres: "$PRIVATE_POSTGRES"
as_owner "$bin/initdb" -D "$PRIVATE_POSTGRES/data" -U madoguchi -A trust -E UTF8 --locale=C.UTF-8 -N > "$PRIVATE_POSTGRES/initdb.log" 2>&1 \
    || { cat "$PRIVATE_POSTGRES/initdb.log" >&2; exit 4; }
start || { cat "$PRIVATE_POSTGRES/log" >&2; exit 4; }
as_owner "$bin/createdb" -h "$PRIVATE_POSTGRES" -U madoguchi madoguchi

code=0
"$@" || code=$?
exit "$code"
