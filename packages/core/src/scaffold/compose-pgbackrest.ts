/* The archiver pgBackRest of a server of compose.yaml, in its own image; a stanza, "main". */
import { shellQuote } from '../operation.ts';
import { type PgbackrestPlace, renderPgbackrest } from '../pgbackrest/configuration.ts';
import { archiveSettings } from './archive.ts';
import type { ArchivedOptions, ComposeArchiver } from './compose-archive.ts';
import type { ArchiveStore } from './options/store.ts';

const stanza = 'main';
const secret = 'pgbackrest-keys';
const inServer = 'docker compose exec --no-TTY --user postgres postgres';
const call = `pgbackrest --stanza=${stanza}`;

/** Where a repository lies, as pgBackRest says it; of AWS's own endpoint it wants the name. Pure. */
export function pgbackrestPlace(store: ArchiveStore): PgbackrestPlace {
  if (store.at === 'folder') return { kind: 'folder', path: store.path };
  const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(store.url) ?? [];
  const region = store.region ?? 'us-east-1';
  return {
    kind: 's3',
    bucket,
    path: `/${prefix}`,
    region,
    endpoint: store.endpoint ?? `s3.${region}.amazonaws.com`,
    ...(store.endpoint === undefined ? {} : { uriStyle: 'path' }),
  };
}

/** The lines of a configuration's file that hold secrets, made by a command of the shell where the file is not there yet. */
export function secretsCommand(file: string, store: ArchiveStore): string {
  const passphrase = { line: 'repo1-cipher-pass=%s', value: '"$(openssl rand -hex 32)"' };
  const keys = [
    { line: 'repo1-s3-key=%s', value: `"\${AWS_ACCESS_KEY_ID:?of the store}"` },
    { line: 'repo1-s3-key-secret=%s', value: `"\${AWS_SECRET_ACCESS_KEY:?of the store}"` },
  ];
  const all = [passphrase, ...(store.at === 's3' ? keys : [])];
  return `test -s ${file} || printf '[global]\\n${all.map(({ line }) => `${line}\\n`).join('')}' ${all.map(({ value }) => value).join(' ')} > ${file}`;
}

export const pgbackrestArchiver: ComposeArchiver = {
  // Measured: 22 MiB of each of its processes; of these there are process-max and one, twice where a backup runs.
  memoryMib: 256,
  settings: () => archiveSettings(`${call} archive-push %p`),
  secrets: () => [secret],
  mounts: () => ['./pgbackrest.conf:/etc/pgbackrest/pgbackrest.conf:ro'],
  mountedSecrets: () => [{ source: secret, target: '/etc/pgbackrest/conf.d/keys.conf' }],
  environment: () => ({}),
  files: (options, image) => [
    {
      path: 'image/Dockerfile',
      about: ['The server with pgBackRest, of the packages that its image comes from.'],
      content: {
        form: 'text',
        comment: '#',
        text: `FROM ${image}
RUN apt-get update \\
  && apt-get install --yes --no-install-recommends pgbackrest \\
  && rm -rf /var/lib/apt/lists/* /etc/pgbackrest.conf
`,
      },
    },
    {
      path: 'pgbackrest.conf',
      about: ['pgBackRest (2.46 or newer). Its passphrase, and keys of a store, are in secrets/pgbackrest-keys.'],
      content: { form: 'text', comment: '#', text: renderPgbackrest(configurationOf(options)) },
    },
  ],
  preparations: ({ archive: { store } }) => [
    `${secretsCommand(`secrets/${secret}`, store)}; chmod 444 secrets/${secret}`,
  ],
  firstBackup: () => [`${inServer} ${call} stanza-create`, `${inServer} ${call} check`, `${inServer} ${call} backup`],
  backup: () => `${inServer} ${call} backup`,
  reborn: () => [`${inServer} ${call} stanza-upgrade`, `${inServer} ${call} backup`],
  verification: () => [`${inServer} ${call} check`, `${inServer} ${call} verify`, `${inServer} ${call} info`],
  recovery: () => {
    const restore = `mkdir -p "$PGDATA" && chmod 700 "$PGDATA" && exec ${call} restore \${MOMENT:+--type=time "--target=$MOMENT" --target-action=promote}`;
    const psql = 'psql --username postgres --no-align --tuples-only';
    // For as long as it replays: without restore_command it could not be started again before its end.
    const recovered = `sh -c ${shellQuote(`until ${psql} --command "select not pg_is_in_recovery()" | grep --quiet t; do sleep 1; done`)}`;
    const resets = ['restore_command', 'recovery_target_time', 'recovery_target_action'].map(
      (name) => ` --command "alter system reset ${name}"`,
    );
    return {
      about: '',
      ask: [],
      restore: [
        `docker compose run --rm --no-deps --no-TTY --user postgres --env MOMENT="\${MOMENT:-}" --entrypoint sh postgres -c ${shellQuote(restore)}`,
      ],
      after: [
        `docker compose exec --no-TTY postgres ${recovered}`,
        `docker compose exec --no-TTY postgres ${psql} --quiet --set ON_ERROR_STOP=1${resets.join('')}`,
        // The targets count until then.
        'docker compose restart postgres',
        'docker compose up --detach --wait postgres',
      ],
    };
  },
};

function configurationOf({ archive, cpus, dataDirectory }: ArchivedOptions & { readonly dataDirectory: string }) {
  return {
    stanza,
    repositories: [
      {
        place: pgbackrestPlace(archive.store),
        retention: { full: 4, differential: 7 },
        cipher: 'aes-256-cbc',
        bundle: true,
        block: true,
      },
    ],
    cluster: { path: dataDirectory, socketPath: '/var/run/postgresql', user: 'postgres' },
    compression: { type: 'zst', level: 3 },
    // No more than the memory beside the server holds.
    processMax: Math.min(4, Math.max(1, Math.floor(cpus / 2))),
    startFast: true,
    logs: { console: 'info', file: 'off' },
  } as const;
}
