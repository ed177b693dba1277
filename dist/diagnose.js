import { t as identityFile } from "./chunks/identity-CtC61mOb.js";
import { n as isDatabaseNamed } from "./chunks/database-DkT8eFXK.js";
import { a as readS3Inputs, c as readOriginInputs, o as s3ReadNames, r as openStoreToRead } from "./chunks/open-DTjpukp5.js";
import { i as runAction, n as readLookInputs } from "./chunks/step-CmqLrTnt.js";
import { p as failOns } from "./chunks/core-DxWJFd2t.js";
import { n as readContainerName } from "./chunks/core-CDpGX4py.js";
import { availableParallelism } from "node:os";
/** Reads the inputs of diagnose. Throws `bad-input`. */
function readInputs(inputs) {
	const container = inputs.optional("container");
	return {
		databaseUrl: inputs.optional("database-url"),
		into: inputs.optional("into"),
		restoreLog: inputs.optionalPath("restore-log"),
		container: container === void 0 ? void 0 : readContainerName(container, "input \"container\""),
		store: inputs.required("store"),
		s3: readS3Inputs(inputs, s3ReadNames),
		...readOriginInputs(inputs),
		githubToken: inputs.optional("github-token"),
		database: inputs.optional("database"),
		backup: inputs.required("backup"),
		isIntactWanted: inputs.optionalOneOf("level", ["intact"]) === "intact",
		ageIdentity: inputs.optional("age-identity"),
		slowRestoreSeconds: inputs.integer("slow-restore-seconds", {
			least: 1,
			most: 1e6
		}),
		serverTimeoutSeconds: inputs.integer("server-timeout-seconds", {
			least: 1,
			most: 3600
		}),
		failOn: inputs.oneOf("fail-on", failOns),
		...readLookInputs(inputs)
	};
}
// actions/diagnose/src/main.ts
await runAction({
	operation: "diagnose",
	outputs: [
		"headline",
		"cause",
		"bad-findings"
	],
	readInputs,
	act: async (inputs, surroundings) => {
		const core = await import("./chunks/src-AwkNqdIz.js");
		const { present, settleConnection, settleTarget } = core;
		const { session, connectionDoor, env } = surroundings;
		const { databaseUrl, into, store, workflow, runId, database, backup, isIntactWanted, ageIdentity } = inputs;
		const { restoreLog: log, container, serverTimeoutSeconds, slowRestoreSeconds, failOn } = inputs;
		const hasSource = databaseUrl !== void 0 || into === void 0 && isDatabaseNamed(void 0, env);
		const isThisRun = store === "artifact" && workflow === void 0 && runId === void 0;
		if (store === "none" && !hasSource && [
			into,
			log,
			container
		].every((one) => one === void 0)) throw new core.PgproofError("bad-input", "there is nothing to look at", { hint: "name what failed: \"database-url\", \"store\", \"restore-log\", \"into\" or \"container\"" });
		const ageIdentityFile = ageIdentity === void 0 ? void 0 : await identityFile(ageIdentity, surroundings);
		const options = present({
			source: hasSource ? (signal) => settleConnection(databaseUrl, connectionDoor, signal) : void 0,
			store: store === "none" ? void 0 : {
				open: () => openStoreToRead(inputs, surroundings),
				backup,
				isIntactWanted,
				mayBeEmpty: isThisRun,
				...present({
					database,
					ageIdentityFile
				})
			},
			log,
			target: into === void 0 ? void 0 : (signal) => settleTarget(into, connectionDoor, signal),
			container,
			serverTimeoutSeconds,
			slowRestoreSeconds,
			failOn
		});
		const facts = await core.gatherDiagnoseFacts(options, session);
		return { report: core.reportDiagnose(facts, options, availableParallelism(), session.now()) };
	}
});
export {};
