#!/bin/sh
# Uses the program as its users do: samples, scores, exit codes, languages, broken files, an interrupt.
#   sh Tests/EndToEnd/run.sh PROGRAM [VENV]
set -eu
program=$(realpath "$1")
venv=${2:-}
cd "$(dirname "$0")/../.."
. Tests/EndToEnd/check.sh
export LC_ALL=C

# status CODE COMMAND...: the command must end with this exit code.
status() {
  expected=$1
  shift
  code=0
  "$@" >"$work/wrote" 2>"$work/said" || code=$?
  [ "$code" = "$expected" ] || { echo "exit code $code, expected $expected: $*" >&2; return 1; }
}

# at_most LIMIT REFERENCE HYPOTHESIS: word error rate in percent.
at_most() {
  "$program" nilai "$2" "$3" --format json | python3 -c "import json, sys; r = json.load(sys.stdin); print(r); sys.exit(r['wer'] * 100 > $1)"
}

says() {
  grep -q "$1" "$work/said" || { echo "no '$1' in: $(cat "$work/said")" >&2; return 1; }
}

# --- samples, all forms
for form in teks json srt vtt ctm; do
  check "transkrip --format $form" "$program" transkrip Samples/paripurna/paripurna.flac Samples/bacaan/bacaan.flac --format $form --keluaran "$work/h"
done
check "plenary at most 10 % word error" at_most 10 Samples/paripurna/paripurna.txt "$work/h/paripurna.txt"
check "reading at most 10 % word error" at_most 10 Samples/bacaan/bacaan.txt "$work/h/bacaan.ctm"
check "subtitles hold the same words" at_most 0 "$work/h/paripurna.txt" "$work/h/paripurna.srt"
check "json holds the same words" at_most 0 "$work/h/paripurna.txt" "$work/h/paripurna.json"
if [ -n "$venv" ] && [ -x "$venv/bin/python" ] && "$venv/bin/python" -c "import jsonschema" 2>/dev/null; then
  check "json follows its schema" "$venv/bin/python" -c "
import json, jsonschema
jsonschema.validate(json.load(open('$work/h/paripurna.json')), json.load(open('Sources/CommandLineTool/Writers/transkrip.schema.json')))"
  XDG_CACHE_HOME="$work/cache" SIDILAN_DATA="$work/data" "$program" plugin daftar --json >"$work/modul.json"
  check "list of modules follows its schema" "$venv/bin/python" -c "
import json, jsonschema
jsonschema.validate(json.load(open('$work/modul.json')), json.load(open('Sources/CommandLineTool/Writers/plugin.schema.json')))"
fi
check "existing results are kept" status 73 "$program" transkrip Samples/bacaan/bacaan.flac --keluaran "$work/h"
check "separate channels" "$program" transkrip Samples/konferensi/konferensi.flac --kanal pisah
printf 'Sepinggan\nDrs. Wirosableng\n' >"$work/istilah.txt"
check "a list of terms" "$program" transkrip Samples/bacaan/bacaan.flac --istilah "$work/istilah.txt"

# --- no words where nobody speaks (ten minutes of every kind; an hour is measured in the benchmark)
python3 Samples/hening.py campur 420 "$work/hening.wav"
check "silence is transcribed" "$program" transkrip "$work/hening.wav" --format ctm --keluaran "$work/h"
check "no word in silence, hum, noise, applause, knocks, music" test ! -s "$work/h/hening.ctm"

# --- broken and odd files: text or a clear error, never a trap (an exit code above 128)
: >"$work/kosong.wav"
head -c 5000 /dev/urandom >"$work/acak.mp3"
head -c 60000 Samples/bacaan/bacaan.flac >"$work/potong.flac"
cp Samples/bacaan/bacaan.flac "$work/salah-nama.mp3"
printf 'bukan suara' >"$work/teks.ogg"
ffmpeg -v error -y -i Samples/bacaan/bacaan.flac -ar 8000 "$work/8k.wav"
ffmpeg -v error -y -i Samples/bacaan/bacaan.flac -ar 192000 "$work/192k.wav"
ffmpeg -v error -y -i Samples/bacaan/bacaan.flac -filter:a volume=30dB "$work/terpotong.wav"
ffmpeg -v error -y -i Samples/bacaan/bacaan.flac -c:a aac "$work/aac.m4a"
ffmpeg -v error -y -i Samples/bacaan/bacaan.flac -b:a 32k "$work/kecil.mp3"
ffmpeg -v error -y -i "$work/kecil.mp3" -c:a libvorbis "$work/utuh.ogg" && head -c 4000 "$work/utuh.ogg" >"$work/potong.ogg"
ffmpeg -v error -y -t 3 -i Samples/bacaan/bacaan.flac -af "pan=64c|$(seq 0 63 | sed 's/.*/c&=c0/' | paste -sd'|')" "$work/64.wav" 2>/dev/null || true
check "empty file" status 65 "$program" transkrip "$work/kosong.wav"
check "empty file says so" says "kosong"
check "random bytes" status 65 "$program" transkrip "$work/acak.mp3"
check "a text file" status 65 "$program" transkrip "$work/teks.ogg"
check "a missing file" status 66 "$program" transkrip "$work/tidak-ada.wav"
check "a folder" status 65 "$program" transkrip "$work"
check "a truncated FLAC" "$program" transkrip "$work/potong.flac"
check "a wrong ending" "$program" transkrip "$work/salah-nama.mp3"
for name in 8k.wav 192k.wav terpotong.wav aac.m4a kecil.mp3; do
  check "$name" "$program" transkrip "$work/$name" --keluaran "$work/h" --timpa
done
check "192 kHz at most 10 % word error" at_most 10 Samples/bacaan/bacaan.txt "$work/h/192k.txt"
check "AAC at most 10 % word error" at_most 10 Samples/bacaan/bacaan.txt "$work/h/aac.txt"
if [ -s "$work/64.wav" ]; then check "64 channels" "$program" transkrip "$work/64.wav" --kanal pisah; fi
code=0
"$program" transkrip "$work/potong.ogg" >"$work/out" 2>"$work/err" || code=$?
check "a truncated Ogg ends in text or an error" test "$code" -lt 128
check "one bad file does not stop the others" status 65 "$program" transkrip "$work/kosong.wav" Samples/bacaan/bacaan.flac --keluaran "$work/h2"
check "the good file was written" test -s "$work/h2/bacaan.txt"

# --- broken models
cp -r Models/id-kecil "$work/model"
check "a sound model" "$program" model periksa "$work/model"
printf 'x' | dd of="$work/model/language.bin" bs=1 seek=100000 conv=notrunc 2>/dev/null
check "an altered language model" status 69 "$program" transkrip Samples/bacaan/bacaan.flac --model "$work/model"
check "an altered language model says so" says "checksum"
check "a missing model" status 69 "$program" transkrip Samples/bacaan/bacaan.flac --model "$work/tidak-ada"

# --- a model of the council's own
risalah=Samples/risalah/risalah.docx
check "adapting a model" status 0 "$program" model sesuaikan --teks $risalah --nama Samples/risalah/anggota.csv --keluaran "$work/sesuai"
check "it tells the new words" grep -q "ampalkuning  a m p a l k u n i ng" "$work/wrote"
check "the adapted model is sound" "$program" model periksa "$work/sesuai"
check "the adapted model transcribes" "$program" transkrip Samples/paripurna/paripurna.flac Samples/bacaan/bacaan.flac --model "$work/sesuai" --keluaran "$work/hs"
check "plenary at most 10 % word error, adapted" at_most 10 Samples/paripurna/paripurna.txt "$work/hs/paripurna.txt"
check "the adapted model differs from the other in at most 1 % of the plenary" at_most 1 "$work/h/paripurna.txt" "$work/hs/paripurna.txt"
check "the adapted model differs in no word of the reading" at_most 0 "$work/h/bacaan.txt" "$work/hs/bacaan.txt"
check "its record is JSON" python3 -c "import json; r = json.load(open('$work/sesuai/sesuaian.json')); assert r['uji']['sesudah'] < r['uji']['sebelum']"
check "the report as JSON" sh -c "'$program' model sesuaikan --teks $risalah --keluaran '$work/sesuai2' --format json | python3 -c 'import json, sys; json.load(sys.stdin)'"
check "an existing folder is kept" status 73 "$program" model sesuaikan --teks $risalah --keluaran "$work/sesuai"
head -c 20000 $risalah >"$work/rusak.docx"
check "a damaged document is refused" status 65 "$program" model sesuaikan --teks $risalah "$work/rusak.docx" --keluaran "$work/sesuai3"
check "a damaged document is named" says "rusak.docx"
cp "$work/rusak.docx" "$work/lama.doc"
check "an old document is refused with advice" status 65 "$program" model sesuaikan --teks "$work/lama.doc" --keluaran "$work/sesuai3"
check "the advice" says "simpan sebagai .docx"
check "a missing document" status 66 "$program" model sesuaikan --teks "$work/tidak-ada.docx" --keluaran "$work/sesuai3"
check "adapting to nothing" status 64 "$program" model sesuaikan --keluaran "$work/sesuai3"
check "no half model is left" sh -c "! ls -d '$work'/sesuai3* 2>/dev/null"

# --- the second pass and settings
cp -r Models/id-kecil "$work/dua"
rm -f "$work/dua/language-besar.bin"
cp "$work/dua/language.bin" "$work/dua/language-besar.bin"
check "the second pass" "$program" transkrip Samples/bacaan/bacaan.flac --model "$work/dua" --keluaran "$work/d2"
check "without it" "$program" transkrip Samples/bacaan/bacaan.flac --model "$work/dua" --tanpa-tahap-kedua --keluaran "$work/d1"
check "the second pass at most 10 % word error" at_most 10 Samples/bacaan/bacaan.txt "$work/d2/bacaan.txt"
check "the large model is checked" status 0 "$program" model periksa "$work/dua"
printf 'x' | dd of="$work/dua/language-besar.bin" bs=1 seek=100000 conv=notrunc 2>/dev/null
check "an altered large model" status 69 "$program" transkrip Samples/bacaan/bacaan.flac --model "$work/dua"
check "an altered large model is named" says "language-besar.bin"
check "not needed without the second pass" status 0 "$program" transkrip Samples/bacaan/bacaan.flac --model "$work/dua" --tanpa-tahap-kedua
printf '{"search":{"beam":20},"confidence":{"points":[[0,0],[1,1]]}}' >"$work/setelan.json"
check "settings" "$program" transkrip Samples/bacaan/bacaan.flac --setelan "$work/setelan.json"
printf '{"search":{"bam":20}}' >"$work/setelan.json"
check "a wrong setting" status 65 "$program" transkrip Samples/bacaan/bacaan.flac --setelan "$work/setelan.json"
check "a wrong setting is named" says "search.bam"
check "missing settings" status 66 "$program" transkrip Samples/bacaan/bacaan.flac --setelan "$work/tidak-ada"

# --- people: languages, usage, scores
check "usage error" status 64 "$program" transkrip --tidak-ada
check "usage error in Indonesian" says "perintah tidak dimengerti"
check "usage error in English" status 64 env LC_ALL=en_US.UTF-8 "$program" transkrip --tidak-ada
check "says it in English" says "the command is not understood"
check "help" "$program" transkrip --help
check "an empty reference" status 65 "$program" nilai "$work/kosong.wav" Samples/bacaan/bacaan.txt

# --- an interrupt leaves nothing half-written
"$program" transkrip "$work/hening.wav" "$work/hening.wav" --keluaran "$work/h3" >/dev/null 2>&1 || true
mkdir -p "$work/h4"
"$program" transkrip "$work/hening.wav" --keluaran "$work/h4" >/dev/null 2>&1 &
child=$!
kill -INT "$child" 2>/dev/null || true
wait "$child" || true
check "no half result after an interrupt" sh -c "! ls '$work/h4' | grep -q sebagian"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
