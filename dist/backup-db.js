import { t as givenUrl } from "./chunks/database-DkT8eFXK.js";
import { t as identityFile } from "./chunks/identity-CtC61mOb.js";
import { a as readS3Inputs, i as openStoreToWrite, n as openStoreToPrune, t as openPastOf } from "./chunks/open-DTjpukp5.js";
import { n as readToolInputs, t as openTools } from "./chunks/tools-D8jQjakt.js";
import { i as runAction, r as readStepInputs } from "./chunks/step-CmqLrTnt.js";
import { f as refusePgbackrest, g as readPhysicalBackup, h as rateKilobytes, m as compressors, p as backupMethods } from "./chunks/core-D7rsqTX0.js";
import { F as bareRecipient, Gt as present, Lt as environments, Ot as PgproofError } from "./chunks/lean-DqNT6EJH.js";
import { Ct as dumpFormats, Tt as parseCompression } from "./chunks/core-B5edkvN2.js";
import { dt as readPgbackrestBackup, gt as globalsChoices, n as readSeveral } from "./chunks/core-BZtGVF2w.js";
import { G as readSelection, W as patternOptions, at as mostKept, st as readRules } from "./chunks/core-DxWJFd2t.js";
import { n as readPgbackrestInputs, t as givenPgbackrest } from "./chunks/pgbackrest-BEgnW0eQ.js";
// actions/backup-db/src/inputs.ts
/** Reads the inputs of backup-db. Throws `bad-input`. */
function readInputs(inputs) {
	return {
		databaseUrl: inputs.optional("database-url"),
		...physical(inputs),
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
/** Throws `bad-input` for what cannot be of its method. */
function physical(inputs) {
	const method = inputs.oneOf("method", backupMethods);
	const parent = inputs.optional("parent");
	const compressBy = inputs.optionalOneOf("compress-by", compressors);
	const maxRate = inputs.optionalInteger("max-rate", rateKilobytes);
	const slot = inputs.optional("slot");
	const maxRetainedMib = inputs.optionalInteger("max-retained-mib", {
		least: 1,
		most: 1e9
	});
	const flags = [
		"all-databases",
		"schema-only",
		"data-only",
		"no-owner",
		"no-privileges",
		"accept-gap"
	];
	const texts = [
		...[
			"databases",
			"exclude-databases",
			"proof",
			"globals",
			"large-objects",
			"pg-dump-args",
			"slot"
		],
		...[
			"max-retained-mib",
			"keep-last",
			"keep-hourly",
			"keep-daily",
			"keep-weekly",
			"keep-monthly"
		],
		...[
			"keep-yearly",
			"min-age-days",
			...method === "pgbackrest" ? ofOthers : []
		]
	];
	const given = /* @__PURE__ */ new Set([
		...flags.filter((name) => inputs.flag(name)),
		...[...texts, ...patternOptions.map(({ name }) => name)].filter((name) => inputs.optional(name) !== void 0),
		...parent === void 0 ? [] : ["parent"],
		...compressBy === void 0 ? [] : ["compress-by"],
		...maxRate === void 0 ? [] : ["max-rate"]
	]);
	const name = (option) => `input "${option}"`;
	const [type, format] = [inputs.optional("backup-type"), inputs.oneOf("format", dumpFormats)];
	const common = {
		method,
		parent,
		compressBy,
		maxRate,
		slot,
		maxRetainedMib,
		acceptGap: inputs.flag("accept-gap")
	};
	if (method === "pgbackrest") return {
		...common,
		backupType: "full",
		pgbackrest: byPgbackrest(inputs, {
			type,
			format,
			given
		})
	};
	refusePgbackrest(new Set(givenPgbackrest(inputs, retentions)), name);
	return {
		...common,
		backupType: readPhysicalBackup({
			method,
			type,
			format,
			given
		}, name),
		pgbackrest: void 0
	};
}
/** What other methods have and pgBackRest has not. */
const ofOthers = ["database-url", "age-recipients"];
const retentions = [
	"retention-full",
	"retention-diff",
	"retention-archive"
];
/** Throws `bad-input`. */
function byPgbackrest(inputs, { type, format, given }) {
	const name = (option) => `input "${option}"`;
	const choice = {
		type,
		format: format === "custom" ? void 0 : format,
		given
	};
	const count = (option) => inputs.optionalInteger(option, {
		least: 1,
		most: 9999999
	});
	return {
		source: readPgbackrestInputs(inputs),
		environment: inputs.oneOf("environment", environments),
		backupType: readPgbackrestBackup(choice, name),
		keep: present({
			full: count("retention-full"),
			differential: count("retention-diff"),
			archive: count("retention-archive")
		})
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
		"pgbackrest-info",
		"removed-backups",
		"backups",
		"to-lsn",
		"rpo-seconds"
	],
	readInputs,
	act: async (inputs, surroundings) => {
		const core = await import("./chunks/src-AwkNqdIz.js");
		const { defaultProof, settleConnection } = core;
		const { session, connectionDoor } = surroundings;
		if (inputs.pgbackrest !== void 0) return core.backUpByPgbackrest(inputs.pgbackrest, { dryRun: inputs.dryRun }, session);
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
		const inputName = (option) => `input "${option}"`;
		const door = {
			dryRun: inputs.dryRun,
			rules: inputs.retention,
			openStore: () => openStoreToPrune(inputs, surroundings, store)
		};
		if (inputs.backupType === "wal-archive") return core.receiveWal({
			...options,
			recipients,
			...core.readWalReceive(inputs, inputName)
		}, door, session);
		if (inputs.method === "physical") {
			const { backupType, parent, compressBy, maxRate: maxRateKilobytes } = inputs;
			return core.backUpCluster({
				...options,
				backupType,
				...core.present({
					parent,
					compressBy,
					maxRateKilobytes
				})
			}, door, session);
		}
		return inputs.several === void 0 ? core.backUp(options, door, session) : core.backUpSeveral(options, inputs.several, door, session);
	}
});
export {};
