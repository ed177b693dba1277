import { type PatternName, present, readSelection, type Selection } from '@pgproof/core';
import { Option } from 'commander';
import type { Given, OptionName } from './options.ts';
import { collected } from './values.ts';

/** An option whose value is a pattern of pg_dump's; it may be given several times. */
export const pattern =
  (name: PatternName, what: string): (() => Option) =>
  () =>
    new Option(`--${name} <pattern>`, what).argParser(collected);

/** The options of what of a database is backed up. */
export const selectionOptions = {
  schemaOnly: (): Option => new Option('--schema-only', 'definitions, and no rows'),
  dataOnly: (): Option =>
    new Option('--data-only', 'rows, with the definitions they are restored into in a file beside'),
  schema: pattern('schema', "only schemas that match; patterns are pg_dump's, and every such option may be repeated"),
  excludeSchema: pattern('exclude-schema', 'no schemas that match'),
  table: pattern('table', 'only tables, views and sequences that match; --schema says nothing then'),
  tableAndChildren: pattern(
    'table-and-children',
    'the same, with partitions and inheriting tables; from pg_dump 16 on',
  ),
  excludeTable: pattern('exclude-table', 'no tables, views and sequences that match'),
  excludeTableAndChildren: pattern('exclude-table-and-children', 'the same, with children; from pg_dump 16 on'),
  excludeTableData: pattern('exclude-table-data', 'tables that match without their rows'),
  excludeTableDataAndChildren: pattern(
    'exclude-table-data-and-children',
    'the same, with children; from pg_dump 16 on',
  ),
  extension: pattern('extension', 'of extensions only those that match'),
  excludeExtension: pattern('exclude-extension', 'no extensions that match; from pg_dump 17 on'),
  largeObjects: (): Option =>
    new Option(
      '--large-objects <true|false>',
      'whether large objects are backed up; default: unless something is chosen, or only the schema',
    ).choices(['true', 'false']),
  // commander makes a negated option of a name that begins with no-: it is true unless it is given.
  owner: (): Option => new Option('--no-owner', 'leave owners out: what is restored belongs to who restores it'),
  privileges: (): Option => new Option('--no-privileges', 'leave privileges (grants) out'),
  pgDumpArgs: (): Option =>
    new Option(
      '--pg-dump-args <arguments>',
      'further arguments of pg_dump, such as --no-comments: those that can be proven; may be repeated',
    ).argParser((text: string, before: readonly string[] = []) => [...before, text]),
};

/** The options that decide what of a database is backed up, in the order of the help. */
export const selectionOptionNames: readonly OptionName[] = [
  'schemaOnly',
  'dataOnly',
  'schema',
  'excludeSchema',
  'table',
  'tableAndChildren',
  'excludeTable',
  'excludeTableAndChildren',
  'excludeTableData',
  'excludeTableDataAndChildren',
  'extension',
  'excludeExtension',
  'largeObjects',
  'owner',
  'privileges',
  'pgDumpArgs',
];

/** What they come to for core. Throws `bad-input`. */
export function selectionChoice(given: Given): Selection {
  const { schemaOnly, dataOnly, largeObjects, owner, privileges, pgDumpArgs } = given;
  const patterns = {
    schema: given.schema,
    'exclude-schema': given.excludeSchema,
    table: given.table,
    'table-and-children': given.tableAndChildren,
    'exclude-table': given.excludeTable,
    'exclude-table-and-children': given.excludeTableAndChildren,
    'exclude-table-data': given.excludeTableData,
    'exclude-table-data-and-children': given.excludeTableDataAndChildren,
    extension: given.extension,
    'exclude-extension': given.excludeExtension,
  };
  return readSelection(
    {
      schemaOnly: schemaOnly === true,
      dataOnly: dataOnly === true,
      patterns: present(patterns),
      largeObjects: largeObjects === undefined ? undefined : largeObjects === 'true',
      noOwner: owner === false,
      noPrivileges: privileges === false,
      pgDumpArgs: pgDumpArgs ?? [],
    },
    (option) => `--${option}`,
  );
}

/** What these come to. */
export interface SelectionGiven {
  readonly schemaOnly?: boolean;
  readonly dataOnly?: boolean;
  readonly schema?: readonly string[];
  readonly excludeSchema?: readonly string[];
  readonly table?: readonly string[];
  readonly tableAndChildren?: readonly string[];
  readonly excludeTable?: readonly string[];
  readonly excludeTableAndChildren?: readonly string[];
  readonly excludeTableData?: readonly string[];
  readonly excludeTableDataAndChildren?: readonly string[];
  readonly extension?: readonly string[];
  readonly excludeExtension?: readonly string[];
  readonly largeObjects?: 'true' | 'false';
  readonly owner?: boolean;
  readonly privileges?: boolean;
  readonly pgDumpArgs?: readonly string[];
}
