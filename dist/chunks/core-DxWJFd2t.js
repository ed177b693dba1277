import { Ft as failureInWords, Gt as present, It as refusalInWords, Ot as PgproofError, Pt as diskFullPattern, Ut as shellQuote, at as isClusterName, et as allClusters, it as encodeDatabaseName, kt as classify, nt as clusterName, ot as newBackupId, tt as backupIdPattern } from "./lean-DqNT6EJH.js";
import { M as levels, k as contains } from "./core-B9Yv8UBi.js";
import { t as problemIn } from "./schema-BQAyszwN.js";
import { r as runCommand, t as CommandError } from "./core-CW2MiFPY.js";
import { access, constants, readdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { createHash } from "node:crypto";
import { text } from "node:stream/consumers";
// packages/core/src/prune/options.ts
/** What `keep-…` counts: single backups, or periods of UTC, each with one backup that stands for it. */
const keepRules = [
	"last",
	"hourly",
	"daily",
	"weekly",
	"monthly",
	"yearly"
];
/** The most that a rule may count. */
const mostKept = 1e4;
/** Whether anything may be removed at all. */
function hasRules({ keep }) {
	return Object.keys(keep).length > 0;
}
/**
* The rules that were given, without those that were not. Throws `bad-input` for a minimum age without a rule: by itself it removes
* nothing, and whoever gives it means something else. `name` says what an option is called where it was given.
*/
function readRules(given, minAgeDays, name) {
	const keep = Object.fromEntries(keepRules.flatMap((rule) => given[rule] === void 0 ? [] : [[rule, given[rule]]]));
	const rules = minAgeDays === void 0 ? { keep } : {
		keep,
		minAgeDays
	};
	if (minAgeDays === void 0 || hasRules(rules)) return rules;
	throw new PgproofError("bad-input", `${name("min-age-days")}: only holds back what a rule would remove, and no rule is given`, { hint: `to keep everything of the last ${minAgeDays} days and nothing else, give ${name("keep-last")} 1 beside it` });
}
const daysOf = {
	last: 0,
	hourly: 1 / 24,
	daily: 1,
	weekly: 7,
	monthly: 30,
	yearly: 365
};
/** How far back in days the rules reach, about. How old the last so many are is not known: that counts as nothing. */
function reachDays({ keep, minAgeDays = 0 }) {
	return Math.max(minAgeDays, ...keepRules.map((rule) => Math.ceil((keep[rule] ?? 0) * daysOf[rule])));
}
/** `keep-last 7, keep-daily 14, min-age-days 3`; `none`. */
function describeRules({ keep, minAgeDays }) {
	const words = keepRules.flatMap((rule) => keep[rule] === void 0 ? [] : [`keep-${rule} ${keep[rule]}`]);
	if (words.length === 0) return "none";
	return [...words, ...minAgeDays === void 0 ? [] : [`min-age-days ${minAgeDays}`]].join(", ");
}
// packages/core/src/backup/extra.ts
const leavesOut = (since = 0) => ({
	allowed: true,
	reason: "",
	leavesOut: true,
	since
});
/** The same rows and objects, otherwise written: the loop proves them as they are restored. */
const written = {
	allowed: true,
	reason: ""
};
const ours = (reason, instead) => ({
	allowed: false,
	reason,
	instead
});
const own = "is decided by pgproof itself";
const hides = "would let the dump and the copy differ in rows, and nobody notice";
const byRestore = "is of no use in an archive: pg_restore decides it";
/** Allowed are those whose dumps the loop of backup, restore and comparison can prove. Source: PostgreSQL documentation, pg_dump, 14 to 18. */
const rules = {
	"--no-comments": leavesOut(),
	"--no-security-labels": leavesOut(),
	"--no-publications": leavesOut(),
	"--no-subscriptions": leavesOut(),
	"--no-tablespaces": leavesOut(),
	"--no-table-access-method": leavesOut(15),
	"--no-toast-compression": leavesOut(),
	"--no-unlogged-table-data": leavesOut(),
	"--load-via-partition-root": written,
	"--quote-all-identifiers": written,
	"--disable-dollar-quoting": written,
	"--inserts": written,
	"--column-inserts": written,
	"--attribute-inserts": written,
	"--rows-per-insert": written,
	"--on-conflict-do-nothing": ours(hides, "restore into an empty database, as pgproof does"),
	"--enable-row-security": ours(hides, "let a role back up that sees every row: alter role … bypassrls"),
	"--extra-float-digits": ours(hides, "leave it out: pg_dump writes every digit by itself"),
	"--include-foreign-data": ours("reads rows of another server, which are in no snapshot of this one", "back that server up"),
	"--encoding": ours("recodes what the proof reads as it is", "leave it out: the archive keeps the database's encoding"),
	"--section": ours("leaves out half of every table", "pgproof restore has the whole; or pg_restore --section"),
	"--create": ours(byRestore, "pgproof creates the database it restores into like the source"),
	"--clean": ours(byRestore, "pgproof restores into a new or an empty database"),
	"--if-exists": ours(byRestore, "pgproof restores into a new or an empty database"),
	"--disable-triggers": ours(byRestore, "pg_restore --data-only --disable-triggers"),
	"--use-set-session-authorization": ours(byRestore, "pg_restore --use-set-session-authorization"),
	"--role": ours("changes who reads; the proof would read as another", "connect as that role"),
	"--snapshot": ours(own, "the dump and the proof share one snapshot"),
	"--serializable-deferrable": ours("cannot be had together with a snapshot", "the snapshot is consistent as it is"),
	"--strict-names": ours("is always on", "leave it out"),
	"--filter": ours("would hide from the report what is left out", "give its lines by --schema, --table and so on"),
	"--file": ours(own, "name the place in --store"),
	"--format": ours(own, "see --format of pgproof backup"),
	"--compress": ours(own, "see --compression"),
	"--jobs": ours(own, "see --jobs"),
	"--lock-wait-timeout": ours(own, "see --lock-timeout-seconds"),
	"--schema-only": ours(own, "give --schema-only to pgproof itself"),
	"--data-only": ours(own, "give --data-only to pgproof itself"),
	"--no-owner": ours(own, "give --no-owner to pgproof itself"),
	"--no-privileges": ours(own, "give --no-privileges to pgproof itself"),
	"--no-acl": ours(own, "give --no-privileges to pgproof itself")
};
const patternNames = /^--(?:exclude-)?(?:schema|table|extension)(?:-data)?(?:-and-children)?$/;
/** What is known of an argument; undefined when nothing is, and it is not allowed. */
function argumentRule(word) {
	const [name = ""] = word.split("=", 1);
	if (patternNames.test(name)) return ours(own, `give ${name} to pgproof itself`);
	return Object.hasOwn(rules, name) ? rules[name] : void 0;
}
/** Whether an argument may be given as it stands: of all only one has a value. */
function isAllowed(word) {
	if (argumentRule(word)?.allowed !== true) return false;
	return word.startsWith("--rows-per-insert") ? /^--rows-per-insert=[1-9]\d{0,8}$/.test(word) : !word.includes("=");
}
/** The allowed arguments, for people. */
function describeAllowed() {
	return Object.entries(rules).filter(([, { allowed }]) => allowed).map(([name]) => name === "--rows-per-insert" ? `${name}=<n>` : name).join(", ");
}
// packages/core/src/backup/pattern.ts
/** How many names, divided by dots, a pattern of each kind may have: a table's may begin with its database's. */
const dottedLimit = {
	schema: 1,
	table: 3,
	extension: 1
};
/** Reads quotes: inside them `""` is one. Undefined when one is not closed. */
function readMarks(pattern) {
	const marks = [];
	let isQuoted = false;
	const characters = [...pattern];
	for (let index = 0; index < characters.length; index += 1) {
		const text = characters[index];
		if (text !== "\"") marks.push({
			text,
			isQuoted
		});
		else if (isQuoted && characters[index + 1] === "\"") {
			marks.push({
				text,
				isQuoted
			});
			index += 1;
		} else isQuoted = !isQuoted;
	}
	return isQuoted ? void 0 : marks;
}
/** The parts of a pattern between its unquoted dots. Undefined when a quote is not closed. */
function splitPattern(pattern) {
	const marks = readMarks(pattern);
	if (marks === void 0) return void 0;
	const parts = [[]];
	for (const mark of marks) if (mark.text === "." && !mark.isQuoted) parts.push([]);
	else parts.at(-1)?.push(mark);
	return parts;
}
/**
* A pattern of pg_dump's as PostgreSQL's regular expressions: letters outside quotes are folded, `*` and `?` stand for any text and any
* character, other special characters keep the meaning they have in a regular expression, but `$` and `[]`, and inside quotes
* all stand for themselves. The last part is the name, the one before it the schema. Throws when a quote is not closed.
* Source: PostgreSQL documentation, psql, "Patterns", and pg_dump; held against what pg_dump takes.
*/
function readPattern(pattern) {
	const parts = splitPattern(pattern);
	if (parts === void 0) throw new Error(`pattern ${JSON.stringify(pattern)} is not whole`);
	const [name, schema, database] = [...parts].reverse();
	return {
		...database === void 0 ? {} : { database: database.map(literally).join("") },
		...schema === void 0 ? {} : { schema: regularExpression(schema) },
		name: regularExpression(name ?? [])
	};
}
function literally({ text, isQuoted }) {
	return isQuoted ? text : folded(text);
}
/** As pg_dump folds: ASCII alone, whatever the locale. */
function folded(text) {
	return text >= "A" && text <= "Z" ? text.toLowerCase() : text;
}
function regularExpression(marks) {
	return `^(${marks.map(({ text, isQuoted }, index) => {
		if (text === "$") return "\\$";
		if (isQuoted) return "|*+?()[]{}.^\\".includes(text) ? `\\${text}` : text;
		if (text === "*") return ".*";
		if (text === "?") return ".";
		const next = marks[index + 1];
		if (text === "[" && next?.text === "]") return "\\[";
		return folded(text);
	}).join("")})$`;
}
/** A pattern that takes one relation, and no other, whatever its name holds. */
function exactPattern(...names) {
	return names.map((name) => /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll("\"", "\"\"")}"`).join(".");
}
// packages/core/src/backup/selection.ts
const option = (name, of, since = 14, withChildren = name.endsWith("-and-children")) => ({
	name,
	of,
	chooses: !name.startsWith("exclude-"),
	since,
	withChildren
});
/** In the order of pg_dump's words. Source: PostgreSQL documentation, pg_dump, of 14 to 18. */
const patternOptions = [
	option("schema", "schema"),
	option("exclude-schema", "schema"),
	option("table", "table"),
	option("table-and-children", "table", 16),
	option("exclude-table", "table"),
	option("exclude-table-and-children", "table", 16),
	option("exclude-table-data", "table"),
	option("exclude-table-data-and-children", "table", 16),
	option("extension", "extension"),
	option("exclude-extension", "extension", 17)
];
/** The whole database: nothing is left out. */
const wholeDatabase = {
	content: "all",
	patterns: Object.fromEntries(patternOptions.map(({ name }) => [name, []])),
	largeObjects: void 0,
	owners: true,
	privileges: true,
	extra: []
};
/** The most that all patterns may weigh, in bytes: they are arguments of a program. */
const mostPatternBytes = 524288;
const mostPatternLength = 65536;
/** Reads what a door was given; `where` names an option as that door does. Throws `bad-input`. */
function readSelection(input, where) {
	const patterns = Object.fromEntries(patternOptions.map(({ name, of }) => {
		const given = [...new Set(input.patterns[name] ?? [])];
		for (const pattern of given) checkPattern(pattern, of, where(name));
		return [name, given];
	}));
	const bytes = Object.values(patterns).flat().reduce((sum, pattern) => sum + Buffer.byteLength(pattern), 0);
	if (bytes > mostPatternBytes) throw new PgproofError("bad-input", `the patterns are ${bytes} bytes long together, more than a program takes`, { hint: "name schemas, or join names in one pattern: (a|b|c)" });
	if (input.schemaOnly && input.dataOnly) throw new PgproofError("bad-input", `${where("schema-only")} and ${where("data-only")} leave nothing to back up`, { hint: "give one of them, or neither for both" });
	const dataless = ["exclude-table-data", "exclude-table-data-and-children"].filter((name) => patterns[name].length > 0);
	if (input.schemaOnly && dataless[0] !== void 0) throw new PgproofError("bad-input", `${where("schema-only")} leaves out all rows; ${where(dataless[0])} says no more`, { hint: `leave ${where(dataless[0])} out` });
	if (input.schemaOnly && input.largeObjects === true) throw new PgproofError("bad-input", `${where("schema-only")} and ${where("large-objects")} true contradict each other`, { hint: "large objects are data: leave one of the two out" });
	const extra = [...new Set(input.pgDumpArgs.flatMap((line) => line.trim().split(/\s+/)))].filter((word) => word !== "");
	for (const word of extra) checkExtra(word, where("pg-dump-args"));
	return {
		content: input.schemaOnly ? "schema" : input.dataOnly ? "data" : "all",
		patterns,
		largeObjects: input.largeObjects,
		owners: !input.noOwner,
		privileges: !input.noPrivileges,
		extra: extra.sort()
	};
}
/** Throws `bad-input` for what is no pattern; `where` names the option as its door does. */
function checkPattern(pattern, of, where) {
	const refuse = (why, hint) => {
		throw new PgproofError("bad-input", `${where}: ${why}; got ${JSON.stringify(pattern)}`, { hint });
	};
	if (pattern === "") refuse("is empty", "leave it out, or give a name or pattern");
	if (pattern.includes("\0")) refuse("holds a zero byte", "no name of PostgreSQL does");
	if (pattern.length > mostPatternLength) refuse("is too long", "divide it into several");
	const parts = splitPattern(pattern);
	if (parts === void 0) refuse("a double quote is not closed", "a quote inside quotes is written twice: \"a\"\"b\"");
	else if (parts.length > dottedLimit[of]) refuse("has too many dotted names", `put a name that holds a dot in double quotes: "a.b"`);
}
function checkExtra(word, where) {
	if (isAllowed(word)) return;
	const rule = argumentRule(word);
	const why = rule === void 0 ? "is not among the arguments that can be proven" : rule.reason;
	throw new PgproofError("bad-input", `${where}: ${JSON.stringify(word)} ${why}`, { hint: rule?.instead ?? `allowed are ${describeAllowed()}` });
}
/** Whether an option, or an argument of pg_dump, was given. */
function hasExtra(selection, word) {
	return selection.extra.includes(word);
}
/** Whether nothing but some objects is asked for: then what belongs to no schema is left out (pg_dump's "include everything" ends). */
function choosesObjects({ patterns }) {
	return patternOptions.some(({ name, chooses }) => chooses && patterns[name].length > 0);
}
/** Whether large objects are backed up. Source: PostgreSQL documentation, pg_dump, --large-objects. */
function takesLargeObjects(selection) {
	return selection.content !== "schema" && (selection.largeObjects ?? !choosesObjects(selection));
}
/** Whether it is all of the database, in full. */
function isWhole(selection) {
	return filtersOf(selection).length === 0;
}
/**
* What was asked for, as the words of the command line, in one order: equal selections have equal filters. They stand in the manifest, and
* retention counts backups of equal filters only against each other. Empty for the whole database.
*/
function filtersOf({ content, patterns, largeObjects, owners, privileges, extra }) {
	return [
		...content === "all" ? [] : [`--${content}-only`],
		...patternOptions.flatMap(({ name }) => [...patterns[name]].sort().map((pattern) => `--${name}=${pattern}`)),
		...largeObjects === void 0 ? [] : [`--large-objects=${largeObjects}`],
		...owners ? [] : ["--no-owner"],
		...privileges ? [] : ["--no-privileges"],
		...extra.filter((word) => argumentRule(word)?.leavesOut === true)
	];
}
/** Reads the filters of a manifest back. They are untrusted: what is not known is left aside, so that more is expected of a copy and not less. */
function selectionOf(filters) {
	const valuesOf = (name) => filters.filter((filter) => filter.startsWith(`--${name}=`)).map((filter) => filter.slice(name.length + 3));
	const large = valuesOf("large-objects")[0];
	return {
		content: filters.includes("--schema-only") ? "schema" : filters.includes("--data-only") ? "data" : "all",
		patterns: Object.fromEntries(patternOptions.map(({ name }) => [name, valuesOf(name)])),
		largeObjects: large === "true" ? true : large === "false" ? false : void 0,
		owners: !filters.includes("--no-owner"),
		privileges: !filters.includes("--no-privileges"),
		extra: filters.filter(isAllowed)
	};
}
/** pg_dump's words for a selection. A pattern that chooses and matches nothing is an error. Pure. */
function selectionWords(selection) {
	const { content, patterns, largeObjects, owners, privileges, extra } = selection;
	return [
		...content === "all" ? [] : [`--${content}-only`],
		...patternOptions.flatMap(({ name }) => patterns[name].map((pattern) => `--${name}=${pattern}`)),
		...choosesObjects(selection) ? ["--strict-names"] : [],
		...largeObjects === void 0 ? [] : [largeObjects ? "-b" : "-B"],
		...owners ? [] : ["--no-owner"],
		...privileges ? [] : ["--no-privileges"],
		...extra
	];
}
/** The definitions that rows alone are restored into: the same selection, as far as it says something of them. */
function definitionsOf(selection) {
	return {
		...selection,
		content: "schema",
		largeObjects: void 0,
		patterns: {
			...selection.patterns,
			"exclude-table-data": [],
			"exclude-table-data-and-children": []
		},
		extra: selection.extra.filter((word) => argumentRule(word)?.leavesOut === true)
	};
}
/** pg_restore's words for a selection: what pg_dump leaves to it, for an archive holds owners and places whatever was said. Pure. */
function restoringWords(selection) {
	const left = ["--no-tablespaces", "--no-table-access-method"].filter((word) => hasExtra(selection, word));
	return [...selection.owners ? [] : ["--no-owner"], ...left];
}
/** What a selection asks of pg_dump that its major does not have yet. Throws `bad-input`. */
function requireClient(selection, major) {
	const { patterns, extra } = selection;
	const [first] = [...patternOptions.filter(({ name, since }) => patterns[name].length > 0 && major < since).map(({ name, since }) => ({
		option: name,
		since
	})), ...extra.map((word) => ({
		option: word,
		since: argumentRule(word)?.since ?? 0
	})).filter(({ since }) => major < since)];
	if (first === void 0) return;
	const plain = first.option.replace("-and-children", "");
	throw new PgproofError("bad-input", `${first.option} is of pg_dump ${first.since} and later; this one is ${major}`, { hint: first.option.endsWith("-and-children") ? `name the partitions too: ${plain} with a pattern for them, once more` : "leave it out" });
}
/** The most a manifest may weigh, in bytes: it is untrusted, and read whole. */
const largestManifestBytes = 16 * 1024 ** 2;
/**
* Reads a manifest, which is untrusted: checks it against the schema of its method, and that its files lie in its own folder and are named
* once. Throws `invalid-manifest` naming the field.
*/
function parseAnyManifest(text, where) {
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch (error) {
		throw new PgproofError("invalid-manifest", `${where}: not JSON (${error.message})`);
	}
	const problem = problemIn(parsed);
	if (problem !== void 0) {
		const field = problem.instancePath.slice(1).replaceAll("/", ".") || "the whole";
		throw new PgproofError("invalid-manifest", `${where}: field "${field}" ${problem.message ?? "is not valid"}`);
	}
	const value = parsed;
	for (const file of value.files) if (!isPlainFileName(file.path)) throw new PgproofError("invalid-manifest", `${where}: file path ${JSON.stringify(file.path)} is not a plain file name`);
	const names = value.files.map((file) => file.path);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== void 0) throw new PgproofError("invalid-manifest", `${where}: file "${twice}" is named twice`);
	return value;
}
function isPlainFileName(path) {
	return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(path) && path !== "manifest.json";
}
/** The one file of that role. Throws `invalid-manifest` when there is none. */
function fileOfRole(manifest, role) {
	const file = manifest.files.find((candidate) => candidate.role === role);
	if (file === void 0) throw new PgproofError("invalid-manifest", `backup "${manifest.id}" names no ${role} file`);
	return file;
}
/** The highest level that a backup can be shown to reach: what its role could not see at the source cannot be proven later. */
function highestLevel(manifest) {
	if (manifest.method === "physical") return "consistent";
	const { level, unread, large_objects_status } = manifest.proof;
	const { content } = selectionOf(manifest.filters);
	if (content === "data" && !manifest.files.some(({ role }) => role === "schema")) return "readable";
	if (level === "none" || unread.length > 0) return "restored";
	return level === "counts" || content === "schema" || large_objects_status === "unknown" ? "consistent" : "identical";
}
// packages/core/src/store/verification.ts
/** The folder of a backup's records. */
function recordsFolder(backup) {
	return `${encodeDatabaseName(backup.database)}/${backup.id}/verifications`;
}
/** Writes a record; returns its path in the store. */
async function putRecord(store, backup, record, now) {
	const path = `${recordsFolder(backup)}/${newBackupId(now)}.json`;
	await store.put(path, `${JSON.stringify(record, null, 2)}\n`);
	return path;
}
/** Reads a backup's records, oldest first; what cannot be read as one is passed over: it vouches for nothing. */
async function readRecords(store, backup) {
	const names = (await store.files(recordsFolder(backup))).filter((name) => backupIdPattern.test(name.replace(/\.json$/, "")));
	return (await Promise.all(names.map(async (name) => {
		const path = `${recordsFolder(backup)}/${name}`;
		try {
			if ((await store.size(path) ?? 0) > largestRecordBytes) return void 0;
			return parseRecord(await text(await store.get(path)), backup);
		} catch (error) {
			if (error instanceof PgproofError && error.kind === "invalid-manifest") return void 0;
			throw classify(error, `read "${path}"`);
		}
	}))).filter((record) => record !== void 0);
}
function parseRecord(written, { id }) {
	try {
		const record = JSON.parse(written);
		return isRecord(record) && record.backup_id === id ? record : void 0;
	} catch {
		return;
	}
}
/** A record is untrusted, and read whole. */
const largestRecordBytes = 4 * 1024 ** 2;
const verdicts = ["none", ...levels];
function isRecord(record) {
	return record.format_version === 1 && typeof record.manifest_sha256 === "string" && typeof record.verified_at === "string" && typeof record.ok === "boolean" && verdicts.includes(record.verdict) && verdicts.includes(record.asked);
}
/**
* A copy that a newer major took only in part speaks against the upgrade, not against the backup: its archive was read to the end. One that
* it took whole speaks for the backup.
*/
function speaksOfUpgrade(record, manifest) {
	return (record.sandbox_major ?? manifest.server.major) !== manifest.server.major && !record.ok && contains(record.verdict, "readable");
}
/** What a backup's verifications come to; the worst first. */
const standings = [
	"bad",
	"unverified",
	"good"
];
/**
* Good: some verification of this manifest reached the highest level that the backup can show, and none since then ended bad. Bad: one
* ended bad, and no good one came after it. Unverified: neither.
*/
function standingOf({ manifest, sha256 }, all) {
	const wanted = highestLevel(manifest);
	const records = all.filter((record) => record.manifest_sha256 === sha256 && !speaksOfUpgrade(record, manifest));
	const lastGood = records.findLastIndex((record) => record.ok && contains(record.verdict, wanted));
	if (records.slice(lastGood + 1).some((record) => !record.ok)) return "bad";
	return lastGood >= 0 ? "good" : "unverified";
}
/** Whether a backup's standing is good (see `standingOf`). */
function isGood(read, all) {
	return standingOf(read, all) === "good";
}
// packages/core/src/store/select.ts
/** Reads and checks the manifest of a backup of a database. Throws `unknown-backup`, `invalid-manifest`. */
async function readManifest(store, backup) {
	const { manifest, sha256 } = await readAnyManifest(store, backup);
	if (manifest.method === "logical") return {
		manifest,
		sha256
	};
	throw new PgproofError("invalid-manifest", `backup "${backup.id}" of "${backup.database}" is of a cluster`);
}
/** The same for a backup of a cluster. */
async function readPhysicalManifest(store, backup) {
	const { manifest, sha256 } = await readAnyManifest(store, backup);
	if (manifest.method === "physical") return {
		manifest,
		sha256
	};
	throw new PgproofError("invalid-manifest", `backup "${backup.id}" of "${backup.database}" is of a database`);
}
/** The same for a backup of either. */
async function readAnyManifest(store, backup) {
	const path = `${encodeDatabaseName(backup.database)}/${backup.id}/manifest.json`;
	const bytes = await store.size(path);
	if (bytes === void 0) throw new PgproofError("invalid-manifest", `"${path}" is not a regular file`);
	if (bytes > largestManifestBytes) throw new PgproofError("invalid-manifest", `"${path}" has ${bytes} bytes; a manifest has at most ${largestManifestBytes}`);
	const content = await text(await store.get(path));
	const manifest = parseAnyManifest(content, `"${path}"`);
	if (manifest.id !== backup.id) throw new PgproofError("invalid-manifest", `"${path}": field "id" says "${manifest.id}"`);
	if (nameIn(manifest) !== backup.database) {
		const field = manifest.method === "logical" ? "database" : "system_identifier";
		const said = manifest.method === "logical" ? manifest.server.database : manifest.server.system_identifier;
		throw new PgproofError("invalid-manifest", `"${path}": field "server.${field}" says ${JSON.stringify(said)}`);
	}
	return {
		manifest,
		sha256: createHash("sha256").update(content).digest("hex")
	};
}
/** What a backup is of, as its store names it. */
function nameIn(manifest) {
	return manifest.method === "logical" ? manifest.server.database : clusterName(manifest.server.system_identifier);
}
/** How a backup is chosen from a store: one of these words, or a backup's id. */
const selectors = [
	"latest",
	"latest-good",
	"oldest-unverified",
	"random"
];
/**
* Chooses a backup by word or id. Throws `bad-input` when the store holds several databases and none is named, `unknown-backup` when
* none fits.
*/
async function selectBackup(store, database, backup) {
	const all = await store.list(database);
	const isWord = selectors.includes(backup);
	const areClusters = database === allClusters;
	if (isWord) requireOne(all, database);
	const chosen = await choose(store, all, backup);
	if (chosen === void 0) {
		const of = database === void 0 ? "" : areClusters ? " of a cluster" : ` of ${isClusterName(database) ? "" : "database "}"${database}"`;
		const what = isWord ? all.length === 0 ? `no backup${of}` : `no backup${of} that is "${backup}"` : `no backup "${backup}"${of}`;
		const reasons = (await store.refused?.() ?? []).filter((candidate) => (database === void 0 || candidate.database === database) && (isWord || candidate.id === backup)).map(({ id, reason }) => `${id}: ${reason}`);
		throw new PgproofError("unknown-backup", `store "${store.describe}" holds ${what}${reasons.length === 0 ? "" : " that may be used"}`, reasons.length > 0 ? { hint: `what is there was not taken: ${reasons.join("; ")}` } : backup === "latest-good" && all.length > 0 ? { hint: `${all.length === 1 ? "the one that is there was" : `${all.length} are there, and none was`} not verified with a good end: verify it first, or take --backup latest` } : {});
	}
	return chosen;
}
/** Throws `bad-input` where backups of several databases or clusters are there, and it is not said of which. */
function requireOne(all, database) {
	const areClusters = database === allClusters;
	const databases = [...new Set(all.map((candidate) => candidate.database))];
	if (database !== void 0 && !areClusters || databases.length < 2) return;
	throw new PgproofError("bad-input", `the store holds backups of ${databases.length} ${areClusters ? "clusters" : "databases"}: ${databases.map((name) => `"${name}"`).join(", ")}`, { hint: `name one: --database ${databases[0]}` });
}
async function choose(store, all, backup) {
	switch (backup) {
		case "latest": return all.at(-1);
		case "random": return all[Math.floor(Math.random() * all.length)];
		case "latest-good": return firstThat([...all].reverse(), (candidate) => isKnownGood(store, candidate));
		case "oldest-unverified": return firstThat(all, async (candidate) => (await store.files(recordsFolder(candidate))).length === 0);
		default: return all.find((candidate) => candidate.id === backup);
	}
}
async function isKnownGood(store, backup) {
	try {
		return isGood(await readAnyManifest(store, backup), await readRecords(store, backup));
	} catch (error) {
		if (error instanceof PgproofError && error.kind === "invalid-manifest") return false;
		throw error;
	}
}
async function firstThat(items, test) {
	for (const item of items) if (await test(item)) return item;
}
// packages/core/src/postgres/tools.ts
/** Remembers what came of each major and kind, a failure too: an installation is tried once. */
function oncePerMajor(install) {
	const asked = /* @__PURE__ */ new Map();
	return (major, kind, session) => {
		const key = `${kind} ${major}`;
		const answer = asked.get(key) ?? install(major, kind, session);
		asked.set(key, answer);
		return answer;
	};
}
/** The order is the document: the first folder that holds the program in the exact major wins. */
const resolvers = [
	async (_wanted, { pgBin }) => pgBin === void 0 ? [] : [{
		foundBy: "pg-bin",
		folder: pgBin
	}],
	async ({ major }) => [{
		foundBy: "debian",
		folder: `/usr/lib/postgresql/${major}/bin`
	}],
	async ({ major }) => [{
		foundBy: "pgdg-rpm",
		folder: `/usr/pgsql-${major}/bin`
	}],
	async ({ major }) => ["/opt/homebrew", "/usr/local"].map((root) => ({
		foundBy: "homebrew",
		folder: `${root}/opt/postgresql@${major}/bin`
	})),
	async (_wanted, _search, { env }) => (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "").map((folder) => ({
		foundBy: "path",
		folder
	})),
	installedPlace,
	async ({ major }) => (await newerDebianFolders(major)).map((folder) => ({
		foundBy: "newer-debian",
		folder
	}))
];
async function installedPlace(wanted, search, session) {
	const brought = await search.install?.(wanted.major, wanted.kind, session);
	if (brought === void 0) return [];
	const { how: foundBy, folder, container } = brought;
	return [{
		foundBy,
		folder,
		...present({ container })
	}];
}
async function newerDebianFolders(major) {
	return (await readdir("/usr/lib/postgresql").catch(() => [])).map(Number).filter((candidate) => candidate > major).sort((a, b) => a - b).map((candidate) => `/usr/lib/postgresql/${candidate}/bin`);
}
/**
* Finds a PostgreSQL program for a server of that major: the exact major where there is one or one can be installed, else a newer
* one. An older client cannot read a newer server. Throws `tool-missing` or `tool-version`.
*/
async function findTool(name, major, session, search = {}) {
	const kind = isServerTool(name) ? "server" : "client";
	const seen = [];
	const broken = [];
	let notInstalled;
	for (const resolver of search.pgBin === void 0 ? resolvers : resolvers.slice(0, 1)) {
		const places = await resolver({
			major,
			kind
		}, search, session).catch((error) => {
			session.signal.throwIfAborted();
			if (resolver !== installedPlace) throw error;
			return classify(error, `install PostgreSQL ${major}`);
		});
		if (places instanceof PgproofError) {
			notInstalled = places;
			continue;
		}
		for (const place of places) {
			const tool = await lookIn(place, name, session);
			if (!(tool instanceof PgproofError) && tool?.major === major) return tool;
			if (resolver === installedPlace) notInstalled = broughtAnother(name, major, place, tool);
			else if (tool instanceof PgproofError) broken.push(tool);
			else if (tool !== void 0) seen.push(tool);
		}
	}
	const newer = seen.filter((tool) => tool.major > major).sort((a, b) => a.major - b.major)[0];
	if (newer !== void 0 && kind === "client") return newer;
	throw notFound(name, major, search, {
		older: seen[0],
		broken: broken[0],
		notInstalled
	});
}
/** The program in a folder, if there is one; an error for one that does not work. It may be a wrapper whose packages are absent. */
async function lookIn({ folder, foundBy, container }, name, session) {
	try {
		const tool = await probe(name, join(folder, name), foundBy, session);
		return tool && {
			...tool,
			...present({ container })
		};
	} catch (error) {
		session.signal.throwIfAborted();
		return classify(error, `look at "${join(folder, name)}"`);
	}
}
function notFound(name, major, { pgBin }, met) {
	const { older, broken, notInstalled } = met;
	const remedy = `install it: apt-get install ${isServerTool(name) ? "postgresql" : "postgresql-client"}-${major}, or name its folder with --pg-bin`;
	const details = notInstalled === void 0 ? { hint: remedy } : {
		hint: `${remedy}; it could not be installed here: ${notInstalled.message} (${notInstalled.hint})`,
		cause: notInstalled
	};
	if (older !== void 0) {
		const message = `${name} ${older.version} ("${older.path}") cannot serve a PostgreSQL ${major} server`;
		return new PgproofError("tool-version", message, details);
	}
	if (broken !== void 0 && notInstalled === void 0) return broken;
	const where = pgBin === void 0 ? "" : ` in "${pgBin}"`;
	return new PgproofError("tool-missing", `${name} for PostgreSQL ${major} was not found${where}`, details);
}
function broughtAnother(name, major, { foundBy }, brought) {
	if (brought instanceof PgproofError) return brought;
	const what = brought === void 0 ? `no ${name}` : `${name} ${brought.version}`;
	return new PgproofError("tool-missing", `${foundBy} brought ${what}, and not that of PostgreSQL ${major}`);
}
function isServerTool(name) {
	return name === "postgres" || name === "initdb";
}
async function probe(name, path, foundBy, session) {
	if (!await isExecutable(path)) return void 0;
	const { stdout } = await runCommand({
		program: path,
		args: ["--version"],
		env: {}
	}, {
		signal: session.signal,
		output: "collect",
		deadlineSeconds: 30,
		classify: () => ({
			kind: "tool-missing",
			hint: `see why it fails: ${path} --version; or name another folder with --pg-bin`
		})
	});
	const version = /(\d+(?:\.\d+)*)(?:devel|beta\d+|rc\d+)?/.exec(stdout)?.[1];
	if (version === void 0) return void 0;
	return {
		name,
		path,
		version,
		major: Number.parseInt(version, 10),
		foundBy
	};
}
async function isExecutable(path) {
	return access(path, constants.X_OK).then(() => true, () => false);
}
/** Finds a program that is not PostgreSQL's on the caller's PATH or where a system keeps its own; undefined when it is not there. */
async function findProgram(name, session) {
	return await findOnPath(name, session) ?? firstWith(name, [
		"/usr/sbin",
		"/sbin",
		"/usr/bin",
		"/bin"
	]);
}
const packageOf = {
	tar: "tar",
	setpriv: "util-linux"
};
/** The same for one that physical backups cannot do without. Throws `tool-missing`. */
async function requireProgram(name, session) {
	const found = await findProgram(name, session);
	if (found !== void 0) return found;
	const hint = name === "zstd" || name === "lz4" ? `install it: apt-get install ${name}; or take another compression, such as gzip or none` : `install it: apt-get install ${packageOf[name] ?? "coreutils"}`;
	throw new PgproofError("tool-missing", `${name} was not found, and physical backups need it`, { hint });
}
/** As `findProgram`, in no other folder than those that PATH names: for a program that can be done without. */
async function findOnPath(name, session) {
	return firstWith(name, (session.env["PATH"] ?? "").split(delimiter));
}
async function firstWith(name, folders) {
	for (const folder of folders) if (folder !== "" && await isExecutable(join(folder, name))) return join(folder, name);
}
/** Reads the last lines of a PostgreSQL client's stderr, in English: tools run with LC_ALL=C. */
function classifyToolFailure(stderr) {
	const text = stderr.join("\n");
	if (/^(docker: |error waiting for container|error during connect)|Cannot connect to the Docker daemon/m.test(text) && !diskFullPattern.test(text)) return {
		kind: "tool-missing",
		hint: "see whether docker's engine answers: docker version"
	};
	if (/lock timeout|could not obtain lock|statement timeout[\s\S]*Query was: LOCK TABLE/i.test(text)) return { kind: "lock-not-got" };
	const refusal = refusalInWords(text);
	if (refusal !== void 0) return refusal;
	if (/invalid snapshot identifier|snapshot "[0-9A-F-]+" does not exist/.test(text)) return { kind: "connection-lost" };
	const largeObject = /permission denied for large object (\d+)/.exec(text)?.[1];
	if (largeObject !== void 0) return {
		kind: "not-permitted",
		hint: `grant select on large object ${largeObject} to <role>;`
	};
	return { kind: failureInWords(text)?.kind ?? "database-refused" };
}
/** The server of the newest major that is installed here: initdb and postgres. Throws `tool-missing`. */
async function findServerTools(session, search = {}) {
	const majors = (await newerDebianFolders(0)).map((folder) => Number.parseInt(folder.split("/").at(-2) ?? "", 10));
	const named = search.pgBin === void 0 ? void 0 : await probe("postgres", join(search.pgBin, "postgres"), "pg-bin", session);
	const onPath = await findProgram("postgres", session);
	const found = onPath === void 0 ? void 0 : await probe("postgres", onPath, "path", session);
	const major = named?.major ?? majors.at(-1) ?? found?.major;
	if (major === void 0) throw new PgproofError("tool-missing", "no PostgreSQL server is installed here", { hint: "install it: apt-get install postgresql" });
	return findServerToolsOf(major, session, search);
}
/** The server's programs of exactly that major. Throws as `findTool` does. */
async function findServerToolsOf(major, session, search = {}) {
	return {
		initdb: await findTool("initdb", major, session, search),
		postgres: await findTool("postgres", major, session, search)
	};
}
// packages/core/src/container/engine.ts
/** What docker itself reads to find its engine and its logins. */
const dockerVariables = [...[
	"HOME",
	"XDG_RUNTIME_DIR",
	"DOCKER_HOST",
	"DOCKER_CONTEXT",
	"DOCKER_CONFIG",
	"DOCKER_TLS_VERIFY"
], "DOCKER_CERT_PATH"];
const path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const askDeadlineSeconds = 30;
/** Looks for an engine that answers. Throws `tool-missing` with the reason. */
async function findEngine(session) {
	if (process.platform !== "linux") throw new PgproofError("tool-missing", "containers are used on Linux only");
	const docker = await findProgram("docker", session);
	if (docker === void 0) throw new PgproofError("tool-missing", "docker was not found", { hint: "install it: apt-get install docker.io" });
	const given = dockerVariables.flatMap((name) => session.env[name] === void 0 ? [] : [[name, session.env[name]]]);
	const engine = {
		docker,
		environment: {
			PATH: path,
			LC_ALL: "C",
			...Object.fromEntries(given)
		}
	};
	await askEngine(engine, [
		"version",
		"--format",
		"{{.Server.Version}}"
	], session);
	return engine;
}
/** Runs docker to its end; resolves to what it prints. Throws `tool-missing` with docker's own words, `deadline`. */
async function askEngine({ docker, environment }, args, session, deadlineSeconds = askDeadlineSeconds) {
	const { stdout } = await runCommand({
		program: docker,
		args,
		env: environment
	}, {
		signal: session.signal,
		output: "collect",
		deadlineSeconds,
		classify: () => ({
			kind: "tool-missing",
			hint: `see it happen: docker ${args.map(shellQuote).join(" ")}`
		})
	});
	return stdout;
}
/** What the engine says when a container could not be started, and the program in it never ran. */
function isEngineFailure(error) {
	return error instanceof CommandError && error.status === 125;
}
/** One `--mount`: the same path inside. Its fields are quoted as CSV, for a comma in a path would end it. */
function bindMount(source, target = source, more = []) {
	return [
		"type=bind",
		`source=${source}`,
		`target=${target}`,
		...more
	].map(csvField).join(",");
}
function csvField(text) {
	return /[",]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
// packages/core/src/diagnose/options.ts
/** The least that fails a run: what is bad, or a warning, too. */
const failOns = ["bad", "warning"];
/** Ten minutes. */
const defaultSlowRestoreSeconds = 600;
// packages/core/src/health/options.ts
/**
* Which question is asked: `ci` of the schema in a throw-away service container, `production` of everything, the other two whether now is a
* safe time to migrate or to back up.
*/
const profiles = [
	"ci",
	"production",
	"pre-migrate",
	"pre-backup"
];
/** The least that fails a run: what is bad, a warning too, or only what is bad and was not in the baseline. */
const healthFailOns = [
	"bad",
	"warning",
	"new"
];
const defaultSampleSeconds = 1;
const defaultStatementTimeoutSeconds = 15;
const defaultHealthLockTimeoutSeconds = 2;
// packages/core/src/health/statements/shown.ts
/** Statements of which pg_stat_statements keeps no literal: their constants are parameters. Source: PostgreSQL documentation, F.30. */
const normalised = /^(?:select|insert|update|delete|merge|with|values|table)\b|^\(|^<insufficient privilege>$/i;
const word = /^(?:"(?:[^"]|"")*"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*)(?:\.(?:"(?:[^"]|"")*"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*))*(?=[\s(,;=]|$)/i;
const mostWords = 8;
/** Characters of a statement that are read, and that are shown. */
const readCharacters = 1e3;
const shownCharacters = 300;
/**
* A statement as it may be told. Of a utility statement, which is kept as it was sent, with passwords and connections in it, that is what it does
* and to what: the words before its first literal, option or value. Pure.
*/
function shownStatement(query) {
	const bare = withoutComments(query);
	if (normalised.test(bare)) return clipped(bare);
	const words = [];
	let rest = bare;
	for (const most = /^set\s+(?:local|session)\s/i.test(bare) ? 3 : /^set\b/i.test(bare) ? 2 : mostWords; words.length < most;) {
		const [next] = word.exec(rest) ?? [];
		if (next === void 0 || /^(?:to|password|connection)$/i.test(next)) break;
		words.push(next);
		rest = rest.slice(next.length).trimStart();
	}
	return clipped([...words, ...rest === "" || rest === ";" ? [] : ["…"]].join(" "));
}
/** The same row, with what may be told of its statement. */
function asShown(row) {
	return {
		...row,
		query: shownStatement(row.query)
	};
}
const clipped = (text) => text.replace(/\s+/g, " ").trim().slice(0, shownCharacters);
/** Without what stands before it: comments may be nested, and one that does not end hides all. */
function withoutComments(query) {
	let text = query.trimStart();
	for (;;) if (text.startsWith("--")) {
		const end = text.indexOf("\n");
		text = end === -1 ? "" : text.slice(end).trimStart();
	} else if (text.startsWith("/*")) text = text.slice(endOfBlock(text)).trimStart();
	else return text;
}
function endOfBlock(text) {
	let depth = 0;
	for (const { 0: mark, index } of text.matchAll(/\/\*|\*\//g)) {
		depth += mark === "/*" ? 1 : -1;
		if (depth === 0) return index + 2;
	}
	return text.length;
}
// packages/core/src/health/statements/sql.ts
const statementOrders = [
	"total",
	"mean",
	"calls",
	"rows",
	"io"
];
/** Whether a version such as 1.10 is at least another, such as 1.9. */
function isAtLeast(version, least) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const [leastMajor = 0, leastMinor = 0] = least.split(".").map(Number);
	return major > leastMajor || major === leastMajor && minor >= leastMinor;
}
/**
* The kinds of statements that cost most. The extension's version decides the columns, and not the server's: pg_upgrade leaves an old one.
* Source: PostgreSQL documentation, F.30, and its upgrade scripts.
*/
function statementRows({ statements }, by, most) {
	const { version = "1.8", schema = "public" } = statements ?? {};
	const total = isAtLeast(version, "1.8") ? "total_exec_time" : "total_time";
	const shared = isAtLeast(version, "1.11") ? "shared_blk_read_time + shared_blk_write_time + local_blk_read_time + local_blk_write_time" : "blk_read_time + blk_write_time";
	const temporary = isAtLeast(version, "1.10") ? " + temp_blk_read_time + temp_blk_write_time" : "";
	const order = {
		total: "total",
		mean: "mean",
		calls: "calls",
		rows: "\"rows\"",
		io: "blocks"
	}[by];
	return `
    select
      queryid::text as id,
      left(min(query), ${readCharacters}) as query,
      sum(calls)::float8 as calls,
      sum(${total})::float8 as total,
      (sum(${total}) / greatest(1, sum(calls)))::float8 as mean,
      sum(rows)::float8 as "rows",
      sum(shared_blks_read + shared_blks_written + local_blks_read + local_blks_written + temp_blks_read + temp_blks_written)::float8 as blocks,
      sum(${shared}${temporary})::float8 as io
    from ${schema}.pg_stat_statements
    where dbid = (select oid from pg_database where datname = current_database()) and queryid is not null
    group by queryid
    order by ${order} desc, id
    limit ${most}`;
}
// packages/core/src/migrate/format.ts
const formatNames = [
	"golang-migrate",
	"dbmate",
	"goose",
	"flyway",
	"sqlx",
	"diesel",
	"refinery",
	"prisma",
	"drizzle",
	"node-pg-migrate",
	"postgres-migrations",
	"atlas",
	"graphile-migrate",
	"supabase",
	"sqitch",
	"plain"
];
export { readPattern as $, selectBackup as A, definitionsOf as B, findTool as C, readManifest as D, readAnyManifest as E, standings as F, readSelection as G, hasExtra as H, fileOfRole as I, selectionOf as J, requireClient as K, highestLevel as L, putRecord as M, readRecords as N, readPhysicalManifest as O, standingOf as P, exactPattern as Q, checkPattern as R, findServerToolsOf as S, requireProgram as T, isWhole as U, filtersOf as V, patternOptions as W, takesLargeObjects as X, selectionWords as Y, wholeDatabase as Z, isEngineFailure as _, asShown as a, mostKept as at, findProgram as b, defaultSampleSeconds as c, profiles as d, splitPattern as et, defaultSlowRestoreSeconds as f, findEngine as g, bindMount as h, statementRows as i, keepRules as it, selectors as j, requireOne as k, defaultStatementTimeoutSeconds as l, askEngine as m, isAtLeast as n, describeRules as nt, shownStatement as o, reachDays as ot, failOns as p, restoringWords as q, statementOrders as r, hasRules as rt, defaultHealthLockTimeoutSeconds as s, readRules as st, formatNames as t, isAllowed as tt, healthFailOns as u, classifyToolFailure as v, oncePerMajor as w, findServerTools as x, findOnPath as y, choosesObjects as z };
