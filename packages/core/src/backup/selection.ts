import { PgproofError } from '../errors.ts';
import { argumentRule, describeAllowed, isAllowed } from './extra.ts';
import { dottedLimit, splitPattern } from './pattern.ts';

/** An option of pg_dump's that takes a pattern: its name, the first major that has it, whether it chooses or leaves out. */
export interface PatternOption {
  readonly name: PatternName;
  readonly of: 'schema' | 'table' | 'extension';
  readonly chooses: boolean;
  readonly since: number;
  /** Partitions and inheritance children of what matches are meant, too. */
  readonly withChildren: boolean;
}

export type PatternName =
  | 'schema'
  | 'exclude-schema'
  | 'table'
  | 'table-and-children'
  | 'exclude-table'
  | 'exclude-table-and-children'
  | 'exclude-table-data'
  | 'exclude-table-data-and-children'
  | 'extension'
  | 'exclude-extension';

const option = (
  name: PatternName,
  of: PatternOption['of'],
  since = 14,
  withChildren = name.endsWith('-and-children'),
): PatternOption => ({ name, of, chooses: !name.startsWith('exclude-'), since, withChildren });

/** In the order of pg_dump's words. Source: PostgreSQL documentation, pg_dump, of 14 to 18. */
export const patternOptions: readonly PatternOption[] = [
  option('schema', 'schema'),
  option('exclude-schema', 'schema'),
  option('table', 'table'),
  option('table-and-children', 'table', 16),
  option('exclude-table', 'table'),
  option('exclude-table-and-children', 'table', 16),
  option('exclude-table-data', 'table'),
  option('exclude-table-data-and-children', 'table', 16),
  option('extension', 'extension'),
  option('exclude-extension', 'extension', 17),
];

export type Patterns = Readonly<Record<PatternName, readonly string[]>>;

/** What of a database is backed up. Patterns are pg_dump's. */
export interface Selection {
  readonly content: 'all' | 'schema' | 'data';
  readonly patterns: Patterns;
  /** Undefined: pg_dump's own rule, which is all of them unless something is chosen or only the schema is dumped. */
  readonly largeObjects: boolean | undefined;
  readonly owners: boolean;
  readonly privileges: boolean;
  /** Arguments of pg_dump on our list; see `extra.ts`. */
  readonly extra: readonly string[];
}

/** What a door was given. Lists hold one pattern, or one argument of pg_dump, an item. */
export interface SelectionInput {
  readonly schemaOnly: boolean;
  readonly dataOnly: boolean;
  readonly patterns: Partial<Patterns>;
  readonly largeObjects: boolean | undefined;
  readonly noOwner: boolean;
  readonly noPrivileges: boolean;
  readonly pgDumpArgs: readonly string[];
}

const noPatterns = Object.fromEntries(patternOptions.map(({ name }) => [name, []])) as unknown as Patterns;

/** The whole database: nothing is left out. */
export const wholeDatabase: Selection = {
  content: 'all',
  patterns: noPatterns,
  largeObjects: undefined,
  owners: true,
  privileges: true,
  extra: [],
};

/** The most that all patterns may weigh, in bytes: they are arguments of a program. */
const mostPatternBytes = 512 * 1024;
const mostPatternLength = 64 * 1024;

/** Reads what a door was given; `where` names an option as that door does. Throws `bad-input`. */
export function readSelection(input: SelectionInput, where: (option: string) => string): Selection {
  const patterns = Object.fromEntries(
    patternOptions.map(({ name, of }) => {
      const given = [...new Set(input.patterns[name] ?? [])];
      for (const pattern of given) checkPattern(pattern, of, where(name));
      return [name, given];
    }),
  ) as unknown as Patterns;
  const bytes = Object.values(patterns)
    .flat()
    .reduce((sum, pattern) => sum + Buffer.byteLength(pattern), 0);
  if (bytes > mostPatternBytes) {
    throw new PgproofError('bad-input', `the patterns are ${bytes} bytes long together, more than a program takes`, {
      hint: 'name schemas, or join names in one pattern: (a|b|c)',
    });
  }
  if (input.schemaOnly && input.dataOnly) {
    throw new PgproofError('bad-input', `${where('schema-only')} and ${where('data-only')} leave nothing to back up`, {
      hint: 'give one of them, or neither for both',
    });
  }
  const dataless = (['exclude-table-data', 'exclude-table-data-and-children'] as const).filter(
    (name) => patterns[name].length > 0,
  );
  if (input.schemaOnly && dataless[0] !== undefined) {
    throw new PgproofError(
      'bad-input',
      `${where('schema-only')} leaves out all rows; ${where(dataless[0])} says no more`,
      {
        hint: `leave ${where(dataless[0])} out`,
      },
    );
  }
  if (input.schemaOnly && input.largeObjects === true) {
    throw new PgproofError(
      'bad-input',
      `${where('schema-only')} and ${where('large-objects')} true contradict each other`,
      {
        hint: 'large objects are data: leave one of the two out',
      },
    );
  }
  const extra = [...new Set(input.pgDumpArgs.flatMap((line) => line.trim().split(/\s+/)))].filter(
    (word) => word !== '',
  );
  for (const word of extra) checkExtra(word, where('pg-dump-args'));
  return {
    content: input.schemaOnly ? 'schema' : input.dataOnly ? 'data' : 'all',
    patterns,
    largeObjects: input.largeObjects,
    owners: !input.noOwner,
    privileges: !input.noPrivileges,
    extra: extra.sort(),
  };
}

/** Throws `bad-input` for what is no pattern; `where` names the option as its door does. */
export function checkPattern(pattern: string, of: PatternOption['of'], where: string): void {
  const refuse = (why: string, hint: string): never => {
    throw new PgproofError('bad-input', `${where}: ${why}; got ${JSON.stringify(pattern)}`, { hint });
  };
  if (pattern === '') refuse('is empty', 'leave it out, or give a name or pattern');
  if (pattern.includes('\0')) refuse('holds a zero byte', 'no name of PostgreSQL does');
  if (pattern.length > mostPatternLength) refuse('is too long', 'divide it into several');
  const parts = splitPattern(pattern);
  if (parts === undefined) refuse('a double quote is not closed', 'a quote inside quotes is written twice: "a""b"');
  else if (parts.length > dottedLimit[of])
    refuse('has too many dotted names', `put a name that holds a dot in double quotes: "a.b"`);
}

function checkExtra(word: string, where: string): void {
  if (isAllowed(word)) return;
  const rule = argumentRule(word);
  const why = rule === undefined ? 'is not among the arguments that can be proven' : rule.reason;
  throw new PgproofError('bad-input', `${where}: ${JSON.stringify(word)} ${why}`, {
    hint: rule?.instead ?? `allowed are ${describeAllowed()}`,
  });
}

/** Whether an option, or an argument of pg_dump, was given. */
export function hasExtra(selection: Selection, word: string): boolean {
  return selection.extra.includes(word);
}

/** Whether nothing but some objects is asked for: then what belongs to no schema is left out (pg_dump's "include everything" ends). */
export function choosesObjects({ patterns }: Selection): boolean {
  return patternOptions.some(({ name, chooses }) => chooses && patterns[name].length > 0);
}

/** Whether large objects are backed up. Source: PostgreSQL documentation, pg_dump, --large-objects. */
export function takesLargeObjects(selection: Selection): boolean {
  return selection.content !== 'schema' && (selection.largeObjects ?? !choosesObjects(selection));
}

/** Whether it is all of the database, in full. */
export function isWhole(selection: Selection): boolean {
  return filtersOf(selection).length === 0;
}

/**
 * What was asked for, as the words of the command line, in one order: equal selections have equal filters. They stand in the manifest, and
 * retention counts backups of equal filters only against each other. Empty for the whole database.
 */
export function filtersOf({ content, patterns, largeObjects, owners, privileges, extra }: Selection): string[] {
  return [
    ...(content === 'all' ? [] : [`--${content}-only`]),
    ...patternOptions.flatMap(({ name }) => [...patterns[name]].sort().map((pattern) => `--${name}=${pattern}`)),
    ...(largeObjects === undefined ? [] : [`--large-objects=${largeObjects}`]),
    ...(owners ? [] : ['--no-owner']),
    ...(privileges ? [] : ['--no-privileges']),
    ...extra.filter((word) => argumentRule(word)?.leavesOut === true),
  ];
}

/** Reads the filters of a manifest back. They are untrusted: what is not known is left aside, so that more is expected of a copy and not less. */
export function selectionOf(filters: readonly string[]): Selection {
  const valuesOf = (name: string): string[] =>
    filters.filter((filter) => filter.startsWith(`--${name}=`)).map((filter) => filter.slice(name.length + 3));
  const large = valuesOf('large-objects')[0];
  return {
    content: filters.includes('--schema-only') ? 'schema' : filters.includes('--data-only') ? 'data' : 'all',
    patterns: Object.fromEntries(patternOptions.map(({ name }) => [name, valuesOf(name)])) as unknown as Patterns,
    largeObjects: large === 'true' ? true : large === 'false' ? false : undefined,
    owners: !filters.includes('--no-owner'),
    privileges: !filters.includes('--no-privileges'),
    extra: filters.filter(isAllowed),
  };
}

/** pg_dump's words for a selection. A pattern that chooses and matches nothing is an error. Pure. */
export function selectionWords(selection: Selection): string[] {
  const { content, patterns, largeObjects, owners, privileges, extra } = selection;
  return [
    ...(content === 'all' ? [] : [`--${content}-only`]),
    ...patternOptions.flatMap(({ name }) => patterns[name].map((pattern) => `--${name}=${pattern}`)),
    ...(choosesObjects(selection) ? ['--strict-names'] : []),
    // The long names of these two changed with PostgreSQL 16.
    ...(largeObjects === undefined ? [] : [largeObjects ? '-b' : '-B']),
    ...(owners ? [] : ['--no-owner']),
    ...(privileges ? [] : ['--no-privileges']),
    ...extra,
  ];
}

/** The definitions that rows alone are restored into: the same selection, as far as it says something of them. */
export function definitionsOf(selection: Selection): Selection {
  return {
    ...selection,
    content: 'schema',
    largeObjects: undefined,
    patterns: { ...selection.patterns, 'exclude-table-data': [], 'exclude-table-data-and-children': [] },
    extra: selection.extra.filter((word) => argumentRule(word)?.leavesOut === true),
  };
}

/** pg_restore's words for a selection: what pg_dump leaves to it, for an archive holds owners and places whatever was said. Pure. */
export function restoringWords(selection: Selection): string[] {
  const left = ['--no-tablespaces', '--no-table-access-method'].filter((word) => hasExtra(selection, word));
  return [...(selection.owners ? [] : ['--no-owner']), ...left];
}

/** What a selection asks of pg_dump that its major does not have yet. Throws `bad-input`. */
export function requireClient(selection: Selection, major: number): void {
  const { patterns, extra } = selection;
  const tooNew = [
    ...patternOptions
      .filter(({ name, since }) => patterns[name].length > 0 && major < since)
      .map(({ name, since }) => ({ option: name as string, since })),
    ...extra
      .map((word) => ({ option: word, since: argumentRule(word)?.since ?? 0 }))
      .filter(({ since }) => major < since),
  ];
  const [first] = tooNew;
  if (first === undefined) return;
  const plain = first.option.replace('-and-children', '');
  throw new PgproofError('bad-input', `${first.option} is of pg_dump ${first.since} and later; this one is ${major}`, {
    hint: first.option.endsWith('-and-children')
      ? `name the partitions too: ${plain} with a pattern for them, once more`
      : 'leave it out',
  });
}
