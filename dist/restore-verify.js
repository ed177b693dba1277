import { n as handOn } from "./chunks/kept-Gph2Bnxx.js";
import { t as identityFile } from "./chunks/identity-U96KBbDv.js";
import { a as readS3Inputs, c as readOriginInputs, r as openStoreToRead, s as readManifestSha256 } from "./chunks/open-Cw32jJsV.js";
import { n as readToolInputs, t as openTools } from "./chunks/tools-Wg0A9Sc1.js";
import { i as runAction, r as readStepInputs, s as runnerFolders, t as readCommentInputs } from "./chunks/step-CLN8g6hx.js";
import { It as sandboxChoices, Pr as levels, ir as oldestMajor, rr as newestMajor, zn as backupMethods } from "./chunks/core-B2404uxj.js";
import { t as environments } from "./chunks/core-CEDv8TxT.js";
// actions/restore-verify/src/inputs.ts
/** Reads the inputs of restore-verify. Throws `bad-input`. */
function readInputs(inputs) {
	return {
		environment: inputs.oneOf("environment", environments),
		store: inputs.required("store"),
		s3: readS3Inputs(inputs),
		...readOriginInputs(inputs),
		method: inputs.oneOf("method", backupMethods),
		database: inputs.optional("database"),
		backup: inputs.required("backup"),
		level: inputs.optionalOneOf("level", levels),
		sandboxMajor: inputs.optionalInteger("sandbox-major", {
			least: oldestMajor,
			most: newestMajor
		}),
		sandbox: inputs.oneOf("sandbox", sandboxChoices),
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
		assertions: inputs.optionalPath("assertions"),
		maxRtoMinutes: inputs.optionalInteger("max-rto-minutes", {
			least: 1,
			most: 1e5
		}),
		maxRpoHours: inputs.optionalInteger("max-rpo-hours", {
			least: 1,
			most: 1e5
		}),
		amcheck: inputs.flag("amcheck"),
		keepRunning: inputs.flag("keep-running"),
		sanitize: inputs.optionalPath("sanitize"),
		githubToken: inputs.optional("github-token"),
		...readToolInputs(inputs),
		...readStepInputs(inputs),
		...readCommentInputs(inputs)
	};
}
// actions/restore-verify/src/main.ts
await runAction({
	operation: "verify",
	outputs: [
		"plan",
		"verdict",
		"asked",
		"database",
		"backup-id",
		"manifest-sha256",
		"relations",
		"rows",
		"bytes",
		"rto-seconds",
		"proven-seconds",
		"rpo-seconds",
		"restore-seconds",
		"database-url"
	],
	failedOutputs: { verdict: "none" },
	commentKey: {
		action: "restore-verify",
		inputs: [
			"environment",
			"store",
			"s3-endpoint",
			"workflow",
			"method",
			"backup",
			"level",
			"postgres-image",
			"sandbox",
			"sandbox-major",
			"database"
		]
	},
	readInputs,
	act: async (inputs, surroundings) => {
		const core = await import("./chunks/src-BDsVC4hS.js");
		const { gatherVerifyFacts, planVerify, present, readAssertions, readSanitize, reportVerify, runVerify } = core;
		const { session, log } = surroundings;
		const { environment, backup, sandbox, jobs, serverTimeoutSeconds, amcheck, keepRunning } = inputs;
		const { database, level, sandboxMajor, expectedManifestSha256, ageIdentity } = inputs;
		const ageIdentityFile = ageIdentity === void 0 ? void 0 : await identityFile(ageIdentity, surroundings);
		const assertions = inputs.assertions === void 0 ? void 0 : await readAssertions(inputs.assertions);
		const sanitize = inputs.sanitize === void 0 ? void 0 : await readSanitize(inputs.sanitize);
		const { maxRtoMinutes, maxRpoHours } = inputs;
		const options = {
			store: await openStoreToRead(inputs, surroundings),
			environment,
			backup,
			sandbox,
			jobs,
			serverTimeoutSeconds,
			amcheck,
			keepRunning,
			hide: runnerFolders(surroundings.env),
			tools: openTools(inputs, surroundings),
			...present({
				database,
				level,
				sandboxMajor,
				expectedManifestSha256,
				ageIdentityFile,
				assertions,
				sanitize
			}),
			...present({
				maxRtoMinutes,
				maxRpoHours
			})
		};
		if (inputs.method === "physical") {
			core.refuseOfDumps({
				assertions,
				"sandbox-major": sandboxMajor,
				"keep-running": keepRunning || void 0,
				sanitize
			}, (option) => `input "${option}"`);
			const facts = await core.gatherPhysicalVerifyFacts(options, session);
			const plan = core.planPhysicalVerify(options, facts);
			if (inputs.dryRun) return { plan: plan.public };
			const result = await core.runPhysicalVerify(plan, options, facts, session);
			return {
				plan: plan.public,
				report: core.reportPhysicalVerify(result, facts)
			};
		}
		const facts = await gatherVerifyFacts(options, session);
		const plan = planVerify(options, facts);
		if (inputs.dryRun) return { plan: plan.public };
		const result = await runVerify(plan, options, facts, session);
		const outputs = result.kept === void 0 ? {} : await handOn(result.kept, log);
		return {
			plan: plan.public,
			report: reportVerify(result, facts),
			outputs
		};
	}
});
export {};
