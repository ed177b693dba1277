import { At as endsSession, I as checkRecipients, J as formatSeconds, K as formatBytes, Mt as sqlStateOf, Ot as PgproofError, Rt as fillCommand, Ut as shellQuote, Vt as renderCommands, Wt as stepNamed, X as secondsBetween, kt as classify, nt as clusterName, ot as newBackupId, pt as makeWorkspace, y as systemIdentifierIn, zt as fillWord } from "./lean-DqNT6EJH.js";
import { j as allGood, r as madeAt } from "./core-B9Yv8UBi.js";
import { A as selectBackup, C as findTool, T as requireProgram } from "./core-DxWJFd2t.js";
import { i as runPipeline, l as pipesWorth, r as runCommand, s as wasCutOff, t as CommandError } from "./core-CW2MiFPY.js";
import { n as readServerFacts } from "./core-7K7Y8FFh.js";
import { s as newerThanSupported, u as requireSupported, v as clientFunctions, y as toolCommand } from "./core-B-FQuati.js";
import { F as require_tar_stream, St as describeCompression, _t as identityToGiveFor, at as storeFlags, ct as decryptCommand, dt as findAge, ft as gatherDecryption, gt as identityToGive, ht as identityLines, it as shellRead, nt as shellBackup, st as classifyEncryption, ut as encryptCommand, vt as passThrough } from "./core-B5edkvN2.js";
import { R as passwordLine, V as toolEnvironment, X as pruneAfter, Y as planPruneAfter, _ as checkOpens, a as removeRest, ft as typeOfWord, it as whileAlive, o as withStoredOutput, z as secretHoles } from "./core-BZtGVF2w.js";
import { d as childEnvironment, m as applicationOf, n as quoteIdentifier, o as openClient, p as keepaliveWords } from "./core-BIkfvGKG.js";
import { c as appendSettings, d as quietWords, l as handOnLine, u as quietSettings } from "./core-BbSpEzMs.js";
import { a as readDetails, i as pgbackrestFlags, l as runThere, o as readPgbackrestInfo, p as validate, t as findPgbackrest } from "./core-B-pXZo0_.js";
import { f as physicalFile, g as pgbackrestRecovery, h as planPgbackrest, m as requireUnchanged, p as readChain } from "./core-DvO4FUzA.js";
import { c as classifyReplication } from "./core-tu90tcv9.js";
import { mkdir, open, readFile as readFile$1, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";
import { createHash, randomBytes } from "node:crypto";
import { buffer, text } from "node:stream/consumers";
// packages/core/src/backup/pgbackrest/facts.ts
/** Finds pgBackRest, lets it read its configuration, and asks it what is there. Throws `tool-missing`, `bad-input`. */
async function gatherPgbackrestFacts({ source }, session) {
	const pgbackrest = await findPgbackrest(source, session);
	const warnings = await validate(pgbackrest, "backup", session);
	const info = await readPgbackrestInfo(pgbackrest, session);
	return {
		pgbackrest,
		warnings,
		info,
		major: info.cluster?.major ?? await readMajor(pgbackrest, session)
	};
}
/** What the data directory says, where it is beside pgBackRest: before a stanza is created, pgBackRest does not know. */
async function readMajor(pgbackrest, session) {
	const data = pgbackrest.settings.get("pg1-path");
	if (data === void 0 || pgbackrest.settings.has("pg1-host")) return void 0;
	try {
		const { stdout } = await runThere(pgbackrest, pgbackrest.command("cat", [join(data, "PG_VERSION")]), session);
		return Number.parseInt(stdout, 10) || void 0;
	} catch (error) {
		session.signal.throwIfAborted();
		if (error instanceof PgproofError) return void 0;
		throw error;
	}
}
// packages/core/src/backup/pgbackrest/report.ts
/** The report of a backup by pgBackRest. Pure. */
function reportPgbackrestBackup(result, { source }, { pgbackrest }) {
	const { backup, details, info, expired } = result;
	const ok = allGood(result.findings);
	const type = typeOfWord(backup.type);
	return {
		operation: "backup",
		ok,
		exitCode: ok ? 0 : 1,
		made: madeAt(result.endedAt),
		headline: `${type} backup ${backup.label} of the cluster ${backup.systemIdentifier}, by pgBackRest`,
		notes: [`not yet shown to recover; prove it: pgproof verify ${pgbackrestFlags(source)} --backup ${backup.label}`],
		figures: [
			["source", `PostgreSQL ${backup.major}, cluster ${backup.systemIdentifier}, ${details.databases.length} databases, ${formatBytes(backup.sizeBytes)}`],
			[
				"stanza",
				`${source.stanza}, in repository ${backup.repository}`,
				info.cipher === "none" ? "not encrypted" : info.cipher
			],
			...backup.reference.length === 0 ? [] : [["needs", backup.reference.join(", ")]],
			[
				"size",
				formatBytes(backup.storedBytes),
				"added to the repository"
			],
			[
				"WAL",
				`${backup.startLsn} to ${backup.stopLsn}`,
				`${backup.startWal} to ${backup.stopWal}, in the archive`
			],
			...details.tablespaces.length === 0 ? [] : [["tablespaces", details.tablespaces.map(({ name }) => name).join(", ")]],
			...expired.length === 0 ? [] : [[
				"expired",
				expired.join(", "),
				"by its retention"
			]],
			["in the repository", `${info.backups.length} backups`],
			["pgBackRest", `${pgbackrest.version} (${pgbackrest.where})`],
			["duration", formatSeconds(result.durationSeconds)]
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
			backup_type: type,
			database: clusterName(backup.systemIdentifier),
			stanza: source.stanza,
			backup_id: backup.label,
			chain: backup.reference,
			bytes: backup.storedBytes,
			cluster_bytes: backup.sizeBytes,
			encrypted: info.cipher !== "none",
			start_lsn: backup.startLsn,
			stop_lsn: backup.stopLsn,
			start_wal: backup.startWal,
			stop_wal: backup.stopWal,
			removed_backups: expired.length,
			expired,
			backups: info.backups.length,
			duration_seconds: result.durationSeconds,
			pgbackrest_info: info.raw
		}
	};
}
// packages/core/src/backup/pgbackrest/run.ts
/** Runs a backup by its plan. Throws when it could not do its work, in pgBackRest's own words. */
async function runPgbackrestBackup(plan, options, facts, session) {
	const { pgbackrest } = facts;
	const started = session.now();
	const warned = [...facts.warnings];
	let made;
	for (const step of plan.steps) {
		if (step.kind !== "command" || step.name === "info") continue;
		session.onProgress({ phase: step.name });
		const { said } = await runThere(pgbackrest, stepNamed(plan, "command", step.name).command, session, { onSaid: ({ level, text }) => {
			if (level === "info" && !/command (begin|end)/.test(text)) session.onProgress({
				phase: step.name,
				current: text
			});
		} });
		warned.push(...said.filter(({ level }) => level === "warn"));
		for (const { text } of said) made = /^new backup label = (\S+)/.exec(text)?.[1] ?? made;
	}
	session.onProgress({ phase: "info" });
	const info = await readPgbackrestInfo(pgbackrest, session);
	const backup = info.backups.find(({ label }) => label === made);
	if (backup === void 0) throw new PgproofError("database-refused", `pgbackrest ended well, and its info has no ${made === void 0 ? "new backup" : `backup "${made}"`}: ${info.message}`, { hint: "see what it says: pgbackrest info" });
	const details = await readDetails(pgbackrest, backup.label, session);
	const endedAt = session.now();
	const there = new Set(info.backups.map(({ label }) => label));
	return {
		findings: findingsOf(options, backup, warned),
		backup,
		details,
		info,
		endedAt,
		expired: facts.info.backups.map(({ label }) => label).filter((label) => !there.has(label)),
		durationSeconds: secondsBetween(started, endedAt)
	};
}
function findingsOf({ backupType }, backup, warned) {
	const type = typeOfWord(backup.type);
	const said = new Map(warned.map((one) => [one.text, one]));
	return [
		{
			id: "backup.wal",
			status: "good",
			detail: walDetail(backup)
		},
		...type === backupType ? [] : [{
			id: "backup.type",
			status: "warning",
			detail: `asked was a ${backupType} one, and pgBackRest made a ${type} one: there was none that it could be made on`
		}],
		...backup.hasErrors === true ? [{
			id: "backup.checksums",
			status: "bad",
			detail: "pages of the cluster failed their checksum when they were read: the cluster is damaged, and so is this backup",
			hint: `see which: pgbackrest --set=${backup.label} info; the backups before it may be whole`
		}] : [],
		...[...said.values()].map(({ text, hints }) => ({
			id: "backup.pgbackrest",
			status: "warning",
			detail: text,
			...hints.length === 0 ? {} : { hint: hints.join("; ") }
		}))
	];
}
function walDetail({ startWal, stopWal }) {
	return `the server's log from ${startWal} to ${stopWal}, which makes it consistent, is in the archive`;
}
// packages/core/src/backup/pgbackrest/back-up.ts
/** Backs a cluster up by pgBackRest, which also expires by its retention. Throws when it could not do its work. */
async function backUpByPgbackrest(options, { dryRun }, session) {
	const facts = await gatherPgbackrestFacts(options, session);
	const plan = planPgbackrest(options, facts);
	if (dryRun) return { plan: plan.public };
	const result = await runPgbackrestBackup(plan, options, facts, session);
	return {
		plan: plan.public,
		report: reportPgbackrestBackup(result, options, facts)
	};
}
// packages/core/src/postgres/cluster.ts
/** Reads them. Versions 14 to 18. Source: PostgreSQL documentation, 52 "System Catalogs" and 27.2. */
async function readClusterFacts(client) {
	const settings = new Map((await client.query("select name, setting, reset_val as reset from pg_settings where name = any ($1::text[])", [settingNames])).map(({ name, setting, reset }) => [name, name === "TimeZone" ? reset : setting]));
	const setting = (name) => settings.get(name) ?? "";
	const number = (name) => Number(setting(name));
	const [row] = await client.query(`
    select
      (select coalesce(sum(pg_database_size(d.oid)) filter (where has_database_privilege(d.oid, 'connect')), 0)::text
       from pg_database d) as size,
      pg_is_in_recovery() as standby,
      (select count(*)::int from pg_stat_replication) as senders,
      (select count(*)::int from pg_replication_slots) as slots,
      (select r.rolreplication or r.rolsuper from pg_roles r where r.rolname = current_user) as replication,
      has_function_privilege('pg_create_restore_point(text)', 'execute') as point`);
	if (row === void 0) throw new Error("a select without a table has one row");
	const provider = client.major >= 15 ? "d.datlocprovider" : "'c'";
	const databases = await client.query(`
    select d.datname as name, ${provider}::text as provider, d.datcollate as collation, d.datallowconn as allowed
    from pg_database d
    order by d.datname collate "C"`);
	const tablespaces = await client.query(`
    select t.oid::text as oid, t.spcname as name, pg_tablespace_location(t.oid) as location
    from pg_tablespace t
    where t.spcname not in ('pg_default', 'pg_global')
    order by t.oid`);
	return {
		sizeBytes: Number(row.size),
		databases: databases.map(({ allowed, ...database }) => ({
			...database,
			allows_connections: allowed
		})),
		tablespaces,
		limits: {
			max_connections: number("max_connections"),
			max_worker_processes: number("max_worker_processes"),
			max_wal_senders: number("max_wal_senders"),
			max_prepared_transactions: number("max_prepared_transactions"),
			max_locks_per_transaction: number("max_locks_per_transaction")
		},
		libraries: await readLibraryVersions(client),
		hasChecksums: setting("data_checksums") === "on",
		walLevel: setting("wal_level"),
		walSegmentBytes: number("wal_segment_size"),
		timeZone: setting("TimeZone"),
		preloadLibraries: setting("shared_preload_libraries"),
		isStandby: row.standby,
		walSenders: {
			used: row.senders,
			most: number("max_wal_senders")
		},
		slots: {
			used: row.slots,
			most: number("max_replication_slots")
		},
		mayReplicate: row.replication,
		summarizesWal: client.major >= 17 ? setting("summarize_wal") === "on" : void 0,
		mayMakeRestorePoint: row.point,
		hbaFile: settings.get("hba_file")
	};
}
const settingNames = [
	...[
		"max_connections",
		"max_worker_processes",
		"max_wal_senders",
		"max_prepared_transactions"
	],
	...[
		"max_locks_per_transaction",
		"max_replication_slots",
		"data_checksums",
		"wal_level",
		"wal_segment_size"
	],
	...[
		"TimeZone",
		"shared_preload_libraries",
		"summarize_wal",
		"hba_file"
	]
];
/**
* The versions by which the server's libraries sort text: one of the C library for all its locales, one of ICU. Null where there is no locale to
* ask by. Source: PostgreSQL documentation, 9.28.8 "Collation Management Functions".
*/
async function readLibraryVersions(client) {
	const [row] = await client.query(`
    select
      max(pg_collation_actual_version(c.oid)) filter (
        where c.collprovider = 'c' and c.collname !~ '^(C|POSIX|ucs_basic)($|\\.)') as libc,
      max(pg_collation_actual_version(c.oid)) filter (where c.collprovider = 'i' and c.collname = 'und-x-icu') as icu
    from pg_collation c
    where c.collnamespace = 'pg_catalog'::regnamespace
      and (c.collprovider = 'i' and c.collname = 'und-x-icu'
        or c.collprovider = 'c' and c.collencoding in (-1, (select d.encoding from pg_database d where d.datname = current_database())))`);
	return {
		libc: row?.libc ?? null,
		icu: row?.icu ?? null
	};
}
// packages/core/src/backup/physical/judge.ts
/** What would keep the server from giving a base backup, with the command that ends it; undefined when nothing would. Pure. */
function refusalOfPhysical(options, { cluster, server }) {
	const { walLevel, walSenders } = cluster;
	if (!cluster.mayReplicate) return new PgproofError("not-permitted", `role "${server.user}" may not take a base backup: it has no REPLICATION attribute`, { hint: `as a superuser: alter role ${quoteIdentifier(server.user)} replication;` });
	if (walLevel === "minimal") return new PgproofError("database-refused", "wal_level is \"minimal\": the server does not write what a base backup needs to become consistent", { hint: "as a superuser: alter system set wal_level = 'replica'; alter system set max_wal_senders = 10; then restart the server" });
	if (walSenders.most === 0) return new PgproofError("database-refused", "max_wal_senders is 0: the server sends no base backup", { hint: "as a superuser: alter system set max_wal_senders = 10; then restart the server" });
	if (walSenders.used >= walSenders.most) return new PgproofError("too-many-connections", `all walsenders are in use: max_wal_senders is ${walSenders.most}, and ${walSenders.used} run`, { hint: `see who has them: select pid, usename, application_name, client_addr, state from pg_stat_replication; end one, or as a superuser: alter system set max_wal_senders = ${walSenders.most + 5}; then restart the server` });
	if (options.backupType === "incremental") return refusalOfIncremental(server, cluster);
}
function refusalOfIncremental({ major, version }, { summarizesWal }) {
	if (major < 17) return new PgproofError("bad-input", `PostgreSQL ${version} has no incremental base backups: they came with 17`, { hint: "take full ones (--backup-type full) and archive the WAL between them (pgproof wal), or dumps (--method logical)" });
	if (summarizesWal !== true) return new PgproofError("database-refused", "summarize_wal is off: the server does not note which blocks change, and an incremental backup is made of that", { hint: "as a superuser: alter system set summarize_wal = on; select pg_reload_conf(); then take a full backup, on which incremental ones can be made" });
}
/** What is worth knowing of a backup that can be taken. Pure. */
function judgeCluster({ hasChecksums, slots, isStandby, mayMakeRestorePoint }) {
	return [
		hasChecksums ? {
			id: "backup.checksums",
			status: "good",
			detail: "pages have data checksums: damage of them is found in a copy"
		} : {
			id: "backup.checksums",
			status: "warning",
			detail: "the cluster has no data checksums: of damage in its files a copy tells only what cannot be read",
			hint: "with the server stopped: pg_checksums --enable --pgdata <data directory>"
		},
		...slots.used < slots.most ? [] : [{
			id: "backup.slot",
			status: "warning",
			detail: `no replication slot is free (max_replication_slots is ${slots.most}): a server that is busy may remove WAL that the backup needs before it ends, and it fails then`,
			hint: `as a superuser: alter system set max_replication_slots = ${slots.most + 5}; then restart the server`
		}],
		...isStandby || mayMakeRestorePoint ? [] : [{
			id: "backup.restore-point",
			status: "warning",
			detail: "no restore point is named after the backup: the role may not make one",
			hint: "as a superuser: grant execute on function pg_create_restore_point(text) to <role>;"
		}]
	];
}
// packages/core/src/backup/physical/facts.ts
/** Reads server, tools and, for an incremental backup, the one it is made on. Throws what keeps the server from giving one, with the command that ends it. */
async function gatherPhysicalFacts(options, session) {
	return whileAlive(options.connection, options.serverTimeoutSeconds, session, (watched) => gather(options, watched));
}
async function gather(options, session) {
	const { recipients } = options;
	if (options.store.address === void 0) throw new PgproofError("bad-input", `${options.store.describe} holds no physical backups: a cluster is kept in a folder or in S3`, { hint: "name one as the store: s3://bucket/prefix, or a folder that the runner keeps" });
	if (recipients !== void 0) await checkRecipients(recipients);
	const age = recipients === void 0 ? void 0 : await findAge(session, recipients);
	const decryption = options.ageIdentityFile === void 0 || recipients === void 0 ? void 0 : await gatherDecryption({
		scheme: "age",
		recipients
	}, options.ageIdentityFile, "the backup", session);
	await using client = await openClient(options.connection, session.signal);
	const server = await readServerFacts(client);
	requireSupported(server);
	const cluster = await readClusterFacts(client);
	const refusal = refusalOfPhysical(options, {
		cluster,
		server
	});
	if (refusal !== void 0) throw refusal;
	if (server.systemIdentifier === "") throw new PgproofError("not-permitted", "the role may not read the identifier of the cluster, by which it is stored", { hint: "as a superuser: grant execute on function pg_control_system() to <role>;" });
	const pgBasebackup = await findTool("pg_basebackup", server.major, session, options.tools);
	requireWay(options, cluster, pgBasebackup);
	const packing = packingOf(options, pgBasebackup.major);
	return {
		server,
		cluster,
		pgBasebackup,
		programs: await gatherPrograms(options, session),
		packer: packing === void 0 ? void 0 : await requireProgram(packing, session),
		age,
		decryption,
		chain: options.backupType === "full" ? [] : await readParents(options, server)
	};
}
/** Whether it comes as one stream; several tablespaces, and what the server compresses, are written into a folder first. */
function isStreamed(options, cluster) {
	return cluster.tablespaces.length === 0 && options.compressBy !== "server";
}
function requireWay(options, cluster, tool) {
	const packing = packingOf(options, tool.major);
	if (packing !== void 0 && !isStreamed(options, cluster)) throw new PgproofError("bad-input", `pg_basebackup ${tool.major} does not compress with ${packing}, and a cluster with tablespaces is not packed behind it`, { hint: "take gzip: --compression gzip:1" });
	if (options.compressBy === "server" && tool.major < 15) throw new PgproofError("bad-input", `PostgreSQL ${tool.major} does not compress a base backup: servers do from 15 on`, { hint: "let the client do it: leave --compress-by out" });
	if (cluster.tablespaces.some(({ location }) => !location.startsWith("/"))) throw new PgproofError("database-refused", "the cluster has tablespaces inside its data directory, which are for tests alone", { hint: "move what is in them to others: alter table all in tablespace … set tablespace …" });
	if (tool.container !== void 0 && !isStreamed(options, cluster)) throw new PgproofError("tool-missing", "a cluster with tablespaces, and compression by the server, need a pg_basebackup on this machine, which writes into a folder here", { hint: `install it: apt-get install postgresql-client-${tool.major}` });
}
/** Before 15 pg_basebackup knows gzip alone. */
function packingOf({ compression }, major) {
	const { algorithm } = compression;
	return major >= 15 || algorithm === "none" || algorithm === "gzip" ? void 0 : algorithm;
}
async function gatherPrograms({ compression }, session) {
	const { algorithm } = compression;
	const find = (name) => requireProgram(name, session);
	return {
		cat: await find("cat"),
		mkfifo: await find("mkfifo"),
		tar: await find("tar"),
		tee: await find("tee"),
		unpack: algorithm === "none" ? void 0 : await find(algorithm)
	};
}
/** The backups that an incremental one is made on. Throws `unknown-backup`, `bad-input`, and `invalid-manifest` for a chain that is broken. */
async function readParents({ store, parent }, server) {
	const hint = "take a full one first: --backup-type full";
	const database = clusterName(server.systemIdentifier);
	const chosen = await selectBackup(store, database, parent ?? "latest").catch((error) => {
		if (!(error instanceof PgproofError) || error.kind !== "unknown-backup" || parent !== void 0) throw error;
		throw new PgproofError("unknown-backup", `store "${store.describe}" holds no backup of this cluster (${server.systemIdentifier}) that an incremental one could be made on`, { hint });
	});
	const { members, lost } = await readChain(store, chosen);
	const major = members.at(-1)?.manifest.server.major;
	if (major !== server.major) throw new PgproofError("bad-input", `backup "${chosen.id}" is of PostgreSQL ${major}, and the server is ${server.major} now: an incremental one cannot be made on it`, { hint });
	const [first] = lost;
	if (first === void 0) return members;
	throw new PgproofError("invalid-manifest", `backup "${chosen.id}" is made on "${first.id}", which is lost: "${first.file}": ${first.problem}`, { hint });
}
// packages/core/src/backup/physical/recovery.ts
/** A backup that is there, as the procedure needs it. */
function recoveredMember(manifest) {
	const { id, tablespaces, compression, encryption } = manifest;
	return {
		id,
		tablespaces,
		algorithm: compression.algorithm,
		data: physicalFile(manifest, "data").path,
		recipients: encryption?.recipients ?? []
	};
}
const unpackers = {
	zstd: " | zstd -d -c",
	lz4: " | lz4 -d -c",
	gzip: " | gzip -d -c",
	none: ""
};
const mark = "# Added for the recovery.";
/** Of the recovery alone. Without a server to be asked meanwhile no limit of the source's is needed. */
const once = [...[
	"recovery_target=immediate",
	"recovery_target_action=promote",
	"recovery_target_timeline=current"
], ...["restore_command=false", "hot_standby=off"]];
/** A way back for someone with a shell, PostgreSQL's server of that major, tar and what packed and encrypted it, and no pgproof. Pure. */
function physicalRecovery(input) {
	const { server, chain } = input;
	const folder = clusterName(server.identifier);
	const newest = chain.at(-1);
	if (newest === void 0) throw new Error("a chain has at least the backup itself");
	const { id: last, tablespaces } = newest;
	const configuration = `configuration.tar${newest.recipients.length > 0 ? ".age" : ""}`;
	const isChain = chain.length > 1;
	const recipients = [...new Set(chain.flatMap((member) => member.recipients))];
	const isEncrypted = recipients.length > 0;
	const opened = (member, file) => `${member.recipients.length > 0 ? "age --decrypt --identity \"$KEY\" <" : "cat"} "$STORE"/${folder}/${member.id}/${file}`;
	const unpacked = (member, file) => `${opened(member, file)}${unpackers[member.algorithm]}`;
	const into = (id) => isChain ? `"$DATA".parts/${id}` : "\"$DATA\"";
	const space = (id, oid) => isChain ? `"$DATA".parts/${id}-${oid}` : `"$TABLESPACES"/${oid}`;
	const extract = (member) => {
		const { id, data } = member;
		return [
			`mkdir -m 700 ${into(id)}`,
			`${unpacked(member, data)} | tar --extract --no-same-owner --directory=${into(id)}`,
			...member.tablespaces.flatMap(({ oid, file }) => [
				`mkdir -m 700 ${space(id, oid)}`,
				`${unpacked(member, file)} | tar --extract --no-same-owner --directory=${space(id, oid)}`,
				`ln -s ${space(id, oid)} ${into(id)}/pg_tblspc/${oid}`
			]),
			`${opened(member, `backup_manifest${member.recipients.length > 0 ? ".age" : ""}`)} > ${into(id)}/backup_manifest`,
			`pg_verifybackup ${into(id)}`
		];
	};
	const programs = [
		...new Set(chain.map(({ algorithm }) => algorithm).filter((algorithm) => algorithm !== "none")),
		...isEncrypted ? ["age"] : [],
		"tar"
	].join(", ");
	return `${[
		[
			`As the user that runs PostgreSQL ${server.major}, with its programs on PATH (Debian: /usr/lib/postgresql/${server.major}/bin) and ${programs}; the two folders are new ones${isEncrypted ? `, and the key is that of one of ${recipients.join(", ")}` : ""}:`,
			"set -e -o pipefail; umask 077",
			`STORE=<the folder of the store>${last.startsWith("\"$") ? " BACKUP_ID=<the id of the backup>" : ""} DATA=<the new data directory>${tablespaces.length === 0 ? "" : " TABLESPACES=<a folder for its tablespaces>"}${isEncrypted ? " KEY=<identity file>" : ""}`
		],
		...input.bring === void 0 ? [] : [["Bring the files here, into a folder that stands for the store (or with another client of S3):", ...chain.map(({ id }) => `mkdir -p "$STORE"/${folder}/${id} && (cd "$STORE"/${folder}/${id} && ${input.bring?.(`${folder}/${id}`)})`)]],
		...input.files.length === 0 ? [] : [["Check that its files are whole:", ...input.files.map(({ path, sha256 }) => `echo "${sha256}  $STORE/${folder}/${last}/${path}" | sha256sum --check`)]],
		[
			isChain ? "Unpack the full backup and each one that is made on it, and check each against its manifest:" : "Unpack it, and check it against its manifest:",
			...isChain ? ["mkdir -m 700 \"$DATA\".parts"] : [],
			...isChain || tablespaces.length === 0 ? [] : ["mkdir -p -m 700 \"$TABLESPACES\""],
			...chain.flatMap(extract)
		],
		...isChain ? [[
			"Put them together:",
			...tablespaces.length === 0 ? [] : ["mkdir -p -m 700 \"$TABLESPACES\""],
			[
				"pg_combinebackup --output=\"$DATA\"",
				...tablespaces.map(({ oid }) => `--tablespace-mapping=${space(last, oid)}="$TABLESPACES"/${oid}`),
				...chain.map(({ id }) => into(id))
			].join(" "),
			"pg_verifybackup \"$DATA\"",
			"rm -r \"$DATA\".parts"
		]] : [],
		...tablespaces.length === 0 ? [] : [["Say where its tablespaces lie now:", `printf '%s\\n' ${tablespaces.map(({ oid }) => `"${oid} $TABLESPACES/${oid}"`).join(" ")} > "$DATA"/tablespace_map`]],
		...input.hasConfiguration ? [[
			"What of its configuration lay outside the data directory is unpacked beside it. Look at it, and put it where this server reads it; what names the old data directory, archives or a primary must not go live unseen:",
			`${input.hasConfiguration === "perhaps" ? `[ ! -e "$STORE"/${folder}/${last}/${configuration} ] || ` : ""}{ mkdir -p "$DATA".configuration && ${opened(newest, configuration)} | tar --extract --directory="$DATA".configuration; }`,
			"[ -e \"$DATA\"/postgresql.conf ] || touch \"$DATA\"/postgresql.conf",
			`[ -e "$DATA"/pg_hba.conf ] || echo 'local all all peer' > "$DATA"/pg_hba.conf`,
			"[ -e \"$DATA\"/pg_ident.conf ] || touch \"$DATA\"/pg_ident.conf"
		]] : [],
		[
			`Let it do nothing of what its source does, which may still live: ${quietWords}:`,
			"rm -f \"$DATA\"/standby.signal \"$DATA\"/recovery.signal",
			appendSettings(mark, quietSettings(server.preloadLibraries), "\"$DATA\"/postgresql.auto.conf"),
			"touch \"$DATA\"/recovery.signal"
		],
		[
			`Replay the WAL in the backup: it is then as the source was when the backup ended${input.restorePoint === void 0 ? "" : ` (with an archive of WAL it goes on to any later moment; the first is the restore point ${input.restorePoint})`}, on a timeline of its own, whose history is archived first when it archives again:`,
			`postgres --single -D "$DATA" ${once.map((setting) => `-c ${setting}`).join(" ")} template1 < /dev/null`,
			handOnLine("\"$DATA\"")
		],
		[`Start it; when it takes the place of the source, take what stands behind "${mark}" out of postgresql.auto.conf, and restart it (where synchronous_standby_names is set no commit ends until a standby of its own follows it):`, "pg_ctl start --wait --pgdata=\"$DATA\" --log=\"$DATA\".log"]
	].map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines.map((line) => `   ${line}`)].join("\n")).join("\n")}\n`;
}
// packages/core/src/backup/physical/plan.ts
const endings = {
	zstd: ".zst",
	lz4: ".lz4",
	gzip: ".gz",
	none: ""
};
/** The name in the store of a tar that pg_basebackup makes: `base`, or the OID of a tablespace. */
function tarName(name, { compression }, { age }) {
	return sealedName(`${name}.tar${endings[compression.algorithm]}`, { age });
}
/** The name of a file that is encrypted when the backup is. */
function sealedName(name, { age }) {
	return age === void 0 ? name : `${name}.age`;
}
/** The files that are read of a base backup as it goes by. */
const seenFiles = [
	"backup_label",
	"backup_manifest",
	"global/pg_control"
];
/**
* Pure: what a base backup will do. Holes: `pgpassword`, `backup-id`, `tap` (a named pipe), `seen` (a folder for what is read of it), `stage` (a
* folder for its tars), `parent` (the file list of the backup before).
*/
function planPhysical(options, facts) {
	const { server, cluster, programs } = facts;
	const environment = toolEnvironment({
		...childEnvironment(options.connection),
		PGAPPNAME: applicationOf("pg_basebackup")
	});
	const keepalives = keepaliveWords(options.connection);
	const streamed = isStreamed(options, cluster);
	const rate = options.maxRateKilobytes;
	const backUp = (into, ...more) => toolCommand(facts.pgBasebackup, [
		into,
		"--format=tar",
		"--wal-method=fetch",
		"--checkpoint=fast",
		"--manifest-checksums=SHA256",
		"--no-password",
		...compressWords(options, facts),
		...rate === void 0 ? [] : [`--max-rate=${rate}`],
		...facts.chain.length === 0 ? [] : [["--incremental=", { hole: "parent" }]],
		...more,
		...keepalives === "" ? [] : [`--dbname=${keepalives}`]
	], environment);
	const { algorithm, level } = options.compression;
	const bring = options.store.byHand?.bring;
	const pack = facts.packer === void 0 ? [] : [{
		program: facts.packer,
		args: algorithm === "zstd" ? [
			`-${level}`,
			"--check",
			"--quiet"
		] : [`-${level}`],
		env: {}
	}];
	const { age, decryption } = facts;
	const recipients = options.recipients ?? [];
	const seal = age === void 0 ? [] : [encryptCommand(age, recipients)];
	const unpack = programs.unpack === void 0 ? [] : [{
		program: programs.unpack,
		args: ["-d", "-c"],
		env: {}
	}];
	const look = (members) => ({
		program: programs.tar,
		args: [
			"--extract",
			"--file=-",
			"--no-same-owner",
			["--directory=", { hole: "seen" }],
			...members
		],
		env: { LC_ALL: "C" }
	});
	const target = clusterName(server.systemIdentifier);
	const folder = [
		`${target}/`,
		{ hole: "backup-id" },
		"/"
	];
	const data = tarName("base", options, facts);
	const progress = [
		"--progress",
		"--verbose",
		["--label=pgproof ", { hole: "backup-id" }]
	];
	const steps = [
		{
			kind: "sql",
			name: "hold-wal",
			on: "source",
			statements: ["select pg_create_physical_replication_slot(…, true, true)"]
		},
		...streamed ? [
			{
				kind: "pipeline",
				name: "backup",
				stages: [
					backUp("--pgdata=-", ...progress),
					...pack,
					{
						program: programs.tee,
						args: [{ hole: "tap" }],
						env: {}
					},
					...seal
				]
			},
			{
				kind: "pipeline",
				name: "look",
				stages: [
					{
						program: programs.cat,
						args: [{ hole: "tap" }],
						env: {}
					},
					...unpack,
					look(seenFiles)
				]
			},
			{
				kind: "put",
				name: "data",
				path: [...folder, data]
			}
		] : [
			{
				kind: "pipeline",
				name: "backup",
				stages: [backUp(["--pgdata=", { hole: "stage" }], ...progress)]
			},
			{
				kind: "pipeline",
				name: "look",
				stages: [...unpack, look(seenFiles.filter((name) => name !== "backup_manifest"))]
			},
			...age === void 0 ? [] : [{
				kind: "pipeline",
				name: "encrypt-data",
				stages: seal
			}],
			{
				kind: "put",
				name: "data",
				path: [...folder, data]
			},
			...cluster.tablespaces.map(({ oid }) => ({
				kind: "put",
				name: `tablespace-${oid}`,
				path: [...folder, tarName(oid, options, facts)]
			}))
		],
		{
			kind: "sql",
			name: "restore-point",
			on: "source",
			statements: ["select pg_create_restore_point(…)"]
		},
		...age === void 0 ? [] : [{
			kind: "pipeline",
			name: "encrypt-document",
			stages: seal
		}],
		{
			kind: "put",
			name: "backup-manifest",
			path: [...folder, sealedName("backup_manifest", facts)]
		},
		{
			kind: "put",
			name: "file-list",
			path: [...folder, "file_list"]
		},
		{
			kind: "put",
			name: "configuration",
			path: [...folder, sealedName("configuration.tar", facts)]
		},
		...decryption === void 0 ? [] : [{
			kind: "pipeline",
			name: "open",
			stages: [decryptCommand(decryption)]
		}],
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
	const byHand = shellBackup(options.store, target);
	const sealed = (from, name) => `${seal.length === 0 ? `${from} cat` : `${from} ${renderCommands(...seal)}`} ${byHand.write(name)}`;
	const lookAt = (members) => renderCommands(...unpack, look(members));
	const work = "WORK=\"$(mktemp -d)\"; trap 'rm -rf \"$WORK\"' EXIT; SEEN=\"$WORK\"/seen; mkdir \"$SEEN\"";
	const written = streamed ? [
		`${work}; TAP="$WORK"/tap; mkfifo "$TAP"`,
		`${renderCommands({
			program: programs.cat,
			args: [{ hole: "tap" }],
			env: {}
		})} | ${lookAt(seenFiles)} & LOOK=$!`,
		`${renderCommands(backUp("--pgdata=-"), ...pack, {
			program: programs.tee,
			args: [{ hole: "tap" }],
			env: {}
		}, ...seal)} ${byHand.write(data)}`,
		"wait \"$LOOK\"",
		sealed("< \"$SEEN\"/backup_manifest", sealedName("backup_manifest", facts))
	] : [
		`${work}; STAGE="$WORK"/stage`,
		renderCommands(backUp(["--pgdata=", { hole: "stage" }])),
		`< "$STAGE"/${tarName("base", options, { age: void 0 })} ${lookAt(seenFiles.filter((name) => name !== "backup_manifest"))}`,
		`for file in "$STAGE"/*; do ${sealed("< \"$file\"", `"$(basename "$file")"${age === void 0 ? "" : ".age"}`)}; done`
	];
	const opened = decryption === void 0 ? [] : [decryptCommand(decryption)];
	const checked = age !== void 0 && decryption === void 0 ? [`[ "$(${byHand.read(data)} head -n 1)" = age-encryption.org/v1 ]`] : [...identityLines(decryption), `${byHand.read(data)} ${renderCommands(...opened, ...unpack, {
		program: programs.tar,
		args: ["--list", "--file=-"],
		env: {}
	})} > /dev/null`];
	return {
		operation: "backup",
		environment: options.environment,
		target,
		steps,
		public: {
			operation: "backup",
			environment: options.environment,
			target,
			commands: [
				...hasPassword ? [passwordLine(facts.pgBasebackup)] : [],
				`export ${exported.map(([name, value]) => `${name}=${shellQuote(value)}`).join(" ")}`,
				"set -e -o pipefail; umask 077",
				...clientFunctions(facts.pgBasebackup, environment, ["psql"]),
				...parentLines(options, facts),
				["BACKUP_ID=by-hand-\"$(date -u +%Y%m%dT%H%M%SZ)\"", ...byHand.make].join("; "),
				...written,
				...configurationLines(sealed, facts),
				...checked
			],
			configuration: {
				method: "physical",
				backup_type: options.backupType,
				format: "tar",
				...facts.chain.length === 0 ? {} : { made_on: facts.chain.at(-1)?.id ?? "" },
				compression: describeCompression(options.compression),
				compressed_by: compressorOf(options, facts),
				encryption: age === void 0 ? "none" : `age, for ${recipients.join(", ")}`,
				...rate === void 0 ? {} : { max_rate: `${rate} kB/s` },
				wal: "in the backup, kept for it by a temporary replication slot",
				way: streamed ? "streamed into the store" : "written into a temporary folder first, then stored",
				store: options.store.describe,
				pg_basebackup: `${facts.pgBasebackup.version} (${facts.pgBasebackup.foundBy})`
			},
			verification_steps: verificationSteps(options, facts),
			recovery_procedure: physicalRecovery({
				server: {
					version: server.version,
					major: server.major,
					identifier: server.systemIdentifier,
					preloadLibraries: cluster.preloadLibraries
				},
				chain: [...facts.chain.map(({ manifest }) => recoveredMember(manifest)), {
					id: "\"$BACKUP_ID\"",
					data,
					algorithm,
					recipients,
					tablespaces: cluster.tablespaces.map(({ oid }) => ({
						oid,
						file: tarName(oid, options, facts)
					}))
				}],
				files: [],
				hasConfiguration: "perhaps",
				restorePoint: void 0,
				bring: bring && ((path) => bring(path.replace("\"$BACKUP_ID\"", idMark)).replace(`${idMark}/'`, `'"$BACKUP_ID"/`))
			}),
			findings: judgeCluster(cluster)
		}
	};
}
/** What stands for an id within a word that is quoted for it. */
const idMark = "<backup-id>";
/** The line that brings the list of files which an incremental backup is made against. */
function parentLines({ store }, { chain, server }) {
	const parent = chain.at(-1);
	if (parent === void 0) return [];
	const path = `${clusterName(server.systemIdentifier)}/${parent.id}/file_list`;
	return [store.byHand === void 0 ? `PARENT=${shellQuote(`${store.address}/${path}`)}` : `PARENT="$(mktemp)"; ${shellRead(store, path)} cat > "$PARENT"`];
}
/** The configuration that lies outside the data directory: those files that the role may know and read. */
const outsideSql = `select distinct s.setting from pg_settings s
where s.name in ('config_file', 'hba_file', 'ident_file')
and not starts_with(s.setting, current_setting('data_directory') || '/')`.replaceAll("\n", " ");
function configurationLines(sealed, facts) {
	return [
		"mkdir \"$WORK\"/outside",
		`for file in $(psql -XAt -c ${shellQuote(outsideSql)}); do`,
		"  if psql -XAt -v file=\"$file\" <<< \"select encode(pg_read_binary_file(:'file'), 'base64')\" > \"$WORK\"/read; then",
		"    mkdir -p \"$WORK/outside/$(dirname \"$file\")\"; base64 --decode < \"$WORK\"/read > \"$WORK/outside/$file\"",
		"  fi",
		"done",
		`[ -z "$(ls "$WORK"/outside)" ] || ${shellQuote(facts.programs.tar)} -C "$WORK"/outside -cf "$WORK"/configuration.tar .`,
		`[ ! -e "$WORK"/configuration.tar ] || ${sealed("< \"$WORK\"/configuration.tar", sealedName("configuration.tar", facts))}`
	];
}
/** pg_basebackup's `--compress`, which knows more than gzip from 15 on. */
function compressWords({ compression, compressBy }, facts) {
	const { algorithm, level } = compression;
	if (algorithm === "none" || facts.packer !== void 0) return [];
	if (facts.pgBasebackup.major < 15) return ["--gzip", `--compress=${level}`];
	return [`--compress=${compressBy ?? "client"}-${algorithm}:${level}`];
}
/** What compresses, in a word of the manifest's. */
function compressorOf({ compressBy }, { packer }) {
	return packer === void 0 ? compressBy ?? "client" : "pgproof";
}
function verificationSteps({ store }, { age }) {
	const named = storeFlags(store);
	if (named === void 0) return [];
	return [`pgproof list ${named}`, `pgproof verify ${named} --method physical${age === void 0 ? "" : identityToGive}`];
}
// packages/core/src/backup/physical/report.ts
/** The report of a base backup. Pure. */
function reportPhysicalBackup(result, options, { server, cluster, pgBasebackup }) {
	const { stored } = result;
	const name = clusterName(server.systemIdentifier);
	const common = {
		operation: "backup",
		made: madeAt(result.endedAt),
		findings: result.findings,
		relations: []
	};
	const source = ["source", `PostgreSQL ${server.version}, cluster ${server.systemIdentifier}, ${cluster.databases.length} databases, ${formatBytes(cluster.sizeBytes)}`];
	const tool = ["pg_basebackup", `${pgBasebackup.version} (found by ${pgBasebackup.foundBy}: ${pgBasebackup.path})`];
	const duration = ["duration", formatSeconds(result.durationSeconds)];
	if (stored === void 0) return {
		...common,
		ok: false,
		exitCode: 1,
		headline: `no backup of the cluster ${server.systemIdentifier} was kept: a check failed`,
		notes: [],
		figures: [
			source,
			tool,
			duration
		],
		data: {
			method: "physical",
			database: name,
			backup_id: null,
			duration_seconds: result.durationSeconds
		}
	};
	const { manifest } = stored;
	const named = storeFlags(options.store);
	const ok = allGood(result.findings);
	return {
		...common,
		ok,
		exitCode: ok ? 0 : 1,
		headline: `${manifest.backup_type} backup ${manifest.id} of the cluster ${server.systemIdentifier}`,
		notes: [`not yet shown to recover; prove it: ${named === void 0 ? `restore-verify with method: physical, for backup ${manifest.id}` : `pgproof verify ${named} --method physical --backup ${manifest.id}${identityToGiveFor(manifest.encryption)}`}`],
		figures: [
			source,
			...manifest.chain.length === 0 ? [] : [["made on", manifest.chain.join(", ")]],
			[
				"size",
				formatBytes(stored.bytes),
				`in ${manifest.files.length} files, in ${options.store.describe}`
			],
			...manifest.encryption === null ? [] : [["encryption", `age, for ${manifest.encryption.recipients.join(", ")}`]],
			[
				"WAL",
				`${manifest.wal.start_lsn} to ${manifest.wal.stop_lsn}, timeline ${manifest.wal.timeline}`,
				"in the backup"
			],
			...manifest.tablespaces.length === 0 ? [] : [["tablespaces", manifest.tablespaces.map((space) => space.name).join(", ")]],
			tool,
			duration,
			["manifest", `sha256 ${stored.manifestSha256}`]
		],
		recoveryProcedure: manifest.recovery_procedure,
		data: {
			method: "physical",
			backup_type: manifest.backup_type,
			database: name,
			backup_id: manifest.id,
			chain: manifest.chain,
			manifest_sha256: stored.manifestSha256,
			bytes: stored.bytes,
			encrypted: manifest.encryption !== null,
			start_lsn: manifest.wal.start_lsn,
			stop_lsn: manifest.wal.stop_lsn,
			timeline: manifest.wal.timeline,
			restore_point: manifest.wal.restore_point,
			dump_seconds: manifest.durations.dump_seconds,
			duration_seconds: result.durationSeconds
		}
	};
}
// packages/core/src/backup/physical/configuration.ts
var import_tar_stream = require_tar_stream();
const id = "backup.configuration";
const grant = "as a superuser: grant pg_read_all_settings, pg_read_server_files to <role>; grant execute on function pg_read_binary_file(text), pg_show_all_file_settings() to <role>;";
/**
* Reads the files of the configuration that lie outside the data directory (Debian has them in /etc), which a base backup does not hold: by SQL,
* where the role may; else a finding that names the grant. Versions 14 to 18.
*/
async function readConfiguration(client) {
	const places = await client.query("select name, setting from pg_settings where name in ('data_directory', 'config_file', 'hba_file', 'ident_file')");
	const data = places.find(({ name }) => name === "data_directory")?.setting;
	if (data === void 0) return {
		files: [],
		findings: [unknown("the role may not know where the server keeps its configuration")]
	};
	const named = places.filter(({ name }) => name !== "data_directory").map(({ setting }) => setting);
	const included = await includedFiles(client);
	const outside = [.../* @__PURE__ */ new Set([...named, ...included ?? []])].filter((path) => !path.startsWith(`${data}/`)).sort();
	if (outside.length === 0) return {
		files: [],
		findings: [{
			id,
			status: "good",
			detail: "the configuration lies in the data directory, and so in the backup"
		}]
	};
	const files = [];
	const unread = [];
	for (const path of outside) {
		const content = await readFile(client, path);
		if (typeof content === "string") unread.push({
			...unknown(content),
			object: {
				kind: "file",
				name: path
			}
		});
		else files.push({
			path,
			content
		});
	}
	return {
		files,
		findings: [
			...unread,
			...included === void 0 ? [unknown("files that postgresql.conf includes are not known: the role may not read pg_file_settings")] : [],
			...files.length === 0 ? [] : [{
				id,
				status: "good",
				detail: `collected from outside the data directory: ${files.map(({ path }) => path).join(", ")}`
			}]
		]
	};
}
function unknown(detail) {
	return {
		id,
		status: "unknown",
		detail: `not in the backup: ${detail}`,
		hint: grant
	};
}
/** Undefined where the role may not know them. */
async function includedFiles(client) {
	const [may] = await client.query("select has_function_privilege('pg_show_all_file_settings()', 'execute') as may");
	if (may?.may !== true) return void 0;
	return (await client.query("select distinct sourcefile as path from pg_file_settings where sourcefile is not null")).map(({ path }) => path);
}
/** The content, or why it cannot be had. */
async function readFile(client, path) {
	try {
		const [row] = await client.query("select encode(pg_read_binary_file($1), 'base64') as content", [path]);
		return Buffer.from(row?.content ?? "", "base64");
	} catch (error) {
		if (sqlStateOf(error) === void 0 || endsSession(error)) throw error;
		return error.message;
	}
}
/** As a tar, each under its path without the leading slash. */
async function packConfiguration(files) {
	const archive = (0, import_tar_stream.pack)();
	for (const { path, content } of files) archive.entry({
		name: path.replace(/^\/+/, ""),
		size: content.length,
		mode: 384,
		mtime: /* @__PURE__ */ new Date(0)
	}, content);
	archive.finalize();
	return buffer(archive);
}
// packages/core/src/backup/physical/manifest.ts
/** Reads one that pg_basebackup has just written. Throws `database-refused` for what is none. */
function parseBaseManifest(text) {
	const parsed = parse(text);
	const ranges = [...parsed["WAL-Ranges"]].sort((a, b) => a.Timeline - b.Timeline);
	const [first, last] = [ranges[0], ranges.at(-1)];
	if (first === void 0 || last === void 0) throw new PgproofError("database-refused", "the backup manifest names no WAL that belongs to the backup");
	const identifier = /"System-Identifier":\s*(\d+)/.exec(text)?.[1];
	return {
		files: parsed.Files.length,
		rawBytes: parsed.Files.reduce((sum, { Size }) => sum + Size, 0),
		systemIdentifier: identifier,
		wal: {
			timeline: last.Timeline,
			startLsn: first["Start-LSN"],
			stopLsn: last["End-LSN"]
		}
	};
}
/**
* The same without the checksums of files: names, sizes and times, which is what a server needs for an incremental backup on top of it. It is kept
* beside an encrypted backup as it is, so that no key is needed where the next one is made.
*/
function fileListOf(text) {
	const { Files } = parse(text);
	const before = /^\{[\s\S]*?"Files": \[/.exec(text)?.[0];
	const ranges = /\],\s*"WAL-Ranges": \[[\s\S]*?\],\s*(?="Manifest-Checksum")/.exec(text)?.[0];
	if (before === void 0 || ranges === void 0) throw new PgproofError("database-refused", "the backup manifest has not the form that PostgreSQL documents");
	const files = Files.map(({ "Checksum-Algorithm": _algorithm, Checksum: _checksum, ...file }) => JSON.stringify(file));
	const content = `${before}\n${files.join(",\n")}${files.length === 0 ? "" : "\n"}${ranges.trimEnd()}\n`;
	return `${content}"Manifest-Checksum": "${createHash("sha256").update(content).digest("hex")}"}\n`;
}
function parse(text) {
	try {
		const parsed = JSON.parse(text);
		if (Array.isArray(parsed.Files) && Array.isArray(parsed["WAL-Ranges"])) return parsed;
		throw new Error("it has no list of files");
	} catch (error) {
		throw new PgproofError("database-refused", `the backup manifest cannot be read: ${error.message}`);
	}
}
// packages/core/src/backup/physical/stream.ts
/**
* Takes a base backup, and reads its tar to the end as it goes by, by the kernel's pipes alone: what is stored was whole. The holes `tap` and `seen`
* name what is not there yet. Throws what keeps either from its end; where one broke for the other's sake, the other's error.
*/
async function streamBackup(streaming, session) {
	const { holes } = streaming;
	const { signal } = session;
	await mkdir(holes["seen"], { mode: 448 });
	await runCommand({
		program: streaming.mkfifo,
		args: [
			"-m",
			"600",
			holes["tap"]
		],
		env: {}
	}, { signal });
	const stop = new AbortController();
	const filled = (stages) => stages.map((stage) => fillCommand(stage, holes));
	const backup = runPipeline(filled(streaming.backup), {
		...streaming.running,
		signal,
		output: streaming.output
	});
	backup.catch(() => stop.abort());
	const look = runPipeline(filled(streaming.look), { signal: AbortSignal.any([signal, stop.signal]) });
	const [taken, seen] = await Promise.allSettled([backup, look]);
	if (taken.status === "rejected") {
		const isCutOff = taken.reason instanceof CommandError && wasCutOff(taken.reason);
		const isTold = seen.status === "rejected" && !isInterrupted(seen.reason);
		throw isCutOff && isTold ? unreadable(seen.reason) : taken.reason;
	}
	if (seen.status === "rejected") throw isInterrupted(seen.reason) ? seen.reason : unreadable(seen.reason);
	return taken.value;
}
function isInterrupted(error) {
	return error instanceof PgproofError && error.kind === "interrupted";
}
function unreadable(error) {
	const { kind, message } = classify(error, "read the backup as it goes by");
	return new PgproofError(kind, `what pg_basebackup sends cannot be read: ${message}`, {
		hint: "see which pg_basebackup and which tar run, and whether the temporary folder has room; then run again",
		cause: error
	});
}
/** Reads what was put into the folder `seen`; PostgreSQL's manifest is a file of its own where the backup was written into a folder. */
async function readSeen(seen, manifest = join(seen, "backup_manifest")) {
	try {
		const systemIdentifier = systemIdentifierIn(await readFile$1(join(seen, "global", "pg_control")));
		if (systemIdentifier === void 0) throw new PgproofError("invalid-manifest", "pg_control is cut off");
		return {
			manifest: await readFile$1(manifest, "utf8"),
			systemIdentifier
		};
	} catch (error) {
		throw classify(error, "read the files of the base backup");
	}
}
// packages/core/src/backup/physical/take.ts
/** Takes what a backup is made of from its source, and stores its tars. */
async function take(running) {
	const { options, facts, session, workspace } = running;
	await using holder = await openClient(options.connection, session.signal);
	const held = await holdWal(holder, facts);
	const configuration = await readConfiguration(holder);
	const holes = {
		...secretHoles(childEnvironment(options.connection)),
		"backup-id": running.id,
		tap: join(workspace.path, "tap"),
		seen: join(workspace.path, "seen"),
		stage: join(workspace.path, "stage"),
		parent: join(workspace.path, "parent")
	};
	if (facts.chain.length > 0) await writeFile(holes.parent, await readFileList(running), { mode: 384 });
	const taken = await (isStreamed(options, facts.cluster) ? stream : stage)(running, holes);
	const endedAt = await readClock(holder);
	const point = await makeRestorePoint(holder, running);
	return {
		...taken,
		endedAt,
		configuration,
		restorePoint: point.name,
		findings: [
			...held,
			...configuration.findings,
			...point.findings
		]
	};
}
/** The server's time, to the millisecond above: nothing that was committed after it is in what ended before it. */
async function readClock(holder) {
	const [row] = await holder.query("select ceil(extract(epoch from clock_timestamp()) * 1000)::text as at");
	return new Date(Number(row?.at));
}
/** Keeps the WAL of the backup on the server until our session ends, however it ends. */
async function holdWal(holder, { cluster }) {
	if (cluster.slots.used >= cluster.slots.most) return [];
	const name = `pgproof_${randomBytes(6).toString("hex")}`;
	try {
		await holder.query("select pg_create_physical_replication_slot($1, true, true)", [name]);
		return [];
	} catch (error) {
		if (sqlStateOf(error) === void 0 || endsSession(error)) throw error;
		return [{
			id: "backup.slot",
			status: "warning",
			detail: `no replication slot keeps the WAL of the backup: ${error.message}`
		}];
	}
}
/** The file list of the backup that this one is made on, checked against its manifest: a wrong one would leave blocks out. */
async function readFileList({ options, facts }) {
	const parent = facts.chain.at(-1);
	if (parent === void 0) throw new Error("a full backup is made on none");
	const file = physicalFile(parent.manifest, "file-list");
	const path = `${parent.folder}${file.path}`;
	const content = await text(await options.store.get(path));
	if (createHash("sha256").update(content).digest("hex") === file.sha256) return content;
	throw new PgproofError("invalid-manifest", `"${path}" is not what the manifest of its backup says`, { hint: "take a full backup (--backup-type full), and verify the ones before: pgproof verify --method physical" });
}
function runOptions({ facts, options, session, workspace }) {
	return {
		secrets: options.connection.secrets,
		classify: (stderr) => classifyEncryption(stderr) ?? classifyReplication(stderr, facts.cluster.hbaFile),
		...pipesWorth(facts.cluster.sizeBytes, workspace.path),
		onStderrLine: (line) => {
			const [, done, total] = /^\s*(\d+)\/(\d+) kB \(\d+%\)/.exec(line) ?? [];
			if (done === void 0 || total === void 0) return;
			session.onProgress({
				phase: "backup",
				bytes: Number(done) * 1024,
				current: `of about ${total} kB`
			});
		}
	};
}
/** One stream, straight into the store. */
async function stream(running, holes) {
	const { plan, options, facts, session } = running;
	const path = fillWord(stepNamed(plan, "put", "data").path, holes);
	const { result, written } = await withStoredOutput(options.store, path, () => void 0, (output) => streamBackup({
		backup: stepNamed(plan, "pipeline", "backup").stages,
		look: stepNamed(plan, "pipeline", "look").stages,
		mkfifo: facts.programs.mkfifo,
		holes,
		output,
		running: runOptions(running)
	}, session));
	return {
		files: [fileOf(tarName("base", options, facts), "data", written)],
		seen: await readSeen(holes.seen),
		seconds: result.durationSeconds
	};
}
/** Tars in a temporary folder, stored one after the other. */
async function stage(running, holes) {
	const { plan, options, facts, session } = running;
	const { signal } = session;
	const backup = stepNamed(plan, "pipeline", "backup").stages.map((one) => fillCommand(one, holes));
	const { durationSeconds } = await runPipeline(backup, {
		...runOptions(running),
		signal
	});
	await mkdir(holes.seen, { mode: 448 });
	const names = await readdir(holes.stage);
	const parts = ["base", ...facts.cluster.tablespaces.map(({ oid }) => oid)];
	requireParts(names, parts);
	const staged = (name) => {
		const found = names.find((one) => one === name || one.startsWith(`${name}.`));
		if (found === void 0) throw new PgproofError("database-refused", `pg_basebackup wrote no "${name}"`);
		return join(holes.stage, found);
	};
	const files = [];
	for (const name of parts) {
		const local = staged(`${name}.tar`);
		if (name === "base") {
			await using file = await open(local);
			const look = stepNamed(plan, "pipeline", "look").stages.map((one) => fillCommand(one, holes));
			await runPipeline(look, {
				signal,
				input: file.fd
			});
		}
		const step = stepNamed(plan, "put", name === "base" ? "data" : `tablespace-${name}`);
		session.onProgress({
			phase: "store",
			current: `${name}.tar`
		});
		const written = await storeFile(running, local, fillWord(step.path, holes));
		files.push(fileOf(tarName(name, options, facts), name === "base" ? "data" : "tablespace", written));
	}
	return {
		files,
		seen: await readSeen(holes.seen, staged("backup_manifest")),
		seconds: durationSeconds
	};
}
/** What was written must be what was planned: a tablespace that came or went since the server was asked would be left out, or wanted in vain. */
function requireParts(names, parts) {
	const written = new Set(names.flatMap((name) => /^(.*)\.tar(?:\.\w+)?$/.exec(name)?.[1] ?? []));
	const came = [...written].find((name) => !parts.includes(name));
	const went = parts.find((name) => !written.has(name));
	if (came === void 0 && went === void 0) return;
	throw new PgproofError("database-refused", came === void 0 ? `pg_basebackup wrote no "${went}.tar": the tablespace was dropped meanwhile` : `pg_basebackup wrote "${came}.tar", too: the tablespace came while the backup began`, { hint: "nothing was stored; run it again" });
}
async function storeFile({ plan, facts, options, session }, local, path) {
	await using file = await open(local);
	if (facts.age === void 0) return await options.store.put(path, file.createReadStream({ autoClose: false }));
	const stages = stepNamed(plan, "pipeline", "encrypt-data").stages.map((one) => fillCommand(one, {}));
	const { written } = await withStoredOutput(options.store, path, () => void 0, (output) => runPipeline(stages, {
		signal: session.signal,
		input: file.fd,
		output,
		classify: classifyEncryption
	}));
	return written;
}
/** A file of a backup as its manifest names it. */
function fileOf(path, role, written, raw = null) {
	return {
		path,
		role,
		bytes: written.bytes,
		raw_bytes: raw,
		sha256: written.sha256
	};
}
/** Names the state behind the backup: with an archive of WAL a copy can be brought to exactly there. */
async function makeRestorePoint(holder, { id, facts }) {
	const { isStandby, mayMakeRestorePoint } = facts.cluster;
	if (isStandby || !mayMakeRestorePoint) return {
		name: null,
		findings: []
	};
	const name = `pgproof-${id}`;
	await holder.query("select pg_create_restore_point($1)", [name]);
	return {
		name,
		findings: [{
			id: "backup.restore-point",
			status: "good",
			detail: `restore point "${name}"`
		}]
	};
}
// packages/core/src/backup/physical/run.ts
/** Runs a base backup by its plan. Throws when it could not do its work, and leaves nothing behind then. */
async function runPhysicalBackup(plan, options, facts, session) {
	const started = session.now();
	await using workspace = await makeWorkspace(session);
	const id = newBackupId(started, facts.chain.at(-1)?.id);
	const folder = `${clusterName(facts.server.systemIdentifier)}/${id}`;
	const running = {
		plan,
		options,
		facts,
		session,
		workspace,
		id,
		folder,
		started
	};
	const end = () => {
		const endedAt = session.now();
		return {
			durationSeconds: secondsBetween(started, endedAt),
			endedAt
		};
	};
	try {
		const kept = await keep(running, await whileAlive(options.connection, options.serverTimeoutSeconds, session, (watched) => take({
			...running,
			session: watched
		})));
		if (kept.stored !== void 0) return {
			...kept,
			...end()
		};
		const remains = await removeRest(options.store, folder);
		return {
			findings: [...kept.findings, ...remains === void 0 ? [] : [remains]],
			...end()
		};
	} catch (error) {
		const remains = await removeRest(options.store, folder);
		if (remains === void 0 || !(error instanceof PgproofError)) throw error;
		throw new PgproofError(error.kind, error.message, {
			hint: `${error.hint}; and ${remains.detail}`,
			cause: error
		});
	}
}
/** Stores the documents, and the manifest last. */
async function keep(running, taken) {
	const { plan, options, facts, session, id, folder } = running;
	const { server, cluster } = facts;
	const base = parseBaseManifest(taken.seen.manifest);
	requireSame(running, taken, base);
	const files = [...taken.files];
	const put = async (role, name, content, isSealed) => {
		const stages = isSealed ? stepNamed(plan, "pipeline", "encrypt-document").stages : [];
		const sealed = stages.length === 0 ? content : await passThrough(stages, {}, {
			signal: session.signal,
			input: (stdin) => pipeline$1(Readable.from([content]), stdin),
			classify: classifyEncryption
		});
		files.push(fileOf(name, role, await options.store.put(`${folder}/${name}`, sealed), content.length));
	};
	const isSealed = facts.age !== void 0;
	await put("backup-manifest", sealedName("backup_manifest", facts), Buffer.from(taken.seen.manifest), isSealed);
	await put("file-list", "file_list", Buffer.from(fileListOf(taken.seen.manifest)), false);
	const configuration = taken.configuration.files;
	if (configuration.length > 0) await put("configuration", sealedName("configuration.tar", facts), await packConfiguration(configuration), isSealed);
	const findings = [
		...newerThanSupported("backup.server-version", server),
		...judgeCluster(cluster),
		...taken.findings,
		{
			id: "backup.base",
			status: "good",
			detail: `${base.files} files, ${base.rawBytes} bytes; WAL from ${base.wal.startLsn} to ${base.wal.stopLsn} on timeline ${base.wal.timeline}; ${readOf(running)}`
		}
	];
	const sealedFiles = files.filter(({ role }) => role !== "file-list");
	const opened = await checkOpens({
		plan,
		session,
		folder,
		options,
		facts: {
			decryption: facts.decryption,
			packer: void 0
		}
	}, sealedFiles);
	if (opened.some(({ status }) => status === "bad")) return { findings: [...findings, ...opened] };
	const now = session.now();
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
			size_bytes: cluster.sizeBytes,
			bootstrap_role: server.bootstrapRole,
			architecture: server.architecture,
			time_zone: cluster.timeZone,
			wal_segment_bytes: cluster.walSegmentBytes,
			preload_libraries: cluster.preloadLibraries,
			is_standby: cluster.isStandby
		},
		method: "physical",
		backup_type: options.backupType,
		format: "tar",
		filters: [],
		chain: facts.chain.map(({ id: earlier }) => earlier),
		chain_sha256: facts.chain.map(({ sha256 }) => sha256),
		tools: [{
			name: "pg_basebackup",
			version: facts.pgBasebackup.version
		}],
		snapshot: {
			time: taken.endedAt.toISOString(),
			lsn: base.wal.stopLsn
		},
		wal: {
			timeline: base.wal.timeline,
			start_lsn: base.wal.startLsn,
			stop_lsn: base.wal.stopLsn,
			restore_point: taken.restorePoint
		},
		data_checksum_version: cluster.hasChecksums ? 1 : 0,
		limits: cluster.limits,
		libraries: cluster.libraries,
		databases: cluster.databases,
		tablespaces: cluster.tablespaces.map((space) => ({
			...space,
			file: tarName(space.oid, options, facts)
		})),
		configuration: configuration.map(({ path }) => path),
		files,
		compression: {
			...options.compression,
			by: compressorOf(options, facts)
		},
		encryption: options.recipients === void 0 ? null : {
			scheme: "age",
			recipients: options.recipients
		},
		durations: {
			total_seconds: secondsBetween(running.started, now),
			dump_seconds: taken.seconds
		},
		recovery_procedure: ""
	};
	const manifest = {
		...made,
		recovery_procedure: physicalRecovery({
			server: {
				version: server.version,
				major: server.major,
				identifier: server.systemIdentifier,
				preloadLibraries: cluster.preloadLibraries
			},
			chain: [...facts.chain.map(({ manifest: earlier }) => earlier), made].map(recoveredMember),
			files,
			hasConfiguration: configuration.length > 0,
			restorePoint: taken.restorePoint ?? void 0,
			bring: options.store.byHand?.bring
		})
	};
	await requireUnchanged(options.store, facts.chain);
	const content = `${JSON.stringify(manifest, null, 2)}\n`;
	await options.store.put(fillWord(stepNamed(plan, "put", "manifest").path, { "backup-id": id }), content);
	return {
		findings: [...findings, ...opened],
		stored: {
			manifest,
			manifestSha256: createHash("sha256").update(content).digest("hex"),
			bytes: files.reduce((sum, { bytes }) => sum + bytes, 0)
		}
	};
}
/** How much of it was read here: an archive that is staged lies in several tars. */
function readOf({ options, facts }) {
	if (isStreamed(options, facts.cluster)) return "read to the end as it went by";
	const { length } = facts.cluster.tablespaces;
	return `the tar of the data directory was read to its end before it was stored${length === 0 ? "" : `, ${length === 1 ? "that of its tablespace was" : `those of ${length} tablespaces were`} not`}`;
}
/** What was asked by SQL and what was sent must be one cluster: behind a pooler or a name of several hosts they may not be. */
function requireSame({ facts }, { seen }, base) {
	const wanted = facts.server.systemIdentifier;
	const other = [seen.systemIdentifier, base.systemIdentifier].find((one) => one !== void 0 && one !== wanted);
	if (other === void 0) return;
	throw new PgproofError("database-refused", `the base backup is of the cluster ${other}, and the session was with ${wanted}: two servers answer there`, { hint: "name the host and port of one PostgreSQL server itself" });
}
// packages/core/src/backup/physical/back-up.ts
/** Backs a cluster up, and prunes its backups by the rules, if there are any. Throws when it could not do its work. */
async function backUpCluster(options, { dryRun, rules, openStore }, session) {
	const facts = await gatherPhysicalFacts(options, session);
	const plan = planPhysical(options, facts);
	const database = clusterName(facts.server.systemIdentifier);
	const pruning = {
		environment: options.environment,
		rules,
		database,
		openStore
	};
	if (dryRun) return { plan: await planPruneAfter(plan.public, pruning, session) };
	const report = reportPhysicalBackup(await runPhysicalBackup(plan, options, facts, session), options, facts);
	return {
		plan: plan.public,
		report: await pruneAfter(report, pruning, session)
	};
}
export { readLibraryVersions as n, backUpByPgbackrest as r, backUpCluster as t };
