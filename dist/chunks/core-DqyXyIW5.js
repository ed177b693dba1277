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
		hint: "copy the data directory as it is before anything else; what else is damaged: pg_amcheck --all; then restore the newest good backup: pgproof restore --store <store> --backup latest-good --into <url>"
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
export { sqlStateOf as _, urlSecretForms as a, failureInWords as b, fillWord as c, shellQuote as d, stepNamed as f, errorKinds as g, endsSession as h, secretForms as i, operations as l, classify as m, identityForms as n, environments as o, PgproofError as p, redact as r, fillCommand as s, addressForms as t, renderCommands as u, connectionLostPattern as v, refusalInWords as x, diskFullPattern as y };
