import { Gt as present, o as openStore, q as formatCount } from "./lean-DqNT6EJH.js";
import { f as readBackupContents } from "./core-T-GidMZC.js";
import { a as Command, i as showTable } from "./show-Bch_ZiEY.js";
import { a as addOptions, c as s3ReadNames, i as openTools, r as openSession, s as identityChoice } from "./session-C5yXwX3Y.js";
// packages/cli/src/commands/contents.ts
/** `pgproof contents` */
function contentsCommand(name) {
	const command = new Command(name).description("list the tables, views and sequences of a backup, and restore nothing");
	addOptions(command, [
		"store",
		...s3ReadNames,
		"database",
		"backup",
		"expectedManifestSha256",
		"ageIdentity",
		"pgBin",
		"postgresImage",
		"workdir",
		"timeoutMinutes",
		"json"
	], ["store"]);
	command.addHelpText("after", "\nExample:\n  pgproof contents --store ./backups --database app --backup latest-good");
	return {
		command,
		act
	};
}
async function act(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const { database, backup, expectedManifestSha256 } = given;
	const identity = identityChoice(given);
	await using tools = openTools(given, session, surroundings);
	const store = await openStore(given, false, session, surroundings);
	const contents = await readBackupContents({
		store,
		backup,
		tools: tools.search,
		...present({
			database,
			expectedManifestSha256
		}),
		...identity
	}, session);
	if (given.json === true) {
		terminal.data(`${JSON.stringify(toObject(contents))}\n`);
		return { exitCode: 0 };
	}
	terminal.settle();
	terminal.note(`backup ${contents.backup.id} of "${contents.backup.database}"${holds(contents)}`);
	showTable([
		"kind",
		"name",
		"rows",
		"owner",
		"partition of",
		"points to"
	], contents.relations.map(({ kind, pattern, rows, owner, partitionOf, pointsTo }) => [
		kind,
		pattern,
		rows === null ? "" : formatCount(rows),
		owner,
		partitionOf ?? "",
		pointsTo.join(", ")
	]), terminal);
	return { exitCode: 0 };
}
function holds({ manifest }) {
	return manifest.filters.length === 0 ? "" : `, a part of it: ${manifest.filters.join(" ")}`;
}
function toObject({ backup, manifest, relations, counts }) {
	return {
		schema: "pgproof/1",
		operation: "contents",
		ok: true,
		exit_code: 0,
		findings: [],
		database: backup.database,
		backup_id: backup.id,
		filters: manifest.filters,
		relations: relations.map(({ kind, schema, name, pattern, owner, rows, partitionOf, pointsTo }) => ({
			kind,
			schema,
			name,
			pattern,
			owner,
			rows,
			partition_of: partitionOf,
			points_to: pointsTo
		})),
		counts
	};
}
export { contentsCommand };
