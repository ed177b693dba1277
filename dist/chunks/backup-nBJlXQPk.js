import { o as openStore } from "./lean-DqNT6EJH.js";
import { r as backUp, t as backUpSeveral } from "./core-BZtGVF2w.js";
import { r as backUpByPgbackrest, t as backUpCluster } from "./core-BDMk5Ixl.js";
import { t as receiveWal } from "./core-tu90tcv9.js";
import { t as settleConnection } from "./core-SJB421FK.js";
import { a as Command, n as showPlan, r as showReport } from "./show-Bch_ZiEY.js";
import { E as physicalChoices, F as severalOptionNames, M as backupChoices, N as backupOptionNames, P as severalChoice, S as backupTypeChoice, _ as pgbackrestRetentionNames, a as addOptions, d as retentionOptionNames, h as pgbackrestNames, i as openTools, l as s3WriteNames, n as openPgbackrestSession, o as walReceiveChoices, p as pgbackrestBackupChoices, r as openSession, s as identityChoice, t as connectionDoor, u as retentionChoice, x as requireStore } from "./session-C5yXwX3Y.js";
// packages/cli/src/commands/backup.ts
/** `pgproof backup` */
function backupCommand(name) {
	const command = new Command(name).description("dump a database, with fingerprints of every table in the same snapshot; or back up the files of its whole cluster");
	addOptions(command, [
		"databaseUrl",
		"method",
		"backupType",
		"parent",
		"compressBy",
		"maxRate",
		"slot",
		"maxRetainedMib",
		"acceptGap",
		...severalOptionNames,
		"store",
		...s3WriteNames,
		...backupOptionNames,
		"ageIdentity",
		...retentionOptionNames,
		...pgbackrestNames,
		...pgbackrestRetentionNames,
		"dryRun",
		"json"
	]);
	command.addHelpText("after", "\nExample:\n  PGPASSWORD=… pgproof backup --database-url postgres://app@db.example/app --store ./backups\n\nThe whole cluster, by pg_basebackup:\n  PGPASSWORD=… pgproof backup --method physical --database-url postgres://replicator@db.example/postgres --store ./backups\n\nBy pgBackRest, into its own repository:\n  pgproof backup --method pgbackrest --stanza main --backup-type incremental");
	return {
		command,
		act
	};
}
async function act(given, surroundings) {
	requireStore(given, "backup");
	return given.method === "pgbackrest" ? actByPgbackrest(given, surroundings) : actIntoStore(given, surroundings);
}
async function actByPgbackrest(given, surroundings) {
	const session = openPgbackrestSession(given, surroundings);
	const options = pgbackrestBackupChoices(given);
	const { plan, report } = await backUpByPgbackrest(options, { dryRun: given.dryRun === true }, session);
	return report === void 0 ? showPlan(plan, given, surroundings.terminal) : showReport(report, given, surroundings.terminal);
}
async function actIntoStore(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const backupType = backupTypeChoice(given);
	const log = backupType === "wal-archive" ? await walReceiveChoices(given) : void 0;
	const cluster = given.method === "physical" && backupType !== "wal-archive" ? await physicalChoices(given, backupType) : void 0;
	const dump = given.method === "physical" ? void 0 : await backupChoices(given);
	const rules = retentionChoice(given);
	const identity = identityChoice(given);
	const several = severalChoice(given);
	const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
	await using tools = openTools(given, session, surroundings);
	const reached = {
		connection,
		store: await openStore(given, true, session, surroundings),
		tools: tools.search,
		...identity
	};
	const door = {
		dryRun: given.dryRun === true,
		rules,
		openStore: async () => reached.store
	};
	const backedUp = async () => {
		if (log !== void 0) return receiveWal({
			...reached,
			...log
		}, door, session);
		if (cluster !== void 0) return backUpCluster({
			...reached,
			...cluster
		}, door, session);
		const options = {
			...reached,
			...dump
		};
		return several === void 0 ? backUp(options, door, session) : backUpSeveral(options, several, door, session);
	};
	const { plan, report, refusal } = await backedUp();
	return report === void 0 ? showPlan(plan, given, terminal, refusal) : showReport(report, given, terminal);
}
export { backupCommand };
