#!/usr/bin/env bash
# Puts the page's sources beside the packages that bundle and test them: workshop.sh FOLDER. Needs node, npm and the npm
# registry; package-lock.json names every byte. The checkout itself stays without node_modules.
set -euo pipefail
page=$(cd "$(dirname "$0")" && pwd)
folder=$1
mkdir -p "$folder"
cp "$page"/*.mjs "$page"/*.css "$page"/package.json "$page"/package-lock.json "$folder"
cd "$folder"
npm ci --ignore-scripts --no-audit --no-fund --silent
