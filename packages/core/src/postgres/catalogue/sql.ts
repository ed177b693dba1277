import { quoteLiteral } from '../identifier.ts';

/** What the SQL of a kind may depend on: the server's major, what this role may see, and the seed that secrets are hashed with. */
export interface Sight {
  readonly major: number;
  readonly superuser: boolean;
  readonly readsConninfo: boolean;
  readonly secretSeed: string;
  /** What alone is to be read; undefined: every object. */
  readonly scope?: CatalogueScope | undefined;
}

/** Catalogs whose objects a scope lists by number. */
export const scopedCatalogs = [
  'pg_namespace',
  'pg_extension',
  'pg_class',
  'pg_constraint',
  'pg_trigger',
  'pg_rewrite',
  'pg_policy',
  'pg_attrdef',
  'pg_statistic_ext',
  'pg_proc',
  'pg_type',
  'pg_collation',
  'pg_conversion',
  'pg_operator',
  'pg_opfamily',
  'pg_opclass',
  'pg_ts_config',
  'pg_ts_dict',
  'pg_ts_template',
  'pg_ts_parser',
  'pg_language',
  'pg_cast',
  'pg_transform',
  'pg_am',
  'pg_event_trigger',
  'pg_foreign_data_wrapper',
  'pg_foreign_server',
  'pg_publication',
  'pg_publication_rel',
  'pg_default_acl',
] as const;
export type ScopedCatalog = (typeof scopedCatalogs)[number];

/** The part of a catalogue that a backup of a part holds. */
export interface CatalogueScope {
  readonly objects: ReadonlyMap<ScopedCatalog, readonly number[]>;
  /** The catalogs by their own numbers, as an archive's table of contents names them. */
  readonly catalogs: ReadonlyMap<number, ScopedCatalog>;
  /** Materialised views that the dump fills. */
  readonly filled: readonly number[];
  readonly largeObjects: boolean;
  readonly subscriptions: boolean;
  /** What belongs to no schema. */
  readonly everything: boolean;
  /** Changed privileges of what initdb made. */
  readonly systemPrivileges: boolean;
}

/** True for the objects in scope. */
export function isIn({ scope }: Sight, catalog: ScopedCatalog, oid: string): string {
  return scope === undefined ? 'true' : `${oid} = any ('{${(scope.objects.get(catalog) ?? []).join()}}'::oid[])`;
}

/** True for a materialised view that a restore fills, as far as it is filled at the source. */
export function isFilled({ scope }: Sight, oid: string): string {
  return scope === undefined ? 'true' : `${oid} = any ('{${scope.filled.join()}}'::oid[])`;
}

/** True, or not, for all objects of a kind: `in` says whether they are in scope. */
export function areIn({ scope }: Sight, holds: (scope: CatalogueScope) => boolean): string {
  return String(scope === undefined || holds(scope));
}

/** True for the objects in scope of whatever catalog. */
export function isInAny(sight: Sight, classId: string, oid: string): string {
  if (sight.scope === undefined) return 'true';
  const branches = scopedCatalogs.map((catalog) => `when '${catalog}'::regclass then ${isIn(sight, catalog, oid)}`);
  return `case ${classId}
          ${branches.join('\n          ')}
          when 'pg_largeobject'::regclass then ${areIn(sight, ({ largeObjects }) => largeObjects)}
          when 'pg_subscription'::regclass then ${areIn(sight, ({ subscriptions }) => subscriptions)}
          else ${areIn(sight, ({ everything }) => everything)}
        end`;
}

/**
 * How one kind of object is read. The first column of the SQL is the object's name; every other column is an attribute, kept
 * where it is not null. An attribute that has its default is null, so that a column which only newer majors have makes no difference.
 */
export interface KindQuery<Kind extends string = string> {
  readonly kind: Kind;
  readonly sql: (sight: Sight) => string;
}

/** Schemas that hold users' objects: neither the system's, nor a session's temporary ones. */
export function inUserSchema(schema: string): string {
  return `${schema} !~ '^pg_' and ${schema} <> 'information_schema'`;
}

/** True for objects that no extension owns: CREATE EXTENSION makes the others again. */
export function notInExtension(catalog: string, oid: string): string {
  return `not exists (
    select
    from pg_depend x
    where x.classid = '${catalog}'::regclass and x.objid = ${oid} and x.deptype = 'e')`;
}

/** True for objects that another object made for itself, such as the constructor functions of a range type. */
export function madeByAnother(catalog: string, oid: string): string {
  return `exists (
    select
    from pg_depend x
    where x.classid = '${catalog}'::regclass and x.objid = ${oid} and x.deptype = 'i')`;
}

/** Objects that initdb made have lower numbers. Source: PostgreSQL source, access/transam.h, FirstNormalObjectId. */
export const firstUserOid = 16_384;

/** Name of a role from its number. */
export function role(oid: string): string {
  return `pg_get_userbyid(${oid})`;
}

function grantee(entry: string): string {
  return `case ${entry}.grantee when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(${entry}.grantee)) end`;
}

/** The letter that acldefault takes for a kind of object. Source: PostgreSQL documentation, 9.27, acldefault. */
export type AclType = 'r' | 'c' | 's' | 'n' | 'f' | 'T' | 'l' | 'F' | 'S' | 'L';

/**
 * All that an owner can hold. GRANT ALL of an older major must equal GRANT ALL of a newer one (17 added MAINTAIN), so a full set is
 * printed as ALL.
 */
function everyPrivilege(type: string, owner: string): string {
  return `case
      when ${type} = 'c' then array['INSERT', 'REFERENCES', 'SELECT', 'UPDATE']
      else (
        select array_agg(distinct e.privilege_type order by e.privilege_type)
        from aclexplode(acldefault(${type}, ${owner})) e
        where e.grantee = ${owner})
    end`;
}

function aclText(list: string, type: string, owner: string): string {
  return `coalesce((
    select string_agg(g.line, ' ' order by g.line collate "C")
    from (
      select format('%s=%s%s/%I',
        ${grantee('a')},
        case
          when array_agg(a.privilege_type order by a.privilege_type) = ${everyPrivilege(type, owner)} then 'ALL'
          else string_agg(a.privilege_type, ',' order by a.privilege_type)
        end,
        case when a.is_grantable then '*' end,
        pg_get_userbyid(a.grantor)) as line
      from aclexplode(${list}) a
      group by a.grantee, a.grantor, a.is_grantable) g), 'nobody')`;
}

/** An access list as sorted text; null where it says no more than the default does, written out or not. */
export function acl(list: string, type: AclType, owner: string): string {
  return aclOfType(list, `'${type}'::"char"`, owner);
}

/** The same, where the kind of object is itself an expression. */
export function aclOfType(list: string, type: string, owner: string): string {
  return `case when ${list} is not null then nullif(
    ${aclText(list, type, owner)},
    ${aclText(`acldefault(${type}, ${owner})`, type, owner)}) end`;
}

/** One line for each privilege of an access list, for set differences. */
export function aclLines(list: string): string {
  return `select format('%s=%s%s', ${grantee('a')}, a.privilege_type, case when a.is_grantable then '*' end)
      from aclexplode(${list}) a`;
}

/** Options of the form name=value as sorted text. */
export function options(list: string): string {
  return `(select string_agg(o, ', ' order by o collate "C") from unnest(${list}) o)`;
}

/**
 * Options of a column without what the server keeps there for itself: minor releases such as 15.20 and 17.12 number the versions of a
 * column among them, and pg_dump leaves the number out likewise.
 */
export function columnOptions(list: string): string {
  return `(select string_agg(o, ', ' order by o collate "C") from unnest(${list}) o where o !~ '^pg_attver=')`;
}

/** A one-letter code as words; letters not in the map stay. An empty word stands for the default: null. */
export function spelled(code: string, words: Readonly<Record<string, string>>): string {
  const branches = Object.entries(words).map(
    ([letter, word]) => `when '${letter}' then ${word === '' ? 'null' : `'${word}'`}`,
  );
  return `case ${code}::text ${branches.join(' ')} else ${code}::text end`;
}

/** A secret as a hash that only the backup's own seed can repeat: the text itself never leaves the server. */
export function hashed(secret: string, seed: string): string {
  return `encode(sha256(convert_to(${quoteLiteral(`${seed}:`)} || (${secret}), 'UTF8')), 'hex')`;
}

/** Enabled state of a trigger, rule or event trigger; null where it is the default. */
export function firing(code: string): string {
  return spelled(code, { O: '', D: 'disabled', R: 'replica', A: 'always' });
}

/** A function by name and argument types; null where there is none. Types come along, for a name alone is printed differently once overloaded. */
export function routine(oid: string): string {
  return `nullif(${oid}::regprocedure::text, '-')`;
}

/** Qualified name of a row in a catalog of named objects. */
export function nameIn(catalog: 'pg_collation' | 'pg_opclass' | 'pg_opfamily', oid: string): string {
  const prefix = { pg_collation: 'coll', pg_opclass: 'opc', pg_opfamily: 'opf' }[catalog];
  return `(
    select format('%I.%I', yn.nspname, y.${prefix}name)
    from ${catalog} y
    join pg_namespace yn on yn.oid = y.${prefix}namespace
    where y.oid = ${oid})`;
}
