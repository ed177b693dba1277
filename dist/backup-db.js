import { M as PgproofError, S as environments } from "./chunks/server-DIfGJWWC.js";
import { i as openStoreToWrite, n as readToolInputs, t as openTools } from "./chunks/tools-BGCL4lmo.js";
import { n as runAction, t as readStepInputs } from "./chunks/step-BjYKKr1f.js";
import { P as parseCompression } from "./chunks/src-Cmk8cp98.js";
// packages/github/src/database.ts
/**
* The input `database-url`. Without it libpq's variables count; where there is none of them either, a secret is missing, and libpq would
* look for a server on this machine. Throws `bad-input`.
*/
function givenUrl(input, env) {
	if (input !== void 0 || Object.entries(env).some(([name, value]) => /^PG[A-Z]+$/.test(name) && value)) return input;
	throw new PgproofError("bad-input", "input \"database-url\": is empty, and no variable such as PGHOST or PGPASSWORD is set", { hint: "is the secret there, and may this event read it? A service container on localhost needs PGPASSWORD at least" });
}
// actions/backup-db/src/inputs.ts
/** Reads the inputs of backup-db. Throws `bad-input`. */
function readInputs(inputs) {
	return {
		databaseUrl: inputs.optional("database-url"),
		environment: inputs.oneOf("environment", environments),
		store: inputs.required("store"),
		proof: inputs.optionalOneOf("proof", [
			"content",
			"counts",
			"none"
		]),
		compression: parseCompression(inputs.required("compression"), "input \"compression\""),
		jobs: inputs.integer("jobs", {
			least: 1,
			most: 64
		}),
		lockTimeoutSeconds: inputs.integer("lock-timeout-seconds", {
			least: 1,
			most: 3600
		}),
		serverTimeoutSeconds: inputs.integer("server-timeout-seconds", {
			least: 1,
			most: 3600
		}),
		attempts: inputs.integer("attempts", {
			least: 1,
			most: 100
		}),
		ageRecipients: recipients(inputs),
		allowPlaintext: inputs.flag("allow-plaintext"),
		retentionDays: inputs.optionalInteger("retention-days", {
			least: 1,
			most: 400
		}),
		githubToken: inputs.optional("github-token"),
		...readToolInputs(inputs),
		...readStepInputs(inputs)
	};
}
/** Something that names nobody was meant to encrypt: it must not come to a backup that is not. */
function recipients(inputs) {
	const named = inputs.list("age-recipients");
	if (named.length > 0 || inputs.optional("age-recipients") === void 0) return named;
	throw new PgproofError("bad-input", "input \"age-recipients\": holds no recipient", { hint: "give what age-keygen -y prints for each key: age1…" });
}
// actions/backup-db/src/main.ts
await runAction({
	operation: "backup",
	outputs: [
		"database",
		"backup-id",
		"manifest-sha256",
		"bytes",
		"relations",
		"rows",
		"dump-seconds",
		"fingerprint-seconds",
		"snapshot-held-seconds"
	],
	readInputs,
	act: async (inputs, surroundings) => {
		const { defaultProof, gatherBackupFacts, planBackup, reportBackup, runBackup, settleConnection } = await import("./chunks/src-DLAi_lWX.js");
		const { session, connectionDoor } = surroundings;
		const { ageRecipients: recipients, environment, proof, compression, jobs } = inputs;
		const { lockTimeoutSeconds, serverTimeoutSeconds, attempts } = inputs;
		const store = await openStoreToWrite({
			...inputs,
			isEncrypted: recipients.length > 0
		}, surroundings, inputs.dryRun);
		const options = {
			connection: await settleConnection(givenUrl(inputs.databaseUrl, surroundings.env), connectionDoor, session.signal),
			store,
			environment,
			proof: proof ?? defaultProof(environment),
			compression,
			jobs,
			lockTimeoutSeconds,
			serverTimeoutSeconds,
			attempts,
			tools: openTools(inputs, surroundings),
			...recipients.length === 0 ? {} : { recipients }
		};
		const facts = await gatherBackupFacts(options, session);
		const plan = planBackup(options, facts);
		if (inputs.dryRun) return { plan: plan.public };
		const result = await runBackup(plan, options, facts, session);
		return {
			plan: plan.public,
			report: reportBackup(result, options, facts)
		};
	}
});
export {};
