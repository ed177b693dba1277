import { a as readPgbackrest } from "./core-7K7Y8FFh.js";
// packages/github/src/pgbackrest.ts
const texts = [
	"stanza",
	"pgbackrest-config",
	"pgbackrest-repository",
	"pgbackrest-option",
	"container"
];
const named = (option) => `input "${option}"`;
/** Names of the inputs of pgBackRest that were given, of those that say which is meant and of `more`. */
function givenPgbackrest(inputs, more = []) {
	return [...texts, ...more].filter((name) => inputs.optional(name) !== void 0);
}
/** Which pgBackRest is meant. Throws `bad-input`. */
function readPgbackrestInputs(inputs) {
	return readPgbackrest({
		stanza: inputs.optional("stanza"),
		config: inputs.optional("pgbackrest-config"),
		repositories: inputs.lines("pgbackrest-repository"),
		options: inputs.lines("pgbackrest-option"),
		container: inputs.optional("container")
	}, named);
}
export { readPgbackrestInputs as n, givenPgbackrest as t };
