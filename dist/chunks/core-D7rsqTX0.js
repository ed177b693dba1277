import { E as parseLsn, Ot as PgproofError, Ut as shellQuote } from "./lean-DqNT6EJH.js";
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
// packages/core/src/programs.ts
/** The absolute path of a program of our own, to be run by `process.execPath`: beside this source, or beside the build's entries. */
function ownProgram(name) {
	const isSource = import.meta.url.endsWith(".ts");
	return fileURLToPath(new URL(isSource ? `./programs/${name}.ts` : `../${name}.js`, import.meta.url));
}
// packages/core/src/backup/physical/options.ts
const compressors = ["client", "server"];
/** What pg_basebackup takes. Source: PostgreSQL documentation, pg_basebackup, `--max-rate`. */
const rateKilobytes = {
	least: 32,
	most: 1048576
};
/**
* The type of a backup of a method, which has to be one that there is: logical ones are full, physical ones full or incremental, or the log. Throws
* `bad-input`, naming the nearest that works; `name` says what an option is called where it was given.
*/
function readBackupType(method, type, name) {
	if (type === void 0 || type === "full") return "full";
	if (method === "physical" && (type === "incremental" || type === "wal-archive")) return type;
	const refuse = (why, hint) => new PgproofError("bad-input", `${name("backup-type")} "${type}" cannot be had of method "${method}": ${why}`, { hint });
	if (method === "logical") throw refuse("a dump is always full", `for less than all of it choose tables, or take ${name("method")} physical`);
	throw refuse("base backups are full or incremental", `take ${name("backup-type")} incremental${type === "differential" ? `; ${name("method")} pgbackrest has differential ones` : ""}`);
}
/** The methods of a backup that pgproof has. */
const backupMethods = [
	"logical",
	"physical",
	"pgbackrest"
];
const ofDumps$1 = [
	...[
		"databases",
		"all-databases",
		"exclude-databases",
		"proof",
		"globals",
		"schema-only",
		"data-only",
		"schema"
	],
	...[
		"exclude-schema",
		"table",
		"table-and-children",
		"exclude-table",
		"exclude-table-and-children"
	],
	...[
		"exclude-table-data",
		"exclude-table-data-and-children",
		"extension",
		"exclude-extension",
		"large-objects"
	],
	...[
		"no-owner",
		"no-privileges",
		"pg-dump-args"
	]
];
const ofClusters$1 = [
	"parent",
	"compress-by",
	"max-rate",
	"slot",
	"max-retained-mib",
	"accept-gap"
];
const ofLogs = [
	"slot",
	"max-retained-mib",
	"accept-gap"
];
/** What the log of a cluster is neither. */
const ofBackups = [...[
	"parent",
	"compress-by",
	"max-rate",
	"keep-last",
	"keep-hourly",
	"keep-daily",
	"keep-weekly",
	"keep-monthly"
], ...["keep-yearly", "min-age-days"]];
/**
* The type of a backup, when nothing was given that its method does not have. `given`: names of the options that were. Throws `bad-input`, naming
* what works instead; `name` says what an option is called where it was given.
*/
function readPhysicalBackup({ method, type, format, given }, name) {
	const backupType = readBackupType(method, type, name);
	const isPhysical = method === "physical";
	const foreign = (isPhysical ? ofDumps$1 : ofClusters$1).find((option) => given.has(option));
	if (foreign !== void 0) throw new PgproofError("bad-input", isPhysical ? `${name(foreign)}: a physical backup is of the whole cluster, as it is` : `${name(foreign)}: only of a physical backup`, { hint: `leave it out, or take ${name("method")} ${isPhysical ? "logical" : "physical"}` });
	if (isPhysical && (format === "directory" || format === "plain")) throw new PgproofError("bad-input", `${name("format")} "${format}": a physical backup is kept as tar`, { hint: `leave ${name("format")} out; as plain files it is what a restore with ${name("into-directory")} makes of it` });
	const isLog = backupType === "wal-archive";
	const other = isPhysical ? (isLog ? ofBackups : ofLogs).find((option) => given.has(option)) : void 0;
	if (other !== void 0) throw new PgproofError("bad-input", isLog ? `${name(other)}: only of a backup, and not of the log that follows it` : `${name(other)}: only of the log`, { hint: isLog ? "leave it out" : `leave it out, or take ${name("backup-type")} wal-archive` });
	if (given.has("parent") && backupType === "full") throw new PgproofError("bad-input", `${name("parent")}: a full backup is made on none`, { hint: `take ${name("backup-type")} incremental, or leave it out` });
	return backupType;
}
// packages/core/src/pgbackrest/refuse.ts
/** What the option is called by which pgBackRest is told others. */
const nameOption = (name) => name("pgbackrest-option");
/** Options that only pgBackRest has. */
const ofPgbackrest = [...[
	"stanza",
	"pgbackrest-config",
	"pgbackrest-repository",
	"pgbackrest-option"
], ...[
	"retention-full",
	"retention-diff",
	"retention-archive",
	"delta"
]];
/** Throws `bad-input` for an option that only pgBackRest has. `given`: names of the options that were. */
function refusePgbackrest(given, name) {
	const own = ofPgbackrest.find((option) => given.has(option));
	if (own === void 0) return;
	throw new PgproofError("bad-input", `${name(own)}: only of pgBackRest`, { hint: `leave it out, or take ${name("method")} pgbackrest` });
}
// packages/core/src/restore/physical/options.ts
/** Reads `OLD=NEW`, as pg_basebackup takes it. Throws `bad-input`. */
function readTablespaceMapping(given, where) {
	const mapping = /* @__PURE__ */ new Map();
	for (const text of given) {
		const at = text.indexOf("=");
		const [from, to] = [text.slice(0, at), text.slice(at + 1)];
		if (at < 1 || !isAbsolute(from) || !isAbsolute(to)) throw new PgproofError("bad-input", `${where}: must be <old>=<new>, two absolute paths; got ${JSON.stringify(text)}`);
		if (to.includes("=")) throw new PgproofError("bad-input", `${where}: a tablespace cannot lie in "${to}", for the = in its name`, { hint: "name a folder without one" });
		const other = [...mapping].find(([, taken]) => taken === resolve(to));
		if (other !== void 0 && other[0] !== from) throw new PgproofError("bad-input", `${where}: "${other[0]}" and "${from}" cannot both lie in "${to}"`, { hint: "give each a folder of its own" });
		if (mapping.has(from)) throw new PgproofError("bad-input", `${where}: "${from}" is given twice`);
		mapping.set(from, resolve(to));
	}
	return mapping;
}
const ofDumps = [...[
	"into",
	"table",
	"schema",
	"schema-only",
	"data-only",
	"clean",
	"leave-out-foreign-keys",
	"level",
	"rename"
]];
const ofClusters = [...[
	"into-directory",
	"tablespace-mapping",
	"target-time",
	"target-lsn",
	"target-xid",
	"target-name"
], ...[
	"target-immediate",
	"target-latest",
	"target-exclusive",
	"target-timeline",
	"target-action"
]];
/**
* Sees that nothing was given that the method of a restore does not have. `given`: names of the options that were.
* Throws `bad-input`; `name` says what an option is called where it was given.
*/
function checkRestoreOptions(method, given, name) {
	const isPhysical = method !== "logical";
	const foreign = (isPhysical ? ofDumps : ofClusters).find((option) => given.has(option));
	if (foreign !== void 0) throw new PgproofError("bad-input", `${name(foreign)}: only of a backup of a ${isPhysical ? "database" : "cluster"}`, { hint: `leave it out, or take ${name("method")} ${isPhysical ? "logical" : "physical"}` });
}
/** Where a restore goes: what was given of its method's option. Throws `bad-input` where nothing was. */
function placeOfRestore(method, { into, directory }, name) {
	const isPhysical = method !== "logical";
	const place = isPhysical ? directory : into;
	if (place !== void 0) return place;
	throw new PgproofError("bad-input", `${name(isPhysical ? "into-directory" : "into")}: is missing; it says where to restore to`, { hint: isPhysical ? "name a folder that is not there yet, or an empty one" : "name the server and a database that is not there yet: postgres://user@host/database" });
}
// packages/core/src/restore/physical/target.ts
const targetActions = [
	"promote",
	"pause",
	"shutdown"
];
/**
* Where a recovery ends that nobody gave a target: on a timeline of its own, for what is written on the source's would stand against its archive.
*/
const endOfBackup = {
	kind: "immediate",
	value: "",
	isInclusive: true,
	timeline: "latest",
	action: "promote"
};
/** A moment with a zone, or none of a person's: `2026-11-26 17:03:11+09`, `2026-11-26T08:03:11.5Z`. */
const momentPattern = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,6}))? ?(Z|UTC|[+-]\d{2}(?::?\d{2})?)$/;
/** The moment in UTC, to the microsecond, as a setting takes it: `2026-11-26 08:03:11.500000+00`. Undefined for what is none with a zone. */
function readMoment(text) {
	const [, year, month, day, hour, minute, second, fraction = "", zone = ""] = momentPattern.exec(text) ?? [];
	if (year === void 0) return void 0;
	const [, sign, hours, minutes = "00"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [
		"",
		"+",
		"00",
		"00"
	];
	const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
	const local = /* @__PURE__ */ new Date(`${iso}.000Z`);
	if (Number.isNaN(local.getTime()) || !local.toISOString().startsWith(iso)) return void 0;
	const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
	if (Number(hours) > 15 || Number(minutes) > 59) return void 0;
	const whole = /* @__PURE__ */ new Date(local.getTime() - offset * 6e4);
	const micro = fraction.padEnd(6, "0");
	return {
		setting: `${whole.toISOString().slice(0, 19).replace("T", " ")}.${micro}+00`,
		at: new Date(whole.getTime() + Number(micro) / 1e3)
	};
}
/** Reads where a recovery is to end; undefined: at the end of the backup. Throws `bad-input`; `name` says what an option is called where it was given. */
function readTarget(given, name) {
	const { time, lsn, xid, name: point, immediate, latest, exclusive = false, timeline, action } = given;
	const [first, second] = [
		...time === void 0 ? [] : [["time", time]],
		...lsn === void 0 ? [] : [["lsn", lsn]],
		...xid === void 0 ? [] : [["xid", xid]],
		...point === void 0 ? [] : [["name", point]],
		...immediate === true ? [["immediate", ""]] : [],
		...latest === true ? [["latest", ""]] : []
	];
	if (first === void 0) {
		const lone = [
			...exclusive ? ["target-exclusive"] : [],
			...timeline === void 0 ? [] : ["target-timeline"],
			...action === void 0 ? [] : ["target-action"]
		][0];
		if (lone === void 0) return void 0;
		throw new PgproofError("bad-input", `${name(lone)}: says how a target is taken, and none is given`, { hint: `give ${name("target-time")}, ${name("target-lsn")}, ${name("target-xid")}, ${name("target-name")}, ${name("target-immediate")} or ${name("target-latest")}` });
	}
	if (second !== void 0) throw new PgproofError("bad-input", `${name(`target-${first[0]}`)} and ${name(`target-${second[0]}`)}: a recovery ends at one target`, { hint: "leave one of them out" });
	const [kind, text] = first;
	if (kind === "latest" && action !== void 0 && action !== "promote") throw new PgproofError("bad-input", `${name("target-action")} ${action}: where the log ends there is nothing to wait at`, { hint: `leave it out, or name a place: ${name("target-lsn")}` });
	if (exclusive && (kind === "name" || kind === "immediate" || kind === "latest")) throw new PgproofError("bad-input", `${name("target-exclusive")}: only of a time, an LSN or a transaction`, { hint: "leave it out" });
	if (timeline !== void 0 && !/^(latest|current|[1-9]\d{0,9})$/.test(timeline)) throw new PgproofError("bad-input", `${name("target-timeline")}: must be a number, latest or current; got ${JSON.stringify(timeline)}`);
	return {
		kind,
		value: readValue(kind, text, name(`target-${kind}`)),
		isInclusive: !exclusive,
		timeline: timeline ?? "latest",
		action: action ?? "promote"
	};
}
function readValue(kind, text, where) {
	switch (kind) {
		case "time": {
			const moment = readMoment(text);
			if (moment !== void 0) return moment.setting;
			throw new PgproofError("bad-input", `${where}: must be a moment with its zone, to the second or finer; got ${JSON.stringify(text)}`, { hint: "such as \"2026-11-26 17:03:11+09:00\" or 2026-11-26T08:03:11Z; a time without a zone is a different moment on each machine" });
		}
		case "lsn":
			if (parseLsn(text) !== void 0) return text.toUpperCase();
			throw new PgproofError("bad-input", `${where}: must be a place in the log such as 16/B374D848; got ${JSON.stringify(text)}`);
		case "xid":
			if (/^[1-9]\d{0,19}$/.test(text)) return text;
			throw new PgproofError("bad-input", `${where}: must be a transaction's number; got ${JSON.stringify(text)}`);
		case "name":
			if (text !== "" && Buffer.byteLength(text) < 64 && !/[\r\n\0]/.test(text)) return text;
			throw new PgproofError("bad-input", `${where}: must be the name of a restore point, of at most 63 bytes; got ${JSON.stringify(text)}`);
		case "immediate":
		case "latest": return "";
	}
}
/** Settings of the server that recovers to it on a timeline: its number, or `current` for that of the backup. */
function targetSettings(target, timeline) {
	const { kind, value, isInclusive } = target;
	return {
		...kind === "immediate" ? { recovery_target: "immediate" } : {},
		...kind === "immediate" || kind === "latest" ? {} : { [`recovery_target_${kind}`]: value },
		...kind === "name" || kind === "immediate" || kind === "latest" ? {} : { recovery_target_inclusive: isInclusive ? "on" : "off" },
		recovery_target_timeline: timeline
	};
}
/** As options of the command line that name it, for a shell; empty for the end of the backup. */
function targetFlags({ kind, value, isInclusive, timeline }) {
	return [
		kind === "latest" || kind === "immediate" ? `--target-${kind}` : `--target-${kind} ${shellQuote(value)}`,
		...isInclusive ? [] : ["--target-exclusive"],
		...timeline === "latest" ? [] : [`--target-timeline ${timeline}`]
	].map((flag) => ` ${flag}`).join("");
}
/** `2026-11-26 08:03:11.000000+00 (2026-11-26 17:03:11 in Asia/Tokyo)`. */
function describeTarget({ kind, value }, timeZone) {
	if (kind === "immediate") return "the end of the backup";
	if (kind === "latest") return "the end of the archived WAL";
	if (kind === "xid") return `transaction ${value}`;
	if (kind === "name") return `restore point "${value}"`;
	if (kind === "lsn") return `LSN ${value}`;
	const at = readMoment(value)?.at;
	const there = at === void 0 ? void 0 : timeIn(at, timeZone);
	return there === void 0 ? value : `${value} (${there} in ${timeZone}, the zone of the server)`;
}
/** What a clock in that zone shows; undefined for a zone that is not known here. */
function timeIn(at, timeZone) {
	try {
		return new Intl.DateTimeFormat("sv-SE", {
			timeZone,
			dateStyle: "short",
			timeStyle: "medium"
		}).format(at);
	} catch {
		return;
	}
}
export { ownProgram as _, targetActions as a, checkRestoreOptions as c, nameOption as d, refusePgbackrest as f, readPhysicalBackup as g, rateKilobytes as h, readTarget as i, placeOfRestore as l, compressors as m, endOfBackup as n, targetFlags as o, backupMethods as p, readMoment as r, targetSettings as s, describeTarget as t, readTablespaceMapping as u };
