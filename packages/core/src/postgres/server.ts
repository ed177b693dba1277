import type { Client } from './client.ts';

/** What the source says of itself. */
export interface ServerFacts {
  readonly version: string;
  readonly major: number;
  /** Decimal string: identifies the cluster for its whole life; empty where the role may not read it. */
  readonly systemIdentifier: string;
  readonly database: string;
  readonly encoding: string;
  readonly collation: string;
  readonly ctype: string;
  /** c: libc, i: ICU, b: builtin (17+). */
  readonly provider: string;
  /** ICU or builtin locale. */
  readonly locale: string;
  readonly icuRules: string;
  /** The lc_monetary that a dump prints values of type money by, and that must read them again; empty where no column holds any. */
  readonly moneyLocale: string;
  readonly sizeBytes: number;
  /** Role with oid 10, which owns what initdb made. */
  readonly bootstrapRole: string;
  readonly user: string;
  readonly isSuperuser: boolean;
  readonly architecture: string;
}

/** Columns of users' relations that hold values of these types, arrays of them, or a domain over either. The few types are looked up first, once. */
function columnsOf(...types: readonly string[]): string {
  const named = types.flatMap((type) => [`'${type}'::regtype`, `'${type}[]'::regtype`]).join(', ');
  return `
    select
    from pg_attribute a
    where a.attrelid >= 16384
      and a.atttypid = any (array(
        select t.oid from pg_type t where t.oid in (${named}) or t.typtype = 'd' and t.typbasetype in (${named})))`;
}

/** Reads the facts of the server and the current database. Versions 14 to 18. */
export async function readServerFacts(client: Client): Promise<ServerFacts> {
  const provider = client.major >= 15 ? 'd.datlocprovider' : "'c'";
  const locale = client.major >= 17 ? 'd.datlocale' : client.major >= 15 ? 'd.daticulocale' : 'null';
  const rules = client.major >= 16 ? 'd.daticurules' : 'null';
  const rows = await client.query<
    Omit<ServerFacts, 'major' | 'systemIdentifier' | 'sizeBytes'> & { sizeBytes: string }
  >(`
    select
      current_setting('server_version') as version,
      d.datname as database,
      pg_encoding_to_char(d.encoding) as encoding,
      d.datcollate as collation,
      d.datctype as ctype,
      ${provider}::text as provider,
      coalesce(${locale}::text, '') as locale,
      coalesce(${rules}::text, '') as "icuRules",
      coalesce(
        (select s.reset_val
         from pg_settings s
         where s.name = 'lc_monetary'
           and exists (${columnsOf('money')})),
        '') as "moneyLocale",
      case when has_database_privilege(d.oid, 'connect') then pg_database_size(d.oid) else 0 end as "sizeBytes",
      (select rolname from pg_roles where oid = 10) as "bootstrapRole",
      current_user as user,
      (select rolsuper from pg_roles where rolname = current_user) as "isSuperuser",
      substring(version() from ' on ([^-, ]+)') as architecture
    from pg_database d
    where d.datname = current_database()`);
  const row = rows[0];
  if (row === undefined) throw new Error('pg_database has no row for the current database');
  return {
    ...row,
    major: client.major,
    sizeBytes: Number(row.sizeBytes),
    systemIdentifier: await readSystemIdentifier(client),
  };
}

/** Empty where the role may not see it. Versions 14 to 18. */
export async function readSystemIdentifier(client: Client): Promise<string> {
  const allowed = await client.query<{ allowed: boolean }>(
    "select has_function_privilege('pg_control_system()', 'execute') as allowed",
  );
  if (allowed[0]?.allowed !== true) return '';
  const rows = await client.query<{ id: string }>('select system_identifier::text as id from pg_control_system()');
  return rows[0]?.id ?? '';
}

/** A role that a dump names, as a sandbox has to have it. */
export interface NeededRole {
  readonly name: string;
  readonly superuser: boolean;
  readonly inherit: boolean;
  readonly bypass_rls: boolean;
  /** Roles it is a member of; its rights through them decide whether a materialised view can be filled. */
  readonly member_of: readonly string[];
}

/**
 * The roles that objects of the current database name (owner, grantee, policy), with the roles they are members of.
 * Source: pg_shdepend, PostgreSQL documentation 53.51; the bootstrap role is pinned and not listed there. Values of type regrole
 * and aclitem name roles that nothing lists: where a column can hold such values, every role is needed.
 */
export async function readNeededRoles(client: Client): Promise<NeededRole[]> {
  return client.query<NeededRole & Record<string, unknown>>(`
    with recursive named as (
      select distinct s.refobjid as oid
      from pg_shdepend s
      where s.refclassid = 'pg_authid'::regclass
        and s.dbid = (select oid from pg_database where datname = current_database())
      union
      select unnest(array[d.defaclrole] || (select coalesce(array_agg(a.grantee), '{}') from aclexplode(d.defaclacl) a where a.grantee <> 0))
      from pg_default_acl d
      union
      select m.umuser
      from pg_user_mappings m
      where m.umuser <> 0
      union
      select (select oid from pg_roles where rolname = current_user)
      union
      select r.oid
      from pg_roles r
      where exists (${columnsOf('regrole', 'aclitem')})
    ), needed as (
      select oid from named
      union
      select m.roleid from needed n join pg_auth_members m on m.member = n.oid
    )
    select
      r.rolname as name,
      r.rolsuper as superuser,
      r.rolinherit as inherit,
      r.rolbypassrls as bypass_rls,
      (select coalesce(array_agg(g.rolname::text order by g.rolname), '{}')
       from pg_auth_members m join pg_roles g on g.oid = m.roleid
       where m.member = r.oid) as member_of
    from needed n
    join pg_roles r on r.oid = n.oid
    where r.oid <> 10 and r.rolname !~ '^pg_'
    order by r.rolname collate "C"`);
}
