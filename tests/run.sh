#!/usr/bin/env bash
# Everything, from nothing: installs what is needed, builds, runs the tests with the real services they start themselves.
# First the tests of the parts, with the sanitizers; then what is installed, with the services and the measurements. Ends with ctest's summary.
set -euo pipefail
cd "$(dirname "$0")/.."
bash installer/install-packages.sh build run test

export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
export CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-2}
# The libraries behind Qt and Pango keep caches for the whole run; what is ours is not suppressed.
export LSAN_OPTIONS="suppressions=$PWD/tests/leaks-of-libraries.txt:print_suppressions=0"
export UBSAN_OPTIONS=print_stacktrace=1
# Some hundred stores are opened, and each waits until the disk has what is written. Tests that lose a disk play one themselves.
if [ -w /dev/shm ] && [ "$(df --output=avail -k /dev/shm | tail -1)" -gt 1000000 ]; then
    export TMPDIR=/dev/shm
fi

if [ -n "${MADOGUCHI_SAMPLES:-}" ]; then
    echo "Samples of real cities: $MADOGUCHI_SAMPLES"
else
    echo "Samples of real cities: MADOGUCHI_SAMPLES is not set; no test of today needs them."
fi

build() { # build PRESET OPTION…
    cmake --preset "$1" -DMADOGUCHI_TESTS=ON -DMADOGUCHI_FROM_NOTHING=ON "${@:2}" > "build-$1.log" 2>&1 || { cat "build-$1.log"; exit 1; }
    rm -f "build-$1.log"
    cmake --build --preset "$1"
}

build sanitize
ctest --preset sanitize -LE "services|bench"

build release -DMADOGUCHI_UNIT_TESTS=OFF # they have run above
exec ctest --preset release -LE elsewhere
