import type { ErrorKind } from '../errors.ts';
import { failureInWords, refusalInWords } from '../refusal.ts';

/** What a line of a log speaks of. Those of `ErrorKind` are of the server and its surroundings; the others of what is restored. */
export type LogClass =
  | Extract<
      ErrorKind,
      | 'wal-full'
      | 'disk-full'
      | 'out-of-memory'
      | 'too-many-connections'
      | 'cannot-connect'
      | 'connection-lost'
      | 'login-refused'
      | 'no-database'
      | 'replication-conflict'
      | 'data-corrupted'
      | 'statement-timeout'
      | 'lock-not-got'
      | 'not-permitted'
      | 'program-killed'
      | 'tool-missing'
    >
  | 'archive-damaged'
  | 'version'
  | 'data-directory'
  | 'extension-missing'
  | 'role-missing'
  | 'locale-missing'
  | 'object-exists'
  | 'constraint-violated'
  | 'encoding'
  | 'aborted'
  | 'follows'
  | 'harmless'
  | 'other';

interface Rule {
  readonly is: LogClass;
  /** On the words of one line, without a time or a process before them. The first group names an object. */
  readonly words: RegExp;
}

/** What only a log tells, of what is restored; the first that fits wins. The words are PostgreSQL's own, its clients' and the shell's (English). */
const rules: readonly Rule[] = [
  { is: 'harmless', words: /unrecognized configuration parameter "(transaction_timeout)"/ },
  {
    is: 'data-directory',
    words:
      /in 18\+, these Docker images are configured|database files are incompatible with server|"?(\/[^"\s]+)"? exists but is not empty|(?:data )?directory "([^"]+)" has (?:wrong ownership|invalid permissions|group or world access)|(?:mkdir|chmod|chown|initdb)[^:]*: .*(?:Permission denied|Operation not permitted|Read-only file system)/,
  },
  { is: 'tool-missing', words: /^(?:.*: )?(\S+): (?:command not found|No such file or directory$|not found$)/ },
  {
    is: 'program-killed',
    words: /\bwas terminated by signal 9|^Killed\b|: (?:line \d+: +\d+ +)?Killed\b|\bexit code 137\b/,
  },
  {
    is: 'archive-damaged',
    words:
      /does not appear to be a valid archive|input file is too short|could not read from input file|could not uncompress data|found unexpected block ID|corrupt (?:tar|archive)|unexpected end of file|crc error|directory "[^"]*" does not appear to be/i,
  },
  {
    is: 'version',
    words:
      /unsupported version \([\d.]+\) in file header|server version mismatch|unrecognized configuration parameter "([^"]+)"|invalid command \\(?:un)?restrict|unrecognized parameter "([^"]+)"/,
  },
  { is: 'role-missing', words: /\brole "([^"]+)" does not exist/ },
  {
    is: 'extension-missing',
    words:
      /extension "([^"]+)" is not available|could not open extension control file "(?:.*\/)?([^"/]+)\.control"|extension "([^"]+)" has no installation script|could not access file "([^"]+)": No such file/,
  },
  {
    is: 'locale-missing',
    words:
      /invalid (?:LC_\w+ )?locale name:? "([^"]+)"|could not create locale "([^"]+)"|encoding "([^"]+)" does not match locale/i,
  },
  {
    is: 'object-exists',
    words:
      /\b(?:relation|type|function|schema|constraint|trigger|policy|database|extension|index|operator|cast|language|publication|server|rule|collation|large object|column) ("[^"]+"|\d+)?.*already exists|multiple primary keys for table ("[^"]+")/,
  },
  {
    is: 'constraint-violated',
    words:
      /duplicate key value violates unique constraint "([^"]+)"|violates (?:foreign key|check|not-null|exclusion) constraint(?: "([^"]+)")?|could not create unique index "([^"]+)"/,
  },
  { is: 'encoding', words: /invalid byte sequence for encoding "([^"]+)"|has no equivalent in encoding "([^"]+)"/ },
  {
    is: 'aborted',
    words: /canceling statement due to user request|\bterminated by user\b|received fast shutdown request/,
  },
  {
    is: 'follows',
    words:
      /current transaction is aborted|invalid command \\(?:N|\.)|(?:relation|schema|type|table|function|column|sequence|constraint|index) "?([^"]+?)"? (?:of relation .* )?does not exist|errors ignored on restore|syntax error at or near "/,
  },
];

/** How a line says that it is an error: the server's levels, and pg_restore's, pg_dump's and psql's own. */
const telling =
  /(?:\b(?:ERROR|FATAL|PANIC): +|\b(?:pg_restore|pg_dump|pg_dumpall|psql|createdb|zstd|gzip|age): (?:\[[^\]]*\] )?(?:error|fatal): +|\bpg_restore: while |^(?:Error|ERROR): )(.*)$/;
const untold =
  /^Killed\b|: (?:line \d+: +\d+ +)?Killed\b|command not found|\bexit code 137\b|was terminated by signal 9|^invalid command \\|^(?:chmod|chown|mkdir|initdb): |in 18\+, these Docker images|exists but is not empty/;

/** What a line comes to. Undefined for one that tells no error. */
export interface LogLine {
  readonly is: LogClass;
  readonly object: string | undefined;
  /** The words, without what came before them. */
  readonly words: string;
}

/** Reads one line of a log, whatever wrote it. */
export function readLogLine(line: string): LogLine | undefined {
  const words = telling.exec(line)?.[1] ?? (untold.test(line) ? line : undefined);
  if (words === undefined || /^pg_restore: while /.test(words)) return undefined;
  const exists = rules.find(({ words: pattern }) => pattern.test(words));
  const refusal = refusalInWords(line.includes('pg_wal/') ? line : `ERROR:  ${words.replace(/^ERROR: +/, '')}`);
  // What the server could not do comes first: it is no fault of what was restored.
  const early =
    exists !== undefined && ['harmless', 'data-directory', 'version', 'archive-damaged'].includes(exists.is);
  if (refusal !== undefined && !early && refusal.kind !== 'bad-input')
    return { is: refusal.kind as LogClass, object: undefined, words };
  if (exists === undefined) {
    const failure = failureInWords(words);
    return failure === undefined
      ? { is: 'other', object: undefined, words }
      : { is: failure.kind as LogClass, object: failure.object, words };
  }
  const object = exists.words
    .exec(words)
    ?.slice(1)
    .find((group) => group !== undefined && group !== '');
  return { is: exists.is, object, words };
}
