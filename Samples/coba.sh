#!/bin/sh
# Sets everything up on a fresh Debian 12 with Swift, and transcribes the sample sitting.
#   sh Samples/coba.sh
# May be run again at any time; nothing outside the project changes but the Debian packages it installs.
set -eu
cd "$(dirname "$0")/.."
. Tests/paket.sh

say "1/3 paket Debian | Debian packages"
need_swift
packages libsndfile1-dev libfftw3-dev libsqlite3-dev libsoxr-dev libzip-dev libsodium-dev nettle-dev libpango1.0-dev libasound2-dev fonts-liberation pkg-config

say "2/3 membangun (beberapa menit pada kali pertama) | building (some minutes the first time)"
swift build -c release --product sidilan

say "3/3 transkripsi rapat contoh | transcribing the sample sitting"
sidilan=.build/release/sidilan
$sidilan transkrip Samples/paripurna/paripurna.flac Samples/bacaan/bacaan.flac --keluaran Samples/hasil --timpa
$sidilan transkrip Samples/paripurna/paripurna.flac --format json --keluaran Samples/hasil --timpa
echo
cat Samples/hasil/paripurna.txt
echo
say "dibandingkan dengan naskahnya | compared with what was said"
$sidilan nilai Samples/paripurna/paripurna.txt Samples/hasil/paripurna.txt
echo
say "berkas hasil | result files: $(pwd)/Samples/hasil"
ls -l Samples/hasil
