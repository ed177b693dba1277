import type { ErrorKind } from './errors.ts';

/** What a server's refusal means, and what to do about it where more is known than the kind says. */
export interface Refusal {
  readonly kind: ErrorKind;
  readonly hint?: string;
}

interface Meaning extends Refusal {
  /** SQLSTATEs, or classes of them. Source: PostgreSQL documentation, appendix A. */
  readonly states?: readonly string[];
  /** The server's words (English; tools run with LC_ALL=C), with what stands in double quotes taken out, but for paths of the data directory. */
  readonly words?: RegExp;
  /** The state alone is not enough: it has other causes, too. */
  readonly needsWords?: boolean;
}

/** What a server says when it has no room, at the place of its write-ahead log and anywhere else. */
const noRoom = 'No space left on device|Disk quota exceeded';

/** The first that fits wins. */
const meanings: readonly Meaning[] = [
  {
    kind: 'out-of-memory',
    states: ['53100', '53200'],
    needsWords: true,
    words: /could not (?:resize|map) (?:dynamic |anonymous )?shared memory/i,
    hint: 'shared memory is short: give its container more with --shm-size, or alter system set max_parallel_maintenance_workers = 0; and max_parallel_workers_per_gather = 0;',
  },
  {
    kind: 'wal-full',
    states: ['53100', 'XX000'],
    needsWords: true,
    words: new RegExp(`"pg_wal/[^"]*"[^\\n]*(?:${noRoom})`, 'i'),
  },
  {
    kind: 'disk-full',
    states: ['53100'],
    words: new RegExp(`\\b(?:ERROR|FATAL|PANIC):[^\\n]*(?:${noRoom}|could not extend file)`),
    hint: 'free space where the server keeps its data, then run again',
  },
  {
    kind: 'too-many-connections',
    states: ['53300'],
    words:
      /too many clients already|remaining connection slots are reserved|too many connections for (?:role|database)|no more connections allowed/i,
  },
  {
    kind: 'out-of-memory',
    states: ['53200'],
    needsWords: true,
    words: /out of shared memory/i,
    hint: "the server's table of locks is full: alter system set max_locks_per_transaction = '256'; then restart the server",
  },
  {
    kind: 'out-of-memory',
    states: ['53200'],
    words: /(?:ERROR|FATAL|PANIC|error): +out of memory|Cannot allocate memory/,
  },
  {
    kind: 'replication-conflict',
    states: ['40001', '57P01'],
    needsWords: true,
    words: /due to conflict with recovery/i,
  },
  {
    kind: 'data-corrupted',
    states: ['XX001', 'XX002', '58030', '58P01'],
    words:
      /could not (?:open|read|stat) file "(?:base|global|pg_tblspc|pg_xact|pg_multixact)\/|invalid page in block|could not read block|page verification failed|(?:missing|unexpected) chunk number|compressed (?:pglz|lz4) data is corrupt|could not access status of transaction|(?:is not a btree|contains unexpected zero page|contains corrupted page)/i,
  },
  {
    kind: 'statement-timeout',
    states: ['57014', '25P03', '25P04', '57P05'],
    needsWords: true,
    words:
      /due to (?:statement|transaction|idle-in-transaction|idle-session) timeout|(?:query|query_wait|transaction|idle transaction) timeout$/im,
  },
  { kind: 'lock-not-got', states: ['55P03'], words: /due to lock timeout|could not obtain lock/i },
  {
    // PgBouncer's words.
    kind: 'bad-input',
    states: ['08P01'],
    needsWords: true,
    words: /unsupported startup parameter/,
    hint: 'a pooler answers there, and takes no such setting: leave PGOPTIONS and "options" out, or better name the host and port of PostgreSQL itself',
  },
  { kind: 'no-database', states: ['3D000', '57P04'] },
  { kind: 'login-refused', states: ['28'] },
  { kind: 'connection-lost', states: ['08', '57P01', '57P02'] },
  { kind: 'cannot-connect', states: ['57P03'] },
  { kind: 'not-permitted', states: ['42501'] },
];

/** What a server's error means by its SQLSTATE and words; `database-refused` for whatever else it says. */
export function refusalOf(state: string, message: string): Refusal {
  const text = withoutNames(message);
  const meaning = meanings.find(
    ({ states = [], words, needsWords }) =>
      states.some((prefix) => state.startsWith(prefix)) && (needsWords !== true || words?.test(text) === true),
  );
  return meaning === undefined ? { kind: 'database-refused' } : bare(meaning);
}

/** The same where only words came through, as in a program's stderr or a log; undefined when none of them is known. */
export function refusalInWords(said: string): Refusal | undefined {
  const text = withoutNames(said);
  const meaning = meanings.find(({ words }) => words?.test(text) === true);
  return meaning && bare(meaning);
}

/** How a server and its clients say that a disk is full; a file that could be extended in part has no error number. */
export const diskFullPattern: RegExp = /No space left on device|could not extend file/i;

/** How a client says that its connection is gone: libpq's own words stand where a refused statement has the server's `ERROR:`. */
export const connectionLostPattern: RegExp =
  /(?:^|: )(?:server closed the connection|no connection to the server|could not (?:receive data from|send data to) server|SSL (?:SYSCALL error|error: unexpected eof|connection has been closed)|(?:FATAL|WARNING): {2}(?:terminating connection|the database system))/;

/** A failure in the words of a client, or of a server through it. */
export interface Failure {
  readonly kind: ErrorKind;
  /** What the words name. */
  readonly object: string | undefined;
}

/** The words of each kind (English); the first that fits wins. The first group that took part names an object. */
const failures: readonly { readonly kind: ErrorKind; readonly words: RegExp }[] = [
  {
    kind: 'not-permitted',
    words:
      /permission denied(?: (?:to|for) (.*)|:)|must be (?:superuser|owner(?: of .*)?)|row-level security policy|only roles with .* may/,
  },
  {
    kind: 'login-refused',
    words: /authentication failed(?: for user "([^"]+)")?|no pg_hba\.conf entry|no password supplied/,
  },
  { kind: 'no-database', words: /database "([^"]+)" does not exist/ },
  { kind: 'tool-version', words: /server version mismatch/ },
  { kind: 'disk-full', words: diskFullPattern },
  {
    kind: 'cannot-connect',
    words: /connection to server .* failed|could not connect|Connection refused|could not translate host name/,
  },
  {
    kind: 'connection-lost',
    words:
      /server closed the connection|terminating connection|connection not open|no connection to the server|could not (?:receive data from|send data to) server|SSL SYSCALL|SSL error: unexpected eof|the database system is (?:in recovery mode|shutting down|starting up)/,
  },
];

/** What a client's words come to, where they are no refusal that is known better (`refusalInWords`); undefined when none is known. */
export function failureInWords(said: string): Failure | undefined {
  for (const { kind, words } of failures) {
    const found = words.exec(said);
    if (found !== null) return { kind, object: found.slice(1).find((group) => group !== undefined && group !== '') };
  }
  return undefined;
}

function bare({ kind, hint }: Meaning): Refusal {
  return hint === undefined ? { kind } : { kind, hint };
}

/** A table may be called "out of memory", and a statement that is repeated may hold anything. */
function withoutNames(text: string): string {
  return text
    .replace(/^.*\b(?:LINE \d+|STATEMENT|QUERY|CONTEXT|Query was|Command was): .*$/gm, '')
    .replace(/"(?!(?:pg_wal|base|global|pg_tblspc|pg_xact|pg_multixact)\/)[^"\n]*"/g, '""');
}
