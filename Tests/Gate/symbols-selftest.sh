#!/bin/sh
# The symbol gate must fail on a plugin that defines a symbol of the kernel, and on one without a stamp.
#   sh Tests/Gate/symbols-selftest.sh BUILD_FOLDER
set -eu
build=$(realpath "$1")
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ln -s "$build/sidilan" "$build/libSidilanKit.so" "$folder"
plugin=$folder/libSidilanPluginBuruk.so
stamp="-I Sources/CPluginABI/include -I Plugins/Stempel/include Plugins/Stempel/stempel.c"
try() {
  # shellcheck disable=SC2086
  clang -shared -fPIC "$@" -o "$plugin" -L "$build" -Wl,--no-as-needed -lSidilanKit
  sh Tests/Gate/symbols.sh "$folder" >/dev/null 2>&1
}
printf 'int fine;\n' >"$folder/fine.c"
printf 'int bad __asm__("$s9PluginKit0A5ErrorON");\n' >"$folder/bad.c"
# shellcheck disable=SC2086
try "$folder/fine.c" $stamp || { echo "the symbol gate refuses a good plugin" >&2; exit 1; }
# shellcheck disable=SC2086
if try "$folder/bad.c" $stamp; then echo "a second copy of a kernel symbol passed" >&2; exit 1; fi
if try "$folder/fine.c"; then echo "a plugin without a stamp passed" >&2; exit 1; fi
echo "the symbol gate refuses a second copy and a missing stamp"
