import { c as saveState, i as getState } from "./actions-core-CYw4nqQS.js";
import { kt as classify } from "./lean-DqNT6EJH.js";
import { b as endKept } from "./core-DrjLfT4R.js";
import { t as openLog } from "./log-Dx-rv2JU.js";
// packages/github/src/kept.ts
const stateName = "kept-sandbox";
/**
* Leaves a sandbox to later steps: masks its password, remembers for the post step how it is ended, and gives the outputs. What cannot
* be remembered is ended.
*/
async function handOn(kept, log) {
	log.mask([...kept.secrets, kept.databaseUrl]);
	try {
		saveState(stateName, JSON.stringify(kept.keeper));
	} catch (error) {
		await endKept(kept.keeper);
		throw classify(error, "leave the restored copy to later steps");
	}
	return { "database-url": kept.databaseUrl };
}
/** The post step: ends what the main step left, if it left something. */
async function endHandedOn() {
	const state = getState(stateName);
	if (state === "") return;
	const log = openLog((text) => process.stdout.write(text));
	try {
		const outcome = await endKept(JSON.parse(state));
		log.note(`the restored copy has ended${outcome === "ended" ? "" : ", before this step"}`);
	} catch (error) {
		const { message, hint, exitCode } = classify(error, "end the restored copy");
		log.annotate("error", "pgproof verify", `${message}. Hint: ${hint}`);
		process.exitCode = exitCode;
	}
}
export { handOn as n, endHandedOn as t };
