#!/bin/sh
# The kernel's revision: SHA-256 over every source whose types a plugin may hold in its hands.
#   sh Sources/CPluginABI/revision.sh            writes include/revision.h; run it after a change in the kernel
#   sh Sources/CPluginABI/revision.sh --check    fails when it is stale
# All sources count, not only public declarations: the layout of a value depends on its private properties.
# Not counted: programs (sidilan, Benchmark), and PluginHost and CommandLineTool, which plugins do not see.
set -eu
export LC_ALL=C
cd "$(dirname "$0")/.."
header=CPluginABI/include/revision.h
revision=$(
  find . -type f \( -name '*.swift' -o -name '*.c' -o -name '*.h' -o -name '*.modulemap' \) \
    ! -path './.build/*' ! -path './sidilan/*' ! -path './Benchmark/*' ! -path './PluginHost/*' \
    ! -path './CommandLineTool/*' ! -path "./$header" |
    sort | xargs sha256sum | sha256sum | cut -d ' ' -f 1
)
text="// Made by revision.sh; not to be edited.
#define SIDILAN_KERNEL_REVISION \"$revision\""
if [ "${1:-}" = --check ]; then
  [ "$(cat "$header" 2>/dev/null)" = "$text" ] && exit 0
  echo "revisi inti basi; jalankan: sh Sources/CPluginABI/revision.sh | the kernel's revision is stale; run that" >&2
  exit 1
fi
# An unchanged header keeps its time, so that nothing is compiled again.
[ "$(cat "$header" 2>/dev/null)" = "$text" ] || printf '%s\n' "$text" >"$header"
