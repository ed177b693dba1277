import { a as reportPgbackrestRestore, i as reportPhysicalRestore, n as runPgbackrestRestore, o as planPgbackrestRestore, r as reportRestore, s as gatherPgbackrestRestoreFacts, t as runPhysicalRestore } from "./core-B00Ho-CO.js";
import { D as gatherPhysicalRestoreFacts, r as planPhysicalRestore } from "./core-CeWELxAe.js";
import { n as planRestore, r as gatherRestoreFacts, t as runRestore } from "./core-djFt5VHk.js";
import { Gt as present, o as openStore } from "./lean-DqNT6EJH.js";
import { n as settleTarget } from "./core-SJB421FK.js";
import { a as Command, n as showPlan, r as showReport } from "./show-Bch_ZiEY.js";
import { C as checkRestore, D as physicalRestoreChoices, O as physicalRestoreNames, a as addOptions, c as s3ReadNames, f as partChoice, g as pgbackrestRestoreChoices, h as pgbackrestNames, i as openTools, n as openPgbackrestSession, r as openSession, s as identityChoice, t as connectionDoor, x as requireStore } from "./session-C5yXwX3Y.js";
// packages/cli/src/commands/restore.ts
/** `pgproof restore` */
function restoreCommand(name) {
	const command = new Command(name).description("restore a backup, or tables of it, into a new or an empty database, and show whether all came back");
	addOptions(command, [
		"method",
		"into",
		...physicalRestoreNames,
		"store",
		...s3ReadNames,
		"database",
		"backup",
		"restoredTable",
		"restoredSchema",
		"schemaOnly",
		"rowsAlone",
		"clean",
		"leaveOutForeignKeys",
		"level",
		"rename",
		"environment",
		"jobs",
		"expectedManifestSha256",
		"ageIdentity",
		"pgBin",
		"postgresImage",
		"workdir",
		"serverTimeoutSeconds",
		"timeoutMinutes",
		"report",
		...pgbackrestNames,
		"delta",
		"dryRun",
		"json"
	]);
	command.addHelpText("after", "\nExample:\n  PGPASSWORD=… pgproof restore --store ./backups --database app --into postgres://postgres@db.example/app_restored\n\nOne table of it:\n  PGPASSWORD=… pgproof restore --store ./backups --database app --table sales.orders --into postgres://postgres@db.example/app_orders\n\nRows alone, into tables that are there and empty:\n  PGPASSWORD=… pgproof restore --store ./backups --database app --data-only --into postgres://postgres@db.example/app\n\nA cluster, as it was at a moment (as the user that runs PostgreSQL):\n  pgproof restore --method physical --store ./backups --target-time \"2026-11-26 17:03:11+09:00\" --into-directory /var/lib/postgresql/17/restored\n\nBy pgBackRest:\n  pgproof restore --method pgbackrest --stanza main --target-time \"2026-11-26 17:03:11+09:00\" --into-directory /var/lib/postgresql/17/restored");
	return {
		command,
		act
	};
}
async function act(given, surroundings) {
	requireStore(given, "restore");
	checkRestore(given);
	if (given.method === "pgbackrest") return actByPgbackrest(given, surroundings);
	return given.method === "physical" ? actOnCluster(given, surroundings) : actOnDatabase(given, surroundings);
}
async function actByPgbackrest(given, surroundings) {
	const session = openPgbackrestSession(given, surroundings);
	const choices = pgbackrestRestoreChoices(given);
	await using tools = openTools(given, session, surroundings);
	const options = {
		tools: tools.search,
		...choices
	};
	const facts = await gatherPgbackrestRestoreFacts(options, session);
	const plan = planPgbackrestRestore(options, facts);
	if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
	const result = await runPgbackrestRestore(plan, options, facts, session);
	return showReport(reportPgbackrestRestore(result, options, facts), given, surroundings.terminal);
}
async function actOnCluster(given, surroundings) {
	const session = openSession(given, surroundings);
	const choices = physicalRestoreChoices(given);
	const identity = identityChoice(given);
	await using tools = openTools(given, session, surroundings);
	const options = {
		store: await openStore(given, false, session, surroundings),
		tools: tools.search,
		...choices,
		...identity
	};
	const facts = await gatherPhysicalRestoreFacts(options, session);
	const plan = planPhysicalRestore(options, facts);
	if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
	const result = await runPhysicalRestore(plan, options, facts, session);
	return showReport(reportPhysicalRestore(result, options, facts), given, surroundings.terminal);
}
async function actOnDatabase(given, surroundings) {
	const session = openSession(given, surroundings);
	const { environment, database, backup, level, expectedManifestSha256, serverTimeoutSeconds, jobs } = given;
	const identity = identityChoice(given);
	const part = partChoice(given);
	await using tools = openTools(given, session, surroundings);
	const options = {
		store: await openStore(given, false, session, surroundings),
		environment,
		backup,
		into: await settleTarget(given.into ?? "", connectionDoor(surroundings), session.signal),
		serverTimeoutSeconds,
		jobs,
		rename: given.rename === true,
		clean: given.clean === true,
		...present({
			database,
			level,
			expectedManifestSha256,
			part
		}),
		tools: tools.search,
		...identity
	};
	const facts = await gatherRestoreFacts(options, session);
	const plan = planRestore(options, facts);
	if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
	return showReport(reportRestore(await runRestore(plan, options, facts, session), options, facts), given, surroundings.terminal);
}
export { restoreCommand };
