import { Gt as present, Mt as sqlStateOf, Ot as PgproofError, Rt as fillCommand, U as redact, Ut as shellQuote, Vt as renderCommands, Wt as stepNamed, X as secondsBetween, kt as classify, q as formatCount } from "./lean-DqNT6EJH.js";
import { A as judge, c as reasonOf, j as allGood, k as contains } from "./core-B9Yv8UBi.js";
import { I as fileOfRole, J as selectionOf, L as highestLevel } from "./core-DxWJFd2t.js";
import { i as runPipeline } from "./core-CW2MiFPY.js";
import { v as clientFunctions } from "./core-B-FQuati.js";
import { A as unpackStep, C as listStep, D as restoreArchive, E as readingMoney, M as openToRun, O as restoreStages, S as isSplit, T as archiveStages, _ as preparationSql, b as archiveFor, d as normaliseIdentifiers, et as provingCommand, g as isPublicAgain, h as isOfTableLeftOut, ht as identityLines, it as shellRead, j as openArchive, lt as decryptingSteps, mt as identityHoles, ot as classifyDecryption, pt as identityFlag, rt as shellPreparation, v as prepareFor, w as listToSplit, x as firstHalfStep, y as restoreParts } from "./core-B5edkvN2.js";
import { C as createDatabaseSql, I as listRelations, R as passwordLine, V as toolEnvironment, at as databaseConninfo, b as fed, it as whileAlive, x as unpackLines, z as secretHoles } from "./core-BZtGVF2w.js";
import { c as describeConnection, d as childEnvironment, l as withDatabase, n as quoteIdentifier, o as openClient, p as keepaliveWords, r as quoteLiteral } from "./core-BIkfvGKG.js";
import { a as record, c as gatherArchiveFacts, i as openLedger, n as proveCopy, o as checkDigest, r as provingSteps, s as findRestrictable, t as compareDefinitions } from "./core-CCvC2RR8.js";
import { C as catalogueName, d as writeUseList, f as bringsLargeObjects, h as isOfShape, i as gatherPart, l as useListLines, m as filledNames, n as chosenSchemas, o as partFindings, r as describePart, s as provenPart, t as chosenExtensions, u as useListWord, x as readDocuments } from "./core-CQBABpoC.js";
import { setTimeout } from "node:timers/promises";
// packages/core/src/postgres/contents.ts
const mostNamed$1 = 10;
/** Objects that were made in the current database by somebody. Versions 14 to 18. */
async function readContents(client) {
	const [row] = await client.query(`with ours as (
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
     select count(*)::text as objects, (array_agg(kind || ' ' || name order by rank, name))[1:${mostNamed$1}] as named
     from found f
     where not exists (
       select
       from pg_depend d
       where d.classid = f.catalog and d.objid = f.oid and d.deptype = 'e')`);
	return {
		count: Number(row?.objects ?? 0),
		named: row?.named ?? []
	};
}
// packages/core/src/restore/rows-sql.ts
const namesPerStatement = 200;
/** Another session must not keep the loading waiting for ever; nothing is done yet then. */
const lockTimeout = "30s";
function chunks(items) {
	return Array.from({ length: Math.ceil(items.length / namesPerStatement) }, (_, index) => items.slice(index * namesPerStatement, (index + 1) * namesPerStatement));
}
const hasRows = ({ qualified, condition }) => `exists (select from only ${qualified}${condition === null ? "" : ` ${condition}`})`;
/** The names, quoted, of those tables that hold rows, as queries with one column `name`. Pure. */
function fullTablesSql(tables) {
	return chunks(tables).map((some) => some.map((table) => `select ${quoteLiteral(table.qualified)} as name where ${hasRows(table)}`).join("\nunion all\n"));
}
/**
* The statements before the rows, from the transaction's begin on. What a sequence is set to is not undone with a transaction, but for one
* that was restarted in it: that is another file, which goes with it. Pure. Source: PostgreSQL documentation, ALTER SEQUENCE, "Notes", and measured.
*/
function beforeRowsSql(filled) {
	const { tables, sequences, foreignKeys, triggers } = filled;
	return [
		"begin",
		`set local lock_timeout = '${lockTimeout}'`,
		...chunks(tables).map((some) => `lock table ${some.map(({ qualified }) => `only ${qualified}`).join(", ")} in share row exclusive mode`),
		...filled.isCleaned ? [] : emptinessSql(tables),
		...sequences.map((sequence) => `alter sequence ${sequence} restart`),
		...triggers.map(({ table, name }) => `alter table only ${table} disable trigger ${quoteIdentifier(name)}`),
		...foreignKeys.map(({ table, name }) => `alter table ${table} drop constraint ${quoteIdentifier(name)}`),
		...filled.isCleaned ? emptyingSql(filled) : []
	];
}
/** Raises an error where a table holds rows now. */
function emptinessSql(tables) {
	return chunks(tables).map((some) => {
		const looks = some.map((table) => `if ${hasRows(table)} then raise object_not_in_prerequisite_state using message = ${quoteLiteral(`table ${table.qualified} is not empty any more`)}; end if;`);
		return `do ${quoteLiteral(`begin ${looks.join(" ")} end`)}`;
	});
}
/** Of an extension's table only what a dump holds; the others at once, for they may point to each other. */
function emptyingSql({ tables, bringsLargeObjects }) {
	const whole = tables.filter(({ condition }) => condition === null);
	return [
		...whole.length === 0 ? [] : [`truncate ${whole.map(({ qualified }) => `only ${qualified}`).join(", ")}`],
		...tables.flatMap(({ qualified, condition }) => condition === null ? [] : [`delete from only ${qualified} ${condition}`]),
		...bringsLargeObjects ? ["select pg_catalog.lo_unlink(oid) from pg_catalog.pg_largeobject_metadata"] : []
	];
}
/** The statements after them, to the transaction's end: foreign keys are made again, by which every row is held against them. Pure. */
function afterRowsSql({ foreignKeys, triggers }) {
	return [
		...foreignKeys.flatMap(({ table, name, definition, comment }) => [`alter table ${table} add constraint ${quoteIdentifier(name)} ${definition}`, ...comment === null ? [] : [`comment on constraint ${quoteIdentifier(name)} on ${table} is ${quoteLiteral(comment)}`]]),
		...triggers.map(({ table, name, isAlways }) => `alter table only ${table} enable ${isAlways ? "always " : ""}trigger ${quoteIdentifier(name)}`),
		"commit"
	];
}
/** Statistics of what was filled. Pure. */
function analyzeRowsSql({ tables }) {
	return chunks(tables).map((some) => `analyze ${some.map(({ qualified }) => qualified).join(", ")}`);
}
// packages/core/src/restore/rows.ts
/**
* Reads what rows alone are restored into: a database whose tables are there, empty or to be emptied, and of the shape that the source's had. Throws
* `bad-input` naming all that is missing, different or full, and `not-permitted` where the role may not do it: before anything is loaded.
*/
async function gatherFilled(into, part, manifest, isCleaned, session) {
	session.onProgress({
		phase: "catalogue",
		current: into.database
	});
	await using client = await openClient(into, session.signal);
	const found = requireThere(await listRelations(client, { sizes: false }), part, into.database);
	await requireOwner(client, [...found.tables, ...found.sequences]);
	const full = await readFull(client, found.tables, part);
	if (!isCleaned) requireEmpty(full, into.database);
	await requireShape(into, part, manifest, session);
	const ancestors = await readAncestors(client, found.tables);
	const oids = [.../* @__PURE__ */ new Set([...found.tables.map(({ oid }) => oid), ...ancestors])];
	return {
		tables: found.tables.map(({ qualified, condition }) => ({
			qualified,
			condition
		})),
		sequences: found.sequences.map(({ qualified }) => qualified),
		foreignKeys: await readForeignKeys(client, oids),
		triggers: await readTriggers(client, oids),
		emptied: full,
		isCleaned,
		bringsLargeObjects: bringsLargeObjects(part.choice.entries)
	};
}
const mostNamed = 20;
/** Names for people, twenty at the most. */
function listed(names) {
	const more = names.length - mostNamed;
	return `${names.slice(0, mostNamed).join("; ")}${more > 0 ? `; and ${formatCount(more)} more` : ""}`;
}
function requireThere(relations, { choice }, database) {
	const wanted = filledNames(choice.entries);
	const byName = new Map(relations.map((relation) => [catalogueName(relation.schema, relation.name), relation]));
	const find = (names, kinds) => [...names].flatMap((name) => {
		const relation = byName.get(name);
		return relation !== void 0 && kinds.includes(relation.kind) ? [relation] : [];
	});
	const absent = (names, kinds, kind) => [...names].filter((name) => !kinds.includes(byName.get(name)?.kind ?? "-")).map((name) => `${kind} ${name}`);
	const missing = [
		...absent(wanted.tables, "rp", "table"),
		...absent(wanted.sequences, "S", "sequence"),
		...absent(wanted.views, "m", "materialized view")
	];
	if (missing.length === 0) return {
		tables: find(wanted.tables, "rp"),
		sequences: find(wanted.sequences, "S")
	};
	throw new PgproofError("bad-input", `database "${database}" lacks what the rows are of: ${listed(missing)}`, { hint: "make its tables first (a restore with schema-only does, into a database of its own), or choose those that it has" });
}
async function requireShape(into, part, manifest, session) {
	if (part.documents === void 0) return;
	const { differences } = await compareDefinitions({
		copy: into,
		facts: { manifest },
		source: part.documents.catalogue,
		part: provenPart(part),
		explain: () => void 0,
		session
	});
	const other = differences.filter((one) => one.explained === void 0 && isOfShape(one));
	if (other.length === 0) return;
	throw new PgproofError("bad-input", `tables of database "${into.database}" are not as those that the rows are of: ${listed(other.map(described))}`, { hint: "make them equal first, or restore the backup whole into a new database" });
}
function described({ kind, name, attribute, source = "none", restored = "none" }) {
	if (attribute === "missing") return `${kind} ${name} is missing`;
	if (attribute === "extra") return `${kind} ${name} is there, and was not at the source`;
	return `${attribute.replaceAll("_", " ")} of ${kind} ${name} is ${restored}, and was ${source}`;
}
/** What holds rows already, for people. */
async function readFull(client, tables, { choice }) {
	const full = [];
	for (const sql of fullTablesSql(tables)) for (const { name } of await client.query(sql)) full.push(normaliseIdentifiers(name));
	if (!bringsLargeObjects(choice.entries)) return full;
	const [row] = await client.query("select count(*) from pg_catalog.pg_largeobject_metadata");
	return row?.count === "0" ? full : [...full, `${row?.count} large objects`];
}
function requireEmpty(full, database) {
	if (full.length === 0) return;
	throw new PgproofError("bad-input", `database "${database}" holds rows where rows are to be restored: ${listed(full)}`, { hint: "nothing that is there is touched: empty those tables yourself, or restore into a new database" });
}
const asArray = (oids) => `'{${oids.join()}}'::oid[]`;
async function requireOwner(client, relations) {
	const rows = await client.query(`select pg_catalog.format('%I.%I', n.nspname, c.relname) as name, current_user as user,
       pg_catalog.pg_get_userbyid(c.relowner) as owner
     from pg_catalog.pg_class c
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where c.oid = any (${asArray(relations.map(({ oid }) => oid))}) and not pg_catalog.pg_has_role(c.relowner, 'usage')
     order by 1`);
	const [first] = rows;
	if (first === void 0) return;
	throw new PgproofError("not-permitted", `role "${first.user}" does not own what is to be filled: ${listed(rows.map(({ name, owner }) => `${name} is "${owner}"'s`))}`, { hint: `log in as their owner, as a superuser, or: grant ${quoteIdentifier(first.owner)} to ${quoteIdentifier(first.user)}` });
}
async function readAncestors(client, tables) {
	return (await client.query(`select distinct a.relid::pg_catalog.oid as oid
     from pg_catalog.unnest(${asArray(tables.map(({ oid }) => oid))}) t, pg_catalog.pg_partition_ancestors(t) a`)).map(({ oid }) => oid);
}
/** Of those between filled tables. One whose triggers are disabled holds nothing up; one of a partition goes with its table's. */
function readForeignKeys(client, oids) {
	return client.query(`select pg_catalog.format('%I.%I', n.nspname, c.relname) as table, k.conname as name,
       pg_catalog.pg_get_constraintdef(k.oid) as definition, pg_catalog.obj_description(k.oid, 'pg_constraint') as comment
     from pg_catalog.pg_constraint k
     join pg_catalog.pg_class c on c.oid = k.conrelid
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and k.conparentid = 0
       and k.conrelid = any (${asArray(oids)}) and k.confrelid = any (${asArray(oids)})
       and not exists (select from pg_catalog.pg_trigger t where t.tgconstraint = k.oid and t.tgenabled = 'D')
     order by 1, 2`);
}
/** Those that are on, of a table by itself or by the one that it is a partition of. */
function readTriggers(client, oids) {
	return client.query(`select pg_catalog.format('%I.%I', n.nspname, c.relname) as table, t.tgname as name, t.tgenabled = 'A' as "isAlways"
     from pg_catalog.pg_trigger t
     join pg_catalog.pg_class c on c.oid = t.tgrelid
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where not t.tgisinternal and t.tgenabled in ('O', 'A') and t.tgrelid = any (${asArray(oids)})
     order by 1, 2`);
}
// packages/core/src/restore/swap.ts
/** Longest name of PostgreSQL, in bytes. */
const longestName = 63;
/** Names with a time at their end; the database's own is cut where it would be too long. Pure. */
function planSwap(place, now) {
	const time = now.toISOString().replace(/\.\d+Z$/, "").replaceAll(/[-:T]/g, "");
	const named = (what) => {
		const end = `_${what}_${time}`;
		let base = place;
		while (Buffer.byteLength(base + end) > longestName) base = [...base].slice(0, -1).join("");
		return base + end;
	};
	return {
		place,
		restored: named("restored"),
		before: named("before")
	};
}
/** The statements of a swap, each run by itself; between the first and the others the sessions of the database are ended. Pure. */
function swapSql({ place, restored, before }) {
	return {
		close: `alter database ${quoteIdentifier(place)} with allow_connections false`,
		end: `select pg_terminate_backend(pid) from pg_stat_activity where datname = ${quoteLiteral(place)}`,
		rename: [
			"begin",
			`alter database ${quoteIdentifier(place)} rename to ${quoteIdentifier(before)}`,
			`alter database ${quoteIdentifier(restored)} rename to ${quoteIdentifier(place)}`,
			"commit"
		],
		open: `alter database ${quoteIdentifier(before)} with allow_connections true`
	};
}
/**
* Throws `bad-input` where there is nothing to take the place of, and `not-permitted` where the role may not rename it: before anything is
* restored.
*/
async function requireSwap(client, { place, restored, before }) {
	const [row] = await client.query(`select pg_catalog.pg_has_role(d.datdba, 'usage') and (r.rolsuper or r.rolcreatedb) as "mayRename",
       exists (select from pg_catalog.pg_database where datname in ($2, $3)) as "isTaken",
       current_user as user, pg_catalog.pg_get_userbyid(d.datdba) as owner
     from pg_catalog.pg_database d, pg_catalog.pg_roles r
     where d.datname = $1 and r.rolname = current_user`, [
		place,
		restored,
		before
	]);
	if (row === void 0 || place === "postgres") throw new PgproofError("bad-input", row === void 0 ? `there is no database "${place}" that a restored one could take the place of` : "\"postgres\" is where programs log in that want no database, and is not renamed", { hint: "restore without rename" });
	if (row.isTaken) throw new PgproofError("bad-input", `a database of the name "${restored}" or "${before}" is there already`, { hint: "run again: names end in the time" });
	if (!row.mayRename) throw new PgproofError("not-permitted", `role "${row.user}" may not rename database "${place}", which is "${row.owner}"'s`, { hint: `log in as "${row.owner}" with createdb, or as a superuser; or restore without rename` });
}
/** Settings that hold a list, which stands in the catalog as it is written in SQL. Source: PostgreSQL, GUC_LIST_QUOTE. Versions 14 to 18. */
const lists = [
	"search_path",
	"temp_tablespaces",
	"local_preload_libraries",
	"session_preload_libraries",
	"shared_preload_libraries",
	"unix_socket_directories"
];
/**
* Statements that give one database what belongs to another database itself, and to no object in it: owner, limit of connections, privileges,
* settings. A dump is restored without them.
*/
async function belongingsSql(client, { place, restored }) {
	return (await client.query(`with old as (select * from pg_catalog.pg_database where datname = $1)
     select pg_catalog.format('alter database %I owner to %I', $2::text, pg_catalog.pg_get_userbyid(datdba)) as sql, 1 as step, '' as name from old
     union all
     select pg_catalog.format('alter database %I connection limit %s', $2::text, datconnlimit), 2, '' from old where datconnlimit <> -1
     union all
     select pg_catalog.format('revoke all on database %I from public', $2::text), 3, '' from old where datacl is not null
     union all
     select pg_catalog.format('grant %s on database %I to %s%s', privilege_type, $2::text,
         case when grantee = 0 then 'public' else pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(grantee)) end,
         case when is_grantable then ' with grant option' else '' end), 4, ''
     from old, pg_catalog.aclexplode(datacl) where grantee <> datdba
     union all
     select pg_catalog.format('alter %sdatabase %I set %s to %s',
         case when setrole = 0 then '' else pg_catalog.format('role %I in ', pg_catalog.pg_get_userbyid(setrole)) end,
         $2::text,
         (select pg_catalog.string_agg(pg_catalog.quote_ident(part), '.') from pg_catalog.string_to_table(setting.name, '.') part),
         case when setting.name = any ($3) then setting.value else pg_catalog.quote_literal(setting.value) end), 5, setting.name
     from old join pg_catalog.pg_db_role_setting s on s.setdatabase = old.oid,
       pg_catalog.unnest(s.setconfig) line,
       lateral (select pg_catalog.split_part(line, '=', 1) as name, pg_catalog.substr(line, pg_catalog.strpos(line, '=') + 1) as value) setting
     order by step, name`, [
		place,
		restored,
		lists
	])).map(({ sql }) => sql);
}
const patienceMilliseconds = 3e4;
const pollMilliseconds = 100;
/**
* Puts a restored database in the place of another, which lives on under its new name. Sessions of that one are ended. Throws where it could
* not be done; the hint says which database has which name then.
*/
async function swap(administration, names, session) {
	session.onProgress({ phase: "rename" });
	const sql = swapSql(names);
	const signal = AbortSignal.timeout(2 * patienceMilliseconds);
	session.signal.throwIfAborted();
	await using client = await openClient(administration, signal);
	let state = "as it was";
	try {
		for (const statement of await belongingsSql(client, names)) await client.query(statement);
		await client.query(sql.close);
		state = "closed";
		await endSessions(client, names.place, sql.end);
		for (const statement of sql.rename) await client.query(statement);
		state = "renamed";
		await client.query(sql.open);
	} catch (error) {
		await client.query("rollback").catch(() => void 0);
		if (state === "closed") await client.query(`alter database ${quoteIdentifier(names.place)} with allow_connections true`).catch(() => void 0);
		const known = classify(error, `rename database "${names.place}"`);
		throw new PgproofError(known.kind, known.message, {
			hint: state === "renamed" ? `"${names.place}" is the restored one; the one before takes no connections yet: ${sql.open};` : `"${names.place}" is as it was; the restored database is whole, as "${names.restored}". ${known.hint}`,
			cause: known
		});
	}
}
async function endSessions(client, database, sql) {
	const deadline = performance.now() + patienceMilliseconds;
	for (;;) {
		await client.query(sql);
		if ((await client.query("select count(*) as count from pg_catalog.pg_stat_activity where datname = $1", [database]))[0]?.count === "0") return;
		if (performance.now() > deadline) throw new PgproofError("deadline", `sessions of "${database}" did not end within ${patienceMilliseconds / 1e3} s`);
		await setTimeout(pollMilliseconds);
	}
}
// packages/core/src/restore/facts.ts
/**
* Reads the backup and the target. Throws `bad-input` when the target holds objects already: a restore never adds to or
* replaces what is there.
*/
async function gatherRestoreFacts(options, session) {
	if (/^template[01]$/.test(options.into.database)) throw new PgproofError("bad-input", `"${options.into.database}" is what every new database is copied from, and no place to restore into`, { hint: "name a new database in --into" });
	if (options.part !== void 0 && options.rename === true) throw new PgproofError("bad-input", `a part of a backup must not take the place of database "${options.into.database}": what is not chosen would be gone from it`, { hint: "restore the part into a new database, and bring its tables over from there; or rename the whole" });
	if (options.clean === true) refuseClean(options);
	const archive = await gatherArchiveFacts(options, session);
	requireReachable(options, archive);
	const part = options.part === void 0 ? void 0 : await gatherPart(options.store, options.part, archive, session);
	const administration = withDatabase(options.into, options.into.database === "postgres" ? "template1" : "postgres");
	if (part?.content === "data") return {
		...archive,
		...await gatherRows(options, archive, part, session)
	};
	const target = await whileAlive(administration, options.serverTimeoutSeconds, session, async (watched) => {
		const swap = options.rename === true || options.clean === true && await targetExists(options.into, watched) ? planSwap(options.into.database, session.now()) : void 0;
		if (swap !== void 0) {
			await using client = await openClient(administration, watched.signal);
			await requireSwap(client, swap);
		}
		const into = swap === void 0 ? options.into : withDatabase(options.into, swap.restored);
		return {
			into,
			swap,
			...await gatherTarget(into, archive, part, administration, watched)
		};
	});
	return {
		...archive,
		...target,
		administration,
		part,
		filled: void 0,
		dropsBefore: options.clean === true
	};
}
/** The same for rows alone: the database is there, and what a dump needs of its server is none of theirs. */
async function gatherRows(options, archive, part, session) {
	const { into, serverTimeoutSeconds, tools } = options;
	const psql = await findRestrictable(archive.pgRestore.major, session, present({ tools }));
	return whileAlive(into, serverTimeoutSeconds, session, async (watched) => {
		const targetMajor = await requireMajor(into, archive, watched);
		const filled = await gatherFilled(into, part, archive.manifest, options.clean === true, watched);
		return {
			into,
			administration: into,
			swap: void 0,
			dropsBefore: false,
			exists: true,
			owner: "",
			targetMajor,
			missingRoles: [],
			missingExtensions: [],
			missingTablespaces: [],
			otherLocale: void 0,
			part,
			filled,
			psql
		};
	});
}
/** What is there is emptied or dropped in development, and nowhere else; nothing overrides that. */
function refuseClean({ environment, part, into, rename }) {
	if (rename === true) throw new PgproofError("bad-input", "rename keeps the database that was there, and clean drops it", { hint: "give one of them" });
	if (part !== void 0 && part.content !== "data") throw new PgproofError("bad-input", `clean with a part of a backup would drop what else is in database "${into.database}"`, { hint: "restore the part into a new database; or rows alone, with data-only" });
	if (environment === "development") return;
	const what = part === void 0 ? `database "${into.database}" is not dropped` : `no table of database "${into.database}" is emptied`;
	const instead = part === void 0 ? "with rename the restored one takes its place, and it lives on" : "restore into a new database; or empty those tables yourself";
	throw new PgproofError("bad-input", `clean is for development: in ${environment} ${what}`, { hint: instead });
}
async function requireMajor(target, { manifest }, session) {
	await using client = await openClient(target, session.signal);
	if (client.major >= manifest.server.major) return client.major;
	throw new PgproofError("tool-version", `the target is PostgreSQL ${client.major}; the backup is of PostgreSQL ${manifest.server.major}`, { hint: `restore into a server of PostgreSQL ${manifest.server.major} or newer` });
}
/** Throws `bad-input` for a level that a restore goes beyond, or that the backup cannot show. */
function requireReachable({ level, part }, { manifest, backup }) {
	if (level === void 0) return;
	if (!contains(level, "restored")) throw new PgproofError("bad-input", `level "${level}" restores nothing`, { hint: "ask for a level from restored on, or for none; pgproof verify looks at a backup without restoring it into your server" });
	const highest = highestOf(manifest, part);
	if (contains(highest, level) || level === "restored") return;
	throw new PgproofError("bad-input", `backup "${backup.id}" cannot be shown to be ${level}: the highest is ${highest}`, { hint: `restore it with --level ${contains(highest, "restored") ? highest : "restored"}` });
}
/** The highest level that a restore can show: without rows there is nothing to be identical. */
function highestOf(manifest, part) {
	const highest = highestLevel(manifest);
	return part?.content === "schema" && highest === "identical" ? "consistent" : highest;
}
async function gatherTarget(into, archive, part, administration, session) {
	const exists = await targetExists(into, session);
	if (exists) await refuseFull(into, session);
	const targetMajor = await requireMajor(administration, archive, session);
	await using client = await openClient(administration, session.signal);
	const roles = new Set((await client.query("select rolname as name from pg_roles")).map((row) => row.name));
	const extensions = new Set((await client.query("select name from pg_available_extensions")).map((row) => row.name));
	const tablespaces = new Set((await client.query("select spcname as name from pg_tablespace")).map((row) => row.name));
	const { server } = archive.manifest;
	const [own] = await client.query(`select current_user as user, pg_catalog.pg_get_userbyid(d.datdba) as owner,
       pg_catalog.concat_ws(' ', pg_catalog.pg_encoding_to_char(d.encoding), d.datcollate, d.datctype) as locale
     from (select) one left join pg_catalog.pg_database d on d.datname = $1`, [into.database]);
	const locale = `${server.encoding} ${server.collation} ${server.ctype}`;
	const chosen = part === void 0 ? void 0 : chosenExtensions(part);
	return {
		exists,
		missingRoles: [...archive.manifest.roles.map((role) => role.name), archive.manifest.server.bootstrap_role].filter((name) => !roles.has(name)),
		missingExtensions: archive.manifest.extensions.map((extension) => extension.name).filter((name) => !extensions.has(name) && (chosen?.has(name) ?? true)),
		missingTablespaces: (archive.manifest.tablespaces ?? []).filter((name) => !tablespaces.has(name)),
		targetMajor,
		owner: own?.owner ?? own?.user ?? "",
		otherLocale: exists && own?.locale != null && own.locale !== locale ? `${own.locale} instead of ${locale}` : void 0
	};
}
async function targetExists(target, session) {
	try {
		await using client = await openClient(target, session.signal);
		return client.major > 0;
	} catch (error) {
		if (error instanceof PgproofError && error.kind === "no-database") return false;
		throw error;
	}
}
async function refuseFull(target, session) {
	await using client = await openClient(target, session.signal);
	const { count, named } = await readContents(client).catch((error) => {
		throw sqlStateOf(error) === void 0 ? error : new PgproofError("not-permitted", `look into ${describeConnection(target)}: ${error.message}`, { cause: error });
	});
	if (count === 0) return;
	throw new PgproofError("bad-input", `database "${target.database}" is not empty: it holds ${formatCount(count)} objects, such as ${named[0]}`, { hint: "restore under a new name; with rename the restored database takes its place when all of it came back, and in development with clean it is dropped then" });
}
// packages/core/src/restore/rows-plan.ts
/** pg_dump's last words. Outside of data only what is said there ends the transaction; the script's own BEGIN and COMMIT, around large objects, do not. */
const withinTransaction = ["LC_ALL=C sed -e '/^COPY .* FROM stdin;$/,/^\\\\\\.$/b' -e '/^BEGIN;$/d' -e '/^COMMIT;$/d'", "-e \"/^-- PostgreSQL database dump complete\\$/r $AFTER\""].join(" ");
/** What makes pg_dump write rows as statements: a text among them may hold a line that reads as one of the script's own. */
const ofInserts = /^--(inserts|column-inserts|attribute-inserts|rows-per-insert)\b/;
const noHand = ["echo 'rows that were dumped as INSERT are put into one transaction by pgproof restore alone: no filter of lines can tell texts from statements' >&2; false"];
/** Pure: what a restore of rows alone will do. Holes: `conninfo`, `pgpassword`, `age-identity`, `archive`, `use-list`. */
function planRows(options, facts, part, filled) {
	const { manifest, folder } = facts;
	const tool = facts.psql ?? facts.pgRestore;
	const { database } = facts.into;
	const environment = toolEnvironment({
		...readingMoney(childEnvironment(facts.into), manifest.server.money_locale),
		PGAPPNAME: "pgproof psql"
	});
	const rows = archiveStages(facts, [
		"--verbose",
		useListWord,
		"--file=-"
	], { LC_ALL: "C" });
	const load = restoreStages(facts, environment, keepaliveWords(facts.into), 1, {
		words: [],
		role: "data",
		reads: "archive"
	});
	const [before, after, analyze] = [
		beforeRowsSql(filled),
		afterRowsSql(filled),
		analyzeRowsSql(filled)
	];
	const level = options.level ?? highestOf(manifest, part);
	const isProven = contains(level, "consistent");
	const exported = Object.entries(environment).filter(([name, value]) => typeof value === "string" && ![
		"LC_ALL",
		"PGAPPNAME",
		"PGPASSFILE"
	].includes(name));
	const file = fileOfRole(manifest, "data").path;
	const read = shellRead(options.store, `${folder}${file}`);
	const quoted = (sql) => sql.map((statement) => shellQuote(`${statement};`)).join(" ");
	const common = {
		operation: "restore",
		environment: options.environment,
		target: database
	};
	return {
		...common,
		steps: [
			...manifest.files.filter(({ role }) => role === "data" || isProven && (role === "proof" || role === "catalogue")).map((one) => ({
				kind: "get",
				name: one.role,
				path: `${folder}${one.path}`
			})),
			...unpackStep(facts),
			{
				kind: "sql",
				name: "begin",
				on: "target",
				statements: before
			},
			{
				kind: "pipeline",
				name: "rows",
				stages: rows
			},
			{
				kind: "pipeline",
				name: "restore",
				stages: load
			},
			{
				kind: "sql",
				name: "end",
				on: "target",
				statements: after
			},
			{
				kind: "sql",
				name: "analyze",
				on: "target",
				statements: analyze
			},
			...isProven ? [...decryptingSteps(facts.decryption), ...provingSteps("target")] : []
		],
		public: {
			...common,
			commands: manifest.pg_dump_arguments?.some((word) => ofInserts.test(word)) === true ? noHand : [
				...shellPreparation(options.store, folder),
				..."PGPASSWORD" in environment ? [passwordLine(tool)] : [],
				`export ${exported.map(([name, value]) => `${name}=${shellQuote(value)}`).join(" ")}`,
				...clientFunctions(tool, environment, ["psql"]),
				...identityLines(facts.decryption),
				...useListLines(part),
				...unpackLines(facts, read),
				`AFTER="$(mktemp)"; printf '%s\\n' ${quoted(after)} > "$AFTER"`,
				[
					`CONNINFO=${shellQuote(databaseConninfo(database))}; {`,
					`printf '%s\\n' ${quoted(before)};`,
					`${fed(facts, read)}${renderCommands(...rows)} | ${withinTransaction};`,
					`} | ${renderCommands(...load)}`
				].join(" "),
				...analyze.map((sql) => `psql -X -d ${shellQuote(database)} -c ${shellQuote(sql)}`)
			],
			configuration: {
				backup: manifest.id,
				into: `${database} (its tables are there, and ${filled.isCleaned ? "are emptied" : "empty"})`,
				part: describePart(part),
				level,
				pg_restore: `${facts.pgRestore.version} (${facts.pgRestore.foundBy})`
			},
			verification_steps: [provingCommand(options.store, facts.backup, identityFlag(facts.decryption))],
			recovery_procedure: `If it fails: nothing was loaded, for it is one transaction; mend what was refused, then run it again.\n${manifest.recovery_procedure}`
		}
	};
}
// packages/core/src/restore/plan.ts
/** The statement that creates the target; undefined when it is there already. */
function createTargetSql(facts) {
	return facts.exists ? void 0 : createDatabaseSql(facts.manifest.server, facts.into.database, facts.targetMajor);
}
function swapSteps({ swap, dropsBefore }) {
	if (swap === void 0) return [];
	const { close, end, rename, open } = swapSql(swap);
	return [{
		kind: "sql",
		name: "swap",
		on: "target",
		statements: [...[
			"alter database … owner to …",
			"grant … on database …",
			close,
			end,
			...rename,
			open
		], ...dropsBefore ? [`drop database ${quoteIdentifier(swap.before)}`] : []]
	}];
}
function swapLines({ swap, administration, dropsBefore }) {
	if (swap === void 0) return [];
	const { close, end, rename, open } = swapSql(swap);
	const psql = `psql -X -d ${shellQuote(administration.database)}`;
	const sql = (text) => `${psql} -c ${shellQuote(text)}`;
	return [
		"# when it is whole; owner, privileges and settings of the database itself are yours to give:",
		...[
			sql(close),
			sql(end),
			sql(rename.join("; ")),
			sql(open)
		],
		...dropsBefore ? [sql(`drop database ${quoteIdentifier(swap.before)}`)] : []
	];
}
function namesOf({ choice }) {
	const tables = choice.relations.filter(({ kind }) => kind !== "SEQUENCE").map(({ schema, name }) => `${schema}.${name}`);
	return {
		...choice.isWhole ? {} : { tables: tables.join(", ") },
		...choice.foreignKeys.length === 0 ? {} : { foreign_keys_left_out: choice.foreignKeys.map(({ schema, table, name }) => `${schema}.${table}.${name}`).join(", ") }
	};
}
/** Pure: what a restore will do. Holes: `conninfo`, `pgpassword`, `age-identity`, `archive`, `use-list`. */
function planRestore(options, facts) {
	if (facts.filled !== void 0 && facts.part !== void 0) return planRows(options, facts, facts.part, facts.filled);
	const { manifest, folder } = facts;
	const environment = toolEnvironment({
		...readingMoney(childEnvironment(facts.into), manifest.server.money_locale),
		PGAPPNAME: "pgproof pg_restore"
	});
	const keepalives = keepaliveWords(facts.into);
	const jobs = options.jobs ?? 1;
	const without = facts.missingTablespaces.length === 0 ? [] : ["--no-tablespaces"];
	const chosen = facts.part === void 0 ? [] : [useListWord];
	const partsBy = (sessions) => restoreParts(facts, sessions, chosen).map((part) => ({
		...part,
		file: fileOfRole(manifest, part.role).path,
		stages: restoreStages(facts, environment, keepalives, sessions, {
			...part,
			words: [...part.words, ...without]
		})
	}));
	const parts = partsBy(jobs);
	const used = facts.part === void 0 ? void 0 : chosenSchemas(facts.part);
	const preparation = preparationSql(manifest.scope, selectionOf(manifest.filters), facts.missingRoles, (schema) => used?.has(schema) ?? true);
	const level = options.level ?? highestOf(manifest, facts.part);
	const isProven = contains(level, "consistent");
	const create = createTargetSql(facts);
	const database = facts.into.database;
	const exported = Object.entries(environment).filter(([name, value]) => typeof value === "string" && ![
		"LC_ALL",
		"PGAPPNAME",
		"PGPASSFILE"
	].includes(name));
	const common = {
		operation: "restore",
		environment: options.environment,
		target: database
	};
	return {
		...common,
		steps: [
			...create === void 0 ? [] : [{
				kind: "sql",
				name: "create",
				on: "target",
				statements: [create]
			}],
			...manifest.files.filter(({ role }) => role !== "globals" && (isProven || role !== "proof" && role !== "catalogue")).map((file) => ({
				kind: "get",
				name: file.role,
				path: `${folder}${file.path}`
			})),
			...preparation.length === 0 ? [] : [{
				kind: "sql",
				name: "prepare",
				on: "target",
				statements: preparation
			}],
			...unpackStep(facts),
			...isSplit(facts, jobs) ? [listStep(facts), firstHalfStep(facts, chosen)] : [],
			...parts.map(({ name, stages }) => ({
				kind: "pipeline",
				name,
				stages
			})),
			{
				kind: "sql",
				name: "analyze",
				on: "target",
				statements: ["analyze"]
			},
			...isProven ? [...decryptingSteps(facts.decryption), ...provingSteps("target")] : [],
			...swapSteps(facts)
		],
		public: {
			...common,
			commands: [
				...shellPreparation(options.store, folder),
				..."PGPASSWORD" in environment ? [passwordLine(facts.pgRestore)] : [],
				`export ${exported.map(([name, value]) => `${name}=${shellQuote(value)}`).join(" ")}`,
				...clientFunctions(facts.pgRestore, environment, ["psql"]),
				...create === void 0 ? [] : [`psql -X -d ${shellQuote(facts.administration.database)} -c ${shellQuote(create)}`],
				...identityLines(facts.decryption),
				...useListLines(facts.part),
				...preparation.map((sql) => `psql -X -d ${shellQuote(database)} -c ${shellQuote(sql)}`),
				...partsBy(isSplit(facts, jobs) ? 1 : jobs).flatMap((part) => {
					const read = shellRead(options.store, `${folder}${part.file}`);
					return [...part.role === "data" ? unpackLines(facts, read) : [], `CONNINFO=${shellQuote(databaseConninfo(database))}; ${fed(facts, read, part)}${renderCommands(...part.stages)}`];
				}),
				`psql -X -d ${shellQuote(database)} -c analyze`,
				...swapLines(facts)
			],
			configuration: {
				backup: manifest.id,
				into: `${database} (${facts.exists ? "empty" : "new"})`,
				...facts.swap === void 0 ? {} : {
					renamed_to: facts.swap.place,
					old_database: facts.swap.before
				},
				...facts.part === void 0 ? {} : {
					part: describePart(facts.part),
					...namesOf(facts.part)
				},
				level,
				pg_restore: `${facts.pgRestore.version} (${facts.pgRestore.foundBy})`
			},
			verification_steps: [provingCommand(options.store, facts.backup, identityFlag(facts.decryption))],
			recovery_procedure: `If the restore fails: drop database ${quoteIdentifier(database)}; then run it again. Nothing else on the server is touched.\n${manifest.recovery_procedure}`
		}
	};
}
// packages/core/src/restore/load.ts
const statements = (all) => all.map((sql) => `${sql};\n`).join("");
/**
* Loads rows in one transaction: pg_restore prints the part as a script, which psql is handed between the plan's statements. The last of
* them commits, and is said only when pg_restore came to its end: whatever happens before, the database is as it was.
*/
async function loadRows(plan, options, facts, part, session) {
	await using archive = await openArchive(plan, options.store, facts, session);
	await using list = await writeUseList(part, session);
	const holes = {
		...identityHoles(facts.decryption),
		...archive.holes,
		"use-list": list.path
	};
	const stages = stepNamed(plan, "pipeline", "rows").stages.map((stage) => fillCommand(stage, holes));
	let broken;
	const withText = async (read, signal) => {
		let result;
		await archive.feed((input) => runPipeline(stages, {
			...input,
			signal,
			mayStopEarly: true,
			classify: (stderr) => classifyDecryption(stderr) ?? { kind: "invalid-manifest" },
			onStderrLine: (line) => {
				broken ??= /^pg_restore: error: (.*)$/.exec(line)?.[1];
				const current = /^pg_restore: processing data for table "(.*)"$/.exec(line)?.[1];
				if (current !== void 0) session.onProgress({
					phase: "restore",
					current
				});
			},
			output: async (stdout) => {
				result = { value: await read(stdout) };
			}
		}));
		if (result === void 0) throw new Error("the rows were not read");
		return result.value;
	};
	const around = {
		before: statements(stepNamed(plan, "sql", "begin").statements),
		after: statements(stepNamed(plan, "sql", "end").statements)
	};
	try {
		return await restoreArchive(stepNamed(plan, "pipeline", "restore").stages, {
			...secretHoles(childEnvironment(facts.into)),
			conninfo: databaseConninfo(facts.into.database)
		}, {
			...archive,
			withText,
			around
		}, session, facts.into.secrets);
	} catch (error) {
		if (!(error instanceof PgproofError) || error.kind !== "invalid-manifest" || broken === void 0) throw error;
		throw new PgproofError("invalid-manifest", `pg_restore: ${redact(broken, facts.into.secrets)}`, { cause: error });
	}
}
/** What a loading came to; where anything was refused, nothing was loaded. `documents` say what shape the rows' tables had. Pure. */
function loadFindings({ errors }, { database }, { documents }) {
	if (errors.length === 0) return [...documents === void 0 ? [shapeUnknown(database)] : [], {
		id: "restore.done",
		status: "good",
		level: "restored",
		object: {
			kind: "database",
			name: database
		},
		detail: "loaded in one transaction, with foreign keys checked"
	}];
	return errors.map(({ entry, message }) => ({
		id: "restore.refused",
		status: "bad",
		level: "restored",
		object: /^line \d+$/.test(entry) ? {
			kind: "database",
			name: database
		} : {
			kind: "archive entry",
			name: entry
		},
		detail: message,
		hint: "nothing was loaded: its tables and sequences are as they were"
	}));
}
function shapeUnknown(database) {
	return {
		id: "restore.shape",
		status: "unknown",
		object: {
			kind: "database",
			name: database
		},
		detail: "shape was not compared: the backup has no catalogue that says what its tables were like, or none that can be read",
		hint: "look whether types, defaults and constraints are those of the source; back up with a proof, and this is seen before rows are loaded"
	};
}
// packages/core/src/restore/preflight.ts
/** What was seen before anything is restored; a bad one keeps it from being begun. Pure. */
function preflight(facts) {
	const { filters, scope } = facts.manifest;
	const needs = scope?.needs ?? [];
	return [
		...facts.part === void 0 ? [] : partFindings(facts.part),
		...filters.filter((filter) => facts.filled === void 0 || filter !== "--data-only").length === 0 ? [] : [{
			id: "restore.part",
			status: "warning",
			detail: `this backup holds a part of the database: ${filters.join(" ")}`,
			hint: "choose another: pgproof list"
		}],
		...facts.otherLocale === void 0 ? [] : [{
			id: "restore.locale",
			status: "warning",
			object: {
				kind: "database",
				name: facts.into.database
			},
			detail: `it has another encoding or locale than the source: ${facts.otherLocale}`,
			hint: "drop it, and let the restore make it"
		}],
		...facts.swap === void 0 && facts.filled === void 0 && differsAtSource(facts) ? [{
			id: "restore.database",
			status: "explained",
			object: {
				kind: "database",
				name: facts.into.database
			},
			detail: `owner (${facts.owner}), privileges, comment and settings of the database itself are its own: a dump is restored without them${ownAtSource(facts.manifest)}`,
			hint: `alter database ${quoteIdentifier(facts.into.database)} owner to ${facts.manifest.database_own === void 0 ? "…" : quoteIdentifier(facts.manifest.database_own.owner)}; --rename takes them over from the database that it replaces`
		}] : [],
		...facts.filled?.isCleaned === true && facts.filled.emptied.length > 0 ? [{
			id: "restore.emptied",
			status: "warning",
			object: {
				kind: "database",
				name: facts.into.database
			},
			detail: `held rows, and is emptied before, for clean says so: ${listed(facts.filled.emptied)}`
		}] : [],
		...needs.map(({ object, by }) => ({
			id: "restore.needed-left-out",
			status: "warning",
			object: {
				kind: "object",
				name: object
			},
			detail: `left out of the backup, and needed by ${by}: that will be refused`
		})),
		...facts.missingRoles.map((name) => ({
			id: "restore.role",
			status: "warning",
			object: {
				kind: "role",
				name
			},
			detail: "the dump names this role and the target does not have it: what it owns or was granted will be refused",
			hint: `create role ${quoteIdentifier(name)} nologin;`
		})),
		...facts.missingTablespaces.map((name) => {
			const common = {
				id: "restore.tablespace",
				object: {
					kind: "tablespace",
					name
				},
				hint: `create tablespace ${quoteIdentifier(name)} location '<an empty folder of the server>';`
			};
			return facts.manifest.format === "plain" ? {
				...common,
				status: "bad",
				detail: "the script puts objects into it, and the target does not have it"
			} : {
				...common,
				status: "warning",
				detail: "the target does not have it: all objects go into the default one"
			};
		}),
		...facts.missingExtensions.map((name) => ({
			id: "restore.extension",
			status: "bad",
			object: {
				kind: "extension",
				name
			},
			detail: "the dump needs this extension and the target does not offer it",
			hint: `install its package on the target server, such as: apt-get install postgresql-${facts.targetMajor}-${name.replaceAll("_", "-")}`
		}))
	];
}
/** Older manifests do not say what the database had of its own. */
function differsAtSource({ manifest: { database_own: own }, owner }) {
	return own === void 0 || own.owner !== owner || own.properties.length > 0;
}
function ownAtSource({ database_own: own }) {
	if (own === void 0) return "";
	const rest = own.properties.length === 0 ? "" : `, and had ${own.properties.join(", ")}`;
	return `; at the source it was "${own.owner}"'s${rest}`;
}
// packages/core/src/restore/prove.ts
/** Holds what was restored against what was dumped, as a verification does. Throws what breaks it off. */
async function proveRestored(plan, options, facts, ledger, session) {
	const documents = await readWhole(plan, options, facts, ledger, session);
	if (documents === void 0) return;
	await proveCopy({
		copy: facts.into,
		facts,
		documents,
		jobs: options.jobs ?? 1,
		part: facts.part === void 0 ? void 0 : provenPart(facts.part),
		upToContent: options.level === void 0 || options.level === "identical",
		ledger,
		explain: (difference) => explainTablespace(difference, facts),
		session
	});
}
/** Proof and catalogue; undefined where they are damaged, which is recorded: it keeps nobody from a good archive. */
async function readWhole(plan, options, facts, ledger, session) {
	const files = facts.manifest.files.filter(({ role }) => role === "proof" || role === "catalogue");
	const damaged = (object, detail) => record(ledger, [{
		id: "restore.proof",
		status: "bad",
		level: "consistent",
		...object === void 0 ? {} : { object },
		detail: `it cannot be shown that all came back: ${detail}`,
		hint: "another backup has a proof of its own: pgproof list"
	}]);
	const digests = await checkDigest(options.store, facts.folder, files, session);
	if (!allGood(digests)) {
		for (const { object, detail } of digests) damaged(object, detail);
		return;
	}
	try {
		return await readDocuments(plan, options.store, facts, session);
	} catch (error) {
		if (!(error instanceof PgproofError) || error.kind !== "invalid-manifest") throw error;
		damaged(void 0, error.message);
		return;
	}
}
function explainTablespace({ attribute }, { missingTablespaces }) {
	return attribute === "tablespace" && missingTablespaces.length > 0 ? `the target lacks tablespaces: ${missingTablespaces.join(", ")}` : void 0;
}
// packages/core/src/restore/run.ts
/**
* Restores by its plan, and holds what came back against what was dumped. The archive's digest is checked before the target is touched.
* When the restore cannot go on, a database that it created is dropped again, or the error's hint says that it could not be; one that was
* there stays as it is then. One that was restored stays, whatever the proof comes to.
*/
async function runRestore(plan, options, facts, session) {
	const ledger = openLedger();
	record(ledger, preflight(facts));
	const archives = facts.manifest.files.filter(({ role }) => role === "data" || role === "schema");
	record(ledger, await checkDigest(options.store, facts.folder, archives, session));
	if (!allGood(ledger.findings)) return conclude(options, facts, ledger, null, session);
	ledger.lookedAt.add("intact");
	const rtoSeconds = await restoreWhole(plan, options, facts, ledger, session);
	if (facts.filled !== void 0 && !allGood(ledger.findings)) return conclude(options, facts, ledger, null, session);
	ledger.lookedAt.add("readable").add("restored");
	await finish(plan, options, facts, ledger, session);
	const result = conclude(options, facts, ledger, rtoSeconds, session);
	if (facts.swap === void 0) return result;
	return {
		...result,
		findings: [...result.findings, await takePlace(facts, facts.swap, result.ok, session)]
	};
}
/** Only a database of which all came back takes the place of another. */
async function takePlace(facts, names, isGood, session) {
	const { place, restored, before } = names;
	const id = "restore.rename";
	const object = {
		kind: "database",
		name: place
	};
	if (!isGood) return {
		id,
		status: "warning",
		object,
		detail: `it is as it was, for not all came back; what did is in "${restored}"`,
		hint: `drop database ${quoteIdentifier(restored)};`
	};
	await swap(facts.administration, names, session);
	const now = "it is the restored one now; the one before";
	const drop = `drop database ${quoteIdentifier(before)};`;
	if (!facts.dropsBefore) return {
		id,
		status: "good",
		object,
		detail: `${now} is "${before}"`,
		hint: `when nobody misses it: ${drop}`
	};
	try {
		await using client = await openClient(facts.administration, session.signal);
		await client.query(drop);
		return {
			id,
			status: "good",
			object,
			detail: `${now} is dropped, for clean says so`
		};
	} catch (error) {
		const { message } = classify(error, "drop it");
		return {
			id,
			status: "warning",
			object,
			detail: `${now} is "${before}", and could not be dropped: ${message}`,
			hint: drop
		};
	}
}
/** What can wait until the database can be used: it is there, and stays whatever comes of this. */
async function finish(plan, options, facts, ledger, session) {
	const asked = options.level ?? highestOf(facts.manifest, facts.part);
	try {
		await whileAlive(facts.administration, options.serverTimeoutSeconds, session, async (watched) => {
			record(ledger, await analyze(plan, facts, watched));
			if (contains(asked, "consistent")) await proveRestored(plan, options, facts, ledger, watched);
		});
	} catch (error) {
		const known = reasonOf(error, session.signal, "prove the restored database");
		if (known.kind === "not-permitted" || known.kind === "database-refused") {
			const detail = `it cannot be shown that all came back: ${known.message}`;
			record(ledger, [{
				id: "restore.proof",
				status: "unknown",
				level: "consistent",
				detail,
				hint: "prove it as a superuser, or as a role that may read every table (pg_read_all_data, bypassrls)"
			}]);
			return;
		}
		const isWhole = allGood(ledger.findings);
		throw new PgproofError(known.kind, known.message, {
			hint: `database "${facts.into.database}" is restored${isWhole ? "" : " in part"} and stays; that it is equal to what was dumped is not shown. ${known.hint}`,
			cause: known
		});
	}
}
function conclude(options, { manifest, startedAt, part }, ledger, rtoSeconds, session) {
	const asked = options.level ?? highestOf(manifest, part);
	const judgement = judge(ledger.findings, ledger.lookedAt, asked);
	const endedAt = session.now();
	return {
		...judgement,
		ok: contains(judgement.verdict, asked) && allGood(ledger.findings),
		findings: ledger.findings,
		relations: ledger.relations,
		rtoSeconds,
		restoreSeconds: ledger.seconds.restore,
		seconds: ledger.seconds,
		provenSeconds: secondsBetween(startedAt, endedAt),
		endedAt
	};
}
/** Restores; returns the seconds until the database could be used. */
async function restoreWhole(plan, options, facts, ledger, session) {
	let isCreated = false;
	try {
		return await whileAlive(facts.administration, options.serverTimeoutSeconds, session, async (watched) => {
			if (!facts.exists) {
				await administer(facts, stepNamed(plan, "sql", "create").statements[0] ?? "", watched);
				isCreated = true;
			}
			return restoreInto(plan, options, facts, ledger, watched);
		});
	} catch (error) {
		const { database } = facts.into;
		if (facts.filled !== void 0) {
			const known = reasonOf(error, session.signal, "restore");
			const told = `nothing was loaded into "${database}", for it is one transaction; if it broke off in the last moment, its tables say`;
			throw new PgproofError(known.kind, known.message, {
				hint: `${told}. ${known.hint}`,
				cause: known
			});
		}
		if (!isCreated || await dropCreated(facts, session)) throw error;
		const known = reasonOf(error, session.signal, "restore");
		throw new PgproofError(known.kind, known.message, {
			hint: `database "${database}" was made and is left half restored: drop database ${quoteIdentifier(database)}; then ${known.hint}`,
			cause: known
		});
	}
}
async function restoreInto(plan, options, facts, ledger, session) {
	if (facts.filled !== void 0 && facts.part !== void 0) {
		const outcome = await loadRows(plan, options, facts, facts.part, session);
		ledger.seconds.restore += outcome.seconds;
		record(ledger, loadFindings(outcome, facts.into, facts.part));
		return secondsBetween(facts.startedAt, session.now());
	}
	const parts = restoreParts(facts, options.jobs ?? 1);
	await using stack = new AsyncDisposableStack();
	const archives = /* @__PURE__ */ new Map();
	for (const role of new Set(parts.map((part) => part.role))) archives.set(role, stack.use(await openToRun(plan, options.store, facts, session, role)));
	const list = facts.part === void 0 ? void 0 : stack.use(await writeUseList(facts.part, session));
	await prepareFor(plan, facts.into, session);
	const data = archives.get("data");
	if (data !== void 0 && isSplit(facts, options.jobs ?? 1)) await listToSplit(plan, data, facts, session, ofPart(facts, list?.path));
	const errors = [];
	for (const part of parts) {
		const { name } = part;
		const archive = archives.get(part.role);
		if (archive === void 0) throw new Error(`no archive was opened for "${name}"`);
		const outcome = await restoreArchive(stepNamed(plan, "pipeline", name).stages, {
			...secretHoles(childEnvironment(facts.into)),
			...identityHoles(facts.decryption),
			conninfo: databaseConninfo(facts.into.database),
			...list === void 0 ? {} : { "use-list": list.path }
		}, {
			...archiveFor(part, archive),
			mayStopEarly: archive.mayStopEarly || list !== void 0
		}, session, facts.into.secrets);
		errors.push(...outcome.errors);
		ledger.seconds.restore += outcome.seconds;
	}
	const rtoSeconds = secondsBetween(facts.startedAt, session.now());
	const done = {
		id: "restore.done",
		status: "good",
		level: "restored",
		object: {
			kind: "database",
			name: facts.into.database
		},
		detail: "restored without an error"
	};
	const refused = errors.filter((error) => !isPublicAgain(error, facts.manifest.scope) && !isOfTableLeftOut(error, facts.manifest.scope)).map((error) => ({
		id: "restore.refused",
		status: "bad",
		level: "restored",
		object: {
			kind: "archive entry",
			name: error.entry
		},
		detail: error.message
	}));
	record(ledger, refused.length === 0 ? [done] : refused);
	return rtoSeconds;
}
function ofPart({ part }, list) {
	if (part === void 0 || list === void 0) return void 0;
	return {
		entries: part.choice.entries,
		holes: { "use-list": list }
	};
}
async function administer(facts, sql, session) {
	await using client = await openClient(facts.administration, session.signal);
	try {
		await client.query(sql);
	} catch (error) {
		throw classify(error, `create database "${facts.into.database}"`);
	}
}
/** How long a server that does not answer is tried; one that restarts after a crash is back soon. */
const reachMilliseconds = 1e4;
const dropMilliseconds = 6e4;
/** What we made, we take away, also after an interruption. False when it could not be. */
async function dropCreated(facts, session) {
	const signal = AbortSignal.timeout(session.signal.aborted ? reachMilliseconds : dropMilliseconds);
	const deadline = performance.now() + reachMilliseconds;
	for (;;) {
		const left = Math.max(1, Math.ceil((deadline - performance.now()) / 1e3));
		try {
			await using client = await openClient({
				...facts.administration,
				connectTimeoutSeconds: left
			}, signal);
			await client.query(`drop database if exists ${quoteIdentifier(facts.into.database)} with (force)`);
			return true;
		} catch {
			if (signal.aborted || performance.now() > deadline) return false;
			await setTimeout(200);
		}
	}
}
/** Statistics of tables; where the server refuses them, the rows are there all the same. */
async function analyze(plan, facts, session) {
	session.onProgress({ phase: "analyze" });
	await using client = await openClient(facts.into, session.signal);
	try {
		for (const statement of stepNamed(plan, "sql", "analyze").statements) await client.query(statement);
		return [];
	} catch (error) {
		const known = classify(error, "analyze");
		if (known.kind !== "not-permitted" && known.kind !== "database-refused") throw error;
		return [{
			id: "restore.analyze",
			status: "warning",
			object: {
				kind: "database",
				name: facts.into.database
			},
			detail: `not all of its tables have statistics: ${known.message}`,
			hint: "analyze what queries need by name: analyze <table>;"
		}];
	}
}
export { readContents as i, planRestore as n, gatherRestoreFacts as r, runRestore as t };
