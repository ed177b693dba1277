import { C as askEngine, E as isEngineFailure, F as findProgram, L as oncePerMajor, S as writeClient, T as findEngine, d as ownerLabel, et as reachDays, f as removeLeftContainers, k as openFolderStore, mt as present, u as sandboxOptions, w as bindMount, x as clientOptions } from "./src-Coj2KOKB.js";
import { f as PgproofError, p as classify, u as shellQuote } from "./secret-CPGRtnff.js";
import { n as decodeDatabaseName, r as encodeDatabaseName } from "./identifier-A4-GWeL9.js";
import { _ as formatBytes, o as makeWorkspace, p as runCommand } from "./server-BA5GjfKC.js";
import { _ as openHttp, g as asNetworkError, h as NetworkError, m as withRetries, v as readText } from "./step-f4ln6Td0.js";
import { n as plainLine } from "./log-Do4-H9Hi.js";
import { a as readS3Place, o as s3SettingNames, r as isS3Url } from "./place-Cl6T2cnX.js";
import { m as exec } from "./actions-core-DQNDjVfo.js";
import { createHash, randomBytes } from "node:crypto";
import { chmod, chown, link, lstat, mkdir, mkdtemp, open, readFile, readdir, readlink, rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
// packages/core/src/container/image.ts
/** Where an image's name is to hold the major that is wanted. */
const placeholder = "{major}";
/** Of the official image. */
const defaultImage = `postgres:${placeholder}`;
/** Instead of an image: no container is used. */
const noImage = "none";
const pullDeadlineSeconds = 900;
/** Reads what an image is called; `what` names the option in errors. Throws `bad-input`. */
function readImagePattern(text, what) {
	if (/^[a-z0-9](?:[a-zA-Z0-9._:/@-]|\{major\})*$/.test(text)) return text;
	throw new PgproofError("bad-input", `${what}: must be the name of an image; got ${JSON.stringify(text)}`, { hint: `such as ${defaultImage}, mirror.example/postgres:${placeholder} or postgis/postgis:${placeholder}-3.5; ${noImage} for none` });
}
/** The image for a major. */
function imageOf(pattern, major) {
	return pattern.replaceAll(placeholder, String(major));
}
/** Whether the image is another for each major. */
function isForEveryMajor(pattern) {
	return pattern.includes(placeholder);
}
/**
* The image, pulled where the engine does not have it. One that is there is used as it is and no registry is asked: what a registry
* refuses at night must not stop a restore. Throws `tool-missing`, `deadline`.
*/
async function bringImage(engine, name, options) {
	const there = await inspect(engine, name, options);
	if (there !== void 0) return there;
	if (!options.mayPull) throw new PgproofError("tool-missing", `the image ${name} is not there, and is not pulled now`, { hint: `pull it: docker pull ${name}` });
	options.note(`pulling the image ${name}`);
	try {
		await askEngine(engine, [
			"pull",
			"--quiet",
			name
		], options, pullDeadlineSeconds);
	} catch (error) {
		options.signal.throwIfAborted();
		const { kind, message } = classify(error, `pull ${name}`);
		throw new PgproofError(kind, message, {
			hint: `see it happen: docker pull ${name}; or name one that can be had, such as a mirror's, with --postgres-image`,
			cause: error
		});
	}
	const pulled = await inspect(engine, name, options);
	if (pulled === void 0) throw new PgproofError("tool-missing", `the image ${name} was pulled, and is not there`);
	return pulled;
}
function readAnswer(text, name) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		const hint = `see what it says: docker image inspect ${name}`;
		throw new PgproofError("tool-missing", `docker answers nothing that can be read about ${name}`, {
			hint,
			cause
		});
	}
}
async function inspect(engine, name, options) {
	const text = await askEngine(engine, [
		"image",
		"inspect",
		"--format",
		"{\"volumes\":{{json .Config.Volumes}},\"created\":{{json .Created}}}",
		name
	], options).catch((error) => {
		options.signal.throwIfAborted();
		const { message } = classify(error, `look for ${name}`);
		if (/no such image/i.test(message)) return void 0;
		throw error;
	});
	if (text === void 0) return void 0;
	const { volumes, created } = readAnswer(text, name);
	return {
		name,
		volumes: Object.keys(volumes ?? {}),
		created: created?.slice(0, 10) ?? ""
	};
}
// packages/core/src/container/probe.ts
/** Packages keep each major apart, and what lies on PATH may be a wrapper. Arguments: folder, program, major. */
const look = `PATH=/usr/lib/postgresql/$3/bin:/usr/pgsql-$3/bin:$PATH
cat "$1/word" && : > "$1/answer" || exit 9
cat /proc/sys/kernel/random/boot_id
readlink /proc/self/ns/net
program=$(command -v "$2") || exit 8
echo "$program"
"$program" --version`;
/**
* Runs a container as they will be run, and looks at what it sees: our folder as its user, our kernel, our network, and a program.
* Throws `tool-missing` with what it does not see.
*/
async function probeImage(engine, image, probe) {
	const { program, user } = probe;
	const folder = await mkdtemp(join(probe.folder, "probe-"));
	const word = randomBytes(12).toString("hex");
	await writeFile(join(folder, "word"), `${word}\n`);
	await chmod(join(folder, "word"), 292);
	if (process.getuid?.() === 0) await chown(folder, user.uid, user.gid);
	const args = [...[
		"run",
		...probe.options,
		"--mount",
		bindMount(folder),
		"--entrypoint",
		"sh",
		image.name
	], ...[
		"-c",
		look,
		"sh",
		folder,
		program,
		String(probe.major)
	]];
	try {
		const [seenWord, boot, network, path = "", said = ""] = (await askEngine(engine, args, probe)).split("\n");
		const answered = await readFile(join(folder, "answer")).catch(() => void 0);
		if (seenWord !== word || answered === void 0) throw blind(image, "does not see our files");
		if (boot !== (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim()) throw blind(image, "runs in another machine");
		if (probe.sharesNetwork && network !== await readlink("/proc/self/ns/net")) throw blind(image, "has another network than ours: a server's name could mean another server there");
		const version = /(\d+(?:\.\d+)*)/.exec(said)?.[1];
		if (version === void 0) throw lacks(image, program);
		return {
			bin: path.slice(0, path.lastIndexOf("/")),
			version
		};
	} catch (error) {
		if (!(error instanceof PgproofError) || error.kind !== "tool-missing") throw error;
		if (isEngineFailure(error) && /bind source path does not exist|mounts denied/i.test(error.message)) throw blind(image, "does not see our files", error);
		const status = "status" in error ? error.status : void 0;
		if (status === 9) throw blind(image, "does not see our files, or not as our user", error);
		if (status === 8 || status === 127) throw lacks(image, program, error);
		throw error;
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
function blind(image, what, cause) {
	return new PgproofError("tool-missing", `programs of the image ${image.name} cannot be used: docker's engine ${what}`, {
		hint: "the engine has to be on this machine (see DOCKER_HOST), and not outside of a container that we run in; or install PostgreSQL here and name its folder with --pg-bin",
		cause
	});
}
function lacks(image, program, cause) {
	return new PgproofError("tool-missing", `the image ${image.name} has no ${program}`, {
		hint: "name an image of PostgreSQL that has its programs with --postgres-image",
		cause
	});
}
// packages/core/src/container/containers.ts
/** Opens the way to PostgreSQL's programs by containers. Nothing is asked of docker before something is wanted. */
function openContainers(options, session) {
	const made = new AsyncDisposableStack();
	let opened;
	const open = () => {
		opened ??= findEngine(session).then(async (engine) => {
			const left = await removeLeftContainers(engine, session.signal);
			if (left > 0) options.note(`removed ${left} ${left === 1 ? "container" : "containers"} that a killed run left`);
			return engine;
		});
		return opened;
	};
	const install = async (major, kind) => {
		if (kind === "server" || await findProgram("docker", session) === void 0) return void 0;
		const engine = await open();
		const image = await bringImage(engine, imageOf(options.image, major), {
			...options,
			signal: session.signal
		});
		const workspace = made.use(await makeWorkspace(session));
		const user = ourselves();
		const { bin, version } = await probeImage(engine, image, {
			program: "pg_dump",
			major,
			user,
			folder: workspace.path,
			sharesNetwork: true,
			signal: session.signal,
			options: clientOptions(user)
		});
		const container = {
			image: image.name,
			bin,
			user
		};
		const label = await ownerLabel(process.pid);
		const setpriv = await findProgram("setpriv", session);
		await writeClient(workspace.path, {
			...container,
			engine,
			label,
			setpriv
		});
		options.note(`PostgreSQL ${major}, client: ${version}, in containers of ${describe$1(image)}`);
		return {
			folder: workspace.path,
			how: `image ${image.name}`,
			container
		};
	};
	const place = async (major) => {
		if (/["\r\n]/.test(session.workdir)) throw new PgproofError("bad-input", `a sandbox by docker cannot work in ${JSON.stringify(session.workdir)}`, { hint: "name a folder without quotes and line breaks: --workdir /tmp" });
		const engine = await open();
		const image = await bringImage(engine, imageOf(options.image, major), {
			...options,
			signal: session.signal
		});
		await using workspace = await makeWorkspace(session);
		const user = someoneElse();
		const { bin, version } = await probeImage(engine, image, {
			program: "postgres",
			major,
			user,
			folder: workspace.path,
			sharesNetwork: false,
			signal: session.signal,
			options: [
				...sandboxOptions(image),
				"--user",
				`${user.uid}:${user.gid}`
			]
		});
		return {
			kind: "docker",
			engine,
			image,
			bin,
			version,
			major: Number.parseInt(version, 10),
			user
		};
	};
	return {
		install: oncePerMajor(install),
		place: async (major) => {
			const found = await place(major);
			if (found.major !== major) throw new PgproofError("tool-missing", `the image ${found.image.name} is of PostgreSQL ${found.version}, not ${major}`, { hint: "name one of that major, or one for each with {major} in its name" });
			options.note(`PostgreSQL ${major}, sandbox: ${found.version}, in a container of ${describe$1(found.image)}`);
			return found;
		},
		onlyMajor: async () => isForEveryMajor(options.image) ? void 0 : (await place(0)).major,
		[Symbol.asyncDispose]: () => made.disposeAsync()
	};
}
function describe$1({ name, created }) {
	return created === "" ? name : `${name} of ${created}`;
}
function ourselves() {
	return {
		uid: process.getuid?.() ?? 0,
		gid: process.getgid?.() ?? 0
	};
}
/** As root, a number that is no user's of this machine; else ourselves: only our own user can be given a folder. */
function someoneElse() {
	if (process.getuid?.() !== 0) return ourselves();
	const uid = 62e3 + Math.floor(Math.random() * 3e3);
	return {
		uid,
		gid: uid
	};
}
// packages/core/src/store/s3/open.ts
/**
* Opens a store in S3. Of what it is opened for, `write` asks the store, before a byte counts, whether it can be written and encrypts as is
* wanted; `plan` asks nothing. The SDK is loaded here and nowhere else. Throws `store-missing`, `store-refused`, `store-unreachable`,
* `store-unwritable`.
*/
async function openS3Store(given, use, door) {
	const endpoint = given.endpoint ?? (door.env["AWS_ENDPOINT_URL_S3"] || door.env["AWS_ENDPOINT_URL"] || void 0);
	const place = endpoint === void 0 ? given : {
		...given,
		endpoint
	};
	const { openStoreAt } = await import("./store-BkaT4Jrt.js");
	return openStoreAt(place, use, door);
}
// packages/github/src/api.ts
const perPage = 100;
var ApiError = class extends PgproofError {
	isWorthRetrying;
	constructor(kind, message, options) {
		super(kind, message, options);
		this.isWorthRetrying = options.isWorthRetrying;
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
	const get = (path) => tryingAgain(() => ask$1(`${base}${path}`, options));
	async function* pages(path, key, query = "") {
		for (let page = 1;; page += 1) {
			const answer = await get(`${path}?${query}per_page=${perPage}&page=${page}`);
			yield answer[key];
			if (answer[key].length < perPage) return;
		}
	}
	return {
		repository: () => get(""),
		hasTag: (name) => get(`/git/ref/tags/${encodeURIComponent(name)}`).then(() => true, (error) => {
			if (error instanceof ApiError && !error.isWorthRetrying) return false;
			throw error;
		}),
		run: (id) => get(`/actions/runs/${id}`),
		artifacts: () => pages("/actions/artifacts", "artifacts"),
		artifactsOfRun: (id) => pages(`/actions/runs/${id}/artifacts`, "artifacts"),
		locateArtifact: (id) => tryingAgain(() => askRedirect(`${base}/actions/artifacts/${id}/zip`, options)),
		deleteArtifact: (id) => tryingAgain(() => askDeletion(`${base}/actions/artifacts/${id}`, options)),
		runsOfWorkflow: (file, branch) => pages(`/actions/workflows/${encodeURIComponent(file)}/runs`, "workflow_runs", `branch=${encodeURIComponent(branch)}&`)
	};
}
const whatOf = (url, method = "GET") => `GitHub's API: ${method} ${new URL(url).pathname}`;
async function ask$1(url, options) {
	const { answer, body } = await send(url, options);
	if (answer.status !== 200) throw refusal(url, answer);
	try {
		return JSON.parse(body);
	} catch (error) {
		throw unanswered(url, "the answer is no JSON", error);
	}
}
async function askRedirect(url, options) {
	const { answer } = await send(url, options);
	const { location } = answer.headers;
	if (answer.status === 302 && location !== void 0) return location;
	if (answer.status === 410) throw new PgproofError("store-missing", `${whatOf(url)}: the artifact has expired`, { hint: "take a younger backup, and keep them for more days: input \"retention-days\" of backup-db" });
	throw refusal(url, answer);
}
async function askDeletion(url, options) {
	const { answer } = await send(url, options, "DELETE");
	if (answer.status === 204 || answer.status === 404) return;
	const { kind, message, hint, isWorthRetrying } = refusal(url, answer, "DELETE");
	throw new ApiError(kind, message, {
		isWorthRetrying,
		hint: isWorthRetrying ? hint : "give the job \"permissions: actions: write\", or another token in the input \"github-token\""
	});
}
async function send(url, { http, token, signal }, method = "GET") {
	try {
		const answer = await http(url, {
			method,
			headers: {
				authorization: `Bearer ${token}`,
				accept: "application/vnd.github+json"
			},
			signal
		});
		return {
			answer,
			body: await readText(answer, signal)
		};
	} catch (error) {
		if (error instanceof NetworkError) throw unanswered(url, error.message, error, method);
		throw error;
	}
}
function unanswered(url, why, cause, method = "GET") {
	return new ApiError("store-unwritable", `${whatOf(url, method)}: ${why}`, {
		cause,
		isWorthRetrying: true,
		hint: "check the network and https://www.githubstatus.com, then run again"
	});
}
function refusal(url, { status, statusLine, headers }, method = "GET") {
	const isLimit = status === 429 || status === 403 && headers["x-ratelimit-remaining"] === "0";
	const isWorthRetrying = status >= 500 || isLimit;
	if (status === 404) return new ApiError("unknown-backup", `${whatOf(url)}: not found`, {
		isWorthRetrying,
		hint: "check the number, and that the job has \"permissions: actions: read\""
	});
	return new ApiError("store-unwritable", `${whatOf(url, method)}: ${statusLine}`, {
		isWorthRetrying,
		hint: isWorthRetrying ? "GitHub may be in trouble, see https://www.githubstatus.com; then run again" : "give the job \"permissions: actions: read\", or another token in the input \"github-token\""
	});
}
// packages/github/src/plaintext.ts
const makeKey = "make a key: age-keygen -o backup-key.txt; print its public part: age-keygen -y backup-key.txt";
const useKey = "put the public part into the input \"age-recipients\", and keep backup-key.txt where the backups are not";
/**
* Decides on a dump that is to become an artifact. Everyone who can read a repository can download its artifacts, so in a public
* one a plaintext dump is a breach, and no input allows it. Throws `bad-input`; returns a warning, or undefined.
*/
function judgePlaintext(question) {
	const { visibility, environment, isEncrypted, allowPlaintext } = question;
	if (isEncrypted) return void 0;
	if (visibility === void 0 || visibility === "public") throw new PgproofError("bad-input", `a backup that is not encrypted would become an artifact, and ${visibility === "public" ? "this repository is public: everyone could download the database" : "nobody said whether this repository is public, so it counts as public"}`, { hint: `${makeKey}; ${useKey}` });
	if (environment === "development") return void 0;
	const readers = `everyone who can read this ${visibility} repository can download the database`;
	if (environment === "staging" || allowPlaintext) return `the backup is not encrypted: ${readers}`;
	throw new PgproofError("bad-input", `a production backup that is not encrypted would become an artifact: ${readers}`, { hint: `${makeKey}; ${useKey}; or accept it with the input "allow-plaintext: true"` });
}
// packages/github/src/run.ts
/** Reads the run from the runner's variables and the event's file. Throws `bad-input` outside of a workflow. */
async function readWorkflowRun(env) {
	const [owner, name] = need(env, "GITHUB_REPOSITORY").split("/");
	const id = Number(need(env, "GITHUB_RUN_ID"));
	if (!owner || !name || !Number.isSafeInteger(id)) throw new PgproofError("bad-input", "GITHUB_REPOSITORY and GITHUB_RUN_ID do not name a run", { hint });
	const { repository } = await readEvent(env["GITHUB_EVENT_PATH"]);
	return {
		id,
		repository: {
			owner,
			name
		},
		apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
		serverUrl: env["GITHUB_SERVER_URL"] || "https://github.com",
		attempt: Number(env["GITHUB_RUN_ATTEMPT"] || 1),
		event: env["GITHUB_EVENT_NAME"] ?? "",
		visibility: visibilityOf(repository),
		defaultBranch: repository?.default_branch || void 0
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
// packages/github/src/artifact/results.ts
/** An answer that is none. */
var ServiceError = class extends Error {
	status;
	constructor(status, message) {
		super(message);
		this.status = status;
	}
};
const path = "/twirp/github.actions.results.api.v1.ArtifactService";
/**
* Opens the Results service for reading and removing. GitHub's own client can be told neither a time limit nor to stop, and a
* download that is cut takes it half a minute to notice. Source: @actions/artifact 6, lib/internal and lib/generated. Errors:
* `store-missing` outside of a workflow, `ServiceError`, `NetworkError`.
*/
function openResultsService(options) {
	const { env, http } = options;
	const call = async (method, more, signal = options.signal) => {
		const { origin, token, run, job } = readIdentity(env);
		const answer = await http(`${origin}${path}/${method}`, {
			method: "POST",
			headers: {
				authorization: `Bearer ${token}`,
				"content-type": "application/json"
			},
			body: JSON.stringify({
				workflow_run_backend_id: run,
				workflow_job_run_backend_id: job,
				...more
			}),
			signal
		});
		const body = await readText(answer, signal);
		if (answer.status !== 200) throw new ServiceError(answer.status, `${method}: (${answer.status}) ${messageOf(body) ?? answer.statusLine}`);
		try {
			return JSON.parse(body);
		} catch {
			throw new NetworkError(`${method}: the answer is no JSON`);
		}
	};
	const list = async (filter, signal) => (await call("ListArtifacts", filter, signal)).artifacts ?? [];
	const placeOf = ({ workflow_run_backend_id, workflow_job_run_backend_id, name }) => ({
		workflow_run_backend_id,
		workflow_job_run_backend_id,
		name
	});
	return {
		list: async () => (await list({})).map(({ database_id, name, size, digest }) => ({
			id: Number(database_id),
			name,
			bytes: Number(size ?? 0),
			digest
		})),
		locate: async ({ id, name }) => {
			const [found] = await list({ id_filter: String(id) });
			if (found === void 0) throw new ServiceError(404, `this run has no artifact "${name}" any more`);
			return (await call("GetSignedArtifactURL", placeOf(found))).signed_url;
		},
		remove: async (name, signal) => {
			for (const found of await list({ name_filter: name }, signal)) await call("DeleteArtifact", placeOf(found), signal);
		}
	};
}
function readIdentity(env) {
	const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
	const claims = decodeClaims(token ?? "");
	const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(claims) ?? [];
	if (url && token && run !== void 0 && job !== void 0) return {
		origin: new URL(url).origin,
		token,
		run,
		job
	};
	throw new PgproofError("store-missing", "the runner gives this step no artifact service", { hint: "name a folder in the input \"store\", such as one that the runner keeps" });
}
/** The scopes in a token's claims; empty when it is no such token. */
function decodeClaims(token) {
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
		return typeof claims.scp === "string" ? claims.scp : "";
	} catch {
		return "";
	}
}
function messageOf(body) {
	try {
		const { msg } = JSON.parse(body);
		return typeof msg === "string" ? msg : void 0;
	} catch {
		return;
	}
}
// packages/github/src/artifact/download.ts
/**
* Writes what lies at a URL into a new file, and never more than `mostBytes` of it: one more is read and is an error, which
* `bytes` shows. Errors: `NetworkError`, `ServiceError`, and those of the disk.
*/
async function downloadFile(http, url, to, signal) {
	const answer = await http(url, { signal });
	if (answer.status !== 200) {
		answer.body.destroy();
		throw new ServiceError(answer.status, `the store answers ${answer.statusLine}`);
	}
	const hash = createHash("sha256");
	let bytes = 0;
	const handle = await open(to.file, "wx", 384);
	try {
		for await (const chunk of chunksOf(answer.body, signal)) {
			bytes += chunk.length;
			if (bytes > to.mostBytes) break;
			hash.update(chunk);
			await handle.appendFile(chunk);
		}
	} finally {
		answer.body.destroy();
		await handle.close();
	}
	return {
		bytes,
		digest: `sha256:${hash.digest("hex")}`
	};
}
async function* chunksOf(body, signal) {
	try {
		for await (const chunk of body) yield chunk;
	} catch (error) {
		signal.throwIfAborted();
		throw asNetworkError(error);
	}
}
// packages/github/src/artifact/explain.ts
/** What went wrong with an artifact, and whether another try may end better. */
var ArtifactError = class extends PgproofError {
	isWorthRetrying;
	constructor(from, isWorthRetrying) {
		super(from.kind, from.message, {
			hint: from.hint,
			cause: from.cause
		});
		this.isWorthRetrying = isWorthRetrying;
	}
};
/** What the words of the service and of GitHub's client mean. Source: @actions/artifact 6, lib/internal/shared; the numbers are HTTP's. */
const explanations = [
	{
		pattern: /storage quota has been hit|insufficient usage/i,
		kind: "disk-full",
		says: "the artifact storage quota of the account is used up",
		hint: "delete artifacts, keep them for fewer days (input \"retention-days\"), or name another place in the input \"store\""
	},
	{
		pattern: /\((401|403)\)|unauthenticated|invalid JWT/i,
		kind: "store-unwritable",
		says: "the token of this job was refused; it ends with the job's time limit",
		hint: "run the job again; a job longer than its token needs another store: input \"store\""
	},
	{
		pattern: /\(409\)/,
		kind: "store-unwritable",
		says: "the run has an artifact of that name already",
		hint: "run it again: every backup has a name of its own"
	},
	{
		pattern: /not currently supported on GHES|ACTIONS_RESULTS_URL env|ACTIONS_RUNTIME_TOKEN env/i,
		kind: "store-missing",
		says: "this server has no artifact service that can be used",
		hint: "name a folder in the input \"store\", such as one that the runner keeps"
	}
];
/** Failures that GitHub's client meets with an error at once; it has its own tries for all others. */
const untried = /Unable to make request|socket hang up|EPIPE/i;
/** Gives an error its sentence. `doing` opens it, such as `upload of "x"`. */
function explained(error, doing) {
	if (error instanceof PgproofError) return error;
	const message = error instanceof Error ? error.message : String(error);
	const known = explanations.find(({ pattern }) => pattern.test(message));
	if (known === void 0 && typeof error.syscall === "string") return classify(error, doing);
	const why = known?.says ?? (message.split("\n")[0] || "it failed");
	const full = new PgproofError(known?.kind ?? "store-unwritable", `${doing}: ${why}`, {
		hint: known?.hint ?? "GitHub may be in trouble, see https://www.githubstatus.com; then run again",
		cause: error
	});
	const isPassing = error instanceof ServiceError ? error.status >= 500 || error.status === 429 : error instanceof NetworkError || untried.test(message);
	return new ArtifactError(full, known === void 0 && isPassing);
}
// packages/github/src/artifact/client.ts
const attempts = 4;
const waitMilliseconds = 2e3;
const removalMilliseconds = 3e4;
/** A cancelled step is killed 10 s after the first signal. Source: GitHub documentation, workflow cancellation reference. */
const removalAfterAbortMilliseconds = 5e3;
/** Opens the client. Uploads are those of GitHub's own library; it is loaded at the first one, because it is large. */
function openArtifactClient({ env, http, log, signal, ...options }) {
	const service = openResultsService({
		env,
		http,
		signal
	});
	let loaded;
	const load = async () => new (await (import("./artifact-C2jhm5AP.js"))).DefaultArtifactClient();
	const use = (doing, work) => withRetries(async (attempt) => {
		try {
			return await untilAborted(work(attempt), signal);
		} catch (error) {
			signal.throwIfAborted();
			throw explained(error, doing);
		}
	}, {
		attempts,
		waitMilliseconds,
		signal,
		isWorthRetrying: (error) => error instanceof ArtifactError && error.isWorthRetrying,
		onRetry: (error) => log.note(`${error.message}; trying again`)
	});
	return {
		upload: (file, retentionDays) => {
			let before;
			return use(`upload of "${nameOf(file)}"`, async (attempt) => {
				loaded ??= load();
				const client = await loaded;
				if (attempt > 1) await service.remove(nameOf(file), signal).catch(() => void 0);
				const settings = {
					skipArchive: true,
					...retentionDays === void 0 ? {} : { retentionDays }
				};
				try {
					await client.uploadArtifact(nameOf(file), [file], join(file, ".."), settings);
				} catch (error) {
					before = attempt > 1 && /\(409\)/.test(String(error)) ? /* @__PURE__ */ new Error(`${firstLine(before)}, and its name cannot be used again`) : error;
					throw before;
				}
			});
		},
		download: (artifact, folder, runId) => use(`download of "${artifact.name}"`, async () => {
			await rm(folder, {
				recursive: true,
				force: true
			});
			await mkdir(folder, {
				recursive: true,
				mode: 448
			});
			await refuseTooLarge(artifact, folder);
			const { locateElsewhere } = options;
			const url = runId !== options.thisRun && locateElsewhere !== void 0 ? await locateElsewhere(artifact.id) : await service.locate(artifact);
			const file = join(folder, "content");
			const got = await downloadFile(http, url, {
				file,
				mostBytes: artifact.bytes
			}, signal);
			if (got.bytes !== artifact.bytes || artifact.digest !== void 0 && got.digest !== artifact.digest) throw altered(artifact, got.bytes);
			return file;
		}),
		listOfThisRun: () => use("list of the artifacts of this run", () => service.list()),
		remove: async (name) => {
			const limit = AbortSignal.timeout(signal.aborted ? removalAfterAbortMilliseconds : removalMilliseconds);
			try {
				await service.remove(name, limit);
			} catch (error) {
				if (error instanceof ServiceError && error.status === 404) return;
				throw explained(error, `removal of "${name}"`);
			}
		}
	};
}
const nameOf = (file) => file.slice(file.lastIndexOf("/") + 1);
const firstLine = (error) => String(error.message).split("\n")[0] ?? "";
async function refuseTooLarge(artifact, folder) {
	const { bavail, bsize } = await statfs(folder);
	const free = bavail * bsize;
	if (artifact.bytes <= free) return;
	throw new PgproofError("disk-full", `"${artifact.name}" has ${formatBytes(artifact.bytes)}, and "${folder}" has room for ${formatBytes(free)}`, { hint: "free space on the runner, or take a larger one" });
}
/** Settles with the work, or with the abort: the library itself cannot be told to stop. */
function untilAborted(work, signal) {
	return new Promise((resolve, reject) => {
		const onAbort = () => reject(signal.reason);
		signal.addEventListener("abort", onAbort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
	});
}
/** It may have happened on the way: another download shows. */
function altered(artifact, bytes) {
	const what = bytes === artifact.bytes ? "its bytes do not have the digest that GitHub recorded when it was uploaded" : `it has ${bytes > artifact.bytes ? "more" : "fewer"} bytes than GitHub recorded when it was uploaded`;
	return new ArtifactError(new PgproofError("store-unwritable", `download of "${artifact.name}": ${what}`, { hint: "it was altered or damaged in storage: use another backup" }), true);
}
// packages/github/src/artifact/name.ts
const idPattern = String.raw`\d{8}T\d{6}Z-[0-9a-f]{6}`;
const segmentPattern = "(?:[A-Za-z0-9_-]|%[0-9A-F]{2})+";
const namePattern = new RegExp(`^pgproof\\.(${segmentPattern})\\.(${idPattern})\\.([A-Za-z0-9][A-Za-z0-9._-]*)$`);
const pathPattern = new RegExp(`^(${segmentPattern})/(${idPattern})/((?:verifications/)?[A-Za-z0-9][A-Za-z0-9._-]*)$`);
const recordPattern = new RegExp(`^verification\\.(${idPattern}\\.json)$`);
/** Reads a store's path; undefined for one of another form. */
function parsePath(path) {
	const [, segment, id, file] = pathPattern.exec(path) ?? [];
	return segment === void 0 || id === void 0 || file === void 0 ? void 0 : {
		segment,
		id,
		file
	};
}
/** The artifact that holds a part: `pgproof.<database>.<id>.<file>`, and `….verification.<time>.json` for a verification. */
function artifactName(part) {
	return `pgproof.${part.segment}.${part.id}.${part.file.replace(/^verifications\//, "verification.")}`;
}
/** The part that an artifact holds by its name; undefined for one that is not ours. */
function parseArtifactName(name) {
	const [, segment, id, rest] = namePattern.exec(name) ?? [];
	if (segment === void 0 || id === void 0 || rest === void 0) return void 0;
	const record = recordPattern.exec(rest)?.[1];
	return {
		segment,
		id,
		file: record === void 0 ? rest : `verifications/${record}`
	};
}
// packages/github/src/artifact/origin.ts
/** Events that run the default branch's own code. A pull request's run can upload what it likes. */
const events = [
	"schedule",
	"push",
	"workflow_dispatch"
];
/**
* Why a run's artifacts are not to be trusted; undefined when they are. Restoring a backup executes its SQL, so it must come from code
* that was merged: the named workflow, an event of its own, this repository, the default branch.
*/
function distrust(run, trusted) {
	const head = run.head_repository;
	if (head === null || head.id !== trusted.repositoryId) return `run ${run.id} is of ${head === null ? "a repository that is gone" : `the fork "${head.full_name}"`}`;
	if (!events.includes(run.event)) return `run ${run.id} was started by "${run.event}", not by ${events.join(", ")}`;
	if (run.head_branch !== trusted.defaultBranch) return `run ${run.id} is of the branch "${run.head_branch ?? ""}", not of "${trusted.defaultBranch}"`;
	if (trusted.isShadowed && run.event !== "schedule") return `run ${run.id} may be of a tag: there is one named "${trusted.defaultBranch}" like the default branch`;
	if (trusted.workflow !== void 0 && !isWorkflow(run.path, trusted.workflow)) return `run ${run.id} is of the workflow "${run.path}", not of "${trusted.workflow}"`;
}
/** Whether a run's path is that of a workflow named by file or by path. */
function isWorkflow(path, workflow) {
	const bare = path.replace(/@.*$/, "");
	return bare === workflow || bare === `.github/workflows/${workflow}`;
}
// packages/github/src/artifact/listing.ts
/** A hundred artifacts each; what lies further back has mostly expired. */
const mostPages = 100;
/** Looks for backups by the rule of origin (see `distrust`). */
async function listArtifacts(options) {
	const { source, client, thisRun } = options;
	switch (source.kind) {
		case "this-run": return plainListing((await client.listOfThisRun()).flatMap((artifact) => known(artifact, thisRun)));
		case "run": return plainListing((await collect(needed(options.api).artifactsOfRun(source.id), options.log)).flatMap((payload) => fromPayload(payload, source.id)));
		case "workflow": return listWorkflow(needed(options.api), source, options);
	}
}
function needed(api) {
	if (api !== void 0) return api;
	throw new PgproofError("bad-input", "input \"github-token\": is needed to look into other runs", { hint: "leave it out to get the token of the job" });
}
function plainListing(all) {
	return {
		parts: all.filter((part) => !isRecord(part)),
		records: async (segment, id) => all.filter((part) => isRecord(part) && part.segment === segment && part.id === id),
		refused: [],
		why: async () => ""
	};
}
async function listWorkflow(api, source, { log }) {
	const file = source.workflow.slice(source.workflow.lastIndexOf("/") + 1);
	const runs = /* @__PURE__ */ new Map();
	const trustedRuns = /* @__PURE__ */ new Set();
	try {
		for await (const page of api.runsOfWorkflow(file, source.trusted.defaultBranch)) for (const run of page) {
			runs.set(run.id, Promise.resolve(run));
			if (distrust(run, source.trusted) === void 0) trustedRuns.add(run.id);
		}
	} catch (error) {
		if (!(error instanceof PgproofError) || error.kind !== "unknown-backup") throw error;
		throw new PgproofError("bad-input", `input "workflow": this repository has no workflow "${source.workflow}"`, {
			hint: "give the name of its file, such as backup.yml; the job needs \"permissions: actions: read\"",
			cause: error
		});
	}
	const all = (await collect(api.artifacts(), log)).flatMap((payload) => payload.workflow_run ? fromPayload(payload, payload.workflow_run.id) : []);
	const runOf = (id) => {
		const asked = runs.get(id) ?? api.run(id);
		runs.set(id, asked);
		return asked;
	};
	const gone = (error) => {
		if (error instanceof PgproofError && error.kind === "unknown-backup") return error.message;
		throw error;
	};
	const anyWorkflow = {
		...source.trusted,
		workflow: void 0
	};
	const data = all.filter((part) => !isRecord(part));
	return {
		parts: data.filter((part) => trustedRuns.has(part.runId)),
		records: async (segment, id) => {
			const records = all.filter((part) => isRecord(part) && part.segment === segment && part.id === id);
			const judged = await Promise.all(records.map(async (part) => await runOf(part.runId).then((run) => distrust(run, anyWorkflow), gone) === void 0));
			return records.filter((_, index) => judged[index]);
		},
		refused: data.filter((part) => part.file === "manifest.json" && !trustedRuns.has(part.runId)),
		why: async (id) => await runOf(id).then((run) => distrust(run, source.trusted), gone) ?? `run ${id} is too long ago: GitHub lists the last thousand only`
	};
}
async function collect(pages, log) {
	const all = [];
	let count = 0;
	for await (const page of pages) {
		all.push(...page);
		count += 1;
		if (count < mostPages) continue;
		log.annotate("warning", "artifacts", `only the newest ${all.length} artifacts of the repository were looked at`);
		break;
	}
	return all.filter((artifact) => !artifact.expired);
}
function fromPayload(payload, runId) {
	const { id, name, size_in_bytes: bytes, digest } = payload;
	return known({
		id,
		name,
		bytes,
		digest: digest ?? void 0
	}, runId);
}
function known(artifact, runId) {
	const part = parseArtifactName(artifact.name);
	return part === void 0 ? [] : [{
		...part,
		artifact,
		runId
	}];
}
function isRecord(part) {
	return part.file.startsWith("verifications/");
}
// packages/github/src/artifact/store.ts
/** How many refused backups are explained: each costs a request. */
const mostExplained = 5;
/**
* Artifacts as a store. They are flat and never change, so each part is an artifact of its own (`artifactName`). Nothing is uploaded
* before the manifest is written: then all parts of the backup, the manifest last. Verifications are uploaded as they are written.
*/
async function openArtifactStore(options) {
	const { client, log } = options;
	const [stagedAt, sentFrom, fetchedTo] = [
		"staged",
		"sent",
		"fetched"
	].map((name) => join(options.folder, name));
	const staged = await openFolderStore(stagedAt, { create: true });
	await mkdir(sentFrom, { mode: 448 });
	const fetched = /* @__PURE__ */ new Map();
	/** Paths whose upload began, in its order: also one that failed may have come to an artifact. */
	const sent = /* @__PURE__ */ new Set();
	let listing;
	const list = () => {
		listing ??= log.group("Looking for backups", options.list);
		return listing;
	};
	const upload = async (path) => {
		const part = parsePath(path);
		if (part === void 0) throw new Error(`"${path}" cannot be an artifact`);
		const file = join(sentFrom, artifactName(part));
		await link(join(stagedAt, path), file);
		sent.add(path);
		try {
			await log.group(`Uploading ${artifactName(part)}`, () => client.upload(file, options.retentionDays));
		} finally {
			await rm(file, { force: true });
		}
	};
	const find = async (path) => {
		const part = parsePath(path);
		if (part === void 0) return void 0;
		const { parts, records } = await list();
		if (part.file.startsWith("verifications/")) return (await records(part.segment, part.id)).find((record) => record.file === part.file);
		const same = parts.filter((candidate) => candidate.segment === part.segment && candidate.id === part.id);
		const manifest = same.find((candidate) => candidate.file === "manifest.json");
		return same.find((candidate) => candidate.file === part.file && candidate.runId === manifest?.runId);
	};
	/** Brings a part here, once; it lies under its path in a folder like a staged one. */
	const fetch = (path) => {
		const known = fetched.get(path);
		if (known !== void 0) return known;
		const coming = (async () => {
			const part = await find(path);
			if (part === void 0) throw new PgproofError("store-missing", `${options.describe}: there is no "${path}"`);
			const file = await log.group(`Downloading ${artifactName(part)}`, () => client.download(part.artifact, join(fetchedTo, String(part.artifact.id)), part.runId));
			const place = join(stagedAt, path);
			await mkdir(dirname(place), {
				recursive: true,
				mode: 448
			});
			await rename(file, place);
			return place;
		})();
		fetched.set(path, coming);
		return coming;
	};
	const isHere = async (path) => await staged.size(path) !== void 0;
	const bring = async (path) => {
		if (!await isHere(path)) await fetch(path);
	};
	return {
		describe: options.describe,
		put: async (path, content) => {
			const written = await staged.put(path, content);
			const part = parsePath(path);
			if (part?.file === "manifest.json") {
				const folder = dirname(path);
				for (const name of await staged.files(folder)) if (name !== "manifest.json" && parsePath(`${folder}/${name}`) !== void 0) await upload(`${folder}/${name}`);
				await upload(path);
			} else if (part?.file.startsWith("verifications/")) await upload(path);
			return written;
		},
		get: async (path) => {
			await bring(path);
			return staged.get(path);
		},
		openRead: async (path) => {
			await bring(path);
			if (staged.openRead === void 0) throw new Error("a folder can be read");
			return staged.openRead(path);
		},
		openWrite: (path) => {
			if (staged.openWrite === void 0) throw new Error("a folder can be written");
			return staged.openWrite(path);
		},
		size: async (path) => await staged.size(path) ?? (await find(path))?.artifact.bytes,
		list: async (database) => backupsOf((await list()).parts.filter(({ file }) => file === "manifest.json"), database),
		refused: async () => {
			const { refused, why } = await list();
			const byId = (a, b) => a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
			const newest = [...refused].sort(byId).slice(0, mostExplained);
			return Promise.all(newest.flatMap((part) => {
				const database = decodeDatabaseName(part.segment);
				return database === void 0 ? [] : [why(part.runId).then((reason) => ({
					database,
					id: part.id,
					reason
				}))];
			}));
		},
		unfinished: async (database) => {
			const { parts } = await list();
			const whole = new Set(parts.filter(({ file }) => file === "manifest.json").map(folderOf$1));
			const rests = parts.filter((part) => !whole.has(folderOf$1(part)));
			return backupsOf([...new Map(rests.map((part) => [folderOf$1(part), part])).values()], database);
		},
		files: async (path) => {
			const [segment, id, folder] = path.split("/");
			if (segment === void 0 || id === void 0) return [];
			const { parts, records } = await list();
			const found = folder === "verifications" ? (await records(segment, id)).map((part) => part.file.slice(14)) : parts.filter((part) => part.segment === segment && part.id === id).map((part) => part.file);
			return [...new Set(found)].sort();
		},
		remove: async (path) => {
			await staged.remove(path);
			const names = [...sent].reverse().flatMap((name) => parsePath(name.startsWith(`${path}/`) ? name : "") ?? []);
			for (const name of names.map(artifactName)) try {
				await client.remove(name);
			} catch (error) {
				log.note(`${error.message}; what was uploaded of ${path} stays until it expires`);
				return;
			}
			const { removeArtifact } = options;
			const [segment, id] = path.split("/");
			if (removeArtifact === void 0 || segment === void 0 || id === void 0) return;
			const { parts, records } = await list();
			const own = parts.filter((part) => folderOf$1(part) === path);
			const isManifest = ({ file }) => file === "manifest.json";
			const inOrder = [
				...own.filter(isManifest),
				...own.filter((part) => !isManifest(part)),
				...await records(segment, id)
			];
			for (const { artifact } of inOrder) {
				log.note(`removing ${artifact.name}`);
				await removeArtifact(artifact.id);
			}
		}
	};
}
const folderOf$1 = ({ segment, id }) => `${segment}/${id}`;
/** The backup that each part is of. */
function backupsOf(parts, database) {
	const segment = database === void 0 ? void 0 : encodeDatabaseName(database);
	return parts.filter((part) => segment === void 0 || part.segment === segment).flatMap((part) => {
		const name = decodeDatabaseName(part.segment);
		return name === void 0 ? [] : [{
			database: name,
			id: part.id
		}];
	}).sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
// packages/github/src/artifact/open.ts
/** Reads the inputs that say how a store in S3 is reached and written. */
function readS3Inputs(inputs) {
	return Object.fromEntries(s3SettingNames.map((name) => [name, inputs.optional(name)]));
}
/** Opens a store to write to. Refuses, before anything is dumped, what must not become an artifact (`judgePlaintext`). */
async function openStoreToWrite(inputs, surroundings, isDryRun) {
	if (isS3Url(inputs.store)) return openS3(inputs, isDryRun ? "plan" : "write", surroundings);
	refuseIdle(inputs);
	if (inputs.store !== "artifact") return openFolder(inputs.store, surroundings, isDryRun ? {
		create: false,
		mayBeMissing: true
	} : { create: true });
	const run = await readWorkflowRun(surroundings.env);
	const visibility = inputs.isEncrypted ? void 0 : await askVisibility(run, inputs, surroundings);
	const warning = judgePlaintext({
		...inputs,
		visibility
	});
	if (warning !== void 0) surroundings.log.annotate("warning", "encryption", warning);
	warnOfRetention(inputs.retentionDays, surroundings);
	return openArtifacts({ kind: "this-run" }, run, inputs, surroundings, inputs.retentionDays);
}
/** Opens a store to read from: this run's artifacts, or those of the runs that the inputs name and the rule of origin allows. */
async function openStoreToRead(inputs, surroundings) {
	if (isS3Url(inputs.store)) return openS3(inputs, "read", surroundings);
	refuseIdle(inputs);
	if (inputs.store !== "artifact") return openFolder(inputs.store, surroundings, { create: false });
	const run = await readWorkflowRun(surroundings.env);
	return openArtifacts(await chooseSource(inputs, run, surroundings), run, inputs, surroundings, void 0);
}
function openS3({ store, s3 }, use, { env, log, session: { signal } }) {
	return openS3Store(readS3Place(store, s3, inputNamed), use, {
		env,
		signal,
		note: log.note
	});
}
function inputNamed(name) {
	return `input "${name}"`;
}
function refuseIdle({ store, s3 }) {
	const idle = s3SettingNames.find((name) => s3[name] !== void 0);
	if (idle === void 0) return;
	throw new PgproofError("bad-input", `${inputNamed(idle)}: says how a store in S3 is used, and the store is "${store}"`, { hint: "name one as store: s3://bucket/prefix, or leave the input out" });
}
/**
* Opens the store that a backup went to for pruning. Artifacts are those of the runs whose backups count: of this run's workflow, on the
* default branch, by an event of its own. Undefined, with an annotation, when this run is none of these: what a branch says does not
* remove the backups of the default one.
*/
async function openStoreToPrune(inputs, surroundings, written) {
	if (inputs.store !== "artifact") return written;
	warnOfReach(inputs, surroundings);
	const run = await readWorkflowRun(surroundings.env);
	const { githubToken: token } = inputs;
	if (token === void 0) throw new PgproofError("bad-input", "input \"github-token\": is needed to prune artifacts", { hint: "leave it out to get the token of the job, which needs \"permissions: actions: write\" for it" });
	try {
		const api = apiOf(run, token, surroundings);
		const [own, repository] = [await api.run(run.id), await api.repository()];
		const workflow = own.path.replace(/@.*$/, "");
		const trusted = await trustedOf(api, repository, run, workflow);
		const why = distrust(own, trusted);
		if (why === void 0) return await openArtifacts({
			kind: "workflow",
			workflow,
			trusted
		}, run, inputs, surroundings, void 0, true);
		surroundings.log.annotate("warning", "retention", `nothing was pruned: ${why}`);
		return;
	} catch (error) {
		if (!(error instanceof PgproofError)) throw error;
		const hint = `pruning artifacts needs "permissions: actions: write"; ${error.hint}`;
		throw new PgproofError(error.kind, error.message, {
			hint,
			cause: error
		});
	}
}
/**
* Where the backups before this one are looked for: in the store itself; of artifacts, in those of the runs whose backups count, which needs
* a token that may read the runs of the repository.
*/
function openPastOf(inputs, surroundings, written) {
	if (inputs.store !== "artifact") return async () => written;
	let opened;
	const open = async () => {
		const run = await readWorkflowRun(surroundings.env);
		const hint = "to have this backup compared with the last ones: \"permissions: actions: read\" for the job";
		const { githubToken: token } = inputs;
		if (token === void 0) throw new PgproofError("bad-input", "artifacts of earlier runs are read with a token, and there is none", { hint });
		try {
			const api = apiOf(run, token, surroundings);
			const [own, repository] = [await api.run(run.id), await api.repository()];
			const workflow = own.path.replace(/@.*$/, "");
			const store = await openArtifacts({
				kind: "workflow",
				workflow,
				trusted: await trustedOf(api, repository, run, workflow)
			}, run, inputs, surroundings, void 0);
			await store.list();
			return store;
		} catch (error) {
			if (!(error instanceof PgproofError) || error.kind === "interrupted") throw error;
			throw new PgproofError(error.kind, error.message, {
				hint,
				cause: error
			});
		}
	};
	return () => {
		opened ??= open();
		return opened;
	};
}
/** GitHub's own retention knows of no rules. */
function warnOfReach({ retention, retentionDays }, { env, log }) {
	const most = Number(env["GITHUB_RETENTION_DAYS"] || Number.POSITIVE_INFINITY);
	const days = Math.min(retentionDays ?? most, most);
	const reach = reachDays(retention);
	if (reach <= days) return;
	log.annotate("warning", "retention", `the rules reach ${reach} days back, and GitHub deletes these artifacts after ${days}, whatever the rules say. Hint: raise "retention-days" and the repository's limit, or name a place that keeps for longer in "store"`);
}
/** A folder is named with a slash: a misspelt "artifact" would be one that goes with the runner. */
async function openFolder(store, { env, log }, options) {
	if (/^[a-z0-9]+:\/\//i.test(store) || !store.includes("/")) throw new PgproofError("bad-input", `input "store": must be artifact, s3://bucket/prefix, or a folder with a slash in it; got "${store}"`, { hint: `for artifacts leave it out; for a folder say ./${/^[\w.-]+$/.test(store) ? store : "backups"} or an absolute path` });
	if (options.create && env["RUNNER_ENVIRONMENT"] === "github-hosted") log.annotate("warning", "store", `"${store}" is a folder of a machine that is thrown away after the job`);
	return openFolderStore(resolve(env["GITHUB_WORKSPACE"] || ".", store), options);
}
function warnOfRetention(days, { env, log }) {
	const most = Number(env["GITHUB_RETENTION_DAYS"] || Number.POSITIVE_INFINITY);
	if (days === void 0 || days <= most) return;
	log.annotate("warning", "retention-days", `this repository keeps artifacts for at most ${most} days, not ${days}`);
}
async function askVisibility(run, { githubToken: token }, surroundings) {
	const isFresh = run.visibility === "public" || run.attempt === 1;
	if (isFresh && run.visibility !== void 0 || token === void 0) return isFresh ? run.visibility : void 0;
	return visibilityOf(await apiOf(run, token, surroundings).repository().catch((error) => {
		surroundings.log.note(`${error.message}; nobody says whether the repository is public`);
	}));
}
async function chooseSource(inputs, run, surroundings) {
	const { workflow, runId, allowUntrusted, githubToken: token } = inputs;
	if (workflow === void 0 && runId === void 0) return { kind: "this-run" };
	if (token === void 0) throw new PgproofError("bad-input", "input \"github-token\": is needed to look into other runs", { hint: "leave it out to get the token of the job" });
	const api = apiOf(run, token, surroundings);
	const trusted = await trustedOf(api, await api.repository(), run, workflow);
	if (runId === void 0) return {
		kind: "workflow",
		workflow: workflow ?? "",
		trusted
	};
	if (runId === run.id) return { kind: "this-run" };
	const why = distrust(await api.run(runId), trusted);
	if (why !== void 0 && !allowUntrusted) throw new PgproofError("bad-input", `input "run-id": ${why}; restoring its backup would run code that nobody merged`, { hint: "take a backup of the default branch, or accept the risk: \"allow-untrusted: true\" beside \"run-id\"" });
	if (why !== void 0) surroundings.log.annotate("warning", "origin", `allow-untrusted: ${why}`);
	return {
		kind: "run",
		id: runId
	};
}
async function trustedOf(api, repository, run, workflow) {
	return {
		repositoryId: repository.id ?? NaN,
		defaultBranch: repository.default_branch ?? run.defaultBranch ?? "",
		workflow,
		isShadowed: await api.hasTag(repository.default_branch ?? "")
	};
}
async function openArtifacts(source, run, { githubToken: token }, surroundings, retentionDays, mayRemove = false) {
	const { env, session, log, folder } = surroundings;
	const api = token === void 0 ? void 0 : apiOf(run, token, surroundings);
	const client = openArtifactClient({
		env,
		http: openHttp(env),
		log,
		signal: session.signal,
		thisRun: run.id,
		locateElsewhere: api?.locateArtifact
	});
	const at = await mkdtemp(join(folder, "artifacts-"));
	return openArtifactStore({
		describe: describe(source),
		folder: at,
		client,
		retentionDays,
		log,
		...mayRemove && api !== void 0 ? { removeArtifact: api.deleteArtifact } : {},
		list: () => listArtifacts({
			source,
			thisRun: run.id,
			client,
			api,
			log
		})
	});
}
function apiOf(run, token, { env, session, log }) {
	return openApi({
		...run,
		token,
		http: openHttp(env),
		signal: session.signal,
		note: log.note
	});
}
function describe(source) {
	switch (source.kind) {
		case "this-run": return "artifacts of this run";
		case "run": return `artifacts of run ${source.id}`;
		case "workflow": return `artifacts of the workflow ${source.workflow}`;
	}
}
// packages/github/src/identity.ts
/**
* The file of an age identity, from an input that holds the key itself (a secret of the repository) or a path. A key goes into a
* file of the step's own folder, which only we can read and which is removed at the end of the step. Throws `bad-input`.
*/
async function identityFile(text, { env, folder }) {
	if (/AGE-SECRET-KEY-|-----BEGIN [A-Z ]*PRIVATE KEY-----/i.test(text)) {
		const file = join(folder, "identity.txt");
		await writeFile(file, `${text.trim()}\n`, { mode: 384 });
		return file;
	}
	const path = resolve(env["GITHUB_WORKSPACE"] || "/", text);
	if (!text.includes("\n") && (await stat(path).catch(() => void 0))?.isFile() === true) return path;
	throw new PgproofError("bad-input", "input \"age-identity\": is neither an age key nor the path of a file that is there", { hint: "put the whole of backup-key.txt into a secret, and hand that secret to age-identity" });
}
// packages/github/src/install/machine.ts
/** Programs that are only asked: what they need of the environment, and nothing of the caller's. */
const plainEnvironment = {
	PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
	LC_ALL: "C"
};
const askDeadlineSeconds = 60;
/** Runs a program that changes nothing, and gives what it prints; undefined when it fails or is not there. */
async function ask(command, session) {
	const options = {
		signal: session.signal,
		output: "collect",
		deadlineSeconds: askDeadlineSeconds
	};
	return runCommand({
		...command,
		env: plainEnvironment
	}, options).then(({ stdout }) => stdout, () => {
		session.signal.throwIfAborted();
	});
}
/** Reads what machine this is; a sentence when packages cannot be installed on it. */
async function readMachine(session) {
	if (await findProgram("apt-get", session) === void 0) return "this system has no apt-get";
	const admin = await adminWords(session);
	if (admin === void 0) return "we are not root, and sudo is absent or asks for a password";
	const release = parseRelease(await readFile("/etc/os-release", "utf8").catch(() => ""));
	const architecture = await ask({
		program: "dpkg",
		args: ["--print-architecture"]
	}, session);
	return {
		distribution: release["ID"] ?? "unknown",
		codename: release["VERSION_CODENAME"] ?? "unknown",
		architecture: architecture?.trim() ?? "unknown",
		admin
	};
}
async function adminWords(session) {
	if (process.getuid?.() === 0) return [];
	const sudo = await findProgram("sudo", session);
	if (sudo === void 0) return void 0;
	return await ask({
		program: sudo,
		args: ["-n", "true"]
	}, session) === void 0 ? void 0 : [sudo, "-n"];
}
/** The assignments of os-release(5), without their quotes. */
function parseRelease(text) {
	const lines = text.split("\n").map((line) => /^([A-Z_]+)=(['"]?)([^'"]*)\2$/.exec(line.trim()));
	return Object.fromEntries(lines.flatMap((match) => match === null ? [] : [[match[1] ?? "", match[3] ?? ""]]));
}
// packages/github/src/install/change.ts
/** Ends a program that ignores the end of its time; seconds. */
const killAfterSeconds = 10;
/** What timeout(1) of coreutils exits with when time was up; the second when it had to kill. */
const timeUp = [124, 137];
/** apt reads these; they may hold a password, so they go by name. */
const proxies = [
	"http_proxy",
	"https_proxy",
	"no_proxy"
];
/**
* The whole argument vector. The deadline is kept by timeout(1), which runs as root with what it ends: sudo's children cannot be
* ended from outside.
*/
function changeWords(change, machine, env) {
	const named = proxies.filter((name) => (env[name] ?? "") !== "");
	const kept = machine.admin.length > 0 && named.length > 0 ? [`--preserve-env=${named.join(",")}`] : [];
	const deadline = [
		"timeout",
		`--kill-after=${killAfterSeconds}`,
		String(change.deadlineSeconds)
	];
	return [
		...machine.admin,
		...kept,
		...deadline,
		...change.words
	];
}
/**
* Runs a change. What it prints is shown only when it failed. An abort stops before the next change and not in the midst of one: a
* dpkg that is cut short leaves a machine on which nothing can be installed. Throws `tool-missing`, `deadline`.
*/
async function makeChange(change, machine, note, session) {
	session.signal.throwIfAborted();
	const words = changeWords(change, machine, session.env);
	const [program = "", ...args] = change.input === void 0 ? [
		"sh",
		"-c",
		"exec \"$@\" < /dev/null",
		"sh",
		...words
	] : words;
	const lines = [];
	const keep = (line) => {
		lines.push(line);
		if (lines.length > 200) lines.shift();
	};
	const passed = proxies.flatMap((name) => session.env[name] === void 0 ? [] : [[name, session.env[name]]]);
	const status = await exec(`"${program}"`, args, {
		env: {
			...plainEnvironment,
			...Object.fromEntries(passed)
		},
		cwd: "/",
		silent: true,
		ignoreReturnCode: true,
		...change.input === void 0 ? {} : { input: Buffer.from(change.input) },
		listeners: {
			stdline: keep,
			errline: keep
		}
	}).catch((error) => {
		throw new PgproofError("tool-missing", `${change.doing}: ${program} could not be started`, { cause: error });
	});
	if (status === 0) return;
	for (const line of lines.slice(-20)) note(`  | ${plainLine(line)}`);
	throw changeError(change, status, lines);
}
function changeError(change, status, lines) {
	const hint = `see it happen, as root: ${(change.again ?? change.words).map(shellQuote).join(" ")}`;
	if (timeUp.includes(status)) return new PgproofError("deadline", `${change.doing} did not finish within ${change.deadlineSeconds} s`, { hint });
	const said = lines.find((line) => line.startsWith("E: ")) ?? lines.findLast((line) => line.trim() !== "");
	const why = said === void 0 ? "" : `: ${plainLine(said).trim()}`;
	return new PgproofError("tool-missing", `${change.doing} failed with exit code ${status}${why}`, { hint });
}
// packages/github/src/install/apt.ts
/** The set-up script of the PostgreSQL project's repository lies here, in the distribution's own package. */
const scriptFolder = "/usr/share/postgresql-common/pgdg";
const sourceFile = "/etc/apt/sources.list.d/pgproof.list";
/** postgresql-common reads this folder last, so an administrator's own createcluster.conf stays as it is. */
const clusterSettings = {
	folder: "/etc/postgresql-common/createcluster.d",
	file: "/etc/postgresql-common/createcluster.d/pgproof.conf",
	text: "# Here only while pgproof installs PostgreSQL.\ncreate_main_cluster = false\n"
};
/** debconf and needrestart ask nothing, and another apt-get that is at work is waited for. */
const aptGet = [
	"env",
	"DEBIAN_FRONTEND=noninteractive",
	"NEEDRESTART_SUSPEND=1",
	"apt-get",
	"-o",
	"DPkg::Lock::Timeout=120",
	"-o",
	"Acquire::Retries=3"
];
function packageOf({ major, kind }) {
	return `${kind === "server" ? "postgresql" : "postgresql-client"}-${major}`;
}
/** Where Debian's packages of a major put their programs. */
function folderOf({ major }) {
	return `/usr/lib/postgresql/${major}/bin`;
}
const byHand = (...packages) => [
	"apt-get",
	"install",
	"--no-install-recommends",
	...packages
];
/** Every change that an installation by apt can make, as data. */
const changes = {
	writeSource: (line) => ({
		doing: "writing the package source",
		words: ["tee", sourceFile],
		input: `${line}\n`,
		deadlineSeconds: 10
	}),
	removeSource: () => ({
		doing: "removing the package source",
		words: [
			"rm",
			"-f",
			sourceFile
		],
		deadlineSeconds: 10
	}),
	/** apt makes `partial` in it a folder that only its own user can enter. */
	removeFolder: (folder) => ({
		doing: "removing what was downloaded",
		words: [
			"rm",
			"-rf",
			folder
		],
		deadlineSeconds: 60
	}),
	update: () => ({
		doing: "reading the package lists",
		words: [...aptGet, "update"],
		deadlineSeconds: 300
	}),
	install: (...packages) => ({
		doing: `installing ${packages.join(" and ")}`,
		words: [
			...aptGet,
			"install",
			"-y",
			"--no-install-recommends",
			...packages
		],
		deadlineSeconds: 600
	}),
	download: (archives, name) => ({
		doing: `downloading ${name}`,
		words: [
			...aptGet,
			...["-o", `Dir::Cache::archives=${archives}`],
			...[
				"install",
				"-y",
				"--no-install-recommends",
				"--download-only",
				name
			]
		],
		deadlineSeconds: 600,
		again: byHand(name)
	}),
	installDownloaded: (archives, name) => ({
		doing: `installing ${name}`,
		words: [
			...aptGet,
			...["-o", `Dir::Cache::archives=${archives}`],
			...[
				"install",
				"-y",
				"--no-install-recommends",
				name
			]
		],
		deadlineSeconds: 600,
		again: byHand(name)
	}),
	/** Package files that lie here; without sources apt cannot fetch what they lack, and fails before anything is changed. */
	installFiles: (files, name) => ({
		doing: "installing the cached packages",
		words: [
			...aptGet,
			...[
				"-o",
				"Dir::Etc::sourcelist=/dev/null",
				"-o",
				"Dir::Etc::sourceparts=/dev/null"
			],
			...[
				"install",
				"-y",
				"--no-install-recommends",
				...files
			]
		],
		deadlineSeconds: 300,
		again: byHand(name)
	}),
	setUpRepository: (script) => ({
		doing: "setting up the PostgreSQL project's repository",
		words: [
			"env",
			"DEBIAN_FRONTEND=noninteractive",
			"sh",
			script,
			"-y"
		],
		deadlineSeconds: 300
	}),
	forbidCluster: () => [{
		doing: "making a folder of settings",
		words: [
			"mkdir",
			"-p",
			clusterSettings.folder
		],
		deadlineSeconds: 10
	}, {
		doing: "keeping the package from making a cluster",
		words: ["tee", clusterSettings.file],
		input: clusterSettings.text,
		deadlineSeconds: 10
	}],
	allowCluster: () => [{
		doing: "removing our setting",
		words: [
			"rm",
			"-f",
			clusterSettings.file
		],
		deadlineSeconds: 10
	}, {
		doing: "removing the folder of settings",
		words: [
			"rmdir",
			"--ignore-fail-on-non-empty",
			clusterSettings.folder
		],
		deadlineSeconds: 10
	}]
};
/**
* Installs from the sources that the machine has, else from a mirror that was named, else from the PostgreSQL project's repository.
* Returns the version. What was downloaded stays in `archives`. Throws `bad-input`, `tool-missing`, `deadline`.
*/
async function installByApt(wanted, options, machine, session) {
	const name = packageOf(wanted);
	const make = (change) => makeChange(change, machine, options.note, session);
	await using stack = new AsyncDisposableStack();
	if (options.source !== void 0) {
		await make(changes.writeSource(readSource(options.source)));
		stack.defer(() => makeChange(changes.removeSource(), machine, options.note, unstoppable(session)));
	}
	await make(changes.update());
	if (options.source === void 0 && await candidateOf(name, session) === void 0) await setUpRepository(make, options.note);
	if (await candidateOf(name, session) === void 0) throw new PgproofError("tool-missing", `no package source of this machine has ${name}`, { hint: `name one that has it, with the input apt-source; what there is: apt-cache policy ${name}` });
	await mkdir(join(options.archives, "partial"), { recursive: true });
	await make(changes.download(options.archives, name));
	const install = () => make(changes.installDownloaded(options.archives, name));
	await (wanted.kind === "server" ? withoutCluster(machine, options.note, session, install) : install());
	return installedVersion(name, session);
}
/** Installs package files. Returns the version. Throws as `makeChange` does. */
async function installFromFiles(wanted, files, note, machine, session) {
	const install = () => makeChange(changes.installFiles(files, packageOf(wanted)), machine, note, session);
	await (wanted.kind === "server" ? withoutCluster(machine, note, session, install) : install());
	return installedVersion(packageOf(wanted), session);
}
/** One line that begins as a source of packages does: it is written to a file of apt's. */
function readSource(line) {
	const trimmed = line.trim();
	if (/^deb \S[^\r\n]*$/.test(trimmed)) return trimmed;
	throw new PgproofError("bad-input", `input "apt-source": must be one line for apt; got ${JSON.stringify(line)}`, { hint: "write it as in sources.list: deb [signed-by=/path/key.asc] https://mirror.example/apt bookworm-pgdg main" });
}
/** The version that apt would install; undefined when it knows none. */
async function candidateOf(name, session) {
	const said = await ask({
		program: "apt-cache",
		args: ["policy", name]
	}, session);
	const version = /^ *Candidate: (\S+)$/m.exec(said ?? "")?.[1];
	return version === "(none)" ? void 0 : version;
}
async function installedVersion(name, session) {
	return (await ask({
		program: "dpkg-query",
		args: ["--show", name]
	}, session))?.trim().split("	")[1] ?? "of unknown version";
}
/** Debian's own package brings the script that knows the repository and its key. */
async function setUpRepository(make, note) {
	if (await setUpScript() === void 0) await make(changes.install("postgresql-common", "ca-certificates"));
	const script = await setUpScript();
	if (script === void 0) throw new PgproofError("tool-missing", `postgresql-common brought no set-up script to "${scriptFolder}"`, { hint: "name a source that has the packages, with the input apt-source" });
	note(`setting up the PostgreSQL project's package repository with ${script}; it stays set up`);
	await make(changes.setUpRepository(script));
}
async function setUpScript() {
	const [script] = (await readdir(scriptFolder).catch(() => [])).filter((name) => name.endsWith(".sh")).sort();
	return script === void 0 ? void 0 : join(scriptFolder, script);
}
/** Debian's server package makes and starts a cluster of its own on port 5432; nobody asked for one. */
async function withoutCluster(machine, note, session, work) {
	try {
		for (const change of changes.forbidCluster()) await makeChange(change, machine, note, session);
		await work();
	} finally {
		for (const change of changes.allowCluster()) await makeChange(change, machine, note, unstoppable(session));
	}
}
/** For what puts back: an abort does not keep it from being done. */
function unstoppable(session) {
	return {
		...session,
		signal: new AbortController().signal
	};
}
// packages/github/src/install/cache.ts
/** How long one part of a download may take. */
const segmentTimeoutMilliseconds = 12e4;
/**
* What the keys of all entries begin with that this machine can use this week. The week makes a new minor release arrive: an entry that
* is used is never dropped.
*/
function keyPrefix(wanted, machine, now) {
	return `pgproof-apt-${`${machine.distribution}-${machine.codename}-${machine.architecture}`}-${packageOf(wanted)}-${mondayOf(now)}-`;
}
/** The key of an entry: two sets of packages have two keys, since an entry cannot be written twice. */
function keyOf(prefix, version, packages) {
	const names = packages.map(({ file }) => file).sort();
	const digest = createHash("sha256").update(names.join("\n")).digest("hex").slice(0, 12);
	return `${prefix}${version.replaceAll(/[^A-Za-z0-9.+~-]/g, "_")}-${digest}`;
}
function mondayOf(now) {
	const days = (now.getUTCDay() + 6) % 7;
	return (/* @__PURE__ */ new Date(now.getTime() - days * 864e5)).toISOString().slice(0, 10);
}
/** Brings back the newest entry of that prefix into `folder`; the key, or undefined when there is none or no cache. Never throws. */
async function restorePackages(folder, prefix, note) {
	try {
		const cache = await import("./cache-B7CQ5Hxd.js");
		if (!cache.isFeatureAvailable()) return void 0;
		return await cache.restoreCache([folder], prefix, [prefix], { segmentTimeoutInMs: segmentTimeoutMilliseconds });
	} catch (error) {
		note(`the cache could not be read: ${reasonOf(error)}`);
		return;
	}
}
/** Saves `folder` under a key. A cache that is absent, full or read-only is said, and no error. */
async function savePackages(folder, key, note) {
	try {
		const cache = await import("./cache-B7CQ5Hxd.js");
		if (!cache.isFeatureAvailable()) return;
		note(await cache.saveCache([folder], key) === -1 ? "the packages were not saved to the cache" : `the packages were saved to the cache as ${key}`);
	} catch (error) {
		note(`the packages were not saved to the cache: ${reasonOf(error)}`);
	}
}
function reasonOf(error) {
	return plainLine(error instanceof Error ? error.message : String(error));
}
// packages/github/src/install/packages.ts
const indexName = "packages.json";
const fileName = /^[a-z0-9][a-z0-9+.-]*_[A-Za-z0-9.+~%-]+_[a-z0-9-]+\.deb$/;
/** Moves what apt downloaded into `folder`, alone and with an index; empty when apt had nothing to download. */
async function gatherPackages(archives, folder) {
	const names = (await readdir(archives)).filter((name) => fileName.test(name)).sort();
	await rm(folder, {
		recursive: true,
		force: true
	});
	await mkdir(folder, { recursive: true });
	const packages = [];
	for (const file of names) {
		await rename(join(archives, file), join(folder, file));
		packages.push({
			file,
			sha256: await digestOf(join(folder, file))
		});
	}
	await writeFile(join(folder, indexName), JSON.stringify({ packages }));
	return packages;
}
/**
* The packages of a folder that came out of a cache, by path. A sentence when it is not whole: a file that is absent, no
* regular file or another than the index says.
*/
async function readPackages(folder) {
	const index = parseIndex(await readFile(join(folder, indexName), "utf8").catch(() => ""));
	if (index === void 0 || index.length === 0) return "it has no index";
	for (const { file, sha256 } of index) {
		const path = join(folder, file);
		if ((await lstat(path).catch(() => void 0))?.isFile() !== true) return `"${file}" is absent`;
		if (await digestOf(path) !== sha256) return `"${file}" is not the file that was saved`;
	}
	return index.map(({ file }) => join(folder, file));
}
/** Undefined for what is no index: the text comes from outside. */
function parseIndex(text) {
	try {
		const { packages } = JSON.parse(text);
		if (!Array.isArray(packages)) return void 0;
		return packages.every(isPackageFile) ? packages : void 0;
	} catch {
		return;
	}
}
function isPackageFile(value) {
	const { file, sha256 } = value ?? {};
	return typeof file === "string" && fileName.test(file) && typeof sha256 === "string";
}
async function digestOf(path) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return hash.digest("hex");
}
// packages/github/src/install/install.ts
/**
* Brings PostgreSQL's programs of an exact major to a runner: from cached Debian packages, by apt, or as programs of an
* image. An entry of the cache is as trustworthy as what may write one: the workflows of the default branch. Throws `bad-input`
* for a source that is none.
*/
function makeInstaller(options) {
	if (options.aptSource !== void 0) readSource(options.aptSource);
	const made = new AsyncDisposableStack();
	const remove = async (folder) => rm(folder, {
		recursive: true,
		force: true
	});
	const install = async (major, kind, session) => {
		const wanted = {
			major,
			kind
		};
		const failures = [];
		const machine = await readMachine(session);
		const ways = typeof machine === "string" ? [] : packageWays(wanted, options, machine, session, made, remove);
		if (typeof machine === "string") failures.push(cannotInstall(wanted, machine));
		if (kind === "client") ways.push(containerWay(major, options, session));
		for (const way of ways) try {
			const brought = await way.bring();
			if (brought === void 0) continue;
			const { what, ...tools } = brought;
			if (what !== void 0) options.note(`PostgreSQL ${major}, ${kind}: ${what}`);
			return tools;
		} catch (error) {
			session.signal.throwIfAborted();
			const failure = classify(error, way.name);
			options.note(`${way.name}: ${failure.message}`);
			if (!way.isShortcut) failures.push(failure);
		}
		const [first] = failures;
		if (first === void 0) return void 0;
		const message = failures.map((failure) => failure.message).join("; ");
		throw new PgproofError(first.kind, message, {
			hint: first.hint,
			cause: first
		});
	};
	return {
		install: oncePerMajor(install),
		[Symbol.asyncDispose]: () => made.disposeAsync()
	};
}
function cannotInstall(wanted, why) {
	return new PgproofError("tool-missing", `packages cannot be installed: ${why}`, { hint: `as root on Debian or Ubuntu: apt-get install --no-install-recommends ${packageOf(wanted)}` });
}
function packageWays(wanted, options, machine, session, made, remove) {
	const { note } = options;
	const name = packageOf(wanted);
	const folder = join(options.folder, `pgproof-${name}`);
	const prefix = keyPrefix(wanted, machine, /* @__PURE__ */ new Date());
	const fromCache = async () => {
		await remove(folder);
		made.defer(() => remove(folder));
		const key = await restorePackages(folder, prefix, note);
		if (key === void 0) return void 0;
		const files = await readPackages(folder);
		if (typeof files === "string") throw new PgproofError("tool-missing", `the entry ${key} cannot be used: ${files}`, { hint: `delete it: gh cache delete ${key}` });
		const version = await installFromFiles(wanted, files, note, machine, session);
		return {
			folder: folderOf(wanted),
			how: "cache",
			what: `${name} ${version}, from the cache (${key})`
		};
	};
	const byApt = async () => {
		const archives = await mkdtemp(join(options.folder, "pgproof-apt-"));
		made.defer(() => makeChange(changes.removeFolder(archives), machine, note, unstoppable(session)));
		const { aptSource: source } = options;
		const version = await installByApt(wanted, {
			archives,
			note,
			...source === void 0 ? {} : { source }
		}, machine, session);
		if (options.cache !== false) {
			const packages = await gatherPackages(archives, folder);
			if (packages.length > 0) await savePackages(folder, keyOf(prefix, version, packages), note);
		}
		return {
			folder: folderOf(wanted),
			how: "apt",
			what: `${name} ${version}, installed by apt`
		};
	};
	return [...options.cache === false ? [] : [{
		name: "cached packages",
		isShortcut: true,
		bring: fromCache
	}], {
		name: "apt",
		isShortcut: false,
		bring: byApt
	}];
}
function containerWay(major, { containers }, session) {
	const bring = async () => containers?.install(major, "client", session);
	return {
		name: "containers",
		isShortcut: false,
		bring
	};
}
// packages/github/src/tools.ts
function readToolInputs(inputs) {
	return {
		pgBin: inputs.optionalPath("pg-bin"),
		installPostgresql: inputs.flag("install-postgresql"),
		aptSource: inputs.optional("apt-source"),
		cachePackages: inputs.flag("cache-packages"),
		postgresImage: readImagePattern(inputs.required("postgres-image"), "input \"postgres-image\"")
	};
}
/**
* Where PostgreSQL's programs are looked for, and how they are brought where the exact major is not there. A dry run brings nothing, nor
* does `install-postgresql: false`; an image that is there already may still be used.
*/
function openTools(inputs, { env, session, log, use }) {
	const { pgBin, aptSource, cachePackages, postgresImage: image } = inputs;
	const mayBring = inputs.installPostgresql && !inputs.dryRun;
	const containers = image === "none" ? void 0 : use(openContainers({
		image,
		mayPull: mayBring,
		note: log.note
	}, session));
	const found = present({
		pgBin,
		containers
	});
	if (!mayBring) return {
		...found,
		...present({ install: containers?.install })
	};
	const { install } = use(makeInstaller({
		folder: env["RUNNER_TEMP"] || session.workdir,
		note: log.note,
		cache: cachePackages,
		...present({
			aptSource,
			containers
		})
	}));
	return {
		install,
		...found
	};
}
export { openStoreToPrune as a, readS3Inputs as c, openContainers as d, defaultImage as f, openPastOf as i, runnerFolders as l, readImagePattern as m, readToolInputs as n, openStoreToRead as o, noImage as p, identityFile as r, openStoreToWrite as s, openTools as t, openS3Store as u };
