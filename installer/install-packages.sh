#!/usr/bin/env bash
# Installs the packages of packages-debian.txt whose first word is among the arguments; asks apt only for what is missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
missing=()
while read -r package command; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' && continue
    # npm comes with other distributions' nodejs.
    [ -n "$command" ] && command -v "$command" > /dev/null && continue
    missing+=("$package")
done < <(for kind in "$@"; do awk -v kind="$kind" '$1 == kind { print $2, $3 }' "$here/packages-debian.txt"; done)
[ "${#missing[@]}" -eq 0 ] && exit 0
root=()
[ "$(id -u)" -eq 0 ] || root=(sudo)
echo "Installing: ${missing[*]}"
# A failed update is not the end: the lists that are there may do.
"${root[@]}" apt-get update -q || true
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
