#!/bin/sh
# Recognises the sample conference beside the recorder that makes it, and kills the recogniser meanwhile.
#   sh Tests/EndToEnd/recognise.sh PROGRAM
set -eu
program=$(realpath "$1")
cd "$(dirname "$0")/../.."
. Tests/EndToEnd/check.sh
export LC_ALL=C HOME="$work" PYTHONPATH=Tests/EndToEnd
unset LANG || true

s="$program"
check "no such folder" ends 66 "tidak ada rekaman" "$s" risalah pengenal "$work/tiada"
check "no such folder, in English" ends 66 "there is no recording" "$s" --bahasa en risalah pengenal "$work/tiada"
check "no such folder, nothing is made" test ! -e "$work/tiada"
check "a folder without a recording" ends 66 "tidak ada rekaman" "$s" risalah pengenal "$work" --tunggu 1
check "no such kind of channels" ends 64 "kanal" "$s" risalah pengenal "$work" --kanal dua
check "waiting that is none" ends 64 "--tunggu" "$s" risalah pengenal "$work" --tunggu -1
check "beside the recorder" python3 Tests/EndToEnd/recognise.py "$program" "$work/sidang"
cat "$work/out"

r="$work/sidang/r"
check "complete: again nothing to do" ends 0 "selesai dikenali" "$s" risalah pengenal "$r"
check "another choice of channels" ends 65 "--kanal" "$s" risalah pengenal "$r" --kanal campur
check "another model" ends 65 "model" "$s" risalah pengenal "$r" --model Models/id-bebas
printf '{"jenis":"uja' >>"$r/kata.jsonl"
check "a torn last line" ends 0 "terpotong (13 bita)" "$s" risalah pengenal "$r"
check "a torn last line is gone" cmp "$r/kata.jsonl" "$work/sidang/utuh.jsonl"
cp -r "$r" "$work/penuh"
rm "$work/penuh/kata.jsonl"
check "a disk that is full" ends 73 "kata.jsonl" sh -c 'trap "" XFSZ; ulimit -f 4; exec "$1" risalah pengenal "$2"' _ "$s" "$work/penuh"
check "a full disk keeps whole lines" python3 -c 'import json, sys; assert len([json.loads(l) for l in open(sys.argv[1])]) >= 2' "$work/penuh/kata.jsonl"
check "room again" ends 0 "Dilanjutkan" "$s" risalah pengenal "$work/penuh"
check "room again: the same bytes" cmp "$work/penuh/kata.jsonl" "$work/sidang/utuh.jsonl"
sed -i '3s/ujaran/ujar/' "$r/kata.jsonl"
check "a damaged line" ends 65 "baris 3" "$s" risalah pengenal "$r"
rm "$r/kata.jsonl" "$r/000001.rf64"
check "a segment that is gone" ends 73 "000001.rf64" "$s" risalah pengenal "$r"

echo "recognition: $passed checks passed, $failed failed"
[ "$failed" = 0 ]
