import { Ot as PgproofError, Ut as shellQuote, Vt as renderCommands, ht as ownerOf, kt as classify, pt as makeWorkspace, ut as isGone } from "./lean-DqNT6EJH.js";
import { S as findServerToolsOf, _ as isEngineFailure, b as findProgram, g as findEngine, h as bindMount, m as askEngine, w as oncePerMajor, x as findServerTools } from "./core-DxWJFd2t.js";
import { chmod, chown, mkdir, mkdtemp, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
// packages/core/src/container/image.ts
/** Where an image's name is to hold the major that is wanted. */
const placeholder = "{major}";
/** Of the official image. */
const defaultImage = `postgres:${placeholder}`;
/** Instead of an image: no container is used. */
const noImage = "none";
const pullDeadlineSeconds = 900;
/** Reads what an image is called; `what` names the option in errors. Throws `bad-input`. */
function readImagePattern(text, what) {
	if (/^[a-z0-9](?:[a-zA-Z0-9._:/@-]|\{major\})*$/.test(text)) return text;
	throw new PgproofError("bad-input", `${what}: must be the name of an image; got ${JSON.stringify(text)}`, { hint: `such as ${defaultImage}, mirror.example/postgres:${placeholder} or postgis/postgis:${placeholder}-3.5; ${noImage} for none` });
}
/** The image for a major. */
function imageOf(pattern, major) {
	return pattern.replaceAll(placeholder, String(major));
}
/** Whether the image is another for each major. */
function isForEveryMajor(pattern) {
	return pattern.includes(placeholder);
}
/**
* The image, pulled where the engine does not have it. One that is there is used as it is and no registry is asked: what a registry
* refuses at night must not stop a restore. Throws `tool-missing`, `deadline`.
*/
async function bringImage(engine, name, options) {
	const there = await inspect(engine, name, options);
	if (there !== void 0) return there;
	if (!options.mayPull) throw new PgproofError("tool-missing", `the image ${name} is not there, and is not pulled now`, { hint: `pull it: docker pull ${name}` });
	options.note(`pulling the image ${name}`);
	try {
		await askEngine(engine, [
			"pull",
			"--quiet",
			name
		], options, pullDeadlineSeconds);
	} catch (error) {
		options.signal.throwIfAborted();
		const { kind, message } = classify(error, `pull ${name}`);
		throw new PgproofError(kind, message, {
			hint: `see it happen: docker pull ${name}; or name one that can be had, such as a mirror's, with --postgres-image`,
			cause: error
		});
	}
	const pulled = await inspect(engine, name, options);
	if (pulled === void 0) throw new PgproofError("tool-missing", `the image ${name} was pulled, and is not there`);
	return pulled;
}
function readAnswer(text, name) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		const hint = `see what it says: docker image inspect ${name}`;
		throw new PgproofError("tool-missing", `docker answers nothing that can be read about ${name}`, {
			hint,
			cause
		});
	}
}
async function inspect(engine, name, options) {
	const text = await askEngine(engine, [
		"image",
		"inspect",
		"--format",
		"{\"volumes\":{{json .Config.Volumes}},\"created\":{{json .Created}}}",
		name
	], options).catch((error) => {
		options.signal.throwIfAborted();
		const { message } = classify(error, `look for ${name}`);
		if (/no such image/i.test(message)) return void 0;
		throw error;
	});
	if (text === void 0) return void 0;
	const { volumes, created } = readAnswer(text, name);
	return {
		name,
		volumes: Object.keys(volumes ?? {}),
		created: created?.slice(0, 10) ?? ""
	};
}
// packages/core/src/container/client.ts
/** The client's programs that are made. */
const clientPrograms = [
	"pg_dump",
	"pg_dumpall",
	"pg_restore",
	"pg_amcheck",
	"pg_basebackup",
	"pg_receivewal",
	"psql"
];
/** What a tool may be told by environment, without the password. Source: PostgreSQL 18 documentation, 34.15 "Environment Variables", and LC_ALL. */
const toolVariables = [
	"LC_ALL",
	...[
		"PGHOST",
		"PGHOSTADDR",
		"PGPORT",
		"PGDATABASE",
		"PGUSER",
		"PGPASSFILE",
		"PGREQUIREAUTH"
	],
	...[
		"PGCHANNELBINDING",
		"PGSERVICE",
		"PGSERVICEFILE",
		"PGOPTIONS",
		"PGAPPNAME",
		"PGSSLMODE",
		"PGREQUIRESSL"
	],
	...[
		"PGSSLNEGOTIATION",
		"PGSSLCOMPRESSION",
		"PGSSLCERT",
		"PGSSLKEY",
		"PGSSLCERTMODE",
		"PGSSLROOTCERT",
		"PGSSLCRL"
	],
	...[
		"PGSSLCRLDIR",
		"PGSSLSNI",
		"PGREQUIREPEER",
		"PGSSLMINPROTOCOLVERSION",
		"PGSSLMAXPROTOCOLVERSION"
	],
	...[
		"PGGSSENCMODE",
		"PGKRBSRVNAME",
		"PGGSSLIB",
		"PGGSSDELEGATION",
		"PGCONNECT_TIMEOUT",
		"PGCLIENTENCODING"
	],
	...[
		"PGTARGETSESSIONATTRS",
		"PGLOADBALANCEHOSTS",
		"PGMINPROTOCOLVERSION",
		"PGMAXPROTOCOLVERSION"
	],
	...[
		"PGDATESTYLE",
		"PGTZ",
		"PGGEQO"
	]
];
/** Those whose value can be a path that the tool opens: a socket's folder, files. */
const pathVariables = [...[
	"PGHOST",
	"PGPASSFILE",
	"PGSERVICEFILE",
	"PGSSLCERT",
	"PGSSLKEY",
	"PGSSLROOTCERT",
	"PGSSLCRL",
	"PGSSLCRLDIR"
]];
/** Options of `docker run` for a client: its signals end it, and what it prints is no container's log. */
function clientOptions({ uid, gid }) {
	return [...[
		"--rm",
		"--init",
		"--pull",
		"never",
		"--network",
		"host",
		"--log-driver",
		"none"
	], ...[
		"--security-opt",
		"no-new-privileges",
		"--user",
		`${uid}:${gid}`
	]];
}
/** The line after a password: it may have several. */
const endOfPassword = "pgproof: end of password";
/**
* Runs in the container, before the program and beside it. The pipe brings the password, which so is in no container's settings; when
* nobody has it open any more, docker has ended and the program follows. Arguments: the pipe, the program with its own.
*/
const inside$1 = `pipe=$1
shift
limit=$( { sleep 30; kill -KILL $$; } > /dev/null 2>&1 & echo $!)
exec 3< "$pipe"
kill "$limit"
password= separator=
while IFS= read -r line <&3 && [ "$line" != '${endOfPassword}' ]; do
  password=$password$separator$line
  separator='
'
done
[ -z "$password" ] || export PGPASSWORD="$password"
( { read -r line <&3; kill -TERM $$; sleep 5; kill -KILL $$; } < /dev/null > /dev/null 2>&1 & )
exec "$@" 3<&-`;
/**
* A program for a bin folder that runs its namesake in a container. What it is told by environment is handed on by name, and what its
* environment and arguments name is mounted, to be read; the folder that is filled, to be written.
*/
function clientProgram(program) {
	const { name, image, bin, user, engine, label, folder, setpriv } = program;
	const tied = setpriv === void 0 ? [] : [
		setpriv,
		"--pdeathsig",
		"KILL",
		"--"
	];
	const run = [
		engine.docker,
		"run",
		"--interactive",
		...clientOptions(user),
		"--label",
		label
	];
	const variables = toolVariables.map((variable) => `--env ${variable}`).join(" ");
	return `#!/bin/sh
# ${name} of the image ${image}.
set -eu
${Object.entries(engine.environment).filter(([variable]) => variable !== "LC_ALL").map(([variable, value]) => `export ${variable}=${shellQuote(value)}`).join("\n")}
pipe=${shellQuote(folder)}/$$
rm -f "$pipe"
mkfifo -m 600 "$pipe"
exec 9<> "$pipe"
printf '%s\\n' "\${PGPASSWORD-}" ${shellQuote(endOfPassword)} >&9
unset PGPASSWORD
set -- --entrypoint sh ${shellQuote(image)} -c ${shellQuote(inside$1)} sh "$pipe" ${shellQuote(join(bin, name))} "$@"
mounted=:
for word in "--=$pipe" ${pathVariables.map((variable) => `"--=\${${variable}-}"`).join(" ")} "$@"; do
  case $word in
    --*=/dev/*) continue ;;
    --*=/*) path=\${word#*=} ;;
    *) continue ;;
  esac
  case $mounted in *":$path:"*) continue ;; esac
  [ -e "$path" ] || continue
  mounted=$mounted$path:
  quoted=$(printf '%s\\n' "$path" | sed 's/"/""/g')
  case $word in --directory=*) mode= ;; *) mode=,readonly ;; esac
  set -- --mount "type=bind,\\"source=$quoted\\",\\"target=$quoted\\"$mode" "$@"
done
exec ${[...tied, ...run].map(shellQuote).join(" ")} \\
  ${variables} "$@"
`;
}
/** Writes the client's programs into a folder. */
async function writeClient(folder, program) {
	const pipes = join(folder, "pipes");
	await mkdir(pipes, { mode: 448 });
	for (const name of clientPrograms) await writeFile(join(folder, name), clientProgram({
		...program,
		name,
		folder: pipes
	}), { mode: 493 });
}
/** A command of a tool; for people it is docker's, where the tool is a program of an image. */
function toolCommand(tool, args, env) {
	const command = {
		program: tool.path,
		args,
		env
	};
	if (tool.container === void 0) return command;
	const { image, bin, user } = tool.container;
	const paths = pathVariables.flatMap((name) => {
		const value = env[name];
		if (value === void 0 || typeof value === "string" && !/^\/(?!dev\/)/.test(value)) return [];
		return [value];
	});
	const files = args.flatMap((word) => {
		const [option, file] = typeof word === "string" || "hole" in word ? [] : word;
		return option === "--use-list=" && file !== void 0 ? [file] : [];
	});
	const mounts = [...paths, ...files].flatMap((path) => {
		if (typeof path === "string") return ["--mount", bindMount(path, path, ["readonly"])];
		const parts = "hole" in path ? [path] : path;
		return ["--mount", [
			"type=bind,source=",
			...parts,
			",target=",
			...parts,
			",readonly"
		]];
	});
	const shown = [
		...[
			"run",
			...tool.name === "pg_restore" ? ["--interactive"] : [],
			...clientOptions(user)
		],
		...Object.keys(env).flatMap((name) => ["--env", name]),
		...mounts,
		...[
			"--entrypoint",
			`${bin}/${tool.name}`,
			image,
			...args
		]
	];
	return {
		...command,
		shown: {
			program: "docker",
			args: shown
		}
	};
}
/**
* Lines for a plan that is pasted: they make programs that the image has and this machine may lack, by the tool's name for them. None
* for a tool of this machine.
*/
function clientFunctions(tool, env, names) {
	if (tool.container === void 0) return [];
	return names.map((name) => {
		const command = toolCommand({
			...tool,
			name
		}, [], env);
		return `${name}() { ${renderCommands(command)} "$@"; }`;
	});
}
// packages/core/src/container/owner.ts
/** Every container of ours carries it: as JSON, the process that it ends with. */
const label = "pgproof.owner";
/** The label of containers that end with a process of ours. */
async function ownerLabel(pid) {
	const owner = {
		...await ownerOf(pid),
		uid: process.getuid?.() ?? -1
	};
	return `${label}=${JSON.stringify(owner)}`;
}
/**
* Removes the containers whose owner is known to be gone: what a run left that was killed in the moment between making a container and
* starting it. Those of other users, and of processes that cannot be seen from here, stay. Returns how many.
*/
async function removeLeftContainers(engine, signal) {
	const args = [
		"ps",
		"--all",
		"--no-trunc",
		"--filter",
		`label=${label}`,
		"--format",
		`{{.ID}} {{.Label "${label}"}}`
	];
	const left = [];
	for (const line of (await askEngine(engine, args, { signal })).split("\n")) {
		const [id, ...words] = line.split(" ");
		const owner = readOwner(words.join(" "));
		if (id && owner?.uid === process.getuid?.() && owner !== void 0 && await isGone(owner)) left.push(id);
	}
	if (left.length > 0) await askEngine(engine, [
		"rm",
		"--force",
		"--volumes",
		...left
	], { signal }).catch(() => signal.throwIfAborted());
	return left.length;
}
function readOwner(text) {
	try {
		const owner = JSON.parse(text);
		return Number.isInteger(owner.pid) && typeof owner.startTicks === "string" ? owner : void 0;
	} catch {
		return;
	}
}
// packages/core/src/container/probe.ts
/** Packages keep each major apart, and what lies on PATH may be a wrapper. Arguments: folder, program, major. */
const look = `PATH=/usr/lib/postgresql/$3/bin:/usr/pgsql-$3/bin:$PATH
cat "$1/word" && : > "$1/answer" || exit 9
cat /proc/sys/kernel/random/boot_id
readlink /proc/self/ns/net
program=$(command -v "$2") || exit 8
echo "$program"
"$program" --version`;
/**
* Runs a container as they will be run, and looks at what it sees: our folder as its user, our kernel, our network, and a program.
* Throws `tool-missing` with what it does not see.
*/
async function probeImage(engine, image, probe) {
	const { program, user } = probe;
	const folder = await mkdtemp(join(probe.folder, "probe-"));
	const word = randomBytes(12).toString("hex");
	await writeFile(join(folder, "word"), `${word}\n`);
	await chmod(join(folder, "word"), 292);
	if (process.getuid?.() === 0) await chown(folder, user.uid, user.gid);
	const args = [...[
		"run",
		...probe.options,
		"--mount",
		bindMount(folder),
		"--entrypoint",
		"sh",
		image.name
	], ...[
		"-c",
		look,
		"sh",
		folder,
		program,
		String(probe.major)
	]];
	try {
		const [seenWord, boot, network, path = "", said = ""] = (await askEngine(engine, args, probe)).split("\n");
		const answered = await readFile(join(folder, "answer")).catch(() => void 0);
		if (seenWord !== word || answered === void 0) throw blind(image, "does not see our files");
		if (boot !== (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim()) throw blind(image, "runs in another machine");
		if (probe.sharesNetwork && network !== await readlink("/proc/self/ns/net")) throw blind(image, "has another network than ours: a server's name could mean another server there");
		const version = /(\d+(?:\.\d+)*)/.exec(said)?.[1];
		if (version === void 0) throw lacks(image, program);
		return {
			bin: path.slice(0, path.lastIndexOf("/")),
			version
		};
	} catch (error) {
		if (!(error instanceof PgproofError) || error.kind !== "tool-missing") throw error;
		if (isEngineFailure(error) && /bind source path does not exist|mounts denied/i.test(error.message)) throw blind(image, "does not see our files", error);
		const status = "status" in error ? error.status : void 0;
		if (status === 9) throw blind(image, "does not see our files, or not as our user", error);
		if (status === 8 || status === 127) throw lacks(image, program, error);
		throw error;
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
function blind(image, what, cause) {
	return new PgproofError("tool-missing", `programs of the image ${image.name} cannot be used: docker's engine ${what}`, {
		hint: "the engine has to be on this machine (see DOCKER_HOST), and not outside of a container that we run in; or install PostgreSQL here and name its folder with --pg-bin",
		cause
	});
}
function lacks(image, program, cause) {
	return new PgproofError("tool-missing", `the image ${image.name} has no ${program}`, {
		hint: "name an image of PostgreSQL that has its programs with --postgres-image",
		cause
	});
}
// packages/core/src/container/sandbox.ts
/**
* Options of `docker run` for code that came with a dump: no network, no capability, nothing to write to but what is mounted, no log.
* When memory is short it goes first; what it takes is up to its settings.
*/
function sandboxOptions(image) {
	return [
		...[
			"--rm",
			"--init",
			"--pull",
			"never",
			"--network",
			"none",
			"--log-driver",
			"none",
			"--read-only"
		],
		...[
			"--cap-drop",
			"ALL",
			"--security-opt",
			"no-new-privileges",
			"--pids-limit",
			"1000",
			"--oom-score-adj",
			"500"
		],
		...[
			"--ulimit",
			"core=0",
			"--tmpfs",
			"/tmp:size=64m,mode=1777"
		],
		...image.volumes.flatMap((path) => ["--mount", `type=tmpfs,target=${path},tmpfs-size=1m,readonly`])
	];
}
/** initdb wants its user to have a name: what becomes /etc/passwd. */
function passwd({ uid, gid }) {
	return `postgres:x:${uid}:${gid}::/:/bin/sh\n`;
}
async function writePasswd(folder, place) {
	await writeFile(join(folder, "passwd"), passwd(place.user), { mode: 420 });
}
/** Runs in the container, before the server and beside it: when its standard input ends, who started it has, and so does the server. */
const inside = `exec 3<&0
( { read -r line <&3; kill -QUIT $$; sleep 5; kill -KILL $$; } < /dev/null > /dev/null 2>&1 & )
exec "$@" 3<&- < /dev/null`;
/** A quote or a line break in the folder's path is refused before: the others are held together by quotes, as docker reads them. */
const mount = (name, target, ...more) => ["--mount", [
	"type=bind,\"source=",
	{ hole: "folder" },
	`/${name}","target=`,
	...target,
	"\"",
	...more
]];
const mounts = [
	...mount("data", [{ hole: "folder" }, "/data"]),
	...mount("socket", [{ hole: "folder" }, "/socket"]),
	...mount("passwd", ["/etc/passwd"], ",readonly")
];
/**
* A program of the server in a container. Holes: `folder`, `owner` (a label), `container` (its name), and for people `sandbox-user`. The server
* that serves is tied to its standard input.
*/
function sandboxCommand(place, name, args, tied = name === "postgres") {
	const { engine, image, bin, user } = place;
	const options = [
		...sandboxOptions(image),
		"--env",
		"LC_ALL=C"
	];
	const program = `${bin}/${name}`;
	const run = [
		...[
			"run",
			...options,
			"--label",
			{ hole: "owner" },
			...mounts,
			"--user",
			`${user.uid}:${user.gid}`
		],
		...tied ? [
			"--interactive",
			"--name",
			{ hole: "container" },
			"--entrypoint",
			"sh"
		] : ["--entrypoint", program],
		image.name,
		...tied ? [
			"-c",
			inside,
			"sh",
			program
		] : [],
		...args
	];
	const shown = [...[
		"run",
		...options,
		...mounts,
		"--user",
		{ hole: "sandbox-user" }
	], ...[
		"--entrypoint",
		program,
		image.name,
		...args
	]];
	return {
		program: engine.docker,
		args: run,
		env: engine.environment,
		shown: {
			program: "docker",
			args: shown
		}
	};
}
/** Ends a container of that name, whatever it does. */
function removeCommand({ engine }, container) {
	return {
		program: engine.docker,
		args: [
			"rm",
			"--force",
			"--volumes",
			container
		],
		env: engine.environment
	};
}
/** Lines that assign the holes of `sandboxCommand`, for a plan that is pasted. */
const shellLines = ["mkdir -m 700 \"$FOLDER\"/data; SANDBOX_USER=\"$(id -u):$(id -g)\"", "echo \"postgres:x:$SANDBOX_USER::/:/bin/sh\" > \"$FOLDER\"/passwd"];
// packages/core/src/container/containers.ts
/** Opens the way to PostgreSQL's programs by containers. Nothing is asked of docker before something is wanted. */
function openContainers(options, session) {
	const made = new AsyncDisposableStack();
	let opened;
	const open = () => {
		opened ??= findEngine(session).then(async (engine) => {
			const left = await removeLeftContainers(engine, session.signal);
			if (left > 0) options.note(`removed ${left} ${left === 1 ? "container" : "containers"} that a killed run left`);
			return engine;
		});
		return opened;
	};
	const install = async (major, kind) => {
		if (kind === "server" || await findProgram("docker", session) === void 0) return void 0;
		const engine = await open();
		const image = await bringImage(engine, imageOf(options.image, major), {
			...options,
			signal: session.signal
		});
		const workspace = made.use(await makeWorkspace(session));
		const user = ourselves();
		const { bin, version } = await probeImage(engine, image, {
			program: "pg_dump",
			major,
			user,
			folder: workspace.path,
			sharesNetwork: true,
			signal: session.signal,
			options: clientOptions(user)
		});
		const container = {
			image: image.name,
			bin,
			user
		};
		const label = await ownerLabel(process.pid);
		const setpriv = await findProgram("setpriv", session);
		await writeClient(workspace.path, {
			...container,
			engine,
			label,
			setpriv
		});
		options.note(`PostgreSQL ${major}, client: ${version}, in containers of ${describe(image)}`);
		return {
			folder: workspace.path,
			how: `image ${image.name}`,
			container
		};
	};
	const place = async (major) => {
		if (/["\r\n]/.test(session.workdir)) throw new PgproofError("bad-input", `a sandbox by docker cannot work in ${JSON.stringify(session.workdir)}`, { hint: "name a folder without quotes and line breaks: --workdir /tmp" });
		const engine = await open();
		const image = await bringImage(engine, imageOf(options.image, major), {
			...options,
			signal: session.signal
		});
		await using workspace = await makeWorkspace(session);
		const user = someoneElse();
		const { bin, version } = await probeImage(engine, image, {
			program: "postgres",
			major,
			user,
			folder: workspace.path,
			sharesNetwork: false,
			signal: session.signal,
			options: [
				...sandboxOptions(image),
				"--user",
				`${user.uid}:${user.gid}`
			]
		});
		return {
			kind: "docker",
			engine,
			image,
			bin,
			version,
			major: Number.parseInt(version, 10),
			user
		};
	};
	return {
		install: oncePerMajor(install),
		place: async (major) => {
			const found = await place(major);
			if (found.major !== major) throw new PgproofError("tool-missing", `the image ${found.image.name} is of PostgreSQL ${found.version}, not ${major}`, { hint: "name one of that major, or one for each with {major} in its name" });
			options.note(`PostgreSQL ${major}, sandbox: ${found.version}, in a container of ${describe(found.image)}`);
			return found;
		},
		onlyMajor: async () => isForEveryMajor(options.image) ? void 0 : (await place(0)).major,
		[Symbol.asyncDispose]: () => made.disposeAsync()
	};
}
function describe({ name, created }) {
	return created === "" ? name : `${name} of ${created}`;
}
function ourselves() {
	return {
		uid: process.getuid?.() ?? 0,
		gid: process.getgid?.() ?? 0
	};
}
/** As root, a number that is no user's of this machine; else ourselves: only our own user can be given a folder. */
function someoneElse() {
	if (process.getuid?.() !== 0) return ourselves();
	const uid = 62e3 + Math.floor(Math.random() * 3e3);
	return {
		uid,
		gid: uid
	};
}
// packages/core/src/postgres/majors.ts
/** The majors of PostgreSQL that this version works with, oldest first. */
const supportedMajors = [
	14,
	15,
	16,
	17,
	18
];
const oldestMajor = supportedMajors[0];
const newestMajor = supportedMajors[supportedMajors.length - 1] ?? oldestMajor;
/** Throws `tool-version` for a server that is too old to be backed up with a proof. */
function requireSupported({ major, version }) {
	if (major >= oldestMajor) return;
	throw new PgproofError("tool-version", `the server is PostgreSQL ${version}; pgproof works with ${oldestMajor} to ${newestMajor}`, { hint: "back it up with its own pg_dump, or upgrade it" });
}
/** A warning for a server that is newer than all that this version was made for; `id` is the finding's. */
function newerThanSupported(id, { major, version }) {
	if (major <= newestMajor) return [];
	return [{
		id,
		status: "warning",
		detail: `PostgreSQL ${version} is newer than what this version of pgproof was made for, ${oldestMajor} to ${newestMajor}: a kind of object that came since is in no proof`,
		hint: "take a newer version of pgproof"
	}];
}
/** The number of a minor release: 20 of `15.20 (Debian 15.20-0+deb12u1)`; undefined for a beta. */
function minorOf(version) {
	const minor = /^\d+\.(\d+)/.exec(version)?.[1];
	return minor === void 0 ? void 0 : Number(minor);
}
/**
* Whether a program of the same major is of an earlier minor release. A server may keep what came with its own among what pg_dump writes: 15.20
* does so with the options of columns, which pg_dump 15.18 then dumps and a server of 15.18 refuses.
*/
function isOlderMinor(program, server) {
	const [own, other] = [minorOf(program.version), minorOf(server.version)];
	return program.major === server.major && own !== void 0 && other !== void 0 && own < other;
}
// packages/core/src/sandbox/place.ts
/** Where a sandbox is made: `auto` is on this machine where the server's programs are or can be installed, else in a container. */
const sandboxChoices = [
	"auto",
	"local",
	"docker"
];
/** The default of all who do not choose. */
const defaultSandbox = "auto";
function majorOf(place) {
	return place.kind === "docker" ? place.major : place.postgres.major;
}
/** Finds a place of exactly that major. Throws `tool-missing` and kin; `bad-input` for a container where none may be used. */
function findPlace(major, choice, session, search = {}) {
	return choose(choice, search, session, {
		local: () => findServerToolsOf(major, session, search),
		container: (containers) => containers.place(major)
	});
}
/** As `findPlace`, of the newest major that there is. */
function findNewestPlace(choice, session, search = {}) {
	return choose(choice, search, session, {
		local: () => findServerTools(session, search),
		container: async (containers) => containers.place(await containers.onlyMajor() ?? newestMajor)
	});
}
async function choose(choice, { pgBin, containers }, session, ways) {
	if (choice === "docker") {
		if (containers === void 0) throw new PgproofError("bad-input", "a sandbox by docker was asked for, and no image may be used", { hint: "name one with --postgres-image, or leave out --sandbox docker" });
		return ways.container(containers);
	}
	try {
		return {
			kind: "local",
			...await ways.local()
		};
	} catch (error) {
		session.signal.throwIfAborted();
		const missing = classify(error, "find a PostgreSQL server");
		if (!(choice === "auto" && containers !== void 0 && pgBin === void 0) || !["tool-missing", "tool-version"].includes(missing.kind)) throw error;
		try {
			return await ways.container(containers);
		} catch (failure) {
			session.signal.throwIfAborted();
			const { message, hint } = classify(failure, "find a PostgreSQL server in an image");
			throw new PgproofError(missing.kind, missing.message, {
				hint: `${missing.hint}; nor is there one in a container: ${message} (${hint})`,
				cause: error
			});
		}
	}
}
export { readImagePattern as S, ownerLabel as _, sandboxChoices as a, defaultImage as b, newestMajor as c, supportedMajors as d, openContainers as f, writePasswd as g, shellLines as h, majorOf as i, oldestMajor as l, sandboxCommand as m, findNewestPlace as n, isOlderMinor as o, removeCommand as p, findPlace as r, newerThanSupported as s, defaultSandbox as t, requireSupported as u, clientFunctions as v, noImage as x, toolCommand as y };
