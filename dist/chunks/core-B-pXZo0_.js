import { A as segmentName, E as parseLsn, N as usualSegmentBytes, O as placeOf, Ot as PgproofError, Rt as fillCommand, Ut as shellQuote, W as secretForms, k as segmentAt, yt as isAbsent } from "./lean-DqNT6EJH.js";
import { r as runCommand, t as CommandError } from "./core-CW2MiFPY.js";
import { b as findProgram, g as findEngine, m as askEngine } from "./core-DxWJFd2t.js";
import { a as pgbackrestSettings, f as sinceVersion, l as renderPgbackrest, o as readConfigurationText, p as variableOf, t as optionOf, u as secretOption } from "./core-7fEGIznO.js";
import { readFile, stat } from "node:fs/promises";
// packages/core/src/pgbackrest/info.ts
const fields = (value) => typeof value === "object" && value !== null ? value : {};
const list = (value) => Array.isArray(value) ? value : [];
const words = (value) => typeof value === "string" ? value : "";
const wordsOrNull = (value) => typeof value === "string" ? value : null;
const number = (value) => typeof value === "number" ? value : 0;
/** A label, which becomes a word of a command: nothing else is taken for one. */
const labelPattern = /^\d{8}-\d{6}F(_\d{8}-\d{6}[DI])?$/;
function unreadable$1(why) {
	return new PgproofError("database-refused", `pgbackrest info: ${why}`, { hint: "see what it says: pgbackrest info --output=json" });
}
/** The code of repositories of which none could be read; a passphrase that does not fit is one reason. Source: pgBackRest, src/command/info/info.c. */
const noneRead = 99;
/** Reads what `info --output=json` says of a stanza. Throws `database-refused` where it is none of that, `store-unreachable` and `store-refused` where it could read no repository. */
function parseInfo(text, stanza) {
	let all;
	try {
		all = JSON.parse(text);
	} catch (error) {
		throw unreadable$1(`not JSON: ${error.message}`);
	}
	const found = list(all).map(fields).find(({ name }) => name === stanza);
	if (found === void 0) throw unreadable$1(`nothing of stanza "${stanza}"`);
	const status = fields(found["status"]);
	const clusters = list(found["db"]).map(fields);
	const clusterOf = (id, repository) => clusters.find((one) => one["id"] === id && one["repo-key"] === repository) ?? {};
	const newest = clusters.at(-1);
	const code = number(status["code"]);
	const message = whyOf(found, words(status["message"]));
	if (code === noneRead) throw unread(message);
	return {
		stanza,
		code,
		message,
		backups: list(found["backup"]).map((one) => backupOf(fields(one), clusterOf)),
		cluster: newest === void 0 ? void 0 : identityOf(newest),
		archive: list(found["archive"]).map(fields).map((one) => ({
			id: words(one["id"]),
			first: wordsOrNull(one["min"]),
			last: wordsOrNull(one["max"])
		})),
		cipher: words(found["cipher"]),
		raw: found
	};
}
function unread(message) {
	const said = `pgbackrest info: ${message}`;
	if (/cipher|decrypt|passphrase|AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch/.test(message)) return new PgproofError("store-refused", said, { hint: "check the repository's passphrase and keys: PGBACKREST_REPO1_CIPHER_PASS, PGBACKREST_REPO1_S3_KEY, PGBACKREST_REPO1_S3_KEY_SECRET" });
	return new PgproofError("store-unreachable", said, { hint: "check where the repository is, the way to it and its certificate, then run again" });
}
/** What the repositories say, where the whole only says that something is wrong with them. */
function whyOf(found, message) {
	if (message !== "other" && message !== "different across repos") return message;
	const said = list(found["repo"]).map(fields).map((repository) => ({
		key: repository["key"],
		status: fields(repository["status"])
	})).filter(({ status }) => number(status["code"]) !== 0).map(({ key, status }) => `repo${key}: ${words(status["message"]).split("\n").map((line) => line.trim()).join(" ")}`);
	return said.length === 0 ? message : said.join("; ");
}
function identityOf(cluster) {
	const identifier = cluster["system-id"];
	return {
		systemIdentifier: typeof identifier === "string" ? identifier : String(identifier ?? ""),
		major: Number.parseInt(words(cluster["version"]), 10) || 0
	};
}
function backupOf(one, clusterOf) {
	const { label, type } = one;
	if (typeof label !== "string" || !labelPattern.test(label)) throw unreadable$1(`a backup is called ${JSON.stringify(label)}`);
	if (type !== "full" && type !== "diff" && type !== "incr") throw unreadable$1(`backup "${label}" is of type ${JSON.stringify(type)}`);
	const database = fields(one["database"]);
	const [time, lsn, wal, info] = [
		"timestamp",
		"lsn",
		"archive",
		"info"
	].map((name) => fields(one[name]));
	const reference = list(one["reference"]).map(words);
	const stored = fields(info["repository"]);
	return {
		label,
		type,
		prior: wordsOrNull(one["prior"]),
		reference,
		repository: number(database["repo-key"]),
		started: /* @__PURE__ */ new Date(number(time["start"]) * 1e3),
		ended: /* @__PURE__ */ new Date(number(time["stop"]) * 1e3),
		startLsn: wordsOrNull(lsn["start"]),
		stopLsn: wordsOrNull(lsn["stop"]),
		startWal: wordsOrNull(wal["start"]),
		stopWal: wordsOrNull(wal["stop"]),
		sizeBytes: number(info["size"]),
		storedBytes: number(stored["delta"]),
		hasErrors: typeof one["error"] === "boolean" ? one["error"] : void 0,
		version: words(fields(one["backrest"])["version"]),
		...identityOf(clusterOf(database["id"], database["repo-key"]))
	};
}
/** Writes system identifiers as strings: as numbers JSON.parse would round them. */
function exactIdentifiers(text) {
	return text.replace(/"system-id":(\d+)/g, "\"system-id\":\"$1\"");
}
/** Reads what `info --output=json --set=<label>` says beyond what it says of all. */
function parseDetails(text, stanza, label) {
	const found = list(JSON.parse(text)).map(fields).find(({ name }) => name === stanza);
	const one = list(found?.["backup"]).map(fields).find((backup) => backup["label"] === label);
	if (one === void 0) throw unreadable$1(`nothing of backup "${label}"`);
	return {
		databases: list(one["database-ref"]).map(fields).map(({ name, oid }) => ({
			name: words(name),
			oid: number(oid)
		})),
		tablespaces: list(one["tablespace"]).map(fields).map(({ oid, name, destination }) => ({
			oid: String(oid),
			name: words(name),
			location: words(destination)
		})),
		links: list(one["link"]).map(fields).map(({ name, destination }) => ({
			name: words(name),
			destination: words(destination)
		}))
	};
}
/** What a segment can be in size. Source: PostgreSQL documentation, initdb, `--wal-segsize`. */
const segmentSizes = [usualSegmentBytes, ...Array.from({ length: 11 }, (_, power) => 2 ** (20 + power))];
/**
* The segments of the log that a backup needs. Their size follows from their names and the places in the log that they hold; empty for names that
* cannot be.
*/
function segmentsOf({ startWal, stopWal, startLsn, stopLsn }) {
	const [start, stop] = [parseLsn(startLsn ?? ""), parseLsn(stopLsn ?? "")];
	if (startWal === null || stopWal === null || start === void 0 || stop === void 0) return [];
	for (const bytes of segmentSizes) {
		const [from, to] = [placeOf(startWal, bytes), placeOf(stopWal, bytes)];
		const fits = from?.number === segmentAt(start, bytes) && to?.number === segmentAt(stop - 1n, bytes);
		if (from === void 0 || to === void 0 || !fits) continue;
		return Array.from({ length: Number(to.number - from.number) + 1 }, (_, index) => segmentName({
			timeline: from.timeline,
			number: from.number + BigInt(index)
		}, bytes));
	}
	return [];
}
// packages/core/src/pgbackrest/said.ts
const beginning = /^(?:P\d+ +)?(ERROR|WARN|INFO|DETAIL): (?:\[(\d{3})\]: )?(.*)$/;
/** Reads what pgBackRest writes to stderr, without timestamps. A line that begins no message goes with the one before. */
function readSaid(lines) {
	const all = [];
	for (const line of lines) {
		const [, level, code, text = ""] = beginning.exec(line) ?? [];
		const last = all.at(-1);
		if (level !== void 0) all.push({
			level: level.toLowerCase(),
			lines: [text],
			hints: [],
			...code === void 0 ? {} : { code: Number(code) }
		});
		else if (last !== void 0 && line.trim() !== "") {
			const [, hint] = /^\s*HINT: (.*)$/.exec(line) ?? [];
			if (hint === void 0) last.lines.push(line.trim());
			else last.hints.push(hint);
		}
	}
	return all.map(({ lines: own, ...said }) => ({
		...said,
		text: own.join(" ")
	}));
}
/** What kind of error a number of pgBackRest's is. Source: pgBackRest, src/build/error/error.yaml. */
const kinds = new Map([
	...[
		30,
		31,
		32,
		37,
		38,
		40,
		43,
		48,
		70,
		72,
		75,
		76,
		78
	].map((code) => [code, "bad-input"]),
	...[
		26,
		27,
		28,
		29,
		44,
		45,
		51,
		58,
		68,
		81,
		82,
		87
	].map((code) => [code, "database-refused"]),
	...[
		41,
		42,
		47,
		52,
		53,
		54,
		60,
		61,
		64,
		74,
		83,
		88
	].map((code) => [code, "store-unwritable"]),
	[46, "tool-version"],
	[49, "cannot-connect"],
	[56, "cannot-connect"],
	[50, "lock-not-got"],
	[55, "store-missing"],
	[73, "store-missing"],
	[95, "store-refused"],
	[101, "store-unreachable"],
	[103, "store-missing"],
	[105, "store-refused"]
]);
/** Decides what kind of error a failed pgBackRest is, with its own hint. */
function classifyPgbackrest(stderr) {
	const said = readSaid(stderr).find(({ level }) => level === "error");
	if (said === void 0) return void 0;
	return {
		kind: /No space left on device/.test(said.text) ? "disk-full" : kinds.get(said.code ?? 0) ?? "database-refused",
		...said.hints.length === 0 ? {} : { hint: said.hints.join("; ") }
	};
}
/**
* Reads the text of `verify --output=text --verbose`: its exit code says nothing of what it found (pgbackrest/pgbackrest#2502). What is not
* understood is a complaint.
*/
function readVerified(text) {
	let status;
	const parts = [];
	const complaints = [];
	for (const line of text.split("\n").map((raw) => raw.trim()).filter((one) => one !== "")) {
		if (line.startsWith("stanza:")) continue;
		const [, whole] = /^status: (.*)$/.exec(line) ?? [];
		if (whole !== void 0) {
			status ??= whole;
			continue;
		}
		const [, archive, allWal = "", validWal] = /^archiveId: (.+), total WAL checked: (\d+), total valid WAL: (\d+)$/.exec(line) ?? [];
		if (archive !== void 0) {
			parts.push({
				kind: "wal",
				name: archive,
				isGood: allWal === validWal,
				checked: Number(allWal),
				wrong: []
			});
			continue;
		}
		const [, label, state, files = "", validFiles] = /^backup: (\S+), status: ([^,]+), total files checked: (\d+), total valid files: (\d+)$/.exec(line) ?? [];
		if (label !== void 0) {
			const isGood = state === "valid" && files === validFiles;
			parts.push({
				kind: "backup",
				name: label,
				isGood,
				checked: Number(files),
				wrong: []
			});
			continue;
		}
		const last = parts.at(-1);
		const counts = line.split(", ").map((one) => /^(missing|checksum invalid|size invalid|other): (\d+)$/.exec(one));
		if (last !== void 0 && counts.every((count) => count !== null)) last.wrong.push(...counts.flatMap((count) => count?.[2] === "0" ? [] : [count?.[0] ?? ""]));
		else if (!/^(archiveId|backup): none found$/.test(line)) complaints.push(line);
	}
	return {
		status,
		complaints,
		parts: parts.map((part) => ({
			...part,
			isGood: part.isGood && part.wrong.length === 0
		}))
	};
}
/** The files that `verify` names, with what is wrong: `invalid checksum '…'`. */
function filesSaidWrong(said) {
	return said.flatMap(({ text }) => {
		const [, problem, file] = /^(invalid \w+|.*missing.*|unable to .*?) '([^']+)'/.exec(text) ?? [];
		return problem === void 0 || file === void 0 ? [] : [{
			file,
			problem
		}];
	});
}
// packages/core/src/pgbackrest/program.ts
const path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** Where pgBackRest looks by itself. Source: its documentation, `--config`. */
const usualFiles = ["/etc/pgbackrest/pgbackrest.conf", "/etc/pgbackrest.conf"];
/**
* Runs in the container beside the program: when its standard input ends, who started it has, and so does the program. An exec is not ended with
* docker's client.
*/
const inside = `exec 3<&0
( { read -r line <&3; kill -TERM $$; } < /dev/null > /dev/null 2>&1 & )
exec "$@" 3<&- < /dev/null`;
/** Finds pgBackRest, and whom it runs as; `owned` are further paths whose owner that can be. Throws `tool-missing`, `tool-version`, and `bad-input` for a container or a file that is not there. */
async function findPgbackrest(source, session, owned = []) {
	const given = givenEnvironment(source, session);
	const words = [
		...source.configFile !== void 0 ? [`--config=${source.configFile}`] : [],
		...source.configuration !== void 0 ? ["--no-config"] : [],
		`--stanza=${source.stanza}`
	];
	const found = source.container === void 0 ? await onMachine(source, owned, session) : await inContainer(source.container, source, session);
	const environment = {
		...found.environment,
		...given.environment,
		PGBACKREST_LOG_LEVEL_CONSOLE: "off",
		PGBACKREST_LOG_LEVEL_STDERR: "info",
		PGBACKREST_LOG_TIMESTAMP: "n",
		TZ: "UTC"
	};
	const command = (program, args, more = {}) => found.command(program, args, {
		...environment,
		...more
	});
	const { stdout } = await runCommand(fillCommand(command("pgbackrest", ["version"]), given.secrets), {
		...running(found.isContainer, session),
		output: "collect",
		classify: () => ({
			kind: "tool-missing",
			hint: installHint(source)
		})
	});
	const version = /^pgBackRest (\d+\.\d+\S*)/.exec(stdout.trim())?.[1];
	if (version === void 0) throw new PgproofError("tool-missing", `${found.where}: "pgbackrest version" says ${JSON.stringify(stdout.trim())}`);
	const settings = new Map([...found.settings, ...source.more ?? []]);
	for (const option of settings.keys()) {
		const since = sinceVersion(option);
		if (since !== void 0 && isOlder(version, since)) throw new PgproofError("tool-version", `pgBackRest ${version} (${found.where}) does not know the option "${option}", which is there from ${since} on`, { hint: "leave it out, or install a newer pgBackRest" });
	}
	return {
		source,
		version,
		words,
		environment,
		command,
		settings,
		where: found.where,
		isContainer: found.isContainer,
		owner: found.owner,
		secrets: given.secrets
	};
}
function installHint({ container }) {
	return container === void 0 ? "install it: apt-get install pgbackrest; or name the container that has it: --container <name|id>" : "name a container that has it, or whose image has";
}
/** Whether a version `2.45` is older than another. */
function isOlder(version, other) {
	const [major = 0, minor = 0] = version.split(".").map((part) => Number.parseInt(part, 10));
	const [otherMajor = 0, otherMinor = 0] = other.split(".").map((part) => Number.parseInt(part, 10));
	return major < otherMajor || major === otherMajor && minor < otherMinor;
}
/** What is handed to pgBackRest by environment: what the caller's environment tells it, and a configuration of ours. */
function givenEnvironment({ configuration, more }, session) {
	const environment = {};
	const secrets = {};
	const set = (name, value, isSecret) => {
		const hole = name.toLowerCase().replaceAll("_", "-");
		environment[name] = isSecret ? { hole } : value;
		if (isSecret) secrets[hole] = value;
	};
	const own = /^PGBACKREST_[A-Z0-9_]+$/;
	for (const [name, value] of Object.entries(session.env)) if (own.test(name) && value !== void 0 && !["PGBACKREST_STANZA", "PGBACKREST_CONFIG"].includes(name)) set(name, value, secretOption(optionOf(name)));
	const settings = configuration === void 0 ? [] : [...pgbackrestSettings(configuration)];
	for (const [option, value] of [...settings, ...more ?? []]) set(variableOf(option), value, false);
	if (configuration !== void 0) environment["PGBACKREST_LOG_LEVEL_FILE"] ??= "off";
	return {
		environment,
		secrets
	};
}
async function onMachine(source, owned, session) {
	const program = await findProgram("pgbackrest", session);
	if (program === void 0) throw new PgproofError("tool-missing", "pgbackrest was not found", { hint: installHint(source) });
	const read = (file) => readFile(file, "utf8").catch((error) => {
		if (isAbsent(error)) return void 0;
		throw unreadable(file, error.message);
	});
	const settings = withTold(await readSettings(source, read), source, session.env);
	const owner = process.getuid?.() === 0 ? await firstOwner([...ownedPaths(settings), ...owned]) : void 0;
	const setpriv = owner === void 0 ? void 0 : await findProgram("setpriv", session);
	if (owner !== void 0 && setpriv === void 0) throw new PgproofError("tool-missing", "setpriv was not found, and pgBackRest does not run as root", { hint: "install it: apt-get install util-linux; or run this as the user that runs PostgreSQL" });
	const prefix = owner === void 0 || setpriv === void 0 ? [] : [
		setpriv,
		`--reuid=${owner.uid}`,
		`--regid=${owner.gid}`,
		"--init-groups",
		"--"
	];
	const { HOME } = session.env;
	return {
		where: `this machine${owner === void 0 ? "" : `, as uid ${owner.uid}`}`,
		isContainer: false,
		owner,
		settings,
		environment: {
			PATH: path,
			LC_ALL: "C",
			...HOME === void 0 || owner !== void 0 ? {} : { HOME }
		},
		command: (name, args, env) => {
			const [first = "", ...rest] = [...prefix, name === "pgbackrest" ? program : name];
			return {
				program: first,
				args: [...rest, ...args],
				env,
				...prefix.length === 0 ? {} : { shown: {
					program: name,
					args
				} }
			};
		}
	};
}
async function inContainer(container, source, session) {
	const engine = await findEngine(session);
	const ask = (user, ...words) => askEngine(engine, [
		"exec",
		...user,
		container,
		...words
	], session).catch((error) => {
		if (!(error instanceof CommandError)) throw error;
		const said = error.stderr.at(-1) ?? error.message;
		throw new PgproofError("bad-input", `--container "${container}": ${said}`, {
			hint: "see which run: docker ps; it needs a shell, cat and stat",
			cause: error
		});
	});
	const script = "if [ -e \"$1\" ]; then exec cat \"$1\"; else exit 7; fi";
	const read = (file) => runCommand({
		program: engine.docker,
		args: [
			"exec",
			"--user",
			"0",
			container,
			"sh",
			"-c",
			script,
			"sh",
			file
		],
		env: engine.environment
	}, {
		signal: session.signal,
		output: "collect",
		deadlineSeconds: 30
	}).then(({ stdout }) => stdout, (error) => {
		if (error instanceof CommandError && error.status === 7) return void 0;
		throw new PgproofError("bad-input", `--container "${container}": ${error.stderr?.at(-1) ?? error.message}`, {
			hint: "see which run: docker ps",
			cause: error
		});
	});
	const lines = (await ask([], "env")).split("\n").map((line) => [line.split("=", 1)[0] ?? "", line]);
	const told = Object.fromEntries(lines.map(([name, line]) => [name, line.slice(name.length + 1)]));
	const settings = withTold(await readSettings(source, read), source, told, session.env);
	const said = (await ask([], "id", "-u")).trim() === "0" ? (await ask([], "sh", "-c", "for path; do [ -e \"$path\" ] && exec stat -c %u:%g \"$path\"; done; true", "sh", ...ownedPaths(settings))).trim() : "";
	const [uid, gid] = said.split(":").map(Number);
	const owner = uid === void 0 || gid === void 0 || said === "" || uid === 0 ? void 0 : {
		uid,
		gid
	};
	return {
		where: `the container "${container}"${owner === void 0 ? "" : `, as uid ${owner.uid}`}`,
		isContainer: true,
		owner,
		settings,
		environment: { LC_ALL: "C" },
		command: (name, args, env) => execCommand(engine, {
			container,
			owner,
			name,
			args,
			env
		})
	};
}
function execCommand(engine, { container, owner, name, args, env }) {
	const handed = Object.keys(env).flatMap((variable) => ["--env", variable]);
	const shown = Object.keys(env).flatMap((variable) => isTold(variable) ? ["--env", variable] : []);
	const user = owner === void 0 ? [] : ["--user", String(owner.uid)];
	return {
		program: engine.docker,
		args: [
			"exec",
			"--interactive",
			...user,
			...handed,
			container,
			"sh",
			"-c",
			inside,
			"sh",
			name,
			...args
		],
		env: {
			...engine.environment,
			...env
		},
		shown: {
			program: "docker",
			args: [
				"exec",
				...user,
				...shown,
				container,
				name,
				...args
			]
		}
	};
}
function unreadable(file, why) {
	return new PgproofError("bad-input", `--pgbackrest-config: "${file}" cannot be read: ${why}`, { hint: "run this as a user that may read it, such as the one that runs PostgreSQL" });
}
async function readSettings({ configFile, configuration, stanza }, read) {
	if (configuration !== void 0) return readConfigurationText(renderPgbackrest(configuration), stanza);
	if (configFile !== void 0) {
		const text = await read(configFile);
		if (text === void 0) throw unreadable(configFile, "it is not there");
		return readConfigurationText(text, stanza);
	}
	for (const file of usualFiles) {
		const text = await read(file);
		if (text !== void 0) return readConfigurationText(text, stanza);
	}
	return /* @__PURE__ */ new Map();
}
/** What environments say counts before what a file says; secrets are left out. */
function withTold(settings, { configuration }, ...environments) {
	if (configuration !== void 0) return settings;
	const told = environments.flatMap((env) => Object.entries(env).flatMap(([name, value]) => {
		if (!/^PGBACKREST_[A-Z0-9_]+$/.test(name) || value === void 0) return [];
		const option = optionOf(name);
		return secretOption(option) || option === "stanza" || option === "config" ? [] : [[option, value]];
	}));
	return new Map([...settings, ...told]);
}
/** Whose these are, pgBackRest runs as: the data directory, else a repository. */
function ownedPaths(settings) {
	return [...[
		"pg1-path",
		"repo1-path",
		"repo2-path",
		"spool-path"
	].flatMap((name) => settings.get(name) ?? []).filter((folder) => folder.startsWith("/") && folder !== "/"), "/var/lib/pgbackrest"];
}
async function firstOwner(paths) {
	for (const one of paths) {
		const found = await stat(one).catch(() => void 0);
		if (found !== void 0) return found.uid === 0 ? void 0 : {
			uid: found.uid,
			gid: found.gid
		};
	}
}
function running(isContainer, session) {
	return {
		signal: session.signal,
		...isContainer ? { input: async () => void 0 } : {}
	};
}
/** A command of pgBackRest's. */
function pgbackrestCommand({ command, words }, name, args = []) {
	return command("pgbackrest", [
		...words,
		...args,
		name
	]);
}
/** Runs a program by its template. Throws `CommandError`, of the kind that its number stands for, with pgBackRest's own hint. */
async function runThere({ secrets, isContainer }, template, session, { holes = {}, onSaid, ...more } = {}) {
	const lines = [];
	const filled = {
		...fillCommand(template, {
			...secrets,
			...holes
		}),
		cwd: "/"
	};
	return {
		...await runCommand(filled, {
			...running(isContainer, session),
			output: "collect",
			...more,
			secrets: Object.values(secrets).flatMap(secretForms),
			classify: classifyPgbackrest,
			onStderrLine: (line) => {
				if (lines.length < 1e5) lines.push(line);
				const [said] = readSaid([line]);
				if (said !== void 0) onSaid?.(said);
			}
		}).catch((error) => {
			throw error instanceof CommandError ? told(error) : error;
		}),
		said: readSaid(lines)
	};
}
/** The error in pgBackRest's own words. */
function told(error) {
	const said = readSaid(error.stderr).find(({ level }) => level === "error");
	if (said === void 0) return error;
	return new PgproofError(error.kind, `pgbackrest: ${said.text}${said.code === void 0 ? "" : ` [${said.code}]`}`, {
		hint: error.hint,
		cause: error
	});
}
/** What it says of its stanza. */
async function readPgbackrestInfo(pgbackrest, session) {
	const { stdout } = await runThere(pgbackrest, pgbackrestCommand(pgbackrest, "info", ["--output=json"]), session);
	return parseInfo(exactIdentifiers(stdout), pgbackrest.source.stanza);
}
/** What it says of one backup beyond that. */
async function readDetails(pgbackrest, label, session) {
	const { stdout } = await runThere(pgbackrest, pgbackrestCommand(pgbackrest, "info", ["--output=json", `--set=${label}`]), session);
	return parseDetails(stdout, pgbackrest.source.stanza, label);
}
/**
* Lets pgBackRest itself read its configuration for a command, and does nothing else: it is told to lock where nobody can, which it does before all
* other work. Throws `bad-input` for what it does not take, and for an option that it does not know, which by itself it only warns of. Gives its
* warnings.
*/
async function validate(pgbackrest, command, session) {
	const template = pgbackrestCommand(pgbackrest, command, ["--lock-path=/dev/null/pgproof"]);
	let lines = [];
	try {
		lines = (await runThere(pgbackrest, template, session)).stderr[0] ?? [];
	} catch (error) {
		const cause = error instanceof PgproofError ? error.cause : void 0;
		if (!(cause instanceof CommandError) || cause.status !== 50) throw error;
		lines = cause.stderr;
	}
	const warnings = readSaid(lines).filter(({ level }) => level === "warn");
	const unknown = warnings.flatMap(({ text }) => /contains invalid option '([^']+)'/.exec(text)?.[1] ?? []);
	if (unknown.length > 0) throw new PgproofError("bad-input", `pgBackRest ${pgbackrest.version} (${pgbackrest.where}) does not know ${unknown.map((name) => `the option "${name}"`).join(", ")}`, { hint: "see what it knows: pgbackrest help backup; leave the others out" });
	return warnings;
}
/** A configuration for people: options by their names. */
function shownSettings({ settings }) {
	return Object.fromEntries(settings);
}
/** The words that name this pgBackRest on a command line of ours. */
function pgbackrestFlags({ stanza, configFile, configuration, container }) {
	return [
		"--method pgbackrest",
		`--stanza ${shellQuote(stanza)}`,
		...configFile === void 0 ? [] : [`--pgbackrest-config ${shellQuote(configFile)}`],
		...configuration === void 0 ? [] : configuration.repositories.map(({ place }) => place.kind === "folder" ? `--pgbackrest-repository ${shellQuote(place.path)}` : "--pgbackrest-repository …"),
		...container === void 0 ? [] : [`--container ${shellQuote(container)}`]
	].join(" ");
}
/** The variables that hold the passphrases which its repositories need, where its environment has them and no file. */
function repositoryCipher({ environment }) {
	return Object.entries(environment).flatMap(([name, value]) => typeof value === "string" ? [] : [name]);
}
/** Whether a variable is one that people would set, too. */
function isTold(variable) {
	return /^PGBACKREST_(?!LOG_LEVEL_(CONSOLE|STDERR)|LOG_TIMESTAMP)/.test(variable);
}
/** What its environment tells pgBackRest beside secrets, as people would set it. */
function toldBy({ environment }) {
	return Object.entries(environment).flatMap(([name, value]) => isTold(name) && typeof value === "string" ? [[name, value]] : []);
}
/** Lines that make a shell ready for what is shown: who runs it, and what its environment tells. */
function shownLines({ where, environment, source }) {
	const told = Object.entries(environment).filter(([name]) => isTold(name));
	return [
		`# ${where}:`,
		...told.map(([name, value]) => typeof value === "string" ? `export ${name}=${shellQuote(value)}` : `[ -n "$${name}" ] || read -r -s -p '${name}: ' ${name}; export ${name}`),
		...source.container === void 0 || told.length === 0 ? [] : ["# docker hands them on by their names"]
	];
}
/** Of several repositories, which is meant. */
function repositoryWords({ settings }, repository) {
	return [...settings.keys()].some((name) => /^repo([2-9]|\d\d+)-/.test(name)) ? [`--repo=${repository}`] : [];
}
/**
* Words by which files are brought here, whatever its configuration says of where the cluster is: on the host of a repository it is elsewhere.
*/
function hereWords({ settings }) {
	return settings.has("pg1-host") ? ["--reset-pg1-host"] : [];
}
export { readDetails as a, repositoryWords as c, shownSettings as d, toldBy as f, segmentsOf as g, readVerified as h, pgbackrestFlags as i, runThere as l, filesSaidWrong as m, hereWords as n, readPgbackrestInfo as o, validate as p, pgbackrestCommand as r, repositoryCipher as s, findPgbackrest as t, shownLines as u };
