import { Ft as gatherDecryption, Lt as checkRecipients, S as relationKinds, X as runBackup, Zt as exactPattern, _t as openClient, a as gatherVerifyFacts, b as readListing, ct as gatherBackupFacts, en as allGood, et as reportBackup, i as planVerify, o as planSandbox, r as reportVerify, rn as present, s as startSandbox, t as runVerify, tt as planBackup, u as findNewestPlace, x as belongingOf, y as gatherArchiveFacts, yt as withDatabase } from "./core-BH1hwZks.js";
import { p as PgproofError } from "./core-DqyXyIW5.js";
import { readFile } from "node:fs/promises";
import { freemem } from "node:os";
// packages/core/src/restore/contents.ts
/** Lists what a backup holds; nothing is restored. Throws what `gatherArchiveFacts` and `readListing` throw. */
async function readBackupContents(options, session) {
	const facts = await gatherArchiveFacts(options, session);
	const { entries, documents } = await readListing(options.store, facts, session);
	const { ownersOf, tableOf, partitionsOf, links } = belongingOf(entries, /* @__PURE__ */ new Map());
	const proven = new Map((documents?.proof.tables ?? []).map(({ oid, rows }) => [oid, rows]));
	const rowsOf = (entry) => {
		const below = partitionsOf(entry).flatMap((partition) => rowsOf(partition) ?? []);
		if (below.length > 0) return String(below.reduce((sum, rows) => sum + BigInt(rows), 0n));
		return entry.kind === "TABLE" ? proven.get(entry.oid) : void 0;
	};
	const targets = /* @__PURE__ */ new Map();
	for (const { entry, ends } of links.filter(({ entry }) => entry.kind === "FK CONSTRAINT")) for (const owner of ownersOf(entry)) {
		const known = targets.get(owner.dumpId) ?? /* @__PURE__ */ new Set();
		for (const end of ends.filter((one) => one !== owner)) known.add(qualified(end));
		targets.set(owner.dumpId, known);
	}
	const counts = {};
	for (const { kind } of entries) counts[kind.toLowerCase()] = (counts[kind.toLowerCase()] ?? 0) + 1;
	const relations = entries.filter(({ kind }) => relationKinds.has(kind)).map((entry) => {
		const table = tableOf(entry);
		return {
			kind: entry.kind.toLowerCase(),
			schema: entry.schema ?? "",
			name: entry.tag,
			owner: entry.owner,
			pattern: exactPattern(entry.schema ?? "", entry.tag),
			rows: rowsOf(entry) ?? null,
			partitionOf: table === void 0 ? null : qualified(table),
			pointsTo: [...targets.get(entry.dumpId) ?? []].sort()
		};
	}).sort((a, b) => order(a.schema, b.schema) || order(a.name, b.name));
	return {
		backup: facts.backup,
		manifest: facts.manifest,
		relations,
		counts
	};
}
const qualified = ({ schema, tag }) => `${schema}.${tag}`;
const order = (one, other) => one < other ? -1 : one > other ? 1 : 0;
// packages/core/src/verify/drill.ts
const sampleDatabase = "saltmarsh";
/** Back up, lose it, restore, prove. The report is that of the verification, with the backup's findings before its own. */
async function runDrill(options, session) {
	if (options.recipients !== void 0) {
		await checkRecipients(options.recipients);
		const encryption = {
			scheme: "age",
			recipients: options.recipients
		};
		await gatherDecryption(encryption, options.ageIdentityFile, "the backup of a drill", session);
	}
	if (options.connection !== void 0) return drillOn({
		...options,
		connection: options.connection
	}, void 0, session);
	await using stack = new AsyncDisposableStack();
	const place = await findNewestPlace(options.sandbox ?? "auto", session, options.tools);
	const superuser = "postgres";
	const server = stack.use(await startSandbox(planSandbox(place, superuser, freemem()), place, { superuser }, session));
	session.onProgress({
		phase: "sample",
		current: "making a database to lose"
	});
	const sample = await makeSample(server.connection, session);
	return await drillOn({
		...options,
		connection: sample
	}, () => loseSample(server.connection, sample, session), session);
}
async function drillOn(options, lose, session) {
	const { ageIdentityFile, ...taking } = options;
	const backupFacts = await gatherBackupFacts(taking, session);
	const backup = await runBackup(planBackup(taking, backupFacts), taking, backupFacts, session);
	if (backup.stored === void 0) return reportBackup(backup, taking, backupFacts);
	const lost = await lose?.();
	const verifyOptions = {
		store: options.store,
		environment: options.environment,
		database: backup.stored.manifest.server.database,
		backup: backup.stored.manifest.id,
		jobs: options.jobs,
		expectedManifestSha256: backup.stored.manifestSha256,
		...present({
			tools: options.tools,
			ageIdentityFile,
			serverTimeoutSeconds: options.serverTimeoutSeconds,
			sandbox: options.sandbox,
			sandboxMajor: options.sandboxMajor
		})
	};
	const facts = await gatherVerifyFacts(verifyOptions, session);
	const result = await runVerify(planVerify(verifyOptions, facts), verifyOptions, facts, session);
	return withBackup(reportVerify(result, facts), backup, lost);
}
function withBackup(report, backup, lost) {
	return {
		...report,
		...allGood(backup.findings) ? {} : {
			ok: false,
			exitCode: report.exitCode || 1
		},
		notes: [...lost === void 0 ? [] : [lost], ...report.notes],
		findings: [...backup.findings, ...report.findings],
		data: {
			...report.data,
			backup_seconds: backup.durationSeconds
		}
	};
}
async function makeSample(server, session) {
	await using administration = await openClient(server, session.signal);
	await administration.query(`create database ${sampleDatabase} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`);
	const sample = withDatabase(server, sampleDatabase);
	await using client = await openClient(sample, session.signal);
	await client.query("reset all");
	await client.query(await readFile(new URL("sample-database-DFWoOxaA.sql", import.meta.url), "utf8"));
	return sample;
}
/** Drops the sample, and sees that it is gone. */
async function loseSample(server, sample, session) {
	await using administration = await openClient(server, session.signal);
	await administration.query(`drop database ${sample.database} with (force)`);
	try {
		await using client = await openClient(sample, session.signal);
		throw new Error(`the sample was dropped and still answers as ${client.major}`);
	} catch (error) {
		if (!(error instanceof PgproofError) || error.kind !== "no-database") throw error;
		return `the source was dropped before the restore: "${error.message}"`;
	}
}
export { readBackupContents as n, runDrill as t };
