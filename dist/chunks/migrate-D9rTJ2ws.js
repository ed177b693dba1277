import { a as Command, n as showPlan, r as showReport } from "./show-Bch_ZiEY.js";
import { Gt as present, Ot as PgproofError, o as openStore } from "./lean-DqNT6EJH.js";
import { a as renderLintSarif, c as planMigrateApply, d as gatherMigrateFacts, i as planMigrateRehearse, l as runMigrateApply, n as runMigrateRehearse, o as reportMigrateLint, r as reportMigrateRehearse, s as reportMigrateApply, t as reportMigrateStatus, u as runMigrateLint } from "./core-Bf5fxcOF.js";
import { p as readSkip } from "./core-DHZlpD8K.js";
import { t as settleConnection } from "./core-SJB421FK.js";
import { a as addOptions, c as s3ReadNames, i as openTools, r as openSession, s as identityChoice, t as connectionDoor } from "./session-C5yXwX3Y.js";
import { writeFile } from "node:fs/promises";
// packages/cli/src/migrations.ts
/** What the options of `pgproof migrate` come to. libpq's variables name a database only where it is needed, or where they name one. Throws `bad-input`. */
function readMigrateOptions(given, surroundings, isDatabaseNeeded) {
	const { migrations, databaseUrl, stateTable, failOn, migrationFormat: format } = given;
	if (migrations === void 0) throw new PgproofError("bad-input", "--migrations: no folder was given");
	const isNamed = [
		"PGHOST",
		"PGHOSTADDR",
		"PGSERVICE",
		"PGDATABASE"
	].some((name) => (surroundings.env[name] ?? "") !== "");
	const door = connectionDoor(surroundings);
	return {
		folder: migrations,
		shownFolder: migrations.replace(/\/+$/, "") || "/",
		...present({
			format,
			stateTable,
			failOn,
			source: databaseUrl !== void 0 || isNamed || isDatabaseNeeded ? (signal) => settleConnection(databaseUrl, door, signal) : void 0
		})
	};
}
// packages/cli/src/commands/migrate-apply.ts
/** `pgproof migrate apply` */
function migrateApplyCommand(name) {
	const command = new Command(name).description("apply what is pending and write the tool's own state, without anybody waiting behind a lock for long");
	command.argument("[command...]", "after --: the command that applies them in place of our own runner, by DATABASE_URL");
	addOptions(command, [
		...[
			"migrations",
			"migrationFormat",
			"databaseUrl",
			"stateTable",
			"environment",
			"store"
		],
		...s3ReadNames,
		...[
			"rehearsalMaxAgeHours",
			"skipRehearsal",
			"ddlLockTimeoutSeconds",
			"lockAttempts"
		],
		...[
			"ddlStatementTimeoutSeconds",
			"gateTimeoutSeconds",
			"skipCheck",
			"baselineVersion"
		],
		"passEnvironment",
		...[
			"migrateFailOn",
			"workdir",
			"timeoutMinutes",
			"report",
			"dryRun",
			"json"
		]
	], ["migrations"]);
	command.addHelpText("after", "\nBy our own runner for golang-migrate, dbmate, goose, sqlx, flyway and numbered SQL; by the command behind --, which is never given to a shell, for every tool: it gets DATABASE_URL and the variables of libpq, with lock_timeout and statement_timeout, of the environment only PATH, HOME and the like and what --pass-environment names, and is watched from outside. In production it needs a rehearsal of the same files, in --store. What is bad, of the history, of lint or of the server, stops it before anything is done (exit code 1); one that fails names what stands and who was in the way (exit code 6).\n\nExamples:\n  pgproof migrate apply --migrations db/migrations --database-url postgres://owner@db.example/app --store ./backups\n  pgproof migrate apply --migrations prisma/migrations --database-url postgres://owner@db.example/app --store ./backups -- npx prisma migrate deploy");
	return {
		command,
		act: act$3
	};
}
async function act$3(given, surroundings) {
	const session = openSession(given, surroundings);
	const { environment, skipRehearsal, baselineVersion: baseline, args = [], passEnvironment } = given;
	if (skipRehearsal?.trim() === "") throw new PgproofError("bad-input", "--skip-rehearsal: no reason was given", { hint: "say in a few words why it cannot be rehearsed; the report shows it" });
	const options = {
		...readMigrateOptions(given, surroundings, true),
		environment,
		skip: readSkip(given.skipCheck ?? [], "--skip-check"),
		lockTimeoutSeconds: given.ddlLockTimeoutSeconds,
		lockAttempts: given.lockAttempts,
		statementTimeoutSeconds: given.ddlStatementTimeoutSeconds,
		gateTimeoutSeconds: given.gateTimeoutSeconds,
		rehearsalMaxAgeHours: given.rehearsalMaxAgeHours,
		...present({
			skipRehearsal,
			baseline,
			passEnvironment,
			command: args.length === 0 ? void 0 : args,
			openStore: given.store === void 0 ? void 0 : () => openStore(given, false, session, surroundings)
		})
	};
	if (given.dryRun === true) {
		const { plan, refusal } = await planMigrateApply(options, session);
		return showPlan(plan, given, surroundings.terminal, refusal);
	}
	const report = reportMigrateApply(await runMigrateApply(options, session), options, session.now());
	return showReport(report, given, surroundings.terminal);
}
// packages/cli/src/commands/migrate-lint.ts
/** `pgproof migrate lint` */
function migrateLintCommand(name) {
	const command = new Command(name).description("what migrations would lock, rewrite or break, by locks that were measured, on the schema as it is");
	addOptions(command, [...[
		"migrations",
		"migrationFormat",
		"files",
		"databaseUrl",
		"stateTable",
		"postgresMajor"
	], ...[
		"migrateFailOn",
		"timeoutMinutes",
		"sarif",
		"report",
		"json"
	]], ["migrations"]);
	command.addHelpText("after", "\nIt only looks. With a database, which may be a restored copy, what is pending is judged on its schema; without one, all files are. Exit code 1: an error was found; with --fail-on warning also a warning, or what could not be judged.\n\nExample:\n  pgproof migrate lint --migrations db/migrations --database-url postgres://reader@db.example/app");
	return {
		command,
		act: act$2
	};
}
async function act$2(given, surroundings) {
	const session = openSession(given, surroundings);
	const { files, postgresMajor: major, sarif } = given;
	const options = {
		...readMigrateOptions(given, surroundings, false),
		...present({
			files,
			major
		})
	};
	const report = reportMigrateLint(await runMigrateLint(options, session), options, session.now());
	if (sarif !== void 0) try {
		await writeFile(sarif, renderLintSarif(report));
	} catch (error) {
		throw new PgproofError("store-unwritable", `write "${sarif}": ${error.message}`, {
			hint: "name a file in a folder that can be written with --sarif",
			cause: error
		});
	}
	return showReport(report, given, surroundings.terminal);
}
// packages/cli/src/commands/migrate-rehearse.ts
/** `pgproof migrate rehearse` */
function migrateRehearseCommand(name) {
	const command = new Command(name).description("restore a backup into a sandbox, run on it what is pending, and say what each statement did, locked and rewrote");
	command.argument("[command...]", "after --: the command that runs them in place of our own runner, by DATABASE_URL");
	addOptions(command, [
		...[
			"migrations",
			"migrationFormat",
			"stateTable",
			"store"
		],
		...s3ReadNames,
		...[
			"database",
			"backup",
			"level",
			"sandboxMajor",
			"environment",
			"checkDown",
			"baselineVersion"
		],
		"passEnvironment",
		...[
			"ddlLockTimeoutSeconds",
			"lockAttempts",
			"ddlStatementTimeoutSeconds",
			"migrateFailOn"
		],
		...[
			"jobs",
			"expectedManifestSha256",
			"ageIdentity",
			"sandbox",
			"sandboxUrl",
			"pgBin",
			"postgresImage"
		],
		...[
			"workdir",
			"serverTimeoutSeconds",
			"timeoutMinutes",
			"report",
			"dryRun",
			"json"
		]
	], ["migrations", "store"]);
	command.addHelpText("after", "\nThe backup is shown good first, as by verify. What it came to is recorded in the store, where apply looks for it in production. The command gets DATABASE_URL and libpq's variables of the copy, of the environment only PATH, HOME, LANG, LC_*, TMPDIR, CI, NODE_*, npm_* and the like, none of them with a secret's name, and what --pass-environment names; what looks like another database's address is refused. What the command itself reads, such as a file .env, is not seen: let that name no database. It is never given to a shell.\n\nExamples:\n  pgproof migrate rehearse --migrations db/migrations --store ./backups --check-down\n  pgproof migrate rehearse --migrations prisma/migrations --store ./backups -- npx prisma migrate deploy");
	return {
		command,
		act: act$1
	};
}
async function act$1(given, surroundings) {
	const session = openSession(given, surroundings);
	const { environment, database, backup, level, sandbox, sandboxMajor, jobs, expectedManifestSha256 } = given;
	const { serverTimeoutSeconds, lockAttempts, sandboxUrl, args = [] } = given;
	if (sandboxUrl !== void 0 && sandboxMajor !== void 0) throw new PgproofError("bad-input", "--sandbox-major is of a sandbox of ours, and --sandbox-url names a server", { hint: "leave one of them out" });
	const door = connectionDoor(surroundings);
	await using tools = openTools(given, session, surroundings);
	const { source: _, ...migrate } = readMigrateOptions(given, {
		...surroundings,
		env: {}
	}, false);
	const options = {
		...migrate,
		store: await openStore(given, false, session, surroundings),
		environment,
		backup,
		jobs,
		serverTimeoutSeconds,
		sandbox,
		tools: tools.search,
		lockAttempts,
		lockTimeoutSeconds: given.ddlLockTimeoutSeconds,
		statementTimeoutSeconds: given.ddlStatementTimeoutSeconds,
		checkDown: given.checkDown === true,
		...present({
			database,
			level,
			sandboxMajor,
			expectedManifestSha256,
			baseline: given.baselineVersion,
			passEnvironment: given.passEnvironment,
			sandboxServer: sandboxUrl === void 0 ? void 0 : (signal) => settleConnection(sandboxUrl, door, signal)
		}),
		...args.length === 0 ? {} : { command: args },
		...identityChoice(given)
	};
	if (given.dryRun === true) return showPlan(await planMigrateRehearse(options, session), given, surroundings.terminal);
	const result = await runMigrateRehearse(options, session);
	return showReport(reportMigrateRehearse(result, options, session.now()), given, surroundings.terminal);
}
// packages/cli/src/commands/migrate-status.ts
/** `pgproof migrate status` */
function migrateStatusCommand(name) {
	const command = new Command(name).description("what is applied, pending, out of order, edited, failed or lost, by the tool's own state table");
	addOptions(command, [
		"migrations",
		"migrationFormat",
		"databaseUrl",
		"stateTable",
		"migrateFailOn",
		"timeoutMinutes",
		"report",
		"json"
	], ["migrations"]);
	command.addHelpText("after", "\nIt only looks. Exit code 1 says that the tool would refuse to go on, or never run a file.\n\nExample:\n  pgproof migrate status --migrations db/migrations --database-url postgres://reader@db.example/app");
	return {
		command,
		act
	};
}
async function act(given, surroundings) {
	const session = openSession(given, surroundings);
	const options = readMigrateOptions(given, surroundings, true);
	const { database, ...facts } = await gatherMigrateFacts(options, session);
	if (database === void 0) throw new Error("status was begun without a database");
	return showReport(reportMigrateStatus({
		...facts,
		database
	}, options, session.now()), given, surroundings.terminal);
}
// packages/cli/src/commands/migrate.ts
/** `pgproof migrate`, whose words are its modes. */
function migrateCommand(name) {
	return {
		command: new Command(name).description("read, judge, rehearse, apply and follow the migrations of a schema, whichever tool runs them"),
		parts: [
			() => migrateStatusCommand("status"),
			() => migrateLintCommand("lint"),
			() => migrateRehearseCommand("rehearse"),
			() => migrateApplyCommand("apply")
		]
	};
}
export { migrateCommand };
