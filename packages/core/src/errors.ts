import type { Finding } from './finding.ts';

interface ErrorKindEntry {
  readonly exitCode: number;
  readonly meaning: string;
  readonly hint: string;
}

/** The one map from what went wrong to the exit code, its meaning, and the remedy when the thrower knows no better one. */
export const errorKinds = {
  'invalid-manifest': {
    exitCode: 1,
    meaning: 'the manifest of a backup is not valid or contradicts its files',
    hint: 'verify another backup: pgproof list --store <store>',
  },
  'bad-input': {
    exitCode: 2,
    meaning: 'an option or value that cannot be',
    hint: 'see pgproof <command> --help',
  },
  'unknown-backup': {
    exitCode: 2,
    meaning: 'no backup of that name',
    hint: 'see what there is: pgproof list --store <store>',
  },
  'cannot-connect': {
    exitCode: 3,
    meaning: 'no server answers there',
    hint: 'check host and port, and that the server is up: pg_isready -h <host> -p <port>',
  },
  'login-refused': {
    exitCode: 3,
    meaning: 'the server refused the login',
    hint: 'check user and password, and the pg_hba.conf line that applies',
  },
  'no-database': {
    exitCode: 3,
    meaning: 'the server has no such database',
    hint: 'list the databases: psql -l',
  },
  'connection-lost': {
    exitCode: 3,
    meaning: 'the server went away',
    hint: "read the server's log for the time of the failure, then run again",
  },
  'tool-missing': {
    exitCode: 4,
    meaning: 'a program that is needed is not installed',
    hint: 'install the PostgreSQL client of the major that the server has',
  },
  'tool-version': {
    exitCode: 4,
    meaning: 'a program is too old for the server',
    hint: 'install the PostgreSQL client of the major that the server has',
  },
  'store-missing': {
    exitCode: 5,
    meaning: 'no such store',
    hint: 'name an existing folder; pgproof backup creates the store when its parent exists',
  },
  'store-unwritable': {
    exitCode: 5,
    meaning: 'the store cannot be written or read',
    hint: 'check owner and permissions of the store',
  },
  'store-refused': {
    exitCode: 5,
    meaning: 'the store refused the credentials, or what they may do',
    hint: "check the store's keys, and what their role may do",
  },
  'store-unreachable': {
    exitCode: 5,
    meaning: 'the store did not answer, or broke off again and again',
    hint: 'check the endpoint and the way to it, then run again',
  },
  'store-locked': {
    exitCode: 5,
    meaning: 'the store does not give it up: an object lock, a legal hold, or another program',
    hint: 'run again when the lock has ended',
  },
  'disk-full': {
    exitCode: 5,
    meaning: 'no space left, or quota reached',
    hint: 'free space or choose another store, then run again; nothing of the failed backup is left behind',
  },
  'not-permitted': {
    exitCode: 6,
    meaning: 'the role may not do that',
    hint: 'grant what is missing, or use another role',
  },
  'lock-not-got': {
    exitCode: 6,
    meaning: 'a lock was not got in time',
    hint: 'run again when the blocking session has ended',
  },
  'database-refused': {
    exitCode: 6,
    meaning: 'the database refused or could not finish',
    hint: "read the message above and the server's log",
  },
  'program-killed': {
    exitCode: 6,
    meaning: 'a program was killed from outside',
    hint: "see who killed it: want of memory stands in dmesg as 'Out of memory'; then run again",
  },
  deadline: {
    exitCode: 6,
    meaning: 'it took longer than allowed',
    hint: 'allow more time with --timeout-minutes',
  },
  bug: {
    exitCode: 70,
    meaning: 'an error in pgproof itself',
    hint: 'please report it, with this message, the version and the command: https://github.com/pgproof/pgproof/issues',
  },
  interrupted: {
    exitCode: 130,
    meaning: 'interrupted',
    hint: 'nothing is left behind; run it again',
  },
} as const satisfies Record<string, ErrorKindEntry>;

export type ErrorKind = keyof typeof errorKinds;

/** An error whose message is one sentence for a person, and whose kind decides the exit code. */
export class PgproofError extends Error {
  readonly kind: ErrorKind;
  readonly hint: string;
  /** What was looked at before it, where that says more than the sentence. */
  readonly findings: readonly Finding[];

  constructor(
    kind: ErrorKind,
    message: string,
    options: { hint?: string; cause?: unknown; findings?: readonly Finding[] } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'PgproofError';
    this.kind = kind;
    this.hint = options.hint ?? errorKinds[kind].hint;
    this.findings = options.findings ?? [];
  }

  get exitCode(): number {
    return errorKinds[this.kind].exitCode;
  }
}

/** SQLSTATE classes and codes by kind; source: PostgreSQL documentation, appendix A. The longest prefix wins. */
const kindOfSqlState: readonly (readonly [string, ErrorKind])[] = [
  ['28', 'login-refused'],
  ['3D000', 'no-database'],
  ['08', 'connection-lost'],
  ['57P01', 'connection-lost'],
  ['57P02', 'connection-lost'],
  ['57P03', 'cannot-connect'],
  ['53300', 'cannot-connect'],
  ['53100', 'disk-full'],
  ['42501', 'not-permitted'],
  ['55P03', 'lock-not-got'],
  ['57014', 'database-refused'],
];

const kindOfSystemCode: Readonly<Record<string, ErrorKind>> = {
  ECONNREFUSED: 'cannot-connect',
  ENOTFOUND: 'cannot-connect',
  EAI_AGAIN: 'cannot-connect',
  EHOSTUNREACH: 'cannot-connect',
  ENETUNREACH: 'cannot-connect',
  ETIMEDOUT: 'cannot-connect',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'store-unwritable',
  EROFS: 'store-unwritable',
  EIO: 'store-unwritable',
  ESTALE: 'store-unwritable',
  EPERM: 'store-unwritable',
};

/** How a standby ends what keeps it from replaying. Source: PostgreSQL documentation, 26.4.2. */
export const recoveryConflictPattern: RegExp = /due to conflict with recovery/;

/** What to do about it; the same whoever was told. */
export const recoveryConflictHint =
  "back up the primary, or let this standby wait: alter system set max_standby_streaming_delay = '-1'; select pg_reload_conf();";

/** Messages that say more than their code. */
const knownMessages: readonly { readonly pattern: RegExp; readonly kind: ErrorKind; readonly hint: string }[] = [
  { pattern: recoveryConflictPattern, kind: 'database-refused', hint: recoveryConflictHint },
  {
    // PgBouncer's words, with SQLSTATE 08P01.
    pattern: /unsupported startup parameter/,
    kind: 'bad-input',
    hint: 'a pooler answers there, and takes no such setting: leave PGOPTIONS and "options" out, or better name the host and port of PostgreSQL itself',
  },
];

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The SQLSTATE of a server's error, if it is one. */
export function sqlStateOf(error: unknown): string | undefined {
  const code = codeOf(error);
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && 'severity' in (error as object) ? code : undefined;
}

/**
 * Gives any thrown value its kind: ours unchanged, a server's by SQLSTATE, a system call's by its code, the rest `bug`.
 * `doing` names what was under way and opens the sentence.
 */
export function classify(error: unknown, doing: string): PgproofError {
  if (error instanceof PgproofError) return error;
  const message = error instanceof Error ? error.message || error.name : String(error);
  const sqlState = sqlStateOf(error);
  const told = sqlState === undefined ? undefined : knownMessages.find(({ pattern }) => pattern.test(message));
  if (told !== undefined) return new PgproofError(told.kind, `${doing}: ${message}`, { hint: told.hint, cause: error });
  const code = codeOf(error);
  const kind =
    sqlState !== undefined
      ? (kindOfSqlState.find(([prefix]) => sqlState.startsWith(prefix))?.[1] ?? 'database-refused')
      : code !== undefined
        ? kindOfSystemCode[code]
        : /Connection terminated|connection is closed|Client has encountered a connection error/i.test(message)
          ? 'connection-lost'
          : undefined;
  return new PgproofError(kind ?? 'bug', `${doing}: ${message}`, { cause: error });
}
