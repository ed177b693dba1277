import { n as handOn } from "./chunks/kept-Bb9m9b5e.js";
import { t as identityFile } from "./chunks/identity-CtC61mOb.js";
import { a as readS3Inputs, c as readOriginInputs, r as openStoreToRead, s as readManifestSha256 } from "./chunks/open-DTjpukp5.js";
import { n as readToolInputs, t as openTools } from "./chunks/tools-D8jQjakt.js";
import { i as runAction, r as readStepInputs, s as runnerFolders, t as readCommentInputs } from "./chunks/step-CmqLrTnt.js";
import { c as checkRestoreOptions, f as refusePgbackrest, i as readTarget, p as backupMethods } from "./chunks/core-D7rsqTX0.js";
import { Lt as environments, Ot as PgproofError } from "./chunks/lean-DqNT6EJH.js";
import { M as levels } from "./chunks/core-B9Yv8UBi.js";
import { a as sandboxChoices, c as newestMajor, l as oldestMajor } from "./chunks/core-B-FQuati.js";
import { n as readPgbackrestInputs, t as givenPgbackrest } from "./chunks/pgbackrest-BEgnW0eQ.js";
// actions/restore-verify/src/inputs.ts
/** Reads the inputs of restore-verify. Throws `bad-input`. */
function readInputs(inputs) {
	return {
		environment: inputs.oneOf("environment", environments),
		store: inputs.required("store"),
		s3: readS3Inputs(inputs),
		...readOriginInputs(inputs),
		...physical(inputs),
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
/** Throws `bad-input` for what cannot be of its method. */
function physical(inputs) {
	const method = inputs.oneOf("method", backupMethods);
	const name = (option) => `input "${option}"`;
	const flags = ["target-latest", "target-exclusive"].filter((flag) => inputs.flag(flag));
	const texts = [
		"target-time",
		"target-lsn",
		"target-xid",
		"target-name",
		"target-timeline"
	].filter((text) => inputs.optional(text) !== void 0);
	if (method === "logical") checkRestoreOptions(method, /* @__PURE__ */ new Set([...flags, ...texts]), name);
	const target = {
		time: inputs.optional("target-time"),
		lsn: inputs.optional("target-lsn"),
		xid: inputs.optional("target-xid"),
		name: inputs.optional("target-name"),
		latest: inputs.flag("target-latest"),
		exclusive: inputs.flag("target-exclusive"),
		timeline: inputs.optional("target-timeline")
	};
	if (method === "pgbackrest") {
		const [aimed] = [...flags, ...texts];
		if (aimed !== void 0) throw new PgproofError("bad-input", `${name(aimed)}: a backup by pgBackRest is verified to its end`, { hint: "leave it out; restore to a moment with the action restore" });
		return {
			method,
			target: void 0,
			pgbackrest: readPgbackrestInputs(inputs)
		};
	}
	refusePgbackrest(new Set(givenPgbackrest(inputs)), name);
	return {
		method,
		target: readTarget(target, name),
		pgbackrest: void 0
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
		"reached",
		"last-commit-at",
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
		const core = await import("./chunks/src-AwkNqdIz.js");
		const { gatherVerifyFacts, planVerify, present, readAssertions, readSanitize, reportVerify, runVerify } = core;
		const { session, log } = surroundings;
		const { environment, backup, sandbox, jobs, serverTimeoutSeconds, amcheck, keepRunning } = inputs;
		const { database, level, sandboxMajor, expectedManifestSha256, ageIdentity } = inputs;
		const ageIdentityFile = ageIdentity === void 0 ? void 0 : await identityFile(ageIdentity, surroundings);
		const assertions = inputs.assertions === void 0 ? void 0 : await readAssertions(inputs.assertions);
		const sanitize = inputs.sanitize === void 0 ? void 0 : await readSanitize(inputs.sanitize);
		const { maxRtoMinutes, maxRpoHours } = inputs;
		const looks = {
			environment,
			backup,
			sandbox,
			jobs,
			serverTimeoutSeconds,
			hide: runnerFolders(surroundings.env)
		};
		if (inputs.pgbackrest !== void 0) {
			core.refuseOfDumps({
				assertions,
				"sandbox-major": sandboxMajor,
				"keep-running": keepRunning || void 0,
				sanitize
			}, (option) => `input "${option}"`);
			const choices = present({
				level,
				maxRtoMinutes,
				maxRpoHours
			});
			const options = {
				...looks,
				source: inputs.pgbackrest,
				tools: openTools(inputs, surroundings),
				...choices
			};
			const facts = await core.gatherPgbackrestVerifyFacts(options, session);
			const plan = core.planPgbackrestVerify(options, facts);
			if (inputs.dryRun) return { plan: plan.public };
			const result = await core.runPgbackrestVerify(plan, options, facts, session);
			return {
				plan: plan.public,
				report: core.reportPgbackrestVerify(result, facts)
			};
		}
		const options = {
			store: await openStoreToRead(inputs, surroundings),
			...looks,
			amcheck,
			keepRunning,
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
			const aimed = {
				...options,
				...present({ target: inputs.target })
			};
			const facts = await core.gatherPhysicalVerifyFacts(aimed, session);
			const plan = core.planPhysicalVerify(aimed, facts);
			if (inputs.dryRun) return { plan: plan.public };
			const result = await core.runPhysicalVerify(plan, aimed, facts, session);
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
