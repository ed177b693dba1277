import { Ot as PgproofError } from "./lean-DqNT6EJH.js";
import { c as readStanza, s as readPgbackrestOption } from "./core-7fEGIznO.js";
// packages/core/src/pgbackrest/options.ts
/** What a cluster is called where nobody says. */
const defaultStanza = "main";
/** Reads which pgBackRest is meant. Throws `bad-input`; `name` says what an option is called where it was given. */
function readPgbackrest(given, name) {
	const { config, repositories = [], options = [], container } = given;
	const stanza = readStanza(given.stanza ?? "main", name("stanza"));
	const more = /* @__PURE__ */ new Map();
	for (const text of options) {
		const [option, value] = readPgbackrestOption(text, name("pgbackrest-option"));
		if (option === "stanza" || option === "config") throw new PgproofError("bad-input", `${name("pgbackrest-option")}: "${option}" has an option of its own`, { hint: `${name(option === "stanza" ? "stanza" : "pgbackrest-config")} <value>` });
		if (more.has(option)) throw new PgproofError("bad-input", `${name("pgbackrest-option")}: "${option}" is given twice`);
		more.set(option, value);
	}
	const within = container === void 0 ? {} : { container };
	if (repositories.length === 0) return {
		stanza,
		more,
		...within,
		...config === void 0 ? {} : { configFile: absolute(config, name) }
	};
	if (config !== void 0) throw new PgproofError("bad-input", `${name("pgbackrest-repository")}: the repositories stand in "${config}"`, { hint: `leave out ${name("pgbackrest-repository")}, or ${name("pgbackrest-config")}` });
	return {
		stanza,
		...within,
		configuration: {
			stanza,
			repositories: repositories.map((text) => ({ place: readRepository(text, more, repositories.indexOf(text), name) })),
			more
		}
	};
}
function absolute(path, name) {
	if (path.startsWith("/")) return path;
	throw new PgproofError("bad-input", `${name("pgbackrest-config")}: must be an absolute path; got "${path}"`);
}
/** Options that a repository's own words come to are taken out of the others. */
function readRepository(text, more, index, name) {
	const where = name("pgbackrest-repository");
	if (text.startsWith("/")) return {
		kind: "folder",
		path: text
	};
	const [, bucket, path = ""] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(\/.*)?$/.exec(text) ?? [];
	if (bucket === void 0) throw new PgproofError("bad-input", `${where}: must be an absolute path, or s3://bucket/path; got ${JSON.stringify(text)}`, { hint: `of another kind: ${name("pgbackrest-config")} <file>` });
	const take = (option) => {
		const key = `repo${index + 1}-s3-${option}`;
		const value = more.get(key);
		if (value === void 0) throw new PgproofError("bad-input", `${where}: "${text}" needs ${key}`, { hint: `${name("pgbackrest-option")} ${key}=${option === "region" ? "<region>" : "<host of the server>"}` });
		more.delete(key);
		return value;
	};
	return {
		kind: "s3",
		bucket,
		path: path === "" ? "/" : path,
		endpoint: take("endpoint"),
		region: take("region")
	};
}
// packages/core/src/postgres/server.ts
/** Columns of users' relations that hold values of these types, arrays of them, or a domain over either. The few types are looked up first, once. */
function columnsOf(...types) {
	const named = types.flatMap((type) => [`'${type}'::regtype`, `'${type}[]'::regtype`]).join(", ");
	return `
    select
    from pg_attribute a
    where a.attrelid >= 16384
      and a.atttypid = any (array(
        select t.oid from pg_type t where t.oid in (${named}) or t.typtype = 'd' and t.typbasetype in (${named})))`;
}
/** Reads the facts of the server and the current database. Versions 14 to 18. */
async function readServerFacts(client) {
	const provider = client.major >= 15 ? "d.datlocprovider" : "'c'";
	const locale = client.major >= 17 ? "d.datlocale" : client.major >= 15 ? "d.daticulocale" : "null";
	const rules = client.major >= 16 ? "d.daticurules" : "null";
	const row = (await client.query(`
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
           and exists (${columnsOf("money")})),
        '') as "moneyLocale",
      case when has_database_privilege(d.oid, 'connect') then pg_database_size(d.oid) else 0 end as "sizeBytes",
      (select rolname from pg_roles where oid = 10) as "bootstrapRole",
      current_user as user,
      (select rolsuper from pg_roles where rolname = current_user) as "isSuperuser",
      substring(version() from ' on ([^-, ]+)') as architecture
    from pg_database d
    where d.datname = current_database()`))[0];
	if (row === void 0) throw new Error("pg_database has no row for the current database");
	return {
		...row,
		major: client.major,
		sizeBytes: Number(row.sizeBytes),
		systemIdentifier: await readSystemIdentifier(client)
	};
}
/** Empty where the role may not see it. Versions 14 to 18. */
async function readSystemIdentifier(client) {
	if ((await client.query("select has_function_privilege('pg_control_system()', 'execute') as allowed"))[0]?.allowed !== true) return "";
	return (await client.query("select system_identifier::text as id from pg_control_system()"))[0]?.id ?? "";
}
/**
* The roles that objects of the current database name (owner, grantee, policy), with the roles they are members of.
* Source: pg_shdepend, PostgreSQL documentation 53.51; the bootstrap role is pinned and not listed there. Values of type regrole
* and aclitem name roles that nothing lists: where a column can hold such values, every role is needed.
*/
async function readNeededRoles(client) {
	return client.query(`
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
      where exists (${columnsOf("regrole", "aclitem")})
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
export { readPgbackrest as a, defaultStanza as i, readServerFacts as n, readSystemIdentifier as r, readNeededRoles as t };
