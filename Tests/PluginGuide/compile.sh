#!/bin/sh
# Compiles a folder of Swift sources into a plugin, with the modules that a build has left behind.
#   sh Tests/PluginGuide/compile.sh BUILD_FOLDER SOURCES Name OUTPUT_FOLDER
set -eu
build=$(realpath "$1")
sources=$(realpath "$2")
name=$3
output=$(realpath "$4")
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
set --
for map in Sources/*/module.modulemap .build/checkouts/GRDB.swift/Sources/GRDBSQLite/module.modulemap \
  "$build/CKernels.build/module.modulemap" "$build/CPluginABI.build/module.modulemap"; do
  set -- "$@" -Xcc "-fmodule-map-file=$map"
done
# The kernel's modules name those of Pango, whose headers lie in folders of their own.
for flag in $(pkg-config --cflags-only-I pangocairo); do
  set -- "$@" -Xcc "$flag"
done
clang -c -fPIC -I Sources/CPluginABI/include -I Plugins/Stempel/include Plugins/Stempel/stempel.c -o "$work/stempel.o"
find "$sources" -name '*.swift' | sort >"$work/files"
swiftc -emit-library -parse-as-library -swift-version 6 -enable-upcoming-feature ExistentialAny \
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility \
  -module-name "SidilanPlugin$name" -module-cache-path "$work" -I "$build/Modules" "$@" \
  -L "$build" -lSidilanKit -Xlinker -rpath -Xlinker '$ORIGIN' \
  -o "$output/libSidilanPlugin$name.so" "@$work/files" "$work/stempel.o"
chmod go-w "$output/libSidilanPlugin$name.so"
