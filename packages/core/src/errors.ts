import type { Finding } from './finding.ts';
import { refusalOf } from './refusal.ts';

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
  'wal-absent': {
    exitCode: 1,
    meaning: 'the archive has no such file of the write-ahead log',
    hint: 'see what it has: pgproof wal check --store <store>',
  },
  'wal-mismatch': {
    exitCode: 1,
    meaning: 'a file of the write-ahead log is of another cluster, or not what its name says',
    hint: 'give each cluster its own store, or see what wrote the file; nothing was stored or handed out',
  },
  'wal-conflict': {
    exitCode: 1,
    meaning: 'the archive has a file of that name with other content, which is never replaced',
    hint: 'two servers archive as one: stop archive_mode on the one that is not the primary; a copy of a cluster needs a store of its own',
  },
  'wal-damaged': {
    exitCode: 1,
    meaning: 'a file of the archive was altered or cut off after it was stored',
    hint: 'bring it back from another copy of the store; take a new base backup: no recovery passes it',
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
  'too-many-connections': {
    exitCode: 3,
    meaning: 'the server, or a pooler before it, takes no more connections',
    hint: 'see who holds them, as a superuser: select usename, application_name, state, count(*) from pg_stat_activity group by 1, 2, 3 order by 4 desc; run again when some have ended',
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
  'wal-full': {
    exitCode: 5,
    meaning:
      'the server has no room left for its write-ahead log: archiving that fails, or a replication slot, keeps it',
    hint: 'give its disk room, never by removing files of pg_wal; what keeps them: pgproof diagnose --database-url <url>',
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
  'statement-timeout': {
    exitCode: 6,
    meaning: 'a timeout that is set for the role, the database, the server or a pooler ended it',
    hint: "see where it is set: select name, setting, source from pg_settings where name like '%timeout'; then: alter role <role> set statement_timeout = 0;",
  },
  'out-of-memory': {
    exitCode: 6,
    meaning: 'the server, or a program here, was denied memory',
    hint: 'give it more, or ask for less: fewer --jobs, a lower maintenance_work_mem; then run again',
  },
  'replication-conflict': {
    exitCode: 6,
    meaning: 'a standby ended the session, which was in the way of what it has to replay',
    hint: "back up the primary, or let the standby wait: alter system set max_standby_streaming_delay = '-1'; select pg_reload_conf();",
  },
  'data-corrupted': {
    exitCode: 6,
    meaning: 'the server cannot read its own files: a page or an index is damaged, or the disk fails',
    hint: 'copy the data directory as it is before anything else; what else is damaged: pg_amcheck --install-missing --all; then restore the newest good backup: pgproof restore --store <store> --backup latest-good --into <url>',
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
  /** What shows it, in the words of the server or the program, without secrets: a few lines, or none. */
  readonly evidence: readonly string[];

  constructor(
    kind: ErrorKind,
    message: string,
    options: {
      hint?: string;
      cause?: unknown;
      findings?: readonly Finding[];
      evidence?: readonly string[];
    } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'PgproofError';
    this.kind = kind;
    this.hint = options.hint ?? errorKinds[kind].hint;
    this.findings = options.findings ?? [];
    this.evidence = options.evidence ?? (options.cause instanceof PgproofError ? options.cause.evidence : []);
  }

  get exitCode(): number {
    return errorKinds[this.kind].exitCode;
  }
}

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

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The SQLSTATE of a server's error, if it is one. */
export function sqlStateOf(error: unknown): string | undefined {
  const code = codeOf(error);
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && 'severity' in (error as object) ? code : undefined;
}

/** Whether the server ends the session by this. */
export function endsSession(error: unknown): boolean {
  return /FATAL|PANIC/.test(String((error as { severity?: string }).severity));
}

/**
 * Gives any thrown value its kind: ours unchanged, a server's by SQLSTATE, a system call's by its code, the rest `bug`.
 * `doing` names what was under way and opens the sentence.
 */
export function classify(error: unknown, doing: string): PgproofError {
  if (error instanceof PgproofError) return error;
  const message = error instanceof Error ? error.message || error.name : String(error);
  const sqlState = sqlStateOf(error);
  const code = codeOf(error);
  if (sqlState !== undefined) {
    const { kind, hint } = refusalOf(sqlState, message);
    const { hint: advice } = error as { hint?: string };
    const evidence = [
      `SQLSTATE ${sqlState}: ${message}`,
      ...(advice === undefined ? [] : [`the server's hint: ${advice}`]),
    ];
    const details = { cause: error, evidence, ...(hint === undefined ? {} : { hint }) };
    return new PgproofError(kind, `${doing}: ${message}`, details);
  }
  const kind =
    code !== undefined
      ? kindOfSystemCode[code]
      : /Connection terminated|connection is closed|Client has encountered a connection error/i.test(message)
        ? 'connection-lost'
        : undefined;
  return new PgproofError(kind ?? 'bug', `${doing}: ${message}`, { cause: error });
}
