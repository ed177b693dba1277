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

function bare({ kind, hint }: Meaning): Refusal {
  return hint === undefined ? { kind } : { kind, hint };
}

/** A table may be called "out of memory", and a statement that is repeated may hold anything. */
function withoutNames(text: string): string {
  return text
    .replace(/^.*\b(?:LINE \d+|STATEMENT|QUERY|CONTEXT|Query was|Command was): .*$/gm, '')
    .replace(/"(?!(?:pg_wal|base|global|pg_tblspc|pg_xact|pg_multixact)\/)[^"\n]*"/g, '""');
}
