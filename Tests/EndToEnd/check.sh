# Counts what holds and what fails, in a temporary folder $work. Sourced, not run.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

# check NAME COMMAND...: the command must succeed.
check() {
  name=$1
  shift
  if "$@" >"$work/out" 2>"$work/err"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $name" >&2
    cat "$work/out" "$work/err" >&2
  fi
}

# ends CODE TEXT COMMAND...: the command must end with this exit code and say the text.
ends() {
  expected=$1
  text=$2
  shift 2
  code=0
  "$@" >"$work/said" 2>&1 </dev/null || code=$?
  [ "$code" = "$expected" ] || { echo "exit code $code, expected $expected: $*" >&2; cat "$work/said" >&2; return 1; }
  grep -qF -- "$text" "$work/said" || { echo "no '$text' in: $(cat "$work/said")" >&2; return 1; }
}
