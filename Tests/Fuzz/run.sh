#!/bin/sh
# Builds every fuzz target with libFuzzer and AddressSanitizer and runs each for a few seconds.
#
#   sh Tests/Fuzz/run.sh [SECONDS [TARGET ...]]
#
# A target is a folder here with Fuzz.swift, `sources` (one path a line, from the project's root, of the
# module files it needs) and corpus/ with seeds. A crash leaves its input in .build/fuzz/TARGET/.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-10}
[ $# -gt 0 ] && shift
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
targets=${*:-$(for d in Tests/Fuzz/*/; do basename "$d"; done)}
for target in $targets; do
  folder=Tests/Fuzz/$target
  out=.build/fuzz/$target
  mkdir -p "$out/found"
  # shellcheck disable=SC2046
  if [ ! -x "$out/fuzz" ] || [ -n "$(find $(cat "$folder/sources") "$folder/Fuzz.swift" -newer "$out/fuzz")" ]; then
    echo "fuzz: building $target"
    # shellcheck disable=SC2046
    swiftc -O -swift-version 6 -parse-as-library -sanitize=fuzzer,address -module-name "Fuzz_$target" \
      -package-name fuzz $(cat "$folder/sources") "$folder/Fuzz.swift" -o "$out/fuzz"
  fi
  echo "fuzz: running $target for $seconds s"
  "$out/fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=0 -verbosity=0 \
    -artifact_prefix="$out/" "$out/found" "$folder/corpus" 2>"$out/log" || {
    echo "fuzz: $target failed; the input is in $out/, the report in $out/log" >&2
    tail -n 40 "$out/log" >&2
    exit 1
  }
done
echo "fuzz: all targets clean"
