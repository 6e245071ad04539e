#!/bin/sh
# Every type of the kernel must exist once: only libSidilanKit.so defines GRDB, and the program needs that library.
#   sh Tests/Gate/symbols.sh BUILD_FOLDER
set -eu
folder=$1
kernel=$(nm -D --defined-only "$folder/libSidilanKit.so" | grep -c '\$s4GRDB' || true)
program=$(nm --defined-only "$folder/sidilan" | grep -c '\$s4GRDB\|\$s13Transcription' || true)
[ "$kernel" -gt 1000 ] || { echo "libSidilanKit.so does not carry GRDB ($kernel symbols)" >&2; exit 1; }
[ "$program" -eq 0 ] || { echo "the program defines $program symbols of the kernel: two copies of its types" >&2; exit 1; }
readelf -d "$folder/sidilan" | grep -q 'NEEDED.*libSidilanKit.so' || { echo "the program does not need libSidilanKit.so" >&2; exit 1; }
for plugin in "$folder"/libSidilanPlugin*.so; do
  [ -e "$plugin" ] || continue
  count=$(nm -D --defined-only "$plugin" | grep -c '\$s4GRDB' || true)
  [ "$count" -eq 0 ] || { echo "$plugin defines GRDB again" >&2; exit 1; }
done
echo "one kernel: GRDB and Transcription are defined in libSidilanKit.so only"
