import type { Finding } from '../../finding.ts';
import { formatBytes } from '../../units.ts';
import type { Migration, Script } from '../migration.ts';
import type { Grammar } from './grammar.ts';
import { blocksReads, blocksWrites, effectOf, type LockMode } from './measured.ts';
import { type RuleId, rules } from './rules.ts';
import { type Shape, type ShapeName, shapes } from './shapes.ts';
import type { LintStatement } from './statement.ts';
import { isTiny, keyOf, type Table, type World } from './world.ts';

/** What a statement is predicted to do to a table that was there before. */
export interface Claim {
  readonly path: string;
  readonly line: number;
  readonly table: string;
  readonly mode: LockMode;
  readonly isRewrite: boolean;
  readonly isScan: boolean;
  /** It stands in a block that may run it or not. */
  readonly isConditional: boolean;
}

/** What is remembered of one transaction. */
export interface TransactionState {
  /** Tables that nobody else can use until it ends, with the statement that locked each. */
  readonly exclusive: Map<string, LintStatement>;
  readonly notValid: Set<string>;
  readonly enumValues: Set<string>;
  hasSeveral: boolean;
}

/** A foreign key that may want an index; asked at the end, for the index may come later. */
export interface PendingForeignKey {
  readonly table: Table;
  /** Of its constraint, as it is then. */
  name: string;
  readonly path: string;
  readonly line: number;
}

/** What the visitors of statements work with. */
export interface Context {
  readonly world: World;
  readonly grammar: Grammar;
  readonly migration: Migration;
  readonly script: Script;
  readonly statement: LintStatement;
  readonly toolTable: string | undefined;
  /** Objects that the same script makes, as `kind name`. */
  readonly made: ReadonlySet<string>;
  readonly transaction: TransactionState | undefined;
  readonly foreignKeys: PendingForeignKey[];
  /** Names that were found to be too long: each is told once a file. */
  readonly told: Set<string>;
  /** Reports what a rule found. */
  readonly find: (rule: RuleId, detail: string, hint?: string) => void;
  /** States what the measured form does to these tables; with a rule it is found where that takes long. Roles are relations of the scene. */
  readonly touch: (
    shape: ShapeName,
    roles: Readonly<Record<string, Table | undefined>>,
    rule?: RuleId,
    hint?: string,
  ) => void;
  /** States a lock that the statement itself names. */
  readonly claim: (table: Table, mode: LockMode) => void;
  /** Judges statements that stand within this one. */
  readonly inside: (statements: readonly LintStatement[]) => void;
}

/** What a run of lint gathers. */
export interface Ledger {
  readonly findings: (Finding & { readonly rule: RuleId; readonly line: number; readonly path: string })[];
  readonly claims: Claim[];
}

/** `public.orders (12 MiB)` */
export function nameOf(table: Table): string {
  return table.bytes === undefined || table.bytes === 0
    ? keyOf(table)
    : `${keyOf(table)} (${formatBytes(table.bytes)})`;
}

/** Roles of forms that are about a partitioned table and one of its parts. */
const byPart = new Set(['p', 'c', 'pd', 'd']);

/** Makes `touch` and `claim` of a statement. */
export function makeClaims(
  { world, statement, transaction, find }: Pick<Context, 'world' | 'statement' | 'transaction' | 'find'>,
  path: string,
  ledger: Ledger,
  onLock: (claim: Claim, table: Table) => void,
): Pick<Context, 'touch' | 'claim'> {
  const add = (table: Table, mode: LockMode, isRewrite: boolean, isScan: boolean): void => {
    if (table.isNew) return;
    const claim: Claim = {
      ...{ path, line: statement.line, table: keyOf(table), mode, isRewrite, isScan },
      isConditional: statement.isConditional === true,
    };
    ledger.claims.push(claim);
    onLock(claim, table);
    if (transaction === undefined) return;
    const earlier = transaction.exclusive.get(claim.table);
    if ((isRewrite || isScan) && earlier !== undefined && earlier !== statement && !isTiny(table))
      find(
        'holds-lock',
        `reads or writes ${nameOf(table)} from the first row to the last, which line ${earlier.line} has locked already`,
      );
    if (!blocksReads(mode)) return;
    if (transaction.exclusive.has(claim.table)) return;
    transaction.exclusive.set(claim.table, statement);
    // What one statement locks beside its table, such as partitions, no other order could spare.
    if (!transaction.hasSeveral && [...transaction.exclusive.values()].some((by) => by !== statement)) {
      transaction.hasSeveral = true;
      find(
        'several-tables',
        `one transaction keeps everybody out of ${[...transaction.exclusive.keys()].join(' and ')}`,
      );
    }
  };
  return {
    claim: (table, mode) => add(table, mode, false, false),
    touch: (shape, roles, rule, hint) => {
      const { since } = shapes[shape] as Shape;
      if (since !== undefined && since > world.major)
        find('newer-syntax', `PostgreSQL ${since} is the first that knows it, and this is ${world.major}`);
      const effect = effectOf(shape, world.major);
      if (effect === undefined) return;
      for (const [role, table] of Object.entries(roles)) {
        if (table === undefined) continue;
        const mode = effect.locks[role];
        if (mode === undefined) continue;
        const [isRewrite, isScan] = [effect.rewrites.includes(role), effect.scans.includes(role)];
        // What is done to a partitioned table goes down to its partitions, but for what is about its parts.
        const below = byPart.has(role) ? [] : world.descendants(table);
        for (const one of [table, ...below]) add(one, mode, isRewrite && one.kind !== 'p', isScan);
        if (rule === undefined || table.isNew || isTiny(table) || !blocksWrites(mode) || !(isRewrite || isScan))
          continue;
        find(
          rule,
          `${isRewrite ? 'writes' : 'reads'} all of ${nameOf(table)}${isRewrite ? ' anew' : ''} under ${mode}: ${
            blocksReads(mode) ? 'nobody can read or write it' : 'nobody can write it'
          } until the transaction ends (measured on PostgreSQL ${effect.measuredOn})`,
          hint,
        );
      }
    },
  };
}

/** What is found of a rule, as everywhere. */
export function findingOf(
  rule: RuleId,
  path: string,
  line: number,
  shown: string,
  detail: string,
  hint?: string,
): Finding {
  return {
    ...{ id: `migrate.${rule}`, status: rules[rule].status },
    object: { kind: 'statement', name: `${path}:${line}` },
    place: { path: `${shown}/${path}`, line },
    ...{ detail, hint: hint ?? rules[rule].safe },
  };
}
