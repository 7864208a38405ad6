# What .ci/run needs from the machine: packages and a throwaway PostgreSQL. Sourced, not run.

require_folder() { # variable, what it holds
  [[ -d "${!1}" ]] && return
  echo "$1 must name the folder with the $2; '${!1}' is none. It stands in 'shared' beside the clone." >&2
  return 1
}

install_if_missing() { # a file that the packages bring (pattern), packages...
  compgen -G "$1" > /dev/null && return
  local attempt
  for attempt in 1 2 3; do
    apt-get -o DPkg::Lock::Timeout=300 update -qq &&
      DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${@:2}" &&
      return
    echo "apt-get failed, attempt $attempt of 3" >&2
    sleep 5
  done
  return 1
}

postgres() { # runs a PostgreSQL program; the server refuses to run as root
  local bin
  bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  if ((EUID == 0)); then su postgres -c "PATH=$bin:\$PATH $*"; else PATH=$bin:$PATH bash -c "$*"; fi
}

free_port() {
  local port
  port=$(shuf -i 20000-29999 -n 1)
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  echo "$port"
}

start_postgres() { # folder; durable enough for a server that is thrown away
  local port options
  port=$(free_port)
  options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$1 -c max_connections=300 -c fsync=off -c full_page_writes=off"
  ((EUID != 0)) || chown postgres "$1"
  postgres "initdb -D $1/pg -A trust -U postgres --no-sync -E UTF8 --locale=C > $1/initdb.log"
  postgres "pg_ctl -D $1/pg -w -l $1/pg.log -o '$options' start > /dev/null"
  export CASEFLOW_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres;Include Error Detail=true"
}

stop_postgres() { # folder
  [[ ! -e "$1/pg/postmaster.pid" ]] || postgres "pg_ctl -D $1/pg -m immediate stop > /dev/null"
}
