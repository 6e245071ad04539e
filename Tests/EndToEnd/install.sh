#!/bin/sh
# Installs into a temporary folder, uses the program there in an empty environment, moves it, upgrades it, removes it.
#   sh Tests/EndToEnd/install.sh BUILD_FOLDER
set -eu
build=$(realpath "$1")
cd "$(dirname "$0")/../.."
root=$(pwd)
. Tests/EndToEnd/check.sh
export LC_ALL=C
prefix="$work/dengan spasi/pasang"

install() {
  sh Sources/sidilan/pasang.sh "$prefix" "$@"
}

# The installed program in an environment with nothing in it, away from the project.
bare() {
  (cd / && env -i "$prefix/bin/sidilan" "$@")
}

# The same where data and verdicts on modules are kept in the test's folder.
kept() {
  (cd / && env -i SIDILAN_DATA="$work/data" XDG_CACHE_HOME="$work/cache" "$prefix/bin/sidilan" "$@")
}

# Every library that is really loaded comes from the prefix or from the system's folders.
no_stray_library() {
  (cd / && env -i LD_DEBUG=libs LD_DEBUG_OUTPUT="$work/loads" XDG_CACHE_HOME="$work/cache" SIDILAN_DATA="$work/none" \
    "$prefix/bin/sidilan" --help >/dev/null)
  cat "$work"/loads.* | sed -n 's/.*calling init: //p' | sort -u >"$work/libraries"
  rm -f "$work"/loads.*
  grep -q "libSidilanKit.so" "$work/libraries" && grep -q "libSidilanPlugin" "$work/libraries" || { echo "nothing was seen"; return 1; }
  ! grep -vF "$prefix/" "$work/libraries" | grep -v "^/lib/" | grep -v "^/usr/lib/" | grep -v "^/lib64/"
}

words_come_out() {
  bare transkrip "$root/Samples/bacaan/bacaan.flac" >"$work/bacaan.txt"
  kept nilai "$root/Samples/bacaan/bacaan.txt" "$work/bacaan.txt" --format json |
    python3 -c "import json, sys; sys.exit(json.load(sys.stdin)['wer'] > 0.1)"
}

# The prefix as lines: kind, rights, size, path.
tree() {
  (cd "$prefix" && find . -printf '%y %m %s %p\n' | sort)
}

uses() {
  check "$1: words come out" words_come_out
  mv "$prefix/share/sidilan/model" "$work/model"
  check "$1: no other model is used than the installed one" ends 69 "model" bare model periksa
  mv "$work/model" "$prefix/share/sidilan/model"
  check "$1: modules" sh -c "cd / && env -i SIDILAN_DATA='$work/none' XDG_CACHE_HOME='$work/cache' '$prefix/bin/sidilan' plugin daftar | grep -q '^simadu  *siap'"
  check "$1: libraries" no_stray_library
}

# --- install and use
check "installing" install --bangun "$build"
cp "$work/out" "$work/report"
check "the Debian packages are named" grep -q "libsndfile1.*tzdata" "$work/report"
check "nothing is left over" test ! -e "$prefix/.sidilan-pasang"
uses installed
check "a store is made" kept mulai --nama "DPRD Kota Uji" --kursi 45 --pengelola Uji
check "a module writes into it" kept simadu sk tambah "1/2025" --tanggal 2025-11-24 --tentang "Susunan komisi"
check "the store is whole" kept periksa
for file in "$prefix/bin/sidilan" "$prefix"/lib/sidilan/*.so "$prefix"/lib/sidilan/plugins/*.so; do
  # shellcheck disable=SC2016
  check "$(basename "$file") looks only in the prefix" sh -c '
    path=$(readelf -d "$1" | sed -n "s/.*RUNPATH.*\[\(.*\)\].*/\1/p")
    case "$path" in "" | "\$ORIGIN" | "\$ORIGIN/.." | "\$ORIGIN/../lib/sidilan") ;; *) echo "$path"; exit 1 ;; esac' sh "$file"
done

# --- completions and manual pages
share=$prefix/share
check "bash completions" bash -n "$share/bash-completion/completions/sidilan"
check "bash completes commands and modules" bash -c "
  . '$share/bash-completion/completions/sidilan'
  complete -p sidilan >/dev/null && grep -q transkrip '$share/bash-completion/completions/sidilan' && grep -q simadu '$share/bash-completion/completions/sidilan'"
if command -v zsh >/dev/null 2>&1; then check "zsh completions" zsh -n "$share/zsh/site-functions/_sidilan"; else echo "SKIPPED: no zsh"; fi
if command -v fish >/dev/null 2>&1; then check "fish completions" fish -n "$share/fish/vendor_completions.d/sidilan.fish"; else echo "SKIPPED: no fish"; fi
for file in "$share/zsh/site-functions/_sidilan" "$share/fish/vendor_completions.d/sidilan.fish"; do
  check "$(basename "$file") knows the modules" grep -q simadu "$file"
done
for command in "" -transkrip -nilai -model -mulai -cari -jejak -periksa -cadangkan -pulihkan -ekspor -impor -plugin -akun -peran -pdp -simadu; do
  check "manual page sidilan$command" test -s "$share/man/man1/sidilan$command.1"
done
if command -v groff >/dev/null 2>&1; then
  for page in "$share"/man/man1/*.1; do
    groff -man -Tutf8 -ww -P-c -P-b -P-u "$page" >"$work/page" 2>"$work/warnings" || true
    check "$(basename "$page") renders" grep -q "NAMA" "$work/page"
    check "$(basename "$page") without warnings" sh -c "cat '$work/warnings'; test ! -s '$work/warnings'"
  done
else
  echo "SKIPPED: no groff"
fi

# --- moved as a whole
mkdir "$work/lain"
mv "$prefix" "$work/lain/sidilan"
prefix=$work/lain/sidilan
uses moved

# --- upgraded over itself; what others put there stays
tree | sed 's/[0-9]* \.\//.\//' >"$work/before"
: >"$prefix/lib/sidilan/plugins/catatan-admin.txt"
: >"$prefix/share/man/man1/sidilan-lama.1"
printf 'f share/man/man1/sidilan-lama.1\n' >>"$prefix/lib/sidilan/terpasang.txt"
check "upgrading" install --bangun "$build"
check "a page of the old version is gone" test ! -e "$prefix/share/man/man1/sidilan-lama.1"
check "another's file stays" test -e "$prefix/lib/sidilan/plugins/catatan-admin.txt"
rm -f "$prefix/lib/sidilan/plugins/catatan-admin.txt"
tree | sed 's/[0-9]* \.\//.\//' >"$work/after"
check "the same files as before" diff "$work/before" "$work/after"
uses upgraded

# --- an installation that fails or is stopped leaves the old one as it was
tree >"$work/before"
mkdir "$work/rusak"
cp "$build"/libSidilanKit.so "$build"/libSidilanPlugin*.so "$work/rusak/"
check "a build without a program is refused" ends 1 "tidak ada; bangun dahulu" install --bangun "$work/rusak"
cp "$build/sidilan" "$work/rusak/"
head -c 1000000 "$build/libSidilanKit.so" >"$work/rusak/libSidilanKit.so"
check "a damaged build is refused" ends 1 "BERHENTI" install --bangun "$work/rusak"
# begin WORDS: an installation in the background, as far as these words in what it says.
begin() {
  : >"$work/progress"
  setsid sh Sources/sidilan/pasang.sh "$prefix" --bangun "$build" >"$work/progress" 2>&1 &
  child=$!
  until grep -q "$1" "$work/progress" || ! kill -0 "$child" 2>/dev/null; do sleep 0.01; done
}
# Kills it with all that it has begun.
end() {
  kill -9 "-$child" 2>/dev/null || true
  wait "$child" 2>/dev/null || true
}
check "two at a time are refused" ends 1 "pemasangan lain" flock -n "$prefix" sh Sources/sidilan/pasang.sh "$prefix" --bangun "$build"
begin "making ready"
until [ -e "$prefix/.sidilan-pasang/bin/sidilan" ] || ! kill -0 "$child" 2>/dev/null; do sleep 0.01; done
end
check "the kill came in time" test -e "$prefix/.sidilan-pasang"
tree | grep -vF "./.sidilan-pasang" | sed '/ \.$/d' >"$work/after"
sed -i '/ \.$/d' "$work/before"
check "the old one is unchanged" diff "$work/before" "$work/after"
check "words come out of it" words_come_out
for moment in 0 0.02 0.05 0.1; do
  begin "installing in"
  sleep "$moment"
  end
  check "killed $moment s into the last step: the program runs" bare model periksa
  check "killed $moment s into the last step: so do modules" kept simadu sk
done
check "installing again" install --bangun "$build"
tree | sed '/ \.$/d' >"$work/after"
check "the rest of the killed ones is gone" diff "$work/before" "$work/after"
whole=$prefix
for moment in 0.02 0.08; do
  prefix=$work/pertama
  begin "installing in"
  sleep "$moment"
  end
  check "a first installation killed after $moment s can be repeated" install --bangun "$build"
  check "and runs" bare model periksa
  check "and is removed" install --copot
  check "as a whole" sh -c "! find '$prefix' -type f | grep ."
  rm -rf "$prefix"
done
prefix=$whole

# --- usage
check "no prefix" ends 64 "pasang.sh PREFIX" sh Sources/sidilan/pasang.sh
check "an unknown option" ends 64 "pasang.sh PREFIX" install --tidak-ada
check "nothing to remove" ends 1 "tidak ada pemasangan" sh Sources/sidilan/pasang.sh "$work/kosong" --copot
check "and nothing was made" test ! -e "$work/kosong"
mkdir -p "$work/asing/bin"
echo asing >"$work/asing/bin/sidilan"
check "another's program is not overwritten" ends 1 "bukan dari pemasangan" sh Sources/sidilan/pasang.sh "$work/asing" --bangun "$build"
check "it is all that is there" sh -c "cd '$work/asing' && test \"\$(find . | sort | paste -sd' ')\" = '. ./bin ./bin/sidilan' && grep -q asing bin/sidilan"

# --- removed; the council's data are elsewhere and stay
: >"$prefix/bin/milik-lain"
check "removing" install --copot
check "only another's file is left" sh -c "cd '$prefix' && test \"\$(find . | sort | paste -sd' ')\" = '. ./bin ./bin/milik-lain'"
rm -r "$prefix"
check "installing anew" install --bangun "$build"
check "removing all" install --copot
check "nothing is left" test ! -e "$prefix"
check "the council's data are still there" test -s "$work/data"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
