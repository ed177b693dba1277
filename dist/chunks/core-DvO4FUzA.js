import { A as segmentName, O as placeOf, Ot as PgproofError, Ut as shellQuote, Vt as renderCommands, Wt as stepNamed, d as parseHistory, it as encodeDatabaseName, j as startOf, k as segmentAt, nt as clusterName } from "./lean-DqNT6EJH.js";
import { r as madeAt } from "./core-B9Yv8UBi.js";
import { O as readPhysicalManifest } from "./core-DxWJFd2t.js";
import { d as secretVariables, l as renderPgbackrest } from "./core-7fEGIznO.js";
import { pt as typeWords } from "./core-BZtGVF2w.js";
import { c as appendSettings, d as quietWords, u as quietSettings } from "./core-BbSpEzMs.js";
import { a as readDetails, d as shownSettings, f as toldBy, i as pgbackrestFlags, l as runThere, o as readPgbackrestInfo, p as validate, r as pgbackrestCommand, s as repositoryCipher, t as findPgbackrest, u as shownLines } from "./core-B-pXZo0_.js";
// packages/core/src/pgbackrest/recovery.ts
const mark = "# Added for the recovery.";
/** A way back for someone with a shell, pgBackRest and PostgreSQL's server of that major, and no pgproof. Pure. */
function pgbackrestRecovery({ pgbackrest, major, label, tablespaces }) {
	const { source, version } = pgbackrest;
	const { configuration, configFile, stanza, container } = source;
	const words = [
		"pgbackrest",
		...configuration !== void 0 || configFile !== void 0 ? ["--config=\"$CONFIG\""] : [],
		`--stanza=${shellQuote(stanza)}`
	].join(" ");
	const secrets = [.../* @__PURE__ */ new Set([...configuration === void 0 ? [] : secretVariables(configuration), ...repositoryCipher(pgbackrest)])];
	const set = label ?? "<label>";
	const byUser = major === void 0 ? "as the user that runs PostgreSQL, with the programs of the cluster's own major on PATH (Debian: /usr/lib/postgresql/<major>/bin)" : `as the user that runs PostgreSQL ${major}, with its programs on PATH (Debian: /usr/lib/postgresql/${major}/bin)`;
	return `${[
		[
			`Where pgBackRest (${version} or newer) reaches the repository${container === void 0 ? "" : `, such as in the container "${container}"`}, ${byUser}; the data directory is a new one:`,
			"set -e; umask 077",
			[
				...configuration === void 0 ? [] : ["CONFIG=<a new file for its configuration>"],
				...configFile === void 0 ? [] : [`CONFIG=${shellQuote(configFile)}`],
				"DATA=<the new data directory>",
				...tablespaces.length === 0 ? [] : ["TABLESPACES=<a folder for its tablespaces>"]
			].join(" "),
			...configuration === void 0 ? toldBy(pgbackrest).map(([name, value]) => `export ${name}=${shellQuote(value)}`) : [],
			...secrets.map((name) => `[ -n "$${name}" ] || read -r -s -p '${name}: ' ${name}; export ${name}`)
		],
		...configuration === void 0 ? [] : [[
			"Write its configuration:",
			"cat > \"$CONFIG\" <<'END'",
			...renderPgbackrest(configuration).trimEnd().split("\n"),
			"END"
		]],
		["See that the backup is there:", `${words} --set=${set} info`],
		[
			"Bring it, with a way for the server to bring the log that it needs; it ends at the end of the backup (for a later moment: --type=time --target=\"2026-11-26 17:03:11+00\"):",
			"mkdir -m 700 \"$DATA\"",
			...tablespaces.length === 0 ? [] : ["mkdir -p -m 700 \"$TABLESPACES\""],
			[
				`${words} --set=${set} --pg1-path="$DATA" --type=immediate --target-action=promote --archive-mode=off`,
				...tablespaces.map(({ oid }) => `--tablespace-map=${oid}="$TABLESPACES"/${oid}`),
				"restore"
			].join(" ")
		],
		[
			`Let it do nothing of what its source does, which may still live: ${quietWords}. A configuration that lay outside the data directory is not in the backup:`,
			"rm -f \"$DATA\"/standby.signal",
			appendSettings(mark, quietSettings(), "\"$DATA\"/postgresql.auto.conf"),
			"[ -e \"$DATA\"/postgresql.conf ] || touch \"$DATA\"/postgresql.conf",
			`[ -e "$DATA"/pg_hba.conf ] || echo 'local all all peer' > "$DATA"/pg_hba.conf`,
			"[ -e \"$DATA\"/pg_ident.conf ] || touch \"$DATA\"/pg_ident.conf"
		],
		[`Start it: it recovers; when it takes the place of the source, take what stands behind "${mark}" out of postgresql.auto.conf, with archive_mode before it, and restart it (where synchronous_standby_names is set no commit ends until a standby of its own follows it):`, "pg_ctl start --wait --pgdata=\"$DATA\" --log=\"$DATA\".log"]
	].map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines.map((line) => `   ${line}`)].join("\n")).join("\n")}\n`;
}
// packages/core/src/backup/pgbackrest/plan.ts
/** pgBackRest's words for what it keeps. */
function keepWords({ full, differential, archive }) {
	return [
		...full === void 0 ? [] : [`--repo1-retention-full=${full}`],
		...differential === void 0 ? [] : [`--repo1-retention-diff=${differential}`],
		...archive === void 0 ? [] : [`--repo1-retention-archive=${archive}`]
	];
}
/** Codes of `info` where a repository does not have the stanza yet: neither its path, nor its files. */
const noStanza = [1, 3];
/** Pure: what a backup by pgBackRest will do. Holes: the secrets of its environment. */
function planPgbackrest(options, facts) {
	const { pgbackrest, info } = facts;
	const { stanza } = options.source;
	const target = info.cluster === void 0 ? `stanza ${stanza}` : clusterName(info.cluster.systemIdentifier);
	const command = (name, args = []) => ({
		kind: "command",
		name,
		command: pgbackrestCommand(pgbackrest, name, args)
	});
	const steps = [
		...noStanza.includes(info.code) ? [command("stanza-create")] : [],
		command("check"),
		command("backup", [`--type=${typeWords[options.backupType]}`, ...keepWords(options.keep)]),
		command("info", ["--output=json"])
	];
	return {
		operation: "backup",
		environment: options.environment,
		target,
		steps,
		public: {
			operation: "backup",
			environment: options.environment,
			target,
			commands: [...shownLines(pgbackrest), ...steps.flatMap((step) => step.kind === "command" ? [renderCommands(step.command)] : [])],
			configuration: {
				method: "pgbackrest",
				backup_type: options.backupType,
				stanza,
				pgbackrest: `${pgbackrest.version} (${pgbackrest.where})`,
				...shownSettings(pgbackrest)
			},
			verification_steps: [`pgproof list ${pgbackrestFlags(options.source)}`, `pgproof verify ${pgbackrestFlags(options.source)}`],
			recovery_procedure: pgbackrestRecovery({
				pgbackrest,
				label: void 0,
				tablespaces: [],
				major: facts.major
			})
		}
	};
}
// packages/core/src/store/chain.ts
/** Reads a backup and those that it is made on. Throws `invalid-manifest` for the manifest of the backup itself. */
async function readChain(store, backup) {
	const own = memberOf(backup, await readPhysicalManifest(store, backup));
	const members = [];
	const lost = [];
	const { chain, chain_sha256: sums } = own.manifest;
	for (const [place, id] of chain.entries()) {
		const earlier = {
			database: backup.database,
			id
		};
		try {
			const member = memberOf(earlier, await readPhysicalManifest(store, earlier));
			const isNext = member.manifest.chain.length === place && member.manifest.chain.every((one, index) => one === chain[index]);
			const isSame = sums === void 0 || sums[place] === member.sha256;
			if (isNext && isSame) members.push(member);
			else lost.push({
				id,
				file: fileOf(earlier),
				problem: isSame ? "it is not made on the backups before it, as the last one says" : `it was replaced: its sha256 is ${member.sha256}, and was ${sums[place] ?? "not written down"}`
			});
		} catch (error) {
			if (!(error instanceof PgproofError) || error.kind !== "invalid-manifest") throw error;
			lost.push({
				id,
				file: fileOf(earlier),
				problem: error.message
			});
		}
	}
	return {
		members: [...members, own],
		lost
	};
}
/**
* Sees that the backups of a chain are what they were when they were read, before another is kept on them: retention may have run meanwhile. Throws
* `invalid-manifest`, naming the one that is lost or was replaced.
*/
async function requireUnchanged(store, members) {
	for (const { id, manifest, sha256 } of members) {
		const database = clusterName(manifest.server.system_identifier);
		const refuse = (what, cause) => new PgproofError("invalid-manifest", `backup "${id}", which this one is made on, ${what} meanwhile`, {
			hint: "take a full one (--backup-type full); and prune when no backup is under way",
			cause
		});
		if ((await readPhysicalManifest(store, {
			database,
			id
		}).catch((error) => {
			if (!(error instanceof PgproofError) || error.kind !== "invalid-manifest") throw error;
			throw refuse("was lost", error);
		})).sha256 !== sha256) throw refuse("was replaced");
	}
}
function memberOf(backup, { manifest, sha256 }) {
	return {
		id: backup.id,
		folder: `${encodeDatabaseName(backup.database)}/${backup.id}/`,
		manifest,
		sha256
	};
}
function fileOf({ database, id }) {
	return `${encodeDatabaseName(database)}/${id}/manifest.json`;
}
// packages/core/src/store/physical.ts
/** The one file of that role. Throws `invalid-manifest` when there is none. */
function physicalFile(manifest, role) {
	const file = manifest.files.find((candidate) => candidate.role === role);
	if (file === void 0) throw new PgproofError("invalid-manifest", `backup "${manifest.id}" names no ${role} file`);
	return file;
}
// packages/core/src/wal/reach.ts
/** What is there of an archive, by numbers. */
function coverageOf(files, histories, segmentBytes) {
	const timelines = /* @__PURE__ */ new Map();
	for (const { file, at } of files) {
		if (file.kind !== "segment" && file.kind !== "partial") continue;
		const place = placeOf(file.segment, segmentBytes);
		if (place === void 0) continue;
		const of = timelines.get(file.timeline) ?? {
			whole: /* @__PURE__ */ new Map(),
			partial: /* @__PURE__ */ new Map()
		};
		(file.kind === "segment" ? of.whole : of.partial).set(place.number, at);
		timelines.set(file.timeline, of);
	}
	return {
		segmentBytes,
		timelines,
		histories
	};
}
/** Whole segments of a timeline in runs without a gap, the oldest first. */
function runsOf({ timelines }, timeline) {
	const numbers = [...timelines.get(timeline)?.whole.keys() ?? []].sort((a, b) => a < b ? -1 : 1);
	const runs = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run !== void 0 && run.last + 1n === number) run.last = number;
		else runs.push({
			timeline,
			first: number,
			last: number
		});
	}
	return runs;
}
/**
* The segments between two runs, before a partial one behind them, before a first one that has to begin at `from`, and behind a last one up to `to`,
* from where another timeline goes on.
*/
function gapsOf(coverage, timeline, from, to = 0n) {
	const whole = runsOf(coverage, timeline);
	const end = whole.at(-1)?.last ?? -1n;
	const behind = [...coverage.timelines.get(timeline)?.partial.keys() ?? []].filter((number) => number > end && number >= to).map((number) => ({
		timeline,
		first: number,
		last: number
	}));
	if (to > end + 1n) behind.push({
		timeline,
		first: to,
		last: to - 1n
	});
	return [...whole, ...behind.sort((a, b) => a.first < b.first ? -1 : 1)].flatMap(({ first }, index, runs) => {
		const begin = index === 0 ? from ?? first : runs[index - 1].last + 1n;
		return first > begin ? [{
			timeline,
			first: begin,
			last: first - 1n
		}] : [];
	});
}
/** The timeline whose segment of that number a recovery to `target` reads: a timeline begins with the whole segment that it began in. */
function ownerOf(number, target, { histories, segmentBytes }) {
	return (histories.get(target) ?? []).find(({ switchedAt }) => number < segmentAt(switchedAt, segmentBytes))?.timeline ?? target;
}
/** The timelines that a recovery from there can follow to their end, the newest last, which is what PostgreSQL takes by itself. */
function targetsOf(timeline, from, { histories }) {
	return [timeline, ...[...histories].flatMap(([candidate, ancestors]) => {
		const left = ancestors.find((ancestor) => ancestor.timeline === timeline);
		return left !== void 0 && from <= left.switchedAt ? [candidate] : [];
	})].sort((a, b) => a - b);
}
/** Where a timeline begins; undefined for the first, and where its history is not there. */
function beginOf(timeline, { histories }) {
	return histories.get(timeline)?.at(-1)?.switchedAt;
}
/** How far a recovery comes that begins at an LSN and follows the log to a timeline. */
function reachFrom(start, target, coverage) {
	const { segmentBytes, timelines } = coverage;
	let number = segmentAt(start, segmentBytes);
	let storedAt;
	const first = number;
	for (;;) {
		const at = timelines.get(ownerOf(number, target, coverage))?.whole.get(number);
		if (at === void 0) break;
		storedAt = at;
		number += 1n;
	}
	const timeline = ownerOf(number, target, coverage);
	const partialAt = timelines.get(timeline)?.partial.get(number);
	const behind = (of) => [...timelines.get(of)?.whole.keys() ?? [], ...timelines.get(of)?.partial.keys() ?? []].some((candidate) => candidate > number && ownerOf(candidate, target, coverage) === of);
	const chain = [...(coverage.histories.get(target) ?? []).map((ancestor) => ancestor.timeline), target];
	return {
		end: number > first || partialAt !== void 0 ? startOf(number, segmentBytes) : void 0,
		timeline: number > first ? ownerOf(number - 1n, target, coverage) : timeline,
		storedAt: partialAt ?? storedAt,
		isPartial: partialAt !== void 0,
		next: segmentName({
			timeline,
			number
		}, segmentBytes),
		isGap: chain.some(behind)
	};
}
// packages/core/src/wal/coverage.ts
/**
* Lists an archive and reads its histories; segments are not read. `identities` open what is encrypted; `known`: histories that need not be
* read, as a server told them. Throws what the store says.
*/
async function readWalHoldings(archive, identities, known = /* @__PURE__ */ new Map()) {
	const files = await archive.list();
	const unread = [];
	const tried = async (archived, work) => {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof PgproofError) || error.exitCode > 2) throw error;
			unread.push({
				archived,
				error
			});
			return;
		}
	};
	const histories = /* @__PURE__ */ new Map();
	for (const archived of files.filter(({ file }) => file.kind === "history")) {
		const { name, timeline } = archived.file;
		const ancestors = known.get(timeline) ?? await tried(archived, async () => parseHistory(name, (await archive.read(archived, identities)).toString()));
		if (ancestors !== void 0) histories.set(timeline, ancestors);
	}
	const segments = files.filter(({ file }) => file.kind === "segment" || file.kind === "partial");
	for (const segment of segments) {
		const label = await tried(segment, () => archive.label(segment));
		if (label !== void 0) return {
			files,
			coverage: coverageOf(files, histories, label.bytes),
			unread
		};
	}
	return {
		files,
		coverage: void 0,
		unread
	};
}
// packages/core/src/prune/pgbackrest.ts
/** Finds pgBackRest, and asks it what is there. Throws `tool-missing`, `bad-input`. */
async function gatherPgbackrestExpireFacts({ source }, session) {
	const pgbackrest = await findPgbackrest(source, session);
	await validate(pgbackrest, "expire", session);
	const info = await readPgbackrestInfo(pgbackrest, session);
	const newest = info.backups.at(-1);
	return {
		pgbackrest,
		info,
		tablespaces: newest === void 0 ? [] : (await readDetails(pgbackrest, newest.label, session)).tablespaces
	};
}
/** Pure. Holes: the secrets of its environment. */
function planPgbackrestExpire(options, { pgbackrest, info, tablespaces }) {
	const target = info.cluster === void 0 ? `stanza ${info.stanza}` : clusterName(info.cluster.systemIdentifier);
	const words = [...keepWords(options.keep), ...options.isDry ? ["--dry-run"] : []];
	const command = pgbackrestCommand(pgbackrest, "expire", words);
	const common = {
		operation: "backup",
		environment: options.environment,
		target
	};
	return {
		...common,
		steps: [{
			kind: "command",
			name: "expire",
			command
		}],
		public: {
			...common,
			commands: [...shownLines(pgbackrest), renderCommands(command)],
			configuration: {
				method: "pgbackrest",
				...shownSettings(pgbackrest)
			},
			verification_steps: [`pgproof list ${pgbackrestFlags(options.source)}`],
			recovery_procedure: `What expires is gone from the repository, and nothing brings it back: the same command with --dry-run says beforehand what it is. What stays is restored so:\n${pgbackrestRecovery({
				pgbackrest,
				major: info.cluster?.major,
				label: void 0,
				tablespaces
			})}`
		}
	};
}
/** Lets pgBackRest expire what its rules do not keep. Throws when it could not. */
async function runPgbackrestExpire(plan, options, { pgbackrest, info }, session) {
	const { said } = await runThere(pgbackrest, stepNamed(plan, "command", "expire").command, session);
	const texts = said.map(({ level, text }) => ({
		level,
		text: text.replace(/^\[DRY-RUN\] /, "")
	}));
	const named = texts.flatMap(({ text }) => /^repo\d+: (?:time-based )?expire /.test(text) ? text.match(/\d{8}-\d{6}F(?:_\d{8}-\d{6}[DI])?/g) ?? [] : []);
	const after = options.isDry ? info : await readPgbackrestInfo(pgbackrest, session);
	const there = new Set(after.backups.map(({ label }) => label));
	const labels = info.backups.map(({ label }) => label);
	const expired = options.isDry ? labels.filter((label) => named.includes(label)) : labels.filter((label) => !there.has(label));
	return {
		expired,
		archive: texts.flatMap(({ level, text }) => level === "info" && /remove archive/.test(text) ? [text] : []),
		warnings: texts.flatMap(({ level, text }) => level === "warn" ? [text] : []),
		kept: labels.length - expired.length,
		endedAt: session.now()
	};
}
/** The report. Pure. */
function reportPgbackrestExpire(result, { isDry, source }, { info, pgbackrest }) {
	const { expired, kept, warnings, archive, endedAt } = result;
	const findings = [
		...expired.map((name) => ({
			id: "prune.expired",
			status: "good",
			object: {
				kind: "backup",
				name
			},
			detail: isDry ? "would be removed" : "removed"
		})),
		...archive.map((detail) => ({
			id: "prune.archive",
			status: "good",
			detail
		})),
		...warnings.map((detail) => ({
			id: "prune.pgbackrest",
			status: "warning",
			detail
		}))
	];
	return {
		operation: "backup",
		ok: true,
		exitCode: 0,
		made: madeAt(endedAt),
		headline: `${expired.length} ${expired.length === 1 ? "backup" : "backups"} of stanza ${source.stanza} ${isDry ? "would be removed" : "removed"}, ${kept} stay`,
		notes: [],
		figures: [["pgBackRest", `${pgbackrest.version} (${pgbackrest.where})`]],
		findings,
		relations: [],
		data: {
			method: "pgbackrest",
			stanza: source.stanza,
			dry_run: isDry,
			removed_backups: expired.length,
			expired,
			backups: kept,
			database: info.cluster === void 0 ? null : clusterName(info.cluster.systemIdentifier)
		}
	};
}
export { readWalHoldings as a, ownerOf as c, targetsOf as d, physicalFile as f, pgbackrestRecovery as g, planPgbackrest as h, runPgbackrestExpire as i, reachFrom as l, requireUnchanged as m, planPgbackrestExpire as n, beginOf as o, readChain as p, reportPgbackrestExpire as r, gapsOf as s, gatherPgbackrestExpireFacts as t, runsOf as u };
