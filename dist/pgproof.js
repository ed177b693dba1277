import { l as operations, p as PgproofError } from "./chunks/core-DqyXyIW5.js";
import { a as openInputs, i as runAction } from "./chunks/step-Cb8CfLov.js";
// actions/src/main.ts
/** The front door: an action for each operation, loaded only when it is asked for. */
const doors = {
	backup: () => import("./backup-db.js"),
	verify: () => import("./restore-verify.js"),
	restore: () => import("./restore.js"),
	diagnose: () => import("./diagnose.js"),
	monitor: () => import("./healthcheck.js"),
	migrate: () => import("./migrate.js")
};
const chosen = openInputs(process.env).optional("operation") ?? "";
const enter = Object.hasOwn(doors, chosen) ? doors[chosen] : void 0;
if (enter !== void 0) await enter();
else await runAction({
	operation: "pgproof",
	outputs: ["plan"],
	readInputs: (inputs) => {
		inputs.required("operation");
		const operation = inputs.oneOf("operation", operations);
		throw new PgproofError("bad-input", `input "operation": "${operation}" is not built yet`, { hint: `this version has ${Object.keys(doors).join(", ")}` });
	},
	act: async () => {
		throw new Error("no operation was chosen");
	}
});
export {};
