import { f as PgproofError } from "./chunks/secret-CPGRtnff.js";
import { n as runAction, r as openInputs } from "./chunks/step-f4ln6Td0.js";
// actions/src/main.ts
/** The front door: an action for each operation, loaded only when it is asked for. */
const doors = {
	backup: () => import("./backup-db.js"),
	verify: () => import("./restore-verify.js")
};
const operations = [
	"backup",
	"restore",
	"verify",
	"monitor",
	"containerize",
	"automate",
	"migrate"
];
const chosen = openInputs(process.env).optional("operation") ?? "";
const enter = Object.hasOwn(doors, chosen) ? doors[chosen] : void 0;
if (enter !== void 0) await enter();
else await runAction({
	operation: "pgproof",
	outputs: [],
	readInputs: (inputs) => {
		inputs.required("operation");
		const operation = inputs.oneOf("operation", operations);
		throw new PgproofError("bad-input", `input "operation": "${operation}" is not built yet`, { hint: `this version has ${Object.keys(doors).join(" and ")}` });
	},
	act: async () => {
		throw new Error("no operation was chosen");
	}
});
export {};
