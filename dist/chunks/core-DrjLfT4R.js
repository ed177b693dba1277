import { At as endsSession, Gt as present, J as formatSeconds, Mt as sqlStateOf, Ot as PgproofError, Pt as diskFullPattern, Rt as fillCommand, Ut as shellQuote, Vt as renderCommands, W as secretForms, Wt as stepNamed, X as secondsBetween, ft as makePrivateFolder, gt as removeLeftover, kt as classify, mt as ownFolder, pt as makeWorkspace, q as formatCount, vt as startTicksOf } from "./lean-DqNT6EJH.js";
import { A as judge$1, N as worstFirst, j as allGood, k as contains } from "./core-B9Yv8UBi.js";
import { C as findTool, D as readManifest, I as fileOfRole, J as selectionOf, L as highestLevel, M as putRecord, N as readRecords, b as findProgram, v as classifyToolFailure } from "./core-DxWJFd2t.js";
import { a as startCommand, i as runPipeline, o as startOwnProgram, r as runCommand, t as CommandError } from "./core-CW2MiFPY.js";
import { _ as ownProgram } from "./core-D7rsqTX0.js";
import { _ as ownerLabel, g as writePasswd, h as shellLines, i as majorOf, m as sandboxCommand, o as isOlderMinor, p as removeCommand, r as findPlace, s as newerThanSupported, v as clientFunctions, y as toolCommand } from "./core-B-FQuati.js";
import { A as unpackStep, C as listStep, D as restoreArchive, E as readingMoney, G as globalsKinds, K as readGlobals, O as restoreStages, S as isSplit, T as archiveStages, _ as preparationSql, b as archiveFor, ct as decryptCommand, et as provingCommand, g as isPublicAgain, h as isOfTableLeftOut, ht as identityLines, i as totalRows, it as shellRead, j as openArchive, l as tablespacesIn, mt as identityHoles, o as catalogueDigest, ot as classifyDecryption, pt as identityFlag, rt as shellPreparation, v as prepareFor, w as listToSplit, x as firstHalfStep, xt as definitionsFormat, y as restoreParts } from "./core-B5edkvN2.js";
import { G as settingOf, H as dependsOnServer, J as readCollationVersions, K as splitStatements, S as createDatabase, T as createTablespacesSql, U as isKnown, V as toolEnvironment, W as isWholeScript, at as databaseConninfo, b as fed, g as runTogether, it as whileAlive, q as tablespaceOf, w as createRoles, x as unpackLines } from "./core-BZtGVF2w.js";
import { a as inTransaction, i as unquoteIdentifier, l as withDatabase, n as quoteIdentifier, o as openClient, r as quoteLiteral } from "./core-BIkfvGKG.js";
import { a as record, c as gatherArchiveFacts, i as openLedger, n as proveCopy, o as checkDigest, r as provingSteps } from "./core-CCvC2RR8.js";
import { b as openSmall, v as listArchive, x as readDocuments } from "./core-CQBABpoC.js";
import { chmod, chown, link, mkdir, readFile, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join } from "node:path";
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { createInterface } from "node:readline";
import { isUtf8 } from "node:buffer";
import { freemem } from "node:os";
// packages/core/src/sandbox/server.ts
const quitMilliseconds = 5e3;
/** Docker answers when the container has ended; an engine that is busy takes its time. */
const removeMilliseconds = 2e4;
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
// packages/core/src/sandbox/keeper.ts
/** A keeper that takes longer than the server it ends, and its folder, is stuck. */
const endDeadlineMilliseconds = 3e4;
const pollMilliseconds$1 = 20;
/** Starts a server, which `serving` gives for its keeper's pid, as the child of a keeper of its own, which owns the temporary folder from here on. */
async function startKeepableServer(folder, serving) {
	const listening = Promise.withResolvers();
	const kept = Promise.withResolvers();
	const serverEnded = Promise.withResolvers();
	const program = startOwnProgram(ownProgram("keeper"), [folder], (message) => {
		const answer = message;
		if (answer.answer === "listening") listening.resolve(answer.port);
		else if (answer.answer === "kept") kept.resolve();
		else serverEnded.resolve(answer);
	});
	const tell = (order) => program.send(order);
	const ended = Promise.race([serverEnded.promise, program.ended]);
	const unlessEnded = (answer) => Promise.race([answer, ended.then(({ stderr }) => {
		throw new PgproofError("database-refused", `the sandbox ended: ${stderr.at(-1) ?? "it said nothing"}`);
	})]);
	const stop = async () => {
		program.kill("SIGTERM", "program");
		const timer = setTimeout(() => program.kill("SIGKILL", "group"), endDeadlineMilliseconds);
		await program.ended;
		clearTimeout(timer);
	};
	try {
		const startTicks = await ownFolder(folder, program.pid);
		tell({
			order: "serve",
			serving: await serving(program.pid)
		});
		return {
			keeper: {
				pid: program.pid,
				startTicks,
				folder
			},
			ended,
			stop,
			listen: (socketPath) => {
				tell({
					order: "listen",
					socketPath
				});
				return unlessEnded(listening.promise);
			},
			keep: async (seconds) => {
				tell({
					order: "keep",
					seconds
				});
				await unlessEnded(kept.promise);
				program.letGo();
			}
		};
	} catch (error) {
		await stop();
		throw error;
	}
}
/**
* Ends a kept sandbox, and waits until its processes and its folder are gone. `gone already` when its keeper had ended before; what a
* killed one left is removed. Throws `bad-input` for what is no keeper of ours, `deadline` for one that not even a kill ends.
*/
async function endKept(keeper) {
	const { pid, startTicks, folder } = keeper;
	if (!Number.isInteger(pid) || pid <= 1 || typeof startTicks !== "string" || typeof folder !== "string") throw new PgproofError("bad-input", `${JSON.stringify(keeper)} is not the keeper of a sandbox`, { hint: "give what the verification handed out as \"keeper\", unchanged" });
	const wasAlive = await isAlive(keeper);
	if (wasAlive) {
		signal(pid, "SIGTERM");
		if (!await hasEnded(keeper)) {
			signal(-pid, "SIGKILL");
			if (!await hasEnded(keeper)) throw new PgproofError("deadline", `the sandbox's keeper, process ${pid}, did not end`, { hint: `see what holds it: cat /proc/${pid}/stack; its folder is "${folder}"` });
		}
	}
	await removeLeftover(folder);
	return wasAlive ? "ended" : "gone already";
}
async function isAlive({ pid, startTicks }) {
	return await startTicksOf(pid) === startTicks;
}
async function hasEnded(keeper) {
	const deadline = performance.now() + endDeadlineMilliseconds;
	while (await isAlive(keeper)) {
		if (performance.now() > deadline) return false;
		await setTimeout$1(pollMilliseconds$1);
	}
	return true;
}
/** To a process, or by its negative number to a process group. */
function signal(pid, name) {
	try {
		process.kill(pid, name);
	} catch (error) {
		if (error.code === "ESRCH") return;
		throw new PgproofError("bad-input", `the sandbox's keeper, process ${Math.abs(pid)}, belongs to another user`, {
			hint: "end it as the user who ran the verification",
			cause: error
		});
	}
}
// packages/core/src/sandbox/isolation.ts
/**
* A network namespace does not hold Unix sockets with a path: a database beside us would be a `connect` away. Those that listen now
* are covered one by one, if they are still there, and /run, where they come and go, as a whole. Folders that are hidden become empty
* ones, in which the sandbox's own is there again, and the one with PostgreSQL's programs if it lies there (else it is empty); the file
* system around them can be read only.
* Arguments: our folder, PostgreSQL's, sockets, `--`, hidden folders, `--`, the program.
*/
const coverSockets = `set -eu
folder=$1
programs=$2
shift 2
while [ "$1" != -- ]; do
  [ ! -S "$1" ] || mount --bind /dev/null "$1" || [ ! -S "$1" ]
  shift
done
shift
case $folder in
  /run/* | /var/run/*) ;;
  *)
    for place in /run /var/run; do
      if [ -d "$place" ] && [ ! -L "$place" ]; then mount -t tmpfs -o mode=755 tmpfs "$place"; fi
    done
    ;;
esac
if [ "$1" != -- ]; then
  exec 3< "$folder"
  [ -z "$programs" ] || exec 4< "$programs"
  while [ "$1" != -- ]; do
    mount -t tmpfs -o mode=755 tmpfs "$1"
    shift
  done
  mkdir -p "$folder"
  mount --no-canonicalize --bind /proc/self/fd/3 "$folder"
  if [ -n "$programs" ]; then
    mkdir -p "$programs"
    mount --no-canonicalize --bind /proc/self/fd/4 "$programs"
  fi
  exec 3<&- 4<&-
  mount -o remount,bind,ro / 2> /dev/null || :
fi
shift
unset PWD OLDPWD
exec "$@"`;
/** Paths of Unix sockets that listen in our network namespace, without those in a folder. Source: proc(5), /proc/net/unix. */
async function listeningSockets(folder) {
	const acceptsConnections = "00010000";
	const paths = (await readFile("/proc/net/unix", "utf8").catch(() => "")).split("\n").flatMap((line) => {
		const [, flags, path] = /^\S+ \S+ \S+ (\S+) \S+ \S+ +\S+ (\/.*)$/.exec(line) ?? [];
		return flags === acceptsConnections && path !== void 0 && !path.startsWith(`${folder}/`) ? [path] : [];
	});
	return [...new Set(paths)];
}
/** The uid that inside of a user namespace is `nobody`, which has a name everywhere: initdb wants its user to have one. */
const nobody = 65534;
/**
* Finds the strongest isolation that works here, by trying each with a program that does nothing: own network, process, mount and
* IPC namespaces with a uid of its own (as root), the same in a user namespace (as another user), and at last none.
* `folder` must be reachable by the sandbox's user; `program` is one of PostgreSQL's, which it has to find; `hide` names folders that
* hold what is ours, beside our own and the one for temporary folders. Throws `bad-input` when we
* are root and it is not.
*/
async function findIsolation(folder, { program, hide }, session) {
	const find = async (name) => await findProgram(name, session) ?? "";
	const hidden = await hiddenFolders(hide, session);
	const install = dirname(dirname(program));
	const shown = hidden.some((place) => `${install}/`.startsWith(`${place}/`)) ? install : "";
	const [sh, sockets] = [await find("sh"), await listeningSockets(folder)];
	const programs = {
		setpriv: await find("setpriv"),
		unshare: await find("unshare"),
		test: await find("test"),
		cover: (places) => [
			sh,
			"-c",
			coverSockets,
			"cover",
			folder,
			shown,
			...sockets,
			"--",
			...places,
			"--"
		],
		hidden
	};
	const isRoot = process.getuid?.() === 0;
	for (const candidate of isRoot ? rootCandidates(programs) : userCandidates(programs)) {
		if (candidate.needs.some((name) => name === "")) continue;
		if (await works(candidate, [
			programs.test,
			"-x",
			folder,
			"-a",
			"-x",
			program
		], session)) return candidate;
	}
	if (isRoot) throw new PgproofError("bad-input", `"${folder}" cannot be entered by an unprivileged user, and PostgreSQL does not run as root`, { hint: "let others pass through the folders above it (chmod o+x), or name another place: --workdir /tmp" });
	return {
		isolated: false,
		detail: "not isolated: the sandbox has our user and our network",
		prefix: [],
		owner: void 0,
		endsTogether: false
	};
}
/** The user's own folder, the one for temporary folders and those that a caller names, without one that lies in another. */
async function hiddenFolders(hide, { env, workdir }) {
	const named = [
		env["HOME"] ?? "",
		workdir,
		...hide
	].filter((path) => isAbsolute(path) && path !== "/");
	const real = await Promise.all(named.map((path) => realpath(path).catch(() => "")));
	const there = [...new Set(real)].filter((path) => path !== "" && path !== "/");
	return there.filter((path) => !there.some((other) => other !== path && path.startsWith(`${other}/`)));
}
async function works(candidate, argv, session) {
	const [program, ...args] = [...candidate.prefix, ...argv];
	if (program === void 0 || argv[0] === "") return false;
	return runCommand({
		program,
		args,
		env: {}
	}, {
		signal: session.signal,
		deadlineSeconds: 20
	}).then(() => true, () => {
		session.signal.throwIfAborted();
		return false;
	});
}
function rootCandidates({ setpriv, unshare, cover }) {
	const uid = 62e3 + Math.floor(Math.random() * 3e3);
	const own = {
		uid,
		gid: uid
	};
	const dieWithUs = [
		setpriv,
		"--pdeathsig",
		"KILL",
		"--"
	];
	const namespaces = [
		unshare,
		"--net",
		"--ipc",
		"--pid",
		"--fork",
		"--kill-child",
		"--mount-proc",
		"--"
	];
	const become = (id) => [
		setpriv,
		`--reuid=${id}`,
		`--regid=${id}`,
		"--clear-groups",
		"--no-new-privs",
		"--pdeathsig",
		"KILL",
		"--"
	];
	const named = [
		unshare,
		"--user",
		`--map-user=${nobody}`,
		`--map-group=${nobody}`,
		"--"
	];
	return [
		{
			isolated: true,
			detail: "isolated: no network, no socket of others, its own uid, processes apart",
			prefix: [
				...dieWithUs,
				...namespaces,
				...cover([]),
				...become(uid),
				...named
			],
			owner: own,
			endsTogether: true,
			needs: [setpriv, unshare]
		},
		{
			isolated: true,
			detail: "isolated: no network, no socket of others, user nobody, processes apart",
			prefix: [
				...dieWithUs,
				...namespaces,
				...cover([]),
				...become(nobody)
			],
			owner: {
				uid: nobody,
				gid: nobody
			},
			endsTogether: true,
			needs: [setpriv, unshare]
		},
		{
			isolated: false,
			detail: "not isolated: user nobody, but our network",
			prefix: [...dieWithUs, ...become(nobody)],
			owner: {
				uid: nobody,
				gid: nobody
			},
			endsTogether: false,
			needs: [setpriv]
		}
	];
}
function userCandidates({ setpriv, unshare, cover, hidden }) {
	const [uid, gid] = [process.getuid?.() ?? nobody, process.getgid?.() ?? nobody];
	const namespaces = [
		unshare,
		"--user",
		"--map-root-user",
		"--net",
		"--ipc",
		"--pid",
		"--fork",
		"--kill-child",
		"--mount-proc",
		"--"
	];
	const ourselves = [...[
		setpriv,
		"--no-new-privs",
		"--pdeathsig",
		"KILL",
		"--"
	], ...[
		unshare,
		"--user",
		`--map-user=${uid}`,
		`--map-group=${gid}`,
		"--"
	]];
	return [
		{
			isolated: true,
			detail: "isolated: no network, no socket of others, processes apart, our own user without our files",
			prefix: [
				setpriv,
				"--pdeathsig",
				"KILL",
				"--",
				...namespaces,
				...cover(hidden),
				...ourselves
			],
			owner: void 0,
			endsTogether: true,
			needs: [setpriv, unshare]
		},
		{
			isolated: false,
			detail: "not isolated: no network, but the sandbox has our user, and with it our files",
			prefix: [
				setpriv,
				"--pdeathsig",
				"KILL",
				"--",
				...namespaces,
				...cover([]),
				...ourselves
			],
			owner: void 0,
			endsTogether: true,
			needs: [setpriv, unshare]
		},
		{
			isolated: false,
			detail: "not isolated: the sandbox has our user and our network",
			prefix: [
				setpriv,
				"--pdeathsig",
				"KILL",
				"--"
			],
			owner: void 0,
			endsTogether: false,
			needs: [setpriv]
		}
	];
}
/** That of a container, which was tried when its place was found. */
function containerIsolation({ image, user }) {
	return {
		isolated: true,
		detail: `isolated: a container of ${image.name}, without a network, capabilities or folders of others`,
		prefix: [],
		owner: process.getuid?.() === 0 ? user : void 0,
		endsTogether: false
	};
}
/** Hands a folder to the sandbox's user. */
async function giveFolder(path, isolation) {
	if (isolation.owner !== void 0) await chown(path, isolation.owner.uid, isolation.owner.gid);
}
// packages/core/src/sandbox/access.ts
/** Every login needs a password, whoever it is and wherever it comes from: pg_hba.conf is this line and no other. */
const onlyRule = "local all all scram-sha-256";
/** A server reads pg_hba.conf again within milliseconds of being told; one that has not by then will not. */
const reloadDeadlineMilliseconds = 1e4;
const pollMilliseconds = 20;
/** A password of 192 random bits, of characters that mean nothing to a URL or a shell. */
function makePassword() {
	return randomBytes(24).toString("base64url");
}
/**
* What a server keeps of an ASCII password, so that the password itself is never sent to it: what was restored there could read it.
* Source: RFC 5803, and PostgreSQL documentation 53.8 (pg_authid.rolpassword).
*/
function scramVerifier(password, salt = randomBytes(16), iterations = 4096) {
	const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
	const key = (name) => createHmac("sha256", salted).update(name).digest();
	const encoded = [
		salt,
		createHash("sha256").update(key("Client Key")).digest(),
		key("Server Key")
	].map((part) => part.toString("base64"));
	return `SCRAM-SHA-256$${iterations}:${encoded[0]}$${encoded[1]}:${encoded[2]}`;
}
/**
* Closes a sandbox to all but its superuser with this password: it becomes that role's only one, roles that what was restored gave a
* login lose it, and pg_hba.conf asks everyone. Shown by a login without the password, which has to be refused. Returns the connection
* with the password.
*/
async function closeAccess(server, password, session) {
	{
		await using client = await openClient(server, session.signal);
		await refuseOthers(client, server.user);
		await client.query(`alter role ${quoteIdentifier(server.user)} login password ${quoteLiteral(scramVerifier(password))}`);
		const [file] = await client.query("select current_setting('hba_file') as path");
		await client.query(`copy (select ${quoteLiteral(onlyRule)}) to ${quoteLiteral(file?.path ?? "")}`);
		await client.query("select pg_reload_conf()");
	}
	const closed = {
		...server,
		password,
		secrets: [...server.secrets, password]
	};
	await untilClosed(server, session);
	await using client = await openClient(closed, session.signal);
	await client.query("select");
	return closed;
}
async function refuseOthers(client, superuser) {
	const others = await client.query(`select rolname as name
     from pg_authid
     where rolname <> $1 and (rolcanlogin or rolpassword is not null)`, [superuser]);
	for (const { name } of others) await client.query(`alter role ${quoteIdentifier(name)} nologin password null`);
}
async function untilClosed(server, session) {
	const deadline = performance.now() + reloadDeadlineMilliseconds;
	while (await letsIn(server, session)) {
		if (performance.now() > deadline) throw new PgproofError("database-refused", "the sandbox goes on letting in who has no password; it is not kept");
		await setTimeout$1(pollMilliseconds, void 0, { signal: session.signal });
	}
}
async function letsIn(server, session) {
	try {
		await using _client = await openClient({
			...server,
			password: "not the password"
		}, session.signal);
		return true;
	} catch (error) {
		if (error instanceof PgproofError && error.kind === "login-refused") return false;
		throw error;
	}
}
// packages/core/src/sandbox/kept.ts
/** The longest that a job of GitHub's own runners takes: a sandbox that nobody ended by then has nobody left who uses it. */
const longestLifeSeconds = 21600;
/**
* Hands a copy out: closes it to all who have no password, opens a port of loopback to it, shows that the way in works, and unties
* it from us. Until the last of these it ends with us.
*/
async function handOut$1(server, copy, seconds, session) {
	session.onProgress({
		phase: "sandbox",
		current: "hand out"
	});
	const password = makePassword();
	const closed = await closeAccess(copy, password, session);
	const host = "127.0.0.1";
	const port = await server.listen(join(copy.host, `.s.PGSQL.${copy.port}`));
	{
		await using client = await openClient({
			...closed,
			host,
			port
		}, session.signal);
		await client.query("select");
	}
	session.signal.throwIfAborted();
	await server.keep(seconds);
	const { user, database } = copy;
	return {
		databaseUrl: `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${encodeURIComponent(database)}?sslmode=disable`,
		host,
		port,
		user,
		database,
		password,
		secrets: secretForms(password),
		keeper: server.keeper
	};
}
// packages/core/src/sandbox/sandbox.ts
const startDeadlineSeconds = 60;
/** SQLSTATE. */
const stillStarting = "57P03";
/** A server that broke a connection off has ended, or will have within this time. */
const endedWithinMilliseconds = 3e3;
/**
* Settings of a server whose data may be lost and whose contents are not trusted: nothing durable, nothing outward, nothing in
* the background. Dynamic shared memory lies in the data folder, so that removing the folder removes it.
*/
function sandboxSettings(memoryBytes) {
	const megabytes = (share, most) => `${Math.max(32, Math.min(most, Math.floor(memoryBytes * share / 1024 ** 2)))}MB`;
	return {
		listen_addresses: "",
		port: "5432",
		unix_socket_permissions: "0700",
		cluster_name: "pgproof sandbox",
		max_connections: "100",
		max_locks_per_transaction: "1024",
		shared_buffers: megabytes(.15, 1024),
		maintenance_work_mem: megabytes(.05, 512),
		work_mem: "16MB",
		dynamic_shared_memory_type: "mmap",
		fsync: "off",
		full_page_writes: "off",
		synchronous_commit: "off",
		wal_level: "minimal",
		max_wal_senders: "0",
		max_wal_size: "8GB",
		checkpoint_timeout: "1h",
		restart_after_crash: "off",
		autovacuum: "off",
		jit: "off",
		archive_mode: "off",
		max_logical_replication_workers: "0",
		shared_preload_libraries: "",
		session_preload_libraries: "",
		log_min_messages: "fatal"
	};
}
/**
* Objects are numbered from here, out of the way of the source's: a value of type regclass whose table is gone prints as its number, and
* would print as a name in a copy where another object has that number.
*/
const firstNumber = 3e9;
/**
* The steps that bring a sandbox up; holes: `folder` (its temporary folder), and in a container those of `sandboxCommand`. On this
* machine what goes before the program comes from the isolation that is found. Without `hasChecksums` pages have them from 18 on, by initdb's default;
* with `logsAll` its WAL has what a server's with standbys would have.
*/
function planSandbox(place, superuser, memoryBytes, { hasChecksums = false, logsAll = false } = {}) {
	const settings = {
		...sandboxSettings(memoryBytes),
		...logsAll ? { wal_level: "replica" } : {}
	};
	const command = (name, args) => {
		if (place.kind === "docker") return sandboxCommand(place, name, args);
		return {
			program: name === "pg_resetwal" ? join(dirname(place.initdb.path), name) : place[name].path,
			args,
			env: { LC_ALL: "C" }
		};
	};
	return [
		{
			kind: "command",
			name: "initdb",
			command: command("initdb", [
				[
					"--pgdata=",
					{ hole: "folder" },
					"/data"
				],
				`--username=${superuser}`,
				"--auth=trust",
				"--encoding=UTF8",
				"--locale=C",
				"--no-sync",
				"--no-instructions",
				...hasChecksums ? ["--data-checksums"] : []
			])
		},
		{
			kind: "command",
			name: "number",
			command: command("pg_resetwal", [[
				"--pgdata=",
				{ hole: "folder" },
				"/data"
			], `--next-oid=${firstNumber}`])
		},
		{
			kind: "command",
			name: "serve",
			command: command("postgres", [
				"-D",
				[{ hole: "folder" }, "/data"],
				"-c",
				[
					"unix_socket_directories=",
					{ hole: "folder" },
					"/socket"
				],
				...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
			])
		},
		{
			kind: "server",
			name: "sandbox",
			action: "start",
			settings
		}
	];
}
/** Makes such a place; it is the stack's to remove. `program` is one of PostgreSQL's, which the sandbox has to find. */
async function openBox(stack, steps, place, { program, hide = [] }, session) {
	const workspace = stack.use(await makeWorkspace(session));
	const folder = await makeShared(workspace);
	const isolation = place.kind === "docker" ? containerIsolation(place) : await findIsolation(folder, {
		program,
		hide
	}, session);
	for (const name of ["data", "socket"]) {
		await makePrivateFolder(join(folder, name));
		await giveFolder(join(folder, name), isolation);
	}
	if (place.kind === "docker") await writePasswd(folder, place);
	const container = containerOf(workspace);
	const command = async (name, owner) => {
		const holes = {
			folder,
			container,
			owner: await ownerLabel(owner)
		};
		const filled = fillCommand(stepNamed({ steps }, "command", name).command, holes);
		const [first, ...args] = [
			...isolation.prefix,
			filled.program,
			...filled.args
		];
		return {
			program: first,
			args,
			env: filled.env,
			cwd: folder
		};
	};
	return {
		workspace,
		folder,
		isolation,
		place,
		command
	};
}
function containerOf(workspace) {
	return `${basename(workspace.path)}-sandbox`;
}
/**
* Starts a sandbox by the steps of a plan. Every process gets the environment of its step and nothing of ours. Throws
* `database-refused` with the server's own words when it does not come up.
*/
async function startSandbox(steps, place, { superuser, keepable = false, hide = [] }, session) {
	await using stack = new AsyncDisposableStack();
	const { program } = stepNamed({ steps }, "command", "initdb").command;
	const box = await openBox(stack, steps, place, {
		program,
		hide
	}, session);
	session.onProgress({
		phase: "sandbox",
		current: "initdb"
	});
	for (const name of ["initdb", "number"]) {
		const made = await box.command(name, process.pid);
		await runCommand(made, {
			signal: session.signal,
			deadlineSeconds: startDeadlineSeconds,
			classify: classifyToolFailure
		}).catch((error) => {
			if (!(error instanceof CommandError) || [
				"interrupted",
				"program-killed",
				"out-of-memory"
			].includes(error.kind)) throw error;
			throw sandboxError(error.stderr, `${name === "initdb" ? "initdb" : "pg_resetwal"} failed`, session, error.kind);
		});
	}
	return await serveBox(box, stack, {
		superuser,
		keepable,
		databases: ["postgres"]
	}, session);
}
/** Starts the server of a box by the step `serve`; what the stack has is the sandbox's to end from then on. Throws as `startSandbox` does. */
async function serveBox(box, stack, { superuser, keepable = false, databases, options }, session) {
	const { workspace, folder, isolation, place, command } = box;
	const container = containerOf(workspace);
	session.onProgress({
		phase: "sandbox",
		current: "start"
	});
	const serving = async (owner) => ({
		command: await command("serve", owner),
		endsTogether: isolation.endsTogether,
		...place.kind === "docker" ? { remove: removeCommand(place, container) } : {}
	});
	const keepableServer = keepable ? await startKeepableServer(workspace.path, serving) : void 0;
	const server = keepableServer ?? startServer(await serving(process.pid));
	stack.defer(server.stop);
	const { version, connection } = await waitUntilReady(server, {
		host: join(folder, "socket"),
		port: 5432,
		user: superuser,
		tls: { mode: "disable" },
		channelBinding: "prefer",
		options: [majorOf(place) >= 17 ? "-c jit=off -c event_triggers=off" : "-c jit=off", options ?? ""].join(" ").trim(),
		connectTimeoutSeconds: 15,
		secrets: []
	}, databases, session);
	const host = await makeDoor(workspace, connection);
	const disposal = stack.move();
	const explain = async (error) => {
		const { kind } = classify(error, "sandbox");
		if (session.signal.aborted || kind !== "connection-lost" && kind !== "cannot-connect") return error;
		const ended = await Promise.race([server.ended, setTimeout$1(endedWithinMilliseconds, void 0, { ref: false })]);
		if (ended === void 0) return error;
		const isKilled = ended.status === null || ended.status === 137 || ended.stderr.some((line) => /sigprocmask unblock failed/.test(line));
		return sandboxError(ended.stderr, "the server ended", session, isKilled ? "program-killed" : void 0);
	};
	let isKept = false;
	return {
		connection: {
			...connection,
			host
		},
		isolation,
		version,
		explain,
		keep: async (copy, seconds) => {
			if (keepableServer === void 0) throw new Error("the sandbox was not started as one that can be kept");
			const kept = await handOut$1(keepableServer, copy, seconds, session);
			isKept = true;
			return kept;
		},
		[Symbol.asyncDispose]: async () => {
			if (!isKept) await disposal.disposeAsync();
		}
	};
}
/** The part of a sandbox's workspace that the sandbox sees. Its name is short: the path of a Unix socket is bounded. */
async function makeShared(workspace) {
	const folder = join(workspace.path, "box");
	await mkdir(folder);
	await chmod(folder, 457);
	return folder;
}
/**
* Gives the server's socket a second name, where the sandbox does not see it, and returns that folder. By the first one we would go wherever
* what is restored leads us: the folder is its own, and a link to the socket of another server could stand there.
*/
async function makeDoor(workspace, { host, port }) {
	const folder = join(workspace.path, "door");
	await makePrivateFolder(folder);
	const name = `.s.PGSQL.${port}`;
	await link(join(host, name), join(folder, name));
	return folder;
}
function sandboxError(stderr, what, session, otherwise = "database-refused") {
	const said = stderr.filter((line) => !/the database system is starting up/.test(line));
	const telling = said.find((line) => /\b(PANIC|FATAL|error)\b/i.test(line)) ?? said.at(-1) ?? "it said nothing";
	const message = `sandbox in "${session.workdir}": ${what}: ${telling.trim()}`;
	return stderr.some((line) => diskFullPattern.test(line)) ? new PgproofError("disk-full", message, { hint: "free space there, or name a larger place with --workdir" }) : new PgproofError(otherwise, message);
}
/** Gives the first of the databases that lets in. */
async function waitUntilReady(server, door, databases, session) {
	let ended;
	server.ended.then(({ stderr }) => {
		ended = stderr;
	});
	const deadline = performance.now() + startDeadlineSeconds * 1e3;
	for (;;) {
		session.signal.throwIfAborted();
		if (ended !== void 0) throw sandboxError(ended, "the server did not start", session);
		let last;
		for (const database of databases) {
			const connection = {
				...door,
				database
			};
			try {
				await using client = await openClient(connection, session.signal);
				const [row] = await client.query("select current_setting('server_version') as version");
				return {
					version: row?.version ?? "",
					connection
				};
			} catch (error) {
				last = error;
				if (error instanceof PgproofError && error.kind === "login-refused") throw error;
				const state = sqlStateOf(error.cause);
				if (state === void 0 || state === stillStarting) break;
			}
		}
		if (performance.now() > deadline) throw new PgproofError("deadline", `the sandbox server did not answer within ${startDeadlineSeconds} s`, { cause: last });
		await setTimeout$1(20, void 0, { signal: session.signal });
	}
}
// packages/core/src/verify/amcheck/tool.ts
const amcheckId = "verify.amcheck";
const checksumsId = "verify.checksums";
/** As whatever is said of the copy's files, it says nothing of the backup, and so stands beside the ladder. */
function notChecked(detail, hint) {
	return {
		id: amcheckId,
		status: "unknown",
		detail: `not checked: ${detail}`,
		...hint === void 0 ? {} : { hint }
	};
}
/** Finds pg_amcheck of exactly the sandbox's major: what it calls there is of one. */
async function findAmcheck(place, session, search) {
	const major = majorOf(place);
	try {
		const tool = await findTool("pg_amcheck", major, session, search);
		if (tool.major === major) return { tool };
		return { missing: notChecked(`pg_amcheck ${tool.version} ("${tool.path}") is not that of the sandbox's PostgreSQL ${major}`, `apt-get install postgresql-client-${major}`) };
	} catch (error) {
		session.signal.throwIfAborted();
		if (!(error instanceof PgproofError) || !["tool-missing", "tool-version"].includes(error.kind)) throw error;
		return { missing: notChecked(error.message, error.hint) };
	}
}
/** What the server needs for it is not there. */
function lackingExtension(place) {
	const major = majorOf(place);
	return place.kind === "docker" ? notChecked(`the image ${place.image.name} does not have the extension amcheck`, "name an image that has it with --postgres-image") : notChecked("this machine does not have the extension amcheck", `apt-get install postgresql-${major}, which has the contrib modules (as an RPM: postgresql${major}-contrib)`);
}
// packages/core/src/verify/assertions/past.ts
/** What was asked, so that a number is held against one of the same question only. Pure. */
function questionOf({ statement, expectation }) {
	return createHash("sha256").update(`${expectation.of}\n${statement}`).digest("hex").slice(0, 16);
}
/**
* The last number of each assertion that is held against the last good run: from the newest backup of the same part of this database, not newer
* than this one, that a good run verified and asked the same. A store that does not answer has an unknown past; only an abort is thrown.
*/
async function readLastGood(store, { backup, manifest }, { assertions }, signal) {
	const wanted = new Map(assertions.filter(({ expectation }) => expectation.is === "within").map((assertion) => [assertion.name, questionOf(assertion)]));
	const values = /* @__PURE__ */ new Map();
	if (wanted.size === 0) return {
		status: "read",
		values,
		backups: 0
	};
	try {
		const past = (await store.list(backup.database)).filter(({ id }) => id <= backup.id).slice(-200).reverse();
		let backups = 0;
		for (const one of past) {
			signal.throwIfAborted();
			if (values.size === wanted.size) break;
			backups += 1;
			for (const [name, { question, ...value }] of await goodNumbers(store, one, manifest)) if (wanted.get(name) === question && !values.has(name)) values.set(name, {
				...value,
				backup: one.id
			});
		}
		return {
			status: "read",
			values,
			backups
		};
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof PgproofError)) throw error;
		return {
			status: "unknown",
			detail: error.message
		};
	}
}
/** The newest first. */
async function goodNumbers(store, backup, { filters }) {
	const records = (await readRecords(store, backup)).filter(({ ok, assertions }) => ok && assertions !== void 0);
	if (records.length === 0) return [];
	const read = await readManifest(store, backup).catch((error) => {
		if (error instanceof PgproofError && error.kind === "invalid-manifest") return void 0;
		throw error;
	});
	if (read === void 0 || JSON.stringify(read.manifest.filters) !== JSON.stringify(filters)) return [];
	return records.filter((record) => record.manifest_sha256 === read.sha256).reverse().flatMap((record) => Object.entries(record.assertions ?? {}).flatMap(([name, { value, question }]) => typeof value === "number" ? [[name, {
		value,
		question,
		verifiedAt: record.verified_at
	}]] : []));
}
// packages/core/src/verify/sql-file.ts
/** Reads one; `what` is the option that names it. Throws `bad-input`. */
async function readSqlFile(path, what) {
	let content;
	try {
		content = await readFile(path);
	} catch (error) {
		const why = error.code ?? error.message;
		throw new PgproofError("bad-input", `${what} "${path}" cannot be read: ${why}`, { hint: "name a file of SQL; a path that is not absolute begins at the current folder" });
	}
	if (!isUtf8(content)) throw new PgproofError("bad-input", `${what} "${path}" is not UTF-8`, { hint: "save it as UTF-8" });
	return {
		path,
		text: content.toString("utf8").replace(/^\uFEFF/, "")
	};
}
/** What the server says of a statement, without the value that it could not take: a report has more readers than a database. */
function saidOf(error) {
	const { message } = error;
	return /^2[23]/.test(sqlStateOf(error) ?? "") ? message.replace(/: ".*$/s, ": …") : message;
}
/** Where the server says that a statement is wrong, counted in characters from its begin: line and column, from 1. */
function placeIn(text, characters) {
	const lines = [...text].slice(0, characters).join("").split("\n");
	return {
		line: lines.length,
		column: [...lines.at(-1) ?? ""].length + 1
	};
}
// packages/core/src/verify/assertions/run.ts
/** Of findings: an assertion that holds, or does not; one that the server did not run, which says nothing of the backup. */
const assertionId = "verify.assertion";
const refusedId = "verify.assertion-refused";
/**
* Asks each of the restored copy, in a transaction that may only read and as a role that may read all and do no more; the findings are beside
* the ladder. The connection is a superuser's, on a server that asks nobody for a password. Throws when the copy is gone.
*/
async function runAssertions(copy, { path, assertions }, lastGood, session) {
	await using administration = await openClient(copy, session.signal);
	const role = `pgproof asks ${randomBytes(6).toString("hex")}`;
	const name = quoteIdentifier(role);
	await administration.query(`create role ${name} login bypassrls; grant pg_read_all_data to ${name}`);
	if (administration.major >= 17) await administration.query(`alter role ${name} set event_triggers = off`);
	try {
		await using client = await openClient({
			...copy,
			user: role,
			options: "-c jit=off"
		}, session.signal);
		const results = [];
		const findings = [];
		for (const assertion of assertions) {
			session.onProgress({
				phase: "assertions",
				current: assertion.name
			});
			const judged = await judge(client, assertion, lastGood);
			results.push(resultOf(assertion, judged));
			findings.push({
				id: judged.isRefused === true ? refusedId : assertionId,
				status: judged.status,
				object: {
					kind: "assertion",
					name: assertion.name
				},
				detail: judged.detail,
				...judged.status === "bad" ? { hint: `it stands in ${path}, line ${assertion.line}` } : {}
			});
		}
		return {
			results,
			findings
		};
	} finally {
		await administration.query(`drop role ${name}`).catch(() => void 0);
	}
}
function resultOf({ name, expects }, { status, seen, number }) {
	return {
		name,
		expects,
		status,
		seen: seen !== null && seen.length > mostShown ? `${seen.slice(0, mostShown)}…` : seen,
		...number === void 0 ? {} : { number }
	};
}
const begin = "begin isolation level repeatable read read only";
/** A statement that takes longer is refused: with a missing join it would go on until the run is ended, and its report with it. */
const longestSeconds = 900;
async function judge(client, assertion, lastGood) {
	const { expectation, expects } = assertion;
	let place = (error) => placeOf(error, assertion);
	try {
		return await inTransaction(client, begin, async () => {
			await client.query(`set local search_path = public; set local statement_timeout = '${longestSeconds}s'`);
			await openCursor(client, assertion.statement);
			place = () => `in line ${assertion.line}`;
			if (expectation.of === "rows") return judgeRows(await countRows(client), expectation, assertion, lastGood);
			const value = await readValue(client);
			return "why" in value ? {
				status: "bad",
				seen: null,
				detail: `${value.why}; expected: ${expects}`
			} : await judgeValue(client, value, expectation, assertion, lastGood);
		});
	} catch (error) {
		if (sqlStateOf(error) === void 0 || endsSession(error)) throw error;
		return {
			status: "bad",
			seen: null,
			isRefused: true,
			detail: `refused ${place(error)}: ${saidOf(error)}`
		};
	}
}
const declaration = "declare assertion no scroll cursor for ";
/** One statement only, whatever the text holds: the protocol takes no second one. */
async function openCursor(client, statement) {
	const query = {
		text: `${declaration}${statement}`,
		queryMode: "extended"
	};
	await client.pg.query(query);
}
/** In the file, as far as the server says where in the statement. */
function placeOf(error, { line, column, statement }) {
	const { position } = error;
	const at = Number(position) - 39 - 1;
	if (position === void 0 || !(at >= 0)) return `in line ${line}`;
	const place = placeIn(statement, at);
	return `at line ${line + place.line - 1}, column ${place.line === 1 ? column + place.column - 1 : place.column}`;
}
/** Counted at the server: the rows themselves stay there. */
async function countRows(client) {
	const { rowCount } = await client.pg.query("move forward all in assertion");
	return rowCount ?? 0;
}
function judgeRows(count, expectation, assertion, lastGood) {
	const returned = `returned ${formatCount(count)} row${count === 1 ? "" : "s"}`;
	if (expectation.is === "within") return judgeWithin(`${count}`, count, returned, expectation.percent, assertion, lastGood);
	return judged(expectation.is === "at least" ? count >= expectation.count : expectation.is === "at most" ? count <= expectation.count : count === expectation.count, `${count}`, returned, assertion);
}
async function readValue(client) {
	const { rows, fields } = await client.pg.query({
		text: "fetch forward 2 from assertion",
		rowMode: "array",
		types: { getTypeParser: () => (value) => value }
	});
	const [field] = fields;
	const [row] = rows;
	if (field === void 0 || fields.length > 1) return { why: `returned ${fields.length} columns, where one value is looked for` };
	if (row === void 0) return { why: "returned no row, where one value is looked for" };
	if (rows.length > 1) return { why: "returned more than one row, where one value is looked for" };
	const [type] = await client.query(`select pg_catalog.format_type(t.oid, -1) as name,
       coalesce(b.typcategory, t.typcategory) in ('S', 'Z') or t.typname in ('name', 'unknown') as "isString"
     from pg_catalog.pg_type t left join pg_catalog.pg_type b on b.oid = t.typbasetype and t.typtype = 'd'
     where t.oid = $1`, [field.dataTypeID]);
	const { name, isString } = type ?? {
		name: "text",
		isString: true
	};
	const text = row[0] ?? null;
	return {
		text: name === "bpchar" && text !== null ? text.replace(/ +$/, "") : text,
		type: name,
		isString
	};
}
async function judgeValue(client, { text, type, isString }, expectation, assertion, lastGood) {
	const returned = `returned ${text === null ? "null" : shown$1(text)}`;
	if (expectation.is === "null") return judged(text === null, text, returned, assertion);
	if (text === null) return judged(false, text, returned, assertion);
	if (expectation.is === "not null") return judged(true, text, returned, assertion);
	const unlike = (what) => ({
		status: "bad",
		seen: text,
		detail: `${returned}, which is ${what}; expected: ${assertion.expects}`
	});
	if (expectation.is === "within") {
		const amount = Number(text);
		if (isString || text.trim() === "" || !Number.isFinite(amount)) return unlike("no number");
		return judgeWithin(text, amount, returned, expectation.percent, assertion, lastGood);
	}
	const limits = expectation.is === "between" ? [expectation.from, expectation.to] : [expectation.than];
	if (isString && limits.some(({ kind }) => kind === "number")) return unlike("a text: cast it, or put the number into quotes");
	if (text === "NaN" && !limits.some((limit) => limit.text === "NaN")) return unlike("no number");
	const as = isString ? "text" : type;
	const compare = async (operator, than) => {
		const [row] = await client.query(`select ($1::text)::${as} ${operator} ($2::text)::${comparable(as, than)} as holds`, [text, than.text]);
		return row?.holds === true;
	};
	return judged(expectation.is === "between" ? await compare(">=", expectation.from) && await compare("<=", expectation.to) : await compare(expectation.is, expectation.than), text, returned, assertion);
}
/** A count may be held against 0.5, and a number against one that its type is too small for. */
function comparable(type, { kind }) {
	return kind === "number" && /^(smallint|integer|bigint)$/.test(type) ? "numeric" : type;
}
function judgeWithin(seen, amount, returned, percent, assertion, lastGood) {
	if (lastGood.status === "unknown") return {
		status: "unknown",
		seen,
		detail: `${returned}; the last good run cannot be read: ${lastGood.detail}`
	};
	const last = lastGood.values.get(assertion.name);
	if (last === void 0) return {
		status: "explained",
		seen,
		detail: `${returned}; no good run on ${lastGood.backups === 1 ? "this backup" : `the last ${formatCount(lastGood.backups)} backups`} asked this: later ones are held against it`,
		number: amount
	};
	const allowed = Math.abs(last.value) * percent / 100;
	const than = `${shown$1(`${last.value}`)} in the last good run, of ${last.verifiedAt}`;
	return {
		...judged(Math.abs(amount - last.value) <= allowed, seen, `${returned}, after ${than}`, assertion),
		number: amount
	};
}
function judged(holds, seen, returned, { expects }) {
	return {
		status: holds ? "good" : "bad",
		seen,
		detail: `${returned}; expected: ${expects}`
	};
}
/** Longer ones are cut. */
const mostShown = 200;
function shown$1(text) {
	const line = JSON.stringify(text);
	return /^"[+-]?[\d.]+"$/.test(line) ? text : line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}
/** By name, what a later run may be held against, and nothing else: a record is kept for years, and a value may be somebody's. Pure. */
function numbersOf(file, results) {
	const numbers = (file?.assertions ?? []).flatMap((assertion) => {
		const value = results.find(({ name }) => name === assertion.name)?.number;
		return value === void 0 ? [] : [[assertion.name, {
			value,
			question: questionOf(assertion)
		}]];
	});
	return numbers.length === 0 ? void 0 : Object.fromEntries(numbers);
}
/** Why assertions were not asked. Pure. */
function notAsked({ assertions }) {
	return {
		id: assertionId,
		status: "unknown",
		detail: `${formatCount(assertions.length)} assertion${assertions.length === 1 ? " was" : "s were"} not asked: there is no restored copy`
	};
}
/** Throws `bad-input`: a level that restores nothing answers none. */
function refuseWithoutCopy(level) {
	throw new PgproofError("bad-input", `level "${level}" restores nothing that assertions could be asked of`, { hint: "ask for a level from restored on, or for none" });
}
// packages/core/src/verify/facts.ts
/**
* Reads what a verification needs: a backup, and a server to restore it into. Throws `bad-input` for a level that it cannot reach and a
* major older than its own.
*/
async function gatherVerifyFacts(options, session) {
	if (options.keepRunning === true && options.level !== void 0 && !contains(options.level, "restored")) throw new PgproofError("bad-input", `level "${options.level}" restores nothing that could be kept running`, { hint: "ask for a level from restored on, or for none" });
	if (options.sanitize !== void 0 && options.keepRunning !== true) throw new PgproofError("bad-input", `sanitize "${options.sanitize.path}": no copy is kept that could be made harmless`, { hint: "set keep-running, too" });
	if (options.maxRtoMinutes !== void 0 && options.level !== void 0 && !contains(options.level, "restored")) throw new PgproofError("bad-input", `level "${options.level}" restores nothing, so there is no time to hold against a limit`, { hint: "ask for a level from restored on, or for none" });
	if (options.amcheck === true && options.level !== void 0 && !contains(options.level, "restored")) throw new PgproofError("bad-input", `level "${options.level}" restores nothing that pg_amcheck could check`, { hint: "ask for a level from restored on, or for none" });
	if (options.assertions !== void 0 && options.level !== void 0 && !contains(options.level, "restored")) refuseWithoutCopy(options.level);
	const archive = await gatherArchiveFacts(options, session, options.sandboxMajor);
	const { major, version } = archive.manifest.server;
	const sandboxMajor = options.sandboxMajor ?? major;
	if (sandboxMajor < major) throw new PgproofError("bad-input", `a sandbox of PostgreSQL ${sandboxMajor} is older than the source of backup "${archive.backup.id}", which was ${version}`, { hint: `ask for ${major} or newer, or for none: then it is ${major}` });
	const highest = highestLevel(archive.manifest);
	if (options.level !== void 0 && !contains(highest, options.level)) {
		const { level, unread, large_objects_status } = archive.manifest.proof;
		const { content } = selectionOf(archive.manifest.filters);
		const because = [
			...content === "schema" ? ["its rows were left out (--schema-only)"] : [],
			...content === "data" && highest === "readable" ? ["it has no definitions (--data-only)"] : [],
			...level === "content" ? [] : [`its proof is "${level}"`],
			...unread.length === 0 ? [] : [`its role could not read every ${unread.join(", ")}`],
			...level === "content" && large_objects_status === "unknown" ? ["its role could not read pg_largeobject"] : []
		];
		throw new PgproofError("bad-input", `backup "${archive.backup.id}" cannot be shown to be ${options.level}: ${because.join(", and ")}`, { hint: `verify it with --level ${highest}, or take a backup that can: --proof content` });
	}
	const sandbox = await findPlace(sandboxMajor, options.sandbox ?? "auto", session, options.tools);
	return {
		...archive,
		sandbox,
		memoryBytes: freemem(),
		lastGood: options.assertions === void 0 ? void 0 : await readLastGood(options.store, archive, options.assertions, session.signal),
		amcheck: options.amcheck === true ? await findAmcheck(sandbox, session, options.tools) : void 0
	};
}
// packages/core/src/verify/amcheck/plan.ts
/** What pg_amcheck looks at: a database that the copy is not called like. */
function checkedDatabase(copy) {
	const name = "pgproof_amcheck";
	return copy === name ? `${name}_2` : name;
}
/**
* Makes a second copy of a database's files, of which nothing is in the server's memory: every page that is read of it comes from the files, and
* its checksum is looked at. Source: PostgreSQL documentation, CREATE DATABASE, "strategy", which 14 has no choice of.
*/
function copyFilesSql(copy, major) {
	const strategy = major >= 15 ? " strategy file_copy" : "";
	return `create database ${quoteIdentifier(checkedDatabase(copy))} template ${quoteIdentifier(copy)}${strategy}`;
}
function dropFilesSql(copy) {
	return `drop database if exists ${quoteIdentifier(checkedDatabase(copy))} with (force)`;
}
const failuresSql = `select pg_catalog.current_setting('data_checksums') as checksums,
  pg_catalog.sum(checksum_failures)::text as failures
from pg_catalog.pg_stat_database`;
/**
* The steps of a plan that stand for it; none where it was not asked for, or cannot be done. `--parent-check` takes locks that keep writers out,
* which is all that speaks against it: here nobody writes. Source: PostgreSQL documentation, pg_amcheck and F.1 "amcheck".
*/
function amcheckSteps({ amcheck, place, database, environment, jobs }) {
	if (amcheck === void 0 || "missing" in amcheck) return [];
	const major = majorOf(place);
	const options = [
		"jit=off",
		"client_min_messages=error",
		"session_replication_role=replica",
		...major >= 17 ? ["event_triggers=off"] : []
	];
	const inherited = environment["PGOPTIONS"] ?? "";
	const command = toolCommand(amcheck.tool, [...[
		"--no-password",
		"--verbose",
		"--install-missing",
		"--heapallindexed",
		"--parent-check"
	], ...[`--jobs=${jobs}`, checkedDatabase(database)]], {
		...environment,
		PGAPPNAME: "pgproof pg_amcheck",
		PGOPTIONS: [...[inherited].flat(), ...options.map((option) => ` -c ${option}`)]
	});
	return [
		{
			kind: "sql",
			name: "amcheck-copy",
			on: "sandbox",
			statements: [copyFilesSql(database, major)]
		},
		{
			kind: "command",
			name: "amcheck",
			command
		},
		{
			kind: "sql",
			name: "amcheck-end",
			on: "sandbox",
			statements: [failuresSql, dropFilesSql(database)]
		}
	];
}
/** The same as lines that can be pasted, where the copy is called `copy`. */
function amcheckLines({ amcheck, place, database }, steps) {
	if (amcheck === void 0) return [];
	if ("missing" in amcheck) return [`# pg_amcheck: ${amcheck.missing.detail.replaceAll(/\s+/g, " ")}`];
	const checked = checkedDatabase(database);
	const strategy = majorOf(place) >= 15 ? " --strategy=file_copy" : "";
	const failures = "select datname, checksum_failures from pg_stat_database where checksum_failures > 0";
	return [
		`createdb --template=copy${strategy} ${checked}   # what is read of it comes from the files`,
		...steps.flatMap((step) => step.kind === "command" && step.name === "amcheck" ? [renderCommands(step.command)] : []),
		`psql -X -d postgres -c ${shellQuote(failures)} -c ${shellQuote(`drop database ${checked}`)}`
	];
}
// packages/core/src/verify/plan.ts
/** Environment of a tool that works in the sandbox. Holes: `folder`. */
function sandboxEnvironment(superuser, moneyLocale) {
	return toolEnvironment(readingMoney({
		PGPORT: "5432",
		PGUSER: superuser,
		PGSSLMODE: "disable",
		PGPASSFILE: "/dev/null/none",
		PGAPPNAME: "pgproof pg_restore"
	}, moneyLocale));
}
const stop = {
	kind: "server",
	name: "stop",
	action: "stop",
	settings: {}
};
/** What is done with a copy that passed and is kept; with one that did not, the server is stopped. */
function keepingSteps(options) {
	const seconds = options.keepRunningSeconds ?? 21600;
	const { sanitize } = options;
	return [
		...sanitize === void 0 ? [] : [{
			kind: "sql",
			name: "sanitize",
			on: "sandbox",
			statements: [
				"begin",
				sanitize.text,
				"commit"
			]
		}],
		{
			kind: "sql",
			name: "close-access",
			on: "sandbox",
			statements: [
				"alter role … login password …",
				"copy (select …) to …",
				"select pg_reload_conf()"
			]
		},
		{
			kind: "server",
			name: "keep",
			action: "keep",
			settings: {
				host: "127.0.0.1",
				longest_life_seconds: `${seconds}`
			}
		}
	];
}
function assertionSteps({ assertions }) {
	if (assertions === void 0) return [];
	return [{
		kind: "sql",
		name: "assertions",
		on: "sandbox",
		statements: assertions.assertions.map(({ statement }) => statement)
	}];
}
/** Steps that read a backup's archives to their end; none for a script, which was. Holes: `age-identity`, `archive`. */
function decodingSteps(facts) {
	const { files, format } = facts.manifest;
	const decode = (name, role) => ({
		kind: "pipeline",
		name,
		stages: archiveStages(facts, ["--file=/dev/null"], { LC_ALL: "C" }, role)
	});
	return [...format === "plain" ? [] : [decode("decode", "data")], ...files.some(({ role }) => role === "schema") ? [decode("decode-definitions", "schema")] : []];
}
const restores = (level) => level === void 0 || contains(level, "restored");
/** Whether the restore itself reads the data to its end: of a tar pg_restore leaves some. When it fails, the archive is decoded after it. */
function isReadByRestore(level, { manifest }) {
	return restores(level) && ["custom", "directory"].includes(manifest.format);
}
/** Whether the copy is restored in two. */
function restoresInTwo({ level, jobs }, facts) {
	return restores(level) && isSplit(facts, jobs);
}
/** Pure: what a verification will do. Holes: `folder` (the sandbox's), `socket`, `conninfo`, `age-identity`. */
function planVerify(options, facts) {
	const { manifest, folder } = facts;
	const data = fileOfRole(manifest, "data");
	const decrypting = (name) => facts.decryption === void 0 ? [] : [{
		kind: "pipeline",
		name,
		stages: [decryptCommand(facts.decryption)]
	}];
	const definitions = manifest.files.find(({ role }) => role === "schema");
	const stages = (role, ...args) => archiveStages(facts, args, { LC_ALL: "C" }, role);
	const inTwo = restoresInTwo(options, facts);
	const isRead = isReadByRestore(options.level, facts);
	const reading = [
		...manifest.format === "plain" ? [] : [listStep(facts)],
		...inTwo ? [firstHalfStep(facts)] : [],
		...definitions === void 0 ? [] : [{
			kind: "pipeline",
			name: "list-definitions",
			stages: stages("schema", "--list")
		}],
		...decodingSteps(facts).filter(({ name }) => !(isRead && name === "decode"))
	];
	const tablespaces = createTablespacesSql(manifest.tablespaces ?? []);
	const superuser = manifest.server.bootstrap_role;
	const environment = {
		...sandboxEnvironment(superuser, manifest.server.money_locale),
		PGHOST: { hole: "socket" }
	};
	const sandbox = planSandbox(facts.sandbox, superuser, facts.memoryBytes, {
		hasChecksums: options.amcheck === true,
		logsAll: options.logsAll === true
	});
	const { amcheck, sandbox: place } = facts;
	const { database } = manifest.server;
	const amchecking = amcheckSteps({
		amcheck,
		place,
		database,
		environment,
		jobs: options.jobs
	});
	const partsBy = (sessions) => restoreParts(facts, sessions).map((part) => ({
		...part,
		stages: restoreStages(facts, environment, "", sessions, part)
	}));
	const parts = partsBy(options.jobs);
	const preparation = preparationSql(manifest.scope, selectionOf(manifest.filters));
	const steps = [
		...manifest.files.map((file) => ({
			kind: "get",
			name: file.role,
			path: `${folder}${file.path}`
		})),
		...manifest.proof.level === "none" ? [] : [...decrypting("decrypt-proof"), ...decrypting("decrypt-catalogue")],
		...manifest.files.some(({ role }) => role === "globals") ? decrypting("decrypt-globals") : [],
		...unpackStep(facts),
		...reading,
		...sandbox,
		...preparation.length === 0 ? [] : [{
			kind: "sql",
			name: "prepare",
			on: "sandbox",
			statements: preparation
		}],
		...parts.map(({ name, stages }) => ({
			kind: "pipeline",
			name,
			stages
		})),
		...provingSteps("sandbox"),
		...manifest.files.some(({ role }) => role === "globals") ? [{
			kind: "sql",
			name: "globals",
			on: "sandbox",
			statements: [
				"begin",
				"…",
				"rollback"
			]
		}] : [],
		...amchecking,
		...assertionSteps(options),
		...options.keepRunning === true ? [] : [stop],
		{
			kind: "put",
			name: "record",
			path: `${folder}verifications/…json`
		},
		...options.keepRunning === true ? keepingSteps(options) : []
	];
	const readOf = ({ path }) => shellRead(options.store, `${folder}${path}`);
	const read = readOf(data);
	const isContained = facts.sandbox.kind === "docker";
	const commands = sandbox.flatMap((step) => step.kind === "command" ? [renderCommands(step.command)] : []);
	return {
		operation: "verify",
		environment: options.environment,
		target: facts.backup.database,
		steps,
		public: {
			operation: "verify",
			environment: options.environment,
			target: facts.backup.database,
			commands: [
				...shellPreparation(options.store, folder),
				...[data, ...definitions === void 0 ? [] : [definitions]].map((file) => `${readOf(file)} sha256sum   # ${file.sha256}`),
				...identityLines(facts.decryption),
				...unpackLines(facts, read),
				...manifest.format === "plain" || isRead ? [] : [`${fed(facts, read)}${renderCommands(...stages("data", "--file=/dev/null"))}`],
				...definitions === void 0 ? [] : [`${fed(facts, readOf(definitions), { role: "schema" })}${renderCommands(...stages("schema", "--file=/dev/null"))}`],
				isContained ? "# as an unprivileged user who may use docker:" : "# as an unprivileged user, without a network:",
				"FOLDER=\"$(mktemp -d)\"; mkdir \"$FOLDER\"/socket; SOCKET=\"$FOLDER\"/socket",
				...isContained ? shellLines : [],
				...commands.slice(0, -1),
				`${commands.at(-1) ?? ""} &`,
				`export PGHOST="$SOCKET" PGPORT=5432 PGUSER=${shellQuote(superuser)}`,
				...clientFunctions(facts.pgRestore, environment, [
					"psql",
					"createuser",
					"createdb"
				]),
				`until psql -X -d postgres -c 'select 1' > /dev/null 2>&1 || ! kill -0 $!; do sleep 0.1; done`,
				...manifest.roles.map((role) => `createuser --no-login${role.superuser ? " --superuser" : ""} ${shellQuote(role.name)}`),
				...tablespaces.length === 0 ? [] : [`psql -X -d postgres ${tablespaces.map((sql) => `-c ${shellQuote(sql)}`).join(" ")}`],
				`createdb --template=template0 --encoding=${shellQuote(manifest.server.encoding)} copy`,
				...preparation.map((sql) => `psql -X -d copy -c ${shellQuote(sql)}`),
				...partsBy(inTwo ? 1 : options.jobs).map((part) => `CONNINFO=dbname=copy; ${fed(facts, readOf(fileOfRole(manifest, part.role)), part)}${renderCommands(...part.stages)}`),
				...amcheckLines({
					amcheck,
					place,
					database
				}, amchecking),
				...options.assertions === void 0 ? [] : [`PGOPTIONS='-c default_transaction_read_only=on' psql -X -d copy -f ${shellQuote(options.assertions.path)}   # and compare with what it expects`],
				...options.sanitize === void 0 ? [] : [`psql -X -d copy --set ON_ERROR_STOP=1 --single-transaction -f ${shellQuote(options.sanitize.path)}`]
			],
			configuration: Object.fromEntries(sandbox.flatMap((step) => step.kind === "server" ? Object.entries(step.settings) : [])),
			verification_steps: [provingCommand(options.store, facts.backup, identityFlag(facts.decryption))],
			recovery_procedure: manifest.recovery_procedure
		}
	};
}
// packages/core/src/verify/trend.ts
/**
* How long recoveries into this major took: the last verification of each backup before this one, of the same part of its database, that was restored;
* oldest first, up to `historyLength` of them. A store that does not answer has none to draw; only an abort is thrown.
*/
async function readRecoveries(store, { backup, manifest }, major, signal) {
	const points = [];
	try {
		const past = (await store.list(backup.database)).filter(({ id }) => id < backup.id).slice(-50);
		for (const one of past.reverse()) {
			signal.throwIfAborted();
			if (points.length >= 14) break;
			const point = await recoveryOf(store, one, manifest, major);
			if (point !== void 0) points.unshift(point);
		}
		return points;
	} catch (error) {
		signal.throwIfAborted();
		if (!(error instanceof PgproofError)) throw error;
		return [];
	}
}
async function recoveryOf(store, backup, { filters }, major) {
	const records = (await readRecords(store, backup)).filter((record) => isNumber(record.rto_seconds));
	if (records.length === 0) return void 0;
	const read = await readManifest(store, backup).catch((error) => {
		if (error instanceof PgproofError && error.kind === "invalid-manifest") return void 0;
		throw error;
	});
	if (read === void 0 || JSON.stringify(read.manifest.filters) !== JSON.stringify(filters)) return void 0;
	const into = (record) => record.sandbox_major ?? read.manifest.server.major;
	const last = records.findLast((record) => record.manifest_sha256 === read.sha256 && into(record) === major);
	const verifiedAt = new Date(last?.verified_at ?? "");
	if (last === void 0 || !isNumber(last.rto_seconds) || !isNumber(verifiedAt.getTime())) return void 0;
	return recoveryPoint(read.manifest, verifiedAt, last.rto_seconds);
}
const isNumber = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0;
/** One recovery, as a report draws it: the size is that of the database. */
function recoveryPoint(manifest, verifiedAt, rtoSeconds) {
	return {
		id: manifest.id,
		at: verifiedAt.toISOString(),
		bytes: manifest.server.size_bytes,
		seconds: rtoSeconds,
		rows: manifest.proof.level === "none" ? null : manifest.proof.rows
	};
}
/** By so much the largest database seen has to exceed the smallest for a line to say something. */
const leastSpread = 1.2;
const leastPoints = 3;
/**
* Reckons the time for twice the size of the newest: by the line that lies nearest to all recoveries (least squares) where their databases differ
* enough in size for one, else in proportion to the newest. A line that would fall with the size says nothing. Pure.
*/
function estimateDouble(points) {
	const newest = points.at(-1);
	if (newest === void 0 || newest.bytes <= 0) return void 0;
	const bytes = newest.bytes * 2;
	const sizes = points.map((point) => point.bytes);
	const line = points.length >= leastPoints && Math.max(...sizes) >= Math.min(...sizes) * leastSpread ? fit(points) : void 0;
	if (line === void 0 || line.slope <= 0) return {
		bytes,
		seconds: newest.seconds * 2,
		from: "in proportion to this one"
	};
	return {
		bytes,
		seconds: Math.max(newest.seconds, line.start + line.slope * bytes),
		from: `by the line through the last ${points.length}`
	};
}
function fit(points) {
	const mean = (of) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
	const [bytes, seconds] = [mean((point) => point.bytes), mean((point) => point.seconds)];
	const slope = mean((point) => (point.bytes - bytes) * (point.seconds - seconds)) / mean((point) => (point.bytes - bytes) ** 2);
	return {
		slope,
		start: seconds - slope * bytes
	};
}
// packages/core/src/verify/amcheck/said.ts
/** Source: pg_amcheck with --verbose, of PostgreSQL 14 to 18: a line that names a relation, then what is wrong with it, indented. */
const header = /^((?:heap table|btree index) ".*")((?:, (?:block|offset|attribute) \d+)*):$/;
/** In whatever language a function sets: the severity is translated, too. */
const serverError = /^[^\s:]+: +([0-9A-Z]{5}): (.*)$/;
/** Listens to the standard output of pg_amcheck. Bounded by the number of relations, whatever is wrong with each. */
function listen() {
	const found = /* @__PURE__ */ new Map();
	let current = {
		relation: void 0,
		place: ""
	};
	let isNew = false;
	return {
		take: (line) => {
			if (!line.startsWith("    ")) {
				const [, relation, place = ""] = header.exec(line) ?? [];
				current = {
					relation,
					place: place.slice(2)
				};
				isNew = true;
				return;
			}
			if (!isNew) return;
			isNew = false;
			const before = found.get(current.relation);
			if (before !== void 0) before.count += 1;
			else found.set(current.relation, {
				...current,
				...readMessage(line.slice(4)),
				count: 1
			});
		},
		complaints: () => [...found.values()]
	};
}
function readMessage(text) {
	const [, state, said] = serverError.exec(text) ?? [];
	if (state === void 0 || said === void 0) return {
		state: void 0,
		message: text,
		library: void 0
	};
	return {
		state,
		message: isOfDamage(state) && hasNoValue(said) ? said : void 0,
		library: missingLibrary(state, said)
	};
}
/**
* What PostgreSQL itself says of damage, which names relations, files and numbers. Whatever else an error says can be the words of a function of an
* index, which choose their SQLSTATE, too. Source: contrib/amcheck/verify_nbtree.c, nbtpage.c, bufmgr.c, md.c, slru.c, detoast.c and heapam.c of
* PostgreSQL 14 to 18.
*/
const ownWords = [
	"item order invariant violated for index \"%s\"",
	"cross page item order invariant violated for index \"%s\"",
	"high key invariant violated for index \"%s\"",
	"down-link lower bound invariant violated for index \"%s\"",
	"heap tuple (%u,%u) from table \"%s\" lacks matching index tuple within index \"%s\"",
	"could not find tuple using search from root page in index \"%s\"",
	"posting list contains misplaced TID in index \"%s\"",
	"mismatch between parent key and child high key in index \"%s\"",
	"child high key is greater than rightmost pivot key on target level in index \"%s\"",
	"can't find left sibling high key in index \"%s\"",
	"can't traverse from downlink %u to downlink %u of index \"%s\"",
	"the first child of leftmost target page is not leftmost of its level in index \"%s\"",
	"block found while following rightlinks from child of index \"%s\" has invalid level",
	"block %u fell off the end of index \"%s\"",
	"block %u is not leftmost in index \"%s\"",
	"block %u is not true root in index \"%s\"",
	"block %u or its right sibling block or child block in index \"%s\" has unexpected pivot tuple",
	"block %u or its right sibling block or child block in index \"%s\" has unexpected non-pivot tuple",
	"block %u or its right sibling block or child block in index \"%s\" contains non-pivot tuple that lacks a heap TID",
	"circular link chain found in block %u of index \"%s\"",
	"left link/right link pair in index \"%s\" not in agreement",
	"leftmost down link for level points to block in index \"%s\" whose level is not one level down",
	"downlink points to block in index \"%s\" whose level is not one level down",
	"downlink or sibling link points to deleted block in index \"%s\"",
	"downlink to deleted leaf page found in index \"%s\"",
	"downlink to deleted page found in index \"%s\"",
	"internal index block lacks downlink in index \"%s\"",
	"leaf index block lacks downlink in index \"%s\"",
	"full transaction id page flag appears in non-deleted block %u in index \"%s\"",
	"index tuple size does not equal lp_len in index \"%s\"",
	"wrong number of index tuple attributes in index \"%s\"",
	"wrong number of high key index tuple attributes in index \"%s\"",
	"line pointer points past end of tuple space in index \"%s\"",
	"invalid line pointer storage in index \"%s\"",
	"invalid internal page level %u for block %u in index \"%s\"",
	"invalid leaf page level %u for block %u in index \"%s\"",
	"invalid meta page found at block %u in index \"%s\"",
	"internal block %u in index \"%s\" lacks high key and/or at least one downlink",
	"non-rightmost leaf block %u in index \"%s\" lacks high key item",
	"internal page block %u in index \"%s\" has garbage items",
	"internal page block %u in index \"%s\" is half-dead",
	"deleted page block %u in index \"%s\" is half-dead",
	"Number of items on block %u of index \"%s\" exceeds MaxIndexTuplesPerPage (%u)",
	"index \"%s\" has no valid pages on level below %u or first level",
	"index \"%s\" lacks a main relation fork",
	"index \"%s\" meta page is corrupt",
	"index \"%s\" metapage has equalimage field set on unsupported nbtree version",
	"index \"%s\" metapage incorrectly indicates that deduplication is safe",
	"index \"%s\" contains unexpected zero page at block %u",
	"index \"%s\" contains corrupted page at block %u",
	"index \"%s\" is not a btree",
	"version mismatch in index \"%s\": file version %u, current version %u, minimum supported version %u",
	"invalid page in block %u of relation %f",
	"%u invalid pages among blocks %u..%u of relation %f",
	"could not read block %u in file \"%s\": %e",
	"could not read blocks %u..%u in file \"%s\": %e",
	"could not open file \"%s\": %e",
	"could not open file \"%s\" (target block %u): %e",
	"could not read file \"%s\": %e",
	"could not access status of transaction %u",
	"missing chunk number %u for toast value %u in %f",
	"unexpected chunk number %u (expected %u) for toast value %u in %f",
	"unexpected chunk number %u (out of range %u..%u) for toast value %u in %f",
	"unexpected chunk size %u (expected %u) in chunk %u of %u for toast value %u in %f",
	"found toasted toast chunk for toast value %u in %f",
	"compressed pglz data is corrupt",
	"compressed lz4 data is corrupt",
	"found xmin %u from before relfrozenxid %u",
	"found xmax %u from before relfrozenxid %u",
	"found update xid %u from before relfrozenxid %u"
].map(patternOf);
/** `%u` is a number, `"%s"` a name, `%f` a file or a relation of TOAST, `%e` what the system says. */
function patternOf(words) {
	const holes = {
		u: "-?\\d+",
		s: ".*",
		f: "\\S+",
		e: "[A-Za-z0-9 /(),.]+"
	};
	const source = words.split(/%([usfe])/).map((part, i) => i % 2 === 1 ? holes[part] : part.replaceAll(/[.()/]/g, "\\$&"));
	return new RegExp(`^${source.join("")}$`);
}
function hasNoValue(message) {
	return ownWords.some((pattern) => pattern.test(message));
}
/** The library of an extension that a server does not have, as it names it; such an error says nothing of the data. Source: dfmgr.c. */
function missingLibrary(state, said) {
	return state === "58P01" ? /^could not access file "(.*)": /.exec(said)?.[1] : void 0;
}
/**
* Data and indexes that are corrupted, and class 58: a file that is missing or cannot be read, but for a library. XX000 is whatever has no SQLSTATE
* of its own.
*/
function isOfDamage(state, library) {
	return library === void 0 && (state === void 0 || /^(?:58|XX00[12]$)/.test(state));
}
// packages/core/src/verify/amcheck/check.ts
/** Runs it, with `--verbose`, on one database. Throws when the server is gone, and when somebody ended it. */
async function runPgAmcheck(command, session) {
	const listener = listen();
	const begun = {
		"heap table": 0,
		"btree index": 0
	};
	let brokenOff;
	try {
		await runCommand(command, {
			signal: session.signal,
			classify: classifyToolFailure,
			output: async (stdout) => {
				for await (const line of createInterface({
					input: stdout,
					crlfDelay: Number.POSITIVE_INFINITY
				})) listener.take(line);
			},
			onStderrLine: (line) => {
				const [, kind, name] = /checking (heap table|btree index) "(?:[^".]*\.)?(.*?)"?$/.exec(line) ?? [];
				if (kind === void 0) return;
				begun[kind] += 1;
				session.onProgress({
					phase: "amcheck",
					current: name ?? ""
				});
			}
		});
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		const isDone = error.status === 2 && listener.complaints().length > 0;
		if (!isDone && ![
			"database-refused",
			"not-permitted",
			"data-corrupted"
		].includes(error.kind)) throw error;
		if (!isDone) brokenOff = error;
	}
	return {
		tables: begun["heap table"],
		indexes: begun["btree index"],
		complaints: listener.complaints(),
		brokenOff
	};
}
// packages/core/src/verify/amcheck/run.ts
/**
* Checks every table and B-tree index of a restored copy, and the checksums of their pages, on a second copy of its files: nothing of it is left in
* the first, to which nobody may be connected meanwhile. Throws when the server is gone.
*/
async function runAmcheck(checking) {
	const { copy, place, session } = checking;
	session.onProgress({
		phase: "amcheck",
		current: "copying the files"
	});
	await using server = await openClient(withDatabase(copy, "template1"), session.signal);
	if ((await server.query("select from pg_catalog.pg_available_extensions where name = 'amcheck'")).length === 0) return [lackingExtension(place)];
	const size = await measure(copy, session);
	try {
		await server.query(copyFilesSql(copy.database, server.major));
	} catch (error) {
		const state = sqlStateOf(error);
		if (state === void 0 || endsSession(error)) throw error;
		const hint = state === diskFull ? "it takes as much room as the copy does: name a larger place with --workdir" : void 0;
		return [notChecked(`the server refuses a second copy of the files: ${saidOf(error)}`, hint)];
	}
	const drop = () => server.query(dropFilesSql(copy.database));
	try {
		const findings = await check(checking, size);
		const all = [...findings, ...await readFailures(server, size, findings.every(({ status }) => status === "good"))];
		await drop();
		return all;
	} catch (error) {
		await drop().catch(() => void 0);
		throw error;
	}
}
/** SQLSTATE. */
const diskFull = "53100";
/** What there is to read in the copy. Source: what pg_amcheck chooses. */
async function measure(copy, session) {
	await using client = await openClient(copy, session.signal);
	const [size] = await client.query(`
    select
      (sum(pg_catalog.pg_relation_size(c.oid)) filter (where a.amname in ('heap', 'btree'))
        / pg_catalog.current_setting('block_size')::int)::bigint::text as pages,
      (select pg_catalog.string_agg(o.count || ' of ' || o.amname, ', ' order by o.amname)
       from (
         select oa.amname, pg_catalog.count(*) as count
         from pg_catalog.pg_class oc
         join pg_catalog.pg_am oa on oa.oid = oc.relam
         where oc.relkind in ('r', 'm', 't', 'i') and oa.amname not in ('heap', 'btree')
         group by oa.amname) o) as others
    from pg_catalog.pg_class c
    join pg_catalog.pg_am a on a.oid = c.relam
    where c.relkind in ('r', 'm', 't', 'i')`);
	return {
		pages: formatCount(size?.pages ?? "0"),
		others: size?.others ?? ""
	};
}
async function check({ copy, command, session }, { others }) {
	const { tables, indexes, complaints, brokenOff } = await runPgAmcheck(fillCommand(command, { socket: copy.host }), session);
	const findings = await complaintFindings(complaints, copy, session);
	if (brokenOff !== void 0) return [...findings, notChecked(brokenOff.message)];
	if (findings.length > 0) return findings;
	if (tables === 0) return [notChecked("pg_amcheck names no table that it checked")];
	const detail = `pg_amcheck finds nothing wrong in ${`${formatCount(tables)} tables, row by row, and ${formatCount(indexes)} B-tree indexes, each held against the rows of its table, with those of the catalogue and of TOAST`}${others === "" ? "" : `; it does not look into other kinds (${others})`}`;
	return [{
		id: amcheckId,
		status: "good",
		detail
	}];
}
/** Failures that the server counted, in any database: what was read before was read of the copy itself. `isWhole`: pg_amcheck has read all. */
async function readFailures(server, { pages, others }, isWhole) {
	const [row] = await server.query(failuresSql);
	const id = checksumsId;
	if (row?.checksums !== "on") return [{
		id,
		status: "unknown",
		detail: "the sandbox has no data checksums"
	}];
	const failures = row.failures ?? "0";
	if (failures !== "0") return [{
		id,
		status: "bad",
		detail: `${formatCount(failures)} ${failures === "1" ? "read" : "reads"} of a page from the files failed its checksum`,
		hint: "the disk or the memory of this machine damages files: look at its log (dmesg), and verify on another"
	}];
	if (!isWhole) return [];
	return [{
		id,
		status: "good",
		detail: `no page failed its checksum: ${pages} of tables and B-tree indexes were read from the files${others === "" ? "" : `; pages of other kinds (${others}) were not`}`
	}];
}
const shownComplaints = 50;
async function complaintFindings(complaints, copy, session) {
	if (complaints.length === 0) return [];
	const named = await readNames(complaints, copy, session).catch((error) => {
		if (sqlStateOf(error) === void 0) throw error;
		return /* @__PURE__ */ new Map();
	});
	const findings = worstFirst(complaints.map((complaint) => complaintFinding(complaint, named)));
	const more = findings.slice(shownComplaints);
	if (more.length === 0) return findings;
	const detail = `and ${formatCount(more.length)} more ${more.length === 1 ? "relation" : "relations"}`;
	return [...findings.slice(0, shownComplaints), allGood(more) ? notChecked(detail) : damaged(detail)];
}
function damaged(detail) {
	return {
		id: amcheckId,
		status: "bad",
		detail
	};
}
/** Finds what pg_amcheck's names, which are not quoted, stand for. */
async function readNames(complaints, copy, session) {
	await using client = await openClient(copy, session.signal);
	const rows = await client.query(`select said.relation, pg_catalog.format('%I.%I', n.nspname, c.relname) as name,
       case c.relkind when 'i' then 'index' when 'm' then 'materialized view' else 'table' end as kind
     from pg_catalog.pg_class c
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     cross join lateral (
       select case when c.relkind = 'i' then 'btree index' else 'heap table' end
         || ' "' || $2::text || '.' || n.nspname || '.' || c.relname || '"' as relation) said
     where c.relkind in ('r', 'm', 't', 'i') and said.relation = any ($1::text[])
     order by c.oid desc`, [complaints.flatMap(({ relation }) => relation ?? []), checkedDatabase(copy.database)]);
	return new Map(rows.map((row) => [row.relation, row]));
}
function complaintFinding(complaint, named) {
	const { relation, place, state, message, library, count } = complaint;
	const known = relation === void 0 ? void 0 : named.get(relation);
	const where = place === "" ? "" : `${place}: `;
	const more = count === 1 ? "" : `, and ${formatCount(count - 1)} more complaints`;
	const object = known === void 0 ? void 0 : {
		kind: known.kind,
		name: known.name
	};
	const about = object === void 0 ? {} : { object };
	if (!isOfDamage(state, library)) return {
		...about,
		...notChecked(`${where}the server refuses it (SQLSTATE ${state})${more}`)
	};
	const said = `${where}${message ?? `the server finds damage (SQLSTATE ${state})`}${more}`;
	if (object === void 0) return damaged(`${relation ?? "a relation whose name has line breaks"}: ${said}`);
	const isIndex = object.kind === "index";
	const pattern = `--${isIndex ? "index" : "table"}=${shellQuote(object.name)}`;
	return {
		...damaged(said),
		object,
		hint: `look at the source, too: pg_amcheck --heapallindexed ${pattern} <database>; where that is sound, this machine damaged the copy${isIndex ? ", or what the index computes is not the same each time" : ""}`
	};
}
// packages/core/src/verify/collation.ts
/** Holds the versions of collations in a restored copy against those of its source; no finding where either tells none. */
async function compareCollations(copy, { server, collations = [] }, session) {
	await using client = await openClient(copy, session.signal);
	const here = await readCollationVersions(client);
	const pairs = [{
		name: void 0,
		source: server.collation_version,
		copy: here.database
	}, ...collations.map(({ name, version }) => ({
		name,
		source: version,
		copy: here.collations.find((candidate) => candidate.name === name)?.version
	}))].filter(({ source, copy: seen }) => source !== void 0 && seen !== void 0);
	const different = pairs.filter(({ source, copy: seen }) => source !== seen);
	const id = "verify.collation";
	if (pairs.length === 0) return [];
	if (different.length === 0) return [{
		id,
		status: "good",
		level: "restored",
		detail: "text is sorted by the versions of its collations that the source had"
	}];
	return different.map(({ name, source, copy: seen }) => {
		const locale = server.provider === "c" ? server.collation : server.locale;
		return {
			id,
			status: "explained",
			level: "restored",
			object: {
				kind: "collation",
				name: name ?? locale
			},
			detail: `version ${source} at the source, ${seen} in the sandbox, which built the copy's indexes by its own: text can be sorted otherwise there, and so where the backup is restored on such a machine`
		};
	});
}
// packages/core/src/verify/decode.ts
/**
* Decodes every archive to its end, the data's only where a restore has not done so: `verify.decrypt` and `verify.unpack` (intact) when one does not decrypt or unpack to its end, `verify.decode` (readable)
* when pg_restore cannot read every block. `pg_restore --list` would pass a file that is cut in half.
*/
async function checkDecoding({ data, definitions }, facts, wasReadByRestore, session) {
	const ofDefinitions = definitions === void 0 ? [] : await decode("decode-definitions", definitions, facts, session, {
		name: fileOfRole(facts.manifest, "schema").path,
		good: "the definitions beside the rows were decoded, every block of them"
	});
	const name = fileOfRole(facts.manifest, "data").path;
	const ofData = data.script !== void 0 ? scriptFindings(data.script, name) : wasReadByRestore ? [readByRestore] : await decode("decode", data, facts, session, {
		name,
		good: "the whole archive was decoded, every block of it"
	});
	return [...ofDefinitions, ...ofData];
}
const readByRestore = {
	id: "verify.decode",
	status: "good",
	level: "readable",
	detail: "the restore decoded the whole archive, every block of it"
};
async function decode(step, archive, facts, session, { name, good }) {
	const { stages } = stepNamed({ steps: decodingSteps(facts) }, "pipeline", step);
	session.onProgress({
		phase: "decode",
		current: archive.path
	});
	try {
		const holes = {
			...identityHoles(facts.decryption),
			...archive.holes
		};
		const { mayStopEarly } = archive;
		const running = {
			signal: session.signal,
			classify: classifyDecryption
		};
		const read = (commands, stopping) => archive.feed((input) => runPipeline(commands.map((stage) => fillCommand(stage, holes)), {
			...running,
			...input,
			mayStopEarly: stopping
		}));
		if (mayStopEarly && stages.length > 1) await read(stages.slice(0, -1), false);
		await read(stages, mayStopEarly);
		return [{
			id: "verify.decode",
			status: "good",
			level: "readable",
			detail: good
		}];
	} catch (error) {
		if (!(error instanceof CommandError) || [
			"interrupted",
			"deadline",
			"tool-missing",
			"bad-input",
			"program-killed",
			"out-of-memory"
		].includes(error.kind)) throw error;
		const isUnpacking = error.stage < stages.length - 1;
		return [{
			id: isUnpacking && facts.decryption !== void 0 && error.stage === 0 ? "verify.decrypt" : isUnpacking ? "verify.unpack" : "verify.decode",
			status: "bad",
			level: isUnpacking ? "intact" : "readable",
			object: {
				kind: "file",
				name
			},
			detail: error.message
		}];
	}
}
function scriptFindings(script, name) {
	const common = {
		id: "verify.decode",
		level: "readable"
	};
	const object = {
		kind: "file",
		name
	};
	if ("refusal" in script) {
		const hint = "psql would run it: look at that line, and do not restore this backup before";
		return [{
			...common,
			status: "bad",
			object,
			detail: `the script: ${script.refusal.message}`,
			hint
		}];
	}
	const { isComplete, entries } = script.contents;
	if (!isComplete) return [{
		...common,
		status: "bad",
		object,
		detail: "the script does not come to its end: the last lines of a dump are missing"
	}];
	const detail = `the whole script was read, ${formatCount(entries.length)} entries: it comes to its end, and holds no command to psql`;
	return [{
		...common,
		status: "good",
		detail
	}];
}
// packages/core/src/verify/files.ts
/** Reads the script of globals; undefined when none went with the backup. Throws `invalid-manifest` for one that does not come to its end. */
async function readGlobalsScript(plan, store, facts, session) {
	if (!facts.manifest.files.some(({ role }) => role === "globals")) return void 0;
	const { name, content } = await openSmall(plan, store, facts, "globals", session);
	const bytes = await buffer(content);
	if (!isUtf8(bytes)) throw new PgproofError("invalid-manifest", `"${name}" is no text of UTF-8`);
	const script = bytes.toString("utf8");
	if (isWholeScript(script)) return script;
	throw new PgproofError("invalid-manifest", `"${name}" does not come to its end: the last lines of a dump are missing`);
}
const mostAheadMilliseconds = 36e5;
/** Holds the manifest's statements against proof, catalogue and archives: each says whose they are. Findings `verify.manifest-agrees`. */
async function checkAgreement(plan, { definitions }, { header, entries }, facts, documents, session) {
	const { manifest } = facts;
	const claims = [
		...manifest.format === "plain" ? [] : archiveClaims(manifest, header, manifest.format),
		...versionClaims(manifest, header),
		...definitions === void 0 ? [] : await definitionsClaims(plan, definitions, facts, documents, session),
		...documents === void 0 ? unprovenClaims(manifest) : documentClaims(manifest, documents)
	];
	if (documents !== void 0) {
		const archived = entries.filter((entry) => entry.type === "TABLE DATA").map((entry) => entry.oid);
		claims.push([
			"tables of the proof",
			oidList(documents.proof.tables.map((table) => table.oid)),
			oidList(archived)
		]);
		const sets = entries.filter((entry) => entry.type === "SEQUENCE SET").length;
		claims.push([
			"sequences of the proof",
			documents.proof.sequences.length,
			sets
		]);
	}
	if (!(Date.parse(manifest.snapshot.time) - facts.startedAt.getTime() < mostAheadMilliseconds)) claims.push([
		"snapshot.time",
		manifest.snapshot.time,
		`a time that has not come yet`
	]);
	const findings = claims.filter(([, said, found]) => said !== found).map(([field, said, found]) => ({
		id: "verify.manifest-agrees",
		status: "bad",
		level: "intact",
		object: {
			kind: "manifest field",
			name: field
		},
		detail: `the manifest says ${shown(said)}, the backup's files say ${shown(found)}`,
		hint: "files of different backups were mixed, or the manifest was edited: verify another backup"
	}));
	if (findings.length > 0) return findings;
	return [{
		id: "verify.manifest-agrees",
		status: "good",
		level: "intact",
		detail: `manifest, proof, catalogue and archive agree in ${claims.length} statements`
	}];
}
function versionClaims({ server, tools }, header) {
	const pgDump = tools.find((tool) => tool.name === "pg_dump")?.version;
	return [[
		"server.version",
		bareVersion(server.version),
		bareVersion(header["Dumped from database version"])
	], [
		"tools.pg_dump",
		bareVersion(pgDump),
		bareVersion(header["Dumped by pg_dump version"])
	]];
}
/** The number of pg_class. */
const relationCatalog = 1259;
/** The definitions have to be those of these rows: whatever was proven has its table there. Tables of extensions come with those. */
async function definitionsClaims(plan, archive, facts, documents, session) {
	const { manifest } = facts;
	const name = fileOfRole(manifest, "schema").path;
	const { header, entries } = await listArchive(plan, "list-definitions", archive, facts, session).catch((error) => {
		if (!(error instanceof CommandError && ["invalid-manifest", "database-refused"].includes(error.kind))) throw error;
		throw new PgproofError(error.kind, `"${name}" cannot be listed: ${error.message}`, { cause: error });
	});
	const defined = new Set(entries.filter(({ catalogOid }) => catalogOid === relationCatalog).map(({ oid }) => oid));
	const tables = (documents?.proof.tables ?? []).filter(({ extension }) => extension === null).map(({ oid }) => oid);
	return [
		...archiveClaims(manifest, header, definitionsFormat),
		...versionClaims(manifest, header),
		[
			"tables",
			oidList(tables),
			oidList(tables.filter((oid) => defined.has(oid)))
		]
	].map(([field, said, found]) => [
		`${field} (${name})`,
		said,
		found
	]);
}
/** A script names neither its database nor its format. */
function archiveClaims({ server }, header, format) {
	return [[
		"server.database",
		server.database.replace(/[\r\n]/g, " "),
		header["dbname"]
	], [
		"format",
		format,
		header["Format"]?.toLowerCase()
	]];
}
/** What the archive says it holds. Throws `invalid-manifest` for a script that must not be run. */
async function readContents(plan, archive, facts, session) {
	if (archive.script !== void 0) {
		if ("refusal" in archive.script) throw new PgproofError("invalid-manifest", `the script: ${archive.script.refusal.message}`);
		const { entries, sequenceSets, header } = archive.script.contents;
		const sets = sequenceSets.map((line) => ({
			dumpId: 0,
			catalogOid: 0,
			oid: 0,
			type: "SEQUENCE SET",
			rest: "",
			line
		}));
		return {
			header,
			entries: [...entries.map((entry) => ({
				...entry,
				line: ""
			})).filter(({ type }) => type !== "SEQUENCE SET"), ...sets]
		};
	}
	return listArchive(plan, "list", archive, facts, session);
}
/** The reading of the source tells whether there is a script of globals, and of what. */
function globalsClaims(manifest, { globals, catalogue }) {
	const count = (objects) => objects === void 0 ? void 0 : Object.keys(objects).length;
	const said = manifest.tablespaces;
	return [
		[
			"files of role globals",
			manifest.files.filter(({ role }) => role === "globals").length,
			globals === void 0 ? 0 : 1
		],
		[
			"globals.roles",
			manifest.globals?.roles,
			count(globals?.role)
		],
		[
			"globals.tablespaces",
			manifest.globals?.tablespaces,
			count(globals?.tablespace)
		],
		...said === void 0 ? [] : [[
			"tablespaces",
			[...said].sort().join(),
			tablespacesIn(catalogue).join()
		]]
	];
}
/** A backup without a proof has none of its traces: a manifest that denies its proof would pass for less than it is. */
function unprovenClaims(manifest) {
	const traces = manifest.files.filter(({ role }) => ![
		"data",
		"schema",
		"globals"
	].includes(role)).map(({ path }) => path);
	return [
		[
			"proof.level",
			manifest.proof.level,
			traces.length === 0 ? "none" : traces.join()
		],
		[
			"proof.relations",
			manifest.proof.relations,
			0
		],
		[
			"catalogue_digest",
			Object.keys(manifest.catalogue_digest).length,
			0
		]
	];
}
function documentClaims(manifest, { proof, catalogue }) {
	const objects = proof.large_objects;
	const digests = catalogueDigest(catalogue.catalogue);
	const kinds = [.../* @__PURE__ */ new Set([...Object.keys(manifest.catalogue_digest), ...Object.keys(digests)])];
	return [
		[
			"id (proof)",
			manifest.id,
			proof.id
		],
		[
			"id (catalogue)",
			manifest.id,
			catalogue.id
		],
		[
			"server.database (proof)",
			manifest.server.database,
			proof.database
		],
		[
			"extensions",
			manifest.extensions.map(({ name, version }) => `${name} ${version}`).sort().join(),
			Object.entries(catalogue.catalogue["extension"] ?? {}).map(([name, { version }]) => `${unquoteIdentifier(name)} ${version}`).sort().join()
		],
		...globalsClaims(manifest, catalogue),
		[
			"proof.level",
			manifest.proof.level,
			proof.level
		],
		[
			"proof.relations",
			manifest.proof.relations,
			proof.tables.length
		],
		...manifest.proof.partitions === void 0 ? [] : [partitionsClaim(manifest.proof.partitions, proof)],
		[
			"proof.rows",
			manifest.proof.rows,
			totalRows(proof.tables)
		],
		[
			"proof.sequences",
			manifest.proof.sequences,
			proof.sequences.length
		],
		[
			"proof.large_objects",
			manifest.proof.large_objects,
			objects.status === "unknown" ? objects.count : String(objects.objects.length)
		],
		[
			"proof.large_objects_status",
			manifest.proof.large_objects_status,
			objects.status
		],
		[
			"proof.unread",
			[...new Set(manifest.proof.unread)].sort().join(),
			[...new Set(catalogue.unread.map((gap) => gap.kind))].sort().join()
		],
		...kinds.map((kind) => [
			`catalogue_digest.${kind}`,
			manifest.catalogue_digest[kind],
			digests[kind]
		])
	];
}
function partitionsClaim(said, { tables }) {
	return [
		"proof.partitions",
		said,
		tables.filter(({ root }) => root !== null).length
	];
}
/** `15.18` of `15.18 (Debian 15.18-0+deb12u1)`. */
function bareVersion(text) {
	return text?.split(" ")[0];
}
/** The catalogue quotes the names that need it. */
function oidList(oids) {
	return [...oids].sort((a, b) => a - b).join();
}
function shown(value) {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
// packages/core/src/verify/globals.ts
const level = "consistent";
const id = "verify.globals";
/**
* Runs the script of globals on the server of the copy, in a transaction that is rolled back, and holds what came of it against what was read
* at the source; without a reading only what the server refuses can be told. None where no globals went with the backup.
*/
async function proveGlobals(server, script, { manifest }, source, session) {
	if (script === void 0) return [];
	session.onProgress({ phase: "globals" });
	await using client = await openClient(server, session.signal);
	const statements = splitStatements(script);
	const unmade = await makeTablespaces$1(client, statements);
	const { refused, restored } = await inTransaction(client, "begin", async () => {
		await setRolesAside(client, manifest.server.bootstrap_role);
		const failed = [];
		for (const statement of statements) failed.push(...isKnown(statement) ? await tryStatement(client, inPlace(statement)) : [{
			statement,
			message: "pg_dumpall writes no such statement: it was not run"
		}]);
		await client.query("reset session authorization");
		const reading = {
			secretSeed: source?.globals_seed ?? "",
			passwords: manifest.globals?.passwords === true
		};
		return {
			refused: failed,
			restored: await readGlobals(client, reading)
		};
	});
	const telling = refused.filter(({ statement }) => !isOfServer(statement, manifest.server.bootstrap_role));
	const isOtherMajor = client.major !== manifest.server.major;
	const differences = source?.globals === void 0 ? [] : compareGlobals(source.globals, restored, {
		isOtherMajor,
		refused: refused.map(({ statement }) => statement)
	});
	const found = [...[...unmade, ...telling].map((one) => refusal(one, isOtherMajor)), ...differences];
	if (found.length > 0) return found;
	const counted = globalsKinds.reduce((sum, kind) => sum + Object.keys(restored[kind]).length, 0);
	const how = source?.globals === void 0 ? "run without an error" : "run, and equal to the source";
	return [{
		id,
		level,
		status: "good",
		detail: `${formatCount(statements.length)} statements ${how}; ${formatCount(counted)} roles, memberships, settings, tablespaces and parameters`
	}];
}
/** Those of the script, and of the reading, that restoring did not need: in folders of the server itself, and before any transaction. */
async function makeTablespaces$1(client, statements) {
	const made = statements.flatMap((statement) => tablespaceOf(statement) ?? []);
	if (made.length === 0) return [];
	const rows = await client.query("select quote_ident(spcname) as name from pg_tablespace");
	const existing = new Set(rows.map(({ name }) => name));
	const wanted = [...new Set(made.map(({ name }) => name))].filter((name) => !existing.has(name));
	const refused = [];
	for (const statement of ["set allow_in_place_tablespaces = on", ...wanted.map((name) => `create tablespace ${name} location ''`)]) refused.push(...await asked(client, statement));
	return refused;
}
/** The roles that restoring the copy needed make room for those of the script: all comes back with the rollback. */
async function setRolesAside(client, bootstrapRole) {
	const roles = await client.query(`select rolname as name from pg_roles where rolname !~ '^pg_' and rolname <> $1`, [bootstrapRole]);
	for (const [index, { name }] of roles.entries()) await client.query(`alter role ${quoteIdentifier(name)} rename to ${quoteIdentifier(asideName(index))}`);
}
const asidePrefix = "pgproof aside ";
const asideName = (index) => `${asidePrefix}${index}`;
/** A tablespace is there already: of its statement only the owner is left. */
function inPlace(statement) {
	const tablespace = tablespaceOf(statement);
	return tablespace === void 0 ? statement : `alter tablespace ${tablespace.name} owner to ${tablespace.owner}`;
}
async function tryStatement(client, statement) {
	await client.query("savepoint statement");
	const refused = await asked(client, statement);
	await client.query(`${refused.length === 0 ? "release" : "rollback to"} savepoint statement`);
	return refused;
}
async function asked(client, statement) {
	try {
		const alone = {
			text: statement,
			queryMode: "extended"
		};
		await client.pg.query(alone);
		return [];
	} catch (error) {
		if (sqlStateOf(error) === void 0) throw classify(error, "run the script of globals");
		return [{
			statement,
			message: error.message
		}];
	}
}
/** The role that initdb made is there on every server. */
function isOfServer(statement, bootstrapRole) {
	return statement === `CREATE ROLE ${bootstrapRole}` || statement === `CREATE ROLE ${quoteIdentifier(bootstrapRole)}`;
}
function refusal({ statement, message }, isOtherMajor) {
	const setting = settingOf(statement);
	const isSecret = setting !== void 0 || /\bPASSWORD\b/.test(statement);
	const object = {
		kind: "statement",
		name: (setting ?? (isSecret ? statement.slice(0, statement.search(/\bWITH\b|\bPASSWORD\b/)) : statement)).trim().slice(0, 200)
	};
	const said = isSecret ? message.replace(/: ".*$/s, "") : message;
	const isServers = dependsOnServer(statement) || isOtherMajor && statement.startsWith("GRANT ");
	return {
		id,
		level,
		status: isServers ? "warning" : "bad",
		object,
		detail: `refused: ${said}`
	};
}
/** What is not as it was at the source. Majors differ in what they know of a membership. */
function compareGlobals(source, restored, { isOtherMajor, refused }) {
	return globalsKinds.flatMap((kind) => {
		return [.../* @__PURE__ */ new Set([...Object.keys(source[kind]), ...Object.keys(restored[kind]).filter(isScripts)])].sort().flatMap((name) => {
			const [was, is] = [source[kind][name], restored[kind][name]];
			const object = {
				kind: words[kind],
				name
			};
			const isServers = isOfRefused(kind, name, refused) && (isOtherMajor || kind !== "membership");
			const tell = (detail) => differing(isServers, object, detail);
			if (is === void 0) return [tell("it is missing")];
			if (was === void 0) return [tell("the source does not have it")];
			return [.../* @__PURE__ */ new Set([...Object.keys(was), ...Object.keys(is)])].filter((attribute) => was[attribute] !== is[attribute] && !(isOtherMajor && attribute === "grants")).map((attribute) => {
				const shown = (value) => attribute === "password" || kind === "setting" ? "another" : value === void 0 ? "nothing" : JSON.stringify(value.slice(0, 200));
				const what = attribute.replaceAll("_", " ");
				return tell(`${what}: ${shown(is[attribute])} instead of ${shown(was[attribute])}`);
			});
		});
	});
}
/**
* Whether it is missing because this server refused to make it: parameters belong to a server, and 16 has other rules of who may grant a
* role. What the script does not even try is lost.
*/
function isOfRefused(kind, name, refused) {
	if (kind === "membership") return refused.some((statement) => statement.startsWith("GRANT "));
	const parameter = name.split(" ")[0]?.replaceAll("\"", "") ?? "";
	if (kind === "setting") return refused.some((statement) => settingOf(statement)?.includes(parameter) === true);
	return kind === "parameter" && refused.some((statement) => / ON PARAMETER /.test(statement) && statement.includes(parameter));
}
function differing(isServers, object, detail) {
	return {
		id,
		level,
		status: isServers ? "warning" : "bad",
		object,
		detail: `after the script of globals was run: ${detail}`
	};
}
/** What is not of a role that was set aside. */
function isScripts(name) {
	return !name.includes(`"${asidePrefix}`);
}
const words = {
	role: "role",
	membership: "membership",
	setting: "setting of a role",
	tablespace: "tablespace",
	parameter: "parameter"
};
// packages/core/src/verify/limits.ts
const limitIds = ["verify.rto", "verify.rpo"];
/** How long a recovery may take, and how much may be lost: beside the ladder, where the caller set a limit. Pure. */
function limitFindings({ maxRtoMinutes, maxRpoHours }, { rtoSeconds, rpoSeconds }) {
	const judge = (id, seconds, limit, what, hint) => {
		const detail = `${what} ${formatSeconds(seconds)}; the limit is ${formatSeconds(limit)}`;
		return seconds <= limit ? {
			id,
			status: "good",
			detail
		} : {
			id,
			status: "bad",
			detail,
			hint
		};
	};
	const rto = (limit) => rtoSeconds === null ? {
		id: "verify.rto",
		status: "unknown",
		detail: "it was not restored, so there is no time to hold against the limit"
	} : judge("verify.rto", rtoSeconds, limit, "the restored database could be used after", "back up with --format directory, which restores in parallel, or give the restore more processors");
	const rpo = (limit) => judge("verify.rpo", rpoSeconds, limit, "what was written is lost of the last", "back up more often");
	return [...maxRtoMinutes === void 0 ? [] : [rto(maxRtoMinutes * 60)], ...maxRpoHours === void 0 ? [] : [rpo(maxRpoHours * 3600)]];
}
// packages/core/src/verify/where.ts
/** What is to be known of the server that the copy is in: how it is kept apart, and its version where that is not the source's. */
function whereFindings(facts, sandbox) {
	return [...versionFindings(facts, sandbox), isolationFinding(sandbox)];
}
/** How to get a newer minor release there. */
function newerMinor(place, major) {
	return place.kind === "docker" ? `pull the image anew: docker pull ${place.image.name}` : `apt-get install --only-upgrade postgresql-${major}`;
}
function versionFindings({ manifest: { server }, sandbox }, { version }) {
	const major = majorOf(sandbox);
	if (isOlderMinor({
		major,
		version
	}, server)) return [{
		id: "verify.sandbox-version",
		status: "warning",
		detail: `the sandbox is PostgreSQL ${version}, older than the source, which was ${server.version}`,
		hint: newerMinor(sandbox, major)
	}];
	if (major === server.major) return [];
	return [{
		id: "verify.sandbox-major",
		status: "good",
		detail: `restored into PostgreSQL ${version}, dumped from ${server.version}: what the newer major prints otherwise is explained, what it refuses is named`
	}];
}
function isolationFinding(sandbox) {
	const { isolated, detail } = sandbox.isolation;
	return {
		id: "verify.sandbox-isolation",
		status: isolated ? "good" : "warning",
		detail,
		...isolated ? {} : { hint: "run as root, or allow user namespaces: sysctl kernel.apparmor_restrict_unprivileged_userns=0; or have the sandbox in a container: --sandbox docker" }
	};
}
// packages/core/src/verify/refusals.ts
const anotherImage = "name an image that has it with --postgres-image";
/** What is not installed where the sandbox is, is to be in its image. */
function inImage(finding) {
	return finding.status === "good" ? finding : {
		...finding,
		hint: anotherImage
	};
}
/** An extension of the dump that is not to be had where the sandbox is. */
function lacking(place, name, version) {
	const source = `version ${version} at the source`;
	return place.kind === "docker" ? {
		detail: `${source}; the image ${place.image.name} does not have it`,
		hint: anotherImage
	} : {
		detail: `${source}; this machine does not have it`,
		hint: `apt-get install postgresql-${majorOf(place)}-${name.replaceAll("_", "-")} (or the package that has it)`
	};
}
/** What was done to the empty database because the backup of a part does not do it. */
function preparedFinding(statements) {
	return {
		id: "verify.prepared",
		status: "explained",
		level: "restored",
		detail: `done before the restore, for the backup of a part does not: ${statements.join("; ")}`
	};
}
const isThere = "the backup creates the schema public, which every new database has";
/** What was not run of a script. */
const publicFinding = {
	id: "verify.restore",
	status: "explained",
	level: "restored",
	detail: `${isThere}: the script was run without that; its owner, privileges and comment were set`
};
const shownErrors = 200;
/** What the restored server refused, each with its own words; `version` is that server's. */
function restoreFindings(all, facts, version) {
	const id = "verify.restore";
	const { scope } = facts.manifest;
	const explained = all.flatMap((error) => {
		const detail = explanation(error, scope);
		return detail === void 0 ? [] : [{
			id,
			status: "explained",
			level: "restored",
			detail
		}];
	});
	const errors = all.filter((error) => explanation(error, scope) === void 0);
	if (explained.length > 0) return [...explained, ...restoreFindings(errors, facts, version)];
	if (errors.length === 0) return [{
		id,
		status: "good",
		level: "restored",
		detail: "restored without an error"
	}];
	const shown = errors.slice(0, shownErrors).map((error) => ({
		id,
		status: "bad",
		level: "restored",
		object: {
			kind: "archive entry",
			name: error.entry
		},
		detail: error.message.replace(/^could not execute query: /, ""),
		...present({ hint: remedy(error, facts, version) })
	}));
	if (errors.length <= shownErrors) return shown;
	return [...shown, {
		id,
		status: "bad",
		level: "restored",
		detail: `and ${formatCount(errors.length - shownErrors)} more errors`
	}];
}
/** Why an error is no loss. */
function explanation(error, scope) {
	if (isNewerClient(error)) return `a newer pg_restore sets what this server does not have yet: ${error.message}`;
	if (isPublicAgain(error, scope)) return `${isThere}; its owner, privileges and comment were set`;
	if (isOfTableLeftOut(error, scope)) return `pg_dump has the membership of a table that the backup leaves out (${error.entry}): the publication is restored without it`;
}
/** pg_restore 17 and later switches off a timeout that servers before 17 do not know; it is a setting of its session and nothing else. */
function isNewerClient(error) {
	return /unrecognized configuration parameter "transaction_timeout"/.test(error.message);
}
/** What a pg_dump of an earlier release takes for an option of the user's, and a server of one refuses. */
const ownOption = /unrecognized parameter "pg_attver"/;
function leftOutRemedy(scope, filters) {
	const needs = scope?.needs ?? [];
	const first = needs.slice(0, 5).map(({ object }) => object);
	const named = needs.length > first.length ? `${first.join(", ")} and ${needs.length - first.length} more` : first.join(", ");
	return needs.length === 0 ? `it may be what the backup leaves out: ${filters.join(" ")}` : `the backup leaves out what its objects need (${named}): it restores only where that is there; see backup.needed-left-out of the backup's report`;
}
function remedy(error, { manifest: { server, filters, scope }, sandbox }, version) {
	const major = majorOf(sandbox);
	if (filters.length > 0 && /does not exist/.test(error.message)) return leftOutRemedy(scope, filters);
	if (ownOption.test(error.message)) return `back up with a pg_dump of the server's own release, ${server.version}: it leaves out what is the server's`;
	if (major !== server.major) return `before an upgrade to PostgreSQL ${major} this has to be changed at the source`;
	return isOlderMinor({
		major,
		version
	}, server) ? newerMinor(sandbox, server.major) : void 0;
}
// packages/core/src/verify/restore-copy.ts
/** Level `restored`. Restores into a sandbox, by so many sessions; undefined when it could not be restored at all. */
async function restoreCopy(plan, jobs, { data, definitions }, facts, sandbox, ledger, session) {
	const { manifest } = facts;
	if (data.script !== void 0 && !isWhole(data.script)) return void 0;
	ledger.lookedAt.add("restored");
	await using administration = await openClient(sandbox.connection, session.signal);
	await createRoles(administration, manifest.roles);
	await makeTablespaces(administration, manifest.tablespaces ?? [], ledger);
	const offered = await administration.query("select name, default_version as version from pg_available_extensions");
	const missing = manifest.extensions.filter((extension) => !offered.some((candidate) => candidate.name === extension.name));
	record(ledger, missing.map(({ name, version }) => ({
		id: "verify.extension-available",
		status: "bad",
		level: "restored",
		object: {
			kind: "extension",
			name
		},
		...lacking(facts.sandbox, name, version)
	})));
	await administration[Symbol.asyncDispose]();
	const created = await createDatabase(sandbox.connection, { ...manifest.server }, session.signal);
	record(ledger, [facts.sandbox.kind === "docker" ? inImage(created.finding) : created.finding]);
	const copy = created.connection;
	try {
		const prepared = await prepareFor(plan, copy, session);
		if (prepared.length > 0) record(ledger, [preparedFinding(prepared)]);
		if (data.script !== void 0 && data.createsPublic) record(ledger, [publicFinding]);
		const errors = [];
		for (const part of restoreParts(facts, jobs)) {
			const { name } = part;
			const archive = part.role === "data" ? data : definitions;
			if (archive === void 0) throw new Error(`no archive was opened for "${name}"`);
			const outcome = await restoreArchive(stepNamed(plan, "pipeline", name).stages, {
				...identityHoles(facts.decryption),
				socket: sandbox.connection.host,
				conninfo: databaseConninfo(copy.database)
			}, archiveFor(part, archive), session, []);
			ledger.seconds.restore += outcome.seconds;
			errors.push(...outcome.errors);
		}
		record(ledger, restoreFindings(errors, facts, sandbox.version));
		return {
			copy,
			hasReadAll: errors.length === 0 && isReadByRestore(void 0, facts)
		};
	} catch (error) {
		const isOfArchive = error instanceof PgproofError && error.kind === "invalid-manifest";
		const isRefused = error instanceof CommandError && ["database-refused", "not-permitted"].includes(error.kind);
		if (!isOfArchive && !isRefused) throw error;
		record(ledger, [{
			id: "verify.restore",
			status: "bad",
			level: "restored",
			detail: error.message
		}]);
		return;
	}
}
async function makeTablespaces(client, names, ledger) {
	for (const statement of createTablespacesSql(names)) try {
		await client.query(statement);
	} catch (error) {
		if (sqlStateOf(error) === void 0) throw error;
		const object = {
			kind: "statement",
			name: statement
		};
		const detail = `refused by the sandbox: ${error.message}`;
		record(ledger, [{
			id: "verify.tablespace",
			status: "warning",
			level: "restored",
			object,
			detail
		}]);
	}
}
function isWhole(script) {
	return "contents" in script && script.contents.isComplete;
}
// packages/core/src/verify/sanitize.ts
/** Reads what makes a copy harmless before it is handed on. Throws `bad-input` where there is nothing to run. */
async function readSanitize(path) {
	const file = await readSqlFile(path, "sanitize");
	if (file.text.trim() === "") throw new PgproofError("bad-input", `sanitize "${path}" is empty: it would make nothing harmless`, { hint: "write into it what must not be handed on, such as: update customer set email = md5(email)" });
	return file;
}
async function standing(client) {
	const [row] = await client.query(`select pg_catalog.pg_current_xact_id_if_assigned()::text as transaction, pg_catalog.pg_current_wal_insert_lsn()::text as written`);
	return row;
}
/**
* Runs it in the restored copy, as a superuser, in one transaction: all of it or nothing. A finding that is bad says that the copy must not be
* handed on: also where nothing was changed, for then it is as it was. Throws when the copy is gone.
*/
async function sanitizeCopy(copy, { path, text }, session) {
	session.onProgress({
		phase: "sanitize",
		current: path
	});
	await using client = await openClient(copy, session.signal, { isPinned: false });
	const bad = (detail, hint) => ({
		id: "verify.sanitize",
		status: "bad",
		detail: `${path}${detail}; the copy is not handed on`,
		hint
	});
	try {
		await client.query("begin");
		await client.query("select pg_catalog.pg_current_xact_id()");
		const before = await standing(client);
		const results = [await client.pg.query(text)].flat();
		const after = await standing(client);
		if (after?.transaction !== before?.transaction) return bad(" ends the transaction that it runs in: what comes after that could be done in part", "take begin, commit and rollback out of it");
		if (after?.written === before?.written) return bad(" changes nothing", "see whether its statements are comments, or find no row in this database");
		await client.query("commit");
		const statements = results.filter(({ command }) => (command ?? "") !== "").length;
		return {
			id: "verify.sanitize",
			status: "good",
			detail: `${path}: ${statements} statement${statements === 1 ? "" : "s"} ran in the copy, in one transaction, before it was handed on`
		};
	} catch (error) {
		if (sqlStateOf(error) === void 0 || endsSession(error)) throw error;
		const { position } = error;
		const { line, column } = placeIn(text, Number(position) - 1);
		return bad(`${position === void 0 ? "" : `, line ${line}, column ${column}`}: ${saidOf(error)}; nothing of it was done`, "mend it: it runs in a copy of the backup, as a superuser, and psql’s own commands (\\…) are none of SQL");
	}
}
// packages/core/src/verify/run.ts
/** Runs a verification by its plan. A failed check is a finding; throws only when it could not do its work. */
async function runVerify(plan, options, facts, session) {
	const ledger = openLedger(options.omit);
	const upTo = (level) => options.level === void 0 || contains(options.level, level);
	await using stack = new AsyncDisposableStack();
	let rtoSeconds = null;
	let copy;
	let assertions = [];
	const [checked, sandbox] = await runTogether(session.signal, (signal) => checkArchive(plan, options, facts, ledger, stack, {
		...session,
		signal
	}), async (signal) => {
		if (!upTo("restored")) return void 0;
		return stack.use(await startSandbox(plan.steps, facts.sandbox, {
			superuser: facts.manifest.server.bootstrap_role,
			keepable: options.keepRunning === true,
			hide: options.hide ?? []
		}, {
			...session,
			signal
		}));
	});
	try {
		if (checked !== "broken") {
			const { documents, globals, archives } = checked;
			copy = await whileAnswering(sandbox, options, session, async (watched) => {
				const made = sandbox === void 0 ? void 0 : await restoreCopy(plan, options.jobs, archives, facts, sandbox, ledger, watched);
				const restored = made?.copy;
				if (restored !== void 0) rtoSeconds = secondsBetween(facts.startedAt, session.now());
				const isReadable = await decodeArchives(archives, facts, made?.hasReadAll === true, ledger, watched);
				if (restored !== void 0) record(ledger, await compareCollations(restored, facts.manifest, watched));
				if (isReadable && restored !== void 0 && documents !== void 0 && upTo("consistent")) await proveCopy({
					copy: restored,
					facts,
					documents,
					jobs: options.jobs,
					upToContent: upTo("identical"),
					ledger,
					session: watched
				});
				if (restored !== void 0 && sandbox !== void 0 && upTo("consistent")) {
					const source = documents?.catalogue;
					const server = withDatabase(sandbox.connection, "template1");
					record(ledger, await proveGlobals(server, globals, facts, source, watched));
				}
				if (restored !== void 0) record(ledger, await amcheckCopy(plan, facts, restored, watched));
				const { lastGood } = facts;
				if (restored !== void 0 && options.assertions !== void 0 && lastGood !== void 0) {
					const asked = await runAssertions(restored, options.assertions, lastGood, watched);
					assertions = asked.results;
					record(ledger, asked.findings);
				}
				return restored;
			});
		}
	} catch (error) {
		throw sandbox === void 0 ? error : await sandbox.explain(error);
	}
	if (options.assertions !== void 0 && copy === void 0) record(ledger, [notAsked(options.assertions)]);
	if (facts.amcheck !== void 0 && copy === void 0) record(ledger, [notChecked("there is no restored copy")]);
	const result = await conclude(options, facts, ledger, {
		sandbox,
		rtoSeconds,
		assertions
	}, session);
	if (options.keepRunning !== true || !result.ok || sandbox === void 0 || copy === void 0) return result;
	try {
		return await whileAnswering(sandbox, options, session, (watched) => handOut(result, copy, sandbox, options, watched));
	} catch (error) {
		throw await sandbox.explain(error);
	}
}
/** What pg_amcheck says of the copy, where it was asked for; of that nothing stays in it. */
async function amcheckCopy(plan, { amcheck, sandbox: place }, copy, session) {
	if (amcheck === void 0) return [];
	if ("missing" in amcheck) return [amcheck.missing];
	const { command } = stepNamed(plan, "command", "amcheck");
	return runAmcheck({
		copy,
		place,
		command,
		session
	});
}
/** Keeps a copy that passed; one that was to be made harmless first, and was not, is kept from everybody. */
async function handOut(result, copy, sandbox, { sanitize, keepRunningSeconds = longestLifeSeconds }, session) {
	const sanitized = sanitize === void 0 ? [] : [await sanitizeCopy(copy, sanitize, session)];
	const told = {
		...result,
		findings: [...result.findings, ...sanitized]
	};
	if (!allGood(sanitized)) return {
		...told,
		ok: false
	};
	return {
		...told,
		kept: await sandbox.keep(copy, keepRunningSeconds)
	};
}
/** The database that is watched is one that no restore drops or copies. */
function whileAnswering(sandbox, options, session, work) {
	if (sandbox === void 0) return work(session);
	return whileAlive(withDatabase(sandbox.connection, "template1"), options.serverTimeoutSeconds, session, work);
}
/** Level `intact`. `broken` when the archive must not be restored. */
async function checkArchive(plan, options, facts, ledger, stack, session) {
	const start = session.now();
	const broken = () => ledger.findings.some((finding) => finding.status === "bad");
	const finish = (value) => {
		ledger.seconds.check = secondsBetween(start, session.now());
		return value;
	};
	ledger.lookedAt.add("intact");
	record(ledger, await checkDigest(options.store, facts.folder, facts.manifest.files, session, ledger.omit));
	if (broken()) return finish("broken");
	let checked;
	try {
		const documents = await readDocuments(plan, options.store, facts, session);
		const globals = await readGlobalsScript(plan, options.store, facts, session);
		const open = async (role) => stack.use(await openArchive(plan, options.store, facts, session, role));
		const data = await open("data");
		const archives = {
			data,
			definitions: facts.manifest.files.some(({ role }) => role === "schema") ? await open("schema") : void 0
		};
		checked = {
			documents,
			globals,
			archives
		};
		const inTwo = restoresInTwo(options, facts);
		const isCompared = !ledger.omit.has("verify.manifest-agrees");
		const isScriptRefused = data.script !== void 0 && "refusal" in data.script;
		if ((inTwo || isCompared) && !isScriptRefused) {
			const contents = inTwo ? await listToSplit(plan, data, facts, session) : await readContents(plan, data, facts, session);
			if (isCompared) record(ledger, await checkAgreement(plan, archives, contents, facts, documents, session));
		}
	} catch (error) {
		if (!(error instanceof PgproofError && (error.kind === "invalid-manifest" || error.kind === "database-refused"))) throw error;
		const { files } = facts.manifest;
		const object = {
			kind: "file",
			name: (files.find(({ path }) => error.message.includes(`"${path}"`)) ?? files.find(({ role }) => role === "data"))?.path ?? "data"
		};
		record(ledger, [{
			id: "verify.file-content",
			status: "bad",
			level: "intact",
			object,
			detail: error.message,
			hint: error.hint
		}]);
		return finish("broken");
	}
	return finish(broken() ? "broken" : checked);
}
/** Level `readable`; false when some block of an archive cannot be read. */
async function decodeArchives(archives, facts, wasReadByRestore, ledger, session) {
	const findings = ledger.omit.has("verify.decode") ? [] : await checkDecoding(archives, facts, wasReadByRestore, session);
	record(ledger, findings);
	ledger.lookedAt.add("readable");
	return allGood(findings);
}
/** What was asked for beside what every verification looks at. */
const askedFor = /* @__PURE__ */ new Set([
	assertionId,
	refusedId,
	amcheckId,
	checksumsId,
	...limitIds
]);
const besideBackup = /* @__PURE__ */ new Set([
	refusedId,
	amcheckId,
	checksumsId,
	...limitIds
]);
/** What was asked for must be answered: it is not there to be unknown. */
function isAsWanted({ id, status }) {
	return status !== "bad" && !(status === "unknown" && askedFor.has(id));
}
/**
* Not what was promised of a recovery, what is wrong with a question, nor what a machine did to the files of a copy: those fail the run, and the
* backup is as good as it was.
*/
function speaksOfBackup({ id }) {
	return !besideBackup.has(id);
}
/**
* A record lies beside the backup for years, and is not encrypted: what an assertion returned stays out of it, and what pg_amcheck said, and so does
* what a server said of rows of a backup that is.
*/
function withoutValue(finding, { decryption }) {
	if (finding.id === "verify.assertion-refused") return {
		...finding,
		detail: "the server refused it"
	};
	if (finding.id === "verify.assertion") return {
		...finding,
		detail: finding.status === "bad" ? "it did not hold" : `it is ${finding.status}`
	};
	if (finding.id === "verify.amcheck") return {
		...finding,
		detail: `pg_amcheck: ${finding.status === "bad" ? "it is damaged" : "not checked"}; its words are in the report of the run`
	};
	return finding.id === "verify.restore" && decryption !== void 0 ? {
		...finding,
		detail: "the server refused it; its words are in the report of the run"
	} : finding;
}
async function conclude(options, facts, ledger, seen, session) {
	const { manifest, backup } = facts;
	const asked = options.level ?? highestLevel(manifest);
	record(ledger, newerThanSupported("verify.server-version", manifest.server));
	if (seen.sandbox !== void 0) record(ledger, whereFindings(facts, seen.sandbox));
	const rpoSeconds = Math.max(0, secondsBetween(new Date(manifest.snapshot.time), facts.startedAt));
	record(ledger, limitFindings(options, {
		rtoSeconds: seen.rtoSeconds,
		rpoSeconds
	}));
	const judgement = judge$1(ledger.findings, ledger.lookedAt, asked);
	const now = session.now();
	const measured = {
		...judgement,
		ok: contains(judgement.verdict, asked) && ledger.findings.every(isAsWanted),
		findings: ledger.findings,
		relations: ledger.relations,
		sandbox: seen.sandbox === void 0 ? void 0 : {
			version: seen.sandbox.version,
			major: majorOf(facts.sandbox),
			isolated: seen.sandbox.isolation.isolated,
			detail: seen.sandbox.isolation.detail
		},
		rtoSeconds: seen.rtoSeconds,
		provenSeconds: secondsBetween(facts.startedAt, now),
		rpoSeconds,
		seconds: ledger.seconds,
		assertions: seen.assertions,
		endedAt: now
	};
	const recoveries = measured.rtoSeconds === null ? [] : await readRecoveries(options.store, facts, measured.sandbox?.major, session.signal);
	const result = {
		...measured,
		recoveries
	};
	const numbers = result.ok ? numbersOf(options.assertions, seen.assertions) : void 0;
	const entry = {
		format_version: 1,
		backup_id: backup.id,
		manifest_sha256: facts.manifestSha256,
		verified_at: now.toISOString(),
		ok: contains(judgement.verdict, asked) && allGood(ledger.findings.filter(speaksOfBackup)),
		asked,
		verdict: result.verdict,
		rto_seconds: result.rtoSeconds,
		proven_seconds: result.provenSeconds,
		rpo_seconds: result.rpoSeconds,
		sandbox: result.sandbox === void 0 ? "" : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`,
		sandbox_major: result.sandbox?.major ?? null,
		...numbers === void 0 ? {} : { assertions: numbers },
		findings: ledger.findings.filter((finding) => finding.status !== "good").map((finding) => withoutValue(finding, facts))
	};
	try {
		await putRecord(options.store, backup, entry, now);
		return result;
	} catch (error) {
		const detail = `the verification could not be recorded beside the backup: ${error.message}`;
		return {
			...result,
			findings: [...result.findings, {
				id: "verify.record",
				status: "warning",
				detail
			}]
		};
	}
}
export { serveBox as _, runPgAmcheck as a, endKept as b, estimateDouble as c, gatherVerifyFacts as d, readSqlFile as f, sandboxSettings as g, planSandbox as h, limitIds as i, recoveryPoint as l, openBox as m, readSanitize as n, isOfDamage as o, findAmcheck as p, limitFindings as r, missingLibrary as s, runVerify as t, planVerify as u, startSandbox as v, startServer as x, longestLifeSeconds as y };
