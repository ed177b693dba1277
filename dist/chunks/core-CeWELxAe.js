import { A as segmentName, C as readRecords, E as parseLsn, Ht as renderWord, M as timelineName, Ot as PgproofError, Rt as fillCommand, S as openWalArchive, T as formatLsn, Ut as shellQuote, Vt as renderCommands, Wt as stepNamed, _ as readIdentities, bt as unlessAbsent, et as allClusters, ht as ownerOf$1, j as startOf, k as segmentAt, kt as classify, lt as sync, p as fetchWalFile, st as systemIdentifierOf, ut as isGone, zt as fillWord } from "./lean-DqNT6EJH.js";
import { A as selectBackup, O as readPhysicalManifest, S as findServerToolsOf, T as requireProgram, k as requireOne } from "./core-DxWJFd2t.js";
import { i as runPipeline, r as runCommand, t as CommandError } from "./core-CW2MiFPY.js";
import { n as endOfBackup, r as readMoment, s as targetSettings, t as describeTarget } from "./core-D7rsqTX0.js";
import { R as withStoredInput, at as storeFlags, ct as decryptCommand, ft as gatherDecryption, ht as identityLines, it as shellRead, mt as identityHoles, ot as classifyDecryption, pt as identityFlag } from "./core-B5edkvN2.js";
import { f as settingLine, l as handOnLine, u as quietSettings } from "./core-BbSpEzMs.js";
import { i as pgbackrestFlags } from "./core-B-pXZo0_.js";
import { a as readWalHoldings, c as ownerOf$2, d as targetsOf, f as physicalFile, l as reachFrom, p as readChain } from "./core-DvO4FUzA.js";
import { lchown, lstat, mkdir, readFile, readdir, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
// packages/core/src/pgbackrest/choose.ts
/** Chooses a backup of the stanza: `latest`, `random`, or a label. Throws `unknown-backup`, `bad-input`. */
function chooseBackup(info, which, { source }) {
	const { backups, stanza } = info;
	if (which === "latest-good" || which === "oldest-unverified") throw new PgproofError("bad-input", `--backup ${which}: pgBackRest does not know which of its backups were verified`, { hint: "take latest, random, or a label" });
	const found = which === "latest" ? backups.at(-1) : which === "random" ? backups[Math.floor(Math.random() * backups.length)] : backups.find(({ label }) => label === which);
	if (found !== void 0) return found;
	const all = backups.map(({ label }) => label);
	throw new PgproofError("unknown-backup", all.length === 0 ? `stanza "${stanza}" has no backup: ${info.message}` : `stanza "${stanza}" has no backup "${which}"`, { hint: all.length === 0 ? `make one: pgproof backup ${pgbackrestFlags(source)}` : `it has ${all.slice(-5).join(", ")}: pgproof list ${pgbackrestFlags(source)}` });
}
// packages/core/src/restore/physical/places.ts
/** A folder beside the data directory, for what is needed meanwhile, and for the WAL of a recovery that goes on. */
function workFolder(directory) {
	return `${directory}.pgproof`;
}
/** The folder of the files of the configuration that lay outside the data directory. */
function configurationFolder(directory) {
	return `${directory}.configuration`;
}
/** Where a chain is put together, to be moved into place when it is whole. */
function wholeFolder(directory) {
	return join(workFolder(directory), "whole");
}
function placesOf({ directory, spaces, members }) {
	const work = workFolder(directory);
	return {
		data: members.length === 1 ? directory : wholeFolder(directory),
		part: (id) => join(work, id),
		space: (oid) => spaces.get(oid) ?? "",
		partSpace: (id, oid) => join(work, `${id}-${oid}`)
	};
}
// packages/core/src/restore/physical/leftover.ts
/** Tells a folder from another of its name: also from one whose inode it was given. Source: statx(2), stx_btime. */
async function identityOf(path) {
	const { dev, ino, birthtimeNs } = await lstat(path, { bigint: true });
	return `${dev}:${ino}:${birthtimeNs}`;
}
/** In the work folder, until the restore is at its end. */
const markFile = "restore.json";
/** Says whose the folders are that a restore has taken, or is about to: whoever is killed leaves that. */
async function markRestore(directory, taken) {
	const path = join(workFolder(directory), markFile);
	const mark = {
		owner: await ownerOf$1(process.pid),
		taken
	};
	await writeFile(`${path}.new`, JSON.stringify(mark), { mode: 384 });
	await rename(`${path}.new`, path);
}
/**
* What a restore into that directory left which was killed before its end; undefined where there is nothing of that kind, as where the cluster there was
* started since. Throws `bad-input` where that restore, or a program of it, still runs, and where something else lies there since.
*/
async function findLeftover(directory) {
	const work = workFolder(directory);
	const mark = await readMark(join(work, markFile));
	if (mark === void 0) return void 0;
	if (!await isGone(mark.owner)) throw new PgproofError("bad-input", `--into-directory: a restore into "${directory}" is under way: "${work}"`, { hint: `its process is ${mark.owner.pid}; one of another machine, or of before this one was started, has ended: then rm -r ${work} ${directory}` });
	if (await hasServed(directory)) return void 0;
	const program = await programIn(directory);
	if (program === void 0) {
		await requireItsOwn(work, mark.taken);
		return mark.taken;
	}
	throw new PgproofError("bad-input", `--into-directory: a program of a restore that was killed still works in "${directory}": ${program}`, { hint: "wait until it has ended, or end it" });
}
/** Removes it, of the folders that it had taken those that this restore is to take. */
async function removeLeftover(directory, spaces, leftover) {
	const work = workFolder(directory);
	const ours = /* @__PURE__ */ new Set([
		directory,
		configurationFolder(directory),
		...spaces
	]);
	const left = leftover.filter((one) => ours.has(one.path));
	await requireItsOwn(work, left);
	for (const { path, isNew } of left) if (isNew) await rm(path, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	else for (const name of await readdir(path).catch(() => [])) await rm(join(path, name), {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	for (const name of (await readdir(work)).filter((one) => one !== markFile)) await rm(join(work, name), {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	await rm(work, {
		recursive: true,
		force: true
	});
}
/** Throws `bad-input` where one of the folders was put away, and another with something in it stands in its place. */
async function requireItsOwn(work, taken) {
	for (const { path, ids } of taken) {
		if (path === work) continue;
		const found = await unlessAbsent(identityOf(path), `look at "${path}"`);
		if (found === void 0 || ids?.includes(found)) continue;
		if ((await unlessAbsent(readdir(path), `look at "${path}"`))?.length === 0) continue;
		throw new PgproofError("bad-input", `"${path}" is not what a restore left there that was killed, and nothing is written over`, { hint: `move it away; or name another directory; to forget that restore: rm -r ${work}` });
	}
}
/** Undefined where there is none, or one that somebody else wrote: the folder is its server's. */
async function readMark(path) {
	const found = await lstat(path).catch(() => void 0);
	if (found?.isFile() !== true || found.uid !== (process.getuid?.() ?? found.uid)) return void 0;
	try {
		const { owner, taken } = JSON.parse(await readFile(path, "utf8"));
		return Number.isInteger(owner.pid) && Array.isArray(taken) ? {
			owner,
			taken
		} : void 0;
	} catch {
		return;
	}
}
/** Whether somebody has started a server there: no backup has this file, and nothing of a restore writes it. Source: PostgreSQL, CreateOptsFile. */
function hasServed(directory) {
	return lstat(join(directory, "postmaster.opts")).then(() => true, () => false);
}
const programs = /* @__PURE__ */ new Set([
	"postgres",
	"pg_combinebackup",
	"pg_verifybackup",
	"tar"
]);
/** A program that has the directory, or what lies beside it, among its words. */
async function programIn(directory) {
	for (const pid of (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name))) {
		const words = (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).split("\0");
		if (programs.has(basename(words[0] ?? "")) && words.some((word) => word.includes(directory))) return `${basename(words[0] ?? "")}, process ${pid}`;
	}
}
// packages/core/src/restore/physical/source.ts
/** Chooses a backup of a cluster and reads its chain. Throws `unknown-backup`, `invalid-manifest`, `tool-missing`, and `bad-input` when nothing opens it. */
async function gatherPhysicalSource(options, session) {
	const startedAt = session.now();
	const { store } = options;
	const backup = await selectBackup(store, options.database ?? "+cluster", options.backup);
	const chain = await readChain(store, backup);
	const own = chain.members.at(-1);
	if (own === void 0) throw new Error("a chain has at least the backup itself");
	const expected = options.expectedManifestSha256;
	if (expected !== void 0 && expected.toLowerCase() !== own.sha256) throw new PgproofError("invalid-manifest", `the manifest of "${backup.id}" has sha256 ${own.sha256}, not the expected ${expected}`);
	const unpackers = {};
	for (const { manifest } of chain.members) {
		const { algorithm } = manifest.compression;
		if (algorithm !== "none") unpackers[algorithm] ??= await requireProgram(algorithm, session);
	}
	let decryption;
	for (const { id, manifest } of chain.members) decryption = await gatherDecryption(manifest.encryption, options.ageIdentityFile, `backup "${id}"`, session) ?? decryption;
	return {
		...chain,
		startedAt,
		backup,
		own,
		tar: await requireProgram("tar", session),
		unpackers,
		decryption
	};
}
// packages/core/src/restore/physical/facts.ts
/** Chooses backup and WAL, and looks at where the cluster is to lie. Throws `bad-input` for a directory that is not empty and a target that cannot be. */
async function gatherPhysicalRestoreFacts(options, session) {
	const target = options.target ?? endOfBackup;
	const source = await gatherPhysicalSource(await chooseBase(options), session);
	const { manifest } = source.own;
	const [lost] = source.lost;
	if (lost !== void 0) throw new PgproofError("invalid-manifest", `backup "${source.own.id}" is made on "${lost.id}", which is lost: "${lost.file}": ${lost.problem}`, { hint: "restore another: pgproof list --store <store>" });
	const directory = resolve(options.directory);
	if (/["$`\\%\n]/.test(directory)) throw new PgproofError("bad-input", `--into-directory: ${JSON.stringify(directory)} cannot stand in a restore_command`, { hint: "name a folder without quotes, $, `, \\ and %" });
	const leftover = await findLeftover(directory);
	const isThere = await requireEmpty(directory, "--into-directory", leftover);
	for (const beside of [workFolder(directory), configurationFolder(directory)]) await requireAbsent(beside, leftover);
	const spaces = /* @__PURE__ */ new Map();
	const spacesThere = /* @__PURE__ */ new Set();
	for (const { oid, name, location } of manifest.tablespaces) {
		const to = options.tablespaces.get(location);
		if (to === void 0) throw new PgproofError("bad-input", `tablespace "${name}" lay at "${location}", and it is not said where it is to lie`, { hint: `--tablespace-mapping ${location}=<an empty folder>` });
		if (await requireEmpty(to, `--tablespace-mapping ${location}`, leftover)) spacesThere.add(to);
		spaces.set(oid, to);
	}
	if (manifest.chain.length > 0 && spaces.size > 0 && directory.includes("=")) throw new PgproofError("bad-input", `--into-directory: "${directory}" has a = in it, which pg_combinebackup takes for the end of a tablespace's old place`, { hint: "name a folder without one" });
	for (const space of spaces.values()) for (const other of [directory, ...spaces.values()]) if (space !== other && `${space}/`.startsWith(`${other}/`)) throw new PgproofError("bad-input", `--tablespace-mapping: "${space}" lies in "${other}"`, { hint: "give each a folder beside the others" });
	const known = new Set(manifest.tablespaces.map(({ location }) => location));
	for (const from of options.tablespaces.keys()) if (!known.has(from)) throw new PgproofError("bad-input", `--tablespace-mapping: the backup has no tablespace that lay at "${from}"`, { hint: known.size === 0 ? "leave it out" : `it has: ${[...known].join(", ")}` });
	const { postgres } = await findServerToolsOf(manifest.server.major, session, options.tools);
	return {
		...source,
		directory,
		isThere,
		leftover,
		spaces,
		spacesThere,
		owner: await ownerOf(directory, isThere, session),
		postgres,
		...await gatherLog(options, source, target)
	};
}
/** Whether it is there, once what was left in it is removed. Throws `bad-input` for one that has something in it. */
async function requireEmpty(path, where, leftover) {
	const left = leftover?.find((taken) => taken.path === path);
	if (left !== void 0) return !left.isNew;
	try {
		if ((await readdir(path)).length === 0) return true;
		throw new PgproofError("bad-input", `${where}: "${path}" is not empty, and nothing is written over`, { hint: "name a new folder, or an empty one" });
	} catch (error) {
		if (error instanceof PgproofError) throw error;
		const { code } = error;
		if (code === "ENOTDIR") throw new PgproofError("bad-input", `${where}: "${path}" is no folder`);
		if (code !== "ENOENT") throw classify(error, `look at "${path}"`);
		if ((await stat(dirname(path)).catch(() => void 0))?.isDirectory() === true) return false;
		throw new PgproofError("bad-input", `${where}: the folder above "${path}" is not there`, { hint: `mkdir -p ${dirname(path)}` });
	}
}
/** Throws `bad-input` for something that lies where a folder of ours is to be made. */
async function requireAbsent(path, leftover) {
	if (leftover?.some((taken) => taken.path === path) === true) return;
	if (await lstat(path).catch((error) => {
		if (error.code === "ENOENT") return void 0;
		throw classify(error, `look at "${path}"`);
	}) === void 0) return;
	throw new PgproofError("bad-input", `--into-directory: "${path}" is there, and nothing is written over`, { hint: "a restore needs that place beside its directory: move what lies there away, or name another directory" });
}
/** As root, who owns the folder or the one above it: PostgreSQL does not run as root. Throws `tool-missing` where nothing runs it as another. */
async function ownerOf(directory, isThere, session) {
	if (process.getuid?.() !== 0) return void 0;
	const { uid, gid } = await stat(isThere ? directory : dirname(directory));
	if (uid !== 0) return {
		uid,
		gid,
		setpriv: await requireProgram("setpriv", session)
	};
	throw new PgproofError("bad-input", `--into-directory: "${directory}" would be root's, and PostgreSQL does not run as root`, { hint: `install --directory --owner=postgres --group=postgres --mode=700 ${directory}` });
}
/**
* The newest backup that ended before the target, and that the wanted timeline came from, where none is named; of transactions and names nobody knows
* beforehand when they were. Throws `bad-input` where it is not said of which cluster, where none did, and where the newest lies on a timeline that was
* abandoned since.
*/
async function chooseBase(options) {
	const { target, store, backup, database = allClusters } = options;
	if (target === void 0 || backup !== "latest") return options;
	const { kind, value } = target;
	const named = kind === "name" ? /^pgproof-(.+)$/.exec(value)?.[1] : void 0;
	if (kind === "xid" || kind === "immediate" || kind === "name" && named === void 0) return options;
	const all = await store.list(database);
	requireOne(all, database);
	const chosen = (one) => ({
		...options,
		backup: one.id,
		database: one.database
	});
	const own = all.find(({ id }) => id === named);
	if (own !== void 0) return chosen(own);
	const at = kind === "time" ? readMoment(value)?.at : void 0;
	const lsn = kind === "lsn" ? parseLsn(value) : void 0;
	const isBefore = ({ id, snapshot }) => (named === void 0 || id <= named) && (at === void 0 || new Date(snapshot.time).getTime() <= at.getTime()) && (lsn === void 0 || lsnOf(snapshot.lsn) <= lsn);
	const log = all[0] === void 0 ? void 0 : await readTimelines(options, all[0]);
	const wanted = /^\d+$/.test(target.timeline) ? Number(target.timeline) : void 0;
	const newest = target.timeline === "latest" ? Math.max(0, ...log?.timelines.keys() ?? []) : void 0;
	let abandoned;
	for (const one of [...all].reverse()) {
		const read = await readPhysicalManifest(store, one).catch((error) => {
			if ((at ?? lsn) !== void 0 && error instanceof PgproofError && error.kind === "invalid-manifest") return void 0;
			throw error;
		});
		if (read === void 0 || !isBefore(read.manifest)) continue;
		const { wal } = read.manifest;
		const ways = log === void 0 ? [wal.timeline] : targetsOf(wal.timeline, lsnOf(wal.stop_lsn), log);
		if (wanted !== void 0 && log?.histories.has(wanted) === true && !ways.includes(wanted)) continue;
		if (newest === void 0 || (ways.at(-1) ?? 0) >= newest) {
			if (abandoned === void 0) return chosen(one);
			throw new PgproofError("bad-input", `whose time is meant is not said: the newest backup that ended before the target, "${abandoned.one.id}", is on timeline ${abandoned.wal.timeline}, and timeline ${newest} does not come from it`, { hint: `follow the one or the other: --target-timeline ${newest} (from backup "${one.id}"), or --backup ${abandoned.one.id}` });
		}
		abandoned ??= {
			one,
			wal
		};
	}
	if (abandoned !== void 0) return chosen(abandoned.one);
	if (all.length === 0 || kind === "name") return options;
	const of = wanted === void 0 ? "" : `, on what timeline ${wanted} came from`;
	const what = value === "" ? "the target" : `the target, ${value}`;
	throw new PgproofError("bad-input", `no backup in "${store.describe}" ended before ${what}${of}`, { hint: "a recovery goes forward from the end of a backup: see when they ended: pgproof list --store <store>" });
}
/** How the timelines of a cluster's archive hang together; undefined where it has none but the first. */
async function readTimelines({ store, ageIdentityFile }, of) {
	const systemIdentifier = systemIdentifierOf(of.database);
	if (systemIdentifier === void 0) return void 0;
	const archive = openWalArchive(store, systemIdentifier);
	if (!(await archive.list()).some(({ file }) => file.kind === "history")) return void 0;
	return (await readWalHoldings(archive, await readIdentities(ageIdentityFile))).coverage;
}
/** Reads what the archive has, and whether it can lead to the target at all. Throws `bad-input` for one that is before the backup or past the WAL. */
async function gatherLog({ store, ageIdentityFile }, { own }, target) {
	const { system_identifier: identifier } = own.manifest.server;
	const { wal, snapshot } = own.manifest;
	const archive = openWalArchive(store, identifier);
	const isWithin = target.kind === "immediate";
	const alone = {
		log: void 0,
		timeline: timelineOf(target, wal, void 0)
	};
	if (isWithin && !(await archive.list()).some(({ file }) => file.kind === "history")) return {
		...alone,
		unknownTimelines: void 0
	};
	const identities = await readIdentities(ageIdentityFile).catch((error) => {
		if (isWithin && error instanceof PgproofError && error.kind === "bad-input") return void 0;
		throw error;
	});
	const { coverage, unread } = await readWalHoldings(archive, identities);
	const unknown = unread.find(({ archived }) => archived.file.kind === "history");
	const unknownTimelines = unknown === void 0 ? void 0 : `"${unknown.archived.path}" cannot be read: ${unknown.error.message}`;
	if (coverage === void 0 && isWithin) return {
		...alone,
		unknownTimelines
	};
	if (coverage === void 0) throw new PgproofError("bad-input", `${archive.describe} has no WAL: only the end of a backup can be reached`, { hint: "archive it from now on: pgproof wal configure; or take --target-immediate" });
	const stop = parseLsn(wal.stop_lsn) ?? 0n;
	const timeline = timelineOf(target, wal, coverage);
	requireWay(timeline, own, coverage);
	const reach = reachFrom(stop, timeline, coverage);
	const wanted = target.kind === "lsn" ? parseLsn(target.value) : void 0;
	if (wanted !== void 0 && wanted < stop) throw new PgproofError("bad-input", `LSN ${target.value} lies before the end of backup "${own.id}", ${wal.stop_lsn}`, { hint: "name a backup that ended before it: --backup <id>" });
	const at = target.kind === "time" ? readMoment(target.value)?.at : void 0;
	if (at !== void 0 && at.getTime() < new Date(snapshot.time).getTime()) throw new PgproofError("bad-input", `${target.value} lies before the end of backup "${own.id}", ${snapshot.time}`, { hint: "name a backup that ended before it: --backup <id>" });
	const most = reach.end === void 0 ? stop : reach.end + (reach.isPartial ? BigInt(coverage.segmentBytes) : 0n);
	if (wanted !== void 0 && wanted > most) throw new PgproofError("bad-input", `LSN ${target.value} cannot be reached: the WAL from backup "${own.id}" on ends at ${formatLsn(most)}, for ${archive.describe} has ${reach.isPartial ? "only a part of" : "no"} "${reach.next}"`, { hint: reachHint(reach) });
	return {
		log: {
			archive,
			identities,
			coverage,
			reach
		},
		timeline,
		unknownTimelines
	};
}
/** What to do where the WAL ends too early. */
function reachHint({ isGap }) {
	return isGap ? "segments behind it are there, so it is lost: from a later backup the time after it can be reached (--backup <id>)" : "see what can be reached: pgproof wal check --store <store>; the server hands its last segment on with: select pg_switch_wal();";
}
function timelineOf({ kind, timeline }, wal, coverage) {
	const own = wal.timeline;
	if (timeline === "current") return own;
	if (timeline !== "latest") return Number(timeline);
	if (coverage === void 0 || kind === "immediate") return own;
	return targetsOf(own, lsnOf(wal.stop_lsn), coverage).at(-1) ?? own;
}
/** Throws `bad-input` for a timeline that was named, and that the end of the backup does not lead to. */
function requireWay(timeline, { id, manifest: { wal } }, coverage) {
	const own = wal.timeline;
	const ancestors = coverage.histories.get(timeline);
	if (timeline === own || ancestors === void 0 && timeline > own) return;
	if (targetsOf(own, lsnOf(wal.stop_lsn), coverage).includes(timeline)) return;
	const left = ancestors?.find((ancestor) => ancestor.timeline === own);
	throw new PgproofError("bad-input", left === void 0 ? `timeline ${timeline} does not come from timeline ${own}, which backup "${id}" is on` : `timeline ${timeline} left timeline ${own} at ${formatLsn(left.switchedAt)}, before backup "${id}" ended, ${wal.stop_lsn}`, { hint: "name a backup that ended before it: --backup <id>; or follow its own: --target-timeline current" });
}
/** An LSN of a manifest, which its schema has seen to be one. */
function lsnOf(text) {
	return parseLsn(text) ?? 0n;
}
// packages/core/src/restore/physical/assemble.ts
/** Names of steps. */
const unpackStep = ({ id }, { path }) => `unpack ${id}/${path}`;
const checkStep = (id) => `check ${id}`;
/** Of what was put together, against the manifest that pg_combinebackup makes of it. */
const checkCombinedStep = "check-combined";
function stagesOf({ unpackers, decryption }, { manifest }, last) {
	const unpacker = unpackers[manifest.compression.algorithm];
	return [
		...manifest.encryption === null || decryption === void 0 ? [] : [decryptCommand(decryption)],
		...unpacker === void 0 ? [] : [{
			program: unpacker,
			args: ["-d", "-c"],
			env: {}
		}],
		last
	];
}
/** Pure: the steps that make a data directory of a chain. Holes: those of `places`, `into` (a folder), `age-identity`. */
function assemblySteps(source, places, program) {
	const { members, tar } = source;
	const extract = {
		program: tar,
		args: [...[
			"--extract",
			"--file=-",
			"--no-same-owner",
			"--no-same-permissions",
			"--delay-directory-restore"
		], ["--directory=", { hole: "into" }]],
		env: { LC_ALL: "C" }
	};
	const last = members.at(-1);
	const check = (data) => program("pg_verifybackup", [
		"--quiet",
		"--exit-on-error",
		data
	]);
	return [...members.flatMap((member) => [...tarsOf(member).flatMap(({ file }) => [{
		kind: "get",
		name: file.path,
		path: `${member.folder}${file.path}`
	}, {
		kind: "pipeline",
		name: unpackStep(member, file),
		stages: stagesOf(source, member, extract)
	}]), {
		kind: "command",
		name: checkStep(member.id),
		command: check(members.length === 1 ? places.data : places.part(member.id))
	}]), ...members.length === 1 || last === void 0 ? [] : [{
		kind: "command",
		name: "combine",
		command: program("pg_combinebackup", [
			["--output=", ...[places.data].flat()],
			"--manifest-checksums=SHA256",
			...last.manifest.tablespaces.map(({ oid }) => [
				"--tablespace-mapping=",
				...[places.partSpace(last.id, oid)].flat(),
				"=",
				...[places.space(oid)].flat()
			]),
			...members.map(({ id }) => places.part(id))
		])
	}, {
		kind: "command",
		name: checkCombinedStep,
		command: check(places.data)
	}]];
}
/** That of the data directory first. */
function tarsOf({ manifest }) {
	return [{
		file: physicalFile(manifest, "data"),
		oid: void 0
	}, ...manifest.tablespaces.flatMap(({ oid, file: path }) => {
		const file = manifest.files.find((one) => one.path === path && one.role === "tablespace");
		return file === void 0 ? [] : [{
			file,
			oid
		}];
	})];
}
/** Unpacks one backup of the chain to where it is checked: a data directory with its tablespaces. Throws what its files cannot be read by. */
async function unpackMember(assembling, member) {
	const { places, holes, owner, session, source } = assembling;
	const isAlone = source.members.length === 1;
	const at = (word) => fillWord(word, holes);
	const data = at(isAlone ? places.data : places.part(member.id));
	const links = [];
	for (const { file, oid } of tarsOf(member).reverse()) {
		const into = oid === void 0 ? data : at(isAlone ? places.space(oid) : places.partSpace(member.id, oid));
		await makeOwned(into, owner);
		session.onProgress({
			phase: "unpack",
			current: `${member.id}/${file.path}`
		});
		await unpackFile(assembling, member, file, into);
		if (oid !== void 0) links.push([oid, into]);
	}
	for (const [oid, into] of links) {
		const link = join(data, "pg_tblspc", oid);
		await rm(link, { force: true });
		await symlink(into, link);
		if (owner !== void 0) await lchown(link, owner.uid, owner.gid);
	}
	const manifest = await readOpened(assembling, member, physicalFile(member.manifest, "backup-manifest"));
	await writeOwned(join(data, "backup_manifest"), manifest, owner);
}
async function makeOwned(path, owner) {
	await mkdir(path, { mode: 448 }).catch((error) => {
		if (error.code !== "EEXIST") throw error;
	});
	if (owner !== void 0) await lchown(path, owner.uid, owner.gid);
}
/** Writes a file anew; whatever lay there is not followed. */
async function writeOwned(path, content, owner) {
	await rm(path, { force: true });
	await writeFile(path, content, {
		mode: 384,
		flag: "wx"
	});
	if (owner !== void 0) await lchown(path, owner.uid, owner.gid);
}
/** The same, durably: its content first, then its name. */
async function keepOwned(path, content, owner) {
	await writeOwned(path, content, owner);
	await sync(path);
	await sync(dirname(path));
}
/** Writes a file in the place of another, which is there until then; durably. */
async function replaceOwned(path, content, owner) {
	await writeOwned(`${path}.tmp`, content, owner);
	await sync(`${path}.tmp`);
	await rename(`${path}.tmp`, path);
	await sync(dirname(path));
}
async function unpackFile({ plan, store, source, owner, session }, member, file, into) {
	const holes = {
		into,
		...identityHoles(source.decryption)
	};
	const stages = stepNamed(plan, "pipeline", unpackStep(member, file)).stages.map((stage) => fillCommand(stage, holes));
	const commands = stages.map((stage, index) => index === stages.length - 1 && owner !== void 0 ? prefixed(owner.prefix, stage) : stage);
	await withStoredInput(store, `${member.folder}${file.path}`, (input) => runPipeline(commands, {
		signal: session.signal,
		input,
		classify: classifyUnpacking
	}));
}
function prefixed(prefix, { program, args, env }) {
	const [first = program, ...words] = [
		...prefix,
		program,
		...args
	];
	return {
		program: first,
		args: words,
		env
	};
}
/** What cannot be unpacked is not what the manifest says, unless the disk is full. */
const classifyUnpacking = (stderr) => {
	const opened = classifyDecryption(stderr);
	if (opened !== void 0) return opened;
	if (stderr.some((line) => /No space left on device|Disk quota exceeded/i.test(line))) return { kind: "disk-full" };
	return { kind: "invalid-manifest" };
};
/** A small file of a backup, opened. */
async function readOpened({ store, source, session }, { folder, manifest }, file) {
	const chunks = [];
	const collect = async (from) => {
		for await (const chunk of from) chunks.push(chunk);
	};
	const path = `${folder}${file.path}`;
	const { decryption } = source;
	if (manifest.encryption === null || decryption === void 0) await collect(await store.get(path));
	else await withStoredInput(store, path, (input) => runPipeline([fillCommand(decryptCommand(decryption), identityHoles(decryption))], {
		signal: session.signal,
		input,
		output: collect,
		classify: classifyUnpacking
	}));
	return Buffer.concat(chunks);
}
// packages/core/src/restore/physical/lines.ts
/** What a plan of a cluster's files begins with. Holes: `age-identity`. */
function openingLines(store, { decryption }) {
	return [
		...store.byHand === void 0 ? [] : [`# needs ${store.byHand.needs}`],
		"set -e -o pipefail; umask 077",
		...identityLines(decryption)
	];
}
/** Lines that hold every file of a chain to its digest. */
function wholeLines(store, { members }) {
	return members.flatMap(({ folder, manifest }) => manifest.files.map(({ path, sha256 }) => `[ "$(${shellRead(store, `${folder}${path}`)} sha256sum)" = '${sha256}  -' ]   # ${path}`));
}
/** Lines that make a data directory of a chain, by the commands of the plan. */
function assemblyLines(assembly) {
	const { source, steps, places, made, parts } = assembly;
	const { members } = source;
	const isAlone = members.length === 1;
	const command = (name) => steps.flatMap((step) => step.kind === "command" && step.name === name ? [renderCommands(step.command)] : []);
	const make = (path) => made.includes(path) ? [] : [`mkdir -m 700 ${path}`];
	const unpack = (member) => {
		const data = renderWord(isAlone ? places.data : places.part(member.id));
		const space = (oid) => renderWord(isAlone ? places.space(oid) : places.partSpace(member.id, oid));
		return [
			...[...tarsOf(member)].reverse().flatMap(({ file, oid }) => {
				const into = oid === void 0 ? data : space(oid);
				return [...make(into), ...unpackLines(assembly, member, file, into)];
			}),
			...member.manifest.tablespaces.map(({ oid }) => `ln -sfn ${space(oid)} ${data}/pg_tblspc/${oid}`),
			`${readLine(assembly, member, physicalFile(member.manifest, "backup-manifest"))} > ${data}/backup_manifest`,
			...member.id === source.own.id ? assembly.afterUnpacking(data) : [],
			...command(checkStep(member.id))
		];
	};
	return [...members.flatMap(unpack), ...isAlone ? [] : [
		...source.own.manifest.tablespaces.flatMap(({ oid }) => make(renderWord(places.space(oid)))),
		...command("combine"),
		...command(checkCombinedStep),
		`rm -r ${parts.join(" ")}`
	]];
}
function unpackLines(assembly, member, file, into) {
	const { steps, store } = assembly;
	const stages = steps.flatMap((step) => step.kind === "pipeline" && step.name === unpackStep(member, file) ? step.stages : []);
	return [`INTO=${into}; ${shellRead(store, `${member.folder}${file.path}`)} ${renderCommands(...stages)}`];
}
/** A command that writes a small file of a backup, opened, to its standard output. */
function readLine({ store, source: { decryption } }, { folder, manifest }, file) {
	const isSealed = manifest.encryption !== null && decryption !== void 0;
	return `${shellRead(store, `${folder}${file.path}`)} ${isSealed ? renderCommands(decryptCommand(decryption)) : "cat"}`;
}
/** The line that says where tablespaces lie now; none where there are none. */
function tablespaceLines({ own }, data, space) {
	const { tablespaces } = own.manifest;
	if (tablespaces.length === 0) return [];
	return [`printf '%s\\n' ${tablespaces.map(({ oid }) => `"${oid} "${renderWord(space(oid))}`).join(" ")} > ${data}/tablespace_map`];
}
/** A line that writes lines of settings to a file. */
function writeLine(settings, file) {
	return `printf '%s\\n' ${Object.entries(settings).map(([name, value]) => shellQuote(settingLine(name, value))).join(" ")} > ${file}`;
}
// packages/core/src/restore/recovery-end.ts
/** Runs a recovery to its end, whatever that is. Throws only what keeps it from being run. */
async function runRecovery(command, session, running = {}) {
	let [stopped, done, last, failure] = [];
	const onStderrLine = (line) => {
		stopped ??= /recovery stopping (?:before|after|at) .*/.exec(line)?.[0];
		done = /redo done at [0-9A-F]+\/[0-9A-F]+/.exec(line)?.[0] ?? done;
		failure ??= /\b(?:FATAL|PANIC): +(.*)$/.exec(line)?.[1];
		last = /last completed transaction was at log time (.*)$/.exec(line)?.[1] ?? last;
		const brought = /restored log file "([^"]+)" from archive/.exec(line)?.[1];
		if (brought !== void 0) session.onProgress({
			phase: "recover",
			current: brought
		});
	};
	const error = await runCommand(command, {
		...running,
		signal: session.signal,
		onStderrLine
	}).then(() => void 0, (thrown) => {
		if (thrown instanceof CommandError && thrown.kind === "database-refused") return thrown;
		throw thrown;
	});
	return {
		stopped,
		done,
		last,
		failure,
		status: error === void 0 ? 0 : error.status,
		error
	};
}
/** What a server that ends a recovery by shutting down exits with. Source: PostgreSQL, PerformWalRecovery. */
const shutDownAtTarget = 3;
/** Whether it ended as it was to: as a server of its own, or shut down at its target. Only how it ended counts. */
function hasEndedWell({ status, failure }, isOwn) {
	return failure === void 0 && status === (isOwn ? 0 : shutDownAtTarget);
}
/** Whether the log that it was given ended before the target. */
function isOutOfLog({ failure = "" }) {
	return /recovery ended before configured recovery target was reached/.test(failure);
}
/** What another end comes to. `target` for people, `stopLsn` of the backup; `name` what `--backup` takes. */
function refusalOfEnd({ failure = "", error }, { target, stopLsn, name }) {
	if (/requested recovery stop point is before consistent recovery point/.test(failure)) return new PgproofError("database-refused", `the target, ${target}, lies before the end of the backup, ${stopLsn}: the server says, ${failure}`, {
		hint: `name a backup that ended before it: --backup <${name}>`,
		cause: error
	});
	if (error !== void 0) return error;
	return new PgproofError("database-refused", "the recovery ended, and the server names no target that it reached");
}
/** Sees in the cluster itself that its recovery ended as it was to. Throws `database-refused`. */
function requireState({ state }, isOwn) {
	const wanted = isOwn ? ["shut down"] : ["shut down in recovery", "in archive recovery"];
	if (wanted.includes(state)) return;
	throw new PgproofError("database-refused", `the recovery ended, and pg_control says "${state}" of the cluster, not "${wanted.join("\" or \"")}"`);
}
// packages/core/src/restore/physical/recover.ts
/** So many segments are brought at once where nobody knows how many are needed. */
const batch = 32n;
/**
* Recovers to the target: brings WAL as far as it may be needed, and more where it was not enough. Throws `database-refused` where the WAL ends before
* the target is reached or the target lies before the end of the backup, and what the archive says of a file that is not what it should be.
*/
async function recoverTo(recovering) {
	const { log, spool, session } = recovering;
	await mkdir(spool, { mode: 448 });
	await recovering.give(spool);
	const bring = async (name) => {
		if (log === void 0) return;
		session.onProgress({
			phase: "fetch",
			current: name
		});
		await fetchWalFile(log.archive, name, join(spool, name), log.identities, session.signal);
		await recovering.give(join(spool, name));
	};
	for (const timeline of log?.coverage.histories.keys() ?? []) await bring(`${timelineName(timeline)}.history`);
	const segmentBytes = log?.coverage.segmentBytes ?? 1;
	const first = segmentAt(lsnOf(recovering.stopLsn), segmentBytes);
	const end = log === void 0 || recovering.target.kind === "immediate" ? first : lastOf(log, first);
	let next = first;
	let until = log === void 0 ? first : firstGoal(recovering, log, first, end);
	for (;;) {
		for (; log !== void 0 && next < until; next += 1n) await bring(segmentName({
			timeline: ownerOf$2(next, recovering.timeline, log.coverage),
			number: next
		}, segmentBytes));
		const ended = await runRecovery(recovering.command, session);
		const said = recovering.target.kind === "latest" ? ended.done : ended.stopped;
		if (said !== void 0 && hasEndedWell(ended, recovering.target.action === "promote")) {
			if (recovering.target.kind === "latest" && log !== void 0) await requireEnd(recovering, log, {
				first,
				next,
				said
			});
			const lastCommitAt = ended.last === void 0 ? void 0 : readMoment(ended.last)?.at;
			return {
				said,
				segments: Number(next - first),
				lastCommitAt
			};
		}
		if (!isOutOfLog(ended)) throw refusalOfEnd(ended, {
			target: recovering.described,
			stopLsn: recovering.stopLsn,
			name: "id"
		});
		if (log === void 0 || until >= end) throw outOfLog(recovering, ended.last);
		until = until + batch < end ? until + batch : end;
	}
}
/** The files that a recovery by hand is given: what may be needed to reach the target, in the order of the log; histories first. Pure. */
function filesTowards(going) {
	const { log, timeline } = going;
	if (log === void 0) return [];
	const { coverage } = log;
	const first = segmentAt(lsnOf(going.stopLsn), coverage.segmentBytes);
	const end = lastOf(log, first);
	const names = [...coverage.histories.keys()].map((one) => `${timelineName(one)}.history`);
	if (going.target.kind === "immediate") return names;
	const until = going.target.kind === "lsn" || going.target.kind === "time" ? firstGoal(going, log, first, end) : end;
	for (let number = first; number < until; number += 1n) names.push(segmentName({
		timeline: ownerOf$2(number, timeline, coverage),
		number
	}, coverage.segmentBytes));
	return names;
}
/** The number behind the last segment that is there without a gap. */
function lastOf({ reach, coverage }, first) {
	if (reach.end === void 0) return first;
	const whole = segmentAt(reach.end, coverage.segmentBytes);
	return reach.isPartial ? whole + 1n : whole;
}
/** The number behind the segments that the target may be in. */
function firstGoal({ target, timeline }, { coverage }, first, end) {
	if (target.kind === "latest") return end;
	const atMost = (goal) => goal < end ? goal : end;
	if (target.kind === "lsn") return atMost(segmentAt(lsnOf(target.value), coverage.segmentBytes) + 2n);
	const at = target.kind === "time" ? readMoment(target.value)?.at : void 0;
	if (at === void 0) return atMost(first + batch);
	for (let number = first; number < end; number += 1n) {
		const stored = coverage.timelines.get(ownerOf$2(number, timeline, coverage))?.whole.get(number);
		if (stored !== void 0 && stored > at) return atMost(number + 2n);
	}
	return end;
}
/**
* Where a recovery ends by itself it is only known by what it was given whether that is the end: the last record there that is whole has been
* replayed. Throws `database-refused` otherwise, which a record is that the server cannot read.
*/
async function requireEnd({ spool, timeline }, { coverage }, { first, next, said }) {
	const { segmentBytes } = coverage;
	const done = lsnOf(/[0-9A-F]+\/[0-9A-F]+/.exec(said)?.[0] ?? "");
	for (let number = next - 1n; number >= first; number -= 1n) {
		const name = segmentName({
			timeline: ownerOf$2(number, timeline, coverage),
			number
		}, segmentBytes);
		const { whole } = readRecords(await readFile(join(spool, name)));
		if (whole === void 0) continue;
		const last = startOf(number, segmentBytes) + BigInt(whole);
		if (done >= last) return;
		throw new PgproofError("database-refused", `the recovery ended at ${formatLsn(done)}, and the archived WAL goes on to ${formatLsn(last)}, in "${name}": a record in between cannot be read`, { hint: "look at what is archived: pgproof wal check --read --store <store>; what is before is reached by --target-lsn" });
	}
}
function outOfLog({ log, stopLsn, described }, last) {
	const segmentBytes = log?.coverage.segmentBytes ?? 1;
	const end = log?.reach.end === void 0 ? stopLsn : formatLsn(log.reach.end);
	const lacking = log === void 0 ? "" : `; ${log.archive.describe} has ${log.reach.isPartial ? "only a part of" : "no"} "${log.reach.next}"${log.reach.isGap ? ", and has segments behind it" : ""}`;
	return new PgproofError("database-refused", `ran out of WAL before the target, ${described}: it ends at ${end}${last === void 0 ? "" : `, the last transaction in it at ${last}`}${lacking}`, { hint: log === void 0 || segmentBytes === 1 ? "archive the WAL: pgproof wal configure" : reachHint(log.reach) });
}
// packages/core/src/restore/physical/plan.ts
/** What copies a segment from the folder that it was brought to. */
function restoreCommand(directory) {
	return `cp "${join(workFolder(directory), "wal")}/%f" "%p"`;
}
/** Settings by which a server comes to the target, with WAL from the folder that it was brought to. */
function towards(target, facts) {
	const { directory, timeline, own } = facts;
	return {
		restore_command: restoreCommand(directory),
		...targetSettings(target, timeline === own.manifest.wal.timeline ? "current" : String(timeline))
	};
}
/** Settings of the server that recovers to a target, alone: nothing of the cluster's own configuration is read meanwhile. */
function recoverySettings(target, facts, limits) {
	const { directory } = facts;
	const work = workFolder(directory);
	return {
		config_file: join(work, "recovery.conf"),
		hba_file: join(work, "recovery_hba.conf"),
		ident_file: join(work, "recovery_ident.conf"),
		archive_mode: "off",
		shared_preload_libraries: "",
		hot_standby: "off",
		jit: "off",
		log_destination: "stderr",
		log_min_messages: "log",
		...Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, String(value)])),
		max_logical_replication_workers: "0",
		...towards(target, facts),
		recovery_target_action: target.action === "promote" ? "promote" : "shutdown"
	};
}
/** A database that the server starts by, alone: one whose locale every machine has, where there is one. */
function quietDatabase({ databases }) {
	return databases.filter(({ name }) => !name.startsWith("-")).find(({ collation }) => /^(C|POSIX)($|\.)/.test(collation))?.name ?? "template1";
}
/** Pure: what the restore of a cluster will do. Holes: `into`, `age-identity`. */
function planPhysicalRestore(options, facts) {
	const { directory, own, postgres } = facts;
	const target = options.target ?? endOfBackup;
	const program = (name, args) => ({
		program: join(dirname(postgres.path), name),
		args,
		env: {
			LC_ALL: "C",
			TZ: "UTC"
		}
	});
	const settings = recoverySettings(target, facts, own.manifest.limits);
	const steps = [
		...assemblySteps(facts, placesOf(facts), program),
		{
			kind: "command",
			name: "recover",
			command: program("postgres", [
				...[
					"--single",
					"-D",
					directory
				],
				...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
				quietDatabase(own.manifest)
			])
		},
		{
			kind: "command",
			name: "control",
			command: program("pg_controldata", ["--pgdata", directory])
		}
	];
	const named = storeFlags(options.store);
	return {
		operation: "restore",
		environment: options.environment,
		target: directory,
		steps,
		public: {
			operation: "restore",
			environment: options.environment,
			target: directory,
			commands: commandsOf(options, facts, target, steps),
			configuration: {
				directory,
				backup: own.id,
				...own.manifest.chain.length === 0 ? {} : { made_on: own.manifest.chain.join(", ") },
				target: describeTarget(target, own.manifest.server.time_zone),
				inclusive: String(target.isInclusive),
				timeline: String(facts.timeline),
				action: target.action,
				...settings
			},
			verification_steps: [
				`${renderCommands(program("pg_controldata", ["--pgdata", directory]))} | grep -E 'cluster state|TimeLineID'`,
				`${renderCommands(program("pg_ctl", [
					"status",
					"--pgdata",
					directory
				]))}`,
				...named === void 0 ? [] : [`pgproof verify ${named} --method physical --backup ${own.id}${identityFlag(facts.decryption)}`]
			],
			recovery_procedure: `If the restore fails, stop the server if it was started, and remove what it made, all of which is new: ${[
				directory,
				workFolder(directory),
				configurationFolder(directory),
				...facts.spaces.values()
			].map(shellQuote).join(" ")}; then run it again. Nothing else is touched. Without pgproof:\n${own.manifest.recovery_procedure}`
		}
	};
}
/** The same for a shell. What is done to a file of settings is so done, too. */
function commandsOf({ store, ageIdentityFile }, facts, target, steps) {
	const { directory, own, spaces } = facts;
	const [data, work] = [shellQuote(directory), shellQuote(workFolder(directory))];
	const places = placesOf(facts);
	const goesOn = target.action !== "promote";
	const configuration = own.manifest.files.find(({ role }) => role === "configuration");
	const collected = shellQuote(configurationFolder(directory));
	const command = (name) => steps.flatMap((step) => step.kind === "command" && step.name === name ? [renderCommands(step.command)] : []);
	return [
		...facts.owner === void 0 ? [] : [`# as the user with the number ${facts.owner.uid}, who is to own the cluster:`],
		...openingLines(store, facts),
		...wholeLines(store, facts),
		`mkdir -m 700 ${work}`,
		...[directory, ...spaces.values()].map((path) => `mkdir -p -m 700 ${shellQuote(path)}`),
		...assemblyLines({
			store,
			source: facts,
			steps,
			places,
			made: [directory, ...spaces.values()].map(shellQuote),
			parts: facts.members.flatMap(({ id, manifest }) => [renderWord(places.part(id)), ...manifest.tablespaces.map(({ oid }) => renderWord(places.partSpace(id, oid)))]),
			afterUnpacking: (unpacked) => [
				`rm -f ${unpacked}/standby.signal ${unpacked}/recovery.signal`,
				`SETTINGS="$(cat ${unpacked}/postgresql.auto.conf)"`,
				writeLine(quietSettings(own.manifest.server.preload_libraries), `${unpacked}/postgresql.auto.conf`)
			]
		}),
		...facts.members.length === 1 ? [] : [`rmdir ${data}; mv ${renderWord(places.data)} ${data}`],
		...tablespaceLines(facts, data, places.space),
		...configuration === void 0 ? [] : [`mkdir -m 700 ${collected}`, `${readLine({
			store,
			source: facts
		}, own, configuration)} | ${shellQuote(facts.tar)} --extract --no-same-owner --directory=${collected} --file=-`],
		`[ -e ${data}/postgresql.conf ] || echo '# The configuration of the source lay elsewhere.' > ${data}/postgresql.conf`,
		`[ -e ${data}/pg_hba.conf ] || echo 'local all all peer' > ${data}/pg_hba.conf`,
		`[ -e ${data}/pg_ident.conf ] || : > ${data}/pg_ident.conf`,
		`for file in recovery.conf recovery_hba.conf recovery_ident.conf; do : > ${work}/"$file"; done`,
		`: > ${data}/recovery.signal`,
		`mkdir -m 700 ${work}/wal`,
		...logLines(store, {
			...facts,
			target
		}, ageIdentityFile, `${work}/wal`),
		...command("recover").map((line) => `${line} < /dev/null${goesOn ? " || [ $? -eq 3 ]" : ""}`),
		`${command("control").join("")} | grep -E '^Database cluster state: +(${goesOn ? "shut down in recovery|in archive recovery" : "shut down"})$'`,
		writeLine(stillSettings(target, facts), `${work}/still`),
		`{ printf '%s\\n' "$SETTINGS" '' ${shellQuote(addedMark)}; cat ${work}/still; } > ${data}/postgresql.auto.conf`,
		...goesOn ? [`find ${work} -mindepth 1 -maxdepth 1 ! -name wal -exec rm -r {} +`] : [`rm -r ${work}`, handOnLine(data)],
		startCommand(facts)
	];
}
/** Lines that bring what of the archive may be needed into a folder, a word of the shell, where the recovery looks for it. */
function logLines(store, going, ageIdentityFile, into) {
	const { own } = going;
	const names = filesTowards({
		...going,
		stopLsn: own.manifest.wal.stop_lsn
	});
	if (names.length === 0) return [];
	const root = `+wal/${own.manifest.server.system_identifier}`;
	const brought = "\"$ARCHIVE\"/$file";
	const opening = [[`${brought}.zst`, `zstd -d -q -c < ${brought}.zst`], ...ageIdentityFile === void 0 ? [] : [[`${brought}.zst.age`, `age --decrypt --identity "$KEY" < ${brought}.zst.age | zstd -d -q -c`]]];
	const partial = opening.map((pair) => pair.map((text) => text.replaceAll("$file.", "$file.partial.")));
	const tried = [...opening, ...partial].map(([path, how]) => `[ -e ${path} ]; then ${how}`);
	return [
		...ageIdentityFile === void 0 ? [] : [`KEY=${shellQuote(resolve(ageIdentityFile))}`],
		...store.byHand === void 0 ? [`ARCHIVE=${shellQuote(`${store.address}/${root}`)}`] : [`ARCHIVE="$(mktemp -d)"; (cd "$ARCHIVE" && ${store.byHand.bring(root)})`],
		`for name in ${names.join(" ")}; do`,
		`  case $name in *.history) file=\${name:0:8}/$name ;; *) file=\${name:0:8}/\${name:8:8}/$name ;; esac`,
		`  if ${tried.join("; elif ")}; else echo "the archive has no $name" >&2; false; fi > ${into}/"$name"`,
		"done"
	];
}
/** What stands before the settings that a restore adds. */
const addedMark = "# Added by pgproof restore.";
/** Settings that a restored cluster keeps until it takes the place of its source. */
function stillSettings(target, facts) {
	const { manifest } = facts.own;
	return {
		...quietSettings(manifest.server.preload_libraries),
		...target.action === "promote" ? {} : {
			...towards(target, facts),
			recovery_target_action: target.action,
			...Object.fromEntries(Object.entries(manifest.limits).map(([name, value]) => [name, String(value)]))
		}
	};
}
/** How the restored cluster is started. */
function startCommand({ directory, postgres }) {
	const log = shellQuote(`${directory}.log`);
	return `${shellQuote(join(dirname(postgres.path), "pg_ctl"))} start --wait --pgdata ${shellQuote(directory)} --log ${log}`;
}
export { markFile as A, unpackMember as C, gatherPhysicalRestoreFacts as D, gatherLog as E, wholeFolder as F, workFolder as I, chooseBackup as L, removeLeftover as M, configurationFolder as N, gatherPhysicalSource as O, placesOf as P, replaceOwned as S, chooseBase as T, assemblySteps as _, startCommand as a, keepOwned as b, hasEndedWell as c, requireState as d, runRecovery as f, wholeLines as g, tablespaceLines as h, quietDatabase as i, markRestore as j, identityOf as k, isOutOfLog as l, openingLines as m, logLines as n, stillSettings as o, assemblyLines as p, planPhysicalRestore as r, recoverTo as s, addedMark as t, refusalOfEnd as u, checkCombinedStep as v, writeOwned as w, readOpened as x, checkStep as y };
