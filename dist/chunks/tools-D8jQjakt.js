import { S as readImagePattern, f as openContainers } from "./core-B-FQuati.js";
import { Gt as present, Ot as PgproofError, Ut as shellQuote, kt as classify } from "./lean-DqNT6EJH.js";
import { b as findProgram, w as oncePerMajor } from "./core-DxWJFd2t.js";
import { m as exec } from "./actions-core-CYw4nqQS.js";
import { n as plainLine } from "./log-Dx-rv2JU.js";
import { r as runCommand } from "./core-CW2MiFPY.js";
import { lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createHash } from "node:crypto";
// packages/github/src/install/machine.ts
/** Programs that are only asked: what they need of the environment, and nothing of the caller's. */
const plainEnvironment = {
	PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
	LC_ALL: "C"
};
const askDeadlineSeconds = 60;
/** Runs a program that changes nothing, and gives what it prints; undefined when it fails or is not there. */
async function ask(command, session) {
	const options = {
		signal: session.signal,
		output: "collect",
		deadlineSeconds: askDeadlineSeconds
	};
	return runCommand({
		...command,
		env: plainEnvironment
	}, options).then(({ stdout }) => stdout, () => {
		session.signal.throwIfAborted();
	});
}
/** Reads what machine this is; a sentence when packages cannot be installed on it. */
async function readMachine(session) {
	if (await findProgram("apt-get", session) === void 0) return "this system has no apt-get";
	const admin = await adminWords(session);
	if (admin === void 0) return "we are not root, and sudo is absent or asks for a password";
	const release = parseRelease(await readFile("/etc/os-release", "utf8").catch(() => ""));
	const architecture = await ask({
		program: "dpkg",
		args: ["--print-architecture"]
	}, session);
	return {
		distribution: release["ID"] ?? "unknown",
		codename: release["VERSION_CODENAME"] ?? "unknown",
		architecture: architecture?.trim() ?? "unknown",
		admin
	};
}
async function adminWords(session) {
	if (process.getuid?.() === 0) return [];
	const sudo = await findProgram("sudo", session);
	if (sudo === void 0) return void 0;
	return await ask({
		program: sudo,
		args: ["-n", "true"]
	}, session) === void 0 ? void 0 : [sudo, "-n"];
}
/** The assignments of os-release(5), without their quotes. */
function parseRelease(text) {
	const lines = text.split("\n").map((line) => /^([A-Z_]+)=(['"]?)([^'"]*)\2$/.exec(line.trim()));
	return Object.fromEntries(lines.flatMap((match) => match === null ? [] : [[match[1] ?? "", match[3] ?? ""]]));
}
// packages/github/src/install/change.ts
/** Ends a program that ignores the end of its time; seconds. */
const killAfterSeconds = 10;
/** What timeout(1) of coreutils exits with when time was up; the second when it had to kill. */
const timeUp = [124, 137];
/** apt reads these; they may hold a password, so they go by name. */
const proxies = [
	"http_proxy",
	"https_proxy",
	"no_proxy"
];
/**
* The whole argument vector. The deadline is kept by timeout(1), which runs as root with what it ends: sudo's children cannot be
* ended from outside.
*/
function changeWords(change, machine, env) {
	const named = proxies.filter((name) => (env[name] ?? "") !== "");
	const kept = machine.admin.length > 0 && named.length > 0 ? [`--preserve-env=${named.join(",")}`] : [];
	const deadline = [
		"timeout",
		`--kill-after=${killAfterSeconds}`,
		String(change.deadlineSeconds)
	];
	return [
		...machine.admin,
		...kept,
		...deadline,
		...change.words
	];
}
/**
* Runs a change. What it prints is shown only when it failed. An abort stops before the next change and not in the midst of one: a
* dpkg that is cut short leaves a machine on which nothing can be installed. Throws `tool-missing`, `deadline`.
*/
async function makeChange(change, machine, note, session) {
	session.signal.throwIfAborted();
	const words = changeWords(change, machine, session.env);
	const [program = "", ...args] = change.input === void 0 ? [
		"sh",
		"-c",
		"exec \"$@\" < /dev/null",
		"sh",
		...words
	] : words;
	const lines = [];
	const keep = (line) => {
		lines.push(line);
		if (lines.length > 200) lines.shift();
	};
	const passed = proxies.flatMap((name) => session.env[name] === void 0 ? [] : [[name, session.env[name]]]);
	const status = await exec(`"${program}"`, args, {
		env: {
			...plainEnvironment,
			...Object.fromEntries(passed)
		},
		cwd: "/",
		silent: true,
		ignoreReturnCode: true,
		...change.input === void 0 ? {} : { input: Buffer.from(change.input) },
		listeners: {
			stdline: keep,
			errline: keep
		}
	}).catch((error) => {
		throw new PgproofError("tool-missing", `${change.doing}: ${program} could not be started`, { cause: error });
	});
	if (status === 0) return;
	for (const line of lines.slice(-20)) note(`  | ${plainLine(line)}`);
	throw changeError(change, status, lines);
}
function changeError(change, status, lines) {
	const hint = `see it happen, as root: ${(change.again ?? change.words).map(shellQuote).join(" ")}`;
	if (timeUp.includes(status)) return new PgproofError("deadline", `${change.doing} did not finish within ${change.deadlineSeconds} s`, { hint });
	const said = lines.find((line) => line.startsWith("E: ")) ?? lines.findLast((line) => line.trim() !== "");
	const why = said === void 0 ? "" : `: ${plainLine(said).trim()}`;
	return new PgproofError("tool-missing", `${change.doing} failed with exit code ${status}${why}`, { hint });
}
// packages/github/src/install/apt.ts
/** The set-up script of the PostgreSQL project's repository lies here, in the distribution's own package. */
const scriptFolder = "/usr/share/postgresql-common/pgdg";
const sourceFile = "/etc/apt/sources.list.d/pgproof.list";
/** postgresql-common reads this folder last, so an administrator's own createcluster.conf stays as it is. */
const clusterSettings = {
	folder: "/etc/postgresql-common/createcluster.d",
	file: "/etc/postgresql-common/createcluster.d/pgproof.conf",
	text: "# Here only while pgproof installs PostgreSQL.\ncreate_main_cluster = false\n"
};
/** debconf and needrestart ask nothing, and another apt-get that is at work is waited for. */
const aptGet = [
	"env",
	"DEBIAN_FRONTEND=noninteractive",
	"NEEDRESTART_SUSPEND=1",
	"apt-get",
	"-o",
	"DPkg::Lock::Timeout=120",
	"-o",
	"Acquire::Retries=3"
];
function packageOf({ major, kind }) {
	return `${kind === "server" ? "postgresql" : "postgresql-client"}-${major}`;
}
/** Where Debian's packages of a major put their programs. */
function folderOf({ major }) {
	return `/usr/lib/postgresql/${major}/bin`;
}
const byHand = (...packages) => [
	"apt-get",
	"install",
	"--no-install-recommends",
	...packages
];
/** Every change that an installation by apt can make, as data. */
const changes = {
	writeSource: (line) => ({
		doing: "writing the package source",
		words: ["tee", sourceFile],
		input: `${line}\n`,
		deadlineSeconds: 10
	}),
	removeSource: () => ({
		doing: "removing the package source",
		words: [
			"rm",
			"-f",
			sourceFile
		],
		deadlineSeconds: 10
	}),
	/** apt makes `partial` in it a folder that only its own user can enter. */
	removeFolder: (folder) => ({
		doing: "removing what was downloaded",
		words: [
			"rm",
			"-rf",
			folder
		],
		deadlineSeconds: 60
	}),
	update: () => ({
		doing: "reading the package lists",
		words: [...aptGet, "update"],
		deadlineSeconds: 300
	}),
	install: (...packages) => ({
		doing: `installing ${packages.join(" and ")}`,
		words: [
			...aptGet,
			"install",
			"-y",
			"--no-install-recommends",
			...packages
		],
		deadlineSeconds: 600
	}),
	download: (archives, name) => ({
		doing: `downloading ${name}`,
		words: [
			...aptGet,
			...["-o", `Dir::Cache::archives=${archives}`],
			...[
				"install",
				"-y",
				"--no-install-recommends",
				"--download-only",
				name
			]
		],
		deadlineSeconds: 600,
		again: byHand(name)
	}),
	installDownloaded: (archives, name) => ({
		doing: `installing ${name}`,
		words: [
			...aptGet,
			...["-o", `Dir::Cache::archives=${archives}`],
			...[
				"install",
				"-y",
				"--no-install-recommends",
				name
			]
		],
		deadlineSeconds: 600,
		again: byHand(name)
	}),
	/** Package files that lie here; without sources apt cannot fetch what they lack, and fails before anything is changed. */
	installFiles: (files, name) => ({
		doing: "installing the cached packages",
		words: [
			...aptGet,
			...[
				"-o",
				"Dir::Etc::sourcelist=/dev/null",
				"-o",
				"Dir::Etc::sourceparts=/dev/null"
			],
			...[
				"install",
				"-y",
				"--no-install-recommends",
				...files
			]
		],
		deadlineSeconds: 300,
		again: byHand(name)
	}),
	setUpRepository: (script) => ({
		doing: "setting up the PostgreSQL project's repository",
		words: [
			"env",
			"DEBIAN_FRONTEND=noninteractive",
			"sh",
			script,
			"-y"
		],
		deadlineSeconds: 300
	}),
	forbidCluster: () => [{
		doing: "making a folder of settings",
		words: [
			"mkdir",
			"-p",
			clusterSettings.folder
		],
		deadlineSeconds: 10
	}, {
		doing: "keeping the package from making a cluster",
		words: ["tee", clusterSettings.file],
		input: clusterSettings.text,
		deadlineSeconds: 10
	}],
	allowCluster: () => [{
		doing: "removing our setting",
		words: [
			"rm",
			"-f",
			clusterSettings.file
		],
		deadlineSeconds: 10
	}, {
		doing: "removing the folder of settings",
		words: [
			"rmdir",
			"--ignore-fail-on-non-empty",
			clusterSettings.folder
		],
		deadlineSeconds: 10
	}]
};
/**
* Installs from the sources that the machine has, else from a mirror that was named, else from the PostgreSQL project's repository.
* Returns the version. What was downloaded stays in `archives`. Throws `bad-input`, `tool-missing`, `deadline`.
*/
async function installByApt(wanted, options, machine, session) {
	const name = packageOf(wanted);
	const make = (change) => makeChange(change, machine, options.note, session);
	await using stack = new AsyncDisposableStack();
	if (options.source !== void 0) {
		await make(changes.writeSource(readSource(options.source)));
		stack.defer(() => makeChange(changes.removeSource(), machine, options.note, unstoppable(session)));
	}
	await make(changes.update());
	if (options.source === void 0 && await candidateOf(name, session) === void 0) await setUpRepository(make, options.note);
	if (await candidateOf(name, session) === void 0) throw new PgproofError("tool-missing", `no package source of this machine has ${name}`, { hint: `name one that has it, with the input apt-source; what there is: apt-cache policy ${name}` });
	await mkdir(join(options.archives, "partial"), { recursive: true });
	await make(changes.download(options.archives, name));
	const install = () => make(changes.installDownloaded(options.archives, name));
	await (wanted.kind === "server" ? withoutCluster(machine, options.note, session, install) : install());
	return installedVersion(name, session);
}
/** Installs package files. Returns the version. Throws as `makeChange` does. */
async function installFromFiles(wanted, files, note, machine, session) {
	const install = () => makeChange(changes.installFiles(files, packageOf(wanted)), machine, note, session);
	await (wanted.kind === "server" ? withoutCluster(machine, note, session, install) : install());
	return installedVersion(packageOf(wanted), session);
}
/** One line that begins as a source of packages does: it is written to a file of apt's. */
function readSource(line) {
	const trimmed = line.trim();
	if (/^deb \S[^\r\n]*$/.test(trimmed)) return trimmed;
	throw new PgproofError("bad-input", `input "apt-source": must be one line for apt; got ${JSON.stringify(line)}`, { hint: "write it as in sources.list: deb [signed-by=/path/key.asc] https://mirror.example/apt bookworm-pgdg main" });
}
/** The version that apt would install; undefined when it knows none. */
async function candidateOf(name, session) {
	const said = await ask({
		program: "apt-cache",
		args: ["policy", name]
	}, session);
	const version = /^ *Candidate: (\S+)$/m.exec(said ?? "")?.[1];
	return version === "(none)" ? void 0 : version;
}
async function installedVersion(name, session) {
	return (await ask({
		program: "dpkg-query",
		args: ["--show", name]
	}, session))?.trim().split("	")[1] ?? "of unknown version";
}
/** Debian's own package brings the script that knows the repository and its key. */
async function setUpRepository(make, note) {
	if (await setUpScript() === void 0) await make(changes.install("postgresql-common", "ca-certificates"));
	const script = await setUpScript();
	if (script === void 0) throw new PgproofError("tool-missing", `postgresql-common brought no set-up script to "${scriptFolder}"`, { hint: "name a source that has the packages, with the input apt-source" });
	note(`setting up the PostgreSQL project's package repository with ${script}; it stays set up`);
	await make(changes.setUpRepository(script));
}
async function setUpScript() {
	const [script] = (await readdir(scriptFolder).catch(() => [])).filter((name) => name.endsWith(".sh")).sort();
	return script === void 0 ? void 0 : join(scriptFolder, script);
}
/** Debian's server package makes and starts a cluster of its own on port 5432; nobody asked for one. */
async function withoutCluster(machine, note, session, work) {
	try {
		for (const change of changes.forbidCluster()) await makeChange(change, machine, note, session);
		await work();
	} finally {
		for (const change of changes.allowCluster()) await makeChange(change, machine, note, unstoppable(session));
	}
}
/** For what puts back: an abort does not keep it from being done. */
function unstoppable(session) {
	return {
		...session,
		signal: new AbortController().signal
	};
}
// packages/github/src/install/cache.ts
/** How long one part of a download may take. */
const segmentTimeoutMilliseconds = 12e4;
/**
* What the keys of all entries begin with that this machine can use this week. The week makes a new minor release arrive: an entry that
* is used is never dropped.
*/
function keyPrefix(wanted, machine, now) {
	return `pgproof-apt-${`${machine.distribution}-${machine.codename}-${machine.architecture}`}-${packageOf(wanted)}-${mondayOf(now)}-`;
}
/** The key of an entry: two sets of packages have two keys, since an entry cannot be written twice. */
function keyOf(prefix, version, packages) {
	const names = packages.map(({ file }) => file).sort();
	const digest = createHash("sha256").update(names.join("\n")).digest("hex").slice(0, 12);
	return `${prefix}${version.replaceAll(/[^A-Za-z0-9.+~-]/g, "_")}-${digest}`;
}
function mondayOf(now) {
	const days = (now.getUTCDay() + 6) % 7;
	return (/* @__PURE__ */ new Date(now.getTime() - days * 864e5)).toISOString().slice(0, 10);
}
/** Brings back the newest entry of that prefix into `folder`; the key, or undefined when there is none or no cache. Never throws. */
async function restorePackages(folder, prefix, note) {
	try {
		const cache = await import("./cache-DvUfPZ2V.js");
		if (!cache.isFeatureAvailable()) return void 0;
		return await cache.restoreCache([folder], prefix, [prefix], { segmentTimeoutInMs: segmentTimeoutMilliseconds });
	} catch (error) {
		note(`the cache could not be read: ${reasonOf(error)}`);
		return;
	}
}
/** Saves `folder` under a key. A cache that is absent, full or read-only is said, and no error. */
async function savePackages(folder, key, note) {
	try {
		const cache = await import("./cache-DvUfPZ2V.js");
		if (!cache.isFeatureAvailable()) return;
		note(await cache.saveCache([folder], key) === -1 ? "the packages were not saved to the cache" : `the packages were saved to the cache as ${key}`);
	} catch (error) {
		note(`the packages were not saved to the cache: ${reasonOf(error)}`);
	}
}
function reasonOf(error) {
	return plainLine(error instanceof Error ? error.message : String(error));
}
// packages/github/src/install/packages.ts
const indexName = "packages.json";
const fileName = /^[a-z0-9][a-z0-9+.-]*_[A-Za-z0-9.+~%-]+_[a-z0-9-]+\.deb$/;
/** Moves what apt downloaded into `folder`, alone and with an index; empty when apt had nothing to download. */
async function gatherPackages(archives, folder) {
	const names = (await readdir(archives)).filter((name) => fileName.test(name)).sort();
	await rm(folder, {
		recursive: true,
		force: true
	});
	await mkdir(folder, { recursive: true });
	const packages = [];
	for (const file of names) {
		await rename(join(archives, file), join(folder, file));
		packages.push({
			file,
			sha256: await digestOf(join(folder, file))
		});
	}
	await writeFile(join(folder, indexName), JSON.stringify({ packages }));
	return packages;
}
/**
* The packages of a folder that came out of a cache, by path. A sentence when it is not whole: a file that is absent, no
* regular file or another than the index says.
*/
async function readPackages(folder) {
	const index = parseIndex(await readFile(join(folder, indexName), "utf8").catch(() => ""));
	if (index === void 0 || index.length === 0) return "it has no index";
	for (const { file, sha256 } of index) {
		const path = join(folder, file);
		if ((await lstat(path).catch(() => void 0))?.isFile() !== true) return `"${file}" is absent`;
		if (await digestOf(path) !== sha256) return `"${file}" is not the file that was saved`;
	}
	return index.map(({ file }) => join(folder, file));
}
/** Undefined for what is no index: the text comes from outside. */
function parseIndex(text) {
	try {
		const { packages } = JSON.parse(text);
		if (!Array.isArray(packages)) return void 0;
		return packages.every(isPackageFile) ? packages : void 0;
	} catch {
		return;
	}
}
function isPackageFile(value) {
	const { file, sha256 } = value ?? {};
	return typeof file === "string" && fileName.test(file) && typeof sha256 === "string";
}
async function digestOf(path) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return hash.digest("hex");
}
// packages/github/src/install/install.ts
/**
* Brings PostgreSQL's programs of an exact major to a runner: from cached Debian packages, by apt, or as programs of an
* image. An entry of the cache is as trustworthy as what may write one: the workflows of the default branch. Throws `bad-input`
* for a source that is none.
*/
function makeInstaller(options) {
	if (options.aptSource !== void 0) readSource(options.aptSource);
	const made = new AsyncDisposableStack();
	const remove = async (folder) => rm(folder, {
		recursive: true,
		force: true
	});
	const install = async (major, kind, session) => {
		const wanted = {
			major,
			kind
		};
		const failures = [];
		const machine = await readMachine(session);
		const ways = typeof machine === "string" ? [] : packageWays(wanted, options, machine, session, made, remove);
		if (typeof machine === "string") failures.push(cannotInstall(wanted, machine));
		if (kind === "client") ways.push(containerWay(major, options, session));
		for (const way of ways) try {
			const brought = await way.bring();
			if (brought === void 0) continue;
			const { what, ...tools } = brought;
			if (what !== void 0) options.note(`PostgreSQL ${major}, ${kind}: ${what}`);
			return tools;
		} catch (error) {
			session.signal.throwIfAborted();
			const failure = classify(error, way.name);
			options.note(`${way.name}: ${failure.message}`);
			if (!way.isShortcut) failures.push(failure);
		}
		const [first] = failures;
		if (first === void 0) return void 0;
		const message = failures.map((failure) => failure.message).join("; ");
		throw new PgproofError(first.kind, message, {
			hint: first.hint,
			cause: first
		});
	};
	return {
		install: oncePerMajor(install),
		[Symbol.asyncDispose]: () => made.disposeAsync()
	};
}
function cannotInstall(wanted, why) {
	return new PgproofError("tool-missing", `packages cannot be installed: ${why}`, { hint: `as root on Debian or Ubuntu: apt-get install --no-install-recommends ${packageOf(wanted)}` });
}
function packageWays(wanted, options, machine, session, made, remove) {
	const { note } = options;
	const name = packageOf(wanted);
	const folder = join(options.folder, `pgproof-${name}`);
	const prefix = keyPrefix(wanted, machine, /* @__PURE__ */ new Date());
	const fromCache = async () => {
		await remove(folder);
		made.defer(() => remove(folder));
		const key = await restorePackages(folder, prefix, note);
		if (key === void 0) return void 0;
		const files = await readPackages(folder);
		if (typeof files === "string") throw new PgproofError("tool-missing", `the entry ${key} cannot be used: ${files}`, { hint: `delete it: gh cache delete ${key}` });
		const version = await installFromFiles(wanted, files, note, machine, session);
		return {
			folder: folderOf(wanted),
			how: "cache",
			what: `${name} ${version}, from the cache (${key})`
		};
	};
	const byApt = async () => {
		const archives = await mkdtemp(join(options.folder, "pgproof-apt-"));
		made.defer(() => makeChange(changes.removeFolder(archives), machine, note, unstoppable(session)));
		const { aptSource: source } = options;
		const version = await installByApt(wanted, {
			archives,
			note,
			...source === void 0 ? {} : { source }
		}, machine, session);
		if (options.cache !== false) {
			const packages = await gatherPackages(archives, folder);
			if (packages.length > 0) await savePackages(folder, keyOf(prefix, version, packages), note);
		}
		return {
			folder: folderOf(wanted),
			how: "apt",
			what: `${name} ${version}, installed by apt`
		};
	};
	return [...options.cache === false ? [] : [{
		name: "cached packages",
		isShortcut: true,
		bring: fromCache
	}], {
		name: "apt",
		isShortcut: false,
		bring: byApt
	}];
}
function containerWay(major, { containers }, session) {
	const bring = async () => containers?.install(major, "client", session);
	return {
		name: "containers",
		isShortcut: false,
		bring
	};
}
// packages/github/src/tools.ts
function readToolInputs(inputs) {
	return {
		pgBin: inputs.optionalPath("pg-bin"),
		installPostgresql: inputs.flag("install-postgresql"),
		aptSource: inputs.optional("apt-source"),
		cachePackages: inputs.flag("cache-packages"),
		postgresImage: readImagePattern(inputs.required("postgres-image"), "input \"postgres-image\"")
	};
}
/**
* Where PostgreSQL's programs are looked for, and how they are brought where the exact major is not there. A dry run brings nothing, nor
* does `install-postgresql: false`; an image that is there already may still be used.
*/
function openTools(inputs, { env, session, log, use }) {
	const { pgBin, aptSource, cachePackages, postgresImage: image } = inputs;
	const mayBring = inputs.installPostgresql && !inputs.dryRun;
	const containers = image === "none" ? void 0 : use(openContainers({
		image,
		mayPull: mayBring,
		note: log.note
	}, session));
	const found = present({
		pgBin,
		containers
	});
	if (!mayBring) return {
		...found,
		...present({ install: containers?.install })
	};
	const { install } = use(makeInstaller({
		folder: env["RUNNER_TEMP"] || session.workdir,
		note: log.note,
		cache: cachePackages,
		...present({
			aptSource,
			containers
		})
	}));
	return {
		install,
		...found
	};
}
export { readToolInputs as n, openTools as t };
