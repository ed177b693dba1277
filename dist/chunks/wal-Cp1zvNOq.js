import { G as readRecipients, M as openFolderStore, Y as formatBytes, d as fetchExitCode, ft as PgproofError, i as openS3Store, it as urlSecretForms, l as readS3Place, m as runWalFetch, nt as redact, pt as classify, q as refuseSecretKey, r as runWalPush, rt as secretForms, s as isS3Url, tt as identityForms, u as s3SettingNames, xt as present } from "./lean-wNCVy7sc.js";
// packages/cli/src/signals.ts
/** A second signal within this time is the same key press, delivered to the whole process group. */
const sameSignalMilliseconds = 1e3;
/** A signal that the system's own abort; Node.js keeps its handlers to the end. */
function listenForSignals(terminal) {
	const controller = new AbortController();
	let first = 0;
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(name, () => {
		if (!controller.signal.aborted) {
			first = performance.now();
			terminal.note(`${name}: stopping, and removing what was begun`);
			controller.abort(new PgproofError("interrupted", `interrupted by ${name}`));
		} else if (performance.now() - first > sameSignalMilliseconds) process.exit(130);
	});
	process.on("exit", (code) => process.exit(code));
	return controller.signal;
}
// packages/cli/src/terminal.ts
const liveMilliseconds = 100;
const lineMilliseconds = 12e3;
/** Opens the terminal: a live progress line where stderr is one, a line every twelve seconds where it is not. */
function openTerminal(stdout, stderr, env) {
	const secrets = [];
	const isLive = stderr.isTTY === true && env["CI"] === void 0;
	let live = false;
	let last = performance.now();
	let phase = "";
	let phaseStart = performance.now();
	stdout.on("error", () => void 0);
	stderr.on("error", () => void 0);
	const settle = () => {
		if (live) stderr.write("\r\x1B[2K");
		live = false;
	};
	const line = (progress) => {
		const seconds = (performance.now() - phaseStart) / 1e3;
		const rate = progress.bytes === void 0 || seconds < .5 ? "" : ` at ${formatBytes(Math.round(progress.bytes / seconds))}/s`;
		const bytes = progress.bytes === void 0 ? "" : ` ${formatBytes(progress.bytes)}${rate}`;
		const current = progress.current === void 0 ? "" : `${bytes === "" ? " " : ", "}${progress.current}`;
		return redact(`${progress.phase}:${bytes}${current}`, secrets).replace(/\p{Cc}/gu, " ");
	};
	return {
		hasColour: stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
		data: (text) => {
			settle();
			stdout.write(redact(text, secrets));
		},
		note: (text) => {
			settle();
			stderr.write(`${redact(text, secrets)}\n`);
		},
		progress: (progress) => {
			const now = performance.now();
			if (progress.phase !== phase) {
				phase = progress.phase;
				phaseStart = now;
			}
			if (now - last < (isLive ? liveMilliseconds : lineMilliseconds)) return;
			last = now;
			if (isLive) {
				stderr.write(`\r\u001b[2K${line(progress).slice(0, (stderr.columns ?? 80) - 1)}`);
				live = true;
			} else stderr.write(`${line(progress)}\n`);
		},
		settle,
		redacted: (text) => redact(text, secrets),
		mask: (more) => {
			secrets.push(...more.filter((secret) => !secrets.includes(secret)));
		}
	};
}
// packages/cli/src/store.ts
/** Opens the store that --store names. A dry run writes nothing, and asks a store in S3 nothing that it does not read. */
async function openStore(given, create, { signal }, { env, terminal }) {
	const place = given.store ?? "";
	const settings = s3Settings(given);
	if (isS3Url(place)) {
		const use = !create ? "read" : given.dryRun === true ? "plan" : "write";
		terminal.mask(["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"].flatMap((name) => secretForms(env[name])));
		return openS3Store(readS3Place(place, settings, optionOf), use, {
			env,
			signal,
			note: terminal.note
		});
	}
	if (/^[a-z0-9]+:\/\//i.test(place)) throw new PgproofError("bad-input", `store "${place}": must be a folder or s3://bucket/prefix`, { hint: "give a folder, such as --store ./backups" });
	const idle = s3SettingNames.find((name) => settings[name] !== void 0);
	if (idle !== void 0) throw new PgproofError("bad-input", `${optionOf(idle)} says how a store in S3 is used, and "${place}" is a folder`, { hint: "name one as --store s3://bucket/prefix, or leave the option out" });
	return openFolderStore(place, given.dryRun === true && create ? {
		create: false,
		mayBeMissing: true
	} : { create });
}
function optionOf(setting) {
	return `--${setting}`;
}
function s3Settings(given) {
	return Object.fromEntries(s3SettingNames.map((name) => {
		return [name, given[name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())]];
	}));
}
// packages/cli/src/wal.ts
/** `pgproof wal push %p`. Says nothing when all is well: PostgreSQL's log has a line of its own for what failed. */
async function actPush(given, path, around) {
	const { systemIdentifier, ageRecipients, ahead } = given;
	const pushed = await runWalPush({
		store: () => openStore(given, false, around, around),
		path,
		recipients: ageRecipients === void 0 ? [] : await readRecipients(ageRecipients),
		ahead,
		...present({ systemIdentifier })
	}, around);
	const { failure } = pushed;
	if (failure !== void 0) around.terminal.note(`pgproof: "${pushed.name}" is stored; what was to go along is not yet: ${failure.message}`);
	return { exitCode: 0 };
}
/** `pgproof wal fetch %f %p`. Its exit codes are those of a restore_command. */
async function actFetch(given, name, path, around) {
	const { systemIdentifier, ageIdentity } = given;
	try {
		if (ageIdentity !== void 0) refuseSecretKey(ageIdentity, "--age-identity");
		await runWalFetch({
			store: () => openStore(given, false, around, around),
			name,
			path,
			...present({
				systemIdentifier,
				ageIdentityFile: ageIdentity
			})
		}, around);
		return { exitCode: 0 };
	} catch (error) {
		const known = error instanceof PgproofError ? error : classify(error, `fetch "${name}"`);
		if (known.kind === "wal-absent") around.terminal.note(`pgproof: ${known.message}`);
		else around.terminal.note(`pgproof: ${known.message}\nHint: ${known.hint}`);
		return { exitCode: await fetchExitCode(known.kind, known.exitCode, path) };
	}
}
/** Also what stands in the wrong place is not repeated with its secrets. */
function maskArguments(argv, { terminal }) {
	terminal.mask(argv.flatMap((word) => [...urlSecretForms(word), ...identityForms(word)]));
}
export { openTerminal as a, openStore as i, actPush as n, listenForSignals as o, maskArguments as r, actFetch as t };
