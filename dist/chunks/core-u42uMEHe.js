import { d as shellQuote, m as classify, p as PgproofError, r as redact } from "./core-DqyXyIW5.js";
import { basename, dirname, join } from "node:path";
import { spawn, spawnSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { PassThrough, pipeline } from "node:stream";
import { chmod, lstat, mkdir, mkdtemp, readFile, readdir, readlink, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
// packages/core/src/memory.ts
/**
* Where a control group counts. Source: the kernel's documentation, admin-guide/cgroup-v2 (memory.events counts what is below it, too)
* and cgroup-v1/memory (memory.oom_control).
*/
const counters = [{
	line: /^0::(\/.*)$/m,
	root: "/sys/fs/cgroup",
	file: "memory.events"
}, {
	line: /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(\/.*)$/m,
	root: "/sys/fs/cgroup/memory",
	file: "memory.oom_control"
}];
/** How many processes of our control group the kernel has killed for want of memory since it was made; undefined where it does not count. */
function countMemoryKills() {
	const groups = read("/proc/self/cgroup");
	for (const { line, root, file } of counters) {
		const group = line.exec(groups)?.[1];
		if (group === void 0) continue;
		for (const folder of [`${root}${group === "/" ? "" : group}`, root]) {
			const count = /^oom_kill (\d+)$/m.exec(read(`${folder}/${file}`))?.[1];
			if (count !== void 0) return Number(count);
		}
	}
}
function read(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}
// packages/core/src/pipe.ts
const worthBytes = 16 * 1024 ** 2;
/** The option of a pipeline that moves about so many bytes: the folder, where a pipe of the kernel saves more than it costs to make. */
function pipesWorth(bytes, folder) {
	return bytes < worthBytes ? {} : { pipesIn: folder };
}
/**
* Opens a pipe of the kernel, whose name in `folder` is gone again when it comes back. Node.js joins programs by pairs of sockets, and a
* byte through one costs several times as much CPU. Undefined where no pipe can be made: sockets do then. It does not give up the
* turn: who hands descriptors to a program may close them in the next. `makeFifo` makes one of that name, and says whether it could.
*/
function openPipe(folder, makeFifo) {
	let made;
	let waiting;
	let write;
	try {
		made = mkdtempSync(join(folder, "pgproof-"));
		const name = join(made, "pipe");
		if (!makeFifo(name)) return void 0;
		waiting = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
		write = openSync(name, constants.O_WRONLY);
		return {
			read: openSync(name, constants.O_RDONLY),
			write
		};
	} catch {
		if (write !== void 0) closeSync(write);
		return;
	} finally {
		if (waiting !== void 0) closeSync(waiting);
		if (made !== void 0) rmSync(made, {
			recursive: true,
			force: true
		});
	}
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
// packages/core/src/command.ts
/** A program that failed. Reads as a sentence; carries what is needed to act on it. */
var CommandError = class extends PgproofError {
	command;
	/** Which stage of its pipeline it was, from 0. */
	stage;
	/** Exit code of the process; null when a signal ended it. */
	status;
	processSignal;
	stderr;
	durationSeconds;
	constructor(kind, message, details) {
		const said = details.stderr.filter((line) => line.trim() !== "").slice(-shownStderrLines);
		super(kind, message, {
			...details,
			evidence: [...said, ...details.seen ?? []]
		});
		this.name = "CommandError";
		this.command = details.command;
		this.stage = details.stage;
		this.status = details.status;
		this.processSignal = details.processSignal;
		this.stderr = details.stderr;
		this.durationSeconds = details.durationSeconds;
	}
};
const keptStderrLines = 40;
const shownStderrLines = 5;
const graceMilliseconds = 3e3;
/** Runs one program to its end. See `runPipeline`. */
function runCommand(command, options) {
	return runPipeline([command], options);
}
/**
* Runs programs joined by pipes that the kernel moves (no byte between stages passes through this process) and checks the
* exit code of every stage. Throws `CommandError` for the stage that failed first, `interrupted` on abort, `deadline`
* when time is up, `tool-missing` when a program is not there; whatever `output` or `input` throws is passed on.
*/
async function runPipeline(commands, options) {
	const secrets = options.secrets ?? [];
	const started = performance.now();
	const seconds = () => Math.round(performance.now() - started) / 1e3;
	options.signal.throwIfAborted();
	const memoryKills = countMemoryKills();
	const children = startStages(commands, options);
	const ends = children.map((child, stage) => untilEnded(child, (line) => options.onStderrLine?.(line, stage)));
	let stopped;
	const stop = (reason) => {
		stopped ??= reason;
		end();
	};
	const end = () => {
		kept?.destroy();
		for (const child of children) endGroup(child, "SIGTERM");
		killTimer ??= setTimeout(() => {
			for (const child of children) endGroup(child, "SIGKILL");
		}, graceMilliseconds);
	};
	let killTimer;
	const onAbort = () => stop("interrupted");
	options.signal.addEventListener("abort", onAbort, { once: true });
	const deadline = options.deadlineSeconds === void 0 ? void 0 : setTimeout(() => stop("deadline"), options.deadlineSeconds * 1e3);
	const stdout = children.at(-1)?.stdout;
	const kept = typeof options.output === "function" && stdout ? keep(stdout) : void 0;
	let streamError;
	const ownStream = async (work) => {
		try {
			await work;
		} catch (error) {
			if (isBrokenPipe(error)) return;
			streamError ??= error;
			end();
		}
	};
	const collected = [];
	const reading = ownStream(readOutput(children, options.output, kept, collected));
	const writing = ownStream(writeInput(children, options.input));
	try {
		const results = await Promise.all(ends);
		await reading;
		await writing;
		if (stopped === void 0 && streamError !== void 0) throw streamError;
		const blamed = stopped === void 0 ? failedStage(results, options.mayStopEarly === true) : void 0;
		if (stopped !== void 0 || blamed !== void 0) throw failure(commands, results, {
			stopped,
			blamed,
			seconds: seconds(),
			secrets,
			options,
			memoryKills
		});
		return {
			stdout: collected.join(""),
			stderr: results.map((result) => result.stderr),
			statuses: results.map((result) => result.status),
			durationSeconds: seconds()
		};
	} finally {
		options.signal.removeEventListener("abort", onAbort);
		clearTimeout(deadline);
		clearTimeout(killTimer);
	}
}
/**
* Starts a program that serves until it is stopped. The caller ends it; an abort of `signal` does not. An `open` standard input says
* nothing, and ends when this process does.
*/
function startCommand(command, stdin = "empty") {
	const input = stdin === "open" ? { input: async () => void 0 } : {};
	const [child] = startStages([command], {
		signal: new AbortController().signal,
		...input
	});
	if (child === void 0) throw new Error("no child process");
	return running(child);
}
function running(child) {
	return {
		pid: child.pid ?? 0,
		ended: untilEnded(child, () => void 0).then((result) => ({
			status: result.status,
			stderr: result.spawnError === void 0 ? result.stderr : [result.spawnError.message]
		})),
		kill: (signal, to) => {
			if (to === "group") endGroup(child, signal);
			else child.kill(signal);
		}
	};
}
/**
* Starts a program of our own (`ownProgram`) by the Node.js that runs us, with an empty environment and nothing of our standard
* input and output. Only the program itself decides whether it outlives the channel.
*/
function startOwnProgram(file, args, onMessage) {
	const child = spawn(process.execPath, [file, ...args], {
		env: {},
		cwd: "/",
		stdio: [
			"ignore",
			"ignore",
			"pipe",
			"ipc"
		],
		detached: true
	});
	child.on("message", onMessage);
	return {
		...running(child),
		send: (message) => {
			if (child.connected) child.send(message, () => void 0);
		},
		letGo: () => {
			if (child.connected) child.disconnect();
			child.stderr?.destroy();
			child.unref();
		}
	};
}
/** A command line for people, with secrets replaced. */
function describeCommand(command, secrets = []) {
	return redact([command.program, ...command.args].map(shellQuote).join(" "), secrets);
}
function startStages(commands, options) {
	const children = [];
	let before;
	for (const [stage, command] of commands.entries()) {
		const previous = children[stage - 1]?.stdout;
		const first = options.input === void 0 ? "ignore" : typeof options.input === "number" ? options.input : "pipe";
		const isLast = stage === commands.length - 1;
		const last = options.output === void 0 || options.output === "ignore" ? "ignore" : typeof options.output === "number" ? options.output : "pipe";
		const after = isLast || options.pipesIn === void 0 ? void 0 : openPipe(options.pipesIn, makeFifo);
		try {
			const child = spawn(command.program, [...command.args], {
				env: { ...command.env },
				stdio: [
					stage === 0 ? first : before?.read ?? previous ?? "ignore",
					isLast ? last : after?.write ?? "pipe",
					"pipe"
				],
				detached: true,
				...command.cwd === void 0 ? {} : { cwd: command.cwd }
			});
			children.push(child);
		} catch (error) {
			if (after !== void 0) closeSync(after.read);
			abandon(children);
			throw error;
		} finally {
			if (before !== void 0) closeSync(before.read);
			if (after !== void 0) closeSync(after.write);
		}
		previous?.destroy();
		before = after;
	}
	return children;
}
/** Of a pipeline that could not be started whole, what was started ends. */
function abandon(children) {
	for (const child of children) {
		child.once("error", () => void 0);
		child.once("exit", () => killGroup(child.pid, "SIGKILL"));
		for (const stream of [
			child.stdin,
			child.stdout,
			child.stderr
		]) stream?.destroy();
		endGroup(child, "SIGKILL");
	}
}
/** Node.js cannot make one itself. What our environment holds is none of its business. */
function makeFifo(name) {
	return spawnSync("mkfifo", [
		"-m",
		"600",
		name
	], {
		stdio: "ignore",
		env: {}
	}).status === 0;
}
function untilEnded(child, onLine) {
	const stderr = [];
	(child.stderr === null ? void 0 : createInterface({
		input: child.stderr,
		crlfDelay: Number.POSITIVE_INFINITY
	}))?.on("line", (line) => {
		stderr.push(line);
		if (stderr.length > keptStderrLines) stderr.shift();
		onLine(line);
	});
	return new Promise((resolve) => {
		child.once("error", (spawnError) => resolve({
			status: null,
			processSignal: null,
			stderr,
			spawnError
		}));
		child.once("exit", () => killGroup(child.pid, "SIGKILL"));
		child.once("close", (status, processSignal) => resolve({
			status,
			processSignal,
			stderr
		}));
	});
}
/** Its number may be another's by now when it has ended; what it left behind was killed then. */
function endGroup(child, signal) {
	if (child.exitCode === null && child.signalCode === null) killGroup(child.pid, signal);
}
function killGroup(pid, signal) {
	if (pid === void 0) return;
	try {
		process.kill(-pid, signal);
	} catch {}
}
async function readOutput(children, output, kept, collected) {
	const stdout = children.at(-1)?.stdout;
	if (stdout === null || stdout === void 0) return;
	if (typeof output === "function" && kept !== void 0) try {
		return await output(kept);
	} finally {
		kept.destroy();
	}
	stdout.setEncoding("utf8");
	for await (const chunk of stdout) collected.push(chunk);
}
/** Node.js drops what nobody has begun to read when the program ends: a reader that opens a file first would lose a short output. */
function keep(stdout) {
	return pipeline(stdout, new PassThrough(), () => void 0);
}
async function writeInput(children, input) {
	const stdin = children[0]?.stdin;
	if (stdin === null || stdin === void 0 || typeof input !== "function") return;
	await input(stdin);
}
function isBrokenPipe(error) {
	const code = error?.code;
	return code === "EPIPE" || code === "ECANCELED" || code === "ECONNRESET" || code === "ERR_STREAM_PREMATURE_CLOSE" || code === "ERR_STREAM_DESTROYED";
}
/** Whether a program ended because nobody read what it wrote. */
function wasCutOff(result) {
	return result.processSignal === "SIGPIPE" || result.stderr.some((line) => /broken pipe|connection reset by peer/i.test(line));
}
/** Whether somebody else ended a program: says nothing of what it was given. A wrapper says so by its exit code. */
function wasKilled({ status, processSignal }) {
	return status === 137 || processSignal !== null && [
		"SIGKILL",
		"SIGTERM",
		"SIGINT",
		"SIGHUP"
	].includes(processSignal);
}
/** The stage to blame: the first that failed on its own account, else the last that was cut off. */
function failedStage(results, mayStopEarly) {
	const failed = results.flatMap((result, stage) => result.status === 0 ? [] : [stage]);
	const missing = failed.find((stage) => results[stage]?.spawnError !== void 0);
	if (missing !== void 0) return missing;
	if (mayStopEarly && results.at(-1)?.status === 0) return void 0;
	return failed.filter((stage) => !wasCutOff(results[stage])).at(0) ?? failed.at(-1);
}
function failure(commands, results, context) {
	const stage = context.blamed ?? 0;
	const command = commands[stage];
	const result = results[stage];
	const stderr = result.stderr.map((line) => redact(line, context.secrets));
	const name = programName(command);
	const details = {
		command: describeCommand(command, context.secrets),
		stage,
		status: result.status,
		processSignal: result.processSignal,
		stderr,
		durationSeconds: context.seconds
	};
	const after = formatSeconds(context.seconds);
	if (context.stopped === "interrupted") return new CommandError("interrupted", `${name} was interrupted after ${after}`, details);
	if (context.stopped === "deadline") return new CommandError("deadline", `${name} did not finish within ${formatSeconds(context.options.deadlineSeconds ?? 0)}`, details);
	if (result.spawnError !== void 0) {
		const code = result.spawnError.code;
		const why = code === "ENOENT" ? "there is no such program" : `it could not be started (${code ?? result.spawnError.message})`;
		return new CommandError("tool-missing", `"${command.program}": ${why}`, {
			...details,
			cause: result.spawnError
		});
	}
	const how = result.processSignal === null ? `failed with exit code ${result.status}` : `was ended by ${result.processSignal}`;
	const said = lastTelling(stderr);
	const kills = (countMemoryKills() ?? 0) - (context.memoryKills ?? 0);
	if (wasKilled(result) && kills > 0) {
		const seen = [`the kernel killed ${kills} of our control group for want of memory meanwhile`];
		return new CommandError("out-of-memory", `${name} ${how} after ${after}: memory was denied`, {
			...details,
			seen
		});
	}
	const { kind, hint } = wasKilled(result) ? {
		kind: "program-killed",
		hint: void 0
	} : context.options.classify?.(stderr) ?? {
		kind: "database-refused",
		hint: void 0
	};
	return new CommandError(kind, `${name} ${how} after ${after}${said === void 0 ? "" : `: ${said}`}`, {
		...details,
		...hint === void 0 ? {} : { hint }
	});
}
/** What a program is called; one of our own is a script that Node.js runs. */
function programName({ program, args }) {
	const [script] = args;
	return program === process.execPath && script !== void 0 ? basename(script).replace(/\.[jt]s$/, "") : basename(program);
}
/** The line that says why: the first that calls itself an error, with the server's words when they follow; else the last. */
function lastTelling(stderr) {
	const error = stderr.find((line) => /\b(error|fatal)\b/i.test(line));
	if (error === void 0) return stderr.findLast((line) => line.trim() !== "");
	const server = stderr.map((line) => /\bdetail: Error message from server: (.+)/.exec(line)?.[1]).find(Boolean);
	return server === void 0 ? error : `${error} (${server.trim()})`;
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
		place: await placeOf()
	};
}
/** Whether a process is known to be gone: one that cannot be seen from here counts as alive. */
async function isGone(owner) {
	return owner.place === await placeOf() && await startTicksOf(owner.pid) !== owner.startTicks;
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
		return Number.isInteger(owner.pid) && typeof owner.startTicks === "string" && owner.place === await placeOf() ? owner : void 0;
	} catch {
		return;
	}
}
async function placeOf() {
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
// packages/core/src/sandbox/server.ts
const quitMilliseconds = 5e3;
/** Docker answers when the container has ended; an engine that is busy takes its time. */
const removeMilliseconds = 2e4;
/** The longest that `stop` takes. */
const stopMilliseconds = 25e3;
/** Starts a server as a child of this process. */
function startServer({ command, endsTogether, remove }) {
	const server = startCommand(command, remove === void 0 ? "empty" : "open");
	const quitWithin = async () => {
		const timer = setTimeout(() => server.kill("SIGKILL", "group"), quitMilliseconds);
		await server.ended;
		clearTimeout(timer);
	};
	return {
		ended: server.ended,
		stop: async () => {
			if (remove !== void 0) {
				const deadlineSeconds = removeMilliseconds / 1e3;
				await runCommand(remove, {
					signal: new AbortController().signal,
					deadlineSeconds
				}).catch(() => void 0);
			} else if (endsTogether) server.kill("SIGKILL", "group");
			else server.kill("SIGQUIT", "program");
			await quitWithin();
		}
	};
}
export { pipesWorth as S, formatBytes as _, makePrivateFolder as a, formatTime as b, ownerOf as c, startTicksOf as d, CommandError as f, wasCutOff as g, startOwnProgram as h, makeFolders as i, removeLeftover as l, runPipeline as m, stopMilliseconds as n, makeWorkspace as o, runCommand as p, isGone as r, ownFolder as s, startServer as t, removeOwned as u, formatCount as v, secondsBetween as x, formatSeconds as y };
