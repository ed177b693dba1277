import { n as handOn } from "./chunks/kept-B_M7hCHx.js";
import { c as readOriginInputs, i as openStoreToRead, l as runnerFolders, o as readS3Inputs, t as identityFile } from "./chunks/identity-CTDwlPjj.js";
import { n as readToolInputs, t as openTools } from "./chunks/tools-CjrNLZ70.js";
import { n as readStepInputs, r as runAction } from "./chunks/step-CItsKU80.js";
import { o as environments, p as PgproofError } from "./chunks/secret-DHsvzTwt.js";
import { B as newestMajor, V as oldestMajor, dt as selectors, o as sandboxChoices, yt as levels } from "./chunks/src-BawSaReI.js";
// actions/restore-verify/src/inputs.ts
/** Reads the inputs of restore-verify. Throws `bad-input`. */
function readInputs(inputs) {
	return {
		environment: inputs.oneOf("environment", environments),
		store: inputs.required("store"),
		s3: readS3Inputs(inputs),
		...readOriginInputs(inputs),
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
		expectedManifestSha256: sha256(inputs.optional("expected-manifest-sha256")),
		ageIdentity: inputs.optional("age-identity"),
		keepRunning: inputs.flag("keep-running"),
		githubToken: inputs.optional("github-token"),
		...readToolInputs(inputs),
		...readStepInputs(inputs)
	};
}
function sha256(text) {
	if (text === void 0 || /^[0-9a-fA-F]{64}$/.test(text)) return text?.toLowerCase();
	throw new PgproofError("bad-input", `input "expected-manifest-sha256": must be 64 hex digits; got "${text}"`, { hint: `it is the output "manifest-sha256" of backup-db; "backup" takes ${selectors.join(", ")} or an id` });
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
	readInputs,
	act: async (inputs, surroundings) => {
		const { gatherVerifyFacts, planVerify, present, reportVerify, runVerify } = await import("./chunks/src-DozGjzx8.js");
		const { session, log } = surroundings;
		const { environment, backup, sandbox, jobs, serverTimeoutSeconds, keepRunning } = inputs;
		const { database, level, sandboxMajor, expectedManifestSha256, ageIdentity } = inputs;
		const ageIdentityFile = ageIdentity === void 0 ? void 0 : await identityFile(ageIdentity, surroundings);
		const options = {
			store: await openStoreToRead(inputs, surroundings),
			environment,
			backup,
			sandbox,
			jobs,
			serverTimeoutSeconds,
			keepRunning,
			hide: runnerFolders(surroundings.env),
			tools: openTools(inputs, surroundings),
			...present({
				database,
				level,
				sandboxMajor,
				expectedManifestSha256,
				ageIdentityFile
			})
		};
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
