import { At as endsSession, Mt as sqlStateOf, Ot as PgproofError, kt as classify, yt as isAbsent } from "./lean-DqNT6EJH.js";
import { n as esm_default } from "./postgres-CRpGXaaM.js";
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readFileSync } from "node:fs";
import { Socket, isIP } from "node:net";
// packages/core/src/postgres/connection-place.ts
/** True when the server is reached by a Unix socket, where TLS is never used. */
function isSocket(place) {
	return place.host.startsWith("/") && place.hostaddr === void 0;
}
/** `host:port` for messages; an IPv6 address stands in brackets. */
function describePlace(place) {
	return `${place.host.includes(":") && !place.host.startsWith("/") ? `[${place.host}]` : place.host}:${place.port}`;
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
function bad(message, hint, cause) {
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
		if (isAbsent(cause)) return false;
		throw bad(`"${path}" cannot be read`, "check the permissions of the file and its folders", cause);
	}
}
async function requirePem(path, label, marker) {
	const text = await readFile(path, "latin1").catch((cause) => {
		throw bad(`the ${label} "${path}" cannot be read`, "check the permissions of the file", cause);
	});
	if (!marker.test(text)) throw bad(`the ${label} "${path}" is not in PEM form`, "convert it with openssl");
}
async function findSystemBundle(env) {
	const own = env["SSL_CERT_FILE"];
	for (const path of own === void 0 || own === "" ? systemBundles : [own]) if (await isThere(path)) return resolve(path);
	throw bad("sslrootcert=system: this system has no file of trusted authorities", "give sslrootcert=<file of the CA>");
}
async function findRootCert(input, warnings) {
	const { settings, mode } = input;
	if (settings.sslrootcert === "system") return findSystemBundle(input.env);
	const path = resolve(settings.sslrootcert || join(input.homedir, ".postgresql", "root.crt"));
	if (await isThere(path)) {
		await requirePem(path, "root certificate", /-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/);
		return path;
	}
	if (mode === "verify-ca" || mode === "verify-full") throw bad(`sslmode=${mode} needs a root certificate, and "${path}" does not exist`, "give sslrootcert=<file of the CA>, or sslrootcert=system for a public one");
	if (settings.sslrootcert) warnings.push(`root certificate "${path}" does not exist: sslmode=${mode} does not check the server's certificate`);
}
async function findCrl(settings, homedir) {
	const path = resolve(settings.sslcrl || join(homedir, ".postgresql", "root.crl"));
	if (await isThere(path)) {
		await requirePem(path, "revocation list", /-----BEGIN X509 CRL-----/);
		return path;
	}
	if (settings.sslcrl) throw bad(`the revocation list "${path}" does not exist`, "check sslcrl");
}
/** libpq takes a key that only its owner may read; one that root owns may be read by its group too. */
async function checkKey(path, cert) {
	if (!await isThere(path)) throw bad(`the client has the certificate "${cert}" but no key: "${path}" does not exist`, "give sslkey=<file>");
	const stats = await stat(path);
	if (!stats.isFile()) throw bad(`the client key "${path}" is not a plain file`, "give sslkey=<file>");
	if ((stats.mode & (stats.uid === 0 ? 31 : 63)) !== 0) throw bad(`the client key "${path}" may be read by group or world`, `chmod 0600 "${path}"`);
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
	if (settings.sslkey?.includes(":") && !settings.sslkey.startsWith("/")) throw bad("a client key in an OpenSSL engine is not supported", "give sslkey=<file>");
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
	if (maxVersion !== void 0 && maxVersion < minVersion) throw bad(`ssl_max_protocol_version ${maxVersion} is below ssl_min_protocol_version ${minVersion}`, "change one");
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
	return process.getBuiltinModule("node:tls").checkServerIdentity(host, certificate);
}
/** The TLS options of node-postgres for a server that is known as `host`. Reads the files; throws bad-input when one is gone. */
function nodeTls(tls, host) {
	if (tls.mode === "disable") return false;
	const read = (path) => {
		try {
			return readFileSync(path, "utf8");
		} catch (cause) {
			throw bad(`"${path}" cannot be read`, "check that the file is still there", cause);
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
// packages/core/src/postgres/gate.ts
/**
* The advisory lock by which pgproof's own runs on a database know of each other: backups take it shared, a migration takes it exclusive. An
* advisory lock is of one database by itself (PostgreSQL documentation, 13.3.5). The first key is "pgpr" in ASCII; any
* other program may take it, too: `select pg_advisory_lock(1885827186, 1)` keeps backups out.
*/
const gateKeys = [1885827186, 1];
/** Who is at the gate of the current database. Versions 14 to 18. */
async function readGate(client) {
	const [first, second] = gateKeys;
	const rows = await client.query(`
    select
      l.pid,
      a.usename as user,
      nullif(a.application_name, '') as application,
      l.granted as "isGranted",
      l.mode
    from pg_catalog.pg_locks l
    left join pg_catalog.pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'advisory'
      and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
      and l.classid = ${first} and l.objid = ${second} and l.objsubid = 2
      and l.pid <> pg_catalog.pg_backend_pid()
    order by l.pid`);
	const of = (isExclusive) => rows.filter(({ mode }) => mode === "ExclusiveLock" === isExclusive).map(({ mode: _, ...holder }) => holder);
	return {
		exclusive: of(true),
		shared: of(false)
	};
}
/**
* Goes through the gate, with others or alone, in a session of its own that `await using` ends. Throws `lock-not-got` naming who is in the way
* when that takes longer than allowed.
*/
async function enterGate(connection, lockTimeoutSeconds, { signal }, how = "shared") {
	const client = await openClient(connection, signal);
	try {
		await takeGate(client, lockTimeoutSeconds, how);
		return client;
	} catch (error) {
		await client[Symbol.asyncDispose]();
		throw error;
	}
}
/** The same, in a session that is there: it is held until that ends, also by a server that works on when we are gone. Leaves its lock_timeout set. */
async function takeGate(client, lockTimeoutSeconds, how) {
	try {
		await client.query(`set lock_timeout = '${lockTimeoutSeconds}s'`);
		const take = how === "shared" ? "pg_advisory_lock_shared" : "pg_advisory_lock";
		await client.query(`select pg_catalog.${take}(${gateKeys.join(", ")})`);
	} catch (error) {
		throw sqlStateOf(error) === "55P03" ? await inTheWay(client, lockTimeoutSeconds, how, error) : error;
	}
}
async function inTheWay(client, lockTimeoutSeconds, how, cause) {
	const { exclusive, shared } = await readGate(client);
	const named = (holders) => holders.filter(({ isGranted }) => isGranted).map(({ pid, user, application }) => `process ${pid} (user ${user ?? "unknown"}, application ${application ?? "unnamed"})`).join(" and ") || "a session that has ended meanwhile";
	if (how === "alone") {
		const isMigration = exclusive.some(({ isGranted }) => isGranted);
		return new PgproofError("lock-not-got", `${isMigration ? "another migration of this database runs" : "a backup of this database runs"}: pgproof's lock was not got within ${lockTimeoutSeconds} s, for ${named(isMigration ? exclusive : shared)} has it`, {
			hint: "run again when it has ended, or wait longer: --gate-timeout-seconds",
			cause
		});
	}
	return new PgproofError("lock-not-got", `a migration keeps backups out of this database: pgproof's lock was not got within ${lockTimeoutSeconds} s, for ${named(exclusive)} has it`, {
		hint: "run again when the migration has ended, or wait longer: --lock-timeout-seconds, --attempts",
		cause
	});
}
// packages/core/src/postgres/application.ts
/** What sessions of ours call themselves. */
const ownApplication = "pgproof";
/** What a program that we start calls itself, so that its sessions are told from those of others. */
const applicationOf = (program) => `${ownApplication} ${program}`;
/** Sessions of dumps, whoever started them, by application_name. */
const dumps = [
	"pg_dump",
	"pg_dumpall",
	applicationOf("pg_dump"),
	applicationOf("pg_dumpall")
];
/**
* A condition on a row of pg_stat_activity: it is of a dump, or of a backup of ours: while one runs in a database, its own session holds the
* snapshot that the dump is of. Versions 14 to 18.
*/
function isOfDump(row) {
	const [first, second] = gateKeys;
	return `(${row}.application_name in (${dumps.map((name) => `'${name}'`).join(", ")})
      or ${row}.application_name = '${ownApplication}' and ${row}.datid in (
        select l.database
        from pg_locks l
        where l.locktype = 'advisory' and l.classid = ${first} and l.objid = ${second} and l.objsubid = 2
          and l.mode = 'ShareLock' and l.granted))`;
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
		application_name: ownApplication,
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
		PGAPPNAME: ownApplication
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
* Throws `cannot-connect`, `login-refused`, `no-database`, and for an abort its reason. Without pins nothing is set: what a session sets
* behind a pooler, others may find there. A walsender (the role replicates) takes commands of replication, too, and no values.
*/
async function openClient(connection, signal, options = {}) {
	signal.throwIfAborted();
	const socket = new Socket();
	const sender = options.isWalsender === true ? { replication: "database" } : {};
	const client = new esm_default.Client({
		...clientConfig(connection),
		...sender,
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
		if (options.isPinned !== false) await client.query(names.map(([name, value]) => `set ${name} = '${value}'`).join("; "));
		isOpen = true;
		const asking = async (ask) => {
			try {
				return await ask();
			} catch (error) {
				if (sqlStateOf(error) !== void 0) {
					if (endsSession(error)) broken ??= error;
					throw error;
				}
				const known = classify(broken ?? error, `session with ${describeConnection(connection)}`);
				throw broken !== void 0 || known.kind === "connection-lost" ? known : error;
			}
		};
		return {
			pg: client,
			major,
			loginPid: client.processID ?? void 0,
			query: (text, values) => asking(async () => (await client.query(text, values === void 0 ? void 0 : [...values])).rows),
			send: (text) => asking(async () => {
				const result = await client.query(text);
				return { rows: (Array.isArray(result) ? result.at(-1) : result)?.rowCount ?? null };
			}),
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
/** The name that quote_ident printed. */
function unquoteIdentifier(name) {
	return name.startsWith("\"") ? name.slice(1, -1).replaceAll("\"\"", "\"") : name;
}
export { describePlace as C, settleTls as S, enterGate as _, inTransaction as a, takeGate as b, describeConnection as c, childEnvironment as d, clientConfig as f, ownApplication as g, isOfDump as h, unquoteIdentifier as i, withDatabase as l, applicationOf as m, quoteIdentifier as n, openClient as o, keepaliveWords as p, quoteLiteral as r, openClients as s, qualifiedName as t, sayFarewell as u, gateKeys as v, isSocket as w, readTlsMaterial as x, readGate as y };
