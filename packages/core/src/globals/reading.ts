import type { Client } from '../postgres/client.ts';

/** Kind, name, attribute, text: what belongs to a cluster and to no database. An attribute that is null is absent. */
export type Globals = Readonly<Record<GlobalsKind, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

export const globalsKinds = ['role', 'membership', 'setting', 'tablespace', 'parameter'] as const;
export type GlobalsKind = (typeof globalsKinds)[number];

/** How a reading is made: what hides secrets, and whether there are any to read. */
export interface ReadingOptions {
  /** Stands before a password's hash when that is hashed: two readings are compared, and neither shows it. */
  readonly secretSeed: string;
  /** Only a role that may read pg_authid can. */
  readonly passwords: boolean;
}

type Row = Record<string, string | null> & { readonly name: string };

/** Roles that belong to the server itself. Source: PostgreSQL documentation, chapter "Predefined Roles". */
const isOwn = (column: string): string => `${column} !~ '^pg_'`;
const sorted = (list: string): string =>
  `(select string_agg(one::text, ', ' order by one::text collate "C") from ${list} one)`;

/** The statements of a major. Versions 14 to 18. */
function queries(major: number, { passwords }: ReadingOptions): Readonly<Record<GlobalsKind, string>> {
  return {
    role: `
      select quote_ident(r.rolname) as name,
        r.rolsuper::text as superuser,
        r.rolinherit::text as inherit,
        r.rolcreaterole::text as create_role,
        r.rolcreatedb::text as create_database,
        r.rolcanlogin::text as login,
        r.rolreplication::text as replication,
        r.rolbypassrls::text as bypass_rls,
        nullif(r.rolconnlimit, -1)::text as connection_limit,
        r.rolvaliduntil::text as valid_until,
        shobj_description(r.oid, 'pg_authid') as comment${
          passwords
            ? `,
        (select encode(sha256(convert_to($1 || a.rolpassword, 'UTF8')), 'hex') from pg_authid a where a.oid = r.oid) as password`
            : ''
        }
      from pg_roles r
      where ${isOwn('r.rolname')}${passwords ? '' : ' and $1::text is not null'}`,
    membership: `
      select format('%I to %I', g.rolname, m.rolname) as name,
        bool_or(a.admin_option)::text as admin${
          major >= 16
            ? `,
        string_agg(format('by %I%s%s', b.rolname, case when a.inherit_option then ' inherit' end, case when a.set_option then ' set' end),
          ', ' order by b.rolname collate "C") as grants`
            : ''
        }
      from pg_auth_members a
      join pg_roles g on g.oid = a.roleid
      join pg_roles m on m.oid = a.member
      left join pg_roles b on b.oid = a.grantor
      where ${isOwn('m.rolname')} and $1::text is not null
      group by g.rolname, m.rolname`,
    setting: `
      select format('%s of %I', split_part(s.setting, '=', 1), r.rolname) as name,
        substring(s.setting from position('=' in s.setting) + 1) as value
      from pg_db_role_setting d
      join pg_roles r on r.oid = d.setrole
      cross join unnest(d.setconfig) as s(setting)
      where d.setdatabase = 0 and ${isOwn('r.rolname')} and $1::text is not null`,
    tablespace: `
      select quote_ident(t.spcname) as name,
        quote_ident(pg_get_userbyid(t.spcowner)) as owner,
        ${sorted('unnest(t.spcoptions)')} as options,
        ${sorted("unnest(coalesce(t.spcacl, acldefault('t', t.spcowner)))")} as privileges,
        shobj_description(t.oid, 'pg_tablespace') as comment
      from pg_tablespace t
      where ${isOwn('t.spcname')} and $1::text is not null`,
    parameter:
      major >= 15
        ? `
      select p.parname as name, ${sorted('unnest(p.paracl)')} as privileges
      from pg_parameter_acl p
      where $1::text is not null`
        : 'select null as name where $1::text is null',
  };
}

/** Reads roles, who is a member of whom, settings of roles, tablespaces, and privileges on parameters, as pg_dumpall --globals-only dumps them. */
export async function readGlobals(client: Client, options: ReadingOptions): Promise<Globals> {
  const statements = queries(client.major, options);
  const read: [GlobalsKind, Readonly<Record<string, Readonly<Record<string, string>>>>][] = [];
  for (const kind of globalsKinds) {
    const rows = await client.query<Row>(statements[kind], [options.secretSeed]);
    read.push([
      kind,
      Object.fromEntries(
        rows.map(({ name, ...rest }) => [
          name,
          Object.fromEntries(
            Object.entries(rest).flatMap(([attribute, value]) => (value === null ? [] : [[attribute, value]])),
          ),
        ]),
      ),
    ]);
  }
  return Object.fromEntries(read) as Globals;
}

/** Settings of all roles at once, which pg_dumpall does not dump. Their names. */
export async function readSettingsOfAll(client: Client): Promise<string[]> {
  const rows = await client.query<{ name: string }>(`
    select split_part(setting, '=', 1) as name
    from pg_db_role_setting, unnest(setconfig) as setting
    where setdatabase = 0 and setrole = 0
    order by 1`);
  return rows.map(({ name }) => name);
}

/** Whether a value, which is untrusted, has the shape of a reading. */
export function isGlobals(value: unknown): value is Globals {
  return (
    typeof value === 'object' &&
    value !== null &&
    globalsKinds.every((kind) => {
      const objects = (value as Partial<Globals>)[kind];
      return (
        typeof objects === 'object' && Object.values(objects).every((one) => typeof one === 'object' && one !== null)
      );
    })
  );
}
