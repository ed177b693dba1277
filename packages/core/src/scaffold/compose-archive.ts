/* A server of compose.yaml that keeps its write-ahead log in a store, with base backups beside it, and comes back to any moment. */
import { shellQuote } from '../operation.ts';
import { arrivalLine } from '../wal/configure.ts';
import {
  archiveSettings,
  chained,
  pgproofCommands,
  placeOf,
  recoveryWords,
  shellWords,
  storeArguments,
} from './archive.ts';
import { pgbackrestArchiver } from './compose-pgbackrest.ts';
import { type ScaffoldFile, under } from './file.ts';
import type { Archive, Archiver, ComposeOptions } from './options/compose.ts';
import type { Setting } from './sizing.ts';

export type ArchivedOptions = ComposeOptions & { readonly archive: Archive };

export const isArchived = (options: ComposeOptions): options is ArchivedOptions => options.archive !== undefined;

/** What an archiver adds to the server; commands are run in the folder. */
export interface ComposeArchiver {
  readonly settings: (options: ArchivedOptions) => readonly Setting[];
  /** What it needs beside the server, in its container. */
  readonly memoryMib: number;
  /** Names of files in the folder `secrets`. */
  readonly secrets: (options: ArchivedOptions) => readonly string[];
  /** How the service has them, where not under its name. */
  readonly mountedSecrets: (options: ArchivedOptions) => readonly unknown[];
  readonly mounts: (options: ArchivedOptions) => readonly string[];
  readonly environment: (options: ArchivedOptions) => Readonly<Record<string, string>>;
  /** `image` is what the server would be without it. */
  readonly files: (
    options: ArchivedOptions & { readonly dataDirectory: string },
    image: string,
  ) => readonly ScaffoldFile[];
  /** What has to be there before the server is started. */
  readonly preparations: (options: ArchivedOptions) => readonly string[];
  readonly firstBackup: (options: ArchivedOptions) => readonly string[];
  readonly backup: (options: ArchivedOptions) => string;
  /** What follows where another cluster takes the place of the one that was archived: one that was restored from a dump. */
  readonly reborn: (options: ArchivedOptions) => readonly string[];
  /** Shows that the log arrives, and that nothing is missing. */
  readonly verification: (options: ArchivedOptions) => readonly string[];
  /** Of a server that is still there; and what then fills an empty volume, to the moment in MOMENT if any. */
  readonly recovery: (options: ArchivedOptions) => {
    /** Sentences on what may have to be said beforehand. */
    readonly about: string;
    /** Asks whether the archive leads there, before anything is taken down. */
    readonly ask: readonly string[];
    readonly restore: readonly string[];
    /** What follows once the server is up. */
    readonly after: readonly string[];
  };
}

const inServer = 'docker compose exec --no-TTY --user postgres postgres';
/** Keys of a store in S3, as AWS's own tools read them. */
const keys = 'aws-credentials';

const pgproofArchiver: ComposeArchiver = {
  // Measured: 274 MiB of a push that takes eight more segments along and encrypts them, beside 101 of a base backup.
  memoryMib: 512,
  settings: ({ archive }) => archiveSettings(pgproofCommands(archive.store, archive).archive),
  secrets: ({ archive }) => (archive.store.at === 's3' ? [keys] : []),
  mountedSecrets: ({ archive }) => (archive.store.at === 's3' ? [keys] : []),
  mounts: () => [],
  environment: ({ archive }) =>
    archive.store.at === 's3' ? { AWS_SHARED_CREDENTIALS_FILE: `/run/secrets/${keys}` } : {},
  files: (_, image) => [
    {
      path: 'image/Dockerfile',
      about: [
        'The server with Node.js and pgproof (image/dist, a copy of its folder dist), which archive_command calls.',
        'A change of it, or of image/dist, counts from: docker compose build && docker compose up --detach --wait',
      ],
      content: {
        form: 'text',
        comment: '#',
        text: `ARG NODE_IMAGE=node:24-bookworm-slim
FROM \${NODE_IMAGE} AS node
FROM ${image}
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY dist /opt/pgproof
RUN printf '#!/bin/sh\\nexec node /opt/pgproof/cli.js "$@"\\n' > /usr/local/bin/pgproof && chmod 755 /usr/local/bin/pgproof
`,
      },
    },
    {
      path: 'image/.gitignore',
      about: ['A copy of pgproof, which is of another repository.'],
      content: { form: 'text', comment: '#', text: 'dist\n' },
    },
  ],
  preparations: ({ archive: { store } }) => [
    `test -s image/dist/cli.js || cp -R "\${PGPROOF_DIST:?the folder dist of pgproof}" image/dist`,
    ...(store.at === 'folder'
      ? []
      : [
          // The shell's own printf: the keys are in no list of processes.
          `test -s secrets/${keys} || printf '[default]\\naws_access_key_id = %s\\naws_secret_access_key = %s\\n' "\${AWS_ACCESS_KEY_ID:?of the store}" "\${AWS_SECRET_ACCESS_KEY:?of the store}" > secrets/${keys}; chmod 444 secrets/${keys}`,
        ]),
  ],
  firstBackup: (options) => [baseBackup(options)],
  backup: baseBackup,
  reborn: (options) => [baseBackup(options)],
  verification: ({ archive, database }) => {
    const psql = `psql --username postgres --dbname ${database} --no-align --tuples-only --command`;
    return [
      `${inServer} sh -c ${shellQuote(arrivalLine(psql))}`,
      `${inServer} sh -c ${shellQuote(`pgproof wal check ${shellWords(storeArguments(archive.store))} --system-identifier "$(${psql} "select system_identifier from pg_control_system()")"`)}`,
    ];
  },
  recovery: ({ archive }) => {
    const isEncrypted = archive.recipients !== undefined;
    const words = [
      ...['--method', 'physical', ...storeArguments(archive.store)],
      ...(isEncrypted ? ['--age-identity', '/run/age-key'] : []),
    ];
    const call = `pgproof restore ${shellWords(words)} ${recoveryWords}`;
    // The cluster whose data is there; where none is, the one that the store has.
    const ask = `id=$(pg_controldata "$PGDATA" 2> /dev/null | sed -n "s/^Database system identifier: *//p"); CLUSTER="\${CLUSTER:-+cluster\${id:+/$id}}"; ${call} --into-directory /tmp/asked --dry-run > /dev/null && echo "$CLUSTER"`;
    // From 18 on the volume begins without the folder. The copy is told to be quiet: this one takes the place of its source.
    const restore = `mkdir -p "$PGDATA" && chmod 700 "$PGDATA" && ${call} --into-directory "$PGDATA" && sed -i "/^# Added by pgproof restore/,\\$d" "$PGDATA/postgresql.auto.conf"`;
    const run = (cluster: string, script: string): string =>
      `docker compose run --rm --no-deps --no-TTY --user postgres --env MOMENT="\${MOMENT:-}" --env CLUSTER="${cluster}"${isEncrypted ? ' --volume "$PWD/secrets/age-key:/run/age-key:ro"' : ''} --entrypoint sh postgres -c ${shellQuote(script)}`;
    // The key is there for as long as the line runs, however that ends.
    const withKey = (line: string): string =>
      isEncrypted
        ? `install -m 444 "\${KEY:?the file of the key that opens backups}" secrets/age-key && { ${line}; code=$?; rm -f secrets/age-key; test "$code" = 0; }`
        : line;
    return {
      about:
        ' First the store is asked for the cluster whose data is on the volume; where that is lost, or one is meant that was here before, CLUSTER names it, such as CLUSTER=+cluster/7412345678901234567 (pgproof list --method physical).',
      ask: [withKey(`cluster=$(${run(`\${CLUSTER:-}`, ask)})`)],
      restore: [withKey(run('$cluster', restore))],
      after: [],
    };
  },
};

/** A base backup, beside the log. */
function baseBackup({ archive, database }: ArchivedOptions): string {
  const words = [
    ...['--method', 'physical', '--database-url', `postgres://postgres@/${database}?host=/var/run/postgresql`],
    ...storeArguments(archive.store),
    ...(archive.recipients === undefined ? [] : ['--age-recipients', archive.recipients.join(',')]),
  ];
  return `${inServer} pgproof backup ${shellWords(words)}`;
}

const archivers: Readonly<Record<Archiver, ComposeArchiver>> = {
  pgproof: pgproofArchiver,
  pgbackrest: pgbackrestArchiver,
};
export const archiverOf = ({ archive }: ArchivedOptions): ComposeArchiver => archivers[archive.by];

/** What the service of the server is made of. */
export const archivedMembers: Readonly<Record<string, unknown>> = {
  image: under('Made of image/Dockerfile: the server, and what hands its log over.', `\${COMPOSE_PROJECT_NAME}-server`),
  build: './image',
};

/** A folder is at the same place inside as outside, so that the same words name it. */
export function archivedVolumes(options: ArchivedOptions): readonly string[] {
  const { store } = options.archive;
  return [...archiverOf(options).mounts(options), ...(store.at === 'folder' ? [`${store.path}:${store.path}`] : [])];
}

/** What has to be there before the server is started; the store's folder is handed to the server's user. */
export function archivePreparations(options: ArchivedOptions, image: string): readonly string[] {
  const { store } = options.archive;
  return [
    ...archiverOf(options).preparations(options),
    ...(store.at === 'folder'
      ? [
          `docker run --rm --volume ${store.path}:${store.path} --entrypoint sh ${shellQuote(image)} -c 'chown postgres ${store.path}'`,
        ]
      : []),
  ];
}

/** The server comes back to a moment, on another volume. `begin` are the lines that take the old one aside, `start` that which starts it, `end` those that follow. */
export function archiveRecovery(
  options: ArchivedOptions,
  { begin, start, end }: { readonly begin: readonly string[]; readonly start: string; readonly end: readonly string[] },
): string {
  const archiver = archiverOf(options);
  const { about, ask, restore, after } = archiver.recovery(options);
  const lines = [...ask, ...begin, ...restore, start, ...after, ...end, archiver.backup(options)];
  return `The server is to come back to the last moment that is in ${placeOf(options.archive.store)}, or to the one in MOMENT, such as MOMENT='2026-11-27 03:00:00+00:00' (a row that was deleted is there again), on another volume; the old one stays as it is. Paste it as one: each line runs only where the one before it succeeded.${about}
${chained(lines)}`;
}
