import { n as isDatabaseNamed } from "./chunks/database-Dvn6s6Oc.js";
import { i as runAction, n as readLookInputs, t as readCommentInputs } from "./chunks/step-Cb8CfLov.js";
import { M as formatNames, Xt as newestMajor, Zt as oldestMajor, k as migrateModes, st as failOns } from "./chunks/core-B3-btS0h.js";
import { relative, resolve } from "node:path";
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
		...readCommentInputs(inputs),
		...readLookInputs(inputs)
	};
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
// actions/migrate/src/main.ts
await runAction({
	operation: "migrate",
	outputs: [
		"headline",
		"format",
		"pending",
		"bad-findings"
	],
	commentKey: {
		action: "migrate",
		inputs: ["mode", "migrations"]
	},
	readInputs,
	act: async (inputs, { session, connectionDoor, env }) => {
		const core = await import("./chunks/src-BKCHSn7W.js");
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
		if (!hasDatabase) throw new core.PgproofError("bad-input", "input \"database-url\": is empty, and status is read from a database", { hint: "is the secret there, and may this event read it?" });
		const { database, ...facts } = await core.gatherMigrateFacts(common, session);
		if (database === void 0) throw new Error("status was begun without a database");
		return { report: core.reportMigrateStatus({
			...facts,
			database
		}, common, session.now()) };
	}
});
export {};
