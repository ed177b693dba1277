import type {
  AlterDomainStmt,
  AlterEnumStmt,
  ClusterStmt,
  CreateDomainStmt,
  DoStmt,
  InsertStmt,
  Node,
  RangeVar,
  ReindexStmt,
  VacuumStmt,
} from 'libpg-query';
import { callsIn } from './calls.ts';
import { type Context, nameOf } from './context.ts';
import type { EmbeddedStatement } from './grammar.ts';
import { baseOf, isSameName, stringOf, typeText } from './type.ts';
import { isTiny, keyOf } from './world.ts';

/** REINDEX. */
export function reindex({ kind, relation, params }: ReindexStmt, { world, touch, find }: Context): void {
  const isConcurrent = (params ?? []).some((one) => 'DefElem' in one && one.DefElem.defname === 'concurrently');
  if (relation === undefined) {
    if (!isConcurrent)
      find('drop-index-not-concurrent', 'REINDEX of everything: indexes are locked one after the other');
    return;
  }
  const isIndex = kind === 'REINDEX_OBJECT_INDEX';
  const table = isIndex ? world.tableOfIndex(relation) : world.find(relation);
  if (isConcurrent) {
    touch(isIndex ? 'reindex index concurrently' : 'reindex table concurrently', { t: table });
    return;
  }
  touch(isIndex ? 'reindex index' : 'reindex table', { t: table });
  if (table?.isNew === true || (table !== undefined && isTiny(table))) return;
  find(
    'drop-index-not-concurrent',
    `REINDEX of ${table === undefined ? relation.relname : nameOf(table)}: nobody can write it, or read it by the index, until it is done`,
  );
}

/** VACUUM and ANALYZE. */
export function vacuum(statement: VacuumStmt, { world, touch, find }: Context): void {
  const isFull = (statement.options ?? []).some((one) => 'DefElem' in one && one.DefElem.defname === 'full');
  if (isFull && (statement.rels ?? []).length === 0) {
    for (const table of world.tables.values()) if (['r', 'm'].includes(table.kind)) touch('vacuum full', { t: table });
    find('rewrites-table', 'VACUUM FULL of every table: one after the other is written anew under ACCESS EXCLUSIVE');
  }
  for (const node of statement.rels ?? []) {
    if (!('VacuumRelation' in node) || node.VacuumRelation.relation === undefined) continue;
    const table = world.find(node.VacuumRelation.relation);
    if (isFull) touch('vacuum full', { t: table }, 'rewrites-table');
    else touch(statement.is_vacuumcmd === true ? 'vacuum' : 'analyze', { t: table });
  }
}

/** CLUSTER. */
export function cluster({ relation }: ClusterStmt, { world, touch, find }: Context): void {
  if (relation !== undefined) touch('cluster', { t: world.find(relation) }, 'rewrites-table');
  else
    find(
      'rewrites-table',
      'CLUSTER of every table that was clustered before: one after the other is written anew under ACCESS EXCLUSIVE',
    );
}

/** UPDATE and DELETE. */
export function change(relation: RangeVar | undefined, where: Node | undefined, word: string, context: Context): void {
  const { world, touch, find, transaction, toolTable } = context;
  if (relation === undefined) return;
  const table = world.find(relation);
  touch(word === 'UPDATE' ? 'update' : 'delete', { t: table });
  if (toolTable !== undefined && keyOf(table) === toolTable) find('tool-table', `${word} of ${toolTable}`);
  if (table.isNew || isTiny(table)) return;
  if (where === undefined) find('bulk-change', `${word} of every row of ${nameOf(table)}`);
  const [locked, by] = [...(transaction?.exclusive ?? [])][0] ?? [];
  if (locked !== undefined)
    find('backfill', `${word} of ${nameOf(table)}, while ${locked} stays locked since line ${by?.line}`);
}

/** INSERT: what matters of it is only whether it is into the tool's state. */
export function insert({ relation }: InsertStmt, { world, find, toolTable }: Context): void {
  if (relation === undefined || toolTable === undefined) return;
  if (keyOf(world.find(relation)) === toolTable) find('tool-table', `INSERT into ${toolTable}`);
}

/** ALTER TYPE … ADD VALUE, RENAME VALUE. */
export function alterEnum(statement: AlterEnumStmt, { transaction, find }: Context): void {
  if (statement.oldVal !== undefined)
    find('rename', `value ${statement.oldVal} of ${stringOf(statement.typeName?.at(-1))}`);
  else if (statement.newVal !== undefined) transaction?.enumValues.add(statement.newVal);
}

/** A constant that is an enum's new value, in the transaction that added it. */
export function judgeEnumUse(node: Node, { transaction, find }: Context): void {
  if (transaction === undefined || transaction.enumValues.size === 0 || 'AlterEnumStmt' in node) return;
  const used = [...transaction.enumValues].find((value) => hasConstant(node, value));
  if (used !== undefined) find('enum-value-in-transaction', `'${used}' is added by the same transaction`);
}

function hasConstant(tree: unknown, text: string): boolean {
  if (Array.isArray(tree)) return tree.some((part) => hasConstant(part, text));
  if (typeof tree !== 'object' || tree === null) return false;
  return Object.entries(tree).some(([key, value]) => (key === 'sval' && value === text) || hasConstant(value, text));
}

/** CREATE DOMAIN: columns of one that checks are checked row by row, and so are those of a domain over it. */
export function createDomain({ domainname, constraints, typeName }: CreateDomainStmt, { world }: Context): void {
  const checks = (constraints ?? []).some(
    (one) => 'Constraint' in one && ['CONSTR_CHECK', 'CONSTR_NOTNULL'].includes(one.Constraint.contype ?? ''),
  );
  const names = (domainname ?? []).map(stringOf);
  // Over what nobody has seen it is itself unknown.
  if (world.types.has(baseOf(typeName))) world.types.add((names.at(-1) ?? '').toLowerCase());
  if (checks || world.isConstrained(typeText(typeName)))
    world.constrainedDomains.add(names.length > 1 ? names.join('.') : `${world.searchPath[0] ?? 'public'}.${names[0]}`);
}

/** ALTER DOMAIN. */
export function alterDomain(statement: AlterDomainStmt, { world, touch }: Context): void {
  const names = (statement.typeName ?? []).map(stringOf);
  const users = [...world.tables.values()].filter((table) =>
    [...table.columns.values()].some(({ type }) => isSameName(type, names.join('.'))),
  );
  if (statement.subtype !== 'C' && statement.subtype !== 'O') return;
  const isUnchecked =
    statement.def !== undefined && 'Constraint' in statement.def && statement.def.Constraint.skip_validation === true;
  const [schema = world.searchPath[0] ?? 'public', name] = names.length > 1 ? names : [undefined, names[0]];
  world.constrainedDomains.add(`${schema}.${name}`);
  for (const table of users)
    if (isUnchecked) touch('domain add constraint not valid', { t: table });
    else touch('domain add constraint', { t: table }, 'domain-constraint');
}

/** DO: what stands in it is judged, what it puts together as text cannot be. */
export function doBlock(statement: DoStmt, context: Context): void {
  const { grammar, find } = context;
  const options = (statement.args ?? []).flatMap((node) => ('DefElem' in node ? [node.DefElem] : []));
  const body = stringOf(options.find(({ defname }) => defname === 'as')?.arg);
  const language = stringOf(options.find(({ defname }) => defname === 'language')?.arg) || 'plpgsql';
  const embedded = language === 'plpgsql' ? grammar.embedded(body) : undefined;
  if (embedded === undefined) {
    find('unchecked', `a DO block in ${language} that cannot be read`);
    return;
  }
  judgeEmbedded(embedded, 'a DO block', context.statement.within ?? [], context);
}

/** What stands in a block or a body, which may run or not. */
export function judgeEmbedded(
  embedded: readonly EmbeddedStatement[],
  where: string,
  within: readonly string[],
  { grammar, statement: own, find, inside }: Context,
): void {
  const dynamic = embedded.filter(({ sql }) => sql === undefined).length;
  if (dynamic > 0)
    find('unchecked', `${where} puts ${dynamic} ${dynamic === 1 ? 'statement' : 'statements'} together as it runs`);
  for (const { sql, line } of embedded) {
    if (sql === undefined) continue;
    const parsed = grammar.parse(sql);
    if ('message' in parsed) {
      find('unchecked', `a statement in ${where} does not parse: ${parsed.message}`);
      continue;
    }
    inside(
      parsed.map(({ node }) => ({
        ...{ node, text: sql, line: own.line + line - 1, isConditional: true, within },
        transaction: own.transaction ?? -own.line,
      })),
    );
  }
}

/** Names that PostgreSQL cuts: the grammar has cut them already, so the text is asked. */
export function judgeNames({ statement, find, told }: Context): void {
  const bare = statement.text
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, ' ')
    .replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, ' ');
  for (const [whole, quoted] of bare.matchAll(/"((?:[^"]|"")*)"|[\p{L}_][\p{L}\p{N}_$]*/gu)) {
    const name = quoted?.replaceAll('""', '"') ?? whole;
    if (Buffer.byteLength(name) <= 63 || told.has(name)) continue;
    told.add(name);
    find('identifier-too-long', `"${name}" has ${Buffer.byteLength(name)} bytes`);
  }
}

/** Forms that only a newer major takes, beside those that are measured. Source: PostgreSQL's release notes. */
export function judgeNewer(node: Node, { world, find }: Context): void {
  const refuse = (major: number, what: string): void => {
    if (world.major < major) find('newer-syntax', `${what} came with PostgreSQL ${major}, and this is ${world.major}`);
  };
  if ('MergeStmt' in node) {
    refuse(15, 'MERGE');
    if (node.MergeStmt.returningClause !== undefined) refuse(17, 'RETURNING of MERGE');
  }
  if (hasBareSubquery(node)) refuse(16, 'a subquery in FROM without an alias');
  const text = JSON.stringify(node);
  if (text.includes('"nulls_not_distinct":true')) refuse(15, 'NULLS NOT DISTINCT');
  if (text.includes('"JsonTable"')) refuse(17, 'JSON_TABLE');
  if (text.includes('"without_overlaps":true')) refuse(18, 'WITHOUT OVERLAPS');
  if (text.includes('"generated_kind":"v"') && !('AlterTableStmt' in node)) refuse(18, 'a virtual column');
  for (const [name, major] of [
    ['uuidv7', 18],
    ['uuidv4', 18],
    ['random_normal', 16],
    ['any_value', 16],
  ] as const)
    if (
      text.includes(`"sval":"${name}"`) &&
      callsIn(node).some((call) => call.name === name) &&
      !world.ownFunctions.has(name)
    )
      refuse(major, `${name}()`);
}

function hasBareSubquery(tree: unknown): boolean {
  if (Array.isArray(tree)) return tree.some(hasBareSubquery);
  if (typeof tree !== 'object' || tree === null) return false;
  return Object.entries(tree).some(
    ([key, value]) => (key === 'RangeSubselect' && value.alias === undefined) || hasBareSubquery(value),
  );
}
