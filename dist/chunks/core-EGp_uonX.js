import { g as errorKinds } from "./core-DqyXyIW5.js";
import { bt as sentence, xt as shorten, zn as worstFirst } from "./core-B3-btS0h.js";
import { c as bytesOf, f as cellCodeMarkdown, h as fenceMarkdown, i as fold, l as firstThatFits, m as escapeMarkdown, p as codeMarkdown, s as table } from "./core-DbxEL1lc.js";
// packages/core/src/report/outcome.ts
/** A plan or a message of more characters than that would be too much for a job's summary. */
const longest = 1e5;
const summarySize = {
	longest,
	longestCell: 1500,
	mostFindings: 200
};
/** From the size of a summary down; the last is below 20 kB, whatever is in it. */
const sizes = [
	summarySize,
	{
		longest: 3e3,
		longestCell: 300,
		mostFindings: 20
	},
	{
		longest: 300,
		longestCell: 50,
		mostFindings: 5
	}
];
/** A run that could not do its work, as GitHub-flavoured Markdown: what failed, what to do next, and what the exit code means. Pure. */
function renderErrorMarkdown(error, operation, options = {}) {
	const { heading = 3, mostBytes = Number.POSITIVE_INFINITY } = options;
	return firstThatFits(sizes, (size) => renderError(error, operation, heading, size), bytesOf, mostBytes);
}
function renderError(error, operation, heading, size) {
	const { longest } = size;
	return `${[
		`${"#".repeat(heading)} ❌ ${escapeMarkdown(sentence(operation))} could not do its work`,
		escapeMarkdown(shorten(sentence(error.message), longest)),
		...error.evidence.length === 0 ? [] : ["**Evidence**", fenceMarkdown(shorten(error.evidence.join("\n"), longest), "text")],
		"**Next**",
		fenceMarkdown(shorten(error.hint, longest), "text"),
		findingTable(error.findings, `${"#".repeat(heading + 1)} What was looked at`, size),
		`Exit code ${error.exitCode} (\`${error.kind}\`): ${errorKinds[error.kind].meaning}.`
	].filter((text) => text !== "").join("\n\n")}\n`;
}
/** Findings of what was not done, the worst first. */
function findingTable(findings, title, { longestCell, mostFindings }) {
	if (findings.length === 0) return "";
	const rows = worstFirst(findings).slice(0, mostFindings).map(({ status, id, object, detail, hint }) => [
		status,
		`\`${id}\``,
		`${object === void 0 ? "" : `${escapeMarkdown(object.kind)} ${cellCodeMarkdown(shorten(object.name, longestCell))}: `}${escapeMarkdown(shorten(detail, longestCell))}`,
		status === "good" || hint === void 0 ? "" : cellCodeMarkdown(shorten(hint, longestCell))
	]);
	const more = findings.length - mostFindings;
	const rest = more > 0 ? `\n\n… and ${more} more` : "";
	return `${title}\n\n${table([
		"Status",
		"Check",
		"Seen",
		"Next"
	], rows)}${rest}`;
}
/** A plan, as GitHub-flavoured Markdown: what would be done, none of which was. Pure. */
function renderPlanMarkdown(plan, options = {}) {
	const { heading = 3 } = options;
	const section = (title, body) => body === "" ? "" : `${"#".repeat(heading + 1)} ${title}\n\n${body}`;
	const block = (text) => text.length > longest ? "Too long for here: see it with `pgproof plan`." : fenceMarkdown(text, "sh");
	const settings = Object.entries(plan.configuration).map(([name, value]) => [cellCodeMarkdown(name), cellCodeMarkdown(value)]);
	return `${[
		`${"#".repeat(heading)} Plan: ${plan.operation} of ${codeMarkdown(plan.target)} (${plan.environment})`,
		"Nothing was done. This is what would be.",
		findingTable(plan.findings ?? [], `${"#".repeat(heading + 1)} What was looked at`, summarySize),
		section("Commands", plan.commands.length === 0 ? "" : block(plan.commands.join("\n"))),
		settings.length === 0 ? "" : fold("Configuration", `${settings.length} settings`, table(["Setting", "Value"], settings)),
		section("Verification", plan.verification_steps.length === 0 ? "" : block(plan.verification_steps.join("\n"))),
		fold("Recovery", "getting it back without pgproof", block(plan.recovery_procedure))
	].filter((text) => text !== "").join("\n\n")}\n`;
}
export { renderPlanMarkdown as n, renderErrorMarkdown as t };
