import { A as secretForms, C as fillCommand, D as stepNamed, E as shellQuote, F as sqlStateOf, M as PgproofError, N as classify, T as renderCommands, _ as formatBytes, a as makePrivateFolder, b as formatTime, c as ownerOf, d as startTicksOf, f as CommandError, g as wasCutOff, h as startOwnProgram, k as redact, l as removeLeftover, m as runPipeline, n as stopMilliseconds, o as makeWorkspace, p as runCommand, r as isGone, s as ownFolder, t as startServer, v as formatCount, w as fillWord, x as secondsBetween, y as formatSeconds } from "./server-DIfGJWWC.js";
import { n as esm_default, t as Client } from "./postgres-Bc6-f6FV.js";
import { t as require_ajv } from "./schema-CbQG47xH.js";
import { Socket, isIP } from "node:net";
import { access, chmod, chown, constants, link, mkdir, open, readFile, readdir, realpath, stat, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, isAbsolute, join, resolve } from "node:path";
import { readFileSync } from "node:fs";
import { checkServerIdentity } from "node:tls";
import { lookup } from "node:dns/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { buffer, text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { PassThrough, Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { constants as constants$2, createZstdDecompress, zstdCompressSync, zstdDecompress } from "node:zlib";
import { freemem } from "node:os";
// packages/core/src/postgres/connection-place.ts
/** True when the server is reached by a Unix socket, where TLS is never used. */
function isSocket(place) {
	return place.host.startsWith("/") && place.hostaddr === void 0;
}
/** `host:port` for messages; an IPv6 address stands in brackets. */
function describePlace(place) {
	return `${place.host.includes(":") && !place.host.startsWith("/") ? `[${place.host}]` : place.host}:${place.port}`;
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
// packages/core/src/postgres/connection-settings.ts
/**
* Checks values against what libpq takes and what both stacks can honour. Gives warnings for what is left aside.
* Throws bad-input that names the keyword; shows the value only where its keyword has a closed set of them.
*/
function checkSettings(settings) {
	const warnings = [];
	for (const [keyword, value] of Object.entries(settings)) {
		if (value === "") continue;
		const entry = keywordEntry(keyword);
		const source = entry.env === void 0 ? keyword : `${keyword} (or ${entry.env})`;
		if (entry.values !== void 0 && !entry.values.includes(value)) throw new PgproofError("bad-input", `${source}: must be ${entry.values.join(", ")}; got "${value}"`, { hint: `correct ${keyword}, or leave it out` });
		if (entry.honoured !== void 0 && !entry.honoured.includes(value)) {
			const shown = entry.values === void 0 ? keyword : `${keyword}=${value}`;
			throw new PgproofError("bad-input", `${shown} cannot be honoured: ${entry.reason ?? "not supported"}`, { hint: `leave out ${source}` });
		}
		if (entry.ignored !== void 0) warnings.push(`${keyword} is left aside: ${entry.ignored}`);
	}
	if (settings.connect_timeout && !/^\s*[+-]?\d{1,9}\s*$/.test(settings.connect_timeout)) throw new PgproofError("bad-input", "connect_timeout: must be a whole number of seconds", { hint: "correct connect_timeout or PGCONNECT_TIMEOUT" });
	return warnings;
}
// packages/core/src/postgres/connection-tls.ts
/** No such file, on any system where /dev/null is not a folder; it keeps libpq from its defaults in ~/.postgresql. */
const nowhere = "/dev/null/none";
/** Where systems keep the authorities they trust, in one PEM file: Debian, RHEL, SUSE, Alpine and macOS. */
const systemBundles = [
	"/etc/ssl/certs/ca-certificates.crt",
	"/etc/pki/tls/certs/ca-bundle.crt",
	"/etc/ssl/ca-bundle.pem",
	"/etc/ssl/cert.pem"
];
function bad$1(message, hint, cause) {
	return new PgproofError("bad-input", message, {
		hint,
		cause
	});
}
async function isThere(path) {
	try {
		await stat(path);
		return true;
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
		if (code === "ENOENT" || code === "ENOTDIR") return false;
		throw bad$1(`"${path}" cannot be read`, "check the permissions of the file and its folders", cause);
	}
}
async function requirePem(path, label, marker) {
	const text = await readFile(path, "latin1").catch((cause) => {
		throw bad$1(`the ${label} "${path}" cannot be read`, "check the permissions of the file", cause);
	});
	if (!marker.test(text)) throw bad$1(`the ${label} "${path}" is not in PEM form`, "convert it with openssl");
}
async function findSystemBundle(env) {
	const own = env["SSL_CERT_FILE"];
	for (const path of own === void 0 || own === "" ? systemBundles : [own]) if (await isThere(path)) return resolve(path);
	throw bad$1("sslrootcert=system: this system has no file of trusted authorities", "give sslrootcert=<file of the CA>");
}
async function findRootCert(input, warnings) {
	const { settings, mode } = input;
	if (settings.sslrootcert === "system") return findSystemBundle(input.env);
	const path = resolve(settings.sslrootcert || join(input.homedir, ".postgresql", "root.crt"));
	if (await isThere(path)) {
		await requirePem(path, "root certificate", /-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/);
		return path;
	}
	if (mode === "verify-ca" || mode === "verify-full") throw bad$1(`sslmode=${mode} needs a root certificate, and "${path}" does not exist`, "give sslrootcert=<file of the CA>, or sslrootcert=system for a public one");
	if (settings.sslrootcert) warnings.push(`root certificate "${path}" does not exist: sslmode=${mode} does not check the server's certificate`);
}
async function findCrl(settings, homedir) {
	const path = resolve(settings.sslcrl || join(homedir, ".postgresql", "root.crl"));
	if (await isThere(path)) {
		await requirePem(path, "revocation list", /-----BEGIN X509 CRL-----/);
		return path;
	}
	if (settings.sslcrl) throw bad$1(`the revocation list "${path}" does not exist`, "check sslcrl");
}
/** libpq takes a key that only its owner may read; one that root owns may be read by its group too. */
async function checkKey(path, cert) {
	if (!await isThere(path)) throw bad$1(`the client has the certificate "${cert}" but no key: "${path}" does not exist`, "give sslkey=<file>");
	const stats = await stat(path);
	if (!stats.isFile()) throw bad$1(`the client key "${path}" is not a plain file`, "give sslkey=<file>");
	if ((stats.mode & (stats.uid === 0 ? 31 : 63)) !== 0) throw bad$1(`the client key "${path}" may be read by group or world`, `chmod 0600 "${path}"`);
	await requirePem(path, "client key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/);
}
async function findClientCert(input, warnings) {
	const { settings, homedir } = input;
	if (settings.sslcertmode === "disable") return void 0;
	const cert = resolve(settings.sslcert || join(homedir, ".postgresql", "postgresql.crt"));
	if (!await isThere(cert)) {
		if (settings.sslcert) warnings.push(`client certificate "${cert}" does not exist: none is sent`);
		return;
	}
	if (settings.sslkey?.includes(":") && !settings.sslkey.startsWith("/")) throw bad$1("a client key in an OpenSSL engine is not supported", "give sslkey=<file>");
	const key = resolve(settings.sslkey || join(homedir, ".postgresql", "postgresql.key"));
	await checkKey(key, cert);
	return {
		cert,
		key
	};
}
/**
* Finds the files that libpq would use for TLS, its defaults in `~/.postgresql` included; `sslrootcert=system` becomes
* the file in which the system keeps its authorities, so that both stacks read the same one. Pushes to `warnings`.
* Throws bad-input for a file that is needed and missing, unreadable, not PEM, or a key that others may read.
* Source: PostgreSQL documentation, 32.19.
*/
async function readTlsMaterial(question, warnings) {
	const { settings } = question;
	const rootCert = await findRootCert(question, warnings);
	const crl = rootCert === void 0 ? void 0 : await findCrl(settings, question.homedir);
	const client = await findClientCert(question, warnings);
	const minVersion = settings.ssl_min_protocol_version || "TLSv1.2";
	const maxVersion = settings.ssl_max_protocol_version || void 0;
	if (maxVersion !== void 0 && maxVersion < minVersion) throw bad$1(`ssl_max_protocol_version ${maxVersion} is below ssl_min_protocol_version ${minVersion}`, "change one");
	return {
		...rootCert === void 0 ? {} : { rootCert },
		...crl === void 0 ? {} : { crl },
		...client,
		minVersion,
		...maxVersion === void 0 ? {} : { maxVersion },
		sendName: settings.sslsni !== "0"
	};
}
/** Settles a TLS session: with a root certificate libpq checks the chain in every mode, so that require is verify-ca. */
function settleTls(mode, material) {
	if (mode === "verify-full") return {
		mode,
		...material
	};
	return {
		mode: material.rootCert === void 0 ? "require" : "verify-ca",
		...material
	};
}
/** Checks the certificate's names against `host`; as libpq does, an address may also stand in a common name without others. */
function checkName(host, certificate) {
	const sole = certificate.subjectaltname === void 0 ? certificate.subject?.CN : void 0;
	if (isIP(host) !== 0 && sole === host) return void 0;
	return checkServerIdentity(host, certificate);
}
/** The TLS options of node-postgres for a server that is known as `host`. Reads the files; throws bad-input when one is gone. */
function nodeTls(tls, host) {
	if (tls.mode === "disable") return false;
	const read = (path) => {
		try {
			return readFileSync(path, "utf8");
		} catch (cause) {
			throw bad$1(`"${path}" cannot be read`, "check that the file is still there", cause);
		}
	};
	const { mode } = tls;
	return {
		rejectUnauthorized: mode !== "require",
		checkServerIdentity: (_, certificate) => mode === "verify-full" ? checkName(host, certificate) : void 0,
		minVersion: tls.minVersion,
		...tls.maxVersion === void 0 ? {} : { maxVersion: tls.maxVersion },
		...tls.sendName && isIP(host) === 0 ? { servername: host } : {},
		...tls.rootCert === void 0 ? {} : { ca: read(tls.rootCert) },
		...tls.crl === void 0 ? {} : { crl: read(tls.crl) },
		...tls.cert === void 0 ? {} : { cert: read(tls.cert) },
		...tls.key === void 0 ? {} : { key: read(tls.key) }
	};
}
/** The environment of libpq for the same session; what was not settled on is turned off, defaults in ~/.postgresql included. */
function libpqTls(tls) {
	if (tls.mode === "disable") return { PGSSLMODE: "disable" };
	return {
		PGSSLMODE: tls.mode,
		PGSSLROOTCERT: tls.rootCert ?? "/dev/null/none",
		PGSSLCRL: tls.crl ?? "/dev/null/none",
		PGSSLCERT: tls.cert ?? "/dev/null/none",
		PGSSLKEY: tls.key ?? "/dev/null/none",
		PGSSLSNI: tls.sendName ? "1" : "0",
		PGSSLMINPROTOCOLVERSION: tls.minVersion,
		...tls.maxVersion === void 0 ? {} : { PGSSLMAXPROTOCOLVERSION: tls.maxVersion }
	};
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
function store$1(into, name, value, unknown) {
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
		else store$1(into, name, value, `unknown keyword ${suspicious || !plainWord.test(name) ? `in ${place}` : `"${name}"`}`);
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
		store$1(settings, name, value, unknown);
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
// packages/core/src/postgres/passfile.ts
/** The rest of the line after its first field, if that field matches; a backslash takes the next character as it is. */
function afterField(line, wanted) {
	if (line.startsWith("*:")) return line.slice(2);
	let at = 0;
	for (const character of wanted) {
		if (line.charAt(at) === "\\") at += 1;
		if (!line.startsWith(character, at)) return void 0;
		at += character.length;
	}
	return line.charAt(at) === ":" ? line.slice(at + 1) : void 0;
}
/** The last field: up to a colon that no backslash protects. */
function lastField(text) {
	let value = "";
	for (let at = 0; at < text.length && text.charAt(at) !== ":"; at += 1) {
		if (text.charAt(at) === "\\" && at + 1 < text.length) at += 1;
		value += text.charAt(at);
	}
	return value;
}
/**
* The password of the first line of a password file that matches; undefined when none does, or its password is empty.
* Source: PostgreSQL documentation, 32.16.
*/
function passwordFromPassfile(text, question) {
	const { hosts, port, database, user } = question;
	for (const line of text.split(/\r*\n/)) {
		if (line.startsWith("#")) continue;
		for (const host of hosts) {
			let rest = afterField(line, host);
			for (const wanted of [
				String(port),
				database,
				user
			]) rest = rest === void 0 ? void 0 : afterField(rest, wanted);
			if (rest !== void 0) return lastField(rest.replace(/\r+$/, "")) || void 0;
		}
	}
}
/**
* Reads a password file. As in libpq a missing or unreadable file is an empty one, and a file that is not regular, or
* that group or world may access, is ignored with a warning.
*/
async function readPassfile(path) {
	const stats = await stat(path).catch(() => void 0);
	if (stats === void 0) return { text: "" };
	if (!stats.isFile()) return {
		text: "",
		warning: `password file "${path}" is ignored: it is not a plain file`
	};
	if ((stats.mode & 63) !== 0) return {
		text: "",
		warning: `password file "${path}" is ignored: group or world may access it; chmod 0600 "${path}"`
	};
	return { text: await readFile(path, "utf8").catch(() => "") };
}
// packages/core/src/postgres/servicefile.ts
/** The system's folders for pg_service.conf in the packages of Debian, of PGDG for RHEL, and in a build from source. */
const systemFolders = [
	"/etc/postgresql-common",
	"/etc/sysconfig/pgsql",
	"/usr/local/pgsql/etc"
];
/**
* The settings of one service in the text of a service file; undefined when the file has no such section. `file` names
* it in messages. As in libpq the first section and the first value win, and spaces round `=` are not allowed.
* Throws bad-input for a line that is not keyword=value, an unknown keyword, a nested service, or LDAP.
* Source: PostgreSQL documentation, 32.17.
*/
function parseServicefile(text, service, file) {
	const settings = {};
	let inside = false;
	for (const [index, rawLine] of text.split("\n").entries()) {
		const line = rawLine.trim();
		const bad = (what) => new PgproofError("bad-input", `service file "${file}", line ${index + 1}: ${what}`, { hint: "write keyword=value, without spaces round =, with the keywords of libpq" });
		if (line === "" || line.startsWith("#")) continue;
		if (line.startsWith("[")) {
			if (inside) return settings;
			inside = line.startsWith(`[${service}]`);
			continue;
		}
		if (!inside) continue;
		if (line.startsWith("ldap")) throw bad("services looked up by LDAP are not supported");
		const equals = line.indexOf("=");
		if (equals < 0) throw bad("missing \"=\"");
		const keyword = line.slice(0, equals);
		if (keyword === "service" || keyword === "servicefile") throw bad("a service cannot name another service");
		if (!isKeyword(keyword)) throw bad("unknown keyword before \"=\"");
		settings[keyword] ??= line.slice(equals + 1);
	}
	return inside ? settings : void 0;
}
function isMissing(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
async function readText$1(file, required) {
	try {
		return await readFile(file, "utf8");
	} catch (cause) {
		if (!required && isMissing(cause)) return void 0;
		const why = isMissing(cause) ? "does not exist" : "cannot be read";
		throw new PgproofError("bad-input", `service file "${file}" ${why}`, {
			hint: "check PGSERVICEFILE, or give the connection without a service",
			cause
		});
	}
}
/** Finds a service and reads its settings. Throws bad-input when no file has it, or a file is wrong. */
async function readService(question) {
	const own = question.file ?? join(question.homedir, ".pg_service.conf");
	const folders = question.systemFolder === void 0 ? systemFolders : [question.systemFolder];
	for (const file of [own, ...folders.map((folder) => join(folder, "pg_service.conf"))]) {
		const text = await readText$1(file, file === question.file);
		const settings = text === void 0 ? void 0 : parseServicefile(text, question.service, file);
		if (settings !== void 0) return settings;
	}
	throw new PgproofError("bad-input", `service "${question.service}" is defined in no service file`, { hint: `add a section [${question.service}] to ${own}` });
}
// packages/core/src/postgres/connection-read.ts
/** Debian's folder for sockets, and the one of a build from source. */
const socketFolders = ["/var/run/postgresql", "/tmp"];
const defaultPort = 5432;
const defaultConnectTimeoutSeconds = 15;
/** The socket folder that has a server's socket for the port, or else localhost. */
async function defaultHost(port) {
	for (const folder of socketFolders) if ((await stat(join(folder, `.s.PGSQL.${port}`)).catch(() => void 0))?.isSocket()) return folder;
	return "localhost";
}
function parsePort(text) {
	if (text.trim() === "") return defaultPort;
	const port = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : 0;
	if (port >= 1 && port <= 65535) return port;
	throw new PgproofError("bad-input", "port: must be a whole number from 1 to 65535", { hint: "in a URL, percent-encode / as %2F and @ as %40 in user and password" });
}
/** Pairs the lists of host, hostaddr and port as libpq does. Source: PostgreSQL documentation, 32.1.1.3. */
async function readPlaces(settings, sslmode) {
	const list = (text) => text ? text.split(",").map((item) => item.trim()) : [];
	const hosts = list(settings.host);
	const addresses = list(settings.hostaddr);
	const ports = list(settings.port).map(parsePort);
	const count = Math.max(hosts.length, addresses.length, 1);
	if (hosts.length > 0 && addresses.length > 0 && hosts.length !== addresses.length) throw new PgproofError("bad-input", `${hosts.length} hosts do not pair with ${addresses.length} hostaddr`, { hint: "give as many of one as of the other; an item of a list may be empty" });
	if (ports.length > 1 && ports.length !== count) throw new PgproofError("bad-input", `${ports.length} ports do not pair with ${count} hosts`, { hint: "give one port for all, or one for each host" });
	return Promise.all(Array.from({ length: count }, async (_, index) => {
		const port = (ports.length > 1 ? ports[index] : ports[0]) ?? defaultPort;
		const hostaddr = addresses[index] || void 0;
		const host = hosts[index] || hostaddr || await defaultHost(port);
		if (hostaddr !== void 0 && isIP(hostaddr) === 0) throw new PgproofError("bad-input", `hostaddr: "${hostaddr}" is not an address`, { hint: "names go into host" });
		if (sslmode === "verify-full" && hostaddr !== void 0 && !hosts[index]) throw new PgproofError("bad-input", "sslmode=verify-full checks a host name, and hostaddr alone has none", { hint: "give the name in host, beside hostaddr" });
		if (host.startsWith("@")) throw new PgproofError("bad-input", "host: sockets in the abstract namespace are not supported", { hint: "give the folder of the socket, or a TCP host" });
		return {
			host,
			...hostaddr === void 0 ? {} : { hostaddr },
			port
		};
	}));
}
async function readSettings(input) {
	const given = input.conninfo === void 0 ? {} : parseConninfo(input.conninfo);
	const environment = environmentSettings(input.env);
	const service = given.service ?? environment.service;
	if (!service) return {
		...environment,
		...given
	};
	const file = given.servicefile || environment.servicefile;
	const systemFolder = input.env["PGSYSCONFDIR"];
	const fromService = await readService({
		service,
		homedir: input.homedir,
		...file ? { file } : {},
		...systemFolder ? { systemFolder } : {}
	});
	return {
		...environment,
		...fromService,
		...given
	};
}
function sslModeOf(settings) {
	const { sslmode, sslrootcert } = settings;
	if (sslrootcert !== "system") return sslmode || "prefer";
	if (sslmode && sslmode !== "verify-full") throw new PgproofError("bad-input", `sslmode=${sslmode} is too weak for sslrootcert=system`, { hint: "use sslmode=verify-full, or name the file of one CA in sslrootcert" });
	return "verify-full";
}
/** Gives each place its password: the one that was given, or what the password file has for it. */
async function readPasswords(places, settings, login, homedir, warnings) {
	const given = settings.password || void 0;
	if (given !== void 0) return places.map((place) => ({
		...place,
		password: given
	}));
	const { text, warning } = await readPassfile(settings.passfile || join(homedir, ".pgpass"));
	if (warning !== void 0) warnings.push(warning);
	return places.map((place) => {
		const hosts = socketFolders.includes(place.host) ? ["localhost", place.host] : [place.host];
		const password = passwordFromPassfile(text, {
			hosts,
			port: place.port,
			...login
		});
		return password === void 0 ? place : {
			...place,
			password
		};
	});
}
/**
* Reads a connection as libpq does: what is given explicitly comes before the service file, then PG* variables, then
* defaults; a password that none of them has is looked up in the password file. Connects to nothing.
* Throws bad-input for what is wrong, and for what only one of the two stacks could honour.
*/
async function readConnection(input) {
	const settings = await readSettings(input);
	const warnings = checkSettings(settings);
	const sslmode = sslModeOf(settings);
	const places = await readPlaces(settings, sslmode);
	const user = settings.user || input.osUser;
	const login = {
		user,
		database: settings.dbname || user
	};
	const tlsMaterial = sslmode === "disable" || places.every(isSocket) ? void 0 : await readTlsMaterial({
		settings,
		mode: sslmode,
		homedir: input.homedir,
		env: input.env
	}, warnings);
	const hosts = await readPasswords(places, settings, login, input.homedir, warnings);
	const options = settings.options || (input.env["PGOPTIONS"] ? " " : void 0);
	const timeout = settings.connect_timeout || String(defaultConnectTimeoutSeconds);
	return {
		hosts,
		...login,
		sslmode,
		...tlsMaterial === void 0 ? {} : { tlsMaterial },
		channelBinding: settings.channel_binding === "disable" ? "disable" : "prefer",
		targetSessionAttrs: settings.target_session_attrs || "any",
		...options === void 0 ? {} : { options },
		connectTimeoutSeconds: Math.max(0, Number(timeout)),
		secrets: [...new Set(hosts.flatMap((host) => secretForms(host.password)))],
		warnings
	};
}
// packages/core/src/postgres/connection-stacks.ts
/**
* Long-lived sessions sit idle while others work: this keeps firewalls from forgetting them, and tells a line that is dead. Node.js
* asks ten times, a second apart, before it gives a connection up.
*/
const keepAliveSeconds = 60;
/**
* The same for a libpq program, which takes it nowhere but in a connection string; empty for a Unix socket. Not with tcp_user_timeout:
* it would also end a connection whose server is only slow to read (Linux, tcp(7)). Source: PostgreSQL documentation, 32.1.2.
*/
function keepaliveWords(connection) {
	return isSocket(connection) ? "" : `keepalives_idle=${keepAliveSeconds} keepalives_interval=10 keepalives_count=6`;
}
/** node-postgres takes an empty password for none, and would then look for one itself. */
function noPassword() {
	throw new PgproofError("login-refused", "the server asks for a password, and none was given", { hint: "give it in PGPASSWORD, a service file or ~/.pgpass" });
}
/**
* The connection for node-postgres; `new Client(clientConfig(connection))` reads no environment and no password file.
* No timeout is set but the one for connecting. Throws bad-input when a file of TLS is gone.
* node-postgres sends no blank `options`, for poolers refuse the parameter: where there are none it reads PGOPTIONS,
* which readConnection has then seen to be unset.
*/
function clientConfig(connection) {
	return {
		host: connection.hostaddr ?? connection.host,
		port: connection.port,
		user: connection.user,
		database: connection.database,
		password: connection.password || noPassword,
		ssl: nodeTls(connection.tls, connection.host),
		sslnegotiation: "postgres",
		...connection.options === void 0 ? {} : { options: connection.options },
		application_name: "pgproof",
		keepAlive: true,
		keepAliveInitialDelayMillis: keepAliveSeconds * 1e3,
		connectionTimeoutMillis: connection.connectTimeoutSeconds * 1e3
	};
}
/**
* The whole environment of a libpq program for this connection: it finds no service, no password file and no default
* of ~/.postgresql. The caller adds what the program itself needs, such as PATH. Source: PostgreSQL documentation, 32.15.
*/
function childEnvironment(connection) {
	return {
		PGHOST: connection.host,
		...connection.hostaddr === void 0 ? {} : { PGHOSTADDR: connection.hostaddr },
		PGPORT: String(connection.port),
		PGUSER: connection.user,
		PGDATABASE: connection.database,
		...connection.password === void 0 ? {} : { PGPASSWORD: connection.password },
		PGPASSFILE: nowhere,
		...libpqTls(connection.tls),
		PGGSSENCMODE: "disable",
		PGCHANNELBINDING: connection.channelBinding,
		...connection.options === void 0 ? {} : { PGOPTIONS: connection.options },
		PGCONNECT_TIMEOUT: String(connection.connectTimeoutSeconds),
		PGAPPNAME: "pgproof"
	};
}
// packages/core/src/postgres/farewell.ts
const farewellMilliseconds = 2e3;
/** Ends a session politely, and does not wait for a peer that no longer answers. */
async function sayFarewell(client, socket) {
	const timer = setTimeout(() => socket.destroy(), farewellMilliseconds);
	await client.end().catch(() => void 0);
	clearTimeout(timer);
}
// packages/core/src/postgres/connection-probe.ts
const unsuitable = {
	any: () => void 0,
	"read-write": (state) => state.read_only ? "the session is read-only" : void 0,
	"read-only": (state) => state.read_only ? void 0 : "the session is not read-only",
	primary: (state) => state.standby ? "the server is a standby" : void 0,
	standby: (state) => state.standby ? void 0 : "the server is not a standby",
	"prefer-standby": () => void 0
};
/** Works on every server since 9.0. Source: PostgreSQL documentation, 32.1.2, target_session_attrs. */
const stateQuery = `
  select pg_is_in_recovery() as standby,
         current_setting('transaction_read_only') = 'on' as read_only`;
async function stateProblem(client, wanted) {
	if (wanted === "any" || wanted === "prefer-standby") return void 0;
	const { rows } = await client.query(stateQuery);
	const state = rows[0];
	return state === void 0 ? "the server does not say what it is" : unsuitable[wanted](state);
}
function stageOf(error, connected, encrypted) {
	if (sqlStateOf(error) === "57P03") return "unreachable";
	if (sqlStateOf(error) !== void 0) return "refused";
	if (error instanceof Error && error.name === "PgproofError") return "refused";
	const message = error instanceof Error ? error.message : "";
	if (message.startsWith("SASL")) return "refused";
	if (!connected || !encrypted || /timeout|Connection terminated/.test(message)) return "unreachable";
	return "tls";
}
/** Logs in once and leaves again. Never throws, but for an aborted signal, whose reason it throws. */
async function probe$1(connection, wanted, signal) {
	signal?.throwIfAborted();
	const socket = new Socket();
	let connected = false;
	socket.once("connect", () => {
		connected = true;
	});
	const limit = connection.connectTimeoutSeconds * 1e3;
	const client = new Client({
		...clientConfig(connection),
		stream: () => socket,
		...limit === 0 ? {} : { query_timeout: limit }
	});
	client.on("error", () => void 0);
	const abort = () => void socket.destroy(/* @__PURE__ */ new Error("interrupted"));
	signal?.addEventListener("abort", abort, { once: true });
	try {
		await client.connect();
		const problem = await stateProblem(client, wanted);
		await sayFarewell(client, socket);
		return problem === void 0 ? { is: "ready" } : {
			is: "unsuitable",
			error: new Error(problem)
		};
	} catch (error) {
		socket.destroy();
		signal?.throwIfAborted();
		return {
			is: stageOf(error, connected, connection.tls.mode !== "disable"),
			error
		};
	} finally {
		signal?.removeEventListener("abort", abort);
	}
}
// packages/core/src/postgres/connection-resolve.ts
/** The kinds of TLS to try at one server, in order. Source: PostgreSQL documentation, 32.19.3. */
function tlsLadder(parameters, candidate) {
	const { sslmode, tlsMaterial } = parameters;
	const plain = { mode: "disable" };
	if (sslmode === "disable" || tlsMaterial === void 0 || isSocket(candidate)) return [plain];
	const encrypted = settleTls(sslmode, tlsMaterial);
	if (sslmode === "allow") return [plain, encrypted];
	return sslmode === "prefer" ? [encrypted, plain] : [encrypted];
}
/** The addresses of a host in the order the system gives them; the host itself when it needs no looking up. */
async function addressesOf(candidate) {
	if (candidate.hostaddr !== void 0) return [candidate.hostaddr];
	if (isSocket(candidate) || isIP(candidate.host) !== 0) return [void 0];
	const found = await lookup(candidate.host, {
		all: true,
		order: "verbatim"
	});
	return [...new Set(found.map((entry) => entry.address))];
}
function connectionTo(parameters, candidate, hostaddr, tls) {
	const { user, database, channelBinding, options, connectTimeoutSeconds, secrets } = parameters;
	const { host, port, password } = candidate;
	return {
		host,
		...hostaddr === void 0 ? {} : { hostaddr },
		port,
		user,
		database,
		...password === void 0 ? {} : { password },
		tls,
		channelBinding,
		...options === void 0 ? {} : { options },
		connectTimeoutSeconds,
		secrets
	};
}
function describeAttempt(connection) {
	const address = connection.hostaddr === connection.host ? void 0 : connection.hostaddr;
	const place = describePlace(connection) + (address === void 0 ? "" : ` (${address})`);
	return connection.tls.mode === "disable" ? place : `${place} with TLS`;
}
/** libpq tries the other kind of encryption after a failed handshake, or when the login itself was refused. */
function mayClimb(failure) {
	return failure.is === "tls" || failure.is === "refused" && /^(28|08)/.test(sqlStateOf(failure.error) ?? "");
}
/** Tries one host with each address and kind of TLS. `stop` when libpq would not go on to the next host. */
async function tryHost(search, candidate) {
	const { parameters, failures, signal } = search;
	let addresses;
	try {
		addresses = await addressesOf(candidate);
	} catch (error) {
		failures.push({
			is: "unreachable",
			error,
			place: describePlace(candidate)
		});
		return "next";
	}
	const ladder = tlsLadder(parameters, candidate);
	for (const address of addresses) for (const [rung, tls] of ladder.entries()) {
		const connection = connectionTo(parameters, candidate, address, tls);
		const attempt = await probe$1(connection, search.wanted, signal);
		if (attempt.is === "ready") return connection;
		const failure = {
			...attempt,
			place: describeAttempt(connection)
		};
		failures.push(failure);
		if (failure.is === "unsuitable") return "next";
		if (failure.is === "unreachable") break;
		if (!mayClimb(failure) || rung === ladder.length - 1) return "stop";
	}
	return "next";
}
const keptKinds = [
	"login-refused",
	"no-database",
	"not-permitted",
	"database-refused",
	"bad-input"
];
function sentenceOf(failure, timeoutSeconds) {
	const { error, place } = failure;
	if (error instanceof PgproofError) return new PgproofError(error.kind, `${place}: ${error.message}`, {
		hint: error.hint,
		cause: error
	});
	const message = error instanceof Error && error.message === "timeout expired" ? `no answer within ${timeoutSeconds} s` : void 0;
	const known = classify(message === void 0 ? error : new Error(message, { cause: error }), place);
	const kind = failure.is === "refused" && sqlStateOf(error) === void 0 ? "login-refused" : keptKinds.includes(known.kind) ? known.kind : "cannot-connect";
	return new PgproofError(kind, known.message, failure.is === "tls" ? {
		hint: "check sslmode, and that sslrootcert names the CA of the server (sslrootcert=system for a public one)",
		cause: error
	} : { cause: error });
}
/** One error for all attempts. Its kind is that of the last answer a server gave, or else of the last attempt. */
function failureOf(search) {
	const { parameters, failures } = search;
	const told = failures.map((failure) => ({
		failure,
		error: sentenceOf(failure, parameters.connectTimeoutSeconds)
	}));
	const last = told.findLast(({ failure }) => failure.is === "refused") ?? told.at(-1);
	const attempts = told.map(({ error }) => error.message).join("; ");
	const options = last === void 0 ? {} : {
		hint: last.error.hint,
		cause: last.failure.error
	};
	const kind = last?.error.kind ?? "cannot-connect";
	return new PgproofError(kind, `cannot connect to database "${parameters.database}": ${attempts}`, options);
}
async function search(what) {
	for (const candidate of what.parameters.hosts) {
		const outcome = await tryHost(what, candidate);
		if (outcome === "stop") return void 0;
		if (outcome !== "next") return outcome;
	}
}
/**
* Settles on one server by logging in with node-postgres: hosts in order, each with all its addresses, until one answers
* and is of the kind wanted. As in libpq a server that refuses the login, or TLS, ends the search. Throws PgproofError:
* cannot-connect, login-refused, no-database, or what else the server said, with one clause for each attempt;
* interrupted when `signal` aborts (its reason, when that is a PgproofError).
*/
async function resolveConnection(parameters, signal) {
	const passes = parameters.targetSessionAttrs === "prefer-standby" ? ["standby", "any"] : [parameters.targetSessionAttrs];
	let last;
	try {
		for (const wanted of passes) {
			last = {
				parameters,
				wanted,
				signal,
				failures: []
			};
			const connection = await search(last);
			if (connection !== void 0) return connection;
		}
	} catch (error) {
		if (!signal?.aborted || error instanceof PgproofError) throw error;
		throw new PgproofError("interrupted", "interrupted while connecting", { cause: error });
	}
	throw failureOf(last ?? {
		parameters,
		wanted: "any",
		signal,
		failures: []
	});
}
// packages/core/src/postgres/connection.ts
/** The same server and login with another database. The password stays, whatever a password file says of that database. */
function withDatabase(connection, database) {
	return {
		...connection,
		database
	};
}
/** `database at host:port` for messages; holds no secret. */
function describeConnection(connection) {
	return `${connection.database} at ${describePlace(connection)}`;
}
// packages/core/src/postgres/client.ts
/**
* Output settings pinned on both sides of a proof: the text of a value must depend on the value alone. No timeout may end a
* session that holds a snapshot. Source: PostgreSQL documentation, chapter 20, and measured (which settings change
* the text of which type).
*/
const pins = [
	[
		"search_path",
		"",
		0
	],
	[
		"timezone",
		"UTC",
		0
	],
	[
		"datestyle",
		"ISO, MDY",
		0
	],
	[
		"intervalstyle",
		"postgres",
		0
	],
	[
		"extra_float_digits",
		"3",
		0
	],
	[
		"bytea_output",
		"hex",
		0
	],
	[
		"lc_monetary",
		"C",
		0
	],
	[
		"lc_numeric",
		"C",
		0
	],
	[
		"quote_all_identifiers",
		"off",
		0
	],
	[
		"row_security",
		"off",
		0
	],
	[
		"xmlbinary",
		"base64",
		0
	],
	[
		"xmloption",
		"content",
		0
	],
	[
		"standard_conforming_strings",
		"on",
		0
	],
	[
		"array_nulls",
		"on",
		0
	],
	[
		"statement_timeout",
		"0",
		0
	],
	[
		"lock_timeout",
		"0",
		0
	],
	[
		"idle_in_transaction_session_timeout",
		"0",
		0
	],
	[
		"idle_session_timeout",
		"0",
		14
	],
	[
		"transaction_timeout",
		"0",
		17
	],
	[
		"jit",
		"off",
		0
	],
	[
		"synchronize_seqscans",
		"off",
		0
	],
	[
		"default_transaction_read_only",
		"off",
		0
	],
	[
		"default_transaction_deferrable",
		"off",
		0
	],
	[
		"default_transaction_isolation",
		"read committed",
		0
	]
];
/**
* Opens a session within the connection's time limit; an abort of `signal` ends it at once, also in mid-query or while it opens.
* Throws `cannot-connect`, `login-refused`, `no-database`, and for an abort its reason.
*/
async function openClient(connection, signal) {
	signal.throwIfAborted();
	const socket = new Socket();
	const client = new esm_default.Client({
		...clientConfig(connection),
		stream: () => socket
	});
	let broken;
	client.on("error", (error) => {
		broken ??= error;
	});
	const end = () => sayFarewell(client, socket);
	let isOpen = false;
	const onAbort = () => void (isOpen ? end() : socket.destroy(/* @__PURE__ */ new Error("interrupted")));
	signal.addEventListener("abort", onAbort, { once: true });
	const limit = connection.connectTimeoutSeconds;
	const tooLate = () => void socket.destroy(/* @__PURE__ */ new Error(`no answer within ${limit} s`));
	const timer = limit === 0 ? void 0 : setTimeout(tooLate, limit * 1e3);
	try {
		await client.connect();
		const { rows } = await client.query("select current_setting('server_version_num') as version, version() as build");
		const major = Math.floor(Number(rows[0]?.version) / 1e4);
		const names = pins.filter(([, , since]) => major >= since);
		if (rows[0]?.build.includes("linux") === true) names.push([
			"client_connection_check_interval",
			"2s",
			14
		]);
		await client.query(names.map(([name, value]) => `set ${name} = '${value}'`).join("; "));
		isOpen = true;
		return {
			pg: client,
			major,
			query: async (text, values) => {
				try {
					return (await client.query(text, values === void 0 ? void 0 : [...values])).rows;
				} catch (error) {
					if (sqlStateOf(error) !== void 0) throw error;
					const known = classify(broken ?? error, `session with ${describeConnection(connection)}`);
					throw known.kind === "connection-lost" ? known : error;
				}
			},
			[Symbol.asyncDispose]: () => {
				signal.removeEventListener("abort", onAbort);
				return end();
			}
		};
	} catch (error) {
		signal.removeEventListener("abort", onAbort);
		socket.destroy();
		throw openingError(error, connection, signal);
	} finally {
		clearTimeout(timer);
	}
}
function openingError(error, connection, signal) {
	if (signal.aborted) return signal.reason instanceof PgproofError ? signal.reason : new PgproofError("interrupted", "interrupted while connecting", { cause: error });
	const known = classify(error, `connect to ${describeConnection(connection)}`);
	return error instanceof Error && /^no answer within|^timeout expired$/.test(error.message) ? new PgproofError("cannot-connect", known.message, { cause: error }) : known;
}
/** Opens several sessions that a stack will end; when one fails, those that did open are the stack's all the same. */
async function openClients(stack, count, connection, signal) {
	const opened = await Promise.allSettled(Array.from({ length: count }, () => openClient(connection, signal)));
	const clients = opened.flatMap((result) => result.status === "fulfilled" ? [result.value] : []);
	stack.defer(async () => {
		await Promise.all(clients.map((client) => client[Symbol.asyncDispose]()));
	});
	const failed = opened.find((result) => result.status === "rejected");
	if (failed !== void 0) throw failed.reason;
	return clients;
}
/** Runs `work` in a transaction of that kind and rolls it back at the end: nothing this project asks of a source changes it. */
async function inTransaction(client, begin, work) {
	await client.query(begin);
	try {
		return await work();
	} finally {
		await client.query("rollback").catch(() => void 0);
	}
}
// packages/core/src/postgres/majors.ts
/** The majors of PostgreSQL that this version works with, oldest first. */
const supportedMajors = [
	14,
	15,
	16,
	17,
	18
];
const oldestMajor = supportedMajors[0];
const newestMajor = supportedMajors[supportedMajors.length - 1] ?? oldestMajor;
/** Throws `tool-version` for a server that is too old to be backed up with a proof. */
function requireSupported({ major, version }) {
	if (major >= oldestMajor) return;
	throw new PgproofError("tool-version", `the server is PostgreSQL ${version}; pgproof works with ${oldestMajor} to ${newestMajor}`, { hint: "back it up with its own pg_dump, or upgrade it" });
}
/** A warning for a server that is newer than all that this version was made for; `id` is the finding's. */
function newerThanSupported(id, { major, version }) {
	if (major <= newestMajor) return [];
	return [{
		id,
		status: "warning",
		detail: `PostgreSQL ${version} is newer than what this version of pgproof was made for, ${oldestMajor} to ${newestMajor}: a kind of object that came since is in no proof`,
		hint: "take a newer version of pgproof"
	}];
}
/** The number of a minor release: 20 of `15.20 (Debian 15.20-0+deb12u1)`; undefined for a beta. */
function minorOf(version) {
	const minor = /^\d+\.(\d+)/.exec(version)?.[1];
	return minor === void 0 ? void 0 : Number(minor);
}
/**
* Whether a program of the same major is of an earlier minor release. A server may keep what came with its own among what pg_dump writes: 15.20
* does so with the options of columns, which pg_dump 15.18 then dumps and a server of 15.18 refuses.
*/
function isOlderMinor(program, server) {
	const [own, other] = [minorOf(program.version), minorOf(server.version)];
	return program.major === server.major && own !== void 0 && other !== void 0 && own < other;
}
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
		silence.abort(new PgproofError("connection-lost", `${describeConnection(connection)} has not answered for ${limit} s`, { hint: "see whether the server is paused or out of memory, or the network between breaks off, then run again; to wait longer: --server-timeout-seconds" }));
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
/** Asks until it is told to stop, on a new session when one has broken. Never rejects. */
async function ask(connection, seconds, signal, onAnswer) {
	const pause = Math.min(longestPauseMilliseconds, seconds * 1e3 / 4);
	while (!signal.aborted) try {
		await using client = await openClient(connection, signal);
		for (;;) {
			onAnswer();
			await setTimeout$1(pause, void 0, { signal });
			await client.query("select 1");
		}
	} catch (error) {
		if (sqlStateOf(error.cause ?? error) !== void 0) onAnswer();
		await setTimeout$1(pause, void 0, { signal }).catch(() => void 0);
	}
}
// packages/core/src/postgres/server.ts
/** Reads the facts of the server and the current database. Versions 14 to 18. */
async function readServerFacts(client) {
	const provider = client.major >= 15 ? "d.datlocprovider" : "'c'";
	const locale = client.major >= 17 ? "d.datlocale" : client.major >= 15 ? "d.daticulocale" : "null";
	const rules = client.major >= 16 ? "d.daticurules" : "null";
	const row = (await client.query(`
    select
      current_setting('server_version') as version,
      d.datname as database,
      pg_encoding_to_char(d.encoding) as encoding,
      d.datcollate as collation,
      d.datctype as ctype,
      ${provider}::text as provider,
      coalesce(${locale}::text, '') as locale,
      coalesce(${rules}::text, '') as "icuRules",
      coalesce(
        (select s.reset_val
         from pg_settings s
         where s.name = 'lc_monetary'
           and exists (
             select
             from pg_attribute a
             left join pg_type t on t.oid = a.atttypid and t.typtype = 'd'
             where a.attrelid >= 16384 and coalesce(t.typbasetype, a.atttypid) in ('money'::regtype, 'money[]'::regtype))),
        '') as "moneyLocale",
      case when has_database_privilege(d.oid, 'connect') then pg_database_size(d.oid) else 0 end as "sizeBytes",
      (select rolname from pg_roles where oid = 10) as "bootstrapRole",
      current_user as user,
      (select rolsuper from pg_roles where rolname = current_user) as "isSuperuser",
      substring(version() from ' on ([^-, ]+)') as architecture
    from pg_database d
    where d.datname = current_database()`))[0];
	if (row === void 0) throw new Error("pg_database has no row for the current database");
	return {
		...row,
		major: client.major,
		sizeBytes: Number(row.sizeBytes),
		systemIdentifier: await readSystemIdentifier(client)
	};
}
async function readSystemIdentifier(client) {
	if ((await client.query("select has_function_privilege('pg_control_system()', 'execute') as allowed"))[0]?.allowed !== true) return "";
	return (await client.query("select system_identifier::text as id from pg_control_system()"))[0]?.id ?? "";
}
/**
* The roles that objects of the current database name (owner, grantee, policy), with the roles they are members of.
* Source: pg_shdepend, PostgreSQL documentation 53.51; the bootstrap role is pinned and not listed there. Values of type regrole
* and aclitem name roles that nothing lists: where a column can hold such values, every role is needed.
*/
async function readNeededRoles(client) {
	return client.query(`
    with recursive named as (
      select distinct s.refobjid as oid
      from pg_shdepend s
      where s.refclassid = 'pg_authid'::regclass
        and s.dbid = (select oid from pg_database where datname = current_database())
      union
      select unnest(array[d.defaclrole] || (select coalesce(array_agg(a.grantee), '{}') from aclexplode(d.defaclacl) a where a.grantee <> 0))
      from pg_default_acl d
      union
      select m.umuser
      from pg_user_mappings m
      where m.umuser <> 0
      union
      select (select oid from pg_roles where rolname = current_user)
      union
      select r.oid
      from pg_roles r
      where exists (
        select
        from pg_attribute a
        left join pg_type t on t.oid = a.atttypid and t.typtype = 'd'
        where a.attrelid >= 16384
          and coalesce(t.typbasetype, a.atttypid)
            in ('regrole'::regtype, 'regrole[]'::regtype, 'aclitem'::regtype, 'aclitem[]'::regtype))
    ), needed as (
      select oid from named
      union
      select m.roleid from needed n join pg_auth_members m on m.member = n.oid
    )
    select
      r.rolname as name,
      r.rolsuper as superuser,
      r.rolinherit as inherit,
      r.rolbypassrls as bypass_rls,
      (select coalesce(array_agg(g.rolname::text order by g.rolname), '{}')
       from pg_auth_members m join pg_roles g on g.oid = m.roleid
       where m.member = r.oid) as member_of
    from needed n
    join pg_roles r on r.oid = n.oid
    where r.oid <> 10 and r.rolname !~ '^pg_'
    order by r.rolname collate "C"`);
}
// packages/core/src/present.ts
/** Leaves out what is undefined: an option that was not given is absent. */
function present(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
// packages/core/src/postgres/tools.ts
/** Remembers what came of each major and kind, a failure too: an installation is tried once. */
function oncePerMajor(install) {
	const asked = /* @__PURE__ */ new Map();
	return (major, kind, session) => {
		const key = `${kind} ${major}`;
		const answer = asked.get(key) ?? install(major, kind, session);
		asked.set(key, answer);
		return answer;
	};
}
/** The order is the document: the first folder that holds the program in the exact major wins. */
const resolvers = [
	async (_wanted, { pgBin }) => pgBin === void 0 ? [] : [{
		foundBy: "pg-bin",
		folder: pgBin
	}],
	async ({ major }) => [{
		foundBy: "debian",
		folder: `/usr/lib/postgresql/${major}/bin`
	}],
	async ({ major }) => [{
		foundBy: "pgdg-rpm",
		folder: `/usr/pgsql-${major}/bin`
	}],
	async ({ major }) => ["/opt/homebrew", "/usr/local"].map((root) => ({
		foundBy: "homebrew",
		folder: `${root}/opt/postgresql@${major}/bin`
	})),
	async (_wanted, _search, { env }) => (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "").map((folder) => ({
		foundBy: "path",
		folder
	})),
	installedPlace,
	async ({ major }) => (await newerDebianFolders(major)).map((folder) => ({
		foundBy: "newer-debian",
		folder
	}))
];
async function installedPlace(wanted, search, session) {
	const brought = await search.install?.(wanted.major, wanted.kind, session);
	if (brought === void 0) return [];
	const { how: foundBy, folder, container } = brought;
	return [{
		foundBy,
		folder,
		...present({ container })
	}];
}
async function newerDebianFolders(major) {
	return (await readdir("/usr/lib/postgresql").catch(() => [])).map(Number).filter((candidate) => candidate > major).sort((a, b) => a - b).map((candidate) => `/usr/lib/postgresql/${candidate}/bin`);
}
/**
* Finds a PostgreSQL program for a server of that major: the exact major where there is one or one can be installed, else a newer
* one. An older client cannot read a newer server. Throws `tool-missing` or `tool-version`.
*/
async function findTool(name, major, session, search = {}) {
	const kind = isServerTool(name) ? "server" : "client";
	const seen = [];
	const broken = [];
	let notInstalled;
	for (const resolver of search.pgBin === void 0 ? resolvers : resolvers.slice(0, 1)) {
		const places = await resolver({
			major,
			kind
		}, search, session).catch((error) => {
			session.signal.throwIfAborted();
			if (resolver !== installedPlace) throw error;
			return classify(error, `install PostgreSQL ${major}`);
		});
		if (places instanceof PgproofError) {
			notInstalled = places;
			continue;
		}
		for (const place of places) {
			const tool = await lookIn(place, name, session);
			if (!(tool instanceof PgproofError) && tool?.major === major) return tool;
			if (resolver === installedPlace) notInstalled = broughtAnother(name, major, place, tool);
			else if (tool instanceof PgproofError) broken.push(tool);
			else if (tool !== void 0) seen.push(tool);
		}
	}
	const newer = seen.filter((tool) => tool.major > major).sort((a, b) => a.major - b.major)[0];
	if (newer !== void 0 && kind === "client") return newer;
	throw notFound(name, major, search, {
		older: seen[0],
		broken: broken[0],
		notInstalled
	});
}
/** The program in a folder, if there is one; an error for one that does not work. It may be a wrapper whose packages are absent. */
async function lookIn({ folder, foundBy, container }, name, session) {
	try {
		const tool = await probe(name, join(folder, name), foundBy, session);
		return tool && {
			...tool,
			...present({ container })
		};
	} catch (error) {
		session.signal.throwIfAborted();
		return classify(error, `look at "${join(folder, name)}"`);
	}
}
function notFound(name, major, { pgBin }, met) {
	const { older, broken, notInstalled } = met;
	const remedy = `install it: apt-get install ${isServerTool(name) ? "postgresql" : "postgresql-client"}-${major}, or name its folder with --pg-bin`;
	const details = notInstalled === void 0 ? { hint: remedy } : {
		hint: `${remedy}; it could not be installed here: ${notInstalled.message} (${notInstalled.hint})`,
		cause: notInstalled
	};
	if (older !== void 0) {
		const message = `${name} ${older.version} ("${older.path}") cannot serve a PostgreSQL ${major} server`;
		return new PgproofError("tool-version", message, details);
	}
	if (broken !== void 0 && notInstalled === void 0) return broken;
	const where = pgBin === void 0 ? "" : ` in "${pgBin}"`;
	return new PgproofError("tool-missing", `${name} for PostgreSQL ${major} was not found${where}`, details);
}
function broughtAnother(name, major, { foundBy }, brought) {
	if (brought instanceof PgproofError) return brought;
	const what = brought === void 0 ? `no ${name}` : `${name} ${brought.version}`;
	return new PgproofError("tool-missing", `${foundBy} brought ${what}, and not that of PostgreSQL ${major}`);
}
function isServerTool(name) {
	return name === "postgres" || name === "initdb";
}
async function probe(name, path, foundBy, session) {
	if (!await isExecutable(path)) return void 0;
	const { stdout } = await runCommand({
		program: path,
		args: ["--version"],
		env: {}
	}, {
		signal: session.signal,
		output: "collect",
		deadlineSeconds: 30,
		classify: () => ({
			kind: "tool-missing",
			hint: `see why it fails: ${path} --version; or name another folder with --pg-bin`
		})
	});
	const version = /(\d+(?:\.\d+)*)(?:devel|beta\d+|rc\d+)?/.exec(stdout)?.[1];
	if (version === void 0) return void 0;
	return {
		name,
		path,
		version,
		major: Number.parseInt(version, 10),
		foundBy
	};
}
async function isExecutable(path) {
	return access(path, constants.X_OK).then(() => true, () => false);
}
/** Finds a program that is not PostgreSQL's on the caller's PATH or where a system keeps its own; undefined when it is not there. */
async function findProgram(name, session) {
	return await findOnPath(name, session) ?? firstWith(name, [
		"/usr/sbin",
		"/sbin",
		"/usr/bin",
		"/bin"
	]);
}
/** As `findProgram`, in no other folder than those that PATH names: for a program that can be done without. */
async function findOnPath(name, session) {
	return firstWith(name, (session.env["PATH"] ?? "").split(delimiter));
}
async function firstWith(name, folders) {
	for (const folder of folders) if (folder !== "" && await isExecutable(join(folder, name))) return join(folder, name);
}
/** How a server and its clients say that a disk is full; a file that could be extended in part has no error number. */
const diskFullPattern = /No space left on device|could not extend file/i;
/** How a client says that its connection is gone: libpq's own words stand where a refused statement has the server's `ERROR:`. */
const connectionLostPattern = /(?:^|: )(?:server closed the connection|no connection to the server|could not (?:receive data from|send data to) server|SSL (?:SYSCALL error|error: unexpected eof|connection has been closed)|(?:FATAL|WARNING): {2}(?:terminating connection|the database system))/;
/** Reads the last lines of a PostgreSQL client's stderr. The patterns are libpq's and the server's own words (English; tools run with LC_ALL=C). */
function classifyToolFailure(stderr) {
	const text = stderr.join("\n");
	if (/^(docker: |error waiting for container|error during connect)|Cannot connect to the Docker daemon/m.test(text) && !diskFullPattern.test(text)) return {
		kind: "tool-missing",
		hint: "see whether docker's engine answers: docker version"
	};
	if (/lock timeout|could not obtain lock|statement timeout[\s\S]*Query was: LOCK TABLE/i.test(text)) return { kind: "lock-not-got" };
	if (/invalid snapshot identifier|snapshot "[0-9A-F-]+" does not exist/.test(text)) return { kind: "connection-lost" };
	const largeObject = /permission denied for large object (\d+)/.exec(text)?.[1];
	if (largeObject !== void 0) return {
		kind: "not-permitted",
		hint: `grant select on large object ${largeObject} to <role>;`
	};
	if (/permission denied for|must be (superuser|owner)|row-level security policy/i.test(text)) return { kind: "not-permitted" };
	if (/password authentication failed|no pg_hba\.conf entry|authentication failed/i.test(text)) return { kind: "login-refused" };
	if (/database ".*" does not exist/i.test(text)) return { kind: "no-database" };
	if (/server version mismatch/i.test(text)) return { kind: "tool-version" };
	if (diskFullPattern.test(text)) return { kind: "disk-full" };
	if (/connection to server .* failed|could not connect/i.test(text)) return { kind: "cannot-connect" };
	if (/server closed the connection|terminating connection|connection not open|SSL SYSCALL|SSL error: unexpected eof|could not receive data|no connection to the server/i.test(text)) return { kind: "connection-lost" };
	return { kind: "database-refused" };
}
/** The server's programs of exactly that major. Throws as `findTool` does. */
async function findServerToolsOf(major, session, search = {}) {
	return {
		initdb: await findTool("initdb", major, session, search),
		postgres: await findTool("postgres", major, session, search)
	};
}
// packages/core/src/programs.ts
/** The absolute path of a program of our own, to be run by `process.execPath`: beside this source, or beside the build's entries. */
function ownProgram(name) {
	const isSource = import.meta.url.endsWith(".ts");
	return fileURLToPath(new URL(isSource ? `./programs/${name}.ts` : `../${name}.js`, import.meta.url));
}
// packages/core/src/store/recipient.ts
/** An X25519 recipient (age specification, C2SP): bech32 of 32 bytes; whether its checksum fits is looked at apart. */
const recipientPattern = /^age1[02-9ac-hj-np-z]{58}$/;
/** What is or may be a secret key is never repeated: identities are upper case, and whole words of a private key long. */
const secretPattern = /secret|private|[A-Z0-9]{30}/i;
const toRecipient = "the recipient of a key is what age-keygen -y key.txt prints: age1…";
/** Throws `bad-input` when there are none, or one is no X25519 recipient. */
async function checkRecipients(recipients) {
	if (recipients.length === 0) throw new PgproofError("bad-input", "there are no recipients", { hint: toRecipient });
	for (const [index, recipient] of recipients.entries()) await checkRecipient(recipient, `recipient ${index + 1}`);
}
async function checkRecipient(word, place) {
	refuseSecretKey(word, place);
	const got = secretPattern.test(word) && !word.startsWith("age1") ? "" : `; got ${JSON.stringify(word)}`;
	if (!recipientPattern.test(word)) throw new PgproofError("bad-input", `${place}: must be an age recipient, age1 and 58 letters and digits${got}`, { hint: toRecipient });
	const { Encrypter } = await import("./dist-C9S4XQiY.js");
	try {
		new Encrypter().addRecipient(word);
	} catch {
		throw new PgproofError("bad-input", `${place}: has a letter that is another, its checksum does not fit${got}`, { hint: toRecipient });
	}
}
/** Refuses a secret key where something else belongs, without repeating it. `place` names where it stood. */
function refuseSecretKey(text, place) {
	if (!/AGE-SECRET-KEY/i.test(text)) return;
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
	const { identityToRecipient } = await import("./dist-C9S4XQiY.js");
	const keys = text.split(/\r?\n/).filter((line) => line.startsWith("AGE-SECRET-KEY-1"));
	const found = (await Promise.all(keys.map((key) => identityToRecipient(key).catch(() => void 0)))).filter((recipient) => recipient !== void 0);
	if (found.length === 0 || found.length < keys.length) throw new PgproofError("bad-input", `the identity file "${identityFile}" holds ${found.length === 0 ? "no" : "a broken"} age secret key`, { hint: "a key has a line of its own, AGE-SECRET-KEY-1…; one under a passphrase: age --decrypt key.age > key.txt" });
	return found;
}
/** A pipe can be read once only, and a key is read by several programs. */
async function readText(path) {
	if (!(await stat(path)).isFile()) throw new Error("it is not a regular file");
	return readFile(path, "utf8");
}
/** The `age` that the caller's PATH names; without one our own, which is slower. */
async function findAge(session) {
	const path = await findOnPath("age", session);
	return path === void 0 ? {
		program: process.execPath,
		leading: [ownProgram("age-filter")],
		foundBy: "pgproof"
	} : {
		program: path,
		leading: [],
		foundBy: "path"
	};
}
/** The stage that encrypts. */
function encryptCommand(age, recipients) {
	const flags = recipients.flatMap((recipient) => ["--recipient", recipient]);
	return {
		program: age.program,
		args: [
			...age.leading,
			"--encrypt",
			...flags
		],
		env: {}
	};
}
/** The stage that decrypts. Holes: `age-identity`. */
function decryptCommand({ age }) {
	return {
		program: age.program,
		args: [
			...age.leading,
			"--decrypt",
			"--identity",
			{ hole: "age-identity" }
		],
		env: {}
	};
}
/** The values of the holes that `decryptCommand` left. */
function identityHoles(decryption) {
	return decryption === void 0 ? {} : { "age-identity": decryption.identityFile };
}
/** The line of a plan that gives `$AGE_IDENTITY` its value; none where nothing is decrypted. */
function identityLines(decryption) {
	return decryption === void 0 ? [] : [`AGE_IDENTITY=${shellQuote(decryption.identityFile)}`];
}
/** The flag before there is a key. */
const identityToGive = " --age-identity <file>";
/** What a command has to say more to read an encrypted backup. */
function identityFlag(decryption) {
	return decryption === void 0 ? "" : ` --age-identity ${shellQuote(decryption.identityFile)}`;
}
/**
* Finds what opens `what`; undefined when it is not encrypted. Throws `bad-input` when there is no identity file, or it holds none of
* the keys that would do: before anything is begun.
*/
async function gatherDecryption(encryption, identityFile, what, session) {
	if (encryption === null) return void 0;
	const fitting = encryption.recipients.join(", ");
	const hint = "name the file of that key: --age-identity <file>; age-keygen -y <file> says whose it is";
	if (identityFile === void 0) throw new PgproofError("bad-input", `${what} is encrypted, and no identity file was given; a key of ${fitting} opens it`, { hint });
	if (!(await recipientsOf(identityFile)).some((recipient) => encryption.recipients.includes(recipient))) throw new PgproofError("bad-input", `no key in "${identityFile}" opens ${what}: it takes one of ${fitting}`, { hint });
	return {
		age: await findAge(session),
		identityFile: resolve(identityFile)
	};
}
/** What kind of error a stage that decrypts ended with, from its stderr; undefined for other stages. */
function classifyDecryption(stderr) {
	const said = stderr.find((line) => /^age(-filter)?: error: /.test(line));
	if (said === void 0) return void 0;
	if (diskFullPattern.test(said)) return { kind: "disk-full" };
	if (/no identity matched|error: reading "/.test(said)) return {
		kind: "bad-input",
		hint: "name the file of a key that it was encrypted for: --age-identity <file>"
	};
	return { kind: "invalid-manifest" };
}
/** What kind of error a stage that encrypts ended with. */
function classifyEncryption(stderr) {
	return stderr.some((line) => diskFullPattern.test(line) || /quota exceeded/i.test(line)) ? { kind: "disk-full" } : void 0;
}
/** Sends bytes through stages and gives back what comes out of the last: for documents, which are small enough to be held whole. */
async function passThrough(stages, holes, options) {
	let content = Buffer.alloc(0);
	await runPipeline(stages.map((stage) => fillCommand(stage, holes)), {
		...options,
		output: async (stdout) => {
			content = await buffer(stdout);
		}
	});
	return content;
}
// packages/core/src/backup/facts.ts
/** Reads server and tools. Throws `bad-input` for recipients that are none, `cannot-connect` and kin, `tool-missing`, `tool-version`. */
async function gatherBackupFacts(options, session) {
	return whileAlive(options.connection, options.serverTimeoutSeconds, session, (watched) => gather(options, watched));
}
async function gather(options, session) {
	if (options.recipients !== void 0) await checkRecipients(options.recipients);
	const age = options.recipients === void 0 ? void 0 : await findAge(session);
	await using client = await openClient(options.connection, session.signal);
	const server = await readServerFacts(client);
	requireSupported(server);
	const pgDump = await findTool("pg_dump", server.major, session, options.tools);
	const pgRestore = await findTool("pg_restore", pgDump.major, session, options.tools);
	const needsZstd = options.compression.algorithm === "zstd" && pgDump.major < 16;
	const zstd = needsZstd ? await findProgram("zstd", session) : void 0;
	if (needsZstd && zstd === void 0) throw new PgproofError("tool-missing", `zstd was not found, and pg_dump ${pgDump.version} cannot compress with it by itself`, { hint: "install it: apt-get install zstd; or run with --compression none" });
	const extensions = await client.query("select extname as name, extversion as version from pg_extension order by extname collate \"C\"");
	return {
		server,
		roles: await readNeededRoles(client),
		extensions,
		pgDump,
		pgRestore,
		zstd,
		age
	};
}
// packages/core/src/backup/options.ts
/** `zstd`, `zstd:1` to `zstd:19`, or `none`. Throws `bad-input`; `where` names the option or input in the message. */
function parseCompression(text, where) {
	if (text === "none") return {
		algorithm: "none",
		level: 0
	};
	const level = /^zstd(?::(\d{1,2}))?$/.exec(text);
	const value = Number(level?.[1] ?? "3");
	if (level !== null && value >= 1 && value <= 19) return {
		algorithm: "zstd",
		level: value
	};
	throw new PgproofError("bad-input", `${where}: must be zstd, zstd:1 to zstd:19, or none; got ${JSON.stringify(text)}`, { hint: "zstd:3 is a good choice" });
}
/** The proof that an environment asks for by itself. */
function defaultProof(environment) {
	return environment === "development" ? "counts" : "content";
}
// packages/core/src/container/engine.ts
/** What docker itself reads to find its engine and its logins. */
const dockerVariables = [...[
	"HOME",
	"XDG_RUNTIME_DIR",
	"DOCKER_HOST",
	"DOCKER_CONTEXT",
	"DOCKER_CONFIG",
	"DOCKER_TLS_VERIFY"
], "DOCKER_CERT_PATH"];
const path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const askDeadlineSeconds = 30;
/** Looks for an engine that answers. Throws `tool-missing` with the reason. */
async function findEngine(session) {
	if (process.platform !== "linux") throw new PgproofError("tool-missing", "containers are used on Linux only");
	const docker = await findProgram("docker", session);
	if (docker === void 0) throw new PgproofError("tool-missing", "docker was not found", { hint: "install it: apt-get install docker.io" });
	const given = dockerVariables.flatMap((name) => session.env[name] === void 0 ? [] : [[name, session.env[name]]]);
	const engine = {
		docker,
		environment: {
			PATH: path,
			LC_ALL: "C",
			...Object.fromEntries(given)
		}
	};
	await askEngine(engine, [
		"version",
		"--format",
		"{{.Server.Version}}"
	], session);
	return engine;
}
/** Runs docker to its end; resolves to what it prints. Throws `tool-missing` with docker's own words, `deadline`. */
async function askEngine({ docker, environment }, args, session, deadlineSeconds = askDeadlineSeconds) {
	const { stdout } = await runCommand({
		program: docker,
		args,
		env: environment
	}, {
		signal: session.signal,
		output: "collect",
		deadlineSeconds,
		classify: () => ({
			kind: "tool-missing",
			hint: `see it happen: docker ${args.map(shellQuote).join(" ")}`
		})
	});
	return stdout;
}
/** What the engine says when a container could not be started, and the program in it never ran. */
function isEngineFailure(error) {
	return error instanceof CommandError && error.status === 125;
}
/** One `--mount`: the same path inside. Its fields are quoted as CSV, for a comma in a path would end it. */
function bindMount(source, target = source, more = []) {
	return [
		"type=bind",
		`source=${source}`,
		`target=${target}`,
		...more
	].map(csvField).join(",");
}
function csvField(text) {
	return /[",]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
// packages/core/src/container/client.ts
/** The client's programs that are made. */
const clientPrograms = [
	"pg_dump",
	"pg_restore",
	"psql"
];
/** What a tool may be told by environment, without the password. Source: PostgreSQL 18 documentation, 34.15 "Environment Variables", and LC_ALL. */
const toolVariables = [
	"LC_ALL",
	...[
		"PGHOST",
		"PGHOSTADDR",
		"PGPORT",
		"PGDATABASE",
		"PGUSER",
		"PGPASSFILE",
		"PGREQUIREAUTH"
	],
	...[
		"PGCHANNELBINDING",
		"PGSERVICE",
		"PGSERVICEFILE",
		"PGOPTIONS",
		"PGAPPNAME",
		"PGSSLMODE",
		"PGREQUIRESSL"
	],
	...[
		"PGSSLNEGOTIATION",
		"PGSSLCOMPRESSION",
		"PGSSLCERT",
		"PGSSLKEY",
		"PGSSLCERTMODE",
		"PGSSLROOTCERT",
		"PGSSLCRL"
	],
	...[
		"PGSSLCRLDIR",
		"PGSSLSNI",
		"PGREQUIREPEER",
		"PGSSLMINPROTOCOLVERSION",
		"PGSSLMAXPROTOCOLVERSION"
	],
	...[
		"PGGSSENCMODE",
		"PGKRBSRVNAME",
		"PGGSSLIB",
		"PGGSSDELEGATION",
		"PGCONNECT_TIMEOUT",
		"PGCLIENTENCODING"
	],
	...[
		"PGTARGETSESSIONATTRS",
		"PGLOADBALANCEHOSTS",
		"PGMINPROTOCOLVERSION",
		"PGMAXPROTOCOLVERSION"
	],
	...[
		"PGDATESTYLE",
		"PGTZ",
		"PGGEQO"
	]
];
/** Those whose value can be a path that the tool opens: a socket's folder, files. */
const pathVariables = [...[
	"PGHOST",
	"PGPASSFILE",
	"PGSERVICEFILE",
	"PGSSLCERT",
	"PGSSLKEY",
	"PGSSLROOTCERT",
	"PGSSLCRL",
	"PGSSLCRLDIR"
]];
/** Options of `docker run` for a client: its signals end it, and what it prints is no container's log. */
function clientOptions({ uid, gid }) {
	return [...[
		"--rm",
		"--init",
		"--pull",
		"never",
		"--network",
		"host",
		"--log-driver",
		"none"
	], ...[
		"--security-opt",
		"no-new-privileges",
		"--user",
		`${uid}:${gid}`
	]];
}
/** The line after a password: it may have several. */
const endOfPassword = "pgproof: end of password";
/**
* Runs in the container, before the program and beside it. The pipe brings the password, which so is in no container's settings; when
* nobody has it open any more, docker has ended and the program follows. Arguments: the pipe, the program with its own.
*/
const inside$1 = `pipe=$1
shift
limit=$( { sleep 30; kill -KILL $$; } > /dev/null 2>&1 & echo $!)
exec 3< "$pipe"
kill "$limit"
password= separator=
while IFS= read -r line <&3 && [ "$line" != '${endOfPassword}' ]; do
  password=$password$separator$line
  separator='
'
done
[ -z "$password" ] || export PGPASSWORD="$password"
( { read -r line <&3; kill -TERM $$; sleep 5; kill -KILL $$; } < /dev/null > /dev/null 2>&1 & )
exec "$@" 3<&-`;
/**
* A program for a bin folder that runs its namesake in a container. What it is told by environment is handed on by name, and what its
* environment and arguments name is mounted, to be read.
*/
function clientProgram(program) {
	const { name, image, bin, user, engine, label, folder, setpriv } = program;
	const tied = setpriv === void 0 ? [] : [
		setpriv,
		"--pdeathsig",
		"KILL",
		"--"
	];
	const run = [
		engine.docker,
		"run",
		"--interactive",
		...clientOptions(user),
		"--label",
		label
	];
	const variables = toolVariables.map((variable) => `--env ${variable}`).join(" ");
	return `#!/bin/sh
# ${name} of the image ${image}.
set -eu
${Object.entries(engine.environment).filter(([variable]) => variable !== "LC_ALL").map(([variable, value]) => `export ${variable}=${shellQuote(value)}`).join("\n")}
pipe=${shellQuote(folder)}/$$
rm -f "$pipe"
mkfifo -m 600 "$pipe"
exec 9<> "$pipe"
printf '%s\\n' "\${PGPASSWORD-}" ${shellQuote(endOfPassword)} >&9
unset PGPASSWORD
set -- --entrypoint sh ${shellQuote(image)} -c ${shellQuote(inside$1)} sh "$pipe" ${shellQuote(join(bin, name))} "$@"
mounted=:
for word in "--=$pipe" ${pathVariables.map((variable) => `"--=\${${variable}-}"`).join(" ")} "$@"; do
  case $word in
    --*=/dev/*) continue ;;
    --*=/*) path=\${word#*=} ;;
    *) continue ;;
  esac
  case $mounted in *":$path:"*) continue ;; esac
  [ -e "$path" ] || continue
  mounted=$mounted$path:
  quoted=$(printf '%s\\n' "$path" | sed 's/"/""/g')
  set -- --mount "type=bind,\\"source=$quoted\\",\\"target=$quoted\\",readonly" "$@"
done
exec ${[...tied, ...run].map(shellQuote).join(" ")} \\
  ${variables} "$@"
`;
}
/** Writes the client's programs into a folder. */
async function writeClient(folder, program) {
	const pipes = join(folder, "pipes");
	await mkdir(pipes, { mode: 448 });
	for (const name of clientPrograms) await writeFile(join(folder, name), clientProgram({
		...program,
		name,
		folder: pipes
	}), { mode: 493 });
}
/** A command of a tool; for people it is docker's, where the tool is a program of an image. */
function toolCommand(tool, args, env) {
	const command = {
		program: tool.path,
		args,
		env
	};
	if (tool.container === void 0) return command;
	const { image, bin, user } = tool.container;
	const mounts = pathVariables.flatMap((name) => {
		const value = env[name];
		if (value === void 0 || typeof value === "string" && !/^\/(?!dev\/)/.test(value)) return [];
		return [value];
	}).flatMap((path) => {
		if (typeof path === "string") return ["--mount", bindMount(path, path, ["readonly"])];
		const parts = "hole" in path ? [path] : path;
		return ["--mount", [
			"type=bind,source=",
			...parts,
			",target=",
			...parts,
			",readonly"
		]];
	});
	const shown = [
		...[
			"run",
			...tool.name === "pg_restore" ? ["--interactive"] : [],
			...clientOptions(user)
		],
		...Object.keys(env).flatMap((name) => ["--env", name]),
		...mounts,
		...[
			"--entrypoint",
			`${bin}/${tool.name}`,
			image,
			...args
		]
	];
	return {
		...command,
		shown: {
			program: "docker",
			args: shown
		}
	};
}
/**
* Lines for a plan that is pasted: they make programs that the image has and this machine may lack, by the tool's name for them. None
* for a tool of this machine.
*/
function clientFunctions(tool, env, names) {
	if (tool.container === void 0) return [];
	return names.map((name) => {
		const command = toolCommand({
			...tool,
			name
		}, [], env);
		return `${name}() { ${renderCommands(command)} "$@"; }`;
	});
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
/** The values of the holes that `toolEnvironment` left. */
function secretHoles(environment) {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => name.endsWith("PASSWORD")).map(([name, value]) => [secretHole(name), value]));
}
function secretHole(name) {
	return name.toLowerCase();
}
// packages/core/src/postgres/identifier.ts
/** An identifier, always quoted. Source: PostgreSQL documentation, 4.1.1. */
function quoteIdentifier(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
/** A string constant that is read alike whatever standard_conforming_strings says. Source: PostgreSQL documentation, 4.1.2. */
function quoteLiteral(value) {
	const quoted = `'${value.replaceAll("'", "''").replaceAll("\\", "\\\\")}'`;
	return value.includes("\\") ? `E${quoted}` : quoted;
}
/** `"schema"."name"`. */
function qualifiedName(schema, name) {
	return `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`;
}
// packages/core/src/store/compression.ts
/** The program that unpacks our own compression; undefined when the archive is read as it is. */
function unpackCommand(zstd) {
	return zstd === void 0 ? void 0 : {
		program: zstd,
		args: [
			"--decompress",
			"--stdout",
			"--quiet"
		],
		env: {}
	};
}
// packages/core/src/store/identifier.ts
/** `YYYYMMDDTHHMMSSZ-<6 hex>`: names sort by time. */
const backupIdPattern = /^\d{8}T\d{6}Z-[0-9a-f]{6}$/;
/** A new id for a backup or a verification, from the time and three random bytes. */
function newBackupId(now) {
	return `${now.toISOString().replace(/\.\d+Z$/, "Z").replaceAll("-", "").replaceAll(":", "")}-${randomBytes(3).toString("hex")}`;
}
/** A database's name as one path segment: percent-encoded except `[A-Za-z0-9_-]`. `+` never occurs in it. */
function encodeDatabaseName(name) {
	return [...Buffer.from(name, "utf8")].map((byte) => {
		const character = String.fromCharCode(byte);
		return /[A-Za-z0-9_-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}).join("");
}
/** The inverse of `encodeDatabaseName`; undefined for a segment that it cannot have made. */
function decodeDatabaseName(segment) {
	if (!/^(?:[A-Za-z0-9_-]|%[0-9A-F]{2})+$/.test(segment)) return void 0;
	try {
		const name = decodeURIComponent(segment);
		return encodeDatabaseName(name) === segment ? name : void 0;
	} catch {
		return;
	}
}
// packages/core/src/store/shell.ts
/** For commands that people paste: the store's folder, or one that its files have to be brought to first. */
function shellFolder(store) {
	return store.address ?? "./artifacts";
}
/** What has to be done before `shellFolder` holds the files, as comments; nothing where it does. */
function shellPreparation(store, folder) {
	if (store.address !== void 0) return [];
	return [`# first: the artifacts of the backup, in ./artifacts/${folder} under the names of their files`];
}
/** The next command for a backup (without an id, the latest): how it is proven. `flags` are added at a terminal. */
function provingCommand(store, { database, id }, flags) {
	const which = id === void 0 ? "the backup" : `backup ${id}`;
	if (store.address === void 0) return `restore-verify, in a later step of this run, for ${which}`;
	const named = id === void 0 ? "" : ` --backup ${id}`;
	return `pgproof verify --store ${shellQuote(store.address)} --database ${shellQuote(database)}${named}${flags}`;
}
// packages/core/src/sandbox/database.ts
/** Creates the roles that a dump names, without a login, with the rights and memberships that restoring needs. Existing ones stay. */
async function createRoles(client, roles) {
	const existing = new Set((await client.query("select rolname as name from pg_roles")).map((row) => row.name));
	for (const role of roles.filter((candidate) => !existing.has(candidate.name))) {
		const attributes = [
			"nologin",
			...role.superuser ? ["superuser"] : [],
			...role.bypass_rls ? ["bypassrls"] : [],
			...role.inherit ? [] : ["noinherit"]
		];
		await client.query(`create role ${quoteIdentifier(role.name)} ${attributes.join(" ")}`);
	}
	for (const role of roles) for (const group of role.member_of) await client.query(`grant ${quoteIdentifier(group)} to ${quoteIdentifier(role.name)}`);
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
// packages/core/src/backup/recovery.ts
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
	const money = server.moneyLocale === "" ? "" : `PGOPTIONS=${shellQuote(`-c lc_monetary=${server.moneyLocale}`)} `;
	const isEncrypted = input.recipients.length > 0;
	const decrypt = isEncrypted ? `age --decrypt --identity <your identity file> ${input.dataFile} | ` : "";
	const unpack = input.compressed ? `zstd -dcq${isEncrypted ? "" : ` ${input.dataFile}`} | ` : "";
	const close = input.compressed || isEncrypted ? "" : ` ${input.dataFile}`;
	const programs = [...input.compressed ? ["zstd"] : [], ...isEncrypted ? ["age"] : []];
	const also = programs.length === 0 ? "" : `, and ${programs.join(" and ")}`;
	return `${[
		["In the folder of this backup, check that the file is whole:", input.sha256 === void 0 ? `sha256sum ${input.dataFile}   # as "sha256" in manifest.json` : `echo '${input.sha256}  ${input.dataFile}' | sha256sum --check`],
		[`Point the client (psql and pg_restore of PostgreSQL ${server.major} or newer${also}) at the new server, as a superuser:`, "export PGHOST=<host> PGPORT=5432 PGUSER=<superuser>"],
		["Make the roles that the dump names, where they are missing (passwords and logins are not in a dump):", ...roles],
		["Create the database, empty, like the lost one:", sql(createDatabaseSql(shape, database, server.major))],
		[isEncrypted ? `Restore it, with the identity file (the secret key) of one of ${input.recipients.join(", ")}:` : "Restore it:", `${decrypt}${unpack}${money}pg_restore --exit-on-error --no-subscriptions -d ${shellQuote(database)}${close}`],
		["Give the planner its statistics:", `vacuumdb --analyze-only -d ${shellQuote(database)}`],
		...input.tables.length === 0 ? [] : [["Compare the rows of the largest tables:", ...input.tables.map((table) => `psql -X -At -d ${shellQuote(database)} -c ${shellQuote(`select count(*) from ${table.qualified}`)}   # ${table.rows}`)]]
	].map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines.map((line) => `   ${line}`)].join("\n")).join("\n")}\n`;
}
// packages/core/src/backup/plan.ts
/** The name of the data file in the backup's folder. */
function dataFileName(facts) {
	return sealedName(facts.zstd === void 0 ? "data.dump" : "data.dump.zst", facts);
}
function sealedName(name, { age }) {
	return age === void 0 ? name : `${name}.age`;
}
/** Pure: what a backup will do. Holes: `snapshot`, `pgpassword`, `list`, `backup-id`. */
function planBackup(options, facts) {
	const { server } = facts;
	const environment = toolEnvironment({
		...childEnvironment(options.connection),
		PGAPPNAME: "pgproof pg_dump"
	});
	const keepalives = keepaliveWords(options.connection);
	const held = options.proof !== "none";
	const byClient = options.compression.algorithm === "zstd" && facts.zstd === void 0;
	const dump = (snapshot, verbose) => toolCommand(facts.pgDump, [
		"--format=custom",
		"--no-password",
		`--compress=${byClient ? `zstd:${options.compression.level}` : "0"}`,
		`--lock-wait-timeout=${options.lockTimeoutSeconds * 1e3}`,
		...verbose,
		...snapshot,
		...keepalives === "" ? [] : [`--dbname=${keepalives}`]
	], environment);
	const pack = facts.zstd === void 0 ? [] : [{
		program: facts.zstd,
		args: [
			`-${options.compression.level}`,
			"-T1",
			"--check",
			"--quiet"
		],
		env: {}
	}];
	const { age } = facts;
	const recipients = options.recipients ?? [];
	const seal = age === void 0 ? [] : [encryptCommand(age, recipients)];
	const sealing = (name) => age === void 0 ? [] : [{
		kind: "pipeline",
		name,
		stages: seal
	}];
	const unpack = age === void 0 ? unpackCommand(facts.zstd) : void 0;
	const read = (...args) => [...unpack === void 0 ? [] : [unpack], toolCommand(facts.pgRestore, args, { LC_ALL: "C" })];
	const folder = [
		`${encodeDatabaseName(server.database)}/`,
		{ hole: "backup-id" },
		"/"
	];
	const file = dataFileName(facts);
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
	const steps = [
		...holding,
		{
			kind: "pipeline",
			name: "dump",
			stages: [dump(held ? [["--snapshot=", { hole: "snapshot" }]] : [], ["--verbose"]), ...pack]
		},
		...sealing("encrypt-data"),
		{
			kind: "put",
			name: "data",
			path: [...folder, file]
		},
		{
			kind: "pipeline",
			name: "list",
			stages: read("--list")
		},
		{
			kind: "pipeline",
			name: "sequences",
			stages: read(["--use-list=", { hole: "list" }], "--file=-")
		},
		...proving,
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
	const target = `${shellQuote(`${shellFolder(options.store)}/${encodeDatabaseName(server.database)}`)}/"$BACKUP_ID"`;
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
				`BACKUP_ID=by-hand-"$(date -u +%Y%m%dT%H%M%SZ)"; mkdir -p ${target}`,
				`${renderCommands(dump([], []), ...pack, ...seal)} > ${target}/${file}`,
				age === void 0 ? `< ${target}/${file} ${renderCommands(...read("--file=/dev/null"))}` : `[ "$(head -n 1 ${target}/${file})" = age-encryption.org/v1 ]`
			],
			configuration: {
				format: "custom",
				compression: options.compression.algorithm === "none" ? "none" : `zstd:${options.compression.level}`,
				compressed_by: byClient ? `pg_dump ${facts.pgDump.version}` : facts.zstd === void 0 ? "nothing" : "zstd",
				encryption: age === void 0 ? "none" : `age, for ${recipients.join(", ")}`,
				...age === void 0 ? {} : { encrypted_by: age.foundBy === "pgproof" ? "pgproof" : age.program },
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
				dataFile: file,
				compressed: facts.zstd !== void 0,
				recipients,
				tables: []
			})
		}
	};
}
function verificationSteps(options, facts) {
	const { address } = options.store;
	return [
		...address === void 0 ? [] : [`pgproof list --store ${shellQuote(address)}`],
		provingCommand(options.store, { database: facts.server.database }, facts.age === void 0 ? "" : identityToGive),
		`psql --dbname=<restored database> --command=${shellQuote(`select count(*) from ${qualifiedName("<schema>", "<table>")}`)}   # beside the rows in the report`
	];
}
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
		findings: report.findings
	};
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
	return {
		operation: "backup",
		ok: true,
		exitCode: 0,
		headline: `backup ${manifest.id} of "${database}"`,
		notes: [`not yet shown to restore; prove it: ${provingCommand(options.store, {
			database,
			id: manifest.id
		}, manifest.encryption === null ? "" : identityToGive)}`],
		made,
		figures: [
			source,
			[
				"size",
				formatBytes(stored.bytes),
				`in ${manifest.files.length} files, in ${options.store.describe}`
			],
			...manifest.encryption === null ? [] : [["encryption", `age, for ${manifest.encryption.recipients.join(", ")}`]],
			["proof", `${manifest.proof.level}: ${formatCount(manifest.proof.relations)} tables, ${formatCount(manifest.proof.rows)} rows, ${formatCount(manifest.proof.sequences)} sequences, ${formatCount(manifest.proof.large_objects)} large objects`],
			["dump", `${formatSeconds(manifest.durations.dump_seconds)}; fingerprints beside it ${formatSeconds(manifest.durations.fingerprint_seconds)}; snapshot held ${formatSeconds(manifest.snapshot_held_seconds)}`],
			tool,
			[
				"duration",
				seconds,
				"from the first lock to the manifest"
			],
			["manifest", `sha256 ${stored.manifestSha256}`]
		],
		findings: result.findings,
		relations: [],
		recoveryProcedure: manifest.recovery_procedure,
		data: {
			database,
			backup_id: manifest.id,
			manifest_sha256: stored.manifestSha256,
			bytes: stored.bytes,
			encrypted: manifest.encryption !== null,
			relations: manifest.proof.relations,
			rows: manifest.proof.rows,
			dump_seconds: manifest.durations.dump_seconds,
			fingerprint_seconds: manifest.durations.fingerprint_seconds,
			snapshot_held_seconds: manifest.snapshot_held_seconds,
			duration_seconds: result.durationSeconds
		}
	};
}
// packages/core/src/postgres/catalogue/sql.ts
/** Schemas that hold users' objects: neither the system's, nor a session's temporary ones. */
function inUserSchema(schema) {
	return `${schema} !~ '^pg_' and ${schema} <> 'information_schema'`;
}
/** True for objects that no extension owns: CREATE EXTENSION makes the others again. */
function notInExtension(catalog, oid) {
	return `not exists (
    select
    from pg_depend x
    where x.classid = '${catalog}'::regclass and x.objid = ${oid} and x.deptype = 'e')`;
}
/** True for objects that another object made for itself, such as the constructor functions of a range type. */
function madeByAnother(catalog, oid) {
	return `exists (
    select
    from pg_depend x
    where x.classid = '${catalog}'::regclass and x.objid = ${oid} and x.deptype = 'i')`;
}
/** Objects that initdb made have lower numbers. Source: PostgreSQL source, access/transam.h, FirstNormalObjectId. */
const firstUserOid = 16384;
/** Name of a role from its number. */
function role(oid) {
	return `pg_get_userbyid(${oid})`;
}
function grantee(entry) {
	return `case ${entry}.grantee when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(${entry}.grantee)) end`;
}
/**
* All that an owner can hold. GRANT ALL of an older major must equal GRANT ALL of a newer one (17 added MAINTAIN), so a full set is
* printed as ALL.
*/
function everyPrivilege(type, owner) {
	return `case
      when ${type} = 'c' then array['INSERT', 'REFERENCES', 'SELECT', 'UPDATE']
      else (
        select array_agg(distinct e.privilege_type order by e.privilege_type)
        from aclexplode(acldefault(${type}, ${owner})) e
        where e.grantee = ${owner})
    end`;
}
function aclText(list, type, owner) {
	return `coalesce((
    select string_agg(g.line, ' ' order by g.line collate "C")
    from (
      select format('%s=%s%s/%I',
        ${grantee("a")},
        case
          when array_agg(a.privilege_type order by a.privilege_type) = ${everyPrivilege(type, owner)} then 'ALL'
          else string_agg(a.privilege_type, ',' order by a.privilege_type)
        end,
        case when a.is_grantable then '*' end,
        pg_get_userbyid(a.grantor)) as line
      from aclexplode(${list}) a
      group by a.grantee, a.grantor, a.is_grantable) g), 'nobody')`;
}
/** An access list as sorted text; null where it says no more than the default does, written out or not. */
function acl(list, type, owner) {
	return aclOfType(list, `'${type}'::"char"`, owner);
}
/** The same, where the kind of object is itself an expression. */
function aclOfType(list, type, owner) {
	return `case when ${list} is not null then nullif(
    ${aclText(list, type, owner)},
    ${aclText(`acldefault(${type}, ${owner})`, type, owner)}) end`;
}
/** One line for each privilege of an access list, for set differences. */
function aclLines(list) {
	return `select format('%s=%s%s', ${grantee("a")}, a.privilege_type, case when a.is_grantable then '*' end)
      from aclexplode(${list}) a`;
}
/** Options of the form name=value as sorted text. */
function options(list) {
	return `(select string_agg(o, ', ' order by o collate "C") from unnest(${list}) o)`;
}
/**
* Options of a column without what the server keeps there for itself: minor releases such as 15.20 and 17.12 number the versions of a
* column among them, and pg_dump leaves the number out likewise.
*/
function columnOptions(list) {
	return `(select string_agg(o, ', ' order by o collate "C") from unnest(${list}) o where o !~ '^pg_attver=')`;
}
/** A one-letter code as words; letters not in the map stay. An empty word stands for the default: null. */
function spelled(code, words) {
	return `case ${code}::text ${Object.entries(words).map(([letter, word]) => `when '${letter}' then ${word === "" ? "null" : `'${word}'`}`).join(" ")} else ${code}::text end`;
}
/** A secret as a hash that only the backup's own seed can repeat: the text itself never leaves the server. */
function hashed(secret, seed) {
	return `encode(sha256(convert_to(${quoteLiteral(`${seed}:`)} || (${secret}), 'UTF8')), 'hex')`;
}
/** Enabled state of a trigger, rule or event trigger; null where it is the default. */
function firing(code) {
	return spelled(code, {
		O: "",
		D: "disabled",
		R: "replica",
		A: "always"
	});
}
/** A function by name and argument types; null where there is none. Types come along, for a name alone is printed differently once overloaded. */
function routine$1(oid) {
	return `nullif(${oid}::regprocedure::text, '-')`;
}
/** Qualified name of a row in a catalog of named objects. */
function nameIn(catalog, oid) {
	const prefix = {
		pg_collation: "coll",
		pg_opclass: "opc",
		pg_opfamily: "opf"
	}[catalog];
	return `(
    select format('%I.%I', yn.nspname, y.${prefix}name)
    from ${catalog} y
    join pg_namespace yn on yn.oid = y.${prefix}namespace
    where y.oid = ${oid})`;
}
// packages/core/src/postgres/catalogue/annotations.ts
/** Comments and security labels; of the database itself neither: those come back only with --create. PostgreSQL 14 to 18. */
const annotationKinds = [{
	kind: "comment",
	sql: () => `
      select i.type || ' ' || i.identity as name, d.description as comment
      from pg_description d
      cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
      where d.objoid >= ${firstUserOid}
        and i.identity is not null
        and (i.schema is null or ${inUserSchema("trim(both '\"' from i.schema)")})
        and (d.classoid = 'pg_extension'::regclass or not exists (
          select
          from pg_depend x
          where x.classid = d.classoid and x.objid = d.objoid and x.deptype = 'e'))
      union all
      select 'schema ' || quote_ident(n.nspname), obj_description(n.oid, 'pg_namespace')
      from pg_namespace n
      where n.nspname = 'public' and n.oid < ${firstUserOid}`
}, {
	kind: "security_label",
	sql: () => `
      select i.type || ' ' || i.identity || ' by ' || d.provider as name, d.label as label
      from pg_seclabel d
      cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) i
      where i.identity is not null`
}];
// packages/core/src/postgres/catalogue/datatypes.ts
const typeKinds = {
	b: "base",
	c: "composite",
	d: "domain",
	e: "enum",
	p: "pseudo",
	r: "range"
};
const providers = {
	c: "libc",
	i: "icu",
	b: "builtin",
	d: "default"
};
/** The locale of an ICU or builtin collation: 14 keeps it in collcollate, 15 and 16 in colliculocale, 17 and later in colllocale. */
function collationLocale$1(major) {
	if (major >= 17) return "o.colllocale";
	return major >= 15 ? "o.colliculocale" : "case when o.collprovider = 'i' then o.collcollate::text end";
}
/** The name of the column that holds an ICU collation's locale. */
function collationLocaleColumn(major) {
	return major >= 17 ? "colllocale" : major >= 15 ? "colliculocale" : "collcollate";
}
/** Types, collations and conversions. PostgreSQL 14 to 18. */
const datatypeKinds = [
	{
		kind: "type",
		sql: () => `
      select format('%I.%I', n.nspname, t.typname) as name,
        ${spelled("t.typtype", typeKinds)} || case when t.typisdefined then '' else ', shell' end as kind,
        ${role("t.typowner")} as owner,
        ${acl("t.typacl", "T", "t.typowner")} as acl,
        (
          select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
          from pg_enum e
          where e.enumtypid = t.oid) as labels,
        case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end as base_type,
        case when t.typtype = 'd' and t.typnotnull then 'yes' end as not_null,
        case when t.typtype = 'd' and t.typcollation <> b.typcollation then ${nameIn("pg_collation", "t.typcollation")} end as collation,
        case when t.typtype in ('d', 'b') then t.typdefault end as default,
        r.rngsubtype::regtype as subtype,
        ${nameIn("pg_opclass", "r.rngsubopc")} as subtype_opclass,
        ${nameIn("pg_collation", "nullif(r.rngcollation, 0)")} as range_collation,
        ${routine$1("r.rngcanonical")} as canonical,
        ${routine$1("r.rngsubdiff")} as subtype_diff,
        nullif(r.rngmultitypid, 0)::regtype as multirange,
        case when t.typtype = 'b' and t.typisdefined then concat_ws(' ',
          'length', t.typlen, 'by value', t.typbyval, 'category', t.typcategory, 'preferred', t.typispreferred, 'delimiter', t.typdelim,
          'element', nullif(t.typelem, 0)::regtype, 'align', t.typalign, 'storage', t.typstorage, 'collation', ${nameIn("pg_collation", "nullif(t.typcollation, 0)")}) end as representation,
        case when t.typtype = 'b' and t.typisdefined then concat_ws(', ',
          'input ' || ${routine$1("t.typinput")}, 'output ' || ${routine$1("t.typoutput")}, 'receive ' || ${routine$1("t.typreceive")}, 'send ' || ${routine$1("t.typsend")},
          'modifier in ' || ${routine$1("t.typmodin")}, 'modifier out ' || ${routine$1("t.typmodout")}, 'analyze ' || ${routine$1("t.typanalyze")}, 'subscript ' || ${routine$1("t.typsubscript")}) end as functions
      from pg_type t
      join pg_namespace n on n.oid = t.typnamespace
      left join pg_type b on b.oid = t.typbasetype
      left join pg_range r on r.rngtypid = t.oid
      where t.typtype <> 'm'
        and (t.typrelid = 0 or exists (select from pg_class tc where tc.oid = t.typrelid and tc.relkind = 'c'))
        and not exists (select from pg_type el where el.typarray = t.oid)
        and ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_type", "t.oid")}`
	},
	{
		kind: "collation",
		sql: ({ major }) => `
      select format('%I.%I', n.nspname, o.collname) as name,
        ${role("o.collowner")} as owner,
        ${spelled("o.collprovider", providers)} as provider,
        case when o.collisdeterministic then 'yes' else 'no' end as deterministic,
        case when o.collprovider not in ('i', 'b') then o.collcollate end as collate,
        case when o.collprovider not in ('i', 'b') then o.collctype end as ctype,
        ${collationLocale$1(major)} as locale,
        ${major >= 16 ? "o.collicurules" : "null"} as rules
      from pg_collation o
      join pg_namespace n on n.oid = o.collnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_collation", "o.oid")}`
	},
	{
		kind: "conversion",
		sql: () => `
      select format('%I.%I', n.nspname, o.conname) as name,
        ${role("o.conowner")} as owner,
        format('%s to %s', pg_encoding_to_char(o.conforencoding), pg_encoding_to_char(o.contoencoding)) as encodings,
        ${routine$1("o.conproc")} as function,
        case when o.condefault then 'yes' end as default
      from pg_conversion o
      join pg_namespace n on n.oid = o.connamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_conversion", "o.oid")}`
	}
];
// packages/core/src/postgres/catalogue/foreign.ts
/**
* Whether this role may see the options of mapping `m` on server `s`; the view gives null for hidden ones and for none alike.
* Source: PostgreSQL documentation, 54.34, pg_user_mappings.
*/
const mappingVisible = `(
          (select z.rolsuper from pg_roles z where z.rolname = current_user)
          or (m.umuser = 0 and pg_has_role(s.srvowner, 'usage'))
          or (m.usename = current_user and (pg_has_role(s.srvowner, 'usage') or has_server_privilege(s.oid, 'usage'))))`;
/** Name that stands for options this role may not see; the reader turns it into an unread entry. */
const hiddenOptions = "hidden";
/** Foreign-data wrappers, servers and user mappings. PostgreSQL 14 to 18. */
const foreignKinds = [
	{
		kind: "fdw",
		sql: () => `
      select quote_ident(f.fdwname) as name,
        ${role("f.fdwowner")} as owner,
        ${acl("f.fdwacl", "F", "f.fdwowner")} as acl,
        ${routine$1("f.fdwhandler")} as handler,
        ${routine$1("f.fdwvalidator")} as validator,
        ${options("f.fdwoptions")} as options
      from pg_foreign_data_wrapper f
      where ${notInExtension("pg_foreign_data_wrapper", "f.oid")}`
	},
	{
		kind: "server",
		sql: () => `
      select quote_ident(s.srvname) as name,
        ${role("s.srvowner")} as owner,
        ${acl("s.srvacl", "S", "s.srvowner")} as acl,
        (select quote_ident(w.fdwname) from pg_foreign_data_wrapper w where w.oid = s.srvfdw) as wrapper,
        s.srvtype as type,
        s.srvversion as version,
        ${options("s.srvoptions")} as options
      from pg_foreign_server s
      where ${notInExtension("pg_foreign_server", "s.oid")}`
	},
	{
		kind: "user_mapping",
		sql: ({ secretSeed }) => `
      select format('%s on %I', case m.umuser when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(m.umuser)) end, m.srvname) as name,
        case
          when not ${mappingVisible} then '${hiddenOptions}'
          else ${hashed(options("m.umoptions"), secretSeed)}
        end as options
      from pg_user_mappings m
      join pg_foreign_server s on s.oid = m.srvid`
	}
];
// packages/core/src/postgres/catalogue/functions.ts
/** Functions, procedures, aggregates, languages, casts and transforms. PostgreSQL 14 to 18. */
const functionKinds = [
	{
		kind: "function",
		sql: () => `
      select format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as name,
        ${spelled("p.prokind", {
			f: "function",
			p: "procedure",
			a: "aggregate",
			w: "window function"
		})} as kind,
        ${role("p.proowner")} as owner,
        ${acl("p.proacl", "f", "p.proowner")} as acl,
        case when p.prokind <> 'a' then pg_get_functiondef(p.oid) end as definition,
        case when p.prokind = 'a' then pg_get_function_result(p.oid) end as result,
        case when p.prokind = 'a' then ${spelled("p.proparallel", {
			s: "safe",
			r: "restricted",
			u: "unsafe"
		})} end as parallel,
        ${spelled("g.aggkind", {
			n: "",
			o: "ordered set",
			h: "hypothetical set"
		})} as aggregate_kind,
        nullif(g.aggnumdirectargs, 0) as direct_arguments,
        ${routine$1("g.aggtransfn")} as transition,
        ${routine$1("g.aggfinalfn")} as final,
        ${routine$1("g.aggcombinefn")} as combine,
        ${routine$1("g.aggserialfn")} as serialize,
        ${routine$1("g.aggdeserialfn")} as deserialize,
        ${routine$1("g.aggmtransfn")} as moving_transition,
        ${routine$1("g.aggminvtransfn")} as moving_inverse,
        ${routine$1("g.aggmfinalfn")} as moving_final,
        case when g.aggfinalextra then 'yes' end as final_extra,
        case when g.aggmfinalextra then 'yes' end as moving_final_extra,
        g.aggfinalmodify as final_modify,
        g.aggmfinalmodify as moving_final_modify,
        case when g.aggsortop <> 0 then g.aggsortop::regoperator end as sort_operator,
        case when g.aggtranstype <> 0 then g.aggtranstype::regtype end as state_type,
        nullif(g.aggtransspace, 0) as state_size,
        case when g.aggmtranstype <> 0 then g.aggmtranstype::regtype end as moving_state_type,
        nullif(g.aggmtransspace, 0) as moving_state_size,
        g.agginitval as initial_value,
        g.aggminitval as moving_initial_value
      from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace
      left join pg_aggregate g on g.aggfnoid = p.oid
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_proc", "p.oid")}
        and not ${madeByAnother("pg_proc", "p.oid")}`
	},
	{
		kind: "language",
		sql: () => `
      select quote_ident(l.lanname) as name,
        ${role("l.lanowner")} as owner,
        ${acl("l.lanacl", "l", "l.lanowner")} as acl,
        case when l.lanpltrusted then 'yes' else 'no' end as trusted,
        ${routine$1("l.lanplcallfoid")} as handler,
        ${routine$1("l.laninline")} as inline,
        ${routine$1("l.lanvalidator")} as validator
      from pg_language l
      where l.oid >= ${firstUserOid}
        and ${notInExtension("pg_language", "l.oid")}`
	},
	{
		kind: "cast",
		sql: () => `
      select format('%s as %s', k.castsource::regtype, k.casttarget::regtype) as name,
        ${routine$1("k.castfunc")} as function,
        ${spelled("k.castcontext", {
			e: "explicit",
			a: "assignment",
			i: "implicit"
		})} as context,
        ${spelled("k.castmethod", {
			f: "function",
			i: "inout",
			b: "binary"
		})} as method
      from pg_cast k
      where k.oid >= ${firstUserOid}
        and ${notInExtension("pg_cast", "k.oid")}
        and not ${madeByAnother("pg_cast", "k.oid")}`
	},
	{
		kind: "transform",
		sql: () => `
      select format('%s for %I', t.trftype::regtype, l.lanname) as name,
        ${routine$1("t.trffromsql")} as from_sql,
        ${routine$1("t.trftosql")} as to_sql
      from pg_transform t
      join pg_language l on l.oid = t.trflang
      where t.oid >= ${firstUserOid}
        and ${notInExtension("pg_transform", "t.oid")}`
	}
];
// packages/core/src/postgres/catalogue/relations.ts
/** Qualified name of relation `c` in schema `n`. */
const relationName$1 = "format('%I.%I', n.nspname, c.relname)";
/** Every relation `c` in schema `n` that a dump holds by itself. */
const dumpedRelation = `c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')
        and ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_class", "c.oid")}`;
/** A child of plain inheritance gets its inherited columns first when it is restored: there, order means nothing. */
const inheritsPlainly = `exists (
          select
          from pg_inherits i
          join pg_class p on p.oid = i.inhparent
          where i.inhrelid = c.oid and p.relkind in ('r', 'f'))`;
const relationKinds = {
	r: "table",
	p: "partitioned table",
	v: "view",
	m: "materialized view",
	f: "foreign table",
	S: "sequence",
	c: "composite type"
};
const columnList = (order) => `(
            select string_agg(quote_ident(a.attname), ', ' order by ${order})
            from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)`;
/** Tables, views, sequences and their columns. PostgreSQL 14 to 18. */
const relationQueries = [
	{
		kind: "relation",
		sql: () => `
      select ${relationName$1} as name,
        ${spelled("c.relkind", relationKinds)} as kind,
        ${role("c.relowner")} as owner,
        case c.relkind
          when 'S' then ${acl("c.relacl", "s", "c.relowner")}
          when 'c' then null
          else ${acl("c.relacl", "r", "c.relowner")}
        end as acl,
        ${spelled("c.relpersistence", {
			p: "",
			u: "unlogged",
			t: "temporary"
		})} as persistence,
        ${options("c.reloptions")} as options,
        ${options("tc.reloptions")} as toast_options,
        (select quote_ident(spcname) from pg_tablespace s where s.oid = c.reltablespace) as tablespace,
        (select quote_ident(amname) from pg_am m where m.oid = c.relam) as access_method,
        case
          when c.relrowsecurity and c.relforcerowsecurity then 'enabled, forced'
          when c.relrowsecurity then 'enabled'
          when c.relforcerowsecurity then 'disabled, forced'
        end as row_security,
        ${spelled("c.relreplident", {
			d: "",
			n: "nothing",
			f: "full",
			i: "index"
		})} as replica_identity,
        case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_key,
        pg_get_expr(c.relpartbound, c.oid) as partition_bound,
        (
          select string_agg(
            i.inhparent::regclass::text || case when i.inhdetachpending then ' detach pending' else '' end, ', '
            order by i.inhseqno)
          from pg_inherits i
          where i.inhrelid = c.oid) as parents,
        case when c.reloftype <> 0 then c.reloftype::regtype::text end as of_type,
        case when c.relkind = 'm' then case when c.relispopulated then 'yes' else 'no' end end as populated,
        case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition,
        (
          select concat_ws(' ', quote_ident(s.srvname), ${options("f.ftoptions")})
          from pg_foreign_table f
          join pg_foreign_server s on s.oid = f.ftserver
          where f.ftrelid = c.oid) as foreign_table,
        case when c.relkind <> 'S' then
          case
            when ${inheritsPlainly} then 'any order: ' || ${columnList("a.attname collate \"C\"")}
            else ${columnList("a.attnum")}
          end
        end as columns
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_class tc on tc.oid = c.reltoastrelid
      where ${dumpedRelation}`
	},
	{
		kind: "column",
		sql: () => `
      select ${relationName$1} || '.' || quote_ident(a.attname) as name,
        format_type(a.atttypid, a.atttypmod) as type,
        case when a.attnotnull then 'yes' end as not_null,
        pg_get_expr(d.adbin, d.adrelid) as default,
        ${spelled("a.attidentity", {
			"": "",
			a: "always",
			d: "by default"
		})} as identity,
        ${spelled("a.attgenerated", {
			"": "",
			s: "stored",
			v: "virtual"
		})} as generated,
        case when a.attcollation <> t.typcollation then ${nameIn("pg_collation", "a.attcollation")} end as collation,
        case when a.attstorage <> t.typstorage then ${spelled("a.attstorage", {
			p: "plain",
			e: "external",
			m: "main",
			x: "extended"
		})} end as storage,
        ${spelled("a.attcompression", {
			"": "",
			p: "pglz",
			l: "lz4"
		})} as compression,
        nullif(a.attstattarget, -1) as statistics_target,
        ${columnOptions("a.attoptions")} as options,
        ${options("a.attfdwoptions")} as foreign_options,
        nullif(concat_ws(', ', case when a.attislocal then 'local' end, case when a.attinhcount > 0 then 'inherited ' || a.attinhcount end), 'local') as inheritance,
        ${acl("a.attacl", "c", "c.relowner")} as acl
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind <> 'S'
        and ${dumpedRelation}`
	},
	{
		kind: "sequence",
		sql: () => `
      select ${relationName$1} as name,
        s.seqtypid::regtype as type,
        s.seqstart as start,
        s.seqincrement as increment,
        s.seqmin as minimum,
        s.seqmax as maximum,
        s.seqcache as cache,
        case when s.seqcycle then 'yes' end as cycle,
        (
          select string_agg(
            format('%s.%I', d.refobjid::regclass, a.attname) || case d.deptype when 'i' then ' as identity' else '' end, ', '
            order by d.refobjid::regclass::text collate "C")
          from pg_depend d
          join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
          where d.classid = 'pg_class'::regclass
            and d.objid = c.oid
            and d.refclassid = 'pg_class'::regclass
            and d.deptype in ('a', 'i')) as owned_by
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_sequence s on s.seqrelid = c.oid
      where ${dumpedRelation}`
	}
];
// packages/core/src/postgres/catalogue/indexes.ts
const constraintTypes = {
	c: "check",
	f: "foreign key",
	p: "primary key",
	u: "unique",
	x: "exclusion"
};
/** Indexes, constraints and statistics objects. PostgreSQL 14 to 18. */
const indexKinds = [
	{
		kind: "index",
		sql: () => `
      select format('%I.%I', n.nspname, ic.relname) as name,
        ${relationName$1} as table,
        case when c.relkind = 'p' then 'yes' end as partitioned,
        pg_get_indexdef(i.indexrelid) as definition,
        case when i.indisvalid then 'yes' else 'no' end as valid,
        case when not (i.indisready and i.indislive) then 'no' end as ready,
        concat_ws(', ',
          case when i.indisprimary then 'primary' end,
          case when i.indisexclusion then 'exclusion' end,
          case when not i.indimmediate then 'deferrable' end) as use,
        case when i.indisclustered then 'yes' end as clustered,
        case when i.indisreplident then 'yes' end as replica_identity,
        ${options("ic.reloptions")} as options,
        (select quote_ident(spcname) from pg_tablespace s where s.oid = ic.reltablespace) as tablespace,
        (select h.inhparent::regclass from pg_inherits h where h.inhrelid = i.indexrelid) as parent,
        (
          select string_agg(a.attnum || ':' || a.attstattarget, ', ' order by a.attnum)
          from pg_attribute a
          where a.attrelid = ic.oid and a.attstattarget >= 0) as statistics_targets
      from pg_index i
      join pg_class ic on ic.oid = i.indexrelid
      join pg_class c on c.oid = i.indrelid
      join pg_namespace n on n.oid = c.relnamespace
      where ${dumpedRelation}`
	},
	{
		kind: "constraint",
		sql: ({ major }) => `
      select format('%I.%I.%I', n.nspname, coalesce(c.relname, t.typname), k.conname) as name,
        ${spelled("k.contype", constraintTypes)} as type,
        case when k.contypid <> 0 then 'domain' end as on,
        pg_get_constraintdef(k.oid) as definition,
        case when k.convalidated then 'yes' else 'no' end as validated,
        (
          select nullif(string_agg(distinct g.tgenabled::text, ''), 'O')
          from pg_trigger g
          where g.tgconstraint = k.oid and g.tgisinternal) as internal_triggers,
        case when k.condeferrable then case when k.condeferred then 'initially deferred' else 'initially immediate' end end as deferrable,
        ${major >= 18 ? "case when not k.conenforced then 'no' end" : "null"} as enforced,
        nullif(concat_ws(', ',
          case when k.conislocal then 'local' end,
          case when k.coninhcount > 0 then 'inherited ' || k.coninhcount end,
          case when k.connoinherit and k.contype = 'c' then 'no inherit' end), 'local') as inheritance
      from pg_constraint k
      join pg_namespace n on n.oid = k.connamespace
      left join pg_class c on c.oid = k.conrelid
      left join pg_type t on t.oid = k.contypid
      where k.contype in ('c', 'f', 'p', 'u', 'x')
        and k.conparentid = 0
        and ${inUserSchema("n.nspname")}
        and (k.conrelid = 0 or ${notInExtension("pg_class", "k.conrelid")})
        and (k.contypid = 0 or ${notInExtension("pg_type", "k.contypid")})`
	},
	{
		kind: "statistics",
		sql: () => `
      select format('%I.%I', n.nspname, s.stxname) as name,
        ${role("s.stxowner")} as owner,
        pg_get_statisticsobjdef(s.oid) as definition,
        nullif(s.stxstattarget, -1) as target
      from pg_statistic_ext s
      join pg_namespace n on n.oid = s.stxnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_statistic_ext", "s.oid")}`
	}
];
// packages/core/src/postgres/catalogue/name.ts
const quoted = /"((?:[^"]|"")*)"/g;
const plain = /^[a-z_][a-z0-9_]*$/;
/**
* Takes the quotes off identifiers that need none but for being a keyword in some major: `"public"."User"` is `public."User"`.
* For names only; in an expression `"user"` and `user` are two things.
*/
function normaliseIdentifiers(name) {
	return name.replace(quoted, (whole, inner) => plain.test(inner) ? inner : whole);
}
/**
* The parts of a dotted name, unquoted: `public."a.b"` is `public` and `a.b`. Undefined when it is not such a name.
*/
function nameParts(name) {
	const parts = [];
	const part = /(?:"((?:[^"]|"")*)"|([^".\s]+))(\.|$)/y;
	while (part.lastIndex < name.length) {
		const match = part.exec(name);
		if (match === null) return void 0;
		parts.push((match[1] ?? match[2] ?? "").replaceAll("\"\"", "\""));
		if (match[3] === "") return parts;
	}
}
/** A dotted name with every part quoted, as the server prints it with quote_all_identifiers. */
function quoteParts(parts) {
	return parts.map(quoteIdentifier).join(".");
}
// packages/core/src/postgres/catalogue/namespaces.ts
/** Schemas and extensions. PostgreSQL 14 to 18. */
const namespaceKinds = [{
	kind: "schema",
	sql: () => `
      select quote_ident(n.nspname) as name,
        ${role("n.nspowner")} as owner,
        ${acl("n.nspacl", "n", "n.nspowner")} as acl
      from pg_namespace n
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_namespace", "n.oid")}`
}, {
	kind: "extension",
	sql: () => `
      select quote_ident(e.extname) as name,
        quote_ident(n.nspname) as schema,
        e.extversion as version,
        (
          select v.default_version
          from pg_available_extensions() v
          where v.name = e.extname) as default_version,
        (
          select string_agg(c.oid::regclass::text || coalesce(' ' || nullif(u.condition, ''), ''), ', '
            order by c.oid::regclass::text collate "C")
          from rows from (unnest(e.extconfig), unnest(e.extcondition)) u (relation, condition)
          join pg_class c on c.oid = u.relation) as configuration
      from pg_extension e
      join pg_namespace n on n.oid = e.extnamespace`
}];
// packages/core/src/postgres/catalogue/operators.ts
/** Operators, their families and classes, and access methods. PostgreSQL 14 to 18. */
const operatorKinds = [
	{
		kind: "operator",
		sql: () => `
      select o.oid::regoperator::text as name,
        ${role("o.oprowner")} as owner,
        o.oprresult::regtype as result,
        case when o.oprcanmerge then 'yes' end as merges,
        case when o.oprcanhash then 'yes' end as hashes,
        nullif(o.oprcom, 0)::regoperator as commutator,
        nullif(o.oprnegate, 0)::regoperator as negator,
        ${routine$1("o.oprcode")} as function,
        ${routine$1("o.oprrest")} as restrict,
        ${routine$1("o.oprjoin")} as join
      from pg_operator o
      join pg_namespace n on n.oid = o.oprnamespace
      where o.oprcode <> 0
        and ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_operator", "o.oid")}`
	},
	{
		kind: "opfamily",
		sql: () => `
      select format('%I.%I using %I', n.nspname, f.opfname, m.amname) as name,
        ${role("f.opfowner")} as owner,
        (
          select string_agg(l.line, ', ' order by l.line collate "C")
          from (
            select concat_ws(' ', amopstrategy, amoppurpose, amopopr::regoperator, ${nameIn("pg_opfamily", "nullif(amopsortfamily, 0)")}) as line
            from pg_amop
            where amopfamily = f.oid) l) as operators,
        (
          select string_agg(l.line, ', ' order by l.line collate "C")
          from (
            select concat_ws(' ', amprocnum, amproc::regprocedure, amproclefttype::regtype, amprocrighttype::regtype) as line
            from pg_amproc
            where amprocfamily = f.oid) l) as functions
      from pg_opfamily f
      join pg_am m on m.oid = f.opfmethod
      join pg_namespace n on n.oid = f.opfnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_opfamily", "f.oid")}`
	},
	{
		kind: "opclass",
		sql: () => `
      select format('%I.%I using %I', n.nspname, o.opcname, m.amname) as name,
        ${role("o.opcowner")} as owner,
        ${nameIn("pg_opfamily", "o.opcfamily")} as family,
        o.opcintype::regtype as input_type,
        nullif(o.opckeytype, 0)::regtype as key_type,
        case when o.opcdefault then 'yes' end as default
      from pg_opclass o
      join pg_am m on m.oid = o.opcmethod
      join pg_namespace n on n.oid = o.opcnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_opclass", "o.oid")}`
	},
	{
		kind: "access_method",
		sql: () => `
      select quote_ident(m.amname) as name,
        case m.amtype when 'i' then 'index' when 't' then 'table' else m.amtype::text end as type,
        ${routine$1("m.amhandler")} as handler
      from pg_am m
      where m.oid >= ${firstUserOid}
        and ${notInExtension("pg_am", "m.oid")}`
	}
];
// packages/core/src/postgres/catalogue/pins.ts
/**
* Settings, for the rest of the transaction or savepoint, under which definitions are printed: with an empty path every name is
* printed qualified; quoting everything makes it independent of a major's list of keywords; the others decide how constants
* in expressions look. Compiling these queries costs more than running them. Versions 14 to 18. Source: PostgreSQL documentation, chapter 20.
*/
const cataloguePins = `
  set local quote_all_identifiers = on;
  set local search_path = '';
  set local datestyle = 'ISO, MDY';
  set local intervalstyle = 'postgres';
  set local timezone = 'UTC';
  set local extra_float_digits = 3;
  set local bytea_output = 'hex';
  set local xmlbinary = 'base64';
  set local standard_conforming_strings = on;
  set local jit = off;
  set local statement_timeout = 0`;
// packages/core/src/postgres/catalogue/privileges.ts
const defaultFor = {
	r: "tables",
	S: "sequences",
	f: "functions",
	T: "types",
	n: "schemas",
	L: "large objects"
};
const initialAcls = [
	{
		catalog: "pg_class",
		alias: "t",
		acl: "relacl",
		owner: "relowner",
		type: `case when t.relkind = 'S' then 's' else 'r' end::"char"`
	},
	{
		catalog: "pg_proc",
		alias: "t",
		acl: "proacl",
		owner: "proowner",
		type: `'f'::"char"`
	},
	{
		catalog: "pg_namespace",
		alias: "t",
		acl: "nspacl",
		owner: "nspowner",
		type: `'n'::"char"`,
		where: "t.nspname not in ('public', 'information_schema') and t.nspname !~ '^pg_t'"
	},
	{
		catalog: "pg_type",
		alias: "t",
		acl: "typacl",
		owner: "typowner",
		type: `'T'::"char"`
	},
	{
		catalog: "pg_language",
		alias: "t",
		acl: "lanacl",
		owner: "lanowner",
		type: `'l'::"char"`
	},
	{
		catalog: "pg_foreign_data_wrapper",
		alias: "t",
		acl: "fdwacl",
		owner: "fdwowner",
		type: `'F'::"char"`
	}
];
/** pg_dump leaves the privileges of information_schema out, and initdb makes it too late to be in pg_init_privs. */
const notInformationSchema = "coalesce(trim(both '\"' from i.schema), '') <> 'information_schema'";
function changes(now, initially) {
	return `concat_ws(' ',
          (select string_agg('+' || q.line, ' ' order by q.line collate "C") from (${aclLines(now)} except ${aclLines(initially)}) q (line)),
          (select string_agg('-' || q.line, ' ' order by q.line collate "C") from (${aclLines(initially)} except ${aclLines(now)}) q (line)))`;
}
function ofObjects({ catalog, acl: list, owner, type, where }) {
	return `
        select i.type || ' ' || i.identity as name, ${changes(`coalesce(t.${list}, acldefault(${type}, t.${owner}))`, `coalesce(ip.initprivs, acldefault(${type}, t.${owner}))`)} as changes
        from ${catalog} t
        left join pg_init_privs ip on ip.classoid = '${catalog}'::regclass and ip.objoid = t.oid and ip.objsubid = 0
        cross join lateral pg_identify_object('${catalog}'::regclass, t.oid, 0) i
        where t.${list} is not null
          and t.${list} is distinct from ip.initprivs
          and ${notInformationSchema}
          and (t.oid < ${firstUserOid} or exists (
            select
            from pg_depend x
            where x.classid = '${catalog}'::regclass and x.objid = t.oid and x.deptype = 'e'))${where === void 0 ? "" : `\n          and ${where}`}`;
}
const ofColumns = `
        select i.type || ' ' || i.identity as name, ${changes("coalesce(a.attacl, acldefault('c', 10))", "coalesce(ip.initprivs, acldefault('c', 10))")} as changes
        from pg_attribute a
        left join pg_init_privs ip on ip.classoid = 'pg_class'::regclass and ip.objoid = a.attrelid and ip.objsubid = a.attnum
        cross join lateral pg_identify_object('pg_class'::regclass, a.attrelid, a.attnum) i
        where a.attacl is not null
          and not a.attisdropped
          and a.attacl is distinct from ip.initprivs
          and ${notInformationSchema}
          and (a.attrelid < ${firstUserOid} or exists (
            select
            from pg_depend x
            where x.classid = 'pg_class'::regclass and x.objid = a.attrelid and x.deptype = 'e'))`;
/** Beyond this many, large objects are told apart by owner and access list only; their fingerprint names the rest. */
const manyLargeObjects = 2e4;
const largeObjectAcl = acl("l.lomacl", "L", "l.lomowner");
/** Default privileges, changed privileges of system objects and extension members, large objects. PostgreSQL 14 to 18. */
const privilegeKinds = [
	{
		kind: "default_acl",
		sql: () => `
      select concat_ws(' ', quote_ident(${role("d.defaclrole")}),
          'in ' || (select quote_ident(n.nspname) from pg_namespace n where n.oid = d.defaclnamespace),
          'for ' || ${spelled("d.defaclobjtype", defaultFor)}) as name,
        coalesce(${aclOfType("d.defaclacl", `case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end`, "d.defaclrole")}, 'default') as acl
      from pg_default_acl d`
	},
	{
		kind: "initial_acl",
		sql: () => `
      select z.name, z.changes
      from (${[...initialAcls.map(ofObjects), ofColumns].join("\n        union all")}) z
      where z.changes <> ''`
	},
	{
		kind: "large_object",
		sql: () => `
      select case
          when n.many then concat_ws(' ', 'owned by', quote_ident(${role("l.lomowner")}), 'with', ${largeObjectAcl})
          else l.oid::text
        end as name,
        ${role("min(l.lomowner)")} as owner,
        min(${largeObjectAcl}) as acl,
        case when n.many then count(*) end as count,
        case when n.many then sum(hashint8(l.oid::int8)) end as members
      from pg_largeobject_metadata l
      cross join (select count(*) > ${manyLargeObjects} as many from pg_largeobject_metadata) n
      group by n.many, 1`
	}
];
// packages/core/src/postgres/catalogue/replication.ts
/** Publications and subscriptions. PostgreSQL 14 to 18. */
const replicationKinds = [
	{
		kind: "publication",
		sql: ({ major }) => `
      select quote_ident(p.pubname) as name,
        ${role("p.pubowner")} as owner,
        case when p.puballtables then 'yes' end as all_tables,
        concat_ws(', ',
          case when p.pubinsert then 'insert' end,
          case when p.pubupdate then 'update' end,
          case when p.pubdelete then 'delete' end,
          case when p.pubtruncate then 'truncate' end) as publish,
        case when p.pubviaroot then 'yes' end as via_partition_root,
        ${major >= 15 ? `(
          select string_agg(quote_ident(n.nspname), ', ' order by n.nspname collate "C")
          from pg_publication_namespace pn
          join pg_namespace n on n.oid = pn.pnnspid
          where pn.pnpubid = p.oid)` : "null"} as schemas,
        ${major >= 18 ? spelled("p.pubgencols", {
			n: "",
			s: "stored"
		}) : "null"} as generated_columns
      from pg_publication p`
	},
	{
		kind: "publication_table",
		sql: ({ major }) => `
      select format('%I: %s', p.pubname, r.prrelid::regclass) as name,
        'yes' as published,
        ${major >= 15 ? "pg_get_expr(r.prqual, r.prrelid)" : "null"} as where,
        ${major >= 15 ? `(
          select string_agg(quote_ident(a.attname), ', ' order by a.attname collate "C")
          from pg_attribute a
          where a.attrelid = r.prrelid and a.attnum = any (r.prattrs))` : "null"} as columns
      from pg_publication_rel r
      join pg_publication p on p.oid = r.prpubid`
	},
	{
		kind: "subscription",
		sql: ({ major, readsConninfo, secretSeed }) => `
      select quote_ident(s.subname) as name,
        ${role("s.subowner")} as owner,
        ${readsConninfo ? hashed("s.subconninfo", secretSeed) : "null"} as conninfo,
        s.subslotname as slot_name,
        s.subsynccommit as synchronous_commit,
        (select string_agg(quote_ident(x), ', ' order by x collate "C") from unnest(s.subpublications) x) as publications,
        case when s.subbinary then 'yes' end as binary,
        ${spelled("s.substream", {
			true: "on",
			t: "on",
			false: "off",
			f: "off",
			p: "parallel"
		})} as streaming,
        ${major >= 15 ? "case when s.subtwophasestate <> 'd' then 'yes' end" : "null"} as two_phase,
        ${major >= 15 ? "case when s.subdisableonerr then 'yes' end" : "null"} as disable_on_error,
        ${major >= 16 ? "case when not s.subpasswordrequired then 'no' end" : "null"} as password_required,
        ${major >= 16 ? "case when s.subrunasowner then 'yes' end" : "null"} as run_as_owner,
        ${major >= 16 ? "nullif(s.suborigin, 'any')" : "null"} as origin,
        ${major >= 17 ? "case when s.subfailover then 'yes' end" : "null"} as failover
      from pg_subscription s
      where s.subdbid = (select d.oid from pg_database d where d.datname = current_database())`
	}
];
// packages/core/src/postgres/catalogue/textsearch.ts
const schemaOf = (table, prefix, oid) => `(
          select format('%I.%I', yn.nspname, y.${prefix}name)
          from ${table} y
          join pg_namespace yn on yn.oid = y.${prefix}namespace
          where y.oid = ${oid})`;
/** Text search objects. PostgreSQL 14 to 18. */
const textSearchKinds = [
	{
		kind: "ts_config",
		sql: () => `
      select format('%I.%I', n.nspname, o.cfgname) as name,
        ${role("o.cfgowner")} as owner,
        ${schemaOf("pg_ts_parser", "prs", "o.cfgparser")} as parser,
        (
          select string_agg(
            format('%s:%s:%s', (select k.alias from ts_token_type(o.cfgparser) k where k.tokid = m.maptokentype), m.mapseqno, m.mapdict::regdictionary), ' '
            order by m.maptokentype, m.mapseqno)
          from pg_ts_config_map m
          where m.mapcfg = o.oid) as mappings
      from pg_ts_config o
      join pg_namespace n on n.oid = o.cfgnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_ts_config", "o.oid")}`
	},
	{
		kind: "ts_dictionary",
		sql: () => `
      select format('%I.%I', n.nspname, o.dictname) as name,
        ${role("o.dictowner")} as owner,
        ${schemaOf("pg_ts_template", "tmpl", "o.dicttemplate")} as template,
        o.dictinitoption as options
      from pg_ts_dict o
      join pg_namespace n on n.oid = o.dictnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_ts_dict", "o.oid")}`
	},
	{
		kind: "ts_template",
		sql: () => `
      select format('%I.%I', n.nspname, o.tmplname) as name,
        ${routine$1("o.tmplinit")} as init,
        ${routine$1("o.tmpllexize")} as lexize
      from pg_ts_template o
      join pg_namespace n on n.oid = o.tmplnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_ts_template", "o.oid")}`
	},
	{
		kind: "ts_parser",
		sql: () => `
      select format('%I.%I', n.nspname, o.prsname) as name,
        ${routine$1("o.prsstart")} as start,
        ${routine$1("o.prstoken")} as token,
        ${routine$1("o.prsend")} as end,
        ${routine$1("o.prsheadline")} as headline,
        ${routine$1("o.prslextype")} as lextypes
      from pg_ts_parser o
      join pg_namespace n on n.oid = o.prsnamespace
      where ${inUserSchema("n.nspname")}
        and ${notInExtension("pg_ts_parser", "o.oid")}`
	}
];
// packages/core/src/postgres/catalogue/triggers.ts
const commands = {
	r: "select",
	a: "insert",
	w: "update",
	d: "delete",
	"*": "all"
};
/** What acts when a table is used or changed: triggers, rules, policies, event triggers. PostgreSQL 14 to 18. */
const triggerKinds = [
	{
		kind: "trigger",
		sql: () => `
      select ${relationName$1} || '.' || quote_ident(t.tgname) as name,
        pg_get_triggerdef(t.oid) as definition,
        ${firing("t.tgenabled")} as enabled,
        case when t.tgparentid <> 0 then 'yes' end as of_parent
      from pg_trigger t
      join pg_class c on c.oid = t.tgrelid
      join pg_namespace n on n.oid = c.relnamespace
      where not t.tgisinternal
        and ${dumpedRelation}`
	},
	{
		kind: "rule",
		sql: () => `
      select ${relationName$1} || '.' || quote_ident(r.rulename) as name,
        case when r.rulename <> '_RETURN' then pg_get_ruledef(r.oid) end as definition,
        ${firing("r.ev_enabled")} as enabled
      from pg_rewrite r
      join pg_class c on c.oid = r.ev_class
      join pg_namespace n on n.oid = c.relnamespace
      where (r.rulename <> '_RETURN' or r.ev_enabled <> 'O')
        and ${dumpedRelation}`
	},
	{
		kind: "policy",
		sql: () => `
      select ${relationName$1} || '.' || quote_ident(p.polname) as name,
        ${spelled("p.polcmd", commands)} as command,
        case when p.polpermissive then 'permissive' else 'restrictive' end as mode,
        (
          select string_agg(
            case r when 0 then 'PUBLIC' else quote_ident(pg_get_userbyid(r)) end, ', '
            order by case when r <> 0 then pg_get_userbyid(r) end collate "C")
          from unnest(p.polroles) r) as roles,
        pg_get_expr(p.polqual, p.polrelid) as using,
        pg_get_expr(p.polwithcheck, p.polrelid) as check
      from pg_policy p
      join pg_class c on c.oid = p.polrelid
      join pg_namespace n on n.oid = c.relnamespace
      where ${dumpedRelation}`
	},
	{
		kind: "event_trigger",
		sql: () => `
      select quote_ident(e.evtname) as name,
        ${role("e.evtowner")} as owner,
        e.evtevent as event,
        e.evtfoid::regprocedure as function,
        (select string_agg(tag, ', ' order by tag collate "C") from unnest(e.evttags) tag) as tags,
        ${firing("e.evtenabled")} as enabled
      from pg_event_trigger e
      where ${notInExtension("pg_event_trigger", "e.oid")}`
	}
];
// packages/core/src/postgres/catalogue.ts
const kindQueries = [
	...namespaceKinds,
	...relationQueries,
	...indexKinds,
	...triggerKinds,
	...functionKinds,
	...datatypeKinds,
	...operatorKinds,
	...textSearchKinds,
	...foreignKinds,
	...replicationKinds,
	...privilegeKinds,
	...annotationKinds
];
/** Every kind of object that is read, in the order in which it is reported. */
const catalogueKinds = kindQueries.map(({ kind }) => kind);
/** All values as the text that the server sends. */
const asText = { getTypeParser: () => (value) => value };
async function readRole(client) {
	const { rows } = await client.query(`
    select current_user as name,
      (select r.rolsuper from pg_roles r where r.rolname = current_user) as superuser,
      has_column_privilege('pg_catalog.pg_subscription', 'subconninfo', 'select') as "readsConninfo"`);
	const [row] = rows;
	if (row === void 0) throw new Error("a select without from gave no row");
	return row;
}
async function readKind(client, sql, intern) {
	const query = {
		text: sql,
		rowMode: "array",
		types: asText
	};
	const { rows, fields } = await client.query(query);
	const attributes = fields.map((field) => field.name);
	const objects = Object.create(null);
	for (const row of rows) {
		const name = uniqueName(normaliseIdentifiers(row[0] ?? ""), objects);
		const kept = {};
		for (let index = 1; index < row.length; index += 1) {
			const value = row[index];
			const attribute = attributes[index];
			if (value !== null && value !== void 0 && attribute !== void 0) kept[attribute] = intern(value);
		}
		objects[name] = kept;
	}
	return objects;
}
/** Names are unique by construction; should the server print two alike, both are kept. */
function uniqueName(name, objects) {
	if (!Object.hasOwn(objects, name)) return name;
	let copy = 2;
	while (Object.hasOwn(objects, `${name} #${copy}`)) copy += 1;
	return `${name} #${copy}`;
}
/** One string for equal short texts: of a hundred thousand columns most have one of a few types. */
function interning() {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		if (text.length > 64) return text;
		const found = known.get(text);
		if (found !== void 0) return found;
		known.set(text, text);
		return text;
	};
}
function hiddenMappings(objects, role) {
	const names = Object.keys(objects).filter((name) => objects[name]?.["options"] === hiddenOptions);
	if (names.length === 0) return void 0;
	for (const name of names) delete objects[name]?.["options"];
	return {
		kind: "user_mapping",
		attribute: "options",
		names,
		detail: `the options of ${names.length} user mappings are hidden from role "${role.name}"`,
		hint: `read as a superuser: the server shows the options of another role's mapping to nobody else, and pg_dump leaves them out (alter role ${quoteIdentifier(role.name)} superuser)`
	};
}
function hiddenConninfo(objects, role) {
	const names = Object.keys(objects);
	if (role.readsConninfo || names.length === 0) return void 0;
	return {
		kind: "subscription",
		attribute: "conninfo",
		detail: `the connection strings of ${names.length} subscriptions are hidden from role "${role.name}"`,
		hint: `grant select (subconninfo) on pg_catalog.pg_subscription to ${quoteIdentifier(role.name)}`
	};
}
function unreadKind(kind, error, role) {
	return {
		kind,
		detail: classify(error, `read objects of kind ${kind} as role "${role.name}"`).message,
		hint: `read as a superuser, or: grant pg_read_all_data to ${quoteIdentifier(role.name)}`
	};
}
/**
* Reads the definition of every object that a dump of this database holds, one query for each kind. The client must be in a
* transaction, best REPEATABLE READ READ ONLY; its settings and its transaction are afterwards what they were, also when a kind
* fails. What the role may not see is in `unread`, never left out silently. `secretSeed` must be the same on both sides: options of
* user mappings and connection strings leave the server as hashes with it only. Versions 14 to 18. Throws `connection-lost`, `lock-not-got`.
* Source: PostgreSQL documentation, chapter "System Catalogs".
*/
async function readCatalogue(client, { major, secretSeed }) {
	const catalogue = {};
	const unread = [];
	const intern = interning();
	const role = await readRole(client);
	const sight = {
		major,
		superuser: role.superuser,
		readsConninfo: role.readsConninfo,
		secretSeed
	};
	await client.query(`savepoint pgproof_catalogue; ${cataloguePins}`);
	try {
		for (const { kind, sql } of kindQueries) {
			await client.query("savepoint pgproof_kind");
			try {
				catalogue[kind] = await readKind(client, sql(sight), intern);
				await client.query("release savepoint pgproof_kind");
			} catch (error) {
				const refusal = classify(error, `read the catalogue, ${kind}`);
				if (!["not-permitted", "database-refused"].includes(refusal.kind)) throw refusal;
				const problem = unreadKind(kind, error, role);
				await client.query("rollback to savepoint pgproof_kind; release savepoint pgproof_kind");
				unread.push(problem);
			}
		}
	} finally {
		await client.query("rollback to savepoint pgproof_catalogue; release savepoint pgproof_catalogue").catch(() => void 0);
	}
	const hidden = [hiddenMappings(catalogue["user_mapping"] ?? {}, role), hiddenConninfo(catalogue["subscription"] ?? {}, role)];
	return {
		catalogue,
		unread: [...unread, ...hidden.filter((entry) => entry !== void 0)]
	};
}
/**
* sha256 (hex) of every kind that was read. The order of objects and attributes and the quoting of names do not matter. Two readings
* of one server with equal digests have equal catalogues; those of two majors may differ where nothing is wrong.
*/
function catalogueDigest(catalogue) {
	return Object.fromEntries(Object.entries(catalogue).sort(([a], [b]) => a < b ? -1 : 1).map(([kind, objects]) => [kind, digestOf(objects)]));
}
function digestOf(objects) {
	const hash = createHash("sha256");
	const byName = Object.entries(objects).map(([name, attributes]) => [normaliseIdentifiers(name), attributes]);
	for (const [name, attributes] of byName.sort(([a], [b]) => a < b ? -1 : 1)) {
		hash.update(JSON.stringify([name, Object.entries(attributes).sort(([a], [b]) => a < b ? -1 : 1)]));
		hash.update("\n");
	}
	return hash.digest("hex");
}
// packages/core/src/proof/document.ts
const decompress = promisify(zstdDecompress);
/** The most a proof or catalogue may unpack to, in bytes: both are untrusted and read whole. */
const largestDocument = 2 * 1024 ** 3 - 1;
/** JSON, compressed. Small and single-threaded: the compressor in Node is safe without workers only. */
function packDocument(document) {
	return zstdCompressSync(JSON.stringify(document), { params: {
		[constants$2.ZSTD_c_compressionLevel]: 3,
		[constants$2.ZSTD_c_checksumFlag]: 1
	} });
}
/** Reads a packed document, and checks the little that everything after relies on. Throws `invalid-manifest` naming the file. */
async function unpackDocument(stream, name, isOne) {
	const chunks = [];
	for await (const chunk of stream) chunks.push(chunk);
	let value;
	try {
		value = JSON.parse((await decompress(Buffer.concat(chunks), { maxOutputLength: largestDocument })).toString("utf8"));
	} catch (error) {
		throw new PgproofError("invalid-manifest", `"${name}" cannot be read: ${error.message}`, { cause: error });
	}
	if (typeof value !== "object" || value === null || !isOne(value)) throw new PgproofError("invalid-manifest", `"${name}" is not what its name says`);
	return value;
}
/** Whether a value has a proof's shape. */
function isProof(value) {
	const proof = value;
	return proof.format_version === 1 && Array.isArray(proof.tables) && Array.isArray(proof.sequences) && Array.isArray(proof.materialized_views) && Array.isArray(proof.seeds) && proof.seeds.length === 2 && proof.seeds.every((seed) => /^-?\d+$/.test(String(seed))) && [
		"plain",
		"escaped",
		"by-column"
	].includes(proof.form ?? "") && ["content", "counts"].includes(proof.level ?? "") && proof.tables.every((table) => typeof table.name === "string" && typeof table.schema === "string" && /^\d+$/.test(String(table.rows))) && proof.sequences.every((sequence) => /^-?\d+$/.test(String(sequence.lastValue)) && typeof sequence.isCalled === "boolean") && (proof.large_objects?.status === "unknown" || proof.large_objects?.status === "read" && Array.isArray(proof.large_objects.objects));
}
/** Whether a value has a catalogue's shape. */
function isCatalogueDocument(value) {
	const document = value;
	return document.format_version === 1 && typeof document.catalogue === "object" && Array.isArray(document.unread);
}
/** Rows of all tables, as a decimal string. */
function totalRows(tables) {
	return tables.reduce((sum, table) => sum + BigInt(table.rows), 0n).toString();
}
// packages/core/src/proof/archive.ts
/** The types of entry that hold data, or stand for it. */
const dataTypes = [
	"TABLE DATA",
	"SEQUENCE SET",
	"MATERIALIZED VIEW DATA",
	"BLOBS",
	"BLOB METADATA",
	"BLOB",
	"LARGE OBJECT"
];
/** Reads the output of `pg_restore --list`. Unknown types keep their words in `rest`. */
function parseTableOfContents(text) {
	const header = {};
	const entries = [];
	for (const line of text.split("\n")) {
		const field = /^;\s+([A-Za-z_ ]+): (.*)$/.exec(line);
		if (field?.[1] !== void 0 && field[2] !== void 0) header[field[1]] ??= field[2];
		const entry = /^(\d+); (\d+) (\d+) (.*)$/.exec(line);
		if (entry === null) continue;
		const words = entry[4] ?? "";
		const type = dataTypes.find((candidate) => words.startsWith(`${candidate} `)) ?? "";
		entries.push({
			dumpId: Number(entry[1]),
			oid: Number(entry[3]),
			type,
			rest: words.slice(type.length).trim(),
			line
		});
	}
	return {
		header,
		entries
	};
}
/** Reads the `setval` calls of what `pg_restore` prints for the SEQUENCE SET entries. */
function parseSequenceSets(text) {
	return [...text.matchAll(/^SELECT pg_catalog\.setval\((E?)'((?:[^']|'')*)', (-?\d+), (true|false)\);$/gm)].map((match) => {
		const literal = (match[2] ?? "").replaceAll("''", "'");
		const { schema, name } = splitQualifiedName(match[1] === "E" ? literal.replaceAll("\\\\", "\\") : literal);
		return {
			schema,
			name,
			lastValue: match[3] ?? "",
			isCalled: match[4] === "true"
		};
	});
}
/** Splits `schema.name`, each part quoted or not, into unquoted parts. Throws when it is not of that form. */
function splitQualifiedName(text) {
	const part = "(\"(?:[^\"]|\"\")*\"|[^\".]+)";
	const match = new RegExp(`^${part}\\.${part}$`).exec(text);
	if (match?.[1] === void 0 || match[2] === void 0) throw new Error(`"${text}" is not a qualified name`);
	const unquote = (word) => word.startsWith("\"") ? word.slice(1, -1).replaceAll("\"\"", "\"") : word;
	return {
		schema: unquote(match[1]),
		name: unquote(match[2])
	};
}
// packages/core/src/proof/relation.ts
/**
* Lists what a full dump holds data of. Left out: system schemas, and members of extensions other than their configuration tables
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
      coalesce(plain.columns, '') as columns,
      coalesce(generated.columns, '') as "generatedColumns",
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
      select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ',' order by a.attname collate "C") as columns
      from pg_catalog.pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    ) plain
    cross join lateral (
      select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ',' order by a.attname collate "C") as columns
      from pg_catalog.pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = 's'
    ) generated
    where c.relkind in ('r', 'p', 'm', 'S')
      and c.relpersistence <> 't'
      and n.nspname !~ '^pg_'
      and n.nspname <> 'information_schema'
      and (member.objid is null or configuration.reloid is not null)
    order by n.nspname collate "C", c.relname collate "C"`)).map((row) => ({
		...row,
		sizeBytes: Number(row.sizeBytes)
	}));
}
/** `schema.name` for people. */
function relationName(relation) {
	return `${relation.schema}.${relation.name}`;
}
// packages/core/src/proof/fingerprint.ts
const blockBytes$1 = 8192;
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
		const blocksPerChunk = chunkBytes / blockBytes$1;
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
		least.load += size(task) + blockBytes$1;
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
	const relations = await whileWatched(await pidOf(holder), waiting, () => listRelations(holder, { sizes: true }));
	refuseUnreadable(relations, await roleOf(holder));
	const shares = dealTasks(relations, options.workers);
	const workers = await open(shares.length);
	const parents = relations.filter((relation) => relation.kind === "p");
	if ((await Promise.all(workers.map(async (worker, index) => {
		const share = [...new Set((shares[index] ?? []).map((task) => task.relation))];
		return lockTables(worker, index === 0 ? [...parents, ...share] : share, waiting);
	}))).includes(false)) return "changed";
	await holder.query(beginReadOnly);
	const takenAt = session.now();
	const [row] = await holder.query("select pg_export_snapshot() as snapshot");
	const snapshot = row?.snapshot ?? "";
	await Promise.all(workers.map((worker) => worker.query(`set transaction snapshot '${snapshot}'`)));
	const seen = await listRelations(holder, { sizes: false });
	const before = new Map(relations.map((relation) => [relation.oid, relation]));
	const isSame = (relation) => {
		const known = before.get(relation.oid);
		return known !== void 0 && known.qualified === relation.qualified && known.columns === relation.columns;
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
		holder,
		workers,
		shares,
		[Symbol.asyncDispose]: () => disposal.disposeAsync()
	};
}
async function roleOf(client) {
	const [row] = await client.query("select quote_ident(current_user) as role");
	return row?.role ?? "";
}
/** pg_dump would fail on the first of these; all of them are named, with the grants. */
function refuseUnreadable(relations, role) {
	const isRead = (relation) => relation.kind === "r" || relation.kind === "S";
	const hidden = relations.filter((relation) => isRead(relation) && !(relation.maySelect && relation.mayUseSchema));
	if (hidden.length > 0) {
		const grants = [...[...new Set(hidden.filter((relation) => !relation.mayUseSchema).map((relation) => relation.schema))].map((schema) => `grant usage on schema ${quoteIdentifier(schema)} to ${role};`), ...hidden.filter((relation) => !relation.maySelect).map((relation) => `grant select on ${relation.kind === "S" ? "sequence " : ""}${relation.qualified} to ${role};`)];
		const shown = grants.slice(0, 10).join(" ");
		throw new PgproofError("not-permitted", `role ${role} may not read ${listNames(hidden)}`, { hint: grants.length > 10 ? `${shown} … or for all: grant pg_read_all_data to ${role};` : shown });
	}
	const secured = relations.filter((relation) => relation.rowSecurity && relation.kind === "r");
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
			if (state === "53200") throw new PgproofError("database-refused", `the server has no room for locks on ${relations.length} tables`, {
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
	const watch = watchBlockers(options.watcher, `pid = ${pid}`);
	try {
		return await work();
	} catch (error) {
		if (sqlStateOf(error) !== "55P03") throw error;
		throw new PgproofError("lock-not-got", `a table could not be locked for reading within ${options.lockTimeoutSeconds} s${watch.describe()}`, { cause: error });
	} finally {
		watch.stop();
	}
}
/** Looks every quarter of a second who blocks a session, and remembers the last answer: when the wait is over it is too late to ask. */
function watchBlockers(watcher, which) {
	let blockers = "";
	let busy = false;
	const look = async () => {
		if (busy) return;
		busy = true;
		try {
			const rows = await watcher.query(`
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
// packages/core/src/store/input.ts
/**
* Runs a program that reads a stored file as its standard input. Where the store is on this machine the program gets the file itself,
* and no byte of it passes through this process; elsewhere it is streamed.
*/
async function withStoredInput(store, path, run) {
	if (store.openRead === void 0) return run(async (stdin) => pipeline(await store.get(path), stdin));
	const handle = await store.openRead(path);
	try {
		return await run(handle.fd);
	} finally {
		await handle.close();
	}
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
	let written;
	const result = await run(async (stdout) => {
		const [put, fed] = await Promise.allSettled([store.put(path, meter), pipeline(stdout, meter)]);
		if (put.status === "rejected") throw put.reason;
		if (fed.status === "rejected") throw fed.reason;
		written = put.value;
	});
	if (written === void 0) throw new Error(`"${path}" was not stored`);
	return {
		result,
		written
	};
}
// packages/core/src/backup/head.ts
/**
* Dumps and encrypts, and lists the archive as it goes by: once it is encrypted we cannot read it. The head of the archive is kept for as
* long as the listing goes on reading, so what the listing needed is what is there; unpacked, so
* that it can be read again as what it is, the beginning of an archive. Nothing else of the archive touches the disk in plain.
*/
async function dumpSealed(work) {
	const stop = new AbortController();
	const signal = AbortSignal.any([work.signal, stop.signal]);
	const listed = work.isPacked ? createZstdDecompress() : new PassThrough();
	const sealed = new PassThrough();
	for (const stream of [listed, sealed]) stream.on("error", () => void 0);
	await using head = await open(work.head, "w", 384).catch((error) => {
		throw classify(error, `write "${work.head}"`);
	});
	let rawBytes = 0;
	let isOver = false;
	let isRead = false;
	let isFed = false;
	async function* showHead(source) {
		for await (const chunk of source) {
			rawBytes += chunk.length;
			if (!listed.destroyed && !listed.write(chunk)) await untilDrained(listed);
			yield chunk;
		}
		isRead = true;
	}
	async function* keepHead(source) {
		for await (const chunk of source) {
			await head.appendFile(chunk).catch((error) => {
				throw classify(error, `write "${work.head}"`);
			});
			yield chunk;
		}
	}
	const dump = runPipeline(work.dump, {
		...work.running,
		signal,
		output: (stdout) => pipeline(stdout, showHead, sealed)
	}).finally(() => {
		isOver = true;
		listed.end();
		sealed.end();
	});
	const encrypt = runPipeline(work.encrypt, {
		signal,
		output: work.output,
		classify: classifyEncryption,
		input: async (stdin) => {
			await pipeline(sealed, stdin);
			isFed = true;
		}
	});
	const list = runPipeline(work.list, {
		signal,
		output: "collect",
		mayStopEarly: true,
		input: (stdin) => pipeline(listed, keepHead, stdin)
	}).finally(() => listed.destroy());
	list.catch(() => isOver ? void 0 : stop.abort());
	const [dumped, encrypted, listing] = await Promise.allSettled([
		dump,
		encrypt,
		list
	]);
	const isUnread = encrypted.status === "fulfilled" && !isFed;
	const isCutOff = dumped.status === "rejected" && dumped.reason instanceof CommandError && wasCutOff(dumped.reason);
	if (isUnread && (isCutOff || dumped.status === "fulfilled")) throw unread(work.encrypt);
	if (dumped.status === "rejected" || encrypted.status === "rejected" || listing.status === "rejected") throw blamed([
		encrypted,
		dumped,
		listing
	]);
	if (!isRead) throw new Error("the dump ended well, and not all of it was read");
	return {
		dump: dumped.value,
		listing: listing.value.stdout,
		rawBytes
	};
}
/**
* The error to tell: a dump whose reader broke is cut off, an encryption whose dump broke sees the end of its input and is content; what
* was interrupted is so for another's sake.
*/
function blamed(results) {
	const errors = results.flatMap((result) => result.status === "rejected" ? [result.reason] : []);
	return errors.find((error) => !(error instanceof PgproofError) || error.kind !== "interrupted") ?? errors[0];
}
function unread(encrypt) {
	const program = encrypt[0]?.program ?? "";
	return new PgproofError("tool-version", `"${program}" ended well before it had read the whole dump`, { hint: "put another age first on PATH, or none: pgproof brings its own" });
}
/** Settles also when nobody reads on. */
function untilDrained(stream) {
	return new Promise((resolve) => {
		if (stream.destroyed) return resolve();
		const settle = () => {
			stream.off("drain", settle).off("close", settle);
			resolve();
		};
		stream.on("drain", settle).on("close", settle);
	});
}
// packages/core/src/backup/dump.ts
/** Dumps into the store, and reads the archive's table of contents: back from there, or as it goes by where it is encrypted. */
async function dump(attempt, holes, signal) {
	const { plan, options, facts, session, id } = attempt;
	const filled = {
		...holes,
		...secretHoles(childEnvironment(options.connection)),
		"backup-id": id
	};
	const stages = (step) => stepNamed(plan, "pipeline", step).stages.map((stage) => fillCommand(stage, filled));
	const path = fillWord(stepNamed(plan, "put", "data").path, filled);
	let current = "";
	let bytes = 0;
	const report = () => session.onProgress({
		phase: "dump",
		bytes,
		...current === "" ? {} : { current }
	});
	const running = {
		secrets: options.connection.secrets,
		classify: classifyToolFailure,
		onStderrLine: (line, stage) => {
			const relation = stage === 0 ? /dumping contents of table "(.*)"$/.exec(line)?.[1] : void 0;
			if (relation === void 0) return;
			current = relation;
			report();
		}
	};
	const head = facts.age === void 0 ? void 0 : join(attempt.workspace.path, "head");
	const run = async (output) => {
		if (head === void 0) return { dump: await runPipeline(stages("dump"), {
			...running,
			signal,
			output
		}) };
		const [dump, encrypt, list] = [
			stages("dump"),
			stages("encrypt-data"),
			stages("list")
		];
		return dumpSealed({
			dump,
			encrypt,
			list,
			head,
			isPacked: facts.zstd !== void 0,
			output,
			signal,
			running
		});
	};
	await using watcher = await openClient(options.connection, signal);
	const watch = watchBlockers(watcher, `application_name = 'pgproof pg_dump'`);
	let stored;
	try {
		stored = await withStoredOutput(options.store, path, (soFar) => {
			bytes = soFar;
			report();
		}, run);
	} catch (error) {
		if (error instanceof PgproofError && error.kind === "lock-not-got") throw new PgproofError("lock-not-got", `pg_dump did not get its locks within ${options.lockTimeoutSeconds} s${watch.describe()}`, { cause: error });
		throw error;
	} finally {
		watch.stop();
	}
	const { result, written } = stored;
	const listing = result.listing ?? await readStored(attempt, path, "list", {}, signal);
	return {
		file: {
			path: dataFileName(facts),
			role: "data",
			...written,
			raw_bytes: options.compression.algorithm === "none" ? result.rawBytes ?? written.bytes : null
		},
		contents: parseTableOfContents(listing),
		head,
		seconds: result.dump.durationSeconds
	};
}
/** Reads the states that the archive sets its sequences to: like the table of contents they are at its beginning. */
async function readArchivedSequences(attempt, { contents, head }, signal) {
	const lines = contents.entries.filter((entry) => entry.type === "SEQUENCE SET").map((entry) => entry.line);
	if (lines.length === 0) return [];
	const list = join(attempt.workspace.path, "sequences.list");
	await writeFile(list, `${lines.join("\n")}\n`, { mode: 384 });
	if (head !== void 0) {
		await using file = await open(head);
		return parseSequenceSets(await readArchive(attempt, file.fd, "sequences", { list }, signal));
	}
	return parseSequenceSets(await readStored(attempt, fillWord(stepNamed(attempt.plan, "put", "data").path, { "backup-id": attempt.id }), "sequences", { list }, signal));
}
function readStored(attempt, path, step, holes, signal) {
	return withStoredInput(attempt.options.store, path, (input) => readArchive(attempt, input, step, holes, signal));
}
async function readArchive({ plan }, input, step, holes, signal) {
	const stages = stepNamed(plan, "pipeline", step).stages.map((stage) => fillCommand(stage, holes));
	return (await runPipeline(stages, {
		signal,
		output: "collect",
		mayStopEarly: true,
		input
	})).stdout;
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
// packages/core/src/proof/canonical-reprints.ts
/** Splits `schema.table.member`. */
function memberNames(name) {
	const parts = nameParts(name);
	const [schema, table, member] = parts ?? [];
	if (schema === void 0 || table === void 0 || member === void 0 || parts?.length !== 3) throw new RangeError(`"${name}" is not schema.table.name`);
	return {
		relation: quoteParts([schema, table]),
		relationParts: [schema, table],
		member
	};
}
function relationParts(name) {
	const [schema, relation, ...rest] = nameParts(name) ?? [];
	if (schema === void 0 || relation === void 0 || rest.length > 0) throw new RangeError(`"${name}" is not schema.name`);
	return [schema, relation];
}
/** A temporary table with the columns and the name of a relation; expressions may mention the name. */
async function scratchTable({ run }, parts) {
	const name = quoteIdentifier(parts.at(-1) ?? "");
	await run(`create temporary table ${name} (like ${quoteParts(parts)})`);
	return `pg_temp.${name}`;
}
/** Replaces the first occurrence only, and refuses a text without it. */
function moved(definition, from, to) {
	if (!(typeof from === "string" ? definition.includes(from) : from.test(definition))) throw new RangeError("the definition does not name its table as expected");
	return definition.replace(from, () => to);
}
function escapeRegExp(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
const view = async ({ name, source, restored, run }) => {
	const scratch = quoteIdentifier(relationParts(name)[1]);
	await run(`create temporary view ${scratch} as ${source}`);
	return [await run(`select pg_get_viewdef(${quoteLiteral(`pg_temp.${scratch}`)}::regclass)`), restored];
};
const partitionKey = async ({ name, source, restored, run }) => {
	const parts = relationParts(name);
	const scratch = quoteIdentifier(parts[1]);
	await run(`create temporary table ${scratch} (like ${quoteParts(parts)}) partition by ${source}`);
	return [await run(`select pg_get_partkeydef(${quoteLiteral(`pg_temp.${scratch}`)}::regclass)`), restored];
};
const columnType = async ({ source, restored, run }) => {
	await run(`create temporary table pgproof_column (c ${source})`);
	return [await run(`
    select format_type(a.atttypid, a.atttypmod)
    from pg_catalog.pg_attribute a
    where a.attrelid = 'pg_temp.pgproof_column'::regclass and a.attnum = 1`), restored];
};
const columnDefault = async (given) => {
	const { name, source, restored, attributes, run } = given;
	const { relationParts: parts, member } = memberNames(name);
	const scratch = await scratchTable(given, parts);
	const column = quoteIdentifier(member);
	const { generated, type } = attributes;
	if (generated === void 0) await run(`alter table ${scratch} alter column ${column} set default ${source}`);
	else await run(`
      alter table ${scratch}
        drop column ${column},
        add column ${column} ${type} generated always as (${source}) ${generated}`);
	return [await run(`
    select pg_get_expr(d.adbin, d.adrelid)
    from pg_catalog.pg_attrdef d
    join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    where d.adrelid = ${quoteLiteral(scratch)}::regclass and a.attname = ${quoteLiteral(member)}`), restored];
};
async function scratchDomain({ name, catalogue, run }, domain) {
	const base = catalogue["type"]?.[domain]?.["base_type"];
	if (base === void 0) throw new RangeError(`"${name}" belongs to no known domain`);
	await run(`create domain pg_temp.pgproof_domain as ${base}`);
	return "pg_temp.pgproof_domain";
}
const constraint = async (given) => {
	const { name, source, restored, attributes, run } = given;
	const { relation, relationParts: parts, member } = memberNames(name);
	const onDomain = attributes["on"] === "domain";
	const scratch = onDomain ? await scratchDomain(given, normaliseIdentifiers(relation)) : await scratchTable(given, parts);
	await run(`alter ${onDomain ? "domain" : "table"} ${scratch} add constraint ${quoteIdentifier(member)} ${source}`);
	return [await run(`
    select pg_get_constraintdef(k.oid)
    from pg_catalog.pg_constraint k
    where ${onDomain ? `k.contypid = ${quoteLiteral(scratch)}::regtype` : `k.conrelid = ${quoteLiteral(scratch)}::regclass`} and k.conname = ${quoteLiteral(member)}`), restored];
};
const domainDefault = async (given) => {
	const { name, source, restored, run } = given;
	const scratch = await scratchDomain(given, name);
	await run(`alter domain ${scratch} set default ${source}`);
	return [await run(`
    select t.typdefault
    from pg_catalog.pg_type t
    where t.oid = ${quoteLiteral(scratch)}::regtype`), restored];
};
const index = async (given) => {
	const { name, source, restored, attributes, run } = given;
	const parts = relationParts(normaliseIdentifiers(attributes["table"] ?? ""));
	const scratch = await scratchTable(given, parts);
	const scratchIndex = `pg_temp.${quoteIdentifier(relationParts(name)[1])}`;
	const print = async (definition) => {
		const onTable = new RegExp(` ON (?:ONLY )?${escapeRegExp(quoteParts(parts))} USING `);
		await run(moved(definition, onTable, ` ON ${scratch} USING `));
		const printed = await run(`select pg_get_indexdef(${quoteLiteral(scratchIndex)}::regclass)`);
		await run(`drop index ${scratchIndex}`);
		return printed;
	};
	return [await print(source), await print(restored)];
};
const trigger = async (given) => {
	const { name, source, restored, catalogue, run } = given;
	const { relation, relationParts: parts, member } = memberNames(name);
	const isView = catalogue["relation"]?.[normaliseIdentifiers(relation)]?.["kind"] === "view";
	const scratchName = quoteIdentifier(parts.at(-1) ?? "");
	if (isView) await run(`create temporary view ${scratchName} as select * from ${relation}`);
	const scratch = isView ? `pg_temp.${scratchName}` : await scratchTable(given, parts);
	const print = async (definition) => {
		await run(moved(definition, ` ON ${relation} `, ` ON ${scratch} `));
		const printed = await run(`
      select pg_get_triggerdef(t.oid)
      from pg_catalog.pg_trigger t
      where t.tgrelid = ${quoteLiteral(scratch)}::regclass and t.tgname = ${quoteLiteral(member)}`);
		await run(`drop trigger ${quoteIdentifier(member)} on ${scratch}`);
		return printed;
	};
	return [await print(source), await print(restored)];
};
async function rowFilters(given, parts) {
	const scratch = await scratchTable(given, parts);
	const print = async (expression) => {
		await given.run(`create policy pgproof_policy on ${scratch} using (${expression})`);
		const printed = await given.run(`
      select pg_get_expr(p.polqual, p.polrelid)
      from pg_catalog.pg_policy p
      where p.polrelid = ${quoteLiteral(scratch)}::regclass`);
		await given.run(`drop policy pgproof_policy on ${scratch}`);
		return printed;
	};
	return [await print(given.source), await print(given.restored)];
}
const policy = (given) => rowFilters(given, memberNames(given.name).relationParts);
const publicationFilter = (given) => rowFilters(given, relationParts(given.name.slice(given.name.lastIndexOf(": ") + 2)));
const rule = async ({ name, source, restored, run }) => {
	const { relation, member } = memberNames(name);
	const start = `CREATE RULE ${quoteIdentifier(member)} AS`;
	if (!source.startsWith(start) || !source.includes(` TO ${relation}`)) throw new RangeError("the rule does not name its table as expected");
	await run(`create or replace rule ${source.slice(12)}`);
	return [await run(`
    select pg_get_ruledef(r.oid)
    from pg_catalog.pg_rewrite r
    where r.ev_class = ${quoteLiteral(relation)}::regclass and r.rulename = ${quoteLiteral(member)}`), restored];
};
const routineName = /^((?:"(?:[^"]|"")*"|[^".(\s]+)\.(?:"(?:[^"]|"")*"|[^".(\s]+))\(/;
const routine = async ({ name, source, restored, run }) => {
	const [schema, routineOnly] = relationParts(routineName.exec(name)?.[1] ?? "");
	if (!["FUNCTION", "PROCEDURE"].map((kind) => `CREATE OR REPLACE ${kind} ${quoteParts([schema, routineOnly])}(`).some((start) => source.startsWith(start))) throw new RangeError("the definition does not name its function as expected");
	await run(source);
	const printed = await run(`
    select json_agg(json_build_array(
      format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)),
      pg_get_functiondef(p.oid)))
    from pg_catalog.pg_proc p
    join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where n.nspname = ${quoteLiteral(schema)}
      and p.proname = ${quoteLiteral(routineOnly)}
      and p.prokind <> 'a'`);
	return [JSON.parse(printed ?? "[]").find(([printedName]) => normaliseIdentifiers(printedName) === name)?.[1], restored];
};
const statistics = async ({ name, source, restored, run }) => {
	const quoted = quoteParts(relationParts(name));
	if (!source.startsWith(`CREATE STATISTICS ${quoted} `)) throw new RangeError("the definition does not name its statistics object as expected");
	await run(`drop statistics ${quoted}`);
	await run(source);
	const [schema, statisticsOnly] = relationParts(name);
	return [await run(`
    select pg_get_statisticsobjdef(s.oid)
    from pg_catalog.pg_statistic_ext s
    join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
    where n.nspname = ${quoteLiteral(schema)} and s.stxname = ${quoteLiteral(statisticsOnly)}`), restored];
};
const collationLocale = async ({ name, source, restored, major, run }) => {
	const [schema] = relationParts(name);
	await run(`create collation ${quoteParts([schema, "pgproof_collation"])} (provider = icu, locale = ${quoteLiteral(source)})`);
	return [await run(`
    select o.${collationLocaleColumn(major)}
    from pg_catalog.pg_collation o
    join pg_catalog.pg_namespace n on n.oid = o.collnamespace
    where n.nspname = ${quoteLiteral(schema)} and o.collname = 'pgproof_collation'`), restored];
};
/** How the server is made to print an attribute again, by kind and attribute. */
const reprints = {
	"relation.definition": view,
	"relation.partition_key": partitionKey,
	"column.type": columnType,
	"column.default": columnDefault,
	"constraint.definition": constraint,
	"type.default": domainDefault,
	"index.definition": index,
	"trigger.definition": trigger,
	"policy.using": policy,
	"policy.check": policy,
	"publication_table.where": publicationFilter,
	"rule.definition": rule,
	"function.definition": routine,
	"statistics.definition": statistics,
	"collation.locale": collationLocale
};
// packages/core/src/proof/canonical.ts
async function firstValue(client, text) {
	const query = {
		text,
		rowMode: "array",
		queryMode: "extended",
		types: { getTypeParser: () => (value) => value }
	};
	const { rows } = await client.query(query);
	return rows[0]?.[0] ?? void 0;
}
/**
* The temporary schema comes last in the path: a scratch table may have any name, also that of a type. Replica role keeps triggers
* and event triggers still, but for those that are enabled for it.
*/
const scratchSettings = `
  ${cataloguePins};
  set local search_path = pg_catalog, pg_temp;
  set local session_replication_role = replica;
  set local check_function_bodies = off;
  set local client_min_messages = error;
  set local row_security = on;
  set local default_tablespace = '';
  set local default_table_access_method = heap;
  set local statement_timeout = '60s'`;
/** 17 has a switch for event triggers; before it, those that fire in replica role are disabled for the transaction. */
async function stillEventTriggers(client, major) {
	if (major >= 17) {
		await client.query("set local event_triggers = off");
		return;
	}
	const { rows } = await client.query(`
    select e.evtname as name
    from pg_catalog.pg_event_trigger e
    where e.evtenabled in ('R', 'A')`);
	for (const { name } of rows) await client.query(`alter event trigger ${quoteIdentifier(name)} disable`);
}
/** Opens a place to do DDL in, inside the caller's transaction or in one of its own; the answer undoes everything. */
async function openScratch(client, major) {
	let undo = "rollback to savepoint pgproof_canonical; release savepoint pgproof_canonical";
	try {
		await client.query("savepoint pgproof_canonical");
	} catch (error) {
		if (sqlStateOf(error) !== "25P01") throw error;
		await client.query("begin isolation level read committed read write");
		undo = "rollback";
	}
	const close = async () => {
		await client.query(undo);
	};
	try {
		if (await firstValue(client, "select current_setting('transaction_read_only')") === "on") throw new PgproofError("bug", "definitions are compared in a transaction that may write; this one is read only");
		await client.query(scratchSettings);
		await stillEventTriggers(client, major);
		return close;
	} catch (error) {
		await close().catch(() => void 0);
		throw error;
	}
}
async function judge$1(client, pair, reprint, restored) {
	const attributes = restored.catalogue[pair.kind]?.[pair.name] ?? {};
	await client.query("savepoint pgproof_pair");
	try {
		const [fromSource, expected] = await reprint({
			...pair,
			attributes,
			catalogue: restored.catalogue,
			major: restored.major,
			run: (sql) => firstValue(client, sql)
		});
		if (fromSource !== void 0 && fromSource === expected) return { equal: true };
		return { equal: false };
	} catch (error) {
		if (sqlStateOf(error) === void 0 && !(error instanceof RangeError)) throw error;
		return {
			equal: false,
			because: error instanceof Error ? error.message : String(error)
		};
	} finally {
		await client.query("rollback to savepoint pgproof_pair; release savepoint pgproof_pair");
	}
}
/** Whether there is a way to have the server print this attribute again. */
function canReprint(kind, attribute) {
	return Object.hasOwn(reprints, `${kind}.${attribute}`);
}
/**
* Judges pairs of texts by having the restored server parse the source's and print it again, as it prints the restored object's:
* majors differ in casts, parentheses and names of types. A text that does not parse there is a difference. Everything happens in a
* transaction or savepoint that is rolled back, with event triggers still. The client must be a superuser, and in no read-only
* transaction. One judgement for each pair, in order.
*/
async function judgeTexts(client, pairs, restored) {
	if (pairs.length === 0) return [];
	const judgements = [];
	const close = await openScratch(client, restored.major);
	try {
		for (const pair of pairs) {
			const reprint = reprints[`${pair.kind}.${pair.attribute}`];
			judgements.push(reprint === void 0 ? { equal: false } : await judge$1(client, pair, reprint, restored));
		}
	} finally {
		await close();
	}
	return judgements;
}
// packages/core/src/proof/catalogue-explain.ts
function attributesOf(catalogue, kind, name) {
	return catalogue[kind]?.[name] ?? {};
}
/** An invalid or unfinished index of a plain table is not dumped; one of a partitioned table is. */
function isUndumpedIndex(index) {
	return index["partitioned"] === void 0 && (index["valid"] === "no" || index["ready"] === "no");
}
/** `index public.i` of a comment's name `index public.i`, or of a label's name `index public.i by provider`. */
function annotated({ kind, name }) {
	if (kind === "comment") return name;
	return kind === "security_label" ? name.slice(0, name.lastIndexOf(" by ")) : void 0;
}
const invalidIndex = ({ kind, name, attribute }, { source }) => kind === "index" && attribute === "missing" && isUndumpedIndex(attributesOf(source, "index", name)) ? "invalid at the source, and so not dumped" : void 0;
const commentOnInvalidIndex = (difference, { source }) => {
	const object = annotated(difference);
	if (difference.attribute !== "missing" || !object?.startsWith("index ")) return void 0;
	return isUndumpedIndex(attributesOf(source, "index", object.slice(6))) ? "on an index that is invalid at the source, and so not dumped" : void 0;
};
const internalTriggers = ({ kind, attribute, restored }) => kind === "constraint" && attribute === "internal_triggers" && restored === void 0 ? "a dump does not say that the triggers of a constraint are disabled; in the copy they are enabled" : void 0;
const subscriptionLeftOut = (difference, { context }) => {
	if (!context.subscriptionsLeftOut || difference.attribute !== "missing") return void 0;
	return difference.kind === "subscription" || annotated(difference)?.startsWith("subscription ") ? "subscriptions are left out on purpose" : void 0;
};
const streaming = ({ kind, attribute, source, restored }, { context }) => kind === "subscription" && attribute === "streaming" && source === "off" && restored === "parallel" && context.sourceMajor < 18 && context.restoredMajor >= 18 ? "parallel is the default from PostgreSQL 18, and a dump does not name the default" : void 0;
function extensionIsDefault(sides, name) {
	const { version, default_version: offered } = attributesOf(sides.restored, "extension", name);
	return version !== void 0 && version === offered;
}
const extensionVersion = ({ kind, name, attribute, source, restored }, sides) => kind === "extension" && attribute === "version" && extensionIsDefault(sides, name) ? `a dump names no version: this server's default is "${restored}", the source had "${source}"` : void 0;
const extensionConfiguration = ({ kind, name, attribute }, sides) => kind === "extension" && attribute === "configuration" && extensionIsDefault(sides, name) && attributesOf(sides.source, "extension", name)["version"] !== attributesOf(sides.restored, "extension", name)["version"] ? "set by the script of this server's version of the extension" : void 0;
const ownersLeftOut = ({ attribute }, { context }) => context.ownersLeftOut === true && (attribute === "owner" || attribute === "acl") ? "owners are left out on purpose" : void 0;
const privilegesLeftOut = ({ kind, attribute }, { context }) => context.privilegesLeftOut === true && (attribute === "acl" || kind === "default_acl" || kind === "initial_acl") ? "privileges are left out on purpose" : void 0;
/** All that can be granted on a table before 17, which adds MAINTAIN. Source: PostgreSQL documentation, 5.8 "Privileges". */
const everyTablePrivilege = [
	"DELETE",
	"INSERT",
	"REFERENCES",
	"SELECT",
	"TRIGGER",
	"TRUNCATE",
	"UPDATE"
];
/** Access lists in which whoever had every privilege has all but MAINTAIN, as if that were every one. */
function withoutMaintain({ kind, restored = "" }) {
	if (kind !== "initial_acl") return restored.replaceAll(`=${everyTablePrivilege.join(",")}`, "=ALL");
	const lines = restored.split(/ (?=[+-])/);
	const isOfAll = (line, mark) => {
		const grantee = line.slice(0, line.lastIndexOf("="));
		return everyTablePrivilege.every((privilege) => lines.includes(`${grantee}=${privilege}${mark}`));
	};
	return lines.filter((line) => {
		const mark = /=MAINTAIN(\*?)$/.exec(line)?.[1];
		return mark === void 0 || !isOfAll(line, mark);
	}).join(" ");
}
const maintain = (difference, { context }) => context.sourceMajor < 17 && context.restoredMajor >= 17 && (difference.attribute === "acl" || difference.kind === "initial_acl") && difference.source !== void 0 && difference.source === withoutMaintain(difference) ? "MAINTAIN came with PostgreSQL 17: who had every privilege has it now, or has all others, as the dump says it" : void 0;
const rules = [
	maintain,
	subscriptionLeftOut,
	invalidIndex,
	commentOnInvalidIndex,
	internalTriggers,
	streaming,
	extensionVersion,
	extensionConfiguration,
	ownersLeftOut,
	privilegesLeftOut
];
/** Why a difference is no loss, by the first rule that knows; pure. Sources: PostgreSQL documentation, pg_dump, and measured. */
function explain(difference, sides) {
	for (const rule of rules) {
		const reason = rule(difference, sides);
		if (reason !== void 0) return reason;
	}
}
// packages/core/src/proof/catalogue-findings.ts
/** Words that are not the kind's own name with an s. */
const irregular = {
	relation: {
		one: "relation",
		many: "relations (tables, views, sequences)"
	},
	index: {
		one: "index",
		many: "indexes"
	},
	policy: {
		one: "row security policy",
		many: "row security policies"
	},
	statistics: {
		one: "statistics object",
		many: "statistics objects"
	},
	opfamily: {
		one: "operator family",
		many: "operator families"
	},
	opclass: {
		one: "operator class",
		many: "operator classes"
	},
	ts_config: {
		one: "text search configuration",
		many: "text search configurations"
	},
	ts_dictionary: {
		one: "text search dictionary",
		many: "text search dictionaries"
	},
	ts_template: {
		one: "text search template",
		many: "text search templates"
	},
	ts_parser: {
		one: "text search parser",
		many: "text search parsers"
	},
	fdw: {
		one: "foreign-data wrapper",
		many: "foreign-data wrappers"
	},
	server: {
		one: "foreign server",
		many: "foreign servers"
	},
	publication_table: {
		one: "published table",
		many: "published tables"
	},
	default_acl: {
		one: "default privilege",
		many: "default privileges"
	},
	initial_acl: {
		one: "changed privilege of a system object",
		many: "changed privileges of system objects and extension members"
	}
};
function wordsFor(kind) {
	const spaced = kind.replaceAll("_", " ");
	return irregular[kind] ?? {
		one: spaced,
		many: `${spaced}s`
	};
}
function counted(count, kind) {
	const { one, many } = wordsFor(kind);
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}
function idOf(kind) {
	return `verify.catalogue-${kind.replaceAll("_", "-")}`;
}
const shownLength = 120;
/** The part of a text where it begins to differ from the other, at most 120 characters of it. */
function excerpt(text, other) {
	if (text === void 0) return "nothing";
	let start = 0;
	while (start < text.length && text[start] === other?.[start]) start += 1;
	const from = text.length <= shownLength ? 0 : Math.max(0, Math.min(start - 30, text.length - shownLength));
	const shown = text.slice(from, from + shownLength).replace(/\s+/g, " ");
	return `"${from > 0 ? "…" : ""}${shown}${from + shownLength < text.length ? "…" : ""}"`;
}
function sentence(difference) {
	const { attribute, source, restored, because } = difference;
	if (attribute === "missing") return "missing from the copy";
	if (attribute === "extra") return "in the copy only";
	const words = attribute.replaceAll("_", " ");
	if (attribute === "valid" && restored === "no") return "invalid in the copy, and valid at the source";
	if (attribute === "validated" && restored === "no") return "not validated in the copy, and validated at the source";
	const parse = because === void 0 ? "" : ` (the source's text is refused by the copy's server: ${because})`;
	return `${words} differs: ${excerpt(source, restored)} at the source, ${excerpt(restored, source)} in the copy${parse}`;
}
/** Kinds whose objects are named after their relation, `schema.table.name`, and go with it. */
const members = /* @__PURE__ */ new Set([
	"column",
	"constraint",
	"trigger",
	"rule",
	"policy"
]);
/** Members of relations that are missing, or extra, as a whole: one finding for the relation says it. */
function foldMembers(differences) {
	const isWhole = ({ attribute }) => attribute === "missing" || attribute === "extra";
	const whole = new Set(differences.filter((d) => d.kind === "relation" && isWhole(d)).map((d) => `${d.attribute} ${d.name}`));
	const folded = /* @__PURE__ */ new Map();
	return {
		kept: differences.filter((difference) => {
			const { kind, name, attribute } = difference;
			if (!isWhole(difference) || !(members.has(kind) || kind === "sequence")) return true;
			const relation = `${attribute} ${kind === "sequence" ? name : withoutLastPart(name)}`;
			if (!whole.has(relation)) return true;
			const counts = folded.get(relation) ?? {};
			counts[kind] = (counts[kind] ?? 0) + 1;
			folded.set(relation, counts);
			return false;
		}),
		folded
	};
}
function withoutLastPart(name) {
	return name.replace(/\.(?:"(?:[^"]|"")*"|[^".]+)$/, "");
}
function byObject(differences) {
	return [...Map.groupBy(differences, ({ kind, name }) => JSON.stringify([kind, name])).values()];
}
function badFindings(differences) {
	const { kept, folded } = foldMembers(differences);
	return byObject(kept).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { kind, name } = first;
		const withIt = Object.entries(folded.get(`${first.attribute} ${name}`) ?? {}).map(([member, count]) => counted(count, member));
		const ofRelation = kind === "relation" && withIt.length > 0 ? `, with ${withIt.join(", ")}` : "";
		return [{
			id: idOf(kind),
			status: "bad",
			level: "consistent",
			object: {
				kind,
				name
			},
			detail: `${wordsFor(kind).one} ${name}: ${group.map(sentence).join("; ")}${ofRelation}`
		}];
	});
}
function explainedFindings(differences) {
	return byObject(differences).flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { kind, name } = first;
		const reasons = group.map((difference) => {
			const { attribute, explained } = difference;
			return `${attribute === "missing" || attribute === "extra" ? attribute : attribute.replaceAll("_", " ")}: ${explained}`;
		});
		return [{
			id: idOf(kind),
			status: "explained",
			level: "consistent",
			object: {
				kind,
				name
			},
			detail: `${wordsFor(kind).one} ${name}: ${[...new Set(reasons)].join("; ")}`
		}];
	});
}
function goodFinding(kind, count, explainedObjects) {
	const detail = explainedObjects === 0 ? `${counted(count, kind)} equal` : `${formatCount(count - explainedObjects)} of ${counted(count, kind)} equal, ${formatCount(explainedObjects)} explained`;
	return {
		id: idOf(kind),
		status: "good",
		level: "consistent",
		detail
	};
}
/**
* Turns a comparison into findings, ids `verify.catalogue-<kind>`, level `consistent`: one for each object that differs (bad) or is
* explained, one unknown for whatever a role could not see, and one good for each kind that has objects and no unexplained difference.
*/
function catalogueFindings$1({ differences, compared, unread }) {
	const unexplained = differences.filter(({ explained }) => explained === void 0);
	const explained = differences.filter((difference) => difference.explained !== void 0);
	const unknown = unread.map(({ kind, detail, hint, side }) => ({
		id: idOf(kind),
		status: "unknown",
		level: "consistent",
		detail: `${side === "source" ? "at the source" : "in the copy"}: ${detail}`,
		hint
	}));
	const good = catalogueKinds.filter((kind) => (compared[kind] ?? 0) > 0 && !unexplained.some((difference) => difference.kind === kind)).map((kind) => {
		const aside = byObject(explained.filter((difference) => difference.kind === kind)).length;
		return goodFinding(kind, compared[kind] ?? 0, aside);
	});
	return [
		...badFindings(unexplained),
		...unknown,
		...explainedFindings(explained),
		...good
	];
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
const systemCatalogs = [
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
];
/** What belongs to the database itself: a dump holds none of it unless it was made with --create. Versions 14 to 18. */
const databasePropertiesSql = `
  select d.datname as database, p.property
  from pg_database d
  cross join lateral (
    select 'privileges' as property
    where d.datacl is not null
    union all
    select 'comment'
    where shobj_description(d.oid, 'pg_database') is not null
    union all
    select 'settings'
    where exists (select from pg_db_role_setting s where s.setdatabase = d.oid)
  ) p
  where d.datname = current_database()`;
/** Objects that someone made in pg_catalog or information_schema. Versions 14 to 18. */
const systemSchemaObjectsSql = systemCatalogs.map(({ kind, catalog, schema, name, where }) => `
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
		return [
			...(await client.query(databasePropertiesSql)).rows.map(({ database, property }) => ({
				kind: "database",
				name: database,
				known: true,
				detail: `its own ${property} are not in the dump`.replace("comment are", "comment is"),
				hint: "keep beside the backup what this prints first: pg_dump --create --section=pre-data"
			})),
			...extensionTableLosses(tables, filled),
			...objects.map(({ kind, name }) => ({
				kind,
				name: normaliseIdentifiers(name),
				known: true,
				detail: `${kind} ${normaliseIdentifiers(name)} is not dumped: it was made in a schema of the system`,
				hint: "move it into a schema of its own: alter … set schema"
			}))
		];
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
// packages/core/src/proof/catalogue.ts
/** Read to explain a difference, and never one itself: what the server offers, not what the database has. */
const notCompared = /* @__PURE__ */ new Set(["extension.default_version"]);
function objectsOf(reading, kind) {
	return new Map(Object.entries(reading.catalogue[kind] ?? {}).map(([name, attributes]) => [normaliseIdentifiers(name), attributes]));
}
function attributeDifferences(kind, name, source, restored) {
	return [.../* @__PURE__ */ new Set([...Object.keys(source), ...Object.keys(restored)])].sort().filter((attribute) => source[attribute] !== restored[attribute] && !notCompared.has(`${kind}.${attribute}`)).map((attribute) => {
		const [before, after] = [source[attribute], restored[attribute]];
		return {
			kind,
			name,
			attribute,
			...before === void 0 ? {} : { source: before },
			...after === void 0 ? {} : { restored: after }
		};
	});
}
function objectDifferences(kind, source, restored) {
	return [.../* @__PURE__ */ new Set([...source.keys(), ...restored.keys()])].sort().flatMap((name) => {
		const [before, after] = [source.get(name), restored.get(name)];
		if (before === void 0) return [{
			kind,
			name,
			attribute: "extra"
		}];
		if (after === void 0) return [{
			kind,
			name,
			attribute: "missing"
		}];
		return attributeDifferences(kind, name, before, after);
	});
}
/** True for an attribute that one side's role could not see. */
function isHidden(difference, unread) {
	return unread.some(({ kind, attribute, names }) => kind === difference.kind && attribute === difference.attribute && (names === void 0 || names.map(normaliseIdentifiers).includes(difference.name)));
}
async function judged(client, differences, restored, major) {
	const isPair = (difference) => difference.explained === void 0 && difference.source !== void 0 && difference.restored !== void 0 && canReprint(difference.kind, difference.attribute);
	const remaining = (await judgeTexts(client, differences.filter(isPair), {
		catalogue: restored.catalogue,
		major
	})).values();
	return differences.map((difference) => {
		if (!isPair(difference)) return difference;
		const judgement = remaining.next().value;
		if (judgement === void 0) return difference;
		if (judgement.equal) return {
			...difference,
			explained: "printed otherwise, and the same to this server"
		};
		return judgement.because === void 0 ? difference : {
			...difference,
			because: judgement.because
		};
	});
}
/**
* Compares two readings object by object and attribute by attribute. Where texts differ, the restored server judges (see
* `judgeTexts`), so `client` must be a superuser on the restored side and not in a read-only transaction; nothing it does there
* lasts. What one side could not read is not compared and comes back as `unread`: it is neither equal nor different.
*/
async function compareCatalogues(client, source, restored, context) {
	const unread = [...source.unread.map((entry) => ({
		...entry,
		side: "source"
	})), ...restored.unread.map((entry) => ({
		...entry,
		side: "restored"
	}))];
	const unreadKinds = new Set(unread.filter(({ attribute }) => attribute === void 0).map(({ kind }) => kind));
	const compared = {};
	const found = [];
	for (const kind of catalogueKinds) {
		if (unreadKinds.has(kind)) continue;
		const [before, after] = [objectsOf(source, kind), objectsOf(restored, kind)];
		compared[kind] = (/* @__PURE__ */ new Set([...before.keys(), ...after.keys()])).size;
		found.push(...objectDifferences(kind, before, after).filter((difference) => !isHidden(difference, unread)));
	}
	return {
		differences: await judged(client, found.map((difference) => {
			const reason = explain(difference, {
				source: source.catalogue,
				restored: restored.catalogue,
				context
			});
			return reason === void 0 ? difference : {
				...difference,
				explained: reason
			};
		}), restored, context.restoredMajor),
		compared,
		unread
	};
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
// packages/core/src/backup/prove.ts
/** Holds the source still, dumps it and fingerprints it at the same time, and checks that the archive holds what was fingerprinted. */
async function dumpUnderProof(attempt, level, secretSeed) {
	const { options, facts, session } = attempt;
	const seeds = drawSeeds();
	const form = rowFormFor(facts.server.encoding);
	const { major } = facts.server;
	await using hold = await holdSnapshot(options.connection, {
		workers: options.jobs,
		lockTimeoutSeconds: options.lockTimeoutSeconds
	}, session);
	const before = await readCatalogue(hold.holder.pg, {
		major,
		secretSeed
	});
	const sequencesBefore = await readSequences(hold.holder, hold.relations);
	const losses = expectedLosses(before, await readDumpLosses(hold.holder.pg));
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
	}, () => readLargeObjects(hold.holder, level, seeds));
	const sequencesAfter = await readSequences(hold.holder, hold.relations);
	const after = await readCatalogueNow(attempt, secretSeed);
	const heldSeconds = secondsBetween(hold.takenAt, session.now());
	await hold[Symbol.asyncDispose]();
	const archived = await readArchivedSequences(attempt, dumped, session.signal);
	const changed = changedObjects(before.catalogue, after.catalogue);
	return {
		dumped,
		proof: {
			level,
			seeds,
			form,
			tables: hold.relations.filter((relation) => relation.kind === "r").map((relation) => provenTable(relation, fingerprints)),
			sequences: archived,
			materialized_views: hold.relations.filter((relation) => relation.kind === "m").map(({ schema, name, populated }) => ({
				schema,
				name,
				populated
			})),
			large_objects: largeObjects
		},
		catalogue: {
			...before,
			changed,
			secret_seed: secretSeed
		},
		findings: [
			...scopeFindings(hold.relations, dumped.contents),
			...largeObjectScope(largeObjects, dumped.contents),
			...sequenceFindings(hold.relations, archived, sequencesBefore, sequencesAfter),
			...catalogueFindings(before, changed),
			...largeObjectFindings(largeObjects),
			...losses
		],
		takenAt: hold.takenAt,
		lsn: hold.lsn,
		fingerprintSeconds,
		heldSeconds
	};
}
/** Reads the catalogue as it is: the held snapshot does not see what other sessions changed since. */
async function readCatalogueNow({ options, facts, session }, secretSeed) {
	await using client = await openClient(options.connection, session.signal);
	await client.query(`set lock_timeout = '${options.lockTimeoutSeconds}s'`);
	return await inTransaction(client, beginReadOnly, () => readCatalogue(client.pg, {
		major: facts.server.major,
		secretSeed
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
/** The archive must hold data of just the tables that were fingerprinted. By oid: names may hold blanks. */
function scopeFindings(relations, contents) {
	const id = "backup.dump-scope";
	const archived = new Set(contents.entries.filter((entry) => entry.type === "TABLE DATA").map((entry) => entry.oid));
	const tables = relations.filter((relation) => relation.kind === "r");
	const known = new Set(tables.map((table) => table.oid));
	const missing = tables.filter((table) => !archived.has(table.oid));
	const foreign = contents.entries.filter((entry) => entry.type === "TABLE DATA" && !known.has(entry.oid));
	if (missing.length === 0 && foreign.length === 0) return [{
		id,
		status: "good",
		detail: `the archive holds the data of all ${formatCount(tables.length)} tables that were fingerprinted, and of no other`
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
		detail: "the archive holds data of a table that was not fingerprinted",
		hint: "run the backup again; if it stays so, please report it"
	}))];
}
function largeObjectScope(objects, contents) {
	const count = objects.status === "unknown" ? Number(objects.count) : objects.objects.length;
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
// packages/core/src/backup/run.ts
/** Runs a backup by its plan. Throws when it could not do its work, and leaves nothing behind then; a failed check is a finding. */
async function runBackup(plan, options, facts, session) {
	const started = session.now();
	await using workspace = await makeWorkspace(session);
	for (let attempt = 1;; attempt += 1) {
		const id = newBackupId(session.now());
		const folder = `${encodeDatabaseName(facts.server.database)}/${id}`;
		try {
			const result = await attemptBackup({
				plan,
				options,
				facts,
				session,
				workspace,
				id,
				folder,
				started
			});
			if (result.stored === void 0) await options.store.remove(folder);
			return result;
		} catch (error) {
			await options.store.remove(folder).catch(() => void 0);
			if (!(error instanceof PgproofError && error.kind === "lock-not-got") || attempt >= options.attempts || session.signal.aborted) throw error;
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
		const dumped = await whileSourceAlive(attempt, (watched) => dump(watched, {}, watched.session.signal));
		const finding = {
			id: "backup.proof",
			status: "warning",
			detail: "no proof was taken: a restored copy can be shown to restore, not to be equal",
			hint: "run with --proof content"
		};
		return store(attempt, dumped, void 0, [
			...serverFindings(facts),
			dumpFinding(dumped),
			finding
		]);
	}
	const { proof: level } = options;
	const proven = await whileSourceAlive(attempt, (watched) => dumpUnderProof(watched, level, drawSecretSeed()));
	const findings = [
		...serverFindings(facts),
		dumpFinding(proven.dumped),
		...proven.findings
	];
	if (findings.some((finding) => finding.status === "bad")) return {
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
		...proven.catalogue
	};
	return store(attempt, proven.dumped, {
		proof,
		catalogue,
		proven
	}, findings);
}
/** The source is watched no longer than it is needed: what is stored afterwards is none of its business. */
function whileSourceAlive(attempt, work) {
	const { options, session } = attempt;
	return whileAlive(options.connection, options.serverTimeoutSeconds, session, (watched) => work({
		...attempt,
		session: watched
	}));
}
function serverFindings({ server, pgDump }) {
	const findings = newerThanSupported("backup.server-version", server);
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
function dumpFinding(dumped) {
	return {
		id: "backup.dump",
		status: "good",
		detail: `${dumped.file.path}: ${formatCount(dumped.contents.entries.length)} entries, ${formatCount(dumped.file.bytes)} bytes`
	};
}
/** Stores proof and catalogue, and the manifest last. */
async function store(attempt, dumped, proof, findings) {
	const { plan, options, facts, session, id } = attempt;
	const files = [dumped.file];
	const put = async (step, document) => {
		const path = fillWord(stepNamed(plan, "put", step).path, { "backup-id": id });
		const packed = packDocument(document);
		const content = facts.age === void 0 ? packed : await encryptDocument(attempt, step, packed);
		const written = await options.store.put(path, content);
		files.push({
			path: path.slice(path.lastIndexOf("/") + 1),
			role: step,
			raw_bytes: null,
			...written
		});
	};
	if (proof !== void 0) {
		await put("proof", proof.proof);
		await put("catalogue", proof.catalogue);
	}
	const { server } = facts;
	const now = session.now();
	const tables = proof?.proof.tables ?? [];
	const largest = [...tables].sort((a, b) => Number(BigInt(b.rows) - BigInt(a.rows))).slice(0, 10);
	const manifest = {
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
			money_locale: server.moneyLocale,
			size_bytes: server.sizeBytes,
			bootstrap_role: server.bootstrapRole,
			architecture: server.architecture
		},
		method: "logical",
		backup_type: "full",
		format: "custom",
		filters: [],
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
			by: facts.zstd === void 0 ? "client" : "pgproof"
		},
		encryption: options.recipients === void 0 ? null : {
			scheme: "age",
			recipients: options.recipients
		},
		proof: {
			level: options.proof,
			relations: tables.length,
			rows: totalRows(tables),
			sequences: proof?.proof.sequences.length ?? 0,
			large_objects: largeObjectCount(proof?.proof),
			large_objects_status: proof?.proof.large_objects.status ?? "unknown",
			unread: [...new Set(proof?.catalogue.unread.map((gap) => gap.kind) ?? [])]
		},
		extensions: facts.extensions,
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
			dataFile: dumped.file.path,
			sha256: dumped.file.sha256,
			compressed: facts.zstd !== void 0,
			recipients: options.recipients ?? [],
			tables: largest.map((table) => ({
				qualified: qualifiedName(table.schema, table.name),
				rows: table.rows
			}))
		})
	};
	const text = `${JSON.stringify(manifest, null, 2)}\n`;
	await options.store.put(fillWord(stepNamed(plan, "put", "manifest").path, { "backup-id": id }), text);
	return {
		findings,
		stored: {
			manifest,
			manifestSha256: createHash("sha256").update(text).digest("hex"),
			bytes: files.reduce((sum, file) => sum + file.bytes, 0)
		},
		...ended(attempt)
	};
}
/** Sends a packed document through the stage that encrypts. Throws `tool-version` when what comes out is no age file. */
async function encryptDocument({ plan, session }, role, packed) {
	const { stages } = stepNamed(plan, "pipeline", `encrypt-${role}`);
	const content = await passThrough(stages, {}, {
		signal: session.signal,
		input: (stdin) => pipeline(Readable.from([packed]), stdin),
		classify: classifyEncryption
	});
	if (content.subarray(0, 22).toString("latin1") === "age-encryption.org/v1\n") return content;
	const program = stages[0]?.program ?? "";
	throw new PgproofError("tool-version", `"${program}" ended well and encrypted nothing: what it wrote is no age file`, { hint: "put another age first on PATH, or none: pgproof brings its own" });
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
// packages/core/src/container/owner.ts
/** Every container of ours carries it: as JSON, the process that it ends with. */
const label = "pgproof.owner";
/** The label of containers that end with a process of ours. */
async function ownerLabel(pid) {
	const owner = {
		...await ownerOf(pid),
		uid: process.getuid?.() ?? -1
	};
	return `${label}=${JSON.stringify(owner)}`;
}
/**
* Removes the containers whose owner is known to be gone: what a run left that was killed in the moment between making a container and
* starting it. Those of other users, and of processes that cannot be seen from here, stay. Returns how many.
*/
async function removeLeftContainers(engine, signal) {
	const args = [
		"ps",
		"--all",
		"--no-trunc",
		"--filter",
		`label=${label}`,
		"--format",
		`{{.ID}} {{.Label "${label}"}}`
	];
	const left = [];
	for (const line of (await askEngine(engine, args, { signal })).split("\n")) {
		const [id, ...words] = line.split(" ");
		const owner = readOwner(words.join(" "));
		if (id && owner?.uid === process.getuid?.() && owner !== void 0 && await isGone(owner)) left.push(id);
	}
	if (left.length > 0) await askEngine(engine, [
		"rm",
		"--force",
		"--volumes",
		...left
	], { signal }).catch(() => signal.throwIfAborted());
	return left.length;
}
function readOwner(text) {
	try {
		const owner = JSON.parse(text);
		return Number.isInteger(owner.pid) && typeof owner.startTicks === "string" ? owner : void 0;
	} catch {
		return;
	}
}
// packages/core/src/container/sandbox.ts
/**
* Options of `docker run` for code that came with a dump: no network, no capability, nothing to write to but what is mounted, no log.
* When memory is short it goes first; what it takes is up to its settings.
*/
function sandboxOptions(image) {
	return [
		...[
			"--rm",
			"--init",
			"--pull",
			"never",
			"--network",
			"none",
			"--log-driver",
			"none",
			"--read-only"
		],
		...[
			"--cap-drop",
			"ALL",
			"--security-opt",
			"no-new-privileges",
			"--pids-limit",
			"1000",
			"--oom-score-adj",
			"500"
		],
		...[
			"--ulimit",
			"core=0",
			"--tmpfs",
			"/tmp:size=64m,mode=1777"
		],
		...image.volumes.flatMap((path) => ["--mount", `type=tmpfs,target=${path},tmpfs-size=1m`])
	];
}
/** initdb wants its user to have a name: what becomes /etc/passwd. */
function passwd({ uid, gid }) {
	return `postgres:x:${uid}:${gid}::/:/bin/sh\n`;
}
async function writePasswd(folder, place) {
	await writeFile(join(folder, "passwd"), passwd(place.user), { mode: 420 });
}
/** Runs in the container, before the server and beside it: when its standard input ends, who started it has, and so does the server. */
const inside = `exec 3<&0
( { read -r line <&3; kill -QUIT $$; sleep 5; kill -KILL $$; } < /dev/null > /dev/null 2>&1 & )
exec "$@" 3<&- < /dev/null`;
/** A quote or a line break in the folder's path is refused before: the others are held together by quotes, as docker reads them. */
const mount = (name, target, ...more) => ["--mount", [
	"type=bind,\"source=",
	{ hole: "folder" },
	`/${name}","target=`,
	...target,
	"\"",
	...more
]];
const mounts = [
	...mount("data", [{ hole: "folder" }, "/data"]),
	...mount("socket", [{ hole: "folder" }, "/socket"]),
	...mount("passwd", ["/etc/passwd"], ",readonly")
];
/**
* A program of the server in a container. Holes: `folder`, `owner` (a label), `container` (its name), and for people `sandbox-user`. The server
* itself is tied to its standard input.
*/
function sandboxCommand(place, name, args) {
	const { engine, image, bin, user } = place;
	const options = [
		...sandboxOptions(image),
		"--env",
		"LC_ALL=C"
	];
	const program = `${bin}/${name}`;
	const tied = name === "postgres";
	const run = [
		...[
			"run",
			...options,
			"--label",
			{ hole: "owner" },
			...mounts,
			"--user",
			`${user.uid}:${user.gid}`
		],
		...tied ? [
			"--interactive",
			"--name",
			{ hole: "container" },
			"--entrypoint",
			"sh"
		] : ["--entrypoint", program],
		image.name,
		...tied ? [
			"-c",
			inside,
			"sh",
			program
		] : [],
		...args
	];
	const shown = [...[
		"run",
		...options,
		...mounts,
		"--user",
		{ hole: "sandbox-user" }
	], ...[
		"--entrypoint",
		program,
		image.name,
		...args
	]];
	return {
		program: engine.docker,
		args: run,
		env: engine.environment,
		shown: {
			program: "docker",
			args: shown
		}
	};
}
/** Ends a container of that name, whatever it does. */
function removeCommand({ engine }, container) {
	return {
		program: engine.docker,
		args: [
			"rm",
			"--force",
			"--volumes",
			container
		],
		env: engine.environment
	};
}
/** Lines that assign the holes of `sandboxCommand`, for a plan that is pasted. */
const shellLines = ["mkdir -m 700 \"$FOLDER\"/data; SANDBOX_USER=\"$(id -u):$(id -g)\"", "echo \"postgres:x:$SANDBOX_USER::/:/bin/sh\" > \"$FOLDER\"/passwd"];
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
// packages/core/src/postgres/settle.ts
async function read(conninfo, door) {
	const { env, homedir, osUser } = door;
	const parameters = await readConnection({
		env,
		homedir,
		osUser,
		...conninfo === void 0 ? {} : { conninfo }
	});
	door.mask(parameters.secrets);
	for (const warning of parameters.warnings) door.warn(warning);
	return parameters;
}
/** Reads a connection from a URL, keywords or the environment, masks what is secret of it, and settles on one server. */
async function settleConnection(conninfo, door, signal) {
	return resolveConnection(await read(conninfo, door), signal);
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
// packages/core/src/store/manifest.schema.json
var manifest_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "pgproof backup manifest",
	description: "What a backup says of itself. Written last: a backup without it is no backup. Times are ISO 8601 in UTC.",
	type: "object",
	properties: {
		"format_version": { "const": 1 },
		"id": {
			"type": "string",
			"pattern": "^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{6}$"
		},
		"created_at": {
			"type": "string",
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"
		},
		"operation": { "const": "backup" },
		"environment": { "enum": [
			"development",
			"staging",
			"production"
		] },
		"server": {
			"type": "object",
			"properties": {
				"version": { "type": "string" },
				"major": {
					"type": "integer",
					"minimum": 14
				},
				"system_identifier": {
					"type": "string",
					"pattern": "^[0-9]*$"
				},
				"database": {
					"type": "string",
					"minLength": 1,
					"maxLength": 63
				},
				"encoding": { "type": "string" },
				"collation": { "type": "string" },
				"ctype": { "type": "string" },
				"provider": { "enum": [
					"c",
					"i",
					"b"
				] },
				"locale": { "type": "string" },
				"icu_rules": { "type": "string" },
				"money_locale": { "type": "string" },
				"size_bytes": {
					"type": "integer",
					"minimum": 0
				},
				"bootstrap_role": {
					"type": "string",
					"minLength": 1,
					"maxLength": 63
				},
				"architecture": { "type": "string" }
			},
			"required": [
				"version",
				"major",
				"system_identifier",
				"database",
				"encoding",
				"collation",
				"ctype",
				"provider",
				"locale",
				"icu_rules",
				"money_locale",
				"size_bytes",
				"bootstrap_role",
				"architecture"
			],
			"additionalProperties": false
		},
		"method": { "const": "logical" },
		"backup_type": { "const": "full" },
		"format": { "const": "custom" },
		"filters": {
			"type": "array",
			"items": { "type": "string" }
		},
		"tools": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"version": { "type": "string" }
				},
				"required": ["name", "version"],
				"additionalProperties": false
			}
		},
		"snapshot": {
			"type": "object",
			"properties": {
				"time": { "type": "string" },
				"lsn": { "type": "string" }
			},
			"required": ["time", "lsn"],
			"additionalProperties": false
		},
		"files": {
			"type": "array",
			"minItems": 1,
			"maxItems": 1e5,
			"items": {
				"type": "object",
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"role": { "enum": [
						"data",
						"proof",
						"catalogue"
					] },
					"bytes": {
						"type": "integer",
						"minimum": 0
					},
					"raw_bytes": {
						"type": ["integer", "null"],
						"minimum": 0
					},
					"sha256": {
						"type": "string",
						"pattern": "^[0-9a-f]{64}$"
					}
				},
				"required": [
					"path",
					"role",
					"bytes",
					"raw_bytes",
					"sha256"
				],
				"additionalProperties": false
			}
		},
		"compression": {
			"type": "object",
			"properties": {
				"algorithm": { "enum": ["zstd", "none"] },
				"level": {
					"type": "integer",
					"minimum": 0
				},
				"by": { "enum": ["client", "pgproof"] }
			},
			"required": [
				"algorithm",
				"level",
				"by"
			],
			"additionalProperties": false
		},
		"encryption": {
			"type": ["object", "null"],
			"properties": {
				"scheme": { "const": "age" },
				"recipients": {
					"type": "array",
					"minItems": 1,
					"maxItems": 1e3,
					"items": {
						"type": "string",
						"pattern": "^age1[02-9ac-hj-np-z]{58}$"
					}
				}
			},
			"required": ["scheme", "recipients"],
			"additionalProperties": false
		},
		"proof": {
			"type": "object",
			"properties": {
				"level": { "enum": [
					"content",
					"counts",
					"none"
				] },
				"relations": {
					"type": "integer",
					"minimum": 0
				},
				"rows": {
					"type": "string",
					"pattern": "^[0-9]+$"
				},
				"sequences": {
					"type": "integer",
					"minimum": 0
				},
				"large_objects": {
					"type": "string",
					"pattern": "^[0-9]+$"
				},
				"large_objects_status": { "enum": ["read", "unknown"] },
				"unread": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"required": [
				"level",
				"relations",
				"rows",
				"sequences",
				"large_objects",
				"large_objects_status",
				"unread"
			],
			"additionalProperties": false
		},
		"extensions": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"version": { "type": "string" }
				},
				"required": ["name", "version"],
				"additionalProperties": false
			}
		},
		"roles": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 63
					},
					"superuser": { "type": "boolean" },
					"inherit": { "type": "boolean" },
					"bypass_rls": { "type": "boolean" },
					"member_of": {
						"type": "array",
						"items": { "type": "string" }
					}
				},
				"required": [
					"name",
					"superuser",
					"inherit",
					"bypass_rls",
					"member_of"
				],
				"additionalProperties": false
			}
		},
		"catalogue_digest": {
			"type": "object",
			"additionalProperties": {
				"type": "string",
				"pattern": "^[0-9a-f]{64}$"
			},
			"required": []
		},
		"durations": {
			"type": "object",
			"properties": {
				"total_seconds": {
					"type": "number",
					"minimum": 0
				},
				"dump_seconds": {
					"type": "number",
					"minimum": 0
				},
				"fingerprint_seconds": {
					"type": "number",
					"minimum": 0
				}
			},
			"required": [
				"total_seconds",
				"dump_seconds",
				"fingerprint_seconds"
			],
			"additionalProperties": false
		},
		"snapshot_held_seconds": {
			"type": "number",
			"minimum": 0
		},
		"recovery_procedure": {
			"type": "string",
			"maxLength": 1e5
		}
	},
	required: [
		"format_version",
		"id",
		"created_at",
		"operation",
		"environment",
		"server",
		"method",
		"backup_type",
		"format",
		"filters",
		"tools",
		"snapshot",
		"files",
		"compression",
		"encryption",
		"proof",
		"extensions",
		"roles",
		"catalogue_digest",
		"durations",
		"snapshot_held_seconds",
		"recovery_procedure"
	],
	additionalProperties: false
};
// packages/core/src/store/manifest.ts
var import_ajv = require_ajv();
let compiled;
/** Compiled at the first manifest: it takes longer than everything else that a start does. */
function validator() {
	compiled ??= new import_ajv.Ajv({
		strict: true,
		allowUnionTypes: true
	}).compile(manifest_schema_default);
	return compiled;
}
/** The most a manifest may weigh, in bytes: it is untrusted, and read whole. */
const largestManifestBytes = 16 * 1024 ** 2;
/**
* Reads a manifest, which is untrusted: checks it against the schema, and that its files lie in its own folder and are named once.
* Throws `invalid-manifest` naming the field.
*/
function parseManifest(text, where) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new PgproofError("invalid-manifest", `${where}: not JSON (${error.message})`);
	}
	const isManifest = validator();
	if (!isManifest(value)) {
		const problem = isManifest.errors?.[0];
		const field = problem?.instancePath.slice(1).replaceAll("/", ".") || "the whole";
		throw new PgproofError("invalid-manifest", `${where}: field "${field}" ${problem?.message ?? "is not valid"}`);
	}
	for (const file of value.files) if (!isPlainFileName(file.path)) throw new PgproofError("invalid-manifest", `${where}: file path ${JSON.stringify(file.path)} is not a plain file name`);
	const names = value.files.map((file) => file.path);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== void 0) throw new PgproofError("invalid-manifest", `${where}: file "${twice}" is named twice`);
	return value;
}
function isPlainFileName(path) {
	return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(path) && path !== "manifest.json";
}
/** The one file of that role. Throws `invalid-manifest` when there is none. */
function fileOfRole(manifest, role) {
	const file = manifest.files.find((candidate) => candidate.role === role);
	if (file === void 0) throw new PgproofError("invalid-manifest", `backup "${manifest.id}" names no ${role} file`);
	return file;
}
/** The highest level that a backup can be shown to reach: what its role could not see at the source cannot be proven later. */
function highestLevel(manifest) {
	const { level, unread, large_objects_status } = manifest.proof;
	if (level === "none" || unread.length > 0) return "restored";
	return level === "counts" || large_objects_status === "unknown" ? "consistent" : "identical";
}
// packages/core/src/store/verification.ts
/** The folder of a backup's records. */
function recordsFolder(backup) {
	return `${encodeDatabaseName(backup.database)}/${backup.id}/verifications`;
}
/** Writes a record; returns its path in the store. */
async function putRecord(store, backup, record, now) {
	const path = `${recordsFolder(backup)}/${newBackupId(now)}.json`;
	await store.put(path, `${JSON.stringify(record, null, 2)}\n`);
	return path;
}
/** Reads a backup's records, oldest first; what cannot be read as one is passed over: it vouches for nothing. */
async function readRecords(store, backup) {
	const names = (await store.files(recordsFolder(backup))).filter((name) => backupIdPattern.test(name.replace(/\.json$/, "")));
	return (await Promise.all(names.map(async (name) => {
		try {
			const path = `${recordsFolder(backup)}/${name}`;
			if ((await store.size(path) ?? 0) > largestRecordBytes) return void 0;
			const record = JSON.parse(await text(await store.get(path)));
			return isRecord(record) && record.backup_id === backup.id ? record : void 0;
		} catch (error) {
			if (error instanceof PgproofError && error.kind !== "invalid-manifest") throw error;
			return;
		}
	}))).filter((record) => record !== void 0);
}
/** A record is untrusted, and read whole. */
const largestRecordBytes = 4 * 1024 ** 2;
const verdicts = ["none", ...levels];
function isRecord(record) {
	return record.format_version === 1 && typeof record.manifest_sha256 === "string" && typeof record.verified_at === "string" && typeof record.ok === "boolean" && verdicts.includes(record.verdict) && verdicts.includes(record.asked);
}
/**
* A copy that a newer major took only in part speaks against the upgrade, not against the backup: its archive was read to the end. One that
* it took whole speaks for the backup.
*/
function speaksOfUpgrade(record, manifest) {
	return (record.sandbox_major ?? manifest.server.major) !== manifest.server.major && !record.ok && contains(record.verdict, "readable");
}
/** Good: some verification of this manifest reached the highest level that the backup can show, and none since then ended bad. */
function isGood({ manifest, sha256 }, all) {
	const wanted = highestLevel(manifest);
	const records = all.filter((record) => record.manifest_sha256 === sha256 && !speaksOfUpgrade(record, manifest));
	const lastGood = records.findLastIndex((record) => record.ok && contains(record.verdict, wanted));
	return lastGood >= 0 && records.slice(lastGood).every((record) => record.ok);
}
// packages/core/src/store/select.ts
/** Reads and checks a backup's manifest. Throws `unknown-backup`, `invalid-manifest`. */
async function readManifest(store, backup) {
	const path = `${encodeDatabaseName(backup.database)}/${backup.id}/manifest.json`;
	const bytes = await store.size(path);
	if (bytes === void 0) throw new PgproofError("invalid-manifest", `"${path}" is not a regular file`);
	if (bytes > largestManifestBytes) throw new PgproofError("invalid-manifest", `"${path}" has ${bytes} bytes; a manifest has at most ${largestManifestBytes}`);
	const content = await text(await store.get(path));
	const manifest = parseManifest(content, `"${path}"`);
	if (manifest.id !== backup.id) throw new PgproofError("invalid-manifest", `"${path}": field "id" says "${manifest.id}"`);
	if (manifest.server.database !== backup.database) throw new PgproofError("invalid-manifest", `"${path}": field "server.database" says ${JSON.stringify(manifest.server.database)}`);
	return {
		manifest,
		sha256: createHash("sha256").update(content).digest("hex")
	};
}
/** How a backup is chosen from a store: one of these words, or a backup's id. */
const selectors = [
	"latest",
	"latest-good",
	"oldest-unverified",
	"random"
];
/**
* Chooses a backup by word or id. Throws `bad-input` when the store holds several databases and none is named, `unknown-backup` when
* none fits.
*/
async function selectBackup(store, database, backup) {
	const all = await store.list(database);
	const databases = [...new Set(all.map((candidate) => candidate.database))];
	const isWord = selectors.includes(backup);
	if (database === void 0 && databases.length > 1 && isWord) throw new PgproofError("bad-input", `the store holds backups of ${databases.length} databases: ${databases.map((name) => `"${name}"`).join(", ")}`, { hint: `name one: --database ${databases[0]}` });
	const chosen = await choose$1(store, all, backup);
	if (chosen === void 0) {
		const of = database === void 0 ? "" : ` of database "${database}"`;
		const what = isWord ? all.length === 0 ? `no backup${of}` : `no backup${of} that is "${backup}"` : `no backup "${backup}"${of}`;
		const reasons = (await store.refused?.() ?? []).filter((candidate) => (database === void 0 || candidate.database === database) && (isWord || candidate.id === backup)).map(({ id, reason }) => `${id}: ${reason}`);
		throw new PgproofError("unknown-backup", `store "${store.describe}" holds ${what}${reasons.length === 0 ? "" : " that may be used"}`, reasons.length === 0 ? {} : { hint: `what is there was not taken: ${reasons.join("; ")}` });
	}
	return chosen;
}
async function choose$1(store, all, backup) {
	switch (backup) {
		case "latest": return all.at(-1);
		case "random": return all[Math.floor(Math.random() * all.length)];
		case "latest-good": return firstThat([...all].reverse(), (candidate) => isKnownGood(store, candidate));
		case "oldest-unverified": return firstThat(all, async (candidate) => (await store.files(recordsFolder(candidate))).length === 0);
		default: return all.find((candidate) => candidate.id === backup);
	}
}
async function isKnownGood(store, backup) {
	try {
		return isGood(await readManifest(store, backup), await readRecords(store, backup));
	} catch (error) {
		if (error instanceof PgproofError && error.kind === "invalid-manifest") return false;
		throw error;
	}
}
async function firstThat(items, test) {
	for (const item of items) if (await test(item)) return item;
}
// packages/core/src/restore/source.ts
/**
* Chooses a backup, reads its manifest, finds the tools that read its archive: a pg_restore of the major that wrote it, or of `leastMajor`
* where that is newer. Throws `unknown-backup`, `invalid-manifest`, `tool-missing`, and `bad-input` when nothing
* opens it.
*/
async function gatherArchiveFacts(options, session, leastMajor = 0) {
	const startedAt = session.now();
	const { store } = options;
	const backup = await selectBackup(store, options.database, options.backup);
	const { manifest, sha256 } = await readManifest(store, backup);
	const expected = options.expectedManifestSha256;
	if (expected !== void 0 && expected.toLowerCase() !== sha256) throw new PgproofError("invalid-manifest", `the manifest of "${backup.id}" has sha256 ${sha256}, not the expected ${expected}`);
	const what = `backup "${backup.id}"`;
	const decryption = await gatherDecryption(manifest.encryption, options.ageIdentityFile, what, session);
	const zstd = manifest.compression.by === "pgproof" ? await findProgram("zstd", session) : void 0;
	if (manifest.compression.by === "pgproof" && zstd === void 0) throw new PgproofError("tool-missing", "zstd was not found, and the backup is compressed with it", { hint: "install it: apt-get install zstd" });
	return {
		startedAt,
		backup,
		folder: `${encodeDatabaseName(backup.database)}/${backup.id}/`,
		manifest,
		manifestSha256: sha256,
		pgRestore: await findTool("pg_restore", Math.max(archiveMajor(manifest), leastMajor), session, options.tools),
		zstd,
		decryption
	};
}
/** The major that wrote the archive: only that pg_restore or a newer one reads it. */
function archiveMajor(manifest) {
	const version = manifest.tools.find((tool) => tool.name === "pg_dump")?.version ?? "";
	const major = Number.parseInt(version, 10);
	return Number.isNaN(major) ? manifest.server.major : major;
}
// packages/core/src/restore/archive.ts
/** The stages between a stored archive and pg_restore. Holes: `age-identity`. */
function unpackStages({ decryption, zstd }) {
	const unpack = unpackCommand(zstd);
	return [...decryption === void 0 ? [] : [decryptCommand(decryption)], ...unpack === void 0 ? [] : [unpack]];
}
/** The stages that restore an archive that comes on standard input; `keepalives` are those of the connection. Holes: `conninfo`, and whatever `unpack` and `environment` hold. */
function restoreStages(unpack, pgRestore, environment, keepalives) {
	return [...unpack, toolCommand(pgRestore, [
		"--verbose",
		"--no-password",
		"--no-subscriptions",
		[
			"--dbname=",
			{ hole: "conninfo" },
			...keepalives === "" ? [] : [` ${keepalives}`]
		]
	], environment)];
}
/**
* The environment of a pg_restore that reads values of type money as the dump printed them: it holds "1.234,56 €", and does not say
* by which locale. `moneyLocale` is the manifest's; empty where no column holds money.
*/
function readingMoney(environment, moneyLocale) {
	if (moneyLocale === "") return { ...environment };
	const option = `-c lc_monetary=${moneyLocale.replaceAll(/[\\\s]/g, "\\$&")}`;
	return {
		...environment,
		PGOPTIONS: [environment["PGOPTIONS"] ?? "", option].join(" ").trim()
	};
}
/** `dbname='…'`: pg_restore reads the value of --dbname as a connection string when it looks like one. */
function databaseConninfo(database) {
	return `dbname='${database.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
/**
* Restores an archive. What the server refuses comes back as errors, all of them; throws when the archive cannot be read, the
* connection is lost or the disk is full.
*/
async function restoreArchive(stages, holes, source, session, secrets) {
	const errors = [];
	let entry = "";
	const started = performance.now();
	const last = stages.length - 1;
	try {
		await withStoredInput(source.store, source.path, (input) => runPipeline(stages.map((stage) => fillCommand(stage, holes)), {
			signal: session.signal,
			secrets,
			classify: (stderr) => classifyDecryption(stderr) ?? classifyToolFailure(stderr),
			input,
			onStderrLine: (line, stage) => {
				if (stage !== last) return;
				const current = /^pg_restore: (?:processing data for table|creating [A-Z ]+) "(.*)"$/.exec(line)?.[1];
				if (current !== void 0) session.onProgress({
					phase: "restore",
					current
				});
				entry = /^pg_restore: from TOC entry \d+; \d+ \d+ (.*)$/.exec(line)?.[1] ?? entry;
				const message = /^pg_restore: error: (.*)$/.exec(line)?.[1];
				if (message !== void 0) errors.push({
					entry: redact(entry, secrets),
					message: redact(message, secrets)
				});
			}
		}));
	} catch (error) {
		const ignored = error instanceof CommandError ? /errors ignored on restore: (\d+)/.exec(error.stderr.join("\n"))?.[1] : void 0;
		if (ignored === void 0 || Number(ignored) !== errors.length) throw error;
	}
	const full = errors.find((error) => diskFullPattern.test(error.message));
	if (full !== void 0) throw new PgproofError("disk-full", `restore of ${full.entry}: ${full.message}`, { hint: "free space where the server keeps its data (for a sandbox that is --workdir), then run again" });
	const lost = errors.find((error) => connectionLostPattern.test(error.message));
	if (lost !== void 0) throw new PgproofError("connection-lost", `pg_restore: ${lost.entry}: ${lost.message}`);
	return {
		errors,
		seconds: Math.round(performance.now() - started) / 1e3
	};
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
// packages/core/src/store/digest.ts
/**
* Sizes and digests of files in a backup's folder: findings of level `intact` named `verify.file-missing`, `verify.file-size` and
* `verify.file-sha256`, or one good one when all is as the manifest says.
*/
async function checkDigest(store, folder, files, session, omit = /* @__PURE__ */ new Set()) {
	const findings = [];
	for (const file of files) {
		const object = {
			kind: "file",
			name: file.path
		};
		const path = `${folder}${file.path}`;
		const bytes = await store.size(path);
		if (bytes === void 0) {
			findings.push({
				id: "verify.file-missing",
				status: "bad",
				level: "intact",
				object,
				detail: "the store has no such regular file"
			});
			continue;
		}
		if (bytes !== file.bytes && !omit.has("verify.file-size")) {
			const detail = `${bytes} bytes in the store, ${file.bytes} in the manifest`;
			findings.push({
				id: "verify.file-size",
				status: "bad",
				level: "intact",
				object,
				detail
			});
			continue;
		}
		if (omit.has("verify.file-sha256")) continue;
		const sha256 = await digest(store, path, file, session);
		if (sha256 !== file.sha256) {
			const detail = `its content has sha256 ${sha256}, the manifest says ${file.sha256}`;
			findings.push({
				id: "verify.file-sha256",
				status: "bad",
				level: "intact",
				object,
				detail
			});
		}
	}
	if (findings.length > 0) return findings;
	const total = files.reduce((sum, file) => sum + file.bytes, 0);
	return [{
		id: "verify.file-sha256",
		status: "good",
		level: "intact",
		detail: `${files.length} ${files.length === 1 ? "file" : "files"}, ${formatBytes(total)}: sizes and sha256 as in the manifest`
	}];
}
async function digest(store, path, file, session) {
	const onBlock = (bytes) => {
		session.signal.throwIfAborted();
		session.onProgress({
			phase: "check",
			current: file.path,
			bytes
		});
	};
	if (store.openRead !== void 0) {
		const handle = await store.openRead(path);
		try {
			return (await hashFile(handle, {
				mostBytes: file.bytes,
				onBlock
			})).sha256;
		} finally {
			await handle.close();
		}
	}
	const hash = createHash("sha256");
	let bytes = 0;
	for await (const chunk of await store.get(path)) {
		hash.update(chunk);
		bytes += chunk.length;
		onBlock(bytes);
		if (bytes > file.bytes) break;
	}
	return hash.digest("hex");
}
// packages/core/src/sandbox/keeper.ts
/** A keeper that takes longer than the server it ends, and its folder, is stuck. */
const endDeadlineMilliseconds = stopMilliseconds + 5e3;
const pollMilliseconds$1 = 20;
/** Starts a server, which `serving` gives for its keeper's pid, as the child of a keeper of its own, which owns the temporary folder from here on. */
async function startKeepableServer(folder, serving) {
	const listening = Promise.withResolvers();
	const kept = Promise.withResolvers();
	const serverEnded = Promise.withResolvers();
	const program = startOwnProgram(ownProgram("keeper"), [folder], (message) => {
		const answer = message;
		if (answer.answer === "listening") listening.resolve(answer.port);
		else if (answer.answer === "kept") kept.resolve();
		else serverEnded.resolve(answer);
	});
	const tell = (order) => program.send(order);
	const ended = Promise.race([serverEnded.promise, program.ended]);
	const unlessEnded = (answer) => Promise.race([answer, ended.then(({ stderr }) => {
		throw new PgproofError("database-refused", `the sandbox ended: ${stderr.at(-1) ?? "it said nothing"}`);
	})]);
	const stop = async () => {
		program.kill("SIGTERM", "program");
		const timer = setTimeout(() => program.kill("SIGKILL", "group"), endDeadlineMilliseconds);
		await program.ended;
		clearTimeout(timer);
	};
	try {
		const startTicks = await ownFolder(folder, program.pid);
		tell({
			order: "serve",
			serving: await serving(program.pid)
		});
		return {
			keeper: {
				pid: program.pid,
				startTicks,
				folder
			},
			ended,
			stop,
			listen: (socketPath) => {
				tell({
					order: "listen",
					socketPath
				});
				return unlessEnded(listening.promise);
			},
			keep: async (seconds) => {
				tell({
					order: "keep",
					seconds
				});
				await unlessEnded(kept.promise);
				program.letGo();
			}
		};
	} catch (error) {
		await stop();
		throw error;
	}
}
/**
* Ends a kept sandbox, and waits until its processes and its folder are gone. `gone already` when its keeper had ended before; what a
* killed one left is removed. Throws `bad-input` for what is no keeper of ours, `deadline` for one that not even a kill ends.
*/
async function endKept(keeper) {
	const { pid, startTicks, folder } = keeper;
	if (!Number.isInteger(pid) || pid <= 1 || typeof startTicks !== "string" || typeof folder !== "string") throw new PgproofError("bad-input", `${JSON.stringify(keeper)} is not the keeper of a sandbox`, { hint: "give what the verification handed out as \"keeper\", unchanged" });
	const wasAlive = await isAlive(keeper);
	if (wasAlive) {
		signal(pid, "SIGTERM");
		if (!await hasEnded(keeper)) {
			signal(-pid, "SIGKILL");
			if (!await hasEnded(keeper)) throw new PgproofError("deadline", `the sandbox's keeper, process ${pid}, did not end`, { hint: `see what holds it: cat /proc/${pid}/stack; its folder is "${folder}"` });
		}
	}
	await removeLeftover(folder);
	return wasAlive ? "ended" : "gone already";
}
async function isAlive({ pid, startTicks }) {
	return await startTicksOf(pid) === startTicks;
}
async function hasEnded(keeper) {
	const deadline = performance.now() + endDeadlineMilliseconds;
	while (await isAlive(keeper)) {
		if (performance.now() > deadline) return false;
		await setTimeout$1(pollMilliseconds$1);
	}
	return true;
}
/** To a process, or by its negative number to a process group. */
function signal(pid, name) {
	try {
		process.kill(pid, name);
	} catch (error) {
		if (error.code === "ESRCH") return;
		throw new PgproofError("bad-input", `the sandbox's keeper, process ${Math.abs(pid)}, belongs to another user`, {
			hint: "end it as the user who ran the verification",
			cause: error
		});
	}
}
// packages/core/src/sandbox/access.ts
/** Every login needs a password, whoever it is and wherever it comes from: pg_hba.conf is this line and no other. */
const onlyRule = "local all all scram-sha-256";
/** A server reads pg_hba.conf again within milliseconds of being told; one that has not by then will not. */
const reloadDeadlineMilliseconds = 1e4;
const pollMilliseconds = 20;
/** A password of 192 random bits, of characters that mean nothing to a URL or a shell. */
function makePassword() {
	return randomBytes(24).toString("base64url");
}
/**
* What a server keeps of an ASCII password, so that the password itself is never sent to it: what was restored there could read it.
* Source: RFC 5803, and PostgreSQL documentation 53.8 (pg_authid.rolpassword).
*/
function scramVerifier(password, salt = randomBytes(16), iterations = 4096) {
	const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
	const key = (name) => createHmac("sha256", salted).update(name).digest();
	const encoded = [
		salt,
		createHash("sha256").update(key("Client Key")).digest(),
		key("Server Key")
	].map((part) => part.toString("base64"));
	return `SCRAM-SHA-256$${iterations}:${encoded[0]}$${encoded[1]}:${encoded[2]}`;
}
/**
* Closes a sandbox to all but its superuser with this password: it becomes that role's only one, roles that what was restored gave a
* login lose it, and pg_hba.conf asks everyone. Shown by a login without the password, which has to be refused. Returns the connection
* with the password.
*/
async function closeAccess(server, password, session) {
	{
		await using client = await openClient(server, session.signal);
		await refuseOthers(client, server.user);
		await client.query(`alter role ${quoteIdentifier(server.user)} login password ${quoteLiteral(scramVerifier(password))}`);
		const [file] = await client.query("select current_setting('hba_file') as path");
		await client.query(`copy (select ${quoteLiteral(onlyRule)}) to ${quoteLiteral(file?.path ?? "")}`);
		await client.query("select pg_reload_conf()");
	}
	const closed = {
		...server,
		password,
		secrets: [...server.secrets, password]
	};
	await untilClosed(server, session);
	await using client = await openClient(closed, session.signal);
	await client.query("select");
	return closed;
}
async function refuseOthers(client, superuser) {
	const others = await client.query(`select rolname as name
     from pg_authid
     where rolname <> $1 and (rolcanlogin or rolpassword is not null)`, [superuser]);
	for (const { name } of others) await client.query(`alter role ${quoteIdentifier(name)} nologin password null`);
}
async function untilClosed(server, session) {
	const deadline = performance.now() + reloadDeadlineMilliseconds;
	while (await letsIn(server, session)) {
		if (performance.now() > deadline) throw new PgproofError("database-refused", "the sandbox goes on letting in who has no password; it is not kept");
		await setTimeout$1(pollMilliseconds, void 0, { signal: session.signal });
	}
}
async function letsIn(server, session) {
	try {
		await using _client = await openClient({
			...server,
			password: "not the password"
		}, session.signal);
		return true;
	} catch (error) {
		if (error instanceof PgproofError && error.kind === "login-refused") return false;
		throw error;
	}
}
// packages/core/src/sandbox/kept.ts
/** The longest that a job of GitHub's own runners takes: a sandbox that nobody ended by then has nobody left who uses it. */
const longestLifeSeconds = 21600;
/**
* Hands a copy out: closes it to all who have no password, opens a port of loopback to it, shows that the way in works, and unties
* it from us. Until the last of these it ends with us.
*/
async function handOut(server, copy, seconds, session) {
	session.onProgress({
		phase: "sandbox",
		current: "hand out"
	});
	const password = makePassword();
	const closed = await closeAccess(copy, password, session);
	const host = "127.0.0.1";
	const port = await server.listen(join(copy.host, `.s.PGSQL.${copy.port}`));
	{
		await using client = await openClient({
			...closed,
			host,
			port
		}, session.signal);
		await client.query("select");
	}
	session.signal.throwIfAborted();
	await server.keep(seconds);
	const { user, database } = copy;
	return {
		databaseUrl: `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${encodeURIComponent(database)}?sslmode=disable`,
		host,
		port,
		user,
		database,
		password,
		secrets: secretForms(password),
		keeper: server.keeper
	};
}
// packages/core/src/sandbox/place.ts
/** Where a sandbox is made: `auto` is on this machine where the server's programs are or can be installed, else in a container. */
const sandboxChoices = [
	"auto",
	"local",
	"docker"
];
/** The default of all who do not choose. */
const defaultSandbox = "auto";
function majorOf(place) {
	return place.kind === "docker" ? place.major : place.postgres.major;
}
/** Finds a place of exactly that major. Throws `tool-missing` and kin; `bad-input` for a container where none may be used. */
function findPlace(major, choice, session, search = {}) {
	return choose(choice, search, session, {
		local: () => findServerToolsOf(major, session, search),
		container: (containers) => containers.place(major)
	});
}
async function choose(choice, { pgBin, containers }, session, ways) {
	if (choice === "docker") {
		if (containers === void 0) throw new PgproofError("bad-input", "a sandbox by docker was asked for, and no image may be used", { hint: "name one with --postgres-image, or leave out --sandbox docker" });
		return ways.container(containers);
	}
	try {
		return {
			kind: "local",
			...await ways.local()
		};
	} catch (error) {
		session.signal.throwIfAborted();
		const missing = classify(error, "find a PostgreSQL server");
		if (!(choice === "auto" && containers !== void 0 && pgBin === void 0) || !["tool-missing", "tool-version"].includes(missing.kind)) throw error;
		try {
			return await ways.container(containers);
		} catch (failure) {
			session.signal.throwIfAborted();
			const { message, hint } = classify(failure, "find a PostgreSQL server in an image");
			throw new PgproofError(missing.kind, missing.message, {
				hint: `${missing.hint}; nor is there one in a container: ${message} (${hint})`,
				cause: error
			});
		}
	}
}
// packages/core/src/sandbox/isolation.ts
/**
* A network namespace does not hold Unix sockets with a path: a database beside us would be a `connect` away. Those that listen now
* are covered one by one, if they are still there, and /run, where they come and go, as a whole. Folders that are hidden become empty
* ones, in which the sandbox's own is there again, and the one with PostgreSQL's programs if it lies there (else it is empty); the file
* system around them can be read only.
* Arguments: our folder, PostgreSQL's, sockets, `--`, hidden folders, `--`, the program.
*/
const coverSockets = `set -eu
folder=$1
programs=$2
shift 2
while [ "$1" != -- ]; do
  [ ! -S "$1" ] || mount --bind /dev/null "$1" || [ ! -S "$1" ]
  shift
done
shift
case $folder in
  /run/* | /var/run/*) ;;
  *)
    for place in /run /var/run; do
      if [ -d "$place" ] && [ ! -L "$place" ]; then mount -t tmpfs -o mode=755 tmpfs "$place"; fi
    done
    ;;
esac
if [ "$1" != -- ]; then
  exec 3< "$folder"
  [ -z "$programs" ] || exec 4< "$programs"
  while [ "$1" != -- ]; do
    mount -t tmpfs -o mode=755 tmpfs "$1"
    shift
  done
  mkdir -p "$folder"
  mount --no-canonicalize --bind /proc/self/fd/3 "$folder"
  if [ -n "$programs" ]; then
    mkdir -p "$programs"
    mount --no-canonicalize --bind /proc/self/fd/4 "$programs"
  fi
  exec 3<&- 4<&-
  mount -o remount,bind,ro / 2> /dev/null || :
fi
shift
unset PWD OLDPWD
exec "$@"`;
/** Paths of Unix sockets that listen in our network namespace, without those in a folder. Source: proc(5), /proc/net/unix. */
async function listeningSockets(folder) {
	const acceptsConnections = "00010000";
	const paths = (await readFile("/proc/net/unix", "utf8").catch(() => "")).split("\n").flatMap((line) => {
		const [, flags, path] = /^\S+ \S+ \S+ (\S+) \S+ \S+ +\S+ (\/.*)$/.exec(line) ?? [];
		return flags === acceptsConnections && path !== void 0 && !path.startsWith(`${folder}/`) ? [path] : [];
	});
	return [...new Set(paths)];
}
/** The uid that inside of a user namespace is `nobody`, which has a name everywhere: initdb wants its user to have one. */
const nobody = 65534;
/**
* Finds the strongest isolation that works here, by trying each with a program that does nothing: own network, process, mount and
* IPC namespaces with a uid of its own (as root), the same in a user namespace (as another user), and at last none.
* `folder` must be reachable by the sandbox's user; `program` is one of PostgreSQL's, which it has to find; `hide` names folders that
* hold what is ours, beside our own and the one for temporary folders. Throws `bad-input` when we
* are root and it is not.
*/
async function findIsolation(folder, { program, hide }, session) {
	const find = async (name) => await findProgram(name, session) ?? "";
	const hidden = await hiddenFolders(hide, session);
	const install = dirname(dirname(program));
	const shown = hidden.some((place) => `${install}/`.startsWith(`${place}/`)) ? install : "";
	const [sh, sockets] = [await find("sh"), await listeningSockets(folder)];
	const programs = {
		setpriv: await find("setpriv"),
		unshare: await find("unshare"),
		test: await find("test"),
		cover: (places) => [
			sh,
			"-c",
			coverSockets,
			"cover",
			folder,
			shown,
			...sockets,
			"--",
			...places,
			"--"
		],
		hidden
	};
	const isRoot = process.getuid?.() === 0;
	for (const candidate of isRoot ? rootCandidates(programs) : userCandidates(programs)) {
		if (candidate.needs.some((name) => name === "")) continue;
		if (await works(candidate, [
			programs.test,
			"-x",
			folder,
			"-a",
			"-x",
			program
		], session)) return candidate;
	}
	if (isRoot) throw new PgproofError("bad-input", `"${folder}" cannot be entered by an unprivileged user, and PostgreSQL does not run as root`, { hint: "let others pass through the folders above it (chmod o+x), or name another place: --workdir /tmp" });
	return {
		isolated: false,
		detail: "not isolated: the sandbox has our user and our network",
		prefix: [],
		owner: void 0,
		endsTogether: false
	};
}
/** The user's own folder, the one for temporary folders and those that a caller names, without one that lies in another. */
async function hiddenFolders(hide, { env, workdir }) {
	const named = [
		env["HOME"] ?? "",
		workdir,
		...hide
	].filter((path) => isAbsolute(path) && path !== "/");
	const real = await Promise.all(named.map((path) => realpath(path).catch(() => "")));
	const there = [...new Set(real)].filter((path) => path !== "" && path !== "/");
	return there.filter((path) => !there.some((other) => other !== path && path.startsWith(`${other}/`)));
}
async function works(candidate, argv, session) {
	const [program, ...args] = [...candidate.prefix, ...argv];
	if (program === void 0 || argv[0] === "") return false;
	return runCommand({
		program,
		args,
		env: {}
	}, {
		signal: session.signal,
		deadlineSeconds: 20
	}).then(() => true, () => {
		session.signal.throwIfAborted();
		return false;
	});
}
function rootCandidates({ setpriv, unshare, cover }) {
	const uid = 62e3 + Math.floor(Math.random() * 3e3);
	const own = {
		uid,
		gid: uid
	};
	const dieWithUs = [
		setpriv,
		"--pdeathsig",
		"KILL",
		"--"
	];
	const namespaces = [
		unshare,
		"--net",
		"--ipc",
		"--pid",
		"--fork",
		"--kill-child",
		"--mount-proc",
		"--"
	];
	const become = (id) => [
		setpriv,
		`--reuid=${id}`,
		`--regid=${id}`,
		"--clear-groups",
		"--no-new-privs",
		"--pdeathsig",
		"KILL",
		"--"
	];
	const named = [
		unshare,
		"--user",
		`--map-user=${nobody}`,
		`--map-group=${nobody}`,
		"--"
	];
	return [
		{
			isolated: true,
			detail: "isolated: no network, no socket of others, its own uid, processes apart",
			prefix: [
				...dieWithUs,
				...namespaces,
				...cover([]),
				...become(uid),
				...named
			],
			owner: own,
			endsTogether: true,
			needs: [setpriv, unshare]
		},
		{
			isolated: true,
			detail: "isolated: no network, no socket of others, user nobody, processes apart",
			prefix: [
				...dieWithUs,
				...namespaces,
				...cover([]),
				...become(nobody)
			],
			owner: {
				uid: nobody,
				gid: nobody
			},
			endsTogether: true,
			needs: [setpriv, unshare]
		},
		{
			isolated: false,
			detail: "not isolated: user nobody, but our network",
			prefix: [...dieWithUs, ...become(nobody)],
			owner: {
				uid: nobody,
				gid: nobody
			},
			endsTogether: false,
			needs: [setpriv]
		}
	];
}
function userCandidates({ setpriv, unshare, cover, hidden }) {
	const [uid, gid] = [process.getuid?.() ?? nobody, process.getgid?.() ?? nobody];
	const namespaces = [
		unshare,
		"--user",
		"--map-root-user",
		"--net",
		"--ipc",
		"--pid",
		"--fork",
		"--kill-child",
		"--mount-proc",
		"--"
	];
	const ourselves = [...[
		setpriv,
		"--no-new-privs",
		"--pdeathsig",
		"KILL",
		"--"
	], ...[
		unshare,
		"--user",
		`--map-user=${uid}`,
		`--map-group=${gid}`,
		"--"
	]];
	return [
		{
			isolated: true,
			detail: "isolated: no network, no socket of others, processes apart, our own user without our files",
			prefix: [
				setpriv,
				"--pdeathsig",
				"KILL",
				"--",
				...namespaces,
				...cover(hidden),
				...ourselves
			],
			owner: void 0,
			endsTogether: true,
			needs: [setpriv, unshare]
		},
		{
			isolated: false,
			detail: "not isolated: no network, but the sandbox has our user, and with it our files",
			prefix: [
				setpriv,
				"--pdeathsig",
				"KILL",
				"--",
				...namespaces,
				...cover([]),
				...ourselves
			],
			owner: void 0,
			endsTogether: true,
			needs: [setpriv, unshare]
		},
		{
			isolated: false,
			detail: "not isolated: the sandbox has our user and our network",
			prefix: [
				setpriv,
				"--pdeathsig",
				"KILL",
				"--"
			],
			owner: void 0,
			endsTogether: false,
			needs: [setpriv]
		}
	];
}
/** That of a container, which was tried when its place was found. */
function containerIsolation({ image, user }) {
	return {
		isolated: true,
		detail: `isolated: a container of ${image.name}, without a network, capabilities or folders of others`,
		prefix: [],
		owner: process.getuid?.() === 0 ? user : void 0,
		endsTogether: false
	};
}
/** Hands a folder to the sandbox's user. */
async function giveFolder(path, isolation) {
	if (isolation.owner !== void 0) await chown(path, isolation.owner.uid, isolation.owner.gid);
}
// packages/core/src/sandbox/sandbox.ts
const startDeadlineSeconds = 60;
/** A server that broke a connection off has ended, or will have within this time. */
const endedWithinMilliseconds = 3e3;
/**
* Settings of a server whose data may be lost and whose contents are not trusted: nothing durable, nothing outward, nothing in
* the background. Dynamic shared memory lies in the data folder, so that removing the folder removes it.
*/
function sandboxSettings(memoryBytes) {
	const megabytes = (share, most) => `${Math.max(32, Math.min(most, Math.floor(memoryBytes * share / 1024 ** 2)))}MB`;
	return {
		listen_addresses: "",
		port: "5432",
		unix_socket_permissions: "0700",
		cluster_name: "pgproof sandbox",
		max_connections: "100",
		max_locks_per_transaction: "1024",
		shared_buffers: megabytes(.15, 1024),
		maintenance_work_mem: megabytes(.05, 512),
		work_mem: "16MB",
		dynamic_shared_memory_type: "mmap",
		fsync: "off",
		full_page_writes: "off",
		synchronous_commit: "off",
		wal_level: "minimal",
		max_wal_senders: "0",
		max_wal_size: "8GB",
		checkpoint_timeout: "1h",
		restart_after_crash: "off",
		autovacuum: "off",
		jit: "off",
		archive_mode: "off",
		max_logical_replication_workers: "0",
		shared_preload_libraries: "",
		session_preload_libraries: "",
		log_min_messages: "fatal"
	};
}
/**
* Objects are numbered from here, out of the way of the source's: a value of type regclass whose table is gone prints as its number, and
* would print as a name in a copy where another object has that number.
*/
const firstNumber = 3e9;
/**
* The steps that bring a sandbox up; holes: `folder` (its temporary folder), and in a container those of `sandboxCommand`. On this
* machine what goes before the program comes from the isolation that is found.
*/
function planSandbox(place, superuser, memoryBytes) {
	const settings = sandboxSettings(memoryBytes);
	const command = (name, args) => {
		if (place.kind === "docker") return sandboxCommand(place, name, args);
		return {
			program: name === "pg_resetwal" ? join(dirname(place.initdb.path), name) : place[name].path,
			args,
			env: { LC_ALL: "C" }
		};
	};
	return [
		{
			kind: "command",
			name: "initdb",
			command: command("initdb", [
				[
					"--pgdata=",
					{ hole: "folder" },
					"/data"
				],
				`--username=${superuser}`,
				"--auth=trust",
				"--encoding=UTF8",
				"--locale=C",
				"--no-sync",
				"--no-instructions"
			])
		},
		{
			kind: "command",
			name: "number",
			command: command("pg_resetwal", [[
				"--pgdata=",
				{ hole: "folder" },
				"/data"
			], `--next-oid=${firstNumber}`])
		},
		{
			kind: "command",
			name: "serve",
			command: command("postgres", [
				"-D",
				[{ hole: "folder" }, "/data"],
				"-c",
				[
					"unix_socket_directories=",
					{ hole: "folder" },
					"/socket"
				],
				...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
			])
		},
		{
			kind: "server",
			name: "sandbox",
			action: "start",
			settings
		}
	];
}
/**
* Starts a sandbox by the steps of a plan. Every process gets the environment of its step and nothing of ours. Throws
* `database-refused` with the server's own words when it does not come up.
*/
async function startSandbox(steps, place, { superuser, keepable = false, hide = [] }, session) {
	await using stack = new AsyncDisposableStack();
	const workspace = stack.use(await makeWorkspace(session));
	const folder = await makeShared(workspace);
	const { program: initdb } = stepNamed({ steps }, "command", "initdb").command;
	const isolation = place.kind === "docker" ? containerIsolation(place) : await findIsolation(folder, {
		program: initdb,
		hide
	}, session);
	for (const name of ["data", "socket"]) {
		await makePrivateFolder(join(folder, name));
		await giveFolder(join(folder, name), isolation);
	}
	if (place.kind === "docker") await writePasswd(folder, place);
	const container = `${basename(workspace.path)}-sandbox`;
	const command = async (name, owner) => {
		const holes = {
			folder,
			container,
			owner: await ownerLabel(owner)
		};
		const filled = fillCommand(stepNamed({ steps }, "command", name).command, holes);
		const [program, ...args] = [
			...isolation.prefix,
			filled.program,
			...filled.args
		];
		return {
			program,
			args,
			env: filled.env,
			cwd: folder
		};
	};
	session.onProgress({
		phase: "sandbox",
		current: "initdb"
	});
	for (const name of ["initdb", "number"]) {
		const made = await command(name, process.pid);
		await runCommand(made, {
			signal: session.signal,
			deadlineSeconds: startDeadlineSeconds,
			classify: classifyToolFailure
		}).catch((error) => {
			if (!(error instanceof CommandError) || ["interrupted", "program-killed"].includes(error.kind)) throw error;
			throw sandboxError(error.stderr, `${name === "initdb" ? "initdb" : "pg_resetwal"} failed`, session, error.kind);
		});
	}
	session.onProgress({
		phase: "sandbox",
		current: "start"
	});
	const serving = async (owner) => ({
		command: await command("serve", owner),
		endsTogether: isolation.endsTogether,
		...place.kind === "docker" ? { remove: removeCommand(place, container) } : {}
	});
	const keepableServer = keepable ? await startKeepableServer(workspace.path, serving) : void 0;
	const server = keepableServer ?? startServer(await serving(process.pid));
	stack.defer(server.stop);
	const connection = {
		host: join(folder, "socket"),
		port: 5432,
		user: superuser,
		database: "postgres",
		tls: { mode: "disable" },
		channelBinding: "prefer",
		options: majorOf(place) >= 17 ? "-c jit=off -c event_triggers=off" : "-c jit=off",
		connectTimeoutSeconds: 15,
		secrets: []
	};
	const version = await waitUntilReady(server, connection, session);
	const door = await makeDoor(workspace, connection);
	const disposal = stack.move();
	const explain = async (error) => {
		const { kind } = classify(error, "sandbox");
		if (session.signal.aborted || kind !== "connection-lost" && kind !== "cannot-connect") return error;
		const ended = await Promise.race([server.ended, setTimeout$1(endedWithinMilliseconds, void 0, { ref: false })]);
		if (ended === void 0) return error;
		const isKilled = ended.status === null || ended.status === 137 || ended.stderr.some((line) => /sigprocmask unblock failed/.test(line));
		return sandboxError(ended.stderr, "the server ended", session, isKilled ? "program-killed" : void 0);
	};
	let isKept = false;
	return {
		connection: {
			...connection,
			host: door
		},
		isolation,
		version,
		explain,
		keep: async (copy, seconds) => {
			if (keepableServer === void 0) throw new Error("the sandbox was not started as one that can be kept");
			const kept = await handOut(keepableServer, copy, seconds, session);
			isKept = true;
			return kept;
		},
		[Symbol.asyncDispose]: async () => {
			if (!isKept) await disposal.disposeAsync();
		}
	};
}
/** The part of a sandbox's workspace that the sandbox sees. Its name is short: the path of a Unix socket is bounded. */
async function makeShared(workspace) {
	const folder = join(workspace.path, "box");
	await mkdir(folder);
	await chmod(folder, 457);
	return folder;
}
/**
* Gives the server's socket a second name, where the sandbox does not see it, and returns that folder. By the first one we would go wherever
* what is restored leads us: the folder is its own, and a link to the socket of another server could stand there.
*/
async function makeDoor(workspace, { host, port }) {
	const folder = join(workspace.path, "door");
	await makePrivateFolder(folder);
	const name = `.s.PGSQL.${port}`;
	await link(join(host, name), join(folder, name));
	return folder;
}
function sandboxError(stderr, what, session, otherwise = "database-refused") {
	const said = stderr.filter((line) => !/the database system is starting up/.test(line));
	const telling = said.find((line) => /\b(PANIC|FATAL|error)\b/i.test(line)) ?? said.at(-1) ?? "it said nothing";
	const message = `sandbox in "${session.workdir}": ${what}: ${telling.trim()}`;
	return stderr.some((line) => diskFullPattern.test(line)) ? new PgproofError("disk-full", message, { hint: "free space there, or name a larger place with --workdir" }) : new PgproofError(otherwise, message);
}
async function waitUntilReady(server, connection, session) {
	let ended;
	server.ended.then(({ stderr }) => {
		ended = stderr;
	});
	const deadline = performance.now() + startDeadlineSeconds * 1e3;
	for (;;) {
		session.signal.throwIfAborted();
		if (ended !== void 0) throw sandboxError(ended, "the server did not start", session);
		try {
			await using client = await openClient(connection, session.signal);
			const [row] = await client.query("select current_setting('server_version') as version");
			return row?.version ?? "";
		} catch (error) {
			if (performance.now() > deadline) throw new PgproofError("deadline", `the sandbox server did not answer within ${startDeadlineSeconds} s`, { cause: error });
			await setTimeout$1(20, void 0, { signal: session.signal });
		}
	}
}
// packages/core/src/verify/facts.ts
/**
* Reads what a verification needs: a backup, and a server to restore it into. Throws `bad-input` for a level that it cannot reach and a
* major older than its own.
*/
async function gatherVerifyFacts(options, session) {
	if (options.keepRunning === true && options.level !== void 0 && !contains(options.level, "restored")) throw new PgproofError("bad-input", `level "${options.level}" restores nothing that could be kept running`, { hint: "ask for a level from restored on, or for none" });
	const archive = await gatherArchiveFacts(options, session, options.sandboxMajor);
	const { major, version } = archive.manifest.server;
	const sandboxMajor = options.sandboxMajor ?? major;
	if (sandboxMajor < major) throw new PgproofError("bad-input", `a sandbox of PostgreSQL ${sandboxMajor} is older than the source of backup "${archive.backup.id}", which was ${version}`, { hint: `ask for ${major} or newer, or for none: then it is ${major}` });
	const highest = highestLevel(archive.manifest);
	if (options.level !== void 0 && !contains(highest, options.level)) {
		const { level, unread, large_objects_status } = archive.manifest.proof;
		const because = [
			...level === "content" ? [] : [`its proof is "${level}"`],
			...unread.length === 0 ? [] : [`its role could not read every ${unread.join(", ")}`],
			...level === "content" && large_objects_status === "unknown" ? ["its role could not read pg_largeobject"] : []
		];
		throw new PgproofError("bad-input", `backup "${archive.backup.id}" cannot be shown to be ${options.level}: ${because.join(", and ")}`, { hint: `verify it with --level ${highest}, or take a backup that can: --proof content` });
	}
	return {
		...archive,
		sandbox: await findPlace(sandboxMajor, options.sandbox ?? "auto", session, options.tools),
		memoryBytes: freemem()
	};
}
// packages/core/src/verify/plan.ts
/** Environment of a tool that works in the sandbox. Holes: `folder`. */
function sandboxEnvironment(superuser, moneyLocale) {
	return toolEnvironment(readingMoney({
		PGPORT: "5432",
		PGUSER: superuser,
		PGSSLMODE: "disable",
		PGPASSFILE: "/dev/null/none",
		PGAPPNAME: "pgproof pg_restore"
	}, moneyLocale));
}
const stop = {
	kind: "server",
	name: "stop",
	action: "stop",
	settings: {}
};
/** What is done with a copy that passed and is kept; with one that did not, the server is stopped. */
function keepingSteps(options) {
	return [{
		kind: "sql",
		name: "close-access",
		on: "sandbox",
		statements: [
			"alter role … login password …",
			"copy (select …) to …",
			"select pg_reload_conf()"
		]
	}, {
		kind: "server",
		name: "keep",
		action: "keep",
		settings: {
			host: "127.0.0.1",
			longest_life_seconds: `${options.keepRunningSeconds ?? 21600}`
		}
	}];
}
/** Pure: what a verification will do. Holes: `folder` (the sandbox's), `socket`, `conninfo`, `age-identity`. */
function planVerify(options, facts) {
	const { manifest, folder } = facts;
	const data = fileOfRole(manifest, "data");
	const unpack = unpackStages(facts);
	const decrypting = (name) => facts.decryption === void 0 ? [] : [{
		kind: "pipeline",
		name,
		stages: [decryptCommand(facts.decryption)]
	}];
	const stages = (...args) => [...unpack, toolCommand(facts.pgRestore, args, { LC_ALL: "C" })];
	const superuser = manifest.server.bootstrap_role;
	const environment = {
		...sandboxEnvironment(superuser, manifest.server.money_locale),
		PGHOST: { hole: "socket" }
	};
	const sandbox = planSandbox(facts.sandbox, superuser, facts.memoryBytes);
	const restore = restoreStages(unpack, facts.pgRestore, environment, "");
	const steps = [
		...manifest.files.map((file) => ({
			kind: "get",
			name: file.role,
			path: `${folder}${file.path}`
		})),
		...manifest.proof.level === "none" ? [] : [...decrypting("decrypt-proof"), ...decrypting("decrypt-catalogue")],
		{
			kind: "pipeline",
			name: "list",
			stages: stages("--list")
		},
		{
			kind: "pipeline",
			name: "decode",
			stages: stages("--file=/dev/null")
		},
		...sandbox,
		{
			kind: "pipeline",
			name: "restore",
			stages: restore
		},
		{
			kind: "sql",
			name: "catalogue",
			on: "sandbox",
			statements: ["select … from pg_catalog.…"]
		},
		{
			kind: "sql",
			name: "fingerprint",
			on: "sandbox",
			statements: ["select count(*), sum(hashtextextended(row(…)::text collate \"C\", …)), … from only …"]
		},
		...options.keepRunning === true ? [] : [stop],
		{
			kind: "put",
			name: "record",
			path: `${folder}verifications/…json`
		},
		...options.keepRunning === true ? keepingSteps(options) : []
	];
	const file = shellQuote(`${shellFolder(options.store)}/${folder}${data.path}`);
	const isContained = facts.sandbox.kind === "docker";
	const commands = sandbox.flatMap((step) => step.kind === "command" ? [renderCommands(step.command)] : []);
	return {
		operation: "verify",
		environment: options.environment,
		target: facts.backup.database,
		steps,
		public: {
			operation: "verify",
			environment: options.environment,
			target: facts.backup.database,
			commands: [
				...shellPreparation(options.store, folder),
				`sha256sum ${file}   # ${data.sha256}`,
				...identityLines(facts.decryption),
				`< ${file} ${renderCommands(...stages("--file=/dev/null"))}`,
				isContained ? "# as an unprivileged user who may use docker:" : "# as an unprivileged user, without a network:",
				"FOLDER=\"$(mktemp -d)\"; mkdir \"$FOLDER\"/socket; SOCKET=\"$FOLDER\"/socket",
				...isContained ? shellLines : [],
				...commands.slice(0, -1),
				`${commands.at(-1) ?? ""} &`,
				`export PGHOST="$SOCKET" PGPORT=5432 PGUSER=${shellQuote(superuser)}`,
				...clientFunctions(facts.pgRestore, environment, [
					"psql",
					"createuser",
					"createdb"
				]),
				`until psql -X -d postgres -c 'select 1' > /dev/null 2>&1 || ! kill -0 $!; do sleep 0.1; done`,
				...manifest.roles.map((role) => `createuser --no-login${role.superuser ? " --superuser" : ""} ${shellQuote(role.name)}`),
				`createdb --template=template0 --encoding=${shellQuote(manifest.server.encoding)} copy`,
				`CONNINFO=dbname=copy; < ${file} ${renderCommands(...restore)}`
			],
			configuration: Object.fromEntries(sandbox.flatMap((step) => step.kind === "server" ? Object.entries(step.settings) : [])),
			verification_steps: [provingCommand(options.store, facts.backup, identityFlag(facts.decryption))],
			recovery_procedure: manifest.recovery_procedure
		}
	};
}
// packages/core/src/verify/report.ts
/** The report of a verification. Pure. */
function reportVerify(result, facts) {
	const { manifest, backup } = facts;
	const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
	return {
		operation: "verify",
		ok: result.ok,
		exitCode: result.ok ? 0 : 1,
		headline: headline(result, facts),
		notes: notes(result),
		made: madeAt(result.endedAt),
		judgement: {
			asked: result.asked,
			verdict: result.verdict,
			stoppedBy: result.stoppedBy
		},
		figures: [
			["backup", `${backup.database} ${backup.id}`],
			["proof", proof(manifest)],
			recoveryTime(result.rtoSeconds),
			[
				"proven after",
				formatSeconds(result.provenSeconds),
				"from reading the manifest to the verdict"
			],
			[
				"RPO",
				formatSeconds(result.rpoSeconds),
				`since the snapshot of ${formatTime(manifest.snapshot.time)}`
			],
			[
				"size",
				formatBytes(bytes),
				`in ${manifest.files.length} files, of a database of ${formatBytes(manifest.server.size_bytes)}`
			],
			["source", `PostgreSQL ${manifest.server.version}, encoding ${manifest.server.encoding}, dumped by pg_dump ${manifest.tools[0]?.version ?? ""}`],
			["sandbox", result.sandbox === void 0 ? "not started" : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`],
			["dump", `${formatSeconds(manifest.durations.dump_seconds)}; fingerprints beside it ${formatSeconds(manifest.durations.fingerprint_seconds)}; snapshot held ${formatSeconds(manifest.snapshot_held_seconds)}`],
			["check", `files ${formatSeconds(result.seconds.check)}, restore ${formatSeconds(result.seconds.restore)}, catalogue ${formatSeconds(result.seconds.catalogue)}, fingerprints ${formatSeconds(result.seconds.fingerprint)}`],
			["manifest", `sha256 ${facts.manifestSha256}`],
			...result.kept === void 0 ? [] : [["kept running", `at ${result.kept.host}:${result.kept.port}, database "${result.kept.database}"`]]
		],
		findings: result.findings,
		relations: result.relations,
		recoveryProcedure: manifest.recovery_procedure,
		data: {
			verdict: result.verdict,
			asked: result.asked,
			database: backup.database,
			backup_id: backup.id,
			manifest_sha256: facts.manifestSha256,
			rto_seconds: result.rtoSeconds,
			proven_seconds: result.provenSeconds,
			rpo_seconds: result.rpoSeconds,
			relations: manifest.proof.relations,
			rows: manifest.proof.rows,
			bytes,
			dump_seconds: manifest.durations.dump_seconds,
			fingerprint_seconds: manifest.durations.fingerprint_seconds,
			restore_seconds: result.seconds.restore,
			source_version: manifest.server.version,
			sandbox: result.sandbox ?? null,
			kept: kept(result),
			relation_results: result.relations
		}
	};
}
function recoveryTime(rtoSeconds) {
	return rtoSeconds === null ? ["RTO", "not restored"] : [
		"RTO",
		formatSeconds(rtoSeconds),
		"until the restored database could be used"
	];
}
function headline(result, { backup, manifest }) {
	const of = `backup ${backup.id} of "${backup.database}"`;
	const into = result.sandbox === void 0 || result.sandbox.major === manifest.server.major ? "" : `, restored into PostgreSQL ${release(result.sandbox.version)} from ${release(manifest.server.version)}`;
	if (result.ok) return `verdict ${result.verdict}: ${of}${into}`;
	const bad = result.findings.filter((finding) => finding.status === "bad").length;
	return `verdict ${result.verdict}, asked ${result.asked}: ${of}${into}${bad === 0 ? "" : `, ${formatCount(bad)} ${bad === 1 ? "check" : "checks"} failed`}`;
}
/** `15.20` of `15.20 (Debian 15.20-0+deb12u1)`. */
function release(version) {
	return version.split(" ")[0] ?? version;
}
/** Where a kept copy is, without what is needed to get in. */
function kept({ kept }) {
	return kept === void 0 ? null : {
		host: kept.host,
		port: kept.port,
		user: kept.user,
		database: kept.database
	};
}
function notes(result) {
	const [first] = result.stoppedBy;
	if (first === void 0) return [];
	const object = first.object === void 0 ? "" : `${first.object.kind} ${first.object.name}: `;
	const more = result.stoppedBy.length === 1 ? "" : ` (and ${formatCount(result.stoppedBy.length - 1)} more)`;
	return [`stopped by ${first.id}: ${object}${first.detail}${more}`];
}
function proof({ proof: taken }) {
	if (taken.level === "none") return "none was taken: a copy can be shown to restore, not to be equal";
	return `${taken.level === "content" ? "every row by fingerprint" : "every table by its count"}: ${formatCount(taken.relations)} tables, ${formatCount(taken.rows)} rows, ${formatCount(taken.sequences)} sequences, ${formatCount(taken.large_objects)} large objects`;
}
// packages/core/src/verify/files.ts
/** Reads proof and catalogue; undefined when the backup has none. Throws `invalid-manifest`. */
async function readDocuments(plan, store, facts, session) {
	if (facts.manifest.proof.level === "none") return void 0;
	const read = async (role, isOne) => {
		const name = fileOfRole(facts.manifest, role).path;
		const path = `${facts.folder}${name}`;
		if (facts.decryption === void 0) return unpackDocument(await store.get(path), name, isOne);
		const { stages } = stepNamed(plan, "pipeline", `decrypt-${role}`);
		const options = {
			signal: session.signal,
			classify: classifyDecryption
		};
		const content = await withStoredInput(store, path, (input) => passThrough(stages, identityHoles(facts.decryption), {
			...options,
			input
		})).catch((error) => {
			if (!(error instanceof CommandError) || error.kind !== "invalid-manifest") throw error;
			throw new PgproofError(error.kind, `"${name}" cannot be decrypted: ${error.message}`, { cause: error });
		});
		return unpackDocument(Readable.from([content]), name, isOne);
	};
	return {
		proof: await read("proof", isProof),
		catalogue: await read("catalogue", isCatalogueDocument)
	};
}
const mostAheadMilliseconds = 36e5;
/** Holds the manifest's statements against proof, catalogue and archive: each says whose they are. Findings `verify.manifest-agrees`. */
async function checkAgreement(plan, store, facts, documents, session) {
	const { manifest } = facts;
	const path = `${facts.folder}${fileOfRole(manifest, "data").path}`;
	const stages = stepNamed(plan, "pipeline", "list").stages.map((stage) => fillCommand(stage, identityHoles(facts.decryption)));
	const { stdout } = await withStoredInput(store, path, (input) => runPipeline(stages, {
		signal: session.signal,
		output: "collect",
		mayStopEarly: true,
		input,
		classify: classifyDecryption
	}));
	const { header, entries } = parseTableOfContents(stdout);
	const pgDump = manifest.tools.find((tool) => tool.name === "pg_dump")?.version;
	const claims = [
		[
			"server.database",
			manifest.server.database.replace(/[\r\n]/g, " "),
			header["dbname"]
		],
		[
			"format",
			manifest.format,
			header["Format"]?.toLowerCase()
		],
		[
			"server.version",
			bareVersion(manifest.server.version),
			bareVersion(header["Dumped from database version"])
		],
		[
			"tools.pg_dump",
			bareVersion(pgDump),
			bareVersion(header["Dumped by pg_dump version"])
		],
		...documents === void 0 ? unprovenClaims(manifest) : documentClaims(manifest, documents)
	];
	if (documents !== void 0) {
		const archived = entries.filter((entry) => entry.type === "TABLE DATA").map((entry) => entry.oid);
		claims.push([
			"tables of the proof",
			oidList(documents.proof.tables.map((table) => table.oid)),
			oidList(archived)
		]);
		const sets = entries.filter((entry) => entry.type === "SEQUENCE SET").length;
		claims.push([
			"sequences of the proof",
			documents.proof.sequences.length,
			sets
		]);
	}
	if (!(Date.parse(manifest.snapshot.time) - facts.startedAt.getTime() < mostAheadMilliseconds)) claims.push([
		"snapshot.time",
		manifest.snapshot.time,
		`a time that has not come yet`
	]);
	const findings = claims.filter(([, said, found]) => said !== found).map(([field, said, found]) => ({
		id: "verify.manifest-agrees",
		status: "bad",
		level: "intact",
		object: {
			kind: "manifest field",
			name: field
		},
		detail: `the manifest says ${shown(said)}, the backup's files say ${shown(found)}`,
		hint: "files of different backups were mixed, or the manifest was edited: verify another backup"
	}));
	if (findings.length > 0) return findings;
	return [{
		id: "verify.manifest-agrees",
		status: "good",
		level: "intact",
		detail: `manifest, proof, catalogue and archive agree in ${claims.length} statements`
	}];
}
/** A backup without a proof has none of its traces: a manifest that denies its proof would pass for less than it is. */
function unprovenClaims(manifest) {
	const traces = manifest.files.filter(({ role }) => role !== "data").map(({ path }) => path);
	return [
		[
			"proof.level",
			manifest.proof.level,
			traces.length === 0 ? "none" : traces.join()
		],
		[
			"proof.relations",
			manifest.proof.relations,
			0
		],
		[
			"catalogue_digest",
			Object.keys(manifest.catalogue_digest).length,
			0
		]
	];
}
function documentClaims(manifest, { proof, catalogue }) {
	const objects = proof.large_objects;
	const digests = catalogueDigest(catalogue.catalogue);
	const kinds = [.../* @__PURE__ */ new Set([...Object.keys(manifest.catalogue_digest), ...Object.keys(digests)])];
	return [
		[
			"id (proof)",
			manifest.id,
			proof.id
		],
		[
			"id (catalogue)",
			manifest.id,
			catalogue.id
		],
		[
			"server.database (proof)",
			manifest.server.database,
			proof.database
		],
		[
			"extensions",
			manifest.extensions.map(({ name, version }) => `${name} ${version}`).sort().join(),
			Object.entries(catalogue.catalogue["extension"] ?? {}).map(([name, { version }]) => `${unquoted(name)} ${version}`).sort().join()
		],
		[
			"proof.level",
			manifest.proof.level,
			proof.level
		],
		[
			"proof.relations",
			manifest.proof.relations,
			proof.tables.length
		],
		[
			"proof.rows",
			manifest.proof.rows,
			totalRows(proof.tables)
		],
		[
			"proof.sequences",
			manifest.proof.sequences,
			proof.sequences.length
		],
		[
			"proof.large_objects",
			manifest.proof.large_objects,
			objects.status === "unknown" ? objects.count : String(objects.objects.length)
		],
		[
			"proof.large_objects_status",
			manifest.proof.large_objects_status,
			objects.status
		],
		[
			"proof.unread",
			[...new Set(manifest.proof.unread)].sort().join(),
			[...new Set(catalogue.unread.map((gap) => gap.kind))].sort().join()
		],
		...kinds.map((kind) => [
			`catalogue_digest.${kind}`,
			manifest.catalogue_digest[kind],
			digests[kind]
		])
	];
}
/** `15.18` of `15.18 (Debian 15.18-0+deb12u1)`. */
function bareVersion(text) {
	return text?.split(" ")[0];
}
/** The catalogue quotes the names that need it. */
function unquoted(name) {
	return name.startsWith("\"") ? name.slice(1, -1).replaceAll("\"\"", "\"") : name;
}
function oidList(oids) {
	return [...oids].sort((a, b) => a - b).join();
}
function shown(value) {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
/**
* Decodes the whole archive: `verify.decrypt` and `verify.unpack` (intact) when it does not decrypt or unpack to its end, `verify.decode` (readable)
* when pg_restore cannot read every block. `pg_restore --list` would pass a file that is cut in half.
*/
async function checkDecoding(plan, store, facts, session) {
	const stages = stepNamed(plan, "pipeline", "decode").stages;
	const path = `${facts.folder}${fileOfRole(facts.manifest, "data").path}`;
	session.onProgress({
		phase: "decode",
		current: path
	});
	try {
		await withStoredInput(store, path, (input) => runPipeline(stages.map((stage) => fillCommand(stage, identityHoles(facts.decryption))), {
			signal: session.signal,
			input,
			classify: classifyDecryption
		}));
		return [{
			id: "verify.decode",
			status: "good",
			level: "readable",
			detail: "the whole archive was decoded, every block of it"
		}];
	} catch (error) {
		if (!(error instanceof CommandError) || [
			"interrupted",
			"deadline",
			"tool-missing",
			"bad-input",
			"program-killed"
		].includes(error.kind)) throw error;
		const isDecrypting = facts.decryption !== void 0 && error.stage === 0;
		const isUnpacking = error.stage < stages.length - 1;
		return [{
			id: isDecrypting ? "verify.decrypt" : isUnpacking ? "verify.unpack" : "verify.decode",
			status: "bad",
			level: isUnpacking ? "intact" : "readable",
			object: {
				kind: "file",
				name: fileOfRole(facts.manifest, "data").path
			},
			detail: error.message
		}];
	}
}
// packages/core/src/verify/ledger.ts
/** Records findings, without those of checks that are left out. */
function record(ledger, findings) {
	ledger.findings.push(...findings.filter((finding) => !ledger.omit.has(finding.id)));
}
// packages/core/src/proof/compare.ts
const keyOf = (item) => JSON.stringify([item.schema, item.name]);
const nameOf = (item) => `${item.schema}.${item.name}`;
const byKey = (items) => new Map(items.map((item) => [keyOf(item), item]));
/**
* Holds a restored copy's content against the proof. Every relation of the proof has a row in the result; findings name what
* differs, and one good finding a check says what was found equal. Pure.
*/
function compareContent(proof, restored) {
	const parts = [
		compareTables(proof, restored.tables),
		compareSequences(proof.sequences, restored.sequences),
		compareMaterializedViews(proof, restored),
		compareLargeObjects(proof, restored)
	];
	return {
		rows: parts.flatMap((part) => part.rows),
		findings: parts.flatMap((part) => part.findings)
	};
}
function compareTables(proof, restored) {
	const found = byKey(restored);
	const known = byKey(proof.tables);
	const moved = movedPartitions(proof.tables, restored);
	const rows = [];
	const findings = [...moved.findings];
	for (const table of proof.tables) {
		const name = nameOf(table);
		const object = {
			kind: "table",
			name
		};
		const copy = found.get(keyOf(table));
		const kind = table.root === null ? "table" : "partition";
		if (copy === void 0) {
			findings.push({
				id: "verify.table-missing",
				status: "bad",
				level: "consistent",
				object,
				detail: "the copy has no such table"
			});
			rows.push({
				kind,
				name,
				source: table.rows,
				restored: "",
				result: "missing"
			});
			continue;
		}
		const row = {
			kind,
			name,
			source: table.rows,
			restored: copy.rows
		};
		if (sameFingerprint(table, copy)) rows.push({
			...row,
			result: proof.level === "content" ? "identical" : "rows equal"
		});
		else if (table.hashed && moved.roots.has(table.root ?? "")) rows.push({
			...row,
			result: "explained"
		});
		else {
			rows.push({
				...row,
				result: "different"
			});
			findings.push(...tableDifferences(object, table, copy));
		}
	}
	for (const table of restored.filter((candidate) => !known.has(keyOf(candidate)))) {
		const object = {
			kind: "table",
			name: nameOf(table)
		};
		findings.push({
			id: "verify.table-extra",
			status: "bad",
			level: "consistent",
			object,
			detail: "the source had no such table"
		});
	}
	return {
		rows,
		findings: [...findings, ...goodTables(proof, findings)]
	};
}
function tableDifferences(object, table, copy) {
	const findings = [];
	if (table.rows !== copy.rows) {
		const detail = `${formatCount(copy.rows)} rows in the copy, ${formatCount(table.rows)} at the source`;
		findings.push({
			id: "verify.row-count",
			status: "bad",
			level: "consistent",
			object,
			detail
		});
	}
	if (!sameFingerprint({
		...table,
		rows: ""
	}, {
		...copy,
		rows: ""
	})) {
		const same = table.rows === copy.rows ? `all ${formatCount(table.rows)} rows are there, but ` : "";
		const where = table.hashes?.[0] === copy.hashes?.[0] && table.hashes?.[1] === copy.hashes?.[1] ? "values of generated columns" : "values";
		findings.push({
			id: "verify.row-content",
			status: "bad",
			level: "identical",
			object,
			detail: table.form === copy.form ? `${same}${where} differ from the source` : "it could only be fingerprinted in another form than at the source",
			hint: `compare with: select * from ${object.name}`
		});
	}
	return findings;
}
function goodTables(proof, findings) {
	const rows = proof.tables.reduce((sum, table) => sum + BigInt(table.rows), 0n);
	const tables = `${formatCount(proof.tables.length)} tables, ${formatCount(rows)} rows`;
	const isClean = (...ids) => !findings.some((finding) => finding.status === "bad" && ids.includes(finding.id));
	const good = [];
	if (isClean("verify.row-count", "verify.table-missing")) good.push({
		id: "verify.row-count",
		status: "good",
		level: "consistent",
		detail: `${tables}: every count equal`
	});
	if (proof.level === "content" && isClean("verify.row-content", "verify.table-missing")) good.push({
		id: "verify.row-content",
		status: "good",
		level: "identical",
		detail: `${tables}: every fingerprint equal`
	});
	return good;
}
/**
* Below a hash-partitioned table pg_dump may load rows through the parent (enum values hash by oid), so they may lie in another
* partition: then the sum over the root counts. Sums that differ leave the partitions to be compared one by one.
*/
function movedPartitions(source, restored) {
	const sums = (tables) => {
		const result = /* @__PURE__ */ new Map();
		for (const table of tables) {
			if (!table.hashed || table.root === null) continue;
			const known = result.get(table.root);
			result.set(table.root, known === void 0 ? table : sumFingerprints(known, table));
		}
		return result;
	};
	const before = sums(source);
	const after = sums(restored);
	const roots = new Set([...before].filter(([root, sum]) => after.has(root) && sameFingerprint(sum, after.get(root))).map(([root]) => root));
	const copies = byKey(restored);
	return {
		roots,
		findings: [...roots].flatMap((root) => {
			const leaves = source.filter((table) => table.hashed && table.root === root);
			const differing = leaves.filter((leaf) => {
				const copy = copies.get(keyOf(leaf));
				return copy !== void 0 && !sameFingerprint(leaf, copy);
			});
			if (differing.length === 0) return [];
			return [{
				id: "verify.partition-moved",
				status: "explained",
				level: "identical",
				object: {
					kind: "table",
					name: root
				},
				detail: `rows lie in other hash partitions than at the source (${differing.length} of ${leaves.length}); the table as a whole has the same rows`
			}];
		})
	};
}
function compareSequences(source, restored) {
	const found = byKey(restored);
	const rows = [];
	const findings = [];
	for (const sequence of source) {
		const copy = found.get(keyOf(sequence));
		const name = nameOf(sequence);
		const isSame = copy !== void 0 && sameSequence(sequence, copy);
		rows.push({
			kind: "sequence",
			name,
			source: sequence.lastValue,
			restored: copy?.lastValue ?? "",
			result: isSame ? "identical" : copy === void 0 ? "missing" : "different"
		});
		if (isSame) continue;
		const stands = copy === void 0 ? "the copy has no such sequence" : `it stands at ${describeSequence(copy)}; the archive sets it to ${describeSequence(sequence)}`;
		findings.push({
			id: "verify.sequence",
			status: "bad",
			level: "identical",
			object: {
				kind: "sequence",
				name
			},
			detail: stands
		});
	}
	if (findings.length === 0 && source.length > 0) {
		const detail = `${formatCount(source.length)} sequences stand where the archive sets them`;
		findings.push({
			id: "verify.sequence",
			status: "good",
			level: "identical",
			detail
		});
	}
	return {
		rows,
		findings
	};
}
function compareMaterializedViews(proof, restored) {
	const found = byKey(restored.materialized_views);
	const rows = [];
	const findings = [];
	for (const view of proof.materialized_views) {
		const name = nameOf(view);
		const state = (populated) => populated === void 0 ? "" : populated ? "populated" : "not populated";
		const copy = found.get(keyOf(view));
		const isSame = copy?.populated === view.populated;
		rows.push({
			kind: "materialized view",
			name,
			source: state(view.populated),
			restored: state(copy?.populated),
			result: isSame ? "by definition" : "different"
		});
		if (isSame) continue;
		const detail = copy === void 0 ? "the copy has no such view" : `it is ${state(copy.populated)} in the copy and was ${state(view.populated)} at the source`;
		findings.push({
			id: "verify.materialized-view",
			status: "bad",
			level: "consistent",
			object: {
				kind: "materialized view",
				name
			},
			detail,
			hint: `refresh materialized view ${name}`
		});
	}
	if (findings.length === 0 && rows.length > 0) {
		const detail = `${formatCount(rows.length)} materialized views: proven by definition, state and base tables, since restoring computes them anew`;
		findings.push({
			id: "verify.materialized-view",
			status: "good",
			level: "consistent",
			detail
		});
	}
	return {
		rows,
		findings
	};
}
function compareLargeObjects(proof, restored) {
	const id = "verify.large-object";
	const level = "identical";
	const [source, copy] = [proof.large_objects, restored.large_objects];
	if (source.status === "unknown" || copy.status === "unknown") {
		const gap = source.status === "unknown" ? source : copy.status === "unknown" ? copy : void 0;
		const name = `${formatCount(gap?.count ?? "?")} large objects`;
		return {
			rows: [{
				kind: "large objects",
				name,
				source: "",
				restored: "",
				result: "unknown"
			}],
			findings: [{
				id,
				status: "unknown",
				level,
				object: {
					kind: "large objects",
					name
				},
				detail: gap?.detail ?? "",
				hint: gap?.hint ?? ""
			}]
		};
	}
	if (source.objects.length === 0 && copy.objects.length === 0) return {
		rows: [],
		findings: []
	};
	const found = new Map(copy.objects.map((object) => [object.oid, object]));
	const wanted = new Set(source.objects.map((object) => object.oid));
	const bad = (oid, detail) => ({
		id,
		status: "bad",
		level,
		object: {
			kind: "large object",
			name: oid
		},
		detail
	});
	const findings = source.objects.flatMap((object) => {
		const other = found.get(object.oid);
		if (other === void 0) return [bad(object.oid, "the copy has no such large object")];
		if (other.bytes !== object.bytes) return [bad(object.oid, `${formatBytes(Number(other.bytes))} in the copy, ${formatBytes(Number(object.bytes))} at the source`)];
		return other.hashes?.[0] === object.hashes?.[0] && other.hashes?.[1] === object.hashes?.[1] ? [] : [bad(object.oid, "its content differs from the source")];
	});
	for (const object of copy.objects) if (!wanted.has(object.oid)) findings.push(bad(object.oid, "the source had no such large object"));
	if (findings.length === 0) findings.push({
		id,
		status: "good",
		level,
		detail: `${formatCount(source.objects.length)} large objects: every ${proof.level === "content" ? "content" : "size"} equal`
	});
	const result = findings.some((finding) => finding.status === "bad") ? "different" : proof.level === "content" ? "identical" : "rows equal";
	return {
		rows: [{
			kind: "large objects",
			name: "pg_largeobject",
			source: String(source.objects.length),
			restored: String(copy.objects.length),
			result
		}],
		findings
	};
}
// packages/core/src/proof/content.ts
/**
* Reads a restored copy as the proof was read: same seeds, same forms, same statements. The copy has no other writer, so it needs
* no lock. A table that the proof has in the form `by-column` is read in that form.
*/
async function readContent(connection, proof, jobs, session) {
	await using stack = new AsyncDisposableStack();
	const [holder, ...workers] = await openClients(stack, 1 + jobs, connection, session.signal);
	return await inTransaction(holder, beginReadOnly, async () => {
		const relations = await listRelations(holder, { sizes: true });
		await Promise.all(workers.map((worker) => worker.query(beginReadOnly)));
		const byColumn = new Set(proof.tables.filter((table) => table.form === "by-column").map((table) => JSON.stringify([table.schema, table.name])));
		const isByColumn = (relation) => byColumn.has(JSON.stringify([relation.schema, relation.name]));
		const options = {
			level: proof.level,
			seeds: proof.seeds,
			signal: session.signal,
			onRelation: (current) => session.onProgress({
				phase: "fingerprint",
				current
			})
		};
		const take = (form, chosen) => takeFingerprints(workers, dealTasks(chosen, workers.length), {
			...options,
			form
		});
		const large = relations.filter(isByColumn);
		const fingerprints = await take(proof.form, relations.filter((relation) => !isByColumn(relation)));
		for (const [oid, fingerprint] of large.length === 0 ? [] : await take("by-column", large)) fingerprints.set(oid, fingerprint);
		const sequences = await readSequences(holder, relations);
		return {
			tables: relations.flatMap((relation) => {
				const fingerprint = fingerprints.get(relation.oid);
				if (fingerprint === void 0) return [];
				const { oid, schema, name, root, hashed, extension } = relation;
				return [{
					oid,
					schema,
					name,
					root,
					hashed,
					extension,
					...fingerprint
				}];
			}),
			sequences: relations.flatMap((relation) => {
				const state = sequences.get(relation.oid);
				return state === void 0 ? [] : [{
					schema: relation.schema,
					name: relation.name,
					...state
				}];
			}),
			materialized_views: relations.filter((relation) => relation.kind === "m").map(({ schema, name, populated }) => ({
				schema,
				name,
				populated
			})),
			large_objects: await readLargeObjects(holder, proof.level, proof.seeds)
		};
	});
}
// packages/core/src/verify/prove.ts
/** Levels `consistent` and `identical`: the copy's catalogue and content against what was read at the source. */
async function proveCopy({ copy, facts, documents, jobs, upToContent, ledger, session }) {
	const start = session.now();
	session.onProgress({ phase: "catalogue" });
	record(ledger, await compareObjects(copy, facts, documents.catalogue, session));
	ledger.seconds.catalogue = secondsBetween(start, session.now());
	const read = session.now();
	const proof = upToContent ? documents.proof : {
		...documents.proof,
		level: "counts",
		tables: documents.proof.tables.map(countOnly),
		large_objects: sizesOnly(documents.proof.large_objects)
	};
	const comparison = compareContent(proof, await readContent(copy, proof, jobs, session));
	ledger.seconds.fingerprint = secondsBetween(read, session.now());
	ledger.relations.push(...comparison.rows);
	record(ledger, upToContent ? comparison.findings : comparison.findings.filter((finding) => finding.level !== "identical"));
	ledger.lookedAt.add("consistent");
	if (upToContent && documents.proof.level === "content") ledger.lookedAt.add("identical");
}
function countOnly(table) {
	return {
		...table,
		hashes: null,
		generated: null
	};
}
function sizesOnly(objects) {
	return objects.status === "unknown" ? objects : {
		...objects,
		objects: objects.objects.map((object) => ({
			...object,
			hashes: null
		}))
	};
}
async function compareObjects(copy, facts, source, session) {
	await using client = await openClient(copy, session.signal);
	const options = {
		major: client.major,
		secretSeed: source.secret_seed
	};
	const restored = await inTransaction(client, beginReadOnly, () => readCatalogue(client.pg, options));
	const comparison = await compareCatalogues(client.pg, source, restored, {
		sourceMajor: facts.manifest.server.major,
		restoredMajor: client.major,
		subscriptionsLeftOut: true
	});
	return catalogueFindings$1({
		...comparison,
		differences: comparison.differences.map((difference) => explainByChange(difference, source))
	});
}
/** An object that DDL changed while the dump was taken may be as it was after it. */
function explainByChange(difference, source) {
	const after = source.changed[difference.kind]?.[difference.name];
	if (difference.explained !== void 0 || after === void 0) return difference;
	const isGone = Object.keys(after).length === 0;
	return (difference.attribute === "missing" ? isGone : difference.attribute === "extra" ? !isGone : after[difference.attribute] === difference.restored) ? {
		...difference,
		explained: "DDL changed it while the dump was taken; this is how it was afterwards"
	} : difference;
}
// packages/core/src/verify/where.ts
/** What is to be known of the server that the copy is in: how it is kept apart, and its version where that is not the source's. */
function whereFindings(facts, sandbox) {
	return [...versionFindings(facts, sandbox), isolationFinding(sandbox)];
}
/** How to get a newer minor release there. */
function newerMinor(place, major) {
	return place.kind === "docker" ? `pull the image anew: docker pull ${place.image.name}` : `apt-get install --only-upgrade postgresql-${major}`;
}
function versionFindings({ manifest: { server }, sandbox }, { version }) {
	const major = majorOf(sandbox);
	if (isOlderMinor({
		major,
		version
	}, server)) return [{
		id: "verify.sandbox-version",
		status: "warning",
		detail: `the sandbox is PostgreSQL ${version}, older than the source, which was ${server.version}`,
		hint: newerMinor(sandbox, major)
	}];
	if (major === server.major) return [];
	return [{
		id: "verify.sandbox-major",
		status: "good",
		detail: `restored into PostgreSQL ${version}, dumped from ${server.version}: what the newer major prints otherwise is explained, what it refuses is named`
	}];
}
function isolationFinding(sandbox) {
	const { isolated, detail } = sandbox.isolation;
	return {
		id: "verify.sandbox-isolation",
		status: isolated ? "good" : "warning",
		detail,
		...isolated ? {} : { hint: "run as root, or allow user namespaces: sysctl kernel.apparmor_restrict_unprivileged_userns=0; or have the sandbox in a container: --sandbox docker" }
	};
}
// packages/core/src/verify/refusals.ts
const anotherImage = "name an image that has it with --postgres-image";
/** What is not installed where the sandbox is, is to be in its image. */
function inImage(finding) {
	return finding.status === "good" ? finding : {
		...finding,
		hint: anotherImage
	};
}
/** An extension of the dump that is not to be had where the sandbox is. */
function lacking(place, name, version) {
	const source = `version ${version} at the source`;
	return place.kind === "docker" ? {
		detail: `${source}; the image ${place.image.name} does not have it`,
		hint: anotherImage
	} : {
		detail: `${source}; this machine does not have it`,
		hint: `apt-get install postgresql-${majorOf(place)}-${name.replaceAll("_", "-")} (or the package that has it)`
	};
}
const shownErrors = 200;
/** What the restored server refused, each with its own words; `version` is that server's. */
function restoreFindings(all, facts, version) {
	const id = "verify.restore";
	const explained = all.filter((error) => isNewerClient(error)).map((error) => ({
		id,
		status: "explained",
		level: "restored",
		detail: `a newer pg_restore sets what this server does not have yet: ${error.message}`
	}));
	const errors = all.filter((error) => !isNewerClient(error));
	if (explained.length > 0) return [...explained, ...restoreFindings(errors, facts, version)];
	if (errors.length === 0) return [{
		id,
		status: "good",
		level: "restored",
		detail: "restored without an error"
	}];
	const shown = errors.slice(0, shownErrors).map((error) => ({
		id,
		status: "bad",
		level: "restored",
		object: {
			kind: "archive entry",
			name: error.entry
		},
		detail: error.message.replace(/^could not execute query: /, ""),
		...present({ hint: remedy(error, facts, version) })
	}));
	if (errors.length <= shownErrors) return shown;
	return [...shown, {
		id,
		status: "bad",
		level: "restored",
		detail: `and ${formatCount(errors.length - shownErrors)} more errors`
	}];
}
/** pg_restore 17 and later switches off a timeout that servers before 17 do not know; it is a setting of its session and nothing else. */
function isNewerClient(error) {
	return /unrecognized configuration parameter "transaction_timeout"/.test(error.message);
}
/** What a pg_dump of an earlier release takes for an option of the user's, and a server of one refuses. */
const ownOption = /unrecognized parameter "pg_attver"/;
function remedy(error, { manifest: { server }, sandbox }, version) {
	const major = majorOf(sandbox);
	if (ownOption.test(error.message)) return `back up with a pg_dump of the server's own release, ${server.version}: it leaves out what is the server's`;
	if (major !== server.major) return `before an upgrade to PostgreSQL ${major} this has to be changed at the source`;
	return isOlderMinor({
		major,
		version
	}, server) ? newerMinor(sandbox, server.major) : void 0;
}
// packages/core/src/verify/run.ts
/** Runs a verification by its plan. A failed check is a finding; throws only when it could not do its work. */
async function runVerify(plan, options, facts, session) {
	const ledger = {
		findings: [],
		lookedAt: /* @__PURE__ */ new Set(),
		relations: [],
		seconds: {
			check: 0,
			restore: 0,
			catalogue: 0,
			fingerprint: 0
		},
		omit: options.omit ?? /* @__PURE__ */ new Set()
	};
	const upTo = (level) => options.level === void 0 || contains(options.level, level);
	await using stack = new AsyncDisposableStack();
	let rtoSeconds = null;
	let copy;
	const [documents, sandbox] = await runTogether(session.signal, (signal) => checkArchive(plan, options, facts, ledger, {
		...session,
		signal
	}), async (signal) => {
		if (!upTo("restored")) return void 0;
		return stack.use(await startSandbox(plan.steps, facts.sandbox, {
			superuser: facts.manifest.server.bootstrap_role,
			keepable: options.keepRunning === true,
			hide: options.hide ?? []
		}, {
			...session,
			signal
		}));
	});
	try {
		if (documents !== "broken") copy = await whileAnswering(sandbox, options, session, async (watched) => {
			const [isReadable, restored] = await runTogether(watched.signal, (signal) => decodeArchive(plan, options, facts, ledger, {
				...watched,
				signal
			}), async (signal) => {
				if (sandbox === void 0) return void 0;
				const usable = await restoreCopy(plan, options, facts, sandbox, ledger, {
					...watched,
					signal
				});
				if (usable !== void 0) rtoSeconds = secondsBetween(facts.startedAt, session.now());
				return usable;
			});
			if (isReadable && restored !== void 0 && documents !== void 0 && upTo("consistent")) await proveCopy({
				copy: restored,
				facts,
				documents,
				jobs: options.jobs,
				upToContent: upTo("identical"),
				ledger,
				session: watched
			});
			return restored;
		});
	} catch (error) {
		throw sandbox === void 0 ? error : await sandbox.explain(error);
	}
	const result = await conclude(options, facts, ledger, {
		sandbox,
		rtoSeconds
	}, session);
	if (options.keepRunning !== true || !result.ok || sandbox === void 0 || copy === void 0) return result;
	try {
		return {
			...result,
			kept: await sandbox.keep(copy, options.keepRunningSeconds ?? 21600)
		};
	} catch (error) {
		throw await sandbox.explain(error);
	}
}
/** The database that is watched is one that no restore drops or copies. */
function whileAnswering(sandbox, options, session, work) {
	if (sandbox === void 0) return work(session);
	return whileAlive(withDatabase(sandbox.connection, "template1"), options.serverTimeoutSeconds, session, work);
}
/** Level `intact`. `broken` when the archive must not be restored. */
async function checkArchive(plan, options, facts, ledger, session) {
	const start = session.now();
	const broken = () => ledger.findings.some((finding) => finding.status === "bad");
	const finish = (value) => {
		ledger.seconds.check = secondsBetween(start, session.now());
		return value;
	};
	ledger.lookedAt.add("intact");
	record(ledger, await checkDigest(options.store, facts.folder, facts.manifest.files, session, ledger.omit));
	if (broken()) return finish("broken");
	let documents;
	try {
		documents = await readDocuments(plan, options.store, facts, session);
		if (!ledger.omit.has("verify.manifest-agrees")) record(ledger, await checkAgreement(plan, options.store, facts, documents, session));
	} catch (error) {
		if (!(error instanceof PgproofError && (error.kind === "invalid-manifest" || error.kind === "database-refused"))) throw error;
		const { files } = facts.manifest;
		record(ledger, [{
			id: "verify.file-content",
			status: "bad",
			level: "intact",
			object: {
				kind: "file",
				name: (files.find(({ path }) => error.message.includes(`"${path}"`)) ?? files.find(({ role }) => role === "data"))?.path ?? "data"
			},
			detail: error.message,
			hint: error.hint
		}]);
		return finish("broken");
	}
	return finish(broken() ? "broken" : documents);
}
/** Level `readable`; false when some block of the archive cannot be read. */
async function decodeArchive(plan, options, facts, ledger, session) {
	const findings = ledger.omit.has("verify.decode") ? [] : await checkDecoding(plan, options.store, facts, session);
	record(ledger, findings);
	ledger.lookedAt.add("readable");
	return allGood(findings);
}
/** Level `restored`. Returns the restored database; undefined when it could not be restored at all. */
async function restoreCopy(plan, options, facts, sandbox, ledger, session) {
	const { manifest } = facts;
	ledger.lookedAt.add("restored");
	await using administration = await openClient(sandbox.connection, session.signal);
	await createRoles(administration, manifest.roles);
	const offered = await administration.query("select name, default_version as version from pg_available_extensions");
	record(ledger, manifest.extensions.filter((extension) => !offered.some((candidate) => candidate.name === extension.name)).map(({ name, version }) => ({
		id: "verify.extension-available",
		status: "bad",
		level: "restored",
		object: {
			kind: "extension",
			name
		},
		...lacking(facts.sandbox, name, version)
	})));
	await administration[Symbol.asyncDispose]();
	const created = await createDatabase(sandbox.connection, { ...manifest.server }, session.signal);
	record(ledger, [facts.sandbox.kind === "docker" ? inImage(created.finding) : created.finding]);
	const copy = withDatabase(created.connection, created.connection.database);
	try {
		const outcome = await restoreArchive(stepNamed(plan, "pipeline", "restore").stages, {
			...identityHoles(facts.decryption),
			socket: sandbox.connection.host,
			conninfo: databaseConninfo(copy.database)
		}, {
			store: options.store,
			path: `${facts.folder}${fileOfRole(manifest, "data").path}`
		}, session, []);
		ledger.seconds.restore = outcome.seconds;
		record(ledger, restoreFindings(outcome.errors, facts, sandbox.version));
		return copy;
	} catch (error) {
		if (!(error instanceof CommandError) || ![
			"database-refused",
			"not-permitted",
			"invalid-manifest"
		].includes(error.kind)) throw error;
		record(ledger, [{
			id: "verify.restore",
			status: "bad",
			level: "restored",
			detail: error.message
		}]);
		return;
	}
}
async function conclude(options, facts, ledger, seen, session) {
	const { manifest, backup } = facts;
	const asked = options.level ?? highestLevel(manifest);
	record(ledger, newerThanSupported("verify.server-version", manifest.server));
	if (seen.sandbox !== void 0) record(ledger, whereFindings(facts, seen.sandbox));
	const judgement = judge(ledger.findings, ledger.lookedAt, asked);
	const now = session.now();
	const result = {
		...judgement,
		ok: contains(judgement.verdict, asked) && allGood(ledger.findings),
		findings: ledger.findings,
		relations: ledger.relations,
		sandbox: seen.sandbox === void 0 ? void 0 : {
			version: seen.sandbox.version,
			major: majorOf(facts.sandbox),
			isolated: seen.sandbox.isolation.isolated,
			detail: seen.sandbox.isolation.detail
		},
		rtoSeconds: seen.rtoSeconds,
		provenSeconds: secondsBetween(facts.startedAt, now),
		rpoSeconds: Math.max(0, secondsBetween(new Date(manifest.snapshot.time), facts.startedAt)),
		seconds: ledger.seconds,
		endedAt: now
	};
	const entry = {
		format_version: 1,
		backup_id: backup.id,
		manifest_sha256: facts.manifestSha256,
		verified_at: now.toISOString(),
		ok: result.ok,
		asked,
		verdict: result.verdict,
		rto_seconds: result.rtoSeconds,
		proven_seconds: result.provenSeconds,
		rpo_seconds: result.rpoSeconds,
		sandbox: result.sandbox === void 0 ? "" : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`,
		sandbox_major: result.sandbox?.major ?? null,
		findings: ledger.findings.filter((finding) => finding.status !== "good")
	};
	try {
		await putRecord(options.store, backup, entry, now);
		return result;
	} catch (error) {
		const detail = `the verification could not be recorded beside the backup: ${error.message}`;
		return {
			...result,
			findings: [...result.findings, {
				id: "verify.record",
				status: "warning",
				detail
			}]
		};
	}
}
export { bindMount as A, present as B, planBackup as C, clientOptions as D, encodeDatabaseName as E, gatherBackupFacts as F, resolveConnection as G, oldestMajor as H, refuseSecretKey as I, readConnection as K, findProgram as L, isEngineFailure as M, defaultProof as N, writeClient as O, parseCompression as P, findTool as R, version as S, decodeDatabaseName as T, supportedMajors as U, newestMajor as V, describeConnection as W, ownerLabel as _, defaultSandbox as a, reportBackup as b, endKept as c, highestLevel as d, contains as f, sandboxOptions as g, worstFirst as h, gatherVerifyFacts as i, findEngine as j, askEngine as k, hashFile as l, levels as m, reportVerify as n, sandboxChoices as o, settleConnection as p, planVerify as r, longestLifeSeconds as s, runVerify as t, selectors as u, removeLeftContainers as v, backupIdPattern as w, toJson as x, runBackup as y, oncePerMajor as z };
