import { n as handOn } from "./chunks/kept-BU2ZUb97.js";
import { c as readS3Inputs, l as runnerFolders, n as readToolInputs, o as openStoreToRead, r as identityFile, t as openTools } from "./chunks/tools-CnOo53hQ.js";
import { n as runAction, t as readStepInputs } from "./chunks/step-f4ln6Td0.js";
import { f as PgproofError, o as environments } from "./chunks/secret-CPGRtnff.js";
import { R as newestMajor, ft as levels, it as selectors, o as sandboxChoices, z as oldestMajor } from "./chunks/src-Coj2KOKB.js";
// actions/restore-verify/src/inputs.ts
/** Reads the inputs of restore-verify. Throws `bad-input`. */
function readInputs(inputs) {
	const runId = inputs.optionalInteger("run-id", {
		least: 1,
		most: Number.MAX_SAFE_INTEGER
	});
	const allowUntrusted = inputs.flag("allow-untrusted");
	if (allowUntrusted && runId === void 0) throw new PgproofError("bad-input", "input \"allow-untrusted\": is only for one run that you name", { hint: "give the number of the run in \"run-id\", after looking at what it ran" });
	return {
		environment: inputs.oneOf("environment", environments),
		store: inputs.required("store"),
		s3: readS3Inputs(inputs),
		workflow: workflowFile(inputs.optional("workflow")),
		runId,
		allowUntrusted,
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
function workflowFile(text) {
	if (text === void 0 || /^(\.github\/workflows\/)?[^/\s:@]+\.ya?ml$/.test(text)) return text;
	throw new PgproofError("bad-input", `input "workflow": must be the name of a workflow's file; got "${text}"`, { hint: "such as backup.yml, which stands in .github/workflows" });
}
function sha256(text) {
	if (text === void 0 || /^[0-9a-fA-F]{64}$/.test(text)) return text?.toLowerCase();
	throw new PgproofError("bad-input", `input "expected-manifest-sha256": must be 64 hex digits; got "${text}"`, { hint: `it is the output "manifest-sha256" of backup-db; "backup" takes ${selectors.join(", ")} or an id` });
}
// actions/restore-verify/src/main.ts
await runAction({
	operation: "verify",
	outputs: [
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
		const { gatherVerifyFacts, planVerify, present, reportVerify, runVerify } = await import("./chunks/src-BqY-1oCB.js");
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
