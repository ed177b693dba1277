import { J as formatSeconds, Ot as PgproofError, U as redact, Ut as shellQuote } from "./lean-DqNT6EJH.js";
import { basename, join } from "node:path";
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { PassThrough, pipeline } from "node:stream";
import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
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
/** Whether so many bytes are worth what it costs to prepare a pipeline for much. */
function isMuch(bytes) {
	return bytes >= worthBytes;
}
/** The option of a pipeline that moves about so many bytes: the folder, where a pipe of the kernel saves more than it costs to make. */
function pipesWorth(bytes, folder) {
	return isMuch(bytes) ? { pipesIn: folder } : {};
}
/**
* What starts a program, by coreutils' `stdbuf`, so that it writes as much at once as a pipe of Linux holds (pipe(7)): the C library gathers
* 4 KiB before a pipe, and sixteen times as many calls were a third of the CPU of a pg_dump that does not compress.
*/
function writingInBulk(stdbuf) {
	return [stdbuf, "--output=64K"];
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
	return redact(argumentVector(command).map(shellQuote).join(" "), secrets);
}
function argumentVector({ startedBy, program, args }) {
	return startedBy === void 0 ? [program, ...args] : [
		...startedBy,
		program,
		...args
	];
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
			const [program, ...args] = argumentVector(command);
			const child = spawn(program, args, {
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
		return new CommandError("tool-missing", `"${argumentVector(command)[0]}": ${why}`, {
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
export { startCommand as a, isMuch as c, runPipeline as i, pipesWorth as l, describeCommand as n, startOwnProgram as o, runCommand as r, wasCutOff as s, CommandError as t, writingInBulk as u };
