#!/usr/bin/env bash
# print-service.sh STEP…: the parts of the private print service, for private-cups.sh and for tests that break them.
#   start-cupsd, stop-cupsd, start-printer, stop-printer, add-queue NAME   each returns when it is so
#   renew   the printer is on, the queue "counter" is as new and without jobs, whatever was done to them
# In $PRIVATE_CUPS:  paper/  what the printer printed, one file a job   fault  while it has a word, for example
# media-empty, cover-open, media-jam or toner-empty, the printer reports it and prints nothing (write it whole: rename
# a file to it)
# cupsd.pid, printer.pid  the processes   error_log, printer.log  what they say
set -euo pipefail
: "${PRIVATE_CUPS:?started by private-cups.sh}"
port=8631
cd "$PRIVATE_CUPS"

# cupsd refuses to run its parts as root, and inside a user namespace there may be no other user than root.
unprivileged=(unshare --user --map-user=1000 --map-group=1000 --)
setpriv --reuid=lp --regid=lp --clear-groups true 2> /dev/null && unprivileged=(setpriv --reuid=lp --regid=lp --clear-groups)

moment() { read -rt 0.05 <> tick || true; } # nothing is ever written to it

until_so() { # until_so WHAT COMMAND…: waits for a real answer, for at most 20 seconds
    local what=$1 end=$((SECONDS + 20))
    shift
    until "$@" > /dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || { echo "print-service: $what in vain" >&2; tail -n 20 error_log printer.log >&2 || true; exit 1; }
        moment
    done
}

gone() { ! kill -0 "$1"; }

stop() { # stop NAME: ends a part at once, as a crash would
    local pid
    pid=$(cat "$1.pid")
    # The printer leads a group of its own, its engine dies with it.
    kill -KILL -- "-$pid" 2> /dev/null || kill -KILL "$pid" 2> /dev/null || true
    until_so "waited for the end of $1" gone "$pid"
}

prepare() {
    mkdir -p paper job-files cache state spool/tmp root/ppd root/ssl bin/backend temp
    mkfifo tick
    touch error_log printer.log
    # The packaged backend is for root alone; a copy may be run by the user below.
    cp /usr/lib/cups/backend/ipp bin/backend/ipp
    chmod 0755 bin/backend/ipp
    local part
    for part in filter daemon cgi-bin monitor notifier; do
        [ ! -e "/usr/lib/cups/$part" ] || ln -s "/usr/lib/cups/$part" "bin/$part"
    done
    cat > cupsd.conf <<CONF
Listen $PRIVATE_CUPS/cups.sock
Browsing Off
DefaultAuthType None
LogLevel debug
MaxLogSize 0
ErrorPolicy retry-job
JobRetryInterval 1
JobKillDelay 1
DirtyCleanInterval 0
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
CONF
    cat > cups-files.conf <<CONF
SystemGroup lpadmin
AccessLog $PRIVATE_CUPS/access_log
ErrorLog $PRIVATE_CUPS/error_log
PageLog $PRIVATE_CUPS/page_log
CacheDir $PRIVATE_CUPS/cache
StateDir $PRIVATE_CUPS/state
RequestRoot $PRIVATE_CUPS/spool
TempDir $PRIVATE_CUPS/spool/tmp
ServerRoot $PRIVATE_CUPS/root
ServerBin $PRIVATE_CUPS/bin
ServerKeychain $PRIVATE_CUPS/root/ssl
ConfigFilePerm 0640
LogFilePerm 0644
Sandboxing Off
CONF
    cat > engine.sh <<'CONF'
#!/bin/bash
# The printer's inside: prints the job in file $1, unless something is wrong with the printer.
cd "$PRIVATE_CUPS"
while fault=$(cat fault 2> /dev/null) && [ -n "$fault" ]; do
    if [ "$fault" != "${told:-}" ]; then
        [ -z "${told:-}" ] || echo "STATE: -$told" >&2
        echo "STATE: +$fault" >&2
        told=$fault
    fi
    read -rt 0.05 <> tick || true
done
[ -z "${told:-}" ] || echo "STATE: -$told" >&2
sheet=$(mktemp paper/.XXXXXX)
cp "$1" "$sheet"
mv "$sheet" "paper/$(basename "$1").$$.pdf"
CONF
    chmod 0755 engine.sh
    cat > bus.conf <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>unix:path=$PRIVATE_CUPS/bus.sock</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/></policy>
</busconfig>
CONF
    [ "${unprivileged[0]}" != setpriv ] || chown -R lp:lp "$PRIVATE_CUPS"
}

# ippeveprinter asks for a bus to look for a name service there; that none answers does not disturb it.
start_bus() {
    "${unprivileged[@]}" dbus-daemon --config-file="$PRIVATE_CUPS/bus.conf" --nofork --nopidfile > bus.log 2>&1 &
    until_so "waited for the bus" test -S bus.sock
}

start_cupsd() {
    rm -f cups.sock
    "${unprivileged[@]}" cupsd -f -c "$PRIVATE_CUPS/cupsd.conf" -s "$PRIVATE_CUPS/cups-files.conf" >> cupsd.out 2>&1 &
    echo $! > cupsd.pid
    until_so "waited for cupsd" cupsd_answers
}

cupsd_answers() { [ "$(LC_ALL=C lpstat -h "$PRIVATE_CUPS/cups.sock" -r)" = "scheduler is running" ]; }

printer_answers() { ipptool -q "ipp://localhost:$port/ipp/print" get-printer-attributes.test; }

start_printer() {
    rm -f job-files/*
    DBUS_SYSTEM_BUS_ADDRESS=unix:path=$PRIVATE_CUPS/bus.sock setsid "${unprivileged[@]}" \
        ippeveprinter -p "$port" -r off -n localhost -d "$PRIVATE_CUPS/job-files" -k -f application/pdf -2 --no-web-forms \
        -c "$PRIVATE_CUPS/engine.sh" -v Counter >> printer.log 2>&1 &
    echo $! > printer.pid
    until_so "waited for the printer" printer_answers
}

# lpadmin returns before cupsd has asked the printer what it can do. Only when it has, cupsd opens the queue, which is
# created closed for that reason: whatever a test does to it sooner would be undone.
add_queue() {
    lpadmin -h "$PRIVATE_CUPS/cups.sock" -p "$1" -v "ipp://localhost:$port/ipp/print" -m everywhere \
        -o printer-error-policy=retry-job
    until_so "waited for the queue" takes_jobs "$1"
    cupsenable -h "$PRIVATE_CUPS/cups.sock" "$1"
    lpadmin -h "$PRIVATE_CUPS/cups.sock" -d "$1"
}

takes_jobs() { LC_ALL=C lpstat -h "$PRIVATE_CUPS/cups.sock" -a "$1" | grep -q "$1 accepting"; }

lives() { local pid; pid=$(cat "$1.pid" 2> /dev/null) && kill -0 "$pid" 2> /dev/null; }

no_jobs() { [ -z "$(lpstat -h "$PRIVATE_CUPS/cups.sock" -o)" ]; }

renew() {
    lives cupsd || start_cupsd
    cancel -h "$PRIVATE_CUPS/cups.sock" -a -x 2> /dev/null || true
    until_so "cancelled the jobs" no_jobs
    # A job that the printer still holds is not waited for: the printer is a new one.
    ! lives printer || stop printer
    start_printer
    # A new queue, too: the old one would first see a cancelled job's backend to its end.
    lpadmin -h "$PRIVATE_CUPS/cups.sock" -x counter 2> /dev/null || true
    add_queue counter
}

case ${1:-} in
renew) renew ;;
prepare) prepare ;;
start-bus) start_bus ;;
start-cupsd) start_cupsd ;;
start-printer) start_printer ;;
stop-cupsd) stop cupsd ;;
stop-printer) stop printer ;;
add-queue) add_queue "$2" ;;
*) echo "usage: print-service.sh start-cupsd|stop-cupsd|start-printer|stop-printer|renew|add-queue NAME" >&2; exit 2 ;;
esac
