#!/usr/bin/env bash
# Bundles the page anew and compares: web-form-bundle.sh WORKSHOP BUNDLE
set -euo pipefail
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
node "$1/build.mjs" "$fresh"
diff -rq "$fresh" "$2" || { echo "The committed bundle is another one: cmake --build --preset dev --target rebundle_web_form"; exit 1; }
