import { E as parseLsn, J as formatSeconds, M as timelineName, Ot as PgproofError, Rt as fillCommand, Vt as renderCommands, Wt as stepNamed, X as secondsBetween, Y as formatTime, kt as classify, nt as clusterName, v as parseControl } from "./lean-DqNT6EJH.js";
import { j as allGood, r as madeAt } from "./core-B9Yv8UBi.js";
import { S as findServerToolsOf } from "./core-DxWJFd2t.js";
import { i as runPipeline, r as runCommand, t as CommandError } from "./core-CW2MiFPY.js";
import { n as endOfBackup, r as readMoment, t as describeTarget } from "./core-D7rsqTX0.js";
import { o as checkDigest } from "./core-CCvC2RR8.js";
import { a as notePart, r as describePart } from "./core-CQBABpoC.js";
import { l as handOnLine, p as settingLines, u as quietSettings } from "./core-BbSpEzMs.js";
import { a as readDetails, c as repositoryWords, d as shownSettings, i as pgbackrestFlags, l as runThere, n as hereWords, o as readPgbackrestInfo, r as pgbackrestCommand, t as findPgbackrest, u as shownLines } from "./core-B-pXZo0_.js";
import { g as pgbackrestRecovery } from "./core-DvO4FUzA.js";
import { A as markFile, C as unpackMember, F as wholeFolder, I as workFolder, L as chooseBackup, M as removeLeftover, N as configurationFolder, P as placesOf, S as replaceOwned, a as startCommand, b as keepOwned, c as hasEndedWell, d as requireState, f as runRecovery, j as markRestore, k as identityOf, l as isOutOfLog, o as stillSettings, s as recoverTo, t as addedMark, u as refusalOfEnd, v as checkCombinedStep, w as writeOwned, x as readOpened, y as checkStep } from "./core-CeWELxAe.js";
import { access, chmod, chown, lchown, lstat, mkdir, readFile, readdir, rename, rm } from "node:fs/promises";
import { dirname, isAbsolute, join, normalize } from "node:path";
// packages/core/src/restore/pgbackrest/facts.ts
/** Chooses the backup, and looks at where the cluster is to lie. Throws `bad-input` for a directory that has something in it, and a target before all backups. */
async function gatherPgbackrestRestoreFacts(options, session) {
	const startedAt = session.now();
	const { source, isDelta, target } = options;
	if (target?.kind === "immediate" && target.timeline !== "latest") throw new PgproofError("bad-input", `--target-timeline: pgBackRest takes none with --target-immediate; got "${target.timeline}"`, { hint: "leave it out" });
	const directory = readDirectory(options.directory, "--into-directory");
	const pgbackrest = await findPgbackrest(source, session, [directory, dirname(directory)]);
	const info = await readPgbackrestInfo(pgbackrest, session);
	const backup = chooseBefore(info, options, pgbackrest);
	const details = await readDetails(pgbackrest, backup.label, session);
	const bin = await findServer(pgbackrest, backup.major, options, session);
	const isThere = await lookAt(pgbackrest, directory, "--into-directory", isDelta, session) !== "absent";
	if (isDelta) await requireSameCluster({
		pgbackrest,
		backup,
		bin
	}, directory, isThere, session);
	const { spaces, spacesThere } = isDelta ? {
		spaces: /* @__PURE__ */ new Map(),
		spacesThere: /* @__PURE__ */ new Set()
	} : await placeSpaces(options, {
		pgbackrest,
		details,
		directory
	}, session);
	return {
		pgbackrest,
		info,
		backup,
		details,
		isThere,
		spaces,
		spacesThere,
		bin,
		startedAt
	};
}
function readDirectory(path, where) {
	if (!isAbsolute(path) || /[\r\n\0]/.test(path)) throw new PgproofError("bad-input", `${where}: must be an absolute path, where pgBackRest runs; got ${JSON.stringify(path)}`);
	const clean = normalize(path).replace(/\/+$/, "");
	if (clean === "") throw new PgproofError("bad-input", `${where}: "/" cannot be a data directory`);
	return clean;
}
/** The newest backup that ended before the target, where none is named: pgBackRest itself would take the newest one where there is none before. */
function chooseBefore(info, { backup, target }, pgbackrest) {
	if (backup !== "latest" || target === void 0 || target.kind !== "time" && target.kind !== "lsn") return chooseBackup(info, backup, pgbackrest);
	if (info.backups.length === 0) return chooseBackup(info, backup, pgbackrest);
	const at = target.kind === "time" ? readMoment(target.value)?.at : void 0;
	const lsn = target.kind === "lsn" ? parseLsn(target.value) : void 0;
	const isBefore = (one) => at === void 0 ? (parseLsn(one.stopLsn ?? "") ?? 0n) <= (lsn ?? 0n) : one.ended <= at;
	const found = info.backups.findLast(isBefore);
	if (found !== void 0) return found;
	throw new PgproofError("bad-input", `no backup of stanza "${info.stanza}" ended before the target, ${target.value}`, { hint: `a recovery goes forward from the end of a backup: see when they ended: pgproof list ${pgbackrestFlags(pgbackrest.source)}` });
}
/** On this machine as everywhere else; in a container where Debian or the image has them. */
async function findServer(pgbackrest, major, { tools }, session) {
	if (!pgbackrest.isContainer) return dirname((await findServerToolsOf(major, session, tools)).postgres.path);
	const { stdout } = await runThere(pgbackrest, pgbackrest.command("sh", [
		"-c",
		"for one in \"/usr/lib/postgresql/$1/bin/postgres\" \"/usr/local/bin/postgres\" \"/usr/pgsql-$1/bin/postgres\"; do [ -x \"$one\" ] && exec echo \"$one\"; done; command -v postgres || true",
		"sh",
		String(major)
	]), session);
	const postgres = stdout.trim();
	const said = postgres === "" ? "" : (await runThere(pgbackrest, pgbackrest.command(postgres, ["--version"]), session)).stdout;
	if (Number(/PostgreSQL\) (\d+)/.exec(said)?.[1]) === major) return dirname(postgres);
	throw new PgproofError("tool-missing", `${pgbackrest.where} has ${said === "" ? "no server of PostgreSQL" : `PostgreSQL ${said.trim()}`}, and the backup is of ${major}`, { hint: `restore where PostgreSQL ${major} is: in the container of the database, not in that of the repository` });
}
/** What is at a path, where pgBackRest runs. Throws `bad-input` for one that has something in it, unless it may. */
async function lookAt(pgbackrest, path, where, mayBeFull, session) {
	const { stdout } = await runThere(pgbackrest, pgbackrest.command("sh", [
		"-c",
		"if [ ! -e \"$1\" ] && [ ! -L \"$1\" ]; then if [ -d \"$(dirname \"$1\")\" ]; then echo absent; else echo nowhere; fi; elif [ ! -d \"$1\" ]; then echo other; elif [ ! -r \"$1\" ]; then echo closed; elif [ -z \"$(ls -A \"$1\")\" ]; then echo empty; else echo full; fi",
		"sh",
		path
	]), session);
	const found = stdout.trim();
	switch (found) {
		case "absent":
		case "empty": return found;
		case "full":
			if (mayBeFull) return found;
			throw new PgproofError("bad-input", `${where}: "${path}" is not empty, and nothing is written over`, { hint: "name a new folder, or an empty one; or with --delta an old data directory of this cluster" });
		case "nowhere": throw new PgproofError("bad-input", `${where}: the folder above "${path}" is not there`, { hint: `mkdir -p ${dirname(path)}` });
		default: throw new PgproofError("bad-input", `${where}: "${path}" is no folder that can be read, by ${pgbackrest.where}`);
	}
}
/** Sees that a delta is brought to where that cluster is, and to nothing else. */
async function requireSameCluster({ pgbackrest, backup, bin }, directory, isThere, session) {
	if (!isThere) throw new PgproofError("bad-input", `--delta: "${directory}" is not there`, { hint: "leave out --delta" });
	const read = pgbackrest.command(join(bin, "pg_controldata"), ["--pgdata", directory]);
	const { stdout } = await runThere(pgbackrest, read, session).catch((error) => {
		if (!(error instanceof CommandError) || error.kind !== "database-refused") throw error;
		throw new PgproofError("bad-input", `--delta: "${directory}" is no data directory: ${error.stderr.at(-1) ?? ""}`, {
			hint: "leave out --delta, and name a new folder",
			cause: error
		});
	});
	const { systemIdentifier } = parseControl(stdout);
	if (systemIdentifier !== backup.systemIdentifier) throw new PgproofError("bad-input", `--delta: "${directory}" is of the cluster ${systemIdentifier}, and the backup of ${backup.systemIdentifier}`, { hint: "leave out --delta, and name a new folder" });
}
/** Where each tablespace is to lie: pgBackRest itself would bring it to where the source's lies. */
async function placeSpaces({ tablespaces }, { pgbackrest, details, directory }, session) {
	const spaces = /* @__PURE__ */ new Map();
	const spacesThere = /* @__PURE__ */ new Set();
	for (const { oid, name, location } of details.tablespaces) {
		const to = tablespaces.get(location);
		if (to === void 0) throw new PgproofError("bad-input", `tablespace "${name}" lay at "${location}", and it is not said where it is to lie`, { hint: `--tablespace-mapping ${location}=<an empty folder>` });
		if (await lookAt(pgbackrest, to, `--tablespace-mapping ${location}`, false, session) === "empty") spacesThere.add(to);
		spaces.set(oid, to);
	}
	const known = new Set(details.tablespaces.map(({ location }) => location));
	for (const from of tablespaces.keys()) if (!known.has(from)) throw new PgproofError("bad-input", `--tablespace-mapping: the backup has no tablespace that lay at "${from}"`, { hint: known.size === 0 ? "leave it out" : `it has: ${[...known].join(", ")}` });
	const all = [directory, ...spaces.values()];
	for (const space of spaces.values()) for (const other of all) if (space !== other && `${space}/`.startsWith(`${other}/`)) throw new PgproofError("bad-input", `--tablespace-mapping: "${space}" lies in "${other}"`, { hint: "give each a folder beside the others" });
	return {
		spaces,
		spacesThere
	};
}
/** The target for people; undefined: the end of what was archived. */
function describePgbackrestTarget(target) {
	if (target === void 0) return "the end of what was archived";
	const { kind, value } = target;
	if (kind === "immediate") return "the end of the backup";
	if (kind === "latest") return describePgbackrestTarget(void 0);
	return `${{
		time: "the time",
		lsn: "LSN",
		xid: "transaction",
		name: "restore point"
	}[kind]} ${kind === "name" ? `"${value}"` : value}`;
}
// packages/core/src/restore/pgbackrest/plan.ts
/** pgBackRest's words for where a recovery ends. Source: its documentation, Command Reference, "Restore Command". */
function targetWords(target) {
	if (target === void 0) return ["--type=default"];
	const { kind, value, isInclusive, timeline, action } = target;
	if (kind === "latest") return ["--type=default", `--target-timeline=${timeline}`];
	const isOrdered = kind === "time" || kind === "lsn" || kind === "xid";
	return [
		`--type=${kind}`,
		...kind === "immediate" ? [] : [`--target=${value}`],
		...isOrdered && !isInclusive ? ["--target-exclusive"] : [],
		...kind === "immediate" ? [] : [`--target-timeline=${timeline}`],
		`--target-action=${action}`
	];
}
/** Whether it ends where the log does. */
function isToEnd(target) {
	return target === void 0 || target.kind === "latest";
}
/** Lines behind what pgBackRest wrote into postgresql.auto.conf. */
const quietMark = "# Added by pgproof restore.";
/** In the shell that lies where pgBackRest runs: what makes it harmless. Arguments: the directory, the lines. */
const quieten$1 = `set -e; cd "$1"
rm -f standby.signal postmaster.pid
umask 077
printf '%s' "$2" >> postgresql.auto.conf
[ -e postgresql.conf ] || echo '# The configuration of the source lay elsewhere.' > postgresql.conf
[ -e pg_hba.conf ] || echo 'local all all peer' > pg_hba.conf
[ -e pg_ident.conf ] || : > pg_ident.conf`;
/** Arguments: the directory. */
const handOn = `set -e; ${handOnLine("\"$1\"")}`;
/** Names of the limits of a server that replays a log, as settings. */
const limitSettings = [...[
	"max_connections",
	"max_worker_processes",
	"max_wal_senders",
	"max_prepared_transactions"
], "max_locks_per_transaction"];
/** Pure: what a restore by pgBackRest will do. Holes: the secrets of its environment, and the limits that the log asks for. */
function planPgbackrestRestore(options, facts) {
	const { pgbackrest, backup, details, spaces, bin } = facts;
	const { directory, target, isDelta } = options;
	const program = (name, args) => pgbackrest.command(join(bin, name), args);
	const lines = `\n${quietMark}\n${settingLines(quietSettings())}`;
	const action = target === void 0 || target.action === "promote" ? "promote" : "shutdown";
	const settings = [
		...[
			"config_file",
			"hba_file",
			"ident_file"
		].map((name) => [name, "/dev/null"]),
		["archive_mode", "off"],
		["shared_preload_libraries", ""],
		["hot_standby", "off"],
		["jit", "off"],
		["log_destination", "stderr"],
		["logging_collector", "off"],
		["log_min_messages", "log"],
		["max_logical_replication_workers", "0"],
		...limitSettings.map((name) => [name, { hole: name }]),
		...isToEnd(target) ? [] : [["recovery_target_action", action]]
	];
	const steps = [
		{
			kind: "command",
			name: "bring",
			command: pgbackrestCommand(pgbackrest, "restore", [
				...[
					`--set=${backup.label}`,
					`--pg1-path=${directory}`,
					...targetWords(target),
					"--archive-mode=off"
				],
				...isDelta ? ["--delta"] : [],
				...[...spaces].map(([oid, to]) => `--tablespace-map=${oid}=${to}`),
				...[...repositoryWords(pgbackrest, backup.repository), ...hereWords(pgbackrest)]
			])
		},
		{
			kind: "command",
			name: "quieten",
			command: pgbackrest.command("sh", [
				"-c",
				quieten$1,
				"sh",
				directory,
				lines
			])
		},
		{
			kind: "command",
			name: "control",
			command: program("pg_controldata", ["--pgdata", directory])
		},
		{
			kind: "command",
			name: "recover",
			command: program("postgres", [
				...[
					"--single",
					"-D",
					directory
				],
				...settings.flatMap(([name, value]) => ["-c", [`${name}=`, value]]),
				"template1"
			])
		},
		{
			kind: "command",
			name: "hand-on",
			command: pgbackrest.command("sh", [
				"-c",
				handOn,
				"sh",
				directory
			])
		}
	];
	return {
		operation: "restore",
		environment: options.environment,
		target: directory,
		steps,
		public: {
			operation: "restore",
			environment: options.environment,
			target: directory,
			commands: [
				...shownLines(pgbackrest),
				...steps.flatMap((step) => step.kind === "command" && ["bring", "quieten"].includes(step.name) ? [renderCommands(step.command)] : []),
				"# the variables are those that pg_controldata prints of the directory:",
				...steps.flatMap((step) => step.kind === "command" && step.name === "recover" ? [`${renderCommands(step.command)} < /dev/null`] : []),
				startPgbackrest(options, facts)
			],
			configuration: {
				method: "pgbackrest",
				directory,
				backup: backup.label,
				target: describePgbackrestTarget(target),
				...target === void 0 ? {} : {
					inclusive: String(target.isInclusive),
					timeline: target.timeline,
					action: target.action
				},
				delta: String(isDelta),
				pgbackrest: `${pgbackrest.version} (${pgbackrest.where})`,
				...shownSettings(pgbackrest),
				...quietSettings()
			},
			verification_steps: [renderCommands(program("pg_controldata", ["--pgdata", directory]))],
			recovery_procedure: pgbackrestRecovery({
				pgbackrest,
				major: backup.major,
				label: backup.label,
				tablespaces: details.tablespaces
			})
		}
	};
}
/** How the restored cluster is started. */
function startPgbackrest({ directory }, { pgbackrest, bin }) {
	return renderCommands(pgbackrest.command(join(bin, "pg_ctl"), [
		"start",
		"--wait",
		"--pgdata",
		directory,
		"--log",
		`${directory}.log`
	], {}));
}
// packages/core/src/restore/pgbackrest/report.ts
/** The report of a restore by pgBackRest. Pure. */
function reportPgbackrestRestore(result, options, facts) {
	const { backup, pgbackrest } = facts;
	const { directory, target, isDelta } = options;
	const at = describePgbackrestTarget(target);
	const start = startPgbackrest(options, facts);
	return {
		operation: "restore",
		ok: result.ok,
		exitCode: result.ok ? 0 : 1,
		headline: `backup ${backup.label} of the cluster ${backup.systemIdentifier} is in "${directory}", as of ${at}`,
		notes: [`start it, as the user that owns it: ${start}`],
		made: madeAt(result.endedAt),
		figures: [
			[
				"RTO",
				formatSeconds(result.rtoSeconds),
				"until the cluster can be started"
			],
			...backup.reference.length === 0 ? [] : [["needs", backup.reference.join(", ")]],
			["backup ended", formatTime(backup.ended.toISOString())],
			["target", at],
			["reached", result.reached],
			["way", isDelta ? "files that differ were brought (delta)" : "all files were brought"],
			["pgBackRest", `${pgbackrest.version} (${pgbackrest.where})`]
		],
		findings: result.findings,
		relations: [],
		data: {
			method: "pgbackrest",
			database: clusterName(backup.systemIdentifier),
			stanza: options.source.stanza,
			backup_id: backup.label,
			chain: backup.reference,
			directory,
			target: target === void 0 ? null : { ...target },
			reached: result.reached,
			timeline: result.timeline,
			delta: isDelta,
			rto_seconds: result.rtoSeconds,
			start_command: start
		}
	};
}
// packages/core/src/restore/physical/report.ts
/** The report of the restore of a cluster. Pure. */
function reportPhysicalRestore(result, options, facts) {
	const { own, directory, backup } = facts;
	const { manifest } = own;
	const { target = endOfBackup } = options;
	const at = describeTarget(target, manifest.server.time_zone);
	return {
		operation: "restore",
		ok: result.ok,
		exitCode: result.ok ? 0 : 1,
		headline: `backup ${own.id} of the cluster ${manifest.server.system_identifier} is in "${directory}", as of ${at}`,
		notes: [`start it, as the user that owns it: ${startCommand(facts)}`],
		made: madeAt(result.endedAt),
		figures: [
			[
				"RTO",
				formatSeconds(result.rtoSeconds),
				"until the cluster can be started"
			],
			...manifest.chain.length === 0 ? [] : [["made on", manifest.chain.join(", ")]],
			["backup ended", formatTime(manifest.snapshot.time)],
			["target", at],
			["reached", result.reached.said],
			["server", `PostgreSQL ${facts.postgres.version} (found by ${facts.postgres.foundBy})`]
		],
		findings: result.findings,
		relations: [],
		data: {
			method: "physical",
			database: backup.database,
			backup_id: own.id,
			chain: manifest.chain,
			manifest_sha256: own.sha256,
			directory,
			target: options.target === void 0 ? null : { ...options.target },
			reached: result.reached.said,
			segments: result.reached.segments,
			rto_seconds: result.rtoSeconds,
			start_command: startCommand(facts)
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
		headline: headline(result, options, facts),
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
function headline({ ok, verdict, rtoSeconds, stoppedBy }, { into: place }, { backup, into, swap, part }) {
	const whole = `backup ${backup.id} of "${backup.database}"`;
	const of = part === void 0 ? whole : part.content === "data" ? `of ${whole} ${describePart(part)}` : `a part of ${whole} (${describePart(part)})`;
	if (ok && swap !== void 0) return `${of} restored, in the place of "${place.database}": ${verdict}`;
	if (ok) return `${of} restored into "${into.database}": ${part === void 0 ? verdict : `that part ${verdict}`}`;
	if (rtoSeconds === null || verdict === "none" || verdict === "intact" || verdict === "readable") return verdict === "none" && rtoSeconds === null ? `${of} was not restored: ${stoppedBy[0]?.detail ?? "something is missing at the target"}` : `${of} could not be restored whole into "${into.database}"`;
	return `${of} restored into "${into.database}", and it is not shown that all came back: ${verdict}`;
}
// packages/core/src/restore/pgbackrest/run.ts
/** Restores a cluster by its plan. Throws when it could not, and leaves nothing behind then, but for a delta, which cannot be taken back. */
async function runPgbackrestRestore(plan, options, facts, session) {
	const restoring = {
		plan,
		options,
		facts,
		session,
		made: /* @__PURE__ */ new Set()
	};
	try {
		await makeFolders(restoring);
		session.onProgress({
			phase: "restore",
			current: facts.backup.label
		});
		const { said } = await runThere(facts.pgbackrest, stepNamed(plan, "command", "bring").command, session, { onSaid: ({ text }) => session.onProgress({
			phase: "restore",
			current: text
		}) });
		await runStep$1(restoring, "quieten");
		const reached = await recover$1(restoring, parseControl(await runStep$1(restoring, "control")));
		const after = parseControl(await runStep$1(restoring, "control"));
		requireState(after, isOwn(restoring));
		if (isOwn(restoring)) await runStep$1(restoring, "hand-on");
		const findings = [...judge(restoring, reached, after), ...said.filter(({ level }) => level === "warn").map(({ text }) => ({
			id: "restore.pgbackrest",
			status: "warning",
			detail: text
		}))];
		const endedAt = session.now();
		return {
			ok: allGood(findings),
			findings,
			reached,
			endedAt,
			timeline: after.timeline,
			rtoSeconds: secondsBetween(facts.startedAt, endedAt)
		};
	} catch (error) {
		if (options.isDelta) throw withHint(error, `"${options.directory}" is as far as it came: run it again, or restore into a new folder`);
		await clear$1(restoring);
		throw error;
	}
}
function withHint(error, hint) {
	if (!(error instanceof PgproofError)) return error;
	return new PgproofError(error.kind, error.message, {
		hint: `${error.hint}; ${hint}`,
		cause: error
	});
}
/** A server of its own, at its target. */
function isOwn({ options }) {
	return isToEnd(options.target) || options.target?.action === "promote";
}
function foldersOf({ options, facts }) {
	if (options.isDelta) return [];
	return [{
		path: options.directory,
		isThere: facts.isThere
	}, ...[...facts.spaces.values()].map((path) => ({
		path,
		isThere: facts.spacesThere.has(path)
	}))];
}
/** As root, folders that are not there yet are given to whom pgBackRest runs as; that user may not make them where they are to lie. */
async function makeFolders(restoring) {
	const { facts, session, made } = restoring;
	const { pgbackrest } = facts;
	for (const { path, isThere } of foldersOf(restoring)) {
		if (isThere) continue;
		if (!pgbackrest.isContainer && pgbackrest.owner !== void 0) {
			await mkdir(path, { mode: 448 });
			made.add(path);
			await chown(path, pgbackrest.owner.uid, pgbackrest.owner.gid);
		} else {
			const make = pgbackrest.command("mkdir", [
				"-m",
				"700",
				"--",
				path
			]);
			await runThere(pgbackrest, make, session).catch((error) => {
				if (!(error instanceof CommandError)) throw error;
				throw new PgproofError("bad-input", `"${path}" cannot be made by ${pgbackrest.where}: ${error.stderr.at(-1) ?? ""}`, {
					hint: "make it, and give it to that user",
					cause: error
				});
			});
			made.add(path);
		}
	}
}
/** What this run wrote is removed; a folder that was there stays, empty. */
async function clear$1(restoring) {
	const { facts, session, made } = restoring;
	const remove = "rm -rf -- \"$1\"";
	const empty = "cd \"$1\" && find . -mindepth 1 -delete";
	const ended = {
		...session,
		signal: new AbortController().signal
	};
	for (const { path, isThere } of foldersOf(restoring)) {
		if (!isThere && !made.has(path)) continue;
		const command = facts.pgbackrest.command("sh", [
			"-c",
			isThere ? empty : remove,
			"sh",
			path
		]);
		await runThere(facts.pgbackrest, command, ended).catch(() => void 0);
		if (!isThere && !facts.pgbackrest.isContainer) await rm(path, {
			recursive: true,
			force: true
		}).catch(() => void 0);
	}
}
async function runStep$1({ plan, facts, session }, name) {
	const { stdout } = await runThere(facts.pgbackrest, stepNamed(plan, "command", name).command, session);
	return stdout;
}
/** Recovers to the target, by the way to the archive that pgBackRest wrote; gives the server's words. */
async function recover$1(restoring, { limits }) {
	const { plan, options, facts, session } = restoring;
	const { pgbackrest } = facts;
	const least = {
		...limits,
		max_connections: Math.max(20, limits.max_connections)
	};
	const holes = Object.fromEntries(limitSettings.map((name) => [name, String(least[name])]));
	const command = fillCommand(stepNamed(plan, "command", "recover").command, {
		...pgbackrest.secrets,
		...holes
	});
	const ended = await runRecovery({
		...command,
		cwd: "/"
	}, session, pgbackrest.isContainer ? { input: async () => void 0 } : {});
	const { stopped, done, last } = ended;
	const until = last === void 0 ? "" : `, the last transaction at ${last}`;
	const said = isToEnd(options.target) ? done === void 0 ? void 0 : `${done}${until}` : stopped;
	if (said !== void 0 && hasEndedWell(ended, isOwn(restoring))) return said;
	const target = describePgbackrestTarget(options.target);
	if (!isOutOfLog(ended)) throw refusalOfEnd(ended, {
		target,
		stopLsn: facts.backup.stopLsn,
		name: "label"
	});
	throw new PgproofError("database-refused", `ran out of WAL before the target, ${target}: the archive ends at ${done?.replace("redo done at ", "") ?? "the backup"}${until}`, {
		hint: `see what the archive holds: pgbackrest --stanza=${options.source.stanza} info`,
		cause: ended.error
	});
}
function judge(restoring, reached, { timeline }) {
	const { options, facts } = restoring;
	const { target } = options;
	const own = isOwn(restoring);
	const added = `what stands behind "${quietMark}" in postgresql.auto.conf, and archive_mode before it`;
	const secrets = Object.keys(facts.pgbackrest.secrets).map((hole) => hole.toUpperCase().replaceAll("-", "_"));
	return [
		{
			id: "restore.target",
			status: "good",
			detail: `reached ${describePgbackrestTarget(target)}: ${reached}${own ? `; it is on timeline ${timeline}, whose history is archived first when archiving is on again` : ""}`
		},
		...own ? [] : [{
			id: "restore.goes-on",
			status: "good",
			detail: `started, it comes to the target again and ${target?.action === "pause" ? "pauses there, to be read; then select pg_wal_replay_resume() makes it a server of its own" : "shuts down there"}; until then it needs the repository${secrets.length === 0 ? "" : `, and ${secrets.join(", ")} in its environment`}`
		}],
		{
			id: "restore.still",
			status: "warning",
			detail: "archiving, subscriptions, waiting for standbys (synchronous_standby_names) and preloaded libraries are off in it (postgresql.auto.conf), for the source may still live",
			hint: `when it takes the place of the source: take out ${added}; then restart it; where synchronous_standby_names is set no commit ends until a standby of its own follows it. Where the source lives on, it needs a stanza of its own`
		}
	];
}
// packages/core/src/restore/physical/settle.ts
/** Settings of the source, those that keep a copy from doing what it does, and those of a recovery that goes on. */
async function settle(settling, settings, recovered) {
	const { facts, target, owner } = settling;
	const { directory } = facts;
	const goesOn = target.action !== "promote";
	const lines = Buffer.from(`\n${addedMark}\n${settingLines(stillSettings(target, facts))}`);
	await replaceOwned(join(directory, "postgresql.auto.conf"), Buffer.concat([settings, lines]), owner);
	const work = workFolder(directory);
	for (const name of await readdir(work)) if (!goesOn || name !== "wal") await rm(join(work, name), {
		recursive: true,
		force: true
	});
	if (goesOn) return [...judgeSettled(settling, recovered), goesOnFinding(settling)];
	await rm(work, {
		recursive: true,
		force: true
	});
	await handOnHistory(settling, recovered.timeline);
	return judgeSettled(settling, recovered);
}
/** The history of a timeline that began while nothing was archived is marked as to be archived: without it nothing of the timeline can be reached later. */
async function handOnHistory({ facts, owner }, timeline) {
	const wal = join(facts.directory, "pg_wal");
	const status = join(wal, "archive_status");
	for (const folder of [wal, status]) if (!(await lstat(folder)).isDirectory()) throw new PgproofError("invalid-manifest", `"${folder}" is no folder`);
	await keepOwned(join(status, `${timelineName(timeline)}.history.ready`), "", owner);
}
const added = `what stands behind "${addedMark}" in postgresql.auto.conf`;
/** What is said of a cluster that was brought to its target. Pure. */
function judgeSettled({ facts, target }, { reached, timeline }) {
	const { manifest } = facts.own;
	const { preload_libraries: libraries, time_zone: zone } = manifest.server;
	const isOwn = target.action === "promote";
	return [
		{
			id: "restore.target",
			status: "good",
			detail: `reached ${describeTarget(target, zone)}: ${reached.said}; ${reached.segments} segments came from the archive${isOwn ? `; it is on timeline ${timeline}, whose history is archived first when archiving is on again` : ""}`
		},
		...facts.unknownTimelines === void 0 ? [] : [{
			id: "restore.timeline",
			status: "unknown",
			detail: `not all timelines of the archive are known, and the one that the copy begins may be there already: ${facts.unknownTimelines}`,
			hint: "give the key that opens the archive: --age-identity; or let the copy archive into another store"
		}],
		{
			id: "restore.still",
			status: "warning",
			detail: `archiving, subscriptions and waiting for standbys (synchronous_standby_names) are off in it${libraries === "" ? "" : `, and its preloaded libraries (${libraries})`} (postgresql.auto.conf), for the source may still live`,
			hint: `when it takes the place of the source: take out ${added}; then restart it; where synchronous_standby_names is set no commit ends until a standby of its own follows it`
		}
	];
}
function goesOnFinding({ facts, target }) {
	const folder = join(workFolder(facts.directory), "wal");
	return {
		id: "restore.goes-on",
		status: "good",
		detail: `started, it comes to the target again and ${target.action === "pause" ? "pauses there, to be read; then select pg_wal_replay_resume() makes it a server of its own" : "shuts down there"}; until then it needs "${folder}"`,
		hint: `once it is a server of its own, and before it archives: take out ${added}, and touch pg_wal/archive_status/<new timeline>.history.ready`
	};
}
// packages/core/src/restore/physical/run.ts
/** Restores a cluster by its plan. Throws when it could not, and leaves nothing behind then. */
async function runPhysicalRestore(plan, options, facts, session) {
	const { owner } = facts;
	const prefixOf = ({ uid, gid, setpriv }) => [...[
		setpriv,
		`--reuid=${uid}`,
		`--regid=${gid}`,
		"--clear-groups",
		"--"
	]];
	const assembling = {
		plan,
		session,
		store: options.store,
		source: facts,
		places: placesOf(facts),
		holes: {},
		owner: owner === void 0 ? void 0 : {
			...owner,
			prefix: prefixOf(owner)
		}
	};
	const { directory, spaces, leftover } = facts;
	if (leftover !== void 0) await removeLeftover(directory, spaces.values(), leftover);
	const target = options.target ?? endOfBackup;
	const restoring = {
		plan,
		options,
		facts,
		session,
		assembling,
		target,
		taken: []
	};
	const findings = [];
	for (const { folder, manifest } of facts.members) findings.push(...(await checkDigest(options.store, folder, manifest.files, session)).map((finding) => finding.object === void 0 ? finding : {
		...finding,
		object: {
			kind: "file",
			name: `${folder}${finding.object.name}`
		}
	}));
	const [damaged] = findings.filter(({ status }) => status === "bad");
	if (damaged !== void 0) throw new PgproofError("invalid-manifest", `"${damaged.object?.name}": ${damaged.detail}`, {
		hint: "restore another backup: pgproof list --store <store>",
		findings
	});
	try {
		const settings = await assemble(restoring);
		findings.push(await prepare(restoring));
		const recovered = await recover(restoring);
		findings.push(...await settle({
			facts,
			target,
			owner: assembling.owner
		}, settings, recovered));
		const { reached } = recovered;
		const endedAt = session.now();
		return {
			ok: allGood(findings),
			findings,
			reached,
			endedAt,
			rtoSeconds: secondsBetween(facts.startedAt, endedAt)
		};
	} catch (error) {
		await clear(restoring);
		throw error;
	}
}
/** What this run wrote is removed; a folder that was there stays, empty. */
async function clear({ taken }) {
	const remove = (path) => rm(path, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	for (const { path, isNew } of taken) if (isNew) await remove(path);
	else for (const name of await readdir(path).catch(() => [])) await remove(join(path, name));
}
/** Takes a folder for this run: makes it, or sees that the one which was there is still empty. */
async function takeFolder({ assembling, taken, facts }, path, wasThere) {
	const { owner } = assembling;
	const refused = (error) => {
		throw classify(error, `make the folder "${path}"`);
	};
	if (path !== workFolder(facts.directory) && !wasThere) await setMark(facts.directory, [...taken, {
		path,
		isNew: true,
		ids: []
	}]);
	if (!wasThere) await mkdir(path, { mode: 448 }).catch(refused);
	else if ((await readdir(path).catch(refused)).length > 0) throw new PgproofError("bad-input", `"${path}" is not empty any more, and nothing is written over`);
	const ids = [await identityOf(path).catch(refused)];
	taken.push({
		path,
		isNew: !wasThere,
		ids
	});
	await setMark(facts.directory, taken);
	if (owner !== void 0) await lchown(path, owner.uid, owner.gid);
	if (wasThere) await chmod(path, 448);
}
function setMark(directory, taken) {
	return markRestore(directory, taken).catch((error) => {
		throw classify(error, `write into "${workFolder(directory)}"`);
	});
}
/** A program as whoever is to own the files. */
function asOwner({ assembling }, { program, args, env }) {
	const [first = program, ...words] = [
		...assembling.owner?.prefix ?? [],
		program,
		...args
	];
	return {
		program: first,
		args: words,
		env,
		cwd: "/"
	};
}
async function runStep(restoring, name) {
	const command = fillCommand(stepNamed(restoring.plan, "command", name).command, {});
	const { stdout } = await runCommand(asOwner(restoring, command), {
		signal: restoring.session.signal,
		output: "collect"
	});
	return stdout;
}
/** Makes the data directory; gives the settings that ALTER SYSTEM made at the source, which stay out of it until the end. */
async function assemble(restoring) {
	const { facts, assembling, session } = restoring;
	const { directory, members, own, spaces, spacesThere } = facts;
	const work = workFolder(directory);
	await takeFolder(restoring, work, false);
	await takeFolder(restoring, directory, facts.isThere);
	for (const space of spaces.values()) await takeFolder(restoring, space, spacesThere.has(space));
	let settings = Buffer.alloc(0);
	for (const member of members) {
		if (member === own) await signalRecovery(restoring, members.length === 1 ? directory : join(work, own.id));
		await unpackMember(assembling, member);
		if (member === own) settings = await quieten(restoring, members.length === 1 ? directory : join(work, own.id));
		session.onProgress({
			phase: "check",
			current: member.id
		});
		await runStep(restoring, checkStep(member.id)).catch((error) => {
			if (!(error instanceof CommandError) || error.kind !== "database-refused") throw error;
			throw new PgproofError("invalid-manifest", `"${member.folder.slice(0, -1)}": ${error.message}`, {
				hint: "restore another backup: pgproof list --store <store>",
				cause: error
			});
		});
	}
	if (members.length === 1) return settings;
	session.onProgress({
		phase: "combine",
		current: `${members.length} backups`
	});
	await runStep(restoring, "combine");
	await runStep(restoring, checkCombinedStep);
	await moveWhole(restoring);
	for (const name of (await readdir(work)).filter((one) => one !== markFile)) await rm(join(work, name), {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	return settings;
}
async function signalRecovery({ assembling: { owner } }, data) {
	await mkdir(data, { mode: 448 }).catch((error) => {
		if (error.code !== "EEXIST") throw classify(error, `make the folder "${data}"`);
	});
	if (owner !== void 0) await lchown(data, owner.uid, owner.gid);
	await writeOwned(join(data, "recovery.signal"), "", owner);
}
/** Moves what was put together into place; by copying where that lies on another disk, or is where one is mounted. */
async function moveWhole(restoring) {
	const { directory } = restoring.facts;
	const whole = wholeFolder(directory);
	const id = await identityOf(whole);
	const { taken } = restoring;
	for (const [index, one] of taken.entries()) if (one.path === directory) taken[index] = {
		...one,
		ids: [...one.ids, id]
	};
	await setMark(directory, taken);
	try {
		await rename(whole, directory);
	} catch (error) {
		if (!["EXDEV", "EBUSY"].includes(error.code ?? "")) throw classify(error, `move "${whole}" to "${directory}"`);
		await signalRecovery(restoring, directory);
		const copy = {
			program: "cp",
			args: [
				"--archive",
				"--",
				`${whole}/.`,
				directory
			],
			env: {
				LC_ALL: "C",
				PATH: "/usr/bin:/bin"
			}
		};
		await runCommand(asOwner(restoring, copy), { signal: restoring.session.signal });
	}
}
/** Makes a directory one that is harmless to start; gives what `postgresql.auto.conf` said. */
async function quieten({ facts, assembling }, data) {
	await rm(join(data, "standby.signal"), { force: true });
	await keepOwned(join(data, "recovery.signal"), "", assembling.owner);
	const path = join(data, "postgresql.auto.conf");
	const found = await lstat(path).catch(() => void 0);
	if (found?.isFile() === false) throw new PgproofError("invalid-manifest", `"${path}" is no plain file in the backup`);
	const settings = found === void 0 ? Buffer.alloc(0) : await readFile(path);
	await replaceOwned(path, settingLines(quietSettings(facts.own.manifest.server.preload_libraries)), assembling.owner);
	return settings;
}
/** Makes it a cluster that can be started here: tablespaces where they lie now, a configuration where it lay elsewhere. */
async function prepare(restoring) {
	const { facts, assembling, session } = restoring;
	const { directory, own, spaces } = facts;
	const { owner } = assembling;
	const map = own.manifest.tablespaces.map(({ oid }) => `${oid} ${spaces.get(oid)}\n`).join("");
	if (map !== "") await writeOwned(join(directory, "tablespace_map"), map, owner);
	const file = own.manifest.files.find(({ role }) => role === "configuration");
	if (file !== void 0) {
		const content = await readOpened(assembling, own, file);
		const folder = configurationFolder(directory);
		await takeFolder(restoring, folder, false);
		const tar = {
			program: facts.tar,
			args: [
				"--extract",
				"--no-same-owner",
				`--directory=${folder}`,
				"--file=-"
			],
			env: { LC_ALL: "C" }
		};
		await runPipeline([asOwner(restoring, tar)], {
			signal: session.signal,
			input: async (stdin) => void stdin.end(content)
		});
	}
	const missing = [];
	for (const [name, content] of [
		["postgresql.conf", "# The configuration of the source lay elsewhere.\n"],
		["pg_hba.conf", "local all all peer\n"],
		["pg_ident.conf", ""]
	]) {
		if (await isThere(join(directory, name))) continue;
		await writeOwned(join(directory, name), content, owner);
		missing.push(name);
	}
	if (missing.length === 0) return {
		id: "restore.configuration",
		status: "good",
		detail: "its configuration lies in it, as at the source"
	};
	return {
		id: "restore.configuration",
		status: "warning",
		detail: `${missing.join(", ")} lay outside the data directory at the source: a plain one stands there now${file === void 0 ? "" : `, and what was collected lies in "${configurationFolder(directory)}"`}`,
		hint: "take over what you need; leave out data_directory, hba_file and ident_file, which name places of the source"
	};
}
function isThere(path) {
	return access(path).then(() => true, () => false);
}
/** Recovers to the target, with nothing of the cluster's own settings live meanwhile. */
async function recover(restoring) {
	const { facts, target, assembling, plan, session } = restoring;
	const { directory, own } = facts;
	const { owner } = assembling;
	const work = workFolder(directory);
	for (const name of [
		"recovery.conf",
		"recovery_hba.conf",
		"recovery_ident.conf"
	]) await writeOwned(join(work, name), "", owner);
	await writeOwned(join(directory, "recovery.signal"), "", owner);
	const command = fillCommand(stepNamed(plan, "command", "recover").command, {});
	const reached = await recoverTo({
		command: asOwner(restoring, command),
		target,
		session,
		timeline: facts.timeline,
		log: facts.log,
		spool: join(work, "wal"),
		stopLsn: own.manifest.wal.stop_lsn,
		described: describeTarget(target, own.manifest.server.time_zone),
		give: async (path) => {
			if (owner !== void 0) await lchown(path, owner.uid, owner.gid);
		}
	});
	const control = parseControl(await runStep(restoring, "control"));
	requireState(control, target.action === "promote");
	return {
		reached,
		timeline: control.timeline
	};
}
export { reportPgbackrestRestore as a, reportPhysicalRestore as i, runPgbackrestRestore as n, planPgbackrestRestore as o, reportRestore as r, gatherPgbackrestRestoreFacts as s, runPhysicalRestore as t };
