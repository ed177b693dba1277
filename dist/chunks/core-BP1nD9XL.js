import { Gt as present, J as formatSeconds, K as formatBytes, Ot as PgproofError, R as recipientsOf, Ut as shellQuote, Y as formatTime, et as allClusters, it as encodeDatabaseName, jt as errorKinds, q as formatCount } from "./lean-DqNT6EJH.js";
import { N as worstFirst, j as allGood, r as madeAt } from "./core-B9Yv8UBi.js";
import { A as selectBackup, I as fileOfRole, N as readRecords, tt as isAllowed } from "./core-DxWJFd2t.js";
import { n as readServerFacts } from "./core-7K7Y8FFh.js";
import { a as readLog, i as seenOf, r as see, t as lookAtContainer } from "./core-CDpGX4py.js";
import { $ as backupCommand, _t as identityToGiveFor, at as storeFlags, et as provingCommand, it as shellRead, tt as removalCommand } from "./core-B5edkvN2.js";
import { A as lookForPooler, C as createDatabaseSql, F as readPrivileges, L as bytesOf, M as judgeStandby, N as readStandby, P as judgePrivileges, it as whileAlive, j as judgeTls, k as judgePooler, rt as silentError, tt as listBackups } from "./core-BZtGVF2w.js";
import { c as describeConnection, l as withDatabase, n as quoteIdentifier, o as openClient, r as quoteLiteral } from "./core-BIkfvGKG.js";
import { o as checkDigest } from "./core-CCvC2RR8.js";
import { u as readServerDisk } from "./core-D09qElme.js";
import { i as readContents } from "./core-djFt5VHk.js";
import { access, constants } from "node:fs/promises";
// packages/core/src/postgres/activity.ts
/**
* Sessions that block others, the one that most wait for first, then those whose transaction is older than so many seconds. Who waits for
* somebody that waits himself is counted with the first in the row. Versions 14 to 18.
*/
async function readBusySessions(client, longSeconds) {
	return client.query(`
    with waiting as (
      select w.pid, b.pid as blocker, extract(epoch from pg_catalog.now() - w.state_change)::float8 as seconds
      from pg_catalog.pg_stat_activity w
      cross join lateral pg_catalog.unnest(pg_catalog.pg_blocking_pids(w.pid)) b(pid)
      where w.wait_event_type = 'Lock'
    )
    select
      a.pid,
      a.usename as user,
      nullif(a.application_name, '') as application,
      a.state,
      substring(a.query from '^\\s*(\\w+(?:\\s+\\w+)?)') as head,
      extract(epoch from pg_catalog.clock_timestamp() - a.xact_start)::float8 as seconds,
      (select pg_catalog.count(*)::int from waiting w where w.blocker = a.pid) as waiting,
      (select pg_catalog.max(w.seconds) from waiting w where w.blocker = a.pid) as "waitedSeconds"
    from pg_catalog.pg_stat_activity a
    where a.pid <> pg_catalog.pg_backend_pid()
      and a.backend_type in ('client backend', 'parallel worker')
      and not exists (select from waiting w where w.pid = a.pid)
      and (
        exists (select from waiting w where w.blocker = a.pid)
        or extract(epoch from pg_catalog.clock_timestamp() - a.xact_start) > $1)
    order by waiting desc, seconds desc nulls last
    limit 20`, [longSeconds]);
}
/** Counts connections. Versions 14 to 18. */
async function readConnectionCounts(client) {
	const [row] = await client.query(`
    select
      pg_catalog.count(*) filter (where backend_type = 'client backend')::int as used,
      pg_catalog.current_setting('max_connections')::int as most,
      pg_catalog.current_setting('superuser_reserved_connections')::int
        + coalesce(pg_catalog.current_setting('reserved_connections', true), '0')::int as reserved,
      pg_catalog.count(*) filter (where state like 'idle in transaction%')::int as "idleInTransaction"
    from pg_catalog.pg_stat_activity`);
	return row ?? {
		used: 0,
		most: 0,
		reserved: 0,
		idleInTransaction: 0
	};
}
// packages/core/src/postgres/wal.ts
/** Source: PostgreSQL documentation, 28.2.11 and 26.3. Versions 14 to 18. */
async function readArchiver(client) {
	const [row] = await client.query(`
    select
      pg_catalog.current_setting('archive_mode') as mode,
      coalesce(pg_catalog.current_setting('archive_command'), '') not in ('', '(disabled)')
        or coalesce(pg_catalog.current_setting('archive_library', true), '') <> '' as "hasWay",
      failed_count::int as "failedCount",
      last_failed_wal as "lastFailedWal",
      last_failed_time is not null and last_failed_time > coalesce(last_archived_time, '-infinity') as "isFailing"
    from pg_catalog.pg_stat_archiver`);
	return row ?? {
		mode: "off",
		hasWay: false,
		failedCount: 0,
		lastFailedWal: null,
		isFailing: false
	};
}
/** Needs pg_monitor. Versions 14 to 18. */
async function readWal(client) {
	const [row] = await client.query(`
    select
      (select coalesce(pg_catalog.sum(size), 0)::text from pg_catalog.pg_ls_waldir()) as bytes,
      (select (setting::bigint * 1024 * 1024)::text from pg_catalog.pg_settings where name = 'max_wal_size') as max,
      (select pg_catalog.count(*)::int from pg_catalog.pg_ls_archive_statusdir() where name like '%.ready') as unarchived`);
	return {
		bytes: Number(row?.bytes),
		maxBytes: Number(row?.max),
		unarchived: row?.unarchived ?? 0
	};
}
/** Slots, the one that keeps most first. Versions 14 to 18. */
async function readSlots(client) {
	return (await client.query(`
    select
      slot_name as name,
      active as "isActive",
      wal_status as "walStatus",
      coalesce(
        case when pg_catalog.pg_is_in_recovery() then pg_catalog.pg_last_wal_replay_lsn()
             else pg_catalog.pg_current_wal_lsn() end - restart_lsn, 0)::text as kept
    from pg_catalog.pg_replication_slots
    order by 4 desc`)).map(({ kept, ...slot }) => ({
		...slot,
		keptBytes: Number(kept)
	}));
}
/**
* Looks at a database. Nothing is changed, and where a pooler shares its backends nothing but that is looked at: what a session sets there
* stays with others. Throws what keeps a session from being opened.
*/
async function lookAtDatabase(connection, serverTimeoutSeconds, session) {
	const pooler = await see("look for a pooler", session.signal, () => lookForPooler(connection, serverTimeoutSeconds, session));
	if ("unseen" in pooler && pooler.unseen.kind === "connection-lost") throw pooler.unseen;
	const isPinned = "seen" in pooler && ["none", "session"].includes(pooler.seen.mode);
	const look = (watched) => lookInside(connection, pooler, isPinned, watched);
	if (isPinned) return whileAlive(connection, serverTimeoutSeconds, session, look);
	const limit = serverTimeoutSeconds ?? 60;
	const silence = new AbortController();
	const timer = setTimeout(() => silence.abort(silentError(connection, limit)), limit * 1e3);
	try {
		return await look({
			...session,
			signal: AbortSignal.any([session.signal, silence.signal])
		});
	} finally {
		clearTimeout(timer);
	}
}
async function lookInside(connection, pooler, isPinned, session) {
	const { signal } = session;
	await using client = await openClient(connection, signal, { isPinned });
	const part = (what, read) => {
		session.onProgress({
			phase: "diagnose",
			current: what
		});
		return see(what, signal, () => read(client));
	};
	return {
		connection,
		pooler,
		server: await part("read the server", readServerFacts),
		counts: await part("count connections", readConnectionCounts),
		busy: await part("look for blockers", (asked) => readBusySessions(asked, 300)),
		privileges: await part("read privileges", readPrivileges),
		archiver: await part("read the archiver", readArchiver),
		wal: await part("read the write-ahead log", readWal),
		slots: await part("read replication slots", readSlots),
		disk: await part("look at the disk", readServerDisk),
		standby: await part("read recovery", readStandby),
		conflicts: await part("count conflicts", readConflicts),
		settings: await part("read settings", readSettings),
		offersTls: await part("read ssl", readSsl).then((seen) => "seen" in seen && seen.seen)
	};
}
async function readSsl(client) {
	const [row] = await client.query(`select pg_catalog.current_setting('ssl') = 'on' as on`);
	return row?.on === true;
}
/** Source: PostgreSQL documentation, 28.2.18. Versions 14 to 18. */
async function readConflicts(client) {
	const [row] = await client.query(`
    select conflicts::text
    from pg_catalog.pg_stat_database
    where datname = pg_catalog.current_database()`);
	return Number(row?.conflicts ?? 0);
}
/**
* What the command line says comes before the files, and is marked as waiting for a restart all the same once those are read again.
* Versions 14 to 18.
*/
async function readSettings(client) {
	const [row] = await client.query(`
    select
      pg_catalog.current_setting('fsync') = 'on' as fsync,
      pg_catalog.current_setting('full_page_writes') = 'on' as "fullPageWrites",
      pg_catalog.current_setting('max_locks_per_transaction')::int
        * (pg_catalog.current_setting('max_connections')::int + pg_catalog.current_setting('max_prepared_transactions')::int)
        as "lockSlots",
      (select pg_catalog.count(*)::int from pg_catalog.pg_class where relkind in ('r', 'p', 'S', 'm') and oid >= 16384)
        as relations,
      coalesce(
        (select checksum_failures::int from pg_catalog.pg_stat_database where datname = pg_catalog.current_database()), 0)
        as "checksumFailures",
      (select pg_catalog.age(datfrozenxid) from pg_catalog.pg_database where datname = pg_catalog.current_database())
        as "frozenAge",
      (select coalesce(pg_catalog.array_agg(name order by name), '{}')
        from pg_catalog.pg_settings
        where pending_restart and source <> 'command line')
        as pending`);
	if (row === void 0) throw new Error("the server has no settings");
	return row;
}
// packages/core/src/diagnose/store.ts
/** Looks at a store. Throws as the store does when it cannot be opened or listed. */
async function lookAtStore(options, session) {
	session.onProgress({
		phase: "diagnose",
		current: "the store"
	});
	const now = session.now();
	const store = await options.open();
	const { database } = options;
	const unfinished = await store.unfinished?.(database) ?? [];
	const listed = await listBackups(store, database);
	session.signal.throwIfAborted();
	const clusters = await listBackups(store, allClusters);
	session.signal.throwIfAborted();
	const names = [...new Set([...listed, ...unfinished].map((backup) => backup.database))].sort();
	const databases = [];
	for (const name of names) {
		const backups = listed.filter((backup) => backup.database === name);
		const whole = new Set(backups.map(({ id }) => id));
		databases.push({
			name,
			backups,
			unfinished: unfinished.filter((one) => one.database === name && !whole.has(one.id)).map(({ id }) => id),
			chosen: await see(`look at the backup of "${name}"`, session.signal, () => lookAtBackup(store, name, backups, options, session))
		});
	}
	return {
		store,
		now,
		isIntactWanted: options.isIntactWanted,
		mayBeEmpty: options.mayBeEmpty === true,
		isWritable: await mayWrite(store),
		freeBytes: await store.freeBytes?.(),
		databases,
		clusters
	};
}
async function mayWrite(store) {
	if (store.openWrite === void 0 || store.address === void 0) return void 0;
	return access(store.address, constants.W_OK | constants.X_OK).then(() => true, () => false);
}
async function lookAtBackup(store, database, backups, { backup, isIntactWanted, ageIdentityFile }, session) {
	if (backups.length === 0) throw new PgproofError("unknown-backup", `store "${store.describe}" holds no backup of "${database}"`);
	const chosen = await selectBackup(store, database, backup);
	const listed = backups.find(({ id }) => id === chosen.id);
	const manifest = listed?.manifest?.method === "logical" ? listed.manifest : void 0;
	const folder = `${encodeDatabaseName(database)}/${chosen.id}/`;
	const files = await Promise.all((manifest?.files ?? []).map(async (file) => ({
		file,
		bytes: await store.size(`${folder}${file.path}`)
	})));
	const isWhole = files.every(({ file, bytes }) => file.bytes === bytes);
	return {
		id: chosen.id,
		manifest,
		problem: listed?.problem,
		files,
		digests: isIntactWanted && manifest !== void 0 && isWhole ? await checkDigest(store, folder, manifest.files, session) : void 0,
		...ageIdentityFile !== void 0 && manifest !== void 0 && manifest.encryption !== null ? { keys: await recipientsOf(ageIdentityFile) } : {},
		records: await readRecords(store, chosen)
	};
}
// packages/core/src/diagnose/target.ts
/** Looks at a target; nothing is changed. Throws what keeps a session from being opened. */
async function lookAtTarget(connection, serverTimeoutSeconds, session) {
	const administration = withDatabase(connection, connection.database === "postgres" ? "template1" : "postgres");
	return whileAlive(administration, serverTimeoutSeconds, session, async ({ signal }) => {
		session.onProgress({
			phase: "diagnose",
			current: "the target"
		});
		await using client = await openClient(administration, signal);
		const [row] = await client.query(`
      select
        current_setting('server_version') as version,
        rolname as name,
        rolsuper as super,
        rolcreatedb or rolsuper as creates,
        pg_is_in_recovery() as standby
      from pg_roles
      where rolname = current_user`);
		const [there] = await client.query(`select
         (select count(*)::int from pg_stat_activity a where a.datid = d.oid) as sessions,
         has_database_privilege(d.oid, 'create') as creates
       from pg_database d
       where d.datname = $1`, [connection.database]);
		if (row === void 0) throw new PgproofError("bug", "the server does not know the role of the session");
		const names = async (sql) => new Set((await client.query(sql)).map(({ name }) => name));
		const inside = there === void 0 ? {} : {
			contents: await see("look into the target", signal, async () => {
				await using there = await openClient(connection, signal);
				return await readContents(there);
			}),
			mayCreate: { seen: there.creates }
		};
		return {
			connection,
			exists: there !== void 0,
			major: client.major,
			version: row.version,
			...inside,
			role: {
				name: row.name,
				isSuperuser: row.super,
				mayCreateDatabase: row.creates
			},
			roles: await names("select rolname as name from pg_roles"),
			extensions: await names("select name from pg_available_extensions"),
			isStandby: row.standby,
			disk: await see("look at the disk", signal, () => readServerDisk(client)),
			sessions: there?.sessions ?? 0
		};
	});
}
// packages/core/src/diagnose/facts.ts
/** Looks at what there is, one after the other. It fails for an abort and for an input that cannot be, and for nothing else. */
async function gatherDiagnoseFacts(options, session) {
	const { signal } = session;
	const { source, store, log, target, container, serverTimeoutSeconds } = options;
	const startedAt = session.now();
	const look = (what, given, work) => given === void 0 ? Promise.resolve(void 0) : see(what, signal, work);
	const seen = {
		container: await look("look at the container", container, () => lookAtContainer(container ?? "", session)),
		log: await look("read the log", log, () => readLog(log ?? "", signal)),
		database: await look("look at the database", source, async () => lookAtDatabase(await source(signal), serverTimeoutSeconds, session)),
		target: await look("look at the target", target, async () => lookAtTarget(await target(signal), serverTimeoutSeconds, session)),
		store: await look("look at the store", store, () => lookAtStore(store, session))
	};
	return {
		startedAt,
		...present(seen)
	};
}
// packages/core/src/diagnose/judge-log.ts
/** What each class means, and what to do; those of `errorKinds` say it there. */
const meanings = {
	"archive-damaged": {
		means: "the archive cannot be read to its end: it was cut or altered, or is of another format",
		hint: () => "restore another one: pgproof verify --store <store> --backup latest-good; what one holds: pg_restore -f /dev/null <archive>"
	},
	version: {
		means: "the programs, or the server, are older than what wrote this",
		hint: (_objects, { major }) => `restore by the pg_restore of the server that was dumped, or newer, into a server that is not older: /usr/lib/postgresql/${major ?? "<major>"}/bin/pg_restore --version`
	},
	"data-directory": {
		means: "the server cannot use its data directory",
		hint: () => "see who owns it and which major it is of: ls -ln <folder>; cat <folder>/PG_VERSION"
	},
	"role-missing": {
		means: "roles that own objects, or have grants, are not there",
		hint: (objects) => `${objects.map((name) => `create role ${quoteIdentifier(name)} nologin;`).join(" ")} -- or, by hand, pg_restore --no-owner --no-privileges`
	},
	"extension-missing": {
		means: "extensions are not installed on the server",
		hint: (objects, { major }) => `apt-get install ${objects.map((name) => `postgresql-${major ?? "<major>"}-${name.replaceAll("_", "-")}`).join(" ")} (or the packages that have them), on the server`
	},
	"locale-missing": {
		means: "locales of the source are not known to the server",
		hint: (objects) => `on the server: localedef -i <language> -f UTF-8 ${objects[0] ?? "<locale>"}; or create the database before: createdb --template=template0 --locale=C.UTF-8 <name>`
	},
	"object-exists": {
		means: "objects of the same name are there already: the target was not empty",
		hint: (_objects, { target }) => `createdb --template=template0 <new> && pg_restore --dbname=<new> <archive> # or into this one, replacing what is there: pg_restore --clean --if-exists ${target} <archive>`
	},
	"constraint-violated": {
		means: "rows do not fit: they are there already, or come before those that they refer to",
		hint: () => "restore into an empty database, data and schema together; data alone: pg_restore --data-only --disable-triggers, as a superuser"
	},
	encoding: {
		means: "text of another encoding than the database has",
		hint: () => "make the database with the encoding of the source: createdb --template=template0 --encoding=UTF8 <name>"
	},
	aborted: {
		means: "somebody ended it",
		hint: () => "run it again; a database that is half restored is dropped first: dropdb --force <name>"
	},
	other: {
		means: "the server refused",
		hint: () => "read the lines around it, and the server's log"
	}
};
/** What follows of what came before it in the same log, and what is harmless, is told and does not count. */
function statusOf(group, all) {
	if (group.is === "harmless") return "explained";
	if (group.is !== "follows") return "bad";
	return all.some((other) => other !== group && other.is !== "harmless" && other.is !== "follows") ? "explained" : "bad";
}
function findingOf(group, all, context) {
	const { is, count, line, words, objects } = group;
	const status = statusOf(group, all);
	const own = meanings[is];
	const known = is in errorKinds ? errorKinds[is] : void 0;
	const means = is === "follows" ? status === "explained" ? "follows from what failed before it" : "objects that are needed are not there: an earlier part of the restore is missing" : is === "harmless" ? "a newer client sets what this server does not have yet: nothing is lost by it" : own?.means ?? known?.meaning ?? is;
	const named = objects.length === 0 ? "" : ` (${objects.slice(0, 5).join(", ")}${objects.length > 5 ? ", …" : ""})`;
	const times = count === 1 ? `line ${line}` : `${formatCount(count)} times, first in line ${formatCount(line)}`;
	const hint = own?.hint(objects, context) ?? known?.hint ?? (is === "follows" ? "restore the whole archive: schema first, then data" : void 0);
	return {
		id: `diagnose.log-${is}`,
		status,
		detail: `${means}${named}; ${times}: ${words}`,
		...hint === void 0 || status === "explained" ? {} : { hint }
	};
}
/** What a log says, each class once. Pure. */
function judgeLog(facts, context) {
	const findings = facts.groups.map((group) => findingOf(group, facts.groups, context));
	const clean = facts.groups.length === 0 ? [{
		id: "diagnose.log",
		status: "good",
		detail: `no error in ${formatCount(facts.lines)} lines`
	}] : [];
	return [
		...findings,
		...clean,
		...slowness(facts, context)
	];
}
function slowness({ program, isParallel, seconds }, { target, slowSeconds, cpus, parallelRestore }) {
	if (seconds === void 0 || seconds < slowSeconds || isParallel || program === "pg_dump") return [];
	const took = `it was written for ${formatSeconds(seconds)}`;
	const jobs = Math.max(2, cpus);
	return [program === "psql" ? {
		id: "diagnose.restore-slow",
		status: "warning",
		detail: `${took} by one psql: a plain dump can only be restored by one session`,
		hint: `dump in a format that several jobs can restore: pg_dump --format=directory --jobs=${jobs} --file=<folder> <database>; then pg_restore --jobs=${jobs} ${target} <folder>`
	} : {
		id: "diagnose.restore-slow",
		status: "warning",
		detail: `${took} by one job: tables and indexes can be restored by several at a time, from a folder, or from a file of the format custom that nothing has packed or encrypted (not from a pipe, nor from a tar)`,
		hint: parallelRestore ?? `pg_restore --jobs=${jobs} ${target} <folder or file>`
	}];
}
/** For a container's log: its words, whatever they were about, are evidence of the server; only what stops one is bad. */
function judgeServerLog(groups, container) {
	const hint = `docker logs --tail 100 ${shellQuote(container)}`;
	return groups.filter(({ is }) => is in errorKinds || is === "data-directory").map((group) => {
		const { is, count, line, words } = group;
		const isGrave = [
			"wal-full",
			"disk-full",
			"out-of-memory",
			"data-corrupted",
			"program-killed",
			"data-directory"
		].includes(is);
		const means = meanings[is]?.means ?? errorKinds[is]?.meaning ?? is;
		const next = meanings[is]?.hint([], {
			target: "",
			major: void 0,
			slowSeconds: 0,
			cpus: 1
		}) ?? errorKinds[is]?.hint;
		return {
			id: `diagnose.log-${is}`,
			status: isGrave ? "bad" : "warning",
			object: {
				kind: "container",
				name: container
			},
			detail: `its log says: ${means}; ${count === 1 ? `line ${line} of its last` : `${formatCount(count)} times in its last lines`}: ${words}`,
			hint: isGrave && next !== void 0 ? next : hint
		};
	});
}
// packages/core/src/diagnose/judge-container.ts
const mebibyte$2 = 1024 ** 2;
/** No engine, or no such container. Pure. */
function judgeNoContainer(error, asked) {
	const isMissing = error.kind === "cannot-connect";
	return {
		id: isMissing ? "diagnose.container-missing" : "diagnose.container-engine",
		status: isMissing ? "bad" : "unknown",
		object: {
			kind: "container",
			name: asked
		},
		detail: error.message,
		hint: error.hint
	};
}
/** What a container shows. Pure. */
function judgeContainer(facts) {
	const object = {
		kind: "container",
		name: facts.name
	};
	const about = (finding) => ({
		...finding,
		object
	});
	const log = "seen" in facts.log ? facts.log.seen : void 0;
	return [
		...stateFindings(facts).map(about),
		...healthFindings(facts).map(about),
		...mountFindings(facts).map(about),
		...memoryFindings(facts).map(about),
		...diskFindings(facts).map(about),
		...log === void 0 ? [about({
			id: "diagnose.log",
			status: "unknown",
			detail: `its log could not be read: ${"unseen" in facts.log ? facts.log.unseen.message : ""}`,
			hint: `docker logs ${facts.name}`
		})] : judgeServerLog(log.groups, facts.name),
		...log !== void 0 && log.groups.length === 0 ? [about({
			id: "diagnose.log",
			status: "good",
			detail: "no error in its last lines"
		})] : []
	];
}
function stateFindings({ name, status, exitCode, isOomKilled, error, restarts, upSeconds, log, memoryKills }) {
	const last = "seen" in log ? log.seen.last.join(" / ") : "";
	const said = last === "" ? "" : `; the last it said: ${last}`;
	const more = `docker update --memory 2g --memory-swap 2g ${name} && docker start ${name}`;
	if (isOomKilled || exitCode === 137 && status !== "running") return [isOomKilled ? {
		id: "diagnose.container-oom-killed",
		status: "bad",
		detail: `the kernel killed it for want of memory (exit code ${exitCode})${said}`,
		hint: more
	} : {
		id: "diagnose.container-state",
		status: "bad",
		detail: `it was killed (exit code 137)${said}`,
		hint: `docker start ${name}`
	}];
	const kills = memoryKills === void 0 || memoryKills === 0 ? [] : [{
		id: "diagnose.container-oom-killed",
		status: "bad",
		detail: `the kernel has killed ${memoryKills} processes in it for want of memory: each ends every session of the server`,
		hint: `docker update --memory 2g --memory-swap 2g ${name}`
	}];
	if (status === "restarting" || restarts > 0 && status !== "running" || restarts > 1 && upSeconds < 60) return [{
		id: "diagnose.container-restarts",
		status: "bad",
		detail: `it ends again and again (${restarts} restarts, exit code ${exitCode})${said}`,
		hint: `docker logs --tail 50 ${name}`
	}];
	if (status === "running") return [...kills, restarts > 0 ? {
		id: "diagnose.container-restarts",
		status: "warning",
		detail: `it runs, after ${restarts} restarts`,
		hint: `docker logs --tail 200 ${name}`
	} : {
		id: "diagnose.container-state",
		status: "good",
		detail: "it runs"
	}];
	if (status === "paused") return [{
		id: "diagnose.container-state",
		status: "bad",
		detail: "it is paused: sessions wait without an answer",
		hint: `docker unpause ${name}`
	}];
	return [{
		id: "diagnose.container-state",
		status: "bad",
		detail: `it does not run: ${status}, exit code ${exitCode}${error === "" ? "" : `; docker says: ${error}`}${said}`,
		hint: `docker start ${name}`
	}];
}
function healthFindings({ name, health, healthWords, status }) {
	const id = "diagnose.container-health";
	if (status !== "running") return [];
	if (health === void 0) return [{
		id,
		status: "explained",
		detail: "it has no health check: docker cannot tell whether its server answers"
	}];
	if (health === "healthy") return [{
		id,
		status: "good",
		detail: "its health check passes"
	}];
	return [{
		id,
		status: health === "unhealthy" ? "bad" : "warning",
		detail: `its health check says ${health}${healthWords === "" ? "" : `: ${healthWords}`}`,
		hint: `docker exec ${name} pg_isready`
	}];
}
const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);
/** Images of 18 and later keep the data in a folder of its major, and refuse a volume where earlier ones had it. */
function mountFindings({ name, mounts, major, dataFolder, image }) {
	const id = "diagnose.container-mount-trap";
	const old = "/var/lib/postgresql/data";
	const trap = mounts.find(({ target }) => isBelow(target, old));
	if (major !== void 0 && major >= 18 && trap !== void 0 && !isBelow(dataFolder, trap.target)) return [{
		id,
		status: "bad",
		detail: `a volume is mounted at ${trap.target}, and images of PostgreSQL 18 and later keep data in ${dataFolder}: the volume holds nothing of it, and the image refuses to start`,
		hint: `docker rm ${name}; docker run --name ${name} --volume <volume>:/var/lib/postgresql … ${shellQuote(image)}`
	}];
	const covering = mounts.filter(({ target }) => isBelow(dataFolder, target)).sort((a, b) => b.target.length - a.target.length)[0];
	if (covering === void 0) return [{
		id,
		status: "warning",
		detail: `no volume holds ${dataFolder}: the data goes when the container is removed`,
		hint: `docker run --volume <volume>:${major !== void 0 && major >= 18 ? "/var/lib/postgresql" : shellQuote(dataFolder)} … ${shellQuote(image)}`
	}];
	if (covering.kind === "tmpfs") return [{
		id,
		status: "warning",
		detail: `${dataFolder} lies in memory (tmpfs): the data goes when the container ends`,
		hint: `docker run --volume <volume>:${shellQuote(covering.target)} … ${shellQuote(image)}`
	}];
	if (!covering.isWritable) return [{
		id,
		status: "bad",
		detail: `the volume at ${covering.target} can only be read`,
		hint: `docker run --volume <volume>:${shellQuote(covering.target)} … ${shellQuote(image)} (without :ro)`
	}];
	if (covering.kind === "volume" && /^[0-9a-f]{64}$/.test(covering.source)) return [{
		id,
		status: "warning",
		detail: `${dataFolder} lies in a volume without a name: docker rm --volumes, and docker compose down --volumes, remove it`,
		hint: `docker run --volume <name>:${shellQuote(covering.target)} … ${shellQuote(image)}`
	}];
	return [{
		id,
		status: "good",
		detail: `${dataFolder} lies in ${covering.kind} ${covering.source}`
	}];
}
/** Shared buffers are what a server takes at once; sessions, sorts and the kernel's own cache come on top. */
function memoryFindings({ name, memoryBytes, sharedBuffersBytes, shmBytes, status }) {
	const id = "diagnose.container-memory";
	const buffers = sharedBuffersBytes !== void 0 && "seen" in sharedBuffersBytes ? sharedBuffersBytes.seen : void 0;
	const shm = shmBytes > 0 && shmBytes <= 64 * mebibyte$2 ? [{
		id,
		status: "warning",
		detail: `/dev/shm has ${formatBytes(shmBytes)}: parallel queries and index builds, as of a restore, end with "could not resize shared memory segment"`,
		hint: `docker run --shm-size=1g … (a new container: it cannot be changed)`
	}] : [];
	if (memoryBytes === void 0) return [{
		id,
		status: "good",
		detail: "its memory has no limit of its own"
	}, ...shm];
	const limit = `its memory is limited to ${formatBytes(memoryBytes)}`;
	if (buffers === void 0) return [...status === "running" ? [{
		id,
		status: "unknown",
		detail: `${limit}; how much shared_buffers takes of it could not be asked`,
		hint: `docker exec ${name} psql -U postgres -c 'show shared_buffers'`
	}] : [{
		id,
		status: "explained",
		detail: limit
	}], ...shm];
	const share = buffers / memoryBytes;
	return [{
		id,
		status: share > .75 ? "bad" : share > .5 ? "warning" : "good",
		detail: `${limit}, of which shared_buffers is ${formatBytes(buffers)} (${Math.round(share * 100)} %)`,
		hint: `docker update --memory ${Math.ceil(buffers * 4 / mebibyte$2)}m --memory-swap ${Math.ceil(buffers * 4 / mebibyte$2)}m ${name}`
	}, ...shm];
}
function diskFindings({ name, disk, dataFolder, status }) {
	const id = "diagnose.container-disk";
	if (disk === void 0) return [{
		id,
		status: "unknown",
		detail: `how full the disk of its data is shows only while it runs (it is ${status})`,
		hint: "docker system df"
	}];
	if ("unseen" in disk) return [{
		id,
		status: "unknown",
		detail: `how full the disk of its data is could not be seen: ${disk.unseen.message}`,
		hint: `docker exec ${name} df -h ${shellQuote(dataFolder)}`
	}];
	const { freeBytes, usedPercent } = disk.seen;
	return [{
		id,
		status: usedPercent >= 98 || freeBytes < 16 * mebibyte$2 ? "bad" : usedPercent >= 90 && freeBytes < 5120 * mebibyte$2 ? "warning" : "good",
		detail: `${formatBytes(freeBytes)} free where its data lies (${usedPercent} % used)`,
		hint: `docker exec ${name} df -h ${shellQuote(dataFolder)}; free space there, and never remove files of pg_wal`
	}];
}
// packages/core/src/diagnose/judge-database.ts
const mebibyte$1 = 1024 ** 2;
const gibibyte = 1024 ** 3;
/** One part's findings; where it was not seen, that, and what would show it. */
function judged(part, id, show, judge) {
	if ("seen" in part) return judge(part.seen);
	return [{
		id: `diagnose.${id}`,
		status: "unknown",
		detail: `could not be seen: ${part.unseen.message}`,
		hint: show
	}];
}
/** A server that cannot be talked to: the class of the error says why. Pure. */
function judgeUnreachable(error, object) {
	const said = error.evidence.filter((line) => !error.message.includes(line.replace(/^SQLSTATE \w+: /, "")));
	return {
		id: `diagnose.${error.kind}`,
		status: "bad",
		object,
		detail: [error.message, ...said].join("; "),
		hint: error.hint
	};
}
/** What a database says, part by part. Pure. */
function judgeDatabase(facts) {
	const monitor = (user) => `grant pg_monitor to ${user};`;
	const role = "seen" in facts.privileges ? facts.privileges.seen.role : "<role>";
	const server = "seen" in facts.server ? facts.server.seen : void 0;
	return [
		{
			id: "diagnose.database-connect",
			status: "good",
			detail: `${describeConnection(facts.connection)} answers${server === void 0 ? "" : `: PostgreSQL ${server.version}, ${formatBytes(server.sizeBytes)}, as ${server.user}${server.isSuperuser ? ", a superuser" : ""}`}`
		},
		...judged(facts.pooler, "database-pooler", "run it again", (pooler) => renamed(judgePooler(pooler, facts.connection).findings)),
		...renamed(judgeTls(facts.connection, facts.offersTls).findings),
		...judged(facts.counts, "database-connections", monitor(role), ({ used, most, reserved, idleInTransaction }) => {
			const free = most - used;
			const detail = `${used} of ${most} connections are used${idleInTransaction === 0 ? "" : `, ${idleInTransaction} of them idle in a transaction`}; a backup needs about 6`;
			const isShort = free <= reserved + 6 || used >= most * .9;
			return [{
				id: "diagnose.database-connections",
				status: free <= reserved ? "bad" : isShort ? "warning" : "good",
				detail,
				hint: "select usename, application_name, state, count(*) from pg_stat_activity group by 1, 2, 3 order by 4 desc;"
			}];
		}),
		...judged(facts.busy, "database-blocker", monitor(role), busyFindings),
		...judged(facts.privileges, "database-privilege", `run it as a role that may log in to the database`, (seen) => renamed(summed(judgePrivileges(seen)))),
		...judged(facts.archiver, "database-archiver", monitor(role), (archiver) => {
			const id = "diagnose.database-archiver";
			if (archiver.mode === "off") return [{
				id,
				status: "good",
				detail: "WAL is not archived, and none waits to be"
			}];
			if (!archiver.hasWay) return [{
				id,
				status: "bad",
				detail: "archive_mode is on, and there is no archive_command: WAL is kept without end",
				hint: `alter system set archive_command = '<command>'; select pg_reload_conf();`
			}];
			if (!archiver.isFailing) return [{
				id,
				status: "good",
				detail: "the last file of WAL that was tried was archived"
			}];
			return [{
				id,
				status: "bad",
				detail: `archiving fails: ${formatCount(archiver.failedCount)} tries, the last one of ${archiver.lastFailedWal ?? "a file"}; until it works WAL piles up and fills the disk`,
				hint: `select last_failed_wal, last_failed_time, current_setting('archive_command') from pg_stat_archiver; -- run that command by hand as the server's user; mended, the server tries again within a minute`
			}];
		}),
		...judged(facts.wal, "database-wal", monitor(role), ({ bytes, maxBytes, unarchived }) => {
			const many = bytes > Math.max(2 * maxBytes, maxBytes + gibibyte) || unarchived > 10;
			const detail = `${formatBytes(bytes)} of WAL, of ${formatBytes(maxBytes)} that max_wal_size aims at${unarchived === 0 ? "" : `; ${formatCount(unarchived)} files wait to be archived`}`;
			return [{
				id: "diagnose.database-wal",
				status: many ? "warning" : "good",
				detail,
				hint: "see what keeps it: select slot_name, active, restart_lsn from pg_replication_slots; select * from pg_stat_archiver;"
			}];
		}),
		...judged(facts.slots, "database-slot", monitor(role), slotFindings),
		...judged(facts.disk, "database-disk", diskCommand, (disk) => [diskFinding("diagnose.database-disk", disk)]),
		...judged(facts.standby, "database-recovery", "select pg_is_in_recovery();", (standby) => {
			const conflicts = "seen" in facts.conflicts ? facts.conflicts.seen : 0;
			const findings = renamed(judgeStandby(standby, void 0).findings);
			if (standby === void 0 || conflicts === 0) return findings;
			return [...findings, {
				id: "diagnose.replication-conflict",
				status: "warning",
				detail: `since its statistics were reset, replay has cancelled ${formatCount(conflicts)} queries of this database that were in its way`,
				hint: "alter system set max_standby_streaming_delay = '-1'; select pg_reload_conf(); -- on the standby; or back up the primary"
			}];
		}),
		...judged(facts.settings, "database-settings", monitor(role), settingFindings)
	];
}
/** Preflight's findings under names of ours. */
function renamed(findings) {
	const names = {
		pooler: "database-pooler",
		tls: "database-tls",
		privilege: "database-privilege",
		"row-security": "database-row-security",
		standby: "database-recovery",
		"replication-conflict": "database-recovery"
	};
	return findings.map((finding) => ({
		...finding,
		id: `diagnose.${names[finding.id.replace("backup.preflight-", "")] ?? "database-settings"}`
	}));
}
/** Many objects of one role are one cause, with all its grants in one place. */
function summed({ findings, refusal }) {
	if (refusal === void 0 || findings.length < 2) return findings;
	return [{
		id: "backup.preflight-privilege",
		status: "bad",
		detail: `${refusal.message}: ${formatCount(findings.length)} in all`,
		hint: refusal.hint
	}];
}
function describeSession({ pid, user, application, state, head, seconds }) {
	const since = seconds === null ? "" : `, in a transaction for ${formatSeconds(seconds)}`;
	return `process ${pid} (user ${user ?? "unknown"}, application ${application ?? "unnamed"}, ${state ?? "state unknown"}${since}${head === null ? "" : `, statement: ${head}`})`;
}
function busyFindings(sessions) {
	if (sessions.length === 0) return [{
		id: "diagnose.database-blocker",
		status: "good",
		detail: "no session waits for another, and no transaction is old"
	}];
	return sessions.map((session) => {
		const isBlocker = session.waiting > 0;
		const detail = isBlocker ? `${describeSession(session)} keeps ${session.waiting === 1 ? "a session" : `${session.waiting} sessions`} waiting for a lock, for ${formatSeconds(session.waitedSeconds ?? 0)} so far` : `${describeSession(session)}: nothing that it could see is vacuumed, and DDL on what it uses waits`;
		return {
			id: isBlocker ? "diagnose.database-blocker" : "diagnose.database-long-transaction",
			status: isBlocker ? "bad" : "warning",
			object: {
				kind: "session",
				name: String(session.pid)
			},
			detail,
			hint: `select pg_terminate_backend(${session.pid}); -- unless it may go on`
		};
	});
}
function slotFindings(slots) {
	const bad = slots.filter(({ isActive, walStatus, keptBytes }) => !isActive && (keptBytes > 64 * mebibyte$1 || walStatus === "lost" || walStatus === "unreserved"));
	if (bad.length === 0) return [{
		id: "diagnose.database-slot",
		status: "good",
		detail: slots.length === 0 ? "no replication slot keeps WAL" : `${slots.length} replication slots, none of which is left behind`
	}];
	return bad.map(({ name, walStatus, keptBytes }) => ({
		id: "diagnose.database-slot",
		status: keptBytes > gibibyte || walStatus !== "reserved" ? "bad" : "warning",
		object: {
			kind: "replication slot",
			name
		},
		detail: `nobody reads from it, and it keeps ${formatBytes(keptBytes)} of WAL${walStatus === null ? "" : ` (${walStatus})`}: that grows until the disk is full`,
		hint: `select pg_drop_replication_slot(${quoteLiteral(name)}); -- unless its reader comes back`
	}));
}
const diskCommand = "on the machine of the server: df -h \"$(psql -XAtc 'show data_directory')\"";
/** Free space is told by less than a tenth, and less than five gibibytes. */
function diskFinding(id, disk) {
	if (disk === void 0) return {
		id,
		status: "unknown",
		detail: "how full the disk of the server is, it does not tell, and its data directory is not on this machine",
		hint: diskCommand
	};
	const detail = `${formatBytes(disk.freeBytes)} free of ${formatBytes(disk.sizeBytes)} where the server keeps its data, "${disk.folder}"`;
	const share = disk.freeBytes / disk.sizeBytes;
	return {
		id,
		status: share < .02 || disk.freeBytes < 16 * mebibyte$1 ? "bad" : share < .1 && disk.freeBytes < 5 * gibibyte ? "warning" : "good",
		detail,
		hint: `df -h ${shellQuote(disk.folder)}; free space there, and never remove files of pg_wal`
	};
}
function settingFindings(settings) {
	const { fsync, fullPageWrites, lockSlots, relations, checksumFailures, frozenAge, pending } = settings;
	const id = "diagnose.database-settings";
	const findings = [];
	if (checksumFailures > 0) findings.push({
		id: "diagnose.database-corruption",
		status: "bad",
		detail: `${formatCount(checksumFailures)} pages of this database did not have their checksum`,
		hint: "copy the data directory as it is before anything else; then pg_amcheck --install-missing --all, and a look at the disk"
	});
	if (frozenAge > 15e8) findings.push({
		id: "diagnose.database-wraparound",
		status: frozenAge > 2e9 ? "bad" : "warning",
		detail: `its oldest transaction is ${formatCount(frozenAge)} old: at 2,146,000,000 the server takes no more writes`,
		hint: "vacuum (freeze, verbose);"
	});
	if (relations > lockSlots * .8) findings.push({
		id: "diagnose.database-locks-room",
		status: relations > lockSlots ? "bad" : "warning",
		detail: `${formatCount(relations)} tables and sequences, each of which a dump locks, and room for ${formatCount(lockSlots)} locks`,
		hint: "alter system set max_locks_per_transaction = '256'; then restart the server"
	});
	for (const [name, isOn] of [["fsync", fsync], ["full_page_writes", fullPageWrites]]) {
		if (isOn) continue;
		findings.push({
			id,
			status: "warning",
			object: {
				kind: "setting",
				name
			},
			detail: "is off: a crash of the machine damages data",
			hint: `alter system set ${name} = on; select pg_reload_conf();`
		});
	}
	if (pending.length > 0) findings.push({
		id,
		status: "warning",
		detail: `changed, and in force only after a restart: ${pending.join(", ")}`,
		hint: "restart the server when that may be"
	});
	return findings.length > 0 ? findings : [{
		id,
		status: "good",
		detail: "no setting stands in the way"
	}];
}
// packages/core/src/diagnose/judge-past.ts
const day = 86400;
/** Those of the whole database; where there is none, those of the same part as the newest. */
function judgedOf(backups) {
	const all = backups.flatMap(({ manifest }) => manifest?.method === "logical" ? [manifest] : []);
	const whole = all.filter(({ filters }) => filters.length === 0);
	const part = all.at(-1)?.filters.join(" ") ?? "";
	if (whole.length > 0 || part === "") return {
		manifests: whole,
		part: void 0
	};
	return {
		manifests: all.filter(({ filters }) => filters.join(" ") === part),
		part
	};
}
/** The newest that can be read. */
function newestOf(backups) {
	const manifest = backups.findLast((backup) => backup.manifest !== void 0)?.manifest;
	return manifest?.method === "logical" ? manifest : void 0;
}
/** Backups come at their own rhythm: one that is due is missed by half of a usual gap, and surely by three. Without a rhythm: nightly. */
function ageFindings({ name, backups }, { now, store }) {
	const { manifests, part } = judgedOf(backups);
	const times = manifests.map(({ created_at }) => Date.parse(created_at) / 1e3).slice(-11);
	const newest = times.at(-1);
	if (newest === void 0) return [];
	const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time)).sort((a, b) => a - b);
	const usual = gaps.length < 3 ? day : Math.max(3600, gaps[Math.floor(gaps.length / 2)] ?? day);
	const age = now.getTime() / 1e3 - newest;
	const rhythm = gaps.length < 3 ? "nightly ones are taken for granted" : `they usually come every ${formatSeconds(usual)}`;
	const newestOne = part === void 0 ? "its newest backup" : `none is of the whole of it; the newest, of ${part},`;
	return [{
		id: "diagnose.backup-age",
		status: age > usual * 3 ? "bad" : age > usual * 1.5 || part !== void 0 ? "warning" : "good",
		object: {
			kind: "database",
			name
		},
		detail: `${newestOne} is ${formatSeconds(Math.max(0, age))} old; ${rhythm}`,
		hint: `see why the last run made none, then: ${backupCommand(store, newestOf(backups))}`
	}];
}
/** Held against the middle one of up to five before it that are packed the same way. */
function sizeFindings({ name, backups }, { store }) {
	const { manifests } = judgedOf(backups);
	const last = manifests.at(-1);
	if (last === void 0) return [];
	const like = (one) => JSON.stringify([
		one.format,
		one.pg_dump_arguments ?? [],
		one.compression.algorithm,
		one.encryption !== null
	]);
	const before = manifests.slice(0, -1).filter((one) => like(one) === like(last)).slice(-5);
	const id = "diagnose.backup-size";
	const object = {
		kind: "backup",
		name: `${encodeDatabaseName(name)}/${last.id}`
	};
	if (before.length === 0) return [{
		id,
		status: "good",
		object,
		detail: `${formatBytes(bytesOf(last))}; there is no earlier one to hold it against`
	}];
	const sizes = before.map(bytesOf).sort((a, b) => a - b);
	const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
	const share = usual === 0 ? 1 : bytesOf(last) / usual;
	const previous = before.at(-1);
	const lost = previous.proof.level !== "none" && last.proof.level !== "none" ? previous.proof.relations - last.proof.relations : 0;
	const rows = previous.proof.level === "none" || last.proof.level === "none" ? "" : `; ${formatCount(last.proof.rows)} rows in ${formatCount(last.proof.relations)} relations, before it ${formatCount(previous.proof.rows)} in ${formatCount(previous.proof.relations)}`;
	return [{
		id,
		object,
		status: share < .5 ? "bad" : share < .8 || lost > 0 ? "warning" : "good",
		detail: `${formatBytes(bytesOf(last))}, ${Math.round(share * 100)} % of the ${formatBytes(usual)} of those before it${rows}`,
		hint: `if that many rows were not removed on purpose, keep the one before it, and prove it: ${provingCommand(store, {
			database: name,
			id: previous.id
		}, identityToGiveFor(previous.encryption))}`
	}];
}
/** What has no manifest. */
function leftoverFindings({ name, unfinished }, { now, store }) {
	return unfinished.map((id) => {
		const begun = Date.parse(id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*/, "$1-$2-$3T$4:$5:$6Z"));
		const age = (now.getTime() - begun) / 1e3;
		const folder = `${encodeDatabaseName(name)}/${id}`;
		const isOld = age > 7 * day;
		return {
			id: "diagnose.backup-leftover",
			status: isOld ? "warning" : "explained",
			object: {
				kind: "leftover",
				name: folder
			},
			detail: `begun ${formatSeconds(Math.max(0, age))} ago and has no manifest: ${isOld ? "a run that was killed left it, and it is no backup" : "a backup under way, or one that was killed"}`,
			...isOld ? { hint: removalCommand(store, folder)[0] ?? "remove it by hand" } : {}
		};
	});
}
// packages/core/src/diagnose/parallel.ts
/** Whether pg_restore can restore it by several jobs. Source: PostgreSQL documentation, pg_restore, `--jobs`. */
function isParallel({ format }) {
	return format === "custom" || format === "directory";
}
/**
* The command that restores a backup of a whole database by several jobs, beside what is there, to be pasted. That takes a file that can be
* read anywhere, or a folder: what is packed, encrypted or elsewhere becomes one in the current folder. Pure.
*/
function parallelRestore(manifest, store, jobs) {
	const { server, format, encryption, compression } = manifest;
	const path = `${encodeDatabaseName(server.database)}/${manifest.id}/${fileOfRole(manifest, "data").path}`;
	const read = shellRead(store, path);
	const stages = [...encryption === null ? [] : ["age --decrypt --identity <identity file>"], ...compression.by === "pgproof" && compression.algorithm !== "none" ? [`${compression.algorithm} -dcq`] : []];
	const piped = (...more) => {
		const [first = "cat", ...rest] = [...stages, ...more];
		return store.byHand === void 0 ? [`${first} ${read}`, ...rest].join(" | ") : [read, [first, ...rest].join(" | ")].join(" ");
	};
	const isReadable = store.byHand === void 0 && stages.length === 0;
	const [unpack, archive] = format === "directory" ? [[`mkdir data.dir && ${piped("tar --extract --file=- --directory=data.dir")}`], "data.dir"] : isReadable ? [[], read.replace(/^< /, "")] : [[`${piped()} > data.dump`], "data.dump"];
	const name = `${server.database}_restored`;
	const money = server.money_locale === "" ? "" : `PGOPTIONS=${shellQuote(`-c lc_monetary=${server.money_locale}`)} `;
	const commands = [
		...unpack,
		`psql -X -d postgres -c ${shellQuote(createDatabaseSql(server, name, server.major))}`,
		`${money}pg_restore --jobs=${jobs} --no-subscriptions --dbname=${shellQuote(name)} ${archive}`
	];
	const first = store.address === void 0 ? " # with the artifacts of the backup in ./artifacts, by folder and file" : "";
	return `${commands.join(" && ")}${first}`;
}
/** The command that makes the next backup one that several jobs restore. Pure. */
function parallelBackup(manifest, store, jobs) {
	const { filters } = manifest;
	const words = filters.map((word) => shellQuote(isAllowed(word) ? `--pg-dump-args=${word}` : word));
	return [
		backupCommand(store, manifest),
		...words,
		"--format directory",
		`--jobs ${jobs}`
	].join(" ");
}
// packages/core/src/diagnose/judge-store.ts
const mebibyte = 1024 ** 2;
/** What a store and its backups show. Pure. */
function judgeStore(facts, context) {
	return [
		{
			id: "diagnose.store",
			status: "good",
			object: storeObject(facts),
			detail: `it is there, with backups of ${facts.databases.length === 1 ? "one database" : `${facts.databases.length} databases`}`
		},
		...writable(facts),
		...room$1(facts),
		...clusterFindings(facts),
		...facts.databases.length === 0 ? facts.clusters.length === 0 ? [noBackup(facts)] : [] : facts.databases.flatMap((database) => judgeDatabaseOf(database, facts, context))
	];
}
/** Of each cluster the newest backup: its age and what was shown of it. */
function clusterFindings({ clusters, store, now }) {
	return [...new Map(clusters.map((backup) => [backup.database, backup])).values()].map((backup) => {
		const { database, id, manifest, problem = "", standing } = backup;
		const common = {
			id: "diagnose.backup-cluster",
			object: {
				kind: "backup",
				name: `${database}/${id}`
			}
		};
		const hint = provingCommand(store, backup, identityToGiveFor(manifest?.encryption));
		if (manifest === void 0) return {
			...common,
			status: "bad",
			detail: `its manifest cannot be read: ${problem}`,
			hint
		};
		const age = Math.max(0, (now.getTime() - Date.parse(manifest.created_at)) / 1e3);
		const detail = `the newest of a whole cluster, ${formatSeconds(age)} old`;
		if (standing === "good") return {
			...common,
			status: "good",
			detail: `${detail}; it was recovered, and shown good`
		};
		if (standing === "bad") return {
			...common,
			status: "bad",
			detail: `${detail}; its last verification failed`,
			hint
		};
		return {
			...common,
			status: "warning",
			detail: `${detail}; nobody has recovered it yet`,
			hint
		};
	});
}
function noBackup(facts) {
	const found = {
		id: "diagnose.backup-missing",
		object: storeObject(facts),
		hint: backupCommand(facts.store)
	};
	return facts.mayBeEmpty ? {
		...found,
		status: "explained",
		detail: "it holds no backup, nor need it: none was made yet"
	} : {
		...found,
		status: "bad",
		detail: "it holds no backup"
	};
}
const storeObject = ({ store }) => ({
	kind: "store",
	name: store.describe
});
function writable(facts) {
	const { store, isWritable } = facts;
	const id = "diagnose.store-writable";
	const object = storeObject(facts);
	if (isWritable === true) return [{
		id,
		status: "good",
		object,
		detail: "we may write there"
	}];
	if (isWritable === void 0 && store.address === void 0) return [];
	if (isWritable === void 0) return [{
		id,
		status: "unknown",
		object,
		detail: "whether a backup may be written shows only when one is",
		...store.byHand === void 0 ? {} : { hint: `printf x | ${store.byHand.write(shellQuote(`${store.address}/pgproof-probe`))}` }
	}];
	return [{
		id,
		status: "bad",
		object,
		detail: "we may not write there",
		hint: `ls -ld ${shellQuote(store.address ?? store.describe)}; chown "$(id -u)" ${shellQuote(store.address ?? store.describe)}, or mount it to be written`
	}];
}
function room$1(facts) {
	const { freeBytes, databases } = facts;
	if (freeBytes === void 0) return [];
	const newest = Math.max(0, ...databases.map(({ backups }) => {
		const last = judgedOf(backups).manifests.at(-1);
		return last === void 0 ? 0 : bytesOf(last);
	}));
	const detail = `${formatBytes(freeBytes)} free${newest === 0 ? "" : `; the largest of the newest backups has ${formatBytes(newest)}`}`;
	const status = freeBytes < Math.max(mebibyte, newest) ? "bad" : freeBytes < newest * 3 ? "warning" : "good";
	const hint = `pgproof prune ${storeFlags(facts.store) ?? ""} --keep-last 7 --dry-run`;
	return [{
		id: "diagnose.store-disk",
		status,
		object: storeObject(facts),
		detail,
		hint
	}];
}
function judgeDatabaseOf(database, facts, context) {
	return [
		...chosenFindings(database, facts, context),
		...ageFindings(database, facts),
		...sizeFindings(database, facts),
		...leftoverFindings(database, facts)
	];
}
function chosenFindings({ name, chosen, backups }, facts, context) {
	const object = {
		kind: "database",
		name
	};
	if ("unseen" in chosen) return [{
		id: "diagnose.backup-missing",
		status: "bad",
		object,
		detail: chosen.unseen.message,
		hint: chosen.unseen.hint
	}];
	const { id, manifest, problem } = chosen.seen;
	const about = {
		kind: "backup",
		name: `${encodeDatabaseName(name)}/${id}`
	};
	const other = backups.findLast((one) => one.id !== id && one.manifest !== void 0 && one.standing !== "bad");
	const another = other === void 0 ? `make a new one: ${backupCommand(facts.store, newestOf(backups))}` : provingCommand(facts.store, {
		database: name,
		id: other.id
	}, identityToGiveFor(other.manifest?.encryption));
	if (manifest === void 0) return [{
		id: "diagnose.backup-manifest",
		status: "bad",
		object: about,
		detail: problem ?? "its manifest cannot be read",
		hint: another
	}];
	return [
		{
			id: "diagnose.backup-manifest",
			status: "good",
			object: about,
			detail: `of ${formatTime(manifest.created_at)}, PostgreSQL ${manifest.server.version}: its manifest is valid`
		},
		...keyFindings(chosen.seen, manifest, about),
		...fileFindings(chosen.seen, about, facts, another),
		...verificationFindings(chosen.seen, manifest, about, facts, backups.find((one) => one.id === id)?.standing),
		...slowFindings(chosen.seen, manifest, about, facts, context)
	];
}
function keyFindings({ keys }, { encryption }, object) {
	if (keys === void 0 || encryption === null) return [];
	const id = "diagnose.backup-key";
	const fitting = encryption.recipients.join(", ");
	return keys.some((key) => encryption.recipients.includes(key)) ? [{
		id,
		status: "good",
		object,
		detail: "it is encrypted, and the key is one of those that open it"
	}] : [{
		id,
		status: "bad",
		object,
		detail: `it is encrypted for ${fitting}, and the key is that of ${keys.join(", ")}`,
		hint: "whose a key is: age-keygen -y <identity file>; give the file of one that fits: --age-identity <file>"
	}];
}
function fileFindings({ files, digests }, object, facts, another) {
	const id = "diagnose.backup-files";
	const wrong = files.filter(({ file, bytes }) => bytes !== file.bytes);
	if (wrong.length > 0) return wrong.map(({ file, bytes }) => ({
		id,
		status: "bad",
		object: {
			kind: "file",
			name: `${object.name}/${file.path}`
		},
		hint: another,
		detail: bytes === void 0 ? "the store has no such file" : `${formatCount(bytes)} bytes in the store, ${formatCount(file.bytes)} in the manifest`
	}));
	if (digests !== void 0) return digests.map(({ status, detail, object: file }) => ({
		id,
		status,
		object: file ?? object,
		detail,
		...status === "bad" ? { hint: another } : {}
	}));
	return [{
		id,
		status: "good",
		object,
		detail: `${files.length} files, each with its size${facts.isIntactWanted ? "" : "; their content is read with --level intact"}`
	}];
}
function verificationFindings({ records }, manifest, object, facts, standing) {
	const id = "diagnose.backup-verification";
	const last = records.at(-1);
	const { id: backup, server, encryption } = manifest;
	const hint = provingCommand(facts.store, {
		database: server.database,
		id: backup
	}, identityToGiveFor(encryption));
	if (last === void 0) return [{
		id,
		status: "warning",
		object,
		detail: "it was never verified: nobody knows whether it restores",
		hint
	}];
	const when = `its last verification, of ${formatTime(last.verified_at)}, reached ${last.verdict}`;
	const why = last.findings.find(({ status }) => status === "bad" || status === "unknown");
	if (standing === "bad") return [{
		id,
		status: "bad",
		object,
		detail: `${when} and failed${why === void 0 ? "" : `: ${why.id} ${why.detail}`}`,
		hint
	}];
	return [{
		id,
		status: standing === "good" ? "good" : "warning",
		object,
		detail: when,
		hint
	}];
}
/** What several jobs would restore at the same time, and one did not. Rows alone go between two halves of definitions, by one job. */
function slowFindings({ records }, manifest, object, { store }, { slowSeconds, cpus }) {
	const last = records.findLast(({ rto_seconds }) => rto_seconds !== null);
	const seconds = last?.rto_seconds ?? 0;
	if (last === void 0 || seconds < slowSeconds) return [];
	const { format, filters, server } = manifest;
	const jobs = Math.max(2, cpus);
	const took = `its last restore took ${formatSeconds(seconds)} for a database of ${formatBytes(server.size_bytes)}, format ${format}`;
	const found = {
		id: "diagnose.restore-slow",
		status: "warning",
		object
	};
	if (!isParallel(manifest)) return [{
		...found,
		detail: `${took}: that can only be restored by one session`,
		hint: parallelBackup(manifest, store, jobs)
	}];
	const detail = format === "directory" ? `${took}: several jobs restore it, and as many as there are processors are the quickest` : `${took}, by one job: from a file, tables and indexes can be restored by several at a time`;
	if (filters.length === 0) return [{
		...found,
		detail,
		hint: parallelRestore(manifest, store, jobs)
	}];
	return [{
		...found,
		detail,
		...filters.includes("--data-only") ? {} : { hint: parallelBackup(manifest, store, jobs) }
	}];
}
// packages/core/src/diagnose/judge-target.ts
/** What a place says of a restore into it; `manifest` is of the backup, where one is known. Pure. */
function judgeTarget(facts, manifest) {
	return [
		...existence(facts),
		...version(facts, manifest),
		...privileges(facts),
		...needs(facts, manifest),
		...judged(facts.disk, "target-disk", diskCommand, (disk) => [room(diskFinding("diagnose.target-disk", disk), disk?.freeBytes, manifest)])
	];
}
function existence({ connection, exists, contents, sessions }) {
	const { database } = connection;
	const object = {
		kind: "database",
		name: database
	};
	if (!exists) return [{
		id: "diagnose.target-missing",
		status: "explained",
		object,
		detail: "is not there: pgproof restore makes it, pg_restore and psql do not",
		hint: `createdb --template=template0 ${shellQuote(database)}`
	}];
	if (contents === void 0) return [];
	return [...judged(contents, "target-contents", `grant connect on database ${quoteIdentifier(database)} to <role>;`, ({ count, named }) => {
		const id = "diagnose.target-contents";
		if (count === 0) return [{
			id,
			status: "good",
			object,
			detail: `is there, and empty${sessions === 0 ? "" : `; ${sessions} sessions are in it`}`
		}];
		return [{
			id,
			status: "bad",
			object,
			detail: `is not empty: ${formatCount(count)} objects, with which those of a backup would conflict: ${named.join(", ")}${count > named.length ? ", …" : ""}`,
			hint: `restore under a new name: createdb --template=template0 ${shellQuote(`${database}_restored`)}; afterwards, in psql: alter database ${quoteIdentifier(database)} rename to …`
		}];
	})];
}
function version({ major, version: running, isStandby }, manifest) {
	const standby = isStandby ? [{
		id: "diagnose.target-standby",
		status: "bad",
		detail: "the server is a standby: nothing can be written there",
		hint: "name its primary, or promote it: select pg_promote();"
	}] : [];
	if (manifest !== void 0 && major < manifest.server.major) return [...standby, {
		id: "diagnose.target-version",
		status: "bad",
		detail: `PostgreSQL ${running}, and the backup is of ${manifest.server.version}: an older server cannot take it`,
		hint: `restore into a server of PostgreSQL ${manifest.server.major} or newer: apt-get install postgresql-${manifest.server.major}`
	}];
	return [...standby, {
		id: "diagnose.target-version",
		status: "good",
		detail: `PostgreSQL ${running}${manifest === void 0 ? "" : `, for a backup of ${manifest.server.version}`}`
	}];
}
function privileges({ connection, exists, role, mayCreate }) {
	const id = "diagnose.target-privilege";
	const name = quoteIdentifier(role.name);
	if (role.isSuperuser) return [{
		id,
		status: "good",
		detail: `${role.name} is a superuser`
	}];
	if (!exists && !role.mayCreateDatabase) return [{
		id,
		status: "bad",
		detail: `role ${role.name} may not make databases`,
		hint: `alter role ${name} createdb;`
	}];
	if (exists && mayCreate !== void 0 && "seen" in mayCreate && !mayCreate.seen) return [{
		id,
		status: "bad",
		detail: `role ${role.name} may not make schemas in the database`,
		hint: `grant create on database ${quoteIdentifier(connection.database)} to ${name};`
	}];
	return [{
		id,
		status: "warning",
		detail: `role ${role.name} is no superuser: objects of other owners, and some extensions, will be refused`,
		hint: "restore as a superuser, or as a role that is a member of every owner (grant <owner> to <role>) and may create in every tablespace"
	}];
}
function needs({ roles, extensions, major }, manifest) {
	if (manifest === void 0) return [{
		id: "diagnose.target-role",
		status: "unknown",
		detail: "which roles and extensions the backup needs is in its manifest",
		hint: "name the backup, too: --store <store> --database <name>"
	}];
	const missingRoles = [...manifest.roles.map((role) => role.name), manifest.server.bootstrap_role].filter((name) => !roles.has(name));
	const missingExtensions = manifest.extensions.filter(({ name }) => !extensions.has(name));
	return [missingRoles.length === 0 ? {
		id: "diagnose.target-role",
		status: "good",
		detail: "the roles that the backup names are there"
	} : {
		id: "diagnose.target-role",
		status: "bad",
		detail: `${missingRoles.length} roles that the backup names are not there: ${missingRoles.slice(0, 10).join(", ")}`,
		hint: missingRoles.map((name) => `create role ${quoteIdentifier(name)} nologin;`).join(" ")
	}, missingExtensions.length === 0 ? {
		id: "diagnose.target-extension",
		status: "good",
		detail: "the extensions that the backup needs can be had"
	} : {
		id: "diagnose.target-extension",
		status: "bad",
		detail: `extensions that the backup needs are not installed: ${missingExtensions.map(({ name, version: its }) => `${name} ${its}`).join(", ")}`,
		hint: `on the server: apt-get install ${missingExtensions.map(({ name }) => `postgresql-${major}-${name.replaceAll("_", "-")}`).join(" ")} (or the packages that have them)`
	}];
}
/** A restored database takes about what it took at the source. */
function room(finding, freeBytes, manifest) {
	if (freeBytes === void 0 || manifest === void 0 || manifest.server.size_bytes < freeBytes) return finding;
	return {
		...finding,
		status: "bad",
		detail: `${finding.detail}; the database had ${formatBytes(manifest.server.size_bytes)} at the source`
	};
}
// packages/core/src/diagnose/order.ts
/**
* From the ground up: what is broken in one layer shows as failures in those above it, and never the other way round. Within a layer the order
* is that of this list: first what stops everything, then what may.
*/
const layers = [
	{
		name: "container",
		because: "a server cannot do better than the container that it runs in",
		of: [
			"container-engine",
			"container-missing",
			"container-oom-killed",
			"container-data-directory",
			"container-mount-trap",
			"container-restarts",
			"container-state",
			"container-memory",
			"container-health"
		]
	},
	{
		name: "room",
		because: "without disk or memory a server ends sessions, refuses writes, and stops",
		of: [
			"wal-full",
			"disk-full",
			"out-of-memory",
			"program-killed",
			"container-disk",
			"database-disk",
			"target-disk",
			"store-disk",
			"database-archiver",
			"database-slot",
			"database-wal",
			"database-locks-room",
			"data-directory"
		]
	},
	{
		name: "connection",
		because: "nothing can be asked of a server before it lets one in",
		of: [
			"tool-missing",
			"tool-version",
			"cannot-connect",
			"too-many-connections",
			"login-refused",
			"no-database",
			"connection-lost",
			"database-connect",
			"target-connect",
			"database-pooler",
			"database-connections",
			"database-tls"
		]
	},
	{
		name: "server",
		because: "what the server itself cannot read, replay or understand no role and no lock can change",
		of: [
			"data-corrupted",
			"database-corruption",
			"replication-conflict",
			"database-recovery",
			"database-wraparound",
			"version",
			"target-version",
			"target-standby",
			"archive-damaged"
		]
	},
	{
		name: "waiting",
		because: "a session that waits does nothing, whatever it may do",
		of: [
			"lock-not-got",
			"statement-timeout",
			"database-blocker",
			"database-long-transaction",
			"deadline",
			"aborted"
		]
	},
	{
		name: "permission",
		because: "what may not be read or written is missing from everything that is made of it",
		of: [
			"not-permitted",
			"database-privilege",
			"database-row-security",
			"target-privilege",
			"store-missing",
			"store-unreachable",
			"store-unwritable",
			"store-locked",
			"store-refused",
			"store-writable"
		]
	},
	{
		name: "objects",
		because: "objects can only be made where what they need is there, and nothing of their name is",
		of: [
			"target-missing",
			"target-contents",
			"object-exists",
			"extension-missing",
			"target-extension",
			"role-missing",
			"target-role",
			"locale-missing",
			"encoding",
			"constraint-violated",
			"database-refused",
			"other",
			"follows"
		]
	},
	{
		name: "backup",
		because: "a backup is worth what was shown of it",
		of: [
			"store",
			"unknown-backup",
			"backup-cluster",
			"invalid-manifest",
			"wal-mismatch",
			"wal-conflict",
			"wal-damaged",
			"wal-absent",
			"backup-missing",
			"backup-manifest",
			"backup-key",
			"backup-files",
			"backup-verification",
			"backup-size",
			"backup-age",
			"backup-leftover"
		]
	},
	{
		name: "speed",
		because: "it works, and could be quicker",
		of: ["restore-slow", "database-settings"]
	}
];
function rankOf({ id }) {
	const name = id.replace(/^diagnose\.(?:log-)?/, "");
	const layer = layers.findIndex(({ of }) => of.includes(name));
	return layer < 0 ? layers.length * 100 : layer * 100 + (layers[layer]?.of.indexOf(name) ?? 0);
}
/** The layer of a finding; undefined for one that belongs to none. */
function layerOf(finding) {
	return layers[Math.floor(rankOf(finding) / 100)];
}
/** Findings, the likeliest cause first: the worst, and of equal ones what lies lowest. */
function likeliestFirst(findings) {
	return worstFirst([...findings].sort((a, b) => rankOf(a) - rankOf(b)));
}
// packages/core/src/diagnose/judge.ts
/** What all that was looked at comes to, the likeliest cause first. `cpus`: how many jobs a restore may have. Pure. */
function judgeAll(facts, options, cpus) {
	const { database, store, log, target, container } = facts;
	const slowSeconds = options.slowRestoreSeconds ?? 600;
	const manifest = manifestOf(facts);
	const server = seenOf(seenOf(database)?.server);
	const place = seenOf(target);
	const held = seenOf(store)?.store;
	const canBeParallel = manifest !== void 0 && manifest.filters.length === 0 && isParallel(manifest);
	const context = {
		slowSeconds,
		cpus,
		major: place?.major ?? server?.major ?? manifest?.server.major,
		parallelRestore: held !== void 0 && canBeParallel ? parallelRestore(manifest, held, Math.max(2, cpus)) : void 0,
		target: `--dbname=${place === void 0 ? "<database>" : place.connection.database}`
	};
	return likeliestFirst([
		...container === void 0 ? [] : "seen" in container ? judgeContainer(container.seen) : [judgeNoContainer(container.unseen, options.container ?? "")],
		...log === void 0 ? [] : "seen" in log ? judgeLog(log.seen, context) : [{
			id: "diagnose.log",
			status: "bad",
			object: {
				kind: "file",
				name: options.log ?? ""
			},
			detail: `the log cannot be read: ${log.unseen.message}`,
			hint: "name the file that the output went into"
		}],
		...database === void 0 ? [] : "seen" in database ? judgeDatabase(database.seen) : [judgeUnreachable(database.unseen, {
			kind: "server",
			name: "the database"
		})],
		...target === void 0 ? [] : "seen" in target ? judgeTarget(target.seen, manifest) : [judgeUnreachable(target.unseen, {
			kind: "server",
			name: "the target"
		})],
		...store === void 0 ? [] : "seen" in store ? judgeStore(store.seen, {
			slowSeconds,
			cpus
		}) : [judgeUnreachable(store.unseen, {
			kind: "store",
			name: "the store"
		})]
	]);
}
/** Of the backup that is looked at, when it is one. */
function manifestOf({ store }) {
	const [only, ...others] = seenOf(store)?.databases ?? [];
	return only === void 0 || others.length > 0 ? void 0 : seenOf(only.chosen)?.manifest;
}
// packages/core/src/diagnose/report.ts
/** The report of a diagnosis, at the time that is given. Pure. */
function reportDiagnose(facts, options, cpus, endedAt) {
	const findings = judgeAll(facts, options, cpus);
	const count = (status) => findings.filter((finding) => finding.status === status).length;
	const ok = allGood(findings) && (options.failOn !== "warning" || count("warning") === 0);
	const first = findings.find(({ status }) => status === "bad") ?? findings.find(({ status }) => status === "warning");
	const unknown = count("unknown");
	return {
		operation: "diagnose",
		ok,
		exitCode: ok ? 0 : 1,
		headline: headline(first, findings),
		notes: [...first === void 0 ? [] : reasons(first), ...unknown === 0 ? [] : [`${unknown} ${unknown === 1 ? "thing" : "things"} could not be seen: each is named below, with what would show it`]],
		made: madeAt(endedAt),
		figures: [["looked at", lookedAt(facts, options)]],
		findings,
		relations: [],
		data: {
			cause: first === void 0 ? null : {
				id: first.id,
				object: first.object ?? null,
				detail: first.detail,
				next: first.hint ?? null,
				layer: layerOf(first)?.name ?? null
			},
			bad_findings: count("bad")
		}
	};
}
function named({ object, detail }) {
	return `${object === void 0 ? "" : `${object.kind} ${object.name}: `}${detail}`;
}
function headline(first, findings) {
	if (first === void 0) return `nothing wrong was seen in ${findings.length} things that were looked at`;
	return first.status === "bad" ? `the likeliest cause: ${named(first)}` : `nothing bad was seen; what comes nearest: ${named(first)}`;
}
function reasons(first) {
	const layer = layerOf(first);
	return [...first.hint === void 0 ? [] : [`next: ${first.hint}`], ...layer === void 0 ? [] : [`it comes first because ${layer.because}`]];
}
function lookedAt({ database, store, log, target, container }, options) {
	return [
		...container === void 0 ? [] : [`container ${options.container}`],
		...log === void 0 ? [] : [`log ${options.log}`],
		...database === void 0 ? [] : ["the database"],
		...target === void 0 ? [] : ["the target"],
		...store === void 0 ? [] : ["the store"]
	].join(", ");
}
export { gatherDiagnoseFacts as n, reportDiagnose as t };
