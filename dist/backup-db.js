import { t as givenUrl } from "./chunks/database-Dvn6s6Oc.js";
import { t as identityFile } from "./chunks/identity-KiYtFhau.js";
import { a as readS3Inputs, i as openStoreToWrite, n as openStoreToPrune, t as openPastOf } from "./chunks/open-xgLUZ7tk.js";
import { n as readToolInputs, t as openTools } from "./chunks/tools-mLILOHxp.js";
import { i as runAction, r as readStepInputs } from "./chunks/step-Cb8CfLov.js";
import { Jt as parseCompression, Mn as patternOptions, Nn as readSelection, Pt as globalsChoices, _n as readRules, hn as mostKept, kt as readSeveral, qt as dumpFormats, yn as bareRecipient } from "./chunks/core-B3-btS0h.js";
import { o as environments, p as PgproofError } from "./chunks/core-DqyXyIW5.js";
// actions/backup-db/src/inputs.ts
/** Reads the inputs of backup-db. Throws `bad-input`. */
function readInputs(inputs) {
	return {
		databaseUrl: inputs.optional("database-url"),
		several: several(inputs),
		environment: inputs.oneOf("environment", environments),
		store: inputs.required("store"),
		s3: readS3Inputs(inputs),
		proof: inputs.optionalOneOf("proof", [
			"content",
			"counts",
			"none"
		]),
		format: inputs.oneOf("format", dumpFormats),
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
		allowNewServer: inputs.flag("allow-new-server"),
		maxShrinkPercent: inputs.optionalInteger("max-shrink-percent", {
			least: 0,
			most: 100
		}),
		globals: inputs.optionalOneOf("globals", globalsChoices),
		ageRecipients: recipients(inputs),
		ageIdentity: inputs.optional("age-identity"),
		retention: retention(inputs),
		selection: selection(inputs),
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
function selection(inputs) {
	const patterns = patternOptions.map(({ name }) => [name, inputs.lines(name)]);
	const largeObjects = inputs.optionalOneOf("large-objects", ["true", "false"]);
	return readSelection({
		schemaOnly: inputs.flag("schema-only"),
		dataOnly: inputs.flag("data-only"),
		patterns: Object.fromEntries(patterns),
		largeObjects: largeObjects === void 0 ? void 0 : largeObjects === "true",
		noOwner: inputs.flag("no-owner"),
		noPrivileges: inputs.flag("no-privileges"),
		pgDumpArgs: inputs.lines("pg-dump-args")
	}, (option) => `input "${option}"`);
}
function several(inputs) {
	const given = {
		databases: inputs.list("databases"),
		all: inputs.flag("all-databases"),
		except: inputs.list("exclude-databases")
	};
	return readSeveral(given, (option) => `input "${option}"`);
}
function retention(inputs) {
	const count = (name) => inputs.optionalInteger(name, {
		least: 1,
		most: mostKept
	});
	const keep = {
		last: count("keep-last"),
		hourly: count("keep-hourly"),
		daily: count("keep-daily"),
		weekly: count("keep-weekly"),
		monthly: count("keep-monthly"),
		yearly: count("keep-yearly")
	};
	const minAgeDays = inputs.optionalInteger("min-age-days", {
		least: 1,
		most: 36500
	});
	return readRules(keep, minAgeDays, (option) => `input "${option}"`);
}
/** Something that names nobody was meant to encrypt: it must not come to a backup that is not. */
function recipients(inputs) {
	const named = inputs.list("age-recipients").map(bareRecipient);
	if (named.length > 0 || inputs.optional("age-recipients") === void 0) return named;
	throw new PgproofError("bad-input", "input \"age-recipients\": holds no recipient", { hint: "give what age-keygen -y prints for each key: age1…" });
}
// actions/backup-db/src/main.ts
await runAction({
	operation: "backup",
	outputs: [
		"plan",
		"database",
		"backup-id",
		"manifest-sha256",
		"bytes",
		"relations",
		"rows",
		"dump-seconds",
		"fingerprint-seconds",
		"snapshot-held-seconds",
		"removed-backups",
		"backups"
	],
	readInputs,
	act: async (inputs, surroundings) => {
		const core = await import("./chunks/src-BKCHSn7W.js");
		const { defaultProof, settleConnection } = core;
		const { session, connectionDoor } = surroundings;
		const { ageRecipients: recipients, environment, proof, format, compression, jobs } = inputs;
		const { lockTimeoutSeconds, serverTimeoutSeconds, attempts, allowNewServer, timeoutMinutes } = inputs;
		const store = await openStoreToWrite({
			...inputs,
			isEncrypted: recipients.length > 0
		}, surroundings, inputs.dryRun);
		const options = {
			connection: await settleConnection(givenUrl(inputs.databaseUrl, surroundings.env), connectionDoor, session.signal),
			store,
			environment,
			proof: proof ?? defaultProof(environment),
			format,
			compression,
			jobs,
			lockTimeoutSeconds,
			serverTimeoutSeconds,
			attempts,
			allowNewServer,
			timeoutMinutes,
			maxShrinkPercent: inputs.maxShrinkPercent ?? core.defaultMaxShrinkPercent(environment),
			...inputs.globals === void 0 ? {} : { globals: inputs.globals },
			openPast: openPastOf(inputs, surroundings, store),
			selection: inputs.selection,
			tools: openTools(inputs, surroundings),
			...recipients.length === 0 ? {} : { recipients },
			...inputs.ageIdentity === void 0 ? {} : { ageIdentityFile: await identityFile(inputs.ageIdentity, surroundings) }
		};
		const door = {
			dryRun: inputs.dryRun,
			rules: inputs.retention,
			openStore: () => openStoreToPrune(inputs, surroundings, store)
		};
		return inputs.several === void 0 ? core.backUp(options, door, session) : core.backUpSeveral(options, inputs.several, door, session);
	}
});
export {};
