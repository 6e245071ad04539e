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

# The revision must change with any source of the kernel, and its check must fail when it is stale.
mkdir -p "$folder/Sources/CPluginABI/include" "$folder/Sources/PluginKit"
cp Sources/CPluginABI/revision.sh "$folder/Sources/CPluginABI"
echo 'struct A { let x: Int }' >"$folder/Sources/PluginKit/A.swift"
sh "$folder/Sources/CPluginABI/revision.sh"
sh "$folder/Sources/CPluginABI/revision.sh" --check
echo 'struct A { let y: Int8 }' >"$folder/Sources/PluginKit/A.swift"
if sh "$folder/Sources/CPluginABI/revision.sh" --check 2>/dev/null; then
  echo "a stale revision of the kernel passed" >&2
  exit 1
fi
echo "the check of the revision refuses a stale one"
