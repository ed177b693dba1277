import type { DeleteStmt, InsertStmt, Node, UpdateStmt } from 'libpg-query';
import { callsIn } from './calls.ts';
import type { Context } from './context.ts';
import { change, insert, judgeEmbedded } from './judge-other.ts';
import { kindOf } from './statement.ts';

/** Kinds of statements that keep expressions and queries for later. An index takes only what is immutable, which changes nothing. */
const keeping = new Set([
  ...['ViewStmt', 'CreateStmt', 'CreateFunctionStmt', 'CreatePolicyStmt', 'AlterPolicyStmt', 'RuleStmt'],
  ...['CreateTrigStmt', 'CreateDomainStmt', 'PrepareStmt', 'IndexStmt', 'CreateStatsStmt', 'CreatePublicationStmt'],
]);

/** What runs with a statement beside what it says at its head: functions that are called, and changes within WITH. */
export function judgeWithin(context: Context): void {
  const { node } = context.statement;
  if (keeping.has(kindOf(node))) return;
  const ran = runBy(node);
  judgeCalls(ran, context);
  for (const inner of changesIn(Object.values(node))) {
    if ('InsertStmt' in inner) insert(inner.InsertStmt, context);
    if ('UpdateStmt' in inner) change(inner.UpdateStmt.relation, inner.UpdateStmt.whereClause, 'UPDATE', context);
    if ('DeleteStmt' in inner) change(inner.DeleteStmt.relation, inner.DeleteStmt.whereClause, 'DELETE', context);
    if ('MergeStmt' in inner) context.find('unchecked', 'a MergeStmt, which no rule looks at');
  }
}

/** Without what ALTER TABLE keeps for rows to come: a default, and a constraint that is not valid. */
function runBy(node: Node): unknown {
  if (!('AlterTableStmt' in node)) return node;
  return (node.AlterTableStmt.cmds ?? []).filter((one) => {
    if (!('AlterTableCmd' in one)) return true;
    const { subtype, def } = one.AlterTableCmd;
    const isForLater = def !== undefined && 'Constraint' in def && def.Constraint.skip_validation === true;
    return subtype !== 'AT_ColumnDefault' && !isForLater;
  });
}

/** What these functions do is looked into where a migration has made them. */
function judgeCalls(tree: unknown, context: Context): void {
  const called = callsIn(tree).filter((call) => !context.world.isHarmless(call));
  const names = [...new Set(called.map(({ name }) => name))].filter((name) => !judgeBody(name, context));
  if (names.length > 0) context.find('unchecked', `calls ${names.join(', ')}, whose body is not looked into`);
}

/** Judges what a call of a function runs. Returns whether that is known. */
export function judgeBody(name: string, context: Context): boolean {
  const { world, statement } = context;
  const { within = [] } = statement;
  if (within.includes(name)) return true;
  const statements = world.bodies.get(name)?.statements;
  if (statements === undefined) return false;
  judgeEmbedded(
    statements.map((one) => ({ ...one, line: 1 })),
    `function ${name}`,
    [...within, name],
    context,
  );
  return true;
}

type Change =
  | { InsertStmt: InsertStmt }
  | { UpdateStmt: UpdateStmt }
  | { DeleteStmt: DeleteStmt }
  | { MergeStmt: unknown };

function changesIn(tree: unknown): Change[] {
  if (Array.isArray(tree)) return tree.flatMap(changesIn);
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]): Change[] => [
    ...(['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt'].includes(key) ? [{ [key]: value } as Change] : []),
    ...changesIn(value),
  ]);
}
