import type { Client } from './client.ts';

/** What a database holds beside what every database does, and extensions do. */
export interface DatabaseContents {
  readonly count: number;
  /** `relation public.t`, the first ones. */
  readonly named: readonly string[];
}

const mostNamed = 10;

/** Objects that were made in the current database by somebody. Versions 14 to 18. */
export async function readContents(client: Client): Promise<DatabaseContents> {
  const [row] = await client.query<{ objects: string; named: string[] | null }>(
    `with ours as (
       select oid
       from pg_namespace
       where nspname !~ '^pg_' and nspname <> 'information_schema'
     ), found as (
       select 1 as rank, 'relation' as kind, oid::regclass::text as name, 'pg_class'::regclass as catalog, oid
       from pg_class
       where relnamespace in (select oid from ours)
       union all
       select 2, 'function', oid::regprocedure::text, 'pg_proc'::regclass, oid
       from pg_proc
       where pronamespace in (select oid from ours)
       union all
       select 3, 'type', oid::regtype::text, 'pg_type'::regclass, oid
       from pg_type
       where typnamespace in (select oid from ours) and typrelid = 0 and typelem = 0
       union all
       select 4, 'schema', oid::regnamespace::text, 'pg_namespace'::regclass, oid
       from pg_namespace
       where oid in (select oid from ours) and nspname <> 'public'
       union all
       select 5, 'large object', oid::text, 'pg_largeobject'::regclass, oid
       from pg_largeobject_metadata
     )
     select count(*)::text as objects, (array_agg(kind || ' ' || name order by rank, name))[1:${mostNamed}] as named
     from found f
     where not exists (
       select
       from pg_depend d
       where d.classid = f.catalog and d.objid = f.oid and d.deptype = 'e')`,
  );
  return { count: Number(row?.objects ?? 0), named: row?.named ?? [] };
}
