#!/bin/sh
# Every type of the kernel must exist once: libSidilanKit.so alone defines its symbols, and program and plugins need it.
#   sh Tests/Gate/symbols.sh BUILD_FOLDER
set -eu
folder=$1
cd "$(dirname "$0")/../.."
case "$folder" in /*) ;; *) folder=$(pwd)/$folder ;; esac

# Symbols of Swift modules begin with $s, the length of the module's name, and the name.
modules='GRDB ArgumentParser'
for source in Sources/*/; do
  name=$(basename "$source")
  case "$name" in sidilan | Benchmark | C[A-Z]*) continue ;; esac
  modules="$modules $name"
done
pattern=$(for name in $modules; do printf '%s%s\n' "${#name}" "$name"; done | paste -sd '|' -)
count() { "$@" | awk '{ print $NF }' | grep -cE "^[\$]s($pattern)" || true; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
defined() { nm -D --defined-only "$1" | awk '{ print $NF }' | grep -E "^[\$]s($pattern)" | LC_ALL=C sort -u; }
defined "$folder/libSidilanKit.so" >"$work/kernel"
kernel=$(count nm -D --defined-only "$folder/libSidilanKit.so")
[ "$kernel" -gt 10000 ] || { echo "libSidilanKit.so does not carry the kernel ($kernel symbols)" >&2; exit 1; }
program=$(count nm -D --defined-only "$folder/sidilan")
[ "$program" -eq 0 ] || { echo "the program defines $program symbols of the kernel: two copies of its types" >&2; exit 1; }
program=$(nm --defined-only "$folder/sidilan" | grep -c '\$s4GRDB\|\$s13Transcription' || true)
[ "$program" -eq 0 ] || { echo "the program defines $program symbols of the kernel: two copies of its types" >&2; exit 1; }
number=0
for file in "$folder/sidilan" "$folder"/libSidilanPlugin*.so "$folder"/libFixture*.so; do
  [ -e "$file" ] || continue
  readelf -d "$file" | grep -q 'NEEDED.*libSidilanKit.so' || { echo "$file does not need libSidilanKit.so" >&2; exit 1; }
  [ "$file" != "$folder/sidilan" ] || continue
  # What a plugin adds to a type of the kernel bears the type's name and is its own; a second copy bears the very same names.
  { defined "$file" || true; } >"$work/own"
  own=$(LC_ALL=C comm -12 "$work/own" "$work/kernel" | wc -l)
  [ "$own" -eq 0 ] || { echo "$file defines $own symbols of the kernel again" >&2; exit 1; }
  nm -D --defined-only "$file" | grep -q 'sidilan_plugin_descriptor' || { echo "$file has no stamp" >&2; exit 1; }
  number=$((number + 1))
done
[ "$number" -gt 0 ] || { echo "no plugin was built" >&2; exit 1; }
echo "one kernel: $kernel symbols, all in libSidilanKit.so; none again in $number plugins"
