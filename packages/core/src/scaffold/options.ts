import { PgproofError } from '../errors.ts';
import type { Environment, Operation } from '../operation.ts';

/** What can be scaffolded. */
export const scaffoldKinds = ['compose'] as const;
export type ScaffoldKind = (typeof scaffoldKinds)[number];

/** The operation that a kind belongs to. */
export const operationOfKind: Readonly<Record<ScaffoldKind, Operation>> = { compose: 'containerize' };

/** What every kind is told. */
interface CommonOptions {
  readonly environment: Environment;
  /** Where the files go: as it is found, and as the user names it. */
  readonly folder: string;
  readonly shownFolder: string;
  /** Of PostgreSQL. */
  readonly major: number;
  /** The database that the server is made with; an identifier that needs no quotes. */
  readonly database: string;
}

/** A server in a container, by Docker Compose. */
export interface ComposeOptions extends CommonOptions {
  readonly kind: 'compose';
  /** What the container may use, in MiB. */
  readonly memoryMib: number;
  /** Processors that it may use. */
  readonly cpus: number;
  /** Default: what the memory holds (`settingsFor`). */
  readonly maxConnections?: number;
  /** On the loopback address of the machine. */
  readonly port: number;
  /** Default: `postgres:<major>`. */
  readonly image?: string;
}

export type ScaffoldOptions = ComposeOptions;

export const defaultDatabase = 'app';
export const defaultCpus = 2;
export const defaultPort = 5432;

/**
 * A name that PostgreSQL, a shell, YAML and a label of Prometheus all take as it is: lower-case letters, digits and `_`, 63 at the most.
 * Throws `bad-input`; `option` is how the user knows it.
 */
export function readDatabaseName(text: string, option: string): string {
  if (/^[a-z_][a-z0-9_]{0,62}$/.test(text) && !reserved.includes(text) && !text.startsWith('pg')) return text;
  const why = reserved.includes(text)
    ? `"${text}" is a database that every server has`
    : /^pg/.test(text)
      ? `"${text}" begins with pg, as the server's own roles do, and pgproof's`
      : `must be lower-case letters, digits and _, no digit first, 63 at the most; got ${JSON.stringify(text)}`;
  throw new PgproofError('bad-input', `${option}: ${why}`, {
    hint: `name a database of its own, such as ${defaultDatabase}`,
  });
}

const reserved = ['postgres', 'template0', 'template1'];

/** A reference of an image, as Docker takes it. Throws `bad-input`. */
export function readImage(text: string, option: string): string {
  if (/^[a-z0-9][a-z0-9._:/-]*(:[\w.-]+)?(@sha256:[0-9a-f]{64})?$/.test(text)) return text;
  throw new PgproofError('bad-input', `${option}: must name an image; got ${JSON.stringify(text)}`, {
    hint: 'such as postgres:18, or with its digest: postgres:18@sha256:…',
  });
}
