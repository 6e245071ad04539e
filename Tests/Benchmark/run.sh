#!/bin/sh
# Measures everything and prints it: sh Tests/Benchmark/run.sh [--singkat]
# --singkat leaves out the four-hour file, the hour without speech and the store of a million records.
set -eu
cd "$(dirname "$0")/../.."
. Tests/paket.sh
packages libsndfile1-dev libfftw3-dev libsqlite3-dev libsoxr-dev libzip-dev libsodium-dev nettle-dev libpango1.0-dev libasound2-dev fonts-liberation pkg-config ffmpeg python3 python3-venv
swift build -c release
sh Tests/PluginGuide/startup.sh .build/release
swift build -c release --package-path Sources --scratch-path .build-ukur --product sidilan-ukur
.build-ukur/release/sidilan-ukur Models/id-kecil . | tee .build/ukur.txt
venv=.build/venv-ukur
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c "import kaldi_native_fbank, numpy" 2>/dev/null || "$venv/bin/pip" install -q numpy==1.26.4 kaldi-native-fbank==1.23.0
peer=$("$venv/bin/python" Tests/Benchmark/peer_mfcc.py)
ours=$(awk '$1 == "MFCC" && $3 == "us/frame" { print $2 }' .build/ukur.txt)
echo "kaldi-native-fbank MFCC $peer us/frame; ours / peer = $(awk "BEGIN { printf \"%.3f\", $ours / $peer }")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 Tests/Benchmark/memory.py .build/release/sidilan Samples/paripurna/paripurna.flac 600 "$folder"
.build-ukur/release/sidilan-ukur simpanan "$folder/simpanan" 10000
python3 Tests/Benchmark/record.py .build/release/sidilan "$folder/rekaman" 1 20
python3 Tests/Benchmark/recognise.py .build/release/sidilan "$folder/kenali" 10
[ "${1:-}" = --singkat ] && exit 0
python3 Tests/Benchmark/record.py .build/release/sidilan "$folder/rekaman"
.build-ukur/release/sidilan-ukur simpanan "$folder/simpanan-besar" 10000 100000 1000000
python3 Tests/Benchmark/memory.py .build/release/sidilan Samples/paripurna/paripurna.flac 14400 "$folder"
python3 Samples/hening.py campur 3600 "$folder/hening.wav"
.build/release/sidilan transkrip "$folder/hening.wav" --format ctm --keluaran "$folder"
echo "words in an hour without speech: $(wc -l <"$folder/hening.ctm")"
