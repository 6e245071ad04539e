#!/bin/sh
# Installs the program under a folder, upgrades it there, or removes it.
#   sh Sources/sidilan/pasang.sh PREFIX [--bangun FOLDER]   (without --bangun: .build/release, built first)
#   sh Sources/sidilan/pasang.sh PREFIX --copot
# Everything is made ready in PREFIX/.sidilan-pasang and put in its place by renaming; what runs meanwhile keeps
# running. The installed tree may be moved as a whole.
set -eu
umask 022
root=$(realpath "$(dirname "$0")/../..")
. "$root/Tests/paket.sh"
LC_ALL=C
export LC_ALL
tools=$root/Sources/sidilan

usage() {
  sed -n 's/^#   sh/sh/p' "$tools/pasang.sh" >&2
  exit 64
}

prefix=""
build=""
remove=""
while [ $# -gt 0 ]; do
  case "$1" in
    --bangun)
      [ $# -ge 2 ] || usage
      [ -d "$2" ] || stop "folder $2 tidak ada | there is no folder $2"
      build=$(realpath "$2")
      shift
      ;;
    --copot) remove=1 ;;
    -*) usage ;;
    *)
      [ -z "$prefix" ] && [ -n "$1" ] || usage
      prefix=$(realpath -m -- "$1")
      ;;
  esac
  shift
done
[ -n "$prefix" ] || usage
[ -z "$remove" ] || [ -z "$build" ] || usage
[ "$prefix" != / ] || stop "/ bukan folder pemasangan | / is no folder to install to"

stage=$prefix/.sidilan-pasang
list=lib/sidilan/terpasang.txt
# Folders that belong to the program; each is put in place as a whole, the one with the list first.
units="lib/sidilan share/sidilan share/doc/sidilan"
work=$(mktemp -d)
fresh=""
leave() {
  rm -rf "$work"
  if [ -n "${locked:-}" ]; then rm -rf "$stage"; fi
  if [ -n "$fresh" ]; then rmdir "$prefix" 2>/dev/null || true; fi
}
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Only one at a time.
lock() {
  exec 9<"$prefix"
  flock -n 9 || stop "pemasangan lain sedang berjalan di $prefix | another installation is under way in $prefix"
  locked=1
  rm -rf "$stage"
}

# The list holds a line for each file (f) and each folder (d) that was made, relative to the prefix.
read_list() {
  : >"$work/old"
  [ -f "$prefix/$list" ] || return 0
  if grep -qvE '^[fd] [^/]' "$prefix/$list" || grep -qE '(^[fd] |/)\.\.(/|$)' "$prefix/$list"; then
    stop "daftar $prefix/$list rusak; tidak ada yang diubah | the list $prefix/$list is damaged; nothing was changed"
  fi
  cp "$prefix/$list" "$work/old"
}

# Removes the folders of a list, innermost first; those that hold something else stay.
remove_folders() {
  sed -n 's/^d //p' "$1" | sort -r | while IFS= read -r path; do
    [ "$path" != . ] || continue
    rmdir "$prefix/$path" 2>/dev/null || true
  done
  if grep -qFx "d ." "$1"; then rmdir "$prefix" 2>/dev/null || true; fi
}

if [ -n "$remove" ]; then
  [ -f "$prefix/$list" ] || stop "tidak ada pemasangan di $prefix | nothing is installed in $prefix"
  [ -w "$prefix/lib/sidilan" ] || stop "tidak boleh mengubah $prefix; jalankan sebagai pemiliknya | $prefix may not be changed; run as its owner"
  lock
  read_list
  sed -n 's/^f //p' "$work/old" | grep -vFx "$list" | while IFS= read -r path; do
    rm -f "$prefix/$path" || exit 1
  done || stop "ada berkas yang tidak dapat dihapus; perbaiki lalu ulangi | a file could not be removed; mend that and run again"
  # The list goes last, so that an interrupted removal can be finished.
  rm -f "$prefix/$list"
  remove_folders "$work/old"
  for unit in $units; do
    [ ! -d "$prefix/$unit" ] || echo "tetap ada, bukan dari pemasangan | kept, not of the installation: $prefix/$unit"
  done
  say "dicopot dari $prefix; data dewan tidak disentuh | removed from $prefix; the council's data are untouched"
  exit 0
fi

# --- what is installed
packages python3 patchelf
modules=""
for source in "$root"/Plugins/*/Plugin.swift; do
  # The template is for those who write modules.
  case "$source" in */Templat/Plugin.swift) continue ;; esac
  modules="$modules libSidilanPlugin$(basename "$(dirname "$source")").so"
done
if [ -z "$build" ]; then
  build=$root/.build/release
  if command -v swift >/dev/null 2>&1; then
    say "membangun (beberapa menit pada kali pertama) | building (some minutes the first time)"
    need_swift
    (cd "$root" && swift build -c release) || stop "pembangunan gagal; lihat pesan di atas | building failed; see the messages above"
  fi
fi
for file in sidilan libSidilanKit.so $modules; do
  [ -f "$build/$file" ] || stop "$build/$file tidak ada; bangun dahulu: swift build -c release | $build/$file is missing; build first: swift build -c release"
done
model=$root/Models/id-kecil
[ -f "$model/config.json" ] || stop "model $model tidak ada | the model $model is missing"

# Lines "NAME PATH" of the libraries that programs and libraries would load in an empty environment.
loaded() {
  env -i LC_ALL=C ldd "$@" 2>/dev/null | sed -n 's/^\t\([^ ]*\) => \(.*\) (0x[0-9a-f]*)$/\1 \2/p; s/^\t\([^ ]*\) => not found$/\1 -/p' | sort -u
}

loaded "$build/sidilan" "$build"/libSidilanKit.so "$build"/libSidilanPlugin*.so >"$work/built"
core=$(sed -n 's/^libswiftCore\.so //p' "$work/built" | grep -vFx -- - | head -n 1 || true)
[ -n "$core" ] || stop "pustaka Swift tidak ditemukan; pasang Swift yang dipakai membangun | the Swift runtime was not found; install the Swift that it was built with"
runtime=$(realpath "$(dirname "$core")")
case "$runtime" in
  */swift/* | */swift) ;;
  *) stop "pustaka Swift di $runtime bukan di folder Swift | the Swift runtime in $runtime is in no folder of Swift" ;;
esac
absent=$(sed -n 's/ -$//p' "$work/built" | paste -sd ' ' -)
[ -z "$absent" ] || stop "pustaka tidak ada: $absent | missing libraries: $absent"

# --- make everything ready
if [ ! -d "$prefix" ]; then
  mkdir -p "$prefix" 2>/dev/null || stop "tidak boleh membuat $prefix; jalankan sebagai root atau pilih folder lain | $prefix cannot be made; run as root or choose another folder"
  fresh=1
fi
[ -w "$prefix" ] || stop "tidak boleh menulis di $prefix; jalankan sebagai root atau pilih folder lain | $prefix cannot be written; run as root or choose another folder"
lock
read_list
say "menyiapkan di $stage | making ready in $stage"
lib=$stage/lib/sidilan
plugins=$lib/plugins
man=$stage/share/man/man1
bash=$stage/share/bash-completion/completions
zsh=$stage/share/zsh/site-functions
fish=$stage/share/fish/vendor_completions.d
doc=$stage/share/doc/sidilan
mkdir -p "$stage/bin" "$plugins" "$man" "$bash" "$zsh" "$fish" "$doc" "$stage/share/sidilan/model"
cp "$build/sidilan" "$stage/bin/"
cp "$build/libSidilanKit.so" "$lib/"
for module in $modules; do cp "$build/$module" "$plugins/"; done
while read -r name path; do
  case "$path" in
    /*) if [ "$(realpath "$(dirname "$path")")" = "$runtime" ]; then cp -L "$path" "$lib/$name"; fi ;;
  esac
done <"$work/built"
# A build looks for the Swift runtime in the toolchain's folder; an installed tree must not.
patchelf --set-rpath "\$ORIGIN/../lib/sidilan" "$stage/bin/sidilan" &&
  patchelf --set-rpath "\$ORIGIN" "$lib/libSidilanKit.so" &&
  patchelf --set-rpath "\$ORIGIN/.." "$plugins"/*.so ||
  stop "folder pustaka tidak dapat diatur | where libraries are looked for could not be set"
cp "$model"/* "$stage/share/sidilan/model/"
cp -R "$root/Sources/CouncilRules/Data" "$stage/share/sidilan/data"
for data in "$root"/Plugins/*/Data; do
  [ -d "$data" ] || continue
  module=$(basename "$(dirname "$data")" | tr '[:upper:]' '[:lower:]')
  cp -R "$data" "$stage/share/sidilan/data/$module"
done
cp "$root/README.md" "$root/LICENSE" "$doc/"
cp "$model/README.md" "$doc/MODEL.md"
licence=$runtime/../../../share/swift/LICENSE.txt
if [ -f "$licence" ]; then cp "$licence" "$doc/LICENSE-swift"; fi

# What the program says of itself, with the commands of its modules; in no user's name and with no store.
mkdir "$work/home" "$work/tmp"
itself() {
  env -i HOME="$work/home" SIDILAN_DATA="$work/none" TMPDIR="$work/tmp" SWIFT_BACKTRACE=enable=no "$stage/bin/sidilan" "$@"
}
{
  itself --generate-completion-script bash >"$bash/sidilan" &&
    itself --generate-completion-script zsh >"$zsh/_sidilan" &&
    itself --generate-completion-script fish >"$fish/sidilan.fish" &&
    itself --experimental-dump-help >"$work/help.json" &&
    python3 "$tools/manual.py" "$man" <"$work/help.json"
} || stop "program yang disiapkan tidak berjalan; yang lama tidak diubah | the program made ready does not run; the old one is unchanged"
find "$stage" -type d -exec chmod 755 {} +
find "$stage" -type f -exec chmod 644 {} +
chmod 755 "$stage/bin/sidilan"

loaded "$stage/bin/sidilan" "$lib"/*.so "$plugins"/*.so >"$work/loads"
stray=$(while read -r name path; do
  case "$path" in
    "$stage"/*) ;;
    -) echo "$name" ;;
    *) if [ -e "$lib/$name" ]; then echo "$path"; fi ;;
  esac
done <"$work/loads" | paste -sd ' ' -)
[ -z "$stray" ] || stop "pustaka dari luar pemasangan: $stray | libraries from outside the installation: $stray"

# --- nothing that somebody else put there is overwritten or lost
(cd "$stage" && find . ! -type d | sed 's|^\./|f |'; echo "f $list") | sort -u >"$work/files"
sed -n 's/^f //p' "$work/files" | while IFS= read -r path; do
  if { [ -e "$prefix/$path" ] || [ -L "$prefix/$path" ]; } && ! grep -qFx "f $path" "$work/old"; then
    stop "$prefix/$path sudah ada dan bukan dari pemasangan; pindahkan dahulu | $prefix/$path exists and is not of the installation; move it away first"
  fi
done
for unit in $units; do
  [ -d "$prefix/$unit" ] || continue
  (cd "$prefix" && find "$unit" ! -type d) | while IFS= read -r path; do
    grep -qFx "f $path" "$work/old" && continue
    mkdir -p "$stage/$(dirname "$path")"
    cp -a "$prefix/$path" "$stage/$path" || stop "tidak dapat menyalin | cannot copy: $prefix/$path"
  done
done
{
  if [ -n "$fresh" ]; then echo "d ."; fi
  (cd "$stage" && find . -mindepth 1 -type d | sed 's|^\./||') | while IFS= read -r path; do
    [ -d "$prefix/$path" ] || echo "d $path"
  done
  grep '^d ' "$work/old" || true
} >"$work/folders"
sort -u "$work/folders" "$work/files" >"$work/new"
# Until all is in place the list names the old files too.
sort -u "$work/new" "$work/old" >"$stage/$list"
chmod 644 "$stage/$list"
sync -f "$stage" 2>/dev/null || sync

# --- put it in place
# Two folders change places in one step (renameat2 with RENAME_EXCHANGE), else by two renames.
exchange() {
  python3 - "$1" "$2" <<'P'
import ctypes, os, sys
names = [os.fsencode(path) for path in sys.argv[1:]]
try:
    sys.exit(ctypes.CDLL(None).renameat2(-100, names[0], -100, names[1], 2) != 0)
except AttributeError:
    sys.exit(1)
P
}
place() {
  if [ -d "$prefix/$1" ]; then
    exchange "$stage/$1" "$prefix/$1" || {
      mv -T "$prefix/$1" "$stage/old" || return 1
      mv -T "$stage/$1" "$prefix/$1" || { mv -T "$stage/old" "$prefix/$1" && return 1; }
      rm -rf "$stage/old"
    }
  else
    mkdir -p "$prefix/$(dirname "$1")" && mv -T "$stage/$1" "$prefix/$1"
  fi
}
say "memasang di $prefix | installing in $prefix"
trap '' INT TERM HUP
broken() { stop "pemasangan terputus di tengah; jalankan perintah ini sekali lagi | the installation broke off; run this command once more"; }
place lib/sidilan || broken
fresh=""
sed -n 's/^f //p' "$work/files" | while IFS= read -r path; do
  case "$path" in lib/sidilan/* | share/sidilan/* | share/doc/sidilan/*) continue ;; esac
  mkdir -p "$prefix/$(dirname "$path")" && mv -f -T "$stage/$path" "$prefix/$path" || exit 1
done || broken
place share/sidilan || broken
place share/doc/sidilan || broken
# Files of the old version that the new one has no more.
comm -13 "$work/new" "$work/old" | sed -n 's/^f //p' | while IFS= read -r path; do
  rm -f "$prefix/$path" || exit 1
done || broken
# Folders that are gone need no removing; another run makes them anew.
remove_folders "$work/new"
cp "$work/new" "$stage/list" && mv -f -T "$stage/list" "$prefix/$list" || broken
sync -f "$prefix" 2>/dev/null || sync

# --- what else is needed
# shellcheck disable=SC2046
for file in "$prefix/bin/sidilan" "$prefix"/lib/sidilan/*.so "$prefix"/lib/sidilan/plugins/*.so; do
  patchelf --print-needed "$file"
done | sort -u >"$work/needed"
while read -r name path; do
  case "$path" in "$stage"/*) continue ;; esac
  grep -qFx "$name" "$work/needed" || continue
  owner=$(dpkg-query -S "$path" 2>/dev/null || dpkg-query -S "/usr$path" 2>/dev/null || dpkg-query -S "$(realpath "$path")" 2>/dev/null || echo "$name:")
  printf '%s\n' "$owner" | sed 's/:.*//' | head -n 1
done <"$work/loads" | sort -u >"$work/packages"
say "paket Debian yang dipakai program | Debian packages that the program uses: $(paste -sd ' ' "$work/packages") fonts-liberation tzdata"
echo "  pilihan, untuk M4A, WMA, AMR, video | optional, for M4A, WMA, AMR, videos: ffmpeg"
case ":$PATH:" in
  *":$prefix/bin:"*) ;;
  *) echo "  tambahkan ke PATH | add to PATH: $prefix/bin" ;;
esac
say "terpasang | installed: $prefix/bin/sidilan ($(sed -n 's/^f //p' "$work/new" | wc -l) berkas | files, $(sed -n "s|^f |$prefix/|p" "$work/new" | tr '\n' '\0' | du -ch --files0-from=- | tail -n 1 | cut -f 1))"
