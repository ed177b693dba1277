import { a as openInputs, i as runAction, n as readLookInputs } from "./chunks/step-CLN8g6hx.js";
import { t as environments } from "./chunks/core-CEDv8TxT.js";
import { B as readRunner, D as checkKubernetes, E as checkCompose, F as operators, H as scaffoldKinds, I as readAddress, L as readDatabaseName, M as defaultRunner, O as defaultBind, P as operationOfKind, R as readDatabaseNames, V as readWorkflowStore, ir as oldestMajor, j as defaultPort, rr as newestMajor, z as readImage } from "./chunks/core-B2404uxj.js";
import { G as readRecipients, ft as PgproofError, q as refuseSecretKey, xt as present } from "./chunks/lean-wNCVy7sc.js";
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
	const settings = {
		"s3-region": inputs.optional("s3-region"),
		"s3-endpoint": inputs.optional("s3-endpoint")
	};
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
		store: readWorkflowStore(inputs.required("store"), settings, (name) => `input "${name}"`),
		recipients,
		runsOn: readRunner(inputs.required("runs-on"), "input \"runs-on\""),
		storageGib: inputs.integer("storage-gib", {
			least: 1,
			most: 1e6
		}),
		operator: inputs.oneOf("operator", operators),
		pgproofImage: read("pgproof-image", readImage),
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
	compose: [
		...ofServer,
		"port",
		"bind",
		"tls",
		"standby"
	],
	kubernetes: [
		...ofServer,
		"pgproof-image",
		"store",
		"storage-gib",
		"operator"
	],
	monitoring: [
		"database",
		"port",
		"bind",
		"tls"
	],
	workflows: [
		"databases",
		"age-recipients",
		"store",
		"runs-on"
	]
};
/** What a kind is made of, of all the inputs. Throws `bad-input` for one that is another kind's, and for one that is missing. */
async function optionsOf(inputs, kind, place) {
	refuseStray(inputs, kind);
	const { environment, databases, cpus, port, store, runsOn, recipients, storageGib, operator } = inputs;
	const { maxConnections, image, pgproofImage, bind, tls, standby } = inputs;
	const common = {
		environment,
		...place
	};
	const database = inputs.database ?? "app";
	switch (kind) {
		case "workflows": return {
			kind,
			...common,
			store,
			runsOn,
			databases: readDatabaseNames(databases, "input \"databases\""),
			...recipients === void 0 ? {} : { recipients: await readRecipients(recipients) }
		};
		case "monitoring":
			checkCompose({
				bind,
				tls,
				standby: false,
				port
			}, (name) => `input "${name}"`);
			return {
				kind,
				...common,
				port,
				bind,
				tls,
				database
			};
		case "compose":
			checkCompose({
				bind,
				tls,
				standby,
				port
			}, (name) => `input "${name}"`);
			return {
				kind,
				...common,
				...sizeOf(inputs),
				cpus,
				port,
				bind,
				tls,
				standby,
				database,
				...present({
					maxConnections,
					image
				})
			};
		case "kubernetes": {
			const { at, ...inS3 } = store;
			const kept = at === "s3" ? { store: inS3 } : {};
			const options = {
				...common,
				...sizeOf(inputs),
				cpus,
				database,
				storageGib,
				operator,
				...kept
			};
			checkKubernetes({
				...options,
				...present({ pgproofImage })
			}, (name) => `input "${name}"`);
			return {
				kind,
				...options,
				...present({
					maxConnections,
					image,
					pgproofImage
				})
			};
		}
	}
}
function sizeOf({ memoryMib, major }) {
	if (memoryMib !== void 0) return {
		memoryMib,
		major: major ?? newestMajor
	};
	throw new PgproofError("bad-input", "input \"memory-mib\": was not given, and a server is sized by it", { hint: "give it under \"with:\", as memory-mib: \"4096\"" });
}
function refuseStray(inputs, kind) {
	const other = (value, byDefault) => value === byDefault ? void 0 : value;
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
		store: inputs.store.at === "artifact" ? void 0 : inputs.store,
		"runs-on": other(inputs.runsOn, defaultRunner),
		"storage-gib": other(inputs.storageGib, 20),
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
		const core = await import("./chunks/src-BDsVC4hS.js");
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
