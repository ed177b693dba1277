import type { Finding } from '../../finding.ts';
import type { Client } from '../../postgres/client.ts';
import { withoutLockTimeout } from './session.ts';
import type { Concurrently, Unit } from './unit.ts';

/** An index that is not valid, or that a statement names. */
export interface NamedIndex {
  readonly oid: string;
  /** `schema.name`, quoted where it must be. */
  readonly name: string;
  readonly bareName: string;
  readonly schema: string;
  readonly table: string;
  /** Its schema is one that names without a schema are looked for in. */
  readonly isOnPath: boolean;
  readonly isValid: boolean;
  /** Another session is at it, as far as the role can see. */
  readonly isBuilding: boolean;
}

/** Indexes that are not valid, and those of some names. Versions 14 to 18. */
export async function readIndexes(client: Client, names: readonly string[]): Promise<NamedIndex[]> {
  return client.query<NamedIndex & Record<string, unknown>>(
    `select
      i.indexrelid::text as oid,
      pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as name,
      c.relname as "bareName",
      n.nspname as schema,
      t.relname as "table",
      n.nspname = any (pg_catalog.current_schemas(false)) as "isOnPath",
      i.indisvalid as "isValid",
      exists (
        select from pg_catalog.pg_stat_progress_create_index p
        where p.pid <> pg_catalog.pg_backend_pid()
          -- Of another role's session it is seen that it builds, not what: then its lock on the table says so.
          and (p.index_relid = i.indexrelid or p.index_relid is null and exists (
            select from pg_catalog.pg_locks l
            where l.pid = p.pid and l.locktype = 'relation' and l.relation = i.indrelid
              and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())))
      ) as "isBuilding"
    from pg_catalog.pg_index i
    join pg_catalog.pg_class c on c.oid = i.indexrelid
    join pg_catalog.pg_class t on t.oid = i.indrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'i' and (not i.indisvalid or c.relname = any ($1::text[]))
    order by 2`,
    [names],
  );
}

/** What is there before a statement with CONCURRENTLY, by oid: none of it is what that leaves. */
export async function readIndexesBefore(client: Client, { statements }: Unit): Promise<string[]> {
  const all = statements.flatMap(({ concurrently }) => concurrently ?? []);
  if (all.length === 0) return [];
  return (
    await readIndexes(
      client,
      all.flatMap(({ names }) => names),
    )
  ).map(({ oid }) => oid);
}

function isInPlace({ schema, isOnPath }: NamedIndex, { schema: named }: Concurrently): boolean {
  return named === undefined ? isOnPath : schema === named;
}

/** Whether an invalid index is what a statement with CONCURRENTLY leaves when it does not end: by the name that it said, on its own table. Pure. */
export function isLeftBy(index: NamedIndex, statement: Concurrently): boolean {
  const { bareName, table, isValid } = index;
  const { does, names, table: own } = statement;
  if (isValid || !isInPlace(index, statement)) return false;
  if (does === 'create') return table === own && names.includes(bareName);
  // REINDEX builds beside the old one, under a name of its own (PostgreSQL documentation, REINDEX).
  const [, of] = /^(.*)_ccnew\d*$/.exec(bareName) ?? [];
  return does === 'reindex' && of !== undefined && names.some((name) => table === name || of === name);
}

/** Whether such a statement was done, by the indexes of its names and those that were there before it. Pure. */
export function isDone(
  { does, names, table, schema }: Concurrently,
  before: readonly string[],
  now: readonly NamedIndex[],
): boolean {
  if (does === 'reindex' || names.length === 0) return false;
  const of = (name: string): NamedIndex[] =>
    now.filter((one) => one.bareName === name && (schema === undefined ? one.isOnPath : one.schema === schema));
  if (does === 'create')
    return names.every((name) =>
      of(name).some((one) => one.isValid && one.table === table && !before.includes(one.oid)),
    );
  return before.length >= names.length && names.every((name) => of(name).length === 0);
}

/** Drops the invalid index that a statement with CONCURRENTLY left, for a retry would find its name taken; others that came meanwhile are told. */
export async function clearLeft(
  unit: Pick<Unit, 'isTransaction' | 'statements'>,
  before: readonly string[],
  { client, findings }: { readonly client: Client; readonly findings: Finding[] },
): Promise<void> {
  const all = unit.statements.flatMap(({ concurrently }) => concurrently ?? []);
  if (unit.isTransaction || all.length === 0) return;
  const tell = (finding: Finding): void => {
    const isKnown = findings.some(({ id, object }) => id === finding.id && object?.name === finding.object?.name);
    if (!isKnown) findings.push(finding);
  };
  // A session that is gone can neither look nor drop; what is left is found when it is gone on with.
  const invalid = await readIndexes(client, []).catch(() => []);
  for (const index of invalid) {
    const { oid, name, isBuilding } = index;
    if (before.includes(oid)) continue;
    const object = { kind: 'index', name };
    const hint = `if nobody builds it: drop index concurrently ${name}`;
    const left = (detail: string): void =>
      tell({ id: 'migrate.invalid-left', status: 'warning', object, detail, hint });
    if (isBuilding) left('another session is building it');
    else if (!all.some((one) => isLeftBy(index, one)))
      left('it is invalid since, and not by a name that was said here');
    else
      await withoutLockTimeout(client, () => client.query(`drop index concurrently ${name}`)).then(
        () =>
          tell({
            ...{ id: 'migrate.invalid-dropped', status: 'explained', object },
            detail: 'it was left invalid by a statement that did not end, and was dropped',
          }),
        (error: unknown) => left(`it is left invalid, and could not be dropped: ${String((error as Error).message)}`),
      );
  }
}
