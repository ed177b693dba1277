import { Mt as sqlStateOf, Ot as PgproofError, W as secretForms, kt as classify, yt as isAbsent } from "./lean-DqNT6EJH.js";
import { ct as isKeyword, lt as keywordEntry, ot as parseConninfo, st as environmentSettings } from "./core-BZtGVF2w.js";
import { C as describePlace, S as settleTls, f as clientConfig, u as sayFarewell, w as isSocket, x as readTlsMaterial } from "./core-BIkfvGKG.js";
import { t as Client } from "./postgres-CRpGXaaM.js";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Socket, isIP } from "node:net";
import { lookup } from "node:dns/promises";
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
async function readText(file, required) {
	try {
		return await readFile(file, "utf8");
	} catch (cause) {
		if (!required && isAbsent(cause)) return void 0;
		const why = isAbsent(cause) ? "does not exist" : "cannot be read";
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
		const text = await readText(file, file === question.file);
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
		if (host.includes("@") && !host.startsWith("@") && !host.startsWith("/")) throw new PgproofError("bad-input", "host: has an @ in it, as where one of the password is not encoded", { hint: "in a URL, percent-encode / as %2F and @ as %40 in user and password" });
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
async function probe(connection, wanted, signal) {
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
		const attempt = await probe(connection, search.wanted, signal);
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
	"too-many-connections",
	"out-of-memory",
	"statement-timeout",
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
	const hint = "check sslmode, and that sslrootcert names the CA of the server (sslrootcert=system for a public one)";
	const own = kind === known.kind ? { hint: known.hint } : {};
	return new PgproofError(kind, known.message, {
		...failure.is === "tls" ? { hint } : own,
		cause: error
	});
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
/** A connection to a database that need not exist: the server is settled on through another database of it. */
async function settleTarget(conninfo, door, signal) {
	const given = parseConninfo(conninfo);
	if (given.dbname === void 0 && given.service === void 0 && !door.env["PGDATABASE"]) throw new PgproofError("bad-input", "the database to restore into is not named", { hint: "put its name at the end: postgres://user@host/name" });
	const parameters = await read(conninfo, door);
	const administration = parameters.database === "postgres" ? "template1" : "postgres";
	return {
		...await resolveConnection({
			...parameters,
			database: administration
		}, signal),
		database: parameters.database
	};
}
export { readConnection as i, settleTarget as n, resolveConnection as r, settleConnection as t };
