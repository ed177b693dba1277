import { classify, PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { gatherHealthFacts } from '../../health/facts.ts';
import { judgeHealth } from '../../health/judge.ts';
import {
  defaultHealthLockTimeoutSeconds,
  defaultStatementTimeoutSeconds,
  type HealthOptions,
} from '../../health/options.ts';
import { openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import type { Session } from '../../session.ts';
import type { DatabaseState, MigrateFacts } from '../facts.ts';
import { type Grammar, openGrammar } from '../lint/grammar.ts';
import { type MigrateLintResult, runMigrateLint } from '../lint/run.ts';
import type { Migration } from '../migration.ts';
import { type Rehearsal, readRehearsals } from '../rehearsal.ts';
import type { TableName } from '../runner.ts';
import { type Placed, pendingOf } from '../standing.ts';
import type { Unfinished } from './journal.ts';
import type { MigrateApplyOptions } from './options.ts';
import { digestOf } from './plan.ts';

/** What apply looks at before it does anything. */
export interface MigrateApplyFacts {
  readonly migrate: MigrateFacts & { readonly database: DatabaseState };
  readonly grammar: Grammar;
  readonly pending: readonly Migration[];
  readonly table: TableName;
  /** Whether the schema of the state has tables other than the state's. */
  readonly hasTables: boolean;
  readonly isStandby: boolean;
  /** What a broken-off run of the same script left; of another script it is none. */
  readonly unfinished: Unfinished | undefined;
  /** Undefined where nothing is pending. */
  readonly lint: MigrateLintResult | undefined;
  readonly health: readonly Finding[];
  readonly rehearsals: readonly Rehearsal[] | { readonly unseen: PgproofError } | undefined;
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
  const { placed, unfinished } = resume(database);
  const pending = database.state.unseen === undefined || place.isFirst ? pendingOf(placed) : [];
  const migrate = { ...facts, database: { ...database, placed } };
  const isIdle = pending.length === 0;
  return {
    ...{ migrate, grammar: await openGrammar(), pending, unfinished },
    ...{ table: place.table, hasTables: place.hasTables, isStandby: place.isStandby },
    lint: isIdle ? undefined : lint,
    health: isIdle ? [] : await lookAtHealth(options, source, session),
    rehearsals: isIdle ? undefined : await lookForRehearsals(options, connection.database),
  };
}

interface Placement {
  readonly table: TableName;
  readonly hasTables: boolean;
  readonly isStandby: boolean;
  /** The tool has nothing here, and nothing else is: all is pending. */
  readonly isFirst: boolean;
}

/** Where the state is, or will be: in the schema in which the tool's own session would make it. */
async function readPlace(
  connection: Connection,
  { format }: Omit<MigrateFacts, 'database'>,
  { state }: DatabaseState,
  { stateTable, baseline }: MigrateApplyOptions,
  session: Session,
): Promise<Placement> {
  await using client = await openClient(connection, session.signal, { isPinned: false });
  const [first = '', second] = (stateTable ?? format.state.table).split('.');
  const [row] = await client.query<{ schema: string | null; standby: boolean }>(
    'select pg_catalog.current_schema() as schema, pg_catalog.pg_is_in_recovery() as standby',
  );
  const schema = state.name?.schema ?? (second === undefined ? (format.state.schema ?? row?.schema) : first);
  if (schema === null || schema === undefined)
    throw new PgproofError('bad-input', 'there is no schema in which the state of the tool could be made', {
      hint: 'name its table with its schema: --state-table <schema>.<table>',
    });
  const name = state.name?.name ?? second ?? first;
  const [tables] = await client.query<{ count: number }>(
    `select pg_catalog.count(*)::int as count
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1 and c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relname not in ($2, 'pgproof_unfinished')
      and not exists (
        select from pg_catalog.pg_depend d
        where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`,
    [schema, name],
  );
  const hasTables = (tables?.count ?? 0) > 0;
  const isAbsent = state.unseen !== undefined && state.unseen === format.state.absent;
  return {
    ...{ table: { schema, name }, hasTables, isStandby: row?.standby ?? false },
    isFirst: isAbsent && (!hasTables || baseline !== undefined),
  };
}

/** What a run of ours broke off is pending for us: its state says where to go on. */
function resume({ placed, unfinished }: DatabaseState): {
  readonly placed: readonly Placed[];
  readonly unfinished: Unfinished | undefined;
} {
  const one = placed.find(({ version }) => version === unfinished?.version);
  const script = one?.migration?.up;
  if (unfinished === undefined || script === undefined || digestOf(script) !== unfinished.sha256)
    return { placed, unfinished: undefined };
  return {
    placed: placed.map((each) => (each === one ? { ...each, standing: 'pending' as const } : each)),
    unfinished,
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
