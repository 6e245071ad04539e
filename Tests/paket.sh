# Shared by Samples/coba.sh and Tests/run.sh: says what is done, and installs what is missing. Sourced, not run.

# One line about the present step, Indonesian | English.
say() {
  printf '== %s\n' "$1"
}

# Stops with a sentence.
stop() {
  printf 'BERHENTI | STOP: %s\n' "$1" >&2
  exit 1
}

# Swift 6.1 or later must be there.
need_swift() {
  command -v swift >/dev/null 2>&1 || stop "swift tidak ada; pasang Swift 6.3 dari swift.org | swift is missing; install Swift 6.3 from swift.org"
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  case "$version" in
    6.[1-9] | 6.[1-9][0-9] | [7-9].*) ;;
    *) stop "Swift $version terlalu lama, perlu 6.1 | Swift $version is too old, 6.1 is needed" ;;
  esac
}

# Installs those of the named Debian packages that are missing.
packages() {
  missing=""
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  command -v apt-get >/dev/null 2>&1 || stop "perlu Debian 12; paket yang kurang:$missing | Debian 12 is needed; missing:$missing"
  [ "$(id -u)" = 0 ] || stop "jalankan sebagai root, atau pasang dahulu:$missing | run as root, or install first:$missing"
  echo "apt-get install$missing"
  # shellcheck disable=SC2086
  if ! { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1; }; then
    apt-get update -qq || stop "apt-get update gagal; periksa jaringan | apt-get update failed; check the network"
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
      stop "apt-get gagal memasang:$missing | apt-get could not install:$missing"
  fi
}
