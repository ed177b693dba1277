import { PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import { readSystemIdentifier } from '../../postgres/server.ts';
import type { Session } from '../../session.ts';
import type { DatabaseState, MigrateFacts } from '../facts.ts';
import type { Format } from '../format.ts';
import type { Migration } from '../migration.ts';
import type { TableName } from '../runner.ts';
import { pendingOf } from '../standing.ts';

/** Where migrations would be run, and whether what is pending there can be known. */
export interface Place {
  /** Of the state: where it is, or where the tool's own session would make it. */
  readonly table: TableName;
  readonly isTableThere: boolean;
  /** Whether its schema has tables other than that. */
  readonly hasTables: boolean;
  readonly isStandby: boolean;
  /** Empty where it is not to be seen. */
  readonly systemIdentifier: string;
  /** There is no state, and that says nothing by itself: all is pending, or, with a baseline, what comes after it. */
  readonly isFirst: boolean;
  /** What is pending cannot be known. */
  readonly isUnseen: boolean;
}

/** Looks where migrations would be run. Changes nothing. Throws `bad-input` where no schema could hold the state, and for a baseline that cannot be. */
export async function readPlace(
  connection: Connection,
  { format, set }: Pick<MigrateFacts, 'format' | 'set'>,
  { state }: DatabaseState,
  { stateTable, baseline }: { readonly stateTable?: string; readonly baseline?: string },
  session: Session,
): Promise<Place> {
  if (baseline !== undefined) requireBaseline(baseline, { format, set });
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
  const isFirst = isAbsent && (!hasTables || baseline !== undefined);
  return {
    ...{ table: { schema, name }, isTableThere: state.table !== undefined, hasTables },
    systemIdentifier: await readSystemIdentifier(client),
    ...{ isStandby: row?.standby ?? false, isFirst, isUnseen: state.unseen !== undefined && !isFirst },
  };
}

function requireBaseline(baseline: string, { format, set }: Pick<MigrateFacts, 'format' | 'set'>): void {
  if (format.name !== 'plain')
    throw new PgproofError(
      'bad-input',
      `--baseline-version is for numbered SQL without a tool; ${format.name} has its own way`,
      { hint: `use that of ${format.name}` },
    );
  if (!set.migrations.some(({ version }) => version === baseline))
    throw new PgproofError('bad-input', `--baseline-version: there is no migration of version "${baseline}"`, {
      hint: `name one of ${set.migrations.map(({ version }) => version).join(', ')}`,
    });
}

/** What is pending: what is run, and what was run by hand before there was a state, up to the baseline. Pure. */
export function divide(
  pending: readonly Migration[],
  format: Format,
  { isTableThere }: Pick<Place, 'isTableThere'>,
  baseline: string | undefined,
): { readonly pending: readonly Migration[]; readonly recorded: readonly Migration[] } {
  if (baseline === undefined || isTableThere) return { pending, recorded: [] };
  const isOld = ({ version }: Migration): boolean => format.compare(version, baseline) <= 0;
  return { pending: pending.filter((one) => !isOld(one)), recorded: pending.filter(isOld) };
}

/** What keeps migrations from being run there. Pure. */
export function judgePlace(
  { format }: Pick<MigrateFacts, 'format'>,
  { state, placed }: DatabaseState,
  place: Place,
  baseline: string | undefined,
): Finding[] {
  const found: Finding[] = [];
  // Only a new table takes a baseline: in one that is there, what is not recorded would be run.
  const old = baseline === undefined || !place.isTableThere ? [] : pendingOf(placed);
  for (const { version, path } of old.filter((one) => format.compare(one.version, baseline ?? '') <= 0))
    found.push({
      ...{ id: 'migrate.baseline', status: 'bad', object: { kind: 'migration', name: path } },
      detail: `version ${version} is up to --baseline-version ${baseline}, and the state of ${format.name}, which is there, does not have it: it would be run`,
      hint: 'if it is to be run, leave --baseline-version out; if it was run by hand, record it in the state',
    });
  if (place.isStandby)
    found.push({
      ...{ id: 'migrate.standby', status: 'bad' },
      detail: 'the server is a standby: nothing can be changed on it',
      hint: 'name the primary',
    });
  const isPlain = format.name === 'plain';
  const { isFirstOnEmpty } = format.runner ?? {};
  if (!place.isTableThere && place.hasTables && isFirstOnEmpty === true && baseline === undefined)
    found.push({
      ...{ id: 'migrate.not-empty', status: 'bad', object: { kind: 'schema', name: place.table.schema } },
      detail: `it has tables, and ${format.name} keeps no state here: which migrations they are of cannot be seen`,
      hint: isPlain
        ? 'say up to which version all were run by hand: --baseline-version <version>'
        : `${format.name} baseline -baselineVersion=<the last version that was applied>`,
    });
  else if (place.isUnseen && state.unseen !== undefined)
    found.push({ ...{ id: 'migrate.state', status: 'bad' }, ...state.unseen });
  return found;
}
