import { At as gatherDecryption, G as runBackup, Jt as allGood, Mt as checkRecipients, X as planBackup, Y as reportBackup, Zt as present, a as gatherVerifyFacts, ft as openClient, i as planVerify, mt as withDatabase, o as planSandbox, r as reportVerify, rt as gatherBackupFacts, s as startSandbox, t as runVerify, u as findNewestPlace } from "./core-AWQeO8Hd.js";
import { p as PgproofError } from "./core-DHsvzTwt.js";
import { readFile } from "node:fs/promises";
import { freemem } from "node:os";
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
export { runDrill as t };
