#!/bin/bash
# Starts PostgreSQL as the official image does, as far as its page documents it. Written from that page: POSTGRES_PASSWORD, _USER,
# _DB, _INITDB_ARGS, _INITDB_WALDIR, _HOST_AUTH_METHOD, each with _FILE where it says so, PGDATA, /docker-entrypoint-initdb.d, and
# arguments that begin with a dash for the server.
set -euo pipefail
umask 077

fail() {
  echo "Error: $1" >&2
  exit 1
}

# A variable, the content of the file that <name>_FILE names, or a default.
value_of() {
  local name=$1 default=${2-} file_name=${1}_FILE
  if [[ -n ${!name-} && -n ${!file_name-} ]]; then fail "both $name and $file_name are set (but are exclusive)"; fi
  if [[ -n ${!file_name-} ]]; then
    [[ -r ${!file_name} ]] || fail "$file_name: cannot read ${!file_name}"
    printf %s "$(<"${!file_name}")"
  else
    printf %s "${!name:-$default}"
  fi
}

make_cluster() {
  local user=$1 database=$2 password=$3 method=${POSTGRES_HOST_AUTH_METHOD-} arguments=()
  if [[ -z $password && $method != trust ]]; then
    fail 'Database is uninitialized and superuser password is not specified: set POSTGRES_PASSWORD, or POSTGRES_HOST_AUTH_METHOD=trust to let everyone in'
  fi
  local initdb_args
  initdb_args=$(value_of POSTGRES_INITDB_ARGS)
  [[ -z ${POSTGRES_INITDB_WALDIR-} ]] || arguments+=("--waldir=$POSTGRES_INITDB_WALDIR")
  # Split as a shell would, quotes included: that is how the arguments are documented to be written.
  eval "initdb --username=\"\$user\" --pwfile=<(printf '%s\n' \"\$password\") \"\${arguments[@]}\" $initdb_args"
  [[ -n $method ]] || method=$(postgres -C password_encryption -D "$PGDATA")
  printf '\nhost all all all %s\n' "$method" >>"$PGDATA/pg_hba.conf"

  # Nothing outside may see the server before its scripts have run: it listens on its socket only.
  PGUSER=$user pg_ctl -D "$PGDATA" -o "-c listen_addresses='' -p 5432" -w start
  local psql=(psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$user" --no-password)
  # What scripts are documented to have.
  export PGPASSWORD=$password POSTGRES_USER=$user POSTGRES_DB=$database
  if [[ $database != postgres ]]; then
    "${psql[@]}" --dbname postgres --set "database=$database" <<<'create database :"database";'
  fi
  psql+=(--dbname "$database")
  local file
  for file in /docker-entrypoint-initdb.d/*; do
    case $file in
      *.sh) if [[ -x $file ]]; then "$file"; else . "$file"; fi ;;
      *.sql) "${psql[@]}" -f "$file" ;;
      *.sql.gz) gunzip -c "$file" | "${psql[@]}" ;;
      *.sql.xz) xz -dc "$file" | "${psql[@]}" ;;
      *.sql.zst) zstd -dc "$file" | "${psql[@]}" ;;
      *) [[ ! -e $file ]] || echo "ignoring $file" ;;
    esac
  done
  unset PGPASSWORD
  PGUSER=$user pg_ctl -D "$PGDATA" -m fast -w stop
  echo 'PostgreSQL init process complete; ready for start up.'
}

[[ ${1-} != -* ]] || set -- postgres "$@"
[[ $1 == postgres ]] || exec "$@"
for argument in "$@"; do
  case $argument in -\? | --help | --describe-config | -V | --version) exec "$@" ;; esac
done

# Folders above it may be entered by whom it becomes.
(umask 022 && mkdir -p "$PGDATA" /var/run/postgresql)
if [[ $(id -u) == 0 ]]; then
  chmod 700 "$PGDATA"
  find "$PGDATA" \! -user postgres -exec chown postgres {} +
  chown postgres /var/run/postgresql
  if [[ -n ${POSTGRES_INITDB_WALDIR-} ]]; then
    mkdir -p "$POSTGRES_INITDB_WALDIR"
    chown postgres "$POSTGRES_INITDB_WALDIR"
    chmod 700 "$POSTGRES_INITDB_WALDIR"
  fi
  exec setpriv --reuid=postgres --regid=postgres --init-groups -- "$BASH_SOURCE" "$@"
fi

if [[ ! -s $PGDATA/PG_VERSION ]]; then
  user=$(value_of POSTGRES_USER postgres)
  database=$(value_of POSTGRES_DB "$user")
  password=$(value_of POSTGRES_PASSWORD)
  make_cluster "$user" "$database" "$password"
fi
exec "$@"
