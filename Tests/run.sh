#!/bin/sh
# Installs what the tests need and runs them all; stops at the first failure.
#   sh Tests/run.sh
# Order: format gate and its self-test, revision, Python tests, build and Swift tests, symbols, fuzzing, end to end, installing.
set -eu
cd "$(dirname "$0")/.."
. Tests/paket.sh
export SWIFT_BACKTRACE=enable=no

say "paket Debian | Debian packages"
need_swift
packages libsndfile1-dev libfftw3-dev libsqlite3-dev libsoxr-dev libzip-dev libsodium-dev nettle-dev libpango1.0-dev libasound2-dev fonts-liberation pkg-config poppler-utils qpdf ffmpeg libasound2-plugins pulseaudio pulseaudio-utils espeak-ng binutils groff-base python3 python3-venv

say "bentuk penulisan | format gate"
swift format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests Plugins
sh Tests/Gate/selftest.sh

say "revisi inti | the kernel's revision"
sh Sources/CPluginABI/revision.sh --check

say "pengujian Python | Python tests"
venv=.build/venv-uji
if [ ! -x "$venv/bin/pytest" ]; then
  if ! { python3 -m venv "$venv" && "$venv/bin/pip" install -q pytest==8.3.5 numpy==1.26.4 jsonschema==4.23.0; }; then
    rm -rf "$venv"
  fi
fi
if [ -x "$venv/bin/pytest" ]; then
  (cd Models/training && "../../$venv/bin/pytest" -q text acoustic/test_align.py test_calibrate.py)
else
  echo "DILEWATI | SKIPPED: Python tests and the JSON schema check (PyPI is out of reach)"
fi

say "bangun dan uji Swift | Swift build and tests"
swift build --build-tests
swift test

say "simbol: satu inti saja | symbols: one kernel only"
sh Tests/Gate/symbols.sh .build/debug
sh Tests/Gate/symbols-selftest.sh .build/debug

say "uji acak pembaca berkas | fuzzing the parsers"
sh Tests/Fuzz/run.sh 10

say "dari ujung ke ujung | end to end"
swift build -c release
sh Tests/EndToEnd/run.sh .build/release/sidilan "$venv"
sh Tests/EndToEnd/store.sh .build/release/sidilan
sh Tests/EndToEnd/record.sh .build/release/sidilan
sh Tests/EndToEnd/recognise.sh .build/release/sidilan

say "pemasangan | installing"
sh Tests/EndToEnd/install.sh .build/release

say "semua pengujian lulus | all tests passed"
