import { a as readAssertions, c as gatherPhysicalVerifyFacts, d as reportVerify, i as reportPgbackrestVerify, l as gatherPgbackrestVerifyFacts, n as runPhysicalVerify, o as planPgbackrestVerify, r as reportPhysicalVerify, s as planPhysicalVerify, t as runPgbackrestVerify } from "./core-T-GidMZC.js";
import { d as gatherVerifyFacts, t as runVerify, u as planVerify } from "./core-DrjLfT4R.js";
import { Gt as present, o as openStore } from "./lean-DqNT6EJH.js";
import { a as Command, n as showPlan, r as showReport } from "./show-Bch_ZiEY.js";
import { A as physicalVerifyNames, a as addOptions, h as pgbackrestNames, i as openTools, k as physicalVerifyChoices, l as s3WriteNames, n as openPgbackrestSession, r as openSession, s as identityChoice, w as checkTarget, x as requireStore, y as pgbackrestVerifyChoices } from "./session-C5yXwX3Y.js";
// packages/cli/src/commands/verify.ts
/** `pgproof verify` */
function verifyCommand(name) {
	const command = new Command(name).description("restore a backup into a sandbox and show whether it is equal to what was dumped");
	addOptions(command, [
		"store",
		...s3WriteNames,
		"method",
		"database",
		"backup",
		"level",
		...physicalVerifyNames,
		"assertions",
		"amcheck",
		"maxRtoMinutes",
		"maxRpoHours",
		"sandboxMajor",
		"environment",
		"jobs",
		"expectedManifestSha256",
		"ageIdentity",
		"sandbox",
		"pgBin",
		"postgresImage",
		"workdir",
		"serverTimeoutSeconds",
		"timeoutMinutes",
		"report",
		...pgbackrestNames,
		"dryRun",
		"json"
	]);
	command.addHelpText("after", "\nExample:\n  pgproof verify --store ./backups --database app --report ./report\n\nThe newest backup of a cluster, and as far as its archive of WAL goes:\n  pgproof verify --store ./backups --method physical\n  pgproof verify --store ./backups --method physical --target-latest\n\nThe newest backup of pgBackRest:\n  pgproof verify --method pgbackrest --stanza main");
	return {
		command,
		act
	};
}
async function act(given, surroundings) {
	requireStore(given, "verify");
	if (given.method === "pgbackrest") return actOnRepository(given, surroundings);
	return given.method === "physical" ? actOnCluster(given, surroundings) : actOnDatabase(given, surroundings);
}
async function actOnRepository(given, surroundings) {
	const session = openPgbackrestSession(given, surroundings);
	const choices = pgbackrestVerifyChoices(given);
	await using tools = openTools(given, session, surroundings);
	const options = {
		tools: tools.search,
		...choices
	};
	const facts = await gatherPgbackrestVerifyFacts(options, session);
	const plan = planPgbackrestVerify(options, facts);
	if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
	const report = reportPgbackrestVerify(await runPgbackrestVerify(plan, options, facts, session), facts);
	return showReport(report, given, surroundings.terminal);
}
async function actOnCluster(given, surroundings) {
	const session = openSession(given, surroundings);
	const choices = physicalVerifyChoices(given);
	const identity = identityChoice(given);
	await using tools = openTools(given, session, surroundings);
	const options = {
		store: await openStore(given, false, session, surroundings),
		tools: tools.search,
		...choices,
		...identity
	};
	const facts = await gatherPhysicalVerifyFacts(options, session);
	const plan = planPhysicalVerify(options, facts);
	if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
	const report = reportPhysicalVerify(await runPhysicalVerify(plan, options, facts, session), facts);
	return showReport(report, given, surroundings.terminal);
}
async function actOnDatabase(given, surroundings) {
	checkTarget(given);
	const session = openSession(given, surroundings);
	const { environment, database, backup, level, sandbox, sandboxMajor, jobs, expectedManifestSha256 } = given;
	const { serverTimeoutSeconds } = given;
	const identity = identityChoice(given);
	const { maxRtoMinutes, maxRpoHours } = given;
	const assertions = given.assertions === void 0 ? void 0 : await readAssertions(given.assertions);
	await using tools = openTools(given, session, surroundings);
	const options = {
		store: await openStore(given, false, session, surroundings),
		environment,
		backup,
		jobs,
		serverTimeoutSeconds,
		sandbox,
		amcheck: given.amcheck === true,
		...present({
			database,
			level,
			sandboxMajor,
			expectedManifestSha256,
			assertions,
			maxRtoMinutes,
			maxRpoHours
		}),
		tools: tools.search,
		...identity
	};
	const facts = await gatherVerifyFacts(options, session);
	const plan = planVerify(options, facts);
	if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
	return showReport(reportVerify(await runVerify(plan, options, facts, session), facts), given, surroundings.terminal);
}
export { verifyCommand };
