import { J as formatSeconds, Mt as sqlStateOf, Ot as PgproofError, at as isClusterName, kt as classify, nt as clusterName, q as formatCount } from "./lean-DqNT6EJH.js";
import { a as version, w as cleaned } from "./core-B9Yv8UBi.js";
import { a as asShown, i as statementRows } from "./core-DxWJFd2t.js";
import { r as readSystemIdentifier } from "./core-7K7Y8FFh.js";
import { $ as backupCommand, _t as identityToGiveFor, et as provingCommand } from "./core-B5edkvN2.js";
import { L as bytesOf, rt as silentError, tt as listBackups } from "./core-BZtGVF2w.js";
import { C as describePlace, c as describeConnection, o as openClient } from "./core-BIkfvGKG.js";
import { i as readConnection } from "./core-SJB421FK.js";
import { c as requireOwn, d as limitOf, l as chooseChecks, v as asFindings, y as fold } from "./core-DHZlpD8K.js";
import { readFile, statfs } from "node:fs/promises";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// packages/core/src/postgres/disk.ts
/**
* The disk of the data directory, where that is one of this machine's and can be read; undefined elsewhere, for no server tells it. A
* directory of the same path can be another's: the file of its postmaster has to tell the start of this one. Versions 14 to 18.
*/
async function readServerDisk(client) {
	const [row] = await client.query(`
    select
      pg_catalog.current_setting('data_directory') as folder,
      pg_catalog.floor(extract(epoch from pg_catalog.pg_postmaster_start_time()))::text as started`);
	if (row === void 0) return void 0;
	const lines = (await readFile(join(row.folder, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
	if (!(Math.abs(Number(lines[2]) - Number(row.started)) <= 5)) return void 0;
	const { bavail, blocks, bsize } = await statfs(row.folder);
	return {
		folder: row.folder,
		freeBytes: bavail * bsize,
		sizeBytes: blocks * bsize
	};
}
// packages/core/src/health/ask.ts
/** A question as it is sent. */
function questionSql(sql, { statementTimeoutSeconds, lockTimeoutSeconds }) {
	return `begin transaction isolation level read committed read only; ${[
		"set local search_path = ''",
		`set local statement_timeout = '${statementTimeoutSeconds}s'`,
		`set local lock_timeout = '${lockTimeoutSeconds}s'`,
		"set local jit = off",
		"set local max_parallel_workers_per_gather = 0",
		"set local timezone = 'UTC'",
		"set local row_security = on"
	].join("; ")}; ${sql.trim()}; commit`;
}
/**
* Each question is a transaction of its own that may only read, with its limits set for it alone: nothing is left in a session that a pooler
* hands to others, no snapshot stays, and a parallel worker is not taken from anybody. It is committed: servers count rollbacks, and they are
* one of the things that are looked at. One trip to the server.
*/
function openAsker(client, limits, onAnswer) {
	let count = 0;
	return {
		queries: () => count,
		ask: async (sql) => {
			count += 1;
			try {
				return (await client.pg.query(questionSql(sql, limits))).at(-2)?.rows ?? [];
			} catch (error) {
				await client.query("rollback");
				throw error;
			} finally {
				onAnswer();
			}
		}
	};
}
// packages/core/src/health/cost.ts
/** Ticks of a processor's clock in a second, of every Linux there is. Source: proc(5), sysconf(_SC_CLK_TCK). */
const ticksPerSecond = 100;
/**
* Processor seconds that our backend has used so far, where it is a process of this machine that can be seen; undefined elsewhere, for no server
* tells. A process of the same number can be another's: its title has to name our end of the connection.
*/
async function backendCpuSeconds({ ask }) {
	const [row] = await ask("select pg_backend_pid() as pid, inet_client_port() as port");
	if (row === void 0) return void 0;
	try {
		const title = await readFile(`/proc/${row.pid}/cmdline`, "utf8");
		if (!(title.startsWith("postgres: ") && title.includes(row.port === null || row.port < 0 ? "[local]" : `(${row.port})`))) return void 0;
		const stat = await readFile(`/proc/${row.pid}/stat`, "utf8");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
	} catch {
		return;
	}
}
// packages/core/src/health/name.ts
/** A socket is there only while its server runs, and must not give it another name. */
const isHere = (host) => host.startsWith("/") || host === "127.0.0.1" || host === "::1";
/** The name of a server, by the places where it is looked for. Pure. */
function nameOf(places, dbname) {
	const named = places.map(({ host, port }) => describePlace({
		host: isHere(host) ? "localhost" : host,
		port
	}));
	return {
		server: [...new Set(named)].join(","),
		dbname
	};
}
/** The name of a server by its connection, without connecting. Throws as `readConnection` does. */
async function nameServer(conninfo, { env, homedir, osUser }) {
	const { hosts, database } = await readConnection({
		env,
		homedir,
		osUser,
		...conninfo === void 0 ? {} : { conninfo }
	});
	return nameOf(hosts, database);
}
/** The same of a connection that is settled. */
const nameOfConnection = (connection) => nameOf([connection], connection.database);
// packages/core/src/health/patience.ts
/** Calls `onSilence` once so much time went by without an answer. */
function openPatience(milliseconds, onSilence) {
	let rests = 0;
	const timer = setTimeout(() => rests > 0 ? timer.refresh() : onSilence(), milliseconds);
	return {
		answered: () => void timer.refresh(),
		resting: async (wait) => {
			rests += 1;
			try {
				return await wait();
			} finally {
				rests -= 1;
				timer.refresh();
			}
		},
		end: () => clearTimeout(timer)
	};
}
// packages/core/src/health/ready.ts
/** What a server that is still starting answers, each step of the way: it is not there, it starts, its database and roles are being made. */
const passing = [
	"cannot-connect",
	"connection-lost",
	"login-refused",
	"no-database",
	"too-many-connections"
];
const pauseMilliseconds = 250;
/**
* Opens a session on a server that is really ready: it accepts a login to that database and answers. Until then it is tried again, for so many
* seconds; then the last reason is thrown, under its own kind. What no waiting mends is thrown at once.
*/
async function whenReady(source, waitForSeconds, { signal, onProgress }) {
	const began = performance.now();
	const waited = () => (performance.now() - began) / 1e3;
	for (;;) {
		const left = AbortSignal.timeout(Math.max(1, Math.ceil((waitForSeconds - waited()) * 1e3)));
		const late = new AbortController();
		const tooLate = () => late.abort(left.reason);
		if (waitForSeconds > 0) left.addEventListener("abort", tooLate, { once: true });
		const trying = AbortSignal.any([signal, late.signal]);
		try {
			const connection = await source(trying);
			const started = performance.now();
			const client = await openClient(connection, trying, { isPinned: false });
			try {
				await client.query("select 1");
				left.removeEventListener("abort", tooLate);
				return {
					connection,
					client,
					connectMilliseconds: performance.now() - started,
					waitedSeconds: waited()
				};
			} catch (error) {
				await client[Symbol.asyncDispose]();
				throw classify(error, `ask ${describeConnection(connection)}`);
			}
		} catch (error) {
			signal.throwIfAborted();
			const known = classify(error, "wait for the server");
			const isOver = left.aborted || waited() + pauseMilliseconds / 1e3 > waitForSeconds;
			if (waitForSeconds === 0 || !(passing.includes(known.kind) || left.aborted)) throw known;
			if (isOver) throw new PgproofError(passing.includes(known.kind) ? known.kind : "cannot-connect", `not ready within ${formatSeconds(waitForSeconds)}: ${left.aborted && !passing.includes(known.kind) ? "no answer" : known.message}`, {
				hint: known.hint,
				cause: known
			});
			onProgress({
				phase: "wait for the server",
				current: known.message
			});
			await setTimeout$1(pauseMilliseconds, void 0, { signal });
		}
	}
}
// packages/core/src/health/server.ts
/** Reads what the server is, and what time it has. Versions 14 to 18. */
async function readServerView({ ask }, major, now) {
	const before = now().getTime();
	const [row] = await ask(`
    select
      current_setting('server_version') as version,
      current_database() as database,
      quote_ident(current_user) as role,
      (select rolsuper from pg_roles where rolname = current_user) as "isSuperuser",
      pg_has_role(current_user, 'pg_monitor', 'usage') as "isMonitor",
      pg_is_in_recovery() as "isStandby",
      case when has_function_privilege('pg_control_system()', 'execute')
        then (select system_identifier::text from pg_control_system()) else '' end as "systemIdentifier",
      current_setting('ssl') = 'on' as "offersTls",
      extract(epoch from clock_timestamp())::float8 as clock,
      (select e.extversion from pg_extension e where e.extname = 'pg_stat_statements') as "statementsVersion",
      (select quote_ident(n.nspname)
       from pg_extension e
       join pg_namespace n on n.oid = e.extnamespace
       where e.extname = 'pg_stat_statements') as "statementsSchema",
      exists (select from pg_settings where name = 'pg_stat_statements.max') as "statementsLoaded"`);
	const after = now().getTime();
	if (row === void 0) throw new Error("the server says nothing of itself");
	const { version, database, role, isSuperuser, isMonitor, isStandby, systemIdentifier } = row;
	const { statementsVersion, statementsSchema, statementsLoaded } = row;
	return {
		view: {
			major,
			version,
			database,
			role,
			isSuperuser,
			isMonitor,
			isStandby,
			systemIdentifier,
			statements: typeof statementsVersion !== "string" ? null : {
				version: statementsVersion,
				schema: String(statementsSchema),
				isLoaded: statementsLoaded === true
			}
		},
		skewSeconds: Number(row["clock"]) - (before + after) / 2e3,
		offersTls: row["offersTls"] === true
	};
}
// packages/core/src/health/store.ts
/** Of the backups of a database and of those of its whole cluster, the ones that the newest is among. */
function newestOf(lists) {
	const timeOf = ({ listed }) => listed.findLast(({ manifest }) => manifest?.filters.length === 0)?.manifest?.created_at ?? "";
	return lists.reduce((best, next) => timeOf(next) > timeOf(best) ? next : best);
}
/**
* Looks at the backups of a database, or of the cluster that it is in where the newest is one of those; `systemIdentifier` is the cluster's, empty where
* it is not known. Only an abort is thrown: a store that cannot be read is a finding.
*/
async function lookAtBackups(open, { database, systemIdentifier }, signal) {
	try {
		const store = await open();
		const names = [database, ...systemIdentifier === "" ? [] : [clusterName(systemIdentifier)]];
		const lists = await Promise.all(names.map(async (of) => ({
			of,
			listed: await listBackups(store, of)
		})));
		const { of, listed } = newestOf(lists);
		signal.throwIfAborted();
		const readable = listed.flatMap((backup) => backup.manifest === void 0 ? [] : [{
			...backup,
			manifest: backup.manifest
		}]);
		const whole = readable.filter(({ manifest }) => manifest.filters.length === 0);
		const [newest, ...earlier] = [...whole].reverse();
		const unreadable = lists.flatMap(({ of: whose, listed: all }) => all.flatMap(({ id, manifest, problem = "its manifest cannot be read" }) => manifest === void 0 && (newest === void 0 || id > newest.id) ? [{
			id,
			problem,
			hint: provingCommand(store, {
				database: whose,
				id
			}, identityToGiveFor(void 0))
		}] : []));
		const good = whole.findLast(({ isGood, verifiedAt }) => isGood && verifiedAt !== void 0);
		const sizes = earlier.slice(0, 5).map(({ manifest }) => bytesOf(manifest)).sort((a, b) => a - b);
		const usualBytes = sizes[Math.floor(sizes.length / 2)];
		return {
			database,
			passedOver: {
				ofParts: readable.length - whole.length,
				unreadable
			},
			...newest === void 0 ? {} : { newest: {
				id: newest.id,
				createdAt: newest.manifest.created_at,
				bytes: bytesOf(newest.manifest),
				standing: newest.standing,
				...newest.verdict === void 0 ? {} : { verdict: newest.verdict },
				...newest.verifiedAt === void 0 ? {} : { verifiedAt: newest.verifiedAt }
			} },
			...usualBytes === void 0 ? {} : { usualBytes },
			...good?.verifiedAt === void 0 ? {} : { lastGood: {
				id: good.id,
				verifiedAt: good.verifiedAt,
				verdict: good.verdict ?? "none"
			} },
			hints: {
				backUp: `${backupCommand(store, newest?.manifest)}${isClusterName(of) ? " --method physical" : ""}`,
				prove: provingCommand(store, {
					database: of,
					...newest === void 0 ? {} : { id: newest.id }
				}, identityToGiveFor(newest?.manifest.encryption))
			}
		};
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof PgproofError) || error.kind === "bad-input") throw error;
		return {
			reason: error.message,
			hint: error.hint
		};
	}
}
// packages/core/src/health/facts.ts
/** Beside a statement's own limit, how long a server may be silent. */
const patienceSeconds = 15;
const ticks = 20;
/** Looks at a server, by one session that only reads. Throws what keeps that session from being opened or ends it. */
async function gatherHealthFacts(options, session) {
	const startedAt = session.now();
	const silence = new AbortController();
	const signal = AbortSignal.any([session.signal, silence.signal]);
	const ready = await whenReady(options.source, options.waitForSeconds, session);
	await using client = ready.client;
	const { connection } = ready;
	const store = await storeOf(options, client, connection, session);
	const limit = options.statementTimeoutSeconds + options.lockTimeoutSeconds + patienceSeconds;
	const patience = openPatience(limit * 1e3, () => silence.abort(silentError(connection, limit)));
	const onSilence = () => void client[Symbol.asyncDispose]();
	signal.addEventListener("abort", onSilence, { once: true });
	try {
		return await look(options, {
			client,
			connection,
			asker: openAsker(client, options, patience.answered),
			patience,
			store,
			ready,
			signal,
			startedAt
		}, session);
	} catch (error) {
		throw signal.aborted ? signal.reason : error;
	} finally {
		patience.end();
		signal.removeEventListener("abort", onSilence);
	}
}
async function look(options, looking, session) {
	const { client, connection, asker, patience, store, ready, signal, startedAt } = looking;
	const began = performance.now();
	const cpuBefore = await backendCpuSeconds(asker);
	const { view, partly } = await introduce({
		client,
		connection,
		asker,
		store,
		ready
	}, session);
	const { chosen, rates, asked, top } = questionsOf(options, view, partly);
	session.onProgress({
		phase: "health",
		current: "the first sample"
	});
	const before = await answer(rates, asker, signal);
	const sampledFrom = performance.now();
	const waits = await watchWaits(options.sampleSeconds, chosen.some(({ id }) => id === "wait-profile"), {
		asker,
		patience,
		signal
	});
	const sampledSeconds = options.sampleSeconds === 0 ? 0 : (performance.now() - sampledFrom) / 1e3;
	session.onProgress({
		phase: "health",
		current: `${chosen.length} checks`
	});
	const answers = await answer(asked, asker, signal);
	const { [top]: topAnswer = { rows: [] } } = answers;
	const topStatements = "rows" in topAnswer ? topAnswer.rows.map(asShown) : [];
	const disk = chosen.some(({ id }) => id === "disk") ? await readServerDisk(client).catch(notKnown) : void 0;
	const cpuAfter = cpuBefore === void 0 ? void 0 : await backendCpuSeconds(asker);
	return {
		startedAt,
		now: session.now(),
		place: describeConnection(connection),
		name: nameOfConnection(connection),
		server: view,
		answers,
		before,
		sampledSeconds,
		aside: {
			...partly,
			waits,
			disk
		},
		topStatements,
		waitedSeconds: ready.waitedSeconds,
		cost: {
			seconds: (performance.now() - began) / 1e3,
			queries: asker.queries(),
			serverCpuSeconds: cpuBefore === void 0 || cpuAfter === void 0 ? null : Math.max(0, cpuAfter - cpuBefore)
		}
	};
}
/** Pure. */
function questionsOf(options, view, aside) {
	const chosen = chooseChecks(options, view, aside);
	const rates = questions(chosen.filter(({ isRate }) => isRate === true && options.sampleSeconds > 0), view);
	const veils = [...new Map(chosen.flatMap(({ veil }) => veil === void 0 ? [] : [[veil.name, veil.sql(view)]])).values()];
	const top = view.statements?.isLoaded === true && options.profile === "production" ? statementRows(view, "total", 500) : "";
	const asked = [
		...rates,
		...questions(chosen, view),
		...veils,
		...top === "" ? [] : [top]
	];
	return {
		chosen,
		rates,
		asked: [...new Set(asked)],
		top
	};
}
/** What is seen before the first check: by it they are chosen. */
async function introduce({ client, connection, asker, store, ready }, session) {
	const { view, skewSeconds, offersTls } = await readServerView(asker, client.major, session.now);
	const certificateEnds = endOfCertificate(client);
	return {
		view,
		partly: {
			connectMilliseconds: ready.connectMilliseconds,
			skewSeconds,
			certificateEnds,
			store,
			disk: void 0,
			waits: { none: 0 },
			tls: {
				isUsed: certificateEnds !== void 0,
				isOffered: offersTls,
				isLocal: isLocal(connection)
			}
		}
	};
}
/** Looks at a server as a run does before its first check. Throws as that does. */
async function gatherHealthPlanFacts(options, session) {
	const ready = await whenReady(options.source, options.waitForSeconds, session);
	await using client = ready.client;
	const { connection } = ready;
	const store = await storeOf(options, client, connection, session);
	const { view, partly } = await introduce({
		client,
		connection,
		asker: openAsker(client, options, () => void 0),
		store,
		ready
	}, session);
	return {
		connection,
		server: view,
		aside: partly
	};
}
async function storeOf({ store }, client, connection, session) {
	if (store === void 0) return void 0;
	const database = store.database ?? connection.database;
	const systemIdentifier = await readSystemIdentifier(client);
	return lookAtBackups(store.open, {
		database,
		systemIdentifier
	}, session.signal);
}
/** Each once. */
function questions(chosen, view) {
	return [...new Set(chosen.flatMap(({ sql }) => sql?.(view) ?? []))];
}
async function answer(sqls, asker, signal) {
	const answers = {};
	for (const sql of new Set(sqls)) {
		signal.throwIfAborted();
		try {
			answers[sql] = { rows: await asker.ask(sql) };
		} catch (error) {
			const known = classify(error, "ask the server");
			const sqlState = sqlStateOf(error);
			if (known.kind === "connection-lost" || sqlState === void 0) throw known;
			answers[sql] = {
				refused: known,
				sqlState
			};
		}
	}
	return answers;
}
/** What active sessions wait for. */
const waitsSql = `
  select coalesce(wait_event_type, 'none') as type, count(*)::float8 as count
  from pg_stat_activity
  where state = 'active' and backend_type = 'client backend' and pid <> pg_backend_pid() and wait_event_type is distinct from 'Client'
  group by 1`;
/** Looks at what active sessions wait for, until the time between the samples is over. */
async function watchWaits(seconds, isWanted, { asker, patience, signal }) {
	const counts = { none: 0 };
	if (seconds === 0) return {};
	const until = performance.now() + seconds * 1e3;
	while (performance.now() < until) {
		if (isWanted) {
			const rows = await asker.ask(waitsSql);
			for (const { type, count } of rows) counts[type] = (counts[type] ?? 0) + count;
		}
		const pause = Math.min(seconds * 1e3 / ticks, Math.max(0, until - performance.now()));
		await patience.resting(() => setTimeout$1(pause, void 0, { signal }));
	}
	return counts;
}
function endOfCertificate({ pg }) {
	const { stream } = pg.connection;
	const certificate = stream.getPeerCertificate?.();
	return certificate?.valid_to === void 0 ? void 0 : new Date(certificate.valid_to);
}
function isLocal({ host, hostaddr }) {
	return host.startsWith("/") || /^(127\.|::1$|localhost$)/.test(hostaddr ?? host) || host === "localhost";
}
function notKnown(error) {
	if (sqlStateOf(error) === void 0 && error instanceof PgproofError) throw error;
}
// packages/core/src/report/sarif.ts
const levels = {
	bad: "error",
	warning: "warning",
	unknown: "note"
};
/**
* What is not as it should be as SARIF 2.1.0 (OASIS, 2020), which code scanning and editors read. Paths stay as the user names them, from the
* root of the repository where they are relative; of a database the place is a path of its own, `postgres/<database>`, and the
* object its logical location. Pure.
*/
function renderSarif(findings, options) {
	const told = findings.flatMap((finding) => {
		const level = levels[finding.status];
		return level === void 0 ? [] : [{
			finding,
			level
		}];
	});
	const ids = [...new Set(told.map(({ finding }) => finding.id))].sort();
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "pgproof",
				version,
				informationUri: "https://github.com/pgproof/pgproof",
				rules: ids.map((id) => describe(id, options.ruleOf(id)))
			} },
			results: told.map(({ finding, level }) => ({
				ruleId: finding.id,
				ruleIndex: ids.indexOf(finding.id),
				level,
				message: { text: messageOf(finding) },
				...locate(finding, options.database),
				...finding.place === void 0 ? { partialFingerprints: { pgproof: fingerprint(finding) } } : {}
			}))
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function describe(id, rule) {
	if (rule === void 0) return { id };
	const { means, why, advice } = rule;
	return {
		id,
		shortDescription: { text: means },
		...why === void 0 ? {} : { fullDescription: { text: why } },
		help: { text: advice }
	};
}
function messageOf({ object, detail, hint }) {
	const about = object === void 0 ? "" : `${object.kind} ${object.name}: `;
	return cleaned(`${about}${detail}${hint === void 0 ? "" : `. Hint: ${hint}`}`);
}
function locate({ place, object }, database) {
	if (place !== void 0) return { locations: [{ physicalLocation: physical(uriOf(place.path), place.line) }] };
	if (database === void 0) return {};
	const logical = {
		name: cleaned(object?.name ?? database),
		kind: cleaned(object?.kind ?? "database")
	};
	return { locations: [{
		physicalLocation: physical(`postgres/${encodeURIComponent(database)}`, 1),
		logicalLocations: [logical]
	}] };
}
function physical(uri, line) {
	return {
		artifactLocation: { uri },
		region: { startLine: line }
	};
}
/** The same finding of another run is the same alert, whatever its numbers. */
function fingerprint({ id, object }) {
	return createHash("sha256").update(JSON.stringify([id, object ?? null])).digest("hex");
}
function uriOf(path) {
	return path.replace(/^\.\//, "").split("/").map((part) => encodeURIComponent(part)).join("/");
}
// packages/core/src/health/judge.ts
/** Judges what was seen, check by check. Pure. Throws `bad-input` for a baseline of another server. */
function judgeHealth(facts, options) {
	if (options.baseline !== void 0) requireOwn(options.baseline, facts.server, options.profile);
	const chosen = chooseChecks(options, facts.server, facts.aside);
	const role = facts.server.role;
	const judged = chosen.map((check) => ({
		id: check.id,
		all: judgeOne(check, facts, options)
	}));
	const named = (id, all) => asFindings(id, all).map((finding) => finding.hint === void 0 ? finding : {
		...finding,
		hint: finding.hint.replaceAll("{role}", () => role)
	});
	const measures = chosen.flatMap((check) => {
		const sight = sightOf(check, facts, options);
		return sight === void 0 || hiddenOf(check, facts) > 0 ? [] : check.measures?.(sight) ?? [];
	});
	return {
		findings: judged.flatMap(({ id, all }) => named(id, fold(all))),
		every: judged.flatMap(({ id, all }) => named(id, all)),
		measures,
		checks: chosen.length
	};
}
function judgeOne(check, facts, options) {
	const sql = check.sql?.(facts.server);
	const answered = sql === void 0 ? void 0 : facts.answers[sql];
	if (answered !== void 0 && "refused" in answered) return [unseen(check, answered, facts.server)];
	const sight = sightOf(check, facts, options);
	const judged = sight === void 0 ? [] : check.judge(sight);
	const hidden = hiddenOf(check, facts);
	if (hidden === 0 || check.veil === void 0) return judged;
	const hint = veilOf(check, facts)?.["hint"];
	return [...judged.filter(({ status }) => status !== "good"), {
		status: "unknown",
		detail: `${formatCount(hidden)} ${check.veil.what} could not be seen, and may be otherwise`,
		...typeof hint === "string" && hint !== "" ? { hint } : {}
	}];
}
function sightOf(check, facts, options) {
	const sql = check.sql?.(facts.server);
	const rowsOf = (answered) => answered !== void 0 && "rows" in answered ? answered.rows : void 0;
	const rows = sql === void 0 ? [] : rowsOf(facts.answers[sql]);
	if (rows === void 0) return void 0;
	return {
		rows,
		before: sql === void 0 ? void 0 : rowsOf(facts.before[sql]),
		seconds: facts.sampledSeconds,
		server: facts.server,
		options,
		baseline: options.baseline,
		now: facts.now,
		aside: facts.aside,
		limit: (name) => limitOf(check, name, options)
	};
}
function veilOf({ veil }, facts) {
	const answered = veil === void 0 ? void 0 : facts.answers[veil.sql(facts.server)];
	if (answered === void 0) return void 0;
	return "rows" in answered ? answered.rows[0] : {
		hidden: 1,
		hint: answered.refused.hint
	};
}
function hiddenOf(check, facts) {
	return Number(veilOf(check, facts)?.["hidden"] ?? 0);
}
function unseen({ grant = "grant pg_monitor to {role};" }, { refused, sqlState }, server) {
	const isRefusal = sqlState === "42501";
	return {
		status: "unknown",
		detail: `could not be seen: ${refused.message.replace(/^ask the server: /, "")}`,
		hint: isRefusal ? typeof grant === "string" ? grant : grant(server) : refused.hint
	};
}
export { questionsOf as a, openAsker as c, gatherHealthPlanFacts as i, questionSql as l, renderSarif as n, readServerView as o, gatherHealthFacts as r, nameServer as s, judgeHealth as t, readServerDisk as u };
