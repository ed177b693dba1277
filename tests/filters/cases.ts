/* What of the database in world.sql is backed up and proven: each option alone, and several together. */
export interface FilterCase {
  readonly words: readonly string[];
  /** The highest level that such a backup can show. Default: identical. */
  readonly verdict?: 'consistent';
  /** Also where the table is not run whole. */
  readonly always?: true;
}

const table = (...patterns: string[]): string[] => patterns.map((pattern) => `--table=${pattern}`);

/** All of them are run with PGPROOF_TABLES=all. */
export const cases: readonly FilterCase[] = [
  { words: ['--schema-only'], verdict: 'consistent', always: true },
  { words: ['--data-only'], always: true },
  { words: ['--schema=sales'], always: true },
  {
    words: ['--schema=public', '--schema=archive_*', '--schema=tools', '--extension=hstore', '--extension=citext'],
    always: true,
  },
  { words: ['--schema=größe', '--schema="a.b"', '--schema="we""ird $chema"', '--schema="Sales"'] },
  { words: ['--exclude-schema=sales', '--exclude-schema=nothing_such'] },
  { words: ['--exclude-schema="Sales"'] },
  { words: [...table('"Sales"."Orders"', 'public.events'), '--schema=sales', '--exclude-table=sales.orders'] },
  { words: table('sales.numbers') },
  {
    words: table('public."a.b"', 'public."a|b"', 'public."a*b"', 'public."(x)"', 'public."x[]"', 'pay$roll', 'PAYROLL'),
    always: true,
  },
  { words: table('"we""ird $chema"."t""able $1"', 'größe."Übung"', '"a.b"."c.d"') },
  { words: table('public.events') },
  { words: table('public.events', 'archive_*.*') },
  { words: ['--exclude-table=sales.big', '--exclude-table=sales.sums', '--exclude-table=sales.orders'] },
  { words: ['--exclude-table-data=sales.*', '--exclude-table-data=public.plain'], always: true },
  { words: ['--exclude-table=*.events*', '--exclude-table=public.child'] },
  { words: ['--exclude-table-data=sales.sums', '--exclude-table-data=public.events'] },
  { words: ['--extension=hstore', '--extension=citext'] },
  { words: ['--large-objects=false'] },
  { words: [...table('public.payroll'), '--large-objects=true'] },
  { words: ['--no-owner'] },
  { words: ['--no-privileges'] },
  {
    words: ['--no-owner', '--no-privileges', '--pg-dump-args=--no-comments', '--pg-dump-args=--no-tablespaces'],
    always: true,
  },
  { words: ['--pg-dump-args=--no-publications --no-subscriptions --no-security-labels'] },
  { words: ['--pg-dump-args=--no-unlogged-table-data'] },
  { words: ['--pg-dump-args=--no-table-access-method --no-toast-compression'] },
  { words: ['--pg-dump-args=--inserts --rows-per-insert=100 --quote-all-identifiers'] },
  { words: ['--pg-dump-args=--column-inserts --load-via-partition-root --disable-dollar-quoting'] },
  { words: ['--data-only', '--schema=sales', '--exclude-table-data=sales.orders'] },
  { words: ['--data-only', ...table('public.payroll', 'public.parent')] },
  { words: ['--schema-only', '--schema=sales'], verdict: 'consistent' },
  { words: ['--schema-only', ...table('public.payroll')], verdict: 'consistent' },
];
