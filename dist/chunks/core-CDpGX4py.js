import { Ft as failureInWords, G as urlSecretForms, It as refusalInWords, Mt as sqlStateOf, Ot as PgproofError, U as redact, jt as errorKinds, kt as classify } from "./lean-DqNT6EJH.js";
import { C as firstThatFits, D as sentence, N as worstFirst, O as shorten, S as bytesOf, _ as table, b as escapeMarkdown, m as fold, v as cellCodeMarkdown, w as cleaned, x as fenceMarkdown, y as codeMarkdown } from "./core-B9Yv8UBi.js";
import { g as findEngine, m as askEngine } from "./core-DxWJFd2t.js";
import { r as runCommand } from "./core-CW2MiFPY.js";
import { stat } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { stripVTControlCharacters } from "node:util";
// packages/core/src/report/outcome.ts
/** A plan or a message of more characters than that would be too much for a job's summary. */
const longest = 1e5;
const summarySize = {
	longest,
	longestCell: 1500,
	mostFindings: 200
};
/** From the size of a summary down; the last is below 20 kB, whatever is in it. */
const sizes = [
	summarySize,
	{
		longest: 3e3,
		longestCell: 300,
		mostFindings: 20
	},
	{
		longest: 300,
		longestCell: 50,
		mostFindings: 5
	}
];
/** A run that could not do its work, as GitHub-flavoured Markdown: what failed, what to do next, and what the exit code means. Pure. */
function renderErrorMarkdown(error, operation, options = {}) {
	const { heading = 3, mostBytes = Number.POSITIVE_INFINITY } = options;
	return firstThatFits(sizes, (size) => renderError(error, operation, heading, size), bytesOf, mostBytes);
}
function renderError(error, operation, heading, size) {
	const { longest } = size;
	return `${[
		`${"#".repeat(heading)} ❌ ${escapeMarkdown(sentence(operation))} could not do its work`,
		escapeMarkdown(shorten(sentence(error.message), longest)),
		...error.evidence.length === 0 ? [] : ["**Evidence**", fenceMarkdown(shorten(error.evidence.join("\n"), longest), "text")],
		"**Next**",
		fenceMarkdown(shorten(error.hint, longest), "text"),
		findingTable(error.findings, `${"#".repeat(heading + 1)} What was looked at`, size),
		`Exit code ${error.exitCode} (\`${error.kind}\`): ${errorKinds[error.kind].meaning}.`
	].filter((text) => text !== "").join("\n\n")}\n`;
}
/** Findings of what was not done, the worst first. */
function findingTable(findings, title, { longestCell, mostFindings }) {
	if (findings.length === 0) return "";
	const rows = worstFirst(findings).slice(0, mostFindings).map(({ status, id, object, detail, hint }) => [
		status,
		`\`${id}\``,
		`${object === void 0 ? "" : `${escapeMarkdown(object.kind)} ${cellCodeMarkdown(shorten(object.name, longestCell))}: `}${escapeMarkdown(shorten(detail, longestCell))}`,
		status === "good" || hint === void 0 ? "" : cellCodeMarkdown(shorten(hint, longestCell))
	]);
	const more = findings.length - mostFindings;
	const rest = more > 0 ? `\n\n… and ${more} more` : "";
	return `${title}\n\n${table([
		"Status",
		"Check",
		"Seen",
		"Next"
	], rows)}${rest}`;
}
/** A plan, as GitHub-flavoured Markdown: what would be done, none of which was. Pure. */
function renderPlanMarkdown(plan, options = {}) {
	const { heading = 3 } = options;
	const section = (title, body) => body === "" ? "" : `${"#".repeat(heading + 1)} ${title}\n\n${body}`;
	const block = (text) => text.length > longest ? "Too long for here: see it with `pgproof plan`." : fenceMarkdown(text, "sh");
	const settings = Object.entries(plan.configuration).map(([name, value]) => [cellCodeMarkdown(name), cellCodeMarkdown(value)]);
	return `${[
		`${"#".repeat(heading)} Plan: ${plan.operation} of ${codeMarkdown(plan.target)} (${plan.environment})`,
		"Nothing was done. This is what would be.",
		findingTable(plan.findings ?? [], `${"#".repeat(heading + 1)} What was looked at`, summarySize),
		section("Commands", plan.commands.length === 0 ? "" : block(plan.commands.join("\n"))),
		settings.length === 0 ? "" : fold("Configuration", `${settings.length} settings`, table(["Setting", "Value"], settings)),
		section("Verification", plan.verification_steps.length === 0 ? "" : block(plan.verification_steps.join("\n"))),
		fold("Recovery", "getting it back without pgproof", block(plan.recovery_procedure))
	].filter((text) => text !== "").join("\n\n")}\n`;
}
// packages/core/src/diagnose/log-classes.ts
/** What only a log tells, of what is restored; the first that fits wins. The words are PostgreSQL's own, its clients' and the shell's (English). */
const rules = [
	{
		is: "harmless",
		words: /unrecognized configuration parameter "(transaction_timeout)"/
	},
	{
		is: "data-directory",
		words: /in 18\+, these Docker images are configured|database files are incompatible with server|"?(\/[^"\s]+)"? exists but is not empty|(?:data )?directory "([^"]+)" has (?:wrong ownership|invalid permissions|group or world access)|(?:mkdir|chmod|chown|initdb)[^:]*: .*(?:Permission denied|Operation not permitted|Read-only file system)/
	},
	{
		is: "tool-missing",
		words: /^(?:.*: )?(\S+): (?:command not found|No such file or directory$|not found$)/
	},
	{
		is: "program-killed",
		words: /\bwas terminated by signal 9|^Killed\b|: (?:line \d+: +\d+ +)?Killed\b|\bexit code 137\b/
	},
	{
		is: "archive-damaged",
		words: /does not appear to be a valid archive|input file is too short|could not read from input file|could not uncompress data|found unexpected block ID|corrupt (?:tar|archive)|unexpected end of file|crc error|directory "[^"]*" does not appear to be/i
	},
	{
		is: "version",
		words: /unsupported version \([\d.]+\) in file header|server version mismatch|unrecognized configuration parameter "([^"]+)"|invalid command \\(?:un)?restrict|unrecognized parameter "([^"]+)"/
	},
	{
		is: "role-missing",
		words: /\brole "([^"]+)" does not exist/
	},
	{
		is: "extension-missing",
		words: /extension "([^"]+)" is not available|could not open extension control file "(?:.*\/)?([^"/]+)\.control"|extension "([^"]+)" has no installation script|could not access file "([^"]+)": No such file/
	},
	{
		is: "locale-missing",
		words: /invalid (?:LC_\w+ )?locale name:? "([^"]+)"|could not create locale "([^"]+)"|encoding "([^"]+)" does not match locale/i
	},
	{
		is: "object-exists",
		words: /\b(?:relation|type|function|schema|constraint|trigger|policy|database|extension|index|operator|cast|language|publication|server|rule|collation|large object|column) ("[^"]+"|\d+)?.*already exists|multiple primary keys for table ("[^"]+")/
	},
	{
		is: "constraint-violated",
		words: /duplicate key value violates unique constraint "([^"]+)"|violates (?:foreign key|check|not-null|exclusion) constraint(?: "([^"]+)")?|could not create unique index "([^"]+)"/
	},
	{
		is: "encoding",
		words: /invalid byte sequence for encoding "([^"]+)"|has no equivalent in encoding "([^"]+)"/
	},
	{
		is: "aborted",
		words: /canceling statement due to user request|\bterminated by user\b|received fast shutdown request/
	},
	{
		is: "follows",
		words: /current transaction is aborted|invalid command \\(?:N|\.)|(?:relation|schema|type|table|function|column|sequence|constraint|index) "?([^"]+?)"? (?:of relation .* )?does not exist|errors ignored on restore|syntax error at or near "/
	}
];
/** How a line says that it is an error: the server's levels, and pg_restore's, pg_dump's and psql's own. */
const telling = /(?:\b(?:ERROR|FATAL|PANIC): +|\b(?:pg_restore|pg_dump|pg_dumpall|psql|createdb|zstd|gzip|age): (?:\[[^\]]*\] )?(?:error|fatal): +|\bpg_restore: while |^(?:Error|ERROR): )(.*)$/;
const untold = /^Killed\b|: (?:line \d+: +\d+ +)?Killed\b|command not found|\bexit code 137\b|was terminated by signal 9|^invalid command \\|^(?:chmod|chown|mkdir|initdb): |in 18\+, these Docker images|exists but is not empty/;
/** Reads one line of a log, whatever wrote it. */
function readLogLine(line) {
	const words = telling.exec(line)?.[1] ?? (untold.test(line) ? line : void 0);
	if (words === void 0 || /^pg_restore: while /.test(words)) return void 0;
	const exists = rules.find(({ words: pattern }) => pattern.test(words));
	const refusal = refusalInWords(line.includes("pg_wal/") ? line : `ERROR:  ${words.replace(/^ERROR: +/, "")}`);
	const early = exists !== void 0 && [
		"harmless",
		"data-directory",
		"version",
		"archive-damaged"
	].includes(exists.is);
	if (refusal !== void 0 && !early && refusal.kind !== "bad-input") return {
		is: refusal.kind,
		object: void 0,
		words
	};
	if (exists === void 0) {
		const failure = failureInWords(words);
		return failure === void 0 ? {
			is: "other",
			object: void 0,
			words
		} : {
			is: failure.kind,
			object: failure.object,
			words
		};
	}
	const object = exists.words.exec(words)?.slice(1).find((group) => group !== void 0 && group !== "");
	return {
		is: exists.is,
		object,
		words
	};
}
// packages/core/src/diagnose/log.ts
const longestLine = 4e3;
const mostObjects = 10;
const longestWords = 400;
/** Reads a log, line by line: memory does not grow with it. Throws what the system says. */
async function readLog(path, signal) {
	const reader = openLogReader();
	for await (const line of linesOf(path, signal)) reader.take(line);
	const { birthtimeMs, mtimeMs } = await stat(path);
	const seconds = birthtimeMs > 0 && mtimeMs > birthtimeMs ? (mtimeMs - birthtimeMs) / 1e3 : void 0;
	return {
		...reader.facts(),
		seconds
	};
}
/** Takes lines one by one, and tells at the end what they came to. */
function openLogReader() {
	const groups = /* @__PURE__ */ new Map();
	const programs = /* @__PURE__ */ new Set();
	let lines = 0;
	let isParallel = false;
	const take = (raw) => {
		lines += 1;
		const line = stripVTControlCharacters(raw.slice(0, longestLine)).trimEnd();
		const program = /\b(pg_restore|pg_dump|psql)(?::|\b.*: (?:ERROR|NOTICE))/.exec(line)?.[1];
		if (program !== void 0) programs.add(program);
		if (/^(?:CREATE|ALTER|COPY|SET|INSERT) ?(?:TABLE|INDEX|\d+)?$/.test(line)) programs.add("psql");
		if (/pg_restore: (?:launching item|finished item|worker )/.test(line)) isParallel = true;
		const read = readLogLine(line);
		if (read === void 0) return;
		const group = groups.get(read.is) ?? {
			count: 0,
			line: lines,
			words: withoutSecrets(read.words),
			objects: []
		};
		group.count += 1;
		const object = read.object === void 0 ? void 0 : withoutSecrets(read.object.replaceAll("\"", ""));
		if (object !== void 0 && group.objects.length < mostObjects && !group.objects.includes(object)) group.objects.push(object);
		groups.set(read.is, group);
	};
	const facts = () => ({
		lines,
		groups: [...groups].map(([is, group]) => ({
			is,
			...group
		})).sort((a, b) => a.line - b.line),
		program: [
			"pg_restore",
			"pg_dump",
			"psql"
		].find((name) => programs.has(name)) ?? "unknown",
		isParallel
	});
	return {
		take,
		facts
	};
}
/** Passwords, in connection strings and in statements, have no place in a report; nor have control characters. */
function withoutSecrets(words) {
	const named = cleaned(words).replace(/([\w.-]*(?:password|passwd|pwd|secret|token|access_?key)[\w.-]*["']?\s*[=:]\s*)("[^"]*"?|'[^']*'?|[^\s,;}"']+)/gi, "$1***").replace(/\b(password\s+)E?'(?:[^'\\]|''|\\.)*('|$)/gi, "$1'***'");
	const shown = redact(named, urlSecretForms(named)).replace(/(:\/\/[^\s:@/]*:)[^\s@]+@/g, "$1***@");
	return shown.length > longestWords ? `${shown.slice(0, longestWords).toWellFormed()} …` : shown;
}
/** Lines of a file; the rest of one that is longer than anything a program says is dropped. */
async function* linesOf(path, signal) {
	let rest = "";
	const stream = createReadStream(path, {
		encoding: "utf8",
		signal,
		highWaterMark: 1048576
	});
	for await (const chunk of stream) {
		const lines = (rest + chunk).split(/\r\n|\n|\r/);
		rest = (lines.pop() ?? "").slice(0, longestLine);
		yield* lines;
	}
	if (rest !== "") yield rest;
}
// packages/core/src/diagnose/seen.ts
/** Looks at one thing. What keeps it from being seen is told, not thrown; an abort is thrown, and so is an input that cannot be. */
async function see(doing, signal, look) {
	try {
		return { seen: await look() };
	} catch (error) {
		signal.throwIfAborted();
		const known = classify(error, doing);
		const isOurInput = known.kind === "bad-input" && sqlStateOf(known.cause) === void 0;
		const isOurBug = known.kind === "bug" && error.code === void 0;
		if (known.kind === "interrupted" || isOurBug || isOurInput) throw known;
		return { unseen: known };
	}
}
/** What was seen; undefined where it was not. */
function seenOf(what) {
	return what !== void 0 && "seen" in what ? what.seen : void 0;
}
// packages/core/src/diagnose/container.ts
const logLines = 500;
const keptLastLines = 3;
/** Refuses what is no container's name, such as an option of docker. Throws `bad-input`. */
function readContainerName(text, what) {
	if (/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text)) return text;
	throw new PgproofError("bad-input", `${what}: must be the name or the id of a container; got ${JSON.stringify(text)}`, { hint: "list them: docker ps --all" });
}
/** Looks at a container by docker. Throws `tool-missing` where no engine answers, `cannot-connect` where it knows no such container. */
async function lookAtContainer(asked, session) {
	session.onProgress({
		phase: "diagnose",
		current: "the container"
	});
	const { signal } = session;
	const engine = await findEngine(session);
	const inspected = await inspect(engine, asked, session);
	const { Config: config, State: state, HostConfig: host } = inspected;
	const variable = (name) => config.Env?.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
	const major = Number(variable("PG_MAJOR")) || void 0;
	const dataFolder = variable("PGDATA") ?? (major !== void 0 && major >= 18 ? `/var/lib/postgresql/${major}/docker` : "/var/lib/postgresql/data");
	const isRunning = state.Status === "running";
	const inside = (script) => askEngine(engine, [
		"exec",
		asked,
		"sh",
		"-c",
		script,
		"sh",
		dataFolder
	], session);
	const failedCheck = state.Health?.Log?.findLast(({ ExitCode }) => ExitCode !== 0);
	return {
		asked,
		name: inspected.Name.replace(/^\//, ""),
		image: config.Image,
		status: state.Status,
		exitCode: state.ExitCode,
		isOomKilled: state.OOMKilled,
		error: withoutSecrets(state.Error),
		restarts: inspected.RestartCount ?? 0,
		upSeconds: (session.now().getTime() - Date.parse(state.StartedAt ?? "")) / 1e3,
		health: state.Health?.Status === "none" ? void 0 : state.Health?.Status,
		healthWords: withoutSecrets((failedCheck?.Output ?? "").trim().slice(0, 300).toWellFormed()),
		mounts: (inspected.Mounts ?? []).map((mount) => ({
			kind: mount.Type,
			target: mount.Destination,
			source: mount.Name ?? mount.Source ?? "",
			isWritable: mount.RW
		})),
		memoryBytes: host.Memory === void 0 || host.Memory === 0 ? void 0 : host.Memory,
		shmBytes: host.ShmSize ?? 0,
		major,
		dataFolder,
		log: await see("read the log of the container", signal, () => readTail(engine, asked, session)),
		disk: isRunning ? await see("look at the disk of the container", signal, async () => readDf(await inside("df -Pk -- \"$1\""))) : void 0,
		sharedBuffersBytes: isRunning ? await see("ask the container for shared_buffers", signal, async () => Number((await inside(sharedBuffers)).trim().split("\n").at(-1)) * 8192) : void 0,
		memoryKills: isRunning ? await inside(memoryEvents).then(readKills, () => void 0) : void 0
	};
}
/** By its socket, as the user whom the image made. */
const sharedBuffers = `psql -X -U "\${POSTGRES_USER:-postgres}" -d "\${POSTGRES_DB:-\${POSTGRES_USER:-postgres}}" -Atc "select setting from pg_settings where name = 'shared_buffers'"`;
const memoryEvents = "cat /sys/fs/cgroup/memory.events /sys/fs/cgroup/memory/memory.oom_control 2>/dev/null; true";
function readKills(text) {
	const count = /^oom_kill (\d+)$/m.exec(text)?.[1];
	return count === void 0 ? void 0 : Number(count);
}
/** POSIX: the second line has blocks, used, available, capacity. */
function readDf(text) {
	const found = /\s(\d+)\s+(\d+)\s+(\d+)\s+(\d+)%\s/.exec(text.split("\n").slice(1).join(" "));
	if (found === null) throw new PgproofError("tool-missing", "df in the container says nothing that can be read");
	return {
		freeBytes: Number(found[3]) * 1024,
		usedPercent: Number(found[4])
	};
}
async function inspect(engine, asked, session) {
	try {
		const all = JSON.parse(await askEngine(engine, [
			"container",
			"inspect",
			asked
		], session));
		if (all[0] !== void 0) return all[0];
	} catch (error) {
		session.signal.throwIfAborted();
		if (!/no such container/i.test(error.message)) throw classify(error, `inspect "${asked}"`);
	}
	throw new PgproofError("cannot-connect", `docker knows no container "${asked}"`, { hint: "docker ps --all" });
}
async function readTail({ docker, environment }, asked, { signal }) {
	const reader = openLogReader();
	const last = [];
	const take = (line) => {
		reader.take(line);
		if (line.trim() === "") return;
		if (/\b(STATEMENT|DETAIL|QUERY|CONTEXT): {2}/.test(line)) return;
		last.push(withoutSecrets(line.slice(0, 300).toWellFormed()));
		if (last.length > keptLastLines) last.shift();
	};
	const { stdout } = await runCommand({
		program: docker,
		args: [
			"logs",
			"--tail",
			String(logLines),
			asked
		],
		env: environment
	}, {
		signal,
		output: "collect",
		deadlineSeconds: 30,
		onStderrLine: take,
		classify: () => ({ kind: "tool-missing" })
	});
	for (const line of stdout.split("\n")) reader.take(line);
	return {
		...reader.facts(),
		last
	};
}
export { readLog as a, seenOf as i, readContainerName as n, renderErrorMarkdown as o, see as r, renderPlanMarkdown as s, lookAtContainer as t };
