import { n as handOn } from "./chunks/kept-DbWMaVFN.js";
import { M as PgproofError, S as environments } from "./chunks/server-DIfGJWWC.js";
import { a as runnerFolders, n as readToolInputs, r as openStoreToRead, t as openTools } from "./chunks/tools-BGCL4lmo.js";
import { n as runAction, t as readStepInputs } from "./chunks/step-BjYKKr1f.js";
import { H as oldestMajor, V as newestMajor, m as levels, o as sandboxChoices, u as selectors } from "./chunks/src-Cmk8cp98.js";
import { stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
// packages/github/src/identity.ts
/**
* The file of an age identity, from an input that holds the key itself (a secret of the repository) or a path. A key goes into a
* file of the step's own folder, which only we can read and which is removed at the end of the step. Throws `bad-input`.
*/
async function identityFile(text, { env, folder }) {
	if (/AGE-SECRET-KEY-|-----BEGIN [A-Z ]*PRIVATE KEY-----/i.test(text)) {
		const file = join(folder, "identity.txt");
		await writeFile(file, `${text.trim()}\n`, { mode: 384 });
		return file;
	}
	const path = resolve(env["GITHUB_WORKSPACE"] || "/", text);
	if (!text.includes("\n") && (await stat(path).catch(() => void 0))?.isFile() === true) return path;
	throw new PgproofError("bad-input", "input \"age-identity\": is neither an age key nor the path of a file that is there", { hint: "put the whole of backup-key.txt into a secret, and hand that secret to age-identity" });
}
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
		const { gatherVerifyFacts, planVerify, present, reportVerify, runVerify } = await import("./chunks/src-DLAi_lWX.js");
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
