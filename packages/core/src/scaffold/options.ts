import { isIP, isIPv6 } from 'node:net';
import { PgproofError } from '../errors.ts';
import type { Environment, Operation } from '../operation.ts';
import { present } from '../present.ts';
import { isS3Url, readS3Place, type S3SettingName, type S3Settings } from '../store/s3/place.ts';

/** What can be scaffolded. */
export const scaffoldKinds = ['compose', 'kubernetes', 'monitoring', 'workflows'] as const;
export type ScaffoldKind = (typeof scaffoldKinds)[number];

/** The operation that a kind belongs to. */
export const operationOfKind: Readonly<Record<ScaffoldKind, Operation>> = {
  compose: 'containerize',
  kubernetes: 'containerize',
  monitoring: 'containerize',
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
  /** Default: `postgres:<major>`. */
  readonly image?: string;
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
  /** Of a volume. */
  readonly storageGib: number;
  readonly operator: Operator;
  /** Where the operator keeps backups and WAL; it has to have one, and nobody else has. */
  readonly store?: ObjectStore;
  /** An image with pgproof and the programs of that major, for jobs that back up and verify; default: no such jobs. */
  readonly pgproofImage?: string;
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

/** Refuses a server that others reach without encryption, and a standby that has no port. Throws `bad-input`. */
export function checkCompose(
  { bind, tls, standby, port }: Pick<ComposeOptions, 'bind' | 'tls' | 'standby' | 'port'>,
  nameOf: (option: string) => string,
): void {
  if (standby && port === 65_535)
    throw new PgproofError(
      'bad-input',
      `${nameOf('port')}: the standby has the next port, and there is none after ${port}`,
      {
        hint: 'name a lower one',
      },
    );
  if (tls || bind === '::1' || /^127\./.test(bind)) return;
  throw new PgproofError(
    'bad-input',
    `${nameOf('bind')}: others reach "${bind}", and passwords and rows would pass in the clear`,
    {
      hint: `encrypt sessions (${nameOf('tls')}), or stay on ${defaultBind}`,
    },
  );
}

/** Refuses what does not go together. Throws `bad-input`; `nameOf` gives an option's name as its giver knows it. */
export function checkKubernetes(
  { operator, store, pgproofImage }: Pick<KubernetesOptions, 'operator' | 'store' | 'pgproofImage'>,
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
}

export type ScaffoldOptions = ComposeOptions | KubernetesOptions | MonitoringOptions | WorkflowsOptions;

export const defaultDatabase = 'app';
export const defaultCpus = 2;
export const defaultPort = 5432;
export const defaultStorageGib = 20;
export const defaultBind = '127.0.0.1';
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
