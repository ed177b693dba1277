import { isIPv6 } from 'node:net';
import { shellQuote } from '../operation.ts';
import { present } from '../present.ts';
import { formatBytes } from '../units.ts';
import { placeOf } from './archive.ts';
import { archivedMembers, archivedVolumes, archivePreparations, archiverOf, isArchived } from './compose-archive.ts';
import { backupCommand, nightlyFile, scheduleCommand } from './compose-nightly.ts';
import {
  isPooled,
  poolerCommands,
  poolerFiles,
  poolerSecret,
  poolerService,
  poolerUsers,
  poolerUsersCommand,
} from './compose-pooler.ts';
import { recoveryOf, rolesCommand } from './compose-recovery.ts';
import {
  standbyCommands,
  standbyFiles,
  standbyMembers,
  role as standbyRole,
  standbySecret,
  standbySettings,
} from './compose-standby.ts';
import { type ScaffoldFile, under, withDigest } from './file.ts';
import type { ComposeOptions } from './options/compose.ts';
import { defaultBind } from './options/values.ts';
import type { Scaffold } from './scaffold.ts';
import {
  clientsFile,
  clientsOf,
  configurationFile,
  rolesFile,
  secretNames,
  serverSettings,
  settingsFile,
} from './server.ts';
import { budgetOf } from './sizing.ts';

/** The first major whose image keeps its data in a folder of the major's name, under the volume. Source: page of the image postgres, PGDATA. */
const firstWithParentVolume = 18;

/** Whether the engine starts it again by itself. */
const restarts = { development: 'no', staging: 'unless-stopped', production: 'unless-stopped' } as const;

/** A server in a container. Throws `bad-input` where its size cannot be. Pure. */
export function composeScaffold(options: ComposeOptions): Scaffold {
  const settings = [
    ...serverSettings(options, options.environment, options.tls),
    {
      name: 'hba_file',
      value: clientsFile,
      because: 'who may log in: the file beside this one, and not that of the data',
    },
    ...(isArchived(options) ? archiverOf(options).settings(options) : []),
    ...(options.standby ? standbySettings(options) : []),
  ];
  const files = [
    settingsFile(settings),
    rolesFile(options.database),
    clientsOf(options.tls, {
      standbyRole: options.standby ? standbyRole : undefined,
      isArchived: isArchived(options),
    }),
    ...(isArchived(options)
      ? archiverOf(options).files({ ...options, dataDirectory: dataDirectoryOf(options) }, imageOf(options))
      : []),
    ...(isPooled(options) ? poolerFiles(options, imageOf(options)) : []),
    ...(options.standby ? standbyFiles() : []),
    nightlyFile(options),
    ignored('secrets', 'Passwords, which no repository may hold.'),
    ignored('backups', 'The store of pgproof backup, which no repository may hold.'),
  ];
  return {
    target: options.database,
    files: [composeFile(options, files), ...files],
    again: againOf(options),
    commands: commandsOf(options),
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
  bind,
  tls,
  standby,
  pooler,
  archive,
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
    bind: bind === defaultBind ? undefined : bind,
    pooler: pooler?.mode,
    'pooler-port': pooler?.port,
    ...archiveWords(archive),
    image,
  });
  const words = Object.entries(given).map(([name, value]) => ` --${name} ${shellQuote(String(value))}`);
  return `pgproof scaffold compose${words.join('')}${tls ? ' --tls' : ''}${standby ? ' --standby' : ''}`;
}

function archiveWords(archive: ComposeOptions['archive']): Readonly<Record<string, string | undefined>> {
  if (archive === undefined) return {};
  const { store } = archive;
  return {
    archive: archive.by,
    store: placeOf(store),
    's3-region': store.at === 's3' ? store.region : undefined,
    's3-endpoint': store.at === 's3' ? store.endpoint : undefined,
    'age-recipients': archive.recipients?.join(','),
  };
}

function composeFile(options: ComposeOptions, files: readonly ScaffoldFile[]): ScaffoldFile {
  const { major, memoryMib, cpus, port, bind, database, environment, standby } = options;
  const volume = major >= firstWithParentVolume ? '/var/lib/postgresql' : '/var/lib/postgresql/data';
  const size = `${memoryMib + (isArchived(options) ? archiverOf(options).memoryMib : 0)}m`;
  const published = (at: number, own = 5432): string[] => [`${isIPv6(bind) ? `[${bind}]` : bind}:${at}:${own}`];
  const healthcheck = {
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
    start_period: under(
      'A base backup, or a recovery, takes as long as it takes; the first good probe ends the period.',
      '24h',
    ),
  };
  const service = {
    image: under('Pin it by its digest where an image must not change: postgres:<major>@sha256:…', imageOf(options)),
    ...(isArchived(options) ? archivedMembers : {}),
    command: ['postgres', '-c', `config_file=${configurationFile}`],
    restart: restarts[environment],
    environment: {
      POSTGRES_DB: database,
      POSTGRES_PASSWORD_FILE: '/run/secrets/postgres-password',
      POSTGRES_INITDB_ARGS: '--data-checksums',
      ...(isArchived(options) ? archiverOf(options).environment(options) : {}),
    },
    secrets: mountedSecrets(options),
    ports: under(options.tls ? 'Over TLS only.' : 'Only this machine: sessions are not encrypted.', published(port)),
    volumes: [
      under(
        major >= firstWithParentVolume
          ? 'The parent folder: the image keeps the data in a folder of its major, and pg_upgrade --link needs both in one volume.'
          : 'The data. From 18 on the image wants the parent folder here.',
        `data:${volume}`,
      ),
      `./postgresql.conf:${configurationFile}:ro`,
      `./pg_hba.conf:${clientsFile}:ro`,
      './init:/docker-entrypoint-initdb.d:ro',
      ...(isArchived(options) ? archivedVolumes(options) : []),
    ],
    healthcheck,
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
          services: {
            postgres: withDigest(service, files),
            ...(standby
              ? {
                  standby: withDigest(
                    { ...service, ...standbyMembers(options, volume, published(port + 1), healthcheck) },
                    files,
                  ),
                }
              : {}),
            ...(isPooled(options) ? { pooler: withDigest(poolerService(options, published), files) } : {}),
          },
          volumes: {
            data: {
              name: under(
                'Once it was recovered, .env says on which volume it is; the ones before are kept.',
                volumeNamed('SERVER_VOLUME', 'data'),
              ),
            },
            ...(standby ? { standby: { name: volumeNamed('STANDBY_VOLUME', 'standby') } } : {}),
          },
          secrets: Object.fromEntries(secretsOf(options).map((name) => [name, { file: `./secrets/${name}` }])),
        },
      ],
    },
  };
}

/** Files of the certificate and its key. */
const tlsNames = ['tls-certificate', 'tls-key'] as const;

const secretsOf = (options: ComposeOptions): readonly string[] => [
  ...secretNames,
  ...(options.standby ? [standbySecret] : []),
  ...(isPooled(options) ? [poolerSecret, poolerUsers] : []),
  ...(isArchived(options) ? archiverOf(options).secrets(options) : []),
  ...(options.tls ? tlsNames : []),
];

/** Those that the server reads. */
function mountedSecrets(options: ComposeOptions): readonly unknown[] {
  const ofArchiver = isArchived(options) ? archiverOf(options).secrets(options) : [];
  return [
    ...secretsOf(options).filter((name) => name !== poolerUsers && !ofArchiver.includes(name)),
    ...(isArchived(options) ? archiverOf(options).mountedSecrets(options) : []),
  ];
}

/** Where the image keeps the data. */
const dataDirectoryOf = ({ major }: ComposeOptions): string =>
  major >= firstWithParentVolume ? `/var/lib/postgresql/${major}/docker` : '/var/lib/postgresql/data';

const volumeNamed = (variable: string, name: string): string => `\${COMPOSE_PROJECT_NAME}_\${${variable}:-${name}}`;

const imageOf = ({ image, major }: ComposeOptions): string => image ?? `postgres:${major}`;

function shmSize(options: ComposeOptions): string {
  return `${Math.max(64, budgetOf(options).reserve)}m`;
}

function ignored(folder: string, about: string): ScaffoldFile {
  return {
    path: `${folder}/.gitignore`,
    about: [about],
    isPrivate: true,
    content: { form: 'text', comment: '#', text: '*\n!.gitignore\n' },
  };
}

/** Makes a certificate where there is none, and lets the server's user, and nobody else, read its key, as PostgreSQL demands. */
function certificate(options: ComposeOptions): string {
  const names = 'subjectAltName=DNS:$(hostname -f),DNS:localhost,IP:127.0.0.1';
  const make = `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 825 -subj "/CN=$(hostname -f)" -addext "${names}" -keyout secrets/tls-key -out secrets/tls-certificate`;
  const own = `docker run --rm --volume "$PWD/secrets:/secrets" --entrypoint sh ${shellQuote(imageOf(options))} -c 'chown 0:postgres /secrets/tls-key && chmod 640 /secrets/tls-key && chmod 444 /secrets/tls-certificate'`;
  return `{ test -s secrets/tls-certificate || ${make}; } && ${own}`;
}

/** Brings it up, with its roles: those of a server that was there before, too, and of one whose making was broken off. */
function startCommands(options: ComposeOptions): readonly string[] {
  return [
    'docker compose up --detach --wait postgres',
    rolesCommand(options),
    ...(options.standby ? standbyCommands : []),
    ...(isPooled(options) ? poolerCommands : []),
    ...(isArchived(options) ? archiverOf(options).firstBackup(options) : []),
  ];
}

function commandsOf(options: ComposeOptions): readonly string[] {
  const passwords = secretsOf(options).filter((name) => name.endsWith('-password'));
  const names = passwords.map((name) => name.replace('-password', '')).join(' ');
  return [
    // Readable by the server's user in the container, which is none of this machine; the folder keeps everyone else here out.
    `chmod 700 secrets && for name in ${names}; do test -s "secrets/$name-password" || openssl rand -hex 24 > "secrets/$name-password"; chmod 444 "secrets/$name-password"; done`,
    ...(isPooled(options) ? [poolerUsersCommand] : []),
    ...(options.tls ? [certificate(options)] : []),
    ...(isArchived(options) ? archivePreparations(options, imageOf(options)) : []),
    ...startCommands(options),
    scheduleCommand,
  ];
}

function verificationOf(options: ComposeOptions): readonly string[] {
  const { database, tls } = options;
  const inServer = 'docker compose exec --no-TTY postgres';
  const plain = `psql "host=postgres dbname=${database} user=postgres sslmode=disable" --no-password --command "select 1" 2>&1 | grep "no encryption"`;
  return [
    'docker compose config --quiet',
    `${inServer} psql --username postgres --dbname ${database} --set ON_ERROR_STOP=1 --command "select 1 / (count(*) = 0)::int as all_settings_are_read from (select error from pg_file_settings union all select error from pg_hba_file_rules) files where error is not null"`,
    // Over the network, and not encrypted: it has to be refused for that.
    ...(tls ? [`${inServer} sh -c ${shellQuote(plain)}`] : []),
    backupCommand(options),
    `pgproof verify --store ./backups --database ${database}`,
    ...(isPooled(options) ? [throughPooler(options)] : []),
    ...(isArchived(options) ? archiverOf(options).verification(options) : []),
  ];
}

/** The application's own way, with its password. */
function throughPooler({ database, tls }: ComposeOptions): string {
  const line = `PGPASSWORD="$(cat /run/secrets/owner-password)" psql "host=pooler port=6432 dbname=${database} user=${database} sslmode=${tls ? 'require' : 'disable'}" --no-password --set ON_ERROR_STOP=1 --command "select 1 / (current_user = '${database}')::int as the_application_is_let_in"`;
  return `docker compose exec --no-TTY postgres sh -c ${shellQuote(line)}`;
}
