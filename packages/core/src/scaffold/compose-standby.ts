/* A second server of compose.yaml, which follows the first and can take over. */
import type { ScaffoldFile } from './file.ts';
import type { ComposeOptions } from './options.ts';
import { configurationFile } from './server.ts';
import { type Setting, settingsFor } from './sizing.ts';

/** What the standby logs in with. */
export const standbySecret = 'standby-password';
const role = 'pgproof_standby';
const slot = 'standby';

/** What a standby that is away may cost the first server: four times what WAL it has anyway. */
export function standbySettings(options: ComposeOptions): readonly Setting[] {
  const wal = settingsFor(options).find(({ name }) => name === 'max_wal_size')?.value ?? '';
  return [
    {
      name: 'max_slot_wal_keep_size',
      value: `${4 * Number.parseInt(wal, 10)}MB`,
      because: 'four times max_wal_size: a standby that is away for longer is made anew, and does not fill the disk',
    },
  ];
}

/** What the service of the standby has otherwise than that of the first server. */
export function standbyMembers(
  { tls }: ComposeOptions,
  volume: string,
  ports: readonly string[],
): Readonly<Record<string, unknown>> {
  return {
    entrypoint: ['bash', '/standby.sh'],
    command: [],
    user: 'postgres',
    environment: {},
    secrets: [standbySecret, ...(tls ? ['tls-certificate', 'tls-key'] : [])],
    ports,
    volumes: [`standby:${volume}`, `./postgresql.conf:${configurationFile}:ro`, './standby.sh:/standby.sh:ro'],
    depends_on: { postgres: { condition: 'service_healthy' } },
    cap_add: [],
  };
}

/** How the standby begins, and what the first server needs for it. */
export function standbyFiles({ tls }: ComposeOptions): readonly ScaffoldFile[] {
  return [
    {
      path: 'init/30-standby.sh',
      about: ['Runs once, when the data folder is made: who follows this server, and what is kept for it.'],
      isProgram: true,
      content: {
        form: 'text',
        comment: '#',
        text: `#!/bin/bash
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username postgres --dbname postgres <<'SQL'
set log_statement = 'none';
set log_min_duration_statement = -1;
set log_min_error_statement = panic;
\\set password \`cat /run/secrets/${standbySecret}\`
create role ${role} login replication password :'password';
select pg_create_physical_replication_slot('${slot}');
SQL
echo '${tls ? 'hostssl' : 'host'} replication ${role} all scram-sha-256' >>"$PGDATA/pg_hba.conf"
`,
      },
    },
    {
      path: 'standby.sh',
      about: ['Runs in the standby: copies the first server once, and follows it.'],
      isProgram: true,
      content: {
        form: 'text',
        comment: '#',
        text: `#!/bin/bash
set -euo pipefail
umask 077
if [[ ! -e $PGDATA/standby-is-whole ]]; then
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  # What an attempt left that was broken off.
  find "$PGDATA" -mindepth 1 -delete
  PGPASSWORD="$(cat /run/secrets/${standbySecret})" pg_basebackup --dbname 'host=postgres user=${role} application_name=standby' \\
    --pgdata "$PGDATA" --wal-method stream --checkpoint fast --slot ${slot} --write-recovery-conf
  touch "$PGDATA/standby-is-whole"
fi
exec postgres -c config_file=${configurationFile}
`,
      },
    },
  ];
}
