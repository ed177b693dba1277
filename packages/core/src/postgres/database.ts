import type { Client } from './client.ts';

/** What belongs to a database itself, and to no object in it: a dump that is restored into another has none of it. */
export interface DatabaseOwn {
  readonly owner: string;
  /** Such as `privileges` or `setting work_mem of role app`; values are nobody's business. */
  readonly properties: readonly string[];
}

/** Reads what the current database has of its own beside its encoding and locale. Versions 14 to 18. */
export async function readDatabaseOwn(client: Client): Promise<DatabaseOwn> {
  const [row] = await client.query<{ owner: string; properties: string[] }>(`
    select pg_catalog.pg_get_userbyid(d.datdba)::text as owner,
      array(
        select property from (
          select 1 as rank, 'privileges' as property where d.datacl is not null
          union all
          select 2, 'comment' where pg_catalog.shobj_description(d.oid, 'pg_database') is not null
          union all
          select 3, 'limit of connections' where d.datconnlimit <> -1
          union all
          select 4, 'setting ' || pg_catalog.split_part(line, '=', 1)
            || case when s.setrole = 0 then '' else ' of role ' || pg_catalog.pg_get_userbyid(s.setrole) end
          from pg_catalog.pg_db_role_setting s, pg_catalog.unnest(s.setconfig) line
          where s.setdatabase = d.oid
        ) p
        order by rank, property collate "C"
      ) as properties
    from pg_catalog.pg_database d
    where d.datname = pg_catalog.current_database()`);
  return { owner: row?.owner ?? '', properties: row?.properties ?? [] };
}
