import { Bt as operations } from "./chunks/lean-DqNT6EJH.js";
import { a as openInputs, i as runAction } from "./chunks/step-CmqLrTnt.js";
// actions/src/main.ts
/** The front door: an action for each operation, loaded only when it is asked for. */
const doors = {
	backup: () => import("./backup-db.js"),
	verify: () => import("./restore-verify.js"),
	restore: () => import("./restore.js"),
	diagnose: () => import("./diagnose.js"),
	monitor: () => import("./healthcheck.js"),
	migrate: () => import("./migrate.js"),
	containerize: () => import("./scaffold.js"),
	automate: () => import("./scaffold.js")
};
const chosen = openInputs(process.env).optional("operation") ?? "";
const enter = Object.hasOwn(doors, chosen) ? doors[chosen] : void 0;
if (enter !== void 0) await enter();
else await runAction({
	operation: "pgproof",
	outputs: ["plan"],
	readInputs: (inputs) => {
		inputs.required("operation");
		throw new Error(`"${inputs.oneOf("operation", operations)}" has no door`);
	},
	act: async () => {
		throw new Error("no operation was chosen");
	}
});
export {};
