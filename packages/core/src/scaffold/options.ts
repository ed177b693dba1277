import { isIP, isIPv6 } from 'node:net';
import { PgproofError } from '../errors.ts';
import type { Environment, Operation } from '../operation.ts';
import { present } from '../present.ts';
import { readRecipients } from '../store/recipient.ts';
import { isS3Url, readS3Place, type S3SettingName, type S3Settings } from '../store/s3/place.ts';

/** What can be scaffolded. */
export const scaffoldKinds = [
  'compose',
  'kubernetes',
  'monitoring',
  'pgbackrest',
  'wal-archiving',
  'workflows',
] as const;
export type ScaffoldKind = (typeof scaffoldKinds)[number];

/** The operation that a kind belongs to. */
export const operationOfKind: Readonly<Record<ScaffoldKind, Operation>> = {
  compose: 'containerize',
  kubernetes: 'containerize',
  monitoring: 'containerize',
  pgbackrest: 'automate',
  'wal-archiving': 'automate',
  workflows: 'automate',
};

/** What every kind is told. */
interface CommonOptions {
  readonly environment: Environment;
  /** Where the files go: as it is found, and as the user names it. */
  readonly folder: string;
  readonly shownFolder: string;
}

/** A server in a container, by Docker Compose. */
export interface ComposeOptions extends CommonOptions {
  readonly kind: 'compose';
  /** Of PostgreSQL. */
  readonly major: number;
  /** The database that the server is made with; an identifier that needs no quotes. */
  readonly database: string;
  /** What the container may use, in MiB. */
  readonly memoryMib: number;
  /** Processors that it may use. */
  readonly cpus: number;
  /** Default: what the memory holds (`settingsFor`). */
  readonly maxConnections?: number;
  readonly port: number;
  /** The machine's address that the port is on. */
  readonly bind: string;
  /** Whether sessions over the network have to be encrypted. */
  readonly tls: boolean;
  /** Whether a second server follows the first, on the next port. */
  readonly standby: boolean;
  /** PgBouncer before the server, for the application. Default: none. */
  readonly pooler?: Pooler;
  /** Who keeps the write-ahead log, and base backups. Default: nobody. */
  readonly archive?: Archive;
  /** Default: `postgres:<major>`. */
  readonly image?: string;
}

/** For how long a client of PgBouncer keeps a session of the server. */
export const poolModes = ['session', 'transaction'] as const;
export type PoolMode = (typeof poolModes)[number];

export interface Pooler {
  readonly mode: PoolMode;
  /** On `bind` of the machine. */
  readonly port: number;
}

/** Who archives the write-ahead log. */
export const archivers = ['pgproof', 'pgbackrest'] as const;
export type Archiver = (typeof archivers)[number];

/** Where the write-ahead log and base backups go. */
export type ArchiveStore = { readonly at: 'folder'; readonly path: string } | ({ readonly at: 's3' } & ObjectStore);

export interface Archive {
  readonly by: Archiver;
  readonly store: ArchiveStore;
  /** Whom pgproof encrypts for; pgBackRest has a passphrase. */
  readonly recipients?: readonly string[];
}

/** Who runs the server in Kubernetes: a StatefulSet of one, or CloudNativePG, which keeps standbys and archives WAL. */
export const operators = ['none', 'cloudnative-pg'] as const;
export type Operator = (typeof operators)[number];

/** A server in Kubernetes, by Kustomize. */
export interface KubernetesOptions extends CommonOptions {
  readonly kind: 'kubernetes';
  readonly major: number;
  readonly database: string;
  /** Of production: staging has half of it, development a quarter. */
  readonly memoryMib: number;
  readonly cpus: number;
  readonly maxConnections?: number;
  readonly image?: string;
  /** Of the volume of a server's data. */
  readonly storageGib: number;
  /** Of the volume of backups; default: `backupVolumeOf`. */
  readonly backupStorageGib?: number;
  readonly operator: Operator;
  /** Where the operator keeps backups and WAL; it has to have one, and nobody else has. */
  readonly store?: ObjectStore;
  /** An image with pgproof and the programs of that major, for jobs that back up and verify; default: no such jobs. */
  readonly pgproofImage?: string;
}

/** GiB for backups: thirty daily dumps, of which each, compressed, has a fifth of what the data files have. */
export function backupVolumeOf({
  storageGib,
  backupStorageGib,
}: Pick<KubernetesOptions, 'storageGib' | 'backupStorageGib'>): number {
  return backupStorageGib ?? 6 * storageGib;
}

/** A place in S3. */
export interface ObjectStore {
  readonly url: string;
  readonly region?: string;
  readonly endpoint?: string;
}

/** An address of a machine. Throws `bad-input`. */
export function readAddress(text: string, option: string): string {
  if (isIP(text) !== 0) return text;
  throw new PgproofError('bad-input', `${option}: must be an address; got ${JSON.stringify(text)}`, {
    hint: `such as ${defaultBind}, which this machine alone reaches, or 0.0.0.0`,
  });
}

/** How this machine reaches a port of its own that is on `bind`, as a URL names it. */
export function hostOf(bind: string): string {
  if (['0.0.0.0', '::'].includes(bind)) return defaultBind;
  return isIPv6(bind) ? `[${bind}]` : bind;
}

/** Refuses a server that others reach without encryption, ports that are taken twice, and an archive that cannot be. Throws `bad-input`. */
export function checkCompose(
  {
    bind,
    tls,
    standby = false,
    port,
    pooler,
    archive,
    image,
  }: Pick<ComposeOptions, 'bind' | 'tls' | 'port'> &
    Partial<Pick<ComposeOptions, 'standby' | 'pooler' | 'archive' | 'image'>>,
  nameOf: (option: string) => string,
): void {
  const refuse = (why: string, hint: string): never => {
    throw new PgproofError('bad-input', why, { hint });
  };
  if (standby && port === 65_535)
    refuse(`${nameOf('port')}: the standby has the next port, and there is none after ${port}`, 'name a lower one');
  if (pooler !== undefined && (pooler.port === port || (standby && pooler.port === port + 1)))
    refuse(
      `${nameOf('pooler-port')}: ${pooler.port} is the port of the ${pooler.port === port ? 'server' : 'standby'}`,
      'name one that is free',
    );
  if (archive?.by === 'pgbackrest' && archive.recipients !== undefined)
    refuse(
      `${nameOf('age-recipients')} is for pgproof: pgBackRest encrypts by a passphrase of its own`,
      `leave it out, or say ${nameOf('archive')} pgproof`,
    );
  if ((archive !== undefined || pooler !== undefined) && image !== undefined && /alpine/.test(image))
    refuse(
      `${nameOf('image')}: "${image}" is of Alpine, and what ${archive === undefined ? 'PgBouncer' : 'archiving'} is added by are packages of Debian`,
      'name the image without alpine',
    );
  if (tls || bind === '::1' || /^127\./.test(bind)) return;
  refuse(
    `${nameOf('bind')}: others reach "${bind}", and passwords and rows would pass in the clear`,
    `encrypt sessions (${nameOf('tls')}), or stay on ${defaultBind}`,
  );
}

/** What was given of the parts beside the server, as its giver has it. */
export interface ComposeGiven {
  readonly mode: PoolMode | undefined;
  readonly poolerPort?: number | undefined;
  readonly by: Archiver | undefined;
  readonly store?: string | undefined;
  readonly s3Endpoint?: string | undefined;
  readonly s3Region?: string | undefined;
  /** age1…, or a file of them. */
  readonly recipients: string | undefined;
}

/** The pooler and the archive that were asked for. Throws `bad-input`, also for what says something of a part that was not. */
export async function composeParts(
  { mode, poolerPort, by, store, s3Endpoint, s3Region, recipients }: ComposeGiven,
  nameOf: (option: string) => string,
): Promise<Pick<ComposeOptions, 'pooler' | 'archive'>> {
  const idle = (name: string, of: string): never => {
    throw new PgproofError('bad-input', `${nameOf(name)} says how it is with ${nameOf(of)}, which was not given`, {
      hint: `leave it out, or give ${nameOf(of)}`,
    });
  };
  if (mode === undefined && poolerPort !== undefined) idle('pooler-port', 'pooler');
  const settings = { 's3-region': s3Region, 's3-endpoint': s3Endpoint };
  if (by === undefined)
    for (const [name, value] of Object.entries({ store, ...settings, 'age-recipients': recipients }))
      if (value !== undefined) idle(name, 'archive');
  const pooler = mode === undefined ? {} : { pooler: { mode, port: poolerPort ?? defaultPoolerPort } };
  if (by === undefined) return pooler;
  if (store === undefined)
    throw new PgproofError(
      'bad-input',
      `${nameOf('store')} was not given, and ${nameOf('archive')} keeps the log there`,
      {
        hint: 'name one as s3://bucket/prefix, or the whole path of a folder',
      },
    );
  return {
    ...pooler,
    archive: {
      by,
      store: readArchiveStore(store, settings, nameOf),
      ...(recipients === undefined ? {} : { recipients: await readRecipients(recipients) }),
    },
  };
}

/** How pgproof is called: words that neither a shell nor systemd takes for more. Throws `bad-input`. */
export function readProgram(text: string, option: string): string {
  if (/^[A-Za-z0-9_./][A-Za-z0-9_./@+:,-]*( [A-Za-z0-9_./@+:,=-]+)*$/.test(text)) return text;
  throw new PgproofError(
    'bad-input',
    `${option}: must be a program and its arguments, without quotes; got ${JSON.stringify(text)}`,
    {
      hint: 'such as "/usr/bin/node /opt/pgproof/dist/cli.js"',
    },
  );
}

/** The whole path of a folder on another machine. Throws `bad-input`. */
export function readFolder(text: string, option: string): string {
  if (/^(\/[A-Za-z0-9._-]+)+$/.test(text) && !/\/\.\.?(\/|$)/.test(text)) return text;
  throw new PgproofError(
    'bad-input',
    `${option}: must be the whole path of a folder in letters, digits, _, - and .; got ${JSON.stringify(text)}`,
    { hint: 'such as /var/lib/postgresql/17/main' },
  );
}

/** Two hosts or none. Throws `bad-input`, also for a name that no certificate has. */
export function readHosts(
  database: string | undefined,
  repository: string | undefined,
  nameOf: (option: string) => string,
): Pick<PgbackrestScaffoldOptions, 'hosts'> {
  if (database === undefined && repository === undefined) return {};
  if (database === undefined || repository === undefined)
    throw new PgproofError(
      'bad-input',
      `${nameOf(database === undefined ? 'database-host' : 'repository-host')} was not given: two hosts speak TLS, and each has to know the other`,
      { hint: `give both, or neither where the repository is in the store itself` },
    );
  for (const [name, host] of [['database-host', database] as const, ['repository-host', repository] as const])
    if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(host))
      throw new PgproofError('bad-input', `${nameOf(name)}: must be the name of a host; got ${JSON.stringify(host)}`, {
        hint: 'such as db.example',
      });
  if (database === repository)
    throw new PgproofError('bad-input', `${nameOf('repository-host')}: "${repository}" is the host of the server`, {
      hint: 'leave both out: one host needs no TLS',
    });
  return { hosts: { database, repository } };
}

/** Where the write-ahead log goes: a folder by its whole path, or `s3://bucket/prefix`. Throws `bad-input`. */
export function readArchiveStore(
  text: string,
  settings: S3Settings,
  nameOf: (setting: 'store' | S3SettingName) => string,
): ArchiveStore {
  if (!isS3Url(text)) {
    const idle = (['s3-region', 's3-endpoint'] as const).find((name) => settings[name] !== undefined);
    if (idle !== undefined)
      throw new PgproofError(
        'bad-input',
        `${nameOf(idle)} says how a store in S3 is reached, and the store is a folder`,
        {
          hint: 'leave it out, or name the store as s3://bucket/prefix',
        },
      );
    // It stands in a command of the server, and in a mount, whose parts are apart by colons.
    if (/^(\/[A-Za-z0-9._-]+)+$/.test(text) && !/\/\.\.?(\/|$)/.test(text)) return { at: 'folder', path: text };
    throw new PgproofError(
      'bad-input',
      `${nameOf('store')}: must be s3://bucket/prefix, or the whole path of a folder in letters, digits, _, - and .; got ${JSON.stringify(text)}`,
      { hint: 'such as /srv/backups, best on a disk that is not of this machine' },
    );
  }
  const place = readWorkflowStore(text, settings, nameOf);
  return place as ArchiveStore;
}

/** Refuses what does not go together. Throws `bad-input`; `nameOf` gives an option's name as its giver knows it. */
export function checkKubernetes(
  {
    operator,
    store,
    pgproofImage,
    backupStorageGib,
  }: Pick<KubernetesOptions, 'operator' | 'store' | 'pgproofImage' | 'backupStorageGib'>,
  nameOf: (option: string) => string,
): void {
  const refuse = (why: string, hint: string): never => {
    throw new PgproofError('bad-input', why, { hint });
  };
  if (operator === 'cloudnative-pg' && store === undefined)
    refuse(
      `${nameOf('store')} was not given, and CloudNativePG keeps backups and WAL in object storage`,
      'name one as s3://bucket/prefix',
    );
  if (operator === 'none' && store !== undefined)
    refuse(
      `${nameOf('store')} is for the operator: a StatefulSet's backups lie on a volume`,
      `leave it out, or say ${nameOf('operator')} cloudnative-pg`,
    );
  if (operator === 'cloudnative-pg' && pgproofImage !== undefined)
    refuse(
      `${nameOf('pgproof-image')} is for jobs beside a StatefulSet: the operator makes its own backups`,
      'leave it out; scaffold workflows proves what it is given',
    );
  if (backupStorageGib !== undefined && pgproofImage === undefined)
    refuse(
      `${nameOf('backup-storage-gib')} is the size of the volume of backups, and there is one with ${nameOf('pgproof-image')} alone`,
      `leave it out, or give ${nameOf('pgproof-image')}`,
    );
}

/** Prometheus, its exporters, Alertmanager and Grafana, beside the server of `ComposeOptions`. */
export interface MonitoringOptions extends CommonOptions {
  readonly kind: 'monitoring';
  readonly database: string;
  /** Of the server, on `bind` of the machine. */
  readonly port: number;
  readonly bind: string;
  /** Whether the server wants sessions to be encrypted. */
  readonly tls: boolean;
}

/** Workflows of GitHub Actions that back up, prove and watch the databases of a server. */
export interface WorkflowsOptions extends CommonOptions {
  readonly kind: 'workflows';
  /** Those of one server, each once. */
  readonly databases: readonly string[];
  /** Artifacts of the runs, or a place in S3. */
  readonly store:
    | { readonly at: 'artifact' }
    | { readonly at: 's3'; readonly url: string; readonly region?: string; readonly endpoint?: string };
  /** Whom backups are encrypted for; default: those of the variable BACKUP_RECIPIENTS. */
  readonly recipients?: readonly string[];
  /** The label of the runner. */
  readonly runsOn: string;
  /** The folder of the repository's migrations, in which `{database}` stands for the name of a database; they are rehearsed on pull requests. */
  readonly migrations?: string;
  /** A file of the default branch, whose statements make a copy harmless that migrations are rehearsed on. */
  readonly sanitize?: string;
  /** Base backups of the whole cluster, and its write-ahead log, of a server of that major. */
  readonly physical?: { readonly major: number };
}

/** Refuses what does not go together. Throws `bad-input`. */
export function checkWorkflows(
  { store, migrations, sanitize, physical }: Pick<WorkflowsOptions, 'store' | 'migrations' | 'sanitize' | 'physical'>,
  nameOf: (option: string) => string,
): void {
  const refuse = (why: string, hint: string): never => {
    throw new PgproofError('bad-input', why, { hint });
  };
  if (migrations !== undefined && sanitize === undefined)
    refuse(
      `${nameOf('sanitize')} was not given, and whoever reads the repository can download the copy that migrations are rehearsed on`,
      'name the file of the default branch whose statements make a copy harmless, such as sanitize.sql',
    );
  if (sanitize !== undefined && migrations === undefined)
    refuse(
      `${nameOf('sanitize')} is for a copy that migrations are rehearsed on, and ${nameOf('migrations')} was not given`,
      'give it, such as db/migrations, or leave both out',
    );
  if (physical !== undefined && store.at !== 's3')
    refuse(
      `${nameOf('physical')}: artifacts of workflows hold no clusters`,
      `keep them in S3: ${nameOf('store')} s3://bucket/prefix`,
    );
}

/** A path within a repository, in characters that neither a shell nor a workflow takes for more; `{database}` is one of them. Throws `bad-input`. */
export function readRepositoryPath(text: string, option: string, mayName = false): string {
  const plain = mayName ? text.replace('{database}', 'x') : text;
  if (/^[A-Za-z0-9_.][A-Za-z0-9_.-]*(\/[A-Za-z0-9_.][A-Za-z0-9_.-]*)*$/.test(plain) && !plain.split('/').includes('..'))
    return text;
  throw new PgproofError('bad-input', `${option}: must be a path within the repository; got ${JSON.stringify(text)}`, {
    hint: mayName ? 'such as db/migrations, or db/{database}/migrations' : 'such as db/sanitize.sql',
  });
}

/** A server on a host of its own that hands its log to pgproof, by archive_command. */
export interface WalArchivingOptions extends CommonOptions {
  readonly kind: 'wal-archiving';
  readonly store: ArchiveStore;
  /** Whom the log and base backups are encrypted for. */
  readonly recipients?: readonly string[];
  /** How pgproof is called on that host; words of a shell that need no quotes. */
  readonly program: string;
  readonly archiveTimeoutSeconds: number;
}

/** pgBackRest on the host of a server, and on that of its repository where that is another. */
export interface PgbackrestScaffoldOptions extends CommonOptions {
  readonly kind: 'pgbackrest';
  readonly stanza: string;
  /** On the host of the repository, where there is one. */
  readonly store: ArchiveStore;
  readonly dataDirectory: string;
  readonly socketDirectory: string;
  readonly port: number;
  /** The names in the certificates of two hosts that speak TLS. */
  readonly hosts?: { readonly database: string; readonly repository: string };
}

export type ScaffoldOptions =
  | ComposeOptions
  | KubernetesOptions
  | MonitoringOptions
  | PgbackrestScaffoldOptions
  | WalArchivingOptions
  | WorkflowsOptions;

export const defaultDatabase = 'app';
export const defaultCpus = 2;
export const defaultPort = 5432;
export const defaultPoolerPort = 6432;
export const defaultStorageGib = 20;
export const defaultBind = '127.0.0.1';
export const defaultProgram = 'pgproof';
export const defaultSocketDirectory = '/var/run/postgresql';
export const defaultRunner = 'ubuntu-24.04';

/**
 * A name that PostgreSQL, a shell, YAML and a label of Prometheus all take as it is: lower-case letters, digits and `_`, 63 at the most.
 * Throws `bad-input`; `option` is how the user knows it.
 */
export function readDatabaseName(text: string, option: string): string {
  if (/^[a-z_][a-z0-9_]{0,62}$/.test(text) && ![...reserved, ...noRoles].includes(text) && !text.startsWith('pg'))
    return text;
  const why = noRoles.includes(text)
    ? `"${text}" cannot be the name of a role, and the database's owner is named like it`
    : reserved.includes(text)
      ? `"${text}" is a database that every server has`
      : /^pg/.test(text)
        ? `"${text}" begins with pg, as the server's own roles do, and pgproof's`
        : `must be lower-case letters, digits and _, no digit first, 63 at the most; got ${JSON.stringify(text)}`;
  throw new PgproofError('bad-input', `${option}: ${why}`, {
    hint: `name a database of its own, such as ${defaultDatabase}`,
  });
}

/** The databases of a server, in their order. Throws `bad-input` for none, for one that comes twice, and for a name that a workflow cannot hold. */
export function readDatabaseNames(names: readonly string[], option: string): readonly string[] {
  const refuse = (why: string): never => {
    throw new PgproofError('bad-input', `${option}: ${why}`, {
      hint: 'name each database of the server once, such as app',
    });
  };
  if (names.length === 0) refuse('no database was named');
  for (const [index, name] of names.entries()) {
    if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}$/.test(name))
      refuse(`must be letters, digits, _, - and ., 63 at the most; got ${JSON.stringify(name)}`);
    if (names.indexOf(name) !== index) refuse(`"${name}" comes twice`);
  }
  return names;
}

/** The label of a runner. Throws `bad-input`. */
export function readRunner(text: string, option: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)) return text;
  throw new PgproofError('bad-input', `${option}: must be the label of a runner; got ${JSON.stringify(text)}`, {
    hint: `such as ${defaultRunner}`,
  });
}

/** Where workflows keep backups: `artifact`, or `s3://bucket/prefix`. Throws `bad-input`. */
export function readWorkflowStore(
  text: string,
  settings: S3Settings,
  nameOf: (setting: 'store' | S3SettingName) => string,
): WorkflowsOptions['store'] {
  const { 's3-region': region, 's3-endpoint': endpoint } = settings;
  if (isS3Url(text)) {
    const place = readS3Place(text, settings, nameOf);
    return {
      at: 's3',
      url: `s3://${[place.bucket, place.prefix].filter(Boolean).join('/')}`,
      ...present({ region, endpoint }),
    };
  }
  if (text !== 'artifact')
    throw new PgproofError(
      'bad-input',
      `${nameOf('store')}: must be artifact or s3://bucket/prefix; got ${JSON.stringify(text)}`,
      {
        hint: 'the folder of a runner is gone with its job: only these two last',
      },
    );
  const idle = region !== undefined ? 's3-region' : endpoint !== undefined ? 's3-endpoint' : undefined;
  if (idle === undefined) return { at: 'artifact' };
  throw new PgproofError('bad-input', `${nameOf(idle)} says how a store in S3 is reached, and the store is artifacts`, {
    hint: 'name one as s3://bucket/prefix, or leave it out',
  });
}

const reserved = ['postgres', 'template0', 'template1'];
/** Refused by CREATE ROLE, quoted or not. Source: PostgreSQL, check_rolespec_name. */
const noRoles = ['public', 'none'];

/** A reference of an image, as Docker takes it. Throws `bad-input`. */
export function readImage(text: string, option: string): string {
  if (/^[a-z0-9][a-z0-9._:/-]*(:[\w.-]+)?(@sha256:[0-9a-f]{64})?$/.test(text)) return text;
  throw new PgproofError('bad-input', `${option}: must name an image; got ${JSON.stringify(text)}`, {
    hint: 'such as postgres:18, or with its digest: postgres:18@sha256:…',
  });
}
