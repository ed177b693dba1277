import { classify, type PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { gatherHealthFacts } from '../../health/facts.ts';
import { judgeHealth } from '../../health/judge.ts';
import {
  defaultHealthLockTimeoutSeconds,
  defaultStatementTimeoutSeconds,
  type HealthOptions,
} from '../../health/options.ts';
import type { Connection } from '../../postgres/connection.ts';
import type { Session } from '../../session.ts';
import type { DatabaseState, MigrateFacts } from '../facts.ts';
import type { Format } from '../format.ts';
import { type Grammar, openGrammar } from '../lint/grammar.ts';
import { type MigrateLintResult, runMigrateLint } from '../lint/run.ts';
import type { Migration } from '../migration.ts';
import { type Rehearsal, readRehearsals } from '../rehearsal.ts';
import { type Placed, pendingOf } from '../standing.ts';
import type { Unfinished } from './journal.ts';
import type { MigrateApplyOptions } from './options.ts';
import { divide, type Place, readPlace } from './place.ts';
import { digestOf } from './plan.ts';
import { waysOut, whyNotResumed } from './resume.ts';
import { unitsOf } from './unit.ts';

/** What apply looks at before it does anything. */
export interface MigrateApplyFacts {
  readonly migrate: MigrateFacts & { readonly database: DatabaseState };
  readonly grammar: Grammar;
  readonly pending: readonly Migration[];
  /** Of numbered SQL that was run by hand: what is only recorded. */
  readonly recorded: readonly Migration[];
  readonly place: Place;
  /** What a broken-off run of the same script left; of another script it is none. */
  readonly unfinished: Resumed | undefined;
  /** Undefined where nothing is pending. */
  readonly lint: MigrateLintResult | undefined;
  readonly health: readonly Finding[];
  readonly rehearsals: readonly Rehearsal[] | { readonly unseen: PgproofError } | undefined;
}

/** What a broken-off run left, and why it cannot be gone on with. */
export interface Resumed extends Unfinished {
  readonly refusal?: { readonly detail: string; readonly hint: string };
}

/** Reads everything that decides whether a migration may be begun. Changes nothing. */
export async function gatherApplyFacts(
  options: MigrateApplyOptions,
  connection: Connection,
  session: Session,
): Promise<MigrateApplyFacts> {
  const source = async (): Promise<Connection> => connection;
  const { format, stateTable, failOn } = options;
  const common = { folder: options.folder, shownFolder: options.shownFolder, source };
  const named = {
    ...(format === undefined ? {} : { format }),
    ...(stateTable === undefined ? {} : { stateTable }),
    ...(failOn === undefined ? {} : { failOn }),
  };
  const lint = await runMigrateLint({ ...common, ...named, lockTimeoutSeconds: options.lockTimeoutSeconds }, session);
  const { database, ...facts } = lint.facts;
  if (database === undefined) throw new Error('apply was begun without a database');
  const place = await readPlace(connection, facts, database, options, session);
  const grammar = await openGrammar();
  const { placed, unfinished } = resume(database, facts.format, place, grammar);
  const all = place.isUnseen ? [] : pendingOf(placed);
  const { pending, recorded } = divide(all, facts.format, place, options.baseline);
  const migrate = { ...facts, database: { ...database, placed } };
  const isIdle = pending.length === 0;
  return {
    ...{ migrate, grammar, pending, recorded, place, unfinished },
    lint: isIdle ? undefined : lint,
    health: isIdle ? [] : await lookAtHealth(options, source, session),
    rehearsals: isIdle ? undefined : await lookForRehearsals(options, connection.database),
  };
}

/** What a run of ours broke off is pending for us: its state says where to go on. */
function resume(
  { placed, unfinished }: DatabaseState,
  { runner }: Format,
  { table }: Place,
  grammar: Grammar,
): { readonly placed: readonly Placed[]; readonly unfinished: Resumed | undefined } {
  const one = placed.find(({ version }) => version === unfinished?.version);
  const script = one?.migration?.up;
  // One that was recorded since is finished, whoever did it.
  if (
    unfinished === undefined ||
    one?.standing === 'applied' ||
    script === undefined ||
    digestOf(script) !== unfinished.sha256
  )
    return { placed, unfinished: undefined };
  const units = runner === undefined ? [] : unitsOf(one?.migration as Migration, script, grammar, runner, table);
  const detail = whyNotResumed(units, unfinished);
  return {
    placed: placed.map((each) => (each === one ? { ...each, standing: 'pending' as const } : each)),
    unfinished: {
      ...unfinished,
      ...(detail === undefined ? {} : { refusal: { detail, hint: waysOut({ units }, table) } }),
    },
  };
}

async function lookAtHealth(
  { environment, skip }: MigrateApplyOptions,
  source: () => Promise<Connection>,
  session: Session,
): Promise<readonly Finding[]> {
  const options: HealthOptions = {
    ...{ source, environment, profile: 'pre-migrate', failOn: 'bad', sampleSeconds: 0, waitForSeconds: 0 },
    ...{ limits: {}, skip, expectedStandbys: [] },
    statementTimeoutSeconds: defaultStatementTimeoutSeconds,
    lockTimeoutSeconds: defaultHealthLockTimeoutSeconds,
  };
  return judgeHealth(await gatherHealthFacts(options, session), options).findings;
}

async function lookForRehearsals(
  { environment, skipRehearsal, openStore }: MigrateApplyOptions,
  database: string,
): Promise<MigrateApplyFacts['rehearsals']> {
  if (environment !== 'production' || skipRehearsal !== undefined || openStore === undefined) return undefined;
  try {
    return await readRehearsals(await openStore(), database);
  } catch (error) {
    return { unseen: classify(error, 'read the rehearsals') };
  }
}
