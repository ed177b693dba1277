import { At as endsSession, Gt as present, Ht as renderWord, I as checkRecipients, J as formatSeconds, K as formatBytes, Mt as sqlStateOf, Ot as PgproofError, Rt as fillCommand, Ut as shellQuote, Vt as renderCommands, Wt as stepNamed, X as secondsBetween, Y as formatTime, nt as clusterName, q as formatCount, v as parseControl, zt as fillWord } from "./lean-DqNT6EJH.js";
import { A as judge, j as allGood, k as contains, r as madeAt } from "./core-B9Yv8UBi.js";
import { L as highestLevel, M as putRecord, Q as exactPattern, T as requireProgram } from "./core-DxWJFd2t.js";
import { i as runPipeline, r as runCommand, t as CommandError } from "./core-CW2MiFPY.js";
import { o as targetFlags, r as readMoment, s as targetSettings, t as describeTarget } from "./core-D7rsqTX0.js";
import { _ as serveBox, a as runPgAmcheck, c as estimateDouble, d as gatherVerifyFacts, f as readSqlFile, g as sandboxSettings, h as planSandbox, i as limitIds, l as recoveryPoint, m as openBox, o as isOfDamage, p as findAmcheck, r as limitFindings, s as missingLibrary, t as runVerify, u as planVerify, v as startSandbox } from "./core-DrjLfT4R.js";
import { h as shellLines, m as sandboxCommand, n as findNewestPlace, r as findPlace, s as newerThanSupported, v as clientFunctions, y as toolCommand } from "./core-B-FQuati.js";
import { at as storeFlags, ft as gatherDecryption, pt as identityFlag } from "./core-B5edkvN2.js";
import { D as gatherBackupFacts, V as toolEnvironment, at as databaseConninfo, ft as typeOfWord, i as runBackup, it as whileAlive, v as reportBackup, y as planBackup } from "./core-BZtGVF2w.js";
import { l as withDatabase, n as quoteIdentifier, o as openClient, t as qualifiedName } from "./core-BIkfvGKG.js";
import { c as gatherArchiveFacts, o as checkDigest } from "./core-CCvC2RR8.js";
import { O as relationKinds, S as belongingOf, y as readListing } from "./core-CQBABpoC.js";
import { a as readDetails, c as repositoryWords, d as shownSettings, g as segmentsOf, h as readVerified, i as pgbackrestFlags, l as runThere, m as filesSaidWrong, n as hereWords, o as readPgbackrestInfo, r as pgbackrestCommand, t as findPgbackrest, u as shownLines } from "./core-B-pXZo0_.js";
import { n as readLibraryVersions } from "./core-BDMk5Ixl.js";
import { g as pgbackrestRecovery } from "./core-DvO4FUzA.js";
import { C as unpackMember, E as gatherLog, L as chooseBackup, O as gatherPhysicalSource, T as chooseBase, _ as assemblySteps, g as wholeLines, h as tablespaceLines, i as quietDatabase, m as openingLines, n as logLines, p as assemblyLines, s as recoverTo, v as checkCombinedStep, w as writeOwned, y as checkStep } from "./core-CeWELxAe.js";
import { access, chmod, chown, lchown, mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { freemem } from "node:os";
// packages/core/src/restore/contents.ts
/** Lists what a backup holds; nothing is restored. Throws what `gatherArchiveFacts` and `readListing` throw. */
async function readBackupContents(options, session) {
	const facts = await gatherArchiveFacts(options, session);
	const { entries, documents } = await readListing(options.store, facts, session);
	const { ownersOf, tableOf, partitionsOf, links } = belongingOf(entries, /* @__PURE__ */ new Map());
	const proven = new Map((documents?.proof.tables ?? []).map(({ oid, rows }) => [oid, rows]));
	const rowsOf = (entry) => {
		const below = partitionsOf(entry).flatMap((partition) => rowsOf(partition) ?? []);
		if (below.length > 0) return String(below.reduce((sum, rows) => sum + BigInt(rows), 0n));
		return entry.kind === "TABLE" ? proven.get(entry.oid) : void 0;
	};
	const targets = /* @__PURE__ */ new Map();
	for (const { entry, ends } of links.filter(({ entry }) => entry.kind === "FK CONSTRAINT")) for (const owner of ownersOf(entry)) {
		const known = targets.get(owner.dumpId) ?? /* @__PURE__ */ new Set();
		for (const end of ends.filter((one) => one !== owner)) known.add(qualified(end));
		targets.set(owner.dumpId, known);
	}
	const counts = {};
	for (const { kind } of entries) counts[kind.toLowerCase()] = (counts[kind.toLowerCase()] ?? 0) + 1;
	const relations = entries.filter(({ kind }) => relationKinds.has(kind)).map((entry) => {
		const table = tableOf(entry);
		return {
			kind: entry.kind.toLowerCase(),
			schema: entry.schema ?? "",
			name: entry.tag,
			owner: entry.owner,
			pattern: exactPattern(entry.schema ?? "", entry.tag),
			rows: rowsOf(entry) ?? null,
			partitionOf: table === void 0 ? null : qualified(table),
			pointsTo: [...targets.get(entry.dumpId) ?? []].sort()
		};
	}).sort((a, b) => order(a.schema, b.schema) || order(a.name, b.name));
	return {
		backup: facts.backup,
		manifest: facts.manifest,
		relations,
		counts
	};
}
const qualified = ({ schema, tag }) => `${schema}.${tag}`;
const order = (one, other) => one < other ? -1 : one > other ? 1 : 0;
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
// packages/core/src/verify/drill.ts
const sampleDatabase = "saltmarsh";
/** Back up, lose it, restore, prove. The report is that of the verification, with the backup's findings before its own. */
async function runDrill(options, session) {
	if (options.recipients !== void 0) {
		await checkRecipients(options.recipients);
		const encryption = {
			scheme: "age",
			recipients: options.recipients
		};
		await gatherDecryption(encryption, options.ageIdentityFile, "the backup of a drill", session);
	}
	if (options.connection !== void 0) return drillOn({
		...options,
		connection: options.connection
	}, void 0, session);
	await using stack = new AsyncDisposableStack();
	const place = await findNewestPlace(options.sandbox ?? "auto", session, options.tools);
	const superuser = "postgres";
	const server = stack.use(await startSandbox(planSandbox(place, superuser, freemem()), place, { superuser }, session));
	session.onProgress({
		phase: "sample",
		current: "making a database to lose"
	});
	const sample = await makeSample(server.connection, session);
	return await drillOn({
		...options,
		connection: sample
	}, () => loseSample(server.connection, sample, session), session);
}
async function drillOn(options, lose, session) {
	const { ageIdentityFile, ...taking } = options;
	const backupFacts = await gatherBackupFacts(taking, session);
	const backup = await runBackup(planBackup(taking, backupFacts), taking, backupFacts, session);
	if (backup.stored === void 0) return reportBackup(backup, taking, backupFacts);
	const lost = await lose?.();
	const verifyOptions = {
		store: options.store,
		environment: options.environment,
		database: backup.stored.manifest.server.database,
		backup: backup.stored.manifest.id,
		jobs: options.jobs,
		expectedManifestSha256: backup.stored.manifestSha256,
		...present({
			tools: options.tools,
			ageIdentityFile,
			serverTimeoutSeconds: options.serverTimeoutSeconds,
			sandbox: options.sandbox,
			sandboxMajor: options.sandboxMajor
		})
	};
	const facts = await gatherVerifyFacts(verifyOptions, session);
	return withBackup(reportVerify(await runVerify(planVerify(verifyOptions, facts), verifyOptions, facts, session), facts), backup, lost);
}
function withBackup(report, backup, lost) {
	return {
		...report,
		...allGood(backup.findings) ? {} : {
			ok: false,
			exitCode: report.exitCode || 1
		},
		notes: [...lost === void 0 ? [] : [lost], ...report.notes],
		findings: [...backup.findings, ...report.findings],
		data: {
			...report.data,
			backup_seconds: backup.durationSeconds
		}
	};
}
async function makeSample(server, session) {
	await using administration = await openClient(server, session.signal);
	await administration.query(`create database ${sampleDatabase} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`);
	const sample = withDatabase(server, sampleDatabase);
	await using client = await openClient(sample, session.signal);
	await client.query("reset all");
	await client.query(await readFile(new URL("sample-database-DFWoOxaA.sql", import.meta.url), "utf8"));
	return sample;
}
/** Drops the sample, and sees that it is gone. */
async function loseSample(server, sample, session) {
	await using administration = await openClient(server, session.signal);
	await administration.query(`drop database ${sample.database} with (force)`);
	try {
		await using client = await openClient(sample, session.signal);
		throw new Error(`the sample was dropped and still answers as ${client.major}`);
	} catch (error) {
		if (!(error instanceof PgproofError) || error.kind !== "no-database") throw error;
		return `the source was dropped before the restore: "${error.message}"`;
	}
}
// packages/core/src/verify/pgbackrest/facts.ts
/** Chooses a backup of the stanza, and finds a server of its major. Throws `bad-input` for a level that it cannot reach, `unknown-backup`. */
async function gatherPgbackrestVerifyFacts(options, session) {
	const startedAt = session.now();
	if (options.level === "identical") throw new PgproofError("bad-input", "a backup by pgBackRest cannot be shown to be identical: it has no proof of its rows", { hint: "verify it with --level consistent" });
	const pgbackrest = await findPgbackrest(options.source, session);
	const info = await readPgbackrestInfo(pgbackrest, session);
	const backup = chooseBackup(info, options.backup, pgbackrest);
	const details = await readDetails(pgbackrest, backup.label, session);
	const sandbox = await findPlace(backup.major, options.sandbox ?? "auto", session, options.tools);
	return {
		pgbackrest,
		info,
		backup,
		details,
		sandbox,
		startedAt,
		memoryBytes: freemem(),
		amcheck: await findAmcheck(sandbox, session, options.tools)
	};
}
// packages/core/src/verify/physical/facts.ts
/** Reads a backup's chain, and finds a server of its major. Throws `bad-input` for a level that it cannot reach. */
async function gatherPhysicalVerifyFacts(options, session) {
	const { target } = options;
	const source = await gatherPhysicalSource(target === void 0 ? options : await chooseBase(options), session);
	const { manifest, id } = source.own;
	const highest = highestLevel(manifest);
	if (options.level !== void 0 && !contains(highest, options.level)) throw new PgproofError("bad-input", `backup "${id}" cannot be shown to be ${options.level}: a base backup has no proof of its rows`, { hint: `verify it with --level ${highest}` });
	const aim = target === void 0 ? void 0 : await gatherAim(options, source, target, session);
	const sandbox = await findPlace(manifest.server.major, options.sandbox ?? "auto", session, options.tools);
	return {
		...source,
		sandbox,
		aim,
		memoryBytes: freemem(),
		amcheck: await findAmcheck(sandbox, session, options.tools)
	};
}
/** Throws `bad-input` for a level below that of a recovery, and for a place whose name cannot stand in a restore_command. */
async function gatherAim(options, source, target, { workdir }) {
	const { level } = options;
	if (level !== void 0 && !contains(level, "restored")) throw new PgproofError("bad-input", `level "${level}" is reached without a recovery, and a target is given`, { hint: "ask for restored or consistent, or leave the target out" });
	if (/["$`\\%\n]/.test(workdir)) throw new PgproofError("bad-input", `the folder for temporary files, ${JSON.stringify(workdir)}, cannot stand in a restore_command`, { hint: "name one without quotes, $, `, \\ and % with --workdir or TMPDIR" });
	const { timeline, log } = await gatherLog(options, source, target);
	return {
		target,
		timeline,
		log
	};
}
// packages/core/src/sandbox/recovered.ts
/** A program of the server's in a sandbox, for a plan. Holes: `folder`. */
function boxCommand(place, name, args, tied = false) {
	if (place.kind === "docker") return sandboxCommand(place, name, args, tied);
	return {
		program: join(dirname(place.postgres.path), name),
		args,
		env: {
			LC_ALL: "C",
			TZ: "UTC"
		}
	};
}
const folder = { hole: "folder" };
/** Where a recovered cluster lies in a box. */
const boxPlaces = {
	data: [folder, "/data/cluster"],
	/** What a recovery to a target goes by. */
	log: [folder, "/data/wal"],
	part: (id) => [folder, `/data/part-${id}`],
	space: (oid) => [folder, `/data/space-${oid}`],
	partSpace: (id, oid) => [folder, `/data/part-${id}-${oid}`]
};
/**
* Settings of a server that replays the WAL of a copied cluster, and is asked what came of it: those of any sandbox, and at least the limits that
* replaying needs. Nothing of the cluster's own configuration is read. Source: PostgreSQL documentation, 26.4 "Hot Standby".
*/
function recoveredSettings(memoryBytes, limits) {
	const settings = sandboxSettings(memoryBytes);
	const least = (name, own) => String(Math.max(own, limits[name]));
	return {
		...settings,
		max_connections: least("max_connections", 20),
		max_worker_processes: least("max_worker_processes", 8),
		max_wal_senders: least("max_wal_senders", 0),
		max_prepared_transactions: least("max_prepared_transactions", 0),
		max_locks_per_transaction: least("max_locks_per_transaction", 1024),
		wal_level: "replica",
		archive_command: "",
		restore_command: "",
		primary_conninfo: "",
		primary_slot_name: "",
		recovery_target_action: "promote",
		hot_standby: "off",
		local_preload_libraries: ""
	};
}
/** The words of a server's command line that keep it from its cluster's own configuration, and set ours. */
function recoveredWords(settings) {
	const own = (name, file) => ["-c", [
		`${name}=`,
		folder,
		`/data/${file}`
	]];
	return [
		...own("config_file", "sandbox.conf"),
		...own("hba_file", "sandbox_hba.conf"),
		...own("ident_file", "sandbox_ident.conf"),
		"-c",
		[
			"unix_socket_directories=",
			folder,
			"/socket"
		],
		...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
	];
}
/** Steps that replay its WAL to the end, or by the settings `towards` to a target, and end in good order, look at its checksums, and serve it. */
function recoveredSteps(place, settings, database, towards = []) {
	const words = recoveredWords(settings);
	const data = boxPlaces.data;
	return [
		{
			kind: "command",
			name: "recover",
			command: boxCommand(place, "postgres", [
				"--single",
				"-D",
				data,
				...words,
				"-c",
				"log_min_messages=log",
				...towards,
				database
			])
		},
		{
			kind: "command",
			name: "checksums",
			command: boxCommand(place, "pg_checksums", [
				"--check",
				"--pgdata",
				data
			])
		},
		{
			kind: "command",
			name: "serve",
			command: boxCommand(place, "postgres", [
				"-D",
				data,
				...words
			], true)
		},
		{
			kind: "server",
			name: "sandbox",
			action: "start",
			settings: { ...settings }
		}
	];
}
// packages/core/src/verify/physical/plan.ts
/** Reads every row of a relation, with what lies in its TOAST, and keeps nothing of it. */
const readSql = (relation) => `copy (select * from ${relation}) to '/dev/null'`;
/** Databases to ask the cluster by, the likeliest first: which are there and open, the copy itself knows. */
function adminDatabases({ databases }) {
	const open = databases.filter((database) => database.allows_connections).map(({ name }) => name);
	return [.../* @__PURE__ */ new Set([
		"postgres",
		"template1",
		...open
	])];
}
/** Pure: what the verification of a base backup will do. Holes: `folder` (the sandbox's), `socket`, `into`, `age-identity`. */
function planPhysicalVerify(options, facts) {
	const { own, backup, sandbox: place, amcheck, aim } = facts;
	const settings = recoveredSettings(facts.memoryBytes, own.manifest.limits);
	const data = boxPlaces.data;
	const assembly = assemblySteps(facts, boxPlaces, (name, args) => boxCommand(place, name, args));
	const checking = amcheckSteps(amcheck, options.jobs, own.manifest);
	const steps = [
		...assembly,
		{
			kind: "command",
			name: "control",
			command: boxCommand(place, "pg_controldata", ["--pgdata", data])
		},
		...recoveredSteps(place, settings, quietDatabase(own.manifest), towardsWords(facts)),
		{
			kind: "sql",
			name: "read",
			on: "sandbox",
			statements: [readSql("…")]
		},
		...checking,
		{
			kind: "server",
			name: "stop",
			action: "stop",
			settings: {}
		},
		{
			kind: "put",
			name: "record",
			path: `${own.folder}verifications/…json`
		}
	];
	const named = storeFlags(options.store);
	return {
		operation: "verify",
		environment: options.environment,
		target: backup.database,
		steps,
		public: {
			operation: "verify",
			environment: options.environment,
			target: backup.database,
			commands: commandsOf(options, facts, steps),
			configuration: {
				...aim === void 0 ? {} : { target: describeTarget(aim.target, own.manifest.server.time_zone) },
				...settings
			},
			verification_steps: named === void 0 ? [] : [`pgproof verify ${named} --method physical --backup ${own.id}${aim === void 0 ? "" : targetFlags(aim.target)}${identityFlag(facts.decryption)}`],
			recovery_procedure: `Nothing outside of $FOLDER is touched: end its server, and remove it. The backup itself comes back so:\n${own.manifest.recovery_procedure}`
		}
	};
}
/** Settings by which the server comes to a target, with WAL from the folder that it was brought to. */
function towardsWords({ aim, own }) {
	if (aim === void 0) return [];
	const { target, timeline } = aim;
	const settings = targetSettings(target, timeline === own.manifest.wal.timeline ? "current" : String(timeline));
	return [
		"-c",
		[
			"restore_command=cp \"",
			...boxPlaces.log,
			"/%f\" \"%p\""
		],
		...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
	];
}
/** As a name of a database may hold what conninfo has its own meaning for. */
const namesSql = `select pg_catalog.format('dbname=''%s''', replace(replace(datname, '\\', '\\\\'), '''', '\\'''))
from pg_catalog.pg_database
where datconnlimit <> -2
order by datname collate "C"`.replaceAll("\n", " ");
const readAllSql = `select pg_catalog.format('${readSql("%s").replaceAll("'", "''")};', c.oid::pg_catalog.regclass)
from pg_catalog.pg_class c
where c.relkind in ('r', 'm') and c.relpersistence <> 't' and (c.relkind <> 'm' or c.relispopulated)`.replaceAll("\n", " ");
/** The same for a shell. */
function commandsOf({ store, ageIdentityFile }, facts, steps) {
	const { own, sandbox: place, members, amcheck, aim } = facts;
	const log = renderWord(boxPlaces.log);
	const isContained = place.kind === "docker";
	const data = renderWord(boxPlaces.data);
	const command = (name) => steps.flatMap((step) => step.kind === "command" && step.name === name ? [renderCommands(step.command)] : []).join();
	const environment = toolEnvironmentOf(own.manifest);
	const exported = Object.entries({
		...environment,
		LC_ALL: "C",
		TZ: "UTC"
	}).map(([name, value]) => `${name}=${renderWord(value)}`);
	return [
		isContained ? "# as an unprivileged user who may use docker:" : "# as an unprivileged user, without a network:",
		...openingLines(store, facts),
		...wholeLines(store, facts),
		"FOLDER=\"$(mktemp -d)\"; trap 'rm -rf \"$FOLDER\"' EXIT",
		"mkdir \"$FOLDER\"/socket; SOCKET=\"$FOLDER\"/socket",
		...isContained ? shellLines : ["mkdir -m 700 \"$FOLDER\"/data"],
		...assemblyLines({
			store,
			source: facts,
			steps,
			places: boxPlaces,
			made: [],
			parts: members.flatMap(({ id, manifest }) => [renderWord(boxPlaces.part(id)), ...manifest.tablespaces.map(({ oid }) => renderWord(boxPlaces.partSpace(id, oid)))]),
			afterUnpacking: () => []
		}),
		`(cd ${data} && rm -f postgresql.auto.conf standby.signal recovery.signal postmaster.pid)`,
		...tablespaceLines(facts, data, boxPlaces.space),
		`: > "$FOLDER"/data/sandbox.conf; echo 'local all all trust' > "$FOLDER"/data/sandbox_hba.conf; : > "$FOLDER"/data/sandbox_ident.conf`,
		...aim === void 0 ? [] : [
			`: > ${data}/recovery.signal`,
			`mkdir -m 700 ${log}`,
			...logLines(store, {
				...aim,
				own
			}, ageIdentityFile, log)
		],
		`${command("recover")} < /dev/null`,
		`${command("control")} | grep -E '^Database cluster state: +shut down$'`,
		...own.manifest.data_checksum_version === 0 ? [] : [command("checksums")],
		`${command("serve")} &`,
		"SERVER=$!; trap 'kill -INT \"$SERVER\"; wait \"$SERVER\"; rm -rf \"$FOLDER\"' EXIT",
		`export ${exported.join(" ")}`,
		..."missing" in amcheck ? [] : clientFunctions(amcheck.tool, environment, ["psql"]),
		`until psql -X -d postgres -c 'select 1' > /dev/null 2>&1 || ! kill -0 "$SERVER"; do sleep 0.1; done`,
		`psql -X -d postgres -c 'update pg_catalog.pg_database set datallowconn = true where not datallowconn'`,
		`psql -XAtd postgres -c ${shellQuote(namesSql)} | while IFS= read -r DATABASE; do`,
		`  psql -XAtd "$DATABASE" -c ${shellQuote(readAllSql)} | psql -X -q -v ON_ERROR_STOP=1 -d "$DATABASE"`,
		..."missing" in amcheck ? [`  # pg_amcheck: ${amcheck.missing.detail.replaceAll(/\s+/g, " ")}`] : [`  ${command("amcheck")} < /dev/null`],
		"done"
	];
}
/** The step that checks a copy by pg_amcheck; none where there is none. Holes: `socket`, `database`. */
function amcheckSteps(amcheck, jobs, source) {
	if ("missing" in amcheck) return [];
	const args = [...[
		"--no-password",
		"--verbose",
		"--install-missing",
		"--heapallindexed",
		"--parent-check"
	], ...[`--jobs=${jobs}`, { hole: "database" }]];
	return [{
		kind: "command",
		name: "amcheck",
		command: toolCommand(amcheck.tool, args, toolEnvironmentOf(source))
	}];
}
/** What fires at a login came with the copy, and so did what can say a row's value beside an error. */
function toolEnvironmentOf({ server }) {
	const options = [
		"jit=off",
		"client_min_messages=error",
		"session_replication_role=replica",
		"session_preload_libraries=",
		"lc_messages=C",
		"statement_timeout=0",
		"lock_timeout=0",
		...server.major >= 17 ? ["event_triggers=off"] : []
	];
	return {
		...toolEnvironment({
			PGPORT: "5432",
			PGUSER: server.bootstrap_role,
			PGSSLMODE: "disable",
			PGPASSFILE: "/dev/null/none",
			PGAPPNAME: "pgproof pg_amcheck",
			PGOPTIONS: options.map((option) => `-c ${option}`).join(" ")
		}),
		PGHOST: { hole: "socket" }
	};
}
// packages/core/src/verify/pgbackrest/plan.ts
/** Before the copy says what it needs. */
const noLimits = {
	max_connections: 0,
	max_worker_processes: 0,
	max_wal_senders: 0,
	max_prepared_transactions: 0,
	max_locks_per_transaction: 0
};
/** The steps in the sandbox, where it is known what replaying the copy's log needs, and who its superuser is. */
function sandboxSteps(options, { sandbox: place, memoryBytes, amcheck, backup }, { limits, role }) {
	const settings = recoveredSettings(memoryBytes, limits);
	const data = boxPlaces.data;
	return [
		{
			kind: "command",
			name: "control",
			command: boxCommand(place, "pg_controldata", ["--pgdata", data])
		},
		...recoveredSteps(place, settings, "template1"),
		...amcheckSteps(amcheck, options.jobs, { server: {
			bootstrap_role: role,
			major: backup.major
		} })
	];
}
/**
* Pure: what the verification of a backup by pgBackRest will do. Holes: `into` (the data directory), `spaces` (the folder of its tablespaces), `segment`;
* the sandbox's; the secrets of pgBackRest's environment.
*/
function planPgbackrestVerify(options, facts) {
	const { pgbackrest, backup, details } = facts;
	const into = { hole: "into" };
	const repository = repositoryWords(pgbackrest, backup.repository);
	const here = hereWords(pgbackrest);
	const bringing = [
		{
			kind: "command",
			name: "verify",
			command: pgbackrestCommand(pgbackrest, "verify", [
				"--output=text",
				"--verbose",
				...repository
			])
		},
		{
			kind: "command",
			name: "bring",
			command: pgbackrestCommand(pgbackrest, "restore", [
				...[
					`--set=${backup.label}`,
					"--type=none",
					"--archive-mode=off",
					["--pg1-path=", into]
				],
				...details.tablespaces.map(({ oid }) => [
					`--tablespace-map=${oid}=`,
					{ hole: "spaces" },
					`/space-${oid}`
				]),
				...[...repository, ...here]
			])
		},
		{
			kind: "command",
			name: "bring-segment",
			command: pgbackrest.command("pgbackrest", [
				...pgbackrest.words,
				...[
					["--pg1-path=", into],
					"--archive-timeout=60",
					"--no-archive-async",
					...repository,
					...here
				],
				...[
					"archive-get",
					{ hole: "segment" },
					[
						into,
						"/pg_wal/",
						{ hole: "segment" }
					]
				]
			])
		}
	];
	const inside = sandboxSteps(options, facts, {
		limits: noLimits,
		role: "postgres"
	});
	const steps = [
		...bringing,
		...inside,
		{
			kind: "sql",
			name: "read",
			on: "sandbox",
			statements: [readSql("…")]
		},
		{
			kind: "server",
			name: "stop",
			action: "stop",
			settings: {}
		}
	];
	const target = clusterName(backup.systemIdentifier);
	return {
		operation: "verify",
		environment: options.environment,
		target,
		steps,
		public: {
			operation: "verify",
			environment: options.environment,
			target,
			commands: [
				...shownLines(pgbackrest),
				"# INTO and SPACES are new folders; of each SEGMENT of the log that the backup needs:",
				...bringing.flatMap((step) => step.kind === "command" ? [renderCommands(step.command)] : []),
				"# then as an unprivileged user without a network; FOLDER is a folder with the copy in data/cluster:",
				...inside.flatMap((step) => step.kind === "command" && step.name !== "amcheck" ? [renderCommands(step.command)] : [])
			],
			configuration: {
				method: "pgbackrest",
				backup: backup.label,
				pgbackrest: `${pgbackrest.version} (${pgbackrest.where})`,
				...shownSettings(pgbackrest),
				...recoveredSettings(facts.memoryBytes, noLimits)
			},
			verification_steps: [`pgproof verify ${pgbackrestFlags(options.source)} --backup ${backup.label}`],
			recovery_procedure: pgbackrestRecovery({
				pgbackrest,
				major: backup.major,
				label: backup.label,
				tablespaces: details.tablespaces
			})
		}
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
// packages/core/src/verify/pgbackrest/report.ts
/** The report of the verification of a backup by pgBackRest. Pure. */
function reportPgbackrestVerify(result, facts) {
	const { backup, details, pgbackrest, info } = facts;
	const { stanza } = pgbackrest.source;
	const of = `${typeOfWord(backup.type)} backup ${backup.label} of stanza ${stanza}`;
	const bad = result.findings.filter(({ status }) => status === "bad").length;
	const [first] = result.stoppedBy;
	return {
		operation: "verify",
		ok: result.ok,
		exitCode: result.ok ? 0 : 1,
		headline: result.ok ? `verdict ${result.verdict}: ${of}` : `verdict ${result.verdict}, asked ${result.asked}: ${of}${bad === 0 ? "" : `, ${formatCount(bad)} ${bad === 1 ? "check" : "checks"} failed`}`,
		notes: first === void 0 ? [] : [`stopped by ${first.id}: ${first.object === void 0 ? "" : `${first.object.kind} ${first.object.name}: `}${first.detail}`],
		made: madeAt(result.endedAt),
		judgement: {
			asked: result.asked,
			verdict: result.verdict,
			stoppedBy: result.stoppedBy
		},
		figures: [
			["backup", `${stanza} ${backup.label}`],
			...backup.reference.length === 0 ? [] : [["needs", backup.reference.join(", ")]],
			result.rtoSeconds === null ? ["RTO", "not recovered"] : [
				"RTO",
				formatSeconds(result.rtoSeconds),
				"until the cluster was recovered"
			],
			[
				"proven after",
				formatSeconds(result.provenSeconds),
				"from asking pgBackRest to the verdict"
			],
			[
				"RPO",
				formatSeconds(result.rpoSeconds),
				`since the backup ended, ${formatTime(backup.ended.toISOString())}; the archive of its log may reach further`
			],
			[
				"size",
				formatBytes(backup.sizeBytes),
				"of the cluster"
			],
			["read", `${formatCount(result.relations)} tables, to the end`],
			["source", `PostgreSQL ${backup.major}, cluster ${backup.systemIdentifier}`],
			["sandbox", result.sandbox === void 0 ? "not started" : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`],
			["pgBackRest", `${pgbackrest.version} (${pgbackrest.where})`]
		],
		findings: result.findings,
		relations: [],
		recoveryProcedure: pgbackrestRecovery({
			pgbackrest,
			major: backup.major,
			label: backup.label,
			tablespaces: details.tablespaces
		}),
		data: {
			method: "pgbackrest",
			verdict: result.verdict,
			asked: result.asked,
			database: clusterName(backup.systemIdentifier),
			stanza,
			backup_id: backup.label,
			backup_type: typeOfWord(backup.type),
			chain: backup.reference,
			rto_seconds: result.rtoSeconds,
			proven_seconds: result.provenSeconds,
			rpo_seconds: result.rpoSeconds,
			relations: result.relations,
			bytes: backup.storedBytes,
			sandbox: result.sandbox ?? null,
			pgbackrest_info: info.raw
		}
	};
}
// packages/core/src/verify/physical/report.ts
/** The report of the verification of a base backup. Pure. */
function reportPhysicalVerify(result, facts) {
	const { own, members, backup } = facts;
	const { manifest } = own;
	const bytes = members.flatMap((member) => member.manifest.files).reduce((sum, file) => sum + file.bytes, 0);
	const { reached } = result;
	const to = facts.aim === void 0 ? "" : `, as of ${describeTarget(facts.aim.target, manifest.server.time_zone)}`;
	const of = `${manifest.backup_type} backup ${own.id} of the cluster ${manifest.server.system_identifier}${to}`;
	const bad = result.findings.filter(({ status }) => status === "bad").length;
	const [first] = result.stoppedBy;
	return {
		operation: "verify",
		ok: result.ok,
		exitCode: result.ok ? 0 : 1,
		headline: result.ok ? `verdict ${result.verdict}: ${of}` : `verdict ${result.verdict}, asked ${result.asked}: ${of}${bad === 0 ? "" : `, ${formatCount(bad)} ${bad === 1 ? "check" : "checks"} failed`}`,
		notes: first === void 0 ? [] : [`stopped by ${first.id}: ${first.object === void 0 ? "" : `${first.object.kind} ${first.object.name}: `}${first.detail}`],
		made: madeAt(result.endedAt),
		judgement: {
			asked: result.asked,
			verdict: result.verdict,
			stoppedBy: result.stoppedBy
		},
		figures: [
			["backup", `${backup.database} ${own.id}`],
			...members.length === 1 ? [] : [["made on", manifest.chain.join(", ")]],
			result.rtoSeconds === null ? ["RTO", "not recovered"] : [
				"RTO",
				formatSeconds(result.rtoSeconds),
				"until the cluster was recovered"
			],
			[
				"proven after",
				formatSeconds(result.provenSeconds),
				"from reading the manifest to the verdict"
			],
			facts.aim === void 0 || reached === void 0 ? [
				"RPO",
				formatSeconds(result.rpoSeconds),
				`since the backup ended, ${formatTime(manifest.snapshot.time)}`
			] : [
				"RPO",
				formatSeconds(result.rpoSeconds),
				"since the state that was recovered"
			],
			...facts.aim === void 0 ? [] : [["target", describeTarget(facts.aim.target, manifest.server.time_zone)], ["reached", reached?.said ?? "no"]],
			[
				"size",
				formatBytes(bytes),
				`of a cluster of ${formatBytes(manifest.server.size_bytes)}`
			],
			["read", `${formatCount(result.relations)} tables, to the end`],
			["source", `PostgreSQL ${manifest.server.version}`],
			["sandbox", result.sandbox === void 0 ? "not started" : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`],
			["manifest", `sha256 ${own.sha256}`]
		],
		findings: result.findings,
		relations: [],
		recoveryProcedure: manifest.recovery_procedure,
		data: {
			method: "physical",
			verdict: result.verdict,
			asked: result.asked,
			database: backup.database,
			backup_id: own.id,
			backup_type: manifest.backup_type,
			target: facts.aim === void 0 ? null : { ...facts.aim.target },
			reached: reached?.said ?? null,
			segments: reached?.segments ?? null,
			last_commit_at: reached?.lastCommitAt?.toISOString() ?? null,
			chain: manifest.chain,
			manifest_sha256: own.sha256,
			rto_seconds: result.rtoSeconds,
			proven_seconds: result.provenSeconds,
			rpo_seconds: result.rpoSeconds,
			relations: result.relations,
			bytes,
			source_version: manifest.server.version,
			sandbox: result.sandbox ?? null
		}
	};
}
// packages/core/src/verify/physical/read.ts
const level = "consistent";
/**
* Reads every table and materialised view of a database, rows and TOAST, also those of the catalogue. An error names the relation. Throws when the
* server is gone, and `no-database` and kin where it does not let in.
*/
async function readDatabase(server, database, session) {
	await using client = await openClient(withDatabase(server, database), session.signal);
	const relations = await client.query(`
    select n.nspname as schema, c.relname as name,
      case c.relkind when 'm' then 'materialized view' else 'table' end as kind
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and c.relpersistence <> 't' and (c.relkind <> 'm' or c.relispopulated)
    order by n.nspname collate "C", c.relname collate "C"`);
	const findings = [];
	for (const { schema, name, kind } of relations) {
		const qualified = qualifiedName(schema, name);
		session.onProgress({
			phase: "read",
			current: `${database}: ${qualified}`
		});
		try {
			await client.query(readSql(qualified));
		} catch (error) {
			const state = sqlStateOf(error);
			if (state === void 0 || endsSession(error)) throw error;
			const { message } = error;
			const about = {
				id: "verify.read",
				level,
				object: {
					kind,
					name: `${quoteIdentifier(database)}.${qualified}`
				}
			};
			const library = missingLibrary(state, message);
			findings.push(library === void 0 ? {
				...about,
				status: isOfDamage(state) ? "bad" : "unknown",
				detail: `cannot be read to the end: ${message}`
			} : {
				...about,
				status: "unknown",
				...withoutLibrary("cannot be read", (await readExtensions(client, /* @__PURE__ */ new Set([library]))).get(library))
			});
		}
	}
	return {
		relations: relations.length,
		findings
	};
}
/**
* Opens every database of a recovered cluster, the closed ones, too, and lists them. The manifest's list was read before the backup ran, and can say
* anything. Source: PostgreSQL documentation, 53.15 "pg_database".
*/
async function openDatabases(server, session) {
	await using client = await openClient(server, session.signal);
	await client.query("update pg_catalog.pg_database set datallowconn = true where not datallowconn");
	return await client.query(`
    select d.datname as name, d.datcollate as collation, d.datconnlimit = -2 as "isHalfDropped"
    from pg_catalog.pg_database d
    order by d.datname collate "C"`);
}
/**
* What it means that a database lets nobody in, by what opening a session threw; undefined where that is not of the database but of the server or of
* us.
*/
function refusedDatabase({ name, collation }, error) {
	if (!(error instanceof PgproofError) || ["connection-lost", "cannot-connect"].includes(error.kind)) return void 0;
	const state = sqlStateOf(error.cause);
	if (state === void 0) return void 0;
	const about = {
		id: "verify.read",
		level,
		object: {
			kind: "database",
			name
		}
	};
	const { message } = error.cause;
	if (/incompatible with operating system/.test(message)) return {
		...about,
		status: "unknown",
		detail: `its locale "${collation}" is not installed here, so nobody can connect to it`,
		hint: `install it: localedef -i ${collation.split(".")[0]} -f UTF-8 ${collation}`
	};
	return {
		...about,
		status: isOfDamage(state) ? "bad" : "unknown",
		detail: `nobody can connect to it: ${message}`
	};
}
/** Which libraries B-tree indexes of a database sort by. */
async function sortedBy(server, database, session) {
	await using client = await openClient(withDatabase(server, database), session.signal);
	const own = client.major >= 15 ? "d.datlocprovider" : "'c'";
	return (await client.query(`
    select distinct case used.provider when 'i' then 'icu' else 'libc' end as library
    from (
      select
        case when o.collprovider = 'd' then ${own} else o.collprovider end::text as provider,
        case when o.collprovider = 'd' then d.datcollate else o.collcollate end as name
      from pg_catalog.pg_index i
      cross join lateral pg_catalog.unnest(i.indcollation::oid[]) as used(oid)
      join pg_catalog.pg_collation o on o.oid = used.oid
      cross join pg_catalog.pg_database d
      where d.datname = pg_catalog.current_database()
    ) used
    where used.provider = 'i' or used.provider = 'c' and used.name !~ '^(C|POSIX)($|\\.)'`)).map(({ library }) => library);
}
/**
* By what a database was sorted at its source, as its own catalogue wrote it down: that of its default order, or else of the collations in it. What
* was not written down is null. Source: PostgreSQL documentation, 53.12 "pg_collation", 53.15 "pg_database" (datcollversion, from 15 on).
*/
async function recordedVersions(server, database, session) {
	await using client = await openClient(withDatabase(server, database), session.signal);
	const own = client.major >= 15 ? "(select datcollversion from pg_catalog.pg_database where datname = pg_catalog.current_database() and datlocprovider = 'c')" : "null";
	const [row] = await client.query(`
    select
      coalesce(${own}, max(c.collversion) filter (where c.collprovider = 'c')) as libc,
      max(c.collversion) filter (where c.collprovider = 'i' and c.collname = 'und-x-icu') as icu
    from pg_catalog.pg_collation c
    where c.collnamespace = 'pg_catalog'::regnamespace`);
	return {
		libc: row?.libc ?? null,
		icu: row?.icu ?? null
	};
}
/** What pg_amcheck says of a database: findings of the level `consistent`. */
async function amcheckDatabase({ command, server, database, otherOrder }, session) {
	const id = "verify.amcheck";
	const of = {
		kind: "database",
		name: database
	};
	const holes = {
		socket: server.host,
		database: databaseConninfo(database)
	};
	const { tables, indexes, complaints, brokenOff } = await runPgAmcheck(fillCommand(command, holes), session);
	const extensions = await extensionsOf(new Set(complaints.flatMap(({ library }) => library ?? [])), withDatabase(server, database), session);
	const findings = complaints.map(({ relation = "a relation", place, state, message, library, count }) => {
		const isIndex = relation.startsWith("btree index");
		const name = /"(.*)"$/.exec(relation)?.[1] ?? relation;
		const where = place === "" ? "" : `${place}: `;
		const more = count === 1 ? "" : `, and ${formatCount(count - 1)} more complaints`;
		const about = {
			id,
			level,
			object: {
				kind: isIndex ? "index" : "table",
				name
			}
		};
		if (library !== void 0) return {
			...about,
			status: "unknown",
			...withoutLibrary("not checked", extensions.get(library))
		};
		const said = `${where}${message ?? (isOfDamage(state) ? `the server finds damage (SQLSTATE ${state})` : `the server refuses it (SQLSTATE ${state})`)}${more}`;
		if (isIndex && otherOrder !== void 0) return {
			...about,
			status: "unknown",
			detail: `not told to be damaged: ${otherOrder}; pg_amcheck: ${said}`
		};
		return isOfDamage(state) ? {
			...about,
			status: "bad",
			detail: said
		} : {
			...about,
			status: "unknown",
			detail: `not checked: ${said}`
		};
	});
	if (brokenOff !== void 0) return [...findings, brokenOff.kind === "data-corrupted" ? {
		id,
		status: "bad",
		level,
		object: of,
		detail: brokenOff.message
	} : {
		id,
		status: "unknown",
		level,
		object: of,
		detail: `not checked: ${brokenOff.message}`
	}];
	if (findings.length > 0) return findings;
	if (tables === 0) return [{
		id,
		status: "unknown",
		level,
		object: of,
		detail: "pg_amcheck names no table that it checked"
	}];
	const detail = `pg_amcheck finds nothing wrong in ${formatCount(tables)} tables and ${formatCount(indexes)} B-tree indexes, each index held against its table`;
	return [{
		id,
		status: "good",
		level,
		object: of,
		detail
	}];
}
/** What is said where a library is not there, which is that of an extension where one is known. */
function withoutLibrary(what, extension) {
	const whose = extension === void 0 ? "a library of the source" : `the extension "${extension}"`;
	return {
		detail: `${what}: ${whose} is not installed here`,
		hint: `install ${whose} for the sandbox's major, or verify in an image that has it: --sandbox docker --postgres-image <image>`
	};
}
/** By the names of libraries, the extensions whose functions lie in them; without those of none. */
async function extensionsOf(libraries, database, session) {
	if (libraries.size === 0) return /* @__PURE__ */ new Map();
	await using client = await openClient(database, session.signal);
	return await readExtensions(client, libraries);
}
/** From 18 on a server leaves `$libdir/` out when it names one. */
async function readExtensions(client, libraries) {
	const rows = await client.query(`select distinct l.library, e.extname as extension
     from pg_catalog.unnest($1::text[]) as l(library)
     join pg_catalog.pg_proc p on p.probin in (l.library, '$libdir/' || l.library)
     join pg_catalog.pg_depend d
       on d.classid = 'pg_catalog.pg_proc'::regclass and d.objid = p.oid
       and d.refclassid = 'pg_catalog.pg_extension'::regclass and d.deptype = 'e'
     join pg_catalog.pg_extension e on e.oid = d.refobjid`, [[...libraries]]);
	return new Map(rows.map(({ library, extension }) => [library, extension]));
}
// packages/core/src/verify/physical/verifying.ts
/** Records findings, without those of checks that are left out. */
function record({ findings, options }, more) {
	findings.push(...more.filter(({ id }) => options.omit?.has(id) !== true));
}
/** Runs a program of the server's in the box, by a step of the plan; gives the last lines of its stderr. */
async function runInBox({ session }, box, step) {
	const { stderr } = await runCommand(await box.command(step, process.pid), { signal: session.signal });
	return stderr[0] ?? [];
}
/** What pg_control says of the cluster in the box. */
async function readControl({ session }, box) {
	const command = await box.command("control", process.pid);
	const { stdout } = await runCommand(command, {
		signal: session.signal,
		output: "collect"
	});
	return parseControl(stdout);
}
// packages/core/src/verify/physical/consistent.ts
/** Every page of the recovered cluster against its checksum. */
async function checkChecksums(verifying, box) {
	const { session } = verifying;
	const id = "verify.checksums";
	const level = "consistent";
	const { checksumVersion } = await readControl(verifying, box);
	if (checksumVersion === 0) return [{
		id,
		status: "warning",
		level,
		detail: "the cluster has no data checksums: damage that leaves pages readable goes unseen",
		hint: "with the source stopped: pg_checksums --enable --pgdata <data directory>"
	}];
	session.onProgress({ phase: "checksums" });
	const command = await box.command("checksums", process.pid);
	const damaged = [];
	try {
		const { stdout } = await runCommand(command, {
			signal: session.signal,
			output: "collect",
			onStderrLine: (line) => {
				const [, file, block] = /checksum verification failed in file "([^"]+)", block (\d+)/.exec(line) ?? [];
				if (file !== void 0) damaged.push(`${file.replace(/^.*\/data\/cluster\//, "")}, block ${block}`);
			}
		});
		return [{
			id,
			status: "good",
			level,
			detail: `no page failed its checksum, of ${/Blocks scanned: +(\d+)/.exec(stdout)?.[1] ?? "0"} (pg_checksums)`
		}];
	} catch (error) {
		if (!(error instanceof CommandError) || error.kind !== "database-refused") throw error;
		if (damaged.length === 0) return [{
			id,
			status: "unknown",
			level,
			detail: error.message
		}];
		return damaged.slice(0, 20).map((name) => ({
			id,
			status: "bad",
			level,
			object: {
				kind: "page",
				name
			},
			detail: `its checksum is wrong${damaged.length > 20 ? `; ${damaged.length} pages in all` : ""}`
		}));
	}
}
/** Undefined where the server is there and lets nobody in. */
async function serve(verifying, box, stack) {
	const { facts, session } = verifying;
	const { manifest } = facts.own;
	try {
		return await serveBox(box, stack, {
			superuser: manifest.server.bootstrap_role,
			databases: adminDatabases(manifest),
			options: "-c session_preload_libraries= -c local_preload_libraries= -c lc_messages=C"
		}, session);
	} catch (error) {
		session.signal.throwIfAborted();
		if (!(error instanceof PgproofError) || !["deadline", "login-refused"].includes(error.kind)) throw error;
		record(verifying, [{
			id: "verify.login",
			status: "unknown",
			level: "consistent",
			detail: `the recovered server lets "${manifest.server.bootstrap_role}" not in: ${String(error.cause?.message ?? error.message)}`
		}]);
		return;
	}
}
/** Level `consistent` on the running copy: each of its databases. Gives how many relations were read. */
async function look(verifying, sandbox) {
	const { facts, options, session } = verifying;
	const { connection } = sandbox;
	try {
		return await whileAlive(connection, options.serverTimeoutSeconds, session, async (watched) => {
			const here = await (async () => {
				await using client = await openClient(connection, watched.signal);
				return await readLibraryVersions(client);
			})();
			let relations = 0;
			for (const database of await openDatabases(connection, watched)) {
				const { name } = database;
				if (database.isHalfDropped) {
					record(verifying, [{
						id: "verify.read",
						status: "warning",
						level: "consistent",
						object: {
							kind: "database",
							name
						},
						detail: "not looked at: its DROP DATABASE did not come to its end at the source, so nobody can connect to it",
						hint: `at the source: drop database ${quoteIdentifier(name)};`
					}]);
					continue;
				}
				try {
					relations += await lookAtDatabase({
						...verifying,
						session: watched
					}, connection, {
						name,
						here
					});
				} catch (error) {
					const refused = refusedDatabase(database, error);
					if (refused === void 0) throw error;
					record(verifying, [refused]);
				}
			}
			if ("missing" in facts.amcheck) record(verifying, [{
				...facts.amcheck.missing,
				level: "consistent"
			}]);
			return relations;
		});
	} catch (error) {
		throw await sandbox.explain(error);
	}
}
/** Gives how many relations were read. */
async function lookAtDatabase(verifying, server, { name, here }) {
	const { facts, session, plan } = verifying;
	const { libraries, server: source } = facts.own.manifest;
	const object = {
		kind: "database",
		name
	};
	const { relations, findings } = await readDatabase(server, name, session);
	record(verifying, findings);
	if (findings.length === 0) record(verifying, [{
		id: "verify.read",
		status: "good",
		level: "consistent",
		object,
		detail: `${relations} tables were read to the end, with their TOAST`
	}]);
	const sorted = await sortedBy(server, name, session);
	const there = libraries ?? await recordedVersions(server, name, session);
	const other = sorted.filter((library) => there[library] !== here[library]);
	const otherOrder = other.length === 0 ? void 0 : `text is sorted otherwise here (${other.map((library) => `${library} ${here[library] ?? "of no known version"}, at the source ${there[library] ?? "of no known version"}`).join(", ")})`;
	if (otherOrder !== void 0) record(verifying, [{
		id: "verify.collation",
		status: "unknown",
		level: "consistent",
		object,
		detail: `the order of its indexes cannot be checked: ${otherOrder}`,
		hint: `verify on a machine like the source, or in its image: --sandbox docker --postgres-image <image of PostgreSQL ${source.version}>`
	}]);
	if ("missing" in facts.amcheck) return relations;
	const { command } = stepNamed(plan, "command", "amcheck");
	record(verifying, await amcheckDatabase({
		command,
		server,
		database: name,
		otherOrder
	}, session));
	return relations;
}
// packages/core/src/verify/physical/recover.ts
/** What is said of the recovery to a target: of the WAL, and not of the backup. */
const targetFinding = "verify.target";
/** Level `intact`: every file of every backup of the chain, and that none is lost. */
async function checkFiles(verifying) {
	const { facts, options, session, lookedAt } = verifying;
	lookedAt.add("intact");
	record(verifying, facts.lost.map(({ file, problem }) => ({
		id: "verify.chain",
		status: "bad",
		level: "intact",
		object: {
			kind: "file",
			name: file
		},
		detail: `backup "${facts.own.id}" is made on it, and it cannot be read: ${problem}`
	})));
	for (const { folder, manifest } of facts.members) record(verifying, (await checkDigest(options.store, folder, manifest.files, session, options.omit)).map((finding) => finding.object === void 0 ? {
		...finding,
		object: {
			kind: "folder",
			name: folder.slice(0, -1)
		}
	} : {
		...finding,
		object: {
			kind: "file",
			name: `${folder}${finding.object.name}`
		}
	}));
}
/** Level `readable`: everything unpacked, each backup as PostgreSQL's own manifest of it says. Undefined when it is not. */
async function assemble(verifying, box) {
	const { plan, options, facts, session, findings, lookedAt } = verifying;
	const { owner } = box.isolation;
	const setpriv = owner === void 0 ? "" : await requireProgram("setpriv", session);
	const assembling = {
		plan,
		store: options.store,
		source: facts,
		places: boxPlaces,
		holes: { folder: box.folder },
		owner: owner === void 0 ? void 0 : {
			...owner,
			prefix: [...[
				setpriv,
				`--reuid=${owner.uid}`,
				`--regid=${owner.gid}`,
				"--clear-groups",
				"--no-new-privs",
				"--"
			]]
		},
		session
	};
	lookedAt.add("readable");
	for (const member of facts.members) {
		const object = {
			kind: "folder",
			name: member.folder.slice(0, -1)
		};
		try {
			await unpackMember(assembling, member);
			await runInBox(verifying, box, checkStep(member.id));
		} catch (error) {
			record(verifying, [{
				id: "verify.backup-manifest",
				status: "bad",
				level: "readable",
				object,
				...told$1(error)
			}]);
			return;
		}
		record(verifying, [{
			id: "verify.backup-manifest",
			status: "good",
			level: "readable",
			object,
			detail: "every file of it is as PostgreSQL's own manifest says (pg_verifybackup)"
		}]);
	}
	if (facts.members.length > 1) {
		const object = {
			kind: "backup",
			name: facts.own.id
		};
		try {
			session.onProgress({
				phase: "combine",
				current: `${facts.members.length} backups`
			});
			await runInBox(verifying, box, "combine");
			await runInBox(verifying, box, checkCombinedStep);
		} catch (error) {
			record(verifying, [{
				id: "verify.combine",
				status: "bad",
				level: "readable",
				object,
				...told$1(error)
			}]);
			return;
		}
		record(verifying, [{
			id: "verify.combine",
			status: "good",
			level: "readable",
			object,
			detail: `put together of ${facts.members.length} backups (pg_combinebackup), and every file is as the manifest of that says (pg_verifybackup)`
		}]);
		for (const { id, manifest } of facts.members) {
			const gone = [boxPlaces.part(id), ...manifest.tablespaces.map(({ oid }) => boxPlaces.partSpace(id, oid))];
			for (const word of gone) await rm(fillWord(word, assembling.holes), {
				recursive: true,
				force: true
			});
		}
	}
	record(verifying, await checkIdentity(verifying, box));
	return allGood(findings) ? assembling : void 0;
}
async function checkIdentity(verifying, box) {
	const { systemIdentifier } = await readControl(verifying, box);
	const wanted = verifying.facts.own.manifest.server.system_identifier;
	if (systemIdentifier === wanted) return [];
	return [{
		id: "verify.cluster",
		status: "bad",
		level: "readable",
		detail: `its files are of the cluster ${systemIdentifier}, its manifest says ${wanted}`
	}];
}
/** What a program of the server's says when it fails: of the copy, unless somebody else ended it or the disk is full. */
function told$1(error) {
	if (!(error instanceof PgproofError && [
		"invalid-manifest",
		"database-refused",
		"bad-input"
	].includes(error.kind))) throw error;
	return { detail: (error instanceof CommandError ? error.stderr.findLast((line) => line.trim() !== "") : void 0)?.replace(/^\S+: error: /, "") ?? error.message };
}
/** Level `restored`: made harmless, and its WAL replayed to the end of the backup, or with that of the archive to the target. */
async function recover(verifying, box, assembling) {
	const { aim } = verifying.facts;
	if (aim === void 0) return await recoverCopy(verifying, box, assembling);
	await makeHarmless(verifying, box, assembling);
	return await recoverToAim(verifying, box, assembling, aim);
}
async function makeHarmless({ facts, lookedAt }, box, { owner, holes }) {
	const data = fillWord(boxPlaces.data, holes);
	for (const name of [
		"postgresql.auto.conf",
		"standby.signal",
		"recovery.signal",
		"postmaster.pid"
	]) await rm(join(data, name), { force: true });
	const { tablespaces } = facts.own.manifest;
	const map = tablespaces.map(({ oid }) => `${oid} ${fillWord(boxPlaces.space(oid), holes)}\n`).join("");
	if (tablespaces.length > 0) await writeOwned(join(data, "tablespace_map"), map, owner);
	for (const [name, content] of [
		["sandbox.conf", ""],
		["sandbox_hba.conf", "local all all trust\n"],
		["sandbox_ident.conf", ""]
	]) await writeOwned(join(box.folder, "data", name), content, owner);
	lookedAt.add("restored");
}
/** The same of any copy, whoever brought it, to the end of its backup. */
async function recoverCopy(verifying, box, copy) {
	const { facts, session } = verifying;
	await makeHarmless(verifying, box, copy);
	session.onProgress({
		phase: "recover",
		current: `to ${facts.own.manifest.wal.stop_lsn}`
	});
	let said;
	try {
		said = await runInBox(verifying, box, "recover");
	} catch (error) {
		if (!(error instanceof CommandError) || !["database-refused"].includes(error.kind)) throw error;
		said = error.stderr;
	}
	const { state } = await readControl(verifying, box);
	const reached = said.map((line) => /consistent recovery state reached at ([0-9A-F/]+)/.exec(line)?.[1]).find(Boolean);
	const id = "verify.recovery";
	if (state === "shut down" && reached !== void 0) {
		record(verifying, [{
			id,
			status: "good",
			level: "restored",
			detail: `its WAL was replayed to the end: consistent at ${reached}`
		}]);
		return true;
	}
	record(verifying, [{
		id,
		status: "bad",
		level: "restored",
		detail: `it cannot be recovered: ${(said.find((line) => /\b(FATAL|PANIC|ERROR):/.test(line)) ?? said.at(-1) ?? "the server said nothing").replace(/^.*?\b(FATAL|PANIC|ERROR):\s*/, "")}`
	}]);
	return false;
}
/** Of the WAL or of the target, and not of who looks. */
const ofRecovery = /* @__PURE__ */ new Set([
	"database-refused",
	"wal-absent",
	"wal-damaged",
	"wal-mismatch"
]);
async function recoverToAim(verifying, box, { owner, holes }, { target, timeline, log }) {
	const { facts, session } = verifying;
	const { manifest } = facts.own;
	await writeOwned(join(fillWord(boxPlaces.data, holes), "recovery.signal"), "", owner);
	const described = describeTarget(target, manifest.server.time_zone);
	const about = {
		id: targetFinding,
		level: "restored"
	};
	try {
		verifying.reached = await recoverTo({
			target,
			timeline,
			log,
			described,
			session,
			command: await box.command("recover", process.pid),
			spool: fillWord(boxPlaces.log, holes),
			stopLsn: manifest.wal.stop_lsn,
			give: async (path) => {
				if (owner !== void 0) await lchown(path, owner.uid, owner.gid);
			}
		});
	} catch (error) {
		if (!(error instanceof PgproofError) || !ofRecovery.has(error.kind)) throw error;
		record(verifying, [{
			...about,
			status: "bad",
			detail: error.message,
			hint: error.hint
		}]);
		return false;
	}
	const { state } = await readControl(verifying, box);
	const { said, segments, lastCommitAt } = verifying.reached;
	if (state !== "shut down") {
		record(verifying, [{
			...about,
			status: "bad",
			detail: `${described}: pg_control says "${state}" afterwards`
		}]);
		return false;
	}
	const detail = `reached ${described}: ${said}; ${segments} segments came from the archive${lastCommitAt === void 0 ? "" : `; the last transaction in it was committed at ${lastCommitAt.toISOString()}`}`;
	const gap = target.kind === "latest" && log?.reach.isGap === true ? log.reach.next : void 0;
	record(verifying, [gap === void 0 ? {
		...about,
		status: "good",
		detail
	} : {
		...about,
		status: "bad",
		object: {
			kind: "segment",
			name: gap
		},
		detail: `${detail}; then ${gap} is missing, and segments behind it are there`,
		hint: "take a base backup: from it the time after is reached again; pgproof wal check --store <store>"
	}]);
	return gap === void 0;
}
// packages/core/src/verify/physical/run.ts
/** Runs the verification of a base backup by its plan. A failed check is a finding; throws only when it could not do its work. */
async function runPhysicalVerify(plan, options, facts, session) {
	const verifying = {
		plan,
		options,
		facts,
		session,
		findings: [],
		lookedAt: /* @__PURE__ */ new Set()
	};
	const { findings, lookedAt } = verifying;
	const upTo = (level) => options.level === void 0 || contains(options.level, level);
	await using stack = new AsyncDisposableStack();
	let rtoSeconds = null;
	let relations = 0;
	let sandbox;
	await checkFiles(verifying);
	if (upTo("readable") && allGood(findings)) {
		const { program } = stepNamed(plan, "command", "control").command;
		const box = await openBox(stack, plan.steps, facts.sandbox, {
			program,
			hide: options.hide
		}, session);
		const assembled = await assemble(verifying, box);
		if (assembled !== void 0 && upTo("restored")) {
			const isRecovered = await recover(verifying, box, assembled);
			if (isRecovered) rtoSeconds = secondsBetween(facts.startedAt, session.now());
			if (isRecovered && upTo("consistent")) {
				record(verifying, await checkChecksums(verifying, box));
				await using server = await serve(verifying, box, stack);
				if (server !== void 0) {
					sandbox = {
						version: server.version,
						...server.isolation
					};
					relations = await look(verifying, server);
				}
				lookedAt.add("consistent");
			}
		}
		sandbox ??= {
			version: "",
			...box.isolation
		};
		record(verifying, [isolationFinding(box)]);
	}
	return conclude$1(verifying, {
		sandbox,
		rtoSeconds,
		relations
	});
}
/** Whether the sandbox was kept from all else. */
function isolationFinding({ isolation }) {
	const { isolated, detail } = isolation;
	return {
		id: "verify.sandbox-isolation",
		status: isolated ? "good" : "warning",
		detail,
		...isolated ? {} : { hint: "run as root, or allow user namespaces; or have the sandbox in a container: --sandbox docker" }
	};
}
const besideBackup$1 = new Set(limitIds);
async function conclude$1(verifying, seen) {
	const { options, facts, session, findings, lookedAt } = verifying;
	const { manifest, sha256 } = facts.own;
	const asked = options.level ?? highestLevel(manifest);
	record(verifying, newerThanSupported("verify.server-version", manifest.server));
	const rpoSeconds = Math.max(0, secondsBetween(asOf(verifying), facts.startedAt));
	record(verifying, limitFindings(options, {
		rtoSeconds: seen.rtoSeconds,
		rpoSeconds
	}));
	const judgement = judge(findings, lookedAt, asked);
	const now = session.now();
	const isAsWanted = ({ id, status }) => status !== "bad" && !(status === "unknown" && besideBackup$1.has(id));
	const reached = contains(judgement.verdict, asked);
	const result = {
		...judgement,
		...seen,
		ok: reached && findings.every(isAsWanted),
		findings,
		provenSeconds: secondsBetween(facts.startedAt, now),
		rpoSeconds,
		...present({ reached: verifying.reached }),
		endedAt: now
	};
	if (findings.some(({ id, status }) => id === "verify.target" && status === "bad")) return result;
	const entry = {
		format_version: 1,
		backup_id: facts.own.id,
		manifest_sha256: sha256,
		verified_at: now.toISOString(),
		ok: reached && allGood(findings.filter(({ id }) => !besideBackup$1.has(id))),
		asked,
		verdict: result.verdict,
		rto_seconds: result.rtoSeconds,
		proven_seconds: result.provenSeconds,
		rpo_seconds: result.rpoSeconds,
		sandbox: result.sandbox === void 0 ? "" : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`,
		sandbox_major: result.sandbox === void 0 ? null : manifest.server.major,
		findings: findings.filter(({ status }) => status !== "good").map((finding) => withoutRows(finding, facts))
	};
	try {
		await putRecord(options.store, facts.backup, entry, now);
		return result;
	} catch (error) {
		const detail = `the verification could not be recorded beside the backup: ${error.message}`;
		return {
			...result,
			findings: [...findings, {
				id: "verify.record",
				status: "warning",
				detail
			}]
		};
	}
}
/** When all that the copy has was committed, at the latest; of the newest state that can be had, when it was stored. */
function asOf({ facts, reached }) {
	const { aim, own } = facts;
	const ended = new Date(own.manifest.snapshot.time);
	if (aim === void 0 || reached === void 0) return ended;
	if (aim.target.kind === "time") return readMoment(aim.target.value)?.at ?? ended;
	const stored = aim.target.kind === "latest" ? aim.log?.reach.storedAt : void 0;
	return new Date(Math.max(...[
		ended,
		stored,
		reached.lastCommitAt
	].map((at) => at?.getTime() ?? 0)));
}
/** A record is not encrypted: what a server said of rows of a backup that is stays out of it. */
function withoutRows(finding, { decryption }) {
	return decryption !== void 0 && ["verify.read", "verify.amcheck"].includes(finding.id) ? {
		...finding,
		detail: "its words are in the report of the run"
	} : finding;
}
// packages/core/src/verify/pgbackrest/bring.ts
/**
* Level `intact`: what pgBackRest's own verification says of this backup, of those that it needs, and beside the ladder of all others in the
* repository. Its words are read, for its exit code is 0 whatever it finds.
*/
async function checkRepository(verifying) {
	const { plan, facts, session, lookedAt } = verifying;
	const { pgbackrest, backup } = facts;
	lookedAt.add("intact");
	session.onProgress({
		phase: "verify",
		current: `stanza ${pgbackrest.source.stanza}`
	});
	const id = "verify.repository";
	const { stdout, said } = await runThere(pgbackrest, stepNamed(plan, "command", "verify").command, session);
	const { status, parts, complaints } = readVerified(stdout);
	const files = filesSaidWrong(said);
	const needed = /* @__PURE__ */ new Set([backup.label, ...backup.reference]);
	const findings = [];
	const about = (name) => {
		const named = files.filter(({ file }) => file.startsWith(`${name}/`)).slice(0, 20);
		return named.length === 0 ? "" : `; ${named.map(({ file, problem }) => `${problem}: ${file}`).join(", ")}`;
	};
	for (const { kind, name, isGood, wrong, checked } of parts) {
		const isNeeded = kind === "backup" && needed.has(name);
		if (isGood) {
			if (isNeeded) findings.push({
				id,
				status: "good",
				level: "intact",
				object: {
					kind: "backup",
					name
				},
				detail: `all of its ${checked} files are there and have their sums (pgbackrest verify)`
			});
			continue;
		}
		const what = wrong.length === 0 ? "it cannot be used" : wrong.join(", ");
		findings.push({
			id,
			status: "bad",
			...isNeeded ? { level: "intact" } : {},
			object: {
				kind: kind === "backup" ? "backup" : "archive",
				name
			},
			detail: `pgbackrest verify: ${what}${about(name)}`,
			...isNeeded ? {} : { hint: "this backup does not need it; others do, and a recovery to a later moment may" }
		});
	}
	const missing = [...needed].filter((label) => !parts.some(({ kind, name }) => kind === "backup" && name === label));
	findings.push(...missing.map((name) => ({
		id,
		status: "bad",
		level: "intact",
		object: {
			kind: "backup",
			name
		},
		detail: "pgbackrest verify says nothing of it"
	})), ...complaints.map((detail) => ({
		id,
		status: "bad",
		level: "intact",
		detail: `pgbackrest verify: ${detail}`
	})));
	if (status !== "ok" && !findings.some((finding) => finding.status === "bad")) findings.push({
		id,
		status: "bad",
		level: "intact",
		detail: `pgbackrest verify ends with status ${status === void 0 ? "none" : `"${status}"`}${lastWords(said)}`
	});
	record(verifying, findings);
}
function lastWords(said) {
	const last = said.findLast(({ level }) => level === "warn" || level === "error");
	return last === void 0 ? "" : `: ${last.text}`;
}
/**
* Level `readable`: restores it with every segment of the log that it needs into the box, by pgBackRest, which holds each file against its sum. False
* when it could not.
*/
async function bring(verifying, box) {
	const { facts, session, lookedAt } = verifying;
	const { pgbackrest, backup } = facts;
	lookedAt.add("readable");
	const object = {
		kind: "backup",
		name: backup.label
	};
	const data = fillWord(boxPlaces.data, { folder: box.folder });
	await using place = pgbackrest.isContainer ? await placeInContainer(verifying) : await placeInBox(verifying, box);
	const holes = {
		into: place.into,
		spaces: place.spaces
	};
	session.onProgress({
		phase: "restore",
		current: backup.label
	});
	try {
		await runThere(pgbackrest, stepNamed(verifying.plan, "command", "bring").command, session, {
			holes,
			onSaid: ({ text }) => session.onProgress({
				phase: "restore",
				current: text
			})
		});
	} catch (error) {
		record(verifying, [{
			id: "verify.restore",
			status: "bad",
			level: "readable",
			object,
			...told(error)
		}]);
		return false;
	}
	record(verifying, [{
		id: "verify.restore",
		status: "good",
		level: "readable",
		object,
		detail: "pgBackRest restored it, and each file has its sum"
	}]);
	if (!await bringLog(verifying, holes)) return false;
	await place.handOver(data);
	return true;
}
async function bringLog(verifying, holes) {
	const { facts, session, plan } = verifying;
	const { pgbackrest, backup } = facts;
	const { startWal, stopWal } = backup;
	const id = "verify.wal";
	const segments = segmentsOf(backup);
	if (segments.length === 0) {
		record(verifying, [{
			id,
			status: "unknown",
			level: "readable",
			detail: "it was made while the log was not archived: whether it can be recovered is not known"
		}]);
		return false;
	}
	for (const segment of segments) {
		session.onProgress({
			phase: "fetch",
			current: segment
		});
		try {
			await runThere(pgbackrest, stepNamed(plan, "command", "bring-segment").command, session, { holes: {
				...holes,
				segment
			} });
		} catch (error) {
			const object = {
				kind: "segment",
				name: segment
			};
			const cause = error instanceof CommandError ? error : error.cause;
			record(verifying, [{
				id,
				status: "bad",
				level: "readable",
				object,
				...cause instanceof CommandError && cause.status === 1 ? { detail: `the backup needs it, and the archive of stanza "${pgbackrest.source.stanza}" does not have it` } : told(error)
			}]);
			return false;
		}
	}
	record(verifying, [{
		id,
		status: "good",
		level: "readable",
		detail: `all ${segments.length} segments of the log that it needs came from the archive, ${startWal} to ${stopWal}`
	}]);
	return true;
}
/** What cannot be decrypted, by its number: with this passphrase `info` was read. */
const undecipherable = 95;
/** What pgBackRest says when it fails: of the backup, unless it could not do its work. */
function told(error) {
	if (!(error instanceof PgproofError)) throw error;
	const { kind, cause } = error;
	if (!([
		"invalid-manifest",
		"database-refused",
		"store-missing"
	].includes(kind) || cause instanceof CommandError && cause.status === undecipherable)) throw error;
	return { detail: error.message };
}
/** On this machine: in the box itself, while it is the user's that pgBackRest runs as. */
async function placeInBox({ facts, session }, box) {
	const { owner } = facts.pgbackrest;
	const folder = join(box.folder, "data");
	const all = [join(folder, "cluster"), ...facts.details.tablespaces.map(({ oid }) => join(folder, `space-${oid}`))];
	for (const one of all) {
		await mkdir(one, { mode: 448 });
		if (owner !== void 0) await chown(one, owner.uid, owner.gid);
	}
	if (owner !== void 0) await chmod(folder, 457);
	return {
		into: join(folder, "cluster"),
		spaces: folder,
		handOver: async () => {
			const to = box.isolation.owner;
			const program = await requireProgram("chown", session);
			if (to !== void 0) await runCommand({
				program,
				args: [
					"--recursive",
					"--no-dereference",
					`${to.uid}:${to.gid}`,
					...all
				],
				env: { LC_ALL: "C" },
				cwd: "/"
			}, { signal: session.signal });
			await chmod(folder, 448);
		},
		[Symbol.asyncDispose]: async () => void 0
	};
}
/** In the container of pgBackRest: in a temporary folder there, whose files come here as a tar. */
async function placeInContainer(verifying) {
	const { facts, session, box } = verifying;
	const { pgbackrest, details } = facts;
	const there = (script, ...args) => pgbackrest.command("sh", [
		"-c",
		script,
		"sh",
		...args
	]);
	const { stdout } = await runThere(pgbackrest, there("set -e; umask 077; folder=$(mktemp -d /tmp/pgproof-XXXXXX); mkdir \"$folder\"/cluster; for name; do mkdir \"$folder/space-$name\"; done; echo \"$folder\"", ...details.tablespaces.map(({ oid }) => oid)), session);
	const folder = stdout.trim();
	if (!/^\/[^\n]*\/pgproof-\w{6}$/.test(folder)) throw new PgproofError("database-refused", `${pgbackrest.where}: no temporary folder could be made: ${JSON.stringify(stdout)}`);
	return {
		into: `${folder}/cluster`,
		spaces: folder,
		handOver: async () => {
			if (box === void 0) return;
			const to = box.isolation.owner;
			const into = join(box.folder, "data");
			const tar = await requireProgram("tar", session);
			const pack = fillCommand(pgbackrest.command("tar", [
				"--create",
				"--file=-",
				`--directory=${folder}`,
				"."
			]), pgbackrest.secrets);
			const [program = tar, ...args] = [...to === void 0 ? [] : [
				await requireProgram("setpriv", session),
				`--reuid=${to.uid}`,
				`--regid=${to.gid}`,
				"--clear-groups",
				"--no-new-privs",
				"--"
			], ...[
				tar,
				"--extract",
				"--file=-",
				"--no-same-owner",
				"--no-same-permissions",
				"--no-overwrite-dir",
				`--directory=${into}`
			]];
			await runPipeline([{
				...pack,
				cwd: "/"
			}, {
				program,
				args,
				env: { LC_ALL: "C" },
				cwd: "/"
			}], {
				signal: session.signal,
				input: async () => void 0,
				pipesIn: box.workspace.path
			});
			await access(join(into, "cluster", "PG_VERSION"));
			if (to !== void 0) await lchown(into, to.uid, to.gid);
		},
		[Symbol.asyncDispose]: async () => {
			const ended = new AbortController();
			await runThere(pgbackrest, there("rm -rf -- \"$1\"", folder), {
				...session,
				signal: ended.signal
			}).catch(() => void 0);
		}
	};
}
// packages/core/src/verify/pgbackrest/run.ts
/** Runs the verification by its plan. A failed check is a finding; throws only when it could not do its work. */
async function runPgbackrestVerify(plan, options, facts, session) {
	const findings = [];
	const lookedAt = /* @__PURE__ */ new Set();
	const verifying = {
		plan,
		options,
		facts,
		session,
		findings,
		lookedAt
	};
	const upTo = (level) => options.level === void 0 || contains(options.level, level);
	const isGoodSoFar = () => allGood(findings.filter(({ level }) => level !== void 0));
	await using stack = new AsyncDisposableStack();
	let rtoSeconds = null;
	let relations = 0;
	let sandbox;
	await checkRepository(verifying);
	if (upTo("readable") && isGoodSoFar()) {
		const steps = [...plan.steps];
		const { program } = stepNamed(plan, "command", "control").command;
		const box = await openBox(stack, steps, facts.sandbox, {
			program,
			hide: options.hide
		}, session);
		if (await bring({
			...verifying,
			box
		}, box)) {
			const looking = await meet(verifying, box, steps);
			if (upTo("restored") && isGoodSoFar()) {
				const isRecovered = await recoverCopy(looking, box, {
					owner: ownerOf(box),
					holes: { folder: box.folder }
				});
				if (isRecovered) rtoSeconds = secondsBetween(facts.startedAt, session.now());
				if (isRecovered && upTo("consistent")) {
					const known = await learnRole(verifying, looking, box, steps);
					record(verifying, await checkChecksums(known, box));
					await using server = await serve(known, box, stack);
					if (server !== void 0) {
						sandbox = {
							version: server.version,
							...server.isolation
						};
						relations = await look(known, server);
					}
					lookedAt.add("consistent");
				}
			}
		}
		sandbox ??= {
			version: "",
			...box.isolation
		};
		record(verifying, [isolationFinding(box)]);
	}
	return conclude(verifying, {
		sandbox,
		rtoSeconds,
		relations
	});
}
function ownerOf({ isolation }) {
	return isolation.owner === void 0 ? void 0 : {
		...isolation.owner,
		prefix: []
	};
}
/** Replaces the steps of a box by those that know more of its copy. */
function retell(steps, known) {
	for (const step of known) {
		const at = steps.findIndex((one) => one.kind === step.kind && one.name === step.name);
		steps.splice(at < 0 ? steps.length : at, at < 0 ? 0 : 1, step);
	}
}
/** Reads of the copy whose it is, and what replaying its log needs. */
async function meet(verifying, box, steps) {
	const { options, facts, session, findings, lookedAt } = verifying;
	const { backup, details, amcheck } = facts;
	const { systemIdentifier, limits } = await readControl({ session }, box);
	if (systemIdentifier !== backup.systemIdentifier) record(verifying, [{
		id: "verify.cluster",
		status: "bad",
		level: "readable",
		detail: `its files are of the cluster ${systemIdentifier}, its repository says ${backup.systemIdentifier}`
	}]);
	retell(steps, sandboxSteps(options, facts, {
		limits,
		role: "postgres"
	}));
	const manifest = {
		server: {
			bootstrap_role: "postgres",
			version: String(backup.major)
		},
		wal: { stop_lsn: backup.stopLsn ?? "" },
		libraries: void 0,
		databases: details.databases.map(({ name }) => ({
			name,
			provider: "",
			collation: "",
			allows_connections: true
		})),
		tablespaces: details.tablespaces.map((space) => ({
			...space,
			file: ""
		}))
	};
	return {
		plan: { steps },
		options,
		facts: {
			own: { manifest },
			amcheck
		},
		session,
		findings,
		lookedAt
	};
}
/** Asks the recovered copy, alone and in its sandbox, what its first superuser is called: whoever made the backup did not say. */
async function learnRole({ options, facts, session }, looking, box, steps) {
	const { stdout } = await runCommand(await box.command("recover", process.pid), {
		signal: session.signal,
		output: "collect",
		input: async (stdin) => void stdin.end("select rolname from pg_catalog.pg_authid where oid = 10\n")
	});
	const role = /rolname = "(.*)"\t/.exec(stdout)?.[1] ?? "postgres";
	const { limits } = await readControl({ session }, box);
	retell(steps, sandboxSteps(options, facts, {
		limits,
		role
	}));
	const { manifest } = looking.facts.own;
	const server = {
		...manifest.server,
		bootstrap_role: role
	};
	return {
		...looking,
		facts: {
			...looking.facts,
			own: { manifest: {
				...manifest,
				server
			} }
		}
	};
}
const besideBackup = new Set(limitIds);
function conclude(verifying, seen) {
	const { options, facts, session, findings, lookedAt } = verifying;
	const { backup } = facts;
	const asked = options.level ?? "consistent";
	record(verifying, newerThanSupported("verify.server-version", {
		major: backup.major,
		version: String(backup.major)
	}));
	const rpoSeconds = Math.max(0, secondsBetween(backup.ended, facts.startedAt));
	record(verifying, limitFindings(options, {
		rtoSeconds: seen.rtoSeconds,
		rpoSeconds
	}));
	const judgement = judge(findings, lookedAt, asked);
	const isAsWanted = ({ id, status }) => status !== "bad" && !(status === "unknown" && besideBackup.has(id));
	const endedAt = session.now();
	return {
		...judgement,
		...seen,
		ok: contains(judgement.verdict, asked) && findings.every(isAsWanted),
		findings,
		rpoSeconds,
		endedAt,
		provenSeconds: secondsBetween(facts.startedAt, endedAt)
	};
}
export { readAssertions as a, gatherPhysicalVerifyFacts as c, reportVerify as d, readBackupContents as f, reportPgbackrestVerify as i, gatherPgbackrestVerifyFacts as l, runPhysicalVerify as n, planPgbackrestVerify as o, reportPhysicalVerify as r, planPhysicalVerify as s, runPgbackrestVerify as t, runDrill as u };
