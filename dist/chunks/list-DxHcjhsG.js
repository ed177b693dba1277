import { K as formatBytes, Y as formatTime, at as isClusterName, et as allClusters, o as openStore } from "./lean-DqNT6EJH.js";
import { o as readPgbackrestInfo, t as findPgbackrest } from "./core-B-pXZo0_.js";
import { ft as typeOfWord, tt as listBackups } from "./core-BZtGVF2w.js";
import { a as Command, i as showTable } from "./show-Bch_ZiEY.js";
import { a as addOptions, b as refuseStore, c as s3ReadNames, h as pgbackrestNames, j as refuseForOthers, n as openPgbackrestSession, r as openSession, v as pgbackrestSource, x as requireStore } from "./session-C5yXwX3Y.js";
// packages/cli/src/commands/list.ts
/** `pgproof list` */
function listCommand(name) {
	const command = new Command(name).description("list the backups of a store, with what their verifications said");
	addOptions(command, [
		"store",
		...s3ReadNames,
		"onlyMethod",
		"database",
		...pgbackrestNames,
		"json"
	]);
	command.addHelpText("after", "\nExample:\n  pgproof list --store ./backups --method physical\n\nThose in a repository of pgBackRest:\n  pgproof list --method pgbackrest --stanza main");
	return {
		command,
		act
	};
}
async function act(given, surroundings) {
	if (given.method === "pgbackrest") return listRepository(given, surroundings);
	requireStore(given, "list");
	refuseForOthers(given);
	return listStore(given, surroundings);
}
/** What pgBackRest says of its stanza. */
async function listRepository(given, surroundings) {
	const { terminal } = surroundings;
	refuseStore(given);
	const session = openPgbackrestSession(given, surroundings);
	const info = await readPgbackrestInfo(await findPgbackrest(pgbackrestSource(given), session), session);
	if (given.json === true) {
		const { stanza, message, raw } = info;
		const listed = {
			method: "pgbackrest",
			stanza,
			status: message,
			backups: info.backups.map(toPgbackrestObject),
			pgbackrest_info: raw
		};
		terminal.data(`${JSON.stringify({
			schema: "pgproof/1",
			operation: "list",
			ok: true,
			exit_code: 0,
			findings: [],
			...listed
		})}\n`);
		return { exitCode: 0 };
	}
	if (info.code !== 0) terminal.note(`stanza "${info.stanza}": ${info.message}`);
	for (const { id, first, last } of info.archive) terminal.note(`archive ${id}: ${first === null ? "empty" : `${first} to ${last}`}`);
	const header = [
		"label",
		"type",
		"ended",
		"cluster",
		"size",
		"added",
		"needs"
	];
	const rows = info.backups.map((one) => [...[
		one.label,
		one.type,
		formatTime(one.ended.toISOString()),
		one.systemIdentifier
	], ...[
		formatBytes(one.sizeBytes),
		formatBytes(one.storedBytes),
		one.reference.join(" ")
	]]);
	showTable(header, rows, terminal);
	return { exitCode: 0 };
}
function toPgbackrestObject(one) {
	return {
		id: one.label,
		backup_type: typeOfWord(one.type),
		chain: one.reference,
		bytes: one.storedBytes,
		cluster_bytes: one.sizeBytes,
		created_at: one.ended.toISOString(),
		has_errors: one.hasErrors ?? null,
		start_lsn: one.startLsn,
		stop_lsn: one.stopLsn,
		system_identifier: one.systemIdentifier
	};
}
async function listStore(given, surroundings) {
	const { terminal } = surroundings;
	const session = openSession(given, surroundings);
	const store = await openStore(given, false, session, surroundings);
	const { method, database } = given;
	const names = database === void 0 ? [void 0, allClusters] : [database];
	const listed = [];
	for (const name of names.filter((one) => method === void 0 || isOf(method, one))) listed.push(...await listBackups(store, name));
	if (given.json === true) {
		terminal.data(`${JSON.stringify({
			schema: "pgproof/1",
			operation: "list",
			ok: true,
			exit_code: 0,
			findings: [],
			backups: listed.map(toObject)
		})}\n`);
		return { exitCode: 0 };
	}
	if (listed.length === 0) terminal.note("no backups");
	const header = [
		"id",
		"database",
		"holds",
		"size",
		"proof",
		"last verdict",
		"verified at",
		"good"
	];
	const rows = listed.map((backup) => [
		backup.id,
		backup.database,
		holdsOf(backup),
		backup.manifest === void 0 ? "" : formatBytes(bytesOf(backup)),
		proofOf(backup),
		backup.problem === void 0 ? `${backup.verdict ?? "never verified"}${(comparisonOf(backup) ?? "good") === "good" ? "" : ", shrank"}` : `invalid: ${backup.problem}`,
		backup.verifiedAt ?? "",
		backup.isGood ? "yes" : "no"
	]);
	showTable(header, rows, terminal);
	return { exitCode: 0 };
}
/** Whether backups of that name are of the method; undefined: of any database. */
function isOf(method, name) {
	return method === "physical" === (name !== void 0 && isClusterName(name));
}
/** All of the database, or what was asked for. */
function holdsOf({ manifest }) {
	if (manifest === void 0) return "";
	if (manifest.method === "physical") return manifest.backup_type === "full" ? "the cluster" : `the cluster, on ${manifest.chain.at(-1)}`;
	return manifest.filters.length === 0 ? "all" : manifest.filters.join(" ");
}
/** What a copy is held against. */
function proofOf({ manifest }) {
	if (manifest === void 0) return "";
	return manifest.method === "logical" ? manifest.proof.level : "checksums";
}
function comparisonOf({ manifest }) {
	return manifest?.method === "logical" ? manifest.comparison?.status : void 0;
}
function bytesOf(backup) {
	return backup.manifest?.files.reduce((sum, file) => sum + file.bytes, 0) ?? 0;
}
function toObject(backup) {
	return {
		database: backup.database,
		id: backup.id,
		created_at: backup.manifest?.created_at ?? null,
		bytes: backup.manifest === void 0 ? null : bytesOf(backup),
		method: backup.manifest?.method ?? null,
		backup_type: backup.manifest?.backup_type ?? null,
		chain: backup.manifest?.method === "physical" ? backup.manifest.chain : [],
		proof: backup.manifest?.method === "logical" ? backup.manifest.proof.level : null,
		filters: backup.manifest?.filters ?? null,
		verdict: backup.verdict ?? null,
		verified_at: backup.verifiedAt ?? null,
		good: backup.isGood,
		comparison: comparisonOf(backup) ?? null,
		...backup.problem === void 0 ? {} : { problem: backup.problem }
	};
}
export { listCommand };
