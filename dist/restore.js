import { t as identityFile } from "./chunks/identity-KiYtFhau.js";
import { a as readS3Inputs, c as readOriginInputs, o as s3ReadNames, r as openStoreToRead, s as readManifestSha256 } from "./chunks/open-xgLUZ7tk.js";
import { n as readToolInputs, t as openTools } from "./chunks/tools-mLILOHxp.js";
import { i as runAction, r as readStepInputs, t as readCommentInputs } from "./chunks/step-Cb8CfLov.js";
import { o as environments } from "./chunks/core-DqyXyIW5.js";
import { Rn as levels, v as readPart } from "./chunks/core-B3-btS0h.js";
// actions/restore/src/inputs.ts
/** Reads the inputs of restore. Throws `bad-input`. */
function readInputs(inputs) {
	return {
		into: inputs.required("into"),
		environment: inputs.oneOf("environment", environments),
		store: inputs.required("store"),
		s3: readS3Inputs(inputs, s3ReadNames),
		...readOriginInputs(inputs),
		database: inputs.optional("database"),
		backup: inputs.required("backup"),
		part: readPart({
			tables: inputs.lines("table"),
			schemas: inputs.lines("schema"),
			schemaOnly: inputs.flag("schema-only"),
			dataOnly: inputs.flag("data-only"),
			leaveOutForeignKeys: inputs.flag("leave-out-foreign-keys")
		}, (option) => `input "${option}"`),
		level: inputs.optionalOneOf("level", levels),
		rename: inputs.flag("rename"),
		clean: inputs.flag("clean"),
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
		githubToken: inputs.optional("github-token"),
		...readToolInputs(inputs),
		...readStepInputs(inputs),
		...readCommentInputs(inputs)
	};
}
// actions/restore/src/main.ts
await runAction({
	operation: "restore",
	outputs: [
		"plan",
		"verdict",
		"asked",
		"database",
		"into",
		"old-database",
		"part",
		"backup-id",
		"manifest-sha256",
		"rto-seconds",
		"restore-seconds",
		"proven-seconds"
	],
	failedOutputs: { verdict: "none" },
	commentKey: {
		action: "restore",
		inputs: [
			"environment",
			"store",
			"s3-endpoint",
			"workflow",
			"backup",
			"level",
			"postgres-image",
			"rename",
			"table",
			"schema",
			"schema-only",
			"data-only",
			"database"
		]
	},
	readInputs,
	act: async (inputs, surroundings) => {
		const { gatherRestoreFacts, planRestore, present, reportRestore, runRestore, settleTarget } = await import("./chunks/src-BKCHSn7W.js");
		const { session, connectionDoor } = surroundings;
		const { environment, backup, jobs, serverTimeoutSeconds, into, rename, clean } = inputs;
		const { database, level, expectedManifestSha256, ageIdentity, part } = inputs;
		const ageIdentityFile = ageIdentity === void 0 ? void 0 : await identityFile(ageIdentity, surroundings);
		const options = {
			store: await openStoreToRead(inputs, surroundings),
			into: await settleTarget(into, connectionDoor, session.signal),
			environment,
			backup,
			rename,
			clean,
			jobs,
			serverTimeoutSeconds,
			tools: openTools(inputs, surroundings),
			...present({
				database,
				level,
				expectedManifestSha256,
				ageIdentityFile,
				part
			})
		};
		const facts = await gatherRestoreFacts(options, session);
		const plan = planRestore(options, facts);
		if (inputs.dryRun) return { plan: plan.public };
		const result = await runRestore(plan, options, facts, session);
		return {
			plan: plan.public,
			report: reportRestore(result, options, facts)
		};
	}
});
export {};
