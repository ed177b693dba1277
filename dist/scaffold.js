import { i as runAction, n as readLookInputs } from "./chunks/step-CmW3Q2nb.js";
import { o as environments } from "./chunks/core-DqyXyIW5.js";
import { _ as readImage, cn as newestMajor, g as readDatabaseName, ln as oldestMajor, v as scaffoldKinds } from "./chunks/core-BHIwZAZL.js";
import { resolve } from "node:path";
// actions/scaffold/src/inputs.ts
/** Reads the inputs of scaffold. Throws `bad-input`. */
function readInputs(inputs) {
	const read = (name, parse) => {
		const text = inputs.optional(name);
		return text === void 0 ? void 0 : parse(text, `input "${name}"`);
	};
	return {
		kind: inputs.oneOf("kind", scaffoldKinds),
		folder: inputs.required("folder"),
		environment: inputs.oneOf("environment", environments),
		major: inputs.optionalInteger("postgres-major", {
			least: oldestMajor,
			most: newestMajor
		}),
		database: read("database", readDatabaseName),
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
		image: read("image", readImage),
		dryRun: inputs.flag("dry-run"),
		...readLookInputs(inputs)
	};
}
// actions/scaffold/src/main.ts
await runAction({
	operation: "containerize",
	outputs: [
		"headline",
		"plan",
		"changed-files",
		"kept-files"
	],
	readInputs,
	act: async (inputs, { session, env }) => {
		const core = await import("./chunks/src-7uCc_46N.js");
		const { kind, folder: shownFolder, environment, memoryMib, cpus, maxConnections, port, image, dryRun } = inputs;
		if (memoryMib === void 0) throw new core.PgproofError("bad-input", "input \"memory-mib\": was not given, and a server is sized by it", { hint: "give it under \"with:\", as memory-mib: \"4096\"" });
		const options = {
			kind,
			environment,
			shownFolder,
			memoryMib,
			cpus,
			port,
			folder: resolve(env["GITHUB_WORKSPACE"] ?? ".", shownFolder),
			major: inputs.major ?? core.newestMajor,
			database: inputs.database ?? core.defaultDatabase,
			...core.present({
				maxConnections,
				image
			})
		};
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
