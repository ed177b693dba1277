/* A second server of compose.yaml, which follows the first and can take over. */
import { type ScaffoldFile, under } from './file.ts';
import type { ComposeOptions } from './options/compose.ts';
import { clientsFile, configurationFile, roleWithPassword, unlogged } from './server.ts';
import { type Setting, settingsFor } from './sizing.ts';

/** What the standby logs in with. */
export const standbySecret = 'standby-password';
/** Whom it logs in as. */
export const role = 'pgproof_standby';
const slot = 'standby';

/** What a standby that is away may cost the first server: four times what WAL it has anyway. */
export function standbySettings(options: ComposeOptions): readonly Setting[] {
  const wal = settingsFor(options).find(({ name }) => name === 'max_wal_size')?.value ?? '';
  return [
    {
      name: 'max_slot_wal_keep_size',
      value: `${4 * Number.parseInt(wal, 10)}MB`,
      because:
        'four times max_wal_size: a standby that is away for longer has to be made anew, and does not fill the disk',
    },
  ];
}

/** What the service of the standby has otherwise than that of the first server. */
export function standbyMembers(
  { tls }: ComposeOptions,
  volume: string,
  ports: readonly string[],
  healthcheck: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return {
    entrypoint: ['bash', '/standby.sh'],
    command: [],
    user: 'postgres',
    environment: {},
    secrets: [standbySecret, ...(tls ? ['tls-certificate', 'tls-key'] : [])],
    ports,
    volumes: [
      `standby:${volume}`,
      `./postgresql.conf:${configurationFile}:ro`,
      `./pg_hba.conf:${clientsFile}:ro`,
      './standby.sh:/standby.sh:ro',
    ],
    healthcheck: {
      ...healthcheck,
      test: under('It follows: one that answers may be at a standstill. Or it has taken over.', [
        'CMD-SHELL',
        `psql --username postgres --no-align --tuples-only --command "select not pg_is_in_recovery() or exists (select from pg_stat_wal_receiver where status = 'streaming')" | grep --quiet t`,
      ]),
    },
    depends_on: { postgres: { condition: 'service_healthy' } },
    cap_add: [],
  };
}

/** Makes the role and the slot where they are missing; the image runs it when it makes the data folder, and people whenever there is a standby to be made. */
const standbyRole = 'init/30-standby.sql';
/** Has it take over. */
const failover = 'failover.sh';
/** By so much the last transaction of a standby may be older than the loss of its server, of which nothing else is known. */
const mostLostSeconds = 60;

const asSuperuser = 'psql --username postgres --set ON_ERROR_STOP=1 --quiet --output /dev/null';

/** Makes what a standby needs on the server that is up, then the standby. */
export const standbyCommands: readonly string[] = [
  `docker compose exec --no-TTY postgres ${asSuperuser} --file /docker-entrypoint-initdb.d/30-standby.sql`,
  'docker compose up --detach --wait',
];

/** What people do when one of the two is lost. */
export function standbyRecovery({ port }: ComposeOptions): string {
  return `The server is lost, and its standby lives. Do not start the old server (no docker compose up, start or restart before this one): there would be two that take writes.
This says what the standby has, removes the server's container, keeps its volume aside, has the standby take over, and makes another standby; the applications stay on port ${port}. What the standby had not received yet is in the old volume alone: it refuses, and changes nothing, where the server answers and the standby does not follow it, and where the last transaction that the standby has is more than ${mostLostSeconds} seconds older than the loss of the server. The latter is also so where nobody had written for that long; ./${failover} --accept-loss takes over all the same.
  ./${failover}
The standby is lost, or was away for longer than its slot keeps WAL (it is not healthy, and its log says so): it is made anew.
  docker compose rm --stop --force standby
  ${otherVolume('STANDBY_VOLUME', 'standby')}
${standbyCommands.map((command) => `  ${command}`).join('\n')}
`;
}

/** Has a service begin on a volume of a new name; its old one stays as it is. */
export function otherVolume(variable: 'SERVER_VOLUME' | 'STANDBY_VOLUME', name: string): string {
  return `printf '\\n${variable}=${name}-%s\\n' "$(date +%s)" >> .env`;
}

/** How the standby begins, what the first server needs for it, and how it takes over. */
export function standbyFiles(): readonly ScaffoldFile[] {
  const program = (path: string, about: string, text: string): ScaffoldFile => ({
    path,
    about: [about],
    isProgram: true,
    content: { form: 'text', comment: '#', text: `#!/bin/bash\nset -euo pipefail\n${text}` },
  });
  return [
    {
      path: standbyRole,
      about: ['Who follows this server, and what is kept for it; changes nothing that is there.'],
      content: {
        form: 'text',
        comment: '--',
        text: `${unlogged}
${roleWithPassword(role, standbySecret, 'login replication')}
-- What was not read for too long is lost to a standby: it begins anew.
select pg_drop_replication_slot(slot_name) from pg_replication_slots
where slot_name = '${slot}' and wal_status = 'lost' and not active;
select pg_create_physical_replication_slot('${slot}')
where not exists (select from pg_replication_slots where slot_name = '${slot}');
`,
      },
    },
    program(
      'standby.sh',
      'Runs in the standby: copies the first server once, and follows it.',
      `umask 077
# One that took over; where it came by a copy that was broken off, there is a backup_label.
if [[ -e $PGDATA/was-standby && ! -e $PGDATA/backup_label ]]; then
  echo 'this volume is that of a server that took over, and is no standby: .env is to name it as SERVER_VOLUME' >&2
  exit 1
fi
if [[ ! -e $PGDATA/standby-is-whole ]]; then
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  # What an attempt left that was broken off.
  find "$PGDATA" -mindepth 1 -delete
  PGPASSWORD="$(cat /run/secrets/${standbySecret})" pg_basebackup --dbname 'host=postgres user=${role} application_name=standby' \\
    --pgdata "$PGDATA" --wal-method stream --checkpoint fast --slot ${slot} --write-recovery-conf
  rm -f "$PGDATA/was-standby"
  touch "$PGDATA/standby-is-whole"
fi
exec postgres -c config_file=${configurationFile}
`,
    ),
    program(
      failover,
      'Has the standby take the place of the server; run it here, on the machine of both.',
      `cd "$(dirname "$0")"
case \${1-} in '' | --accept-loss) accepts=\${1-} ;; *) echo "usage: $0 [--accept-loss]" >&2; exit 2 ;; esac
refuse() {
  [[ -z $accepts ]] || return 0
  echo "$1. --accept-loss takes over all the same: what is lacking is in the old volume alone from then on" >&2
  exit 1
}
in_standby() { docker compose exec --no-TTY standby "$@"; }
ask='psql --username postgres --no-psqlrc --no-align --tuples-only --set ON_ERROR_STOP=1 --command'
received='greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())'
in_standby pg_isready --quiet || { echo 'the standby does not answer: nothing was changed' >&2; exit 1; }
at=
if [[ $(in_standby $ask 'select pg_is_in_recovery()') == t ]]; then
  seen=$(in_standby $ask "select $received, pg_last_wal_replay_lsn(), exists (select from pg_stat_wal_receiver where status = 'streaming'), coalesce(pg_last_xact_replay_timestamp()::text, '(none since it was started)')")
  IFS='|' read -r has replayed follows last <<< "$seen"
  echo "the standby has received the log to $has, and replayed it to $replayed; its last transaction is of $last"
  at=$(timeout 15 docker compose exec --no-TTY postgres $ask 'select pg_current_wal_lsn()' 2> /dev/null) || at=
  if [[ -n $at ]]; then
    lacks=$(in_standby $ask "select greatest(0, pg_wal_lsn_diff('$at', '$has'))")
    echo "the server still answers, and is at $at: the standby lacks $lacks bytes of its log"
    # One that follows is sent the rest when the server is shut down.
    [[ $follows == t ]] || refuse 'the standby does not follow the server, which answers: nothing was changed'
  else
    # Since when, where its container says so.
    lost=$(docker inspect --format '{{if not .State.Running}}{{.State.FinishedAt}}{{end}}' "$(docker compose ps --all --quiet postgres)" 2> /dev/null) || lost=
    [[ $lost == 20* ]] || lost=now
    late=$(in_standby $ask "select ceil(extract(epoch from timestamptz '$lost' - pg_last_xact_replay_timestamp()))::bigint")
    echo "the server does not answer, as of $lost: the last transaction of the standby is \${late:-an unknown number of} seconds older"
    [[ -n $late && $late -le ${mostLostSeconds} ]] ||
      refuse 'the standby did not follow to the end, or nobody wrote for more than ${mostLostSeconds} seconds before it: nothing was changed'
  fi
fi
# The old server first: nothing from here on may start it again.
docker compose stop postgres
if [[ -n $at && $(in_standby $ask "select $received >= '$at'") != t ]]; then
  refuse "the server is stopped, and the standby has not received all of its log: docker compose start postgres has it go on"
fi
docker compose rm --force postgres
in_standby ${asSuperuser} --command "select case when pg_is_in_recovery() then 1 / pg_promote()::int end"
# It is a copy no longer, and no copy of it may be taken for a whole one.
in_standby bash -c 'cd "$PGDATA" && { test ! -e standby-is-whole || mv standby-is-whole was-standby; }'
promoted=$({ grep --no-filename '^STANDBY_VOLUME=' .env || echo =standby; } 2>/dev/null | tail -n 1 | cut -d = -f 2)
docker compose rm --stop --force standby
printf '\\nSERVER_VOLUME=%s\\nSTANDBY_VOLUME=standby-%s\\n' "$promoted" "$(date +%s)" >> .env
docker compose up --detach --wait postgres
${standbyCommands.join('\n')}
`,
    ),
  ];
}
