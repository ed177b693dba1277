import { shellQuote } from '../operation.ts';
import { present } from '../present.ts';
import { formatBytes } from '../units.ts';
import { type ScaffoldFile, under } from './file.ts';
import type { ComposeOptions } from './options.ts';
import type { Scaffold } from './scaffold.ts';
import { configurationFile, rolesFile, secretNames, serverSettings, settingsFile } from './server.ts';
import { budgetOf } from './sizing.ts';

/** The first major whose image keeps its data in a folder of the major's name, under the volume. Source: page of the image postgres, PGDATA. */
const firstWithParentVolume = 18;

/** Whether the engine starts it again by itself. */
const restarts = { development: 'no', staging: 'unless-stopped', production: 'unless-stopped' } as const;

/** A server in a container. Throws `bad-input` where its size cannot be. Pure. */
export function composeScaffold(options: ComposeOptions): Scaffold {
  const settings = serverSettings(options, options.environment);
  return {
    target: options.database,
    files: [
      composeFile(options),
      settingsFile(settings),
      rolesFile(options.database),
      ignored('secrets', 'Passwords, which no repository may hold.'),
      ignored('backups', 'The store of pgproof backup, which no repository may hold.'),
    ],
    again: againOf(options),
    commands: commandsOf(),
    configuration: Object.fromEntries(settings.map(({ name, value }) => [name, value])),
    verificationSteps: verificationOf(options),
    recoveryProcedure: recoveryOf(options),
  };
}

function againOf({
  environment,
  major,
  database,
  memoryMib,
  cpus,
  maxConnections,
  port,
  image,
}: ComposeOptions): string {
  const given = present({
    environment,
    'postgres-major': major,
    database,
    'memory-mib': memoryMib,
    cpus,
    'max-connections': maxConnections,
    port,
    image,
  });
  const words = Object.entries(given).map(([name, value]) => ` --${name} ${shellQuote(String(value))}`);
  return `pgproof scaffold compose${words.join('')}`;
}

function composeFile(options: ComposeOptions): ScaffoldFile {
  const { major, memoryMib, cpus, port, database, environment } = options;
  const volume = major >= firstWithParentVolume ? '/var/lib/postgresql' : '/var/lib/postgresql/data';
  const size = `${memoryMib}m`;
  const service = {
    image: under('Pin it by its digest where an image must not change: postgres:<major>@sha256:…', imageOf(options)),
    command: ['postgres', '-c', `config_file=${configurationFile}`],
    restart: restarts[environment],
    environment: {
      POSTGRES_DB: database,
      POSTGRES_PASSWORD_FILE: '/run/secrets/postgres-password',
      POSTGRES_INITDB_ARGS: '--data-checksums',
    },
    secrets: secretNames,
    ports: under('Only this machine. Others come in by a tunnel, or by TLS before it.', [`127.0.0.1:${port}:5432`]),
    volumes: [
      under(
        major >= firstWithParentVolume
          ? 'The parent folder: the image keeps the data in a folder of its major, and pg_upgrade --link needs both in one volume.'
          : 'The data. From 18 on the image wants the parent folder here.',
        `data:${volume}`,
      ),
      `./postgresql.conf:${configurationFile}:ro`,
      './init:/docker-entrypoint-initdb.d:ro',
    ],
    healthcheck: {
      test: under('Over TCP: while the image makes the database, the server is on its socket only.', [
        'CMD',
        'pg_isready',
        '--quiet',
        '--host=127.0.0.1',
        '--username=postgres',
        `--dbname=${database}`,
      ]),
      interval: '5s',
      timeout: '5s',
      retries: 6,
      start_period: '2m',
    },
    mem_limit: size,
    memswap_limit: under('As much as memory: no swap. What goes beyond is ended by the kernel.', size),
    cpus,
    shm_size: under(
      'Parallel queries share their work areas in /dev/shm, of which Docker gives 64 MB.',
      shmSize(options),
    ),
    stop_grace_period: under('For the checkpoint of a shutdown; a server that is killed has to recover.', '2m'),
    stop_signal: 'SIGINT',
    security_opt: ['no-new-privileges:true'],
    cap_drop: ['ALL'],
    cap_add: under('What the image needs to hand its folders to postgres, and to become it.', [
      ...['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'],
    ]),
    logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '5' } },
  };
  return {
    path: 'compose.yaml',
    about: [
      `PostgreSQL ${major} for "${database}" (${environment}), in ${formatBytes(memoryMib * 1024 ** 2)} of memory.`,
    ],
    content: {
      form: 'yaml',
      documents: [
        {
          services: { postgres: service },
          volumes: { data: {} },
          secrets: Object.fromEntries(secretNames.map((name) => [name, { file: `./secrets/${name}` }])),
        },
      ],
    },
  };
}

const imageOf = ({ image, major }: ComposeOptions): string => image ?? `postgres:${major}`;

function shmSize(options: ComposeOptions): string {
  return `${Math.max(64, budgetOf(options).reserve)}m`;
}

function ignored(folder: string, about: string): ScaffoldFile {
  return {
    path: `${folder}/.gitignore`,
    about: [about],
    content: { form: 'text', comment: '#', text: '*\n!.gitignore\n' },
  };
}

function commandsOf(): readonly string[] {
  const names = secretNames.map((name) => name.replace('-password', '')).join(' ');
  return [
    // Readable by the server's user in the container, which is none of this machine; the folder keeps everyone else here out.
    `chmod 700 secrets && for name in ${names}; do test -s "secrets/$name-password" || openssl rand -hex 24 > "secrets/$name-password"; chmod 444 "secrets/$name-password"; done`,
    'docker compose up --detach --wait',
  ];
}

function verificationOf({ database, port }: ComposeOptions): readonly string[] {
  return [
    'docker compose config --quiet',
    `docker compose exec --no-TTY postgres psql --username postgres --dbname ${database} --command "select count(*) as errors from pg_file_settings where error is not null"`,
    `PGPASSWORD="$(cat secrets/backup-password)" pgproof backup --database-url postgres://pgproof_backup@127.0.0.1:${port}/${database} --store ./backups`,
    'pgproof verify --store ./backups',
  ];
}

function recoveryOf({ database, port }: ComposeOptions): string {
  return `The container is gone, the volume is there: PostgreSQL recovers by itself.
  docker compose up --detach --wait
The volume is gone, or its data is not to be trusted (this throws it away):
  docker compose down --volumes
  docker compose up --detach --wait
  docker compose exec --no-TTY postgres dropdb --username postgres --force ${database}
  PGPASSWORD="$(cat secrets/postgres-password)" pgproof restore --store ./backups --backup latest-good --into postgres://postgres@127.0.0.1:${port}/${database}
Without pgproof: every backup's manifest.json in ./backups/${database} holds, as recovery_procedure, how it is restored by PostgreSQL's own programs.
`;
}
