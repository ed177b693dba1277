import type { Finding } from '../../finding.ts';
import type { Format } from '../format.ts';
import type { Migration, MigrationSet, Script } from '../migration.ts';
import {
  type Claim,
  type Context,
  findingOf,
  type Ledger,
  makeClaims,
  nameOf,
  type PendingForeignKey,
  type TransactionState,
} from './context.ts';
import type { Grammar } from './grammar.ts';
import { judge } from './judge.ts';
import { blocksWrites } from './measured.ts';
import type { RuleId } from './rules.ts';
import type { SchemaFacts } from './schema.ts';
import {
  applySetting,
  configsOf,
  longestLockTimeoutMilliseconds,
  openTimeouts,
  settingsOf,
  type Timeouts,
} from './settings.ts';
import { type LintStatement, type ReadScript, readScript } from './statement.ts';
import { covers, faultOf, suppressionsOf } from './suppress.ts';
import { stringOf } from './type.ts';
import { keyOf, World } from './world.ts';

/** What is linted. */
export interface LintInput {
  readonly set: MigrationSet;
  /** Those that are judged, in order; the others before them only tell what there is. */
  readonly chosen: readonly Migration[];
  readonly format: Format;
  readonly shownFolder: string;
  /** Absent without a database. */
  readonly schema?: SchemaFacts;
  /** The major that it will run on. */
  readonly major: number;
  /** The tool's state could be read: what was chosen is what the database does not have yet. Default: it could. */
  readonly isStateKnown?: boolean;
  /** `schema.table` of the tool's state. */
  readonly stateTable?: string;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Predictions: what each statement does to tables that were there. */
  readonly claims: readonly Claim[];
  readonly statements: number;
  /** How many findings a suppression with a reason took away. */
  readonly suppressed: number;
}

/** Judges migrations, one after the other, on the schema that each finds. Pure but for the grammar. */
export function lint(input: LintInput, grammar: Grammar): LintResult {
  const { set, chosen, schema, major } = input;
  const world = new World(schema, major, input.isStateKnown === false);
  const ledger: Ledger = { findings: [], claims: [] };
  const foreignKeys: PendingForeignKey[] = [];
  const judged: { script: Script; statements: readonly LintStatement[] }[] = [];
  let statements = 0;
  let count = 0;
  const next = (): number => (count += 1);
  const states = new Map<number, TransactionState>();
  const shared = { input, grammar, world, foreignKeys, next, states };
  for (const migration of schema === undefined ? set.migrations : chosen) {
    const own: Ledger = { findings: [], claims: [] };
    // Each may be run by a session of its own: what one sets does not count for the next.
    world.beginMigration();
    const timeouts = openTimeouts(schema?.lockTimeoutMilliseconds ?? 0);
    const read = judgeMigration(migration, own, { ...shared, timeouts });
    // Without a database every file stands for itself: what an earlier one made may be in use by now.
    if (schema === undefined) world.age();
    if (!chosen.includes(migration)) continue;
    ledger.findings.push(...own.findings);
    ledger.claims.push(...own.claims);
    statements += read.statements.length + read.unparsed.length;
    if (migration.up !== undefined) judged.push({ script: migration.up, statements: read.statements });
  }
  judgeForeignKeys(foreignKeys, ledger, shared);
  const suppressed = judged.reduce(
    (sum, { script, statements: own }) => sum + suppress(script, own, ledger, input.shownFolder),
    0,
  );
  return {
    findings: ledger.findings.map(({ rule: _, line: __, path: ___, ...finding }) => finding),
    claims: ledger.claims,
    ...{ statements, suppressed },
  };
}

/** Foreign keys that no index serves, at the end: it may come with a later migration. */
function judgeForeignKeys(
  foreignKeys: readonly PendingForeignKey[],
  ledger: Ledger,
  { input, world }: Pick<Shared, 'input' | 'world'>,
): void {
  const paths = new Set(input.chosen.map(({ up, path }) => up?.path ?? path));
  for (const { table, name, path, line } of foreignKeys) {
    const columns = table.constraints.get(name)?.columns;
    if (columns === undefined) continue;
    const isIndexed = [...table.indexes.values()].some((index) =>
      columns.every((column) => index.columns.slice(0, columns.length).includes(column)),
    );
    if (isIndexed || !paths.has(path) || !world.tables.has(keyOf(table))) continue;
    add(ledger, input.shownFolder, path)(
      'foreign-key-without-index',
      line,
      `${columns.join(', ')} of ${nameOf(table)}`,
    );
  }
}

type Add = (rule: RuleId, line: number, detail: string, hint?: string) => void;

function add(ledger: Ledger, shownFolder: string, path: string): Add {
  return (rule, line, detail, hint) => {
    ledger.findings.push({ rule, line, path, ...findingOf(rule, path, line, shownFolder, detail, hint) });
  };
}

interface Shared {
  readonly input: LintInput;
  readonly grammar: Grammar;
  readonly world: World;
  readonly foreignKeys: PendingForeignKey[];
  readonly next: () => number;
  readonly states: Map<number, TransactionState>;
  readonly timeouts: Timeouts;
}

function judgeMigration(
  migration: Migration,
  ledger: Ledger,
  shared: Shared,
): Pick<ReadScript, 'statements' | 'unparsed'> {
  const { input, grammar, next } = shared;
  const { up: script } = migration;
  const found = add(ledger, input.shownFolder, script?.path ?? migration.path);
  if (script === undefined) {
    found('unchecked', 1, 'a program, and no SQL');
    return { statements: [], unparsed: [] };
  }
  const { statements, unparsed, strayControls, isMixed } = readScript(script, grammar, next);
  for (const { line, message } of unparsed) found('unchecked', line, `does not parse: ${message}`);
  for (const { line, detail } of strayControls) found('transaction-control', line, detail);
  if (isMixed) found('mixed-transaction', script.line, 'it has statements of both kinds');
  const made = new Set(statements.flatMap(({ node }) => madeBy(node)));
  const told = { hasNoTimeout: false, names: new Set<string>() };
  const run = (list: readonly LintStatement[]): void => {
    for (const statement of list)
      judgeOne(statement, { migration, script, made, told, ledger, add: found, run }, shared);
  };
  run(statements);
  return { statements, unparsed };
}

interface Own {
  readonly migration: Migration;
  readonly script: Script;
  readonly made: ReadonlySet<string>;
  /** What is told once a file. */
  readonly told: { hasNoTimeout: boolean; readonly names: Set<string> };
  readonly ledger: Ledger;
  readonly add: Add;
  readonly run: (statements: readonly LintStatement[]) => void;
}

function judgeOne(statement: LintStatement, own: Own, shared: Shared): void {
  const { input, grammar, world, foreignKeys, states, timeouts } = shared;
  const { migration, script, made, told, ledger, add, run } = own;
  const { format } = input;
  const { node, line } = statement;
  const isInTransaction = statement.transaction !== undefined;
  const transaction =
    statement.transaction === undefined ? undefined : stateOf(statement.transaction, states, timeouts);
  if ('VariableSetStmt' in node)
    for (const one of settingsOf(node.VariableSetStmt)) applySetting(one, world, timeouts, isInTransaction);
  if ('SelectStmt' in node)
    for (const one of configsOf(node.SelectStmt)) applySetting(one, world, timeouts, isInTransaction);
  if ('TransactionStmt' in node) timeouts.endTransaction();
  const find: Context['find'] = (rule, detail, hint) => {
    // One statement with several commands says a thing once.
    if (!ledger.findings.some((one) => one.rule === rule && one.line === line && one.detail === detail))
      add(rule, line, detail, hint ?? (rule === 'concurrently-in-transaction' ? format.habits.outsideHint : undefined));
  };
  const { touch, claim } = makeClaims({ world, statement, transaction, find }, script.path, ledger, (seen, table) => {
    if (told.hasNoTimeout || !blocksWrites(seen.mode)) return;
    const effective = timeouts.effective();
    if (effective > 0 && effective <= longestLockTimeoutMilliseconds) return;
    told.hasNoTimeout = true;
    find(
      'lock-timeout',
      `${seen.mode} on ${nameOf(table)} ${effective === 0 ? 'without a lock_timeout' : `with a lock_timeout of ${effective / 1000} s`}`,
    );
  });
  judge({
    ...{ world, grammar, migration, script, statement, made, transaction, foreignKeys, find, touch, claim },
    ...{ toolTable: input.stateTable, inside: run, told: told.names },
  });
}

/** A transaction that nobody has seen begins anew: what SET LOCAL set before is gone. */
function stateOf(number: number, states: Map<number, TransactionState>, timeouts: Timeouts): TransactionState {
  const known = states.get(number);
  if (known !== undefined) return known;
  if (number > 0) timeouts.endTransaction();
  const state: TransactionState = {
    exclusive: new Map(),
    notValid: new Set(),
    enumValues: new Set(),
    hasSeveral: false,
  };
  states.set(number, state);
  return state;
}

/** What a statement makes, as `kind name`: its like may have been dropped just before. */
function madeBy(node: LintStatement['node']): string[] {
  if ('ViewStmt' in node) return [`view ${node.ViewStmt.view?.relname}`];
  if ('CreateFunctionStmt' in node)
    return ['function', 'procedure', 'routine'].map(
      (kind) => `${kind} ${stringOf(node.CreateFunctionStmt.funcname?.at(-1))}`,
    );
  if ('CreateTableAsStmt' in node) return [`materialized view ${node.CreateTableAsStmt.into?.rel?.relname}`];
  if ('CompositeTypeStmt' in node) return [`type ${node.CompositeTypeStmt.typevar?.relname}`];
  if ('CreateEnumStmt' in node) return [`type ${stringOf(node.CreateEnumStmt.typeName?.at(-1))}`];
  // Another that takes a name in its turn: the old one goes by a name that only this script has given it.
  if ('RenameStmt' in node && node.RenameStmt.renameType === 'OBJECT_TYPE') return [`type ${node.RenameStmt.newname}`];
  return [];
}

/** Takes away what is suppressed with a reason; says which suppressions do not count, and which were not needed. */
function suppress(script: Script, statements: readonly LintStatement[], ledger: Ledger, shownFolder: string): number {
  const starts = [...new Set(statements.map(({ line }) => line))].sort((a, b) => a - b);
  const own = ledger.findings.filter(({ path }) => path === script.path);
  const gone = new Set<Ledger['findings'][number]>();
  const found = add(ledger, shownFolder, script.path);
  for (const suppression of suppressionsOf(script)) {
    const fault = faultOf(suppression);
    if (fault !== undefined) {
      found('suppression-reason', suppression.line, fault);
      continue;
    }
    const covered = own.filter(({ rule, line }) => covers(suppression, rule, line, starts));
    for (const one of covered) gone.add(one);
    const idle = suppression.rules.filter((name) => !covered.some(({ rule }) => rule === name));
    if (idle.length > 0)
      found(
        'suppression-unused',
        suppression.line,
        `${idle.join(', ')} ${idle.length === 1 ? 'is' : 'are'} not found there`,
      );
  }
  ledger.findings.splice(0, ledger.findings.length, ...ledger.findings.filter((one) => !gone.has(one)));
  return gone.size;
}
