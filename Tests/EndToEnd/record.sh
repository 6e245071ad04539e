#!/bin/sh
# Records real sound as it is done at a sitting, and takes away the microphone, the disk and the process meanwhile.
#   sh Tests/EndToEnd/record.sh PROGRAM
# SIDILAN_UJI_LAMA=1 kills the recorder a hundred times. What a machine cannot do is skipped with a sentence.
set -eu
program=$(realpath "$1")
cd "$(dirname "$0")/../.."
. Tests/EndToEnd/check.sh
export LC_ALL=C HOME="$work" PYTHONPATH=Tests/EndToEnd
unset LANG || true

s="$program"
check "no such device" ends 66 "sidilan risalah perangkat" "$s" risalah perekam "$work/x" --perangkat tiada
check "no such device, nothing is made" test ! -e "$work/x"
check "no such address" ends 66 "rtsp" "$s" risalah perekam "$work/x" --perangkat ftp://a/b
check "too many channels" ends 64 "--kanal" "$s" risalah perekam "$work/x" --kanal 33
check "hours that are none" ends 64 "--jam" "$s" risalah perekam "$work/x" --perangkat - --jam 0
check "a disk too small for the hours" ends 73 "GB" "$s" risalah perekam "$work/x" --perangkat - --jam 10000 --laju 192000 --kanal 32
check "too small, in English" ends 73 "make room" "$s" --bahasa en risalah perekam "$work/x" --perangkat - --jam 10000 --laju 192000 --kanal 32
check "no recording there" ends 66 "tidak ada rekaman" "$s" risalah periksa-rekaman "$work"
for scene in kill hangup disk stream sound; do
  check "$scene" python3 Tests/EndToEnd/record.py "$program" "$scene" "$work/$scene"
  cat "$work/out"
done

echo "recording: $passed checks passed, $failed failed"
[ "$failed" = 0 ]
