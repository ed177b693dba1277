import type { Node } from 'libpg-query';
import { present } from '../../present.ts';
import type { Grammar } from '../lint/grammar.ts';
import { kindOf, mustBeOutside, readScript } from '../lint/statement.ts';
import type { Migration, Script } from '../migration.ts';
import type { Runner, StateStatement, TableName } from '../runner.ts';

/** A statement of a script, as it is sent. */
export interface ScriptStatement {
  readonly text: string;
  readonly line: number;
  /** It builds or drops an index in several transactions of its own; `name` is the index that CREATE INDEX names. */
  readonly concurrently?: { readonly name?: string; readonly schema?: string };
}

/** What is committed together. */
export interface Unit {
  /** Between BEGIN and COMMIT of ours; else each statement is sent by itself. */
  readonly isTransaction: boolean;
  readonly statements: readonly ScriptStatement[];
  /** What is written about it, after its statements. */
  readonly state: readonly StateStatement[];
  /** The script says BEGIN or COMMIT itself, or cannot be read: it is sent as it is, and nobody can tell what of it is committed. */
  readonly isOpaque: boolean;
}

/**
 * A script as it will be sent, with what is written about it. Several statements that a tool sends as one message are one transaction
 * (PostgreSQL documentation, 53.2.2.1): for us as well, but said, so that each can be told from the others. Pure.
 */
export function unitsOf(
  migration: Migration,
  script: Script,
  grammar: Grammar,
  { begin = () => [], record }: Pick<Runner, 'begin' | 'record'>,
  table: TableName,
): Unit[] {
  const bookings = record(migration, table);
  const alone = (statements: readonly ScriptStatement[], isOpaque = false): Unit => ({
    ...{ isTransaction: false, statements, state: [], isOpaque },
  });
  const booking = (state: readonly StateStatement[]): Unit[] =>
    state.length === 0 ? [] : [{ isTransaction: true, statements: [], state, isOpaque: false }];
  const around = (units: readonly Unit[]): Unit[] => [
    ...booking(begin(migration, table)),
    ...units,
    ...booking(bookings),
  ];
  let count = 0;
  const read = readScript(script, grammar, () => (count += 1));
  const controls = read.statements.some(({ node }) => 'TransactionStmt' in node);
  if (controls || read.unparsed.length > 0) {
    const whole = (script.parts ?? [script]).map(({ text, line }) => ({ text, line }));
    if (script.transaction === 'wrapped' || script.transaction === 'auto')
      return [{ isTransaction: true, statements: whole, state: bookings, isOpaque: true }];
    return around(whole.map((one) => alone([one], true)));
  }
  const statements = read.statements.map(({ node, text, line, transaction }) => ({
    statement: { text, line, ...concurrently(node) },
    transaction: transaction ?? (mustBeOutside(node) || isByItself(script) ? undefined : 0),
  }));
  if (statements.every(({ transaction }) => transaction === statements[0]?.transaction)) {
    const all = statements.map(({ statement }) => statement);
    if (statements[0]?.transaction !== undefined)
      return [{ isTransaction: true, statements: all, state: bookings, isOpaque: false }];
    if (all.length === 0) return booking(bookings);
  }
  const units: Unit[] = [];
  for (const [index, { statement, transaction }] of statements.entries()) {
    const last = units.at(-1);
    const isSame = transaction !== undefined && statements[index - 1]?.transaction === transaction;
    if (isSame && last !== undefined) units.splice(-1, 1, { ...last, statements: [...last.statements, statement] });
    else units.push({ ...alone([statement]), isTransaction: transaction !== undefined });
  }
  return around(units);
}

/** Statement by statement, by the tool or by the file's own wish. */
function isByItself({ transaction }: Script): boolean {
  return transaction === 'each' || transaction === 'auto';
}

function concurrently(node: Node): Pick<ScriptStatement, 'concurrently'> {
  if (!mustBeOutside(node) || !['IndexStmt', 'DropStmt', 'ReindexStmt'].includes(kindOf(node))) return {};
  if (!('IndexStmt' in node)) return { concurrently: {} };
  const { idxname: name, relation } = node.IndexStmt;
  return { concurrently: present({ name, schema: relation?.schemaname }) };
}

/** Statements of a migration, whichever unit they stand in. */
export function countStatements(units: readonly Unit[]): number {
  return units.reduce((sum, { statements }) => sum + statements.length, 0);
}
