import { access, chmod, link, lstat, mkdir, mkdtemp, open, readFile, readdir, readlink, rename, rm, rmdir, stat, statfs, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { constants as constants$1, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";
import { createHash, createPublicKey, randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { constants as constants$2, zstdCompress, zstdDecompress } from "node:zlib";
// packages/core/src/present.ts
/** Leaves out what is undefined: an option that was not given is absent. */
function present(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
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
	const { program, startedBy } = template;
	return {
		program,
		...present({ startedBy }),
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
	return stages.map(({ shown, ...stage }) => shown ?? stage).map(({ startedBy = [], program, args }) => [
		...startedBy,
		program,
		...args
	].map(renderWord).join(" ")).join(" | ");
}
function variableName(hole) {
	return hole.toUpperCase().replaceAll("-", "_");
}
// packages/core/src/refusal.ts
/** What a server says when it has no room, at the place of its write-ahead log and anywhere else. */
const noRoom = "No space left on device|Disk quota exceeded";
/** The first that fits wins. */
const meanings = [
	{
		kind: "out-of-memory",
		states: ["53100", "53200"],
		needsWords: true,
		words: /could not (?:resize|map) (?:dynamic |anonymous )?shared memory/i,
		hint: "shared memory is short: give its container more with --shm-size, or alter system set max_parallel_maintenance_workers = 0; and max_parallel_workers_per_gather = 0;"
	},
	{
		kind: "wal-full",
		states: ["53100", "XX000"],
		needsWords: true,
		words: new RegExp(`"pg_wal/[^"]*"[^\\n]*(?:${noRoom})`, "i")
	},
	{
		kind: "disk-full",
		states: ["53100"],
		words: new RegExp(`\\b(?:ERROR|FATAL|PANIC):[^\\n]*(?:${noRoom}|could not extend file)`),
		hint: "free space where the server keeps its data, then run again"
	},
	{
		kind: "too-many-connections",
		states: ["53300"],
		words: /too many clients already|remaining connection slots are reserved|too many connections for (?:role|database)|no more connections allowed/i
	},
	{
		kind: "out-of-memory",
		states: ["53200"],
		needsWords: true,
		words: /out of shared memory/i,
		hint: "the server's table of locks is full: alter system set max_locks_per_transaction = '256'; then restart the server"
	},
	{
		kind: "out-of-memory",
		states: ["53200"],
		words: /(?:ERROR|FATAL|PANIC|error): +out of memory|Cannot allocate memory/
	},
	{
		kind: "replication-conflict",
		states: ["40001", "57P01"],
		needsWords: true,
		words: /due to conflict with recovery/i
	},
	{
		kind: "data-corrupted",
		states: [
			"XX001",
			"XX002",
			"58030",
			"58P01"
		],
		words: /could not (?:open|read|stat) file "(?:base|global|pg_tblspc|pg_xact|pg_multixact)\/|invalid page in block|could not read block|page verification failed|(?:missing|unexpected) chunk number|compressed (?:pglz|lz4) data is corrupt|could not access status of transaction|(?:is not a btree|contains unexpected zero page|contains corrupted page)/i
	},
	{
		kind: "statement-timeout",
		states: [
			"57014",
			"25P03",
			"25P04",
			"57P05"
		],
		needsWords: true,
		words: /due to (?:statement|transaction|idle-in-transaction|idle-session) timeout|(?:query|query_wait|transaction|idle transaction) timeout$/im
	},
	{
		kind: "lock-not-got",
		states: ["55P03"],
		words: /due to lock timeout|could not obtain lock/i
	},
	{
		kind: "bad-input",
		states: ["08P01"],
		needsWords: true,
		words: /unsupported startup parameter/,
		hint: "a pooler answers there, and takes no such setting: leave PGOPTIONS and \"options\" out, or better name the host and port of PostgreSQL itself"
	},
	{
		kind: "no-database",
		states: ["3D000", "57P04"]
	},
	{
		kind: "login-refused",
		states: ["28"]
	},
	{
		kind: "connection-lost",
		states: [
			"08",
			"57P01",
			"57P02"
		]
	},
	{
		kind: "cannot-connect",
		states: ["57P03"]
	},
	{
		kind: "not-permitted",
		states: ["42501"]
	}
];
/** What a server's error means by its SQLSTATE and words; `database-refused` for whatever else it says. */
function refusalOf(state, message) {
	const text = withoutNames(message);
	const meaning = meanings.find(({ states = [], words, needsWords }) => states.some((prefix) => state.startsWith(prefix)) && (needsWords !== true || words?.test(text) === true));
	return meaning === void 0 ? { kind: "database-refused" } : bare(meaning);
}
/** The same where only words came through, as in a program's stderr or a log; undefined when none of them is known. */
function refusalInWords(said) {
	const text = withoutNames(said);
	const meaning = meanings.find(({ words }) => words?.test(text) === true);
	return meaning && bare(meaning);
}
/** How a server and its clients say that a disk is full; a file that could be extended in part has no error number. */
const diskFullPattern = /No space left on device|could not extend file/i;
/** How a client says that its connection is gone: libpq's own words stand where a refused statement has the server's `ERROR:`. */
const connectionLostPattern = /(?:^|: )(?:server closed the connection|no connection to the server|could not (?:receive data from|send data to) server|SSL (?:SYSCALL error|error: unexpected eof|connection has been closed)|(?:FATAL|WARNING): {2}(?:terminating connection|the database system))/;
/** The words of each kind (English); the first that fits wins. The first group that took part names an object. */
const failures = [
	{
		kind: "not-permitted",
		words: /permission denied(?: (?:to|for) (.*)|:)|must be (?:superuser|owner(?: of .*)?)|row-level security policy|only roles with .* may/
	},
	{
		kind: "login-refused",
		words: /authentication failed(?: for user "([^"]+)")?|no pg_hba\.conf entry|no password supplied/
	},
	{
		kind: "no-database",
		words: /database "([^"]+)" does not exist/
	},
	{
		kind: "tool-version",
		words: /server version mismatch/
	},
	{
		kind: "disk-full",
		words: diskFullPattern
	},
	{
		kind: "cannot-connect",
		words: /connection to server .* failed|could not connect|Connection refused|could not translate host name/
	},
	{
		kind: "connection-lost",
		words: /server closed the connection|terminating connection|connection not open|no connection to the server|could not (?:receive data from|send data to) server|SSL SYSCALL|SSL error: unexpected eof|the database system is (?:in recovery mode|shutting down|starting up)/
	}
];
/** What a client's words come to, where they are no refusal that is known better (`refusalInWords`); undefined when none is known. */
function failureInWords(said) {
	for (const { kind, words } of failures) {
		const found = words.exec(said);
		if (found !== null) return {
			kind,
			object: found.slice(1).find((group) => group !== void 0 && group !== "")
		};
	}
}
function bare({ kind, hint }) {
	return hint === void 0 ? { kind } : {
		kind,
		hint
	};
}
/** A table may be called "out of memory", and a statement that is repeated may hold anything. */
function withoutNames(text) {
	return text.replace(/^.*\b(?:LINE \d+|STATEMENT|QUERY|CONTEXT|Query was|Command was): .*$/gm, "").replace(/"(?!(?:pg_wal|base|global|pg_tblspc|pg_xact|pg_multixact)\/)[^"\n]*"/g, "\"\"");
}
// packages/core/src/errors.ts
/** The one map from what went wrong to the exit code, its meaning, and the remedy when the thrower knows no better one. */
const errorKinds = {
	"invalid-manifest": {
		exitCode: 1,
		meaning: "the manifest of a backup is not valid or contradicts its files",
		hint: "verify another backup: pgproof list --store <store>"
	},
	"wal-absent": {
		exitCode: 1,
		meaning: "the archive has no such file of the write-ahead log",
		hint: "see what it has: pgproof wal check --store <store>"
	},
	"wal-mismatch": {
		exitCode: 1,
		meaning: "a file of the write-ahead log is of another cluster, or not what its name says",
		hint: "give each cluster its own store, or see what wrote the file; nothing was stored or handed out"
	},
	"wal-conflict": {
		exitCode: 1,
		meaning: "the archive has a file of that name with other content, which is never replaced",
		hint: "two servers archive as one: stop archive_mode on the one that is not the primary; a copy of a cluster needs a store of its own"
	},
	"wal-damaged": {
		exitCode: 1,
		meaning: "a file of the archive was altered or cut off after it was stored",
		hint: "bring it back from another copy of the store; take a new base backup: no recovery passes it"
	},
	"bad-input": {
		exitCode: 2,
		meaning: "an option or value that cannot be",
		hint: "see pgproof <command> --help"
	},
	"unknown-backup": {
		exitCode: 2,
		meaning: "no backup of that name",
		hint: "see what there is: pgproof list --store <store>"
	},
	"cannot-connect": {
		exitCode: 3,
		meaning: "no server answers there",
		hint: "check host and port, and that the server is up: pg_isready -h <host> -p <port>"
	},
	"login-refused": {
		exitCode: 3,
		meaning: "the server refused the login",
		hint: "check user and password, and the pg_hba.conf line that applies"
	},
	"no-database": {
		exitCode: 3,
		meaning: "the server has no such database",
		hint: "list the databases: psql -l"
	},
	"too-many-connections": {
		exitCode: 3,
		meaning: "the server, or a pooler before it, takes no more connections",
		hint: "see who holds them, as a superuser: select usename, application_name, state, count(*) from pg_stat_activity group by 1, 2, 3 order by 4 desc; run again when some have ended"
	},
	"connection-lost": {
		exitCode: 3,
		meaning: "the server went away",
		hint: "read the server's log for the time of the failure, then run again"
	},
	"tool-missing": {
		exitCode: 4,
		meaning: "a program that is needed is not installed",
		hint: "install the PostgreSQL client of the major that the server has"
	},
	"tool-version": {
		exitCode: 4,
		meaning: "a program is too old for the server",
		hint: "install the PostgreSQL client of the major that the server has"
	},
	"store-missing": {
		exitCode: 5,
		meaning: "no such store",
		hint: "name an existing folder; pgproof backup creates the store when its parent exists"
	},
	"store-unwritable": {
		exitCode: 5,
		meaning: "the store cannot be written or read",
		hint: "check owner and permissions of the store"
	},
	"store-refused": {
		exitCode: 5,
		meaning: "the store refused the credentials, or what they may do",
		hint: "check the store's keys, and what their role may do"
	},
	"store-unreachable": {
		exitCode: 5,
		meaning: "the store did not answer, or broke off again and again",
		hint: "check the endpoint and the way to it, then run again"
	},
	"store-locked": {
		exitCode: 5,
		meaning: "the store does not give it up: an object lock, a legal hold, or another program",
		hint: "run again when the lock has ended"
	},
	"disk-full": {
		exitCode: 5,
		meaning: "no space left, or quota reached",
		hint: "free space or choose another store, then run again; nothing of the failed backup is left behind"
	},
	"wal-full": {
		exitCode: 5,
		meaning: "the server has no room left for its write-ahead log: archiving that fails, or a replication slot, keeps it",
		hint: "give its disk room, never by removing files of pg_wal; what keeps them: pgproof diagnose --database-url <url>"
	},
	"not-permitted": {
		exitCode: 6,
		meaning: "the role may not do that",
		hint: "grant what is missing, or use another role"
	},
	"lock-not-got": {
		exitCode: 6,
		meaning: "a lock was not got in time",
		hint: "run again when the blocking session has ended"
	},
	"statement-timeout": {
		exitCode: 6,
		meaning: "a timeout that is set for the role, the database, the server or a pooler ended it",
		hint: "see where it is set: select name, setting, source from pg_settings where name like '%timeout'; then: alter role <role> set statement_timeout = 0;"
	},
	"out-of-memory": {
		exitCode: 6,
		meaning: "the server, or a program here, was denied memory",
		hint: "give it more, or ask for less: fewer --jobs, a lower maintenance_work_mem; then run again"
	},
	"replication-conflict": {
		exitCode: 6,
		meaning: "a standby ended the session, which was in the way of what it has to replay",
		hint: "back up the primary, or let the standby wait: alter system set max_standby_streaming_delay = '-1'; select pg_reload_conf();"
	},
	"data-corrupted": {
		exitCode: 6,
		meaning: "the server cannot read its own files: a page or an index is damaged, or the disk fails",
		hint: "copy the data directory as it is before anything else; what else is damaged: pg_amcheck --install-missing --all; then restore the newest good backup: pgproof restore --store <store> --backup latest-good --into <url>"
	},
	"database-refused": {
		exitCode: 6,
		meaning: "the database refused or could not finish",
		hint: "read the message above and the server's log"
	},
	"program-killed": {
		exitCode: 6,
		meaning: "a program was killed from outside",
		hint: "see who killed it: want of memory stands in dmesg as 'Out of memory'; then run again"
	},
	deadline: {
		exitCode: 6,
		meaning: "it took longer than allowed",
		hint: "allow more time with --timeout-minutes"
	},
	bug: {
		exitCode: 70,
		meaning: "an error in pgproof itself",
		hint: "please report it, with this message, the version and the command: https://github.com/pgproof/pgproof/issues"
	},
	interrupted: {
		exitCode: 130,
		meaning: "interrupted",
		hint: "nothing is left behind; run it again"
	}
};
/** An error whose message is one sentence for a person, and whose kind decides the exit code. */
var PgproofError = class PgproofError extends Error {
	kind;
	hint;
	/** What was looked at before it, where that says more than the sentence. */
	findings;
	/** What shows it, in the words of the server or the program, without secrets: a few lines, or none. */
	evidence;
	constructor(kind, message, options = {}) {
		super(message, options.cause === void 0 ? {} : { cause: options.cause });
		this.name = "PgproofError";
		this.kind = kind;
		this.hint = options.hint ?? errorKinds[kind].hint;
		this.findings = options.findings ?? [];
		this.evidence = options.evidence ?? (options.cause instanceof PgproofError ? options.cause.evidence : []);
	}
	get exitCode() {
		return errorKinds[this.kind].exitCode;
	}
};
const kindOfSystemCode = {
	ECONNREFUSED: "cannot-connect",
	ENOTFOUND: "cannot-connect",
	EAI_AGAIN: "cannot-connect",
	EHOSTUNREACH: "cannot-connect",
	ENETUNREACH: "cannot-connect",
	ETIMEDOUT: "cannot-connect",
	ECONNRESET: "connection-lost",
	EPIPE: "connection-lost",
	ENOSPC: "disk-full",
	EDQUOT: "disk-full",
	EACCES: "store-unwritable",
	EROFS: "store-unwritable",
	EIO: "store-unwritable",
	ESTALE: "store-unwritable",
	EPERM: "store-unwritable"
};
function codeOf(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
}
/** The SQLSTATE of a server's error, if it is one. */
function sqlStateOf(error) {
	const code = codeOf(error);
	return code !== void 0 && /^[0-9A-Z]{5}$/.test(code) && "severity" in error ? code : void 0;
}
/** Whether the server ends the session by this. */
function endsSession(error) {
	return /FATAL|PANIC/.test(String(error.severity));
}
/**
* Gives any thrown value its kind: ours unchanged, a server's by SQLSTATE, a system call's by its code, the rest `bug`.
* `doing` names what was under way and opens the sentence.
*/
function classify(error, doing) {
	if (error instanceof PgproofError) return error;
	const message = error instanceof Error ? error.message || error.name : String(error);
	const sqlState = sqlStateOf(error);
	const code = codeOf(error);
	if (sqlState !== void 0) {
		const { kind, hint } = refusalOf(sqlState, message);
		const { hint: advice } = error;
		const details = {
			cause: error,
			evidence: [`SQLSTATE ${sqlState}: ${message}`, ...advice === void 0 ? [] : [`the server's hint: ${advice}`]],
			...hint === void 0 ? {} : { hint }
		};
		return new PgproofError(kind, `${doing}: ${message}`, details);
	}
	return new PgproofError((code !== void 0 ? kindOfSystemCode[code] : /Connection terminated|connection is closed|Client has encountered a connection error/i.test(message) ? "connection-lost" : void 0) ?? "bug", `${doing}: ${message}`, { cause: error });
}
// packages/core/src/store/s3/place.ts
/** What may be said of a store in S3 beside its URL, by the names of the actions' inputs; the command line's have dashes before them. */
const s3SettingNames = [
	"s3-endpoint",
	"s3-region",
	"s3-path-style",
	"s3-server-side-encryption",
	"s3-kms-key-id",
	"s3-storage-class",
	"s3-tags"
];
function isS3Url(store) {
	return /^s3:\/\//i.test(store);
}
/** Objects of these classes cannot be read before somebody has them brought back, for hours. */
const archives = ["GLACIER", "DEEP_ARCHIVE"];
/** S3 User Guide, "Categorizing your storage using tags". */
const mostTags = 10;
/** A key has at most 1024 bytes (S3 User Guide, "Naming objects"); the rest is for database, backup and file. */
const longestPrefix = 512;
/** Reads `s3://bucket/prefix` and its settings. `nameOf` gives a setting's name as its giver knows it. Throws `bad-input`. */
function readS3Place(url, settings, nameOf) {
	const refuse = (setting, must, value, hint) => {
		throw new PgproofError("bad-input", `${nameOf(setting)}: must be ${must}; got ${JSON.stringify(value)}`, { hint });
	};
	const [, bucket = "", rest = ""] = /^s3:\/\/([^/]*)\/*(.*)$/is.exec(url) ?? [];
	const prefix = rest.replace(/\/+$/, "");
	if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9]$/.test(bucket)) refuse("store", "s3://bucket or s3://bucket/prefix", url, "such as s3://backups/postgres");
	if (!(prefix === "" || prefix.split("/").every((part) => ![
		"",
		".",
		".."
	].includes(part))) || /\p{Cc}/u.test(prefix) || Buffer.byteLength(prefix) > longestPrefix) refuse("store", `s3://bucket/prefix with a prefix of plain names and at most ${longestPrefix} bytes`, url, "such as s3://backups/postgres");
	const { "s3-endpoint": endpoint, "s3-region": region, "s3-path-style": pathStyle, "s3-server-side-encryption": algorithm, "s3-kms-key-id": keyId, "s3-storage-class": storageClass, "s3-tags": tags } = settings;
	if (endpoint !== void 0 && !isEndpoint(endpoint)) refuse("s3-endpoint", "the URL of a server, without user, path or query", withoutUser(endpoint), "such as https://s3.eu-central-003.example.com; keys come from the environment");
	if (region !== void 0 && !/^[a-z0-9][a-z0-9-]{0,62}$/.test(region)) refuse("s3-region", "the name of a region", region, "such as eu-central-1");
	if (pathStyle !== void 0 && pathStyle !== "true" && pathStyle !== "false") refuse("s3-path-style", "true or false", pathStyle, "true for a server that knows buckets by path alone");
	if (algorithm !== void 0 && algorithm !== "AES256" && algorithm !== "aws:kms") return refuse("s3-server-side-encryption", "AES256 or aws:kms", algorithm, `with aws:kms the key may be named by ${nameOf("s3-kms-key-id")}`);
	if (keyId !== void 0 && algorithm !== "aws:kms") refuse("s3-kms-key-id", `together with ${nameOf("s3-server-side-encryption")} aws:kms`, keyId, "give both, or neither");
	if (storageClass !== void 0 && (!/^[A-Z][A-Z0-9_]{0,40}$/.test(storageClass) || archives.includes(storageClass))) refuse("s3-storage-class", "a class whose objects can be read at once", storageClass, "such as STANDARD_IA or GLACIER_IR; a lifecycle rule of the bucket moves old backups on");
	return {
		bucket,
		prefix,
		...endpoint === void 0 ? {} : { endpoint: endpoint.replace(/\/$/, "") },
		...region === void 0 ? {} : { region },
		...pathStyle === void 0 ? {} : { pathStyle: pathStyle === "true" },
		...algorithm === void 0 ? {} : { encryption: {
			algorithm,
			...keyId === void 0 ? {} : { keyId }
		} },
		...storageClass === void 0 ? {} : { storageClass },
		...tags === void 0 ? {} : { tags: readTags(tags) ?? refuse("s3-tags", `key=value,key=value, at most ${mostTags}`, tags, "such as team=payments,retention=daily") }
	};
}
function isEndpoint(text) {
	if (!URL.canParse(text)) return false;
	const { protocol, username, password, pathname, search, hash } = new URL(text);
	return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "" && pathname === "/";
}
/** A password that was put where none belongs is not repeated. */
function withoutUser(text) {
	return text.replace(/\/\/.*@/, "//***@");
}
/** Lengths and characters: S3 API Reference, `Tag`. */
function readTags(text) {
	const pairs = text.split(",").map((pair) => /^\s*([\p{L}\p{N} +\-._:/@]{1,128}?)\s*=\s*([\p{L}\p{N} +\-=._:/@]{0,256}?)\s*$/u.exec(pair));
	const tags = {};
	for (const pair of pairs) {
		const [, key = "", value = ""] = pair ?? [];
		if (pair === null || key.startsWith("aws:") || Object.hasOwn(tags, key)) return void 0;
		tags[key] = value;
	}
	return pairs.length <= mostTags ? tags : void 0;
}
/** `s3://bucket/prefix`, as it was given. */
function addressOf({ bucket, prefix }) {
	return prefix === "" ? `s3://${bucket}` : `s3://${bucket}/${prefix}`;
}
/** The same for people: with the server, where it is not AWS's. */
function describePlace(place) {
	return place.endpoint === void 0 ? addressOf(place) : `${addressOf(place)} at ${place.endpoint}`;
}
/** A path of the store as an object's key. Throws for one that leaves the store. */
function keyOf({ prefix }, path) {
	if (path === "" || path.split("/").some((part) => [
		"",
		".",
		".."
	].includes(part))) throw new PgproofError("bad-input", `"${path}" lies outside the store`);
	return prefix === "" ? path : `${prefix}/${path}`;
}
/** What the AWS command line needs to know of a place, but for its keys. Pure. */
function awsFlags({ endpoint, region }) {
	return [...endpoint === void 0 ? [] : [`--endpoint-url ${shellQuote(endpoint)}`], ...region === void 0 ? [] : [`--region ${shellQuote(region)}`]];
}
// packages/core/src/absent.ts
/** Whether an error of the file system says that there is nothing by that name; what stands above it may be a file. */
function isAbsent(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
/** Undefined for what is not there. What may not be looked at, or cannot be, is not absent: throws its kind; `doing` opens the sentence. */
async function unlessAbsent(looking, doing) {
	return looking.catch((error) => {
		if (isAbsent(error)) return void 0;
		throw classify(error, doing);
	});
}
// packages/core/src/workspace.ts
const prefix = "pgproof-";
/** What mkdtemp makes of the prefix: a folder of the user's own whose name merely begins alike is never touched. */
const ownName = /^pgproof-[A-Za-z0-9]{6}$/;
const ownerFile = "owner.json";
const elsewhere = "name another folder with --workdir or TMPDIR";
const unownedAfterMilliseconds = 36e5;
/**
* Makes a temporary folder under `session.workdir`, after removing those that a killed run left there. Its mode lets
* others pass through to a folder inside that is theirs, and see nothing else.
*/
async function makeWorkspace(session) {
	if ((await stat(session.workdir).catch(() => void 0))?.isDirectory() !== true) throw new PgproofError("bad-input", `the folder for temporary files, "${session.workdir}", is not there`, { hint: `${elsewhere}, or make this one` });
	await removeLeftovers(session.workdir);
	let made;
	try {
		const path = await mkdtemp(join(session.workdir, prefix));
		made = path;
		await ownFolder(path, process.pid);
		await chmod(path, 457);
		return {
			path,
			[Symbol.asyncDispose]: () => removeFolder(path)
		};
	} catch (error) {
		if (made !== void 0) await rm(made, {
			recursive: true,
			force: true
		});
		const known = classify(error, `make a temporary folder in "${session.workdir}"`);
		throw new PgproofError(known.kind, known.message, {
			hint: `${elsewhere}, or free and open this one`,
			cause: error
		});
	}
}
/**
* Makes a process the owner of a temporary folder: as long as it lives, the folder is nobody's leftover. Returns the start time
* of the process in clock ticks since boot ('' where there is no /proc).
*/
async function ownFolder(path, pid) {
	const owner = await ownerOf(pid);
	const written = join(path, `${ownerFile}.new`);
	await writeFile(written, JSON.stringify(owner), { mode: 384 });
	await rename(written, join(path, ownerFile));
	return owner.startTicks;
}
/** A process as it can be known again. */
async function ownerOf(pid) {
	return {
		pid,
		startTicks: await startTicksOf(pid) ?? "",
		place: await placeOf$1()
	};
}
/** Whether a process is known to be gone: one that cannot be seen from here counts as alive. */
async function isGone(owner) {
	return owner.place === await placeOf$1() && await startTicksOf(owner.pid) !== owner.startTicks;
}
/** Removes the folders of runs that are no more, and ends the servers that they left. Returns their paths. */
async function removeLeftovers(workdir) {
	const names = await readdir(workdir).catch(() => []);
	const removed = [];
	for (const name of names.filter((candidate) => ownName.test(candidate))) {
		const path = join(workdir, name);
		if ((await lstat(path).catch(() => void 0))?.uid !== (process.getuid?.() ?? -1)) continue;
		if (await isUnowned(path)) await rmdir(path).catch(() => void 0);
		if (await removeLeftover(path).catch(() => false)) removed.push(path);
	}
	return removed;
}
/** Removes one temporary folder, with the server in it, if it is ours and its owner is gone; false when it is not. */
async function removeLeftover(path) {
	if (!ownName.test(basename(path)) || !await isLeftover(path)) return false;
	await endServer(path);
	await removeFolder(path);
	return true;
}
/** Removes the temporary folder that this process was made the owner of; any other stays. */
async function removeOwned(path) {
	if (ownName.test(basename(path)) && (await readOwner(path))?.pid === process.pid) await removeFolder(path);
}
/** Removes a temporary folder, what says whose it is last: if that is broken off, the next run knows it for a leftover. */
async function removeFolder(path) {
	const options = {
		recursive: true,
		force: true,
		maxRetries: 3
	};
	const names = await readdir(path).catch(() => []);
	for (const name of names.filter((candidate) => candidate !== ownerFile)) await rm(join(path, name), options);
	await rm(path, options);
}
async function isUnowned(path) {
	const [owner, folder] = await Promise.all([stat(join(path, ownerFile)).catch(() => void 0), stat(path).catch(() => void 0)]);
	return owner === void 0 && folder !== void 0 && Date.now() - folder.mtimeMs > unownedAfterMilliseconds;
}
/** True when the owner is known, and known to be gone. A process of another container cannot be seen from here: it counts as alive. */
async function isLeftover(path) {
	const owner = await readOwner(path);
	return owner !== void 0 && await startTicksOf(owner.pid) !== owner.startTicks;
}
/** The owner of a folder; undefined when it has none, or one that cannot be seen from here. */
async function readOwner(path) {
	try {
		const owner = JSON.parse(await readFile(join(path, ownerFile), "utf8"));
		return Number.isInteger(owner.pid) && typeof owner.startTicks === "string" && owner.place === await placeOf$1() ? owner : void 0;
	} catch {
		return;
	}
}
async function placeOf$1() {
	const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
	const namespace = await readlink("/proc/self/ns/pid").catch(() => "");
	return `${boot.trim()} ${namespace}`.trim();
}
/** Ends a server that a killed run started without a namespace of its own (elsewhere the kernel has ended it already). */
async function endServer(path) {
	const pid = Number((await readFile(join(path, "data", "postmaster.pid"), "utf8").catch(() => "")).split("\n")[0]);
	if (!Number.isInteger(pid) || pid <= 1) return;
	if (!(await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).includes(path)) return;
	process.kill(pid, "SIGQUIT");
}
/**
* Start time of a process in clock ticks since boot (proc(5), stat field 22); undefined when it is no more, which it also is when
* nobody has waited for it yet (the first process of a container may never do so); '' where there is no /proc.
*/
async function startTicksOf(pid) {
	const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => void 0);
	if (line !== void 0) {
		const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
		return fields[0] === "Z" || fields[0] === "X" ? void 0 : fields[19];
	}
	try {
		process.kill(pid, 0);
		return process.platform === "linux" ? void 0 : "";
	} catch {
		return;
	}
}
/**
* Makes a folder and those above it, one by one: in places such as /proc the recursive one of Node goes on for ever, and on a read-only
* file system it says that nothing is there. Throws what the system says.
*/
async function makeFolders(path, mode) {
	try {
		await mkdir(path, { mode });
	} catch (error) {
		const { code } = error;
		if (code === "EEXIST") return;
		if (code !== "ENOENT" || dirname(path) === path) throw error;
		await makeFolders(dirname(path), mode);
		await mkdir(path, { mode }).catch((again) => {
			if (again.code !== "EEXIST") throw again;
		});
	}
}
/** Makes a folder inside a workspace that only its owner can enter. */
async function makePrivateFolder(path) {
	await mkdir(path, { mode: 448 });
}
// packages/core/src/store/durable.ts
/** Has the system write a file, or the names in a folder, to its disk. */
async function sync(path) {
	const handle = await open(path, "r");
	await handle.sync().finally(() => handle.close());
}
/** A folder, and those above it as far as another: at once, for the disk is flushed once for all who ask meanwhile. */
async function syncUp(top, folder) {
	await Promise.all([sync(folder), ...folder === top ? [] : [syncUp(top, dirname(folder))]]);
}
// packages/core/src/store/whole.ts
/** Reads a regular file. Throws what the system says; one that was cut off meanwhile comes as far as it went. */
async function readWhole(path) {
	const handle = await open(path);
	try {
		const content = Buffer.allocUnsafeSlow((await handle.stat()).size);
		let filled = 0;
		while (filled < content.length) {
			const { bytesRead } = await handle.read(content, filled, content.length - filled, filled);
			if (bytesRead === 0) break;
			filled += bytesRead;
		}
		return content.subarray(0, filled);
	} finally {
		await handle.close();
	}
}
/** Writes to a file from its beginning. Throws what the system says. */
async function writeWhole(handle, content) {
	let written = 0;
	while (written < content.length) {
		const { bytesWritten } = await handle.write(content, written, content.length - written, written);
		written += bytesWritten;
	}
}
// packages/core/src/store/folder-archive.ts
/** What is being written has a name that no file of an archive has, and says whose it is: `.<name>.<pid>-<start>-<machine>-<drawn>`. */
const unfinished = /^\..+\.(\d+)-(\d*)-([0-9a-f]{8})-[0-9a-f]{8}$/;
/** Of a writer on another machine nobody here can see whether it lives. */
const forsakenMilliseconds = 36e5;
/** What link(2) says of a file system that has no hard links (vfat, exFAT, some of FUSE): EPERM by its manual page. */
const withoutLinks = [
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS"
];
/** Single files below a folder. */
function folderArchive(root) {
	const at = (path) => {
		const full = resolve(root, path);
		if (!full.startsWith(`${root}/`)) throw new PgproofError("bad-input", `"${path}" lies outside the store`);
		return full;
	};
	const doing = async (what, work) => work().catch((error) => {
		throw classify(error, what);
	});
	return {
		list: (prefix) => doing(`list "${prefix}"`, () => list$1(root, prefix)),
		claim: (path, content) => doing(`write "${path}"`, () => write(root, at(path), content, async (written, full) => {
			try {
				await link(written, full);
				return true;
			} catch (error) {
				const { code = "" } = error;
				if (code === "EEXIST") return false;
				if (!withoutLinks.includes(code)) throw error;
				throw new PgproofError("store-unwritable", `the file system of "${root}" has no hard links (${code})`, {
					hint: "by them two writers never take the same name: use one that has them, such as ext4, XFS or NFS, or s3://bucket/prefix",
					cause: error
				});
			}
		})),
		replace: (path, content) => doing(`write "${path}"`, async () => {
			await write(root, at(path), content, async (written, full) => {
				await rename(written, full);
				return true;
			});
		}),
		settle: (path) => doing(`make "${path}" durable`, async () => {
			const full = at(path);
			await clear(dirname(full));
			await Promise.all([sync(full), syncUp(root, dirname(full))]);
		}),
		hasFolder: (path) => doing(`look for "${path}"`, () => lstat(at(path)).then((found) => found.isDirectory(), (error) => {
			if (isAbsent(error)) return false;
			if (error.code === "EACCES") return true;
			throw error;
		})),
		head: (path, bytes) => doing(`read "${path}"`, () => head(at(path), bytes)),
		discard: (path) => doing(`remove "${path}"`, async () => {
			const full = at(path);
			await rm(full, { force: true });
			await sync(dirname(full)).catch(() => void 0);
		})
	};
}
async function list$1(root, prefix) {
	const folder = resolve(root, prefix.endsWith("/") ? prefix : dirname(prefix));
	const paths = (await readdir(folder, {
		recursive: prefix.endsWith("/"),
		withFileTypes: true
	}).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw error;
	})).filter((entry) => entry.isFile() && !unfinished.test(entry.name)).map((entry) => relative(root, join(entry.parentPath, entry.name))).filter((path) => path.startsWith(prefix)).sort();
	return (await Promise.all(paths.map(async (path) => {
		const found = await lstat(join(root, path)).catch((error) => {
			if (error.code === "ENOENT") return void 0;
			throw error;
		});
		return found === void 0 ? [] : [{
			path,
			bytes: found.size,
			at: found.mtime
		}];
	}))).flat();
}
/**
* Writes a file under a name of its own, makes it durable and lets `place` give it its name, which is then durable, too. What writers
* that were killed left in that folder goes.
*/
async function write(root, full, content, place) {
	const folder = dirname(full);
	await makeFolder(root, folder);
	const { isFirst, owner, machine } = await clear(folder);
	const drawn = randomBytes(4).toString("hex");
	const written = join(folder, `.${basename(full)}.${owner.pid}-${owner.startTicks}-${machine}-${drawn}`);
	try {
		const handle = await open(written, "wx", 384);
		try {
			await writeWhole(handle, content);
			await handle.sync();
		} finally {
			await handle.close();
		}
		const isPlaced = await place(written, full);
		if (isPlaced) await syncUp(isFirst ? root : folder, folder);
		return isPlaced;
	} finally {
		await rm(written, { force: true }).catch(() => void 0);
	}
}
async function makeFolder(root, folder) {
	if (folder === root) return;
	try {
		await mkdir(folder, { mode: 448 });
	} catch (error) {
		const { code } = error;
		if (code === "EEXIST") return;
		if (code !== "ENOENT") throw error;
		await makeFolder(root, dirname(folder));
		await mkdir(folder, { mode: 448 }).catch((again) => {
			if (again.code !== "EEXIST") throw again;
		});
	}
}
/** Removes what writers that were killed left in a folder; says who we are, and whether there is nothing else in it. */
async function clear(folder) {
	const owner = await ownerOf(process.pid);
	const machine = createHash("sha256").update(owner.place).digest("hex").slice(0, 8);
	return {
		isFirst: await removeForsaken(folder, owner.place, machine),
		owner,
		machine
	};
}
/** Returns whether nothing else is there: who made the folder may have been killed before its name was durable. */
async function removeForsaken(folder, place, machine) {
	const names = await readdir(folder);
	for (const name of names) {
		const found = unfinished.exec(name);
		if (found === null) continue;
		const [, pid, startTicks = "", on] = found;
		const path = join(folder, name);
		if (on === machine ? await isGone({
			pid: Number(pid),
			startTicks,
			place
		}) : await lstat(path).then(({ mtimeMs }) => Date.now() - mtimeMs > forsakenMilliseconds, () => false)) await rm(path, { force: true });
	}
	return names.every((name) => unfinished.test(name));
}
async function head(full, bytes) {
	try {
		const handle = await open(full, constants$1.O_RDONLY | constants$1.O_NOFOLLOW);
		try {
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
			return buffer.subarray(0, bytesRead);
		} finally {
			await handle.close();
		}
	} catch (error) {
		if (error.code === "ENOENT") return void 0;
		throw error;
	}
}
// packages/core/src/store/hash.ts
const blockBytes = 1048576;
/**
* Size and SHA-256 of an open file, read from its beginning through one buffer: a file is hashed at the speed of the disk without
* leaving garbage. Stops after `mostBytes`, for a file that is untrusted. Throws what `onBlock` throws.
*/
async function hashFile(handle, options = {}) {
	const hash = createHash("sha256");
	const buffer = Buffer.allocUnsafe(blockBytes);
	let bytes = 0;
	for (;;) {
		const { bytesRead } = await handle.read(buffer, 0, blockBytes, bytes);
		if (bytesRead === 0) break;
		hash.update(buffer.subarray(0, bytesRead));
		bytes += bytesRead;
		options.onBlock?.(bytes);
		if (options.mostBytes !== void 0 && bytes > options.mostBytes) break;
	}
	return {
		bytes,
		sha256: hash.digest("hex")
	};
}
// packages/core/src/store/identifier.ts
/** `YYYYMMDDTHHMMSSZ-<6 hex>`: names sort by time, to the millisecond, which the first three of the six are. */
const backupIdPattern = /^\d{8}T\d{6}Z-[0-9a-f]{6}$/;
/**
* A new id for a backup or a verification, from the time and twelve random bits. It comes behind `after`, be the clock that made that one ahead of
* ours: what is made on a backup is never before it.
*/
function newBackupId(now, after) {
	const id = `${now.toISOString().replace(/\.\d+Z$/, "Z").replaceAll("-", "").replaceAll(":", "")}-${now.getUTCMilliseconds().toString(16).padStart(3, "0")}${randomBytes(2).toString("hex").slice(1)}`;
	return after === void 0 || id > after ? id : newBackupId(new Date(momentOf(after) + 1), after);
}
/** Milliseconds since 1970. One from before they were in it may name a thousand and more of them: it is of its second all the same. */
function momentOf(id) {
	const [, year, month, day, hour, minute, second, part = "0"] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([0-9a-f]{3})/.exec(id) ?? [];
	return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) + Math.min(Number.parseInt(part, 16), 999);
}
/** Where the backups of clusters lie, and the name by which a store lists those of all of them. */
const allClusters = "+cluster";
/** What stands in a database's place for a cluster: the name of its folder. */
function clusterName(systemIdentifier) {
	return `${allClusters}/${systemIdentifier}`;
}
/** The inverse of `clusterName`; undefined for a name that is not of one cluster. */
function systemIdentifierOf(name) {
	return name !== "+cluster" && isClusterName(name) ? name.slice(9) : void 0;
}
/** Whether backups of that name are of a cluster. A database that is called so cannot be backed up by itself. */
function isClusterName(name) {
	return name === "+cluster" || /^\+cluster\/\d{1,20}$/.test(name);
}
/**
* A database's name as one path segment: percent-encoded except `[A-Za-z0-9_-]`. `+` never occurs in it. The name of a cluster is its path.
*/
function encodeDatabaseName(name) {
	if (isClusterName(name)) return name;
	return [...Buffer.from(name, "utf8")].map((byte) => {
		const character = String.fromCharCode(byte);
		return /[A-Za-z0-9_-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}).join("");
}
/** The inverse of `encodeDatabaseName`; undefined for a segment that it cannot have made. */
function decodeDatabaseName(segment) {
	if (segment !== "+cluster" && isClusterName(segment)) return segment;
	if (!/^(?:[A-Za-z0-9_-]|%[0-9A-F]{2})+$/.test(segment)) return void 0;
	try {
		const name = decodeURIComponent(segment);
		return encodeDatabaseName(name) === segment ? name : void 0;
	} catch {
		return;
	}
}
// packages/core/src/store/folder.ts
/** Opens a folder as a store. With `create`, a missing last segment is made; with `mayBeMissing` it is not even looked for (a plan writes nothing). Throws `store-missing`, `store-unwritable`. */
async function openFolderStore(folder, options) {
	const root = resolve(folder);
	if (options.create) await refuseInCluster(root);
	if (!(options.mayBeMissing === true && await unlessAbsent(stat(root), `open store "${root}"`) === void 0)) await ensureFolder(root, options.create);
	const at = (path) => {
		const full = resolve(root, path);
		if (!full.startsWith(`${root}/`)) throw new PgproofError("bad-input", `"${path}" lies outside the store`);
		return full;
	};
	return {
		describe: root,
		address: root,
		put: (path, content) => put(root, at(path), content),
		get: async (path) => (await openRead(at(path), path)).createReadStream({ highWaterMark: 1048576 }),
		freeBytes: () => freeBytesAt(root),
		openRead: (path) => openRead(at(path), path),
		openWrite: (path) => openWrite(root, at(path)),
		size: async (path) => {
			const found = await unlessAbsent(lstat(at(path)), `look for "${path}"`);
			return found?.isFile() === true ? found.size : void 0;
		},
		list: (database) => list(root, database, true),
		unfinished: (database) => list(root, database, false),
		files: async (path) => (await unlessAbsent(readdir(at(path)), `list "${path}"`) ?? []).sort(),
		remove: (path) => remove(at(path), path),
		archive: folderArchive(root)
	};
}
/** Throws `bad-input` for a folder in the data directory of a server: it is lost with that, and each base backup would hold those before it. */
async function refuseInCluster(root) {
	for (let folder = root; folder !== dirname(folder); folder = dirname(folder)) {
		if (!(await Promise.all(["PG_VERSION", "global/pg_control"].map((name) => exists(join(folder, name))))).every(Boolean)) continue;
		throw new PgproofError("bad-input", `store "${root}" lies in "${folder}", the data directory of a server`, { hint: "name a folder elsewhere, on another disk if there is one: what lies there is lost with the server" });
	}
}
const exists = (path) => lstat(path).then(() => true, () => false);
/** Of the file system that a folder is on, or will be: bytes that one who is not root can still write. */
async function freeBytesAt(folder) {
	try {
		const { bavail, bsize } = await statfs(folder);
		return bavail * bsize;
	} catch (error) {
		return error.code === "ENOENT" && dirname(folder) !== folder ? freeBytesAt(dirname(folder)) : void 0;
	}
}
async function ensureFolder(root, create) {
	const found = await unlessAbsent(stat(root), `open store "${root}"`);
	if (found === void 0 && create) {
		await mkdir(root, { mode: 448 }).catch((error) => {
			if (error.code === "ENOENT") throw new PgproofError("store-missing", `store "${root}": its parent folder does not exist`, { hint: `mkdir -p ${dirname(root)}` });
			throw classify(error, `create store "${root}"`);
		});
		return;
	}
	if (found === void 0) throw new PgproofError("store-missing", `store "${root}" does not exist`);
	if (!found.isDirectory()) throw new PgproofError("store-missing", `store "${root}" is not a folder`);
	await access(root, create ? constants$1.W_OK | constants$1.R_OK | constants$1.X_OK : constants$1.R_OK | constants$1.X_OK).catch((error) => {
		throw new PgproofError("store-unwritable", `store "${root}" cannot be ${create ? "written" : "read"}`, { cause: error });
	});
}
async function refuseIrregular(path) {
	const found = await lstat(path).catch(() => void 0);
	if (found !== void 0 && !found.isFile()) throw new PgproofError("invalid-manifest", `"${path}" is not a regular file`);
}
async function openRead(full, path) {
	await refuseIrregular(full);
	return open(full, constants$1.O_RDONLY | constants$1.O_NOFOLLOW).catch((error) => {
		throw classify(error, `read "${path}" in the store`);
	});
}
async function put(root, path, content) {
	const file = await openWrite(root, path);
	try {
		const source = typeof content === "string" || Buffer.isBuffer(content) ? Readable.from([Buffer.from(content)]) : content;
		await pipeline$1(source, createWriteStream("", {
			fd: file.fd,
			autoClose: false
		}));
		return await file.finish();
	} catch (error) {
		await file.discard();
		throw isFromSource(error) ? error : classify(error, `write "${path}"`);
	}
}
/** Writes beside the final name, makes it durable, then renames: a file under its final name is whole. */
async function openWrite(root, path) {
	const partial = `${path}.partial`;
	try {
		await makeFolders(dirname(path), 448);
		const handle = await open(partial, "wx+", 384);
		return {
			fd: handle.fd,
			size: async () => (await handle.stat()).size,
			discard: async () => {
				await handle.close().catch(() => void 0);
				await rm(partial, { force: true });
			},
			finish: async () => {
				const written = await hashFile(handle);
				await handle.sync();
				await handle.close();
				if (await unlessAbsent(lstat(path), `write "${path}"`) !== void 0) throw new PgproofError("store-unwritable", `"${path}" exists already`);
				await rename(partial, path);
				await syncUp(root, dirname(path));
				return written;
			}
		};
	} catch (error) {
		throw classify(error, `write "${path}"`);
	}
}
/** An error of the stream that was being stored, not of the store. */
function isFromSource(error) {
	return error instanceof PgproofError || error.code === "ERR_STREAM_PREMATURE_CLOSE";
}
const manifestName = "manifest.json";
async function remove(full, path) {
	try {
		if (await unlink(join(full, manifestName)).then(() => true, (error) => {
			if (isAbsent(error)) return false;
			throw error;
		})) await sync(full);
		await rm(full, {
			recursive: true,
			force: true
		});
	} catch (error) {
		const { code } = error;
		if (code === void 0 || !heldCodes.includes(code)) throw classify(error, `remove "${path}" from the store`);
		throw new PgproofError("store-locked", `remove "${path}" from the store: a file in it may not be removed (${code})`, {
			hint: "see what holds it, such as a file that is immutable (lsattr) or in use (lsof +D); the next prune tries again",
			cause: error
		});
	}
}
/** An immutable file (Node takes one inside for a folder: ENOTDIR), one in use, a folder that another program writes into. */
const heldCodes = [
	"EPERM",
	"ENOTDIR",
	"EBUSY",
	"ETXTBSY",
	"ENOTEMPTY"
];
async function list(root, database, isWhole) {
	const segments = database === void 0 ? await folders(root) : database === "+cluster" ? (await folders(join(root, allClusters))).map((name) => `${allClusters}/${name}`) : [encodeDatabaseName(database)];
	const found = [];
	for (const segment of segments) {
		const name = decodeDatabaseName(segment);
		if (name === void 0) continue;
		for (const id of await folders(join(root, segment))) if (backupIdPattern.test(id) && await hasManifest(join(root, segment, id)) === isWhole) found.push({
			database: name,
			id
		});
	}
	return found.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
/** Throws where that cannot be seen: such a folder is neither known to be a backup nor the rest of one. */
async function hasManifest(folder) {
	return await unlessAbsent(lstat(join(folder, manifestName)), `look into "${folder}"`) !== void 0;
}
async function folders(path) {
	return (await unlessAbsent(readdir(path, { withFileTypes: true }), `list "${path}"`) ?? []).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
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
	const { openStoreAt } = await import("./store-B9MbD2zH.js");
	return openStoreAt(place, use, door);
}
// packages/core/src/units.ts
const binaryUnits = [
	"B",
	"KiB",
	"MiB",
	"GiB",
	"TiB"
];
/** Bytes for people: `0 B`, `1.5 MiB`. */
function formatBytes(bytes) {
	let value = bytes;
	let unit = 0;
	while (value >= 1024 && unit < binaryUnits.length - 1) {
		value /= 1024;
		unit += 1;
	}
	return `${unit === 0 ? value : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${binaryUnits[unit]}`;
}
/** Seconds for people: `0.42 s`, `12.3 s`, `3 min 05 s`, `2 h 07 min`, `3 d 04 h`. */
function formatSeconds(seconds) {
	if (seconds < 10) return `${seconds.toFixed(2)} s`;
	if (seconds < 60) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	const pad = (value) => String(value).padStart(2, "0");
	if (whole < 3600) return `${Math.floor(whole / 60)} min ${pad(whole % 60)} s`;
	if (whole < 86400) return `${Math.floor(whole / 3600)} h ${pad(Math.floor(whole % 3600 / 60))} min`;
	return `${Math.floor(whole / 86400)} d ${pad(Math.floor(whole % 86400 / 3600))} h`;
}
/** An instant of ISO 8601 in UTC for people: `2026-11-23 20:16:32 UTC`. Another text stays as it is. */
function formatTime(iso) {
	const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/.exec(iso);
	return parts === null ? iso : `${parts[1]} ${parts[2]} UTC`;
}
/** A whole number with thousands separators; takes the decimal strings that hold numbers beyond 2^53. */
function formatCount(count) {
	return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
/** Seconds between two instants, to the millisecond. */
function secondsBetween(start, end) {
	return Math.round(end.getTime() - start.getTime()) / 1e3;
}
// packages/core/src/secret.ts
/** Words that stand in logs for other reasons: masking them would hide more than it protects. */
const defaultWords = /* @__PURE__ */ new Set([
	"postgres",
	"password",
	"secret",
	"pgproof",
	"database",
	"localhost",
	"changeme",
	"example"
]);
/**
* The forms in which a secret can appear in text: as it is, percent-encoded, JSON-escaped, and quoted for conninfo or SQL.
* Values of fewer than six characters and default words are not worth masking and give none.
*/
function secretForms(value) {
	if (value === void 0 || value.length < 6 || defaultWords.has(value.toLowerCase())) return [];
	const forms = [
		value,
		encodeURIComponent(value),
		encodeURI(value),
		JSON.stringify(value).slice(1, -1),
		value.replaceAll("\\", "\\\\").replaceAll("'", "\\'"),
		value.replaceAll("'", "''")
	];
	return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
/** The forms of the passwords of all URLs in a text, wherever such a text was put; a password may hold what it should have encoded. */
function urlSecretForms(text) {
	const whole = /^[a-z][a-z0-9+.-]*:\/\/[^:@/]*:(.*)@/is.exec(text.trim())?.[1];
	const inside = [...text.matchAll(/[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*:(\S*)@/gi)].map((match) => match[1] ?? "");
	const written = whole === void 0 ? inside : [whole, ...inside];
	return [...new Set(written.flatMap((password) => [password, decoded(password)]).flatMap(secretForms))];
}
/** The forms of an address that is a secret as a whole: whole, and the parts of its path that tell it from others. */
function addressForms(url) {
	const parts = url.trim().replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").split(/[/?&=]/).filter((part) => part.length >= 16);
	return [...new Set([url.trim(), ...parts].flatMap(secretForms))].sort((a, b) => b.length - a.length);
}
/** The secret keys of age and private keys of ssh in a text, wherever they were put; of the latter line by line, as logs match. */
function identityForms(text) {
	const lines = [...text.matchAll(/-----BEGIN [A-Z ]*PRIVATE KEY-----([\s\S]*?)(?:-----END|$)/g)].flatMap(([, body = ""]) => body.split(/\s+/).filter((line) => line.length >= 8));
	return [...[...text.matchAll(/AGE-SECRET-KEY-[A-Z0-9-]{6,}/gi)].map(([key]) => key), ...lines];
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** Replaces every occurrence of a secret by `***`. Longer forms go first, so that no tail of one is left standing. */
function redact(text, secrets) {
	let result = text;
	for (const secret of [...secrets].sort((a, b) => b.length - a.length)) result = result.replaceAll(secret, "***");
	return result;
}
// packages/core/src/store/sshkey.ts
/** The kinds of ssh key that age encrypts for (age README, "SSH keys"). */
const sshKinds = ["ssh-ed25519", "ssh-rsa"];
/** `ssh-ed25519 AAAA…` without the comment behind it; undefined for what is no public key of ssh. */
function bareSshKey(line) {
	const [kind = "", blob = ""] = line.trim().split(/\s+/);
	return isSshKind(kind) && kindOfBlob(blob) === kind ? `${kind} ${blob}` : void 0;
}
/** Whether a text is meant as a public key of ssh, right or wrong. */
function looksLikeSshKey(text) {
	return /^(ssh-|ecdsa-sha2-|sk-(ssh|ecdsa)-)/.test(text);
}
/** Whether a text holds a private key in one of the forms that ssh-keygen writes. */
function holdsSshIdentity(text) {
	return /-----BEGIN (OPENSSH|RSA) PRIVATE KEY-----/.test(text);
}
/**
* The public key of an ssh private key, as `bareSshKey`. Undefined when the text holds none that age can use; `passphrase` when it is
* there under one: age would ask for it at a terminal.
*/
function sshKeyOf(text) {
	const [, kind = "", body = ""] = /-----BEGIN (OPENSSH|RSA) PRIVATE KEY-----([\s\S]*?)-----END \1 PRIVATE KEY-----/.exec(text) ?? [];
	if (kind === "RSA") return rsaKeyOf(text);
	if (kind !== "OPENSSH") return void 0;
	const fields = openBlob(Buffer.from(body, "base64"));
	if (fields === void 0) return void 0;
	if (fields.cipher !== "none") return "passphrase";
	const encoded = fields.publicKey.toString("base64");
	const name = kindOfBlob(encoded);
	return name === void 0 ? void 0 : bareSshKey(`${name} ${encoded}`);
}
function rsaKeyOf(text) {
	if (/^Proc-Type: 4,ENCRYPTED/m.test(text)) return "passphrase";
	try {
		const { e = "", n = "" } = createPublicKey(text).export({ format: "jwk" });
		return `ssh-rsa ${Buffer.concat([
			Buffer.from("ssh-rsa"),
			positive(e),
			positive(n)
		].map(withLength)).toString("base64")}`;
	} catch {
		return;
	}
}
/** A number as ssh writes it (RFC 4251, mpint): a zero before a first bit that would be a sign. */
function positive(base64url) {
	const bytes = Buffer.from(base64url, "base64url");
	return (bytes[0] ?? 0) >= 128 ? Buffer.concat([Buffer.of(0), bytes]) : bytes;
}
function withLength(bytes) {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return Buffer.concat([length, bytes]);
}
const magic = Buffer.from("openssh-key-v1\0");
/** The outer fields of a private key (OpenSSH, PROTOCOL.key): the public key stands there in clear. */
function openBlob(blob) {
	if (!blob.subarray(0, magic.length).equals(magic)) return void 0;
	let at = magic.length;
	const field = () => {
		if (at + 4 > blob.length) return void 0;
		const end = at + 4 + blob.readUInt32BE(at);
		if (end > blob.length) return void 0;
		const bytes = blob.subarray(at + 4, end);
		at = end;
		return bytes;
	};
	const cipher = field();
	const [derivation, derivationOptions] = [field(), field()];
	at += 4;
	const publicKey = field();
	if (cipher === void 0 || derivation === void 0 || derivationOptions === void 0 || publicKey === void 0) return void 0;
	return {
		cipher: cipher.toString(),
		publicKey
	};
}
function isSshKind(text) {
	return sshKinds.includes(text);
}
/** The kind that a public key names in itself. */
function kindOfBlob(base64) {
	if (!/^[A-Za-z0-9+/]{20,}={0,2}$/.test(base64)) return void 0;
	const blob = Buffer.from(base64, "base64");
	if (blob.length < 8 || blob.readUInt32BE(0) > 64) return void 0;
	return blob.subarray(4, 4 + blob.readUInt32BE(0)).toString("latin1");
}
// packages/core/src/store/recipient.ts
/** An X25519 recipient (age specification, C2SP): bech32 of 32 bytes; whether its checksum fits is looked at apart. */
const recipientPattern = /^age1[02-9ac-hj-np-z]{58}$/;
/** What is or may be a secret key is never repeated: identities are upper case, and whole words of a private key long. */
const secretPattern = /secret|private|[A-Z0-9]{30}/i;
const toRecipient = "the recipient of a key is what age-keygen -y key.txt prints: age1…; the public key of an ssh key is one, too: ssh-ed25519 AAAA…, ssh-rsa AAAA…";
/**
* Reads recipients: a list separated by commas or line ends (those of age also by blanks), or the path of a file that holds one a line (`#`
* begins a comment), such as an ssh public key. Each comes once, ssh keys without their comments. Throws `bad-input` that names the place of what is no recipient.
*/
async function readRecipients(text) {
	refuseSecretKey(text, "the list of recipients");
	const words = text.split(/[\r\n,]+/).map((item) => item.trim()).flatMap((item) => looksLikeSshKey(item) ? [item] : item.split(/\s+/)).filter((word) => word !== "");
	const placed = words.length === 0 || words.some((word) => word.startsWith("age1") || looksLikeSshKey(word)) ? words.map((word, index) => ({
		word,
		place: `recipient ${index + 1}`
	})) : await wordsOfFile(text);
	if (placed.length === 0) throw new PgproofError("bad-input", "there are no recipients", { hint: toRecipient });
	for (const { word, place } of placed) await checkRecipient(word, place);
	return [...new Set(placed.map(({ word }) => bareRecipient(word)))];
}
/** A recipient without what may stand behind it: the comment of an ssh key. */
function bareRecipient(word) {
	return bareSshKey(word) ?? word;
}
async function wordsOfFile(path) {
	return (await readText(path).catch((error) => {
		throw new PgproofError("bad-input", `recipients: ${secretPattern.test(path) ? "what was given" : JSON.stringify(path)} is neither a list of them (age1…) nor a file that can be read (${error.code ?? error.message})`, { hint: toRecipient });
	})).split(/\r?\n/).map((line, index) => ({
		word: line.trim(),
		place: `line ${index + 1} of "${path}"`
	})).filter(({ word }) => word !== "" && !word.startsWith("#"));
}
/** Throws `bad-input` when there are none, or one is neither an X25519 recipient nor an ssh key that age takes. */
async function checkRecipients(recipients) {
	if (recipients.length === 0) throw new PgproofError("bad-input", "there are no recipients", { hint: toRecipient });
	for (const [index, recipient] of recipients.entries()) await checkRecipient(recipient, `recipient ${index + 1}`);
}
async function checkRecipient(word, place) {
	refuseSecretKey(word, place);
	if (looksLikeSshKey(word)) {
		if (bareSshKey(word) !== void 0) return;
		throw new PgproofError("bad-input", `${place}: must be a whole ssh-ed25519 or ssh-rsa key; got ${JSON.stringify(word.slice(0, 60))}`, { hint: "age encrypts for no other kinds of ssh key: give the line of the .pub file" });
	}
	const got = secretPattern.test(word) && !word.startsWith("age1") ? "" : `; got ${JSON.stringify(word)}`;
	if (!recipientPattern.test(word)) throw new PgproofError("bad-input", `${place}: must be an age recipient, age1 and 58 letters and digits${got}`, { hint: toRecipient });
	const { Encrypter } = await import("./dist-RKcUYRqz.js");
	try {
		new Encrypter().addRecipient(word);
	} catch {
		throw new PgproofError("bad-input", `${place}: has a letter that is another, its checksum does not fit${got}`, { hint: toRecipient });
	}
}
/** Refuses a secret key where something else belongs, without repeating it. `place` names where it stood. */
function refuseSecretKey(text, place) {
	if (!/AGE-SECRET-KEY|PRIVATE KEY-----/i.test(text)) return;
	throw new PgproofError("bad-input", `${place}: holds a secret key, where none belongs`, { hint: `others can see command lines: a key that stood on one is to be replaced; --age-identity takes the path of its file, and ${toRecipient}` });
}
/**
* The recipients that the keys of an identity file stand for. Throws `bad-input` when it cannot be read, or holds no key; its text is
* never repeated.
*/
async function recipientsOf(identityFile) {
	refuseSecretKey(identityFile, "--age-identity");
	const text = await readText(identityFile).catch((error) => {
		throw new PgproofError("bad-input", `the identity file "${identityFile}" cannot be read: ${error.message}`, { hint: "name the file that age-keygen -o wrote: --age-identity <file>" });
	});
	if (holdsSshIdentity(text)) return [sshRecipient(text, identityFile)];
	const { identityToRecipient } = await import("./dist-RKcUYRqz.js");
	const keys = text.split(/\r?\n/).filter((line) => line.startsWith("AGE-SECRET-KEY-1"));
	const found = (await Promise.all(keys.map((key) => identityToRecipient(key).catch(() => void 0)))).filter((recipient) => recipient !== void 0);
	if (found.length === 0 || found.length < keys.length) throw new PgproofError("bad-input", `the identity file "${identityFile}" holds ${found.length === 0 ? "no" : "a broken"} age secret key`, { hint: "a key has a line of its own, AGE-SECRET-KEY-1…; one under a passphrase: age --decrypt key.age > key.txt" });
	return found;
}
function sshRecipient(text, identityFile) {
	const key = sshKeyOf(text);
	if (key !== void 0 && key !== "passphrase") return key;
	if (key === "passphrase") throw new PgproofError("bad-input", `the identity file "${identityFile}" holds an ssh key under a passphrase`, { hint: "nobody can be asked for it here: ssh-keygen -p -N \"\" -f <a copy of the file>, or use a key of age" });
	throw new PgproofError("bad-input", `the identity file "${identityFile}" holds no ssh key that age can use`, { hint: "age takes ssh-ed25519 and ssh-rsa keys, as ssh-keygen writes them" });
}
/** A pipe can be read once only, and a key is read by several programs. */
async function readText(path) {
	if (!(await stat(path)).isFile()) throw new Error("it is not a regular file");
	return readFile(path, "utf8");
}
// packages/core/src/store/age-header.ts
/** How every file that age wrote begins (age specification, C2SP). */
const ageHeader = "age-encryption.org/v1\n";
// packages/core/src/wal/name.ts
const usualSegmentBytes = 16777216;
const logBytes = 4294967296n;
/** Reads a file's name; undefined when it is none that PostgreSQL archives. A timeline of 0 is never. */
function parseWalName(name) {
	const timeline = Number.parseInt(name.slice(0, 8), 16);
	if (!/^[0-9A-F]{8}/.test(name) || timeline === 0) return void 0;
	const rest = name.slice(8);
	if (rest === ".history") return {
		kind: "history",
		name,
		timeline
	};
	const found = /^[0-9A-F]{16}(\.partial|\.[0-9A-F]{8}\.backup)?$/.exec(rest);
	if (found === null) return void 0;
	const segment = name.slice(0, 24);
	if (found[1] === void 0) return {
		kind: "segment",
		name,
		segment,
		timeline
	};
	return {
		kind: found[1] === ".partial" ? "partial" : "backup",
		name,
		segment,
		timeline
	};
}
/** The place of a segment by its name, where segments have that size in bytes. Undefined for a name that cannot be then. */
function placeOf(segment, segmentBytes) {
	const perLog = logBytes / BigInt(segmentBytes);
	const log = BigInt(`0x${segment.slice(8, 16)}`);
	const within = BigInt(`0x${segment.slice(16, 24)}`);
	if (within >= perLog) return void 0;
	return {
		timeline: Number.parseInt(segment.slice(0, 8), 16),
		number: log * perLog + within
	};
}
function segmentName({ timeline, number }, segmentBytes) {
	const perLog = logBytes / BigInt(segmentBytes);
	return [
		BigInt(timeline),
		number / perLog,
		number % perLog
	].map((part) => hex(part)).join("");
}
/** Where a segment begins. */
function startOf(number, segmentBytes) {
	return number * BigInt(segmentBytes);
}
/** The number of the segment that holds the byte at an LSN. */
function segmentAt(lsn, segmentBytes) {
	return lsn / BigInt(segmentBytes);
}
/** `16/B374D848`, as pg_lsn is written. */
function formatLsn(lsn) {
	return `${(lsn / logBytes).toString(16).toUpperCase()}/${(lsn % logBytes).toString(16).toUpperCase()}`;
}
/** Reads what `formatLsn` writes; undefined for anything else. */
function parseLsn(text) {
	const found = /^([0-9A-Fa-f]{1,8})\/([0-9A-Fa-f]{1,8})$/.exec(text);
	return found === null ? void 0 : BigInt(`0x${found[1]}`) * logBytes + BigInt(`0x${found[2]}`);
}
/** A timeline as it stands in names. */
function timelineName(timeline) {
	return hex(BigInt(timeline));
}
function hex(part) {
	return part.toString(16).toUpperCase().padStart(8, "0");
}
// packages/core/src/wal/pack.ts
const packedExtensions = [".zst", ".zst.age"];
/** The first magic number of a skippable frame (RFC 8878, 3.1.2). */
const skippable = 407710288;
const mostFrameBytes = 256;
/** The greatest segment. A label may say what is not so, and memory is not taken by its word. */
const mostAtOnce = 1024 ** 3;
const stanzaType = "pgproof/wal";
const level = 3;
const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
function labelOf(content) {
	return {
		sha256: createHash("sha256").update(content).digest("hex"),
		bytes: content.length
	};
}
/** Packs a file that is held whole: a segment is of at most 1 GB, and mostly of 16 MB. */
async function pack(content, label, recipients) {
	const words = wordsOf(label);
	const text = Buffer.from([stanzaType, ...words].join(" "));
	const frame = Buffer.alloc(8);
	frame.writeUInt32LE(skippable, 0);
	frame.writeUInt32LE(text.length, 4);
	const params = {
		[constants$2.ZSTD_c_compressionLevel]: level,
		[constants$2.ZSTD_c_checksumFlag]: 1
	};
	const chunkSize = mostPacked(label.bytes);
	const packed = Buffer.concat([
		frame,
		text,
		await compress(content, {
			params,
			chunkSize,
			pledgedSrcSize: label.bytes
		})
	]);
	if (recipients.length === 0) return {
		extension: ".zst",
		packed
	};
	const { Encrypter, Stanza } = await import("./dist-RKcUYRqz.js");
	const encrypter = new Encrypter();
	encrypter.addRecipient({ wrapFileKey: () => [new Stanza([stanzaType, ...words], /* @__PURE__ */ new Uint8Array())] });
	for (const recipient of recipients) encrypter.addRecipient(recipient);
	const sealed = await encrypter.encrypt(packed);
	return {
		extension: ".zst.age",
		packed: Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
	};
}
/** The most that zstd makes of so many bytes, and its checksum. Source: ZSTD_COMPRESSBOUND of zstd.h. */
function mostPacked(bytes) {
	return bytes + (bytes >> 8) + 1024;
}
function wordsOf({ sha256, bytes, written }) {
	return [
		sha256,
		String(bytes),
		...written === void 0 ? [] : [written.sha256, String(written.bytes)]
	];
}
/** Reads the label at the beginning of a packed file; undefined for one that is not of ours. */
function readLabel(head) {
	const said = head.subarray(0, 22).equals(Buffer.from("age-encryption.org/v1\n")) ? head.subarray(25).toString("latin1").split("\n", 1)[0] : frameText(head);
	const found = /^pgproof\/wal ([0-9a-f]{64}) (\d{1,10})(?: ([0-9a-f]{64}) (\d{1,10}))?$/.exec(said ?? "");
	if (found === null) return void 0;
	const [, sha256 = "", bytes, written, writtenBytes] = found;
	return {
		sha256,
		bytes: Number(bytes),
		...written === void 0 ? {} : { written: {
			sha256: written,
			bytes: Number(writtenBytes)
		} }
	};
}
function frameText(head) {
	if (head.length < 8 || head.readUInt32LE(0) !== skippable) return void 0;
	const length = head.readUInt32LE(4);
	return length > mostFrameBytes ? void 0 : head.subarray(8, 8 + length).toString("latin1");
}
/**
* Unpacks a file and sees that it is what its label says. `what` names it. Throws `wal-damaged` for one that was altered or cut off,
* `bad-input` when it is encrypted and no key of `identities` opens it.
*/
async function unpack(packed, what, identities) {
	const label = readLabel(packed.subarray(0, 512));
	if (label === void 0) throw damaged(what, "it does not begin as what pgproof archives");
	const opened = packed[0] === "age-encryption.org/v1\n".charCodeAt(0) ? await decrypt(packed, what, identities) : packed;
	if (readLabel(opened.subarray(0, 512))?.sha256 !== label.sha256) throw damaged(what, "what is said of it differs inside and outside");
	const content = await decompress(opened.subarray(8 + opened.readUInt32LE(4)), {
		maxOutputLength: label.bytes + 1,
		chunkSize: Math.min(mostPacked(label.bytes), mostAtOnce)
	}).catch((error) => {
		throw damaged(what, error.message, error);
	});
	if (content.length !== label.bytes || labelOf(content).sha256 !== label.sha256) throw damaged(what, "its content has another size or SHA-256 than when it was archived");
	return content;
}
async function decrypt(packed, what, identities) {
	const hint = "name the file of a key that it was encrypted for: --age-identity <file>";
	if (identities === void 0) throw new PgproofError("bad-input", `${what} is encrypted, and no identity file was given`, { hint });
	const { Decrypter } = await import("./dist-RKcUYRqz.js");
	const decrypter = new Decrypter();
	for (const identity of identities) decrypter.addIdentity(identity);
	try {
		const opened = await decrypter.decrypt(packed);
		return Buffer.from(opened.buffer, opened.byteOffset, opened.byteLength);
	} catch (error) {
		if (/^no identity matched/.test(error.message)) throw new PgproofError("bad-input", `no key of the identity file opens ${what}`, { hint });
		throw damaged(what, "it was altered or cut off after it was encrypted");
	}
}
function damaged(what, why, cause) {
	return new PgproofError("wal-damaged", `${what} is damaged: ${why}`, cause === void 0 ? {} : { cause });
}
// packages/core/src/wal/segment.ts
/** The high byte of XLOG_PAGE_MAGIC, which counts the formats of the log: 0xD10D is that of 14, 0xD118 that of 18 (access/xlog_internal.h). */
const magicHigh = 209;
/** XLP_LONG_HEADER: every segment's first page has the long form. */
const longHeader = 2;
/** Bytes of XLogLongPageHeaderData, as far as they are read here. */
const headerBytes = 40;
/** Reads XLogLongPageHeaderData (access/xlog_internal.h); undefined when there is none: it is no segment of the log. */
function readSegmentHeader(content) {
	if (content.length < headerBytes) return void 0;
	const isLittle = content[1] === magicHigh;
	if (!isLittle && content[0] !== magicHigh) return void 0;
	const u16 = (at) => isLittle ? content.readUInt16LE(at) : content.readUInt16BE(at);
	const u32 = (at) => isLittle ? content.readUInt32LE(at) : content.readUInt32BE(at);
	const u64 = (at) => isLittle ? content.readBigUInt64LE(at) : content.readBigUInt64BE(at);
	if ((u16(2) & longHeader) === 0) return void 0;
	return {
		timeline: u32(4),
		start: u64(8),
		systemIdentifier: String(u64(24)),
		segmentBytes: u32(32)
	};
}
/**
* Sees that the content of a segment, whole or partial, is what its name and its cluster say. Throws `wal-mismatch` that says which of
* them it contradicts; a file of another kind has nothing that could be looked at.
*/
function refuseOther(name, content, systemIdentifier) {
	const file = parseWalName(name);
	if (file === void 0 || file.kind !== "segment" && file.kind !== "partial") return;
	const why = contradiction(file, content, systemIdentifier);
	if (why !== void 0) throw new PgproofError("wal-mismatch", `"${name}" ${why}`);
}
function contradiction({ segment, timeline }, content, systemIdentifier) {
	const header = readSegmentHeader(content);
	if (header === void 0) return "is no segment of a write-ahead log: its first page has no header";
	if (header.systemIdentifier !== systemIdentifier) return `is of another cluster: its system identifier is ${header.systemIdentifier}, not ${systemIdentifier}`;
	if (header.segmentBytes !== content.length) return `is of ${content.length} bytes, and says that segments are of ${header.segmentBytes}`;
	const place = placeOf(segment, header.segmentBytes);
	if (place === void 0) return `cannot be a name where segments are of ${header.segmentBytes} bytes`;
	const start = startOf(place.number, header.segmentBytes);
	if (header.start !== start) return `has the wrong name: it begins at ${formatLsn(header.start)}, and one of that name at ${formatLsn(start)}`;
	return header.timeline > timeline ? `has the wrong name: its first page is of timeline ${header.timeline}` : void 0;
}
// packages/core/src/wal/written.ts
/** XLP_FIRST_IS_CONTRECORD, XLP_LONG_HEADER, XLP_FIRST_IS_OVERWRITE_CONTRECORD. */
const [continues, long, overwrites] = [
	1,
	2,
	8
];
const [shortHeaderBytes, longHeaderBytes, recordHeaderBytes] = [
	24,
	40,
	24
];
/** Reads the records of a segment that has a header, whole or partial, one behind the other. */
function readRecords(content) {
	const isLittle = content[1] === 209;
	const u16 = (at) => isLittle ? content.readUInt16LE(at) : content.readUInt16BE(at);
	const u32 = (at) => isLittle ? content.readUInt32LE(at) : content.readUInt32BE(at);
	const u64 = (at) => isLittle ? content.readBigUInt64LE(at) : content.readBigUInt64BE(at);
	const [magic, start, pageBytes] = [
		u16(0),
		u64(8),
		u32(36)
	];
	const align = (at) => Math.ceil(at / 8) * 8;
	/** The first byte of data of a page; undefined where it is not written. */
	const dataOf = (page) => page + pageBytes <= content.length && u16(page) === magic && u64(page + 8) === start + BigInt(page) ? page + ((u16(page + 2) & long) === 0 ? shortHeaderBytes : longHeaderBytes) : void 0;
	/** So many bytes of data further. `end`: that is not there. `broken`: a server began anew before the record was whole. */
	const skip = (from, bytes) => {
		let [at, left] = [from, bytes];
		for (;;) {
			const page = at - at % pageBytes + pageBytes;
			if (at + left <= page) return {
				to: at + left,
				as: "there"
			};
			const data = dataOf(page);
			if (data === void 0) return {
				to: page,
				as: "end"
			};
			if ((u16(page + 2) & continues) === 0) return {
				to: data,
				as: "broken"
			};
			left -= page - at;
			at = data;
		}
	};
	if (pageBytes < 1024 || dataOf(0) === void 0) return {
		end: 0,
		last: void 0,
		whole: void 0,
		predecessor: void 0
	};
	let [last, predecessor] = [void 0, void 0];
	let before;
	const begun = skip(longHeaderBytes, (u16(2) & continues) === 0 ? 0 : u32(16));
	let at = align(begun.to);
	if (begun.as === "end") return {
		end: begun.to,
		last,
		whole: last,
		predecessor
	};
	for (;;) {
		if (at % pageBytes === 0) {
			const data = at < content.length ? dataOf(at) : void 0;
			if (data === void 0) return {
				end: at,
				last,
				whole: last,
				predecessor
			};
			at = data;
		}
		const bytes = u32(at);
		const field = skip(at, 16);
		if (bytes < recordHeaderBytes || field.as === "end") return {
			end: at,
			last,
			whole: last,
			predecessor
		};
		if (field.as === "broken") {
			at = field.to;
			continue;
		}
		const previous = u64(field.to - 8);
		if (before !== void 0 && previous !== before) return {
			end: at,
			last,
			whole: last,
			predecessor
		};
		const passed = skip(at, bytes);
		if (last === void 0 && (u16(2) & overwrites) === 0) predecessor = previous;
		if (passed.as === "end") return {
			end: passed.to,
			last: at,
			whole: last,
			predecessor
		};
		if (passed.as === "there") {
			last = at;
			before = start + BigInt(at);
		}
		at = align(passed.to);
	}
}
/** The written part of a partial segment: its records, without the zeros that a file is made of. */
function writtenOf(content) {
	let { end } = readRecords(content);
	while (end > 0 && content[end - 1] === 0) end -= 1;
	return {
		bytes: end,
		sha256: sha256Of(content, end)
	};
}
/** Whether a content begins with what was written of another. */
function isContinued({ bytes, sha256 }, content) {
	return bytes <= content.length && sha256Of(content, bytes) === sha256;
}
function sha256Of(content, bytes) {
	return createHash("sha256").update(content.subarray(0, bytes)).digest("hex");
}
// packages/core/src/wal/archive.ts
const root = "+wal";
/** Has an archive begin in a folder. `systemIdentifier`: as it stands in the shell. */
function beginCommand(folder, systemIdentifier) {
	return `umask 077; cd ${shellQuote(folder)} && mkdir -p ${root}/${systemIdentifier}`;
}
/** The path of a file in a store, without its extension. */
function pathOf(systemIdentifier, file) {
	const folder = `${root}/${systemIdentifier}/${timelineName(file.timeline)}`;
	return file.kind === "history" ? `${folder}/${file.name}` : `${folder}/${file.segment.slice(8, 16)}/${file.name}`;
}
function readPath({ path, bytes, at }) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const extension = packedExtensions.findLast((candidate) => name.endsWith(candidate));
	const file = extension === void 0 ? void 0 : parseWalName(name.slice(0, -extension.length));
	const [, systemIdentifier = ""] = path.split("/");
	if (extension === void 0 || file === void 0 || path !== `${pathOf(systemIdentifier, file)}${extension}`) return void 0;
	return {
		file,
		path,
		extension,
		bytes,
		at
	};
}
/** The archive of a cluster; it need not have anything yet. Throws `bad-input` for a store that can have none. */
function openWalArchive(store, systemIdentifier) {
	const files = filesOf(store);
	if (!/^[1-9]\d{0,19}$/.test(systemIdentifier)) throw new PgproofError("bad-input", `system identifier ${JSON.stringify(systemIdentifier)}: must be the digits that pg_controldata prints`);
	const describe = `the archive of cluster ${systemIdentifier} in ${store.describe}`;
	const listed = async (prefix) => (await files.list(prefix)).flatMap((one) => readPath(one) ?? []);
	const known = (name) => {
		const file = parseWalName(name);
		if (file !== void 0) return file;
		throw new PgproofError("bad-input", `${JSON.stringify(name)} is no name of a file of the write-ahead log`, { hint: "give what PostgreSQL puts in the place of %f: a segment, a .history, .partial or .backup file" });
	};
	const find = async (name) => {
		return (await listed(pathOf(systemIdentifier, known(name)))).filter(({ file }) => file.name === name || file.name === `${name}.partial`);
	};
	const label = async ({ path, file }) => {
		const head = await files.head(path, 512);
		const said = head === void 0 ? void 0 : readLabel(head);
		if (said === void 0) throw new PgproofError("wal-damaged", `"${path}" does not begin as what pgproof archives (${file.kind})`);
		return said;
	};
	const conflict = (name, want, one, said, why = "") => new PgproofError("wal-conflict", `"${name}" with SHA-256 ${want.sha256} is not stored: ${describe} has "${one.path}", whose content has SHA-256 ${said.sha256}${why}`);
	/** Whether it is there with this content. */
	const has = async (name, want, content) => {
		const found = await find(name);
		const same = found.filter(({ file }) => file.name === name);
		for (const one of same) {
			const said = await label(one);
			if (said.sha256 !== want.sha256) throw conflict(name, want, one, said);
			await files.settle(one.path);
		}
		for (const partial of found.filter(({ file }) => same.length === 0 && file.name !== name)) {
			const said = await label(partial);
			if (said.written !== void 0 && !isContinued(said.written, content)) throw conflict(name, want, partial, said, `: ${said.written.bytes} bytes of it are written, and this differs in them`);
		}
		return same.length > 0;
	};
	const read = async ({ path, file }, identities) => {
		const content = await unpack(await buffer(await store.get(path)), `"${path}" of ${store.describe}`, identities);
		refuseOther(file.name, content, systemIdentifier);
		return content;
	};
	/** How a stored partial segment stands to another content of it. What is encrypted can be held against what is written further only. */
	const standingOf = async (one, said, written, content, mayBeBehind) => {
		if (said.written === void 0) return "other";
		if (said.written.bytes < written.bytes) return isContinued(said.written, content) ? "behind" : "other";
		if (said.written.bytes === written.bytes) return said.written.sha256 === written.sha256 ? "further" : "other";
		if (one.extension === ".zst.age") return mayBeBehind ? "further" : "unseen";
		return isContinued(written, await read(one)) ? "further" : "other";
	};
	const putPartial = async (file, content, recipients, mayBeBehind) => {
		const written = writtenOf(content);
		const said = {
			...labelOf(content),
			written
		};
		const { extension, packed } = await pack(content, said, recipients);
		const path = `${pathOf(systemIdentifier, file)}${extension}`;
		if ((await find(file.name)).length === 0 && await files.claim(path, packed)) return "stored";
		const found = await find(file.name);
		for (const one of found) {
			const theirs = await label(one);
			if (theirs.sha256 === said.sha256) {
				await files.settle(one.path);
				return "there";
			}
			const standing = await standingOf(one, theirs, written, content, mayBeBehind);
			if (standing === "unseen") throw conflict(file.name, said, one, theirs, ": it is written further, and encrypted: whether this is its beginning is seen with its key alone");
			if (standing === "other") throw conflict(file.name, said, one, theirs);
			if (standing === "further") {
				await files.settle(one.path);
				return "there";
			}
		}
		await files.replace(path, packed);
		for (const one of found) if (one.path !== path) await files.discard(one.path);
		return "stored";
	};
	return {
		systemIdentifier,
		describe,
		list: () => listed(`${root}/${systemIdentifier}/`),
		find,
		label,
		read,
		put: async (name, content, recipients, { mayBeBehind = false } = {}) => {
			const file = known(name);
			refuseOther(name, content, systemIdentifier);
			if (file.kind === "partial") return putPartial(file, content, recipients, mayBeBehind);
			const said = labelOf(content);
			if (await has(name, said, content)) return "there";
			const { extension, packed } = await pack(content, said, recipients);
			if (await files.claim(`${pathOf(systemIdentifier, file)}${extension}`, packed)) return "stored";
			if (await has(name, said, content)) return "there";
			throw new PgproofError("store-unwritable", `${describe} does not take "${name}", and does not show it either`);
		},
		discard: ({ path }) => files.discard(path),
		requireBegun: async () => {
			const own = `${root}/${systemIdentifier}`;
			const { hasFolder } = files;
			if (hasFolder === void 0 || await hasFolder(own) || await hasFolder(clusterName(systemIdentifier))) return;
			throw new PgproofError("store-missing", `store "${store.describe}" has neither an archive nor a base backup of cluster ${systemIdentifier}: it may be the place of a disk that is not mounted`, { hint: `mount it; or, where the archive is to begin, as the user of the server: ${beginCommand(store.describe, systemIdentifier)}` });
		}
	};
}
/** The system identifiers of the clusters that a store has archives of, as decimal digits. */
async function listWalArchives(store) {
	const found = (await filesOf(store).list(`${root}/`)).flatMap((one) => readPath(one) ?? []);
	return [...new Set(found.map(({ path }) => path.split("/")[1]))];
}
function filesOf(store) {
	if (store.archive !== void 0) return store.archive;
	throw new PgproofError("bad-input", `${store.describe} cannot hold an archive of the write-ahead log`, { hint: "use a folder or s3://bucket/prefix" });
}
// packages/core/src/postgres/control.ts
/**
* The system identifier of a cluster, in decimal digits, by the beginning of its pg_control, in the byte order of the server's machine; undefined where
* that is cut off. Source: PostgreSQL, catalog/pg_control.h.
*/
function systemIdentifierIn(control) {
	if (control.length < 12) return void 0;
	return String(control.readUInt32LE(8) < 65536 ? control.readBigUInt64LE(0) : control.readBigUInt64BE(0));
}
/** Reads it; what is not there is empty, or 0. */
function parseControl(printed) {
	const value = (name) => new RegExp(`^${name}: +(.*)$`, "m").exec(printed)?.[1]?.trim() ?? "";
	return {
		systemIdentifier: value("Database system identifier"),
		state: value("Database cluster state"),
		timeline: Number(value("Latest checkpoint's TimeLineID")) || 0,
		checksumVersion: Number(value("Data page checksum version")) || 0,
		walSegmentBytes: Number(value("Bytes per WAL segment")) || 0,
		limits: {
			max_connections: Number(value("max_connections setting")) || 0,
			max_worker_processes: Number(value("max_worker_processes setting")) || 0,
			max_wal_senders: Number(value("max_wal_senders setting")) || 0,
			max_prepared_transactions: Number(value("max_prepared_xacts setting")) || 0,
			max_locks_per_transaction: Number(value("max_locks_per_xact setting")) || 0
		}
	};
}
// packages/core/src/wal/control.ts
/**
* The data directory that a file PostgreSQL hands to a command lies in: it is named relative to it (`pg_wal/…`), and the command runs
* there. Undefined for a path of another kind.
*/
function dataDirectoryOf(path) {
	const folder = dirname(path);
	return basename(folder) === "pg_wal" ? dirname(folder) : void 0;
}
/** The system identifier of a data directory, by its pg_control. Throws `bad-input` where there is none. */
async function readSystemIdentifier(dataDirectory) {
	const path = join(dataDirectory, "global", "pg_control");
	try {
		const handle = await open(path);
		try {
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(12), 0, 12, 0);
			const identifier = systemIdentifierIn(buffer.subarray(0, bytesRead));
			if (identifier !== void 0) return identifier;
		} finally {
			await handle.close();
		}
	} catch (error) {
		throw new PgproofError("bad-input", `no cluster: "${path}" cannot be read (${error.code})`, {
			hint: "run it as PostgreSQL does, in the data directory with %p, or name the cluster: --system-identifier <digits>",
			cause: error
		});
	}
	throw new PgproofError("bad-input", `"${path}" is cut off`);
}
/** Whether the server of a data directory is, or will be, a standby: it then asks again for what it did not get. */
async function isStandby(dataDirectory) {
	return readFile(join(dataDirectory, "standby.signal")).then(() => true, () => false);
}
// packages/core/src/wal/identity.ts
/**
* The keys of an identity file, of age's own kind. An archive is packed and unpacked in this process, file by file, and the age program
* alone knows keys of ssh: those are refused. Throws `bad-input`; the file's text is never repeated.
*/
async function readIdentities(identityFile) {
	if (identityFile === void 0) return void 0;
	refuseSsh(await recipientsOf(identityFile));
	return (await readFile(identityFile, "utf8")).split(/\r?\n/).filter((line) => line.startsWith("AGE-SECRET-KEY-1"));
}
/** Throws `bad-input` for recipients that an archive is not encrypted for. */
async function checkWalRecipients(recipients) {
	if (recipients.length > 0) await checkRecipients(recipients);
	refuseSsh(recipients);
}
function refuseSsh(keys) {
	if (keys.some(looksLikeSshKey)) throw new PgproofError("bad-input", "the write-ahead log is encrypted for keys of age only, and this is one of ssh", { hint: "make a key of age: age-keygen -o key.txt; its recipient, age1…, is what age-keygen -y key.txt prints" });
}
// packages/core/src/wal/fetch.ts
/**
* Brings one file from the archive to a path: of a segment whose end never came, its partial one. What is there under `path` is whole.
* Throws `wal-absent` when the archive does not have it, which ends a recovery; an archive that has nothing at all is another's, or a
* store that is not mounted: `store-missing`.
*/
async function runWalFetch(options, session) {
	const { name, path } = options;
	const systemIdentifier = options.systemIdentifier ?? await readSystemIdentifier(dataDirectoryOf(path) ?? ".");
	const identities = await readIdentities(options.ageIdentityFile);
	await fetchWalFile(openWalArchive(await options.store(), systemIdentifier), name, path, identities, session.signal);
}
/** The same for an archive that is open. */
async function fetchWalFile(archive, name, path, identities, signal) {
	const found = await archive.find(name);
	const archived = found.find(({ file }) => file.name === name) ?? found[0];
	if (archived === void 0) {
		if ((await archive.list()).length === 0) throw new PgproofError("store-missing", `${archive.describe} has nothing at all`, { hint: "see that the store is the one that the cluster archives to, and is mounted" });
		throw new PgproofError("wal-absent", `${archive.describe} has no "${name}"`);
	}
	const content = await archive.read(archived, identities);
	signal.throwIfAborted();
	await place(path, content);
}
/** Writes it beside its place, then gives it that. What a fetch to that place that was killed left is removed: PostgreSQL asks for one file at a time. */
async function place(path, content) {
	const folder = dirname(path);
	const own = `${basename(path)}.`;
	const written = `${path}.${randomBytes(4).toString("hex")}`;
	try {
		for (const name of await readdir(folder)) if (name.startsWith(own) && /^[0-9a-f]{8}$/.test(name.slice(own.length))) await rm(join(folder, name), { force: true });
		const handle = await open(written, "wx", 384);
		try {
			await writeWhole(handle, content);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(written, path);
	} catch (error) {
		throw classify(error, `write "${path}"`);
	} finally {
		await rm(written, { force: true }).catch(() => void 0);
	}
}
/** Added to the exit code of what is no answer, so that it ends a recovery as an error. */
const aborting = 200;
const mostExitCode = 255;
/** Added to that of an answer: what a Node or a shell that cannot run the command gives by itself must not be taken for one. */
const answering = 100;
const mostAnswer = 9;
/**
* The exit code of a restore_command. To PostgreSQL, 1 to 125 say that the archive does not have the file, by which a recovery takes the
* log to be at its end, and more than 125 that it must not go on (documentation, 20.5.5 and RestoreArchivedFile): so `wal-absent` comes to
* 101, and all else to 200 and its own code. A standby asks again for what it did not get, and would end by such a code: there it is 100
* and the own one, 109 at the most.
*/
async function fetchExitCode(kind, exitCode, path) {
	if (kind === "interrupted") return exitCode;
	if (kind === "wal-absent" || await isStandby(dataDirectoryOf(path) ?? ".")) return answering + Math.min(exitCode, mostAnswer);
	return Math.min(aborting + exitCode, mostExitCode);
}
/**
* A restore_command of a `wal fetch` in shell words: what is none of its own exit codes (a Node that is not there, sudo, a container's
* engine) is 255, which stops a recovery.
*/
function restoreCommandOf(fetch) {
	return `${fetch} || case $? in 10[1-9]|1[3-9]?|2??) exit $?;; *) exit 255;; esac`;
}
// packages/core/src/wal/history.ts
/** What the history of a timeline says of it and of those before it, by their numbers; the first one came from none, and has no history. */
function historiesIn(timeline, ancestors) {
	return [...ancestors.map((ancestor) => ancestor.timeline), timeline].map((one, index) => [one, ancestors.slice(0, index)]).slice(1);
}
/** Reads a .history file: its ancestors, the oldest first. Source: PostgreSQL documentation, 26.3.6; timeline.c. Throws `wal-damaged`. */
function parseHistory(name, text) {
	return text.split("\n").map((line) => line.replace(/^\s+/, "")).filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
		const [timeline = "", place = ""] = line.split(/\s+/);
		const switchedAt = parseLsn(place);
		if (!/^\d{1,10}$/.test(timeline) || switchedAt === void 0) throw new PgproofError("wal-damaged", `"${name}" has a line that is none of a history: ${JSON.stringify(line)}`);
		return {
			timeline: Number(timeline),
			switchedAt
		};
	});
}
// packages/core/src/wal/push.ts
/** How many files that are ready, too, one push takes along. */
const defaultAhead = 8;
const mostAhead = 64;
/** Files at a time: each is held whole, and packed, in memory. */
const atOnce = 3;
/**
* Stores a file of pg_wal, and returns when it is durable. What waits besides (`archive_status/*.ready`) is stored beside it: when
* PostgreSQL comes to that, it is there. Throws `wal-conflict`, `wal-mismatch`, and what the store says; whatever else fails does not
* keep the file that was asked for from being acknowledged. A folder that knows nothing of the cluster is `store-missing`.
*/
async function runWalPush(options, session) {
	const { path, recipients } = options;
	const name = basename(path);
	if (parseWalName(name) === void 0) throw new PgproofError("bad-input", `"${path}" is no file of the write-ahead log`, { hint: "give what PostgreSQL puts in the place of %p: pgproof wal push %p" });
	const [content, systemIdentifier] = await Promise.all([
		readWal(path),
		options.systemIdentifier ?? readSystemIdentifier(dataDirectoryOf(path) ?? "."),
		checkWalRecipients(recipients)
	]);
	const archive = openWalArchive(await options.store(), systemIdentifier);
	await archive.requireBegun();
	const as = await archive.put(name, content, recipients);
	if (as === "there" || options.ahead === 0) return {
		name,
		as,
		along: []
	};
	return {
		name,
		as,
		...await takeAlong(archive, await readyBeside(path, options.ahead), recipients, session.signal)
	};
}
/** Never throws. */
async function takeAlong(archive, paths, recipients, signal) {
	const waiting = [...paths];
	const along = [];
	let failure;
	const work = async () => {
		for (let path = waiting.shift(); path !== void 0 && failure === void 0; path = waiting.shift()) {
			if (signal.aborted) return;
			const name = basename(path);
			try {
				if (await archive.put(name, await readWal(path), recipients) === "stored") along.push(name);
			} catch (error) {
				failure ??= classify(error, `store "${name}"`);
			}
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return {
		along: along.sort(),
		...failure === void 0 ? {} : { failure }
	};
}
/** Further files that wait to be archived, in PostgreSQL's order: timelines' histories first (pgarch.c). */
async function readyBeside(path, most) {
	const folder = dirname(path);
	const names = (await readdir(join(folder, "archive_status")).catch(() => [])).filter((mark) => mark.endsWith(".ready")).map((mark) => mark.slice(0, -6)).filter((name) => name !== basename(path) && parseWalName(name) !== void 0).sort();
	const [histories, others] = [true, false].map((is) => names.filter((name) => name.endsWith(".history") === is));
	return [...histories ?? [], ...others ?? []].slice(0, most).map((name) => join(folder, name));
}
async function readWal(path) {
	return readWhole(path).catch((error) => {
		throw new PgproofError("bad-input", `"${path}" cannot be read (${error.code})`, {
			hint: "PostgreSQL runs the command in its data directory, and %p is relative to that",
			cause: error
		});
	});
}
// packages/cli/src/store.ts
/** Opens the store that --store names. A dry run writes nothing, and asks a store in S3 nothing that it does not read. */
async function openStore(given, create, { signal }, { env, terminal }) {
	const place = given.store ?? "";
	const settings = s3Settings(given);
	if (isS3Url(place)) {
		const use = !create ? "read" : given.dryRun === true ? "plan" : "write";
		terminal.mask(["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"].flatMap((name) => secretForms(env[name])));
		return openS3Store(readS3Place(place, settings, optionOf), use, {
			env,
			signal,
			note: terminal.note
		});
	}
	if (/^[a-z0-9]+:\/\//i.test(place)) throw new PgproofError("bad-input", `store "${place}": must be a folder or s3://bucket/prefix`, { hint: "give a folder, such as --store ./backups" });
	const idle = s3SettingNames.find((name) => settings[name] !== void 0);
	if (idle !== void 0) throw new PgproofError("bad-input", `${optionOf(idle)} says how a store in S3 is used, and "${place}" is a folder`, { hint: "name one as --store s3://bucket/prefix, or leave the option out" });
	return openFolderStore(place, given.dryRun === true && create ? {
		create: false,
		mayBeMissing: true
	} : { create });
}
function optionOf(setting) {
	return `--${setting}`;
}
function s3Settings(given) {
	return Object.fromEntries(s3SettingNames.map((name) => {
		return [name, given[name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())]];
	}));
}
// packages/cli/src/wal.ts
/** `pgproof wal push %p`. Says nothing when all is well: PostgreSQL's log has a line of its own for what failed. */
async function actPush(given, path, around) {
	const { systemIdentifier, ageRecipients, ahead } = given;
	const pushed = await runWalPush({
		store: () => openStore(given, false, around, around),
		path,
		recipients: ageRecipients === void 0 ? [] : await readRecipients(ageRecipients),
		ahead,
		...present({ systemIdentifier })
	}, around);
	const { failure } = pushed;
	if (failure !== void 0) around.terminal.note(`pgproof: "${pushed.name}" is stored; what was to go along is not yet: ${failure.message}`);
	return { exitCode: 0 };
}
/** `pgproof wal fetch %f %p`. Its exit codes are those of a restore_command. */
async function actFetch(given, name, path, around) {
	const { systemIdentifier, ageIdentity } = given;
	try {
		if (ageIdentity !== void 0) refuseSecretKey(ageIdentity, "--age-identity");
		await runWalFetch({
			store: () => openStore(given, false, around, around),
			name,
			path,
			...present({
				systemIdentifier,
				ageIdentityFile: ageIdentity
			})
		}, around);
		return { exitCode: 0 };
	} catch (error) {
		const known = error instanceof PgproofError ? error : classify(error, `fetch "${name}"`);
		if (known.kind === "wal-absent") around.terminal.note(`pgproof: ${known.message}`);
		else around.terminal.note(`pgproof: ${known.message}\nHint: ${known.hint}`);
		return { exitCode: await fetchExitCode(known.kind, known.exitCode, path) };
	}
}
/** Also what stands in the wrong place is not repeated with its secrets. */
function maskArguments(argv, { terminal }) {
	terminal.mask(argv.flatMap((word) => [...urlSecretForms(word), ...identityForms(word)]));
}
// packages/cli/src/signals.ts
/** A second signal within this time is the same key press, delivered to the whole process group. */
const sameSignalMilliseconds = 1e3;
/** A signal that the system's own abort; Node.js keeps its handlers to the end. */
function listenForSignals(terminal) {
	const controller = new AbortController();
	let first = 0;
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(name, () => {
		if (!controller.signal.aborted) {
			first = performance.now();
			terminal.note(`${name}: stopping, and removing what was begun`);
			controller.abort(new PgproofError("interrupted", `interrupted by ${name}`));
		} else if (performance.now() - first > sameSignalMilliseconds) process.exit(130);
	});
	process.on("exit", (code) => process.exit(code));
	return controller.signal;
}
// packages/cli/src/terminal.ts
const liveMilliseconds = 100;
const lineMilliseconds = 12e3;
/** Opens the terminal: a live progress line where stderr is one, a line every twelve seconds where it is not. */
function openTerminal(stdout, stderr, env) {
	const secrets = [];
	const isLive = stderr.isTTY === true && env["CI"] === void 0;
	let live = false;
	let last = performance.now();
	let phase = "";
	let phaseStart = performance.now();
	stdout.on("error", () => void 0);
	stderr.on("error", () => void 0);
	const settle = () => {
		if (live) stderr.write("\r\x1B[2K");
		live = false;
	};
	const line = (progress) => {
		const seconds = (performance.now() - phaseStart) / 1e3;
		const rate = progress.bytes === void 0 || seconds < .5 ? "" : ` at ${formatBytes(Math.round(progress.bytes / seconds))}/s`;
		const bytes = progress.bytes === void 0 ? "" : ` ${formatBytes(progress.bytes)}${rate}`;
		const current = progress.current === void 0 ? "" : `${bytes === "" ? " " : ", "}${progress.current}`;
		return redact(`${progress.phase}:${bytes}${current}`, secrets).replace(/\p{Cc}/gu, " ");
	};
	return {
		hasColour: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
		data: (text) => {
			settle();
			stdout.write(redact(text, secrets));
		},
		note: (text) => {
			settle();
			stderr.write(`${redact(text, secrets)}\n`);
		},
		progress: (progress) => {
			const now = performance.now();
			if (progress.phase !== phase) {
				phase = progress.phase;
				phaseStart = now;
			}
			if (now - last < (isLive ? liveMilliseconds : lineMilliseconds)) return;
			last = now;
			if (isLive) {
				stderr.write(`\r\u001b[2K${line(progress).slice(0, (stderr.columns ?? 80) - 1)}`);
				live = true;
			} else stderr.write(`${line(progress)}\n`);
		},
		settle,
		redacted: (text) => redact(text, secrets),
		mask: (more) => {
			secrets.push(...more.filter((secret) => !secrets.includes(secret)));
		}
	};
}
export { openFolderStore as $, segmentName as A, endsSession as At, looksLikeSshKey as B, operations as Bt, readRecords as C, describePlace as Ct, parseWalName as D, s3SettingNames as Dt, parseLsn as E, readS3Place as Et, bareRecipient as F, failureInWords as Ft, urlSecretForms as G, present as Gt, identityForms as H, renderWord as Ht, checkRecipients as I, refusalInWords as It, formatSeconds as J, formatBytes as K, readRecipients as L, environments as Lt, timelineName as M, sqlStateOf as Mt, usualSegmentBytes as N, connectionLostPattern as Nt, placeOf as O, PgproofError as Ot, ageHeader as P, diskFullPattern as Pt, freeBytesAt as Q, recipientsOf as R, fillCommand as Rt, openWalArchive as S, awsFlags as St, formatLsn as T, keyOf as Tt, redact as U, shellQuote as Ut, addressForms as V, renderCommands as Vt, secretForms as W, stepNamed as Wt, secondsBetween as X, formatTime as Y, openS3Store as Z, readIdentities as _, removeOwned as _t, maskArguments as a, isClusterName as at, beginCommand as b, unlessAbsent as bt, mostAhead as c, hashFile as ct, parseHistory as d, makeFolders as dt, allClusters as et, fetchExitCode as f, makePrivateFolder as ft, checkWalRecipients as g, removeLeftover as gt, runWalFetch as h, ownerOf as ht, actPush as i, encodeDatabaseName as it, startOf as j, errorKinds as jt, segmentAt as k, classify as kt, runWalPush as l, sync as lt, restoreCommandOf as m, ownFolder as mt, listenForSignals as n, clusterName as nt, openStore as o, newBackupId as ot, fetchWalFile as p, makeWorkspace as pt, formatCount as q, actFetch as r, decodeDatabaseName as rt, defaultAhead as s, systemIdentifierOf as st, openTerminal as t, backupIdPattern as tt, historiesIn as u, isGone as ut, parseControl as v, startTicksOf as vt, readSegmentHeader as w, isS3Url as wt, listWalArchives as x, addressOf as xt, systemIdentifierIn as y, isAbsent as yt, refuseSecretKey as z, fillWord as zt };
