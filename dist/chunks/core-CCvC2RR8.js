import { K as formatBytes, Mt as sqlStateOf, Ot as PgproofError, X as secondsBetween, ct as hashFile, it as encodeDatabaseName, q as formatCount } from "./lean-DqNT6EJH.js";
import { A as selectBackup, C as findTool, D as readManifest, H as hasExtra, J as selectionOf, b as findProgram } from "./core-DxWJFd2t.js";
import { Q as cataloguePins, c as readCatalogue, d as normaliseIdentifiers, f as quoteParts, ft as gatherDecryption, p as collationLocaleColumn, s as catalogueKinds, u as nameParts } from "./core-B5edkvN2.js";
import { E as leftOutAttributes, I as listRelations, c as readSequences, d as beginReadOnly, f as dealTasks, h as takeFingerprints, l as sameSequence, m as sumFingerprints, p as sameFingerprint, s as describeSequence, u as readLargeObjects } from "./core-BZtGVF2w.js";
import { a as inTransaction, n as quoteIdentifier, o as openClient, r as quoteLiteral, s as openClients } from "./core-BIkfvGKG.js";
import { D as readIdentities, E as narrowProof, T as narrowCatalogue, _ as narrowProofToRows, g as narrowCatalogueToRows, p as explainByRows, w as explainByPart } from "./core-CQBABpoC.js";
import { createHash } from "node:crypto";
// packages/core/src/proof/canonical-reprints.ts
/** Splits `schema.table.member`. */
function memberNames(name) {
	const parts = nameParts(name);
	const [schema, table, member] = parts ?? [];
	if (schema === void 0 || table === void 0 || member === void 0 || parts?.length !== 3) throw new RangeError(`"${name}" is not schema.table.name`);
	return {
		relation: quoteParts([schema, table]),
		relationParts: [schema, table],
		member
	};
}
function relationParts(name) {
	const [schema, relation, ...rest] = nameParts(name) ?? [];
	if (schema === void 0 || relation === void 0 || rest.length > 0) throw new RangeError(`"${name}" is not schema.name`);
	return [schema, relation];
}
/** A temporary table with the columns and the name of a relation; expressions may mention the name. */
async function scratchTable({ run }, parts) {
	const name = quoteIdentifier(parts.at(-1) ?? "");
	await run(`create temporary table ${name} (like ${quoteParts(parts)})`);
	return `pg_temp.${name}`;
}
/** Replaces the first occurrence only, and refuses a text without it. */
function moved(definition, from, to) {
	if (!(typeof from === "string" ? definition.includes(from) : from.test(definition))) throw new RangeError("the definition does not name its table as expected");
	return definition.replace(from, () => to);
}
function escapeRegExp(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
const view = async ({ name, source, restored, run }) => {
	const scratch = quoteIdentifier(relationParts(name)[1]);
	await run(`create temporary view ${scratch} as ${source}`);
	return [await run(`select pg_get_viewdef(${quoteLiteral(`pg_temp.${scratch}`)}::regclass)`), restored];
};
const partitionKey = async ({ name, source, restored, run }) => {
	const parts = relationParts(name);
	const scratch = quoteIdentifier(parts[1]);
	await run(`create temporary table ${scratch} (like ${quoteParts(parts)}) partition by ${source}`);
	return [await run(`select pg_get_partkeydef(${quoteLiteral(`pg_temp.${scratch}`)}::regclass)`), restored];
};
const columnType = async ({ source, restored, run }) => {
	await run(`create temporary table pgproof_column (c ${source})`);
	return [await run(`
    select format_type(a.atttypid, a.atttypmod)
    from pg_catalog.pg_attribute a
    where a.attrelid = 'pg_temp.pgproof_column'::regclass and a.attnum = 1`), restored];
};
const columnDefault = async (given) => {
	const { name, source, restored, attributes, run } = given;
	const { relationParts: parts, member } = memberNames(name);
	const scratch = await scratchTable(given, parts);
	const column = quoteIdentifier(member);
	const { generated, type } = attributes;
	if (generated === void 0) await run(`alter table ${scratch} alter column ${column} set default ${source}`);
	else await run(`
      alter table ${scratch}
        drop column ${column},
        add column ${column} ${type} generated always as (${source}) ${generated}`);
	return [await run(`
    select pg_get_expr(d.adbin, d.adrelid)
    from pg_catalog.pg_attrdef d
    join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    where d.adrelid = ${quoteLiteral(scratch)}::regclass and a.attname = ${quoteLiteral(member)}`), restored];
};
async function scratchDomain({ name, catalogue, run }, domain) {
	const base = catalogue["type"]?.[domain]?.["base_type"];
	if (base === void 0) throw new RangeError(`"${name}" belongs to no known domain`);
	await run(`create domain pg_temp.pgproof_domain as ${base}`);
	return "pg_temp.pgproof_domain";
}
const constraint = async (given) => {
	const { name, source, restored, attributes, run } = given;
	const { relation, relationParts: parts, member } = memberNames(name);
	const onDomain = attributes["on"] === "domain";
	const scratch = onDomain ? await scratchDomain(given, normaliseIdentifiers(relation)) : await scratchTable(given, parts);
	await run(`alter ${onDomain ? "domain" : "table"} ${scratch} add constraint ${quoteIdentifier(member)} ${source}`);
	return [await run(`
    select pg_get_constraintdef(k.oid)
    from pg_catalog.pg_constraint k
    where ${onDomain ? `k.contypid = ${quoteLiteral(scratch)}::regtype` : `k.conrelid = ${quoteLiteral(scratch)}::regclass`} and k.conname = ${quoteLiteral(member)}`), restored];
};
const domainDefault = async (given) => {
	const { name, source, restored, run } = given;
	const scratch = await scratchDomain(given, name);
	await run(`alter domain ${scratch} set default ${source}`);
	return [await run(`
    select t.typdefault
    from pg_catalog.pg_type t
    where t.oid = ${quoteLiteral(scratch)}::regtype`), restored];
};
const index = async (given) => {
	const { name, source, restored, attributes, run } = given;
	const parts = relationParts(normaliseIdentifiers(attributes["table"] ?? ""));
	const scratch = await scratchTable(given, parts);
	const scratchIndex = `pg_temp.${quoteIdentifier(relationParts(name)[1])}`;
	const print = async (definition) => {
		const onTable = new RegExp(` ON (?:ONLY )?${escapeRegExp(quoteParts(parts))} USING `);
		await run(moved(definition, onTable, ` ON ${scratch} USING `));
		const printed = await run(`select pg_get_indexdef(${quoteLiteral(scratchIndex)}::regclass)`);
		await run(`drop index ${scratchIndex}`);
		return printed;
	};
	return [await print(source), await print(restored)];
};
const trigger = async (given) => {
	const { name, source, restored, catalogue, run } = given;
	const { relation, relationParts: parts, member } = memberNames(name);
	const isView = catalogue["relation"]?.[normaliseIdentifiers(relation)]?.["kind"] === "view";
	const scratchName = quoteIdentifier(parts.at(-1) ?? "");
	if (isView) await run(`create temporary view ${scratchName} as select * from ${relation}`);
	const scratch = isView ? `pg_temp.${scratchName}` : await scratchTable(given, parts);
	const print = async (definition) => {
		await run(moved(definition, ` ON ${relation} `, ` ON ${scratch} `));
		const printed = await run(`
      select pg_get_triggerdef(t.oid)
      from pg_catalog.pg_trigger t
      where t.tgrelid = ${quoteLiteral(scratch)}::regclass and t.tgname = ${quoteLiteral(member)}`);
		await run(`drop trigger ${quoteIdentifier(member)} on ${scratch}`);
		return printed;
	};
	return [await print(source), await print(restored)];
};
async function rowFilters(given, parts) {
	const scratch = await scratchTable(given, parts);
	const print = async (expression) => {
		await given.run(`create policy pgproof_policy on ${scratch} using (${expression})`);
		const printed = await given.run(`
      select pg_get_expr(p.polqual, p.polrelid)
      from pg_catalog.pg_policy p
      where p.polrelid = ${quoteLiteral(scratch)}::regclass`);
		await given.run(`drop policy pgproof_policy on ${scratch}`);
		return printed;
	};
	return [await print(given.source), await print(given.restored)];
}
const policy = (given) => rowFilters(given, memberNames(given.name).relationParts);
const publicationFilter = (given) => rowFilters(given, relationParts(given.name.slice(given.name.lastIndexOf(": ") + 2)));
const rule = async ({ name, source, restored, run }) => {
	const { relation, member } = memberNames(name);
	const start = `CREATE RULE ${quoteIdentifier(member)} AS`;
	if (!source.startsWith(start) || !source.includes(` TO ${relation}`)) throw new RangeError("the rule does not name its table as expected");
	await run(`create or replace rule ${source.slice(12)}`);
	return [await run(`
    select pg_get_ruledef(r.oid)
    from pg_catalog.pg_rewrite r
    where r.ev_class = ${quoteLiteral(relation)}::regclass and r.rulename = ${quoteLiteral(member)}`), restored];
};
const routineName = /^((?:"(?:[^"]|"")*"|[^".(\s]+)\.(?:"(?:[^"]|"")*"|[^".(\s]+))\(/;
const routine = async ({ name, source, restored, run }) => {
	const [schema, routineOnly] = relationParts(routineName.exec(name)?.[1] ?? "");
	if (!["FUNCTION", "PROCEDURE"].map((kind) => `CREATE OR REPLACE ${kind} ${quoteParts([schema, routineOnly])}(`).some((start) => source.startsWith(start))) throw new RangeError("the definition does not name its function as expected");
	await run(source);
	const printed = await run(`
    select json_agg(json_build_array(
      format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)),
      pg_get_functiondef(p.oid)))
    from pg_catalog.pg_proc p
    join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where n.nspname = ${quoteLiteral(schema)}
      and p.proname = ${quoteLiteral(routineOnly)}
      and p.prokind <> 'a'`);
	return [JSON.parse(printed ?? "[]").find(([printedName]) => normaliseIdentifiers(printedName) === name)?.[1], restored];
};
const statistics = async ({ name, source, restored, run }) => {
	const quoted = quoteParts(relationParts(name));
	if (!source.startsWith(`CREATE STATISTICS ${quoted} `)) throw new RangeError("the definition does not name its statistics object as expected");
	await run(`drop statistics ${quoted}`);
	await run(source);
	const [schema, statisticsOnly] = relationParts(name);
	return [await run(`
    select pg_get_statisticsobjdef(s.oid)
    from pg_catalog.pg_statistic_ext s
    join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
    where n.nspname = ${quoteLiteral(schema)} and s.stxname = ${quoteLiteral(statisticsOnly)}`), restored];
};
const collationLocale = async ({ name, source, restored, major, run }) => {
	const [schema] = relationParts(name);
	await run(`create collation ${quoteParts([schema, "pgproof_collation"])} (provider = icu, locale = ${quoteLiteral(source)})`);
	return [await run(`
    select o.${collationLocaleColumn(major)}
    from pg_catalog.pg_collation o
    join pg_catalog.pg_namespace n on n.oid = o.collnamespace
    where n.nspname = ${quoteLiteral(schema)} and o.collname = 'pgproof_collation'`), restored];
};
/** How the server is made to print an attribute again, by kind and attribute. */
const reprints = {
	"relation.definition": view,
	"relation.partition_key": partitionKey,
	"column.type": columnType,
	"column.default": columnDefault,
	"constraint.definition": constraint,
	"type.default": domainDefault,
	"index.definition": index,
	"trigger.definition": trigger,
	"policy.using": policy,
	"policy.check": policy,
	"publication_table.where": publicationFilter,
	"rule.definition": rule,
	"function.definition": routine,
	"statistics.definition": statistics,
	"collation.locale": collationLocale
};
// packages/core/src/proof/canonical.ts
async function firstValue(client, text) {
	const query = {
		text,
		rowMode: "array",
		queryMode: "extended",
		types: { getTypeParser: () => (value) => value }
	};
	const { rows } = await client.query(query);
	return rows[0]?.[0] ?? void 0;
}
/**
* The temporary schema comes last in the path: a scratch table may have any name, also that of a type.
*/
const scratchSettings = `
  ${cataloguePins};
  set local search_path = pg_catalog, pg_temp;
  set local check_function_bodies = off;
  set local client_min_messages = error;
  set local row_security = on;
  set local default_tablespace = '';
  set local default_table_access_method = heap;
  set local statement_timeout = '60s'`;
/** Why it cannot be done here; undefined where it can. Only a superuser keeps event triggers still, and where there are none need not. */
async function obstacle(client) {
	const found = await firstValue(client, `select string_agg(evtname, ', ' order by evtname) from pg_catalog.pg_event_trigger
     where evtenabled <> 'D' and not pg_catalog.current_setting('is_superuser')::bool`);
	return found === void 0 ? void 0 : `the server was not asked to print it again, for event triggers would run: ${found}`;
}
/**
* Keeps the user's triggers out of it. 17 has a switch for event triggers; before it, those that fire in replica role are disabled for the
* transaction.
*/
async function stillTriggers(client, major) {
	if (await firstValue(client, "select pg_catalog.current_setting('is_superuser')") !== "on") return;
	await client.query("set local session_replication_role = replica");
	if (major >= 17) {
		await client.query("set local event_triggers = off");
		return;
	}
	const { rows } = await client.query(`
    select e.evtname as name
    from pg_catalog.pg_event_trigger e
    where e.evtenabled in ('R', 'A')`);
	for (const { name } of rows) await client.query(`alter event trigger ${quoteIdentifier(name)} disable`);
}
/** Opens a place to do DDL in, inside the caller's transaction or in one of its own; the answer undoes everything. */
async function openScratch(client, major) {
	let undo = "rollback to savepoint pgproof_canonical; release savepoint pgproof_canonical";
	try {
		await client.query("savepoint pgproof_canonical");
	} catch (error) {
		if (sqlStateOf(error) !== "25P01") throw error;
		await client.query("begin isolation level read committed read write");
		undo = "rollback";
	}
	const close = async () => {
		await client.query(undo);
	};
	try {
		if (await firstValue(client, "select current_setting('transaction_read_only')") === "on") throw new PgproofError("bug", "definitions are compared in a transaction that may write; this one is read only");
		await client.query(scratchSettings);
		await stillTriggers(client, major);
		return close;
	} catch (error) {
		await close().catch(() => void 0);
		throw error;
	}
}
async function judge(client, pair, reprint, restored) {
	const attributes = restored.catalogue[pair.kind]?.[pair.name] ?? {};
	await client.query("savepoint pgproof_pair");
	try {
		const [fromSource, expected] = await reprint({
			...pair,
			attributes,
			catalogue: restored.catalogue,
			major: restored.major,
			run: (sql) => firstValue(client, sql)
		});
		if (fromSource !== void 0 && fromSource === expected) return { equal: true };
		return { equal: false };
	} catch (error) {
		if (sqlStateOf(error) === void 0 && !(error instanceof RangeError)) throw error;
		return {
			equal: false,
			because: error instanceof Error ? error.message : String(error)
		};
	} finally {
		await client.query("rollback to savepoint pgproof_pair; release savepoint pgproof_pair");
	}
}
/** Whether there is a way to have the server print this attribute again. */
function canReprint(kind, attribute) {
	return Object.hasOwn(reprints, `${kind}.${attribute}`);
}
/**
* Judges pairs of texts by having the restored server parse the source's and print it again, as it prints the restored object's:
* majors differ in casts, parentheses and names of types. A text that does not parse there is a difference. Everything happens in a
* transaction or savepoint that is rolled back, with event triggers still. The client is in no read-only transaction; where event triggers
* could not be kept still nothing is asked. One judgement for each pair, in order.
*/
async function judgeTexts(client, pairs, restored) {
	if (pairs.length === 0) return [];
	const because = await obstacle(client);
	if (because !== void 0) return pairs.map(() => ({
		equal: false,
		because
	}));
	const judgements = [];
	const close = await openScratch(client, restored.major);
	try {
		for (const pair of pairs) {
			const reprint = reprints[`${pair.kind}.${pair.attribute}`];
			judgements.push(reprint === void 0 ? { equal: false } : await judge(client, pair, reprint, restored));
		}
	} finally {
		await close();
	}
	return judgements;
}
// packages/core/src/proof/catalogue-aside.ts
const nothingAside = {
	kinds: /* @__PURE__ */ new Set(),
	has: () => false
};
/**
* What a backup of such a selection does not hold of the objects in it. Without owners an access list cannot be the same: it names the
* owner, and who granted. Pure.
*/
function setAside(selection) {
	const { owners, privileges } = selection;
	const without = (word) => hasExtra(selection, word);
	const kinds = [
		...owners ? [] : ["large_object"],
		...privileges ? [] : ["default_acl", "initial_acl"],
		...without("--no-comments") ? ["comment"] : [],
		...without("--no-security-labels") ? ["security_label"] : []
	];
	const attributes = /* @__PURE__ */ new Set([
		...owners ? [] : ["owner", "acl"],
		...privileges ? [] : ["acl"],
		...without("--no-tablespaces") ? ["tablespace"] : [],
		...without("--no-table-access-method") ? ["relation.access_method"] : [],
		...without("--no-toast-compression") ? ["column.compression"] : []
	]);
	return {
		kinds: new Set(kinds),
		has: ({ kind, attribute }) => attributes.has(attribute) || attributes.has(`${kind}.${attribute}`)
	};
}
// packages/core/src/proof/catalogue-explain.ts
function attributesOf(catalogue, kind, name) {
	return catalogue[kind]?.[name] ?? {};
}
/** An invalid or unfinished index of a plain table is not dumped; one of a partitioned table is. */
function isUndumpedIndex(index) {
	return index["partitioned"] === void 0 && (index["valid"] === "no" || index["ready"] === "no");
}
/** `index public.i` of a comment's name `index public.i`, or of a label's name `index public.i by provider`. */
function annotated({ kind, name }) {
	if (kind === "comment") return name;
	return kind === "security_label" ? name.slice(0, name.lastIndexOf(" by ")) : void 0;
}
const invalidIndex = ({ kind, name, attribute }, { source }) => kind === "index" && attribute === "missing" && isUndumpedIndex(attributesOf(source, "index", name)) ? "invalid at the source, and so not dumped" : void 0;
const commentOnInvalidIndex = (difference, { source }) => {
	const object = annotated(difference);
	if (difference.attribute !== "missing" || !object?.startsWith("index ")) return void 0;
	return isUndumpedIndex(attributesOf(source, "index", object.slice(6))) ? "on an index that is invalid at the source, and so not dumped" : void 0;
};
const internalTriggers = ({ kind, attribute, restored }) => kind === "constraint" && attribute === "internal_triggers" && restored === void 0 ? "a dump does not say that the triggers of a constraint are disabled; in the copy they are enabled" : void 0;
const subscriptionLeftOut = (difference, { context }) => {
	if (!context.subscriptionsLeftOut || difference.attribute !== "missing") return void 0;
	return difference.kind === "subscription" || annotated(difference)?.startsWith("subscription ") ? "subscriptions are left out on purpose" : void 0;
};
const streaming = ({ kind, attribute, source, restored }, { context }) => kind === "subscription" && attribute === "streaming" && source === "off" && restored === "parallel" && context.sourceMajor < 18 && context.restoredMajor >= 18 ? "parallel is the default from PostgreSQL 18, and a dump does not name the default" : void 0;
function extensionIsDefault(sides, name) {
	const { version, default_version: offered } = attributesOf(sides.restored, "extension", name);
	return version !== void 0 && version === offered;
}
const extensionVersion = ({ kind, name, attribute, source, restored }, sides) => kind === "extension" && attribute === "version" && extensionIsDefault(sides, name) ? `a dump names no version: this server's default is "${restored}", the source had "${source}"` : void 0;
const extensionConfiguration = ({ kind, name, attribute }, sides) => kind === "extension" && attribute === "configuration" && extensionIsDefault(sides, name) && attributesOf(sides.source, "extension", name)["version"] !== attributesOf(sides.restored, "extension", name)["version"] ? "set by the script of this server's version of the extension" : void 0;
const ownersLeftOut = ({ attribute }, { context }) => context.ownersLeftOut === true && (attribute === "owner" || attribute === "acl") ? "owners are left out on purpose" : void 0;
const privilegesLeftOut = ({ kind, attribute }, { context }) => context.privilegesLeftOut === true && (attribute === "acl" || kind === "default_acl" || kind === "initial_acl") ? "privileges are left out on purpose" : void 0;
/** All that can be granted on a table before 17, which adds MAINTAIN. Source: PostgreSQL documentation, 5.8 "Privileges". */
const everyTablePrivilege = [
	"DELETE",
	"INSERT",
	"REFERENCES",
	"SELECT",
	"TRIGGER",
	"TRUNCATE",
	"UPDATE"
];
/** Access lists in which whoever had every privilege has all but MAINTAIN, as if that were every one. */
function withoutMaintain({ kind, restored = "" }) {
	if (kind !== "initial_acl") return restored.replaceAll(`=${everyTablePrivilege.join(",")}`, "=ALL");
	const lines = restored.split(/ (?=[+-])/);
	const isOfAll = (line, mark) => {
		const grantee = line.slice(0, line.lastIndexOf("="));
		return everyTablePrivilege.every((privilege) => lines.includes(`${grantee}=${privilege}${mark}`));
	};
	return lines.filter((line) => {
		const mark = /=MAINTAIN(\*?)$/.exec(line)?.[1];
		return mark === void 0 || !isOfAll(line, mark);
	}).join(" ");
}
const maintain = (difference, { context }) => context.sourceMajor < 17 && context.restoredMajor >= 17 && (difference.attribute === "acl" || difference.kind === "initial_acl") && difference.source !== void 0 && difference.source === withoutMaintain(difference) ? "MAINTAIN came with PostgreSQL 17: who had every privilege has it now, or has all others, as the dump says it" : void 0;
/** What is in a copy of a part because it is in every database, or because a restore needs it. */
const madeForRestore = ({ kind, name, attribute }, { context }) => {
	if (context.selection === void 0 || attribute !== "extra") return void 0;
	if (kind === "schema" && name === "public" || kind === "comment" && name === "schema public") return "it is in every new database; the backup leaves it out";
	return kind === "schema" && context.madeSchemas?.includes(name) === true ? "made for the restore: the backup holds objects of it, and not the schema itself" : void 0;
};
const rules = [
	madeForRestore,
	maintain,
	subscriptionLeftOut,
	invalidIndex,
	commentOnInvalidIndex,
	internalTriggers,
	streaming,
	extensionVersion,
	extensionConfiguration,
	ownersLeftOut,
	privilegesLeftOut
];
/** Why a difference is no loss, by the first rule that knows; pure. Sources: PostgreSQL documentation, pg_dump, and measured. */
function explain(difference, sides) {
	for (const rule of rules) {
		const reason = rule(difference, sides);
		if (reason !== void 0) return reason;
	}
}
// packages/core/src/proof/catalogue-findings.ts
/** Words that are not the kind's own name with an s. */
const irregular = {
	relation: {
		one: "relation",
		many: "relations (tables, views, sequences)"
	},
	index: {
		one: "index",
		many: "indexes"
	},
	policy: {
		one: "row security policy",
		many: "row security policies"
	},
	statistics: {
		one: "statistics object",
		many: "statistics objects"
	},
	opfamily: {
		one: "operator family",
		many: "operator families"
	},
	opclass: {
		one: "operator class",
		many: "operator classes"
	},
	ts_config: {
		one: "text search configuration",
		many: "text search configurations"
	},
	ts_dictionary: {
		one: "text search dictionary",
		many: "text search dictionaries"
	},
	ts_template: {
		one: "text search template",
		many: "text search templates"
	},
	ts_parser: {
		one: "text search parser",
		many: "text search parsers"
	},
	fdw: {
		one: "foreign-data wrapper",
		many: "foreign-data wrappers"
	},
	server: {
		one: "foreign server",
		many: "foreign servers"
	},
	publication_table: {
		one: "published table",
		many: "published tables"
	},
	default_acl: {
		one: "default privilege",
		many: "default privileges"
	},
	initial_acl: {
		one: "changed privilege of a system object",
		many: "changed privileges of system objects and extension members"
	}
};
function wordsFor(kind) {
	const spaced = kind.replaceAll("_", " ");
	return irregular[kind] ?? {
		one: spaced,
		many: `${spaced}s`
	};
}
function counted(count, kind) {
	const { one, many } = wordsFor(kind);
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}
function idOf(kind) {
	return `verify.catalogue-${kind.replaceAll("_", "-")}`;
}
const shownLength = 120;
/** The part of a text where it begins to differ from the other, at most 120 characters of it. */
function excerpt(text, other) {
	if (text === void 0) return "nothing";
	let start = 0;
	while (start < text.length && text[start] === other?.[start]) start += 1;
	const from = text.length <= shownLength ? 0 : Math.max(0, Math.min(start - 30, text.length - shownLength));
	const shown = text.slice(from, from + shownLength).replace(/\s+/g, " ");
	return `"${from > 0 ? "…" : ""}${shown}${from + shownLength < text.length ? "…" : ""}"`;
}
function sentence(difference) {
	const { attribute, source, restored, because } = difference;
	if (attribute === "missing") return "missing from the copy";
	if (attribute === "extra") return "in the copy only";
	const words = attribute.replaceAll("_", " ");
	if (attribute === "valid" && restored === "no") return "invalid in the copy, and valid at the source";
	if (attribute === "validated" && restored === "no") return "not validated in the copy, and validated at the source";
	const parse = because === void 0 ? "" : ` (the source's text is refused by the copy's server: ${because})`;
	return `${words} differs: ${excerpt(source, restored)} at the source, ${excerpt(restored, source)} in the copy${parse}`;
}
/** Kinds whose objects are named after their relation, `schema.table.name`, and go with it. */
const members = /* @__PURE__ */ new Set([
	"column",
	"constraint",
	"trigger",
	"rule",
	"policy"
]);
/** Members of relations that are missing, or extra, as a whole: one finding for the relation says it. */
function foldMembers(differences) {
	const isWhole = ({ attribute }) => attribute === "missing" || attribute === "extra";
	const whole = new Set(differences.filter((d) => d.kind === "relation" && isWhole(d)).map((d) => `${d.attribute} ${d.name}`));
	const folded = /* @__PURE__ */ new Map();
	return {
		kept: differences.filter((difference) => {
			const { kind, name, attribute } = difference;
			if (!isWhole(difference) || !(members.has(kind) || kind === "sequence")) return true;
			const relation = `${attribute} ${kind === "sequence" ? name : withoutLastPart(name)}`;
			if (!whole.has(relation)) return true;
			const counts = folded.get(relation) ?? {};
			counts[kind] = (counts[kind] ?? 0) + 1;
			folded.set(relation, counts);
			return false;
		}),
		folded
	};
}
function withoutLastPart(name) {
	return name.replace(/\.(?:"(?:[^"]|"")*"|[^".]+)$/, "");
}
function byObject(differences) {
	return [...Map.groupBy(differences, ({ kind, name }) => JSON.stringify([kind, name])).values()];
}
function badFindings(differences) {
	const { kept, folded } = foldMembers(differences);
	return byObject(kept).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { kind, name } = first;
		const withIt = Object.entries(folded.get(`${first.attribute} ${name}`) ?? {}).map(([member, count]) => counted(count, member));
		const ofRelation = kind === "relation" && withIt.length > 0 ? `, with ${withIt.join(", ")}` : "";
		return [{
			id: idOf(kind),
			status: "bad",
			level: "consistent",
			object: {
				kind,
				name
			},
			detail: `${wordsFor(kind).one} ${name}: ${group.map(sentence).join("; ")}${ofRelation}`
		}];
	});
}
function explainedFindings(differences) {
	return byObject(differences).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { kind, name } = first;
		const reasons = group.map((difference) => {
			const { attribute, explained } = difference;
			return `${attribute === "missing" || attribute === "extra" ? attribute : attribute.replaceAll("_", " ")}: ${explained}`;
		});
		return [{
			id: idOf(kind),
			status: "explained",
			level: "consistent",
			object: {
				kind,
				name
			},
			detail: `${wordsFor(kind).one} ${name}: ${[...new Set(reasons)].join("; ")}`
		}];
	});
}
function goodFinding(kind, count, explainedObjects) {
	const detail = explainedObjects === 0 ? `${counted(count, kind)} equal` : `${formatCount(count - explainedObjects)} of ${counted(count, kind)} equal, ${formatCount(explainedObjects)} explained`;
	return {
		id: idOf(kind),
		status: "good",
		level: "consistent",
		detail
	};
}
/**
* Turns a comparison into findings, ids `verify.catalogue-<kind>`, level `consistent`: one for each object that differs (bad) or is
* explained, one unknown for whatever a role could not see, and one good for each kind that has objects and no unexplained difference.
*/
function catalogueFindings({ differences, compared, unread }) {
	const unexplained = differences.filter(({ explained }) => explained === void 0);
	const explained = differences.filter((difference) => difference.explained !== void 0);
	const unknown = unread.map(({ kind, detail, hint, side }) => ({
		id: idOf(kind),
		status: "unknown",
		level: "consistent",
		detail: `${side === "source" ? "at the source" : "in the copy"}: ${detail}`,
		hint
	}));
	const good = catalogueKinds.filter((kind) => (compared[kind] ?? 0) > 0 && !unexplained.some((difference) => difference.kind === kind)).map((kind) => {
		const aside = byObject(explained.filter((difference) => difference.kind === kind)).length;
		return goodFinding(kind, compared[kind] ?? 0, aside);
	});
	return [
		...badFindings(unexplained),
		...unknown,
		...explainedFindings(explained),
		...good
	];
}
// packages/core/src/proof/catalogue.ts
/** Read to explain a difference, and never one itself: what the server offers, not what the database has. */
const notCompared = /* @__PURE__ */ new Set(["extension.default_version"]);
function objectsOf(reading, kind) {
	return new Map(Object.entries(reading.catalogue[kind] ?? {}).map(([name, attributes]) => [normaliseIdentifiers(name), attributes]));
}
function attributeDifferences(kind, name, source, restored) {
	return [.../* @__PURE__ */ new Set([...Object.keys(source), ...Object.keys(restored)])].sort().filter((attribute) => source[attribute] !== restored[attribute] && !notCompared.has(`${kind}.${attribute}`)).map((attribute) => {
		const [before, after] = [source[attribute], restored[attribute]];
		return {
			kind,
			name,
			attribute,
			...before === void 0 ? {} : { source: before },
			...after === void 0 ? {} : { restored: after }
		};
	});
}
function objectDifferences(kind, source, restored) {
	return [.../* @__PURE__ */ new Set([...source.keys(), ...restored.keys()])].sort().flatMap((name) => {
		const [before, after] = [source.get(name), restored.get(name)];
		if (before === void 0) return [{
			kind,
			name,
			attribute: "extra"
		}];
		if (after === void 0) return [{
			kind,
			name,
			attribute: "missing"
		}];
		return attributeDifferences(kind, name, before, after);
	});
}
/** True for an attribute that one side's role could not see. */
function isHidden(difference, unread) {
	return unread.some(({ kind, attribute, names }) => kind === difference.kind && attribute === difference.attribute && (names === void 0 || names.map(normaliseIdentifiers).includes(difference.name)));
}
async function judged(client, differences, restored, major) {
	const isPair = (difference) => difference.explained === void 0 && difference.source !== void 0 && difference.restored !== void 0 && canReprint(difference.kind, difference.attribute);
	const remaining = (await judgeTexts(client, differences.filter(isPair), {
		catalogue: restored.catalogue,
		major
	})).values();
	return differences.map((difference) => {
		if (!isPair(difference)) return difference;
		const judgement = remaining.next().value;
		if (judgement === void 0) return difference;
		if (judgement.equal) return {
			...difference,
			explained: "printed otherwise, and the same to this server"
		};
		return judgement.because === void 0 ? difference : {
			...difference,
			because: judgement.because
		};
	});
}
/**
* Compares two readings object by object and attribute by attribute. Where texts differ, the restored server judges (see
* `judgeTexts`), so `client` must be a superuser on the restored side and not in a read-only transaction; nothing it does there
* lasts. What one side could not read is not compared and comes back as `unread`: it is neither equal nor different.
*/
async function compareCatalogues(client, source, restored, context) {
	const unread = [...source.unread.map((entry) => ({
		...entry,
		side: "source"
	})), ...restored.unread.map((entry) => ({
		...entry,
		side: "restored"
	}))];
	const unreadKinds = new Set(unread.filter(({ attribute }) => attribute === void 0).map(({ kind }) => kind));
	const aside = context.selection === void 0 ? nothingAside : setAside(context.selection);
	const compared = {};
	const found = [];
	for (const kind of catalogueKinds) {
		if (unreadKinds.has(kind) || aside.kinds.has(kind)) continue;
		const [before, after] = [objectsOf(source, kind), objectsOf(restored, kind)];
		compared[kind] = (/* @__PURE__ */ new Set([...before.keys(), ...after.keys()])).size;
		found.push(...objectDifferences(kind, before, after).filter((difference) => !isHidden(difference, unread) && !aside.has(difference)));
	}
	return {
		differences: await judged(client, found.map((difference) => {
			const reason = explain(difference, {
				source: source.catalogue,
				restored: restored.catalogue,
				context
			});
			return reason === void 0 ? difference : {
				...difference,
				explained: reason
			};
		}), restored, context.restoredMajor),
		compared,
		unread
	};
}
// packages/core/src/restore/source.ts
/**
* Chooses a backup, reads its manifest, finds the tools that read its archive: a pg_restore of the major that wrote it, or of `leastMajor`
* where that is newer. Throws `unknown-backup`, `invalid-manifest`, `tool-missing`, and `bad-input` when nothing
* opens it.
*/
async function gatherArchiveFacts(options, session, leastMajor = 0) {
	const startedAt = session.now();
	const { store } = options;
	const backup = await selectBackup(store, options.database, options.backup);
	const { manifest, sha256 } = await readManifest(store, backup);
	const expected = options.expectedManifestSha256;
	if (expected !== void 0 && expected.toLowerCase() !== sha256) throw new PgproofError("invalid-manifest", `the manifest of "${backup.id}" has sha256 ${sha256}, not the expected ${expected}`);
	const what = `backup "${backup.id}"`;
	const decryption = await gatherDecryption(manifest.encryption, options.ageIdentityFile, what, session);
	const packer = await findPacker(manifest, session);
	const major = Math.max(archiveMajor(manifest), leastMajor);
	const pgRestore = await findTool("pg_restore", major, session, options.tools);
	if (manifest.format === "directory" && pgRestore.container !== void 0) throw new PgproofError("tool-missing", "a dump in a directory needs a pg_restore on this machine: a container sees none of its folders", { hint: `install it: apt-get install postgresql-client-${major}` });
	return {
		startedAt,
		backup,
		folder: `${encodeDatabaseName(backup.database)}/${backup.id}/`,
		manifest,
		manifestSha256: sha256,
		pgRestore,
		psql: manifest.format === "plain" ? await findRestrictable(major, session, options) : void 0,
		packer,
		decryption
	};
}
/** The minor releases that brought `\\restrict` (CVE-2025-8714). */
const restrictSince = {
	14: 19,
	15: 14,
	16: 10,
	17: 6
};
/** A psql that can be kept from running commands of a script. Throws `tool-version` for one that cannot. */
async function findRestrictable(major, session, { tools }) {
	const psql = await findTool("psql", major, session, tools);
	if (Number(psql.version.split(".")[1] ?? 0) >= (restrictSince[psql.major] ?? 0)) return psql;
	throw new PgproofError("tool-version", `psql ${psql.version} cannot be kept from running what a script tells it`, { hint: `a plain dump needs ${psql.major}.${restrictSince[psql.major]} or newer: apt-get install --only-upgrade postgresql-client-${psql.major}` });
}
async function findPacker({ id, compression, format }, session) {
	const { algorithm, by } = compression;
	if (by !== "pgproof" || algorithm === "none") return void 0;
	if (algorithm === "lz4") throw new PgproofError("invalid-manifest", `backup "${id}" (${format}) is packed by lz4, which nothing of ours does`);
	const program = await findProgram(algorithm, session);
	if (program !== void 0) return {
		algorithm,
		program
	};
	throw new PgproofError("tool-missing", `${algorithm} was not found, and the backup is compressed with it`, { hint: `install it: apt-get install ${algorithm}` });
}
/** The major that wrote the archive: only that pg_restore or a newer one reads it. */
function archiveMajor(manifest) {
	const version = manifest.tools.find((tool) => tool.name === "pg_dump")?.version ?? "";
	const major = Number.parseInt(version, 10);
	return Number.isNaN(major) ? manifest.server.major : major;
}
// packages/core/src/store/digest.ts
/**
* Sizes and digests of files in a backup's folder: findings of level `intact` named `verify.file-missing`, `verify.file-size` and
* `verify.file-sha256`, or one good one when all is as the manifest says.
*/
async function checkDigest(store, folder, files, session, omit = /* @__PURE__ */ new Set()) {
	const findings = [];
	for (const file of files) {
		const object = {
			kind: "file",
			name: file.path
		};
		const path = `${folder}${file.path}`;
		const bytes = await store.size(path);
		if (bytes === void 0) {
			findings.push({
				id: "verify.file-missing",
				status: "bad",
				level: "intact",
				object,
				detail: "the store has no such regular file"
			});
			continue;
		}
		if (bytes !== file.bytes && !omit.has("verify.file-size")) {
			const detail = `${bytes} bytes in the store, ${file.bytes} in the manifest`;
			findings.push({
				id: "verify.file-size",
				status: "bad",
				level: "intact",
				object,
				detail
			});
			continue;
		}
		if (omit.has("verify.file-sha256")) continue;
		const sha256 = await digest(store, path, file, session);
		if (sha256 !== file.sha256) {
			const detail = `its content has sha256 ${sha256}, the manifest says ${file.sha256}`;
			findings.push({
				id: "verify.file-sha256",
				status: "bad",
				level: "intact",
				object,
				detail
			});
		}
	}
	if (findings.length > 0) return findings;
	const total = files.reduce((sum, file) => sum + file.bytes, 0);
	return [{
		id: "verify.file-sha256",
		status: "good",
		level: "intact",
		detail: `${files.length} ${files.length === 1 ? "file" : "files"}, ${formatBytes(total)}: sizes and sha256 as in the manifest`
	}];
}
async function digest(store, path, file, session) {
	const onBlock = (bytes) => {
		session.signal.throwIfAborted();
		session.onProgress({
			phase: "check",
			current: file.path,
			bytes
		});
	};
	if (store.openRead !== void 0) {
		const handle = await store.openRead(path);
		try {
			return (await hashFile(handle, {
				mostBytes: file.bytes,
				onBlock
			})).sha256;
		} finally {
			await handle.close();
		}
	}
	const hash = createHash("sha256");
	let bytes = 0;
	for await (const chunk of await store.get(path)) {
		hash.update(chunk);
		bytes += chunk.length;
		onBlock(bytes);
		if (bytes > file.bytes) break;
	}
	return hash.digest("hex");
}
// packages/core/src/proof/rowless.ts
/** Tables whose rows were left out of a backup, or of its restore: a copy has them, and has them empty. Pure. */
function compareRowless({ without_rows: tables = [] }, restored) {
	const key = ({ schema, name }) => JSON.stringify([schema, name]);
	const found = new Map(restored.map((table) => [key(table), table]));
	const id = "verify.rows-left-out";
	const level = "consistent";
	const findings = tables.flatMap((table) => {
		const copy = found.get(key(table));
		const object = {
			kind: "table",
			name: `${table.schema}.${table.name}`
		};
		if (copy === void 0) return [{
			id,
			status: "bad",
			level,
			object,
			detail: "the copy has no such table"
		}];
		if (copy.rows === "0") return [];
		const detail = `${formatCount(copy.rows)} rows in the copy; its rows were left out`;
		return [{
			id,
			status: "bad",
			level,
			object,
			detail
		}];
	});
	if (tables.length === 0 || findings.length > 0) return findings;
	return [{
		id,
		status: "explained",
		level,
		detail: `${formatCount(tables.length)} tables are there and empty: their rows were left out`
	}];
}
// packages/core/src/proof/compare.ts
const keyOf = (item) => JSON.stringify([item.schema, item.name]);
const nameOf = (item) => `${item.schema}.${item.name}`;
const byKey = (items) => new Map(items.map((item) => [keyOf(item), item]));
/**
* Holds a restored copy's content against the proof. Every relation of the proof has a row in the result; findings name what
* differs, and one good finding a check says what was found equal. `isPart`: the proof is of what was chosen of the source. Pure.
*/
function compareContent(proof, restored, isPart = false) {
	const parts = [
		compareTables(proof, restored.tables, isPart),
		compareSequences(proof.sequences, restored.sequences),
		compareMaterializedViews(proof, restored),
		compareLargeObjects(proof, restored)
	];
	return {
		rows: parts.flatMap((part) => part.rows),
		findings: [...parts.flatMap((part) => part.findings), ...compareRowless(proof, restored.tables)]
	};
}
function compareTables(proof, restored, isPart) {
	const found = byKey(restored);
	const known = byKey(proof.tables);
	const moved = movedPartitions(proof.tables, restored);
	const rows = [];
	const findings = [...moved.findings];
	for (const table of proof.tables) {
		const name = nameOf(table);
		const object = {
			kind: "table",
			name
		};
		const copy = found.get(keyOf(table));
		const kind = table.root === null ? "table" : "partition";
		if (copy === void 0) {
			findings.push({
				id: "verify.table-missing",
				status: "bad",
				level: "consistent",
				object,
				detail: "the copy has no such table"
			});
			rows.push({
				kind,
				name,
				source: table.rows,
				restored: "",
				result: "missing"
			});
			continue;
		}
		const row = {
			kind,
			name,
			source: table.rows,
			restored: copy.rows
		};
		if (sameFingerprint(table, copy)) rows.push({
			...row,
			result: proof.level === "content" ? "identical" : "rows equal"
		});
		else if (table.hashed && moved.roots.has(table.root ?? "")) rows.push({
			...row,
			result: "explained"
		});
		else {
			rows.push({
				...row,
				result: "different"
			});
			findings.push(...tableDifferences(object, table, copy));
		}
	}
	const emptied = byKey(proof.without_rows ?? []);
	for (const table of restored.filter((candidate) => !known.has(keyOf(candidate)) && !emptied.has(keyOf(candidate)))) {
		const object = {
			kind: "table",
			name: nameOf(table)
		};
		findings.push({
			id: "verify.table-extra",
			status: "bad",
			level: "consistent",
			object,
			detail: isPart ? "it is not of what was chosen" : "the source had no such table"
		});
	}
	return {
		rows,
		findings: [...findings, ...goodTables(proof, findings)]
	};
}
function tableDifferences(object, table, copy) {
	const findings = [];
	if (table.rows !== copy.rows) {
		const detail = `${formatCount(copy.rows)} rows in the copy, ${formatCount(table.rows)} at the source`;
		findings.push({
			id: "verify.row-count",
			status: "bad",
			level: "consistent",
			object,
			detail
		});
	}
	if (!sameFingerprint({
		...table,
		rows: ""
	}, {
		...copy,
		rows: ""
	})) {
		const same = table.rows === copy.rows ? `all ${formatCount(table.rows)} rows are there, but ` : "";
		const where = table.hashes?.[0] === copy.hashes?.[0] && table.hashes?.[1] === copy.hashes?.[1] ? "values of generated columns" : "values";
		findings.push({
			id: "verify.row-content",
			status: "bad",
			level: "identical",
			object,
			detail: table.form === copy.form ? `${same}${where} differ from the source` : "it could only be fingerprinted in another form than at the source",
			hint: `compare with: select * from ${object.name}`
		});
	}
	return findings;
}
function goodTables(proof, findings) {
	const rows = proof.tables.reduce((sum, table) => sum + BigInt(table.rows), 0n);
	const tables = `${formatCount(proof.tables.length)} tables, ${formatCount(rows)} rows`;
	const isClean = (...ids) => !findings.some((finding) => finding.status === "bad" && ids.includes(finding.id));
	const good = [];
	if (isClean("verify.row-count", "verify.table-missing")) good.push({
		id: "verify.row-count",
		status: "good",
		level: "consistent",
		detail: `${tables}: every count equal`
	});
	if (proof.level === "content" && isClean("verify.row-content", "verify.table-missing")) good.push({
		id: "verify.row-content",
		status: "good",
		level: "identical",
		detail: `${tables}: every fingerprint equal`
	});
	return good;
}
/**
* Below a hash-partitioned table pg_dump may load rows through the parent (enum values hash by oid), so they may lie in another
* partition: then the sum over the root counts. Sums that differ leave the partitions to be compared one by one.
*/
function movedPartitions(source, restored) {
	const sums = (tables) => {
		const result = /* @__PURE__ */ new Map();
		for (const table of tables) {
			if (!table.hashed || table.root === null) continue;
			const known = result.get(table.root);
			result.set(table.root, known === void 0 ? table : sumFingerprints(known, table));
		}
		return result;
	};
	const before = sums(source);
	const after = sums(restored);
	const roots = new Set([...before].filter(([root, sum]) => after.has(root) && sameFingerprint(sum, after.get(root))).map(([root]) => root));
	const copies = byKey(restored);
	return {
		roots,
		findings: [...roots].flatMap((root) => {
			const leaves = source.filter((table) => table.hashed && table.root === root);
			const differing = leaves.filter((leaf) => {
				const copy = copies.get(keyOf(leaf));
				return copy !== void 0 && !sameFingerprint(leaf, copy);
			});
			if (differing.length === 0) return [];
			return [{
				id: "verify.partition-moved",
				status: "explained",
				level: "identical",
				object: {
					kind: "table",
					name: root
				},
				detail: `rows lie in other hash partitions than at the source (${differing.length} of ${leaves.length}); the table as a whole has the same rows`
			}];
		})
	};
}
function compareSequences(source, restored) {
	const found = byKey(restored);
	const rows = [];
	const findings = [];
	for (const sequence of source) {
		const copy = found.get(keyOf(sequence));
		const name = nameOf(sequence);
		const isSame = copy !== void 0 && sameSequence(sequence, copy);
		rows.push({
			kind: "sequence",
			name,
			source: sequence.lastValue,
			restored: copy?.lastValue ?? "",
			result: isSame ? "identical" : copy === void 0 ? "missing" : "different"
		});
		if (isSame) continue;
		const stands = copy === void 0 ? "the copy has no such sequence" : `it stands at ${describeSequence(copy)}; the archive sets it to ${describeSequence(sequence)}`;
		findings.push({
			id: "verify.sequence",
			status: "bad",
			level: "identical",
			object: {
				kind: "sequence",
				name
			},
			detail: stands
		});
	}
	if (findings.length === 0 && source.length > 0) {
		const detail = `${formatCount(source.length)} sequences stand where the archive sets them`;
		findings.push({
			id: "verify.sequence",
			status: "good",
			level: "identical",
			detail
		});
	}
	return {
		rows,
		findings
	};
}
function compareMaterializedViews(proof, restored) {
	const found = byKey(restored.materialized_views);
	const rows = [];
	const findings = [];
	for (const view of proof.materialized_views) {
		const name = nameOf(view);
		const state = (populated) => populated === void 0 ? "" : populated ? "populated" : "not populated";
		const copy = found.get(keyOf(view));
		const isSame = copy?.populated === view.populated;
		rows.push({
			kind: "materialized view",
			name,
			source: state(view.populated),
			restored: state(copy?.populated),
			result: isSame ? "by definition" : "different"
		});
		if (isSame) continue;
		const detail = copy === void 0 ? "the copy has no such view" : `it is ${state(copy.populated)} in the copy and was ${state(view.populated)} at the source`;
		findings.push({
			id: "verify.materialized-view",
			status: "bad",
			level: "consistent",
			object: {
				kind: "materialized view",
				name
			},
			detail,
			hint: `refresh materialized view ${name}`
		});
	}
	if (findings.length === 0 && rows.length > 0) {
		const detail = `${formatCount(rows.length)} materialized views: proven by definition, state and base tables, since restoring computes them anew`;
		findings.push({
			id: "verify.materialized-view",
			status: "good",
			level: "consistent",
			detail
		});
	}
	return {
		rows,
		findings
	};
}
function compareLargeObjects(proof, restored) {
	const id = "verify.large-object";
	const level = "identical";
	const [source, copy] = [proof.large_objects, restored.large_objects];
	if (source.status === "unknown" || copy.status === "unknown") {
		const gap = source.status === "unknown" ? source : copy.status === "unknown" ? copy : void 0;
		const name = `${formatCount(gap?.count ?? "?")} large objects`;
		return {
			rows: [{
				kind: "large objects",
				name,
				source: "",
				restored: "",
				result: "unknown"
			}],
			findings: [{
				id,
				status: "unknown",
				level,
				object: {
					kind: "large objects",
					name
				},
				detail: gap?.detail ?? "",
				hint: gap?.hint ?? ""
			}]
		};
	}
	if (source.objects.length === 0 && copy.objects.length === 0) return {
		rows: [],
		findings: []
	};
	const found = new Map(copy.objects.map((object) => [object.oid, object]));
	const wanted = new Set(source.objects.map((object) => object.oid));
	const bad = (oid, detail) => ({
		id,
		status: "bad",
		level,
		object: {
			kind: "large object",
			name: oid
		},
		detail
	});
	const findings = source.objects.flatMap((object) => {
		const other = found.get(object.oid);
		if (other === void 0) return [bad(object.oid, "the copy has no such large object")];
		if (other.bytes !== object.bytes) return [bad(object.oid, `${formatBytes(Number(other.bytes))} in the copy, ${formatBytes(Number(object.bytes))} at the source`)];
		return other.hashes?.[0] === object.hashes?.[0] && other.hashes?.[1] === object.hashes?.[1] ? [] : [bad(object.oid, "its content differs from the source")];
	});
	for (const object of copy.objects) if (!wanted.has(object.oid)) findings.push(bad(object.oid, "the source had no such large object"));
	if (findings.length === 0) findings.push({
		id,
		status: "good",
		level,
		detail: `${formatCount(source.objects.length)} large objects: every ${proof.level === "content" ? "content" : "size"} equal`
	});
	const result = findings.some((finding) => finding.status === "bad") ? "different" : proof.level === "content" ? "identical" : "rows equal";
	return {
		rows: [{
			kind: "large objects",
			name: "pg_largeobject",
			source: String(source.objects.length),
			restored: String(copy.objects.length),
			result
		}],
		findings
	};
}
// packages/core/src/proof/content.ts
/**
* Reads a restored copy as the proof was read: same seeds, same forms, same statements. The copy has no other writer, so it needs
* no lock. A table that the proof has in the form `by-column` is read in that form. `isOnlyProven`: whatever else is there is passed over.
*/
async function readContent(connection, proof, jobs, session, { isOnlyProven = false } = {}) {
	await using stack = new AsyncDisposableStack();
	const [holder, ...workers] = await openClients(stack, 1 + jobs, connection, session.signal);
	return await inTransaction(holder, beginReadOnly, async () => {
		const keyOf = ({ schema, name }) => JSON.stringify([schema, name]);
		const proven = new Set([
			...proof.tables,
			...proof.sequences,
			...proof.materialized_views
		].map(keyOf));
		const relations = (await listRelations(holder, { sizes: true })).filter((relation) => !isOnlyProven || proven.has(keyOf(relation)));
		const isWithoutLargeObjects = isOnlyProven && proof.large_objects.status === "read" && proof.large_objects.objects.length === 0;
		await Promise.all(workers.map((worker) => worker.query(beginReadOnly)));
		const byColumn = new Set(proof.tables.filter((table) => table.form === "by-column").map(keyOf));
		const isByColumn = (relation) => byColumn.has(keyOf(relation));
		const options = {
			level: proof.level,
			seeds: proof.seeds,
			signal: session.signal,
			onRelation: (current) => session.onProgress({
				phase: "fingerprint",
				current
			})
		};
		const take = (form, chosen) => takeFingerprints(workers, dealTasks(chosen, workers.length), {
			...options,
			form
		});
		const large = relations.filter(isByColumn);
		const fingerprints = await take(proof.form, relations.filter((relation) => !isByColumn(relation)));
		for (const [oid, fingerprint] of large.length === 0 ? [] : await take("by-column", large)) fingerprints.set(oid, fingerprint);
		const sequences = await readSequences(holder, relations);
		return {
			tables: relations.flatMap((relation) => {
				const fingerprint = fingerprints.get(relation.oid);
				if (fingerprint === void 0) return [];
				const { oid, schema, name, root, hashed, extension } = relation;
				return [{
					oid,
					schema,
					name,
					root,
					hashed,
					extension,
					...fingerprint
				}];
			}),
			sequences: relations.flatMap((relation) => {
				const state = sequences.get(relation.oid);
				return state === void 0 ? [] : [{
					schema: relation.schema,
					name: relation.name,
					...state
				}];
			}),
			materialized_views: relations.filter((relation) => relation.kind === "m").map(({ schema, name, populated }) => ({
				schema,
				name,
				populated
			})),
			large_objects: isWithoutLargeObjects ? {
				status: "read",
				objects: []
			} : await readLargeObjects(holder, proof.level, proof.seeds)
		};
	});
}
// packages/core/src/proof/ledger.ts
/** One in which nothing is yet. */
function openLedger(omit = /* @__PURE__ */ new Set()) {
	return {
		findings: [],
		lookedAt: /* @__PURE__ */ new Set(),
		relations: [],
		seconds: {
			check: 0,
			restore: 0,
			catalogue: 0,
			fingerprint: 0
		},
		omit
	};
}
/** Records findings, without those of checks that are left out. */
function record(ledger, findings) {
	ledger.findings.push(...findings.filter((finding) => !ledger.omit.has(finding.id)));
}
// packages/core/src/proof/copy.ts
/** The steps of a plan that stand for it. */
function provingSteps(on) {
	return [{
		kind: "sql",
		name: "catalogue",
		on,
		statements: ["select … from pg_catalog.…"]
	}, {
		kind: "sql",
		name: "fingerprint",
		on,
		statements: ["select count(*), sum(hashtextextended(row(…)::text collate \"C\", …)), … from only …"]
	}];
}
/** Levels `consistent` and `identical`: the copy's catalogue and content against what was read at the source. */
async function proveCopy({ copy, facts, documents, jobs, upToContent, ledger, part, explain = () => void 0, session }) {
	const start = session.now();
	session.onProgress({ phase: "catalogue" });
	record(ledger, await compareObjects({
		copy,
		facts,
		source: documents.catalogue,
		part,
		explain,
		session
	}));
	ledger.seconds.catalogue = secondsBetween(start, session.now());
	const read = session.now();
	const whole = part === void 0 ? documents.proof : part.isRowsOnly ? narrowProofToRows(documents.proof, part) : narrowProof(documents.proof, part);
	const proof = upToContent ? whole : {
		...whole,
		level: "counts",
		tables: whole.tables.map(countOnly),
		large_objects: sizesOnly(whole.large_objects)
	};
	const comparison = compareContent(proof, await readContent(copy, proof, jobs, session, { isOnlyProven: part?.isRowsOnly === true }), part !== void 0);
	ledger.seconds.fingerprint = secondsBetween(read, session.now());
	ledger.relations.push(...comparison.rows);
	record(ledger, upToContent ? comparison.findings : comparison.findings.filter((finding) => finding.level !== "identical"));
	ledger.lookedAt.add("consistent");
	if (upToContent && documents.proof.level === "content") ledger.lookedAt.add("identical");
}
function countOnly(table) {
	return {
		...table,
		hashes: null,
		generated: null
	};
}
function sizesOnly(objects) {
	return objects.status === "unknown" ? objects : {
		...objects,
		objects: objects.objects.map((object) => ({
			...object,
			hashes: null
		}))
	};
}
/** How a database differs from the source's catalogue, each difference with what explains it. */
async function compareDefinitions({ copy, facts, source: whole, part, explain, session }) {
	await using client = await openClient(copy, session.signal);
	const options = {
		major: client.major,
		secretSeed: whole.secret_seed
	};
	const read = await inTransaction(client, beginReadOnly, () => readCatalogue(client.pg, options));
	const restored = part?.isRowsOnly === true ? narrowCatalogueToRows(read, part.entries) : read;
	const source = part === void 0 ? whole : part.isRowsOnly ? narrowCatalogueToRows(whole, part.entries) : narrowCatalogue(whole, restored.catalogue, part, await readIdentities(client));
	const comparison = await compareCatalogues(client.pg, source, restored, {
		sourceMajor: facts.manifest.server.major,
		restoredMajor: client.major,
		subscriptionsLeftOut: true,
		...facts.manifest.filters.length === 0 ? {} : {
			selection: selectionOf(facts.manifest.filters),
			madeSchemas: (facts.manifest.scope?.needed_schemas ?? []).map(({ name }) => normaliseIdentifiers(quoteIdentifier(name)))
		}
	});
	return {
		...comparison,
		differences: comparison.differences.map((difference) => {
			const known = explainByChange(difference, source);
			const byPart = part === void 0 ? void 0 : part.isRowsOnly ? explainByRows(known) : explainByPart(known, part, whole.catalogue);
			const explained = known.explained ?? byPart ?? explain(known);
			return explained === void 0 ? known : {
				...known,
				explained
			};
		})
	};
}
async function compareObjects(comparing) {
	const comparison = await compareDefinitions(comparing);
	const left = leftOutAttributes(selectionOf(comparing.facts.manifest.filters));
	const aside = left.length === 0 ? [] : [{
		id: "verify.left-out",
		status: "explained",
		level: "consistent",
		detail: `not compared, for the backup leaves them out: ${left.join(", ")}`
	}];
	return [...catalogueFindings(comparison), ...aside];
}
/** An object that DDL changed while the dump was taken may be as it was after it. */
function explainByChange(difference, source) {
	const after = source.changed[difference.kind]?.[difference.name];
	if (difference.explained !== void 0 || after === void 0) return difference;
	const isGone = Object.keys(after).length === 0;
	return (difference.attribute === "missing" ? isGone : difference.attribute === "extra" ? !isGone : after[difference.attribute] === difference.restored) ? {
		...difference,
		explained: "DDL changed it while the dump was taken; this is how it was afterwards"
	} : difference;
}
export { record as a, gatherArchiveFacts as c, openLedger as i, compareCatalogues as l, proveCopy as n, checkDigest as o, provingSteps as r, findRestrictable as s, compareDefinitions as t };
