import { m as classify, p as PgproofError } from "./core-DqyXyIW5.js";
import { Bt as bindMount, Cn as findProgram, Dt as removeLeftContainers, Et as ownerLabel, Ht as isEngineFailure, Lt as clientOptions, Rt as writeClient, Tn as oncePerMajor, Tt as sandboxOptions, Vt as findEngine, zt as askEngine } from "./core-B3-btS0h.js";
import { o as makeWorkspace } from "./core-u42uMEHe.js";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { chmod, chown, mkdtemp, readFile, readlink, rm, writeFile } from "node:fs/promises";
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
export { readImagePattern as i, defaultImage as n, noImage as r, openContainers as t };
