import { a as ListMultipartUploadsCommand, c as DeleteObjectsCommand, d as CompleteMultipartUploadCommand, f as AbortMultipartUploadCommand, i as ListObjectsV2Command, l as DeleteObjectCommand, n as PutObjectCommand, o as HeadObjectCommand, p as S3Client, r as ListPartsCommand, s as GetObjectCommand, t as UploadPartCommand, u as CreateMultipartUploadCommand } from "./s3-CHxYba8m.js";
import { Ct as describePlace, Ot as PgproofError, St as awsFlags, Tt as keyOf, U as redact, Ut as shellQuote, W as secretForms, at as isClusterName, it as encodeDatabaseName, rt as decodeDatabaseName, tt as backupIdPattern, xt as addressOf } from "./lean-DqNT6EJH.js";
import { Readable } from "node:stream";
import { createHash, randomUUID } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// packages/core/src/store/s3/error.ts
const newKeys = "get new ones: the role or session that they come of has a duration, which must be longer than the run";
/** Codes of S3 and of those who speak it. Source: S3 API Reference, "Error responses"; the quotas: MinIO, Ceph. */
const meanings = {
	NoSuchBucket: { kind: "store-missing" },
	InvalidBucketName: { kind: "bad-input" },
	AccessDenied: {
		kind: "store-refused",
		hint: "allow the role s3:ListBucket on the bucket, and s3:GetObject, s3:PutObject, s3:DeleteObject and s3:AbortMultipartUpload on its objects"
	},
	AllAccessDisabled: { kind: "store-refused" },
	AccountProblem: { kind: "store-refused" },
	InvalidAccessKeyId: {
		kind: "store-refused",
		hint: "check AWS_ACCESS_KEY_ID, or the profile: this store does not know the key"
	},
	SignatureDoesNotMatch: {
		kind: "store-refused",
		hint: "check AWS_SECRET_ACCESS_KEY: it is not the secret of this key"
	},
	InvalidToken: {
		kind: "store-refused",
		hint: "check AWS_SESSION_TOKEN: unset it where the key needs none"
	},
	InvalidClientTokenId: {
		kind: "store-refused",
		hint: "check AWS_ACCESS_KEY_ID"
	},
	InvalidIdentityToken: { kind: "store-refused" },
	CredentialsProviderError: {
		kind: "store-refused",
		hint: "give AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE, or AWS_ROLE_ARN with AWS_WEB_IDENTITY_TOKEN_FILE"
	},
	TokenProviderError: { kind: "store-refused" },
	RequestTimeTooSkewed: {
		kind: "store-refused",
		hint: "set this machine's clock: the store's differs by more than 15 minutes"
	},
	RequestExpired: {
		kind: "store-refused",
		hint: "set this machine's clock: the store's differs"
	},
	InvalidObjectState: {
		kind: "store-unwritable",
		hint: "it was moved to an archive: bring it back with aws s3api restore-object, wait, and run again"
	},
	PreconditionFailed: { kind: "store-unwritable" },
	QuotaExceeded: { kind: "disk-full" },
	InsufficientStorage: { kind: "disk-full" },
	XMinioStorageFull: { kind: "disk-full" },
	XMinioAdminBucketQuotaExceeded: { kind: "disk-full" },
	EntityTooLarge: {
		kind: "disk-full",
		hint: "the store takes no object of this size"
	}
};
const expired = /* @__PURE__ */ new Set([
	"ExpiredToken",
	"ExpiredTokenException",
	"TokenRefreshRequired"
]);
/** Another region than the one that was asked. */
const elsewhere = /* @__PURE__ */ new Set([
	"PermanentRedirect",
	"TemporaryRedirect",
	"AuthorizationHeaderMalformed",
	"IllegalLocationConstraintException"
]);
/** The code of the store's answer, or of the system; empty when it says none. */
function codeOf(error) {
	const { name = "", code, Code } = error ?? {};
	return Code ?? (isAnswer(error) ? name : code ?? name);
}
/** The HTTP status of the store's answer; undefined where there was none. */
function statusOf(error) {
	return (error ?? {}).$metadata?.httpStatusCode;
}
function isAnswer(error) {
	return statusOf(error) !== void 0;
}
/** Whether the store takes the credentials to be of the past. A HEAD is answered without words: there it may be anything. */
function mayHaveExpired(error) {
	return expired.has(codeOf(error)) || statusOf(error) === 400 && (error ?? {}).message === wordless;
}
/** Gives what went wrong with a store its kind: ours unchanged. `doing` opens the sentence. */
function classifyS3(error, doing, place) {
	if (error instanceof PgproofError) return error;
	const { kind, hint } = meaningOf(error, place);
	const message = `${doing}: ${describePlace(place)}: ${said(error, place.secrets)}`;
	return new PgproofError(kind, message, {
		cause: error,
		...hint === void 0 ? {} : { hint }
	});
}
function meaningOf(error, place) {
	const code = codeOf(error);
	const status = statusOf(error);
	if (code === "NoSuchBucket") return {
		kind: "store-missing",
		hint: `make it: ${[
			"aws s3 mb",
			`s3://${place.bucket}`,
			...awsFlags(place)
		].join(" ")}`
	};
	if (expired.has(code)) return {
		kind: "store-refused",
		hint: newKeys
	};
	if (Object.hasOwn(meanings, code)) return meanings[code];
	if (elsewhere.has(code) || status === 301) {
		const { Region } = error;
		return {
			kind: "store-refused",
			hint: `the bucket is in another region: --s3-region ${Region ?? "<region>"}`
		};
	}
	if (code.startsWith("KMS.")) return {
		kind: "store-refused",
		hint: "let the role use the key: kms:GenerateDataKey and kms:Decrypt"
	};
	if (status === 507) return { kind: "disk-full" };
	if (status === 401 || status === 403) return { kind: "store-refused" };
	if (status === void 0 || status === 429 || status >= 500) return { kind: isNetwork(error) ? "store-unreachable" : "store-unwritable" };
	return { kind: "store-unwritable" };
}
/** Errors of the line, or of a server that is overloaded or ill. */
function isNetwork(error) {
	const { code = "", name = "", errors = [] } = error;
	const status = statusOf(error);
	if (status !== void 0) return status === 429 || [
		500,
		502,
		503,
		504
	].includes(status);
	return /^(E(CONN[A-Z]+|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|PROTO)|ERR_SSL_.*|ERR_TLS_.*|.*CERT.*|HPE_.*|ERR_STREAM_PREMATURE_CLOSE)$/.test(code) || /^(TimeoutError|RequestTimeout)$/.test(name) || errors.some(isNetwork);
}
/** What the SDK puts where there are no words. */
const wordless = "UnknownError";
const longestMessage = 300;
/** What the store said, in one line, or that it said nothing. */
function said(error, secrets) {
	const { message = "", errors } = error ?? {};
	const status = statusOf(error);
	const code = codeOf(error);
	if (status !== void 0 && (code === "SyntaxError" || /deserialization/i.test(message))) return `answered with status ${status} and no words of S3`;
	const text = (message || errors?.[0]?.message || "").replace(/\s+/g, " ").trim().replace(/\.$/, "");
	const words = text !== "" && text !== wordless && text !== code ? text.slice(0, longestMessage) : status === void 0 ? "no answer" : `answered with status ${status}`;
	return redact(code === "" || words.includes(code) ? words : `${words} (${code})`, secrets);
}
// packages/core/src/store/s3/access.ts
const usualPatience = {
	silenceSeconds: 120,
	rounds: 5
};
const connectMilliseconds = 15e3;
/** The SDK waits up to 0.1, 0.2 and 0.4 seconds between these. */
const attempts = 4;
/** How long what is being written is let go on after an interruption, or after another part failed. */
const graceMilliseconds = 3e3;
const fallbackRegion = "us-east-1";
/** Opens a client. Asks nothing yet: credentials are looked for by the SDK's chain (environment, profile, web identity, container, machine). */
async function openAccess(given, door, patience = usualPatience) {
	const { env, signal, note } = door;
	const secrets = ["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"].flatMap((name) => secretForms(env[name]));
	const place = {
		...given,
		secrets
	};
	const { endpoint, region = env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] } = place;
	const configuration = {
		...endpoint === void 0 ? {} : { endpoint },
		...env["AWS_MAX_ATTEMPTS"] ? {} : { maxAttempts: attempts },
		forcePathStyle: place.pathStyle ?? endpoint !== void 0,
		retryMode: "standard",
		responseChecksumValidation: "WHEN_REQUIRED",
		requestHandler: {
			connectionTimeout: connectMilliseconds,
			socketTimeout: patience.silenceSeconds * 1e3
		}
	};
	const open = (of) => new S3Client({
		...configuration,
		...of === void 0 ? {} : { region: of },
		followRegionRedirects: given.region === void 0
	});
	let client = open(region);
	try {
		await client.config.region();
	} catch {
		client = open(fallbackRegion);
	}
	const ask = async (doing, request, of = signal) => {
		try {
			of.throwIfAborted();
			return await withFreshKeys(client, () => request({ abortSignal: of }));
		} catch (error) {
			if (of.aborted && of.reason instanceof PgproofError) throw of.reason;
			throw classifyS3(error, doing, place);
		}
	};
	const askPatiently = async (doing, request, of = signal) => {
		for (let round = 0;; round += 1) try {
			return await ask(doing, request, of);
		} catch (error) {
			if (!(error instanceof PgproofError && error.kind === "store-unreachable" && round < patience.rounds) || of.aborted) throw error;
			note(`${error.message}; trying again`);
			await waitBefore(round, of);
		}
	};
	const sendsSums = await client.config.requestChecksumCalculation() === "WHEN_SUPPORTED";
	const late = new AbortController();
	const cutLate = () => void setTimeout(() => late.abort(signal.reason), graceMilliseconds).unref();
	signal.addEventListener("abort", cutLate, { once: true });
	return {
		client,
		place,
		signal,
		writing: late.signal,
		note,
		sendsSums,
		ask,
		askPatiently
	};
}
/**
* Keys that the store takes to be of the past, and the SDK does not, are got anew once: from a profile's process, an identity, a container. Where
* the same ones come again, as of the environment, the first answer stands.
*/
async function withFreshKeys({ config }, request) {
	const used = await config.credentials();
	try {
		return await request();
	} catch (error) {
		if (!mayHaveExpired(error)) throw error;
		const isOther = ({ accessKeyId, sessionToken }) => accessKeyId !== used.accessKeyId || sessionToken !== used.sessionToken;
		if (!(isOther(await config.credentials()) || await config.credentials({ forceRefresh: true }).then(isOther, () => false))) throw error;
		return await request();
	}
}
/** Full jitter: many that failed together do not come back together. Throws the signal's reason. */
async function waitBefore(round, signal) {
	await setTimeout$1(Math.random() * 1e3 * 2 ** round, void 0, { signal }).catch(() => signal.throwIfAborted());
}
/** The error of the SDK behind one of ours. */
function answerTo(error) {
	return error instanceof PgproofError ? error.cause : error;
}
// packages/core/src/store/s3/listing.ts
/** Every key under a prefix, in their order, however many; with a delimiter only those without one after the prefix. */
async function keysUnder(access, prefix, doing, delimiter) {
	return (await objectsUnder(access, prefix, doing, delimiter)).flatMap(({ Key }) => Key === void 0 ? [] : [Key]);
}
/** Names of the folders directly under a prefix: nothing of what is in them is listed. */
async function foldersUnder(access, prefix, doing) {
	const names = [];
	let token;
	do {
		const page = {
			Bucket: access.place.bucket,
			Prefix: prefix,
			Delimiter: "/",
			...token === void 0 ? {} : { ContinuationToken: token }
		};
		const { CommonPrefixes = [], NextContinuationToken } = await access.ask(doing, (options) => access.client.send(new ListObjectsV2Command(page), options));
		names.push(...CommonPrefixes.map(({ Prefix = "" }) => Prefix.slice(prefix.length, -1)));
		token = NextContinuationToken;
	} while (token !== void 0);
	return names;
}
/** The keys of backups; without a name of those of databases, and of nothing beside them: an archive of WAL has very many. */
async function backupKeys(access, database, doing) {
	const root = rootOf(access);
	if (database !== void 0) return await keysUnder(access, under(root, database), doing);
	const found = [];
	for (const name of await foldersUnder(access, root, doing)) if (decodeDatabaseName(name) !== void 0) found.push(...await keysUnder(access, `${root}${name}/`, doing));
	return found;
}
/** The same with all that the listing says of each. */
async function objectsUnder(access, prefix, doing, delimiter) {
	const objects = [];
	let token;
	do {
		const page = {
			Bucket: access.place.bucket,
			Prefix: prefix,
			...delimiter === void 0 ? {} : { Delimiter: delimiter },
			...token === void 0 ? {} : { ContinuationToken: token }
		};
		const { Contents = [], NextContinuationToken } = await access.ask(doing, (options) => access.client.send(new ListObjectsV2Command(page), options));
		objects.push(...Contents);
		token = NextContinuationToken;
	} while (token !== void 0);
	return objects;
}
/** Uploads that were begun and not completed. Who may not list them has none that are known; the bucket's lifecycle ends those. */
async function uploadsUnder(access, prefix, doing) {
	const found = [];
	const at = {
		Bucket: access.place.bucket,
		Prefix: prefix
	};
	let from = {};
	while (from !== void 0) {
		const page = await access.ask(doing, (options) => access.client.send(new ListMultipartUploadsCommand({
			...at,
			...from
		}), options)).catch((error) => {
			if (statusOf(answerTo(error)) === void 0) throw error;
			return {};
		});
		for (const { Key, UploadId } of page.Uploads ?? []) if (Key?.startsWith(prefix) === true && UploadId !== void 0) found.push({
			key: Key,
			id: UploadId
		});
		const { NextKeyMarker: KeyMarker, NextUploadIdMarker: UploadIdMarker } = page;
		from = page.IsTruncated === true && KeyMarker !== void 0 ? {
			KeyMarker,
			UploadIdMarker
		} : void 0;
	}
	return found;
}
/** Every backup that has a manifest, oldest first. */
async function listBackupsOf(access, database) {
	const root = rootOf(access);
	return sorted(backupsIn((await backupKeys(access, database, "list the backups")).map((key) => key.slice(root.length)).filter(isManifest)).filter((backup) => isMeant(backup, database)));
}
/** What looks like a backup and has no manifest: whole objects, and uploads that were left half-way. */
async function listUnfinished(access, database) {
	const root = rootOf(access);
	const doing = "list what has no manifest";
	const uploads = await uploadsUnder(access, under(root, database), doing);
	const keys = (await backupKeys(access, database, doing)).map((key) => key.slice(root.length));
	const whole = new Set(backupsIn(keys.filter(isManifest)).map(nameOf));
	return sorted(backupsIn([...keys, ...uploads.map(({ key }) => key.slice(root.length))]).filter((backup) => !whole.has(nameOf(backup)) && isMeant(backup, database)));
}
function rootOf({ place: { prefix } }) {
	return prefix === "" ? "" : `${prefix}/`;
}
function under(root, database) {
	return database === void 0 ? root : `${root}${encodeDatabaseName(database)}/`;
}
/** Without a name databases are meant, and no clusters. */
function isMeant(backup, database) {
	return database !== void 0 || !isClusterName(backup.database);
}
/** The segments of a path, of which the first stands for the database or the cluster. */
function segmentsOf(path) {
	const [first = "", second, ...more] = path.split("/");
	return first === "+cluster" && second !== void 0 ? [`${first}/${second}`, ...more] : [
		first,
		...second === void 0 ? [] : [second],
		...more
	];
}
function isManifest(path) {
	const [, , file, ...more] = segmentsOf(path);
	return file === "manifest.json" && more.length === 0;
}
function nameOf({ database, id }) {
	return `${id} ${database}`;
}
/** The backups that files belong to, each once. */
function backupsIn(paths) {
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const [segment = "", id = "", file] = segmentsOf(path);
		const database = decodeDatabaseName(segment);
		if (database === void 0 || file === void 0 || !backupIdPattern.test(id)) continue;
		found.set(nameOf({
			database,
			id
		}), {
			database,
			id
		});
	}
	return [...found.values()];
}
function sorted(backups) {
	return [...backups].sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
// packages/core/src/store/s3/parts.ts
const mebibyte = 1024 ** 2;
const least = 8 * mebibyte;
const most = 1024 * mebibyte;
const doublesAfter = 800;
/** Size in bytes of the part of that number, from 1: doubled every 800 parts, so that 10,000 of them hold 5 TiB, and few take little memory. */
function partBytes(number) {
	return Math.min(most, least * 2 ** Math.floor((number - 1) / doublesAfter));
}
/** How many parts may be under way beside the one that is filled: of large ones only one, for each lies in memory. */
function partsUnderWay(bytes) {
	return bytes > 4 * least ? 1 : 2;
}
function openPool() {
	let free = [];
	return {
		take: (bytes) => {
			free = free.filter((buffer) => buffer.length === bytes);
			return free.pop() ?? Buffer.allocUnsafeSlow(bytes);
		},
		giveBack: (buffer) => void free.push(buffer)
	};
}
/** Cuts what is stored into parts. At least one comes, an empty one for nothing; only the last may be short. */
async function* cutIntoParts(source, { sizeOf = partBytes, isOwned = false } = {}) {
	const pool = openPool();
	let number = 1;
	let buffer = pool.take(sizeOf(number));
	let filled = 0;
	const cut = (isLast) => {
		const whole = buffer;
		return {
			number,
			content: whole.subarray(0, filled),
			isLast,
			release: () => pool.giveBack(whole)
		};
	};
	for await (const chunk of Buffer.isBuffer(source) ? [source] : source) {
		const bytes = chunk;
		for (let taken = 0; taken < bytes.length;) {
			if (filled === buffer.length) {
				yield cut(false);
				number += 1;
				buffer = pool.take(sizeOf(number));
				filled = 0;
			}
			const copied = bytes.copy(buffer, filled, taken);
			filled += copied;
			taken += copied;
		}
		if (isOwned) giveBack(bytes);
	}
	yield cut(true);
}
/** A chunk that shares its memory with others, as small ones do, is left alone. */
function giveBack({ buffer, byteLength }) {
	if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
// packages/core/src/store/s3/upload.ts
/** In the metadata of an object: a name drawn for the upload, by which one whose answer was lost is known again. */
const mark = "pgproof-upload";
/** Longest clean-up of an upload that failed, also after an interruption. */
const cleanUpMilliseconds = 2e4;
/** How often an upload is seen to be gone whose parts may still arrive, and the time between. */
const surelyGone = 6;
const betweenLooks = 250;
/**
* Asks whether the place can be written, by an upload that is begun and taken back: it leaves nothing, and its answer says how the
* bucket encrypts.
*/
async function checkWritable(access) {
	const left = await takeBack(access, await begin(access, keyOf(access.place, `+probe-${randomUUID()}`), "write"));
	if (left !== void 0) access.note(left);
}
/**
* Stores a new object; never replaces one. What fits into one part is sent as a whole, the rest in parts, of which few lie in memory;
* SHA-256 is computed on the way, and goes with each part. When it fails, what was sent of it is removed, and seen to be gone; what the
* source throws is passed on.
*/
async function putObject(access, path, content, options = {}) {
	const key = keyOf(access.place, path);
	const doing = `write "${path}"`;
	await refuseTaken(access, key, doing);
	const hash = createHash("sha256");
	let bytes = 0;
	let upload;
	const stop = (error) => {
		if (content instanceof Readable) content.destroy(error);
	};
	const interrupt = () => stop(access.signal.reason);
	access.signal.addEventListener("abort", interrupt, { once: true });
	try {
		for await (const part of cutIntoParts(content, options)) {
			access.signal.throwIfAborted();
			hash.update(part.content);
			bytes += part.content.length;
			if (upload === void 0 && part.isLast) {
				await putWhole(access, key, part.content, doing);
				break;
			}
			upload ??= await begin(access, key, doing);
			await send(access, upload, part, stop);
		}
		if (upload !== void 0) await complete(access, upload);
	} catch (error) {
		if (upload === void 0) throw error;
		const left = await takeBack(access, upload);
		if (left === void 0) throw error;
		if (access.signal.aborted || !(error instanceof PgproofError)) access.note(left);
		if (!(error instanceof PgproofError)) throw error;
		throw new PgproofError(error.kind, error.message, {
			hint: `${error.hint}; ${left}`,
			cause: error
		});
	} finally {
		access.signal.removeEventListener("abort", interrupt);
	}
	return {
		bytes,
		sha256: hash.digest("hex")
	};
}
/** Stores a small object in one request, on condition that its key is free, of which the caller has seen that it is; false when it is not. */
async function claimObject(access, path, content) {
	try {
		await putWhole(access, keyOf(access.place, path), content, `write "${path}"`);
		return true;
	} catch (error) {
		if (error instanceof TakenError) return false;
		throw error;
	}
}
/** Stores a small object in one request, also where there is one. */
async function replaceObject(access, path, content) {
	const at = {
		Bucket: access.place.bucket,
		Key: keyOf(access.place, path),
		Body: content
	};
	const sha256 = createHash("sha256").update(content).digest();
	const sum = access.sendsSums ? { ChecksumSHA256: sha256.toString("base64") } : {};
	const request = () => withHash(new PutObjectCommand({
		...at,
		...sum,
		...wanted(access.place)
	}), sha256);
	const answer = await access.askPatiently(`write "${path}"`, (options) => access.client.send(request(), options), access.writing);
	refuseUnencrypted(access.place, answer.ServerSideEncryption);
}
/** What is asked of every object that is made. */
function wanted({ encryption, storageClass, tags }) {
	return {
		...encryption === void 0 ? {} : { ServerSideEncryption: encryption.algorithm },
		...encryption?.keyId === void 0 ? {} : { SSEKMSKeyId: encryption.keyId },
		...storageClass === void 0 ? {} : { StorageClass: storageClass },
		...tags === void 0 ? {} : { Tagging: new URLSearchParams(tags).toString() }
	};
}
/** Servers are known that take what they cannot encrypt, and say nothing. */
function refuseUnencrypted(place, said) {
	const { encryption } = place;
	if (encryption === void 0 || said === encryption.algorithm) return;
	throw new PgproofError("store-unwritable", `${describePlace(place)} does not encrypt with ${encryption.algorithm}: its answer says ${said ?? "nothing of encryption"}`, { hint: "leave --s3-server-side-encryption out, and encrypt with --age-recipients, or use another store" });
}
async function begin(access, key, doing) {
	const { client, place } = access;
	const drawn = randomUUID();
	const { UploadId: id, ServerSideEncryption } = await access.askPatiently(doing, (options) => client.send(new CreateMultipartUploadCommand({
		Bucket: place.bucket,
		Key: key,
		Metadata: { [mark]: drawn },
		...wanted(place),
		...access.sendsSums ? {
			ChecksumAlgorithm: "SHA256",
			ChecksumType: "COMPOSITE"
		} : {}
	}), options), access.writing);
	if (id === void 0) throw new PgproofError("store-unwritable", `${doing}: ${describePlace(place)} does not take uploads in parts`);
	const upload = {
		key,
		id,
		doing,
		drawn,
		cut: new AbortController(),
		parts: [],
		underWay: /* @__PURE__ */ new Set(),
		isUnsure: false
	};
	try {
		refuseUnencrypted(place, ServerSideEncryption);
		return upload;
	} catch (error) {
		await takeBack(access, upload);
		throw error;
	}
}
/** Sends a part beside others; waits for one of those when enough are under way. Throws when one has failed; `onFailure` hears of it at once. */
async function send(access, upload, part, onFailure) {
	if (part.number > 1e4) throw new PgproofError("store-unwritable", `${upload.doing}: it is larger than an object in S3 can be`);
	const sending = sendPart(access, upload, part).finally(() => upload.underWay.delete(sending));
	upload.underWay.add(sending);
	sending.then(part.release, (error) => {
		upload.failure ??= error;
		onFailure(error);
	});
	if (upload.underWay.size > partsUnderWay(part.content.length)) await Promise.race(upload.underWay);
	if (upload.failure !== void 0) throw upload.failure;
}
async function sendPart(access, upload, part) {
	const { client, place } = access;
	const signal = AbortSignal.any([access.writing, upload.cut.signal]);
	const sha256 = createHash("sha256").update(part.content).digest();
	const at = {
		Bucket: place.bucket,
		Key: upload.key,
		UploadId: upload.id,
		PartNumber: part.number
	};
	const sum = access.sendsSums ? { ChecksumSHA256: sha256.toString("base64") } : {};
	const request = () => withHash(new UploadPartCommand({
		...at,
		...sum,
		Body: part.content
	}), sha256);
	try {
		const { ETag } = await access.askPatiently(upload.doing, (options) => client.send(request(), options), signal);
		upload.parts.push({
			ETag,
			PartNumber: part.number,
			...sum
		});
	} catch (error) {
		upload.isUnsure ||= statusOf(answerTo(error)) === void 0;
		if (error instanceof PgproofError && error.kind === "store-unreachable" && !signal.aborted) await access.ask(upload.doing, (options) => client.send(new UploadPartCommand({
			...at,
			Body: "x"
		}), options)).catch(throwAnswer);
		throw error;
	}
}
function throwAnswer(error) {
	if (statusOf(answerTo(error)) !== void 0) throw error;
}
/** Has the signature cover a hash that is known already, instead of computing it again. */
function withHash(command, sha256) {
	command.middlewareStack.add((next) => (args) => {
		args.request.headers["x-amz-content-sha256"] = sha256.toString("hex");
		return next(args);
	}, {
		step: "build",
		name: "knownPayloadHash"
	});
	return command;
}
async function complete(access, upload) {
	await Promise.all(upload.underWay);
	const { client, place } = access;
	const Parts = upload.parts.sort((a, b) => (a.PartNumber ?? 0) - (b.PartNumber ?? 0));
	const at = {
		Bucket: place.bucket,
		Key: upload.key,
		UploadId: upload.id,
		MultipartUpload: { Parts }
	};
	await unlessTaken(access, upload, (condition) => access.askPatiently(upload.doing, (options) => client.send(new CompleteMultipartUploadCommand({
		...at,
		...condition
	}), options), access.writing));
}
async function putWhole(access, key, content, doing) {
	const { client, place } = access;
	const drawn = randomUUID();
	const sha256 = createHash("sha256").update(content).digest();
	const input = {
		Bucket: place.bucket,
		Key: key,
		Body: content,
		Metadata: { [mark]: drawn },
		...wanted(place),
		...access.sendsSums ? { ChecksumSHA256: sha256.toString("base64") } : {}
	};
	const answer = await unlessTaken(access, {
		key,
		doing,
		drawn
	}, (condition) => access.askPatiently(doing, (options) => client.send(withHash(new PutObjectCommand({
		...input,
		...condition
	}), sha256), options), access.writing));
	if (answer !== void 0) refuseUnencrypted(place, answer.ServerSideEncryption);
}
/**
* Makes an object on condition that its key is free. A request that was sent again may find what it made itself: that is known by its mark
* (then there is no answer). A server without conditions has been asked before whether the key is free.
*/
async function unlessTaken(access, { key, doing, drawn }, make) {
	try {
		return await make({ IfNoneMatch: "*" });
	} catch (error) {
		const answer = answerTo(error);
		if (statusOf(answer) === 501) {
			access.note(`${describePlace(access.place)} cannot write on condition that a name is free: it was only looked whether it is`);
			return make({});
		}
		if (![
			"PreconditionFailed",
			"ConditionalRequestConflict",
			"NoSuchUpload"
		].includes(codeOf(answer))) throw error;
		const found = await head(access, key, doing);
		if (found?.Metadata?.[mark] === drawn) return void 0;
		throw found === void 0 ? error : taken(key, error);
	}
}
var TakenError = class extends PgproofError {};
function taken(key, cause) {
	return new TakenError("store-unwritable", `"${key}" exists already`, cause === void 0 ? {} : { cause });
}
/** Who may only write is not told what is there: then the condition of the write alone counts. */
async function refuseTaken(access, key, doing) {
	if (await head(access, key, doing).catch((error) => {
		if (statusOf(answerTo(error)) === 403) return void 0;
		throw error;
	}) !== void 0) throw taken(key);
}
async function head(access, key, doing) {
	try {
		const at = {
			Bucket: access.place.bucket,
			Key: key
		};
		return await access.askPatiently(doing, (options) => access.client.send(new HeadObjectCommand(at), options));
	} catch (error) {
		if (statusOf(answerTo(error)) === 404) return void 0;
		throw error;
	}
}
/**
* Ends an upload with all that was sent of it. A part that is just arriving outlives a request to do so (S3 API Reference,
* AbortMultipartUpload), so it is repeated until nothing is listed, and where a part may still arrive for a while longer. Returns what to do
* about what may be left; undefined when nothing is.
*/
async function takeBack(access, upload) {
	const { client, place } = access;
	const { key, id, doing } = upload;
	const settled = Promise.allSettled(upload.underWay);
	await Promise.race([settled, setTimeout$1(graceMilliseconds, void 0, { ref: false })]);
	upload.cut.abort();
	await settled;
	const signal = AbortSignal.timeout(cleanUpMilliseconds);
	const at = {
		Bucket: place.bucket,
		Key: key,
		UploadId: id
	};
	const isGone = (error) => {
		if (codeOf(answerTo(error)) !== "NoSuchUpload" && statusOf(answerTo(error)) !== 404) throw error;
		return true;
	};
	try {
		for (let left = upload.isUnsure ? surelyGone : 1; left > 0;) {
			await access.askPatiently(doing, (options) => client.send(new AbortMultipartUploadCommand(at), options), signal).catch(isGone);
			if (await access.askPatiently(doing, (options) => client.send(new ListPartsCommand(at), options), signal).then(() => false).catch((error) => statusOf(answerTo(error)) === 403 || isGone(error))) left -= 1;
			if (left > 0) await setTimeout$1(betweenLooks, void 0, { signal });
		}
		return;
	} catch {
		return `what was sent of "${key}" may be left: ${[
			"aws s3api abort-multipart-upload",
			...[
				...awsFlags(place),
				`--bucket ${place.bucket}`,
				`--key ${shellQuote(key)}`
			],
			`--upload-id ${shellQuote(id)}`
		].join(" ")}`;
	}
}
// packages/core/src/store/s3/archive.ts
/** Single objects of a place in S3. An object is durable when its PUT was answered. */
function s3Archive(access) {
	const { client, place } = access;
	const root = place.prefix === "" ? "" : `${place.prefix}/`;
	return {
		list: async (prefix) => {
			return (await access.askPatiently(`list "${prefix}"`, () => objectsUnder(access, `${root}${prefix}`, `list "${prefix}"`))).flatMap(({ Key, Size, LastModified }) => Key === void 0 ? [] : [{
				path: Key.slice(root.length),
				bytes: Size ?? 0,
				at: LastModified ?? /* @__PURE__ */ new Date(0)
			}]);
		},
		claim: (path, content) => claimObject(access, path, content),
		replace: (path, content) => replaceObject(access, path, content),
		settle: async () => void 0,
		head: async (path, bytes) => {
			const at = {
				Bucket: place.bucket,
				Key: keyOf(place, path),
				Range: `bytes=0-${bytes - 1}`
			};
			try {
				const { Body } = await access.askPatiently(`read "${path}"`, (options) => client.send(new GetObjectCommand(at), options));
				return Body === void 0 ? void 0 : await buffer(Body);
			} catch (error) {
				if (statusOf(answerTo(error)) === 404) return void 0;
				throw error;
			}
		},
		discard: async (path) => {
			const at = {
				Bucket: place.bucket,
				Key: keyOf(place, path)
			};
			await access.askPatiently(`remove "${path}"`, (options) => client.send(new DeleteObjectCommand(at), options));
		}
	};
}
// packages/core/src/store/s3/download.ts
/** How often in a row a line may break without a byte coming over it. */
const mostBreaks = 6;
/**
* Reads an object as a stream, never more of it than the store said it has. A line that breaks is taken up where it broke, as long as the object
* is the same. Throws, or the stream does, `store-missing` for one that is not there, `store-unwritable` for one that changed.
*/
async function getObject(access, path, seen) {
	const doing = `read "${path}"`;
	const first = await open(access, path, 0, seen);
	const bytes = first.ContentLength ?? NaN;
	if (Number.isNaN(bytes)) {
		destroy(first);
		throw new PgproofError("store-unwritable", `${doing}: ${describePlace(access.place)} does not say how long it is`);
	}
	if (seen !== void 0 && bytes !== seen.bytes) {
		destroy(first);
		throw changed(access, doing);
	}
	const known = {
		bytes,
		etag: first.ETag
	};
	let current = first;
	async function* read() {
		let at = 0;
		for (let breaks = 0;; breaks += 1) {
			let broken;
			try {
				for await (const chunk of current.Body) {
					const wanted = chunk.subarray(0, bytes - at);
					if (wanted.length === 0) break;
					at += wanted.length;
					breaks = 0;
					yield wanted;
				}
			} catch (error) {
				broken = error;
			} finally {
				destroy(current);
			}
			access.signal.throwIfAborted();
			if (at === bytes) {
				if (broken !== void 0) throw classifyS3(broken, doing, access.place);
				return;
			}
			if (breaks === mostBreaks) throw classifyS3(broken ?? Object.assign(/* @__PURE__ */ new Error(`ended after ${at} of ${bytes} bytes`), { code: "ECONNRESET" }), doing, access.place);
			await waitBefore(breaks - 3, access.signal);
			current = await open(access, path, at, known);
		}
	}
	const content = Readable.from(read(), {
		objectMode: false,
		highWaterMark: 1048576
	});
	content.once("close", () => destroy(current));
	return {
		content,
		seen: known
	};
}
function destroy({ Body }) {
	Body?.destroy();
}
async function open(access, path, from, seen) {
	const doing = `read "${path}"`;
	const input = {
		Bucket: access.place.bucket,
		Key: keyOf(access.place, path),
		...seen?.etag === void 0 ? {} : { IfMatch: seen.etag },
		...from === 0 ? { ChecksumMode: "ENABLED" } : { Range: `bytes=${from}-` }
	};
	let answer;
	try {
		answer = await access.askPatiently(doing, (options) => access.client.send(new GetObjectCommand(input), options));
	} catch (error) {
		const status = statusOf(answerTo(error));
		if (status === 412 || status === 416 && from > 0) throw changed(access, doing, error);
		throw status === 404 && error instanceof PgproofError && error.kind !== "store-missing" ? new PgproofError("store-missing", `${describePlace(access.place)}: there is no "${path}"`, { cause: error }) : error;
	}
	if (from > 0 && answer.ContentRange !== `bytes ${from}-${(seen?.bytes ?? 0) - 1}/${seen?.bytes}`) {
		destroy(answer);
		throw changed(access, doing);
	}
	return answer;
}
function changed(access, doing, cause) {
	return new PgproofError("store-unwritable", `${doing}: ${describePlace(access.place)}: it was changed while it was read`, {
		hint: "see who else writes to this prefix, then run again",
		...cause === void 0 ? {} : { cause }
	});
}
// packages/core/src/store/s3/hand.ts
/** What a person does with the AWS command line (1.16 and later) where pgproof uses the store. Pure. */
function byHand(place) {
	const { bucket, endpoint, region, pathStyle, encryption, storageClass, tags } = place;
	const flags = awsFlags(place);
	const writing = [
		...encryption === void 0 ? [] : [`--sse ${encryption.algorithm}`],
		...encryption?.keyId === void 0 ? [] : [`--sse-kms-key-id ${shellQuote(encryption.keyId)}`],
		...storageClass === void 0 ? [] : [`--storage-class ${storageClass}`]
	];
	const copy = (...words) => [
		"aws s3 cp",
		"--only-show-errors",
		...flags,
		...words
	].join(" ");
	const tag = (word) => {
		const set = { TagSet: Object.entries(tags ?? {}).map(([Key, Value]) => ({
			Key,
			Value
		})) };
		const words = [
			`--bucket ${bucket}`,
			`--key ${word.replace(`s3://${bucket}/`, "")}`,
			`--tagging ${shellQuote(JSON.stringify(set))}`
		];
		return [
			"aws s3api put-object-tagging",
			...flags,
			...words
		].join(" ");
	};
	return {
		flags: [
			...endpoint === void 0 ? [] : [`--s3-endpoint ${shellQuote(endpoint)}`],
			...region === void 0 ? [] : [`--s3-region ${shellQuote(region)}`],
			...pathStyle === void 0 ? [] : [`--s3-path-style ${pathStyle}`]
		].join(" "),
		read: (word) => copy(word, "-"),
		write: (word) => tags === void 0 ? copy(...writing, "-", word) : `{ ${copy(...writing, "-", word)} && ${tag(word)}; }`,
		remove: (word) => [
			"aws s3 rm",
			"--only-show-errors",
			...flags,
			word
		].join(" "),
		removeFolder: (word) => [
			"aws s3 rm",
			"--only-show-errors",
			"--recursive",
			...flags,
			word
		].join(" "),
		bring: (folder) => copy("--recursive", shellQuote(`s3://${bucket}/${keyOf(place, folder)}/`), "."),
		needs: `the aws command line, with the keys of ${addressOf(place)}`
	};
}
// packages/core/src/store/s3/store.ts
/** S3 API Reference, DeleteObjects. */
const mostRemoved = 1e3;
/** See `openS3Store`, which is the only way here: this module and what it imports bring the SDK. */
async function openStoreAt(place, use, door) {
	const access = await openAccess(place, door);
	if (use === "write") await checkWritable(access);
	return s3Store(access);
}
/** A place in S3 as a store: a file is an object, its path the key behind the prefix. */
function s3Store(access) {
	const { place } = access;
	const seen = /* @__PURE__ */ new Map();
	let hasToldOfVersions = false;
	const onVersion = () => {
		if (!hasToldOfVersions) access.note(`${addressOf(place)} keeps versions: what was removed is no longer listed, and still stored`);
		hasToldOfVersions = true;
	};
	return {
		describe: describePlace(place),
		address: addressOf(place),
		byHand: byHand(place),
		put: async (path, content, options) => {
			seen.delete(path);
			return putObject(access, path, typeof content === "string" ? Buffer.from(content) : content, options);
		},
		get: async (path) => {
			const got = await getObject(access, path, seen.get(path));
			seen.set(path, got.seen);
			return got.content;
		},
		size: async (path) => {
			const found = await look(access, path);
			if (found !== void 0 && !seen.has(path)) seen.set(path, found);
			return found?.bytes;
		},
		list: (database) => listBackupsOf(access, database),
		unfinished: (database) => listUnfinished(access, database),
		files: async (path) => {
			const folder = `${keyOf(place, path)}/`;
			return (await keysUnder(access, folder, `list "${path}"`, "/")).map((key) => key.slice(folder.length)).filter((name) => name !== "");
		},
		remove: (path) => remove(access, path, onVersion),
		archive: s3Archive(access)
	};
}
async function look(access, path) {
	const at = {
		Bucket: access.place.bucket,
		Key: keyOf(access.place, path)
	};
	const doing = `look for "${path}"`;
	try {
		const { ContentLength, ETag } = await access.ask(doing, (options) => access.client.send(new HeadObjectCommand(at), options));
		return ContentLength === void 0 ? void 0 : {
			bytes: ContentLength,
			etag: ETag
		};
	} catch (error) {
		const status = statusOf(answerTo(error));
		if (status === void 0 || error === access.signal.reason) throw error;
		try {
			const { Body } = await access.ask(doing, (options) => access.client.send(new GetObjectCommand({
				...at,
				Range: "bytes=0-0"
			}), options));
			Body?.destroy?.();
		} catch (told) {
			const isBucket = told instanceof PgproofError && told.kind === "store-missing";
			if (status === 404 && statusOf(answerTo(told)) === 404 && !isBucket) return void 0;
			throw told;
		}
		throw error;
	}
}
/**
* Removes a folder: the manifest first, for without it the rest is no backup, and where it stays the rest still makes it a whole one.
* Uploads that were left half-way go, too. Throws with the reason when something is not let go: `store-locked` where a lock holds it.
*/
async function remove(access, path, onVersion) {
	const folder = `${keyOf(access.place, path)}/`;
	const doing = `remove "${path}"`;
	await removeUploads(access, folder, doing);
	const keys = await keysUnder(access, folder, doing);
	const manifests = keys.filter((key) => key === `${folder}manifest.json`);
	const rest = keys.filter((key) => key !== `${folder}manifest.json`);
	for (const some of [manifests, ...batches(rest)]) {
		if (some.length === 0) continue;
		const Delete = { Objects: some.map((Key) => ({ Key })) };
		const { Deleted = [], Errors = [] } = await access.askPatiently(doing, (options) => access.client.send(new DeleteObjectsCommand({
			Bucket: access.place.bucket,
			Delete
		}), options)).catch((error) => {
			const { message = "" } = answerTo(error) ?? {};
			throw isLock(message) ? lockedError(error.message, error) : error;
		});
		if (Deleted.some(({ DeleteMarker }) => DeleteMarker === true)) onVersion();
		const [first] = Errors;
		if (first === void 0) continue;
		const why = `${first.Message ?? "no reason given"} (${first.Code ?? "no code"})`;
		const message = `${doing}: ${addressOf(access.place)}: "${first.Key}" stays: ${why}`;
		if (isLock(why)) throw lockedError(message);
		throw new PgproofError("store-refused", message, { hint: "the bucket's policy keeps it: allow s3:DeleteObject" });
	}
}
/** The code of a locked object is that of a missing right; only the words tell them apart (S3, MinIO, Ceph, versitygw). */
function isLock(words) {
	return /object[ -]?lock|\bWORM\b|legal[ -]?hold|retention period/i.test(words);
}
function lockedError(message, cause) {
	return new PgproofError("store-locked", message, {
		hint: "an object lock or a legal hold keeps it: it can go when that ends",
		cause
	});
}
function batches(keys) {
	const count = Math.ceil(keys.length / mostRemoved);
	return Array.from({ length: count }, (_, i) => keys.slice(i * mostRemoved, (i + 1) * mostRemoved));
}
async function removeUploads(access, prefix, doing) {
	const at = { Bucket: access.place.bucket };
	for (const { key, id } of await uploadsUnder(access, prefix, doing)) await access.ask(doing, (options) => access.client.send(new AbortMultipartUploadCommand({
		...at,
		Key: key,
		UploadId: id
	}), options)).catch(() => void 0);
}
export { s3Store as n, openStoreAt as t };
