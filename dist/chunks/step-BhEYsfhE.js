import { l as setOutput, p as summary } from "./actions-core-DQNDjVfo.js";
import { a as urlSecretForms, h as errorKinds, i as secretForms, m as classify, n as identityForms, p as PgproofError, t as addressForms } from "./core-DHsvzTwt.js";
import { i as makeFolders, o as makeWorkspace } from "./core-BPuzCsm5.js";
import { a as summaryBytes, h as readPingUrl, i as renderMarkdown, m as pingWords, n as reportFiles, p as openPinger, y as openHttp } from "./core-BYNSsid7.js";
import { Kt as reasonOf, Xt as worstFirst, qt as withDeadline } from "./core-AWQeO8Hd.js";
import { n as renderPlanMarkdown, t as renderErrorMarkdown } from "./core-CH34MgAZ.js";
import { t as openLog } from "./log-BwXxqEFG.js";
import { isAbsolute, join, resolve } from "node:path";
import { mkdtemp, writeFile } from "node:fs/promises";
import { homedir, tmpdir, userInfo } from "node:os";
// packages/github/src/inputs.ts
/** The variable in which a runner hands over an input. Source: GitHub documentation, metadata syntax, `inputs`. */
function inputVariable(name) {
	return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
/** Opens the inputs that a runner put into the environment. Reads nothing else of it but GITHUB_WORKSPACE. */
function openInputs(env) {
	const optional = (name) => env[inputVariable(name)]?.trim() || void 0;
	const required = (name) => optional(name) ?? fail(name, "is required and was not given", `give it under "with:", as ${name}: …`);
	const given = (name) => optional(name) ?? fail(name, "is empty", "leave it out to get its default; an expression may have come to nothing");
	const oneOf = (name, values, text) => values.find((value) => value === text) ?? refuse(name, `must be one of ${values.join(", ")}`, text);
	const integer = (name, range, text) => {
		const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
		return value >= range.least && value <= range.most ? value : refuse(name, `must be a whole number from ${range.least} to ${range.most}`, text);
	};
	const when = (name, read) => {
		const text = optional(name);
		return text === void 0 ? void 0 : read(text);
	};
	return {
		optional,
		required,
		flag: (name) => {
			const text = given(name);
			if ([
				"true",
				"True",
				"TRUE"
			].includes(text)) return true;
			return [
				"false",
				"False",
				"FALSE"
			].includes(text) ? false : refuse(name, "must be true or false", text);
		},
		oneOf: (name, values) => oneOf(name, values, given(name)),
		optionalOneOf: (name, values) => when(name, (text) => oneOf(name, values, text)),
		integer: (name, range) => integer(name, range, given(name)),
		optionalInteger: (name, range) => when(name, (text) => integer(name, range, text)),
		optionalDuration: (name) => when(name, (text) => duration(name, text)),
		list: (name) => (env[inputVariable(name)] ?? "").split("\n").flatMap((line) => line.replace(/(^|\s)#.*$/, "").split(",")).map((item) => item.trim()).filter((item) => item !== ""),
		lines: (name) => (env[inputVariable(name)] ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== ""),
		optionalPath: (name) => when(name, (text) => {
			if (text.includes("\0") || text.includes("://")) refuse(name, "must be a path", text);
			if (isAbsolute(text)) return text;
			return resolve(env["GITHUB_WORKSPACE"] || fail(name, "is relative, and GITHUB_WORKSPACE is not set", absolute), text);
		})
	};
}
const absolute = "give an absolute path";
const secondsOf = {
	d: 86400,
	h: 3600,
	m: 60,
	s: 1
};
function duration(name, text) {
	const parts = [...text.matchAll(/(\d{1,6})\s*([dhms])\s*/gy)];
	const read = parts.reduce((length, part) => length + part[0].length, 0);
	if (parts.length === 0 || read !== text.length) refuse(name, "must be a duration such as 90s, 15m, 26h or 7d", text);
	return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (secondsOf[unit ?? ""] ?? 0), 0);
}
function refuse(name, must, text) {
	return fail(name, `${must}; got ${JSON.stringify(text)}`, `see the description of "${name}" in action.yml`);
}
function fail(name, why, hint) {
	throw new PgproofError("bad-input", `input "${name}": ${why}`, { hint });
}
// packages/github/src/hint.ts
/** What to do about an error of a step, where the command line's own remedy is none. */
const inWorkflows = {
	"invalid-manifest": "verify another backup: input \"backup\"",
	"bad-input": "see the inputs in the action's README",
	"unknown-backup": "look at the artifacts of the runs: a backup is there once its manifest.json is",
	"store-missing": "name an existing folder in the input \"store\", or leave it out for artifacts"
};
/** A hint in the words of a workflow: `--timeout-minutes` is the input of that name where the action has one. */
function workflowHint(error, env) {
	const ours = inWorkflows[error.kind];
	if (ours !== void 0 && error.hint === errorKinds[error.kind].hint) return ours;
	if (/\bpgproof [a-z]+ /.test(error.hint)) return error.hint;
	return error.hint.replace(/--workdir( \/tmp)?/g, "RUNNER_TEMP").replace(/--([a-z][a-z0-9-]*)(?![a-z0-9-])/g, (flag, name) => env[inputVariable(name)] === void 0 ? flag : `the input "${name}"`);
}
// packages/github/src/secrets.ts
/** `password=…` of a keyword/value string or a URL's query, with or without quotes. */
const keyword = /(?:ssl)?password\s*=\s*(?:'((?:[^'\\]|\\.)*)'|([^\s&']+))/gi;
/** A connection with a password in it, well-formed or not: then no part of it is repeated. */
const connection = /password\s*=|:\/\/[^\s/]*:.*@/i;
/** Source: GitHub documentation, "Token prefixes". */
const tokens = /\b(?:gh[a-z]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/g;
const secretVariables = [
	"PGPASSWORD",
	"INPUT_GITHUB-TOKEN",
	"ACTIONS_RUNTIME_TOKEN",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN"
];
/**
* Everything in the environment of a step that must not be seen, in each form in which it can come up, wherever it was put: also a
* key or a URL in the wrong input is not repeated. Known before any input is read, so that no error can tell it.
*/
function environmentSecrets(env) {
	const inputs = Object.entries(env).flatMap(([name, value]) => name.startsWith("INPUT_") && value !== void 0 ? [value.trim()] : []);
	const found = [
		...inputs.flatMap(urlSecretForms),
		...inputs.filter((text) => connection.test(text)).flatMap(secretForms),
		...inputs.flatMap((text) => [...text.matchAll(keyword)].flatMap(([, quoted, bare]) => conninfoForms(quoted, bare))),
		...inputs.flatMap(identityForms),
		...inputs.flatMap((text) => text.match(tokens) ?? []),
		...secretVariables.flatMap((name) => secretForms(env[name])),
		...addressForms(env["INPUT_PING-URL"] ?? "")
	];
	return [...new Set(found)].sort((a, b) => b.length - a.length);
}
function conninfoForms(quoted, bare) {
	return [
		quoted,
		quoted?.replace(/\\(.)/g, "$1"),
		bare,
		decoded(bare)
	].flatMap(secretForms);
}
function decoded(text) {
	try {
		return text === void 0 ? void 0 : decodeURIComponent(text);
	} catch {
		return text;
	}
}
// packages/github/src/step.ts
/** Findings that are annotations; the rest is counted, in one more that the runner still keeps. */
const annotatedFindings = 8;
/** Reads the inputs that every action has. */
function readLookInputs(inputs) {
	return {
		timeoutMinutes: inputs.integer("timeout-minutes", {
			least: 1,
			most: 10080
		}),
		reportPath: inputs.optionalPath("report-path")
	};
}
/** Reads the inputs of every action that does more than look. */
function readStepInputs(inputs) {
	return {
		dryRun: inputs.flag("dry-run"),
		...readLookInputs(inputs),
		pingUrl: pingUrl(inputs)
	};
}
function pingUrl(inputs) {
	const text = inputs.optional("ping-url");
	return text === void 0 ? void 0 : readPingUrl(text, "input \"ping-url\"");
}
/**
* Runs an action in its order: mask, read inputs, work; then outputs, summary and report files, whatever came of it; and only then
* fail. The exit code is the documented one of the error or the report.
*/
async function runAction(action) {
	const { env } = process;
	const log = openLog((text) => process.stdout.write(text));
	log.mask(environmentSecrets(env));
	const started = performance.now();
	const seconds = () => ((performance.now() - started) / 1e3).toFixed(3);
	const interrupted = listenForSignals(log);
	let signal = interrupted;
	const state = { words: "" };
	try {
		const options = action.readInputs(openInputs(env));
		signal = withDeadline(interrupted, options.timeoutMinutes);
		if (options.pingUrl !== void 0 && options.dryRun !== true) {
			state.pinger = openPinger(options.pingUrl, {
				http: openHttp(env),
				note: log.note
			});
			state.started = state.pinger.started();
		}
		const outcome = await work(action, options, {
			env,
			log,
			signal
		});
		state.words = outcome.report === void 0 ? "" : pingWords(outcome.report);
		await show(action, outcome, options, {
			env,
			log,
			seconds: seconds()
		});
	} catch (error) {
		const known = reasonOf(error, signal, action.operation);
		const { kind, message, findings } = known;
		const reason = new PgproofError(kind, message, {
			hint: workflowHint(known, env),
			cause: known,
			findings
		});
		state.words = `${reason.message}\nHint: ${reason.hint}\n`;
		await showError(action, reason, {
			log,
			seconds: seconds()
		});
	}
	await state.started;
	await state.pinger?.ended(Number(process.exitCode ?? 0), log.redacted(state.words));
	await new Promise((resolve) => process.stdout.write("", resolve));
	process.exit();
}
async function work(action, options, { env, log, signal }) {
	const session = {
		env,
		signal,
		onProgress: log.progress,
		workdir: env["RUNNER_TEMP"] || tmpdir(),
		now: () => /* @__PURE__ */ new Date()
	};
	await using stack = new AsyncDisposableStack();
	const workspace = stack.use(await makeWorkspace(session));
	return await action.act(options, {
		env,
		session,
		log,
		folder: workspace.path,
		use: (resource) => stack.use(resource),
		connectionDoor: {
			env,
			homedir: env["HOME"] || known(homedir, "/"),
			osUser: known(() => userInfo().username, String(process.getuid?.())),
			mask: log.mask,
			warn: (warning) => log.annotate("warning", "connection", warning)
		}
	});
}
async function show(action, outcome, options, { env, log, seconds }) {
	const plan = redactedIn(outcome.plan, log.redacted);
	const report = redactedIn(outcome.report, log.redacted);
	const folder = report === void 0 ? "" : await writeReport(report, options, env, log);
	const told = {
		plan,
		headline: report?.headline,
		...report?.data
	};
	setOutputs({
		ok: String(report?.ok ?? outcome.refusal === void 0),
		"report-path": folder,
		"duration-seconds": seconds,
		...Object.fromEntries(action.outputs.map((name) => [name, textOf(told[name.replaceAll("-", "_")])])),
		...outcome.outputs
	});
	if (report === void 0) {
		if (plan === void 0) throw new Error("an action came to no plan and no report");
		await writeSummary(renderPlanMarkdown(plan), log);
		for (const command of plan.commands) log.note(command);
		annotateFindings(plan.findings ?? [], action.operation, log);
		if (outcome.refusal !== void 0) process.exitCode = outcome.refusal.exitCode;
		return;
	}
	await writeSummary(renderMarkdown(report, { mostBytes: summaryBytes }), log);
	annotate(report, log);
	log.note(`${report.ok ? "ok" : "not ok"}: ${report.headline}`);
	log.note(`report: ${folder}`);
	process.exitCode = report.exitCode;
}
async function showError(action, { kind, message, hint, evidence, cause, findings }, { log, seconds }) {
	const shown = {
		hint: log.redacted(hint),
		evidence: evidence.map(log.redacted),
		cause,
		findings: redactedIn(findings, log.redacted)
	};
	const error = new PgproofError(kind, log.redacted(message), shown);
	process.exitCode = error.exitCode;
	log.annotate("error", `pgproof ${action.operation}`, `${error.message}. Hint: ${error.hint}`);
	if (error.kind === "bug") for (const line of stackOf(error)) log.note(line);
	try {
		setOutputs({
			ok: "false",
			"report-path": "",
			"duration-seconds": seconds,
			...Object.fromEntries(action.outputs.map((name) => [name, action.failedOutputs?.[name] ?? ""]))
		});
	} catch (failure) {
		log.note(`the outputs could not be set: ${failure.message}`);
	}
	await writeSummary(renderErrorMarkdown(error, action.operation), log);
}
/** Of the error that nobody foresaw: the last of the chain. */
function stackOf(error) {
	return error.cause instanceof Error ? stackOf(error.cause) : (error.stack ?? "").split("\n");
}
/** The one place where outputs are set. Throws when they cannot be written: later steps would go by nothing. */
function setOutputs(outputs) {
	try {
		for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	} catch (error) {
		throw classify(error, "set the outputs of the step");
	}
}
function textOf(value) {
	return value === void 0 || value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
}
/** The same plain data with announced secrets replaced in every text of it. */
function redactedIn(value, redacted) {
	const inside = (part) => {
		if (typeof part === "string") return redacted(part);
		if (Array.isArray(part)) return part.map(inside);
		if (typeof part !== "object" || part === null) return part;
		return Object.fromEntries(Object.entries(part).map(([name, member]) => [redacted(name), inside(member)]));
	};
	return inside(value);
}
async function writeSummary(markdown, log) {
	if (!process.env["GITHUB_STEP_SUMMARY"]) return;
	try {
		await summary.addRaw(markdown).write();
	} catch (error) {
		summary.emptyBuffer();
		log.note(`the summary could not be written: ${error.message}`);
	}
}
async function writeReport(report, options, env, log) {
	const parent = env["RUNNER_TEMP"] || tmpdir();
	try {
		const folder = options.reportPath ?? await mkdtemp(join(parent, `pgproof-${report.operation}-report-`));
		await makeFolders(folder);
		for (const [name, text] of Object.entries(reportFiles(report))) await writeFile(join(folder, name), text);
		return folder;
	} catch (error) {
		log.annotate("warning", "report", `the report could not be written: ${error.message}`);
		return "";
	}
}
function annotate(report, log) {
	if (!report.ok && report.findings.every(({ status }) => status !== "bad")) log.annotate("error", `pgproof ${report.operation}`, report.headline);
	annotateFindings(report.findings, report.operation, log);
}
function annotateFindings(all, operation, log) {
	const worst = worstFirst(all);
	const groups = [["error", worst.filter((finding) => finding.status === "bad")], ["warning", worst.filter((finding) => finding.status === "warning" || finding.status === "unknown")]];
	for (const [kind, findings] of groups) {
		for (const { id, object, detail, hint } of findings.slice(0, annotatedFindings)) {
			const about = object === void 0 ? "" : `${object.kind} ${object.name}: `;
			log.annotate(kind, id, `${about}${detail}${hint === void 0 ? "" : `. Hint: ${hint}`}`);
		}
		const more = findings.length - annotatedFindings;
		if (more > 0) log.annotate(kind, `pgproof ${operation}`, `and ${more} more, in the summary and the report`);
	}
}
function listenForSignals(log) {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => {
		if (controller.signal.aborted) return;
		log.note(`${name}: stopping, and removing what was begun`);
		controller.abort(new PgproofError("interrupted", `interrupted by ${name}`));
	});
	return controller.signal;
}
function known(ask, otherwise) {
	try {
		return ask();
	} catch {
		return otherwise;
	}
}
export { openInputs as i, readStepInputs as n, runAction as r, readLookInputs as t };
