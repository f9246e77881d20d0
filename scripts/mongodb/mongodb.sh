#!/usr/bin/env bash
# A server for the tests that speaks MongoDB's protocol: FerretDB before DocumentDB on PostgreSQL.
#
#   npm run mongodb -- start    installs what is missing, starts it, prints its URL as the last line
#   npm run mongodb -- stop     ends it and throws its data away
#
# It listens on this machine alone, at a free port or at MONGODB_PORT.
set -euo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/take-action/mongodb
RUN=$CACHE/run

say() { echo "$*" >&2; }

fail() {
  say "mongodb: $*"
  exit 1
}

# Runs a command whose output is of interest only where it fails.
quietly() {
  "$@" </dev/null >"$CACHE/log" 2>&1 && return
  tail -n 20 "$CACHE/log" >&2
  fail "$1 failed; see above, and all of it in $CACHE/log"
}

# shellcheck source=scripts/mongodb/install.sh
. "$HERE/install.sh"

start() {
  install_all
  if is_running postgres && is_running ferretdb; then
    say 'It runs already.'
  else
    stop
    mkdir -p "$RUN/server"
    start_servers
  fi
  cat "$RUN/url"
}

start_servers() {
  say 'Starting PostgreSQL and FerretDB …'
  local port
  port=$(free_port)
  quietly unshare --mount "$HERE/postgresql.sh" "$ROOT" "$RUN/server" "$port" 9>&-
  setsid "$FERRETDB" -listen "127.0.0.1:${MONGODB_PORT:-0}" -state "$RUN" \
    -postgresql "postgres://postgres@127.0.0.1:$port/postgres?sslmode=disable" \
    </dev/null >"$RUN/url" 2>"$RUN/ferretdb.log" 9>&- &
  echo $! >"$RUN/ferretdb.pid"
  until [ -s "$RUN/url" ]; do
    sleep 0.1
    is_running ferretdb && continue
    cp "$RUN/ferretdb.log" "$CACHE/log"
    head -n 3 "$CACHE/log" >&2
    stop
    fail "FerretDB did not start; see above, and all of it in $CACHE/log"
  done
}

free_port() {
  node -e 'const s = net.createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'
}

stop() {
  end ferretdb TERM
  end postgres INT
  rm -rf --one-file-system "$RUN"
}

# Ends a server with a signal that lets it finish, and with force where it does not within ten seconds.
end() {
  is_running "$1" || return 0
  local pid
  pid=$(pid_of "$1")
  kill "-$2" "$pid"
  for _ in $(seq 100); do
    is_running "$1" || return 0
    sleep 0.1
  done
  kill -KILL "$pid"
}

# Whether a server lives. After a restart of the machine its number may be another program's.
is_running() {
  grep -qs "$1" "/proc/$(pid_of "$1")/cmdline"
}

pid_of() {
  case $1 in
    postgres) head -n 1 "$RUN/server/data/postmaster.pid" 2>/dev/null || echo none ;;
    ferretdb) cat "$RUN/ferretdb.pid" 2>/dev/null || echo none ;;
  esac
}

mkdir -p "$CACHE"
# One at a time; the servers close 9, or they would hold the lock for as long as they live.
exec 9>"$CACHE/lock"
flock 9
case ${1:-} in
  start) start ;;
  stop) stop ;;
  *) fail 'say start or stop.' ;;
esac
