import { J as formatSeconds, K as formatBytes, Ot as PgproofError, Ut as shellQuote, Y as formatTime, kt as classify, q as formatCount } from "./lean-DqNT6EJH.js";
import { E as countStatuses, N as worstFirst, r as madeAt, w as cleaned } from "./core-B9Yv8UBi.js";
import { a as asShown, i as statementRows, n as isAtLeast } from "./core-DxWJFd2t.js";
import { B as serverLines } from "./core-BZtGVF2w.js";
import { c as describeConnection, d as childEnvironment, o as openClient, r as quoteLiteral } from "./core-BIkfvGKG.js";
import { _ as countersOf, a as changesSince, d as limitOf, g as statementsVeil, h as checks, i as replaceFile, o as keyOf, t as pushMetrics } from "./core-DHZlpD8K.js";
import { a as questionsOf, c as openAsker, l as questionSql, n as renderSarif, o as readServerView, r as gatherHealthFacts, t as judgeHealth } from "./core-D09qElme.js";
import { connect, createServer } from "node:net";
import { once } from "node:events";
// packages/core/src/sandbox/relay.ts
/**
* Listens on a free port of 127.0.0.1 and forwards each connection to a Unix socket. Either side may close its half and go on reading;
* a reader that is slow slows its writer down; what happens to one connection is of no consequence to another.
*/
async function startRelay(socketPath) {
	const sockets = /* @__PURE__ */ new Set();
	const server = createServer({
		allowHalfOpen: true,
		noDelay: true
	}, (near) => {
		const far = connect({
			path: socketPath,
			allowHalfOpen: true
		});
		for (const socket of [near, far]) {
			sockets.add(socket);
			socket.once("close", () => sockets.delete(socket));
		}
		forward(near, far);
		forward(far, near);
	});
	server.listen({
		host: "127.0.0.1",
		port: 0
	});
	await once(server, "listening");
	server.on("error", () => void 0);
	return {
		port: server.address().port,
		close: () => {
			server.close();
			for (const socket of sockets) socket.destroy();
		}
	};
}
/** Everything that one side says goes to the other; when it breaks off in mid-sentence, so does the other. */
function forward(from, to) {
	from.pipe(to);
	from.on("error", () => to.destroy());
	from.once("close", () => {
		if (!from.readableEnded) to.destroy();
	});
}
// packages/core/src/health/plan.ts
/** Pure: what a run asks, question by question, and what the answers are held against. It changes nothing. */
function planHealth(options, facts) {
	const { connection, server, aside } = facts;
	const { environment, profile } = options;
	const { chosen, rates, asked } = questionsOf(options, server, aside);
	const limits = chosen.flatMap((check) => Object.keys(check.limits ?? {}).map((name) => {
		const { warning, bad, unit } = limitOf(check, name, options);
		return [`${check.id}.${name}`, `${warning}:${bad} ${unit}`];
	}));
	return {
		operation: "monitor",
		environment,
		target: server.database,
		commands: [
			...serverLines(childEnvironment(connection)),
			...rates.length === 0 ? [] : [...asking(rates, options), `sleep ${options.sampleSeconds}`],
			...asking(asked, options)
		],
		configuration: {
			profile,
			fail_on: options.failOn,
			checks: chosen.map(({ id }) => id).join(", "),
			...options.skip.length === 0 ? {} : { left_out: options.skip.join(", ") },
			statement_timeout: `${options.statementTimeoutSeconds}s`,
			lock_timeout: `${options.lockTimeoutSeconds}s`,
			sample_seconds: String(options.sampleSeconds),
			...Object.fromEntries(limits)
		},
		verification_steps: [`pgproof health --profile ${profile} --environment ${environment} --fail-on ${options.failOn}; echo "0 is good, 1 is not: $?"`],
		recovery_procedure: [
			"1. Nothing is changed: each question is a transaction that may only read, so there is nothing to go back to. A run that is killed leaves no session; to see it, and to end one that a network keeps:",
			...serverLines(childEnvironment(connection)).map((line) => `   ${line}`),
			`   psql -X -d postgres -c ${shellQuote("select pid, state, query_start, pg_terminate_backend(pid) as ended from pg_stat_activity where application_name = 'pgproof' and pid <> pg_backend_pid()")}`,
			"2. What is found bad names the command that ends it. Where the server itself is lost, its newest backup comes back as \"recovery_procedure\" in that one's manifest.json says.",
			""
		].join("\n")
	};
}
function asking(questions, options) {
	return [
		"psql -X --no-align <<'PGPROOF'",
		...questions.map((sql) => `${questionSql(sql, options)};`),
		"PGPROOF"
	];
}
// packages/core/src/health/faces/nagios.ts
const words = [
	"OK",
	"WARNING",
	"CRITICAL",
	"UNKNOWN"
];
const mostTold = 5;
/** A run as one line with performance data. In production what could not be seen is a warning; elsewhere it is UNKNOWN, below a warning. Pure. */
function renderNagios({ findings, measures, checks }, environment) {
	const has = (status) => findings.some((finding) => finding.status === status);
	const isUnknown = has("unknown");
	const exitCode = has("bad") ? 2 : has("warning") || isUnknown && environment === "production" ? 1 : isUnknown ? 3 : 0;
	const told = worstFirst(findings).filter(({ status }) => status === "bad" || status === "warning" || status === "unknown");
	const more = told.length - mostTold;
	const text = told.length === 0 ? `${checks} checks, nothing to do` : [...told.slice(0, mostTold).map(brief), ...more > 0 ? [`and ${more} more`] : []].join("; ");
	const data = measures.map(performance).join(" ");
	return {
		line: plain(`PGPROOF ${words[exitCode]} - ${text}`) + (data === "" ? "" : ` | ${data}`),
		exitCode
	};
}
/** A run that could not look. */
function renderNagiosError(message) {
	return {
		line: plain(`PGPROOF CRITICAL - ${message}`),
		exitCode: 2
	};
}
function brief({ id, object, detail }) {
	return `${id.replace(/^monitor\./, "")}: ${object === void 0 ? "" : `${object.kind} ${object.name} `}${detail}`;
}
/** A bar begins performance data. */
const plain = (text) => cleaned(text).replaceAll("|", "/");
function performance({ name, type, value, labels = {} }) {
	return `'${[name, ...Object.values(labels)].join(".").replace(/[^A-Za-z0-9_.-]/g, "_")}'=${value}${type === "counter" ? "c" : name.endsWith("_bytes") ? "B" : name.endsWith("_seconds") ? "s" : ""}`;
}
// packages/core/src/health/faces/prometheus.ts
const statuses = [
	"good",
	"explained",
	"warning",
	"unknown",
	"bad"
];
/**
* What was seen as Prometheus reads it from a textfile or a Pushgateway. A check is told by the worst of its findings, `1` for the status that it has
* and `0` for the others, so that an alert can be written without numbers that stand for words. Pure.
*/
function renderPrometheus({ findings, measures }, facts, name) {
	const byCheck = Map.groupBy(findings, ({ id }) => id.replace(/^monitor\./, ""));
	const severity = {
		good: 0,
		explained: 1,
		unknown: 2,
		warning: 3,
		bad: 4
	};
	const states = [...byCheck].flatMap(([check, of]) => {
		const worst = of.map(({ status }) => status).sort((a, b) => severity[b] - severity[a])[0];
		return statuses.map((status) => ({
			name: "check_status",
			help: "Whether a check has this status.",
			type: "gauge",
			value: status === worst ? 1 : 0,
			labels: {
				check,
				status
			}
		}));
	});
	const counts = statuses.map((status) => ({
		name: "findings",
		help: "Findings of a status.",
		type: "gauge",
		labels: { status },
		value: findings.filter((finding) => finding.status === status).length
	}));
	return renderMeasures([
		...[
			...ofRun(1, facts.now),
			{
				name: "run_duration_seconds",
				help: "How long the run took.",
				type: "gauge",
				value: facts.cost.seconds
			},
			{
				name: "run_queries",
				help: "Questions that the run asked.",
				type: "gauge",
				value: facts.cost.queries
			}
		],
		...counts,
		...states,
		...measures
	], name);
}
/** The same of a server that was not reached at that time: that it is down is told, too. */
function renderDown(server, now) {
	return renderMeasures(ofRun(0, now), server);
}
const ofRun = (up, now) => [{
	name: "up",
	help: "Whether the server let us in and answered.",
	type: "gauge",
	value: up
}, {
	name: "run_timestamp_seconds",
	help: "When the run was made.",
	type: "gauge",
	value: now.getTime() / 1e3
}];
function renderMeasures(measures, { server, dbname }) {
	return [...Map.groupBy(measures, ({ name }) => name)].flatMap(([name, of]) => [
		`# HELP pgproof_${name} ${of[0]?.help ?? ""}`,
		`# TYPE pgproof_${name} ${of[0]?.type ?? "gauge"}`,
		...of.map(({ value, labels = {} }) => `pgproof_${name}${labelled({
			server,
			dbname,
			...labels
		})} ${value}`)
	]).map((line) => `${line}\n`).join("");
}
/** Names of a database are untrusted. Source: Prometheus documentation, exposition formats. */
function labelled(labels) {
	const quoted = (text) => text.toWellFormed().replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n").replaceAll("\r", " ");
	return `{${Object.entries(labels).map(([name, value]) => `${name}="${quoted(value)}"`).join(",")}}`;
}
// packages/core/src/health/report.ts
const shownStatements = 10;
/** The report of a run, at the time that is given; `name` is what the server is called in metrics. Pure. */
function reportHealth(facts, options, endedAt, name = facts.name) {
	const judgement = judgeHealth(facts, options);
	const { findings, every } = judgement;
	const changes = options.baseline === void 0 ? void 0 : changesSince(options.baseline, every);
	const ok = isOk(findings, changes, options);
	const baseline = baselineOf(facts, every);
	const base = {
		operation: "monitor",
		ok,
		exitCode: ok ? 0 : 1,
		headline: headline(findings, judgement.checks, facts),
		notes: notes(facts, options, changes, findings),
		made: madeAt(endedAt),
		figures: figures(facts, options, judgement),
		findings,
		relations: [],
		tables: tables(facts),
		data: data(facts, options, judgement, changes)
	};
	const ruleOf = (id) => checks.find((check) => `monitor.${check.id}` === id);
	const sarif = renderSarif(findings, {
		ruleOf,
		database: facts.server.database
	});
	const prometheus = renderPrometheus(judgement, facts, name);
	const nagios = renderNagios(judgement, options.environment);
	const files = {
		"report.sarif": sarif,
		"metrics.prom": prometheus,
		"nagios.txt": `${nagios.line}\n`,
		"baseline.json": `${JSON.stringify(baseline, null, 2)}\n`
	};
	return {
		report: {
			...base,
			files
		},
		nagios,
		prometheus,
		sarif,
		baseline
	};
}
const isTrouble = (status, environment) => status === "bad" || status === "warning" || status === "unknown" && environment === "production";
function isOk(findings, changes, { failOn, environment }) {
	if (failOn === "warning") return findings.every(({ status }) => !isTrouble(status, environment));
	if (failOn === "bad" || changes === void 0) return findings.every(({ status }) => status !== "bad");
	return [...changes.appeared, ...changes.worsened].every(({ status }) => status !== "bad");
}
function headline(findings, count, { server }) {
	const of = (wanted) => findings.filter(({ status }) => status === wanted);
	const [worst] = [
		...of("bad"),
		...of("warning"),
		...of("unknown")
	];
	const checked = `${count} checks of "${server.database}"`;
	if (worst === void 0) return `${checked}: nothing to do`;
	const about = worst.object === void 0 ? "" : `${worst.object.kind} ${worst.object.name}: `;
	return `${checked}: ${countStatuses(findings.filter(({ status }) => status !== "good" && status !== "explained"))}; first ${worst.id.replace(/^monitor\./, "")}: ${about}${worst.detail}`;
}
function notes(facts, options, changes, findings) {
	const unknown = findings.filter(({ status }) => status === "unknown").length;
	const overridden = Object.entries(options.limits).map(([name, { warning, bad }]) => `${name} ${warning}:${bad}`);
	const list = (of) => of.map((finding) => keyOf(finding).replace(/^monitor\./, "")).join(", ");
	return [
		...unknown === 0 ? [] : [`${unknown} ${unknown === 1 ? "thing" : "things"} could not be seen, and ${unknown === 1 ? "is" : "are"} not good by that: each is named with what would show it`],
		...changes === void 0 ? [] : [`since ${formatTime(changes.since)}: ${changes.appeared.length} new${changes.appeared.length === 0 ? "" : ` (${list(changes.appeared.slice(0, 5))})`}, ${changes.worsened.length} worse, ${changes.resolved.length} resolved`],
		...overridden.length === 0 ? [] : [`limits that were given: ${overridden.join(", ")}`],
		...options.skip.length === 0 ? [] : [`left out on request: ${options.skip.join(", ")}`],
		...facts.waitedSeconds < 1 ? [] : [`the server was ready after ${formatSeconds(facts.waitedSeconds)}`]
	];
}
function costOf({ cost }) {
	const cpu = cost.serverCpuSeconds === null ? "its processor time is not known from here" : `${cost.serverCpuSeconds.toFixed(2)} s of the server's processor`;
	return `${formatSeconds(cost.seconds)}, ${cost.queries} queries by one session, ${cpu}`;
}
function figures(facts, { profile, environment }, { findings }) {
	const { server } = facts;
	return [
		["server", `PostgreSQL ${server.version} at ${facts.place}, ${server.isStandby ? "standby" : "primary"}`],
		["profile", `${profile}, ${environment}`],
		["findings", countStatuses(findings)],
		["cost of this run", costOf(facts)]
	];
}
function tables(facts) {
	const sizes = (id) => rowsOf(facts, id);
	const sized = (title, rows) => rows.length === 0 ? [] : [{
		title,
		header: ["Name", "Size"],
		rows: rows.slice(0, 10).map(({ name, bytes }) => [name, formatBytes(bytes ?? 0)])
	}];
	const top = facts.topStatements.slice(0, shownStatements);
	return [
		...sized("The largest databases", sizes("database-size")),
		...sized("The largest tables", sizes("table-size")),
		...top.length === 0 ? [] : [{
			title: "Statements that took most time",
			header: [
				"Total",
				"Mean",
				"Calls",
				"Rows",
				"Statement"
			],
			rows: top.map(({ total, mean, calls, rows, query }) => [...[
				formatSeconds(total / 1e3),
				`${mean.toFixed(2)} ms`,
				formatCount(calls),
				formatCount(rows),
				query
			]])
		}]
	];
}
function rowsOf(facts, id) {
	const sql = checks.find((check) => check.id === id)?.sql?.(facts.server);
	const answered = sql === void 0 ? void 0 : facts.answers[sql];
	return answered !== void 0 && "rows" in answered ? answered.rows : [];
}
function baselineOf(facts, findings) {
	const sizes = (id) => Object.fromEntries(rowsOf(facts, id).flatMap(({ name, bytes }) => typeof bytes === "number" ? [[String(name), bytes]] : []));
	return {
		schema: "pgproof-baseline/1",
		at: facts.now.toISOString(),
		system_identifier: facts.server.systemIdentifier,
		database: facts.server.database,
		databases: sizes("database-size"),
		tables: sizes("table-size"),
		statements: Object.fromEntries(facts.topStatements.map(({ id, calls, total }) => [id, {
			calls,
			total
		}])),
		counters: countersOf(rowsOf(facts, "deadlocks"), rowsOf(facts, "forced-checkpoints")),
		findings: findings.filter(({ status }) => status !== "good").map((finding) => ({
			key: keyOf(finding),
			status: finding.status
		}))
	};
}
function data(facts, options, { findings, measures, checks: count }, changes) {
	const of = (wanted) => findings.filter(({ status }) => status === wanted).length;
	const worst = findings.find(({ status }) => status === "bad");
	return {
		database: facts.server.database,
		server_version: facts.server.version,
		role: facts.server.isStandby ? "standby" : "primary",
		profile: options.profile,
		environment: options.environment,
		checks: count,
		bad_findings: of("bad"),
		warnings: of("warning"),
		unknown_findings: of("unknown"),
		worst: worst === void 0 ? null : {
			id: worst.id,
			object: worst.object ?? null,
			detail: worst.detail,
			next: worst.hint ?? null
		},
		changes: changes === void 0 ? null : {
			since: changes.since,
			appeared: changes.appeared.map(keyOf),
			worsened: changes.worsened.map(keyOf),
			resolved: changes.resolved
		},
		measures: measures.map(({ name, value, labels = {} }) => ({
			name,
			value,
			labels
		})),
		statements: facts.topStatements.slice(0, shownStatements),
		waited_seconds: Math.round(facts.waitedSeconds * 1e3) / 1e3,
		cost: {
			seconds: Math.round(facts.cost.seconds * 1e3) / 1e3,
			queries: facts.cost.queries,
			server_cpu_seconds: facts.cost.serverCpuSeconds
		}
	};
}
// packages/core/src/health/run.ts
/**
* Looks at a server and hands on what was seen. What could not be handed on is told by the report, beside what was seen; a server that is not
* reached is told as down before that is thrown. `name` is what it is called in metrics.
*/
async function runHealth(options, name, outlets, session) {
	const made = reportHealth(await gatherHealthFacts(options, session).catch(async (error) => {
		if (error instanceof PgproofError && error.exitCode === 3) await handOn(outlets, name, renderDown(name, session.now()), session);
		throw error;
	}), options, session.now(), name);
	const refusals = await handOn(outlets, name, made.prometheus, session, made.baseline);
	return {
		...made,
		report: withRefusals(made.report, refusals)
	};
}
/** Each by itself: one that fails does not keep from the others. */
async function handOn({ writeBaseline, prometheusFile, pushgateway }, name, metrics, session, baseline) {
	const ways = [
		writeBaseline === void 0 || baseline === void 0 ? void 0 : replaceFile(writeBaseline, `${JSON.stringify(baseline, null, 2)}\n`),
		prometheusFile === void 0 ? void 0 : replaceFile(prometheusFile, metrics, 420),
		pushgateway === void 0 ? void 0 : pushMetrics(pushgateway, name, metrics, session)
	];
	return (await Promise.allSettled(ways)).flatMap((one) => one.status === "rejected" ? [classify(one.reason, "hand on what was seen")] : []);
}
/** What was seen comes first: its verdict and its exit code stay where they are bad. Pure. */
function withRefusals(report, refusals) {
	const [first] = refusals;
	if (first === void 0) return report;
	const told = refusals.map(({ message, hint }) => ({
		id: "monitor.hand-on",
		status: "warning",
		detail: message,
		hint
	}));
	return {
		...report,
		ok: false,
		exitCode: report.exitCode === 0 ? first.exitCode : report.exitCode,
		headline: `${report.headline}; and ${first.message}`,
		findings: [...report.findings, ...told]
	};
}
// packages/core/src/health/statements/enable.ts
const name = "pg_stat_statements";
/** Reads what is there. Throws `not-permitted` for a role that may not see what is loaded. */
async function gatherEnableFacts(connection, signal) {
	await using client = await openClient(connection, signal, { isPinned: false });
	const [role] = await client.query("select rolsuper as super from pg_catalog.pg_roles where rolname = current_user");
	if (role?.super !== true) throw new PgproofError("not-permitted", "only a superuser may change what the server loads", { hint: `run it as a superuser; or have one run: alter system set shared_preload_libraries = …, '${name}'; then restart, and: create extension ${name};` });
	const [row] = await client.query(`
    select
      coalesce(
        (select setting from pg_catalog.pg_file_settings where name = 'shared_preload_libraries' order by seqno desc limit 1),
        pg_catalog.current_setting('shared_preload_libraries')) as libraries,
      exists (select from pg_catalog.pg_settings where name = '${name}.max') as loaded,
      (select extversion from pg_catalog.pg_extension where extname = '${name}') as installed,
      (select default_version from pg_catalog.pg_available_extensions where name = '${name}') as available`);
	return {
		database: connection.database,
		isSuperuser: true,
		libraries: (row?.libraries ?? "").split(",").map((library) => library.trim().replace(/^"(.*)"$/, "$1")).filter((library) => library !== ""),
		isLoaded: row?.loaded ?? false,
		installed: row?.installed ?? null,
		available: row?.available ?? null
	};
}
/**
* What is left to do. Libraries are listed one literal each: a list in one literal is taken for one name, and the server no longer starts.
* Throws `tool-missing` where the server's packages have no such extension. Pure.
*/
function planEnable(facts, environment) {
	const { libraries, isLoaded, installed, available, database } = facts;
	if (available === null) throw new PgproofError("tool-missing", `the server has no extension ${name}`, { hint: "install it there: in Debian it is part of postgresql-<major>, elsewhere of postgresql-contrib" });
	const statements = [...libraries.includes(name) || isLoaded ? [] : [`alter system set shared_preload_libraries = ${[...libraries, name].map(quoteLiteral).join(", ")}`], ...installed === null ? [`create extension ${name}`] : isAtLeast(installed, available) ? [] : [`alter extension ${name} update`]];
	const needsRestart = !isLoaded;
	const others = libraries.filter((library) => library !== name);
	return {
		statements,
		needsRestart,
		public: {
			operation: "monitor",
			environment,
			target: database,
			commands: statements.map((statement) => `psql -d ${shellQuote(database)} -c ${shellQuote(`${statement};`)}`),
			configuration: { shared_preload_libraries: [.../* @__PURE__ */ new Set([...libraries, name])].join(", ") },
			verification_steps: [...needsRestart ? ["restart the server"] : [], "pgproof health statements top --database-url <url>"],
			recovery_procedure: [
				"1. To go back, as a superuser (other libraries stay):",
				`   psql -d ${shellQuote(database)} -c ${shellQuote(`drop extension if exists ${name};`)}`,
				`   psql -d ${shellQuote(database)} -c ${shellQuote(others.length === 0 ? "alter system reset shared_preload_libraries;" : `alter system set shared_preload_libraries = ${others.map(quoteLiteral).join(", ")};`)}`,
				"2. Restart the server: it lets go of the library then. One that does not start for it is brought back by taking the line of shared_preload_libraries out of postgresql.auto.conf in its data directory.",
				""
			].join("\n")
		}
	};
}
/** Does it. Nothing is restarted: that is for who runs the server. */
async function runEnable(plan, connection, session) {
	await using client = await openClient(connection, session.signal, { isPinned: false });
	for (const statement of plan.statements) try {
		await client.query(statement);
	} catch (error) {
		throw classify(error, statement);
	}
	const id = "monitor.statements-enable";
	const done = plan.statements.map((statement) => ({
		id,
		status: "good",
		detail: statement
	}));
	const restart = plan.needsRestart ? [{
		id,
		status: "warning",
		detail: "it counts once the server was restarted",
		hint: "pg_ctl restart -D <data directory>; or: systemctl restart postgresql"
	}] : [];
	return {
		operation: "monitor",
		ok: true,
		exitCode: 0,
		headline: plan.needsRestart ? `${name} is set up for "${connection.database}"; the server has to be restarted` : plan.statements.length === 0 ? `${name} counts in "${connection.database}" already` : `${name} counts in "${connection.database}"`,
		notes: [],
		made: madeAt(session.now()),
		figures: [],
		findings: [...done, ...restart],
		relations: [],
		data: {
			database: connection.database,
			needs_restart: plan.needsRestart,
			statements: plan.statements
		}
	};
}
// packages/core/src/health/statements/look.ts
const limits = {
	statementTimeoutSeconds: 15,
	lockTimeoutSeconds: 2
};
/** The statements that cost most, by what is asked for. Throws `tool-missing` where nothing counts them. */
async function topStatements(connection, { by, most }, session) {
	await using client = await openClient(connection, session.signal, { isPinned: false });
	const asker = openAsker(client, limits, () => void 0);
	const { view } = await readServerView(asker, client.major, session.now);
	requireStatements(view, connection);
	const rows = (await asker.ask(statementRows(view, by, most))).map(asShown);
	const [veiled] = await asker.ask(statementsVeil.sql(view));
	const hidden = veiled?.hidden ?? 0;
	return {
		operation: "monitor",
		ok: true,
		exitCode: 0,
		headline: `${rows.length} kinds of statements of "${view.database}", by ${by}`,
		notes: [],
		made: madeAt(session.now()),
		figures: [],
		findings: hidden === 0 ? [] : [{
			id: "monitor.statements",
			status: "unknown",
			detail: `${hidden} statements of other roles could not be seen`,
			hint: veiled?.hint ?? ""
		}],
		relations: [],
		tables: [{
			title: "Statements",
			header: [
				"total",
				"mean",
				"calls",
				"rows",
				"blocks",
				"I/O",
				"statement"
			],
			rows: rows.map(({ total, mean, calls, rows: count, blocks, io, query }) => [...[
				formatSeconds(total / 1e3),
				`${mean.toFixed(2)} ms`,
				formatCount(calls),
				formatCount(count)
			], ...[
				formatCount(blocks),
				formatSeconds(io / 1e3),
				query
			]])
		}],
		data: {
			database: view.database,
			extension_version: view.statements?.version ?? null,
			by,
			statements: rows
		}
	};
}
/** Has them counted anew. */
async function resetStatements(connection, session) {
	await using client = await openClient(connection, session.signal, { isPinned: false });
	const { view } = await readServerView(openAsker(client, limits, () => void 0), client.major, session.now);
	const { schema, version } = requireStatements(view, connection);
	await reset(client, view, schema, version);
	return {
		operation: "monitor",
		ok: true,
		exitCode: 0,
		headline: `the statements of ${describeConnection(connection)}, and of all databases there, are counted anew`,
		notes: [],
		made: madeAt(session.now()),
		figures: [],
		findings: [],
		relations: [],
		data: { database: view.database }
	};
}
async function reset(client, { role }, schema, version) {
	try {
		await client.query(`select ${schema}.pg_stat_statements_reset()`);
	} catch (error) {
		const known = classify(error, "reset pg_stat_statements");
		if (known.kind !== "not-permitted") throw known;
		const types = isAtLeast(version, "1.11") ? "oid, oid, bigint, boolean" : isAtLeast(version, "1.7") ? "oid, oid, bigint" : "";
		throw new PgproofError(known.kind, known.message, {
			hint: `grant execute on function ${schema}.pg_stat_statements_reset(${types}) to ${role};`,
			cause: error
		});
	}
}
function requireStatements({ statements }, connection) {
	if (statements?.isLoaded === true) return statements;
	throw new PgproofError("tool-missing", `${describeConnection(connection)} does not count statements: pg_stat_statements is ${statements === null ? "not installed in this database" : "installed and not loaded"}`, { hint: "pgproof health statements enable; then restart the server" });
}
export { runEnable as a, renderNagiosError as c, planEnable as i, planHealth as l, topStatements as n, runHealth as o, gatherEnableFacts as r, reportHealth as s, resetStatements as t, startRelay as u };
