import { l as setOutput, p as summary } from "./actions-core-CYw4nqQS.js";
import { G as urlSecretForms, H as identityForms, Ot as PgproofError, V as addressForms, W as secretForms, dt as makeFolders, jt as errorKinds, kt as classify, pt as makeWorkspace, tt as backupIdPattern } from "./lean-DqNT6EJH.js";
import { F as NetworkError, L as openHttp, N as worstFirst, P as withRetries, R as readText, c as reasonOf, d as pingWords, f as readPingUrl, g as summaryBytes, h as renderMarkdown, l as withDeadline, n as reportFiles, p as commentBytes, u as openPinger } from "./core-B9Yv8UBi.js";
import { o as renderErrorMarkdown, s as renderPlanMarkdown } from "./core-CDpGX4py.js";
import { i as pgbackrestSecrets, m as nearestOf } from "./core-7fEGIznO.js";
import { t as openLog } from "./log-Dx-rv2JU.js";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { homedir, tmpdir, userInfo } from "node:os";
// packages/github/src/api.ts
const perPage = 100;
/** What came of a request that failed. */
var ApiError = class extends PgproofError {
	isWorthRetrying;
	/** Whether the token may not do it, or not see what it is about. */
	isRefusal;
	constructor(kind, message, options) {
		super(kind, message, options);
		this.isWorthRetrying = options.isWorthRetrying;
		this.isRefusal = options.isRefusal ?? false;
	}
};
/** Opens the API with a token. Errors: `store-unwritable` when it is refused or does not answer, `unknown-backup` for what is not there. */
function openApi(options) {
	const { owner, name } = options.repository;
	const base = `${options.apiUrl}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
	const tryingAgain = (work) => withRetries(work, {
		attempts: 5,
		waitMilliseconds: 2e3,
		signal: options.signal,
		isWorthRetrying: (error) => error instanceof ApiError && error.isWorthRetrying,
		onRetry: (error) => options.note(`${error.message}; trying again`)
	});
	const reading = (path) => ({
		url: `${base}${path}`,
		method: "GET",
		permission: "actions: read"
	});
	const get = (path) => tryingAgain(() => ask(reading(path), options));
	const lists = (path, key, query = "") => pages(async (page) => (await get(`${path}?${query}${page}`))[key]);
	return {
		repository: () => get(""),
		hasTag: (name) => get(`/git/ref/tags/${encodeURIComponent(name)}`).then(() => true, (error) => {
			if (error instanceof ApiError && !error.isWorthRetrying) return false;
			throw error;
		}),
		run: (id) => get(`/actions/runs/${id}`),
		artifacts: () => lists("/actions/artifacts", "artifacts"),
		artifactsOfRun: (id) => lists(`/actions/runs/${id}/artifacts`, "artifacts"),
		locateArtifact: (id) => tryingAgain(() => askRedirect(reading(`/actions/artifacts/${id}/zip`), options)),
		deleteArtifact: (id) => {
			const url = `${base}/actions/artifacts/${id}`;
			return tryingAgain(() => askDeletion({
				url,
				method: "DELETE",
				permission: "actions: write"
			}, options));
		},
		runsOfWorkflow: (file, branch) => lists(`/actions/workflows/${encodeURIComponent(file)}/runs`, "workflow_runs", `branch=${encodeURIComponent(branch)}&`),
		comments: openComments(`${base}/issues`, options)
	};
}
function openComments(base, options) {
	const call = (method, url, body) => ({
		method,
		url,
		permission: "pull-requests: write",
		...body === void 0 ? {} : { body }
	});
	return {
		viewer: async () => {
			const query = call("POST", options.graphqlUrl, { query: "{ viewer { login } }" });
			const { data } = await ask(query, options);
			const login = data?.viewer?.login;
			if (login) return login;
			throw new ApiError("store-unwritable", `${whatOf(query)}: does not say who the token is`, {
				isWorthRetrying: false,
				hint: "leave the input \"github-token\" out to get the token of the job"
			});
		},
		list: (number) => pages((page) => ask(call("GET", `${base}/${number}/comments?${page}`), options)),
		add: async (number, body) => {
			await ask(call("POST", `${base}/${number}/comments`, { body }), options, 201);
		},
		replace: async (id, body) => {
			await ask(call("PATCH", `${base}/comments/${id}`, { body }), options);
		}
	};
}
/** The pages of a list, to the first that is not full. */
async function* pages(get) {
	for (let page = 1;; page += 1) {
		const items = await get(`per_page=${perPage}&page=${page}`);
		yield items;
		if (items.length < perPage) return;
	}
}
const whatOf = ({ url, method }) => `GitHub's API: ${method} ${new URL(url).pathname}`;
async function ask(call, options, expected = 200) {
	const { answer, body } = await send(call, options);
	if (answer.status !== expected) throw refusal(call, {
		...answer,
		words: wordsOf(body)
	});
	try {
		return JSON.parse(body);
	} catch (error) {
		throw unanswered(call, "the answer is no JSON", error);
	}
}
async function askRedirect(call, options) {
	const { answer, body } = await send(call, options);
	const { location } = answer.headers;
	if (answer.status === 302 && location !== void 0) return location;
	if (answer.status === 410) throw new PgproofError("store-missing", `${whatOf(call)}: the artifact has expired`, { hint: "take a younger backup, and keep them for more days: input \"retention-days\" of backup-db" });
	throw refusal(call, {
		...answer,
		words: wordsOf(body)
	});
}
async function askDeletion(call, options) {
	const { answer, body } = await send(call, options);
	if (answer.status !== 204 && answer.status !== 404) throw refusal(call, {
		...answer,
		words: wordsOf(body)
	});
}
async function send(call, { http, token, signal }) {
	const content = call.body === void 0 ? void 0 : JSON.stringify(call.body);
	try {
		const answer = await http(call.url, {
			method: call.method,
			headers: {
				authorization: `Bearer ${token}`,
				accept: "application/vnd.github+json",
				...content === void 0 ? {} : {
					"content-type": "application/json",
					"content-length": Buffer.byteLength(content)
				}
			},
			...content === void 0 ? {} : { body: content },
			signal
		});
		return {
			answer,
			body: await readText(answer, signal)
		};
	} catch (error) {
		if (error instanceof NetworkError) throw unanswered(call, error.message, error);
		throw error;
	}
}
function unanswered(call, why, cause) {
	return new ApiError("store-unwritable", `${whatOf(call)}: ${why}`, {
		cause,
		isWorthRetrying: true,
		hint: "check the network and https://www.githubstatus.com, then run again"
	});
}
const mostWords = 200;
/** What GitHub says of a refusal, behind a colon; empty where it says nothing. */
function wordsOf(body) {
	try {
		const { message } = JSON.parse(body);
		return typeof message === "string" && message !== "" ? `: ${message.slice(0, mostWords)}` : "";
	} catch {
		return "";
	}
}
function refusal(call, { status, statusLine, headers, words }) {
	const isLimit = status === 429 || status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0);
	const isWorthRetrying = status >= 500 || isLimit;
	const isRefusal = !isWorthRetrying && [
		401,
		403,
		404
	].includes(status);
	const permission = `"permissions: ${call.permission}"`;
	if (status === 404) return new ApiError("unknown-backup", `${whatOf(call)}: not found`, {
		isWorthRetrying,
		isRefusal,
		hint: `check the number, and that the job has ${permission}`
	});
	return new ApiError("store-unwritable", `${whatOf(call)}: ${statusLine}${words}`, {
		isWorthRetrying,
		isRefusal,
		hint: isWorthRetrying ? "GitHub may be in trouble, see https://www.githubstatus.com; then run again" : `give the job ${permission}, or another token in the input "github-token"`
	});
}
// packages/github/src/run.ts
/** Reads the run from the runner's variables and the event's file. Throws `bad-input` outside of a workflow. */
async function readWorkflowRun(env) {
	const [owner, name] = need(env, "GITHUB_REPOSITORY").split("/");
	const id = Number(need(env, "GITHUB_RUN_ID"));
	if (!owner || !name || !Number.isSafeInteger(id)) throw new PgproofError("bad-input", "GITHUB_REPOSITORY and GITHUB_RUN_ID do not name a run", { hint });
	const event = await readEvent(env["GITHUB_EVENT_PATH"]);
	const { repository } = event;
	const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
	return {
		id,
		repository: {
			owner,
			name
		},
		apiUrl,
		graphqlUrl: env["GITHUB_GRAPHQL_URL"] || `${apiUrl.replace(/\/v3$/, "")}/graphql`,
		serverUrl: env["GITHUB_SERVER_URL"] || "https://github.com",
		attempt: Number(env["GITHUB_RUN_ATTEMPT"] || 1),
		event: env["GITHUB_EVENT_NAME"] ?? "",
		visibility: visibilityOf(repository),
		defaultBranch: repository?.default_branch || void 0,
		pullRequest: env["GITHUB_EVENT_NAME"] === "pull_request" ? pullRequestOf(event) : void 0
	};
}
function pullRequestOf({ repository, pull_request: payload }) {
	const { number, head } = payload ?? {};
	if (number === void 0 || !Number.isSafeInteger(number) || number < 1) return void 0;
	return {
		number,
		headSha: /^[0-9a-f]{40,64}$/.test(head?.sha ?? "") ? head?.sha : void 0,
		isFork: head?.repo?.id === void 0 || head.repo.id !== repository?.id
	};
}
/** Folders of a runner in which files decide what later steps do: the repository, commands, actions, tools. */
function runnerFolders(env) {
	const { RUNNER_TEMP: temp, RUNNER_TOOL_CACHE: tools, GITHUB_WORKSPACE: workspace } = env;
	return [
		temp && dirname(temp),
		tools,
		workspace
	].flatMap((path) => path ? [path] : []);
}
/** Who can read a repository; undefined when that is not said. */
function visibilityOf(repository) {
	const { visibility, private: isPrivate } = repository ?? {};
	if (visibility === "public" || visibility === "private" || visibility === "internal") return visibility;
	return isPrivate === void 0 ? void 0 : isPrivate ? "private" : "public";
}
const hint = "artifacts live in a workflow run; elsewhere name a folder in the input \"store\"";
function need(env, name) {
	const value = env[name];
	if (value) return value;
	throw new PgproofError("bad-input", `${name} is not set: this is not a workflow run`, { hint });
}
async function readEvent(path) {
	try {
		return path ? JSON.parse(await readFile(path, "utf8")) : {};
	} catch {
		return {};
	}
}
// packages/github/src/declared.ts
/** Names of the inputs of an action, by its operation. */
const declaredInputs = {
	backup: [
		"database-url",
		"method",
		"backup-type",
		"parent",
		"compress-by",
		"max-rate",
		"slot",
		"max-retained-mib",
		"accept-gap",
		"stanza",
		"pgbackrest-config",
		"pgbackrest-repository",
		"pgbackrest-option",
		"container",
		"retention-full",
		"retention-diff",
		"retention-archive",
		"databases",
		"all-databases",
		"exclude-databases",
		"environment",
		"store",
		"s3-endpoint",
		"s3-region",
		"s3-path-style",
		"s3-server-side-encryption",
		"s3-kms-key-id",
		"s3-storage-class",
		"s3-tags",
		"age-recipients",
		"age-identity",
		"allow-plaintext",
		"retention-days",
		"keep-last",
		"keep-hourly",
		"keep-daily",
		"keep-weekly",
		"keep-monthly",
		"keep-yearly",
		"min-age-days",
		"schema-only",
		"data-only",
		"schema",
		"exclude-schema",
		"table",
		"table-and-children",
		"exclude-table",
		"exclude-table-and-children",
		"exclude-table-data",
		"exclude-table-data-and-children",
		"extension",
		"exclude-extension",
		"large-objects",
		"no-owner",
		"no-privileges",
		"pg-dump-args",
		"proof",
		"format",
		"compression",
		"jobs",
		"lock-timeout-seconds",
		"server-timeout-seconds",
		"attempts",
		"allow-new-server",
		"max-shrink-percent",
		"globals",
		"pg-bin",
		"install-postgresql",
		"cache-packages",
		"apt-source",
		"github-token",
		"postgres-image",
		"dry-run",
		"timeout-minutes",
		"report-path",
		"ping-url"
	],
	verify: [
		"environment",
		"store",
		"s3-endpoint",
		"s3-region",
		"s3-path-style",
		"s3-server-side-encryption",
		"s3-kms-key-id",
		"s3-storage-class",
		"s3-tags",
		"workflow",
		"run-id",
		"allow-untrusted",
		"github-token",
		"method",
		"stanza",
		"pgbackrest-config",
		"pgbackrest-repository",
		"pgbackrest-option",
		"container",
		"database",
		"backup",
		"level",
		"target-time",
		"target-lsn",
		"target-xid",
		"target-name",
		"target-latest",
		"target-exclusive",
		"target-timeline",
		"sandbox-major",
		"expected-manifest-sha256",
		"age-identity",
		"assertions",
		"amcheck",
		"max-rto-minutes",
		"max-rpo-hours",
		"keep-running",
		"sanitize",
		"jobs",
		"server-timeout-seconds",
		"sandbox",
		"pg-bin",
		"install-postgresql",
		"cache-packages",
		"apt-source",
		"postgres-image",
		"dry-run",
		"timeout-minutes",
		"report-path",
		"comment",
		"ping-url"
	],
	restore: [
		"into",
		"method",
		"stanza",
		"pgbackrest-config",
		"pgbackrest-repository",
		"pgbackrest-option",
		"container",
		"delta",
		"into-directory",
		"tablespace-mapping",
		"target-time",
		"target-lsn",
		"target-xid",
		"target-name",
		"target-immediate",
		"target-latest",
		"target-exclusive",
		"target-timeline",
		"target-action",
		"environment",
		"store",
		"s3-endpoint",
		"s3-region",
		"s3-path-style",
		"workflow",
		"run-id",
		"allow-untrusted",
		"github-token",
		"database",
		"backup",
		"table",
		"schema",
		"schema-only",
		"data-only",
		"clean",
		"leave-out-foreign-keys",
		"level",
		"rename",
		"expected-manifest-sha256",
		"age-identity",
		"jobs",
		"server-timeout-seconds",
		"pg-bin",
		"install-postgresql",
		"cache-packages",
		"apt-source",
		"postgres-image",
		"dry-run",
		"timeout-minutes",
		"report-path",
		"comment",
		"ping-url"
	],
	diagnose: [
		"database-url",
		"into",
		"restore-log",
		"container",
		"store",
		"s3-endpoint",
		"s3-region",
		"s3-path-style",
		"workflow",
		"run-id",
		"allow-untrusted",
		"github-token",
		"database",
		"backup",
		"level",
		"age-identity",
		"slow-restore-seconds",
		"server-timeout-seconds",
		"fail-on",
		"timeout-minutes",
		"report-path"
	],
	monitor: [
		"database-url",
		"environment",
		"profile",
		"fail-on",
		"wait-for-seconds",
		"sample-seconds",
		"limits",
		"skip",
		"expect-role",
		"expect-standbys",
		"disk-gib",
		"store",
		"s3-endpoint",
		"s3-region",
		"s3-path-style",
		"workflow",
		"run-id",
		"allow-untrusted",
		"github-token",
		"database",
		"baseline",
		"write-baseline",
		"prometheus-file",
		"pushgateway",
		"statement-timeout-seconds",
		"dry-run",
		"comment",
		"timeout-minutes",
		"report-path"
	],
	migrate: [
		"mode",
		"migrations",
		"migration-format",
		"files",
		"database-url",
		"state-table",
		"postgres-major",
		"environment",
		"store",
		"s3-endpoint",
		"s3-region",
		"s3-path-style",
		"workflow",
		"run-id",
		"allow-untrusted",
		"database",
		"backup",
		"level",
		"sandbox-major",
		"expected-manifest-sha256",
		"age-identity",
		"jobs",
		"server-timeout-seconds",
		"sandbox",
		"sandbox-url",
		"pg-bin",
		"install-postgresql",
		"cache-packages",
		"apt-source",
		"postgres-image",
		"check-down",
		"command",
		"pass-environment",
		"rehearsal-max-age-hours",
		"skip-rehearsal",
		"ddl-lock-timeout-seconds",
		"lock-attempts",
		"ddl-statement-timeout-seconds",
		"gate-timeout-seconds",
		"skip-checks",
		"baseline-version",
		"dry-run",
		"fail-on",
		"comment",
		"github-token",
		"timeout-minutes",
		"report-path"
	],
	containerize: [
		"kind",
		"folder",
		"environment",
		"postgres-major",
		"database",
		"databases",
		"memory-mib",
		"cpus",
		"max-connections",
		"port",
		"bind",
		"tls",
		"standby",
		"pooler",
		"pooler-port",
		"archive",
		"image",
		"storage-gib",
		"operator",
		"pgproof-image",
		"backup-storage-gib",
		"store",
		"s3-endpoint",
		"s3-region",
		"age-recipients",
		"migrations",
		"sanitize",
		"physical",
		"program",
		"archive-timeout-seconds",
		"stanza",
		"data-directory",
		"socket-directory",
		"database-host",
		"repository-host",
		"runs-on",
		"dry-run",
		"timeout-minutes",
		"report-path"
	],
	automate: [
		"kind",
		"folder",
		"environment",
		"postgres-major",
		"database",
		"databases",
		"memory-mib",
		"cpus",
		"max-connections",
		"port",
		"bind",
		"tls",
		"standby",
		"pooler",
		"pooler-port",
		"archive",
		"image",
		"storage-gib",
		"operator",
		"pgproof-image",
		"backup-storage-gib",
		"store",
		"s3-endpoint",
		"s3-region",
		"age-recipients",
		"migrations",
		"sanitize",
		"physical",
		"program",
		"archive-timeout-seconds",
		"stanza",
		"data-directory",
		"socket-directory",
		"database-host",
		"repository-host",
		"runs-on",
		"dry-run",
		"timeout-minutes",
		"report-path"
	]
};
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
/**
* Refuses an input that the action does not have: GitHub only warns of one, and goes on as if it had not been given. `operation` is that
* of the action; behind the front door its inputs may be given, too. Throws `bad-input`.
*/
function refuseUnknownInputs(env, operation) {
	const front = env[inputVariable("operation")] !== void 0 ? ["operation", ...new Set(Object.values(declaredInputs).flat())] : [];
	const names = [...declaredInputs[operation] ?? [], ...front];
	const known = new Set(names.map(inputVariable));
	const unknown = Object.keys(env).find((name) => name.startsWith("INPUT_") && !known.has(name));
	if (unknown === void 0) return;
	const name = unknown.slice(6).toLowerCase();
	const [near] = nearestOf(name, names);
	fail(name, "there is no such input", near === void 0 ? "see the inputs in the README of the action" : `did you mean "${near}"?`);
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
// packages/github/src/comment.ts
const [patientSeconds, hurriedSeconds] = [60, 5];
const attempts = 5;
const waitMilliseconds = 2e3;
/**
* Puts what a step came to, rendered as Markdown, into its one comment on the pull request: the one that an earlier run made, else a new one.
* Throws nothing: where it cannot be, a line of the log says why, and the step's outcome does not hang on it.
*/
async function putComment(render, key, door) {
	const { env, log, interrupted } = door;
	const run = await readWorkflowRun(env).catch(() => void 0);
	const pullRequest = run?.pullRequest;
	if (run === void 0 || pullRequest === void 0) return log.note(`no comment was made: ${whyNone(env)}`);
	const seconds = interrupted.aborted ? hurriedSeconds : patientSeconds;
	const timeout = AbortSignal.timeout(seconds * 1e3);
	const signal = interrupted.aborted ? timeout : AbortSignal.any([timeout, interrupted]);
	try {
		const marker = markerOf(key, door);
		const body = `${marker}\n${ageOf(run)}\n${render().trimEnd()}\n\n${footOf(run, pullRequest)}\n`;
		const { comments } = openApi({
			...run,
			token: tokenOf(door),
			http: openHttp(env),
			signal,
			note: log.note
		});
		const done = await withRetries(() => putOnce(comments, pullRequest.number, {
			marker,
			body,
			run
		}), {
			attempts,
			waitMilliseconds,
			signal,
			isWorthRetrying: (error) => error instanceof ApiError && error.isWorthRetrying,
			onRetry: (error) => log.note(`${error.message}; trying again`)
		});
		log.note(`the comment on pull request ${pullRequest.number} was ${done}`);
	} catch (error) {
		explain(timeout.aborted ? /* @__PURE__ */ new Error(`GitHub did not take it within ${seconds} s`) : error, pullRequest, log);
	}
}
/**
* The first line of a comment, by which a later run finds it. Of untrusted values only plain words stand in it, the others by their
* digest, so that none can end it or tell a secret.
*/
function markerOf({ action, inputs: names }, { env, inputs, log }) {
	const file = env["GITHUB_WORKFLOW_REF"]?.split("@")[0]?.split("/").at(-1);
	const given = names.flatMap((name) => {
		const value = inputs.optional(name);
		return value === void 0 || backupIdPattern.test(value) || name === "method" && value === "logical" ? [] : [`${name}=${wordOf(log.redacted(value))}`];
	});
	return `<!-- pgproof:${action}:${[...[
		file,
		env["GITHUB_JOB"],
		env["GITHUB_ACTION"]
	].map((place) => wordOf(place ?? "")), ...given].join(":")} -->`;
}
/** The second line of a comment: of which run it is. A slow run ends after a later one, and must not hide what that said. */
function ageOf({ id, attempt }) {
	return `<!-- run ${id}, attempt ${attempt} -->`;
}
/** Whether this run began before the one that a comment is of; numbers of runs rise. */
function isOlder({ id, attempt }, body) {
	const [run = 0, tried = 0] = /^<!-- run (\d+), attempt (\d+) -->$/m.exec(body)?.slice(1).map(Number) ?? [];
	return run > id || run === id && tried > attempt;
}
function wordOf(text) {
	if (/^(?!.*--)[\w.-]{0,63}$/.test(text)) return text;
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
function whyNone({ GITHUB_EVENT_NAME: event = "" }) {
	return event === "pull_request" ? "the file of the event names no pull request" : `this run is of the event "${event}", not of "pull_request"`;
}
function footOf({ serverUrl, repository, id }, { headSha }) {
	return `<sub>By [run ${id}](${[serverUrl, ...[repository.owner, repository.name].map(encodeURIComponent)].join("/")}/actions/runs/${id})${headSha === void 0 ? "" : ` for commit \`${headSha}\``}.</sub>`;
}
function tokenOf({ inputs }) {
	const token = inputs.optional("github-token");
	if (token !== void 0) return token;
	throw new PgproofError("bad-input", "input \"github-token\": is empty, and a comment is made with it", { hint: "leave it out to get the token of the job" });
}
/** Finds before it writes, at every try: what was not answered may have been done. */
async function putOnce(comments, pullRequest, { marker, body, run }) {
	const author = await comments.viewer();
	const own = [];
	for await (const page of comments.list(pullRequest)) for (const { id, body: found, user } of page) if (user?.login === author && found?.startsWith(marker) === true) own.push({
		id,
		isLater: isOlder(run, found)
	});
	if (own.length === 0) {
		await comments.add(pullRequest, body);
		return "made";
	}
	const earlier = own.filter(({ isLater }) => !isLater);
	for (const { id } of earlier) await comments.replace(id, body);
	return earlier.length === 0 ? "left as it is: a later run made it" : "replaced";
}
function explain(error, { isFork }, log) {
	const isForksToken = isFork && error instanceof ApiError && error.isRefusal;
	const reason = isForksToken ? `${error.message}; the token of a fork's pull request may only read, and "permissions: pull-requests: write" counts for branches of this repository alone` : `${error.message}${error instanceof PgproofError ? `. Hint: ${error.hint}` : ""}`;
	log.annotate(isForksToken ? "notice" : "warning", "comment", `the comment on the pull request could be neither made nor replaced, and the summary says all: ${reason}`);
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
	return error.hint.replace(/^name the file of that key: --age-identity <file>; age-keygen -y <file> says whose it is$/, "hand the secret that holds the key to the input \"age-identity\": it comes to nothing where no secret has that name, or the event may not read it (a fork, Dependabot); age-keygen -y says whose a key is").replace(/--workdir( \/tmp)?/g, "RUNNER_TEMP").replace(/--([a-z][a-z0-9-]*)(?![a-z0-9-])/g, (flag, name) => env[inputVariable(name)] === void 0 ? flag : `the input "${name}"`);
}
/** A message in the words of a workflow: the key of a secret lies in a file that nobody there made. */
function workflowMessage({ message }) {
	return message.replace(/"[^"]*\/pgproof-[A-Za-z0-9]{6}\/identity\.txt"/g, "the input \"age-identity\"");
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
		...pgbackrestSecrets(env),
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
/** Reads the input of an action that may comment on a pull request. */
function readCommentInputs(inputs) {
	return { comment: inputs.flag("comment") };
}
function pingUrl(inputs) {
	const text = inputs.optional("ping-url");
	return text === void 0 ? void 0 : readPingUrl(text, "input \"ping-url\"");
}
/**
* Runs an action in its order: mask, read inputs, work; then outputs, summary, report files and comment, whatever came of it; and only
* then fail. The exit code is the documented one of the error or the report.
*/
async function runAction(action) {
	const { env } = process;
	const log = openLog((text) => process.stdout.write(text));
	log.mask(environmentSecrets(env));
	const started = performance.now();
	const seconds = () => ((performance.now() - started) / 1e3).toFixed(3);
	const interrupted = listenForSignals(log);
	let signal = interrupted;
	const inputs = openInputs(env);
	const state = { words: "" };
	try {
		refuseUnknownInputs(env, action.operation);
		const options = action.readInputs(inputs);
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
		state.told = await show(action, outcome, options, {
			env,
			log,
			seconds: seconds()
		});
	} catch (error) {
		const known = reasonOf(error, signal, action.operation);
		const { kind, findings } = known;
		const reason = new PgproofError(kind, workflowMessage(known), {
			hint: workflowHint(known, env),
			cause: known,
			findings
		});
		state.words = `${reason.message}\nHint: ${reason.hint}\n`;
		state.told = await showError(action, reason, {
			log,
			seconds: seconds()
		});
	}
	const { told } = state;
	const comment = async () => {
		if (told === void 0 || action.commentKey === void 0 || !wantsComment(inputs)) return;
		await putComment(() => told(commentBytes), action.commentKey, {
			env,
			inputs,
			log,
			interrupted
		});
	};
	const ping = async () => {
		await state.started;
		await state.pinger?.ended(Number(process.exitCode ?? 0), log.redacted(state.words));
	};
	await Promise.all([comment(), ping()]);
	await new Promise((resolve) => process.stdout.write("", resolve));
	process.exit();
}
/** Also where another input was refused: a comment of an earlier run must not go on saying that all is well. */
function wantsComment(inputs) {
	try {
		return readCommentInputs(inputs).comment && (inputs.optional("dry-run") === void 0 || !inputs.flag("dry-run"));
	} catch {
		return false;
	}
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
	const more = redactedIn(outcome.files ?? {}, log.redacted);
	const folder = report === void 0 ? "" : await writeReport(report, more, options, env, log);
	const values = {
		plan,
		headline: report?.headline,
		...report?.data
	};
	setOutputs({
		ok: String(report?.ok ?? outcome.refusal === void 0),
		"report-path": folder,
		"duration-seconds": seconds,
		...Object.fromEntries(action.outputs.map((name) => [name, textOf(values[name.replaceAll("-", "_")])])),
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
	const told = (mostBytes) => renderMarkdown(report, { mostBytes });
	await writeSummary(told(summaryBytes), log);
	annotate(report, log);
	log.note(`${report.ok ? "ok" : "not ok"}: ${report.headline}`);
	log.note(`report: ${folder}`);
	process.exitCode = report.exitCode;
	return told;
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
	const told = (mostBytes) => renderErrorMarkdown(error, action.operation, { mostBytes });
	await writeSummary(told(summaryBytes), log);
	return told;
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
async function writeReport(report, more, options, env, log) {
	const parent = env["RUNNER_TEMP"] || tmpdir();
	try {
		const folder = options.reportPath ?? await mkdtemp(join(parent, `pgproof-${report.operation}-report-`));
		await makeFolders(folder);
		for (const [name, text] of Object.entries({
			...reportFiles(report),
			...more
		})) await writeFile(join(folder, name), text);
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
	const groups = [
		["error", worst.filter((finding) => finding.status === "bad")],
		["warning", worst.filter(({ status, hint }) => status === "warning" || status === "unknown" && hint !== void 0)],
		["notice", worst.filter(({ status, hint }) => status === "unknown" && hint === void 0)]
	];
	for (const [kind, findings] of groups) {
		for (const { id, object, place, detail, hint } of findings.slice(0, annotatedFindings)) {
			const about = object === void 0 ? "" : `${object.kind} ${object.name}: `;
			log.annotate(kind, id, `${about}${detail}${hint === void 0 ? "" : `. Hint: ${hint}`}`, place);
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
export { openInputs as a, visibilityOf as c, runAction as i, openApi as l, readLookInputs as n, readWorkflowRun as o, readStepInputs as r, runnerFolders as s, readCommentInputs as t };
