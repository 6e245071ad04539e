#!/bin/sh
# Writes the code of the guide into a folder: what stands there at the end of a step.
#   sh Tests/PluginGuide/extract.sh STEP FOLDER
set -eu
step=$1
mkdir -p "$2"
folder=$(realpath "$2")
cd "$(dirname "$0")/../.."
awk -v last="$step" -v folder="$folder" '
  /^```swift file=/ {
    sub(/.*file=/, ""); split($0, part, " step=")
    writing = part[2] + 0 <= last + 0
    file = folder "/" part[1]
    dir = file; sub(/\/[^\/]*$/, "", dir)
    if (writing) { system("mkdir -p " dir); printf "" >file }
    next
  }
  /^```/ { if (writing) close(file); writing = 0 }
  writing { print >>file }
' Plugins/README.md
