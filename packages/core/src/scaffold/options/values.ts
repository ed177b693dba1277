/* Values that several kinds of files are made by, and how each is read. */
import { isIP, isIPv6 } from 'node:net';
import { PgproofError } from '../../errors.ts';
import type { Environment } from '../../operation.ts';

/** What every kind is told. */
export interface CommonOptions {
  readonly environment: Environment;
  /** Where the files go: as it is found, and as the user names it. */
  readonly folder: string;
  readonly shownFolder: string;
}

export const defaultDatabase = 'app';
export const defaultCpus = 2;
export const defaultPort = 5432;
export const defaultBind = '127.0.0.1';

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

const reserved = ['postgres', 'template0', 'template1'];

/** Refused by CREATE ROLE, quoted or not. Source: PostgreSQL, check_rolespec_name. */
const noRoles = ['public', 'none'];

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

/** A reference of an image, as Docker takes it. Throws `bad-input`. */
export function readImage(text: string, option: string): string {
  if (/^[a-z0-9][a-z0-9._:/-]*(:[\w.-]+)?(@sha256:[0-9a-f]{64})?$/.test(text)) return text;
  throw new PgproofError('bad-input', `${option}: must name an image; got ${JSON.stringify(text)}`, {
    hint: 'such as postgres:18, or with its digest: postgres:18@sha256:…',
  });
}
