import { G as urlSecretForms, H as identityForms, Ot as PgproofError, V as addressForms, n as listenForSignals, t as openTerminal } from "./lean-DqNT6EJH.js";
import { L as openHttp, a as version, c as reasonOf, f as readPingUrl, l as withDeadline, u as openPinger } from "./core-B9Yv8UBi.js";
import { o as operationOfKind } from "./core-PMC-dZUh.js";
import { a as Command, s as CommanderError, t as showError } from "./show-Bch_ZiEY.js";
import { homedir, tmpdir, userInfo } from "node:os";
// packages/cli/src/program.ts
/** In the order of the help. A command that runs waits for no other to be loaded. */
const commands = {
	backup: async () => (await import("./backup-nBJlXQPk.js")).backupCommand,
	list: async () => (await import("./list-DxHcjhsG.js")).listCommand,
	contents: async () => (await import("./contents-BEAArMGp.js")).contentsCommand,
	prune: async () => (await import("./prune-xkGj3xSS.js")).pruneCommand,
	restore: async () => (await import("./restore-DXaFvEF0.js")).restoreCommand,
	verify: async () => (await import("./verify-Dqe04j3Y.js")).verifyCommand,
	drill: async () => (await import("./drill-B5jVsQzX.js")).drillCommand,
	diagnose: async () => (await import("./diagnose-CreWQ-Bv.js")).diagnoseCommand,
	health: async () => (await import("./health-C0djlhta.js")).healthCommand,
	migrate: async () => (await import("./migrate-D9rTJ2ws.js")).migrateCommand,
	wal: async () => (await import("./wal-BKgoowof.js")).walCommand,
	scaffold: async () => (await import("./scaffold-B_8KHYgy.js")).scaffoldCommand
};
/** Operations that JSON names otherwise than the command. */
const operationOf = (name, part = "") => {
	if (name === "scaffold") return part === "workflows" ? operationOfKind.workflows : operationOfKind.compose;
	return {
		prune: "backup",
		health: "monitor",
		wal: "backup"
	}[name] ?? name;
};
/** Words that `plan` knows: those whose command, or one below it, has --dry-run. Each is that command with it. */
const planned = (entry, name) => entry.command.options.some(({ long }) => long === "--dry-run") || (entry.parts ?? []).some((part) => planned(part(name), name));
/** Commands that a schedule runs, of which a dead man's switch is told. */
const pinging = [
	"backup",
	"verify",
	"drill"
];
const pingVariable = "PGPROOF_PING_URL";
/** The one that the arguments begin with; where they begin otherwise, all, for help and for what was meant. */
async function loadCommands([first = "", second = ""]) {
	const word = first === "plan" ? second : first;
	const wanted = Object.hasOwn(commands, word) ? [word] : Object.keys(commands);
	const load = async (name) => [name, await commands[name]()];
	const loaded = new Map(await Promise.all(wanted.map(load)));
	const [only] = loaded.size === 1 ? loaded.values() : [];
	if (first !== "plan" || only === void 0 || planned(only(word), word)) return loaded;
	return new Map(await Promise.all(Object.keys(commands).map(load)));
}
/** Reads the arguments, runs one command, and returns the exit code. Every error is shown here and nowhere else. */
async function runProgram(argv, surroundings) {
	let exitCode = 0;
	surroundings.terminal.mask(argv.flatMap((word) => [...urlSecretForms(word), ...identityForms(word)]));
	const program = new Command("pgproof").description("PostgreSQL backups that count only after they were restored and shown equal").version(version, "--version").helpOption("-h, --help").configureOutput({
		writeOut: (text) => surroundings.terminal.data(text),
		writeErr: () => void 0,
		outputError: () => void 0
	}).exitOverride().enablePositionalOptions().showSuggestionAfterError();
	const hang = (parent, root, { command, act, parts = [] }, isPlan) => {
		command.exitOverride().configureOutput(program.configureOutput());
		if (act !== void 0 && (!isPlan || command.options.some(({ long }) => long === "--dry-run"))) command.action(async () => {
			const given = {
				...command.opts(),
				args: command.args
			};
			exitCode = (await attempt(root, act, isPlan ? {
				...given,
				dryRun: true,
				isPlan
			} : given, surroundings, command.name())).exitCode;
		});
		for (const part of parts) {
			const below = part(root);
			if (!isPlan || planned(below, root)) hang(command, root, below, isPlan);
		}
		parent.addCommand(command);
	};
	const loaded = await loadCommands(argv);
	for (const [name, make] of loaded) hang(program, name, make(name), false);
	const plan = new Command("plan").description("print what an operation would do, and do nothing").enablePositionalOptions().exitOverride().configureOutput(program.configureOutput());
	for (const [name, make] of loaded) if (planned(make(name), name)) hang(plan, name, make(name), true);
	program.addCommand(plan);
	try {
		await program.parseAsync([...argv], { from: "user" });
		return exitCode;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return 0;
		const words = argv.filter((word) => !word.startsWith("-"));
		const isPlan = words[0] === "plan";
		const name = words[isPlan ? 1 : 0] ?? "";
		const operation = Object.hasOwn(commands, name) ? name : "";
		const part = (loaded.get(operation)?.(operation).parts ?? []).map((of) => of(operation).command.name()).filter((one) => one === words[isPlan ? 2 : 1]);
		const meant = [
			"pgproof",
			...isPlan ? ["plan"] : [],
			...operation === "" ? [] : [operation],
			...part
		].join(" ");
		const message = error.code === "commander.help" ? "no command was given" : error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
		return showError(new PgproofError("bad-input", message, { hint: `see ${meant} --help` }), argv.includes("--json"), operationOf(operation, part[0]), surroundings.terminal).exitCode;
	}
}
async function attempt(name, act, given, surroundings, part) {
	const { timeoutMinutes } = given;
	const signal = timeoutMinutes === void 0 ? surroundings.signal : withDeadline(surroundings.signal, timeoutMinutes);
	const timed = {
		...surroundings,
		signal
	};
	const { terminal } = timed;
	const show = (error) => showError(reasonOf(error, signal, name), given.json === true, operationOf(name, part), terminal);
	try {
		const pinger = pinging.includes(name) && given.dryRun !== true ? choosePinger(timed) : void 0;
		const started = pinger?.started();
		const outcome = await act(given, timed).catch(show);
		await started;
		await pinger?.ended(outcome.exitCode, terminal.redacted(outcome.words ?? ""));
		return outcome;
	} catch (error) {
		return show(error);
	} finally {
		terminal.settle();
	}
}
function choosePinger({ env, terminal }) {
	const url = env[pingVariable];
	if (url === void 0 || url === "") return void 0;
	terminal.mask(addressForms(url));
	return openPinger(readPingUrl(url, pingVariable), {
		http: openHttp(env),
		note: terminal.note
	});
}
// packages/cli/src/whole.ts
/** What the system knows of its user; in some containers it has none with our number. */
function known(ask, otherwise) {
	try {
		return ask();
	} catch {
		return otherwise;
	}
}
const terminal = openTerminal(process.stdout, process.stderr, process.env);
process.exitCode = await runProgram(process.argv.slice(2), {
	env: process.env,
	signal: listenForSignals(terminal),
	terminal,
	homedir: known(homedir, "/"),
	tmpdir: tmpdir(),
	osUser: known(() => userInfo().username, String(process.getuid?.()))
});
export {};
