/* Archiving by a server on a host of its own: by pgproof, and by pgBackRest. */
import { PgproofError } from '../../errors.ts';
import type { ArchiveStore } from './store.ts';
import type { CommonOptions } from './values.ts';

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

export const defaultProgram = 'pgproof';
export const defaultSocketDirectory = '/var/run/postgresql';

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
