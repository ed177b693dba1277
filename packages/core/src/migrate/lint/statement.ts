import type { Node } from 'libpg-query';
import { lineAt, type Script, type Stretch } from '../migration.ts';
import type { Grammar } from './grammar.ts';

/** A statement, where it stands and in which transaction it runs. */
export interface LintStatement {
  readonly node: Node;
  readonly text: string;
  readonly line: number;
  /** The same number is the same transaction; undefined: by itself. */
  readonly transaction: number | undefined;
  /** It stands in a block that may run it or not. */
  readonly isConditional?: boolean;
  /** Functions in whose bodies it stands. */
  readonly within?: readonly string[];
}

/** What does not parse. */
export interface Unparsed {
  readonly line: number;
  readonly message: string;
}

export interface ReadScript {
  readonly statements: readonly LintStatement[];
  readonly unparsed: readonly Unparsed[];
  /** BEGIN, COMMIT and ROLLBACK in a script that the tool wraps, and a BEGIN without an end. */
  readonly strayControls: readonly { readonly line: number; readonly detail: string }[];
  /** Of Flyway: some need a transaction, others cannot have one. */
  readonly isMixed: boolean;
}

interface Piece {
  readonly node: Node;
  readonly text: string;
  readonly line: number;
  /** Which message it is sent in. */
  readonly message: number;
}

/** Statement kinds that PostgreSQL refuses in a transaction whatever they say. Source: PreventInTransactionBlock in its sources. */
const alwaysOutside = new Set([
  ...['VacuumStmt', 'CreatedbStmt', 'DropdbStmt', 'AlterSystemStmt', 'CreateTableSpaceStmt', 'DropTableSpaceStmt'],
  ...['CreateSubscriptionStmt', 'DropSubscriptionStmt'],
]);

/** The kind of a node and what it holds. */
export function kindOf(node: Node): string {
  return Object.keys(node)[0] ?? '';
}

/** Whether PostgreSQL refuses a statement in a transaction. */
export function mustBeOutside(node: Node): boolean {
  if ('VacuumStmt' in node) return node.VacuumStmt.is_vacuumcmd === true;
  if (alwaysOutside.has(kindOf(node))) return true;
  if ('IndexStmt' in node) return node.IndexStmt.concurrent === true;
  if ('DropStmt' in node) return node.DropStmt.concurrent === true;
  if ('ReindexStmt' in node)
    return (
      (node.ReindexStmt.params ?? []).some((one) => 'DefElem' in one && one.DefElem.defname === 'concurrently') ||
      ['REINDEX_OBJECT_SCHEMA', 'REINDEX_OBJECT_SYSTEM', 'REINDEX_OBJECT_DATABASE'].includes(
        node.ReindexStmt.kind ?? '',
      )
    );
  if ('AlterTableStmt' in node)
    return (node.AlterTableStmt.cmds ?? []).some(
      (one) =>
        'AlterTableCmd' in one &&
        one.AlterTableCmd.def !== undefined &&
        'PartitionCmd' in one.AlterTableCmd.def &&
        one.AlterTableCmd.def.PartitionCmd.concurrent === true,
    );
  return false;
}

/** Reads a script into statements, each with the transaction that the tool and the script itself put it in. `next` gives numbers of transactions. */
export function readScript(script: Script, grammar: Grammar, next: () => number): ReadScript {
  const unparsed: Unparsed[] = [];
  const stretches: readonly Stretch[] = script.parts ?? [script];
  const pieces = stretches.flatMap((stretch, message) => readStretch(stretch, message, script, grammar, unparsed));
  const outside = pieces.filter(({ node }) => mustBeOutside(node)).length;
  const isFree = script.transaction === 'auto' && outside > 0;
  const rule = script.transaction === 'auto' ? (isFree ? 'each' : 'wrapped') : script.transaction;
  const sizes = Map.groupBy(pieces, ({ message }) => message);
  const numbers = new Map<number, number>();
  const base = rule === 'wrapped' ? next() : rule === 'shared' ? 0 : undefined;
  let own: number | undefined;
  let isOver = false;
  let openedAt: number | undefined;
  const strayControls: { line: number; detail: string }[] = [];
  const statements = pieces.map((piece): LintStatement => {
    const { node, text, line, message } = piece;
    if ('TransactionStmt' in node) {
      const { kind } = node.TransactionStmt;
      if (kind === 'TRANS_STMT_BEGIN' || kind === 'TRANS_STMT_START') {
        if (base !== undefined && !isOver)
          strayControls.push({ line, detail: 'BEGIN within the transaction of the tool does nothing' });
        else own = next();
        openedAt = line;
      } else if (kind === 'TRANS_STMT_COMMIT' || kind === 'TRANS_STMT_ROLLBACK') {
        const word = kind === 'TRANS_STMT_COMMIT' ? 'COMMIT' : 'ROLLBACK';
        if (base !== undefined && !isOver)
          strayControls.push({
            line,
            detail: `${word} ends the transaction of the tool: what comes after it stands alone`,
          });
        if (base !== undefined) isOver = true;
        own = undefined;
        openedAt = undefined;
        numbers.clear();
      }
      return { node, text, line, transaction: undefined };
    }
    if (own !== undefined) return { node, text, line, transaction: own };
    if (base !== undefined && !isOver) return { node, text, line, transaction: base };
    const isAlone = (sizes.get(message)?.length ?? 0) < 2 || (rule === 'each' && script.parts === undefined);
    if (isAlone) return { node, text, line, transaction: undefined };
    const number = numbers.get(message) ?? next();
    numbers.set(message, number);
    return { node, text, line, transaction: number };
  });
  if (openedAt !== undefined && base === undefined)
    strayControls.push({ line: openedAt, detail: 'BEGIN without an end: all that comes after it is undone' });
  return { statements, unparsed, strayControls, isMixed: isFree && outside < pieces.length };
}

function readStretch(
  stretch: Stretch,
  message: number,
  script: Script,
  grammar: Grammar,
  unparsed: Unparsed[],
): Piece[] {
  const lineOf = (position: number): number => stretch.line + lineAt(stretch.text, position) - 1;
  const whole = grammar.parse(stretch.text);
  if (!('message' in whole))
    return whole.map(({ node, start, end }) => ({
      ...{ node, text: stretch.text.slice(start, end), line: lineOf(start), message },
    }));
  return grammar.split(stretch.text).flatMap(({ text, start }): Piece[] => {
    const parsed = grammar.parse(text);
    if (!('message' in parsed))
      return parsed.map((one) => ({
        ...{ node: one.node, text: text.slice(one.start, one.end), line: lineOf(start + one.start), message },
      }));
    const hasPlaceholder = script.placeholders?.test(text) === true;
    unparsed.push({
      line: lineOf(start + Math.min(parsed.position, text.length)),
      message: hasPlaceholder ? 'it has placeholders, whose values only the tool knows' : parsed.message,
    });
    return [];
  });
}
