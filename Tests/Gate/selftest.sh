#!/bin/sh
# The format gate must fail on a bad file: a gate that cannot fail guards nothing.
set -eu
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf 'import  Foundation\npublic func f( ) { let x = try! g( ) }\n' >"$folder/Bad.swift"
if swift format lint --strict --configuration .swift-format "$folder/Bad.swift" >/dev/null 2>&1; then
  echo "the format gate let a bad file pass" >&2
  exit 1
fi
echo "the format gate refuses a bad file"
