#!/usr/bin/env bash
# Makes and starts a PostgreSQL with DocumentDB in the Debian at $1, its data in the folder $2, at port
# $3 of this machine. Run in a mount namespace of its own: the mounts are gone when the server is.
set -euo pipefail
ROOT=$1 FOLDER=$2 PORT=$3

mount -t proc proc "$ROOT/proc"
mount -t tmpfs tmpfs "$ROOT/dev/shm"
mount --bind "$FOLDER" "$ROOT/server"

postgres_bin() {
  local program=$1
  shift
  chroot --userspec=postgres:postgres "$ROOT" "/usr/lib/postgresql/18/bin/$program" "$@"
}

chown --reference="$ROOT/var/lib/postgresql" "$FOLDER"
postgres_bin initdb -D /server/data -A trust --locale=C.UTF-8
cat >>"$FOLDER/data/postgresql.conf" <<END
shared_preload_libraries = 'pg_cron,pg_documentdb_core,pg_documentdb'
cron.database_name = 'postgres'
listen_addresses = '127.0.0.1'
port = $PORT
unix_socket_directories = '/server'
END
postgres_bin pg_ctl -D /server/data -l /server/log -w start
postgres_bin psql -h /server -p "$PORT" -c 'create extension documentdb cascade' postgres
