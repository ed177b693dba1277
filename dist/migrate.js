import { n as isDatabaseNamed } from "./chunks/database-DkT8eFXK.js";
import { i as runAction, n as readLookInputs, s as runnerFolders, t as readCommentInputs } from "./chunks/step-CmqLrTnt.js";
import { a as readS3Inputs, c as readOriginInputs, o as s3ReadNames, r as openStoreToRead, s as readManifestSha256 } from "./chunks/open-DTjpukp5.js";
import { Lt as environments } from "./chunks/lean-DqNT6EJH.js";
import { p as failOns, t as formatNames } from "./chunks/core-DxWJFd2t.js";
import { M as levels } from "./chunks/core-B9Yv8UBi.js";
import { f as migrateModes } from "./chunks/core-Bf5fxcOF.js";
import { a as sandboxChoices, c as newestMajor, l as oldestMajor } from "./chunks/core-B-FQuati.js";
import { p as readSkip } from "./chunks/core-DHZlpD8K.js";
import { n as readToolInputs, t as openTools } from "./chunks/tools-D8jQjakt.js";
import { t as identityFile } from "./chunks/identity-CtC61mOb.js";
import { relative, resolve } from "node:path";
// actions/migrate/src/apply.ts
/** Mode `apply`. */
async function apply(core, common, inputs, surroundings) {
	const { session, env } = surroundings;
	const { environment, rehearsalMaxAgeHours, skipRehearsal, skip, baseline, store } = inputs;
	const { lockTimeoutSeconds, lockAttempts, statementTimeoutSeconds, gateTimeoutSeconds } = inputs;
	const { command, passEnvironment } = inputs;
	const isNone = store === "artifact" && inputs.workflow === void 0 && inputs.runId === void 0;
	const options = {
		...common,
		environment,
		rehearsalMaxAgeHours,
		skip,
		lockTimeoutSeconds,
		lockAttempts,
		statementTimeoutSeconds,
		gateTimeoutSeconds,
		commandFolder: env["GITHUB_WORKSPACE"] || ".",
		...command.length === 0 ? {} : {
			command,
			passEnvironment
		},
		...core.present({
			skipRehearsal,
			baseline,
			openStore: isNone ? void 0 : () => openStoreToRead(inputs, surroundings)
		})
	};
	if (inputs.dryRun) {
		const { plan, refusal } = await core.planMigrateApply(options, session);
		return {
			plan,
			...core.present({ refusal })
		};
	}
	return { report: core.reportMigrateApply(await core.runMigrateApply(options, session), options, session.now()) };
}
// actions/migrate/src/inputs.ts
/** Reads the inputs of migrate. Throws `bad-input`. */
function readInputs(inputs) {
	return {
		mode: inputs.oneOf("mode", migrateModes),
		migrations: inputs.required("migrations"),
		format: inputs.optionalOneOf("migration-format", formatNames),
		files: inputs.list("files"),
		databaseUrl: inputs.optional("database-url"),
		stateTable: inputs.optional("state-table"),
		major: inputs.optionalInteger("postgres-major", {
			least: oldestMajor,
			most: newestMajor
		}),
		failOn: inputs.oneOf("fail-on", failOns),
		githubToken: inputs.optional("github-token"),
		environment: inputs.oneOf("environment", environments),
		store: inputs.required("store"),
		s3: readS3Inputs(inputs, s3ReadNames),
		rehearsalMaxAgeHours: inputs.integer("rehearsal-max-age-hours", {
			least: 1,
			most: 8760
		}),
		skipRehearsal: inputs.optional("skip-rehearsal"),
		lockTimeoutSeconds: inputs.integer("ddl-lock-timeout-seconds", {
			least: 1,
			most: 600
		}),
		lockAttempts: inputs.integer("lock-attempts", {
			least: 1,
			most: 100
		}),
		statementTimeoutSeconds: inputs.integer("ddl-statement-timeout-seconds", {
			least: 1,
			most: 604800
		}),
		gateTimeoutSeconds: inputs.integer("gate-timeout-seconds", {
			least: 1,
			most: 86400
		}),
		skip: readSkip(inputs.list("skip-checks"), "input \"skip-checks\""),
		baseline: inputs.optional("baseline-version"),
		dryRun: inputs.flag("dry-run"),
		database: inputs.optional("database"),
		backup: inputs.required("backup"),
		level: inputs.optionalOneOf("level", levels),
		sandbox: inputs.oneOf("sandbox", sandboxChoices),
		sandboxMajor: inputs.optionalInteger("sandbox-major", {
			least: oldestMajor,
			most: newestMajor
		}),
		sandboxUrl: inputs.optional("sandbox-url"),
		jobs: inputs.integer("jobs", {
			least: 1,
			most: 64
		}),
		serverTimeoutSeconds: inputs.integer("server-timeout-seconds", {
			least: 1,
			most: 3600
		}),
		expectedManifestSha256: readManifestSha256(inputs),
		ageIdentity: inputs.optional("age-identity"),
		checkDown: inputs.flag("check-down"),
		command: wordsOf(inputs.optional("command")),
		passEnvironment: inputs.list("pass-environment"),
		...readOriginInputs(inputs),
		...readToolInputs(inputs),
		...readCommentInputs(inputs),
		...readLookInputs(inputs)
	};
}
/** One word a line: blanks in a word are its own. */
function wordsOf(text) {
	return (text ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
// actions/migrate/src/place.ts
/** A folder that an input names: where it is, and as annotations want it, which is from the workspace where it lies in there. */
function placeOf(given, env) {
	const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
	const folder = resolve(workspace, given);
	const inside = relative(workspace, folder);
	return {
		folder,
		shownFolder: inside === "" ? "." : inside.startsWith("..") ? folder : inside
	};
}
// actions/migrate/src/rehearse.ts
/** Mode `rehearse`. */
async function rehearse(core, { source: _, ...common }, inputs, surroundings) {
	const { session, env, connectionDoor } = surroundings;
	const { environment, backup, sandbox, jobs, serverTimeoutSeconds, checkDown, command, passEnvironment, ageIdentity } = inputs;
	const { lockTimeoutSeconds, lockAttempts, statementTimeoutSeconds } = inputs;
	const { database, level, sandboxMajor, expectedManifestSha256, baseline, sandboxUrl } = inputs;
	if (sandboxUrl !== void 0 && sandboxMajor !== void 0) throw new core.PgproofError("bad-input", "input \"sandbox-major\": is of a sandbox of ours, and \"sandbox-url\" names a server", { hint: "leave one of them out" });
	const ageIdentityFile = ageIdentity === void 0 ? void 0 : await identityFile(ageIdentity, surroundings);
	const options = {
		...common,
		store: await openStoreToRead(inputs, surroundings),
		environment,
		backup,
		sandbox,
		jobs,
		serverTimeoutSeconds,
		checkDown,
		lockTimeoutSeconds,
		lockAttempts,
		statementTimeoutSeconds,
		hide: runnerFolders(env),
		tools: openTools(inputs, surroundings),
		commandFolder: env["GITHUB_WORKSPACE"] || ".",
		...core.present({
			database,
			level,
			sandboxMajor,
			expectedManifestSha256,
			ageIdentityFile,
			baseline
		}),
		...sandboxUrl === void 0 ? {} : { sandboxServer: (signal) => core.settleConnection(sandboxUrl, connectionDoor, signal) },
		...command.length === 0 ? {} : {
			command,
			passEnvironment
		}
	};
	if (inputs.dryRun) return { plan: await core.planMigrateRehearse(options, session) };
	return { report: core.reportMigrateRehearse(await core.runMigrateRehearse(options, session), options, session.now()) };
}
// actions/migrate/src/main.ts
await runAction({
	operation: "migrate",
	outputs: [
		"headline",
		"plan",
		"format",
		"pending",
		"bad-findings",
		"backup-id",
		"record"
	],
	commentKey: {
		action: "migrate",
		inputs: [
			"mode",
			"migrations",
			"database"
		]
	},
	readInputs,
	act: async (inputs, surroundings) => {
		const { session, connectionDoor, env } = surroundings;
		const core = await import("./chunks/src-AwkNqdIz.js");
		const { mode, migrations, format, files, databaseUrl, stateTable, major, failOn } = inputs;
		const hasDatabase = isDatabaseNamed(databaseUrl, env);
		const common = {
			...placeOf(migrations, env),
			failOn,
			...core.present({
				format,
				stateTable,
				source: hasDatabase ? (signal) => core.settleConnection(databaseUrl, connectionDoor, signal) : void 0
			})
		};
		if (mode === "rehearse") return rehearse(core, common, inputs, surroundings);
		if (mode === "lint") {
			const options = {
				...common,
				files,
				...core.present({ major })
			};
			const report = core.reportMigrateLint(await core.runMigrateLint(options, session), options, session.now());
			return {
				report,
				files: { "lint.sarif": core.renderLintSarif(report) }
			};
		}
		if (!hasDatabase) throw new core.PgproofError("bad-input", `input "database-url": is empty, and ${mode} needs a database`, { hint: "is the secret there, and may this event read it?" });
		if (mode === "apply") return apply(core, common, inputs, surroundings);
		const { database, ...facts } = await core.gatherMigrateFacts(common, session);
		if (database === void 0) throw new Error("status was begun without a database");
		return { report: core.reportMigrateStatus({
			...facts,
			database
		}, common, session.now()) };
	}
});
export {};
