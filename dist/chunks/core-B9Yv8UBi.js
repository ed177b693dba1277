import { J as formatSeconds, K as formatBytes, Ot as PgproofError, Y as formatTime, kt as classify, q as formatCount } from "./lean-DqNT6EJH.js";
import { createHash } from "node:crypto";
import { text } from "node:stream/consumers";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { styleText } from "node:util";
// packages/core/src/http.ts
/** No answer, or not all of it: the network or the other side, so that another try may succeed. */
var NetworkError = class extends Error {};
/** How long nothing may come, of the answer or of its body. */
const idleMilliseconds = 3e4;
function openHttp(env) {
	let opened;
	return async (url, { method = "GET", headers = {}, body, signal }) => {
		opened ??= openProtocols(env);
		const start = (await opened)[url.startsWith("https:") ? "https" : "http"];
		return new Promise((resolve, reject) => {
			const options = {
				method,
				signal,
				headers: {
					"user-agent": "pgproof",
					...headers
				}
			};
			const sent = start(url, options);
			let answer;
			sent.setTimeout(idleMilliseconds, () => {
				(answer ?? sent).destroy(new NetworkError(`nothing came for ${idleMilliseconds / 1e3} s`));
			});
			sent.on("error", (error) => reject(signal.aborted ? signal.reason : asNetworkError(error)));
			sent.once("response", (response) => {
				answer = response;
				const status = response.statusCode ?? 0;
				resolve({
					status,
					statusLine: `${status} ${response.statusMessage ?? ""}`.trim(),
					headers: response.headers,
					body: response
				});
			});
			sent.end(body);
		});
	};
}
/** Loaded at the first request, for it is a third of a start; most runs make none. */
async function openProtocols(env) {
	const [http, https] = await Promise.all([import("node:http"), import("node:https")]);
	const [plain, tls] = [new http.Agent({ proxyEnv: { ...env } }), new https.Agent({ proxyEnv: { ...env } })];
	return {
		http: (url, options) => http.request(url, {
			...options,
			agent: plain
		}),
		https: (url, options) => https.request(url, {
			...options,
			agent: tls
		})
	};
}
/** Reads a body to its end as text. Throws `NetworkError` when it is cut. */
async function readText({ body }, signal) {
	try {
		return await text(body);
	} catch (error) {
		signal.throwIfAborted();
		throw asNetworkError(error);
	}
}
function asNetworkError(error) {
	if (error instanceof NetworkError) return error;
	const { code, message } = error;
	return new NetworkError(message === "aborted" ? "the connection was cut" : message || code, { cause: error });
}
// packages/core/src/retry.ts
/**
* Tries work again after a random wait ("full jitter": between nothing and a bound that doubles), so that many jobs that failed
* together do not come back together. Throws the last error; an abort ends the wait.
*/
async function withRetries(work, options) {
	for (let attempt = 1;; attempt += 1) {
		options.signal.throwIfAborted();
		try {
			return await work(attempt);
		} catch (error) {
			options.signal.throwIfAborted();
			if (attempt >= options.attempts || !options.isWorthRetrying(error)) throw error;
			options.onRetry(error, attempt);
			const longest = options.waitMilliseconds * 2 ** (attempt - 1);
			await setTimeout$1(Math.random() * longest, void 0, { signal: options.signal });
		}
	}
}
// packages/core/src/finding.ts
/** The rungs of the verdict, lowest first; each contains those before it. */
const levels = [
	"intact",
	"readable",
	"restored",
	"consistent",
	"identical"
];
const severity = {
	good: 0,
	explained: 1,
	warning: 2,
	unknown: 3,
	bad: 4
};
/** Orders findings worst first; equal ones keep their order. */
function worstFirst(findings) {
	return [...findings].sort((a, b) => severity[b.status] - severity[a.status]);
}
/** True when no finding is bad; warnings, unknowns and explained differences do not fail a run by themselves. */
function allGood(findings) {
	return findings.every((finding) => finding.status !== "bad");
}
// packages/core/src/verdict.ts
/**
* The fold from findings to a verdict. A level counts only when it was looked at, and nothing of it or of a lower one is bad or
* unknown: what could not be seen is never good.
*/
function judge(findings, lookedAt, asked) {
	let verdict = "none";
	for (const level of levels) {
		const stops = findings.filter((finding) => finding.level === level && (finding.status === "bad" || finding.status === "unknown"));
		if (stops.length > 0 || !lookedAt.has(level)) return {
			asked,
			verdict,
			stoppedBy: stops
		};
		verdict = level;
		if (level === asked) break;
	}
	return {
		asked,
		verdict,
		stoppedBy: []
	};
}
/** Whether a level contains another. */
function contains(level, other) {
	return level !== "none" && levels.indexOf(level) >= levels.indexOf(other);
}
// packages/core/src/report/sections.ts
/** A text as a sentence begins. */
function sentence(text) {
	return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
/** A text of at most so many characters, and a sign where it was cut. */
function shorten(text, longest) {
	return text.length > longest ? `${text.slice(0, longest).toWellFormed()} …` : text;
}
/** Divides findings by what they ask of a reader. */
function divide(findings) {
	const of = (...statuses) => worstFirst(findings.filter((finding) => statuses.includes(finding.status)));
	return {
		failed: of("bad", "unknown"),
		warnings: of("warning"),
		rest: of("explained", "good")
	};
}
/** What could not be seen is not what failed: the title says which of them there are. */
function titleOfFailed(failed) {
	const has = (status) => failed.some((finding) => finding.status === status);
	if (!has("unknown")) return "What failed";
	return has("bad") ? "What failed, and what could not be seen" : "What could not be seen";
}
/** `1 bad, 2 warnings, 38 good`. */
function countStatuses(findings) {
	return [
		[
			"bad",
			"bad",
			"bad"
		],
		[
			"unknown",
			"unknown",
			"unknown"
		],
		[
			"warning",
			"warning",
			"warnings"
		],
		[
			"explained",
			"explained",
			"explained"
		],
		[
			"good",
			"good",
			"good"
		]
	].map(([status, one, many]) => {
		const count = findings.filter((finding) => finding.status === status).length;
		return count === 0 ? "" : `${formatCount(count)} ${count === 1 ? one : many}`;
	}).filter((part) => part !== "").join(", ");
}
const statusOfResult = {
	identical: "good",
	"rows equal": "good",
	"by definition": "good",
	explained: "explained",
	unknown: "unknown",
	different: "bad",
	missing: "bad"
};
/** What a relation's result is as a status. */
function statusOf(row) {
	return statusOfResult[row.result];
}
/** `2 different, 62 identical`: what is not good first. */
function countResults(relations) {
	return [
		"different",
		"missing",
		"unknown",
		"explained",
		"identical",
		"rows equal",
		"by definition"
	].map((result) => [relations.filter((row) => row.result === result).length, result]).filter(([count]) => count > 0).map(([count, result]) => `${formatCount(count)} ${result}`).join(", ");
}
/** Those that are not good, then the largest, up to a number. */
function chooseRelations(relations, most) {
	const size = (row) => row.kind === "table" || row.kind === "partition" ? Number(row.source) : -1;
	const different = relations.filter((row) => statusOf(row) !== "good");
	const equal = relations.filter((row) => statusOf(row) === "good").sort((a, b) => size(b) - size(a));
	return [...different, ...equal.slice(0, Math.max(0, most - different.length))];
}
/** A count as the report's table shows it; other words, such as a view's state, as they are. */
function showCount(text) {
	return /^-?\d+$/.test(text) ? formatCount(text) : text;
}
// packages/core/src/report/trend.ts
/** The runs as cells of a table: when, rows, size, duration; the newest first, for there a reader begins. */
function trendRows({ points: trend }) {
	return [...trend].reverse().map(({ at, rows, bytes, seconds }) => [
		formatTime(at),
		rows === null ? "" : formatCount(rows),
		formatBytes(bytes),
		formatSeconds(seconds)
	]);
}
const trendWords = {
	backups: {
		header: [
			"Made",
			"Rows",
			"Size",
			"Took"
		],
		bytes: "Size",
		seconds: "Duration"
	},
	verifications: {
		header: [
			"Verified",
			"Rows",
			"Database",
			"RTO"
		],
		bytes: "Size of the database",
		seconds: "Recovery time"
	}
};
const sizeUnits = [
	"B",
	"KiB",
	"MiB",
	"GiB",
	"TiB"
];
/** A chart in Mermaid of one figure over the runs. What is in it is numbers and times: nothing of a database gets there. Pure. */
function mermaidChart(title, unit, trend, values) {
	const labels = trend.map(({ at }) => `"${/^\d{4}-(\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at)?.slice(1).join(" ") ?? ""}"`);
	const top = Math.max(...values);
	return [
		"```mermaid",
		"xychart-beta",
		`    title "${title}"`,
		`    x-axis [${labels.join(", ")}]`,
		`    y-axis "${unit}" 0 --> ${top > 0 ? rounded(top * 1.1) : 1}`,
		`    bar [${values.map(rounded).join(", ")}]`,
		"```"
	].join("\n");
}
/** Sizes in one unit, that of the largest. */
function scaleBytes(trend) {
	const top = Math.max(...trend.map(({ bytes }) => bytes));
	const power = Math.min(sizeUnits.length - 1, top < 1 ? 0 : Math.floor(Math.log2(top) / 10));
	return {
		unit: sizeUnits[power] ?? "B",
		values: trend.map(({ bytes }) => bytes / 1024 ** power)
	};
}
function rounded(value) {
	return Number(value.toPrecision(4));
}
// packages/core/src/report/text.ts
const marks$1 = {
	good: "✓",
	explained: "≈",
	warning: "!",
	unknown: "?",
	bad: "✗"
};
const colours = {
	good: "green",
	explained: "cyan",
	warning: "yellow",
	unknown: "yellow",
	bad: "red"
};
/** The report for a terminal. Pure; ends with a newline. */
function renderText(report, options) {
	const paint = (style, text) => options.colour ? styleText(style, text, { validateStream: false }) : text;
	const headline = paint(["bold", report.ok ? "green" : "red"], `${report.ok ? "✓" : "✗"} ${cleaned(report.headline)}`);
	const width = Math.max(0, ...report.figures.map(([name]) => name.length));
	const figures = report.figures.map(([name, value, meaning]) => `  ${name.padEnd(width)}  ${cleaned([value, meaning].filter(Boolean).join(" "))}`);
	const findings = worstFirst(report.findings).map((finding) => renderFinding(finding, paint));
	return `${[
		headline,
		...report.notes.map((note) => `  ${cleaned(note)}`),
		"",
		...figures,
		"",
		...findings,
		...renderRelations(report.relations, options, paint),
		...renderTrend(report, paint)
	].join("\n")}\n`;
}
function renderFinding(finding, paint) {
	const object = finding.object === void 0 ? "" : ` ${finding.object.kind} ${finding.object.name}:`;
	const line = `  ${paint(colours[finding.status], marks$1[finding.status])} ${finding.id}${cleaned(object)} ${cleaned(finding.detail)}`;
	return finding.hint === void 0 || finding.status === "good" ? line : `${line}\n      Hint: ${cleaned(finding.hint)}`;
}
function renderRelations(relations, options, paint) {
	if (relations.length === 0) return [];
	const shown = chooseRelations(relations, options.relations);
	const cells = shown.map((row) => [
		row.kind,
		cleaned(row.name),
		showCount(row.source),
		showCount(row.restored),
		row.result
	]);
	const header = [
		"kind",
		"name",
		"source",
		"restored",
		"result"
	];
	const widths = header.map((title, column) => cells.reduce((widest, cell) => Math.max(widest, cell[column]?.length ?? 0), title.length));
	const line = (cell) => `  ${cell.map((text, column) => column === 2 || column === 3 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd();
	const left = relations.length - shown.length;
	return [
		"",
		paint("dim", line(header)),
		...cells.map(line),
		...left === 0 ? [] : [paint("dim", `  … and ${formatCount(left)} more, all as they should be`)]
	];
}
function renderTrend({ trend }, paint) {
	if (trend === void 0 || trend.points.length < 2) return [];
	const [header = [], ...rows] = [trendWords[trend.of].header.map((title) => title.toLowerCase()), ...trendRows(trend)];
	const widths = header.map((title, column) => rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), title.length));
	const line = (cells) => `  ${cells.map((text, column) => column === 0 ? cleaned(text).padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)).join("  ")}`;
	return [
		"",
		paint("dim", line(header)),
		...rows.map(line)
	];
}
/** Names and messages of a database are untrusted: no control character of theirs, nor one that turns the direction of writing, gets through. */
function cleaned(text) {
	return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ");
}
// packages/core/src/report/budget.ts
/** What text weighs in UTF-8. */
function bytesOf(text) {
	return Buffer.byteLength(text);
}
/** What is made for the first of several sizes, from generous to sparing, that weighs no more than so many bytes; else for the last. */
function firstThatFits(sizes, make, weigh, mostBytes) {
	const [first, ...others] = sizes;
	let made = make(first);
	for (const size of others) {
		if (weigh(made) <= mostBytes) break;
		made = make(size);
	}
	return made;
}
/**
* How many rows of each table fit into so many bytes, a line break after each counted. What is not vital goes first, from the table
* where it weighs most; then what is vital, in the same order. Pure.
*/
function fitRows(tables, mostBytes) {
	const weights = tables.map(({ rows }) => rows.map((row) => bytesOf(row) + 1));
	const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
	const kept = tables.map(({ rows }) => rows.length);
	let over = sum(weights.map(sum)) - mostBytes;
	for (const floors of [tables.map(({ vital }) => vital), tables.map(() => 0)]) {
		const heaviest = tables.map((_, table) => ({
			table,
			weight: sum(weights[table]?.slice(floors[table], kept[table]) ?? [])
		})).sort((a, b) => b.weight - a.weight);
		for (const { table } of heaviest) {
			let count = kept[table] ?? 0;
			while (over > 0 && count > (floors[table] ?? 0)) {
				count -= 1;
				over -= weights[table]?.[count] ?? 0;
			}
			kept[table] = count;
		}
	}
	return kept;
}
// packages/core/src/report/escape.ts
const special = new RegExp(`(?<markup>[\\\\\`*_{}[\\]|~]|^[-+=#]|(?<=^\\d{1,9})[.)](?=\\s|$))|(?<html>[&<>])|(?<apart>${/[@$]|#(?=\d)|:(?=\/\/|[\w+-]*[a-z][\w+-]*:)|(?<=\bwww)\.|(?<=\bGH)-(?=\d)/i.source})`, "gi");
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Text that shows as it is in GitHub's Markdown: no markup, no HTML, no cell border, no mention, no link, no line break of its own. */
function escapeMarkdown(text) {
	return cleaned(text).trim().replace(special, (character, ...rest) => {
		const groups = rest.at(-1);
		if (groups.markup !== void 0) return `\\${character}`;
		return groups.html === void 0 ? `<span>${character}</span>` : entities[character] ?? "";
	});
}
/** Inline code: the marker is longer than any run of backticks inside. */
function codeMarkdown(text) {
	const flat = cleaned(text);
	if (flat === "") return "";
	const marker = "`".repeat(longestRun(flat, 0) + 1);
	return marker.length === 1 ? `${marker}${flat}${marker}` : `${marker} ${flat} ${marker}`;
}
/** Inline code in a table's cell, where a bar would be its border. */
function cellCodeMarkdown(text) {
	return codeMarkdown(text).replaceAll("|", "\\|");
}
/** A fenced block; its lines stay lines. */
function fenceMarkdown(text, language) {
	const lines = cleanedLines(text).trimEnd();
	const marker = "`".repeat(longestRun(lines, 2) + 1);
	return `${marker}${language}\n${lines}\n${marker}`;
}
function longestRun(text, least) {
	return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), least);
}
/** Text for HTML and XML: in an element, or in an attribute with quotes around it. */
function escapeHtml(text) {
	return cleaned(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
/** As `escapeHtml`; lines stay lines. */
function escapeHtmlLines(text) {
	return cleanedLines(text).split("\n").map((line) => escapeHtml(line)).join("\n");
}
function cleanedLines(text) {
	return text.split("\n").map((line) => cleaned(line.replaceAll("	", "    "))).join("\n");
}
// packages/core/src/report/ladder.ts
const meanings = {
	intact: "every file has its size and sha256",
	readable: "the whole archive was decoded, block by block",
	restored: "it restored into a sandbox without an unexplained error",
	consistent: "every object of the catalogue is equal, and so are the row counts",
	identical: "every row, large object and sequence is equal to what was dumped"
};
/** The ladder of a judgement, lowest level first. Pure. */
function climb(judgement) {
	const { asked, verdict, stoppedBy } = judgement;
	const next = levels.find((level) => !contains(verdict, level));
	return levels.map((level) => {
		const rung = {
			level,
			isAsked: level === asked,
			isReached: contains(verdict, level),
			meaning: meanings[level]
		};
		if (rung.isReached) return {
			...rung,
			status: "good",
			state: "reached"
		};
		if (!contains(asked, level)) return {
			...rung,
			state: "not asked"
		};
		if (level !== next) return {
			...rung,
			state: "not reached"
		};
		if (stoppedBy.length === 0) return {
			...rung,
			status: "unknown",
			state: "not looked at"
		};
		const checks = stoppedBy.length === 1 ? "check" : "checks";
		const status = stoppedBy.some((finding) => finding.status === "bad") ? "bad" : "unknown";
		return {
			...rung,
			status,
			state: `stopped by ${formatCount(stoppedBy.length)} ${checks}`
		};
	});
}
// packages/core/src/report/markdown.ts
/** A job's summary: GitHub drops one of more than 1 MiB as a whole. */
const summaryBytes = 9e5;
/**
* A comment on a pull request, with room for what stands around the report. GitHub refuses one of more than 65,536 characters ("Body is
* too long"); bytes are never fewer.
*/
const commentBytes = 64e3;
const marks = {
	good: "✅",
	explained: "ℹ️",
	warning: "⚠️",
	unknown: "❔",
	bad: "❌"
};
/** A longer table is folded away. */
const longTable = 12;
/**
* Where there is a budget, a longer text is cut, to the first of these that leaves half of it to the rows of tables: one message must not
* take it all.
*/
const longTexts = [
	1500,
	300,
	50
];
/** A mark never stands alone, nor on a line of its own. */
const labelled = (status, words) => `${marks[status]}&nbsp;${words}`;
/** The report as GitHub-flavoured Markdown. Pure; ends with a newline. */
function renderMarkdown(report, options = {}) {
	const { mostBytes = Number.POSITIVE_INFINITY, heading = 3 } = options;
	return renderParts(firstThatFits(Number.isFinite(mostBytes) ? longTexts : [Number.POSITIVE_INFINITY], (longest) => partsOf(report, heading, longest), ({ frame }) => frame, mostBytes / 2), mostBytes);
}
/** The parts of a report with texts of so many characters at the most. */
function partsOf(report, heading, longest) {
	const { failed, warnings, rest } = divide(report.findings);
	const style = {
		heading: "#".repeat(heading + 1),
		longest
	};
	const head = [
		`${"#".repeat(heading)} ${report.ok ? "✅" : "❌"} ${prose(sentence(report.headline), style)}`,
		report.notes.map((note) => prose(sentence(note), style)).join("  \n"),
		ladder$1(report),
		figures$1(report, style),
		trend$1(report, style)
	];
	const sections = [
		findingSection(failed, titleOfFailed(failed), {
			isOpen: true,
			isVital: true
		}, style),
		findingSection(warnings, "Warnings", {
			isOpen: true,
			isVital: false
		}, style),
		findingSection(rest, "What was looked at", {
			isOpen: false,
			isVital: false
		}, style),
		relationSection(report.relations, style),
		...(report.tables ?? []).map((one) => tableSection(one, style))
	];
	const recovery = report.recoveryProcedure === void 0 ? "" : fold("Getting it back without pgproof", "", fenceMarkdown(report.recoveryProcedure, "sh"));
	const foot = report.made === void 0 ? "" : `<sub>${prose(`Made ${formatTime(report.made.at)} by ${report.made.by}`, style)}</sub>`;
	return {
		head,
		sections,
		recovery,
		foot,
		frame: bytesOf(join([
			...head,
			...sections.map(({ render }) => render([])),
			foot
		]))
	};
}
function renderParts({ head, sections, recovery, foot, frame }, mostBytes) {
	const hasRoom = frame + bytesOf(sections.flatMap(({ rows, vital: count }) => rows.slice(0, count)).join("\n")) + bytesOf(recovery) < mostBytes;
	const shownRecovery = recovery === "" || hasRoom ? recovery : "The recovery procedure is too long for here: it is in `report.html`.";
	const kept = fitRows(sections, mostBytes - frame - bytesOf(shownRecovery) - 2);
	const bodies = sections.map(({ rows, render }, index) => render(rows.slice(0, kept[index])));
	return `${join([
		...head,
		...bodies,
		shownRecovery,
		foot
	])}\n`;
}
const join = (parts) => parts.filter((part) => part !== "").join("\n\n");
function prose(text, { longest }) {
	return escapeMarkdown(shorten(text, longest));
}
/** A command that is cut would be another command. */
function command$1(text, { longest }) {
	return text.length > longest ? "too long for here: it is in report.html" : text;
}
function ladder$1({ judgement }) {
	if (judgement === void 0) return "";
	const rungs = climb(judgement);
	return table(rungs.map(({ level, isAsked }) => isAsked ? `${level} (asked)` : level), [rungs.map(({ status, state }) => status === void 0 ? `—&nbsp;${state}` : labelled(status, state))]);
}
function figures$1(report, style) {
	const [first, ...more] = report.figures.map(([name, value, meaning]) => [prose(sentence(name), style).replaceAll(" ", "&nbsp;"), meaning === void 0 ? prose(value, style) : `**${prose(value, style)}** ${prose(meaning, style)}`]);
	return first === void 0 ? "" : [headerOf(first, [":--", ":--"]), ...more.map(line)].join("\n");
}
function trend$1({ trend }, style) {
	if (trend === void 0 || trend.points.length < 2) return "";
	const { points: runs, of } = trend;
	const words = trendWords[of];
	const { unit, values } = scaleBytes(runs);
	const rows = trendRows(trend).map((row) => row.map((cell) => prose(cell, style)));
	return [
		`${style.heading} The last ${runs.length} ${of}`,
		mermaidChart(words.bytes, unit, runs, values),
		mermaidChart(words.seconds, "seconds", runs, runs.map(({ seconds }) => seconds)),
		fold("As a table", "", table(words.header, rows))
	].join("\n\n");
}
function findingSection(findings, title, { isOpen, isVital }, style) {
	if (findings.length === 0) return {
		rows: [],
		vital: 0,
		render: () => ""
	};
	const isSpelledOut = isOpen && findings.length <= 10;
	const { header, rows } = isSpelledOut ? {
		header: "",
		rows: findings.map((finding) => spellOut(finding, style))
	} : findingTable(findings, style);
	const render = (kept) => {
		const body = `${(isSpelledOut ? kept.join("\n") : [header, ...kept].join("\n")).trimEnd()}${leftOut(findings.length, kept.length)}`;
		return isSpelledOut || !isOpen && findings.length <= longTable ? `${style.heading} ${title}\n\n${body}` : fold(title, countStatuses(findings), body, isOpen);
	};
	return {
		rows,
		vital: isVital ? rows.length : 0,
		render
	};
}
function spellOut(finding, style) {
	const object = finding.object === void 0 ? "" : ` · ${objectOf$1(finding, codeMarkdown, style)}`;
	const lines = [`**${marks[finding.status]} ${finding.status}** \`${finding.id}\`${object}  `, prose(finding.detail, style)];
	const next = finding.hint === void 0 ? [] : ["", fenceMarkdown(command$1(finding.hint, style), "text")];
	return [
		...lines,
		...next,
		""
	].join("\n");
}
/** Objects are code: nothing in there is markup, a mention or a link. */
function objectOf$1(finding, code, style) {
	if (finding.object === void 0) return "";
	const { kind, name } = finding.object;
	return `${prose(kind, style)} ${code(shorten(name, style.longest))}`;
}
function findingTable(findings, style) {
	const hasNext = findings.some((finding) => hintOf(finding) !== void 0);
	const rows = findings.map((finding) => {
		const object = objectOf$1(finding, cellCodeMarkdown, style);
		const seen = `${object === "" ? "" : `${object}: `}${prose(finding.detail, style)}`;
		const next = cellCodeMarkdown(command$1(hintOf(finding) ?? "", style));
		return line([
			labelled(finding.status, finding.status),
			`\`${finding.id}\``,
			seen,
			...hasNext ? [next] : []
		]);
	});
	return {
		header: headerOf([
			"Status",
			"Check",
			"Seen",
			...hasNext ? ["Next"] : []
		]),
		rows
	};
}
const hintOf = ({ status, hint }) => status === "good" ? void 0 : hint;
function relationSection(relations, style) {
	if (relations.length === 0) return {
		rows: [],
		vital: 0,
		render: () => ""
	};
	const chosen = chooseRelations(relations, relations.length);
	const rows = chosen.map((row) => {
		const status = statusOf(row);
		const result = status === "good" ? row.result : labelled(status, row.result);
		const numbers = [row.source, row.restored].map((text) => prose(showCount(text), style));
		return line([
			result,
			row.kind,
			cellCodeMarkdown(row.name),
			...numbers
		]);
	});
	const render = (kept) => {
		const body = `${[headerOf([
			"Result",
			"Kind",
			"Name",
			"Source",
			"Restored"
		], [
			"---",
			"---",
			"---",
			"--:",
			"--:"
		]), ...kept].join("\n")}${leftOut(rows.length, kept.length)}`;
		return rows.length <= longTable ? `${style.heading} Relations\n\n${body}` : fold("Relations", countResults(relations), body);
	};
	return {
		rows,
		vital: chosen.filter((row) => statusOf(row) !== "good").length,
		render
	};
}
function tableSection({ title, header, rows }, style) {
	const lines = rows.map((row) => line(row.map((cell) => prose(cell, style))));
	const render = (kept) => fold(title, "", `${[headerOf(header), ...kept].join("\n")}${leftOut(lines.length, kept.length)}`);
	return {
		rows: lines,
		vital: 0,
		render
	};
}
function leftOut(all, kept) {
	if (kept === all) return "";
	return `\n\n… and ${formatCount(all - kept)} more, left out to keep this short: all ${formatCount(all)} are in \`report.html\`.`;
}
/** A part that a reader opens; title and summary are our own words. */
function fold(title, summary, body, isOpen = false) {
	const words = summary === "" ? "" : `: ${summary}`;
	return `<details${isOpen ? " open" : ""}>\n<summary><strong>${title}</strong>${words}</summary>\n\n${body}\n\n</details>`;
}
const line = (cells) => `| ${cells.join(" | ")} |`;
function headerOf(header, rule = header.map(() => "---")) {
	return `${line(header)}\n${line(rule)}`;
}
/** A table of Markdown; what its cells hold is escaped already. */
function table(header, rows) {
	return [headerOf(header), ...rows.map(line)].join("\n");
}
// packages/core/src/ping.ts
const attempts = 3;
const waitMilliseconds = 1e3;
/** Of each request. A run waits no longer than three of these for a switch that does not answer. */
const answerMilliseconds = 1e4;
/** Healthchecks keeps 100 kB of a body; a person reads less. */
const mostWords = 1e4;
const findingsTold = 20;
/**
* Reads the URL of a check, as Healthchecks and those who speak its protocol give it. It is a secret: who has it can say that all is
* well, so no error repeats it. Throws `bad-input`; `where` names the input or variable.
*/
function readPingUrl(text, where) {
	const hint = "give the ping URL of the check, such as https://hc-ping.com/<uuid>; it is a secret, and is not repeated here";
	let url;
	try {
		url = new URL(text);
	} catch {
		throw new PgproofError("bad-input", `${where}: must be a URL`, { hint });
	}
	if (!["http:", "https:"].includes(url.protocol)) throw new PgproofError("bad-input", `${where}: must be a URL of http or https; its scheme is "${url.protocol.replace(":", "")}"`, { hint });
	if (url.hash !== "") throw new PgproofError("bad-input", `${where}: must be a URL without "#"`, { hint });
	return text;
}
/**
* Opens the way to a switch: `<url>/start` when a run begins, `<url>/<exit code>` with a few words at its end. What goes wrong on that way is
* noted and nothing else: the run's own outcome comes first.
*/
function openPinger(url, { http, note }) {
	const ping = async (segment, body) => {
		const signal = new AbortController().signal;
		try {
			await withRetries(() => send(http, at(url, segment), body), {
				attempts,
				waitMilliseconds,
				signal,
				isWorthRetrying: (error) => error instanceof NetworkError,
				onRetry: () => void 0
			});
		} catch (error) {
			note(`the ping URL could not be told (${error.message}): its check will raise an alarm that this run is not the cause of`);
		}
	};
	return {
		started: () => ping("start", ""),
		ended: (exitCode, words) => ping(String(exitCode), words.slice(0, mostWords))
	};
}
/** The address of a signal; a query stays behind the path. */
function at(url, segment) {
	const place = new URL(url);
	place.pathname = `${place.pathname.replace(/\/+$/, "")}/${segment}`;
	return place.href;
}
async function send(http, url, body) {
	const timeout = AbortSignal.timeout(answerMilliseconds);
	const headers = {
		"content-type": "text/plain; charset=utf-8",
		"content-length": Buffer.byteLength(body)
	};
	let answer;
	try {
		answer = await http(url, {
			method: "POST",
			headers,
			body,
			signal: timeout
		});
		await readText(answer, timeout);
	} catch (error) {
		throw timeout.aborted ? new NetworkError(`no answer within ${answerMilliseconds / 1e3} s`) : error;
	}
	if (answer.status >= 500 || answer.status === 429) throw new NetworkError(answer.statusLine);
	if (answer.status >= 300) throw new Error(answer.statusLine);
}
/** What a report comes to in a few lines of text: its headline, figures, and findings that are not good. Pure. */
function pingWords({ headline, notes, figures, findings }) {
	const told = worstFirst(findings).filter(({ status }) => status !== "good" && status !== "explained");
	return `${[
		headline,
		...notes,
		...figures.map(([name, value]) => `${name}: ${value}`),
		...told.slice(0, findingsTold).map(({ id, status, object, detail, hint }) => {
			return `${status}: ${id}${object === void 0 ? "" : ` ${object.kind} ${object.name}:`} ${detail}${hint === void 0 ? "" : `. Hint: ${hint}`}`;
		}),
		...told.length > findingsTold ? [`and ${formatCount(told.length - findingsTold)} more`] : []
	].map(cleaned).join("\n")}\n`;
}
// packages/core/src/session.ts
/** A signal that is also aborted when its time is up, with a `deadline` as the reason. */
function withDeadline(signal, minutes) {
	const deadline = new AbortController();
	const abort = () => deadline.abort(new PgproofError("deadline", `not done within ${minutes} minutes`));
	setTimeout(abort, minutes * 6e4).unref();
	return AbortSignal.any([signal, deadline.signal]);
}
/** What went wrong, as an error of ours: an abort's own reason comes before what it caused, but for what was said of it on the way. */
function reasonOf(error, signal, doing) {
	if (!signal.aborted || !(signal.reason instanceof PgproofError)) return classify(error, doing);
	return error instanceof PgproofError && error.cause === signal.reason ? error : signal.reason;
}
// packages/core/src/report/style.ts
/** The style sheet of report.html: light and dark, narrow and wide, screen and paper; system fonts, nothing from elsewhere. */
const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --raised: #f6f7f8; --line: #dde1e6; --text: #1b1f24; --soft: #57606a; --link: #0b5cad;
  --good: #1a7f37; --explained: #0b6aa8; --warning: #8a5a00; --unknown: #7a3ea8; --bad: #c0262d; --none: #6b7480;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #101418; --raised: #181d23; --line: #303841; --text: #e4e8ec; --soft: #9aa5b1; --link: #79b8ff;
    --good: #4cc26d; --explained: #62b3f0; --warning: #dea63a; --unknown: #c79bf2; --bad: #ff7f78; --none: #8a95a1;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 3.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 74rem;
  background: var(--page); color: var(--text); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere;
}
h1, h2, h3, p, ol, ul, dl, dd, pre, table, figure { margin: 0; padding: 0; }
ol, ul { list-style: none; }
code, pre { font-family: var(--mono); font-size: .875em; }
a { color: var(--link); text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }

header { border-bottom: 1px solid var(--line); padding-bottom: 1.75rem; }
.kind { color: var(--soft); font-size: .875rem; letter-spacing: .02em; }
h1 { margin: .75rem 0 0; font-size: clamp(1.5rem, 3.4vw, 2.15rem); line-height: 1.25; font-weight: 650; letter-spacing: -.012em; text-wrap: balance; }
.notes { margin-top: .85rem; max-width: 62rem; }
.notes li + li { margin-top: .35rem; }
.made { margin-top: 1rem; color: var(--soft); font-size: .875rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; padding-top: 1rem; font-size: .9375rem; }
section { margin-top: 3rem; }
h2 { font-size: 1.25rem; line-height: 1.3; font-weight: 650; letter-spacing: -.006em; }
.lead { color: var(--soft); margin-top: .25rem; max-width: 46rem; }

.status { display: inline-flex; align-items: center; gap: .45em; font-weight: 600; white-space: nowrap; overflow-wrap: normal; color: var(--tone); }
.mark {
  display: inline-grid; place-items: center; flex: none; width: 1.3em; height: 1.3em; border-radius: 50%;
  background: var(--tone); color: var(--page); font: 700 .8em/1 var(--sans);
  print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
.verdict { font-size: 1.0625rem; margin-top: 1.25rem; }
.good { --tone: var(--good); } .explained { --tone: var(--explained); } .warning { --tone: var(--warning); }
.unknown { --tone: var(--unknown); } .bad { --tone: var(--bad); } .none { --tone: var(--none); }

.ladder { display: grid; grid-template-columns: repeat(5, 1fr); margin-top: 1.5rem; }
.ladder li { display: grid; grid-row: span 3; grid-template-rows: subgrid; gap: .25rem; position: relative; padding: 1.25rem 1.25rem 0 0; }
.ladder li::before { content: ""; position: absolute; top: .3rem; left: 0; right: 0; height: 3px; background: var(--line); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.ladder li.good::before { background: var(--good); }
.ladder .name { font-weight: 650; font-size: 1.0625rem; }
.ladder .asked { font-size: .75rem; font-weight: 600; color: var(--soft); border: 1px solid var(--line); border-radius: 1em; padding: .05em .6em; margin-left: .5em; white-space: nowrap; }
.ladder .status { font-size: .9375rem; white-space: normal; align-items: baseline; }
.ladder .meaning { color: var(--soft); font-size: .875rem; line-height: 1.45; }

.leading { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1.25rem 2rem; margin-top: 1.25rem; }
.leading dt { color: var(--soft); font-size: .875rem; }
.leading .value { font-size: 1.75rem; line-height: 1.25; font-weight: 600; letter-spacing: -.015em; font-variant-numeric: tabular-nums; }
.leading .meaning { color: var(--soft); font-size: .875rem; line-height: 1.45; }
.facts { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; margin-top: 1.75rem; border-top: 1px solid var(--line); font-size: .9375rem; }
.facts > div { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; border-bottom: 1px solid var(--line); padding: .5rem 0; column-gap: 1.5rem; }
.facts dt { color: var(--soft); }
.facts dd { font-variant-numeric: tabular-nums; }

.findings { margin-top: 1.25rem; }
.findings li { border-left: 3px solid var(--tone); padding: .1rem 0 .1rem 1.1rem; }
.findings li + li { margin-top: 1.5rem; }
.findings .object { color: var(--soft); }
.findings .object code { color: var(--text); }
.findings p + p { margin-top: .2rem; }
.next { margin-top: .6rem; }
pre { white-space: pre-wrap; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .7rem .9rem; line-height: 1.5; }
.next .label { color: var(--soft); font-size: .8125rem; }
pre code { user-select: all; -webkit-user-select: all; }

.scroll { overflow-x: auto; margin-top: 1.25rem; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.45; }
caption { text-align: left; color: var(--soft); padding-bottom: .6rem; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem 1.25rem .45rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 500; font-size: .875rem; white-space: nowrap; border-bottom-color: var(--none); }
tbody th[scope="row"] { font-weight: 400; min-width: 8.5rem; }
tbody th[scope="rowgroup"] { padding-top: 1.6rem; font-weight: 650; }
tbody th[scope="rowgroup"] span { color: var(--soft); font-weight: 400; margin-left: .5em; }
tbody:first-of-type th[scope="rowgroup"] { padding-top: .9rem; }
td .status.good { color: var(--soft); font-weight: 400; }
.checks tbody th[scope="row"] { min-width: 18rem; }
.seen pre { margin-top: .4rem; padding: .35rem .6rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.seen { min-width: 11rem; }
.kindof { color: var(--soft); }
footer { margin-top: 3.5rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--soft); font-size: .875rem; }

@media (max-width: 48rem) {
  body { padding-top: 1.75rem; }
  section { margin-top: 2.5rem; }
  .ladder { grid-template-columns: 1fr; }
  .ladder li { display: block; padding: 0 0 1.25rem 1.25rem; }
  .ladder li::before { top: 0; bottom: 0; left: 0; right: auto; width: 3px; height: auto; }
  .ladder li:last-child { padding-bottom: 0; }
  .leading { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
  .leading .value { font-size: 1.5rem; }
  .facts, .facts > div { display: block; }
  th, td { padding-right: .6rem; }
  table { font-size: .8125rem; }
  tbody th[scope="row"], .seen { min-width: 5.5rem; }
  .checks tbody th[scope="row"] { min-width: 6.2rem; }
  td .status { white-space: normal; align-items: baseline; }
  .number { white-space: normal; overflow-wrap: normal; }
}

@page { margin: 16mm 14mm 18mm; }
@media print {
  :root {
    color-scheme: light;
    --page: #ffffff; --raised: #f6f7f8; --line: #ccd1d7; --text: #000000; --soft: #454c54; --link: #000000;
    --good: #1a6b30; --explained: #0b5a90; --warning: #7a4f00; --unknown: #6a3494; --bad: #b01e25; --none: #5a626c;
  }
  html { font-size: 9pt; }
  body { padding: 0; max-width: none; }
  nav { display: none; }
  section { margin-top: 9mm; }
  .scroll { overflow: visible; }
  .ladder { grid-template-columns: repeat(5, 1fr); }
  .ladder li { display: grid; padding: 1.1rem .8rem 0 0; }
  .ladder li::before { top: .2rem; left: 0; right: 0; bottom: auto; width: auto; height: 3px; }
  .facts, .facts > div { display: grid; }
  .leading { grid-template-columns: repeat(4, 1fr); }
  .checks tbody th[scope="row"] { min-width: 15rem; }
  h1, h2, .lead, caption, tbody th[scope="rowgroup"] { break-after: avoid; }
  tr, .findings li, .ladder, .leading > div, .facts > div { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
}
`;
// packages/core/src/report/html.ts
const glyphs = {
	good: "✓",
	explained: "≈",
	warning: "!",
	unknown: "?",
	bad: "✗"
};
const checkHeader = "<tr><th scope=\"col\">Check</th><th scope=\"col\">Status</th><th scope=\"col\">Seen</th></tr>";
const kinds = {
	backup: "Backup",
	restore: "Restore",
	verify: "Verification",
	diagnose: "Diagnosis",
	monitor: "Health"
};
/**
* The report as one HTML file for an auditor: no script, nothing from elsewhere (its policy forbids both), every check and every
* relation, for screen and paper. Pure.
*/
function renderHtml(report) {
	const { failed, warnings } = divide(report.findings);
	const sections = [
		{
			id: "ladder",
			title: "How far it was shown good",
			body: ladder(report)
		},
		{
			id: "failed",
			title: titleOfFailed(failed),
			body: findingList("failed", failed)
		},
		{
			id: "warnings",
			title: "Warnings",
			body: findingList("warnings", warnings)
		},
		{
			id: "figures",
			title: "Figures",
			body: figures(report)
		},
		{
			id: "trend",
			title: `The last ${report.trend?.of ?? "runs"}`,
			body: trend(report)
		},
		{
			id: "checks",
			title: "Every check",
			body: checks(report)
		},
		{
			id: "relations",
			title: "Every relation",
			body: relations(report.relations)
		},
		...(report.tables ?? []).map((one, index) => ({
			id: `table-${index + 1}`,
			title: one.title,
			body: tableOf(one)
		})),
		{
			id: "recovery",
			title: "Getting it back without pgproof",
			body: recovery(report)
		}
	].filter(({ body }) => body !== "");
	const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`;
	const kind = kinds[report.operation] ?? report.operation;
	return `${[
		"<!doctype html>",
		"<html lang=\"en\">",
		"<head>",
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"referrer\" content=\"no-referrer\">",
		"<meta name=\"color-scheme\" content=\"light dark\">",
		`<title>${escapeHtml(sentence(report.headline))}</title>`,
		`<style>${style}</style>`,
		"</head>",
		"<body>",
		"<header>",
		`<p class="kind">pgproof · ${escapeHtml(kind)} report</p>`,
		`<p class="verdict">${badge(report.ok ? "good" : "bad", outcome(report))}</p>`,
		`<h1>${escapeHtml(sentence(report.headline))}</h1>`,
		report.notes.length === 0 ? "" : `<ul class="notes">\n${report.notes.map((note) => `<li>${escapeHtml(sentence(note))}</li>`).join("\n")}\n</ul>`,
		report.made === void 0 ? "" : `<p class="made">Made ${time(report.made.at)} by ${escapeHtml(report.made.by)}</p>`,
		"</header>",
		`<nav aria-label="Contents"><ul>${sections.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join("")}</ul></nav>`,
		"<main>",
		...sections.map(({ id, title, body }) => `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${body}\n</section>`),
		"</main>",
		"<footer>This file is whole: it loads nothing and runs nothing. What could not be seen is unknown, never good.</footer>",
		"</body>",
		"</html>"
	].filter((line) => line !== "").join("\n")}\n`;
}
/** A backup is good when it was verified, and never because it was taken: a report without a ladder says that its work is done. */
const outcome = ({ ok, judgement }) => !ok ? "failed" : judgement === void 0 ? "done" : "passed";
const badge = (status, words) => `<span class="status ${status}"><span class="mark" aria-hidden="true">${glyphs[status]}</span>${escapeHtml(words)}</span>`;
const name = (text) => `<code><bdi>${escapeHtml(text)}</bdi></code>`;
const objectOf = (object) => `<span class="object">${escapeHtml(object.kind)} ${name(object.name)}</span>`;
/** A long number may break after its separators where there is little room. */
function number(text) {
	const shown = escapeHtml(showCount(text));
	return shown.length > 11 ? shown.replaceAll(",", ",<wbr>") : shown;
}
const time = (iso) => `<time datetime="${escapeHtml(iso)}">${escapeHtml(formatTime(iso))}</time>`;
function tableOf({ header, rows }) {
	const cells = (tag, row) => `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag.split(" ")[0]}>`).join("")}</tr>`;
	return `<div class="scroll"><table>\n<thead>${cells("th scope=\"col\"", header)}</thead>\n<tbody>\n${rows.map((row) => cells("td", row)).join("\n")}\n</tbody>\n</table></div>`;
}
function ladder({ judgement }) {
	if (judgement === void 0) return "";
	return `<ol class="ladder">\n${climb(judgement).map(({ level, isAsked, status, state, meaning }) => {
		const asked = isAsked ? "<span class=\"asked\">asked</span>" : "";
		const mark = status === void 0 ? `<span class="status none"><span class="mark" aria-hidden="true">–</span>${state}</span>` : badge(status, state);
		return `<li class="${status ?? "none"}"><p><span class="name">${level}</span>${asked}</p><p>${mark}</p><p class="meaning">${meaning}</p></li>`;
	}).join("\n")}\n</ol>`;
}
/** A few are spelled out one by one; many are a table. */
function findingList(id, findings) {
	if (findings.length === 0) return "";
	if (findings.length > 10) {
		const body = `<tbody>\n${findings.map((finding) => findingRow(finding, command(finding))).join("\n")}\n</tbody>`;
		return wideTable(id, countStatuses(findings), checkHeader, [body]);
	}
	return `<ul class="findings">\n${findings.map((finding) => {
		const { status, object, detail } = finding;
		const next = finding.hint === void 0 ? "" : `<div class="next"><p class="label">Next</p>${command(finding)}</div>`;
		const about = object === void 0 ? "" : ` · ${objectOf(object)}`;
		return `<li class="${status}"><p>${badge(status, status)} <code>${escapeHtml(finding.id)}</code>${about}</p><p>${escapeHtml(detail)}</p>${next}</li>`;
	}).join("\n")}\n</ul>`;
}
function findingRow({ id, status, object, detail }, next) {
	const about = object === void 0 ? "" : `${objectOf(object)}: `;
	return `<tr><th scope="row"><code>${escapeHtml(id)}</code></th><td>${badge(status, status)}</td><td class="seen">${about}${escapeHtml(detail)}${next}</td></tr>`;
}
function command({ hint }) {
	return hint === void 0 ? "" : `<pre><code>${escapeHtmlLines(hint)}</code></pre>`;
}
function figures(report) {
	const leading = report.figures.filter(([, , meaning]) => meaning !== void 0);
	const others = report.figures.filter(([, , meaning]) => meaning === void 0);
	const tiles = leading.map(([title, value, meaning]) => `<div><dt>${escapeHtml(sentence(title))}</dt><dd class="value">${escapeHtml(value)}</dd><dd class="meaning">${escapeHtml(meaning ?? "")}</dd></div>`);
	const facts = others.map(([title, value]) => `<div><dt>${escapeHtml(sentence(title))}</dt><dd>${escapeHtml(value)}</dd></div>`);
	return [tiles.length === 0 ? "" : `<dl class="leading">\n${tiles.join("\n")}\n</dl>`, facts.length === 0 ? "" : `<dl class="facts">\n${facts.join("\n")}\n</dl>`].filter((part) => part !== "").join("\n");
}
/** Bars beside the figures: `meter` draws them without a script or a style of its own. */
function trend({ trend }) {
	if (trend === void 0 || trend.points.length < 2) return "";
	const { points: runs, of } = trend;
	const meter = (value, values, what) => `<meter aria-label="${what}" min="0" max="${Math.max(...values) || 1}" value="${value}"></meter>`;
	const newestFirst = [...runs].reverse();
	const [sizes, durations] = [runs.map(({ bytes }) => bytes), runs.map(({ seconds }) => seconds)];
	const rows = trendRows(trend).map(([made = "", rowCount = "", size = "", took = ""], index) => {
		const { id = "", bytes = 0, seconds = 0 } = newestFirst[index] ?? {};
		return `<tr><th scope="row">${escapeHtml(made)} ${name(id)}</th><td class="number">${escapeHtml(rowCount)}</td><td class="number">${escapeHtml(size)} ${meter(bytes, sizes, "size")}</td><td class="number">${escapeHtml(took)} ${meter(seconds, durations, "duration")}</td></tr>`;
	});
	const header = `<tr>${trendWords[of].header.map((title, index) => `<th scope="col"${index === 0 ? "" : " class=\"number\""}>${title}</th>`).join("")}</tr>`;
	return wideTable("trend", `${formatCount(runs.length)} ${of}, the newest first`, header, [`<tbody>\n${rows.join("\n")}\n</tbody>`]);
}
function checks(report) {
	if (report.findings.length === 0) return "";
	const groups = Map.groupBy(report.findings, (finding) => groupOf(finding, report));
	const order = [...levels, beside];
	const bodies = [...groups].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([title, findings]) => {
		const { failed, warnings, rest } = divide(findings);
		const rows = [
			...failed,
			...warnings,
			...rest
		].map((finding) => findingRow(finding, ""));
		return tableGroup(groups.size === 1 ? "" : title, countStatuses(findings), 3, rows);
	});
	return wideTable("checks", `${formatCount(report.findings.length)} checks: ${countStatuses(report.findings)}`, checkHeader, bodies);
}
const beside = "beside the ladder";
function groupOf({ id, level }, report) {
	if (level !== void 0) return level;
	const operation = id.split(".")[0] ?? "";
	return operation === report.operation ? beside : operation;
}
function relations(rows) {
	if (rows.length === 0) return "";
	const open = rows.filter((row) => statusOf(row) !== "good");
	const equal = Map.groupBy(rows.filter((row) => statusOf(row) === "good"), (row) => groupTitles[row.kind]);
	const cells = (row, withKind) => {
		const status = statusOf(row);
		const about = withKind && !row.name.endsWith(row.kind) ? ` <span class="kindof">${escapeHtml(row.kind)}</span>` : "";
		return `<tr><th scope="row">${name(row.name)}${about}</th><td class="number">${number(row.source)}</td><td class="number">${number(row.restored)}</td><td>${badge(status, row.result)}</td></tr>`;
	};
	const bodies = [...open.length === 0 ? [] : [tableGroup("Not as at the source", formatCount(open.length), 4, open.map((row) => cells(row, true)))], ...[...equal].map(([title, group]) => tableGroup(title, formatCount(group.length), 4, group.map((row) => cells(row, false))))];
	return wideTable("relations", `${formatCount(rows.length)} relations: ${countResults(rows)}`, "<tr><th scope=\"col\">Name</th><th scope=\"col\" class=\"number\">Source</th><th scope=\"col\" class=\"number\">Restored</th><th scope=\"col\">Result</th></tr>", bodies);
}
const groupTitles = {
	table: "Tables, by their rows",
	partition: "Partitions, by their rows",
	sequence: "Sequences, by their value",
	"materialized view": "Materialized views",
	"large objects": "Large objects"
};
function tableGroup(title, summary, columns, rows) {
	return `<tbody>\n${title === "" ? "" : `<tr><th scope="rowgroup" colspan="${columns}">${escapeHtml(title)}<span>${escapeHtml(summary)}</span></th></tr>\n`}${rows.join("\n")}\n</tbody>`;
}
/** A table in a box of its own: where it is too wide the box scrolls, also by keyboard, and the page does not. */
function wideTable(id, caption, header, bodies) {
	return `<div class="scroll ${id === "relations" ? "relations" : "checks"}" role="region" aria-labelledby="${id}-title" tabindex="0"><table>\n<caption>${escapeHtml(caption)}</caption>\n<thead>${header}</thead>\n${bodies.join("\n")}\n</table></div>`;
}
function recovery({ recoveryProcedure }) {
	if (recoveryProcedure === void 0) return "";
	return `<p class="lead">For someone with a shell, the PostgreSQL client and this backup's files, when pgproof is not there.</p>\n<div class="next"><pre>${escapeHtmlLines(recoveryProcedure.trimEnd())}</pre></div>`;
}
// packages/core/src/report/junit.ts
/**
* The report as JUnit's XML, which CI systems and test reporters read: a test case a finding, and one more, `verdict`, that fails when
* the report is not ok. Bad is a failure, unknown is skipped, warning and explained pass with their words. Pure.
*/
function renderJunit(report) {
	const names = uniqueNames(report.findings);
	const count = (status) => report.findings.filter((finding) => finding.status === status).length;
	const counts = `tests="${report.findings.length + 1}" failures="${count("bad") + (report.ok ? 0 : 1)}" errors="0" skipped="${count("unknown")}" time="0"`;
	const timestamp = report.made === void 0 ? "" : ` timestamp="${attribute(report.made.at)}"`;
	return `${[
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="pgproof" ${counts}>`,
		`  <testsuite name="${attribute(`pgproof ${report.operation}`)}" ${counts}${timestamp}>`,
		...properties(report),
		...report.findings.map((finding, index) => testCase(finding, names[index] ?? finding.id)),
		verdict(report),
		"  </testsuite>",
		"</testsuites>"
	].join("\n")}\n`;
}
function properties(report) {
	const pairs = [...report.figures.map(([name, value, meaning]) => [name, [value, meaning].filter(Boolean).join(" ")]), ...report.made === void 0 ? [] : [["made by", report.made.by]]];
	if (pairs.length === 0) return [];
	return [
		"    <properties>",
		...pairs.map(([name, value]) => `      <property name="${attribute(name)}" value="${attribute(value)}"/>`),
		"    </properties>"
	];
}
/** Readers take two cases of one name for one. */
function uniqueNames(findings) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map(({ id, object }) => {
		const name = object === void 0 ? id : `${id} ${object.kind} ${object.name}`;
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count === 1 ? name : `${name} (${count})`;
	});
}
function testCase(finding, name) {
	const open = `    <testcase classname="${attribute(finding.id.split(".")[0] ?? "")}" name="${attribute(name)}" time="0"`;
	const hint = finding.hint === void 0 ? "" : `\nHint: ${finding.hint}`;
	const words = element(`${finding.detail}${hint}`);
	switch (finding.status) {
		case "good": return `${open}/>`;
		case "bad": return `${open}><failure type="${attribute(finding.id)}" message="${attribute(finding.detail)}">${words}</failure></testcase>`;
		case "unknown": return `${open}><skipped message="${attribute(`unknown: ${finding.detail}${hint}`)}"/></testcase>`;
		default: return `${open}><system-out>${element(`${finding.status}: ${finding.detail}${hint}`)}</system-out></testcase>`;
	}
}
function verdict(report) {
	const open = `    <testcase classname="${attribute(report.operation)}" name="verdict" time="0"`;
	const rungs = report.judgement === void 0 ? [] : climb(report.judgement);
	const words = [
		report.headline,
		...report.notes,
		...rungs.map(({ level, state }) => `${level}: ${state}`)
	].join("\n");
	return report.ok ? `${open}><system-out>${element(words)}</system-out></testcase>` : `${open}><failure type="verdict" message="${attribute(report.headline)}">${element(words)}</failure></testcase>`;
}
/** XML 1.0, section 2.2: what is no Char can be in no document, also not as a reference. */
function legal(text) {
	return text.toWellFormed().replace(/[\ufffe\uffff]/g, "�");
}
const attribute = (text) => escapeHtml(legal(text));
const element = (text) => escapeHtmlLines(legal(text));
// packages/core/src/version.ts
/** The version of pgproof. */
const version = "0.1.0";
// packages/core/src/report/report.ts
/** The `made` of a report that ends now. */
function madeAt(endedAt) {
	return {
		at: endedAt.toISOString(),
		by: `pgproof ${version}`
	};
}
/** The object of `--json`. `schema` names its version. */
function toJson(report) {
	return {
		schema: "pgproof/1",
		operation: report.operation,
		ok: report.ok,
		exit_code: report.exitCode,
		headline: report.headline,
		...report.made === void 0 ? {} : {
			made_at: report.made.at,
			made_by: report.made.by
		},
		...report.data,
		...report.trend === void 0 ? {} : { trend: report.trend.points },
		findings: report.findings
	};
}
// packages/core/src/report/files.ts
const reportFileNames = [
	"report.html",
	"report.md",
	"junit.xml",
	"result.json"
];
/** A report's files as text, by name, each whole: for an auditor, for people, for CI, for programs. Pure. */
function reportFiles(report) {
	return {
		...report.files,
		"report.html": renderHtml(report),
		"report.md": renderMarkdown(report, { heading: 1 }),
		"junit.xml": renderJunit(report),
		"result.json": `${JSON.stringify(toJson(report), null, 2)}\n`
	};
}
export { judge as A, firstThatFits as C, sentence as D, countStatuses as E, NetworkError as F, asNetworkError as I, openHttp as L, levels as M, worstFirst as N, shorten as O, withRetries as P, readText as R, bytesOf as S, renderText as T, table as _, version as a, escapeMarkdown as b, reasonOf as c, pingWords as d, readPingUrl as f, summaryBytes as g, renderMarkdown as h, toJson as i, allGood as j, contains as k, withDeadline as l, fold as m, reportFiles as n, renderJunit as o, commentBytes as p, madeAt as r, renderHtml as s, reportFileNames as t, openPinger as u, cellCodeMarkdown as v, cleaned as w, fenceMarkdown as x, codeMarkdown as y };
