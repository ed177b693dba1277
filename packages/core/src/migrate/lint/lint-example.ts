/* A schema in memory, and what lint finds of migrations on it, for tests. */
import { folderOf } from '../folder-example.ts';
import type { FormatName } from '../format.ts';
import { formatNamed } from '../formats/formats.ts';
import { openGrammar } from './grammar.ts';
import { type LintResult, lint } from './lint.ts';
import type { ConstraintFacts, IndexFacts, SchemaFacts, TableFacts } from './schema.ts';

const grammar = await openGrammar();

const megabytes = 100 * 1024 * 1024;
export const index = (name: string, columns: (string | null)[], more: Partial<IndexFacts> = {}): IndexFacts => ({
  ...{ name, columns, uses: columns.filter((one) => one !== null), isUnique: false, isValid: true, isPlain: true },
  ...more,
});
export const constraint = (
  name: string,
  kind: string,
  columns: string[],
  more: Partial<ConstraintFacts> = {},
): ConstraintFacts => ({
  ...{ name, kind, columns, isValid: true, references: null, definition: '' },
  ...more,
});
export const table = (name: string, columns: Record<string, string>, more: Partial<TableFacts> = {}): TableFacts => ({
  ...{ schema: 'public', name, kind: 'r', bytes: megabytes, rows: 1e6, parent: null, isDefaultPartition: false },
  ...{
    isPublished: false,
    replicaIdentity: 'd',
    partitionKey: [],
    indexes: [],
    constraints: [],
    triggers: [],
    readers: [],
  },
  columns: Object.entries(columns).map(([column, type]) => ({
    ...{ name: column, type, isNotNull: column === 'id', readers: [] },
  })),
  ...more,
});
export const schema = (tables: readonly TableFacts[], more: Partial<SchemaFacts> = {}): SchemaFacts => ({
  ...{ major: 15, tables, constrainedDomains: ['public.positive'], searchPath: ['public'], timezone: 'UTC' },
  ...{ volatileFunctions: ['random', 'gen_random_uuid', 'clock_timestamp'], ownFunctions: ['refill'] },
  ...{ types: ['mood'], lockTimeoutMilliseconds: 5000 },
  ...more,
});
const columns = {
  id: 'integer',
  a: 'integer',
  v: 'character varying(10)',
  n: 'numeric(10,2)',
  at: 'timestamp without time zone',
  b: 'text',
};
const big = table('t', columns, {
  indexes: [
    index('t_pkey', ['id'], { isUnique: true }),
    index('t_a', ['a']),
    index('broken', ['b'], { isValid: false }),
  ],
  constraints: [
    constraint('t_pkey', 'p', ['id']),
    constraint('b_there', 'c', ['b'], { definition: 'CHECK ((b IS NOT NULL))' }),
    constraint('soon', 'c', ['a'], { isValid: false }),
  ],
});
const parent = table('parent', { id: 'integer' }, { constraints: [constraint('parent_pkey', 'p', ['id'])] });
const child = table(
  'child',
  { id: 'integer', parent_id: 'integer' },
  {
    constraints: [
      constraint('child_fk', 'f', ['parent_id'], {
        references: { schema: 'public', name: 'parent', columns: ['id'] },
      }),
    ],
  },
);
export const whole = [
  big,
  parent,
  child,
  table('tiny', { id: 'integer' }, { bytes: 8192, rows: 3 }),
  table('p', { id: 'integer', k: 'integer' }, { kind: 'p', partitionKey: ['k'] }),
  table('c', { id: 'integer', k: 'integer' }, { parent: 'public.p' }),
  table('pd', { id: 'integer', k: 'integer' }, { kind: 'p' }),
  table('d', { id: 'integer', k: 'integer' }, { parent: 'public.pd', isDefaultPartition: true }),
  table('q', { id: 'integer', k: 'integer' }),
  table('m', { id: 'integer' }, { kind: 'm' }),
  table(
    'sized',
    {
      named: 'character varying(10)',
      checked: 'character varying(10)',
      lower: 'character varying(10)',
      free: 'character varying(10)',
    },
    {
      indexes: [index('sized_named', ['named']), index('sized_lower', [null], { isPlain: false, uses: ['lower'] })],
      constraints: [
        constraint('sized_check', 'c', ['checked'], { definition: "CHECK (((checked)::text <> ''::text))" }),
      ],
    },
  ),
  table('sent', { id: 'integer', a: 'integer' }, { isPublished: true }),
];

/** What is found in these migrations, on that schema. */
export function run(
  files: Readonly<Record<string, string>> | string,
  given: { name?: FormatName; schema?: SchemaFacts | null; major?: number } = {},
): LintResult {
  const format = formatNamed(given.name ?? 'plain');
  const set = format.read(folderOf(typeof files === 'string' ? { '1.sql': files } : files));
  const facts = given.schema === null ? undefined : (given.schema ?? schema(whole));
  return lint(
    {
      ...{ set, chosen: set.migrations, format, shownFolder: 'migrations', major: given.major ?? 15 },
      ...(facts === undefined ? {} : { schema: facts }),
      stateTable: 'public.schema_migrations',
    },
    grammar,
  );
}
/** The rules by which it was found. */
export const ids = (result: LintResult): string[] => result.findings.map(({ id }) => id.replace('migrate.', '')).sort();
