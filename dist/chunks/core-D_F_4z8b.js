import { $t as openClient, Bn as present, Ft as reportBackup, G as readServerView, It as planBackup, Ln as allGood, Pn as exactPattern, S as relationKinds, Ut as gatherBackupFacts, Yt as quoteLiteral, a as gatherVerifyFacts, b as readListing, bn as checkRecipients, cn as madeAt, en as describeConnection, et as isAtLeast, i as planVerify, it as statementsVeil, jt as runBackup, nt as statementRows, o as planSandbox, q as openAsker, r as reportVerify, rt as asShown, s as startSandbox, t as runVerify, tn as withDatabase, u as findNewestPlace, vn as gatherDecryption, x as belongingOf, y as gatherArchiveFacts } from "./core-B3-btS0h.js";
import { d as shellQuote, m as classify, p as PgproofError } from "./core-DqyXyIW5.js";
import { v as formatCount, y as formatSeconds } from "./core-u42uMEHe.js";
import { readFile } from "node:fs/promises";
import { freemem } from "node:os";
// packages/core/src/health/statements/enable.ts
const name = "pg_stat_statements";
/** Reads what is there. Throws `not-permitted` for a role that may not see what is loaded. */
async function gatherEnableFacts(connection, signal) {
	await using client = await openClient(connection, signal, { isPinned: false });
	const [role] = await client.query("select rolsuper as super from pg_catalog.pg_roles where rolname = current_user");
	if (role?.super !== true) throw new PgproofError("not-permitted", "only a superuser may change what the server loads", { hint: `run it as a superuser; or have one run: alter system set shared_preload_libraries = …, '${name}'; then restart, and: create extension ${name};` });
	const [row] = await client.query(`
    select
      coalesce(
        (select setting from pg_catalog.pg_file_settings where name = 'shared_preload_libraries' order by seqno desc limit 1),
        pg_catalog.current_setting('shared_preload_libraries')) as libraries,
      exists (select from pg_catalog.pg_settings where name = '${name}.max') as loaded,
      (select extversion from pg_catalog.pg_extension where extname = '${name}') as installed,
      (select default_version from pg_catalog.pg_available_extensions where name = '${name}') as available`);
	return {
		database: connection.database,
		isSuperuser: true,
		libraries: (row?.libraries ?? "").split(",").map((library) => library.trim().replace(/^"(.*)"$/, "$1")).filter((library) => library !== ""),
		isLoaded: row?.loaded ?? false,
		installed: row?.installed ?? null,
		available: row?.available ?? null
	};
}
/**
* What is left to do. Libraries are listed one literal each: a list in one literal is taken for one name, and the server no longer starts.
* Throws `tool-missing` where the server's packages have no such extension. Pure.
*/
function planEnable(facts, environment) {
	const { libraries, isLoaded, installed, available, database } = facts;
	if (available === null) throw new PgproofError("tool-missing", `the server has no extension ${name}`, { hint: "install it there: in Debian it is part of postgresql-<major>, elsewhere of postgresql-contrib" });
	const statements = [...libraries.includes(name) || isLoaded ? [] : [`alter system set shared_preload_libraries = ${[...libraries, name].map(quoteLiteral).join(", ")}`], ...installed === null ? [`create extension ${name}`] : isAtLeast(installed, available) ? [] : [`alter extension ${name} update`]];
	const needsRestart = !isLoaded;
	return {
		statements,
		needsRestart,
		public: {
			operation: "monitor",
			environment,
			target: database,
			commands: statements.map((statement) => `psql -d ${shellQuote(database)} -c ${shellQuote(`${statement};`)}`),
			configuration: { shared_preload_libraries: [.../* @__PURE__ */ new Set([...libraries, name])].join(", ") },
			verification_steps: [...needsRestart ? ["restart the server"] : [], "pgproof health statements top --database-url <url>"],
			recovery_procedure: `drop extension ${name}; alter system set shared_preload_libraries = ${libraries.filter((library) => library !== name).map(quoteLiteral).join(", ") || "''"}; then restart the server`
		}
	};
}
/** Does it. Nothing is restarted: that is for who runs the server. */
async function runEnable(plan, connection, session) {
	await using client = await openClient(connection, session.signal, { isPinned: false });
	for (const statement of plan.statements) try {
		await client.query(statement);
	} catch (error) {
		throw classify(error, statement);
	}
	const id = "monitor.statements-enable";
	const done = plan.statements.map((statement) => ({
		id,
		status: "good",
		detail: statement
	}));
	const restart = plan.needsRestart ? [{
		id,
		status: "warning",
		detail: "it counts once the server was restarted",
		hint: "pg_ctl restart -D <data directory>; or: systemctl restart postgresql"
	}] : [];
	return {
		operation: "monitor",
		ok: true,
		exitCode: 0,
		headline: plan.needsRestart ? `${name} is set up for "${connection.database}"; the server has to be restarted` : plan.statements.length === 0 ? `${name} counts in "${connection.database}" already` : `${name} counts in "${connection.database}"`,
		notes: [],
		made: madeAt(session.now()),
		figures: [],
		findings: [...done, ...restart],
		relations: [],
		data: {
			database: connection.database,
			needs_restart: plan.needsRestart,
			statements: plan.statements
		}
	};
}
// packages/core/src/health/statements/look.ts
const limits = {
	statementTimeoutSeconds: 15,
	lockTimeoutSeconds: 2
};
/** The statements that cost most, by what is asked for. Throws `tool-missing` where nothing counts them. */
async function topStatements(connection, { by, most }, session) {
	await using client = await openClient(connection, session.signal, { isPinned: false });
	const asker = openAsker(client, limits, () => void 0);
	const { view } = await readServerView(asker, client.major, session.now);
	requireStatements(view, connection);
	const rows = (await asker.ask(statementRows(view, by, most))).map(asShown);
	const [veiled] = await asker.ask(statementsVeil.sql(view));
	const hidden = veiled?.hidden ?? 0;
	return {
		operation: "monitor",
		ok: true,
		exitCode: 0,
		headline: `${rows.length} kinds of statements of "${view.database}", by ${by}`,
		notes: [],
		made: madeAt(session.now()),
		figures: [],
		findings: hidden === 0 ? [] : [{
			id: "monitor.statements",
			status: "unknown",
			detail: `${hidden} statements of other roles could not be seen`,
			hint: veiled?.hint ?? ""
		}],
		relations: [],
		tables: [{
			title: "Statements",
			header: [
				"total",
				"mean",
				"calls",
				"rows",
				"blocks",
				"I/O",
				"statement"
			],
			rows: rows.map(({ total, mean, calls, rows: count, blocks, io, query }) => [...[
				formatSeconds(total / 1e3),
				`${mean.toFixed(2)} ms`,
				formatCount(calls),
				formatCount(count)
			], ...[
				formatCount(blocks),
				formatSeconds(io / 1e3),
				query
			]])
		}],
		data: {
			database: view.database,
			extension_version: view.statements?.version ?? null,
			by,
			statements: rows
		}
	};
}
/** Has them counted anew. */
async function resetStatements(connection, session) {
	await using client = await openClient(connection, session.signal, { isPinned: false });
	const { view } = await readServerView(openAsker(client, limits, () => void 0), client.major, session.now);
	const { schema, version } = requireStatements(view, connection);
	await reset(client, view, schema, version);
	return {
		operation: "monitor",
		ok: true,
		exitCode: 0,
		headline: `the statements of ${describeConnection(connection)}, and of all databases there, are counted anew`,
		notes: [],
		made: madeAt(session.now()),
		figures: [],
		findings: [],
		relations: [],
		data: { database: view.database }
	};
}
async function reset(client, { role }, schema, version) {
	try {
		await client.query(`select ${schema}.pg_stat_statements_reset()`);
	} catch (error) {
		const known = classify(error, "reset pg_stat_statements");
		if (known.kind !== "not-permitted") throw known;
		const types = isAtLeast(version, "1.11") ? "oid, oid, bigint, boolean" : isAtLeast(version, "1.7") ? "oid, oid, bigint" : "";
		throw new PgproofError(known.kind, known.message, {
			hint: `grant execute on function ${schema}.pg_stat_statements_reset(${types}) to ${role};`,
			cause: error
		});
	}
}
function requireStatements({ statements }, connection) {
	if (statements?.isLoaded === true) return statements;
	throw new PgproofError("tool-missing", `${describeConnection(connection)} does not count statements: pg_stat_statements is ${statements === null ? "not installed in this database" : "installed and not loaded"}`, { hint: "pgproof health statements enable; then restart the server" });
}
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
export { gatherEnableFacts as a, topStatements as i, readBackupContents as n, planEnable as o, resetStatements as r, runEnable as s, runDrill as t };
