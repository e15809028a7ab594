#!/usr/bin/env bash
# Try Madoguchi without any hardware: installs what is needed, builds, starts a virtual card reader and the cards of
# fictional residents. With a display the clerk's window opens; without one a whole reception is run and the filled PDF
# and a screenshot are left behind.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
bash installer/install-packages.sh build run

cmake --preset release > build-release.log 2>&1 || { cat build-release.log; exit 1; }
rm -f build-release.log
cmake --build --preset release --target madoguchi madoguchictl madoguchi-virtual-card

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "The window opens. Drag a card onto the reader; the PIN of every fictional resident is 1234."
    exec bash devices/virtual/private-reader.sh build/release/madoguchi --training
fi
exec bash devices/virtual/private-reader.sh bash "$root/installer/try-headless.sh"
