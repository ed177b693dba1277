import { Gt as present, J as formatSeconds, K as formatBytes, Mt as sqlStateOf, Ot as PgproofError, U as redact, Ut as shellQuote, Y as formatTime, it as encodeDatabaseName, kt as classify, ot as newBackupId, q as formatCount, tt as backupIdPattern } from "./lean-DqNT6EJH.js";
import { P as withRetries, a as version, c as reasonOf, j as allGood, r as madeAt } from "./core-B9Yv8UBi.js";
import { t as formatNames } from "./core-DxWJFd2t.js";
import { n as describeCommand, r as runCommand, t as CommandError } from "./core-CW2MiFPY.js";
import { b as endKept, d as gatherVerifyFacts, t as runVerify, u as planVerify } from "./core-DrjLfT4R.js";
import { r as readSystemIdentifier } from "./core-7K7Y8FFh.js";
import { c as newestMajor } from "./core-B-FQuati.js";
import { at as storeFlags, c as readCatalogue, o as catalogueDigest, pt as identityFlag } from "./core-B5edkvN2.js";
import { A as lookForPooler, B as serverLines, k as judgePooler, w as createRoles } from "./core-BZtGVF2w.js";
import { C as describePlace, a as inTransaction, b as takeGate, c as describeConnection, d as childEnvironment, g as ownApplication, l as withDatabase, n as quoteIdentifier, o as openClient, r as quoteLiteral, t as qualifiedName, v as gateKeys, w as isSocket } from "./core-BIkfvGKG.js";
import { t as settleConnection } from "./core-SJB421FK.js";
import { c as gatherArchiveFacts, l as compareCatalogues } from "./core-CCvC2RR8.js";
import { n as renderSarif, r as gatherHealthFacts, t as judgeHealth } from "./core-D09qElme.js";
import { n as planRestore, r as gatherRestoreFacts, t as runRestore } from "./core-djFt5VHk.js";
import { readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createHash, randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { isIP } from "node:net";
import { crc32 } from "node:zlib";
import { lookup } from "node:dns/promises";
// packages/core/src/migrate/options.ts
/** What is done with migrations. */
const migrateModes = [
	"status",
	"lint",
	"rehearse",
	"apply"
];
/** Whether findings let a run pass: under `warning` what could not be judged does not, for it may be bad. */
function isPassed(findings, failOn = "bad") {
	const failing = ["warning", "unknown"];
	return allGood(findings) && (failOn !== "warning" || findings.every(({ status }) => !failing.includes(status)));
}
// packages/core/src/migrate/address.ts
const lookUpAll = async (name) => {
	const found = await lookup(name, { all: true }).catch(() => []);
	return [...new Set(found.map(({ address }) => address))];
};
const isLoopback = (address) => address === "::1" || address.startsWith("127.");
/**
* A command is told the name of the server alone, for not every driver takes an address beside it, and looks it up itself. Throws `bad-input` where that
* does not lead to the server that we are connected to; says so where it may lead to others as well.
*/
async function judgeAddress({ host, hostaddr }, lookUp = lookUpAll) {
	if (hostaddr === void 0 || hostaddr === host) return [];
	const isName = isIP(host) === 0 && !host.startsWith("/");
	const addresses = isName ? await lookUp(host) : [host];
	if (!addresses.includes(hostaddr)) throw new PgproofError("bad-input", `the server was looked at by its address ${hostaddr}, and the command is told "${host}", which ${isName ? `is ${addresses.join(", ") || "no name that is known here"}` : "is another place"}: it would go elsewhere`, { hint: "leave hostaddr (PGHOSTADDR) out, or give the address as host; where TLS checks the name, let the name lead to the address, as by a line of /etc/hosts" });
	if (addresses.length === 1 || addresses.every(isLoopback)) return [];
	return [{
		id: "migrate.address",
		status: "explained",
		object: {
			kind: "server",
			name: host
		},
		detail: `it has ${addresses.length} addresses (${addresses.join(", ")}), and ${hostaddr} is the one that was looked at: the command takes the one that its driver comes to first`,
		hint: "if they are not one server: give the address as host"
	}];
}
// packages/core/src/migrate/command.ts
/** What a program needs to be found and to speak; whatever else the caller has may name another database, or hold a secret. */
const allowed = /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|TMPDIR|TMP|TEMP|CI|NO_COLOR|FORCE_COLOR|JAVA_HOME|NODE_.+|npm_(?!lifecycle_|package_).+)$/;
const isSecretByName = /token|secret|passw|credential|auth|_key$/i;
/** A URL of PostgreSQL, by whatever name a driver gives it, or libpq's `host=… dbname=…`. */
const namesDatabase = /\b(?:postgres|pgsql|pgx|cockroach)[\w+.-]*:\/\/|\bjdbc:|(?:^|[\s;])(?:host|hostaddr|dbname|service)\s*=/i;
/** What is always said of the database that migrations are run in, and by us. */
const ours = /^(?:PG[A-Z]+|DATABASE_URL)$/;
const noFiles = {};
/** Of what a tool says on its standard output. */
const keptLines = 20;
/**
* What of the caller's environment a command keeps: what stands on a short list, and what is named. Throws `bad-input` for one that is not there or is ours to
* set, and where a value names a database: migrations would be run there.
*/
function keptEnvironment(env, named = []) {
	for (const name of named) {
		if (ours.test(name)) throw new PgproofError("bad-input", `"${name}" names the database for the command, and cannot be passed to it`, { hint: "leave it out" });
		if (env[name] === void 0) throw new PgproofError("bad-input", `"${name}" is to be passed to the command, and is not in the environment`, { hint: "set it, or leave it out" });
	}
	const kept = Object.entries(env).filter((entry) => entry[1] !== void 0 && (named.includes(entry[0]) || allowed.test(entry[0]) && !isSecretByName.test(entry[0])));
	const [name] = kept.find(([, value]) => namesDatabase.test(value)) ?? [];
	if (name !== void 0) throw new PgproofError("bad-input", `"${name}" looks like the address of a database, and the command would get it`, { hint: `unset it; where the command needs it, let it be the one that we name: -- sh -c '${name}="$DATABASE_URL" exec <command>'` });
	return Object.fromEntries(kept);
}
/** The environment of the command: what it keeps, and where the database is. Throws as `keptEnvironment` does. */
function commandEnvironment(env, database, named = []) {
	return {
		...keptEnvironment(env, named),
		...database
	};
}
/**
* How a program that may be of any driver is told of a database: libpq's variables, but for those at which github.com/lib/pq gives up, such as
* PGHOSTADDR (`judgeAddress` says whether the name does), and a URL. Settings stand in PGOPTIONS and in the URL: libpq, lib/pq and node-postgres read either, others one of them.
*/
function databaseVariables(connection, told) {
	const { host, port, user, database, password, tls } = connection;
	const options = [...connection.options === void 0 || connection.options === "" ? [] : [connection.options], ...Object.entries(told === void 0 ? {} : {
		application_name: told.application,
		...told.settings
	}).map(([name, value]) => `-c ${name}=${value.replace(/[\\\s]/g, "\\$&")}`)].join(" ");
	const { rootCert, cert, key } = tls.mode === "disable" ? noFiles : tls;
	const words = {
		...isSocket({ host }) ? { host } : {},
		sslmode: tls.mode,
		...present({
			sslrootcert: rootCert,
			sslcert: cert,
			sslkey: key
		}),
		...options === "" ? {} : { options }
	};
	const query = Object.entries(words).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
	const place = isSocket({ host }) ? "localhost" : host.includes(":") ? `[${host}]` : host;
	return {
		DATABASE_URL: `postgres://${[user, ...password === void 0 ? [] : [password]].map(encodeURIComponent).join(":")}@${place}:${port}/${encodeURIComponent(database)}?${query.join("&")}`,
		PGHOST: host,
		PGPORT: String(port),
		PGUSER: user,
		PGDATABASE: database,
		PGSSLMODE: tls.mode,
		...present({
			PGPASSWORD: password,
			PGSSLROOTCERT: rootCert,
			PGSSLCERT: cert,
			PGSSLKEY: key
		}),
		...options === "" ? {} : { PGOPTIONS: options },
		...told === void 0 ? {} : { PGAPPNAME: told.application }
	};
}
/** Runs a command, never by a shell, to its end; what it says is progress. Throws as `runCommand` does, in its own words wherever it said them. */
async function runTool(argv, { env, secrets, folder }, session) {
	const [program = "", ...args] = argv;
	const said = [];
	const tell = (line) => session.onProgress({
		phase: program,
		current: redact(line, secrets)
	});
	try {
		await runCommand({
			program,
			args,
			env,
			...folder === void 0 ? {} : { cwd: folder }
		}, {
			signal: session.signal,
			secrets,
			onStderrLine: tell,
			output: async (stdout) => {
				for await (const line of linesOf(stdout.setEncoding("utf8"))) {
					said.push(redact(line, secrets));
					if (said.length > keptLines) said.shift();
					tell(line);
				}
			}
		});
	} catch (error) {
		const words = said.filter((line) => line.trim() !== "");
		if (!(error instanceof CommandError && error.stderr.every((line) => line.trim() === "")) || words.length === 0 || session.signal.aborted) throw error;
		const why = words.find((line) => /\b(error|fatal)\b/i.test(line)) ?? words.at(-1);
		throw new PgproofError(error.kind, `${error.message}: ${why?.trim()}`, {
			cause: error,
			hint: error.hint,
			evidence: words.slice(-5)
		});
	}
}
/** Lines of a text that comes in pieces. Of a stream that is destroyed it ends, where a readline would wait. */
async function* linesOf(pieces) {
	let open = "";
	for await (const piece of pieces) {
		const lines = `${open}${piece}`.split(/\r?\n/);
		open = (lines.pop() ?? "").slice(-1e4);
		yield* lines;
	}
	if (open !== "") yield open;
}
// packages/core/src/migrate/apply/journal.ts
const journalName = "pgproof_unfinished";
/** `schema.table`, for people. */
function journalOf({ schema }) {
	return `${schema}.${journalName}`;
}
/** As SQL has to name it. */
const quotedJournal = ({ schema }) => qualifiedName(schema, journalName);
/** The statement by which a user says that a broken-off migration is no longer to be gone on with. */
function forgetSql(table) {
	return `delete from ${quotedJournal(table)} where state_table = ${quoteLiteral(table.name)}`;
}
/** What a run that broke off left beside a state, or why that is not known; nothing where it left nothing. Versions 14 to 18. */
async function readUnfinished(client, { schema, name }) {
	const places = await client.query(`select
      n.nspname as schema,
      current_user::text as role,
      pg_catalog.has_schema_privilege(n.oid, 'usage') and pg_catalog.has_table_privilege(c.oid, 'select') as "isReadable"
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relname = $1 and c.relkind = 'r' and ($2::text is null or n.nspname = $2)
    order by 1`, [journalName, schema ?? null]);
	for (const found of places) {
		const one = await readOne$1(client, found, name);
		if (one !== void 0) return one;
	}
	return {};
}
async function readOne$1(client, found, name) {
	if (!found.isReadable) return { unfinishedUnseen: {
		detail: `a run broke off, and the role may not read ${journalOf(found)}, which says where`,
		hint: `grant select on ${quotedJournal(found)} to ${quoteIdentifier(found.role)}`
	} };
	const [unfinished] = await client.query(`select
      version, path, sha256, unit, units, line, is_done as "isDone",
      indexes_before::text[] as "indexesBefore",
      pg_catalog.to_char(begun_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "begunAt"
    from ${quotedJournal(found)}
    where state_table = $1
    order by begun_at
    limit 1`, [name]);
	return unfinished === void 0 ? void 0 : { unfinished: {
		...unfinished,
		table: {
			schema: found.schema,
			name
		}
	} };
}
/** Notes that a unit is begun. */
async function noteBegun(client, table, { version, path, sha256, unit, units, line, indexesBefore }) {
	await client.query(`
    create table if not exists ${quotedJournal(table)} (
      state_table text not null,
      version text not null,
      path text not null,
      sha256 text not null,
      unit int not null,
      units int not null,
      line int not null,
      is_done boolean not null,
      indexes_before oid[] not null,
      begun_at timestamptz not null,
      primary key (state_table, version))`);
	await client.query(`insert into ${quotedJournal(table)}
    values ($1, $2, $3, $4, $5, $6, $7, false, $8, pg_catalog.clock_timestamp())
    on conflict (state_table, version) do update
    set path = $3, sha256 = $4, unit = $5, units = $6, line = $7, is_done = false, indexes_before = $8,
      begun_at = pg_catalog.clock_timestamp()`, [
		table.name,
		version,
		path,
		sha256,
		unit,
		units,
		line,
		indexesBefore
	]);
}
async function noteDone(client, table, version) {
	await client.query(`update ${quotedJournal(table)} set is_done = true where state_table = $1 and version = $2`, [...[table.name, version]]);
}
/** Takes back the note of a unit of which the server did nothing. */
async function forgetBegun(client, table, { version, unit }) {
	if (unit === 0) return closeJournal(client, table);
	const sql = `update ${quotedJournal(table)} set unit = $3, is_done = true where state_table = $1 and version = $2`;
	await client.query(sql, [
		table.name,
		version,
		unit - 1
	]);
}
/** Takes it away again: of one state only one migration is ever under way. Within a transaction of the caller's, or in statements of its own. */
async function closeJournal(client, table) {
	await client.query(forgetSql(table));
	const [left] = await client.query(`select from ${quotedJournal(table)} limit 1`);
	if (left === void 0) await client.query(`drop table ${quotedJournal(table)}`);
}
// packages/core/src/migrate/folder.ts
const readable = /\.(sql|pgsql|json|toml|sum|plan|conf)$/i;
const passedOver = /* @__PURE__ */ new Set(["node_modules", ".git"]);
const deepest = 4;
/** Reads a folder of migrations with the folders in it. Throws `bad-input` when it cannot be read. */
async function readFolder(path, shown = path) {
	const files = [];
	const walk = async (inside, depth) => {
		const entries = await readdir(join(path, inside), { withFileTypes: true });
		for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
			const name = inside === "" ? entry.name : `${inside}/${entry.name}`;
			if (entry.isDirectory()) {
				if (depth < deepest && !passedOver.has(entry.name)) await walk(name, depth + 1);
			} else if (readable.test(name)) {
				const bytes = await readFile(join(path, name));
				files.push({
					path: name,
					bytes,
					text: bytes.toString("utf8")
				});
			} else files.push({
				path: name,
				text: ""
			});
		}
	};
	try {
		await walk("", 0);
	} catch (error) {
		throw new PgproofError("bad-input", `read the migrations in "${shown}": ${error.code === "ENOENT" ? "there is no such folder" : error.message}`, {
			hint: "name the folder that the tool is given",
			cause: error
		});
	}
	return {
		path: resolve(path),
		files
	};
}
/** The files that lie in the folder itself. */
function topFiles(folder) {
	return folder.files.filter(({ path }) => !path.includes("/"));
}
// packages/core/src/migrate/migration.ts
/** The line in which a position of a text lies; the first is 1. */
function lineAt(text, position) {
	let line = 1;
	for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
	return line;
}
/** A stretch of a text, from one position to another. */
function stretchOf(text, from, to = text.length) {
	return {
		text: text.slice(from, to),
		line: lineAt(text, from)
	};
}
/** Whole numbers in their order, of any size. */
function byNumber(a, b) {
	const [left, right] = [BigInt(a), BigInt(b)];
	return left < right ? -1 : left > right ? 1 : 0;
}
/** Texts by their bytes, as most tools compare names. */
function byBytes(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** A problem for each version that several files claim. */
function duplicates(migrations, consequence) {
	return [...Map.groupBy(migrations.filter(({ isRepeatable }) => isRepeatable !== true), ({ version }) => version)].flatMap(([version, [first, ...others]]) => others.map((other) => ({
		id: "duplicate-version",
		status: "bad",
		path: other.path,
		detail: `has the version ${version} of "${first?.path}", too: ${consequence}`,
		hint: "give the one that is not applied yet a version of its own, later than all others"
	})));
}
// packages/core/src/migrate/formats/atlas.ts
const sumFile = "atlas.sum";
/** Directives stand in comments at the head of a file, apart from its content by an empty line. */
function directive$1(text, name) {
	const [head = "", ...rest] = text.replaceAll("\r\n", "\n").split("\n\n");
	if (rest.length === 0 || head.split("\n").some((line) => !/^(--|#)/.test(line))) return void 0;
	return new RegExp(`^(?:--|#)\\s*atlas:${name}(?: +(.*))?$`, "m").exec(head)?.[1]?.trim();
}
/** Each file's sum is over all files up to it: sql/migrate/dir.go. */
function atlasSums(files) {
	const hash = createHash("sha256");
	const sums = /* @__PURE__ */ new Map();
	for (const { path, text, bytes } of files) {
		hash.update(path);
		if (/^--\s*atlas:sum\s+ignore/.test(text)) continue;
		hash.update(bytes ?? "");
		sums.set(path, hash.copy().digest("base64"));
	}
	return sums;
}
/** Atlas, versioned: the order of the names, a transaction each unless the file says `atlas:txmode none`. */
const atlas = {
	name: "atlas",
	recognises: ({ files }) => files.some(({ path }) => path === sumFile) ? 2 : 0,
	compare: byBytes,
	read: (folder) => {
		const files = topFiles(folder).filter(({ path }) => path.endsWith(".sql")).sort((a, b) => byBytes(a.path, b.path));
		const sums = atlasSums(files);
		const migrations = files.map(({ path, text }) => {
			const [version = "", ...name] = path.replace(/\.sql$/, "").split("_");
			const checksum = sums.get(path);
			return {
				version,
				name: name.join("_"),
				path,
				...checksum === void 0 ? {} : { checksum },
				up: {
					path,
					text,
					line: 1,
					transaction: directive$1(text, "txmode") === "none" ? "each" : "wrapped"
				}
			};
		});
		return {
			migrations,
			problems: [...duplicates(migrations, "Atlas refuses the whole folder"), ...sumProblems(folder, sums)]
		};
	},
	state: {
		schema: "atlas_schema_revisions",
		table: "atlas_schema_revisions",
		columns: [
			"version",
			"applied",
			"total",
			"hash"
		],
		sql: "select version, description, applied::text, total::text, hash, coalesce(error, '') as error from {table} where version !~ '^\\.' order by version",
		read: (rows) => rows.map(({ version, description, applied, total, hash, error }) => ({
			version: version ?? "",
			name: description ?? "",
			checksum: hash ?? "",
			...error !== "" || applied !== total ? { isFailed: true } : {}
		})),
		memory: "each"
	},
	habits: {
		outsideHint: "a file of its own, whose first line is \"-- atlas:txmode none\", with an empty line behind it",
		outOfOrder: "refuses",
		outOfOrderHint: "atlas migrate rebase <its version>, or apply with --exec-order non-linear",
		edited: "refuses",
		missing: "refuses",
		dirtyHint: "mend the file from the statement that failed on, atlas migrate hash, then apply again: what was done is counted in the column applied"
	}
};
function sumProblems({ files }, sums) {
	const stated = new Map((files.find(({ path }) => path === sumFile)?.text ?? "").split("\n").map((line) => /^(\S+\.sql) h1:(\S+)$/.exec(line)).map((found) => [found?.[1] ?? "", found?.[2] ?? ""]));
	const first = [...sums].find(([path, sum]) => stated.get(path) !== sum);
	if (first === void 0) return [];
	return [{
		id: "sum",
		status: "bad",
		path: first[0],
		detail: `is not what ${sumFile} says, or one before it is not: Atlas refuses the whole folder`,
		hint: "when the change is meant: atlas migrate hash"
	}];
}
// packages/core/src/migrate/runner.ts
/** A statement, with its table quoted in place of `{table}`. */
function stateStatement(sql, table, values = []) {
	return {
		sql: sql.replaceAll("{table}", () => qualifiedName(table.schema, table.name)),
		values
	};
}
/** A statement as people are shown it, with its values in it; what only the run knows is 0. */
function shownStatement({ sql, values }) {
	return `${sql.replace(/\s+/g, " ").trim().replace(/\$(\d+)/g, (_, place) => {
		const value = values[Number(place) - 1] ?? null;
		if (value === null) return "null";
		if (typeof value === "object") return "0";
		return typeof value === "string" ? quoteLiteral(value) : String(value);
	})};`;
}
/** CRC-32, as most tools make a lock's key of a name. */
function crcOf(text) {
	return BigInt(crc32(Buffer.from(text)));
}
// packages/core/src/migrate/formats/dbmate.ts
const named$9 = /^(\d+).*\.sql$/;
const upMark$1 = /^--\s*migrate:up(\s*$|\s+\S+)/m;
const downMark$1 = /^--\s*migrate:down(\s*$|\s+\S+)$/m;
/** github.com/amacneil/dbmate v2: pkg/dbmate. Files run in the order of their names; without a transaction a block is one message. */
const dbmate = {
	name: "dbmate",
	recognises: (folder) => topFiles(folder).some(({ path, text }) => named$9.test(path) && upMark$1.test(text)) ? 2 : 0,
	compare: byBytes,
	read: (folder) => {
		const migrations = [];
		const problems = [];
		for (const { path, text } of topFiles(folder)) {
			const version = named$9.exec(path)?.[1];
			if (version === void 0) continue;
			const name = path.slice(version.length).replace(/^_|\.sql$/g, "");
			const [up, down] = [upMark$1.exec(text), downMark$1.exec(text)];
			const why = complaint(text, up?.index, down?.index);
			if (why !== void 0) problems.push({
				id: "unreadable",
				status: "bad",
				path,
				...why
			});
			if (up === null) {
				migrations.push({
					version,
					name,
					path
				});
				continue;
			}
			migrations.push({
				version,
				name,
				path,
				up: block$1(path, text, up.index, down?.index),
				...down === null ? {} : { down: block$1(path, text, down.index) }
			});
		}
		migrations.sort((a, b) => byBytes(a.path, b.path));
		return {
			migrations,
			problems: [...problems, ...duplicates(migrations, "dbmate runs only one of them")]
		};
	},
	state: {
		table: "schema_migrations",
		columns: ["version"],
		sql: "select version::text from {table} order by version",
		read: (rows) => rows.map(({ version }) => ({ version: version ?? "" })),
		memory: "each"
	},
	runner: {
		create: (table) => [stateStatement("create table if not exists {table} (version varchar primary key)", table)],
		taken: ({ version }, table) => stateStatement("select from {table} where version = $1", table, [version]),
		record: ({ version }, table) => [stateStatement("insert into {table} (version) values ($1)", table, [version])],
		erase: ({ version }, table) => [stateStatement("delete from {table} where version = $1", table, [version])]
	},
	habits: {
		outsideHint: "a file of its own, with one statement behind \"-- migrate:up transaction:false\"",
		outOfOrder: "applies",
		outOfOrderHint: "dbmate runs it after what it was written to come before; dbmate --strict refuses that",
		missing: "ignores",
		dirtyHint: "run it again when its cause is mended"
	}
};
function block$1(path, text, from, to) {
	const stretch = stretchOf(text, from, to !== void 0 && to > from ? to : void 0);
	const isOutside = /(^|\s)transaction:false(\s|$)/.test(stretch.text.split("\n")[0] ?? "");
	return {
		path,
		...stretch,
		transaction: isOutside ? "implicit" : "wrapped"
	};
}
function complaint(text, up, down) {
	if (up === void 0) return {
		detail: "dbmate refuses it: it has no line \"-- migrate:up\"",
		line: 1
	};
	if (down === void 0) return {
		detail: "dbmate refuses it: it has no line \"-- migrate:down\"",
		line: 1
	};
	if (down < up) return {
		detail: "dbmate refuses it: \"-- migrate:down\" stands before \"-- migrate:up\"",
		line: lineAt(text, down)
	};
	const line = text.slice(0, up).split("\n").findIndex((one) => one.trim() !== "" && !/^\s*--/.test(one));
	return line < 0 ? void 0 : {
		detail: "dbmate refuses it: a statement before \"-- migrate:up\"",
		line: line + 1
	};
}
// packages/core/src/migrate/formats/diesel.ts
const up = /^([^/]+)\/up\.sql$/;
/** What diesel keeps of a folder's name: up to the first `_`, without dashes. Source: diesel_migrations, file_based_migrations.rs. */
function dieselVersion(folder) {
	return (folder.split("_")[0] ?? "").replaceAll("-", "");
}
/** diesel: a folder each; a file is one message, in a transaction unless metadata.toml says not. */
const diesel = {
	name: "diesel",
	recognises: ({ files }) => files.some(({ path }) => up.test(path)) ? 2 : 0,
	compare: byBytes,
	read: ({ files }) => {
		const at = (path) => files.find((file) => file.path === path);
		const migrations = files.flatMap((file) => {
			const folder = up.exec(file.path)?.[1];
			if (folder === void 0) return [];
			const settings = at(`${folder}/metadata.toml`)?.text ?? "";
			const transaction = /^\s*run_in_transaction\s*=\s*false/m.test(settings) ? "implicit" : "wrapped";
			const script = ({ path, text }) => ({
				path,
				text,
				line: 1,
				transaction
			});
			const down = at(`${folder}/down.sql`);
			return [{
				version: dieselVersion(folder),
				name: folder,
				path: file.path,
				up: script(file),
				...down === void 0 ? {} : { down: script(down) }
			}];
		}).sort((a, b) => byBytes(a.version, b.version));
		return {
			migrations,
			problems: duplicates(migrations, "diesel runs only one of them")
		};
	},
	state: {
		table: "__diesel_schema_migrations",
		columns: ["version", "run_on"],
		sql: "select version from {table} order by run_on, version",
		read: (rows) => rows.map(({ version }) => ({ version: version ?? "" })),
		memory: "each"
	},
	habits: {
		outsideHint: "a migration of its own, with one statement, and \"run_in_transaction = false\" in its metadata.toml",
		outOfOrder: "applies",
		outOfOrderHint: "diesel runs it after what it was written to come before: try it on a restored copy",
		missing: "ignores",
		dirtyHint: "run it again when its cause is mended"
	}
};
// packages/core/src/migrate/formats/drizzle.ts
const journal = "meta/_journal.json";
const mark$1 = "--> statement-breakpoint";
/** drizzle-orm's migrator: the journal's order, all in one transaction; what is older than the newest that was applied is passed over. */
const drizzle = {
	name: "drizzle",
	recognises: ({ files }) => files.some(({ path }) => path === journal) ? 2 : 0,
	compare: byNumber,
	read: (folder) => {
		const entries = readEntries(folder);
		if (entries === void 0) return {
			migrations: [],
			problems: [{
				id: "unreadable",
				status: "bad",
				path: journal,
				detail: "is not the journal that drizzle writes"
			}]
		};
		const problems = [];
		const migrations = entries.map(({ when, tag }) => {
			const path = `${tag}.sql`;
			const file = folder.files.find((one) => one.path === path);
			const known = {
				version: String(when),
				name: tag,
				path
			};
			if (file === void 0) {
				problems.push({
					id: "unreadable",
					status: "bad",
					path,
					detail: "stands in the journal, and is not there"
				});
				return known;
			}
			const text = file.text.replaceAll("\r\n", "\n");
			const [checksum = "", ...otherChecksums] = [file.text, text].map((one) => createHash("sha256").update(one).digest("hex"));
			return {
				...known,
				checksum,
				otherChecksums,
				up: {
					path,
					text,
					line: 1,
					transaction: "shared",
					parts: partsOf$1(text)
				}
			};
		});
		const listed = new Set(entries.map(({ tag }) => `${tag}.sql`));
		for (const { path } of folder.files) if (/^[^/]+\.sql$/.test(path) && !listed.has(path)) problems.push({
			id: "ignored-file",
			status: "warning",
			path,
			detail: "does not stand in the journal: drizzle passes it over without a word",
			hint: "npx drizzle-kit generate --custom writes a file with its entry"
		});
		for (const [index, { when, tag }] of entries.entries()) if (index > 0 && when <= Math.max(...entries.slice(0, index).map((one) => one.when))) problems.push({
			id: "journal-order",
			status: "bad",
			path: `${tag}.sql`,
			detail: "is older, by \"when\" in the journal, than one before it: where that was applied first, drizzle never runs this one",
			hint: `set "when" of ${tag} in ${journal} to a time after all others`
		});
		return {
			migrations,
			problems
		};
	},
	state: {
		schema: "drizzle",
		table: "__drizzle_migrations",
		columns: ["hash", "created_at"],
		sql: "select hash, created_at::text from {table} order by created_at",
		read: (rows) => rows.map(({ hash, created_at: when }) => ({
			version: when ?? "",
			checksum: hash ?? ""
		})),
		memory: "each"
	},
	habits: {
		outOfOrder: "skips",
		outOfOrderHint: `set its "when" in ${journal} to a time after all others`,
		edited: "ignores",
		missing: "ignores",
		dirtyHint: "run it again when its cause is mended: nothing of it was kept"
	}
};
function readEntries({ files }) {
	try {
		const { entries } = JSON.parse(files.find(({ path }) => path === journal)?.text ?? "");
		const isEntry = ({ when, tag }) => Number.isSafeInteger(when) && typeof tag === "string";
		return entries.every(isEntry) ? entries : void 0;
	} catch {
		return;
	}
}
function partsOf$1(text) {
	const parts = [];
	let from = 0;
	for (;;) {
		const at = text.indexOf(mark$1, from);
		parts.push(stretchOf(text, from, at < 0 ? text.length : at));
		if (at < 0) return parts.filter((part) => part.text.trim() !== "");
		from = at + 24;
	}
}
// packages/core/src/migrate/formats/flyway.ts
const versioned = /^([VUB])(\d[\d._]*?)__(.*)\.sql$/;
const repeatable = /^R__(.*)\.sql$/;
/** Source: Flyway documentation, "Callbacks". */
const callback = /^(?:before|after)(?:Each)?(?:Migrate|Versioned|Repeatables|Validate|Baseline|Connect)\w*?(?:__.*)?\.sql$/;
const placeholders = /\$\{[^}]+\}/;
const baseOf$1 = (path) => path.slice(path.lastIndexOf("/") + 1);
const wordsOf$1 = (name) => name.replaceAll("_", " ");
/** `1_1` is 1.1, and 1.0 is 1. */
const versionOf = (text) => text.replaceAll("_", ".").replace(/(\.0+)+$/, "");
/** Flyway's own checksum: CRC-32 over the lines without their ends, as a signed number. Source: Flyway documentation, "Migrations", and its ChecksumCalculator. */
function flywayChecksum(text) {
	const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
	return String(lines.reduce((sum, line) => crc32(line, sum), 0) | 0);
}
/** Versions component by component, as numbers; what is missing is 0. */
function byComponents(a, b) {
	const [left, right] = [a.split("."), b.split(".")];
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const [x, y] = [BigInt(left[index] || "0"), BigInt(right[index] || "0")];
		if (x !== y) return x < y ? -1 : 1;
	}
	return 0;
}
/** "Flyway" as a number. Source: its PostgreSQLAdvisoryLockTemplate. */
const lockOfFlyway = 77431708279161n;
/** The hash of a text in Java. Source: the documentation of java.lang.String. */
function javaHash(text) {
	let hash = 0;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at) | 0;
	return hash;
}
/** As the history has it: with dots, and zeros that count for nothing. Null for one without a version. */
function writtenVersion(path) {
	return versioned.exec(baseOf$1(path))?.[2]?.replaceAll("_", ".") ?? null;
}
/** Flyway. Versioned migrations in the order of their versions, then repeatable ones in that of their descriptions. */
const flyway = {
	name: "flyway",
	recognises: (folder) => {
		const names = folder.files.map(({ path }) => baseOf$1(path));
		if (names.some((name) => repeatable.test(name) || /^[VB]\d+[._]\d+[._]\d.*__.*\.sql$|\.sql\.conf$|^B\d/.test(name))) return 2;
		return names.some((name) => versioned.test(name)) ? 1 : 0;
	},
	compare: byComponents,
	read: (folder) => {
		const found = folder.files.flatMap((file) => readOne(file, folder));
		const undos = new Map(found.filter(({ kind }) => kind === "U").map((one) => [one.migration.version, one.migration]));
		const versions = found.filter(({ kind }) => kind === "V").map(({ migration }) => {
			const down = undos.get(migration.version)?.up;
			return down === void 0 ? migration : {
				...migration,
				down
			};
		}).sort((a, b) => byComponents(a.version, b.version));
		const again = found.filter(({ kind }) => kind === "R").map(({ migration }) => migration).sort((a, b) => byBytes(a.name, b.name));
		const ignored = folder.files.filter(({ path }) => /^[VUBR].*\.sql$/i.test(baseOf$1(path)) && !callback.test(baseOf$1(path)) && !found.some(({ migration }) => migration.path === path));
		return {
			migrations: [...versions, ...again],
			problems: [
				...duplicates(versions, "Flyway refuses the whole folder"),
				...folder.files.filter(({ path }) => callback.test(baseOf$1(path))).map(({ path }) => ({
					id: "callback",
					status: "warning",
					path,
					detail: "Flyway runs it by itself at its moment, and nobody else does: it is not read",
					hint: "apply these migrations by Flyway itself"
				})),
				...found.filter(({ kind }) => kind === "B").map(({ migration: { path, version } }) => ({
					id: "baseline-migration",
					status: "warning",
					path,
					detail: `is a baseline: where nothing is applied yet, Flyway runs it in place of all up to version ${version}, and nobody else does`,
					hint: "apply these migrations by Flyway itself, as the command behind --"
				})),
				...ignored.map(({ path }) => ({
					id: "ignored-file",
					status: "warning",
					path,
					detail: "looks like a migration and has not the name of one: Flyway passes it over without a word",
					hint: "V<version>__<description>.sql, with two underscores"
				}))
			]
		};
	},
	state: {
		table: "flyway_schema_history",
		columns: [
			"installed_rank",
			"version",
			"checksum",
			"success"
		],
		sql: "select version, description, type, script, checksum::text, success::text from {table} order by installed_rank",
		read: readHistory,
		memory: "each"
	},
	runner: {
		isFirstOnEmpty: true,
		create: (table) => [
			stateStatement(`create table {table} (
          installed_rank int not null,
          version varchar(50),
          description varchar(200) not null,
          type varchar(20) not null,
          script varchar(1000) not null,
          checksum integer,
          installed_by varchar(100) not null,
          installed_on timestamp not null default now(),
          execution_time integer not null,
          success boolean not null)`, table),
			stateStatement(`alter table {table} add constraint ${quoteIdentifier(`${table.name}_pk`)} primary key (installed_rank)`, table),
			stateStatement(`create index ${quoteIdentifier(`${table.name}_s_idx`)} on {table} (success)`, table)
		],
		lockKeys: (_, { schema, name }) => [String(lockOfFlyway + BigInt(javaHash(`${quoteIdentifier(schema)}.${quoteIdentifier(name)}`)))],
		putBack: (table) => [stateStatement("reset role", table), stateStatement(`select pg_catalog.set_config('search_path', pg_catalog.concat_ws(',', pg_catalog.quote_ident($1), nullif(s.reset_val, '')), false)
        from pg_catalog.pg_settings s
        where s.name = 'search_path' and s.reset_val <> $1 and not pg_catalog.starts_with(s.reset_val, $1 || ',')`, table, [table.schema])],
		record: ({ path, name, checksum }, table) => [stateStatement("reset role", table), stateStatement(`insert into {table} (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
        select coalesce(max(installed_rank), 0) + 1, $1, $2, 'SQL', $3, $4::integer, current_user, $5::integer, true from {table}`, table, [
			writtenVersion(path),
			name,
			path,
			checksum ?? null,
			{ hole: "milliseconds" }
		])]
	},
	habits: {
		outOfOrder: "refuses",
		outOfOrderHint: "give it a version later than all others, or run Flyway with -outOfOrder=true",
		edited: "refuses",
		missing: "refuses",
		dirtyHint: "undo by hand what of it was done, then: flyway repair"
	}
};
function readOne(file, folder) {
	const { path } = file;
	const text = file.text.replace(/^\uFEFF/, "");
	const [, kind, version = "", name] = versioned.exec(baseOf$1(path)) ?? [];
	const again = repeatable.exec(baseOf$1(path))?.[1];
	if (kind === void 0 && again === void 0) return [];
	const settings = folder.files.find((other) => other.path === `${path}.conf`)?.text ?? "";
	const up = {
		path,
		text,
		line: 1,
		transaction: /^\s*executeInTransaction\s*=\s*false\s*$/im.test(settings) ? "each" : "auto",
		placeholders
	};
	const checksum = flywayChecksum(text);
	if (again !== void 0) {
		const description = wordsOf$1(again);
		const migration = {
			version: `R ${description}`,
			name: description,
			path,
			up,
			isRepeatable: true
		};
		return [{
			kind: "R",
			migration: placeholders.test(text) ? migration : {
				...migration,
				checksum
			}
		}];
	}
	return [{
		kind: kind ?? "",
		migration: {
			version: versionOf(version),
			name: wordsOf$1(name ?? ""),
			path,
			up,
			checksum
		}
	}];
}
/** The last row of a version counts; those that undo or delete take it away. A baseline stands for all that is not later. */
function readHistory(rows) {
	const applied = /* @__PURE__ */ new Map();
	for (const { version, description, type, checksum, success } of rows) {
		if (type === "SCHEMA") continue;
		const key = version === null || version === void 0 ? `R ${description}` : versionOf(version);
		applied.delete(key);
		if (/^(UNDO|DELETE)/.test(type ?? "")) continue;
		applied.set(key, {
			version: key,
			name: description ?? "",
			.../BASELINE/.test(type ?? "") ? { isBaseline: true } : {},
			...checksum === null || checksum === void 0 ? {} : { checksum },
			...success === "false" ? { isFailed: true } : {}
		});
	}
	return [...applied.values()];
}
// packages/core/src/migrate/formats/golang-migrate.ts
const named$8 = /^([0-9]+)_(.*)\.(down|up)\.(.*)$/;
/** Source: database/util.go. */
const lockSalt = 1486364155n;
/** github.com/golang-migrate/migrate v4: source/parse.go, database/postgres. A file is one message; the state is one high-water mark. */
const golangMigrate = {
	name: "golang-migrate",
	recognises: (folder) => topFiles(folder).some(({ path }) => named$8.test(path)) ? 1 : 0,
	compare: byNumber,
	read: (folder) => {
		const ups = [];
		const downs = /* @__PURE__ */ new Map();
		for (const { path, text } of topFiles(folder)) {
			const [, digits, name = "", direction] = named$8.exec(path) ?? [];
			if (digits === void 0) continue;
			const version = String(BigInt(digits));
			const script = {
				path,
				text,
				line: 1,
				transaction: "implicit"
			};
			if (direction === "up") ups.push({
				version,
				name,
				path,
				up: script
			});
			else downs.set(version, script);
		}
		const migrations = ups.sort((a, b) => byNumber(a.version, b.version)).map((migration) => {
			const down = downs.get(migration.version);
			return down === void 0 ? migration : {
				...migration,
				down
			};
		});
		const versions = new Set(migrations.map(({ version }) => version));
		const orphans = [...downs].filter(([version]) => !versions.has(version));
		return {
			migrations,
			otherVersions: orphans.map(([version]) => version),
			problems: [...duplicates(migrations, "golang-migrate refuses the whole folder"), ...orphans.map(([version, { path }]) => ({
				id: "down-alone",
				status: "warning",
				path,
				detail: `there is no up file of version ${version}: going up passes it over, and its version is recorded all the same`
			}))]
		};
	},
	state: {
		table: "schema_migrations",
		columns: ["version", "dirty"],
		sql: "select version::text, dirty::text from {table}",
		read: (rows) => rows.map(({ version, dirty }) => ({
			version: version ?? "",
			...dirty === "true" ? { isFailed: true } : {}
		})),
		memory: "mark"
	},
	runner: {
		create: (table) => [stateStatement("create table if not exists {table} (version bigint not null primary key, dirty boolean not null)", table)],
		lockKeys: (database, { schema, name }) => [`/${database}`, database].map((named) => String(BigInt.asUintN(32, crcOf([
			schema,
			name,
			named
		].join("\0")) * lockSalt))),
		begin: ({ version }, table) => mark(version, true, table),
		record: ({ version }, table) => mark(version, false, table),
		erase: (_, table, before) => before === void 0 ? [stateStatement("truncate {table}", table)] : mark(before.version, false, table)
	},
	habits: {
		outsideHint: "a file of its own, with that statement alone",
		outOfOrder: "skips",
		outOfOrderHint: "give it a version later than all others: golang-migrate never runs it as it is",
		missing: "refuses",
		dirtyHint: "see what of it was done, finish or undo it by hand, then: migrate force <the last version that is whole>"
	}
};
/** The one row there is. */
function mark(version, isDirty, table) {
	return [stateStatement("truncate {table}", table), stateStatement("insert into {table} (version, dirty) values ($1, $2)", table, [version, isDirty])];
}
// packages/core/src/migrate/formats/goose-script.ts
/**
* Reads a file as goose does: a statement ends with the line that ends with a semicolon, or at StatementEnd after StatementBegin; comments
* before a statement are none of it.
*/
function parseGoose(path, text) {
	const parts = {
		up: [],
		down: []
	};
	const seen = /* @__PURE__ */ new Set();
	let direction;
	let isBlock = false;
	let isWrapped = true;
	let hasPlaceholders = false;
	let open;
	let complaint;
	const complain = (detail, line) => {
		complaint ??= {
			detail: `goose refuses it: ${detail}`,
			line
		};
	};
	const close = () => {
		if (open !== void 0 && direction !== void 0) parts[direction].push({
			text: open.lines.join("\n"),
			line: open.line
		});
		open = void 0;
	};
	const begin = (next, line) => {
		if (open !== void 0) complain("a statement without a semicolon at its end", open.line);
		if (seen.has(next)) complain(`"+goose ${next}" stands in it twice`, line);
		if (next === "down" && !seen.has("up")) complain("\"+goose Down\" stands before \"+goose Up\"", line);
		open = void 0;
		direction = next;
		seen.add(next);
	};
	for (const [index, raw] of text.split("\n").entries()) {
		const content = raw.replace(/\r$/, "");
		const line = index + 1;
		const annotation = annotationOf(content);
		if (annotation !== void 0) {
			if (annotation === "UP") begin("up", line);
			else if (annotation === "DOWN") begin("down", line);
			else if (annotation === "STATEMENTBEGIN") isBlock = true;
			else if (annotation === "STATEMENTEND") {
				if (!isBlock) complain("\"+goose StatementEnd\" without a beginning", line);
				isBlock = false;
				close();
			} else if (annotation === "NO TRANSACTION") isWrapped = false;
			else if (annotation === "ENVSUB ON") hasPlaceholders = true;
			else if (annotation !== "ENVSUB OFF") complain(`"${content.trim()}" is none of its annotations`, line);
		} else {
			if (open === void 0 && (content.trim() === "" || content.trim().startsWith("--"))) continue;
			if (direction === void 0) {
				complain("a statement before \"-- +goose Up\"", line);
				continue;
			}
			open ??= {
				lines: [],
				line
			};
			open.lines.push(content);
			if (!isBlock && endsStatement(content)) close();
		}
	}
	if (!seen.has("up")) complain("it has no line \"-- +goose Up\"", 1);
	if (isBlock) complain("\"+goose StatementBegin\" without an end", open?.line ?? 1);
	if (open !== void 0) complain("a statement without a semicolon at its end", open.line);
	close();
	const script = (of) => ({
		path,
		text: parts[of].map((part) => part.text).join("\n"),
		line: parts[of][0]?.line ?? 1,
		parts: parts[of],
		transaction: isWrapped ? "wrapped" : "each",
		...hasPlaceholders ? { placeholders: /\$\{[^}]+\}|\$[A-Za-z_]\w*/ } : {}
	});
	return {
		up: script("up"),
		...seen.has("down") ? { down: script("down") } : {},
		...complaint === void 0 ? {} : { complaint }
	};
}
/**
* What stands behind "+goose" in a comment, in capitals, for goose reads it in any case; undefined in any other line. Source: what goose 3.30 does
* with such lines, which it refuses unless they are nothing but one of its annotations.
*/
function annotationOf(line) {
	if (!line.trimStart().startsWith("--") || !line.includes("+goose")) return void 0;
	const words = line.trimEnd().replaceAll("--", "").replace("+goose", "");
	return /^\s/.test(line) ? line : words.trim().toUpperCase();
}
/** The last word before a comment ends with a semicolon. */
function endsStatement(line) {
	const words = line.split(/\s+/).filter((word) => word !== "");
	const comment = words.findIndex((word) => word.startsWith("--"));
	return (comment < 0 ? words : words.slice(0, comment)).at(-1)?.endsWith(";") === true;
}
// packages/core/src/migrate/formats/goose.ts
const named$7 = /^(\d+)_(.*)\.(sql|go)$/;
const isGoose = /^--\s*\+goose\s/m;
/** github.com/pressly/goose v3. Statements are sent one by one, in a transaction unless the file says NO TRANSACTION. */
const goose = {
	name: "goose",
	recognises: (folder) => topFiles(folder).some(({ path, text }) => named$7.test(path) && isGoose.test(text)) ? 2 : 0,
	compare: byNumber,
	read: (folder) => {
		const migrations = [];
		const problems = [];
		for (const { path, text } of topFiles(folder)) {
			const [, digits, name = "", kind] = named$7.exec(path) ?? [];
			if (digits === void 0 || path.endsWith("_test.go")) continue;
			const version = String(BigInt(digits));
			if (kind === "go") {
				migrations.push({
					version,
					name,
					path
				});
				continue;
			}
			const { up, down, complaint } = parseGoose(path, text);
			if (complaint !== void 0) problems.push({
				id: "unreadable",
				status: "bad",
				path,
				...complaint
			});
			migrations.push({
				version,
				name,
				path,
				up,
				...down === void 0 ? {} : { down }
			});
		}
		migrations.sort((a, b) => byNumber(a.version, b.version));
		return {
			migrations,
			problems: [...problems, ...duplicates(migrations, "goose refuses the whole folder")]
		};
	},
	state: {
		table: "goose_db_version",
		columns: ["version_id", "is_applied"],
		sql: "select version_id::text, is_applied::text from {table} order by id",
		read: (rows) => {
			return [...new Map(rows.map((row) => [row["version_id"] ?? "", row["is_applied"] === "true"]))].flatMap(([version, isApplied]) => isApplied && version !== "0" ? [{ version }] : []);
		},
		memory: "each"
	},
	runner: {
		create: (table) => [stateStatement(`create table {table} (
          id integer primary key generated by default as identity,
          version_id bigint not null,
          is_applied boolean not null,
          tstamp timestamp not null default now())`, table), stateStatement("insert into {table} (version_id, is_applied) values (0, true)", table)],
		lockKeys: () => ["4097083626"],
		taken: ({ version }, table) => stateStatement("select from (select is_applied from {table} where version_id = $1 order by id desc limit 1) last where is_applied", ...[table, [version]]),
		record: ({ version }, table) => [stateStatement("insert into {table} (version_id, is_applied) values ($1, true)", table, [version])],
		erase: ({ version }, table) => [stateStatement("delete from {table} where version_id = $1", table, [version])]
	},
	habits: {
		outsideHint: "a file of its own, with the line \"-- +goose NO TRANSACTION\"",
		outOfOrder: "refuses",
		outOfOrderHint: "give it a version later than all others, or run goose with -allow-missing",
		missing: "ignores",
		dirtyHint: "run it again when its cause is mended"
	}
};
// packages/core/src/migrate/formats/graphile-migrate.ts
const committed = /^(?:committed\/)?(\d{6})(?:-.*)?\.sql$/;
const header = /^--! ([A-Z][A-Za-z0-9_]*)(?::(.*))?$/;
/** graphile-migrate: committed files, each with the hash of the one before it; its own hash is over both. */
const graphileMigrate = {
	name: "graphile-migrate",
	recognises: ({ files }) => files.some(({ path, text }) => committed.test(path) && /^--! Previous:/m.test(text)) ? 2 : 0,
	compare: byBytes,
	read: ({ files }) => {
		const problems = [];
		let previous = "-";
		return {
			migrations: files.filter(({ path }) => committed.test(path)).sort((a, b) => byBytes(a.path, b.path)).map(({ path, text }) => {
				const { headers, body, from } = parse(text);
				const stated = headers.get("Hash") ?? "";
				const algorithm = stated.split(":")[0] || "sha1";
				const checksum = hashOf(body, headers.get("Previous"), algorithm);
				const complain = (detail, hint) => {
					problems.push({
						id: "chain",
						status: "bad",
						path,
						detail,
						hint
					});
				};
				if (checksum !== stated) complain("is not what its own header says: graphile-migrate refuses the folder", "write the change into current.sql, and commit it as a migration of its own");
				if (headers.get("Previous") !== previous) complain("does not follow the one before it: graphile-migrate refuses the folder", "uncommit it and commit it again, on top of the others");
				previous = stated;
				const transaction = /^--!\s*no-transaction\b/.test(body) ? "implicit" : "wrapped";
				const name = path.split("/").at(-1) ?? path;
				return {
					version: committed.exec(path)?.[1] ?? name,
					name,
					path,
					checksum: stated,
					up: {
						path,
						text: text.slice(from),
						line: lineAt(text, from),
						transaction,
						placeholders: /:[A-Z][A-Z0-9_]+\b/
					}
				};
			}),
			problems
		};
	},
	state: {
		schema: "graphile_migrate",
		table: "migrations",
		columns: [
			"hash",
			"previous_hash",
			"filename"
		],
		sql: "select hash, filename from {table} order by filename",
		read: (rows) => rows.map(({ hash, filename }) => ({
			version: (filename ?? "").slice(0, 6),
			checksum: hash ?? ""
		})),
		memory: "each"
	},
	habits: {
		outsideHint: "a file of its own, with one statement, whose first line is \"--! no-transaction\"",
		outOfOrder: "refuses",
		outOfOrderHint: "uncommit it and commit it again, on top of the others",
		edited: "refuses",
		missing: "refuses",
		dirtyHint: "run it again when its cause is mended"
	}
};
/** `sha1:` and the digest of the hash before and the body, each on lines of its own. */
function hashOf(body, previous, algorithm) {
	const text = `${`${previous === void 0 || previous === "-" ? "" : previous}\n${body.trim()}`.trim()}\n`;
	try {
		return `${algorithm}:${createHash(algorithm).update(text).digest("hex")}`;
	} catch {
		return "";
	}
}
function parse(text) {
	const headers = /* @__PURE__ */ new Map();
	let from = 0;
	for (const line of text.split("\n")) {
		const [, key, value = ""] = header.exec(line) ?? [];
		if (key === void 0) break;
		headers.set(key, value.trim());
		from += line.length + 1;
	}
	return {
		headers,
		body: `${text.slice(from).trim()}\n`,
		from
	};
}
// packages/core/src/migrate/formats/node-pg-migrate.ts
const named$6 = /^(\d+)[_-](.+)\.(sql|[cm]?js|[cm]?ts)$/;
const upMark = /^\s*--[\s-]*up\s+migration/im;
const downMark = /^\s*--[\s-]*down\s+migration/im;
/** Numbers first, as the tool sorts; equal ones by name. */
function byPrefix(a, b) {
	const number = (name) => BigInt(/^\d+/.exec(name)?.[0] ?? "0");
	const [x, y] = [number(a), number(b)];
	return x < y ? -1 : x > y ? 1 : byBytes(a, b);
}
/** node-pg-migrate: src/sqlMigration.ts, src/runner.ts. All pending ones in one transaction, unless it is told otherwise. */
const nodePgMigrate = {
	name: "node-pg-migrate",
	recognises: (folder) => {
		const files = topFiles(folder).filter(({ path }) => named$6.test(path));
		if (files.some(({ text }) => upMark.test(text))) return 2;
		return files.some(({ path }) => /^\d{13}[_-]/.test(path)) ? 1 : 0;
	},
	compare: byPrefix,
	read: (folder) => {
		const problems = [];
		const migrations = topFiles(folder).flatMap(({ path, text }) => {
			const [, , name = "", kind] = named$6.exec(path) ?? [];
			if (kind === void 0 || path.endsWith(".d.ts")) return [];
			const version = path.replace(/\.[^.]+$/, "");
			if (kind !== "sql") return [{
				version,
				name,
				path
			}];
			const [up, down] = [upMark.exec(text)?.index, downMark.exec(text)?.index];
			const upTo = up === void 0 || down === void 0 || down < up ? void 0 : down;
			const downTo = down === void 0 || up === void 0 || up < down ? void 0 : up;
			if (up === void 0 && down !== void 0) problems.push({
				id: "down-in-up",
				status: "bad",
				path,
				detail: "has a down part and no line \"-- Up Migration\": node-pg-migrate runs the whole file, down part and all, when it goes up",
				hint: "begin it with a line \"-- Up Migration\""
			});
			return [{
				version,
				name,
				path,
				up: {
					path,
					...stretchOf(text, up ?? 0, upTo),
					transaction: "shared"
				},
				...down === void 0 ? {} : { down: {
					path,
					...stretchOf(text, down, downTo),
					transaction: "shared"
				} }
			}];
		}).sort((a, b) => byPrefix(a.version, b.version));
		return {
			migrations,
			problems: [...problems, ...duplicates(migrations, "node-pg-migrate runs only one of them")]
		};
	},
	state: {
		table: "pgmigrations",
		columns: ["name", "run_on"],
		sql: "select name from {table} order by run_on, id",
		read: (rows) => rows.map(({ name }) => ({ version: name ?? "" })),
		memory: "each"
	},
	habits: {
		outOfOrder: "refuses",
		outOfOrderHint: "rename it with a later time, or run node-pg-migrate with --no-check-order",
		missing: "refuses",
		dirtyHint: "run it again when its cause is mended"
	}
};
// packages/core/src/migrate/formats/plain.ts
const named$5 = /^[vV]?(\d+(?:\.\d+)*)(.*)\.(?:sql|pgsql)$/;
/** Number by number, so that v1.2 comes before v1.10. */
function byNumbers(a, b) {
	const [left, right] = [a, b].map((text) => text.split(".").map((part) => BigInt(part)));
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const [x, y] = [left[index] ?? -1n, right[index] ?? -1n];
		if (x !== y) return x < y ? -1 : 1;
	}
	return 0;
}
const outside$2 = "-- pgproof:no-transaction";
const directive = /^--\s*pgproof:\s*(.*)$/;
/** Where a file speaks to us: in a line of its own, `-- pgproof:<word>`. It counts in the comments before the first statement. */
function directivesOf(text) {
	let isInHead = true;
	return text.replace(/^\uFEFF/, "").split("\n").flatMap((content, index) => {
		const bare = content.trim();
		isInHead &&= bare === "" || bare.startsWith("--");
		const [, word] = directive.exec(bare) ?? [];
		return word === void 0 ? [] : [{
			word: word.trim(),
			line: index + 1,
			isInHead
		}];
	});
}
function scriptOf$1(path, text) {
	return {
		path,
		text,
		line: 1,
		transaction: directivesOf(text).some(({ word, isInHead }) => isInHead && word === "no-transaction") ? "each" : "wrapped"
	};
}
/** What of a file's words to us would not be heard. */
function problemsOf(path, text) {
	return directivesOf(text).flatMap(({ word, line, isInHead }) => {
		const known = {
			id: "directive",
			status: "bad",
			path,
			line
		};
		if (word !== "no-transaction") return [{
			...known,
			detail: `there is no directive "pgproof:${word}"`,
			hint: `the one there is: ${outside$2}`
		}];
		return isInHead ? [] : [{
			...known,
			detail: "\"pgproof:no-transaction\" stands behind the first statement, where it does nothing",
			hint: "move it to the first line of the file"
		}];
	});
}
/** Numbered SQL that no tool keeps a state of; what our own runner has applied of it, it keeps itself. */
const plain$1 = {
	name: "plain",
	recognises: (folder) => {
		const files = topFiles(folder).filter(({ path }) => named$5.test(path) && !/\.(up|down)\.|^V[\d._]+__/.test(path));
		return files.length === 0 ? 0 : files.some(({ text }) => directivesOf(text).length > 0) ? 2 : 1;
	},
	compare: byNumbers,
	read: (folder) => {
		const migrations = topFiles(folder).flatMap(({ path, text, bytes }) => {
			const [, digits, rest = ""] = named$5.exec(path) ?? [];
			if (digits === void 0 || /\.down$/.test(rest)) return [];
			const down = topFiles(folder).find((one) => one.path === path.replace(/(\.up)?\.(\w+)$/, ".down.$2"));
			return [{
				version: digits,
				name: rest.replace(/^[-_.]+|\.up$/g, ""),
				path,
				up: scriptOf$1(path, text),
				checksum: createHash("sha256").update(bytes ?? "").digest("hex"),
				...down === void 0 ? {} : { down: scriptOf$1(down.path, down.text) }
			}];
		}).sort((a, b) => byNumbers(a.version, b.version) || (a.path < b.path ? -1 : 1));
		return {
			migrations,
			problems: [...migrations.flatMap(({ up, down }) => [up, down]).filter((one) => one !== void 0).flatMap(({ path, text }) => problemsOf(path, text)), ...duplicates(migrations, "which of them comes first is chance")]
		};
	},
	state: {
		table: "pgproof_migrations",
		columns: [
			"version",
			"checksum",
			"applied_at"
		],
		sql: "select version, name, checksum from {table} order by applied_at, version",
		read: (rows) => rows.map(({ version, name, checksum }) => ({
			version: version ?? "",
			name: name ?? "",
			...checksum === null || checksum === void 0 ? {} : { checksum }
		})),
		memory: "each",
		absent: {
			detail: "numbered files without a tool: nothing keeps a state, so what was applied cannot be seen",
			hint: "name the tool with --migration-format, if one runs them; pgproof migrate apply keeps a state of its own"
		}
	},
	runner: {
		isFirstOnEmpty: true,
		create: (table) => [stateStatement(`create table if not exists {table} (
          version text primary key,
          name text not null,
          checksum text,
          applied_at timestamptz not null default clock_timestamp(),
          applied_by text not null default current_user,
          milliseconds bigint)`, table)],
		record: ({ version, name, checksum }, table) => [stateStatement("insert into {table} (version, name, checksum, milliseconds) values ($1, $2, $3, $4)", table, [...[
			version,
			name,
			checksum ?? null
		], { hole: "milliseconds" }])],
		erase: ({ version }, table) => [stateStatement("delete from {table} where version = $1", table, [version])]
	},
	habits: {
		outOfOrder: "applies",
		edited: "refuses",
		outOfOrderHint: "give it a number after all others",
		outsideHint: `a file of its own, with this line before its first statement: ${outside$2}`,
		missing: "ignores",
		dirtyHint: "see what of it was done, and finish it by hand"
	}
};
// packages/core/src/migrate/formats/postgres-migrations.ts
const named$4 = /^(-?\d+)[-_]?(.*)\.(sql|js)$/i;
const outside$1 = "-- postgres-migrations disable-transaction";
/** postgres-migrations 5: numbers without a gap from 1; a file is one message in a transaction; `sha1(name + text)`. */
const postgresMigrations = {
	name: "postgres-migrations",
	recognises: (folder) => {
		const files = topFiles(folder).filter(({ path }) => named$4.test(path));
		if (files.some(({ text }) => text.includes(outside$1))) return 2;
		const numbers = files.map(({ path }) => Number.parseInt(path, 10)).sort((a, b) => a - b);
		return numbers.length > 0 && numbers.every((number, index) => number === index + 1) ? 1 : 0;
	},
	compare: byNumber,
	read: (folder) => {
		const migrations = topFiles(folder).flatMap(({ path, text }) => {
			const [, digits, name, kind] = named$4.exec(path) ?? [];
			if (digits === void 0) return [];
			const known = {
				version: String(BigInt(digits)),
				name: name || path,
				path
			};
			if (kind?.toLowerCase() === "js") return [known];
			const checksum = createHash("sha1").update(path).update(text).digest("hex");
			const transaction = text.includes(outside$1) ? "implicit" : "wrapped";
			return [{
				...known,
				checksum,
				up: {
					path,
					text,
					line: 1,
					transaction
				}
			}];
		}).sort((a, b) => byNumber(a.version, b.version));
		const gaps = migrations.filter(({ version }, index) => index > 0 && !follows(version, migrations[index - 1]?.version));
		return {
			migrations,
			problems: [...duplicates(migrations, "postgres-migrations refuses the whole folder"), ...gaps.map(({ path, version }) => ({
				id: "gap",
				status: "bad",
				path,
				detail: `there is a gap before ${version}: postgres-migrations refuses the whole folder`,
				hint: "number them without a gap"
			}))]
		};
	},
	state: {
		table: "migrations",
		columns: [
			"id",
			"name",
			"hash",
			"executed_at"
		],
		sql: "select id::text, name, hash from {table} where id > 0 order by id",
		read: (rows) => rows.map(({ id, name, hash }) => ({
			version: id ?? "",
			name: name ?? "",
			checksum: hash ?? ""
		})),
		memory: "each"
	},
	habits: {
		outsideHint: "a file of its own, with one statement and the line \"-- postgres-migrations disable-transaction\"",
		outOfOrder: "refuses",
		outOfOrderHint: "give it the next number after all others",
		edited: "refuses",
		missing: "refuses",
		dirtyHint: "run it again when its cause is mended"
	}
};
function follows(version, before) {
	return before === void 0 || BigInt(version) - BigInt(before) <= 1n;
}
// packages/core/src/migrate/formats/prisma.ts
const script = /^([^/]+)\/migration\.sql$/;
/** Prisma Migrate: a folder each, in the order of their names; a file is one message. */
const prisma = {
	name: "prisma",
	recognises: ({ files }) => {
		if (!files.some(({ path }) => script.test(path)) || files.some(({ path }) => path.endsWith("/snapshot.json"))) return 0;
		return 2;
	},
	compare: byBytes,
	read: ({ files }) => {
		return {
			migrations: files.flatMap(({ path, text, bytes }) => {
				const name = script.exec(path)?.[1];
				if (name === void 0) return [];
				return [{
					version: name,
					name,
					path,
					checksum: createHash("sha256").update(bytes ?? "").digest("hex"),
					up: {
						path,
						text,
						line: 1,
						transaction: "implicit"
					}
				}];
			}).sort((a, b) => byBytes(a.version, b.version)),
			problems: []
		};
	},
	state: {
		table: "_prisma_migrations",
		columns: [
			"migration_name",
			"checksum",
			"finished_at",
			"rolled_back_at"
		],
		sql: "select migration_name, checksum, (finished_at is null)::text as unfinished from {table} where rolled_back_at is null order by started_at",
		read: (rows) => rows.map(({ migration_name: version, checksum, unfinished }) => ({
			version: version ?? "",
			checksum: checksum ?? "",
			...unfinished === "true" ? { isFailed: true } : {}
		})),
		memory: "each"
	},
	habits: {
		outsideHint: "a migration of its own, with that statement alone",
		outOfOrder: "applies",
		outOfOrderHint: "prisma migrate deploy runs it after what it was written to come before: try it on a restored copy",
		edited: "ignores",
		missing: "ignores",
		dirtyHint: "see what of it was done; then npx prisma migrate resolve --rolled-back <name>, or --applied <name> when it was finished by hand"
	}
};
// packages/core/src/migrate/formats/siphash.ts
const mask = (1n << 64n) - 1n;
const rotate = (value, by) => (value << by | value >> 64n - by) & mask;
/** SipHash-1-3 with a key of zeros. Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012). */
function sipHash13(data) {
	let [v0, v1, v2, v3] = [
		8317987319222330741n,
		7237128888997146477n,
		7816392313619706465n,
		8387220255154660723n
	];
	const round = () => {
		v0 = v0 + v1 & mask;
		v1 = rotate(v1, 13n) ^ v0;
		v0 = rotate(v0, 32n);
		v2 = v2 + v3 & mask;
		v3 = rotate(v3, 16n) ^ v2;
		v0 = v0 + v3 & mask;
		v3 = rotate(v3, 21n) ^ v0;
		v2 = v2 + v1 & mask;
		v1 = rotate(v1, 17n) ^ v2;
		v2 = rotate(v2, 32n);
	};
	const whole = data.length - data.length % 8;
	for (let at = 0; at < whole; at += 8) {
		const word = data.readBigUInt64LE(at);
		v3 ^= word;
		round();
		v0 ^= word;
	}
	const last = Buffer.alloc(8);
	data.copy(last, 0, whole);
	last[7] = data.length & 255;
	const word = last.readBigUInt64LE();
	v3 ^= word;
	round();
	v0 ^= word;
	v2 ^= 255n;
	for (let count = 0; count < 3; count += 1) round();
	return v0 ^ v1 ^ v2 ^ v3;
}
// packages/core/src/migrate/formats/refinery.ts
const named$3 = /^([UV])(\d+(?:\.\d+)?)__(\w+)\.sql$/;
/** refinery_core: SipHash-1-3 of name, version (i32) and text, each as Rust hashes it. */
function refineryChecksum(name, version, text) {
	const number = Buffer.alloc(4);
	number.writeInt32LE(Number(version) | 0);
	const end = Buffer.from([255]);
	return String(sipHash13(Buffer.concat([
		Buffer.from(name),
		end,
		number,
		Buffer.from(text),
		end
	])));
}
/** refinery: migrations in a transaction each. */
const refinery = {
	name: "refinery",
	recognises: ({ files }) => files.some(({ path }) => named$3.test(path.split("/").at(-1) ?? "")) ? 1 : 0,
	compare: byNumber,
	read: ({ files }) => {
		const migrations = files.flatMap(({ path, text }) => {
			const [, kind, version, name = ""] = named$3.exec(path.split("/").at(-1) ?? "") ?? [];
			if (version === void 0 || kind === "U" || version.includes(".")) return [];
			const checksum = refineryChecksum(name, version, text);
			return [{
				version: String(BigInt(version)),
				name,
				path,
				checksum,
				up: {
					path,
					text,
					line: 1,
					transaction: "wrapped"
				}
			}];
		}).sort((a, b) => byNumber(a.version, b.version));
		return {
			migrations,
			problems: duplicates(migrations, "refinery refuses the whole folder")
		};
	},
	state: {
		table: "refinery_schema_history",
		columns: [
			"version",
			"checksum",
			"applied_on"
		],
		sql: "select version::text, name, checksum from {table} order by version",
		read: (rows) => rows.map(({ version, name, checksum }) => ({
			version: version ?? "",
			name: name ?? "",
			checksum: checksum ?? ""
		})),
		memory: "each"
	},
	habits: {
		outOfOrder: "refuses",
		outOfOrderHint: "give it a version later than all others, or let refinery go on with set_abort_missing(false)",
		edited: "refuses",
		missing: "refuses",
		dirtyHint: "run it again when its cause is mended"
	}
};
// packages/core/src/migrate/formats/sqitch.ts
const planFile = "sqitch.plan";
const change$1 = /^([^\s#%@-][^\s[@]*)\s*(?:\[[^\]]*\]\s*)?\d{4}-\d\d-\d\dT/;
const tag = /^@(\S+)/;
/** sqitch: the plan's order; psql runs a script statement by statement, and the script has its own BEGIN and COMMIT. */
const sqitch = {
	name: "sqitch",
	recognises: ({ files }) => files.some(({ path }) => path === planFile) ? 2 : 0,
	compare: () => 0,
	read: (folder) => {
		const problems = [];
		return {
			migrations: readPlan(folder).map(({ name, version, suffix }) => {
				const path = `deploy/${name}${suffix}.sql`;
				const file = folder.files.find((one) => one.path === path);
				const script = (at) => {
					const found = folder.files.find((one) => one.path === at);
					return found === void 0 ? void 0 : {
						path: at,
						text: found.text,
						line: 1,
						transaction: "each"
					};
				};
				const [up, down] = [script(path), script(`revert/${name}${suffix}.sql`)];
				if (file === void 0) problems.push({
					id: "unreadable",
					status: "bad",
					path,
					detail: "stands in the plan, and is not there"
				});
				return {
					version,
					name,
					path,
					...up === void 0 ? {} : { up },
					...down === void 0 ? {} : { down },
					...file?.bytes === void 0 ? {} : { checksum: createHash("sha1").update(file.bytes).digest("hex") }
				};
			}),
			problems
		};
	},
	state: {
		schema: "sqitch",
		table: "changes",
		columns: [
			"change_id",
			"script_hash",
			"change",
			"project"
		],
		sql: "select change, script_hash from {table} order by committed_at, change_id",
		read: (rows) => {
			const seen = /* @__PURE__ */ new Map();
			return rows.map(({ change: name, script_hash: checksum }) => {
				const count = (seen.get(name ?? "") ?? 0) + 1;
				seen.set(name ?? "", count);
				const version = count === 1 ? name ?? "" : `${name}#${count}`;
				return checksum === null || checksum === void 0 ? { version } : {
					version,
					checksum
				};
			});
		},
		memory: "each"
	},
	habits: {
		outOfOrder: "skips",
		outOfOrderHint: "move its line to the end of sqitch.plan: sqitch goes on after the last change that it deployed",
		edited: "ignores",
		missing: "refuses",
		dirtyHint: "run it again when its cause is mended"
	}
};
/**
* A change that comes twice was reworked: the earlier one's scripts carry a tag that came between, the first of which there is a script.
* Source: App::Sqitch::Plan::Change, path_segments.
*/
function readPlan({ files }) {
	const lines = files.find(({ path }) => path === planFile)?.text.split(/\r?\n/) ?? [];
	const changes = [];
	const tags = [];
	for (const [at, line] of lines.entries()) {
		const name = change$1.exec(line)?.[1];
		const tagged = tag.exec(line)?.[1];
		if (name !== void 0) changes.push({
			name,
			at
		});
		else if (tagged !== void 0) tags.push({
			name: tagged,
			at
		});
	}
	return changes.map(({ name, at }, index) => {
		const before = changes.slice(0, index).filter((one) => one.name === name).length;
		const again = changes.slice(index + 1).find((one) => one.name === name);
		const suffixes = (again === void 0 ? [] : tags.filter((one) => one.at > at && one.at < again.at)).map((one) => `@${one.name}`);
		return {
			name,
			version: before === 0 ? name : `${name}#${before + 1}`,
			suffix: suffixes.find((suffix) => files.some(({ path }) => path === `deploy/${name}${suffix}.sql`)) ?? suffixes[0] ?? ""
		};
	});
}
// packages/core/src/migrate/formats/sqlx.ts
const named$2 = /^(\d+)_(.*?)(\.up|\.down)?\.sql$/;
const outside = "-- no-transaction";
/** sqlx: sqlx-core/src/migrate, sqlx-postgres/src/migrate.rs. A file is one message, in a transaction unless it begins with `-- no-transaction`. */
const sqlx = {
	name: "sqlx",
	recognises: (folder) => {
		const files = topFiles(folder).filter(({ path }) => named$2.test(path));
		return files.length === 0 ? 0 : files.some(({ text }) => text.startsWith(outside)) ? 2 : 1;
	},
	compare: byNumber,
	read: (folder) => {
		const ups = [];
		const downs = /* @__PURE__ */ new Map();
		for (const { path, text, bytes } of topFiles(folder)) {
			const [, digits, name = "", direction] = named$2.exec(path) ?? [];
			if (digits === void 0) continue;
			const version = String(BigInt(digits));
			const script = {
				path,
				text,
				line: 1,
				transaction: text.startsWith(outside) ? "implicit" : "wrapped"
			};
			if (direction === ".down") downs.set(version, script);
			else {
				const checksum = createHash("sha384").update(bytes ?? "").digest("hex");
				ups.push({
					version,
					name: name.replaceAll("_", " "),
					path,
					up: script,
					checksum
				});
			}
		}
		const migrations = ups.sort((a, b) => byNumber(a.version, b.version)).map((one) => {
			const down = downs.get(one.version);
			return down === void 0 ? one : {
				...one,
				down
			};
		});
		return {
			migrations,
			problems: duplicates(migrations, "sqlx records one of them for both, and fails at the other")
		};
	},
	state: {
		table: "_sqlx_migrations",
		columns: [
			"version",
			"checksum",
			"success"
		],
		sql: "select version::text, description, encode(checksum, 'hex') as checksum, success::text from {table} order by version",
		read: (rows) => rows.map(({ version, description, checksum, success }) => ({
			version: version ?? "",
			name: description ?? "",
			checksum: checksum ?? "",
			...success === "false" ? { isFailed: true } : {}
		})),
		memory: "each"
	},
	runner: {
		create: (table) => [stateStatement(`create table if not exists {table} (
          version bigint primary key,
          description text not null,
          installed_on timestamptz not null default now(),
          success boolean not null,
          checksum bytea not null,
          execution_time bigint not null)`, table)],
		lockKeys: (database) => [String(1026731422n * crcOf(database))],
		record: ({ version, name, checksum = "" }, table) => [stateStatement("insert into {table} (version, description, success, checksum, execution_time) values ($1, $2, true, decode($3, 'hex'), -1)", table, [
			version,
			name,
			checksum
		])],
		after: ({ version }, table) => [stateStatement("update {table} set execution_time = $1 where version = $2", table, [{ hole: "nanoseconds" }, version])],
		erase: ({ version }, table) => [stateStatement("delete from {table} where version = $1", table, [version])]
	},
	habits: {
		outsideHint: "a file of its own, with one statement, whose first line is \"-- no-transaction\"",
		outOfOrder: "applies",
		outOfOrderHint: "sqlx runs it after what it was written to come before: try it on a restored copy",
		edited: "refuses",
		missing: "refuses",
		dirtyHint: "undo by hand what of it was done, then: delete from _sqlx_migrations where version = <its version>"
	}
};
// packages/core/src/migrate/formats/supabase.ts
const named$1 = /^([0-9]+)_(.*)\.sql$/;
// packages/core/src/migrate/formats/formats.ts
/** Every format; of several that a folder could be, the first is the likeliest. */
const formats = [
	drizzle,
	atlas,
	sqitch,
	prisma,
	diesel,
	graphileMigrate,
	dbmate,
	goose,
	{
		name: "supabase",
		recognises: (folder) => /[\\/]supabase[\\/]migrations[\\/]?$/.test(folder.path) && topFiles(folder).some(({ path }) => named$1.test(path)) ? 2 : 0,
		compare: byBytes,
		read: (folder) => {
			const problems = [];
			const migrations = topFiles(folder).flatMap(({ path, text }) => {
				const [, version, name = ""] = named$1.exec(path) ?? [];
				if (version !== void 0) return [{
					version,
					name,
					path,
					up: {
						path,
						text,
						line: 1,
						transaction: "implicit"
					}
				}];
				if (path.endsWith(".sql")) problems.push({
					id: "ignored-file",
					status: "warning",
					path,
					detail: "is not named <time>_<name>.sql: supabase passes it over"
				});
				return [];
			}).sort((a, b) => byBytes(a.path, b.path));
			return {
				migrations,
				problems: [...problems, ...duplicates(migrations, "supabase records one of them, and fails at the other")]
			};
		},
		state: {
			schema: "supabase_migrations",
			table: "schema_migrations",
			columns: ["version", "statements"],
			sql: "select version from {table} order by version",
			read: (rows) => rows.map(({ version }) => ({ version: version ?? "" })),
			memory: "each"
		},
		habits: {
			outsideHint: "a file of its own, with that statement alone",
			outOfOrder: "refuses",
			outOfOrderHint: "rename it with a later time, or: supabase db push --include-all",
			missing: "refuses",
			dirtyHint: "run it again when its cause is mended"
		}
	},
	flyway,
	golangMigrate,
	nodePgMigrate,
	refinery,
	plain$1,
	sqlx,
	postgresMigrations
];
/** A format by its name. */
function formatNamed(name) {
	const format = formats.find((one) => one.name === name);
	if (format === void 0) throw new Error(`no format "${name}"`);
	return format;
}
// packages/core/src/migrate/detect.ts
/** What a folder could be, the likeliest first. Throws `bad-input` when it is none. */
function detect(folder, named) {
	if (named !== void 0) return [formatNamed(named)];
	if (folder.files.some(({ path }) => path.endsWith("/snapshot.json") && !path.startsWith("meta/"))) throw new PgproofError("bad-input", `the folders with snapshot.json in "${folder.path}" are of a drizzle that is not read yet`, { hint: "the layout with meta/_journal.json is" });
	const scored = formats.map((format) => ({
		format,
		score: format.recognises(folder)
	}));
	const best = Math.max(...scored.map(({ score }) => score));
	if (best === 0) throw new PgproofError("bad-input", `there are no migrations in "${folder.path}" that any known tool would run`, { hint: `name the folder that the tool is given, and the tool: ${formatNames.join(", ")}` });
	return scored.filter(({ score }) => score === best).map(({ format }) => format);
}
// packages/core/src/migrate/standing.ts
/** Holds the files against the state: each migration in the tool's order, then rows that have no file. Pure. */
function place(set, format, { applied }) {
	return format.state.memory === "mark" ? byMark(set, format, applied) : byRows(set, format, applied);
}
/** What is to be run, in order. */
function pendingOf(placed) {
	return placed.flatMap(({ standing, migration }) => migration !== void 0 && (standing === "pending" || standing === "out of order") ? [migration] : []);
}
function byMark(set, format, applied) {
	const [mark] = applied;
	const placed = set.migrations.map((migration) => {
		const order = mark === void 0 ? 1 : format.compare(migration.version, mark.version);
		return {
			standing: order > 0 ? "pending" : order === 0 && mark?.isFailed === true ? "dirty" : "applied",
			version: migration.version,
			name: migration.name,
			migration
		};
	});
	if (mark === void 0 || set.migrations.some(({ version }) => version === mark.version)) return placed;
	if (mark.isFailed !== true && set.otherVersions?.includes(mark.version) === true) return placed;
	return [...placed, orphan(mark)];
}
function byRows(set, format, applied) {
	const rows = new Map(applied.map((row) => [row.version, row]));
	const positions = new Map(set.migrations.map(({ version }, index) => [version, index]));
	const isBefore = (a, b) => {
		const order = format.compare(a, b);
		if (order !== 0) return order < 0;
		return (positions.get(a) ?? 0) < (positions.get(b) ?? -1);
	};
	const baseline = applied.find(({ isBaseline }) => isBaseline)?.version;
	const ordered = applied.filter(({ version, isFailed }) => isFailed !== true && !isRepeatable$1(version));
	const placed = set.migrations.map((migration) => {
		const { version, name } = migration;
		const row = rows.get(version);
		const known = {
			version,
			name,
			migration
		};
		if (row === void 0) {
			if (migration.isRepeatable === true) return {
				standing: "pending",
				...known
			};
			if (baseline !== void 0 && !isBefore(baseline, version)) return {
				standing: "baseline",
				...known
			};
			const later = ordered.find((one) => isBefore(version, one.version));
			return later === void 0 ? {
				standing: "pending",
				...known
			} : {
				standing: "out of order",
				...known,
				behind: later.version
			};
		}
		if (row.isFailed === true) return {
			standing: "dirty",
			...known
		};
		if (row.isBaseline === true) return {
			standing: "baseline",
			...known
		};
		const kept = [migration.checksum, ...migration.otherChecksums ?? []];
		if (!(row.checksum !== void 0 && migration.checksum !== void 0 && !kept.includes(row.checksum))) return {
			standing: "applied",
			...known
		};
		return {
			standing: migration.isRepeatable === true ? "pending" : "edited",
			...known
		};
	});
	const lost = applied.filter(({ version, isBaseline }) => !positions.has(version) && isBaseline !== true);
	return [...placed, ...lost.map(orphan)];
}
function orphan(row) {
	return {
		standing: row.isFailed === true ? "dirty" : "missing",
		version: row.version,
		name: row.name ?? "",
		migration: void 0
	};
}
/** Flyway's repeatable migrations have no version, and no order. */
function isRepeatable$1(version) {
	return version.startsWith("R ");
}
// packages/core/src/migrate/state.ts
/**
* Reads a tool's state table. `named` is `table` or `schema.table`, where it is not the tool's own. A table that only may be the tool's,
* for it lies where the role does not look or has other columns, is not read: that is for the user to say.
*/
async function readState(client, format, named) {
	const { state } = format;
	const [first = "", second] = (named ?? state.table).split(".");
	const name = second ?? first;
	const schema = second === void 0 ? named === void 0 ? state.schema : void 0 : first;
	const all = await candidates(client, name, schema);
	const fitting = all.filter(({ columns }) => state.columns.every((column) => columns.includes(column)) && !(format.name === "dbmate" && columns.includes("dirty")));
	const isPlaceSaid = schema !== void 0 || named !== void 0 && fitting.length === 1;
	const found = fitting.find(({ isOnPath }) => isPlaceSaid || isOnPath);
	if (found === void 0) return doubtful(all, fitting, format);
	const table = `${found.schema}.${found.name}`;
	const parts = {
		schema: found.schema,
		name: found.name
	};
	if (!found.isReadable) return {
		table,
		name: parts,
		applied: [],
		unseen: {
			detail: `the role may not read ${table}, in which ${format.name} keeps what it has applied`,
			hint: grantOf(found)
		}
	};
	try {
		const from = qualifiedName(found.schema, found.name);
		const rows = await client.query(state.sql.replace("{table}", () => from));
		return {
			table,
			name: parts,
			applied: state.read(rows)
		};
	} catch (error) {
		if (sqlStateOf(error) !== "55P03") throw error;
		return {
			table,
			name: parts,
			applied: [],
			unseen: {
				detail: `${table} is locked by another session: what ${format.name} has applied could not be read`,
				hint: "is a migration running? try again when it is done"
			}
		};
	}
}
/** The role is named: whoever pastes it is another. */
function grantOf({ schema, name, role }) {
	const to = quoteIdentifier(role);
	return `grant usage on schema ${quoteIdentifier(schema)} to ${to}; grant select on ${qualifiedName(schema, name)} to ${to}`;
}
function doubtful(all, fitting, { name: tool, state }) {
	const [elsewhere] = fitting;
	const [other] = all;
	const hint = "name the table of the state: --state-table <schema>.<table>";
	if (elsewhere !== void 0) {
		const table = `${elsewhere.schema}.${elsewhere.name}`;
		return {
			table: void 0,
			applied: [],
			unseen: {
				detail: `${table} is not on the search_path of the role: whether ${tool} keeps there what it has applied to this database cannot be told`,
				hint: `if it does: --state-table ${table}`
			}
		};
	}
	if (other === void 0) return {
		table: void 0,
		applied: [],
		...present({ unseen: state.absent })
	};
	return {
		table: void 0,
		applied: [],
		unseen: {
			detail: `${other.schema}.${other.name} has other columns than the table in which ${tool} keeps what it has applied`,
			hint
		}
	};
}
/** Versions 14 to 18. */
function candidates(client, name, schema) {
	return client.query(`
    with path as (
      select pg_catalog.string_to_array(
        pg_catalog.replace(
          pg_catalog.replace(pg_catalog.replace(s.reset_val, '"', ''), ' ', ''), '$user', current_user::text), ',') as names
      from pg_catalog.pg_settings s
      where s.name = 'search_path')
    select
      n.nspname as schema,
      c.relname as name,
      current_user::text as role,
      n.nspname::text = any (path.names) as "isOnPath",
      pg_catalog.has_schema_privilege(n.oid, 'usage') and pg_catalog.has_table_privilege(c.oid, 'select') as "isReadable",
      array(
        select a.attname::text from pg_catalog.pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    cross join path
    where c.relname = $1
      and c.relkind in ('r', 'p', 'v', 'f')
      and ($2::text is null or n.nspname = $2)
    order by pg_catalog.array_position(path.names, n.nspname::text) nulls last, n.nspname`, [name, schema ?? null]);
}
// packages/core/src/migrate/facts.ts
/** A guest stands in nobody's queue for long: whoever comes after an ALTER that is waited for waits as well. */
const waits = {
	lock: "2s",
	statement: "60s"
};
/** Reads the folder and, where there is a database, the tool's state in it. Throws `bad-input` for a folder without migrations. */
async function gatherMigrateFacts(options, session, inside = async () => void 0) {
	const startedAt = session.now();
	const folder = await readFolder(options.folder, options.shownFolder);
	const possible = detect(folder, options.format);
	const read = (format) => {
		const set = format.read(folder);
		if (set.migrations.length === 0 && set.problems.length === 0) throw new PgproofError("bad-input", `there are no migrations of ${format.name} in "${options.shownFolder}"`, { hint: "name the folder that the tool is given" });
		return {
			format,
			others: possible.filter((one) => one !== format),
			set
		};
	};
	const known = {
		startedAt,
		shownFolder: options.shownFolder
	};
	const [likeliest] = possible;
	if (options.source === void 0) return {
		...known,
		...read(likeliest)
	};
	const connection = await options.source(session.signal);
	session.onProgress({
		phase: "read the state",
		current: describeConnection(connection)
	});
	await using client = await openClient(connection, session.signal);
	await client.query(`set lock_timeout = '${waits.lock}'; set statement_timeout = '${waits.statement}'`);
	const states = [];
	for (const format of possible) states.push({
		format,
		state: await readState(client, format, options.stateTable)
	});
	const { format, state } = states.find((one) => one.state.table !== void 0) ?? states[0];
	const chosen = read(format);
	await inside(client, connection);
	const database = {
		name: connection.database,
		major: client.major,
		state,
		placed: place(chosen.set, format, state),
		...await readUnfinished(client, state.name ?? placeOf$1(options.stateTable ?? format.state.table))
	};
	const others = state.table === void 0 ? chosen.others : [];
	return {
		...known,
		...chosen,
		others,
		database
	};
}
/** Of `table` or `schema.table`. */
function placeOf$1(named) {
	const [first = "", second] = named.split(".");
	return second === void 0 ? {
		schema: void 0,
		name: first
	} : {
		schema: first,
		name: second
	};
}
// packages/core/src/migrate/lint/statement.ts
/** Statement kinds that PostgreSQL refuses in a transaction whatever they say. Source: PreventInTransactionBlock in its sources. */
const alwaysOutside = /* @__PURE__ */ new Set([...[
	"VacuumStmt",
	"CreatedbStmt",
	"DropdbStmt",
	"AlterSystemStmt",
	"CreateTableSpaceStmt",
	"DropTableSpaceStmt"
], ...["CreateSubscriptionStmt", "DropSubscriptionStmt"]]);
/** The kind of a node and what it holds. */
function kindOf(node) {
	return Object.keys(node)[0] ?? "";
}
/** Whether PostgreSQL refuses a statement in a transaction. */
function mustBeOutside(node) {
	if ("VacuumStmt" in node) return node.VacuumStmt.is_vacuumcmd === true;
	if (alwaysOutside.has(kindOf(node))) return true;
	if ("IndexStmt" in node) return node.IndexStmt.concurrent === true;
	if ("DropStmt" in node) return node.DropStmt.concurrent === true;
	if ("ReindexStmt" in node) return (node.ReindexStmt.params ?? []).some((one) => "DefElem" in one && one.DefElem.defname === "concurrently") || [
		"REINDEX_OBJECT_SCHEMA",
		"REINDEX_OBJECT_SYSTEM",
		"REINDEX_OBJECT_DATABASE"
	].includes(node.ReindexStmt.kind ?? "");
	if ("AlterTableStmt" in node) return (node.AlterTableStmt.cmds ?? []).some((one) => "AlterTableCmd" in one && one.AlterTableCmd.def !== void 0 && "PartitionCmd" in one.AlterTableCmd.def && one.AlterTableCmd.def.PartitionCmd.concurrent === true);
	return false;
}
/** Reads a script into statements, each with the transaction that the tool and the script itself put it in. `next` gives numbers of transactions. */
function readScript(script, grammar, next) {
	const unparsed = [];
	const pieces = (script.parts ?? [script]).flatMap((stretch, message) => readStretch(stretch, message, script, grammar, unparsed));
	const outside = pieces.filter(({ node }) => mustBeOutside(node)).length;
	const isFree = script.transaction === "auto" && outside > 0;
	const rule = script.transaction === "auto" ? isFree ? "each" : "wrapped" : script.transaction;
	const sizes = Map.groupBy(pieces, ({ message }) => message);
	const numbers = /* @__PURE__ */ new Map();
	const base = rule === "wrapped" ? next() : rule === "shared" ? 0 : void 0;
	let own;
	let isOver = false;
	let openedAt;
	const strayControls = [];
	const statements = pieces.map((piece) => {
		const { node, text, line, message } = piece;
		if ("TransactionStmt" in node) {
			const { kind } = node.TransactionStmt;
			if (kind === "TRANS_STMT_BEGIN" || kind === "TRANS_STMT_START") {
				if (base !== void 0 && !isOver) strayControls.push({
					line,
					detail: "BEGIN within the transaction of the tool does nothing"
				});
				else own = next();
				openedAt = line;
			} else if (kind === "TRANS_STMT_COMMIT" || kind === "TRANS_STMT_ROLLBACK") {
				const word = kind === "TRANS_STMT_COMMIT" ? "COMMIT" : "ROLLBACK";
				if (base !== void 0 && !isOver) strayControls.push({
					line,
					detail: `${word} ends the transaction of the tool: what comes after it stands alone`
				});
				if (base !== void 0) isOver = true;
				own = void 0;
				openedAt = void 0;
				numbers.clear();
			}
			return {
				node,
				text,
				line,
				transaction: void 0
			};
		}
		if (own !== void 0) return {
			node,
			text,
			line,
			transaction: own
		};
		if (base !== void 0 && !isOver) return {
			node,
			text,
			line,
			transaction: base
		};
		if ((sizes.get(message)?.length ?? 0) < 2 || rule === "each" && script.parts === void 0) return {
			node,
			text,
			line,
			transaction: void 0
		};
		const number = numbers.get(message) ?? next();
		numbers.set(message, number);
		return {
			node,
			text,
			line,
			transaction: number
		};
	});
	if (openedAt !== void 0 && base === void 0) strayControls.push({
		line: openedAt,
		detail: "BEGIN without an end: all that comes after it is undone"
	});
	return {
		statements,
		unparsed,
		strayControls,
		isMixed: isFree && outside < pieces.length
	};
}
function readStretch(stretch, message, script, grammar, unparsed) {
	const lineOf = (position) => stretch.line + lineAt(stretch.text, position) - 1;
	const whole = grammar.parse(stretch.text);
	if (!("message" in whole)) return whole.map(({ node, start, end }) => ({
		node,
		text: stretch.text.slice(start, end),
		line: lineOf(start),
		message
	}));
	return grammar.split(stretch.text).flatMap(({ text, start }) => {
		const parsed = grammar.parse(text);
		if (!("message" in parsed)) return parsed.map((one) => ({
			node: one.node,
			text: text.slice(one.start, one.end),
			line: lineOf(start + one.start),
			message
		}));
		const hasPlaceholder = script.placeholders?.test(text) === true;
		unparsed.push({
			line: lineOf(start + Math.min(parsed.position, text.length)),
			message: hasPlaceholder ? "it has placeholders, whose values only the tool knows" : parsed.message
		});
		return [];
	});
}
// packages/core/src/migrate/status.ts
/** What a history comes to, finding by finding. Pure. */
function judgeStatus(facts) {
	const { format, state, placed } = facts;
	return [
		...judgeLayout(facts).map((finding) => isPassedOver(finding, state) ? {
			...finding,
			status: "explained"
		} : finding),
		judgeState(facts),
		...judgeUnfinished(facts),
		...state.unseen === void 0 ? placed.flatMap((one) => judgeOne$1(one, facts)) : [],
		...format.state.memory === "mark" && state.applied.length > 0 ? [{
			id: "migrate.mark",
			status: "explained",
			detail: `${format.name} keeps one mark for all: whether each file up to it was run cannot be seen, and one that was added below it never will be`
		}] : []
	];
}
/** Flyway runs a baseline where there is no history, and passes it over where there is one. */
function isPassedOver({ id }, { applied }) {
	return id === "migrate.baseline-migration" && applied.length > 0;
}
const toolOnly = /* @__PURE__ */ new Set(["migrate.callback", "migrate.baseline-migration"]);
/** What the tool runs and our own runner does not is bad where ours is to run the rest. Pure. */
function sharpenForRunner(findings) {
	return findings.map((finding) => toolOnly.has(finding.id) && finding.status === "warning" ? {
		...finding,
		status: "bad"
	} : finding);
}
/** What is wrong with the folder by itself. Pure. */
function judgeLayout({ set, format, others, shownFolder }) {
	const found = set.problems.map(({ id, status, path, line, detail, hint }) => ({
		id: `migrate.${id}`,
		status,
		object: {
			kind: "file",
			name: path
		},
		place: {
			path: `${shownFolder}/${path}`,
			line: line ?? 1
		},
		detail,
		...present({ hint })
	}));
	const empty = set.migrations.filter(({ up }) => up !== void 0 && isWithoutStatements(up.text)).map(({ path }) => ({
		id: "migrate.empty",
		status: "warning",
		object: {
			kind: "file",
			name: path
		},
		place: {
			path: `${shownFolder}/${path}`,
			line: 1
		},
		detail: "holds no statement: the tool records it as applied, and nothing is done"
	}));
	const mixed = format.compare("10", "9") < 0 ? lexicalTrap(set, shownFolder, format.name) : [];
	return [
		...others.length === 0 ? [] : [{
			id: "migrate.format",
			status: "explained",
			detail: `read as ${format.name}; it could be ${others.map(({ name }) => name).join(" or ")}, too`,
			hint: `name it: --migration-format ${format.name}`
		}],
		...found,
		...empty,
		...mixed
	];
}
/** Only blanks and comments. */
function isWithoutStatements(text) {
	return text.replace(/--.*$/gm, "").replace(/\/\*[\s\S]*?\*\//g, "").replace(/[\s;]+/g, "") === "";
}
/** A tool that goes by bytes runs 10 before 9. */
function lexicalTrap(set, shownFolder, name) {
	const numbers = set.migrations.map(({ version, path }) => ({
		path,
		version,
		digits: /^\d+/.exec(version)?.[0]
	}));
	const wrong = numbers.find(({ digits }, index) => {
		const before = numbers[index - 1]?.digits;
		return digits !== void 0 && before !== void 0 && BigInt(digits) < BigInt(before);
	});
	const before = wrong === void 0 ? void 0 : numbers[numbers.indexOf(wrong) - 1];
	if (wrong === void 0 || before === void 0) return [];
	return [{
		id: "migrate.order-by-bytes",
		status: "warning",
		object: {
			kind: "file",
			name: wrong.path
		},
		place: {
			path: `${shownFolder}/${wrong.path}`,
			line: 1
		},
		detail: `${name} goes by the bytes of names, not by their numbers: it runs "${before.path}" before this one`,
		hint: "give all versions the same number of digits"
	}];
}
function judgeState({ format, state, placed }) {
	if (state.unseen !== void 0) return {
		id: "migrate.state",
		status: "unknown",
		...state.unseen
	};
	if (state.table === void 0) return {
		id: "migrate.state",
		status: "explained",
		detail: `there is no table ${format.state.schema === void 0 ? "" : `${format.state.schema}.`}${format.state.table}: ${format.name} has applied nothing here`,
		hint: "if it keeps its state elsewhere, name it: --state-table <schema>.<table>"
	};
	const applied = placed.filter(({ standing }) => standing === "applied" || standing === "edited").length;
	return {
		id: "migrate.state",
		status: "good",
		object: {
			kind: "table",
			name: state.table
		},
		detail: `${applied} of ${placed.length} are applied`
	};
}
/** A run of ours that broke off between two statements of a migration that no transaction holds. */
function judgeUnfinished({ unfinished, unfinishedUnseen, shownFolder }) {
	if (unfinishedUnseen !== void 0) return [{
		id: "migrate.unfinished",
		status: "unknown",
		...unfinishedUnseen
	}];
	if (unfinished === void 0) return [];
	const { path, unit, units, line, isDone, begunAt, table } = unfinished;
	return [{
		id: "migrate.unfinished",
		status: "bad",
		object: {
			kind: "migration",
			name: path
		},
		place: {
			path: `${shownFolder}/${path}`,
			line
		},
		detail: `a run broke off in it: of ${units} steps ${isDone ? `${unit + 1} are done` : `${unit} are done, and the next, of line ${line}, was begun at ${begunAt}`}; no transaction holds it, so they stay`,
		hint: `pgproof migrate apply goes on from there, or says why it does not; if it was finished by hand, record it as the tool does, and: ${forgetSql(table)}`
	}];
}
function judgeOne$1(one, { format, shownFolder }) {
	const { standing, migration, version, name } = one;
	const told = verdicts[standing](one, format);
	if (told === void 0) return [];
	return [{
		id: `migrate.${told.id}`,
		status: told.status,
		object: {
			kind: "migration",
			name: migration?.path ?? [version, name].filter(Boolean).join(" ")
		},
		...migration === void 0 ? {} : { place: {
			path: `${shownFolder}/${migration.path}`,
			line: 1
		} },
		detail: told.detail,
		...present({ hint: told.hint })
	}];
}
const verdicts = {
	applied: () => void 0,
	baseline: () => void 0,
	pending: () => ({
		id: "pending",
		status: "good",
		detail: "is to be run"
	}),
	"out of order": ({ behind }, { name, habits }) => ({
		id: "out-of-order",
		status: habits.outOfOrder === "applies" ? "warning" : "bad",
		detail: `is not applied, and ${behind}, which comes after it, is: ${{
			skips: `${name} never runs it, without a word`,
			refuses: `${name} refuses to go on`,
			applies: `${name} runs it late`
		}[habits.outOfOrder]}`,
		hint: habits.outOfOrderHint
	}),
	edited: (_, { name, habits }) => ({
		id: "edited",
		status: habits.edited === "refuses" ? "bad" : "warning",
		detail: `was changed after it was applied: ${habits.edited === "refuses" ? `${name} refuses to go on` : `${name} does not look, and databases made from now on differ from this one`}`,
		hint: "bring the file back as it was (git log -p -- <file>), and put the change into a migration of its own"
	}),
	dirty: (_, { habits }) => ({
		id: "dirty",
		status: "bad",
		detail: "failed half-way, or still runs: the tool does not hold it for done",
		hint: habits.dirtyHint
	}),
	missing: (_, { name, habits }) => ({
		id: "missing",
		status: habits.missing === "refuses" ? "bad" : "warning",
		detail: `was applied, and its file is not here: ${habits.missing === "refuses" ? `${name} refuses to go on` : `${name} does not mind`}`,
		hint: "is this the branch that was deployed? git log --all -- <folder> shows where the file went"
	})
};
// packages/core/src/migrate/outcome.ts
/** Reads the folder and the tool's state anew. */
async function readAfter(connection, { folder, shownFolder, stateTable }, { name: format }, session) {
	const source = async () => connection;
	const { database, ...facts } = await gatherMigrateFacts({
		folder,
		shownFolder,
		source,
		format,
		...present({ stateTable })
	}, session);
	if (database === void 0) throw new Error("a command was run without a database");
	return {
		...facts,
		database
	};
}
/** Holds what was pending against the state. Pure. */
function divideBy(pending, placed) {
	const still = new Set(pendingOf(placed).map(({ path }) => path));
	const done = new Set(placed.flatMap(({ standing, migration }) => migration !== void 0 && (standing === "applied" || standing === "edited") ? [migration.path] : []));
	return {
		applied: pending.filter(({ path }) => done.has(path) && !still.has(path)),
		left: pending.filter(({ path }) => still.has(path)),
		astray: pending.filter(({ path }) => !done.has(path) && !still.has(path))
	};
}
/** What is wrong with the history afterwards, such as what is dirty. Pure. */
function judgeHistory({ database, ...facts }) {
	return judgeStatus({
		...facts,
		...database
	}).filter(({ id, status }) => status === "bad" && id !== "migrate.pending");
}
/** What a command was to apply and did not, whatever it says of itself. Pure. */
function judgeLeft({ left, astray }, { format, database }) {
	const known = (path) => ({
		id: "migrate.still-pending",
		status: "bad",
		object: {
			kind: "migration",
			name: path
		}
	});
	const dirty = new Set(database.placed.flatMap(({ standing, migration }) => standing === "dirty" ? [migration?.path] : []));
	return [...left.map(({ path }) => ({
		...known(path),
		detail: "the command did not apply it",
		hint: "does it take DATABASE_URL, and these migrations?"
	})), ...astray.filter(({ path }) => !dirty.has(path)).map(({ path }) => ({
		...known(path),
		detail: `the command did not run it, and ${format.name} will not: its state passes it over`,
		hint: "was a baseline made, or its file taken away meanwhile? pgproof migrate status says how it stands"
	}))];
}
// packages/core/src/migrate/apply/resume.ts
/** Whether a run that breaks off can leave a part of a migration; only then it is noted how far it came. */
function isKeptInPart({ units }) {
	return units.length > 1 || units.some(({ isTransaction, isOpaque }) => !isTransaction || isOpaque);
}
/** Where a run begins, or goes on. */
function firstUnit(unfinished) {
	return unfinished === void 0 ? 0 : unfinished.unit + (unfinished.isDone ? 1 : 0);
}
/** Why a broken-off run cannot be gone on with: what of it was done is not known, or what its session had is gone with it. Pure. */
function whyNotResumed(units, unfinished) {
	const { unit, isDone, line } = unfinished;
	if (units.length !== unfinished.units) return `it had ${unfinished.units} steps then, and has ${units.length} now`;
	const open = isDone ? void 0 : units[unit];
	if (open !== void 0 && !isKnown(open)) return `line ${line} was begun, and what of it was done cannot be told`;
	const first = firstUnit(unfinished);
	if (units.slice(first).every(({ statements }) => statements.length === 0)) return void 0;
	const gone = units.slice(0, first).flatMap(({ statements }) => statements).find(({ leaves }) => leaves !== void 0);
	return gone === void 0 ? void 0 : `line ${gone.line} made ${gone.leaves}, which ended with its session`;
}
/** Whether what became of a unit that was begun can be found out, or is of no matter. */
function isKnown({ isOpaque, isTransaction, statements }) {
	if (isOpaque) return false;
	if (isTransaction) return true;
	return statements.every(({ concurrently, isHarmlessTwice }) => isHarmlessTwice === true || (concurrently?.names.length ?? 0) > 0);
}
/** What the user can do then, as SQL. */
function waysOut({ units }, table) {
	const forget = `${forgetSql(table)};`;
	return `see what of it was done. If all of it, or when you have finished it by hand: begin; ${(units.at(-1)?.state ?? []).map(shownStatement).join(" ")} ${forget} commit; – if nothing, or when you have undone it: ${forget} and the next apply runs it from its beginning`;
}
// packages/core/src/migrate/lint/type.ts
/** Names as format_type prints them. Source: PostgreSQL documentation, table 8.1. */
const printed = {
	int2: "smallint",
	int4: "integer",
	int8: "bigint",
	float4: "real",
	float8: "double precision",
	bool: "boolean",
	varchar: "character varying",
	bpchar: "character",
	varbit: "bit varying",
	timestamp: "timestamp without time zone",
	timestamptz: "timestamp with time zone",
	time: "time without time zone",
	timetz: "time with time zone"
};
const serials = {
	serial: "integer",
	serial4: "integer",
	bigserial: "bigint",
	serial8: "bigint",
	smallserial: "smallint",
	serial2: "smallint"
};
/** The text of a String node. */
function stringOf(node) {
	return node !== void 0 && "String" in node ? node.String.sval ?? "" : "";
}
/** The names in an object's place: a list, one name, a type or a function with its arguments. */
function namesIn(node) {
	if (node === void 0) return [];
	if ("List" in node) return (node.List.items ?? []).map(stringOf);
	if ("TypeName" in node) return (node.TypeName.names ?? []).map(stringOf);
	if ("ObjectWithArgs" in node) return (node.ObjectWithArgs.objname ?? []).map(stringOf);
	return [stringOf(node)];
}
/** The integer of a constant; a zero has no field of its own. */
function integerOf(node) {
	if (node === void 0) return void 0;
	if ("Integer" in node) return node.Integer.ival ?? 0;
	if ("A_Const" in node && node.A_Const.ival !== void 0) return node.A_Const.ival.ival ?? 0;
}
/** The last part of a type's name, as it was written. */
function baseOf(type) {
	return stringOf(type?.names?.at(-1)).toLowerCase();
}
/** The last part of the name of the type that a statement makes, domains left out. */
function typeMadeBy(node) {
	if ("CreateEnumStmt" in node) return stringOf(node.CreateEnumStmt.typeName?.at(-1));
	if ("CreateRangeStmt" in node) return stringOf(node.CreateRangeStmt.typeName?.at(-1));
	if ("CompositeTypeStmt" in node) return node.CompositeTypeStmt.typevar?.relname;
	if ("DefineStmt" in node && node.DefineStmt.kind === "OBJECT_TYPE") return stringOf(node.DefineStmt.defnames?.at(-1));
}
function isSerial(type) {
	return baseOf(type) in serials;
}
/** A type as format_type prints it, such as `character varying(20)`. */
function typeText(type) {
	const base = baseOf(type);
	const schema = type?.names !== void 0 && type.names.length > 1 ? stringOf(type.names.at(-2)) : "";
	const name = serials[base] ?? (schema === "" || schema === "pg_catalog" ? printed[base] ?? base : `${schema}.${base}`);
	const sizes = (type?.typmods ?? []).map(integerOf).filter((size) => size !== void 0);
	const array = "[]".repeat(type?.arrayBounds?.length ?? 0);
	const given = base === "bpchar" && sizes.length === 0 ? [1] : sizes;
	if (given.length === 0) return `${name}${array}`;
	const at = name.indexOf(" with");
	return at < 0 ? `${name}(${given.join(",")})${array}` : `${name.slice(0, at)}(${given.join(",")})${name.slice(at)}${array}`;
}
function partsOf(text) {
	const sizes = /\(([\d,]+)\)/.exec(text)?.[1]?.split(",").map(Number) ?? [];
	return {
		name: text.replace(/\([\d,]+\)/, ""),
		sizes
	};
}
/**
* Whether a change of type leaves the rows as they are: only what needs no new form and no check. Source: PostgreSQL documentation, ALTER
* TABLE, notes; src/backend/commands/tablecmds.c, ATColumnChangeRequiresRewrite; measured. `timezone` decides of timestamps.
*/
function keepsRows(from, to, timezone) {
	const [before, after] = [partsOf(from), partsOf(to)];
	const [size, wanted] = [before.sizes[0], after.sizes[0]];
	const isText = (name) => name === "text" || name === "character varying";
	if (isText(before.name) && isText(after.name)) return wanted === void 0 || size !== void 0 && before.name === "character varying" && wanted >= size;
	if (!isSameName(before.name, after.name)) {
		if ([before.name, after.name].sort().join(" | ") === "timestamp with time zone | timestamp without time zone") return isUtc(timezone) && (wanted === void 0 || size !== void 0 && wanted >= size);
		return before.name === "cidr" && after.name === "inet";
	}
	if (before.name === "numeric") return wanted === void 0 || size !== void 0 && wanted >= size && (before.sizes[1] ?? 0) === (after.sizes[1] ?? 0);
	if (/^(timestamp|time|interval|bit varying)/.test(before.name)) return wanted === void 0 || size !== void 0 && wanted >= size;
	return isSameName(from, to);
}
/** Whether two names can mean the same type: one may have its schema where the other has none. */
function isSameName(a, b) {
	return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
function isUtc(timezone) {
	return /^(UTC|GMT|Etc\/(UTC|GMT|UCT|Zulu|Universal)|Zulu|UCT|Universal)$/i.test(timezone ?? "");
}
// packages/core/src/migrate/apply/unit.ts
/**
* A script as it will be sent, with what is written about it. Several statements that a tool sends as one message are one transaction
* (PostgreSQL documentation, 53.2.2.1): for us as well, but said, so that each can be told from the others. Pure.
*/
function unitsOf(migration, script, grammar, { begin = () => [], record }, table) {
	const bookings = record(migration, table);
	const alone = (statements, isOpaque = false) => ({
		isTransaction: false,
		statements,
		state: [],
		isOpaque
	});
	const booking = (state) => state.length === 0 ? [] : [{
		isTransaction: true,
		statements: [],
		state,
		isOpaque: false
	}];
	const around = (units) => [
		...booking(begin(migration, table)),
		...units,
		...booking(bookings)
	];
	let count = 0;
	const read = readScript(script, grammar, () => count += 1);
	if (read.statements.some(({ node }) => "TransactionStmt" in node) || read.unparsed.length > 0) {
		const whole = (script.parts ?? [script]).map(({ text, line }) => ({
			text,
			line,
			...leavesByItsWords(text)
		}));
		if (script.transaction === "wrapped" || script.transaction === "auto") return [{
			isTransaction: true,
			statements: whole,
			state: bookings,
			isOpaque: true
		}];
		return around(whole.map((one) => alone([one], true)));
	}
	const statements = read.statements.map(({ node, text, line, transaction }, index) => ({
		statement: {
			text,
			line,
			...concurrently(node),
			...leavesOf(node, text),
			..."VacuumStmt" in node || "ReindexStmt" in node ? { isHarmlessTwice: true } : {}
		},
		isOpaque: mayCommit(node, text),
		transaction: transaction ?? (mustBeOutside(node) || mayCommit(node, text) ? void 0 : -1 - index)
	}));
	if (statements.every(({ transaction }) => transaction === statements[0]?.transaction)) {
		const all = statements.map(({ statement }) => statement);
		if (statements[0]?.transaction !== void 0) return [{
			isTransaction: true,
			statements: all,
			state: bookings,
			isOpaque: false
		}];
		if (all.length === 0) return booking(bookings);
	}
	const units = [];
	for (const [index, { statement, transaction, isOpaque }] of statements.entries()) {
		const last = units.at(-1);
		if (transaction !== void 0 && statements[index - 1]?.transaction === transaction && last !== void 0) units.splice(-1, 1, {
			...last,
			statements: [...last.statements, statement]
		});
		else units.push({
			...alone([statement], isOpaque && transaction === void 0),
			isTransaction: transaction !== void 0
		});
	}
	return around(units);
}
/** Whether a unit can be sent again when a lock was not got: nothing of it is then there twice. */
function isRepeatable({ isOpaque, statements }) {
	return !isOpaque && !statements.some(({ concurrently: one }) => one?.does === "create" && one.names.length === 0);
}
/** Settings that say how long or how fast, not what. */
const pace = /^(?:(?:lock|statement|transaction|idle_in_transaction_session|idle_session)_timeout|(?:maintenance_)?work_mem|max_parallel_\w+|client_min_messages|vacuum_cost_\w+|transaction)$/i;
/** What of a statement is of the session, and gone with it. */
function leavesOf(node, text) {
	if ("VariableSetStmt" in node) {
		const { name = "", is_local, kind = "" } = node.VariableSetStmt;
		return is_local === true || kind.startsWith("VAR_RESET") || pace.test(name) ? {} : { leaves: `SET ${name}` };
	}
	const made = "CreateStmt" in node && node.CreateStmt.relation || "CreateTableAsStmt" in node && node.CreateTableAsStmt.into?.rel || "SelectStmt" in node && node.SelectStmt.intoClause?.rel || "ViewStmt" in node && node.ViewStmt.view || "CreateSeqStmt" in node && node.CreateSeqStmt.sequence || void 0;
	if (made?.relpersistence === "t") return { leaves: `the temporary "${made.relname}"` };
	const kind = [
		"PrepareStmt",
		"LoadStmt",
		"ListenStmt",
		"DeclareCursorStmt"
	].find((one) => one in node);
	if (kind !== void 0) return { leaves: `what ${kind.replace("Stmt", "").toUpperCase()} makes` };
	return "DoStmt" in node || "CallStmt" in node || /\b(?:set_config|pg_temp|pg_advisory_lock\w*)\b/i.test(text) ? leavesByItsWords(text) : {};
}
/** The same of a text that is not read statement by statement: rather too often. */
function leavesByItsWords(text) {
	const bare = text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, " ");
	return /\b(?:set_config|pg_temp|temp|temporary|prepare|pg_advisory_lock\w*)\b/i.test(bare) || /(?:^|;|\$|\b(?:begin|then|else|loop|execute\s+')\b)\s*set\s+(?!local\b|transaction\b)/i.test(bare) ? { leaves: "a setting or an object of its own" } : {};
}
/** A procedure, or a block, that may end transactions where it is called outside of one. */
function mayCommit(node, text) {
	return "CallStmt" in node || "DoStmt" in node && /\b(?:commit|rollback|call)\b/i.test(text);
}
function concurrently(node) {
	if (!mustBeOutside(node)) return {};
	if ("IndexStmt" in node) {
		const { idxname, relation } = node.IndexStmt;
		return { concurrently: {
			does: "create",
			names: idxname === void 0 ? [] : [idxname],
			...present({
				schema: relation?.schemaname,
				table: relation?.relname
			})
		} };
	}
	if ("ReindexStmt" in node) {
		const { name, relation } = node.ReindexStmt;
		return { concurrently: {
			does: "reindex",
			names: [name, relation?.relname].filter((one) => one !== void 0)
		} };
	}
	if (!("DropStmt" in node)) return {};
	const lists = (node.DropStmt.objects ?? []).flatMap((one) => "List" in one ? [one.List.items ?? []] : []);
	const [schema] = lists.flatMap((items) => items.length > 1 ? [stringOf(items[0])] : []);
	return { concurrently: {
		does: "drop",
		names: lists.map((items) => stringOf(items.at(-1))),
		...present({ schema })
	} };
}
// packages/core/src/migrate/apply/plan.ts
/** The runner of a format. Throws `bad-input` for one that only its tool runs. */
function runnerOf({ name, runner }) {
	if (runner === void 0) throw new PgproofError("bad-input", `migrations of ${name} are run by ${name} alone`, { hint: `name its command behind the options: pgproof migrate apply … -- <command>, after pgproof migrate rehearse … -- <command>` });
	return runner;
}
/** Plans a run, statement by statement. Pure but for the grammar. Throws `bad-input` for what cannot be sent. */
function planRunner(work, grammar) {
	const { format, database, table, pending, recorded = [] } = work;
	const runner = runnerOf(format);
	return {
		table,
		create: work.isTableThere ? [] : [...runner.create(table), ...recorded.flatMap((migration) => runner.record(migration, table))],
		lockKeys: runner.lockKeys?.(database, table) ?? [],
		putBack: runner.putBack?.(table) ?? [],
		outsideHint: format.habits.outsideHint,
		migrations: [...pending.map((migration) => {
			const script = scriptOf(migration, format);
			return {
				migration,
				sha256: digestOf(script),
				units: unitsOf(migration, script, grammar, runner, table),
				after: runner.after?.(migration, table) ?? [],
				...runner.taken === void 0 ? {} : { taken: runner.taken(migration, table) }
			};
		})]
	};
}
/** Of what a script sends. */
function digestOf({ text }) {
	return createHash("sha256").update(text).digest("hex");
}
function scriptOf({ up, path }, { name }) {
	if (up === void 0) throw new PgproofError("bad-input", `"${path}" is a program: only ${name} can run it`, { hint: `run it with ${name}, then the others` });
	if (up.placeholders?.test(up.text) === true) throw new PgproofError("bad-input", `"${path}" has placeholders, whose values only ${name} knows`, { hint: `run it with ${name}, then the others` });
	return up;
}
/** The settings that are made before each migration. */
function settingsSql(options) {
	return [
		`set lock_timeout = '${options.lockTimeoutSeconds}s'`,
		`set statement_timeout = '${options.statementTimeoutSeconds}s'`,
		"set idle_in_transaction_session_timeout = '60s'"
	];
}
/** The plan as people see it: what psql would be told, in one session, as the run has one. */
function publicPlanOf$1(plan, { environment, ...options }, { format, connection, name, unfinished }) {
	const { database } = connection;
	const setTimeout = `set lock_timeout = '${options.lockTimeoutSeconds}s';`;
	const kept = plan.migrations.filter(isKeptInPart).map(({ migration }) => migration.path);
	const server = serverLines(childEnvironment(connection));
	const titled = (title, lines) => [`-- ${JSON.stringify(title)}`, ...lines];
	const told = [
		`set lock_timeout = '${options.gateTimeoutSeconds}s';`,
		`select pg_advisory_lock(${gateKeys.join(", ")});`,
		setTimeout,
		...plan.lockKeys.map((key) => `select pg_advisory_lock(${key});`),
		...plan.create.length === 0 ? [] : titled("the state of the tool", [
			"begin;",
			...plan.create.map(shownStatement),
			"commit;"
		]),
		...plan.migrations.flatMap(({ migration, units, after }) => titled(migration.path, [
			...plan.putBack.map(shownStatement),
			...settingsSql(options).map((sql) => `${sql};`),
			...units.slice(firstUnit(unfinished?.version === migration.version ? unfinished : void 0)).flatMap(({ isTransaction, statements, state }) => [
				...isTransaction ? ["begin;"] : [],
				...statements.flatMap(({ text, concurrently }) => [
					...concurrently === void 0 ? [] : ["set lock_timeout = 0;"],
					`${text.trimEnd().replace(/;$/, "")}\n;`,
					...concurrently === void 0 ? [] : [setTimeout]
				]),
				...state.map(shownStatement),
				...isTransaction ? ["commit;"] : []
			]),
			...after.map(shownStatement)
		]))
	];
	return {
		operation: "migrate",
		environment,
		target: database,
		commands: [...server, ...plan.create.length === 0 && plan.migrations.length === 0 ? ["# nothing is pending"] : block(told)],
		configuration: {
			lock_timeout: `${options.lockTimeoutSeconds}s`,
			statement_timeout: `${options.statementTimeoutSeconds}s`,
			"attempts at a lock": `${options.lockAttempts}, after random waits that grow from 1 s; none of what commits by itself`,
			gate: `pg_advisory_lock(${gateKeys.join(", ")}), for the whole run, in its session; waited for up to ${options.gateTimeoutSeconds} s`,
			...plan.lockKeys.length === 0 ? {} : { "the tool's own lock": plan.lockKeys.map((key) => `pg_advisory_lock(${key})`).join(", ") },
			...kept.length === 0 ? {} : { "noted step by step": `in ${journalOf(plan.table)}, which is there from the first to the last: ${kept.join(", ")}` },
			...unfinished === void 0 ? {} : { "goes on": `${unfinished.path} at step ${firstUnit(unfinished) + 1} of ${unfinished.units}` }
		},
		verification_steps: [`pgproof migrate status --migrations ${shellQuote(name)} --migration-format ${format.name} --database-url ${shellQuote(`dbname=${shownName(database)}`)}`, ...plan.migrations.map(({ migration }) => `# applied then: ${JSON.stringify(migration.path)}`)],
		recovery_procedure: wayBack(database, server)
	};
}
/** What psql is told on its standard input. */
function block(lines) {
	let mark = "PGPROOF";
	while (lines.some((line) => line.split(/\r?\n/).includes(mark))) mark += "_";
	return [
		`psql -X --set ON_ERROR_STOP=1 <<'${mark}'`,
		...lines,
		mark
	];
}
/** A name as a value in a conninfo. */
const shownName = (name) => /^[\w-]+$/.test(name) ? name : `'${name.replace(/[\\']/g, "\\$&")}'`;
/** For someone with a shell, PostgreSQL's client and no pgproof. The old database stays, under another name. */
function wayBack(database, server) {
	const [own, moved] = [quoteIdentifier(database), quoteIdentifier(`${database}_migrated`)];
	const sql = (...statements) => `psql -X -v ON_ERROR_STOP=1 -d postgres ${statements.map((one) => `-c ${shellQuote(one)}`).join(" ")}`;
	return `${[
		[
			"Before anything is applied, keep what is there (with the client of the major that the server has, as a role that may read all of it):",
			"set -e",
			...server,
			"BEFORE=<where the dump is to lie>",
			"pg_dump --format=custom --file=\"$BEFORE\""
		],
		[
			"What fails within a transaction leaves nothing; of what none holds status says where it stopped, and the next apply goes on from there. To undo what was applied: its own way down, or a new migration. To have the database as it was before, by an owner who may make one; nobody may be in it, and what was written since stays behind in the one that is put aside:",
			sql(`alter database ${own} allow_connections false`),
			sql(`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${quoteLiteral(database)}`, `alter database ${own} rename to ${moved}`),
			"pg_restore --create --exit-on-error --dbname=postgres \"$BEFORE\"",
			`vacuumdb --analyze-only --dbname=${shellQuote(`dbname=${shownName(database)}`)}`
		],
		[`Look at it; what was put aside can be looked at as ${moved}, and goes when nobody needs it:`, sql(`alter database ${moved} allow_connections true`)]
	].map(([title, ...lines], index) => [`${index + 1}. ${title}`, ...lines.map((line) => `   ${line}`)].join("\n")).join("\n")}\n`;
}
// packages/core/src/migrate/apply/command-plan.ts
/** Works out how a command is told. Pure but for the name, which is chance: nobody else's session has it. Throws `bad-input` where no state would tell what it did. */
function planCommand(argv, options, { format, pending, grammar }, isLinux) {
	if (format.name === "plain") throw new PgproofError("bad-input", "numbered SQL has no tool that keeps a state, so what a command did of it cannot be seen", { hint: "leave the command out, and our own runner runs it; or name the tool with --migration-format" });
	const settings = {
		...pending.some((one) => waitsForLong(one)) ? {} : { lock_timeout: `${options.lockTimeoutSeconds}s` },
		statement_timeout: `${options.statementTimeoutSeconds}s`,
		idle_in_transaction_session_timeout: "60s",
		...isLinux ? { client_connection_check_interval: "2s" } : {}
	};
	return {
		argv,
		format,
		pending,
		grammar,
		told: {
			application: `${ownApplication}-migrate-${randomBytes(4).toString("hex")}`,
			settings
		}
	};
}
/** Whether it may have to wait for all old transactions. */
const waitsForLong = ({ up }) => /\bconcurrently\b/i.test(up?.text ?? "");
/** The plan as people see it. */
function publicCommandPlan({ argv, told, format }, { environment, gateTimeoutSeconds, lockTimeoutSeconds, lockAttempts, shownFolder }, connection) {
	const variables = databaseVariables({
		...connection,
		password: "…"
	}, told);
	const shown = describeCommand({
		program: argv[0] ?? "",
		args: argv.slice(1),
		env: {}
	}, connection.secrets);
	return {
		operation: "migrate",
		environment,
		target: connection.database,
		commands: ["DATABASE_URL=…   # of the database, with the options of PGOPTIONS", `PGOPTIONS=${shellQuote(redact(variables["PGOPTIONS"] ?? "", connection.secrets))} PGAPPNAME=${told.application} DATABASE_URL="$DATABASE_URL" ${shown}`],
		configuration: {
			...told.settings,
			"waits for locks": `watched from outside, by the name ${told.application}: cancelled after ${lockTimeoutSeconds} s`,
			"attempts at a lock": `${lockAttempts}, after random waits that grow from 1 s, where nothing of the migration can have stayed`,
			gate: `pg_advisory_lock(${gateKeys.join(", ")}), for the whole run, in a session of its own; waited for up to ${gateTimeoutSeconds} s`
		},
		verification_steps: [`pgproof migrate status --migrations ${shownFolder} --migration-format ${format.name} --database-url "$DATABASE_URL"`],
		recovery_procedure: `What a migration that fails leaves is for ${format.name} to say: pgproof migrate status reads it, with the way out.\n${wayBack(connection.database, serverLines(childEnvironment(connection)))}`
	};
}
// packages/core/src/migrate/look.ts
/** A look that takes longer has come to nothing. */
const longestLookSeconds = 10;
/**
* Looks again and again while `work` lasts. A look that fails does not bring down what it is about, and one that hangs does not hold it up: both are told.
* Never throws, so `work` is over when it returns.
*/
async function whileLooking(work, look, { pauseMilliseconds, firstMilliseconds = 0 }) {
	const settled = Promise.allSettled([work]).then(([outcome]) => outcome);
	let isOver = false;
	settled.then(() => {
		isOver = true;
	});
	let sawAt = performance.now();
	let [failed, blindSeconds] = [0, 0];
	let reason;
	const lookOnce = async () => {
		try {
			await look();
			blindSeconds = Math.max(blindSeconds, (performance.now() - sawAt) / 1e3);
			sawAt = performance.now();
		} catch (error) {
			failed += 1;
			reason ??= error;
		}
	};
	await Promise.race([settled, setTimeout(firstMilliseconds)]);
	while (!isOver) {
		await Promise.race([settled, lookOnce()]);
		await Promise.race([settled, setTimeout(pauseMilliseconds)]);
	}
	const outcome = await settled;
	blindSeconds = Math.max(blindSeconds, (performance.now() - sawAt) / 1e3);
	return {
		outcome,
		looks: {
			failed,
			reason,
			blindSeconds
		}
	};
}
/** Why it was not seen all the time what went on; undefined where it was. */
function describeBlindness({ failed, reason, blindSeconds }) {
	const length = formatSeconds(blindSeconds);
	if (failed > 0) return `${failed} ${failed === 1 ? "look at it" : "looks at it"} failed (${classify(reason, "the first").message}), and for ${length} it was not watched`;
	return blindSeconds > longestLookSeconds ? `a look at it took ${length}, in which it was not watched` : void 0;
}
// packages/core/src/migrate/apply/watch.ts
const pauseMilliseconds$3 = 100;
const longestQuery = 160;
/** Constants out of a statement: it is somebody else's, and may hold what is nobody's business. It can be cut off anywhere. */
function withoutConstants(query) {
	const bare = query.replace(/--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, " ").replace(/\$(\w*)\$[\s\S]*?(?:\$\1\$|$)/g, "?").replace(/[eEbBxX]?'(?:[^']|'')*(?:'|$)/g, "?").replace(/(?<![\w"$])\d[\d._]*(?:e[+-]?\d+)?/gi, "?").replace(/\s+/g, " ").trim();
	return bare.length > longestQuery ? `${bare.slice(0, longestQuery)}…` : bare;
}
/** `process 7 (user app, application web) …: select …`, for people. */
function describeBlocker({ pid, user, application, state, query, seconds, since, lock }) {
	if (pid === 0) return `a prepared transaction holds ${lock}`;
	const who = `process ${pid} (user ${user ?? "unknown"}, application ${application ?? "unnamed"})`;
	const how = [...state === null ? [] : [state], ...seconds === null ? [] : [`in a transaction for ${formatSeconds(seconds)}, since ${since}`]];
	return `${who} holds ${lock}${how.length === 0 ? "" : `: ${how.join(", ")}`}; its statement: ${query ?? "not visible to this role"}`;
}
/** Who keeps a session waiting now. Versions 14 to 18. */
async function readBlockers(client, pid) {
	return (await client.query(`select
      b.pid,
      a.usename as user,
      nullif(a.application_name, '') as application,
      a.state,
      a.query,
      extract(epoch from pg_catalog.clock_timestamp() - a.xact_start)::float8 as seconds,
      pg_catalog.to_char(a.xact_start at time zone 'UTC', 'HH24:MI:SS "UTC"') as since,
      coalesce(
        (select case l.locktype when 'relation' then l.relation::regclass::text else l.locktype end
         from pg_catalog.pg_locks l
         where l.pid = $1 and not l.granted
         limit 1),
        'a lock') as lock
    from pg_catalog.unnest(pg_catalog.pg_blocking_pids($1)) b(pid)
    left join pg_catalog.pg_stat_activity a on a.pid = b.pid
    order by a.xact_start nulls last`, [pid])).map((row) => ({
		...row,
		query: row.query === null || row.query === "<insufficient privilege>" || row.query === "" ? null : withoutConstants(row.query)
	}));
}
/** Somebody who was in the way to the end, as a finding. */
function blockedBy(blocker) {
	return {
		id: "migrate.blocked",
		status: "bad",
		object: {
			kind: "session",
			name: String(blocker.pid)
		},
		detail: describeBlocker(blocker),
		hint: blocker.pid === 0 ? "select gid, owner, prepared from pg_prepared_xacts; -- then commit prepared or rollback prepared" : `let it end, or: select pg_terminate_backend(${blocker.pid});`
	};
}
/** Hears of blockers: tells each once, and keeps those who were seen last. */
function openEar(tell) {
	const told = /* @__PURE__ */ new Set();
	let last = [];
	return {
		hear: (blockers) => {
			if (blockers.length > 0) last = blockers;
			for (const one of blockers.filter(({ pid }) => !told.has(pid))) {
				told.add(one.pid);
				tell(one);
			}
		},
		seen: () => last
	};
}
/** Looks at whom a session waits for, while `work` lasts. `onBlocker` hears each once; what was seen last is returned with the result. */
async function whileWatched(watcher, pid, work, onBlocker) {
	const ear = openEar(onBlocker);
	const look = async () => ear.hear(await readBlockers(watcher, pid));
	const { outcome } = await whileLooking(work, look, {
		pauseMilliseconds: pauseMilliseconds$3,
		firstMilliseconds: pauseMilliseconds$3
	});
	return {
		outcome,
		blockers: ear.seen()
	};
}
// packages/core/src/migrate/apply/failure.ts
/** A statement of a script that the server refused; it is the server's error, with the place. */
var StatementError = class extends Error {
	statement;
	code;
	severity;
	constructor(cause, statement) {
		super(cause instanceof Error ? cause.message : String(cause), { cause });
		this.statement = statement;
		this.code = sqlStateOf(cause);
		this.severity = cause.severity;
	}
};
/** Whether a unit that failed did nothing: the server rolled it back, or refused its first message as it read it. */
function didNothing(error, unit) {
	if (classify(error instanceof StatementError ? error.cause : error, "").kind === "connection-lost") return false;
	if (unit.isTransaction && !unit.isOpaque) return true;
	if (!(error instanceof StatementError) || error.statement !== unit.statements[0]) return false;
	const { routine, where, internalQuery } = error.cause;
	return routine === "scanner_yyerror" && where === void 0 && internalQuery === void 0;
}
/** Says what failed, and what stands now. Pure. */
function failureOf$1(error, planned, moment) {
	const { path, version } = planned.migration;
	const { ran, options } = moment;
	const { signal } = moment.session;
	const cause = error instanceof StatementError ? error.cause : error;
	const at = error instanceof StatementError ? placeOf(error) : void 0;
	const known = signal.aborted ? reasonOf(cause, signal, path) : classify(cause, at === void 0 ? path : `${path}:${at}`);
	const { unit } = moment;
	const isNothing = unit !== void 0 && didNothing(error, unit);
	const isOpaque = unit?.isOpaque === true && !isNothing;
	const isBefore = unit?.isTransaction === true && error instanceof StatementError;
	const isUnknown = classify(cause, path).kind === "connection-lost" && !isNothing && !isBefore;
	const isKept = isKeptInPart(planned) && !(isNothing && unit === planned.units[0]);
	const stands = isOpaque ? "what of it was committed cannot be told: look before you run it again, which is refused until then" : isUnknown ? "whether it was committed is not known: pgproof migrate status says" : isKept ? "what it did before that stays: pgproof migrate status says where it stopped, and the next apply goes on from there" : "nothing of it was kept: it is pending, as it was";
	const before = ran.length === 0 ? "none was applied before it" : `${ran.length} before it are applied, and stay`;
	const blocked = moment.blockers.map(blockedBy);
	const { table, outsideHint } = moment.plan;
	const isHeld = sqlStateOf(cause) === "25001" && outsideHint !== void 0;
	const hint = isOpaque ? waysOut(planned, table) : isHeld ? outsideHint : waitingHint(known.kind, options) ?? known.hint;
	const findings = [
		...moment.findings,
		...blocked,
		{
			id: "migrate.failed",
			status: "bad",
			object: {
				kind: "migration",
				name: path
			},
			detail: `${known.message}; ${stands}; ${before}`,
			hint
		}
	];
	const by = blocked.length === 0 ? "" : `, for ${blocked.map(({ detail }) => detail).join("; ")}`;
	return new PgproofError(known.kind, `${known.message}${by}. Of version ${version}: ${stands}; ${before}`, {
		hint,
		findings,
		cause: known,
		evidence: known.evidence
	});
}
/** What helps where it waited for too long, or took too long; undefined for what failed otherwise. */
function waitingHint(kind, options) {
	if (kind === "lock-not-got") return `run it again when who is in the way has ended, or try more often: --lock-attempts ${options.lockAttempts * 2}`;
	if (kind === "statement-timeout") return `allow it more time: --ddl-statement-timeout-seconds ${options.statementTimeoutSeconds * 4}; or do less at once, in batches`;
}
/** The line of the file that the server means. */
function placeOf({ statement, cause }) {
	const position = Number(cause.position ?? 1);
	return statement.line + lineAt(statement.text, Math.max(0, position - 1)) - 1;
}
// packages/core/src/migrate/apply/tool-watch.ts
const pauseMilliseconds$2 = 100;
/** A statement with CONCURRENTLY waits for old transactions, and nobody waits for it. Versions 14 to 18. */
const mayWait = `(l.locktype = 'virtualxid' or l.mode = 'ShareUpdateExclusiveLock') and a.query ~* '\\mconcurrently\\M'`;
/**
* Looks at the sessions of a command while `work` lasts, by the name that they were given, and cancels a statement of theirs that waits for a lock, or runs,
* for longer than allowed: not every driver takes the settings that say so. `onBlocker` hears each once.
*/
async function whileToolWatched(watcher, application, { lockTimeoutSeconds, statementTimeoutSeconds }, work, onBlocker) {
	const [named, others] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	const cancelled = [];
	const ear = openEar(onBlocker);
	const look = async () => {
		const seen = await readSessions(watcher, application);
		for (const { pid, isNamed } of seen) (isNamed ? named : others).add(pid);
		for (const { pid } of seen.filter(({ isNamed, isWaiting }) => isNamed && isWaiting)) ear.hear(await readBlockers(watcher, pid));
		const late = await cancelLate(watcher, application, lockTimeoutSeconds, statementTimeoutSeconds);
		cancelled.push(...late.map(({ why, lock }) => ({
			why,
			detail: why === "lock" ? `a statement of the command waited for ${lock} for longer than ${formatSeconds(lockTimeoutSeconds)}, and was cancelled` : `a statement of the command took longer than ${formatSeconds(statementTimeoutSeconds)}, and was cancelled`
		})));
	};
	const { outcome, looks } = await whileLooking(work, look, { pauseMilliseconds: pauseMilliseconds$2 });
	const blind = describeBlindness(looks);
	return {
		outcome,
		watch: {
			sessions: named.size,
			others: others.size,
			cancelled,
			blockers: ear.seen(),
			...present({ blind })
		}
	};
}
/** Sessions of our role in this database that are younger than the watcher's own, and those of the name. */
function readSessions(client, application) {
	return client.query(`select
      a.pid,
      a.application_name = $1 as "isNamed",
      exists (select from pg_catalog.pg_locks l where l.pid = a.pid and not l.granted) as "isWaiting"
    from pg_catalog.pg_stat_activity a
    join pg_catalog.pg_stat_activity own on own.pid = pg_catalog.pg_backend_pid()
    where a.datid = own.datid
      and a.backend_type = 'client backend'
      and (a.application_name = $1
        or a.usesysid = own.usesysid and a.backend_start > own.backend_start and a.application_name not like 'pgproof%')`, [application]);
}
/** Cancels what is late, as it is at that moment; says of each why. */
function cancelLate(client, application, lockTimeoutSeconds, statementTimeoutSeconds) {
	return client.query(`with late as materialized (
      select
        a.pid,
        case when l.pid is null then 'time' else 'lock' end as why,
        coalesce(case l.locktype when 'relation' then l.relation::regclass::text else l.locktype end, '') as lock
      from pg_catalog.pg_stat_activity a
      left join pg_catalog.pg_locks l
        on l.pid = a.pid and not l.granted
        and l.waitstart < pg_catalog.clock_timestamp() - pg_catalog.make_interval(secs => $2)
        and not (${mayWait})
      where a.application_name = $1
        and a.datname = pg_catalog.current_database()
        and (l.pid is not null
          or a.state = 'active' and a.query_start < pg_catalog.clock_timestamp() - pg_catalog.make_interval(secs => $3)))
    select why, lock, pg_catalog.pg_cancel_backend(pid) from late`, [
		application,
		lockTimeoutSeconds,
		statementTimeoutSeconds
	]);
}
/** How long a server may take to notice that nobody is there: its settings say every 2 s. */
const lingeringMilliseconds = 5e3;
/** Waits until no session of a command is left, and ends those that stay: what becomes of them nobody hears any more. Returns how many. */
async function untilToolGone(client, application, signal) {
	const began = performance.now();
	for (;;) {
		const [row] = await client.query("select pg_catalog.count(*)::int as count from pg_catalog.pg_stat_activity where application_name = $1", [application]);
		if (row?.count === 0) return 0;
		if (performance.now() - began > lingeringMilliseconds) break;
		await setTimeout(pauseMilliseconds$2 / 2, void 0, { signal });
	}
	return (await client.query(`with left_over as materialized (
      select pid
      from pg_catalog.pg_stat_activity
      where application_name = $1 and datname = pg_catalog.current_database())
    select pg_catalog.pg_terminate_backend(pid, ${lingeringMilliseconds}) from left_over`, [application])).length;
}
// packages/core/src/migrate/apply/command.ts
const firstWaitMilliseconds$1 = 1e3;
/** A driver's words for lock_timeout, and for a deadlock. */
const saysLock = /lock timeout|55P03|deadlock detected|40P01/i;
const afterMilliseconds = 3e4;
/**
* Runs what is pending by the user's own command, watched from outside, and reads by the tool's state what came of it. One whose lock was not got is begun
* again where nothing of it can have stayed. Throws, with findings, what it failed of, and what stands now.
*/
async function runMigrateCommand(work, connection, options, session) {
	await using watcher = await openClient(connection, session.signal);
	await watcher.query("set statement_timeout = '5s'");
	const { argv, told, pending } = work;
	const secrets = connection.secrets;
	const env = commandEnvironment(session.env, databaseVariables(connection, told), options.passEnvironment);
	const folder = options.commandFolder;
	const findings = [];
	const began = performance.now();
	let retries = 0;
	let stopped;
	const once = async () => {
		session.onProgress({
			phase: "migrate",
			current: describeCommand({
				program: argv[0] ?? "",
				args: argv.slice(1),
				env: {}
			}, secrets)
		});
		const { outcome, watch } = await whileToolWatched(...[
			watcher,
			told.application,
			options
		], runTool(argv, {
			env,
			secrets,
			...present({ folder })
		}, session), (blocker) => session.onProgress({
			phase: `${argv[0]} waits`,
			current: describeBlocker(blocker)
		}));
		const ended = await endSessions(told.application, connection);
		if (ended > 0) findings.push({
			id: "migrate.sessions-ended",
			status: "warning",
			detail: `the command ended and left ${ended} of its sessions at work: they were ended`
		});
		findings.push(...judgeWatch(watch));
		if (outcome.status === "fulfilled") return watch;
		const failure = await failureOf(outcome.reason, watch, {
			...work,
			connection,
			options,
			session,
			findings
		});
		if (session.signal.aborted) stopped = failure;
		throw failure;
	};
	const watch = await withRetries(once, {
		attempts: options.lockAttempts,
		waitMilliseconds: firstWaitMilliseconds$1,
		signal: session.signal,
		isWorthRetrying: (error) => error instanceof ToolFailure && error.mayBeTriedAgain,
		onRetry: (error, attempt) => {
			retries += 1;
			const detail = `attempt ${attempt} of ${options.lockAttempts} gave up: ${error.message}`;
			session.onProgress({
				phase: "lock not got",
				current: detail
			});
			findings.push({
				id: "migrate.lock-waited",
				status: "explained",
				object: objectOf(argv),
				detail
			});
		}
	}).catch((error) => {
		throw stopped ?? error;
	});
	const seconds = (performance.now() - began) / 1e3;
	const now = await readSeen(connection, options, work.format, session);
	const outcome = divideBy(pending, now.database.placed);
	return {
		argv,
		applied: outcome.applied,
		seconds,
		retries,
		findings: [
			...findings,
			judgeLimits(work, options, watch),
			...judgeHistory(now),
			...judgeLeft(outcome, now)
		]
	};
}
const objectOf = (argv) => ({
	kind: "command",
	name: argv.join(" ")
});
/** What became of a command that failed; whether it may be begun again as it is. */
var ToolFailure = class extends PgproofError {
	mayBeTriedAgain;
	constructor(mayBeTriedAgain, ...[kind, message, options]) {
		super(kind, message, options);
		this.mayBeTriedAgain = mayBeTriedAgain;
	}
};
/** What a command failed of, with what stands by the tool's state. */
async function failureOf(error, watch, moment) {
	const { argv, pending, grammar, format, connection, options, session, findings } = moment;
	const known = reasonOf(error, session.signal, argv[0] ?? "");
	if (known.kind === "bug" || known.kind === "tool-missing") return known;
	const said = [known.message, ...error instanceof CommandError ? error.stderr : known.evidence].join("\n");
	const isOfLock = saysLock.test(said) || watch.cancelled.some(({ why }) => why === "lock");
	const isOfTime = !isOfLock && watch.cancelled.some(({ why }) => why === "time");
	const kind = session.signal.aborted ? known.kind : isOfLock ? "lock-not-got" : isOfTime ? "statement-timeout" : known.kind;
	const patient = {
		...session,
		signal: AbortSignal.timeout(afterMilliseconds)
	};
	const now = await readSeen(connection, options, format, patient).catch((cause) => ({ unseen: reasonOf(cause, patient.signal, "read the state") }));
	const isSeen = !("unseen" in now);
	const { applied, left } = isSeen ? divideBy(pending, now.database.placed) : {
		applied: [],
		left: pending
	};
	const history = isSeen ? judgeHistory(now) : [];
	const [next] = left;
	const dirty = isSeen ? now.database.placed.find(({ standing }) => standing === "dirty") : void 0;
	const isWhole = next !== void 0 && isAtomic(next, grammar);
	const stands = dirty !== void 0 ? `"${dirty.migration?.path ?? dirty.version}" is dirty: ${format.habits.dirtyHint}` : next === void 0 ? "nothing is pending" : isWhole ? `"${next.path}" is pending, and nothing of it was kept` : `"${next.path}" is pending by the state of ${format.name}, and no transaction holds all of it: see what of it was done before you run it again`;
	const state = isSeen ? `Of ${pending.length} pending ${pending.length === 1 ? "migration" : "migrations"} ${applied.length === 0 ? "none" : applied.length} ${applied.length > 1 ? "were" : "was"} applied; ${stands}` : `What stands cannot be seen (${now.unseen.message}): pgproof migrate status says`;
	const blocked = isOfLock ? watch.blockers.map(blockedBy) : [];
	const by = blocked.length === 0 ? "" : `, for ${blocked.map(({ detail }) => detail).join("; ")}`;
	const message = `${known.message}${by}. ${state}`;
	const hint = dirty !== void 0 ? format.habits.dirtyHint : waitingHint(kind, options) ?? (session.signal.aborted ? "pgproof migrate status says what stands" : "mend what the command says, and run apply again");
	const all = [
		...findings,
		...blocked,
		...applied.map(appliedBy),
		...history,
		{
			id: "migrate.failed",
			status: "bad",
			object: objectOf(argv),
			detail: message,
			hint
		}
	];
	return new ToolFailure(isOfLock && isSeen && isWhole && history.length === 0 && !session.signal.aborted, kind, message, {
		hint,
		findings: all,
		cause: known,
		evidence: known.evidence
	});
}
/** A migration that the command applied, as a finding. */
function appliedBy({ path }) {
	return {
		id: "migrate.applied",
		status: "good",
		object: {
			kind: "migration",
			name: path
		},
		detail: "the command applied it"
	};
}
function judgeWatch({ cancelled, blind }) {
	return [...cancelled.map(({ detail }) => ({
		id: "migrate.cancelled",
		status: "explained",
		detail
	})), ...blind === void 0 ? [] : [{
		id: "migrate.watch",
		status: "warning",
		detail: `${blind}: no limit of time is known to have held`,
		hint: "let the command log in as our role, whose statements we may cancel; if our own session ended, the log of the server says why"
	}]];
}
/** What limits of time the command had, as far as can be told. */
function judgeLimits({ told, argv, pending }, options, watch) {
	const given = Object.entries(told.settings).filter(([name]) => /^(?:lock|statement)_timeout$/.test(name)).map(([name, value]) => `${name} = ${value}`);
	const [slow] = pending.filter(waitsForLong);
	const but = slow === void 0 ? "" : `, but no lock_timeout, for "${slow.path}" may have to wait for old transactions`;
	const known = {
		id: "migrate.limits",
		object: objectOf(argv)
	};
	const gave = `it was given ${given.join(", ")} in PGOPTIONS and the URL${but}`;
	const limits = `for longer than ${formatSeconds(options.lockTimeoutSeconds)} for a lock, or ran for longer than ${formatSeconds(options.statementTimeoutSeconds)}`;
	if (watch.blind !== void 0) return {
		...known,
		status: "explained",
		detail: gave
	};
	if (watch.sessions > 0) return {
		...known,
		status: "explained",
		detail: `${gave}; ${watch.sessions} ${watch.sessions === 1 ? "session of it was" : "sessions of it were"} watched, by name: what of theirs waited ${limits}, was cancelled`
	};
	if (watch.others === 0) return {
		...known,
		status: "explained",
		detail: `${gave}; none of its sessions was seen: each was there for too short, or is of a role whose sessions ours may not see`
	};
	return {
		...known,
		status: "warning",
		detail: `${gave}; none of the ${watch.others} sessions that were seen bore the name that it was given: its driver takes neither PGAPPNAME nor the URL’s options, so no limit of time is known to have held`,
		hint: "let the tool take DATABASE_URL as it is; or set lock_timeout in the migrations, or for its role: alter role <role> set lock_timeout = '2s'"
	};
}
/** Ends what is left of a command's sessions, also when we are to stop. Where nobody answers, what is read next says so. */
async function endSessions(application, connection) {
	const patience = AbortSignal.timeout(afterMilliseconds);
	try {
		await using client = await openClient(connection, patience);
		return await untilToolGone(client, application, patience);
	} catch {
		return 0;
	}
}
/** The state as the command left it. Throws `not-permitted` where it cannot be read. */
async function readSeen(connection, options, format, session) {
	const now = await readAfter(connection, options, format, session);
	const { unseen } = now.database.state;
	if (unseen !== void 0) throw new PgproofError("not-permitted", unseen.detail, { hint: unseen.hint });
	return now;
}
/** Whether a migration is done whole or not at all, whatever breaks it off: as its tool sends it. */
function isAtomic({ up }, grammar) {
	if (up === void 0) return false;
	let count = 0;
	const { statements, unparsed } = readScript(up, grammar, () => count += 1);
	const [first] = statements;
	return unparsed.length === 0 && statements.every(({ node, text }) => !("TransactionStmt" in node) && !mustBeOutside(node) && !mayCommit(node, text)) && (statements.length < 2 || first?.transaction !== void 0 && statements.every(({ transaction }) => transaction === first.transaction));
}
// packages/core/src/migrate/lint/grammar.ts
/** PostgreSQL's grammar, compiled to WebAssembly: 1.7 MB, so it is loaded by whoever lints and nobody else. */
async function openGrammar() {
	const library = await import("./wasm-BNCcOcyD.js");
	await library.loadModule();
	const { parseSync, parsePlPgSQLSync, scanSync } = library;
	const embedded = (text) => {
		try {
			return collect(parsePlPgSQLSync(text), 1);
		} catch {
			return;
		}
	};
	return {
		major: 18,
		parse: (text) => {
			if (text.trim() === "") return [];
			const bytes = Buffer.from(text);
			try {
				const { stmts = [] } = parseSync(text);
				return stmts.flatMap(({ stmt, stmt_location: from = 0, stmt_len: length }) => {
					if (stmt === void 0) return [];
					const to = length === void 0 ? bytes.length : from + length;
					const start = bytes.subarray(0, from).toString().length;
					const own = bytes.subarray(from, to).toString();
					return [{
						node: stmt,
						start: start + leading(own),
						end: start + own.length
					}];
				});
			} catch (error) {
				const { message, sqlDetails } = error;
				return {
					message,
					position: Math.max(0, sqlDetails?.cursorPosition ?? 0)
				};
			}
		},
		split: (text) => {
			const bytes = Buffer.from(text);
			const pieces = [];
			let from = 0;
			const add = (to) => {
				const piece = bytes.subarray(from, to).toString();
				if (piece.trim() !== "") pieces.push({
					text: piece,
					start: bytes.subarray(0, from).toString().length
				});
				from = to;
			};
			try {
				for (const { text: token, end } of scanSync(text).tokens) if (token === ";") add(end);
				add(bytes.length);
				return pieces;
			} catch {
				return [{
					text,
					start: 0
				}];
			}
		},
		embedded: (block) => embedded(`do ${quoteBlock(block)}`),
		embeddedOf: embedded
	};
}
/** Blanks and comments at the head of a statement. */
function leading(text) {
	return /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(text)?.[0].length ?? 0;
}
function quoteBlock(block) {
	let mark = "$pgproof$";
	while (block.includes(mark)) mark = `$pgproof${mark.length}$`;
	return `${mark}${block}${mark}`;
}
/** Every SQL statement in a tree of PL/pgSQL, wherever it stands in it; an expression is the query that it is run as. */
function collect(tree, line) {
	if (Array.isArray(tree)) return tree.flatMap((part) => collect(part, line));
	if (typeof tree !== "object" || tree === null) return [];
	return Object.entries(tree).flatMap(([key, value]) => {
		const own = typeof value === "object" && value !== null ? Number(value.lineno ?? line) : line;
		if (key === "PLpgSQL_expr") return [{
			...sqlOf(value),
			line: own
		}];
		if (key === "dynquery") return [{
			...constantOf(value),
			line: own
		}];
		if (key === "PLpgSQL_stmt_dynexecute" || key === "PLpgSQL_stmt_dynfors") {
			const { query, ...rest } = value;
			return [{
				...constantOf(query),
				line: own
			}, ...collect(rest, own)];
		}
		return collect(value, own);
	});
}
/** An expression of PL/pgSQL by its RawParseMode: 0 is a statement, 2 an expression, 3 to 5 an assignment. Source: parser.h. */
function sqlOf(expression) {
	const { query, parseMode = 0 } = expression;
	if (query === void 0) return {};
	if (parseMode === 0) return { sql: query };
	return { sql: `select ${parseMode === 2 ? query : query.replace(/^[^=]*=/, "")}` };
}
/** The SQL that EXECUTE is given, where it is a constant. */
function constantOf(query) {
	const text = query?.PLpgSQL_expr?.query ?? "";
	const constant = /^'((?:[^'\\]|'')*)'$/.exec(text.trim())?.[1];
	return constant === void 0 ? {} : { sql: constant.replaceAll("''", "'") };
}
// packages/core/src/migrate/lint/locks.json
var locks_default = {
	servers: {
		"15": "15.20",
		"17": "17.12",
		"18": "18.6"
	},
	shapes: {
		"add column": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"add column default constant": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"add column default stable": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"add column not null default constant": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"add column default volatile": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": ["t"]
		}],
		"add column serial": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": ["t"]
		}],
		"add column identity": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": ["t"]
		}],
		"add column stored": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": ["t"]
		}],
		"add column constrained domain": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": ["t"]
		}],
		"add column check": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"add column references": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"r": "SHARE ROW EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"add column references default": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"r": "SHARE ROW EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": ["r", "t"]
		}],
		"add column unique": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"add column primary key": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "q": "ACCESS EXCLUSIVE" },
			"rewrites": ["q"],
			"scans": ["q"]
		}],
		"drop column": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"set default": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"drop default": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"drop not null": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"set not null": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"set not null with proof": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"set statistics": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"set storage": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"set compression": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"alter type binary compatible": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"alter type binary compatible of a checked column": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"alter type binary compatible of an indexed column": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"alter type binary compatible of a column of a partial index": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": ["t"]
		}],
		"alter type rewrite": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": ["t"]
		}],
		"alter type rewrite of an indexed column": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": ["t"]
		}],
		"alter type collation": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"alter type collation of an indexed column": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": ["t"]
		}],
		"alter type collation of a checked column": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"add check": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"add check not valid": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"validate check": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"add check not valid on partitioned": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"c": "ACCESS EXCLUSIVE",
				"p": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"add foreign key": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"r": "SHARE ROW EXCLUSIVE",
				"t": "SHARE ROW EXCLUSIVE"
			},
			"rewrites": [],
			"scans": ["r", "t"]
		}],
		"add foreign key not valid": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"r": "SHARE ROW EXCLUSIVE",
				"t": "SHARE ROW EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"validate foreign key": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"r": "ROW SHARE",
				"t": "SHARE UPDATE EXCLUSIVE"
			},
			"rewrites": [],
			"scans": ["r", "t"]
		}],
		"add unique": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"add primary key": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"add primary key on nullable": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "q": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": ["q"]
		}],
		"add exclude": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"add unique using index": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "SHARE UPDATE EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"add primary key using index": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "SHARE UPDATE EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"add primary key using index on nullable": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "SHARE UPDATE EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": ["t"]
		}],
		"drop constraint": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"drop constraint cascade": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"child": "ACCESS EXCLUSIVE",
				"parent": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"drop column cascade": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"child": "ACCESS EXCLUSIVE",
				"parent": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"drop column cascade to a view": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"t": "ACCESS EXCLUSIVE",
				"x": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"drop type cascade": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"drop foreign key": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"child": "ACCESS EXCLUSIVE",
				"parent": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"alter constraint": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "child": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"rename column": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"rename table": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"rename constraint": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"rename index": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "an index": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"set schema": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"owner to": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"set storage parameter": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"set autovacuum parameter": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"set unlogged": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": ["t"]
		}],
		"set logged": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": ["t"]
		}],
		"set access method": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": ["t"]
		}],
		"set tablespace": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": ["t"],
			"scans": []
		}],
		"cluster on": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "SHARE UPDATE EXCLUSIVE",
				"t": "SHARE UPDATE EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"replica identity": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"enable row level security": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"create policy": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"drop policy": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"enable trigger": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE ROW EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"disable trigger": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE ROW EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"create trigger": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE ROW EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"create or replace trigger": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE ROW EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"drop trigger": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"create rule": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"inherit": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"q": "ACCESS EXCLUSIVE",
				"x": "SHARE UPDATE EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"drop expression": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"drop identity": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"add identity": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"create index": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"create unique index": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"create index on partitioned": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"c": "SHARE",
				"p": "SHARE"
			},
			"rewrites": [],
			"scans": ["c"]
		}],
		"create index only": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "p": "SHARE" },
			"rewrites": [],
			"scans": []
		}],
		"create index concurrently": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"drop index": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"drop index concurrently": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"reindex index": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "SHARE"
			},
			"rewrites": [],
			"scans": ["t"]
		}],
		"reindex table": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "SHARE"
			},
			"rewrites": [],
			"scans": ["t"]
		}],
		"reindex index concurrently": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"reindex table concurrently": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"alter index set": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "an index": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"drop table": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "q": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"drop table with foreign key": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"child": "ACCESS EXCLUSIVE",
				"parent": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"drop table cascade": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"child": "ACCESS EXCLUSIVE",
				"parent": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"drop partition": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"c": "ACCESS EXCLUSIVE",
				"p": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"truncate": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": []
		}],
		"truncate cascade": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"child": "ACCESS EXCLUSIVE",
				"parent": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["child", "parent"],
			"scans": []
		}],
		"cluster": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": ["t"]
		}],
		"vacuum": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"vacuum full": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": ["t"],
			"scans": []
		}],
		"analyze": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"refresh materialized view": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"m": "ACCESS EXCLUSIVE",
				"r": "ACCESS SHARE"
			},
			"rewrites": ["m"],
			"scans": ["r"]
		}],
		"refresh materialized view concurrently": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"m": "EXCLUSIVE",
				"r": "ACCESS SHARE"
			},
			"rewrites": [],
			"scans": ["r"]
		}],
		"create table references": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "r": "SHARE ROW EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"create table partition of": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "p": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"create table partition of, with a default": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"d": "ACCESS EXCLUSIVE",
				"pd": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": ["d"]
		}],
		"create table inherits": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"create table like": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS SHARE" },
			"rewrites": [],
			"scans": []
		}],
		"create table as": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS SHARE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"attach partition": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"p": "SHARE UPDATE EXCLUSIVE",
				"q": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": ["q"]
		}],
		"attach partition with proof": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"p": "SHARE UPDATE EXCLUSIVE",
				"q": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"attach partition, with a default": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"d": "ACCESS EXCLUSIVE",
				"pd": "SHARE UPDATE EXCLUSIVE",
				"q": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": ["d", "q"]
		}],
		"detach partition": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"c": "ACCESS EXCLUSIVE",
				"p": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"detach partition concurrently": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "p": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"comment on table": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"comment on column": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"create statistics": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"create publication": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE UPDATE EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"domain add constraint": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "SHARE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"domain add constraint not valid": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {},
			"rewrites": [],
			"scans": []
		}],
		"add enum value": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {},
			"rewrites": [],
			"scans": []
		}],
		"replace view": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"t": "ACCESS SHARE",
				"x": "ACCESS EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}],
		"alter view": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "x": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"create view": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS SHARE" },
			"rewrites": [],
			"scans": []
		}],
		"grant": [{
			"majors": [15, 17],
			"locks": {},
			"rewrites": [],
			"scans": []
		}, {
			"majors": [18],
			"locks": { "t": "ACCESS SHARE" },
			"rewrites": [],
			"scans": []
		}],
		"insert": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ROW EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"insert into referencing": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": {
				"child": "ROW EXCLUSIVE",
				"parent": "ROW SHARE"
			},
			"rewrites": [],
			"scans": []
		}],
		"update": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ROW EXCLUSIVE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"delete": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ROW EXCLUSIVE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"select": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ACCESS SHARE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"select for update": [{
			"majors": [
				15,
				17,
				18
			],
			"locks": { "t": "ROW SHARE" },
			"rewrites": [],
			"scans": ["t"]
		}],
		"set expression": [{
			"majors": [17, 18],
			"locks": {
				"an index": "ACCESS EXCLUSIVE",
				"t": "ACCESS EXCLUSIVE"
			},
			"rewrites": ["t"],
			"scans": ["t"]
		}],
		"add column virtual": [{
			"majors": [18],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"add not null not valid": [{
			"majors": [18],
			"locks": { "t": "ACCESS EXCLUSIVE" },
			"rewrites": [],
			"scans": []
		}],
		"add foreign key not enforced": [{
			"majors": [18],
			"locks": {
				"r": "SHARE ROW EXCLUSIVE",
				"t": "SHARE ROW EXCLUSIVE"
			},
			"rewrites": [],
			"scans": []
		}]
	}
};
// packages/core/src/migrate/lint/measured.ts
/** Lock modes of tables, the weakest first. Source: PostgreSQL documentation, 13.3.1. */
const lockModes = [
	"ACCESS SHARE",
	"ROW SHARE",
	"ROW EXCLUSIVE",
	"SHARE UPDATE EXCLUSIVE",
	"SHARE",
	"SHARE ROW EXCLUSIVE",
	"EXCLUSIVE",
	"ACCESS EXCLUSIVE"
];
const lockTable$1 = locks_default;
Object.keys(lockTable$1.servers).map(Number).sort((a, b) => a - b);
/** What a form does on a major: as it was measured there, else on the nearest major below, else above. Undefined where it is not known. */
function effectOf(shape, major) {
	const seen = (lockTable$1.shapes[shape] ?? []).flatMap((effect) => effect.majors.map((on) => ({
		on,
		effect
	})));
	const found = seen.filter(({ on }) => on <= major).sort((a, b) => b.on - a.on)[0] ?? seen.sort((a, b) => a.on - b.on)[0];
	return found === void 0 ? void 0 : {
		...found.effect,
		measuredOn: lockTable$1.servers[String(found.on)] ?? String(found.on)
	};
}
/** Whether a mode keeps writers out. */
function blocksWrites(mode) {
	return lockModes.indexOf(mode) >= lockModes.indexOf("SHARE");
}
/** Whether a mode keeps readers out, too. */
function blocksReads(mode) {
	return mode === "ACCESS EXCLUSIVE";
}
// packages/core/src/migrate/lint/rules.ts
/** Every rule, by the id that a suppression names. */
const rules = {
	"add-check": {
		status: "bad",
		what: "a CHECK constraint that is valid from the start, on a table that is in use",
		why: "all rows are read while nobody can read or write the table",
		safe: "add it NOT VALID; then, in a transaction of its own, VALIDATE CONSTRAINT, which lets readers and writers through"
	},
	"add-column-constraint": {
		status: "bad",
		what: "a new column with a CHECK, UNIQUE or PRIMARY KEY, or with a default and REFERENCES",
		why: "the rows are read, or an index is built, while nobody can read or write the table",
		safe: "add the column alone; then the constraint by itself, NOT VALID or USING INDEX"
	},
	"add-column-not-null": {
		status: "bad",
		what: "a new column that is NOT NULL and has no default, on a table that may have rows",
		why: "it fails on the first row that there is",
		safe: "give it a constant DEFAULT, or add it nullable, fill it, then SET NOT NULL with a proof"
	},
	"add-column-rewrite": {
		status: "bad",
		what: "a new column with a volatile default, serial, identity, a stored expression, or of a domain that checks",
		why: "every row is written anew, with all indexes, while nobody can read or write the table",
		safe: "add it without a default; SET DEFAULT for rows to come; fill those that are there in batches"
	},
	"add-foreign-key": {
		status: "bad",
		what: "a foreign key that is valid from the start, on a table that is in use",
		why: "all rows are read while nobody can write either of the two tables",
		safe: "add it NOT VALID; then, in a transaction of its own, VALIDATE CONSTRAINT"
	},
	"add-index-constraint": {
		status: "bad",
		what: "UNIQUE, PRIMARY KEY or EXCLUDE added to a table that is in use",
		why: "its index is built while nobody can read or write the table",
		safe: "CREATE UNIQUE INDEX CONCURRENTLY; then ADD CONSTRAINT … USING INDEX. EXCLUDE has no such way: take a window"
	},
	"attach-partition": {
		status: "bad",
		what: "ATTACH PARTITION without a CHECK that proves its bounds, or beside a default partition",
		why: "the new partition is read while it is locked, and so is the default partition",
		safe: "first ADD CHECK of the bounds with NOT NULL, NOT VALID, VALIDATE; the same on the default partition, of the contrary"
	},
	backfill: {
		status: "warning",
		what: "an UPDATE or DELETE of rows after a lock that keeps everybody out, in the same transaction",
		why: "the lock is held until the last row is done",
		safe: "put it into a migration of its own, in batches by key"
	},
	"bulk-change": {
		status: "warning",
		what: "an UPDATE or DELETE without WHERE of a table that is in use",
		why: "every row is locked until the end, the table grows to twice its size, and standbys fall behind",
		safe: "in batches by key, each committed; TRUNCATE where everything goes"
	},
	"change-type": {
		status: "bad",
		what: "a change of a column’s type that writes the table anew",
		why: "every row is written anew, with all indexes, while nobody can read or write the table",
		safe: "a new column of the new type, a trigger that keeps both, batches, then swap the names"
	},
	"change-type-reads": {
		status: "bad",
		what: "a change of type or collation that leaves the rows as they are, of a column that a CHECK or an index is about",
		why: "the CHECK is tried on every row, or the index is built anew, while nobody can read or write the table",
		safe: "drop the CHECK or the index first; then add the CHECK NOT VALID and VALIDATE it, or CREATE INDEX CONCURRENTLY, each in a migration of its own"
	},
	"concurrently-if-not-exists": {
		status: "warning",
		what: "CREATE INDEX CONCURRENTLY IF NOT EXISTS",
		why: "after one that failed, an invalid index of that name is there: the second run does nothing and is recorded as done",
		safe: "DROP INDEX CONCURRENTLY IF EXISTS before it, and no IF NOT EXISTS"
	},
	"concurrently-in-transaction": {
		status: "bad",
		what: "a statement that cannot run in a transaction, where the tool or the file makes one",
		why: "PostgreSQL refuses it (25001), also where several statements are sent as one message",
		safe: "a file of its own, with the mark by which the tool leaves the transaction out"
	},
	"concurrently-on-partitioned": {
		status: "bad",
		what: "CREATE INDEX CONCURRENTLY on a partitioned table, or DROP INDEX CONCURRENTLY of its index",
		why: "PostgreSQL refuses it (0A000): CONCURRENTLY is for tables with rows of their own",
		safe: "CREATE INDEX … ON ONLY the partitioned table; then CREATE INDEX CONCURRENTLY on each partition, and ALTER INDEX … ATTACH PARTITION"
	},
	"detach-partition": {
		status: "warning",
		what: "DETACH PARTITION without CONCURRENTLY",
		why: "the whole partitioned table is locked until the transaction ends",
		safe: "DETACH PARTITION … CONCURRENTLY, outside a transaction; there must be no default partition"
	},
	"disable-row-security": {
		status: "warning",
		what: "DISABLE ROW LEVEL SECURITY",
		why: "what policies kept from a role it can read from now on",
		safe: "a policy that allows what is needed"
	},
	"domain-constraint": {
		status: "bad",
		what: "a constraint added to a domain that tables use",
		why: "every table with such a column is read while nobody can write it",
		safe: "ADD CONSTRAINT … NOT VALID; then VALIDATE CONSTRAINT in a transaction of its own"
	},
	"drop-column": {
		status: "warning",
		what: "DROP COLUMN of a table that is in use",
		why: "programs that still name it fail, and its values cannot be had back but from a backup",
		safe: "first deploy programs that do not name it; drop it with the release after"
	},
	"drop-index-not-concurrent": {
		status: "bad",
		what: "DROP INDEX or REINDEX without CONCURRENTLY",
		why: "the table, or reading by the index, is locked",
		safe: "with CONCURRENTLY, outside a transaction"
	},
	"drop-object": {
		status: "warning",
		what: "DROP of a view, function, type, sequence or schema that was there before",
		why: "programs that still use it fail; CASCADE takes with it what depends on it",
		safe: "first deploy programs that do not use it; never CASCADE without a list of what goes"
	},
	"drop-table": {
		status: "warning",
		what: "DROP TABLE of one that was there before",
		why: "programs that still use it fail, and its rows cannot be had back but from a backup",
		safe: "rename it, wait for a release, then drop it; drop its foreign keys first, one by one"
	},
	"duplicate-index": {
		status: "warning",
		what: "an index on the same columns as one that is there",
		why: "every write pays for both",
		safe: "leave it out, or drop the other"
	},
	"enum-value-in-transaction": {
		status: "bad",
		what: "a value added to an enum and used in the same transaction",
		why: "PostgreSQL refuses the use (55P04)",
		safe: "two migrations"
	},
	"foreign-key-without-index": {
		status: "warning",
		what: "a foreign key whose columns no index begins with",
		why: "each DELETE or key change of the referenced table reads all of this one",
		safe: "CREATE INDEX CONCURRENTLY on its columns"
	},
	"holds-lock": {
		status: "warning",
		what: "long work in the same transaction after a lock that keeps everybody out",
		why: "the lock is held until the transaction ends, whatever comes after it",
		safe: "the locking statement last, or in a migration of its own"
	},
	"identifier-too-long": {
		status: "warning",
		what: "a name of more than 63 bytes",
		why: "PostgreSQL cuts it, and two names can become one",
		safe: "a shorter name"
	},
	"index-not-concurrent": {
		status: "bad",
		what: "CREATE INDEX without CONCURRENTLY on a table that is in use",
		why: "the table is read while nobody can write it",
		safe: "CREATE INDEX CONCURRENTLY, outside a transaction, in a file of its own"
	},
	"int-primary-key": {
		status: "warning",
		what: "a primary key of type integer or smallint in a new table",
		why: "at 2,147,483,647 (or 32,767) nothing can be inserted any more, and the change of type writes the table anew",
		safe: "bigint generated always as identity"
	},
	"lock-timeout": {
		status: "warning",
		what: "a lock on a table that is in use, with no lock_timeout in effect, or one of more than a minute",
		why: "behind a long query it waits, and behind it waits everybody else: the table stands still",
		safe: "SET LOCAL lock_timeout = '5s' (SET outside a transaction), and run it again when it was not got"
	},
	"locks-referenced-table": {
		status: "warning",
		what: "a statement that also locks the table at the other end of a foreign key",
		why: "the referenced table, which may be a busy one, stands still as well, or takes no writes",
		safe: "a short lock_timeout, and nothing else in the transaction; before DROP TABLE first drop the foreign key alone"
	},
	"mixed-transaction": {
		status: "bad",
		what: "a migration of Flyway with statements that need a transaction and others that cannot have one",
		why: "Flyway refuses it, unless mixed is true, and then nothing is in a transaction",
		safe: "two migrations"
	},
	"newer-syntax": {
		status: "bad",
		what: "what only a newer PostgreSQL than this one understands",
		why: "it fails",
		safe: "the form of this version, or upgrade first"
	},
	"no-primary-key": {
		status: "warning",
		what: "a new table without a primary key",
		why: "rows cannot be told apart, and logical replication refuses UPDATE and DELETE",
		safe: "id bigint generated always as identity primary key"
	},
	"partition-of": {
		status: "warning",
		what: "CREATE TABLE … PARTITION OF one that is in use",
		why: "the whole partitioned table is locked; beside a default partition that is read as well",
		safe: "CREATE TABLE (LIKE …), then ATTACH PARTITION"
	},
	"primary-key-nullable": {
		status: "bad",
		what: "PRIMARY KEY USING INDEX on columns that may be null",
		why: "all rows are read while nobody can read or write the table",
		safe: "first SET NOT NULL with a proof"
	},
	published: {
		status: "warning",
		what: "rename or drop of a table or column that is published, or a change of its REPLICA IDENTITY",
		why: "subscribers and change-data capture break: definitions are not replicated",
		safe: "change the subscriber first, or both together"
	},
	"refresh-not-concurrent": {
		status: "warning",
		what: "REFRESH MATERIALIZED VIEW without CONCURRENTLY",
		why: "nobody can read it until it is filled",
		safe: "REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index"
	},
	rename: {
		status: "warning",
		what: "rename, or SET SCHEMA, of a table, view, column, type, function, schema or enum value that is in use",
		why: "programs that still use the old name fail at once",
		safe: "the new name beside the old one (a view, a second column), then drop the old one a release later"
	},
	"rewrites-table": {
		status: "bad",
		what: "CLUSTER, VACUUM FULL, SET LOGGED, SET UNLOGGED, SET ACCESS METHOD, SET TABLESPACE, SET EXPRESSION",
		why: "the table is written anew while nobody can read or write it",
		safe: "pg_repack or a window"
	},
	"security-definer": {
		status: "warning",
		what: "a SECURITY DEFINER function without a search_path of its own",
		why: "who may create objects in a schema on the path can have it run theirs",
		safe: "SET search_path = pg_catalog, … in the function's definition"
	},
	"set-not-null": {
		status: "bad",
		what: "SET NOT NULL without a valid CHECK that proves it",
		why: "all rows are read while nobody can read or write the table",
		safe: "ADD CHECK (… IS NOT NULL) NOT VALID, VALIDATE, SET NOT NULL, drop the CHECK; from 18 on ADD NOT NULL … NOT VALID, then VALIDATE"
	},
	"several-tables": {
		status: "warning",
		what: "locks that keep everybody out of several tables that are in use, in one transaction",
		why: "a program that takes them in another order deadlocks with it, and all of them stand still together",
		safe: "a migration for each table"
	},
	"suppression-reason": {
		status: "warning",
		what: "a suppression without a reason, or of a rule that is not there",
		why: "it suppresses nothing: nobody can tell later whether it still holds",
		safe: "-- pgproof-ignore <rule>: <reason>"
	},
	"suppression-unused": {
		status: "warning",
		what: "a suppression of what is not found",
		why: "it would hide the next one",
		safe: "remove it"
	},
	"tool-table": {
		status: "bad",
		what: "a statement that changes the migration tool's own state table",
		why: "the tool and what it thinks it has done part ways",
		safe: "the tool's own command for it"
	},
	"transaction-control": {
		status: "bad",
		what: "BEGIN, COMMIT or ROLLBACK where the tool makes the transaction, or BEGIN without an end",
		why: "COMMIT ends the tool's transaction, so that the rest is not undone when it fails; a BEGIN without an end is undone",
		safe: "leave them out, or use the mark by which the tool leaves its transaction out"
	},
	truncate: {
		status: "bad",
		what: "TRUNCATE of a table that was there before",
		why: "its rows are gone for everybody; CASCADE empties every table that refers to it",
		safe: "DELETE in batches, where others still read; name every table instead of CASCADE"
	},
	"type-char": {
		status: "warning",
		what: "char(n)",
		why: "it is padded with blanks, and compared without them",
		safe: "text, with a CHECK of its length"
	},
	"type-json": {
		status: "warning",
		what: "json",
		why: "it has no equality: DISTINCT and GROUP BY fail",
		safe: "jsonb"
	},
	"type-money": {
		status: "warning",
		what: "money",
		why: "what it means depends on a setting of the session",
		safe: "numeric, and a column for the currency"
	},
	"type-serial": {
		status: "warning",
		what: "serial",
		why: "its sequence has privileges and an owner of its own",
		safe: "generated always as identity"
	},
	"type-timestamp": {
		status: "warning",
		what: "timestamp without time zone",
		why: "which moment it means depends on who reads it",
		safe: "timestamptz"
	},
	unchecked: {
		status: "unknown",
		what: "what cannot be analysed: dynamic SQL, a called procedure or function, a statement that does not parse, a program",
		why: "whatever it does is not judged",
		safe: "write it as plain statements, or rehearse it on a restored backup"
	},
	"validate-in-transaction": {
		status: "bad",
		what: "VALIDATE CONSTRAINT in the transaction that added it NOT VALID",
		why: "the lock of the first is held while the second reads all rows",
		safe: "two migrations"
	}
};
// packages/core/src/migrate/lint/shapes.ts
/** Every form, by the name that lint knows it by. */
const shapes = {
	"add column": { sql: "alter table t add column x int" },
	"add column default constant": { sql: "alter table t add column x int default 5" },
	"add column default stable": { sql: "alter table t add column x timestamptz default now()" },
	"add column not null default constant": { sql: "alter table t add column x int not null default 5" },
	"add column default volatile": { sql: "alter table t add column x uuid default gen_random_uuid()" },
	"add column serial": { sql: "alter table t add column x serial" },
	"add column identity": { sql: "alter table t add column x int generated always as identity" },
	"add column stored": { sql: "alter table t add column x int generated always as (a * 2) stored" },
	"add column virtual": {
		sql: "alter table t add column x int generated always as (a * 2) virtual",
		since: 18
	},
	"add column constrained domain": { sql: "alter table t add column x positive_int" },
	"add column check": { sql: "alter table t add column x int check (x > 0)" },
	"add column references": { sql: "alter table t add column x int references r" },
	"add column references default": { sql: "alter table t add column x int default 1 references r" },
	"add column unique": { sql: "alter table t add column x int unique" },
	"add column primary key": { sql: "alter table q add column x serial primary key" },
	"drop column": { sql: "alter table t drop column b" },
	"set default": { sql: "alter table t alter a set default 1" },
	"drop default": { sql: "alter table t alter a drop default" },
	"drop not null": {
		sql: "alter table t alter id drop not null",
		before: "alter table t drop constraint t_pkey"
	},
	"set not null": { sql: "alter table t alter b set not null" },
	"set not null with proof": {
		sql: "alter table t alter b set not null",
		before: "alter table t add constraint b_there check (b is not null)"
	},
	"add not null not valid": {
		sql: "alter table t add constraint b_there not null b not valid",
		since: 18
	},
	"set statistics": { sql: "alter table t alter a set statistics 500" },
	"set storage": { sql: "alter table t alter b set storage external" },
	"set compression": { sql: "alter table t alter b set compression pglz" },
	"alter type binary compatible": { sql: "alter table t alter v type varchar(20)" },
	"alter type binary compatible of a checked column": {
		sql: "alter table t alter v type varchar(20)",
		before: "alter table t add constraint x check (v <> '')"
	},
	"alter type binary compatible of an indexed column": {
		sql: "alter table t alter v type varchar(20)",
		before: "create index x on t (v)"
	},
	"alter type binary compatible of a column of a partial index": {
		sql: "alter table t alter v type varchar(20)",
		before: "create index x on t (v) where v <> ''"
	},
	"alter type rewrite": { sql: "alter table t alter n type numeric(12, 4)" },
	"alter type rewrite of an indexed column": { sql: "alter table t alter a type bigint" },
	"alter type collation": { sql: "alter table t alter b type text collate \"C\"" },
	"alter type collation of an indexed column": {
		sql: "alter table t alter b type text collate \"C\"",
		before: "create index x on t (b)"
	},
	"alter type collation of a checked column": {
		sql: "alter table t alter b type text collate \"C\"",
		before: "alter table t add constraint x check (b <> '')"
	},
	"add check": { sql: "alter table t add constraint x check (id > 0)" },
	"add check not valid": { sql: "alter table t add constraint x check (id > 0) not valid" },
	"validate check": {
		sql: "alter table t validate constraint x",
		before: "alter table t add constraint x check (id > 0) not valid"
	},
	"add check not valid on partitioned": { sql: "alter table p add constraint x check (id > 0) not valid" },
	"add foreign key": { sql: "alter table t add foreign key (r_id) references r" },
	"add foreign key not valid": { sql: "alter table t add constraint x foreign key (r_id) references r not valid" },
	"add foreign key not enforced": {
		sql: "alter table t add constraint x foreign key (r_id) references r not enforced",
		since: 18
	},
	"validate foreign key": {
		sql: "alter table t validate constraint x",
		before: "alter table t add constraint x foreign key (r_id) references r not valid"
	},
	"add unique": { sql: "alter table t add unique (b, id)" },
	"add primary key": {
		sql: "alter table t add primary key (id)",
		before: "alter table t drop constraint t_pkey"
	},
	"add primary key on nullable": { sql: "alter table q add primary key (id)" },
	"add exclude": { sql: "alter table t add exclude using btree (id with =)" },
	"add unique using index": {
		sql: "alter table t add constraint x unique using index x_i",
		before: "create unique index x_i on t (id)"
	},
	"add primary key using index": {
		sql: "alter table t add constraint x primary key using index x_i",
		before: "alter table t drop constraint t_pkey; create unique index x_i on t (id)"
	},
	"add primary key using index on nullable": {
		sql: "alter table t add constraint x primary key using index x_i",
		before: "alter table t drop constraint t_pkey; alter table t alter id drop not null; create unique index x_i on t (id)"
	},
	"drop constraint": { sql: "alter table t drop constraint positive" },
	"drop constraint cascade": { sql: "alter table parent drop constraint parent_pkey cascade" },
	"drop column cascade": { sql: "alter table parent drop column id cascade" },
	"drop column cascade to a view": {
		sql: "alter table t drop column b cascade",
		before: "create view x as select b from t"
	},
	"drop type cascade": {
		sql: "drop type mood cascade",
		before: "alter table t add column x mood"
	},
	"drop foreign key": { sql: "alter table child drop constraint child_fk" },
	"alter constraint": { sql: "alter table child alter constraint child_fk deferrable" },
	"rename column": { sql: "alter table t rename a to x" },
	"rename table": { sql: "alter table t rename to x" },
	"rename constraint": { sql: "alter table t rename constraint positive to x" },
	"rename index": { sql: "alter index i rename to x" },
	"set schema": {
		sql: "alter table t set schema elsewhere",
		before: "drop schema if exists elsewhere cascade; create schema elsewhere"
	},
	"owner to": { sql: "alter table t owner to current_user" },
	"set storage parameter": { sql: "alter table t set (fillfactor = 70)" },
	"set autovacuum parameter": { sql: "alter table t set (autovacuum_enabled = false)" },
	"set unlogged": { sql: "alter table t set unlogged" },
	"set logged": {
		sql: "alter table t set logged",
		before: "alter table t set unlogged"
	},
	"set access method": {
		sql: "alter table t set access method measured_heap",
		before: "drop access method if exists measured_heap cascade; create access method measured_heap type table handler heap_tableam_handler"
	},
	"set tablespace": { sql: "alter table t set tablespace pgproof_measured" },
	"cluster on": { sql: "alter table t cluster on i" },
	"replica identity": { sql: "alter table t replica identity full" },
	"enable row level security": { sql: "alter table t enable row level security" },
	"create policy": { sql: "create policy x on t" },
	"drop policy": {
		sql: "drop policy x on t",
		before: "create policy x on t"
	},
	"enable trigger": { sql: "alter table t enable trigger all" },
	"disable trigger": { sql: "alter table t disable trigger all" },
	"create trigger": { sql: "create trigger x before insert on t for each row execute function touch()" },
	"create or replace trigger": { sql: "create or replace trigger x before insert on t for each row execute function touch()" },
	"drop trigger": {
		sql: "drop trigger x on t",
		before: "create trigger x before insert on t for each row execute function touch()"
	},
	"create rule": { sql: "create rule x as on delete to t do instead nothing" },
	inherit: {
		sql: "alter table q inherit x",
		before: "create table x (id int, k int)"
	},
	"set expression": {
		sql: "alter table t alter x set expression as (a * 3)",
		before: "alter table t add column x int generated always as (a * 2) stored",
		since: 17
	},
	"drop expression": {
		sql: "alter table t alter x drop expression",
		before: "alter table t add column x int generated always as (a * 2) stored"
	},
	"drop identity": {
		sql: "alter table t alter x drop identity",
		before: "alter table t add column x int generated always as identity"
	},
	"add identity": { sql: "alter table t alter id add generated always as identity" },
	"create index": { sql: "create index x on t (b)" },
	"create unique index": { sql: "create unique index x on t (id)" },
	"create index on partitioned": { sql: "create index x on p (id)" },
	"create index only": { sql: "create index x on only p (id)" },
	"create index concurrently": {
		sql: "create index concurrently x on t (b)",
		isOutside: true
	},
	"drop index": { sql: "drop index i" },
	"drop index concurrently": {
		sql: "drop index concurrently i",
		isOutside: true
	},
	"reindex index": { sql: "reindex index i" },
	"reindex table": { sql: "reindex table t" },
	"reindex index concurrently": {
		sql: "reindex index concurrently i",
		isOutside: true
	},
	"reindex table concurrently": {
		sql: "reindex table concurrently t",
		isOutside: true
	},
	"alter index set": { sql: "alter index i set (fillfactor = 70)" },
	"drop table": { sql: "drop table q" },
	"drop table with foreign key": { sql: "drop table child" },
	"drop table cascade": { sql: "drop table parent cascade" },
	"drop partition": { sql: "drop table c" },
	truncate: { sql: "truncate t" },
	"truncate cascade": { sql: "truncate parent cascade" },
	cluster: { sql: "cluster t using i" },
	vacuum: {
		sql: "vacuum t",
		isOutside: true
	},
	"vacuum full": {
		sql: "vacuum full t",
		isOutside: true
	},
	analyze: { sql: "analyze t" },
	"refresh materialized view": { sql: "refresh materialized view m" },
	"refresh materialized view concurrently": { sql: "refresh materialized view concurrently m" },
	"create table references": { sql: "create table x (id int references r)" },
	"create table partition of": { sql: "create table x partition of p for values from (1000) to (2000)" },
	"create table partition of, with a default": { sql: "create table x partition of pd for values from (1000) to (2000)" },
	"create table inherits": { sql: "create table x () inherits (t)" },
	"create table like": { sql: "create table x (like t)" },
	"create table as": { sql: "create table x as select * from t" },
	"attach partition": { sql: "alter table p attach partition q for values from (1000) to (2000)" },
	"attach partition with proof": {
		sql: "alter table p attach partition q for values from (1000) to (2000)",
		before: "alter table q add constraint x check (k is not null and k >= 1000 and k < 2000)"
	},
	"attach partition, with a default": { sql: "alter table pd attach partition q for values from (1000) to (2000)" },
	"detach partition": { sql: "alter table p detach partition c" },
	"detach partition concurrently": {
		sql: "alter table p detach partition c concurrently",
		isOutside: true
	},
	"comment on table": { sql: "comment on table t is 'x'" },
	"comment on column": { sql: "comment on column t.a is 'x'" },
	"create statistics": { sql: "create statistics x on a, b from t" },
	"create publication": { sql: "create publication pgproof_measured for table t" },
	"domain add constraint": {
		sql: "alter domain positive_int add constraint x check (value < 1000)",
		before: "alter table t add column x positive_int"
	},
	"domain add constraint not valid": {
		sql: "alter domain positive_int add constraint x check (value < 1000) not valid",
		before: "alter table t add column x positive_int"
	},
	"add enum value": { sql: "alter type mood add value 'middle'" },
	"replace view": {
		sql: "create or replace view x as select id from t where id > 1",
		before: "create view x as select id from t"
	},
	"alter view": {
		sql: "alter view x alter id set default 1",
		before: "create view x as select id from t"
	},
	"create view": { sql: "create view x as select * from t" },
	grant: { sql: "grant select on t to public" },
	insert: { sql: "insert into t (id) values (1000)" },
	"insert into referencing": { sql: "insert into child values (1000, 1)" },
	update: { sql: "update t set b = b" },
	delete: { sql: "delete from t" },
	select: { sql: "select from t" },
	"select for update": { sql: "select from t for update" }
};
// packages/core/src/migrate/lint/built-in.json
var volatileFunctions = [
	"RI_FKey_cascade_del RI_FKey_cascade_upd RI_FKey_check_ins RI_FKey_check_upd RI_FKey_noaction_del RI_FKey_noaction_upd",
	"RI_FKey_restrict_del RI_FKey_restrict_upd RI_FKey_setdefault_del RI_FKey_setdefault_upd RI_FKey_setnull_del",
	"RI_FKey_setnull_upd amvalidate array_sample array_shuffle binary_upgrade_create_empty_extension",
	"binary_upgrade_set_missing_value binary_upgrade_set_next_array_pg_type_oid binary_upgrade_set_next_heap_pg_class_oid",
	"binary_upgrade_set_next_heap_relfilenode binary_upgrade_set_next_index_pg_class_oid",
	"binary_upgrade_set_next_index_relfilenode binary_upgrade_set_next_multirange_array_pg_type_oid",
	"binary_upgrade_set_next_multirange_pg_type_oid binary_upgrade_set_next_pg_authid_oid binary_upgrade_set_next_pg_enum_oid",
	"binary_upgrade_set_next_pg_tablespace_oid binary_upgrade_set_next_pg_type_oid binary_upgrade_set_next_toast_pg_class_oid",
	"binary_upgrade_set_next_toast_relfilenode binary_upgrade_set_record_init_privs brin_desummarize_range",
	"brin_summarize_new_values brin_summarize_range clock_timestamp current_query currtid2 currval cursor_to_xml",
	"cursor_to_xmlschema gen_random_uuid gin_clean_pending_list lastval lo_close lo_creat lo_create lo_export lo_from_bytea",
	"lo_get lo_import lo_lseek lo_lseek64 lo_open lo_put lo_tell lo_tell64 lo_truncate lo_truncate64 lo_unlink loread lowrite",
	"nextval pg_advisory_lock pg_advisory_lock_shared pg_advisory_unlock pg_advisory_unlock_all pg_advisory_unlock_shared",
	"pg_advisory_xact_lock pg_advisory_xact_lock_shared pg_backup_start pg_backup_stop pg_blocking_pids pg_cancel_backend",
	"pg_collation_actual_version pg_control_checkpoint pg_control_init pg_control_recovery pg_control_system",
	"pg_copy_logical_replication_slot pg_copy_physical_replication_slot pg_create_logical_replication_slot",
	"pg_create_physical_replication_slot pg_create_restore_point pg_current_logfile pg_current_wal_flush_lsn",
	"pg_current_wal_insert_lsn pg_current_wal_lsn pg_database_collation_actual_version pg_database_size",
	"pg_drop_replication_slot pg_export_snapshot pg_extension_config_dump pg_get_backend_memory_contexts",
	"pg_get_multixact_members pg_get_shmem_allocations pg_get_wal_replay_pause_state pg_get_wal_resource_managers",
	"pg_hba_file_rules pg_ident_file_mappings pg_import_system_collations pg_indexes_size pg_is_in_recovery",
	"pg_is_wal_replay_paused pg_isolation_test_session_is_blocked pg_jit_available pg_last_committed_xact",
	"pg_last_wal_receive_lsn pg_last_wal_replay_lsn pg_last_xact_replay_timestamp pg_lock_status",
	"pg_log_backend_memory_contexts pg_logical_emit_message pg_logical_slot_get_binary_changes pg_logical_slot_get_changes",
	"pg_logical_slot_peek_binary_changes pg_logical_slot_peek_changes pg_ls_archive_statusdir pg_ls_dir pg_ls_logdir",
	"pg_ls_logicalmapdir pg_ls_logicalsnapdir pg_ls_replslotdir pg_ls_tmpdir pg_ls_waldir pg_nextoid",
	"pg_notification_queue_usage pg_notify pg_partition_ancestors pg_partition_tree pg_prepared_xact pg_promote",
	"pg_read_binary_file pg_read_file pg_read_file_old pg_relation_size pg_reload_conf pg_replication_origin_advance",
	"pg_replication_origin_create pg_replication_origin_drop pg_replication_origin_progress",
	"pg_replication_origin_session_is_setup pg_replication_origin_session_progress pg_replication_origin_session_reset",
	"pg_replication_origin_session_setup pg_replication_origin_xact_reset pg_replication_origin_xact_setup",
	"pg_replication_slot_advance pg_rotate_logfile pg_rotate_logfile_old pg_safe_snapshot_blocking_pids",
	"pg_sequence_last_value pg_show_all_file_settings pg_show_replication_origin_status pg_sleep pg_sleep_for pg_sleep_until",
	"pg_stat_clear_snapshot pg_stat_file pg_stat_force_next_flush pg_stat_get_recovery_prefetch",
	"pg_stat_get_xact_blocks_fetched pg_stat_get_xact_blocks_hit pg_stat_get_xact_function_calls",
	"pg_stat_get_xact_function_self_time pg_stat_get_xact_function_total_time pg_stat_get_xact_numscans",
	"pg_stat_get_xact_tuples_deleted pg_stat_get_xact_tuples_fetched pg_stat_get_xact_tuples_hot_updated",
	"pg_stat_get_xact_tuples_inserted pg_stat_get_xact_tuples_returned pg_stat_get_xact_tuples_updated pg_stat_have_stats",
	"pg_stat_reset pg_stat_reset_replication_slot pg_stat_reset_shared pg_stat_reset_single_function_counters",
	"pg_stat_reset_single_table_counters pg_stat_reset_slru pg_stat_reset_subscription_stats pg_stop_making_pinned_objects",
	"pg_switch_wal pg_table_size pg_tablespace_size pg_terminate_backend pg_total_relation_size pg_try_advisory_lock",
	"pg_try_advisory_lock_shared pg_try_advisory_xact_lock pg_try_advisory_xact_lock_shared pg_wal_replay_pause",
	"pg_wal_replay_resume pg_xact_commit_timestamp pg_xact_commit_timestamp_origin pg_xact_status query_to_xml",
	"query_to_xml_and_xmlschema query_to_xmlschema random random_normal set_config setseed setval",
	"suppress_redundant_updates_trigger timeofday ts_rewrite ts_stat tsvector_update_trigger tsvector_update_trigger_column",
	"txid_status unique_key_recheck uuidv4 uuidv7"
];
var functions = [
	"abbrev abs aclcontains acldefault aclexplode aclinsert aclitemeq aclitemin aclitemout aclremove acos acosd acosh age",
	"any_in any_out any_value anyarray_in anyarray_out anyarray_send anycompatible_in anycompatible_out anycompatiblearray_in",
	"anycompatiblearray_out anycompatiblearray_send anycompatiblemultirange_in anycompatiblemultirange_out",
	"anycompatiblenonarray_in anycompatiblenonarray_out anycompatiblerange_in anycompatiblerange_out anyelement_in",
	"anyelement_out anyenum_in anyenum_out anymultirange_in anymultirange_out anynonarray_in anynonarray_out anyrange_in",
	"anyrange_out anytextcat area array_agg array_append array_cat array_dims array_eq array_fill array_ge array_gt array_in",
	"array_larger array_le array_length array_lower array_lt array_ndims array_ne array_out array_position array_positions",
	"array_prepend array_remove array_replace array_reverse array_send array_smaller array_sort array_to_json array_to_string",
	"array_to_tsvector array_upper arraycontained arraycontains arrayoverlap ascii asin asind asinh atan atan2 atan2d atand",
	"atanh avg bit bit_and bit_count bit_in bit_length bit_or bit_out bit_send bit_xor bitand bitcat bitcmp biteq bitge bitgt",
	"bitle bitlt bitne bitnot bitor bitshiftleft bitshiftright bittypmodin bittypmodout bitxor bool bool_and bool_or",
	"booland_statefunc booleq boolge boolgt boolin boolle boollt boolne boolor_statefunc boolout boolsend bound_box box",
	"box_above box_above_eq box_add box_below box_below_eq box_center box_contain box_contain_pt box_contained box_distance",
	"box_div box_eq box_ge box_gt box_in box_intersect box_le box_left box_lt box_mul box_out box_overabove box_overbelow",
	"box_overlap box_overleft box_overright box_right box_same box_send box_sub bpchar bpchar_larger bpchar_pattern_ge",
	"bpchar_pattern_gt bpchar_pattern_le bpchar_pattern_lt bpchar_smaller bpcharcmp bpchareq bpcharge bpchargt bpchariclike",
	"bpcharicnlike bpcharicregexeq bpcharicregexne bpcharin bpcharle bpcharlike bpcharlt bpcharne bpcharnlike bpcharout",
	"bpcharregexeq bpcharregexne bpcharsend bpchartypmodin bpchartypmodout brin_bloom_summary_in brin_bloom_summary_out",
	"brin_bloom_summary_send brin_minmax_multi_summary_in brin_minmax_multi_summary_out brin_minmax_multi_summary_send",
	"broadcast btarraycmp btboolcmp btbpchar_pattern_cmp btcharcmp btequalimage btfloat48cmp btfloat4cmp btfloat84cmp",
	"btfloat8cmp btint24cmp btint28cmp btint2cmp btint42cmp btint48cmp btint4cmp btint82cmp btint84cmp btint8cmp btnamecmp",
	"btnametextcmp btoidcmp btoidvectorcmp btrecordcmp btrecordimagecmp btrim bttext_pattern_cmp bttextcmp bttextnamecmp",
	"bttidcmp btvarstrequalimage byteacat byteacmp byteaeq byteage byteagt byteain byteale bytealike bytealt byteane",
	"byteanlike byteaout byteasend cardinality casefold cash_cmp cash_div_cash cash_div_flt4 cash_div_flt8 cash_div_int2",
	"cash_div_int4 cash_div_int8 cash_eq cash_ge cash_gt cash_in cash_le cash_lt cash_mi cash_mul_flt4 cash_mul_flt8",
	"cash_mul_int2 cash_mul_int4 cash_mul_int8 cash_ne cash_out cash_pl cash_send cash_words cashlarger cashsmaller cbrt ceil",
	"ceiling center char char_length character_length chareq charge chargt charin charle charlt charne charout charsend chr",
	"cideq cidin cidout cidr cidr_in cidr_out cidr_send cidsend circle circle_above circle_add_pt circle_below circle_center",
	"circle_contain circle_contain_pt circle_contained circle_distance circle_div_pt circle_eq circle_ge circle_gt circle_in",
	"circle_le circle_left circle_lt circle_mul_pt circle_ne circle_out circle_overabove circle_overbelow circle_overlap",
	"circle_overleft circle_overright circle_right circle_same circle_send circle_sub_pt close_ls close_lseg close_pb",
	"close_pl close_ps close_sb col_description concat concat_ws convert convert_from convert_to corr cos cosd cosh cot cotd",
	"count covar_pop covar_samp crc32 crc32c cstring_in cstring_out cstring_send cume_dist current_database current_schema",
	"current_schemas current_setting current_user database_to_xml database_to_xml_and_xmlschema database_to_xmlschema date",
	"date_add date_bin date_cmp date_cmp_timestamp date_cmp_timestamptz date_eq date_eq_timestamp date_eq_timestamptz date_ge",
	"date_ge_timestamp date_ge_timestamptz date_gt date_gt_timestamp date_gt_timestamptz date_in date_larger date_le",
	"date_le_timestamp date_le_timestamptz date_lt date_lt_timestamp date_lt_timestamptz date_mi date_mi_interval date_mii",
	"date_ne date_ne_timestamp date_ne_timestamptz date_out date_part date_pl_interval date_pli date_send date_smaller",
	"date_subtract date_trunc datemultirange daterange daterange_canonical daterange_subdiff datetime_pl datetimetz_pl dcbrt",
	"decode degrees dense_rank dexp diagonal diameter dist_bp dist_bs dist_cpoint dist_cpoly dist_lp dist_ls dist_pathp",
	"dist_pb dist_pc dist_pl dist_polyc dist_polyp dist_ppath dist_ppoly dist_ps dist_sb dist_sl dist_sp div dlog1 dlog10",
	"domain_in dpow dround dsqrt dtrunc elem_contained_by_multirange elem_contained_by_range encode enum_cmp enum_eq",
	"enum_first enum_ge enum_gt enum_in enum_larger enum_last enum_le enum_lt enum_ne enum_out enum_range enum_send",
	"enum_smaller erf erfc event_trigger_in event_trigger_out every exp extract factorial family fdw_handler_in",
	"fdw_handler_out first_value float4 float48div float48eq float48ge float48gt float48le float48lt float48mi float48mul",
	"float48ne float48pl float4_accum float4abs float4div float4eq float4ge float4gt float4in float4larger float4le float4lt",
	"float4mi float4mul float4ne float4out float4pl float4send float4smaller float4um float4up float8 float84div float84eq",
	"float84ge float84gt float84le float84lt float84mi float84mul float84ne float84pl float8_accum float8_avg float8_combine",
	"float8_corr float8_covar_pop float8_covar_samp float8_regr_accum float8_regr_avgx float8_regr_avgy float8_regr_combine",
	"float8_regr_intercept float8_regr_r2 float8_regr_slope float8_regr_sxx float8_regr_sxy float8_regr_syy float8_stddev_pop",
	"float8_stddev_samp float8_var_pop float8_var_samp float8abs float8div float8eq float8ge float8gt float8in float8larger",
	"float8le float8lt float8mi float8mul float8ne float8out float8pl float8send float8smaller float8um float8up floor",
	"flt4_mul_cash flt8_mul_cash fmgr_c_validator fmgr_internal_validator fmgr_sql_validator format format_type gamma gcd",
	"generate_series generate_subscripts get_bit get_byte get_current_ts_config getdatabaseencoding getpgusername",
	"gin_cmp_tslexeme gin_compare_jsonb gtsvectorin gtsvectorout has_any_column_privilege has_column_privilege",
	"has_database_privilege has_foreign_data_wrapper_privilege has_function_privilege has_language_privilege",
	"has_largeobject_privilege has_parameter_privilege has_schema_privilege has_sequence_privilege has_server_privilege",
	"has_table_privilege has_tablespace_privilege has_type_privilege hash_aclitem hash_aclitem_extended hash_array",
	"hash_array_extended hash_multirange hash_multirange_extended hash_numeric hash_numeric_extended hash_range",
	"hash_range_extended hash_record hash_record_extended hashbpchar hashbpcharextended hashchar hashcharextended hashenum",
	"hashenumextended hashfloat4 hashfloat4extended hashfloat8 hashfloat8extended hashinet hashinetextended hashint2",
	"hashint2extended hashint4 hashint4extended hashint8 hashint8extended hashmacaddr hashmacaddr8 hashmacaddr8extended",
	"hashmacaddrextended hashname hashnameextended hashoid hashoidextended hashoidvector hashoidvectorextended hashtext",
	"hashtextextended hashtid hashtidextended height host hostmask icu_unicode_version in_range index_am_handler_in",
	"index_am_handler_out inet_client_addr inet_client_port inet_in inet_merge inet_out inet_same_family inet_send",
	"inet_server_addr inet_server_port inetand inetmi inetmi_int8 inetnot inetor inetpl initcap int2 int24div int24eq int24ge",
	"int24gt int24le int24lt int24mi int24mul int24ne int24pl int28div int28eq int28ge int28gt int28le int28lt int28mi",
	"int28mul int28ne int28pl int2_avg_accum int2_avg_accum_inv int2_mul_cash int2_sum int2abs int2and int2div int2eq int2ge",
	"int2gt int2in int2int4_sum int2larger int2le int2lt int2mi int2mod int2mul int2ne int2not int2or int2out int2pl int2send",
	"int2shl int2shr int2smaller int2um int2up int2vectorin int2vectorout int2vectorsend int2xor int4 int42div int42eq",
	"int42ge int42gt int42le int42lt int42mi int42mul int42ne int42pl int48div int48eq int48ge int48gt int48le int48lt",
	"int48mi int48mul int48ne int48pl int4_avg_accum int4_avg_accum_inv int4_avg_combine int4_mul_cash int4_sum int4abs",
	"int4and int4div int4eq int4ge int4gt int4in int4inc int4larger int4le int4lt int4mi int4mod int4mul int4multirange",
	"int4ne int4not int4or int4out int4pl int4range int4range_canonical int4range_subdiff int4send int4shl int4shr",
	"int4smaller int4um int4up int4xor int8 int82div int82eq int82ge int82gt int82le int82lt int82mi int82mul int82ne int82pl",
	"int84div int84eq int84ge int84gt int84le int84lt int84mi int84mul int84ne int84pl int8_avg int8_mul_cash int8_sum",
	"int8abs int8and int8dec int8dec_any int8div int8eq int8ge int8gt int8in int8inc int8inc_any int8inc_float8_float8",
	"int8larger int8le int8lt int8mi int8mod int8mul int8multirange int8ne int8not int8or int8out int8pl int8pl_inet",
	"int8range int8range_canonical int8range_subdiff int8send int8shl int8shr int8smaller int8um int8up int8xor",
	"integer_pl_date inter_lb inter_sb inter_sl interval interval_accum interval_accum_inv interval_avg interval_cmp",
	"interval_combine interval_div interval_eq interval_ge interval_gt interval_hash interval_hash_extended interval_in",
	"interval_larger interval_le interval_lt interval_mi interval_mul interval_ne interval_out interval_pl interval_pl_date",
	"interval_pl_time interval_pl_timestamp interval_pl_timestamptz interval_pl_timetz interval_send interval_smaller",
	"interval_um intervaltypmodin intervaltypmodout is_normalized isclosed isempty isfinite ishorizontal isopen isparallel",
	"isperp isvertical json_agg json_array_element json_array_element_text json_array_elements json_array_elements_text",
	"json_array_length json_build_array json_build_object json_each json_each_text json_extract_path json_extract_path_text",
	"json_in json_object json_object_agg json_object_field json_object_field_text json_object_keys json_out",
	"json_populate_record json_populate_recordset json_send json_strip_nulls json_to_record json_to_recordset",
	"json_to_tsvector json_typeof jsonb_agg jsonb_array_element jsonb_array_element_text jsonb_array_elements",
	"jsonb_array_elements_text jsonb_array_length jsonb_build_array jsonb_build_object jsonb_cmp jsonb_concat jsonb_contained",
	"jsonb_contains jsonb_delete jsonb_delete_path jsonb_each jsonb_each_text jsonb_eq jsonb_exists jsonb_exists_all",
	"jsonb_exists_any jsonb_extract_path jsonb_extract_path_text jsonb_ge jsonb_gt jsonb_hash jsonb_hash_extended jsonb_in",
	"jsonb_insert jsonb_le jsonb_lt jsonb_ne jsonb_object jsonb_object_agg jsonb_object_field jsonb_object_field_text",
	"jsonb_object_keys jsonb_out jsonb_path_exists jsonb_path_exists_opr jsonb_path_exists_tz jsonb_path_match",
	"jsonb_path_match_opr jsonb_path_match_tz jsonb_path_query jsonb_path_query_array jsonb_path_query_array_tz",
	"jsonb_path_query_first jsonb_path_query_first_tz jsonb_path_query_tz jsonb_populate_record jsonb_populate_recordset",
	"jsonb_pretty jsonb_send jsonb_set jsonb_set_lax jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_to_tsvector",
	"jsonb_typeof jsonpath_in jsonpath_out jsonpath_send justify_days justify_hours justify_interval lag language_handler_in",
	"language_handler_out last_value lcm lead left length lgamma like like_escape line line_distance line_eq line_horizontal",
	"line_in line_interpt line_intersect line_out line_parallel line_perp line_send line_vertical ln log log10 lower",
	"lower_inc lower_inf lpad lseg lseg_center lseg_distance lseg_eq lseg_ge lseg_gt lseg_horizontal lseg_in lseg_interpt",
	"lseg_intersect lseg_le lseg_length lseg_lt lseg_ne lseg_out lseg_parallel lseg_perp lseg_send lseg_vertical ltrim",
	"macaddr macaddr8 macaddr8_and macaddr8_cmp macaddr8_eq macaddr8_ge macaddr8_gt macaddr8_in macaddr8_le macaddr8_lt",
	"macaddr8_ne macaddr8_not macaddr8_or macaddr8_out macaddr8_send macaddr8_set7bit macaddr_and macaddr_cmp macaddr_eq",
	"macaddr_ge macaddr_gt macaddr_in macaddr_le macaddr_lt macaddr_ne macaddr_not macaddr_or macaddr_out macaddr_send",
	"make_date make_interval make_time make_timestamp make_timestamptz makeaclitem masklen max md5 min min_scale mod mode",
	"money mul_d_interval multirange multirange_adjacent_multirange multirange_adjacent_range multirange_after_multirange",
	"multirange_after_range multirange_before_multirange multirange_before_range multirange_cmp",
	"multirange_contained_by_multirange multirange_contained_by_range multirange_contains_elem multirange_contains_multirange",
	"multirange_contains_range multirange_eq multirange_ge multirange_gt multirange_in multirange_intersect",
	"multirange_intersect_agg_transfn multirange_le multirange_lt multirange_minus multirange_ne multirange_out",
	"multirange_overlaps_multirange multirange_overlaps_range multirange_overleft_multirange multirange_overleft_range",
	"multirange_overright_multirange multirange_overright_range multirange_send multirange_union mxid_age name nameconcatoid",
	"nameeq nameeqtext namege namegetext namegt namegttext nameiclike nameicnlike nameicregexeq nameicregexne namein namele",
	"nameletext namelike namelt namelttext namene namenetext namenlike nameout nameregexeq nameregexne namesend netmask",
	"network network_cmp network_eq network_ge network_gt network_larger network_le network_lt network_ne network_overlap",
	"network_smaller network_sub network_subeq network_sup network_supeq normalize notlike now npoints nth_value ntile",
	"num_nonnulls num_nulls numeric numeric_abs numeric_add numeric_cmp numeric_div numeric_div_trunc numeric_eq numeric_exp",
	"numeric_ge numeric_gt numeric_in numeric_inc numeric_larger numeric_le numeric_ln numeric_log numeric_lt numeric_mod",
	"numeric_mul numeric_ne numeric_out numeric_pl_pg_lsn numeric_power numeric_send numeric_smaller numeric_sqrt numeric_sub",
	"numeric_uminus numeric_uplus numerictypmodin numerictypmodout nummultirange numnode numrange numrange_subdiff",
	"obj_description octet_length oid oideq oidge oidgt oidin oidlarger oidle oidlt oidne oidout oidsend oidsmaller",
	"oidvectoreq oidvectorge oidvectorgt oidvectorin oidvectorle oidvectorlt oidvectorne oidvectorout oidvectorsend",
	"oidvectortypes on_pb on_pl on_ppath on_ps on_sb on_sl overlaps overlay parse_ident path path_add path_add_pt",
	"path_contain_pt path_distance path_div_pt path_in path_inter path_length path_mul_pt path_n_eq path_n_ge path_n_gt",
	"path_n_le path_n_lt path_npoints path_out path_send path_sub_pt pclose percent_rank percentile_cont percentile_disc",
	"pg_available_extension_versions pg_available_extensions pg_backend_pid pg_basetype pg_char_to_encoding",
	"pg_client_encoding pg_collation_for pg_collation_is_visible pg_column_compression pg_column_is_updatable pg_column_size",
	"pg_conf_load_time pg_config pg_conversion_is_visible pg_current_snapshot pg_current_xact_id",
	"pg_current_xact_id_if_assigned pg_cursor pg_ddl_command_in pg_ddl_command_out pg_ddl_command_send pg_dependencies_in",
	"pg_dependencies_out pg_dependencies_send pg_describe_object pg_encoding_max_length pg_encoding_to_char",
	"pg_event_trigger_ddl_commands pg_event_trigger_dropped_objects pg_event_trigger_table_rewrite_oid",
	"pg_event_trigger_table_rewrite_reason pg_extension_update_paths pg_filenode_relation pg_function_is_visible pg_get_acl",
	"pg_get_catalog_foreign_keys pg_get_constraintdef pg_get_expr pg_get_function_arg_default pg_get_function_arguments",
	"pg_get_function_identity_arguments pg_get_function_result pg_get_function_sqlbody pg_get_functiondef pg_get_indexdef",
	"pg_get_keywords pg_get_object_address pg_get_partition_constraintdef pg_get_partkeydef pg_get_publication_tables",
	"pg_get_replica_identity_index pg_get_replication_slots pg_get_ruledef pg_get_serial_sequence pg_get_statisticsobjdef",
	"pg_get_statisticsobjdef_columns pg_get_statisticsobjdef_expressions pg_get_triggerdef pg_get_userbyid pg_get_viewdef",
	"pg_has_role pg_identify_object pg_identify_object_as_address pg_index_column_has_property pg_index_has_property",
	"pg_indexam_has_property pg_indexam_progress_phasename pg_input_error_info pg_input_is_valid pg_is_other_temp_schema",
	"pg_listening_channels pg_lsn pg_lsn_cmp pg_lsn_eq pg_lsn_ge pg_lsn_gt pg_lsn_hash pg_lsn_hash_extended pg_lsn_in",
	"pg_lsn_larger pg_lsn_le pg_lsn_lt pg_lsn_mi pg_lsn_mii pg_lsn_ne pg_lsn_out pg_lsn_pli pg_lsn_send pg_lsn_smaller",
	"pg_mcv_list_in pg_mcv_list_items pg_mcv_list_out pg_mcv_list_send pg_my_temp_schema pg_ndistinct_in pg_ndistinct_out",
	"pg_ndistinct_send pg_node_tree_in pg_node_tree_out pg_node_tree_send pg_opclass_is_visible pg_operator_is_visible",
	"pg_opfamily_is_visible pg_options_to_table pg_partition_root pg_postmaster_start_time pg_prepared_statement",
	"pg_relation_filenode pg_relation_filepath pg_relation_is_publishable pg_relation_is_updatable pg_replication_origin_oid",
	"pg_sequence_parameters pg_settings_get_flags pg_show_all_settings pg_size_bytes pg_size_pretty pg_snapshot_in",
	"pg_snapshot_out pg_snapshot_send pg_snapshot_xip pg_snapshot_xmax pg_snapshot_xmin pg_stat_get_activity",
	"pg_stat_get_analyze_count pg_stat_get_archiver pg_stat_get_autoanalyze_count pg_stat_get_autovacuum_count",
	"pg_stat_get_backend_activity pg_stat_get_backend_activity_start pg_stat_get_backend_client_addr",
	"pg_stat_get_backend_client_port pg_stat_get_backend_dbid pg_stat_get_backend_idset pg_stat_get_backend_pid",
	"pg_stat_get_backend_start pg_stat_get_backend_userid pg_stat_get_backend_wait_event pg_stat_get_backend_wait_event_type",
	"pg_stat_get_backend_xact_start pg_stat_get_bgwriter_buf_written_checkpoints pg_stat_get_bgwriter_buf_written_clean",
	"pg_stat_get_bgwriter_maxwritten_clean pg_stat_get_bgwriter_requested_checkpoints pg_stat_get_bgwriter_stat_reset_time",
	"pg_stat_get_bgwriter_timed_checkpoints pg_stat_get_blocks_fetched pg_stat_get_blocks_hit pg_stat_get_buf_alloc",
	"pg_stat_get_buf_fsync_backend pg_stat_get_buf_written_backend pg_stat_get_checkpoint_sync_time",
	"pg_stat_get_checkpoint_write_time pg_stat_get_db_active_time pg_stat_get_db_blk_read_time pg_stat_get_db_blk_write_time",
	"pg_stat_get_db_blocks_fetched pg_stat_get_db_blocks_hit pg_stat_get_db_checksum_failures",
	"pg_stat_get_db_checksum_last_failure pg_stat_get_db_conflict_all pg_stat_get_db_conflict_bufferpin",
	"pg_stat_get_db_conflict_lock pg_stat_get_db_conflict_snapshot pg_stat_get_db_conflict_startup_deadlock",
	"pg_stat_get_db_conflict_tablespace pg_stat_get_db_deadlocks pg_stat_get_db_idle_in_transaction_time",
	"pg_stat_get_db_numbackends pg_stat_get_db_session_time pg_stat_get_db_sessions pg_stat_get_db_sessions_abandoned",
	"pg_stat_get_db_sessions_fatal pg_stat_get_db_sessions_killed pg_stat_get_db_stat_reset_time pg_stat_get_db_temp_bytes",
	"pg_stat_get_db_temp_files pg_stat_get_db_tuples_deleted pg_stat_get_db_tuples_fetched pg_stat_get_db_tuples_inserted",
	"pg_stat_get_db_tuples_returned pg_stat_get_db_tuples_updated pg_stat_get_db_xact_commit pg_stat_get_db_xact_rollback",
	"pg_stat_get_dead_tuples pg_stat_get_function_calls pg_stat_get_function_self_time pg_stat_get_function_total_time",
	"pg_stat_get_ins_since_vacuum pg_stat_get_last_analyze_time pg_stat_get_last_autoanalyze_time",
	"pg_stat_get_last_autovacuum_time pg_stat_get_last_vacuum_time pg_stat_get_live_tuples pg_stat_get_mod_since_analyze",
	"pg_stat_get_numscans pg_stat_get_progress_info pg_stat_get_replication_slot pg_stat_get_slru",
	"pg_stat_get_snapshot_timestamp pg_stat_get_subscription pg_stat_get_subscription_stats pg_stat_get_tuples_deleted",
	"pg_stat_get_tuples_fetched pg_stat_get_tuples_hot_updated pg_stat_get_tuples_inserted pg_stat_get_tuples_returned",
	"pg_stat_get_tuples_updated pg_stat_get_vacuum_count pg_stat_get_wal pg_stat_get_wal_receiver pg_stat_get_wal_senders",
	"pg_statistics_obj_is_visible pg_table_is_visible pg_tablespace_databases pg_tablespace_location pg_timezone_abbrevs",
	"pg_timezone_names pg_trigger_depth pg_ts_config_is_visible pg_ts_dict_is_visible pg_ts_parser_is_visible",
	"pg_ts_template_is_visible pg_type_is_visible pg_typeof pg_visible_in_snapshot pg_wal_lsn_diff pg_walfile_name",
	"pg_walfile_name_offset phraseto_tsquery pi plainto_tsquery point point_above point_add point_below point_distance",
	"point_div point_eq point_horiz point_in point_left point_mul point_ne point_out point_right point_send point_sub",
	"point_vert poly_above poly_below poly_center poly_contain poly_contain_pt poly_contained poly_distance poly_in poly_left",
	"poly_npoints poly_out poly_overabove poly_overbelow poly_overlap poly_overleft poly_overright poly_right poly_same",
	"poly_send polygon popen position postgresql_fdw_validator pow power pt_contained_circle pt_contained_poly querytree",
	"quote_ident quote_literal quote_nullable radians radius range_adjacent range_adjacent_multirange range_after",
	"range_after_multirange range_agg range_agg_transfn range_before range_before_multirange range_cmp range_contained_by",
	"range_contained_by_multirange range_contains range_contains_elem range_contains_multirange range_eq range_ge range_gt",
	"range_in range_intersect range_intersect_agg range_intersect_agg_transfn range_le range_lt range_merge range_minus",
	"range_ne range_out range_overlaps range_overlaps_multirange range_overleft range_overleft_multirange range_overright",
	"range_overright_multirange range_send range_union rank record_eq record_ge record_gt record_image_eq record_image_ge",
	"record_image_gt record_image_le record_image_lt record_image_ne record_in record_le record_lt record_ne record_out",
	"record_send regclass regclassin regclassout regclasssend regcollationin regcollationout regcollationsend regconfigin",
	"regconfigout regconfigsend regdictionaryin regdictionaryout regdictionarysend regexp_count regexp_instr regexp_like",
	"regexp_match regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table regexp_substr regnamespacein",
	"regnamespaceout regnamespacesend regoperatorin regoperatorout regoperatorsend regoperin regoperout regopersend",
	"regprocedurein regprocedureout regproceduresend regprocin regprocout regprocsend regr_avgx regr_avgy regr_count",
	"regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy regrolein regroleout regrolesend regtypein regtypeout",
	"regtypesend repeat replace reverse right round row_number row_security_active row_to_json rpad rtrim",
	"satisfies_hash_partition scale schema_to_xml schema_to_xml_and_xmlschema schema_to_xmlschema session_user set_bit",
	"set_byte set_masklen setweight sha224 sha256 sha384 sha512 shell_in shell_out shobj_description sign similar_escape",
	"similar_to_escape sin sind sinh slope spg_poly_quad_compress split_part sqrt starts_with statement_timestamp stddev",
	"stddev_pop stddev_samp string_agg string_to_array string_to_table strip strpos substr substring sum system_user",
	"table_am_handler_in table_am_handler_out table_to_xml table_to_xml_and_xmlschema table_to_xmlschema tan tand tanh text",
	"text_ge text_gt text_larger text_le text_lt text_pattern_ge text_pattern_gt text_pattern_le text_pattern_lt text_smaller",
	"textanycat textcat texteq texteqname textgename textgtname texticlike texticnlike texticregexeq texticregexne textin",
	"textlen textlename textlike textltname textne textnename textnlike textout textregexeq textregexne textsend tideq tidge",
	"tidgt tidin tidlarger tidle tidlt tidne tidout tidsend tidsmaller time time_cmp time_eq time_ge time_gt time_hash",
	"time_hash_extended time_in time_larger time_le time_lt time_mi_interval time_mi_time time_ne time_out time_pl_interval",
	"time_send time_smaller timedate_pl timestamp timestamp_cmp timestamp_cmp_date timestamp_cmp_timestamptz timestamp_eq",
	"timestamp_eq_date timestamp_eq_timestamptz timestamp_ge timestamp_ge_date timestamp_ge_timestamptz timestamp_gt",
	"timestamp_gt_date timestamp_gt_timestamptz timestamp_hash timestamp_hash_extended timestamp_in timestamp_larger",
	"timestamp_le timestamp_le_date timestamp_le_timestamptz timestamp_lt timestamp_lt_date timestamp_lt_timestamptz",
	"timestamp_mi timestamp_mi_interval timestamp_ne timestamp_ne_date timestamp_ne_timestamptz timestamp_out",
	"timestamp_pl_interval timestamp_send timestamp_smaller timestamptypmodin timestamptypmodout timestamptz timestamptz_cmp",
	"timestamptz_cmp_date timestamptz_cmp_timestamp timestamptz_eq timestamptz_eq_date timestamptz_eq_timestamp",
	"timestamptz_ge timestamptz_ge_date timestamptz_ge_timestamp timestamptz_gt timestamptz_gt_date timestamptz_gt_timestamp",
	"timestamptz_in timestamptz_larger timestamptz_le timestamptz_le_date timestamptz_le_timestamp timestamptz_lt",
	"timestamptz_lt_date timestamptz_lt_timestamp timestamptz_mi timestamptz_mi_interval timestamptz_ne timestamptz_ne_date",
	"timestamptz_ne_timestamp timestamptz_out timestamptz_pl_interval timestamptz_send timestamptz_smaller",
	"timestamptztypmodin timestamptztypmodout timetypmodin timetypmodout timetz timetz_cmp timetz_eq timetz_ge timetz_gt",
	"timetz_hash timetz_hash_extended timetz_in timetz_larger timetz_le timetz_lt timetz_mi_interval timetz_ne timetz_out",
	"timetz_pl_interval timetz_send timetz_smaller timetzdate_pl timetztypmodin timetztypmodout timezone to_ascii to_bin",
	"to_char to_date to_hex to_json to_jsonb to_number to_oct to_regclass to_regcollation to_regnamespace to_regoper",
	"to_regoperator to_regproc to_regprocedure to_regrole to_regtype to_regtypemod to_timestamp to_tsquery to_tsvector",
	"transaction_timestamp translate trigger_in trigger_out trim_array trim_scale trunc ts_debug ts_delete ts_filter",
	"ts_headline ts_lexize ts_match_qv ts_match_tq ts_match_tt ts_match_vq ts_parse ts_rank ts_rank_cd ts_token_type",
	"tsm_handler_in tsm_handler_out tsmultirange tsq_mcontained tsq_mcontains tsquery_and tsquery_cmp tsquery_eq tsquery_ge",
	"tsquery_gt tsquery_le tsquery_lt tsquery_ne tsquery_not tsquery_or tsquery_phrase tsqueryin tsqueryout tsquerysend",
	"tsrange tsrange_subdiff tstzmultirange tstzrange tstzrange_subdiff tsvector_cmp tsvector_concat tsvector_eq tsvector_ge",
	"tsvector_gt tsvector_le tsvector_lt tsvector_ne tsvector_to_array tsvectorin tsvectorout tsvectorsend txid_current",
	"txid_current_if_assigned txid_current_snapshot txid_snapshot_in txid_snapshot_out txid_snapshot_send txid_snapshot_xip",
	"txid_snapshot_xmax txid_snapshot_xmin txid_visible_in_snapshot unicode_assigned unicode_version unistr unknownin",
	"unknownout unknownsend unnest upper upper_inc upper_inf uuid_cmp uuid_eq uuid_extract_timestamp uuid_extract_version",
	"uuid_ge uuid_gt uuid_hash uuid_hash_extended uuid_in uuid_le uuid_lt uuid_ne uuid_out uuid_send var_pop var_samp varbit",
	"varbit_in varbit_out varbit_send varbitcmp varbiteq varbitge varbitgt varbitle varbitlt varbitne varbittypmodin",
	"varbittypmodout varchar varcharin varcharout varcharsend varchartypmodin varchartypmodout variance version void_in",
	"void_out void_send websearch_to_tsquery width width_bucket xid xid8_larger xid8_smaller xid8cmp xid8eq xid8ge xid8gt",
	"xid8in xid8le xid8lt xid8ne xid8out xid8send xideq xideqint4 xidin xidneq xidneqint4 xidout xidsend xml xml_in",
	"xml_is_well_formed xml_is_well_formed_content xml_is_well_formed_document xml_out xml_send xmlagg xmlcomment xmlconcat2",
	"xmlexists xmlvalidate xpath xpath_exists"
];
var types = [
	"aclitem any anyarray anycompatible anycompatiblearray anycompatiblemultirange anycompatiblenonarray anycompatiblerange",
	"anyelement anyenum anymultirange anynonarray anyrange bigserial bit bool box bpchar bytea char cid cidr circle cstring",
	"date datemultirange daterange event_trigger fdw_handler float4 float8 gtsvector index_am_handler inet int2 int2vector",
	"int4 int4multirange int4range int8 int8multirange int8range internal interval json jsonb jsonpath language_handler line",
	"lseg macaddr macaddr8 money name numeric nummultirange numrange oid oidvector path pg_brin_bloom_summary",
	"pg_brin_minmax_multi_summary pg_ddl_command pg_dependencies pg_lsn pg_mcv_list pg_ndistinct pg_node_tree pg_snapshot",
	"point polygon record refcursor regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc",
	"regprocedure regrole regtype serial serial2 serial4 serial8 smallserial table_am_handler text tid time timestamp",
	"timestamptz timetz trigger tsm_handler tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector txid_snapshot",
	"unknown uuid varbit varchar void xid xid8 xml"
];
// packages/core/src/migrate/lint/built-in.ts
const setOf = (lines) => new Set(lines.flatMap((line) => line.split(" ")));
/** Functions of PostgreSQL itself of which some form is volatile. Source: pg_proc of 15, and the release notes of 16 to 18. */
const volatileBuiltIns = setOf(volatileFunctions);
/** The others of PostgreSQL itself: of the same rows they give the same values. Source: the same. */
const steadyBuiltIns = setOf(functions);
/** Functions of extensions that are in wide use, and do nothing but give a value. Source: PostgreSQL documentation, appendix F. */
const volatileOfExtensions = /* @__PURE__ */ new Set([...[
	"uuid_generate_v1",
	"uuid_generate_v1mc",
	"uuid_generate_v4",
	"gen_random_uuid",
	"gen_random_bytes",
	"gen_salt"
], ...[
	"pgp_sym_encrypt",
	"pgp_sym_encrypt_bytea",
	"pgp_pub_encrypt",
	"pgp_pub_encrypt_bytea"
]]);
const steadyOfExtensions = /* @__PURE__ */ new Set([
	...[
		"uuid_nil",
		"uuid_ns_dns",
		"uuid_ns_url",
		"uuid_ns_oid",
		"uuid_ns_x500",
		"uuid_generate_v3",
		"uuid_generate_v5"
	],
	...[
		"digest",
		"hmac",
		"crypt",
		"encrypt",
		"decrypt",
		"encrypt_iv",
		"decrypt_iv",
		"armor",
		"dearmor"
	],
	...[
		"pgp_sym_decrypt",
		"pgp_sym_decrypt_bytea",
		"pgp_pub_decrypt",
		"pgp_pub_decrypt_bytea",
		"unaccent",
		"similarity"
	]
]);
/** Types of PostgreSQL, and of extensions in wide use, by their last name: none of them is a domain. Source: pg_type of 15; the extensions. */
const knownTypes = /* @__PURE__ */ new Set([
	...setOf(types),
	...[
		"citext",
		"hstore",
		"ltree",
		"lquery",
		"ltxtquery",
		"cube",
		"seg",
		"isbn",
		"isbn13",
		"issn",
		"ean13",
		"upc"
	],
	...[
		"geometry",
		"geography",
		"box2d",
		"box3d",
		"raster",
		"vector",
		"halfvec",
		"sparsevec"
	]
]);
/** Whether a table is known to be so small that how long it takes does not matter. */
function isTiny(table) {
	return table.bytes !== void 0 && table.bytes < 1048576;
}
/** The schema, as the statements so far have left it. */
var World = class {
	tables = /* @__PURE__ */ new Map();
	/** Domains that check: their columns are checked row by row. */
	constrainedDomains = /* @__PURE__ */ new Set();
	/** Functions that may give another value for each row. */
	volatileFunctions;
	/** Functions of users, whose bodies are not looked into. */
	ownFunctions;
	/** Functions that the migrations made, by name. */
	bodies = /* @__PURE__ */ new Map();
	/** Types that somebody has seen, by their last name in lower case. */
	types;
	searchPath;
	major;
	/** Undefined where there is no database. */
	schema;
	timezone;
	/** What of the migrations the database has already cannot be told. */
	#isHistoryUnknown;
	constructor(schema, major, isHistoryUnknown = false) {
		this.schema = schema;
		this.major = major;
		this.#isHistoryUnknown = isHistoryUnknown;
		this.searchPath = [...schema?.searchPath ?? ["public"]];
		this.timezone = schema?.timezone;
		this.volatileFunctions = /* @__PURE__ */ new Set([
			...volatileBuiltIns,
			...volatileOfExtensions,
			...schema?.volatileFunctions ?? []
		]);
		this.ownFunctions = new Set(schema?.ownFunctions ?? []);
		this.types = /* @__PURE__ */ new Set([...knownTypes, ...(schema?.types ?? []).map((name) => name.toLowerCase())]);
		for (const name of schema?.constrainedDomains ?? []) this.constrainedDomains.add(name);
		for (const facts of schema?.tables ?? []) this.tables.set(`${facts.schema}.${facts.name}`, tableOf(facts));
		for (const facts of schema?.tables ?? []) {
			const table = this.tables.get(`${facts.schema}.${facts.name}`);
			if (table !== void 0 && facts.parent !== null) table.parent = this.tables.get(facts.parent);
		}
	}
	/** The table that a name means; one that nobody has seen is taken for an existing one of unknown size. */
	find({ schemaname, relname = "" }) {
		const known = this.seen(schemaname, relname);
		if (known !== void 0) return known;
		const table = emptyTable(schemaname ?? this.searchPath[0] ?? "public", relname, {
			isNew: false,
			isKnown: false
		});
		this.tables.set(keyOf(table), table);
		return table;
	}
	seen(schema, name) {
		if (schema !== void 0) return this.tables.get(`${schema}.${name}`);
		for (const one of ["pg_temp", ...this.searchPath]) {
			const table = this.tables.get(`${one}.${name}`);
			if (table !== void 0) return table;
		}
	}
	/** A new table; one that the database has by that name is none, whatever a migration says that may have been run. */
	create(relation, kind) {
		const schema = relation.relpersistence === "t" ? "pg_temp" : relation.schemaname ?? this.searchPath[0] ?? "public";
		const there = this.#ofDatabase(`${schema}.${relation.relname ?? ""}`);
		if (there !== void 0) return there;
		const table = emptyTable(schema, relation.relname ?? "", {
			isNew: true,
			isKnown: true
		});
		table.kind = kind;
		this.tables.set(keyOf(table), table);
		return table;
	}
	drop(table) {
		this.tables.delete(keyOf(table));
		for (const child of this.partitions(table)) this.drop(child);
	}
	rename(table, change) {
		const { schema = table.schema, name = table.name } = change;
		for (const child of [...this.referencing(table), table]) for (const [key, one] of child.constraints) if (one.references !== null && keyOf(one.references) === keyOf(table)) child.constraints.set(key, {
			...one,
			references: {
				...one.references,
				schema,
				name
			}
		});
		const [before, after] = [keyOf(table), `${schema}.${name}`];
		for (const one of this.tables.values()) renameReader(one, before, after);
		this.tables.delete(before);
		if (table.isNew && this.#ofDatabase(`${schema}.${name}`) !== void 0) return;
		Object.assign(table, {
			schema,
			name
		});
		this.tables.set(keyOf(table), table);
	}
	/** A table that the database has, and no statement so far has dropped. */
	#ofDatabase(key) {
		const there = this.tables.get(key);
		return there?.isNew === false && this.schema?.tables.some((one) => keyOf(one) === key) === true ? there : void 0;
	}
	partitions(table) {
		return [...this.tables.values()].filter(({ parent }) => parent === table);
	}
	/** Whether a type, as it is written, is a domain that checks. */
	isConstrained(type) {
		return [
			type,
			`public.${type}`,
			...this.searchPath.map((schema) => `${schema}.${type}`)
		].some((name) => this.constrainedDomains.has(name));
	}
	/** Whether a function may give another value for each row: what is neither PostgreSQL's own nor seen is taken to. */
	isVolatile({ schema, name }) {
		if (this.volatileFunctions.has(name)) return true;
		if (this.ownFunctions.has(name) || steadyOfExtensions.has(name)) return false;
		return !isCatalog(schema) || !steadyBuiltIns.has(name);
	}
	/** Whether a function is known to do nothing but give a value, or is PostgreSQL's own. */
	isHarmless({ schema, name }) {
		if (volatileOfExtensions.has(name) || steadyOfExtensions.has(name)) return true;
		if (!isCatalog(schema) || schema === void 0 && this.ownFunctions.has(name)) return false;
		return volatileBuiltIns.has(name) || steadyBuiltIns.has(name);
	}
	/** A session is new, and where the history is unknown, what an earlier migration dropped or made anew may have been so for long. */
	beginMigration() {
		if (this.#isHistoryUnknown) for (const facts of this.schema?.tables ?? []) {
			if (this.tables.get(keyOf(facts))?.isNew === false) continue;
			const table = tableOf(facts);
			if (facts.parent !== null) table.parent = this.tables.get(facts.parent);
			this.tables.set(keyOf(facts), table);
		}
		this.searchPath = [...this.schema?.searchPath ?? ["public"]];
		this.timezone = this.schema?.timezone;
	}
	/** From now on every table may be in use, and of any size. */
	age() {
		for (const table of this.tables.values()) {
			table.isNew = false;
			table.bytes = void 0;
			table.rows = void 0;
		}
	}
	/** Its partitions, theirs, and so on. */
	descendants(table) {
		return this.partitions(table).flatMap((part) => [part, ...this.descendants(part)]);
	}
	/** Views and materialised views that read a relation, by way of others, too. */
	readersOf(table, seen = /* @__PURE__ */ new Set()) {
		for (const key of table.readers) {
			const reader = this.tables.get(key);
			if (reader === void 0 || seen.has(reader)) continue;
			seen.add(reader);
			this.readersOf(reader, seen);
		}
		return [...seen];
	}
	/** The table at the other end of a foreign key. */
	referred({ schema, name }) {
		return this.find({
			schemaname: schema,
			relname: name
		});
	}
	/** Tables whose foreign keys refer to this one. */
	referencing(table) {
		const key = keyOf(table);
		return [...this.tables.values()].filter((one) => one !== table && [...one.constraints.values()].some(({ references }) => references !== null && keyOf(references) === key));
	}
	/** The table that an index belongs to, which is in the same schema. Without a database nobody knows the search_path of the role. */
	tableOfIndex({ schemaname, relname = "" }) {
		const having = [...this.tables.values()].filter(({ indexes }) => indexes.has(relname));
		if (schemaname !== void 0) return having.find(({ schema }) => schema === schemaname);
		for (const one of ["pg_temp", ...this.searchPath]) {
			const table = having.find(({ schema }) => schema === one);
			if (table !== void 0) return table;
		}
		return this.schema === void 0 ? having[0] : void 0;
	}
};
/** A view that has another name reads what it has read. */
function renameReader(table, before, after) {
	if (!table.readers.delete(before)) return;
	table.readers.add(after);
	for (const [name, column] of table.columns) if (column.readers.includes(before)) table.columns.set(name, {
		...column,
		readers: column.readers.map((reader) => reader === before ? after : reader)
	});
}
function isCatalog(schema) {
	return schema === void 0 || schema === "pg_catalog";
}
/** `schema.name` */
function keyOf({ schema, name }) {
	return `${schema}.${name}`;
}
function emptyTable(schema, name, { isNew, isKnown }) {
	return {
		schema,
		name,
		kind: "r",
		isNew,
		isKnown,
		bytes: isNew ? 0 : void 0,
		rows: isNew ? 0 : void 0,
		columns: /* @__PURE__ */ new Map(),
		indexes: /* @__PURE__ */ new Map(),
		constraints: /* @__PURE__ */ new Map(),
		parent: void 0,
		isDefaultPartition: false,
		isPublished: false,
		replicaIdentity: "d",
		triggers: /* @__PURE__ */ new Map(),
		readers: /* @__PURE__ */ new Set(),
		partitionKey: []
	};
}
function tableOf(facts) {
	const { schema, name, kind, rows, isDefaultPartition, isPublished, replicaIdentity } = facts;
	return {
		schema,
		name,
		kind,
		bytes: facts.bytes ?? void 0,
		rows,
		isDefaultPartition,
		isPublished,
		replicaIdentity,
		isNew: false,
		isKnown: true,
		parent: void 0,
		partitionKey: facts.partitionKey,
		columns: new Map(facts.columns.map(({ name: column, ...one }) => [column, one])),
		indexes: new Map(facts.indexes.map((index) => [index.name, index])),
		constraints: new Map(facts.constraints.map((constraint) => [constraint.name, constraint])),
		triggers: new Map(facts.triggers.map((trigger) => [trigger.name, trigger.function])),
		readers: new Set(facts.readers)
	};
}
// packages/core/src/migrate/lint/context.ts
/** `public.orders (12 MiB)` */
function nameOf(table) {
	return table.bytes === void 0 || table.bytes === 0 ? keyOf(table) : `${keyOf(table)} (${formatBytes(table.bytes)})`;
}
/** Roles of forms that are about a partitioned table and one of its parts. */
const byPart = /* @__PURE__ */ new Set([
	"p",
	"c",
	"pd",
	"d"
]);
/** Makes `touch` and `claim` of a statement. */
function makeClaims({ world, statement, transaction, find }, path, ledger, onLock) {
	const add = (table, mode, isRewrite, isScan) => {
		if (table.isNew) return;
		const claim = {
			path,
			line: statement.line,
			table: keyOf(table),
			mode,
			isRewrite,
			isScan,
			isConditional: statement.isConditional === true
		};
		ledger.claims.push(claim);
		onLock(claim, table);
		if (transaction === void 0) return;
		const earlier = transaction.exclusive.get(claim.table);
		if ((isRewrite || isScan) && earlier !== void 0 && earlier !== statement && !isTiny(table)) find("holds-lock", `reads or writes ${nameOf(table)} from the first row to the last, which line ${earlier.line} has locked already`);
		if (!blocksReads(mode)) return;
		if (transaction.exclusive.has(claim.table)) return;
		transaction.exclusive.set(claim.table, statement);
		if (!transaction.hasSeveral && [...transaction.exclusive.values()].some((by) => by !== statement)) {
			transaction.hasSeveral = true;
			find("several-tables", `one transaction keeps everybody out of ${[...transaction.exclusive.keys()].join(" and ")}`);
		}
	};
	return {
		claim: (table, mode) => add(table, mode, false, false),
		touch: (shape, roles, rule, hint) => {
			const { since } = shapes[shape];
			if (since !== void 0 && since > world.major) find("newer-syntax", `PostgreSQL ${since} is the first that knows it, and this is ${world.major}`);
			const effect = effectOf(shape, world.major);
			if (effect === void 0) return;
			for (const [role, table] of Object.entries(roles)) {
				if (table === void 0) continue;
				const mode = effect.locks[role];
				if (mode === void 0) continue;
				const [isRewrite, isScan] = [effect.rewrites.includes(role), effect.scans.includes(role)];
				const below = byPart.has(role) ? [] : world.descendants(table);
				for (const one of [table, ...below]) add(one, mode, isRewrite && one.kind !== "p", isScan);
				if (rule === void 0 || table.isNew || isTiny(table) || !blocksWrites(mode) || !(isRewrite || isScan)) continue;
				find(rule, `${isRewrite ? "writes" : "reads"} all of ${nameOf(table)}${isRewrite ? " anew" : ""} under ${mode}: ${blocksReads(mode) ? "nobody can read or write it" : "nobody can write it"} until the transaction ends (measured on PostgreSQL ${effect.measuredOn})`, hint);
			}
		}
	};
}
/** What is found of a rule, as everywhere. */
function findingOf(rule, path, line, shown, detail, hint) {
	return {
		id: `migrate.${rule}`,
		status: rules[rule].status,
		object: {
			kind: "statement",
			name: `${path}:${line}`
		},
		place: {
			path: `${shown}/${path}`,
			line
		},
		detail,
		hint: hint ?? rules[rule].safe
	};
}
// packages/core/src/migrate/lint/names.ts
/** Of a name PostgreSQL keeps one byte less than NAMEDATALEN. */
const longestBytes = 63;
/** The name that PostgreSQL gives to a constraint or an index that has none. Source: indexcmds.c, ChooseRelationName; pg_constraint.c, ChooseConstraintName. */
function chooseName(world, table, columns, label) {
	const isIndex = label !== "check" && label !== "fkey" && label !== "not_null";
	const taken = namesOf$1(world, table.schema, isIndex);
	for (let count = 0;; count += 1) {
		const name = makeName(table.name, joined(columns), `${label}${count === 0 ? "" : count}`);
		if (!taken.has(name)) return name;
	}
}
function chooseKeyName(world, table, columns, isPrimary) {
	return isPrimary ? chooseName(world, table, [], "pkey") : chooseName(world, table, columns, "key");
}
/** Names that a schema has already: of constraints, and for an index those of relations, too. */
function namesOf$1(world, schema, isIndex) {
	const inside = [...world.tables.values()].filter((table) => table.schema === schema);
	return /* @__PURE__ */ new Set([...inside.flatMap(({ constraints }) => [...constraints.keys()]), ...isIndex ? inside.flatMap(({ name, indexes }) => [name, ...indexes.keys()]) : []]);
}
/** Source: indexcmds.c, ChooseIndexNameAddition; tablecmds.c, ChooseForeignKeyConstraintNameAddition. */
function joined(columns) {
	let text = "";
	for (const column of columns) {
		if (Buffer.byteLength(text) > longestBytes) break;
		text += `${text === "" ? "" : "_"}${column}`;
	}
	return text;
}
/** Both parts are cut, the longer first, so that the label stays. Source: indexcmds.c, makeObjectName. */
function makeName(first, second, label) {
	const room = longestBytes - label.length - 1 - (second === "" ? 0 : 1);
	let [one, two] = [Buffer.byteLength(first), Buffer.byteLength(second)];
	while (one + two > room) if (one > two) one -= 1;
	else two -= 1;
	return [
		clip(first, one),
		...second === "" ? [] : [clip(second, two)],
		label
	].join("_");
}
/** No more than so many bytes, and no half of a letter. */
function clip(text, bytes) {
	let end = Math.min(bytes, Buffer.byteLength(text));
	const buffer = Buffer.from(text);
	while (end > 0 && ((buffer[end] ?? 0) & 192) === 128) end -= 1;
	return buffer.toString("utf8", 0, end);
}
/** A column has another name from here on, in all that is about it. `rewrite` gives a CHECK with the new name. */
function renameColumn(table, from, to, world, rewrite) {
	const change = (names) => names.map((name) => name === from ? to : name);
	const columns = [...table.columns].map(([name, column]) => [name === from ? to : name, column]);
	table.columns.clear();
	for (const [name, column] of columns) table.columns.set(name, column);
	for (const [key, index] of table.indexes) table.indexes.set(key, {
		...index,
		columns: change(index.columns),
		uses: change(index.uses)
	});
	for (const [key, constraint] of table.constraints) {
		if (!constraint.columns.includes(from)) continue;
		table.constraints.set(key, {
			...rewrite(constraint),
			columns: change(constraint.columns)
		});
	}
	table.partitionKey = change(table.partitionKey);
	for (const one of world.tables.values()) for (const [key, constraint] of one.constraints) {
		const { references } = constraint;
		if (references === null || keyOf(references) !== keyOf(table)) continue;
		one.constraints.set(key, {
			...constraint,
			references: {
				...references,
				columns: change(references.columns)
			}
		});
	}
}
// packages/core/src/migrate/lint/check.ts
/** Names of all columns that an expression speaks of; `*` where it takes a whole row. */
function columnsIn(tree) {
	if (Array.isArray(tree)) return [...new Set(tree.flatMap(columnsIn))];
	if (typeof tree !== "object" || tree === null) return [];
	const names = Object.entries(tree).flatMap(([key, value]) => {
		if (key !== "ColumnRef") return columnsIn(value);
		const last = value.fields?.at(-1);
		return last !== void 0 && "A_Star" in last ? ["*"] : [stringOf(last)];
	});
	return [...new Set(names)];
}
/** Remembers a CHECK, by the columns that it is about. */
function rememberCheck(table, { conname, raw_expr: expression }, isValid, world) {
	const columns = columnsIn(expression).filter((column) => column !== "*");
	const name = conname ?? chooseName(world, table, columns.length === 1 ? columns : [], "check");
	table.constraints.set(name, {
		name,
		kind: "c",
		isValid,
		columns,
		references: null,
		definition: "",
		...expression === void 0 ? {} : { expression }
	});
}
/** Columns of which a valid constraint says that they are not null: alone, or as one of the conditions that all hold. */
function provenNotNull(table, grammar) {
	const proven = [...table.constraints.values()].flatMap((constraint) => {
		if (!constraint.isValid) return [];
		if (constraint.kind === "n") return constraint.columns;
		return constraint.kind === "c" ? notNullIn(expressionOf(constraint, grammar)) : [];
	});
	return new Set(proven);
}
/** The same CHECK, of a column that has another name now. */
function renamedCheck(constraint, from, to, grammar) {
	const expression = constraint.kind === "c" ? expressionOf(constraint, grammar) : void 0;
	if (expression === void 0) return constraint;
	const renamed = JSON.parse(JSON.stringify(expression), (key, value) => {
		if (key !== "ColumnRef") return value;
		const fields = value.fields ?? [];
		return stringOf(fields.at(-1)) === from ? {
			...value,
			fields: [...fields.slice(0, -1), { String: { sval: to } }]
		} : value;
	});
	return {
		...constraint,
		expression: renamed,
		definition: ""
	};
}
function expressionOf({ expression, definition }, grammar) {
	if (expression !== void 0 || definition === "") return expression;
	const parsed = grammar.parse(`alter table t add ${definition}`);
	const node = "message" in parsed ? void 0 : parsed[0]?.node;
	const [command] = (node !== void 0 && "AlterTableStmt" in node ? node.AlterTableStmt.cmds : void 0) ?? [];
	const def = command !== void 0 && "AlterTableCmd" in command ? command.AlterTableCmd.def : void 0;
	return def !== void 0 && "Constraint" in def ? def.Constraint.raw_expr : void 0;
}
function notNullIn(expression) {
	if (expression === void 0) return [];
	if ("BoolExpr" in expression) return expression.BoolExpr.boolop === "AND_EXPR" ? (expression.BoolExpr.args ?? []).flatMap(notNullIn) : [];
	if (!("NullTest" in expression) || expression.NullTest.nulltesttype !== "IS_NOT_NULL") return [];
	const { arg } = expression.NullTest;
	return arg !== void 0 && "ColumnRef" in arg ? [stringOf(arg.ColumnRef.fields?.at(-1))] : [];
}
/** Columns of which an expression says more than that they are not null. */
function boundedIn(expression) {
	if ("BoolExpr" in expression && expression.BoolExpr.boolop === "AND_EXPR") return (expression.BoolExpr.args ?? []).flatMap(boundedIn);
	return "NullTest" in expression ? [] : columnsIn(expression);
}
/**
* Whether a table that is to be a partition may have a proof of its bounds: a valid CHECK of every column of the key, none of which may be
* null. Of a key that is an expression, none is recognised.
*/
function mayProveBounds(child, parent, grammar) {
	const notNull = provenNotNull(child, grammar);
	const isNotNull = (column) => child.columns.get(column)?.isNotNull === true || notNull.has(column);
	const bounded = [...child.constraints.values()].flatMap((one) => {
		if (one.kind !== "c" || !one.isValid) return [];
		const expression = expressionOf(one, grammar);
		return expression === void 0 ? one.columns : boundedIn(expression);
	});
	const key = parent.partitionKey;
	if (key.length === 0) return bounded.some(isNotNull);
	return key.every((column) => column !== null && isNotNull(column) && bounded.includes(column));
}
// packages/core/src/migrate/lint/calls.ts
/** All functions that an expression or a statement calls. */
function callsIn(tree) {
	if (Array.isArray(tree)) return tree.flatMap(callsIn);
	if (typeof tree !== "object" || tree === null) return [];
	return Object.entries(tree).flatMap(([key, value]) => {
		if (key !== "FuncCall") return callsIn(value);
		const { funcname = [] } = value;
		return [{
			schema: funcname.length > 1 ? stringOf(funcname.at(-2)) : void 0,
			name: stringOf(funcname.at(-1))
		}, ...callsIn(Object.values(value))];
	});
}
// packages/core/src/migrate/lint/judge-column.ts
/** The constraints of a column's definition. */
function constraintsOf(column) {
	return (column.constraints ?? []).flatMap((node) => "Constraint" in node ? [node.Constraint] : []);
}
/** Remembers a column, and reports what its type is known for. */
function recordColumn(table, column, { world, find }) {
	const constraints = constraintsOf(column);
	const isNotNull = isSerial(column.typeName) || constraints.some(({ contype }) => [
		"CONSTR_NOTNULL",
		"CONSTR_PRIMARY",
		"CONSTR_IDENTITY"
	].includes(contype ?? ""));
	const name = column.colname ?? "";
	table.columns.set(name, {
		type: typeText(column.typeName),
		isNotNull,
		readers: []
	});
	const base = baseOf(column.typeName);
	const about = `column ${name} of ${keyOf(table)}`;
	if (world.constrainedDomains.has(`public.${base}`) || world.constrainedDomains.has(base)) return;
	if (base === "json") find("type-json", `${about} is json`);
	if (base === "bpchar") find("type-char", `${about} is ${typeText(column.typeName)}`);
	if (base === "money") find("type-money", `${about} is money`);
	if (base === "timestamp") find("type-timestamp", `${about} is timestamp without time zone`);
	if (isSerial(column.typeName)) find("type-serial", `${about} is ${base}`);
}
/** ADD COLUMN to a table that is there. */
function addColumn(table, column, context) {
	const { world, find, touch } = context;
	recordColumn(table, column, context);
	const constraints = constraintsOf(column);
	const has = (contype) => constraints.find((one) => one.contype === contype);
	const name = column.colname ?? "";
	const default_ = has("CONSTR_DEFAULT");
	const generated = has("CONSTR_GENERATED");
	const roles = { t: table };
	const type = typeText(column.typeName);
	const isDomain = world.isConstrained(type);
	const isFilled = generated !== void 0 || default_ !== void 0 || isSerial(column.typeName) || has("CONSTR_IDENTITY") !== void 0;
	if (generated !== void 0 && generated.generated_kind === "v") touch("add column virtual", roles);
	else if (generated !== void 0) touch("add column stored", roles, "add-column-rewrite");
	else if (isSerial(column.typeName)) touch("add column serial", roles, "add-column-rewrite");
	else if (has("CONSTR_IDENTITY") !== void 0) touch("add column identity", roles, "add-column-rewrite");
	else if (default_ !== void 0 && callsIn(default_.raw_expr).some((call) => world.isVolatile(call))) touch("add column default volatile", roles, "add-column-rewrite");
	else if (isDomain) touch("add column constrained domain", roles, "add-column-rewrite");
	else if (default_ !== void 0) touch("add column default constant", roles);
	else touch("add column", roles);
	if (!isDomain && !isTypeKnown(column, context) && !table.isNew && !isTiny(table)) find("unchecked", `column ${name} is of type ${type}, which nobody has seen here: if it is a domain that checks, all of ${nameOf(table)} is written anew`);
	for (const one of constraints) if (one.contype === "CONSTR_CHECK") rememberCheck(table, one, true, world);
	if (has("CONSTR_CHECK") !== void 0) touch("add column check", roles, "add-column-constraint");
	if (has("CONSTR_UNIQUE") !== void 0) touch("add column unique", roles, "add-column-constraint");
	if (has("CONSTR_PRIMARY") !== void 0) touch("add column primary key", { q: table }, "add-column-constraint");
	const foreign = has("CONSTR_FOREIGN");
	if (foreign?.pktable !== void 0) {
		const referenced = world.find(foreign.pktable);
		if (default_ === void 0) touch("add column references", {
			...roles,
			r: referenced
		});
		else touch("add column references default", {
			...roles,
			r: referenced
		}, "add-column-constraint");
		addForeignKey(table, [name], referenced, foreign, context, true);
	}
	if (has("CONSTR_NOTNULL") !== void 0 && !isFilled && !table.isNew && table.bytes !== 0) find("add-column-not-null", `column ${name} is NOT NULL without a default: it fails if ${nameOf(table)} has a row`);
}
/** An array is no domain, whatever its elements are. */
function isTypeKnown({ typeName }, { world }) {
	const base = baseOf(typeName);
	return (typeName?.arrayBounds?.length ?? 0) > 0 || world.types.has(base) || world.seen(void 0, base) !== void 0;
}
/** ALTER COLUMN … TYPE. */
function changeType(table, name, column, { world, touch, find }) {
	const known = table.columns.get(name);
	const type = typeText(column.typeName);
	table.columns.set(name, {
		readers: [],
		isNotNull: false,
		...known,
		type
	});
	const using = [...table.indexes.values()].filter(({ columns, uses }) => columns.includes(name) || uses.includes(name));
	const isChecked = [...table.constraints.values()].some(({ kind, isValid, columns }) => kind === "c" && isValid && columns.includes(name));
	const roles = { t: table };
	if (known !== void 0 && keepsValues(name, known.type, type, column.raw_default, world.timezone)) {
		if (column.collClause !== void 0) {
			if (using.length > 0) touch("alter type collation of an indexed column", roles, "change-type-reads");
			else if (isChecked) touch("alter type collation of a checked column", roles, "change-type-reads");
			else touch("alter type collation", roles);
			return;
		}
		if (using.some(({ isPlain }) => !isPlain)) touch("alter type binary compatible of a column of a partial index", roles, "change-type-reads");
		else if (isChecked) touch("alter type binary compatible of a checked column", roles, "change-type-reads");
		else if (using.length > 0) touch("alter type binary compatible of an indexed column", roles);
		else touch("alter type binary compatible", roles);
		return;
	}
	touch(using.length > 0 ? "alter type rewrite of an indexed column" : "alter type rewrite", roles, known === void 0 ? void 0 : "change-type");
	if (known === void 0 && !table.isNew) find("change-type", `what type ${name} of ${nameOf(table)} has now is not known here: unless the new one, ${type}, only widens it, all rows are written anew`);
}
/** Whether the rows stay as they are: without USING, or by one that is the same column, cast to no less than it is. */
function keepsValues(name, from, to, using, timezone) {
	if (using === void 0) return keepsRows(from, to, timezone);
	if ("ColumnRef" in using) return stringOf(using.ColumnRef.fields?.at(-1)) === name && keepsRows(from, to, timezone);
	if (!("TypeCast" in using)) return false;
	const cast = typeText(using.TypeCast.typeName);
	return keepsValues(name, from, cast, using.TypeCast.arg, timezone) && keepsRows(cast, to, timezone);
}
/** Remembers a foreign key; from 18 on one need not be enforced. */
function addForeignKey(table, columns, referenced, constraint, { world, foreignKeys, script, statement }, isValid) {
	const name = constraint.conname ?? chooseName(world, table, columns, "fkey");
	table.constraints.set(name, {
		name,
		kind: "f",
		isValid,
		columns,
		definition: "",
		references: {
			schema: referenced.schema,
			name: referenced.name,
			columns: referredColumns(referenced, constraint)
		}
	});
	foreignKeys.push({
		table,
		name,
		path: script.path,
		line: statement.line
	});
}
/** Without a list it is the primary key; empty where that is not known. */
function referredColumns(referenced, { pk_attrs: named }) {
	if (named !== void 0 && named.length > 0) return named.map(stringOf);
	return [...referenced.constraints.values()].find(({ kind }) => kind === "p")?.columns ?? [];
}
// packages/core/src/migrate/lint/judge-create.ts
/** CREATE TABLE: new by itself, but not what it refers to or becomes a part of. */
function createTable(statement, context) {
	const { world } = context;
	const { relation } = statement;
	if (relation === void 0) return;
	const there = world.seen(relation.schemaname, relation.relname ?? "");
	if (statement.if_not_exists === true && there?.isKnown === true && relation.relpersistence !== "t") return;
	const table = world.create(relation, statement.partspec === void 0 ? "r" : "p");
	table.partitionKey = (statement.partspec?.partParams ?? []).map((node) => "PartitionElem" in node ? node.PartitionElem.name ?? null : null);
	takePlace(table, statement, context);
	const elements = statement.tableElts ?? [];
	for (const element of elements) if ("TableLikeClause" in element && element.TableLikeClause.relation !== void 0) for (const [name, column] of world.find(element.TableLikeClause.relation).columns) table.columns.set(name, column);
	for (const element of elements) {
		if ("Constraint" in element) own(table, element.Constraint, (element.Constraint.keys ?? []).map(stringOf), context);
		if (!("ColumnDef" in element)) continue;
		recordColumn(table, element.ColumnDef, context);
		for (const one of constraintsOf(element.ColumnDef)) own(table, one, [element.ColumnDef.colname ?? ""], context);
	}
	judgeKey(table, statement, context);
}
/** A partition, or one that inherits. */
function takePlace(table, { inhRelations, partbound }, { world, touch, find }) {
	for (const node of inhRelations ?? []) {
		if (!("RangeVar" in node)) continue;
		const parent = world.find(node.RangeVar);
		for (const [name, column] of parent.columns) table.columns.set(name, column);
		if (partbound === void 0) {
			touch("create table inherits", { t: parent });
			continue;
		}
		const standing = world.partitions(parent).find(({ isDefaultPartition }) => isDefaultPartition);
		if (standing === void 0) touch("create table partition of", { p: parent });
		else touch("create table partition of, with a default", {
			pd: parent,
			d: standing
		});
		if (!parent.isNew) find("partition-of", `keeps everybody out of ${nameOf(parent)}${standing === void 0 ? "" : `, and reads ${nameOf(standing)}`}`);
		table.parent = parent;
		table.isDefaultPartition = partbound.is_default === true;
	}
}
/** A constraint of a new table. */
function own(table, constraint, columns, context) {
	const { world, touch } = context;
	if (constraint.contype === "CONSTR_FOREIGN" && constraint.pktable !== void 0) {
		const referenced = world.find(constraint.pktable);
		touch("create table references", { r: referenced });
		addForeignKey(table, constraint.fk_attrs === void 0 ? columns : constraint.fk_attrs.map(stringOf), referenced, constraint, context, true);
	}
	if (constraint.contype === "CONSTR_CHECK") rememberCheck(table, constraint, true, world);
	if (constraint.contype !== "CONSTR_PRIMARY" && constraint.contype !== "CONSTR_UNIQUE") return;
	const isPrimary = constraint.contype === "CONSTR_PRIMARY";
	const name = constraint.conname ?? chooseKeyName(world, table, columns, isPrimary);
	table.constraints.set(name, {
		name,
		kind: isPrimary ? "p" : "u",
		isValid: true,
		columns,
		references: null,
		definition: ""
	});
	table.indexes.set(name, {
		name,
		columns,
		isUnique: true,
		isValid: true,
		isPlain: true,
		uses: columns
	});
}
function judgeKey(table, statement, { find }) {
	const key = [...table.constraints.values()].find(({ kind }) => kind === "p");
	if (key === void 0) {
		if (!((statement.inhRelations?.length ?? 0) > 0 || (statement.tableElts ?? []).some((one) => "TableLikeClause" in one)) && statement.relation?.relpersistence !== "t" && table.columns.size > 0) find("no-primary-key", `${keyOf(table)} has none`);
		return;
	}
	const [column = ""] = key.columns;
	const type = table.columns.get(column)?.type;
	const isForeign = [...table.constraints.values()].some(({ kind, columns }) => kind === "f" && columns.includes(column));
	if (key.columns.length === 1 && !isForeign && (type === "integer" || type === "smallint")) find("int-primary-key", `${column} of ${keyOf(table)} is ${type}`);
}
/** CREATE TABLE … AS, CREATE MATERIALIZED VIEW, SELECT INTO. */
function createTableAs(statement, { world }) {
	const relation = statement.into?.rel;
	if (relation === void 0) return;
	if (statement.if_not_exists === true && world.seen(relation.schemaname, relation.relname ?? "") !== void 0) return;
	const made = world.create(relation, statement.objtype === "OBJECT_MATVIEW" ? "m" : "r");
	if (made.kind === "m") recordReader(made, statement.query, world);
}
/** Remembers what a view reads. */
function recordReader(view, query, world, columns = columnsIn(query)) {
	if (Array.isArray(query)) for (const part of query) recordReader(view, part, world, columns);
	else if (typeof query === "object" && query !== null) for (const [key, value] of Object.entries(query)) if (key === "RangeVar") {
		const { schemaname, relname = "" } = value;
		const read = world.seen(schemaname, relname);
		if (read === void 0) continue;
		read.readers.add(keyOf(view));
		for (const [name, column] of read.columns) if (columns.includes(name) || columns.includes("*")) read.columns.set(name, {
			...column,
			readers: [.../* @__PURE__ */ new Set([...column.readers, keyOf(view)])]
		});
	} else recordReader(view, value, world, columns);
}
/** CREATE INDEX. */
function createIndex(statement, context) {
	const { world, touch, find } = context;
	if (statement.relation === void 0) return;
	const table = world.find(statement.relation);
	const columns = (statement.indexParams ?? []).map((node) => "IndexElem" in node ? node.IndexElem.name ?? null : null);
	const name = statement.idxname ?? chooseName(world, table, columns.map((column) => column ?? "expr"), "idx");
	const isUnique = statement.unique === true;
	const isPlain = statement.whereClause === void 0 && columns.every((column) => column !== null);
	const before = [...table.indexes.values()].find((one) => one.name === name);
	if (statement.if_not_exists === true && before !== void 0) {
		if (before.isValid || table.isNew) return;
		find("concurrently-if-not-exists", `"${name}" is there and not valid: this passes it over, and is recorded as done`, `drop index concurrently ${name}`);
		return;
	}
	const twin = [...table.indexes.values()].find((one) => isPlain && one.isPlain && one.columns.join() === columns.join() && (one.isUnique || !isUnique) && one.isValid && one.name !== name);
	if (twin !== void 0 && (statement.accessMethod ?? "btree") === "btree") find("duplicate-index", `"${twin.name}" is on the same columns of ${keyOf(table)}`);
	const uses = columnsIn([statement.indexParams, statement.whereClause]);
	table.indexes.set(name, {
		name,
		columns,
		isUnique,
		isPlain,
		isValid: true,
		uses
	});
	if (statement.concurrent === true) {
		touch("create index concurrently", { t: table });
		if (table.kind === "p") find("concurrently-on-partitioned", `CREATE INDEX CONCURRENTLY on ${nameOf(table)}`);
		if (statement.if_not_exists === true) find("concurrently-if-not-exists", `"${name}" may be there and not valid, from a run that failed`);
		return;
	}
	const [partition, ...others] = world.partitions(table);
	if (partition === void 0) {
		touch(isUnique ? "create unique index" : "create index", { t: table }, "index-not-concurrent");
		return;
	}
	if (statement.relation.inh !== true) {
		touch("create index only", { p: table });
		return;
	}
	touch("create index on partitioned", {
		p: table,
		c: partition
	}, "index-not-concurrent", rules["concurrently-on-partitioned"].safe);
	for (const other of others) touch("create index on partitioned", { c: other });
}
/** CREATE FUNCTION: its body is not run, but it may be called in a default. */
function createFunction(statement, context) {
	const { world, find } = context;
	const name = stringOf(statement.funcname?.at(-1));
	const options = (statement.options ?? []).flatMap((node) => "DefElem" in node ? [node.DefElem] : []);
	rememberBody(name, statement, context);
	const volatility = options.find(({ defname }) => defname === "volatility")?.arg;
	world.ownFunctions.add(name);
	if (["immutable", "stable"].includes(stringOf(volatility).toLowerCase())) world.volatileFunctions.delete(name);
	else world.volatileFunctions.add(name);
	const isDefiner = options.some(({ defname, arg }) => defname === "security" && arg !== void 0 && "Boolean" in arg && arg.Boolean.boolval === true);
	const hasPath = options.some(({ defname, arg }) => defname === "set" && arg !== void 0 && "VariableSetStmt" in arg && arg.VariableSetStmt.name === "search_path");
	if (isDefiner && !hasPath) find("security-definer", `function ${name}`);
}
/** A body that a later statement may call; where there are several of a name, nobody knows here which it is. */
function rememberBody(name, statement, { world, grammar, statement: own }) {
	const options = (statement.options ?? []).flatMap((node) => "DefElem" in node ? [node.DefElem] : []);
	const language = stringOf(options.find(({ defname }) => defname === "language")?.arg).toLowerCase();
	const as = options.find(({ defname }) => defname === "as")?.arg;
	const text = as !== void 0 && "List" in as ? stringOf(as.List.items?.[0]) : "";
	const signature = JSON.stringify(statement.parameters ?? [], (key, value) => key === "location" ? void 0 : value);
	const earlier = world.bodies.get(name);
	const isOnly = world.schema?.ownFunctions.includes(name) !== true && (earlier === void 0 || earlier.signature === signature);
	const read = language === "plpgsql" ? grammar.embeddedOf(own.text) : language === "sql" && text !== "" ? [{
		sql: text,
		line: 1
	}] : void 0;
	world.bodies.set(name, {
		signature,
		statements: isOnly ? read : void 0
	});
}
// packages/core/src/migrate/lint/dependents.ts
/** What depends on a relation goes with it. */
function dropReaders(readers, { world, claim }) {
	for (const reader of readers) {
		claim(reader, "ACCESS EXCLUSIVE");
		world.drop(reader);
	}
}
/** CASCADE takes the foreign keys that refer to a key, or to a column: nobody can use their tables, either. */
function dropReferring(table, shape, isReferred, { world, touch, find }) {
	for (const child of [...world.referencing(table), table]) for (const [name, { references }] of child.constraints) {
		if (references === null || keyOf(references) !== keyOf(table) || !isReferred(references.columns)) continue;
		child.constraints.delete(name);
		if (child === table) continue;
		touch(shape, { child });
		if (!child.isNew) find("locks-referenced-table", `keeps everybody out of ${nameOf(child)} as well, whose foreign key "${name}" goes`);
	}
}
/** CASCADE takes every column of a type. */
function dropColumnsOfType(names, { world, touch, find }) {
	for (const table of [...world.tables.values()]) {
		const gone = [...table.columns].flatMap(([column, { type }]) => isOfType(type, names, world) ? [column] : []);
		if (gone.length === 0) continue;
		for (const column of gone) table.columns.delete(column);
		touch("drop type cascade", { t: table });
		if (!table.isNew) find("drop-column", `${gone.length === 1 ? "column" : "columns"} ${gone.join(", ")} of ${nameOf(table)}`);
	}
}
/** Columns of a type that is renamed are of the same type still. */
function renameColumnType(names, { schema, name }, world) {
	const array = /(\[\])*$/;
	const to = [schema ?? names.at(-2), name ?? names.at(-1)].filter((part) => part !== void 0).join(".");
	for (const table of world.tables.values()) for (const [column, known] of table.columns) if (isOfType(known.type, names, world)) table.columns.set(column, {
		...known,
		type: `${to}${array.exec(known.type)?.[0] ?? ""}`
	});
}
/** Whether a type, as format_type prints it, is the one that a statement names, or an array of it. */
function isOfType(type, names, { schema, searchPath }) {
	const printed = (type.replace(/(\(.*\))?(\[\])*$/, "").match(/"(?:[^"]|"")*"|[^."]+/g) ?? []).map((part) => part.replace(/^"(.*)"$/, "$1").replaceAll("\"\"", "\""));
	const isSame = (a = "", b = "") => a.toLowerCase() === b.toLowerCase();
	if (!isSame(printed.at(-1), names.at(-1))) return false;
	const [found, wanted] = [printed.at(-2), names.at(-2)];
	if (found !== void 0 && wanted !== void 0) return isSame(found, wanted);
	const only = found ?? wanted;
	return only === void 0 || schema === void 0 || searchPath.includes(only);
}
// packages/core/src/migrate/lint/judge-drop.ts
/** What is told of when it goes, and what it is called. */
const told = {
	OBJECT_VIEW: "view",
	OBJECT_MATVIEW: "materialized view",
	OBJECT_FUNCTION: "function",
	OBJECT_PROCEDURE: "procedure",
	OBJECT_ROUTINE: "routine",
	OBJECT_AGGREGATE: "aggregate",
	OBJECT_TYPE: "type",
	OBJECT_DOMAIN: "domain",
	OBJECT_SEQUENCE: "sequence",
	OBJECT_SCHEMA: "schema",
	OBJECT_EXTENSION: "extension"
};
/** DROP. */
function drop(statement, context) {
	const { world, touch } = context;
	const isCascade = statement.behavior === "DROP_CASCADE";
	for (const node of statement.objects ?? []) {
		const names = namesIn(node);
		const [name = "", schema] = [...names].reverse();
		const find = () => world.find({
			relname: name,
			...schema === void 0 ? {} : { schemaname: schema }
		});
		switch (statement.removeType) {
			case "OBJECT_TABLE":
				if (statement.missing_ok !== true || world.schema === void 0 || world.seen(schema, name) !== void 0) dropTable(find(), isCascade, context);
				break;
			case "OBJECT_INDEX":
				dropIndex(schema, name, statement, context);
				break;
			case "OBJECT_TRIGGER": {
				const [, relation = "", inSchema] = [...names].reverse();
				const given = {
					relname: relation,
					...inSchema === void 0 ? {} : { schemaname: inSchema }
				};
				dropTrigger(world.find(given), name, statement.missing_ok === true, context);
				break;
			}
			case "OBJECT_POLICY":
			case "OBJECT_RULE": {
				const [, relation = "", inSchema] = [...names].reverse();
				touch("drop policy", { t: world.find({
					relname: relation,
					...inSchema === void 0 ? {} : { schemaname: inSchema }
				}) });
				break;
			}
			default: dropOther(statement, names, context);
		}
	}
}
/** DROP TRIGGER; of one that is not there nothing is locked, and of a partitioned table only the parts that have it. */
function dropTrigger(table, name, mayBeMissing, { world, touch, claim }) {
	const isKnown = world.schema !== void 0 && table.isKnown;
	if (mayBeMissing && isKnown && !table.triggers.has(name)) return;
	touch("drop trigger", { t: table.kind === "p" ? void 0 : table });
	if (table.kind === "p") claim(table, "ACCESS EXCLUSIVE");
	for (const part of world.descendants(table)) if (part.triggers.delete(name)) claim(part, "ACCESS EXCLUSIVE");
	table.triggers.delete(name);
}
function dropTable(table, isCascade, context) {
	const { world, find } = context;
	takeAway(table, isCascade, context);
	if (!table.isNew) find("drop-table", nameOf(table));
	if (table.isPublished) find("published", `${nameOf(table)} is published`);
	world.drop(table);
}
/** What goes with a table, and which others that locks. */
function takeAway(table, isCascade, context) {
	const { world, touch, find } = context;
	const parents = [...table.constraints.values()].flatMap(({ references }) => references === null ? [] : [world.referred(references)]);
	if (table.parent !== void 0) touch("drop partition", {
		c: table,
		p: table.parent
	});
	else touch("drop table", { q: table });
	for (const parent of parents) {
		touch("drop table with foreign key", { parent });
		if (!parent.isNew && parent !== table) find("locks-referenced-table", `keeps everybody out of ${nameOf(parent)} as well, to which ${keyOf(table)} refers`);
	}
	if (!isCascade) return;
	for (const child of world.referencing(table)) {
		touch("drop table cascade", { child });
		for (const [name, { references }] of child.constraints) if (references !== null && keyOf(references) === keyOf(table)) child.constraints.delete(name);
	}
	dropReaders(world.readersOf(table), context);
}
function dropIndex(schema, name, statement, { world, touch, find }) {
	const table = world.tableOfIndex({
		...schema === void 0 ? {} : { schemaname: schema },
		relname: name
	});
	const isThere = table !== void 0 || world.schema === void 0;
	table?.indexes.delete(name);
	if (statement.concurrent === true) {
		touch("drop index concurrently", { t: table });
		if (table?.kind === "p") find("concurrently-on-partitioned", `DROP INDEX CONCURRENTLY "${name}" of ${nameOf(table)}`);
		return;
	}
	touch("drop index", { t: table });
	if (!isThere || table !== void 0 && (table.isNew || isTiny(table))) return;
	find("drop-index-not-concurrent", `"${name}"${table === void 0 ? "" : ` of ${nameOf(table)}`}: nobody can read or write the table until the transaction ends`, table?.kind === "p" ? "the index of a partitioned table has no CONCURRENTLY: a short lock_timeout, and a quiet moment" : void 0);
}
function dropOther(statement, names, context) {
	const { world, find, made, claim } = context;
	const what = told[statement.removeType ?? ""];
	const name = names.at(-1) ?? "";
	const isCascade = statement.behavior === "DROP_CASCADE";
	const relation = world.seen(names.length > 1 ? names.at(-2) : void 0, name);
	if (statement.removeType === "OBJECT_SCHEMA") for (const table of isCascade ? [...world.tables.values()] : []) {
		if (table.schema !== name || !world.tables.has(keyOf(table))) continue;
		if (["r", "p"].includes(table.kind)) takeAway(table, true, context);
		else claim(table, "ACCESS EXCLUSIVE");
		world.drop(table);
	}
	if (isCascade && what === "extension") find("unchecked", `what goes by CASCADE with extension ${name} is not known here`);
	if (relation !== void 0 && (what === "view" || what === "materialized view")) {
		claim(relation, "ACCESS EXCLUSIVE");
		if (isCascade) dropReaders(world.readersOf(relation), context);
		world.drop(relation);
		if (relation.isNew) return;
	}
	if (isCascade && (what === "type" || what === "domain")) dropColumnsOfType(names, context);
	if (isCascade && (what === "function" || what === "routine")) {
		for (const table of world.tables.values()) for (const [trigger, called] of table.triggers) if (called === name) {
			claim(table, "ACCESS EXCLUSIVE");
			table.triggers.delete(trigger);
		}
	}
	if (what === "function" || what === "procedure" || what === "routine") world.bodies.delete(name);
	if (what === void 0 || !isCascade && made.has(`${what} ${name}`)) return;
	if (statement.missing_ok === true && world.schema !== void 0 && isAbsent(what, name, relation, world)) return;
	find("drop-object", `${what} ${names.join(".")}${isCascade ? ", with all that depends on it" : ""}`);
}
/** Whether nothing of that name is there; of sequences and the like nobody knows. */
function isAbsent(what, name, relation, world) {
	if (what === "view" || what === "materialized view") return relation === void 0;
	if (what === "type" || what === "domain") return !world.types.has(name.toLowerCase());
	return [
		"function",
		"procedure",
		"routine"
	].includes(what) && !world.ownFunctions.has(name);
}
/** TRUNCATE. */
function truncate(statement, { world, touch, find }) {
	const isCascade = statement.behavior === "DROP_CASCADE";
	for (const node of statement.relations ?? []) {
		if (!("RangeVar" in node)) continue;
		const table = world.find(node.RangeVar);
		touch("truncate", { t: table });
		const others = isCascade ? world.referencing(table) : [];
		for (const child of others) touch("truncate cascade", { child });
		if (!table.isNew) find("truncate", `${nameOf(table)}${isCascade ? `, and all that refers to it${others.length === 0 ? "" : `: ${others.map(nameOf).join(", ")}`}` : ""}`);
	}
}
// packages/core/src/migrate/lint/judge-other.ts
/** REINDEX. */
function reindex({ kind, relation, params }, { world, touch, find }) {
	const isConcurrent = (params ?? []).some((one) => "DefElem" in one && one.DefElem.defname === "concurrently");
	if (relation === void 0) {
		if (!isConcurrent) find("drop-index-not-concurrent", "REINDEX of everything: indexes are locked one after the other");
		return;
	}
	const isIndex = kind === "REINDEX_OBJECT_INDEX";
	const table = isIndex ? world.tableOfIndex(relation) : world.find(relation);
	if (isConcurrent) {
		touch(isIndex ? "reindex index concurrently" : "reindex table concurrently", { t: table });
		return;
	}
	touch(isIndex ? "reindex index" : "reindex table", { t: table });
	if (table?.isNew === true || table !== void 0 && isTiny(table)) return;
	find("drop-index-not-concurrent", `REINDEX of ${table === void 0 ? relation.relname : nameOf(table)}: nobody can write it, or read it by the index, until it is done`);
}
/** VACUUM and ANALYZE. */
function vacuum(statement, { world, touch, find }) {
	const isFull = (statement.options ?? []).some((one) => "DefElem" in one && one.DefElem.defname === "full");
	if (isFull && (statement.rels ?? []).length === 0) {
		for (const table of world.tables.values()) if (["r", "m"].includes(table.kind)) touch("vacuum full", { t: table });
		find("rewrites-table", "VACUUM FULL of every table: one after the other is written anew under ACCESS EXCLUSIVE");
	}
	for (const node of statement.rels ?? []) {
		if (!("VacuumRelation" in node) || node.VacuumRelation.relation === void 0) continue;
		const table = world.find(node.VacuumRelation.relation);
		if (isFull) touch("vacuum full", { t: table }, "rewrites-table");
		else touch(statement.is_vacuumcmd === true ? "vacuum" : "analyze", { t: table });
	}
}
/** CLUSTER. */
function cluster({ relation }, { world, touch, find }) {
	if (relation !== void 0) touch("cluster", { t: world.find(relation) }, "rewrites-table");
	else find("rewrites-table", "CLUSTER of every table that was clustered before: one after the other is written anew under ACCESS EXCLUSIVE");
}
/** UPDATE and DELETE. */
function change(relation, where, word, context) {
	const { world, touch, find, transaction, toolTable } = context;
	if (relation === void 0) return;
	const table = world.find(relation);
	touch(word === "UPDATE" ? "update" : "delete", { t: table });
	if (toolTable !== void 0 && keyOf(table) === toolTable) find("tool-table", `${word} of ${toolTable}`);
	if (table.isNew || isTiny(table)) return;
	if (where === void 0) find("bulk-change", `${word} of every row of ${nameOf(table)}`);
	const [locked, by] = [...transaction?.exclusive ?? []][0] ?? [];
	if (locked !== void 0) find("backfill", `${word} of ${nameOf(table)}, while ${locked} stays locked since line ${by?.line}`);
}
/** INSERT: what matters of it is only whether it is into the tool's state. */
function insert({ relation }, { world, find, toolTable }) {
	if (relation === void 0 || toolTable === void 0) return;
	if (keyOf(world.find(relation)) === toolTable) find("tool-table", `INSERT into ${toolTable}`);
}
/** ALTER TYPE … ADD VALUE, RENAME VALUE. */
function alterEnum(statement, { transaction, find }) {
	if (statement.oldVal !== void 0) find("rename", `value ${statement.oldVal} of ${stringOf(statement.typeName?.at(-1))}`);
	else if (statement.newVal !== void 0) transaction?.enumValues.add(statement.newVal);
}
/** A constant that is an enum's new value, in the transaction that added it. */
function judgeEnumUse(node, { transaction, find }) {
	if (transaction === void 0 || transaction.enumValues.size === 0 || "AlterEnumStmt" in node) return;
	const used = [...transaction.enumValues].find((value) => hasConstant(node, value));
	if (used !== void 0) find("enum-value-in-transaction", `'${used}' is added by the same transaction`);
}
function hasConstant(tree, text) {
	if (Array.isArray(tree)) return tree.some((part) => hasConstant(part, text));
	if (typeof tree !== "object" || tree === null) return false;
	return Object.entries(tree).some(([key, value]) => key === "sval" && value === text || hasConstant(value, text));
}
/** CREATE DOMAIN: columns of one that checks are checked row by row, and so are those of a domain over it. */
function createDomain({ domainname, constraints, typeName }, { world }) {
	const checks = (constraints ?? []).some((one) => "Constraint" in one && ["CONSTR_CHECK", "CONSTR_NOTNULL"].includes(one.Constraint.contype ?? ""));
	const names = (domainname ?? []).map(stringOf);
	if (world.types.has(baseOf(typeName))) world.types.add((names.at(-1) ?? "").toLowerCase());
	if (checks || world.isConstrained(typeText(typeName))) world.constrainedDomains.add(names.length > 1 ? names.join(".") : `${world.searchPath[0] ?? "public"}.${names[0]}`);
}
/** ALTER DOMAIN. */
function alterDomain(statement, { world, touch }) {
	const names = (statement.typeName ?? []).map(stringOf);
	const users = [...world.tables.values()].filter((table) => [...table.columns.values()].some(({ type }) => isSameName(type, names.join("."))));
	if (statement.subtype !== "C" && statement.subtype !== "O") return;
	const isUnchecked = statement.def !== void 0 && "Constraint" in statement.def && statement.def.Constraint.skip_validation === true;
	const [schema = world.searchPath[0] ?? "public", name] = names.length > 1 ? names : [void 0, names[0]];
	world.constrainedDomains.add(`${schema}.${name}`);
	for (const table of users) if (isUnchecked) touch("domain add constraint not valid", { t: table });
	else touch("domain add constraint", { t: table }, "domain-constraint");
}
/** DO: what stands in it is judged, what it puts together as text cannot be. */
function doBlock(statement, context) {
	const { grammar, find } = context;
	const options = (statement.args ?? []).flatMap((node) => "DefElem" in node ? [node.DefElem] : []);
	const body = stringOf(options.find(({ defname }) => defname === "as")?.arg);
	const language = stringOf(options.find(({ defname }) => defname === "language")?.arg) || "plpgsql";
	const embedded = language === "plpgsql" ? grammar.embedded(body) : void 0;
	if (embedded === void 0) {
		find("unchecked", `a DO block in ${language} that cannot be read`);
		return;
	}
	judgeEmbedded(embedded, "a DO block", context.statement.within ?? [], context);
}
/** What stands in a block or a body, which may run or not. */
function judgeEmbedded(embedded, where, within, { grammar, statement: own, find, inside }) {
	const dynamic = embedded.filter(({ sql }) => sql === void 0).length;
	if (dynamic > 0) find("unchecked", `${where} puts ${dynamic} ${dynamic === 1 ? "statement" : "statements"} together as it runs`);
	for (const { sql, line } of embedded) {
		if (sql === void 0) continue;
		const parsed = grammar.parse(sql);
		if ("message" in parsed) {
			find("unchecked", `a statement in ${where} does not parse: ${parsed.message}`);
			continue;
		}
		inside(parsed.map(({ node }) => ({
			node,
			text: sql,
			line: own.line + line - 1,
			isConditional: true,
			within,
			transaction: own.transaction ?? -own.line
		})));
	}
}
/** Names that PostgreSQL cuts: the grammar has cut them already, so the text is asked. */
function judgeNames({ statement, find, told }) {
	const bare = statement.text.replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, " ").replace(/'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\//g, " ");
	for (const [whole, quoted] of bare.matchAll(/"((?:[^"]|"")*)"|[\p{L}_][\p{L}\p{N}_$]*/gu)) {
		const name = quoted?.replaceAll("\"\"", "\"") ?? whole;
		if (Buffer.byteLength(name) <= 63 || told.has(name)) continue;
		told.add(name);
		find("identifier-too-long", `"${name}" has ${Buffer.byteLength(name)} bytes`);
	}
}
/** Forms that only a newer major takes, beside those that are measured. Source: PostgreSQL's release notes. */
function judgeNewer(node, { world, find }) {
	const refuse = (major, what) => {
		if (world.major < major) find("newer-syntax", `${what} came with PostgreSQL ${major}, and this is ${world.major}`);
	};
	if ("MergeStmt" in node) {
		refuse(15, "MERGE");
		if (node.MergeStmt.returningClause !== void 0) refuse(17, "RETURNING of MERGE");
	}
	if (hasBareSubquery(node)) refuse(16, "a subquery in FROM without an alias");
	const text = JSON.stringify(node);
	if (text.includes("\"nulls_not_distinct\":true")) refuse(15, "NULLS NOT DISTINCT");
	if (text.includes("\"JsonTable\"")) refuse(17, "JSON_TABLE");
	if (text.includes("\"without_overlaps\":true")) refuse(18, "WITHOUT OVERLAPS");
	if (text.includes("\"generated_kind\":\"v\"") && !("AlterTableStmt" in node)) refuse(18, "a virtual column");
	for (const [name, major] of [
		["uuidv7", 18],
		["uuidv4", 18],
		["random_normal", 16],
		["any_value", 16]
	]) if (text.includes(`"sval":"${name}"`) && callsIn(node).some((call) => call.name === name) && !world.ownFunctions.has(name)) refuse(major, `${name}()`);
}
function hasBareSubquery(tree) {
	if (Array.isArray(tree)) return tree.some(hasBareSubquery);
	if (typeof tree !== "object" || tree === null) return false;
	return Object.entries(tree).some(([key, value]) => key === "RangeSubselect" && value.alias === void 0 || hasBareSubquery(value));
}
// packages/core/src/migrate/lint/judge-rename.ts
/** What programs name beside tables and views, and what it is called. */
const kinds = {
	OBJECT_TYPE: "type",
	OBJECT_DOMAIN: "domain",
	OBJECT_FUNCTION: "function",
	OBJECT_PROCEDURE: "procedure",
	OBJECT_ROUTINE: "routine",
	OBJECT_AGGREGATE: "aggregate",
	OBJECT_SEQUENCE: "sequence"
};
/** RENAME. */
function rename(statement, context) {
	const { world, touch, find, claim } = context;
	const { renameType = "", relation, subname = "", newname = "" } = statement;
	const kind = kinds[renameType];
	if (kind !== void 0) {
		renameOther(kind, relation === void 0 ? namesIn(statement.object) : namesOf(relation), newname, context);
		return;
	}
	if (renameType === "OBJECT_SCHEMA") {
		for (const table of [...world.tables.values()]) if (table.schema === subname) world.rename(table, { schema: newname });
		find("rename", `schema ${subname}`);
		return;
	}
	if (relation === void 0) return;
	if (renameType === "OBJECT_INDEX") {
		const table = world.tableOfIndex(relation);
		const index = table?.indexes.get(relation.relname ?? "");
		if (table !== void 0 && index !== void 0) renameKey(table, relation.relname ?? "", newname, context);
		return;
	}
	const isOfTable = statement.relationType === void 0 || [
		"OBJECT_TABLE",
		"OBJECT_ACCESS_METHOD",
		"OBJECT_COLUMN"
	].includes(statement.relationType);
	if (renameType === "OBJECT_TABLE" || renameType === "OBJECT_VIEW" || renameType === "OBJECT_MATVIEW") {
		const table = world.find(relation);
		if (renameType === "OBJECT_TABLE") touch("rename table", { t: table });
		else claim(table, "ACCESS EXCLUSIVE");
		if (!table.isNew) find("rename", `${nameOf(table)} to ${newname}`);
		if (table.isPublished) find("published", `${nameOf(table)} is published`);
		world.rename(table, { name: newname });
		return;
	}
	if (renameType === "OBJECT_ATTRIBUTE") {
		if (!context.made.has(`type ${relation.relname}`)) find("rename", `attribute ${subname} of type ${relation.relname}`);
		return;
	}
	const table = world.find(relation);
	if (renameType === "OBJECT_TABCONSTRAINT") {
		renameKey(table, subname, newname, context);
		touch("rename constraint", { t: table });
		return;
	}
	if (renameType === "OBJECT_TRIGGER" || renameType === "OBJECT_POLICY" || renameType === "OBJECT_RULE") {
		touch("rename constraint", { t: table });
		return;
	}
	if (renameType !== "OBJECT_COLUMN") return;
	if (isOfTable) touch("rename column", { t: table });
	else claim(table, "ACCESS EXCLUSIVE");
	for (const one of [table, ...world.descendants(table)]) renameColumn(one, subname, newname, world, (constraint) => renamedCheck(constraint, subname, newname, context.grammar));
	if (!table.isNew) find("rename", `column ${subname} of ${nameOf(table)} to ${newname}`);
	if (table.isPublished) find("published", `${nameOf(table)} is published`);
}
/** A constraint and the index that serves it have one name. */
function renameKey(table, from, to, { foreignKeys }) {
	for (const one of foreignKeys) if (one.table === table && one.name === from) one.name = to;
	for (const named of [table.constraints, table.indexes]) {
		const one = named.get(from);
		if (one === void 0) continue;
		named.delete(from);
		named.set(to, {
			...one,
			name: to
		});
	}
}
function namesOf({ schemaname, relname = "" }) {
	return schemaname === void 0 ? [relname] : [schemaname, relname];
}
function renameOther(kind, names, newName, { world, find, made }) {
	if (kind === "type" || kind === "domain") renameColumnType(names, { name: newName }, world);
	if (!made.has(`${kind} ${names.at(-1)}`)) find("rename", `${kind} ${names.join(".")} to ${newName}`);
}
/** SET SCHEMA. */
function setSchema(statement, { world, touch, claim, find, made }) {
	const { objectType = "", relation, object, newschema = "" } = statement;
	const kind = kinds[objectType];
	if (kind !== void 0) {
		const names = relation === void 0 ? namesIn(object) : namesOf(relation);
		if (kind === "type" || kind === "domain") renameColumnType(names, { schema: newschema }, world);
		if (!made.has(`${kind} ${names.at(-1)}`)) find("rename", `${kind} ${names.join(".")} into schema ${newschema}`);
		return;
	}
	if (relation === void 0 || ![
		"OBJECT_TABLE",
		"OBJECT_VIEW",
		"OBJECT_MATVIEW"
	].includes(objectType)) return;
	const table = world.find(relation);
	if (objectType === "OBJECT_TABLE") touch("set schema", { t: table });
	else claim(table, "ACCESS EXCLUSIVE");
	if (!table.isNew) find("rename", `${nameOf(table)} into schema ${newschema}`);
	world.rename(table, { schema: newschema });
}
// packages/core/src/migrate/lint/judge-constraint.ts
/** ALTER TABLE … ADD CONSTRAINT on a table that is there. */
function addConstraint(table, written, context) {
	const { world, touch, transaction } = context;
	const { skip_validation: isUnchecked = false, contype } = written;
	const roles = { t: table };
	const columns = (written.keys ?? []).map(stringOf);
	const name = written.conname ?? nameFor(table, written, world);
	const constraint = {
		...written,
		conname: name
	};
	const key = `${keyOf(table)}.${name}`;
	const isEnforced = constraint.is_enforced !== false;
	const isValid = !isUnchecked;
	if (!isValid) transaction?.notValid.add(key);
	const remember = (kind) => {
		table.constraints.set(name, {
			name,
			kind,
			isValid,
			columns,
			references: null,
			definition: ""
		});
	};
	switch (contype) {
		case "CONSTR_CHECK":
			rememberCheck(table, constraint, isValid, world);
			if (isValid) touch("add check", roles, "add-check");
			else touch("add check not valid", roles);
			return;
		case "CONSTR_NOTNULL":
			if (!isValid) {
				remember("n");
				touch("add not null not valid", roles);
				return;
			}
			setNotNull(table, columns[0] ?? "", context);
			return;
		case "CONSTR_FOREIGN": {
			if (constraint.pktable === void 0) return;
			const referenced = world.find(constraint.pktable);
			addForeignKey(table, (constraint.fk_attrs ?? []).map(stringOf), referenced, constraint, context, isValid);
			const both = {
				t: table,
				r: referenced
			};
			if (!isEnforced) {
				touch("add foreign key not enforced", both);
				return;
			}
			if (isValid) touch("add foreign key", both, "add-foreign-key");
			else touch("add foreign key not valid", both);
			return;
		}
		case "CONSTR_UNIQUE":
		case "CONSTR_PRIMARY":
			addKey(table, constraint, columns, context);
			return;
		case "CONSTR_EXCLUSION":
			remember("x");
			touch("add exclude", roles, "add-index-constraint");
			return;
		default: return;
	}
}
/** The name of a constraint that is given none. */
function nameFor(table, constraint, world) {
	const columns = (constraint.keys ?? []).map(stringOf);
	switch (constraint.contype) {
		case "CONSTR_FOREIGN": return chooseName(world, table, (constraint.fk_attrs ?? []).map(stringOf), "fkey");
		case "CONSTR_CHECK": {
			const about = columnsIn(constraint.raw_expr).filter((column) => column !== "*");
			return chooseName(world, table, about.length === 1 ? about : [], "check");
		}
		case "CONSTR_EXCLUSION": return chooseName(world, table, (constraint.exclusions ?? []).flatMap((one) => "List" in one ? one.List.items?.[0] ?? [] : []).map((one) => "IndexElem" in one ? one.IndexElem.name ?? "expr" : "expr"), "excl");
		case "CONSTR_NOTNULL": return chooseName(world, table, columns, "not_null");
		default: return constraint.indexname ?? chooseKeyName(world, table, columns, constraint.contype === "CONSTR_PRIMARY");
	}
}
function addKey(table, constraint, columns, context) {
	const { world, touch, grammar } = context;
	const isPrimary = constraint.contype === "CONSTR_PRIMARY";
	const index = constraint.indexname === void 0 ? void 0 : table.indexes.get(constraint.indexname);
	const on = constraint.indexname === void 0 ? columns : (index?.columns ?? []).filter((column) => column !== null);
	const isNullable = on.length > 0 && on.every((column) => table.columns.has(column)) && on.some((column) => table.columns.get(column)?.isNotNull !== true && !provenNotNull(table, grammar).has(column));
	const name = constraint.conname ?? chooseKeyName(world, table, columns, isPrimary);
	table.constraints.set(name, {
		name,
		kind: isPrimary ? "p" : "u",
		isValid: true,
		columns: on,
		references: null,
		definition: ""
	});
	if (constraint.indexname !== void 0) table.indexes.delete(constraint.indexname);
	table.indexes.set(name, {
		name,
		columns: on,
		isUnique: true,
		isValid: true,
		isPlain: true,
		uses: on
	});
	if (isPrimary) for (const column of on) setKnownNotNull(table, column);
	if (constraint.indexname === void 0) {
		touch(isPrimary ? "add primary key" : "add unique", { t: table }, "add-index-constraint");
		return;
	}
	if (!isPrimary) {
		touch("add unique using index", { t: table });
		return;
	}
	if (isNullable) touch("add primary key using index on nullable", { t: table }, "primary-key-nullable");
	else touch("add primary key using index", { t: table });
}
/** SET NOT NULL: a valid CHECK that says the same saves reading the rows. */
function setNotNull(table, column, { touch, grammar }) {
	const isFree = table.columns.get(column)?.isNotNull === true || provenNotNull(table, grammar).has(column);
	setKnownNotNull(table, column);
	if (isFree) touch("set not null with proof", { t: table });
	else touch("set not null", { t: table }, "set-not-null");
}
/** VALIDATE CONSTRAINT, which is gentle by itself. */
function validate(table, name, { world, touch, transaction, find }) {
	const constraint = table.constraints.get(name);
	if (constraint !== void 0) table.constraints.set(name, {
		...constraint,
		isValid: true
	});
	const references = constraint?.references ?? null;
	if (references === null) touch("validate check", { t: table });
	else touch("validate foreign key", {
		t: table,
		r: world.referred(references)
	});
	if (transaction?.notValid.has(`${keyOf(table)}.${name}`) === true && !table.isNew && !isTiny(table)) find("validate-in-transaction", `reads all of ${nameOf(table)} under the lock that added "${name}"`);
}
/** DROP CONSTRAINT; that of a foreign key locks the other table, too, and CASCADE takes the foreign keys that refer to a key. */
function dropConstraint(table, name, isCascade, context) {
	const { world, touch, find } = context;
	const constraint = table.constraints.get(name);
	table.constraints.delete(name);
	table.indexes.delete(name);
	const references = constraint?.references ?? null;
	if (references === null) {
		touch("drop constraint", { t: table });
		if (!isCascade) return;
		if (constraint === void 0 && !table.isNew) find("unchecked", `what goes by CASCADE with "${name}" of ${nameOf(table)} is not known here`);
		else if (constraint?.kind === "p" || constraint?.kind === "u") dropReferring(table, "drop constraint cascade", (columns) => isSame(columns, constraint.columns), context);
		return;
	}
	const parent = world.referred(references);
	touch("drop foreign key", {
		child: table,
		parent
	});
	if (!parent.isNew) find("locks-referenced-table", `keeps everybody out of ${nameOf(parent)} as well, to which "${name}" refers`);
}
function setKnownNotNull(table, column) {
	const known = table.columns.get(column);
	if (known !== void 0) table.columns.set(column, {
		...known,
		isNotNull: true
	});
}
/** The same columns in any order; those of a foreign key that names none are not known. */
function isSame(referred, key) {
	return referred.length === 0 || [...referred].sort().join("\0") === [...key].sort().join("\0");
}
// packages/core/src/migrate/lint/judge-table.ts
/** Commands that do no more than what was measured of them. */
const plain = {
	AT_ColumnDefault: "set default",
	AT_SetStatistics: "set statistics",
	AT_SetOptions: "set statistics",
	AT_ResetOptions: "set statistics",
	AT_SetStorage: "set storage",
	AT_SetCompression: "set compression",
	AT_ChangeOwner: "owner to",
	AT_ClusterOn: "cluster on",
	AT_DropCluster: "cluster on",
	AT_SetRelOptions: "set storage parameter",
	AT_ResetRelOptions: "set storage parameter",
	AT_EnableTrig: "enable trigger",
	AT_EnableAlwaysTrig: "enable trigger",
	AT_EnableReplicaTrig: "enable trigger",
	AT_EnableTrigAll: "enable trigger",
	AT_EnableTrigUser: "enable trigger",
	AT_DisableTrig: "disable trigger",
	AT_DisableTrigAll: "disable trigger",
	AT_DisableTrigUser: "disable trigger",
	AT_EnableRowSecurity: "enable row level security",
	AT_DisableRowSecurity: "enable row level security",
	AT_ForceRowSecurity: "enable row level security",
	AT_NoForceRowSecurity: "enable row level security",
	AT_ReplicaIdentity: "replica identity",
	AT_DropExpression: "drop expression",
	AT_AddIdentity: "add identity",
	AT_SetIdentity: "add identity",
	AT_DropIdentity: "drop identity",
	AT_EnableRule: "create rule",
	AT_DisableRule: "create rule"
};
/** Commands that write the table anew. */
const rewriting = {
	AT_SetLogged: "set logged",
	AT_SetUnLogged: "set unlogged",
	AT_SetAccessMethod: "set access method",
	AT_SetTableSpace: "set tablespace",
	AT_SetExpression: "set expression"
};
/** ALTER TABLE. */
function alterTable(statement, context) {
	const { world, touch } = context;
	if (statement.relation === void 0) return;
	const commands = (statement.cmds ?? []).flatMap((node) => "AlterTableCmd" in node ? [node.AlterTableCmd] : []);
	const { objtype = "" } = statement;
	if (objtype === "OBJECT_INDEX" || objtype === "OBJECT_SEQUENCE") {
		if (commands.some(({ subtype }) => subtype === "AT_SetTableSpace")) context.find("unchecked", `moves ${statement.relation.relname} to another tablespace, whose locks no rule knows`);
		return;
	}
	if (objtype === "OBJECT_VIEW") {
		const view = world.seen(statement.relation.schemaname, statement.relation.relname ?? "");
		if (statement.missing_ok !== true || world.schema === void 0 || view !== void 0) touch("alter view", { x: view ?? world.find(statement.relation) });
		return;
	}
	if (objtype === "OBJECT_TYPE" && commands.every(({ behavior }) => behavior !== "DROP_CASCADE")) {
		alterComposite(statement.relation.relname ?? "", commands, context);
		return;
	}
	if (objtype !== "OBJECT_TABLE" && objtype !== "OBJECT_MATVIEW") {
		const what = objtype.replace("OBJECT_", "").replaceAll("_", " ");
		if (!context.made.has(`${what.toLowerCase()} ${statement.relation.relname}`)) context.find("unchecked", `ALTER ${what} ${statement.relation.relname}, which no rule looks at`);
		return;
	}
	if (statement.missing_ok === true && world.schema !== void 0 && world.seen(statement.relation.schemaname, statement.relation.relname ?? "") === void 0) return;
	const table = world.find(statement.relation);
	if (world.partitions(table).length > 0 && commands.some(({ subtype }) => subtype === "AT_AddConstraint")) touch("add check not valid on partitioned", { p: table });
	for (const command of commands) alter(table, command, context);
}
/** ALTER TYPE of a composite one: PostgreSQL refuses what rows that are kept would have to follow. Source: ALTER TYPE; find_composite_type_dependencies. */
function alterComposite(type, commands, { find, made }) {
	if (made.has(`type ${type}`)) return;
	for (const { subtype, name } of commands) if (subtype === "AT_DropColumn") find("drop-object", `attribute ${name} of type ${type}`);
}
function alter(table, command, context) {
	const { touch, find } = context;
	const { subtype = "", name = "", def } = command;
	const isCascade = command.behavior === "DROP_CASCADE";
	const roles = { t: table };
	const shape = plain[subtype];
	if (subtype === "AT_DisableRowSecurity" && !table.isNew) find("disable-row-security", `of ${nameOf(table)}`);
	if (subtype === "AT_ReplicaIdentity" && table.isPublished) find("published", `${nameOf(table)} is published`);
	if (shape !== void 0) {
		touch(shape, roles);
		return;
	}
	const again = rewriting[subtype];
	if (again !== void 0) {
		touch(again, roles, "rewrites-table");
		return;
	}
	switch (subtype) {
		case "AT_AddColumn":
			if (def !== void 0 && "ColumnDef" in def) addColumn(table, def.ColumnDef, context);
			return;
		case "AT_AlterColumnType":
			if (def !== void 0 && "ColumnDef" in def) changeType(table, name, def.ColumnDef, context);
			return;
		case "AT_AddConstraint":
			if (def !== void 0 && "Constraint" in def) addConstraint(table, def.Constraint, context);
			return;
		case "AT_SetNotNull":
			setNotNull(table, name, context);
			return;
		case "AT_DropNotNull": {
			const known = table.columns.get(name);
			if (known !== void 0) table.columns.set(name, {
				...known,
				isNotNull: false
			});
			touch("drop not null", roles);
			return;
		}
		case "AT_ValidateConstraint":
			validate(table, name, context);
			return;
		case "AT_DropConstraint":
			dropConstraint(table, name, isCascade, context);
			return;
		case "AT_DropColumn":
			dropColumn(table, name, isCascade, context);
			return;
		case "AT_AttachPartition":
		case "AT_DetachPartition":
			if (def !== void 0 && "PartitionCmd" in def) partition(table, subtype, def.PartitionCmd, context);
			return;
		case "AT_AlterConstraint":
			touch("alter constraint", { child: table });
			return;
		case "AT_AddInherit":
		case "AT_DropInherit":
			touch("inherit", { q: table });
			return;
		default: context.claim(table, "ACCESS EXCLUSIVE");
	}
}
function dropColumn(table, name, isCascade, context) {
	const { world, touch, find } = context;
	touch("drop column", { t: table });
	for (const [key, { kind, columns, references }] of table.constraints) {
		if (!columns.includes(name)) continue;
		table.constraints.delete(key);
		if (kind === "f" && references !== null) {
			const parent = world.referred(references);
			touch("drop foreign key", { parent });
			if (!parent.isNew) find("locks-referenced-table", `keeps everybody out of ${nameOf(parent)} as well, to which "${key}" refers`);
		}
	}
	for (const [key, { columns, uses }] of table.indexes) if (columns.includes(name) || uses.includes(name)) table.indexes.delete(key);
	if (isCascade) dropDependents(table, name, context);
	table.columns.delete(name);
	if (table.isNew) return;
	find("drop-column", `column ${name} of ${nameOf(table)}`);
	if (table.isPublished) find("published", `${nameOf(table)} is published, and loses ${name}`);
}
/** What CASCADE takes with a column. */
function dropDependents(table, name, context) {
	const { world, find } = context;
	const known = table.columns.get(name);
	if (known === void 0 && !table.isNew) find("unchecked", `what goes by CASCADE with column ${name} of ${nameOf(table)} is not known here`);
	dropReferring(table, "drop column cascade", (columns) => columns.length === 0 || columns.includes(name), context);
	const direct = (known?.readers ?? []).flatMap((key) => world.tables.get(key) ?? []);
	dropReaders([...new Set(direct.flatMap((view) => [view, ...world.readersOf(view)]))], context);
}
function partition(table, subtype, { name, concurrent, bound }, context) {
	const { world, touch, find } = context;
	if (name === void 0) return;
	const child = world.find(name);
	const standing = world.partitions(table).find(({ isDefaultPartition }) => isDefaultPartition);
	if (subtype === "AT_DetachPartition") {
		child.parent = void 0;
		if (concurrent === true) {
			touch("detach partition concurrently", { p: table });
			return;
		}
		touch("detach partition", {
			p: table,
			c: child
		});
		if (!table.isNew) find("detach-partition", `keeps everybody out of ${nameOf(table)}`);
		return;
	}
	const isProven = mayProveBounds(child, table, context.grammar);
	if (standing !== void 0) touch("attach partition, with a default", {
		pd: table,
		d: standing,
		q: child
	}, "attach-partition");
	else touch(isProven ? "attach partition with proof" : "attach partition", {
		p: table,
		q: child
	}, "attach-partition");
	child.parent = table;
	child.isDefaultPartition = bound?.is_default === true;
}
// packages/core/src/migrate/lint/judge-within.ts
/** Kinds of statements that keep expressions and queries for later. An index takes only what is immutable, which changes nothing. */
const keeping = /* @__PURE__ */ new Set([...[
	"ViewStmt",
	"CreateStmt",
	"CreateFunctionStmt",
	"CreatePolicyStmt",
	"AlterPolicyStmt",
	"RuleStmt"
], ...[
	"CreateTrigStmt",
	"CreateDomainStmt",
	"PrepareStmt",
	"IndexStmt",
	"CreateStatsStmt",
	"CreatePublicationStmt"
]]);
/** What runs with a statement beside what it says at its head: functions that are called, and changes within WITH. */
function judgeWithin(context) {
	const { node } = context.statement;
	if (keeping.has(kindOf(node))) return;
	judgeCalls(runBy(node), context);
	for (const inner of changesIn(Object.values(node))) {
		if ("InsertStmt" in inner) insert(inner.InsertStmt, context);
		if ("UpdateStmt" in inner) change(inner.UpdateStmt.relation, inner.UpdateStmt.whereClause, "UPDATE", context);
		if ("DeleteStmt" in inner) change(inner.DeleteStmt.relation, inner.DeleteStmt.whereClause, "DELETE", context);
		if ("MergeStmt" in inner) context.find("unchecked", "a MergeStmt, which no rule looks at");
	}
}
/** Without what ALTER TABLE keeps for rows to come: a default, and a constraint that is not valid. */
function runBy(node) {
	if (!("AlterTableStmt" in node)) return node;
	return (node.AlterTableStmt.cmds ?? []).filter((one) => {
		if (!("AlterTableCmd" in one)) return true;
		const { subtype, def } = one.AlterTableCmd;
		const isForLater = def !== void 0 && "Constraint" in def && def.Constraint.skip_validation === true;
		return subtype !== "AT_ColumnDefault" && !isForLater;
	});
}
/** What these functions do is looked into where a migration has made them. */
function judgeCalls(tree, context) {
	const called = callsIn(tree).filter((call) => !context.world.isHarmless(call));
	const names = [...new Set(called.map(({ name }) => name))].filter((name) => !judgeBody(name, context));
	if (names.length > 0) context.find("unchecked", `calls ${names.join(", ")}, whose body is not looked into`);
}
/** Judges what a call of a function runs. Returns whether that is known. */
function judgeBody(name, context) {
	const { world, statement } = context;
	const { within = [] } = statement;
	if (within.includes(name)) return true;
	const statements = world.bodies.get(name)?.statements;
	if (statements === void 0) return false;
	judgeEmbedded(statements.map((one) => ({
		...one,
		line: 1
	})), `function ${name}`, [...within, name], context);
	return true;
}
function changesIn(tree) {
	if (Array.isArray(tree)) return tree.flatMap(changesIn);
	if (typeof tree !== "object" || tree === null) return [];
	return Object.entries(tree).flatMap(([key, value]) => [...[
		"InsertStmt",
		"UpdateStmt",
		"DeleteStmt",
		"MergeStmt"
	].includes(key) ? [{ [key]: value }] : [], ...changesIn(value)]);
}
// packages/core/src/migrate/lint/judge.ts
/** Kinds of statements that take no lock which keeps anybody out of a table that was there, whatever they say. */
const harmless = /* @__PURE__ */ new Set([
	...[
		"AlterDatabaseSetStmt",
		"AlterDefaultPrivilegesStmt",
		"AlterEventTrigStmt",
		"AlterFunctionStmt"
	],
	...[
		"AlterObjectDependsStmt",
		"AlterOperatorStmt",
		"AlterOpFamilyStmt",
		"AlterOwnerStmt",
		"AlterPublicationStmt"
	],
	...[
		"AlterRoleSetStmt",
		"AlterRoleStmt",
		"AlterSeqStmt",
		"AlterStatsStmt",
		"AlterTSConfigurationStmt",
		"AlterTSDictionaryStmt"
	],
	...[
		"AlterTypeStmt",
		"CheckPointStmt",
		"CommentStmt",
		"CompositeTypeStmt",
		"ConstraintsSetStmt",
		"CopyStmt",
		"CreateAmStmt"
	],
	...[
		"CreateCastStmt",
		"CreateConversionStmt",
		"CreateEnumStmt",
		"CreateEventTrigStmt",
		"CreateExtensionStmt",
		"CreateFdwStmt"
	],
	...[
		"CreateForeignServerStmt",
		"CreateOpClassStmt",
		"CreateOpFamilyStmt",
		"CreatePLangStmt",
		"CreatePublicationStmt"
	],
	...[
		"CreateRangeStmt",
		"CreateRoleStmt",
		"CreateSchemaStmt",
		"CreateSeqStmt",
		"CreateStatsStmt",
		"CreateTransformStmt"
	],
	...[
		"CreateUserMappingStmt",
		"DefineStmt",
		"DiscardStmt",
		"DropRoleStmt",
		"GrantRoleStmt",
		"GrantStmt",
		"ImportForeignSchemaStmt"
	],
	...[
		"InsertStmt",
		"ListenStmt",
		"NotifyStmt",
		"PrepareStmt",
		"SecLabelStmt",
		"SelectStmt",
		"UnlistenStmt",
		"VariableSetStmt"
	],
	...[
		"VariableShowStmt",
		"ViewStmt",
		"TransactionStmt",
		"CreateDomainStmt",
		"CreateFunctionStmt",
		"AlterCollationStmt"
	]
]);
/** Judges one statement, and brings the world to where it leaves it. */
function judge(context) {
	const { world, statement, find, touch, script } = context;
	const { node } = statement;
	if (statement.transaction !== void 0 && mustBeOutside(node)) find("concurrently-in-transaction", `PostgreSQL refuses it, for ${script.transaction === "implicit" ? "the tool sends the file as one message, which is a transaction" : "it stands in a transaction"}`);
	judgeNewer(node, context);
	judgeNames(context);
	judgeEnumUse(node, context);
	const at = (relation) => {
		if (relation === void 0) return;
		if ("CreatePolicyStmt" in node || "AlterPolicyStmt" in node) touch("create policy", { t: world.find(relation) });
		if ("RuleStmt" in node) touch("create rule", { t: world.find(relation) });
	};
	if ("CreateStmt" in node) createTable(node.CreateStmt, context);
	else if ("CreateTableAsStmt" in node) createTableAs(node.CreateTableAsStmt, context);
	else if ("IndexStmt" in node) createIndex(node.IndexStmt, context);
	else if ("AlterTableStmt" in node) alterTable(node.AlterTableStmt, context);
	else if ("DropStmt" in node) drop(node.DropStmt, context);
	else if ("RenameStmt" in node) rename(node.RenameStmt, context);
	else if ("TruncateStmt" in node) truncate(node.TruncateStmt, context);
	else if ("ReindexStmt" in node) reindex(node.ReindexStmt, context);
	else if ("VacuumStmt" in node) vacuum(node.VacuumStmt, context);
	else if ("ClusterStmt" in node) cluster(node.ClusterStmt, context);
	else if ("RefreshMatViewStmt" in node) refresh(node.RefreshMatViewStmt, context);
	else if ("UpdateStmt" in node) change(node.UpdateStmt.relation, node.UpdateStmt.whereClause, "UPDATE", context);
	else if ("DeleteStmt" in node) change(node.DeleteStmt.relation, node.DeleteStmt.whereClause, "DELETE", context);
	else if ("CreateTrigStmt" in node) createTrigger(node, context);
	else if ("CreatePolicyStmt" in node) at(node.CreatePolicyStmt.table);
	else if ("AlterPolicyStmt" in node) at(node.AlterPolicyStmt.table);
	else if ("RuleStmt" in node) at(node.RuleStmt.relation);
	else if ("AlterEnumStmt" in node) alterEnum(node.AlterEnumStmt, context);
	else if ("AlterDomainStmt" in node) alterDomain(node.AlterDomainStmt, context);
	else if ("CreateDomainStmt" in node) createDomain(node.CreateDomainStmt, context);
	else if ("CreateFunctionStmt" in node) createFunction(node.CreateFunctionStmt, context);
	else if ("DoStmt" in node) doBlock(node.DoStmt, context);
	else if ("AlterObjectSchemaStmt" in node) setSchema(node.AlterObjectSchemaStmt, context);
	else if ("LockStmt" in node) lock(node, context);
	else if ("ViewStmt" in node) view(node, context);
	else if ("InsertStmt" in node) insert(node.InsertStmt, context);
	else if ("AlterExtensionStmt" in node) find("unchecked", `updates extension ${node.AlterExtensionStmt.extname}, whose own script is not looked into`);
	else if ("CallStmt" in node) call(stringOf(node.CallStmt.funccall?.funcname?.at(-1)), context);
	else if (!harmless.has(kindOf(node)) && !mustBeOutside(node)) find("unchecked", `a ${kindOf(node)}, which no rule looks at`);
	const type = typeMadeBy(node);
	if (type !== void 0) world.types.add(type.toLowerCase());
	judgeWithin(context);
}
/** CALL. */
function call(name, context) {
	if (!judgeBody(name, context)) context.find("unchecked", "calls a procedure, whose body is not looked into");
}
function refresh({ relation, concurrent }, { world, touch, find }) {
	if (relation === void 0) return;
	const table = world.find(relation);
	if (concurrent === true) {
		touch("refresh materialized view concurrently", { m: table });
		return;
	}
	touch("refresh materialized view", { m: table });
	if (!table.isNew) find("refresh-not-concurrent", nameOf(table));
}
function lock(node, { world, claim }) {
	const mode = lockModes[(node.LockStmt.mode ?? 0) - 1];
	for (const one of node.LockStmt.relations ?? []) if ("RangeVar" in one && mode !== void 0) claim(world.find(one.RangeVar), mode);
}
/** A trigger of a partitioned table is one of its parts, too, where it is for each row. */
function createTrigger(node, { world, touch }) {
	const { relation, trigname = "", funcname, row } = node.CreateTrigStmt;
	if (relation === void 0) return;
	const table = world.find(relation);
	touch("create trigger", { t: table });
	for (const one of [table, ...row === true ? world.descendants(table) : []]) one.triggers.set(trigname, stringOf(funcname?.at(-1)));
}
/** A view that is new is remembered, and what it reads, so that its end is known for what it is. One that may be there is replaced. */
function view(node, { world, touch }) {
	const { view: relation, query, replace } = node.ViewStmt;
	if (relation === void 0) return;
	const there = world.seen(relation.schemaname, relation.relname ?? "");
	const isThere = there !== void 0 || world.schema === void 0 && relation.relpersistence !== "t";
	const made = replace === true && isThere ? there ?? world.find(relation) : there ?? world.create(relation, "v");
	made.kind = "v";
	if (replace === true && isThere) touch("replace view", { x: made });
	recordReader(made, query, world);
}
// packages/core/src/migrate/lint/schema.ts
/** Views that depend on the relation `c`, as a subquery. */
const readersSql = (condition) => `
        select distinct vn.nspname || '.' || vc.relname
        from pg_catalog.pg_depend e
        join pg_catalog.pg_rewrite w on w.oid = e.objid
        join pg_catalog.pg_class vc on vc.oid = w.ev_class
        join pg_catalog.pg_namespace vn on vn.oid = vc.relnamespace
        where e.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass
          and e.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
          and e.refobjid = c.oid
          and vc.oid <> c.oid
          and ${condition}`;
/** Only a size takes a lock, the weakest; who waits for it longer than lock_timeout does without. Source: dbsize.c, partitionfuncs.c. */
async function readTables(client) {
	try {
		return await client.query(tablesSql(client.major, sizeSql));
	} catch (error) {
		if (sqlStateOf(error) !== "55P03") throw error;
		return client.query(tablesSql(client.major, "null::float8"));
	}
}
const sizeSql = `
      (select coalesce(pg_catalog.sum(pg_catalog.pg_relation_size(t.relid)), 0)::float8
       from pg_catalog.pg_partition_tree(c.oid) t)
        + case when c.relkind in ('r', 'm') and not c.relispartition then pg_catalog.pg_relation_size(c.oid) else 0 end`;
/** Versions 14 to 18; publications of whole schemas came with 15. */
function tablesSql(major, size) {
	return `
    with published as (
      select r.prrelid as oid from pg_catalog.pg_publication_rel r
      union
      select c.oid
      from pg_catalog.pg_class c
      where c.relkind in ('r', 'p')
        and c.relpersistence = 'p'
        and (exists (select from pg_catalog.pg_publication where puballtables)
          or ${major < 15 ? "false" : "c.relnamespace in (select pnnspid from pg_catalog.pg_publication_namespace)"}))
    select
      n.nspname as schema,
      c.relname as name,
      c.relkind::text as kind,
      ${size} as bytes,
      greatest(c.reltuples, 0)::float8 as rows,
      coalesce((
        select pg_catalog.json_agg(pg_catalog.json_build_object(
          'name', a.attname, 'type', pg_catalog.format_type(a.atttypid, a.atttypmod), 'isNotNull', a.attnotnull,
          'readers', array(${readersSql("e.refobjsubid = a.attnum")})) order by a.attnum)
        from pg_catalog.pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), '[]') as columns,
      coalesce((
        select pg_catalog.json_agg(pg_catalog.json_build_object(
          'name', ic.relname, 'isUnique', i.indisunique, 'isValid', i.indisvalid,
          'isPlain', i.indpred is null and i.indexprs is null,
          'uses', array(
            select distinct a.attname
            from pg_catalog.pg_depend e
            join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = e.refobjsubid
            left join pg_catalog.pg_constraint k
              on e.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and k.oid = e.objid and k.conindid = i.indexrelid
            where e.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.refobjid = c.oid and e.refobjsubid > 0
              and (k.oid is not null or (e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = i.indexrelid))),
          'columns', (
            select pg_catalog.json_agg(a.attname order by k.place)
            from pg_catalog.unnest(i.indkey) with ordinality k(number, place)
            left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k.number and k.number > 0)))
        from pg_catalog.pg_index i
        join pg_catalog.pg_class ic on ic.oid = i.indexrelid
        where i.indrelid = c.oid), '[]') as indexes,
      coalesce((
        select pg_catalog.json_agg(pg_catalog.json_build_object(
          'name', k.conname, 'kind', k.contype, 'isValid', k.convalidated, 'definition', pg_catalog.pg_get_constraintdef(k.oid),
          'references', (
            select pg_catalog.json_build_object('schema', rn.nspname, 'name', rc.relname, 'columns', (
              select pg_catalog.json_agg(a.attname order by x.place)
              from pg_catalog.unnest(k.confkey) with ordinality x(number, place)
              join pg_catalog.pg_attribute a on a.attrelid = rc.oid and a.attnum = x.number))
            from pg_catalog.pg_class rc join pg_catalog.pg_namespace rn on rn.oid = rc.relnamespace
            where rc.oid = k.confrelid),
          'columns', coalesce((
            select pg_catalog.json_agg(a.attname order by x.place)
            from pg_catalog.unnest(k.conkey) with ordinality x(number, place)
            join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = x.number), '[]')))
        from pg_catalog.pg_constraint k
        where k.conrelid = c.oid), '[]') as constraints,
      array(
        select a.attname::text
        from pg_catalog.pg_partitioned_table p,
          pg_catalog.unnest(p.partattrs) with ordinality x(number, place)
          left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = x.number and x.number > 0
        where p.partrelid = c.oid
        order by x.place) as "partitionKey",
      case when c.relispartition then (
        select pn.nspname || '.' || pc.relname
        from pg_catalog.pg_inherits h
        join pg_catalog.pg_class pc on pc.oid = h.inhparent
        join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace
        where h.inhrelid = c.oid) end as parent,
      exists (select from pg_catalog.pg_partitioned_table d where d.partdefid = c.oid) as "isDefaultPartition",
      c.oid in (select oid from published)
        or c.relispartition and exists (
          select from pg_catalog.pg_partition_ancestors(c.oid) a where a.relid in (select oid from published))
        as "isPublished",
      c.relreplident::text as "replicaIdentity",
      coalesce((
        select pg_catalog.json_agg(pg_catalog.json_build_object('name', g.tgname, 'function', f.proname))
        from pg_catalog.pg_trigger g
        join pg_catalog.pg_proc f on f.oid = g.tgfoid
        where g.tgrelid = c.oid and not g.tgisinternal), '[]') as triggers,
      array(${readersSql("true")}) as readers
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm', 'v', 'f')
      and n.nspname <> 'information_schema'
      and n.nspname !~ '^pg_'`;
}
/** Reads what lint needs to know of a database. Versions 14 to 18. */
async function readSchema(client) {
	const tables = await readTables(client);
	const [settings] = await client.query(`
    select
      array(select distinct proname::text from pg_catalog.pg_proc where provolatile = 'v') as volatile,
      array(
        select distinct p.proname::text
        from pg_catalog.pg_proc p
        join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        where n.nspname not in ('pg_catalog', 'information_schema')) as own,
      array(
        select distinct t.typname::text
        from pg_catalog.pg_type t
        join pg_catalog.pg_namespace n on n.oid = t.typnamespace
        where t.typelem = 0 and n.nspname <> 'information_schema' and n.nspname !~ '^pg_') as types,
      array(
        with recursive checking as (
          select t.oid
          from pg_catalog.pg_type t
          where t.typtype = 'd'
            and (t.typnotnull or exists (select from pg_catalog.pg_constraint k where k.contypid = t.oid))
          union
          select t.oid
          from pg_catalog.pg_type t
          join checking c on c.oid = t.typbasetype
          where t.typtype = 'd')
        select distinct n.nspname || '.' || t.typname
        from checking
        join pg_catalog.pg_type t on t.oid = checking.oid
        join pg_catalog.pg_namespace n on n.oid = t.typnamespace
        where n.nspname <> 'pg_catalog') as domains,
      (select reset_val from pg_catalog.pg_settings where name = 'search_path') as path,
      (select reset_val from pg_catalog.pg_settings where name = 'TimeZone') as timezone,
      (select reset_val from pg_catalog.pg_settings where name = 'lock_timeout') as lock`);
	return {
		major: client.major,
		tables,
		constrainedDomains: settings?.domains ?? [],
		volatileFunctions: settings?.volatile ?? [],
		ownFunctions: settings?.own ?? [],
		types: settings?.types ?? [],
		searchPath: splitPath(settings?.path ?? "public"),
		timezone: settings?.timezone ?? "UTC",
		lockTimeoutMilliseconds: Number(settings?.lock ?? 0)
	};
}
/** The schemas of a search_path; that of the role itself counts as public. */
function splitPath(path) {
	const names = path.split(",").map((name) => name.trim().replace(/^"(.*)"$/, "$1")).filter((name) => name !== "" && name !== "$user");
	return names.length === 0 ? ["public"] : names;
}
const unitMilliseconds = {
	us: .001,
	ms: 1,
	s: 1e3,
	min: 6e4,
	h: 36e5,
	d: 864e5
};
/** A duration as PostgreSQL's settings have it, in milliseconds. Source: PostgreSQL documentation, 19.1.1. */
function durationOf(text) {
	const [, amount, unit = "ms"] = /^\s*(\d+(?:\.\d+)?)\s*(us|ms|s|min|h|d)?\s*$/.exec(text) ?? [];
	return amount === void 0 ? void 0 : Number(amount) * (unitMilliseconds[unit] ?? 1);
}
function openTimeouts(initialMilliseconds) {
	let session = initialMilliseconds;
	let local;
	return {
		effective: () => local ?? session,
		endTransaction: () => {
			local = void 0;
		},
		set: (milliseconds, isLocal, isInTransaction) => {
			const value = milliseconds ?? initialMilliseconds;
			if (!isLocal) session = value;
			if (isLocal && isInTransaction) local = value;
		}
	};
}
/** A constant as the text of a setting. */
function settingOf(node) {
	if (node !== void 0 && "A_Const" in node && node.A_Const.sval !== void 0) return node.A_Const.sval.sval ?? "";
	const number = integerOf(node);
	return number === void 0 ? stringOf(node) : String(number);
}
/** What SET and RESET do. */
function settingsOf(statement) {
	const { name = "", kind, args = [], is_local: isLocal = false } = statement;
	if (kind === "VAR_SET_VALUE") return [{
		name,
		value: args.map(settingOf).join(","),
		isLocal
	}];
	if (kind === "VAR_RESET" || kind === "VAR_SET_DEFAULT") return [{
		name,
		value: void 0,
		isLocal
	}];
	return kind === "VAR_RESET_ALL" ? ["lock_timeout", "search_path"].map((one) => ({
		name: one,
		value: void 0,
		isLocal
	})) : [];
}
/** What `select set_config(…)` does; pg_dump writes its search_path so. */
function configsOf(select) {
	return (select.targetList ?? []).flatMap((target) => {
		const call = "ResTarget" in target ? target.ResTarget.val : void 0;
		if (call === void 0 || !("FuncCall" in call) || stringOf(call.FuncCall.funcname?.at(-1)) !== "set_config") return [];
		const [name, value, isLocal] = call.FuncCall.args ?? [];
		const flag = isLocal !== void 0 && "A_Const" in isLocal && isLocal.A_Const.boolval?.boolval === true;
		return [{
			name: settingOf(name),
			value: settingOf(value),
			isLocal: flag
		}];
	});
}
/** Applies one setting to what lint keeps. */
function applySetting({ name, value, isLocal }, world, timeouts, isInTransaction) {
	const lower = name.toLowerCase();
	if (lower === "lock_timeout") timeouts.set(value === void 0 ? void 0 : durationOf(value), isLocal, isInTransaction);
	if (lower === "search_path") world.searchPath = value === void 0 ? [...world.schema?.searchPath ?? ["public"]] : splitPath(value);
	if (lower === "timezone") world.timezone = value ?? world.schema?.timezone;
}
// packages/core/src/migrate/lint/suppress.ts
const comment = /^\s*--\s*pgproof-ignore(-file)?\b[ \t]*([^:\r\n]*?)[ \t]*(?::[ \t]*(.*?))?[ \t]*\r?$/;
/** The suppressions of a script, in the order of their lines: `-- pgproof-ignore rule, rule: reason`. */
function suppressionsOf({ text, line: first }) {
	return text.split("\n").flatMap((content, index) => {
		const [whole, forFile, names = "", reason = ""] = comment.exec(content) ?? [];
		if (whole === void 0) return [];
		return [{
			rules: names.split(/[\s,]+/).filter((name) => name !== ""),
			reason,
			line: first + index,
			isForFile: forFile !== void 0
		}];
	});
}
/** Why a suppression does not count; undefined for one that does. */
function faultOf({ rules: named, reason }) {
	const unknown = named.find((name) => !Object.hasOwn(rules, name));
	if (named.length === 0) return "it names no rule";
	if (unknown !== void 0) return `there is no rule "${unknown}"`;
	return reason === "" ? "it gives no reason" : void 0;
}
/** Whether a suppression is meant for what was found in a statement that begins in a line. `starts` are the lines of all statements. */
function covers$1(suppression, rule, line, starts) {
	if (!suppression.rules.includes(rule)) return false;
	if (suppression.isForFile) return true;
	const next = starts.find((start) => start > suppression.line);
	const within = starts.findLast((start) => start <= suppression.line);
	return line === next || line === within && next === void 0;
}
// packages/core/src/migrate/lint/lint.ts
/** Judges migrations, one after the other, on the schema that each finds. Pure but for the grammar. */
function lint(input, grammar) {
	const { set, chosen, schema, major } = input;
	const world = new World(schema, major, input.isStateKnown === false);
	const ledger = {
		findings: [],
		claims: []
	};
	const foreignKeys = [];
	const judged = [];
	let statements = 0;
	let count = 0;
	const next = () => count += 1;
	const shared = {
		input,
		grammar,
		world,
		foreignKeys,
		next,
		states: /* @__PURE__ */ new Map()
	};
	for (const migration of schema === void 0 ? set.migrations : chosen) {
		const own = {
			findings: [],
			claims: []
		};
		world.beginMigration();
		const timeouts = openTimeouts(schema?.lockTimeoutMilliseconds ?? 0);
		const read = judgeMigration(migration, own, {
			...shared,
			timeouts
		});
		if (schema === void 0) world.age();
		if (!chosen.includes(migration)) continue;
		ledger.findings.push(...own.findings);
		ledger.claims.push(...own.claims);
		statements += read.statements.length + read.unparsed.length;
		if (migration.up !== void 0) judged.push({
			script: migration.up,
			statements: read.statements
		});
	}
	judgeForeignKeys(foreignKeys, ledger, shared);
	const suppressed = judged.reduce((sum, { script, statements: own }) => sum + suppress(script, own, ledger, input.shownFolder), 0);
	return {
		findings: ledger.findings.map(({ rule: _, line: __, path: ___, ...finding }) => finding),
		claims: ledger.claims,
		statements,
		suppressed
	};
}
/** Foreign keys that no index serves, at the end: it may come with a later migration. */
function judgeForeignKeys(foreignKeys, ledger, { input, world }) {
	const paths = new Set(input.chosen.map(({ up, path }) => up?.path ?? path));
	for (const { table, name, path, line } of foreignKeys) {
		const columns = table.constraints.get(name)?.columns;
		if (columns === void 0) continue;
		if ([...table.indexes.values()].some((index) => columns.every((column) => index.columns.slice(0, columns.length).includes(column))) || !paths.has(path) || !world.tables.has(keyOf(table))) continue;
		add(ledger, input.shownFolder, path)("foreign-key-without-index", line, `${columns.join(", ")} of ${nameOf(table)}`);
	}
}
function add(ledger, shownFolder, path) {
	return (rule, line, detail, hint) => {
		ledger.findings.push({
			rule,
			line,
			path,
			...findingOf(rule, path, line, shownFolder, detail, hint)
		});
	};
}
function judgeMigration(migration, ledger, shared) {
	const { input, grammar, next } = shared;
	const { up: script } = migration;
	const found = add(ledger, input.shownFolder, script?.path ?? migration.path);
	if (script === void 0) {
		found("unchecked", 1, "a program, and no SQL");
		return {
			statements: [],
			unparsed: []
		};
	}
	const { statements, unparsed, strayControls, isMixed } = readScript(script, grammar, next);
	for (const { line, message } of unparsed) found("unchecked", line, `does not parse: ${message}`);
	for (const { line, detail } of strayControls) found("transaction-control", line, detail);
	if (isMixed) found("mixed-transaction", script.line, "it has statements of both kinds");
	const made = new Set(statements.flatMap(({ node }) => madeBy(node)));
	const told = {
		hasNoTimeout: false,
		names: /* @__PURE__ */ new Set()
	};
	const run = (list) => {
		for (const statement of list) judgeOne(statement, {
			migration,
			script,
			made,
			told,
			ledger,
			add: found,
			run
		}, shared);
	};
	run(statements);
	return {
		statements,
		unparsed
	};
}
function judgeOne(statement, own, shared) {
	const { input, grammar, world, foreignKeys, states, timeouts } = shared;
	const { migration, script, made, told, ledger, add, run } = own;
	const { format } = input;
	const { node, line } = statement;
	const isInTransaction = statement.transaction !== void 0;
	const transaction = statement.transaction === void 0 ? void 0 : stateOf(statement.transaction, states, timeouts);
	if ("VariableSetStmt" in node) for (const one of settingsOf(node.VariableSetStmt)) applySetting(one, world, timeouts, isInTransaction);
	if ("SelectStmt" in node) for (const one of configsOf(node.SelectStmt)) applySetting(one, world, timeouts, isInTransaction);
	if ("TransactionStmt" in node) timeouts.endTransaction();
	const find = (rule, detail, hint) => {
		if (!ledger.findings.some((one) => one.rule === rule && one.line === line && one.detail === detail)) add(rule, line, detail, hint ?? (rule === "concurrently-in-transaction" ? format.habits.outsideHint : void 0));
	};
	const { touch, claim } = makeClaims({
		world,
		statement,
		transaction,
		find
	}, script.path, ledger, (seen, table) => {
		if (told.hasNoTimeout || !blocksWrites(seen.mode)) return;
		const effective = timeouts.effective();
		if (effective > 0 && effective <= 6e4) return;
		told.hasNoTimeout = true;
		find("lock-timeout", `${seen.mode} on ${nameOf(table)} ${effective === 0 ? "without a lock_timeout" : `with a lock_timeout of ${effective / 1e3} s`}`);
	});
	judge({
		world,
		grammar,
		migration,
		script,
		statement,
		made,
		transaction,
		foreignKeys,
		find,
		touch,
		claim,
		toolTable: input.stateTable,
		inside: run,
		told: told.names
	});
}
/** A transaction that nobody has seen begins anew: what SET LOCAL set before is gone. */
function stateOf(number, states, timeouts) {
	const known = states.get(number);
	if (known !== void 0) return known;
	if (number > 0) timeouts.endTransaction();
	const state = {
		exclusive: /* @__PURE__ */ new Map(),
		notValid: /* @__PURE__ */ new Set(),
		enumValues: /* @__PURE__ */ new Set(),
		hasSeveral: false
	};
	states.set(number, state);
	return state;
}
/** What a statement makes, as `kind name`: its like may have been dropped just before. */
function madeBy(node) {
	if ("ViewStmt" in node) return [`view ${node.ViewStmt.view?.relname}`];
	if ("CreateFunctionStmt" in node) return [
		"function",
		"procedure",
		"routine"
	].map((kind) => `${kind} ${stringOf(node.CreateFunctionStmt.funcname?.at(-1))}`);
	if ("CreateTableAsStmt" in node) return [`materialized view ${node.CreateTableAsStmt.into?.rel?.relname}`];
	if ("CompositeTypeStmt" in node) return [`type ${node.CompositeTypeStmt.typevar?.relname}`];
	if ("CreateEnumStmt" in node) return [`type ${stringOf(node.CreateEnumStmt.typeName?.at(-1))}`];
	if ("RenameStmt" in node && node.RenameStmt.renameType === "OBJECT_TYPE") return [`type ${node.RenameStmt.newname}`];
	return [];
}
/** Takes away what is suppressed with a reason; says which suppressions do not count, and which were not needed. */
function suppress(script, statements, ledger, shownFolder) {
	const starts = [...new Set(statements.map(({ line }) => line))].sort((a, b) => a - b);
	const own = ledger.findings.filter(({ path }) => path === script.path);
	const gone = /* @__PURE__ */ new Set();
	const found = add(ledger, shownFolder, script.path);
	for (const suppression of suppressionsOf(script)) {
		const fault = faultOf(suppression);
		if (fault !== void 0) {
			found("suppression-reason", suppression.line, fault);
			continue;
		}
		const covered = own.filter(({ rule, line }) => covers$1(suppression, rule, line, starts));
		for (const one of covered) gone.add(one);
		const idle = suppression.rules.filter((name) => !covered.some(({ rule }) => rule === name));
		if (idle.length > 0) found("suppression-unused", suppression.line, `${idle.join(", ")} ${idle.length === 1 ? "is" : "are"} not found there`);
	}
	ledger.findings.splice(0, ledger.findings.length, ...ledger.findings.filter((one) => !gone.has(one)));
	return gone.size;
}
// packages/core/src/migrate/lint/run.ts
/** Reads the migrations and, where there is a database, its schema and the tool's state; judges what is pending. Changes nothing. */
async function runMigrateLint(options, session) {
	let schema;
	const [facts, grammar] = await Promise.all([gatherMigrateFacts(options, session, async (client) => {
		schema = await readSchema(client);
	}), openGrammar()]);
	const { set, format, shownFolder, database } = facts;
	const { lockTimeoutSeconds: limit } = options;
	const isStateSeen = database !== void 0 && database.state.unseen === void 0;
	const chosen = choose(facts, options, isStateSeen);
	const isStateKnown = isStateSeen && (options.files ?? []).length === 0;
	const major = database?.major ?? options.major ?? newestMajor;
	return {
		facts,
		chosen,
		major,
		lint: lint({
			set,
			chosen,
			format,
			shownFolder,
			major,
			isStateKnown,
			...schema === void 0 ? {} : { schema: limit === void 0 ? schema : {
				...schema,
				lockTimeoutMilliseconds: limit * 1e3
			} },
			...database?.state.table === void 0 ? {} : { stateTable: database.state.table }
		}, grammar)
	};
}
function choose({ set, format, database, shownFolder }, { files }, isStateSeen) {
	if (files !== void 0 && files.length > 0) {
		const found = files.flatMap((file) => {
			const names = [file, file.replace(`${shownFolder}/`, "")];
			const migration = set.migrations.find(({ path }) => names.includes(path) || path.split("/").at(-1) === file);
			if (migration !== void 0) return [migration];
			if (set.migrations.some(({ down }) => down !== void 0 && names.includes(down.path))) return [];
			throw new PgproofError("bad-input", `"${file}" is no migration of ${format.name} in "${shownFolder}"`, { hint: "name files by their path, or from the folder of the migrations" });
		});
		return set.migrations.filter((migration) => found.includes(migration));
	}
	return isStateSeen && database !== void 0 ? pendingOf(database.placed) : set.migrations;
}
// packages/core/src/migrate/rehearsal.ts
const largestBytes = 4 * 1024 ** 2;
/** Beside the backup that it ran on, and gone with it. */
const folderOf = ({ database, id }) => `${encodeDatabaseName(database)}/${id}/rehearsals`;
/** Migrations by what they send. */
function rehearsedOf(migrations) {
	return migrations.map(({ version, path, up }) => ({
		version,
		path,
		sha256: createHash("sha256").update(up?.text ?? "").digest("hex")
	}));
}
/** A command by its program and its arguments. */
function digestOfCommand(argv) {
	return createHash("sha256").update(JSON.stringify(argv)).digest("hex");
}
/** Writes a record; returns its path in the store. */
async function putRehearsal(store, record, now) {
	const path = `${folderOf({
		database: record.database,
		id: record.backup_id
	})}/${newBackupId(now)}.json`;
	await store.put(path, `${JSON.stringify(record, null, 2)}\n`);
	return path;
}
/** The records of a database's last backups, the newest first; what cannot be read as one is passed over: it vouches for nothing. */
async function readRehearsals(store, database) {
	const read = (await store.list(database)).slice(-20).map(async (backup) => {
		const folder = folderOf(backup);
		const names = (await store.files(folder)).filter((name) => backupIdPattern.test(name.replace(/\.json$/, "")));
		return Promise.all(names.map(async (name) => {
			const path = `${folder}/${name}`;
			if ((await store.size(path) ?? 0) > largestBytes) return void 0;
			return {
				name,
				record: parseRehearsal(await text(await store.get(path)), backup)
			};
		}));
	});
	return (await Promise.all(read)).flat().flatMap((one) => one?.record === void 0 ? [] : [{
		name: one.name,
		record: one.record
	}]).sort((a, b) => a.name < b.name ? 1 : -1).map(({ record }) => record);
}
function parseRehearsal(content, { database, id }) {
	let record;
	try {
		record = JSON.parse(content);
	} catch {
		return;
	}
	return record.format_version === 1 && record.database === database && record.backup_id === id && typeof record.ok === "boolean" && typeof record.system_identifier === "string" && !Number.isNaN(Date.parse(record.rehearsed_at ?? "")) && !Number.isNaN(Date.parse(record.backup_time ?? "")) && Array.isArray(record.migrations) && record.migrations.every(({ path, sha256 }) => typeof path === "string" && typeof sha256 === "string") ? record : void 0;
}
/**
* Whether a rehearsal covers what is pending: the same files, byte by byte, in the same order, as the last that it ran. Others that it ran
* before them have been applied since its backup was taken.
*/
function covers(rehearsal, pending) {
	const last = rehearsal.migrations.slice(-pending.length);
	return last.length === pending.length && pending.every(({ path, sha256 }, index) => last[index]?.path === path && last[index].sha256 === sha256);
}
// packages/core/src/migrate/apply/place.ts
/** Looks where migrations would be run. Changes nothing. Throws `bad-input` where no schema could hold the state, and for a baseline that cannot be. */
async function readPlace(connection, { format, set }, { state }, { stateTable, baseline }, session) {
	if (baseline !== void 0) requireBaseline(baseline, {
		format,
		set
	});
	await using client = await openClient(connection, session.signal, { isPinned: false });
	const [first = "", second] = (stateTable ?? format.state.table).split(".");
	const [row] = await client.query("select pg_catalog.current_schema() as schema, pg_catalog.pg_is_in_recovery() as standby");
	const schema = state.name?.schema ?? (second === void 0 ? format.state.schema ?? row?.schema : first);
	if (schema === null || schema === void 0) throw new PgproofError("bad-input", "there is no schema in which the state of the tool could be made", { hint: "name its table with its schema: --state-table <schema>.<table>" });
	const name = state.name?.name ?? second ?? first;
	const [tables] = await client.query(`select pg_catalog.count(*)::int as count
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1 and c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relname not in ($2, 'pgproof_unfinished')
      and not exists (
        select from pg_catalog.pg_depend d
        where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`, [schema, name]);
	const hasTables = (tables?.count ?? 0) > 0;
	const isFirst = state.unseen !== void 0 && state.unseen === format.state.absent && (!hasTables || baseline !== void 0);
	return {
		table: {
			schema,
			name
		},
		isTableThere: state.table !== void 0,
		hasTables,
		systemIdentifier: await readSystemIdentifier(client),
		isStandby: row?.standby ?? false,
		isFirst,
		isUnseen: state.unseen !== void 0 && !isFirst
	};
}
function requireBaseline(baseline, { format, set }) {
	if (format.name !== "plain") throw new PgproofError("bad-input", `--baseline-version is for numbered SQL without a tool; ${format.name} has its own way`, { hint: `use that of ${format.name}` });
	if (!set.migrations.some(({ version }) => version === baseline)) throw new PgproofError("bad-input", `--baseline-version: there is no migration of version "${baseline}"`, { hint: `name one of ${set.migrations.map(({ version }) => version).join(", ")}` });
}
/** What is pending: what is run, and what was run by hand before there was a state, up to the baseline. Pure. */
function divide(pending, format, { isTableThere }, baseline) {
	if (baseline === void 0 || isTableThere) return {
		pending,
		recorded: []
	};
	const isOld = ({ version }) => format.compare(version, baseline) <= 0;
	return {
		pending: pending.filter((one) => !isOld(one)),
		recorded: pending.filter(isOld)
	};
}
/** What keeps migrations from being run there. Pure. */
function judgePlace({ format }, { state, placed }, place, baseline) {
	const found = [];
	const old = baseline === void 0 || !place.isTableThere ? [] : pendingOf(placed);
	for (const { version, path } of old.filter((one) => format.compare(one.version, baseline ?? "") <= 0)) found.push({
		id: "migrate.baseline",
		status: "bad",
		object: {
			kind: "migration",
			name: path
		},
		detail: `version ${version} is up to --baseline-version ${baseline}, and the state of ${format.name}, which is there, does not have it: it would be run`,
		hint: "if it is to be run, leave --baseline-version out; if it was run by hand, record it in the state"
	});
	if (place.isStandby) found.push({
		id: "migrate.standby",
		status: "bad",
		detail: "the server is a standby: nothing can be changed on it",
		hint: "name the primary"
	});
	const isPlain = format.name === "plain";
	const { isFirstOnEmpty } = format.runner ?? {};
	if (!place.isTableThere && place.hasTables && isFirstOnEmpty === true && baseline === void 0) found.push({
		id: "migrate.not-empty",
		status: "bad",
		object: {
			kind: "schema",
			name: place.table.schema
		},
		detail: `it has tables, and ${format.name} keeps no state here: which migrations they are of cannot be seen`,
		hint: isPlain ? "say up to which version all were run by hand: --baseline-version <version>" : `${format.name} baseline -baselineVersion=<the last version that was applied>`
	});
	else if (place.isUnseen && state.unseen !== void 0) found.push({
		id: "migrate.state",
		status: "bad",
		...state.unseen
	});
	return found;
}
// packages/core/src/migrate/apply/facts.ts
/** Reads everything that decides whether a migration may be begun. Changes nothing. */
async function gatherApplyFacts(options, connection, session) {
	const source = async () => connection;
	const { format, stateTable, failOn } = options;
	const common = {
		folder: options.folder,
		shownFolder: options.shownFolder,
		source
	};
	const named = {
		...format === void 0 ? {} : { format },
		...stateTable === void 0 ? {} : { stateTable },
		...failOn === void 0 ? {} : { failOn }
	};
	const lint = await runMigrateLint({
		...common,
		...named,
		lockTimeoutSeconds: options.lockTimeoutSeconds
	}, session);
	const { database, ...facts } = lint.facts;
	if (database === void 0) throw new Error("apply was begun without a database");
	const place = await readPlace(connection, facts, database, options, session);
	const grammar = await openGrammar();
	const { placed, unfinished } = resume(database, facts.format, place, grammar);
	const { pending, recorded } = divide(place.isUnseen ? [] : pendingOf(placed), facts.format, place, options.baseline);
	const migrate = {
		...facts,
		database: {
			...database,
			placed
		}
	};
	const isIdle = pending.length === 0;
	return {
		migrate,
		grammar,
		pending,
		recorded,
		place,
		unfinished,
		lint: isIdle ? void 0 : lint,
		health: isIdle ? [] : await lookAtHealth(options, source, session),
		rehearsals: isIdle ? void 0 : await lookForRehearsals(options, connection.database)
	};
}
/** What a run of ours broke off is pending for us: its state says where to go on. */
function resume({ placed, unfinished }, { runner }, { table }, grammar) {
	const one = placed.find(({ version }) => version === unfinished?.version);
	const script = one?.migration?.up;
	if (unfinished === void 0 || one?.standing === "applied" || script === void 0 || digestOf(script) !== unfinished.sha256) return {
		placed,
		unfinished: void 0
	};
	const units = runner === void 0 ? [] : unitsOf(one?.migration, script, grammar, runner, table);
	const detail = whyNotResumed(units, unfinished);
	return {
		placed: placed.map((each) => each === one ? {
			...each,
			standing: "pending"
		} : each),
		unfinished: {
			...unfinished,
			...detail === void 0 ? {} : { refusal: {
				detail,
				hint: waysOut({ units }, table)
			} }
		}
	};
}
async function lookAtHealth({ environment, skip }, source, session) {
	const options = {
		source,
		environment,
		profile: "pre-migrate",
		failOn: "bad",
		sampleSeconds: 0,
		waitForSeconds: 0,
		limits: {},
		skip,
		expectedStandbys: [],
		statementTimeoutSeconds: 15,
		lockTimeoutSeconds: 2
	};
	return judgeHealth(await gatherHealthFacts(options, session), options).findings;
}
async function lookForRehearsals({ environment, skipRehearsal, openStore }, database) {
	if (environment !== "production" || skipRehearsal !== void 0 || openStore === void 0) return void 0;
	try {
		return await readRehearsals(await openStore(), database);
	} catch (error) {
		return { unseen: classify(error, "read the rehearsals") };
	}
}
// packages/core/src/migrate/apply/judge.ts
/** What was found before anything is done; one that is bad keeps it from being done. Pure. */
function judgeApply(options, facts, now) {
	const { migrate, pending, lint, health, place } = facts;
	const { state, placed } = migrate.database;
	const told = judgeStatus({
		...migrate,
		placed,
		state
	}).filter(({ id }) => id !== "migrate.state" || state.unseen === void 0);
	const history = options.command === void 0 ? sharpenForRunner(told) : told;
	const { baseline, command } = options;
	const found = [
		...history,
		...judgePlace(migrate, migrate.database, place, baseline),
		...judgeResume(facts, command !== void 0)
	];
	if (pending.length === 0) return found;
	const isRelaxed = options.environment === "development";
	const paths = new Set(pending.map(({ path, up }) => up?.path ?? path));
	const shown = new Set([...paths].map((path) => `${migrate.shownFolder}/${path}`));
	const claims = (lint?.lint.claims ?? []).filter(({ path }) => paths.has(path));
	const linted = (lint?.lint.findings ?? []).filter(({ place }) => place === void 0 || shown.has(place.path));
	return [
		...found,
		...linted.map((finding) => isRelaxed ? relaxed(finding) : finding),
		...health.map((finding) => sharpened(finding, claims)).map((finding) => isRelaxed ? relaxed(finding) : finding),
		...judgeRehearsal(options, facts, now)
	];
}
/** Of development a lint error or a busy server is told, and stops nothing. */
function relaxed(finding) {
	const status = finding.status === "bad" ? "warning" : finding.status;
	return {
		...finding,
		status
	};
}
/** Locks and settings are of a session: behind a pooler that has none of its own, they are somebody else's. */
function judgeOwnPooler(pooler, connection) {
	return judgePooler(pooler, connection, "a migration").findings.map((finding) => ({
		...finding,
		id: finding.id.replace(/^backup\./, "migrate.")
	}));
}
/** What is in the way of locks that are about to be taken is worse than it would be otherwise. */
function sharpened(finding, claims) {
	const isInTheWay = finding.status === "warning" || finding.status === "bad";
	const exclusive = claims.find(({ mode }) => blocksReads(mode));
	if (finding.id === "monitor.dump-running" && isInTheWay) return exclusive === void 0 ? {
		...finding,
		status: "explained",
		detail: `${finding.detail}; nothing that is pending waits for it`
	} : {
		...finding,
		status: "bad",
		detail: `${finding.detail}: ${exclusive.path}:${exclusive.line} waits for it with ${exclusive.mode} on ${exclusive.table}, and everybody behind that`
	};
	if (finding.id === "monitor.wraparound-vacuum" && finding.object !== void 0) {
		const { name } = finding.object;
		const claim = claims.find(({ table, mode }) => table === name && mode !== "ROW EXCLUSIVE");
		if (claim !== void 0) return {
			...finding,
			status: "bad",
			detail: `${finding.detail}, and does not give way: ${claim.path}:${claim.line} waits for it`
		};
	}
	return finding;
}
function judgeResume({ migrate, unfinished }, isByCommand) {
	const { unfinished: left, unfinishedUnseen } = migrate.database;
	if (unfinishedUnseen !== void 0) return [{
		id: "migrate.unfinished",
		status: "bad",
		...unfinishedUnseen
	}];
	if (left === void 0) return [];
	const { path, unit, units, line } = left;
	const known = {
		id: "migrate.unfinished",
		object: {
			kind: "migration",
			name: path
		}
	};
	if (unfinished?.refusal !== void 0) return [{
		...known,
		status: "bad",
		hint: unfinished.refusal.hint,
		detail: `a run broke off in it: ${unfinished.refusal.detail}`
	}];
	if (unfinished !== void 0 && isByCommand) return [{
		...known,
		status: "bad",
		detail: `a run of our own runner broke off in it, at line ${line}: the command would begin it anew`,
		hint: "run pgproof migrate apply without the command: it goes on from there"
	}];
	if (unfinished !== void 0) return [{
		...known,
		status: "explained",
		detail: `a run broke off in it; it goes on at step ${unit + (left.isDone ? 2 : 1)} of ${units}, line ${line}`
	}];
	const isRecorded = migrate.database.placed.some(({ version, standing }) => version === left.version && standing === "applied");
	return [{
		...known,
		status: "bad",
		detail: `a run broke off in it, at line ${line}, and ${isRecorded ? "it was recorded since" : "the file is not the one that it ran"}`,
		hint: isRecorded ? `was it finished by hand? then: ${forgetSql(left.table)}` : `bring the file back as it was (git log -p -- <file>); if it was finished by hand, record it as the tool does, and: ${forgetSql(left.table)}`
	}];
}
/** Nothing is applied in production that was not rehearsed. */
function judgeRehearsal(options, facts, now) {
	const { environment, skipRehearsal, rehearsalMaxAgeHours: hours, openStore } = options;
	if (environment !== "production") return [];
	const id = "migrate.rehearsal";
	if (skipRehearsal !== void 0) return [{
		id,
		status: "warning",
		detail: `it was not rehearsed, and is applied all the same: ${skipRehearsal}`
	}];
	const by = options.command === void 0 ? "" : ` -- ${options.command.map(shellQuote).join(" ")}`;
	const hint = `pgproof migrate rehearse --store <store> --migrations ${options.shownFolder}${by}; or say why not: --skip-rehearsal "<reason>"`;
	const bad = (detail) => [{
		id,
		status: "bad",
		detail,
		hint
	}];
	const { rehearsals, pending, migrate, place } = facts;
	if (openStore === void 0 || rehearsals === void 0) return bad("no store was named in which a rehearsal could be recorded, and production takes nothing that was not rehearsed");
	if ("unseen" in rehearsals) return bad(`no rehearsal can be seen: ${rehearsals.unseen.message}`);
	const wanted = rehearsedOf(pending);
	const [newest] = rehearsals.filter((one) => covers(one, wanted));
	if (newest === void 0) {
		const [last] = rehearsals;
		const changed = wanted.find(({ path, sha256 }) => last?.migrations.some((one) => one.path === path && one.sha256 !== sha256));
		return bad(last === void 0 ? "what is pending was never rehearsed" : changed === void 0 ? `what is pending is not what was rehearsed last, at ${formatTime(last.rehearsed_at)}: then it was ${last.migrations.map(({ path }) => path).join(", ") || "nothing"}` : `"${changed.path}" was changed after it was rehearsed at ${formatTime(last.rehearsed_at)}`);
	}
	const when = `${formatTime(newest.rehearsed_at)} on backup ${newest.backup_id} of ${formatTime(newest.backup_time)}`;
	if (!newest.ok) return bad(`the rehearsal of ${when} failed`);
	const isByCommand = options.command !== void 0;
	if (newest.run_by === "command" !== isByCommand) return bad(isByCommand ? `the rehearsal of ${when} was by our own runner, and the command may do otherwise: rehearse it by the command` : `the rehearsal of ${when} was run by a command, and our own runner may do otherwise: rehearse it without`);
	if (options.command !== void 0 && newest.command_sha256 !== digestOfCommand(options.command)) return bad(newest.command_sha256 === void 0 ? `the rehearsal of ${when} does not say by which command it was, as those of older versions do not: rehearse it by this one` : `the rehearsal of ${when} was by another command, and this one may do otherwise: rehearse it by this one`);
	const program = pending.find(({ up }) => up === void 0);
	if (program !== void 0) return bad(`"${program.path}" is a program, of which the rehearsal of ${when} knows the name alone: whether it is the same cannot be told`);
	const { major } = migrate.database;
	if (newest.server_major !== major) return bad(`the rehearsal of ${when} was on PostgreSQL ${newest.server_major}, and this is ${major}`);
	for (const [what, time] of [["it was rehearsed", newest.rehearsed_at], ["the backup that it was rehearsed on is of then", newest.backup_time]]) {
		const age = (now.getTime() - Date.parse(time)) / 1e3;
		if (age < -300) return bad(`rehearsed at ${when}: ${formatTime(time)} is in the future, so its age is not known`);
		if (age > hours * 3600) return bad(`rehearsed at ${when}: ${what}, ${formatSeconds(age)} ago: more than ${hours} hours`);
	}
	const { systemIdentifier } = place;
	if (![newest.system_identifier, systemIdentifier].includes("") && newest.system_identifier !== systemIdentifier) return [{
		id,
		status: "warning",
		hint: "is that the store of this database? After an upgrade or a move, back it up anew",
		detail: `rehearsed at ${when}, of another cluster (${newest.system_identifier}) than this (${systemIdentifier})`
	}];
	return [{
		id,
		status: "good",
		detail: `rehearsed at ${when}, in ${formatSeconds(newest.seconds)}`
	}];
}
// packages/core/src/migrate/apply/session.ts
async function openRunner(connection, { signal }) {
	const client = await openClient(connection, signal, { isPinned: false });
	try {
		const [row] = await client.query("select pg_catalog.pg_backend_pid() as pid, pg_catalog.version() as build");
		const isLinux = row?.build.includes("linux") === true;
		if (isLinux) await client.query("set client_connection_check_interval = '2s'");
		await client.query("set statement_timeout = 0; set idle_session_timeout = 0");
		return {
			client,
			pid: row?.pid ?? 0,
			isLinux,
			[Symbol.asyncDispose]: () => client[Symbol.asyncDispose]()
		};
	} catch (error) {
		await client[Symbol.asyncDispose]();
		throw error;
	}
}
/** Takes the advisory locks by which runs of the tool itself know of each other. Throws `lock-not-got`. Leaves its lock_timeout set. */
async function takeToolLocks(client, keys, lockTimeoutSeconds) {
	await client.query(`set lock_timeout = '${lockTimeoutSeconds}s'`);
	try {
		for (const key of keys) await client.query("select pg_catalog.pg_advisory_lock($1)", [key]);
	} catch (error) {
		if (sqlStateOf(error) !== "55P03") throw error;
		throw new PgproofError("lock-not-got", "the tool's own advisory lock is taken: it runs migrations here itself", {
			hint: `see who has it: select pid, query from pg_stat_activity join pg_locks using (pid) where locktype = 'advisory' and granted; run again when it has ended`,
			cause: error
		});
	}
}
/** Lets a statement wait for as long as it takes; what the session had as lock_timeout, it has again. */
async function withoutLockTimeout(client, work) {
	const [row] = await client.query("select pg_catalog.current_setting('lock_timeout') as value");
	await client.query("set lock_timeout = 0");
	try {
		return await work();
	} finally {
		await client.query("select pg_catalog.set_config('lock_timeout', $1, false)", [row?.value ?? "0"]).catch(() => void 0);
	}
}
// packages/core/src/migrate/apply/leftover.ts
/** Indexes that are not valid, and those of some names. Versions 14 to 18. */
async function readIndexes(client, names) {
	return client.query(`select
      i.indexrelid::text as oid,
      pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as name,
      c.relname as "bareName",
      n.nspname as schema,
      t.relname as "table",
      n.nspname = any (pg_catalog.current_schemas(false)) as "isOnPath",
      i.indisvalid as "isValid",
      exists (
        select from pg_catalog.pg_stat_progress_create_index p
        where p.pid <> pg_catalog.pg_backend_pid()
          -- Of another role's session it is seen that it builds, not what: then its lock on the table says so.
          and (p.index_relid = i.indexrelid or p.index_relid is null and exists (
            select from pg_catalog.pg_locks l
            where l.pid = p.pid and l.locktype = 'relation' and l.relation = i.indrelid
              and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())))
      ) as "isBuilding"
    from pg_catalog.pg_index i
    join pg_catalog.pg_class c on c.oid = i.indexrelid
    join pg_catalog.pg_class t on t.oid = i.indrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'i' and (not i.indisvalid or c.relname = any ($1::text[]))
    order by 2`, [names]);
}
/** What is there before a statement with CONCURRENTLY, by oid: none of it is what that leaves. */
async function readIndexesBefore(client, { statements }) {
	const all = statements.flatMap(({ concurrently }) => concurrently ?? []);
	if (all.length === 0) return [];
	return (await readIndexes(client, all.flatMap(({ names }) => names))).map(({ oid }) => oid);
}
function isInPlace({ schema, isOnPath }, { schema: named }) {
	return named === void 0 ? isOnPath : schema === named;
}
/** Whether an invalid index is what a statement with CONCURRENTLY leaves when it does not end: by the name that it said, on its own table. Pure. */
function isLeftBy(index, statement) {
	const { bareName, table, isValid } = index;
	const { does, names, table: own } = statement;
	if (isValid || !isInPlace(index, statement)) return false;
	if (does === "create") return table === own && names.includes(bareName);
	const [, of] = /^(.*)_ccnew\d*$/.exec(bareName) ?? [];
	return does === "reindex" && of !== void 0 && names.some((name) => table === name || of === name);
}
/** Whether such a statement was done, by the indexes of its names and those that were there before it. Pure. */
function isDone({ does, names, table, schema }, before, now) {
	if (does === "reindex" || names.length === 0) return false;
	const of = (name) => now.filter((one) => one.bareName === name && (schema === void 0 ? one.isOnPath : one.schema === schema));
	if (does === "create") return names.every((name) => of(name).some((one) => one.isValid && one.table === table && !before.includes(one.oid)));
	return before.length >= names.length && names.every((name) => of(name).length === 0);
}
/** Drops the invalid index that a statement with CONCURRENTLY left, for a retry would find its name taken; others that came meanwhile are told. */
async function clearLeft(unit, before, { client, findings }) {
	const all = unit.statements.flatMap(({ concurrently }) => concurrently ?? []);
	if (unit.isTransaction || all.length === 0) return;
	const tell = (finding) => {
		if (!findings.some(({ id, object }) => id === finding.id && object?.name === finding.object?.name)) findings.push(finding);
	};
	const invalid = await readIndexes(client, []).catch(() => []);
	for (const index of invalid) {
		const { oid, name, isBuilding } = index;
		if (before.includes(oid)) continue;
		const object = {
			kind: "index",
			name
		};
		const hint = `if nobody builds it: drop index concurrently ${name}`;
		const left = (detail) => tell({
			id: "migrate.invalid-left",
			status: "warning",
			object,
			detail,
			hint
		});
		if (isBuilding) left("another session is building it");
		else if (!all.some((one) => isLeftBy(index, one))) left("it is invalid since, and not by a name that was said here");
		else await withoutLockTimeout(client, () => client.query(`drop index concurrently ${name}`)).then(() => tell({
			id: "migrate.invalid-dropped",
			status: "explained",
			object,
			detail: "it was left invalid by a statement that did not end, and was dropped"
		}), (error) => left(`it is left invalid, and could not be dropped: ${String(error.message)}`));
	}
}
// packages/core/src/migrate/apply/run.ts
const firstWaitMilliseconds = 1e3;
const retried = /* @__PURE__ */ new Set(["55P03", "40P01"]);
/**
* Runs migrations by a plan, one after the other, on one session, as their tool would. Stops at the first that fails: throws its error, whose
* findings say what was done, who was in the way, and what stands now.
*/
async function runMigrations(plan, connection, options, session, context = {}) {
	await using own = context.runner === void 0 ? await openRunner(connection, session) : void 0;
	const { client, pid } = context.runner ?? own;
	await using watcher = await openClient(connection, session.signal);
	const run = {
		plan,
		client,
		watcher,
		pid,
		options,
		session,
		ears: context.ears ?? {},
		findings: [],
		blockers: [],
		isBesideOthers: context.runner !== void 0
	};
	await watcher.query("set statement_timeout = '5s'");
	if (own !== void 0) await takeToolLocks(client, plan.lockKeys, options.lockTimeoutSeconds);
	for (const sql of settingsSql(options)) await client.query(sql);
	if (plan.create.length > 0) await inOneTransaction(client, plan.create, {
		milliseconds: "0",
		nanoseconds: "0"
	});
	const ran = [];
	for (const planned of plan.migrations) {
		const began = performance.now();
		const { unfinished } = context;
		const from = unfinished?.version === planned.migration.version ? unfinished : void 0;
		session.onProgress({
			phase: "migrate",
			current: planned.migration.path
		});
		let retries;
		try {
			retries = await runOne(planned, from, began, run);
		} catch (error) {
			throw failureOf$1(error, planned, {
				...run,
				ran
			});
		}
		const seconds = (performance.now() - began) / 1e3;
		const statements = planned.units.reduce((sum, unit) => sum + unit.statements.length, 0);
		const { path, version } = planned.migration;
		ran.push({
			path,
			version,
			seconds,
			statements,
			retries
		});
		await run.ears.afterMigration?.(planned);
	}
	return {
		ran,
		findings: run.findings
	};
}
async function inOneTransaction(client, statements, holes) {
	await client.query("begin");
	try {
		for (const one of statements) await client.query(one.sql, valuesOf(one, holes));
		await client.query("commit");
	} catch (error) {
		await client.query("rollback").catch(() => void 0);
		throw error;
	}
}
function valuesOf({ values }, holes) {
	const isHole = (value) => typeof value === "object" && value !== null;
	return values.length === 0 ? void 0 : values.map((value) => isHole(value) ? holes[value.hole] : value);
}
/** Runs one migration; returns how often a lock was not got. */
async function runOne(planned, unfinished, began, run) {
	const { client, plan, options } = run;
	const { units, migration, sha256 } = planned;
	const { version, path } = migration;
	for (const one of plan.putBack) await client.query(one.sql, valuesOf(one, {}));
	for (const sql of settingsSql(options)) await client.query(sql);
	const holes = () => {
		const milliseconds = performance.now() - began;
		return {
			milliseconds: String(Math.round(milliseconds)),
			nanoseconds: String(Math.round(milliseconds * 1e6))
		};
	};
	const isKept = isKeptInPart(planned);
	let retries = 0;
	for (const [index, unit] of units.entries()) {
		if (index < firstUnit(unfinished)) continue;
		run.unit = unit;
		const isAgain = unfinished !== void 0 && index === unfinished.unit;
		const indexesBefore = isAgain ? unfinished.indexesBefore : await readIndexesBefore(client, unit);
		if (isAgain && await isDoneAlready(unit, indexesBefore, run)) continue;
		const line = unit.statements[0]?.line ?? 1;
		if (isKept) await noteBegun(client, plan.table, {
			version,
			path,
			sha256,
			unit: index,
			units: units.length,
			line,
			indexesBefore
		});
		const note = !isKept ? void 0 : () => index === units.length - 1 ? closeJournal(client, plan.table) : noteDone(client, plan.table, version);
		const { aroundUnit = (_, work) => work() } = run.ears;
		let last;
		const runIt = () => runUnit(unit, planned, {
			holes,
			note,
			indexesBefore
		}, run).catch((error) => {
			last = error;
			throw error;
		});
		await withRetries(() => aroundUnit(run, runIt), {
			attempts: options.lockAttempts,
			waitMilliseconds: firstWaitMilliseconds,
			signal: run.session.signal,
			isWorthRetrying: (error) => isRepeatable(unit) && retried.has(sqlStateOf(error) ?? ""),
			onRetry: (_, attempt) => {
				retries += 1;
				tellRetry(attempt, planned, run);
			}
		}).catch(async (error) => {
			if (isKept && didNothing(error, unit)) await forgetBegun(client, plan.table, {
				version,
				unit: index
			}).catch(() => void 0);
			throw run.session.signal.aborted ? last ?? error : error;
		});
	}
	for (const one of planned.after) await client.query(one.sql, valuesOf(one, holes()));
	return retries;
}
async function runUnit(unit, planned, { holes, note, indexesBefore }, run) {
	const { client } = run;
	if (unit.isTransaction) await client.query("begin");
	try {
		if (run.isBesideOthers && unit.isTransaction && unit.state.length > 0) await refuseTaken(planned, run);
		for (const statement of unit.statements) await send(statement, unit, planned, run);
		for (const one of unit.state) await client.query(one.sql, valuesOf(one, holes()));
		await note?.();
		if (unit.isTransaction) await client.query("commit");
	} catch (error) {
		if (unit.isTransaction) await client.query("rollback").catch(() => void 0);
		await clearLeft(unit, indexesBefore, run);
		throw error;
	}
}
/**
* Of a tool whose command takes no lock: from here to the end of the transaction nobody else records anything, and what somebody has recorded is not
* run again. One that has begun the same file, and not recorded it, is not seen.
*/
async function refuseTaken({ taken, migration }, { client, plan }) {
	if (taken === void 0) return;
	const { schema, name } = plan.table;
	const table = qualifiedName(schema, name);
	const [row] = await client.query("select pg_catalog.has_table_privilege($1, 'update, delete, truncate') as may", [table]);
	if (row?.may === true) await client.query(`lock table ${table} in share row exclusive mode`);
	if ((await client.query(taken.sql, valuesOf(taken, {}))).length === 0) return;
	throw new PgproofError("database-refused", `${migration.path}: another runner has applied it meanwhile`, { hint: "let one of them run at a time; run again, and what is left is applied" });
}
/** A statement, watched for whom it waits. */
async function send(statement, unit, planned, run) {
	const { client, watcher, pid, session, ears } = run;
	const around = ears.aroundStatement ?? ((_, sending) => sending());
	const about = {
		planned,
		statement,
		isInTransaction: unit.isTransaction
	};
	const sending = () => around(about, () => client.send(statement.text));
	const { outcome, blockers } = await whileWatched(watcher, pid, statement.concurrently === void 0 ? sending() : withoutLockTimeout(client, sending), (blocker) => session.onProgress({
		phase: `${planned.migration.path}:${statement.line} waits`,
		current: describeBlocker(blocker)
	}));
	if (blockers.length > 0) run.blockers = blockers;
	if (outcome.status === "rejected") throw new StatementError(outcome.reason, statement);
	run.blockers = [];
}
function tellRetry(attempt, planned, run) {
	const { path } = planned.migration;
	const by = run.blockers.map(describeBlocker).join("; ");
	run.session.onProgress({
		phase: `${path}: lock not got`,
		current: `attempt ${attempt} of ${run.options.lockAttempts}${by === "" ? "" : `; ${by}`}`
	});
	run.findings.push({
		id: "migrate.lock-waited",
		status: "explained",
		object: {
			kind: "migration",
			name: path
		},
		detail: `attempt ${attempt} gave up after ${formatSeconds(run.options.lockTimeoutSeconds)}${by === "" ? "" : `: ${by}`}`
	});
}
/** Whether a statement with CONCURRENTLY that a broken-off run began was done all the same; what it left half-done is taken away. */
async function isDoneAlready(unit, indexesBefore, run) {
	const [{ concurrently } = { concurrently: void 0 }] = unit.statements;
	if (unit.isTransaction || concurrently === void 0) return false;
	await clearLeft(unit, indexesBefore, run);
	return isDone(concurrently, indexesBefore, await readIndexes(run.client, concurrently.names));
}
// packages/core/src/migrate/apply/apply.ts
/**
* Applies what is pending, alone at the gate that backups go through as well. Everything is looked at once we are alone there: what another
* run has done meanwhile is not done again. Throws what keeps it from being looked at, and what fails while it is done, with findings that say what stands.
*/
async function runMigrateApply(options, session) {
	if (options.command !== void 0) keptEnvironment(session.env, options.passEnvironment);
	const connection = await sourceOf(options)(session.signal);
	const { database } = connection;
	const pooler = judgeOwnPooler(await lookForPooler(connection, void 0, session), connection);
	if (!allGood(pooler)) return {
		database,
		findings: pooler
	};
	const known = [...pooler, ...options.command === void 0 ? [] : await judgeAddress(connection)];
	session.onProgress({
		phase: "gate",
		current: "wait until no backup and no other migration is under way"
	});
	await using runner = await openRunner(connection, session);
	await takeGate(runner.client, options.gateTimeoutSeconds, "alone");
	if (options.command !== void 0) return await applyByCommand(options.command, {
		options,
		connection,
		known,
		runner
	}, session);
	const keys = await toolKeysOf(options, connection, session);
	await takeToolLocks(runner.client, keys, options.lockTimeoutSeconds);
	const facts = await gatherApplyFacts(options, connection, session);
	const { work, findings } = prepare(options, facts, connection.database, session);
	const found = [...findings, ...known];
	if (!isPassed(found, options.failOn)) return {
		facts,
		database,
		findings: found
	};
	const plan = planRunner(work, facts.grammar);
	if (!plan.lockKeys.every((key) => keys.includes(key))) throw new PgproofError("lock-not-got", "where the tool keeps its state changed while its lock was waited for", { hint: "run again" });
	const ran = await runMigrations(plan, connection, options, session, {
		unfinished: facts.unfinished,
		runner
	});
	const applied = ran.ran.map(({ path, seconds }) => ({
		id: "migrate.applied",
		status: "good",
		object: {
			kind: "migration",
			name: path
		},
		detail: `applied in ${formatSeconds(seconds)}`
	}));
	const recorded = facts.recorded.map(({ path }) => ({
		id: "migrate.recorded",
		status: "explained",
		object: {
			kind: "migration",
			name: path
		},
		detail: "it was run by hand before there was a state: it is recorded, and was not run"
	}));
	return {
		facts,
		database,
		findings: [
			...found.filter(({ id }) => id !== "migrate.pending"),
			...ran.findings,
			...recorded,
			...applied
		],
		ran
	};
}
/** The same by a command of the user's, which takes the lock of its tool itself. */
async function applyByCommand(argv, { options, connection, known, runner }, session) {
	const { database } = connection;
	const facts = await gatherApplyFacts(options, connection, session);
	const found = [...judgeApply(options, facts, session.now()), ...known];
	if (!isPassed(found, options.failOn)) return {
		facts,
		database,
		findings: found
	};
	const { pending, grammar, migrate } = facts;
	if (pending.length === 0) return {
		facts,
		database,
		findings: found,
		command: {
			argv,
			applied: [],
			seconds: 0,
			retries: 0,
			findings: []
		}
	};
	const command = await runMigrateCommand(planCommand(argv, options, {
		format: migrate.format,
		pending,
		grammar
	}, runner.isLinux), connection, options, session);
	return {
		facts,
		database,
		findings: [
			...found.filter(({ id }) => id !== "migrate.pending"),
			...command.findings,
			...command.applied.map(appliedBy)
		],
		command
	};
}
/** What apply would do now, and what would keep it from that. Changes nothing, and waits for nobody. */
async function planMigrateApply(options, session) {
	const connection = await sourceOf(options)(session.signal);
	const pooler = judgeOwnPooler(await lookForPooler(connection, void 0, session), connection);
	const facts = await gatherApplyFacts(options, connection, session);
	const { plan, findings } = options.command === void 0 ? planOwn(options, facts, connection, session) : await planOfCommand(options.command, options, facts, connection, session);
	const found = [...findings, ...pooler];
	const bad = found.filter(({ status }) => status === "bad");
	const refusal = bad[0] === void 0 ? void 0 : new PgproofError("bad-input", `nothing would be applied: ${bad[0].object?.name ?? bad[0].id}: ${bad[0].detail}`, {
		findings: found,
		...bad[0].hint === void 0 ? {} : { hint: bad[0].hint }
	});
	return {
		plan: {
			...plan,
			findings: found
		},
		refusal
	};
}
function planOwn(options, facts, connection, session) {
	const { work, findings } = prepare(options, facts, connection.database, session);
	const { format, shownFolder: name } = facts.migrate;
	const context = {
		format,
		connection,
		name,
		unfinished: facts.unfinished
	};
	return {
		plan: publicPlanOf$1(planRunner(work, facts.grammar), options, context),
		findings
	};
}
async function planOfCommand(argv, options, facts, connection, session) {
	keptEnvironment(session.env, options.passEnvironment);
	const addressed = await judgeAddress(connection);
	await using runner = await openRunner(connection, session);
	const { pending, grammar, migrate } = facts;
	return {
		plan: publicCommandPlan(planCommand(argv, options, {
			format: migrate.format,
			pending,
			grammar
		}, runner.isLinux), options, connection),
		findings: [...judgeApply(options, facts, session.now()), ...addressed]
	};
}
/** The keys of the tool's own advisory locks, before anything else is looked at. */
async function toolKeysOf(options, connection, session) {
	const source = async () => connection;
	const { database, ...facts } = await gatherMigrateFacts({
		...options,
		source
	}, session);
	if (database === void 0) throw new Error("apply was begun without a database");
	const { table } = await readPlace(connection, facts, database, options, session);
	return facts.format.runner?.lockKeys?.(connection.database, table) ?? [];
}
function sourceOf({ source }) {
	if (source === void 0) throw new Error("apply was begun without a database");
	return source;
}
function prepare(options, facts, database, session) {
	const { migrate, place, pending, recorded } = facts;
	const { format } = migrate;
	runnerOf(format);
	const { table, isTableThere } = place;
	return {
		work: {
			format,
			database,
			table,
			isTableThere,
			pending,
			recorded
		},
		findings: judgeApply(options, facts, session.now())
	};
}
// packages/core/src/migrate/report-apply.ts
/** The report of `migrate apply`. Pure. */
function reportMigrateApply({ facts, database, findings, ran, command }, options, endedAt) {
	const isDone = ran !== void 0 || command !== void 0;
	const ok = isDone && isPassed(findings, options.failOn);
	const own = ran?.ran ?? [];
	const done = command?.applied ?? own;
	const pending = facts?.pending ?? [];
	const seconds = command?.seconds ?? own.reduce((sum, one) => sum + one.seconds, 0);
	const retries = command?.retries ?? own.reduce((sum, one) => sum + one.retries, 0);
	const bad = findings.filter(({ status }) => status === "bad").length;
	const of = many$1(pending.length, "pending migration");
	return {
		operation: "migrate",
		ok,
		exitCode: ok ? 0 : 1,
		headline: !isDone ? `nothing was applied to "${database}": ${many$1(bad, "thing is", "things are")} in the way of ${of}` : done.length === 0 ? `${pending.length === 0 ? "nothing is pending" : `none of ${of} was applied`} in "${database}"` : `${many$1(done.length, "migration")} applied to "${database}" in ${formatSeconds(seconds)}`,
		notes: options.skipRehearsal === void 0 ? [] : [`without a rehearsal: ${options.skipRehearsal}`],
		made: madeAt(endedAt),
		figures: [
			[
				"database",
				database,
				options.environment
			],
			...facts === void 0 ? [] : [[
				"migrations",
				options.shownFolder,
				`of ${facts.migrate.format.name}`
			]],
			...command === void 0 ? [] : [[
				"by",
				command.argv.join(" "),
				"watched from outside"
			]],
			...done.length === 0 ? [] : [[
				"applied",
				String(done.length),
				`in ${formatSeconds(seconds)}`
			]],
			...retries === 0 ? [] : [[
				"locks not got at once",
				String(retries),
				"tried again"
			]]
		],
		findings,
		relations: [],
		...done.length === 0 ? {} : { tables: [{
			title: "What was applied",
			header: [
				"Migration",
				"Statements",
				"Took",
				"Retries"
			],
			rows: command === void 0 ? own.map((one) => [...[
				one.path,
				String(one.statements),
				formatSeconds(one.seconds),
				String(one.retries)
			]]) : command.applied.map(({ path }) => [
				path,
				"",
				"",
				""
			])
		}] },
		data: {
			mode: "apply",
			format: facts?.migrate.format.name ?? null,
			state_table: facts === void 0 ? null : `${facts.place.table.schema}.${facts.place.table.name}`,
			environment: options.environment,
			pending: pending.length - (command === void 0 && isDone ? pending.length : done.length),
			bad_findings: bad,
			skipped_rehearsal: options.skipRehearsal ?? null,
			applied: command === void 0 ? own.map(({ path, version, seconds: took, statements, retries: again }) => ({
				version,
				path,
				seconds: took,
				statements,
				retries: again
			})) : command.applied.map(({ path, version }) => ({
				version,
				path
			})),
			by: command === void 0 ? "runner" : "command"
		}
	};
}
function many$1(count, one, several = `${one}s`) {
	return `${count} ${count === 1 ? one : several}`;
}
// packages/core/src/migrate/report-lint.ts
/** The report of `migrate lint`. Pure. */
function reportMigrateLint({ facts, chosen, major, lint }, options, endedAt) {
	const { format, shownFolder, database } = facts;
	const history = database === void 0 ? judgeLayout(facts) : judgeStatus({
		...facts,
		...database
	}).filter(({ id }) => id !== "migrate.pending");
	const summary = {
		id: "migrate.linted",
		status: "good",
		detail: `${lint.statements} statements of ${chosen.length} migrations were read by PostgreSQL's own grammar`
	};
	const findings = [
		...history,
		...lint.findings,
		summary
	];
	const count = (status) => findings.filter((one) => one.status === status).length;
	const { unseen } = database?.state ?? {};
	const isExpected = ({ id }) => id === "migrate.state" && unseen !== void 0 && unseen === format.state.absent;
	const ok = isPassed(findings.filter((one) => !isExpected(one)), options.failOn);
	const words = [
		...many(count("bad"), "error"),
		...many(count("warning"), "warning"),
		...many(count("unknown"), "thing that could not be judged", "things that could not be judged")
	];
	const of = `${chosen.length} ${chosen.length === 1 ? "migration" : "migrations"}`;
	return {
		operation: "migrate",
		ok,
		exitCode: ok ? 0 : 1,
		headline: words.length === 0 ? `nothing was found in ${of}` : `${words.join(", ")} in ${of}`,
		notes: [...database === void 0 ? ["without a database: every table that is not made in the same file is taken for one in use, of any size"] : []],
		made: madeAt(endedAt),
		figures: [
			[
				"migrations",
				shownFolder,
				`of ${format.name}`
			],
			[
				"judged",
				of,
				`for PostgreSQL ${major}`
			],
			...database === void 0 ? [] : [[
				"schema",
				database.name,
				"as it is now"
			]],
			...lint.suppressed === 0 ? [] : [[
				"suppressed",
				String(lint.suppressed),
				"with a reason"
			]]
		],
		findings,
		relations: [],
		data: {
			mode: "lint",
			format: format.name,
			state_table: database?.state.table ?? null,
			pending: database === void 0 ? null : chosen.length,
			bad_findings: count("bad"),
			judged: chosen.map(({ path }) => path),
			suppressed: lint.suppressed,
			locks: lint.claims.map(({ path, line, table, mode, isRewrite, isScan }) => ({
				path,
				line,
				table,
				mode,
				rewrite: isRewrite,
				scan: isScan
			}))
		}
	};
}
/** The findings of a report of lint as SARIF. Pure. */
function renderLintSarif({ findings }) {
	const ruleOf = (id) => {
		const name = id.replace(/^migrate\./, "");
		if (!Object.hasOwn(rules, name)) return void 0;
		const { what, why, safe } = rules[name];
		return {
			means: what,
			why,
			advice: safe
		};
	};
	return renderSarif(findings, { ruleOf });
}
function many(count, one, several = `${one}s`) {
	return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
}
// packages/core/src/migrate/rehearse/plan.ts
/** What a rehearsal would do: what restores the backup, and what runs on the copy. Nothing is restored. Throws what keeps it from being begun. */
async function planMigrateRehearse(options, session) {
	const { folder, shownFolder, format, stateTable } = options;
	const migrate = await gatherMigrateFacts({
		folder,
		shownFolder,
		...present({
			format,
			stateTable
		})
	}, session);
	if (options.command === void 0) runnerOf(migrate.format);
	return publicPlanOf(options, migrate, await gatherVerifyFacts(options, session));
}
/** Which of the migrations are pending is known when the copy has its state: then our own runner says it as `pgproof migrate apply --dry-run`. Pure. */
function publicPlanOf(options, { format, set, shownFolder }, facts) {
	const { environment, command, baseline, stateTable } = options;
	const { public: verifying } = planVerify(options, facts);
	const { database } = facts.manifest.server;
	const given = [`--migrations ${shellQuote(shownFolder)} --migration-format ${format.name}`, ...stateTable === void 0 ? [] : [`--state-table ${shellQuote(stateTable)}`]];
	const runner = [
		"pgproof migrate apply",
		...given,
		...baseline === void 0 ? [] : [`--baseline-version ${shellQuote(baseline)}`],
		"--environment development --database-url dbname=copy",
		`--ddl-lock-timeout-seconds ${options.lockTimeoutSeconds} --ddl-statement-timeout-seconds ${options.statementTimeoutSeconds}`
	].join(" ");
	const named = storeFlags(options.store);
	return {
		operation: "migrate",
		environment,
		target: database,
		commands: [...verifying.commands, ...command === void 0 ? [runner] : [`(cd ${shellQuote(options.commandFolder ?? ".")} && PGDATABASE=copy DATABASE_URL="postgresql:///copy?host=$PGHOST&port=$PGPORT&user=$PGUSER" ${command.map(shellQuote).join(" ")})`]],
		configuration: {
			backup: facts.manifest.id,
			migrations: `${shownFolder} (${format.name}): ${set.migrations.length} in all; those that the backup has not applied are run`,
			run_by: command === void 0 ? "runner" : command.join(" "),
			check_down: String(options.checkDown ?? false),
			lock_timeout: `${options.lockTimeoutSeconds}s`,
			statement_timeout: `${options.statementTimeoutSeconds}s`,
			...verifying.configuration
		},
		verification_steps: [...verifying.verification_steps, ...named === void 0 ? [] : [`pgproof migrate rehearse ${given.join(" ")} ${named} --database ${shellQuote(database)} --backup ${facts.manifest.id}${identityFlag(facts.decryption)}`]],
		recovery_procedure: `Nothing outside of the sandbox is touched: end its server (kill -INT %1), and remove $FOLDER. The backup itself comes back so:\n${facts.manifest.recovery_procedure}`
	};
}
// packages/core/src/migrate/report-rehearse.ts
/** The report of `migrate rehearse`: the page that a reviewer reads. Pure. */
function reportMigrateRehearse(result, options, endedAt) {
	const { copy, migrate, pending, statements, locks, changes, findings, ok, seconds, record } = result;
	const { backup, manifest } = copy.archive;
	const wal = result.command?.walBytes ?? statements.reduce((sum, one) => sum + one.walBytes, 0);
	const size = result.command?.sizeBytes ?? statements.reduce((sum, one) => sum + one.sizeBytes, 0);
	const bad = findings.filter(({ status }) => status === "bad").length;
	const of = `${pending.length} ${pending.length === 1 ? "migration" : "migrations"}`;
	const held = strongest(locks);
	return {
		operation: "migrate",
		ok,
		exitCode: ok ? 0 : 1,
		headline: migrate === void 0 ? `backup ${backup.id} of "${backup.database}" was not shown good, so nothing was rehearsed on it` : pending.length === 0 && ok ? `nothing is pending on backup ${backup.id} of "${backup.database}"` : `${of} rehearsed on backup ${backup.id} of "${backup.database}" in ${formatSeconds(seconds)}${ok ? "" : `: ${bad} ${bad === 1 ? "thing is" : "things are"} bad`}`,
		notes: [`on a copy as its superuser, with nobody beside it: what a role may not do, and how long a lock is waited for, shows where it is applied`],
		made: madeAt(endedAt),
		figures: [
			[
				"backup",
				backup.id,
				`of ${formatTime(manifest.snapshot.time)}, ${formatBytes(manifest.server.size_bytes)}, shown ${copy.verdict}`
			],
			...migrate === void 0 ? [] : [
				[
					"migrations",
					options.shownFolder,
					`of ${migrate.format.name}, by ${options.command?.join(" ") ?? "our own runner"}`
				],
				[
					"rehearsed",
					of,
					`in ${formatSeconds(seconds)}`
				],
				[
					"WAL",
					formatBytes(Math.max(0, wal)),
					"without the images of whole pages after a checkpoint"
				],
				["size of the database", signed(size)]
			],
			...result.command === void 0 ? [] : [[
				"rows",
				`${formatCount(result.command.rows.inserted)} inserted, ${formatCount(result.command.rows.updated)} updated, ${formatCount(result.command.rows.deleted)} deleted`,
				"as the server counts them"
			]],
			["sandbox", copy.place ?? "not started"],
			...record === void 0 ? [] : [["recorded", record]]
		],
		findings,
		relations: [],
		tables: [
			statementTable(result),
			lockTable(held),
			changeTable(changes)
		].filter(({ rows }) => rows.length > 0),
		data: {
			mode: "rehearse",
			format: migrate?.format.name ?? null,
			state_table: migrate?.database.state.table ?? null,
			environment: options.environment,
			pending: pending.length,
			bad_findings: bad,
			database: backup.database,
			backup_id: backup.id,
			verdict: copy.verdict,
			seconds,
			wal_bytes: wal,
			size_change_bytes: size,
			record: record ?? null,
			rehearsed: pending.map(({ version, path }) => ({
				version,
				path
			})),
			statements: statements.map((one) => ({
				path: one.path,
				line: one.line,
				statement: one.head,
				seconds: one.seconds,
				rows: one.rows,
				wal_bytes: one.walBytes,
				size_change_bytes: one.sizeBytes,
				locks: one.locks,
				rewrites: one.rewrites,
				sampled: one.isSampled
			})),
			locks: held.map(({ relation, mode, path, line, seconds: took }) => ({
				relation,
				mode,
				path,
				line,
				held_seconds: took
			})),
			schema_changes: changes
		}
	};
}
function statementTable({ statements }) {
	return {
		title: "Statements",
		header: [
			"Where",
			"Statement",
			"Took",
			"Rows",
			"Locks on what was there",
			"Written anew",
			"WAL",
			"Size"
		],
		rows: statements.map((one) => [
			one.line === 0 ? one.path : `${one.path}:${one.line}`,
			one.head,
			formatSeconds(one.seconds),
			one.rows === null ? "" : formatCount(one.rows),
			`${one.locks.map(({ relation, mode }) => `${relation}: ${mode}`).join(", ")}${one.isSampled ? " (sampled)" : ""}`,
			one.rewrites.join(", "),
			one.walBytes === 0 ? "" : formatBytes(one.walBytes),
			signed(one.sizeBytes)
		])
	};
}
/** Of each relation the locks of each mode, the longest. */
function strongest(locks) {
	const longest = /* @__PURE__ */ new Map();
	for (const one of locks) {
		const key = JSON.stringify([one.relation, one.mode]);
		const known = longest.get(key);
		if (known === void 0 || known.seconds < one.seconds) longest.set(key, one);
	}
	const rank = ({ mode }) => lockModes.indexOf(mode);
	return [...longest.values()].sort((a, b) => rank(b) - rank(a) || b.seconds - a.seconds);
}
function lockTable(held) {
	return {
		title: "Locks on what was there",
		header: [
			"Relation",
			"Mode",
			"Held",
			"By"
		],
		rows: held.map(({ relation, mode, seconds, path, line }) => [...[
			relation,
			mode,
			formatSeconds(seconds),
			line === 0 ? path : `${path}:${line}`
		]])
	};
}
function changeTable(changes) {
	return {
		title: "What changes in the schema",
		header: [
			"Migration",
			"Object",
			"Change"
		],
		rows: changes.flatMap(({ path, changes: all }) => all.map(({ kind, name, what, detail }) => [
			path,
			`${kind} ${name}`,
			detail === "" ? what : `${what}: ${detail}`
		]))
	};
}
function signed(bytes) {
	return bytes === 0 ? "" : `${bytes < 0 ? "−" : "+"}${formatBytes(Math.abs(bytes))}`;
}
// packages/core/src/migrate/rehearse/change.ts
const longest = 100;
/** Of no schema: what the state of a tool keeps is its own business. */
const aside = /* @__PURE__ */ new Set(["sequence.last_value", "sequence.is_called"]);
/** Reads the schema of the copy, and what health's profile `ci` says of it. */
async function readMoment(client, connection, session) {
	const reading = await inTransaction(client, "begin isolation level repeatable read read only", () => readCatalogue(client.pg, {
		major: client.major,
		secretSeed: "rehearsal"
	}));
	const sha256 = createHash("sha256").update(JSON.stringify(catalogueDigest(reading.catalogue))).digest("hex");
	const options = {
		source: async () => connection,
		environment: "staging",
		profile: "ci",
		failOn: "bad",
		sampleSeconds: 0,
		waitForSeconds: 0,
		limits: {},
		skip: [],
		expectedStandbys: [],
		statementTimeoutSeconds: 15,
		lockTimeoutSeconds: 2
	};
	return {
		reading,
		sha256,
		findings: judgeHealth(await gatherHealthFacts(options, session), options).every.filter(({ status }) => status === "bad" || status === "warning")
	};
}
/** What is new of it since an earlier moment. */
function newFindings(before, after) {
	const key = ({ id, object }) => JSON.stringify([
		id,
		object?.kind,
		object?.name
	]);
	const old = new Set(before.findings.map(key));
	return after.findings.filter((finding) => !old.has(key(finding)));
}
/** What changed between two moments, object by object; of one that came or went, its columns and the like go without saying. */
async function readChanges(client, before, after) {
	if (before.sha256 === after.sha256) return [];
	const context = {
		sourceMajor: client.major,
		restoredMajor: client.major,
		subscriptionsLeftOut: false
	};
	const { differences } = await inTransaction(client, "begin", () => compareCatalogues(client.pg, before.reading, after.reading, context));
	const whole = new Set(differences.filter(({ kind, attribute }) => kind === "relation" && isWhole(attribute)).map(({ name }) => name));
	return differences.filter(({ kind, attribute }) => !aside.has(`${kind}.${attribute}`)).filter(({ kind, name, attribute }) => !(isWhole(attribute) && isMember(kind, name, whole))).map((one) => ({
		kind: one.kind.replaceAll("_", " "),
		name: one.name,
		...wordsOf(one)
	}));
}
const isWhole = (attribute) => attribute === "missing" || attribute === "extra";
/** Of a relation that came or went itself. */
function isMember(kind, name, whole) {
	if (kind === "sequence") return whole.has(name);
	return kind !== "relation" && [...whole].some((relation) => name.startsWith(`${relation}.`));
}
function wordsOf({ attribute, source, restored }) {
	if (attribute === "extra") return {
		what: "added",
		detail: ""
	};
	if (attribute === "missing") return {
		what: "dropped",
		detail: ""
	};
	const short = (text) => {
		const bare = (text ?? "nothing").replace(/\s+/g, " ");
		return bare.length > longest ? `${bare.slice(0, longest)}…` : bare;
	};
	return {
		what: "changed",
		detail: `${attribute.replaceAll("_", " ")}: ${short(source)} → ${short(restored)}`
	};
}
// packages/core/src/migrate/rehearse/relations.ts
/** Relations of the user's, by oid, as the session's own transaction sees them. Versions 14 to 18. */
async function readRelations(client) {
	const rows = await client.query(`
    select
      c.oid::text as oid,
      pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as name,
      c.relkind::text as kind,
      c.relfilenode::text as file
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm', 'i', 'I')
      and c.relpersistence <> 't'
      and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`);
	return new Map(rows.map((row) => [row.oid, row]));
}
/** Whether it is an index; one that is locked says little that its table does not. */
function isIndexKind({ kind }) {
	return kind === "i" || kind === "I";
}
/** Names of tables and materialised views that lie in other files than before. */
function rewritten(before, after) {
	return [...before.values()].filter(({ oid, kind, file }) => {
		const now = after.get(oid);
		return (kind === "r" || kind === "m") && now !== void 0 && now.file !== file;
	}).map(({ name }) => name).sort();
}
/** Locks on relations of the current database that these sessions hold; of all but ours where none are named. */
async function readRelationLocks(client, pids) {
	return client.query(`select l.pid, l.relation::text as oid, l.mode
    from pg_catalog.pg_locks l
    where l.locktype = 'relation' and l.granted
      and l.database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
      and ($1::int[] is null or l.pid = any ($1))
      and l.pid <> pg_catalog.pg_backend_pid()`, [pids ?? null]);
}
/** `ACCESS EXCLUSIVE` of `AccessExclusiveLock`. */
function modeOf(mode) {
	return mode.replace(/Lock$/, "").replace(/([a-z])([A-Z])/g, "$1 $2").toUpperCase();
}
/** WAL that was written so far, and how large the database is, in bytes. */
async function readVolume(client) {
	const [row] = await client.query(`
    select
      pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_insert_lsn(), '0/0')::text as wal,
      pg_catalog.pg_database_size(pg_catalog.current_database())::text as size`);
	return {
		wal: Number(row?.wal ?? 0),
		size: Number(row?.size ?? 0)
	};
}
// packages/core/src/migrate/rehearse/trace.ts
const pauseMilliseconds$1 = 20;
const headLength = 100;
/** The first words of a statement, on one line. */
function headOf(text) {
	const bare = text.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/, "").replace(/\s+/g, " ").trim();
	return bare.length > headLength ? `${bare.slice(0, headLength)}…` : bare;
}
/**
* Follows a run, statement by statement: its locks by a session beside it while it works, and once more before its transaction ends; what lies
* in other files by what its own session sees.
*/
function openTrace(meter) {
	const statements = [];
	const locks = [];
	let unit;
	const aroundUnit = async ({ client, pid }, work) => {
		const current = {
			client,
			pid,
			there: await readRelations(client),
			seen: /* @__PURE__ */ new Map()
		};
		unit = current;
		await work();
		const end = performance.now();
		for (const { at, ...seen } of current.seen.values()) locks.push({
			...seen,
			seconds: (end - at) / 1e3
		});
	};
	const aroundStatement = async ({ planned, statement, isInTransaction }, send) => {
		const current = unit;
		if (current === void 0) throw new Error("a statement was sent outside of a unit");
		const { client, pid, there, seen } = current;
		const { path } = planned.migration;
		const taken = /* @__PURE__ */ new Map();
		const note = (found, at) => {
			for (const { oid, mode: told } of found) {
				const relation = there.get(oid);
				const mode = modeOf(told);
				if (relation === void 0 || !lockModes.includes(mode) || seen.has(`${oid} ${mode}`)) continue;
				const { name } = relation;
				seen.set(`${oid} ${mode}`, {
					mode,
					relation: name,
					isIndex: isIndexKind(relation),
					path,
					line: statement.line,
					at
				});
				const strongest = taken.get(oid);
				if (strongest === void 0 || lockModes.indexOf(strongest.mode) < lockModes.indexOf(mode)) taken.set(oid, {
					relation: name,
					mode
				});
			}
		};
		const before = await readVolume(meter);
		const filesBefore = isInTransaction ? await readRelations(client) : there;
		const began = performance.now();
		const sending = send();
		let isOver = false;
		const over = sending.then(() => {
			isOver = true;
		}, () => {
			isOver = true;
		});
		for (;;) {
			note(await readRelationLocks(meter, [pid]), performance.now());
			if (isOver) break;
			await Promise.race([over, setTimeout(pauseMilliseconds$1)]);
			if (isOver) break;
		}
		const result = await sending;
		const seconds = (performance.now() - began) / 1e3;
		if (isInTransaction) note(await readRelationLocks(meter, [pid]), began);
		const filesAfter = await readRelations(client);
		const after = await readVolume(meter);
		statements.push({
			path,
			line: statement.line,
			head: headOf(statement.text),
			seconds,
			rows: result.rows,
			walBytes: after.wal - before.wal,
			sizeBytes: after.size - before.size,
			locks: [...taken.values()].sort((a, b) => a.relation < b.relation ? -1 : 1),
			rewrites: rewritten(filesBefore, filesAfter),
			isSampled: !isInTransaction
		});
		return result;
	};
	return {
		ears: {
			aroundUnit,
			aroundStatement
		},
		statements,
		locks
	};
}
// packages/core/src/migrate/rehearse/command.ts
const pauseMilliseconds = 20;
/** Runs a command, never by a shell, against a copy, and looks at its sessions from another one. */
async function runWatched(argv, { commandFolder: folder, passEnvironment }, copy, meter, session) {
	const [program = ""] = argv;
	const there = await readRelations(meter);
	const [before, counts] = [await readVolume(meter), await readCounts(meter)];
	const env = commandEnvironment(session.env, databaseVariables(copy), passEnvironment);
	const seen = /* @__PURE__ */ new Map();
	const held = /* @__PURE__ */ new Map();
	await using watcher = await openClient(copy, session.signal);
	await watcher.query("set statement_timeout = '5s'");
	const look = async () => {
		for (const one of await sample(watcher)) seen.set(`${one.pid} ${one.began}`, one);
		const at = performance.now();
		for (const { pid, oid, mode: told } of await readRelationLocks(watcher)) {
			const relation = there.get(oid);
			const mode = modeOf(told);
			if (relation === void 0 || !lockModes.includes(mode)) continue;
			const key = `${pid} ${oid} ${mode}`;
			const isIndex = isIndexKind(relation);
			held.set(key, {
				relation: relation.name,
				isIndex,
				mode,
				from: held.get(key)?.from ?? at,
				to: at
			});
		}
	};
	const began = performance.now();
	const { outcome, looks } = await whileLooking(runTool(argv, {
		env,
		secrets: copy.secrets,
		...present({ folder })
	}, session), look, { pauseMilliseconds });
	session.signal.throwIfAborted();
	const seconds = (performance.now() - began) / 1e3;
	const [after, now] = [await readVolume(meter), await readCounts(meter)];
	const error = outcome.status === "rejected" ? outcome.reason : void 0;
	if (error !== void 0 && !(error instanceof PgproofError && error.kind !== "tool-missing")) throw error;
	return {
		statements: [...seen.values()].map((one) => ({
			path: program,
			line: 0,
			head: headOf(withoutConstants(one.query)),
			seconds: one.seconds,
			rows: null,
			walBytes: 0,
			sizeBytes: 0,
			locks: [],
			rewrites: [],
			isSampled: true
		})),
		locks: [...held.values()].map(({ relation, isIndex, mode, from, to }) => ({
			relation,
			isIndex,
			mode,
			path: program,
			line: 0,
			seconds: (to - from) / 1e3
		})),
		rewrites: rewritten(there, await readRelations(meter)),
		seconds,
		walBytes: after.wal - before.wal,
		sizeBytes: after.size - before.size,
		rows: {
			inserted: now.inserted - counts.inserted,
			updated: now.updated - counts.updated,
			deleted: now.deleted - counts.deleted
		},
		failure: error instanceof PgproofError ? error : void 0,
		...present({ blind: describeBlindness(looks) })
	};
}
/** What others do in this database now. */
async function sample(meter) {
	return meter.query(`
    select
      a.pid,
      a.query,
      a.query_start::text as began,
      extract(epoch from case when a.state = 'active' then pg_catalog.clock_timestamp() else a.state_change end - a.query_start)::float8 as seconds
    from pg_catalog.pg_stat_activity a
    where a.datname = pg_catalog.current_database()
      and a.backend_type = 'client backend'
      and a.pid <> pg_catalog.pg_backend_pid()
      and a.application_name <> 'pgproof'
      and a.query_start is not null and a.query <> ''`);
}
async function readCounts(meter) {
	const [row] = await meter.query(`
    select
      coalesce(pg_catalog.sum(n_tup_ins), 0)::float8 as inserted,
      coalesce(pg_catalog.sum(n_tup_upd), 0)::float8 as updated,
      coalesce(pg_catalog.sum(n_tup_del), 0)::float8 as deleted
    from pg_catalog.pg_stat_user_tables`);
	return row ?? {
		inserted: 0,
		updated: 0,
		deleted: 0
	};
}
// packages/core/src/migrate/rehearse/copy.ts
const idOfLeft = "migrate.copy-left";
/** Restores a backup and shows it good: into a sandbox of ours, or into a new database of a server that was named. Whoever opens it ends it. */
async function openCopy(options, session) {
	const { sandboxServer } = options;
	return sandboxServer === void 0 ? inSandbox(options, session) : onServer(options, sandboxServer, session);
}
async function inSandbox(options, session) {
	const verifyOptions = {
		...options,
		keepRunning: true,
		logsAll: true
	};
	const archive = await gatherVerifyFacts(verifyOptions, session);
	const { kept, verdict, findings, sandbox } = await runVerify(planVerify(verifyOptions, archive), ...[
		verifyOptions,
		archive,
		session
	]);
	const known = {
		verdict,
		findings,
		place: sandbox === void 0 ? void 0 : `PostgreSQL ${sandbox.version}, ${sandbox.detail}`,
		archive
	};
	if (kept === void 0) return {
		...known,
		end: async () => []
	};
	const end = async () => {
		try {
			await endKept(kept.keeper);
			return [];
		} catch (error) {
			const { message, hint } = classify(error, "end the sandbox");
			return [{
				id: idOfLeft,
				status: "bad",
				detail: `the copy stays: ${message}`,
				hint
			}];
		}
	};
	try {
		return {
			...known,
			connection: await connectionOf(kept, session),
			end
		};
	} catch (error) {
		throw withLeft(error, await end());
	}
}
/** What was thrown, with what stays of the copy. */
function withLeft(error, left) {
	const [first] = left;
	if (first === void 0) return error;
	const known = classify(error, "rehearse");
	return new PgproofError(known.kind, `${known.message}; and ${left.map(({ detail }) => detail).join("; ")}`, {
		hint: first.hint ?? known.hint,
		findings: [...known.findings, ...left],
		cause: known
	});
}
function connectionOf(kept, session) {
	const door = {
		env: {},
		homedir: "/nonexistent",
		osUser: kept.user,
		mask: () => void 0,
		warn: () => void 0
	};
	return settleConnection(kept.databaseUrl, door, session.signal);
}
const longestEndMilliseconds = 3e4;
/**
* In a database of its own on a server that others may use as well: nothing of theirs is touched. Roles that the backup names and the server does not have come
* and go with it. Throws `bad-input` for the server that was backed up.
*/
async function onServer(options, open, session) {
	const server = await open(session.signal);
	if (options.command !== void 0) await judgeAddress(server);
	const archive = await gatherArchiveFacts(options, session);
	const { manifest } = archive;
	const into = withDatabase(server, `pgproof_rehearsal_${randomBytes(6).toString("hex")}`);
	const made = [];
	const end = () => dropAll(server, into.database, made);
	try {
		const version = await makeRoles(server, manifest, made, session);
		const restoring = {
			...options,
			into
		};
		const facts = await gatherRestoreFacts(restoring, session);
		const { ok, verdict, findings } = await runRestore(planRestore(restoring, facts), restoring, facts, session);
		const place = `PostgreSQL ${version}, a database of its own on ${server.host}:${server.port}`;
		const isolation = {
			id: "verify.sandbox-isolation",
			status: "warning",
			detail: `${place}: not isolated, so what is restored and run there reaches whatever that server reaches`,
			hint: "leave --sandbox-url out, and it is a sandbox of ours"
		};
		return {
			...ok ? { connection: into } : {},
			verdict,
			findings: [...findings, isolation],
			place,
			archive,
			end
		};
	} catch (error) {
		throw withLeft(error, await end());
	}
}
/** Makes the roles that the server lacks, and notes each in `made` as soon as it is there; returns the server's version. Throws `bad-input` for the server that was backed up. */
async function makeRoles(server, manifest, made, session) {
	await using client = await openClient(server, session.signal);
	const identifier = await readSystemIdentifier(client);
	if (identifier !== "" && identifier === manifest.server.system_identifier) throw new PgproofError("bad-input", `${describeConnection(server)} is the cluster that the backup is of: nothing is rehearsed there`, { hint: "name a server that nobody depends on, such as a service container" });
	const [row] = await client.query("select pg_catalog.current_setting('server_version') as version, array(select rolname::text from pg_catalog.pg_roles) as roles");
	const missing = manifest.roles.filter(({ name }) => row?.roles.includes(name) !== true);
	await createRoles(client, missing, (name) => made.push(name));
	return row?.version ?? "";
}
/** Drops a copy with the roles that were made for it, also when we are to stop; says what stays. */
async function dropAll(server, database, roles) {
	const dropDatabase = `drop database if exists ${quoteIdentifier(database)} with (force)`;
	const dropRole = (role) => `drop role if exists ${quoteIdentifier(role)}`;
	const object = {
		kind: "server",
		name: describePlace(server)
	};
	const staying = [];
	let reason;
	try {
		await using client = await openClient(server, AbortSignal.timeout(longestEndMilliseconds));
		await client.query(dropDatabase);
		for (const role of roles) await client.query(dropRole(role)).catch((error) => {
			staying.push(role);
			reason ??= error;
		});
	} catch (error) {
		const { message } = classify(error, `database "${database}" of ${object.name}, the copy, stays`);
		const hint = [dropDatabase, ...roles.map(dropRole)].join("; ");
		return [{
			id: idOfLeft,
			status: "bad",
			object,
			detail: message,
			hint
		}];
	}
	if (staying.length === 0) return [];
	const names = staying.map((role) => `"${role}"`).join(", ");
	const { message } = classify(reason, `of the roles that were made for the copy stay ${names}`);
	return [{
		id: idOfLeft,
		status: "warning",
		object,
		detail: message,
		hint: staying.map(dropRole).join("; ")
	}];
}
// packages/core/src/migrate/rehearse/down.ts
const mostNamed = 5;
/** Takes a migration back and runs it again: the schema has to be what it was before it, and then what it was after it. */
async function proveDown({ migration, set, format, runner, table, before, after }, scene) {
	const { options, session, connection, meter, grammar } = scene;
	const { path, down } = migration;
	const known = {
		id: "migrate.down",
		object: {
			kind: "migration",
			name: path
		}
	};
	const { erase } = runner;
	if (down === void 0 || erase === void 0) return {
		findings: [{
			...known,
			status: "explained",
			detail: "it has no way down that could be tried"
		}],
		moment: after
	};
	const previous = set.migrations[set.migrations.indexOf(migration) - 1];
	const record = (one, of) => erase(one, of, previous);
	const back = {
		migration,
		sha256: "",
		after: [],
		units: unitsOf(migration, down, grammar, { record }, table)
	};
	const run = (plan) => runMigrations({
		...plan,
		lockKeys: []
	}, connection, options, session);
	const work = {
		format,
		database: connection.database,
		table,
		isTableThere: true,
		pending: [migration]
	};
	try {
		const began = performance.now();
		const { outsideHint } = format.habits;
		await run({
			table,
			create: [],
			lockKeys: [],
			putBack: [],
			migrations: [back],
			outsideHint
		});
		const seconds = (performance.now() - began) / 1e3;
		const left = await differences(meter, before, await readMoment(meter, connection, session), table);
		await run(planRunner(work, grammar));
		const moment = await readMoment(meter, connection, session);
		const again = await differences(meter, after, moment, table);
		if (left.length === 0 && again.length === 0) {
			const detail = `down in ${formatSeconds(seconds)} and up again: the schema was what it was, both times`;
			return {
				findings: [{
					...known,
					status: "good",
					detail
				}],
				moment
			};
		}
		return {
			findings: [{
				...known,
				status: "bad",
				detail: [...left.length === 0 ? [] : [`after the way down the schema is not what it was before: ${named(left)}`], ...again.length === 0 ? [] : [`after up, down and up it is not what it was after up: ${named(again)}`]].join("; "),
				hint: "let the way down undo all of it, or say in it that there is none"
			}],
			moment
		};
	} catch (error) {
		if (!(error instanceof PgproofError) || !error.findings.some(({ id }) => id === "migrate.failed")) throw error;
		const detail = `the way down, or up again, failed: ${error.message}`;
		return {
			findings: [{
				...known,
				status: "bad",
				detail,
				hint: error.hint
			}],
			moment: await readMoment(meter, connection, session)
		};
	}
}
async function differences(meter, before, after, { schema, name }) {
	const own = `${schema}.${name}`;
	return (await readChanges(meter, before, after)).filter((change) => !change.name.startsWith(own)).map((change) => `${change.kind} ${change.name} ${change.what}${change.detail === "" ? "" : ` (${change.detail})`}`);
}
function named(all) {
	const rest = all.length - mostNamed;
	return `${all.slice(0, mostNamed).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
// packages/core/src/migrate/rehearse/judge.ts
/** A lock that keeps others out for longer than that is told. */
const longSeconds = 1;
/** What was seen that would be felt: locks that were held for long, and tables that were written anew. Pure. */
function judgeTrace({ statements, locks, command }, pending) {
	const at = (path, line) => line === 0 ? path : `${path}:${line}`;
	const felt = strongestOf(locks).filter(({ mode, seconds, isIndex }) => blocksWrites(mode) && seconds >= longSeconds && !isIndex).map(({ relation, mode, path, line, seconds }) => ({
		id: "migrate.held",
		status: "warning",
		object: {
			kind: "relation",
			name: relation
		},
		detail: `${at(path, line)} held ${mode} for ${formatSeconds(seconds)}: ${blocksReads(mode) ? "nobody could read or write it" : "nobody could write it"}`,
		hint: "pgproof migrate lint says what takes less"
	}));
	const anew = statements.flatMap(({ path, line, rewrites }) => rewrites.map((name) => ({
		name,
		where: at(path, line)
	}))).concat((command?.rewrites ?? []).map((name) => ({
		name,
		where: "the command"
	}))).map(({ name, where }) => ({
		id: "migrate.rewritten",
		status: "warning",
		object: {
			kind: "relation",
			name
		},
		detail: `${where} wrote it anew, or emptied it`,
		hint: "pgproof migrate lint says what does not"
	}));
	const none = pending.length === 0 ? [{
		id: "migrate.pending",
		status: "explained",
		detail: "nothing is pending on the copy"
	}] : [];
	return [
		...felt,
		...anew,
		...none
	];
}
/** Of each relation and migration the strongest mode, and of that the longest time. */
function strongestOf(locks) {
	const strength = ({ mode, seconds }) => lockModes.indexOf(mode) * 1e9 + seconds;
	return [...Map.groupBy(locks, ({ relation, path }) => JSON.stringify([path, relation])).values()].flatMap((of) => of.sort((a, b) => strength(b) - strength(a)).slice(0, 1));
}
// packages/core/src/migrate/rehearse/run.ts
/**
* Restores a backup into a sandbox, shows it good, and runs on it what is pending. A migration that fails is a finding; throws what keeps it
* from being tried. The copy is gone when it returns, or a finding says how to take it away.
*/
async function runMigrateRehearse(options, session) {
	if (options.command !== void 0) keptEnvironment(session.env, options.passEnvironment);
	const grammar = await openGrammar();
	const copy = await openCopy(options, session);
	let result;
	try {
		result = await rehearseOn(copy, grammar, options, session);
	} catch (error) {
		throw withLeft(error, await copy.end());
	}
	const left = await copy.end();
	return {
		...result,
		findings: [...result.findings, ...left],
		ok: result.ok && isPassed(left, options.failOn)
	};
}
async function rehearseOn(copy, grammar, options, session) {
	const { connection, verdict, place: where, archive } = copy;
	const nothing = {
		copy: {
			verdict,
			place: where,
			archive
		},
		pending: [],
		ran: [],
		statements: [],
		locks: [],
		changes: [],
		seconds: 0
	};
	if (connection === void 0) return {
		...nothing,
		findings: copy.findings,
		ok: false
	};
	await using meter = await openClient(connection, session.signal);
	const { database, ...facts } = await gatherMigrateFacts({
		folder: options.folder,
		shownFolder: options.shownFolder,
		source: async () => connection,
		...present({
			format: options.format,
			stateTable: options.stateTable
		})
	}, session);
	if (database === void 0) throw new Error("rehearse was begun without a database");
	const migrate = {
		...facts,
		database
	};
	const { baseline } = options;
	const place = await readPlace(connection, migrate, database, options, session);
	const { pending, recorded } = divide(place.isUnseen ? [] : pendingOf(database.placed), facts.format, place, baseline);
	const told = judgeStatus({
		...migrate,
		...database
	}).filter(({ id }) => id !== "migrate.pending" && (id !== "migrate.state" || database.state.unseen === void 0));
	const history = [
		...copy.findings.filter(({ id, status }) => id === "verify.sandbox-isolation" && status !== "good"),
		...options.command === void 0 ? sharpenForRunner(told) : told,
		...judgePlace(migrate, database, place, baseline),
		...options.command === void 0 ? [] : await judgeAddress(connection)
	];
	const base = {
		...nothing,
		migrate,
		pending
	};
	if (!allGood(history)) return {
		...base,
		findings: history,
		ok: false
	};
	const scene = {
		options,
		session,
		connection,
		meter,
		grammar,
		migrate,
		place,
		pending,
		recorded
	};
	const tried = options.command === void 0 ? await tryRunner(scene) : await tryCommand(scene, options.command);
	const found = [
		...history,
		...tried.findings,
		...judgeTrace(tried, pending)
	];
	const ok = isPassed(found, options.failOn);
	const record = await recordOf(options, {
		...tried,
		ok
	}, {
		migrate,
		pending,
		archive
	}, session);
	if (typeof record === "string") return {
		...base,
		...tried,
		findings: found,
		ok,
		record
	};
	return {
		...base,
		...tried,
		findings: [...found, record],
		ok
	};
}
async function tryRunner(scene) {
	const { options, session, connection, meter, grammar, migrate, place, pending, recorded } = scene;
	const { format, set } = migrate;
	const runner = runnerOf(format);
	const { table, isTableThere } = place;
	const plan = planRunner({
		format,
		database: connection.database,
		table,
		isTableThere,
		pending,
		recorded
	}, grammar);
	const trace = openTrace(meter);
	const findings = [];
	const changes = [];
	const ran = [];
	let moment = await readMoment(meter, connection, session);
	let began = performance.now();
	let seconds = 0;
	const note = async (path, before, after) => {
		const own = `${table.schema}.${table.name}`;
		const found = await readChanges(meter, before, after);
		changes.push({
			path,
			changes: found.filter(({ name }) => name !== own && !name.startsWith(`${own}`))
		});
		findings.push(...newFindings(before, after));
	};
	try {
		const result = await runMigrations(plan, connection, options, session, { ears: {
			...trace.ears,
			afterMigration: async ({ migration }) => {
				seconds += (performance.now() - began) / 1e3;
				const after = await readMoment(meter, connection, session);
				const before = moment;
				await note(migration.path, before, after);
				moment = after;
				if (options.checkDown === true) {
					const proven = await proveDown({
						migration,
						set,
						format,
						runner,
						table,
						before,
						after
					}, {
						options,
						session,
						connection,
						meter,
						grammar
					});
					findings.push(...proven.findings);
					moment = proven.moment;
				}
				began = performance.now();
			}
		} });
		ran.push(...result.ran);
		findings.push(...result.findings, ...result.ran.map(({ path, seconds: took }) => ({
			id: "migrate.rehearsed",
			status: "good",
			object: {
				kind: "migration",
				name: path
			},
			detail: `ran in ${formatSeconds(took)}`
		})));
	} catch (error) {
		findings.push(...asFindings(error));
		seconds += (performance.now() - began) / 1e3;
	}
	return {
		ran,
		statements: trace.statements,
		locks: trace.locks,
		changes,
		findings,
		seconds,
		catalogue: moment.sha256
	};
}
/** A migration that the server refused is what a rehearsal is for; what keeps it from being tried is an error. */
function asFindings(error) {
	if (!(error instanceof PgproofError && error.findings.some(({ id }) => id === "migrate.failed")) || [
		"connection-lost",
		"interrupted",
		"deadline",
		"bug",
		"cannot-connect"
	].includes(error.kind)) throw error;
	return error.findings;
}
async function tryCommand(scene, argv) {
	const { options, session, connection, meter, migrate, pending } = scene;
	const before = await readMoment(meter, connection, session);
	session.onProgress({
		phase: "rehearse",
		current: argv.join(" ")
	});
	const command = await runWatched(argv, options, connection, meter, session);
	const after = await readMoment(meter, connection, session);
	const changes = [{
		path: argv[0] ?? "",
		changes: await readChanges(meter, before, after)
	}];
	const now = await readAfter(connection, options, migrate.format, session);
	const { placed, state } = now.database;
	const outcome = divideBy(pending, placed);
	const findings = [
		...newFindings(before, after),
		...command.failure === void 0 ? [] : [commandFailed(argv, command.failure)],
		...command.blind === void 0 ? [] : [{
			id: "migrate.watch",
			status: "warning",
			detail: `${command.blind}: statements and locks of then are missing`
		}],
		...state.unseen === void 0 ? [
			...judgeHistory(now),
			...judgeLeft(outcome, now),
			...outcome.applied.map(rehearsedBy)
		] : [{
			id: "migrate.state",
			status: "bad",
			hint: state.unseen.hint,
			detail: `what the command applied cannot be seen: ${state.unseen.detail}`
		}]
	];
	return {
		ran: [],
		statements: command.statements,
		locks: command.locks,
		changes,
		command,
		findings,
		seconds: command.seconds,
		catalogue: after.sha256
	};
}
function rehearsedBy({ path }) {
	return {
		id: "migrate.rehearsed",
		status: "good",
		object: {
			kind: "migration",
			name: path
		},
		detail: "the command applied it"
	};
}
function commandFailed(argv, { message: detail, hint }) {
	return {
		id: "migrate.failed",
		status: "bad",
		object: {
			kind: "command",
			name: argv.join(" ")
		},
		detail,
		hint
	};
}
/** Writes the record; says why where the store does not take it. */
async function recordOf({ store, command }, { ok, catalogue, seconds }, { migrate, pending, archive }, session) {
	const { manifest, backup } = archive;
	const now = session.now();
	const record = {
		format_version: 1,
		database: backup.database,
		rehearsed_at: now.toISOString(),
		migration_format: migrate.format.name,
		migrations: rehearsedOf(pending),
		ok,
		...command === void 0 ? { run_by: "runner" } : {
			run_by: "command",
			command_sha256: digestOfCommand(command)
		},
		backup_id: backup.id,
		backup_time: manifest.snapshot.time,
		server_major: migrate.database.major,
		system_identifier: manifest.server.system_identifier,
		catalogue_sha256: catalogue,
		seconds,
		by: `pgproof ${version}`
	};
	try {
		return await putRehearsal(store, record, now);
	} catch (error) {
		session.signal.throwIfAborted();
		const { message, hint } = classify(error, "record the rehearsal");
		return {
			id: "migrate.record",
			status: "warning",
			hint,
			detail: `it is not recorded, so apply in production does not see it: ${message}`
		};
	}
}
// packages/core/src/migrate/report-status.ts
/** The report of `migrate status`. Pure. */
function reportMigrateStatus(facts, options, endedAt) {
	const { format, database, shownFolder } = facts;
	const { placed, state } = database;
	const findings = judgeStatus({
		...facts,
		...database
	});
	const count = (...standings) => placed.filter(({ standing }) => standings.includes(standing)).length;
	const ok = isPassed(findings, options.failOn);
	const pending = count("pending", "out of order");
	const wrong = findings.filter(({ status }) => status === "bad").length;
	const isUnseen = state.unseen !== void 0;
	return {
		operation: "migrate",
		ok,
		exitCode: ok ? 0 : 1,
		headline: isUnseen ? `what is applied to "${database.name}" could not be seen` : `${pending} pending of ${placed.length} migrations${wrong === 0 ? "" : `, and ${wrong} ${wrong === 1 ? "thing" : "things"} wrong`}`,
		notes: [],
		made: madeAt(endedAt),
		figures: [
			[
				"database",
				database.name,
				`PostgreSQL ${database.major}`
			],
			[
				"migrations",
				shownFolder,
				`of ${format.name}`
			],
			...isUnseen ? [] : [["applied", String(count("applied", "edited", "baseline"))], ["pending", String(pending)]]
		],
		findings,
		relations: [],
		data: {
			mode: "status",
			format: format.name,
			state_table: state.table ?? null,
			pending,
			bad_findings: wrong,
			migrations: isUnseen ? facts.set.migrations.map(({ version, name, path }) => ({
				version,
				name,
				path,
				standing: null
			})) : placed.map(({ version, name, migration, standing }) => ({
				version,
				name,
				path: migration?.path ?? null,
				standing
			}))
		}
	};
}
export { renderLintSarif as a, planMigrateApply as c, gatherMigrateFacts as d, migrateModes as f, planMigrateRehearse as i, runMigrateApply as l, runMigrateRehearse as n, reportMigrateLint as o, reportMigrateRehearse as r, reportMigrateApply as s, reportMigrateStatus as t, runMigrateLint as u };
