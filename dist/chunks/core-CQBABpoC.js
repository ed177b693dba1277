import { $ as readPattern, I as fileOfRole, Q as exactPattern, R as checkPattern, et as splitPattern } from "./core-DxWJFd2t.js";
import { Ot as PgproofError, Rt as fillCommand, Ut as shellQuote, Wt as stepNamed, kt as classify, pt as makeWorkspace, q as formatCount } from "./lean-DqNT6EJH.js";
import { A as unpackStep, B as parseTableOfContents, P as unpackContents, R as withStoredInput, T as archiveStages, a as unpackDocument, at as storeFlags, d as normaliseIdentifiers, et as provingCommand, j as openArchive, lt as decryptingSteps, mt as identityHoles, n as isProof, ot as classifyDecryption, pt as identityFlag, s as catalogueKinds, t as isCatalogueDocument, u as nameParts, vt as passThrough } from "./core-B5edkvN2.js";
import { n as quoteIdentifier } from "./core-BIkfvGKG.js";
import { m as nearestOf } from "./core-7fEGIznO.js";
import { i as runPipeline, t as CommandError } from "./core-CW2MiFPY.js";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
// packages/core/src/proof/entry.ts
const longestFirst = [...[
	...[
		"ACCESS METHOD",
		"ACL",
		"AGGREGATE",
		"BLOB",
		"BLOB METADATA",
		"BLOBS",
		"CAST",
		"CHECK CONSTRAINT",
		"COLLATION"
	],
	...[
		"COMMENT",
		"CONSTRAINT",
		"CONVERSION",
		"DATABASE",
		"DATABASE PROPERTIES",
		"DEFAULT",
		"DEFAULT ACL",
		"DOMAIN"
	],
	...[
		"ENCODING",
		"EVENT TRIGGER",
		"EXTENSION",
		"FK CONSTRAINT",
		"FOREIGN DATA WRAPPER",
		"FOREIGN TABLE",
		"FUNCTION"
	],
	...[
		"INDEX",
		"INDEX ATTACH",
		"LARGE OBJECT",
		"MATERIALIZED VIEW",
		"MATERIALIZED VIEW DATA",
		"OPERATOR"
	],
	...[
		"OPERATOR CLASS",
		"OPERATOR FAMILY",
		"POLICY",
		"PROCEDURAL LANGUAGE",
		"PROCEDURE",
		"PUBLICATION"
	],
	...[
		"PUBLICATION TABLE",
		"PUBLICATION TABLES IN SCHEMA",
		"ROW SECURITY",
		"RULE",
		"SCHEMA",
		"SEARCHPATH"
	],
	...[
		"SECURITY LABEL",
		"SEQUENCE",
		"SEQUENCE OWNED BY",
		"SEQUENCE SET",
		"SERVER",
		"SHELL TYPE",
		"STATISTICS"
	],
	...[
		"STATISTICS DATA",
		"STDSTRINGS",
		"SUBSCRIPTION",
		"SUBSCRIPTION TABLE",
		"TABLE",
		"TABLE ATTACH",
		"TABLE DATA"
	],
	...[
		"TEXT SEARCH CONFIGURATION",
		"TEXT SEARCH DICTIONARY",
		"TEXT SEARCH PARSER",
		"TEXT SEARCH TEMPLATE"
	],
	...[
		"TRANSFORM",
		"TRIGGER",
		"TYPE",
		"USER MAPPING",
		"VIEW"
	]
]].sort((a, b) => b.length - a.length);
/** Kinds that have rows, a value or a definition to be selected from: what a pattern for tables matches. */
const relationKinds = /* @__PURE__ */ new Set([
	"TABLE",
	"FOREIGN TABLE",
	"VIEW",
	"MATERIALIZED VIEW",
	"SEQUENCE"
]);
/** Kinds that have rows of their own. */
const isTable = ({ kind }) => kind === "TABLE" || kind === "FOREIGN TABLE";
/** As pg_restore prints a name: a line break in it is a blank. */
const printed = (name) => name.replace(/[\r\n]/g, " ");
/**
* Tells the words of every entry apart. Namespace, name and owner stand between blanks, which each of them may hold too: the schemas that
* the archive creates, the roles and the tables that are known decide. Pure.
*/
function readEntries({ entries }, { roles, tables }) {
	const words = entries.map((entry) => ({
		entry,
		...splitKind(entry)
	}));
	const owners = spaced(roles.map(printed));
	const schemas = spaced([...words.filter(({ kind }) => kind === "SCHEMA").map(({ rest }) => splitOwner(rest.slice(2), owners).tag), ...[...tables.values()].map(({ schema }) => printed(schema))]);
	return words.map(({ entry, kind, rest }) => {
		const { dumpId, oid, dependencies = [] } = entry;
		const known = kind === "TABLE" || kind === "TABLE DATA" ? tables.get(oid) : void 0;
		const exact = known === void 0 ? void 0 : `${printed(known.schema)} ${printed(known.name)} `;
		if (known !== void 0 && exact !== void 0 && rest.startsWith(exact)) {
			const { schema, name } = known;
			return {
				dumpId,
				oid,
				kind,
				schema,
				tag: name,
				owner: rest.slice(exact.length),
				dependencies
			};
		}
		const schema = schemas.find((name) => rest.startsWith(`${name} `)) ?? rest.slice(0, rest.indexOf(" "));
		const { tag, owner } = splitOwner(rest.slice(schema.length + 1), owners);
		return {
			dumpId,
			oid,
			kind,
			schema: schema === "-" ? void 0 : schema,
			tag,
			owner,
			dependencies
		};
	});
}
/** Names with blanks in them, the longest first: any other is one word. */
function spaced(names) {
	return [...new Set(names.filter((name) => name.includes(" ")))].sort((a, b) => b.length - a.length);
}
function splitKind({ line }) {
	const words = line.replace(/^\d+; \d+ \d+ /, "");
	const kind = longestFirst.find((name) => words.startsWith(`${name} `)) ?? words.split(" ", 1)[0] ?? "";
	return {
		kind,
		rest: words.slice(kind.length + 1)
	};
}
/** An owner is not always there: then the line ends in a blank. */
function splitOwner(text, owners) {
	const owner = text.endsWith(" ") ? "" : owners.find((name) => text.endsWith(` ${name}`)) ?? text.split(" ").at(-1);
	const length = owner === void 0 ? 0 : owner.length + 1;
	return {
		tag: text.slice(0, Math.max(0, text.length - length)),
		owner: owner ?? ""
	};
}
/** Such as `table sales.orders`: for people. */
function entryName({ kind, schema, tag }) {
	return `${kind.toLowerCase()} ${schema === void 0 ? "" : `${schema}.`}${tag}`;
}
// packages/core/src/proof/part.ts
/** A name as the catalogue has it. */
function catalogueName(schema, ...names) {
	return normaliseIdentifiers([schema, ...names].map(quoteIdentifier).join("."));
}
function namesOf(entries, kinds) {
	const wanted = new Set(kinds);
	return new Set(entries.filter(({ kind }) => wanted.has(kind)).map(({ schema, tag }) => schema === void 0 ? normaliseIdentifiers(quoteIdentifier(tag)) : catalogueName(schema, tag)));
}
/** What the copy must have of the rows, values and contents: those of the relations that were restored. Pure. */
function narrowProof(proof, { entries, isRowless }) {
	const data = new Set(entries.filter(({ kind }) => kind === "TABLE DATA").map(({ oid }) => oid));
	const defined = namesOf(entries, relationKinds);
	const isDefined = ({ schema, name }) => defined.has(catalogueName(schema, name));
	const empty = [...proof.without_rows ?? [], ...isRowless ? proof.tables.filter(({ extension }) => extension === null) : []];
	return {
		...proof,
		tables: proof.tables.filter(({ oid }) => data.has(oid)),
		sequences: isRowless ? [] : proof.sequences.filter(isDefined),
		materialized_views: isRowless ? proof.materialized_views.filter(isDefined).map((view) => ({
			...view,
			populated: false
		})) : proof.materialized_views.filter(isDefined),
		large_objects: {
			status: "read",
			objects: []
		},
		without_rows: empty.filter(isDefined).map(({ schema, name }) => ({
			schema,
			name
		}))
	};
}
/**
* What the copy must have of the catalogue: what was restored, by the archive's list. Whatever else of the source is in the copy is compared
* too. `identities` are the objects of the copy, by which comments are expected. Pure.
*/
function narrowCatalogue(source, restored, part, identities) {
	const narrowed = {};
	for (const kind of catalogueKinds) {
		const objects = source.catalogue[kind];
		if (objects === void 0) continue;
		const there = new Set(Object.keys(restored[kind] ?? {}).map(normaliseIdentifiers));
		const isExpected = expectation(kind, part, {
			there,
			objects,
			identities
		});
		narrowed[kind] = Object.fromEntries(Object.entries(objects).filter(([name, attributes]) => {
			const known = normaliseIdentifiers(name);
			return there.has(known) || isExpected(known, attributes);
		}));
	}
	return {
		...source,
		catalogue: narrowed
	};
}
/** Kinds of the catalogue whose objects are named as an entry is. */
const named$1 = {
	schema: ["SCHEMA"],
	extension: ["EXTENSION"],
	language: ["PROCEDURAL LANGUAGE"],
	access_method: ["ACCESS METHOD"],
	event_trigger: ["EVENT TRIGGER"],
	fdw: ["FOREIGN DATA WRAPPER"],
	server: ["SERVER"],
	publication: ["PUBLICATION"],
	sequence: ["SEQUENCE"],
	type: [
		"TYPE",
		"DOMAIN",
		"SHELL TYPE"
	],
	collation: ["COLLATION"],
	conversion: ["CONVERSION"],
	statistics: ["STATISTICS"],
	ts_config: ["TEXT SEARCH CONFIGURATION"],
	ts_dictionary: ["TEXT SEARCH DICTIONARY"],
	ts_template: ["TEXT SEARCH TEMPLATE"],
	ts_parser: ["TEXT SEARCH PARSER"]
};
/** Kinds whose objects an entry names otherwise: there, as many as were restored are expected. */
const numbered = {
	operator: /^OPERATOR$/,
	opclass: /^OPERATOR CLASS$/,
	opfamily: /^OPERATOR FAMILY$/,
	cast: /^CAST$/,
	transform: /^TRANSFORM$/,
	default_acl: /^DEFAULT ACL$/,
	publication_table: /^PUBLICATION TABLE$/
};
function expectation(kind, part, sides) {
	const { entries, leftOut, alone, belowAlone, foreignKeys } = part;
	const isLargeObject = (name) => /^large object /.test(name);
	if (kind === "large_object") return () => false;
	const isThere = (object) => !isLargeObject(object) && (part.isWhole || sides.identities.has(object));
	if (kind === "comment") return isThere;
	if (kind === "security_label") return (name) => isThere(name.slice(0, name.lastIndexOf(" by ")));
	if (part.isWhole) return () => true;
	const relations = namesOf(entries, relationKinds);
	const types = namesOf(entries, ["TYPE", "DOMAIN"]);
	const isOf = (name) => {
		const owner = ownerOf(name);
		return relations.has(owner) || types.has(owner);
	};
	const byName = new Map(Object.entries(sides.objects).map(([name, of]) => [normaliseIdentifiers(name), of]));
	/** A clone of a trigger of a table that was not restored: the partition that stands alone has one, too, and not of its own. */
	const isFromAbove = (trigger) => {
		const owner = ownerOf(trigger);
		const top = belowAlone.get(owner) ?? owner;
		return alone.has(top) && byName.get(`${top}${trigger.slice(owner.length)}`)?.["of_parent"] !== void 0;
	};
	switch (kind) {
		case "relation": return (name) => relations.has(name) || types.has(name);
		case "column":
		case "rule":
		case "policy": return isOf;
		case "trigger": return (name) => isOf(name) && !isFromAbove(name);
		case "constraint": return (name) => isOf(name) && !foreignKeys.has(name);
		case "index": return (_name, { table = "" }) => relations.has(normaliseIdentifiers(table));
		case "function": return routines(entries, leftOut, sides);
	}
	const [ofName, byNumber] = [named$1[kind], numbered[kind]];
	if (ofName !== void 0) {
		const names = namesOf(entries, ofName);
		return (name) => names.has(name);
	}
	const count = byNumber === void 0 ? 0 : entries.filter((entry) => byNumber.test(entry.kind)).length;
	return () => sides.there.size < count;
}
/** `sales.orders` of `sales.orders.id`. */
function ownerOf(name) {
	const parts = nameParts(name)?.slice(0, -1) ?? [];
	return normaliseIdentifiers(parts.map(quoteIdentifier).join("."));
}
/** Routines of one name are told apart by their arguments, which an entry prints otherwise: of some of them, as many as were restored are expected. */
function routines(entries, leftOut, { there }) {
	const isRoutine = ({ kind }) => /^(FUNCTION|PROCEDURE|AGGREGATE)$/.test(kind);
	const count = (of) => {
		const counts = /* @__PURE__ */ new Map();
		for (const { schema = "", tag } of of.filter(isRoutine)) {
			const name = catalogueName(schema, bareRoutine(tag));
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
		return counts;
	};
	const [restored, others] = [count(entries), count(leftOut)];
	const found = /* @__PURE__ */ new Map();
	for (const name of there) found.set(routineName(name), (found.get(routineName(name)) ?? 0) + 1);
	return (name) => {
		const own = routineName(name);
		const wanted = restored.get(own) ?? 0;
		return wanted > 0 && (!others.has(own) || (found.get(own) ?? 0) < wanted);
	};
}
/** The name before the arguments, which pg_dump quotes where it has to. */
function bareRoutine(tag) {
	const match = /^(?:"((?:[^"]|"")*)"|([^("]*))\(/.exec(tag);
	return match?.[1]?.replaceAll("\"\"", "\"") ?? match?.[2] ?? tag;
}
function routineName(name) {
	return /^(?:"(?:[^"]|"")*"|[^".(]+)\.(?:"(?:[^"]|"")*"|[^".(]+)/.exec(name)?.[0] ?? name;
}
/** Attributes that a partition has by its table. */
const ofTable = /* @__PURE__ */ new Set([...[
	"relation.partition_bound",
	"relation.parents",
	"index.parent",
	"column.inheritance",
	"constraint.inheritance"
], "column.identity"]);
/** Why a difference is no loss of this part; undefined where nothing is known. Pure. */
function explainByPart({ kind, name, attribute }, part, source) {
	if (part.isRowless && kind === "relation" && attribute === "populated") return "restored without rows";
	if (kind === "sequence" && attribute === "owned_by" && namesOf(part.leftOut, ["SEQUENCE OWNED BY"]).has(name)) return "it came by itself: the table whose column owns it was not restored";
	const relation = (kind === "index" ? normaliseIdentifiers(source["index"]?.[name]?.["table"] ?? "") : void 0) ?? (kind === "relation" ? name : ownerOf(name));
	const above = part.alone.get(part.belowAlone.get(relation) ?? "");
	if (above !== void 0 && kind === "column" && attribute === "identity") return `it is below a partition that stands alone: ${above}, whose column it is, was not restored`;
	const parent = part.alone.get(relation);
	const isOwnNow = kind === "constraint" && attribute === "extra" && part.aloneConstraints.has(name);
	return parent !== void 0 && (isOwnNow || ofTable.has(`${kind}.${attribute}`)) ? `it stands alone: ${parent}, whose partition it is, was not restored` : void 0;
}
/**
* Objects of the current database as comments and labels name them, columns among them. Versions 14 to 18.
*/
async function readIdentities(client) {
	const rows = await client.query(`
    with objects (classid, objid, objsubid) as (
      select distinct classid, objid, 0
      from pg_catalog.pg_depend
      where objid >= 16384
      union
      select 'pg_catalog.pg_class'::pg_catalog.regclass::pg_catalog.oid, a.attrelid, a.attnum::pg_catalog.int4
      from pg_catalog.pg_attribute a
      where a.attrelid >= 16384 and a.attnum > 0 and not a.attisdropped
      union
      select 'pg_catalog.pg_namespace'::pg_catalog.regclass::pg_catalog.oid, n.oid, 0
      from pg_catalog.pg_namespace n
      union
      select 'pg_catalog.pg_extension'::pg_catalog.regclass::pg_catalog.oid, e.oid, 0
      from pg_catalog.pg_extension e
    )
    select i.type || ' ' || i.identity as name
    from objects o
    cross join lateral pg_catalog.pg_identify_object(o.classid, o.objid, o.objsubid) i
    where i.identity is not null`);
	return new Set(rows.map(({ name }) => normaliseIdentifiers(name)));
}
// packages/core/src/restore/belonging.ts
/** They are about what they depend on, whatever that is. */
const annotations = /* @__PURE__ */ new Set([
	"ACL",
	"COMMENT",
	"SECURITY LABEL"
]);
/** They belong to a relation, or a domain, and have its name before theirs, or as theirs. */
const members$1 = /* @__PURE__ */ new Set([...[
	"TABLE DATA",
	"SEQUENCE SET",
	"MATERIALIZED VIEW DATA",
	"STATISTICS DATA",
	"ROW SECURITY"
], ...[
	"DEFAULT",
	"CONSTRAINT",
	"CHECK CONSTRAINT",
	"TRIGGER",
	"RULE",
	"POLICY",
	"INDEX",
	"STATISTICS",
	"FK CONSTRAINT"
]]);
const linkKinds = /* @__PURE__ */ new Set([
	"FK CONSTRAINT",
	"TABLE ATTACH",
	"INDEX ATTACH",
	"SEQUENCE OWNED BY"
]);
const owners = /* @__PURE__ */ new Set([...relationKinds, "DOMAIN"]);
/**
* Reads from the dependencies of entries how they belong together. `extensionTables` are tables of extensions whose rows are in the archive, by
* number; `inherits` tells a table that inherits from another from one that has rows of it in a column. Pure. Source: PostgreSQL, pg_dump.c, of 14 to 18, and measured.
*/
function belongingOf(entries, extensionTables, inherits = () => true) {
	const byId = new Map(entries.map((entry) => [entry.dumpId, entry]));
	const needed = (entry) => [...new Set(entry.dependencies)].flatMap((id) => byId.get(id) ?? []);
	const ownersById = new Map(entries.map((entry) => [entry.dumpId, ownersIn(entry, needed(entry))]));
	const ownersOf = (entry) => ownersById.get(entry.dumpId) ?? [];
	const tables = /* @__PURE__ */ new Map();
	const partitions = /* @__PURE__ */ new Map();
	for (const attach of entries.filter(({ kind }) => kind === "TABLE ATTACH")) {
		const ends = needed(attach);
		const child = ends.find((end) => isNamed(end, attach));
		const parent = ends.find((end) => end !== child);
		if (child === void 0 || parent === void 0) continue;
		tables.set(child.dumpId, parent);
		push(partitions, parent.dumpId, child);
	}
	const children = /* @__PURE__ */ new Map();
	for (const child of entries.filter(isTable)) for (const parent of needed(child).filter(isTable)) if (tables.get(child.dumpId) !== parent && inherits(child, parent)) push(children, parent.dumpId, child);
	const isAbove = (one, other) => {
		for (let table = tables.get(other.dumpId); table !== void 0; table = tables.get(table.dumpId)) if (table === one) return true;
		return false;
	};
	/** The relation that an entry is, or is of. */
	const places = (entry) => relationKinds.has(entry.kind) ? [entry] : ownersOf(entry);
	/** A partition is made by itself, and made one by what stands between it and its table. */
	const isOfPartition = (entry, other) => places(entry).some((place) => places(other).some((table) => isAbove(table, place)));
	/** What makes an index one of another's names the indexes above that, too. */
	const indexEnds = (all) => {
		const tablesOf = all.flatMap(places);
		const lowest = tablesOf.find((one) => !tablesOf.some((other) => isAbove(one, other)));
		const pair = [lowest, lowest === void 0 ? void 0 : tables.get(lowest.dumpId)];
		return all.filter((end) => places(end).some((place) => pair.includes(place)));
	};
	const membersById = /* @__PURE__ */ new Map();
	const extensions = new Map(entries.filter(({ kind }) => kind === "EXTENSION").map((entry) => [entry.tag, entry]));
	for (const entry of entries) {
		if (linkKinds.has(entry.kind)) continue;
		if (annotations.has(entry.kind)) for (const object of needed(entry)) push(membersById, object.dumpId, entry);
		for (const owner of ownersOf(entry)) push(membersById, owner.dumpId, entry);
		const extension = entry.kind === "TABLE DATA" ? extensions.get(extensionTables.get(entry.oid) ?? "") : void 0;
		if (extension !== void 0) push(membersById, extension.dumpId, entry);
	}
	const isLink = ({ kind }) => linkKinds.has(kind);
	/** Sequences that are made by themselves, and given to a column after; that of an identity is made with its column. */
	const given = new Set(entries.filter(({ kind }) => kind === "SEQUENCE OWNED BY").flatMap(needed));
	const isGivenTo = (entry, other) => given.has(entry) && ownersOf(entry).includes(other);
	return {
		membersOf: (entry) => membersById.get(entry.dumpId) ?? [],
		needsOf: (entry) => isLink(entry) ? [] : needed(entry).filter((other) => !isLink(other) && !isOfPartition(entry, other) && !isGivenTo(entry, other)),
		ownersOf,
		childrenOf: (entry) => children.get(entry.dumpId) ?? [],
		partitionsOf: (entry) => partitions.get(entry.dumpId) ?? [],
		tableOf: (entry) => tables.get(entry.dumpId),
		links: entries.filter(isLink).map((entry) => ({
			entry,
			ends: entry.kind === "INDEX ATTACH" ? indexEnds(needed(entry)) : [...needed(entry), ...entry.kind === "SEQUENCE OWNED BY" ? needed(entry).flatMap(ownersOf) : []].filter(({ kind }) => relationKinds.has(kind))
		}))
	};
}
function push(map, key, entry) {
	const known = map.get(key);
	if (known === void 0) map.set(key, [entry]);
	else known.push(entry);
}
const isNamed = (relation, { schema, tag }) => relation.schema === schema && relation.tag === tag;
/** Several only where names leave it open: then it goes with each of them. */
function ownersIn(entry, needed) {
	if (entry.kind === "SEQUENCE") return needed.filter(isTable);
	if (!members$1.has(entry.kind)) return [];
	const candidates = needed.filter(({ kind }) => owners.has(kind) || kind === "INDEX" && entry.kind === "STATISTICS DATA");
	if (candidates.length < 2) return candidates;
	const named = candidates.filter(({ schema, tag }) => schema === entry.schema && (entry.tag === tag || entry.tag.startsWith(`${tag} `)));
	return named.length === 0 ? candidates : named;
}
// packages/core/src/restore/match.ts
/** They stand in the schema of a table, and between it and something else. */
const betweenTwo = /^(FK CONSTRAINT|.* ATTACH|(PUBLICATION|SUBSCRIPTION) .*)$/;
/** Foreign keys and attachments come where both of their ends do. */
const isNoLink = ({ kind }) => !/^(FK CONSTRAINT|.* ATTACH)$/.test(kind);
/** Entries that patterns match. Pure. Throws `bad-input` naming a pattern that matches nothing, with names that are near, or that is not understood. */
function matchEntries(entries, { tables, schemas, where }) {
	const relations = entries.filter(({ kind }) => relationKinds.has(kind));
	const places = schemasOf(entries);
	return [...tables.flatMap((pattern) => {
		const names = readPattern(pattern);
		const [name, schema] = [compile(names.name, pattern, where("table")), names.schema];
		const inSchema = schema === void 0 ? void 0 : compile(schema, pattern, where("table"));
		const found = relations.filter((one) => name.test(one.tag) && (inSchema?.test(one.schema ?? "") ?? true));
		if (found.length > 0) return found;
		throw unmatched(pattern, where("table"), "table, view or sequence", relations.map(({ schema, tag }) => `${schema}.${tag}`));
	}), ...schemas.flatMap((pattern) => {
		const name = compile(readPattern(pattern).name, pattern, where("schema"));
		const found = new Set(places.filter((place) => name.test(place)));
		if (found.size === 0) throw unmatched(pattern, where("schema"), "schema", places);
		return entries.filter(({ kind, schema, tag }) => found.has(schema ?? "") && !betweenTwo.test(kind) || kind === "SCHEMA" && found.has(tag));
	})];
}
function schemasOf(entries) {
	const names = entries.flatMap(({ kind, schema, tag }) => kind === "SCHEMA" ? [tag] : schema === void 0 ? [] : [schema]);
	return [...new Set(names)];
}
/** What a pattern of PostgreSQL's and JavaScript's regular expressions do not have in common. */
const onlyPostgres = /\[[:.=]|\\[a-zA-Z]|\*\*\*|\(\?[^:=!]/;
function compile(expression, pattern, where) {
	const refuse = (why) => new PgproofError("bad-input", `${where}: pattern ${JSON.stringify(pattern)} ${why}`, { hint: "put a name that holds such characters in double quotes: \"a(b\"" });
	if (onlyPostgres.test(expression)) throw refuse("holds what only a server reads in a regular expression, such as a class or an escape");
	for (const flags of ["su", "s"]) try {
		return new RegExp(expression, flags);
	} catch {}
	throw refuse("is no regular expression");
}
function unmatched(pattern, where, what, names) {
	const near = nearestOf(pattern.replaceAll(/["*?]/g, ""), names);
	const list = near.length === 0 ? "" : `near it are ${near.map((name) => `"${name}"`).join(", ")}; `;
	return new PgproofError("bad-input", `${where}: no ${what} in the backup matches pattern ${JSON.stringify(pattern)}`, { hint: `${list}pgproof contents lists what the backup holds; names are folded to lower case outside double quotes` });
}
// packages/core/src/restore/choice.ts
/** Entries that hold rows, values or contents. */
const dataKinds = /* @__PURE__ */ new Set([...[
	"TABLE DATA",
	"SEQUENCE SET",
	"MATERIALIZED VIEW DATA",
	"STATISTICS DATA"
], ...[
	"BLOB",
	"BLOBS",
	"BLOB METADATA",
	"LARGE OBJECT"
]]);
const isData = ({ kind, tag }) => dataKinds.has(kind) || /^(ACL|COMMENT|SECURITY LABEL)$/.test(kind) && /^LARGE OBJECTS? /.test(tag);
/** Said of the archive, or of the database as such: pg_restore decides about them. */
const special = /* @__PURE__ */ new Set([
	"ENCODING",
	"STDSTRINGS",
	"SEARCHPATH",
	"DATABASE",
	"DATABASE PROPERTIES"
]);
/** What is in every new database: what the archive says of it is done whatever is chosen. */
const ofPublic = ({ kind, schema, tag }) => schema === void 0 && (kind === "SCHEMA" ? tag === "public" : tag === "SCHEMA public");
/**
* Chooses what is restored from an archive: what the patterns match, all that belongs to it, and all that it needs, with what belongs to that. A
* relation comes whole or not at all. Pure. Throws `bad-input` for a pattern that matches nothing, and for a foreign key to a table that does not
* come.
*/
function chooseEntries(entries, part, context) {
	const belonging = belongingOf(entries, context.extensionTables, context.inherits);
	const taken = close(part.tables.length + part.schemas.length === 0 ? entries.filter(isNoLink) : matchEntries(entries, part), belonging, entries);
	if (part.content === "data") return chooseRows(entries, taken, part);
	const outside = outsideKeys(taken, belonging);
	if (outside.length > 0 && !part.leaveOutForeignKeys) throw refusal(outside, taken, belonging, entries, part);
	const isIn = (entry) => taken.has(entry.dumpId) && !(part.content === "schema" && isData(entry));
	return {
		entries: entries.filter(isIn),
		leftOut: entries.filter((entry) => !isIn(entry) && !special.has(entry.kind)),
		isWhole: part.tables.length + part.schemas.length === 0,
		relations: entries.flatMap((entry) => relationOf$1(entry, taken, belonging)),
		absentChildren: entries.flatMap((of) => {
			const children = belonging.childrenOf(of).filter(({ dumpId }) => !taken.has(dumpId));
			return taken.has(of.dumpId) && children.length > 0 ? [{
				of,
				children
			}] : [];
		}),
		foreignKeys: outside.flatMap((key) => key.missing.map((to) => keyOf(key.entry, to, belonging)))
	};
}
/** Relations by what of them is restored, where that is their rows or value alone. */
const filledKinds = {
	"TABLE DATA": "TABLE",
	"SEQUENCE SET": "SEQUENCE",
	"MATERIALIZED VIEW DATA": "MATERIALIZED VIEW"
};
/** What is needed for its definition alone brings no rows: the tables are there. A sequence that a table's default takes from comes. */
function chooseRows(entries, taken, part) {
	const isIn = (entry) => {
		if (!taken.has(entry.dumpId) || !isData(entry) || entry.kind === "STATISTICS DATA") return false;
		const by = taken.get(entry.dumpId);
		return by === void 0 || entry.kind === "SEQUENCE SET" && isTable(by);
	};
	const chosen = entries.filter(isIn);
	if (chosen.length === 0) throw new PgproofError("bad-input", "what is chosen of the backup holds no rows", { hint: "pgproof contents lists what the backup holds" });
	return {
		entries: chosen,
		leftOut: entries.filter((entry) => isData(entry) && !isIn(entry)),
		isWhole: part.tables.length + part.schemas.length === 0,
		relations: chosen.flatMap(({ kind, schema = "", tag }) => {
			const filled = filledKinds[kind];
			return filled === void 0 ? [] : [{
				kind: filled,
				schema,
				name: tag
			}];
		}),
		absentChildren: [],
		foreignKeys: []
	};
}
/** A table comes with those that inherit from it, but where it comes for one of those alone: that would bring all the others. */
function close(asked, belonging, entries) {
	const taken = /* @__PURE__ */ new Map();
	const waiting = [];
	const read = /* @__PURE__ */ new Set();
	const take = (entry, by, isParent = false) => {
		if (special.has(entry.kind)) return;
		if (!taken.has(entry.dumpId)) {
			taken.set(entry.dumpId, by);
			waiting.push({
				entry,
				by
			});
		}
		if (isParent || read.has(entry)) return;
		read.add(entry);
		for (const child of belonging.childrenOf(entry)) take(child, by);
	};
	/** It needs it as a table needs the one that it inherits from, or as what belongs to it does. */
	const isParent = (entry, needed) => belonging.membersOf(needed).includes(entry) || belonging.childrenOf(needed).some((child) => child === entry || belonging.membersOf(child).includes(entry));
	for (const entry of [...asked, ...entries.filter(ofPublic)]) take(entry);
	const takeAll = () => {
		for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
			const { entry, by } = next;
			for (const part of [...belonging.partitionsOf(entry), ...belonging.membersOf(entry)]) take(part, by);
			for (const needed of belonging.needsOf(entry)) take(needed, by ?? topOf(entry, belonging), isParent(entry, needed));
		}
	};
	takeAll();
	for (const { entry, ends } of belonging.links) if (ends.every((end) => taken.has(end.dumpId))) take(entry);
	takeAll();
	return taken;
}
/** What a person would call it by: the relation that it belongs to. */
function topOf(entry, belonging) {
	return belonging.ownersOf(entry)[0] ?? entry;
}
function outsideKeys(taken, { links, ownersOf }) {
	return links.flatMap(({ entry, ends }) => {
		if (entry.kind !== "FK CONSTRAINT" || !ownersOf(entry).some(({ dumpId }) => taken.has(dumpId))) return [];
		const missing = ends.filter((end) => !taken.has(end.dumpId));
		return missing.length === 0 ? [] : [{
			entry,
			missing
		}];
	});
}
function keyOf(entry, to, { ownersOf }) {
	const table = ownersOf(entry)[0]?.tag ?? "";
	return {
		schema: entry.schema ?? "",
		table,
		name: entry.tag.slice(table.length + 1),
		to: {
			schema: to.schema ?? "",
			name: to.tag
		}
	};
}
const mostNamed = 20;
/** Names every constraint and its table, and all tables that have to be added for none to be left. */
function refusal(outside, taken, belonging, entries, { tables: patterns, schemas, where }) {
	const bySchema = schemas.length > 0;
	const added = /* @__PURE__ */ new Set();
	const isAdded = (entry) => bySchema ? isNoLink(entry) && [...added].some(({ schema }) => schema !== void 0 && schema === entry.schema) : added.has(entry);
	for (let [keys, all] = [outside, taken]; keys.length > 0; keys = outsideKeys(all, belonging)) {
		for (const table of keys.flatMap(({ missing }) => missing)) added.add(table);
		const known = all;
		all = close(entries.filter((entry) => known.has(entry.dumpId) || isAdded(entry)), belonging, entries);
	}
	const named = outside.flatMap(({ entry, missing }) => missing.map((to) => {
		const { schema, table, name, to: target } = keyOf(entry, to, belonging);
		return `"${name}" of ${schema}.${table} to ${target.schema}.${target.name}`;
	}));
	const more = named.length - mostNamed;
	const wanting = [...added].map(({ schema = "", tag }) => bySchema ? exactPattern(schema) : exactPattern(schema, tag));
	const chosen = [.../* @__PURE__ */ new Set([
		...patterns,
		...schemas,
		...wanting
	])];
	const option = where(bySchema ? "schema" : "table");
	const that = bySchema ? ["the schema of that table", "the schemas of those tables"] : ["that table", "those tables"];
	const words = option.startsWith("--") ? chosen.map((pattern) => `${option} ${shellQuote(pattern)}`).join(" ") : `${option}, a line each: ${chosen.join(", ")}`;
	return new PgproofError("bad-input", `${named.length === 1 ? "a foreign key points" : `${named.length} foreign keys point`} to what is not chosen: ${named.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`, { hint: `restore ${that[added.size === 1 ? 0 : 1]}, too: ${words}; or without those constraints: ${where("leave-out-foreign-keys")}` });
}
function relationOf$1(entry, taken, belonging) {
	if (!relationKinds.has(entry.kind) || !taken.has(entry.dumpId)) return [];
	const owner = belonging.ownersOf(entry).find(({ dumpId }) => taken.has(dumpId)) ?? entry;
	const by = taken.get(owner.dumpId);
	const parent = belonging.tableOf(entry);
	const isAlone = parent !== void 0 && !taken.has(parent.dumpId);
	let top = entry;
	for (let table = parent; table !== void 0 && taken.has(table.dumpId); table = belonging.tableOf(table)) top = table;
	return [{
		kind: entry.kind,
		schema: entry.schema ?? "",
		name: entry.tag,
		...by === void 0 ? {} : { neededBy: entryName(by) },
		...isAlone ? { aloneOf: `${parent.schema}.${parent.tag}` } : {},
		...top !== entry && belonging.tableOf(top) !== void 0 ? { below: {
			schema: top.schema ?? "",
			name: top.tag
		} } : {}
	}];
}
// packages/core/src/proof/stored.ts
/** Reads proof and catalogue; undefined when the backup has none. Throws `invalid-manifest`. */
async function readDocuments(plan, store, facts, session) {
	if (facts.manifest.proof.level === "none") return void 0;
	const read = async (role, isOne) => {
		const { name, content } = await openSmall(plan, store, facts, role, session);
		return unpackDocument(content, name, isOne);
	};
	return {
		proof: await read("proof", isProof),
		catalogue: await read("catalogue", isCatalogueDocument)
	};
}
/** A small file of a backup, decrypted by the plan's step `decrypt-<role>`. Throws `invalid-manifest` where that cannot be. */
async function openSmall(plan, store, facts, role, session) {
	const name = fileOfRole(facts.manifest, role).path;
	const path = `${facts.folder}${name}`;
	if (facts.decryption === void 0) return {
		name,
		content: await store.get(path)
	};
	const { stages } = stepNamed(plan, "pipeline", `decrypt-${role}`);
	const options = {
		signal: session.signal,
		classify: classifyDecryption
	};
	const content = await withStoredInput(store, path, (input) => passThrough(stages, identityHoles(facts.decryption), {
		...options,
		input
	})).catch((error) => {
		if (!(error instanceof CommandError) || error.kind !== "invalid-manifest") throw error;
		throw new PgproofError(error.kind, `"${name}" cannot be decrypted: ${error.message}`, { cause: error });
	});
	return {
		name,
		content: Readable.from([content])
	};
}
// packages/core/src/restore/listing.ts
/**
* Lists what is in a backup's archive, and restores nothing. Throws `bad-input` for a backup that has no such list, and `invalid-manifest` for
* an archive that cannot be read.
*/
async function readListing(store, facts, session, options = {}) {
	refuseUnlisted(store, facts, options.takesRowsAlone === true);
	const plan = planListing(facts);
	session.onProgress({
		phase: "check",
		current: `${facts.folder}${fileOfRole(facts.manifest, "data").path}`
	});
	const contents = await readTableOfContents(plan, store, facts, session);
	const documents = await readDocuments(plan, store, facts, session).catch((error) => {
		if (error instanceof PgproofError && error.kind === "invalid-manifest") return void 0;
		throw error;
	});
	const tables = new Map((documents?.proof.tables ?? []).map(({ oid, schema, name }) => [oid, {
		schema,
		name
	}]));
	const { roles, server } = facts.manifest;
	return {
		entries: readEntries(contents, {
			roles: [...roles.map(({ name }) => name), server.bootstrap_role],
			tables
		}),
		documents
	};
}
function refuseUnlisted(store, { manifest, backup, decryption }, takesRowsAlone) {
	const flags = storeFlags(store);
	const whole = `take the whole, into a database that is thrown away afterwards: ${flags === void 0 ? "restore without choosing" : `pgproof restore ${flags} --database ${shellQuote(backup.database)} --backup ${backup.id}${identityFlag(decryption)} --into <url of a new database>`}; or look at it in a sandbox: ${provingCommand(store, backup, identityFlag(decryption))}`;
	if (manifest.format === "plain") throw new PgproofError("bad-input", `backup "${backup.id}" is a script, and psql cannot choose from one`, { hint: `${whole}. Backups of the formats custom, directory and tar can be chosen from` });
	if (!takesRowsAlone && manifest.files.some(({ role }) => role === "schema")) throw new PgproofError("bad-input", `backup "${backup.id}" is of rows alone, whose definitions lie in another archive: it is restored whole`, { hint: whole });
}
/** What a reading of its list takes. Holes: `age-identity`, `archive`. */
function planListing(facts) {
	const target = facts.backup.database;
	const common = {
		operation: "restore",
		environment: facts.manifest.environment,
		target
	};
	const list = archiveStages(facts, ["--list", "--verbose"], { LC_ALL: "C" });
	const nothing = {
		commands: [],
		configuration: {},
		verification_steps: [],
		recovery_procedure: ""
	};
	return {
		...common,
		steps: [
			...unpackStep(facts),
			{
				kind: "pipeline",
				name: "list",
				stages: list
			},
			...decryptingSteps(facts.decryption)
		],
		public: {
			...common,
			...nothing
		}
	};
}
/** What pg_restore lists of an archive that is open, by a step of a plan. */
async function listArchive(plan, step, archive, facts, session) {
	const holes = {
		...identityHoles(facts.decryption),
		...archive.holes
	};
	const stages = stepNamed(plan, "pipeline", step).stages.map((stage) => fillCommand(stage, holes));
	const { stdout } = await archive.feed((input) => runPipeline(stages, {
		signal: session.signal,
		output: "collect",
		mayStopEarly: true,
		...input,
		classify: classifyDecryption
	}));
	return parseTableOfContents(stdout);
}
async function readTableOfContents(plan, store, facts, session) {
	const run = async (holes, input) => {
		const filled = {
			...identityHoles(facts.decryption),
			...holes
		};
		const { stdout } = await runPipeline(stepNamed(plan, "pipeline", "list").stages.map((stage) => fillCommand(stage, filled)), {
			...input,
			signal: session.signal,
			output: "collect",
			mayStopEarly: true,
			classify: (stderr) => classifyDecryption(stderr) ?? { kind: "invalid-manifest" }
		});
		return parseTableOfContents(stdout);
	};
	const { format } = facts.manifest;
	const path = `${facts.folder}${fileOfRole(facts.manifest, "data").path}`;
	if (format === "custom") return withStoredInput(store, path, (input) => run({}, { input }));
	if (format === "tar") {
		await using archive = await openArchive(plan, store, facts, session);
		return await archive.feed((input) => run(archive.holes, input));
	}
	await using workspace = await makeWorkspace(session);
	const folder = join(workspace.path, "contents");
	await unpackOnly(plan, store, facts, folder, session);
	return await run({ archive: folder }, {});
}
/** Of a dump in a directory, its table of contents alone. Where a program stands before it, that is left to read to its end. */
async function unpackOnly(plan, store, facts, folder, session) {
	const path = `${facts.folder}${fileOfRole(facts.manifest, "data").path}`;
	if (facts.decryption === void 0 && facts.packer === void 0) return unpackContents(await store.get(path), folder, true);
	const holes = identityHoles(facts.decryption);
	const stages = stepNamed(plan, "pipeline", "unpack").stages.map((stage) => fillCommand(stage, holes));
	await withStoredInput(store, path, (input) => runPipeline(stages, {
		input,
		signal: session.signal,
		classify: classifyDecryption,
		output: (stdout) => unpackContents(stdout, folder, false)
	}));
}
// packages/core/src/proof/rows.ts
/** Reads from an archive's entries what their restore fills. Pure. */
function filledNames(entries) {
	const of = (kind) => new Set(entries.filter((entry) => entry.kind === kind).map(({ schema = "", tag }) => catalogueName(schema, tag)));
	return {
		tables: of("TABLE DATA"),
		sequences: of("SEQUENCE SET"),
		views: of("MATERIALIZED VIEW DATA")
	};
}
const isLargeObject = ({ kind }) => /^(BLOBS?|BLOB METADATA|LARGE OBJECT)$/.test(kind);
/** Whether an archive's entries bring large objects. Pure. */
function bringsLargeObjects(entries) {
	return entries.some(isLargeObject);
}
/** What the filled relations must have; whatever else is in the database is none of it. Pure. */
function narrowProofToRows(proof, { entries }) {
	const { tables, sequences, views } = filledNames(entries);
	const isOf = (names) => ({ schema, name }) => names.has(catalogueName(schema, name));
	return {
		...proof,
		tables: proof.tables.filter(isOf(tables)),
		sequences: proof.sequences.filter(isOf(sequences)),
		materialized_views: proof.materialized_views.filter(isOf(views)),
		large_objects: bringsLargeObjects(entries) ? proof.large_objects : {
			status: "read",
			objects: []
		},
		without_rows: []
	};
}
/** Kinds whose objects are named after their relation. */
const members = /* @__PURE__ */ new Set([
	"column",
	"constraint",
	"trigger",
	"rule",
	"policy"
]);
/** Of a catalogue what there is of the filled relations, and of the types of their columns. Pure. */
function narrowCatalogueToRows(reading, entries) {
	const { tables, sequences, views } = filledNames(entries);
	const { catalogue } = reading;
	const relations = /* @__PURE__ */ new Set([
		...tables,
		...sequences,
		...views
	]);
	const columns = Object.entries(catalogue["column"] ?? {}).filter(([name]) => tables.has(relationOf(name)));
	const types = new Set(columns.map(([, { type = "" }]) => baseType(type)));
	const keeps = (kind, name, { table = "" }) => {
		if (kind === "relation") return relations.has(name);
		if (kind === "sequence") return sequences.has(name);
		if (kind === "type") return types.has(name);
		if (kind === "index") return tables.has(normaliseIdentifiers(table));
		return members.has(kind) && tables.has(relationOf(name));
	};
	const narrowed = Object.fromEntries(Object.entries(catalogue).filter(([kind]) => members.has(kind) || [
		"relation",
		"sequence",
		"type",
		"index"
	].includes(kind)).map(([kind, objects]) => [kind, Object.fromEntries(Object.entries(objects).filter(([name, attributes]) => keeps(kind, normaliseIdentifiers(name), attributes)))]));
	const unread = reading.unread.filter(({ kind }) => narrowed[kind] !== void 0);
	return {
		...reading,
		catalogue: narrowed,
		unread
	};
}
/** `sales.orders` of `sales.orders.id`. */
function relationOf(name) {
	const parts = nameParts(name)?.slice(0, -1) ?? [];
	return normaliseIdentifiers(parts.map(quoteIdentifier).join("."));
}
/** `sales.stage` of `sales.stage[]`. */
const baseType = (type) => normaliseIdentifiers(type.replace(/(?:\(.*\))?(?:\[\])*$/, ""));
/** Attributes by which rows would be other rows, or would have no place. */
const shape = {
	relation: [
		"missing",
		"kind",
		"partition_key",
		"partition_bound",
		"parents"
	],
	column: [
		"missing",
		"extra",
		"type",
		"not_null",
		"generated",
		"collation"
	],
	type: [
		"missing",
		"kind",
		"labels",
		"base_type",
		"subtype"
	],
	sequence: [
		"missing",
		"type",
		"increment",
		"minimum",
		"maximum",
		"cycle"
	]
};
/** Whether rows cannot be loaded over a difference, or would not be the same. Pure. */
function isOfShape({ kind, attribute }) {
	return shape[kind]?.includes(attribute) === true;
}
/** Why a difference is no loss where rows alone were restored; undefined where it is one. Pure. */
function explainByRows(difference) {
	return isOfShape(difference) ? void 0 : "the database had its own before, and keeps it: rows were restored, and no definitions";
}
// packages/core/src/restore/rows-words.ts
const counted$1 = (count, one) => `${formatCount(count)} ${one}${count === 1 ? "" : "s"}`;
/** What is filled, for people. */
function describeRows({ choice }) {
	const of = (kind) => choice.relations.filter((relation) => relation.kind === kind).length;
	const [tables, sequences, views] = [
		of("TABLE"),
		of("SEQUENCE"),
		of("MATERIALIZED VIEW")
	];
	return `data alone: ${[
		...tables === 0 ? [] : [`rows of ${counted$1(tables, "table")}`],
		...sequences === 0 ? [] : [counted$1(sequences, "sequence")],
		...views === 0 ? [] : [counted$1(views, "materialized view")],
		...bringsLargeObjects(choice.entries) ? ["large objects"] : []
	].join(", ")}`;
}
/** What the verdict is about. */
const noteRows = "the verdict is about the rows, sequences and large objects that were restored; definitions are those that the database had";
/** What is restored of the backup, and what is not. Pure. */
function rowsFindings(part, named) {
	const { choice } = part;
	const namesOf = (kind) => choice.leftOut.filter((entry) => entry.kind === kind).map(({ schema, tag }) => `${schema}.${tag}`);
	const left = [
		...namesOf("TABLE DATA").length === 0 ? [] : [`rows of ${named(namesOf("TABLE DATA"))}`],
		...namesOf("SEQUENCE SET").length === 0 ? [] : [`values of ${named(namesOf("SEQUENCE SET"))}`],
		...bringsLargeObjects(choice.leftOut) ? ["large objects"] : []
	];
	const names = choice.relations.filter(({ kind }) => kind !== "SEQUENCE").map(({ schema, name }) => `${schema}.${name}`);
	return [{
		id: "restore.chosen",
		status: "explained",
		detail: `${describeRows(part)}${choice.isWhole ? "" : `: ${named(names)}`}`,
		hint: "definitions are those of the database; what of them is not as in the backup is explained, one by one"
	}, ...left.map((detail) => ({
		id: "restore.left-out",
		status: "explained",
		detail: `not restored: ${detail}`
	}))];
}
// packages/core/src/restore/part.ts
/** What it comes to; undefined: the whole backup. `where` names an option as that door does. Throws `bad-input`. */
function readPart(input, where) {
	const { tables, schemas, schemaOnly, dataOnly, leaveOutForeignKeys } = input;
	if (schemaOnly && dataOnly) throw new PgproofError("bad-input", `${where("schema-only")} and ${where("data-only")} leave nothing to restore`, { hint: "give one of them, or neither for both" });
	if (dataOnly && leaveOutForeignKeys) throw new PgproofError("bad-input", `${where("leave-out-foreign-keys")} says nothing with ${where("data-only")}: the foreign keys are there`, { hint: "leave it out" });
	for (const pattern of tables) {
		checkPattern(pattern, "table", where("table"));
		if ((splitPattern(pattern) ?? []).length < 3) continue;
		throw new PgproofError("bad-input", `${where("table")}: pattern ${JSON.stringify(pattern)} names a database`, { hint: `a backup is of one: say <schema>.<table>; put a name that holds a dot in double quotes: "a.b"` });
	}
	for (const pattern of schemas) checkPattern(pattern, "schema", where("schema"));
	if (tables.length > 0 && schemas.length > 0) throw new PgproofError("bad-input", `${where("table")} and ${where("schema")} choose twice`, { hint: `say the schema in the pattern: ${where("table")} '${schemas[0]}.*'` });
	const isChosen = tables.length + schemas.length > 0;
	if (leaveOutForeignKeys && !isChosen) throw new PgproofError("bad-input", `${where("leave-out-foreign-keys")} says nothing where all tables are restored`, { hint: `choose some: ${where("table")} <pattern>; or leave it out` });
	if (!isChosen && !schemaOnly && !dataOnly) return void 0;
	const unique = (patterns) => [...new Set(patterns)];
	const content = schemaOnly ? "schema" : dataOnly ? "data" : "all";
	return {
		tables: unique(tables),
		schemas: unique(schemas),
		content,
		leaveOutForeignKeys,
		where
	};
}
/** Lists the archive and chooses from it. Throws `bad-input` for what cannot be chosen, and what `readListing` throws. */
async function gatherPart(store, part, archive, session) {
	const isChosen = part.tables.length + part.schemas.length > 0;
	const { entries, documents } = await readListing(store, archive, session, { takesRowsAlone: part.content === "data" && !isChosen });
	return {
		choice: chooseEntries(entries, part, {
			extensionTables: new Map((documents?.proof.tables ?? []).flatMap(({ oid, extension }) => extension === null ? [] : [[oid, extension]])),
			inherits: inheritanceIn(documents?.catalogue)
		}),
		content: part.content,
		documents
	};
}
/** Tells from the catalogue which tables inherit from which; undefined where it does not say so. */
function inheritanceIn(document) {
	const relations = document?.catalogue["relation"];
	if (relations === void 0) return void 0;
	const parents = new Map(Object.entries(relations).flatMap(([name, { parents }]) => parents === void 0 ? [] : [[normaliseIdentifiers(name), `, ${normaliseIdentifiers(parents)}, `]]));
	const nameOf = ({ schema = "", tag }) => catalogueName(schema, tag);
	return (child, parent) => parents.get(nameOf(child))?.includes(`, ${nameOf(parent)}, `) ?? false;
}
/** The word by which pg_restore restores what is chosen. Holes: `use-list`. */
const useListWord = ["--use-list=", { hole: "use-list" }];
const idsOf = ({ choice }) => choice.entries.map(({ dumpId }) => `${dumpId}`);
/** Lines for a plan that is pasted: they write the list; none where all is restored. */
function useListLines(part) {
	if (part === void 0) return [];
	return [`USE_LIST="$(mktemp)"; printf '%s\\n' ${idsOf(part).join(" ")} > "$USE_LIST"`];
}
/** Writes the list into a temporary folder, which `await using` removes. */
async function writeUseList(part, session) {
	const workspace = await makeWorkspace(session);
	const path = join(workspace.path, "use-list");
	try {
		await writeFile(path, `${idsOf(part).join("\n")}\n`, { mode: 384 });
		return {
			path,
			[Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose]()
		};
	} catch (error) {
		await workspace[Symbol.asyncDispose]();
		throw classify(error, `write "${path}"`);
	}
}
const shown = 10;
function named(names) {
	const more = names.length - shown;
	return `${names.slice(0, shown).join(", ")}${more > 0 ? ` and ${formatCount(more)} more` : ""}`;
}
/** The tables that are restored, of those that there are: for people. */
function describePart(part) {
	const { choice, content } = part;
	if (content === "data") return describeRows(part);
	const tables = choice.relations.filter(isTable);
	const all = tables.length + choice.leftOut.filter(isTable).length;
	return `${content === "schema" ? "definitions alone, without rows, of " : ""}${formatCount(tables.length)} of ${formatCount(all)} tables`;
}
/** What the verdict is about. */
function notePart({ choice, content }) {
	if (content === "data") return noteRows;
	return `the verdict is about the part that was chosen: ${named(choice.relations.filter(({ kind }) => kind !== "SEQUENCE").map(({ schema, name }) => `${schema}.${name}`))}; nothing else of the backup was restored`;
}
/** Kinds that are counted where they are left out; the others go with them. */
const counted = [
	[
		["TABLE", "FOREIGN TABLE"],
		"table",
		"tables"
	],
	[
		["VIEW", "MATERIALIZED VIEW"],
		"view",
		"views"
	],
	[
		["SEQUENCE"],
		"sequence",
		"sequences"
	],
	[
		[
			"FUNCTION",
			"PROCEDURE",
			"AGGREGATE"
		],
		"function",
		"functions"
	],
	[
		["TYPE", "DOMAIN"],
		"type",
		"types"
	],
	[
		["SCHEMA"],
		"schema",
		"schemas"
	],
	[
		["EXTENSION"],
		"extension",
		"extensions"
	],
	[
		["PUBLICATION"],
		"publication",
		"publications"
	],
	[
		["PUBLICATION TABLE"],
		"table of a publication",
		"tables of publications"
	],
	[
		["SUBSCRIPTION"],
		"subscription",
		"subscriptions"
	],
	[
		["EVENT TRIGGER"],
		"event trigger",
		"event triggers"
	],
	[
		["DEFAULT ACL"],
		"default privilege",
		"default privileges"
	],
	[
		["USER MAPPING"],
		"user mapping",
		"user mappings"
	],
	[
		["CAST"],
		"cast",
		"casts"
	]
];
/** What is restored of the backup, and what is not, each by name or number. Pure. */
function partFindings(part) {
	const { choice, content } = part;
	if (content === "data") return rowsFindings(part, named);
	const tables = choice.relations.filter(({ kind }) => kind !== "SEQUENCE");
	const asked = tables.filter(({ neededBy }) => neededBy === void 0);
	const left = counted.flatMap(([kinds, one, many]) => {
		const entries = choice.leftOut.filter(({ kind }) => kinds.includes(kind));
		if (entries.length === 0) return [];
		const names = relationKinds.has(kinds[0] ?? "") ? `: ${named(entries.map(({ schema, tag }) => `${schema}.${tag}`))}` : "";
		return [`${formatCount(entries.length)} ${entries.length === 1 ? one : many}${names}`];
	});
	const hasLargeObjects = choice.leftOut.some(({ kind }) => /^(BLOBS?|BLOB METADATA|LARGE OBJECT)$/.test(kind));
	return [
		{
			id: "restore.chosen",
			status: "explained",
			detail: `a part of the backup, ${describePart(part)}: ${named(asked.map(({ schema, name }) => `${schema}.${name}`))}`,
			hint: "the verdict is about this part; without choosing, all of the backup is restored"
		},
		...tables.flatMap(({ kind, schema, name, neededBy }) => neededBy === void 0 ? [] : [{
			id: "restore.chosen-needed",
			status: "explained",
			object: {
				kind: kind.toLowerCase(),
				name: `${schema}.${name}`
			},
			detail: `not asked for, and restored whole: ${neededBy} needs it`
		}]),
		...tables.flatMap(({ schema, name, aloneOf }) => aloneOf === void 0 ? [] : [{
			id: "restore.chosen-alone",
			status: "warning",
			object: {
				kind: "table",
				name: `${schema}.${name}`
			},
			detail: `it is a partition of ${aloneOf}, which is not restored: it stands alone, without what it has only by that, such as foreign keys and triggers`
		}]),
		...choice.absentChildren.map(({ of, children }) => {
			const patterns = children.map(({ schema = "", tag }) => exactPattern(schema, tag));
			return {
				id: "restore.chosen-children",
				status: "warning",
				object: {
					kind: "table",
					name: `${of.schema}.${of.tag}`
				},
				detail: `restored with its own rows alone: a query of it lacks those of ${named(patterns)}, which inherit from it and are not restored`,
				hint: `choose ${exactPattern(of.schema ?? "", of.tag)} too: that brings them`
			};
		}),
		...choice.foreignKeys.map(({ schema, table, name, to }) => ({
			id: "restore.chosen-foreign-key",
			status: "warning",
			object: {
				kind: "constraint",
				name: `${schema}.${table}.${name}`
			},
			detail: `left out: it points to ${to.schema}.${to.name}, which is not restored`
		})),
		...[
			...left,
			...hasLargeObjects ? ["large objects"] : [],
			...content === "schema" ? ["all rows"] : []
		].map((detail) => ({
			id: "restore.left-out",
			status: "explained",
			detail: `not restored: ${detail}`
		}))
	];
}
/** The same for what proves it. */
function provenPart({ choice, content }) {
	const { entries, leftOut, relations, foreignKeys, isWhole } = choice;
	const alone = relations.filter(({ aloneOf }) => aloneOf !== void 0);
	const constraints = entries.filter(({ kind }) => kind === "CONSTRAINT");
	return {
		entries,
		leftOut,
		isWhole,
		isRowless: content === "schema",
		isRowsOnly: content === "data",
		alone: new Map(alone.map(({ schema, name, aloneOf = "" }) => [catalogueName(schema, name), aloneOf])),
		belowAlone: new Map(relations.flatMap(({ schema, name, below }) => below === void 0 ? [] : [[catalogueName(schema, name), catalogueName(below.schema, below.name)]])),
		aloneConstraints: new Set(alone.flatMap(({ schema, name }) => constraints.filter((one) => one.schema === schema && one.tag.startsWith(`${name} `)).map(({ tag }) => catalogueName(schema, name, tag.slice(name.length + 1))))),
		foreignKeys: new Set(foreignKeys.map(({ schema, table, name }) => catalogueName(schema, table, name)))
	};
}
/** Names of extensions that are restored. */
function chosenExtensions({ choice }) {
	return new Set(choice.entries.filter(({ kind }) => kind === "EXTENSION").map(({ tag }) => tag));
}
/** Names of schemas that chosen objects are in. */
function chosenSchemas({ choice }) {
	return new Set(choice.entries.flatMap(({ schema }) => schema === void 0 ? [] : [schema]));
}
export { catalogueName as C, readIdentities as D, narrowProof as E, relationKinds as O, belongingOf as S, narrowCatalogue as T, narrowProofToRows as _, notePart as a, openSmall as b, readPart as c, writeUseList as d, bringsLargeObjects as f, narrowCatalogueToRows as g, isOfShape as h, gatherPart as i, useListLines as l, filledNames as m, chosenSchemas as n, partFindings as o, explainByRows as p, describePart as r, provenPart as s, chosenExtensions as t, useListWord as u, listArchive as v, explainByPart as w, readDocuments as x, readListing as y };
