import { Gt as present, L as readRecipients, Lt as environments, Ot as PgproofError, et as allClusters, z as refuseSecretKey } from "./lean-DqNT6EJH.js";
import { M as levels, t as reportFileNames } from "./core-B9Yv8UBi.js";
import { G as readSelection, at as mostKept, d as profiles, j as selectors, p as failOns, r as statementOrders, st as readRules, t as formatNames, u as healthFailOns } from "./core-DxWJFd2t.js";
import { c as readStanza, i as pgbackrestSecrets } from "./core-7fEGIznO.js";
import { a as targetActions, c as checkRestoreOptions, f as refusePgbackrest, g as readPhysicalBackup, h as rateKilobytes, i as readTarget, l as placeOfRestore, m as compressors, p as backupMethods, u as readTablespaceMapping } from "./core-D7rsqTX0.js";
import { a as readPgbackrest, i as defaultStanza } from "./core-7K7Y8FFh.js";
import { S as readImagePattern, a as sandboxChoices, b as defaultImage, c as newestMajor, f as openContainers, l as oldestMajor, t as defaultSandbox, x as noImage } from "./core-B-FQuati.js";
import { Ct as dumpFormats, Tt as parseCompression } from "./core-B5edkvN2.js";
import { dt as readPgbackrestBackup, gt as globalsChoices, ht as defaultProof, mt as defaultMaxShrinkPercent, n as readSeveral } from "./core-BZtGVF2w.js";
import { c as readPart } from "./core-CQBABpoC.js";
import { B as readDatabaseName, L as defaultPort, M as defaultPoolerPort, N as poolModes, O as operators, P as defaultBind, S as readFolder, V as readImage, _ as readRepositoryPath, b as defaultProgram, h as defaultRunner, k as archivers, v as readRunner, w as readProgram, x as defaultSocketDirectory, z as readAddress } from "./core-BbSpEzMs.js";
import { c as InvalidArgumentError, o as Option } from "./show-Bch_ZiEY.js";
import { c as refuseOfDumps, f as defaultMigrateStatementTimeoutSeconds, i as readWalReceive, n as defaultSlot, r as isSlotName, t as defaultMaxRetainedMib } from "./core-BFpCAeJL.js";
import { resolve } from "node:path";
// packages/cli/src/values.ts
/** A text as it is. An empty one comes of an unset variable, and one that looks like an option of a forgotten value. */
function words(text) {
	if (text === "") throw new InvalidArgumentError("It is empty.");
	if (/^--[a-z]/.test(text)) throw new InvalidArgumentError("Its value is missing: this is an option.");
	return text;
}
/** A parser of whole numbers in a range; says the range and the value. */
function wholeNumber(least, most) {
	return (text) => {
		const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
		if (value >= least && value <= most) return value;
		throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}; got ${JSON.stringify(text)}.`);
	};
}
/** A parser of core's, for commander. */
function parsed(parse) {
	return (text) => {
		try {
			return parse(text);
		} catch (error) {
			if (!(error instanceof PgproofError)) throw error;
			throw new InvalidArgumentError(error.message);
		}
	};
}
/** One value more of an option that may be given several times. */
function collected(text, before = []) {
	return [...before, words(text)];
}
// packages/cli/src/options-selection.ts
/** An option whose value is a pattern of pg_dump's; it may be given several times. */
const pattern = (name, what) => () => new Option(`--${name} <pattern>`, what).argParser(collected);
/** The options of what of a database is backed up. */
const selectionOptions = {
	schemaOnly: () => new Option("--schema-only", "definitions, and no rows"),
	dataOnly: () => new Option("--data-only", "rows, with the definitions they are restored into in a file beside"),
	schema: pattern("schema", "only schemas that match; patterns are pg_dump's, and every such option may be repeated"),
	excludeSchema: pattern("exclude-schema", "no schemas that match"),
	table: pattern("table", "only tables, views and sequences that match; --schema says nothing then"),
	tableAndChildren: pattern("table-and-children", "the same, with partitions and inheriting tables; from pg_dump 16 on"),
	excludeTable: pattern("exclude-table", "no tables, views and sequences that match"),
	excludeTableAndChildren: pattern("exclude-table-and-children", "the same, with children; from pg_dump 16 on"),
	excludeTableData: pattern("exclude-table-data", "tables that match without their rows"),
	excludeTableDataAndChildren: pattern("exclude-table-data-and-children", "the same, with children; from pg_dump 16 on"),
	extension: pattern("extension", "of extensions only those that match"),
	excludeExtension: pattern("exclude-extension", "no extensions that match; from pg_dump 17 on"),
	largeObjects: () => new Option("--large-objects <true|false>", "whether large objects are backed up; default: unless something is chosen, or only the schema").choices(["true", "false"]),
	owner: () => new Option("--no-owner", "leave owners out: what is restored belongs to who restores it"),
	privileges: () => new Option("--no-privileges", "leave privileges (grants) out"),
	pgDumpArgs: () => new Option("--pg-dump-args <arguments>", "further arguments of pg_dump, such as --no-comments: those that can be proven; may be repeated").argParser((text, before = []) => [...before, text])
};
/** The options that decide what of a database is backed up, in the order of the help. */
const selectionOptionNames = [
	"schemaOnly",
	"dataOnly",
	"schema",
	"excludeSchema",
	"table",
	"tableAndChildren",
	"excludeTable",
	"excludeTableAndChildren",
	"excludeTableData",
	"excludeTableDataAndChildren",
	"extension",
	"excludeExtension",
	"largeObjects",
	"owner",
	"privileges",
	"pgDumpArgs"
];
/** What they come to for core. Throws `bad-input`. */
function selectionChoice(given) {
	const { schemaOnly, dataOnly, largeObjects, owner, privileges, pgDumpArgs } = given;
	const patterns = {
		schema: given.schema,
		"exclude-schema": given.excludeSchema,
		table: given.table,
		"table-and-children": given.tableAndChildren,
		"exclude-table": given.excludeTable,
		"exclude-table-and-children": given.excludeTableAndChildren,
		"exclude-table-data": given.excludeTableData,
		"exclude-table-data-and-children": given.excludeTableDataAndChildren,
		extension: given.extension,
		"exclude-extension": given.excludeExtension
	};
	return readSelection({
		schemaOnly: schemaOnly === true,
		dataOnly: dataOnly === true,
		patterns: present(patterns),
		largeObjects: largeObjects === void 0 ? void 0 : largeObjects === "true",
		noOwner: owner === false,
		noPrivileges: privileges === false,
		pgDumpArgs: pgDumpArgs ?? []
	}, (option) => `--${option}`);
}
// packages/cli/src/options-backup.ts
const compression = (text) => parseCompression(text, "--compression");
/** The options of how a backup is taken. */
const backupOptions = {
	databases: () => new Option("--databases <name>", "back up this database of the server; may be given several times, and counts instead of the URL's").argParser(collected),
	allDatabases: () => new Option("--all-databases", "back up every database that accepts connections and is no template"),
	excludeDatabases: () => new Option("--exclude-databases <name>", "of all databases: this one not; may be given several times").argParser(collected),
	proof: () => new Option("--proof <kind>", "what is fingerprinted beside the dump; default: content, in development counts").choices([
		"content",
		"counts",
		"none"
	]),
	format: () => new Option("--format <format>", "of the dump: directory is written and restored by --jobs sessions at once; default: custom, of a physical backup tar").choices(dumpFormats),
	compression: () => new Option("--compression <algorithm[:level]>", "zstd, lz4, gzip or none").default(compression("zstd:3"), "zstd:3").argParser(parsed(compression)),
	lockTimeoutSeconds: () => new Option("--lock-timeout-seconds <n>", "how long a lock is waited for before all are released and taken anew").default(15).argParser(wholeNumber(1, 3600)),
	attempts: () => new Option("--attempts <n>", "how often a backup is begun when locks are not got").default(3).argParser(wholeNumber(1, 100)),
	allowNewServer: () => new Option("--allow-new-server", "the server may be another than that of the last backup, which production otherwise refuses"),
	maxShrinkPercent: () => new Option("--max-shrink-percent <n>", "by how much rows, large objects or bytes may be less than in the last backup; in production more is a failed check; default: 20, in development 50").argParser(wholeNumber(0, 100)),
	globals: () => new Option("--globals <what>", "roles, tablespaces and settings of roles, from pg_dumpall, as a file beside the dump; default: with a whole database, and with the hashes of passwords where the backup is encrypted and the role may read them").choices(globalsChoices)
};
/** The options that decide how a backup is taken, in the order of the help. */
const backupOptionNames = [
	"environment",
	"proof",
	"format",
	"compression",
	"ageRecipients",
	"jobs",
	"lockTimeoutSeconds",
	"serverTimeoutSeconds",
	"attempts",
	"allowNewServer",
	"maxShrinkPercent",
	"globals",
	"pgBin",
	"postgresImage",
	"workdir",
	"timeoutMinutes",
	...selectionOptionNames,
	"report"
];
/** The options that choose databases of a server. */
const severalOptionNames = [
	"databases",
	"allDatabases",
	"excludeDatabases"
];
/** What they come to for core; undefined: the database that the URL names. Throws `bad-input`. */
function severalChoice(given) {
	const { databases = [], allDatabases: all = false, excludeDatabases: except = [] } = given;
	return readSeveral({
		databases,
		all,
		except
	}, (option) => `--${option}`);
}
/** What they come to for core. */
async function backupChoices(given) {
	return {
		environment: given.environment,
		proof: given.proof ?? defaultProof(given.environment),
		format: given.format ?? "custom",
		compression: given.compression,
		jobs: given.jobs,
		lockTimeoutSeconds: given.lockTimeoutSeconds,
		serverTimeoutSeconds: given.serverTimeoutSeconds,
		attempts: given.attempts,
		timeoutMinutes: given.timeoutMinutes,
		maxShrinkPercent: given.maxShrinkPercent ?? defaultMaxShrinkPercent(given.environment),
		allowNewServer: given.allowNewServer === true,
		...given.globals === void 0 ? {} : { globals: given.globals },
		selection: selectionChoice(given),
		...given.ageRecipients === void 0 ? {} : { recipients: await readRecipients(given.ageRecipients) }
	};
}
// packages/cli/src/options-diagnose.ts
/** The options of diagnose. */
const diagnoseOptions = {
	restoreLog: () => new Option("--restore-log <file>", "what pg_restore, psql or pg_dump printed").argParser(words),
	container: () => new Option("--container <name|id>", "docker's container of the server").argParser(words),
	slowRestoreSeconds: () => new Option("--slow-restore-seconds <n>", "a restore that took longer is called slow").default(600).argParser(wholeNumber(1, 1e6))
};
// packages/cli/src/options-health.ts
/** The options of health. */
const healthOptions = {
	healthFailOn: () => new Option("--fail-on <status>", "the least that exits with 1; new: what is bad and was not in the baseline").choices(healthFailOns).default("bad"),
	profile: () => new Option("--profile <name>", "ci: the schema, in a service container; pre-migrate, pre-backup: is now a safe time?").choices(profiles).default("production"),
	sampleSeconds: () => new Option("--sample-seconds <n>", "between two looks, for rates and what moves; 0: one look").default(1).argParser(wholeNumber(0, 600)),
	waitForSeconds: () => new Option("--wait-for-seconds <n>", "how long the server may take until it lets us in and answers").default(0).argParser(wholeNumber(0, 86400)),
	limit: () => new Option("--limit <check.limit=warning:bad>", "another limit, such as connections.used-percent=70:85; may be repeated").argParser(collected),
	skip: () => new Option("--skip <check>", "leave a check out; the report says so. May be repeated").argParser(collected),
	expectRole: () => new Option("--expect-role <role>", "it is bad where the server is the other").choices(["primary", "standby"]),
	expectStandby: () => new Option("--expect-standby <name>", "application_name of a standby that has to be connected; may be repeated").argParser(collected),
	diskGib: () => new Option("--disk-gib <n>", "size of the disk of the server, which no server tells").argParser(wholeNumber(1, 1e7)),
	baseline: () => new Option("--baseline <file>", "what an earlier run wrote: growth, slower statements and what is new are held against it").argParser(words),
	writeBaseline: () => new Option("--write-baseline <file>", "write what a later run is held against").argParser(words),
	as: () => new Option("--as <face>", "what stdout shows").choices([
		"text",
		"json",
		"markdown",
		"prometheus",
		"nagios",
		"sarif",
		"junit"
	]),
	prometheusFile: () => new Option("--prometheus-file <file>", "also write metrics there, for the node exporter's textfile collector").argParser(words),
	pushgateway: () => new Option("--pushgateway <url>", "also push metrics to a Pushgateway").argParser(words),
	statementTimeoutSeconds: () => new Option("--statement-timeout-seconds <n>", "how long one question may take").default(15).argParser(wholeNumber(1, 3600)),
	healthLockTimeoutSeconds: () => new Option("--lock-timeout-seconds <n>", "how long a question may wait for a lock").default(2).argParser(wholeNumber(1, 3600)),
	by: () => new Option("--by <order>", "what is most").choices(statementOrders).default("total"),
	most: () => new Option("--most <n>", "how many").default(10).argParser(wholeNumber(1, 1e3))
};
// packages/cli/src/options-migrate.ts
/** The options of `migrate apply` and `migrate rehearse` alone. */
const migrateOptions = {
	ddlLockTimeoutSeconds: () => new Option("--ddl-lock-timeout-seconds <n>", "how long a statement may wait for a lock, and everybody behind it").default(2).argParser(wholeNumber(1, 600)),
	lockAttempts: () => new Option("--lock-attempts <n>", "how often a transaction is begun when a lock is not got").default(8).argParser(wholeNumber(1, 100)),
	ddlStatementTimeoutSeconds: () => new Option("--ddl-statement-timeout-seconds <n>", "how long one statement may take").default(defaultMigrateStatementTimeoutSeconds).argParser(wholeNumber(1, 604800)),
	gateTimeoutSeconds: () => new Option("--gate-timeout-seconds <n>", "how long a backup or another migration is waited for").default(60).argParser(wholeNumber(1, 86400)),
	rehearsalMaxAgeHours: () => new Option("--rehearsal-max-age-hours <n>", "how old a rehearsal, and its backup, may be in production").default(24).argParser(wholeNumber(1, 8760)),
	skipRehearsal: () => new Option("--skip-rehearsal <reason>", "apply in production what was not rehearsed; the report says why").argParser(words),
	skipCheck: () => new Option("--skip-check <check>", "leave out a check of health; the report says so. May be repeated").argParser((text, before = []) => [...before, words(text)]),
	checkDown: () => new Option("--check-down", "take each back and run it again: the schema has to be what it was, both times"),
	passEnvironment: () => new Option("--pass-environment <name>", "a variable that the command gets beside PATH, HOME and the like; one that names a database is refused. May be repeated").argParser((text, before = []) => [...before, words(text)]),
	sandboxUrl: () => new Option("--sandbox-url <url>", "restore into a database that is made for it on this server, such as a service container, and dropped; not isolated").argParser(words),
	baselineVersion: () => new Option("--baseline-version <version>", "of numbered SQL that was run by hand so far: all up to it is recorded, and not run").argParser(words)
};
// packages/cli/src/options-migrations.ts
/** The options of migrations that are there. */
const migrationsOptions = {
	migrations: () => new Option("--migrations <folder>", "the folder that the migration tool is given").argParser(words),
	migrationFormat: () => new Option("--migration-format <tool>", "the tool whose migrations they are; default: what the folder looks like").choices(formatNames),
	stateTable: () => new Option("--state-table <name>", "the tool's state table, as <table> or <schema>.<table>; default: its own").argParser(words),
	files: () => new Option("--files <path>", "judge these migrations; may be given several times; default: what is pending, without a database all").argParser(collected),
	postgresMajor: () => new Option("--postgres-major <n>", "the major to judge for, where no database says; default: the newest").argParser(wholeNumber(oldestMajor, newestMajor)),
	sarif: () => new Option("--sarif <file>", "also write the findings as SARIF, for code scanning").argParser(words),
	migrateFailOn: () => new Option("--fail-on <status>", "the least that exits with 1; what could not be judged does with warning").choices(failOns).default("bad")
};
// packages/cli/src/options-physical.ts
/** The options of physical backups. */
const physicalOptions = {
	method: () => new Option("--method <method>", "logical: a dump of a database; physical: the files of the whole cluster, by pg_basebackup; pgbackrest: the same by pgBackRest, into its own repository").choices(backupMethods).default("logical"),
	onlyMethod: () => new Option("--method <method>", "only backups of databases (logical), or of clusters (physical); pgbackrest: those in its own repository; default: both of a store").choices(backupMethods),
	backupType: () => new Option("--backup-type <type>", "of a physical backup: full; incremental (from PostgreSQL 17 on): what changed since the one before; or wal-archive: the log since the last run, as wal receive; by pgBackRest also differential; default: full").choices([
		"full",
		"differential",
		"incremental",
		"wal-archive"
	]),
	parent: () => new Option("--parent <id>", "of an incremental backup: the one it is made on; default: the newest of the cluster"),
	compressBy: () => new Option("--compress-by <who>", "of a physical backup: client, or the server before it sends (from PostgreSQL 15 on); default: client").choices(compressors),
	maxRate: () => new Option("--max-rate <kilobytes>", "of a physical backup: the most that is read from the server in a second; default: no limit").argParser(wholeNumber(rateKilobytes.least, rateKilobytes.most)),
	intoDirectory: () => new Option("--into-directory <folder>", "with --method physical or pgbackrest: the new data directory, one that is not there yet or an empty one").argParser(words),
	tablespaceMapping: () => new Option("--tablespace-mapping <old=new>", "of a cluster: where a tablespace is to lie that lay at <old>; needed for each, may be repeated").argParser((text, before = []) => [...before, words(text)]),
	targetTime: () => new Option("--target-time <moment>", "recover to that moment, by the archive of WAL (pgproof wal); its zone is needed: \"2026-11-26 17:03:11+09:00\"").argParser(words),
	targetLsn: () => new Option("--target-lsn <lsn>", "recover to that place in the log").argParser(words),
	targetXid: () => new Option("--target-xid <n>", "recover to that transaction").argParser(words),
	targetName: () => new Option("--target-name <name>", "recover to that restore point; each backup names one after itself: pgproof-<id>").argParser(words),
	targetImmediate: () => new Option("--target-immediate", "recover to where the backup ends, and make it a server of its own"),
	targetLatest: () => new Option("--target-latest", "recover as far as the archive of WAL goes"),
	targetExclusive: () => new Option("--target-exclusive", "end just before the target, so that what is at it is not there"),
	targetTimeline: () => new Option("--target-timeline <n|latest|current>", "the timeline to follow; default: latest").argParser(words),
	targetAction: () => new Option("--target-action <action>", "what becomes of it at the target; default: promote").choices(targetActions)
};
/** The type of the backup that is meant. Throws `bad-input` for what cannot be of its method. */
function backupTypeChoice(given) {
	const { method, backupType: type, format } = given;
	const names = namesIn(given);
	const name = (option) => `--${option}`;
	refusePgbackrest(names, name);
	if (method === "pgbackrest") throw new Error("pgBackRest has types of its own");
	return readPhysicalBackup({
		method,
		type,
		format,
		given: names
	}, name);
}
/** Throws `bad-input` for an option that only pgBackRest has. */
function refuseForOthers(given) {
	refusePgbackrest(namesIn(given), (option) => `--${option}`);
}
/** What they come to for core. */
async function physicalChoices(given, backupType) {
	const { environment, compression, serverTimeoutSeconds, parent, compressBy, maxRate: maxRateKilobytes } = given;
	const recipients = given.ageRecipients === void 0 ? void 0 : await readRecipients(given.ageRecipients);
	return {
		environment,
		backupType,
		compression,
		serverTimeoutSeconds,
		...present({
			parent,
			compressBy,
			maxRateKilobytes,
			recipients
		})
	};
}
/** Whose backups of a store are meant: those of databases, or with `--method physical` those of clusters. */
function namedBackups({ method, database }) {
	return method === "physical" && database === void 0 ? allClusters : database;
}
/** What a verification of a base backup is told. Throws `bad-input` for what is of dumps alone. */
function physicalVerifyChoices(given) {
	refuseForOthers(given);
	refuseOfDumps({
		assertions: given.assertions,
		"sandbox-major": given.sandboxMajor
	}, (option) => `--${option}`);
	const { environment, backup, sandbox, jobs, serverTimeoutSeconds } = given;
	const target = targetChoice(given);
	const { database, level, expectedManifestSha256, maxRtoMinutes, maxRpoHours } = given;
	return {
		environment,
		backup,
		sandbox,
		jobs,
		serverTimeoutSeconds,
		...present({
			database,
			level,
			expectedManifestSha256,
			maxRtoMinutes,
			maxRpoHours,
			target
		})
	};
}
/** The options of `pgproof verify --method physical` that say where its recovery ends, in the order of the help. */
const physicalVerifyNames = [...[
	"targetTime",
	"targetLsn",
	"targetXid",
	"targetName",
	"targetLatest",
	"targetExclusive"
], ...["targetTimeline"]];
/** The options of `pgproof restore --method physical`, in the order of the help. */
const physicalRestoreNames = [...[
	"intoDirectory",
	"tablespaceMapping",
	"targetTime",
	"targetLsn",
	"targetXid",
	"targetName"
], ...[
	"targetImmediate",
	"targetLatest",
	"targetExclusive",
	"targetTimeline",
	"targetAction"
]];
/** Throws `bad-input` for an option of the other method, and for a place that is missing. */
function checkRestore(given) {
	const { method, into, intoDirectory: directory } = given;
	const names = namesIn(given);
	if (method !== "pgbackrest") refusePgbackrest(names, (option) => `--${option}`);
	checkRestoreOptions(method, names, (option) => `--${option}`);
	placeOfRestore(method, {
		into,
		directory
	}, (option) => `--${option}`);
}
/** Throws `bad-input` for a target of what is recovered to none. */
function checkTarget(given) {
	checkRestoreOptions("logical", new Set([...namesIn(given)].filter((name) => name.startsWith("target-"))), (option) => `--${option}`);
}
/** Names of the options that were given, or have a default. */
function namesIn(given) {
	return new Set(Object.entries(given).flatMap(([name, value]) => {
		if (name === "owner" || name === "privileges") return value === false ? [`no-${name}`] : [];
		return value === void 0 ? [] : [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];
	}));
}
/** Where a recovery is to end; undefined: where the backup does. Throws `bad-input`. */
function targetChoice(given) {
	return readTarget({
		time: given.targetTime,
		lsn: given.targetLsn,
		xid: given.targetXid,
		name: given.targetName,
		immediate: given.targetImmediate,
		latest: given.targetLatest,
		exclusive: given.targetExclusive,
		timeline: given.targetTimeline,
		action: given.targetAction
	}, (option) => `--${option}`);
}
/** Where the restore of a cluster goes, and to which moment. Throws `bad-input`. */
function clusterPlaces(given) {
	const target = targetChoice(given);
	return {
		tablespaces: readTablespaceMapping(given.tablespaceMapping ?? [], "--tablespace-mapping"),
		...present({ target })
	};
}
/** What the restore of a cluster is told. Throws `bad-input`. */
function physicalRestoreChoices(given) {
	const { environment, backup, database, expectedManifestSha256 } = given;
	return {
		environment,
		backup,
		directory: given.intoDirectory ?? "",
		...clusterPlaces(given),
		...present({
			database,
			expectedManifestSha256
		})
	};
}
// packages/cli/src/options-pgbackrest.ts
const many = (text, before = []) => [...before, words(text)];
/** The option that says which cluster of pgBackRest's is meant. */
function stanzaOption(description, byDefault) {
	const option = new Option("--stanza <name>", description).argParser(parsed((text) => readStanza(text, "--stanza")));
	return byDefault === void 0 ? option : option.default(byDefault);
}
/** The options of pgBackRest. */
const pgbackrestOptions = {
	stanza: () => stanzaOption(`with --method pgbackrest: pgBackRest's name of the cluster; default: ${defaultStanza}`),
	pgbackrestConfig: () => new Option("--pgbackrest-config <file>", "with --method pgbackrest: its configuration, where pgBackRest runs; default: pgBackRest's own").argParser(words),
	pgbackrestRepository: () => new Option("--pgbackrest-repository <place>", "with --method pgbackrest, in the place of a file: a folder, or s3://bucket/path; may be repeated").argParser(many),
	pgbackrestOption: () => new Option("--pgbackrest-option <name=value>", "with --method pgbackrest: any option of pgBackRest's, such as process-max=4; counts before its file; may be repeated. Secrets by environment: PGBACKREST_REPO1_CIPHER_PASS").argParser(many),
	retentionFull: keep$1("full", "full backups that stay, with all that is made on them"),
	retentionDiff: keep$1("diff", "differential backups that stay"),
	retentionArchive: keep$1("archive", "backups whose write-ahead log stays whole"),
	delta: () => new Option("--delta", "with --method pgbackrest: bring an old data directory of that cluster up to the backup, in its place; its server has to be stopped")
};
function keep$1(what, words) {
	return () => new Option(`--retention-${what} <n>`, `with --method pgbackrest: ${words}; default: as its configuration says`).argParser(wholeNumber(1, 9999999));
}
/** The options that say which pgBackRest is meant, in the order of the help; `--container` beside them. */
const pgbackrestNames = [...[
	"stanza",
	"pgbackrestConfig",
	"pgbackrestRepository",
	"pgbackrestOption",
	"container"
]];
const pgbackrestRetentionNames = [
	"retentionFull",
	"retentionDiff",
	"retentionArchive"
];
/** Which pgBackRest is meant. Throws `bad-input`. */
function pgbackrestSource(given) {
	return readPgbackrest({
		stanza: given.stanza,
		config: given.pgbackrestConfig,
		container: given.container,
		repositories: given.pgbackrestRepository,
		options: given.pgbackrestOption
	}, (option) => `--${option}`);
}
const ofStores = [
	"store",
	"s3-endpoint",
	"s3-region",
	"s3-path-style",
	"s3-server-side-encryption",
	"s3-kms-key-id"
];
const ofManifests = [
	"s3-storage-class",
	"s3-tags",
	"database",
	"age-identity",
	"expected-manifest-sha256"
];
/** Throws `bad-input` for what pgBackRest does not have: its repository is its store, and has no manifest of ours. */
function refuseStore(given) {
	const names = namesIn(given);
	const foreign = [...ofStores, ...ofManifests].find((name) => names.has(name));
	if (foreign === void 0) return;
	throw new PgproofError("bad-input", `--${foreign}: a backup by pgBackRest lies in its own repository, as its configuration says`, { hint: "leave it out; see --pgbackrest-config, --pgbackrest-repository and --stanza" });
}
/** Throws `bad-input` where no store is named, and the backups of this method lie in one. */
function requireStore({ method, store }, command) {
	if (method === "pgbackrest" || store !== void 0) return;
	throw new PgproofError("bad-input", "required option '--store <place>' not specified", { hint: `see pgproof ${command} --help` });
}
/** What a backup by pgBackRest is told. Throws `bad-input`. */
function pgbackrestBackupChoices(given) {
	const { backupType: type, format, environment } = given;
	const names = namesIn(given);
	const backupType = readPgbackrestBackup({
		type,
		format,
		given: names
	}, (option) => `--${option}`);
	refuseStore(given);
	return {
		source: pgbackrestSource(given),
		environment,
		backupType,
		keep: keepChoice(given)
	};
}
/** What its expiry is told. Throws `bad-input`. */
function pgbackrestExpireChoices(given) {
	refuseStore(given);
	const foreign = [...namesIn(given)].find((name) => /^(keep-|min-age-days$)/.test(name));
	if (foreign !== void 0) throw new PgproofError("bad-input", `--${foreign}: pgBackRest keeps by its own rules`, { hint: "take --retention-full, --retention-diff and --retention-archive" });
	return {
		source: pgbackrestSource(given),
		environment: given.environment,
		isDry: given.dryRun === true,
		keep: keepChoice(given)
	};
}
function keepChoice({ retentionFull: full, retentionDiff: differential, retentionArchive: archive }) {
	return present({
		full,
		differential,
		archive
	});
}
/** What its verification is told. Throws `bad-input`. */
function pgbackrestVerifyChoices(given) {
	refuseStore(given);
	const names = namesIn(given);
	checkTarget(given);
	const foreign = [
		"assertions",
		"amcheck",
		"sandbox-major"
	].find((name) => names.has(name));
	if (foreign !== void 0) throw new PgproofError("bad-input", `--${foreign}: only of a backup of a database`, { hint: "leave it out" });
	const { environment, backup, sandbox, jobs, serverTimeoutSeconds, level, maxRtoMinutes, maxRpoHours } = given;
	return {
		source: pgbackrestSource(given),
		environment,
		backup,
		sandbox,
		jobs,
		serverTimeoutSeconds,
		...present({
			level,
			maxRtoMinutes,
			maxRpoHours
		})
	};
}
/** What its restore is told. Throws `bad-input`. */
function pgbackrestRestoreChoices(given) {
	refuseStore(given);
	return {
		source: pgbackrestSource(given),
		environment: given.environment,
		backup: given.backup,
		directory: given.intoDirectory ?? "",
		isDelta: given.delta === true,
		...clusterPlaces(given)
	};
}
// packages/cli/src/options-restore.ts
/** The options of where a backup is restored to, and what of it. */
const restoreOptions = {
	into: () => new Option("--into <url>", "the server, with the name of the database: one that is not there yet, or an empty one; with --data-only the one that has the tables").argParser(words),
	rename: () => new Option("--rename", "restore beside the database of --into and, when all came back, give it that name; the one before lives on as <name>_before_<time>. Its sessions are ended"),
	clean: () => new Option("--clean", "in development: drop the database that is there once the restored one has taken its place; with --data-only, empty those tables before, in the same transaction"),
	rowsAlone: () => new Option("--data-only", "rows, values of sequences and large objects alone, into tables that are there, empty, and as those of the backup; all of them, or none"),
	restoredTable: pattern("table", "only tables, views and sequences that match, with all that belongs to them and what they need; patterns are pg_dump's, one without a schema means that name in every schema, and the option may be repeated"),
	restoredSchema: pattern("schema", "only schemas that match, with all in them; not together with --table"),
	leaveOutForeignKeys: () => new Option("--leave-out-foreign-keys", "of what is chosen, leave out foreign keys to tables that are not; without it they are an error that names them")
};
/** What of a backup is restored; undefined: all of it. Throws `bad-input`. */
function partChoice(given) {
	const { table: tables = [], schema: schemas = [] } = given;
	const [schemaOnly, dataOnly] = [given.schemaOnly === true, given.dataOnly === true];
	return readPart({
		tables,
		schemas,
		schemaOnly,
		dataOnly,
		leaveOutForeignKeys: given.leaveOutForeignKeys === true
	}, (option) => `--${option}`);
}
// packages/cli/src/options-retention.ts
const keep = (rule, what) => () => new Option(`--keep-${rule} <n>`, `retention: ${what}`).argParser(wholeNumber(1, mostKept));
/** The options of which backups stay. */
const retentionOptions = {
	keepLast: keep("last", "the newest ones"),
	keepHourly: keep("hourly", "one of each of so many hours"),
	keepDaily: keep("daily", "one of each of so many days (UTC)"),
	keepWeekly: keep("weekly", "one of each of so many weeks (ISO 8601)"),
	keepMonthly: keep("monthly", "one of each of so many months"),
	keepYearly: keep("yearly", "one of each of so many years"),
	minAgeDays: () => new Option("--min-age-days <n>", "younger ones stay, whatever the rules say").argParser(wholeNumber(1, 36500))
};
/** The options of retention, in the order of the help. */
const retentionOptionNames = [
	"keepLast",
	"keepHourly",
	"keepDaily",
	"keepWeekly",
	"keepMonthly",
	"keepYearly",
	"minAgeDays"
];
/** What they come to for core. Throws `bad-input`. */
function retentionChoice(given) {
	const { keepLast: last, keepHourly: hourly, keepDaily: daily } = given;
	const { keepWeekly: weekly, keepMonthly: monthly, keepYearly: yearly } = given;
	return readRules({
		last,
		hourly,
		daily,
		weekly,
		monthly,
		yearly
	}, given.minAgeDays, (option) => `--${option}`);
}
// packages/cli/src/options-scaffold.ts
/** Options of scaffold, each defined once. */
const scaffoldOptions = {
	folder: () => new Option("--folder <path>", "where the files go").default(".").argParser(words),
	scaffoldMajor: () => new Option("--postgres-major <n>", "of PostgreSQL").default(newestMajor).argParser(wholeNumber(oldestMajor, newestMajor)),
	scaffoldDatabase: () => new Option("--database <name>", "the database that the server is made with").default("app").argParser(parsed((text) => readDatabaseName(text, "--database"))),
	memoryMib: () => new Option("--memory-mib <n>", "what the server may use; its settings are derived from it").argParser(wholeNumber(512, 4 * 1024 ** 2)),
	cpus: () => new Option("--cpus <n>", "processors that the server may use").default(2).argParser(wholeNumber(1, 1024)),
	maxConnections: () => new Option("--max-connections <n>", "default: what the memory holds").argParser(wholeNumber(4, 1e4)),
	port: () => new Option("--port <n>", "of the server on the machine").default(defaultPort).argParser(wholeNumber(1, 65535)),
	bind: () => new Option("--bind <address>", "the machine's address that the port is on; others than the loopback one want --tls").default(defaultBind).argParser(parsed((text) => readAddress(text, "--bind"))),
	tls: () => new Option("--tls", "sessions over the network are encrypted, and no others are taken"),
	standby: () => new Option("--standby", "a second server follows the first, on the next port, and can take over"),
	pooler: () => new Option("--pooler <mode>", "PgBouncer before the server, for the application; in the mode transaction a client has a session of the server for a transaction, in session for as long as it stays").choices(poolModes),
	poolerPort: () => new Option("--pooler-port <n>", `with --pooler: its port on the machine; default: ${defaultPoolerPort}`).argParser(wholeNumber(1, 65535)),
	archive: () => new Option("--archive <program>", "who keeps the write-ahead log and base backups, in --store: the server comes back to any moment").choices(archivers),
	archiveStore: () => new Option("--store <place>", "with --archive: s3://bucket/prefix, or the whole path of a folder").argParser(words),
	hostStore: () => new Option("--store <place>", "where the write-ahead log and base backups go: s3://bucket/prefix, or the whole path of a folder").argParser(words),
	hostRecipients: () => new Option("--age-recipients <recipients>", "whom the log and base backups are encrypted for: age1…, apart by commas, or a file of them").argParser(words),
	scaffoldStanza: () => stanzaOption("what pgBackRest calls the cluster", defaultStanza),
	dataDirectory: () => new Option("--data-directory <path>", "of the cluster, on the host of the server").argParser(parsed((text) => readFolder(text, "--data-directory"))),
	socketDirectory: () => new Option("--socket-directory <path>", "where the server has its socket").default(defaultSocketDirectory).argParser(parsed((text) => readFolder(text, "--socket-directory"))),
	databaseHost: () => new Option("--database-host <name>", "with --repository-host: the host of the server, as its certificate has it").argParser(words),
	repositoryHost: () => new Option("--repository-host <name>", "the host that keeps the repository, speaks TLS with that of the server, and runs backups; default: there is none").argParser(words),
	archiveRecipients: () => new Option("--age-recipients <recipients>", "with --archive pgproof: whom the log and base backups are encrypted for: age1…, apart by commas, or a file of them").argParser(words),
	image: () => new Option("--image <name>", "the server's image; default: postgres:<major>").argParser(parsed((text) => readImage(text, "--image"))),
	storageGib: () => new Option("--storage-gib <n>", "the size of a volume, of which the write-ahead log may have a quarter: 4 or more").default(20).argParser(wholeNumber(1, 1e6)),
	backupStorageGib: () => new Option("--backup-storage-gib <n>", "with --pgproof-image: the size of the volume of backups; default: six times that of data").argParser(wholeNumber(1, 1e7)),
	operator: () => new Option("--operator <name>", "who runs the server: nobody but Kubernetes (a StatefulSet), or CloudNativePG").choices(operators).default("none"),
	objectStore: () => new Option("--store <place>", "with an operator: s3://bucket/prefix, where backups and WAL go").argParser(words),
	pgproofImage: () => new Option("--pgproof-image <name>", "without an operator: an image with pgproof and the programs of that major, for jobs that back up and verify").argParser(parsed((text) => readImage(text, "--pgproof-image"))),
	workflowStore: () => new Option("--store <place>", "where backups go: artifact, or s3://bucket/prefix").default("artifact").argParser(words),
	workflowDatabases: () => new Option("--databases <name>", "a database of the server; may be given several times").argParser(collected),
	workflowRecipients: () => new Option("--age-recipients <recipients>", "whom backups are encrypted for: age1…, apart by commas, or a file of them; default: the variable BACKUP_RECIPIENTS").argParser(words),
	workflowMigrations: () => new Option("--migrations <folder>", "the repository's migrations, which are rehearsed on pull requests; {database} in it stands for the name of a database").argParser(parsed((text) => readRepositoryPath(text, "--migrations", true))),
	workflowSanitize: () => new Option("--sanitize <file>", "with --migrations: the file of the default branch whose statements make a copy harmless").argParser(parsed((text) => readRepositoryPath(text, "--sanitize"))),
	physical: () => new Option("--physical", "also base backups of the whole cluster, and its write-ahead log; with a store in S3"),
	runsOn: () => new Option("--runs-on <label>", "the runner, which has to reach the server").default(defaultRunner).argParser(parsed((text) => readRunner(text, "--runs-on")))
};
// packages/cli/src/options-store.ts
/** The options of where backups live, and what opens them. */
const storeOptions = {
	store: () => new Option("--store <place>", "where backups live: a folder, or s3://bucket/prefix").argParser(words),
	s3Endpoint: () => new Option("--s3-endpoint <url>", "the server that speaks S3; default: AWS_ENDPOINT_URL_S3, else AWS's own").argParser(words),
	s3Region: () => new Option("--s3-region <name>", "the bucket's region; default: AWS_REGION, the profile's, else the one that AWS names").argParser(words),
	s3PathStyle: () => new Option("--s3-path-style <true|false>", "whether the bucket stands in the path, not in the host's name; default: true with an endpoint").argParser(words),
	s3ServerSideEncryption: () => new Option("--s3-server-side-encryption <algorithm>", "AES256 or aws:kms; a store that does not do it is refused before anything is dumped").argParser(words),
	s3KmsKeyId: () => new Option("--s3-kms-key-id <id>", "the key of aws:kms; default: the bucket's").argParser(words),
	s3StorageClass: () => new Option("--s3-storage-class <class>", "of what is stored, such as STANDARD_IA; none that has to be brought back first").argParser(words),
	s3Tags: () => new Option("--s3-tags <key=value,…>", "of what is stored, ten at the most").argParser(words),
	database: () => new Option("--database <name>", "whose backups; needed when the store holds several databases").argParser(words),
	backup: () => new Option("--backup <which>", `${selectors.join(" | ")} | a backup's id`).default("latest").argParser(words),
	expectedManifestSha256: () => new Option("--expected-manifest-sha256 <hex>", "refuse the backup if its manifest is another").argParser(sha256),
	ageRecipients: () => new Option("--age-recipients <list|file>", "encrypt for these recipients of age (age1…) or ssh public keys (ssh-ed25519 …), apart by commas, or a file of one a line; each of them alone can open the backup").argParser((text, before) => before === void 0 ? words(text) : `${before},${words(text)}`),
	ageIdentity: () => new Option("--age-identity <file>", "the file of the secret key (of age, or an ssh key) that opens an encrypted backup; pgproof backup opens with it what it stored, before it counts, and the proof of the last backup, to compare tables by name; pgproof diagnose says whether it fits").argParser(words)
};
/** The options that say how a store in S3 is reached, and how it is written. */
const s3ReadNames = [
	"s3Endpoint",
	"s3Region",
	"s3PathStyle"
];
const s3WriteNames = [
	...s3ReadNames,
	"s3ServerSideEncryption",
	"s3KmsKeyId",
	"s3StorageClass",
	"s3Tags"
];
/** Where the key lies that opens a backup. The key itself is refused: other users can see command lines. */
function identityChoice(given) {
	if (given.ageIdentity === void 0) return {};
	refuseSecretKey(given.ageIdentity, "--age-identity");
	return { ageIdentityFile: given.ageIdentity };
}
function sha256(text) {
	if (/^[0-9a-fA-F]{64}$/.test(text)) return text.toLowerCase();
	throw new InvalidArgumentError(`It must be 64 hex digits; got ${JSON.stringify(text)}.`);
}
// packages/cli/src/options-verify.ts
/** The options of what a verification asks. */
const verifyOptions = {
	level: () => new Option("--level <level>", "the level to reach; default: the highest that the backup can show").choices(levels),
	maxRtoMinutes: () => new Option("--max-rto-minutes <n>", "a restore that takes longer until the database can be used fails the run").argParser(wholeNumber(1, 1e5)),
	maxRpoHours: () => new Option("--max-rpo-hours <n>", "a backup whose snapshot is older fails the run").argParser(wholeNumber(1, 1e5)),
	assertions: () => new Option("--assertions <file>", "SQL that is asked of the restored copy, each statement with a name and what it is expected to return").argParser(words),
	amcheck: () => new Option("--amcheck", "let pg_amcheck check every table and B-tree index of the copy, and read its pages with data checksums; takes as much disk again as the copy"),
	sandboxMajor: () => new Option("--sandbox-major <n>", "restore into a server of this major of PostgreSQL, to rehearse an upgrade; default: the source's").argParser(wholeNumber(oldestMajor, newestMajor))
};
// packages/cli/src/options-wal.ts
/** Options of the write-ahead log's archive. */
const walOptions = {
	systemIdentifier: () => new Option("--system-identifier <digits>", "the cluster, as pg_controldata prints it; default: of the data directory that the file lies in").argParser(digits),
	ahead: () => new Option("--ahead <n>", "how many further segments that wait are stored along, side by side").default(8).argParser(wholeNumber(0, 64)),
	read: () => new Option("--read", "also read every file: decrypt and unpack it, and hold it against its sum"),
	program: () => new Option("--program <words>", "how pgproof is called on the host of the server").default(defaultProgram).argParser(parsed((text) => readProgram(text, "--program"))),
	archiveTimeoutSeconds: () => new Option("--archive-timeout-seconds <n>", "a segment is ended after that time, if anything was written: the most that is lost with the server").default(60).argParser(wholeNumber(1, 86400)),
	slot: () => new Option("--slot <name>", `the physical replication slot that keeps on the server what is not stored yet; made where it is absent; default: ${defaultSlot}`).argParser(slotName),
	maxRetainedMib: () => new Option("--max-retained-mib <n>", `a slot that keeps more than that on the server is a warning; default: ${defaultMaxRetainedMib}`).argParser(wholeNumber(1, 1e9)),
	acceptGap: () => new Option("--accept-gap", "go on from what the slot keeps where the server no longer has what the archive needs next; take a base backup then"),
	apply: () => new Option("--apply", "do it, by alter system; without it the commands are printed, and nothing is changed")
};
/** What the fetch of a log is told, by `wal receive` and by a backup of that type. */
async function walReceiveChoices(given) {
	const { environment, slot, maxRetainedMib, acceptGap, ageRecipients, serverTimeoutSeconds } = given;
	return {
		environment,
		serverTimeoutSeconds,
		recipients: ageRecipients === void 0 ? [] : await readRecipients(ageRecipients),
		...readWalReceive({
			slot,
			maxRetainedMib,
			acceptGap
		}, (option) => `--${option}`)
	};
}
function digits(text) {
	if (/^[1-9]\d{0,19}$/.test(words(text))) return text;
	throw new InvalidArgumentError(`It must be decimal digits; got ${JSON.stringify(text)}.`);
}
function slotName(text) {
	if (isSlotName(words(text))) return text;
	throw new InvalidArgumentError(`It must be lower case letters, digits and _; got ${JSON.stringify(text)}.`);
}
// packages/cli/src/options.ts
const image = (text) => readImagePattern(text, "--postgres-image");
/** Options that several commands have, each defined once: its name, its default, its words. */
const options = {
	databaseUrl: () => new Option("--database-url <url>", "postgres:// URL or \"host=… dbname=…\"; without it libpq's PG* variables count. A password is better kept in PGPASSWORD or ~/.pgpass: other users can read command lines").argParser(words),
	environment: () => new Option("--environment <name>", "decides defaults and what is refused").choices(environments).default("production"),
	...storeOptions,
	...backupOptions,
	...selectionOptions,
	...retentionOptions,
	...restoreOptions,
	...verifyOptions,
	...healthOptions,
	...diagnoseOptions,
	...migrationsOptions,
	...migrateOptions,
	...physicalOptions,
	...pgbackrestOptions,
	...walOptions,
	...scaffoldOptions,
	jobs: () => new Option("--jobs <n>", "sessions that fingerprint, that dump or restore the format directory, and that build the indexes of a custom dump").default(2).argParser(wholeNumber(1, 64)),
	serverTimeoutSeconds: () => new Option("--server-timeout-seconds <n>", "how long the server may be silent before it is given up; a long statement is no silence, for another session asks").default(60).argParser(wholeNumber(1, 3600)),
	sandbox: () => new Option("--sandbox <where>", "where the copy is restored to; auto: on this machine where the server's exact major is installed, else in a container").choices(sandboxChoices).default(defaultSandbox),
	postgresImage: () => new Option("--postgres-image <image>", `image of PostgreSQL, for containers where the exact major is not installed; {major} stands for it; ${noImage}: no containers`).default(defaultImage).argParser(parsed(image)),
	pgBin: () => new Option("--pg-bin <folder>", "folder of the PostgreSQL programs; without it the exact major is looked for").argParser(words),
	workdir: () => new Option("--workdir <folder>", "where temporary folders are made; default: the system's").argParser(words),
	failOn: () => new Option("--fail-on <status>", "the least that exits with 1").choices(failOns).default("bad"),
	timeoutMinutes: () => new Option("--timeout-minutes <n>", "give up after that time").default(360).argParser(wholeNumber(1, 10080)),
	report: () => new Option("--report <folder>", `also write ${reportFileNames.join(", ")} there`).argParser(words),
	dryRun: () => new Option("--dry-run", "print the plan and do nothing"),
	json: () => new Option("--json", "print one JSON object")
};
/** Adds shared options to a command. `mandatory` ones must be given. */
function addOptions(command, names, mandatory = []) {
	for (const name of names) {
		const option = options[name]();
		if (mandatory.includes(name)) option.makeOptionMandatory();
		command.addOption(option);
	}
	return command;
}
// packages/cli/src/session.ts
/** The session of one command: its temporary folders, its progress. */
function openSession(given, surroundings) {
	return {
		env: surroundings.env,
		signal: surroundings.signal,
		onProgress: surroundings.terminal.progress,
		workdir: resolve(given.workdir ?? surroundings.tmpdir),
		now: () => /* @__PURE__ */ new Date()
	};
}
/** A session for it: what the environment holds of its secrets is never shown. */
function openPgbackrestSession(given, surroundings) {
	surroundings.terminal.mask(pgbackrestSecrets(surroundings.env));
	return openSession(given, surroundings);
}
/** What the command line brings for settling a connection. */
function connectionDoor({ env, homedir, osUser, terminal }) {
	return {
		env,
		homedir,
		osUser,
		mask: terminal.mask,
		warn: (warning) => terminal.note(`Warning: ${warning}`)
	};
}
function openTools(given, session, { terminal }) {
	const { pgBin, postgresImage: image } = given;
	const containers = image === "none" ? void 0 : openContainers({
		image,
		mayPull: given.dryRun !== true,
		note: terminal.note
	}, session);
	return {
		search: present({
			pgBin,
			containers,
			install: containers?.install
		}),
		[Symbol.asyncDispose]: async () => containers?.[Symbol.asyncDispose]()
	};
}
export { physicalVerifyNames as A, checkRestore as C, physicalRestoreChoices as D, physicalChoices as E, severalOptionNames as F, backupChoices as M, backupOptionNames as N, physicalRestoreNames as O, severalChoice as P, backupTypeChoice as S, namedBackups as T, pgbackrestRetentionNames as _, addOptions as a, refuseStore as b, s3ReadNames as c, retentionOptionNames as d, partChoice as f, pgbackrestRestoreChoices as g, pgbackrestNames as h, openTools as i, refuseForOthers as j, physicalVerifyChoices as k, s3WriteNames as l, pgbackrestExpireChoices as m, openPgbackrestSession as n, walReceiveChoices as o, pgbackrestBackupChoices as p, openSession as r, identityChoice as s, connectionDoor as t, retentionChoice as u, pgbackrestSource as v, checkTarget as w, requireStore as x, pgbackrestVerifyChoices as y };
