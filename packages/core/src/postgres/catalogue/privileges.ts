import {
  acl,
  aclLines,
  aclOfType,
  areIn,
  firstUserOid,
  isIn,
  type KindQuery,
  role,
  type Sight,
  spelled,
} from './sql.ts';

const defaultFor = { r: 'tables', S: 'sequences', f: 'functions', T: 'types', n: 'schemas', L: 'large objects' };

interface InitialAcl {
  readonly catalog: string;
  readonly alias: string;
  readonly acl: string;
  readonly owner: string;
  readonly type: string;
  readonly where?: string;
}

const initialAcls: readonly InitialAcl[] = [
  {
    catalog: 'pg_class',
    alias: 't',
    acl: 'relacl',
    owner: 'relowner',
    type: `case when t.relkind = 'S' then 's' else 'r' end::"char"`,
  },
  { catalog: 'pg_proc', alias: 't', acl: 'proacl', owner: 'proowner', type: `'f'::"char"` },
  {
    catalog: 'pg_namespace',
    alias: 't',
    acl: 'nspacl',
    owner: 'nspowner',
    type: `'n'::"char"`,
    // The schema public is read among the schemas.
    where: "t.nspname not in ('public', 'information_schema') and t.nspname !~ '^pg_t'",
  },
  { catalog: 'pg_type', alias: 't', acl: 'typacl', owner: 'typowner', type: `'T'::"char"` },
  { catalog: 'pg_language', alias: 't', acl: 'lanacl', owner: 'lanowner', type: `'l'::"char"` },
  { catalog: 'pg_foreign_data_wrapper', alias: 't', acl: 'fdwacl', owner: 'fdwowner', type: `'F'::"char"` },
];

/** Members of extensions that are in scope, and what initdb made where that is. A language is of no schema. */
function isInitial(sight: Sight, catalog: string, oid: string): string {
  const ofSystem = areIn(sight, (scope) =>
    catalog === 'pg_language' ? scope.everything && scope.systemPrivileges : scope.systemPrivileges,
  );
  return `(${oid} < ${firstUserOid} and ${ofSystem} or exists (
            select
            from pg_depend x
            where x.classid = '${catalog}'::regclass
              and x.objid = ${oid}
              and x.deptype = 'e'
              and ${isIn(sight, 'pg_extension', 'x.refobjid')}))`;
}

/** pg_dump leaves the privileges of information_schema out, and initdb makes it too late to be in pg_init_privs. */
const notInformationSchema = "coalesce(trim(both '\"' from i.schema), '') <> 'information_schema'";

function changes(now: string, initially: string): string {
  return `concat_ws(' ',
          (select string_agg('+' || q.line, ' ' order by q.line collate "C") from (${aclLines(now)} except ${aclLines(initially)}) q (line)),
          (select string_agg('-' || q.line, ' ' order by q.line collate "C") from (${aclLines(initially)} except ${aclLines(now)}) q (line)))`;
}

function ofObjects(sight: Sight, { catalog, acl: list, owner, type, where }: InitialAcl): string {
  const now = `coalesce(t.${list}, acldefault(${type}, t.${owner}))`;
  const initially = `coalesce(ip.initprivs, acldefault(${type}, t.${owner}))`;
  return `
        select i.type || ' ' || i.identity as name, ${changes(now, initially)} as changes
        from ${catalog} t
        left join pg_init_privs ip on ip.classoid = '${catalog}'::regclass and ip.objoid = t.oid and ip.objsubid = 0
        cross join lateral pg_identify_object('${catalog}'::regclass, t.oid, 0) i
        where t.${list} is not null
          and t.${list} is distinct from ip.initprivs
          and ${notInformationSchema}
          and ${isInitial(sight, catalog, 't.oid')}${where === undefined ? '' : `\n          and ${where}`}`;
}

const ofColumns = (sight: Sight): string => `
        select i.type || ' ' || i.identity as name, ${changes("coalesce(a.attacl, acldefault('c', 10))", "coalesce(ip.initprivs, acldefault('c', 10))")} as changes
        from pg_attribute a
        left join pg_init_privs ip on ip.classoid = 'pg_class'::regclass and ip.objoid = a.attrelid and ip.objsubid = a.attnum
        cross join lateral pg_identify_object('pg_class'::regclass, a.attrelid, a.attnum) i
        where a.attacl is not null
          and not a.attisdropped
          and a.attacl is distinct from ip.initprivs
          and ${notInformationSchema}
          and ${isInitial(sight, 'pg_class', 'a.attrelid')}`;

/** Beyond this many, large objects are told apart by owner and access list only; their fingerprint names the rest. */
export const manyLargeObjects = 20_000;

const largeObjectAcl = acl('l.lomacl', 'L', 'l.lomowner');

/** Default privileges, changed privileges of system objects and extension members, large objects. PostgreSQL 14 to 18. */
export const privilegeKinds = [
  {
    kind: 'default_acl',
    sql: (sight) => `
      select concat_ws(' ', quote_ident(${role('d.defaclrole')}),
          'in ' || (select quote_ident(n.nspname) from pg_namespace n where n.oid = d.defaclnamespace),
          'for ' || ${spelled('d.defaclobjtype', defaultFor)}) as name,
        coalesce(${aclOfType('d.defaclacl', `case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end`, 'd.defaclrole')}, 'default') as acl
      from pg_default_acl d
      where ${isIn(sight, 'pg_default_acl', 'd.oid')}`,
  },
  {
    kind: 'initial_acl',
    // What initdb or an extension's script granted is kept in pg_init_privs; only what changed since is dumped.
    sql: (sight) => `
      select z.name, z.changes
      from (${[...initialAcls.map((of) => ofObjects(sight, of)), ofColumns(sight)].join('\n        union all')}) z
      where z.changes <> ''`,
  },
  {
    kind: 'large_object',
    sql: (sight) => `
      select case
          when n.many then concat_ws(' ', 'owned by', quote_ident(${role('l.lomowner')}), 'with', ${largeObjectAcl})
          else l.oid::text
        end as name,
        ${role('min(l.lomowner)')} as owner,
        min(${largeObjectAcl}) as acl,
        case when n.many then count(*) end as count,
        case when n.many then sum(hashint8(l.oid::int8)) end as members
      from pg_largeobject_metadata l
      cross join (select count(*) > ${manyLargeObjects} as many from pg_largeobject_metadata) n
      where ${areIn(sight, ({ largeObjects }) => largeObjects)}
      group by n.many, 1`,
  },
] as const satisfies readonly KindQuery[];
