import { t as identityFile } from "./chunks/identity-CtC61mOb.js";
import { a as readS3Inputs, c as readOriginInputs, o as s3ReadNames, r as openStoreToRead, s as readManifestSha256 } from "./chunks/open-DTjpukp5.js";
import { n as readToolInputs, t as openTools } from "./chunks/tools-D8jQjakt.js";
import { i as runAction, r as readStepInputs, t as readCommentInputs } from "./chunks/step-CmqLrTnt.js";
import { a as targetActions, c as checkRestoreOptions, f as refusePgbackrest, i as readTarget, p as backupMethods, u as readTablespaceMapping } from "./chunks/core-D7rsqTX0.js";
import { Lt as environments } from "./chunks/lean-DqNT6EJH.js";
import { M as levels } from "./chunks/core-B9Yv8UBi.js";
import { c as readPart } from "./chunks/core-CQBABpoC.js";
import { n as readPgbackrestInputs, t as givenPgbackrest } from "./chunks/pgbackrest-BEgnW0eQ.js";
// actions/restore/src/inputs.ts
/** Reads the inputs of restore. Throws `bad-input`. */
function readInputs(inputs) {
	return {
		into: inputs.optional("into"),
		...physical(inputs),
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
/** Throws `bad-input` for what cannot be of its method. */
function physical(inputs) {
	const method = inputs.oneOf("method", backupMethods);
	const name = (option) => `input "${option}"`;
	const flags = [...[
		"schema-only",
		"data-only",
		"clean",
		"leave-out-foreign-keys",
		"rename"
	], ...[
		"target-immediate",
		"target-latest",
		"target-exclusive"
	]];
	const texts = [...[
		"into",
		"table",
		"schema",
		"level",
		"into-directory",
		"tablespace-mapping"
	], ...[
		"target-time",
		"target-lsn",
		"target-xid",
		"target-name",
		"target-timeline",
		"target-action"
	]];
	const given = [...flags.filter((flag) => inputs.flag(flag)), ...texts.filter((text) => inputs.optional(text) !== void 0)];
	checkRestoreOptions(method, new Set(given), name);
	const isPgbackrest = method === "pgbackrest";
	const delta = inputs.flag("delta");
	if (!isPgbackrest) refusePgbackrest(/* @__PURE__ */ new Set([...givenPgbackrest(inputs), ...delta ? ["delta"] : []]), name);
	const target = {
		time: inputs.optional("target-time"),
		lsn: inputs.optional("target-lsn"),
		xid: inputs.optional("target-xid"),
		name: inputs.optional("target-name"),
		immediate: inputs.flag("target-immediate"),
		latest: inputs.flag("target-latest"),
		exclusive: inputs.flag("target-exclusive"),
		timeline: inputs.optional("target-timeline"),
		action: inputs.optionalOneOf("target-action", targetActions)
	};
	return {
		method,
		delta,
		pgbackrest: isPgbackrest ? readPgbackrestInputs(inputs) : void 0,
		directory: inputs.optional("into-directory"),
		tablespaces: readTablespaceMapping(inputs.lines("tablespace-mapping"), name("tablespace-mapping")),
		target: readTarget(target, name)
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
		"directory",
		"start-command",
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
		const core = await import("./chunks/src-AwkNqdIz.js");
		const { gatherRestoreFacts, planRestore, present, reportRestore, runRestore, settleTarget } = core;
		const { session, connectionDoor } = surroundings;
		const place = core.placeOfRestore(inputs.method, inputs, (name) => `input "${name}"`);
		const { environment, backup, jobs, serverTimeoutSeconds, rename, clean } = inputs;
		const { database, level, expectedManifestSha256, ageIdentity, part } = inputs;
		if (inputs.pgbackrest !== void 0) {
			const { tablespaces, target, delta: isDelta, pgbackrest: source } = inputs;
			const options = {
				source,
				environment,
				backup,
				directory: place,
				tablespaces,
				isDelta,
				tools: openTools(inputs, surroundings),
				...present({ target })
			};
			const facts = await core.gatherPgbackrestRestoreFacts(options, session);
			const plan = core.planPgbackrestRestore(options, facts);
			if (inputs.dryRun) return { plan: plan.public };
			const result = await core.runPgbackrestRestore(plan, options, facts, session);
			return {
				plan: plan.public,
				report: core.reportPgbackrestRestore(result, options, facts)
			};
		}
		const ageIdentityFile = ageIdentity === void 0 ? void 0 : await identityFile(ageIdentity, surroundings);
		const store = await openStoreToRead(inputs, surroundings);
		if (inputs.method === "physical") {
			const { tablespaces, target } = inputs;
			const options = {
				store,
				environment,
				backup,
				directory: place,
				tablespaces,
				tools: openTools(inputs, surroundings),
				...present({
					database,
					expectedManifestSha256,
					ageIdentityFile,
					target
				})
			};
			const facts = await core.gatherPhysicalRestoreFacts(options, session);
			const plan = core.planPhysicalRestore(options, facts);
			if (inputs.dryRun) return { plan: plan.public };
			const result = await core.runPhysicalRestore(plan, options, facts, session);
			return {
				plan: plan.public,
				report: core.reportPhysicalRestore(result, options, facts)
			};
		}
		const options = {
			store,
			into: await settleTarget(place, connectionDoor, session.signal),
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
