import { a as openInputs, i as runAction, n as readLookInputs } from "./chunks/step-CmqLrTnt.js";
import { A as checkCompose, B as readDatabaseName, C as readHosts, E as checkKubernetes, H as readArchiveStore, L as defaultPort, N as poolModes, O as operators, P as defaultBind, S as readFolder, U as readOperatorStore, V as readImage, _ as readRepositoryPath, b as defaultProgram, g as readDatabaseNames, h as defaultRunner, j as composeParts, k as archivers, m as checkWorkflows, v as readRunner, w as readProgram, x as defaultSocketDirectory, y as readWorkflowStore, z as readAddress } from "./chunks/core-BbSpEzMs.js";
import { Gt as present, L as readRecipients, Lt as environments, Ot as PgproofError, z as refuseSecretKey } from "./chunks/lean-DqNT6EJH.js";
import { c as newestMajor, l as oldestMajor } from "./chunks/core-B-FQuati.js";
import { c as readStanza } from "./chunks/core-7fEGIznO.js";
import { o as operationOfKind, s as scaffoldKinds } from "./chunks/core-PMC-dZUh.js";
import { i as defaultStanza } from "./chunks/core-7K7Y8FFh.js";
import { resolve } from "node:path";
// actions/scaffold/src/inputs.ts
/** Reads the inputs of scaffold. Throws `bad-input`. */
function readInputs(inputs) {
	const read = (name, parse) => {
		const text = inputs.optional(name);
		return text === void 0 ? void 0 : parse(text, `input "${name}"`);
	};
	const recipients = inputs.optional("age-recipients");
	if (recipients !== void 0) refuseSecretKey(recipients, "input \"age-recipients\"");
	return {
		kind: inputs.optionalOneOf("kind", scaffoldKinds),
		folder: inputs.required("folder"),
		environment: inputs.oneOf("environment", environments),
		major: inputs.optionalInteger("postgres-major", {
			least: oldestMajor,
			most: newestMajor
		}),
		database: read("database", readDatabaseName),
		databases: inputs.list("databases"),
		memoryMib: inputs.optionalInteger("memory-mib", {
			least: 1,
			most: 4 * 1024 ** 2
		}),
		cpus: inputs.integer("cpus", {
			least: 1,
			most: 1024
		}),
		maxConnections: inputs.optionalInteger("max-connections", {
			least: 4,
			most: 1e4
		}),
		port: inputs.integer("port", {
			least: 1,
			most: 65535
		}),
		bind: readAddress(inputs.required("bind"), "input \"bind\""),
		tls: inputs.flag("tls"),
		standby: inputs.flag("standby"),
		image: read("image", readImage),
		pooler: inputs.optionalOneOf("pooler", poolModes),
		poolerPort: inputs.optionalInteger("pooler-port", {
			least: 1,
			most: 65535
		}),
		archive: inputs.optionalOneOf("archive", archivers),
		store: inputs.required("store"),
		s3: present({
			"s3-region": inputs.optional("s3-region"),
			"s3-endpoint": inputs.optional("s3-endpoint")
		}),
		recipients,
		runsOn: readRunner(inputs.required("runs-on"), "input \"runs-on\""),
		storageGib: inputs.integer("storage-gib", {
			least: 1,
			most: 1e6
		}),
		backupStorageGib: inputs.optionalInteger("backup-storage-gib", {
			least: 1,
			most: 1e7
		}),
		operator: inputs.oneOf("operator", operators),
		pgproofImage: read("pgproof-image", readImage),
		migrations: read("migrations", (text, option) => readRepositoryPath(text, option, true)),
		sanitize: read("sanitize", readRepositoryPath),
		physical: inputs.flag("physical"),
		program: readProgram(inputs.required("program"), "input \"program\""),
		archiveTimeoutSeconds: inputs.integer("archive-timeout-seconds", {
			least: 1,
			most: 86400
		}),
		stanza: read("stanza", readStanza),
		dataDirectory: read("data-directory", readFolder),
		socketDirectory: readFolder(inputs.required("socket-directory"), "input \"socket-directory\""),
		databaseHost: inputs.optional("database-host"),
		repositoryHost: inputs.optional("repository-host"),
		dryRun: inputs.flag("dry-run"),
		...readLookInputs(inputs)
	};
}
// actions/scaffold/src/options.ts
/** The kind that is asked for: the one that is named, else the first of the front door's operation. Throws `bad-input` where the two do not go together. */
function kindOf(named, operation) {
	const kind = named ?? (operation === "automate" ? "workflows" : "compose");
	if (operation === void 0 || operationOfKind[kind] === operation) return kind;
	throw new PgproofError("bad-input", `input "kind": "${kind}" is no kind of operation: ${operation}`, { hint: `say operation: ${operationOfKind[kind]}` });
}
const ofServer = [
	"database",
	"postgres-major",
	"memory-mib",
	"max-connections",
	"image",
	"cpus"
];
/** Inputs that only some kinds have. */
const belonging = {
	compose: [...[
		...ofServer,
		"port",
		"bind",
		"tls",
		"standby",
		"pooler",
		"pooler-port"
	], ...[
		"archive",
		"store",
		"s3-region",
		"s3-endpoint",
		"age-recipients"
	]],
	kubernetes: [...[
		...ofServer,
		"pgproof-image",
		"backup-storage-gib",
		"storage-gib",
		"operator"
	], ...[
		"store",
		"s3-region",
		"s3-endpoint"
	]],
	monitoring: [
		"database",
		"port",
		"bind",
		"tls"
	],
	pgbackrest: [...[
		"stanza",
		"data-directory",
		"socket-directory",
		"port",
		"database-host",
		"repository-host"
	], ...[
		"store",
		"s3-region",
		"s3-endpoint"
	]],
	"wal-archiving": [
		"program",
		"archive-timeout-seconds",
		"store",
		"s3-region",
		"s3-endpoint",
		"age-recipients"
	],
	workflows: [...[
		"databases",
		"age-recipients",
		"store",
		"s3-region",
		"s3-endpoint",
		"runs-on"
	], ...[
		"migrations",
		"sanitize",
		"physical",
		"postgres-major"
	]]
};
/** What a kind is made of, of all the inputs. Throws `bad-input` for one that is another kind's, and for one that is missing. */
async function optionsOf(inputs, kind, place) {
	refuseStray(inputs, kind);
	const { environment, databases, cpus, port, store, s3, runsOn, recipients, storageGib, operator } = inputs;
	const nameOf = (name) => `input "${name}"`;
	const { maxConnections, image, pgproofImage, backupStorageGib, bind, tls, standby } = inputs;
	const common = {
		environment,
		...place
	};
	const database = inputs.database ?? "app";
	switch (kind) {
		case "workflows": {
			const { migrations, sanitize, physical, major } = inputs;
			const options = {
				kind,
				...common,
				store: readWorkflowStore(store, s3, nameOf),
				runsOn,
				databases: readDatabaseNames(databases, nameOf("databases")),
				...recipients === void 0 ? {} : { recipients: await readRecipients(recipients) },
				...present({
					migrations,
					sanitize
				}),
				...physical ? { physical: { major: major ?? newestMajor } } : {}
			};
			checkWorkflows(options, nameOf);
			return options;
		}
		case "monitoring":
			checkCompose({
				bind,
				tls,
				port
			}, nameOf);
			return {
				kind,
				...common,
				port,
				bind,
				tls,
				database
			};
		case "compose": {
			const given = present({
				store: other(store, "artifact"),
				s3Region: s3["s3-region"],
				s3Endpoint: s3["s3-endpoint"]
			});
			const { pooler: mode, poolerPort, archive: by } = inputs;
			const options = {
				kind,
				...common,
				...sizeOf(inputs),
				cpus,
				port,
				bind,
				tls,
				standby,
				database,
				...await composeParts({
					...given,
					mode,
					poolerPort,
					by,
					recipients
				}, nameOf),
				...present({
					maxConnections,
					image
				})
			};
			checkCompose(options, nameOf);
			return options;
		}
		case "wal-archiving": return {
			kind,
			...common,
			store: archiveStoreOf(inputs),
			program: inputs.program,
			archiveTimeoutSeconds: inputs.archiveTimeoutSeconds,
			...recipients === void 0 ? {} : { recipients: await readRecipients(recipients) }
		};
		case "pgbackrest": {
			const { stanza = defaultStanza, dataDirectory, socketDirectory, databaseHost, repositoryHost } = inputs;
			if (dataDirectory === void 0) throw new PgproofError("bad-input", "input \"data-directory\": was not given, and pgBackRest reads it", { hint: "give it under \"with:\", as data-directory: /var/lib/postgresql/17/main" });
			return {
				kind,
				...common,
				stanza,
				store: archiveStoreOf(inputs),
				dataDirectory,
				socketDirectory,
				port,
				...readHosts(databaseHost, repositoryHost, nameOf)
			};
		}
		case "kubernetes": {
			const kept = present({ store: readOperatorStore(other(store, "artifact"), s3, nameOf) });
			const options = {
				...common,
				...sizeOf(inputs),
				cpus,
				database,
				storageGib,
				operator,
				...kept
			};
			const jobs = present({
				pgproofImage,
				backupStorageGib
			});
			checkKubernetes({
				...options,
				...jobs
			}, nameOf);
			return {
				kind,
				...options,
				...jobs,
				...present({
					maxConnections,
					image
				})
			};
		}
	}
}
function archiveStoreOf({ store, s3 }) {
	if (store !== "artifact") return readArchiveStore(store, s3, (name) => `input "${name}"`);
	throw new PgproofError("bad-input", "input \"store\": was not given, and the write-ahead log goes there", { hint: "give it under \"with:\", as s3://bucket/prefix or the whole path of a folder" });
}
function sizeOf({ memoryMib, major }) {
	if (memoryMib !== void 0) return {
		memoryMib,
		major: major ?? newestMajor
	};
	throw new PgproofError("bad-input", "input \"memory-mib\": was not given, and a server is sized by it", { hint: "give it under \"with:\", as memory-mib: \"4096\"" });
}
/** An input that comes as its default may be one that nobody gave. */
const other = (value, byDefault) => value === byDefault ? void 0 : value;
function refuseStray(inputs, kind) {
	const given = present({
		database: inputs.database,
		"postgres-major": inputs.major,
		databases: inputs.databases.length === 0 ? void 0 : inputs.databases,
		"memory-mib": inputs.memoryMib,
		"max-connections": inputs.maxConnections,
		image: inputs.image,
		"pgproof-image": inputs.pgproofImage,
		"age-recipients": inputs.recipients,
		cpus: other(inputs.cpus, 2),
		port: other(inputs.port, defaultPort),
		bind: other(inputs.bind, defaultBind),
		tls: other(inputs.tls, false),
		standby: other(inputs.standby, false),
		pooler: inputs.pooler,
		"pooler-port": inputs.poolerPort,
		archive: inputs.archive,
		store: other(inputs.store, "artifact"),
		...inputs.s3,
		migrations: inputs.migrations,
		sanitize: inputs.sanitize,
		physical: other(inputs.physical, false),
		program: other(inputs.program, defaultProgram),
		"archive-timeout-seconds": other(inputs.archiveTimeoutSeconds, 60),
		stanza: inputs.stanza,
		"data-directory": inputs.dataDirectory,
		"socket-directory": other(inputs.socketDirectory, defaultSocketDirectory),
		"database-host": inputs.databaseHost,
		"repository-host": inputs.repositoryHost,
		"runs-on": other(inputs.runsOn, defaultRunner),
		"storage-gib": other(inputs.storageGib, 20),
		"backup-storage-gib": inputs.backupStorageGib,
		operator: other(inputs.operator, "none")
	});
	const stray = Object.keys(given).find((name) => !belonging[kind].includes(name));
	if (stray === void 0) return;
	const kinds = Object.entries(belonging).flatMap(([other, names]) => names.includes(stray) ? [other] : []);
	throw new PgproofError("bad-input", `input "${stray}": is of no use to kind: ${kind}`, { hint: `leave it out, or ask for kind: ${kinds.join(" or ")}` });
}
// actions/scaffold/src/main.ts
const asked = openInputs(process.env);
const isOfWorkflows = asked.optional("kind") === "workflows" || asked.optional("operation") === "automate";
await runAction({
	operation: isOfWorkflows ? "automate" : "containerize",
	outputs: [
		"headline",
		"plan",
		"changed-files",
		"kept-files"
	],
	readInputs,
	act: async (inputs, { session, env }) => {
		const core = await import("./chunks/src-AwkNqdIz.js");
		const { folder: shownFolder, dryRun } = inputs;
		const options = await optionsOf(inputs, kindOf(inputs.kind, env["INPUT_OPERATION"]), {
			shownFolder,
			folder: resolve(env["GITHUB_WORKSPACE"] ?? ".", shownFolder)
		});
		const plan = await core.planScaffold(options, await core.gatherScaffoldFacts(options));
		if (dryRun) return { plan: plan.public };
		await core.runScaffold(options, plan);
		return {
			plan: plan.public,
			report: core.reportScaffold(options, plan, session.now())
		};
	}
});
export {};
