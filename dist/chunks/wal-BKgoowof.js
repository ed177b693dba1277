import { r as reportWalCheck, s as gatherWalCheck, t as receiveWal } from "./core-tu90tcv9.js";
import { a as runWalConfigure, i as planWalConfigure, r as gatherWalConfigure } from "./core-BbSpEzMs.js";
import { Gt as present, L as readRecipients, i as actPush, m as restoreCommandOf, o as openStore, r as actFetch, wt as isS3Url } from "./lean-DqNT6EJH.js";
import { t as settleConnection } from "./core-SJB421FK.js";
import { a as Command, i as showTable, n as showPlan, r as showReport } from "./show-Bch_ZiEY.js";
import { a as addOptions, c as s3ReadNames, i as openTools, l as s3WriteNames, o as walReceiveChoices, r as openSession, s as identityChoice, t as connectionDoor } from "./session-C5yXwX3Y.js";
import { resolve } from "node:path";
// packages/cli/src/commands/wal.ts
/** `pgproof wal`, an archive of the write-ahead log in a store. */
function walCommand(name) {
	return {
		command: new Command(name).description("the write-ahead log in a store: what comes after a base backup, and leads to any moment since"),
		parts: [
			configureCommand,
			pushCommand,
			fetchCommand,
			receiveCommand,
			checkCommand
		]
	};
}
const pushNames = [
	"store",
	...s3WriteNames,
	"ageRecipients",
	"systemIdentifier",
	"ahead"
];
const fetchNames = [
	"store",
	...s3ReadNames,
	"ageIdentity",
	"systemIdentifier"
];
function pushCommand() {
	const command = new Command("push").description("store a file of pg_wal (archive_command): durable before it ends with 0, and never in the place of another").argument("<path>", "%p: the file, relative to the data directory");
	addOptions(command, pushNames, ["store"]);
	command.addHelpText("after", "\nExample, in postgresql.conf:\n  archive_command = 'pgproof wal push %p --store /srv/backups'");
	return {
		command,
		act: (given, surroundings) => actPush(given, command.args[0] ?? "", surroundings)
	};
}
function fetchCommand() {
	const command = new Command("fetch").description("bring a file of the log from the store (restore_command)").argument("<name>", "%f: the name of the file").argument("<path>", "%p: where it is to be written");
	addOptions(command, fetchNames, ["store"]);
	command.addHelpText("after", `\nExit code 101 says that the archive has no such file, by which a recovery is at its end; whatever else goes wrong is 200 and its code, which stops a recovery (on a standby, which asks again, 100 and its code).\n\nExample, in postgresql.conf; what stands behind it stops a recovery also where pgproof itself cannot run:\n  restore_command = '${restoreCommandOf("pgproof wal fetch %f %p --store /srv/backups")}'`);
	return {
		command,
		act: (given, surroundings) => actFetch(given, command.args[0] ?? "", command.args[1] ?? "", surroundings)
	};
}
function checkCommand() {
	const command = new Command("check").description("look at the archive of a cluster: gaps, timelines, and which points can be reached from each base backup");
	addOptions(command, [
		"store",
		...s3ReadNames,
		"systemIdentifier",
		"read",
		"ageIdentity",
		"workdir",
		"timeoutMinutes",
		"report",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nExit code 1 says that a file is missing or damaged; each is named. An encrypted archive of several timelines needs --age-identity.\n\nExample:\n  pgproof wal check --store ./backups --read");
	return {
		command,
		act: actCheck
	};
}
async function actCheck(given, surroundings) {
	const session = openSession(given, surroundings);
	const { systemIdentifier, read } = given;
	const facts = await gatherWalCheck({
		store: await openStore(given, false, session, surroundings),
		reads: read === true,
		...identityChoice(given),
		...present({ systemIdentifier })
	}, session);
	const report = reportWalCheck(facts, session.now());
	if (given.json !== true) for (const { header, rows } of report.tables ?? []) showTable(header, rows, surroundings.terminal);
	return showReport(report, given, surroundings.terminal);
}
function configureCommand() {
	const command = new Command("configure").description("print what has a server archive its log here (archive_mode, archive_command, archive_timeout), and restore from it");
	addOptions(command, [
		"store",
		...s3WriteNames,
		"ageRecipients",
		"ageIdentity",
		"program",
		"archiveTimeoutSeconds",
		"apply",
		"databaseUrl",
		"environment",
		"timeoutMinutes",
		"dryRun",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nWith --database-url the server is asked what it has already, and only the rest is printed. What needs a restart is said; nothing is restarted.\n\nExample:\n  pgproof wal configure --store s3://backups/postgres --database-url postgres://postgres@db.example/postgres");
	return {
		command,
		act: actConfigure
	};
}
async function actConfigure(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const options = await configureOptions(given);
	const isDone = given.apply === true && given.dryRun !== true;
	if (given.apply !== true && given.databaseUrl === void 0) return showPlan(planWalConfigure(options, void 0).public, given, terminal);
	const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
	const facts = await gatherWalConfigure(connection, session.signal);
	const plan = planWalConfigure(options, facts);
	if (!isDone) return showPlan(plan.public, given, terminal);
	return showReport(await runWalConfigure(plan, options, facts, connection, session), given, terminal);
}
async function configureOptions(given) {
	const { store = "", ageRecipients, environment, program, archiveTimeoutSeconds } = given;
	const words = (names) => {
		const { options } = addOptions(new Command(), names);
		return options.flatMap((option) => {
			const value = given[option.attributeName()];
			return value === void 0 ? [] : [option.long ?? "", String(value)];
		});
	};
	const place = ["--store", isS3Url(store) ? store : resolve(store)];
	const { ageIdentityFile } = identityChoice(given);
	const recipients = ageRecipients === void 0 ? [] : await readRecipients(ageRecipients);
	return {
		environment,
		program,
		archiveTimeoutSeconds,
		...isS3Url(store) ? {} : { folder: resolve(store) },
		pushArguments: [
			...place,
			...words(s3WriteNames),
			...recipients.length === 0 ? [] : ["--age-recipients", recipients.join(",")]
		],
		fetchArguments: [
			...place,
			...words(s3ReadNames),
			...ageIdentityFile === void 0 ? [] : ["--age-identity", resolve(ageIdentityFile)]
		]
	};
}
function receiveCommand() {
	const command = new Command("receive").description("fetch the log from the server up to now, from wherever this runs: by a schedule, with nothing installed on its host");
	addOptions(command, [
		"databaseUrl",
		"store",
		...s3WriteNames,
		"ageRecipients",
		"ageIdentity",
		"slot",
		"maxRetainedMib",
		"acceptGap",
		"serverTimeoutSeconds",
		"environment",
		"pgBin",
		"postgresImage",
		"workdir",
		"timeoutMinutes",
		"report",
		"dryRun",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nIt goes on where the archive ends; the segment under way is stored as .partial, and gives way to the whole one. The role needs replication, and the server a line in pg_hba.conf for it.\n\nExample, every 15 minutes:\n  pgproof wal receive --database-url postgres://backup@db.example/postgres --store s3://backups/postgres");
	return {
		command,
		act: actReceive
	};
}
async function actReceive(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	await using tools = openTools(given, session, surroundings);
	const options = {
		...await walReceiveChoices(given),
		...identityChoice(given),
		connection: await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal),
		store: await openStore(given, true, session, surroundings),
		tools: tools.search
	};
	const { plan, report } = await receiveWal(options, { dryRun: given.dryRun === true }, session);
	return report === void 0 ? showPlan(plan, given, terminal) : showReport(report, given, terminal);
}
export { walCommand };
