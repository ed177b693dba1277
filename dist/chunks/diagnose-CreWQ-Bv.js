import { n as gatherDiagnoseFacts, t as reportDiagnose } from "./core-BP1nD9XL.js";
import { Gt as present, Ot as PgproofError, Ut as shellQuote, o as openStore } from "./lean-DqNT6EJH.js";
import { n as readContainerName } from "./core-CDpGX4py.js";
import { n as settleTarget, t as settleConnection } from "./core-SJB421FK.js";
import { a as Command, r as showReport } from "./show-Bch_ZiEY.js";
import { a as addOptions, c as s3ReadNames, r as openSession, s as identityChoice, t as connectionDoor } from "./session-C5yXwX3Y.js";
import { availableParallelism } from "node:os";
// packages/cli/src/commands/diagnose.ts
/** `pgproof diagnose` */
function diagnoseCommand(name) {
	const command = new Command(name).description("say what is wrong first, with the next command: of a database, a store, a target, the log of a restore, a container, or any of them together");
	addOptions(command, [
		"databaseUrl",
		"store",
		...s3ReadNames,
		"database",
		"backup",
		"level",
		"ageIdentity",
		"restoreLog",
		"into",
		"container",
		"slowRestoreSeconds",
		"failOn",
		"serverTimeoutSeconds",
		"timeoutMinutes",
		"report",
		"json"
	]);
	command.addHelpText("after", "\nIt only looks. Exit code 1 says that something bad was found (with --fail-on warning also a warning). With --level intact the files of the backup are read, too.\n\nExample:\n  pgproof diagnose --store ./backups --restore-log restore.log --into postgres://postgres@db.example/app_restored");
	return {
		command,
		act
	};
}
async function act(given, surroundings) {
	const { terminal, env } = surroundings;
	const session = openSession(given, surroundings);
	const options = readOptions(given, surroundings, session);
	if ([
		options.source,
		options.store,
		options.log,
		options.target,
		options.container
	].every((one) => one === void 0)) throw new PgproofError("bad-input", "there is nothing to look at", { hint: `name what failed: --database-url, --store, --restore-log, --into, --container${env["PGHOST"] === void 0 ? ", or set PGHOST" : ""}` });
	const facts = await gatherDiagnoseFacts(options, session);
	return showReport(reportDiagnose(facts, options, availableParallelism(), session.now()), given, terminal);
}
/** libpq's environment names a database only where nothing else is named. */
function readOptions(given, surroundings, session) {
	const { env } = surroundings;
	const { databaseUrl, into, restoreLog, container, serverTimeoutSeconds, slowRestoreSeconds, failOn, level } = given;
	if (level !== void 0 && level !== "intact") throw new PgproofError("bad-input", `--level: a diagnosis reads files (intact) and restores nothing; got "${level}"`, { hint: `pgproof verify --store ${given.store === void 0 ? "<store>" : shellQuote(given.store)} --level ${level}` });
	const door = connectionDoor(surroundings);
	const isAlone = [
		given.store,
		into,
		restoreLog,
		container
	].every((one) => one === void 0);
	const isNamed = [
		"PGHOST",
		"PGHOSTADDR",
		"PGSERVICE",
		"PGDATABASE"
	].some((name) => (env[name] ?? "") !== "");
	return present({
		source: databaseUrl !== void 0 || isAlone && isNamed ? (signal) => settleConnection(databaseUrl, door, signal) : void 0,
		store: given.store === void 0 ? void 0 : {
			open: () => openStore(given, false, session, surroundings),
			backup: given.backup,
			isIntactWanted: level === "intact",
			...present({ database: given.database }),
			...identityChoice(given)
		},
		log: restoreLog,
		target: into === void 0 ? void 0 : (signal) => settleTarget(into, door, signal),
		container: container === void 0 ? void 0 : readContainerName(container, "--container"),
		serverTimeoutSeconds,
		slowRestoreSeconds,
		failOn: failOn === "new" ? void 0 : failOn
	});
}
export { diagnoseCommand };
