import type { SequenceState } from './sequence.ts';

/** One line of `pg_restore --list`. */
export interface ArchiveEntry {
  readonly dumpId: number;
  /** The number of the catalog that its object is in; 0 for what is none by itself, such as data, comments and privileges. */
  readonly catalogOid: number;
  readonly oid: number;
  readonly type: string;
  /** Namespace, name and owner as printed, separated by blanks that names may hold too: not for parsing. */
  readonly rest: string;
  /** The whole line, for `--use-list`. */
  readonly line: string;
  /** Dump ids of what it needs, of which not all have an entry; only with `--verbose`. */
  readonly dependencies?: readonly number[];
}

/** What an archive says it holds. */
export interface TableOfContents {
  /** Of the header: `dbname`, `Format`, `Dumped from database version`, … */
  readonly header: Readonly<Record<string, string>>;
  readonly entries: readonly ArchiveEntry[];
}

/** The types of entry that hold data, or stand for it. */
const dataTypes = [
  'TABLE DATA',
  'SEQUENCE SET',
  'MATERIALIZED VIEW DATA',
  'BLOBS',
  'BLOB METADATA',
  'BLOB',
  'LARGE OBJECT',
] as const;

/** Source: PostgreSQL, pg_backup_archiver.c, PrintTOCSummary, of 14 to 18. */
const dependencyLine = /^;\tdepends on:((?: \d+)+)$/;

/** Reads the output of `pg_restore --list`, with `--verbose` or not. Unknown types keep their words in `rest`. */
export function parseTableOfContents(text: string): TableOfContents {
  const header: Record<string, string> = {};
  const entries: ArchiveEntry[] = [];
  for (const line of text.split('\n')) {
    const dependencies = dependencyLine.exec(line)?.[1]?.trim().split(' ').map(Number);
    const last = entries.at(-1);
    if (dependencies !== undefined) {
      if (last !== undefined) entries[entries.length - 1] = { ...last, dependencies };
      continue;
    }
    const field = /^;\s+([A-Za-z_ ]+): (.*)$/.exec(line);
    if (field?.[1] !== undefined && field[2] !== undefined) header[field[1]] ??= field[2];
    const entry = /^(\d+); (\d+) (\d+) (.*)$/.exec(line);
    if (entry === null) continue;
    const words = entry[4] ?? '';
    const type = dataTypes.find((candidate) => words.startsWith(`${candidate} `)) ?? '';
    entries.push({
      dumpId: Number(entry[1]),
      catalogOid: Number(entry[2]),
      oid: Number(entry[3]),
      type,
      rest: words.slice(type.length).trim(),
      line,
    });
  }
  return { header, entries };
}

/** A sequence's state as the archive sets it. */
export interface ArchivedSequence extends SequenceState {
  readonly schema: string;
  readonly name: string;
}

/** Reads the `setval` calls of what `pg_restore` prints for the SEQUENCE SET entries. */
export function parseSequenceSets(text: string): ArchivedSequence[] {
  const pattern = /^SELECT pg_catalog\.setval\((E?)'((?:[^']|'')*)', (-?\d+), (true|false)\);$/gm;
  return [...text.matchAll(pattern)].map((match) => {
    const literal = (match[2] ?? '').replaceAll("''", "'");
    const { schema, name } = splitQualifiedName(match[1] === 'E' ? literal.replaceAll('\\\\', '\\') : literal);
    return { schema, name, lastValue: match[3] ?? '', isCalled: match[4] === 'true' };
  });
}

/** Splits `schema.name`, each part quoted or not, into unquoted parts. Throws when it is not of that form. */
export function splitQualifiedName(text: string): { schema: string; name: string } {
  const part = '("(?:[^"]|"")*"|[^".]+)';
  const match = new RegExp(`^${part}\\.${part}$`).exec(text);
  if (match?.[1] === undefined || match[2] === undefined) throw new Error(`"${text}" is not a qualified name`);
  const unquote = (word: string): string => (word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word);
  return { schema: unquote(match[1]), name: unquote(match[2]) };
}
