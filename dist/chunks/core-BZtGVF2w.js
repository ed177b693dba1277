import { At as endsSession, Gt as present, I as checkRecipients, J as formatSeconds, K as formatBytes, Mt as sqlStateOf, Ot as PgproofError, Q as freeBytesAt, Rt as fillCommand, Ut as shellQuote, Vt as renderCommands, Wt as stepNamed, X as secondsBetween, Y as formatTime, at as isClusterName, it as encodeDatabaseName, kt as classify, ot as newBackupId, pt as makeWorkspace, q as formatCount, zt as fillWord } from "./lean-DqNT6EJH.js";
import { c as reasonOf, j as allGood, r as madeAt } from "./core-B9Yv8UBi.js";
import { $ as readPattern, B as definitionsOf, C as findTool, D as readManifest, E as readAnyManifest, F as standings, H as hasExtra, I as fileOfRole, K as requireClient, N as readRecords, P as standingOf, Q as exactPattern, U as isWhole, V as filtersOf, W as patternOptions, X as takesLargeObjects, Y as selectionWords, Z as wholeDatabase, b as findProgram, it as keepRules, nt as describeRules, q as restoringWords, rt as hasRules, v as classifyToolFailure, y as findOnPath, z as choosesObjects } from "./core-DxWJFd2t.js";
import { c as isMuch, i as runPipeline, l as pipesWorth, t as CommandError, u as writingInBulk } from "./core-CW2MiFPY.js";
import { d as nameOption } from "./core-D7rsqTX0.js";
import { n as readServerFacts, t as readNeededRoles } from "./core-7K7Y8FFh.js";
import { o as isOlderMinor, s as newerThanSupported, u as requireSupported, y as toolCommand } from "./core-B-FQuati.js";
import { B as parseTableOfContents, Et as uncompressed, H as packCommand, I as ScriptRefusal, J as firstUserOid, K as readGlobals, L as readScript, N as packDirectory, Q as cataloguePins, R as withStoredInput, St as describeCompression, U as packedExtension, V as dumpSealed, W as unpackCommand, X as notInExtension, Y as madeByAnother, Z as scopedCatalogs, _ as preparationSql, _t as identityToGiveFor, a as unpackDocument, at as storeFlags, bt as dataName, c as readCatalogue, ct as decryptCommand, d as normaliseIdentifiers, dt as findAge, et as provingCommand, ft as gatherDecryption, gt as identityToGive, ht as identityLines, i as totalRows, k as unpackStages, l as tablespacesIn, m as createsPublic, mt as identityHoles, n as isProof, nt as shellBackup, o as catalogueDigest, ot as classifyDecryption, q as readSettingsOfAll, r as packDocument, st as classifyEncryption, tt as removalCommand, ut as encryptCommand, vt as passThrough, wt as packingOf, xt as definitionsFormat, yt as compressFlag, z as parseSequenceSets } from "./core-B5edkvN2.js";
import { C as describePlace, _ as enterGate, a as inTransaction, c as describeConnection, d as childEnvironment, l as withDatabase, m as applicationOf, n as quoteIdentifier, o as openClient, p as keepaliveWords, r as quoteLiteral, s as openClients, t as qualifiedName, w as isSocket, y as readGate } from "./core-BIkfvGKG.js";
import { open, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform, Writable } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";
import { createHash, randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { isIP } from "node:net";
import { isUtf8 } from "node:buffer";
import { isDeepStrictEqual } from "node:util";
// packages/core/src/backup/options.ts
const globalsChoices = [
	"with-passwords",
	"without-passwords",
	"none"
];
/** The proof that an environment asks for by itself. */
function defaultProof(environment) {
	return environment === "development" ? "counts" : "content";
}
/** By how much a backup may be smaller than the last one by itself, in percent. */
function defaultMaxShrinkPercent(environment) {
	return environment === "development" ? 50 : 20;
}
// packages/core/src/backup/pgbackrest/options.ts
const pgbackrestTypes = [
	"full",
	"differential",
	"incremental"
];
/** pgBackRest's own words for the types. */
const typeWords = {
	full: "full",
	differential: "diff",
	incremental: "incr"
};
/** The type by pgBackRest's word. */
function typeOfWord(word) {
	return word === "full" ? "full" : word === "diff" ? "differential" : "incremental";
}
/** Of the other methods. */
const foreignOptions = new Map([
	["database-url", "pgBackRest reaches the cluster by its own configuration (pg1-path, pg1-socket-path, pg1-user)"],
	["parent", "pgBackRest itself chooses what a backup is made on"],
	["compress-by", "pgBackRest compresses where it runs"],
	["max-rate", "pgBackRest has no limit of its rate"],
	["age-recipients", "pgBackRest has a cipher of its own: repo1-cipher-type, and its passphrase by PGBACKREST_REPO1_CIPHER_PASS"],
	...[
		"databases",
		"all-databases",
		"exclude-databases",
		"proof",
		"globals",
		"schema-only",
		"data-only",
		"schema"
	].concat([
		"exclude-schema",
		"table",
		"table-and-children",
		"exclude-table",
		"exclude-table-and-children"
	]).concat([
		"exclude-table-data",
		"exclude-table-data-and-children",
		"extension",
		"exclude-extension"
	]).concat([
		"large-objects",
		"no-owner",
		"no-privileges",
		"pg-dump-args"
	]).map((option) => [option, "a backup by pgBackRest is of the whole cluster, as it is"]),
	...[
		"keep-last",
		"keep-hourly",
		"keep-daily",
		"keep-weekly",
		"keep-monthly",
		"keep-yearly",
		"min-age-days"
	].map((option) => [option, "pgBackRest keeps by its own rules: retention-full, retention-diff, retention-archive"])
]);
/**
* The type of a backup by pgBackRest, when nothing was given that it does not have; without one it is full. `given`: names of the options
* that were. Throws `bad-input`; `name` says what an option is called where it was given.
*/
function readPgbackrestBackup({ type, format, given }, name) {
	const foreign = [...foreignOptions].find(([option]) => given.has(option));
	if (foreign !== void 0) throw new PgproofError("bad-input", `${name(foreign[0])}: ${foreign[1]}`, { hint: "leave it out" });
	if (format !== void 0) throw new PgproofError("bad-input", `${name("format")} "${format}": pgBackRest stores files, in a form of its own`, { hint: `leave it out; what it compresses by: ${nameOption(name)} compress-type=zst` });
	if (type === void 0) return "full";
	const found = pgbackrestTypes.find((one) => one === type);
	if (found !== void 0) return found;
	throw new PgproofError("bad-input", `${name("backup-type")} "${type}" cannot be had of method "pgbackrest": its backups are full, differential or incremental`, { hint: type === "wal-archive" ? "pgBackRest archives the log itself: archive_command = 'pgbackrest --stanza=main archive-push \"%p\"'" : `take ${name("backup-type")} incremental` });
}
// packages/core/src/postgres/connection-keywords.ts
const noGss = "node-postgres has no GSSAPI";
const noOauth = "node-postgres has no OAuth login";
const keepalives = "TCP keepalives are always on, and begin after 60 s";
const protocols = [
	"TLSv1",
	"TLSv1.1",
	"TLSv1.2",
	"TLSv1.3"
];
/** Every keyword of libpq up to 18, and what pgproof makes of it. Source: PostgreSQL documentation, 32.1.2 and 32.15. */
const keywords = {
	service: { env: "PGSERVICE" },
	servicefile: { env: "PGSERVICEFILE" },
	host: { env: "PGHOST" },
	hostaddr: { env: "PGHOSTADDR" },
	port: { env: "PGPORT" },
	dbname: { env: "PGDATABASE" },
	user: { env: "PGUSER" },
	password: {
		env: "PGPASSWORD",
		secret: true
	},
	passfile: { env: "PGPASSFILE" },
	options: { env: "PGOPTIONS" },
	connect_timeout: { env: "PGCONNECT_TIMEOUT" },
	application_name: { env: "PGAPPNAME" },
	fallback_application_name: {},
	target_session_attrs: {
		env: "PGTARGETSESSIONATTRS",
		values: [
			"any",
			"read-write",
			"read-only",
			"primary",
			"standby",
			"prefer-standby"
		]
	},
	sslmode: {
		env: "PGSSLMODE",
		values: [
			"disable",
			"allow",
			"prefer",
			"require",
			"verify-ca",
			"verify-full"
		]
	},
	sslrootcert: { env: "PGSSLROOTCERT" },
	sslcert: { env: "PGSSLCERT" },
	sslkey: { env: "PGSSLKEY" },
	sslcrl: { env: "PGSSLCRL" },
	sslsni: {
		env: "PGSSLSNI",
		values: ["0", "1"]
	},
	ssl_min_protocol_version: {
		env: "PGSSLMINPROTOCOLVERSION",
		values: protocols
	},
	ssl_max_protocol_version: {
		env: "PGSSLMAXPROTOCOLVERSION",
		values: protocols
	},
	sslcertmode: {
		env: "PGSSLCERTMODE",
		values: [
			"disable",
			"allow",
			"require"
		],
		honoured: ["disable", "allow"],
		reason: "node-postgres does not tell whether the server asked for the certificate"
	},
	channel_binding: {
		env: "PGCHANNELBINDING",
		values: [
			"disable",
			"prefer",
			"require"
		],
		honoured: ["disable", "prefer"],
		reason: "node-postgres cannot insist on channel binding; use sslmode=verify-full"
	},
	sslnegotiation: {
		env: "PGSSLNEGOTIATION",
		values: ["postgres", "direct"],
		honoured: ["postgres"],
		reason: "the PostgreSQL tools before 17 cannot negotiate TLS directly"
	},
	gssencmode: {
		env: "PGGSSENCMODE",
		values: [
			"disable",
			"prefer",
			"require"
		],
		honoured: ["disable", "prefer"],
		reason: noGss
	},
	sslcrldir: {
		env: "PGSSLCRLDIR",
		honoured: [],
		reason: "Node.js reads no folder of revocation lists; use sslcrl"
	},
	sslpassword: {
		honoured: [],
		reason: "the PostgreSQL tools take it only on their command line; use a key without a passphrase",
		secret: true
	},
	sslkeylogfile: {
		honoured: [],
		reason: "it writes down the keys of the session"
	},
	requirepeer: {
		env: "PGREQUIREPEER",
		honoured: [],
		reason: "node-postgres cannot ask who owns the socket"
	},
	require_auth: {
		env: "PGREQUIREAUTH",
		honoured: [],
		reason: "node-postgres cannot insist on a way to log in"
	},
	min_protocol_version: {
		env: "PGMINPROTOCOLVERSION",
		values: [
			"3.0",
			"3.2",
			"latest"
		],
		honoured: ["3.0"],
		reason: "node-postgres speaks protocol 3.0"
	},
	max_protocol_version: {
		env: "PGMAXPROTOCOLVERSION",
		values: [
			"3.0",
			"3.2",
			"latest"
		]
	},
	replication: {
		honoured: [
			"false",
			"off",
			"no",
			"0"
		],
		reason: "a replication connection runs no queries"
	},
	scram_client_key: {
		honoured: [],
		reason: "node-postgres logs in by password only",
		secret: true
	},
	scram_server_key: {
		honoured: [],
		reason: "node-postgres logs in by password only",
		secret: true
	},
	oauth_issuer: {
		honoured: [],
		reason: noOauth
	},
	oauth_client_id: {
		honoured: [],
		reason: noOauth
	},
	oauth_client_secret: {
		honoured: [],
		reason: noOauth,
		secret: true
	},
	oauth_scope: {
		honoured: [],
		reason: noOauth
	},
	gssdelegation: {
		env: "PGGSSDELEGATION",
		honoured: ["0"],
		reason: noGss
	},
	krbsrvname: { env: "PGKRBSRVNAME" },
	gsslib: { env: "PGGSSLIB" },
	sslcompression: {
		env: "PGSSLCOMPRESSION",
		values: ["0", "1"]
	},
	client_encoding: {
		env: "PGCLIENTENCODING",
		ignored: "sessions are always UTF8"
	},
	load_balance_hosts: {
		env: "PGLOADBALANCEHOSTS",
		values: ["disable", "random"],
		ignored: "hosts are tried in the order given"
	},
	keepalives: { ignored: keepalives },
	keepalives_idle: { ignored: keepalives },
	keepalives_interval: { ignored: keepalives },
	keepalives_count: { ignored: keepalives },
	tcp_user_timeout: { ignored: "a server that does not answer is given up after --server-timeout-seconds" }
};
/** True for a keyword of libpq. */
function isKeyword(name) {
	return Object.hasOwn(keywords, name);
}
/** What is known of a keyword. */
function keywordEntry(keyword) {
	return keywords[keyword];
}
/** The settings that an environment makes through libpq's PG* variables. */
function environmentSettings(env) {
	const settings = {};
	for (const keyword of Object.keys(keywords)) {
		const name = keywordEntry(keyword).env;
		const value = name === void 0 ? void 0 : env[name];
		if (value !== void 0 && value !== "") settings[keyword] = value;
	}
	if (settings.sslmode === void 0 && env["PGREQUIRESSL"]?.startsWith("1")) settings.sslmode = "require";
	return settings;
}
// packages/core/src/postgres/conninfo.ts
const urlPrefix = /^postgres(?:ql)?:\/\//;
/** A keyword as one might misspell it; anything else may be a piece of a secret and is not shown. */
const plainWord = /^[A-Za-z_]{1,40}$/;
const space = /[ \f\n\r\t\v]/;
function bad(message, hint) {
	return new PgproofError("bad-input", `connection string: ${message}`, hint === void 0 ? {} : { hint });
}
/** libpq stores requiressl as the sslmode that it stands for. */
function store(into, name, value, unknown) {
	if (name === "requiressl") into.sslmode = value.startsWith("1") ? "require" : "prefer";
	else if (isKeyword(name)) into[name] = value;
	else throw bad(unknown, "the keywords are those of libpq: PostgreSQL documentation, 32.1.2");
}
function decode(text, part) {
	const hint = `write % as %25 in the ${part}`;
	if (/%(?![0-9A-Fa-f]{2})/.test(text)) throw bad(`bad percent-encoding in the ${part}`, hint);
	if (text.includes("%00")) throw bad(`%00 is not allowed in the ${part}`, hint);
	try {
		return decodeURIComponent(text);
	} catch {
		throw bad(`the percent-encoding in the ${part} is not UTF-8`, hint);
	}
}
function parseQuery(query, into) {
	const suspicious = into.password === void 0 && query.includes("@");
	for (const [index, pair] of query.replace(/&$/, "").split("&").entries()) {
		if (query === "") return;
		const parts = pair.split("=");
		const [rawName = "", rawValue] = parts;
		const place = `query parameter ${index + 1}`;
		if (rawValue === void 0) throw bad(`missing "=" in ${place}`);
		const name = decode(rawName, `name of ${place}`);
		const label = isKeyword(name) ? `value of ${name}` : `value of ${place}`;
		if (parts.length > 2) throw bad(`extra "=" in the ${label}`, "write = as %3D in a value");
		const value = decode(rawValue, label);
		if (name === "ssl" && value === "true") into.sslmode = "require";
		else store(into, name, value, `unknown keyword ${suspicious || !plainWord.test(name) ? `in ${place}` : `"${name}"`}`);
	}
}
/** Reads `host:port,[v6]:port,…` up to the slash or question mark that ends it. */
function parsePlaces(text) {
	const hosts = [];
	const ports = [];
	let rest = text;
	for (;;) {
		if (rest.startsWith("[")) {
			const end = rest.indexOf("]");
			if (end < 0) throw bad(`missing "]" after the IPv6 address of host ${hosts.length + 1}`);
			if (end === 1) throw bad(`the IPv6 address of host ${hosts.length + 1} is empty`);
			hosts.push(rest.slice(1, end));
			rest = rest.slice(end + 1);
			if (rest !== "" && !/^[:/?,]/.test(rest)) throw bad(`unexpected character after the IPv6 address of host ${hosts.length}`);
		} else {
			const host = /^[^:/?,]*/.exec(rest)?.[0] ?? "";
			hosts.push(host);
			rest = rest.slice(host.length);
		}
		const port = rest.startsWith(":") ? /^[^/?,]*/.exec(rest.slice(1))?.[0] ?? "" : void 0;
		ports.push(port ?? "");
		if (port !== void 0) rest = rest.slice(port.length + 1);
		if (!rest.startsWith(",")) return {
			hosts,
			ports,
			rest
		};
		rest = rest.slice(1);
	}
}
function parseUrl(text) {
	const settings = {};
	const body = text.replace(urlPrefix, "");
	const login = /^([^@/]*)@/.exec(body)?.[1];
	if (login !== void 0) {
		const colon = login.indexOf(":");
		const user = colon < 0 ? login : login.slice(0, colon);
		const password = colon < 0 ? "" : login.slice(colon + 1);
		if (user !== "") settings.user = decode(user, "user");
		if (password !== "") settings.password = decode(password, "password");
	}
	const { hosts, ports, rest } = parsePlaces(login === void 0 ? body : body.slice(login.length + 1));
	const host = hosts.join(",");
	const port = ports.join(",");
	if (host !== "") settings.host = decode(host, "host");
	if (port !== "") settings.port = decode(port, "port");
	const question = rest.indexOf("?");
	const path = question < 0 ? rest : rest.slice(0, question);
	if (path.includes("@")) throw bad("an @ behind the first /, as where a / of the password is not encoded", "percent-encode / as %2F, @ as %40 and # as %23 in user, password and database");
	if (path.length > 1) settings.dbname = decode(path.slice(1), "database");
	if (question >= 0) parseQuery(rest.slice(question + 1), settings);
	return settings;
}
function skipSpace(text, from) {
	let at = from;
	while (at < text.length && space.test(text.charAt(at))) at += 1;
	return at;
}
/** Reads one value, quoted or not, from `from`; `end` is the place after it. */
function readValue(text, from, name) {
	const quoted = text.charAt(from) === "'";
	let value = "";
	let at = quoted ? from + 1 : from;
	while (at < text.length) {
		const character = text.charAt(at);
		if (quoted ? character === "'" : space.test(character)) return {
			value,
			end: at + 1
		};
		if (character === "\\") at += 1;
		value += text.charAt(at);
		at += 1;
	}
	if (quoted) throw bad(`unterminated quote at position ${from + 1}, in the value of ${name}`);
	return {
		value,
		end: at
	};
}
function parsePairs(text) {
	const settings = {};
	let at = skipSpace(text, 0);
	while (at < text.length) {
		const start = at;
		while (at < text.length && text.charAt(at) !== "=" && !space.test(text.charAt(at))) at += 1;
		const name = text.slice(start, at);
		at = skipSpace(text, at);
		if (text.charAt(at) !== "=") throw bad(`missing "=" after the word at position ${start + 1}`, "quote a value that holds spaces");
		const unknown = `unknown keyword${settings.password === void 0 && plainWord.test(name) ? ` "${name}"` : ""} at position ${start + 1}`;
		const { value, end } = readValue(text, skipSpace(text, at + 1), isKeyword(name) ? name : "an unknown keyword");
		store(settings, name, value, unknown);
		at = skipSpace(text, end);
	}
	return settings;
}
/**
* Reads a connection string as libpq does: a `postgres://` URL, or `keyword=value` pairs. Values are unquoted and
* percent-decoded; lists of hosts and ports stay one text with commas. An empty string gives nothing.
* Throws bad-input that names a keyword or a position (from 1), never a value. Source: PostgreSQL documentation, 32.1.1.
*/
function parseConninfo(text) {
	if (urlPrefix.test(text)) return parseUrl(text);
	if (text.trim() !== "" && (!text.includes("=") || /^\s*[a-z:]+:\/\//i.test(text))) throw bad("neither a URL nor keyword=value", "give postgres://user@host:port/database, or host=… dbname=…");
	return parsePairs(text);
}
/** `dbname='…'`: a tool reads the name of a database as a connection string when it looks like one. */
function databaseConninfo(database) {
	return `dbname='${database.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
// packages/core/src/postgres/pulse.ts
/** How long a server may be silent when a caller has no other wish. */
const defaultServerTimeoutSeconds = 60;
const tickMilliseconds = 250;
const longestPauseMilliseconds = 5e3;
/**
* Works with a server for as long as it answers: another session asks it `select 1` every few seconds, and after `seconds` without an
* answer the signal that `work` was given aborts, and `connection-lost` is thrown. That ends what TCP does not: a paused server,
* and a line whose proxies go on acknowledging what they no longer deliver. A statement may take as long as it likes: a busy
* server answers. A refusal is an answer, too. Time in which this process itself was suspended does not count.
*/
async function whileAlive(connection, seconds, session, work) {
	const limit = seconds ?? 60;
	const silence = new AbortController();
	const over = new AbortController();
	const signal = AbortSignal.any([session.signal, silence.signal]);
	let silentMilliseconds = 0;
	const timer = setInterval(() => {
		silentMilliseconds += tickMilliseconds;
		if (silentMilliseconds < limit * 1e3) return;
		clearInterval(timer);
		silence.abort(silentError(connection, limit));
	}, tickMilliseconds);
	const asking = ask(connection, limit, AbortSignal.any([signal, over.signal]), () => {
		silentMilliseconds = 0;
	});
	try {
		return await work({
			...session,
			signal
		});
	} catch (error) {
		throw silence.signal.aborted && !session.signal.aborted ? silence.signal.reason : error;
	} finally {
		clearInterval(timer);
		over.abort();
		await asking;
	}
}
/** What a server is told of that was silent for so many seconds. */
function silentError(connection, seconds) {
	return new PgproofError("connection-lost", `${describeConnection(connection)} has not answered for ${seconds} s`, { hint: "see whether the server is paused or out of memory, or the network between breaks off, then run again; to wait longer: --server-timeout-seconds" });
}
/** Asks until it is told to stop, on a new session when one has broken. Never rejects. */
async function ask(connection, seconds, signal, onAnswer) {
	const pause = Math.min(longestPauseMilliseconds, seconds * 1e3 / 4);
	while (await setTimeout(pause, true, { signal }).catch(() => false)) try {
		await using client = await openClient(connection, signal);
		for (;;) {
			onAnswer();
			await setTimeout(pause, void 0, { signal });
			await client.query("select 1");
		}
	} catch (error) {
		if (sqlStateOf(error.cause ?? error) !== void 0) onAnswer();
	}
}
// packages/core/src/store/list.ts
/** Lists a store's backups, oldest first, with what their verifications said. */
async function listBackups(store, database) {
	const listed = [];
	for (const backup of await store.list(database)) {
		const records = await readRecords(store, backup);
		const last = records.at(-1);
		const seen = last === void 0 ? {} : {
			verdict: last.verdict,
			verifiedAt: last.verified_at
		};
		try {
			const read = await readAnyManifest(store, backup);
			const standing = standingOf(read, records);
			listed.push({
				...backup,
				manifest: read.manifest,
				...seen,
				standing,
				isGood: standing === "good"
			});
		} catch (error) {
			if (!(error instanceof PgproofError)) throw error;
			listed.push({
				...backup,
				problem: error.message,
				...seen,
				isGood: false
			});
		}
	}
	return listed;
}
// packages/core/src/prune/facts.ts
/** Reads manifests and verifications. Throws `unknown-backup` for a database of which there is nothing, and the store's errors. */
async function gatherPruneFacts({ store, database }, session) {
	const now = session.now();
	session.onProgress({
		phase: "retention",
		current: "reading manifests and verifications"
	});
	const unfinished = await store.unfinished?.(database) ?? [];
	const listed = await listBackups(store, database);
	session.signal.throwIfAborted();
	const names = [...new Set([...listed, ...unfinished].map((backup) => backup.database))].sort();
	if (database !== void 0 && names.length === 0) throw new PgproofError("unknown-backup", `store "${store.describe}" holds no backup of ${isClusterName(database) ? "a cluster" : `database "${database}"`}`);
	return {
		now,
		databases: names.map((name) => {
			const backups = listed.filter((backup) => backup.database === name);
			const whole = new Set(backups.map(({ id }) => id));
			return {
				name,
				backups,
				unfinished: unfinished.filter((backup) => backup.database === name && !whole.has(backup.id)).map(({ id }) => id)
			};
		})
	};
}
// packages/core/src/prune/chains.ts
/**
* Keeps what a backup that stays is made on, whatever the rules say: without it the backup is worth nothing. What cannot be read may be made on
* any before it. Takes and gives the newest first. Pure.
*/
function keepChains(decisions, candidates) {
	const chains = new Map(candidates.map(({ id, chain = [] }) => [id, chain]));
	const needing = /* @__PURE__ */ new Map();
	for (const { id, isKept } of decisions) for (const needed of isKept ? chains.get(id) ?? [] : []) needing.set(needed, id);
	const unreadable = decisions.find(({ standing }) => standing === "unreadable")?.id;
	return decisions.map((decision) => {
		const needer = needing.get(decision.id);
		const why = [...needer === void 0 ? [] : [`${needer}, which stays, is made on it`], ...needer === void 0 && unreadable !== void 0 && decision.id < unreadable ? [`${unreadable}, which cannot be read, may be made on it`] : []];
		if (why.length === 0) return decision;
		return {
			...decision,
			isKept: true,
			why: decision.isKept ? [...decision.why, ...why] : why
		};
	});
}
// packages/core/src/prune/period.ts
const dayMilliseconds = 864e5;
/** When a backup began, by its id; undefined where that is no time, such as a 30th of February. */
function timeOfId(id) {
	const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-/.exec(id) ?? [];
	const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
	const time = new Date(iso);
	return !Number.isNaN(time.getTime()) && time.toISOString() === iso ? time : void 0;
}
/** The period of a rule that a time lies in, in UTC: `2026-11-23 20 h`, `2026-11-23`, `2026-W48` (ISO 8601), `2026-11`, `2026`. */
function periodOf(rule, time) {
	const iso = time.toISOString();
	switch (rule) {
		case "hourly": return `${iso.slice(0, 10)} ${iso.slice(11, 13)} h`;
		case "daily": return iso.slice(0, 10);
		case "weekly": return isoWeek(time);
		case "monthly": return iso.slice(0, 7);
		case "yearly": return iso.slice(0, 4);
	}
}
/** Weeks begin on Monday; a week belongs to the year that its Thursday lies in. Source: ISO 8601, 2.2.10. */
function isoWeek(time) {
	const midnight = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
	const thursday = new Date(midnight + (4 - (time.getUTCDay() || 7)) * dayMilliseconds);
	const year = thursday.getUTCFullYear();
	const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayMilliseconds)) + 1;
	return `${year}-W${String(week).padStart(2, "0")}`;
}
// packages/core/src/prune/doubt.ts
/**
* What stays for the sake of a doubt, each with the reason; of the backups of one part of a database, the newest first. `newestGood` is the id
* of the newest good one, of that part or of the whole. Pure.
*
* In doubt are those that shrank or lost a table beside the one before, and of those whose verification ended bad the first since the
* newest good one. What went before one of them may be the last that has what is missing from then on, and rules that count see nothing of
* it: each stays, and of those before it the newest that is not bad, and the newest good one. A later good backup ends the doubt about a
* verification; a loss is forgotten by whoever removes the backup that has less.
*/
function keptInDoubt(newestFirst, newestGood) {
	const kept = /* @__PURE__ */ new Map();
	const keep = (id, why) => {
		if (id !== void 0) kept.set(id, [...kept.get(id) ?? [], why]);
	};
	const firstFailed = newestFirst.findLast(({ id, standing }) => standing === "bad" && id > (newestGood ?? ""));
	for (const [index, one] of newestFirst.entries()) {
		const isFailed = one === firstFailed;
		if (!one.isShrunk && !isFailed) continue;
		const what = one.isShrunk ? "has less" : "failed";
		keep(one.id, one.isShrunk ? "has less than the one before it" : "the first that failed, and no good one came after it");
		const before = newestFirst.slice(index + 1);
		const last = before.find(({ standing }) => standing !== "bad");
		const lastGood = before.find(({ standing }) => standing === "good");
		keep(last?.id, `the last before ${one.id}, which ${what}`);
		if (lastGood !== last) keep(lastGood?.id, `the last good one before ${one.id}, which ${what}`);
	}
	return kept;
}
// packages/core/src/prune/retention.ts
/**
* Decides for the backups of one database, given in any order; answers with the newest first. Pure.
*
* A backup of a part of the database makes room only for those of the same part or of the whole, and counts for nothing among the whole ones.
* A backup makes room only for those that are at least as good (good, then unverified, then bad): of a period the newest of the best
* stands for it, and a period counts against a backup only when it holds one as good. So failed or unverified backups, however many,
* never push a good one out; where nothing is ever verified, the rules are the plain ones. One that is in doubt makes no room for what
* went before it (`keptInDoubt`).
*/
function decide$1(candidates, rules, now) {
	return [...new Set(candidates.map(({ scope = "" }) => scope))].flatMap((scope) => {
		const own = new Set(candidates.filter((one) => (one.scope ?? "") === scope));
		const rivals = candidates.filter((one) => own.has(one) || (one.scope ?? "") === "");
		const ids = new Set([...own].map(({ id }) => id));
		const newestGood = countedOf(rivals, now).find(({ standing }) => standing === "good");
		return decideAmong(rivals, keptInDoubt(countedOf([...own], now), newestGood?.id), rules, now).filter(({ id }) => ids.has(id));
	}).sort((a, b) => a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}
function sorted(candidates) {
	return [...candidates].sort((a, b) => a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}
/** Those that can be read and are not dated in the future, the newest first. */
function countedOf(candidates, now) {
	return sorted(candidates).flatMap(({ id, standing, isShrunk = false }) => {
		const time = timeOfId(id);
		return standing === void 0 || time === void 0 || time > now ? [] : [{
			id,
			standing,
			time,
			isShrunk
		}];
	});
}
function decideAmong(candidates, inDoubt, rules, now) {
	const newestFirst = sorted(candidates);
	const counted = countedOf(candidates, now);
	const newest = counted[0]?.id;
	const newestGood = counted.find(({ standing }) => standing === "good")?.id;
	const places = keepRules.flatMap((rule) => {
		const most = rules.keep[rule];
		return most === void 0 ? [] : [placesOf(rule, most, counted)];
	});
	return newestFirst.map(({ id, standing, problem }) => {
		const time = timeOfId(id);
		const seen = {
			id,
			standing: standing ?? "unreadable"
		};
		const because = (why) => ({
			...seen,
			isKept: true,
			why: [why]
		});
		if (standing === void 0) return because(`its manifest cannot be read: ${problem ?? "no reason is known"}`);
		if (time === void 0) return because("its name holds no time");
		if (time > now) return because("its name holds a time to come: a clock was wrong");
		const found = places.flatMap((of) => of.get(id) ?? []);
		const keeping = [
			...hasRules(rules) ? [] : ["no rule was given"],
			...id === newest ? ["the newest"] : [],
			...id === newestGood ? ["the newest good one"] : [],
			...inDoubt.get(id) ?? [],
			...found.filter(({ isKept }) => isKept).map(({ why }) => why),
			...isYoung(time, rules, now) ? [`younger than ${rules.minAgeDays} d`] : []
		];
		return keeping.length > 0 ? {
			...seen,
			isKept: true,
			why: keeping
		} : {
			...seen,
			isKept: false,
			why: found.map(({ why }) => why)
		};
	});
}
function isYoung(time, { minAgeDays }, now) {
	return minAgeDays !== void 0 && now.getTime() - time.getTime() < minAgeDays * 864e5;
}
/** What one rule says of each backup. `counted` has the newest first. */
function placesOf(rule, most, counted) {
	const places = /* @__PURE__ */ new Map();
	const period = (backup) => rule === "last" ? backup.id : periodOf(rule, backup.time);
	for (const standing of standings) {
		const asGood = counted.filter((backup) => standings.indexOf(backup.standing) >= standings.indexOf(standing));
		const periods = [...Map.groupBy(asGood, period)];
		for (const [rank, [name, inside]] of periods.entries()) {
			const best = bestOf(inside);
			for (const backup of inside.filter((one) => one.standing === standing)) {
				const place = {
					rule,
					name,
					rank: rank + 1,
					most
				};
				places.set(backup.id, backup === best ? leading(place) : behind(place, best, standing));
			}
		}
	}
	return places;
}
/** The newest of the best. */
function bestOf(newestFirst) {
	return newestFirst.reduce((best, one) => best === void 0 || standings.indexOf(one.standing) > standings.indexOf(best.standing) ? one : best, void 0);
}
const units = {
	last: "one",
	hourly: "hour",
	daily: "day",
	weekly: "week",
	monthly: "month",
	yearly: "year"
};
function leading({ rule, name, rank, most }) {
	const which = rule === "last" ? "last" : `${rule} ${name},`;
	if (rank <= most) return {
		isKept: true,
		why: `${which} ${rank} of ${most}`
	};
	const later = most === 1 ? `a later ${units[rule]}` : `${most} later ${units[rule]}s`;
	const [is, has] = most === 1 ? ["is", "has"] : ["are", "have"];
	return {
		isKept: false,
		why: `keep-${rule} ${most}: ${later} ${rule === "last" ? is : `${has} one`} as good`
	};
}
function behind({ rule, name, most }, best, standing) {
	const better = best !== void 0 && best.standing !== standing ? `, and is ${best.standing}` : "";
	return {
		isKept: false,
		why: `keep-${rule} ${most}: ${best?.id} stands for ${name}${better}`
	};
}
// packages/core/src/prune/plan.ts
/** Pure: what a pruning will do. Each database is decided by itself; the oldest goes first, and leftovers last. */
function planPrune(options, facts) {
	const databases = facts.databases.map(({ name, backups, unfinished }) => {
		const leftovers = unfinished.map((id) => ({
			id,
			isKept: !hasRules(options.rules) || mayBeUnderWay(id, facts.now)
		}));
		const encryption = backups.findLast(({ manifest }) => manifest !== void 0)?.manifest?.encryption ?? null;
		const candidates = backups.map(candidateOf);
		const decided = decide$1(candidates, options.rules, facts.now);
		return {
			name,
			decisions: isClusterName(name) ? keepChains(decided, candidates) : decided,
			encryption,
			leftovers
		};
	});
	const going = databases.flatMap(({ name, decisions, leftovers }) => [...isClusterName(name) ? decisions : [...decisions].reverse(), ...leftovers].filter(({ isKept }) => !isKept).map(({ id }) => ({
		database: name,
		id
	})));
	const steps = going.map((backup) => ({
		kind: "remove",
		name: backup.id,
		path: folderOf(backup)
	}));
	const { store, environment } = options;
	const named = storeFlags(store);
	const target = options.database === "+cluster" ? "all clusters" : options.database ?? "all databases";
	const kept = databases.reduce((sum, { decisions }) => sum + decisions.filter(({ isKept }) => isKept).length, 0);
	return {
		operation: "backup",
		environment,
		target,
		steps,
		databases,
		public: {
			operation: "backup",
			environment,
			target,
			commands: going.map(folderOf).flatMap((folder) => removalCommand(store, folder)),
			configuration: {
				store: store.describe,
				retention: describeRules(options.rules),
				kept: String(kept),
				removed: going.length === 0 ? "none" : going.map(folderOf).join(", ")
			},
			verification_steps: [named === void 0 ? "the artifacts of the runs, as GitHub lists them" : `pgproof list ${named}`],
			recovery_procedure: wayBack(store, going.map(folderOf))
		}
	};
}
/** For someone with a shell: what is put aside before can be brought back. Of what was not, nothing is left that this store would give. */
function wayBack(store, folders) {
	const { address, byHand } = store;
	if (folders.length === 0) return "Nothing is removed, so there is nothing to bring back.\n";
	if (address === void 0) return "Artifacts that were removed do not come back: download, before this is run, those that may be needed again. The others stay until GitHub itself removes them.\n";
	const at = (folder) => shellQuote(`${address.replace(/\/$/, "")}/${folder}`);
	const aside = (folder) => `"$ASIDE"/${shellQuote(folder)}`;
	const parent = (folder) => folder.slice(0, folder.lastIndexOf("/"));
	const keep = (folder) => byHand === void 0 ? `mkdir -p ${aside(parent(folder))} && cp -a ${at(folder)} ${aside(parent(folder))}/` : `mkdir -p ${aside(folder)} && (cd ${aside(folder)} && ${byHand.bring(folder)})`;
	const bring = (folder) => byHand === void 0 ? `mkdir -p ${at(parent(folder))} && cp -a ${aside(folder)} ${at(parent(folder))}/` : [
		`(cd ${aside(folder)} && find . -type f ! -path ./manifest.json -printf '%P\\n' | while IFS= read -r file; do`,
		`cat "$file" | ${byHand.write(`${at(folder)}/"$file"`)};`,
		`done; cat manifest.json | ${byHand.write(`${at(folder)}/manifest.json`)})`
	].join(" ");
	return [
		"1. Before anything is removed, put aside what goes; afterwards it comes back only where the store itself keeps versions or snapshots:",
		...[
			"set -e",
			"ASIDE=<a folder with room for it>",
			...folders.map(keep)
		].map((line) => `   ${line}`),
		"2. To bring it back:",
		...folders.map((folder) => `   ${bring(folder)}`),
		""
	].join("\n");
}
function candidateOf({ id, standing, problem, manifest }) {
	const scope = [...manifest?.filters ?? []].sort().join(" ");
	const isShrunk = manifest?.method === "logical" && manifest.comparison?.status === "bad";
	const chain = manifest?.method === "physical" ? manifest.chain : [];
	return {
		id,
		...present({
			standing,
			problem
		}),
		...scope === "" ? {} : { scope },
		...isShrunk ? { isShrunk } : {},
		...chain.length === 0 ? {} : { chain }
	};
}
/** The folder of a backup in its store. */
function folderOf({ database, id }) {
	return `${encodeDatabaseName(database)}/${id}`;
}
function mayBeUnderWay(id, now) {
	const time = timeOfId(id);
	return time === void 0 || now.getTime() - time.getTime() < 6048e5;
}
// packages/core/src/prune/findings.ts
/** What was looked at, and what became of it. Without a result: what would. Pure. */
function pruneFindings(plan, options, result) {
	return [...plan.databases.flatMap((database) => [
		...noneGood(database, options),
		...database.decisions.map((decision) => findingOf(decision, database.name, options, result)),
		...database.leftovers.map((leftover) => leftoverFinding(leftover, database.name, result))
	]), ...failureFinding(plan, result)];
}
/** A team that never verifies has its rules followed, and is told what they are worth. */
function noneGood({ name, decisions, encryption }, { store }) {
	if (decisions.every(({ isKept }) => isKept) || decisions.some(({ standing }) => standing === "good")) return [];
	return [{
		id: "prune.none-good",
		status: "warning",
		object: {
			kind: "database",
			name
		},
		detail: "none of its backups was shown to restore: older ones make room for younger ones that may be worth less",
		hint: provingCommand(store, { database: name }, identityToGiveFor(encryption))
	}];
}
function findingOf({ id, standing, isKept, why }, database, { store }, result) {
	const path = folderOf({
		database,
		id
	});
	const object = {
		kind: "backup",
		name: path
	};
	const reasons = why.join("; ");
	if (isKept && standing === "unreadable") {
		const hint = store.address === void 0 ? {} : { hint: `look at it, and remove it by hand if it is worth nothing: ${shellQuote(`${store.address}/${path}`)}` };
		return {
			id: "prune.unreadable",
			status: "warning",
			object,
			detail: `kept: ${reasons}`,
			...hint
		};
	}
	if (isKept) return {
		id: "prune.kept",
		status: "good",
		object,
		detail: `${standing}; ${reasons}`
	};
	const removal = removalOf(path, result);
	return {
		...removal,
		object,
		detail: `${removal.detail}${standing}; ${reasons}`
	};
}
function leftoverFinding({ id, isKept }, database, result) {
	const path = folderOf({
		database,
		id
	});
	const object = {
		kind: "leftover",
		name: path
	};
	if (isKept) return {
		id: "prune.unfinished",
		status: "explained",
		object,
		detail: `has no manifest: a backup under way, or what a killed run left; it stays until it is 7 days old`
	};
	const removal = removalOf(path, result);
	return {
		...removal,
		object,
		detail: `${removal.detail}no manifest, and more than 7 days old: a killed run left it`
	};
}
function removalOf(path, result) {
	if (result === void 0) return {
		id: "prune.removal",
		status: "good",
		detail: "would be removed: "
	};
	const held = result.held.get(path);
	if (held !== void 0) return {
		id: "prune.held",
		status: "warning",
		detail: `not removed, or not all of it, for it is held (${held.message}): `,
		hint: held.hint
	};
	if (result.removed.has(path)) return {
		id: "prune.removed",
		status: "good",
		detail: "removed: "
	};
	return {
		id: "prune.not-removed",
		status: "unknown",
		detail: "still there, or a part of it: "
	};
}
function failureFinding({ steps }, result) {
	if (result?.failed === void 0) return [];
	const { error } = result.failed;
	const left = steps.length - result.removed.size - result.held.size;
	return [{
		id: "prune.failed",
		status: "bad",
		detail: `${error.message}; ${left} of ${steps.length} that were to go are still there, or parts of them`,
		hint: error.hint
	}];
}
// packages/core/src/prune/report.ts
/** The report of a pruning; of a dry run, where there is no result, at the time that is given. Pure. */
function reportPrune(plan, options, result) {
	const ran = result instanceof Date ? void 0 : result;
	const findings = pruneFindings(plan, options, ran);
	const ok = allGood(findings);
	const exitCode = ran?.failed?.error.exitCode ?? 0;
	const counts = countPruned(plan, ran);
	return {
		operation: "backup",
		ok,
		exitCode,
		headline: headline(plan, counts, ran, ok),
		notes: hasRules(options.rules) ? [] : ["no rule was given, so that nothing is removed: give one or more, such as --keep-last 7 --keep-daily 14"],
		made: madeAt(result instanceof Date ? result : result.endedAt),
		figures: [
			["store", options.store.describe],
			["rules", describeRules(options.rules)],
			["kept", formatCount(counts.kept)],
			[ran === void 0 ? "to be removed" : "removed", removedWords(counts)],
			...ran === void 0 ? [] : [["duration", formatSeconds(ran.durationSeconds)]]
		],
		findings,
		relations: [],
		data: {
			...pruneData(plan, options, ran),
			...ran === void 0 ? { plan: plan.public } : { duration_seconds: ran.durationSeconds }
		}
	};
}
/** What `--json` says of a pruning. */
function pruneData(plan, { rules }, result) {
	const counts = countPruned(plan, result);
	const isRemoved = (database, id) => result?.removed.has(folderOf({
		database,
		id
	})) ?? false;
	return {
		dry_run: result === void 0,
		rules: {
			...Object.fromEntries(keepRules.map((rule) => [`keep_${rule}`, rules.keep[rule] ?? null])),
			min_age_days: rules.minAgeDays ?? null
		},
		kept: counts.kept,
		removed: result === void 0 ? 0 : counts.backups,
		leftovers_removed: result === void 0 ? 0 : counts.leftovers,
		backups: plan.databases.flatMap(({ name, decisions }) => decisions.map(({ id, standing, isKept, why }) => ({
			database: name,
			id,
			standing,
			keep: isKept,
			removed: isRemoved(name, id),
			why
		}))),
		leftovers: plan.databases.flatMap(({ name, leftovers }) => leftovers.map(({ id, isKept }) => ({
			database: name,
			id,
			keep: isKept,
			removed: isRemoved(name, id)
		})))
	};
}
function countPruned({ databases }, result) {
	const goes = (database, { id, isKept }) => !isKept && (result === void 0 || result.removed.has(folderOf({
		database,
		id
	})));
	const all = databases.flatMap(({ name, decisions }) => decisions.map((decision) => goes(name, decision)));
	const leftovers = databases.flatMap(({ name, leftovers: own }) => own.map((leftover) => goes(name, leftover)));
	const backups = all.filter(Boolean).length;
	return {
		kept: all.length - backups,
		backups,
		leftovers: leftovers.filter(Boolean).length
	};
}
/** `3, and 1 leftover`. */
function removedWords({ backups, leftovers }) {
	if (leftovers === 0) return formatCount(backups);
	return `${formatCount(backups)}, and ${formatCount(leftovers)} ${leftovers === 1 ? "leftover" : "leftovers"}`;
}
function headline(plan, counts, result, ok) {
	const [only, ...others] = plan.databases;
	const of = only === void 0 ? "" : others.length === 0 ? ` of "${only.name}"` : ` of ${plan.databases.length} databases`;
	const backups = (count) => `${formatCount(count)} ${count === 1 ? "backup" : "backups"}`;
	if (plan.steps.length === 0) return only === void 0 ? "the store holds no backups" : `nothing to remove: ${backups(counts.kept)}${of}`;
	const more = counts.leftovers === 0 ? "" : ` and ${formatCount(counts.leftovers)} leftovers`;
	const did = result === void 0 ? "would remove" : "removed";
	const end = ok ? "" : ", and could not go on";
	return `${did} ${backups(counts.backups)}${more}${of}, kept ${formatCount(counts.kept)}${end}`.replace("1 leftovers", "1 leftover");
}
/** How many backups were removed; leftovers do not count. */
function countRemoved(plan, result) {
	return countPruned(plan, result).backups;
}
/** `removed 3, kept 14`, for a report of which a pruning is only a part. */
function summarise(plan, result) {
	const counts = countPruned(plan, result);
	return `removed ${removedWords(counts)}; kept ${formatCount(counts.kept)}`;
}
// packages/core/src/prune/run.ts
/** Removes by the plan, in its order. Does not throw: what was removed until an error or an abort is worth telling. */
async function runPrune(plan, { store }, session) {
	const started = session.now();
	const removed = /* @__PURE__ */ new Set();
	const held = /* @__PURE__ */ new Map();
	let failed;
	for (const step of plan.steps) {
		if (step.kind !== "remove") continue;
		const path = fillWord(step.path, {});
		session.onProgress({
			phase: "prune",
			current: path
		});
		try {
			session.signal.throwIfAborted();
			await store.remove(path);
			removed.add(path);
		} catch (error) {
			const reason = reasonOf(error, session.signal, `remove "${path}"`);
			if (reason.kind !== "store-locked") {
				failed = {
					path,
					error: reason
				};
				break;
			}
			held.set(path, reason);
		}
	}
	const endedAt = session.now();
	const end = {
		durationSeconds: secondsBetween(started, endedAt),
		endedAt
	};
	return {
		removed,
		held,
		...failed === void 0 ? {} : { failed },
		...end
	};
}
// packages/core/src/prune/after.ts
/**
* Prunes after a backup, if there are rules, and adds what came of it to the backup's report. A backup that was not kept prunes nothing. The
* backup is there whatever comes of it: what goes wrong here is a warning of its report. Only one that was interrupted
* ends as that.
*/
async function pruneAfter(report, options, session) {
	if (!hasRules(options.rules)) return report;
	if (!report.ok || !allGood(report.findings)) return {
		...report,
		notes: [...report.notes, "nothing was pruned: only a run that kept a backup without a bad finding prunes"]
	};
	try {
		const store = await options.openStore();
		if (store === void 0) return report;
		const pruning = {
			...options,
			store
		};
		const plan = planPrune(pruning, await gatherPruneFacts(pruning, session));
		const result = await runPrune(plan, pruning, session);
		return {
			...report,
			figures: [...report.figures, ["retention", `${summarise(plan, result)} (${describeRules(options.rules)})`]],
			findings: [...report.findings, ...pruneFindings(plan, pruning, result).map(asWarning)],
			...endOf(result.failed?.error, report),
			data: {
				...report.data,
				removed_backups: countRemoved(plan, result),
				pruned: pruneData(plan, pruning, result)
			}
		};
	} catch (error) {
		const reason = reasonOf(error, session.signal, "prune");
		const { message, hint } = reason;
		const finding = {
			id: "prune.failed",
			status: "warning",
			detail: `nothing was pruned: ${message}`,
			hint
		};
		return {
			...report,
			...endOf(reason, report),
			findings: [...report.findings, finding]
		};
	}
}
function endOf(error, { ok, exitCode }) {
	return error?.kind === "interrupted" ? {
		ok: false,
		exitCode: error.exitCode
	} : {
		ok,
		exitCode
	};
}
/** The later steps of a job verify the backup: that must not be lost with the pruning. */
function asWarning(finding) {
	return finding.status === "bad" ? {
		...finding,
		status: "warning"
	} : finding;
}
/** The plan of a backup, with what is pruned after it as things are now. */
async function planPruneAfter(plan, options, session) {
	if (!hasRules(options.rules)) return plan;
	const retention = describeRules(options.rules);
	const store = await options.openStore();
	const { database } = options;
	const has = store !== void 0 && [...await store.list(database), ...await store.unfinished?.(database) ?? []];
	if (!store || !has || has.length === 0) return {
		...plan,
		configuration: {
			...plan.configuration,
			retention
		}
	};
	const pruning = {
		...options,
		store
	};
	const { public: pruned } = planPrune(pruning, await gatherPruneFacts(pruning, session));
	return {
		...plan,
		commands: [...plan.commands, ...pruned.commands],
		configuration: {
			...plan.configuration,
			retention,
			removed_after: pruned.configuration["removed"] ?? "none"
		}
	};
}
// packages/core/src/postgres/collation.ts
/** 14 tells no database's version: of the C library, which has one for all its locales, any collation of it does. */
const versionIn14 = `
  select max(pg_catalog.pg_collation_actual_version(o.oid)) as version
  from pg_catalog.pg_database d
  join pg_catalog.pg_collation o
    on o.collprovider = 'c'
    and o.collname not in ('C', 'POSIX', 'ucs_basic')
    and o.collencoding in (-1, d.encoding)
  where d.datname = pg_catalog.current_database()
    and d.datcollate !~ '^(C|POSIX)($|\\.)'`;
const versionSince15 = `
  select pg_catalog.pg_database_collation_actual_version(d.oid) as version
  from pg_catalog.pg_database d
  where d.datname = pg_catalog.current_database()`;
/** The oid of `pg_catalog."default"`, which nearly every column has, and which is not listed. Source: pg_collation.dat. */
const defaultCollation = 100;
/** SQLSTATE. */
const cancelled = "57014";
/**
* Reads the versions that the server's libraries have now of the collations that the current database uses; none where the server refuses to tell, as
* it does of a library that does not know a locale. To be asked outside a transaction, which a refusal would end. Versions 14 to 18.
*/
async function readCollationVersions(client) {
	try {
		return await readVersions(client);
	} catch (error) {
		const state = sqlStateOf(error);
		if (state === void 0 || state === cancelled || endsSession(error)) throw error;
		return { collations: [] };
	}
}
/** Source: PostgreSQL documentation, 9.28.8 "Collation Management Functions". */
async function readVersions(client) {
	const [database] = await client.query(client.major >= 15 ? versionSince15 : versionIn14);
	const rows = await client.query(`
    select pg_catalog.format('%I.%I', n.nspname, o.collname) as name,
      pg_catalog.pg_collation_actual_version(o.oid) as version
    from pg_catalog.pg_collation o
    join pg_catalog.pg_namespace n on n.oid = o.collnamespace
    where o.collprovider <> 'd'
      and o.oid in (
        select a.attcollation
        from pg_catalog.pg_attribute a
        where a.attrelid >= 16384 and not a.attisdropped and a.attcollation not in (0, ${defaultCollation})
        union
        select pg_catalog.unnest(i.indcollation::oid[])
        from pg_catalog.pg_index i
        where i.indrelid >= 16384)
    order by 1`);
	const version = database?.version ?? void 0;
	return {
		...version === void 0 ? {} : { database: version },
		collations: rows.flatMap((row) => row.version === null ? [] : [{
			name: row.name,
			version: row.version
		}])
	};
}
// packages/core/src/postgres/database.ts
/** Reads what the current database has of its own beside its encoding and locale. Versions 14 to 18. */
async function readDatabaseOwn(client) {
	const [row] = await client.query(`
    select pg_catalog.pg_get_userbyid(d.datdba)::text as owner,
      array(
        select property from (
          select 1 as rank, 'privileges' as property where d.datacl is not null
          union all
          select 2, 'comment' where pg_catalog.shobj_description(d.oid, 'pg_database') is not null
          union all
          select 3, 'limit of connections' where d.datconnlimit <> -1
          union all
          select 4, 'setting ' || pg_catalog.split_part(line, '=', 1)
            || case when s.setrole = 0 then '' else ' of role ' || pg_catalog.pg_get_userbyid(s.setrole) end
          from pg_catalog.pg_db_role_setting s, pg_catalog.unnest(s.setconfig) line
          where s.setdatabase = d.oid
        ) p
        order by rank, property collate "C"
      ) as properties
    from pg_catalog.pg_database d
    where d.datname = pg_catalog.current_database()`);
	return {
		owner: row?.owner ?? "",
		properties: row?.properties ?? []
	};
}
// packages/core/src/proof/scope-objects.ts
/** Objects of a schema go with it. */
const inSchema = (catalog, column, more = "true") => ({
	catalog,
	where: ({ contained }) => `o.${column} = any (${contained}) and ${notInExtension(catalog, "o.oid")} and ${more}`
});
/** Objects of no schema are dumped when nothing is chosen. */
const ofDatabase$1 = (catalog, more = "true") => ({
	catalog,
	where: ({ everything }) => `${everything} and o.oid >= ${firstUserOid} and ${notInExtension(catalog, "o.oid")} and ${more}`
});
/** What belongs to a table goes with it. */
const ofTable = (catalog, column, more = "true") => ({
	catalog,
	where: ({ relations }) => `o.${column} = any (${relations}) and ${more}`
});
const members = [
	{
		catalog: "pg_namespace",
		where: ({ schemas }) => `o.oid = any (${schemas})`
	},
	{
		catalog: "pg_extension",
		where: ({ extensions }) => `o.oid = any (${extensions}) or o.oid < ${firstUserOid}`
	},
	{
		catalog: "pg_class",
		where: ({ relations }) => `o.oid = any (${relations})`
	},
	ofTable("pg_constraint", "conrelid"),
	ofTable("pg_trigger", "tgrelid", "not o.tgisinternal"),
	ofTable("pg_rewrite", "ev_class"),
	ofTable("pg_policy", "polrelid"),
	ofTable("pg_attrdef", "adrelid"),
	{
		catalog: "pg_statistic_ext",
		where: ({ contained, relations }) => `o.stxnamespace = any (${contained}) and o.stxrelid = any (${relations}) and ${notInExtension("pg_statistic_ext", "o.oid")}`
	},
	inSchema("pg_proc", "pronamespace", `not ${madeByAnother("pg_proc", "o.oid")}`),
	inSchema("pg_type", "typnamespace", `o.typtype <> 'm'
  and (o.typrelid = 0 or exists (select from pg_class tc where tc.oid = o.typrelid and tc.relkind = 'c'))
  and not exists (select from pg_type el where el.typarray = o.oid)`),
	inSchema("pg_collation", "collnamespace"),
	inSchema("pg_conversion", "connamespace"),
	inSchema("pg_operator", "oprnamespace", "o.oprcode <> 0"),
	inSchema("pg_opfamily", "opfnamespace"),
	inSchema("pg_opclass", "opcnamespace"),
	inSchema("pg_ts_config", "cfgnamespace"),
	inSchema("pg_ts_dict", "dictnamespace"),
	inSchema("pg_ts_template", "tmplnamespace"),
	inSchema("pg_ts_parser", "prsnamespace"),
	ofDatabase$1("pg_language"),
	ofDatabase$1("pg_cast", `not ${madeByAnother("pg_cast", "o.oid")}`),
	ofDatabase$1("pg_transform"),
	ofDatabase$1("pg_am"),
	ofDatabase$1("pg_event_trigger"),
	ofDatabase$1("pg_foreign_data_wrapper"),
	ofDatabase$1("pg_foreign_server"),
	{
		catalog: "pg_publication",
		where: ({ publications }) => publications
	},
	{
		catalog: "pg_publication_rel",
		where: ({ publications, relations }) => `${publications} and o.prrelid = any (${relations})`
	},
	{
		catalog: "pg_default_acl",
		where: ({ everything, contained }) => `o.defaclnamespace = any (${contained}) or (o.defaclnamespace = 0 and ${everything})`
	}
];
const list = (oids) => `'{${[...oids].join()}}'::oid[]`;
/** Reads the numbers of every object in scope. The client must be in a transaction. Versions 14 to 18. */
async function readScopedObjects(client, { contained, schemas, extensions, definitions, data, everything, systemPrivileges }, also) {
	const lists = {
		contained: list(contained),
		schemas: list(schemas),
		extensions: list(extensions),
		relations: list(definitions),
		everything: String(everything),
		publications: String(everything && also.publications),
		subscriptions: String(everything && also.subscriptions)
	};
	const read = members.map(({ catalog, where }) => `select '${catalog}' as catalog, o.oid from ${catalog} o where ${where(lists)}`);
	const more = [`select 'pg_class', i.indexrelid from pg_index i where i.indrelid = any (${lists.relations})`, `select 'pg_constraint', k.oid from pg_constraint k join pg_type t on t.oid = k.contypid
     where t.typnamespace = any (${lists.contained}) and ${notInExtension("pg_type", "t.oid")}`];
	await client.query(cataloguePins);
	const rows = await client.query([...read, ...more].join("\nunion all\n"));
	const names = scopedCatalogs.map((catalog) => `select '${catalog}' as catalog, '${catalog}'::regclass::oid as oid`);
	const catalogs = await client.query(names.join("\nunion all\n"));
	const objects = new Map(scopedCatalogs.map((catalog) => [catalog, []]));
	for (const { catalog, oid } of rows) objects.get(catalog)?.push(oid);
	return {
		objects,
		catalogs: new Map(catalogs.map(({ catalog, oid }) => [oid, catalog])),
		filled: also.views.filter((oid) => data.has(oid)),
		largeObjects: also.largeObjects,
		subscriptions: everything && also.subscriptions,
		everything,
		systemPrivileges
	};
}
// packages/core/src/proof/scope-rules.ts
const isSystemSchema = (name) => name.startsWith("pg_") || name === "information_schema";
/**
* pg_dump's rules of selection, of its own making here, so that the archive's table of contents can be held against them. Pure. Source:
* PostgreSQL documentation, pg_dump, of 14 to 18, and measured; a dump is refused where it turns out otherwise.
*/
function decide(selection, matches, world) {
	const { patterns } = selection;
	const chosenTables = /* @__PURE__ */ new Set([...matches.table, ...matches["table-and-children"]]);
	const tablesAreChosen = patterns.table.length + patterns["table-and-children"].length > 0;
	const schemasAreChosen = patterns.schema.length > 0;
	const everything = !choosesObjects(selection);
	const isContained = ({ oid, name }) => {
		if (tablesAreChosen || matches["exclude-schema"].has(oid)) return false;
		return schemasAreChosen ? matches.schema.has(oid) : !isSystemSchema(name);
	};
	const containing = world.schemas.filter(isContained);
	const contained = new Set(containing.map(({ oid }) => oid));
	const schemas = new Set(containing.filter(({ extension }) => extension === null).map(({ oid }) => oid));
	const extensions = chosenExtensions(selection, matches, world, everything);
	const excluded = /* @__PURE__ */ new Set([...matches["exclude-table"], ...matches["exclude-table-and-children"]]);
	const isChosen = ({ oid, schema, kind, extension }) => {
		if (extension !== null) return false;
		if (kind === "c") return contained.has(schema);
		return !excluded.has(oid) && (tablesAreChosen ? chosenTables.has(oid) : contained.has(schema));
	};
	const definitions = new Set(world.relations.filter(isChosen).map(({ oid }) => oid));
	for (const { oid, owner, isIdentity, extension } of world.relations) {
		if (owner === null || extension !== null) continue;
		if (definitions.has(owner)) definitions.add(oid);
		else if (isIdentity) definitions.delete(oid);
	}
	const configuration = configurationData({
		matches,
		world,
		chosenTables,
		excluded,
		schemas,
		extensions,
		extensionsAreChosen: patterns.extension.length > 0
	});
	const withoutRows = /* @__PURE__ */ new Set([...matches["exclude-table-data"], ...matches["exclude-table-data-and-children"]]);
	const data = world.relations.filter(({ oid, kind, isUnlogged }) => {
		if (selection.content === "schema" || withoutRows.has(oid)) return false;
		if (isUnlogged && hasExtra(selection, "--no-unlogged-table-data")) return false;
		if (kind === "m" && selection.content === "data") return false;
		return [
			"r",
			"m",
			"S"
		].includes(kind) && (definitions.has(oid) || configuration.has(oid));
	}).map(({ oid }) => oid);
	return {
		contained,
		schemas,
		extensions,
		definitions,
		data: new Set(data),
		everything,
		systemPrivileges: !tablesAreChosen && !schemasAreChosen
	};
}
/** Those that initdb made are in every database: no dump creates them. */
function chosenExtensions({ patterns }, matches, { extensions }, everything) {
	const isChosen = ({ oid }) => {
		if (oid < 16384 || matches["exclude-extension"].has(oid)) return false;
		return patterns.extension.length > 0 ? matches.extension.has(oid) : everything;
	};
	return new Set(extensions.filter(isChosen).map(({ oid }) => oid));
}
/**
* Rows of an extension's configuration tables go with the extension; without it, with the table or its schema, where those are dumped, unless
* others were chosen or it was excluded.
*/
function configurationData(of) {
	const places = new Map(of.world.relations.map(({ oid, schema }) => [oid, schema]));
	const result = /* @__PURE__ */ new Set();
	for (const extension of of.world.extensions) {
		if (of.extensionsAreChosen && !of.matches.extension.has(extension.oid) || of.matches["exclude-extension"].has(extension.oid)) continue;
		for (const table of extension.configuration) {
			const schema = places.get(table) ?? 0;
			if ((of.extensions.has(extension.oid) || of.chosenTables.has(table) || of.schemas.has(schema)) && !of.excluded.has(table) && !of.matches["exclude-schema"].has(schema)) result.add(table);
		}
	}
	return result;
}
// packages/core/src/proof/scope.ts
/**
* Decides what is in scope, on the source: by our own reading of pg_dump's patterns and rules, in the snapshot that the client is in.
* Opens a transaction of its own where it is in none. Throws `bad-input` naming a pattern that chooses and matches nothing, takes objects of
* the system, or is no regular expression. Versions 14 to 18.
*/
async function readScope(client, selection) {
	await client.query("savepoint scope");
	try {
		const matched = await matchPatterns(client, selection);
		const world = await readWorld(client);
		const decision = decide(selection, matched.matches, world);
		const largeObjects = takesLargeObjects(selection);
		const objects = await readScopedObjects(client, decision, {
			views: world.relations.filter(({ kind }) => kind === "m").map(({ oid }) => oid),
			largeObjects,
			publications: !hasExtra(selection, "--no-publications"),
			subscriptions: !hasExtra(selection, "--no-subscriptions")
		});
		return {
			...decision,
			selection,
			world,
			largeObjects,
			held: [.../* @__PURE__ */ new Set([...decision.definitions, ...decision.data])],
			objects,
			unmatched: matched.unmatched,
			...schemasOf(decision, world, selection),
			counts: await readCounts(client)
		};
	} finally {
		await client.query("rollback to savepoint scope; release savepoint scope").catch(() => void 0);
	}
}
/** The same, for a client that is in no transaction. */
function readScopeNow(client, selection) {
	return inTransaction(client, "begin isolation level repeatable read read only", () => readScope(client, selection));
}
const kinds = {
	schema: "schema",
	table: "relation",
	extension: "extension"
};
async function matchPatterns(client, { patterns }) {
	await client.query("reset search_path");
	const unmatched = [];
	const matches = Object.fromEntries(patternOptions.map(({ name }) => [name, /* @__PURE__ */ new Set()]));
	for (const option of patternOptions) for (const pattern of patterns[option.name]) {
		const found = await matchPattern(client, option, pattern);
		for (const { oid } of found) matches[option.name].add(oid);
		const ofSystem = found.find(({ schema }) => schema !== null && isSystemSchema(schema));
		if (option.chooses && ofSystem !== void 0 && option.of !== "extension") refuseSystem(option, pattern, ofSystem);
		if (found.length > 0) continue;
		if (option.chooses) throw new PgproofError("bad-input", `${option.name}: no ${kinds[option.of]} matches pattern ${JSON.stringify(pattern)}`, { hint: "names are folded to lower case outside double quotes; one without a schema is looked for in the search path only" });
		unmatched.push({
			option: option.name,
			pattern
		});
	}
	await client.query(`set local search_path = ''`);
	return {
		matches,
		unmatched
	};
}
function refuseSystem(option, pattern, found) {
	throw new PgproofError("bad-input", `${option.name}: pattern ${JSON.stringify(pattern)} takes what is the system's, such as ${found.schema}${option.of === "table" ? `.${found.name}` : ""}`, { hint: option.of === "table" ? "say the schema: public.*" : "leave the pattern out: without one every schema of yours is dumped" });
}
async function matchPattern(client, option, pattern) {
	const { database, schema, name } = readPattern(pattern);
	try {
		if (database !== void 0) await requireDatabase(client, database, option, pattern);
		if (option.of === "schema") return await client.query(`select n.oid, n.nspname as schema, '' as name
         from pg_catalog.pg_namespace n
         where n.nspname operator(pg_catalog.~) $1 collate pg_catalog.default`, [name]);
		if (option.of === "extension") return await client.query(`select e.oid, null as schema, e.extname as name
         from pg_catalog.pg_extension e
         where e.extname operator(pg_catalog.~) $1 collate pg_catalog.default`, [name]);
		return await client.query(`with recursive matching (oid) as (
         select c.oid
         from pg_catalog.pg_class c
         join pg_catalog.pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'S', 'v', 'm', 'f', 'p')
           and c.relname operator(pg_catalog.~) $1 collate pg_catalog.default
           and ${schema === void 0 ? "pg_catalog.pg_table_is_visible(c.oid)" : "n.nspname operator(pg_catalog.~) $2 collate pg_catalog.default"}
         ${option.withChildren ? "union select i.inhrelid from matching m join pg_catalog.pg_inherits i on i.inhparent = m.oid" : ""}
       )
       select c.oid, n.nspname as schema, c.relname as name
       from matching m
       join pg_catalog.pg_class c on c.oid = m.oid
       join pg_catalog.pg_namespace n on n.oid = c.relnamespace`, schema === void 0 ? [name] : [name, schema]);
	} catch (error) {
		if (sqlStateOf(error) !== "2201B") throw error;
		throw new PgproofError("bad-input", `${option.name}: pattern ${JSON.stringify(pattern)}: ${error.message}`, {
			hint: "outside double quotes most special characters have the meaning of a regular expression",
			cause: error
		});
	}
}
async function requireDatabase(client, name, option, pattern) {
	const [row] = await client.query("select pg_catalog.current_database() as name");
	if (row?.name === name) return;
	throw new PgproofError("bad-input", `${option.name}: pattern ${JSON.stringify(pattern)} names database "${name}"; this is "${row?.name}"`, { hint: "put a name that holds a dot in double quotes: \"a.b\"" });
}
const memberOf = (catalog, oid) => `(
      select d.refobjid
      from pg_catalog.pg_depend d
      where d.classid = 'pg_catalog.${catalog}'::pg_catalog.regclass
        and d.objid = ${oid}
        and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
        and d.deptype = 'e')`;
async function readWorld(client) {
	const schemas = await client.query(`select n.oid, n.nspname as name, pg_catalog.pg_get_userbyid(n.nspowner) as owner, ${memberOf("pg_namespace", "n.oid")} as extension from pg_catalog.pg_namespace n`);
	const extensions = await client.query(`select e.oid, e.extname as name, e.extnamespace as schema,
       (select coalesce(pg_catalog.array_agg(c::pg_catalog.int8::pg_catalog.text), '{}') from pg_catalog.unnest(e.extconfig) c) as configuration
     from pg_catalog.pg_extension e`);
	const relations = await client.query(`select c.oid, c.relnamespace as schema, c.relname as name, c.relkind::text as kind,
       c.relpersistence = 'u' as "isUnlogged", ${memberOf("pg_class", "c.oid")} as extension,
       o.refobjid as owner, coalesce(o.deptype = 'i', false) as "isIdentity"
     from pg_catalog.pg_class c
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     left join pg_catalog.pg_depend o on c.relkind = 'S'
       and o.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
       and o.objid = c.oid
       and o.objsubid = 0
       and o.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
       and o.deptype in ('a', 'i')
     where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')
       and c.relpersistence <> 't'
       and n.nspname !~ '^pg_'
       and n.nspname <> 'information_schema'
     order by n.nspname collate "C", c.relname collate "C"`);
	return {
		schemas,
		extensions: extensions.map((extension) => ({
			...extension,
			configuration: extension.configuration.map(Number)
		})),
		relations
	};
}
async function readCounts(client) {
	const [row] = await client.query(`
    select
      (select count(*) from pg_catalog.pg_largeobject_metadata)::pg_catalog.float8 as "largeObjects",
      (select count(*) from pg_catalog.pg_publication)::pg_catalog.int4 as publications,
      (select count(s.subname)
       from pg_catalog.pg_subscription s
       join pg_catalog.pg_database d on d.oid = s.subdbid
       where d.datname = pg_catalog.current_database())::pg_catalog.int4 as subscriptions`);
	return row ?? {
		largeObjects: 0,
		publications: 0,
		subscriptions: 0
	};
}
function schemasOf({ schemas, contained, definitions, data, extensions }, world, { patterns }) {
	const used = /* @__PURE__ */ new Set([
		...contained,
		...world.relations.filter(({ oid }) => definitions.has(oid) || data.has(oid)).map(({ schema }) => schema),
		...world.extensions.filter(({ oid }) => extensions.has(oid)).map(({ schema }) => schema)
	]);
	const missing = world.schemas.filter(({ oid, name, extension }) => {
		const isMade = schemas.has(oid) || extension !== null && extensions.has(extension);
		return used.has(oid) && !isMade && name !== "public" && !isSystemSchema(name);
	});
	const ofPublic = world.schemas.find(({ oid, name }) => name === "public" && schemas.has(oid));
	return {
		neededSchemas: missing.map(({ name, owner }) => ({
			name,
			owner
		})).sort((a, b) => a.name < b.name ? -1 : 1),
		publicOwner: patterns.schema.length > 0 ? ofPublic?.owner ?? null : null
	};
}
// packages/core/src/globals/statements.ts
const texts = {
	on: /(?<=(?:^|[^A-Za-z0-9_$])[eE])'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'/,
	off: /'(?:[^'\\]|\\[\s\S]|'')*'/
};
const passed = {
	on: tokens(texts.on),
	off: tokens(texts.off)
};
/** What passes over a whole at once, and the one mark that ends a statement. */
function tokens(text) {
	return new RegExp(`--[^\\n]*|^\\\\(?:un)?restrict [A-Za-z0-9]+$|${text.source}|"(?:[^"]|"")*"|;`, "gm");
}
/**
* The statements of a script that pg_dumpall --globals-only wrote, without comments, the commands that restrict psql, and what separates
* them. Source: PostgreSQL documentation, "Lexical Structure"; standard_conforming_strings is what the script itself sets it to, which is
* what the database that pg_dumpall was connected to has.
*/
function splitStatements(script) {
	const statements = [];
	let begin = 0;
	let text = "";
	const token = passed[/^SET standard_conforming_strings = off;$/m.test(script) ? "off" : "on"];
	const close = () => {
		const statement = text.trim();
		if (statement !== "") statements.push(statement);
		text = "";
	};
	for (const { 0: found, index } of script.matchAll(token)) {
		text += script.slice(begin, index);
		begin = index + found.length;
		if (found === ";") close();
		else if (!found.startsWith("--") && !found.startsWith("\\")) text += found;
	}
	text += script.slice(begin);
	close();
	return statements;
}
/** The comment that pg_dumpall ends with: a script without it was cut. */
const end = "-- PostgreSQL database cluster dump complete";
/** Whether a script comes to its end. */
function isWholeScript(script) {
	return script.trimEnd().endsWith(`\n${end}`) || script.includes(`\n${end}\n`);
}
const identifier = "((?:\"(?:[^\"]|\"\")*\"|[a-z_][a-z_0-9$]*))";
const createTablespace = new RegExp(`^CREATE TABLESPACE ${identifier} OWNER ${identifier} LOCATION `);
/** What a statement makes, when that is a tablespace. */
function tablespaceOf(statement) {
	const [, name, owner] = createTablespace.exec(statement) ?? [];
	return name === void 0 || owner === void 0 ? void 0 : {
		name,
		owner
	};
}
/**
* Statements that pg_dumpall --globals-only writes; the script is untrusted. What one grantor passed on is granted in his name. Source:
* PostgreSQL, pg_dumpall.c and dumputils.c, versions 14 to 18.
*/
const known = new RegExp(`^(?:${[
	"SET default_transaction_read_only = off$",
	"SET client_encoding = 'UTF8'$",
	"SET standard_conforming_strings = (?:on|off)$",
	"SET escape_string_warning = off$",
	`SET SESSION AUTHORIZATION ${identifier}$`,
	"RESET SESSION AUTHORIZATION$",
	"(?:CREATE ROLE|ALTER ROLE|CREATE TABLESPACE|ALTER TABLESPACE|GRANT|REVOKE|COMMENT ON (?:ROLE|TABLESPACE)|SECURITY LABEL FOR \\S+ ON (?:ROLE|TABLESPACE))\\s"
].join("|")})`);
/** Whether a statement is of a kind that is in such a script. */
function isKnown(statement) {
	return known.test(statement);
}
const setting = new RegExp(`^ALTER ROLE ${identifier} SET (?:"(?:[^"]|"")*"|[^\\s"]+)`);
/** Of a statement that sets a parameter for a role, all but the value, which may be a secret. */
function settingOf(statement) {
	return setting.exec(statement)?.[0];
}
/** Whether a server refuses it for what it lacks itself (a library, a locale, a parameter of its own), and no role is missing for that. */
function dependsOnServer(statement) {
	return settingOf(statement) !== void 0 || /^SECURITY LABEL /.test(statement) || /^GRANT [A-Z, ]+ ON PARAMETER /.test(statement);
}
// packages/core/src/postgres/environment.ts
/** Environment of a libpq tool, for a plan: what is secret is a hole. */
function toolEnvironment(environment) {
	return Object.fromEntries(Object.entries({
		...environment,
		LC_ALL: "C"
	}).map(([name, value]) => [name, name.endsWith("PASSWORD") ? { hole: secretHole(name) } : value]));
}
/** A plan's line about the password that a tool needs. */
function passwordLine({ container }) {
	return `# the password is not shown: export PGPASSWORD${container === void 0 ? ", or have it in ~/.pgpass" : "; a container does not see ~/.pgpass"}`;
}
/** Names of a session's settings that are for us alone: who pastes has a passfile, a language and a name of his own. */
const own = [
	"LC_ALL",
	"PGAPPNAME",
	"PGPASSFILE"
];
/** Lines of a plan that is pasted: they tell the client's programs of the server. `environment` is that of a tool, or that of a child. */
function serverLines(environment) {
	const exported = Object.entries(environment).flatMap(([name, value]) => typeof value === "string" && !own.includes(name) && !name.endsWith("PASSWORD") ? [`${name}=${shellQuote(value)}`] : []);
	return [...Object.keys(environment).includes("PGPASSWORD") ? ["# the password is not shown: export PGPASSWORD, or have it in ~/.pgpass"] : [], `export ${exported.join(" ")}`];
}
/** The values of the holes that `toolEnvironment` left. */
function secretHoles(environment) {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => name.endsWith("PASSWORD")).map(([name, value]) => [secretHole(name), value]));
}
function secretHole(name) {
	return name.toLowerCase();
}
// packages/core/src/backup/globals.ts
/**
* Whether globals go with this backup, and what with them; a finding where they were not asked for and cannot be had. Throws `not-permitted`
* for passwords that were asked for and may not be read, `tool-missing` and kin where globals were asked for.
*/
async function gatherGlobals(client, pgDump, options, session) {
	const { globals, selection } = options;
	if (globals === "none") return { go: false };
	if (globals === void 0 && selection !== void 0 && !isWhole(selection)) return { go: false };
	try {
		return await readFacts(client, pgDump, options, session);
	} catch (error) {
		return orNotHad(error, globals, session);
	}
}
async function readFacts(client, pgDump, { globals, recipients, tools }, session) {
	const [row] = await client.query(`select has_table_privilege('pg_catalog.pg_authid', 'select') as "mayRead", current_user as user`);
	const mayRead = row?.mayRead === true;
	if (globals === "with-passwords" && !mayRead) throw new PgproofError("not-permitted", `--globals with-passwords: role "${row?.user}" may not read the hashes of passwords (pg_authid)`, { hint: "back up as a superuser, or with --globals without-passwords" });
	const isEncrypted = recipients !== void 0;
	const passwords = globals === "with-passwords" || globals === void 0 && mayRead && isEncrypted;
	const why = passwords || globals === "without-passwords" ? void 0 : isEncrypted ? `role "${row?.user}" may not read them` : "the backup is not encrypted";
	const settingsOfAll = await readSettingsOfAll(client);
	return {
		go: true,
		pgDumpall: await findTool("pg_dumpall", pgDump.major, session, tools),
		passwords,
		why,
		settingsOfAll,
		isEncrypted
	};
}
/** A finding where they were not asked for. Throws what ended the session, and anything where they were. */
function orNotHad(error, asked, session) {
	session.signal.throwIfAborted();
	const known = classify(error, "read roles, tablespaces and settings of roles");
	const isOfSession = [
		"connection-lost",
		"cannot-connect",
		"interrupted",
		"deadline",
		"bug"
	].includes(known.kind);
	if (asked !== void 0 || isOfSession) throw known;
	return notHad(known.message, known.hint);
}
function notHad(why, hint) {
	return {
		go: false,
		finding: {
			id: "backup.globals",
			status: "warning",
			detail: `roles, tablespaces and settings of roles do not go with this backup: ${why}`,
			hint: hint ?? "run with --globals none to leave them out"
		}
	};
}
/** How often they are read anew when they changed meanwhile. */
const mostReadings = 3;
/**
* Dumps what the cluster has beside its databases, and reads it before and after for a copy to be compared with. Throws what keeps it from
* being had where it was asked for; where it was not, that is a finding.
*/
async function dumpGlobals(attempt) {
	const { facts, options, session } = attempt;
	const { globals } = facts;
	if (!globals.go) return globals;
	session.onProgress({
		phase: "dump",
		current: "globals"
	});
	const stages = stepNamed(attempt.plan, "pipeline", "globals").stages.map((stage) => fillCommand(stage, secretHoles(childEnvironment(options.connection))));
	const reading = {
		secretSeed: randomBytes(16).toString("hex"),
		passwords: globals.passwords
	};
	try {
		await using client = await openClient(options.connection, session.signal);
		let before = await readGlobals(client, reading);
		for (let times = 1;; times += 1) {
			let script = Buffer.alloc(0);
			await runPipeline(stages, {
				signal: session.signal,
				secrets: options.connection.secrets,
				classify: classifyToolFailure,
				output: async (stdout) => {
					script = await buffer(stdout);
				}
			});
			if (!isUtf8(script)) throw new PgproofError("database-refused", "a name or comment among them is not valid UTF-8", { hint: "rename it; or run with --globals none" });
			if (!isWholeScript(script.toString("latin1"))) throw new PgproofError("tool-version", `"${stages[0]?.program}" ended well before the end of its dump`, { hint: "see which pg_dumpall runs; or run with --globals none" });
			const after = await readGlobals(client, reading);
			if (isDeepStrictEqual(before, after)) return {
				go: true,
				script,
				reading: after,
				...reading
			};
			if (times === mostReadings) throw new PgproofError("database-refused", `they changed each of the ${mostReadings} times they were read`, { hint: "run again when nobody alters roles; or with --globals none" });
			before = after;
		}
	} catch (error) {
		return orNotHad(error, options.globals, session);
	}
}
/** Names of settings that programs of others keep secrets in. */
const mayBeSecret = /^"?[^ ]*\.[^ ]*(?:secret|pass|pwd?\b|token|key|dsn|credential|bearer|webhook|auth)/i;
/** What went with the backup, and what did not. Pure. */
function globalsFindings(dumped, { globals }) {
	if (!dumped.go) return dumped.finding === void 0 ? [] : [dumped.finding];
	if (!globals.go) return [];
	const { role, tablespace } = dumped.reading;
	const { passwords, why, settingsOfAll, isEncrypted } = globals;
	const open = isEncrypted ? [] : Object.keys(dumped.reading.setting).filter((name) => mayBeSecret.test(name));
	const count = (objects, one) => {
		const { length } = Object.keys(objects);
		return `${formatCount(length)} ${one}${length === 1 ? "" : "s"}`;
	};
	const hashes = `${passwords ? "with" : "without"} the hashes of passwords${why === void 0 ? "" : `, for ${why}`}`;
	return [
		{
			id: "backup.globals",
			status: "good",
			detail: `${count(role, "role")} and ${count(tablespace, "tablespace")} go with it, ${hashes}`
		},
		...open.map((name) => ({
			id: "backup.globals-open",
			status: "warning",
			object: {
				kind: "setting of a role",
				name
			},
			detail: "its value may be a secret, and lies in a backup that is not encrypted",
			hint: "encrypt with --age-recipients; or run with --globals none"
		})),
		...settingsOfAll.map((name) => ({
			id: "backup.globals-left-out",
			status: "warning",
			object: {
				kind: "setting of all roles",
				name
			},
			detail: "pg_dumpall leaves it out",
			hint: `keep the statement that sets it: alter role all set ${name} to …`
		}))
	];
}
/**
* Reads the newest manifests of a database that are of the same part of it, and those of other parts between them. A store that may not be read, or
* does not answer, has an unknown past; only an abort is thrown.
*/
async function readHistory(open, database, filters, signal) {
	try {
		const store = await open();
		const newest = (await store.list(database)).slice(-200).reverse();
		const manifests = [];
		const unreadable = [];
		for (const backup of newest) {
			signal.throwIfAborted();
			try {
				manifests.push((await readManifest(store, backup)).manifest);
			} catch (error) {
				if (!(error instanceof PgproofError) || error.kind !== "invalid-manifest") throw error;
				unreadable.push(backup.id);
			}
			if (manifests.filter((manifest) => isAlike(manifest, filters)).length + unreadable.length >= 14) break;
		}
		return {
			status: "read",
			manifests,
			unreadable
		};
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof PgproofError)) throw error;
		return {
			status: "unknown",
			detail: error.message,
			hint: error.hint
		};
	}
}
function isAlike(manifest, filters) {
	return JSON.stringify(manifest.filters) === JSON.stringify(filters);
}
/** Of those, the ones that hold the same part of the database; the newest first. */
function comparable(history, filters) {
	if (history.status === "unknown") return [];
	return history.manifests.filter((manifest) => isAlike(manifest, filters));
}
/** Size of a backup in the store, in bytes. */
function bytesOf({ files }) {
	return files.reduce((sum, file) => sum + file.bytes, 0);
}
// packages/core/src/backup/preflight/locks.ts
/** Lists who holds or awaits ACCESS EXCLUSIVE on a table of this database. Tables that are not yet committed are nobody's business. Versions 14 to 18. */
async function readExclusiveSessions(client) {
	return client.query(`
    select
      l.pid,
      max(a.usename) as user,
      max(nullif(a.application_name, '')) as application,
      max(a.state) as state,
      max(pg_catalog.substring(a.query, '^\\s*(\\w+(?:\\s+\\w+)?)')) as head,
      max(extract(epoch from pg_catalog.now() - a.xact_start))::float8 as seconds,
      coalesce(pg_catalog.array_agg(distinct n.nspname || '.' || c.relname) filter (where l.granted), '{}') as holds,
      coalesce(pg_catalog.array_agg(distinct n.nspname || '.' || c.relname) filter (where not l.granted), '{}') as awaits
    from pg_catalog.pg_locks l
    join pg_catalog.pg_class c on c.oid = l.relation
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    left join pg_catalog.pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'relation'
      and l.mode = 'AccessExclusiveLock'
      and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
      and c.relkind in ('r', 'p', 'm')
      and c.relpersistence <> 't'
      and n.nspname !~ '^pg_'
      and l.pid is distinct from pg_catalog.pg_backend_pid()
    group by l.pid
    order by l.pid`);
}
const describe = ({ pid, user, application }) => pid === null ? "a prepared transaction" : `process ${pid} (user ${user ?? "unknown"}, application ${application ?? "unnamed"})`;
/** DDL that runs now, and a migration that keeps backups out: both may end by themselves, so the backup waits for them first. Pure. */
function judgeLocks(sessions, { exclusive, shared }, lockTimeoutSeconds) {
	const id = "backup.preflight-ddl";
	const wait = `the backup waits ${lockTimeoutSeconds} s for it`;
	const running = sessions.map((session) => {
		const { pid, state, head, seconds, holds, awaits } = session;
		const parts = [
			...holds.length === 0 ? [] : [`holds ACCESS EXCLUSIVE on ${listed$2(holds)}`],
			...awaits.length === 0 ? [] : [`waits for ACCESS EXCLUSIVE on ${listed$2(awaits)}`],
			...state === null ? [] : [`${state}${seconds === null ? "" : `, in a transaction for ${formatSeconds(seconds)}`}`],
			...head === null ? [] : [`statement: ${head}`]
		];
		return {
			id,
			status: "warning",
			object: {
				kind: "session",
				name: describe(session)
			},
			detail: `${parts.join("; ")}; ${wait}`,
			hint: pid === null ? "select gid, owner, prepared from pg_prepared_xacts; -- then commit prepared or rollback prepared" : `let it end, or: select pg_terminate_backend(${pid});`
		};
	});
	const migrations = exclusive.map((holder) => ({
		id: "backup.preflight-gate",
		status: "warning",
		object: {
			kind: "session",
			name: describe(holder)
		},
		detail: `${holder.isGranted ? "holds" : "waits for"} pgproof's lock on this database: a migration; ${wait}`,
		hint: "run the backup again when it has ended"
	}));
	const others = shared.length === 0 ? [] : [{
		id: "backup.preflight-gate",
		status: "good",
		detail: `another backup of this database runs now, and neither is in the other's way: ${shared.map(describe).join(", ")}`
	}];
	const quiet = running.length === 0 ? [{
		id,
		status: "good",
		detail: "no session holds or awaits ACCESS EXCLUSIVE on a table"
	}] : [];
	return { findings: [
		...running,
		...quiet,
		...migrations,
		...others
	] };
}
function listed$2(names) {
	return names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
}
// packages/core/src/proof/relation.ts
/**
* Lists what a full dump holds data of, or of that what `only` numbers. Left out: system schemas, and members of extensions other than their configuration tables
* (PostgreSQL documentation 38.17.3). Foreign tables hold no data of this database. Reading sizes locks each table for a moment and
* so waits behind DDL; without them nothing is waited for. Versions 14 to 18.
*/
async function listRelations(client, options) {
	return (await client.query(`
    with member as (
      select objid
      from pg_catalog.pg_depend
      where classid = 'pg_catalog.pg_class'::pg_catalog.regclass
        and refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
        and deptype = 'e'
    ), configuration as (
      select u.reloid, e.extname, nullif(u.condition, '') as condition
      from pg_catalog.pg_extension e
      cross join lateral rows from (pg_catalog.unnest(e.extconfig), pg_catalog.unnest(e.extcondition)) as u(reloid, condition)
      where e.extconfig is not null
    )
    select
      c.oid,
      n.nspname as schema,
      c.relname as name,
      pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as qualified,
      c.relkind::text as kind,
      c.relispopulated as populated,
      ${options.sizes ? "case when c.relkind = 'r' then pg_catalog.pg_relation_size(c.oid) else 0 end" : "0"} as "sizeBytes",
      coalesce(columns.plain, '') as columns,
      coalesce(columns.generated, '') as "generatedColumns",
      (select rn.nspname || '.' || rc.relname
       from pg_catalog.pg_class rc
       join pg_catalog.pg_namespace rn on rn.oid = rc.relnamespace
       where c.relispartition and rc.oid = pg_catalog.pg_partition_root(c.oid)) as root,
      c.relispartition and exists (
        select
        from pg_catalog.pg_partition_ancestors(c.oid) a
        join pg_catalog.pg_partitioned_table t on t.partrelid = a.relid
        where t.partstrat = 'h') as hashed,
      configuration.extname as extension,
      configuration.condition,
      case c.relkind
        when 'S' then pg_catalog.has_sequence_privilege(c.oid, 'select')
        else pg_catalog.has_table_privilege(c.oid, 'select')
      end as "maySelect",
      pg_catalog.has_schema_privilege(n.oid, 'usage') as "mayUseSchema",
      case when c.relrowsecurity then pg_catalog.row_security_active(c.oid) else false end as "rowSecurity"
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    left join member on member.objid = c.oid
    left join configuration on configuration.reloid = c.oid
    cross join lateral (
      select
        pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ',' order by a.attname collate "C")
          filter (where a.attgenerated = '') as plain,
        pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ',' order by a.attname collate "C")
          filter (where a.attgenerated = 's') as generated
      from pg_catalog.pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    ) columns
    where c.relkind in ('r', 'p', 'm', 'S')
      and c.relpersistence <> 't'
      and n.nspname !~ '^pg_'
      and n.nspname <> 'information_schema'
      and (member.objid is null or configuration.reloid is not null)
      and ${options.only === void 0 ? "true" : `c.oid = any ('{${options.only.join()}}'::oid[])`}
    order by n.nspname collate "C", c.relname collate "C"`)).map((row) => ({
		...row,
		sizeBytes: Number(row.sizeBytes)
	}));
}
/** `schema.name` for people. */
function relationName(relation) {
	return `${relation.schema}.${relation.name}`;
}
// packages/core/src/backup/preflight/privilege.ts
/** How many large objects are named. */
const mostNamed = 1e3;
/** How many grants a hint spells out. */
const mostSpelledOut = 10;
/**
* Lists what the role may not read of what pg_dump will: it locks every table, partitioned parents too, reads every sequence, and opens every
* large object. A large object is read by its owner and by grant; pg_read_all_data does not count there (PostgreSQL documentation,
* 22.5 and 35.3). Of a part of a database: of what is in it. Versions 14 to 18.
*/
async function readPrivileges(client, scope) {
	const [row] = await client.query("select pg_catalog.quote_ident(current_user) as role");
	const [held, filled] = [scope?.held, scope?.data].map((oids) => oids === void 0 ? void 0 : new Set(oids));
	const relations = (await listRelations(client, { sizes: false })).filter(({ oid }) => held?.has(oid) !== false);
	const isRead = ({ kind }) => kind === "r" || kind === "p" || kind === "S";
	const hidden = await client.query(`
    select m.oid::text as oid, pg_catalog.count(*) over ()::text as count
    from pg_catalog.pg_largeobject_metadata m
    where pg_catalog.current_setting('lo_compat_privileges') = 'off'
      and not (select rolsuper from pg_catalog.pg_roles where rolname = current_user)
      and not exists (
        select
        from pg_catalog.aclexplode(coalesce(m.lomacl, pg_catalog.acldefault('L', m.lomowner))) a
        where a.privilege_type = 'SELECT' and (a.grantee = 0 or pg_catalog.pg_has_role(a.grantee, 'usage')))
    order by m.oid
    limit ${mostNamed}`);
	return {
		role: row?.role ?? "",
		relations: relations.filter((relation) => isRead(relation) && !(relation.maySelect && relation.mayUseSchema) && (relation.kind !== "S" || filled?.has(relation.oid) !== false)),
		secured: relations.filter(({ oid, rowSecurity, kind }) => rowSecurity && kind === "r" && filled?.has(oid) !== false),
		largeObjects: scope?.largeObjects === false ? {
			count: 0,
			oids: []
		} : {
			count: Number(hidden[0]?.count ?? 0),
			oids: hidden.map(({ oid }) => oid)
		}
	};
}
/** Every object that cannot be read, with its grant; any of them ends the backup before it begins. Pure. */
function judgePrivileges(facts) {
	const { role, relations, secured, largeObjects } = facts;
	const id = "backup.preflight-privilege";
	const hidden = relations.map((relation) => ({
		id,
		status: "bad",
		object: {
			kind: kindOf(relation),
			name: relationName(relation)
		},
		detail: `role ${role} may not read it${relation.mayUseSchema ? "" : ", nor use its schema"}`,
		hint: grantsFor([relation], role).join(" ")
	}));
	const filtered = secured.map((relation) => ({
		id: "backup.preflight-row-security",
		status: "bad",
		object: {
			kind: "table",
			name: relationName(relation)
		},
		detail: `row security hides rows of it from role ${role}`,
		hint: bypass(role)
	}));
	const objects = largeObjectFindings$1(largeObjects, role, id);
	const findings = [
		...hidden,
		...filtered,
		...objects
	];
	if (findings.length === 0) return { findings: [{
		id,
		status: "good",
		detail: `role ${role} may read all that is dumped`
	}] };
	const sentences = [
		...relations.length === 0 ? [] : [`role ${role} may not read ${listNames$1(relations)}`],
		...secured.length === 0 ? [] : [`row security hides rows of ${listNames$1(secured)} from role ${role}`],
		...objects.length === 0 ? [] : [`role ${role} may not read ${largeObjects.count} large objects`]
	];
	const grants = grantsFor(relations, role);
	const hint = [
		...grants.length > mostSpelledOut ? [`grant pg_read_all_data to ${role};`] : grants,
		...secured.length === 0 ? [] : [bypass(role)],
		...objects.flatMap((finding) => finding.hint ?? [])
	].join(" ");
	return {
		findings,
		refusal: {
			kind: "not-permitted",
			message: sentences.join("; "),
			hint
		}
	};
}
const bypass = (role) => `alter role ${role} bypassrls;`;
const kindOf = ({ kind }) => kind === "S" ? "sequence" : "table";
function grantsFor(relations, role) {
	return [...[...new Set(relations.filter(({ mayUseSchema }) => !mayUseSchema).map(({ schema }) => schema))].map((schema) => `grant usage on schema ${quoteIdentifier(schema)} to ${role};`), ...relations.filter(({ maySelect }) => !maySelect).map(({ kind, qualified }) => `grant select on ${kind === "S" ? "sequence " : ""}${qualified} to ${role};`)];
}
function listNames$1(relations) {
	const names = relations.slice(0, 5).map((relation) => `"${relationName(relation)}"`);
	return relations.length > 5 ? `${names.join(", ")} and ${relations.length - 5} more` : names.join(", ");
}
function largeObjectFindings$1({ count, oids }, role, id) {
	const detail = `role ${role} may not read it`;
	const grant = (oid) => `grant select on large object ${oid} to ${role};`;
	if (count <= mostSpelledOut) return oids.map((oid) => ({
		id,
		status: "bad",
		object: {
			kind: "large object",
			name: oid
		},
		detail,
		hint: grant(oid)
	}));
	const more = count > oids.length ? `, … (${count} in all)` : "";
	const literal = `'${role.replaceAll("'", "''")}'`;
	return [{
		id,
		status: "bad",
		object: {
			kind: "large objects",
			name: `${oids.join(", ")}${more}`
		},
		detail: `role ${role} may not read them; pg_read_all_data does not count there`,
		hint: `do $$declare o oid; begin for o in select oid from pg_largeobject_metadata loop execute format('grant select on large object %s to %s', o, ${literal}); end loop; end$$;`
	}];
}
// packages/core/src/backup/preflight/standby.ts
/** Source: PostgreSQL documentation, 20.6.3 and 26.4. Versions 14 to 18. */
async function readStandby(client) {
	const [row] = await client.query(`
    select
      (select setting from pg_catalog.pg_settings where name = case
        when exists (select from pg_catalog.pg_stat_wal_receiver) then 'max_standby_streaming_delay'
        else 'max_standby_archive_delay' end) as delay,
      pg_catalog.current_setting('hot_standby_feedback') = 'on' as "hasFeedback",
      pg_catalog.pg_is_wal_replay_paused() as "isPaused",
      pg_catalog.to_char(pg_catalog.pg_last_xact_replay_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "replayedAt",
      (pg_catalog.pg_last_wal_receive_lsn() - pg_catalog.pg_last_wal_replay_lsn())::text as "behindBytes"
    where pg_catalog.pg_is_in_recovery()`).catch((error) => {
		if (error.code === "55000") return [];
		throw error;
	});
	if (row === void 0) return void 0;
	const { delay, ...rest } = row;
	const milliseconds = Number(delay);
	return {
		...rest,
		delaySeconds: milliseconds < 0 ? -1 : milliseconds / 1e3
	};
}
/**
* Says which of the two it is; on a standby also whether replay may cancel the backup. `expectedSeconds`: how long snapshot and locks will be
* held, as far as that is known. Pure.
*/
function judgeStandby(standby, expectedSeconds) {
	const id = "backup.preflight-standby";
	if (standby === void 0) return { findings: [{
		id,
		status: "good",
		detail: "the server is a primary"
	}] };
	const seen = standby.replayedAt === null ? "nothing since it started" : `as of ${formatTime(standby.replayedAt)}`;
	const behind = standby.behindBytes === null || Number(standby.behindBytes) <= 0 ? "" : `; ${standby.behindBytes} bytes of WAL wait to be replayed`;
	return { findings: [standby.isPaused ? {
		id,
		status: "warning",
		hint: "select pg_wal_replay_resume();",
		detail: `the server is a standby whose replay is paused: it has replayed ${seen}${behind}`
	} : {
		id,
		status: "good",
		detail: `the server is a standby; it has replayed ${seen}${behind}`
	}, conflictFinding(standby, expectedSeconds)] };
}
function conflictFinding({ delaySeconds, hasFeedback }, expected) {
	const id = "backup.preflight-replication-conflict";
	if (delaySeconds < 0) return {
		id,
		status: "good",
		detail: "replay waits for queries: it cancels none, and falls behind meanwhile"
	};
	const delay = formatSeconds(delaySeconds);
	if (expected !== void 0 && expected < delaySeconds) return {
		id,
		status: "good",
		detail: `replay waits ${delay} for a query; the last backups held their snapshot for ${formatSeconds(expected)} at the most`
	};
	return {
		id,
		status: "warning",
		detail: `replay cancels a query that is in its way for ${delay}, and ${expected === void 0 ? "how long the backup will take is not known" : `the last backups held their snapshot for up to ${formatSeconds(expected)}`}; ${hasFeedback ? "hot_standby_feedback is on, so vacuum on the primary is no reason; DDL there, and vacuum that truncates a table, still are" : "hot_standby_feedback is off, so vacuum on the primary is a reason, and so is DDL there"}`,
		hint: `alter system set max_standby_streaming_delay = '-1';${hasFeedback ? "" : " alter system set hot_standby_feedback = 'on';"} select pg_reload_conf(); -- on the standby; or back up the primary`
	};
}
// packages/core/src/backup/preflight/facts.ts
/** Reads what is left to read when the pooler is known. Changes nothing, and waits for no lock. */
async function gatherPreflight(client, database, { pooler, scope }, options, session) {
	const { store, openPast } = options;
	const privileges = await readPrivileges(client, scope);
	const standby = await readStandby(client);
	const exclusive = await readExclusiveSessions(client);
	const gate = await readGate(client);
	const [row] = await client.query("select pg_catalog.current_setting('ssl') = 'on' as ssl");
	const disks = await readDisks(options, session);
	session.onProgress({
		phase: "preflight",
		current: "reading the last manifests"
	});
	return {
		pooler,
		history: await readHistory(openPast ?? (async () => store), database, filtersOf(options.selection ?? wholeDatabase), session.signal),
		privileges,
		standby,
		exclusive,
		gate,
		offersTls: row?.ssl ?? false,
		disks
	};
}
/** Where the store is a folder its own; and that of temporary folders for a format that pg_dump writes there first. */
async function readDisks({ store, format }, { workdir }) {
	return [{
		name: store.describe,
		freeBytes: await store.freeBytes?.()
	}, {
		name: workdir,
		freeBytes: format === "directory" ? await freeBytesAt(workdir) : void 0
	}].flatMap(({ name, freeBytes }) => freeBytes === void 0 ? [] : [{
		name,
		freeBytes
	}]);
}
// packages/core/src/backup/preflight/place.ts
/**
* Holds the server against that of the newest backup of this database in the store. Another cluster under the same database's name is mostly a
* wrong host: in production it is refused. Pure.
*/
function judgeServer(server, history, { environment, mayBeNew }) {
	const id = "backup.preflight-server";
	if (history.status === "unknown") return { findings: [] };
	const last = history.manifests[0];
	if (last === void 0) return { findings: [{
		id,
		status: "good",
		detail: `the first backup of "${server.database}" in this store: there is no server to compare`
	}] };
	const [now, before] = [server.systemIdentifier, last.server.system_identifier];
	if (now === "" || before === "") return { findings: [{
		id,
		status: "unknown",
		hint: "grant execute on function pg_control_system() to <role>;",
		detail: `whether it is the server of the last backup is not known: ${now === "" ? "this role" : `that of ${last.id}`} may not read the system identifier`
	}] };
	if (now === before) return { findings: [{
		id,
		status: "good",
		detail: `the server of the last backup, ${last.id}: system identifier ${now}`
	}] };
	const upgrade = last.server.major === server.major ? "" : `; that was PostgreSQL ${last.server.version}, this is ${server.version}: an upgrade makes a new cluster`;
	const detail = `another server than that of the last backup of "${server.database}" in this store, ${last.id} of ${formatTime(last.created_at)}: its system identifier is ${now}, and was ${before}${upgrade}`;
	if (mayBeNew) return { findings: [{
		id,
		status: "warning",
		detail: `${detail}; it was allowed by --allow-new-server`,
		hint: "leave --allow-new-server out from now on"
	}] };
	const hint = "check host and port; if it is meant (an upgrade, a restored or a new server), say so once: --allow-new-server";
	if (environment !== "production") return { findings: [{
		id,
		status: "warning",
		detail,
		hint
	}] };
	return {
		findings: [{
			id,
			status: "bad",
			detail,
			hint
		}],
		refusal: {
			kind: "bad-input",
			message: detail,
			hint
		}
	};
}
/** What was sent in plain over a network that is not this machine's. Pure. */
function judgeTls(connection, offersTls) {
	const id = "backup.preflight-tls";
	const one = (finding) => ({ findings: [{
		id,
		...finding
	}] });
	const { mode } = connection.tls;
	if (mode === "verify-full") return one({
		status: "good",
		detail: "TLS, with the certificate and its name checked"
	});
	if (mode === "verify-ca") return one({
		status: "good",
		detail: "TLS, with the certificate checked, not its name"
	});
	if (mode === "require") return one({
		status: "good",
		detail: "TLS; who answers is not checked: sslmode=verify-full would"
	});
	if (isLocal(connection)) return one({
		status: "good",
		detail: "without TLS, on this machine"
	});
	return one({
		status: "warning",
		detail: `the connection to ${connection.host} has no TLS: whoever sees the network between reads every row`,
		hint: offersTls ? "the server offers TLS: sslmode=verify-full sslrootcert=<file of its CA>, or at least sslmode=require" : "the server offers none: alter system set ssl = 'on'; with its ssl_cert_file and ssl_key_file, then sslmode=verify-full"
	});
}
function isLocal(connection) {
	if (isSocket(connection)) return true;
	const address = connection.hostaddr ?? connection.host;
	return isIP(address) === 4 ? address.startsWith("127.") : address === "::1" || address === "localhost";
}
// packages/core/src/backup/preflight/pooler.ts
/** How long a pooler may think about a second session, in seconds, before it counts as having none. */
const patienceSeconds = 5;
const rounds = 3;
/**
* Looks for a pooler, and how it shares its backends. The login's answer of PostgreSQL names the process of the session, and a pooler's one of
* its own making, for it cancels by itself (PostgreSQL documentation, 55.2.8; PgBouncer, Odyssey, PgCat and the proxies of hosters
* alike). Then two sessions are watched: where they share a backend while both are open, or one changes it, sessions mean nothing.
* Sets nothing, for that would stay in backends that others get. Throws `connection-lost` for a server that is silent.
*/
async function lookForPooler(connection, serverTimeoutSeconds, { signal }) {
	const limit = serverTimeoutSeconds ?? 60;
	const silence = AbortSignal.timeout(limit * 1e3);
	try {
		await using first = await openClient(connection, AbortSignal.any([signal, silence]), { isPinned: false });
		const [here] = await first.query(`
      select
        pg_catalog.pg_backend_pid() as pid,
        pg_catalog.host(pg_catalog.inet_server_addr()) as address,
        pg_catalog.current_setting('port')::int as port`);
		if (here === void 0) throw new Error("the server does not say where it is");
		const server = {
			address: here.address,
			port: here.port
		};
		if (here.pid === first.loginPid) return {
			mode: "none",
			server
		};
		return {
			mode: await watchTwo(first, here.pid, connection, AbortSignal.any([signal, silence])),
			server
		};
	} catch (error) {
		signal.throwIfAborted();
		throw silence.aborted ? silentError(connection, limit) : error;
	}
}
async function watchTwo(first, pid, connection, signal) {
	const patience = AbortSignal.timeout(patienceSeconds * 1e3);
	try {
		await using second = await openClient(connection, AbortSignal.any([signal, patience]), { isPinned: false });
		for (let round = 0; round < rounds; round += 1) {
			await second.query("begin");
			const isShared = await pidOf$1(second) === pid || await pidOf$1(first) !== pid;
			await second.query("rollback");
			if (isShared) return "transaction";
		}
		return "session";
	} catch (error) {
		signal.throwIfAborted();
		if (patience.aborted) return "exhausted";
		if (/statement pooling/.test(error.message)) return "transaction";
		throw error;
	}
}
async function pidOf$1(client) {
	const [row] = await client.query("select pg_catalog.pg_backend_pid() as pid");
	return row?.pid ?? 0;
}
/** A pooler that shares backends is refused; one that does not is a warning. Pure. */
function judgePooler({ mode, server }, connection, what = "a backup") {
	const id = "backup.preflight-pooler";
	if (mode === "none") return { findings: [{
		id,
		status: "good",
		detail: "no pooler between us and PostgreSQL"
	}] };
	const place = describePlace(connection);
	const object = {
		kind: "pooler",
		name: place
	};
	const itself = `name PostgreSQL itself: it listens on port ${server.port}${server.address === null ? " of the machine of the pooler" : ` of ${server.address}`}, as it says`;
	if (mode === "session") return { findings: [{
		id,
		status: "warning",
		object,
		detail: `a pooler or proxy answers there; it leaves a session its backend, so ${what} works as long as it has enough of them, and cancels what we ask it to`,
		hint: itself
	}] };
	const detail = mode === "exhausted" ? `a pooler answers there, and gave us no second session within ${patienceSeconds} s; ${what} needs several at a time` : "a pooler answers there, and takes a session its backend away after each transaction: locks and snapshots do not last";
	return {
		findings: [{
			id,
			status: "bad",
			object,
			detail,
			hint: itself
		}],
		refusal: {
			kind: "bad-input",
			message: `${place}: ${detail}`,
			hint: itself
		}
	};
}
// packages/core/src/backup/preflight/room.ts
/** An empty database's backup does not fit into less. */
const leastBytes = 262144;
/** So much more than the last one may a backup come to. */
const reserve = 1.2;
/** What is left when it compresses twice as well as ever. */
const surely = .5;
/**
* Holds free space against what the backup will come to: as many bytes as the last comparable one, and more as the database has grown; without
* one the database's own size, which a dump seldom reaches. Too little for 1.2 times that is a warning; for half of the last one,
* less as the database has shrunk, it is refused. Without a last one nothing is sure, and only a disk that is full is refused. Pure.
*/
function judgeDisk(disks, databaseBytes, last) {
	const judged = disks.map((disk) => judgeOne(disk, databaseBytes, last));
	const refusal = judged.find((one) => one.refusal !== void 0)?.refusal;
	return {
		findings: judged.flatMap(({ findings }) => findings),
		...refusal === void 0 ? {} : { refusal }
	};
}
function judgeOne({ name, freeBytes }, databaseBytes, last) {
	const id = "backup.preflight-disk";
	const object = {
		kind: "folder",
		name
	};
	const growth = last === void 0 || last.server.size_bytes === 0 ? 1 : databaseBytes / last.server.size_bytes;
	const expected = last === void 0 ? databaseBytes : bytesOf(last) * Math.max(1, growth);
	const least = last === void 0 ? leastBytes : Math.max(leastBytes, bytesOf(last) * Math.min(1, growth) * surely);
	const basis = last === void 0 ? `the database has ${formatBytes(databaseBytes)}, and there is no earlier backup to go by` : `the last backup, ${last.id}, has ${formatBytes(bytesOf(last))}${growth > 1.01 ? `, and the database has grown to ${growth.toFixed(2)} times its size since` : ""}`;
	if (freeBytes >= expected * reserve) return { findings: [{
		id,
		status: "good",
		object,
		detail: `room enough: ${basis}`
	}] };
	const detail = `${formatBytes(freeBytes)} free; ${basis}`;
	const hint = `free space there, or name another place (--store, --workdir); the backup may take ${formatBytes(expected * reserve)}`;
	const finding = (status) => ({
		id,
		status,
		object,
		detail,
		hint
	});
	if (freeBytes >= least) return { findings: [finding("warning")] };
	return {
		findings: [finding("bad")],
		refusal: {
			kind: "disk-full",
			message: `"${name}" has no room for a backup: ${detail}`,
			hint
		}
	};
}
/** So much of the time may the longest of the last ones take before it is said. */
const comfortable = .8;
/** Holds the time limit against how long the last comparable backups took. Pure. */
function judgeTime(past, timeoutMinutes) {
	const recent = past.slice(0, 5);
	const longest = Math.max(...recent.map(({ durations }) => durations.total_seconds));
	if (timeoutMinutes === void 0 || recent.length === 0) return { findings: [] };
	const id = "backup.preflight-time";
	const detail = `the last ${recent.length === 1 ? "backup" : `${recent.length} backups`} took ${formatSeconds(longest)}${recent.length === 1 ? "" : " at the most"}; there are ${timeoutMinutes} minutes for this one`;
	if (longest <= timeoutMinutes * 60 * comfortable) return { findings: [{
		id,
		status: "good",
		detail
	}] };
	return { findings: [{
		id,
		status: "warning",
		detail,
		hint: "allow more time with --timeout-minutes"
	}] };
}
// packages/core/src/backup/preflight/judge.ts
/** Everything that preflight has to say, in the order in which it matters. The refusal is the first there is. Pure. */
function judgePreflight(options, facts) {
	const { server, preflight } = facts;
	const past = comparable(preflight.history, filtersOf(options.selection ?? wholeDatabase));
	const last = past[0];
	const { connection, environment, lockTimeoutSeconds, timeoutMinutes } = options;
	const judgements = [
		judgePooler(preflight.pooler, connection),
		judgeHistory(preflight.history),
		judgeServer(server, preflight.history, {
			environment,
			mayBeNew: options.allowNewServer === true
		}),
		judgePrivileges(preflight.privileges),
		judgeStandby(preflight.standby, heldSeconds(past)),
		judgeLocks(preflight.exclusive, preflight.gate, lockTimeoutSeconds),
		judgeDisk(preflight.disks, server.sizeBytes, last),
		judgeTime(past, timeoutMinutes),
		judgeTls(connection, preflight.offersTls)
	];
	const refusal = judgements.find((judgement) => judgement.refusal !== void 0)?.refusal;
	return {
		findings: judgements.flatMap((judgement) => judgement.findings),
		...refusal === void 0 ? {} : { refusal }
	};
}
/** The findings; throws the refusal, with all of them, if there is one. */
function passPreflight(judgement) {
	const refusal = asError(judgement);
	if (refusal !== void 0) throw refusal;
	return judgement.findings;
}
/** What keeps a backup from being begun, as the error that it is; undefined where nothing does. Pure. */
function refusalOf(options, facts) {
	return asError(judgePreflight(options, facts));
}
function asError({ findings, refusal }) {
	return refusal && new PgproofError(refusal.kind, refusal.message, {
		hint: refusal.hint,
		findings
	});
}
function judgeHistory(history) {
	const id = "backup.preflight-history";
	if (history.status === "unknown") return { findings: [{
		id,
		status: "unknown",
		hint: history.hint,
		detail: `earlier backups could not be read, so nothing is compared with them: ${history.detail}`
	}] };
	return { findings: history.unreadable.map((name) => ({
		id,
		status: "warning",
		object: {
			kind: "backup",
			name
		},
		detail: "its manifest cannot be read; nothing is compared with it",
		hint: "see what is wrong with it: pgproof list --store <store>"
	})) };
}
/** How long the last ones held their snapshot, at the most. */
function heldSeconds(past) {
	const held = past.slice(0, 5).map((one) => Math.max(one.snapshot_held_seconds, one.durations.dump_seconds));
	return held.length === 0 ? void 0 : Math.max(...held);
}
// packages/core/src/backup/facts.ts
/** Reads server, tools and what preflight looks at. Throws `bad-input` for recipients that are none and for a pooler that shares backends, `cannot-connect` and kin, `tool-missing`, `tool-version`. */
async function gatherBackupFacts(options, session) {
	const { connection, serverTimeoutSeconds } = options;
	const pooler = await lookForPooler(connection, serverTimeoutSeconds, session);
	passPreflight(judgePooler(pooler, connection));
	return whileAlive(connection, serverTimeoutSeconds, session, (watched) => gather(options, pooler, watched));
}
async function gather(options, pooler, session) {
	if (options.recipients !== void 0) await checkRecipients(options.recipients);
	const age = options.recipients === void 0 ? void 0 : await findAge(session, options.recipients);
	const decryption = await gatherOpening(options, session);
	await using client = await openClient(options.connection, session.signal);
	const server = await readServerFacts(client);
	requireSupported(server);
	if (isClusterName(server.database)) throw new PgproofError("bad-input", `a database called "${server.database}" cannot be stored: backups of clusters lie there`, { hint: "rename it: alter database … rename to …" });
	const pgDump = await findTool("pg_dump", server.major, session, options.tools);
	const pgRestore = await findTool("pg_restore", pgDump.major, session, options.tools);
	if (options.format === "directory") refuseContained(pgDump);
	const packer = await gatherPacker(options, pgDump, session);
	const stdbuf = await gatherStdbuf(options, packer, pgDump, server, session);
	const extensions = await client.query("select extname as name, extversion as version from pg_extension order by extname collate \"C\"");
	const roles = await readNeededRoles(client);
	const { selection } = options;
	if (selection !== void 0) requireClient(selection, pgDump.major);
	const scope = selection === void 0 || isWhole(selection) ? void 0 : await readScopeNow(client, selection);
	const globals = await gatherGlobals(client, pgDump, options, session);
	const tablespaces = selection === void 0 || !hasExtra(selection, "--no-tablespaces") ? await readTablespaces(client) : [];
	const collations = await readCollationVersions(client);
	const own = scope?.everything === false ? void 0 : await readDatabaseOwn(client);
	return {
		server,
		roles,
		pgDump,
		pgRestore,
		packer,
		stdbuf,
		age,
		decryption,
		preflight: await gatherPreflight(client, server.database, {
			pooler,
			scope
		}, options, session),
		scope,
		globals,
		tablespaces,
		collations,
		own,
		extensions: scope === void 0 ? extensions : extensionsIn(scope, extensions)
	};
}
/** Tablespaces that objects of this database lie in by name. Versions 14 to 18. */
async function readTablespaces(client) {
	return (await client.query(`
    select distinct t.spcname as name
    from pg_class c
    join pg_tablespace t on t.oid = c.reltablespace
    where t.spcname !~ '^pg_' and c.relpersistence <> 't'
    order by 1`)).map(({ name }) => name);
}
/** A container of a tool sees none of our folders. */
function refuseContained(pgDump) {
	if (pgDump.container === void 0) return;
	throw new PgproofError("tool-missing", "the format directory needs a pg_dump on this machine, which writes into a folder here", { hint: `install it: apt-get install postgresql-client-${pgDump.major}; or take the format custom` });
}
async function gatherPacker({ format = "custom", compression }, pgDump, session) {
	const algorithm = packingOf(format, compression, pgDump.major);
	if (algorithm === void 0) return void 0;
	const program = await findProgram(algorithm, session);
	if (program !== void 0) return {
		algorithm,
		program
	};
	const why = format === "plain" || format === "tar" ? `pg_dump does not compress the format ${format}` : `pg_dump ${pgDump.version} cannot compress with it by itself`;
	throw new PgproofError("tool-missing", `${algorithm} was not found, and ${why}`, { hint: `install it: apt-get install ${algorithm}; or run with --compression none` });
}
/** What pg_dump compresses itself it writes in large pieces, as it does into a folder; docker stands between us and one in a container. */
async function gatherStdbuf({ format, compression }, packer, pgDump, server, session) {
	return format !== "directory" && (packer !== void 0 || compression.algorithm === "none") && pgDump.container === void 0 && isMuch(server.sizeBytes) ? findOnPath("stdbuf", session) : void 0;
}
function extensionsIn(scope, all) {
	const names = new Set(scope.world.extensions.filter(({ oid }) => (scope.objects.objects.get("pg_extension") ?? []).includes(oid)).map(({ name }) => name));
	return all.filter(({ name }) => names.has(name));
}
/** A key that opens nothing of what will be written is refused before anything is. */
async function gatherOpening({ recipients, ageIdentityFile }, session) {
	if (ageIdentityFile === void 0) return void 0;
	if (recipients === void 0) throw new PgproofError("bad-input", "--age-identity opens what was encrypted, and the backup is for no recipients", { hint: "give --age-recipients, too, or leave --age-identity out" });
	return gatherDecryption({
		scheme: "age",
		recipients
	}, ageIdentityFile, "the backup", session);
}
// packages/core/src/proof/left-out.ts
const shown = 10;
function listed$1(names) {
	const first = names.slice(0, shown).map((name) => `"${name}"`);
	return names.length > shown ? `${first.join(", ")} and ${formatCount(names.length - shown)} more` : first.join(", ");
}
function counted(count, one, many = `${one}s`) {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** What a backup of this scope leaves out, a sentence each; none where it is only written otherwise. Pure. */
function describeLeftOut(scope) {
	const { selection, world, definitions, data } = scope;
	const schemaName = new Map(world.schemas.map(({ oid, name }) => [oid, name]));
	const own = world.relations.filter(({ extension }) => extension === null);
	const named = ({ schema, name }) => `${schemaName.get(schema)}.${name}`;
	const used = new Set(own.filter(({ oid }) => definitions.has(oid)).map(({ schema }) => schema));
	const schemas = world.schemas.filter(({ oid, name, extension }) => !isSystemSchema(name) && extension === null && !scope.contained.has(oid) && !used.has(oid));
	const gone = new Set(schemas.map(({ oid }) => oid));
	const isTable = ({ kind }) => kind === "r" || kind === "p" || kind === "f";
	const tables = own.filter((one) => isTable(one) && !gone.has(one.schema) && !definitions.has(one.oid));
	const others = own.filter(({ kind, schema, oid }) => "vmS".includes(kind) && !gone.has(schema) && !definitions.has(oid));
	const rowless = own.filter(({ kind, oid }) => kind === "r" && definitions.has(oid) && !data.has(oid));
	const parts = world.schemas.filter(({ oid }) => used.has(oid) && !scope.contained.has(oid)).map(({ name }) => name);
	const extensions = world.extensions.filter(({ oid }) => oid >= 16384 && !scope.extensions.has(oid)).map(({ name }) => name);
	const { counts } = scope;
	const rest = [
		...scope.everything ? [] : ["what belongs to no schema (languages, casts, foreign servers, event triggers, …)"],
		...counts.publications > 0 && (!scope.everything || hasExtra(selection, "--no-publications")) ? [counted(counts.publications, "publication")] : [],
		...counts.subscriptions > 0 && !scope.objects.subscriptions ? [counted(counts.subscriptions, "subscription")] : []
	];
	return [
		...selection.content === "data" ? ["definitions, but for a file of them beside, which the rows are restored into"] : [],
		...schemas.length === 0 ? [] : [`${counted(schemas.length, "schema")} whole: ${listed$1(schemas.map(({ name }) => name))}`],
		...tables.length === 0 ? [] : [`${counted(tables.length, "table")}: ${listed$1(tables.map(named))}`],
		...others.length === 0 ? [] : [`${counted(others.length, "view or sequence", "views and sequences")}: ${listed$1(others.map(named))}`],
		...parts.length === 0 ? [] : [`functions, types and whatever else is no table or view, of ${listed$1(parts)}`],
		...selection.content === "schema" ? [`the rows of all tables (${formatCount(rowless.length)})`] : rowless.length === 0 ? [] : [`the rows of ${counted(rowless.length, "table")}: ${listed$1(rowless.map(named))}`],
		...counts.largeObjects > 0 && !takesLargeObjects(selection) ? [counted(counts.largeObjects, "large object")] : [],
		...extensions.length === 0 ? [] : [`${counted(extensions.length, "extension")}: ${listed$1(extensions)}`],
		...rest,
		...leftOutAttributes(scope.selection)
	];
}
/** What of objects in scope is left out, and not compared: words for people. Pure. */
function leftOutAttributes(selection) {
	return [
		[!selection.owners, "owners"],
		[!selection.privileges, "privileges"],
		[hasExtra(selection, "--no-comments"), "comments"],
		[hasExtra(selection, "--no-security-labels"), "security labels"],
		[hasExtra(selection, "--no-tablespaces"), "tablespaces"],
		[hasExtra(selection, "--no-table-access-method"), "table access methods"],
		[hasExtra(selection, "--no-toast-compression"), "compression methods of columns"]
	].filter(([is]) => is).map(([, word]) => word);
}
/** What is left out, what of it is needed, and patterns that leave nothing out. Pure. */
function leftOutFindings(scope, needs) {
	return [
		...describeLeftOut(scope).map((detail) => ({
			id: "backup.left-out",
			status: "explained",
			detail
		})),
		...scope.unmatched.map(({ option, pattern }) => ({
			id: "backup.pattern-unmatched",
			status: "warning",
			object: {
				kind: "pattern",
				name: pattern
			},
			detail: `--${option} matches nothing, and leaves nothing out`,
			hint: "names are folded to lower case outside double quotes; one without a schema is looked for in the search path only"
		})),
		...needs.map(({ object, by, more, hint }) => ({
			id: "backup.needed-left-out",
			status: "warning",
			object: {
				kind: object.slice(0, object.indexOf(" ")),
				name: object.slice(object.indexOf(" ") + 1)
			},
			detail: `left out, and needed by ${by}${more > 0 ? ` and ${counted(more, "other object")}` : ""}: this backup restores only where it is there`,
			hint
		}))
	];
}
// packages/core/src/sandbox/database.ts
/** Creates the roles that a dump names, without a login, with the rights and memberships that restoring needs. Existing ones stay; `onCreated` hears of each that did not exist. */
async function createRoles(client, roles, onCreated = () => void 0) {
	const existing = new Set((await client.query("select rolname as name from pg_roles")).map((row) => row.name));
	for (const role of roles.filter((candidate) => !existing.has(candidate.name))) {
		const attributes = [
			"nologin",
			...role.superuser ? ["superuser"] : [],
			...role.bypass_rls ? ["bypassrls"] : [],
			...role.inherit ? [] : ["noinherit"]
		];
		await client.query(`create role ${quoteIdentifier(role.name)} ${attributes.join(" ")}`);
		onCreated(role.name);
	}
	for (const role of roles) for (const group of role.member_of) await client.query(`grant ${quoteIdentifier(group)} to ${quoteIdentifier(role.name)}`);
}
/** Statements that create tablespaces in folders of the server itself, in one session: where they lie at the source is no place for a copy. */
function createTablespacesSql(names) {
	if (names.length === 0) return [];
	return ["set allow_in_place_tablespaces = on", ...names.map((name) => `create tablespace ${quoteIdentifier(name)} location ''`)];
}
/** Statements that create such a database; `template0` because only it may differ in encoding and locale. */
function createDatabaseSql(shape, name, major) {
	const clauses = [
		`template template0`,
		`encoding ${quoteLiteral(shape.encoding)}`,
		`lc_collate ${quoteLiteral(shape.collation)}`,
		`lc_ctype ${quoteLiteral(shape.ctype)}`
	];
	if (major >= 15 && shape.provider === "c") clauses.push("locale_provider libc");
	if (major >= 15 && shape.provider === "i") clauses.push("locale_provider icu", `icu_locale ${quoteLiteral(shape.locale)}`);
	if (major >= 16 && shape.icu_rules !== "") clauses.push(`icu_rules ${quoteLiteral(shape.icu_rules)}`);
	if (major >= 17 && shape.provider === "b") clauses.push("locale_provider builtin", `builtin_locale ${quoteLiteral(shape.locale)}`);
	return `create database ${quoteIdentifier(name)} ${clauses.join(" ")}`;
}
/**
* Creates the database to restore into, as like the source as this machine allows. Returns where it is, and a finding:
* a warning when the locale is not installed here, because then text sorts in another order than at the source.
*/
async function createDatabase(server, shape, signal) {
	const administration = withDatabase(server, shape.database === "postgres" ? "template1" : "postgres");
	const name = shape.database.startsWith("template") ? `copy of ${shape.database}` : shape.database;
	await using client = await openClient(administration, signal);
	if (name === "postgres") await client.query("drop database postgres");
	const id = "verify.sandbox-locale";
	const wanted = shape.provider === "c" ? shape.collation : `${shape.locale} (${shape.provider === "i" ? "ICU" : "builtin"})`;
	try {
		await client.query(createDatabaseSql(shape, name, client.major));
		return {
			connection: withDatabase(server, name),
			finding: {
				id,
				status: "good",
				level: "restored",
				detail: `encoding ${shape.encoding} and locale ${wanted}, as at the source`
			}
		};
	} catch (error) {
		const refused = sqlStateOf(error);
		if (refused === void 0 || ![
			"22023",
			"42809",
			"0A000",
			"22P02",
			"42602"
		].includes(refused)) throw error;
		await client.query(createDatabaseSql({
			...shape,
			collation: "C",
			ctype: "C",
			provider: "c"
		}, name, client.major));
		return {
			connection: withDatabase(server, name),
			finding: {
				id,
				status: "warning",
				level: "restored",
				detail: `the source's locale "${wanted}" is not installed here; the copy has "C", so its text sorts in another order`,
				hint: `install the locale here, such as: localedef -i ${shape.collation.split(".")[0]} -f ${shape.encoding === "UTF8" ? "UTF-8" : shape.encoding} ${shape.collation}`
			}
		};
	}
}
// packages/core/src/restore/lines.ts
const creation = "^CREATE SCHEMA \"*public\"*;$";
/** Leaves out of a script the statement that creates the schema public, which stands before all data. For a POSIX shell. */
const withoutPublic = `LC_ALL=C sed '1,/${creation}/{/${creation}/d;}'`;
/** Lines for a plan that is pasted: they unpack a dump in a directory into `$ARCHIVE`; none for the other formats. `read` begins a command that reads the file. */
function unpackLines(facts, read) {
	if (facts.manifest.format !== "directory") return [];
	const tar = `tar --extract --file=- --directory="$ARCHIVE"`;
	return ["ARCHIVE=\"$(mktemp -d)\"; trap 'rm -rf \"$ARCHIVE\"' EXIT", `${read} ${[...unpackStages(facts).map((stage) => renderCommands(stage)), tar].join(" | ")}`];
}
/** What comes before the command that restores: the file, as that reads it. */
function fed(facts, read, { role } = { role: "data" }) {
	const { format } = facts.manifest;
	if (role === "schema") return `${read} `;
	if (format === "directory") return "";
	if (format !== "plain") return `${read} `;
	const unpack = unpackStages(facts);
	return [
		read,
		...[...unpack.length === 0 ? [] : [renderCommands(...unpack)], ...createsPublic(facts.manifest) ? [withoutPublic] : []].map((stage) => `${stage} |`),
		""
	].join(" ");
}
// packages/core/src/backup/restoring.ts
/** The lines that restore a backup by hand, in its folder, into a database that is there and empty. Pure. */
function restoringLines(input, database) {
	const { definitionsFile, format, dataFile, scope } = input;
	const lines = linesOf(input, database);
	const createsPublic = scope?.public_owner != null;
	if (definitionsFile === void 0) return lines[format](dataFile, createsPublic);
	const definitions = lines[definitionsFormat];
	return [
		...definitions(definitionsFile.path, createsPublic, "--section=pre-data"),
		...lines[format](dataFile, false),
		...definitions(definitionsFile.path, false, "--section=post-data")
	];
}
function linesOf({ server, recipients, packedBy, selection }, database) {
	const isEncrypted = recipients.length > 0;
	const isPiped = packedBy !== void 0 || isEncrypted;
	const money = server.moneyLocale === "" ? "" : `PGOPTIONS=${shellQuote(`-c lc_monetary=${server.moneyLocale}`)} `;
	const words = [
		"--exit-on-error",
		"--no-subscriptions",
		...restoringWords(selection)
	];
	const into = `-d ${shellQuote(database)}`;
	const listed = "grep -v ' SCHEMA - public ' > restore.list";
	const opened = (file) => {
		return `${isEncrypted ? `age --decrypt --identity <your identity file> ${file} | ` : ""}${packedBy === void 0 ? "" : `${packedBy} -dcq${isEncrypted ? "" : ` ${file}`} | `}`;
	};
	const archive = (file, createsPublic, ...more) => {
		const close = isPiped ? "" : ` ${file}`;
		const restore = `${opened(file)}${money}pg_restore ${[...words, ...more].join(" ")} ${into}`;
		if (!createsPublic) return [`${restore}${close}`];
		return [`${opened(file)}pg_restore --list${close} | ${listed}; ${restore} --use-list=restore.list${close}`];
	};
	return {
		custom: archive,
		tar: archive,
		plain: (file, createsPublic) => {
			const psql = `${money}psql -X -q -v ON_ERROR_STOP=1 ${into}`;
			const close = isPiped ? "" : ` ${file}`;
			if (createsPublic) return [`${opened(file)}${withoutPublic}${close} | ${psql} > /dev/null`];
			return [`${opened(file)}${psql}${isPiped ? "" : ` -f ${file}`} > /dev/null`];
		},
		directory: (file, createsPublic) => [
			`mkdir dump && ${opened(file)}tar -x -C dump -f ${isPiped ? "-" : file}`,
			...createsPublic ? [`pg_restore --list dump | ${listed}`] : [],
			`${money}pg_restore ${words.join(" ")} --jobs 4 ${into}${createsPublic ? " --use-list=restore.list" : ""} dump`
		]
	};
}
// packages/core/src/backup/recovery.ts
/** What a manifest says of a scope. Pure. */
function manifestScope(scope, needs) {
	if (scope === void 0) return void 0;
	return {
		needed_schemas: scope.neededSchemas,
		public_owner: scope.publicOwner,
		needs: needs.map(({ object, by }) => ({
			object,
			by
		}))
	};
}
/** A way back for someone with a shell, the PostgreSQL client, zstd and age, and no pgproof. Pure. */
function recoveryProcedure(input) {
	const { server } = input;
	const database = ["postgres", "template1"].includes(server.database) ? `${server.database}_restored` : server.database;
	const sql = (text) => `psql -X -v ON_ERROR_STOP=1 -d postgres -c ${shellQuote(text)}`;
	const shape = {
		...server,
		icu_rules: server.icuRules
	};
	const roles = [{
		name: server.bootstrapRole,
		superuser: true,
		inherit: true,
		bypass_rls: true,
		member_of: []
	}, ...input.roles].flatMap((role) => [sql(`do $$ begin create role ${quoteIdentifier(role.name)} nologin${role.superuser ? " superuser" : ""}${role.bypass_rls ? " bypassrls" : ""}; exception when duplicate_object then null; end $$`), ...role.member_of.map((group) => sql(`grant ${quoteIdentifier(group)} to ${quoteIdentifier(role.name)}`))]);
	const { packedBy, format } = input;
	const stops = [...format !== "plain" || input.definitionsFile !== void 0 ? ["--exit-on-error"] : [], ...format === "plain" ? ["-v ON_ERROR_STOP=1"] : []];
	const isEncrypted = input.recipients.length > 0;
	const { globalsFile } = input;
	const preparation = preparationSql(input.scope, input.selection).map((text) => `psql -X -v ON_ERROR_STOP=1 -d ${shellQuote(database)} -c ${shellQuote(text)}`);
	const needs = input.scope?.needs ?? [];
	const programs = [...packedBy === void 0 ? [] : [packedBy], ...isEncrypted ? ["age"] : []];
	const also = programs.length === 0 ? "" : `, and ${programs.join(" and ")}`;
	return `${[
		...input.bring === void 0 ? [] : [["Bring the files of this backup here (or with another client of S3):", input.bring]],
		["In the folder of this backup, check that the file is whole:", ...[
			{
				path: input.dataFile,
				sha256: input.sha256
			},
			...input.definitionsFile ? [input.definitionsFile] : [],
			...globalsFile ? [globalsFile] : []
		].map(({ path, sha256 }) => sha256 === void 0 ? `sha256sum ${path}   # as "sha256" in manifest.json` : `echo '${sha256}  ${path}' | sha256sum --check`)],
		[`Point the client (psql and pg_restore of PostgreSQL ${server.major} or newer${also}) at the new server, as a superuser:`, "export PGHOST=<host> PGPORT=5432 PGUSER=<superuser>"],
		...globalsFile === void 0 ? [["Make the roles that the dump names, where they are missing (passwords and logins are not in a dump):", ...roles]] : [[`On a new server make its roles and settings (what is there already is refused; so are tablespaces whose folders are not there${globalsFile.passwords === true ? "; from then on passwords are those of the source, also that of the role that you are logged in by" : ""}):`, isEncrypted ? `age --decrypt --identity <your identity file> ${globalsFile.path} | psql -X -d postgres` : `psql -X -d postgres -f ${globalsFile.path}`], ["On a server of others make only the roles that the dump names, where they are missing:", ...roles]],
		...input.tablespaces.length === 0 ? [] : [[`Make its tablespaces where they are missing, each in an empty folder of the server that is the postgres user's${format === "plain" ? "" : "; or add --no-tablespaces to pg_restore"}:`, ...input.tablespaces.map((name) => sql(`create tablespace ${quoteIdentifier(name)} location '<folder>'`))]],
		["Create the database, empty, like the lost one:", sql(createDatabaseSql(shape, database, server.major))],
		...preparation.length === 0 ? [] : [["Make the schemas that this backup of a part relies on:", ...preparation]],
		...needs.length === 0 ? [] : [[`Make what it leaves out and needs, or leave ${stops.join(" and ")} out of what follows:`, ...needs.map(({ object, by }) => `# ${object}, needed by ${by}`.replace(/[\r\n]/g, " "))]],
		[isEncrypted ? `Restore it, with the identity file (the secret key) of one of ${input.recipients.join(", ")}:` : "Restore it:", ...restoringLines(input, database)],
		["Give the planner its statistics:", `vacuumdb --analyze-only -d ${shellQuote(database)}`],
		...input.tables.length === 0 ? [] : [["Compare the rows of the largest tables:", ...input.tables.map((table) => `psql -X -At -d ${shellQuote(database)} -c ${shellQuote(`select count(*) from ${table.qualified}`)}   # ${table.rows}`)]]
	].map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines.map((line) => `   ${line}`)].join("\n")).join("\n")}\n`;
}
// packages/core/src/backup/plan.ts
/** The name of the data file in the backup's folder. */
function dataFileName({ format = "custom" }, facts) {
	return sealedName(`${dataName(format)}${packedExtension(facts.packer)}`, facts);
}
/** The name of the file of definitions beside rows alone. */
function definitionsFileName(facts) {
	return sealedName(`schema.dump${packedExtension(facts.packer)}`, facts);
}
/** The name of the file of what the cluster has beside its databases: a script for psql. */
function globalsFileName(facts) {
	return sealedName("globals.sql", facts);
}
function sealedName(name, { age }) {
	return age === void 0 ? name : `${name}.age`;
}
/** Pure: what a backup will do. Holes: `snapshot`, `pgpassword`, `list`, `backup-id`. */
function planBackup(options, facts) {
	const { server } = facts;
	const environment = toolEnvironment({
		...childEnvironment(options.connection),
		PGAPPNAME: applicationOf("pg_dump")
	});
	const keepalives = keepaliveWords(options.connection);
	const held = options.proof !== "none";
	const { format = "custom", compression } = options;
	const isFolder = format === "directory";
	const selection = options.selection ?? wholeDatabase;
	const dumping = (as, words) => toolCommand(facts.pgDump, [
		`--format=${as}`,
		"--no-password",
		`--lock-wait-timeout=${options.lockTimeoutSeconds * 1e3}`,
		...words,
		...keepalives === "" ? [] : [`--dbname=${keepalives}`]
	], environment);
	const dump = (...more) => ({
		...facts.stdbuf === void 0 ? {} : { startedBy: writingInBulk(facts.stdbuf) },
		...dumping(format, [
			...compressFlag(format, compression, facts.pgDump.major),
			...isFolder ? [`--jobs=${options.jobs}`, ["--file=", { hole: "archive" }]] : [],
			...format === "plain" ? ["--no-subscriptions"] : [],
			...selectionWords(selection),
			...more
		])
	});
	const dumpDefinitions = (...more) => dumping(definitionsFormat, [
		...compressFlag(definitionsFormat, facts.packer === void 0 ? compression : uncompressed, facts.pgDump.major),
		...selectionWords(definitionsOf(selection)),
		...more
	]);
	const snapshot = held ? [["--snapshot=", { hole: "snapshot" }]] : [];
	const pack = facts.packer === void 0 ? [] : [packCommand(facts.packer, compression.level)];
	const { age } = facts;
	const recipients = options.recipients ?? [];
	const seal = age === void 0 ? [] : [encryptCommand(age, recipients)];
	const sealing = (name) => age === void 0 ? [] : [{
		kind: "pipeline",
		name,
		stages: seal
	}];
	const unpack = unpackCommand(facts.packer);
	const readFile = (...args) => [...age === void 0 && unpack !== void 0 ? [unpack] : [], toolCommand(facts.pgRestore, args, { LC_ALL: "C" })];
	const read = (...args) => isFolder ? [toolCommand(facts.pgRestore, [...args, { hole: "archive" }], { LC_ALL: "C" })] : readFile(...args);
	const reading = format === "plain" ? unpack === void 0 ? [] : [{
		kind: "pipeline",
		name: "unpack",
		stages: [unpack]
	}] : [{
		kind: "pipeline",
		name: "list",
		stages: read("--list")
	}, {
		kind: "pipeline",
		name: "sequences",
		stages: read(["--use-list=", { hole: "list" }], "--file=-")
	}];
	const folder = [
		`${encodeDatabaseName(server.database)}/`,
		{ hole: "backup-id" },
		"/"
	];
	const file = dataFileName(options, facts);
	const holding = held ? [{
		kind: "sql",
		name: "hold",
		on: "source",
		statements: [
			"begin isolation level repeatable read read only",
			"lock table only … in access share mode",
			"select pg_export_snapshot()"
		]
	}, {
		kind: "sql",
		name: "fingerprint",
		on: "source",
		statements: ["select count(*), sum(hashtextextended(row(…)::text collate \"C\", …)), … from only …"]
	}] : [];
	const definitions = selection.content === "data" ? [
		{
			kind: "pipeline",
			name: "dump-definitions",
			stages: [dumpDefinitions(...snapshot), ...pack]
		},
		...sealing("encrypt-definitions"),
		{
			kind: "put",
			name: "schema",
			path: [...folder, definitionsFileName(facts)]
		},
		{
			kind: "pipeline",
			name: "list-definitions",
			stages: readFile("--list")
		}
	] : [];
	const proving = held ? [
		...sealing("encrypt-proof"),
		{
			kind: "put",
			name: "proof",
			path: [...folder, sealedName("proof.json.zst", facts)]
		},
		...sealing("encrypt-catalogue"),
		{
			kind: "put",
			name: "catalogue",
			path: [...folder, sealedName("catalogue.json.zst", facts)]
		}
	] : [];
	const globals = globalsCommand(options, facts, [environment, keepalives]);
	const gathering = globals === void 0 ? [] : [{
		kind: "pipeline",
		name: "globals",
		stages: [globals]
	}];
	const storing = globals === void 0 ? [] : [...sealing("encrypt-globals"), {
		kind: "put",
		name: "globals",
		path: [...folder, globalsFileName(facts)]
	}];
	const { decryption } = facts;
	const opening = decryption === void 0 ? [] : [{
		kind: "pipeline",
		name: "open",
		stages: [decryptCommand(decryption)]
	}];
	const steps = [
		...gathering,
		...holding,
		{
			kind: "pipeline",
			name: "dump",
			stages: [dump("--verbose", ...snapshot), ...isFolder ? [] : pack]
		},
		...isFolder && facts.packer !== void 0 ? [{
			kind: "pipeline",
			name: "pack",
			stages: pack
		}] : [],
		...sealing("encrypt-data"),
		{
			kind: "put",
			name: "data",
			path: [...folder, file]
		},
		...definitions,
		...reading,
		...storing,
		...proving,
		...opening,
		{
			kind: "put",
			name: "manifest",
			path: [...folder, "manifest.json"]
		}
	];
	const exported = Object.entries(environment).filter(([name, value]) => typeof value === "string" && ![
		"LC_ALL",
		"PGAPPNAME",
		"PGPASSFILE"
	].includes(name));
	const hasPassword = Object.keys(environment).includes("PGPASSWORD");
	const beside = selection.content === "data" ? definitionsFileName(facts) : void 0;
	const made = [file, ...beside === void 0 ? [] : [beside]];
	const byHand = shellBackup(options.store, encodeDatabaseName(server.database));
	return {
		operation: "backup",
		environment: options.environment,
		target: server.database,
		steps,
		public: {
			operation: "backup",
			environment: options.environment,
			target: server.database,
			commands: [
				...hasPassword ? [passwordLine(facts.pgDump)] : [],
				`export ${exported.map(([name, value]) => `${name}=${shellQuote(value)}`).join(" ")}`,
				"set -e -o pipefail; umask 077",
				["BACKUP_ID=by-hand-\"$(date -u +%Y%m%dT%H%M%SZ)\"", ...byHand.make].join("; "),
				...isFolder ? [
					"ARCHIVE=\"$(mktemp -d)\"/dump; trap 'rm -rf \"$(dirname \"$ARCHIVE\")\"' EXIT",
					renderCommands(dump()),
					`(cd "$ARCHIVE" && tar -cf - -- *)${[...pack, ...seal].map((stage) => ` | ${renderCommands(stage)}`).join("")} ${byHand.write(file)}`
				] : [`${renderCommands(dump(), ...pack, ...seal)} ${byHand.write(file)}`],
				...beside === void 0 ? [] : [`${renderCommands(dumpDefinitions(), ...pack, ...seal)} ${byHand.write(beside)}`],
				...globals === void 0 ? [] : [`${renderCommands(globals, ...seal)} ${byHand.write(globalsFileName(facts))}`],
				...made.map((one) => age === void 0 ? checkByHand(one === file ? format : definitionsFormat, byHand.read(one), facts) : `[ "$(${byHand.read(one)} head -n 1)" = age-encryption.org/v1 ]`),
				...decryption === void 0 ? [] : [...identityLines(decryption), ...made.map((one) => `${byHand.read(one)} ${renderCommands(decryptCommand(decryption))} > /dev/null`)]
			],
			configuration: {
				format,
				compression: describeCompression(compression),
				compressed_by: compressor(options, facts),
				encryption: age === void 0 ? "none" : `age, for ${recipients.join(", ")}`,
				...age === void 0 ? {} : { encrypted_by: age.foundBy === "pgproof" ? "pgproof" : age.program },
				...decryption === void 0 ? {} : { opened_with: decryption.identityFile },
				...facts.scope === void 0 ? {} : {
					filters: filtersOf(selection).join(" "),
					left_out: describeLeftOut(facts.scope).join("; ") || "nothing"
				},
				globals: planGlobals(facts),
				...selection.extra.length === 0 ? {} : { pg_dump_arguments: selection.extra.join(" ") },
				proof: options.proof,
				jobs: String(options.jobs),
				lock_timeout_seconds: String(options.lockTimeoutSeconds),
				store: options.store.describe,
				pg_dump: `${facts.pgDump.version} (${facts.pgDump.foundBy})`
			},
			verification_steps: verificationSteps(options, facts),
			recovery_procedure: recoveryProcedure({
				server,
				roles: facts.roles,
				format,
				dataFile: file,
				packedBy: facts.packer?.algorithm,
				recipients,
				tables: [],
				selection,
				scope: manifestScope(facts.scope, []),
				tablespaces: facts.tablespaces,
				globalsFile: globals === void 0 ? void 0 : { path: globalsFileName(facts) },
				definitionsFile: beside === void 0 ? void 0 : { path: beside },
				bring: options.store.byHand?.bring(`${encodeDatabaseName(server.database)}/<backup-id>`)
			}),
			findings: judgePreflight(options, facts).findings
		}
	};
}
/** Dumps roles, tablespaces and settings of roles. */
function globalsCommand({ lockTimeoutSeconds }, { globals, server }, [environment, keepalives]) {
	if (!globals.go) return void 0;
	return toolCommand(globals.pgDumpall, [
		"--globals-only",
		"--encoding=UTF8",
		"--no-password",
		...globals.passwords ? [] : ["--no-role-passwords"],
		`--lock-wait-timeout=${lockTimeoutSeconds * 1e3}`,
		`--database=${databaseConninfo(server.database)}`,
		...keepalives === "" ? [] : [`--dbname=${keepalives}`]
	], {
		...environment,
		PGAPPNAME: applicationOf("pg_dumpall")
	});
}
function planGlobals({ globals }) {
	if (!globals.go) return globals.finding === void 0 ? "none" : `none: ${globals.finding.detail}`;
	return globals.passwords ? "with-passwords" : "without-passwords";
}
/** A command that reads every byte of what was stored. */
function checkByHand(format, read, { packer, pgRestore }) {
	const unpack = unpackCommand(packer);
	const unpacked = unpack === void 0 ? `${read} cat` : `${read} ${renderCommands(unpack)}`;
	if (format === "plain") return `${unpacked} | grep -c '^-- PostgreSQL database dump complete$'`;
	if (format === "directory") return `rm -r "$ARCHIVE"; mkdir "$ARCHIVE"; ${unpacked} | tar --extract --file=- --directory="$ARCHIVE"; ${renderCommands(toolCommand(pgRestore, ["--file=/dev/null", { hole: "archive" }], {}))}`;
	const restore = renderCommands(toolCommand(pgRestore, ["--file=/dev/null"], { LC_ALL: "C" }));
	if (format === "tar" && unpack !== void 0) return `${unpacked} | { ${restore} && cat > /dev/null; }`;
	return unpack === void 0 ? `${read} ${restore}` : `${unpacked} | ${restore}`;
}
function compressor({ compression }, { packer, pgDump }) {
	if (compression.algorithm === "none") return "nothing";
	return packer === void 0 ? `pg_dump ${pgDump.version}` : packer.algorithm;
}
function verificationSteps(options, facts) {
	const named = storeFlags(options.store);
	return [
		...named === void 0 ? [] : [`pgproof list ${named}`],
		provingCommand(options.store, { database: facts.server.database }, facts.age === void 0 ? "" : identityToGive),
		`psql --dbname=<restored database> --command=${shellQuote(`select count(*) from ${qualifiedName("<schema>", "<table>")}`)}   # beside the rows in the report`
	];
}
// packages/core/src/backup/trend.ts
/** The last backups, given with the newest first, and this one, as a report draws them. Pure. */
function backupTrend(past, now) {
	return [...[...past].reverse(), now].map((manifest) => ({
		id: manifest.id,
		at: manifest.created_at,
		bytes: bytesOf(manifest),
		seconds: manifest.durations.total_seconds,
		rows: manifest.proof.level === "none" ? null : manifest.proof.rows
	}));
}
// packages/core/src/backup/report.ts
/** The report of a backup. Pure. */
function reportBackup(result, options, facts) {
	const { stored } = result;
	const database = facts.server.database;
	const made = madeAt(result.endedAt);
	const seconds = formatSeconds(result.durationSeconds);
	const source = ["source", `PostgreSQL ${facts.server.version}, database "${database}", ${formatBytes(facts.server.sizeBytes)}`];
	const tool = ["pg_dump", `${facts.pgDump.version} (found by ${facts.pgDump.foundBy}: ${facts.pgDump.path})`];
	if (stored === void 0) return {
		operation: "backup",
		ok: false,
		exitCode: 1,
		headline: `no backup of "${database}" was kept: a check failed`,
		notes: [],
		made,
		figures: [
			source,
			tool,
			["duration", seconds]
		],
		findings: result.findings,
		relations: [],
		data: {
			database,
			backup_id: null,
			duration_seconds: result.durationSeconds
		}
	};
	const { manifest } = stored;
	const ok = allGood(result.findings);
	return {
		operation: "backup",
		ok,
		exitCode: ok ? 0 : 1,
		headline: `backup ${manifest.id} of "${database}"${ok ? "" : " was kept, and is not what the last one was"}`,
		notes: [`not yet shown to restore; prove it: ${provingCommand(options.store, {
			database,
			id: manifest.id
		}, identityToGiveFor(manifest.encryption))}`],
		made,
		figures: [
			source,
			...manifest.filters.length === 0 ? [] : [[
				"part",
				manifest.filters.join(" "),
				"of the database"
			]],
			[
				"size",
				formatBytes(stored.bytes),
				`in ${manifest.files.length} files, in ${options.store.describe}`
			],
			...manifest.encryption === null ? [] : [["encryption", `age, for ${manifest.encryption.recipients.join(", ")}`]],
			["proof", `${manifest.proof.level}: ${formatCount(manifest.proof.relations)} tables, ${formatCount(manifest.proof.rows)} rows, ${formatCount(manifest.proof.sequences)} sequences, ${formatCount(manifest.proof.large_objects)} large objects`],
			["dump", `${formatSeconds(manifest.durations.dump_seconds)}; fingerprints beside it ${formatSeconds(manifest.durations.fingerprint_seconds)}; snapshot held ${formatSeconds(manifest.snapshot_held_seconds)}`],
			tool,
			...manifest.pg_dump_arguments === void 0 ? [] : [["pg_dump was given", manifest.pg_dump_arguments.join(" ")]],
			[
				"duration",
				seconds,
				"from the first lock to the manifest"
			],
			["manifest", `sha256 ${stored.manifestSha256}`]
		],
		findings: result.findings,
		relations: [],
		trend: {
			of: "backups",
			points: backupTrend(comparable(facts.preflight.history, manifest.filters), manifest)
		},
		recoveryProcedure: manifest.recovery_procedure,
		data: {
			database,
			backup_id: manifest.id,
			manifest_sha256: stored.manifestSha256,
			bytes: stored.bytes,
			encrypted: manifest.encryption !== null,
			filters: manifest.filters,
			pg_dump_arguments: manifest.pg_dump_arguments ?? [],
			relations: manifest.proof.relations,
			rows: manifest.proof.rows,
			dump_seconds: manifest.durations.dump_seconds,
			fingerprint_seconds: manifest.durations.fingerprint_seconds,
			snapshot_held_seconds: manifest.snapshot_held_seconds,
			duration_seconds: result.durationSeconds
		}
	};
}
// packages/core/src/backup/held.ts
/** The tables of a proof by `schema.name`. */
function heldTables({ tables }) {
	return new Map(tables.map(({ schema, name, rows, root }) => [`${schema}.${name}`, {
		rows,
		root
	}]));
}
const largestProofBytes = 64 * 1024 ** 2;
/**
* Reads the tables of a backup's proof, which has to be what its manifest says. What cannot be read, or opened, is a reason, never an error;
* only an abort is thrown.
*/
async function readHeldTables(past) {
	const { manifest, facts, session } = past;
	const { id } = manifest;
	if (manifest.proof.level === "none") return {
		why: `${id} has no proof`,
		hint: "the next backup is compared with this one"
	};
	if (manifest.encryption !== null && facts.decryption === void 0) return { why: `the proof of ${id} is encrypted, and no --age-identity was given that opens it` };
	try {
		const file = fileOfRole(manifest, "proof");
		if (file.bytes > largestProofBytes) return {
			why: `the proof of ${id} is too large to be read beside a backup`,
			hint: "compare them by hand: pgproof verify prints the tables of a backup"
		};
		return heldTables(await readProof(past, file));
	} catch (error) {
		session.signal.throwIfAborted();
		const { message, hint } = classify(error, "read it");
		return {
			why: `the proof of ${id} cannot be read: ${message}`,
			hint
		};
	}
}
async function readProof({ open, manifest, plan, facts, session }, file) {
	const { id, encryption, server } = manifest;
	const decryption = await gatherDecryption(encryption, facts.decryption?.identityFile, `backup "${id}"`, session);
	const stored = await readWhole(await open(), `${encodeDatabaseName(server.database)}/${id}/${file.path}`, file);
	const packed = decryption === void 0 ? stored : await passThrough(stepNamed(plan, "pipeline", "open").stages, identityHoles(decryption), {
		signal: session.signal,
		input: (stdin) => pipeline$1(Readable.from([stored]), stdin),
		classify: classifyDecryption
	});
	return await unpackDocument(Readable.from([packed]), file.path, isProof);
}
/** A file as its manifest tells of it: no byte more is read, and it has the digest. */
async function readWhole(store, path, { path: name, bytes, sha256 }) {
	const chunks = [];
	let read = 0;
	for await (const chunk of await store.get(path)) {
		chunks.push(chunk);
		read += chunk.length;
		if (read > bytes) break;
	}
	const content = Buffer.concat(chunks);
	if (createHash("sha256").update(content).digest("hex") === sha256) return content;
	throw new PgproofError("invalid-manifest", `"${name}" has not the sha256 that its manifest says`);
}
// packages/core/src/backup/opens.ts
/**
* Reads back what was just stored, and decrypts it to its end with the key that was given: a backup that its key does not open is none.
* A finding `backup.opens`, bad for a file that it does not open; none where no key was given. Throws what keeps it from trying.
*/
async function checkOpens(attempt, files) {
	const { plan, facts, options, session, folder } = attempt;
	if (facts.decryption === void 0) return [];
	const stages = stepNamed(plan, "pipeline", "open").stages.map((stage) => fillCommand(stage, identityHoles(facts.decryption)));
	for (const file of files) {
		session.onProgress({
			phase: "open",
			current: file.path
		});
		let bytes = 0;
		const counting = new Writable({ write(chunk, _encoding, done) {
			bytes += chunk.length;
			done();
		} });
		try {
			await withStoredInput(options.store, `${folder}/${file.path}`, (input) => runPipeline(stages, {
				signal: session.signal,
				input,
				output: (stdout) => pipeline$1(stdout, counting),
				classify: classifyDecryption
			}));
		} catch (error) {
			if (!(error instanceof CommandError && ["invalid-manifest", "bad-input"].includes(error.kind))) throw error;
			return [unopened(file, error.message)];
		}
		const raw = facts.packer === void 0 ? file.raw_bytes : null;
		if (raw !== null && bytes !== raw) return [unopened(file, `it decrypts to ${formatCount(bytes)} bytes, and ${formatCount(raw)} were written`)];
	}
	return [{
		id: "backup.opens",
		status: "good",
		detail: `read back from the store: the key opens ${files.length === 1 ? "its file" : `each of its ${files.length} files`}, to the end`
	}];
}
function unopened({ path }, why) {
	return {
		id: "backup.opens",
		status: "bad",
		object: {
			kind: "file",
			name: path
		},
		detail: `the key does not open what was stored: ${why}`,
		hint: "see whether the store gives back what it was given, and that age on PATH is age; then run again"
	};
}
// packages/core/src/backup/own.ts
/** What of the database itself is not in its dump. An owner that backs up is taken to be the one that restores. Pure. */
function ownFindings(own, { database, user }) {
	if (own === void 0) return [];
	const common = {
		id: "backup.not-dumped",
		status: "warning",
		object: {
			kind: "database",
			name: database
		}
	};
	const { owner, properties } = own;
	return [...owner === user ? [] : [{
		...common,
		status: "explained",
		detail: `its owner, "${owner}", is not in the dump: a copy is owned by the role that restores it`,
		hint: `after a restore: alter database ${quoteIdentifier(database)} owner to ${quoteIdentifier(owner)}`
	}], ...properties.length === 0 ? [] : [{
		...common,
		detail: `not in the dump is what the database has of its own: ${properties.join(", ")}`,
		hint: "keep beside the backup what this prints first: pg_dump --create --section=pre-data"
	}]];
}
// packages/core/src/concurrent.ts
/**
* Runs pieces of work side by side; when one fails, the others are told to stop by the signal they were given, all are waited
* for, and the first error is thrown. No work is left behind.
*/
async function runTogether(signal, ...work) {
	const group = new AbortController();
	const both = AbortSignal.any([signal, group.signal]);
	let first;
	const results = await Promise.all(work.map(async (piece) => {
		try {
			return await piece(both);
		} catch (error) {
			first ??= { error };
			group.abort();
			return;
		}
	}));
	if (first !== void 0) throw first.error;
	return results;
}
// packages/core/src/postgres/catalogue/losses.ts
/**
* Tables of extensions that are not configuration tables. A column that has another creating transaction than the table's system
* columns, and than the extension's last update, came later. Versions 14 to 18.
*/
const extensionTablesSql = `
  select format('%I.%I', n.nspname, c.relname) as name,
    quote_ident(e.extname) as extension,
    has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
      and not (c.relrowsecurity and row_security_active(c.oid)) as readable,
    (
      select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
      from pg_attribute a
      join pg_attribute s on s.attrelid = a.attrelid and s.attname = 'tableoid'
      where a.attrelid = c.oid
        and a.attnum > 0
        and not a.attisdropped
        and a.xmin::text not in (s.xmin::text, e.xmin::text)) as changed
  from pg_depend d
  join pg_extension e on e.oid = d.refobjid
  join pg_class c on c.oid = d.objid
  join pg_namespace n on n.oid = c.relnamespace
  where d.classid = 'pg_class'::regclass
    and d.refclassid = 'pg_extension'::regclass
    and d.deptype = 'e'
    and c.relkind in ('r', 'p')
    and not (c.oid = any (coalesce(e.extconfig, '{}')))
  order by 1`;
/** Whether tables, given by their quoted names, have rows: one query for all. */
function rowsSql(tables) {
	return tables.map((table) => `select ${quoteLiteral(table)} as name, exists (select from ${table}) as filled`).join("\nunion all\n");
}
/** Objects that someone made in pg_catalog or information_schema. Versions 14 to 18. */
const systemSchemaObjectsSql = [
	{
		kind: "relation",
		catalog: "pg_class",
		schema: "relnamespace",
		name: "format('%I.%I', n.nspname, o.relname)",
		where: "o.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')"
	},
	{
		kind: "function",
		catalog: "pg_proc",
		schema: "pronamespace",
		name: "format('%I.%I(%s)', n.nspname, o.proname, pg_get_function_identity_arguments(o.oid))",
		where: "true"
	},
	{
		kind: "type",
		catalog: "pg_type",
		schema: "typnamespace",
		name: "format('%I.%I', n.nspname, o.typname)",
		where: "o.typrelid = 0 and o.typtype <> 'm' and not exists (select from pg_type el where el.typarray = o.oid)"
	},
	{
		kind: "operator",
		catalog: "pg_operator",
		schema: "oprnamespace",
		name: "format('%I.%s', n.nspname, o.oid::regoperator)",
		where: "o.oprcode <> 0"
	}
].map(({ kind, catalog, schema, name, where }) => `
  select '${kind}' as kind, ${name} as name
  from ${catalog} o
  join pg_namespace n on n.oid = o.${schema}
  where n.nspname in ('pg_catalog', 'information_schema')
    and o.oid >= ${firstUserOid}
    and ${where}
    and ${notInExtension(catalog, "o.oid")}`).join("\n  union all");
// packages/core/src/proof/catalogue-losses.ts
async function tablesWithRows(client, tables) {
	if (tables.length === 0) return /* @__PURE__ */ new Set();
	const { rows } = await client.query(rowsSql(tables.map(({ name }) => name)));
	return new Set(rows.filter(({ filled }) => filled).map(({ name }) => name));
}
function extensionTableLosses(tables, filled) {
	return tables.flatMap(({ name, extension, readable, changed }) => {
		const object = {
			kind: "relation",
			name: normaliseIdentifiers(name)
		};
		const owner = normaliseIdentifiers(extension);
		const losses = [];
		if (!readable) losses.push({
			...object,
			known: false,
			detail: `table ${object.name} belongs to extension ${owner}; whether it has rows, which no dump would hold, could not be seen`,
			hint: `grant select on ${name} to the role that backs up`
		});
		if (filled.has(name)) losses.push({
			...object,
			known: true,
			detail: `the rows of table ${object.name} are not dumped: it belongs to extension ${owner} and is not one of its configuration tables`,
			hint: `alter extension ${extension} drop table ${name}`
		});
		if (changed !== null) losses.push({
			...object,
			known: true,
			detail: `columns of table ${object.name} that were added or altered since extension ${owner} made it are not dumped: ${normaliseIdentifiers(changed)}`,
			hint: `alter extension ${extension} drop table ${name}`
		});
		return losses;
	});
}
/**
* Reads what a dump of this database will not hold and the catalogue does not tell: rows and later columns in tables of extensions,
* and objects that were made in the system's schemas. Same demands on the transaction as `readCatalogue`. Versions 14 to 18.
* Source: PostgreSQL documentation, 38.17 (extension configuration tables), and measured.
*/
async function readDumpLosses(client) {
	await client.query(`savepoint pgproof_losses; ${cataloguePins}`);
	try {
		const tables = (await client.query(extensionTablesSql)).rows;
		const filled = await tablesWithRows(client, tables.filter(({ readable }) => readable));
		const objects = (await client.query(systemSchemaObjectsSql)).rows;
		return [...extensionTableLosses(tables, filled), ...objects.map(({ kind, name }) => ({
			kind,
			name: normaliseIdentifiers(name),
			known: true,
			detail: `${kind} ${normaliseIdentifiers(name)} is not dumped: it was made in a schema of the system`,
			hint: "move it into a schema of its own: alter … set schema"
		}))];
	} finally {
		await client.query("rollback to savepoint pgproof_losses; release savepoint pgproof_losses").catch(() => void 0);
	}
}
function invalidIndexes({ catalogue }) {
	return Object.entries(catalogue["index"] ?? {}).filter(([, index]) => index["partitioned"] === void 0 && (index["valid"] === "no" || index["ready"] === "no")).map(([name]) => ({
		kind: "index",
		name,
		known: true,
		detail: `index ${name} is invalid and is not dumped`,
		hint: `reindex index concurrently ${name}`
	}));
}
function disabledConstraintTriggers({ catalogue }) {
	return Object.entries(catalogue["constraint"] ?? {}).filter(([, constraint]) => constraint["internal_triggers"] !== void 0).map(([name]) => ({
		kind: "constraint",
		name,
		known: true,
		detail: `the triggers of foreign key ${name} are not all in their default state; a dump does not say so, and a copy checks it`
	}));
}
function handmadeLanguages({ catalogue }) {
	const dumped = catalogue["function"] ?? {};
	return Object.entries(catalogue["language"] ?? {}).filter(([, language]) => !Object.hasOwn(dumped, normaliseIdentifiers(language["handler"] ?? ""))).map(([name, language]) => ({
		kind: "language",
		name,
		known: true,
		detail: `language ${name} was made by hand; its handler ${normaliseIdentifiers(language["handler"] ?? "")} is not dumped, and restoring it fails`,
		hint: `drop it and create it as an extension: create extension ${name}`
	}));
}
/** What this backup will not hold, said at the time of the backup: findings `backup.not-dumped`, as warnings. Pure. */
function expectedLosses(source, losses = []) {
	return [
		...invalidIndexes(source),
		...disabledConstraintTriggers(source),
		...handmadeLanguages(source),
		...losses
	].map(({ kind, name, known, detail, hint }) => ({
		id: "backup.not-dumped",
		status: known ? "warning" : "unknown",
		object: {
			kind,
			name
		},
		detail,
		...hint === void 0 ? {} : { hint }
	}));
}
// packages/core/src/proof/fingerprint.ts
const blockBytes = 8192;
const chunkBytes = 1024 ** 3;
const smallBytes = 8 * 1024 ** 2;
/** Measured: 50 per statement is fastest; 200 lose more to planning than they save. */
const batchSize$1 = 50;
/** Draws the two seeds of a backup. */
function drawSeeds() {
	return [randomBytes(8).readBigInt64LE().toString(), randomBytes(8).readBigInt64LE().toString()];
}
/** The form for a database of that encoding. SQL_ASCII is not converted: its bytes have no known meaning. */
function rowFormFor(encoding) {
	return encoding === "UTF8" || encoding === "SQL_ASCII" ? "plain" : "escaped";
}
/**
* The statement that fingerprints one relation: one row of count, sum by the first seed, by the second, of generated columns.
* `offset 0` keeps the planner from computing the row's text once per seed. Measured: two seeds over one text cost 4.4 s where two texts cost 7.4 s (3 million rows, 670 MB).
*/
function fingerprintSql(task, level, seeds, form) {
	const { relation, blocks } = "relation" in task ? task : {
		relation: task,
		blocks: void 0
	};
	const conditions = [
		...relation.condition === null ? [] : [relation.condition.replace(/^\s*where\s+/i, "")],
		...blocks === void 0 ? [] : [`ctid >= '(${blocks[0]},0)'`],
		...blocks?.[1] === void 0 ? [] : [`ctid < '(${blocks[1]},0)'`]
	];
	const where = conditions.length === 0 ? "" : ` where ${conditions.map((condition) => `(${condition})`).join(" and ")}`;
	const from = `from only ${relation.qualified}${where}`;
	if (level === "counts") return `select count(*)::text, null::text, null::text, null::text ${from}`;
	const generated = relation.generatedColumns === "" ? "" : `, ${rowText(relation.generatedColumns, form, seeds[0])} as y`;
	return `select
    count(*)::text,
    coalesce(sum(hashtextextended(x collate "C", ${seeds[0]})), 0)::text,
    coalesce(sum(hashtextextended(x collate "C", ${seeds[1]})), 0)::text,
    ${generated === "" ? "null::text" : `coalesce(sum(hashtextextended(y collate "C", ${seeds[0]})), 0)::text`}
  from (select ${rowText(relation.columns, form, seeds[0])} as x${generated} ${from} offset 0) t`;
}
function rowText(columns, form, seed) {
	if (form === "by-column") return `row(${splitColumns(columns).map((column) => `hashtextextended(${column}::text collate "C", ${seed})`).join(",")})::text`;
	const text = `row(${columns})::text`;
	return form === "escaped" ? `encode(convert_to(${text}, 'UTF8'), 'escape')` : text;
}
function splitColumns(columns) {
	return columns === "" ? [] : columns.match(/"(?:[^"]|"")*"|[^,]+/g) ?? [];
}
/** Cuts the work of all table-like relations into tasks and deals them to the workers, largest first, each to the least loaded. */
function dealTasks(relations, workers) {
	const tasks = relations.filter((relation) => relation.kind === "r").flatMap((relation) => {
		if (relation.sizeBytes <= chunkBytes || relation.condition !== null) return [{
			relation,
			blocks: void 0
		}];
		const blocksPerChunk = chunkBytes / blockBytes;
		const chunks = Math.ceil(relation.sizeBytes / chunkBytes);
		return Array.from({ length: chunks }, (_, chunk) => ({
			relation,
			blocks: [chunk * blocksPerChunk, chunk === chunks - 1 ? void 0 : (chunk + 1) * blocksPerChunk]
		}));
	});
	const size = (task) => task.blocks === void 0 ? task.relation.sizeBytes : chunkBytes;
	const shares = Array.from({ length: workers }, () => ({
		load: 0,
		tasks: []
	}));
	for (const task of tasks.sort((a, b) => size(b) - size(a))) {
		const least = shares.reduce((best, share) => share.load < best.load ? share : best);
		least.load += size(task) + blockBytes;
		least.tasks.push(task);
	}
	return shares.map((share) => share.tasks);
}
/**
* Runs each worker's share on its own session, inside the transaction that the caller has begun there. Every relation of
* every task is in the result, keyed by oid, or an error is thrown; none is silently absent.
*/
async function takeFingerprints(workers, shares, options) {
	const results = /* @__PURE__ */ new Map();
	const add = (relation, part) => {
		const known = results.get(relation.oid);
		results.set(relation.oid, known === void 0 ? part : sumFingerprints(known, part));
	};
	await Promise.all(workers.map(async (worker, index) => {
		const share = shares[index] ?? [];
		const large = share.filter((task) => task.relation.sizeBytes > smallBytes);
		const small = share.filter((task) => task.relation.sizeBytes <= smallBytes);
		for (const task of large) {
			options.signal.throwIfAborted();
			options.onRelation?.(relationName(task.relation));
			add(task.relation, await fingerprintOne(worker, task, options));
		}
		for (let start = 0; start < small.length; start += batchSize$1) {
			options.signal.throwIfAborted();
			const batch = small.slice(start, start + batchSize$1);
			options.onRelation?.(relationName(batch[0].relation));
			for (const [task, part] of await fingerprintBatch(worker, batch, options)) add(task.relation, part);
		}
	}));
	await redoMixed(workers, shares, options, results);
	for (const task of shares.flat()) if (!results.has(task.relation.oid)) throw new Error(`no fingerprint was taken of ${relationName(task.relation)}`);
	return results;
}
/** Parts of one table in different forms have no common sum: where one part had to be read by column, all of them are. */
async function redoMixed(workers, shares, options, results) {
	const cut = shares.flat().filter((task) => task.blocks !== void 0);
	const mixed = new Set(cut.filter((task) => results.get(task.relation.oid)?.form !== options.form).map((task) => task.relation));
	for (const relation of mixed) {
		const worker = workers[shares.findIndex((share) => share.some((task) => task.relation === relation))];
		if (worker === void 0) continue;
		results.set(relation.oid, await fingerprintOne(worker, {
			relation,
			blocks: void 0
		}, {
			...options,
			form: "by-column"
		}));
	}
}
async function fingerprintBatch(worker, batch, options) {
	const statement = batch.map((task, index) => `select ${index} as i, t.* from (${fingerprintSql(task, options.level, options.seeds, options.form)}) t(rows, first, second, generated)`).join("\nunion all\n");
	await worker.query("savepoint batch");
	try {
		const rows = await worker.query(statement);
		await worker.query("release savepoint batch");
		return rows.map((row) => [batch[row.i], toFingerprint(row, options)]);
	} catch (error) {
		if (sqlStateOf(error) === void 0 || sqlStateOf(error)?.startsWith("57") === true) throw error;
		await worker.query("rollback to savepoint batch");
		const results = [];
		for (const task of batch) results.push([task, await fingerprintOne(worker, task, options)]);
		return results;
	}
}
async function fingerprintOne(worker, task, options) {
	const read = async (form) => {
		const sql = `select t.* from (${fingerprintSql(task, options.level, options.seeds, form)}) t(rows, first, second, generated)`;
		const [row] = await worker.query(sql);
		return toFingerprint(row, {
			...options,
			form
		});
	};
	await worker.query("savepoint one");
	try {
		const result = await read(options.form);
		await worker.query("release savepoint one");
		return result;
	} catch (error) {
		if (![
			"54000",
			"XX000",
			"53200",
			"22000"
		].includes(sqlStateOf(error) ?? "") || options.form === "by-column") throw error;
		await worker.query("rollback to savepoint one");
		return read("by-column");
	}
}
function toFingerprint(row, options) {
	const hashes = row.first === null || row.second === null ? null : [row.first, row.second];
	return {
		rows: row.rows,
		hashes,
		generated: row.generated,
		form: options.form
	};
}
function add(a, b) {
	return (BigInt(a) + BigInt(b)).toString();
}
/** The fingerprint of two disjoint sets of rows together: counts and sums add up. */
function sumFingerprints(a, b) {
	return {
		rows: add(a.rows, b.rows),
		hashes: a.hashes === null || b.hashes === null ? null : [add(a.hashes[0], b.hashes[0]), add(a.hashes[1], b.hashes[1])],
		generated: a.generated === null || b.generated === null ? null : add(a.generated, b.generated),
		form: a.form === b.form ? a.form : "by-column"
	};
}
/** Equal in everything that was taken. Different forms cannot be compared and are not equal. */
function sameFingerprint(a, b) {
	return a.rows === b.rows && a.form === b.form && a.generated === b.generated && a.hashes?.[0] === b.hashes?.[0] && a.hashes?.[1] === b.hashes?.[1];
}
// packages/core/src/proof/hold.ts
/** The transaction of every session that reads the held state. */
const beginReadOnly = "begin isolation level repeatable read read only";
const namesPerLock = 500;
const restarts = 5;
/**
* Locks first, then takes the snapshot: TRUNCATE and rewriting ALTERs are not MVCC-safe, and a snapshot taken before the lock can
* see an emptied table (PostgreSQL documentation 13.6). Each worker locks its own share, because a session without a lock would
* queue behind waiting DDL. The list is read again in the snapshot; if it changed, all is released and begun anew.
* Throws `lock-not-got` naming the blocker, `not-permitted` naming the missing grants.
*/
async function holdSnapshot(connection, options, session) {
	for (let attempt = 1;; attempt += 1) {
		const hold = await tryHold(connection, options, session);
		if (hold !== "changed") return hold;
		if (attempt === restarts) throw new PgproofError("lock-not-got", `the list of tables changed ${restarts} times while they were being locked`, { hint: "run again when the migration that is running has ended" });
		session.onProgress({
			phase: "lock",
			current: "the list of tables changed; locking again"
		});
	}
}
async function tryHold(connection, options, session) {
	await using stack = new AsyncDisposableStack();
	const open = (count) => openClients(stack, count, connection, session.signal);
	const [holder, watcher] = await open(2);
	await holder.query(`set lock_timeout = '${options.lockTimeoutSeconds}s'`);
	const waiting = {
		...options,
		watcher
	};
	const { selection } = options;
	const [relations, scope] = await whileWatched(await pidOf(holder), waiting, async () => {
		const chosen = selection === void 0 ? void 0 : await readScopeNow(holder, selection);
		return [await listRelations(holder, {
			sizes: true,
			only: chosen?.held
		}), chosen];
	});
	refuseUnreadable(relations, scope, await roleOf(holder));
	const shares = dealTasks(relations.filter((relation) => holdsData(scope, relation)), options.workers);
	const workers = await open(shares.length);
	const parents = relations.filter((relation) => relation.kind === "p" || relation.kind === "r" && !holdsData(scope, relation));
	if ((await Promise.all(workers.map(async (worker, index) => {
		const share = [...new Set((shares[index] ?? []).map((task) => task.relation))];
		return lockTables(worker, index === 0 ? [...parents, ...share] : share, waiting);
	}))).includes(false)) return "changed";
	await holder.query(beginReadOnly);
	const takenAt = session.now();
	const [row] = await holder.query("select pg_export_snapshot() as snapshot");
	const snapshot = row?.snapshot ?? "";
	await Promise.all(workers.map((worker) => worker.query(`set transaction snapshot '${snapshot}'`)));
	const inSnapshot = selection === void 0 ? void 0 : await readScope(holder, selection);
	const seen = await listRelations(holder, {
		sizes: false,
		only: inSnapshot?.held
	});
	const before = new Map(relations.map((relation) => [relation.oid, relation]));
	const isSame = (relation) => {
		const known = before.get(relation.oid);
		return known !== void 0 && known.qualified === relation.qualified && known.columns === relation.columns && holdsData(scope, relation) === holdsData(inSnapshot, relation);
	};
	if (seen.length !== relations.length || !seen.every(isSame)) return "changed";
	const lsn = await readLsn(holder);
	const disposal = stack.move();
	return {
		snapshot,
		takenAt,
		lsn,
		relations: seen.map((relation) => ({
			...relation,
			sizeBytes: before.get(relation.oid)?.sizeBytes ?? 0
		})),
		scope: inSnapshot,
		holder,
		workers,
		shares,
		[Symbol.asyncDispose]: () => disposal.disposeAsync()
	};
}
/** Whether a relation's rows, or a sequence's value, are in scope. */
function holdsData(scope, { oid }) {
	return scope === void 0 || scope.data.has(oid);
}
async function roleOf(client) {
	const [row] = await client.query("select quote_ident(current_user) as role");
	return row?.role ?? "";
}
/** pg_dump would fail on the first of these; all of them are named, with the grants. */
function refuseUnreadable(relations, scope, role) {
	const isRead = (relation) => relation.kind === "r" || relation.kind === "S" && holdsData(scope, relation);
	const hidden = relations.filter((relation) => isRead(relation) && !(relation.maySelect && relation.mayUseSchema));
	if (hidden.length > 0) {
		const grants = [...[...new Set(hidden.filter((relation) => !relation.mayUseSchema).map((relation) => relation.schema))].map((schema) => `grant usage on schema ${quoteIdentifier(schema)} to ${role};`), ...hidden.filter((relation) => !relation.maySelect).map((relation) => `grant select on ${relation.kind === "S" ? "sequence " : ""}${relation.qualified} to ${role};`)];
		const shown = grants.slice(0, 10).join(" ");
		throw new PgproofError("not-permitted", `role ${role} may not read ${listNames(hidden)}`, { hint: grants.length > 10 ? `${shown} … or for all: grant pg_read_all_data to ${role};` : shown });
	}
	const secured = relations.filter((relation) => relation.rowSecurity && relation.kind === "r" && holdsData(scope, relation));
	if (secured.length > 0) throw new PgproofError("not-permitted", `row security hides rows of ${listNames(secured)} from role ${role}`, { hint: `alter role ${role} bypassrls;` });
}
function listNames(relations) {
	const names = relations.slice(0, 5).map((relation) => `"${relationName(relation)}"`);
	return relations.length > 5 ? `${names.join(", ")} and ${relations.length - 5} more` : names.join(", ");
}
/** False when a table went away meanwhile. Throws `lock-not-got` when another session keeps a lock for longer than allowed. */
async function lockTables(worker, relations, options) {
	const pid = await pidOf(worker);
	await worker.query(beginReadOnly);
	await worker.query(`set local lock_timeout = '${options.lockTimeoutSeconds}s'`);
	for (let start = 0; start < relations.length; start += namesPerLock) {
		const names = relations.slice(start, start + namesPerLock).map((relation) => `only ${relation.qualified}`);
		try {
			await whileWatched(pid, options, () => worker.query(`lock table ${names.join(", ")} in access share mode`));
		} catch (error) {
			const state = sqlStateOf(error);
			if (state === "42P01" || state === "3F000" || state === "42809") return false;
			if (state === "53200") throw new PgproofError("out-of-memory", `the server has no room for locks on ${relations.length} tables`, {
				hint: "alter system set max_locks_per_transaction = '256'; then restart the server",
				cause: error
			});
			throw error;
		}
	}
	await worker.query("set local lock_timeout = 0");
	return true;
}
async function pidOf(client) {
	const [row] = await client.query("select pg_backend_pid() as pid");
	return row?.pid ?? 0;
}
/** Does what may wait for a lock; when the session's lock timeout ends it, throws `lock-not-got` naming the blocker. */
async function whileWatched(pid, options, work) {
	const watch = watchBlockers(() => options.watcher, `pid = ${pid}`);
	try {
		return await work();
	} catch (error) {
		if (sqlStateOf(error) !== "55P03") throw error;
		throw new PgproofError("lock-not-got", `a table could not be locked for reading within ${options.lockTimeoutSeconds} s${watch.describe()}`, { cause: error });
	} finally {
		watch.stop();
	}
}
/**
* Looks every quarter of a second who blocks a session, and remembers the last answer: when the wait is over it is too late to ask. `watcher` is
* asked for when there is somebody to look at: what is quicker than that needs no session to look from.
*/
function watchBlockers(watcher, which) {
	let blockers = "";
	let busy = false;
	const look = async () => {
		if (busy) return;
		busy = true;
		try {
			const rows = await (await watcher()).query(`
        select format(
          'process %s (user %s, application %s, %s for %s s: %s)',
          b.pid, b.usename, coalesce(nullif(b.application_name, ''), 'unnamed'), b.state,
          round(extract(epoch from now() - b.state_change)),
          coalesce(substring(b.query from '^\\s*(\\w+\\s+\\w+)'), 'unknown')) as blocker
        from pg_stat_activity w
        cross join lateral unnest(pg_blocking_pids(w.pid)) p(pid)
        join pg_stat_activity b on b.pid = p.pid
        where w.${which}`);
			if (rows.length > 0) blockers = `, blocked by ${rows.map((row) => row.blocker).join(" and ")}`;
		} catch {} finally {
			busy = false;
		}
	};
	const timer = setInterval(() => void look(), 250);
	return {
		describe: () => blockers,
		stop: () => clearInterval(timer)
	};
}
async function readLsn(client) {
	const [row] = await client.query("select case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end::text as lsn");
	return row?.lsn ?? "";
}
// packages/core/src/proof/largeobject.ts
/**
* Fingerprints every large object. A hole is missing pages at the source and pages of zeros after a restore, so pages are trimmed
* of trailing zeros and empty ones do not count; the size keeps trailing zeros apart. Needs to read pg_largeobject: superuser,
* or pg_read_all_data; for another role the result says so, and that it is unknown.
*/
async function readLargeObjects(client, level, seeds) {
	const hash = (seed) => level === "counts" ? "null::text" : `coalesce(sum(hashtextextended(row(pageno, trimmed)::text collate "C", ${seed})) filter (where trimmed <> ''), 0)::text`;
	await client.query("savepoint large_objects");
	try {
		const rows = await client.query(`
      select
        m.oid::text as oid,
        coalesce(max(p.pageno::int8 * 2048 + p.length), 0)::text as bytes,
        ${hash(seeds[0])} as first,
        ${hash(seeds[1])} as second
      from pg_catalog.pg_largeobject_metadata m
      left join (
        select loid, pageno, length(data) as length, rtrim(data, '\\x00'::bytea) as trimmed
        from pg_catalog.pg_largeobject
        offset 0
      ) p on p.loid = m.oid
      group by m.oid
      order by m.oid`);
		await client.query("release savepoint large_objects");
		return {
			status: "read",
			objects: rows.map((row) => ({
				oid: row.oid,
				bytes: row.bytes,
				hashes: row.first === null || row.second === null ? null : [row.first, row.second]
			}))
		};
	} catch (error) {
		if (sqlStateOf(error) !== "42501") throw error;
		await client.query("rollback to savepoint large_objects");
		const [row] = await client.query("select count(*)::text as count, pg_catalog.quote_ident(current_user) as role from pg_catalog.pg_largeobject_metadata");
		if (row?.count === "0") return {
			status: "read",
			objects: []
		};
		return {
			status: "unknown",
			count: row?.count ?? "?",
			detail: "this role may not read pg_largeobject, so the large objects were dumped but not fingerprinted",
			hint: `grant pg_read_all_data to ${row?.role ?? "<role>"}`
		};
	}
}
// packages/core/src/proof/needs.ts
const mostNeeds = 200;
/**
* Reads, from pg_depend, what objects in scope need of what is not: tables of foreign keys and views, parents, types, functions, extensions.
* Schemas are not among them: a restore makes them. Two hundred at the most. The client must be in a transaction. Versions 14 to 18.
*/
async function readNeeds(client, scope) {
	const kept = scopedCatalogs.filter((catalog) => (scope.objects.objects.get(catalog) ?? []).length > 0).map((catalog) => `select '${catalog}'::regclass, unnest('{${(scope.objects.objects.get(catalog) ?? []).join()}}'::oid[])`);
	if (kept.length === 0) return [];
	await client.query(`savepoint needs; ${cataloguePins}; set local quote_all_identifiers = off`);
	try {
		return (await client.query(`
      with recursive stated (classid, objid) as materialized (
        ${kept.join("\n        union all\n        ")}
      ), kept (classid, objid) as materialized (
        select classid, objid from stated
        union
        -- What comes with an object: row types, array types, constructors of ranges.
        select d.classid, d.objid
        from kept k
        join pg_depend d on d.refclassid = k.classid and d.refobjid = k.objid and d.deptype = 'i'
      ), missing as (
        select
          coalesce(e.refclassid, d.refclassid) as refclassid,
          coalesce(e.refobjid, d.refobjid) as refobjid,
          d.classid,
          d.objid
        from kept k
        join pg_depend d on d.classid = k.classid and d.objid = k.objid
        left join pg_depend e on e.classid = d.refclassid
          and e.objid = d.refobjid
          and e.deptype = 'e'
          and d.refclassid <> 'pg_extension'::regclass
        where d.refobjid >= ${firstUserOid}
          and d.deptype in ('n', 'a', 'P', 'S', 'i')
          and d.refclassid not in ('pg_namespace'::regclass, 'pg_constraint'::regclass)
          -- Their table stands for them.
          and not (d.refclassid = 'pg_class'::regclass and exists (
            select from pg_class x where x.oid = d.refobjid and x.relkind in ('i', 'I')))
          -- A sequence is dumped without the table that owns it.
          and not (d.classid = 'pg_class'::regclass and d.deptype = 'a' and exists (
            select from pg_class s where s.oid = d.objid and s.relkind = 'S'))
      ), named as (
        select m.refclassid, m.refobjid, min(o.type || ' ' || o.identity) as by, count(distinct (m.classid, m.objid))::int - 1 as others
        from missing m
        cross join lateral pg_identify_object(m.classid, m.objid, 0) o
        where not exists (select from kept k where k.classid = m.refclassid and k.objid = m.refobjid)
        group by 1, 2
        limit ${mostNeeds}
      )
      select i.type, i.schema, i.name, i.identity, n.by, n.others
      from named n
      cross join lateral pg_identify_object(n.refclassid, n.refobjid, 0) i
      where i.identity is not null
      order by i.type, i.identity collate "C"`)).map((row) => ({
			object: `${row.type} ${row.identity}`,
			by: row.by,
			more: row.others,
			hint: remedy(row, scope.selection)
		}));
	} finally {
		await client.query("rollback to savepoint needs; release savepoint needs").catch(() => void 0);
	}
}
const unquoted = (name) => name.startsWith("\"") ? name.slice(1, -1).replaceAll("\"\"", "\"") : name;
function remedy({ type, schema, name }, selection) {
	const { patterns } = selection;
	if (type === "extension") return `add --extension=${exactPattern(unquoted(name ?? ""))}`;
	if (!choosesObjects(selection)) return "leave out the option that excludes it";
	const isRelation = /table|view|sequence/.test(type);
	if (schema === null) return "back up the whole database: it belongs to no schema";
	if (isRelation && name !== null && patterns.table.length + patterns["table-and-children"].length > 0) return `add --table=${exactPattern(unquoted(schema), unquoted(name))}`;
	if (patterns.table.length > 0) return `choose the schema in the place of tables: --schema=${exactPattern(unquoted(schema))}`;
	return `add --schema=${exactPattern(unquoted(schema))}`;
}
// packages/core/src/proof/scope-check.ts
/** Catalogs of which every object in scope has an entry of its own in an archive. */
const entered = [
	"pg_namespace",
	"pg_extension",
	"pg_statistic_ext",
	"pg_proc",
	"pg_type",
	"pg_collation",
	"pg_conversion",
	"pg_operator",
	"pg_opclass",
	"pg_ts_config",
	"pg_ts_dict",
	"pg_ts_template",
	"pg_ts_parser",
	"pg_language",
	"pg_cast",
	"pg_transform",
	"pg_am",
	"pg_event_trigger",
	"pg_foreign_data_wrapper",
	"pg_foreign_server",
	"pg_publication"
];
/** Objects that must have an entry, by catalog; the schema public has one where the dump creates it, and else where it was altered. */
function expected(scope) {
	const isPublic = new Set(scope.world.schemas.filter(({ name }) => name === "public").map(({ oid }) => oid));
	const composite = new Set(scope.world.relations.filter(({ kind }) => kind === "c").map(({ oid }) => oid));
	const result = /* @__PURE__ */ new Map();
	for (const catalog of entered) {
		const own = (scope.objects.objects.get(catalog) ?? []).filter((oid) => oid >= 16384 && !(catalog === "pg_namespace" && isPublic.has(oid)));
		result.set(catalog, new Set(own));
	}
	return result.set("pg_class", new Set([...scope.definitions].filter((oid) => !composite.has(oid))));
}
/**
* Holds the archive's table of contents against the scope that was decided without it, object by object. Findings `backup.dump-scope`: one
* bad for each object that only one of them has. Rows alone define nothing: then it is that of the archive beside them. Pure.
*/
function checkScope(scope, contents, archive = "the archive") {
	const id = "backup.dump-scope";
	const isPublic = new Set(scope.world.schemas.filter(({ name }) => name === "public").map(({ oid }) => oid));
	const archived = /* @__PURE__ */ new Map();
	for (const { catalogOid, oid, rest } of contents.entries) {
		const catalog = scope.objects.catalogs.get(catalogOid);
		if (catalog === void 0) continue;
		const known = archived.get(catalog) ?? /* @__PURE__ */ new Map();
		archived.set(catalog, known.set(oid, rest));
	}
	const findings = [];
	let count = 0;
	for (const [catalog, objects] of expected(scope)) {
		const found = archived.get(catalog) ?? /* @__PURE__ */ new Map();
		const known = new Set(scope.objects.objects.get(catalog) ?? []);
		count += objects.size;
		for (const oid of objects) {
			if (found.has(oid)) continue;
			findings.push({
				id,
				status: "bad",
				object: {
					kind: catalog,
					name: nameOf$1(scope, catalog, oid)
				},
				detail: `it is in scope, and pg_dump left it out of ${archive}`,
				hint: "check which pg_dump runs, and whether a wrapper gives it options of its own"
			});
		}
		for (const [oid, rest] of found) {
			if (known.has(oid) || catalog === "pg_namespace" && isPublic.has(oid)) continue;
			findings.push({
				id,
				status: "bad",
				object: {
					kind: catalog,
					name: rest
				},
				detail: `${archive} holds it, and it is not in scope`,
				hint: "run the backup again; if it stays so, please report it"
			});
		}
	}
	if (findings.length > 0) return findings;
	return [{
		id,
		status: "good",
		detail: `${archive} defines the ${formatCount(count)} objects in scope, and no other`
	}];
}
function nameOf$1({ world }, catalog, oid) {
	const schema = (number) => world.schemas.find((one) => one.oid === number)?.name ?? String(number);
	if (catalog === "pg_namespace") return schema(oid);
	const relation = catalog === "pg_class" ? world.relations.find((one) => one.oid === oid) : void 0;
	return relation === void 0 ? String(oid) : `${schema(relation.schema)}.${relation.name}`;
}
/** The archive must hold data of just the tables that were fingerprinted, or that are in scope. By oid: names may hold blanks. */
function checkTables(relations, contents, known = "fingerprinted") {
	const id = "backup.dump-scope";
	const archived = new Set(contents.entries.filter((entry) => entry.type === "TABLE DATA").map((entry) => entry.oid));
	const tables = relations.filter((relation) => relation.kind === "r");
	const oids = new Set(tables.map((table) => table.oid));
	const missing = tables.filter((table) => !archived.has(table.oid));
	const foreign = contents.entries.filter((entry) => entry.type === "TABLE DATA" && !oids.has(entry.oid));
	const are = known === "fingerprinted" ? "were fingerprinted" : "are in scope";
	if (missing.length === 0 && foreign.length === 0) return [{
		id,
		status: "good",
		detail: `the archive holds the data of all ${formatCount(tables.length)} tables that ${are}, and of no other`
	}];
	return [...missing.map((table) => ({
		id,
		status: "bad",
		object: {
			kind: "table",
			name: relationName(table)
		},
		detail: "pg_dump left the data of this table out",
		hint: "check which pg_dump runs, and whether a wrapper gives it options of its own"
	})), ...foreign.map((entry) => ({
		id,
		status: "bad",
		object: {
			kind: "table",
			name: entry.rest
		},
		detail: `the archive holds data of a table that ${known === "fingerprinted" ? "was not fingerprinted" : "is not in scope"}`,
		hint: "run the backup again; if it stays so, please report it"
	}))];
}
/** Large objects go all together. */
function checkLargeObjects(count, scope, contents) {
	if (scope?.largeObjects === false && contents.entries.some((entry) => entry.type === "BLOBS")) return [{
		id: "backup.dump-scope",
		status: "bad",
		object: {
			kind: "large objects",
			name: "all"
		},
		detail: "the archive holds large objects, and they are not in scope",
		hint: "run the backup again; if it stays so, please report it"
	}];
	if (count === 0 || contents.entries.some((entry) => entry.type === "BLOBS")) return [];
	return [{
		id: "backup.dump-scope",
		status: "bad",
		object: {
			kind: "large objects",
			name: formatCount(count)
		},
		detail: "pg_dump left the large objects out",
		hint: "check which pg_dump runs, and whether a wrapper gives it options of its own"
	}];
}
// packages/core/src/proof/sequence.ts
const batchSize = 200;
/**
* Reads where sequences stand now: they ignore snapshots (PostgreSQL documentation 9.17). Keyed by oid; one that was dropped
* meanwhile is absent, for a sequence cannot be locked. The client must be in a transaction.
*/
async function readSequences(client, relations) {
	const sequences = relations.filter((relation) => relation.kind === "S");
	const states = /* @__PURE__ */ new Map();
	const read = async (batch) => {
		await client.query("savepoint sequences");
		try {
			const rows = await client.query(statementFor(batch));
			await client.query("release savepoint sequences");
			for (const row of rows) states.set(batch[row.i].oid, {
				lastValue: row.last,
				isCalled: row.called
			});
		} catch (error) {
			if (sqlStateOf(error) !== "42P01") throw error;
			await client.query("rollback to savepoint sequences");
			if (batch.length > 1) for (const sequence of batch) await read([sequence]);
		}
	};
	for (let start = 0; start < sequences.length; start += batchSize) await read(sequences.slice(start, start + batchSize));
	return states;
}
function statementFor(sequences) {
	return sequences.map(({ qualified }, i) => `select ${i} as i, last_value::text as last, is_called as called from ${qualified}`).join("\nunion all\n");
}
/** For people: the value, and whether it has been handed out. */
function describeSequence(state) {
	return `${state.lastValue}${state.isCalled ? "" : " (not yet called)"}`;
}
function sameSequence(a, b) {
	return a.lastValue === b.lastValue && a.isCalled === b.isCalled;
}
/**
* Whether a value found in the archive can have been the sequence's during the dump: within what was read just before and just
* after it. A sequence that cycles, or went against its direction (setval ran), can have had any value in between.
*/
function liesBetween(before, archived, after) {
	const first = BigInt(before.lastValue);
	const value = BigInt(archived.lastValue);
	const last = BigInt(after.lastValue);
	if (first === last) return value === first && (before.isCalled !== after.isCalled || archived.isCalled === before.isCalled);
	return first < last ? first <= value && value <= last : last <= value && value <= first;
}
// packages/core/src/store/output.ts
const lookMilliseconds = 250;
/**
* Runs a program whose standard output becomes a stored file. Where the store is on this machine the program writes the file itself,
* and it is hashed afterwards; elsewhere its output is streamed and hashed on the way. Nothing is left of it when `run` fails.
* `onBytes` hears how much was written so far.
*/
async function withStoredOutput(store, path, onBytes, run) {
	return store.openWrite === void 0 ? streamed(store, path, onBytes, run) : direct({
		...store,
		openWrite: store.openWrite
	}, path, onBytes, run);
}
async function direct(store, path, onBytes, run) {
	const file = await store.openWrite(path);
	const timer = setInterval(() => void file.size().then(onBytes, () => void 0), lookMilliseconds);
	try {
		const result = await run(file.fd);
		clearInterval(timer);
		return {
			result,
			written: await file.finish().catch((error) => {
				throw classify(error, `write "${path}"`);
			})
		};
	} catch (error) {
		clearInterval(timer);
		await file.discard();
		throw error instanceof PgproofError && error.kind === "disk-full" ? new PgproofError("disk-full", `write "${path}" in "${store.describe}": ${error.message}`, { cause: error }) : error;
	}
}
async function streamed(store, path, onBytes, run) {
	let bytes = 0;
	const meter = new Transform({ transform(chunk, _encoding, done) {
		bytes += chunk.length;
		onBytes(bytes);
		done(null, chunk);
	} });
	meter.on("error", () => void 0);
	let putting;
	try {
		const result = await run(async (stdout) => {
			putting = store.put(path, meter, { isOwned: true });
			putting.catch(() => meter.destroy());
			await pipeline$1(stdout, meter, { end: false }).catch(async (error) => {
				await putting;
				throw error;
			});
		});
		if (putting === void 0) throw new Error(`"${path}" was not stored`);
		meter.end();
		return {
			result,
			written: await putting
		};
	} catch (error) {
		meter.destroy(error);
		const told = await putting?.then(() => void 0, (reason) => reason);
		throw told instanceof PgproofError && told.cause === error ? told : error;
	}
}
// packages/core/src/backup/definitions.ts
/**
* Dumps, beside rows alone and in the same snapshot, the definitions that they are restored into: without them nothing could be shown of
* the rows, and no table be made for them. Undefined where the data has its definitions with it.
*/
async function dumpDefinitions({ plan, options, facts, session, workspace }, holes, signal) {
	if (options.selection?.content !== "data") return void 0;
	const { store, connection, compression } = options;
	const stagesOf = (step) => stepNamed(plan, "pipeline", step).stages.map((stage) => fillCommand(stage, holes));
	session.onProgress({
		phase: "dump",
		current: "definitions"
	});
	const path = fillWord(stepNamed(plan, "put", "schema").path, holes);
	const dump = stagesOf("dump-definitions");
	const list = stagesOf("list-definitions");
	const running = {
		secrets: connection.secrets,
		classify: classifyToolFailure
	};
	const { written, result: sealed } = await withStoredOutput(store, path, () => void 0, async (output) => {
		if (facts.age === void 0) {
			await runPipeline(dump, {
				...running,
				signal,
				output
			});
			return;
		}
		const encrypt = stagesOf("encrypt-definitions");
		const reading = {
			list,
			head: join(workspace.path, "definitions-head")
		};
		return dumpSealed({
			dump,
			encrypt,
			packer: facts.packer,
			reading,
			output,
			signal,
			running
		});
	});
	const rawBytes = compression.algorithm === "none" ? sealed?.rawBytes ?? written.bytes : null;
	return {
		file: {
			path: definitionsFileName(facts),
			role: "schema",
			...written,
			raw_bytes: rawBytes
		},
		read: async (later) => {
			if (sealed !== void 0) return parseTableOfContents(sealed.listing);
			const { stdout } = await withStoredInput(store, path, (input) => runPipeline(list, {
				signal: later,
				output: "collect",
				mayStopEarly: true,
				input
			}));
			return parseTableOfContents(stdout);
		}
	};
}
// packages/core/src/backup/dump.ts
/** Dumps into the store. The archive is read back from there, or as it goes by where it is encrypted. */
async function dump(attempt, holes, signal) {
	const { options, facts, session } = attempt;
	const archive = join(attempt.workspace.path, "dump");
	const filled = {
		...holes,
		...secretHoles(childEnvironment(options.connection)),
		archive,
		"backup-id": attempt.id
	};
	const path = fillWord(stepNamed(attempt.plan, "put", "data").path, filled);
	let current = "";
	let bytes = 0;
	let isLocking = false;
	const report = () => session.onProgress({
		phase: "dump",
		bytes,
		...current === "" ? {} : { current }
	});
	const running = {
		filled,
		signal,
		options: {
			secrets: options.connection.secrets,
			classify: classifyToolFailure,
			...pipesWorth(facts.server.sizeBytes, attempt.workspace.path),
			onStderrLine: (line, stage) => {
				if (stage !== 0) return;
				if (isLocking) endWatch();
				isLocking = line.endsWith(" reading user-defined tables");
				const relation = /dumping contents of table "(.*)"$/.exec(line)?.[1];
				if (relation === void 0) return;
				current = relation;
				report();
			}
		}
	};
	const over = new AbortController();
	let watcher;
	const openWatcher = () => openClient(options.connection, AbortSignal.any([signal, over.signal]));
	const watch = watchBlockers(() => watcher ??= openWatcher(), `application_name = 'pgproof pg_dump'`);
	const endWatch = () => {
		watch.stop();
		over.abort();
	};
	const isFolder = options.format === "directory";
	let stored;
	try {
		const early = isFolder ? await dumpFolder(attempt, archive, running) : void 0;
		stored = await withStoredOutput(options.store, path, (soFar) => {
			bytes = soFar;
			report();
		}, (output) => early === void 0 ? dumpStream(attempt, running, output) : storeFolder(attempt, archive, early, running, output));
	} catch (error) {
		if (error instanceof PgproofError && error.kind === "lock-not-got") throw new PgproofError("lock-not-got", `pg_dump did not get its locks within ${options.lockTimeoutSeconds} s${watch.describe()}`, { cause: error });
		throw error;
	} finally {
		endWatch();
		await watcher?.then((client) => client[Symbol.asyncDispose](), () => void 0);
	}
	const { result, written } = stored;
	const definitions = await dumpDefinitions(attempt, filled, signal);
	const file = {
		path: dataFileName(options, facts),
		role: "data",
		...written,
		raw_bytes: isFolder || options.compression.algorithm === "none" ? result.rawBytes ?? written.bytes : null
	};
	const read = result.read ?? ((later) => readStored(attempt, path, later));
	return {
		file,
		seconds: result.seconds,
		read,
		definitions
	};
}
function stagesOf({ plan }, step, holes) {
	return stepNamed(plan, "pipeline", step).stages.map((stage) => fillCommand(stage, holes));
}
/** Formats whose one file comes out of pg_dump. */
async function dumpStream(attempt, { filled, signal, options }, output) {
	const { facts } = attempt;
	const dump = stagesOf(attempt, "dump", filled);
	if (facts.age === void 0) return { seconds: (await runPipeline(dump, {
		...options,
		signal,
		output
	})).durationSeconds };
	const sealing = {
		dump,
		encrypt: stagesOf(attempt, "encrypt-data", filled),
		packer: facts.packer,
		output,
		signal,
		running: options
	};
	if (attempt.options.format === "plain") {
		const script = readScript();
		const { dump: ran, rawBytes } = await dumpSealed({
			...sealing,
			reading: { push: (chunk) => pushed(script, chunk) }
		});
		return {
			seconds: ran.durationSeconds,
			rawBytes,
			read: async () => scriptContents(script.end())
		};
	}
	const head = join(attempt.workspace.path, "head");
	const reading = {
		list: stagesOf(attempt, "list", filled),
		head
	};
	const { dump: ran, listing, rawBytes } = await dumpSealed({
		...sealing,
		reading
	});
	const read = async (later) => readArchive(attempt, listing, {}, later, async (run) => {
		await using file = await open(head);
		return await run(file.fd);
	});
	return {
		seconds: ran.durationSeconds,
		rawBytes,
		read
	};
}
/** The format that pg_dump writes into a folder itself, by several sessions. Gives how long that took. */
async function dumpFolder(attempt, archive, { filled, signal, options }) {
	await rm(archive, {
		recursive: true,
		force: true
	});
	return (await runPipeline(stagesOf(attempt, "dump", filled), {
		...options,
		signal
	})).durationSeconds;
}
/** Sends such a folder to the store as one file. */
async function storeFolder(attempt, archive, seconds, { filled, signal }, output) {
	const { facts, session } = attempt;
	let rawBytes = 0;
	let isFed = false;
	async function* counted() {
		for await (const chunk of packDirectory(archive)) {
			rawBytes += chunk.length;
			yield chunk;
		}
		isFed = true;
	}
	session.onProgress({
		phase: "store",
		current: "the files of the dump"
	});
	const stages = [...facts.packer === void 0 ? [] : stagesOf(attempt, "pack", filled), ...facts.age === void 0 ? [] : stagesOf(attempt, "encrypt-data", filled)];
	const commands = stages.length > 0 ? stages : [{
		program: "/bin/cat",
		args: [],
		env: {}
	}];
	const input = (stdin) => pipeline$1(counted(), stdin);
	await runPipeline(commands, {
		signal,
		output,
		input,
		classify: classifyEncryption
	});
	if (!isFed) throw new PgproofError("tool-version", `"${commands[0]?.program}" ended well before it had read the whole dump`, { hint: "put another one first on PATH" });
	const read = async (later) => {
		const { stdout } = await runPipeline(stagesOf(attempt, "list", { archive }), {
			signal: later,
			output: "collect"
		});
		return readArchive(attempt, stdout, { archive }, later, (run) => run(void 0));
	};
	return {
		seconds,
		rawBytes,
		read
	};
}
/** Reads what lies in the store: like the table of contents, the states of sequences are at an archive's beginning. */
async function readStored(attempt, path, signal) {
	const { store, format } = attempt.options;
	if (format === "plain") return scriptContents(await scanStored(attempt, path, signal));
	const withInput = (run) => withStoredInput(store, path, run);
	const { stdout } = await withInput((input) => runPipeline(stagesOf(attempt, "list", {}), {
		signal,
		output: "collect",
		mayStopEarly: true,
		...given(input)
	}));
	return readArchive(attempt, stdout, {}, signal, withInput);
}
function given(input) {
	return input === void 0 ? {} : { input };
}
async function scanStored(attempt, path, signal) {
	const { store } = attempt.options;
	const script = readScript();
	const scan = async (source) => {
		for await (const chunk of source) pushed(script, chunk);
	};
	if (attempt.facts.packer === void 0) await scan(await store.get(path));
	else await withStoredInput(store, path, (input) => runPipeline(stagesOf(attempt, "unpack", {}), {
		signal,
		input,
		output: scan
	}));
	return script.end();
}
/** pg_dump writes no command to psql: what is one comes of something that stands for it. */
function pushed(script, chunk) {
	try {
		script.push(chunk);
	} catch (error) {
		if (!(error instanceof ScriptRefusal)) throw error;
		throw new PgproofError("database-refused", `what pg_dump wrote is no script of pg_dump's: ${error.message}`, { hint: "check which pg_dump runs, and whether a wrapper writes something of its own" });
	}
}
function scriptContents({ entries, sequenceSets, header, isComplete }) {
	if (!isComplete) throw new PgproofError("database-refused", "pg_dump ended well, and its script does not come to an end", { hint: "check which pg_dump runs, and whether a wrapper cuts what it writes" });
	return {
		contents: {
			header,
			entries: entries.map((entry) => ({
				...entry,
				line: ""
			}))
		},
		sequences: async () => parseSequenceSets(sequenceSets.join("\n"))
	};
}
function readArchive(attempt, listing, holes, signal, withInput) {
	const contents = parseTableOfContents(listing);
	const lines = contents.entries.filter((entry) => entry.type === "SEQUENCE SET").map((entry) => entry.line);
	const sequences = async () => {
		if (lines.length === 0) return [];
		const list = join(attempt.workspace.path, "sequences.list");
		await writeFile(list, `${lines.join("\n")}\n`, { mode: 384 });
		const stages = stagesOf(attempt, "sequences", {
			...holes,
			list
		});
		const printed = await withInput(async (input) => (await runPipeline(stages, {
			signal,
			output: "collect",
			mayStopEarly: true,
			...given(input)
		})).stdout);
		return parseSequenceSets(printed);
	};
	return {
		contents,
		sequences
	};
}
// packages/core/src/backup/prove.ts
/** Holds the source still, dumps it and fingerprints it at the same time, and checks that the archive holds what was fingerprinted. */
async function dumpUnderProof(attempt, level, secretSeed) {
	const { options, facts, session } = attempt;
	const seeds = drawSeeds();
	const form = rowFormFor(facts.server.encoding);
	const { major } = facts.server;
	await using hold = await holdSnapshot(options.connection, {
		workers: options.jobs,
		lockTimeoutSeconds: options.lockTimeoutSeconds,
		selection: facts.scope?.selection
	}, session);
	const { scope } = hold;
	const relations = hold.relations.filter((relation) => holdsData(scope, relation));
	const before = await readCatalogue(hold.holder.pg, {
		major,
		secretSeed,
		scope: scope?.objects
	});
	const sequencesBefore = await readSequences(hold.holder, relations);
	const losses = expectedLosses(before, scope?.everything === false ? [] : await readDumpLosses(hold.holder.pg));
	const needs = scope === void 0 ? [] : await readNeeds(hold.holder, scope);
	let fingerprintSeconds = 0;
	const [dumped, fingerprints, largeObjects] = await runTogether(session.signal, (signal) => dump(attempt, { snapshot: hold.snapshot }, signal), async (signal) => {
		const start = session.now();
		const stop = () => closeAll([hold.holder, ...hold.workers]);
		signal.addEventListener("abort", stop, { once: true });
		const taken = await takeFingerprints(hold.workers, hold.shares, {
			level,
			seeds,
			form,
			signal,
			onRelation: (current) => session.onProgress({
				phase: "fingerprint",
				current
			})
		});
		signal.removeEventListener("abort", stop);
		fingerprintSeconds = secondsBetween(start, session.now());
		return taken;
	}, async () => scope?.largeObjects === false ? {
		status: "read",
		objects: []
	} : await readLargeObjects(hold.holder, level, seeds));
	const sequencesAfter = await readSequences(hold.holder, relations);
	const after = await readCatalogueNow(attempt, secretSeed, scope);
	await requireLocks(hold.workers);
	const heldSeconds = secondsBetween(hold.takenAt, session.now());
	await hold[Symbol.asyncDispose]();
	const { contents, sequences } = await dumped.read(session.signal);
	const defined = await dumped.definitions?.read(session.signal);
	const archived = await sequences();
	const changed = changedObjects(before.catalogue, after.catalogue);
	return {
		dumped,
		contents,
		defined,
		proof: {
			level,
			seeds,
			form,
			tables: relations.filter((relation) => relation.kind === "r").map((relation) => provenTable(relation, fingerprints)),
			sequences: archived,
			materialized_views: hold.relations.filter((relation) => relation.kind === "m").map((view) => ({
				schema: view.schema,
				name: view.name,
				populated: view.populated && holdsData(scope, view)
			})),
			large_objects: largeObjects,
			...scope === void 0 ? {} : { without_rows: withoutRows(scope, hold.relations) }
		},
		catalogue: {
			...before,
			changed,
			secret_seed: secretSeed
		},
		findings: [
			...checkTables(relations, contents),
			...scope === void 0 ? [] : [...checkScope(scope, defined ?? contents, dumped.definitions?.file.path), ...leftOutFindings(scope, needs)],
			...checkLargeObjects(countOf(largeObjects), scope, contents),
			...sequenceFindings(relations, archived, sequencesBefore, sequencesAfter),
			...catalogueFindings(before, changed),
			...largeObjectFindings(largeObjects),
			...losses
		],
		needs,
		takenAt: hold.takenAt,
		lsn: hold.lsn,
		fingerprintSeconds,
		heldSeconds
	};
}
/**
* The locks lasted only when every session that has some is still there: one that was ended meanwhile, by a standby's replay or an administrator,
* let a TRUNCATE through that the snapshot does not see. Throws what ended it.
*/
async function requireLocks(workers) {
	for (const worker of workers) await worker.query("select 1");
}
/** Reads the catalogue as it is: the held snapshot does not see what other sessions changed since. */
async function readCatalogueNow({ options, facts, session }, secretSeed, scope) {
	await using client = await openClient(options.connection, session.signal);
	await client.query(`set lock_timeout = '${options.lockTimeoutSeconds}s'`);
	return await inTransaction(client, beginReadOnly, () => readCatalogue(client.pg, {
		major: facts.server.major,
		secretSeed,
		scope: scope?.objects
	}));
}
function closeAll(clients) {
	for (const client of clients) client[Symbol.asyncDispose]();
}
function provenTable(relation, fingerprints) {
	const fingerprint = fingerprints.get(relation.oid);
	if (fingerprint === void 0) throw new Error(`no fingerprint of ${relationName(relation)}`);
	const { oid, schema, name, root, hashed, extension } = relation;
	return {
		oid,
		schema,
		name,
		root,
		hashed,
		extension,
		...fingerprint
	};
}
/** Tables that are in scope without their rows: the copy has them empty. */
function withoutRows({ definitions, data }, relations) {
	return relations.filter(({ oid, kind }) => kind === "r" && definitions.has(oid) && !data.has(oid)).map(({ schema, name }) => ({
		schema,
		name
	}));
}
function sequenceFindings(relations, archived, before, after) {
	const id = "backup.sequence-bounds";
	const key = (item) => JSON.stringify([item.schema, item.name]);
	const states = new Map(archived.map((state) => [key(state), state]));
	const sequences = relations.filter((relation) => relation.kind === "S");
	const findings = sequences.flatMap((sequence) => {
		const first = before.get(sequence.oid);
		const last = after.get(sequence.oid);
		const state = states.get(key(sequence));
		const object = {
			kind: "sequence",
			name: relationName(sequence)
		};
		if (state === void 0) return [{
			id,
			status: "bad",
			object,
			detail: "pg_dump left this sequence out",
			hint: "check which pg_dump runs"
		}];
		if (first === void 0 || last === void 0 || liesBetween(first, state, last)) return [];
		const detail = `the archive sets it to ${describeSequence(state)}; it was ${describeSequence(first)} before the dump and ${describeSequence(last)} after it`;
		return [{
			id,
			status: "warning",
			object,
			detail,
			hint: "it was set by setval or went round while the dump ran"
		}];
	});
	if (findings.length > 0) return findings;
	return [{
		id,
		status: "good",
		detail: `${formatCount(sequences.length)} sequences: the archive's values lie between those before and after the dump`
	}];
}
/** Objects that are not the same before and after, as they are after; those that are gone have no attributes. */
function changedObjects(before, after) {
	const digestBefore = catalogueDigest(before);
	const digestAfter = catalogueDigest(after);
	const kinds = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].filter((kind) => digestBefore[kind] !== digestAfter[kind]);
	return Object.fromEntries(kinds.map((kind) => {
		const [old, now] = [before[kind] ?? {}, after[kind] ?? {}];
		const differing = [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
		return [kind, Object.fromEntries(differing.map((name) => [name, now[name] ?? {}]))];
	}));
}
function catalogueFindings(before, changed) {
	const id = "backup.catalogue-stable";
	const relations = Object.keys(changed["relation"] ?? {});
	const objects = Object.entries(changed).flatMap(([kind, names]) => Object.keys(names).filter((name) => kind === "relation" || !relations.some((relation) => name.startsWith(`${relation}.`))).map((name) => ({
		kind,
		name
	})));
	const unread = before.unread.map((gap) => ({
		id: "backup.catalogue-read",
		status: "unknown",
		object: {
			kind: "kind of object",
			name: gap.kind
		},
		detail: gap.detail,
		hint: gap.hint
	}));
	if (objects.length === 0) return [{
		id,
		status: "good",
		detail: "no DDL ran while the dump was taken"
	}, ...unread];
	return [...objects.map((object) => ({
		id,
		status: "warning",
		object,
		detail: "DDL changed it while the dump was taken; the dump may hold it as it was before or after",
		hint: "run the backup when no migration is running"
	})), ...unread];
}
function countOf(objects) {
	return objects.status === "unknown" ? Number(objects.count) : objects.objects.length;
}
function largeObjectFindings(objects) {
	const id = "backup.large-objects";
	if (objects.status === "unknown") return [{
		id,
		status: "unknown",
		object: {
			kind: "large objects",
			name: `${formatCount(objects.count)} of them`
		},
		detail: objects.detail,
		hint: objects.hint
	}];
	return objects.objects.length === 0 ? [] : [{
		id,
		status: "good",
		detail: `${formatCount(objects.objects.length)} large objects fingerprinted`
	}];
}
// packages/core/src/backup/rest.ts
/** Removes what was stored of a backup that failed. What stays has no manifest, and is no backup: a warning. */
async function removeRest(store, folder) {
	try {
		await store.remove(folder);
		return;
	} catch (error) {
		const detail = `what was stored of it could not be removed: ${error.message}`;
		return {
			id: "backup.rest",
			status: "warning",
			object: {
				kind: "folder",
				name: folder
			},
			detail
		};
	}
}
// packages/core/src/backup/shrink.ts
/** A table that had so many rows and has none is said, whatever the rest comes to. */
const manyRows = 1000n;
const mostListed = 10;
/**
* Holds a backup against the last one of the same part of the database: rows, large objects, tables by name, and bytes where both were packed
* alike. A partition that went while its parent stayed is no loss. What shrank or went is bad in production and a warning
* elsewhere; the database's own size, which VACUUM FULL changes, is a warning everywhere. Where tables could not be held against each other
* the whole is unknown. Pure.
*/
function compareWithLast(now, last, { environment, maxShrinkPercent }) {
	const status = environment === "production" ? "bad" : "warning";
	const most = maxShrinkPercent ?? defaultMaxShrinkPercent(environment);
	const quantities = quantitiesOf(now.manifest, last.manifest);
	const shrunk = quantities.filter(({ before, after }) => before > 0n && (before - after) * 100n > before * BigInt(most)).map(({ name, before, after, show, isSoft }) => ({
		id: "backup.shrink",
		status: isSoft ? "warning" : status,
		object: {
			kind: "figure",
			name
		},
		detail: `${show(after)}, and ${show(before)} in the last backup, ${last.manifest.id}: ${percent(before, after)} % less, where ${most} % are allowed`,
		hint: "see whether the data is still there; if it was removed on purpose, the next backup is compared with this one (--max-shrink-percent allows more)"
	}));
	const tables = tableFindings(now, last, status);
	const seen = quantities.map(({ name, before, after, show }) => `${name} ${show(before)} → ${show(after)}`);
	const hasTrouble = [...shrunk, ...tables].some((finding) => finding.status === "bad" || finding.status === "warning");
	const figures = `compared with the last backup, ${last.manifest.id}: ${seen.join(", ")}`;
	const unseen = unseenOf(now, last);
	if (unseen !== void 0) {
		const summary = {
			id: "backup.compared",
			status: "unknown",
			...present({ hint: unseen.hint }),
			detail: `${figures}; ${hasSameRelations(now.manifest, last.manifest) ? "definitions of tables are the same, so none is gone; whether one lost its rows" : "whether a table is gone, or lost its rows,"} was not seen: ${unseen.why}`
		};
		return [
			...shrunk,
			...tables,
			summary
		];
	}
	return [
		...shrunk,
		...tables,
		...hasTrouble ? [] : [{
			id: "backup.compared",
			status: "good",
			detail: figures
		}]
	];
}
function unseenOf(now, last) {
	return [last.tables, now.tables].find((tables) => "why" in tables);
}
/** Whether the digests over all relations and extensions tell that they are the same; of those that are not they tell nothing. */
function hasSameRelations(now, last) {
	return ["relation", "extension"].every((kind) => {
		const digest = now.catalogue_digest[kind];
		return [now, last].every(({ proof }) => !proof.unread.includes(kind)) && digest !== void 0 && digest === last.catalogue_digest[kind];
	});
}
function quantitiesOf(now, last) {
	const isProven = now.proof.level !== "none" && last.proof.level !== "none";
	const packing = ({ format, compression, pg_dump_arguments = [] }) => JSON.stringify([
		format,
		compression,
		pg_dump_arguments
	]);
	const isPackedAlike = packing(now) === packing(last);
	const count = (name, before, after) => ({
		name,
		before: BigInt(before),
		after: BigInt(after),
		show: formatCount,
		isSoft: false
	});
	const bytes = (name, before, after, isSoft) => ({
		name,
		before: BigInt(before),
		after: BigInt(after),
		show: (value) => formatBytes(Number(value)),
		isSoft
	});
	return [
		...isProven ? [count("rows", last.proof.rows, now.proof.rows), count("large objects", last.proof.large_objects, now.proof.large_objects)] : [],
		...isPackedAlike ? [bytes("bytes", bytesOf(last), bytesOf(now), false)] : [],
		bytes("size of the database", last.server.size_bytes, now.server.size_bytes, true)
	];
}
function percent(before, after) {
	return (Number((before - after) * 1000n / before) / 10).toFixed(1);
}
function tableFindings(now, last, status) {
	if ("why" in now.tables || "why" in last.tables) return fewerRelations(now.manifest, last.manifest, status);
	const after = now.tables;
	const roots = new Set([...after.values()].map(({ root }) => root));
	const gone = [...last.tables].filter(([name]) => !after.has(name));
	const lost = gone.filter(([, { root }]) => root === null || !roots.has(root));
	const rotated = gone.filter(([, { root }]) => root !== null && roots.has(root)).map(([name]) => name);
	const emptied = [...last.tables].filter(([name, { rows }]) => BigInt(rows) >= manyRows && after.get(name)?.rows === "0");
	const { tables } = last;
	const made = [...after.keys()].filter((name) => !tables.has(name));
	return [
		...lost.map(([name, { rows }]) => ({
			id: "backup.lost-table",
			status,
			object: {
				kind: "table",
				name
			},
			detail: `the last backup, ${last.manifest.id}, has it, with ${formatCount(rows)} rows; it is not in this one`,
			hint: `if it was dropped or renamed on purpose, nothing is to be done; else it is in ${last.manifest.id}`
		})),
		...emptied.map(([name, { rows }]) => ({
			id: "backup.emptied-table",
			status: "warning",
			object: {
				kind: "table",
				name
			},
			detail: `it has no rows, and ${formatCount(rows)} in the last backup, ${last.manifest.id}`,
			hint: `if it was emptied on purpose, nothing is to be done; else its rows are in ${last.manifest.id}`
		})),
		...rotated.length === 0 ? [] : [{
			id: "backup.lost-partition",
			status: "explained",
			detail: `partitions that the last backup, ${last.manifest.id}, has and this one does not, of tables that are still there: ${listed(rotated)}`
		}],
		...made.length === 0 ? [] : [{
			id: "backup.new-table",
			status: "good",
			detail: `new since the last backup, ${last.manifest.id}: ${listed(made)}`
		}]
	];
}
/** Where the names are not known, their number is all there is; partitions come and go, and do not count. */
function fewerRelations(now, last, status) {
	if (now.proof.level === "none" || last.proof.level === "none") return [];
	const [before, after] = [last, now].map(({ proof }) => proof.relations - (proof.partitions ?? 0));
	if (after >= before) return [];
	return [{
		id: "backup.lost-table",
		status,
		object: {
			kind: "tables",
			name: formatCount(before - after)
		},
		detail: `${formatCount(after)} tables without partitions, and ${formatCount(before)} in the last backup, ${last.id}`,
		hint: `compare them by name: pgproof verify prints the tables of a backup, and has the key that opens ${last.id}`
	}];
}
function listed(names) {
	const more = names.length - mostListed;
	return `${names.slice(0, mostListed).join(", ")}${more > 0 ? ` and ${formatCount(more)} more` : ""}`;
}
// packages/core/src/backup/unproven.ts
/** Dumps without a proof. What a selection takes is decided here all the same, a moment before pg_dump does. */
async function dumpWithoutProof(attempt) {
	const part = await readPart(attempt);
	return {
		dumped: await dump(attempt, {}, attempt.session.signal),
		...part
	};
}
async function readPart({ options, facts, session }) {
	if (facts.scope === void 0) return {
		scope: void 0,
		needs: []
	};
	const { selection } = facts.scope;
	await using client = await openClient(options.connection, session.signal);
	return await inTransaction(client, beginReadOnly, async () => {
		const scope = await readScope(client, selection);
		return {
			scope,
			needs: await readNeeds(client, scope)
		};
	});
}
/**
* Holds what was dumped against what the selection took, as a proof does, and says what is left out. Between the two nothing was locked: where
* they differ, it is looked again, and what DDL made or dropped meanwhile is a warning.
*/
async function checkPart(attempt, { dumped, scope, needs }, contents, defined) {
	if (scope === void 0) return [];
	const archive = dumped.definitions?.file.path;
	const check = (decided) => [
		...checkTables(tablesOf(decided), contents, "in scope"),
		...checkScope(decided, defined ?? contents, archive),
		...checkLargeObjects(decided.largeObjects ? decided.counts.largeObjects : 0, decided, contents)
	];
	const left = leftOutFindings(scope, needs);
	const before = check(scope);
	if (before.every(isFine)) return [...before, ...left];
	const after = check(await readAgain(attempt, scope));
	const stays = new Set(after.filter((finding) => !isFine(finding)).map(nameOf));
	return [...before.map((one) => isFine(one) || stays.has(nameOf(one)) ? one : changed(one)), ...left];
}
function tablesOf({ world, data }) {
	const nameOfSchema = new Map(world.schemas.map(({ oid, name }) => [oid, name]));
	return world.relations.flatMap(({ oid, kind, schema, name }) => kind === "r" && data.has(oid) ? [{
		oid,
		kind,
		schema: nameOfSchema.get(schema) ?? "",
		name
	}] : []);
}
function readAgain({ options, session }, { selection }) {
	return whileAlive(options.connection, options.serverTimeoutSeconds, session, async ({ signal }) => {
		await using client = await openClient(options.connection, signal);
		return await readScopeNow(client, selection);
	});
}
function isFine({ status }) {
	return status !== "bad";
}
/** Whether it is missing or too much, and what. */
function nameOf({ object, detail }) {
	return JSON.stringify([
		object?.kind,
		object?.name,
		detail
	]);
}
function changed({ id, object }) {
	return {
		id,
		status: "warning",
		...object === void 0 ? {} : { object },
		detail: "DDL made or dropped it while the dump was taken; the dump may hold it or not",
		hint: "run the backup when no migration is running"
	};
}
// packages/core/src/backup/run.ts
/** Runs a backup by its plan, when preflight lets it. Throws when it could not do its work, and leaves nothing behind then; a failed check is a finding. */
async function runBackup(plan, options, facts, session) {
	const started = session.now();
	const preflight = passPreflight(judgePreflight(options, facts));
	const leftOut = facts.scope === void 0 ? [] : describeLeftOut(facts.scope);
	if (leftOut.length > 0) session.onProgress({
		phase: "left out",
		current: leftOut.join("; ")
	});
	await using workspace = await makeWorkspace(session);
	for (let attempt = 1;; attempt += 1) {
		const id = newBackupId(session.now());
		const folder = `${encodeDatabaseName(facts.server.database)}/${id}`;
		try {
			const attempted = await attemptBackup({
				plan,
				options,
				facts,
				session,
				workspace,
				id,
				folder,
				started
			});
			const result = {
				...attempted,
				findings: [...preflight, ...attempted.findings]
			};
			if (result.stored !== void 0) return result;
			const remains = await removeRest(options.store, folder);
			return remains === void 0 ? result : {
				...result,
				findings: [...result.findings, remains]
			};
		} catch (error) {
			const remains = await removeRest(options.store, folder);
			const isLast = !(error instanceof PgproofError && error.kind === "lock-not-got") || attempt >= options.attempts || session.signal.aborted;
			if (isLast && remains !== void 0 && error instanceof PgproofError) throw new PgproofError(error.kind, error.message, {
				hint: `${error.hint}; and ${remains.detail}`,
				cause: error
			});
			if (isLast) throw error;
			session.onProgress({
				phase: "lock",
				current: `attempt ${attempt} of ${options.attempts}: ${error.message}; all is released, beginning anew`
			});
		}
	}
}
async function attemptBackup(attempt) {
	const { options, facts, id } = attempt;
	if (options.proof === "none") {
		const { globals, unproven } = await whileSourceAlive(attempt, async (watched) => ({
			globals: await dumpGlobals(watched),
			unproven: await dumpWithoutProof(watched)
		}));
		const { dumped, needs } = unproven;
		const finding = {
			id: "backup.proof",
			status: "warning",
			detail: "no proof was taken: a restored copy can be shown to restore, not to be equal",
			hint: "run with --proof content"
		};
		const { contents } = await dumped.read(attempt.session.signal);
		const defined = await dumped.definitions?.read(attempt.session.signal);
		const findings = [
			...serverFindings(facts),
			...dumpFindings(dumped, contents, defined),
			...await checkPart(attempt, unproven, contents, defined),
			finding
		];
		if (hasBad(findings)) return {
			findings,
			...ended(attempt)
		};
		return keep(attempt, {
			dumped,
			globals,
			needs
		}, void 0, findings);
	}
	const { proof: level } = options;
	const { globals, proven } = await whileSourceAlive(attempt, async (watched) => ({
		globals: await dumpGlobals(watched),
		proven: await dumpUnderProof(watched, level, drawSecretSeed())
	}));
	const dumped = dumpFindings(proven.dumped, proven.contents, proven.defined);
	const findings = [
		...serverFindings(facts),
		...dumped,
		...proven.findings
	];
	if (hasBad(findings)) return {
		findings,
		...ended(attempt)
	};
	const header = {
		format_version: 1,
		id
	};
	const proof = {
		...header,
		database: facts.server.database,
		...proven.proof
	};
	const catalogue = {
		...header,
		...proven.catalogue,
		...globals.go ? {
			globals: globals.reading,
			globals_seed: globals.secretSeed
		} : {}
	};
	return keep(attempt, {
		dumped: proven.dumped,
		globals,
		needs: proven.needs
	}, {
		proof,
		catalogue,
		proven
	}, findings);
}
function hasBad(findings) {
	return findings.some(({ status }) => status === "bad");
}
/** The source is watched, and migrations are kept out, no longer than it is needed: what is stored afterwards is none of its business. */
function whileSourceAlive(attempt, work) {
	const { options, session } = attempt;
	return whileAlive(options.connection, options.serverTimeoutSeconds, session, async (watched) => {
		await using _gate = await enterGate(options.connection, options.lockTimeoutSeconds, watched);
		return await work({
			...attempt,
			session: watched
		});
	});
}
function serverFindings({ server, pgDump, own }) {
	const findings = [...newerThanSupported("backup.server-version", server), ...ownFindings(own, server)];
	if (!isOlderMinor(pgDump, server)) return findings;
	return [...findings, {
		id: "backup.client-version",
		status: "warning",
		detail: `pg_dump ${pgDump.version} is older than the server, ${server.version}: it may dump what only a server of that minor release restores`,
		hint: `apt-get install --only-upgrade postgresql-client-${server.major}`
	}];
}
function drawSecretSeed() {
	return randomBytes(16).toString("hex");
}
function dumpFindings({ file, definitions }, contents, defined) {
	const seen = ({ path, bytes }, { entries }) => ({
		id: "backup.dump",
		status: "good",
		detail: `${path}: ${formatCount(entries.length)} entries, ${formatCount(bytes)} bytes`
	});
	const beside = definitions === void 0 || defined === void 0 ? [] : [seen(definitions.file, defined)];
	return [seen(file, contents), ...beside];
}
/** Stores proof and catalogue, and the manifest last. */
async function keep(attempt, { dumped, globals, needs }, proof, seen) {
	const { plan, options, facts, session, id } = attempt;
	const definitions = dumped.definitions?.file;
	const files = [dumped.file, ...definitions === void 0 ? [] : [definitions]];
	const findings = [...seen, ...globalsFindings(globals, attempt.facts)];
	const put = async (step, packed) => {
		const path = fillWord(stepNamed(plan, "put", step).path, { "backup-id": id });
		const content = facts.age === void 0 ? packed : await encryptDocument(attempt, step, packed);
		const written = await options.store.put(path, content);
		files.push({
			path: path.slice(path.lastIndexOf("/") + 1),
			role: step,
			raw_bytes: step === "globals" ? packed.length : null,
			...written
		});
	};
	if (globals.go) await put("globals", globals.script);
	if (proof !== void 0) {
		await put("proof", packDocument(proof.proof));
		await put("catalogue", packDocument(proof.catalogue));
	}
	if (facts.age !== void 0) await requireSealed(attempt, dumped);
	const opened = await checkOpens(attempt, files);
	if (hasBad(opened)) return {
		findings: [...findings, ...opened],
		...ended(attempt)
	};
	const { server } = facts;
	const selection = options.selection ?? wholeDatabase;
	const tablespaces = tablespacesOf(selection, facts, proof?.catalogue);
	const { database: collation, collations } = facts.collations;
	const scope = manifestScope(facts.scope, needs);
	const now = session.now();
	const tables = proof?.proof.tables ?? [];
	const largest = [...tables].sort((a, b) => Number(BigInt(b.rows) - BigInt(a.rows))).slice(0, 10);
	const made = {
		format_version: 1,
		id,
		created_at: now.toISOString(),
		operation: "backup",
		environment: options.environment,
		server: {
			version: server.version,
			major: server.major,
			system_identifier: server.systemIdentifier,
			database: server.database,
			encoding: server.encoding,
			collation: server.collation,
			ctype: server.ctype,
			provider: server.provider,
			locale: server.locale,
			icu_rules: server.icuRules,
			...collation === void 0 ? {} : { collation_version: collation },
			money_locale: server.moneyLocale,
			size_bytes: server.sizeBytes,
			bootstrap_role: server.bootstrapRole,
			architecture: server.architecture
		},
		method: "logical",
		backup_type: "full",
		format: options.format ?? "custom",
		filters: filtersOf(selection),
		...selection.extra.length === 0 ? {} : { pg_dump_arguments: selection.extra },
		...scope === void 0 ? {} : { scope },
		...globals.go ? { globals: countGlobals(globals) } : {},
		...tablespaces.length === 0 ? {} : { tablespaces },
		...facts.own === void 0 ? {} : { database_own: facts.own },
		tools: [{
			name: "pg_dump",
			version: facts.pgDump.version
		}, {
			name: "pg_restore",
			version: facts.pgRestore.version
		}],
		snapshot: {
			time: (proof?.proven.takenAt ?? attempt.started).toISOString(),
			lsn: proof?.proven.lsn ?? ""
		},
		files,
		compression: {
			algorithm: options.compression.algorithm,
			level: options.compression.level,
			by: facts.packer === void 0 ? "client" : "pgproof"
		},
		encryption: options.recipients === void 0 ? null : {
			scheme: "age",
			recipients: options.recipients
		},
		proof: {
			level: options.proof,
			relations: tables.length,
			partitions: tables.filter(({ root }) => root !== null).length,
			rows: totalRows(tables),
			sequences: proof?.proof.sequences.length ?? 0,
			large_objects: largeObjectCount(proof?.proof),
			large_objects_status: proof?.proof.large_objects.status ?? "unknown",
			unread: [...new Set(proof?.catalogue.unread.map((gap) => gap.kind) ?? [])]
		},
		extensions: facts.extensions,
		...collations.length === 0 ? {} : { collations },
		roles: facts.roles,
		catalogue_digest: proof === void 0 ? {} : catalogueDigest(proof.catalogue.catalogue),
		durations: {
			total_seconds: secondsBetween(attempt.started, now),
			dump_seconds: dumped.seconds,
			fingerprint_seconds: proof?.proven.fingerprintSeconds ?? 0
		},
		snapshot_held_seconds: proof?.proven.heldSeconds ?? 0,
		recovery_procedure: recoveryProcedure({
			server,
			roles: facts.roles,
			format: options.format ?? "custom",
			dataFile: dumped.file.path,
			sha256: dumped.file.sha256,
			packedBy: facts.packer?.algorithm,
			recipients: options.recipients ?? [],
			tables: largest.map((table) => ({
				qualified: qualifiedName(table.schema, table.name),
				rows: table.rows
			})),
			bring: options.store.byHand?.bring(attempt.folder),
			selection,
			scope,
			tablespaces,
			globalsFile: globalsFileOf(files, globals),
			definitionsFile: definitions
		})
	};
	const { comparison, compared } = await compare(attempt, made, proof?.proof);
	const manifest = {
		...made,
		...comparison === void 0 ? {} : { comparison }
	};
	const text = `${JSON.stringify(manifest, null, 2)}\n`;
	await options.store.put(fillWord(stepNamed(plan, "put", "manifest").path, { "backup-id": id }), text);
	return {
		findings: [
			...findings,
			...opened,
			...compared
		],
		stored: {
			manifest,
			manifestSha256: createHash("sha256").update(text).digest("hex"),
			bytes: files.reduce((sum, file) => sum + file.bytes, 0)
		},
		...ended(attempt)
	};
}
function globalsFileOf(files, globals) {
	const file = files.find(({ role }) => role === "globals");
	if (file === void 0) return void 0;
	return {
		...file,
		passwords: globals.go && globals.passwords
	};
}
/** Tablespaces by name that a copy is made in: of what was read under the snapshot, where anything was. */
function tablespacesOf(selection, facts, document) {
	if (hasExtra(selection, "--no-tablespaces")) return [];
	if (document === void 0) return facts.tablespaces;
	return tablespacesIn(document.catalogue);
}
function countGlobals({ reading, passwords }) {
	return {
		roles: Object.keys(reading.role).length,
		tablespaces: Object.keys(reading.tablespace).length,
		passwords
	};
}
/**
* Holds it against the last backup of the same part of the database. It is kept whatever comes of that: a small dump may be all there is.
* The manifest says nothing of it where not all was seen.
*/
async function compare({ plan, options, facts, session }, manifest, proof) {
	const [last] = comparable(facts.preflight.history, manifest.filters);
	if (last === void 0) return { compared: [] };
	const { openPast: open = async () => options.store } = options;
	const compared = compareWithLast({
		manifest,
		tables: proof === void 0 ? {
			why: "this one has no proof",
			hint: "run with --proof content"
		} : heldTables(proof)
	}, {
		manifest: last,
		tables: await readHeldTables({
			open,
			manifest: last,
			plan,
			facts,
			session
		})
	}, options);
	const status = [
		"bad",
		"warning",
		"unknown"
	].find((one) => compared.some((finding) => finding.status === one));
	if (status === "unknown") return { compared };
	return {
		comparison: {
			backup: last.id,
			status: status ?? "good"
		},
		compared
	};
}
/** What calls itself encrypted begins as every file of age does; a program that hands on what it was given is told by it. Throws `tool-version`. */
async function requireSealed({ options, folder, plan }, { file, definitions }) {
	for (const { path } of [file, ...definitions === void 0 ? [] : [definitions.file]]) {
		const head = await readHead(options.store, `${folder}/${path}`);
		if (head === void 0) continue;
		if (head.subarray(0, 22).toString("latin1") !== "age-encryption.org/v1\n") throw nothingEncrypted(stepNamed(plan, "pipeline", "encrypt-data").stages[0]?.program ?? "");
	}
}
/** The first bytes of a stored file; undefined for a role that may only add. */
async function readHead(store, path) {
	let head = Buffer.alloc(0);
	try {
		const content = await store.get(path);
		for await (const chunk of content) {
			head = Buffer.concat([head, chunk]);
			if (head.length >= 22) break;
		}
		return head;
	} catch (error) {
		if (error instanceof PgproofError && error.kind === "store-refused") return void 0;
		throw error;
	}
}
function nothingEncrypted(program) {
	return new PgproofError("tool-version", `"${program}" ended well and encrypted nothing: what it wrote is no age file`, { hint: "put another age first on PATH, or none: pgproof brings its own" });
}
/** Sends a packed document through the stage that encrypts. Throws `tool-version` when what comes out is no age file. */
async function encryptDocument({ plan, session }, role, packed) {
	const { stages } = stepNamed(plan, "pipeline", `encrypt-${role}`);
	const content = await passThrough(stages, {}, {
		signal: session.signal,
		input: (stdin) => pipeline$1(Readable.from([packed]), stdin),
		classify: classifyEncryption
	});
	if (content.subarray(0, 22).toString("latin1") === "age-encryption.org/v1\n") return content;
	throw nothingEncrypted(stages[0]?.program ?? "");
}
function ended({ started, session }) {
	const endedAt = session.now();
	return {
		durationSeconds: secondsBetween(started, endedAt),
		endedAt
	};
}
function largeObjectCount(proof) {
	if (proof === void 0) return "0";
	const objects = proof.large_objects;
	return objects.status === "unknown" ? objects.count : String(objects.objects.length);
}
// packages/core/src/backup/back-up.ts
/** Backs one database up, and prunes its backups by the rules, if there are any. Throws when it could not do its work. */
async function backUp(options, { dryRun, rules, openStore }, session) {
	const facts = await gatherBackupFacts(options, session);
	const plan = planBackup(options, facts);
	const pruning = {
		environment: options.environment,
		rules,
		database: facts.server.database,
		openStore
	};
	if (dryRun) return {
		plan: await planPruneAfter(plan.public, pruning, session),
		...present({ refusal: refusalOf(options, facts) })
	};
	const report = reportBackup(await runBackup(plan, options, facts, session), options, facts);
	return {
		plan: plan.public,
		report: await pruneAfter(report, pruning, session)
	};
}
// packages/core/src/backup/several.ts
/**
* Reads which databases are meant; undefined: the one that the connection names. Throws `bad-input` for a choice that contradicts
* itself. `name` says what an option is called where it was given.
*/
function readSeveral(given, name) {
	const { databases, all, except } = given;
	const refuse = (message, hint) => {
		throw new PgproofError("bad-input", message, { hint });
	};
	if (all && databases.length > 0) refuse(`${name("all-databases")}: says all, and ${name("databases")} names some`, "give one of the two");
	if (!all && except.length > 0) refuse(`${name("exclude-databases")}: leaves databases out of all, and not all are asked for`, `give ${name("all-databases")}, too`);
	if (all) return { except };
	const [twice] = databases.filter((database, index) => databases.indexOf(database) !== index);
	if (twice !== void 0) refuse(`${name("databases")}: "${twice}" is named twice`, "name each database once");
	return databases.length === 0 ? void 0 : {
		names: databases,
		except: []
	};
}
/**
* Backs up several databases of one server, one after the other. One that fails does not keep the others from being backed up; the report
* is of all of them, and its exit code that of the first that failed. Throws `bad-input` where there is none to back up.
*/
async function backUpSeveral(options, several, door, session) {
	const started = session.now();
	const names = several.names ?? await readDatabases(options.connection, several, options, session);
	const parts = [];
	for (const database of names) {
		if (session.signal.aborted) {
			parts.push({
				database,
				error: untried(database, session.signal)
			});
			continue;
		}
		const connection = withDatabase(options.connection, database);
		const current = {
			...session,
			onProgress: (progress) => session.onProgress({
				...progress,
				phase: `${database}: ${progress.phase}`
			})
		};
		try {
			parts.push({
				database,
				done: await backUp({
					...options,
					connection
				}, door, current)
			});
		} catch (error) {
			parts.push({
				database,
				error: reasonOf(error, session.signal, `back up "${database}"`)
			});
		}
	}
	const first = parts.find(({ error }) => error !== void 0)?.error;
	if (first !== void 0 && (door.dryRun || parts.every(({ done }) => done === void 0))) throw first;
	const plan = joinPlans(parts.flatMap(({ done }) => done === void 0 ? [] : [done.plan]));
	const refusal = parts.find(({ done }) => done?.refusal !== void 0)?.done?.refusal;
	if (door.dryRun) return {
		plan,
		...present({ refusal })
	};
	const endedAt = session.now();
	return {
		plan,
		report: joinReports(parts, endedAt, secondsBetween(started, endedAt))
	};
}
/** A run that was broken off ends as that, also where what it was broken off in came to a good end. */
function untried(database, signal) {
	const { kind, message, hint } = reasonOf(signal.reason, signal, `back up "${database}"`);
	return new PgproofError(kind, `the run was broken off before "${database}" was tried: ${message}`, {
		hint,
		cause: signal.reason
	});
}
async function readDatabases(connection, { except }, { serverTimeoutSeconds }, session) {
	passPreflight(judgePooler(await lookForPooler(connection, serverTimeoutSeconds, session), connection));
	const names = await whileAlive(connection, serverTimeoutSeconds, session, async (watched) => {
		await using client = await openClient(connection, watched.signal);
		return (await client.query("select datname as name from pg_database where datallowconn and not datistemplate order by datname collate \"C\"")).map(({ name }) => name);
	});
	const unknown = except.find((name) => !names.includes(name));
	if (unknown !== void 0) throw new PgproofError("bad-input", `there is no database "${unknown}" to leave out`, { hint: `there are: ${names.join(", ")}` });
	const left = names.filter((name) => !except.includes(name));
	if (left.length > 0) return left;
	throw new PgproofError("bad-input", "no database is left to back up", { hint: "the server has none that accepts connections, is no template and is not left out" });
}
/** One plan of several: their commands one after the other, each with what it is of. Pure. */
function joinPlans(plans) {
	const [first] = plans;
	if (first === void 0) throw new Error("there is no plan to join");
	const { operation, environment } = first;
	const titled = (text) => plans.map((plan) => `Database "${plan.target}":\n${text(plan)}`).join("\n");
	return {
		operation,
		environment,
		target: plans.map(({ target }) => target).join(", "),
		commands: plans.flatMap(({ commands }) => [
			"(",
			...commands,
			")"
		]),
		configuration: {
			...first.configuration,
			databases: plans.map(({ target }) => target).join(", ")
		},
		verification_steps: [...new Set(plans.flatMap(({ verification_steps }) => verification_steps))],
		recovery_procedure: titled(({ recovery_procedure }) => recovery_procedure),
		findings: plans.flatMap(({ target, findings = [] }) => findings.map((finding) => ofDatabase(finding, target)))
	};
}
/** Pure. */
function joinReports(parts, endedAt, seconds) {
	const kept = parts.filter(({ done }) => done?.report?.ok === true);
	const reports = parts.flatMap(({ done }) => done?.report === void 0 ? [] : [done.report]);
	const exitCode = parts.map(({ done, error }) => error?.exitCode ?? done?.report?.exitCode ?? 0).find((code) => code !== 0) ?? 0;
	const procedures = parts.flatMap(({ database, done }) => done?.report?.recoveryProcedure === void 0 ? [] : [`Database "${database}":\n${done.report.recoveryProcedure}`]);
	const sum = (field) => reports.reduce((total, { data }) => total + Number(data[field] ?? 0), 0);
	return {
		operation: "backup",
		ok: exitCode === 0,
		exitCode,
		headline: `${kept.length} of ${parts.length} databases backed up`,
		notes: [...new Set(reports.flatMap(({ headline, notes }) => [headline, ...notes]))],
		made: madeAt(endedAt),
		figures: [...parts.map((part) => [part.database, figureOf(part)]), [
			"duration",
			formatSeconds(seconds),
			"of all of them"
		]],
		findings: parts.flatMap(findingsOf),
		relations: [],
		...procedures.length === 0 ? {} : { recoveryProcedure: procedures.join("\n") },
		data: {
			databases: parts.map(({ database }) => database),
			bytes: sum("bytes"),
			duration_seconds: seconds,
			...reports.some(({ data }) => data["removed_backups"] !== void 0) ? { removed_backups: sum("removed_backups") } : {},
			backups: parts.map(({ database, done, error }) => ({
				database,
				backup_id: null,
				ok: done?.report?.ok ?? false,
				...done?.report?.data,
				...error === void 0 ? {} : { error: {
					kind: error.kind,
					message: error.message,
					hint: error.hint
				} }
			}))
		}
	};
}
function figureOf({ done, error }) {
	if (error !== void 0) return `no backup: ${error.message}`;
	const size = done.report?.figures.find(([name]) => name === "size")?.[1];
	return [
		done.report?.headline,
		size,
		formatSeconds(Number(done.report?.data["duration_seconds"] ?? 0))
	].filter((part) => part !== void 0).join(", ");
}
/** The findings of a part name its database; what kept it from being done is one more. */
function findingsOf({ database, done, error }) {
	const object = {
		kind: "database",
		name: database
	};
	if (error !== void 0) {
		const { message, hint, findings } = error;
		return [{
			id: "backup.failed",
			status: "bad",
			object,
			detail: `no backup was kept: ${message}`,
			hint
		}, ...findings.map((finding) => ofDatabase(finding, database))];
	}
	return (done.report?.findings ?? []).map((finding) => ofDatabase(finding, database));
}
function ofDatabase(finding, database) {
	return {
		...finding,
		object: {
			kind: finding.object?.kind ?? "database",
			name: named(finding, database)
		}
	};
}
function named({ object }, database) {
	return object === void 0 ? database : `${database}: ${object.name}`;
}
export { planPrune as $, lookForPooler as A, serverLines as B, createDatabaseSql as C, gatherBackupFacts as D, leftOutAttributes as E, readPrivileges as F, settingOf as G, dependsOnServer as H, listRelations as I, readCollationVersions as J, splitStatements as K, bytesOf as L, judgeStandby as M, readStandby as N, refusalOf as O, judgePrivileges as P, reportPrune as Q, passwordLine as R, createDatabase as S, createTablespacesSql as T, isKnown as U, toolEnvironment as V, isWholeScript as W, pruneAfter as X, planPruneAfter as Y, runPrune as Z, checkOpens as _, removeRest as a, databaseConninfo as at, fed as b, readSequences as c, isKeyword as ct, beginReadOnly as d, readPgbackrestBackup as dt, gatherPruneFacts as et, dealTasks as f, typeOfWord as ft, runTogether as g, globalsChoices as gt, takeFingerprints as h, defaultProof as ht, runBackup as i, whileAlive as it, judgeTls as j, judgePooler as k, sameSequence as l, keywordEntry as lt, sumFingerprints as m, defaultMaxShrinkPercent as mt, readSeveral as n, defaultServerTimeoutSeconds as nt, withStoredOutput as o, parseConninfo as ot, sameFingerprint as p, typeWords as pt, tablespaceOf as q, backUp as r, silentError as rt, describeSequence as s, environmentSettings as st, backUpSeveral as t, listBackups as tt, readLargeObjects as u, pgbackrestTypes as ut, reportBackup as v, createRoles as w, unpackLines as x, planBackup as y, secretHoles as z };
