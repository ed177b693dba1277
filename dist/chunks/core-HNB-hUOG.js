// packages/core/src/operation.ts
/** Operations as JSON, manifests and the front door name them. */
const operations = [
	"backup",
	"restore",
	"verify",
	"migrate",
	"monitor",
	"containerize",
	"automate",
	"diagnose"
];
const environments = [
	"development",
	"staging",
	"production"
];
/** Finds a step by its name; the plan and its run are written together, so a missing one is our error. */
function stepNamed(plan, kind, name) {
	const step = plan.steps.find((candidate) => candidate.kind === kind && candidate.name === name);
	if (step === void 0) throw new Error(`the plan has no ${kind} step named "${name}"`);
	return step;
}
/** Replaces the holes of one word. An unfilled hole is our error. */
function fillWord(word, holes) {
	if (typeof word === "string") return word;
	if ("hole" in word) {
		const value = holes[word.hole];
		if (value === void 0) throw new Error(`hole "${word.hole}" was not filled`);
		return value;
	}
	return word.map((part) => fillWord(part, holes)).join("");
}
/** Replaces the holes of a command; what comes back can be spawned. */
function fillCommand(template, holes) {
	return {
		program: template.program,
		args: template.args.map((word) => fillWord(word, holes)),
		env: Object.fromEntries(Object.entries(template.env).map(([name, word]) => [name, fillWord(word, holes)]))
	};
}
/** One word for a POSIX shell. */
function shellQuote(text) {
	return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** Renders a word for people: a hole becomes the shell variable of its name. */
function renderWord(word) {
	if (typeof word === "string") return shellQuote(word);
	if ("hole" in word) return `"$${variableName(word.hole)}"`;
	return word.map((part) => typeof part === "string" ? part === "" ? "" : shellQuote(part) : `"$${variableName(part.hole)}"`).join("");
}
/** Renders one command, or stages joined by pipes, as a line that can be pasted. Environment stays out: an earlier line exports it. */
function renderCommands(...stages) {
	return stages.map(({ shown, ...stage }) => shown ?? stage).map(({ program, args }) => [shellQuote(program), ...args.map(renderWord)].join(" ")).join(" | ");
}
function variableName(hole) {
	return hole.toUpperCase().replaceAll("-", "_");
}
export { renderCommands as a, stepNamed as c, operations as i, fillCommand as n, renderWord as o, fillWord as r, shellQuote as s, environments as t };
