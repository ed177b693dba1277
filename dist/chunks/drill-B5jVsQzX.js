import { $ as openFolderStore, Gt as present, o as openStore, pt as makeWorkspace } from "./lean-DqNT6EJH.js";
import { u as runDrill } from "./core-T-GidMZC.js";
import { t as settleConnection } from "./core-SJB421FK.js";
import { a as Command, r as showReport } from "./show-Bch_ZiEY.js";
import { M as backupChoices, N as backupOptionNames, a as addOptions, i as openTools, l as s3WriteNames, r as openSession, s as identityChoice, t as connectionDoor } from "./session-C5yXwX3Y.js";
import { join } from "node:path";
// packages/cli/src/commands/drill.ts
/** `pgproof drill` */
function drillCommand(name) {
	const command = new Command(name).description("back up, lose it, restore, prove: on a sample database, or on yours, which is only read");
	addOptions(command, [
		"databaseUrl",
		"store",
		...s3WriteNames,
		...backupOptionNames,
		"sandbox",
		"sandboxMajor",
		"ageIdentity",
		"json"
	]);
	command.addHelpText("after", "\nExample:\n  pgproof drill --database-url postgres://reader@db.example/app --report ./report\nA database is named by --database-url, PGDATABASE or PGSERVICE; without one a sample is made, and lost.\nWithout --store the backup is thrown away at the end.");
	return {
		command,
		act
	};
}
async function act(given, surroundings) {
	const session = openSession(given, surroundings);
	const { sandboxMajor } = given;
	const choices = {
		...await backupChoices(given),
		...present({ sandboxMajor }),
		...identityChoice(given)
	};
	const { PGDATABASE, PGSERVICE } = surroundings.env;
	const connection = [
		given.databaseUrl,
		PGDATABASE,
		PGSERVICE
	].some((name) => name !== void 0 && name !== "") ? await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal) : void 0;
	await using tools = openTools(given, session, surroundings);
	await using workspace = await makeWorkspace(session);
	const options = {
		store: given.store === void 0 ? await openFolderStore(join(workspace.path, "store"), { create: true }) : await openStore(given, true, session, surroundings),
		tools: tools.search,
		sandbox: given.sandbox,
		...choices,
		...present({ connection })
	};
	const report = await runDrill(options, session);
	return showReport(report, given, surroundings.terminal);
}
export { drillCommand };
