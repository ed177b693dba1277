import { i as runPgbackrestExpire, n as planPgbackrestExpire, r as reportPgbackrestExpire, t as gatherPgbackrestExpireFacts } from "./core-DvO4FUzA.js";
import { $ as planPrune, Q as reportPrune, Z as runPrune, et as gatherPruneFacts } from "./core-BZtGVF2w.js";
import { Gt as present, o as openStore } from "./lean-DqNT6EJH.js";
import { a as Command, i as showTable, n as showPlan, r as showReport } from "./show-Bch_ZiEY.js";
import { T as namedBackups, _ as pgbackrestRetentionNames, a as addOptions, c as s3ReadNames, d as retentionOptionNames, h as pgbackrestNames, j as refuseForOthers, m as pgbackrestExpireChoices, n as openPgbackrestSession, r as openSession, u as retentionChoice, x as requireStore } from "./session-C5yXwX3Y.js";
// packages/cli/src/commands/prune.ts
/** `pgproof prune` */
function pruneCommand(name) {
	const command = new Command(name).description("remove the backups that no rule keeps, each database by itself; without a rule nothing is removed");
	addOptions(command, [
		"store",
		...s3ReadNames,
		"method",
		"database",
		...retentionOptionNames,
		"environment",
		"timeoutMinutes",
		"report",
		...pgbackrestNames,
		...pgbackrestRetentionNames,
		"dryRun",
		"json"
	]);
	command.addHelpText("after", "\nThe newest backup and the newest good one always stay, and so does what cannot be read.\n\nExample:\n  pgproof prune --store ./backups --keep-last 7 --keep-daily 14 --keep-monthly 12 --dry-run\n\nIn a repository of pgBackRest, by its own rules:\n  pgproof prune --method pgbackrest --stanza main --retention-full 2 --dry-run");
	return {
		command,
		act
	};
}
async function act(given, surroundings) {
	requireStore(given, "prune");
	if (given.method === "pgbackrest") return expire(given, surroundings);
	refuseForOthers(given);
	return prune(given, surroundings);
}
/** By pgBackRest itself; a dry run is its own. */
async function expire(given, surroundings) {
	const session = openPgbackrestSession(given, surroundings);
	const options = pgbackrestExpireChoices(given);
	const facts = await gatherPgbackrestExpireFacts(options, session);
	if (given.isPlan === true) return showPlan(planPgbackrestExpire({
		...options,
		isDry: false
	}, facts).public, given, surroundings.terminal);
	const plan = planPgbackrestExpire(options, facts);
	const result = await runPgbackrestExpire(plan, options, facts, session);
	return showReport(reportPgbackrestExpire(result, options, facts), given, surroundings.terminal);
}
async function prune(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const { environment } = given;
	const database = namedBackups(given);
	const rules = retentionChoice(given);
	const options = {
		store: await openStore(given, false, session, surroundings),
		environment,
		rules,
		...present({ database })
	};
	const facts = await gatherPruneFacts(options, session);
	const plan = planPrune(options, facts);
	if (given.isPlan === true) return showPlan(plan.public, given, terminal);
	const result = given.dryRun === true ? facts.now : await runPrune(plan, options, session);
	const report = reportPrune(plan, options, result);
	if (given.json === true) return showReport(report, given, terminal);
	showTable([
		"database",
		"backup",
		"is",
		"stays",
		"why"
	], tableOf(plan), terminal);
	const findings = report.findings.filter(({ status }) => status !== "good");
	return showReport(report, given, terminal, {
		...report,
		findings
	});
}
function tableOf({ databases }) {
	return databases.flatMap(({ name, decisions, leftovers }) => [...decisions.map(({ id, standing, isKept, why }) => [
		name,
		id,
		standing,
		isKept ? "yes" : "no",
		why.join("; ")
	]), ...leftovers.map(({ id, isKept }) => [...[
		name,
		id,
		"no backup",
		isKept ? "yes" : "no"
	], isKept ? "no manifest: it may be under way" : "no manifest: left by a run that was killed"])]);
}
export { pruneCommand };
