import { t as givenUrl } from "./chunks/database-DkT8eFXK.js";
import { a as readS3Inputs, c as readOriginInputs, o as s3ReadNames, r as openStoreToRead } from "./chunks/open-DTjpukp5.js";
import { i as runAction, n as readLookInputs, t as readCommentInputs } from "./chunks/step-CmqLrTnt.js";
import { Lt as environments } from "./chunks/lean-DqNT6EJH.js";
import { d as profiles, u as healthFailOns } from "./chunks/core-DxWJFd2t.js";
import { f as readLimits, p as readSkip, r as readPushgateway } from "./chunks/core-DHZlpD8K.js";
// actions/healthcheck/src/inputs.ts
/** Reads the inputs of healthcheck. Throws `bad-input`. */
function readInputs(inputs) {
	const pushgateway = inputs.optional("pushgateway");
	return {
		databaseUrl: inputs.optional("database-url"),
		environment: inputs.oneOf("environment", environments),
		profile: inputs.oneOf("profile", profiles),
		failOn: inputs.oneOf("fail-on", healthFailOns),
		waitForSeconds: inputs.integer("wait-for-seconds", {
			least: 0,
			most: 86400
		}),
		sampleSeconds: inputs.integer("sample-seconds", {
			least: 0,
			most: 600
		}),
		limits: readLimits(inputs.lines("limits"), "input \"limits\""),
		skip: readSkip(inputs.list("skip"), "input \"skip\""),
		expectRole: inputs.optionalOneOf("expect-role", ["primary", "standby"]),
		expectStandbys: inputs.list("expect-standbys"),
		diskGib: inputs.optionalInteger("disk-gib", {
			least: 1,
			most: 1e7
		}),
		store: inputs.required("store"),
		s3: readS3Inputs(inputs, s3ReadNames),
		...readOriginInputs(inputs),
		githubToken: inputs.optional("github-token"),
		database: inputs.optional("database"),
		baseline: inputs.optionalPath("baseline"),
		writeBaseline: inputs.optionalPath("write-baseline"),
		prometheusFile: inputs.optionalPath("prometheus-file"),
		pushgateway: pushgateway === void 0 ? void 0 : readPushgateway(pushgateway, "input \"pushgateway\""),
		statementTimeoutSeconds: inputs.integer("statement-timeout-seconds", {
			least: 1,
			most: 3600
		}),
		dryRun: inputs.flag("dry-run"),
		...readLookInputs(inputs),
		...readCommentInputs(inputs)
	};
}
// actions/healthcheck/src/main.ts
await runAction({
	operation: "monitor",
	outputs: [
		"headline",
		"plan",
		"worst",
		"bad-findings",
		"warnings",
		"unknown-findings",
		"server-version"
	],
	commentKey: {
		action: "healthcheck",
		inputs: [
			"environment",
			"profile",
			"store",
			"database"
		]
	},
	readInputs,
	act: async (inputs, surroundings) => {
		const core = await import("./chunks/src-AwkNqdIz.js");
		const { session, connectionDoor, env } = surroundings;
		const { environment, profile, failOn, waitForSeconds, sampleSeconds, limits, skip } = inputs;
		const { expectRole: expectedRole, expectStandbys: expectedStandbys, diskGib, database } = inputs;
		const url = givenUrl(inputs.databaseUrl, env);
		const hasStore = inputs.store !== "artifact" || inputs.workflow !== void 0 || inputs.runId !== void 0;
		const options = {
			source: (signal) => core.settleConnection(url, connectionDoor, signal),
			environment,
			profile,
			failOn,
			waitForSeconds,
			sampleSeconds,
			limits,
			skip,
			expectedStandbys,
			statementTimeoutSeconds: inputs.statementTimeoutSeconds,
			lockTimeoutSeconds: core.defaultHealthLockTimeoutSeconds,
			...core.present({
				expectedRole,
				diskBytes: diskGib === void 0 ? void 0 : diskGib * 1024 ** 3,
				baseline: await core.readBaseline(inputs.baseline),
				store: hasStore ? {
					open: () => openStoreToRead(inputs, surroundings),
					...core.present({ database })
				} : void 0
			})
		};
		if (inputs.dryRun) return { plan: core.planHealth(options, await core.gatherHealthPlanFacts(options, session)) };
		const { writeBaseline, prometheusFile, pushgateway } = inputs;
		const outlets = core.present({
			writeBaseline,
			prometheusFile,
			pushgateway
		});
		const { report } = await core.runHealth(options, await core.nameServer(url, connectionDoor), outlets, session);
		return { report };
	}
});
export {};
