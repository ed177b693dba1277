import { i as gatherHealthPlanFacts, s as nameServer } from "./core-D09qElme.js";
import { Gt as present, Ot as PgproofError, o as openStore } from "./lean-DqNT6EJH.js";
import { a as runEnable, c as renderNagiosError, i as planEnable, l as planHealth, n as topStatements, o as runHealth, r as gatherEnableFacts, t as resetStatements } from "./core-CQzoO5cQ.js";
import { f as readLimits, n as readBaseline, p as readSkip, r as readPushgateway } from "./core-DHZlpD8K.js";
import { h as renderMarkdown, i as toJson, o as renderJunit } from "./core-B9Yv8UBi.js";
import { t as settleConnection } from "./core-SJB421FK.js";
import { a as Command, i as showTable, n as showPlan, r as showReport } from "./show-Bch_ZiEY.js";
import { a as addOptions, c as s3ReadNames, r as openSession, t as connectionDoor } from "./session-C5yXwX3Y.js";
// packages/cli/src/commands/statements.ts
/** `pgproof health statements enable | top | reset` */
function statementsCommand() {
	return {
		command: new Command("statements").description("pg_stat_statements: set it up, see what costs most, count anew").enablePositionalOptions(),
		act: noPart,
		parts: [
			enableCommand,
			topCommand,
			resetCommand
		]
	};
}
async function noPart() {
	throw new PgproofError("bad-input", "statements: enable, top or reset?", { hint: "pgproof health statements --help" });
}
function enableCommand() {
	const command = new Command("enable").description("have the server load pg_stat_statements and create the extension; it counts after a restart, which is yours to do");
	addOptions(command, [
		"databaseUrl",
		"environment",
		"timeoutMinutes",
		"dryRun",
		"json"
	]);
	command.addHelpText("after", "\nExample:\n  pgproof health statements enable --database-url postgres://postgres@db.example/app --dry-run");
	return {
		command,
		act: async (given, surroundings) => {
			const session = openSession(given, surroundings);
			const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
			const plan = planEnable(await gatherEnableFacts(connection, session.signal), given.environment);
			if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
			return showReport(await runEnable(plan, connection, session), given, surroundings.terminal);
		}
	};
}
function topCommand() {
	const command = new Command("top").description("the statements that cost most, of this database");
	addOptions(command, [
		"databaseUrl",
		"by",
		"most",
		"timeoutMinutes",
		"json"
	]);
	command.addHelpText("after", "\nExample:\n  pgproof health statements top --by mean --database-url postgres://watcher@db.example/app");
	return {
		command,
		act: async (given, surroundings) => {
			const session = openSession(given, surroundings);
			const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
			return shown(await topStatements(connection, {
				by: given.by,
				most: given.most
			}, session), given, surroundings);
		}
	};
}
function resetCommand() {
	const command = new Command("reset").description("have statements counted anew, of all databases of the server");
	addOptions(command, [
		"databaseUrl",
		"timeoutMinutes",
		"json"
	]);
	command.addHelpText("after", "\nExample:\n  pgproof health statements reset --database-url postgres://postgres@db.example/app");
	return {
		command,
		act: async (given, surroundings) => {
			const session = openSession(given, surroundings);
			const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
			return shown(await resetStatements(connection, session), given, surroundings);
		}
	};
}
async function shown(report, given, { terminal }) {
	if (given.json !== true) for (const { header, rows } of report.tables ?? []) showTable(header, rows, terminal);
	return showReport(report, given, terminal);
}
// packages/cli/src/commands/health.ts
/** `pgproof health` */
function healthCommand(name) {
	const command = new Command(name).description("look at a server as a guest: one session that only reads. What could not be seen is unknown, with the grant that shows it");
	addOptions(command, [
		"databaseUrl",
		"environment",
		"profile",
		"healthFailOn",
		"sampleSeconds",
		"waitForSeconds",
		"limit",
		"skip",
		"expectRole",
		"expectStandby",
		"diskGib",
		"store",
		...s3ReadNames,
		"database",
		"baseline",
		"writeBaseline",
		"as",
		"prometheusFile",
		"pushgateway",
		"statementTimeoutSeconds",
		"healthLockTimeoutSeconds",
		"timeoutMinutes",
		"report",
		"dryRun",
		"json"
	]);
	command.addHelpText("after", "\nExit code 1 says that something is bad (--fail-on). --as nagios has the exit codes of a plugin: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN.\nEvery check, with its limits and what it needs: docs/health.md.\n\nExample:\n  pgproof health --database-url postgres://watcher@db.example/app --store ./backups --limit connections.used-percent=70:85");
	return {
		command: command.enablePositionalOptions(),
		act,
		parts: [statementsCommand]
	};
}
async function act(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const { pushgateway } = given;
	const outlets = present({
		writeBaseline: given.writeBaseline,
		prometheusFile: given.prometheusFile,
		pushgateway: pushgateway === void 0 ? void 0 : readPushgateway(pushgateway, "--pushgateway")
	});
	const options = await readOptions(given, surroundings, session);
	if (given.dryRun === true) return showPlan(planHealth(options, await gatherHealthPlanFacts(options, session)), given, terminal);
	let made;
	try {
		const name = await nameServer(given.databaseUrl, connectionDoor(surroundings));
		made = await runHealth(options, name, outlets, session);
	} catch (error) {
		return failed(error, given, terminal);
	}
	return await show(made, given, terminal);
}
async function show(made, given, terminal) {
	const { report, nagios } = made;
	const face = given.as === void 0 || given.as === "text" ? void 0 : {
		json: () => `${JSON.stringify(toJson(report))}\n`,
		markdown: () => renderMarkdown(report),
		prometheus: () => made.prometheus,
		nagios: () => `${nagios.line}\n`,
		sarif: () => made.sarif,
		junit: () => renderJunit(report)
	}[given.as];
	const shown = await showReport(report, given, terminal, report, face?.());
	for (const { id, detail, hint } of report.findings) if (id === "monitor.hand-on" && face !== void 0) terminal.note(`pgproof: ${detail}\nHint: ${hint}`);
	const exitCode = nagios.exitCode === 0 && !report.ok ? 1 : nagios.exitCode;
	return given.as === "nagios" ? {
		...shown,
		exitCode
	} : shown;
}
/** A plugin says that a server was not reached in its own words. */
function failed(error, given, terminal) {
	if (!(error instanceof PgproofError) || error.kind === "bad-input" || error.kind === "bug" || given.as !== "nagios") throw error;
	const { line, exitCode } = renderNagiosError(error.message);
	terminal.data(`${line}\n`);
	return {
		exitCode,
		words: line
	};
}
async function readOptions(given, surroundings, session) {
	const door = connectionDoor(surroundings);
	const { environment, profile, failOn, sampleSeconds, waitForSeconds, limit = [], skip = [], expectStandby = [] } = given;
	return {
		source: (signal) => settleConnection(given.databaseUrl, door, signal),
		environment,
		profile,
		failOn,
		sampleSeconds,
		waitForSeconds,
		expectedStandbys: expectStandby,
		limits: readLimits(limit, "--limit"),
		skip: readSkip(skip, "--skip"),
		statementTimeoutSeconds: given.statementTimeoutSeconds,
		lockTimeoutSeconds: given.lockTimeoutSeconds,
		...present({
			expectedRole: given.expectRole,
			diskBytes: given.diskGib === void 0 ? void 0 : given.diskGib * 1024 ** 3,
			baseline: await readBaseline(given.baseline),
			store: given.store === void 0 ? void 0 : {
				open: () => openStore(given, false, session, surroundings),
				...present({ database: given.database })
			}
		})
	};
}
export { healthCommand };
