import { i as __require, t as __commonJSMin } from "./rolldown-runtime-BbuEWu3z.js";
import { _ as sqlStateOf, a as urlSecretForms, b as failureInWords, c as fillWord, d as shellQuote, f as stepNamed, g as errorKinds, h as endsSession, i as secretForms, m as classify, p as PgproofError, r as redact, s as fillCommand, u as renderCommands, v as connectionLostPattern, x as refusalInWords, y as diskFullPattern } from "./core-DqyXyIW5.js";
import { i as newBackupId, n as decodeDatabaseName, r as encodeDatabaseName, t as backupIdPattern } from "./core-A4-GWeL9.js";
import { t as require_ajv } from "./schema-CNT5F6Xu.js";
import { _ as formatBytes, a as makePrivateFolder, b as formatTime, c as ownerOf$1, d as startTicksOf, f as CommandError, g as wasCutOff, h as startOwnProgram, i as makeFolders, l as removeLeftover, m as runPipeline, n as stopMilliseconds, o as makeWorkspace, p as runCommand, r as isGone, s as ownFolder, t as startServer, v as formatCount, x as secondsBetween, y as formatSeconds } from "./core-Dl0jEjzK.js";
import { n as esm_default, t as Client } from "./postgres-CRpGXaaM.js";
import { n as require_b4a, r as require_fast_fifo, t as require_streamx } from "./core-Dgta3v1O.js";
import { createHash, createHmac, createPublicKey, pbkdf2Sync, randomBytes } from "node:crypto";
import { buffer, text } from "node:stream/consumers";
import { basename, delimiter, dirname, isAbsolute, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { PassThrough, Readable, Transform, Writable } from "node:stream";
import { constants, createReadStream, createWriteStream, readFileSync } from "node:fs";
import { access, chmod, chown, constants as constants$1, link, lstat, mkdir, open, readFile, readdir, realpath, rename, rm, stat, statfs, unlink, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Socket, isIP } from "node:net";
import { checkServerIdentity } from "node:tls";
import { lookup } from "node:dns/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { isUtf8 } from "node:buffer";
import { isDeepStrictEqual, promisify, stripVTControlCharacters, styleText } from "node:util";
import { finished as finished$1, pipeline as pipeline$1 } from "node:stream/promises";
import { constants as constants$2, createGunzip, createZstdDecompress, zstdCompressSync, zstdDecompress } from "node:zlib";
import { freemem } from "node:os";
// packages/core/src/present.ts
/** Leaves out what is undefined: an option that was not given is absent. */
function present(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
// packages/core/src/finding.ts
/** The rungs of the verdict, lowest first; each contains those before it. */
const levels = [
	"intact",
	"readable",
	"restored",
	"consistent",
	"identical"
];
const severity = {
	good: 0,
	explained: 1,
	warning: 2,
	unknown: 3,
	bad: 4
};
/** Orders findings worst first; equal ones keep their order. */
function worstFirst(findings) {
	return [...findings].sort((a, b) => severity[b.status] - severity[a.status]);
}
/** True when no finding is bad; warnings, unknowns and explained differences do not fail a run by themselves. */
function allGood(findings) {
	return findings.every((finding) => finding.status !== "bad");
}
// packages/core/src/session.ts
/** A signal that is also aborted when its time is up, with a `deadline` as the reason. */
function withDeadline(signal, minutes) {
	const deadline = new AbortController();
	const abort = () => deadline.abort(new PgproofError("deadline", `not done within ${minutes} minutes`));
	setTimeout(abort, minutes * 6e4).unref();
	return AbortSignal.any([signal, deadline.signal]);
}
/** What went wrong, as an error of ours: an abort's own reason comes before what it caused, but for what was said of it on the way. */
function reasonOf(error, signal, doing) {
	if (!signal.aborted || !(signal.reason instanceof PgproofError)) return classify(error, doing);
	return error instanceof PgproofError && error.cause === signal.reason ? error : signal.reason;
}
// packages/core/src/backup/extra.ts
var import_ajv = require_ajv();
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
const rules$2 = {
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
	return Object.hasOwn(rules$2, name) ? rules$2[name] : void 0;
}
/** Whether an argument may be given as it stands: of all only one has a value. */
function isAllowed(word) {
	if (argumentRule(word)?.allowed !== true) return false;
	return word.startsWith("--rows-per-insert") ? /^--rows-per-insert=[1-9]\d{0,8}$/.test(word) : !word.includes("=");
}
/** The allowed arguments, for people. */
function describeAllowed() {
	return Object.entries(rules$2).filter(([, { allowed }]) => allowed).map(([name]) => name === "--rows-per-insert" ? `${name}=<n>` : name).join(", ");
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
function isWhole$1(selection) {
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
// packages/core/src/store/manifest.schema.json
var manifest_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "pgproof backup manifest",
	description: "What a backup says of itself. Written last: a backup without it is no backup. Times are ISO 8601 in UTC.",
	type: "object",
	properties: {
		"format_version": { "const": 1 },
		"id": {
			"type": "string",
			"pattern": "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$"
		},
		"created_at": {
			"type": "string",
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"
		},
		"operation": { "const": "backup" },
		"environment": { "enum": [
			"development",
			"staging",
			"production"
		] },
		"server": {
			"type": "object",
			"properties": {
				"version": { "type": "string" },
				"major": {
					"type": "integer",
					"minimum": 14
				},
				"system_identifier": {
					"type": "string",
					"pattern": "^[0-9]*$"
				},
				"database": {
					"type": "string",
					"minLength": 1,
					"maxLength": 63
				},
				"encoding": { "type": "string" },
				"collation": { "type": "string" },
				"ctype": { "type": "string" },
				"provider": { "enum": [
					"c",
					"i",
					"b"
				] },
				"locale": { "type": "string" },
				"icu_rules": { "type": "string" },
				"collation_version": {
					"type": "string",
					"minLength": 1
				},
				"money_locale": { "type": "string" },
				"size_bytes": {
					"type": "integer",
					"minimum": 0
				},
				"bootstrap_role": {
					"type": "string",
					"minLength": 1,
					"maxLength": 63
				},
				"architecture": { "type": "string" }
			},
			"required": [
				"version",
				"major",
				"system_identifier",
				"database",
				"encoding",
				"collation",
				"ctype",
				"provider",
				"locale",
				"icu_rules",
				"money_locale",
				"size_bytes",
				"bootstrap_role",
				"architecture"
			],
			"additionalProperties": false
		},
		"method": { "const": "logical" },
		"backup_type": { "const": "full" },
		"format": { "enum": [
			"custom",
			"directory",
			"plain",
			"tar"
		] },
		"filters": {
			"type": "array",
			"items": { "type": "string" }
		},
		"pg_dump_arguments": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^--[a-z]"
			}
		},
		"scope": {
			"type": "object",
			"properties": {
				"needed_schemas": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"name": {
								"type": "string",
								"minLength": 1
							},
							"owner": {
								"type": "string",
								"minLength": 1
							}
						},
						"required": ["name", "owner"],
						"additionalProperties": false
					}
				},
				"public_owner": { "type": ["string", "null"] },
				"needs": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"object": { "type": "string" },
							"by": { "type": "string" }
						},
						"required": ["object", "by"],
						"additionalProperties": false
					}
				}
			},
			"required": [
				"needed_schemas",
				"public_owner",
				"needs"
			],
			"additionalProperties": false
		},
		"globals": {
			"type": "object",
			"properties": {
				"roles": {
					"type": "integer",
					"minimum": 0
				},
				"tablespaces": {
					"type": "integer",
					"minimum": 0
				},
				"passwords": { "type": "boolean" }
			},
			"required": [
				"roles",
				"tablespaces",
				"passwords"
			],
			"additionalProperties": false
		},
		"tablespaces": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 63
			}
		},
		"tools": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"version": { "type": "string" }
				},
				"required": ["name", "version"],
				"additionalProperties": false
			}
		},
		"snapshot": {
			"type": "object",
			"properties": {
				"time": { "type": "string" },
				"lsn": { "type": "string" }
			},
			"required": ["time", "lsn"],
			"additionalProperties": false
		},
		"files": {
			"type": "array",
			"minItems": 1,
			"maxItems": 1e5,
			"items": {
				"type": "object",
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"role": { "enum": [
						"data",
						"schema",
						"globals",
						"proof",
						"catalogue"
					] },
					"bytes": {
						"type": "integer",
						"minimum": 0
					},
					"raw_bytes": {
						"type": ["integer", "null"],
						"minimum": 0
					},
					"sha256": {
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					}
				},
				"required": [
					"path",
					"role",
					"bytes",
					"raw_bytes",
					"sha256"
				],
				"additionalProperties": false
			}
		},
		"compression": {
			"type": "object",
			"properties": {
				"algorithm": { "enum": [
					"zstd",
					"lz4",
					"gzip",
					"none"
				] },
				"level": {
					"type": "integer",
					"minimum": 0
				},
				"by": { "enum": ["client", "pgproof"] }
			},
			"required": [
				"algorithm",
				"level",
				"by"
			],
			"additionalProperties": false
		},
		"encryption": {
			"type": ["object", "null"],
			"properties": {
				"scheme": { "const": "age" },
				"recipients": {
					"type": "array",
					"minItems": 1,
					"maxItems": 1e3,
					"items": {
						"type": "string",
						"pattern": "^(age1[02-9ac-hj-np-z]{58}|ssh-(ed25519|rsa) [A-Za-z0-9+/]{20,2000}={0,2})$"
					}
				}
			},
			"required": ["scheme", "recipients"],
			"additionalProperties": false
		},
		"proof": {
			"type": "object",
			"properties": {
				"level": { "enum": [
					"content",
					"counts",
					"none"
				] },
				"partitions": {
					"type": "integer",
					"minimum": 0
				},
				"relations": {
					"type": "integer",
					"minimum": 0
				},
				"rows": {
					"type": "string",
					"pattern": "^[0-9]+$"
				},
				"sequences": {
					"type": "integer",
					"minimum": 0
				},
				"large_objects": {
					"type": "string",
					"pattern": "^[0-9]+$"
				},
				"large_objects_status": { "enum": ["read", "unknown"] },
				"unread": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"required": [
				"level",
				"relations",
				"rows",
				"sequences",
				"large_objects",
				"large_objects_status",
				"unread"
			],
			"additionalProperties": false
		},
		"extensions": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"version": { "type": "string" }
				},
				"required": ["name", "version"],
				"additionalProperties": false
			}
		},
		"collations": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1
					},
					"version": {
						"type": "string",
						"minLength": 1
					}
				},
				"required": ["name", "version"],
				"additionalProperties": false
			}
		},
		"roles": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 63
					},
					"superuser": { "type": "boolean" },
					"inherit": { "type": "boolean" },
					"bypass_rls": { "type": "boolean" },
					"member_of": {
						"type": "array",
						"items": { "type": "string" }
					}
				},
				"required": [
					"name",
					"superuser",
					"inherit",
					"bypass_rls",
					"member_of"
				],
				"additionalProperties": false
			}
		},
		"catalogue_digest": {
			"type": "object",
			"additionalProperties": {
				"type": "string",
				"pattern": "^[0-9a-f]{64}$"
			},
			"required": []
		},
		"durations": {
			"type": "object",
			"properties": {
				"total_seconds": {
					"type": "number",
					"minimum": 0
				},
				"dump_seconds": {
					"type": "number",
					"minimum": 0
				},
				"fingerprint_seconds": {
					"type": "number",
					"minimum": 0
				}
			},
			"required": [
				"total_seconds",
				"dump_seconds",
				"fingerprint_seconds"
			],
			"additionalProperties": false
		},
		"comparison": {
			"type": "object",
			"properties": {
				"backup": {
					"type": "string",
					"pattern": "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$"
				},
				"status": { "enum": [
					"good",
					"warning",
					"bad"
				] }
			},
			"required": ["backup", "status"],
			"additionalProperties": false
		},
		"snapshot_held_seconds": {
			"type": "number",
			"minimum": 0
		},
		"recovery_procedure": {
			"type": "string",
			"maxLength": 1e5
		}
	},
	required: [
		"format_version",
		"id",
		"created_at",
		"operation",
		"environment",
		"server",
		"method",
		"backup_type",
		"format",
		"filters",
		"tools",
		"snapshot",
		"files",
		"compression",
		"encryption",
		"proof",
		"extensions",
		"roles",
		"catalogue_digest",
		"durations",
		"snapshot_held_seconds",
		"recovery_procedure"
	],
	additionalProperties: false
};
// packages/core/src/store/manifest.ts
let compiled;
/** Compiled at the first manifest: it takes longer than everything else that a start does. */
function validator() {
	compiled ??= new import_ajv.Ajv({
		strict: true,
		allowUnionTypes: true
	}).compile(manifest_schema_default);
	return compiled;
}
/** The most a manifest may weigh, in bytes: it is untrusted, and read whole. */
const largestManifestBytes = 16 * 1024 ** 2;
/**
* Reads a manifest, which is untrusted: checks it against the schema, and that its files lie in its own folder and are named once.
* Throws `invalid-manifest` naming the field.
*/
function parseManifest(text, where) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new PgproofError("invalid-manifest", `${where}: not JSON (${error.message})`);
	}
	const isManifest = validator();
	if (!isManifest(value)) {
		const problem = isManifest.errors?.[0];
		const field = problem?.instancePath.slice(1).replaceAll("/", ".") || "the whole";
		throw new PgproofError("invalid-manifest", `${where}: field "${field}" ${problem?.message ?? "is not valid"}`);
	}
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
	const { level, unread, large_objects_status } = manifest.proof;
	const { content } = selectionOf(manifest.filters);
	if (content === "data" && !manifest.files.some(({ role }) => role === "schema")) return "readable";
	if (level === "none" || unread.length > 0) return "restored";
	return level === "counts" || content === "schema" || large_objects_status === "unknown" ? "consistent" : "identical";
}
// packages/core/src/verdict.ts
/**
* The fold from findings to a verdict. A level counts only when it was looked at, and nothing of it or of a lower one is bad or
* unknown: what could not be seen is never good.
*/
function judge$2(findings, lookedAt, asked) {
	let verdict = "none";
	for (const level of levels) {
		const stops = findings.filter((finding) => finding.level === level && (finding.status === "bad" || finding.status === "unknown"));
		if (stops.length > 0 || !lookedAt.has(level)) return {
			asked,
			verdict,
			stoppedBy: stops
		};
		verdict = level;
		if (level === asked) break;
	}
	return {
		asked,
		verdict,
		stoppedBy: []
	};
}
/** Whether a level contains another. */
function contains(level, other) {
	return level !== "none" && levels.indexOf(level) >= levels.indexOf(other);
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
		try {
			const path = `${recordsFolder(backup)}/${name}`;
			if ((await store.size(path) ?? 0) > largestRecordBytes) return void 0;
			const record = JSON.parse(await text(await store.get(path)));
			return isRecord(record) && record.backup_id === backup.id ? record : void 0;
		} catch (error) {
			if (error instanceof PgproofError && error.kind !== "invalid-manifest") throw error;
			return;
		}
	}))).filter((record) => record !== void 0);
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
/** Reads and checks a backup's manifest. Throws `unknown-backup`, `invalid-manifest`. */
async function readManifest(store, backup) {
	const path = `${encodeDatabaseName(backup.database)}/${backup.id}/manifest.json`;
	const bytes = await store.size(path);
	if (bytes === void 0) throw new PgproofError("invalid-manifest", `"${path}" is not a regular file`);
	if (bytes > largestManifestBytes) throw new PgproofError("invalid-manifest", `"${path}" has ${bytes} bytes; a manifest has at most ${largestManifestBytes}`);
	const content = await text(await store.get(path));
	const manifest = parseManifest(content, `"${path}"`);
	if (manifest.id !== backup.id) throw new PgproofError("invalid-manifest", `"${path}": field "id" says "${manifest.id}"`);
	if (manifest.server.database !== backup.database) throw new PgproofError("invalid-manifest", `"${path}": field "server.database" says ${JSON.stringify(manifest.server.database)}`);
	return {
		manifest,
		sha256: createHash("sha256").update(content).digest("hex")
	};
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
	const databases = [...new Set(all.map((candidate) => candidate.database))];
	const isWord = selectors.includes(backup);
	if (database === void 0 && databases.length > 1 && isWord) throw new PgproofError("bad-input", `the store holds backups of ${databases.length} databases: ${databases.map((name) => `"${name}"`).join(", ")}`, { hint: `name one: --database ${databases[0]}` });
	const chosen = await choose$1(store, all, backup);
	if (chosen === void 0) {
		const of = database === void 0 ? "" : ` of database "${database}"`;
		const what = isWord ? all.length === 0 ? `no backup${of}` : `no backup${of} that is "${backup}"` : `no backup "${backup}"${of}`;
		const reasons = (await store.refused?.() ?? []).filter((candidate) => (database === void 0 || candidate.database === database) && (isWord || candidate.id === backup)).map(({ id, reason }) => `${id}: ${reason}`);
		throw new PgproofError("unknown-backup", `store "${store.describe}" holds ${what}${reasons.length === 0 ? "" : " that may be used"}`, reasons.length === 0 ? {} : { hint: `what is there was not taken: ${reasons.join("; ")}` });
	}
	return chosen;
}
async function choose$1(store, all, backup) {
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
		return isGood(await readManifest(store, backup), await readRecords(store, backup));
	} catch (error) {
		if (error instanceof PgproofError && error.kind === "invalid-manifest") return false;
		throw error;
	}
}
async function firstThat(items, test) {
	for (const item of items) if (await test(item)) return item;
}
// packages/core/src/store/list.ts
/** Lists a store's backups, oldest first, with what their verifications said. */
async function listBackups(store, database) {
	const listed = [];
	for (const backup of await store.list(database)) {
		const records = await readRecords(store, backup);
		const last = records.at(-1);
		const seen = last === void 0 ? {} : {
			verdict: last.verdict,
			verifiedAt: last.verified_at
		};
		try {
			const read = await readManifest(store, backup);
			const standing = standingOf(read, records);
			listed.push({
				...backup,
				manifest: read.manifest,
				...seen,
				standing,
				isGood: standing === "good"
			});
		} catch (error) {
			if (!(error instanceof PgproofError)) throw error;
			listed.push({
				...backup,
				problem: error.message,
				...seen,
				isGood: false
			});
		}
	}
	return listed;
}
// packages/core/src/prune/facts.ts
/** Reads manifests and verifications. Throws `unknown-backup` for a database of which there is nothing, and the store's errors. */
async function gatherPruneFacts({ store, database }, session) {
	const now = session.now();
	session.onProgress({
		phase: "retention",
		current: "reading manifests and verifications"
	});
	const unfinished = await store.unfinished?.(database) ?? [];
	const listed = await listBackups(store, database);
	session.signal.throwIfAborted();
	const names = [...new Set([...listed, ...unfinished].map((backup) => backup.database))].sort();
	if (database !== void 0 && names.length === 0) throw new PgproofError("unknown-backup", `store "${store.describe}" holds no backup of database "${database}"`);
	return {
		now,
		databases: names.map((name) => {
			const backups = listed.filter((backup) => backup.database === name);
			const whole = new Set(backups.map(({ id }) => id));
			return {
				name,
				backups,
				unfinished: unfinished.filter((backup) => backup.database === name && !whole.has(backup.id)).map(({ id }) => id)
			};
		})
	};
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
		const tool = await probe$1(name, join(folder, name), foundBy, session);
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
async function probe$1(name, path, foundBy, session) {
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
	return access(path, constants$1.X_OK).then(() => true, () => false);
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
	const named = search.pgBin === void 0 ? void 0 : await probe$1("postgres", join(search.pgBin, "postgres"), "pg-bin", session);
	const onPath = await findProgram("postgres", session);
	const found = onPath === void 0 ? void 0 : await probe$1("postgres", onPath, "path", session);
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
// packages/core/src/programs.ts
/** The absolute path of a program of our own, to be run by `process.execPath`: beside this source, or beside the build's entries. */
function ownProgram(name) {
	const isSource = import.meta.url.endsWith(".ts");
	return fileURLToPath(new URL(isSource ? `./programs/${name}.ts` : `../${name}.js`, import.meta.url));
}
// packages/core/src/store/sshkey.ts
/** The kinds of ssh key that age encrypts for (age README, "SSH keys"). */
const sshKinds = ["ssh-ed25519", "ssh-rsa"];
/** `ssh-ed25519 AAAA…` without the comment behind it; undefined for what is no public key of ssh. */
function bareSshKey(line) {
	const [kind = "", blob = ""] = line.trim().split(/\s+/);
	return isSshKind(kind) && kindOfBlob(blob) === kind ? `${kind} ${blob}` : void 0;
}
/** Whether a text is meant as a public key of ssh, right or wrong. */
function looksLikeSshKey(text) {
	return /^(ssh-|ecdsa-sha2-|sk-(ssh|ecdsa)-)/.test(text);
}
/** Whether a text holds a private key in one of the forms that ssh-keygen writes. */
function holdsSshIdentity(text) {
	return /-----BEGIN (OPENSSH|RSA) PRIVATE KEY-----/.test(text);
}
/**
* The public key of an ssh private key, as `bareSshKey`. Undefined when the text holds none that age can use; `passphrase` when it is
* there under one: age would ask for it at a terminal.
*/
function sshKeyOf(text) {
	const [, kind = "", body = ""] = /-----BEGIN (OPENSSH|RSA) PRIVATE KEY-----([\s\S]*?)-----END \1 PRIVATE KEY-----/.exec(text) ?? [];
	if (kind === "RSA") return rsaKeyOf(text);
	if (kind !== "OPENSSH") return void 0;
	const fields = openBlob(Buffer.from(body, "base64"));
	if (fields === void 0) return void 0;
	if (fields.cipher !== "none") return "passphrase";
	const encoded = fields.publicKey.toString("base64");
	const name = kindOfBlob(encoded);
	return name === void 0 ? void 0 : bareSshKey(`${name} ${encoded}`);
}
function rsaKeyOf(text) {
	if (/^Proc-Type: 4,ENCRYPTED/m.test(text)) return "passphrase";
	try {
		const { e = "", n = "" } = createPublicKey(text).export({ format: "jwk" });
		return `ssh-rsa ${Buffer.concat([
			Buffer.from("ssh-rsa"),
			positive(e),
			positive(n)
		].map(withLength)).toString("base64")}`;
	} catch {
		return;
	}
}
/** A number as ssh writes it (RFC 4251, mpint): a zero before a first bit that would be a sign. */
function positive(base64url) {
	const bytes = Buffer.from(base64url, "base64url");
	return (bytes[0] ?? 0) >= 128 ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
}
function withLength(bytes) {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return Buffer.concat([length, bytes]);
}
const magic = Buffer.from("openssh-key-v1\0");
/** The outer fields of a private key (OpenSSH, PROTOCOL.key): the public key stands there in clear. */
function openBlob(blob) {
	if (!blob.subarray(0, magic.length).equals(magic)) return void 0;
	let at = magic.length;
	const field = () => {
		if (at + 4 > blob.length) return void 0;
		const end = at + 4 + blob.readUInt32BE(at);
		if (end > blob.length) return void 0;
		const bytes = blob.subarray(at + 4, end);
		at = end;
		return bytes;
	};
	const cipher = field();
	const [derivation, derivationOptions] = [field(), field()];
	at += 4;
	const publicKey = field();
	if (cipher === void 0 || derivation === void 0 || derivationOptions === void 0 || publicKey === void 0) return void 0;
	return {
		cipher: cipher.toString(),
		publicKey
	};
}
function isSshKind(text) {
	return sshKinds.includes(text);
}
/** The kind that a public key names in itself. */
function kindOfBlob(base64) {
	if (!/^[A-Za-z0-9+/]{20,}={0,2}$/.test(base64)) return void 0;
	const blob = Buffer.from(base64, "base64");
	if (blob.length < 8 || blob.readUInt32BE(0) > 64) return void 0;
	return blob.subarray(4, 4 + blob.readUInt32BE(0)).toString("latin1");
}
// packages/core/src/store/recipient.ts
/** An X25519 recipient (age specification, C2SP): bech32 of 32 bytes; whether its checksum fits is looked at apart. */
const recipientPattern = /^age1[02-9ac-hj-np-z]{58}$/;
/** What is or may be a secret key is never repeated: identities are upper case, and whole words of a private key long. */
const secretPattern = /secret|private|[A-Z0-9]{30}/i;
const toRecipient = "the recipient of a key is what age-keygen -y key.txt prints: age1…; the public key of an ssh key is one, too: ssh-ed25519 AAAA…, ssh-rsa AAAA…";
/**
* Reads recipients: a list separated by commas or line ends (those of age also by blanks), or the path of a file that holds one a line (`#`
* begins a comment), such as an ssh public key. Each comes once, ssh keys without their comments. Throws `bad-input` that names the place of what is no recipient.
*/
async function readRecipients(text) {
	refuseSecretKey(text, "the list of recipients");
	const words = text.split(/[\r\n,]+/).map((item) => item.trim()).flatMap((item) => looksLikeSshKey(item) ? [item] : item.split(/\s+/)).filter((word) => word !== "");
	const placed = words.length === 0 || words.some((word) => word.startsWith("age1") || looksLikeSshKey(word)) ? words.map((word, index) => ({
		word,
		place: `recipient ${index + 1}`
	})) : await wordsOfFile(text);
	if (placed.length === 0) throw new PgproofError("bad-input", "there are no recipients", { hint: toRecipient });
	for (const { word, place } of placed) await checkRecipient(word, place);
	return [...new Set(placed.map(({ word }) => bareRecipient(word)))];
}
/** A recipient without what may stand behind it: the comment of an ssh key. */
function bareRecipient(word) {
	return bareSshKey(word) ?? word;
}
async function wordsOfFile(path) {
	return (await readText$1(path).catch((error) => {
		const named = secretPattern.test(path) ? "what was given" : JSON.stringify(path);
		throw new PgproofError("bad-input", `recipients: ${named} is neither a list of them (age1…) nor a file that can be read (${error.code ?? error.message})`, { hint: toRecipient });
	})).split(/\r?\n/).map((line, index) => ({
		word: line.trim(),
		place: `line ${index + 1} of "${path}"`
	})).filter(({ word }) => word !== "" && !word.startsWith("#"));
}
/** Throws `bad-input` when there are none, or one is neither an X25519 recipient nor an ssh key that age takes. */
async function checkRecipients(recipients) {
	if (recipients.length === 0) throw new PgproofError("bad-input", "there are no recipients", { hint: toRecipient });
	for (const [index, recipient] of recipients.entries()) await checkRecipient(recipient, `recipient ${index + 1}`);
}
async function checkRecipient(word, place) {
	refuseSecretKey(word, place);
	if (looksLikeSshKey(word)) {
		if (bareSshKey(word) !== void 0) return;
		throw new PgproofError("bad-input", `${place}: must be a whole ssh-ed25519 or ssh-rsa key; got ${JSON.stringify(word.slice(0, 60))}`, { hint: "age encrypts for no other kinds of ssh key: give the line of the .pub file" });
	}
	const got = secretPattern.test(word) && !word.startsWith("age1") ? "" : `; got ${JSON.stringify(word)}`;
	if (!recipientPattern.test(word)) throw new PgproofError("bad-input", `${place}: must be an age recipient, age1 and 58 letters and digits${got}`, { hint: toRecipient });
	const { Encrypter } = await import("./dist-C9S4XQiY.js");
	try {
		new Encrypter().addRecipient(word);
	} catch {
		throw new PgproofError("bad-input", `${place}: has a letter that is another, its checksum does not fit${got}`, { hint: toRecipient });
	}
}
/** Refuses a secret key where something else belongs, without repeating it. `place` names where it stood. */
function refuseSecretKey(text, place) {
	if (!/AGE-SECRET-KEY|PRIVATE KEY-----/i.test(text)) return;
	throw new PgproofError("bad-input", `${place}: holds a secret key, where none belongs`, { hint: `others can see command lines: a key that stood on one is to be replaced; --age-identity takes the path of its file, and ${toRecipient}` });
}
/**
* The recipients that the keys of an identity file stand for. Throws `bad-input` when it cannot be read, or holds no key; its text is
* never repeated.
*/
async function recipientsOf(identityFile) {
	refuseSecretKey(identityFile, "--age-identity");
	const text = await readText$1(identityFile).catch((error) => {
		throw new PgproofError("bad-input", `the identity file "${identityFile}" cannot be read: ${error.message}`, { hint: "name the file that age-keygen -o wrote: --age-identity <file>" });
	});
	if (holdsSshIdentity(text)) return [sshRecipient(text, identityFile)];
	const { identityToRecipient } = await import("./dist-C9S4XQiY.js");
	const keys = text.split(/\r?\n/).filter((line) => line.startsWith("AGE-SECRET-KEY-1"));
	const found = (await Promise.all(keys.map((key) => identityToRecipient(key).catch(() => void 0)))).filter((recipient) => recipient !== void 0);
	if (found.length === 0 || found.length < keys.length) throw new PgproofError("bad-input", `the identity file "${identityFile}" holds ${found.length === 0 ? "no" : "a broken"} age secret key`, { hint: "a key has a line of its own, AGE-SECRET-KEY-1…; one under a passphrase: age --decrypt key.age > key.txt" });
	return found;
}
function sshRecipient(text, identityFile) {
	const key = sshKeyOf(text);
	if (key !== void 0 && key !== "passphrase") return key;
	if (key === "passphrase") throw new PgproofError("bad-input", `the identity file "${identityFile}" holds an ssh key under a passphrase`, { hint: "nobody can be asked for it here: ssh-keygen -p -N \"\" -f <a copy of the file>, or use a key of age" });
	throw new PgproofError("bad-input", `the identity file "${identityFile}" holds no ssh key that age can use`, { hint: "age takes ssh-ed25519 and ssh-rsa keys, as ssh-keygen writes them" });
}
/** A pipe can be read once only, and a key is read by several programs. */
async function readText$1(path) {
	if (!(await stat(path)).isFile()) throw new Error("it is not a regular file");
	return readFile(path, "utf8");
}
/**
* The `age` that the caller's PATH names; without one our own, which is slower and knows no keys of ssh. Throws `tool-missing` where only
* age itself will do for `keys`.
*/
async function findAge(session, keys) {
	const path = await findOnPath("age", session);
	if (path === void 0 && keys.some(looksLikeSshKey)) throw new PgproofError("tool-missing", "age was not found, and only it encrypts for ssh keys and decrypts with them", { hint: "install it: apt-get install age; or use a key of age (age1…), for which pgproof needs no program" });
	return path === void 0 ? {
		program: process.execPath,
		leading: [ownProgram("age-filter")],
		foundBy: "pgproof"
	} : {
		program: path,
		leading: [],
		foundBy: "path"
	};
}
/** The stage that encrypts. */
function encryptCommand(age, recipients) {
	const flags = recipients.flatMap((recipient) => ["--recipient", recipient]);
	return {
		program: age.program,
		args: [
			...age.leading,
			"--encrypt",
			...flags
		],
		env: {}
	};
}
/** The stage that decrypts. Holes: `age-identity`. */
function decryptCommand({ age }) {
	return {
		program: age.program,
		args: [
			...age.leading,
			"--decrypt",
			"--identity",
			{ hole: "age-identity" }
		],
		env: {}
	};
}
/** Steps that open what a copy is proven by; none where it is not encrypted. */
function decryptingSteps(decryption) {
	if (decryption === void 0) return [];
	return ["decrypt-proof", "decrypt-catalogue"].map((name) => ({
		kind: "pipeline",
		name,
		stages: [decryptCommand(decryption)]
	}));
}
/** The values of the holes that `decryptCommand` left. */
function identityHoles(decryption) {
	return decryption === void 0 ? {} : { "age-identity": decryption.identityFile };
}
/** The line of a plan that gives `$AGE_IDENTITY` its value; none where nothing is decrypted. */
function identityLines(decryption) {
	return decryption === void 0 ? [] : [`AGE_IDENTITY=${shellQuote(decryption.identityFile)}`];
}
/** The flag before there is a key. */
const identityToGive = " --age-identity <file>";
/** The same for a backup as its manifest tells of it; nothing for one that needs no key. */
function identityToGiveFor(encryption) {
	return encryption == null ? "" : identityToGive;
}
/** What a command has to say more to read an encrypted backup. */
function identityFlag(decryption) {
	return decryption === void 0 ? "" : ` --age-identity ${shellQuote(decryption.identityFile)}`;
}
/**
* Finds what opens `what`; undefined when it is not encrypted. Throws `bad-input` when there is no identity file, or it holds none of
* the keys that would do: before anything is begun.
*/
async function gatherDecryption(encryption, identityFile, what, session) {
	if (encryption === null) return void 0;
	const fitting = encryption.recipients.join(", ");
	const hint = "name the file of that key: --age-identity <file>; age-keygen -y <file> says whose it is";
	if (identityFile === void 0) throw new PgproofError("bad-input", `${what} is encrypted, and no identity file was given; a key of ${fitting} opens it`, { hint });
	const own = await recipientsOf(identityFile);
	if (!own.some((recipient) => encryption.recipients.includes(recipient))) throw new PgproofError("bad-input", `no key in "${identityFile}" opens ${what}: it takes one of ${fitting}`, { hint });
	return {
		age: await findAge(session, own),
		identityFile: resolve(identityFile)
	};
}
/** What kind of error a stage that decrypts ended with, from its stderr; undefined for other stages. */
function classifyDecryption(stderr) {
	const said = stderr.find((line) => /^age(-filter)?: error: /.test(line));
	if (said === void 0) return void 0;
	if (diskFullPattern.test(said)) return { kind: "disk-full" };
	if (/no identity matched|error: reading "/.test(said)) return {
		kind: "bad-input",
		hint: "name the file of a key that it was encrypted for: --age-identity <file>"
	};
	return { kind: "invalid-manifest" };
}
/** What kind of error a stage that encrypts ended with. */
function classifyEncryption(stderr) {
	return stderr.some((line) => diskFullPattern.test(line) || /quota exceeded/i.test(line)) ? { kind: "disk-full" } : void 0;
}
/** Sends bytes through stages and gives back what comes out of the last: for documents, which are small enough to be held whole. */
async function passThrough(stages, holes, options) {
	let content = Buffer.alloc(0);
	await runPipeline(stages.map((stage) => fillCommand(stage, holes)), {
		...options,
		output: async (stdout) => {
			content = await buffer(stdout);
		}
	});
	return content;
}
// packages/core/src/store/shell.ts
/** A folder of this machine that holds the store's files, or that they have to be brought to first. */
function folderOf$1(store) {
	return store.address ?? "./artifacts";
}
/** The beginning of a command line that reads a file of the store as its standard input. */
function shellRead(store, path) {
	if (store.byHand !== void 0) return `${store.byHand.read(shellQuote(`${store.address}/${path}`))} |`;
	return `< ${shellQuote(`${folderOf$1(store)}/${path}`)}`;
}
/** For commands that make a backup in `<folder>/"$BACKUP_ID"`: what comes before them, and how one of its files is written and read. */
function shellBackup(store, folder) {
	const { byHand } = store;
	const target = `${shellQuote(`${folderOf$1(store)}/${folder}`)}/"$BACKUP_ID"`;
	if (byHand !== void 0) return {
		make: [],
		write: (file) => `| ${byHand.write(`${target}/${file}`)}`,
		read: (file) => `${byHand.read(`${target}/${file}`)} |`
	};
	return {
		make: [`mkdir -p ${target}`],
		write: (file) => `> ${target}/${file}`,
		read: (file) => `< ${target}/${file}`
	};
}
/** What has to be done before files can be read, as comments; nothing where they can. */
function shellPreparation(store, folder) {
	if (store.byHand !== void 0) return [`# needs ${store.byHand.needs}`, "set -o pipefail"];
	if (store.address !== void 0) return [];
	return [`# first: the artifacts of the backup, in ./artifacts/${folder} under the names of their files`];
}
/** The store as the command line is told of it; undefined for one that only a workflow can reach. */
function storeFlags({ address, byHand }) {
	if (address === void 0) return void 0;
	return `--store ${shellQuote(address)}${byHand === void 0 || byHand.flags === "" ? "" : ` ${byHand.flags}`}`;
}
/** The command that makes a backup there, encrypted as `like` is. */
function backupCommand(store, like) {
	const named = storeFlags(store);
	if (named === void 0) return "backup-db, in a run of the workflow that makes the backups";
	return `pgproof backup ${named} --database-url <url>${like?.encryption == null ? "" : ` --age-recipients ${shellQuote(like.encryption.recipients.join(","))}`}`;
}
/** The next command for a backup (without an id, the latest): how it is proven. `flags` are added at a terminal. */
function provingCommand(store, { database, id }, flags) {
	const which = id === void 0 ? "the backup" : `backup ${id}`;
	const named = storeFlags(store);
	if (named === void 0) return `restore-verify, in a later step of this run, for ${which}`;
	return `pgproof verify ${named} --database ${shellQuote(database)}${id === void 0 ? "" : ` --backup ${id}`}${flags}`;
}
/** How a folder of a store is removed by hand, the manifest first; nothing for a store that has no address. */
function removalCommand(store, folder) {
	if (store.address === void 0) return [];
	const at = `${store.address.replace(/\/$/, "")}/${folder}`;
	const [manifest, all] = [shellQuote(`${at}/manifest.json`), shellQuote(at)];
	const { byHand } = store;
	if (byHand !== void 0) return [`${byHand.remove(manifest)} && ${byHand.removeFolder(shellQuote(`${at}/`))}`];
	return [`rm -f -- ${manifest} && rm -rf -- ${all}`];
}
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
// packages/core/src/prune/period.ts
const dayMilliseconds = 864e5;
/** When a backup began, by its id; undefined where that is no time, such as a 30th of February. */
function timeOfId(id) {
	const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-/.exec(id) ?? [];
	const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
	const time = new Date(iso);
	return !Number.isNaN(time.getTime()) && time.toISOString() === iso ? time : void 0;
}
/** The period of a rule that a time lies in, in UTC: `2026-11-23 20 h`, `2026-11-23`, `2026-W48` (ISO 8601), `2026-11`, `2026`. */
function periodOf(rule, time) {
	const iso = time.toISOString();
	switch (rule) {
		case "hourly": return `${iso.slice(0, 10)} ${iso.slice(11, 13)} h`;
		case "daily": return iso.slice(0, 10);
		case "weekly": return isoWeek(time);
		case "monthly": return iso.slice(0, 7);
		case "yearly": return iso.slice(0, 4);
	}
}
/** Weeks begin on Monday; a week belongs to the year that its Thursday lies in. Source: ISO 8601, 2.2.10. */
function isoWeek(time) {
	const midnight = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
	const thursday = new Date(midnight + (4 - (time.getUTCDay() || 7)) * dayMilliseconds);
	const year = thursday.getUTCFullYear();
	const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayMilliseconds)) + 1;
	return `${year}-W${String(week).padStart(2, "0")}`;
}
// packages/core/src/prune/doubt.ts
/**
* What stays for the sake of a doubt, each with the reason; of the backups of one part of a database, the newest first. `newestGood` is the id
* of the newest good one, of that part or of the whole. Pure.
*
* In doubt are those that shrank or lost a table beside the one before, and of those whose verification ended bad the first since the
* newest good one. What went before one of them may be the last that has what is missing from then on, and rules that count see nothing of
* it: each stays, and of those before it the newest that is not bad, and the newest good one. A later good backup ends the doubt about a
* verification; a loss is forgotten by whoever removes the backup that has less.
*/
function keptInDoubt(newestFirst, newestGood) {
	const kept = /* @__PURE__ */ new Map();
	const keep = (id, why) => {
		if (id !== void 0) kept.set(id, [...kept.get(id) ?? [], why]);
	};
	const firstFailed = newestFirst.findLast(({ id, standing }) => standing === "bad" && id > (newestGood ?? ""));
	for (const [index, one] of newestFirst.entries()) {
		const isFailed = one === firstFailed;
		if (!one.isShrunk && !isFailed) continue;
		const what = one.isShrunk ? "has less" : "failed";
		keep(one.id, one.isShrunk ? "has less than the one before it" : "the first that failed, and no good one came after it");
		const before = newestFirst.slice(index + 1);
		const last = before.find(({ standing }) => standing !== "bad");
		const lastGood = before.find(({ standing }) => standing === "good");
		keep(last?.id, `the last before ${one.id}, which ${what}`);
		if (lastGood !== last) keep(lastGood?.id, `the last good one before ${one.id}, which ${what}`);
	}
	return kept;
}
// packages/core/src/prune/retention.ts
/**
* Decides for the backups of one database, given in any order; answers with the newest first. Pure.
*
* A backup of a part of the database makes room only for those of the same part or of the whole, and counts for nothing among the whole ones.
* A backup makes room only for those that are at least as good (good, then unverified, then bad): of a period the newest of the best
* stands for it, and a period counts against a backup only when it holds one as good. So failed or unverified backups, however many,
* never push a good one out; where nothing is ever verified, the rules are the plain ones. One that is in doubt makes no room for what
* went before it (`keptInDoubt`).
*/
function decide$1(candidates, rules, now) {
	return [...new Set(candidates.map(({ scope = "" }) => scope))].flatMap((scope) => {
		const own = new Set(candidates.filter((one) => (one.scope ?? "") === scope));
		const rivals = candidates.filter((one) => own.has(one) || (one.scope ?? "") === "");
		const ids = new Set([...own].map(({ id }) => id));
		const newestGood = countedOf(rivals, now).find(({ standing }) => standing === "good");
		return decideAmong(rivals, keptInDoubt(countedOf([...own], now), newestGood?.id), rules, now).filter(({ id }) => ids.has(id));
	}).sort((a, b) => a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}
function sorted$1(candidates) {
	return [...candidates].sort((a, b) => a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}
/** Those that can be read and are not dated in the future, the newest first. */
function countedOf(candidates, now) {
	return sorted$1(candidates).flatMap(({ id, standing, isShrunk = false }) => {
		const time = timeOfId(id);
		return standing === void 0 || time === void 0 || time > now ? [] : [{
			id,
			standing,
			time,
			isShrunk
		}];
	});
}
function decideAmong(candidates, inDoubt, rules, now) {
	const newestFirst = sorted$1(candidates);
	const counted = countedOf(candidates, now);
	const newest = counted[0]?.id;
	const newestGood = counted.find(({ standing }) => standing === "good")?.id;
	const places = keepRules.flatMap((rule) => {
		const most = rules.keep[rule];
		return most === void 0 ? [] : [placesOf(rule, most, counted)];
	});
	return newestFirst.map(({ id, standing, problem }) => {
		const time = timeOfId(id);
		const seen = {
			id,
			standing: standing ?? "unreadable"
		};
		const because = (why) => ({
			...seen,
			isKept: true,
			why: [why]
		});
		if (standing === void 0) return because(`its manifest cannot be read: ${problem ?? "no reason is known"}`);
		if (time === void 0) return because("its name holds no time");
		if (time > now) return because("its name holds a time to come: a clock was wrong");
		const found = places.flatMap((of) => of.get(id) ?? []);
		const keeping = [
			...hasRules(rules) ? [] : ["no rule was given"],
			...id === newest ? ["the newest"] : [],
			...id === newestGood ? ["the newest good one"] : [],
			...inDoubt.get(id) ?? [],
			...found.filter(({ isKept }) => isKept).map(({ why }) => why),
			...isYoung(time, rules, now) ? [`younger than ${rules.minAgeDays} d`] : []
		];
		return keeping.length > 0 ? {
			...seen,
			isKept: true,
			why: keeping
		} : {
			...seen,
			isKept: false,
			why: found.map(({ why }) => why)
		};
	});
}
function isYoung(time, { minAgeDays }, now) {
	return minAgeDays !== void 0 && now.getTime() - time.getTime() < minAgeDays * 864e5;
}
/** What one rule says of each backup. `counted` has the newest first. */
function placesOf(rule, most, counted) {
	const places = /* @__PURE__ */ new Map();
	const period = (backup) => rule === "last" ? backup.id : periodOf(rule, backup.time);
	for (const standing of standings) {
		const asGood = counted.filter((backup) => standings.indexOf(backup.standing) >= standings.indexOf(standing));
		const periods = [...Map.groupBy(asGood, period)];
		for (const [rank, [name, inside]] of periods.entries()) {
			const best = bestOf(inside);
			for (const backup of inside.filter((one) => one.standing === standing)) {
				const place = {
					rule,
					name,
					rank: rank + 1,
					most
				};
				places.set(backup.id, backup === best ? leading(place) : behind(place, best, standing));
			}
		}
	}
	return places;
}
/** The newest of the best. */
function bestOf(newestFirst) {
	return newestFirst.reduce((best, one) => best === void 0 || standings.indexOf(one.standing) > standings.indexOf(best.standing) ? one : best, void 0);
}
const units = {
	last: "one",
	hourly: "hour",
	daily: "day",
	weekly: "week",
	monthly: "month",
	yearly: "year"
};
function leading({ rule, name, rank, most }) {
	const which = rule === "last" ? "last" : `${rule} ${name},`;
	if (rank <= most) return {
		isKept: true,
		why: `${which} ${rank} of ${most}`
	};
	const later = most === 1 ? `a later ${units[rule]}` : `${most} later ${units[rule]}s`;
	const [is, has] = most === 1 ? ["is", "has"] : ["are", "have"];
	return {
		isKept: false,
		why: `keep-${rule} ${most}: ${later} ${rule === "last" ? is : `${has} one`} as good`
	};
}
function behind({ rule, name, most }, best, standing) {
	const better = best !== void 0 && best.standing !== standing ? `, and is ${best.standing}` : "";
	return {
		isKept: false,
		why: `keep-${rule} ${most}: ${best?.id} stands for ${name}${better}`
	};
}
// packages/core/src/prune/plan.ts
/** Pure: what a pruning will do. Each database is decided by itself; the oldest goes first, and leftovers last. */
function planPrune(options, facts) {
	const databases = facts.databases.map(({ name, backups, unfinished }) => {
		const leftovers = unfinished.map((id) => ({
			id,
			isKept: !hasRules(options.rules) || mayBeUnderWay(id, facts.now)
		}));
		const encryption = backups.findLast(({ manifest }) => manifest !== void 0)?.manifest?.encryption ?? null;
		return {
			name,
			decisions: decide$1(backups.map(candidateOf), options.rules, facts.now),
			encryption,
			leftovers
		};
	});
	const going = databases.flatMap(({ name, decisions, leftovers }) => [...[...decisions].reverse(), ...leftovers].filter(({ isKept }) => !isKept).map(({ id }) => ({
		database: name,
		id
	})));
	const steps = going.map((backup) => ({
		kind: "remove",
		name: backup.id,
		path: folderOf(backup)
	}));
	const { store, environment } = options;
	const named = storeFlags(store);
	const target = options.database ?? "all databases";
	const kept = databases.reduce((sum, { decisions }) => sum + decisions.filter(({ isKept }) => isKept).length, 0);
	return {
		operation: "backup",
		environment,
		target,
		steps,
		databases,
		public: {
			operation: "backup",
			environment,
			target,
			commands: going.map(folderOf).flatMap((folder) => removalCommand(store, folder)),
			configuration: {
				store: store.describe,
				retention: describeRules(options.rules),
				kept: String(kept),
				removed: going.length === 0 ? "none" : going.map(folderOf).join(", ")
			},
			verification_steps: named === void 0 ? [] : [`pgproof list ${named}`],
			recovery_procedure: "What was removed comes back only where the store keeps versions or snapshots of its own: bring back the files of the backup, its manifest.json last."
		}
	};
}
function candidateOf({ id, standing, problem, manifest }) {
	const scope = [...manifest?.filters ?? []].sort().join(" ");
	const isShrunk = manifest?.comparison?.status === "bad";
	return {
		id,
		...present({
			standing,
			problem
		}),
		...scope === "" ? {} : { scope },
		...isShrunk ? { isShrunk } : {}
	};
}
/** The folder of a backup in its store. */
function folderOf({ database, id }) {
	return `${encodeDatabaseName(database)}/${id}`;
}
function mayBeUnderWay(id, now) {
	const time = timeOfId(id);
	return time === void 0 || now.getTime() - time.getTime() < 6048e5;
}
// packages/core/src/prune/findings.ts
/** What was looked at, and what became of it. Without a result: what would. Pure. */
function pruneFindings(plan, options, result) {
	return [...plan.databases.flatMap((database) => [
		...noneGood(database, options),
		...database.decisions.map((decision) => findingOf$1(decision, database.name, options, result)),
		...database.leftovers.map((leftover) => leftoverFinding(leftover, database.name, result))
	]), ...failureFinding(plan, result)];
}
/** A team that never verifies has its rules followed, and is told what they are worth. */
function noneGood({ name, decisions, encryption }, { store }) {
	if (decisions.every(({ isKept }) => isKept) || decisions.some(({ standing }) => standing === "good")) return [];
	return [{
		id: "prune.none-good",
		status: "warning",
		object: {
			kind: "database",
			name
		},
		detail: "none of its backups was shown to restore: older ones make room for younger ones that may be worth less",
		hint: provingCommand(store, { database: name }, identityToGiveFor(encryption))
	}];
}
function findingOf$1({ id, standing, isKept, why }, database, { store }, result) {
	const path = folderOf({
		database,
		id
	});
	const object = {
		kind: "backup",
		name: path
	};
	const reasons = why.join("; ");
	if (isKept && standing === "unreadable") {
		const hint = store.address === void 0 ? {} : { hint: `look at it, and remove it by hand if it is worth nothing: ${shellQuote(`${store.address}/${path}`)}` };
		return {
			id: "prune.unreadable",
			status: "warning",
			object,
			detail: `kept: ${reasons}`,
			...hint
		};
	}
	if (isKept) return {
		id: "prune.kept",
		status: "good",
		object,
		detail: `${standing}; ${reasons}`
	};
	const removal = removalOf(path, result);
	return {
		...removal,
		object,
		detail: `${removal.detail}${standing}; ${reasons}`
	};
}
function leftoverFinding({ id, isKept }, database, result) {
	const path = folderOf({
		database,
		id
	});
	const object = {
		kind: "leftover",
		name: path
	};
	if (isKept) return {
		id: "prune.unfinished",
		status: "explained",
		object,
		detail: `has no manifest: a backup under way, or what a killed run left; it stays until it is 7 days old`
	};
	const removal = removalOf(path, result);
	return {
		...removal,
		object,
		detail: `${removal.detail}no manifest, and more than 7 days old: a killed run left it`
	};
}
function removalOf(path, result) {
	if (result === void 0) return {
		id: "prune.removal",
		status: "good",
		detail: "would be removed: "
	};
	const held = result.held.get(path);
	if (held !== void 0) return {
		id: "prune.held",
		status: "warning",
		detail: `not removed, or not all of it, for it is held (${held.message}): `,
		hint: held.hint
	};
	if (result.removed.has(path)) return {
		id: "prune.removed",
		status: "good",
		detail: "removed: "
	};
	return {
		id: "prune.not-removed",
		status: "unknown",
		detail: "still there, or a part of it: "
	};
}
function failureFinding({ steps }, result) {
	if (result?.failed === void 0) return [];
	const { error } = result.failed;
	const left = steps.length - result.removed.size - result.held.size;
	return [{
		id: "prune.failed",
		status: "bad",
		detail: `${error.message}; ${left} of ${steps.length} that were to go are still there, or parts of them`,
		hint: error.hint
	}];
}
// packages/core/src/version.ts
/** The version of pgproof. */
const version$1 = "0.1.0";
// packages/core/src/report/report.ts
/** The `made` of a report that ends now. */
function madeAt(endedAt) {
	return {
		at: endedAt.toISOString(),
		by: `pgproof ${version$1}`
	};
}
/** The object of `--json`. `schema` names its version. */
function toJson(report) {
	return {
		schema: "pgproof/1",
		operation: report.operation,
		ok: report.ok,
		exit_code: report.exitCode,
		headline: report.headline,
		...report.made === void 0 ? {} : {
			made_at: report.made.at,
			made_by: report.made.by
		},
		...report.data,
		...report.trend === void 0 ? {} : { trend: report.trend.points },
		findings: report.findings
	};
}
// packages/core/src/prune/report.ts
/** The report of a pruning; of a dry run, where there is no result, at the time that is given. Pure. */
function reportPrune(plan, options, result) {
	const ran = result instanceof Date ? void 0 : result;
	const findings = pruneFindings(plan, options, ran);
	const ok = allGood(findings);
	const exitCode = ran?.failed?.error.exitCode ?? 0;
	const counts = countPruned(plan, ran);
	return {
		operation: "backup",
		ok,
		exitCode,
		headline: headline$3(plan, counts, ran, ok),
		notes: hasRules(options.rules) ? [] : ["no rule was given, so that nothing is removed: give one or more, such as --keep-last 7 --keep-daily 14"],
		made: madeAt(result instanceof Date ? result : result.endedAt),
		figures: [
			["store", options.store.describe],
			["rules", describeRules(options.rules)],
			["kept", formatCount(counts.kept)],
			[ran === void 0 ? "to be removed" : "removed", removedWords(counts)],
			...ran === void 0 ? [] : [["duration", formatSeconds(ran.durationSeconds)]]
		],
		findings,
		relations: [],
		data: {
			...pruneData(plan, options, ran),
			...ran === void 0 ? { plan: plan.public } : { duration_seconds: ran.durationSeconds }
		}
	};
}
/** What `--json` says of a pruning. */
function pruneData(plan, { rules }, result) {
	const counts = countPruned(plan, result);
	const isRemoved = (database, id) => result?.removed.has(folderOf({
		database,
		id
	})) ?? false;
	return {
		dry_run: result === void 0,
		rules: {
			...Object.fromEntries(keepRules.map((rule) => [`keep_${rule}`, rules.keep[rule] ?? null])),
			min_age_days: rules.minAgeDays ?? null
		},
		kept: counts.kept,
		removed: result === void 0 ? 0 : counts.backups,
		leftovers_removed: result === void 0 ? 0 : counts.leftovers,
		backups: plan.databases.flatMap(({ name, decisions }) => decisions.map(({ id, standing, isKept, why }) => ({
			database: name,
			id,
			standing,
			keep: isKept,
			removed: isRemoved(name, id),
			why
		}))),
		leftovers: plan.databases.flatMap(({ name, leftovers }) => leftovers.map(({ id, isKept }) => ({
			database: name,
			id,
			keep: isKept,
			removed: isRemoved(name, id)
		})))
	};
}
function countPruned({ databases }, result) {
	const goes = (database, { id, isKept }) => !isKept && (result === void 0 || result.removed.has(folderOf({
		database,
		id
	})));
	const all = databases.flatMap(({ name, decisions }) => decisions.map((decision) => goes(name, decision)));
	const leftovers = databases.flatMap(({ name, leftovers: own }) => own.map((leftover) => goes(name, leftover)));
	const backups = all.filter(Boolean).length;
	return {
		kept: all.length - backups,
		backups,
		leftovers: leftovers.filter(Boolean).length
	};
}
/** `3, and 1 leftover`. */
function removedWords({ backups, leftovers }) {
	if (leftovers === 0) return formatCount(backups);
	return `${formatCount(backups)}, and ${formatCount(leftovers)} ${leftovers === 1 ? "leftover" : "leftovers"}`;
}
function headline$3(plan, counts, result, ok) {
	const [only, ...others] = plan.databases;
	const of = only === void 0 ? "" : others.length === 0 ? ` of "${only.name}"` : ` of ${plan.databases.length} databases`;
	const backups = (count) => `${formatCount(count)} ${count === 1 ? "backup" : "backups"}`;
	if (plan.steps.length === 0) return only === void 0 ? "the store holds no backups" : `nothing to remove: ${backups(counts.kept)}${of}`;
	const more = counts.leftovers === 0 ? "" : ` and ${formatCount(counts.leftovers)} leftovers`;
	const did = result === void 0 ? "would remove" : "removed";
	const end = ok ? "" : ", and could not go on";
	return `${did} ${backups(counts.backups)}${more}${of}, kept ${formatCount(counts.kept)}${end}`.replace("1 leftovers", "1 leftover");
}
/** How many backups were removed; leftovers do not count. */
function countRemoved(plan, result) {
	return countPruned(plan, result).backups;
}
/** `removed 3, kept 14`, for a report of which a pruning is only a part. */
function summarise(plan, result) {
	const counts = countPruned(plan, result);
	return `removed ${removedWords(counts)}; kept ${formatCount(counts.kept)}`;
}
// packages/core/src/prune/run.ts
/** Removes by the plan, in its order. Does not throw: what was removed until an error or an abort is worth telling. */
async function runPrune(plan, { store }, session) {
	const started = session.now();
	const removed = /* @__PURE__ */ new Set();
	const held = /* @__PURE__ */ new Map();
	let failed;
	for (const step of plan.steps) {
		if (step.kind !== "remove") continue;
		const path = fillWord(step.path, {});
		session.onProgress({
			phase: "prune",
			current: path
		});
		try {
			session.signal.throwIfAborted();
			await store.remove(path);
			removed.add(path);
		} catch (error) {
			const reason = reasonOf(error, session.signal, `remove "${path}"`);
			if (reason.kind !== "store-locked") {
				failed = {
					path,
					error: reason
				};
				break;
			}
			held.set(path, reason);
		}
	}
	const endedAt = session.now();
	const end = {
		durationSeconds: secondsBetween(started, endedAt),
		endedAt
	};
	return {
		removed,
		held,
		...failed === void 0 ? {} : { failed },
		...end
	};
}
// packages/core/src/prune/after.ts
/**
* Prunes after a backup, if there are rules, and adds what came of it to the backup's report. A backup that was not kept prunes nothing. The
* backup is there whatever comes of it: what goes wrong here is a warning of its report. Only one that was interrupted
* ends as that.
*/
async function pruneAfter(report, options, session) {
	if (!hasRules(options.rules)) return report;
	if (!report.ok || !allGood(report.findings)) return {
		...report,
		notes: [...report.notes, "nothing was pruned: only a run that kept a backup without a bad finding prunes"]
	};
	try {
		const store = await options.openStore();
		if (store === void 0) return report;
		const pruning = {
			...options,
			store
		};
		const plan = planPrune(pruning, await gatherPruneFacts(pruning, session));
		const result = await runPrune(plan, pruning, session);
		return {
			...report,
			figures: [...report.figures, ["retention", `${summarise(plan, result)} (${describeRules(options.rules)})`]],
			findings: [...report.findings, ...pruneFindings(plan, pruning, result).map(asWarning)],
			...endOf(result.failed?.error, report),
			data: {
				...report.data,
				removed_backups: countRemoved(plan, result),
				pruned: pruneData(plan, pruning, result)
			}
		};
	} catch (error) {
		const reason = reasonOf(error, session.signal, "prune");
		const { message, hint } = reason;
		const finding = {
			id: "prune.failed",
			status: "warning",
			detail: `nothing was pruned: ${message}`,
			hint
		};
		return {
			...report,
			...endOf(reason, report),
			findings: [...report.findings, finding]
		};
	}
}
function endOf(error, { ok, exitCode }) {
	return error?.kind === "interrupted" ? {
		ok: false,
		exitCode: error.exitCode
	} : {
		ok,
		exitCode
	};
}
/** The later steps of a job verify the backup: that must not be lost with the pruning. */
function asWarning(finding) {
	return finding.status === "bad" ? {
		...finding,
		status: "warning"
	} : finding;
}
/** The plan of a backup, with what is pruned after it as things are now. */
async function planPruneAfter(plan, options, session) {
	if (!hasRules(options.rules)) return plan;
	const retention = describeRules(options.rules);
	const store = await options.openStore();
	const { database } = options;
	const has = store !== void 0 && [...await store.list(database), ...await store.unfinished?.(database) ?? []];
	if (!store || !has || has.length === 0) return {
		...plan,
		configuration: {
			...plan.configuration,
			retention
		}
	};
	const pruning = {
		...options,
		store
	};
	const { public: pruned } = planPrune(pruning, await gatherPruneFacts(pruning, session));
	return {
		...plan,
		commands: [...plan.commands, ...pruned.commands],
		configuration: {
			...plan.configuration,
			retention,
			removed_after: pruned.configuration["removed"] ?? "none"
		}
	};
}
// packages/core/src/postgres/connection-place.ts
/** True when the server is reached by a Unix socket, where TLS is never used. */
function isSocket(place) {
	return place.host.startsWith("/") && place.hostaddr === void 0;
}
/** `host:port` for messages; an IPv6 address stands in brackets. */
function describePlace(place) {
	return `${place.host.includes(":") && !place.host.startsWith("/") ? `[${place.host}]` : place.host}:${place.port}`;
}
// packages/core/src/postgres/connection-keywords.ts
const noGss = "node-postgres has no GSSAPI";
const noOauth = "node-postgres has no OAuth login";
const keepalives = "TCP keepalives are always on, and begin after 60 s";
const protocols = [
	"TLSv1",
	"TLSv1.1",
	"TLSv1.2",
	"TLSv1.3"
];
/** Every keyword of libpq up to 18, and what pgproof makes of it. Source: PostgreSQL documentation, 32.1.2 and 32.15. */
const keywords = {
	service: { env: "PGSERVICE" },
	servicefile: { env: "PGSERVICEFILE" },
	host: { env: "PGHOST" },
	hostaddr: { env: "PGHOSTADDR" },
	port: { env: "PGPORT" },
	dbname: { env: "PGDATABASE" },
	user: { env: "PGUSER" },
	password: {
		env: "PGPASSWORD",
		secret: true
	},
	passfile: { env: "PGPASSFILE" },
	options: { env: "PGOPTIONS" },
	connect_timeout: { env: "PGCONNECT_TIMEOUT" },
	application_name: { env: "PGAPPNAME" },
	fallback_application_name: {},
	target_session_attrs: {
		env: "PGTARGETSESSIONATTRS",
		values: [
			"any",
			"read-write",
			"read-only",
			"primary",
			"standby",
			"prefer-standby"
		]
	},
	sslmode: {
		env: "PGSSLMODE",
		values: [
			"disable",
			"allow",
			"prefer",
			"require",
			"verify-ca",
			"verify-full"
		]
	},
	sslrootcert: { env: "PGSSLROOTCERT" },
	sslcert: { env: "PGSSLCERT" },
	sslkey: { env: "PGSSLKEY" },
	sslcrl: { env: "PGSSLCRL" },
	sslsni: {
		env: "PGSSLSNI",
		values: ["0", "1"]
	},
	ssl_min_protocol_version: {
		env: "PGSSLMINPROTOCOLVERSION",
		values: protocols
	},
	ssl_max_protocol_version: {
		env: "PGSSLMAXPROTOCOLVERSION",
		values: protocols
	},
	sslcertmode: {
		env: "PGSSLCERTMODE",
		values: [
			"disable",
			"allow",
			"require"
		],
		honoured: ["disable", "allow"],
		reason: "node-postgres does not tell whether the server asked for the certificate"
	},
	channel_binding: {
		env: "PGCHANNELBINDING",
		values: [
			"disable",
			"prefer",
			"require"
		],
		honoured: ["disable", "prefer"],
		reason: "node-postgres cannot insist on channel binding; use sslmode=verify-full"
	},
	sslnegotiation: {
		env: "PGSSLNEGOTIATION",
		values: ["postgres", "direct"],
		honoured: ["postgres"],
		reason: "the PostgreSQL tools before 17 cannot negotiate TLS directly"
	},
	gssencmode: {
		env: "PGGSSENCMODE",
		values: [
			"disable",
			"prefer",
			"require"
		],
		honoured: ["disable", "prefer"],
		reason: noGss
	},
	sslcrldir: {
		env: "PGSSLCRLDIR",
		honoured: [],
		reason: "Node.js reads no folder of revocation lists; use sslcrl"
	},
	sslpassword: {
		honoured: [],
		reason: "the PostgreSQL tools take it only on their command line; use a key without a passphrase",
		secret: true
	},
	sslkeylogfile: {
		honoured: [],
		reason: "it writes down the keys of the session"
	},
	requirepeer: {
		env: "PGREQUIREPEER",
		honoured: [],
		reason: "node-postgres cannot ask who owns the socket"
	},
	require_auth: {
		env: "PGREQUIREAUTH",
		honoured: [],
		reason: "node-postgres cannot insist on a way to log in"
	},
	min_protocol_version: {
		env: "PGMINPROTOCOLVERSION",
		values: [
			"3.0",
			"3.2",
			"latest"
		],
		honoured: ["3.0"],
		reason: "node-postgres speaks protocol 3.0"
	},
	max_protocol_version: {
		env: "PGMAXPROTOCOLVERSION",
		values: [
			"3.0",
			"3.2",
			"latest"
		]
	},
	replication: {
		honoured: [
			"false",
			"off",
			"no",
			"0"
		],
		reason: "a replication connection runs no queries"
	},
	scram_client_key: {
		honoured: [],
		reason: "node-postgres logs in by password only",
		secret: true
	},
	scram_server_key: {
		honoured: [],
		reason: "node-postgres logs in by password only",
		secret: true
	},
	oauth_issuer: {
		honoured: [],
		reason: noOauth
	},
	oauth_client_id: {
		honoured: [],
		reason: noOauth
	},
	oauth_client_secret: {
		honoured: [],
		reason: noOauth,
		secret: true
	},
	oauth_scope: {
		honoured: [],
		reason: noOauth
	},
	gssdelegation: {
		env: "PGGSSDELEGATION",
		honoured: ["0"],
		reason: noGss
	},
	krbsrvname: { env: "PGKRBSRVNAME" },
	gsslib: { env: "PGGSSLIB" },
	sslcompression: {
		env: "PGSSLCOMPRESSION",
		values: ["0", "1"]
	},
	client_encoding: {
		env: "PGCLIENTENCODING",
		ignored: "sessions are always UTF8"
	},
	load_balance_hosts: {
		env: "PGLOADBALANCEHOSTS",
		values: ["disable", "random"],
		ignored: "hosts are tried in the order given"
	},
	keepalives: { ignored: keepalives },
	keepalives_idle: { ignored: keepalives },
	keepalives_interval: { ignored: keepalives },
	keepalives_count: { ignored: keepalives },
	tcp_user_timeout: { ignored: "a server that does not answer is given up after --server-timeout-seconds" }
};
/** True for a keyword of libpq. */
function isKeyword(name) {
	return Object.hasOwn(keywords, name);
}
/** What is known of a keyword. */
function keywordEntry(keyword) {
	return keywords[keyword];
}
/** The settings that an environment makes through libpq's PG* variables. */
function environmentSettings(env) {
	const settings = {};
	for (const keyword of Object.keys(keywords)) {
		const name = keywordEntry(keyword).env;
		const value = name === void 0 ? void 0 : env[name];
		if (value !== void 0 && value !== "") settings[keyword] = value;
	}
	if (settings.sslmode === void 0 && env["PGREQUIRESSL"]?.startsWith("1")) settings.sslmode = "require";
	return settings;
}
// packages/core/src/postgres/connection-settings.ts
/**
* Checks values against what libpq takes and what both stacks can honour. Gives warnings for what is left aside.
* Throws bad-input that names the keyword; shows the value only where its keyword has a closed set of them.
*/
function checkSettings(settings) {
	const warnings = [];
	for (const [keyword, value] of Object.entries(settings)) {
		if (value === "") continue;
		const entry = keywordEntry(keyword);
		const source = entry.env === void 0 ? keyword : `${keyword} (or ${entry.env})`;
		if (entry.values !== void 0 && !entry.values.includes(value)) throw new PgproofError("bad-input", `${source}: must be ${entry.values.join(", ")}; got "${value}"`, { hint: `correct ${keyword}, or leave it out` });
		if (entry.honoured !== void 0 && !entry.honoured.includes(value)) {
			const shown = entry.values === void 0 ? keyword : `${keyword}=${value}`;
			throw new PgproofError("bad-input", `${shown} cannot be honoured: ${entry.reason ?? "not supported"}`, { hint: `leave out ${source}` });
		}
		if (entry.ignored !== void 0) warnings.push(`${keyword} is left aside: ${entry.ignored}`);
	}
	if (settings.connect_timeout && !/^\s*[+-]?\d{1,9}\s*$/.test(settings.connect_timeout)) throw new PgproofError("bad-input", "connect_timeout: must be a whole number of seconds", { hint: "correct connect_timeout or PGCONNECT_TIMEOUT" });
	return warnings;
}
// packages/core/src/postgres/connection-tls.ts
/** No such file, on any system where /dev/null is not a folder; it keeps libpq from its defaults in ~/.postgresql. */
const nowhere = "/dev/null/none";
/** Where systems keep the authorities they trust, in one PEM file: Debian, RHEL, SUSE, Alpine and macOS. */
const systemBundles = [
	"/etc/ssl/certs/ca-certificates.crt",
	"/etc/pki/tls/certs/ca-bundle.crt",
	"/etc/ssl/ca-bundle.pem",
	"/etc/ssl/cert.pem"
];
function bad$1(message, hint, cause) {
	return new PgproofError("bad-input", message, {
		hint,
		cause
	});
}
async function isThere$1(path) {
	try {
		await stat(path);
		return true;
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
		if (code === "ENOENT" || code === "ENOTDIR") return false;
		throw bad$1(`"${path}" cannot be read`, "check the permissions of the file and its folders", cause);
	}
}
async function requirePem(path, label, marker) {
	const text = await readFile(path, "latin1").catch((cause) => {
		throw bad$1(`the ${label} "${path}" cannot be read`, "check the permissions of the file", cause);
	});
	if (!marker.test(text)) throw bad$1(`the ${label} "${path}" is not in PEM form`, "convert it with openssl");
}
async function findSystemBundle(env) {
	const own = env["SSL_CERT_FILE"];
	for (const path of own === void 0 || own === "" ? systemBundles : [own]) if (await isThere$1(path)) return resolve(path);
	throw bad$1("sslrootcert=system: this system has no file of trusted authorities", "give sslrootcert=<file of the CA>");
}
async function findRootCert(input, warnings) {
	const { settings, mode } = input;
	if (settings.sslrootcert === "system") return findSystemBundle(input.env);
	const path = resolve(settings.sslrootcert || join(input.homedir, ".postgresql", "root.crt"));
	if (await isThere$1(path)) {
		await requirePem(path, "root certificate", /-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/);
		return path;
	}
	if (mode === "verify-ca" || mode === "verify-full") throw bad$1(`sslmode=${mode} needs a root certificate, and "${path}" does not exist`, "give sslrootcert=<file of the CA>, or sslrootcert=system for a public one");
	if (settings.sslrootcert) warnings.push(`root certificate "${path}" does not exist: sslmode=${mode} does not check the server's certificate`);
}
async function findCrl(settings, homedir) {
	const path = resolve(settings.sslcrl || join(homedir, ".postgresql", "root.crl"));
	if (await isThere$1(path)) {
		await requirePem(path, "revocation list", /-----BEGIN X509 CRL-----/);
		return path;
	}
	if (settings.sslcrl) throw bad$1(`the revocation list "${path}" does not exist`, "check sslcrl");
}
/** libpq takes a key that only its owner may read; one that root owns may be read by its group too. */
async function checkKey(path, cert) {
	if (!await isThere$1(path)) throw bad$1(`the client has the certificate "${cert}" but no key: "${path}" does not exist`, "give sslkey=<file>");
	const stats = await stat(path);
	if (!stats.isFile()) throw bad$1(`the client key "${path}" is not a plain file`, "give sslkey=<file>");
	if ((stats.mode & (stats.uid === 0 ? 31 : 63)) !== 0) throw bad$1(`the client key "${path}" may be read by group or world`, `chmod 0600 "${path}"`);
	await requirePem(path, "client key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/);
}
async function findClientCert(input, warnings) {
	const { settings, homedir } = input;
	if (settings.sslcertmode === "disable") return void 0;
	const cert = resolve(settings.sslcert || join(homedir, ".postgresql", "postgresql.crt"));
	if (!await isThere$1(cert)) {
		if (settings.sslcert) warnings.push(`client certificate "${cert}" does not exist: none is sent`);
		return;
	}
	if (settings.sslkey?.includes(":") && !settings.sslkey.startsWith("/")) throw bad$1("a client key in an OpenSSL engine is not supported", "give sslkey=<file>");
	const key = resolve(settings.sslkey || join(homedir, ".postgresql", "postgresql.key"));
	await checkKey(key, cert);
	return {
		cert,
		key
	};
}
/**
* Finds the files that libpq would use for TLS, its defaults in `~/.postgresql` included; `sslrootcert=system` becomes
* the file in which the system keeps its authorities, so that both stacks read the same one. Pushes to `warnings`.
* Throws bad-input for a file that is needed and missing, unreadable, not PEM, or a key that others may read.
* Source: PostgreSQL documentation, 32.19.
*/
async function readTlsMaterial(question, warnings) {
	const { settings } = question;
	const rootCert = await findRootCert(question, warnings);
	const crl = rootCert === void 0 ? void 0 : await findCrl(settings, question.homedir);
	const client = await findClientCert(question, warnings);
	const minVersion = settings.ssl_min_protocol_version || "TLSv1.2";
	const maxVersion = settings.ssl_max_protocol_version || void 0;
	if (maxVersion !== void 0 && maxVersion < minVersion) throw bad$1(`ssl_max_protocol_version ${maxVersion} is below ssl_min_protocol_version ${minVersion}`, "change one");
	return {
		...rootCert === void 0 ? {} : { rootCert },
		...crl === void 0 ? {} : { crl },
		...client,
		minVersion,
		...maxVersion === void 0 ? {} : { maxVersion },
		sendName: settings.sslsni !== "0"
	};
}
/** Settles a TLS session: with a root certificate libpq checks the chain in every mode, so that require is verify-ca. */
function settleTls(mode, material) {
	if (mode === "verify-full") return {
		mode,
		...material
	};
	return {
		mode: material.rootCert === void 0 ? "require" : "verify-ca",
		...material
	};
}
/** Checks the certificate's names against `host`; as libpq does, an address may also stand in a common name without others. */
function checkName(host, certificate) {
	const sole = certificate.subjectaltname === void 0 ? certificate.subject?.CN : void 0;
	if (isIP(host) !== 0 && sole === host) return void 0;
	return checkServerIdentity(host, certificate);
}
/** The TLS options of node-postgres for a server that is known as `host`. Reads the files; throws bad-input when one is gone. */
function nodeTls(tls, host) {
	if (tls.mode === "disable") return false;
	const read = (path) => {
		try {
			return readFileSync(path, "utf8");
		} catch (cause) {
			throw bad$1(`"${path}" cannot be read`, "check that the file is still there", cause);
		}
	};
	const { mode } = tls;
	return {
		rejectUnauthorized: mode !== "require",
		checkServerIdentity: (_, certificate) => mode === "verify-full" ? checkName(host, certificate) : void 0,
		minVersion: tls.minVersion,
		...tls.maxVersion === void 0 ? {} : { maxVersion: tls.maxVersion },
		...tls.sendName && isIP(host) === 0 ? { servername: host } : {},
		...tls.rootCert === void 0 ? {} : { ca: read(tls.rootCert) },
		...tls.crl === void 0 ? {} : { crl: read(tls.crl) },
		...tls.cert === void 0 ? {} : { cert: read(tls.cert) },
		...tls.key === void 0 ? {} : { key: read(tls.key) }
	};
}
/** The environment of libpq for the same session; what was not settled on is turned off, defaults in ~/.postgresql included. */
function libpqTls(tls) {
	if (tls.mode === "disable") return { PGSSLMODE: "disable" };
	return {
		PGSSLMODE: tls.mode,
		PGSSLROOTCERT: tls.rootCert ?? "/dev/null/none",
		PGSSLCRL: tls.crl ?? "/dev/null/none",
		PGSSLCERT: tls.cert ?? "/dev/null/none",
		PGSSLKEY: tls.key ?? "/dev/null/none",
		PGSSLSNI: tls.sendName ? "1" : "0",
		PGSSLMINPROTOCOLVERSION: tls.minVersion,
		...tls.maxVersion === void 0 ? {} : { PGSSLMAXPROTOCOLVERSION: tls.maxVersion }
	};
}
// packages/core/src/postgres/conninfo.ts
const urlPrefix = /^postgres(?:ql)?:\/\//;
/** A keyword as one might misspell it; anything else may be a piece of a secret and is not shown. */
const plainWord = /^[A-Za-z_]{1,40}$/;
const space = /[ \f\n\r\t\v]/;
function bad(message, hint) {
	return new PgproofError("bad-input", `connection string: ${message}`, hint === void 0 ? {} : { hint });
}
/** libpq stores requiressl as the sslmode that it stands for. */
function store(into, name, value, unknown) {
	if (name === "requiressl") into.sslmode = value.startsWith("1") ? "require" : "prefer";
	else if (isKeyword(name)) into[name] = value;
	else throw bad(unknown, "the keywords are those of libpq: PostgreSQL documentation, 32.1.2");
}
function decode$1(text, part) {
	const hint = `write % as %25 in the ${part}`;
	if (/%(?![0-9A-Fa-f]{2})/.test(text)) throw bad(`bad percent-encoding in the ${part}`, hint);
	if (text.includes("%00")) throw bad(`%00 is not allowed in the ${part}`, hint);
	try {
		return decodeURIComponent(text);
	} catch {
		throw bad(`the percent-encoding in the ${part} is not UTF-8`, hint);
	}
}
function parseQuery(query, into) {
	const suspicious = into.password === void 0 && query.includes("@");
	for (const [index, pair] of query.replace(/&$/, "").split("&").entries()) {
		if (query === "") return;
		const parts = pair.split("=");
		const [rawName = "", rawValue] = parts;
		const place = `query parameter ${index + 1}`;
		if (rawValue === void 0) throw bad(`missing "=" in ${place}`);
		const name = decode$1(rawName, `name of ${place}`);
		const label = isKeyword(name) ? `value of ${name}` : `value of ${place}`;
		if (parts.length > 2) throw bad(`extra "=" in the ${label}`, "write = as %3D in a value");
		const value = decode$1(rawValue, label);
		if (name === "ssl" && value === "true") into.sslmode = "require";
		else store(into, name, value, `unknown keyword ${suspicious || !plainWord.test(name) ? `in ${place}` : `"${name}"`}`);
	}
}
/** Reads `host:port,[v6]:port,…` up to the slash or question mark that ends it. */
function parsePlaces(text) {
	const hosts = [];
	const ports = [];
	let rest = text;
	for (;;) {
		if (rest.startsWith("[")) {
			const end = rest.indexOf("]");
			if (end < 0) throw bad(`missing "]" after the IPv6 address of host ${hosts.length + 1}`);
			if (end === 1) throw bad(`the IPv6 address of host ${hosts.length + 1} is empty`);
			hosts.push(rest.slice(1, end));
			rest = rest.slice(end + 1);
			if (rest !== "" && !/^[:/?,]/.test(rest)) throw bad(`unexpected character after the IPv6 address of host ${hosts.length}`);
		} else {
			const host = /^[^:/?,]*/.exec(rest)?.[0] ?? "";
			hosts.push(host);
			rest = rest.slice(host.length);
		}
		const port = rest.startsWith(":") ? /^[^/?,]*/.exec(rest.slice(1))?.[0] ?? "" : void 0;
		ports.push(port ?? "");
		if (port !== void 0) rest = rest.slice(port.length + 1);
		if (!rest.startsWith(",")) return {
			hosts,
			ports,
			rest
		};
		rest = rest.slice(1);
	}
}
function parseUrl(text) {
	const settings = {};
	const body = text.replace(urlPrefix, "");
	const login = /^([^@/]*)@/.exec(body)?.[1];
	if (login !== void 0) {
		const colon = login.indexOf(":");
		const user = colon < 0 ? login : login.slice(0, colon);
		const password = colon < 0 ? "" : login.slice(colon + 1);
		if (user !== "") settings.user = decode$1(user, "user");
		if (password !== "") settings.password = decode$1(password, "password");
	}
	const { hosts, ports, rest } = parsePlaces(login === void 0 ? body : body.slice(login.length + 1));
	const host = hosts.join(",");
	const port = ports.join(",");
	if (host !== "") settings.host = decode$1(host, "host");
	if (port !== "") settings.port = decode$1(port, "port");
	const question = rest.indexOf("?");
	const path = question < 0 ? rest : rest.slice(0, question);
	if (path.length > 1) settings.dbname = decode$1(path.slice(1), "database");
	if (question >= 0) parseQuery(rest.slice(question + 1), settings);
	return settings;
}
function skipSpace(text, from) {
	let at = from;
	while (at < text.length && space.test(text.charAt(at))) at += 1;
	return at;
}
/** Reads one value, quoted or not, from `from`; `end` is the place after it. */
function readValue$1(text, from, name) {
	const quoted = text.charAt(from) === "'";
	let value = "";
	let at = quoted ? from + 1 : from;
	while (at < text.length) {
		const character = text.charAt(at);
		if (quoted ? character === "'" : space.test(character)) return {
			value,
			end: at + 1
		};
		if (character === "\\") at += 1;
		value += text.charAt(at);
		at += 1;
	}
	if (quoted) throw bad(`unterminated quote at position ${from + 1}, in the value of ${name}`);
	return {
		value,
		end: at
	};
}
function parsePairs(text) {
	const settings = {};
	let at = skipSpace(text, 0);
	while (at < text.length) {
		const start = at;
		while (at < text.length && text.charAt(at) !== "=" && !space.test(text.charAt(at))) at += 1;
		const name = text.slice(start, at);
		at = skipSpace(text, at);
		if (text.charAt(at) !== "=") throw bad(`missing "=" after the word at position ${start + 1}`, "quote a value that holds spaces");
		const unknown = `unknown keyword${settings.password === void 0 && plainWord.test(name) ? ` "${name}"` : ""} at position ${start + 1}`;
		const { value, end } = readValue$1(text, skipSpace(text, at + 1), isKeyword(name) ? name : "an unknown keyword");
		store(settings, name, value, unknown);
		at = skipSpace(text, end);
	}
	return settings;
}
/**
* Reads a connection string as libpq does: a `postgres://` URL, or `keyword=value` pairs. Values are unquoted and
* percent-decoded; lists of hosts and ports stay one text with commas. An empty string gives nothing.
* Throws bad-input that names a keyword or a position (from 1), never a value. Source: PostgreSQL documentation, 32.1.1.
*/
function parseConninfo(text) {
	if (urlPrefix.test(text)) return parseUrl(text);
	if (text.trim() !== "" && (!text.includes("=") || /^\s*[a-z:]+:\/\//i.test(text))) throw bad("neither a URL nor keyword=value", "give postgres://user@host:port/database, or host=… dbname=…");
	return parsePairs(text);
}
/** `dbname='…'`: a tool reads the name of a database as a connection string when it looks like one. */
function databaseConninfo(database) {
	return `dbname='${database.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
// packages/core/src/postgres/passfile.ts
/** The rest of the line after its first field, if that field matches; a backslash takes the next character as it is. */
function afterField(line, wanted) {
	if (line.startsWith("*:")) return line.slice(2);
	let at = 0;
	for (const character of wanted) {
		if (line.charAt(at) === "\\") at += 1;
		if (!line.startsWith(character, at)) return void 0;
		at += character.length;
	}
	return line.charAt(at) === ":" ? line.slice(at + 1) : void 0;
}
/** The last field: up to a colon that no backslash protects. */
function lastField(text) {
	let value = "";
	for (let at = 0; at < text.length && text.charAt(at) !== ":"; at += 1) {
		if (text.charAt(at) === "\\" && at + 1 < text.length) at += 1;
		value += text.charAt(at);
	}
	return value;
}
/**
* The password of the first line of a password file that matches; undefined when none does, or its password is empty.
* Source: PostgreSQL documentation, 32.16.
*/
function passwordFromPassfile(text, question) {
	const { hosts, port, database, user } = question;
	for (const line of text.split(/\r*\n/)) {
		if (line.startsWith("#")) continue;
		for (const host of hosts) {
			let rest = afterField(line, host);
			for (const wanted of [
				String(port),
				database,
				user
			]) rest = rest === void 0 ? void 0 : afterField(rest, wanted);
			if (rest !== void 0) return lastField(rest.replace(/\r+$/, "")) || void 0;
		}
	}
}
/**
* Reads a password file. As in libpq a missing or unreadable file is an empty one, and a file that is not regular, or
* that group or world may access, is ignored with a warning.
*/
async function readPassfile(path) {
	const stats = await stat(path).catch(() => void 0);
	if (stats === void 0) return { text: "" };
	if (!stats.isFile()) return {
		text: "",
		warning: `password file "${path}" is ignored: it is not a plain file`
	};
	if ((stats.mode & 63) !== 0) return {
		text: "",
		warning: `password file "${path}" is ignored: group or world may access it; chmod 0600 "${path}"`
	};
	return { text: await readFile(path, "utf8").catch(() => "") };
}
// packages/core/src/postgres/servicefile.ts
/** The system's folders for pg_service.conf in the packages of Debian, of PGDG for RHEL, and in a build from source. */
const systemFolders = [
	"/etc/postgresql-common",
	"/etc/sysconfig/pgsql",
	"/usr/local/pgsql/etc"
];
/**
* The settings of one service in the text of a service file; undefined when the file has no such section. `file` names
* it in messages. As in libpq the first section and the first value win, and spaces round `=` are not allowed.
* Throws bad-input for a line that is not keyword=value, an unknown keyword, a nested service, or LDAP.
* Source: PostgreSQL documentation, 32.17.
*/
function parseServicefile(text, service, file) {
	const settings = {};
	let inside = false;
	for (const [index, rawLine] of text.split("\n").entries()) {
		const line = rawLine.trim();
		const bad = (what) => new PgproofError("bad-input", `service file "${file}", line ${index + 1}: ${what}`, { hint: "write keyword=value, without spaces round =, with the keywords of libpq" });
		if (line === "" || line.startsWith("#")) continue;
		if (line.startsWith("[")) {
			if (inside) return settings;
			inside = line.startsWith(`[${service}]`);
			continue;
		}
		if (!inside) continue;
		if (line.startsWith("ldap")) throw bad("services looked up by LDAP are not supported");
		const equals = line.indexOf("=");
		if (equals < 0) throw bad("missing \"=\"");
		const keyword = line.slice(0, equals);
		if (keyword === "service" || keyword === "servicefile") throw bad("a service cannot name another service");
		if (!isKeyword(keyword)) throw bad("unknown keyword before \"=\"");
		settings[keyword] ??= line.slice(equals + 1);
	}
	return inside ? settings : void 0;
}
function isMissing(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
async function readText(file, required) {
	try {
		return await readFile(file, "utf8");
	} catch (cause) {
		if (!required && isMissing(cause)) return void 0;
		const why = isMissing(cause) ? "does not exist" : "cannot be read";
		throw new PgproofError("bad-input", `service file "${file}" ${why}`, {
			hint: "check PGSERVICEFILE, or give the connection without a service",
			cause
		});
	}
}
/** Finds a service and reads its settings. Throws bad-input when no file has it, or a file is wrong. */
async function readService(question) {
	const own = question.file ?? join(question.homedir, ".pg_service.conf");
	const folders = question.systemFolder === void 0 ? systemFolders : [question.systemFolder];
	for (const file of [own, ...folders.map((folder) => join(folder, "pg_service.conf"))]) {
		const text = await readText(file, file === question.file);
		const settings = text === void 0 ? void 0 : parseServicefile(text, question.service, file);
		if (settings !== void 0) return settings;
	}
	throw new PgproofError("bad-input", `service "${question.service}" is defined in no service file`, { hint: `add a section [${question.service}] to ${own}` });
}
// packages/core/src/postgres/connection-read.ts
/** Debian's folder for sockets, and the one of a build from source. */
const socketFolders = ["/var/run/postgresql", "/tmp"];
const defaultPort = 5432;
const defaultConnectTimeoutSeconds = 15;
/** The socket folder that has a server's socket for the port, or else localhost. */
async function defaultHost(port) {
	for (const folder of socketFolders) if ((await stat(join(folder, `.s.PGSQL.${port}`)).catch(() => void 0))?.isSocket()) return folder;
	return "localhost";
}
function parsePort(text) {
	if (text.trim() === "") return defaultPort;
	const port = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : 0;
	if (port >= 1 && port <= 65535) return port;
	throw new PgproofError("bad-input", "port: must be a whole number from 1 to 65535", { hint: "in a URL, percent-encode / as %2F and @ as %40 in user and password" });
}
/** Pairs the lists of host, hostaddr and port as libpq does. Source: PostgreSQL documentation, 32.1.1.3. */
async function readPlaces(settings, sslmode) {
	const list = (text) => text ? text.split(",").map((item) => item.trim()) : [];
	const hosts = list(settings.host);
	const addresses = list(settings.hostaddr);
	const ports = list(settings.port).map(parsePort);
	const count = Math.max(hosts.length, addresses.length, 1);
	if (hosts.length > 0 && addresses.length > 0 && hosts.length !== addresses.length) throw new PgproofError("bad-input", `${hosts.length} hosts do not pair with ${addresses.length} hostaddr`, { hint: "give as many of one as of the other; an item of a list may be empty" });
	if (ports.length > 1 && ports.length !== count) throw new PgproofError("bad-input", `${ports.length} ports do not pair with ${count} hosts`, { hint: "give one port for all, or one for each host" });
	return Promise.all(Array.from({ length: count }, async (_, index) => {
		const port = (ports.length > 1 ? ports[index] : ports[0]) ?? defaultPort;
		const hostaddr = addresses[index] || void 0;
		const host = hosts[index] || hostaddr || await defaultHost(port);
		if (hostaddr !== void 0 && isIP(hostaddr) === 0) throw new PgproofError("bad-input", `hostaddr: "${hostaddr}" is not an address`, { hint: "names go into host" });
		if (sslmode === "verify-full" && hostaddr !== void 0 && !hosts[index]) throw new PgproofError("bad-input", "sslmode=verify-full checks a host name, and hostaddr alone has none", { hint: "give the name in host, beside hostaddr" });
		if (host.includes("@") && !host.startsWith("@") && !host.startsWith("/")) throw new PgproofError("bad-input", "host: has an @ in it, as where one of the password is not encoded", { hint: "in a URL, percent-encode / as %2F and @ as %40 in user and password" });
		if (host.startsWith("@")) throw new PgproofError("bad-input", "host: sockets in the abstract namespace are not supported", { hint: "give the folder of the socket, or a TCP host" });
		return {
			host,
			...hostaddr === void 0 ? {} : { hostaddr },
			port
		};
	}));
}
async function readSettings$1(input) {
	const given = input.conninfo === void 0 ? {} : parseConninfo(input.conninfo);
	const environment = environmentSettings(input.env);
	const service = given.service ?? environment.service;
	if (!service) return {
		...environment,
		...given
	};
	const file = given.servicefile || environment.servicefile;
	const systemFolder = input.env["PGSYSCONFDIR"];
	const fromService = await readService({
		service,
		homedir: input.homedir,
		...file ? { file } : {},
		...systemFolder ? { systemFolder } : {}
	});
	return {
		...environment,
		...fromService,
		...given
	};
}
function sslModeOf(settings) {
	const { sslmode, sslrootcert } = settings;
	if (sslrootcert !== "system") return sslmode || "prefer";
	if (sslmode && sslmode !== "verify-full") throw new PgproofError("bad-input", `sslmode=${sslmode} is too weak for sslrootcert=system`, { hint: "use sslmode=verify-full, or name the file of one CA in sslrootcert" });
	return "verify-full";
}
/** Gives each place its password: the one that was given, or what the password file has for it. */
async function readPasswords(places, settings, login, homedir, warnings) {
	const given = settings.password || void 0;
	if (given !== void 0) return places.map((place) => ({
		...place,
		password: given
	}));
	const { text, warning } = await readPassfile(settings.passfile || join(homedir, ".pgpass"));
	if (warning !== void 0) warnings.push(warning);
	return places.map((place) => {
		const hosts = socketFolders.includes(place.host) ? ["localhost", place.host] : [place.host];
		const password = passwordFromPassfile(text, {
			hosts,
			port: place.port,
			...login
		});
		return password === void 0 ? place : {
			...place,
			password
		};
	});
}
/**
* Reads a connection as libpq does: what is given explicitly comes before the service file, then PG* variables, then
* defaults; a password that none of them has is looked up in the password file. Connects to nothing.
* Throws bad-input for what is wrong, and for what only one of the two stacks could honour.
*/
async function readConnection(input) {
	const settings = await readSettings$1(input);
	const warnings = checkSettings(settings);
	const sslmode = sslModeOf(settings);
	const places = await readPlaces(settings, sslmode);
	const user = settings.user || input.osUser;
	const login = {
		user,
		database: settings.dbname || user
	};
	const tlsMaterial = sslmode === "disable" || places.every(isSocket) ? void 0 : await readTlsMaterial({
		settings,
		mode: sslmode,
		homedir: input.homedir,
		env: input.env
	}, warnings);
	const hosts = await readPasswords(places, settings, login, input.homedir, warnings);
	const options = settings.options || (input.env["PGOPTIONS"] ? " " : void 0);
	const timeout = settings.connect_timeout || String(defaultConnectTimeoutSeconds);
	return {
		hosts,
		...login,
		sslmode,
		...tlsMaterial === void 0 ? {} : { tlsMaterial },
		channelBinding: settings.channel_binding === "disable" ? "disable" : "prefer",
		targetSessionAttrs: settings.target_session_attrs || "any",
		...options === void 0 ? {} : { options },
		connectTimeoutSeconds: Math.max(0, Number(timeout)),
		secrets: [...new Set(hosts.flatMap((host) => secretForms(host.password)))],
		warnings
	};
}
// packages/core/src/postgres/connection-stacks.ts
/**
* Long-lived sessions sit idle while others work: this keeps firewalls from forgetting them, and tells a line that is dead. Node.js
* asks ten times, a second apart, before it gives a connection up.
*/
const keepAliveSeconds = 60;
/**
* The same for a libpq program, which takes it nowhere but in a connection string; empty for a Unix socket. Not with tcp_user_timeout:
* it would also end a connection whose server is only slow to read (Linux, tcp(7)). Source: PostgreSQL documentation, 32.1.2.
*/
function keepaliveWords(connection) {
	return isSocket(connection) ? "" : `keepalives_idle=${keepAliveSeconds} keepalives_interval=10 keepalives_count=6`;
}
/** node-postgres takes an empty password for none, and would then look for one itself. */
function noPassword() {
	throw new PgproofError("login-refused", "the server asks for a password, and none was given", { hint: "give it in PGPASSWORD, a service file or ~/.pgpass" });
}
/**
* The connection for node-postgres; `new Client(clientConfig(connection))` reads no environment and no password file.
* No timeout is set but the one for connecting. Throws bad-input when a file of TLS is gone.
* node-postgres sends no blank `options`, for poolers refuse the parameter: where there are none it reads PGOPTIONS,
* which readConnection has then seen to be unset.
*/
function clientConfig(connection) {
	return {
		host: connection.hostaddr ?? connection.host,
		port: connection.port,
		user: connection.user,
		database: connection.database,
		password: connection.password || noPassword,
		ssl: nodeTls(connection.tls, connection.host),
		sslnegotiation: "postgres",
		...connection.options === void 0 ? {} : { options: connection.options },
		application_name: "pgproof",
		keepAlive: true,
		keepAliveInitialDelayMillis: keepAliveSeconds * 1e3,
		connectionTimeoutMillis: connection.connectTimeoutSeconds * 1e3
	};
}
/**
* The whole environment of a libpq program for this connection: it finds no service, no password file and no default
* of ~/.postgresql. The caller adds what the program itself needs, such as PATH. Source: PostgreSQL documentation, 32.15.
*/
function childEnvironment(connection) {
	return {
		PGHOST: connection.host,
		...connection.hostaddr === void 0 ? {} : { PGHOSTADDR: connection.hostaddr },
		PGPORT: String(connection.port),
		PGUSER: connection.user,
		PGDATABASE: connection.database,
		...connection.password === void 0 ? {} : { PGPASSWORD: connection.password },
		PGPASSFILE: nowhere,
		...libpqTls(connection.tls),
		PGGSSENCMODE: "disable",
		PGCHANNELBINDING: connection.channelBinding,
		...connection.options === void 0 ? {} : { PGOPTIONS: connection.options },
		PGCONNECT_TIMEOUT: String(connection.connectTimeoutSeconds),
		PGAPPNAME: "pgproof"
	};
}
// packages/core/src/postgres/farewell.ts
const farewellMilliseconds = 2e3;
/** Ends a session politely, and does not wait for a peer that no longer answers. */
async function sayFarewell(client, socket) {
	const timer = setTimeout(() => socket.destroy(), farewellMilliseconds);
	await client.end().catch(() => void 0);
	clearTimeout(timer);
}
// packages/core/src/postgres/connection-probe.ts
const unsuitable = {
	any: () => void 0,
	"read-write": (state) => state.read_only ? "the session is read-only" : void 0,
	"read-only": (state) => state.read_only ? void 0 : "the session is not read-only",
	primary: (state) => state.standby ? "the server is a standby" : void 0,
	standby: (state) => state.standby ? void 0 : "the server is not a standby",
	"prefer-standby": () => void 0
};
/** Works on every server since 9.0. Source: PostgreSQL documentation, 32.1.2, target_session_attrs. */
const stateQuery = `
  select pg_is_in_recovery() as standby,
         current_setting('transaction_read_only') = 'on' as read_only`;
async function stateProblem(client, wanted) {
	if (wanted === "any" || wanted === "prefer-standby") return void 0;
	const { rows } = await client.query(stateQuery);
	const state = rows[0];
	return state === void 0 ? "the server does not say what it is" : unsuitable[wanted](state);
}
function stageOf(error, connected, encrypted) {
	if (sqlStateOf(error) === "57P03") return "unreachable";
	if (sqlStateOf(error) !== void 0) return "refused";
	if (error instanceof Error && error.name === "PgproofError") return "refused";
	const message = error instanceof Error ? error.message : "";
	if (message.startsWith("SASL")) return "refused";
	if (!connected || !encrypted || /timeout|Connection terminated/.test(message)) return "unreachable";
	return "tls";
}
/** Logs in once and leaves again. Never throws, but for an aborted signal, whose reason it throws. */
async function probe(connection, wanted, signal) {
	signal?.throwIfAborted();
	const socket = new Socket();
	let connected = false;
	socket.once("connect", () => {
		connected = true;
	});
	const limit = connection.connectTimeoutSeconds * 1e3;
	const client = new Client({
		...clientConfig(connection),
		stream: () => socket,
		...limit === 0 ? {} : { query_timeout: limit }
	});
	client.on("error", () => void 0);
	const abort = () => void socket.destroy(/* @__PURE__ */ new Error("interrupted"));
	signal?.addEventListener("abort", abort, { once: true });
	try {
		await client.connect();
		const problem = await stateProblem(client, wanted);
		await sayFarewell(client, socket);
		return problem === void 0 ? { is: "ready" } : {
			is: "unsuitable",
			error: new Error(problem)
		};
	} catch (error) {
		socket.destroy();
		signal?.throwIfAborted();
		return {
			is: stageOf(error, connected, connection.tls.mode !== "disable"),
			error
		};
	} finally {
		signal?.removeEventListener("abort", abort);
	}
}
// packages/core/src/postgres/connection-resolve.ts
/** The kinds of TLS to try at one server, in order. Source: PostgreSQL documentation, 32.19.3. */
function tlsLadder(parameters, candidate) {
	const { sslmode, tlsMaterial } = parameters;
	const plain = { mode: "disable" };
	if (sslmode === "disable" || tlsMaterial === void 0 || isSocket(candidate)) return [plain];
	const encrypted = settleTls(sslmode, tlsMaterial);
	if (sslmode === "allow") return [plain, encrypted];
	return sslmode === "prefer" ? [encrypted, plain] : [encrypted];
}
/** The addresses of a host in the order the system gives them; the host itself when it needs no looking up. */
async function addressesOf(candidate) {
	if (candidate.hostaddr !== void 0) return [candidate.hostaddr];
	if (isSocket(candidate) || isIP(candidate.host) !== 0) return [void 0];
	const found = await lookup(candidate.host, {
		all: true,
		order: "verbatim"
	});
	return [...new Set(found.map((entry) => entry.address))];
}
function connectionTo(parameters, candidate, hostaddr, tls) {
	const { user, database, channelBinding, options, connectTimeoutSeconds, secrets } = parameters;
	const { host, port, password } = candidate;
	return {
		host,
		...hostaddr === void 0 ? {} : { hostaddr },
		port,
		user,
		database,
		...password === void 0 ? {} : { password },
		tls,
		channelBinding,
		...options === void 0 ? {} : { options },
		connectTimeoutSeconds,
		secrets
	};
}
function describeAttempt(connection) {
	const address = connection.hostaddr === connection.host ? void 0 : connection.hostaddr;
	const place = describePlace(connection) + (address === void 0 ? "" : ` (${address})`);
	return connection.tls.mode === "disable" ? place : `${place} with TLS`;
}
/** libpq tries the other kind of encryption after a failed handshake, or when the login itself was refused. */
function mayClimb(failure) {
	return failure.is === "tls" || failure.is === "refused" && /^(28|08)/.test(sqlStateOf(failure.error) ?? "");
}
/** Tries one host with each address and kind of TLS. `stop` when libpq would not go on to the next host. */
async function tryHost(search, candidate) {
	const { parameters, failures, signal } = search;
	let addresses;
	try {
		addresses = await addressesOf(candidate);
	} catch (error) {
		failures.push({
			is: "unreachable",
			error,
			place: describePlace(candidate)
		});
		return "next";
	}
	const ladder = tlsLadder(parameters, candidate);
	for (const address of addresses) for (const [rung, tls] of ladder.entries()) {
		const connection = connectionTo(parameters, candidate, address, tls);
		const attempt = await probe(connection, search.wanted, signal);
		if (attempt.is === "ready") return connection;
		const failure = {
			...attempt,
			place: describeAttempt(connection)
		};
		failures.push(failure);
		if (failure.is === "unsuitable") return "next";
		if (failure.is === "unreachable") break;
		if (!mayClimb(failure) || rung === ladder.length - 1) return "stop";
	}
	return "next";
}
const keptKinds = [
	"login-refused",
	"no-database",
	"not-permitted",
	"database-refused",
	"too-many-connections",
	"out-of-memory",
	"statement-timeout",
	"bad-input"
];
function sentenceOf(failure, timeoutSeconds) {
	const { error, place } = failure;
	if (error instanceof PgproofError) return new PgproofError(error.kind, `${place}: ${error.message}`, {
		hint: error.hint,
		cause: error
	});
	const message = error instanceof Error && error.message === "timeout expired" ? `no answer within ${timeoutSeconds} s` : void 0;
	const known = classify(message === void 0 ? error : new Error(message, { cause: error }), place);
	const kind = failure.is === "refused" && sqlStateOf(error) === void 0 ? "login-refused" : keptKinds.includes(known.kind) ? known.kind : "cannot-connect";
	const hint = "check sslmode, and that sslrootcert names the CA of the server (sslrootcert=system for a public one)";
	const own = kind === known.kind ? { hint: known.hint } : {};
	return new PgproofError(kind, known.message, {
		...failure.is === "tls" ? { hint } : own,
		cause: error
	});
}
/** One error for all attempts. Its kind is that of the last answer a server gave, or else of the last attempt. */
function failureOf(search) {
	const { parameters, failures } = search;
	const told = failures.map((failure) => ({
		failure,
		error: sentenceOf(failure, parameters.connectTimeoutSeconds)
	}));
	const last = told.findLast(({ failure }) => failure.is === "refused") ?? told.at(-1);
	const attempts = told.map(({ error }) => error.message).join("; ");
	const options = last === void 0 ? {} : {
		hint: last.error.hint,
		cause: last.failure.error
	};
	const kind = last?.error.kind ?? "cannot-connect";
	return new PgproofError(kind, `cannot connect to database "${parameters.database}": ${attempts}`, options);
}
async function search(what) {
	for (const candidate of what.parameters.hosts) {
		const outcome = await tryHost(what, candidate);
		if (outcome === "stop") return void 0;
		if (outcome !== "next") return outcome;
	}
}
/**
* Settles on one server by logging in with node-postgres: hosts in order, each with all its addresses, until one answers
* and is of the kind wanted. As in libpq a server that refuses the login, or TLS, ends the search. Throws PgproofError:
* cannot-connect, login-refused, no-database, or what else the server said, with one clause for each attempt;
* interrupted when `signal` aborts (its reason, when that is a PgproofError).
*/
async function resolveConnection(parameters, signal) {
	const passes = parameters.targetSessionAttrs === "prefer-standby" ? ["standby", "any"] : [parameters.targetSessionAttrs];
	let last;
	try {
		for (const wanted of passes) {
			last = {
				parameters,
				wanted,
				signal,
				failures: []
			};
			const connection = await search(last);
			if (connection !== void 0) return connection;
		}
	} catch (error) {
		if (!signal?.aborted || error instanceof PgproofError) throw error;
		throw new PgproofError("interrupted", "interrupted while connecting", { cause: error });
	}
	throw failureOf(last ?? {
		parameters,
		wanted: "any",
		signal,
		failures: []
	});
}
// packages/core/src/postgres/connection.ts
/** The same server and login with another database. The password stays, whatever a password file says of that database. */
function withDatabase(connection, database) {
	return {
		...connection,
		database
	};
}
/** `database at host:port` for messages; holds no secret. */
function describeConnection(connection) {
	return `${connection.database} at ${describePlace(connection)}`;
}
// packages/core/src/postgres/client.ts
/**
* Output settings pinned on both sides of a proof: the text of a value must depend on the value alone. No timeout may end a
* session that holds a snapshot. Source: PostgreSQL documentation, chapter 20, and measured (which settings change
* the text of which type).
*/
const pins = [
	[
		"search_path",
		"",
		0
	],
	[
		"timezone",
		"UTC",
		0
	],
	[
		"datestyle",
		"ISO, MDY",
		0
	],
	[
		"intervalstyle",
		"postgres",
		0
	],
	[
		"extra_float_digits",
		"3",
		0
	],
	[
		"bytea_output",
		"hex",
		0
	],
	[
		"lc_monetary",
		"C",
		0
	],
	[
		"lc_numeric",
		"C",
		0
	],
	[
		"quote_all_identifiers",
		"off",
		0
	],
	[
		"row_security",
		"off",
		0
	],
	[
		"xmlbinary",
		"base64",
		0
	],
	[
		"xmloption",
		"content",
		0
	],
	[
		"standard_conforming_strings",
		"on",
		0
	],
	[
		"array_nulls",
		"on",
		0
	],
	[
		"statement_timeout",
		"0",
		0
	],
	[
		"lock_timeout",
		"0",
		0
	],
	[
		"idle_in_transaction_session_timeout",
		"0",
		0
	],
	[
		"idle_session_timeout",
		"0",
		14
	],
	[
		"transaction_timeout",
		"0",
		17
	],
	[
		"jit",
		"off",
		0
	],
	[
		"synchronize_seqscans",
		"off",
		0
	],
	[
		"default_transaction_read_only",
		"off",
		0
	],
	[
		"default_transaction_deferrable",
		"off",
		0
	],
	[
		"default_transaction_isolation",
		"read committed",
		0
	]
];
/**
* Opens a session within the connection's time limit; an abort of `signal` ends it at once, also in mid-query or while it opens.
* Throws `cannot-connect`, `login-refused`, `no-database`, and for an abort its reason. Without pins nothing is set: what a session sets
* behind a pooler, others may find there.
*/
async function openClient(connection, signal, options = {}) {
	signal.throwIfAborted();
	const socket = new Socket();
	const client = new esm_default.Client({
		...clientConfig(connection),
		stream: () => socket
	});
	let broken;
	client.on("error", (error) => {
		broken ??= error;
	});
	const end = () => sayFarewell(client, socket);
	let isOpen = false;
	const onAbort = () => void (isOpen ? end() : socket.destroy(/* @__PURE__ */ new Error("interrupted")));
	signal.addEventListener("abort", onAbort, { once: true });
	const limit = connection.connectTimeoutSeconds;
	const tooLate = () => void socket.destroy(/* @__PURE__ */ new Error(`no answer within ${limit} s`));
	const timer = limit === 0 ? void 0 : setTimeout(tooLate, limit * 1e3);
	try {
		await client.connect();
		const { rows } = await client.query("select current_setting('server_version_num') as version, version() as build");
		const major = Math.floor(Number(rows[0]?.version) / 1e4);
		const names = pins.filter(([, , since]) => major >= since);
		if (rows[0]?.build.includes("linux") === true) names.push([
			"client_connection_check_interval",
			"2s",
			14
		]);
		if (options.isPinned !== false) await client.query(names.map(([name, value]) => `set ${name} = '${value}'`).join("; "));
		isOpen = true;
		return {
			pg: client,
			major,
			loginPid: client.processID ?? void 0,
			query: async (text, values) => {
				try {
					return (await client.query(text, values === void 0 ? void 0 : [...values])).rows;
				} catch (error) {
					if (sqlStateOf(error) !== void 0) {
						if (endsSession(error)) broken ??= error;
						throw error;
					}
					const known = classify(broken ?? error, `session with ${describeConnection(connection)}`);
					throw broken !== void 0 || known.kind === "connection-lost" ? known : error;
				}
			},
			[Symbol.asyncDispose]: () => {
				signal.removeEventListener("abort", onAbort);
				return end();
			}
		};
	} catch (error) {
		signal.removeEventListener("abort", onAbort);
		socket.destroy();
		throw openingError(error, connection, signal);
	} finally {
		clearTimeout(timer);
	}
}
function openingError(error, connection, signal) {
	if (signal.aborted) return signal.reason instanceof PgproofError ? signal.reason : new PgproofError("interrupted", "interrupted while connecting", { cause: error });
	const known = classify(error, `connect to ${describeConnection(connection)}`);
	return error instanceof Error && /^no answer within|^timeout expired$/.test(error.message) ? new PgproofError("cannot-connect", known.message, { cause: error }) : known;
}
/** Opens several sessions that a stack will end; when one fails, those that did open are the stack's all the same. */
async function openClients(stack, count, connection, signal) {
	const opened = await Promise.allSettled(Array.from({ length: count }, () => openClient(connection, signal)));
	const clients = opened.flatMap((result) => result.status === "fulfilled" ? [result.value] : []);
	stack.defer(async () => {
		await Promise.all(clients.map((client) => client[Symbol.asyncDispose]()));
	});
	const failed = opened.find((result) => result.status === "rejected");
	if (failed !== void 0) throw failed.reason;
	return clients;
}
/** Runs `work` in a transaction of that kind and rolls it back at the end: nothing this project asks of a source changes it. */
async function inTransaction(client, begin, work) {
	await client.query(begin);
	try {
		return await work();
	} finally {
		await client.query("rollback").catch(() => void 0);
	}
}
// packages/core/src/postgres/collation.ts
/** 14 tells no database's version: of the C library, which has one for all its locales, any collation of it does. */
const versionIn14 = `
  select max(pg_catalog.pg_collation_actual_version(o.oid)) as version
  from pg_catalog.pg_database d
  join pg_catalog.pg_collation o
    on o.collprovider = 'c'
    and o.collname not in ('C', 'POSIX', 'ucs_basic')
    and o.collencoding in (-1, d.encoding)
  where d.datname = pg_catalog.current_database()
    and d.datcollate !~ '^(C|POSIX)($|\\.)'`;
const versionSince15 = `
  select pg_catalog.pg_database_collation_actual_version(d.oid) as version
  from pg_catalog.pg_database d
  where d.datname = pg_catalog.current_database()`;
/** SQLSTATE. */
const cancelled = "57014";
/**
* Reads the versions that the server's libraries have now of the collations that the current database uses; none where the server refuses to tell, as
* it does of a library that does not know a locale. To be asked outside a transaction, which a refusal would end. Versions 14 to 18.
*/
async function readCollationVersions(client) {
	try {
		return await readVersions(client);
	} catch (error) {
		const state = sqlStateOf(error);
		if (state === void 0 || state === cancelled || endsSession(error)) throw error;
		return { collations: [] };
	}
}
/** Source: PostgreSQL documentation, 9.28.8 "Collation Management Functions". */
async function readVersions(client) {
	const [database] = await client.query(client.major >= 15 ? versionSince15 : versionIn14);
	const rows = await client.query(`
    select pg_catalog.format('%I.%I', n.nspname, o.collname) as name,
      pg_catalog.pg_collation_actual_version(o.oid) as version
    from pg_catalog.pg_collation o
    join pg_catalog.pg_namespace n on n.oid = o.collnamespace
    where o.collprovider <> 'd'
      and o.oid in (
        select a.attcollation
        from pg_catalog.pg_attribute a
        where a.attrelid >= 16384 and not a.attisdropped
        union
        select pg_catalog.unnest(i.indcollation::oid[])
        from pg_catalog.pg_index i
        where i.indrelid >= 16384)
    order by 1`);
	const version = database?.version ?? void 0;
	return {
		...version === void 0 ? {} : { database: version },
		collations: rows.flatMap((row) => row.version === null ? [] : [{
			name: row.name,
			version: row.version
		}])
	};
}
// packages/core/src/postgres/majors.ts
/** The majors of PostgreSQL that this version works with, oldest first. */
const supportedMajors = [
	14,
	15,
	16,
	17,
	18
];
const oldestMajor = supportedMajors[0];
const newestMajor = supportedMajors[supportedMajors.length - 1] ?? oldestMajor;
/** Throws `tool-version` for a server that is too old to be backed up with a proof. */
function requireSupported({ major, version }) {
	if (major >= oldestMajor) return;
	throw new PgproofError("tool-version", `the server is PostgreSQL ${version}; pgproof works with ${oldestMajor} to ${newestMajor}`, { hint: "back it up with its own pg_dump, or upgrade it" });
}
/** A warning for a server that is newer than all that this version was made for; `id` is the finding's. */
function newerThanSupported(id, { major, version }) {
	if (major <= newestMajor) return [];
	return [{
		id,
		status: "warning",
		detail: `PostgreSQL ${version} is newer than what this version of pgproof was made for, ${oldestMajor} to ${newestMajor}: a kind of object that came since is in no proof`,
		hint: "take a newer version of pgproof"
	}];
}
/** The number of a minor release: 20 of `15.20 (Debian 15.20-0+deb12u1)`; undefined for a beta. */
function minorOf(version) {
	const minor = /^\d+\.(\d+)/.exec(version)?.[1];
	return minor === void 0 ? void 0 : Number(minor);
}
/**
* Whether a program of the same major is of an earlier minor release. A server may keep what came with its own among what pg_dump writes: 15.20
* does so with the options of columns, which pg_dump 15.18 then dumps and a server of 15.18 refuses.
*/
function isOlderMinor(program, server) {
	const [own, other] = [minorOf(program.version), minorOf(server.version)];
	return program.major === server.major && own !== void 0 && other !== void 0 && own < other;
}
const tickMilliseconds = 250;
const longestPauseMilliseconds = 5e3;
/**
* Works with a server for as long as it answers: another session asks it `select 1` every few seconds, and after `seconds` without an
* answer the signal that `work` was given aborts, and `connection-lost` is thrown. That ends what TCP does not: a paused server,
* and a line whose proxies go on acknowledging what they no longer deliver. A statement may take as long as it likes: a busy
* server answers. A refusal is an answer, too. Time in which this process itself was suspended does not count.
*/
async function whileAlive(connection, seconds, session, work) {
	const limit = seconds ?? 60;
	const silence = new AbortController();
	const over = new AbortController();
	const signal = AbortSignal.any([session.signal, silence.signal]);
	let silentMilliseconds = 0;
	const timer = setInterval(() => {
		silentMilliseconds += tickMilliseconds;
		if (silentMilliseconds < limit * 1e3) return;
		clearInterval(timer);
		silence.abort(silentError(connection, limit));
	}, tickMilliseconds);
	const asking = ask(connection, limit, AbortSignal.any([signal, over.signal]), () => {
		silentMilliseconds = 0;
	});
	try {
		return await work({
			...session,
			signal
		});
	} catch (error) {
		throw silence.signal.aborted && !session.signal.aborted ? silence.signal.reason : error;
	} finally {
		clearInterval(timer);
		over.abort();
		await asking;
	}
}
/** What a server is told of that was silent for so many seconds. */
function silentError(connection, seconds) {
	return new PgproofError("connection-lost", `${describeConnection(connection)} has not answered for ${seconds} s`, { hint: "see whether the server is paused or out of memory, or the network between breaks off, then run again; to wait longer: --server-timeout-seconds" });
}
/** Asks until it is told to stop, on a new session when one has broken. Never rejects. */
async function ask(connection, seconds, signal, onAnswer) {
	const pause = Math.min(longestPauseMilliseconds, seconds * 1e3 / 4);
	while (!signal.aborted) try {
		await using client = await openClient(connection, signal);
		for (;;) {
			onAnswer();
			await setTimeout$1(pause, void 0, { signal });
			await client.query("select 1");
		}
	} catch (error) {
		if (sqlStateOf(error.cause ?? error) !== void 0) onAnswer();
		await setTimeout$1(pause, void 0, { signal }).catch(() => void 0);
	}
}
// packages/core/src/postgres/server.ts
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
           and exists (
             select
             from pg_attribute a
             left join pg_type t on t.oid = a.atttypid and t.typtype = 'd'
             where a.attrelid >= 16384 and coalesce(t.typbasetype, a.atttypid) in ('money'::regtype, 'money[]'::regtype))),
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
      where exists (
        select
        from pg_attribute a
        left join pg_type t on t.oid = a.atttypid and t.typtype = 'd'
        where a.attrelid >= 16384
          and coalesce(t.typbasetype, a.atttypid)
            in ('regrole'::regtype, 'regrole[]'::regtype, 'aclitem'::regtype, 'aclitem[]'::regtype))
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
// packages/core/src/postgres/catalogue/pins.ts
/**
* Settings, for the rest of the transaction or savepoint, under which definitions are printed: with an empty path every name is
* printed qualified; quoting everything makes it independent of a major's list of keywords; the others decide how constants
* in expressions look. Compiling these queries costs more than running them. Versions 14 to 18. Source: PostgreSQL documentation, chapter 20.
*/
const cataloguePins = `
  set local quote_all_identifiers = on;
  set local search_path = '';
  set local datestyle = 'ISO, MDY';
  set local intervalstyle = 'postgres';
  set local timezone = 'UTC';
  set local extra_float_digits = 3;
  set local bytea_output = 'hex';
  set local xmlbinary = 'base64';
  set local standard_conforming_strings = on;
  set local jit = off;
  set local statement_timeout = 0`;
// packages/core/src/postgres/identifier.ts
/** An identifier, always quoted. Source: PostgreSQL documentation, 4.1.1. */
function quoteIdentifier(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
/** A string constant that is read alike whatever standard_conforming_strings says. Source: PostgreSQL documentation, 4.1.2. */
function quoteLiteral(value) {
	const quoted = `'${value.replaceAll("'", "''").replaceAll("\\", "\\\\")}'`;
	return value.includes("\\") ? `E${quoted}` : quoted;
}
/** `"schema"."name"`. */
function qualifiedName(schema, name) {
	return `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`;
}
/** The name that quote_ident printed. */
function unquoteIdentifier(name) {
	return name.startsWith("\"") ? name.slice(1, -1).replaceAll("\"\"", "\"") : name;
}
// packages/core/src/postgres/catalogue/sql.ts
/** Catalogs whose objects a scope lists by number. */
const scopedCatalogs = [
	"pg_namespace",
	"pg_extension",
	"pg_class",
	"pg_constraint",
	"pg_trigger",
	"pg_rewrite",
	"pg_policy",
	"pg_attrdef",
	"pg_statistic_ext",
	"pg_proc",
	"pg_type",
	"pg_collation",
	"pg_conversion",
	"pg_operator",
	"pg_opfamily",
	"pg_opclass",
	"pg_ts_config",
	"pg_ts_dict",
	"pg_ts_template",
	"pg_ts_parser",
	"pg_language",
	"pg_cast",
	"pg_transform",
	"pg_am",
	"pg_event_trigger",
	"pg_foreign_data_wrapper",
	"pg_foreign_server",
	"pg_publication",
	"pg_publication_rel",
	"pg_default_acl"
];
/** True for the objects in scope. */
function isIn({ scope }, catalog, oid) {
	return scope === void 0 ? "true" : `${oid} = any ('{${(scope.objects.get(catalog) ?? []).join()}}'::oid[])`;
}
/** True for a materialised view that a restore fills, as far as it is filled at the source. */
function isFilled({ scope }, oid) {
	return scope === void 0 ? "true" : `${oid} = any ('{${scope.filled.join()}}'::oid[])`;
}
/** True, or not, for all objects of a kind: `in` says whether they are in scope. */
function areIn({ scope }, holds) {
	return String(scope === void 0 || holds(scope));
}
/** True for the objects in scope of whatever catalog. */
function isInAny(sight, classId, oid) {
	if (sight.scope === void 0) return "true";
	return `case ${classId}
          ${scopedCatalogs.map((catalog) => `when '${catalog}'::regclass then ${isIn(sight, catalog, oid)}`).join("\n          ")}
          when 'pg_largeobject'::regclass then ${areIn(sight, ({ largeObjects }) => largeObjects)}
          when 'pg_subscription'::regclass then ${areIn(sight, ({ subscriptions }) => subscriptions)}
          else ${areIn(sight, ({ everything }) => everything)}
        end`;
}
/** Schemas that hold users' objects: neither the system's, nor a session's temporary ones. */
function inUserSchema(schema) {
	return `${schema} !~ '^pg_' and ${schema} <> 'information_schema'`;
}
/** True for objects that no extension owns: CREATE EXTENSION makes the others again. */
function notInExtension(catalog, oid) {
	return `not exists (
    select
    from pg_depend x
    where x.classid = '${catalog}'::regclass and x.objid = ${oid} and x.deptype = 'e')`;
}
/** True for objects that another object made for itself, such as the constructor functions of a range type. */
function madeByAnother(catalog, oid) {
	return `exists (
    select
    from pg_depend x
    where x.classid = '${catalog}'::regclass and x.objid = ${oid} and x.deptype = 'i')`;
}
/** Objects that initdb made have lower numbers. Source: PostgreSQL source, access/transam.h, FirstNormalObjectId. */
const firstUserOid = 16384;
/** Name of a role from its number. */
function role(oid) {
	return `pg_get_userbyid(${oid})`;
}
function grantee(entry) {
	return `case ${entry}.grantee when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(${entry}.grantee)) end`;
}
/**
* All that an owner can hold. GRANT ALL of an older major must equal GRANT ALL of a newer one (17 added MAINTAIN), so a full set is
* printed as ALL.
*/
function everyPrivilege(type, owner) {
	return `case
      when ${type} = 'c' then array['INSERT', 'REFERENCES', 'SELECT', 'UPDATE']
      else (
        select array_agg(distinct e.privilege_type order by e.privilege_type)
        from aclexplode(acldefault(${type}, ${owner})) e
        where e.grantee = ${owner})
    end`;
}
function aclText(list, type, owner) {
	return `coalesce((
    select string_agg(g.line, ' ' order by g.line collate "C")
    from (
      select format('%s=%s%s/%I',
        ${grantee("a")},
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
function acl(list, type, owner) {
	return aclOfType(list, `'${type}'::"char"`, owner);
}
/** The same, where the kind of object is itself an expression. */
function aclOfType(list, type, owner) {
	return `case when ${list} is not null then nullif(
    ${aclText(list, type, owner)},
    ${aclText(`acldefault(${type}, ${owner})`, type, owner)}) end`;
}
/** One line for each privilege of an access list, for set differences. */
function aclLines(list) {
	return `select format('%s=%s%s', ${grantee("a")}, a.privilege_type, case when a.is_grantable then '*' end)
      from aclexplode(${list}) a`;
}
/** Options of the form name=value as sorted text. */
function options(list) {
	return `(select string_agg(o, ', ' order by o collate "C") from unnest(${list}) o)`;
}
/**
* Options of a column without what the server keeps there for itself: minor releases such as 15.20 and 17.12 number the versions of a
* column among them, and pg_dump leaves the number out likewise.
*/
function columnOptions(list) {
	return `(select string_agg(o, ', ' order by o collate "C") from unnest(${list}) o where o !~ '^pg_attver=')`;
}
/** A one-letter code as words; letters not in the map stay. An empty word stands for the default: null. */
function spelled(code, words) {
	return `case ${code}::text ${Object.entries(words).map(([letter, word]) => `when '${letter}' then ${word === "" ? "null" : `'${word}'`}`).join(" ")} else ${code}::text end`;
}
/** A secret as a hash that only the backup's own seed can repeat: the text itself never leaves the server. */
function hashed(secret, seed) {
	return `encode(sha256(convert_to(${quoteLiteral(`${seed}:`)} || (${secret}), 'UTF8')), 'hex')`;
}
/** Enabled state of a trigger, rule or event trigger; null where it is the default. */
function firing(code) {
	return spelled(code, {
		O: "",
		D: "disabled",
		R: "replica",
		A: "always"
	});
}
/** A function by name and argument types; null where there is none. Types come along, for a name alone is printed differently once overloaded. */
function routine$1(oid) {
	return `nullif(${oid}::regprocedure::text, '-')`;
}
/** Qualified name of a row in a catalog of named objects. */
function nameIn(catalog, oid) {
	const prefix = {
		pg_collation: "coll",
		pg_opclass: "opc",
		pg_opfamily: "opf"
	}[catalog];
	return `(
    select format('%I.%I', yn.nspname, y.${prefix}name)
    from ${catalog} y
    join pg_namespace yn on yn.oid = y.${prefix}namespace
    where y.oid = ${oid})`;
}
// packages/core/src/proof/scope-objects.ts
/** Objects of a schema go with it. */
const inSchema = (catalog, column, more = "true") => ({
	catalog,
	where: ({ contained }) => `o.${column} = any (${contained}) and ${notInExtension(catalog, "o.oid")} and ${more}`
});
/** Objects of no schema are dumped when nothing is chosen. */
const ofDatabase$1 = (catalog, more = "true") => ({
	catalog,
	where: ({ everything }) => `${everything} and o.oid >= ${firstUserOid} and ${notInExtension(catalog, "o.oid")} and ${more}`
});
/** What belongs to a table goes with it. */
const ofTable$1 = (catalog, column, more = "true") => ({
	catalog,
	where: ({ relations }) => `o.${column} = any (${relations}) and ${more}`
});
const members$2 = [
	{
		catalog: "pg_namespace",
		where: ({ schemas }) => `o.oid = any (${schemas})`
	},
	{
		catalog: "pg_extension",
		where: ({ extensions }) => `o.oid = any (${extensions}) or o.oid < ${firstUserOid}`
	},
	{
		catalog: "pg_class",
		where: ({ relations }) => `o.oid = any (${relations})`
	},
	ofTable$1("pg_constraint", "conrelid"),
	ofTable$1("pg_trigger", "tgrelid", "not o.tgisinternal"),
	ofTable$1("pg_rewrite", "ev_class"),
	ofTable$1("pg_policy", "polrelid"),
	ofTable$1("pg_attrdef", "adrelid"),
	{
		catalog: "pg_statistic_ext",
		where: ({ contained, relations }) => `o.stxnamespace = any (${contained}) and o.stxrelid = any (${relations}) and ${notInExtension("pg_statistic_ext", "o.oid")}`
	},
	inSchema("pg_proc", "pronamespace", `not ${madeByAnother("pg_proc", "o.oid")}`),
	inSchema("pg_type", "typnamespace", `o.typtype <> 'm'
  and (o.typrelid = 0 or exists (select from pg_class tc where tc.oid = o.typrelid and tc.relkind = 'c'))
  and not exists (select from pg_type el where el.typarray = o.oid)`),
	inSchema("pg_collation", "collnamespace"),
	inSchema("pg_conversion", "connamespace"),
	inSchema("pg_operator", "oprnamespace", "o.oprcode <> 0"),
	inSchema("pg_opfamily", "opfnamespace"),
	inSchema("pg_opclass", "opcnamespace"),
	inSchema("pg_ts_config", "cfgnamespace"),
	inSchema("pg_ts_dict", "dictnamespace"),
	inSchema("pg_ts_template", "tmplnamespace"),
	inSchema("pg_ts_parser", "prsnamespace"),
	ofDatabase$1("pg_language"),
	ofDatabase$1("pg_cast", `not ${madeByAnother("pg_cast", "o.oid")}`),
	ofDatabase$1("pg_transform"),
	ofDatabase$1("pg_am"),
	ofDatabase$1("pg_event_trigger"),
	ofDatabase$1("pg_foreign_data_wrapper"),
	ofDatabase$1("pg_foreign_server"),
	{
		catalog: "pg_publication",
		where: ({ publications }) => publications
	},
	{
		catalog: "pg_publication_rel",
		where: ({ publications, relations }) => `${publications} and o.prrelid = any (${relations})`
	},
	{
		catalog: "pg_default_acl",
		where: ({ everything, contained }) => `o.defaclnamespace = any (${contained}) or (o.defaclnamespace = 0 and ${everything})`
	}
];
const list$1 = (oids) => `'{${[...oids].join()}}'::oid[]`;
/** Reads the numbers of every object in scope. The client must be in a transaction. Versions 14 to 18. */
async function readScopedObjects(client, { contained, schemas, extensions, definitions, data, everything, systemPrivileges }, also) {
	const lists = {
		contained: list$1(contained),
		schemas: list$1(schemas),
		extensions: list$1(extensions),
		relations: list$1(definitions),
		everything: String(everything),
		publications: String(everything && also.publications),
		subscriptions: String(everything && also.subscriptions)
	};
	const read = members$2.map(({ catalog, where }) => `select '${catalog}' as catalog, o.oid from ${catalog} o where ${where(lists)}`);
	const more = [`select 'pg_class', i.indexrelid from pg_index i where i.indrelid = any (${lists.relations})`, `select 'pg_constraint', k.oid from pg_constraint k join pg_type t on t.oid = k.contypid
     where t.typnamespace = any (${lists.contained}) and ${notInExtension("pg_type", "t.oid")}`];
	await client.query(cataloguePins);
	const rows = await client.query([...read, ...more].join("\nunion all\n"));
	const names = scopedCatalogs.map((catalog) => `select '${catalog}' as catalog, '${catalog}'::regclass::oid as oid`);
	const catalogs = await client.query(names.join("\nunion all\n"));
	const objects = new Map(scopedCatalogs.map((catalog) => [catalog, []]));
	for (const { catalog, oid } of rows) objects.get(catalog)?.push(oid);
	return {
		objects,
		catalogs: new Map(catalogs.map(({ catalog, oid }) => [oid, catalog])),
		filled: also.views.filter((oid) => data.has(oid)),
		largeObjects: also.largeObjects,
		subscriptions: everything && also.subscriptions,
		everything,
		systemPrivileges
	};
}
// packages/core/src/proof/scope-rules.ts
const isSystemSchema = (name) => name.startsWith("pg_") || name === "information_schema";
/**
* pg_dump's rules of selection, of its own making here, so that the archive's table of contents can be held against them. Pure. Source:
* PostgreSQL documentation, pg_dump, of 14 to 18, and measured; a dump is refused where it turns out otherwise.
*/
function decide(selection, matches, world) {
	const { patterns } = selection;
	const chosenTables = /* @__PURE__ */ new Set([...matches.table, ...matches["table-and-children"]]);
	const tablesAreChosen = patterns.table.length + patterns["table-and-children"].length > 0;
	const schemasAreChosen = patterns.schema.length > 0;
	const everything = !choosesObjects(selection);
	const isContained = ({ oid, name }) => {
		if (tablesAreChosen || matches["exclude-schema"].has(oid)) return false;
		return schemasAreChosen ? matches.schema.has(oid) : !isSystemSchema(name);
	};
	const containing = world.schemas.filter(isContained);
	const contained = new Set(containing.map(({ oid }) => oid));
	const schemas = new Set(containing.filter(({ extension }) => extension === null).map(({ oid }) => oid));
	const extensions = chosenExtensions$1(selection, matches, world, everything);
	const excluded = /* @__PURE__ */ new Set([...matches["exclude-table"], ...matches["exclude-table-and-children"]]);
	const isChosen = ({ oid, schema, kind, extension }) => {
		if (extension !== null) return false;
		if (kind === "c") return contained.has(schema);
		return !excluded.has(oid) && (tablesAreChosen ? chosenTables.has(oid) : contained.has(schema));
	};
	const definitions = new Set(world.relations.filter(isChosen).map(({ oid }) => oid));
	for (const { oid, owner, isIdentity, extension } of world.relations) {
		if (owner === null || extension !== null) continue;
		if (definitions.has(owner)) definitions.add(oid);
		else if (isIdentity) definitions.delete(oid);
	}
	const configuration = configurationData({
		matches,
		world,
		chosenTables,
		excluded,
		schemas,
		extensions,
		extensionsAreChosen: patterns.extension.length > 0
	});
	const withoutRows = /* @__PURE__ */ new Set([...matches["exclude-table-data"], ...matches["exclude-table-data-and-children"]]);
	const data = world.relations.filter(({ oid, kind, isUnlogged }) => {
		if (selection.content === "schema" || withoutRows.has(oid)) return false;
		if (isUnlogged && hasExtra(selection, "--no-unlogged-table-data")) return false;
		if (kind === "m" && selection.content === "data") return false;
		return [
			"r",
			"m",
			"S"
		].includes(kind) && (definitions.has(oid) || configuration.has(oid));
	}).map(({ oid }) => oid);
	return {
		contained,
		schemas,
		extensions,
		definitions,
		data: new Set(data),
		everything,
		systemPrivileges: !tablesAreChosen && !schemasAreChosen
	};
}
/** Those that initdb made are in every database: no dump creates them. */
function chosenExtensions$1({ patterns }, matches, { extensions }, everything) {
	const isChosen = ({ oid }) => {
		if (oid < 16384 || matches["exclude-extension"].has(oid)) return false;
		return patterns.extension.length > 0 ? matches.extension.has(oid) : everything;
	};
	return new Set(extensions.filter(isChosen).map(({ oid }) => oid));
}
/**
* Rows of an extension's configuration tables go with the extension; without it, with the table or its schema, where those are dumped, unless
* others were chosen or it was excluded.
*/
function configurationData(of) {
	const places = new Map(of.world.relations.map(({ oid, schema }) => [oid, schema]));
	const result = /* @__PURE__ */ new Set();
	for (const extension of of.world.extensions) {
		if (of.extensionsAreChosen && !of.matches.extension.has(extension.oid) || of.matches["exclude-extension"].has(extension.oid)) continue;
		for (const table of extension.configuration) {
			const schema = places.get(table) ?? 0;
			if ((of.extensions.has(extension.oid) || of.chosenTables.has(table) || of.schemas.has(schema)) && !of.excluded.has(table) && !of.matches["exclude-schema"].has(schema)) result.add(table);
		}
	}
	return result;
}
// packages/core/src/proof/scope.ts
/**
* Decides what is in scope, on the source: by our own reading of pg_dump's patterns and rules, in the snapshot that the client is in.
* Opens a transaction of its own where it is in none. Throws `bad-input` naming a pattern that chooses and matches nothing, takes objects of
* the system, or is no regular expression. Versions 14 to 18.
*/
async function readScope(client, selection) {
	await client.query("savepoint scope");
	try {
		const matched = await matchPatterns(client, selection);
		const world = await readWorld(client);
		const decision = decide(selection, matched.matches, world);
		const largeObjects = takesLargeObjects(selection);
		const objects = await readScopedObjects(client, decision, {
			views: world.relations.filter(({ kind }) => kind === "m").map(({ oid }) => oid),
			largeObjects,
			publications: !hasExtra(selection, "--no-publications"),
			subscriptions: !hasExtra(selection, "--no-subscriptions")
		});
		return {
			...decision,
			selection,
			world,
			largeObjects,
			held: [.../* @__PURE__ */ new Set([...decision.definitions, ...decision.data])],
			objects,
			unmatched: matched.unmatched,
			...schemasOf$1(decision, world, selection),
			counts: await readCounts(client)
		};
	} finally {
		await client.query("rollback to savepoint scope; release savepoint scope").catch(() => void 0);
	}
}
/** The same, for a client that is in no transaction. */
function readScopeNow(client, selection) {
	return inTransaction(client, "begin isolation level repeatable read read only", () => readScope(client, selection));
}
const kinds = {
	schema: "schema",
	table: "relation",
	extension: "extension"
};
async function matchPatterns(client, { patterns }) {
	await client.query("reset search_path");
	const unmatched = [];
	const matches = Object.fromEntries(patternOptions.map(({ name }) => [name, /* @__PURE__ */ new Set()]));
	for (const option of patternOptions) for (const pattern of patterns[option.name]) {
		const found = await matchPattern(client, option, pattern);
		for (const { oid } of found) matches[option.name].add(oid);
		const ofSystem = found.find(({ schema }) => schema !== null && isSystemSchema(schema));
		if (option.chooses && ofSystem !== void 0 && option.of !== "extension") refuseSystem(option, pattern, ofSystem);
		if (found.length > 0) continue;
		if (option.chooses) throw new PgproofError("bad-input", `${option.name}: no ${kinds[option.of]} matches pattern ${JSON.stringify(pattern)}`, { hint: "names are folded to lower case outside double quotes; one without a schema is looked for in the search path only" });
		unmatched.push({
			option: option.name,
			pattern
		});
	}
	await client.query(`set local search_path = ''`);
	return {
		matches,
		unmatched
	};
}
function refuseSystem(option, pattern, found) {
	throw new PgproofError("bad-input", `${option.name}: pattern ${JSON.stringify(pattern)} takes what is the system's, such as ${found.schema}${option.of === "table" ? `.${found.name}` : ""}`, { hint: option.of === "table" ? "say the schema: public.*" : "leave the pattern out: without one every schema of yours is dumped" });
}
async function matchPattern(client, option, pattern) {
	const { database, schema, name } = readPattern(pattern);
	try {
		if (database !== void 0) await requireDatabase(client, database, option, pattern);
		if (option.of === "schema") return await client.query(`select n.oid, n.nspname as schema, '' as name
         from pg_catalog.pg_namespace n
         where n.nspname operator(pg_catalog.~) $1 collate pg_catalog.default`, [name]);
		if (option.of === "extension") return await client.query(`select e.oid, null as schema, e.extname as name
         from pg_catalog.pg_extension e
         where e.extname operator(pg_catalog.~) $1 collate pg_catalog.default`, [name]);
		return await client.query(`with recursive matching (oid) as (
         select c.oid
         from pg_catalog.pg_class c
         join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'S', 'v', 'm', 'f', 'p')
           and c.relname operator(pg_catalog.~) $1 collate pg_catalog.default
           and ${schema === void 0 ? "pg_catalog.pg_table_is_visible(c.oid)" : "n.nspname operator(pg_catalog.~) $2 collate pg_catalog.default"}
         ${option.withChildren ? "union select i.inhrelid from matching m join pg_catalog.pg_inherits i on i.inhparent = m.oid" : ""}
       )
       select c.oid, n.nspname as schema, c.relname as name
       from matching m
       join pg_catalog.pg_class c on c.oid = m.oid
       join pg_catalog.pg_namespace n on n.oid = c.relnamespace`, schema === void 0 ? [name] : [name, schema]);
	} catch (error) {
		if (sqlStateOf(error) !== "2201B") throw error;
		throw new PgproofError("bad-input", `${option.name}: pattern ${JSON.stringify(pattern)}: ${error.message}`, {
			hint: "outside double quotes most special characters have the meaning of a regular expression",
			cause: error
		});
	}
}
async function requireDatabase(client, name, option, pattern) {
	const [row] = await client.query("select pg_catalog.current_database() as name");
	if (row?.name === name) return;
	throw new PgproofError("bad-input", `${option.name}: pattern ${JSON.stringify(pattern)} names database "${name}"; this is "${row?.name}"`, { hint: "put a name that holds a dot in double quotes: \"a.b\"" });
}
const memberOf = (catalog, oid) => `(
      select d.refobjid
      from pg_catalog.pg_depend d
      where d.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass
        and d.objid = ${oid}
        and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
        and d.deptype = 'e')`;
async function readWorld(client) {
	const schemas = await client.query(`select n.oid, n.nspname as name, pg_catalog.pg_get_userbyid(n.nspowner) as owner, ${memberOf("pg_namespace", "n.oid")} as extension from pg_catalog.pg_namespace n`);
	const extensions = await client.query(`select e.oid, e.extname as name, e.extnamespace as schema,
       (select coalesce(pg_catalog.array_agg(c::pg_catalog.int8::pg_catalog.text), '{}') from pg_catalog.unnest(e.extconfig) c) as configuration
     from pg_catalog.pg_extension e`);
	const relations = await client.query(`select c.oid, c.relnamespace as schema, c.relname as name, c.relkind::text as kind,
       c.relpersistence = 'u' as "isUnlogged", ${memberOf("pg_class", "c.oid")} as extension,
       o.refobjid as owner, coalesce(o.deptype = 'i', false) as "isIdentity"
     from pg_catalog.pg_class c
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     left join pg_catalog.pg_depend o on c.relkind = 'S'
       and o.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
       and o.objid = c.oid
       and o.objsubid = 0
       and o.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
       and o.deptype in ('a', 'i')
     where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')
       and c.relpersistence <> 't'
       and n.nspname !~ '^pg_'
       and n.nspname <> 'information_schema'
     order by n.nspname collate "C", c.relname collate "C"`);
	return {
		schemas,
		extensions: extensions.map((extension) => ({
			...extension,
			configuration: extension.configuration.map(Number)
		})),
		relations
	};
}
async function readCounts(client) {
	const [row] = await client.query(`
    select
      (select count(*) from pg_catalog.pg_largeobject_metadata)::pg_catalog.float8 as "largeObjects",
      (select count(*) from pg_catalog.pg_publication)::pg_catalog.int4 as publications,
      (select count(s.subname)
       from pg_catalog.pg_subscription s
       join pg_catalog.pg_database d on d.oid = s.subdbid
       where d.datname = pg_catalog.current_database())::pg_catalog.int4 as subscriptions`);
	return row ?? {
		largeObjects: 0,
		publications: 0,
		subscriptions: 0
	};
}
function schemasOf$1({ schemas, contained, definitions, data, extensions }, world, { patterns }) {
	const used = /* @__PURE__ */ new Set([
		...contained,
		...world.relations.filter(({ oid }) => definitions.has(oid) || data.has(oid)).map(({ schema }) => schema),
		...world.extensions.filter(({ oid }) => extensions.has(oid)).map(({ schema }) => schema)
	]);
	const missing = world.schemas.filter(({ oid, name, extension }) => {
		const isMade = schemas.has(oid) || extension !== null && extensions.has(extension);
		return used.has(oid) && !isMade && name !== "public" && !isSystemSchema(name);
	});
	const ofPublic = world.schemas.find(({ oid, name }) => name === "public" && schemas.has(oid));
	return {
		neededSchemas: missing.map(({ name, owner }) => ({
			name,
			owner
		})).sort((a, b) => a.name < b.name ? -1 : 1),
		publicOwner: patterns.schema.length > 0 ? ofPublic?.owner ?? null : null
	};
}
// packages/core/src/backup/format.ts
const dumpFormats = [
	"custom",
	"directory",
	"plain",
	"tar"
];
const uncompressed = {
	algorithm: "none",
	level: 0
};
/** Levels that each takes, and the one that is taken where none is given. */
const levelsOf = {
	zstd: {
		most: 19,
		usual: 3
	},
	lz4: {
		most: 12,
		usual: 1
	},
	gzip: {
		most: 9,
		usual: 6
	}
};
const choices = `${Object.entries(levelsOf).map(([name, { most }]) => `${name}[:1-${most}]`).join(", ")}, or none`;
/** `zstd`, `zstd:1` to `zstd:19`, `lz4:…`, `gzip:…`, or `none`. Throws `bad-input`; `where` names the option or input in the message. */
function parseCompression(text, where) {
	if (text === "none") return uncompressed;
	const [, name = "", digits] = /^([a-z0-9]+)(?::(\d{1,2}))?$/.exec(text) ?? [];
	if (Object.hasOwn(levelsOf, name)) {
		const algorithm = name;
		const { most, usual } = levelsOf[algorithm];
		const level = digits === void 0 ? usual : Number(digits);
		if (level >= 1 && level <= most) return {
			algorithm,
			level
		};
	}
	throw new PgproofError("bad-input", `${where}: must be ${choices}; got ${JSON.stringify(text)}`, { hint: "zstd:3 is a good choice" });
}
/** `zstd:3`, `none`. */
function describeCompression({ algorithm, level }) {
	return algorithm === "none" ? "none" : `${algorithm}:${level}`;
}
/**
* Whether pg_dump of a major compresses by itself: gzip it always could, lz4 and zstd from 16 on, in the formats that have compressed
* parts. Source: PostgreSQL documentation, pg_dump, `--compress`.
*/
function isByClient(format, { algorithm }, major) {
	return (format === "custom" || format === "directory") && (algorithm === "gzip" || major >= 16);
}
/** What packs behind pg_dump; undefined where it compresses itself, or nothing does. Throws `bad-input` for what cannot be. */
function packingOf(format, compression, major) {
	const { algorithm } = compression;
	if (algorithm === "none" || isByClient(format, compression, major)) return void 0;
	if (algorithm !== "lz4") return algorithm;
	const why = format === "custom" || format === "directory" ? `pg_dump ${major} has no lz4, which came with 16` : `pg_dump does not compress the format ${format}, and it is packed by zstd or gzip alone`;
	throw new PgproofError("bad-input", `compression lz4 of the format ${format} cannot be had: ${why}`, { hint: "take zstd:1, which is as fast here and packs better; or gzip" });
}
/** Definitions beside rows alone are an archive, whatever the rows are: pg_restore takes the two halves out of it. */
const definitionsFormat = "custom";
/** pg_dump's `--compress`. A bare number is gzip's level, and what majors before 16 understand. */
function compressFlag(format, compression, major) {
	if (format === "tar") return [];
	const { algorithm, level } = compression;
	if (!(algorithm !== "none" && isByClient(format, compression, major))) return ["--compress=0"];
	return [`--compress=${algorithm === "gzip" ? level : `${algorithm}:${level}`}`];
}
const names = {
	custom: "data.dump",
	directory: "data.dir.tar",
	plain: "data.sql",
	tar: "data.tar"
};
/** The name of the data file, before what packs and encrypts it adds to it. A directory travels as one tar of its files. */
function dataName(format) {
	return names[format];
}
// packages/core/src/globals/reading.ts
const globalsKinds = [
	"role",
	"membership",
	"setting",
	"tablespace",
	"parameter"
];
/** Roles that belong to the server itself. Source: PostgreSQL documentation, chapter "Predefined Roles". */
const isOwn = (column) => `${column} !~ '^pg_'`;
const sorted = (list) => `(select string_agg(one::text, ', ' order by one::text collate "C") from ${list} one)`;
/** The statements of a major. Versions 14 to 18. */
function queries(major, { passwords }) {
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
        shobj_description(r.oid, 'pg_authid') as comment${passwords ? `,
        (select encode(sha256(convert_to($1 || a.rolpassword, 'UTF8')), 'hex') from pg_authid a where a.oid = r.oid) as password` : ""}
      from pg_roles r
      where ${isOwn("r.rolname")}${passwords ? "" : " and $1::text is not null"}`,
		membership: `
      select format('%I to %I', g.rolname, m.rolname) as name,
        bool_or(a.admin_option)::text as admin${major >= 16 ? `,
        string_agg(format('by %I%s%s', b.rolname, case when a.inherit_option then ' inherit' end, case when a.set_option then ' set' end),
          ', ' order by b.rolname collate "C") as grants` : ""}
      from pg_auth_members a
      join pg_roles g on g.oid = a.roleid
      join pg_roles m on m.oid = a.member
      left join pg_roles b on b.oid = a.grantor
      where ${isOwn("m.rolname")} and $1::text is not null
      group by g.rolname, m.rolname`,
		setting: `
      select format('%s of %I', split_part(s.setting, '=', 1), r.rolname) as name,
        substring(s.setting from position('=' in s.setting) + 1) as value
      from pg_db_role_setting d
      join pg_roles r on r.oid = d.setrole
      cross join unnest(d.setconfig) as s(setting)
      where d.setdatabase = 0 and ${isOwn("r.rolname")} and $1::text is not null`,
		tablespace: `
      select quote_ident(t.spcname) as name,
        quote_ident(pg_get_userbyid(t.spcowner)) as owner,
        ${sorted("unnest(t.spcoptions)")} as options,
        ${sorted("unnest(coalesce(t.spcacl, acldefault('t', t.spcowner)))")} as privileges,
        shobj_description(t.oid, 'pg_tablespace') as comment
      from pg_tablespace t
      where ${isOwn("t.spcname")} and $1::text is not null`,
		parameter: major >= 15 ? `
      select p.parname as name, ${sorted("unnest(p.paracl)")} as privileges
      from pg_parameter_acl p
      where $1::text is not null` : "select null as name where $1::text is null"
	};
}
/** Reads roles, who is a member of whom, settings of roles, tablespaces, and privileges on parameters, as pg_dumpall --globals-only dumps them. */
async function readGlobals(client, options) {
	const statements = queries(client.major, options);
	const read = [];
	for (const kind of globalsKinds) {
		const rows = await client.query(statements[kind], [options.secretSeed]);
		read.push([kind, Object.fromEntries(rows.map(({ name, ...rest }) => [name, Object.fromEntries(Object.entries(rest).flatMap(([attribute, value]) => value === null ? [] : [[attribute, value]]))]))]);
	}
	return Object.fromEntries(read);
}
/** Settings of all roles at once, which pg_dumpall does not dump. Their names. */
async function readSettingsOfAll(client) {
	return (await client.query(`
    select split_part(setting, '=', 1) as name
    from pg_db_role_setting, unnest(setconfig) as setting
    where setdatabase = 0 and setrole = 0
    order by 1`)).map(({ name }) => name);
}
/** Whether a value, which is untrusted, has the shape of a reading. */
function isGlobals(value) {
	return typeof value === "object" && value !== null && globalsKinds.every((kind) => {
		const objects = value[kind];
		return typeof objects === "object" && Object.values(objects).every((one) => typeof one === "object" && one !== null);
	});
}
// packages/core/src/globals/statements.ts
const texts = {
	on: /(?<=(?:^|[^A-Za-z0-9_$])[eE])'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'/,
	off: /'(?:[^'\\]|\\[\s\S]|'')*'/
};
const passed = {
	on: tokens(texts.on),
	off: tokens(texts.off)
};
/** What passes over a whole at once, and the one mark that ends a statement. */
function tokens(text) {
	return new RegExp(`--[^\\n]*|^\\\\(?:un)?restrict [A-Za-z0-9]+$|${text.source}|"(?:[^"]|"")*"|;`, "gm");
}
/**
* The statements of a script that pg_dumpall --globals-only wrote, without comments, the commands that restrict psql, and what separates
* them. Source: PostgreSQL documentation, "Lexical Structure"; standard_conforming_strings is what the script itself sets it to, which is
* what the database that pg_dumpall was connected to has.
*/
function splitStatements(script) {
	const statements = [];
	let begin = 0;
	let text = "";
	const token = passed[/^SET standard_conforming_strings = off;$/m.test(script) ? "off" : "on"];
	const close = () => {
		const statement = text.trim();
		if (statement !== "") statements.push(statement);
		text = "";
	};
	for (const { 0: found, index } of script.matchAll(token)) {
		text += script.slice(begin, index);
		begin = index + found.length;
		if (found === ";") close();
		else if (!found.startsWith("--") && !found.startsWith("\\")) text += found;
	}
	text += script.slice(begin);
	close();
	return statements;
}
/** The comment that pg_dumpall ends with: a script without it was cut. */
const end = "-- PostgreSQL database cluster dump complete";
/** Whether a script comes to its end. */
function isWholeScript(script) {
	return script.trimEnd().endsWith(`\n${end}`) || script.includes(`\n${end}\n`);
}
const identifier$1 = "((?:\"(?:[^\"]|\"\")*\"|[a-z_][a-z_0-9$]*))";
const createTablespace = new RegExp(`^CREATE TABLESPACE ${identifier$1} OWNER ${identifier$1} LOCATION `);
/** What a statement makes, when that is a tablespace. */
function tablespaceOf(statement) {
	const [, name, owner] = createTablespace.exec(statement) ?? [];
	return name === void 0 || owner === void 0 ? void 0 : {
		name,
		owner
	};
}
/**
* Statements that pg_dumpall --globals-only writes; the script is untrusted. What one grantor passed on is granted in his name. Source:
* PostgreSQL, pg_dumpall.c and dumputils.c, versions 14 to 18.
*/
const known = new RegExp(`^(?:${[
	"SET default_transaction_read_only = off$",
	"SET client_encoding = 'UTF8'$",
	"SET standard_conforming_strings = (?:on|off)$",
	"SET escape_string_warning = off$",
	`SET SESSION AUTHORIZATION ${identifier$1}$`,
	"RESET SESSION AUTHORIZATION$",
	"(?:CREATE ROLE|ALTER ROLE|CREATE TABLESPACE|ALTER TABLESPACE|GRANT|REVOKE|COMMENT ON (?:ROLE|TABLESPACE)|SECURITY LABEL FOR \\S+ ON (?:ROLE|TABLESPACE))\\s"
].join("|")})`);
/** Whether a statement is of a kind that is in such a script. */
function isKnown(statement) {
	return known.test(statement);
}
const setting = new RegExp(`^ALTER ROLE ${identifier$1} SET (?:"(?:[^"]|"")*"|[^\\s"]+)`);
/** Of a statement that sets a parameter for a role, all but the value, which may be a secret. */
function settingOf(statement) {
	return setting.exec(statement)?.[0];
}
/** Whether a server refuses it for what it lacks itself (a library, a locale, a parameter of its own), and no role is missing for that. */
function dependsOnServer(statement) {
	return settingOf(statement) !== void 0 || /^SECURITY LABEL /.test(statement) || /^GRANT [A-Z, ]+ ON PARAMETER /.test(statement);
}
// packages/core/src/postgres/environment.ts
/** Environment of a libpq tool, for a plan: what is secret is a hole. */
function toolEnvironment(environment) {
	return Object.fromEntries(Object.entries({
		...environment,
		LC_ALL: "C"
	}).map(([name, value]) => [name, name.endsWith("PASSWORD") ? { hole: secretHole(name) } : value]));
}
/** A plan's line about the password that a tool needs. */
function passwordLine({ container }) {
	return `# the password is not shown: export PGPASSWORD${container === void 0 ? ", or have it in ~/.pgpass" : "; a container does not see ~/.pgpass"}`;
}
/** The values of the holes that `toolEnvironment` left. */
function secretHoles(environment) {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => name.endsWith("PASSWORD")).map(([name, value]) => [secretHole(name), value]));
}
function secretHole(name) {
	return name.toLowerCase();
}
// packages/core/src/backup/globals.ts
/**
* Whether globals go with this backup, and what with them; a finding where they were not asked for and cannot be had. Throws `not-permitted`
* for passwords that were asked for and may not be read, `tool-missing` and kin where globals were asked for.
*/
async function gatherGlobals(client, pgDump, options, session) {
	const { globals, selection } = options;
	if (globals === "none") return { go: false };
	if (globals === void 0 && selection !== void 0 && !isWhole$1(selection)) return { go: false };
	try {
		return await readFacts(client, pgDump, options, session);
	} catch (error) {
		return orNotHad(error, globals, session);
	}
}
async function readFacts(client, pgDump, { globals, recipients, tools }, session) {
	const [row] = await client.query(`select has_table_privilege('pg_catalog.pg_authid', 'select') as "mayRead", current_user as user`);
	const mayRead = row?.mayRead === true;
	if (globals === "with-passwords" && !mayRead) throw new PgproofError("not-permitted", `--globals with-passwords: role "${row?.user}" may not read the hashes of passwords (pg_authid)`, { hint: "back up as a superuser, or with --globals without-passwords" });
	const isEncrypted = recipients !== void 0;
	const passwords = globals === "with-passwords" || globals === void 0 && mayRead && isEncrypted;
	const why = passwords || globals === "without-passwords" ? void 0 : isEncrypted ? `role "${row?.user}" may not read them` : "the backup is not encrypted";
	const settingsOfAll = await readSettingsOfAll(client);
	return {
		go: true,
		pgDumpall: await findTool("pg_dumpall", pgDump.major, session, tools),
		passwords,
		why,
		settingsOfAll,
		isEncrypted
	};
}
/** A finding where they were not asked for. Throws what ended the session, and anything where they were. */
function orNotHad(error, asked, session) {
	session.signal.throwIfAborted();
	const known = classify(error, "read roles, tablespaces and settings of roles");
	const isOfSession = [
		"connection-lost",
		"cannot-connect",
		"interrupted",
		"deadline",
		"bug"
	].includes(known.kind);
	if (asked !== void 0 || isOfSession) throw known;
	return notHad(known.message, known.hint);
}
function notHad(why, hint) {
	return {
		go: false,
		finding: {
			id: "backup.globals",
			status: "warning",
			detail: `roles, tablespaces and settings of roles do not go with this backup: ${why}`,
			hint: hint ?? "run with --globals none to leave them out"
		}
	};
}
/** How often they are read anew when they changed meanwhile. */
const mostReadings = 3;
/**
* Dumps what the cluster has beside its databases, and reads it before and after for a copy to be compared with. Throws what keeps it from
* being had where it was asked for; where it was not, that is a finding.
*/
async function dumpGlobals(attempt) {
	const { facts, options, session } = attempt;
	const { globals } = facts;
	if (!globals.go) return globals;
	session.onProgress({
		phase: "dump",
		current: "globals"
	});
	const stages = stepNamed(attempt.plan, "pipeline", "globals").stages.map((stage) => fillCommand(stage, secretHoles(childEnvironment(options.connection))));
	const reading = {
		secretSeed: randomBytes(16).toString("hex"),
		passwords: globals.passwords
	};
	try {
		await using client = await openClient(options.connection, session.signal);
		let before = await readGlobals(client, reading);
		for (let times = 1;; times += 1) {
			let script = Buffer.alloc(0);
			await runPipeline(stages, {
				signal: session.signal,
				secrets: options.connection.secrets,
				classify: classifyToolFailure,
				output: async (stdout) => {
					script = await buffer(stdout);
				}
			});
			if (!isUtf8(script)) throw new PgproofError("database-refused", "a name or comment among them is not valid UTF-8", { hint: "rename it; or run with --globals none" });
			if (!isWholeScript(script.toString("latin1"))) throw new PgproofError("tool-version", `"${stages[0]?.program}" ended well before the end of its dump`, { hint: "see which pg_dumpall runs; or run with --globals none" });
			const after = await readGlobals(client, reading);
			if (isDeepStrictEqual(before, after)) return {
				go: true,
				script,
				reading: after,
				...reading
			};
			if (times === mostReadings) throw new PgproofError("database-refused", `they changed each of the ${mostReadings} times they were read`, { hint: "run again when nobody alters roles; or with --globals none" });
			before = after;
		}
	} catch (error) {
		return orNotHad(error, options.globals, session);
	}
}
/** Names of settings that programs of others keep secrets in. */
const mayBeSecret = /^"?[^ ]*\.[^ ]*(?:secret|pass|pwd?\b|token|key|dsn|credential|bearer|webhook|auth)/i;
/** What went with the backup, and what did not. Pure. */
function globalsFindings(dumped, { globals }) {
	if (!dumped.go) return dumped.finding === void 0 ? [] : [dumped.finding];
	if (!globals.go) return [];
	const { role, tablespace } = dumped.reading;
	const { passwords, why, settingsOfAll, isEncrypted } = globals;
	const open = isEncrypted ? [] : Object.keys(dumped.reading.setting).filter((name) => mayBeSecret.test(name));
	const count = (objects, one) => {
		const { length } = Object.keys(objects);
		return `${formatCount(length)} ${one}${length === 1 ? "" : "s"}`;
	};
	const hashes = `${passwords ? "with" : "without"} the hashes of passwords${why === void 0 ? "" : `, for ${why}`}`;
	return [
		{
			id: "backup.globals",
			status: "good",
			detail: `${count(role, "role")} and ${count(tablespace, "tablespace")} go with it, ${hashes}`
		},
		...open.map((name) => ({
			id: "backup.globals-open",
			status: "warning",
			object: {
				kind: "setting of a role",
				name
			},
			detail: "its value may be a secret, and lies in a backup that is not encrypted",
			hint: "encrypt with --age-recipients; or run with --globals none"
		})),
		...settingsOfAll.map((name) => ({
			id: "backup.globals-left-out",
			status: "warning",
			object: {
				kind: "setting of all roles",
				name
			},
			detail: "pg_dumpall leaves it out",
			hint: `keep the statement that sets it: alter role all set ${name} to …`
		}))
	];
}
// packages/core/src/postgres/gate.ts
/**
* The advisory lock by which pgproof's own runs on a database know of each other: backups take it shared, a migration takes it exclusive. An
* advisory lock is of one database by itself (PostgreSQL documentation, 13.3.5). The first key is "pgpr" in ASCII; any
* other program may take it, too: `select pg_advisory_lock(1885827186, 1)` keeps backups out.
*/
const gateKeys = [1885827186, 1];
/** Who is at the gate of the current database. Versions 14 to 18. */
async function readGate(client) {
	const [first, second] = gateKeys;
	const rows = await client.query(`
    select
      l.pid,
      a.usename as user,
      nullif(a.application_name, '') as application,
      l.granted as "isGranted",
      l.mode
    from pg_catalog.pg_locks l
    left join pg_catalog.pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'advisory'
      and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
      and l.classid = ${first} and l.objid = ${second} and l.objsubid = 2
      and l.pid <> pg_catalog.pg_backend_pid()
    order by l.pid`);
	const of = (isExclusive) => rows.filter(({ mode }) => mode === "ExclusiveLock" === isExclusive).map(({ mode: _, ...holder }) => holder);
	return {
		exclusive: of(true),
		shared: of(false)
	};
}
/**
* Goes through the gate with others, in a session of its own that `await using` ends. Throws `lock-not-got` naming who is in the way when that
* takes longer than allowed.
*/
async function enterGate(connection, lockTimeoutSeconds, { signal }) {
	const client = await openClient(connection, signal);
	try {
		await client.query(`set lock_timeout = '${lockTimeoutSeconds}s'`);
		await client.query(`select pg_catalog.pg_advisory_lock_shared(${gateKeys.join(", ")})`);
		return client;
	} catch (error) {
		const known = sqlStateOf(error) === "55P03" ? await inTheWay(client, lockTimeoutSeconds, error) : error;
		await client[Symbol.asyncDispose]();
		throw known;
	}
}
async function inTheWay(client, lockTimeoutSeconds, cause) {
	const { exclusive } = await readGate(client);
	const holders = exclusive.map(({ pid, user, application }) => `process ${pid} (user ${user ?? "unknown"}, application ${application ?? "unnamed"})`);
	const who = holders.length === 0 ? "a session that has ended meanwhile" : holders.join(" and ");
	return new PgproofError("lock-not-got", `a migration keeps backups out of this database: pgproof's lock was not got within ${lockTimeoutSeconds} s, for ${who} has it`, {
		hint: "run again when the migration has ended, or wait longer: --lock-timeout-seconds, --attempts",
		cause
	});
}
// packages/core/src/store/hash.ts
const blockBytes$1 = 1048576;
/**
* Size and SHA-256 of an open file, read from its beginning through one buffer: a file is hashed at the speed of the disk without
* leaving garbage. Stops after `mostBytes`, for a file that is untrusted. Throws what `onBlock` throws.
*/
async function hashFile(handle, options = {}) {
	const hash = createHash("sha256");
	const buffer = Buffer.allocUnsafe(blockBytes$1);
	let bytes = 0;
	for (;;) {
		const { bytesRead } = await handle.read(buffer, 0, blockBytes$1, bytes);
		if (bytesRead === 0) break;
		hash.update(buffer.subarray(0, bytesRead));
		bytes += bytesRead;
		options.onBlock?.(bytes);
		if (options.mostBytes !== void 0 && bytes > options.mostBytes) break;
	}
	return {
		bytes,
		sha256: hash.digest("hex")
	};
}
// packages/core/src/store/folder.ts
/** Opens a folder as a store. With `create`, a missing last segment is made; with `mayBeMissing` it is not even looked for (a plan writes nothing). Throws `store-missing`, `store-unwritable`. */
async function openFolderStore(folder, options) {
	const root = resolve(folder);
	if (!(options.mayBeMissing === true && await stat(root).catch(() => void 0) === void 0)) await ensureFolder(root, options.create);
	const at = (path) => {
		const full = resolve(root, path);
		if (!full.startsWith(`${root}/`)) throw new PgproofError("bad-input", `"${path}" lies outside the store`);
		return full;
	};
	return {
		describe: root,
		address: root,
		put: (path, content) => put(at(path), content),
		get: async (path) => (await openRead(at(path), path)).createReadStream({ highWaterMark: 1048576 }),
		freeBytes: () => freeBytesAt(root),
		openRead: (path) => openRead(at(path), path),
		openWrite: (path) => openWrite(at(path)),
		size: async (path) => {
			const found = await lstat(at(path)).catch(() => void 0);
			return found?.isFile() === true ? found.size : void 0;
		},
		list: (database) => list(root, database, true),
		unfinished: (database) => list(root, database, false),
		files: async (path) => (await readdir(at(path)).catch(() => [])).sort(),
		remove: (path) => remove$1(at(path), path)
	};
}
/** Of the file system that a folder is on, or will be: bytes that one who is not root can still write. */
async function freeBytesAt(folder) {
	try {
		const { bavail, bsize } = await statfs(folder);
		return bavail * bsize;
	} catch (error) {
		return error.code === "ENOENT" && dirname(folder) !== folder ? freeBytesAt(dirname(folder)) : void 0;
	}
}
async function ensureFolder(root, create) {
	const found = await stat(root).catch(() => void 0);
	if (found === void 0 && create) {
		await mkdir(root, { mode: 448 }).catch((error) => {
			if (error.code === "ENOENT") throw new PgproofError("store-missing", `store "${root}": its parent folder does not exist`, { hint: `mkdir -p ${dirname(root)}` });
			throw classify(error, `create store "${root}"`);
		});
		return;
	}
	if (found === void 0) throw new PgproofError("store-missing", `store "${root}" does not exist`);
	if (!found.isDirectory()) throw new PgproofError("store-missing", `store "${root}" is not a folder`);
	await access(root, create ? constants.W_OK | constants.R_OK | constants.X_OK : constants.R_OK | constants.X_OK).catch((error) => {
		throw new PgproofError("store-unwritable", `store "${root}" cannot be ${create ? "written" : "read"}`, { cause: error });
	});
}
async function refuseIrregular(path) {
	const found = await lstat(path).catch(() => void 0);
	if (found !== void 0 && !found.isFile()) throw new PgproofError("invalid-manifest", `"${path}" is not a regular file`);
}
async function openRead(full, path) {
	await refuseIrregular(full);
	return open(full, constants.O_RDONLY | constants.O_NOFOLLOW).catch((error) => {
		throw classify(error, `read "${path}" in the store`);
	});
}
async function put(path, content) {
	const file = await openWrite(path);
	try {
		const source = typeof content === "string" || Buffer.isBuffer(content) ? Readable.from([Buffer.from(content)]) : content;
		await pipeline$1(source, createWriteStream("", {
			fd: file.fd,
			autoClose: false
		}));
		return await file.finish();
	} catch (error) {
		await file.discard();
		throw isFromSource(error) ? error : classify(error, `write "${path}"`);
	}
}
/** Writes beside the final name, makes it durable, then renames: a file under its final name is whole. */
async function openWrite(path) {
	const partial = `${path}.partial`;
	try {
		await makeFolders(dirname(path), 448);
		const handle = await open(partial, "wx+", 384);
		return {
			fd: handle.fd,
			size: async () => (await handle.stat()).size,
			discard: async () => {
				await handle.close().catch(() => void 0);
				await rm(partial, { force: true });
			},
			finish: async () => {
				const written = await hashFile(handle);
				await handle.sync();
				await handle.close();
				if (await stat(path).catch(() => void 0) !== void 0) throw new PgproofError("store-unwritable", `"${path}" exists already`);
				await rename(partial, path);
				await syncFolder(dirname(path));
				return written;
			}
		};
	} catch (error) {
		throw classify(error, `write "${path}"`);
	}
}
/** An error of the stream that was being stored, not of the store. */
function isFromSource(error) {
	return error instanceof PgproofError || error.code === "ERR_STREAM_PREMATURE_CLOSE";
}
async function syncFolder(folder) {
	const handle = await open(folder, "r");
	await handle.sync().finally(() => handle.close());
}
const manifestName = "manifest.json";
async function remove$1(full, path) {
	try {
		if (await unlink(join(full, manifestName)).then(() => true, (error) => {
			if (error.code === "ENOENT" || error.code === "ENOTDIR") return false;
			throw error;
		})) await syncFolder(full);
		await rm(full, {
			recursive: true,
			force: true
		});
	} catch (error) {
		const { code } = error;
		if (code === void 0 || !heldCodes.includes(code)) throw classify(error, `remove "${path}" from the store`);
		throw new PgproofError("store-locked", `remove "${path}" from the store: a file in it may not be removed (${code})`, {
			hint: "see what holds it, such as a file that is immutable (lsattr) or in use (lsof +D); the next prune tries again",
			cause: error
		});
	}
}
/** An immutable file (Node takes one inside for a folder: ENOTDIR), one in use, a folder that another program writes into. */
const heldCodes = [
	"EPERM",
	"ENOTDIR",
	"EBUSY",
	"ETXTBSY",
	"ENOTEMPTY"
];
async function list(root, database, isWhole) {
	const segments = database === void 0 ? await folders(root) : [encodeDatabaseName(database)];
	const found = [];
	for (const segment of segments) {
		const name = decodeDatabaseName(segment);
		if (name === void 0) continue;
		for (const id of await folders(join(root, segment))) if (backupIdPattern.test(id) && await hasManifest(join(root, segment, id)) === isWhole) found.push({
			database: name,
			id
		});
	}
	return found.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
/** Undefined where that cannot be seen: such a folder is neither a backup nor the rest of one. */
async function hasManifest(folder) {
	return lstat(join(folder, manifestName)).then(() => true, (error) => error.code === "ENOENT" ? false : void 0);
}
async function folders(path) {
	return (await readdir(path, { withFileTypes: true }).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw classify(error, `list "${path}"`);
	})).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
/**
* Reads the newest manifests of a database that are of the same part of it, and those of other parts between them. A store that may not be read, or
* does not answer, has an unknown past; only an abort is thrown.
*/
async function readHistory(open, database, filters, signal) {
	try {
		const store = await open();
		const newest = (await store.list(database)).slice(-200).reverse();
		const manifests = [];
		const unreadable = [];
		for (const backup of newest) {
			signal.throwIfAborted();
			try {
				manifests.push((await readManifest(store, backup)).manifest);
			} catch (error) {
				if (!(error instanceof PgproofError) || error.kind !== "invalid-manifest") throw error;
				unreadable.push(backup.id);
			}
			if (manifests.filter((manifest) => isAlike(manifest, filters)).length + unreadable.length >= 14) break;
		}
		return {
			status: "read",
			manifests,
			unreadable
		};
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof PgproofError)) throw error;
		return {
			status: "unknown",
			detail: error.message,
			hint: error.hint
		};
	}
}
function isAlike(manifest, filters) {
	return JSON.stringify(manifest.filters) === JSON.stringify(filters);
}
/** Of those, the ones that hold the same part of the database; the newest first. */
function comparable$1(history, filters) {
	if (history.status === "unknown") return [];
	return history.manifests.filter((manifest) => isAlike(manifest, filters));
}
/** Size of a backup in the store, in bytes. */
function bytesOf({ files }) {
	return files.reduce((sum, file) => sum + file.bytes, 0);
}
// packages/core/src/backup/preflight/locks.ts
/** Lists who holds or awaits ACCESS EXCLUSIVE on a table of this database. Tables that are not yet committed are nobody's business. Versions 14 to 18. */
async function readExclusiveSessions(client) {
	return client.query(`
    select
      l.pid,
      max(a.usename) as user,
      max(nullif(a.application_name, '')) as application,
      max(a.state) as state,
      max(pg_catalog.substring(a.query, '^\\s*(\\w+(?:\\s+\\w+)?)')) as head,
      max(extract(epoch from pg_catalog.now() - a.xact_start))::float8 as seconds,
      coalesce(pg_catalog.array_agg(distinct n.nspname || '.' || c.relname) filter (where l.granted), '{}') as holds,
      coalesce(pg_catalog.array_agg(distinct n.nspname || '.' || c.relname) filter (where not l.granted), '{}') as awaits
    from pg_catalog.pg_locks l
    join pg_catalog.pg_class c on c.oid = l.relation
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    left join pg_catalog.pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'relation'
      and l.mode = 'AccessExclusiveLock'
      and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
      and c.relkind in ('r', 'p', 'm')
      and c.relpersistence <> 't'
      and n.nspname !~ '^pg_'
      and l.pid is distinct from pg_catalog.pg_backend_pid()
    group by l.pid
    order by l.pid`);
}
const describe = ({ pid, user, application }) => pid === null ? "a prepared transaction" : `process ${pid} (user ${user ?? "unknown"}, application ${application ?? "unnamed"})`;
/** DDL that runs now, and a migration that keeps backups out: both may end by themselves, so the backup waits for them first. Pure. */
function judgeLocks(sessions, { exclusive, shared }, lockTimeoutSeconds) {
	const id = "backup.preflight-ddl";
	const wait = `the backup waits ${lockTimeoutSeconds} s for it`;
	const running = sessions.map((session) => {
		const { pid, state, head, seconds, holds, awaits } = session;
		const parts = [
			...holds.length === 0 ? [] : [`holds ACCESS EXCLUSIVE on ${listed$2(holds)}`],
			...awaits.length === 0 ? [] : [`waits for ACCESS EXCLUSIVE on ${listed$2(awaits)}`],
			...state === null ? [] : [`${state}${seconds === null ? "" : `, in a transaction for ${formatSeconds(seconds)}`}`],
			...head === null ? [] : [`statement: ${head}`]
		];
		return {
			id,
			status: "warning",
			object: {
				kind: "session",
				name: describe(session)
			},
			detail: `${parts.join("; ")}; ${wait}`,
			hint: pid === null ? "select gid, owner, prepared from pg_prepared_xacts; -- then commit prepared or rollback prepared" : `let it end, or: select pg_terminate_backend(${pid});`
		};
	});
	const migrations = exclusive.map((holder) => ({
		id: "backup.preflight-gate",
		status: "warning",
		object: {
			kind: "session",
			name: describe(holder)
		},
		detail: `${holder.isGranted ? "holds" : "waits for"} pgproof's lock on this database: a migration; ${wait}`,
		hint: "run the backup again when it has ended"
	}));
	const others = shared.length === 0 ? [] : [{
		id: "backup.preflight-gate",
		status: "good",
		detail: `another backup of this database runs now, and neither is in the other's way: ${shared.map(describe).join(", ")}`
	}];
	const quiet = running.length === 0 ? [{
		id,
		status: "good",
		detail: "no session holds or awaits ACCESS EXCLUSIVE on a table"
	}] : [];
	return { findings: [
		...running,
		...quiet,
		...migrations,
		...others
	] };
}
function listed$2(names) {
	return names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
}
// packages/core/src/proof/relation.ts
/**
* Lists what a full dump holds data of, or of that what `only` numbers. Left out: system schemas, and members of extensions other than their configuration tables
* (PostgreSQL documentation 38.17.3). Foreign tables hold no data of this database. Reading sizes locks each table for a moment and
* so waits behind DDL; without them nothing is waited for. Versions 14 to 18.
*/
async function listRelations(client, options) {
	return (await client.query(`
    with member as (
      select objid
      from pg_catalog.pg_depend
      where classid = 'pg_catalog.pg_class'::pg_catalog.regclass
        and refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
        and deptype = 'e'
    ), configuration as (
      select u.reloid, e.extname, nullif(u.condition, '') as condition
      from pg_catalog.pg_extension e
      cross join lateral rows from (pg_catalog.unnest(e.extconfig), pg_catalog.unnest(e.extcondition)) as u(reloid, condition)
      where e.extconfig is not null
    )
    select
      c.oid,
      n.nspname as schema,
      c.relname as name,
      pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as qualified,
      c.relkind::text as kind,
      c.relispopulated as populated,
      ${options.sizes ? "case when c.relkind = 'r' then pg_catalog.pg_relation_size(c.oid) else 0 end" : "0"} as "sizeBytes",
      coalesce(plain.columns, '') as columns,
      coalesce(generated.columns, '') as "generatedColumns",
      (select rn.nspname || '.' || rc.relname
       from pg_catalog.pg_class rc
       join pg_catalog.pg_namespace rn on rn.oid = rc.relnamespace
       where c.relispartition and rc.oid = pg_catalog.pg_partition_root(c.oid)) as root,
      c.relispartition and exists (
        select
        from pg_catalog.pg_partition_ancestors(c.oid) a
        join pg_catalog.pg_partitioned_table t on t.partrelid = a.relid
        where t.partstrat = 'h') as hashed,
      configuration.extname as extension,
      configuration.condition,
      case c.relkind
        when 'S' then pg_catalog.has_sequence_privilege(c.oid, 'select')
        else pg_catalog.has_table_privilege(c.oid, 'select')
      end as "maySelect",
      pg_catalog.has_schema_privilege(n.oid, 'usage') as "mayUseSchema",
      case when c.relrowsecurity then pg_catalog.row_security_active(c.oid) else false end as "rowSecurity"
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    left join member on member.objid = c.oid
    left join configuration on configuration.reloid = c.oid
    cross join lateral (
      select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ',' order by a.attname collate "C") as columns
      from pg_catalog.pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    ) plain
    cross join lateral (
      select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ',' order by a.attname collate "C") as columns
      from pg_catalog.pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = 's'
    ) generated
    where c.relkind in ('r', 'p', 'm', 'S')
      and c.relpersistence <> 't'
      and n.nspname !~ '^pg_'
      and n.nspname <> 'information_schema'
      and (member.objid is null or configuration.reloid is not null)
      and ${options.only === void 0 ? "true" : `c.oid = any ('{${options.only.join()}}'::oid[])`}
    order by n.nspname collate "C", c.relname collate "C"`)).map((row) => ({
		...row,
		sizeBytes: Number(row.sizeBytes)
	}));
}
/** `schema.name` for people. */
function relationName$1(relation) {
	return `${relation.schema}.${relation.name}`;
}
// packages/core/src/backup/preflight/privilege.ts
/** How many large objects are named. */
const mostNamed$2 = 1e3;
/** How many grants a hint spells out. */
const mostSpelledOut = 10;
/**
* Lists what the role may not read of what pg_dump will: it locks every table, partitioned parents too, reads every sequence, and opens every
* large object. A large object is read by its owner and by grant; pg_read_all_data does not count there (PostgreSQL documentation,
* 22.5 and 35.3). Of a part of a database: of what is in it. Versions 14 to 18.
*/
async function readPrivileges(client, scope) {
	const [row] = await client.query("select pg_catalog.quote_ident(current_user) as role");
	const [held, filled] = [scope?.held, scope?.data].map((oids) => oids === void 0 ? void 0 : new Set(oids));
	const relations = (await listRelations(client, { sizes: false })).filter(({ oid }) => held?.has(oid) !== false);
	const isRead = ({ kind }) => kind === "r" || kind === "p" || kind === "S";
	const hidden = await client.query(`
    select m.oid::text as oid, pg_catalog.count(*) over ()::text as count
    from pg_catalog.pg_largeobject_metadata m
    where pg_catalog.current_setting('lo_compat_privileges') = 'off'
      and not (select rolsuper from pg_catalog.pg_roles where rolname = current_user)
      and not exists (
        select
        from pg_catalog.aclexplode(coalesce(m.lomacl, pg_catalog.acldefault('L', m.lomowner))) a
        where a.privilege_type = 'SELECT' and (a.grantee = 0 or pg_catalog.pg_has_role(a.grantee, 'usage')))
    order by m.oid
    limit ${mostNamed$2}`);
	return {
		role: row?.role ?? "",
		relations: relations.filter((relation) => isRead(relation) && !(relation.maySelect && relation.mayUseSchema) && (relation.kind !== "S" || filled?.has(relation.oid) !== false)),
		secured: relations.filter(({ oid, rowSecurity, kind }) => rowSecurity && kind === "r" && filled?.has(oid) !== false),
		largeObjects: scope?.largeObjects === false ? {
			count: 0,
			oids: []
		} : {
			count: Number(hidden[0]?.count ?? 0),
			oids: hidden.map(({ oid }) => oid)
		}
	};
}
/** Every object that cannot be read, with its grant; any of them ends the backup before it begins. Pure. */
function judgePrivileges(facts) {
	const { role, relations, secured, largeObjects } = facts;
	const id = "backup.preflight-privilege";
	const hidden = relations.map((relation) => ({
		id,
		status: "bad",
		object: {
			kind: kindOf(relation),
			name: relationName$1(relation)
		},
		detail: `role ${role} may not read it${relation.mayUseSchema ? "" : ", nor use its schema"}`,
		hint: grantsFor([relation], role).join(" ")
	}));
	const filtered = secured.map((relation) => ({
		id: "backup.preflight-row-security",
		status: "bad",
		object: {
			kind: "table",
			name: relationName$1(relation)
		},
		detail: `row security hides rows of it from role ${role}`,
		hint: bypass(role)
	}));
	const objects = largeObjectFindings$1(largeObjects, role, id);
	const findings = [
		...hidden,
		...filtered,
		...objects
	];
	if (findings.length === 0) return { findings: [{
		id,
		status: "good",
		detail: `role ${role} may read all that is dumped`
	}] };
	const sentences = [
		...relations.length === 0 ? [] : [`role ${role} may not read ${listNames$1(relations)}`],
		...secured.length === 0 ? [] : [`row security hides rows of ${listNames$1(secured)} from role ${role}`],
		...objects.length === 0 ? [] : [`role ${role} may not read ${largeObjects.count} large objects`]
	];
	const grants = grantsFor(relations, role);
	const hint = [
		...grants.length > mostSpelledOut ? [`grant pg_read_all_data to ${role};`] : grants,
		...secured.length === 0 ? [] : [bypass(role)],
		...objects.flatMap((finding) => finding.hint ?? [])
	].join(" ");
	return {
		findings,
		refusal: {
			kind: "not-permitted",
			message: sentences.join("; "),
			hint
		}
	};
}
const bypass = (role) => `alter role ${role} bypassrls;`;
const kindOf = ({ kind }) => kind === "S" ? "sequence" : "table";
function grantsFor(relations, role) {
	return [...[...new Set(relations.filter(({ mayUseSchema }) => !mayUseSchema).map(({ schema }) => schema))].map((schema) => `grant usage on schema ${quoteIdentifier(schema)} to ${role};`), ...relations.filter(({ maySelect }) => !maySelect).map(({ kind, qualified }) => `grant select on ${kind === "S" ? "sequence " : ""}${qualified} to ${role};`)];
}
function listNames$1(relations) {
	const names = relations.slice(0, 5).map((relation) => `"${relationName$1(relation)}"`);
	return relations.length > 5 ? `${names.join(", ")} and ${relations.length - 5} more` : names.join(", ");
}
function largeObjectFindings$1({ count, oids }, role, id) {
	const detail = `role ${role} may not read it`;
	const grant = (oid) => `grant select on large object ${oid} to ${role};`;
	if (count <= mostSpelledOut) return oids.map((oid) => ({
		id,
		status: "bad",
		object: {
			kind: "large object",
			name: oid
		},
		detail,
		hint: grant(oid)
	}));
	const more = count > oids.length ? `, … (${count} in all)` : "";
	const literal = `'${role.replaceAll("'", "''")}'`;
	return [{
		id,
		status: "bad",
		object: {
			kind: "large objects",
			name: `${oids.join(", ")}${more}`
		},
		detail: `role ${role} may not read them; pg_read_all_data does not count there`,
		hint: `do $$declare o oid; begin for o in select oid from pg_largeobject_metadata loop execute format('grant select on large object %s to %s', o, ${literal}); end loop; end$$;`
	}];
}
// packages/core/src/backup/preflight/standby.ts
/** Source: PostgreSQL documentation, 20.6.3 and 26.4. Versions 14 to 18. */
async function readStandby(client) {
	const [row] = await client.query(`
    select
      (select setting from pg_catalog.pg_settings where name = case
        when exists (select from pg_catalog.pg_stat_wal_receiver) then 'max_standby_streaming_delay'
        else 'max_standby_archive_delay' end) as delay,
      pg_catalog.current_setting('hot_standby_feedback') = 'on' as "hasFeedback",
      pg_catalog.pg_is_wal_replay_paused() as "isPaused",
      pg_catalog.to_char(pg_catalog.pg_last_xact_replay_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "replayedAt",
      (pg_catalog.pg_last_wal_receive_lsn() - pg_catalog.pg_last_wal_replay_lsn())::text as "behindBytes"
    where pg_catalog.pg_is_in_recovery()`).catch((error) => {
		if (error.code === "55000") return [];
		throw error;
	});
	if (row === void 0) return void 0;
	const { delay, ...rest } = row;
	const milliseconds = Number(delay);
	return {
		...rest,
		delaySeconds: milliseconds < 0 ? -1 : milliseconds / 1e3
	};
}
/**
* Says which of the two it is; on a standby also whether replay may cancel the backup. `expectedSeconds`: how long snapshot and locks will be
* held, as far as that is known. Pure.
*/
function judgeStandby(standby, expectedSeconds) {
	const id = "backup.preflight-standby";
	if (standby === void 0) return { findings: [{
		id,
		status: "good",
		detail: "the server is a primary"
	}] };
	const seen = standby.replayedAt === null ? "nothing since it started" : `as of ${formatTime(standby.replayedAt)}`;
	const behind = standby.behindBytes === null || Number(standby.behindBytes) <= 0 ? "" : `; ${standby.behindBytes} bytes of WAL wait to be replayed`;
	return { findings: [standby.isPaused ? {
		id,
		status: "warning",
		hint: "select pg_wal_replay_resume();",
		detail: `the server is a standby whose replay is paused: it has replayed ${seen}${behind}`
	} : {
		id,
		status: "good",
		detail: `the server is a standby; it has replayed ${seen}${behind}`
	}, conflictFinding(standby, expectedSeconds)] };
}
function conflictFinding({ delaySeconds, hasFeedback }, expected) {
	const id = "backup.preflight-replication-conflict";
	if (delaySeconds < 0) return {
		id,
		status: "good",
		detail: "replay waits for queries: it cancels none, and falls behind meanwhile"
	};
	const delay = formatSeconds(delaySeconds);
	if (expected !== void 0 && expected < delaySeconds) return {
		id,
		status: "good",
		detail: `replay waits ${delay} for a query; the last backups held their snapshot for ${formatSeconds(expected)} at the most`
	};
	return {
		id,
		status: "warning",
		detail: `replay cancels a query that is in its way for ${delay}, and ${expected === void 0 ? "how long the backup will take is not known" : `the last backups held their snapshot for up to ${formatSeconds(expected)}`}; ${hasFeedback ? "hot_standby_feedback is on, so vacuum on the primary is no reason; DDL there, and vacuum that truncates a table, still are" : "hot_standby_feedback is off, so vacuum on the primary is a reason, and so is DDL there"}`,
		hint: `alter system set max_standby_streaming_delay = '-1';${hasFeedback ? "" : " alter system set hot_standby_feedback = 'on';"} select pg_reload_conf(); -- on the standby; or back up the primary`
	};
}
// packages/core/src/backup/preflight/facts.ts
/** Reads what is left to read when the pooler is known. Changes nothing, and waits for no lock. */
async function gatherPreflight(client, database, { pooler, scope }, options, session) {
	const { store, openPast } = options;
	const privileges = await readPrivileges(client, scope);
	const standby = await readStandby(client);
	const exclusive = await readExclusiveSessions(client);
	const gate = await readGate(client);
	const [row] = await client.query("select pg_catalog.current_setting('ssl') = 'on' as ssl");
	const disks = await readDisks(options, session);
	session.onProgress({
		phase: "preflight",
		current: "reading the last manifests"
	});
	return {
		pooler,
		history: await readHistory(openPast ?? (async () => store), database, filtersOf(options.selection ?? wholeDatabase), session.signal),
		privileges,
		standby,
		exclusive,
		gate,
		offersTls: row?.ssl ?? false,
		disks
	};
}
/** Where the store is a folder its own; and that of temporary folders for a format that pg_dump writes there first. */
async function readDisks({ store, format }, { workdir }) {
	return [{
		name: store.describe,
		freeBytes: await store.freeBytes?.()
	}, {
		name: workdir,
		freeBytes: format === "directory" ? await freeBytesAt(workdir) : void 0
	}].flatMap(({ name, freeBytes }) => freeBytes === void 0 ? [] : [{
		name,
		freeBytes
	}]);
}
// packages/core/src/backup/preflight/place.ts
/**
* Holds the server against that of the newest backup of this database in the store. Another cluster under the same database's name is mostly a
* wrong host: in production it is refused. Pure.
*/
function judgeServer(server, history, { environment, mayBeNew }) {
	const id = "backup.preflight-server";
	if (history.status === "unknown") return { findings: [] };
	const last = history.manifests[0];
	if (last === void 0) return { findings: [{
		id,
		status: "good",
		detail: `the first backup of "${server.database}" in this store: there is no server to compare`
	}] };
	const [now, before] = [server.systemIdentifier, last.server.system_identifier];
	if (now === "" || before === "") return { findings: [{
		id,
		status: "unknown",
		hint: "grant execute on function pg_control_system() to <role>;",
		detail: `whether it is the server of the last backup is not known: ${now === "" ? "this role" : `that of ${last.id}`} may not read the system identifier`
	}] };
	if (now === before) return { findings: [{
		id,
		status: "good",
		detail: `the server of the last backup, ${last.id}: system identifier ${now}`
	}] };
	const upgrade = last.server.major === server.major ? "" : `; that was PostgreSQL ${last.server.version}, this is ${server.version}: an upgrade makes a new cluster`;
	const detail = `another server than that of the last backup of "${server.database}" in this store, ${last.id} of ${formatTime(last.created_at)}: its system identifier is ${now}, and was ${before}${upgrade}`;
	if (mayBeNew) return { findings: [{
		id,
		status: "warning",
		detail: `${detail}; it was allowed by --allow-new-server`,
		hint: "leave --allow-new-server out from now on"
	}] };
	const hint = "check host and port; if it is meant (an upgrade, a restored or a new server), say so once: --allow-new-server";
	if (environment !== "production") return { findings: [{
		id,
		status: "warning",
		detail,
		hint
	}] };
	return {
		findings: [{
			id,
			status: "bad",
			detail,
			hint
		}],
		refusal: {
			kind: "bad-input",
			message: detail,
			hint
		}
	};
}
/** What was sent in plain over a network that is not this machine's. Pure. */
function judgeTls(connection, offersTls) {
	const id = "backup.preflight-tls";
	const one = (finding) => ({ findings: [{
		id,
		...finding
	}] });
	const { mode } = connection.tls;
	if (mode === "verify-full") return one({
		status: "good",
		detail: "TLS, with the certificate and its name checked"
	});
	if (mode === "verify-ca") return one({
		status: "good",
		detail: "TLS, with the certificate checked, not its name"
	});
	if (mode === "require") return one({
		status: "good",
		detail: "TLS; who answers is not checked: sslmode=verify-full would"
	});
	if (isLocal(connection)) return one({
		status: "good",
		detail: "without TLS, on this machine"
	});
	return one({
		status: "warning",
		detail: `the connection to ${connection.host} has no TLS: whoever sees the network between reads every row`,
		hint: offersTls ? "the server offers TLS: sslmode=verify-full sslrootcert=<file of its CA>, or at least sslmode=require" : "the server offers none: alter system set ssl = 'on'; with its ssl_cert_file and ssl_key_file, then sslmode=verify-full"
	});
}
function isLocal(connection) {
	if (isSocket(connection)) return true;
	const address = connection.hostaddr ?? connection.host;
	return isIP(address) === 4 ? address.startsWith("127.") : address === "::1" || address === "localhost";
}
// packages/core/src/backup/preflight/pooler.ts
/** How long a pooler may think about a second session, in seconds, before it counts as having none. */
const patienceSeconds = 5;
const rounds = 3;
/**
* Looks for a pooler, and how it shares its backends. The login's answer of PostgreSQL names the process of the session, and a pooler's one of
* its own making, for it cancels by itself (PostgreSQL documentation, 55.2.8; PgBouncer, Odyssey, PgCat and the proxies of hosters
* alike). Then two sessions are watched: where they share a backend while both are open, or one changes it, sessions mean nothing.
* Sets nothing, for that would stay in backends that others get. Throws `connection-lost` for a server that is silent.
*/
async function lookForPooler(connection, serverTimeoutSeconds, { signal }) {
	const limit = serverTimeoutSeconds ?? 60;
	const silence = AbortSignal.timeout(limit * 1e3);
	try {
		await using first = await openClient(connection, AbortSignal.any([signal, silence]), { isPinned: false });
		const [here] = await first.query(`
      select
        pg_catalog.pg_backend_pid() as pid,
        pg_catalog.host(pg_catalog.inet_server_addr()) as address,
        pg_catalog.current_setting('port')::int as port`);
		if (here === void 0) throw new Error("the server does not say where it is");
		const server = {
			address: here.address,
			port: here.port
		};
		if (here.pid === first.loginPid) return {
			mode: "none",
			server
		};
		return {
			mode: await watchTwo(first, here.pid, connection, AbortSignal.any([signal, silence])),
			server
		};
	} catch (error) {
		signal.throwIfAborted();
		throw silence.aborted ? silentError(connection, limit) : error;
	}
}
async function watchTwo(first, pid, connection, signal) {
	const patience = AbortSignal.timeout(patienceSeconds * 1e3);
	try {
		await using second = await openClient(connection, AbortSignal.any([signal, patience]), { isPinned: false });
		for (let round = 0; round < rounds; round += 1) {
			await second.query("begin");
			const isShared = await pidOf$1(second) === pid || await pidOf$1(first) !== pid;
			await second.query("rollback");
			if (isShared) return "transaction";
		}
		return "session";
	} catch (error) {
		signal.throwIfAborted();
		if (patience.aborted) return "exhausted";
		if (/statement pooling/.test(error.message)) return "transaction";
		throw error;
	}
}
async function pidOf$1(client) {
	const [row] = await client.query("select pg_catalog.pg_backend_pid() as pid");
	return row?.pid ?? 0;
}
/** A pooler that shares backends is refused; one that does not is a warning. Pure. */
function judgePooler({ mode, server }, connection) {
	const id = "backup.preflight-pooler";
	if (mode === "none") return { findings: [{
		id,
		status: "good",
		detail: "no pooler between us and PostgreSQL"
	}] };
	const place = describePlace(connection);
	const object = {
		kind: "pooler",
		name: place
	};
	const itself = `name PostgreSQL itself: it listens on port ${server.port}${server.address === null ? " of the machine of the pooler" : ` of ${server.address}`}, as it says`;
	if (mode === "session") return { findings: [{
		id,
		status: "warning",
		object,
		detail: "a pooler or proxy answers there; it leaves a session its backend, so a backup works as long as it has enough of them, and cancels what we ask it to",
		hint: itself
	}] };
	const detail = mode === "exhausted" ? `a pooler answers there, and gave us no second session within ${patienceSeconds} s; a backup needs several at a time` : "a pooler answers there, and takes a session its backend away after each transaction: locks and snapshots do not last";
	return {
		findings: [{
			id,
			status: "bad",
			object,
			detail,
			hint: itself
		}],
		refusal: {
			kind: "bad-input",
			message: `${place}: ${detail}`,
			hint: itself
		}
	};
}
// packages/core/src/backup/preflight/room.ts
/** An empty database's backup does not fit into less. */
const leastBytes = 262144;
/** So much more than the last one may a backup come to. */
const reserve = 1.2;
/** What is left when it compresses twice as well as ever. */
const surely = .5;
/**
* Holds free space against what the backup will come to: as many bytes as the last comparable one, and more as the database has grown; without
* one the database's own size, which a dump seldom reaches. Too little for 1.2 times that is a warning; for half of the last one,
* less as the database has shrunk, it is refused. Without a last one nothing is sure, and only a disk that is full is refused. Pure.
*/
function judgeDisk(disks, databaseBytes, last) {
	const judged = disks.map((disk) => judgeOne(disk, databaseBytes, last));
	const refusal = judged.find((one) => one.refusal !== void 0)?.refusal;
	return {
		findings: judged.flatMap(({ findings }) => findings),
		...refusal === void 0 ? {} : { refusal }
	};
}
function judgeOne({ name, freeBytes }, databaseBytes, last) {
	const id = "backup.preflight-disk";
	const object = {
		kind: "folder",
		name
	};
	const growth = last === void 0 || last.server.size_bytes === 0 ? 1 : databaseBytes / last.server.size_bytes;
	const expected = last === void 0 ? databaseBytes : bytesOf(last) * Math.max(1, growth);
	const least = last === void 0 ? leastBytes : Math.max(leastBytes, bytesOf(last) * Math.min(1, growth) * surely);
	const basis = last === void 0 ? `the database has ${formatBytes(databaseBytes)}, and there is no earlier backup to go by` : `the last backup, ${last.id}, has ${formatBytes(bytesOf(last))}${growth > 1.01 ? `, and the database has grown to ${growth.toFixed(2)} times its size since` : ""}`;
	if (freeBytes >= expected * reserve) return { findings: [{
		id,
		status: "good",
		object,
		detail: `room enough: ${basis}`
	}] };
	const detail = `${formatBytes(freeBytes)} free; ${basis}`;
	const hint = `free space there, or name another place (--store, --workdir); the backup may take ${formatBytes(expected * reserve)}`;
	const finding = (status) => ({
		id,
		status,
		object,
		detail,
		hint
	});
	if (freeBytes >= least) return { findings: [finding("warning")] };
	return {
		findings: [finding("bad")],
		refusal: {
			kind: "disk-full",
			message: `"${name}" has no room for a backup: ${detail}`,
			hint
		}
	};
}
/** So much of the time may the longest of the last ones take before it is said. */
const comfortable = .8;
/** Holds the time limit against how long the last comparable backups took. Pure. */
function judgeTime(past, timeoutMinutes) {
	const recent = past.slice(0, 5);
	const longest = Math.max(...recent.map(({ durations }) => durations.total_seconds));
	if (timeoutMinutes === void 0 || recent.length === 0) return { findings: [] };
	const id = "backup.preflight-time";
	const detail = `the last ${recent.length === 1 ? "backup" : `${recent.length} backups`} took ${formatSeconds(longest)}${recent.length === 1 ? "" : " at the most"}; there are ${timeoutMinutes} minutes for this one`;
	if (longest <= timeoutMinutes * 60 * comfortable) return { findings: [{
		id,
		status: "good",
		detail
	}] };
	return { findings: [{
		id,
		status: "warning",
		detail,
		hint: "allow more time with --timeout-minutes"
	}] };
}
// packages/core/src/backup/preflight/judge.ts
/** Everything that preflight has to say, in the order in which it matters. The refusal is the first there is. Pure. */
function judgePreflight(options, facts) {
	const { server, preflight } = facts;
	const past = comparable$1(preflight.history, filtersOf(options.selection ?? wholeDatabase));
	const last = past[0];
	const { connection, environment, lockTimeoutSeconds, timeoutMinutes } = options;
	const judgements = [
		judgePooler(preflight.pooler, connection),
		judgeHistory(preflight.history),
		judgeServer(server, preflight.history, {
			environment,
			mayBeNew: options.allowNewServer === true
		}),
		judgePrivileges(preflight.privileges),
		judgeStandby(preflight.standby, heldSeconds(past)),
		judgeLocks(preflight.exclusive, preflight.gate, lockTimeoutSeconds),
		judgeDisk(preflight.disks, server.sizeBytes, last),
		judgeTime(past, timeoutMinutes),
		judgeTls(connection, preflight.offersTls)
	];
	const refusal = judgements.find((judgement) => judgement.refusal !== void 0)?.refusal;
	return {
		findings: judgements.flatMap((judgement) => judgement.findings),
		...refusal === void 0 ? {} : { refusal }
	};
}
/** The findings; throws the refusal, with all of them, if there is one. */
function passPreflight(judgement) {
	const refusal = asError(judgement);
	if (refusal !== void 0) throw refusal;
	return judgement.findings;
}
/** What keeps a backup from being begun, as the error that it is; undefined where nothing does. Pure. */
function refusalOf(options, facts) {
	return asError(judgePreflight(options, facts));
}
function asError({ findings, refusal }) {
	return refusal && new PgproofError(refusal.kind, refusal.message, {
		hint: refusal.hint,
		findings
	});
}
function judgeHistory(history) {
	const id = "backup.preflight-history";
	if (history.status === "unknown") return { findings: [{
		id,
		status: "unknown",
		hint: history.hint,
		detail: `earlier backups could not be read, so nothing is compared with them: ${history.detail}`
	}] };
	return { findings: history.unreadable.map((name) => ({
		id,
		status: "warning",
		object: {
			kind: "backup",
			name
		},
		detail: "its manifest cannot be read; nothing is compared with it",
		hint: "see what is wrong with it: pgproof list --store <store>"
	})) };
}
/** How long the last ones held their snapshot, at the most. */
function heldSeconds(past) {
	const held = past.slice(0, 5).map((one) => Math.max(one.snapshot_held_seconds, one.durations.dump_seconds));
	return held.length === 0 ? void 0 : Math.max(...held);
}
// packages/core/src/backup/facts.ts
/** Reads server, tools and what preflight looks at. Throws `bad-input` for recipients that are none and for a pooler that shares backends, `cannot-connect` and kin, `tool-missing`, `tool-version`. */
async function gatherBackupFacts(options, session) {
	const { connection, serverTimeoutSeconds } = options;
	const pooler = await lookForPooler(connection, serverTimeoutSeconds, session);
	passPreflight(judgePooler(pooler, connection));
	return whileAlive(connection, serverTimeoutSeconds, session, (watched) => gather(options, pooler, watched));
}
async function gather(options, pooler, session) {
	if (options.recipients !== void 0) await checkRecipients(options.recipients);
	const age = options.recipients === void 0 ? void 0 : await findAge(session, options.recipients);
	const decryption = await gatherOpening(options, session);
	await using client = await openClient(options.connection, session.signal);
	const server = await readServerFacts(client);
	requireSupported(server);
	const pgDump = await findTool("pg_dump", server.major, session, options.tools);
	const pgRestore = await findTool("pg_restore", pgDump.major, session, options.tools);
	if (options.format === "directory") refuseContained(pgDump);
	const packer = await gatherPacker(options, pgDump, session);
	const extensions = await client.query("select extname as name, extversion as version from pg_extension order by extname collate \"C\"");
	const roles = await readNeededRoles(client);
	const { selection } = options;
	if (selection !== void 0) requireClient(selection, pgDump.major);
	const scope = selection === void 0 || isWhole$1(selection) ? void 0 : await readScopeNow(client, selection);
	const globals = await gatherGlobals(client, pgDump, options, session);
	const tablespaces = selection === void 0 || !hasExtra(selection, "--no-tablespaces") ? await readTablespaces(client) : [];
	const collations = await readCollationVersions(client);
	return {
		server,
		roles,
		pgDump,
		pgRestore,
		packer,
		age,
		decryption,
		preflight: await gatherPreflight(client, server.database, {
			pooler,
			scope
		}, options, session),
		scope,
		globals,
		tablespaces,
		collations,
		extensions: scope === void 0 ? extensions : extensionsIn(scope, extensions)
	};
}
/** Tablespaces that objects of this database lie in by name. Versions 14 to 18. */
async function readTablespaces(client) {
	return (await client.query(`
    select distinct t.spcname as name
    from pg_class c
    join pg_tablespace t on t.oid = c.reltablespace
    where t.spcname !~ '^pg_' and c.relpersistence <> 't'
    order by 1`)).map(({ name }) => name);
}
/** A container of a tool sees none of our folders. */
function refuseContained(pgDump) {
	if (pgDump.container === void 0) return;
	throw new PgproofError("tool-missing", "the format directory needs a pg_dump on this machine, which writes into a folder here", { hint: `install it: apt-get install postgresql-client-${pgDump.major}; or take the format custom` });
}
async function gatherPacker({ format = "custom", compression }, pgDump, session) {
	const algorithm = packingOf(format, compression, pgDump.major);
	if (algorithm === void 0) return void 0;
	const program = await findProgram(algorithm, session);
	if (program !== void 0) return {
		algorithm,
		program
	};
	const why = format === "plain" || format === "tar" ? `pg_dump does not compress the format ${format}` : `pg_dump ${pgDump.version} cannot compress with it by itself`;
	throw new PgproofError("tool-missing", `${algorithm} was not found, and ${why}`, { hint: `install it: apt-get install ${algorithm}; or run with --compression none` });
}
function extensionsIn(scope, all) {
	const names = new Set(scope.world.extensions.filter(({ oid }) => (scope.objects.objects.get("pg_extension") ?? []).includes(oid)).map(({ name }) => name));
	return all.filter(({ name }) => names.has(name));
}
/** A key that opens nothing of what will be written is refused before anything is. */
async function gatherOpening({ recipients, ageIdentityFile }, session) {
	if (ageIdentityFile === void 0) return void 0;
	if (recipients === void 0) throw new PgproofError("bad-input", "--age-identity opens what was encrypted, and the backup is for no recipients", { hint: "give --age-recipients, too, or leave --age-identity out" });
	return gatherDecryption({
		scheme: "age",
		recipients
	}, ageIdentityFile, "the backup", session);
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
// packages/core/src/container/client.ts
/** The client's programs that are made. */
const clientPrograms = [
	"pg_dump",
	"pg_dumpall",
	"pg_restore",
	"pg_amcheck",
	"psql"
];
/** What a tool may be told by environment, without the password. Source: PostgreSQL 18 documentation, 34.15 "Environment Variables", and LC_ALL. */
const toolVariables = [
	"LC_ALL",
	...[
		"PGHOST",
		"PGHOSTADDR",
		"PGPORT",
		"PGDATABASE",
		"PGUSER",
		"PGPASSFILE",
		"PGREQUIREAUTH"
	],
	...[
		"PGCHANNELBINDING",
		"PGSERVICE",
		"PGSERVICEFILE",
		"PGOPTIONS",
		"PGAPPNAME",
		"PGSSLMODE",
		"PGREQUIRESSL"
	],
	...[
		"PGSSLNEGOTIATION",
		"PGSSLCOMPRESSION",
		"PGSSLCERT",
		"PGSSLKEY",
		"PGSSLCERTMODE",
		"PGSSLROOTCERT",
		"PGSSLCRL"
	],
	...[
		"PGSSLCRLDIR",
		"PGSSLSNI",
		"PGREQUIREPEER",
		"PGSSLMINPROTOCOLVERSION",
		"PGSSLMAXPROTOCOLVERSION"
	],
	...[
		"PGGSSENCMODE",
		"PGKRBSRVNAME",
		"PGGSSLIB",
		"PGGSSDELEGATION",
		"PGCONNECT_TIMEOUT",
		"PGCLIENTENCODING"
	],
	...[
		"PGTARGETSESSIONATTRS",
		"PGLOADBALANCEHOSTS",
		"PGMINPROTOCOLVERSION",
		"PGMAXPROTOCOLVERSION"
	],
	...[
		"PGDATESTYLE",
		"PGTZ",
		"PGGEQO"
	]
];
/** Those whose value can be a path that the tool opens: a socket's folder, files. */
const pathVariables = [...[
	"PGHOST",
	"PGPASSFILE",
	"PGSERVICEFILE",
	"PGSSLCERT",
	"PGSSLKEY",
	"PGSSLROOTCERT",
	"PGSSLCRL",
	"PGSSLCRLDIR"
]];
/** Options of `docker run` for a client: its signals end it, and what it prints is no container's log. */
function clientOptions({ uid, gid }) {
	return [...[
		"--rm",
		"--init",
		"--pull",
		"never",
		"--network",
		"host",
		"--log-driver",
		"none"
	], ...[
		"--security-opt",
		"no-new-privileges",
		"--user",
		`${uid}:${gid}`
	]];
}
/** The line after a password: it may have several. */
const endOfPassword = "pgproof: end of password";
/**
* Runs in the container, before the program and beside it. The pipe brings the password, which so is in no container's settings; when
* nobody has it open any more, docker has ended and the program follows. Arguments: the pipe, the program with its own.
*/
const inside$1 = `pipe=$1
shift
limit=$( { sleep 30; kill -KILL $$; } > /dev/null 2>&1 & echo $!)
exec 3< "$pipe"
kill "$limit"
password= separator=
while IFS= read -r line <&3 && [ "$line" != '${endOfPassword}' ]; do
  password=$password$separator$line
  separator='
'
done
[ -z "$password" ] || export PGPASSWORD="$password"
( { read -r line <&3; kill -TERM $$; sleep 5; kill -KILL $$; } < /dev/null > /dev/null 2>&1 & )
exec "$@" 3<&-`;
/**
* A program for a bin folder that runs its namesake in a container. What it is told by environment is handed on by name, and what its
* environment and arguments name is mounted, to be read.
*/
function clientProgram(program) {
	const { name, image, bin, user, engine, label, folder, setpriv } = program;
	const tied = setpriv === void 0 ? [] : [
		setpriv,
		"--pdeathsig",
		"KILL",
		"--"
	];
	const run = [
		engine.docker,
		"run",
		"--interactive",
		...clientOptions(user),
		"--label",
		label
	];
	const variables = toolVariables.map((variable) => `--env ${variable}`).join(" ");
	return `#!/bin/sh
# ${name} of the image ${image}.
set -eu
${Object.entries(engine.environment).filter(([variable]) => variable !== "LC_ALL").map(([variable, value]) => `export ${variable}=${shellQuote(value)}`).join("\n")}
pipe=${shellQuote(folder)}/$$
rm -f "$pipe"
mkfifo -m 600 "$pipe"
exec 9<> "$pipe"
printf '%s\\n' "\${PGPASSWORD-}" ${shellQuote(endOfPassword)} >&9
unset PGPASSWORD
set -- --entrypoint sh ${shellQuote(image)} -c ${shellQuote(inside$1)} sh "$pipe" ${shellQuote(join(bin, name))} "$@"
mounted=:
for word in "--=$pipe" ${pathVariables.map((variable) => `"--=\${${variable}-}"`).join(" ")} "$@"; do
  case $word in
    --*=/dev/*) continue ;;
    --*=/*) path=\${word#*=} ;;
    *) continue ;;
  esac
  case $mounted in *":$path:"*) continue ;; esac
  [ -e "$path" ] || continue
  mounted=$mounted$path:
  quoted=$(printf '%s\\n' "$path" | sed 's/"/""/g')
  set -- --mount "type=bind,\\"source=$quoted\\",\\"target=$quoted\\",readonly" "$@"
done
exec ${[...tied, ...run].map(shellQuote).join(" ")} \\
  ${variables} "$@"
`;
}
/** Writes the client's programs into a folder. */
async function writeClient(folder, program) {
	const pipes = join(folder, "pipes");
	await mkdir(pipes, { mode: 448 });
	for (const name of clientPrograms) await writeFile(join(folder, name), clientProgram({
		...program,
		name,
		folder: pipes
	}), { mode: 493 });
}
/** A command of a tool; for people it is docker's, where the tool is a program of an image. */
function toolCommand(tool, args, env) {
	const command = {
		program: tool.path,
		args,
		env
	};
	if (tool.container === void 0) return command;
	const { image, bin, user } = tool.container;
	const paths = pathVariables.flatMap((name) => {
		const value = env[name];
		if (value === void 0 || typeof value === "string" && !/^\/(?!dev\/)/.test(value)) return [];
		return [value];
	});
	const files = args.flatMap((word) => {
		const [option, file] = typeof word === "string" || "hole" in word ? [] : word;
		return option === "--use-list=" && file !== void 0 ? [file] : [];
	});
	const mounts = [...paths, ...files].flatMap((path) => {
		if (typeof path === "string") return ["--mount", bindMount(path, path, ["readonly"])];
		const parts = "hole" in path ? [path] : path;
		return ["--mount", [
			"type=bind,source=",
			...parts,
			",target=",
			...parts,
			",readonly"
		]];
	});
	const shown = [
		...[
			"run",
			...tool.name === "pg_restore" ? ["--interactive"] : [],
			...clientOptions(user)
		],
		...Object.keys(env).flatMap((name) => ["--env", name]),
		...mounts,
		...[
			"--entrypoint",
			`${bin}/${tool.name}`,
			image,
			...args
		]
	];
	return {
		...command,
		shown: {
			program: "docker",
			args: shown
		}
	};
}
/**
* Lines for a plan that is pasted: they make programs that the image has and this machine may lack, by the tool's name for them. None
* for a tool of this machine.
*/
function clientFunctions(tool, env, names) {
	if (tool.container === void 0) return [];
	return names.map((name) => {
		const command = toolCommand({
			...tool,
			name
		}, [], env);
		return `${name}() { ${renderCommands(command)} "$@"; }`;
	});
}
// packages/core/src/proof/left-out.ts
const shown$4 = 10;
function listed$1(names) {
	const first = names.slice(0, shown$4).map((name) => `"${name}"`);
	return names.length > shown$4 ? `${first.join(", ")} and ${formatCount(names.length - shown$4)} more` : first.join(", ");
}
function counted$2(count, one, many = `${one}s`) {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** What a backup of this scope leaves out, a sentence each; none where it is only written otherwise. Pure. */
function describeLeftOut(scope) {
	const { selection, world, definitions, data } = scope;
	const schemaName = new Map(world.schemas.map(({ oid, name }) => [oid, name]));
	const own = world.relations.filter(({ extension }) => extension === null);
	const named = ({ schema, name }) => `${schemaName.get(schema)}.${name}`;
	const used = new Set(own.filter(({ oid }) => definitions.has(oid)).map(({ schema }) => schema));
	const schemas = world.schemas.filter(({ oid, name, extension }) => !isSystemSchema(name) && extension === null && !scope.contained.has(oid) && !used.has(oid));
	const gone = new Set(schemas.map(({ oid }) => oid));
	const isTable = ({ kind }) => kind === "r" || kind === "p" || kind === "f";
	const tables = own.filter((one) => isTable(one) && !gone.has(one.schema) && !definitions.has(one.oid));
	const others = own.filter(({ kind, schema, oid }) => "vmS".includes(kind) && !gone.has(schema) && !definitions.has(oid));
	const rowless = own.filter(({ kind, oid }) => kind === "r" && definitions.has(oid) && !data.has(oid));
	const parts = world.schemas.filter(({ oid }) => used.has(oid) && !scope.contained.has(oid)).map(({ name }) => name);
	const extensions = world.extensions.filter(({ oid }) => oid >= 16384 && !scope.extensions.has(oid)).map(({ name }) => name);
	const { counts } = scope;
	const rest = [
		...scope.everything ? [] : ["what belongs to no schema (languages, casts, foreign servers, event triggers, …)"],
		...counts.publications > 0 && (!scope.everything || hasExtra(selection, "--no-publications")) ? [counted$2(counts.publications, "publication")] : [],
		...counts.subscriptions > 0 && !scope.objects.subscriptions ? [counted$2(counts.subscriptions, "subscription")] : []
	];
	return [
		...selection.content === "data" ? ["definitions, but for a file of them beside, which the rows are restored into"] : [],
		...schemas.length === 0 ? [] : [`${counted$2(schemas.length, "schema")} whole: ${listed$1(schemas.map(({ name }) => name))}`],
		...tables.length === 0 ? [] : [`${counted$2(tables.length, "table")}: ${listed$1(tables.map(named))}`],
		...others.length === 0 ? [] : [`${counted$2(others.length, "view or sequence", "views and sequences")}: ${listed$1(others.map(named))}`],
		...parts.length === 0 ? [] : [`functions, types and whatever else is no table or view, of ${listed$1(parts)}`],
		...selection.content === "schema" ? [`the rows of all tables (${formatCount(rowless.length)})`] : rowless.length === 0 ? [] : [`the rows of ${counted$2(rowless.length, "table")}: ${listed$1(rowless.map(named))}`],
		...counts.largeObjects > 0 && !takesLargeObjects(selection) ? [counted$2(counts.largeObjects, "large object")] : [],
		...extensions.length === 0 ? [] : [`${counted$2(extensions.length, "extension")}: ${listed$1(extensions)}`],
		...rest,
		...leftOutAttributes(scope.selection)
	];
}
/** What of objects in scope is left out, and not compared: words for people. Pure. */
function leftOutAttributes(selection) {
	return [
		[!selection.owners, "owners"],
		[!selection.privileges, "privileges"],
		[hasExtra(selection, "--no-comments"), "comments"],
		[hasExtra(selection, "--no-security-labels"), "security labels"],
		[hasExtra(selection, "--no-tablespaces"), "tablespaces"],
		[hasExtra(selection, "--no-table-access-method"), "table access methods"],
		[hasExtra(selection, "--no-toast-compression"), "compression methods of columns"]
	].filter(([is]) => is).map(([, word]) => word);
}
/** What is left out, what of it is needed, and patterns that leave nothing out. Pure. */
function leftOutFindings(scope, needs) {
	return [
		...describeLeftOut(scope).map((detail) => ({
			id: "backup.left-out",
			status: "explained",
			detail
		})),
		...scope.unmatched.map(({ option, pattern }) => ({
			id: "backup.pattern-unmatched",
			status: "warning",
			object: {
				kind: "pattern",
				name: pattern
			},
			detail: `--${option} matches nothing, and leaves nothing out`,
			hint: "names are folded to lower case outside double quotes; one without a schema is looked for in the search path only"
		})),
		...needs.map(({ object, by, more, hint }) => ({
			id: "backup.needed-left-out",
			status: "warning",
			object: {
				kind: object.slice(0, object.indexOf(" ")),
				name: object.slice(object.indexOf(" ") + 1)
			},
			detail: `left out, and needed by ${by}${more > 0 ? ` and ${counted$2(more, "other object")}` : ""}: this backup restores only where it is there`,
			hint
		}))
	];
}
// packages/core/src/store/compression.ts
const extensions = {
	zstd: ".zst",
	gzip: ".gz"
};
/** The end of a packed file's name; '' for one that is not. */
function packedExtension(packer) {
	return packer === void 0 ? "" : extensions[packer.algorithm];
}
/** The stage that packs. A checksum of the content goes into both formats. */
function packCommand({ algorithm, program }, level) {
	return {
		program,
		args: algorithm === "zstd" ? [
			`-${level}`,
			"-T1",
			"--check",
			"--quiet"
		] : [
			`-${level}`,
			"--no-name",
			"--quiet"
		],
		env: {}
	};
}
/** The program that unpacks our own compression; undefined when the archive is read as it is. */
function unpackCommand(packer) {
	return packer === void 0 ? void 0 : {
		program: packer.program,
		args: [
			"--decompress",
			"--stdout",
			"--quiet"
		],
		env: {}
	};
}
/** The same in this process, for what goes by anyway. */
function unpackStream({ algorithm }) {
	return algorithm === "zstd" ? createZstdDecompress() : createGunzip();
}
// packages/core/src/restore/preparation.ts
/**
* What makes a new database ready for a backup of a part: schemas of objects in it that it does not create; and its schema public is made
* the one that the backup would create. Roles that are not there own nothing; schemas that are not used are not made. Pure.
*/
function preparationSql(scope, { owners }, missingRoles = [], isUsed = () => true) {
	if (scope === void 0) return [];
	const owner = (name) => owners && !missingRoles.includes(name) ? ` authorization ${quoteIdentifier(name)}` : "";
	return [...scope.public_owner === null || !owners || missingRoles.includes(scope.public_owner) ? [] : [`alter schema public owner to ${quoteIdentifier(scope.public_owner)}`], ...scope.needed_schemas.filter(({ name }) => isUsed(name)).map((schema) => `create schema ${quoteIdentifier(schema.name)}${owner(schema.owner)}`)];
}
/** Does what a plan's step `prepare` says, if it has one; returns the statements. */
async function prepareFor(plan, database, session) {
	const step = plan.steps.find(({ name }) => name === "prepare");
	if (step?.kind !== "sql") return [];
	await using client = await openClient(database, session.signal);
	try {
		for (const statement of step.statements) await client.query(statement);
	} catch (error) {
		throw classify(error, `prepare database "${database.database}"`);
	}
	return step.statements;
}
/** Whether a backup's data creates the schema public, which every new database has. */
function createsPublic({ scope, files }) {
	return scope?.public_owner != null && !files.some(({ role }) => role === "schema");
}
/**
* Whether all that was refused is a table's membership of a publication, and the backup of a part leaves the table out: pg_dump 18 dumps
* it all the same. Of a table in the backup the comparison of catalogues would miss it.
*/
function isOfTableLeftOut(error, scope) {
	return scope !== void 0 && error.entry.startsWith("PUBLICATION TABLE ") && /ERROR: +(?:schema|relation) ".*" does not exist$/.test(error.message);
}
/** Whether all that was refused is to create the schema public, which every new database has; what the dump says of it is done all the same. */
function isPublicAgain(error, scope) {
	return scope?.public_owner != null && error.entry.startsWith("SCHEMA public ") && error.message.endsWith("schema \"public\" already exists");
}
/** The archives of a backup in the order of their restoring: around rows alone go their definitions, constraints and triggers last. Pure. */
function restoreParts(manifest) {
	const words = restoringWords(selectionOf(manifest.filters));
	const data = {
		name: "restore",
		role: "data",
		words
	};
	if (!manifest.files.some(({ role }) => role === "schema")) return [data];
	return [
		{
			name: "restore-definitions",
			role: "schema",
			words: [...words, "--section=pre-data"]
		},
		data,
		{
			name: "restore-constraints",
			role: "schema",
			words: [...words, "--section=post-data"]
		}
	];
}
// packages/core/src/sandbox/database.ts
/** Creates the roles that a dump names, without a login, with the rights and memberships that restoring needs. Existing ones stay. */
async function createRoles(client, roles) {
	const existing = new Set((await client.query("select rolname as name from pg_roles")).map((row) => row.name));
	for (const role of roles.filter((candidate) => !existing.has(candidate.name))) {
		const attributes = [
			"nologin",
			...role.superuser ? ["superuser"] : [],
			...role.bypass_rls ? ["bypassrls"] : [],
			...role.inherit ? [] : ["noinherit"]
		];
		await client.query(`create role ${quoteIdentifier(role.name)} ${attributes.join(" ")}`);
	}
	for (const role of roles) for (const group of role.member_of) await client.query(`grant ${quoteIdentifier(group)} to ${quoteIdentifier(role.name)}`);
}
/** Statements that create tablespaces in folders of the server itself, in one session: where they lie at the source is no place for a copy. */
function createTablespacesSql(names) {
	if (names.length === 0) return [];
	return ["set allow_in_place_tablespaces = on", ...names.map((name) => `create tablespace ${quoteIdentifier(name)} location ''`)];
}
/** Statements that create such a database; `template0` because only it may differ in encoding and locale. */
function createDatabaseSql(shape, name, major) {
	const clauses = [
		`template template0`,
		`encoding ${quoteLiteral(shape.encoding)}`,
		`lc_collate ${quoteLiteral(shape.collation)}`,
		`lc_ctype ${quoteLiteral(shape.ctype)}`
	];
	if (major >= 15 && shape.provider === "c") clauses.push("locale_provider libc");
	if (major >= 15 && shape.provider === "i") clauses.push("locale_provider icu", `icu_locale ${quoteLiteral(shape.locale)}`);
	if (major >= 16 && shape.icu_rules !== "") clauses.push(`icu_rules ${quoteLiteral(shape.icu_rules)}`);
	if (major >= 17 && shape.provider === "b") clauses.push("locale_provider builtin", `builtin_locale ${quoteLiteral(shape.locale)}`);
	return `create database ${quoteIdentifier(name)} ${clauses.join(" ")}`;
}
/**
* Creates the database to restore into, as like the source as this machine allows. Returns where it is, and a finding:
* a warning when the locale is not installed here, because then text sorts in another order than at the source.
*/
async function createDatabase(server, shape, signal) {
	const administration = withDatabase(server, shape.database === "postgres" ? "template1" : "postgres");
	const name = shape.database.startsWith("template") ? `copy of ${shape.database}` : shape.database;
	await using client = await openClient(administration, signal);
	if (name === "postgres") await client.query("drop database postgres");
	const id = "verify.sandbox-locale";
	const wanted = shape.provider === "c" ? shape.collation : `${shape.locale} (${shape.provider === "i" ? "ICU" : "builtin"})`;
	try {
		await client.query(createDatabaseSql(shape, name, client.major));
		return {
			connection: withDatabase(server, name),
			finding: {
				id,
				status: "good",
				level: "restored",
				detail: `encoding ${shape.encoding} and locale ${wanted}, as at the source`
			}
		};
	} catch (error) {
		const refused = sqlStateOf(error);
		if (refused === void 0 || ![
			"22023",
			"42809",
			"0A000",
			"22P02",
			"42602"
		].includes(refused)) throw error;
		await client.query(createDatabaseSql({
			...shape,
			collation: "C",
			ctype: "C",
			provider: "c"
		}, name, client.major));
		return {
			connection: withDatabase(server, name),
			finding: {
				id,
				status: "warning",
				level: "restored",
				detail: `the source's locale "${wanted}" is not installed here; the copy has "C", so its text sorts in another order`,
				hint: `install the locale here, such as: localedef -i ${shape.collation.split(".")[0]} -f ${shape.encoding === "UTF8" ? "UTF-8" : shape.encoding} ${shape.collation}`
			}
		};
	}
}
// packages/core/src/store/input.ts
/**
* Runs a program that reads a stored file as its standard input. Where the store is on this machine the program gets the file itself,
* and no byte of it passes through this process; elsewhere it is streamed.
*/
async function withStoredInput(store, path, run) {
	if (store.openRead === void 0) return run(async (stdin) => pipeline$1(await store.get(path), stdin));
	const handle = await store.openRead(path);
	try {
		return await run(handle.fd);
	} finally {
		await handle.close();
	}
}
// packages/core/src/restore/script.ts
/** What must not be in a script: psql would run it, or take it for another command than was meant. */
var ScriptRefusal = class extends Error {
	/** From 1. */
	line;
	constructor(line, what) {
		super(`line ${line}: ${what}`);
		this.line = line;
	}
};
/** The one backslash commands that pg_dump writes (CVE-2025-8714). They are not handed on: psql is restricted by us, with a key of ours. */
const harmless = /^\\(un)?restrict [A-Za-z0-9]{1,200}$/;
const dumpEnd = "-- PostgreSQL database dump complete";
const tocComment = /^-- TOC entry (\d+) \(class (\d+) OID (\d+)\)$/;
const nameComment = /^-- (Data for )?Name: (.*); Type: ([A-Z ]+); Schema: /;
/** As pg_dump writes it: a name of two parts, columns, and nothing else. */
const identifier = "(?:\"(?:[^\"]|\"\")*\"|[a-z_0-9$\\x80-\\xff]+)";
const copyStart = new RegExp(`^COPY ${identifier}\\.${identifier}(?: \\(${identifier}(?:, ${identifier})*\\))? +FROM stdin;$`);
/** What would take data of psql's input where we see none. */
const otherCopy = /\bcopy\b.*\bstdin\b/i;
/** Settings by which quotes would mean another thing to psql. */
const otherQuotes = /standard_conforming_strings|client_encoding/i;
const knownSetting = /^SET (?:standard_conforming_strings = on|client_encoding = '(?!SJIS|BIG5|GBK|UHC|GB18030|JOHAB|SHIFT_JIS)[A-Z0-9_]+');$/;
const setval = /^SELECT pg_catalog\.setval\(/;
/** As pg_dump writes it, with --quote-all-identifiers or not. */
const publicCreated = /^CREATE SCHEMA (?:public|"public");$/;
/** A comment that is looked at: a function's name has its arguments, a hundred of them with the names of their types' schemas. */
const longestComment = 1e5;
/** A line that is no data: the longest text that Node.js holds is not much longer. */
const longestLine$1 = 400 * 1024 ** 2;
/** Stands for a line of data. */
const data = Buffer.from("data");
/**
* Follows a script as psql's scanner does (src/fe_utils/psqlscan.l): quotes, dollar quotes, comments in each other, and the data that a COPY
* takes from it. Outside of them a backslash is a command to psql, at whatever place of a line.
*/
function readScript({ withoutPublic = false } = {}) {
	const entries = [];
	const sequenceSets = [];
	const header = {};
	let isComplete = false;
	let state = "sql";
	let depth = 0;
	let tag = "";
	/** Of the present line what stands in no quote. */
	let outside = "";
	let line = 1;
	let toc;
	/** The beginning of a line whose end has not come. */
	let pieces = [];
	let bytes = 0;
	const comment = (text) => {
		const place = tocComment.exec(text);
		if (place !== null) toc = {
			dumpId: Number(place[1]),
			catalogOid: Number(place[2]),
			oid: Number(place[3])
		};
		const named = nameComment.exec(text);
		if (named !== null && toc !== void 0) {
			const words = `${named[3]} `;
			const isData = named[1] !== void 0;
			const type = isData ? /; Type: BLOBS; Schema: -; Owner: /.test(text) ? "BLOBS" : "TABLE DATA" : words.trim();
			if (isData || type !== "TABLE DATA") entries.push({
				...toc,
				type,
				rest: named[2] ?? ""
			});
			toc = void 0;
		}
		const version = /^-- (Dumped (?:from database|by pg_dump) version) (.*)$/.exec(text);
		if (version !== null) header[version[1] ?? ""] ??= version[2] ?? "";
		if (text === dumpEnd) isComplete = true;
	};
	/** One line, without its end. Gives whether it is to be left out of what is handed on. */
	const scan = (content) => {
		if (state === "copy") {
			if (content.length === 2 && content[0] === 92 && content[1] === 46) state = "sql";
			return false;
		}
		const text = content.toString("latin1");
		if (state === "sql") {
			if (text === "") return false;
			if (text.startsWith("--")) {
				if (text.length < longestComment) comment(content.toString("utf8"));
				return false;
			}
			if (harmless.test(text) || withoutPublic && publicCreated.test(text)) return true;
			if (otherQuotes.test(text) && /^\s*(set|select)\b/i.test(text) && !knownSetting.test(text)) throw new ScriptRefusal(line, `changes how texts are read: ${shown$3(text)}`);
			if (copyStart.test(text)) {
				state = "copy";
				return false;
			}
			if (setval.test(text)) sequenceSets.push(content.toString("utf8"));
		}
		outside = "";
		scanText(text);
		if (otherCopy.test(outside)) throw new ScriptRefusal(line, `takes data as no dump does: ${shown$3(text)}`);
		return false;
	};
	const scanText = (text) => {
		for (let at = 0; at < text.length;) {
			const left = text.slice(at);
			switch (state) {
				case "sql": {
					const found = /[\\'"$]|--|\/\*/.exec(left);
					outside += ` ${found === null ? left : left.slice(0, found.index)}`;
					if (found === null) return;
					at += found.index;
					const mark = found[0];
					if (mark === "--") return;
					if (mark === "\\") throw new ScriptRefusal(line, `holds a command to psql: ${shown$3(text.slice(at))}`);
					if (mark === "/*") {
						state = "comment";
						depth = 1;
						at += 2;
					} else if (mark === "'") {
						state = /(^|[^A-Za-z0-9_\x80-\xff$])[eE]$/.test(text.slice(0, at)) ? "escape" : "single";
						at += 1;
					} else if (mark === "\"") {
						state = "double";
						at += 1;
					} else {
						const quote = /^\$([A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*)?\$/.exec(text.slice(at));
						const isName = /[A-Za-z0-9_\x80-\xff$]$/.test(text.slice(0, at));
						if (quote === null || isName) at += 1;
						else {
							state = "dollar";
							tag = quote[0];
							at += tag.length;
						}
					}
					break;
				}
				case "single":
				case "double": {
					const end = left.indexOf(state === "single" ? "'" : "\"");
					if (end < 0) return;
					at += end + 1;
					state = "sql";
					break;
				}
				case "escape": {
					const found = /\\.?|'/s.exec(left);
					if (found === null) return;
					at += found.index + found[0].length;
					if (found[0] === "'") {
						if (text[at] === "'") at += 1;
						else state = "sql";
					}
					break;
				}
				case "dollar": {
					const end = left.indexOf(tag);
					if (end < 0) return;
					at += end + tag.length;
					state = "sql";
					break;
				}
				case "comment": {
					const found = /\/\*|\*\//.exec(left);
					if (found === null) return;
					at += found.index + 2;
					depth += found[0] === "/*" ? 1 : -1;
					if (depth === 0) state = "sql";
					break;
				}
				default: return;
			}
		}
	};
	const hold = (piece) => {
		bytes += piece.length;
		if (state === "copy" && bytes > 2) pieces = [];
		else pieces.push(piece);
		if (state !== "copy" && bytes > longestLine$1) throw new ScriptRefusal(line, `is longer than ${longestLine$1} bytes, which no dump's is`);
	};
	const held = () => {
		const [only] = pieces;
		const joined = state === "copy" && bytes > 2 ? data : pieces.length === 1 && only !== void 0 ? only : Buffer.concat(pieces);
		pieces = [];
		bytes = 0;
		return joined;
	};
	let waiting = [];
	const handOn = () => {
		const free = waiting;
		waiting = [];
		return free;
	};
	return {
		push: (chunk) => {
			const free = [];
			let from = 0;
			let kept = 0;
			for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
				hold(chunk.subarray(from, end));
				const beginning = handOn();
				if (scan(held())) {
					if (beginning.length === 0 && from > kept) free.push(chunk.subarray(kept, from));
					kept = end + 1;
				} else free.push(...beginning);
				line += 1;
				from = end + 1;
			}
			if (from > kept) free.push(chunk.subarray(kept, from));
			if (from === chunk.length) return free;
			const left = chunk.subarray(from);
			hold(left);
			waiting.push(left);
			return state === "copy" && bytes > 2 ? [...free, ...handOn()] : free;
		},
		end: () => {
			if (bytes > 0 && scan(held())) waiting = [];
			return {
				entries,
				sequenceSets,
				header,
				isComplete: isComplete && state === "sql"
			};
		},
		rest: handOn
	};
}
function shown$3(text) {
	return JSON.stringify(text.slice(0, 40));
}
// node_modules/.pnpm/tar-stream@3.1.7/node_modules/tar-stream/headers.js
var require_headers = /* @__PURE__ */ __commonJSMin(((exports) => {
	const b4a = require_b4a();
	const ZEROS = "0000000000000000000";
	const SEVENS = "7777777777777777777";
	const ZERO_OFFSET = "0".charCodeAt(0);
	const USTAR_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		0
	]);
	const USTAR_VER = b4a.from([ZERO_OFFSET, ZERO_OFFSET]);
	const GNU_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		32
	]);
	const GNU_VER = b4a.from([32, 0]);
	const MASK = 4095;
	const MAGIC_OFFSET = 257;
	const VERSION_OFFSET = 263;
	exports.decodeLongPath = function decodeLongPath(buf, encoding) {
		return decodeStr(buf, 0, buf.length, encoding);
	};
	exports.encodePax = function encodePax(opts) {
		let result = "";
		if (opts.name) result += addLength(" path=" + opts.name + "\n");
		if (opts.linkname) result += addLength(" linkpath=" + opts.linkname + "\n");
		const pax = opts.pax;
		if (pax) for (const key in pax) result += addLength(" " + key + "=" + pax[key] + "\n");
		return b4a.from(result);
	};
	exports.decodePax = function decodePax(buf) {
		const result = {};
		while (buf.length) {
			let i = 0;
			while (i < buf.length && buf[i] !== 32) i++;
			const len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
			if (!len) return result;
			const b = b4a.toString(buf.subarray(i + 1, len - 1));
			const keyIndex = b.indexOf("=");
			if (keyIndex === -1) return result;
			result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1);
			buf = buf.subarray(len);
		}
		return result;
	};
	exports.encode = function encode(opts) {
		const buf = b4a.alloc(512);
		let name = opts.name;
		let prefix = "";
		if (opts.typeflag === 5 && name[name.length - 1] !== "/") name += "/";
		if (b4a.byteLength(name) !== name.length) return null;
		while (b4a.byteLength(name) > 100) {
			const i = name.indexOf("/");
			if (i === -1) return null;
			prefix += prefix ? "/" + name.slice(0, i) : name.slice(0, i);
			name = name.slice(i + 1);
		}
		if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null;
		if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null;
		b4a.write(buf, name);
		b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100);
		b4a.write(buf, encodeOct(opts.uid, 6), 108);
		b4a.write(buf, encodeOct(opts.gid, 6), 116);
		encodeSize(opts.size, buf, 124);
		b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136);
		buf[156] = ZERO_OFFSET + toTypeflag(opts.type);
		if (opts.linkname) b4a.write(buf, opts.linkname, 157);
		b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET);
		b4a.copy(USTAR_VER, buf, VERSION_OFFSET);
		if (opts.uname) b4a.write(buf, opts.uname, 265);
		if (opts.gname) b4a.write(buf, opts.gname, 297);
		b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329);
		b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337);
		if (prefix) b4a.write(buf, prefix, 345);
		b4a.write(buf, encodeOct(cksum(buf), 6), 148);
		return buf;
	};
	exports.decode = function decode(buf, filenameEncoding, allowUnknownFormat) {
		let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET;
		let name = decodeStr(buf, 0, 100, filenameEncoding);
		const mode = decodeOct(buf, 100, 8);
		const uid = decodeOct(buf, 108, 8);
		const gid = decodeOct(buf, 116, 8);
		const size = decodeOct(buf, 124, 12);
		const mtime = decodeOct(buf, 136, 12);
		const type = toType(typeflag);
		const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding);
		const uname = decodeStr(buf, 265, 32);
		const gname = decodeStr(buf, 297, 32);
		const devmajor = decodeOct(buf, 329, 8);
		const devminor = decodeOct(buf, 337, 8);
		const c = cksum(buf);
		if (c === 256) return null;
		if (c !== decodeOct(buf, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
		if (isUSTAR(buf)) {
			if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name;
		} else if (isGNU(buf)) {} else if (!allowUnknownFormat) throw new Error("Invalid tar header: unknown format.");
		if (typeflag === 0 && name && name[name.length - 1] === "/") typeflag = 5;
		return {
			name,
			mode,
			uid,
			gid,
			size,
			mtime: /* @__PURE__ */ new Date(1e3 * mtime),
			type,
			linkname,
			uname,
			gname,
			devmajor,
			devminor,
			pax: null
		};
	};
	function isUSTAR(buf) {
		return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, 263));
	}
	function isGNU(buf) {
		return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, 263)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, 265));
	}
	function clamp(index, len, defaultValue) {
		if (typeof index !== "number") return defaultValue;
		index = ~~index;
		if (index >= len) return len;
		if (index >= 0) return index;
		index += len;
		if (index >= 0) return index;
		return 0;
	}
	function toType(flag) {
		switch (flag) {
			case 0: return "file";
			case 1: return "link";
			case 2: return "symlink";
			case 3: return "character-device";
			case 4: return "block-device";
			case 5: return "directory";
			case 6: return "fifo";
			case 7: return "contiguous-file";
			case 72: return "pax-header";
			case 55: return "pax-global-header";
			case 27: return "gnu-long-link-path";
			case 28:
			case 30: return "gnu-long-path";
		}
		return null;
	}
	function toTypeflag(flag) {
		switch (flag) {
			case "file": return 0;
			case "link": return 1;
			case "symlink": return 2;
			case "character-device": return 3;
			case "block-device": return 4;
			case "directory": return 5;
			case "fifo": return 6;
			case "contiguous-file": return 7;
			case "pax-header": return 72;
		}
		return 0;
	}
	function indexOf(block, num, offset, end) {
		for (; offset < end; offset++) if (block[offset] === num) return offset;
		return end;
	}
	function cksum(block) {
		let sum = 256;
		for (let i = 0; i < 148; i++) sum += block[i];
		for (let j = 156; j < 512; j++) sum += block[j];
		return sum;
	}
	function encodeOct(val, n) {
		val = val.toString(8);
		if (val.length > n) return SEVENS.slice(0, n) + " ";
		return ZEROS.slice(0, n - val.length) + val + " ";
	}
	function encodeSizeBin(num, buf, off) {
		buf[off] = 128;
		for (let i = 11; i > 0; i--) {
			buf[off + i] = num & 255;
			num = Math.floor(num / 256);
		}
	}
	function encodeSize(num, buf, off) {
		if (num.toString(8).length > 11) encodeSizeBin(num, buf, off);
		else b4a.write(buf, encodeOct(num, 11), off);
	}
	function parse256(buf) {
		let positive;
		if (buf[0] === 128) positive = true;
		else if (buf[0] === 255) positive = false;
		else return null;
		const tuple = [];
		let i;
		for (i = buf.length - 1; i > 0; i--) {
			const byte = buf[i];
			if (positive) tuple.push(byte);
			else tuple.push(255 - byte);
		}
		let sum = 0;
		const l = tuple.length;
		for (i = 0; i < l; i++) sum += tuple[i] * Math.pow(256, i);
		return positive ? sum : -1 * sum;
	}
	function decodeOct(val, offset, length) {
		val = val.subarray(offset, offset + length);
		offset = 0;
		if (val[offset] & 128) return parse256(val);
		else {
			while (offset < val.length && val[offset] === 32) offset++;
			const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
			while (offset < end && val[offset] === 0) offset++;
			if (end === offset) return 0;
			return parseInt(b4a.toString(val.subarray(offset, end)), 8);
		}
	}
	function decodeStr(val, offset, length, encoding) {
		return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
	}
	function addLength(str) {
		const len = b4a.byteLength(str);
		let digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
		if (len + digits >= Math.pow(10, digits)) digits++;
		return len + digits + str;
	}
}));
// node_modules/.pnpm/tar-stream@3.1.7/node_modules/tar-stream/extract.js
var require_extract = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Writable, Readable, getStreamError } = require_streamx();
	const FIFO = require_fast_fifo();
	const b4a = require_b4a();
	const headers = require_headers();
	const EMPTY = b4a.alloc(0);
	var BufferList = class {
		constructor() {
			this.buffered = 0;
			this.shifted = 0;
			this.queue = new FIFO();
			this._offset = 0;
		}
		push(buffer) {
			this.buffered += buffer.byteLength;
			this.queue.push(buffer);
		}
		shiftFirst(size) {
			return this._buffered === 0 ? null : this._next(size);
		}
		shift(size) {
			if (size > this.buffered) return null;
			if (size === 0) return EMPTY;
			let chunk = this._next(size);
			if (size === chunk.byteLength) return chunk;
			const chunks = [chunk];
			while ((size -= chunk.byteLength) > 0) {
				chunk = this._next(size);
				chunks.push(chunk);
			}
			return b4a.concat(chunks);
		}
		_next(size) {
			const buf = this.queue.peek();
			const rem = buf.byteLength - this._offset;
			if (size >= rem) {
				const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
				this.queue.shift();
				this._offset = 0;
				this.buffered -= rem;
				this.shifted += rem;
				return sub;
			}
			this.buffered -= size;
			this.shifted += size;
			return buf.subarray(this._offset, this._offset += size);
		}
	};
	var Source = class extends Readable {
		constructor(self, header, offset) {
			super();
			this.header = header;
			this.offset = offset;
			this._parent = self;
		}
		_read(cb) {
			if (this.header.size === 0) this.push(null);
			if (this._parent._stream === this) this._parent._update();
			cb(null);
		}
		_predestroy() {
			this._parent.destroy(getStreamError(this));
		}
		_detach() {
			if (this._parent._stream === this) {
				this._parent._stream = null;
				this._parent._missing = overflow(this.header.size);
				this._parent._update();
			}
		}
		_destroy(cb) {
			this._detach();
			cb(null);
		}
	};
	var Extract = class extends Writable {
		constructor(opts) {
			super(opts);
			if (!opts) opts = {};
			this._buffer = new BufferList();
			this._offset = 0;
			this._header = null;
			this._stream = null;
			this._missing = 0;
			this._longHeader = false;
			this._callback = noop;
			this._locked = false;
			this._finished = false;
			this._pax = null;
			this._paxGlobal = null;
			this._gnuLongPath = null;
			this._gnuLongLinkPath = null;
			this._filenameEncoding = opts.filenameEncoding || "utf-8";
			this._allowUnknownFormat = !!opts.allowUnknownFormat;
			this._unlockBound = this._unlock.bind(this);
		}
		_unlock(err) {
			this._locked = false;
			if (err) {
				this.destroy(err);
				this._continueWrite(err);
				return;
			}
			this._update();
		}
		_consumeHeader() {
			if (this._locked) return false;
			this._offset = this._buffer.shifted;
			try {
				this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
			} catch (err) {
				this._continueWrite(err);
				return false;
			}
			if (!this._header) return true;
			switch (this._header.type) {
				case "gnu-long-path":
				case "gnu-long-link-path":
				case "pax-global-header":
				case "pax-header":
					this._longHeader = true;
					this._missing = this._header.size;
					return true;
			}
			this._locked = true;
			this._applyLongHeaders();
			if (this._header.size === 0 || this._header.type === "directory") {
				this.emit("entry", this._header, this._createStream(), this._unlockBound);
				return true;
			}
			this._stream = this._createStream();
			this._missing = this._header.size;
			this.emit("entry", this._header, this._stream, this._unlockBound);
			return true;
		}
		_applyLongHeaders() {
			if (this._gnuLongPath) {
				this._header.name = this._gnuLongPath;
				this._gnuLongPath = null;
			}
			if (this._gnuLongLinkPath) {
				this._header.linkname = this._gnuLongLinkPath;
				this._gnuLongLinkPath = null;
			}
			if (this._pax) {
				if (this._pax.path) this._header.name = this._pax.path;
				if (this._pax.linkpath) this._header.linkname = this._pax.linkpath;
				if (this._pax.size) this._header.size = parseInt(this._pax.size, 10);
				this._header.pax = this._pax;
				this._pax = null;
			}
		}
		_decodeLongHeader(buf) {
			switch (this._header.type) {
				case "gnu-long-path":
					this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "gnu-long-link-path":
					this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "pax-global-header":
					this._paxGlobal = headers.decodePax(buf);
					break;
				case "pax-header": this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
			}
		}
		_consumeLongHeader() {
			this._longHeader = false;
			this._missing = overflow(this._header.size);
			const buf = this._buffer.shift(this._header.size);
			try {
				this._decodeLongHeader(buf);
			} catch (err) {
				this._continueWrite(err);
				return false;
			}
			return true;
		}
		_consumeStream() {
			const buf = this._buffer.shiftFirst(this._missing);
			if (buf === null) return false;
			this._missing -= buf.byteLength;
			const drained = this._stream.push(buf);
			if (this._missing === 0) {
				this._stream.push(null);
				if (drained) this._stream._detach();
				return drained && this._locked === false;
			}
			return drained;
		}
		_createStream() {
			return new Source(this, this._header, this._offset);
		}
		_update() {
			while (this._buffer.buffered > 0 && !this.destroying) {
				if (this._missing > 0) {
					if (this._stream !== null) {
						if (this._consumeStream() === false) return;
						continue;
					}
					if (this._longHeader === true) {
						if (this._missing > this._buffer.buffered) break;
						if (this._consumeLongHeader() === false) return false;
						continue;
					}
					const ignore = this._buffer.shiftFirst(this._missing);
					if (ignore !== null) this._missing -= ignore.byteLength;
					continue;
				}
				if (this._buffer.buffered < 512) break;
				if (this._stream !== null || this._consumeHeader() === false) return;
			}
			this._continueWrite(null);
		}
		_continueWrite(err) {
			const cb = this._callback;
			this._callback = noop;
			cb(err);
		}
		_write(data, cb) {
			this._callback = cb;
			this._buffer.push(data);
			this._update();
		}
		_final(cb) {
			this._finished = this._missing === 0 && this._buffer.buffered === 0;
			cb(this._finished ? null : /* @__PURE__ */ new Error("Unexpected end of data"));
		}
		_predestroy() {
			this._continueWrite(null);
		}
		_destroy(cb) {
			if (this._stream) this._stream.destroy(getStreamError(this));
			cb(null);
		}
		[Symbol.asyncIterator]() {
			let error = null;
			let promiseResolve = null;
			let promiseReject = null;
			let entryStream = null;
			let entryCallback = null;
			const extract = this;
			this.on("entry", onentry);
			this.on("error", (err) => {
				error = err;
			});
			this.on("close", onclose);
			return {
				[Symbol.asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(onnext);
				},
				return() {
					return destroy(null);
				},
				throw(err) {
					return destroy(err);
				}
			};
			function consumeCallback(err) {
				if (!entryCallback) return;
				const cb = entryCallback;
				entryCallback = null;
				cb(err);
			}
			function onnext(resolve, reject) {
				if (error) return reject(error);
				if (entryStream) {
					resolve({
						value: entryStream,
						done: false
					});
					entryStream = null;
					return;
				}
				promiseResolve = resolve;
				promiseReject = reject;
				consumeCallback(null);
				if (extract._finished && promiseResolve) {
					promiseResolve({
						value: void 0,
						done: true
					});
					promiseResolve = promiseReject = null;
				}
			}
			function onentry(header, stream, callback) {
				entryCallback = callback;
				stream.on("error", noop);
				if (promiseResolve) {
					promiseResolve({
						value: stream,
						done: false
					});
					promiseResolve = promiseReject = null;
				} else entryStream = stream;
			}
			function onclose() {
				consumeCallback(error);
				if (!promiseResolve) return;
				if (error) promiseReject(error);
				else promiseResolve({
					value: void 0,
					done: true
				});
				promiseResolve = promiseReject = null;
			}
			function destroy(err) {
				extract.destroy(err);
				consumeCallback(err);
				return new Promise((resolve, reject) => {
					if (extract.destroyed) return resolve({
						value: void 0,
						done: true
					});
					extract.once("close", function() {
						if (err) reject(err);
						else resolve({
							value: void 0,
							done: true
						});
					});
				});
			}
		}
	};
	module.exports = function extract(opts) {
		return new Extract(opts);
	};
	function noop() {}
	function overflow(size) {
		size &= 511;
		return size && 512 - size;
	}
}));
// node_modules/.pnpm/tar-stream@3.1.7/node_modules/tar-stream/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = {
		S_IFMT: 61440,
		S_IFDIR: 16384,
		S_IFCHR: 8192,
		S_IFBLK: 24576,
		S_IFIFO: 4096,
		S_IFLNK: 40960
	};
	try {
		module.exports = __require("fs").constants || constants;
	} catch {
		module.exports = constants;
	}
}));
// node_modules/.pnpm/tar-stream@3.1.7/node_modules/tar-stream/pack.js
var require_pack = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Readable, Writable, getStreamError } = require_streamx();
	const b4a = require_b4a();
	const constants = require_constants();
	const headers = require_headers();
	const DMODE = 493;
	const FMODE = 420;
	const END_OF_TAR = b4a.alloc(1024);
	var Sink = class extends Writable {
		constructor(pack, header, callback) {
			super({
				mapWritable,
				eagerOpen: true
			});
			this.written = 0;
			this.header = header;
			this._callback = callback;
			this._linkname = null;
			this._isLinkname = header.type === "symlink" && !header.linkname;
			this._isVoid = header.type !== "file" && header.type !== "contiguous-file";
			this._finished = false;
			this._pack = pack;
			this._openCallback = null;
			if (this._pack._stream === null) this._pack._stream = this;
			else this._pack._pending.push(this);
		}
		_open(cb) {
			this._openCallback = cb;
			if (this._pack._stream === this) this._continueOpen();
		}
		_continuePack(err) {
			if (this._callback === null) return;
			const callback = this._callback;
			this._callback = null;
			callback(err);
		}
		_continueOpen() {
			if (this._pack._stream === null) this._pack._stream = this;
			const cb = this._openCallback;
			this._openCallback = null;
			if (cb === null) return;
			if (this._pack.destroying) return cb(/* @__PURE__ */ new Error("pack stream destroyed"));
			if (this._pack._finalized) return cb(/* @__PURE__ */ new Error("pack stream is already finalized"));
			this._pack._stream = this;
			if (!this._isLinkname) this._pack._encode(this.header);
			if (this._isVoid) {
				this._finish();
				this._continuePack(null);
			}
			cb(null);
		}
		_write(data, cb) {
			if (this._isLinkname) {
				this._linkname = this._linkname ? b4a.concat([this._linkname, data]) : data;
				return cb(null);
			}
			if (this._isVoid) {
				if (data.byteLength > 0) return cb(/* @__PURE__ */ new Error("No body allowed for this entry"));
				return cb();
			}
			this.written += data.byteLength;
			if (this._pack.push(data)) return cb();
			this._pack._drain = cb;
		}
		_finish() {
			if (this._finished) return;
			this._finished = true;
			if (this._isLinkname) {
				this.header.linkname = this._linkname ? b4a.toString(this._linkname, "utf-8") : "";
				this._pack._encode(this.header);
			}
			overflow(this._pack, this.header.size);
			this._pack._done(this);
		}
		_final(cb) {
			if (this.written !== this.header.size) return cb(/* @__PURE__ */ new Error("Size mismatch"));
			this._finish();
			cb(null);
		}
		_getError() {
			return getStreamError(this) || /* @__PURE__ */ new Error("tar entry destroyed");
		}
		_predestroy() {
			this._pack.destroy(this._getError());
		}
		_destroy(cb) {
			this._pack._done(this);
			this._continuePack(this._finished ? null : this._getError());
			cb();
		}
	};
	var Pack = class extends Readable {
		constructor(opts) {
			super(opts);
			this._drain = noop;
			this._finalized = false;
			this._finalizing = false;
			this._pending = [];
			this._stream = null;
		}
		entry(header, buffer, callback) {
			if (this._finalized || this.destroying) throw new Error("already finalized or destroyed");
			if (typeof buffer === "function") {
				callback = buffer;
				buffer = null;
			}
			if (!callback) callback = noop;
			if (!header.size || header.type === "symlink") header.size = 0;
			if (!header.type) header.type = modeToType(header.mode);
			if (!header.mode) header.mode = header.type === "directory" ? DMODE : FMODE;
			if (!header.uid) header.uid = 0;
			if (!header.gid) header.gid = 0;
			if (!header.mtime) header.mtime = /* @__PURE__ */ new Date();
			if (typeof buffer === "string") buffer = b4a.from(buffer);
			const sink = new Sink(this, header, callback);
			if (b4a.isBuffer(buffer)) {
				header.size = buffer.byteLength;
				sink.write(buffer);
				sink.end();
				return sink;
			}
			if (sink._isVoid) return sink;
			return sink;
		}
		finalize() {
			if (this._stream || this._pending.length > 0) {
				this._finalizing = true;
				return;
			}
			if (this._finalized) return;
			this._finalized = true;
			this.push(END_OF_TAR);
			this.push(null);
		}
		_done(stream) {
			if (stream !== this._stream) return;
			this._stream = null;
			if (this._finalizing) this.finalize();
			if (this._pending.length) this._pending.shift()._continueOpen();
		}
		_encode(header) {
			if (!header.pax) {
				const buf = headers.encode(header);
				if (buf) {
					this.push(buf);
					return;
				}
			}
			this._encodePax(header);
		}
		_encodePax(header) {
			const paxHeader = headers.encodePax({
				name: header.name,
				linkname: header.linkname,
				pax: header.pax
			});
			const newHeader = {
				name: "PaxHeader",
				mode: header.mode,
				uid: header.uid,
				gid: header.gid,
				size: paxHeader.byteLength,
				mtime: header.mtime,
				type: "pax-header",
				linkname: header.linkname && "PaxHeader",
				uname: header.uname,
				gname: header.gname,
				devmajor: header.devmajor,
				devminor: header.devminor
			};
			this.push(headers.encode(newHeader));
			this.push(paxHeader);
			overflow(this, paxHeader.byteLength);
			newHeader.size = header.size;
			newHeader.type = header.type;
			this.push(headers.encode(newHeader));
		}
		_doDrain() {
			const drain = this._drain;
			this._drain = noop;
			drain();
		}
		_predestroy() {
			const err = getStreamError(this);
			if (this._stream) this._stream.destroy(err);
			while (this._pending.length) {
				const stream = this._pending.shift();
				stream.destroy(err);
				stream._continueOpen();
			}
			this._doDrain();
		}
		_read(cb) {
			this._doDrain();
			cb();
		}
	};
	module.exports = function pack(opts) {
		return new Pack(opts);
	};
	function modeToType(mode) {
		switch (mode & constants.S_IFMT) {
			case constants.S_IFBLK: return "block-device";
			case constants.S_IFCHR: return "character-device";
			case constants.S_IFDIR: return "directory";
			case constants.S_IFIFO: return "fifo";
			case constants.S_IFLNK: return "symlink";
		}
		return "file";
	}
	function noop() {}
	function overflow(self, size) {
		size &= 511;
		if (size) self.push(END_OF_TAR.subarray(0, 512 - size));
	}
	function mapWritable(buf) {
		return b4a.isBuffer(buf) ? buf : b4a.from(buf);
	}
}));
// packages/core/src/restore/tar.ts
var import_tar_stream = (/* @__PURE__ */ __commonJSMin(((exports) => {
	exports.extract = require_extract();
	exports.pack = require_pack();
})))();
/**
* The files that pg_dump puts into a directory: the table of contents, one for each table, and large objects. Source: PostgreSQL,
* pg_backup_directory.c.
*/
const fileName = /^(toc\.dat|(?:large)?blobs?(?:_\d+)?\.toc|\d+\.dat|blob_\d+\.dat)(\.gz|\.lz4|\.zst)?$/;
/** A dump in a directory as one uncompressed tar, its files in the order of their names. Throws the errors of the disk. */
async function* packDirectory(folder) {
	const archive = (0, import_tar_stream.pack)();
	const fill = async () => {
		for (const name of (await readdir(folder)).sort()) {
			const { size } = await stat(join(folder, name));
			const entry = archive.entry({
				name,
				size,
				mode: 384,
				mtime: /* @__PURE__ */ new Date(0)
			});
			await pipeline$1(createReadStream(join(folder, name)), entry);
		}
		archive.finalize();
	};
	const filling = fill().catch((error) => archive.destroy(classify(error, `read the dump in "${folder}"`)));
	yield* archive;
	await filling;
}
/**
* Writes the files of such a tar into a folder, which is made. It is untrusted: only regular files with names that pg_dump gives, and together no
* more than `mostBytes`. Throws `invalid-manifest` for anything else, and for a tar that is cut.
*/
async function unpackDirectory(content, folder, mostBytes) {
	await mkdir(folder, { mode: 448 });
	const names = /* @__PURE__ */ new Set();
	let bytes = 0;
	const refuse = (why) => new PgproofError("invalid-manifest", `the tar of the dump ${why}`);
	await eachMember(content, async ({ name, type, size = 0 }, member) => {
		bytes += size;
		if (type !== "file" || !fileName.test(name)) throw refuse(`holds ${JSON.stringify(name.slice(0, 100))}, a ${type} that pg_dump puts into none`);
		if (names.has(name)) throw refuse(`holds "${name}" twice`);
		if (bytes > mostBytes) throw refuse(`holds more bytes than the manifest says, ${mostBytes}`);
		names.add(name);
		await pipeline$1(member, createWriteStream(join(folder, name), {
			flags: "wx",
			mode: 384
		})).catch((error) => {
			const { code = "" } = error;
			throw /^E[A-Z]+$/.test(code) ? classify(error, `unpack the dump into "${folder}"`) : error;
		});
	});
	if (!names.has("toc.dat")) throw refuse("holds no \"toc.dat\"");
}
/** Most bytes of a table of contents that is read by itself. */
const largestContents = 1024 ** 3;
/**
* Writes the table of contents of such a tar into a folder, which is made, and of the rest nothing; with `mayStop` it reads no further. Throws
* `invalid-manifest` where there is none.
*/
async function unpackContents(content, folder, mayStop) {
	await mkdir(folder, { mode: 448 });
	let isFound = false;
	await eachMember(content, async ({ name, type, size = 0 }, member) => {
		if (isFound || type !== "file" || name !== "toc.dat" || size > largestContents) {
			member.resume();
			await finished$1(member);
			return;
		}
		await pipeline$1(member, createWriteStream(join(folder, name), {
			flags: "wx",
			mode: 384
		}));
		isFound = true;
		if (mayStop) content.destroy(/* @__PURE__ */ new Error("the rest is not needed"));
	}).catch((error) => {
		if (!isFound || !mayStop) throw error;
	});
	if (!isFound) throw new PgproofError("invalid-manifest", "the tar of the dump holds no \"toc.dat\"");
}
/** Reads a tar to its end, member by member. Throws `invalid-manifest` for one that cannot be read, and what `take` throws. */
async function eachMember(content, take) {
	const archive = (0, import_tar_stream.extract)();
	let broken;
	const feeding = pipeline$1(content, archive).catch((error) => {
		broken = error;
	});
	try {
		for await (const member of archive) {
			member.on("error", () => void 0);
			await take(member.header, member);
		}
	} catch (error) {
		archive.destroy();
		await feeding;
		throw error instanceof PgproofError ? error : unreadable(error);
	}
	await feeding;
	if (broken !== void 0) throw broken instanceof PgproofError ? broken : unreadable(broken);
}
function unreadable(error) {
	return new PgproofError("invalid-manifest", `the tar of the dump cannot be read: ${error.message}`);
}
/** Blocks of zeros with which a tar ends (POSIX pax, "ustar Interchange Format"). */
const endBytes = 1024;
/**
* Reads a tar that pg_dump wrote to its end. Throws `invalid-manifest` for one that is cut or broken: given such a one, pg_restore may
* look for the rest of it for ever.
*/
async function checkTar(content) {
	let tail = Buffer.alloc(0);
	const keepTail = async function* () {
		for await (const chunk of content) {
			tail = Buffer.concat([tail.subarray(Math.max(0, tail.length - endBytes)), chunk]).subarray(-1024);
			yield chunk;
		}
	};
	await eachMember(Readable.from(keepTail()), async (_header, member) => {
		member.resume();
		await finished$1(member);
	});
	if (tail.length < endBytes || tail.some((byte) => byte !== 0)) throw new PgproofError("invalid-manifest", "the tar of the dump does not come to its end");
}
// packages/core/src/restore/open.ts
/**
* Makes an archive ready to be read: one in a directory is unpacked into a temporary folder, a plain one is read to its end first, for what it
* holds is run. Throws `invalid-manifest` for a tar that is none of pg_dump's, and what keeps it from being read.
*/
async function openArchive(plan, store, facts, session, role = "data") {
	const { manifest, folder, decryption, packer } = facts;
	const data = fileOfRole(manifest, role);
	const format = role === "schema" ? definitionsFormat : manifest.format;
	const path = `${folder}${data.path}`;
	const identity = identityHoles(decryption);
	const isPlainText = decryption === void 0 && packer === void 0;
	const withText = async (read, signal) => {
		if (isPlainText) return read(await store.get(path));
		const stages = stepNamed(plan, "pipeline", "unpack").stages.map((stage) => fillCommand(stage, identity));
		let result;
		await withStoredInput(store, path, (input) => runPipeline(stages, {
			signal,
			input,
			classify: classifyDecryption,
			output: async (stdout) => {
				result = { value: await read(stdout) };
			}
		}));
		if (result === void 0) throw new Error(`"${path}" was not read`);
		return result.value;
	};
	const common = {
		path,
		withText,
		mayStopEarly: format === "tar",
		script: void 0,
		createsPublic: createsPublic(manifest),
		[Symbol.asyncDispose]: async () => void 0
	};
	if (format === "plain") {
		const script = await scan(withText, session);
		return {
			...common,
			holes: identity,
			script,
			feed: () => Promise.reject(/* @__PURE__ */ new Error("a script is fed by hand"))
		};
	}
	if (format === "tar") {
		session.onProgress({
			phase: "check",
			current: path
		});
		await withText(checkTar, session.signal);
	}
	if (format !== "directory") return {
		...common,
		holes: identity,
		feed: (run) => withStoredInput(store, path, (input) => run({ input }))
	};
	const workspace = await makeWorkspace(session);
	try {
		const archive = join(workspace.path, "dump");
		session.onProgress({
			phase: "unpack",
			current: path
		});
		const most = data.raw_bytes ?? data.bytes;
		await withText((text) => unpackDirectory(text, archive, most), session.signal);
		return {
			...common,
			holes: { archive },
			feed: (run) => run({}),
			[Symbol.asyncDispose]: () => remove(workspace, archive)
		};
	} catch (error) {
		await workspace[Symbol.asyncDispose]();
		throw error;
	}
}
/** The same, to be run at once. Throws `invalid-manifest` for a script that must not be, too, and for one without its end. */
async function openToRun(...of) {
	const archive = await openArchive(...of);
	const { script } = archive;
	if (script !== void 0 && "refusal" in script) throw refused(script.refusal);
	if (script?.contents.isComplete === false) throw withoutEnd();
	return archive;
}
async function remove(workspace, archive) {
	await rm(archive, {
		recursive: true,
		force: true
	});
	await workspace[Symbol.asyncDispose]();
}
async function scan(withText, session) {
	session.onProgress({
		phase: "decode",
		current: "the script"
	});
	try {
		return { contents: await withText(async (text) => {
			const script = readScript();
			for await (const chunk of text) {
				session.signal.throwIfAborted();
				script.push(chunk);
			}
			return script.end();
		}, session.signal) };
	} catch (error) {
		if (error instanceof ScriptRefusal) return { refusal: error };
		throw error;
	}
}
/** The script as it comes, for a psql that is restricted first; piece by piece, each once it was read: nothing of a line passes before its end did. */
function guarded(text, leaving) {
	const script = readScript({ withoutPublic: leaving.createsPublic });
	return Readable.from((async function* () {
		yield Buffer.from(`\\restrict ${randomBytes(24).toString("hex")}\n`);
		for await (const chunk of text) yield* refusing(() => script.push(chunk));
		const { isComplete } = refusing(() => script.end());
		if (!isComplete) throw withoutEnd();
		yield* script.rest();
	})(), { objectMode: false });
}
function refusing(read) {
	try {
		return read();
	} catch (error) {
		throw error instanceof ScriptRefusal ? refused(error) : error;
	}
}
function refused({ message }) {
	return new PgproofError("invalid-manifest", `the script: ${message}`);
}
function withoutEnd() {
	return new PgproofError("invalid-manifest", "the script does not come to its end");
}
// packages/core/src/restore/archive.ts
/** What the server could not do for want of something that no archive can be blamed for. */
const ofTheServer = [
	"wal-full",
	"disk-full",
	"out-of-memory",
	"statement-timeout"
];
/** The stages between a stored archive and pg_restore. Holes: `age-identity`. */
function unpackStages({ decryption, packer }) {
	const unpack = unpackCommand(packer);
	return [...decryption === void 0 ? [] : [decryptCommand(decryption)], ...unpack === void 0 ? [] : [unpack]];
}
/** Stages of pg_restore that read an archive of a backup: from standard input, or the folder that it was unpacked to. Holes: `age-identity`, `archive`. */
function archiveStages(facts, args, environment, role = "data") {
	return facts.manifest.format === "directory" && role === "data" ? [toolCommand(facts.pgRestore, [...args, { hole: "archive" }], environment)] : [...unpackStages(facts), toolCommand(facts.pgRestore, args, environment)];
}
/** The step that decrypts and unpacks what pg_restore does not read as it comes, and to its end; none where nothing does. */
function unpackStep(facts) {
	const stages = unpackStages(facts);
	return facts.manifest.format !== "custom" && stages.length > 0 ? [{
		kind: "pipeline",
		name: "unpack",
		stages
	}] : [];
}
/**
* The stages that restore an archive; `keepalives` are those of the connection, `jobs` how many sessions may work where the format lets
* them. Holes: `conninfo`, and whatever `archiveStages` and `environment` hold.
*/
function restoreStages(facts, environment, keepalives, jobs, { words, role }) {
	const into = [
		"--dbname=",
		{ hole: "conninfo" },
		...keepalives === "" ? [] : [` ${keepalives}`]
	];
	if (facts.psql !== void 0 && role === "data") return [toolCommand(facts.psql, [
		"--no-psqlrc",
		"--quiet",
		"--no-password",
		"--set=ON_ERROR_STOP=1",
		"--file=-",
		into
	], environment)];
	const isFolder = facts.manifest.format === "directory" && role === "data";
	return archiveStages(facts, [
		"--verbose",
		"--no-password",
		"--no-subscriptions",
		...words,
		...isFolder ? [`--jobs=${jobs}`] : [],
		into
	], environment, role);
}
/**
* The environment of a pg_restore that reads values of type money as the dump printed them: it holds "1.234,56 €", and does not say
* by which locale. `moneyLocale` is the manifest's; empty where no column holds money.
*/
function readingMoney(environment, moneyLocale) {
	if (moneyLocale === "") return { ...environment };
	const option = `-c lc_monetary=${moneyLocale.replaceAll(/[\\\s]/g, "\\$&")}`;
	return {
		...environment,
		PGOPTIONS: [environment["PGOPTIONS"] ?? "", option].join(" ").trim()
	};
}
/**
* Restores an archive. What the server refuses comes back as errors, all of them, or of a script the first, for there psql stops; throws when
* the archive cannot be read, the connection is lost or the disk is full.
*/
async function restoreArchive(stages, holes, archive, session, secrets) {
	const errors = [];
	let entry = "";
	let ignored;
	const started = performance.now();
	const last = stages.length - 1;
	const commands = stages.map((stage) => fillCommand(stage, {
		...archive.holes,
		...holes
	}));
	const running = {
		signal: session.signal,
		secrets,
		classify: (stderr) => classifyDecryption(stderr) ?? classifyToolFailure(stderr),
		onStderrLine: (line, stage) => {
			if (stage !== last) return;
			const current = /^pg_restore: (?:processing data for table|creating [A-Z ]+) "(.*)"$/.exec(line)?.[1];
			if (current !== void 0) session.onProgress({
				phase: "restore",
				current
			});
			entry = /^pg_restore: from TOC entry \d+; \d+ \d+ (.*)$/.exec(line)?.[1] ?? entry;
			const count = /^pg_restore: warning: errors ignored on restore: (\d+)$/.exec(line)?.[1];
			if (count !== void 0) ignored = Number(count);
			const message = /^pg_restore: error: (.*)$/.exec(line)?.[1];
			if (message !== void 0) errors.push({
				entry: redact(entry, secrets),
				message: redact(message, secrets)
			});
			const ofScript = /^psql:<stdin>:(\d+): (?:ERROR|FATAL|error): +(.*)$/.exec(line);
			if (ofScript !== null) errors.push({
				entry: `line ${ofScript[1]}`,
				message: redact(ofScript[2] ?? "", secrets)
			});
		}
	};
	try {
		if (archive.script === void 0) await archive.feed((input) => runPipeline(commands, {
			...running,
			...input,
			mayStopEarly: archive.mayStopEarly
		}));
		else await restoreScript(commands, archive, running);
	} catch (error) {
		const hasEnded = archive.mayStopEarly && ignored !== void 0 && ignored === errors.length;
		if (!(error instanceof CommandError) || !(hasEnded || isAllTold(error, errors, archive))) throw error;
	}
	for (const { entry: what, message } of errors) {
		const refusal = refusalInWords(message) ?? (diskFullPattern.test(message) ? { kind: "disk-full" } : void 0);
		if (refusal === void 0 || !ofTheServer.includes(refusal.kind)) continue;
		const hint = refusal.kind === "disk-full" ? "free space where the server keeps its data (for a sandbox that is --workdir), then run again" : refusal.hint;
		throw new PgproofError(refusal.kind, `restore of ${what}: ${message}`, {
			evidence: [message],
			...present({ hint })
		});
	}
	const lost = errors.find((error) => connectionLostPattern.test(error.message));
	if (lost !== void 0) throw new PgproofError("connection-lost", `pg_restore: ${lost.entry}: ${lost.message}`);
	return {
		errors,
		seconds: Math.round(performance.now() - started) / 1e3
	};
}
/** psql's exit code for a script that it stopped in. Source: PostgreSQL documentation, psql, "Exit Status". */
const stoppedInScript = 3;
function isAllTold(error, errors, { script }) {
	if (script !== void 0) return error.status === stoppedInScript && errors.length > 0;
	const ignored = /errors ignored on restore: (\d+)/.exec(error.stderr.join("\n"))?.[1];
	return ignored !== void 0 && Number(ignored) === errors.length;
}
/** Hands a script to psql line by line, each read before: what was looked at before may be another by now. */
async function restoreScript(commands, archive, running) {
	let broken;
	const feed = async (stdin) => {
		let refusal;
		const pass = async (text) => {
			const script = guarded(text, archive);
			script.once("error", (error) => {
				if (error instanceof PgproofError) refusal = error;
			});
			await pipeline$1(script, stdin);
		};
		try {
			await archive.withText(pass, running.signal);
		} catch (error) {
			if (refusal !== void 0) throw refusal;
			if (!stdin.destroyed) throw error;
			broken = error;
		}
	};
	await runPipeline(commands, {
		...running,
		input: feed
	});
	if (broken !== void 0) throw classify(broken, `read "${archive.path}"`);
}
// packages/core/src/restore/lines.ts
const creation = "^CREATE SCHEMA \"*public\"*;$";
/** Leaves out of a script the statement that creates the schema public, which stands before all data. For a POSIX shell. */
const withoutPublic = `LC_ALL=C sed '1,/${creation}/{/${creation}/d;}'`;
/** Lines for a plan that is pasted: they unpack a dump in a directory into `$ARCHIVE`; none for the other formats. `read` begins a command that reads the file. */
function unpackLines(facts, read) {
	if (facts.manifest.format !== "directory") return [];
	const tar = `tar --extract --file=- --directory="$ARCHIVE"`;
	return ["ARCHIVE=\"$(mktemp -d)\"; trap 'rm -rf \"$ARCHIVE\"' EXIT", `${read} ${[...unpackStages(facts).map((stage) => renderCommands(stage)), tar].join(" | ")}`];
}
/** What comes before the command that restores: the file, as that reads it. */
function fed(facts, read, role = "data") {
	const { format } = facts.manifest;
	if (role === "schema") return `${read} `;
	if (format === "directory") return "";
	if (format !== "plain") return `${read} `;
	const unpack = unpackStages(facts);
	return [
		read,
		...[...unpack.length === 0 ? [] : [renderCommands(...unpack)], ...createsPublic(facts.manifest) ? [withoutPublic] : []].map((stage) => `${stage} |`),
		""
	].join(" ");
}
// packages/core/src/backup/restoring.ts
/** The lines that restore a backup by hand, in its folder, into a database that is there and empty. Pure. */
function restoringLines(input, database) {
	const { definitionsFile, format, dataFile, scope } = input;
	const lines = linesOf$1(input, database);
	const createsPublic = scope?.public_owner != null;
	if (definitionsFile === void 0) return lines[format](dataFile, createsPublic);
	const definitions = lines[definitionsFormat];
	return [
		...definitions(definitionsFile.path, createsPublic, "--section=pre-data"),
		...lines[format](dataFile, false),
		...definitions(definitionsFile.path, false, "--section=post-data")
	];
}
function linesOf$1({ server, recipients, packedBy, selection }, database) {
	const isEncrypted = recipients.length > 0;
	const isPiped = packedBy !== void 0 || isEncrypted;
	const money = server.moneyLocale === "" ? "" : `PGOPTIONS=${shellQuote(`-c lc_monetary=${server.moneyLocale}`)} `;
	const words = [
		"--exit-on-error",
		"--no-subscriptions",
		...restoringWords(selection)
	];
	const into = `-d ${shellQuote(database)}`;
	const listed = "grep -v ' SCHEMA - public ' > restore.list";
	const opened = (file) => {
		return `${isEncrypted ? `age --decrypt --identity <your identity file> ${file} | ` : ""}${packedBy === void 0 ? "" : `${packedBy} -dcq${isEncrypted ? "" : ` ${file}`} | `}`;
	};
	const archive = (file, createsPublic, ...more) => {
		const close = isPiped ? "" : ` ${file}`;
		const restore = `${opened(file)}${money}pg_restore ${[...words, ...more].join(" ")} ${into}`;
		if (!createsPublic) return [`${restore}${close}`];
		return [`${opened(file)}pg_restore --list${close} | ${listed}; ${restore} --use-list=restore.list${close}`];
	};
	return {
		custom: archive,
		tar: archive,
		plain: (file, createsPublic) => {
			const psql = `${money}psql -X -q -v ON_ERROR_STOP=1 ${into}`;
			const close = isPiped ? "" : ` ${file}`;
			if (createsPublic) return [`${opened(file)}${withoutPublic}${close} | ${psql} > /dev/null`];
			return [`${opened(file)}${psql}${isPiped ? "" : ` -f ${file}`} > /dev/null`];
		},
		directory: (file, createsPublic) => [
			`mkdir dump && ${opened(file)}tar -x -C dump -f ${isPiped ? "-" : file}`,
			...createsPublic ? [`pg_restore --list dump | ${listed}`] : [],
			`${money}pg_restore ${words.join(" ")} --jobs 4 ${into}${createsPublic ? " --use-list=restore.list" : ""} dump`
		]
	};
}
// packages/core/src/backup/recovery.ts
/** What a manifest says of a scope. Pure. */
function manifestScope(scope, needs) {
	if (scope === void 0) return void 0;
	return {
		needed_schemas: scope.neededSchemas,
		public_owner: scope.publicOwner,
		needs: needs.map(({ object, by }) => ({
			object,
			by
		}))
	};
}
/** A way back for someone with a shell, the PostgreSQL client, zstd and age, and no pgproof. Pure. */
function recoveryProcedure(input) {
	const { server } = input;
	const database = ["postgres", "template1"].includes(server.database) ? `${server.database}_restored` : server.database;
	const sql = (text) => `psql -X -v ON_ERROR_STOP=1 -d postgres -c ${shellQuote(text)}`;
	const shape = {
		...server,
		icu_rules: server.icuRules
	};
	const roles = [{
		name: server.bootstrapRole,
		superuser: true,
		inherit: true,
		bypass_rls: true,
		member_of: []
	}, ...input.roles].flatMap((role) => [sql(`do $$ begin create role ${quoteIdentifier(role.name)} nologin${role.superuser ? " superuser" : ""}${role.bypass_rls ? " bypassrls" : ""}; exception when duplicate_object then null; end $$`), ...role.member_of.map((group) => sql(`grant ${quoteIdentifier(group)} to ${quoteIdentifier(role.name)}`))]);
	const { packedBy, format } = input;
	const stops = [...format !== "plain" || input.definitionsFile !== void 0 ? ["--exit-on-error"] : [], ...format === "plain" ? ["-v ON_ERROR_STOP=1"] : []];
	const isEncrypted = input.recipients.length > 0;
	const { globalsFile } = input;
	const preparation = preparationSql(input.scope, input.selection).map((text) => `psql -X -v ON_ERROR_STOP=1 -d ${shellQuote(database)} -c ${shellQuote(text)}`);
	const needs = input.scope?.needs ?? [];
	const programs = [...packedBy === void 0 ? [] : [packedBy], ...isEncrypted ? ["age"] : []];
	const also = programs.length === 0 ? "" : `, and ${programs.join(" and ")}`;
	return `${[
		...input.bring === void 0 ? [] : [["Bring the files of this backup here (or with another client of S3):", input.bring]],
		["In the folder of this backup, check that the file is whole:", ...[
			{
				path: input.dataFile,
				sha256: input.sha256
			},
			...input.definitionsFile ? [input.definitionsFile] : [],
			...globalsFile ? [globalsFile] : []
		].map(({ path, sha256 }) => sha256 === void 0 ? `sha256sum ${path}   # as "sha256" in manifest.json` : `echo '${sha256}  ${path}' | sha256sum --check`)],
		[`Point the client (psql and pg_restore of PostgreSQL ${server.major} or newer${also}) at the new server, as a superuser:`, "export PGHOST=<host> PGPORT=5432 PGUSER=<superuser>"],
		...globalsFile === void 0 ? [["Make the roles that the dump names, where they are missing (passwords and logins are not in a dump):", ...roles]] : [[`On a new server make its roles and settings (what is there already is refused; so are tablespaces whose folders are not there${globalsFile.passwords === true ? "; from then on passwords are those of the source, also that of the role that you are logged in by" : ""}):`, isEncrypted ? `age --decrypt --identity <your identity file> ${globalsFile.path} | psql -X -d postgres` : `psql -X -d postgres -f ${globalsFile.path}`], ["On a server of others make only the roles that the dump names, where they are missing:", ...roles]],
		...input.tablespaces.length === 0 ? [] : [[`Make its tablespaces where they are missing, each in an empty folder of the server that is the postgres user's${format === "plain" ? "" : "; or add --no-tablespaces to pg_restore"}:`, ...input.tablespaces.map((name) => sql(`create tablespace ${quoteIdentifier(name)} location '<folder>'`))]],
		["Create the database, empty, like the lost one:", sql(createDatabaseSql(shape, database, server.major))],
		...preparation.length === 0 ? [] : [["Make the schemas that this backup of a part relies on:", ...preparation]],
		...needs.length === 0 ? [] : [[`Make what it leaves out and needs, or leave ${stops.join(" and ")} out of what follows:`, ...needs.map(({ object, by }) => `# ${object}, needed by ${by}`.replace(/[\r\n]/g, " "))]],
		[isEncrypted ? `Restore it, with the identity file (the secret key) of one of ${input.recipients.join(", ")}:` : "Restore it:", ...restoringLines(input, database)],
		["Give the planner its statistics:", `vacuumdb --analyze-only -d ${shellQuote(database)}`],
		...input.tables.length === 0 ? [] : [["Compare the rows of the largest tables:", ...input.tables.map((table) => `psql -X -At -d ${shellQuote(database)} -c ${shellQuote(`select count(*) from ${table.qualified}`)}   # ${table.rows}`)]]
	].map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines.map((line) => `   ${line}`)].join("\n")).join("\n")}\n`;
}
// packages/core/src/backup/plan.ts
/** The name of the data file in the backup's folder. */
function dataFileName({ format = "custom" }, facts) {
	return sealedName(`${dataName(format)}${packedExtension(facts.packer)}`, facts);
}
/** The name of the file of definitions beside rows alone. */
function definitionsFileName(facts) {
	return sealedName(`schema.dump${packedExtension(facts.packer)}`, facts);
}
/** The name of the file of what the cluster has beside its databases: a script for psql. */
function globalsFileName(facts) {
	return sealedName("globals.sql", facts);
}
function sealedName(name, { age }) {
	return age === void 0 ? name : `${name}.age`;
}
/** Pure: what a backup will do. Holes: `snapshot`, `pgpassword`, `list`, `backup-id`. */
function planBackup(options, facts) {
	const { server } = facts;
	const environment = toolEnvironment({
		...childEnvironment(options.connection),
		PGAPPNAME: "pgproof pg_dump"
	});
	const keepalives = keepaliveWords(options.connection);
	const held = options.proof !== "none";
	const { format = "custom", compression } = options;
	const isFolder = format === "directory";
	const selection = options.selection ?? wholeDatabase;
	const dumping = (as, words) => toolCommand(facts.pgDump, [
		`--format=${as}`,
		"--no-password",
		`--lock-wait-timeout=${options.lockTimeoutSeconds * 1e3}`,
		...words,
		...keepalives === "" ? [] : [`--dbname=${keepalives}`]
	], environment);
	const dump = (...more) => dumping(format, [
		...compressFlag(format, compression, facts.pgDump.major),
		...isFolder ? [`--jobs=${options.jobs}`, ["--file=", { hole: "archive" }]] : [],
		...format === "plain" ? ["--no-subscriptions"] : [],
		...selectionWords(selection),
		...more
	]);
	const dumpDefinitions = (...more) => dumping(definitionsFormat, [
		...compressFlag(definitionsFormat, facts.packer === void 0 ? compression : uncompressed, facts.pgDump.major),
		...selectionWords(definitionsOf(selection)),
		...more
	]);
	const snapshot = held ? [["--snapshot=", { hole: "snapshot" }]] : [];
	const pack = facts.packer === void 0 ? [] : [packCommand(facts.packer, compression.level)];
	const { age } = facts;
	const recipients = options.recipients ?? [];
	const seal = age === void 0 ? [] : [encryptCommand(age, recipients)];
	const sealing = (name) => age === void 0 ? [] : [{
		kind: "pipeline",
		name,
		stages: seal
	}];
	const unpack = unpackCommand(facts.packer);
	const readFile = (...args) => [...age === void 0 && unpack !== void 0 ? [unpack] : [], toolCommand(facts.pgRestore, args, { LC_ALL: "C" })];
	const read = (...args) => isFolder ? [toolCommand(facts.pgRestore, [...args, { hole: "archive" }], { LC_ALL: "C" })] : readFile(...args);
	const reading = format === "plain" ? unpack === void 0 ? [] : [{
		kind: "pipeline",
		name: "unpack",
		stages: [unpack]
	}] : [{
		kind: "pipeline",
		name: "list",
		stages: read("--list")
	}, {
		kind: "pipeline",
		name: "sequences",
		stages: read(["--use-list=", { hole: "list" }], "--file=-")
	}];
	const folder = [
		`${encodeDatabaseName(server.database)}/`,
		{ hole: "backup-id" },
		"/"
	];
	const file = dataFileName(options, facts);
	const holding = held ? [{
		kind: "sql",
		name: "hold",
		on: "source",
		statements: [
			"begin isolation level repeatable read read only",
			"lock table only … in access share mode",
			"select pg_export_snapshot()"
		]
	}, {
		kind: "sql",
		name: "fingerprint",
		on: "source",
		statements: ["select count(*), sum(hashtextextended(row(…)::text collate \"C\", …)), … from only …"]
	}] : [];
	const definitions = selection.content === "data" ? [
		{
			kind: "pipeline",
			name: "dump-definitions",
			stages: [dumpDefinitions(...snapshot), ...pack]
		},
		...sealing("encrypt-definitions"),
		{
			kind: "put",
			name: "schema",
			path: [...folder, definitionsFileName(facts)]
		},
		{
			kind: "pipeline",
			name: "list-definitions",
			stages: readFile("--list")
		}
	] : [];
	const proving = held ? [
		...sealing("encrypt-proof"),
		{
			kind: "put",
			name: "proof",
			path: [...folder, sealedName("proof.json.zst", facts)]
		},
		...sealing("encrypt-catalogue"),
		{
			kind: "put",
			name: "catalogue",
			path: [...folder, sealedName("catalogue.json.zst", facts)]
		}
	] : [];
	const globals = globalsCommand(options, facts, [environment, keepalives]);
	const gathering = globals === void 0 ? [] : [{
		kind: "pipeline",
		name: "globals",
		stages: [globals]
	}];
	const storing = globals === void 0 ? [] : [...sealing("encrypt-globals"), {
		kind: "put",
		name: "globals",
		path: [...folder, globalsFileName(facts)]
	}];
	const { decryption } = facts;
	const opening = decryption === void 0 ? [] : [{
		kind: "pipeline",
		name: "open",
		stages: [decryptCommand(decryption)]
	}];
	const steps = [
		...gathering,
		...holding,
		{
			kind: "pipeline",
			name: "dump",
			stages: [dump("--verbose", ...snapshot), ...isFolder ? [] : pack]
		},
		...isFolder && facts.packer !== void 0 ? [{
			kind: "pipeline",
			name: "pack",
			stages: pack
		}] : [],
		...sealing("encrypt-data"),
		{
			kind: "put",
			name: "data",
			path: [...folder, file]
		},
		...definitions,
		...reading,
		...storing,
		...proving,
		...opening,
		{
			kind: "put",
			name: "manifest",
			path: [...folder, "manifest.json"]
		}
	];
	const exported = Object.entries(environment).filter(([name, value]) => typeof value === "string" && ![
		"LC_ALL",
		"PGAPPNAME",
		"PGPASSFILE"
	].includes(name));
	const hasPassword = Object.keys(environment).includes("PGPASSWORD");
	const beside = selection.content === "data" ? definitionsFileName(facts) : void 0;
	const made = [file, ...beside === void 0 ? [] : [beside]];
	const byHand = shellBackup(options.store, encodeDatabaseName(server.database));
	return {
		operation: "backup",
		environment: options.environment,
		target: server.database,
		steps,
		public: {
			operation: "backup",
			environment: options.environment,
			target: server.database,
			commands: [
				...hasPassword ? [passwordLine(facts.pgDump)] : [],
				`export ${exported.map(([name, value]) => `${name}=${shellQuote(value)}`).join(" ")}`,
				"set -e -o pipefail; umask 077",
				["BACKUP_ID=by-hand-\"$(date -u +%Y%m%dT%H%M%SZ)\"", ...byHand.make].join("; "),
				...isFolder ? [
					"ARCHIVE=\"$(mktemp -d)\"/dump; trap 'rm -rf \"$(dirname \"$ARCHIVE\")\"' EXIT",
					renderCommands(dump()),
					`(cd "$ARCHIVE" && tar -cf - -- *)${[...pack, ...seal].map((stage) => ` | ${renderCommands(stage)}`).join("")} ${byHand.write(file)}`
				] : [`${renderCommands(dump(), ...pack, ...seal)} ${byHand.write(file)}`],
				...beside === void 0 ? [] : [`${renderCommands(dumpDefinitions(), ...pack, ...seal)} ${byHand.write(beside)}`],
				...globals === void 0 ? [] : [`${renderCommands(globals, ...seal)} ${byHand.write(globalsFileName(facts))}`],
				...made.map((one) => age === void 0 ? checkByHand(one === file ? format : definitionsFormat, byHand.read(one), facts) : `[ "$(${byHand.read(one)} head -n 1)" = age-encryption.org/v1 ]`),
				...decryption === void 0 ? [] : [...identityLines(decryption), ...made.map((one) => `${byHand.read(one)} ${renderCommands(decryptCommand(decryption))} > /dev/null`)]
			],
			configuration: {
				format,
				compression: describeCompression(compression),
				compressed_by: compressor(options, facts),
				encryption: age === void 0 ? "none" : `age, for ${recipients.join(", ")}`,
				...age === void 0 ? {} : { encrypted_by: age.foundBy === "pgproof" ? "pgproof" : age.program },
				...decryption === void 0 ? {} : { opened_with: decryption.identityFile },
				...facts.scope === void 0 ? {} : {
					filters: filtersOf(selection).join(" "),
					left_out: describeLeftOut(facts.scope).join("; ") || "nothing"
				},
				globals: planGlobals(facts),
				...selection.extra.length === 0 ? {} : { pg_dump_arguments: selection.extra.join(" ") },
				proof: options.proof,
				jobs: String(options.jobs),
				lock_timeout_seconds: String(options.lockTimeoutSeconds),
				store: options.store.describe,
				pg_dump: `${facts.pgDump.version} (${facts.pgDump.foundBy})`
			},
			verification_steps: verificationSteps(options, facts),
			recovery_procedure: recoveryProcedure({
				server,
				roles: facts.roles,
				format,
				dataFile: file,
				packedBy: facts.packer?.algorithm,
				recipients,
				tables: [],
				selection,
				scope: manifestScope(facts.scope, []),
				tablespaces: facts.tablespaces,
				globalsFile: globals === void 0 ? void 0 : { path: globalsFileName(facts) },
				definitionsFile: beside === void 0 ? void 0 : { path: beside },
				bring: options.store.byHand?.bring(`${encodeDatabaseName(server.database)}/<backup-id>`)
			}),
			findings: judgePreflight(options, facts).findings
		}
	};
}
/** Dumps roles, tablespaces and settings of roles. */
function globalsCommand({ lockTimeoutSeconds }, { globals, server }, [environment, keepalives]) {
	if (!globals.go) return void 0;
	return toolCommand(globals.pgDumpall, [
		"--globals-only",
		"--encoding=UTF8",
		"--no-password",
		...globals.passwords ? [] : ["--no-role-passwords"],
		`--lock-wait-timeout=${lockTimeoutSeconds * 1e3}`,
		`--database=${databaseConninfo(server.database)}`,
		...keepalives === "" ? [] : [`--dbname=${keepalives}`]
	], {
		...environment,
		PGAPPNAME: "pgproof pg_dumpall"
	});
}
function planGlobals({ globals }) {
	if (!globals.go) return globals.finding === void 0 ? "none" : `none: ${globals.finding.detail}`;
	return globals.passwords ? "with-passwords" : "without-passwords";
}
/** A command that reads every byte of what was stored. */
function checkByHand(format, read, { packer, pgRestore }) {
	const unpack = unpackCommand(packer);
	const unpacked = unpack === void 0 ? `${read} cat` : `${read} ${renderCommands(unpack)}`;
	if (format === "plain") return `${unpacked} | grep -c '^-- PostgreSQL database dump complete$'`;
	if (format === "directory") return `rm -r "$ARCHIVE"; mkdir "$ARCHIVE"; ${unpacked} | tar --extract --file=- --directory="$ARCHIVE"; ${renderCommands(toolCommand(pgRestore, ["--file=/dev/null", { hole: "archive" }], {}))}`;
	const restore = renderCommands(toolCommand(pgRestore, ["--file=/dev/null"], { LC_ALL: "C" }));
	if (format === "tar" && unpack !== void 0) return `${unpacked} | { ${restore} && cat > /dev/null; }`;
	return unpack === void 0 ? `${read} ${restore}` : `${unpacked} | ${restore}`;
}
function compressor({ compression }, { packer, pgDump }) {
	if (compression.algorithm === "none") return "nothing";
	return packer === void 0 ? `pg_dump ${pgDump.version}` : packer.algorithm;
}
function verificationSteps(options, facts) {
	const named = storeFlags(options.store);
	return [
		...named === void 0 ? [] : [`pgproof list ${named}`],
		provingCommand(options.store, { database: facts.server.database }, facts.age === void 0 ? "" : identityToGive),
		`psql --dbname=<restored database> --command=${shellQuote(`select count(*) from ${qualifiedName("<schema>", "<table>")}`)}   # beside the rows in the report`
	];
}
// packages/core/src/backup/trend.ts
/** The last backups, given with the newest first, and this one, as a report draws them. Pure. */
function backupTrend(past, now) {
	return [...[...past].reverse(), now].map((manifest) => ({
		id: manifest.id,
		at: manifest.created_at,
		bytes: bytesOf(manifest),
		seconds: manifest.durations.total_seconds,
		rows: manifest.proof.level === "none" ? null : manifest.proof.rows
	}));
}
// packages/core/src/backup/report.ts
/** The report of a backup. Pure. */
function reportBackup(result, options, facts) {
	const { stored } = result;
	const database = facts.server.database;
	const made = madeAt(result.endedAt);
	const seconds = formatSeconds(result.durationSeconds);
	const source = ["source", `PostgreSQL ${facts.server.version}, database "${database}", ${formatBytes(facts.server.sizeBytes)}`];
	const tool = ["pg_dump", `${facts.pgDump.version} (found by ${facts.pgDump.foundBy}: ${facts.pgDump.path})`];
	if (stored === void 0) return {
		operation: "backup",
		ok: false,
		exitCode: 1,
		headline: `no backup of "${database}" was kept: a check failed`,
		notes: [],
		made,
		figures: [
			source,
			tool,
			["duration", seconds]
		],
		findings: result.findings,
		relations: [],
		data: {
			database,
			backup_id: null,
			duration_seconds: result.durationSeconds
		}
	};
	const { manifest } = stored;
	const ok = allGood(result.findings);
	return {
		operation: "backup",
		ok,
		exitCode: ok ? 0 : 1,
		headline: `backup ${manifest.id} of "${database}"${ok ? "" : " was kept, and is not what the last one was"}`,
		notes: [`not yet shown to restore; prove it: ${provingCommand(options.store, {
			database,
			id: manifest.id
		}, identityToGiveFor(manifest.encryption))}`],
		made,
		figures: [
			source,
			...manifest.filters.length === 0 ? [] : [[
				"part",
				manifest.filters.join(" "),
				"of the database"
			]],
			[
				"size",
				formatBytes(stored.bytes),
				`in ${manifest.files.length} files, in ${options.store.describe}`
			],
			...manifest.encryption === null ? [] : [["encryption", `age, for ${manifest.encryption.recipients.join(", ")}`]],
			["proof", `${manifest.proof.level}: ${formatCount(manifest.proof.relations)} tables, ${formatCount(manifest.proof.rows)} rows, ${formatCount(manifest.proof.sequences)} sequences, ${formatCount(manifest.proof.large_objects)} large objects`],
			["dump", `${formatSeconds(manifest.durations.dump_seconds)}; fingerprints beside it ${formatSeconds(manifest.durations.fingerprint_seconds)}; snapshot held ${formatSeconds(manifest.snapshot_held_seconds)}`],
			tool,
			...manifest.pg_dump_arguments === void 0 ? [] : [["pg_dump was given", manifest.pg_dump_arguments.join(" ")]],
			[
				"duration",
				seconds,
				"from the first lock to the manifest"
			],
			["manifest", `sha256 ${stored.manifestSha256}`]
		],
		findings: result.findings,
		relations: [],
		trend: {
			of: "backups",
			points: backupTrend(comparable$1(facts.preflight.history, manifest.filters), manifest)
		},
		recoveryProcedure: manifest.recovery_procedure,
		data: {
			database,
			backup_id: manifest.id,
			manifest_sha256: stored.manifestSha256,
			bytes: stored.bytes,
			encrypted: manifest.encryption !== null,
			filters: manifest.filters,
			pg_dump_arguments: manifest.pg_dump_arguments ?? [],
			relations: manifest.proof.relations,
			rows: manifest.proof.rows,
			dump_seconds: manifest.durations.dump_seconds,
			fingerprint_seconds: manifest.durations.fingerprint_seconds,
			snapshot_held_seconds: manifest.snapshot_held_seconds,
			duration_seconds: result.durationSeconds
		}
	};
}
// packages/core/src/postgres/catalogue/annotations.ts
/** Comments and security labels; of the database itself neither: those come back only with --create. PostgreSQL 14 to 18. */
const annotationKinds = [{
	kind: "comment",
	sql: (sight) => `
      select i.type || ' ' || i.identity as name, d.description as comment
      from pg_description d
      cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
      where d.objoid >= ${firstUserOid}
        and i.identity is not null
        and (i.schema is null or ${inUserSchema("trim(both '\"' from i.schema)")})
        and (d.classoid = 'pg_extension'::regclass or not exists (
          select
          from pg_depend x
          where x.classid = d.classoid and x.objid = d.objoid and x.deptype = 'e'))
        and ${isInAny(sight, "d.classoid", "d.objoid")}
      union all
      select 'schema ' || quote_ident(n.nspname), obj_description(n.oid, 'pg_namespace')
      from pg_namespace n
      where n.nspname = 'public' and n.oid < ${firstUserOid}
        and ${isIn(sight, "pg_namespace", "n.oid")}`
}, {
	kind: "security_label",
	sql: (sight) => `
      select i.type || ' ' || i.identity || ' by ' || d.provider as name, d.label as label
      from pg_seclabel d
      cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
      where i.identity is not null
        and ${isInAny(sight, "d.classoid", "d.objoid")}`
}];
// packages/core/src/postgres/catalogue/datatypes.ts
const typeKinds = {
	b: "base",
	c: "composite",
	d: "domain",
	e: "enum",
	p: "pseudo",
	r: "range"
};
const providers = {
	c: "libc",
	i: "icu",
	b: "builtin",
	d: "default"
};
/** The locale of an ICU or builtin collation: 14 keeps it in collcollate, 15 and 16 in colliculocale, 17 and later in colllocale. */
function collationLocale$1(major) {
	if (major >= 17) return "o.colllocale";
	return major >= 15 ? "o.colliculocale" : "case when o.collprovider = 'i' then o.collcollate::text end";
}
/** The name of the column that holds an ICU collation's locale. */
function collationLocaleColumn(major) {
	return major >= 17 ? "colllocale" : major >= 15 ? "colliculocale" : "collcollate";
}
/** Types, collations and conversions. PostgreSQL 14 to 18. */
const datatypeKinds = [
	{
		kind: "type",
		sql: (sight) => `
      select format('%I.%I', n.nspname, t.typname) as name,
        ${spelled("t.typtype", typeKinds)} || case when t.typisdefined then '' else ', shell' end as kind,
        ${role("t.typowner")} as owner,
        ${acl("t.typacl", "T", "t.typowner")} as acl,
        (
          select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
          from pg_enum e
          where e.enumtypid = t.oid) as labels,
        case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end as base_type,
        case when t.typtype = 'd' and t.typnotnull then 'yes' end as not_null,
        case when t.typtype = 'd' and t.typcollation <> b.typcollation then ${nameIn("pg_collation", "t.typcollation")} end as collation,
        case when t.typtype in ('d', 'b') then t.typdefault end as default,
        r.rngsubtype::regtype as subtype,
        ${nameIn("pg_opclass", "r.rngsubopc")} as subtype_opclass,
        ${nameIn("pg_collation", "nullif(r.rngcollation, 0)")} as range_collation,
        ${routine$1("r.rngcanonical")} as canonical,
        ${routine$1("r.rngsubdiff")} as subtype_diff,
        nullif(r.rngmultitypid, 0)::regtype as multirange,
        case when t.typtype = 'b' and t.typisdefined then concat_ws(' ',
          'length', t.typlen, 'by value', t.typbyval, 'category', t.typcategory, 'preferred', t.typispreferred, 'delimiter', t.typdelim,
          'element', nullif(t.typelem, 0)::regtype, 'align', t.typalign, 'storage', t.typstorage, 'collation', ${nameIn("pg_collation", "nullif(t.typcollation, 0)")}) end as representation,
        case when t.typtype = 'b' and t.typisdefined then concat_ws(', ',
          'input ' || ${routine$1("t.typinput")}, 'output ' || ${routine$1("t.typoutput")}, 'receive ' || ${routine$1("t.typreceive")}, 'send ' || ${routine$1("t.typsend")},
          'modifier in ' || ${routine$1("t.typmodin")}, 'modifier out ' || ${routine$1("t.typmodout")}, 'analyze ' || ${routine$1("t.typanalyze")}, 'subscript ' || ${routine$1("t.typsubscript")}) end as functions
      from pg_type t
      join pg_namespace n on n.oid = t.typnamespace
      left join pg_type b on b.oid = t.typbasetype
      left join pg_range r on r.rngtypid = t.oid
      where t.typtype <> 'm'
        and (t.typrelid = 0 or exists (select from pg_class tc where tc.oid = t.typrelid and tc.relkind = 'c'))
        and not exists (select from pg_type el where el.typarray = t.oid)
        and ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_type", "t.oid")}
        and ${isIn(sight, "pg_type", "t.oid")}`
	},
	{
		kind: "collation",
		sql: (sight) => `
      select format('%I.%I', n.nspname, o.collname) as name,
        ${role("o.collowner")} as owner,
        ${spelled("o.collprovider", providers)} as provider,
        case when o.collisdeterministic then 'yes' else 'no' end as deterministic,
        case when o.collprovider not in ('i', 'b') then o.collcollate end as collate,
        case when o.collprovider not in ('i', 'b') then o.collctype end as ctype,
        ${collationLocale$1(sight.major)} as locale,
        ${sight.major >= 16 ? "o.collicurules" : "null"} as rules
      from pg_collation o
      join pg_namespace n on n.oid = o.collnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_collation", "o.oid")}
        and ${isIn(sight, "pg_collation", "o.oid")}`
	},
	{
		kind: "conversion",
		sql: (sight) => `
      select format('%I.%I', n.nspname, o.conname) as name,
        ${role("o.conowner")} as owner,
        format('%s to %s', pg_encoding_to_char(o.conforencoding), pg_encoding_to_char(o.contoencoding)) as encodings,
        ${routine$1("o.conproc")} as function,
        case when o.condefault then 'yes' end as default
      from pg_conversion o
      join pg_namespace n on n.oid = o.connamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_conversion", "o.oid")}
        and ${isIn(sight, "pg_conversion", "o.oid")}`
	}
];
// packages/core/src/postgres/catalogue/foreign.ts
/**
* Whether this role may see the options of mapping `m` on server `s`; the view gives null for hidden ones and for none alike.
* Source: PostgreSQL documentation, 54.34, pg_user_mappings.
*/
const mappingVisible = `(
          (select z.rolsuper from pg_roles z where z.rolname = current_user)
          or (m.umuser = 0 and pg_has_role(s.srvowner, 'usage'))
          or (m.usename = current_user and (pg_has_role(s.srvowner, 'usage') or has_server_privilege(s.oid, 'usage'))))`;
/** Name that stands for options this role may not see; the reader turns it into an unread entry. */
const hiddenOptions = "hidden";
/** Foreign-data wrappers, servers and user mappings. PostgreSQL 14 to 18. */
const foreignKinds = [
	{
		kind: "fdw",
		sql: (sight) => `
      select quote_ident(f.fdwname) as name,
        ${role("f.fdwowner")} as owner,
        ${acl("f.fdwacl", "F", "f.fdwowner")} as acl,
        ${routine$1("f.fdwhandler")} as handler,
        ${routine$1("f.fdwvalidator")} as validator,
        ${options("f.fdwoptions")} as options
      from pg_foreign_data_wrapper f
      where ${notInExtension("pg_foreign_data_wrapper", "f.oid")}
        and ${isIn(sight, "pg_foreign_data_wrapper", "f.oid")}`
	},
	{
		kind: "server",
		sql: (sight) => `
      select quote_ident(s.srvname) as name,
        ${role("s.srvowner")} as owner,
        ${acl("s.srvacl", "S", "s.srvowner")} as acl,
        (select quote_ident(w.fdwname) from pg_foreign_data_wrapper w where w.oid = s.srvfdw) as wrapper,
        s.srvtype as type,
        s.srvversion as version,
        ${options("s.srvoptions")} as options
      from pg_foreign_server s
      where ${notInExtension("pg_foreign_server", "s.oid")}
        and ${isIn(sight, "pg_foreign_server", "s.oid")}`
	},
	{
		kind: "user_mapping",
		sql: (sight) => `
      select format('%s on %I', case m.umuser when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(m.umuser)) end, m.srvname) as name,
        case
          when not ${mappingVisible} then '${hiddenOptions}'
          else ${hashed(options("m.umoptions"), sight.secretSeed)}
        end as options
      from pg_user_mappings m
      join pg_foreign_server s on s.oid = m.srvid
      where ${areIn(sight, ({ everything }) => everything)}`
	}
];
// packages/core/src/postgres/catalogue/functions.ts
/** Functions, procedures, aggregates, languages, casts and transforms. PostgreSQL 14 to 18. */
const functionKinds = [
	{
		kind: "function",
		sql: (sight) => `
      select format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as name,
        ${spelled("p.prokind", {
			f: "function",
			p: "procedure",
			a: "aggregate",
			w: "window function"
		})} as kind,
        ${role("p.proowner")} as owner,
        ${acl("p.proacl", "f", "p.proowner")} as acl,
        case when p.prokind <> 'a' then pg_get_functiondef(p.oid) end as definition,
        case when p.prokind = 'a' then pg_get_function_result(p.oid) end as result,
        case when p.prokind = 'a' then ${spelled("p.proparallel", {
			s: "safe",
			r: "restricted",
			u: "unsafe"
		})} end as parallel,
        ${spelled("g.aggkind", {
			n: "",
			o: "ordered set",
			h: "hypothetical set"
		})} as aggregate_kind,
        nullif(g.aggnumdirectargs, 0) as direct_arguments,
        ${routine$1("g.aggtransfn")} as transition,
        ${routine$1("g.aggfinalfn")} as final,
        ${routine$1("g.aggcombinefn")} as combine,
        ${routine$1("g.aggserialfn")} as serialize,
        ${routine$1("g.aggdeserialfn")} as deserialize,
        ${routine$1("g.aggmtransfn")} as moving_transition,
        ${routine$1("g.aggminvtransfn")} as moving_inverse,
        ${routine$1("g.aggmfinalfn")} as moving_final,
        case when g.aggfinalextra then 'yes' end as final_extra,
        case when g.aggmfinalextra then 'yes' end as moving_final_extra,
        g.aggfinalmodify as final_modify,
        g.aggmfinalmodify as moving_final_modify,
        case when g.aggsortop <> 0 then g.aggsortop::regoperator end as sort_operator,
        case when g.aggtranstype <> 0 then g.aggtranstype::regtype end as state_type,
        nullif(g.aggtransspace, 0) as state_size,
        case when g.aggmtranstype <> 0 then g.aggmtranstype::regtype end as moving_state_type,
        nullif(g.aggmtransspace, 0) as moving_state_size,
        g.agginitval as initial_value,
        g.aggminitval as moving_initial_value
      from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace
      left join pg_aggregate g on g.aggfnoid = p.oid
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_proc", "p.oid")}
        and not ${madeByAnother("pg_proc", "p.oid")}
        and ${isIn(sight, "pg_proc", "p.oid")}`
	},
	{
		kind: "language",
		sql: (sight) => `
      select quote_ident(l.lanname) as name,
        ${role("l.lanowner")} as owner,
        ${acl("l.lanacl", "l", "l.lanowner")} as acl,
        case when l.lanpltrusted then 'yes' else 'no' end as trusted,
        ${routine$1("l.lanplcallfoid")} as handler,
        ${routine$1("l.laninline")} as inline,
        ${routine$1("l.lanvalidator")} as validator
      from pg_language l
      where l.oid >= ${firstUserOid}
        and ${notInExtension("pg_language", "l.oid")}
        and ${isIn(sight, "pg_language", "l.oid")}`
	},
	{
		kind: "cast",
		sql: (sight) => `
      select format('%s as %s', k.castsource::regtype, k.casttarget::regtype) as name,
        ${routine$1("k.castfunc")} as function,
        ${spelled("k.castcontext", {
			e: "explicit",
			a: "assignment",
			i: "implicit"
		})} as context,
        ${spelled("k.castmethod", {
			f: "function",
			i: "inout",
			b: "binary"
		})} as method
      from pg_cast k
      where k.oid >= ${firstUserOid}
        and ${notInExtension("pg_cast", "k.oid")}
        and not ${madeByAnother("pg_cast", "k.oid")}
        and ${isIn(sight, "pg_cast", "k.oid")}`
	},
	{
		kind: "transform",
		sql: (sight) => `
      select format('%s for %I', t.trftype::regtype, l.lanname) as name,
        ${routine$1("t.trffromsql")} as from_sql,
        ${routine$1("t.trftosql")} as to_sql
      from pg_transform t
      join pg_language l on l.oid = t.trflang
      where t.oid >= ${firstUserOid}
        and ${notInExtension("pg_transform", "t.oid")}
        and ${isIn(sight, "pg_transform", "t.oid")}`
	}
];
// packages/core/src/postgres/catalogue/relations.ts
/** Qualified name of relation `c` in schema `n`. */
const relationName = "format('%I.%I', n.nspname, c.relname)";
/** Every relation `c` in schema `n` that a dump holds by itself, as far as it is in scope. */
const dumpedRelation = (sight) => `c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')
        and ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_class", "c.oid")}
        and ${isIn(sight, "pg_class", "c.oid")}`;
/** A child of plain inheritance gets its inherited columns first when it is restored: there, order means nothing. */
const inheritsPlainly = `exists (
          select
          from pg_inherits i
          join pg_class p on p.oid = i.inhparent
          where i.inhrelid = c.oid and p.relkind in ('r', 'f'))`;
const relationKinds$1 = {
	r: "table",
	p: "partitioned table",
	v: "view",
	m: "materialized view",
	f: "foreign table",
	S: "sequence",
	c: "composite type"
};
const columnList = (order) => `(
            select string_agg(quote_ident(a.attname), ', ' order by ${order})
            from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`;
/** Tables, views, sequences and their columns. PostgreSQL 14 to 18. */
const relationQueries = [
	{
		kind: "relation",
		sql: (sight) => `
      select ${relationName} as name,
        ${spelled("c.relkind", relationKinds$1)} as kind,
        ${role("c.relowner")} as owner,
        case c.relkind
          when 'S' then ${acl("c.relacl", "s", "c.relowner")}
          when 'c' then null
          else ${acl("c.relacl", "r", "c.relowner")}
        end as acl,
        ${spelled("c.relpersistence", {
			p: "",
			u: "unlogged",
			t: "temporary"
		})} as persistence,
        ${options("c.reloptions")} as options,
        ${options("tc.reloptions")} as toast_options,
        (select quote_ident(spcname) from pg_tablespace s where s.oid = c.reltablespace and s.spcname <> 'pg_default') as tablespace,
        (select quote_ident(amname) from pg_am m where m.oid = c.relam) as access_method,
        case
          when c.relrowsecurity and c.relforcerowsecurity then 'enabled, forced'
          when c.relrowsecurity then 'enabled'
          when c.relforcerowsecurity then 'disabled, forced'
        end as row_security,
        ${spelled("c.relreplident", {
			d: "",
			n: "nothing",
			f: "full",
			i: "index"
		})} as replica_identity,
        case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_key,
        pg_get_expr(c.relpartbound, c.oid) as partition_bound,
        (
          select string_agg(
            i.inhparent::regclass::text || case when i.inhdetachpending then ' detach pending' else '' end, ', '
            order by i.inhseqno)
          from pg_inherits i
          where i.inhrelid = c.oid) as parents,
        case when c.reloftype <> 0 then c.reloftype::regtype::text end as of_type,
        case when c.relkind = 'm' then case when c.relispopulated and ${isFilled(sight, "c.oid")} then 'yes' else 'no' end end as populated,
        case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition,
        (
          select concat_ws(' ', quote_ident(s.srvname), ${options("f.ftoptions")})
          from pg_foreign_table f
          join pg_foreign_server s on s.oid = f.ftserver
          where f.ftrelid = c.oid) as foreign_table,
        case when c.relkind <> 'S' then
          case
            when ${inheritsPlainly} then 'any order: ' || ${columnList("a.attname collate \"C\"")}
            else ${columnList("a.attnum")}
          end
        end as columns
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_class tc on tc.oid = c.reltoastrelid
      where ${dumpedRelation(sight)}`
	},
	{
		kind: "column",
		sql: (sight) => `
      select ${relationName} || '.' || quote_ident(a.attname) as name,
        format_type(a.atttypid, a.atttypmod) as type,
        case when a.attnotnull then 'yes' end as not_null,
        pg_get_expr(d.adbin, d.adrelid) as default,
        ${spelled("a.attidentity", {
			"": "",
			a: "always",
			d: "by default"
		})} as identity,
        ${spelled("a.attgenerated", {
			"": "",
			s: "stored",
			v: "virtual"
		})} as generated,
        case when a.attcollation <> t.typcollation then ${nameIn("pg_collation", "a.attcollation")} end as collation,
        case when a.attstorage <> t.typstorage then ${spelled("a.attstorage", {
			p: "plain",
			e: "external",
			m: "main",
			x: "extended"
		})} end as storage,
        ${spelled("a.attcompression", {
			"": "",
			p: "pglz",
			l: "lz4"
		})} as compression,
        nullif(a.attstattarget, -1) as statistics_target,
        ${columnOptions("a.attoptions")} as options,
        ${options("a.attfdwoptions")} as foreign_options,
        nullif(concat_ws(', ', case when a.attislocal then 'local' end, case when a.attinhcount > 0 then 'inherited ' || a.attinhcount end), 'local') as inheritance,
        ${acl("a.attacl", "c", "c.relowner")} as acl
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind <> 'S'
        and ${dumpedRelation(sight)}`
	},
	{
		kind: "sequence",
		sql: (sight) => `
      select ${relationName} as name,
        s.seqtypid::regtype as type,
        s.seqstart as start,
        s.seqincrement as increment,
        s.seqmin as minimum,
        s.seqmax as maximum,
        s.seqcache as cache,
        case when s.seqcycle then 'yes' end as cycle,
        (
          select string_agg(
            format('%s.%I', d.refobjid::regclass, a.attname) || case d.deptype when 'i' then ' as identity' else '' end, ', '
            order by d.refobjid::regclass::text collate "C")
          from pg_depend d
          join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
          where d.classid = 'pg_class'::regclass
            and d.objid = c.oid
            and d.refclassid = 'pg_class'::regclass
            and d.deptype in ('a', 'i')
            and ${isIn(sight, "pg_class", "d.refobjid")}) as owned_by
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_sequence s on s.seqrelid = c.oid
      where ${dumpedRelation(sight)}`
	}
];
// packages/core/src/postgres/catalogue/indexes.ts
const constraintTypes = {
	c: "check",
	f: "foreign key",
	p: "primary key",
	u: "unique",
	x: "exclusion"
};
/** Indexes, constraints and statistics objects. PostgreSQL 14 to 18. */
const indexKinds = [
	{
		kind: "index",
		sql: (sight) => `
      select format('%I.%I', n.nspname, ic.relname) as name,
        ${relationName} as table,
        case when c.relkind = 'p' then 'yes' end as partitioned,
        pg_get_indexdef(i.indexrelid) as definition,
        case when i.indisvalid then 'yes' else 'no' end as valid,
        case when not (i.indisready and i.indislive) then 'no' end as ready,
        concat_ws(', ',
          case when i.indisprimary then 'primary' end,
          case when i.indisexclusion then 'exclusion' end,
          case when not i.indimmediate then 'deferrable' end) as use,
        case when i.indisclustered then 'yes' end as clustered,
        case when i.indisreplident then 'yes' end as replica_identity,
        ${options("ic.reloptions")} as options,
        (select quote_ident(spcname) from pg_tablespace s where s.oid = ic.reltablespace and s.spcname <> 'pg_default') as tablespace,
        (select h.inhparent::regclass from pg_inherits h where h.inhrelid = i.indexrelid) as parent,
        (
          select string_agg(a.attnum || ':' || a.attstattarget, ', ' order by a.attnum)
          from pg_attribute a
          where a.attrelid = ic.oid and a.attstattarget >= 0) as statistics_targets
      from pg_index i
      join pg_class ic on ic.oid = i.indexrelid
      join pg_class c on c.oid = i.indrelid
      join pg_namespace n on n.oid = c.relnamespace
      where ${dumpedRelation(sight)}`
	},
	{
		kind: "constraint",
		sql: (sight) => `
      select format('%I.%I.%I', n.nspname, coalesce(c.relname, t.typname), k.conname) as name,
        ${spelled("k.contype", constraintTypes)} as type,
        case when k.contypid <> 0 then 'domain' end as on,
        pg_get_constraintdef(k.oid) as definition,
        case when k.convalidated then 'yes' else 'no' end as validated,
        (
          select nullif(string_agg(distinct g.tgenabled::text, ''), 'O')
          from pg_trigger g
          where g.tgconstraint = k.oid and g.tgisinternal) as internal_triggers,
        case when k.condeferrable then case when k.condeferred then 'initially deferred' else 'initially immediate' end end as deferrable,
        ${sight.major >= 18 ? "case when not k.conenforced then 'no' end" : "null"} as enforced,
        nullif(concat_ws(', ',
          case when k.conislocal then 'local' end,
          case when k.coninhcount > 0 then 'inherited ' || k.coninhcount end,
          case when k.connoinherit and k.contype = 'c' then 'no inherit' end), 'local') as inheritance
      from pg_constraint k
      join pg_namespace n on n.oid = k.connamespace
      left join pg_class c on c.oid = k.conrelid
      left join pg_type t on t.oid = k.contypid
      where k.contype in ('c', 'f', 'p', 'u', 'x')
        and k.conparentid = 0
        and ${inUserSchema("n.nspname")}
        and (k.conrelid = 0 or ${notInExtension("pg_class", "k.conrelid")})
        and (k.contypid = 0 or ${notInExtension("pg_type", "k.contypid")})
        and ${isIn(sight, "pg_constraint", "k.oid")}`
	},
	{
		kind: "statistics",
		sql: (sight) => `
      select format('%I.%I', n.nspname, s.stxname) as name,
        ${role("s.stxowner")} as owner,
        pg_get_statisticsobjdef(s.oid) as definition,
        nullif(s.stxstattarget, -1) as target
      from pg_statistic_ext s
      join pg_namespace n on n.oid = s.stxnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_statistic_ext", "s.oid")}
        and ${isIn(sight, "pg_statistic_ext", "s.oid")}`
	}
];
// packages/core/src/postgres/catalogue/name.ts
const quoted = /"((?:[^"]|"")*)"/g;
const plain = /^[a-z_][a-z0-9_]*$/;
/**
* Takes the quotes off identifiers that need none but for being a keyword in some major: `"public"."User"` is `public."User"`.
* For names only; in an expression `"user"` and `user` are two things.
*/
function normaliseIdentifiers(name) {
	return name.replace(quoted, (whole, inner) => plain.test(inner) ? inner : whole);
}
/**
* The parts of a dotted name, unquoted: `public."a.b"` is `public` and `a.b`. Undefined when it is not such a name.
*/
function nameParts(name) {
	const parts = [];
	const part = /(?:"((?:[^"]|"")*)"|([^".\s]+))(\.|$)/y;
	while (part.lastIndex < name.length) {
		const match = part.exec(name);
		if (match === null) return void 0;
		parts.push((match[1] ?? match[2] ?? "").replaceAll("\"\"", "\""));
		if (match[3] === "") return parts;
	}
}
/** A dotted name with every part quoted, as the server prints it with quote_all_identifiers. */
function quoteParts(parts) {
	return parts.map(quoteIdentifier).join(".");
}
// packages/core/src/postgres/catalogue/namespaces.ts
/** Schemas and extensions. PostgreSQL 14 to 18. */
const namespaceKinds = [{
	kind: "schema",
	sql: (sight) => `
      select quote_ident(n.nspname) as name,
        ${role("n.nspowner")} as owner,
        ${acl("n.nspacl", "n", "n.nspowner")} as acl
      from pg_namespace n
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_namespace", "n.oid")}
        and ${isIn(sight, "pg_namespace", "n.oid")}`
}, {
	kind: "extension",
	sql: (sight) => `
      select quote_ident(e.extname) as name,
        quote_ident(n.nspname) as schema,
        e.extversion as version,
        (
          select v.default_version
          from pg_available_extensions() v
          where v.name = e.extname) as default_version,
        (
          select string_agg(c.oid::regclass::text || coalesce(' ' || nullif(u.condition, ''), ''), ', '
            order by c.oid::regclass::text collate "C")
          from rows from (unnest(e.extconfig), unnest(e.extcondition)) u (relation, condition)
          join pg_class c on c.oid = u.relation) as configuration
      from pg_extension e
      join pg_namespace n on n.oid = e.extnamespace
      where ${isIn(sight, "pg_extension", "e.oid")}`
}];
// packages/core/src/postgres/catalogue/operators.ts
/** Operators, their families and classes, and access methods. PostgreSQL 14 to 18. */
const operatorKinds = [
	{
		kind: "operator",
		sql: (sight) => `
      select o.oid::regoperator::text as name,
        ${role("o.oprowner")} as owner,
        o.oprresult::regtype as result,
        case when o.oprcanmerge then 'yes' end as merges,
        case when o.oprcanhash then 'yes' end as hashes,
        nullif(o.oprcom, 0)::regoperator as commutator,
        nullif(o.oprnegate, 0)::regoperator as negator,
        ${routine$1("o.oprcode")} as function,
        ${routine$1("o.oprrest")} as restrict,
        ${routine$1("o.oprjoin")} as join
      from pg_operator o
      join pg_namespace n on n.oid = o.oprnamespace
      where o.oprcode <> 0
        and ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_operator", "o.oid")}
        and ${isIn(sight, "pg_operator", "o.oid")}`
	},
	{
		kind: "opfamily",
		sql: (sight) => `
      select format('%I.%I using %I', n.nspname, f.opfname, m.amname) as name,
        ${role("f.opfowner")} as owner,
        (
          select string_agg(l.line, ', ' order by l.line collate "C")
          from (
            select concat_ws(' ', amopstrategy, amoppurpose, amopopr::regoperator, ${nameIn("pg_opfamily", "nullif(amopsortfamily, 0)")}) as line
            from pg_amop
            where amopfamily = f.oid) l) as operators,
        (
          select string_agg(l.line, ', ' order by l.line collate "C")
          from (
            select concat_ws(' ', amprocnum, amproc::regprocedure, amproclefttype::regtype, amprocrighttype::regtype) as line
            from pg_amproc
            where amprocfamily = f.oid) l) as functions
      from pg_opfamily f
      join pg_am m on m.oid = f.opfmethod
      join pg_namespace n on n.oid = f.opfnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_opfamily", "f.oid")}
        and ${isIn(sight, "pg_opfamily", "f.oid")}`
	},
	{
		kind: "opclass",
		sql: (sight) => `
      select format('%I.%I using %I', n.nspname, o.opcname, m.amname) as name,
        ${role("o.opcowner")} as owner,
        ${nameIn("pg_opfamily", "o.opcfamily")} as family,
        o.opcintype::regtype as input_type,
        nullif(o.opckeytype, 0)::regtype as key_type,
        case when o.opcdefault then 'yes' end as default
      from pg_opclass o
      join pg_am m on m.oid = o.opcmethod
      join pg_namespace n on n.oid = o.opcnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_opclass", "o.oid")}
        and ${isIn(sight, "pg_opclass", "o.oid")}`
	},
	{
		kind: "access_method",
		sql: (sight) => `
      select quote_ident(m.amname) as name,
        case m.amtype when 'i' then 'index' when 't' then 'table' else m.amtype::text end as type,
        ${routine$1("m.amhandler")} as handler
      from pg_am m
      where m.oid >= ${firstUserOid}
        and ${notInExtension("pg_am", "m.oid")}
        and ${isIn(sight, "pg_am", "m.oid")}`
	}
];
// packages/core/src/postgres/catalogue/privileges.ts
const defaultFor = {
	r: "tables",
	S: "sequences",
	f: "functions",
	T: "types",
	n: "schemas",
	L: "large objects"
};
const initialAcls = [
	{
		catalog: "pg_class",
		alias: "t",
		acl: "relacl",
		owner: "relowner",
		type: `case when t.relkind = 'S' then 's' else 'r' end::"char"`
	},
	{
		catalog: "pg_proc",
		alias: "t",
		acl: "proacl",
		owner: "proowner",
		type: `'f'::"char"`
	},
	{
		catalog: "pg_namespace",
		alias: "t",
		acl: "nspacl",
		owner: "nspowner",
		type: `'n'::"char"`,
		where: "t.nspname not in ('public', 'information_schema') and t.nspname !~ '^pg_t'"
	},
	{
		catalog: "pg_type",
		alias: "t",
		acl: "typacl",
		owner: "typowner",
		type: `'T'::"char"`
	},
	{
		catalog: "pg_language",
		alias: "t",
		acl: "lanacl",
		owner: "lanowner",
		type: `'l'::"char"`
	},
	{
		catalog: "pg_foreign_data_wrapper",
		alias: "t",
		acl: "fdwacl",
		owner: "fdwowner",
		type: `'F'::"char"`
	}
];
/** Members of extensions that are in scope, and what initdb made where that is. A language is of no schema. */
function isInitial(sight, catalog, oid) {
	const ofSystem = areIn(sight, (scope) => catalog === "pg_language" ? scope.everything && scope.systemPrivileges : scope.systemPrivileges);
	return `(${oid} < ${firstUserOid} and ${ofSystem} or exists (
            select
            from pg_depend x
            where x.classid = '${catalog}'::regclass
              and x.objid = ${oid}
              and x.deptype = 'e'
              and ${isIn(sight, "pg_extension", "x.refobjid")}))`;
}
/** pg_dump leaves the privileges of information_schema out, and initdb makes it too late to be in pg_init_privs. */
const notInformationSchema = "coalesce(trim(both '\"' from i.schema), '') <> 'information_schema'";
function changes(now, initially) {
	return `concat_ws(' ',
          (select string_agg('+' || q.line, ' ' order by q.line collate "C") from (${aclLines(now)} except ${aclLines(initially)}) q (line)),
          (select string_agg('-' || q.line, ' ' order by q.line collate "C") from (${aclLines(initially)} except ${aclLines(now)}) q (line)))`;
}
function ofObjects(sight, { catalog, acl: list, owner, type, where }) {
	return `
        select i.type || ' ' || i.identity as name, ${changes(`coalesce(t.${list}, acldefault(${type}, t.${owner}))`, `coalesce(ip.initprivs, acldefault(${type}, t.${owner}))`)} as changes
        from ${catalog} t
        left join pg_init_privs ip on ip.classoid = '${catalog}'::regclass and ip.objoid = t.oid and ip.objsubid = 0
        cross join lateral pg_identify_object('${catalog}'::regclass, t.oid, 0) i
        where t.${list} is not null
          and t.${list} is distinct from ip.initprivs
          and ${notInformationSchema}
          and ${isInitial(sight, catalog, "t.oid")}${where === void 0 ? "" : `\n          and ${where}`}`;
}
const ofColumns = (sight) => `
        select i.type || ' ' || i.identity as name, ${changes("coalesce(a.attacl, acldefault('c', 10))", "coalesce(ip.initprivs, acldefault('c', 10))")} as changes
        from pg_attribute a
        left join pg_init_privs ip on ip.classoid = 'pg_class'::regclass and ip.objoid = a.attrelid and ip.objsubid = a.attnum
        cross join lateral pg_identify_object('pg_class'::regclass, a.attrelid, a.attnum) i
        where a.attacl is not null
          and not a.attisdropped
          and a.attacl is distinct from ip.initprivs
          and ${notInformationSchema}
          and ${isInitial(sight, "pg_class", "a.attrelid")}`;
/** Beyond this many, large objects are told apart by owner and access list only; their fingerprint names the rest. */
const manyLargeObjects = 2e4;
const largeObjectAcl = acl("l.lomacl", "L", "l.lomowner");
/** Default privileges, changed privileges of system objects and extension members, large objects. PostgreSQL 14 to 18. */
const privilegeKinds = [
	{
		kind: "default_acl",
		sql: (sight) => `
      select concat_ws(' ', quote_ident(${role("d.defaclrole")}),
          'in ' || (select quote_ident(n.nspname) from pg_namespace n where n.oid = d.defaclnamespace),
          'for ' || ${spelled("d.defaclobjtype", defaultFor)}) as name,
        coalesce(${aclOfType("d.defaclacl", `case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end`, "d.defaclrole")}, 'default') as acl
      from pg_default_acl d
      where ${isIn(sight, "pg_default_acl", "d.oid")}`
	},
	{
		kind: "initial_acl",
		sql: (sight) => `
      select z.name, z.changes
      from (${[...initialAcls.map((of) => ofObjects(sight, of)), ofColumns(sight)].join("\n        union all")}) z
      where z.changes <> ''`
	},
	{
		kind: "large_object",
		sql: (sight) => `
      select case
          when n.many then concat_ws(' ', 'owned by', quote_ident(${role("l.lomowner")}), 'with', ${largeObjectAcl})
          else l.oid::text
        end as name,
        ${role("min(l.lomowner)")} as owner,
        min(${largeObjectAcl}) as acl,
        case when n.many then count(*) end as count,
        case when n.many then sum(hashint8(l.oid::int8)) end as members
      from pg_largeobject_metadata l
      cross join (select count(*) > ${manyLargeObjects} as many from pg_largeobject_metadata) n
      where ${areIn(sight, ({ largeObjects }) => largeObjects)}
      group by n.many, 1`
	}
];
// packages/core/src/postgres/catalogue/replication.ts
/** Publications and subscriptions. PostgreSQL 14 to 18. */
const replicationKinds = [
	{
		kind: "publication",
		sql: (sight) => `
      select quote_ident(p.pubname) as name,
        ${role("p.pubowner")} as owner,
        case when p.puballtables then 'yes' end as all_tables,
        concat_ws(', ',
          case when p.pubinsert then 'insert' end,
          case when p.pubupdate then 'update' end,
          case when p.pubdelete then 'delete' end,
          case when p.pubtruncate then 'truncate' end) as publish,
        case when p.pubviaroot then 'yes' end as via_partition_root,
        ${sight.major >= 15 ? `(
          select string_agg(quote_ident(n.nspname), ', ' order by n.nspname collate "C")
          from pg_publication_namespace pn
          join pg_namespace n on n.oid = pn.pnnspid
          where pn.pnpubid = p.oid and ${isIn(sight, "pg_namespace", "n.oid")})` : "null"} as schemas,
        ${sight.major >= 18 ? spelled("p.pubgencols", {
			n: "",
			s: "stored"
		}) : "null"} as generated_columns
      from pg_publication p
      where ${isIn(sight, "pg_publication", "p.oid")}`
	},
	{
		kind: "publication_table",
		sql: (sight) => `
      select format('%I: %s', p.pubname, r.prrelid::regclass) as name,
        'yes' as published,
        ${sight.major >= 15 ? "pg_get_expr(r.prqual, r.prrelid)" : "null"} as where,
        ${sight.major >= 15 ? `(
          select string_agg(quote_ident(a.attname), ', ' order by a.attname collate "C")
          from pg_attribute a
          where a.attrelid = r.prrelid and a.attnum = any (r.prattrs))` : "null"} as columns
      from pg_publication_rel r
      join pg_publication p on p.oid = r.prpubid
      where ${isIn(sight, "pg_publication_rel", "r.oid")}`
	},
	{
		kind: "subscription",
		sql: (sight) => `
      select quote_ident(s.subname) as name,
        ${role("s.subowner")} as owner,
        ${sight.readsConninfo ? hashed("s.subconninfo", sight.secretSeed) : "null"} as conninfo,
        s.subslotname as slot_name,
        s.subsynccommit as synchronous_commit,
        (select string_agg(quote_ident(x), ', ' order by x collate "C") from unnest(s.subpublications) x) as publications,
        case when s.subbinary then 'yes' end as binary,
        ${spelled("s.substream", {
			true: "on",
			t: "on",
			false: "off",
			f: "off",
			p: "parallel"
		})} as streaming,
        ${sight.major >= 15 ? "case when s.subtwophasestate <> 'd' then 'yes' end" : "null"} as two_phase,
        ${sight.major >= 15 ? "case when s.subdisableonerr then 'yes' end" : "null"} as disable_on_error,
        ${sight.major >= 16 ? "case when not s.subpasswordrequired then 'no' end" : "null"} as password_required,
        ${sight.major >= 16 ? "case when s.subrunasowner then 'yes' end" : "null"} as run_as_owner,
        ${sight.major >= 16 ? "nullif(s.suborigin, 'any')" : "null"} as origin,
        ${sight.major >= 17 ? "case when s.subfailover then 'yes' end" : "null"} as failover
      from pg_subscription s
      where s.subdbid = (select d.oid from pg_database d where d.datname = current_database())
        and ${areIn(sight, ({ subscriptions }) => subscriptions)}`
	}
];
// packages/core/src/postgres/catalogue/textsearch.ts
const schemaOf = (table, prefix, oid) => `(
          select format('%I.%I', yn.nspname, y.${prefix}name)
          from ${table} y
          join pg_namespace yn on yn.oid = y.${prefix}namespace
          where y.oid = ${oid})`;
/** Text search objects. PostgreSQL 14 to 18. */
const textSearchKinds = [
	{
		kind: "ts_config",
		sql: (sight) => `
      select format('%I.%I', n.nspname, o.cfgname) as name,
        ${role("o.cfgowner")} as owner,
        ${schemaOf("pg_ts_parser", "prs", "o.cfgparser")} as parser,
        (
          select string_agg(
            format('%s:%s:%s', (select k.alias from ts_token_type(o.cfgparser) k where k.tokid = m.maptokentype), m.mapseqno, m.mapdict::regdictionary), ' '
            order by m.maptokentype, m.mapseqno)
          from pg_ts_config_map m
          where m.mapcfg = o.oid) as mappings
      from pg_ts_config o
      join pg_namespace n on n.oid = o.cfgnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_ts_config", "o.oid")}
        and ${isIn(sight, "pg_ts_config", "o.oid")}`
	},
	{
		kind: "ts_dictionary",
		sql: (sight) => `
      select format('%I.%I', n.nspname, o.dictname) as name,
        ${role("o.dictowner")} as owner,
        ${schemaOf("pg_ts_template", "tmpl", "o.dicttemplate")} as template,
        o.dictinitoption as options
      from pg_ts_dict o
      join pg_namespace n on n.oid = o.dictnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_ts_dict", "o.oid")}
        and ${isIn(sight, "pg_ts_dict", "o.oid")}`
	},
	{
		kind: "ts_template",
		sql: (sight) => `
      select format('%I.%I', n.nspname, o.tmplname) as name,
        ${routine$1("o.tmplinit")} as init,
        ${routine$1("o.tmpllexize")} as lexize
      from pg_ts_template o
      join pg_namespace n on n.oid = o.tmplnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_ts_template", "o.oid")}
        and ${isIn(sight, "pg_ts_template", "o.oid")}`
	},
	{
		kind: "ts_parser",
		sql: (sight) => `
      select format('%I.%I', n.nspname, o.prsname) as name,
        ${routine$1("o.prsstart")} as start,
        ${routine$1("o.prstoken")} as token,
        ${routine$1("o.prsend")} as end,
        ${routine$1("o.prsheadline")} as headline,
        ${routine$1("o.prslextype")} as lextypes
      from pg_ts_parser o
      join pg_namespace n on n.oid = o.prsnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_ts_parser", "o.oid")}
        and ${isIn(sight, "pg_ts_parser", "o.oid")}`
	}
];
// packages/core/src/postgres/catalogue/triggers.ts
const commands = {
	r: "select",
	a: "insert",
	w: "update",
	d: "delete",
	"*": "all"
};
/** What acts when a table is used or changed: triggers, rules, policies, event triggers. PostgreSQL 14 to 18. */
const triggerKinds = [
	{
		kind: "trigger",
		sql: (sight) => `
      select ${relationName} || '.' || quote_ident(t.tgname) as name,
        pg_get_triggerdef(t.oid) as definition,
        ${firing("t.tgenabled")} as enabled,
        case when t.tgparentid <> 0 then 'yes' end as of_parent
      from pg_trigger t
      join pg_class c on c.oid = t.tgrelid
      join pg_namespace n on n.oid = c.relnamespace
      where not t.tgisinternal
        and ${dumpedRelation(sight)}`
	},
	{
		kind: "rule",
		sql: (sight) => `
      select ${relationName} || '.' || quote_ident(r.rulename) as name,
        case when r.rulename <> '_RETURN' then pg_get_ruledef(r.oid) end as definition,
        ${firing("r.ev_enabled")} as enabled
      from pg_rewrite r
      join pg_class c on c.oid = r.ev_class
      join pg_namespace n on n.oid = c.relnamespace
      where (r.rulename <> '_RETURN' or r.ev_enabled <> 'O')
        and ${dumpedRelation(sight)}`
	},
	{
		kind: "policy",
		sql: (sight) => `
      select ${relationName} || '.' || quote_ident(p.polname) as name,
        ${spelled("p.polcmd", commands)} as command,
        case when p.polpermissive then 'permissive' else 'restrictive' end as mode,
        (
          select string_agg(
            case r when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(r)) end, ', '
            order by case when r <> 0 then pg_get_userbyid(r) end collate "C")
          from unnest(p.polroles) r) as roles,
        pg_get_expr(p.polqual, p.polrelid) as using,
        pg_get_expr(p.polwithcheck, p.polrelid) as check
      from pg_policy p
      join pg_class c on c.oid = p.polrelid
      join pg_namespace n on n.oid = c.relnamespace
      where ${dumpedRelation(sight)}`
	},
	{
		kind: "event_trigger",
		sql: (sight) => `
      select quote_ident(e.evtname) as name,
        ${role("e.evtowner")} as owner,
        e.evtevent as event,
        e.evtfoid::regprocedure as function,
        (select string_agg(tag, ', ' order by tag collate "C") from unnest(e.evttags) tag) as tags,
        ${firing("e.evtenabled")} as enabled
      from pg_event_trigger e
      where ${notInExtension("pg_event_trigger", "e.oid")}
        and ${isIn(sight, "pg_event_trigger", "e.oid")}`
	}
];
// packages/core/src/postgres/catalogue.ts
const kindQueries = [
	...namespaceKinds,
	...relationQueries,
	...indexKinds,
	...triggerKinds,
	...functionKinds,
	...datatypeKinds,
	...operatorKinds,
	...textSearchKinds,
	...foreignKinds,
	...replicationKinds,
	...privilegeKinds,
	...annotationKinds
];
/** Every kind of object that is read, in the order in which it is reported. */
const catalogueKinds = kindQueries.map(({ kind }) => kind);
/** Tablespaces that objects lie in by name, as they are called. */
function tablespacesIn(catalogue) {
	const names = ["relation", "index"].flatMap((kind) => Object.values(catalogue[kind] ?? {}).flatMap(({ tablespace }) => tablespace === void 0 ? [] : [tablespace]));
	return [...new Set(names.map(unquoteIdentifier))].sort();
}
/** All values as the text that the server sends. */
const asText = { getTypeParser: () => (value) => value };
async function readRole(client) {
	const { rows } = await client.query(`
    select current_user as name,
      (select r.rolsuper from pg_roles r where r.rolname = current_user) as superuser,
      has_column_privilege('pg_catalog.pg_subscription', 'subconninfo', 'select') as "readsConninfo"`);
	const [row] = rows;
	if (row === void 0) throw new Error("a select without from gave no row");
	return row;
}
async function readKind(client, sql, intern) {
	const query = {
		text: sql,
		rowMode: "array",
		types: asText
	};
	const { rows, fields } = await client.query(query);
	const attributes = fields.map((field) => field.name);
	const objects = Object.create(null);
	for (const row of rows) {
		const name = uniqueName(normaliseIdentifiers(row[0] ?? ""), objects);
		const kept = {};
		for (let index = 1; index < row.length; index += 1) {
			const value = row[index];
			const attribute = attributes[index];
			if (value !== null && value !== void 0 && attribute !== void 0) kept[attribute] = intern(value);
		}
		objects[name] = kept;
	}
	return objects;
}
/** Names are unique by construction; should the server print two alike, both are kept. */
function uniqueName(name, objects) {
	if (!Object.hasOwn(objects, name)) return name;
	let copy = 2;
	while (Object.hasOwn(objects, `${name} #${copy}`)) copy += 1;
	return `${name} #${copy}`;
}
/** One string for equal short texts: of a hundred thousand columns most have one of a few types. */
function interning() {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		if (text.length > 64) return text;
		const found = known.get(text);
		if (found !== void 0) return found;
		known.set(text, text);
		return text;
	};
}
function hiddenMappings(objects, role) {
	const names = Object.keys(objects).filter((name) => objects[name]?.["options"] === hiddenOptions);
	if (names.length === 0) return void 0;
	for (const name of names) delete objects[name]?.["options"];
	return {
		kind: "user_mapping",
		attribute: "options",
		names,
		detail: `the options of ${names.length} user mappings are hidden from role "${role.name}"`,
		hint: `read as a superuser: the server shows the options of another role's mapping to nobody else, and pg_dump leaves them out (alter role ${quoteIdentifier(role.name)} superuser)`
	};
}
function hiddenConninfo(objects, role) {
	const names = Object.keys(objects);
	if (role.readsConninfo || names.length === 0) return void 0;
	return {
		kind: "subscription",
		attribute: "conninfo",
		detail: `the connection strings of ${names.length} subscriptions are hidden from role "${role.name}"`,
		hint: `grant select (subconninfo) on pg_catalog.pg_subscription to ${quoteIdentifier(role.name)}`
	};
}
function unreadKind(kind, error, role) {
	return {
		kind,
		detail: classify(error, `read objects of kind ${kind} as role "${role.name}"`).message,
		hint: `read as a superuser, or: grant pg_read_all_data to ${quoteIdentifier(role.name)}`
	};
}
/**
* Reads the definition of every object that a dump of this database holds, one query for each kind. The client must be in a
* transaction, best REPEATABLE READ READ ONLY; its settings and its transaction are afterwards what they were, also when a kind
* fails. What the role may not see is in `unread`, never left out silently. `secretSeed` must be the same on both sides: options of
* user mappings and connection strings leave the server as hashes with it only. Versions 14 to 18. Throws `connection-lost`, `lock-not-got`.
* Source: PostgreSQL documentation, chapter "System Catalogs".
*/
async function readCatalogue(client, { major, secretSeed, scope }) {
	const catalogue = {};
	const unread = [];
	const intern = interning();
	const role = await readRole(client);
	const sight = {
		major,
		superuser: role.superuser,
		readsConninfo: role.readsConninfo,
		secretSeed,
		scope
	};
	await client.query(`savepoint pgproof_catalogue; ${cataloguePins}`);
	try {
		for (const { kind, sql } of kindQueries) {
			if (kind === "subscription" && scope?.subscriptions === false) continue;
			await client.query("savepoint pgproof_kind");
			try {
				catalogue[kind] = await readKind(client, sql(sight), intern);
				await client.query("release savepoint pgproof_kind");
			} catch (error) {
				const refusal = classify(error, `read the catalogue, ${kind}`);
				if (!["not-permitted", "database-refused"].includes(refusal.kind)) throw refusal;
				const problem = unreadKind(kind, error, role);
				await client.query("rollback to savepoint pgproof_kind; release savepoint pgproof_kind");
				unread.push(problem);
			}
		}
	} finally {
		await client.query("rollback to savepoint pgproof_catalogue; release savepoint pgproof_catalogue").catch(() => void 0);
	}
	const hidden = [hiddenMappings(catalogue["user_mapping"] ?? {}, role), hiddenConninfo(catalogue["subscription"] ?? {}, role)];
	return {
		catalogue,
		unread: [...unread, ...hidden.filter((entry) => entry !== void 0)]
	};
}
/**
* sha256 (hex) of every kind that was read. The order of objects and attributes and the quoting of names do not matter. Two readings
* of one server with equal digests have equal catalogues; those of two majors may differ where nothing is wrong.
*/
function catalogueDigest(catalogue) {
	return Object.fromEntries(Object.entries(catalogue).sort(([a], [b]) => a < b ? -1 : 1).map(([kind, objects]) => [kind, digestOf(objects)]));
}
function digestOf(objects) {
	const hash = createHash("sha256");
	const byName = Object.entries(objects).map(([name, attributes]) => [normaliseIdentifiers(name), attributes]);
	for (const [name, attributes] of byName.sort(([a], [b]) => a < b ? -1 : 1)) {
		hash.update(JSON.stringify([name, Object.entries(attributes).sort(([a], [b]) => a < b ? -1 : 1)]));
		hash.update("\n");
	}
	return hash.digest("hex");
}
// packages/core/src/proof/document.ts
const decompress = promisify(zstdDecompress);
/** The most a proof or catalogue may unpack to, in bytes: both are untrusted and read whole. */
const largestDocument = 2 * 1024 ** 3 - 1;
/** JSON, compressed. Small and single-threaded: the compressor in Node is safe without workers only. */
function packDocument(document) {
	return zstdCompressSync(JSON.stringify(document), { params: {
		[constants$2.ZSTD_c_compressionLevel]: 3,
		[constants$2.ZSTD_c_checksumFlag]: 1
	} });
}
/** Reads a packed document, and checks the little that everything after relies on. Throws `invalid-manifest` naming the file. */
async function unpackDocument(stream, name, isOne) {
	const chunks = [];
	for await (const chunk of stream) chunks.push(chunk);
	let value;
	try {
		value = JSON.parse((await decompress(Buffer.concat(chunks), { maxOutputLength: largestDocument })).toString("utf8"));
	} catch (error) {
		throw new PgproofError("invalid-manifest", `"${name}" cannot be read: ${error.message}`, { cause: error });
	}
	if (typeof value !== "object" || value === null || !isOne(value)) throw new PgproofError("invalid-manifest", `"${name}" is not what its name says`);
	return value;
}
/** Whether a value has a proof's shape. */
function isProof(value) {
	const proof = value;
	return proof.format_version === 1 && Array.isArray(proof.tables) && Array.isArray(proof.sequences) && Array.isArray(proof.materialized_views) && Array.isArray(proof.seeds) && proof.seeds.length === 2 && proof.seeds.every((seed) => /^-?\d+$/.test(String(seed))) && [
		"plain",
		"escaped",
		"by-column"
	].includes(proof.form ?? "") && ["content", "counts"].includes(proof.level ?? "") && proof.tables.every((table) => typeof table.name === "string" && typeof table.schema === "string" && /^\d+$/.test(String(table.rows))) && (proof.without_rows === void 0 || Array.isArray(proof.without_rows) && proof.without_rows.every(({ schema, name }) => typeof schema === "string" && typeof name === "string")) && proof.sequences.every((sequence) => /^-?\d+$/.test(String(sequence.lastValue)) && typeof sequence.isCalled === "boolean") && (proof.large_objects?.status === "unknown" || proof.large_objects?.status === "read" && Array.isArray(proof.large_objects.objects));
}
/** Whether a value has a catalogue's shape. */
function isCatalogueDocument(value) {
	const document = value;
	return document.format_version === 1 && typeof document.catalogue === "object" && Array.isArray(document.unread) && (document.globals === void 0 || isGlobals(document.globals) && typeof document.globals_seed === "string");
}
/** Rows of all tables, as a decimal string. */
function totalRows(tables) {
	return tables.reduce((sum, table) => sum + BigInt(table.rows), 0n).toString();
}
// packages/core/src/proof/archive.ts
/** The types of entry that hold data, or stand for it. */
const dataTypes = [
	"TABLE DATA",
	"SEQUENCE SET",
	"MATERIALIZED VIEW DATA",
	"BLOBS",
	"BLOB METADATA",
	"BLOB",
	"LARGE OBJECT"
];
/** Source: PostgreSQL, pg_backup_archiver.c, PrintTOCSummary, of 14 to 18. */
const dependencyLine = /^;\tdepends on:((?: \d+)+)$/;
/** Reads the output of `pg_restore --list`, with `--verbose` or not. Unknown types keep their words in `rest`. */
function parseTableOfContents(text) {
	const header = {};
	const entries = [];
	for (const line of text.split("\n")) {
		const dependencies = dependencyLine.exec(line)?.[1]?.trim().split(" ").map(Number);
		const last = entries.at(-1);
		if (dependencies !== void 0) {
			if (last !== void 0) entries[entries.length - 1] = {
				...last,
				dependencies
			};
			continue;
		}
		const field = /^;\s+([A-Za-z_ ]+): (.*)$/.exec(line);
		if (field?.[1] !== void 0 && field[2] !== void 0) header[field[1]] ??= field[2];
		const entry = /^(\d+); (\d+) (\d+) (.*)$/.exec(line);
		if (entry === null) continue;
		const words = entry[4] ?? "";
		const type = dataTypes.find((candidate) => words.startsWith(`${candidate} `)) ?? "";
		entries.push({
			dumpId: Number(entry[1]),
			catalogOid: Number(entry[2]),
			oid: Number(entry[3]),
			type,
			rest: words.slice(type.length).trim(),
			line
		});
	}
	return {
		header,
		entries
	};
}
/** Reads the `setval` calls of what `pg_restore` prints for the SEQUENCE SET entries. */
function parseSequenceSets(text) {
	return [...text.matchAll(/^SELECT pg_catalog\.setval\((E?)'((?:[^']|'')*)', (-?\d+), (true|false)\);$/gm)].map((match) => {
		const literal = (match[2] ?? "").replaceAll("''", "'");
		const { schema, name } = splitQualifiedName(match[1] === "E" ? literal.replaceAll("\\\\", "\\") : literal);
		return {
			schema,
			name,
			lastValue: match[3] ?? "",
			isCalled: match[4] === "true"
		};
	});
}
/** Splits `schema.name`, each part quoted or not, into unquoted parts. Throws when it is not of that form. */
function splitQualifiedName(text) {
	const part = "(\"(?:[^\"]|\"\")*\"|[^\".]+)";
	const match = new RegExp(`^${part}\\.${part}$`).exec(text);
	if (match?.[1] === void 0 || match[2] === void 0) throw new Error(`"${text}" is not a qualified name`);
	const unquote = (word) => word.startsWith("\"") ? word.slice(1, -1).replaceAll("\"\"", "\"") : word;
	return {
		schema: unquote(match[1]),
		name: unquote(match[2])
	};
}
// packages/core/src/proof/fingerprint.ts
const blockBytes = 8192;
const chunkBytes = 1024 ** 3;
const smallBytes = 8 * 1024 ** 2;
/** Measured: 50 per statement is fastest; 200 lose more to planning than they save. */
const batchSize$1 = 50;
/** Draws the two seeds of a backup. */
function drawSeeds() {
	return [randomBytes(8).readBigInt64LE().toString(), randomBytes(8).readBigInt64LE().toString()];
}
/** The form for a database of that encoding. SQL_ASCII is not converted: its bytes have no known meaning. */
function rowFormFor(encoding) {
	return encoding === "UTF8" || encoding === "SQL_ASCII" ? "plain" : "escaped";
}
/**
* The statement that fingerprints one relation: one row of count, sum by the first seed, by the second, of generated columns.
* `offset 0` keeps the planner from computing the row's text once per seed. Measured: two seeds over one text cost 4.4 s where two texts cost 7.4 s (3 million rows, 670 MB).
*/
function fingerprintSql(task, level, seeds, form) {
	const { relation, blocks } = "relation" in task ? task : {
		relation: task,
		blocks: void 0
	};
	const conditions = [
		...relation.condition === null ? [] : [relation.condition.replace(/^\s*where\s+/i, "")],
		...blocks === void 0 ? [] : [`ctid >= '(${blocks[0]},0)'`],
		...blocks?.[1] === void 0 ? [] : [`ctid < '(${blocks[1]},0)'`]
	];
	const where = conditions.length === 0 ? "" : ` where ${conditions.map((condition) => `(${condition})`).join(" and ")}`;
	const from = `from only ${relation.qualified}${where}`;
	if (level === "counts") return `select count(*)::text, null::text, null::text, null::text ${from}`;
	const generated = relation.generatedColumns === "" ? "" : `, ${rowText(relation.generatedColumns, form, seeds[0])} as y`;
	return `select
    count(*)::text,
    coalesce(sum(hashtextextended(x collate "C", ${seeds[0]})), 0)::text,
    coalesce(sum(hashtextextended(x collate "C", ${seeds[1]})), 0)::text,
    ${generated === "" ? "null::text" : `coalesce(sum(hashtextextended(y collate "C", ${seeds[0]})), 0)::text`}
  from (select ${rowText(relation.columns, form, seeds[0])} as x${generated} ${from} offset 0) t`;
}
function rowText(columns, form, seed) {
	if (form === "by-column") return `row(${splitColumns(columns).map((column) => `hashtextextended(${column}::text collate "C", ${seed})`).join(",")})::text`;
	const text = `row(${columns})::text`;
	return form === "escaped" ? `encode(convert_to(${text}, 'UTF8'), 'escape')` : text;
}
function splitColumns(columns) {
	return columns === "" ? [] : columns.match(/"(?:[^"]|"")*"|[^,]+/g) ?? [];
}
/** Cuts the work of all table-like relations into tasks and deals them to the workers, largest first, each to the least loaded. */
function dealTasks(relations, workers) {
	const tasks = relations.filter((relation) => relation.kind === "r").flatMap((relation) => {
		if (relation.sizeBytes <= chunkBytes || relation.condition !== null) return [{
			relation,
			blocks: void 0
		}];
		const blocksPerChunk = chunkBytes / blockBytes;
		const chunks = Math.ceil(relation.sizeBytes / chunkBytes);
		return Array.from({ length: chunks }, (_, chunk) => ({
			relation,
			blocks: [chunk * blocksPerChunk, chunk === chunks - 1 ? void 0 : (chunk + 1) * blocksPerChunk]
		}));
	});
	const size = (task) => task.blocks === void 0 ? task.relation.sizeBytes : chunkBytes;
	const shares = Array.from({ length: workers }, () => ({
		load: 0,
		tasks: []
	}));
	for (const task of tasks.sort((a, b) => size(b) - size(a))) {
		const least = shares.reduce((best, share) => share.load < best.load ? share : best);
		least.load += size(task) + blockBytes;
		least.tasks.push(task);
	}
	return shares.map((share) => share.tasks);
}
/**
* Runs each worker's share on its own session, inside the transaction that the caller has begun there. Every relation of
* every task is in the result, keyed by oid, or an error is thrown; none is silently absent.
*/
async function takeFingerprints(workers, shares, options) {
	const results = /* @__PURE__ */ new Map();
	const add = (relation, part) => {
		const known = results.get(relation.oid);
		results.set(relation.oid, known === void 0 ? part : sumFingerprints(known, part));
	};
	await Promise.all(workers.map(async (worker, index) => {
		const share = shares[index] ?? [];
		const large = share.filter((task) => task.relation.sizeBytes > smallBytes);
		const small = share.filter((task) => task.relation.sizeBytes <= smallBytes);
		for (const task of large) {
			options.signal.throwIfAborted();
			options.onRelation?.(relationName$1(task.relation));
			add(task.relation, await fingerprintOne(worker, task, options));
		}
		for (let start = 0; start < small.length; start += batchSize$1) {
			options.signal.throwIfAborted();
			const batch = small.slice(start, start + batchSize$1);
			options.onRelation?.(relationName$1(batch[0].relation));
			for (const [task, part] of await fingerprintBatch(worker, batch, options)) add(task.relation, part);
		}
	}));
	await redoMixed(workers, shares, options, results);
	for (const task of shares.flat()) if (!results.has(task.relation.oid)) throw new Error(`no fingerprint was taken of ${relationName$1(task.relation)}`);
	return results;
}
/** Parts of one table in different forms have no common sum: where one part had to be read by column, all of them are. */
async function redoMixed(workers, shares, options, results) {
	const cut = shares.flat().filter((task) => task.blocks !== void 0);
	const mixed = new Set(cut.filter((task) => results.get(task.relation.oid)?.form !== options.form).map((task) => task.relation));
	for (const relation of mixed) {
		const worker = workers[shares.findIndex((share) => share.some((task) => task.relation === relation))];
		if (worker === void 0) continue;
		results.set(relation.oid, await fingerprintOne(worker, {
			relation,
			blocks: void 0
		}, {
			...options,
			form: "by-column"
		}));
	}
}
async function fingerprintBatch(worker, batch, options) {
	const statement = batch.map((task, index) => `select ${index} as i, t.* from (${fingerprintSql(task, options.level, options.seeds, options.form)}) t(rows, first, second, generated)`).join("\nunion all\n");
	await worker.query("savepoint batch");
	try {
		const rows = await worker.query(statement);
		await worker.query("release savepoint batch");
		return rows.map((row) => [batch[row.i], toFingerprint(row, options)]);
	} catch (error) {
		if (sqlStateOf(error) === void 0 || sqlStateOf(error)?.startsWith("57") === true) throw error;
		await worker.query("rollback to savepoint batch");
		const results = [];
		for (const task of batch) results.push([task, await fingerprintOne(worker, task, options)]);
		return results;
	}
}
async function fingerprintOne(worker, task, options) {
	const read = async (form) => {
		const sql = `select t.* from (${fingerprintSql(task, options.level, options.seeds, form)}) t(rows, first, second, generated)`;
		const [row] = await worker.query(sql);
		return toFingerprint(row, {
			...options,
			form
		});
	};
	await worker.query("savepoint one");
	try {
		const result = await read(options.form);
		await worker.query("release savepoint one");
		return result;
	} catch (error) {
		if (![
			"54000",
			"XX000",
			"53200",
			"22000"
		].includes(sqlStateOf(error) ?? "") || options.form === "by-column") throw error;
		await worker.query("rollback to savepoint one");
		return read("by-column");
	}
}
function toFingerprint(row, options) {
	const hashes = row.first === null || row.second === null ? null : [row.first, row.second];
	return {
		rows: row.rows,
		hashes,
		generated: row.generated,
		form: options.form
	};
}
function add(a, b) {
	return (BigInt(a) + BigInt(b)).toString();
}
/** The fingerprint of two disjoint sets of rows together: counts and sums add up. */
function sumFingerprints(a, b) {
	return {
		rows: add(a.rows, b.rows),
		hashes: a.hashes === null || b.hashes === null ? null : [add(a.hashes[0], b.hashes[0]), add(a.hashes[1], b.hashes[1])],
		generated: a.generated === null || b.generated === null ? null : add(a.generated, b.generated),
		form: a.form === b.form ? a.form : "by-column"
	};
}
/** Equal in everything that was taken. Different forms cannot be compared and are not equal. */
function sameFingerprint(a, b) {
	return a.rows === b.rows && a.form === b.form && a.generated === b.generated && a.hashes?.[0] === b.hashes?.[0] && a.hashes?.[1] === b.hashes?.[1];
}
// packages/core/src/proof/hold.ts
/** The transaction of every session that reads the held state. */
const beginReadOnly = "begin isolation level repeatable read read only";
const namesPerLock = 500;
const restarts = 5;
/**
* Locks first, then takes the snapshot: TRUNCATE and rewriting ALTERs are not MVCC-safe, and a snapshot taken before the lock can
* see an emptied table (PostgreSQL documentation 13.6). Each worker locks its own share, because a session without a lock would
* queue behind waiting DDL. The list is read again in the snapshot; if it changed, all is released and begun anew.
* Throws `lock-not-got` naming the blocker, `not-permitted` naming the missing grants.
*/
async function holdSnapshot(connection, options, session) {
	for (let attempt = 1;; attempt += 1) {
		const hold = await tryHold(connection, options, session);
		if (hold !== "changed") return hold;
		if (attempt === restarts) throw new PgproofError("lock-not-got", `the list of tables changed ${restarts} times while they were being locked`, { hint: "run again when the migration that is running has ended" });
		session.onProgress({
			phase: "lock",
			current: "the list of tables changed; locking again"
		});
	}
}
async function tryHold(connection, options, session) {
	await using stack = new AsyncDisposableStack();
	const open = (count) => openClients(stack, count, connection, session.signal);
	const [holder, watcher] = await open(2);
	await holder.query(`set lock_timeout = '${options.lockTimeoutSeconds}s'`);
	const waiting = {
		...options,
		watcher
	};
	const { selection } = options;
	const [relations, scope] = await whileWatched(await pidOf(holder), waiting, async () => {
		const chosen = selection === void 0 ? void 0 : await readScopeNow(holder, selection);
		return [await listRelations(holder, {
			sizes: true,
			only: chosen?.held
		}), chosen];
	});
	refuseUnreadable(relations, scope, await roleOf(holder));
	const shares = dealTasks(relations.filter((relation) => holdsData(scope, relation)), options.workers);
	const workers = await open(shares.length);
	const parents = relations.filter((relation) => relation.kind === "p" || relation.kind === "r" && !holdsData(scope, relation));
	if ((await Promise.all(workers.map(async (worker, index) => {
		const share = [...new Set((shares[index] ?? []).map((task) => task.relation))];
		return lockTables(worker, index === 0 ? [...parents, ...share] : share, waiting);
	}))).includes(false)) return "changed";
	await holder.query(beginReadOnly);
	const takenAt = session.now();
	const [row] = await holder.query("select pg_export_snapshot() as snapshot");
	const snapshot = row?.snapshot ?? "";
	await Promise.all(workers.map((worker) => worker.query(`set transaction snapshot '${snapshot}'`)));
	const inSnapshot = selection === void 0 ? void 0 : await readScope(holder, selection);
	const seen = await listRelations(holder, {
		sizes: false,
		only: inSnapshot?.held
	});
	const before = new Map(relations.map((relation) => [relation.oid, relation]));
	const isSame = (relation) => {
		const known = before.get(relation.oid);
		return known !== void 0 && known.qualified === relation.qualified && known.columns === relation.columns && holdsData(scope, relation) === holdsData(inSnapshot, relation);
	};
	if (seen.length !== relations.length || !seen.every(isSame)) return "changed";
	const lsn = await readLsn(holder);
	const disposal = stack.move();
	return {
		snapshot,
		takenAt,
		lsn,
		relations: seen.map((relation) => ({
			...relation,
			sizeBytes: before.get(relation.oid)?.sizeBytes ?? 0
		})),
		scope: inSnapshot,
		holder,
		workers,
		shares,
		[Symbol.asyncDispose]: () => disposal.disposeAsync()
	};
}
/** Whether a relation's rows, or a sequence's value, are in scope. */
function holdsData(scope, { oid }) {
	return scope === void 0 || scope.data.has(oid);
}
async function roleOf(client) {
	const [row] = await client.query("select quote_ident(current_user) as role");
	return row?.role ?? "";
}
/** pg_dump would fail on the first of these; all of them are named, with the grants. */
function refuseUnreadable(relations, scope, role) {
	const isRead = (relation) => relation.kind === "r" || relation.kind === "S" && holdsData(scope, relation);
	const hidden = relations.filter((relation) => isRead(relation) && !(relation.maySelect && relation.mayUseSchema));
	if (hidden.length > 0) {
		const grants = [...[...new Set(hidden.filter((relation) => !relation.mayUseSchema).map((relation) => relation.schema))].map((schema) => `grant usage on schema ${quoteIdentifier(schema)} to ${role};`), ...hidden.filter((relation) => !relation.maySelect).map((relation) => `grant select on ${relation.kind === "S" ? "sequence " : ""}${relation.qualified} to ${role};`)];
		const shown = grants.slice(0, 10).join(" ");
		throw new PgproofError("not-permitted", `role ${role} may not read ${listNames(hidden)}`, { hint: grants.length > 10 ? `${shown} … or for all: grant pg_read_all_data to ${role};` : shown });
	}
	const secured = relations.filter((relation) => relation.rowSecurity && relation.kind === "r" && holdsData(scope, relation));
	if (secured.length > 0) throw new PgproofError("not-permitted", `row security hides rows of ${listNames(secured)} from role ${role}`, { hint: `alter role ${role} bypassrls;` });
}
function listNames(relations) {
	const names = relations.slice(0, 5).map((relation) => `"${relationName$1(relation)}"`);
	return relations.length > 5 ? `${names.join(", ")} and ${relations.length - 5} more` : names.join(", ");
}
/** False when a table went away meanwhile. Throws `lock-not-got` when another session keeps a lock for longer than allowed. */
async function lockTables(worker, relations, options) {
	const pid = await pidOf(worker);
	await worker.query(beginReadOnly);
	await worker.query(`set local lock_timeout = '${options.lockTimeoutSeconds}s'`);
	for (let start = 0; start < relations.length; start += namesPerLock) {
		const names = relations.slice(start, start + namesPerLock).map((relation) => `only ${relation.qualified}`);
		try {
			await whileWatched(pid, options, () => worker.query(`lock table ${names.join(", ")} in access share mode`));
		} catch (error) {
			const state = sqlStateOf(error);
			if (state === "42P01" || state === "3F000" || state === "42809") return false;
			if (state === "53200") throw new PgproofError("out-of-memory", `the server has no room for locks on ${relations.length} tables`, {
				hint: "alter system set max_locks_per_transaction = '256'; then restart the server",
				cause: error
			});
			throw error;
		}
	}
	await worker.query("set local lock_timeout = 0");
	return true;
}
async function pidOf(client) {
	const [row] = await client.query("select pg_backend_pid() as pid");
	return row?.pid ?? 0;
}
/** Does what may wait for a lock; when the session's lock timeout ends it, throws `lock-not-got` naming the blocker. */
async function whileWatched(pid, options, work) {
	const watch = watchBlockers(options.watcher, `pid = ${pid}`);
	try {
		return await work();
	} catch (error) {
		if (sqlStateOf(error) !== "55P03") throw error;
		throw new PgproofError("lock-not-got", `a table could not be locked for reading within ${options.lockTimeoutSeconds} s${watch.describe()}`, { cause: error });
	} finally {
		watch.stop();
	}
}
/** Looks every quarter of a second who blocks a session, and remembers the last answer: when the wait is over it is too late to ask. */
function watchBlockers(watcher, which) {
	let blockers = "";
	let busy = false;
	const look = async () => {
		if (busy) return;
		busy = true;
		try {
			const rows = await watcher.query(`
        select format(
          'process %s (user %s, application %s, %s for %s s: %s)',
          b.pid, b.usename, coalesce(nullif(b.application_name, ''), 'unnamed'), b.state,
          round(extract(epoch from now() - b.state_change)),
          coalesce(substring(b.query from '^\\s*(\\w+\\s+\\w+)'), 'unknown')) as blocker
        from pg_stat_activity w
        cross join lateral unnest(pg_blocking_pids(w.pid)) p(pid)
        join pg_stat_activity b on b.pid = p.pid
        where w.${which}`);
			if (rows.length > 0) blockers = `, blocked by ${rows.map((row) => row.blocker).join(" and ")}`;
		} catch {} finally {
			busy = false;
		}
	};
	const timer = setInterval(() => void look(), 250);
	return {
		describe: () => blockers,
		stop: () => clearInterval(timer)
	};
}
async function readLsn(client) {
	const [row] = await client.query("select case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end::text as lsn");
	return row?.lsn ?? "";
}
// packages/core/src/store/output.ts
const lookMilliseconds = 250;
/**
* Runs a program whose standard output becomes a stored file. Where the store is on this machine the program writes the file itself,
* and it is hashed afterwards; elsewhere its output is streamed and hashed on the way. Nothing is left of it when `run` fails.
* `onBytes` hears how much was written so far.
*/
async function withStoredOutput(store, path, onBytes, run) {
	return store.openWrite === void 0 ? streamed(store, path, onBytes, run) : direct({
		...store,
		openWrite: store.openWrite
	}, path, onBytes, run);
}
async function direct(store, path, onBytes, run) {
	const file = await store.openWrite(path);
	const timer = setInterval(() => void file.size().then(onBytes, () => void 0), lookMilliseconds);
	try {
		const result = await run(file.fd);
		clearInterval(timer);
		return {
			result,
			written: await file.finish().catch((error) => {
				throw classify(error, `write "${path}"`);
			})
		};
	} catch (error) {
		clearInterval(timer);
		await file.discard();
		throw error instanceof PgproofError && error.kind === "disk-full" ? new PgproofError("disk-full", `write "${path}" in "${store.describe}": ${error.message}`, { cause: error }) : error;
	}
}
async function streamed(store, path, onBytes, run) {
	let bytes = 0;
	const meter = new Transform({ transform(chunk, _encoding, done) {
		bytes += chunk.length;
		onBytes(bytes);
		done(null, chunk);
	} });
	meter.on("error", () => void 0);
	let putting;
	try {
		const result = await run(async (stdout) => {
			putting = store.put(path, meter, { isOwned: true });
			putting.catch(() => meter.destroy());
			await pipeline$1(stdout, meter, { end: false }).catch(async (error) => {
				await putting;
				throw error;
			});
		});
		if (putting === void 0) throw new Error(`"${path}" was not stored`);
		meter.end();
		return {
			result,
			written: await putting
		};
	} catch (error) {
		meter.destroy(error);
		const told = await putting?.then(() => void 0, (reason) => reason);
		throw told instanceof PgproofError && told.cause === error ? told : error;
	}
}
// packages/core/src/backup/head.ts
/**
* Dumps and encrypts, and lists the archive as it goes by: once it is encrypted we cannot read it. The head of the archive is kept for as
* long as the listing goes on reading, so what the listing needed is what is there; unpacked, so
* that it can be read again as what it is, the beginning of an archive. Nothing else of the archive touches the disk in plain.
*/
async function dumpSealed(work) {
	const stop = new AbortController();
	const signal = AbortSignal.any([work.signal, stop.signal]);
	const listed = work.packer === void 0 ? new PassThrough() : unpackStream(work.packer);
	const sealed = new PassThrough();
	for (const stream of [listed, sealed]) stream.on("error", () => void 0);
	let rawBytes = 0;
	let isOver = false;
	let isRead = false;
	let isFed = false;
	async function* showHead(source) {
		for await (const chunk of source) {
			rawBytes += chunk.length;
			if (!listed.destroyed && !listed.write(chunk)) await untilDrained(listed);
			yield chunk;
		}
		isRead = true;
	}
	const dump = runPipeline(work.dump, {
		...work.running,
		signal,
		output: (stdout) => pipeline$1(stdout, showHead, sealed)
	}).finally(() => {
		isOver = true;
		listed.end();
		sealed.end();
	});
	const encrypt = runPipeline(work.encrypt, {
		signal,
		output: work.output,
		classify: classifyEncryption,
		input: async (stdin) => {
			await pipeline$1(sealed, stdin);
			isFed = true;
		}
	});
	const list = readAlong(work.reading, listed, signal).finally(() => listed.destroy());
	list.catch(() => isOver ? void 0 : stop.abort());
	const [dumped, encrypted, listing] = await Promise.allSettled([
		dump,
		encrypt,
		list
	]);
	const isUnread = encrypted.status === "fulfilled" && !isFed;
	const isCutOff = dumped.status === "rejected" && dumped.reason instanceof CommandError && wasCutOff(dumped.reason);
	if (isUnread && (isCutOff || dumped.status === "fulfilled")) throw unread(work.encrypt);
	if (dumped.status === "rejected" || encrypted.status === "rejected" || listing.status === "rejected") throw blamed([
		encrypted,
		dumped,
		listing
	]);
	if (!isRead) throw new Error("the dump ended well, and not all of it was read");
	return {
		dump: dumped.value,
		listing: listing.value,
		rawBytes
	};
}
/** Gives what the listing printed. */
async function readAlong(reading, archive, signal) {
	if ("push" in reading) {
		for await (const chunk of archive) reading.push(chunk);
		return "";
	}
	const { list, head: path } = reading;
	await using head = await open(path, "w", 384).catch((error) => {
		throw classify(error, `write "${path}"`);
	});
	async function* keepHead(source) {
		for await (const chunk of source) {
			await head.appendFile(chunk).catch((error) => {
				throw classify(error, `write "${path}"`);
			});
			yield chunk;
		}
	}
	const { stdout } = await runPipeline(list, {
		signal,
		output: "collect",
		mayStopEarly: true,
		input: (stdin) => pipeline$1(archive, keepHead, stdin)
	});
	return stdout;
}
/**
* The error to tell: a dump whose reader broke is cut off, an encryption whose dump broke sees the end of its input and is content; what
* was interrupted is so for another's sake.
*/
function blamed(results) {
	const errors = results.flatMap((result) => result.status === "rejected" ? [result.reason] : []);
	return errors.find((error) => !(error instanceof PgproofError) || error.kind !== "interrupted") ?? errors[0];
}
function unread(encrypt) {
	const program = encrypt[0]?.program ?? "";
	return new PgproofError("tool-version", `"${program}" ended well before it had read the whole dump`, { hint: "put another age first on PATH, or none: pgproof brings its own" });
}
/** Settles also when nobody reads on. */
function untilDrained(stream) {
	return new Promise((resolve) => {
		if (stream.destroyed) return resolve();
		const settle = () => {
			stream.off("drain", settle).off("close", settle);
			resolve();
		};
		stream.on("drain", settle).on("close", settle);
	});
}
// packages/core/src/backup/definitions.ts
/**
* Dumps, beside rows alone and in the same snapshot, the definitions that they are restored into: without them nothing could be shown of
* the rows, and no table be made for them. Undefined where the data has its definitions with it.
*/
async function dumpDefinitions({ plan, options, facts, session, workspace }, holes, signal) {
	if (options.selection?.content !== "data") return void 0;
	const { store, connection, compression } = options;
	const stagesOf = (step) => stepNamed(plan, "pipeline", step).stages.map((stage) => fillCommand(stage, holes));
	session.onProgress({
		phase: "dump",
		current: "definitions"
	});
	const path = fillWord(stepNamed(plan, "put", "schema").path, holes);
	const dump = stagesOf("dump-definitions");
	const list = stagesOf("list-definitions");
	const running = {
		secrets: connection.secrets,
		classify: classifyToolFailure
	};
	const { written, result: sealed } = await withStoredOutput(store, path, () => void 0, async (output) => {
		if (facts.age === void 0) {
			await runPipeline(dump, {
				...running,
				signal,
				output
			});
			return;
		}
		const encrypt = stagesOf("encrypt-definitions");
		const reading = {
			list,
			head: join(workspace.path, "definitions-head")
		};
		return dumpSealed({
			dump,
			encrypt,
			packer: facts.packer,
			reading,
			output,
			signal,
			running
		});
	});
	const rawBytes = compression.algorithm === "none" ? sealed?.rawBytes ?? written.bytes : null;
	return {
		file: {
			path: definitionsFileName(facts),
			role: "schema",
			...written,
			raw_bytes: rawBytes
		},
		read: async (later) => {
			if (sealed !== void 0) return parseTableOfContents(sealed.listing);
			const { stdout } = await withStoredInput(store, path, (input) => runPipeline(list, {
				signal: later,
				output: "collect",
				mayStopEarly: true,
				input
			}));
			return parseTableOfContents(stdout);
		}
	};
}
// packages/core/src/backup/dump.ts
/** Dumps into the store. The archive is read back from there, or as it goes by where it is encrypted. */
async function dump(attempt, holes, signal) {
	const { options, facts, session } = attempt;
	const archive = join(attempt.workspace.path, "dump");
	const filled = {
		...holes,
		...secretHoles(childEnvironment(options.connection)),
		archive,
		"backup-id": attempt.id
	};
	const path = fillWord(stepNamed(attempt.plan, "put", "data").path, filled);
	let current = "";
	let bytes = 0;
	const report = () => session.onProgress({
		phase: "dump",
		bytes,
		...current === "" ? {} : { current }
	});
	const running = {
		filled,
		signal,
		options: {
			secrets: options.connection.secrets,
			classify: classifyToolFailure,
			onStderrLine: (line, stage) => {
				const relation = stage === 0 ? /dumping contents of table "(.*)"$/.exec(line)?.[1] : void 0;
				if (relation === void 0) return;
				current = relation;
				report();
			}
		}
	};
	await using watcher = await openClient(options.connection, signal);
	const watch = watchBlockers(watcher, `application_name = 'pgproof pg_dump'`);
	const isFolder = options.format === "directory";
	let stored;
	try {
		const early = isFolder ? await dumpFolder(attempt, archive, running) : void 0;
		stored = await withStoredOutput(options.store, path, (soFar) => {
			bytes = soFar;
			report();
		}, (output) => early === void 0 ? dumpStream(attempt, running, output) : storeFolder(attempt, archive, early, running, output));
	} catch (error) {
		if (error instanceof PgproofError && error.kind === "lock-not-got") throw new PgproofError("lock-not-got", `pg_dump did not get its locks within ${options.lockTimeoutSeconds} s${watch.describe()}`, { cause: error });
		throw error;
	} finally {
		watch.stop();
	}
	const { result, written } = stored;
	const definitions = await dumpDefinitions(attempt, filled, signal);
	const file = {
		path: dataFileName(options, facts),
		role: "data",
		...written,
		raw_bytes: isFolder || options.compression.algorithm === "none" ? result.rawBytes ?? written.bytes : null
	};
	const read = result.read ?? ((later) => readStored(attempt, path, later));
	return {
		file,
		seconds: result.seconds,
		read,
		definitions
	};
}
function stagesOf({ plan }, step, holes) {
	return stepNamed(plan, "pipeline", step).stages.map((stage) => fillCommand(stage, holes));
}
/** Formats whose one file comes out of pg_dump. */
async function dumpStream(attempt, { filled, signal, options }, output) {
	const { facts } = attempt;
	const dump = stagesOf(attempt, "dump", filled);
	if (facts.age === void 0) return { seconds: (await runPipeline(dump, {
		...options,
		signal,
		output
	})).durationSeconds };
	const sealing = {
		dump,
		encrypt: stagesOf(attempt, "encrypt-data", filled),
		packer: facts.packer,
		output,
		signal,
		running: options
	};
	if (attempt.options.format === "plain") {
		const script = readScript();
		const { dump: ran, rawBytes } = await dumpSealed({
			...sealing,
			reading: { push: (chunk) => pushed(script, chunk) }
		});
		return {
			seconds: ran.durationSeconds,
			rawBytes,
			read: async () => scriptContents(script.end())
		};
	}
	const head = join(attempt.workspace.path, "head");
	const reading = {
		list: stagesOf(attempt, "list", filled),
		head
	};
	const { dump: ran, listing, rawBytes } = await dumpSealed({
		...sealing,
		reading
	});
	const read = async (later) => readArchive(attempt, listing, {}, later, async (run) => {
		await using file = await open(head);
		return run(file.fd);
	});
	return {
		seconds: ran.durationSeconds,
		rawBytes,
		read
	};
}
/** The format that pg_dump writes into a folder itself, by several sessions. Gives how long that took. */
async function dumpFolder(attempt, archive, { filled, signal, options }) {
	await rm(archive, {
		recursive: true,
		force: true
	});
	return (await runPipeline(stagesOf(attempt, "dump", filled), {
		...options,
		signal
	})).durationSeconds;
}
/** Sends such a folder to the store as one file. */
async function storeFolder(attempt, archive, seconds, { filled, signal }, output) {
	const { facts, session } = attempt;
	let rawBytes = 0;
	let isFed = false;
	async function* counted() {
		for await (const chunk of packDirectory(archive)) {
			rawBytes += chunk.length;
			yield chunk;
		}
		isFed = true;
	}
	session.onProgress({
		phase: "store",
		current: "the files of the dump"
	});
	const stages = [...facts.packer === void 0 ? [] : stagesOf(attempt, "pack", filled), ...facts.age === void 0 ? [] : stagesOf(attempt, "encrypt-data", filled)];
	const commands = stages.length > 0 ? stages : [{
		program: "/bin/cat",
		args: [],
		env: {}
	}];
	const input = (stdin) => pipeline$1(counted(), stdin);
	await runPipeline(commands, {
		signal,
		output,
		input,
		classify: classifyEncryption
	});
	if (!isFed) throw new PgproofError("tool-version", `"${commands[0]?.program}" ended well before it had read the whole dump`, { hint: "put another one first on PATH" });
	const read = async (later) => {
		const { stdout } = await runPipeline(stagesOf(attempt, "list", { archive }), {
			signal: later,
			output: "collect"
		});
		return readArchive(attempt, stdout, { archive }, later, (run) => run(void 0));
	};
	return {
		seconds,
		rawBytes,
		read
	};
}
/** Reads what lies in the store: like the table of contents, the states of sequences are at an archive's beginning. */
async function readStored(attempt, path, signal) {
	const { store, format } = attempt.options;
	if (format === "plain") return scriptContents(await scanStored(attempt, path, signal));
	const withInput = (run) => withStoredInput(store, path, run);
	const { stdout } = await withInput((input) => runPipeline(stagesOf(attempt, "list", {}), {
		signal,
		output: "collect",
		mayStopEarly: true,
		...given(input)
	}));
	return readArchive(attempt, stdout, {}, signal, withInput);
}
function given(input) {
	return input === void 0 ? {} : { input };
}
async function scanStored(attempt, path, signal) {
	const { store } = attempt.options;
	const script = readScript();
	const scan = async (source) => {
		for await (const chunk of source) pushed(script, chunk);
	};
	if (attempt.facts.packer === void 0) await scan(await store.get(path));
	else await withStoredInput(store, path, (input) => runPipeline(stagesOf(attempt, "unpack", {}), {
		signal,
		input,
		output: scan
	}));
	return script.end();
}
/** pg_dump writes no command to psql: what is one comes of something that stands for it. */
function pushed(script, chunk) {
	try {
		script.push(chunk);
	} catch (error) {
		if (!(error instanceof ScriptRefusal)) throw error;
		throw new PgproofError("database-refused", `what pg_dump wrote is no script of pg_dump's: ${error.message}`, { hint: "check which pg_dump runs, and whether a wrapper writes something of its own" });
	}
}
function scriptContents({ entries, sequenceSets, header, isComplete }) {
	if (!isComplete) throw new PgproofError("database-refused", "pg_dump ended well, and its script does not come to an end", { hint: "check which pg_dump runs, and whether a wrapper cuts what it writes" });
	return {
		contents: {
			header,
			entries: entries.map((entry) => ({
				...entry,
				line: ""
			}))
		},
		sequences: async () => parseSequenceSets(sequenceSets.join("\n"))
	};
}
function readArchive(attempt, listing, holes, signal, withInput) {
	const contents = parseTableOfContents(listing);
	const lines = contents.entries.filter((entry) => entry.type === "SEQUENCE SET").map((entry) => entry.line);
	const sequences = async () => {
		if (lines.length === 0) return [];
		const list = join(attempt.workspace.path, "sequences.list");
		await writeFile(list, `${lines.join("\n")}\n`, { mode: 384 });
		const stages = stagesOf(attempt, "sequences", {
			...holes,
			list
		});
		return parseSequenceSets(await withInput(async (input) => (await runPipeline(stages, {
			signal,
			output: "collect",
			mayStopEarly: true,
			...given(input)
		})).stdout));
	};
	return {
		contents,
		sequences
	};
}
// packages/core/src/backup/opens.ts
/**
* Reads back what was just stored, and decrypts it to its end with the key that was given: a backup that its key does not open is none.
* A finding `backup.opens`, bad for a file that it does not open; none where no key was given. Throws what keeps it from trying.
*/
async function checkOpens(attempt, files) {
	const { plan, facts, options, session, folder } = attempt;
	if (facts.decryption === void 0) return [];
	const stages = stepNamed(plan, "pipeline", "open").stages.map((stage) => fillCommand(stage, identityHoles(facts.decryption)));
	for (const file of files) {
		session.onProgress({
			phase: "open",
			current: file.path
		});
		let bytes = 0;
		const counting = new Writable({ write(chunk, _encoding, done) {
			bytes += chunk.length;
			done();
		} });
		try {
			await withStoredInput(options.store, `${folder}/${file.path}`, (input) => runPipeline(stages, {
				signal: session.signal,
				input,
				output: (stdout) => pipeline$1(stdout, counting),
				classify: classifyDecryption
			}));
		} catch (error) {
			if (!(error instanceof CommandError && ["invalid-manifest", "bad-input"].includes(error.kind))) throw error;
			return [unopened(file, error.message)];
		}
		const raw = facts.packer === void 0 ? file.raw_bytes : null;
		if (raw !== null && bytes !== raw) return [unopened(file, `it decrypts to ${formatCount(bytes)} bytes, and ${formatCount(raw)} were written`)];
	}
	return [{
		id: "backup.opens",
		status: "good",
		detail: `read back from the store: the key opens ${files.length === 1 ? "its file" : `each of its ${files.length} files`}, to the end`
	}];
}
function unopened({ path }, why) {
	return {
		id: "backup.opens",
		status: "bad",
		object: {
			kind: "file",
			name: path
		},
		detail: `the key does not open what was stored: ${why}`,
		hint: "see whether the store gives back what it was given, and that age on PATH is age; then run again"
	};
}
// packages/core/src/concurrent.ts
/**
* Runs pieces of work side by side; when one fails, the others are told to stop by the signal they were given, all are waited
* for, and the first error is thrown. No work is left behind.
*/
async function runTogether(signal, ...work) {
	const group = new AbortController();
	const both = AbortSignal.any([signal, group.signal]);
	let first;
	const results = await Promise.all(work.map(async (piece) => {
		try {
			return await piece(both);
		} catch (error) {
			first ??= { error };
			group.abort();
			return;
		}
	}));
	if (first !== void 0) throw first.error;
	return results;
}
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
const routineName$1 = /^((?:"(?:[^"]|"")*"|[^".(\s]+)\.(?:"(?:[^"]|"")*"|[^".(\s]+))\(/;
const routine = async ({ name, source, restored, run }) => {
	const [schema, routineOnly] = relationParts(routineName$1.exec(name)?.[1] ?? "");
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
async function judge$1(client, pair, reprint, restored) {
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
			judgements.push(reprint === void 0 ? { equal: false } : await judge$1(client, pair, reprint, restored));
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
const rules$1 = [
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
	for (const rule of rules$1) {
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
function counted$1(count, kind) {
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
function sentence$1(difference) {
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
const members$1 = /* @__PURE__ */ new Set([
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
			if (!isWhole(difference) || !(members$1.has(kind) || kind === "sequence")) return true;
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
		const withIt = Object.entries(folded.get(`${first.attribute} ${name}`) ?? {}).map(([member, count]) => counted$1(count, member));
		const ofRelation = kind === "relation" && withIt.length > 0 ? `, with ${withIt.join(", ")}` : "";
		return [{
			id: idOf(kind),
			status: "bad",
			level: "consistent",
			object: {
				kind,
				name
			},
			detail: `${wordsFor(kind).one} ${name}: ${group.map(sentence$1).join("; ")}${ofRelation}`
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
	const detail = explainedObjects === 0 ? `${counted$1(count, kind)} equal` : `${formatCount(count - explainedObjects)} of ${counted$1(count, kind)} equal, ${formatCount(explainedObjects)} explained`;
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
function catalogueFindings$1({ differences, compared, unread }) {
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
// packages/core/src/postgres/catalogue/losses.ts
/**
* Tables of extensions that are not configuration tables. A column that has another creating transaction than the table's system
* columns, and than the extension's last update, came later. Versions 14 to 18.
*/
const extensionTablesSql = `
  select format('%I.%I', n.nspname, c.relname) as name,
    quote_ident(e.extname) as extension,
    has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
      and not (c.relrowsecurity and row_security_active(c.oid)) as readable,
    (
      select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
      from pg_attribute a
      join pg_attribute s on s.attrelid = a.attrelid and s.attname = 'tableoid'
      where a.attrelid = c.oid
        and a.attnum > 0
        and not a.attisdropped
        and a.xmin::text not in (s.xmin::text, e.xmin::text)) as changed
  from pg_depend d
  join pg_extension e on e.oid = d.refobjid
  join pg_class c on c.oid = d.objid
  join pg_namespace n on n.oid = c.relnamespace
  where d.classid = 'pg_class'::regclass
    and d.refclassid = 'pg_extension'::regclass
    and d.deptype = 'e'
    and c.relkind in ('r', 'p')
    and not (c.oid = any (coalesce(e.extconfig, '{}')))
  order by 1`;
/** Whether tables, given by their quoted names, have rows: one query for all. */
function rowsSql(tables) {
	return tables.map((table) => `select ${quoteLiteral(table)} as name, exists (select from ${table}) as filled`).join("\nunion all\n");
}
const systemCatalogs = [
	{
		kind: "relation",
		catalog: "pg_class",
		schema: "relnamespace",
		name: "format('%I.%I', n.nspname, o.relname)",
		where: "o.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')"
	},
	{
		kind: "function",
		catalog: "pg_proc",
		schema: "pronamespace",
		name: "format('%I.%I(%s)', n.nspname, o.proname, pg_get_function_identity_arguments(o.oid))",
		where: "true"
	},
	{
		kind: "type",
		catalog: "pg_type",
		schema: "typnamespace",
		name: "format('%I.%I', n.nspname, o.typname)",
		where: "o.typrelid = 0 and o.typtype <> 'm' and not exists (select from pg_type el where el.typarray = o.oid)"
	},
	{
		kind: "operator",
		catalog: "pg_operator",
		schema: "oprnamespace",
		name: "format('%I.%s', n.nspname, o.oid::regoperator)",
		where: "o.oprcode <> 0"
	}
];
/** What belongs to the database itself: a dump holds none of it unless it was made with --create. Versions 14 to 18. */
const databasePropertiesSql = `
  select d.datname as database, p.property
  from pg_database d
  cross join lateral (
    select 'privileges' as property
    where d.datacl is not null
    union all
    select 'comment'
    where shobj_description(d.oid, 'pg_database') is not null
    union all
    select 'settings'
    where exists (select from pg_db_role_setting s where s.setdatabase = d.oid)
  ) p
  where d.datname = current_database()`;
/** Objects that someone made in pg_catalog or information_schema. Versions 14 to 18. */
const systemSchemaObjectsSql = systemCatalogs.map(({ kind, catalog, schema, name, where }) => `
  select '${kind}' as kind, ${name} as name
  from ${catalog} o
  join pg_namespace n on n.oid = o.${schema}
  where n.nspname in ('pg_catalog', 'information_schema')
    and o.oid >= ${firstUserOid}
    and ${where}
    and ${notInExtension(catalog, "o.oid")}`).join("\n  union all");
// packages/core/src/proof/catalogue-losses.ts
async function tablesWithRows(client, tables) {
	if (tables.length === 0) return /* @__PURE__ */ new Set();
	const { rows } = await client.query(rowsSql(tables.map(({ name }) => name)));
	return new Set(rows.filter(({ filled }) => filled).map(({ name }) => name));
}
function extensionTableLosses(tables, filled) {
	return tables.flatMap(({ name, extension, readable, changed }) => {
		const object = {
			kind: "relation",
			name: normaliseIdentifiers(name)
		};
		const owner = normaliseIdentifiers(extension);
		const losses = [];
		if (!readable) losses.push({
			...object,
			known: false,
			detail: `table ${object.name} belongs to extension ${owner}; whether it has rows, which no dump would hold, could not be seen`,
			hint: `grant select on ${name} to the role that backs up`
		});
		if (filled.has(name)) losses.push({
			...object,
			known: true,
			detail: `the rows of table ${object.name} are not dumped: it belongs to extension ${owner} and is not one of its configuration tables`,
			hint: `alter extension ${extension} drop table ${name}`
		});
		if (changed !== null) losses.push({
			...object,
			known: true,
			detail: `columns of table ${object.name} that were added or altered since extension ${owner} made it are not dumped: ${normaliseIdentifiers(changed)}`,
			hint: `alter extension ${extension} drop table ${name}`
		});
		return losses;
	});
}
/**
* Reads what a dump of this database will not hold and the catalogue does not tell: rows and later columns in tables of extensions,
* and objects that were made in the system's schemas. Same demands on the transaction as `readCatalogue`. Versions 14 to 18.
* Source: PostgreSQL documentation, 38.17 (extension configuration tables), and measured.
*/
async function readDumpLosses(client) {
	await client.query(`savepoint pgproof_losses; ${cataloguePins}`);
	try {
		const tables = (await client.query(extensionTablesSql)).rows;
		const filled = await tablesWithRows(client, tables.filter(({ readable }) => readable));
		const objects = (await client.query(systemSchemaObjectsSql)).rows;
		return [
			...(await client.query(databasePropertiesSql)).rows.map(({ database, property }) => ({
				kind: "database",
				name: database,
				known: true,
				detail: `its own ${property} are not in the dump`.replace("comment are", "comment is"),
				hint: "keep beside the backup what this prints first: pg_dump --create --section=pre-data"
			})),
			...extensionTableLosses(tables, filled),
			...objects.map(({ kind, name }) => ({
				kind,
				name: normaliseIdentifiers(name),
				known: true,
				detail: `${kind} ${normaliseIdentifiers(name)} is not dumped: it was made in a schema of the system`,
				hint: "move it into a schema of its own: alter … set schema"
			}))
		];
	} finally {
		await client.query("rollback to savepoint pgproof_losses; release savepoint pgproof_losses").catch(() => void 0);
	}
}
function invalidIndexes({ catalogue }) {
	return Object.entries(catalogue["index"] ?? {}).filter(([, index]) => index["partitioned"] === void 0 && (index["valid"] === "no" || index["ready"] === "no")).map(([name]) => ({
		kind: "index",
		name,
		known: true,
		detail: `index ${name} is invalid and is not dumped`,
		hint: `reindex index concurrently ${name}`
	}));
}
function disabledConstraintTriggers({ catalogue }) {
	return Object.entries(catalogue["constraint"] ?? {}).filter(([, constraint]) => constraint["internal_triggers"] !== void 0).map(([name]) => ({
		kind: "constraint",
		name,
		known: true,
		detail: `the triggers of foreign key ${name} are not all in their default state; a dump does not say so, and a copy checks it`
	}));
}
function handmadeLanguages({ catalogue }) {
	const dumped = catalogue["function"] ?? {};
	return Object.entries(catalogue["language"] ?? {}).filter(([, language]) => !Object.hasOwn(dumped, normaliseIdentifiers(language["handler"] ?? ""))).map(([name, language]) => ({
		kind: "language",
		name,
		known: true,
		detail: `language ${name} was made by hand; its handler ${normaliseIdentifiers(language["handler"] ?? "")} is not dumped, and restoring it fails`,
		hint: `drop it and create it as an extension: create extension ${name}`
	}));
}
/** What this backup will not hold, said at the time of the backup: findings `backup.not-dumped`, as warnings. Pure. */
function expectedLosses(source, losses = []) {
	return [
		...invalidIndexes(source),
		...disabledConstraintTriggers(source),
		...handmadeLanguages(source),
		...losses
	].map(({ kind, name, known, detail, hint }) => ({
		id: "backup.not-dumped",
		status: known ? "warning" : "unknown",
		object: {
			kind,
			name
		},
		detail,
		...hint === void 0 ? {} : { hint }
	}));
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
async function judged$2(client, differences, restored, major) {
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
		differences: await judged$2(client, found.map((difference) => {
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
// packages/core/src/proof/largeobject.ts
/**
* Fingerprints every large object. A hole is missing pages at the source and pages of zeros after a restore, so pages are trimmed
* of trailing zeros and empty ones do not count; the size keeps trailing zeros apart. Needs to read pg_largeobject: superuser,
* or pg_read_all_data; for another role the result says so, and that it is unknown.
*/
async function readLargeObjects(client, level, seeds) {
	const hash = (seed) => level === "counts" ? "null::text" : `coalesce(sum(hashtextextended(row(pageno, trimmed)::text collate "C", ${seed})) filter (where trimmed <> ''), 0)::text`;
	await client.query("savepoint large_objects");
	try {
		const rows = await client.query(`
      select
        m.oid::text as oid,
        coalesce(max(p.pageno::int8 * 2048 + p.length), 0)::text as bytes,
        ${hash(seeds[0])} as first,
        ${hash(seeds[1])} as second
      from pg_catalog.pg_largeobject_metadata m
      left join (
        select loid, pageno, length(data) as length, rtrim(data, '\\x00'::bytea) as trimmed
        from pg_catalog.pg_largeobject
        offset 0
      ) p on p.loid = m.oid
      group by m.oid
      order by m.oid`);
		await client.query("release savepoint large_objects");
		return {
			status: "read",
			objects: rows.map((row) => ({
				oid: row.oid,
				bytes: row.bytes,
				hashes: row.first === null || row.second === null ? null : [row.first, row.second]
			}))
		};
	} catch (error) {
		if (sqlStateOf(error) !== "42501") throw error;
		await client.query("rollback to savepoint large_objects");
		const [row] = await client.query("select count(*)::text as count, pg_catalog.quote_ident(current_user) as role from pg_catalog.pg_largeobject_metadata");
		if (row?.count === "0") return {
			status: "read",
			objects: []
		};
		return {
			status: "unknown",
			count: row?.count ?? "?",
			detail: "this role may not read pg_largeobject, so the large objects were dumped but not fingerprinted",
			hint: `grant pg_read_all_data to ${row?.role ?? "<role>"}`
		};
	}
}
// packages/core/src/proof/needs.ts
const mostNeeds = 200;
/**
* Reads, from pg_depend, what objects in scope need of what is not: tables of foreign keys and views, parents, types, functions, extensions.
* Schemas are not among them: a restore makes them. Two hundred at the most. The client must be in a transaction. Versions 14 to 18.
*/
async function readNeeds(client, scope) {
	const kept = scopedCatalogs.filter((catalog) => (scope.objects.objects.get(catalog) ?? []).length > 0).map((catalog) => `select '${catalog}'::regclass, unnest('{${(scope.objects.objects.get(catalog) ?? []).join()}}'::oid[])`);
	if (kept.length === 0) return [];
	await client.query(`savepoint needs; ${cataloguePins}; set local quote_all_identifiers = off`);
	try {
		return (await client.query(`
      with recursive stated (classid, objid) as materialized (
        ${kept.join("\n        union all\n        ")}
      ), kept (classid, objid) as materialized (
        select classid, objid from stated
        union
        -- What comes with an object: row types, array types, constructors of ranges.
        select d.classid, d.objid
        from kept k
        join pg_depend d on d.refclassid = k.classid and d.refobjid = k.objid and d.deptype = 'i'
      ), missing as (
        select
          coalesce(e.refclassid, d.refclassid) as refclassid,
          coalesce(e.refobjid, d.refobjid) as refobjid,
          d.classid,
          d.objid
        from kept k
        join pg_depend d on d.classid = k.classid and d.objid = k.objid
        left join pg_depend e on e.classid = d.refclassid
          and e.objid = d.refobjid
          and e.deptype = 'e'
          and d.refclassid <> 'pg_extension'::regclass
        where d.refobjid >= ${firstUserOid}
          and d.deptype in ('n', 'a', 'P', 'S', 'i')
          and d.refclassid not in ('pg_namespace'::regclass, 'pg_constraint'::regclass)
          -- Their table stands for them.
          and not (d.refclassid = 'pg_class'::regclass and exists (
            select from pg_class x where x.oid = d.refobjid and x.relkind in ('i', 'I')))
          -- A sequence is dumped without the table that owns it.
          and not (d.classid = 'pg_class'::regclass and d.deptype = 'a' and exists (
            select from pg_class s where s.oid = d.objid and s.relkind = 'S'))
      ), named as (
        select m.refclassid, m.refobjid, min(o.type || ' ' || o.identity) as by, count(distinct (m.classid, m.objid))::int - 1 as others
        from missing m
        cross join lateral pg_identify_object(m.classid, m.objid, 0) o
        where not exists (select from kept k where k.classid = m.refclassid and k.objid = m.refobjid)
        group by 1, 2
        limit ${mostNeeds}
      )
      select i.type, i.schema, i.name, i.identity, n.by, n.others
      from named n
      cross join lateral pg_identify_object(n.refclassid, n.refobjid, 0) i
      where i.identity is not null
      order by i.type, i.identity collate "C"`)).map((row) => ({
			object: `${row.type} ${row.identity}`,
			by: row.by,
			more: row.others,
			hint: remedy$1(row, scope.selection)
		}));
	} finally {
		await client.query("rollback to savepoint needs; release savepoint needs").catch(() => void 0);
	}
}
const unquoted = (name) => name.startsWith("\"") ? name.slice(1, -1).replaceAll("\"\"", "\"") : name;
function remedy$1({ type, schema, name }, selection) {
	const { patterns } = selection;
	if (type === "extension") return `add --extension=${exactPattern(unquoted(name ?? ""))}`;
	if (!choosesObjects(selection)) return "leave out the option that excludes it";
	const isRelation = /table|view|sequence/.test(type);
	if (schema === null) return "back up the whole database: it belongs to no schema";
	if (isRelation && name !== null && patterns.table.length + patterns["table-and-children"].length > 0) return `add --table=${exactPattern(unquoted(schema), unquoted(name))}`;
	if (patterns.table.length > 0) return `choose the schema in the place of tables: --schema=${exactPattern(unquoted(schema))}`;
	return `add --schema=${exactPattern(unquoted(schema))}`;
}
// packages/core/src/proof/scope-check.ts
/** Catalogs of which every object in scope has an entry of its own in an archive. */
const entered = [
	"pg_namespace",
	"pg_extension",
	"pg_statistic_ext",
	"pg_proc",
	"pg_type",
	"pg_collation",
	"pg_conversion",
	"pg_operator",
	"pg_opclass",
	"pg_ts_config",
	"pg_ts_dict",
	"pg_ts_template",
	"pg_ts_parser",
	"pg_language",
	"pg_cast",
	"pg_transform",
	"pg_am",
	"pg_event_trigger",
	"pg_foreign_data_wrapper",
	"pg_foreign_server",
	"pg_publication"
];
/** Objects that must have an entry, by catalog; the schema public has one where the dump creates it, and else where it was altered. */
function expected(scope) {
	const isPublic = new Set(scope.world.schemas.filter(({ name }) => name === "public").map(({ oid }) => oid));
	const composite = new Set(scope.world.relations.filter(({ kind }) => kind === "c").map(({ oid }) => oid));
	const result = /* @__PURE__ */ new Map();
	for (const catalog of entered) {
		const own = (scope.objects.objects.get(catalog) ?? []).filter((oid) => oid >= 16384 && !(catalog === "pg_namespace" && isPublic.has(oid)));
		result.set(catalog, new Set(own));
	}
	return result.set("pg_class", new Set([...scope.definitions].filter((oid) => !composite.has(oid))));
}
/**
* Holds the archive's table of contents against the scope that was decided without it, object by object. Findings `backup.dump-scope`: one
* bad for each object that only one of them has. Rows alone define nothing: then it is that of the archive beside them. Pure.
*/
function checkScope(scope, contents, archive = "the archive") {
	const id = "backup.dump-scope";
	const isPublic = new Set(scope.world.schemas.filter(({ name }) => name === "public").map(({ oid }) => oid));
	const archived = /* @__PURE__ */ new Map();
	for (const { catalogOid, oid, rest } of contents.entries) {
		const catalog = scope.objects.catalogs.get(catalogOid);
		if (catalog === void 0) continue;
		const known = archived.get(catalog) ?? /* @__PURE__ */ new Map();
		archived.set(catalog, known.set(oid, rest));
	}
	const findings = [];
	let count = 0;
	for (const [catalog, objects] of expected(scope)) {
		const found = archived.get(catalog) ?? /* @__PURE__ */ new Map();
		const known = new Set(scope.objects.objects.get(catalog) ?? []);
		count += objects.size;
		for (const oid of objects) {
			if (found.has(oid)) continue;
			findings.push({
				id,
				status: "bad",
				object: {
					kind: catalog,
					name: nameOf$1(scope, catalog, oid)
				},
				detail: `it is in scope, and pg_dump left it out of ${archive}`,
				hint: "check which pg_dump runs, and whether a wrapper gives it options of its own"
			});
		}
		for (const [oid, rest] of found) {
			if (known.has(oid) || catalog === "pg_namespace" && isPublic.has(oid)) continue;
			findings.push({
				id,
				status: "bad",
				object: {
					kind: catalog,
					name: rest
				},
				detail: `${archive} holds it, and it is not in scope`,
				hint: "run the backup again; if it stays so, please report it"
			});
		}
	}
	if (findings.length > 0) return findings;
	return [{
		id,
		status: "good",
		detail: `${archive} defines the ${formatCount(count)} objects in scope, and no other`
	}];
}
function nameOf$1({ world }, catalog, oid) {
	const schema = (number) => world.schemas.find((one) => one.oid === number)?.name ?? String(number);
	if (catalog === "pg_namespace") return schema(oid);
	const relation = catalog === "pg_class" ? world.relations.find((one) => one.oid === oid) : void 0;
	return relation === void 0 ? String(oid) : `${schema(relation.schema)}.${relation.name}`;
}
/** The archive must hold data of just the tables that were fingerprinted. By oid: names may hold blanks. */
function checkTables(relations, contents) {
	const id = "backup.dump-scope";
	const archived = new Set(contents.entries.filter((entry) => entry.type === "TABLE DATA").map((entry) => entry.oid));
	const tables = relations.filter((relation) => relation.kind === "r");
	const known = new Set(tables.map((table) => table.oid));
	const missing = tables.filter((table) => !archived.has(table.oid));
	const foreign = contents.entries.filter((entry) => entry.type === "TABLE DATA" && !known.has(entry.oid));
	if (missing.length === 0 && foreign.length === 0) return [{
		id,
		status: "good",
		detail: `the archive holds the data of all ${formatCount(tables.length)} tables that were fingerprinted, and of no other`
	}];
	return [...missing.map((table) => ({
		id,
		status: "bad",
		object: {
			kind: "table",
			name: relationName$1(table)
		},
		detail: "pg_dump left the data of this table out",
		hint: "check which pg_dump runs, and whether a wrapper gives it options of its own"
	})), ...foreign.map((entry) => ({
		id,
		status: "bad",
		object: {
			kind: "table",
			name: entry.rest
		},
		detail: "the archive holds data of a table that was not fingerprinted",
		hint: "run the backup again; if it stays so, please report it"
	}))];
}
/** Large objects go all together. */
function checkLargeObjects(objects, scope, contents) {
	const count = objects.status === "unknown" ? Number(objects.count) : objects.objects.length;
	if (scope?.largeObjects === false && contents.entries.some((entry) => entry.type === "BLOBS")) return [{
		id: "backup.dump-scope",
		status: "bad",
		object: {
			kind: "large objects",
			name: "all"
		},
		detail: "the archive holds large objects, and they are not in scope",
		hint: "run the backup again; if it stays so, please report it"
	}];
	if (count === 0 || contents.entries.some((entry) => entry.type === "BLOBS")) return [];
	return [{
		id: "backup.dump-scope",
		status: "bad",
		object: {
			kind: "large objects",
			name: formatCount(count)
		},
		detail: "pg_dump left the large objects out",
		hint: "check which pg_dump runs, and whether a wrapper gives it options of its own"
	}];
}
// packages/core/src/proof/sequence.ts
const batchSize = 200;
/**
* Reads where sequences stand now: they ignore snapshots (PostgreSQL documentation 9.17). Keyed by oid; one that was dropped
* meanwhile is absent, for a sequence cannot be locked. The client must be in a transaction.
*/
async function readSequences(client, relations) {
	const sequences = relations.filter((relation) => relation.kind === "S");
	const states = /* @__PURE__ */ new Map();
	const read = async (batch) => {
		await client.query("savepoint sequences");
		try {
			const rows = await client.query(statementFor(batch));
			await client.query("release savepoint sequences");
			for (const row of rows) states.set(batch[row.i].oid, {
				lastValue: row.last,
				isCalled: row.called
			});
		} catch (error) {
			if (sqlStateOf(error) !== "42P01") throw error;
			await client.query("rollback to savepoint sequences");
			if (batch.length > 1) for (const sequence of batch) await read([sequence]);
		}
	};
	for (let start = 0; start < sequences.length; start += batchSize) await read(sequences.slice(start, start + batchSize));
	return states;
}
function statementFor(sequences) {
	return sequences.map(({ qualified }, i) => `select ${i} as i, last_value::text as last, is_called as called from ${qualified}`).join("\nunion all\n");
}
/** For people: the value, and whether it has been handed out. */
function describeSequence(state) {
	return `${state.lastValue}${state.isCalled ? "" : " (not yet called)"}`;
}
function sameSequence(a, b) {
	return a.lastValue === b.lastValue && a.isCalled === b.isCalled;
}
/**
* Whether a value found in the archive can have been the sequence's during the dump: within what was read just before and just
* after it. A sequence that cycles, or went against its direction (setval ran), can have had any value in between.
*/
function liesBetween(before, archived, after) {
	const first = BigInt(before.lastValue);
	const value = BigInt(archived.lastValue);
	const last = BigInt(after.lastValue);
	if (first === last) return value === first && (before.isCalled !== after.isCalled || archived.isCalled === before.isCalled);
	return first < last ? first <= value && value <= last : last <= value && value <= first;
}
// packages/core/src/backup/prove.ts
/** Holds the source still, dumps it and fingerprints it at the same time, and checks that the archive holds what was fingerprinted. */
async function dumpUnderProof(attempt, level, secretSeed) {
	const { options, facts, session } = attempt;
	const seeds = drawSeeds();
	const form = rowFormFor(facts.server.encoding);
	const { major } = facts.server;
	await using hold = await holdSnapshot(options.connection, {
		workers: options.jobs,
		lockTimeoutSeconds: options.lockTimeoutSeconds,
		selection: facts.scope?.selection
	}, session);
	const { scope } = hold;
	const relations = hold.relations.filter((relation) => holdsData(scope, relation));
	const before = await readCatalogue(hold.holder.pg, {
		major,
		secretSeed,
		scope: scope?.objects
	});
	const sequencesBefore = await readSequences(hold.holder, relations);
	const losses = expectedLosses(before, scope?.everything === false ? [] : await readDumpLosses(hold.holder.pg));
	const needs = scope === void 0 ? [] : await readNeeds(hold.holder, scope);
	let fingerprintSeconds = 0;
	const [dumped, fingerprints, largeObjects] = await runTogether(session.signal, (signal) => dump(attempt, { snapshot: hold.snapshot }, signal), async (signal) => {
		const start = session.now();
		const stop = () => closeAll([hold.holder, ...hold.workers]);
		signal.addEventListener("abort", stop, { once: true });
		const taken = await takeFingerprints(hold.workers, hold.shares, {
			level,
			seeds,
			form,
			signal,
			onRelation: (current) => session.onProgress({
				phase: "fingerprint",
				current
			})
		});
		signal.removeEventListener("abort", stop);
		fingerprintSeconds = secondsBetween(start, session.now());
		return taken;
	}, async () => scope?.largeObjects === false ? {
		status: "read",
		objects: []
	} : await readLargeObjects(hold.holder, level, seeds));
	const sequencesAfter = await readSequences(hold.holder, relations);
	const after = await readCatalogueNow(attempt, secretSeed, scope);
	await requireLocks(hold.workers);
	const heldSeconds = secondsBetween(hold.takenAt, session.now());
	await hold[Symbol.asyncDispose]();
	const { contents, sequences } = await dumped.read(session.signal);
	const defined = await dumped.definitions?.read(session.signal);
	const archived = await sequences();
	const changed = changedObjects(before.catalogue, after.catalogue);
	return {
		dumped,
		contents,
		defined,
		proof: {
			level,
			seeds,
			form,
			tables: relations.filter((relation) => relation.kind === "r").map((relation) => provenTable(relation, fingerprints)),
			sequences: archived,
			materialized_views: hold.relations.filter((relation) => relation.kind === "m").map((view) => ({
				schema: view.schema,
				name: view.name,
				populated: view.populated && holdsData(scope, view)
			})),
			large_objects: largeObjects,
			...scope === void 0 ? {} : { without_rows: withoutRows(scope, hold.relations) }
		},
		catalogue: {
			...before,
			changed,
			secret_seed: secretSeed
		},
		findings: [
			...checkTables(relations, contents),
			...scope === void 0 ? [] : [...checkScope(scope, defined ?? contents, dumped.definitions?.file.path), ...leftOutFindings(scope, needs)],
			...checkLargeObjects(largeObjects, scope, contents),
			...sequenceFindings(relations, archived, sequencesBefore, sequencesAfter),
			...catalogueFindings(before, changed),
			...largeObjectFindings(largeObjects),
			...losses
		],
		needs,
		takenAt: hold.takenAt,
		lsn: hold.lsn,
		fingerprintSeconds,
		heldSeconds
	};
}
/**
* The locks lasted only when every session that has some is still there: one that was ended meanwhile, by a standby's replay or an administrator,
* let a TRUNCATE through that the snapshot does not see. Throws what ended it.
*/
async function requireLocks(workers) {
	for (const worker of workers) await worker.query("select 1");
}
/** Reads the catalogue as it is: the held snapshot does not see what other sessions changed since. */
async function readCatalogueNow({ options, facts, session }, secretSeed, scope) {
	await using client = await openClient(options.connection, session.signal);
	await client.query(`set lock_timeout = '${options.lockTimeoutSeconds}s'`);
	return await inTransaction(client, beginReadOnly, () => readCatalogue(client.pg, {
		major: facts.server.major,
		secretSeed,
		scope: scope?.objects
	}));
}
function closeAll(clients) {
	for (const client of clients) client[Symbol.asyncDispose]();
}
function provenTable(relation, fingerprints) {
	const fingerprint = fingerprints.get(relation.oid);
	if (fingerprint === void 0) throw new Error(`no fingerprint of ${relationName$1(relation)}`);
	const { oid, schema, name, root, hashed, extension } = relation;
	return {
		oid,
		schema,
		name,
		root,
		hashed,
		extension,
		...fingerprint
	};
}
/** Tables that are in scope without their rows: the copy has them empty. */
function withoutRows({ definitions, data }, relations) {
	return relations.filter(({ oid, kind }) => kind === "r" && definitions.has(oid) && !data.has(oid)).map(({ schema, name }) => ({
		schema,
		name
	}));
}
function sequenceFindings(relations, archived, before, after) {
	const id = "backup.sequence-bounds";
	const key = (item) => JSON.stringify([item.schema, item.name]);
	const states = new Map(archived.map((state) => [key(state), state]));
	const sequences = relations.filter((relation) => relation.kind === "S");
	const findings = sequences.flatMap((sequence) => {
		const first = before.get(sequence.oid);
		const last = after.get(sequence.oid);
		const state = states.get(key(sequence));
		const object = {
			kind: "sequence",
			name: relationName$1(sequence)
		};
		if (state === void 0) return [{
			id,
			status: "bad",
			object,
			detail: "pg_dump left this sequence out",
			hint: "check which pg_dump runs"
		}];
		if (first === void 0 || last === void 0 || liesBetween(first, state, last)) return [];
		const detail = `the archive sets it to ${describeSequence(state)}; it was ${describeSequence(first)} before the dump and ${describeSequence(last)} after it`;
		return [{
			id,
			status: "warning",
			object,
			detail,
			hint: "it was set by setval or went round while the dump ran"
		}];
	});
	if (findings.length > 0) return findings;
	return [{
		id,
		status: "good",
		detail: `${formatCount(sequences.length)} sequences: the archive's values lie between those before and after the dump`
	}];
}
/** Objects that are not the same before and after, as they are after; those that are gone have no attributes. */
function changedObjects(before, after) {
	const digestBefore = catalogueDigest(before);
	const digestAfter = catalogueDigest(after);
	const kinds = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].filter((kind) => digestBefore[kind] !== digestAfter[kind]);
	return Object.fromEntries(kinds.map((kind) => {
		const [old, now] = [before[kind] ?? {}, after[kind] ?? {}];
		const differing = [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
		return [kind, Object.fromEntries(differing.map((name) => [name, now[name] ?? {}]))];
	}));
}
function catalogueFindings(before, changed) {
	const id = "backup.catalogue-stable";
	const relations = Object.keys(changed["relation"] ?? {});
	const objects = Object.entries(changed).flatMap(([kind, names]) => Object.keys(names).filter((name) => kind === "relation" || !relations.some((relation) => name.startsWith(`${relation}.`))).map((name) => ({
		kind,
		name
	})));
	const unread = before.unread.map((gap) => ({
		id: "backup.catalogue-read",
		status: "unknown",
		object: {
			kind: "kind of object",
			name: gap.kind
		},
		detail: gap.detail,
		hint: gap.hint
	}));
	if (objects.length === 0) return [{
		id,
		status: "good",
		detail: "no DDL ran while the dump was taken"
	}, ...unread];
	return [...objects.map((object) => ({
		id,
		status: "warning",
		object,
		detail: "DDL changed it while the dump was taken; the dump may hold it as it was before or after",
		hint: "run the backup when no migration is running"
	})), ...unread];
}
function largeObjectFindings(objects) {
	const id = "backup.large-objects";
	if (objects.status === "unknown") return [{
		id,
		status: "unknown",
		object: {
			kind: "large objects",
			name: `${formatCount(objects.count)} of them`
		},
		detail: objects.detail,
		hint: objects.hint
	}];
	return objects.objects.length === 0 ? [] : [{
		id,
		status: "good",
		detail: `${formatCount(objects.objects.length)} large objects fingerprinted`
	}];
}
// packages/core/src/backup/options.ts
const globalsChoices = [
	"with-passwords",
	"without-passwords",
	"none"
];
/** The proof that an environment asks for by itself. */
function defaultProof(environment) {
	return environment === "development" ? "counts" : "content";
}
/** By how much a backup may be smaller than the last one by itself, in percent. */
function defaultMaxShrinkPercent(environment) {
	return environment === "development" ? 50 : 20;
}
// packages/core/src/backup/shrink.ts
/** Reads the tables of a backup's proof. What cannot be read is a reason, in words, never an error; only an abort is thrown. */
async function readHeldTables(open, manifest, signal) {
	if (manifest.proof.level === "none") return `${manifest.id} has no proof`;
	if (manifest.encryption !== null) return `the proof of ${manifest.id} is encrypted`;
	const file = manifest.files.find(({ role }) => role === "proof");
	if (file === void 0 || file.bytes > largestProofBytes) return `the proof of ${manifest.id} is too large to read`;
	const path = `${encodeDatabaseName(manifest.server.database)}/${manifest.id}/${file.path}`;
	try {
		return heldTables(await unpackDocument(await (await open()).get(path), path, isProof));
	} catch (error) {
		signal.throwIfAborted();
		return `the proof of ${manifest.id} cannot be read: ${classify(error, "read it").message}`;
	}
}
const largestProofBytes = 64 * 1024 ** 2;
/** The tables of a proof by `schema.name`. */
function heldTables({ tables }) {
	return new Map(tables.map(({ schema, name, rows, root }) => [`${schema}.${name}`, {
		rows,
		root
	}]));
}
/** A table that had so many rows and has none is said, whatever the rest comes to. */
const manyRows = 1000n;
const mostListed = 10;
/**
* Holds a backup against the last one of the same part of the database: rows, large objects, tables by name, and bytes where both were packed
* alike. A partition that went while its parent stayed is no loss. What shrank or went is bad in production and a warning
* elsewhere; the database's own size, which VACUUM FULL changes, is a warning everywhere. Pure.
*/
function compareWithLast(now, last, { environment, maxShrinkPercent }) {
	const status = environment === "production" ? "bad" : "warning";
	const most = maxShrinkPercent ?? defaultMaxShrinkPercent(environment);
	const quantities = quantitiesOf(now.manifest, last.manifest);
	const shrunk = quantities.filter(({ before, after }) => before > 0n && (before - after) * 100n > before * BigInt(most)).map(({ name, before, after, show, isSoft }) => ({
		id: "backup.shrink",
		status: isSoft ? "warning" : status,
		object: {
			kind: "figure",
			name
		},
		detail: `${show(after)}, and ${show(before)} in the last backup, ${last.manifest.id}: ${percent(before, after)} % less, where ${most} % are allowed`,
		hint: "see whether the data is still there; if it was removed on purpose, the next backup is compared with this one (--max-shrink-percent allows more)"
	}));
	const tables = tableFindings(now, last, status);
	const seen = quantities.map(({ name, before, after, show }) => `${name} ${show(before)} → ${show(after)}`);
	const unknown = typeof last.tables === "string" ? last.tables : typeof now.tables === "string" ? now.tables : void 0;
	const hasTrouble = [...shrunk, ...tables].some((finding) => finding.status === "bad" || finding.status === "warning");
	const summary = {
		id: "backup.compared",
		status: "good",
		detail: `compared with the last backup, ${last.manifest.id}: ${seen.join(", ")}${unknown === void 0 ? "" : `; the names of tables were not, for ${unknown}`}`
	};
	return [
		...shrunk,
		...tables,
		...hasTrouble ? [] : [summary]
	];
}
function quantitiesOf(now, last) {
	const isProven = now.proof.level !== "none" && last.proof.level !== "none";
	const packing = ({ format, compression, pg_dump_arguments = [] }) => JSON.stringify([
		format,
		compression,
		pg_dump_arguments
	]);
	const isPackedAlike = packing(now) === packing(last);
	const count = (name, before, after) => ({
		name,
		before: BigInt(before),
		after: BigInt(after),
		show: formatCount,
		isSoft: false
	});
	const bytes = (name, before, after, isSoft) => ({
		name,
		before: BigInt(before),
		after: BigInt(after),
		show: (value) => formatBytes(Number(value)),
		isSoft
	});
	return [
		...isProven ? [count("rows", last.proof.rows, now.proof.rows), count("large objects", last.proof.large_objects, now.proof.large_objects)] : [],
		...isPackedAlike ? [bytes("bytes", bytesOf(last), bytesOf(now), false)] : [],
		bytes("size of the database", last.server.size_bytes, now.server.size_bytes, true)
	];
}
function percent(before, after) {
	return (Number((before - after) * 1000n / before) / 10).toFixed(1);
}
function tableFindings(now, last, status) {
	if (typeof now.tables === "string" || typeof last.tables === "string") return fewerRelations(now.manifest, last.manifest, status);
	const after = now.tables;
	const roots = new Set([...after.values()].map(({ root }) => root));
	const gone = [...last.tables].filter(([name]) => !after.has(name));
	const lost = gone.filter(([, { root }]) => root === null || !roots.has(root));
	const rotated = gone.filter(([, { root }]) => root !== null && roots.has(root)).map(([name]) => name);
	const emptied = [...last.tables].filter(([name, { rows }]) => BigInt(rows) >= manyRows && after.get(name)?.rows === "0");
	const { tables } = last;
	const made = [...after.keys()].filter((name) => !tables.has(name));
	return [
		...lost.map(([name, { rows }]) => ({
			id: "backup.lost-table",
			status,
			object: {
				kind: "table",
				name
			},
			detail: `the last backup, ${last.manifest.id}, has it, with ${formatCount(rows)} rows; it is not in this one`,
			hint: `if it was dropped or renamed on purpose, nothing is to be done; else it is in ${last.manifest.id}`
		})),
		...emptied.map(([name, { rows }]) => ({
			id: "backup.emptied-table",
			status: "warning",
			object: {
				kind: "table",
				name
			},
			detail: `it has no rows, and ${formatCount(rows)} in the last backup, ${last.manifest.id}`,
			hint: `if it was emptied on purpose, nothing is to be done; else its rows are in ${last.manifest.id}`
		})),
		...rotated.length === 0 ? [] : [{
			id: "backup.lost-partition",
			status: "explained",
			detail: `partitions that the last backup, ${last.manifest.id}, has and this one does not, of tables that are still there: ${listed(rotated)}`
		}],
		...made.length === 0 ? [] : [{
			id: "backup.new-table",
			status: "good",
			detail: `new since the last backup, ${last.manifest.id}: ${listed(made)}`
		}]
	];
}
/** Where the names are not known, their number is all there is; partitions come and go, and do not count. */
function fewerRelations(now, last, status) {
	if (now.proof.level === "none" || last.proof.level === "none") return [];
	const [before, after] = [last, now].map(({ proof }) => proof.relations - (proof.partitions ?? 0));
	if (after >= before) return [];
	return [{
		id: "backup.lost-table",
		status,
		object: {
			kind: "tables",
			name: formatCount(before - after)
		},
		detail: `${formatCount(after)} tables without partitions, and ${formatCount(before)} in the last backup, ${last.id}`,
		hint: `compare them by name: pgproof verify prints the tables of a backup, and has the key that opens ${last.id}`
	}];
}
function listed(names) {
	const more = names.length - mostListed;
	return `${names.slice(0, mostListed).join(", ")}${more > 0 ? ` and ${formatCount(more)} more` : ""}`;
}
// packages/core/src/backup/run.ts
/** Runs a backup by its plan, when preflight lets it. Throws when it could not do its work, and leaves nothing behind then; a failed check is a finding. */
async function runBackup(plan, options, facts, session) {
	const started = session.now();
	const preflight = passPreflight(judgePreflight(options, facts));
	const leftOut = facts.scope === void 0 ? [] : describeLeftOut(facts.scope);
	if (leftOut.length > 0) session.onProgress({
		phase: "left out",
		current: leftOut.join("; ")
	});
	await using workspace = await makeWorkspace(session);
	for (let attempt = 1;; attempt += 1) {
		const id = newBackupId(session.now());
		const folder = `${encodeDatabaseName(facts.server.database)}/${id}`;
		try {
			const attempted = await attemptBackup({
				plan,
				options,
				facts,
				session,
				workspace,
				id,
				folder,
				started
			});
			const result = {
				...attempted,
				findings: [...preflight, ...attempted.findings]
			};
			if (result.stored !== void 0) return result;
			const remains = await removeRest(options.store, folder);
			return remains === void 0 ? result : {
				...result,
				findings: [...result.findings, remains]
			};
		} catch (error) {
			const remains = await removeRest(options.store, folder);
			const isLast = !(error instanceof PgproofError && error.kind === "lock-not-got") || attempt >= options.attempts || session.signal.aborted;
			if (isLast && remains !== void 0 && error instanceof PgproofError) throw new PgproofError(error.kind, error.message, {
				hint: `${error.hint}; and ${remains.detail}`,
				cause: error
			});
			if (isLast) throw error;
			session.onProgress({
				phase: "lock",
				current: `attempt ${attempt} of ${options.attempts}: ${error.message}; all is released, beginning anew`
			});
		}
	}
}
/** Removes what was stored of a backup that failed. What stays has no manifest, and is no backup: a warning. */
async function removeRest(store, folder) {
	try {
		await store.remove(folder);
		return;
	} catch (error) {
		const detail = `what was stored of it could not be removed: ${error.message}`;
		return {
			id: "backup.rest",
			status: "warning",
			object: {
				kind: "folder",
				name: folder
			},
			detail
		};
	}
}
async function attemptBackup(attempt) {
	const { options, facts, id } = attempt;
	if (options.proof === "none") {
		const { globals, dumped } = await whileSourceAlive(attempt, async (watched) => ({
			globals: await dumpGlobals(watched),
			dumped: await dump(watched, {}, watched.session.signal)
		}));
		const finding = {
			id: "backup.proof",
			status: "warning",
			detail: "no proof was taken: a restored copy can be shown to restore, not to be equal",
			hint: "run with --proof content"
		};
		const left = facts.scope === void 0 ? [] : leftOutFindings(facts.scope, []);
		const { contents } = await dumped.read(attempt.session.signal);
		const defined = await dumped.definitions?.read(attempt.session.signal);
		return keep(attempt, {
			dumped,
			globals
		}, void 0, [
			...serverFindings(facts),
			...left,
			...dumpFindings(dumped, contents, defined),
			finding
		]);
	}
	const { proof: level } = options;
	const { globals, proven } = await whileSourceAlive(attempt, async (watched) => ({
		globals: await dumpGlobals(watched),
		proven: await dumpUnderProof(watched, level, drawSecretSeed())
	}));
	const dumped = dumpFindings(proven.dumped, proven.contents, proven.defined);
	const findings = [
		...serverFindings(facts),
		...dumped,
		...proven.findings
	];
	if (findings.some((finding) => finding.status === "bad")) return {
		findings,
		...ended(attempt)
	};
	const header = {
		format_version: 1,
		id
	};
	const proof = {
		...header,
		database: facts.server.database,
		...proven.proof
	};
	const catalogue = {
		...header,
		...proven.catalogue,
		...globals.go ? {
			globals: globals.reading,
			globals_seed: globals.secretSeed
		} : {}
	};
	return keep(attempt, {
		dumped: proven.dumped,
		globals
	}, {
		proof,
		catalogue,
		proven
	}, findings);
}
/** The source is watched, and migrations are kept out, no longer than it is needed: what is stored afterwards is none of its business. */
function whileSourceAlive(attempt, work) {
	const { options, session } = attempt;
	return whileAlive(options.connection, options.serverTimeoutSeconds, session, async (watched) => {
		await using _gate = await enterGate(options.connection, options.lockTimeoutSeconds, watched);
		return await work({
			...attempt,
			session: watched
		});
	});
}
function serverFindings({ server, pgDump }) {
	const findings = newerThanSupported("backup.server-version", server);
	if (!isOlderMinor(pgDump, server)) return findings;
	return [...findings, {
		id: "backup.client-version",
		status: "warning",
		detail: `pg_dump ${pgDump.version} is older than the server, ${server.version}: it may dump what only a server of that minor release restores`,
		hint: `apt-get install --only-upgrade postgresql-client-${server.major}`
	}];
}
function drawSecretSeed() {
	return randomBytes(16).toString("hex");
}
function dumpFindings({ file, definitions }, contents, defined) {
	const seen = ({ path, bytes }, { entries }) => ({
		id: "backup.dump",
		status: "good",
		detail: `${path}: ${formatCount(entries.length)} entries, ${formatCount(bytes)} bytes`
	});
	const beside = definitions === void 0 || defined === void 0 ? [] : [seen(definitions.file, defined)];
	return [seen(file, contents), ...beside];
}
/** Stores proof and catalogue, and the manifest last. */
async function keep(attempt, { dumped, globals }, proof, seen) {
	const { plan, options, facts, session, id } = attempt;
	const definitions = dumped.definitions?.file;
	const files = [dumped.file, ...definitions === void 0 ? [] : [definitions]];
	const findings = [...seen, ...globalsFindings(globals, attempt.facts)];
	const put = async (step, packed) => {
		const path = fillWord(stepNamed(plan, "put", step).path, { "backup-id": id });
		const content = facts.age === void 0 ? packed : await encryptDocument(attempt, step, packed);
		const written = await options.store.put(path, content);
		files.push({
			path: path.slice(path.lastIndexOf("/") + 1),
			role: step,
			raw_bytes: step === "globals" ? packed.length : null,
			...written
		});
	};
	if (globals.go) await put("globals", globals.script);
	if (proof !== void 0) {
		await put("proof", packDocument(proof.proof));
		await put("catalogue", packDocument(proof.catalogue));
	}
	if (facts.age !== void 0) await requireSealed(attempt, dumped);
	const opened = await checkOpens(attempt, files);
	if (opened.some(({ status }) => status === "bad")) return {
		findings: [...findings, ...opened],
		...ended(attempt)
	};
	const { server } = facts;
	const selection = options.selection ?? wholeDatabase;
	const tablespaces = tablespacesOf(selection, facts, proof?.catalogue);
	const { database: collation, collations } = facts.collations;
	const scope = manifestScope(facts.scope, proof?.proven.needs ?? []);
	const now = session.now();
	const tables = proof?.proof.tables ?? [];
	const largest = [...tables].sort((a, b) => Number(BigInt(b.rows) - BigInt(a.rows))).slice(0, 10);
	const made = {
		format_version: 1,
		id,
		created_at: now.toISOString(),
		operation: "backup",
		environment: options.environment,
		server: {
			version: server.version,
			major: server.major,
			system_identifier: server.systemIdentifier,
			database: server.database,
			encoding: server.encoding,
			collation: server.collation,
			ctype: server.ctype,
			provider: server.provider,
			locale: server.locale,
			icu_rules: server.icuRules,
			...collation === void 0 ? {} : { collation_version: collation },
			money_locale: server.moneyLocale,
			size_bytes: server.sizeBytes,
			bootstrap_role: server.bootstrapRole,
			architecture: server.architecture
		},
		method: "logical",
		backup_type: "full",
		format: options.format ?? "custom",
		filters: filtersOf(selection),
		...selection.extra.length === 0 ? {} : { pg_dump_arguments: selection.extra },
		...scope === void 0 ? {} : { scope },
		...globals.go ? { globals: countGlobals(globals) } : {},
		...tablespaces.length === 0 ? {} : { tablespaces },
		tools: [{
			name: "pg_dump",
			version: facts.pgDump.version
		}, {
			name: "pg_restore",
			version: facts.pgRestore.version
		}],
		snapshot: {
			time: (proof?.proven.takenAt ?? attempt.started).toISOString(),
			lsn: proof?.proven.lsn ?? ""
		},
		files,
		compression: {
			algorithm: options.compression.algorithm,
			level: options.compression.level,
			by: facts.packer === void 0 ? "client" : "pgproof"
		},
		encryption: options.recipients === void 0 ? null : {
			scheme: "age",
			recipients: options.recipients
		},
		proof: {
			level: options.proof,
			relations: tables.length,
			partitions: tables.filter(({ root }) => root !== null).length,
			rows: totalRows(tables),
			sequences: proof?.proof.sequences.length ?? 0,
			large_objects: largeObjectCount(proof?.proof),
			large_objects_status: proof?.proof.large_objects.status ?? "unknown",
			unread: [...new Set(proof?.catalogue.unread.map((gap) => gap.kind) ?? [])]
		},
		extensions: facts.extensions,
		...collations.length === 0 ? {} : { collations },
		roles: facts.roles,
		catalogue_digest: proof === void 0 ? {} : catalogueDigest(proof.catalogue.catalogue),
		durations: {
			total_seconds: secondsBetween(attempt.started, now),
			dump_seconds: dumped.seconds,
			fingerprint_seconds: proof?.proven.fingerprintSeconds ?? 0
		},
		snapshot_held_seconds: proof?.proven.heldSeconds ?? 0,
		recovery_procedure: recoveryProcedure({
			server,
			roles: facts.roles,
			format: options.format ?? "custom",
			dataFile: dumped.file.path,
			sha256: dumped.file.sha256,
			packedBy: facts.packer?.algorithm,
			recipients: options.recipients ?? [],
			tables: largest.map((table) => ({
				qualified: qualifiedName(table.schema, table.name),
				rows: table.rows
			})),
			bring: options.store.byHand?.bring(attempt.folder),
			selection,
			scope,
			tablespaces,
			globalsFile: globalsFileOf(files, globals),
			definitionsFile: definitions
		})
	};
	const { comparison, compared } = await compare(attempt, made, proof?.proof);
	const manifest = {
		...made,
		...comparison === void 0 ? {} : { comparison }
	};
	const text = `${JSON.stringify(manifest, null, 2)}\n`;
	await options.store.put(fillWord(stepNamed(plan, "put", "manifest").path, { "backup-id": id }), text);
	return {
		findings: [
			...findings,
			...opened,
			...compared
		],
		stored: {
			manifest,
			manifestSha256: createHash("sha256").update(text).digest("hex"),
			bytes: files.reduce((sum, file) => sum + file.bytes, 0)
		},
		...ended(attempt)
	};
}
function globalsFileOf(files, globals) {
	const file = files.find(({ role }) => role === "globals");
	if (file === void 0) return void 0;
	return {
		...file,
		passwords: globals.go && globals.passwords
	};
}
/** Tablespaces by name that a copy is made in: of what was read under the snapshot, where anything was. */
function tablespacesOf(selection, facts, document) {
	if (hasExtra(selection, "--no-tablespaces")) return [];
	if (document === void 0) return facts.tablespaces;
	return tablespacesIn(document.catalogue);
}
function countGlobals({ reading, passwords }) {
	return {
		roles: Object.keys(reading.role).length,
		tablespaces: Object.keys(reading.tablespace).length,
		passwords
	};
}
/** Holds it against the last backup of the same part of the database. It is kept whatever comes of that: a small dump may be all there is. */
async function compare({ options, facts, session }, manifest, proof) {
	const [last] = comparable$1(facts.preflight.history, manifest.filters);
	if (last === void 0) return { compared: [] };
	const { openPast = async () => options.store } = options;
	const compared = compareWithLast({
		manifest,
		tables: proof === void 0 ? "this one has no proof" : heldTables(proof)
	}, {
		manifest: last,
		tables: await readHeldTables(openPast, last, session.signal)
	}, options);
	const status = ["bad", "warning"].find((one) => compared.some((finding) => finding.status === one));
	return {
		comparison: {
			backup: last.id,
			status: status ?? "good"
		},
		compared
	};
}
/** What calls itself encrypted begins as every file of age does; a program that hands on what it was given is told by it. Throws `tool-version`. */
async function requireSealed({ options, folder, plan }, { file, definitions }) {
	for (const { path } of [file, ...definitions === void 0 ? [] : [definitions.file]]) {
		const head = await readHead(options.store, `${folder}/${path}`);
		if (head === void 0) continue;
		if (head.subarray(0, 22).toString("latin1") !== "age-encryption.org/v1\n") throw nothingEncrypted(stepNamed(plan, "pipeline", "encrypt-data").stages[0]?.program ?? "");
	}
}
/** The first bytes of a stored file; undefined for a role that may only add. */
async function readHead(store, path) {
	let head = Buffer.alloc(0);
	try {
		const content = await store.get(path);
		for await (const chunk of content) {
			head = Buffer.concat([head, chunk]);
			if (head.length >= 22) break;
		}
		return head;
	} catch (error) {
		if (error instanceof PgproofError && error.kind === "store-refused") return void 0;
		throw error;
	}
}
function nothingEncrypted(program) {
	return new PgproofError("tool-version", `"${program}" ended well and encrypted nothing: what it wrote is no age file`, { hint: "put another age first on PATH, or none: pgproof brings its own" });
}
/** Sends a packed document through the stage that encrypts. Throws `tool-version` when what comes out is no age file. */
async function encryptDocument({ plan, session }, role, packed) {
	const { stages } = stepNamed(plan, "pipeline", `encrypt-${role}`);
	const content = await passThrough(stages, {}, {
		signal: session.signal,
		input: (stdin) => pipeline$1(Readable.from([packed]), stdin),
		classify: classifyEncryption
	});
	if (content.subarray(0, 22).toString("latin1") === "age-encryption.org/v1\n") return content;
	throw nothingEncrypted(stages[0]?.program ?? "");
}
function ended({ started, session }) {
	const endedAt = session.now();
	return {
		durationSeconds: secondsBetween(started, endedAt),
		endedAt
	};
}
function largeObjectCount(proof) {
	if (proof === void 0) return "0";
	const objects = proof.large_objects;
	return objects.status === "unknown" ? objects.count : String(objects.objects.length);
}
// packages/core/src/backup/back-up.ts
/** Backs one database up, and prunes its backups by the rules, if there are any. Throws when it could not do its work. */
async function backUp(options, { dryRun, rules, openStore }, session) {
	const facts = await gatherBackupFacts(options, session);
	const plan = planBackup(options, facts);
	const pruning = {
		environment: options.environment,
		rules,
		database: facts.server.database,
		openStore
	};
	if (dryRun) return {
		plan: await planPruneAfter(plan.public, pruning, session),
		...present({ refusal: refusalOf(options, facts) })
	};
	const report = reportBackup(await runBackup(plan, options, facts, session), options, facts);
	return {
		plan: plan.public,
		report: await pruneAfter(report, pruning, session)
	};
}
// packages/core/src/backup/several.ts
/**
* Reads which databases are meant; undefined: the one that the connection names. Throws `bad-input` for a choice that contradicts
* itself. `name` says what an option is called where it was given.
*/
function readSeveral(given, name) {
	const { databases, all, except } = given;
	const refuse = (message, hint) => {
		throw new PgproofError("bad-input", message, { hint });
	};
	if (all && databases.length > 0) refuse(`${name("all-databases")}: says all, and ${name("databases")} names some`, "give one of the two");
	if (!all && except.length > 0) refuse(`${name("exclude-databases")}: leaves databases out of all, and not all are asked for`, `give ${name("all-databases")}, too`);
	if (all) return { except };
	const [twice] = databases.filter((database, index) => databases.indexOf(database) !== index);
	if (twice !== void 0) refuse(`${name("databases")}: "${twice}" is named twice`, "name each database once");
	return databases.length === 0 ? void 0 : {
		names: databases,
		except: []
	};
}
/**
* Backs up several databases of one server, one after the other. One that fails does not keep the others from being backed up; the report
* is of all of them, and its exit code that of the first that failed. Throws `bad-input` where there is none to back up.
*/
async function backUpSeveral(options, several, door, session) {
	const started = session.now();
	const names = several.names ?? await readDatabases(options.connection, several, options, session);
	const parts = [];
	for (const database of names) {
		if (session.signal.aborted) {
			parts.push({ database });
			continue;
		}
		const connection = withDatabase(options.connection, database);
		const current = {
			...session,
			onProgress: (progress) => session.onProgress({
				...progress,
				phase: `${database}: ${progress.phase}`
			})
		};
		try {
			parts.push({
				database,
				done: await backUp({
					...options,
					connection
				}, door, current)
			});
		} catch (error) {
			parts.push({
				database,
				error: reasonOf(error, session.signal, `back up "${database}"`)
			});
		}
	}
	const first = parts.find(({ error }) => error !== void 0)?.error;
	if (first !== void 0 && (door.dryRun || parts.every(({ done }) => done === void 0))) throw first;
	const plan = joinPlans(parts.flatMap(({ done }) => done === void 0 ? [] : [done.plan]));
	const refusal = parts.find(({ done }) => done?.refusal !== void 0)?.done?.refusal;
	if (door.dryRun) return {
		plan,
		...present({ refusal })
	};
	const endedAt = session.now();
	return {
		plan,
		report: joinReports(parts, endedAt, secondsBetween(started, endedAt))
	};
}
async function readDatabases(connection, { except }, { serverTimeoutSeconds }, session) {
	passPreflight(judgePooler(await lookForPooler(connection, serverTimeoutSeconds, session), connection));
	const names = await whileAlive(connection, serverTimeoutSeconds, session, async (watched) => {
		await using client = await openClient(connection, watched.signal);
		return (await client.query("select datname as name from pg_database where datallowconn and not datistemplate order by datname collate \"C\"")).map(({ name }) => name);
	});
	const unknown = except.find((name) => !names.includes(name));
	if (unknown !== void 0) throw new PgproofError("bad-input", `there is no database "${unknown}" to leave out`, { hint: `there are: ${names.join(", ")}` });
	const left = names.filter((name) => !except.includes(name));
	if (left.length > 0) return left;
	throw new PgproofError("bad-input", "no database is left to back up", { hint: "the server has none that accepts connections, is no template and is not left out" });
}
/** One plan of several: their commands one after the other, each with what it is of. Pure. */
function joinPlans(plans) {
	const [first] = plans;
	if (first === void 0) throw new Error("there is no plan to join");
	const { operation, environment } = first;
	const titled = (text) => plans.map((plan) => `Database "${plan.target}":\n${text(plan)}`).join("\n");
	return {
		operation,
		environment,
		target: plans.map(({ target }) => target).join(", "),
		commands: plans.flatMap(({ commands }) => [
			"(",
			...commands,
			")"
		]),
		configuration: {
			...first.configuration,
			databases: plans.map(({ target }) => target).join(", ")
		},
		verification_steps: [...new Set(plans.flatMap(({ verification_steps }) => verification_steps))],
		recovery_procedure: titled(({ recovery_procedure }) => recovery_procedure),
		findings: plans.flatMap(({ target, findings = [] }) => findings.map((finding) => ofDatabase(finding, target)))
	};
}
/** Pure. */
function joinReports(parts, endedAt, seconds) {
	const kept = parts.filter(({ done }) => done?.report?.ok === true);
	const reports = parts.flatMap(({ done }) => done?.report === void 0 ? [] : [done.report]);
	const exitCode = parts.map(({ done, error }) => error?.exitCode ?? done?.report?.exitCode ?? 0).find((code) => code !== 0) ?? 0;
	const procedures = parts.flatMap(({ database, done }) => done?.report?.recoveryProcedure === void 0 ? [] : [`Database "${database}":\n${done.report.recoveryProcedure}`]);
	const sum = (field) => reports.reduce((total, { data }) => total + Number(data[field] ?? 0), 0);
	return {
		operation: "backup",
		ok: exitCode === 0,
		exitCode,
		headline: `${kept.length} of ${parts.length} databases backed up`,
		notes: [...new Set(reports.flatMap(({ headline, notes }) => [headline, ...notes]))],
		made: madeAt(endedAt),
		figures: [...parts.map(({ database, done, error }) => [database, figureOf(done?.report, error)]), [
			"duration",
			formatSeconds(seconds),
			"of all of them"
		]],
		findings: parts.flatMap(findingsOf),
		relations: [],
		...procedures.length === 0 ? {} : { recoveryProcedure: procedures.join("\n") },
		data: {
			databases: parts.map(({ database }) => database),
			bytes: sum("bytes"),
			duration_seconds: seconds,
			...reports.some(({ data }) => data["removed_backups"] !== void 0) ? { removed_backups: sum("removed_backups") } : {},
			backups: parts.map(({ database, done, error }) => ({
				database,
				backup_id: null,
				ok: done?.report?.ok ?? false,
				...done?.report?.data,
				...error === void 0 ? {} : { error: {
					kind: error.kind,
					message: error.message,
					hint: error.hint
				} }
			}))
		}
	};
}
function figureOf(report, error) {
	if (error !== void 0) return `no backup: ${error.message}`;
	if (report === void 0) return "not tried";
	const size = report.figures.find(([name]) => name === "size")?.[1];
	return [
		report.headline,
		size,
		formatSeconds(Number(report.data["duration_seconds"] ?? 0))
	].filter((part) => part !== void 0).join(", ");
}
/** The findings of a part name its database; what kept it from being done is one more. */
function findingsOf({ database, done, error }) {
	const object = {
		kind: "database",
		name: database
	};
	if (error !== void 0) {
		const { message, hint, findings } = error;
		return [{
			id: "backup.failed",
			status: "bad",
			object,
			detail: `no backup was kept: ${message}`,
			hint
		}, ...findings.map((finding) => ofDatabase(finding, database))];
	}
	if (done?.report === void 0) return [{
		id: "backup.failed",
		status: "bad",
		object,
		detail: "was not tried: the run was broken off before it"
	}];
	return done.report.findings.map((finding) => ofDatabase(finding, database));
}
function ofDatabase(finding, database) {
	return {
		...finding,
		object: {
			kind: finding.object?.kind ?? "database",
			name: named$3(finding, database)
		}
	};
}
function named$3({ object }, database) {
	return object === void 0 ? database : `${database}: ${object.name}`;
}
// packages/core/src/container/owner.ts
/** Every container of ours carries it: as JSON, the process that it ends with. */
const label = "pgproof.owner";
/** The label of containers that end with a process of ours. */
async function ownerLabel(pid) {
	const owner = {
		...await ownerOf$1(pid),
		uid: process.getuid?.() ?? -1
	};
	return `${label}=${JSON.stringify(owner)}`;
}
/**
* Removes the containers whose owner is known to be gone: what a run left that was killed in the moment between making a container and
* starting it. Those of other users, and of processes that cannot be seen from here, stay. Returns how many.
*/
async function removeLeftContainers(engine, signal) {
	const args = [
		"ps",
		"--all",
		"--no-trunc",
		"--filter",
		`label=${label}`,
		"--format",
		`{{.ID}} {{.Label "${label}"}}`
	];
	const left = [];
	for (const line of (await askEngine(engine, args, { signal })).split("\n")) {
		const [id, ...words] = line.split(" ");
		const owner = readOwner(words.join(" "));
		if (id && owner?.uid === process.getuid?.() && owner !== void 0 && await isGone(owner)) left.push(id);
	}
	if (left.length > 0) await askEngine(engine, [
		"rm",
		"--force",
		"--volumes",
		...left
	], { signal }).catch(() => signal.throwIfAborted());
	return left.length;
}
function readOwner(text) {
	try {
		const owner = JSON.parse(text);
		return Number.isInteger(owner.pid) && typeof owner.startTicks === "string" ? owner : void 0;
	} catch {
		return;
	}
}
// packages/core/src/container/sandbox.ts
/**
* Options of `docker run` for code that came with a dump: no network, no capability, nothing to write to but what is mounted, no log.
* When memory is short it goes first; what it takes is up to its settings.
*/
function sandboxOptions(image) {
	return [
		...[
			"--rm",
			"--init",
			"--pull",
			"never",
			"--network",
			"none",
			"--log-driver",
			"none",
			"--read-only"
		],
		...[
			"--cap-drop",
			"ALL",
			"--security-opt",
			"no-new-privileges",
			"--pids-limit",
			"1000",
			"--oom-score-adj",
			"500"
		],
		...[
			"--ulimit",
			"core=0",
			"--tmpfs",
			"/tmp:size=64m,mode=1777"
		],
		...image.volumes.flatMap((path) => ["--mount", `type=tmpfs,target=${path},tmpfs-size=1m`])
	];
}
/** initdb wants its user to have a name: what becomes /etc/passwd. */
function passwd({ uid, gid }) {
	return `postgres:x:${uid}:${gid}::/:/bin/sh\n`;
}
async function writePasswd(folder, place) {
	await writeFile(join(folder, "passwd"), passwd(place.user), { mode: 420 });
}
/** Runs in the container, before the server and beside it: when its standard input ends, who started it has, and so does the server. */
const inside = `exec 3<&0
( { read -r line <&3; kill -QUIT $$; sleep 5; kill -KILL $$; } < /dev/null > /dev/null 2>&1 & )
exec "$@" 3<&- < /dev/null`;
/** A quote or a line break in the folder's path is refused before: the others are held together by quotes, as docker reads them. */
const mount = (name, target, ...more) => ["--mount", [
	"type=bind,\"source=",
	{ hole: "folder" },
	`/${name}","target=`,
	...target,
	"\"",
	...more
]];
const mounts = [
	...mount("data", [{ hole: "folder" }, "/data"]),
	...mount("socket", [{ hole: "folder" }, "/socket"]),
	...mount("passwd", ["/etc/passwd"], ",readonly")
];
/**
* A program of the server in a container. Holes: `folder`, `owner` (a label), `container` (its name), and for people `sandbox-user`. The server
* itself is tied to its standard input.
*/
function sandboxCommand(place, name, args) {
	const { engine, image, bin, user } = place;
	const options = [
		...sandboxOptions(image),
		"--env",
		"LC_ALL=C"
	];
	const program = `${bin}/${name}`;
	const tied = name === "postgres";
	const run = [
		...[
			"run",
			...options,
			"--label",
			{ hole: "owner" },
			...mounts,
			"--user",
			`${user.uid}:${user.gid}`
		],
		...tied ? [
			"--interactive",
			"--name",
			{ hole: "container" },
			"--entrypoint",
			"sh"
		] : ["--entrypoint", program],
		image.name,
		...tied ? [
			"-c",
			inside,
			"sh",
			program
		] : [],
		...args
	];
	const shown = [...[
		"run",
		...options,
		...mounts,
		"--user",
		{ hole: "sandbox-user" }
	], ...[
		"--entrypoint",
		program,
		image.name,
		...args
	]];
	return {
		program: engine.docker,
		args: run,
		env: engine.environment,
		shown: {
			program: "docker",
			args: shown
		}
	};
}
/** Ends a container of that name, whatever it does. */
function removeCommand({ engine }, container) {
	return {
		program: engine.docker,
		args: [
			"rm",
			"--force",
			"--volumes",
			container
		],
		env: engine.environment
	};
}
/** Lines that assign the holes of `sandboxCommand`, for a plan that is pasted. */
const shellLines = ["mkdir -m 700 \"$FOLDER\"/data; SANDBOX_USER=\"$(id -u):$(id -g)\"", "echo \"postgres:x:$SANDBOX_USER::/:/bin/sh\" > \"$FOLDER\"/passwd"];
// packages/core/src/report/sections.ts
/** A text as a sentence begins. */
function sentence(text) {
	return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
/** A text of at most so many characters, and a sign where it was cut. */
function shorten(text, longest) {
	return text.length > longest ? `${text.slice(0, longest).toWellFormed()} …` : text;
}
/** Divides findings by what they ask of a reader. */
function divide(findings) {
	const of = (...statuses) => worstFirst(findings.filter((finding) => statuses.includes(finding.status)));
	return {
		failed: of("bad", "unknown"),
		warnings: of("warning"),
		rest: of("explained", "good")
	};
}
/** What could not be seen is not what failed: the title says which of them there are. */
function titleOfFailed(failed) {
	const has = (status) => failed.some((finding) => finding.status === status);
	if (!has("unknown")) return "What failed";
	return has("bad") ? "What failed, and what could not be seen" : "What could not be seen";
}
/** `1 bad, 2 warnings, 38 good`. */
function countStatuses(findings) {
	return [
		[
			"bad",
			"bad",
			"bad"
		],
		[
			"unknown",
			"unknown",
			"unknown"
		],
		[
			"warning",
			"warning",
			"warnings"
		],
		[
			"explained",
			"explained",
			"explained"
		],
		[
			"good",
			"good",
			"good"
		]
	].map(([status, one, many]) => {
		const count = findings.filter((finding) => finding.status === status).length;
		return count === 0 ? "" : `${formatCount(count)} ${count === 1 ? one : many}`;
	}).filter((part) => part !== "").join(", ");
}
const statusOfResult = {
	identical: "good",
	"rows equal": "good",
	"by definition": "good",
	explained: "explained",
	unknown: "unknown",
	different: "bad",
	missing: "bad"
};
/** What a relation's result is as a status. */
function statusOf$1(row) {
	return statusOfResult[row.result];
}
/** `2 different, 62 identical`: what is not good first. */
function countResults(relations) {
	return [
		"different",
		"missing",
		"unknown",
		"explained",
		"identical",
		"rows equal",
		"by definition"
	].map((result) => [relations.filter((row) => row.result === result).length, result]).filter(([count]) => count > 0).map(([count, result]) => `${formatCount(count)} ${result}`).join(", ");
}
/** Those that are not good, then the largest, up to a number. */
function chooseRelations(relations, most) {
	const size = (row) => row.kind === "table" || row.kind === "partition" ? Number(row.source) : -1;
	const different = relations.filter((row) => statusOf$1(row) !== "good");
	const equal = relations.filter((row) => statusOf$1(row) === "good").sort((a, b) => size(b) - size(a));
	return [...different, ...equal.slice(0, Math.max(0, most - different.length))];
}
/** A count as the report's table shows it; other words, such as a view's state, as they are. */
function showCount(text) {
	return /^-?\d+$/.test(text) ? formatCount(text) : text;
}
// packages/core/src/report/trend.ts
/** The runs as cells of a table: when, rows, size, duration; the newest first, for there a reader begins. */
function trendRows({ points: trend }) {
	return [...trend].reverse().map(({ at, rows, bytes, seconds }) => [
		formatTime(at),
		rows === null ? "" : formatCount(rows),
		formatBytes(bytes),
		formatSeconds(seconds)
	]);
}
const trendWords = {
	backups: {
		header: [
			"Made",
			"Rows",
			"Size",
			"Took"
		],
		bytes: "Size",
		seconds: "Duration"
	},
	verifications: {
		header: [
			"Verified",
			"Rows",
			"Database",
			"RTO"
		],
		bytes: "Size of the database",
		seconds: "Recovery time"
	}
};
const sizeUnits = [
	"B",
	"KiB",
	"MiB",
	"GiB",
	"TiB"
];
/** A chart in Mermaid of one figure over the runs. What is in it is numbers and times: nothing of a database gets there. Pure. */
function mermaidChart(title, unit, trend, values) {
	const labels = trend.map(({ at }) => `"${/^\d{4}-(\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at)?.slice(1).join(" ") ?? ""}"`);
	const top = Math.max(...values);
	return [
		"```mermaid",
		"xychart-beta",
		`    title "${title}"`,
		`    x-axis [${labels.join(", ")}]`,
		`    y-axis "${unit}" 0 --> ${top > 0 ? rounded$1(top * 1.1) : 1}`,
		`    bar [${values.map(rounded$1).join(", ")}]`,
		"```"
	].join("\n");
}
/** Sizes in one unit, that of the largest. */
function scaleBytes(trend) {
	const top = Math.max(...trend.map(({ bytes }) => bytes));
	const power = Math.min(sizeUnits.length - 1, top < 1 ? 0 : Math.floor(Math.log2(top) / 10));
	return {
		unit: sizeUnits[power] ?? "B",
		values: trend.map(({ bytes }) => bytes / 1024 ** power)
	};
}
function rounded$1(value) {
	return Number(value.toPrecision(4));
}
// packages/core/src/report/text.ts
const marks = {
	good: "✓",
	explained: "≈",
	warning: "!",
	unknown: "?",
	bad: "✗"
};
const colours = {
	good: "green",
	explained: "cyan",
	warning: "yellow",
	unknown: "yellow",
	bad: "red"
};
/** The report for a terminal. Pure; ends with a newline. */
function renderText(report, options) {
	const paint = (style, text) => options.colour ? styleText(style, text, { validateStream: false }) : text;
	const headline = paint(["bold", report.ok ? "green" : "red"], `${report.ok ? "✓" : "✗"} ${cleaned(report.headline)}`);
	const width = Math.max(0, ...report.figures.map(([name]) => name.length));
	const figures = report.figures.map(([name, value, meaning]) => `  ${name.padEnd(width)}  ${cleaned([value, meaning].filter(Boolean).join(" "))}`);
	const findings = worstFirst(report.findings).map((finding) => renderFinding(finding, paint));
	return `${[
		headline,
		...report.notes.map((note) => `  ${cleaned(note)}`),
		"",
		...figures,
		"",
		...findings,
		...renderRelations(report.relations, options, paint),
		...renderTrend(report, paint)
	].join("\n")}\n`;
}
function renderFinding(finding, paint) {
	const object = finding.object === void 0 ? "" : ` ${finding.object.kind} ${finding.object.name}:`;
	const line = `  ${paint(colours[finding.status], marks[finding.status])} ${finding.id}${cleaned(object)} ${cleaned(finding.detail)}`;
	return finding.hint === void 0 || finding.status === "good" ? line : `${line}\n      Hint: ${cleaned(finding.hint)}`;
}
function renderRelations(relations, options, paint) {
	if (relations.length === 0) return [];
	const shown = chooseRelations(relations, options.relations);
	const cells = shown.map((row) => [
		row.kind,
		cleaned(row.name),
		showCount(row.source),
		showCount(row.restored),
		row.result
	]);
	const header = [
		"kind",
		"name",
		"source",
		"restored",
		"result"
	];
	const widths = header.map((title, column) => cells.reduce((widest, cell) => Math.max(widest, cell[column]?.length ?? 0), title.length));
	const line = (cell) => `  ${cell.map((text, column) => column === 2 || column === 3 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd();
	const left = relations.length - shown.length;
	return [
		"",
		paint("dim", line(header)),
		...cells.map(line),
		...left === 0 ? [] : [paint("dim", `  … and ${formatCount(left)} more, all as they should be`)]
	];
}
function renderTrend({ trend }, paint) {
	if (trend === void 0 || trend.points.length < 2) return [];
	const [header = [], ...rows] = [trendWords[trend.of].header.map((title) => title.toLowerCase()), ...trendRows(trend)];
	const widths = header.map((title, column) => rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), title.length));
	const line = (cells) => `  ${cells.map((text, column) => column === 0 ? cleaned(text).padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)).join("  ")}`;
	return [
		"",
		paint("dim", line(header)),
		...rows.map(line)
	];
}
/** Names and messages of a database are untrusted: no control character of theirs, nor one that turns the direction of writing, gets through. */
function cleaned(text) {
	return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ");
}
// packages/core/src/diagnose/log-classes.ts
/** What only a log tells, of what is restored; the first that fits wins. The words are PostgreSQL's own, its clients' and the shell's (English). */
const rules = [
	{
		is: "harmless",
		words: /unrecognized configuration parameter "(transaction_timeout)"/
	},
	{
		is: "data-directory",
		words: /in 18\+, these Docker images are configured|database files are incompatible with server|"?(\/[^"\s]+)"? exists but is not empty|(?:data )?directory "([^"]+)" has (?:wrong ownership|invalid permissions|group or world access)|(?:mkdir|chmod|chown|initdb)[^:]*: .*(?:Permission denied|Operation not permitted|Read-only file system)/
	},
	{
		is: "tool-missing",
		words: /^(?:.*: )?(\S+): (?:command not found|No such file or directory$|not found$)/
	},
	{
		is: "program-killed",
		words: /\bwas terminated by signal 9|^Killed\b|: (?:line \d+: +\d+ +)?Killed\b|\bexit code 137\b/
	},
	{
		is: "archive-damaged",
		words: /does not appear to be a valid archive|input file is too short|could not read from input file|could not uncompress data|found unexpected block ID|corrupt (?:tar|archive)|unexpected end of file|crc error|directory "[^"]*" does not appear to be/i
	},
	{
		is: "version",
		words: /unsupported version \([\d.]+\) in file header|server version mismatch|unrecognized configuration parameter "([^"]+)"|invalid command \\(?:un)?restrict|unrecognized parameter "([^"]+)"/
	},
	{
		is: "role-missing",
		words: /\brole "([^"]+)" does not exist/
	},
	{
		is: "extension-missing",
		words: /extension "([^"]+)" is not available|could not open extension control file "(?:.*\/)?([^"/]+)\.control"|extension "([^"]+)" has no installation script|could not access file "([^"]+)": No such file/
	},
	{
		is: "locale-missing",
		words: /invalid (?:LC_\w+ )?locale name:? "([^"]+)"|could not create locale "([^"]+)"|encoding "([^"]+)" does not match locale/i
	},
	{
		is: "object-exists",
		words: /\b(?:relation|type|function|schema|constraint|trigger|policy|database|extension|index|operator|cast|language|publication|server|rule|collation|large object|column) ("[^"]+"|\d+)?.*already exists|multiple primary keys for table ("[^"]+")/
	},
	{
		is: "constraint-violated",
		words: /duplicate key value violates unique constraint "([^"]+)"|violates (?:foreign key|check|not-null|exclusion) constraint(?: "([^"]+)")?|could not create unique index "([^"]+)"/
	},
	{
		is: "encoding",
		words: /invalid byte sequence for encoding "([^"]+)"|has no equivalent in encoding "([^"]+)"/
	},
	{
		is: "aborted",
		words: /canceling statement due to user request|\bterminated by user\b|received fast shutdown request/
	},
	{
		is: "follows",
		words: /current transaction is aborted|invalid command \\(?:N|\.)|(?:relation|schema|type|table|function|column|sequence|constraint|index) "?([^"]+?)"? (?:of relation .* )?does not exist|errors ignored on restore|syntax error at or near "/
	}
];
/** How a line says that it is an error: the server's levels, and pg_restore's, pg_dump's and psql's own. */
const telling = /(?:\b(?:ERROR|FATAL|PANIC): +|\b(?:pg_restore|pg_dump|pg_dumpall|psql|createdb|zstd|gzip|age): (?:\[[^\]]*\] )?(?:error|fatal): +|\bpg_restore: while |^(?:Error|ERROR): )(.*)$/;
const untold = /^Killed\b|: (?:line \d+: +\d+ +)?Killed\b|command not found|\bexit code 137\b|was terminated by signal 9|^invalid command \\|^(?:chmod|chown|mkdir|initdb): |in 18\+, these Docker images|exists but is not empty/;
/** Reads one line of a log, whatever wrote it. */
function readLogLine(line) {
	const words = telling.exec(line)?.[1] ?? (untold.test(line) ? line : void 0);
	if (words === void 0 || /^pg_restore: while /.test(words)) return void 0;
	const exists = rules.find(({ words: pattern }) => pattern.test(words));
	const refusal = refusalInWords(line.includes("pg_wal/") ? line : `ERROR:  ${words.replace(/^ERROR: +/, "")}`);
	const early = exists !== void 0 && [
		"harmless",
		"data-directory",
		"version",
		"archive-damaged"
	].includes(exists.is);
	if (refusal !== void 0 && !early && refusal.kind !== "bad-input") return {
		is: refusal.kind,
		object: void 0,
		words
	};
	if (exists === void 0) {
		const failure = failureInWords(words);
		return failure === void 0 ? {
			is: "other",
			object: void 0,
			words
		} : {
			is: failure.kind,
			object: failure.object,
			words
		};
	}
	const object = exists.words.exec(words)?.slice(1).find((group) => group !== void 0 && group !== "");
	return {
		is: exists.is,
		object,
		words
	};
}
// packages/core/src/diagnose/log.ts
const longestLine = 4e3;
const mostObjects = 10;
const longestWords = 400;
/** Reads a log, line by line: memory does not grow with it. Throws what the system says. */
async function readLog(path, signal) {
	const reader = openLogReader();
	for await (const line of linesOf(path, signal)) reader.take(line);
	const { birthtimeMs, mtimeMs } = await stat(path);
	const seconds = birthtimeMs > 0 && mtimeMs > birthtimeMs ? (mtimeMs - birthtimeMs) / 1e3 : void 0;
	return {
		...reader.facts(),
		seconds
	};
}
/** Takes lines one by one, and tells at the end what they came to. */
function openLogReader() {
	const groups = /* @__PURE__ */ new Map();
	const programs = /* @__PURE__ */ new Set();
	let lines = 0;
	let isParallel = false;
	const take = (raw) => {
		lines += 1;
		const line = stripVTControlCharacters(raw.slice(0, longestLine)).trimEnd();
		const program = /\b(pg_restore|pg_dump|psql)(?::|\b.*: (?:ERROR|NOTICE))/.exec(line)?.[1];
		if (program !== void 0) programs.add(program);
		if (/^(?:CREATE|ALTER|COPY|SET|INSERT) ?(?:TABLE|INDEX|\d+)?$/.test(line)) programs.add("psql");
		if (/pg_restore: (?:launching item|finished item|worker )/.test(line)) isParallel = true;
		const read = readLogLine(line);
		if (read === void 0) return;
		const group = groups.get(read.is) ?? {
			count: 0,
			line: lines,
			words: withoutSecrets(read.words),
			objects: []
		};
		group.count += 1;
		const object = read.object === void 0 ? void 0 : withoutSecrets(read.object.replaceAll("\"", ""));
		if (object !== void 0 && group.objects.length < mostObjects && !group.objects.includes(object)) group.objects.push(object);
		groups.set(read.is, group);
	};
	const facts = () => ({
		lines,
		groups: [...groups].map(([is, group]) => ({
			is,
			...group
		})).sort((a, b) => a.line - b.line),
		program: [
			"pg_restore",
			"pg_dump",
			"psql"
		].find((name) => programs.has(name)) ?? "unknown",
		isParallel
	});
	return {
		take,
		facts
	};
}
/** Passwords, in connection strings and in statements, have no place in a report; nor have control characters. */
function withoutSecrets(words) {
	const named = cleaned(words).replace(/([\w.-]*(?:password|passwd|pwd|secret|token|access_?key)[\w.-]*["']?\s*[=:]\s*)("[^"]*"?|'[^']*'?|[^\s,;}"']+)/gi, "$1***").replace(/\b(password\s+)E?'(?:[^'\\]|''|\\.)*('|$)/gi, "$1'***'");
	const shown = redact(named, urlSecretForms(named)).replace(/(:\/\/[^\s:@/]*:)[^\s@]+@/g, "$1***@");
	return shown.length > longestWords ? `${shown.slice(0, longestWords).toWellFormed()} …` : shown;
}
/** Lines of a file; the rest of one that is longer than anything a program says is dropped. */
async function* linesOf(path, signal) {
	let rest = "";
	const stream = createReadStream(path, {
		encoding: "utf8",
		signal,
		highWaterMark: 1048576
	});
	for await (const chunk of stream) {
		const lines = (rest + chunk).split(/\r\n|\n|\r/);
		rest = (lines.pop() ?? "").slice(0, longestLine);
		yield* lines;
	}
	if (rest !== "") yield rest;
}
// packages/core/src/diagnose/seen.ts
/** Looks at one thing. What keeps it from being seen is told, not thrown; an abort is thrown, and so is an input that cannot be. */
async function see(doing, signal, look) {
	try {
		return { seen: await look() };
	} catch (error) {
		signal.throwIfAborted();
		const known = classify(error, doing);
		const isOurInput = known.kind === "bad-input" && sqlStateOf(known.cause) === void 0;
		const isOurBug = known.kind === "bug" && error.code === void 0;
		if (known.kind === "interrupted" || isOurBug || isOurInput) throw known;
		return { unseen: known };
	}
}
/** What was seen; undefined where it was not. */
function seenOf(what) {
	return what !== void 0 && "seen" in what ? what.seen : void 0;
}
// packages/core/src/diagnose/container.ts
const logLines = 500;
const keptLastLines = 3;
/** Refuses what is no container's name, such as an option of docker. Throws `bad-input`. */
function readContainerName(text, what) {
	if (/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text)) return text;
	throw new PgproofError("bad-input", `${what}: must be the name or the id of a container; got ${JSON.stringify(text)}`, { hint: "list them: docker ps --all" });
}
/** Looks at a container by docker. Throws `tool-missing` where no engine answers, `cannot-connect` where it knows no such container. */
async function lookAtContainer(asked, session) {
	session.onProgress({
		phase: "diagnose",
		current: "the container"
	});
	const { signal } = session;
	const engine = await findEngine(session);
	const inspected = await inspect(engine, asked, session);
	const { Config: config, State: state, HostConfig: host } = inspected;
	const variable = (name) => config.Env?.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
	const major = Number(variable("PG_MAJOR")) || void 0;
	const dataFolder = variable("PGDATA") ?? (major !== void 0 && major >= 18 ? `/var/lib/postgresql/${major}/docker` : "/var/lib/postgresql/data");
	const isRunning = state.Status === "running";
	const inside = (script) => askEngine(engine, [
		"exec",
		asked,
		"sh",
		"-c",
		script,
		"sh",
		dataFolder
	], session);
	const failedCheck = state.Health?.Log?.findLast(({ ExitCode }) => ExitCode !== 0);
	return {
		asked,
		name: inspected.Name.replace(/^\//, ""),
		image: config.Image,
		status: state.Status,
		exitCode: state.ExitCode,
		isOomKilled: state.OOMKilled,
		error: withoutSecrets(state.Error),
		restarts: inspected.RestartCount ?? 0,
		upSeconds: (session.now().getTime() - Date.parse(state.StartedAt ?? "")) / 1e3,
		health: state.Health?.Status === "none" ? void 0 : state.Health?.Status,
		healthWords: withoutSecrets((failedCheck?.Output ?? "").trim().slice(0, 300).toWellFormed()),
		mounts: (inspected.Mounts ?? []).map((mount) => ({
			kind: mount.Type,
			target: mount.Destination,
			source: mount.Name ?? mount.Source ?? "",
			isWritable: mount.RW
		})),
		memoryBytes: host.Memory === void 0 || host.Memory === 0 ? void 0 : host.Memory,
		shmBytes: host.ShmSize ?? 0,
		major,
		dataFolder,
		log: await see("read the log of the container", signal, () => readTail(engine, asked, session)),
		disk: isRunning ? await see("look at the disk of the container", signal, async () => readDf(await inside("df -Pk -- \"$1\""))) : void 0,
		sharedBuffersBytes: isRunning ? await see("ask the container for shared_buffers", signal, async () => Number((await inside(sharedBuffers)).trim().split("\n").at(-1)) * 8192) : void 0,
		memoryKills: isRunning ? await inside(memoryEvents).then(readKills, () => void 0) : void 0
	};
}
/** By its socket, as the user whom the image made. */
const sharedBuffers = `psql -X -U "\${POSTGRES_USER:-postgres}" -d "\${POSTGRES_DB:-\${POSTGRES_USER:-postgres}}" -Atc "select setting from pg_settings where name = 'shared_buffers'"`;
const memoryEvents = "cat /sys/fs/cgroup/memory.events /sys/fs/cgroup/memory/memory.oom_control 2>/dev/null; true";
function readKills(text) {
	const count = /^oom_kill (\d+)$/m.exec(text)?.[1];
	return count === void 0 ? void 0 : Number(count);
}
/** POSIX: the second line has blocks, used, available, capacity. */
function readDf(text) {
	const found = /\s(\d+)\s+(\d+)\s+(\d+)\s+(\d+)%\s/.exec(text.split("\n").slice(1).join(" "));
	if (found === null) throw new PgproofError("tool-missing", "df in the container says nothing that can be read");
	return {
		freeBytes: Number(found[3]) * 1024,
		usedPercent: Number(found[4])
	};
}
async function inspect(engine, asked, session) {
	try {
		const all = JSON.parse(await askEngine(engine, [
			"container",
			"inspect",
			asked
		], session));
		if (all[0] !== void 0) return all[0];
	} catch (error) {
		session.signal.throwIfAborted();
		if (!/no such container/i.test(error.message)) throw classify(error, `inspect "${asked}"`);
	}
	throw new PgproofError("cannot-connect", `docker knows no container "${asked}"`, { hint: "docker ps --all" });
}
async function readTail({ docker, environment }, asked, { signal }) {
	const reader = openLogReader();
	const last = [];
	const take = (line) => {
		reader.take(line);
		if (line.trim() === "") return;
		if (/\b(STATEMENT|DETAIL|QUERY|CONTEXT): {2}/.test(line)) return;
		last.push(withoutSecrets(line.slice(0, 300).toWellFormed()));
		if (last.length > keptLastLines) last.shift();
	};
	const { stdout } = await runCommand({
		program: docker,
		args: [
			"logs",
			"--tail",
			String(logLines),
			asked
		],
		env: environment
	}, {
		signal,
		output: "collect",
		deadlineSeconds: 30,
		onStderrLine: take,
		classify: () => ({ kind: "tool-missing" })
	});
	for (const line of stdout.split("\n")) reader.take(line);
	return {
		...reader.facts(),
		last
	};
}
// packages/core/src/postgres/activity.ts
/**
* Sessions that block others, the one that most wait for first, then those whose transaction is older than so many seconds. Who waits for
* somebody that waits himself is counted with the first in the row. Versions 14 to 18.
*/
async function readBusySessions(client, longSeconds) {
	return client.query(`
    with waiting as (
      select w.pid, b.pid as blocker, extract(epoch from pg_catalog.now() - w.state_change)::float8 as seconds
      from pg_catalog.pg_stat_activity w
      cross join lateral pg_catalog.unnest(pg_catalog.pg_blocking_pids(w.pid)) b(pid)
      where w.wait_event_type = 'Lock'
    )
    select
      a.pid,
      a.usename as user,
      nullif(a.application_name, '') as application,
      a.state,
      substring(a.query from '^\\s*(\\w+(?:\\s+\\w+)?)') as head,
      extract(epoch from pg_catalog.clock_timestamp() - a.xact_start)::float8 as seconds,
      (select pg_catalog.count(*)::int from waiting w where w.blocker = a.pid) as waiting,
      (select pg_catalog.max(w.seconds) from waiting w where w.blocker = a.pid) as "waitedSeconds"
    from pg_catalog.pg_stat_activity a
    where a.pid <> pg_catalog.pg_backend_pid()
      and a.backend_type in ('client backend', 'parallel worker')
      and not exists (select from waiting w where w.pid = a.pid)
      and (
        exists (select from waiting w where w.blocker = a.pid)
        or extract(epoch from pg_catalog.clock_timestamp() - a.xact_start) > $1)
    order by waiting desc, seconds desc nulls last
    limit 20`, [longSeconds]);
}
/** Counts connections. Versions 14 to 18. */
async function readConnectionCounts(client) {
	const [row] = await client.query(`
    select
      pg_catalog.count(*) filter (where backend_type = 'client backend')::int as used,
      pg_catalog.current_setting('max_connections')::int as most,
      pg_catalog.current_setting('superuser_reserved_connections')::int
        + coalesce(pg_catalog.current_setting('reserved_connections', true), '0')::int as reserved,
      pg_catalog.count(*) filter (where state like 'idle in transaction%')::int as "idleInTransaction"
    from pg_catalog.pg_stat_activity`);
	return row ?? {
		used: 0,
		most: 0,
		reserved: 0,
		idleInTransaction: 0
	};
}
// packages/core/src/postgres/disk.ts
/**
* The disk of the data directory, where that is one of this machine's and can be read; undefined elsewhere, for no server tells it. A
* directory of the same path can be another's: the file of its postmaster has to tell the start of this one. Versions 14 to 18.
*/
async function readServerDisk(client) {
	const [row] = await client.query(`
    select
      pg_catalog.current_setting('data_directory') as folder,
      pg_catalog.floor(extract(epoch from pg_catalog.pg_postmaster_start_time()))::text as started`);
	if (row === void 0) return void 0;
	const lines = (await readFile(join(row.folder, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
	if (!(Math.abs(Number(lines[2]) - Number(row.started)) <= 5)) return void 0;
	const { bavail, blocks, bsize } = await statfs(row.folder);
	return {
		folder: row.folder,
		freeBytes: bavail * bsize,
		sizeBytes: blocks * bsize
	};
}
// packages/core/src/postgres/wal.ts
/** Source: PostgreSQL documentation, 28.2.11 and 26.3. Versions 14 to 18. */
async function readArchiver(client) {
	const [row] = await client.query(`
    select
      pg_catalog.current_setting('archive_mode') as mode,
      coalesce(pg_catalog.current_setting('archive_command'), '') not in ('', '(disabled)')
        or coalesce(pg_catalog.current_setting('archive_library', true), '') <> '' as "hasWay",
      failed_count::int as "failedCount",
      last_failed_wal as "lastFailedWal",
      last_failed_time is not null and last_failed_time > coalesce(last_archived_time, '-infinity') as "isFailing"
    from pg_catalog.pg_stat_archiver`);
	return row ?? {
		mode: "off",
		hasWay: false,
		failedCount: 0,
		lastFailedWal: null,
		isFailing: false
	};
}
/** Needs pg_monitor. Versions 14 to 18. */
async function readWal(client) {
	const [row] = await client.query(`
    select
      (select coalesce(pg_catalog.sum(size), 0)::text from pg_catalog.pg_ls_waldir()) as bytes,
      (select (setting::bigint * 1024 * 1024)::text from pg_catalog.pg_settings where name = 'max_wal_size') as max,
      (select pg_catalog.count(*)::int from pg_catalog.pg_ls_archive_statusdir() where name like '%.ready') as unarchived`);
	return {
		bytes: Number(row?.bytes),
		maxBytes: Number(row?.max),
		unarchived: row?.unarchived ?? 0
	};
}
/** Slots, the one that keeps most first. Versions 14 to 18. */
async function readSlots(client) {
	return (await client.query(`
    select
      slot_name as name,
      active as "isActive",
      wal_status as "walStatus",
      coalesce(
        case when pg_catalog.pg_is_in_recovery() then pg_catalog.pg_last_wal_replay_lsn()
             else pg_catalog.pg_current_wal_lsn() end - restart_lsn, 0)::text as kept
    from pg_catalog.pg_replication_slots
    order by 4 desc`)).map(({ kept, ...slot }) => ({
		...slot,
		keptBytes: Number(kept)
	}));
}
/**
* Looks at a database. Nothing is changed, and where a pooler shares its backends nothing but that is looked at: what a session sets there
* stays with others. Throws what keeps a session from being opened.
*/
async function lookAtDatabase(connection, serverTimeoutSeconds, session) {
	const pooler = await see("look for a pooler", session.signal, () => lookForPooler(connection, serverTimeoutSeconds, session));
	if ("unseen" in pooler && pooler.unseen.kind === "connection-lost") throw pooler.unseen;
	const isPinned = "seen" in pooler && ["none", "session"].includes(pooler.seen.mode);
	const look = (watched) => lookInside(connection, pooler, isPinned, watched);
	if (isPinned) return whileAlive(connection, serverTimeoutSeconds, session, look);
	const limit = serverTimeoutSeconds ?? 60;
	const silence = new AbortController();
	const timer = setTimeout(() => silence.abort(silentError(connection, limit)), limit * 1e3);
	try {
		return await look({
			...session,
			signal: AbortSignal.any([session.signal, silence.signal])
		});
	} finally {
		clearTimeout(timer);
	}
}
async function lookInside(connection, pooler, isPinned, session) {
	const { signal } = session;
	await using client = await openClient(connection, signal, { isPinned });
	const part = (what, read) => {
		session.onProgress({
			phase: "diagnose",
			current: what
		});
		return see(what, signal, () => read(client));
	};
	return {
		connection,
		pooler,
		server: await part("read the server", readServerFacts),
		counts: await part("count connections", readConnectionCounts),
		busy: await part("look for blockers", (asked) => readBusySessions(asked, 300)),
		privileges: await part("read privileges", readPrivileges),
		archiver: await part("read the archiver", readArchiver),
		wal: await part("read the write-ahead log", readWal),
		slots: await part("read replication slots", readSlots),
		disk: await part("look at the disk", readServerDisk),
		standby: await part("read recovery", readStandby),
		conflicts: await part("count conflicts", readConflicts),
		settings: await part("read settings", readSettings),
		offersTls: await part("read ssl", readSsl).then((seen) => "seen" in seen && seen.seen)
	};
}
async function readSsl(client) {
	const [row] = await client.query(`select pg_catalog.current_setting('ssl') = 'on' as on`);
	return row?.on === true;
}
/** Source: PostgreSQL documentation, 28.2.18. Versions 14 to 18. */
async function readConflicts(client) {
	const [row] = await client.query(`
    select conflicts::text
    from pg_catalog.pg_stat_database
    where datname = pg_catalog.current_database()`);
	return Number(row?.conflicts ?? 0);
}
/** Versions 14 to 18. */
async function readSettings(client) {
	const [row] = await client.query(`
    select
      pg_catalog.current_setting('fsync') = 'on' as fsync,
      pg_catalog.current_setting('full_page_writes') = 'on' as "fullPageWrites",
      pg_catalog.current_setting('max_locks_per_transaction')::int
        * (pg_catalog.current_setting('max_connections')::int + pg_catalog.current_setting('max_prepared_transactions')::int)
        as "lockSlots",
      (select pg_catalog.count(*)::int from pg_catalog.pg_class where relkind in ('r', 'p', 'S', 'm') and oid >= 16384)
        as relations,
      coalesce(
        (select checksum_failures::int from pg_catalog.pg_stat_database where datname = pg_catalog.current_database()), 0)
        as "checksumFailures",
      (select pg_catalog.age(datfrozenxid) from pg_catalog.pg_database where datname = pg_catalog.current_database())
        as "frozenAge",
      (select coalesce(pg_catalog.array_agg(name order by name), '{}') from pg_catalog.pg_settings where pending_restart)
        as pending`);
	if (row === void 0) throw new Error("the server has no settings");
	return row;
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
// packages/core/src/diagnose/store.ts
/** Looks at a store. Throws as the store does when it cannot be opened or listed. */
async function lookAtStore(options, session) {
	session.onProgress({
		phase: "diagnose",
		current: "the store"
	});
	const now = session.now();
	const store = await options.open();
	const { database } = options;
	const unfinished = await store.unfinished?.(database) ?? [];
	const listed = await listBackups(store, database);
	session.signal.throwIfAborted();
	const names = [...new Set([...listed, ...unfinished].map((backup) => backup.database))].sort();
	const databases = [];
	for (const name of names) {
		const backups = listed.filter((backup) => backup.database === name);
		const whole = new Set(backups.map(({ id }) => id));
		databases.push({
			name,
			backups,
			unfinished: unfinished.filter((one) => one.database === name && !whole.has(one.id)).map(({ id }) => id),
			chosen: await see(`look at the backup of "${name}"`, session.signal, () => lookAtBackup(store, name, backups, options, session))
		});
	}
	return {
		store,
		now,
		isIntactWanted: options.isIntactWanted,
		mayBeEmpty: options.mayBeEmpty === true,
		isWritable: await mayWrite(store),
		freeBytes: await store.freeBytes?.(),
		databases
	};
}
async function mayWrite(store) {
	if (store.openWrite === void 0 || store.address === void 0) return void 0;
	return access(store.address, constants$1.W_OK | constants$1.X_OK).then(() => true, () => false);
}
async function lookAtBackup(store, database, backups, { backup, isIntactWanted, ageIdentityFile }, session) {
	if (backups.length === 0) throw new PgproofError("unknown-backup", `store "${store.describe}" holds no backup of "${database}"`);
	const chosen = await selectBackup(store, database, backup);
	const listed = backups.find(({ id }) => id === chosen.id);
	const manifest = listed?.manifest;
	const folder = `${encodeDatabaseName(database)}/${chosen.id}/`;
	const files = await Promise.all((manifest?.files ?? []).map(async (file) => ({
		file,
		bytes: await store.size(`${folder}${file.path}`)
	})));
	const isWhole = files.every(({ file, bytes }) => file.bytes === bytes);
	return {
		id: chosen.id,
		manifest,
		problem: listed?.problem,
		files,
		digests: isIntactWanted && manifest !== void 0 && isWhole ? await checkDigest(store, folder, manifest.files, session) : void 0,
		...ageIdentityFile !== void 0 && manifest !== void 0 && manifest.encryption !== null ? { keys: await recipientsOf(ageIdentityFile) } : {},
		records: await readRecords(store, chosen)
	};
}
// packages/core/src/postgres/contents.ts
const mostNamed$1 = 10;
/** Objects that were made in the current database by somebody. Versions 14 to 18. */
async function readContents$1(client) {
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
// packages/core/src/diagnose/target.ts
/** Looks at a target; nothing is changed. Throws what keeps a session from being opened. */
async function lookAtTarget(connection, serverTimeoutSeconds, session) {
	const administration = withDatabase(connection, connection.database === "postgres" ? "template1" : "postgres");
	return whileAlive(administration, serverTimeoutSeconds, session, async ({ signal }) => {
		session.onProgress({
			phase: "diagnose",
			current: "the target"
		});
		await using client = await openClient(administration, signal);
		const [row] = await client.query(`
      select
        current_setting('server_version') as version,
        rolname as name,
        rolsuper as super,
        rolcreatedb or rolsuper as creates,
        pg_is_in_recovery() as standby
      from pg_roles
      where rolname = current_user`);
		const [there] = await client.query(`select
         (select count(*)::int from pg_stat_activity a where a.datid = d.oid) as sessions,
         has_database_privilege(d.oid, 'create') as creates
       from pg_database d
       where d.datname = $1`, [connection.database]);
		if (row === void 0) throw new PgproofError("bug", "the server does not know the role of the session");
		const names = async (sql) => new Set((await client.query(sql)).map(({ name }) => name));
		const inside = there === void 0 ? {} : {
			contents: await see("look into the target", signal, async () => {
				await using there = await openClient(connection, signal);
				return await readContents$1(there);
			}),
			mayCreate: { seen: there.creates }
		};
		return {
			connection,
			exists: there !== void 0,
			major: client.major,
			version: row.version,
			...inside,
			role: {
				name: row.name,
				isSuperuser: row.super,
				mayCreateDatabase: row.creates
			},
			roles: await names("select rolname as name from pg_roles"),
			extensions: await names("select name from pg_available_extensions"),
			isStandby: row.standby,
			disk: await see("look at the disk", signal, () => readServerDisk(client)),
			sessions: there?.sessions ?? 0
		};
	});
}
// packages/core/src/diagnose/facts.ts
/** Looks at what there is, one after the other. It fails for an abort and for an input that cannot be, and for nothing else. */
async function gatherDiagnoseFacts(options, session) {
	const { signal } = session;
	const { source, store, log, target, container, serverTimeoutSeconds } = options;
	const startedAt = session.now();
	const look = (what, given, work) => given === void 0 ? Promise.resolve(void 0) : see(what, signal, work);
	return {
		startedAt,
		...present({
			container: await look("look at the container", container, () => lookAtContainer(container ?? "", session)),
			log: await look("read the log", log, () => readLog(log ?? "", signal)),
			database: await look("look at the database", source, async () => lookAtDatabase(await source(signal), serverTimeoutSeconds, session)),
			target: await look("look at the target", target, async () => lookAtTarget(await target(signal), serverTimeoutSeconds, session)),
			store: await look("look at the store", store, () => lookAtStore(store, session))
		})
	};
}
// packages/core/src/diagnose/options.ts
/** The least that fails a run: what is bad, or a warning, too. */
const failOns = ["bad", "warning"];
// packages/core/src/diagnose/judge-log.ts
/** What each class means, and what to do; those of `errorKinds` say it there. */
const meanings = {
	"archive-damaged": {
		means: "the archive cannot be read to its end: it was cut or altered, or is of another format",
		hint: () => "restore another one: pgproof verify --store <store> --backup latest-good; what one holds: pg_restore -f /dev/null <archive>"
	},
	version: {
		means: "the programs, or the server, are older than what wrote this",
		hint: (_objects, { major }) => `restore by the pg_restore of the server that was dumped, or newer, into a server that is not older: /usr/lib/postgresql/${major ?? "<major>"}/bin/pg_restore --version`
	},
	"data-directory": {
		means: "the server cannot use its data directory",
		hint: () => "see who owns it and which major it is of: ls -ln <folder>; cat <folder>/PG_VERSION"
	},
	"role-missing": {
		means: "roles that own objects, or have grants, are not there",
		hint: (objects) => `${objects.map((name) => `create role ${quoteIdentifier(name)} nologin;`).join(" ")} -- or, by hand, pg_restore --no-owner --no-privileges`
	},
	"extension-missing": {
		means: "extensions are not installed on the server",
		hint: (objects, { major }) => `apt-get install ${objects.map((name) => `postgresql-${major ?? "<major>"}-${name.replaceAll("_", "-")}`).join(" ")} (or the packages that have them), on the server`
	},
	"locale-missing": {
		means: "locales of the source are not known to the server",
		hint: (objects) => `on the server: localedef -i <language> -f UTF-8 ${objects[0] ?? "<locale>"}; or create the database before: createdb --template=template0 --locale=C.UTF-8 <name>`
	},
	"object-exists": {
		means: "objects of the same name are there already: the target was not empty",
		hint: (_objects, { target }) => `createdb --template=template0 <new> && pg_restore --dbname=<new> <archive> # or into this one, replacing what is there: pg_restore --clean --if-exists ${target} <archive>`
	},
	"constraint-violated": {
		means: "rows do not fit: they are there already, or come before those that they refer to",
		hint: () => "restore into an empty database, data and schema together; data alone: pg_restore --data-only --disable-triggers, as a superuser"
	},
	encoding: {
		means: "text of another encoding than the database has",
		hint: () => "make the database with the encoding of the source: createdb --template=template0 --encoding=UTF8 <name>"
	},
	aborted: {
		means: "somebody ended it",
		hint: () => "run it again; a database that is half restored is dropped first: dropdb --force <name>"
	},
	other: {
		means: "the server refused",
		hint: () => "read the lines around it, and the server's log"
	}
};
/** What follows of what came before it in the same log, and what is harmless, is told and does not count. */
function statusOf(group, all) {
	if (group.is === "harmless") return "explained";
	if (group.is !== "follows") return "bad";
	return all.some((other) => other !== group && other.is !== "harmless" && other.is !== "follows") ? "explained" : "bad";
}
function findingOf(group, all, context) {
	const { is, count, line, words, objects } = group;
	const status = statusOf(group, all);
	const own = meanings[is];
	const known = is in errorKinds ? errorKinds[is] : void 0;
	const means = is === "follows" ? status === "explained" ? "follows from what failed before it" : "objects that are needed are not there: an earlier part of the restore is missing" : is === "harmless" ? "a newer client sets what this server does not have yet: nothing is lost by it" : own?.means ?? known?.meaning ?? is;
	const named = objects.length === 0 ? "" : ` (${objects.slice(0, 5).join(", ")}${objects.length > 5 ? ", …" : ""})`;
	const times = count === 1 ? `line ${line}` : `${formatCount(count)} times, first in line ${formatCount(line)}`;
	const hint = own?.hint(objects, context) ?? known?.hint ?? (is === "follows" ? "restore the whole archive: schema first, then data" : void 0);
	return {
		id: `diagnose.log-${is}`,
		status,
		detail: `${means}${named}; ${times}: ${words}`,
		...hint === void 0 || status === "explained" ? {} : { hint }
	};
}
/** What a log says, each class once. Pure. */
function judgeLog(facts, context) {
	const findings = facts.groups.map((group) => findingOf(group, facts.groups, context));
	const clean = facts.groups.length === 0 ? [{
		id: "diagnose.log",
		status: "good",
		detail: `no error in ${formatCount(facts.lines)} lines`
	}] : [];
	return [
		...findings,
		...clean,
		...slowness(facts, context)
	];
}
function slowness({ program, isParallel, seconds }, { target, slowSeconds, cpus, parallelRestore }) {
	if (seconds === void 0 || seconds < slowSeconds || isParallel || program === "pg_dump") return [];
	const took = `it was written for ${formatSeconds(seconds)}`;
	const jobs = Math.max(2, cpus);
	return [program === "psql" ? {
		id: "diagnose.restore-slow",
		status: "warning",
		detail: `${took} by one psql: a plain dump can only be restored by one session`,
		hint: `dump in a format that several jobs can restore: pg_dump --format=directory --jobs=${jobs} --file=<folder> <database>; then pg_restore --jobs=${jobs} ${target} <folder>`
	} : {
		id: "diagnose.restore-slow",
		status: "warning",
		detail: `${took} by one job: tables and indexes can be restored by several at a time, from a folder, or from a file of the format custom that nothing has packed or encrypted (not from a pipe, nor from a tar)`,
		hint: parallelRestore ?? `pg_restore --jobs=${jobs} ${target} <folder or file>`
	}];
}
/** For a container's log: its words, whatever they were about, are evidence of the server; only what stops one is bad. */
function judgeServerLog(groups, container) {
	const hint = `docker logs --tail 100 ${shellQuote(container)}`;
	return groups.filter(({ is }) => is in errorKinds || is === "data-directory").map((group) => {
		const { is, count, line, words } = group;
		const isGrave = [
			"wal-full",
			"disk-full",
			"out-of-memory",
			"data-corrupted",
			"program-killed",
			"data-directory"
		].includes(is);
		const means = meanings[is]?.means ?? errorKinds[is]?.meaning ?? is;
		const next = meanings[is]?.hint([], {
			target: "",
			major: void 0,
			slowSeconds: 0,
			cpus: 1
		}) ?? errorKinds[is]?.hint;
		return {
			id: `diagnose.log-${is}`,
			status: isGrave ? "bad" : "warning",
			object: {
				kind: "container",
				name: container
			},
			detail: `its log says: ${means}; ${count === 1 ? `line ${line} of its last` : `${formatCount(count)} times in its last lines`}: ${words}`,
			hint: isGrave && next !== void 0 ? next : hint
		};
	});
}
// packages/core/src/diagnose/judge-container.ts
const mebibyte$2 = 1024 ** 2;
/** No engine, or no such container. Pure. */
function judgeNoContainer(error, asked) {
	const isMissing = error.kind === "cannot-connect";
	return {
		id: isMissing ? "diagnose.container-missing" : "diagnose.container-engine",
		status: isMissing ? "bad" : "unknown",
		object: {
			kind: "container",
			name: asked
		},
		detail: error.message,
		hint: error.hint
	};
}
/** What a container shows. Pure. */
function judgeContainer(facts) {
	const object = {
		kind: "container",
		name: facts.name
	};
	const about = (finding) => ({
		...finding,
		object
	});
	const log = "seen" in facts.log ? facts.log.seen : void 0;
	return [
		...stateFindings(facts).map(about),
		...healthFindings(facts).map(about),
		...mountFindings(facts).map(about),
		...memoryFindings(facts).map(about),
		...diskFindings(facts).map(about),
		...log === void 0 ? [about({
			id: "diagnose.log",
			status: "unknown",
			detail: `its log could not be read: ${"unseen" in facts.log ? facts.log.unseen.message : ""}`,
			hint: `docker logs ${facts.name}`
		})] : judgeServerLog(log.groups, facts.name),
		...log !== void 0 && log.groups.length === 0 ? [about({
			id: "diagnose.log",
			status: "good",
			detail: "no error in its last lines"
		})] : []
	];
}
function stateFindings({ name, status, exitCode, isOomKilled, error, restarts, upSeconds, log, memoryKills }) {
	const last = "seen" in log ? log.seen.last.join(" / ") : "";
	const said = last === "" ? "" : `; the last it said: ${last}`;
	const more = `docker update --memory 2g --memory-swap 2g ${name} && docker start ${name}`;
	if (isOomKilled || exitCode === 137 && status !== "running") return [isOomKilled ? {
		id: "diagnose.container-oom-killed",
		status: "bad",
		detail: `the kernel killed it for want of memory (exit code ${exitCode})${said}`,
		hint: more
	} : {
		id: "diagnose.container-state",
		status: "bad",
		detail: `it was killed (exit code 137)${said}`,
		hint: `docker start ${name}`
	}];
	const kills = memoryKills === void 0 || memoryKills === 0 ? [] : [{
		id: "diagnose.container-oom-killed",
		status: "bad",
		detail: `the kernel has killed ${memoryKills} processes in it for want of memory: each ends every session of the server`,
		hint: `docker update --memory 2g --memory-swap 2g ${name}`
	}];
	if (status === "restarting" || restarts > 0 && status !== "running" || restarts > 1 && upSeconds < 60) return [{
		id: "diagnose.container-restarts",
		status: "bad",
		detail: `it ends again and again (${restarts} restarts, exit code ${exitCode})${said}`,
		hint: `docker logs --tail 50 ${name}`
	}];
	if (status === "running") return [...kills, restarts > 0 ? {
		id: "diagnose.container-restarts",
		status: "warning",
		detail: `it runs, after ${restarts} restarts`,
		hint: `docker logs --tail 200 ${name}`
	} : {
		id: "diagnose.container-state",
		status: "good",
		detail: "it runs"
	}];
	if (status === "paused") return [{
		id: "diagnose.container-state",
		status: "bad",
		detail: "it is paused: sessions wait without an answer",
		hint: `docker unpause ${name}`
	}];
	return [{
		id: "diagnose.container-state",
		status: "bad",
		detail: `it does not run: ${status}, exit code ${exitCode}${error === "" ? "" : `; docker says: ${error}`}${said}`,
		hint: `docker start ${name}`
	}];
}
function healthFindings({ name, health, healthWords, status }) {
	const id = "diagnose.container-health";
	if (status !== "running") return [];
	if (health === void 0) return [{
		id,
		status: "explained",
		detail: "it has no health check: docker cannot tell whether its server answers"
	}];
	if (health === "healthy") return [{
		id,
		status: "good",
		detail: "its health check passes"
	}];
	return [{
		id,
		status: health === "unhealthy" ? "bad" : "warning",
		detail: `its health check says ${health}${healthWords === "" ? "" : `: ${healthWords}`}`,
		hint: `docker exec ${name} pg_isready`
	}];
}
const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);
/** Images of 18 and later keep the data in a folder of its major, and refuse a volume where earlier ones had it. */
function mountFindings({ name, mounts, major, dataFolder, image }) {
	const id = "diagnose.container-mount-trap";
	const old = "/var/lib/postgresql/data";
	const trap = mounts.find(({ target }) => isBelow(target, old));
	if (major !== void 0 && major >= 18 && trap !== void 0 && !isBelow(dataFolder, trap.target)) return [{
		id,
		status: "bad",
		detail: `a volume is mounted at ${trap.target}, and images of PostgreSQL 18 and later keep data in ${dataFolder}: the volume holds nothing of it, and the image refuses to start`,
		hint: `docker rm ${name}; docker run --name ${name} --volume <volume>:/var/lib/postgresql … ${shellQuote(image)}`
	}];
	const covering = mounts.filter(({ target }) => isBelow(dataFolder, target)).sort((a, b) => b.target.length - a.target.length)[0];
	if (covering === void 0) return [{
		id,
		status: "warning",
		detail: `no volume holds ${dataFolder}: the data goes when the container is removed`,
		hint: `docker run --volume <volume>:${major !== void 0 && major >= 18 ? "/var/lib/postgresql" : shellQuote(dataFolder)} … ${shellQuote(image)}`
	}];
	if (covering.kind === "tmpfs") return [{
		id,
		status: "warning",
		detail: `${dataFolder} lies in memory (tmpfs): the data goes when the container ends`,
		hint: `docker run --volume <volume>:${shellQuote(covering.target)} … ${shellQuote(image)}`
	}];
	if (!covering.isWritable) return [{
		id,
		status: "bad",
		detail: `the volume at ${covering.target} can only be read`,
		hint: `docker run --volume <volume>:${shellQuote(covering.target)} … ${shellQuote(image)} (without :ro)`
	}];
	if (covering.kind === "volume" && /^[0-9a-f]{64}$/.test(covering.source)) return [{
		id,
		status: "warning",
		detail: `${dataFolder} lies in a volume without a name: docker rm --volumes, and docker compose down --volumes, remove it`,
		hint: `docker run --volume <name>:${shellQuote(covering.target)} … ${shellQuote(image)}`
	}];
	return [{
		id,
		status: "good",
		detail: `${dataFolder} lies in ${covering.kind} ${covering.source}`
	}];
}
/** Shared buffers are what a server takes at once; sessions, sorts and the kernel's own cache come on top. */
function memoryFindings({ name, memoryBytes, sharedBuffersBytes, shmBytes, status }) {
	const id = "diagnose.container-memory";
	const buffers = sharedBuffersBytes !== void 0 && "seen" in sharedBuffersBytes ? sharedBuffersBytes.seen : void 0;
	const shm = shmBytes > 0 && shmBytes <= 64 * mebibyte$2 ? [{
		id,
		status: "warning",
		detail: `/dev/shm has ${formatBytes(shmBytes)}: parallel queries and index builds, as of a restore, end with "could not resize shared memory segment"`,
		hint: `docker run --shm-size=1g … (a new container: it cannot be changed)`
	}] : [];
	if (memoryBytes === void 0) return [{
		id,
		status: "good",
		detail: "its memory has no limit of its own"
	}, ...shm];
	const limit = `its memory is limited to ${formatBytes(memoryBytes)}`;
	if (buffers === void 0) return [...status === "running" ? [{
		id,
		status: "unknown",
		detail: `${limit}; how much shared_buffers takes of it could not be asked`,
		hint: `docker exec ${name} psql -U postgres -c 'show shared_buffers'`
	}] : [{
		id,
		status: "explained",
		detail: limit
	}], ...shm];
	const share = buffers / memoryBytes;
	return [{
		id,
		status: share > .75 ? "bad" : share > .5 ? "warning" : "good",
		detail: `${limit}, of which shared_buffers is ${formatBytes(buffers)} (${Math.round(share * 100)} %)`,
		hint: `docker update --memory ${Math.ceil(buffers * 4 / mebibyte$2)}m --memory-swap ${Math.ceil(buffers * 4 / mebibyte$2)}m ${name}`
	}, ...shm];
}
function diskFindings({ name, disk, dataFolder, status }) {
	const id = "diagnose.container-disk";
	if (disk === void 0) return [{
		id,
		status: "unknown",
		detail: `how full the disk of its data is shows only while it runs (it is ${status})`,
		hint: "docker system df"
	}];
	if ("unseen" in disk) return [{
		id,
		status: "unknown",
		detail: `how full the disk of its data is could not be seen: ${disk.unseen.message}`,
		hint: `docker exec ${name} df -h ${shellQuote(dataFolder)}`
	}];
	const { freeBytes, usedPercent } = disk.seen;
	return [{
		id,
		status: usedPercent >= 98 || freeBytes < 16 * mebibyte$2 ? "bad" : usedPercent >= 90 && freeBytes < 5120 * mebibyte$2 ? "warning" : "good",
		detail: `${formatBytes(freeBytes)} free where its data lies (${usedPercent} % used)`,
		hint: `docker exec ${name} df -h ${shellQuote(dataFolder)}; free space there, and never remove files of pg_wal`
	}];
}
// packages/core/src/diagnose/judge-database.ts
const mebibyte$1 = 1024 ** 2;
const gibibyte = 1024 ** 3;
/** One part's findings; where it was not seen, that, and what would show it. */
function judged$1(part, id, show, judge) {
	if ("seen" in part) return judge(part.seen);
	return [{
		id: `diagnose.${id}`,
		status: "unknown",
		detail: `could not be seen: ${part.unseen.message}`,
		hint: show
	}];
}
/** A server that cannot be talked to: the class of the error says why. Pure. */
function judgeUnreachable(error, object) {
	const said = error.evidence.filter((line) => !error.message.includes(line.replace(/^SQLSTATE \w+: /, "")));
	return {
		id: `diagnose.${error.kind}`,
		status: "bad",
		object,
		detail: [error.message, ...said].join("; "),
		hint: error.hint
	};
}
/** What a database says, part by part. Pure. */
function judgeDatabase(facts) {
	const monitor = (user) => `grant pg_monitor to ${user};`;
	const role = "seen" in facts.privileges ? facts.privileges.seen.role : "<role>";
	const server = "seen" in facts.server ? facts.server.seen : void 0;
	return [
		{
			id: "diagnose.database-connect",
			status: "good",
			detail: `${describeConnection(facts.connection)} answers${server === void 0 ? "" : `: PostgreSQL ${server.version}, ${formatBytes(server.sizeBytes)}, as ${server.user}${server.isSuperuser ? ", a superuser" : ""}`}`
		},
		...judged$1(facts.pooler, "database-pooler", "run it again", (pooler) => renamed(judgePooler(pooler, facts.connection).findings)),
		...renamed(judgeTls(facts.connection, facts.offersTls).findings),
		...judged$1(facts.counts, "database-connections", monitor(role), ({ used, most, reserved, idleInTransaction }) => {
			const free = most - used;
			const detail = `${used} of ${most} connections are used${idleInTransaction === 0 ? "" : `, ${idleInTransaction} of them idle in a transaction`}; a backup needs about 6`;
			const isShort = free <= reserved + 6 || used >= most * .9;
			return [{
				id: "diagnose.database-connections",
				status: free <= reserved ? "bad" : isShort ? "warning" : "good",
				detail,
				hint: "select usename, application_name, state, count(*) from pg_stat_activity group by 1, 2, 3 order by 4 desc;"
			}];
		}),
		...judged$1(facts.busy, "database-blocker", monitor(role), busyFindings),
		...judged$1(facts.privileges, "database-privilege", `run it as a role that may log in to the database`, (seen) => renamed(summed(judgePrivileges(seen)))),
		...judged$1(facts.archiver, "database-archiver", monitor(role), (archiver) => {
			const id = "diagnose.database-archiver";
			if (archiver.mode === "off") return [{
				id,
				status: "good",
				detail: "WAL is not archived, and none waits to be"
			}];
			if (!archiver.hasWay) return [{
				id,
				status: "bad",
				detail: "archive_mode is on, and there is no archive_command: WAL is kept without end",
				hint: `alter system set archive_command = '<command>'; select pg_reload_conf();`
			}];
			if (!archiver.isFailing) return [{
				id,
				status: "good",
				detail: "the last file of WAL that was tried was archived"
			}];
			return [{
				id,
				status: "bad",
				detail: `archiving fails: ${formatCount(archiver.failedCount)} tries, the last one of ${archiver.lastFailedWal ?? "a file"}; until it works WAL piles up and fills the disk`,
				hint: `select last_failed_wal, last_failed_time, current_setting('archive_command') from pg_stat_archiver; -- run that command by hand as the server's user; mended, the server tries again within a minute`
			}];
		}),
		...judged$1(facts.wal, "database-wal", monitor(role), ({ bytes, maxBytes, unarchived }) => {
			const many = bytes > Math.max(2 * maxBytes, maxBytes + gibibyte) || unarchived > 10;
			const detail = `${formatBytes(bytes)} of WAL, of ${formatBytes(maxBytes)} that max_wal_size aims at${unarchived === 0 ? "" : `; ${formatCount(unarchived)} files wait to be archived`}`;
			return [{
				id: "diagnose.database-wal",
				status: many ? "warning" : "good",
				detail,
				hint: "see what keeps it: select slot_name, active, restart_lsn from pg_replication_slots; select * from pg_stat_archiver;"
			}];
		}),
		...judged$1(facts.slots, "database-slot", monitor(role), slotFindings),
		...judged$1(facts.disk, "database-disk", diskCommand, (disk) => [diskFinding("diagnose.database-disk", disk)]),
		...judged$1(facts.standby, "database-recovery", "select pg_is_in_recovery();", (standby) => {
			const conflicts = "seen" in facts.conflicts ? facts.conflicts.seen : 0;
			const findings = renamed(judgeStandby(standby, void 0).findings);
			if (standby === void 0 || conflicts === 0) return findings;
			return [...findings, {
				id: "diagnose.replication-conflict",
				status: "warning",
				detail: `since its statistics were reset, replay has cancelled ${formatCount(conflicts)} queries of this database that were in its way`,
				hint: "alter system set max_standby_streaming_delay = '-1'; select pg_reload_conf(); -- on the standby; or back up the primary"
			}];
		}),
		...judged$1(facts.settings, "database-settings", monitor(role), settingFindings)
	];
}
/** Preflight's findings under names of ours. */
function renamed(findings) {
	const names = {
		pooler: "database-pooler",
		tls: "database-tls",
		privilege: "database-privilege",
		"row-security": "database-row-security",
		standby: "database-recovery",
		"replication-conflict": "database-recovery"
	};
	return findings.map((finding) => ({
		...finding,
		id: `diagnose.${names[finding.id.replace("backup.preflight-", "")] ?? "database-settings"}`
	}));
}
/** Many objects of one role are one cause, with all its grants in one place. */
function summed({ findings, refusal }) {
	if (refusal === void 0 || findings.length < 2) return findings;
	return [{
		id: "backup.preflight-privilege",
		status: "bad",
		detail: `${refusal.message}: ${formatCount(findings.length)} in all`,
		hint: refusal.hint
	}];
}
function describeSession({ pid, user, application, state, head, seconds }) {
	const since = seconds === null ? "" : `, in a transaction for ${formatSeconds(seconds)}`;
	return `process ${pid} (user ${user ?? "unknown"}, application ${application ?? "unnamed"}, ${state ?? "state unknown"}${since}${head === null ? "" : `, statement: ${head}`})`;
}
function busyFindings(sessions) {
	if (sessions.length === 0) return [{
		id: "diagnose.database-blocker",
		status: "good",
		detail: "no session waits for another, and no transaction is old"
	}];
	return sessions.map((session) => {
		const isBlocker = session.waiting > 0;
		const detail = isBlocker ? `${describeSession(session)} keeps ${session.waiting === 1 ? "a session" : `${session.waiting} sessions`} waiting for a lock, for ${formatSeconds(session.waitedSeconds ?? 0)} so far` : `${describeSession(session)}: nothing that it could see is vacuumed, and DDL on what it uses waits`;
		return {
			id: isBlocker ? "diagnose.database-blocker" : "diagnose.database-long-transaction",
			status: isBlocker ? "bad" : "warning",
			object: {
				kind: "session",
				name: String(session.pid)
			},
			detail,
			hint: `select pg_terminate_backend(${session.pid}); -- unless it may go on`
		};
	});
}
function slotFindings(slots) {
	const bad = slots.filter(({ isActive, walStatus, keptBytes }) => !isActive && (keptBytes > 64 * mebibyte$1 || walStatus === "lost" || walStatus === "unreserved"));
	if (bad.length === 0) return [{
		id: "diagnose.database-slot",
		status: "good",
		detail: slots.length === 0 ? "no replication slot keeps WAL" : `${slots.length} replication slots, none of which is left behind`
	}];
	return bad.map(({ name, walStatus, keptBytes }) => ({
		id: "diagnose.database-slot",
		status: keptBytes > gibibyte || walStatus !== "reserved" ? "bad" : "warning",
		object: {
			kind: "replication slot",
			name
		},
		detail: `nobody reads from it, and it keeps ${formatBytes(keptBytes)} of WAL${walStatus === null ? "" : ` (${walStatus})`}: that grows until the disk is full`,
		hint: `select pg_drop_replication_slot(${quoteLiteral(name)}); -- unless its reader comes back`
	}));
}
const diskCommand = "on the machine of the server: df -h \"$(psql -XAtc 'show data_directory')\"";
/** Free space is told by less than a tenth, and less than five gibibytes. */
function diskFinding(id, disk) {
	if (disk === void 0) return {
		id,
		status: "unknown",
		detail: "how full the disk of the server is, it does not tell, and its data directory is not on this machine",
		hint: diskCommand
	};
	const detail = `${formatBytes(disk.freeBytes)} free of ${formatBytes(disk.sizeBytes)} where the server keeps its data, "${disk.folder}"`;
	const share = disk.freeBytes / disk.sizeBytes;
	return {
		id,
		status: share < .02 || disk.freeBytes < 16 * mebibyte$1 ? "bad" : share < .1 && disk.freeBytes < 5 * gibibyte ? "warning" : "good",
		detail,
		hint: `df -h ${shellQuote(disk.folder)}; free space there, and never remove files of pg_wal`
	};
}
function settingFindings(settings) {
	const { fsync, fullPageWrites, lockSlots, relations, checksumFailures, frozenAge, pending } = settings;
	const id = "diagnose.database-settings";
	const findings = [];
	if (checksumFailures > 0) findings.push({
		id: "diagnose.database-corruption",
		status: "bad",
		detail: `${formatCount(checksumFailures)} pages of this database did not have their checksum`,
		hint: "copy the data directory as it is before anything else; then pg_amcheck --all, and a look at the disk"
	});
	if (frozenAge > 15e8) findings.push({
		id: "diagnose.database-wraparound",
		status: frozenAge > 2e9 ? "bad" : "warning",
		detail: `its oldest transaction is ${formatCount(frozenAge)} old: at 2,146,000,000 the server takes no more writes`,
		hint: "vacuum (freeze, verbose);"
	});
	if (relations > lockSlots * .8) findings.push({
		id: "diagnose.database-locks-room",
		status: relations > lockSlots ? "bad" : "warning",
		detail: `${formatCount(relations)} tables and sequences, each of which a dump locks, and room for ${formatCount(lockSlots)} locks`,
		hint: "alter system set max_locks_per_transaction = '256'; then restart the server"
	});
	for (const [name, isOn] of [["fsync", fsync], ["full_page_writes", fullPageWrites]]) {
		if (isOn) continue;
		findings.push({
			id,
			status: "warning",
			object: {
				kind: "setting",
				name
			},
			detail: "is off: a crash of the machine damages data",
			hint: `alter system set ${name} = on; select pg_reload_conf();`
		});
	}
	if (pending.length > 0) findings.push({
		id,
		status: "warning",
		detail: `changed, and in force only after a restart: ${pending.join(", ")}`,
		hint: "restart the server when that may be"
	});
	return findings.length > 0 ? findings : [{
		id,
		status: "good",
		detail: "no setting stands in the way"
	}];
}
// packages/core/src/diagnose/judge-past.ts
const day = 86400;
/** Those of the whole database; where there is none, those of the same part as the newest. */
function judgedOf(backups) {
	const all = backups.flatMap(({ manifest }) => manifest === void 0 ? [] : [manifest]);
	const whole = all.filter(({ filters }) => filters.length === 0);
	const part = all.at(-1)?.filters.join(" ") ?? "";
	if (whole.length > 0 || part === "") return {
		manifests: whole,
		part: void 0
	};
	return {
		manifests: all.filter(({ filters }) => filters.join(" ") === part),
		part
	};
}
/** The newest that can be read. */
function newestOf(backups) {
	return backups.findLast(({ manifest }) => manifest !== void 0)?.manifest;
}
/** Backups come at their own rhythm: one that is due is missed by half of a usual gap, and surely by three. Without a rhythm: nightly. */
function ageFindings({ name, backups }, { now, store }) {
	const { manifests, part } = judgedOf(backups);
	const times = manifests.map(({ created_at }) => Date.parse(created_at) / 1e3).slice(-11);
	const newest = times.at(-1);
	if (newest === void 0) return [];
	const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time)).sort((a, b) => a - b);
	const usual = gaps.length < 3 ? day : Math.max(3600, gaps[Math.floor(gaps.length / 2)] ?? day);
	const age = now.getTime() / 1e3 - newest;
	const rhythm = gaps.length < 3 ? "nightly ones are taken for granted" : `they usually come every ${formatSeconds(usual)}`;
	const newestOne = part === void 0 ? "its newest backup" : `none is of the whole of it; the newest, of ${part},`;
	return [{
		id: "diagnose.backup-age",
		status: age > usual * 3 ? "bad" : age > usual * 1.5 || part !== void 0 ? "warning" : "good",
		object: {
			kind: "database",
			name
		},
		detail: `${newestOne} is ${formatSeconds(Math.max(0, age))} old; ${rhythm}`,
		hint: `see why the last run made none, then: ${backupCommand(store, newestOf(backups))}`
	}];
}
/** Held against the middle one of up to five before it that are packed the same way. */
function sizeFindings({ name, backups }, { store }) {
	const { manifests } = judgedOf(backups);
	const last = manifests.at(-1);
	if (last === void 0) return [];
	const like = (one) => JSON.stringify([
		one.format,
		one.pg_dump_arguments ?? [],
		one.compression.algorithm,
		one.encryption !== null
	]);
	const before = manifests.slice(0, -1).filter((one) => like(one) === like(last)).slice(-5);
	const id = "diagnose.backup-size";
	const object = {
		kind: "backup",
		name: `${encodeDatabaseName(name)}/${last.id}`
	};
	if (before.length === 0) return [{
		id,
		status: "good",
		object,
		detail: `${formatBytes(bytesOf(last))}; there is no earlier one to hold it against`
	}];
	const sizes = before.map(bytesOf).sort((a, b) => a - b);
	const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
	const share = usual === 0 ? 1 : bytesOf(last) / usual;
	const previous = before.at(-1);
	const lost = previous.proof.level !== "none" && last.proof.level !== "none" ? previous.proof.relations - last.proof.relations : 0;
	const rows = previous.proof.level === "none" || last.proof.level === "none" ? "" : `; ${formatCount(last.proof.rows)} rows in ${formatCount(last.proof.relations)} relations, before it ${formatCount(previous.proof.rows)} in ${formatCount(previous.proof.relations)}`;
	return [{
		id,
		object,
		status: share < .5 ? "bad" : share < .8 || lost > 0 ? "warning" : "good",
		detail: `${formatBytes(bytesOf(last))}, ${Math.round(share * 100)} % of the ${formatBytes(usual)} of those before it${rows}`,
		hint: `if that many rows were not removed on purpose, keep the one before it, and prove it: ${provingCommand(store, {
			database: name,
			id: previous.id
		}, identityToGiveFor(previous.encryption))}`
	}];
}
/** What has no manifest. */
function leftoverFindings({ name, unfinished }, { now, store }) {
	return unfinished.map((id) => {
		const begun = Date.parse(id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*/, "$1-$2-$3T$4:$5:$6Z"));
		const age = (now.getTime() - begun) / 1e3;
		const folder = `${encodeDatabaseName(name)}/${id}`;
		const isOld = age > 7 * day;
		return {
			id: "diagnose.backup-leftover",
			status: isOld ? "warning" : "explained",
			object: {
				kind: "leftover",
				name: folder
			},
			detail: `begun ${formatSeconds(Math.max(0, age))} ago and has no manifest: ${isOld ? "a run that was killed left it, and it is no backup" : "a backup under way, or one that was killed"}`,
			...isOld ? { hint: removalCommand(store, folder)[0] ?? "remove it by hand" } : {}
		};
	});
}
// packages/core/src/diagnose/parallel.ts
/** Whether pg_restore can restore it by several jobs. Source: PostgreSQL documentation, pg_restore, `--jobs`. */
function isParallel({ format }) {
	return format === "custom" || format === "directory";
}
/**
* The command that restores a backup of a whole database by several jobs, beside what is there, to be pasted. That takes a file that can be
* read anywhere, or a folder: what is packed, encrypted or elsewhere becomes one in the current folder. Pure.
*/
function parallelRestore(manifest, store, jobs) {
	const { server, format, encryption, compression } = manifest;
	const read = shellRead(store, `${encodeDatabaseName(server.database)}/${manifest.id}/${fileOfRole(manifest, "data").path}`);
	const stages = [...encryption === null ? [] : ["age --decrypt --identity <identity file>"], ...compression.by === "pgproof" && compression.algorithm !== "none" ? [`${compression.algorithm} -dcq`] : []];
	const piped = (...more) => {
		const [first = "cat", ...rest] = [...stages, ...more];
		return store.byHand === void 0 ? [`${first} ${read}`, ...rest].join(" | ") : [read, [first, ...rest].join(" | ")].join(" ");
	};
	const isReadable = store.byHand === void 0 && stages.length === 0;
	const [unpack, archive] = format === "directory" ? [[`mkdir data.dir && ${piped("tar --extract --file=- --directory=data.dir")}`], "data.dir"] : isReadable ? [[], read.replace(/^< /, "")] : [[`${piped()} > data.dump`], "data.dump"];
	const name = `${server.database}_restored`;
	const money = server.money_locale === "" ? "" : `PGOPTIONS=${shellQuote(`-c lc_monetary=${server.money_locale}`)} `;
	const commands = [
		...unpack,
		`psql -X -d postgres -c ${shellQuote(createDatabaseSql(server, name, server.major))}`,
		`${money}pg_restore --jobs=${jobs} --no-subscriptions --dbname=${shellQuote(name)} ${archive}`
	];
	const first = store.address === void 0 ? " # with the artifacts of the backup in ./artifacts, by folder and file" : "";
	return `${commands.join(" && ")}${first}`;
}
/** The command that makes the next backup one that several jobs restore. Pure. */
function parallelBackup(manifest, store, jobs) {
	const { filters } = manifest;
	const words = filters.map((word) => shellQuote(isAllowed(word) ? `--pg-dump-args=${word}` : word));
	return [
		backupCommand(store, manifest),
		...words,
		"--format directory",
		`--jobs ${jobs}`
	].join(" ");
}
// packages/core/src/diagnose/judge-store.ts
const mebibyte = 1024 ** 2;
/** What a store and its backups show. Pure. */
function judgeStore(facts, context) {
	return [
		{
			id: "diagnose.store",
			status: "good",
			object: storeObject(facts),
			detail: `it is there, with backups of ${facts.databases.length === 1 ? "one database" : `${facts.databases.length} databases`}`
		},
		...writable(facts),
		...room$1(facts),
		...facts.databases.length === 0 ? [noBackup(facts)] : facts.databases.flatMap((database) => judgeDatabaseOf(database, facts, context))
	];
}
function noBackup(facts) {
	const found = {
		id: "diagnose.backup-missing",
		object: storeObject(facts),
		hint: backupCommand(facts.store)
	};
	return facts.mayBeEmpty ? {
		...found,
		status: "explained",
		detail: "it holds no backup, nor need it: none was made yet"
	} : {
		...found,
		status: "bad",
		detail: "it holds no backup"
	};
}
const storeObject = ({ store }) => ({
	kind: "store",
	name: store.describe
});
function writable(facts) {
	const { store, isWritable } = facts;
	const id = "diagnose.store-writable";
	const object = storeObject(facts);
	if (isWritable === true) return [{
		id,
		status: "good",
		object,
		detail: "we may write there"
	}];
	if (isWritable === void 0 && store.address === void 0) return [];
	if (isWritable === void 0) return [{
		id,
		status: "unknown",
		object,
		detail: "whether a backup may be written shows only when one is",
		...store.byHand === void 0 ? {} : { hint: `printf x | ${store.byHand.write(shellQuote(`${store.address}/pgproof-probe`))}` }
	}];
	return [{
		id,
		status: "bad",
		object,
		detail: "we may not write there",
		hint: `ls -ld ${shellQuote(store.address ?? store.describe)}; chown "$(id -u)" ${shellQuote(store.address ?? store.describe)}, or mount it to be written`
	}];
}
function room$1(facts) {
	const { freeBytes, databases } = facts;
	if (freeBytes === void 0) return [];
	const newest = Math.max(0, ...databases.map(({ backups }) => {
		const last = judgedOf(backups).manifests.at(-1);
		return last === void 0 ? 0 : bytesOf(last);
	}));
	const detail = `${formatBytes(freeBytes)} free${newest === 0 ? "" : `; the largest of the newest backups has ${formatBytes(newest)}`}`;
	const status = freeBytes < Math.max(mebibyte, newest) ? "bad" : freeBytes < newest * 3 ? "warning" : "good";
	const hint = `pgproof prune ${storeFlags(facts.store) ?? ""} --keep-last 7 --dry-run`;
	return [{
		id: "diagnose.store-disk",
		status,
		object: storeObject(facts),
		detail,
		hint
	}];
}
function judgeDatabaseOf(database, facts, context) {
	return [
		...chosenFindings(database, facts, context),
		...ageFindings(database, facts),
		...sizeFindings(database, facts),
		...leftoverFindings(database, facts)
	];
}
function chosenFindings({ name, chosen, backups }, facts, context) {
	const object = {
		kind: "database",
		name
	};
	if ("unseen" in chosen) return [{
		id: "diagnose.backup-missing",
		status: "bad",
		object,
		detail: chosen.unseen.message,
		hint: chosen.unseen.hint
	}];
	const { id, manifest, problem } = chosen.seen;
	const about = {
		kind: "backup",
		name: `${encodeDatabaseName(name)}/${id}`
	};
	const other = backups.findLast((one) => one.id !== id && one.manifest !== void 0 && one.standing !== "bad");
	const another = other === void 0 ? `make a new one: ${backupCommand(facts.store, newestOf(backups))}` : provingCommand(facts.store, {
		database: name,
		id: other.id
	}, identityToGiveFor(other.manifest?.encryption));
	if (manifest === void 0) return [{
		id: "diagnose.backup-manifest",
		status: "bad",
		object: about,
		detail: problem ?? "its manifest cannot be read",
		hint: another
	}];
	return [
		{
			id: "diagnose.backup-manifest",
			status: "good",
			object: about,
			detail: `of ${formatTime(manifest.created_at)}, PostgreSQL ${manifest.server.version}: its manifest is valid`
		},
		...keyFindings(chosen.seen, manifest, about),
		...fileFindings(chosen.seen, about, facts, another),
		...verificationFindings(chosen.seen, manifest, about, facts, backups.find((one) => one.id === id)?.standing),
		...slowFindings(chosen.seen, manifest, about, facts, context)
	];
}
function keyFindings({ keys }, { encryption }, object) {
	if (keys === void 0 || encryption === null) return [];
	const id = "diagnose.backup-key";
	const fitting = encryption.recipients.join(", ");
	return keys.some((key) => encryption.recipients.includes(key)) ? [{
		id,
		status: "good",
		object,
		detail: "it is encrypted, and the key is one of those that open it"
	}] : [{
		id,
		status: "bad",
		object,
		detail: `it is encrypted for ${fitting}, and the key is that of ${keys.join(", ")}`,
		hint: "whose a key is: age-keygen -y <identity file>; give the file of one that fits: --age-identity <file>"
	}];
}
function fileFindings({ files, digests }, object, facts, another) {
	const id = "diagnose.backup-files";
	const wrong = files.filter(({ file, bytes }) => bytes !== file.bytes);
	if (wrong.length > 0) return wrong.map(({ file, bytes }) => ({
		id,
		status: "bad",
		object: {
			kind: "file",
			name: `${object.name}/${file.path}`
		},
		hint: another,
		detail: bytes === void 0 ? "the store has no such file" : `${formatCount(bytes)} bytes in the store, ${formatCount(file.bytes)} in the manifest`
	}));
	if (digests !== void 0) return digests.map(({ status, detail, object: file }) => ({
		id,
		status,
		object: file ?? object,
		detail,
		...status === "bad" ? { hint: another } : {}
	}));
	return [{
		id,
		status: "good",
		object,
		detail: `${files.length} files, each with its size${facts.isIntactWanted ? "" : "; their content is read with --level intact"}`
	}];
}
function verificationFindings({ records }, manifest, object, facts, standing) {
	const id = "diagnose.backup-verification";
	const last = records.at(-1);
	const { id: backup, server, encryption } = manifest;
	const hint = provingCommand(facts.store, {
		database: server.database,
		id: backup
	}, identityToGiveFor(encryption));
	if (last === void 0) return [{
		id,
		status: "warning",
		object,
		detail: "it was never verified: nobody knows whether it restores",
		hint
	}];
	const when = `its last verification, of ${formatTime(last.verified_at)}, reached ${last.verdict}`;
	const why = last.findings.find(({ status }) => status === "bad" || status === "unknown");
	if (standing === "bad") return [{
		id,
		status: "bad",
		object,
		detail: `${when} and failed${why === void 0 ? "" : `: ${why.id} ${why.detail}`}`,
		hint
	}];
	return [{
		id,
		status: standing === "good" ? "good" : "warning",
		object,
		detail: when,
		hint
	}];
}
/** What several jobs would restore at the same time, and one did not. Rows alone go between two halves of definitions, by one job. */
function slowFindings({ records }, manifest, object, { store }, { slowSeconds, cpus }) {
	const last = records.findLast(({ rto_seconds }) => rto_seconds !== null);
	const seconds = last?.rto_seconds ?? 0;
	if (last === void 0 || seconds < slowSeconds) return [];
	const { format, filters, server } = manifest;
	const jobs = Math.max(2, cpus);
	const took = `its last restore took ${formatSeconds(seconds)} for a database of ${formatBytes(server.size_bytes)}, format ${format}`;
	const found = {
		id: "diagnose.restore-slow",
		status: "warning",
		object
	};
	if (!isParallel(manifest)) return [{
		...found,
		detail: `${took}: that can only be restored by one session`,
		hint: parallelBackup(manifest, store, jobs)
	}];
	const detail = format === "directory" ? `${took}: several jobs restore it, and as many as there are processors are the quickest` : `${took}, by one job: from a file, tables and indexes can be restored by several at a time`;
	if (filters.length === 0) return [{
		...found,
		detail,
		hint: parallelRestore(manifest, store, jobs)
	}];
	return [{
		...found,
		detail,
		...filters.includes("--data-only") ? {} : { hint: parallelBackup(manifest, store, jobs) }
	}];
}
// packages/core/src/diagnose/judge-target.ts
/** What a place says of a restore into it; `manifest` is of the backup, where one is known. Pure. */
function judgeTarget(facts, manifest) {
	return [
		...existence(facts),
		...version(facts, manifest),
		...privileges(facts),
		...needs(facts, manifest),
		...judged$1(facts.disk, "target-disk", diskCommand, (disk) => [room(diskFinding("diagnose.target-disk", disk), disk?.freeBytes, manifest)])
	];
}
function existence({ connection, exists, contents, sessions }) {
	const { database } = connection;
	const object = {
		kind: "database",
		name: database
	};
	if (!exists) return [{
		id: "diagnose.target-missing",
		status: "explained",
		object,
		detail: "is not there: pgproof restore makes it, pg_restore and psql do not",
		hint: `createdb --template=template0 ${shellQuote(database)}`
	}];
	if (contents === void 0) return [];
	return [...judged$1(contents, "target-contents", `grant connect on database ${quoteIdentifier(database)} to <role>;`, ({ count, named }) => {
		const id = "diagnose.target-contents";
		if (count === 0) return [{
			id,
			status: "good",
			object,
			detail: `is there, and empty${sessions === 0 ? "" : `; ${sessions} sessions are in it`}`
		}];
		return [{
			id,
			status: "bad",
			object,
			detail: `is not empty: ${formatCount(count)} objects, with which those of a backup would conflict: ${named.join(", ")}${count > named.length ? ", …" : ""}`,
			hint: `restore under a new name: createdb --template=template0 ${shellQuote(`${database}_restored`)}; afterwards, in psql: alter database ${quoteIdentifier(database)} rename to …`
		}];
	})];
}
function version({ major, version: running, isStandby }, manifest) {
	const standby = isStandby ? [{
		id: "diagnose.target-standby",
		status: "bad",
		detail: "the server is a standby: nothing can be written there",
		hint: "name its primary, or promote it: select pg_promote();"
	}] : [];
	if (manifest !== void 0 && major < manifest.server.major) return [...standby, {
		id: "diagnose.target-version",
		status: "bad",
		detail: `PostgreSQL ${running}, and the backup is of ${manifest.server.version}: an older server cannot take it`,
		hint: `restore into a server of PostgreSQL ${manifest.server.major} or newer: apt-get install postgresql-${manifest.server.major}`
	}];
	return [...standby, {
		id: "diagnose.target-version",
		status: "good",
		detail: `PostgreSQL ${running}${manifest === void 0 ? "" : `, for a backup of ${manifest.server.version}`}`
	}];
}
function privileges({ connection, exists, role, mayCreate }) {
	const id = "diagnose.target-privilege";
	const name = quoteIdentifier(role.name);
	if (role.isSuperuser) return [{
		id,
		status: "good",
		detail: `${role.name} is a superuser`
	}];
	if (!exists && !role.mayCreateDatabase) return [{
		id,
		status: "bad",
		detail: `role ${role.name} may not make databases`,
		hint: `alter role ${name} createdb;`
	}];
	if (exists && mayCreate !== void 0 && "seen" in mayCreate && !mayCreate.seen) return [{
		id,
		status: "bad",
		detail: `role ${role.name} may not make schemas in the database`,
		hint: `grant create on database ${quoteIdentifier(connection.database)} to ${name};`
	}];
	return [{
		id,
		status: "warning",
		detail: `role ${role.name} is no superuser: objects of other owners, and some extensions, will be refused`,
		hint: "restore as a superuser, or as a role that is a member of every owner (grant <owner> to <role>) and may create in every tablespace"
	}];
}
function needs({ roles, extensions, major }, manifest) {
	if (manifest === void 0) return [{
		id: "diagnose.target-role",
		status: "unknown",
		detail: "which roles and extensions the backup needs is in its manifest",
		hint: "name the backup, too: --store <store> --database <name>"
	}];
	const missingRoles = [...manifest.roles.map((role) => role.name), manifest.server.bootstrap_role].filter((name) => !roles.has(name));
	const missingExtensions = manifest.extensions.filter(({ name }) => !extensions.has(name));
	return [missingRoles.length === 0 ? {
		id: "diagnose.target-role",
		status: "good",
		detail: "the roles that the backup names are there"
	} : {
		id: "diagnose.target-role",
		status: "bad",
		detail: `${missingRoles.length} roles that the backup names are not there: ${missingRoles.slice(0, 10).join(", ")}`,
		hint: missingRoles.map((name) => `create role ${quoteIdentifier(name)} nologin;`).join(" ")
	}, missingExtensions.length === 0 ? {
		id: "diagnose.target-extension",
		status: "good",
		detail: "the extensions that the backup needs can be had"
	} : {
		id: "diagnose.target-extension",
		status: "bad",
		detail: `extensions that the backup needs are not installed: ${missingExtensions.map(({ name, version: its }) => `${name} ${its}`).join(", ")}`,
		hint: `on the server: apt-get install ${missingExtensions.map(({ name }) => `postgresql-${major}-${name.replaceAll("_", "-")}`).join(" ")} (or the packages that have them)`
	}];
}
/** A restored database takes about what it took at the source. */
function room(finding, freeBytes, manifest) {
	if (freeBytes === void 0 || manifest === void 0 || manifest.server.size_bytes < freeBytes) return finding;
	return {
		...finding,
		status: "bad",
		detail: `${finding.detail}; the database had ${formatBytes(manifest.server.size_bytes)} at the source`
	};
}
// packages/core/src/diagnose/order.ts
/**
* From the ground up: what is broken in one layer shows as failures in those above it, and never the other way round. Within a layer the order
* is that of this list: first what stops everything, then what may.
*/
const layers = [
	{
		name: "container",
		because: "a server cannot do better than the container that it runs in",
		of: [
			"container-engine",
			"container-missing",
			"container-oom-killed",
			"container-data-directory",
			"container-mount-trap",
			"container-restarts",
			"container-state",
			"container-memory",
			"container-health"
		]
	},
	{
		name: "room",
		because: "without disk or memory a server ends sessions, refuses writes, and stops",
		of: [
			"wal-full",
			"disk-full",
			"out-of-memory",
			"program-killed",
			"container-disk",
			"database-disk",
			"target-disk",
			"store-disk",
			"database-archiver",
			"database-slot",
			"database-wal",
			"database-locks-room",
			"data-directory"
		]
	},
	{
		name: "connection",
		because: "nothing can be asked of a server before it lets one in",
		of: [
			"tool-missing",
			"tool-version",
			"cannot-connect",
			"too-many-connections",
			"login-refused",
			"no-database",
			"connection-lost",
			"database-connect",
			"target-connect",
			"database-pooler",
			"database-connections",
			"database-tls"
		]
	},
	{
		name: "server",
		because: "what the server itself cannot read, replay or understand no role and no lock can change",
		of: [
			"data-corrupted",
			"database-corruption",
			"replication-conflict",
			"database-recovery",
			"database-wraparound",
			"version",
			"target-version",
			"target-standby",
			"archive-damaged"
		]
	},
	{
		name: "waiting",
		because: "a session that waits does nothing, whatever it may do",
		of: [
			"lock-not-got",
			"statement-timeout",
			"database-blocker",
			"database-long-transaction",
			"deadline",
			"aborted"
		]
	},
	{
		name: "permission",
		because: "what may not be read or written is missing from everything that is made of it",
		of: [
			"not-permitted",
			"database-privilege",
			"database-row-security",
			"target-privilege",
			"store-missing",
			"store-unreachable",
			"store-unwritable",
			"store-locked",
			"store-refused",
			"store-writable"
		]
	},
	{
		name: "objects",
		because: "objects can only be made where what they need is there, and nothing of their name is",
		of: [
			"target-missing",
			"target-contents",
			"object-exists",
			"extension-missing",
			"target-extension",
			"role-missing",
			"target-role",
			"locale-missing",
			"encoding",
			"constraint-violated",
			"database-refused",
			"other",
			"follows"
		]
	},
	{
		name: "backup",
		because: "a backup is worth what was shown of it",
		of: [
			"store",
			"unknown-backup",
			"invalid-manifest",
			"backup-missing",
			"backup-manifest",
			"backup-key",
			"backup-files",
			"backup-verification",
			"backup-size",
			"backup-age",
			"backup-leftover"
		]
	},
	{
		name: "speed",
		because: "it works, and could be quicker",
		of: ["restore-slow", "database-settings"]
	}
];
function rankOf({ id }) {
	const name = id.replace(/^diagnose\.(?:log-)?/, "");
	const layer = layers.findIndex(({ of }) => of.includes(name));
	return layer < 0 ? layers.length * 100 : layer * 100 + (layers[layer]?.of.indexOf(name) ?? 0);
}
/** The layer of a finding; undefined for one that belongs to none. */
function layerOf(finding) {
	return layers[Math.floor(rankOf(finding) / 100)];
}
/** Findings, the likeliest cause first: the worst, and of equal ones what lies lowest. */
function likeliestFirst(findings) {
	return worstFirst([...findings].sort((a, b) => rankOf(a) - rankOf(b)));
}
// packages/core/src/diagnose/judge.ts
/** What all that was looked at comes to, the likeliest cause first. `cpus`: how many jobs a restore may have. Pure. */
function judgeAll(facts, options, cpus) {
	const { database, store, log, target, container } = facts;
	const slowSeconds = options.slowRestoreSeconds ?? 600;
	const manifest = manifestOf(facts);
	const server = seenOf(seenOf(database)?.server);
	const place = seenOf(target);
	const held = seenOf(store)?.store;
	const canBeParallel = manifest !== void 0 && manifest.filters.length === 0 && isParallel(manifest);
	const context = {
		slowSeconds,
		cpus,
		major: place?.major ?? server?.major ?? manifest?.server.major,
		parallelRestore: held !== void 0 && canBeParallel ? parallelRestore(manifest, held, Math.max(2, cpus)) : void 0,
		target: `--dbname=${place === void 0 ? "<database>" : place.connection.database}`
	};
	return likeliestFirst([
		...container === void 0 ? [] : "seen" in container ? judgeContainer(container.seen) : [judgeNoContainer(container.unseen, options.container ?? "")],
		...log === void 0 ? [] : "seen" in log ? judgeLog(log.seen, context) : [{
			id: "diagnose.log",
			status: "bad",
			object: {
				kind: "file",
				name: options.log ?? ""
			},
			detail: `the log cannot be read: ${log.unseen.message}`,
			hint: "name the file that the output went into"
		}],
		...database === void 0 ? [] : "seen" in database ? judgeDatabase(database.seen) : [judgeUnreachable(database.unseen, {
			kind: "server",
			name: "the database"
		})],
		...target === void 0 ? [] : "seen" in target ? judgeTarget(target.seen, manifest) : [judgeUnreachable(target.unseen, {
			kind: "server",
			name: "the target"
		})],
		...store === void 0 ? [] : "seen" in store ? judgeStore(store.seen, {
			slowSeconds,
			cpus
		}) : [judgeUnreachable(store.unseen, {
			kind: "store",
			name: "the store"
		})]
	]);
}
/** Of the backup that is looked at, when it is one. */
function manifestOf({ store }) {
	const [only, ...others] = seenOf(store)?.databases ?? [];
	return only === void 0 || others.length > 0 ? void 0 : seenOf(only.chosen)?.manifest;
}
// packages/core/src/diagnose/report.ts
/** The report of a diagnosis, at the time that is given. Pure. */
function reportDiagnose(facts, options, cpus, endedAt) {
	const findings = judgeAll(facts, options, cpus);
	const count = (status) => findings.filter((finding) => finding.status === status).length;
	const ok = allGood(findings) && (options.failOn !== "warning" || count("warning") === 0);
	const first = findings.find(({ status }) => status === "bad") ?? findings.find(({ status }) => status === "warning");
	const unknown = count("unknown");
	return {
		operation: "diagnose",
		ok,
		exitCode: ok ? 0 : 1,
		headline: headline$2(first, findings),
		notes: [...first === void 0 ? [] : reasons(first), ...unknown === 0 ? [] : [`${unknown} ${unknown === 1 ? "thing" : "things"} could not be seen: each is named below, with what would show it`]],
		made: madeAt(endedAt),
		figures: [["looked at", lookedAt(facts, options)]],
		findings,
		relations: [],
		data: {
			cause: first === void 0 ? null : {
				id: first.id,
				object: first.object ?? null,
				detail: first.detail,
				next: first.hint ?? null,
				layer: layerOf(first)?.name ?? null
			},
			bad_findings: count("bad")
		}
	};
}
function named$2({ object, detail }) {
	return `${object === void 0 ? "" : `${object.kind} ${object.name}: `}${detail}`;
}
function headline$2(first, findings) {
	if (first === void 0) return `nothing wrong was seen in ${findings.length} things that were looked at`;
	return first.status === "bad" ? `the likeliest cause: ${named$2(first)}` : `nothing bad was seen; what comes nearest: ${named$2(first)}`;
}
function reasons(first) {
	const layer = layerOf(first);
	return [...first.hint === void 0 ? [] : [`next: ${first.hint}`], ...layer === void 0 ? [] : [`it comes first because ${layer.because}`]];
}
function lookedAt({ database, store, log, target, container }, options) {
	return [
		...container === void 0 ? [] : [`container ${options.container}`],
		...log === void 0 ? [] : [`log ${options.log}`],
		...database === void 0 ? [] : ["the database"],
		...target === void 0 ? [] : ["the target"],
		...store === void 0 ? [] : ["the store"]
	].join(", ");
}
// packages/core/src/postgres/settle.ts
async function read(conninfo, door) {
	const { env, homedir, osUser } = door;
	const parameters = await readConnection({
		env,
		homedir,
		osUser,
		...conninfo === void 0 ? {} : { conninfo }
	});
	door.mask(parameters.secrets);
	for (const warning of parameters.warnings) door.warn(warning);
	return parameters;
}
/** Reads a connection from a URL, keywords or the environment, masks what is secret of it, and settles on one server. */
async function settleConnection(conninfo, door, signal) {
	return resolveConnection(await read(conninfo, door), signal);
}
/** A connection to a database that need not exist: the server is settled on through another database of it. */
async function settleTarget(conninfo, door, signal) {
	const given = parseConninfo(conninfo);
	if (given.dbname === void 0 && given.service === void 0 && !door.env["PGDATABASE"]) throw new PgproofError("bad-input", "the database to restore into is not named", { hint: "put its name at the end: postgres://user@host/name" });
	const parameters = await read(conninfo, door);
	const administration = parameters.database === "postgres" ? "template1" : "postgres";
	return {
		...await resolveConnection({
			...parameters,
			database: administration
		}, signal),
		database: parameters.database
	};
}
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
// packages/core/src/restore/belonging.ts
/** They are about what they depend on, whatever that is. */
const annotations = /* @__PURE__ */ new Set([
	"ACL",
	"COMMENT",
	"SECURITY LABEL"
]);
/** They belong to a relation, or a domain, and have its name before theirs, or as theirs. */
const members = /* @__PURE__ */ new Set([...[
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
	if (!members.has(entry.kind)) return [];
	const candidates = needed.filter(({ kind }) => owners.has(kind) || kind === "INDEX" && entry.kind === "STATISTICS DATA");
	if (candidates.length < 2) return candidates;
	const named = candidates.filter(({ schema, tag }) => schema === entry.schema && (entry.tag === tag || entry.tag.startsWith(`${tag} `)));
	return named.length === 0 ? candidates : named;
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
async function readListing(store, facts, session) {
	refuseUnlisted(store, facts);
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
function refuseUnlisted(store, { manifest, backup, decryption }) {
	const flags = storeFlags(store);
	const whole = `take the whole, into a database that is thrown away afterwards: ${flags === void 0 ? "restore without choosing" : `pgproof restore ${flags} --database ${shellQuote(backup.database)} --backup ${backup.id}${identityFlag(decryption)} --into <url of a new database>`}; or look at it in a sandbox: ${provingCommand(store, backup, identityFlag(decryption))}`;
	if (manifest.format === "plain") throw new PgproofError("bad-input", `backup "${backup.id}" is a script, and psql cannot choose from one`, { hint: `${whole}. Backups of the formats custom, directory and tar can be chosen from` });
	if (manifest.files.some(({ role }) => role === "schema")) throw new PgproofError("bad-input", `backup "${backup.id}" is of rows alone, whose definitions lie in another archive: it is restored whole`, { hint: whole });
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
// packages/core/src/proof/part.ts
/** A name as the catalogue has it. */
function catalogueName(schema, ...names) {
	return normaliseIdentifiers([schema, ...names].map(quoteIdentifier).join("."));
}
function namesOf$1(entries, kinds) {
	const wanted = new Set(kinds);
	return new Set(entries.filter(({ kind }) => wanted.has(kind)).map(({ schema, tag }) => schema === void 0 ? normaliseIdentifiers(quoteIdentifier(tag)) : catalogueName(schema, tag)));
}
/** What the copy must have of the rows, values and contents: those of the relations that were restored. Pure. */
function narrowProof(proof, { entries, isRowless }) {
	const data = new Set(entries.filter(({ kind }) => kind === "TABLE DATA").map(({ oid }) => oid));
	const defined = namesOf$1(entries, relationKinds);
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
	const relations = namesOf$1(entries, relationKinds);
	const types = namesOf$1(entries, ["TYPE", "DOMAIN"]);
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
		const names = namesOf$1(entries, ofName);
		return (name) => names.has(name);
	}
	const count = byNumber === void 0 ? 0 : entries.filter((entry) => byNumber.test(entry.kind)).length;
	return () => sides.there.size < count;
}
/** `sales.orders` of `sales.orders.id`. */
function ownerOf(name) {
	return normaliseIdentifiers((nameParts(name)?.slice(0, -1) ?? []).map(quoteIdentifier).join("."));
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
	if (kind === "sequence" && attribute === "owned_by" && namesOf$1(part.leftOut, ["SEQUENCE OWNED BY"]).has(name)) return "it came by itself: the table whose column owns it was not restored";
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
	const near = nearest(pattern, names);
	const list = near.length === 0 ? "" : `near it are ${near.map((name) => `"${name}"`).join(", ")}; `;
	return new PgproofError("bad-input", `${where}: no ${what} in the backup matches pattern ${JSON.stringify(pattern)}`, { hint: `${list}pgproof contents lists what the backup holds; names are folded to lower case outside double quotes` });
}
const mostNear = 5;
/** Names that are, or hold, nearly the same letters; the nearest first. */
function nearest(pattern, names) {
	const wanted = pattern.replaceAll(/["*?]/g, "").toLowerCase();
	const bare = wanted.slice(wanted.lastIndexOf(".") + 1);
	if (bare === "") return names.slice(0, mostNear);
	return names.map((name) => {
		const own = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
		return {
			name,
			distance: own.includes(bare) || bare.includes(own) ? 0 : editDistance(own, bare)
		};
	}).filter(({ distance }) => distance <= Math.max(2, Math.floor(bare.length / 3))).sort((a, b) => a.distance - b.distance).slice(0, mostNear).map(({ name }) => name);
}
/** How many letters have to be put in, taken out or changed (Levenshtein). */
function editDistance(one, other) {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= other.length; j += 1) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)));
		row = next;
	}
	return row.at(-1) ?? 0;
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
	const outside = outsideKeys(taken, belonging);
	if (outside.length > 0 && !part.leaveOutForeignKeys) throw refusal$1(outside, taken, belonging, entries, part);
	const isIn = (entry) => taken.has(entry.dumpId) && !(part.content === "schema" && isData(entry));
	return {
		entries: entries.filter(isIn),
		leftOut: entries.filter((entry) => !isIn(entry) && !special.has(entry.kind)),
		isWhole: part.tables.length + part.schemas.length === 0,
		relations: entries.flatMap((entry) => relationOf(entry, taken, belonging)),
		absentChildren: entries.flatMap((of) => {
			const children = belonging.childrenOf(of).filter(({ dumpId }) => !taken.has(dumpId));
			return taken.has(of.dumpId) && children.length > 0 ? [{
				of,
				children
			}] : [];
		}),
		foreignKeys: outside.flatMap((key) => key.missing.map((to) => keyOf$1(key.entry, to, belonging)))
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
function keyOf$1(entry, to, { ownersOf }) {
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
function refusal$1(outside, taken, belonging, entries, { tables: patterns, schemas, where }) {
	const bySchema = schemas.length > 0;
	const added = /* @__PURE__ */ new Set();
	const isAdded = (entry) => bySchema ? isNoLink(entry) && [...added].some(({ schema }) => schema !== void 0 && schema === entry.schema) : added.has(entry);
	for (let [keys, all] = [outside, taken]; keys.length > 0; keys = outsideKeys(all, belonging)) {
		for (const table of keys.flatMap(({ missing }) => missing)) added.add(table);
		const known = all;
		all = close(entries.filter((entry) => known.has(entry.dumpId) || isAdded(entry)), belonging, entries);
	}
	const named = outside.flatMap(({ entry, missing }) => missing.map((to) => {
		const { schema, table, name, to: target } = keyOf$1(entry, to, belonging);
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
function relationOf(entry, taken, belonging) {
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
// packages/core/src/restore/part.ts
/** What it comes to; undefined: the whole backup. `where` names an option as that door does. Throws `bad-input`. */
function readPart(input, where) {
	const { tables, schemas, schemaOnly, leaveOutForeignKeys } = input;
	for (const pattern of tables) {
		checkPattern(pattern, "table", where("table"));
		if ((splitPattern(pattern) ?? []).length < 3) continue;
		throw new PgproofError("bad-input", `${where("table")}: pattern ${JSON.stringify(pattern)} names a database`, { hint: `a backup is of one: say <schema>.<table>; put a name that holds a dot in double quotes: "a.b"` });
	}
	for (const pattern of schemas) checkPattern(pattern, "schema", where("schema"));
	if (tables.length > 0 && schemas.length > 0) throw new PgproofError("bad-input", `${where("table")} and ${where("schema")} choose twice`, { hint: `say the schema in the pattern: ${where("table")} '${schemas[0]}.*'` });
	const isChosen = tables.length + schemas.length > 0;
	if (leaveOutForeignKeys && !isChosen) throw new PgproofError("bad-input", `${where("leave-out-foreign-keys")} says nothing where all tables are restored`, { hint: `choose some: ${where("table")} <pattern>; or leave it out` });
	if (!isChosen && !schemaOnly) return void 0;
	const unique = (patterns) => [...new Set(patterns)];
	const content = schemaOnly ? "schema" : "all";
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
	const { entries, documents } = await readListing(store, archive, session);
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
const shown$2 = 10;
function named(names) {
	const more = names.length - shown$2;
	return `${names.slice(0, shown$2).join(", ")}${more > 0 ? ` and ${formatCount(more)} more` : ""}`;
}
/** The tables that are restored, of those that there are: for people. */
function describePart({ choice, content }) {
	const tables = choice.relations.filter(isTable);
	const all = tables.length + choice.leftOut.filter(isTable).length;
	return `${content === "schema" ? "definitions alone, without rows, of " : ""}${formatCount(tables.length)} of ${formatCount(all)} tables`;
}
/** What the verdict is about. */
function notePart({ choice }) {
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
const pollMilliseconds$2 = 100;
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
		await setTimeout$1(pollMilliseconds$2);
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
	const archive = await gatherArchiveFacts(options, session);
	requireReachable(options, archive);
	const part = options.part === void 0 ? void 0 : await gatherPart(options.store, options.part, archive, session);
	const administration = withDatabase(options.into, options.into.database === "postgres" ? "template1" : "postgres");
	const swap = options.rename === true ? planSwap(options.into.database, session.now()) : void 0;
	const into = swap === void 0 ? options.into : withDatabase(options.into, swap.restored);
	const target = await whileAlive(administration, options.serverTimeoutSeconds, session, async (watched) => {
		if (swap !== void 0) {
			await using client = await openClient(administration, watched.signal);
			await requireSwap(client, swap);
		}
		return gatherTarget(into, archive, part, administration, watched);
	});
	return {
		...archive,
		...target,
		administration,
		into,
		swap,
		part
	};
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
	await using client = await openClient(administration, session.signal);
	if (client.major < archive.manifest.server.major) throw new PgproofError("tool-version", `the target is PostgreSQL ${client.major}; the backup is of PostgreSQL ${archive.manifest.server.major}`, { hint: `restore into a server of PostgreSQL ${archive.manifest.server.major} or newer` });
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
		targetMajor: client.major,
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
	const { count, named } = await readContents$1(client).catch((error) => {
		throw sqlStateOf(error) === void 0 ? error : new PgproofError("not-permitted", `look into ${describeConnection(target)}: ${error.message}`, { cause: error });
	});
	if (count === 0) return;
	throw new PgproofError("bad-input", `database "${target.database}" is not empty: it holds ${formatCount(count)} objects, such as ${named[0]}`, { hint: "restore under a new name; with rename the restored database takes its place when all of it came back" });
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
* no lock. A table that the proof has in the form `by-column` is read in that form.
*/
async function readContent(connection, proof, jobs, session) {
	await using stack = new AsyncDisposableStack();
	const [holder, ...workers] = await openClients(stack, 1 + jobs, connection, session.signal);
	return await inTransaction(holder, beginReadOnly, async () => {
		const relations = await listRelations(holder, { sizes: true });
		await Promise.all(workers.map((worker) => worker.query(beginReadOnly)));
		const byColumn = new Set(proof.tables.filter((table) => table.form === "by-column").map((table) => JSON.stringify([table.schema, table.name])));
		const isByColumn = (relation) => byColumn.has(JSON.stringify([relation.schema, relation.name]));
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
			large_objects: await readLargeObjects(holder, proof.level, proof.seeds)
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
	const whole = part === void 0 ? documents.proof : narrowProof(documents.proof, part);
	const proof = upToContent ? whole : {
		...whole,
		level: "counts",
		tables: whole.tables.map(countOnly),
		large_objects: sizesOnly(whole.large_objects)
	};
	const comparison = compareContent(proof, await readContent(copy, proof, jobs, session), part !== void 0);
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
async function compareObjects({ copy, facts, source: whole, part, explain, session }) {
	await using client = await openClient(copy, session.signal);
	const options = {
		major: client.major,
		secretSeed: whole.secret_seed
	};
	const restored = await inTransaction(client, beginReadOnly, () => readCatalogue(client.pg, options));
	const source = part === void 0 ? whole : narrowCatalogue(whole, restored.catalogue, part, await readIdentities(client));
	const comparison = await compareCatalogues(client.pg, source, restored, {
		sourceMajor: facts.manifest.server.major,
		restoredMajor: client.major,
		subscriptionsLeftOut: true,
		...facts.manifest.filters.length === 0 ? {} : {
			selection: selectionOf(facts.manifest.filters),
			madeSchemas: (facts.manifest.scope?.needed_schemas ?? []).map(({ name }) => normaliseIdentifiers(quoteIdentifier(name)))
		}
	});
	const left = leftOutAttributes(selectionOf(facts.manifest.filters));
	const aside = left.length === 0 ? [] : [{
		id: "verify.left-out",
		status: "explained",
		level: "consistent",
		detail: `not compared, for the backup leaves them out: ${left.join(", ")}`
	}];
	return [...catalogueFindings$1({
		...comparison,
		differences: comparison.differences.map((difference) => {
			const known = explainByChange(difference, source);
			const byPart = part === void 0 ? void 0 : explainByPart(known, part, whole.catalogue);
			const explained = known.explained ?? byPart ?? explain(known);
			return explained === void 0 ? known : {
				...known,
				explained
			};
		})
	}), ...aside];
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
// packages/core/src/restore/plan.ts
/** The statement that creates the target; undefined when it is there already. */
function createTargetSql(facts) {
	return facts.exists ? void 0 : createDatabaseSql(facts.manifest.server, facts.into.database, facts.targetMajor);
}
function swapSteps({ swap }) {
	if (swap === void 0) return [];
	const { close, end, rename, open } = swapSql(swap);
	return [{
		kind: "sql",
		name: "swap",
		on: "target",
		statements: [
			"alter database … owner to …",
			"grant … on database …",
			close,
			end,
			...rename,
			open
		]
	}];
}
function swapLines({ swap, administration }) {
	if (swap === void 0) return [];
	const { close, end, rename, open } = swapSql(swap);
	const psql = `psql -X -d ${shellQuote(administration.database)}`;
	const sql = (text) => `${psql} -c ${shellQuote(text)}`;
	return ["# when it is whole; owner, privileges and settings of the database itself are yours to give:", ...[
		sql(close),
		sql(end),
		sql(rename.join("; ")),
		sql(open)
	]];
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
	const { manifest, folder } = facts;
	const environment = toolEnvironment({
		...readingMoney(childEnvironment(facts.into), manifest.server.money_locale),
		PGAPPNAME: "pgproof pg_restore"
	});
	const keepalives = keepaliveWords(facts.into);
	const without = [...facts.missingTablespaces.length === 0 ? [] : ["--no-tablespaces"], ...facts.part === void 0 ? [] : [useListWord]];
	const parts = restoreParts(manifest).map((part) => ({
		...part,
		file: fileOfRole(manifest, part.role).path,
		stages: restoreStages(facts, environment, keepalives, options.jobs ?? 1, {
			...part,
			words: [...part.words, ...without]
		})
	}));
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
				...parts.flatMap(({ role, file, stages }) => {
					const read = shellRead(options.store, `${folder}${file}`);
					return [...role === "data" ? unpackLines(facts, read) : [], `CONNINFO=${shellQuote(databaseConninfo(database))}; ${fed(facts, read, role)}${renderCommands(...stages)}`];
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
// packages/core/src/restore/report.ts
/** The report of a restore. Pure. */
function reportRestore(result, options, facts) {
	const { backup, manifest } = facts;
	const into = facts.into.database;
	const isRenamed = facts.swap !== void 0 && result.ok;
	const { catalogue, fingerprint } = result.seconds;
	return {
		operation: "restore",
		ok: result.ok,
		exitCode: result.ok ? 0 : 1,
		headline: headline$1(result, options, facts),
		notes: facts.part === void 0 ? [] : [notePart(facts.part)],
		made: madeAt(result.endedAt),
		judgement: {
			asked: result.asked,
			verdict: result.verdict,
			stoppedBy: result.stoppedBy
		},
		figures: [
			result.rtoSeconds === null ? ["given up after", formatSeconds(result.provenSeconds)] : [
				"RTO",
				formatSeconds(result.rtoSeconds),
				"until the restored database could be used"
			],
			[
				"proven after",
				formatSeconds(result.provenSeconds),
				"from reading the manifest to the verdict"
			],
			["restore", formatSeconds(result.restoreSeconds)],
			["check", `catalogue ${formatSeconds(catalogue)}, fingerprints ${formatSeconds(fingerprint)}`],
			...facts.part === void 0 ? [] : [["part", describePart(facts.part)]],
			["snapshot", formatTime(manifest.snapshot.time)],
			["pg_restore", `${facts.pgRestore.version} (found by ${facts.pgRestore.foundBy})`]
		],
		findings: result.findings,
		relations: result.relations,
		data: {
			database: backup.database,
			backup_id: backup.id,
			manifest_sha256: facts.manifestSha256,
			into: isRenamed ? options.into.database : into,
			old_database: isRenamed ? facts.swap?.before ?? null : null,
			part: partOf(facts),
			verdict: result.verdict,
			asked: result.asked,
			rto_seconds: result.rtoSeconds,
			restore_seconds: result.restoreSeconds,
			proven_seconds: result.provenSeconds,
			relation_results: result.relations
		}
	};
}
/** What of the backup was restored, by name; null where it was all of it. */
function partOf({ part }) {
	if (part === void 0) return null;
	const { relations, foreignKeys } = part.choice;
	return {
		content: part.content,
		relations: relations.map(({ kind, schema, name, neededBy }) => ({
			kind: kind.toLowerCase(),
			schema,
			name,
			needed_by: neededBy ?? null
		})),
		foreign_keys_left_out: foreignKeys.map(({ schema, table, name }) => ({
			schema,
			table,
			name
		}))
	};
}
function headline$1({ ok, verdict, rtoSeconds, stoppedBy }, { into: place }, { backup, into, swap, part }) {
	const whole = `backup ${backup.id} of "${backup.database}"`;
	const of = part === void 0 ? whole : `a part of ${whole} (${describePart(part)})`;
	if (ok && swap !== void 0) return `${of} restored, in the place of "${place.database}": ${verdict}`;
	if (ok) return `${of} restored into "${into.database}": ${part === void 0 ? verdict : `that part ${verdict}`}`;
	if (rtoSeconds === null || verdict === "none" || verdict === "intact" || verdict === "readable") return verdict === "none" && rtoSeconds === null ? `${of} was not restored: ${stoppedBy[0]?.detail ?? "something is missing at the target"}` : `${of} could not be restored whole into "${into.database}"`;
	return `${of} restored into "${into.database}", and it is not shown that all came back: ${verdict}`;
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
	if (!allGood(ledger.findings)) return conclude$1(options, facts, ledger, null, session);
	ledger.lookedAt.add("intact");
	const rtoSeconds = await restoreWhole(plan, options, facts, ledger, session);
	ledger.lookedAt.add("readable").add("restored");
	await finish(plan, options, facts, ledger, session);
	const result = conclude$1(options, facts, ledger, rtoSeconds, session);
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
	return {
		id,
		status: "good",
		object,
		detail: `it is the restored one now; the one before is "${before}"`,
		hint: `when nobody misses it: drop database ${quoteIdentifier(before)};`
	};
}
/** What can wait until the database can be used: it is there, and stays whatever comes of this. */
async function finish(plan, options, facts, ledger, session) {
	const asked = options.level ?? highestOf(facts.manifest, facts.part);
	try {
		await whileAlive(facts.administration, options.serverTimeoutSeconds, session, async (watched) => {
			await analyze(facts, watched);
			if (contains(asked, "consistent")) await proveRestored(plan, options, facts, ledger, watched);
		});
	} catch (error) {
		const known = reasonOf(error, session.signal, "prove the restored database");
		if (known.kind === "not-permitted" || known.kind === "database-refused") {
			record(ledger, [{
				id: "restore.proof",
				status: "unknown",
				level: "consistent",
				detail: `it cannot be shown that all came back: ${known.message}`,
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
function conclude$1(options, { manifest, startedAt, part }, ledger, rtoSeconds, session) {
	const asked = options.level ?? highestOf(manifest, part);
	const judgement = judge$2(ledger.findings, ledger.lookedAt, asked);
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
		if (!isCreated || await dropCreated(facts, session)) throw error;
		const known = reasonOf(error, session.signal, "restore");
		const { database } = facts.into;
		throw new PgproofError(known.kind, known.message, {
			hint: `database "${database}" was made and is left half restored: drop database ${quoteIdentifier(database)}; then ${known.hint}`,
			cause: known
		});
	}
}
async function restoreInto(plan, options, facts, ledger, session) {
	const parts = restoreParts(facts.manifest);
	await using stack = new AsyncDisposableStack();
	const archives = /* @__PURE__ */ new Map();
	for (const role of new Set(parts.map((part) => part.role))) archives.set(role, stack.use(await openToRun(plan, options.store, facts, session, role)));
	const list = facts.part === void 0 ? void 0 : stack.use(await writeUseList(facts.part, session));
	await prepareFor(plan, facts.into, session);
	const errors = [];
	for (const { name, role } of parts) {
		const archive = archives.get(role);
		if (archive === void 0) throw new Error(`no archive was opened for "${name}"`);
		const outcome = await restoreArchive(stepNamed(plan, "pipeline", name).stages, {
			...secretHoles(childEnvironment(facts.into)),
			...identityHoles(facts.decryption),
			conninfo: databaseConninfo(facts.into.database),
			...list === void 0 ? {} : { "use-list": list.path }
		}, {
			...archive,
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
function preflight(facts) {
	const { filters, scope } = facts.manifest;
	const needs = scope?.needs ?? [];
	return [
		...facts.part === void 0 ? [] : partFindings(facts.part),
		...filters.length === 0 ? [] : [{
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
		...facts.swap === void 0 ? [{
			id: "restore.database",
			status: "explained",
			object: {
				kind: "database",
				name: facts.into.database
			},
			detail: `owner (${facts.owner}), privileges and settings of the database itself are its own: a dump is restored without them`,
			hint: `alter database ${quoteIdentifier(facts.into.database)} owner to …; --rename takes them over from the database that it replaces`
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
			await setTimeout$1(200);
		}
	}
}
async function analyze(facts, session) {
	session.onProgress({ phase: "analyze" });
	await using client = await openClient(facts.into, session.signal);
	await client.query("analyze");
}
// packages/core/src/sandbox/keeper.ts
/** A keeper that takes longer than the server it ends, and its folder, is stuck. */
const endDeadlineMilliseconds = stopMilliseconds + 5e3;
const pollMilliseconds$1 = 20;
/** Starts a server, which `serving` gives for its keeper's pid, as the child of a keeper of its own, which owns the temporary folder from here on. */
async function startKeepableServer(folder, serving) {
	const listening = Promise.withResolvers();
	const kept = Promise.withResolvers();
	const serverEnded = Promise.withResolvers();
	const program = startOwnProgram(ownProgram("keeper"), [folder], (message) => {
		const answer = message;
		if (answer.answer === "listening") listening.resolve(answer.port);
		else if (answer.answer === "kept") kept.resolve();
		else serverEnded.resolve(answer);
	});
	const tell = (order) => program.send(order);
	const ended = Promise.race([serverEnded.promise, program.ended]);
	const unlessEnded = (answer) => Promise.race([answer, ended.then(({ stderr }) => {
		throw new PgproofError("database-refused", `the sandbox ended: ${stderr.at(-1) ?? "it said nothing"}`);
	})]);
	const stop = async () => {
		program.kill("SIGTERM", "program");
		const timer = setTimeout(() => program.kill("SIGKILL", "group"), endDeadlineMilliseconds);
		await program.ended;
		clearTimeout(timer);
	};
	try {
		const startTicks = await ownFolder(folder, program.pid);
		tell({
			order: "serve",
			serving: await serving(program.pid)
		});
		return {
			keeper: {
				pid: program.pid,
				startTicks,
				folder
			},
			ended,
			stop,
			listen: (socketPath) => {
				tell({
					order: "listen",
					socketPath
				});
				return unlessEnded(listening.promise);
			},
			keep: async (seconds) => {
				tell({
					order: "keep",
					seconds
				});
				await unlessEnded(kept.promise);
				program.letGo();
			}
		};
	} catch (error) {
		await stop();
		throw error;
	}
}
/**
* Ends a kept sandbox, and waits until its processes and its folder are gone. `gone already` when its keeper had ended before; what a
* killed one left is removed. Throws `bad-input` for what is no keeper of ours, `deadline` for one that not even a kill ends.
*/
async function endKept(keeper) {
	const { pid, startTicks, folder } = keeper;
	if (!Number.isInteger(pid) || pid <= 1 || typeof startTicks !== "string" || typeof folder !== "string") throw new PgproofError("bad-input", `${JSON.stringify(keeper)} is not the keeper of a sandbox`, { hint: "give what the verification handed out as \"keeper\", unchanged" });
	const wasAlive = await isAlive(keeper);
	if (wasAlive) {
		signal(pid, "SIGTERM");
		if (!await hasEnded(keeper)) {
			signal(-pid, "SIGKILL");
			if (!await hasEnded(keeper)) throw new PgproofError("deadline", `the sandbox's keeper, process ${pid}, did not end`, { hint: `see what holds it: cat /proc/${pid}/stack; its folder is "${folder}"` });
		}
	}
	await removeLeftover(folder);
	return wasAlive ? "ended" : "gone already";
}
async function isAlive({ pid, startTicks }) {
	return await startTicksOf(pid) === startTicks;
}
async function hasEnded(keeper) {
	const deadline = performance.now() + endDeadlineMilliseconds;
	while (await isAlive(keeper)) {
		if (performance.now() > deadline) return false;
		await setTimeout$1(pollMilliseconds$1);
	}
	return true;
}
/** To a process, or by its negative number to a process group. */
function signal(pid, name) {
	try {
		process.kill(pid, name);
	} catch (error) {
		if (error.code === "ESRCH") return;
		throw new PgproofError("bad-input", `the sandbox's keeper, process ${Math.abs(pid)}, belongs to another user`, {
			hint: "end it as the user who ran the verification",
			cause: error
		});
	}
}
// packages/core/src/sandbox/access.ts
/** Every login needs a password, whoever it is and wherever it comes from: pg_hba.conf is this line and no other. */
const onlyRule = "local all all scram-sha-256";
/** A server reads pg_hba.conf again within milliseconds of being told; one that has not by then will not. */
const reloadDeadlineMilliseconds = 1e4;
const pollMilliseconds = 20;
/** A password of 192 random bits, of characters that mean nothing to a URL or a shell. */
function makePassword() {
	return randomBytes(24).toString("base64url");
}
/**
* What a server keeps of an ASCII password, so that the password itself is never sent to it: what was restored there could read it.
* Source: RFC 5803, and PostgreSQL documentation 53.8 (pg_authid.rolpassword).
*/
function scramVerifier(password, salt = randomBytes(16), iterations = 4096) {
	const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
	const key = (name) => createHmac("sha256", salted).update(name).digest();
	const encoded = [
		salt,
		createHash("sha256").update(key("Client Key")).digest(),
		key("Server Key")
	].map((part) => part.toString("base64"));
	return `SCRAM-SHA-256$${iterations}:${encoded[0]}$${encoded[1]}:${encoded[2]}`;
}
/**
* Closes a sandbox to all but its superuser with this password: it becomes that role's only one, roles that what was restored gave a
* login lose it, and pg_hba.conf asks everyone. Shown by a login without the password, which has to be refused. Returns the connection
* with the password.
*/
async function closeAccess(server, password, session) {
	{
		await using client = await openClient(server, session.signal);
		await refuseOthers(client, server.user);
		await client.query(`alter role ${quoteIdentifier(server.user)} login password ${quoteLiteral(scramVerifier(password))}`);
		const [file] = await client.query("select current_setting('hba_file') as path");
		await client.query(`copy (select ${quoteLiteral(onlyRule)}) to ${quoteLiteral(file?.path ?? "")}`);
		await client.query("select pg_reload_conf()");
	}
	const closed = {
		...server,
		password,
		secrets: [...server.secrets, password]
	};
	await untilClosed(server, session);
	await using client = await openClient(closed, session.signal);
	await client.query("select");
	return closed;
}
async function refuseOthers(client, superuser) {
	const others = await client.query(`select rolname as name
     from pg_authid
     where rolname <> $1 and (rolcanlogin or rolpassword is not null)`, [superuser]);
	for (const { name } of others) await client.query(`alter role ${quoteIdentifier(name)} nologin password null`);
}
async function untilClosed(server, session) {
	const deadline = performance.now() + reloadDeadlineMilliseconds;
	while (await letsIn(server, session)) {
		if (performance.now() > deadline) throw new PgproofError("database-refused", "the sandbox goes on letting in who has no password; it is not kept");
		await setTimeout$1(pollMilliseconds, void 0, { signal: session.signal });
	}
}
async function letsIn(server, session) {
	try {
		await using _client = await openClient({
			...server,
			password: "not the password"
		}, session.signal);
		return true;
	} catch (error) {
		if (error instanceof PgproofError && error.kind === "login-refused") return false;
		throw error;
	}
}
// packages/core/src/sandbox/kept.ts
/** The longest that a job of GitHub's own runners takes: a sandbox that nobody ended by then has nobody left who uses it. */
const longestLifeSeconds = 21600;
/**
* Hands a copy out: closes it to all who have no password, opens a port of loopback to it, shows that the way in works, and unties
* it from us. Until the last of these it ends with us.
*/
async function handOut$1(server, copy, seconds, session) {
	session.onProgress({
		phase: "sandbox",
		current: "hand out"
	});
	const password = makePassword();
	const closed = await closeAccess(copy, password, session);
	const host = "127.0.0.1";
	const port = await server.listen(join(copy.host, `.s.PGSQL.${copy.port}`));
	{
		await using client = await openClient({
			...closed,
			host,
			port
		}, session.signal);
		await client.query("select");
	}
	session.signal.throwIfAborted();
	await server.keep(seconds);
	const { user, database } = copy;
	return {
		databaseUrl: `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${encodeURIComponent(database)}?sslmode=disable`,
		host,
		port,
		user,
		database,
		password,
		secrets: secretForms(password),
		keeper: server.keeper
	};
}
// packages/core/src/sandbox/place.ts
/** Where a sandbox is made: `auto` is on this machine where the server's programs are or can be installed, else in a container. */
const sandboxChoices = [
	"auto",
	"local",
	"docker"
];
/** The default of all who do not choose. */
const defaultSandbox = "auto";
function majorOf(place) {
	return place.kind === "docker" ? place.major : place.postgres.major;
}
/** Finds a place of exactly that major. Throws `tool-missing` and kin; `bad-input` for a container where none may be used. */
function findPlace(major, choice, session, search = {}) {
	return choose(choice, search, session, {
		local: () => findServerToolsOf(major, session, search),
		container: (containers) => containers.place(major)
	});
}
/** As `findPlace`, of the newest major that there is. */
function findNewestPlace(choice, session, search = {}) {
	return choose(choice, search, session, {
		local: () => findServerTools(session, search),
		container: async (containers) => containers.place(await containers.onlyMajor() ?? newestMajor)
	});
}
async function choose(choice, { pgBin, containers }, session, ways) {
	if (choice === "docker") {
		if (containers === void 0) throw new PgproofError("bad-input", "a sandbox by docker was asked for, and no image may be used", { hint: "name one with --postgres-image, or leave out --sandbox docker" });
		return ways.container(containers);
	}
	try {
		return {
			kind: "local",
			...await ways.local()
		};
	} catch (error) {
		session.signal.throwIfAborted();
		const missing = classify(error, "find a PostgreSQL server");
		if (!(choice === "auto" && containers !== void 0 && pgBin === void 0) || !["tool-missing", "tool-version"].includes(missing.kind)) throw error;
		try {
			return await ways.container(containers);
		} catch (failure) {
			session.signal.throwIfAborted();
			const { message, hint } = classify(failure, "find a PostgreSQL server in an image");
			throw new PgproofError(missing.kind, missing.message, {
				hint: `${missing.hint}; nor is there one in a container: ${message} (${hint})`,
				cause: error
			});
		}
	}
}
// packages/core/src/verify/sql-file.ts
/** Reads one; `what` is the option that names it. Throws `bad-input`. */
async function readSqlFile(path, what) {
	let content;
	try {
		content = await readFile(path);
	} catch (error) {
		const why = error.code ?? error.message;
		throw new PgproofError("bad-input", `${what} "${path}" cannot be read: ${why}`, { hint: "name a file of SQL; a path that is not absolute begins at the current folder" });
	}
	if (!isUtf8(content)) throw new PgproofError("bad-input", `${what} "${path}" is not UTF-8`, { hint: "save it as UTF-8" });
	return {
		path,
		text: content.toString("utf8").replace(/^\uFEFF/, "")
	};
}
/** What the server says of a statement, without the value that it could not take: a report has more readers than a database. */
function saidOf(error) {
	const { message } = error;
	return /^2[23]/.test(sqlStateOf(error) ?? "") ? message.replace(/: ".*$/s, ": …") : message;
}
/** Where the server says that a statement is wrong, counted in characters from its begin: line and column, from 1. */
function placeIn(text, characters) {
	const lines = [...text].slice(0, characters).join("").split("\n");
	return {
		line: lines.length,
		column: [...lines.at(-1) ?? ""].length + 1
	};
}
// packages/core/src/verify/assertions/parse.ts
const naming = /^\s*--\s*assertion\s*:(.*)$/i;
const expecting = /^\s*--\s*expect\s*:(.*)$/i;
/** What was meant to be one of them. */
const mistaken = /^\s*--\s*(?:asserts?|assertions?|expects?|expectations?)\s*:/i;
const remark = /^\s*(--.*)?$/;
const forms = "no rows; 3 rows; at least 3 rows; at most 3 rows; value = 3 (or <>, <, <=, >, >=); value between 3 and 5; value is null; value is not null; value within 5% of the last good run; rows within 5% of the last good run";
/**
* Reads a file of assertions: each begins with `-- assertion: <name>` and `-- expect: <expectation>` and goes to the next one, so that where a
* statement ends is never guessed. Throws `bad-input` that names file, line and column.
*/
function parseAssertions(text, path) {
	const lines = text.split(/\r?\n/);
	for (const [index, line] of lines.entries()) {
		if (!mistaken.test(line) || naming.test(line) || expecting.test(line)) continue;
		refuse(path, index, columnOf(line), `"${line.trim()}" is neither a name nor an expectation`, "write \"-- assertion: <name>\" or \"-- expect: <what>\"");
	}
	const starts = lines.flatMap((line, index) => naming.test(line) ? [index] : []);
	const before = lines.slice(0, starts[0] ?? lines.length).findIndex((line) => !remark.test(line));
	const [first] = starts;
	if (before >= 0) refuse(path, before, columnOf(lines[before]), "a statement without a name", "write \"-- assertion: <name>\" above it");
	if (first === void 0) throw new PgproofError("bad-input", `"${path}" holds no assertion`, { hint: "each begins with two lines: \"-- assertion: <name>\" and \"-- expect: <what>\"" });
	const assertions = starts.map((start, index) => parseOne(lines, start, starts[index + 1] ?? lines.length, path));
	const seen = /* @__PURE__ */ new Map();
	for (const [index, { name }] of assertions.entries()) {
		const line = starts[index] ?? 0;
		const other = seen.get(name);
		if (other !== void 0) refuse(path, line, 1, `a second assertion of the name "${name}"`, `the first stands in line ${other + 1}`);
		seen.set(name, line);
	}
	return {
		path,
		assertions
	};
}
function parseOne(lines, start, end, path) {
	const name = naming.exec(lines[start] ?? "")?.[1]?.trim() ?? "";
	if (name === "") refuse(path, start, columnOf(lines[start]), "an assertion without a name", "write it after the colon");
	let expects;
	let at = start + 1;
	for (; at < end && remark.test(lines[at] ?? ""); at += 1) {
		const said = expecting.exec(lines[at] ?? "")?.[1]?.trim();
		if (said === void 0) continue;
		if (expects !== void 0) refuse(path, at, columnOf(lines[at]), `a second expectation of "${name}"`, "write an assertion for each");
		expects = {
			text: said,
			line: at
		};
	}
	if (expects === void 0) refuse(path, start, columnOf(lines[start]), `"${name}" has no expectation`, `write "-- expect: <what>" below it: ${forms}`);
	const expectation = readExpectation(expects.text);
	if (expectation === void 0) {
		const column = (lines[expects.line] ?? "").lastIndexOf(expects.text) + 1;
		refuse(path, expects.line, column, `"${expects.text}" is no expectation`, `one of: ${forms}`);
	}
	const late = lines.slice(at, end).findIndex((line) => expecting.test(line));
	if (late >= 0) refuse(path, at + late, columnOf(lines[at + late]), `an expectation of "${name}" below its statement`, "write it above");
	const text = lines.slice(at, end).join("\n").trimEnd().trimStart();
	if (text === "") refuse(path, start, columnOf(lines[start]), `"${name}" has no statement`, "write one below it");
	return {
		name,
		expectation,
		expects: expects.text,
		statement: text.replace(/\s*;$/, ""),
		line: at + 1,
		column: columnOf(lines[at])
	};
}
const literal = `(?:${String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`}|true|false|'(?:[^']|'')*')`;
/** Undefined for what is none. */
function readExpectation(text) {
	const words = text.replace(/\s+/g, " ");
	if (/^no rows$/i.test(words)) return {
		of: "rows",
		is: "none",
		count: 0
	};
	const rows = /^(?:(exactly|at least|at most) )?(\d{1,15}) rows?$/i.exec(words);
	if (rows !== null) return {
		of: "rows",
		is: rows[1]?.toLowerCase() ?? "exactly",
		count: Number(rows[2])
	};
	const nothing = /^value is( not)? null$/i.exec(words);
	if (nothing !== null) return nothing[1] === void 0 ? {
		of: "value",
		is: "null"
	} : {
		of: "value",
		is: "not null"
	};
	const within = /^(value|rows) within (\d+(?:\.\d+)?) ?% of the last good run$/i.exec(words);
	if (within !== null) return {
		of: within[1]?.toLowerCase(),
		is: "within",
		percent: Number(within[2])
	};
	const compared = new RegExp(`^value\\s*(=|<>|!=|<=|<|>=|>)\\s*(${literal})$`, "i").exec(text.trim());
	if (compared !== null) return {
		of: "value",
		is: compared[1] === "!=" ? "<>" : compared[1],
		than: literalOf(compared[2])
	};
	const between = new RegExp(`^value\\s+between\\s+(${literal})\\s+and\\s+(${literal})$`, "i").exec(text.trim());
	if (between !== null) return {
		of: "value",
		is: "between",
		from: literalOf(between[1]),
		to: literalOf(between[2])
	};
}
function literalOf(written = "") {
	if (written.startsWith("'")) return {
		kind: "text",
		text: written.slice(1, -1).replaceAll("''", "'")
	};
	return {
		kind: /^(true|false)$/i.test(written) ? "boolean" : "number",
		text: written
	};
}
function columnOf(line = "") {
	return line.search(/\S|$/) + 1;
}
/** `line` counts from 0. */
function refuse(path, line, column, what, hint) {
	throw new PgproofError("bad-input", `${path}:${line + 1}:${column}: ${what}`, { hint });
}
// packages/core/src/verify/assertions/file.ts
/** Reads a file of assertions. Throws `bad-input` where it cannot be read or is none. */
async function readAssertions(path) {
	const { text } = await readSqlFile(path, "assertions");
	return parseAssertions(text, path);
}
// packages/core/src/sandbox/isolation.ts
/**
* A network namespace does not hold Unix sockets with a path: a database beside us would be a `connect` away. Those that listen now
* are covered one by one, if they are still there, and /run, where they come and go, as a whole. Folders that are hidden become empty
* ones, in which the sandbox's own is there again, and the one with PostgreSQL's programs if it lies there (else it is empty); the file
* system around them can be read only.
* Arguments: our folder, PostgreSQL's, sockets, `--`, hidden folders, `--`, the program.
*/
const coverSockets = `set -eu
folder=$1
programs=$2
shift 2
while [ "$1" != -- ]; do
  [ ! -S "$1" ] || mount --bind /dev/null "$1" || [ ! -S "$1" ]
  shift
done
shift
case $folder in
  /run/* | /var/run/*) ;;
  *)
    for place in /run /var/run; do
      if [ -d "$place" ] && [ ! -L "$place" ]; then mount -t tmpfs -o mode=755 tmpfs "$place"; fi
    done
    ;;
esac
if [ "$1" != -- ]; then
  exec 3< "$folder"
  [ -z "$programs" ] || exec 4< "$programs"
  while [ "$1" != -- ]; do
    mount -t tmpfs -o mode=755 tmpfs "$1"
    shift
  done
  mkdir -p "$folder"
  mount --no-canonicalize --bind /proc/self/fd/3 "$folder"
  if [ -n "$programs" ]; then
    mkdir -p "$programs"
    mount --no-canonicalize --bind /proc/self/fd/4 "$programs"
  fi
  exec 3<&- 4<&-
  mount -o remount,bind,ro / 2> /dev/null || :
fi
shift
unset PWD OLDPWD
exec "$@"`;
/** Paths of Unix sockets that listen in our network namespace, without those in a folder. Source: proc(5), /proc/net/unix. */
async function listeningSockets(folder) {
	const acceptsConnections = "00010000";
	const paths = (await readFile("/proc/net/unix", "utf8").catch(() => "")).split("\n").flatMap((line) => {
		const [, flags, path] = /^\S+ \S+ \S+ (\S+) \S+ \S+ +\S+ (\/.*)$/.exec(line) ?? [];
		return flags === acceptsConnections && path !== void 0 && !path.startsWith(`${folder}/`) ? [path] : [];
	});
	return [...new Set(paths)];
}
/** The uid that inside of a user namespace is `nobody`, which has a name everywhere: initdb wants its user to have one. */
const nobody = 65534;
/**
* Finds the strongest isolation that works here, by trying each with a program that does nothing: own network, process, mount and
* IPC namespaces with a uid of its own (as root), the same in a user namespace (as another user), and at last none.
* `folder` must be reachable by the sandbox's user; `program` is one of PostgreSQL's, which it has to find; `hide` names folders that
* hold what is ours, beside our own and the one for temporary folders. Throws `bad-input` when we
* are root and it is not.
*/
async function findIsolation(folder, { program, hide }, session) {
	const find = async (name) => await findProgram(name, session) ?? "";
	const hidden = await hiddenFolders(hide, session);
	const install = dirname(dirname(program));
	const shown = hidden.some((place) => `${install}/`.startsWith(`${place}/`)) ? install : "";
	const [sh, sockets] = [await find("sh"), await listeningSockets(folder)];
	const programs = {
		setpriv: await find("setpriv"),
		unshare: await find("unshare"),
		test: await find("test"),
		cover: (places) => [
			sh,
			"-c",
			coverSockets,
			"cover",
			folder,
			shown,
			...sockets,
			"--",
			...places,
			"--"
		],
		hidden
	};
	const isRoot = process.getuid?.() === 0;
	for (const candidate of isRoot ? rootCandidates(programs) : userCandidates(programs)) {
		if (candidate.needs.some((name) => name === "")) continue;
		if (await works(candidate, [
			programs.test,
			"-x",
			folder,
			"-a",
			"-x",
			program
		], session)) return candidate;
	}
	if (isRoot) throw new PgproofError("bad-input", `"${folder}" cannot be entered by an unprivileged user, and PostgreSQL does not run as root`, { hint: "let others pass through the folders above it (chmod o+x), or name another place: --workdir /tmp" });
	return {
		isolated: false,
		detail: "not isolated: the sandbox has our user and our network",
		prefix: [],
		owner: void 0,
		endsTogether: false
	};
}
/** The user's own folder, the one for temporary folders and those that a caller names, without one that lies in another. */
async function hiddenFolders(hide, { env, workdir }) {
	const named = [
		env["HOME"] ?? "",
		workdir,
		...hide
	].filter((path) => isAbsolute(path) && path !== "/");
	const real = await Promise.all(named.map((path) => realpath(path).catch(() => "")));
	const there = [...new Set(real)].filter((path) => path !== "" && path !== "/");
	return there.filter((path) => !there.some((other) => other !== path && path.startsWith(`${other}/`)));
}
async function works(candidate, argv, session) {
	const [program, ...args] = [...candidate.prefix, ...argv];
	if (program === void 0 || argv[0] === "") return false;
	return runCommand({
		program,
		args,
		env: {}
	}, {
		signal: session.signal,
		deadlineSeconds: 20
	}).then(() => true, () => {
		session.signal.throwIfAborted();
		return false;
	});
}
function rootCandidates({ setpriv, unshare, cover }) {
	const uid = 62e3 + Math.floor(Math.random() * 3e3);
	const own = {
		uid,
		gid: uid
	};
	const dieWithUs = [
		setpriv,
		"--pdeathsig",
		"KILL",
		"--"
	];
	const namespaces = [
		unshare,
		"--net",
		"--ipc",
		"--pid",
		"--fork",
		"--kill-child",
		"--mount-proc",
		"--"
	];
	const become = (id) => [
		setpriv,
		`--reuid=${id}`,
		`--regid=${id}`,
		"--clear-groups",
		"--no-new-privs",
		"--pdeathsig",
		"KILL",
		"--"
	];
	const named = [
		unshare,
		"--user",
		`--map-user=${nobody}`,
		`--map-group=${nobody}`,
		"--"
	];
	return [
		{
			isolated: true,
			detail: "isolated: no network, no socket of others, its own uid, processes apart",
			prefix: [
				...dieWithUs,
				...namespaces,
				...cover([]),
				...become(uid),
				...named
			],
			owner: own,
			endsTogether: true,
			needs: [setpriv, unshare]
		},
		{
			isolated: true,
			detail: "isolated: no network, no socket of others, user nobody, processes apart",
			prefix: [
				...dieWithUs,
				...namespaces,
				...cover([]),
				...become(nobody)
			],
			owner: {
				uid: nobody,
				gid: nobody
			},
			endsTogether: true,
			needs: [setpriv, unshare]
		},
		{
			isolated: false,
			detail: "not isolated: user nobody, but our network",
			prefix: [...dieWithUs, ...become(nobody)],
			owner: {
				uid: nobody,
				gid: nobody
			},
			endsTogether: false,
			needs: [setpriv]
		}
	];
}
function userCandidates({ setpriv, unshare, cover, hidden }) {
	const [uid, gid] = [process.getuid?.() ?? nobody, process.getgid?.() ?? nobody];
	const namespaces = [
		unshare,
		"--user",
		"--map-root-user",
		"--net",
		"--ipc",
		"--pid",
		"--fork",
		"--kill-child",
		"--mount-proc",
		"--"
	];
	const ourselves = [...[
		setpriv,
		"--no-new-privs",
		"--pdeathsig",
		"KILL",
		"--"
	], ...[
		unshare,
		"--user",
		`--map-user=${uid}`,
		`--map-group=${gid}`,
		"--"
	]];
	return [
		{
			isolated: true,
			detail: "isolated: no network, no socket of others, processes apart, our own user without our files",
			prefix: [
				setpriv,
				"--pdeathsig",
				"KILL",
				"--",
				...namespaces,
				...cover(hidden),
				...ourselves
			],
			owner: void 0,
			endsTogether: true,
			needs: [setpriv, unshare]
		},
		{
			isolated: false,
			detail: "not isolated: no network, but the sandbox has our user, and with it our files",
			prefix: [
				setpriv,
				"--pdeathsig",
				"KILL",
				"--",
				...namespaces,
				...cover([]),
				...ourselves
			],
			owner: void 0,
			endsTogether: true,
			needs: [setpriv, unshare]
		},
		{
			isolated: false,
			detail: "not isolated: the sandbox has our user and our network",
			prefix: [
				setpriv,
				"--pdeathsig",
				"KILL",
				"--"
			],
			owner: void 0,
			endsTogether: false,
			needs: [setpriv]
		}
	];
}
/** That of a container, which was tried when its place was found. */
function containerIsolation({ image, user }) {
	return {
		isolated: true,
		detail: `isolated: a container of ${image.name}, without a network, capabilities or folders of others`,
		prefix: [],
		owner: process.getuid?.() === 0 ? user : void 0,
		endsTogether: false
	};
}
/** Hands a folder to the sandbox's user. */
async function giveFolder(path, isolation) {
	if (isolation.owner !== void 0) await chown(path, isolation.owner.uid, isolation.owner.gid);
}
// packages/core/src/sandbox/sandbox.ts
const startDeadlineSeconds = 60;
/** A server that broke a connection off has ended, or will have within this time. */
const endedWithinMilliseconds = 3e3;
/**
* Settings of a server whose data may be lost and whose contents are not trusted: nothing durable, nothing outward, nothing in
* the background. Dynamic shared memory lies in the data folder, so that removing the folder removes it.
*/
function sandboxSettings(memoryBytes) {
	const megabytes = (share, most) => `${Math.max(32, Math.min(most, Math.floor(memoryBytes * share / 1024 ** 2)))}MB`;
	return {
		listen_addresses: "",
		port: "5432",
		unix_socket_permissions: "0700",
		cluster_name: "pgproof sandbox",
		max_connections: "100",
		max_locks_per_transaction: "1024",
		shared_buffers: megabytes(.15, 1024),
		maintenance_work_mem: megabytes(.05, 512),
		work_mem: "16MB",
		dynamic_shared_memory_type: "mmap",
		fsync: "off",
		full_page_writes: "off",
		synchronous_commit: "off",
		wal_level: "minimal",
		max_wal_senders: "0",
		max_wal_size: "8GB",
		checkpoint_timeout: "1h",
		restart_after_crash: "off",
		autovacuum: "off",
		jit: "off",
		archive_mode: "off",
		max_logical_replication_workers: "0",
		shared_preload_libraries: "",
		session_preload_libraries: "",
		log_min_messages: "fatal"
	};
}
/**
* Objects are numbered from here, out of the way of the source's: a value of type regclass whose table is gone prints as its number, and
* would print as a name in a copy where another object has that number.
*/
const firstNumber = 3e9;
/**
* The steps that bring a sandbox up; holes: `folder` (its temporary folder), and in a container those of `sandboxCommand`. On this
* machine what goes before the program comes from the isolation that is found. Without `hasChecksums` pages have them from 18 on, by initdb's default.
*/
function planSandbox(place, superuser, memoryBytes, { hasChecksums = false } = {}) {
	const settings = sandboxSettings(memoryBytes);
	const command = (name, args) => {
		if (place.kind === "docker") return sandboxCommand(place, name, args);
		return {
			program: name === "pg_resetwal" ? join(dirname(place.initdb.path), name) : place[name].path,
			args,
			env: { LC_ALL: "C" }
		};
	};
	return [
		{
			kind: "command",
			name: "initdb",
			command: command("initdb", [
				[
					"--pgdata=",
					{ hole: "folder" },
					"/data"
				],
				`--username=${superuser}`,
				"--auth=trust",
				"--encoding=UTF8",
				"--locale=C",
				"--no-sync",
				"--no-instructions",
				...hasChecksums ? ["--data-checksums"] : []
			])
		},
		{
			kind: "command",
			name: "number",
			command: command("pg_resetwal", [[
				"--pgdata=",
				{ hole: "folder" },
				"/data"
			], `--next-oid=${firstNumber}`])
		},
		{
			kind: "command",
			name: "serve",
			command: command("postgres", [
				"-D",
				[{ hole: "folder" }, "/data"],
				"-c",
				[
					"unix_socket_directories=",
					{ hole: "folder" },
					"/socket"
				],
				...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
			])
		},
		{
			kind: "server",
			name: "sandbox",
			action: "start",
			settings
		}
	];
}
/**
* Starts a sandbox by the steps of a plan. Every process gets the environment of its step and nothing of ours. Throws
* `database-refused` with the server's own words when it does not come up.
*/
async function startSandbox(steps, place, { superuser, keepable = false, hide = [] }, session) {
	await using stack = new AsyncDisposableStack();
	const workspace = stack.use(await makeWorkspace(session));
	const folder = await makeShared(workspace);
	const { program: initdb } = stepNamed({ steps }, "command", "initdb").command;
	const isolation = place.kind === "docker" ? containerIsolation(place) : await findIsolation(folder, {
		program: initdb,
		hide
	}, session);
	for (const name of ["data", "socket"]) {
		await makePrivateFolder(join(folder, name));
		await giveFolder(join(folder, name), isolation);
	}
	if (place.kind === "docker") await writePasswd(folder, place);
	const container = `${basename(workspace.path)}-sandbox`;
	const command = async (name, owner) => {
		const holes = {
			folder,
			container,
			owner: await ownerLabel(owner)
		};
		const filled = fillCommand(stepNamed({ steps }, "command", name).command, holes);
		const [program, ...args] = [
			...isolation.prefix,
			filled.program,
			...filled.args
		];
		return {
			program,
			args,
			env: filled.env,
			cwd: folder
		};
	};
	session.onProgress({
		phase: "sandbox",
		current: "initdb"
	});
	for (const name of ["initdb", "number"]) {
		const made = await command(name, process.pid);
		await runCommand(made, {
			signal: session.signal,
			deadlineSeconds: startDeadlineSeconds,
			classify: classifyToolFailure
		}).catch((error) => {
			if (!(error instanceof CommandError) || [
				"interrupted",
				"program-killed",
				"out-of-memory"
			].includes(error.kind)) throw error;
			throw sandboxError(error.stderr, `${name === "initdb" ? "initdb" : "pg_resetwal"} failed`, session, error.kind);
		});
	}
	session.onProgress({
		phase: "sandbox",
		current: "start"
	});
	const serving = async (owner) => ({
		command: await command("serve", owner),
		endsTogether: isolation.endsTogether,
		...place.kind === "docker" ? { remove: removeCommand(place, container) } : {}
	});
	const keepableServer = keepable ? await startKeepableServer(workspace.path, serving) : void 0;
	const server = keepableServer ?? startServer(await serving(process.pid));
	stack.defer(server.stop);
	const connection = {
		host: join(folder, "socket"),
		port: 5432,
		user: superuser,
		database: "postgres",
		tls: { mode: "disable" },
		channelBinding: "prefer",
		options: majorOf(place) >= 17 ? "-c jit=off -c event_triggers=off" : "-c jit=off",
		connectTimeoutSeconds: 15,
		secrets: []
	};
	const version = await waitUntilReady(server, connection, session);
	const door = await makeDoor(workspace, connection);
	const disposal = stack.move();
	const explain = async (error) => {
		const { kind } = classify(error, "sandbox");
		if (session.signal.aborted || kind !== "connection-lost" && kind !== "cannot-connect") return error;
		const ended = await Promise.race([server.ended, setTimeout$1(endedWithinMilliseconds, void 0, { ref: false })]);
		if (ended === void 0) return error;
		const isKilled = ended.status === null || ended.status === 137 || ended.stderr.some((line) => /sigprocmask unblock failed/.test(line));
		return sandboxError(ended.stderr, "the server ended", session, isKilled ? "program-killed" : void 0);
	};
	let isKept = false;
	return {
		connection: {
			...connection,
			host: door
		},
		isolation,
		version,
		explain,
		keep: async (copy, seconds) => {
			if (keepableServer === void 0) throw new Error("the sandbox was not started as one that can be kept");
			const kept = await handOut$1(keepableServer, copy, seconds, session);
			isKept = true;
			return kept;
		},
		[Symbol.asyncDispose]: async () => {
			if (!isKept) await disposal.disposeAsync();
		}
	};
}
/** The part of a sandbox's workspace that the sandbox sees. Its name is short: the path of a Unix socket is bounded. */
async function makeShared(workspace) {
	const folder = join(workspace.path, "box");
	await mkdir(folder);
	await chmod(folder, 457);
	return folder;
}
/**
* Gives the server's socket a second name, where the sandbox does not see it, and returns that folder. By the first one we would go wherever
* what is restored leads us: the folder is its own, and a link to the socket of another server could stand there.
*/
async function makeDoor(workspace, { host, port }) {
	const folder = join(workspace.path, "door");
	await makePrivateFolder(folder);
	const name = `.s.PGSQL.${port}`;
	await link(join(host, name), join(folder, name));
	return folder;
}
function sandboxError(stderr, what, session, otherwise = "database-refused") {
	const said = stderr.filter((line) => !/the database system is starting up/.test(line));
	const telling = said.find((line) => /\b(PANIC|FATAL|error)\b/i.test(line)) ?? said.at(-1) ?? "it said nothing";
	const message = `sandbox in "${session.workdir}": ${what}: ${telling.trim()}`;
	return stderr.some((line) => diskFullPattern.test(line)) ? new PgproofError("disk-full", message, { hint: "free space there, or name a larger place with --workdir" }) : new PgproofError(otherwise, message);
}
async function waitUntilReady(server, connection, session) {
	let ended;
	server.ended.then(({ stderr }) => {
		ended = stderr;
	});
	const deadline = performance.now() + startDeadlineSeconds * 1e3;
	for (;;) {
		session.signal.throwIfAborted();
		if (ended !== void 0) throw sandboxError(ended, "the server did not start", session);
		try {
			await using client = await openClient(connection, session.signal);
			const [row] = await client.query("select current_setting('server_version') as version");
			return row?.version ?? "";
		} catch (error) {
			if (performance.now() > deadline) throw new PgproofError("deadline", `the sandbox server did not answer within ${startDeadlineSeconds} s`, { cause: error });
			await setTimeout$1(20, void 0, { signal: session.signal });
		}
	}
}
// packages/core/src/verify/amcheck/tool.ts
const amcheckId = "verify.amcheck";
const checksumsId = "verify.checksums";
/** As whatever is said of the copy's files, it says nothing of the backup, and so stands beside the ladder. */
function notChecked(detail, hint) {
	return {
		id: amcheckId,
		status: "unknown",
		detail: `not checked: ${detail}`,
		...hint === void 0 ? {} : { hint }
	};
}
/** Finds pg_amcheck of exactly the sandbox's major: what it calls there is of one. */
async function findAmcheck(place, session, search) {
	const major = majorOf(place);
	try {
		const tool = await findTool("pg_amcheck", major, session, search);
		if (tool.major === major) return { tool };
		return { missing: notChecked(`pg_amcheck ${tool.version} ("${tool.path}") is not that of the sandbox's PostgreSQL ${major}`, `apt-get install postgresql-client-${major}`) };
	} catch (error) {
		session.signal.throwIfAborted();
		if (!(error instanceof PgproofError) || !["tool-missing", "tool-version"].includes(error.kind)) throw error;
		return { missing: notChecked(error.message, error.hint) };
	}
}
/** What the server needs for it is not there. */
function lackingExtension(place) {
	const major = majorOf(place);
	return place.kind === "docker" ? notChecked(`the image ${place.image.name} does not have the extension amcheck`, "name an image that has it with --postgres-image") : notChecked("this machine does not have the extension amcheck", `apt-get install postgresql-${major}, which has the contrib modules (as an RPM: postgresql${major}-contrib)`);
}
// packages/core/src/verify/assertions/past.ts
/** What was asked, so that a number is held against one of the same question only. Pure. */
function questionOf({ statement, expectation }) {
	return createHash("sha256").update(`${expectation.of}\n${statement}`).digest("hex").slice(0, 16);
}
/**
* The last number of each assertion that is held against the last good run: from the newest backup of the same part of this database, not newer
* than this one, that a good run verified and asked the same. A store that does not answer has an unknown past; only an abort is thrown.
*/
async function readLastGood(store, { backup, manifest }, { assertions }, signal) {
	const wanted = new Map(assertions.filter(({ expectation }) => expectation.is === "within").map((assertion) => [assertion.name, questionOf(assertion)]));
	const values = /* @__PURE__ */ new Map();
	if (wanted.size === 0) return {
		status: "read",
		values,
		backups: 0
	};
	try {
		const past = (await store.list(backup.database)).filter(({ id }) => id <= backup.id).slice(-200).reverse();
		let backups = 0;
		for (const one of past) {
			signal.throwIfAborted();
			if (values.size === wanted.size) break;
			backups += 1;
			for (const [name, { question, ...value }] of await goodNumbers(store, one, manifest)) if (wanted.get(name) === question && !values.has(name)) values.set(name, {
				...value,
				backup: one.id
			});
		}
		return {
			status: "read",
			values,
			backups
		};
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof PgproofError)) throw error;
		return {
			status: "unknown",
			detail: error.message
		};
	}
}
/** The newest first. */
async function goodNumbers(store, backup, { filters }) {
	const records = (await readRecords(store, backup)).filter(({ ok, assertions }) => ok && assertions !== void 0);
	if (records.length === 0) return [];
	const read = await readManifest(store, backup).catch((error) => {
		if (error instanceof PgproofError && error.kind === "invalid-manifest") return void 0;
		throw error;
	});
	if (read === void 0 || JSON.stringify(read.manifest.filters) !== JSON.stringify(filters)) return [];
	return records.filter((record) => record.manifest_sha256 === read.sha256).reverse().flatMap((record) => Object.entries(record.assertions ?? {}).flatMap(([name, { value, question }]) => typeof value === "number" ? [[name, {
		value,
		question,
		verifiedAt: record.verified_at
	}]] : []));
}
// packages/core/src/verify/assertions/run.ts
/** Of findings: an assertion that holds, or does not; one that the server did not run, which says nothing of the backup. */
const assertionId = "verify.assertion";
const refusedId = "verify.assertion-refused";
/**
* Asks each of the restored copy, in a transaction that may only read and as a role that may read all and do no more; the findings are beside
* the ladder. The connection is a superuser's, on a server that asks nobody for a password. Throws when the copy is gone.
*/
async function runAssertions(copy, { path, assertions }, lastGood, session) {
	await using administration = await openClient(copy, session.signal);
	const role = `pgproof asks ${randomBytes(6).toString("hex")}`;
	const name = quoteIdentifier(role);
	await administration.query(`create role ${name} login bypassrls; grant pg_read_all_data to ${name}`);
	if (administration.major >= 17) await administration.query(`alter role ${name} set event_triggers = off`);
	try {
		await using client = await openClient({
			...copy,
			user: role,
			options: "-c jit=off"
		}, session.signal);
		const results = [];
		const findings = [];
		for (const assertion of assertions) {
			session.onProgress({
				phase: "assertions",
				current: assertion.name
			});
			const judged = await judge(client, assertion, lastGood);
			results.push(resultOf(assertion, judged));
			findings.push({
				id: judged.isRefused === true ? refusedId : assertionId,
				status: judged.status,
				object: {
					kind: "assertion",
					name: assertion.name
				},
				detail: judged.detail,
				...judged.status === "bad" ? { hint: `it stands in ${path}, line ${assertion.line}` } : {}
			});
		}
		return {
			results,
			findings
		};
	} finally {
		await administration.query(`drop role ${name}`).catch(() => void 0);
	}
}
function resultOf({ name, expects }, { status, seen, number }) {
	return {
		name,
		expects,
		status,
		seen: seen !== null && seen.length > mostShown ? `${seen.slice(0, mostShown)}…` : seen,
		...number === void 0 ? {} : { number }
	};
}
const begin = "begin isolation level repeatable read read only";
/** A statement that takes longer is refused: with a missing join it would go on until the run is ended, and its report with it. */
const longestSeconds = 900;
async function judge(client, assertion, lastGood) {
	const { expectation, expects } = assertion;
	let place = (error) => placeOf(error, assertion);
	try {
		return await inTransaction(client, begin, async () => {
			await client.query(`set local search_path = public; set local statement_timeout = '${longestSeconds}s'`);
			await openCursor(client, assertion.statement);
			place = () => `in line ${assertion.line}`;
			if (expectation.of === "rows") return judgeRows(await countRows(client), expectation, assertion, lastGood);
			const value = await readValue(client);
			return "why" in value ? {
				status: "bad",
				seen: null,
				detail: `${value.why}; expected: ${expects}`
			} : await judgeValue(client, value, expectation, assertion, lastGood);
		});
	} catch (error) {
		if (sqlStateOf(error) === void 0 || endsSession(error)) throw error;
		return {
			status: "bad",
			seen: null,
			isRefused: true,
			detail: `refused ${place(error)}: ${saidOf(error)}`
		};
	}
}
const declaration = "declare assertion no scroll cursor for ";
/** One statement only, whatever the text holds: the protocol takes no second one. */
async function openCursor(client, statement) {
	const query = {
		text: `${declaration}${statement}`,
		queryMode: "extended"
	};
	await client.pg.query(query);
}
/** In the file, as far as the server says where in the statement. */
function placeOf(error, { line, column, statement }) {
	const { position } = error;
	const at = Number(position) - 39 - 1;
	if (position === void 0 || !(at >= 0)) return `in line ${line}`;
	const place = placeIn(statement, at);
	return `at line ${line + place.line - 1}, column ${place.line === 1 ? column + place.column - 1 : place.column}`;
}
/** Counted at the server: the rows themselves stay there. */
async function countRows(client) {
	const { rowCount } = await client.pg.query("move forward all in assertion");
	return rowCount ?? 0;
}
function judgeRows(count, expectation, assertion, lastGood) {
	const returned = `returned ${formatCount(count)} row${count === 1 ? "" : "s"}`;
	if (expectation.is === "within") return judgeWithin(`${count}`, count, returned, expectation.percent, assertion, lastGood);
	return judged(expectation.is === "at least" ? count >= expectation.count : expectation.is === "at most" ? count <= expectation.count : count === expectation.count, `${count}`, returned, assertion);
}
async function readValue(client) {
	const { rows, fields } = await client.pg.query({
		text: "fetch forward 2 from assertion",
		rowMode: "array",
		types: { getTypeParser: () => (value) => value }
	});
	const [field] = fields;
	const [row] = rows;
	if (field === void 0 || fields.length > 1) return { why: `returned ${fields.length} columns, where one value is looked for` };
	if (row === void 0) return { why: "returned no row, where one value is looked for" };
	if (rows.length > 1) return { why: "returned more than one row, where one value is looked for" };
	const [type] = await client.query(`select pg_catalog.format_type(t.oid, -1) as name,
       coalesce(b.typcategory, t.typcategory) in ('S', 'Z') or t.typname in ('name', 'unknown') as "isString"
     from pg_catalog.pg_type t left join pg_catalog.pg_type b on b.oid = t.typbasetype and t.typtype = 'd'
     where t.oid = $1`, [field.dataTypeID]);
	const { name, isString } = type ?? {
		name: "text",
		isString: true
	};
	const text = row[0] ?? null;
	return {
		text: name === "bpchar" && text !== null ? text.replace(/ +$/, "") : text,
		type: name,
		isString
	};
}
async function judgeValue(client, { text, type, isString }, expectation, assertion, lastGood) {
	const returned = `returned ${text === null ? "null" : shown$1(text)}`;
	if (expectation.is === "null") return judged(text === null, text, returned, assertion);
	if (text === null) return judged(false, text, returned, assertion);
	if (expectation.is === "not null") return judged(true, text, returned, assertion);
	const unlike = (what) => ({
		status: "bad",
		seen: text,
		detail: `${returned}, which is ${what}; expected: ${assertion.expects}`
	});
	if (expectation.is === "within") {
		const amount = Number(text);
		if (isString || text.trim() === "" || !Number.isFinite(amount)) return unlike("no number");
		return judgeWithin(text, amount, returned, expectation.percent, assertion, lastGood);
	}
	const limits = expectation.is === "between" ? [expectation.from, expectation.to] : [expectation.than];
	if (isString && limits.some(({ kind }) => kind === "number")) return unlike("a text: cast it, or put the number into quotes");
	if (text === "NaN" && !limits.some((limit) => limit.text === "NaN")) return unlike("no number");
	const as = isString ? "text" : type;
	const compare = async (operator, than) => {
		const [row] = await client.query(`select ($1::text)::${as} ${operator} ($2::text)::${comparable(as, than)} as holds`, [text, than.text]);
		return row?.holds === true;
	};
	return judged(expectation.is === "between" ? await compare(">=", expectation.from) && await compare("<=", expectation.to) : await compare(expectation.is, expectation.than), text, returned, assertion);
}
/** A count may be held against 0.5, and a number against one that its type is too small for. */
function comparable(type, { kind }) {
	return kind === "number" && /^(smallint|integer|bigint)$/.test(type) ? "numeric" : type;
}
function judgeWithin(seen, amount, returned, percent, assertion, lastGood) {
	if (lastGood.status === "unknown") return {
		status: "unknown",
		seen,
		detail: `${returned}; the last good run cannot be read: ${lastGood.detail}`
	};
	const last = lastGood.values.get(assertion.name);
	if (last === void 0) return {
		status: "explained",
		seen,
		detail: `${returned}; no good run on ${lastGood.backups === 1 ? "this backup" : `the last ${formatCount(lastGood.backups)} backups`} asked this: later ones are held against it`,
		number: amount
	};
	const allowed = Math.abs(last.value) * percent / 100;
	const than = `${shown$1(`${last.value}`)} in the last good run, of ${last.verifiedAt}`;
	return {
		...judged(Math.abs(amount - last.value) <= allowed, seen, `${returned}, after ${than}`, assertion),
		number: amount
	};
}
function judged(holds, seen, returned, { expects }) {
	return {
		status: holds ? "good" : "bad",
		seen,
		detail: `${returned}; expected: ${expects}`
	};
}
/** Longer ones are cut. */
const mostShown = 200;
function shown$1(text) {
	const line = JSON.stringify(text);
	return /^"[+-]?[\d.]+"$/.test(line) ? text : line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}
/** By name, what a later run may be held against, and nothing else: a record is kept for years, and a value may be somebody's. Pure. */
function numbersOf(file, results) {
	const numbers = (file?.assertions ?? []).flatMap((assertion) => {
		const value = results.find(({ name }) => name === assertion.name)?.number;
		return value === void 0 ? [] : [[assertion.name, {
			value,
			question: questionOf(assertion)
		}]];
	});
	return numbers.length === 0 ? void 0 : Object.fromEntries(numbers);
}
/** Why assertions were not asked. Pure. */
function notAsked({ assertions }) {
	return {
		id: assertionId,
		status: "unknown",
		detail: `${formatCount(assertions.length)} assertion${assertions.length === 1 ? " was" : "s were"} not asked: there is no restored copy`
	};
}
/** Throws `bad-input`: a level that restores nothing answers none. */
function refuseWithoutCopy(level) {
	throw new PgproofError("bad-input", `level "${level}" restores nothing that assertions could be asked of`, { hint: "ask for a level from restored on, or for none" });
}
// packages/core/src/verify/facts.ts
/**
* Reads what a verification needs: a backup, and a server to restore it into. Throws `bad-input` for a level that it cannot reach and a
* major older than its own.
*/
async function gatherVerifyFacts(options, session) {
	if (options.keepRunning === true && options.level !== void 0 && !contains(options.level, "restored")) throw new PgproofError("bad-input", `level "${options.level}" restores nothing that could be kept running`, { hint: "ask for a level from restored on, or for none" });
	if (options.sanitize !== void 0 && options.keepRunning !== true) throw new PgproofError("bad-input", `sanitize "${options.sanitize.path}": no copy is kept that could be made harmless`, { hint: "set keep-running, too" });
	if (options.maxRtoMinutes !== void 0 && options.level !== void 0 && !contains(options.level, "restored")) throw new PgproofError("bad-input", `level "${options.level}" restores nothing, so there is no time to hold against a limit`, { hint: "ask for a level from restored on, or for none" });
	if (options.amcheck === true && options.level !== void 0 && !contains(options.level, "restored")) throw new PgproofError("bad-input", `level "${options.level}" restores nothing that pg_amcheck could check`, { hint: "ask for a level from restored on, or for none" });
	if (options.assertions !== void 0 && options.level !== void 0 && !contains(options.level, "restored")) refuseWithoutCopy(options.level);
	const archive = await gatherArchiveFacts(options, session, options.sandboxMajor);
	const { major, version } = archive.manifest.server;
	const sandboxMajor = options.sandboxMajor ?? major;
	if (sandboxMajor < major) throw new PgproofError("bad-input", `a sandbox of PostgreSQL ${sandboxMajor} is older than the source of backup "${archive.backup.id}", which was ${version}`, { hint: `ask for ${major} or newer, or for none: then it is ${major}` });
	const highest = highestLevel(archive.manifest);
	if (options.level !== void 0 && !contains(highest, options.level)) {
		const { level, unread, large_objects_status } = archive.manifest.proof;
		const { content } = selectionOf(archive.manifest.filters);
		const because = [
			...content === "schema" ? ["its rows were left out (--schema-only)"] : [],
			...content === "data" && highest === "readable" ? ["it has no definitions (--data-only)"] : [],
			...level === "content" ? [] : [`its proof is "${level}"`],
			...unread.length === 0 ? [] : [`its role could not read every ${unread.join(", ")}`],
			...level === "content" && large_objects_status === "unknown" ? ["its role could not read pg_largeobject"] : []
		];
		throw new PgproofError("bad-input", `backup "${archive.backup.id}" cannot be shown to be ${options.level}: ${because.join(", and ")}`, { hint: `verify it with --level ${highest}, or take a backup that can: --proof content` });
	}
	const sandbox = await findPlace(sandboxMajor, options.sandbox ?? "auto", session, options.tools);
	return {
		...archive,
		sandbox,
		memoryBytes: freemem(),
		lastGood: options.assertions === void 0 ? void 0 : await readLastGood(options.store, archive, options.assertions, session.signal),
		amcheck: options.amcheck === true ? await findAmcheck(sandbox, session, options.tools) : void 0
	};
}
// packages/core/src/verify/amcheck/plan.ts
/** What pg_amcheck looks at: a database that the copy is not called like. */
function checkedDatabase(copy) {
	const name = "pgproof_amcheck";
	return copy === name ? `${name}_2` : name;
}
/**
* Makes a second copy of a database's files, of which nothing is in the server's memory: every page that is read of it comes from the files, and
* its checksum is looked at. Source: PostgreSQL documentation, CREATE DATABASE, "strategy", which 14 has no choice of.
*/
function copyFilesSql(copy, major) {
	const strategy = major >= 15 ? " strategy file_copy" : "";
	return `create database ${quoteIdentifier(checkedDatabase(copy))} template ${quoteIdentifier(copy)}${strategy}`;
}
function dropFilesSql(copy) {
	return `drop database if exists ${quoteIdentifier(checkedDatabase(copy))} with (force)`;
}
const failuresSql = `select pg_catalog.current_setting('data_checksums') as checksums,
  pg_catalog.sum(checksum_failures)::text as failures
from pg_catalog.pg_stat_database`;
/**
* The steps of a plan that stand for it; none where it was not asked for, or cannot be done. `--parent-check` takes locks that keep writers out,
* which is all that speaks against it: here nobody writes. Source: PostgreSQL documentation, pg_amcheck and F.1 "amcheck".
*/
function amcheckSteps({ amcheck, place, database, environment, jobs }) {
	if (amcheck === void 0 || "missing" in amcheck) return [];
	const major = majorOf(place);
	const options = [
		"jit=off",
		"client_min_messages=error",
		"session_replication_role=replica",
		...major >= 17 ? ["event_triggers=off"] : []
	];
	const inherited = environment["PGOPTIONS"] ?? "";
	const command = toolCommand(amcheck.tool, [...[
		"--no-password",
		"--verbose",
		"--install-missing",
		"--heapallindexed",
		"--parent-check"
	], ...[`--jobs=${jobs}`, checkedDatabase(database)]], {
		...environment,
		PGAPPNAME: "pgproof pg_amcheck",
		PGOPTIONS: [...[inherited].flat(), ...options.map((option) => ` -c ${option}`)]
	});
	return [
		{
			kind: "sql",
			name: "amcheck-copy",
			on: "sandbox",
			statements: [copyFilesSql(database, major)]
		},
		{
			kind: "command",
			name: "amcheck",
			command
		},
		{
			kind: "sql",
			name: "amcheck-end",
			on: "sandbox",
			statements: [failuresSql, dropFilesSql(database)]
		}
	];
}
/** The same as lines that can be pasted, where the copy is called `copy`. */
function amcheckLines({ amcheck, place, database }, steps) {
	if (amcheck === void 0) return [];
	if ("missing" in amcheck) return [`# pg_amcheck: ${amcheck.missing.detail.replaceAll(/\s+/g, " ")}`];
	const checked = checkedDatabase(database);
	const strategy = majorOf(place) >= 15 ? " --strategy=file_copy" : "";
	const failures = "select datname, checksum_failures from pg_stat_database where checksum_failures > 0";
	return [
		`createdb --template=copy${strategy} ${checked}   # what is read of it comes from the files`,
		...steps.flatMap((step) => step.kind === "command" && step.name === "amcheck" ? [renderCommands(step.command)] : []),
		`psql -X -d postgres -c ${shellQuote(failures)} -c ${shellQuote(`drop database ${checked}`)}`
	];
}
// packages/core/src/verify/plan.ts
/** Environment of a tool that works in the sandbox. Holes: `folder`. */
function sandboxEnvironment(superuser, moneyLocale) {
	return toolEnvironment(readingMoney({
		PGPORT: "5432",
		PGUSER: superuser,
		PGSSLMODE: "disable",
		PGPASSFILE: "/dev/null/none",
		PGAPPNAME: "pgproof pg_restore"
	}, moneyLocale));
}
const stop = {
	kind: "server",
	name: "stop",
	action: "stop",
	settings: {}
};
/** What is done with a copy that passed and is kept; with one that did not, the server is stopped. */
function keepingSteps(options) {
	const seconds = options.keepRunningSeconds ?? 21600;
	const { sanitize } = options;
	return [
		...sanitize === void 0 ? [] : [{
			kind: "sql",
			name: "sanitize",
			on: "sandbox",
			statements: [
				"begin",
				sanitize.text,
				"commit"
			]
		}],
		{
			kind: "sql",
			name: "close-access",
			on: "sandbox",
			statements: [
				"alter role … login password …",
				"copy (select …) to …",
				"select pg_reload_conf()"
			]
		},
		{
			kind: "server",
			name: "keep",
			action: "keep",
			settings: {
				host: "127.0.0.1",
				longest_life_seconds: `${seconds}`
			}
		}
	];
}
function assertionSteps({ assertions }) {
	if (assertions === void 0) return [];
	return [{
		kind: "sql",
		name: "assertions",
		on: "sandbox",
		statements: assertions.assertions.map(({ statement }) => statement)
	}];
}
function readingSteps(of, stages) {
	return [{
		kind: "pipeline",
		name: `list${of}`,
		stages: stages("--list")
	}, {
		kind: "pipeline",
		name: `decode${of}`,
		stages: stages("--file=/dev/null")
	}];
}
/** Pure: what a verification will do. Holes: `folder` (the sandbox's), `socket`, `conninfo`, `age-identity`. */
function planVerify(options, facts) {
	const { manifest, folder } = facts;
	const data = fileOfRole(manifest, "data");
	const decrypting = (name) => facts.decryption === void 0 ? [] : [{
		kind: "pipeline",
		name,
		stages: [decryptCommand(facts.decryption)]
	}];
	const definitions = manifest.files.find(({ role }) => role === "schema");
	const stages = (role, ...args) => archiveStages(facts, args, { LC_ALL: "C" }, role);
	const reading = [...manifest.format === "plain" ? [] : readingSteps("", (word) => stages("data", word)), ...definitions === void 0 ? [] : readingSteps("-definitions", (word) => stages("schema", word))];
	const tablespaces = createTablespacesSql(manifest.tablespaces ?? []);
	const superuser = manifest.server.bootstrap_role;
	const environment = {
		...sandboxEnvironment(superuser, manifest.server.money_locale),
		PGHOST: { hole: "socket" }
	};
	const sandbox = planSandbox(facts.sandbox, superuser, facts.memoryBytes, { hasChecksums: options.amcheck === true });
	const { amcheck, sandbox: place } = facts;
	const { database } = manifest.server;
	const amchecking = amcheckSteps({
		amcheck,
		place,
		database,
		environment,
		jobs: options.jobs
	});
	const parts = restoreParts(manifest).map((part) => ({
		...part,
		stages: restoreStages(facts, environment, "", options.jobs, part)
	}));
	const preparation = preparationSql(manifest.scope, selectionOf(manifest.filters));
	const steps = [
		...manifest.files.map((file) => ({
			kind: "get",
			name: file.role,
			path: `${folder}${file.path}`
		})),
		...manifest.proof.level === "none" ? [] : [...decrypting("decrypt-proof"), ...decrypting("decrypt-catalogue")],
		...manifest.files.some(({ role }) => role === "globals") ? decrypting("decrypt-globals") : [],
		...unpackStep(facts),
		...reading,
		...sandbox,
		...preparation.length === 0 ? [] : [{
			kind: "sql",
			name: "prepare",
			on: "sandbox",
			statements: preparation
		}],
		...parts.map(({ name, stages }) => ({
			kind: "pipeline",
			name,
			stages
		})),
		...provingSteps("sandbox"),
		...manifest.files.some(({ role }) => role === "globals") ? [{
			kind: "sql",
			name: "globals",
			on: "sandbox",
			statements: [
				"begin",
				"…",
				"rollback"
			]
		}] : [],
		...amchecking,
		...assertionSteps(options),
		...options.keepRunning === true ? [] : [stop],
		{
			kind: "put",
			name: "record",
			path: `${folder}verifications/…json`
		},
		...options.keepRunning === true ? keepingSteps(options) : []
	];
	const readOf = ({ path }) => shellRead(options.store, `${folder}${path}`);
	const read = readOf(data);
	const isContained = facts.sandbox.kind === "docker";
	const commands = sandbox.flatMap((step) => step.kind === "command" ? [renderCommands(step.command)] : []);
	return {
		operation: "verify",
		environment: options.environment,
		target: facts.backup.database,
		steps,
		public: {
			operation: "verify",
			environment: options.environment,
			target: facts.backup.database,
			commands: [
				...shellPreparation(options.store, folder),
				...[data, ...definitions === void 0 ? [] : [definitions]].map((file) => `${readOf(file)} sha256sum   # ${file.sha256}`),
				...identityLines(facts.decryption),
				...unpackLines(facts, read),
				...manifest.format === "plain" ? [] : [`${fed(facts, read)}${renderCommands(...stages("data", "--file=/dev/null"))}`],
				...definitions === void 0 ? [] : [`${fed(facts, readOf(definitions), "schema")}${renderCommands(...stages("schema", "--file=/dev/null"))}`],
				isContained ? "# as an unprivileged user who may use docker:" : "# as an unprivileged user, without a network:",
				"FOLDER=\"$(mktemp -d)\"; mkdir \"$FOLDER\"/socket; SOCKET=\"$FOLDER\"/socket",
				...isContained ? shellLines : [],
				...commands.slice(0, -1),
				`${commands.at(-1) ?? ""} &`,
				`export PGHOST="$SOCKET" PGPORT=5432 PGUSER=${shellQuote(superuser)}`,
				...clientFunctions(facts.pgRestore, environment, [
					"psql",
					"createuser",
					"createdb"
				]),
				`until psql -X -d postgres -c 'select 1' > /dev/null 2>&1 || ! kill -0 $!; do sleep 0.1; done`,
				...manifest.roles.map((role) => `createuser --no-login${role.superuser ? " --superuser" : ""} ${shellQuote(role.name)}`),
				...tablespaces.length === 0 ? [] : [`psql -X -d postgres ${tablespaces.map((sql) => `-c ${shellQuote(sql)}`).join(" ")}`],
				`createdb --template=template0 --encoding=${shellQuote(manifest.server.encoding)} copy`,
				...preparation.map((sql) => `psql -X -d copy -c ${shellQuote(sql)}`),
				...parts.map(({ role, stages }) => `CONNINFO=dbname=copy; ${fed(facts, readOf(fileOfRole(manifest, role)), role)}${renderCommands(...stages)}`),
				...amcheckLines({
					amcheck,
					place,
					database
				}, amchecking),
				...options.assertions === void 0 ? [] : [`PGOPTIONS='-c default_transaction_read_only=on' psql -X -d copy -f ${shellQuote(options.assertions.path)}   # and compare with what it expects`],
				...options.sanitize === void 0 ? [] : [`psql -X -d copy --set ON_ERROR_STOP=1 --single-transaction -f ${shellQuote(options.sanitize.path)}`]
			],
			configuration: Object.fromEntries(sandbox.flatMap((step) => step.kind === "server" ? Object.entries(step.settings) : [])),
			verification_steps: [provingCommand(options.store, facts.backup, identityFlag(facts.decryption))],
			recovery_procedure: manifest.recovery_procedure
		}
	};
}
// packages/core/src/verify/trend.ts
/**
* How long recoveries into this major took: the last verification of each backup before this one, of the same part of its database, that was restored;
* oldest first, up to `historyLength` of them. A store that does not answer has none to draw; only an abort is thrown.
*/
async function readRecoveries(store, { backup, manifest }, major, signal) {
	const points = [];
	try {
		const past = (await store.list(backup.database)).filter(({ id }) => id < backup.id).slice(-50);
		for (const one of past.reverse()) {
			signal.throwIfAborted();
			if (points.length >= 14) break;
			const point = await recoveryOf(store, one, manifest, major);
			if (point !== void 0) points.unshift(point);
		}
		return points;
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof PgproofError)) throw error;
		return [];
	}
}
async function recoveryOf(store, backup, { filters }, major) {
	const records = (await readRecords(store, backup)).filter((record) => isNumber(record.rto_seconds));
	if (records.length === 0) return void 0;
	const read = await readManifest(store, backup).catch((error) => {
		if (error instanceof PgproofError && error.kind === "invalid-manifest") return void 0;
		throw error;
	});
	if (read === void 0 || JSON.stringify(read.manifest.filters) !== JSON.stringify(filters)) return void 0;
	const into = (record) => record.sandbox_major ?? read.manifest.server.major;
	const last = records.findLast((record) => record.manifest_sha256 === read.sha256 && into(record) === major);
	const verifiedAt = new Date(last?.verified_at ?? "");
	if (last === void 0 || !isNumber(last.rto_seconds) || !isNumber(verifiedAt.getTime())) return void 0;
	return recoveryPoint(read.manifest, verifiedAt, last.rto_seconds);
}
const isNumber = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0;
/** One recovery, as a report draws it: the size is that of the database. */
function recoveryPoint(manifest, verifiedAt, rtoSeconds) {
	return {
		id: manifest.id,
		at: verifiedAt.toISOString(),
		bytes: manifest.server.size_bytes,
		seconds: rtoSeconds,
		rows: manifest.proof.level === "none" ? null : manifest.proof.rows
	};
}
/** By so much the largest database seen has to exceed the smallest for a line to say something. */
const leastSpread = 1.2;
const leastPoints = 3;
/**
* Reckons the time for twice the size of the newest: by the line that lies nearest to all recoveries (least squares) where their databases differ
* enough in size for one, else in proportion to the newest. A line that would fall with the size says nothing. Pure.
*/
function estimateDouble(points) {
	const newest = points.at(-1);
	if (newest === void 0 || newest.bytes <= 0) return void 0;
	const bytes = newest.bytes * 2;
	const sizes = points.map((point) => point.bytes);
	const line = points.length >= leastPoints && Math.max(...sizes) >= Math.min(...sizes) * leastSpread ? fit(points) : void 0;
	if (line === void 0 || line.slope <= 0) return {
		bytes,
		seconds: newest.seconds * 2,
		from: "in proportion to this one"
	};
	return {
		bytes,
		seconds: Math.max(newest.seconds, line.start + line.slope * bytes),
		from: `by the line through the last ${points.length}`
	};
}
function fit(points) {
	const mean = (of) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
	const [bytes, seconds] = [mean((point) => point.bytes), mean((point) => point.seconds)];
	const slope = mean((point) => (point.bytes - bytes) * (point.seconds - seconds)) / mean((point) => (point.bytes - bytes) ** 2);
	return {
		slope,
		start: seconds - slope * bytes
	};
}
// packages/core/src/verify/report.ts
/** The report of a verification. Pure. */
function reportVerify(result, facts) {
	const { manifest, backup } = facts;
	const recoveries = result.rtoSeconds === null ? [] : [...result.recoveries, recoveryPoint(manifest, result.endedAt, result.rtoSeconds)];
	const estimate = manifest.filters.length === 0 ? estimateDouble(recoveries) : void 0;
	const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
	return {
		operation: "verify",
		ok: result.ok,
		exitCode: result.ok ? 0 : 1,
		headline: headline(result, facts),
		notes: notes(result),
		made: madeAt(result.endedAt),
		judgement: {
			asked: result.asked,
			verdict: result.verdict,
			stoppedBy: result.stoppedBy
		},
		figures: [
			["backup", `${backup.database} ${backup.id}`],
			...manifest.filters.length === 0 ? [] : [[
				"part",
				manifest.filters.join(" "),
				"of the database"
			]],
			["proof", proof(manifest)],
			recoveryTime(result.rtoSeconds),
			...estimate === void 0 ? [] : [estimated(estimate)],
			[
				"proven after",
				formatSeconds(result.provenSeconds),
				"from reading the manifest to the verdict"
			],
			[
				"RPO",
				formatSeconds(result.rpoSeconds),
				`since the snapshot of ${formatTime(manifest.snapshot.time)}`
			],
			[
				"size",
				formatBytes(bytes),
				`in ${manifest.files.length} files, of a database of ${formatBytes(manifest.server.size_bytes)}`
			],
			["source", `PostgreSQL ${manifest.server.version}, encoding ${manifest.server.encoding}, dumped by pg_dump ${manifest.tools[0]?.version ?? ""}`],
			["sandbox", result.sandbox === void 0 ? "not started" : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`],
			["dump", `${formatSeconds(manifest.durations.dump_seconds)}; fingerprints beside it ${formatSeconds(manifest.durations.fingerprint_seconds)}; snapshot held ${formatSeconds(manifest.snapshot_held_seconds)}`],
			["check", `files ${formatSeconds(result.seconds.check)}, restore ${formatSeconds(result.seconds.restore)}, catalogue ${formatSeconds(result.seconds.catalogue)}, fingerprints ${formatSeconds(result.seconds.fingerprint)}`],
			["manifest", `sha256 ${facts.manifestSha256}`],
			...result.kept === void 0 ? [] : [["kept running", `at ${result.kept.host}:${result.kept.port}, database "${result.kept.database}"`]]
		],
		findings: result.findings,
		relations: result.relations,
		...recoveries.length === 0 ? {} : { trend: {
			of: "verifications",
			points: recoveries
		} },
		recoveryProcedure: manifest.recovery_procedure,
		data: {
			verdict: result.verdict,
			asked: result.asked,
			database: backup.database,
			backup_id: backup.id,
			manifest_sha256: facts.manifestSha256,
			rto_seconds: result.rtoSeconds,
			rto_estimate: estimate === void 0 ? null : {
				database_bytes: estimate.bytes,
				seconds: rounded(estimate.seconds),
				from: estimate.from
			},
			proven_seconds: result.provenSeconds,
			rpo_seconds: result.rpoSeconds,
			filters: manifest.filters,
			relations: manifest.proof.relations,
			rows: manifest.proof.rows,
			bytes,
			dump_seconds: manifest.durations.dump_seconds,
			fingerprint_seconds: manifest.durations.fingerprint_seconds,
			restore_seconds: result.seconds.restore,
			source_version: manifest.server.version,
			sandbox: result.sandbox ?? null,
			kept: kept(result),
			assertions: result.assertions,
			relation_results: result.relations
		}
	};
}
function recoveryTime(rtoSeconds) {
	return rtoSeconds === null ? ["RTO", "not restored"] : [
		"RTO",
		formatSeconds(rtoSeconds),
		"until the restored database could be used"
	];
}
function estimated({ bytes, seconds, from }) {
	return [
		"RTO at twice the size",
		`about ${formatSeconds(rounded(seconds))}`,
		`of ${formatBytes(bytes)}, ${from}`
	];
}
const rounded = (seconds) => Number(seconds.toPrecision(3));
function headline(result, { backup, manifest }) {
	const of = `backup ${backup.id} of "${backup.database}"`;
	const into = result.sandbox === void 0 || result.sandbox.major === manifest.server.major ? "" : `, restored into PostgreSQL ${release(result.sandbox.version)} from ${release(manifest.server.version)}`;
	if (result.ok) return `verdict ${result.verdict}: ${of}${into}`;
	const bad = result.findings.filter((finding) => finding.status === "bad").length;
	return `verdict ${result.verdict}, asked ${result.asked}: ${of}${into}${bad === 0 ? "" : `, ${formatCount(bad)} ${bad === 1 ? "check" : "checks"} failed`}`;
}
/** `15.20` of `15.20 (Debian 15.20-0+deb12u1)`. */
function release(version) {
	return version.split(" ")[0] ?? version;
}
/** Where a kept copy is, without what is needed to get in. */
function kept({ kept }) {
	return kept === void 0 ? null : {
		host: kept.host,
		port: kept.port,
		user: kept.user,
		database: kept.database
	};
}
function notes(result) {
	const [first] = result.stoppedBy;
	if (first === void 0) return [];
	const object = first.object === void 0 ? "" : `${first.object.kind} ${first.object.name}: `;
	const more = result.stoppedBy.length === 1 ? "" : ` (and ${formatCount(result.stoppedBy.length - 1)} more)`;
	return [`stopped by ${first.id}: ${object}${first.detail}${more}`];
}
function proof({ proof: taken }) {
	if (taken.level === "none") return "none was taken: a copy can be shown to restore, not to be equal";
	return `${taken.level === "content" ? "every row by fingerprint" : "every table by its count"}: ${formatCount(taken.relations)} tables, ${formatCount(taken.rows)} rows, ${formatCount(taken.sequences)} sequences, ${formatCount(taken.large_objects)} large objects`;
}
// packages/core/src/verify/amcheck/said.ts
/** Source: pg_amcheck with --verbose, of PostgreSQL 14 to 18: a line that names a relation, then what is wrong with it, indented. */
const header = /^((?:heap table|btree index) ".*")((?:, (?:block|offset|attribute) \d+)*):$/;
/** In whatever language a function sets: the severity is translated, too. */
const serverError = /^[^\s:]+: +([0-9A-Z]{5}): (.*)$/;
/** Listens to the standard output of pg_amcheck. Bounded by the number of relations, whatever is wrong with each. */
function listen() {
	const found = /* @__PURE__ */ new Map();
	let current = {
		relation: void 0,
		place: ""
	};
	let isNew = false;
	return {
		take: (line) => {
			if (!line.startsWith("    ")) {
				const [, relation, place = ""] = header.exec(line) ?? [];
				current = {
					relation,
					place: place.slice(2)
				};
				isNew = true;
				return;
			}
			if (!isNew) return;
			isNew = false;
			const before = found.get(current.relation);
			if (before !== void 0) before.count += 1;
			else found.set(current.relation, {
				...current,
				...readMessage(line.slice(4)),
				count: 1
			});
		},
		complaints: () => [...found.values()]
	};
}
function readMessage(text) {
	const [, state, said] = serverError.exec(text) ?? [];
	if (state === void 0 || said === void 0) return {
		state: void 0,
		message: text
	};
	return {
		state,
		message: isOfDamage(state) && hasNoValue(said) ? said : void 0
	};
}
/**
* What PostgreSQL itself says of damage, which names relations, files and numbers. Whatever else an error says can be the words of a function of an
* index, which choose their SQLSTATE, too. Source: contrib/amcheck/verify_nbtree.c, nbtpage.c, bufmgr.c, md.c, slru.c, detoast.c and heapam.c of
* PostgreSQL 14 to 18.
*/
const ownWords = [
	"item order invariant violated for index \"%s\"",
	"cross page item order invariant violated for index \"%s\"",
	"high key invariant violated for index \"%s\"",
	"down-link lower bound invariant violated for index \"%s\"",
	"heap tuple (%u,%u) from table \"%s\" lacks matching index tuple within index \"%s\"",
	"could not find tuple using search from root page in index \"%s\"",
	"posting list contains misplaced TID in index \"%s\"",
	"mismatch between parent key and child high key in index \"%s\"",
	"child high key is greater than rightmost pivot key on target level in index \"%s\"",
	"can't find left sibling high key in index \"%s\"",
	"can't traverse from downlink %u to downlink %u of index \"%s\"",
	"the first child of leftmost target page is not leftmost of its level in index \"%s\"",
	"block found while following rightlinks from child of index \"%s\" has invalid level",
	"block %u fell off the end of index \"%s\"",
	"block %u is not leftmost in index \"%s\"",
	"block %u is not true root in index \"%s\"",
	"block %u or its right sibling block or child block in index \"%s\" has unexpected pivot tuple",
	"block %u or its right sibling block or child block in index \"%s\" has unexpected non-pivot tuple",
	"block %u or its right sibling block or child block in index \"%s\" contains non-pivot tuple that lacks a heap TID",
	"circular link chain found in block %u of index \"%s\"",
	"left link/right link pair in index \"%s\" not in agreement",
	"leftmost down link for level points to block in index \"%s\" whose level is not one level down",
	"downlink points to block in index \"%s\" whose level is not one level down",
	"downlink or sibling link points to deleted block in index \"%s\"",
	"downlink to deleted leaf page found in index \"%s\"",
	"downlink to deleted page found in index \"%s\"",
	"internal index block lacks downlink in index \"%s\"",
	"leaf index block lacks downlink in index \"%s\"",
	"full transaction id page flag appears in non-deleted block %u in index \"%s\"",
	"index tuple size does not equal lp_len in index \"%s\"",
	"wrong number of index tuple attributes in index \"%s\"",
	"wrong number of high key index tuple attributes in index \"%s\"",
	"line pointer points past end of tuple space in index \"%s\"",
	"invalid line pointer storage in index \"%s\"",
	"invalid internal page level %u for block %u in index \"%s\"",
	"invalid leaf page level %u for block %u in index \"%s\"",
	"invalid meta page found at block %u in index \"%s\"",
	"internal block %u in index \"%s\" lacks high key and/or at least one downlink",
	"non-rightmost leaf block %u in index \"%s\" lacks high key item",
	"internal page block %u in index \"%s\" has garbage items",
	"internal page block %u in index \"%s\" is half-dead",
	"deleted page block %u in index \"%s\" is half-dead",
	"Number of items on block %u of index \"%s\" exceeds MaxIndexTuplesPerPage (%u)",
	"index \"%s\" has no valid pages on level below %u or first level",
	"index \"%s\" lacks a main relation fork",
	"index \"%s\" meta page is corrupt",
	"index \"%s\" metapage has equalimage field set on unsupported nbtree version",
	"index \"%s\" metapage incorrectly indicates that deduplication is safe",
	"index \"%s\" contains unexpected zero page at block %u",
	"index \"%s\" contains corrupted page at block %u",
	"index \"%s\" is not a btree",
	"version mismatch in index \"%s\": file version %u, current version %u, minimum supported version %u",
	"invalid page in block %u of relation %f",
	"%u invalid pages among blocks %u..%u of relation %f",
	"could not read block %u in file \"%s\": %e",
	"could not read blocks %u..%u in file \"%s\": %e",
	"could not open file \"%s\": %e",
	"could not open file \"%s\" (target block %u): %e",
	"could not read file \"%s\": %e",
	"could not access status of transaction %u",
	"missing chunk number %u for toast value %u in %f",
	"unexpected chunk number %u (expected %u) for toast value %u in %f",
	"unexpected chunk number %u (out of range %u..%u) for toast value %u in %f",
	"unexpected chunk size %u (expected %u) in chunk %u of %u for toast value %u in %f",
	"found toasted toast chunk for toast value %u in %f",
	"compressed pglz data is corrupt",
	"compressed lz4 data is corrupt",
	"found xmin %u from before relfrozenxid %u",
	"found xmax %u from before relfrozenxid %u",
	"found update xid %u from before relfrozenxid %u"
].map(patternOf);
/** `%u` is a number, `"%s"` a name, `%f` a file or a relation of TOAST, `%e` what the system says. */
function patternOf(words) {
	const holes = {
		u: "-?\\d+",
		s: ".*",
		f: "\\S+",
		e: "[A-Za-z0-9 /(),.]+"
	};
	const source = words.split(/%([usfe])/).map((part, i) => i % 2 === 1 ? holes[part] : part.replaceAll(/[.()/]/g, "\\$&"));
	return new RegExp(`^${source.join("")}$`);
}
function hasNoValue(message) {
	return ownWords.some((pattern) => pattern.test(message));
}
/** Data and indexes that are corrupted, and class 58: a file that is missing or cannot be read. XX000 is whatever has no SQLSTATE of its own. */
function isOfDamage(state) {
	return state === void 0 || /^(?:58|XX00[12]$)/.test(state);
}
// packages/core/src/verify/amcheck/run.ts
/**
* Checks every table and B-tree index of a restored copy, and the checksums of their pages, on a second copy of its files: nothing of it is left in
* the first, to which nobody may be connected meanwhile. Throws when the server is gone.
*/
async function runAmcheck(checking) {
	const { copy, place, session } = checking;
	session.onProgress({
		phase: "amcheck",
		current: "copying the files"
	});
	await using server = await openClient(withDatabase(copy, "template1"), session.signal);
	if ((await server.query("select from pg_catalog.pg_available_extensions where name = 'amcheck'")).length === 0) return [lackingExtension(place)];
	const size = await measure(copy, session);
	try {
		await server.query(copyFilesSql(copy.database, server.major));
	} catch (error) {
		const state = sqlStateOf(error);
		if (state === void 0 || endsSession(error)) throw error;
		const hint = state === diskFull ? "it takes as much room as the copy does: name a larger place with --workdir" : void 0;
		return [notChecked(`the server refuses a second copy of the files: ${saidOf(error)}`, hint)];
	}
	const drop = () => server.query(dropFilesSql(copy.database));
	try {
		const findings = await check(checking, size);
		const all = [...findings, ...await readFailures(server, size, findings.every(({ status }) => status === "good"))];
		await drop();
		return all;
	} catch (error) {
		await drop().catch(() => void 0);
		throw error;
	}
}
/** SQLSTATE. */
const diskFull = "53100";
/** What there is to read in the copy. Source: what pg_amcheck chooses. */
async function measure(copy, session) {
	await using client = await openClient(copy, session.signal);
	const [size] = await client.query(`
    select
      (sum(pg_catalog.pg_relation_size(c.oid)) filter (where a.amname in ('heap', 'btree'))
        / pg_catalog.current_setting('block_size')::int)::bigint::text as pages,
      (select pg_catalog.string_agg(o.count || ' of ' || o.amname, ', ' order by o.amname)
       from (
         select oa.amname, pg_catalog.count(*) as count
         from pg_catalog.pg_class oc
         join pg_catalog.pg_am oa on oa.oid = oc.relam
         where oc.relkind in ('r', 'm', 't', 'i') and oa.amname not in ('heap', 'btree')
         group by oa.amname) o) as others
    from pg_catalog.pg_class c
    join pg_catalog.pg_am a on a.oid = c.relam
    where c.relkind in ('r', 'm', 't', 'i')`);
	return {
		pages: formatCount(size?.pages ?? "0"),
		others: size?.others ?? ""
	};
}
async function check({ copy, command, session }, { others }) {
	const listener = listen();
	const checked = {
		"heap table": 0,
		"btree index": 0
	};
	try {
		await runCommand(fillCommand(command, { socket: copy.host }), {
			signal: session.signal,
			classify: classifyToolFailure,
			output: async (stdout) => {
				for await (const line of createInterface({
					input: stdout,
					crlfDelay: Number.POSITIVE_INFINITY
				})) listener.take(line);
			},
			onStderrLine: (line) => {
				const [, kind, name] = /checking (heap table|btree index) "[^".]*\.(.*)"$/.exec(line) ?? [];
				if (kind === void 0) return;
				checked[kind] += 1;
				session.onProgress({
					phase: "amcheck",
					current: name ?? ""
				});
			}
		});
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		const complaints = listener.complaints();
		const isDone = error.status === 2 && complaints.length > 0;
		if (!isDone && !["database-refused", "not-permitted"].includes(error.kind)) throw error;
		const findings = await complaintFindings(complaints, copy, session);
		return isDone ? findings : [...findings, notChecked(error.message)];
	}
	if (checked["heap table"] === 0) return [notChecked("pg_amcheck names no table that it checked")];
	const detail = `pg_amcheck finds nothing wrong in ${`${formatCount(checked["heap table"])} tables, row by row, and ${formatCount(checked["btree index"])} B-tree indexes, each held against the rows of its table, with those of the catalogue and of TOAST`}${others === "" ? "" : `; it does not look into other kinds (${others})`}`;
	return [{
		id: amcheckId,
		status: "good",
		detail
	}];
}
/** Failures that the server counted, in any database: what was read before was read of the copy itself. `isWhole`: pg_amcheck has read all. */
async function readFailures(server, { pages, others }, isWhole) {
	const [row] = await server.query(failuresSql);
	const id = checksumsId;
	if (row?.checksums !== "on") return [{
		id,
		status: "unknown",
		detail: "the sandbox has no data checksums"
	}];
	const failures = row.failures ?? "0";
	if (failures !== "0") return [{
		id,
		status: "bad",
		detail: `${formatCount(failures)} ${failures === "1" ? "read" : "reads"} of a page from the files failed its checksum`,
		hint: "the disk or the memory of this machine damages files: look at its log (dmesg), and verify on another"
	}];
	if (!isWhole) return [];
	return [{
		id,
		status: "good",
		detail: `no page failed its checksum: ${pages} of tables and B-tree indexes were read from the files${others === "" ? "" : `; pages of other kinds (${others}) were not`}`
	}];
}
const shownComplaints = 50;
async function complaintFindings(complaints, copy, session) {
	if (complaints.length === 0) return [];
	const named = await readNames(complaints, copy, session).catch((error) => {
		if (sqlStateOf(error) === void 0) throw error;
		return /* @__PURE__ */ new Map();
	});
	const findings = worstFirst(complaints.map((complaint) => complaintFinding(complaint, named)));
	const more = findings.slice(shownComplaints);
	if (more.length === 0) return findings;
	const detail = `and ${formatCount(more.length)} more ${more.length === 1 ? "relation" : "relations"}`;
	return [...findings.slice(0, shownComplaints), allGood(more) ? notChecked(detail) : damaged(detail)];
}
function damaged(detail) {
	return {
		id: amcheckId,
		status: "bad",
		detail
	};
}
/** Finds what pg_amcheck's names, which are not quoted, stand for. */
async function readNames(complaints, copy, session) {
	await using client = await openClient(copy, session.signal);
	const rows = await client.query(`select said.relation, pg_catalog.format('%I.%I', n.nspname, c.relname) as name,
       case c.relkind when 'i' then 'index' when 'm' then 'materialized view' else 'table' end as kind
     from pg_catalog.pg_class c
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     cross join lateral (
       select case when c.relkind = 'i' then 'btree index' else 'heap table' end
         || ' "' || $2::text || '.' || n.nspname || '.' || c.relname || '"' as relation) said
     where c.relkind in ('r', 'm', 't', 'i') and said.relation = any ($1::text[])
     order by c.oid desc`, [complaints.flatMap(({ relation }) => relation ?? []), checkedDatabase(copy.database)]);
	return new Map(rows.map((row) => [row.relation, row]));
}
function complaintFinding(complaint, named) {
	const { relation, place, state, message, count } = complaint;
	const known = relation === void 0 ? void 0 : named.get(relation);
	const where = place === "" ? "" : `${place}: `;
	const more = count === 1 ? "" : `, and ${formatCount(count - 1)} more complaints`;
	const object = known === void 0 ? void 0 : {
		kind: known.kind,
		name: known.name
	};
	const about = object === void 0 ? {} : { object };
	if (!isOfDamage(state)) return {
		...about,
		...notChecked(`${where}the server refuses it (SQLSTATE ${state})${more}`)
	};
	const said = `${where}${message ?? `the server finds damage (SQLSTATE ${state})`}${more}`;
	if (object === void 0) return damaged(`${relation ?? "a relation whose name has line breaks"}: ${said}`);
	const isIndex = object.kind === "index";
	const pattern = `--${isIndex ? "index" : "table"}=${shellQuote(object.name)}`;
	return {
		...damaged(said),
		object,
		hint: `look at the source, too: pg_amcheck --heapallindexed ${pattern} <database>; where that is sound, this machine damaged the copy${isIndex ? ", or what the index computes is not the same each time" : ""}`
	};
}
// packages/core/src/verify/collation.ts
/** Holds the versions of collations in a restored copy against those of its source; no finding where either tells none. */
async function compareCollations(copy, { server, collations = [] }, session) {
	await using client = await openClient(copy, session.signal);
	const here = await readCollationVersions(client);
	const pairs = [{
		name: void 0,
		source: server.collation_version,
		copy: here.database
	}, ...collations.map(({ name, version }) => ({
		name,
		source: version,
		copy: here.collations.find((candidate) => candidate.name === name)?.version
	}))].filter(({ source, copy: seen }) => source !== void 0 && seen !== void 0);
	const different = pairs.filter(({ source, copy: seen }) => source !== seen);
	const id = "verify.collation";
	if (pairs.length === 0) return [];
	if (different.length === 0) return [{
		id,
		status: "good",
		level: "restored",
		detail: "text is sorted by the versions of its collations that the source had"
	}];
	return different.map(({ name, source, copy: seen }) => {
		const locale = server.provider === "c" ? server.collation : server.locale;
		return {
			id,
			status: "explained",
			level: "restored",
			object: {
				kind: "collation",
				name: name ?? locale
			},
			detail: `version ${source} at the source, ${seen} in the sandbox, which built the copy's indexes by its own: text can be sorted otherwise there, and so where the backup is restored on such a machine`
		};
	});
}
// packages/core/src/verify/decode.ts
/**
* Decodes every archive to its end: `verify.decrypt` and `verify.unpack` (intact) when one does not decrypt or unpack to its end, `verify.decode` (readable)
* when pg_restore cannot read every block. `pg_restore --list` would pass a file that is cut in half.
*/
async function checkDecoding(plan, { data, definitions }, facts, session) {
	const ofDefinitions = definitions === void 0 ? [] : await decode(plan, "decode-definitions", definitions, facts, session, {
		name: fileOfRole(facts.manifest, "schema").path,
		good: "the definitions beside the rows were decoded, every block of them"
	});
	const name = fileOfRole(facts.manifest, "data").path;
	const ofData = data.script !== void 0 ? scriptFindings(data.script, name) : await decode(plan, "decode", data, facts, session, {
		name,
		good: "the whole archive was decoded, every block of it"
	});
	return [...ofDefinitions, ...ofData];
}
async function decode(plan, step, archive, facts, session, { name, good }) {
	const { stages } = stepNamed(plan, "pipeline", step);
	session.onProgress({
		phase: "decode",
		current: archive.path
	});
	try {
		const holes = {
			...identityHoles(facts.decryption),
			...archive.holes
		};
		const { mayStopEarly } = archive;
		const running = {
			signal: session.signal,
			classify: classifyDecryption
		};
		const read = (commands, stopping) => archive.feed((input) => runPipeline(commands.map((stage) => fillCommand(stage, holes)), {
			...running,
			...input,
			mayStopEarly: stopping
		}));
		if (mayStopEarly && stages.length > 1) await read(stages.slice(0, -1), false);
		await read(stages, mayStopEarly);
		return [{
			id: "verify.decode",
			status: "good",
			level: "readable",
			detail: good
		}];
	} catch (error) {
		if (!(error instanceof CommandError) || [
			"interrupted",
			"deadline",
			"tool-missing",
			"bad-input",
			"program-killed",
			"out-of-memory"
		].includes(error.kind)) throw error;
		const isUnpacking = error.stage < stages.length - 1;
		return [{
			id: isUnpacking && facts.decryption !== void 0 && error.stage === 0 ? "verify.decrypt" : isUnpacking ? "verify.unpack" : "verify.decode",
			status: "bad",
			level: isUnpacking ? "intact" : "readable",
			object: {
				kind: "file",
				name
			},
			detail: error.message
		}];
	}
}
function scriptFindings(script, name) {
	const common = {
		id: "verify.decode",
		level: "readable"
	};
	const object = {
		kind: "file",
		name
	};
	if ("refusal" in script) {
		const hint = "psql would run it: look at that line, and do not restore this backup before";
		return [{
			...common,
			status: "bad",
			object,
			detail: `the script: ${script.refusal.message}`,
			hint
		}];
	}
	const { isComplete, entries } = script.contents;
	if (!isComplete) return [{
		...common,
		status: "bad",
		object,
		detail: "the script does not come to its end: the last lines of a dump are missing"
	}];
	const detail = `the whole script was read, ${formatCount(entries.length)} entries: it comes to its end, and holds no command to psql`;
	return [{
		...common,
		status: "good",
		detail
	}];
}
// packages/core/src/verify/files.ts
/** Reads the script of globals; undefined when none went with the backup. Throws `invalid-manifest` for one that does not come to its end. */
async function readGlobalsScript(plan, store, facts, session) {
	if (!facts.manifest.files.some(({ role }) => role === "globals")) return void 0;
	const { name, content } = await openSmall(plan, store, facts, "globals", session);
	const bytes = await buffer(content);
	if (!isUtf8(bytes)) throw new PgproofError("invalid-manifest", `"${name}" is no text of UTF-8`);
	const script = bytes.toString("utf8");
	if (isWholeScript(script)) return script;
	throw new PgproofError("invalid-manifest", `"${name}" does not come to its end: the last lines of a dump are missing`);
}
const mostAheadMilliseconds = 36e5;
/** Holds the manifest's statements against proof, catalogue and archives: each says whose they are. Findings `verify.manifest-agrees`. */
async function checkAgreement(plan, { data, definitions }, facts, documents, session) {
	const { manifest } = facts;
	const { header, entries } = await readContents(plan, data, facts, session);
	const claims = [
		...manifest.format === "plain" ? [] : archiveClaims(manifest, header, manifest.format),
		...versionClaims(manifest, header),
		...definitions === void 0 ? [] : await definitionsClaims(plan, definitions, facts, documents, session),
		...documents === void 0 ? unprovenClaims(manifest) : documentClaims(manifest, documents)
	];
	if (documents !== void 0) {
		const archived = entries.filter((entry) => entry.type === "TABLE DATA").map((entry) => entry.oid);
		claims.push([
			"tables of the proof",
			oidList(documents.proof.tables.map((table) => table.oid)),
			oidList(archived)
		]);
		const sets = entries.filter((entry) => entry.type === "SEQUENCE SET").length;
		claims.push([
			"sequences of the proof",
			documents.proof.sequences.length,
			sets
		]);
	}
	if (!(Date.parse(manifest.snapshot.time) - facts.startedAt.getTime() < mostAheadMilliseconds)) claims.push([
		"snapshot.time",
		manifest.snapshot.time,
		`a time that has not come yet`
	]);
	const findings = claims.filter(([, said, found]) => said !== found).map(([field, said, found]) => ({
		id: "verify.manifest-agrees",
		status: "bad",
		level: "intact",
		object: {
			kind: "manifest field",
			name: field
		},
		detail: `the manifest says ${shown(said)}, the backup's files say ${shown(found)}`,
		hint: "files of different backups were mixed, or the manifest was edited: verify another backup"
	}));
	if (findings.length > 0) return findings;
	return [{
		id: "verify.manifest-agrees",
		status: "good",
		level: "intact",
		detail: `manifest, proof, catalogue and archive agree in ${claims.length} statements`
	}];
}
function versionClaims({ server, tools }, header) {
	const pgDump = tools.find((tool) => tool.name === "pg_dump")?.version;
	return [[
		"server.version",
		bareVersion(server.version),
		bareVersion(header["Dumped from database version"])
	], [
		"tools.pg_dump",
		bareVersion(pgDump),
		bareVersion(header["Dumped by pg_dump version"])
	]];
}
/** The number of pg_class. */
const relationCatalog = 1259;
/** The definitions have to be those of these rows: whatever was proven has its table there. Tables of extensions come with those. */
async function definitionsClaims(plan, archive, facts, documents, session) {
	const { manifest } = facts;
	const name = fileOfRole(manifest, "schema").path;
	const { header, entries } = await listArchive(plan, "list-definitions", archive, facts, session).catch((error) => {
		if (!(error instanceof CommandError && ["invalid-manifest", "database-refused"].includes(error.kind))) throw error;
		throw new PgproofError(error.kind, `"${name}" cannot be listed: ${error.message}`, { cause: error });
	});
	const defined = new Set(entries.filter(({ catalogOid }) => catalogOid === relationCatalog).map(({ oid }) => oid));
	const tables = (documents?.proof.tables ?? []).filter(({ extension }) => extension === null).map(({ oid }) => oid);
	return [
		...archiveClaims(manifest, header, definitionsFormat),
		...versionClaims(manifest, header),
		[
			"tables",
			oidList(tables),
			oidList(tables.filter((oid) => defined.has(oid)))
		]
	].map(([field, said, found]) => [
		`${field} (${name})`,
		said,
		found
	]);
}
/** A script names neither its database nor its format. */
function archiveClaims({ server }, header, format) {
	return [[
		"server.database",
		server.database.replace(/[\r\n]/g, " "),
		header["dbname"]
	], [
		"format",
		format,
		header["Format"]?.toLowerCase()
	]];
}
async function readContents(plan, archive, facts, session) {
	if (archive.script !== void 0) {
		if ("refusal" in archive.script) throw new PgproofError("invalid-manifest", `the script: ${archive.script.refusal.message}`);
		const { entries, sequenceSets, header } = archive.script.contents;
		const sets = sequenceSets.map((line) => ({
			dumpId: 0,
			catalogOid: 0,
			oid: 0,
			type: "SEQUENCE SET",
			rest: "",
			line
		}));
		return {
			header,
			entries: [...entries.map((entry) => ({
				...entry,
				line: ""
			})).filter(({ type }) => type !== "SEQUENCE SET"), ...sets]
		};
	}
	return listArchive(plan, "list", archive, facts, session);
}
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
/** The reading of the source tells whether there is a script of globals, and of what. */
function globalsClaims(manifest, { globals, catalogue }) {
	const count = (objects) => objects === void 0 ? void 0 : Object.keys(objects).length;
	const said = manifest.tablespaces;
	return [
		[
			"files of role globals",
			manifest.files.filter(({ role }) => role === "globals").length,
			globals === void 0 ? 0 : 1
		],
		[
			"globals.roles",
			manifest.globals?.roles,
			count(globals?.role)
		],
		[
			"globals.tablespaces",
			manifest.globals?.tablespaces,
			count(globals?.tablespace)
		],
		...said === void 0 ? [] : [[
			"tablespaces",
			[...said].sort().join(),
			tablespacesIn(catalogue).join()
		]]
	];
}
/** A backup without a proof has none of its traces: a manifest that denies its proof would pass for less than it is. */
function unprovenClaims(manifest) {
	const traces = manifest.files.filter(({ role }) => ![
		"data",
		"schema",
		"globals"
	].includes(role)).map(({ path }) => path);
	return [
		[
			"proof.level",
			manifest.proof.level,
			traces.length === 0 ? "none" : traces.join()
		],
		[
			"proof.relations",
			manifest.proof.relations,
			0
		],
		[
			"catalogue_digest",
			Object.keys(manifest.catalogue_digest).length,
			0
		]
	];
}
function documentClaims(manifest, { proof, catalogue }) {
	const objects = proof.large_objects;
	const digests = catalogueDigest(catalogue.catalogue);
	const kinds = [.../* @__PURE__ */ new Set([...Object.keys(manifest.catalogue_digest), ...Object.keys(digests)])];
	return [
		[
			"id (proof)",
			manifest.id,
			proof.id
		],
		[
			"id (catalogue)",
			manifest.id,
			catalogue.id
		],
		[
			"server.database (proof)",
			manifest.server.database,
			proof.database
		],
		[
			"extensions",
			manifest.extensions.map(({ name, version }) => `${name} ${version}`).sort().join(),
			Object.entries(catalogue.catalogue["extension"] ?? {}).map(([name, { version }]) => `${unquoteIdentifier(name)} ${version}`).sort().join()
		],
		...globalsClaims(manifest, catalogue),
		[
			"proof.level",
			manifest.proof.level,
			proof.level
		],
		[
			"proof.relations",
			manifest.proof.relations,
			proof.tables.length
		],
		...manifest.proof.partitions === void 0 ? [] : [partitionsClaim(manifest.proof.partitions, proof)],
		[
			"proof.rows",
			manifest.proof.rows,
			totalRows(proof.tables)
		],
		[
			"proof.sequences",
			manifest.proof.sequences,
			proof.sequences.length
		],
		[
			"proof.large_objects",
			manifest.proof.large_objects,
			objects.status === "unknown" ? objects.count : String(objects.objects.length)
		],
		[
			"proof.large_objects_status",
			manifest.proof.large_objects_status,
			objects.status
		],
		[
			"proof.unread",
			[...new Set(manifest.proof.unread)].sort().join(),
			[...new Set(catalogue.unread.map((gap) => gap.kind))].sort().join()
		],
		...kinds.map((kind) => [
			`catalogue_digest.${kind}`,
			manifest.catalogue_digest[kind],
			digests[kind]
		])
	];
}
function partitionsClaim(said, { tables }) {
	return [
		"proof.partitions",
		said,
		tables.filter(({ root }) => root !== null).length
	];
}
/** `15.18` of `15.18 (Debian 15.18-0+deb12u1)`. */
function bareVersion(text) {
	return text?.split(" ")[0];
}
/** The catalogue quotes the names that need it. */
function oidList(oids) {
	return [...oids].sort((a, b) => a - b).join();
}
function shown(value) {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
// packages/core/src/verify/globals.ts
const level = "consistent";
const id = "verify.globals";
/**
* Runs the script of globals on the server of the copy, in a transaction that is rolled back, and holds what came of it against what was read
* at the source; without a reading only what the server refuses can be told. None where no globals went with the backup.
*/
async function proveGlobals(server, script, { manifest }, source, session) {
	if (script === void 0) return [];
	session.onProgress({ phase: "globals" });
	await using client = await openClient(server, session.signal);
	const statements = splitStatements(script);
	const unmade = await makeTablespaces$1(client, statements);
	const { refused, restored } = await inTransaction(client, "begin", async () => {
		await setRolesAside(client, manifest.server.bootstrap_role);
		const failed = [];
		for (const statement of statements) failed.push(...isKnown(statement) ? await tryStatement(client, inPlace(statement)) : [{
			statement,
			message: "pg_dumpall writes no such statement: it was not run"
		}]);
		await client.query("reset session authorization");
		const reading = {
			secretSeed: source?.globals_seed ?? "",
			passwords: manifest.globals?.passwords === true
		};
		return {
			refused: failed,
			restored: await readGlobals(client, reading)
		};
	});
	const telling = refused.filter(({ statement }) => !isOfServer(statement, manifest.server.bootstrap_role));
	const isOtherMajor = client.major !== manifest.server.major;
	const differences = source?.globals === void 0 ? [] : compareGlobals(source.globals, restored, {
		isOtherMajor,
		refused: refused.map(({ statement }) => statement)
	});
	const found = [...[...unmade, ...telling].map((one) => refusal(one, isOtherMajor)), ...differences];
	if (found.length > 0) return found;
	const counted = globalsKinds.reduce((sum, kind) => sum + Object.keys(restored[kind]).length, 0);
	const how = source?.globals === void 0 ? "run without an error" : "run, and equal to the source";
	return [{
		id,
		level,
		status: "good",
		detail: `${formatCount(statements.length)} statements ${how}; ${formatCount(counted)} roles, memberships, settings, tablespaces and parameters`
	}];
}
/** Those of the script, and of the reading, that restoring did not need: in folders of the server itself, and before any transaction. */
async function makeTablespaces$1(client, statements) {
	const made = statements.flatMap((statement) => tablespaceOf(statement) ?? []);
	if (made.length === 0) return [];
	const rows = await client.query("select quote_ident(spcname) as name from pg_tablespace");
	const existing = new Set(rows.map(({ name }) => name));
	const wanted = [...new Set(made.map(({ name }) => name))].filter((name) => !existing.has(name));
	const refused = [];
	for (const statement of ["set allow_in_place_tablespaces = on", ...wanted.map((name) => `create tablespace ${name} location ''`)]) refused.push(...await asked(client, statement));
	return refused;
}
/** The roles that restoring the copy needed make room for those of the script: all comes back with the rollback. */
async function setRolesAside(client, bootstrapRole) {
	const roles = await client.query(`select rolname as name from pg_roles where rolname !~ '^pg_' and rolname <> $1`, [bootstrapRole]);
	for (const [index, { name }] of roles.entries()) await client.query(`alter role ${quoteIdentifier(name)} rename to ${quoteIdentifier(asideName(index))}`);
}
const asidePrefix = "pgproof aside ";
const asideName = (index) => `${asidePrefix}${index}`;
/** A tablespace is there already: of its statement only the owner is left. */
function inPlace(statement) {
	const tablespace = tablespaceOf(statement);
	return tablespace === void 0 ? statement : `alter tablespace ${tablespace.name} owner to ${tablespace.owner}`;
}
async function tryStatement(client, statement) {
	await client.query("savepoint statement");
	const refused = await asked(client, statement);
	await client.query(`${refused.length === 0 ? "release" : "rollback to"} savepoint statement`);
	return refused;
}
async function asked(client, statement) {
	try {
		const alone = {
			text: statement,
			queryMode: "extended"
		};
		await client.pg.query(alone);
		return [];
	} catch (error) {
		if (sqlStateOf(error) === void 0) throw classify(error, "run the script of globals");
		return [{
			statement,
			message: error.message
		}];
	}
}
/** The role that initdb made is there on every server. */
function isOfServer(statement, bootstrapRole) {
	return statement === `CREATE ROLE ${bootstrapRole}` || statement === `CREATE ROLE ${quoteIdentifier(bootstrapRole)}`;
}
function refusal({ statement, message }, isOtherMajor) {
	const setting = settingOf(statement);
	const isSecret = setting !== void 0 || /\bPASSWORD\b/.test(statement);
	const object = {
		kind: "statement",
		name: (setting ?? (isSecret ? statement.slice(0, statement.search(/\bWITH\b|\bPASSWORD\b/)) : statement)).trim().slice(0, 200)
	};
	const said = isSecret ? message.replace(/: ".*$/s, "") : message;
	const isServers = dependsOnServer(statement) || isOtherMajor && statement.startsWith("GRANT ");
	return {
		id,
		level,
		status: isServers ? "warning" : "bad",
		object,
		detail: `refused: ${said}`
	};
}
/** What is not as it was at the source. Majors differ in what they know of a membership. */
function compareGlobals(source, restored, { isOtherMajor, refused }) {
	return globalsKinds.flatMap((kind) => {
		return [.../* @__PURE__ */ new Set([...Object.keys(source[kind]), ...Object.keys(restored[kind]).filter(isScripts)])].sort().flatMap((name) => {
			const [was, is] = [source[kind][name], restored[kind][name]];
			const object = {
				kind: words[kind],
				name
			};
			const isServers = isOfRefused(kind, name, refused) && (isOtherMajor || kind !== "membership");
			const tell = (detail) => differing(isServers, object, detail);
			if (is === void 0) return [tell("it is missing")];
			if (was === void 0) return [tell("the source does not have it")];
			return [.../* @__PURE__ */ new Set([...Object.keys(was), ...Object.keys(is)])].filter((attribute) => was[attribute] !== is[attribute] && !(isOtherMajor && attribute === "grants")).map((attribute) => {
				const shown = (value) => attribute === "password" || kind === "setting" ? "another" : value === void 0 ? "nothing" : JSON.stringify(value.slice(0, 200));
				const what = attribute.replaceAll("_", " ");
				return tell(`${what}: ${shown(is[attribute])} instead of ${shown(was[attribute])}`);
			});
		});
	});
}
/**
* Whether it is missing because this server refused to make it: parameters belong to a server, and 16 has other rules of who may grant a
* role. What the script does not even try is lost.
*/
function isOfRefused(kind, name, refused) {
	if (kind === "membership") return refused.some((statement) => statement.startsWith("GRANT "));
	const parameter = name.split(" ")[0]?.replaceAll("\"", "") ?? "";
	if (kind === "setting") return refused.some((statement) => settingOf(statement)?.includes(parameter) === true);
	return kind === "parameter" && refused.some((statement) => / ON PARAMETER /.test(statement) && statement.includes(parameter));
}
function differing(isServers, object, detail) {
	return {
		id,
		level,
		status: isServers ? "warning" : "bad",
		object,
		detail: `after the script of globals was run: ${detail}`
	};
}
/** What is not of a role that was set aside. */
function isScripts(name) {
	return !name.includes(`"${asidePrefix}`);
}
const words = {
	role: "role",
	membership: "membership",
	setting: "setting of a role",
	tablespace: "tablespace",
	parameter: "parameter"
};
// packages/core/src/verify/limits.ts
const limitIds = ["verify.rto", "verify.rpo"];
/** How long a recovery may take, and how much may be lost: beside the ladder, where the caller set a limit. Pure. */
function limitFindings({ maxRtoMinutes, maxRpoHours }, { rtoSeconds, rpoSeconds }) {
	const judge = (id, seconds, limit, what, hint) => {
		const detail = `${what} ${formatSeconds(seconds)}; the limit is ${formatSeconds(limit)}`;
		return seconds <= limit ? {
			id,
			status: "good",
			detail
		} : {
			id,
			status: "bad",
			detail,
			hint
		};
	};
	const rto = (limit) => rtoSeconds === null ? {
		id: "verify.rto",
		status: "unknown",
		detail: "it was not restored, so there is no time to hold against the limit"
	} : judge("verify.rto", rtoSeconds, limit, "the restored database could be used after", "back up with --format directory, which restores in parallel, or give the restore more processors");
	const rpo = (limit) => judge("verify.rpo", rpoSeconds, limit, "what was written is lost of the last", "back up more often");
	return [...maxRtoMinutes === void 0 ? [] : [rto(maxRtoMinutes * 60)], ...maxRpoHours === void 0 ? [] : [rpo(maxRpoHours * 3600)]];
}
// packages/core/src/verify/where.ts
/** What is to be known of the server that the copy is in: how it is kept apart, and its version where that is not the source's. */
function whereFindings(facts, sandbox) {
	return [...versionFindings(facts, sandbox), isolationFinding(sandbox)];
}
/** How to get a newer minor release there. */
function newerMinor(place, major) {
	return place.kind === "docker" ? `pull the image anew: docker pull ${place.image.name}` : `apt-get install --only-upgrade postgresql-${major}`;
}
function versionFindings({ manifest: { server }, sandbox }, { version }) {
	const major = majorOf(sandbox);
	if (isOlderMinor({
		major,
		version
	}, server)) return [{
		id: "verify.sandbox-version",
		status: "warning",
		detail: `the sandbox is PostgreSQL ${version}, older than the source, which was ${server.version}`,
		hint: newerMinor(sandbox, major)
	}];
	if (major === server.major) return [];
	return [{
		id: "verify.sandbox-major",
		status: "good",
		detail: `restored into PostgreSQL ${version}, dumped from ${server.version}: what the newer major prints otherwise is explained, what it refuses is named`
	}];
}
function isolationFinding(sandbox) {
	const { isolated, detail } = sandbox.isolation;
	return {
		id: "verify.sandbox-isolation",
		status: isolated ? "good" : "warning",
		detail,
		...isolated ? {} : { hint: "run as root, or allow user namespaces: sysctl kernel.apparmor_restrict_unprivileged_userns=0; or have the sandbox in a container: --sandbox docker" }
	};
}
// packages/core/src/verify/refusals.ts
const anotherImage = "name an image that has it with --postgres-image";
/** What is not installed where the sandbox is, is to be in its image. */
function inImage(finding) {
	return finding.status === "good" ? finding : {
		...finding,
		hint: anotherImage
	};
}
/** An extension of the dump that is not to be had where the sandbox is. */
function lacking(place, name, version) {
	const source = `version ${version} at the source`;
	return place.kind === "docker" ? {
		detail: `${source}; the image ${place.image.name} does not have it`,
		hint: anotherImage
	} : {
		detail: `${source}; this machine does not have it`,
		hint: `apt-get install postgresql-${majorOf(place)}-${name.replaceAll("_", "-")} (or the package that has it)`
	};
}
/** What was done to the empty database because the backup of a part does not do it. */
function preparedFinding(statements) {
	return {
		id: "verify.prepared",
		status: "explained",
		level: "restored",
		detail: `done before the restore, for the backup of a part does not: ${statements.join("; ")}`
	};
}
const isThere = "the backup creates the schema public, which every new database has";
/** What was not run of a script. */
const publicFinding = {
	id: "verify.restore",
	status: "explained",
	level: "restored",
	detail: `${isThere}: the script was run without that; its owner, privileges and comment were set`
};
const shownErrors = 200;
/** What the restored server refused, each with its own words; `version` is that server's. */
function restoreFindings(all, facts, version) {
	const id = "verify.restore";
	const { scope } = facts.manifest;
	const explained = all.flatMap((error) => {
		const detail = explanation(error, scope);
		return detail === void 0 ? [] : [{
			id,
			status: "explained",
			level: "restored",
			detail
		}];
	});
	const errors = all.filter((error) => explanation(error, scope) === void 0);
	if (explained.length > 0) return [...explained, ...restoreFindings(errors, facts, version)];
	if (errors.length === 0) return [{
		id,
		status: "good",
		level: "restored",
		detail: "restored without an error"
	}];
	const shown = errors.slice(0, shownErrors).map((error) => ({
		id,
		status: "bad",
		level: "restored",
		object: {
			kind: "archive entry",
			name: error.entry
		},
		detail: error.message.replace(/^could not execute query: /, ""),
		...present({ hint: remedy(error, facts, version) })
	}));
	if (errors.length <= shownErrors) return shown;
	return [...shown, {
		id,
		status: "bad",
		level: "restored",
		detail: `and ${formatCount(errors.length - shownErrors)} more errors`
	}];
}
/** Why an error is no loss. */
function explanation(error, scope) {
	if (isNewerClient(error)) return `a newer pg_restore sets what this server does not have yet: ${error.message}`;
	if (isPublicAgain(error, scope)) return `${isThere}; its owner, privileges and comment were set`;
	if (isOfTableLeftOut(error, scope)) return `pg_dump has the membership of a table that the backup leaves out (${error.entry}): the publication is restored without it`;
}
/** pg_restore 17 and later switches off a timeout that servers before 17 do not know; it is a setting of its session and nothing else. */
function isNewerClient(error) {
	return /unrecognized configuration parameter "transaction_timeout"/.test(error.message);
}
/** What a pg_dump of an earlier release takes for an option of the user's, and a server of one refuses. */
const ownOption = /unrecognized parameter "pg_attver"/;
function leftOutRemedy(scope, filters) {
	const needs = scope?.needs ?? [];
	const first = needs.slice(0, 5).map(({ object }) => object);
	const named = needs.length > first.length ? `${first.join(", ")} and ${needs.length - first.length} more` : first.join(", ");
	return needs.length === 0 ? `it may be what the backup leaves out: ${filters.join(" ")}` : `the backup leaves out what its objects need (${named}): it restores only where that is there; see backup.needed-left-out of the backup's report`;
}
function remedy(error, { manifest: { server, filters, scope }, sandbox }, version) {
	const major = majorOf(sandbox);
	if (filters.length > 0 && /does not exist/.test(error.message)) return leftOutRemedy(scope, filters);
	if (ownOption.test(error.message)) return `back up with a pg_dump of the server's own release, ${server.version}: it leaves out what is the server's`;
	if (major !== server.major) return `before an upgrade to PostgreSQL ${major} this has to be changed at the source`;
	return isOlderMinor({
		major,
		version
	}, server) ? newerMinor(sandbox, server.major) : void 0;
}
// packages/core/src/verify/sanitize.ts
/** Reads what makes a copy harmless before it is handed on. Throws `bad-input` where there is nothing to run. */
async function readSanitize(path) {
	const file = await readSqlFile(path, "sanitize");
	if (file.text.trim() === "") throw new PgproofError("bad-input", `sanitize "${path}" is empty: it would make nothing harmless`, { hint: "write into it what must not be handed on, such as: update customer set email = md5(email)" });
	return file;
}
async function standing(client) {
	const [row] = await client.query(`select pg_catalog.pg_current_xact_id_if_assigned()::text as transaction, pg_catalog.pg_current_wal_insert_lsn()::text as written`);
	return row;
}
/**
* Runs it in the restored copy, as a superuser, in one transaction: all of it or nothing. A finding that is bad says that the copy must not be
* handed on: also where nothing was changed, for then it is as it was. Throws when the copy is gone.
*/
async function sanitizeCopy(copy, { path, text }, session) {
	session.onProgress({
		phase: "sanitize",
		current: path
	});
	await using client = await openClient(copy, session.signal, { isPinned: false });
	const bad = (detail, hint) => ({
		id: "verify.sanitize",
		status: "bad",
		detail: `${path}${detail}; the copy is not handed on`,
		hint
	});
	try {
		await client.query("begin");
		await client.query("select pg_catalog.pg_current_xact_id()");
		const before = await standing(client);
		const results = [await client.pg.query(text)].flat();
		const after = await standing(client);
		if (after?.transaction !== before?.transaction) return bad(" ends the transaction that it runs in: what comes after that could be done in part", "take begin, commit and rollback out of it");
		if (after?.written === before?.written) return bad(" changes nothing", "see whether its statements are comments, or find no row in this database");
		await client.query("commit");
		const statements = results.filter(({ command }) => (command ?? "") !== "").length;
		return {
			id: "verify.sanitize",
			status: "good",
			detail: `${path}: ${statements} statement${statements === 1 ? "" : "s"} ran in the copy, in one transaction, before it was handed on`
		};
	} catch (error) {
		if (sqlStateOf(error) === void 0 || endsSession(error)) throw error;
		const { position } = error;
		const { line, column } = placeIn(text, Number(position) - 1);
		return bad(`${position === void 0 ? "" : `, line ${line}, column ${column}`}: ${saidOf(error)}; nothing of it was done`, "mend it: it runs in a copy of the backup, as a superuser, and psql’s own commands (\\…) are none of SQL");
	}
}
// packages/core/src/verify/run.ts
/** Runs a verification by its plan. A failed check is a finding; throws only when it could not do its work. */
async function runVerify(plan, options, facts, session) {
	const ledger = openLedger(options.omit);
	const upTo = (level) => options.level === void 0 || contains(options.level, level);
	await using stack = new AsyncDisposableStack();
	let rtoSeconds = null;
	let copy;
	let assertions = [];
	const [checked, sandbox] = await runTogether(session.signal, (signal) => checkArchive(plan, options, facts, ledger, stack, {
		...session,
		signal
	}), async (signal) => {
		if (!upTo("restored")) return void 0;
		return stack.use(await startSandbox(plan.steps, facts.sandbox, {
			superuser: facts.manifest.server.bootstrap_role,
			keepable: options.keepRunning === true,
			hide: options.hide ?? []
		}, {
			...session,
			signal
		}));
	});
	try {
		if (checked !== "broken") {
			const { documents, globals, archives } = checked;
			copy = await whileAnswering(sandbox, options, session, async (watched) => {
				const [isReadable, restored] = await runTogether(watched.signal, (signal) => decodeArchives(plan, archives, facts, ledger, {
					...watched,
					signal
				}), async (signal) => {
					if (sandbox === void 0) return void 0;
					const usable = await restoreCopy(plan, archives, facts, sandbox, ledger, {
						...watched,
						signal
					});
					if (usable !== void 0) rtoSeconds = secondsBetween(facts.startedAt, session.now());
					return usable;
				});
				if (restored !== void 0) record(ledger, await compareCollations(restored, facts.manifest, watched));
				if (isReadable && restored !== void 0 && documents !== void 0 && upTo("consistent")) await proveCopy({
					copy: restored,
					facts,
					documents,
					jobs: options.jobs,
					upToContent: upTo("identical"),
					ledger,
					session: watched
				});
				if (restored !== void 0 && sandbox !== void 0 && upTo("consistent")) {
					const source = documents?.catalogue;
					const server = withDatabase(sandbox.connection, "template1");
					record(ledger, await proveGlobals(server, globals, facts, source, watched));
				}
				if (restored !== void 0) record(ledger, await amcheckCopy(plan, facts, restored, watched));
				const { lastGood } = facts;
				if (restored !== void 0 && options.assertions !== void 0 && lastGood !== void 0) {
					const asked = await runAssertions(restored, options.assertions, lastGood, watched);
					assertions = asked.results;
					record(ledger, asked.findings);
				}
				return restored;
			});
		}
	} catch (error) {
		throw sandbox === void 0 ? error : await sandbox.explain(error);
	}
	if (options.assertions !== void 0 && copy === void 0) record(ledger, [notAsked(options.assertions)]);
	if (facts.amcheck !== void 0 && copy === void 0) record(ledger, [notChecked("there is no restored copy")]);
	const result = await conclude(options, facts, ledger, {
		sandbox,
		rtoSeconds,
		assertions
	}, session);
	if (options.keepRunning !== true || !result.ok || sandbox === void 0 || copy === void 0) return result;
	try {
		return await whileAnswering(sandbox, options, session, (watched) => handOut(result, copy, sandbox, options, watched));
	} catch (error) {
		throw await sandbox.explain(error);
	}
}
/** What pg_amcheck says of the copy, where it was asked for; of that nothing stays in it. */
async function amcheckCopy(plan, { amcheck, sandbox: place }, copy, session) {
	if (amcheck === void 0) return [];
	if ("missing" in amcheck) return [amcheck.missing];
	const { command } = stepNamed(plan, "command", "amcheck");
	return runAmcheck({
		copy,
		place,
		command,
		session
	});
}
/** Keeps a copy that passed; one that was to be made harmless first, and was not, is kept from everybody. */
async function handOut(result, copy, sandbox, { sanitize, keepRunningSeconds = longestLifeSeconds }, session) {
	const sanitized = sanitize === void 0 ? [] : [await sanitizeCopy(copy, sanitize, session)];
	const told = {
		...result,
		findings: [...result.findings, ...sanitized]
	};
	if (!allGood(sanitized)) return {
		...told,
		ok: false
	};
	return {
		...told,
		kept: await sandbox.keep(copy, keepRunningSeconds)
	};
}
/** The database that is watched is one that no restore drops or copies. */
function whileAnswering(sandbox, options, session, work) {
	if (sandbox === void 0) return work(session);
	return whileAlive(withDatabase(sandbox.connection, "template1"), options.serverTimeoutSeconds, session, work);
}
/** Level `intact`. `broken` when the archive must not be restored. */
async function checkArchive(plan, options, facts, ledger, stack, session) {
	const start = session.now();
	const broken = () => ledger.findings.some((finding) => finding.status === "bad");
	const finish = (value) => {
		ledger.seconds.check = secondsBetween(start, session.now());
		return value;
	};
	ledger.lookedAt.add("intact");
	record(ledger, await checkDigest(options.store, facts.folder, facts.manifest.files, session, ledger.omit));
	if (broken()) return finish("broken");
	let checked;
	try {
		const documents = await readDocuments(plan, options.store, facts, session);
		const globals = await readGlobalsScript(plan, options.store, facts, session);
		const open = async (role) => stack.use(await openArchive(plan, options.store, facts, session, role));
		const data = await open("data");
		const archives = {
			data,
			definitions: facts.manifest.files.some(({ role }) => role === "schema") ? await open("schema") : void 0
		};
		checked = {
			documents,
			globals,
			archives
		};
		const isScriptRefused = data.script !== void 0 && "refusal" in data.script;
		if (!ledger.omit.has("verify.manifest-agrees") && !isScriptRefused) record(ledger, await checkAgreement(plan, archives, facts, documents, session));
	} catch (error) {
		if (!(error instanceof PgproofError && (error.kind === "invalid-manifest" || error.kind === "database-refused"))) throw error;
		const { files } = facts.manifest;
		record(ledger, [{
			id: "verify.file-content",
			status: "bad",
			level: "intact",
			object: {
				kind: "file",
				name: (files.find(({ path }) => error.message.includes(`"${path}"`)) ?? files.find(({ role }) => role === "data"))?.path ?? "data"
			},
			detail: error.message,
			hint: error.hint
		}]);
		return finish("broken");
	}
	return finish(broken() ? "broken" : checked);
}
/** Level `readable`; false when some block of an archive cannot be read. */
async function decodeArchives(plan, archives, facts, ledger, session) {
	const findings = ledger.omit.has("verify.decode") ? [] : await checkDecoding(plan, archives, facts, session);
	record(ledger, findings);
	ledger.lookedAt.add("readable");
	return allGood(findings);
}
/** Level `restored`. Returns the restored database; undefined when it could not be restored at all. */
async function restoreCopy(plan, { data, definitions }, facts, sandbox, ledger, session) {
	const { manifest } = facts;
	if (data.script !== void 0 && !isWhole(data.script)) return void 0;
	ledger.lookedAt.add("restored");
	await using administration = await openClient(sandbox.connection, session.signal);
	await createRoles(administration, manifest.roles);
	await makeTablespaces(administration, manifest.tablespaces ?? [], ledger);
	const offered = await administration.query("select name, default_version as version from pg_available_extensions");
	record(ledger, manifest.extensions.filter((extension) => !offered.some((candidate) => candidate.name === extension.name)).map(({ name, version }) => ({
		id: "verify.extension-available",
		status: "bad",
		level: "restored",
		object: {
			kind: "extension",
			name
		},
		...lacking(facts.sandbox, name, version)
	})));
	await administration[Symbol.asyncDispose]();
	const created = await createDatabase(sandbox.connection, { ...manifest.server }, session.signal);
	record(ledger, [facts.sandbox.kind === "docker" ? inImage(created.finding) : created.finding]);
	const copy = created.connection;
	try {
		const prepared = await prepareFor(plan, copy, session);
		if (prepared.length > 0) record(ledger, [preparedFinding(prepared)]);
		if (data.script !== void 0 && data.createsPublic) record(ledger, [publicFinding]);
		const errors = [];
		for (const { name, role } of restoreParts(manifest)) {
			const part = role === "data" ? data : definitions;
			if (part === void 0) throw new Error(`no archive was opened for "${name}"`);
			const outcome = await restoreArchive(stepNamed(plan, "pipeline", name).stages, {
				...identityHoles(facts.decryption),
				socket: sandbox.connection.host,
				conninfo: databaseConninfo(copy.database)
			}, part, session, []);
			ledger.seconds.restore += outcome.seconds;
			errors.push(...outcome.errors);
		}
		record(ledger, restoreFindings(errors, facts, sandbox.version));
		return copy;
	} catch (error) {
		const isOfArchive = error instanceof PgproofError && error.kind === "invalid-manifest";
		const isRefused = error instanceof CommandError && ["database-refused", "not-permitted"].includes(error.kind);
		if (!isOfArchive && !isRefused) throw error;
		record(ledger, [{
			id: "verify.restore",
			status: "bad",
			level: "restored",
			detail: error.message
		}]);
		return;
	}
}
async function makeTablespaces(client, names, ledger) {
	for (const statement of createTablespacesSql(names)) try {
		await client.query(statement);
	} catch (error) {
		if (sqlStateOf(error) === void 0) throw error;
		record(ledger, [{
			id: "verify.tablespace",
			status: "warning",
			level: "restored",
			object: {
				kind: "statement",
				name: statement
			},
			detail: `refused by the sandbox: ${error.message}`
		}]);
	}
}
function isWhole(script) {
	return "contents" in script && script.contents.isComplete;
}
/** What was asked for beside what every verification looks at. */
const askedFor = /* @__PURE__ */ new Set([
	assertionId,
	refusedId,
	amcheckId,
	checksumsId,
	...limitIds
]);
const besideBackup = /* @__PURE__ */ new Set([
	refusedId,
	amcheckId,
	checksumsId,
	...limitIds
]);
/** What was asked for must be answered: it is not there to be unknown. */
function isAsWanted({ id, status }) {
	return status !== "bad" && !(status === "unknown" && askedFor.has(id));
}
/**
* Not what was promised of a recovery, what is wrong with a question, nor what a machine did to the files of a copy: those fail the run, and the
* backup is as good as it was.
*/
function speaksOfBackup({ id }) {
	return !besideBackup.has(id);
}
/**
* A record lies beside the backup for years, and is not encrypted: what an assertion returned stays out of it, and what pg_amcheck said, and so does
* what a server said of rows of a backup that is.
*/
function withoutValue(finding, { decryption }) {
	if (finding.id === "verify.assertion-refused") return {
		...finding,
		detail: "the server refused it"
	};
	if (finding.id === "verify.assertion") return {
		...finding,
		detail: finding.status === "bad" ? "it did not hold" : `it is ${finding.status}`
	};
	if (finding.id === "verify.amcheck") return {
		...finding,
		detail: `pg_amcheck: ${finding.status === "bad" ? "it is damaged" : "not checked"}; its words are in the report of the run`
	};
	return finding.id === "verify.restore" && decryption !== void 0 ? {
		...finding,
		detail: "the server refused it; its words are in the report of the run"
	} : finding;
}
async function conclude(options, facts, ledger, seen, session) {
	const { manifest, backup } = facts;
	const asked = options.level ?? highestLevel(manifest);
	record(ledger, newerThanSupported("verify.server-version", manifest.server));
	if (seen.sandbox !== void 0) record(ledger, whereFindings(facts, seen.sandbox));
	const rpoSeconds = Math.max(0, secondsBetween(new Date(manifest.snapshot.time), facts.startedAt));
	record(ledger, limitFindings(options, {
		rtoSeconds: seen.rtoSeconds,
		rpoSeconds
	}));
	const judgement = judge$2(ledger.findings, ledger.lookedAt, asked);
	const now = session.now();
	const measured = {
		...judgement,
		ok: contains(judgement.verdict, asked) && ledger.findings.every(isAsWanted),
		findings: ledger.findings,
		relations: ledger.relations,
		sandbox: seen.sandbox === void 0 ? void 0 : {
			version: seen.sandbox.version,
			major: majorOf(facts.sandbox),
			isolated: seen.sandbox.isolation.isolated,
			detail: seen.sandbox.isolation.detail
		},
		rtoSeconds: seen.rtoSeconds,
		provenSeconds: secondsBetween(facts.startedAt, now),
		rpoSeconds,
		seconds: ledger.seconds,
		assertions: seen.assertions,
		endedAt: now
	};
	const recoveries = measured.rtoSeconds === null ? [] : await readRecoveries(options.store, facts, measured.sandbox?.major, session.signal);
	const result = {
		...measured,
		recoveries
	};
	const numbers = result.ok ? numbersOf(options.assertions, seen.assertions) : void 0;
	const entry = {
		format_version: 1,
		backup_id: backup.id,
		manifest_sha256: facts.manifestSha256,
		verified_at: now.toISOString(),
		ok: contains(judgement.verdict, asked) && allGood(ledger.findings.filter(speaksOfBackup)),
		asked,
		verdict: result.verdict,
		rto_seconds: result.rtoSeconds,
		proven_seconds: result.provenSeconds,
		rpo_seconds: result.rpoSeconds,
		sandbox: result.sandbox === void 0 ? "" : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`,
		sandbox_major: result.sandbox?.major ?? null,
		...numbers === void 0 ? {} : { assertions: numbers },
		findings: ledger.findings.filter((finding) => finding.status !== "good").map((finding) => withoutValue(finding, facts))
	};
	try {
		await putRecord(options.store, backup, entry, now);
		return result;
	} catch (error) {
		const detail = `the verification could not be recorded beside the backup: ${error.message}`;
		return {
			...result,
			findings: [...result.findings, {
				id: "verify.record",
				status: "warning",
				detail
			}]
		};
	}
}
export { globalsChoices as $, withDeadline as $t, renderText as A, hasRules as At, shorten as B, findProgram as Bt, settleConnection as C, pruneAfter as Ct, gatherDiagnoseFacts as D, version$1 as Dt, failOns as E, toJson as Et, chooseRelations as F, gatherDecryption as Ft, ownerLabel as G, selectors as Gt, statusOf$1 as H, oncePerMajor as Ht, countResults as I, bareRecipient as It, readSeveral as J, isWhole$1 as Jt, removeLeftContainers as K, contains as Kt, countStatuses as L, checkRecipients as Lt, scaleBytes as M, mostKept as Mt, trendRows as N, reachDays as Nt, readContainerName as O, planPrune as Ot, trendWords as P, readRules as Pt, defaultProof as Q, reasonOf as Qt, divide as R, readRecipients as Rt, relationKinds as S, planPruneAfter as St, reportDiagnose as T, reportPrune as Tt, titleOfFailed as U, gatherPruneFacts as Ut, showCount as V, findTool as Vt, sandboxOptions as W, listBackups as Wt, runBackup as X, readSelection as Xt, backUp as Y, patternOptions as Yt, defaultMaxShrinkPercent as Z, exactPattern as Zt, gatherRestoreFacts as _, openClient as _t, gatherVerifyFacts as a, bindMount as at, readListing as b, resolveConnection as bt, readAssertions as c, gatherBackupFacts as ct, sandboxChoices as d, describeCompression as dt, allGood as en, reportBackup as et, longestLifeSeconds as f, dumpFormats as ft, planRestore as g, supportedMajors as gt, reportRestore as h, oldestMajor as ht, planVerify as i, askEngine as it, mermaidChart as j, keepRules as jt, cleaned as k, describeRules as kt, defaultSandbox as l, refusalOf as lt, runRestore as m, newestMajor as mt, readSanitize as n, worstFirst as nn, clientOptions as nt, planSandbox as o, findEngine as ot, endKept as p, parseCompression as pt, backUpSeveral as q, highestLevel as qt, reportVerify as r, present as rn, writeClient as rt, startSandbox as s, isEngineFailure as st, runVerify as t, levels as tn, planBackup as tt, findNewestPlace as u, openFolderStore as ut, readPart as v, describeConnection as vt, settleTarget as w, runPrune as wt, belongingOf as x, readConnection as xt, gatherArchiveFacts as y, withDatabase as yt, sentence as z, refuseSecretKey as zt };
