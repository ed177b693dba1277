import { $ as openFolderStore, Dt as s3SettingNames, Et as readS3Place, K as formatBytes, Ot as PgproofError, Z as openS3Store, it as encodeDatabaseName, kt as classify, rt as decodeDatabaseName, wt as isS3Url } from "./lean-DqNT6EJH.js";
import { F as NetworkError, I as asNetworkError, L as openHttp, P as withRetries, R as readText } from "./core-B9Yv8UBi.js";
import { j as selectors, ot as reachDays } from "./core-DxWJFd2t.js";
import { c as visibilityOf, l as openApi, o as readWorkflowRun } from "./step-CmqLrTnt.js";
import { link, mkdir, mkdtemp, open, rename, rm, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
// packages/github/src/plaintext.ts
const makeKey = "make a key: age-keygen -o backup-key.txt; print its public part: age-keygen -y backup-key.txt";
const useKey = "put the public part into the input \"age-recipients\" (where it is given already its expression came to nothing: a variable is vars.NAME, and no secret), and keep backup-key.txt where the backups are not";
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
	const load = async () => new (await (import("./artifact-Rltk34rV.js"))).DefaultArtifactClient();
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
const pathPattern = new RegExp(`^(${segmentPattern})/(${idPattern})/((?:(?:verifications|rehearsals)/)?[A-Za-z0-9][A-Za-z0-9._-]*)$`);
const recordPattern = new RegExp(`^(verification|rehearsal)\\.(${idPattern}\\.json)$`);
/** What later runs write beside a backup, each kind in a folder of its own. */
const recordFolder = /^(verification|rehearsal)s\//;
/** Reads a store's path; undefined for one of another form. */
function parsePath(path) {
	const [, segment, id, file] = pathPattern.exec(path) ?? [];
	return segment === void 0 || id === void 0 || file === void 0 ? void 0 : {
		segment,
		id,
		file
	};
}
/** Whether a part is a record of a later run, which vouches by itself. */
function isRecord({ file }) {
	return recordFolder.test(file);
}
/** The artifact that holds a part: `pgproof.<database>.<id>.<file>`, and `….verification.<time>.json` for a verification; a rehearsal alike. */
function artifactName(part) {
	return `pgproof.${part.segment}.${part.id}.${part.file.replace(recordFolder, "$1.")}`;
}
/** The part that an artifact holds by its name; undefined for one that is not ours. */
function parseArtifactName(name) {
	const [, segment, id, rest] = namePattern.exec(name) ?? [];
	if (segment === void 0 || id === void 0 || rest === void 0) return void 0;
	const [, kind, record] = recordPattern.exec(rest) ?? [];
	return {
		segment,
		id,
		file: record === void 0 ? rest : `${kind}s/${record}`
	};
}
// packages/github/src/artifact/origin.ts
/** Reads the inputs that say whose artifacts are taken. Throws `bad-input`. */
function readOriginInputs(inputs) {
	const runId = inputs.optionalInteger("run-id", {
		least: 1,
		most: Number.MAX_SAFE_INTEGER
	});
	const allowUntrusted = inputs.flag("allow-untrusted");
	if (allowUntrusted && runId === void 0) throw new PgproofError("bad-input", "input \"allow-untrusted\": is only for one run that you name", { hint: "give the number of the run in \"run-id\", after looking at what it ran" });
	return {
		workflow: workflowFile(inputs.optional("workflow")),
		runId,
		allowUntrusted
	};
}
/** Reads the input that says which manifest alone is taken. Throws `bad-input`. */
function readManifestSha256(inputs) {
	const text = inputs.optional("expected-manifest-sha256");
	if (text === void 0 || /^[0-9a-fA-F]{64}$/.test(text)) return text?.toLowerCase();
	throw new PgproofError("bad-input", `input "expected-manifest-sha256": must be 64 hex digits; got "${text}"`, { hint: `it is the output "manifest-sha256" of backup-db; "backup" takes ${selectors.join(", ")} or an id` });
}
function workflowFile(text) {
	if (text === void 0 || /^(\.github\/workflows\/)?[^/\s:@]+\.ya?ml$/.test(text)) return text;
	throw new PgproofError("bad-input", `input "workflow": must be the name of a workflow's file; got "${text}"`, { hint: "such as backup.yml, which stands in .github/workflows" });
}
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
// packages/github/src/artifact/store.ts
/** How many refused backups are explained: each costs a request. */
const mostExplained = 5;
/**
* Artifacts as a store. They are flat and never change, so each part is an artifact of its own (`artifactName`). Nothing is uploaded
* before the manifest is written: then all parts of the backup, the manifest last. Verifications and rehearsals are uploaded as they are written.
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
		if (isRecord(part)) return (await records(part.segment, part.id)).find((record) => record.file === part.file);
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
			} else if (part !== void 0 && isRecord(part)) await upload(path);
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
			const whole = new Set(parts.filter(({ file }) => file === "manifest.json").map(folderOf));
			const rests = parts.filter((part) => !whole.has(folderOf(part)));
			return backupsOf([...new Map(rests.map((part) => [folderOf(part), part])).values()], database);
		},
		files: async (path) => {
			const [segment, id, folder] = path.split("/");
			if (segment === void 0 || id === void 0) return [];
			const { parts, records } = await list();
			const found = folder !== void 0 ? (await records(segment, id)).flatMap(({ file }) => file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : []) : parts.filter((part) => part.segment === segment && part.id === id).map((part) => part.file);
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
			const own = parts.filter((part) => folderOf(part) === path);
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
const folderOf = ({ segment, id }) => `${segment}/${id}`;
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
/** Of the settings of a store in S3 those that say how it is reached; the others, how it is written. */
const s3ReadNames = [
	"s3-endpoint",
	"s3-region",
	"s3-path-style"
];
/** Reads the inputs that say how a store in S3 is reached, and, unless only some are named, how it is written. */
function readS3Inputs(inputs, names = s3SettingNames) {
	return Object.fromEntries(names.map((name) => [name, inputs.optional(name)]));
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
	const repository = await apiOf(run, token, surroundings).repository().catch((error) => {
		surroundings.log.note(`${error.message}; nobody says whether the repository is public`);
	});
	return visibilityOf(repository);
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
export { readS3Inputs as a, readOriginInputs as c, openStoreToWrite as i, openStoreToPrune as n, s3ReadNames as o, openStoreToRead as r, readManifestSha256 as s, openPastOf as t };
