import type { Node, RangeVar } from 'libpg-query';
import { type Context, nameOf } from './context.ts';
import { createFunction, createIndex, createTable, createTableAs, recordReader } from './judge-create.ts';
import { drop, truncate } from './judge-drop.ts';
import {
  alterDomain,
  alterEnum,
  change,
  cluster,
  createDomain,
  doBlock,
  insert,
  judgeEnumUse,
  judgeNames,
  judgeNewer,
  reindex,
  vacuum,
} from './judge-other.ts';
import { rename, setSchema } from './judge-rename.ts';
import { alterTable } from './judge-table.ts';
import { judgeBody, judgeWithin } from './judge-within.ts';
import { lockModes } from './measured.ts';
import { kindOf, mustBeOutside } from './statement.ts';
import { stringOf, typeMadeBy } from './type.ts';

/** Kinds of statements that take no lock which keeps anybody out of a table that was there, whatever they say. */
const harmless = new Set([
  ...['AlterDatabaseSetStmt', 'AlterDefaultPrivilegesStmt', 'AlterEventTrigStmt', 'AlterFunctionStmt'],
  ...['AlterObjectDependsStmt', 'AlterOperatorStmt', 'AlterOpFamilyStmt', 'AlterOwnerStmt', 'AlterPublicationStmt'],
  ...[
    'AlterRoleSetStmt',
    'AlterRoleStmt',
    'AlterSeqStmt',
    'AlterStatsStmt',
    'AlterTSConfigurationStmt',
    'AlterTSDictionaryStmt',
  ],
  ...[
    'AlterTypeStmt',
    'CheckPointStmt',
    'CommentStmt',
    'CompositeTypeStmt',
    'ConstraintsSetStmt',
    'CopyStmt',
    'CreateAmStmt',
  ],
  ...[
    'CreateCastStmt',
    'CreateConversionStmt',
    'CreateEnumStmt',
    'CreateEventTrigStmt',
    'CreateExtensionStmt',
    'CreateFdwStmt',
  ],
  ...['CreateForeignServerStmt', 'CreateOpClassStmt', 'CreateOpFamilyStmt', 'CreatePLangStmt', 'CreatePublicationStmt'],
  ...[
    'CreateRangeStmt',
    'CreateRoleStmt',
    'CreateSchemaStmt',
    'CreateSeqStmt',
    'CreateStatsStmt',
    'CreateTransformStmt',
  ],
  ...[
    'CreateUserMappingStmt',
    'DefineStmt',
    'DiscardStmt',
    'DropRoleStmt',
    'GrantRoleStmt',
    'GrantStmt',
    'ImportForeignSchemaStmt',
  ],
  ...[
    'InsertStmt',
    'ListenStmt',
    'NotifyStmt',
    'PrepareStmt',
    'SecLabelStmt',
    'SelectStmt',
    'UnlistenStmt',
    'VariableSetStmt',
  ],
  ...[
    'VariableShowStmt',
    'ViewStmt',
    'TransactionStmt',
    'CreateDomainStmt',
    'CreateFunctionStmt',
    'AlterCollationStmt',
  ],
]);

/** Judges one statement, and brings the world to where it leaves it. */
export function judge(context: Context): void {
  const { world, statement, find, touch, script } = context;
  const { node } = statement;
  if (statement.transaction !== undefined && mustBeOutside(node)) {
    const why =
      script.transaction === 'implicit'
        ? 'the tool sends the file as one message, which is a transaction'
        : 'it stands in a transaction';
    find('concurrently-in-transaction', `PostgreSQL refuses it, for ${why}`);
  }
  judgeNewer(node, context);
  judgeNames(context);
  judgeEnumUse(node, context);
  const at = (relation: RangeVar | undefined): void => {
    if (relation === undefined) return;
    if ('CreatePolicyStmt' in node || 'AlterPolicyStmt' in node) touch('create policy', { t: world.find(relation) });
    if ('RuleStmt' in node) touch('create rule', { t: world.find(relation) });
  };
  if ('CreateStmt' in node) createTable(node.CreateStmt, context);
  else if ('CreateTableAsStmt' in node) createTableAs(node.CreateTableAsStmt, context);
  else if ('IndexStmt' in node) createIndex(node.IndexStmt, context);
  else if ('AlterTableStmt' in node) alterTable(node.AlterTableStmt, context);
  else if ('DropStmt' in node) drop(node.DropStmt, context);
  else if ('RenameStmt' in node) rename(node.RenameStmt, context);
  else if ('TruncateStmt' in node) truncate(node.TruncateStmt, context);
  else if ('ReindexStmt' in node) reindex(node.ReindexStmt, context);
  else if ('VacuumStmt' in node) vacuum(node.VacuumStmt, context);
  else if ('ClusterStmt' in node) cluster(node.ClusterStmt, context);
  else if ('RefreshMatViewStmt' in node) refresh(node.RefreshMatViewStmt, context);
  else if ('UpdateStmt' in node) change(node.UpdateStmt.relation, node.UpdateStmt.whereClause, 'UPDATE', context);
  else if ('DeleteStmt' in node) change(node.DeleteStmt.relation, node.DeleteStmt.whereClause, 'DELETE', context);
  else if ('CreateTrigStmt' in node) createTrigger(node, context);
  else if ('CreatePolicyStmt' in node) at(node.CreatePolicyStmt.table);
  else if ('AlterPolicyStmt' in node) at(node.AlterPolicyStmt.table);
  else if ('RuleStmt' in node) at(node.RuleStmt.relation);
  else if ('AlterEnumStmt' in node) alterEnum(node.AlterEnumStmt, context);
  else if ('AlterDomainStmt' in node) alterDomain(node.AlterDomainStmt, context);
  else if ('CreateDomainStmt' in node) createDomain(node.CreateDomainStmt, context);
  else if ('CreateFunctionStmt' in node) createFunction(node.CreateFunctionStmt, context);
  else if ('DoStmt' in node) doBlock(node.DoStmt, context);
  else if ('AlterObjectSchemaStmt' in node) setSchema(node.AlterObjectSchemaStmt, context);
  else if ('LockStmt' in node) lock(node, context);
  else if ('ViewStmt' in node) view(node, context);
  else if ('InsertStmt' in node) insert(node.InsertStmt, context);
  else if ('AlterExtensionStmt' in node)
    find('unchecked', `updates extension ${node.AlterExtensionStmt.extname}, whose own script is not looked into`);
  else if ('CallStmt' in node) call(stringOf(node.CallStmt.funccall?.funcname?.at(-1)), context);
  else if (!harmless.has(kindOf(node)) && !mustBeOutside(node))
    find('unchecked', `a ${kindOf(node)}, which no rule looks at`);
  const type = typeMadeBy(node);
  if (type !== undefined) world.types.add(type.toLowerCase());
  judgeWithin(context);
}

/** CALL. */
function call(name: string, context: Context): void {
  if (!judgeBody(name, context)) context.find('unchecked', 'calls a procedure, whose body is not looked into');
}

function refresh(
  { relation, concurrent }: { relation?: RangeVar; concurrent?: boolean },
  { world, touch, find }: Context,
): void {
  if (relation === undefined) return;
  const table = world.find(relation);
  if (concurrent === true) {
    touch('refresh materialized view concurrently', { m: table });
    return;
  }
  touch('refresh materialized view', { m: table });
  if (!table.isNew) find('refresh-not-concurrent', nameOf(table));
}

function lock(node: Extract<Node, { LockStmt: unknown }>, { world, claim }: Context): void {
  // The numbers of modes are those of lockdefs.h, from 1.
  const mode = lockModes[(node.LockStmt.mode ?? 0) - 1];
  for (const one of node.LockStmt.relations ?? [])
    if ('RangeVar' in one && mode !== undefined) claim(world.find(one.RangeVar), mode);
}

/** A trigger of a partitioned table is one of its parts, too, where it is for each row. */
function createTrigger(node: Extract<Node, { CreateTrigStmt: unknown }>, { world, touch }: Context): void {
  const { relation, trigname = '', funcname, row } = node.CreateTrigStmt;
  if (relation === undefined) return;
  const table = world.find(relation);
  touch('create trigger', { t: table });
  for (const one of [table, ...(row === true ? world.descendants(table) : [])])
    one.triggers.set(trigname, stringOf(funcname?.at(-1)));
}

/** A view that is new is remembered, and what it reads, so that its end is known for what it is. One that may be there is replaced. */
function view(node: Extract<Node, { ViewStmt: unknown }>, { world, touch }: Context): void {
  const { view: relation, query, replace } = node.ViewStmt;
  if (relation === undefined) return;
  const there = world.seen(relation.schemaname, relation.relname ?? '');
  const isThere = there !== undefined || (world.schema === undefined && relation.relpersistence !== 't');
  const made = replace === true && isThere ? (there ?? world.find(relation)) : (there ?? world.create(relation, 'v'));
  made.kind = 'v';
  if (replace === true && isThere) touch('replace view', { x: made });
  recordReader(made, query, world);
}
