import { quoteIdentifier, quoteLiteral } from '../postgres/identifier.ts';

/** A table that is filled, as the database has it. */
export interface FilledTable {
  /** Quoted for SQL. */
  readonly qualified: string;
  /** Of an extension's table: which of its rows a dump holds (`where …`). */
  readonly condition: string | null;
}

/** A foreign key between tables that are filled; their rows come in no order that it would allow. */
export interface FilledForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
  readonly comment: string | null;
}

/** A trigger that an insertion would run; a restored row is one that it ran for already. */
export interface FilledTrigger {
  readonly table: string;
  readonly name: string;
  /** It runs for a replica's insertions, too. */
  readonly isAlways: boolean;
}

/** What is done around the loading of rows, within its transaction. */
export interface FilledObjects {
  readonly tables: readonly FilledTable[];
  /** Quoted for SQL. */
  readonly sequences: readonly string[];
  readonly foreignKeys: readonly FilledForeignKey[];
  readonly triggers: readonly FilledTrigger[];
  /** What held rows, for people. */
  readonly emptied: readonly string[];
  /** What is there is emptied; otherwise nothing may be. */
  readonly isCleaned: boolean;
  readonly bringsLargeObjects: boolean;
}

const namesPerStatement = 200;

/** Another session must not keep the loading waiting for ever; nothing is done yet then. */
const lockTimeout = '30s';

function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / namesPerStatement) }, (_, index) =>
    items.slice(index * namesPerStatement, (index + 1) * namesPerStatement),
  );
}

const hasRows = ({ qualified, condition }: FilledTable): string =>
  `exists (select from only ${qualified}${condition === null ? '' : ` ${condition}`})`;

/** The names, quoted, of those tables that hold rows, as queries with one column `name`. Pure. */
export function fullTablesSql(tables: readonly FilledTable[]): string[] {
  return chunks(tables).map((some) =>
    some
      .map((table) => `select ${quoteLiteral(table.qualified)} as name where ${hasRows(table)}`)
      .join('\nunion all\n'),
  );
}

/**
 * The statements before the rows, from the transaction's begin on. What a sequence is set to is not undone with a transaction, but for one
 * that was restarted in it: that is another file, which goes with it. Pure. Source: PostgreSQL documentation, ALTER SEQUENCE, "Notes", and measured.
 */
export function beforeRowsSql(filled: FilledObjects): string[] {
  const { tables, sequences, foreignKeys, triggers } = filled;
  return [
    'begin',
    `set local lock_timeout = '${lockTimeout}'`,
    ...chunks(tables).map(
      (some) => `lock table ${some.map(({ qualified }) => `only ${qualified}`).join(', ')} in share row exclusive mode`,
    ),
    ...(filled.isCleaned ? [] : emptinessSql(tables)),
    ...sequences.map((sequence) => `alter sequence ${sequence} restart`),
    ...triggers.map(({ table, name }) => `alter table only ${table} disable trigger ${quoteIdentifier(name)}`),
    ...foreignKeys.map(({ table, name }) => `alter table ${table} drop constraint ${quoteIdentifier(name)}`),
    ...(filled.isCleaned ? emptyingSql(filled) : []),
  ];
}

/** Raises an error where a table holds rows now. */
function emptinessSql(tables: readonly FilledTable[]): string[] {
  return chunks(tables).map((some) => {
    const looks = some.map(
      (table) =>
        `if ${hasRows(table)} then raise object_not_in_prerequisite_state using message = ${quoteLiteral(`table ${table.qualified} is not empty any more`)}; end if;`,
    );
    return `do ${quoteLiteral(`begin ${looks.join(' ')} end`)}`;
  });
}

/** Of an extension's table only what a dump holds; the others at once, for they may point to each other. */
function emptyingSql({ tables, bringsLargeObjects }: FilledObjects): string[] {
  const whole = tables.filter(({ condition }) => condition === null);
  return [
    ...(whole.length === 0 ? [] : [`truncate ${whole.map(({ qualified }) => `only ${qualified}`).join(', ')}`]),
    ...tables.flatMap(({ qualified, condition }) =>
      condition === null ? [] : [`delete from only ${qualified} ${condition}`],
    ),
    ...(bringsLargeObjects ? ['select pg_catalog.lo_unlink(oid) from pg_catalog.pg_largeobject_metadata'] : []),
  ];
}

/** The statements after them, to the transaction's end: foreign keys are made again, by which every row is held against them. Pure. */
export function afterRowsSql({ foreignKeys, triggers }: FilledObjects): string[] {
  return [
    ...foreignKeys.flatMap(({ table, name, definition, comment }) => [
      `alter table ${table} add constraint ${quoteIdentifier(name)} ${definition}`,
      ...(comment === null
        ? []
        : [`comment on constraint ${quoteIdentifier(name)} on ${table} is ${quoteLiteral(comment)}`]),
    ]),
    ...triggers.map(
      ({ table, name, isAlways }) =>
        `alter table only ${table} enable ${isAlways ? 'always ' : ''}trigger ${quoteIdentifier(name)}`,
    ),
    'commit',
  ];
}

/** Statistics of what was filled. Pure. */
export function analyzeRowsSql({ tables }: FilledObjects): string[] {
  return chunks(tables).map((some) => `analyze ${some.map(({ qualified }) => qualified).join(', ')}`);
}
