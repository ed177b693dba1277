import { type PartOptions, readPart } from '@pgproof/core';
import { Option } from 'commander';
import type { Given } from './options.ts';
import { pattern } from './options-selection.ts';
import { words } from './values.ts';

/** The options of where a backup is restored to, and what of it. */
export const restoreOptions = {
  into: (): Option =>
    new Option(
      '--into <url>',
      'the server, with the name of the database: one that is not there yet, or an empty one; with --data-only the one that has the tables',
    ).argParser(words),
  rename: (): Option =>
    new Option(
      '--rename',
      'restore beside the database of --into and, when all came back, give it that name; the one before lives on as <name>_before_<time>. Its sessions are ended',
    ),
  clean: (): Option =>
    new Option(
      '--clean',
      'in development: drop the database that is there once the restored one has taken its place; with --data-only, empty those tables before, in the same transaction',
    ),
  rowsAlone: (): Option =>
    new Option(
      '--data-only',
      'rows, values of sequences and large objects alone, into tables that are there, empty, and as those of the backup; all of them, or none',
    ),
  restoredTable: pattern(
    'table',
    "only tables, views and sequences that match, with all that belongs to them and what they need; patterns are pg_dump's, one without a schema means that name in every schema, and the option may be repeated",
  ),
  restoredSchema: pattern('schema', 'only schemas that match, with all in them; not together with --table'),
  leaveOutForeignKeys: (): Option =>
    new Option(
      '--leave-out-foreign-keys',
      'of what is chosen, leave out foreign keys to tables that are not; without it they are an error that names them',
    ),
};

/** What of a backup is restored; undefined: all of it. Throws `bad-input`. */
export function partChoice(given: Given): PartOptions | undefined {
  const { table: tables = [], schema: schemas = [] } = given;
  const [schemaOnly, dataOnly] = [given.schemaOnly === true, given.dataOnly === true];
  return readPart(
    { tables, schemas, schemaOnly, dataOnly, leaveOutForeignKeys: given.leaveOutForeignKeys === true },
    (option) => `--${option}`,
  );
}

/** What these come to. */
export interface RestoreGiven {
  readonly into?: string;
  readonly rename?: boolean;
  readonly clean?: boolean;
  readonly leaveOutForeignKeys?: boolean;
}
