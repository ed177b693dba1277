import type { AlterTableCmd, AlterTableStmt, PartitionCmd } from 'libpg-query';
import { mayProveBounds } from './check.ts';
import { type Context, nameOf } from './context.ts';
import { dropReaders, dropReferring } from './dependents.ts';
import { addColumn, changeType } from './judge-column.ts';
import { addConstraint, dropConstraint, setNotNull, validate } from './judge-constraint.ts';
import type { ShapeName } from './shapes.ts';
import type { Table } from './world.ts';

/** Commands that do no more than what was measured of them. */
const plain: Readonly<Partial<Record<string, ShapeName>>> = {
  AT_ColumnDefault: 'set default',
  AT_SetStatistics: 'set statistics',
  AT_SetOptions: 'set statistics',
  AT_ResetOptions: 'set statistics',
  AT_SetStorage: 'set storage',
  AT_SetCompression: 'set compression',
  AT_ChangeOwner: 'owner to',
  AT_ClusterOn: 'cluster on',
  AT_DropCluster: 'cluster on',
  AT_SetRelOptions: 'set storage parameter',
  AT_ResetRelOptions: 'set storage parameter',
  AT_EnableTrig: 'enable trigger',
  AT_EnableAlwaysTrig: 'enable trigger',
  AT_EnableReplicaTrig: 'enable trigger',
  AT_EnableTrigAll: 'enable trigger',
  AT_EnableTrigUser: 'enable trigger',
  AT_DisableTrig: 'disable trigger',
  AT_DisableTrigAll: 'disable trigger',
  AT_DisableTrigUser: 'disable trigger',
  AT_EnableRowSecurity: 'enable row level security',
  AT_DisableRowSecurity: 'enable row level security',
  AT_ForceRowSecurity: 'enable row level security',
  AT_NoForceRowSecurity: 'enable row level security',
  AT_ReplicaIdentity: 'replica identity',
  AT_DropExpression: 'drop expression',
  AT_AddIdentity: 'add identity',
  AT_SetIdentity: 'add identity',
  AT_DropIdentity: 'drop identity',
  AT_EnableRule: 'create rule',
  AT_DisableRule: 'create rule',
};
/** Commands that write the table anew. */
const rewriting: Readonly<Partial<Record<string, ShapeName>>> = {
  AT_SetLogged: 'set logged',
  AT_SetUnLogged: 'set unlogged',
  AT_SetAccessMethod: 'set access method',
  AT_SetTableSpace: 'set tablespace',
  AT_SetExpression: 'set expression',
};

/** ALTER TABLE. */
export function alterTable(statement: AlterTableStmt, context: Context): void {
  const { world, touch } = context;
  if (statement.relation === undefined) return;
  const commands = (statement.cmds ?? []).flatMap((node) => ('AlterTableCmd' in node ? [node.AlterTableCmd] : []));
  const { objtype = '' } = statement;
  if (objtype === 'OBJECT_INDEX' || objtype === 'OBJECT_SEQUENCE') {
    if (commands.some(({ subtype }) => subtype === 'AT_SetTableSpace'))
      context.find('unchecked', `moves ${statement.relation.relname} to another tablespace, whose locks no rule knows`);
    return;
  }
  if (objtype === 'OBJECT_VIEW') {
    const view = world.seen(statement.relation.schemaname, statement.relation.relname ?? '');
    if (statement.missing_ok !== true || world.schema === undefined || view !== undefined)
      touch('alter view', { x: view ?? world.find(statement.relation) });
    return;
  }
  if (objtype === 'OBJECT_TYPE' && commands.every(({ behavior }) => behavior !== 'DROP_CASCADE')) {
    alterComposite(statement.relation.relname ?? '', commands, context);
    return;
  }
  if (objtype !== 'OBJECT_TABLE' && objtype !== 'OBJECT_MATVIEW') {
    const what = objtype.replace('OBJECT_', '').replaceAll('_', ' ');
    if (!context.made.has(`${what.toLowerCase()} ${statement.relation.relname}`))
      context.find('unchecked', `ALTER ${what} ${statement.relation.relname}, which no rule looks at`);
    return;
  }
  if (
    statement.missing_ok === true &&
    world.schema !== undefined &&
    world.seen(statement.relation.schemaname, statement.relation.relname ?? '') === undefined
  )
    return;
  const table = world.find(statement.relation);
  if (world.partitions(table).length > 0 && commands.some(({ subtype }) => subtype === 'AT_AddConstraint'))
    touch('add check not valid on partitioned', { p: table });
  for (const command of commands) alter(table, command, context);
}

/** ALTER TYPE of a composite one: PostgreSQL refuses what rows that are kept would have to follow. Source: ALTER TYPE; find_composite_type_dependencies. */
function alterComposite(type: string, commands: readonly AlterTableCmd[], { find, made }: Context): void {
  if (made.has(`type ${type}`)) return;
  for (const { subtype, name } of commands)
    if (subtype === 'AT_DropColumn') find('drop-object', `attribute ${name} of type ${type}`);
}

function alter(table: Table, command: AlterTableCmd, context: Context): void {
  const { touch, find } = context;
  const { subtype = '', name = '', def } = command;
  const isCascade = command.behavior === 'DROP_CASCADE';
  const roles = { t: table };
  const shape = plain[subtype];
  if (subtype === 'AT_DisableRowSecurity' && !table.isNew) find('disable-row-security', `of ${nameOf(table)}`);
  if (subtype === 'AT_ReplicaIdentity' && table.isPublished) find('published', `${nameOf(table)} is published`);
  if (shape !== undefined) {
    touch(shape, roles);
    return;
  }
  const again = rewriting[subtype];
  if (again !== undefined) {
    touch(again, roles, 'rewrites-table');
    return;
  }
  switch (subtype) {
    case 'AT_AddColumn':
      if (def !== undefined && 'ColumnDef' in def) addColumn(table, def.ColumnDef, context);
      return;
    case 'AT_AlterColumnType':
      if (def !== undefined && 'ColumnDef' in def) changeType(table, name, def.ColumnDef, context);
      return;
    case 'AT_AddConstraint':
      if (def !== undefined && 'Constraint' in def) addConstraint(table, def.Constraint, context);
      return;
    case 'AT_SetNotNull':
      setNotNull(table, name, context);
      return;
    case 'AT_DropNotNull': {
      const known = table.columns.get(name);
      if (known !== undefined) table.columns.set(name, { ...known, isNotNull: false });
      touch('drop not null', roles);
      return;
    }
    case 'AT_ValidateConstraint':
      validate(table, name, context);
      return;
    case 'AT_DropConstraint':
      dropConstraint(table, name, isCascade, context);
      return;
    case 'AT_DropColumn':
      dropColumn(table, name, isCascade, context);
      return;
    case 'AT_AttachPartition':
    case 'AT_DetachPartition':
      if (def !== undefined && 'PartitionCmd' in def) partition(table, subtype, def.PartitionCmd, context);
      return;
    case 'AT_AlterConstraint':
      touch('alter constraint', { child: table });
      return;
    case 'AT_AddInherit':
    case 'AT_DropInherit':
      touch('inherit', { q: table });
      return;
    default:
      // One that no measurement knows takes the strongest lock. Source: PostgreSQL documentation, ALTER TABLE.
      context.claim(table, 'ACCESS EXCLUSIVE');
  }
}

function dropColumn(table: Table, name: string, isCascade: boolean, context: Context): void {
  const { world, touch, find } = context;
  touch('drop column', { t: table });
  for (const [key, { kind, columns, references }] of table.constraints) {
    if (!columns.includes(name)) continue;
    table.constraints.delete(key);
    if (kind === 'f' && references !== null) {
      const parent = world.referred(references);
      touch('drop foreign key', { parent });
      if (!parent.isNew)
        find('locks-referenced-table', `keeps everybody out of ${nameOf(parent)} as well, to which "${key}" refers`);
    }
  }
  for (const [key, { columns, uses }] of table.indexes)
    if (columns.includes(name) || uses.includes(name)) table.indexes.delete(key);
  if (isCascade) dropDependents(table, name, context);
  table.columns.delete(name);
  if (table.isNew) return;
  find('drop-column', `column ${name} of ${nameOf(table)}`);
  if (table.isPublished) find('published', `${nameOf(table)} is published, and loses ${name}`);
}

/** What CASCADE takes with a column. */
function dropDependents(table: Table, name: string, context: Context): void {
  const { world, find } = context;
  const known = table.columns.get(name);
  if (known === undefined && !table.isNew)
    find('unchecked', `what goes by CASCADE with column ${name} of ${nameOf(table)} is not known here`);
  dropReferring(table, 'drop column cascade', (columns) => columns.length === 0 || columns.includes(name), context);
  const direct = (known?.readers ?? []).flatMap((key) => world.tables.get(key) ?? []);
  dropReaders([...new Set(direct.flatMap((view) => [view, ...world.readersOf(view)]))], context);
}

function partition(table: Table, subtype: string, { name, concurrent, bound }: PartitionCmd, context: Context): void {
  const { world, touch, find } = context;
  if (name === undefined) return;
  const child = world.find(name);
  const standing = world.partitions(table).find(({ isDefaultPartition }) => isDefaultPartition);
  if (subtype === 'AT_DetachPartition') {
    child.parent = undefined;
    if (concurrent === true) {
      touch('detach partition concurrently', { p: table });
      return;
    }
    touch('detach partition', { p: table, c: child });
    if (!table.isNew) find('detach-partition', `keeps everybody out of ${nameOf(table)}`);
    return;
  }
  const isProven = mayProveBounds(child, table, context.grammar);
  if (standing !== undefined)
    touch('attach partition, with a default', { pd: table, d: standing, q: child }, 'attach-partition');
  else touch(isProven ? 'attach partition with proof' : 'attach partition', { p: table, q: child }, 'attach-partition');
  child.parent = table;
  child.isDefaultPartition = bound?.is_default === true;
}
