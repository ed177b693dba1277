import { J as formatSeconds, K as formatBytes, Ot as PgproofError, Ut as shellQuote, Y as formatTime, q as formatCount } from "./lean-DqNT6EJH.js";
import { L as openHttp } from "./core-B9Yv8UBi.js";
import { i as statementRows, n as isAtLeast, o as shownStatement } from "./core-DxWJFd2t.js";
import { g as ownApplication, h as isOfDump, n as quoteIdentifier, r as quoteLiteral } from "./core-BIkfvGKG.js";
import { chmod, readFile, rename, rm, writeFile } from "node:fs/promises";
// packages/core/src/health/check.ts
/** Gives a check its rows' type inside, and none outside. */
function check(definition) {
	return definition;
}
/** The status of a number under its limit. */
function grade(value, { warning, bad, isFloor = false }) {
	const reaches = (limit) => isFloor ? value <= limit : value >= limit;
	return reaches(bad) ? "bad" : reaches(warning) ? "warning" : "good";
}
const worst = (...statuses) => statuses.includes("bad") ? "bad" : statuses.includes("warning") ? "warning" : "good";
/** A finding for each that is not good, the worst first; where there is none, that. */
function each(items, judge, fine) {
	const order = [
		"bad",
		"warning",
		"unknown",
		"explained",
		"good"
	];
	const found = items.flatMap((item) => judge(item) ?? []).filter(({ status }) => status !== "good");
	found.sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
	return found.length === 0 ? [typeof fine === "string" ? {
		status: "good",
		detail: fine
	} : fine] : found;
}
/** Of what a check found a few are named, and the rest is counted, by its status. */
function fold(judged) {
	const rest = Map.groupBy(judged.slice(10), ({ status }) => status);
	return [...judged.slice(0, 10), ...[...rest].map(([status, of]) => of.length === 1 && of[0] !== void 0 ? of[0] : {
		status,
		detail: `and ${formatCount(of.length)} more like these`
	})];
}
/** Every finding of a check, under its id. */
function asFindings(id, judged) {
	return judged.map((one) => ({
		id: `monitor.${id}`,
		...one
	}));
}
// packages/core/src/health/counters.ts
const kept = [
	"hit",
	"read",
	"commits",
	"rollbacks",
	"deadlocks",
	"temp"
];
/** What a baseline keeps of what the server counts. Pure. */
function countersOf(databases, checkpoints) {
	const numbers = (row, names) => Object.fromEntries(names.flatMap((name) => typeof row[name] === "number" ? [[name, row[name]]] : []));
	return {
		...Object.fromEntries(databases.map((row) => [`database ${row["name"]}`, numbers(row, kept)])),
		...Object.fromEntries(checkpoints.map((row) => ["checkpoints", numbers(row, ["timed", "requested"])]))
	};
}
/**
* What was counted since the baseline, and in how many seconds; undefined where there is none of this server, or where it was counted anew in
* between: then all that is counted is since then. Pure.
*/
function sinceBaseline(key, now, names, sight) {
	const { baseline, server } = sight;
	const then = baseline?.system_identifier === server.systemIdentifier ? baseline.counters?.[key] : void 0;
	if (baseline === void 0 || then === void 0) return void 0;
	const seconds = (sight.now.getTime() - Date.parse(baseline.at)) / 1e3;
	if (now.resetAge !== null && now.resetAge < seconds || seconds < 0 || names.some((name) => now[name] < (then[name] ?? 0))) return void 0;
	return {
		...Object.fromEntries(names.map((name) => [name, now[name] - (then[name] ?? 0)])),
		seconds
	};
}
// packages/core/src/health/checks/activity.ts
const counted = [
	"hit",
	"read",
	"commits",
	"rollbacks",
	"deadlocks",
	"temp"
];
const countsSql = () => `
  select
    datname as name,
    blks_hit::float8 as hit,
    blks_read::float8 as read,
    xact_commit::float8 as commits,
    xact_rollback::float8 as rollbacks,
    deadlocks::float8 as deadlocks,
    temp_bytes::float8 as temp,
    coalesce(checksum_failures, 0)::float8 as checksums,
    extract(epoch from now() - coalesce(stats_reset, pg_postmaster_start_time()))::float8 as age,
    extract(epoch from now() - stats_reset)::float8 as "resetAge",
    (select setting::float8 from pg_settings where name = 'log_temp_files') as logged
  from pg_stat_database
  where datname is not null and datname not in ('template0', 'template1')`;
/** What happened to a database between the two samples; undefined where there was one only. */
function between({ name, ...row }, { before, seconds }) {
	const earlier = before?.find((one) => one.name === name);
	if (earlier === void 0) return void 0;
	const less = Object.fromEntries(counted.map((field) => [field, Math.max(0, row[field] - earlier[field])]));
	return {
		...row,
		...less,
		seconds
	};
}
/** Since the baseline; without one, since its statistics were reset. What was before a baseline was told then. */
function since(row, sight) {
	return sinceBaseline(`database ${row.name}`, row, counted, sight) ?? {
		...row,
		seconds: row.age
	};
}
/** Of the longest time that tells of now: since the baseline, between the samples, or since ever. */
function lately(sight) {
	return sight.rows.map((row) => ({
		name: row.name,
		...sinceBaseline(`database ${row.name}`, row, counted, sight) ?? between(row, sight) ?? since(row, sight)
	}));
}
/** The rate since the baseline, or between the samples where that is higher. */
function rateOf(field, row, sight) {
	const [told, looked] = [since(row, sight), between(row, sight)];
	return {
		rate: Math.max(hourly(told[field], told.seconds), looked === void 0 ? 0 : hourly(looked[field], looked.seconds)),
		told,
		looked
	};
}
const shown = (columns, name) => `select ${columns}, stats_reset from pg_stat_database where datname = ${quoteLiteral(name)};`;
/** By the hour: over the time that was watched, or over an hour where that was less, lest one event becomes thousands. */
const hourly = (count, seconds) => count / Math.max(1, seconds / 3600);
/** What pg_stat_database counts. */
const activityChecks = [
	check({
		id: "cache-hit",
		means: "Pages are found in memory. Little traffic says nothing, and it is no fault by itself: it is told, not judged, above its limits.",
		advice: "A larger shared_buffers, or indexes that read less.",
		isRate: true,
		limits: { percent: {
			warning: 95,
			bad: 0,
			isFloor: true,
			unit: "%",
			source: "pgdoctor 95/90; pghero 99; postgres_mixin 98"
		} },
		sql: countsSql,
		judge: (sight) => each(lately(sight).filter(({ hit, read }) => hit + read >= 1e4), ({ name, hit, read }) => ({
			status: grade(100 * hit / (hit + read), sight.limit("percent")) === "good" ? "good" : "explained",
			object: {
				kind: "database",
				name
			},
			detail: `${(100 * hit / (hit + read)).toFixed(1)} % of ${formatCount(hit + read)} pages were in memory`
		}), "no database read many pages from disk")
	}),
	check({
		id: "deadlocks",
		means: "Transactions do not lock each other out: each deadlock is an error that a user saw.",
		advice: "Take locks in one order everywhere; the server log has both statements.",
		isRate: true,
		limits: { "per-hour": {
			warning: 1,
			bad: 300,
			unit: "/h",
			source: "postgres_mixin 5 a minute"
		} },
		sql: countsSql,
		judge: (sight) => each(sight.rows, (row) => {
			const { rate, told, looked } = rateOf("deadlocks", row, sight);
			return {
				status: grade(rate, sight.limit("per-hour")),
				object: {
					kind: "database",
					name: row.name
				},
				detail: `${formatCount(told.deadlocks)} deadlocks in ${formatSeconds(told.seconds)}${looked === void 0 ? "" : `, ${formatCount(looked.deadlocks)} while we looked`}`,
				hint: `${shown("deadlocks", row.name)} -- both statements stand in the server's log, at 'deadlock detected'; a run with a baseline tells new ones only`
			};
		}, "none of late"),
		measures: ({ rows }) => rows.map(({ name, deadlocks }) => ({
			name: "deadlocks_total",
			help: "Deadlocks.",
			type: "counter",
			value: deadlocks,
			labels: { database: name }
		}))
	}),
	check({
		id: "rollbacks",
		means: "Transactions end well: many rollbacks are errors that an application does not tell.",
		advice: "Look for the errors in the server's log.",
		isRate: true,
		limits: { percent: {
			warning: 10,
			bad: 101,
			unit: "%",
			source: "postgres_mixin, pgbot 10 %; of 20 transactions or more"
		} },
		sql: countsSql,
		judge: (sight) => each(lately(sight).filter(({ commits, rollbacks }) => commits + rollbacks >= 20), ({ name, commits, rollbacks }) => ({
			status: grade(100 * rollbacks / (commits + rollbacks), sight.limit("percent")),
			object: {
				kind: "database",
				name
			},
			detail: `${formatCount(rollbacks)} of ${formatCount(commits + rollbacks)} transactions were rolled back`,
			hint: `${shown("xact_commit, xact_rollback", name)} -- the errors stand in the server's log; a run with a baseline tells new ones only`
		}), "few, or too few transactions to tell"),
		measures: ({ rows }) => rows.flatMap(({ name, commits, rollbacks }) => [{
			name: "transactions_committed_total",
			help: "Transactions that were committed.",
			type: "counter",
			value: commits,
			labels: { database: name }
		}, {
			name: "transactions_rolled_back_total",
			help: "Transactions that were rolled back.",
			type: "counter",
			value: rollbacks,
			labels: { database: name }
		}])
	}),
	check({
		id: "temp-files",
		means: "Sorts and hashes fit into work_mem, and do not go to the disk by the gigabyte.",
		advice: "Raise work_mem for the statements that need it, or give them an index.",
		isRate: true,
		limits: { "bytes-per-hour": {
			warning: 1024 ** 3,
			bad: 5 * 1024 ** 3,
			unit: "bytes/h",
			source: "pgdoctor 1/5 GB an hour"
		} },
		sql: countsSql,
		judge: (sight) => each(sight.rows, (row) => {
			const { rate, told, looked } = rateOf("temp", row, sight);
			return {
				status: grade(rate, sight.limit("bytes-per-hour")),
				object: {
					kind: "database",
					name: row.name
				},
				detail: `${formatBytes(told.temp)} of temporary files in ${formatSeconds(told.seconds)}${looked === void 0 ? "" : `, ${formatBytes(looked.temp)} while we looked`}`,
				hint: row.logged < 0 ? "alter system set log_temp_files = '10MB'; select pg_reload_conf(); -- from now on the log names the statements" : `${shown("temp_files, temp_bytes", row.name)} -- the server's log names the statements, at 'temporary file'`
			};
		}, "few")
	}),
	check({
		id: "checksum-failures",
		means: "No page was read whose checksum was wrong: one is a disk, a controller or a memory that fails.",
		advice: "Copy the data directory before anything else; find what is damaged with pg_amcheck; restore from a good backup.",
		profiles: ["pre-migrate", "pre-backup"],
		limits: { pages: {
			warning: 1,
			bad: 1,
			unit: "pages",
			source: "check_pgactivity"
		} },
		sql: countsSql,
		judge: ({ rows, limit }) => each(rows, ({ name, checksums }) => ({
			status: grade(checksums, limit("pages")),
			object: {
				kind: "database",
				name
			},
			detail: `${formatCount(checksums)} pages did not have their checksum`,
			hint: "copy the data directory as it is; then pg_amcheck --install-missing --all; a good backup: pgproof restore --store <store> --backup latest-good --into <url>"
		}), "none"),
		measures: ({ rows }) => rows.map(({ name, checksums }) => ({
			name: "checksum_failures_total",
			help: "Pages with a wrong checksum.",
			type: "counter",
			value: checksums,
			labels: { database: name }
		}))
	})
];
// packages/core/src/health/checks/archive.ts
const archiverSql = () => `
  select
    current_setting('archive_mode') as mode,
    coalesce(current_setting('archive_command'), '') not in ('', '(disabled)')
      or coalesce(current_setting('archive_library', true), '') <> '' as "hasWay",
    failed_count::float8 as failed,
    last_failed_wal as "lastFailed",
    last_failed_time is not null and last_failed_time > coalesce(last_archived_time, '-infinity') as "isFailing",
    (select setting::float8 from pg_settings where name = 'archive_timeout') as timeout,
    extract(epoch from now() - coalesce(last_archived_time, pg_postmaster_start_time()))::float8 as "sinceArchived",
    case when last_archived_wal ~ '^[0-9A-F]{24}' then
      floor((case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end - '0/0') / (select setting::numeric from pg_settings where name = 'wal_segment_size'))::float8
        - ((('x' || substr(last_archived_wal, 9, 8))::bit(32)::bigint * 4294967296
            / (select setting::bigint from pg_settings where name = 'wal_segment_size'))
          + ('x' || substr(last_archived_wal, 17, 8))::bit(32)::bigint)::float8 - 1 end as segments
  from pg_stat_archiver`;
const isArchiving = ({ mode }, isStandby) => mode === "always" || mode === "on" && !isStandby;
const checkpointAges = `extract(epoch from now() - coalesce(stats_reset, pg_postmaster_start_time()))::float8 as age,
        extract(epoch from now() - stats_reset)::float8 as "resetAge",
        (select setting::float8 from pg_settings where name = 'max_wal_size') as size`;
/** pg_stat_bgwriter had the counts until 17 gave checkpoints a view of their own. */
const checkpointSql = ({ major }) => major >= 17 ? `
      select num_timed::float8 as timed, num_requested::float8 as requested,
        ${checkpointAges}
      from pg_stat_checkpointer` : `
      select checkpoints_timed::float8 as timed, checkpoints_req::float8 as requested,
        ${checkpointAges}
      from pg_stat_bgwriter`;
/** The write-ahead log: whether it is archived, how much of it there is, and whether it forces checkpoints. */
const archiveChecks = [
	check({
		id: "archiver",
		means: "Archiving works: while it fails, WAL piles up and nothing newer than the last archived file can be recovered.",
		advice: "Run archive_command by hand as the server's user; mended, the server tries again within a minute.",
		profiles: ["pre-migrate", "pre-backup"],
		sql: archiverSql,
		judge: ({ rows: [row], server }) => {
			if (row === void 0 || !isArchiving(row, server.isStandby)) return [{
				status: "good",
				detail: "WAL is not archived here, and none waits to be"
			}];
			if (!row.hasWay) return [{
				status: "bad",
				detail: "archive_mode is on, and there is neither archive_command nor archive_library: WAL is kept without end",
				hint: "alter system set archive_command = '<command>'; select pg_reload_conf();"
			}];
			if (!row.isFailing) return [{
				status: "good",
				detail: "the last file that was tried was archived"
			}];
			return [{
				status: "bad",
				detail: `archiving fails: ${formatCount(row.failed)} tries, the last of ${row.lastFailed ?? "a file"}`,
				hint: "show archive_command; -- run it by hand as the server's user, with %p and %f filled in; what it says stands in the server's log"
			}];
		},
		measures: ({ rows: [row] }) => [{
			name: "archive_failed_total",
			help: "Tries to archive that failed.",
			type: "counter",
			value: row?.failed ?? 0
		}]
	}),
	check({
		id: "archive-age",
		means: "What is written is archived soon: its age counts only where whole segments were written since, for an idle server archives nothing.",
		advice: "As with archiver; where the command works and is slow, archive several files at once (pgBackRest archive-async).",
		limits: { seconds: {
			warning: 3600,
			bad: 21600,
			unit: "s",
			source: "pgbot 1 h; twice archive_timeout where that is longer"
		} },
		sql: archiverSql,
		judge: ({ rows: [row], server, limit }) => {
			if (row === void 0 || !isArchiving(row, server.isStandby)) return [{
				status: "good",
				detail: "WAL is not archived here"
			}];
			const seconds = row.sinceArchived ?? 0;
			const isDue = row.segments === null ? row.isFailing : row.segments > 0;
			const { warning, bad, ...rest } = limit("seconds");
			const factor = Math.max(1, 2 * row.timeout / warning);
			const late = grade(seconds, {
				...rest,
				warning: warning * factor,
				bad: bad * factor
			});
			return [{
				status: isDue ? late : row.segments === null && late !== "good" ? "unknown" : "good",
				detail: `the last file was archived ${formatSeconds(seconds)} ago, and ${row.segments === null ? "how much was written since is not known" : `${formatCount(Math.max(0, row.segments))} whole segments wait`}`,
				hint: "select * from pg_stat_archiver; select pg_switch_wal();"
			}];
		}
	}),
	check({
		id: "archive-queue",
		means: "Few files wait to be archived.",
		advice: "As with archiver.",
		limits: { files: {
			warning: 10,
			bad: 100,
			unit: "files",
			source: "check_postgres archive_ready 10/15"
		} },
		grant: "grant pg_monitor to {role};",
		privilege: "pg_monitor",
		sql: () => `select count(*)::float8 as ready from pg_ls_archive_statusdir() where name like '%.ready'`,
		judge: ({ rows: [row], limit }) => [{
			status: grade(row?.ready ?? 0, limit("files")),
			detail: `${formatCount(row?.ready ?? 0)} files wait to be archived`,
			hint: "select last_failed_wal, last_failed_time, current_setting('archive_command') from pg_stat_archiver;"
		}],
		measures: ({ rows: [row] }) => [{
			name: "archive_ready_files",
			help: "Files that wait to be archived.",
			type: "gauge",
			value: row?.ready ?? 0
		}]
	}),
	check({
		id: "archive-mode",
		means: "A primary archives its WAL, or has a standby that does: without, a loss costs everything since the last backup.",
		advice: "Set archive_mode and archive_command; the mode needs a restart.",
		on: "primary",
		applies: ({ options }) => options.environment !== "development",
		sql: archiverSql,
		judge: ({ rows: [row] }) => row?.mode === "off" ? [{
			status: "warning",
			detail: "WAL is not archived: there is no recovery to a point in time",
			hint: "alter system set archive_mode = on; alter system set archive_command = '<command>'; -- then restart the server"
		}] : [{
			status: "good",
			detail: `archive_mode is ${row?.mode}`
		}]
	}),
	check({
		id: "wal-size",
		means: "pg_wal is no larger than the settings let it be: more is kept by a slot, a failing archiver, or a load beyond max_wal_size.",
		advice: "Find what keeps it (slots, archiver); never remove files of pg_wal by hand.",
		profiles: ["pre-migrate", "pre-backup"],
		limits: { "percent-of-aim": {
			warning: 150,
			bad: 300,
			unit: "%",
			source: "check_pgactivity wal_files: of max_wal_size + wal_keep_size"
		} },
		grant: "grant pg_monitor to {role};",
		privilege: "pg_monitor",
		sql: () => `
      select
        coalesce(sum(size), 0)::float8 as bytes,
        (select sum(pg_size_bytes(setting || unit))::float8 from pg_settings where name in ('max_wal_size', 'wal_keep_size')) as aim
      from pg_ls_waldir()`,
		judge: ({ rows: [row], limit }) => {
			const { bytes = 0, aim = 1 } = row ?? {};
			return [{
				status: grade(100 * bytes / aim, limit("percent-of-aim")),
				detail: `${formatBytes(bytes)} of WAL, and ${formatBytes(aim)} is aimed at (max_wal_size and wal_keep_size)`,
				hint: "checkpoint; -- and what keeps it: select slot_name, active, restart_lsn from pg_replication_slots; select * from pg_stat_archiver;"
			}];
		},
		measures: ({ rows: [row] }) => [{
			name: "wal_size_bytes",
			help: "Size of pg_wal.",
			type: "gauge",
			value: row?.bytes ?? 0
		}]
	}),
	check({
		id: "forced-checkpoints",
		means: "Checkpoints come by time: those that are forced by WAL write every page anew, in full, and cost the disk.",
		advice: "Raise max_wal_size.",
		on: "primary",
		limits: { percent: {
			warning: 50,
			bad: 101,
			unit: "%",
			source: "postgres_mixin: of 10 checkpoints or more"
		} },
		sql: checkpointSql,
		judge: (sight) => {
			const [row] = sight.rows;
			if (row === void 0) return [];
			const { timed, requested, seconds } = sinceBaseline("checkpoints", row, ["timed", "requested"], sight) ?? {
				...row,
				seconds: row.age
			};
			const all = timed + requested;
			const percent = all === 0 ? 0 : 100 * requested / all;
			return [{
				status: all < 10 ? "good" : grade(percent, sight.limit("percent")),
				detail: `${formatCount(requested)} of ${formatCount(all)} checkpoints in ${formatSeconds(seconds)} were forced`,
				hint: `alter system set max_wal_size = '${2 * row.size}MB'; select pg_reload_conf(); -- pg_wal may grow to that`
			}];
		},
		measures: ({ rows: [row] }) => [{
			name: "checkpoints_requested_total",
			help: "Checkpoints that were forced.",
			type: "counter",
			value: row?.requested ?? 0
		}, {
			name: "checkpoints_timed_total",
			help: "Checkpoints that came by time.",
			type: "counter",
			value: row?.timed ?? 0
		}]
	})
];
// packages/core/src/health/checks/backups.ts
/** What a store holds of this database. */
const backupChecks = [
	check({
		id: "backup-age",
		means: "A backup of this whole database was made lately: one of some of its tables is none of the others.",
		advice: "See why the last run made none.",
		profiles: ["pre-migrate"],
		applies: ({ aside }) => aside.store !== void 0,
		limits: { hours: {
			warning: 26,
			bad: 50,
			unit: "h",
			source: "nightly ones, with two hours to spare; two missed",
			of: { development: {
				warning: 192,
				bad: 720
			} }
		} },
		judge: ({ aside: { store }, now, limit }) => {
			if (store === void 0) return [];
			if ("reason" in store) return [{
				status: "unknown",
				detail: `the store could not be read: ${store.reason}`,
				hint: store.hint
			}];
			const { newest, hints, passedOver } = store;
			const others = passedOver.unreadable.map(({ id, problem, hint }) => ({
				status: "unknown",
				object: {
					kind: "backup",
					name: id
				},
				hint,
				detail: `whether it is of the whole database could not be seen: ${problem}`
			}));
			if (newest === void 0) {
				const parts = passedOver.ofParts;
				return [{
					status: "bad",
					detail: `the store holds no backup of the whole of "${store.database}" that can be read${parts === 0 ? "" : `, and ${formatCount(parts)} of a part of it`}`,
					hint: hints.backUp
				}, ...others];
			}
			const hours = (now.getTime() - Date.parse(newest.createdAt)) / 36e5;
			return [{
				status: grade(hours, limit("hours")),
				object: {
					kind: "backup",
					name: newest.id
				},
				detail: `the newest is ${formatSeconds(Math.max(0, hours * 3600))} old`,
				hint: hints.backUp
			}, ...others];
		},
		measures: ({ aside: { store }, now }) => store === void 0 || "reason" in store || store.newest === void 0 ? [] : [{
			name: "backup_age_seconds",
			help: "Age of the newest backup.",
			type: "gauge",
			value: (now.getTime() - Date.parse(store.newest.createdAt)) / 1e3
		}, {
			name: "backup_size_bytes",
			help: "Size of the newest backup.",
			type: "gauge",
			value: store.newest.bytes
		}]
	}),
	check({
		id: "backup-size",
		means: "Backups are as large as they use to be: one that shrank may be of an emptied database.",
		advice: "Prove the one before it, and keep it, unless rows were removed on purpose.",
		applies: ({ aside }) => aside.store !== void 0 && "newest" in aside.store && aside.store.newest !== void 0,
		limits: { "shrunk-percent": {
			warning: 30,
			bad: 60,
			unit: "%",
			source: "check_pgactivity pg_dump_backup"
		} },
		judge: ({ aside: { store }, limit }) => {
			if (store === void 0 || "reason" in store || store.newest === void 0) return [];
			const { newest, usualBytes, hints } = store;
			if (usualBytes === void 0) return [{
				status: "good",
				detail: `${formatBytes(newest.bytes)}; there is no earlier one to hold it against`
			}];
			return [{
				status: grade(100 * (1 - newest.bytes / Math.max(1, usualBytes)), limit("shrunk-percent")),
				object: {
					kind: "backup",
					name: newest.id
				},
				detail: `${formatBytes(newest.bytes)}, and those before it have ${formatBytes(usualBytes)}`,
				hint: hints.prove
			}];
		}
	}),
	check({
		id: "backup-verdict",
		means: "A backup was restored and shown good lately: until then nobody knows whether it restores.",
		advice: "Verify it; better every night.",
		applies: ({ aside }) => aside.store !== void 0 && "newest" in aside.store && aside.store.newest !== void 0,
		limits: { "good-hours": {
			warning: 192,
			bad: 744,
			unit: "h",
			source: "a week; nightly drills have it every day"
		} },
		judge: ({ aside: { store }, now, limit }) => {
			if (store === void 0 || "reason" in store || store.newest === void 0) return [];
			const { newest, lastGood, hints } = store;
			if (newest.standing === "bad") return [{
				status: "bad",
				object: {
					kind: "backup",
					name: newest.id
				},
				detail: `the newest was verified${newest.verifiedAt === void 0 ? "" : ` on ${formatTime(newest.verifiedAt)}`} and failed: it reached ${newest.verdict ?? "none"}`,
				hint: hints.prove
			}];
			if (lastGood === void 0) return [{
				status: "warning",
				detail: "none was ever shown good: nobody knows whether they restore",
				hint: hints.prove
			}];
			const hours = (now.getTime() - Date.parse(lastGood.verifiedAt)) / 36e5;
			return [{
				status: grade(hours, limit("good-hours")),
				object: {
					kind: "backup",
					name: lastGood.id
				},
				detail: `shown good ${formatSeconds(Math.max(0, hours * 3600))} ago: ${lastGood.verdict}`,
				hint: hints.prove
			}];
		},
		measures: ({ aside: { store }, now }) => store === void 0 || "reason" in store || store.lastGood === void 0 ? [] : [{
			name: "backup_proof_age_seconds",
			help: "Time since a backup was last shown good.",
			type: "gauge",
			value: (now.getTime() - Date.parse(store.lastGood.verifiedAt)) / 1e3
		}]
	})
];
// packages/core/src/health/veils.ts
/** Of other roles' sessions a plain login sees that they are there, and nothing of what they do. Source: PostgreSQL documentation, 28.2.3. */
const sessionsVeil = {
	name: "sessions",
	what: "sessions",
	sql: () => `
    select
      count(*) filter (where backend_type is null)::float8 as hidden,
      format('grant pg_monitor to %I;', current_user) as hint
    from pg_stat_activity`
};
/** Of standbys a plain login sees the process, and not how far it is. Source: PostgreSQL documentation, 28.2.4. */
const standbysVeil = {
	name: "standbys",
	what: "standbys",
	sql: () => `
    select
      count(*) filter (where state is null)::float8 as hidden,
      format('grant pg_monitor to %I;', current_user) as hint
    from pg_stat_replication`
};
/** pg_sequences has no last_value for a role without SELECT or USAGE: it says so by a null that also means "never used". */
const sequencesVeil = {
	name: "sequences",
	what: "sequences",
	sql: () => `
    select
      count(*)::float8 as hidden,
      case when count(*) > 5
        then string_agg(distinct format('grant select on all sequences in schema %I to %I;', n.nspname, current_user), ' ')
        else string_agg(format('grant select on sequence %I.%I to %I;', n.nspname, c.relname, current_user), ' ') end as hint
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S'
      and c.relpersistence <> 't'
      and not case when c.relkind = 'S' then has_sequence_privilege(c.oid, 'select, usage') else true end`
};
/** pg_stats has no row of a table that the role may not read: an estimate made of it says nothing of that table, and not zero. */
const statisticsVeil = {
	name: "statistics",
	what: "tables",
	sql: () => `
    select
      count(*)::float8 as hidden,
      case when bool_and(x.secured)
        then format('row security hides their statistics: look as their owner or a superuser now and then; or, with the rows of all tables: alter role %I bypassrls;', current_user)
        else case when count(*) filter (where not x.secured) > 5
            then string_agg(distinct format('grant select on all tables in schema %I to %I;', x.nspname, current_user), ' ')
              filter (where not x.secured)
            else string_agg(format('grant select on %I.%I to %I;', x.nspname, x.relname, current_user), ' ')
              filter (where not x.secured) end
          || ' -- with their rows: where it must not read those, skip the checks of bloat' end as hint
    from (
      select n.nspname, c.relname, has_table_privilege(c.oid, 'select') as secured
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm')
        and c.relpersistence <> 't'
        and n.nspname not in ('pg_catalog', 'information_schema')
        and n.nspname !~ '^pg_toast'
        and c.relpages > 0
        and not case when c.relkind in ('r', 'm') then has_table_privilege(c.oid, 'select') and not row_security_active(c.oid) else true end) x`
};
/** pg_stat_statements has other roles' statements without their text. */
const statementsVeil = {
	name: "statements",
	what: "statements of other roles",
	sql: ({ statements }) => statements?.isLoaded === true ? `
    select
      count(*) filter (where query = '<insufficient privilege>')::float8 as hidden,
      format('grant pg_read_all_stats to %I;', current_user) as hint
    from ${statements.schema}.pg_stat_statements` : `select 0::float8 as hidden, '' as hint`
};
// packages/core/src/health/checks/connections.ts
const share = {
	warning: 80,
	bad: 90,
	unit: "%",
	source: "postgres_mixin 80; check_postgres 90; pgbot 85/95; pgdoctor 70/85",
	of: { development: {
		warning: 90,
		bad: 98
	} }
};
/** Room for sessions. */
const connectionChecks = [check({
	id: "connections",
	means: "Connections are left: when none is, nobody logs in but superusers.",
	advice: "Find who holds them and end what is idle; put a pooler before the server rather than raise max_connections.",
	profiles: ["pre-migrate", "pre-backup"],
	limits: { "used-percent": share },
	veil: sessionsVeil,
	privilege: "pg_monitor",
	sql: () => `
      select
        count(*) filter (where backend_type = 'client backend')::float8 as used,
        current_setting('max_connections')::float8 as most,
        current_setting('superuser_reserved_connections')::float8
          + coalesce(current_setting('reserved_connections', true), '0')::float8 as reserved,
        count(*) filter (where state = 'idle')::float8 as idle
      from pg_stat_activity`,
	judge: ({ rows: [row], limit }) => {
		const { used = 0, most = 0, reserved = 0, idle = 0 } = row ?? {};
		return [{
			status: grade(100 * used / Math.max(1, most - reserved), limit("used-percent")),
			detail: `${used} of ${most - reserved} connections are used (${most} less ${reserved} in reserve), ${idle} of them idle`,
			hint: "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle' and backend_type = 'client backend' and pid <> pg_backend_pid() and state_change < now() - interval '10 minutes'; -- who they are: select usename, application_name, state, count(*) from pg_stat_activity group by 1, 2, 3 order by 4 desc"
		}];
	},
	measures: ({ rows: [row] }) => [{
		name: "connections_used",
		help: "Client sessions.",
		type: "gauge",
		value: row?.used ?? 0
	}, {
		name: "connections_limit",
		help: "Sessions that roles without a reserve may have.",
		type: "gauge",
		value: (row?.most ?? 0) - (row?.reserved ?? 0)
	}]
}), check({
	id: "connection-limit",
	means: "Roles and databases with a connection limit of their own have room below it.",
	advice: "Raise the limit, or find why so many sessions are open.",
	profiles: ["pre-backup"],
	limits: { "used-percent": {
		...share,
		bad: 95,
		source: "as connections; no other tool looks at it"
	} },
	sql: () => `
      select 'role' as kind, rolname as name, quote_ident(rolname) as quoted, count(a.pid)::float8 as used, rolconnlimit::float8 as most
      from pg_roles r
      left join pg_stat_activity a on a.usesysid = r.oid
      where rolconnlimit > 0
      group by rolname, rolconnlimit
      union all
      select 'database', d.datname, quote_ident(d.datname), count(a.pid)::float8, datconnlimit::float8
      from pg_database d
      left join pg_stat_activity a on a.datid = d.oid
      where datconnlimit > 0
      group by d.datname, datconnlimit`,
	judge: ({ rows, limit }) => each(rows, ({ kind, name, quoted, used, most }) => ({
		status: grade(100 * used / most, limit("used-percent")),
		object: {
			kind,
			name
		},
		detail: `${used} of its ${most} connections are used`,
		hint: `alter ${kind} ${quoted} connection limit ${most * 2};`
	}), `${rows.length} roles and databases have a connection limit, and none is near it`)
})];
// packages/core/src/health/checks/disk.ts
/** Room, as far as anyone but the machine of the server can know. */
const diskChecks = [check({
	id: "disk",
	means: "The disk has room. No SQL tells: it is seen where the data directory is on this machine, or reckoned from the size that is given.",
	advice: "Free space there, never by removing files of pg_wal; or have a larger disk.",
	profiles: ["pre-migrate", "pre-backup"],
	limits: { "used-percent": {
		warning: 80,
		bad: 90,
		unit: "%",
		source: "check_postgres 90/95",
		of: { development: {
			warning: 90,
			bad: 97
		} }
	} },
	privilege: "pg_monitor, on the machine of the server",
	sql: () => `
      select sum(bytes) as bytes, count(*) filter (where bytes is null)::float8 as hidden
      from (
        select case when has_database_privilege(oid, 'connect') or pg_has_role(current_user, 'pg_read_all_stats', 'usage')
          then pg_database_size(oid)::float8 end as bytes
        from pg_database) d`,
	judge: ({ rows: [row], aside: { disk }, options: { diskBytes }, limit, server }) => {
		if (disk !== void 0) return [{
			status: grade(100 * (disk.sizeBytes - disk.freeBytes) / disk.sizeBytes, limit("used-percent")),
			detail: `${formatBytes(disk.freeBytes)} free of ${formatBytes(disk.sizeBytes)} where the server keeps its data, "${disk.folder}"`,
			hint: `df -h ${shellQuote(disk.folder)}; what is large: select datname, pg_size_pretty(pg_database_size(oid)) from pg_database order by pg_database_size(oid) desc;`
		}];
		if (diskBytes !== void 0) {
			const bytes = row?.bytes ?? 0;
			const hidden = row?.hidden ?? 0;
			const status = grade(100 * bytes / diskBytes, limit("used-percent"));
			if (hidden > 0 && status === "good") return [{
				status: "unknown",
				detail: `the size of ${formatCount(hidden)} databases could not be seen; the others have ${formatBytes(bytes)}, on a disk that is given as ${formatBytes(diskBytes)}`,
				hint: "grant pg_monitor to {role};"
			}];
			return [{
				status,
				detail: `databases of ${formatBytes(bytes)} on a disk that is given as ${formatBytes(diskBytes)}; WAL and logs come on top`,
				hint: "select datname, pg_size_pretty(pg_database_size(oid)) from pg_database order by pg_database_size(oid) desc;"
			}];
		}
		return [{
			status: "unknown",
			detail: "how full its disk is no server tells, and its data directory is not to be seen from here",
			hint: server.isMonitor ? "--disk-gib <n> says how much there is; on its machine: df -h" : "grant pg_monitor to {role}; -- and run it on the machine of the server, or say how much there is: --disk-gib <n>"
		}];
	},
	measures: ({ aside: { disk } }) => disk === void 0 ? [] : [{
		name: "disk_free_bytes",
		help: "Free where the server's data is.",
		type: "gauge",
		value: disk.freeBytes
	}, {
		name: "disk_size_bytes",
		help: "Size of the disk of the server's data.",
		type: "gauge",
		value: disk.sizeBytes
	}]
})];
// packages/core/src/health/checks/growth.ts
const perDay = {
	warning: 20,
	bad: 50,
	unit: "% a day",
	source: "check_pgactivity database_size, by delta",
	of: { development: {
		warning: 200,
		bad: 1e3
	} }
};
const grown = {
	warning: 64 * 1024 ** 2,
	bad: 64 * 1024 ** 2,
	unit: "bytes",
	source: "less is no growth that matters, whatever its share"
};
/** So many of the largest tables are kept in a baseline. */
const mostKept = 50;
function growthOf(rows, earlier, days, { warning: leastBytes }, absent) {
	return rows.flatMap((row) => {
		const isAbsent = !Object.hasOwn(earlier, row.name);
		const before = isAbsent ? absent : earlier[row.name];
		if (before === void 0 || row.bytes === null || row.bytes - before < leastBytes) return [];
		return [{
			...row,
			earlier: before,
			isAbsent,
			percent: 100 * (row.bytes - before) / Math.max(1, before) / Math.max(1, days)
		}];
	});
}
/** Where as many were kept as fit, one that is absent was no larger than the smallest; where there was room, it is new. */
function smallestKept(tables) {
	const sizes = Object.values(tables);
	return sizes.length < mostKept ? void 0 : Math.min(...sizes);
}
/** A partition of today is as new as a table that grew from nothing: neither is bad before it is looked at. */
const gradeTable = (grown, isAbsent) => isAbsent && grown === "bad" ? "warning" : grown;
const daysSince = (at, now) => (now.getTime() - Date.parse(at)) / 864e5;
/** Sizes, and how they grow from one run to the next. */
const growthChecks = [check({
	id: "database-size",
	means: "Databases grow as they always did: a sudden jump is a loop that writes, or bloat. Held against the baseline.",
	advice: "See which tables grew: table-size.",
	privilege: "pg_monitor, or connect",
	sql: () => `
      select d.datname as name,
        case when has_database_privilege(d.oid, 'connect') or pg_has_role(current_user, 'pg_read_all_stats', 'usage')
          then pg_database_size(d.oid)::float8 end as bytes
      from pg_database d
      order by 2 desc nulls last`,
	judge: ({ rows, baseline, now, limit }) => {
		const all = rows.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
		const sizes = `${rows.length} databases of ${formatBytes(all)} in all`;
		const hidden = rows.filter(({ bytes }) => bytes === null);
		if (hidden.length > 0) return [{
			status: "unknown",
			detail: `the size of ${hidden.map(({ name }) => `"${name}"`).join(", ")} could not be seen`,
			hint: "grant pg_monitor to {role};"
		}];
		if (baseline === void 0) return [{
			status: "good",
			detail: `${sizes}; without a baseline nothing is known of their growth`
		}];
		return each(growthOf(rows, baseline.databases, daysSince(baseline.at, now), limit("grown-bytes")), ({ name, bytes, earlier, percent }) => ({
			status: grade(percent, limit("percent-per-day")),
			object: {
				kind: "database",
				name
			},
			detail: `grew from ${formatBytes(earlier)} to ${formatBytes(bytes ?? 0)} in ${formatSeconds(daysSince(baseline.at, now) * 86400)}`,
			hint: "select relname, pg_size_pretty(pg_total_relation_size(oid)) from pg_class where relkind in ('r', 'm') order by pg_total_relation_size(oid) desc limit 10;"
		}), `${sizes}, none of which grew much`);
	},
	limits: {
		"percent-per-day": perDay,
		"grown-bytes": grown
	},
	measures: ({ rows }) => rows.flatMap(({ name, bytes }) => bytes === null ? [] : [{
		name: "database_size_bytes",
		help: "Size of a database.",
		type: "gauge",
		value: bytes,
		labels: { database: name }
	}])
}), check({
	id: "table-size",
	means: "Tables of this database grow as they always did. Held against the baseline.",
	advice: "Find what writes to it; where rows did not become more, it bloats: dead-rows, table-bloat.",
	sql: () => `
      select l.name,
        case when exists (
            select
            from pg_locks k
            where k.mode = 'AccessExclusiveLock'
              and k.database = (select oid from pg_database where datname = current_database())
              and k.relation in (l.oid, l.reltoastrelid))
          then l.bytes
          else pg_total_relation_size(l.oid)::float8 end as bytes
      from (
        select c.oid, c.reltoastrelid, quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
          (c.relpages::float8 + coalesce(t.relpages, 0)) * current_setting('block_size')::float8 as bytes
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        left join pg_class t on t.oid = c.reltoastrelid
        where c.relkind in ('r', 'm') and c.oid >= 16384
        order by 4 desc
        limit ${mostKept}) l
      order by 2 desc`,
	judge: ({ rows, baseline, now, limit }) => {
		const largest = rows[0];
		const detail = largest === void 0 ? "there is no table" : `the largest is ${largest.name}, ${formatBytes(largest.bytes ?? 0)}`;
		if (baseline === void 0) return [{
			status: "good",
			detail: `${detail}; without a baseline nothing is known of growth`
		}];
		return each(growthOf(rows, baseline.tables, daysSince(baseline.at, now), limit("grown-bytes"), smallestKept(baseline.tables)), ({ name, bytes, earlier, isAbsent, percent }) => ({
			status: gradeTable(grade(percent, limit("percent-per-day")), isAbsent),
			object: {
				kind: "table",
				name
			},
			detail: isAbsent ? `is new, or grew from at most ${formatBytes(earlier)}, to ${formatBytes(bytes ?? 0)}, with its indexes` : `grew from ${formatBytes(earlier)} to ${formatBytes(bytes ?? 0)}, with its indexes`,
			hint: `select n_live_tup, n_dead_tup, n_tup_ins, n_tup_upd from pg_stat_user_tables where relid = '${name.replaceAll("'", "''")}'::regclass;`
		}), `${detail}; none grew much`);
	},
	limits: {
		"percent-per-day": perDay,
		"grown-bytes": grown
	},
	measures: ({ rows }) => rows.slice(0, 10).map(({ name, bytes }) => ({
		name: "table_size_bytes",
		help: "Size of one of the ten largest tables, with indexes.",
		type: "gauge",
		value: bytes ?? 0,
		labels: { table: name }
	}))
})];
// packages/core/src/health/checks/indexes.ts
const month = 2592e3;
/** Indexes of the user's, by qualified and quoted name. */
const named = `
  quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
  i.indrelid::regclass::text as "table"`;
const joined = `
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
    and c.relpersistence <> 't'`;
/** The partitions that lack it, and what each of them needs. */
const attachHint = (name, table) => `select h.inhrelid::regclass from pg_inherits h where h.inhparent = ${quoteLiteral(table)}::regclass and not exists (select from pg_inherits a join pg_index i on i.indexrelid = a.inhrelid where a.inhparent = ${quoteLiteral(name)}::regclass and i.indrelid = h.inhrelid and i.indisvalid); -- on each: create index concurrently …; alter index ${name} attach partition <its index>;`;
/** Indexes that are broken, twice there, of no use, or missing. */
const indexChecks = [
	check({
		id: "index-invalid",
		means: "Every index is valid. One that CREATE INDEX CONCURRENTLY left is updated by every write and used by no query; a retry with IF NOT EXISTS passes it over.",
		advice: "Build it anew, or drop it.",
		profiles: ["ci", "pre-migrate"],
		sql: () => `
      select ${named}, c.relpages * current_setting('block_size')::float8 as bytes, i.indisready as "isReady", c.relkind = 'I' as "isPartitioned",
        exists (select from pg_stat_progress_create_index p where p.index_relid = i.indexrelid) as "isBuilding"
      ${joined} and c.relkind in ('i', 'I') and not (i.indisvalid and i.indisready)`,
		judge: ({ rows }) => each(rows, ({ name, table, isBuilding, isPartitioned }) => ({
			status: isBuilding ? "explained" : "bad",
			object: {
				kind: "index",
				name
			},
			detail: isBuilding ? `of ${table}: it is being built` : isPartitioned ? `of ${table}: it is invalid, for not every partition has a valid one of its own attached to it` : `of ${table}: it is invalid, and no query uses it`,
			hint: isPartitioned ? attachHint(name, table) : `reindex index concurrently ${name};`
		}), "every index is valid")
	}),
	check({
		id: "index-duplicate",
		means: "No index does what another does: each costs every write.",
		advice: "Drop the one that is named.",
		profiles: ["ci"],
		sql: () => `
      with candidate as (
        select i.indexrelid, i.indrelid, i.indisunique, i.indisprimary, i.indnkeyatts, i.indnatts, i.indkey::text || ' ' as keys, i.indclass::text || ' ' as classes,
          i.indcollation::text || ' ' as collations, i.indoption::text || ' ' as options, pg_get_expr(i.indpred, i.indrelid) as predicate,
          pg_get_expr(i.indexprs, i.indrelid) as expressions, c.relam, ${named},
          (select sum(p.relpages) from pg_partition_tree(c.oid) l join pg_class p on p.oid = l.relid)
            * current_setting('block_size')::float8 as bytes,
          c.relkind = 'I' as "isPartitioned", c.relispartition as "isAttached",
          exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')) as backs
        ${joined} and c.relkind in ('i', 'I') and i.indisvalid and i.indisready
      )
      select a.name, a."table", b.name as other, a.keys = b.keys as "isEqual", a.bytes, a."isPartitioned"
      from candidate a
      join candidate b on b.indrelid = a.indrelid and b.indexrelid <> a.indexrelid and b.relam = a.relam
        and a.predicate is not distinct from b.predicate
        and a.expressions is not distinct from b.expressions
      where not a.backs
        and not a."isAttached"
        and not a.indisunique
        and a.relam = (select oid from pg_am where amname = 'btree')
        and a.indnkeyatts = a.indnatts
        and b.keys like a.keys || '%' and b.classes like a.classes || '%'
        and b.collations like a.collations || '%' and b.options like a.options || '%'
        and (a.keys <> b.keys or b.indisunique or b.backs or a.indexrelid > b.indexrelid)
      order by 5 desc`,
		judge: ({ rows }) => each([...Map.groupBy(rows, ({ name }) => name).values()].flatMap(([first]) => first ?? []), ({ name, table, other, isEqual, bytes, isPartitioned }) => ({
			status: "warning",
			object: {
				kind: "index",
				name
			},
			detail: `of ${table}, ${formatBytes(bytes)}: ${isEqual ? "the same as" : "a beginning of"} ${other}`,
			hint: isPartitioned ? `set lock_timeout = '2s'; drop index ${name};` : `drop index concurrently ${name};`
		}), "no two do the same")
	}),
	check({
		id: "index-unused",
		means: "Indexes are used. Told, not judged: look at every standby, too, and only where statistics are a month old.",
		advice: "Drop it, where no standby uses it either.",
		limits: { bytes: {
			warning: 10 * 1024 ** 2,
			bad: 0xde0b6b3a7640000,
			unit: "bytes",
			source: "pghero, pgdoctor 10 MB"
		} },
		sql: () => `
      select ${named}, c.relpages * current_setting('block_size')::float8 as bytes, pg_stat_get_numscans(c.oid)::float8 as scans,
        (select extract(epoch from now() - coalesce(stats_reset, pg_postmaster_start_time()))
         from pg_stat_database where datname = current_database())::float8 as age
      ${joined} and c.relkind = 'i' and i.indisvalid and not i.indisunique and not i.indisexclusion
        and not c.relispartition
        and not i.indisreplident
        and pg_stat_get_numscans(c.oid) = 0
      order by c.relpages desc
      limit 50`,
		judge: ({ rows, limit }) => each(rows.filter(({ age }) => age >= month), ({ name, table, bytes, age }) => ({
			status: grade(bytes, limit("bytes")) === "good" ? "good" : "explained",
			object: {
				kind: "index",
				name
			},
			detail: `of ${table}, ${formatBytes(bytes)}: no query has used it for ${formatSeconds(age)} on this server`,
			hint: `drop index concurrently ${name};`
		}), (rows[0]?.age ?? month) >= month ? "every index of size is used" : "statistics are too young to tell")
	}),
	check({
		id: "foreign-key-index",
		means: "A foreign key has an index on its columns: without, each delete in the table that it refers to reads all of this one.",
		advice: "Create the index.",
		profiles: ["ci"],
		limits: { rows: {
			warning: 1e4,
			bad: 0x38d7ea4c68000,
			unit: "rows",
			source: "pghero 10,000; smaller ones are told",
			of: { development: {
				warning: 1e6,
				bad: 0x38d7ea4c68000
			} },
			during: { ci: {
				warning: 0,
				bad: 0x38d7ea4c68000
			} }
		} },
		sql: () => `
      select k.conrelid::regclass::text as name, k.confrelid::regclass::text as target, greatest(c.reltuples, 0)::float8 as rows,
        (select string_agg(quote_ident(a.attname), ', ' order by u.ordinality)
         from unnest(k.conkey) with ordinality u(attnum, ordinality)
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum) as columns
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      where k.contype = 'f' and k.conparentid = 0
        and not exists (
          select
          from pg_index i
          where i.indrelid = k.conrelid and i.indisvalid and i.indpred is null
            and k.conkey <@ (i.indkey::int2[])[0:cardinality(k.conkey) - 1])
      order by 3 desc`,
		judge: ({ rows, limit }) => each(rows, (row) => ({
			status: grade(row.rows, limit("rows")) === "good" ? "explained" : "warning",
			object: {
				kind: "table",
				name: row.name
			},
			detail: `no index begins with (${row.columns}), which refers to ${row.target}; it has ${formatCount(row.rows)} rows`,
			hint: `create index concurrently on ${row.name} (${row.columns});`
		}), "every foreign key has one")
	}),
	check({
		id: "index-bloat",
		means: "B-tree indexes hold little empty room. It is an estimate by the planner's statistics; pgstatindex tells it exactly.",
		advice: "Build it anew, without a lock on its table.",
		limits: {
			percent: {
				warning: 50,
				bad: 70,
				unit: "%",
				source: "pgdoctor 50/70"
			},
			"wasted-bytes": {
				warning: 100 * 1024 ** 2,
				bad: 1024 ** 3,
				unit: "bytes",
				source: "pgdoctor 100 MB/1 GB"
			}
		},
		veil: statisticsVeil,
		privilege: "SELECT on the tables",
		sql: () => `
      select name, "table", bytes, greatest(0, bytes - needed) as wasted
      from (
        select ${named}, c.relpages::float8 * page.size as bytes,
          ceil(c.reltuples * (16 + w.width) / (page.size - 40) / 0.9) * page.size as needed
        from pg_index i
        cross join (select current_setting('block_size')::float8 as size) page
        join pg_class c on c.oid = i.indexrelid
        join pg_class t on t.oid = i.indrelid
        join pg_namespace n on n.oid = c.relnamespace
        cross join lateral (
          select sum((1 - s.null_frac) * s.avg_width)::float8 as width, count(*) as columns
          from unnest(i.indkey::int2[]) k(attnum)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
          join pg_stats s on s.schemaname = n.nspname and s.tablename = t.relname and s.attname = a.attname and not s.inherited) w
        where c.relkind = 'i' and c.relpages >= 128 and c.reltuples > 0 and i.indpred is null
          and c.relam = (select oid from pg_am where amname = 'btree')
          and w.columns = i.indnatts
          and n.nspname not in ('pg_catalog', 'information_schema')) t
      where bytes > needed
      order by 4 desc
      limit 50`,
		judge: ({ rows, limit }) => each(rows, ({ name, table, bytes, wasted }) => {
			const [share, size] = [grade(100 * wasted / bytes, limit("percent")), grade(wasted, limit("wasted-bytes"))];
			return {
				status: share === "good" || size === "good" ? "good" : share === "bad" && size === "bad" ? "bad" : "warning",
				object: {
					kind: "index",
					name
				},
				detail: `of ${table}: some ${formatBytes(wasted)} of its ${formatBytes(bytes)} are empty, by estimate`,
				hint: `reindex index concurrently ${name};`
			};
		}, "no large index is mostly empty, by estimate")
	})
];
// packages/core/src/health/checks/replication.ts
const gibibyte$1 = 1024 ** 3;
const lagSeconds = {
	warning: 60,
	bad: 300,
	unit: "s",
	source: "pgbot; pgdoctor 0.25/1 s"
};
/** Standbys have one name unless they are given others: what tells them apart is where they are, their slot, and at the last their process. */
function standbyLabels(row, rows) {
	const { name, client, slot, pid } = row;
	const alike = rows.filter((one) => one.name === name && one.client === client && one.slot === slot);
	return {
		standby: name,
		client,
		...slot === null ? {} : { slot },
		...alike.length > 1 ? { pid: String(pid) } : {}
	};
}
/** Standbys as the primary sees them, and a standby as it sees itself. */
const replicationChecks = [
	check({
		id: "replication-lag",
		means: "Standbys replay what the primary writes, without falling behind. One that catches up is no fault: two samples tell.",
		advice: "Look at the standby's disk and at queries there that replay waits for; a lag that grows ends in a full disk or a lost slot.",
		profiles: ["pre-migrate"],
		on: "primary",
		isRate: true,
		limits: {
			bytes: {
				warning: 256 * 1024 ** 2,
				bad: gibibyte$1,
				unit: "bytes",
				source: "a few segments; hard above 1 GiB"
			},
			seconds: lagSeconds
		},
		veil: standbysVeil,
		privilege: "pg_monitor",
		sql: () => `
      select
        pid,
        coalesce(nullif(application_name, ''), client_addr::text, pid::text) as name,
        coalesce(host(client_addr), 'local') as client,
        (select s.slot_name from pg_replication_slots s where s.active_pid = r.pid) as slot,
        state,
        sync_state as sync,
        coalesce(pg_current_wal_lsn() - coalesce(replay_lsn, flush_lsn, sent_lsn), 0)::float8 as bytes,
        coalesce(coalesce(replay_lsn, flush_lsn, sent_lsn) - '0/0', 0)::float8 as position,
        extract(epoch from replay_lag)::float8 as seconds
      from pg_stat_replication r
      where state is not null and state <> 'backup'`,
		judge: ({ rows, before, limit }) => each(rows, ({ pid, name, state, bytes, position, seconds }) => {
			const earlier = before?.find((row) => row.pid === pid);
			const isCatchingUp = earlier !== void 0 && bytes < earlier.bytes;
			const isMoving = earlier !== void 0 && position > earlier.position;
			const [byBytes, bySeconds] = [grade(bytes, limit("bytes")), bytes === 0 ? "good" : grade(seconds ?? 0, limit("seconds"))];
			const status = worst(byBytes, bySeconds);
			return {
				status: status === "bad" && isCatchingUp && byBytes !== "bad" ? "warning" : status,
				object: {
					kind: "standby",
					name
				},
				detail: `it is ${formatBytes(bytes)}${seconds === null ? "" : `, ${formatSeconds(seconds)}`} behind (${state}), and ${earlier === void 0 ? "whether it moves was not looked at" : isCatchingUp ? "catches up" : isMoving ? "moves without catching up" : "did not move between two looks"}`,
				hint: "on the standby: select pg_get_wal_replay_pause_state(), pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn(); select pid, query from pg_stat_activity where state <> 'idle'; and where it is paused: select pg_wal_replay_resume();"
			};
		}, rows.length === 0 ? "no standby is connected" : `${rows.length} standbys, none far behind`),
		measures: ({ rows }) => rows.map((row) => ({
			name: "replication_lag_bytes",
			help: "WAL that a standby has not replayed.",
			type: "gauge",
			value: row.bytes,
			labels: standbyLabels(row, rows)
		}))
	}),
	check({
		id: "standbys",
		means: "Every standby that is expected is connected, and synchronous_standby_names can be met: else commits wait, or a failover loses data.",
		advice: "Start the standby, or take it out of synchronous_standby_names.",
		on: "primary",
		veil: standbysVeil,
		privilege: "pg_monitor",
		sql: () => `
      select application_name as name, sync_state as sync, state is null as "isHidden",
        current_setting('synchronous_standby_names') as wanted
      from pg_stat_replication
      where state is null or state <> 'backup'
      union all
      select null, null, false, current_setting('synchronous_standby_names')`,
		judge: ({ rows, options }) => {
			const names = rows.flatMap(({ name }) => name ?? []);
			const missing = options.expectedStandbys.filter((name) => !names.includes(name));
			const wanted = rows[0]?.wanted ?? "";
			const needed = Number(/^\s*(?:first|any)?\s*(\d+)\s*\(/i.exec(wanted)?.[1] ?? (wanted === "" ? 0 : 1));
			const inSync = rows.filter(({ sync }) => sync === "sync" || sync === "quorum").length;
			const hidden = rows.filter(({ isHidden }) => isHidden).length;
			return [...missing.map((name) => ({
				status: "bad",
				object: {
					kind: "standby",
					name
				},
				detail: "it is expected, and not connected",
				hint: "on its machine: pg_ctl status; and read its log"
			})), inSync + hidden < needed ? {
				status: "bad",
				object: {
					kind: "setting",
					name: "synchronous_standby_names"
				},
				detail: `it wants ${needed} synchronous standbys, and ${hidden === 0 ? inSync : `at most ${inSync + hidden}`} are there: commits wait`,
				hint: "alter system set synchronous_standby_names = ''; select pg_reload_conf(); -- or start the standby"
			} : inSync < needed ? {
				status: "unknown",
				detail: `it wants ${needed} synchronous standbys, and which are could not be seen`,
				hint: "grant pg_monitor to {role};"
			} : {
				status: "good",
				detail: `${names.length} standbys are connected, ${inSync} of them synchronous`
			}];
		},
		measures: ({ rows }) => [{
			name: "standbys",
			help: "Connected standbys.",
			type: "gauge",
			value: rows.filter(({ name }) => name !== null).length
		}]
	}),
	check({
		id: "wal-receiver",
		means: "A standby receives and replays; its lag in time counts only where something is left to replay, for an idle primary writes nothing.",
		advice: "Resume replay, or find why the primary is not reached.",
		profiles: ["pre-backup"],
		on: "standby",
		isRate: true,
		limits: { seconds: lagSeconds },
		grant: "grant pg_monitor to {role};",
		privilege: "pg_monitor",
		sql: () => `
      select
        coalesce(current_setting('primary_conninfo', true), '') <> '' as "isConfigured",
        (select coalesce(status, 'hidden') from pg_stat_wal_receiver) as status,
        pg_get_wal_replay_pause_state() <> 'not paused' as "isPaused",
        case when pg_last_wal_receive_lsn() > pg_last_wal_replay_lsn()
          then extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp())::float8 end as seconds,
        case when pg_last_wal_receive_lsn() is not null
          then greatest(0, pg_last_wal_receive_lsn() - pg_last_wal_replay_lsn()) end::float8 as bytes`,
		judge: ({ rows: [row], limit }) => {
			if (row === void 0) return [];
			if (row.isPaused) return [{
				status: "warning",
				detail: `replay is paused, ${formatBytes(row.bytes ?? 0)} behind what was received`,
				hint: "select pg_wal_replay_resume();"
			}];
			if (row.isConfigured && row.status === null) return [{
				status: "bad",
				detail: "it has a primary_conninfo, and no WAL receiver runs: the primary is not reached",
				hint: "select * from pg_stat_wal_receiver; and the last lines of its log; check primary_conninfo: select setting from pg_settings where name = 'primary_conninfo';"
			}];
			if (row.bytes === null) return [{
				status: "explained",
				detail: "it replays files of an archive, and receives nothing: how far the primary is it cannot know",
				hint: "select now() - pg_last_xact_replay_timestamp(); -- the age of what is replayed"
			}];
			const seconds = row.seconds ?? 0;
			const status = grade(seconds, limit("seconds"));
			if (status === "good" && row.status === "hidden") return [{
				status: "unknown",
				detail: "a WAL receiver runs, and whether it streams could not be seen",
				hint: "grant pg_monitor to {role};"
			}];
			return [{
				status,
				detail: seconds === 0 ? "all that was received is replayed" : `${formatSeconds(seconds)} and ${formatBytes(row.bytes ?? 0)} behind what was received`,
				hint: "select pid, usename, query from pg_stat_activity where state = 'active'; -- what replay waits for"
			}];
		},
		measures: ({ rows: [row] }) => row === void 0 || row.bytes === null ? [] : [{
			name: "replay_lag_seconds",
			help: "Age of what is replayed, where something is left.",
			type: "gauge",
			value: row.seconds ?? 0
		}]
	}),
	check({
		id: "recovery-conflicts",
		means: "Queries on a standby are not cancelled for replay that they are in the way of.",
		advice: "Let replay wait (max_standby_streaming_delay), or have the primary keep rows (hot_standby_feedback).",
		on: "standby",
		isRate: true,
		limits: { "per-hour": {
			warning: 1,
			bad: 600,
			unit: "/h",
			source: "any is an error that a user saw"
		} },
		sql: () => `
      select sum(conflicts)::float8 as conflicts, extract(epoch from now() - min(coalesce(stats_reset, pg_postmaster_start_time())))::float8 as age
      from pg_stat_database`,
		judge: ({ rows: [row], before, limit }) => {
			const between = (row?.conflicts ?? 0) - (before?.[0]?.conflicts ?? row?.conflicts ?? 0);
			const rate = (row?.conflicts ?? 0) * 3600 / Math.max(3600, row?.age ?? 0);
			return [{
				status: between > 0 ? "warning" : grade(rate, limit("per-hour")),
				detail: `${formatCount(row?.conflicts ?? 0)} queries were cancelled in ${formatSeconds(row?.age ?? 0)}, ${between} of them while we looked`,
				hint: "alter system set max_standby_streaming_delay = '-1'; select pg_reload_conf();"
			}];
		}
	})
];
// packages/core/src/health/checks/schema.ts
const used = {
	warning: 75,
	bad: 90,
	unit: "%",
	source: "pgdoctor 75/90; check_postgres 85/95"
};
/** It is rewritten, and nobody can use it meanwhile: how large it is decides. */
const widen = (table, commands) => `select pg_size_pretty(pg_table_size(${quoteLiteral(table)})); -- a large one gets a new bigint column, which is filled in batches and swapped in; a small one is rewritten, while nobody can use it: ${commands}`;
/** What is written in the schema and hurts later. */
const schemaChecks = [
	check({
		id: "constraint-unvalidated",
		means: "Every constraint holds for every row: NOT VALID is a promise that somebody was to keep later.",
		advice: "Validate it: that takes no lock that writers notice.",
		profiles: ["ci"],
		sql: ({ major }) => `
      select quote_ident(k.conname) as name, 'table' as kind, k.conrelid::regclass::text as owner
      from pg_constraint k
      where not k.convalidated and k.conrelid <> 0 ${major >= 18 ? "and k.conenforced" : ""}
      union all
      select quote_ident(k.conname), 'domain', quote_ident(n.nspname) || '.' || quote_ident(t.typname)
      from pg_constraint k
      join pg_type t on t.oid = k.contypid
      join pg_namespace n on n.oid = t.typnamespace
      where not k.convalidated
      order by 2, 3, 1`,
		judge: ({ rows }) => each(rows, ({ name, kind, owner }) => ({
			status: "warning",
			object: {
				kind: "constraint",
				name: `${name} on ${owner}`
			},
			detail: `was never held against the ${kind === "table" ? "rows" : "values"} that were there`,
			hint: `alter ${kind} ${owner} validate constraint ${name};`
		}), "every constraint is validated")
	}),
	check({
		id: "primary-key",
		means: "Tables have a primary key; those that are published have a replica identity, without which an UPDATE or DELETE there is an error.",
		advice: "Add a primary key; until then REPLICA IDENTITY FULL.",
		profiles: ["ci"],
		sql: () => `
      select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name, greatest(c.reltuples, 0)::float8 as rows,
        c.relreplident in ('d', 'n') and exists (
          select
          from pg_publication_tables p
          join pg_publication b on b.pubname = p.pubname
          where p.schemaname = n.nspname and p.tablename = c.relname and (b.pubupdate or b.pubdelete)) as "isPublished"
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and c.relpersistence <> 't' and not c.relispartition
        and n.nspname not in ('pg_catalog', 'information_schema')
        and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      order by 3 desc, 2 desc`,
		judge: ({ rows }) => each(rows, ({ name, isPublished, rows: count }) => ({
			status: isPublished ? "bad" : "explained",
			object: {
				kind: "table",
				name
			},
			detail: isPublished ? "is published and has no replica identity: each UPDATE and DELETE there fails" : `has no primary key; some ${formatCount(count)} rows`,
			hint: isPublished ? `alter table ${name} replica identity full;` : `create unique index concurrently on ${name} (<columns>); -- of columns that are never null; then, named as it is: alter table ${name} add primary key using index <index>;`
		}), "every table has one")
	}),
	check({
		id: "sequence",
		means: "Sequences have numbers left: of their own, and of the column that they fill. At the end every insert fails.",
		advice: "Make column and sequence bigint, in that order of need; the column is rewritten.",
		profiles: ["ci", "pre-migrate"],
		limits: { "used-percent": used },
		veil: sequencesVeil,
		privilege: "SELECT or USAGE on the sequences",
		sql: () => `
      select name, type, last::text as last, most::text as most, "isColumn", "table", hint, (100 * (last - least) / greatest(1, most - least))::float8 as percent
      from (
        select
          quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
          case when s.seqincrement > 0 then p.last_value else -p.last_value end::numeric as last,
          case when s.seqincrement > 0 then s.seqmin else -s.seqmax end::numeric as least,
          least(
            case when s.seqincrement > 0 then s.seqmax else -s.seqmin end,
            case o.type when 'int2' then 32767 when 'int4' then 2147483647 else 9223372036854775807 end)::numeric as most,
          o.type in ('int2', 'int4') and s.seqmax > case o.type when 'int2' then 32767 else 2147483647 end as "isColumn",
          coalesce(o.type, format_type(s.seqtypid, null)) as type,
          case when o.type <> 'int8' then o.name end as "table",
          coalesce(case when o.type <> 'int8' then format('alter table %s alter column %I type bigint; ', o.name, o.attname) end, '')
            || format('alter sequence %I.%I as bigint %s;', n.nspname, c.relname,
              case when s.seqincrement > 0 then 'no maxvalue' else 'no minvalue' end) as hint,
          s.seqcycle
        from pg_sequence s
        join pg_class c on c.oid = s.seqrelid
        join pg_namespace n on n.oid = c.relnamespace
        join pg_sequences p on p.schemaname = n.nspname and p.sequencename = c.relname
        left join lateral (
          select t.typname::text as type, a.attrelid::regclass::text as name, a.attname
          from pg_depend d
          join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
          join pg_type t on t.oid = a.atttypid
          where d.classid = 'pg_class'::regclass and d.objid = s.seqrelid and d.deptype in ('a', 'i')
          limit 1) o on true
        where c.relpersistence <> 't' and p.last_value is not null) x
      where not seqcycle
      order by percent desc
      limit 50`,
		judge: ({ rows, limit }) => each(rows, ({ name, percent, last, most, type, isColumn, table, hint }) => ({
			status: grade(percent, limit("used-percent")),
			object: {
				kind: "sequence",
				name
			},
			detail: `it is at ${formatCount(last)} of ${formatCount(most)}${isColumn ? `, which its column of type ${type} can hold` : ""}: ${percent.toFixed(0)} % are used`,
			hint: table === null ? hint : widen(table, hint)
		}), rows.length === 0 ? "no sequence that was used could be counted" : `the fullest has used ${(rows[0]?.percent ?? 0).toFixed(0)} %`),
		measures: ({ rows }) => [{
			name: "sequence_used_ratio",
			help: "How far the fullest sequence is.",
			type: "gauge",
			value: (rows[0]?.percent ?? 0) / 100
		}]
	}),
	check({
		id: "sequence-type",
		means: "A column of type bigint is filled by a sequence of type bigint: ALTER COLUMN TYPE leaves the sequence as it was, and it ends all the same.",
		advice: "Alter the sequence; that is instant.",
		profiles: ["ci"],
		sql: () => `
      select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name, a.attrelid::regclass::text as "table", quote_ident(a.attname) as "column"
      from pg_sequence s
      join pg_class c on c.oid = s.seqrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.seqrelid and d.deptype in ('a', 'i') and d.refobjsubid > 0
      join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where a.atttypid = 'int8'::regtype and s.seqtypid <> 'int8'::regtype`,
		judge: ({ rows }) => each(rows, ({ name, table, column }) => ({
			status: "warning",
			object: {
				kind: "sequence",
				name
			},
			detail: `is an integer, and fills the bigint column ${column} of ${table}`,
			hint: `alter sequence ${name} as bigint;`
		}), "each is as wide as its column")
	}),
	check({
		id: "key-type",
		means: "Integer keys are widened before their numbers end: that rewrites the table, and is better done at half than at the end.",
		advice: "Add a bigint column, fill it in batches, and swap.",
		limits: { "used-percent": {
			warning: 50,
			bad: 101,
			unit: "%",
			source: "pgdoctor 50 %; the end is what sequence judges"
		} },
		veil: sequencesVeil,
		privilege: "SELECT or USAGE on the sequences",
		sql: () => `
      select a.attrelid::regclass::text as name, quote_ident(a.attname) as "column", format_type(a.atttypid, null) as type,
        quote_ident(n.nspname) || '.' || quote_ident(c.relname) as sequence,
        (100 * p.last_value::numeric / case a.atttypid when 'int2'::regtype then 32767 else 2147483647 end)::float8 as percent
      from pg_sequence s
      join pg_class c on c.oid = s.seqrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_sequences p on p.schemaname = n.nspname and p.sequencename = c.relname
      join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.seqrelid and d.deptype in ('a', 'i') and d.refobjsubid > 0
      join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
      where a.atttypid in ('int2'::regtype, 'int4'::regtype) and p.last_value is not null and s.seqincrement > 0
      order by 5 desc
      limit 50`,
		judge: ({ rows, limit }) => each(rows, ({ name, column, type, percent, sequence }) => ({
			status: grade(percent, limit("used-percent")),
			object: {
				kind: "column",
				name: `${name}.${column}`
			},
			detail: `is of type ${type}, and ${percent.toFixed(0)} % of its numbers are used`,
			hint: widen(name, `alter table ${name} alter column ${column} type bigint; alter sequence ${sequence} as bigint;`)
		}), "no integer key is half used")
	}),
	check({
		id: "collation",
		means: "The collations that sort text are of the version that indexes were built by: after an upgrade of the system, they may sort otherwise, and indexes miss rows.",
		advice: "Reindex what sorts text, then refresh the version: refreshing alone hides the fault.",
		profiles: ["ci", "pre-migrate"],
		sql: ({ major }) => `
      select 'collation' as kind, quote_ident(n.nspname) || '.' || quote_ident(c.collname) as name, c.collversion as recorded,
        pg_collation_actual_version(c.oid) as actual,
        format('select format(''reindex index concurrently %%s;'', indexrelid::regclass) from pg_index where %s = any (indcollation); -- run what it prints; then, and not where one failed: alter collation %I.%I refresh version;', c.oid, n.nspname, c.collname) as hint
      from pg_collation c
      join pg_namespace n on n.oid = c.collnamespace
      where c.collversion is not null
        and c.collversion is distinct from pg_collation_actual_version(c.oid)
        and exists (select from pg_attribute a where a.attcollation = c.oid and a.attrelid >= 16384)
      ${major >= 15 ? `
      union all
      select 'database', quote_ident(d.datname), d.datcollversion, pg_database_collation_actual_version(d.oid),
        format('reindex database concurrently %I; -- then, and not where it failed: alter database %I refresh collation version;', d.datname, d.datname)
      from pg_database d
      where d.datname = current_database()
        and d.datcollversion is not null
        and d.datcollversion is distinct from pg_database_collation_actual_version(d.oid)` : ""}`,
		judge: ({ rows, server }) => [...each(rows, ({ kind, name, recorded, actual, hint }) => ({
			status: kind === "database" ? "bad" : "warning",
			object: {
				kind,
				name
			},
			detail: `indexes were built by version ${recorded}, and ${actual ?? "none"} is there now`,
			hint
		}), server.major >= 15 ? "none has changed" : "none of those that a column names has changed"), ...server.major >= 15 ? [] : [{
			status: "unknown",
			object: {
				kind: "database",
				name: server.database
			},
			detail: "by which version of its default collation indexes were built is not kept before PostgreSQL 15",
			hint: `reindex database ${quoteIdentifier(server.database)}; -- after each upgrade of the system; from PostgreSQL 15 on it is told`
		}]]
	}),
	check({
		id: "extension",
		means: "Extensions are of the version that the server's packages bring.",
		advice: "Update it, in each database.",
		profiles: ["ci"],
		sql: () => `
      select name, quote_ident(name) as quoted, installed_version as installed, default_version as available
      from pg_available_extensions
      where installed_version is not null and installed_version <> default_version
      order by name`,
		judge: ({ rows }) => each(rows, ({ name, quoted, installed, available }) => ({
			status: "warning",
			object: {
				kind: "extension",
				name
			},
			detail: `is of version ${installed}, and ${available} is there`,
			hint: `alter extension ${quoted} update;`
		}), "each is of the version that is there")
	})
];
// packages/core/src/health/checks/security.ts
/** How long a password that was renewed is good for, unless another end is written. */
const renewedDays = 90;
const daysAfter = (now, days) => new Date(now.getTime() + days * 864e5).toISOString().slice(0, 10);
const weakMethods = [
	"trust",
	"password",
	"md5",
	"ident"
];
function whatIsWeak(method) {
	if (method === "trust") return "nobody there is asked for a password";
	return weakMethods.includes(method ?? "") ? "passwords can be read or guessed on the way" : "whoever has a login may come";
}
/** Whoever has no SCRAM password yet would be locked out by the new line: those are asked for first. */
function hbaHint(line, method, file, isError) {
	const place = `${line === null ? "" : `line ${line} of `}"${file ?? "pg_hba.conf"}"`;
	const reload = "then: select pg_reload_conf();";
	if (isError) return `select line_number, error from pg_hba_file_rules where error is not null; -- mend ${place}, ${reload}`;
	if (!weakMethods.includes(method ?? "")) return `select * from pg_hba_file_rules where line_number = ${line}; -- in ${place} name the networks that need it, ${reload}`;
	return `select rolname from pg_authid where rolcanlogin and coalesce(rolpassword, '') not like 'SCRAM-%'; -- have each that comes by it set its password (\\password), then put scram-sha-256 for ${method} in ${place}, ${reload}`;
}
/** Who may do what, and who may come in. */
const securityChecks = [
	check({
		id: "powerful-roles",
		means: "No role that logs in has more than it needs: beside the one that initdb made none is a superuser, and none passes row security by.",
		advice: "Take the attribute away; pg_monitor, pg_read_all_data and pg_signal_backend cover most uses.",
		sql: () => `
      select rolname as name, quote_ident(rolname) as quoted, case when rolsuper then 'superuser' else 'row security' end as kind
      from pg_roles
      where rolcanlogin and oid <> 10 and (rolsuper or rolbypassrls)
      order by rolname`,
		judge: ({ rows }) => each(rows, ({ name, quoted, kind }) => ({
			status: "warning",
			object: {
				kind: "role",
				name
			},
			detail: kind === "superuser" ? "logs in as a superuser" : "logs in and passes row security by",
			hint: `alter role ${quoted} ${kind === "superuser" ? "nosuperuser" : "nobypassrls"};`
		}), "none but the role that initdb made")
	}),
	check({
		id: "password-expiry",
		means: "No password of a role that logs in ends soon, unnoticed.",
		advice: "Set a new password, and a new end.",
		limits: { days: {
			warning: 14,
			bad: 0,
			isFloor: true,
			unit: "d",
			source: "a fortnight; postgresqltuner 7 d"
		} },
		sql: () => `
      select rolname as name, quote_ident(rolname) as quoted, extract(epoch from rolvaliduntil - now())::float8 as seconds
      from pg_roles
      where rolcanlogin and rolvaliduntil is not null and rolvaliduntil <> 'infinity'
      order by rolvaliduntil`,
		judge: ({ rows, limit, now }) => each(rows, ({ name, quoted, seconds }) => ({
			status: grade(seconds / 86400, limit("days")),
			object: {
				kind: "role",
				name
			},
			detail: seconds < 0 ? `its password ended ${formatSeconds(-seconds)} ago` : `its password ends in ${formatSeconds(seconds)}`,
			hint: `in psql, a new password first: \\password ${quoted} -- then its new end: alter role ${quoted} valid until '${daysAfter(now, renewedDays)}';`
		}), "none ends soon")
	}),
	check({
		id: "password-encryption",
		means: "New passwords are kept as SCRAM, not as MD5, which is as good as the password itself.",
		advice: "Change the setting; passwords that are there stay as they are until they are set again: md5-passwords.",
		sql: () => `select setting from pg_settings where name = 'password_encryption'`,
		judge: ({ rows: [row] }) => row?.setting === "md5" ? [{
			status: "warning",
			object: {
				kind: "setting",
				name: "password_encryption"
			},
			detail: "is md5",
			hint: "alter system set password_encryption = 'scram-sha-256'; select pg_reload_conf();"
		}] : [{
			status: "good",
			detail: `it is ${row?.setting}`
		}]
	}),
	check({
		id: "md5-passwords",
		means: "No password is kept as MD5.",
		advice: "Have it set anew.",
		privilege: "superuser, or the grant, with which one can read the hashes: better to run this check as a superuser now and then",
		grant: "grant select (rolname, rolpassword) on pg_catalog.pg_authid to {role}; -- it shows the hashes of all passwords: as a superuser no grant is needed",
		sql: () => `select rolname as name, quote_ident(rolname) as quoted from pg_authid where rolpassword like 'md5%' order by rolname`,
		judge: ({ rows }) => each(rows, ({ name, quoted }) => ({
			status: "warning",
			object: {
				kind: "role",
				name
			},
			detail: "its password is kept as MD5",
			hint: `in psql, which asks for it: \\password ${quoted}`
		}), "none is")
	}),
	check({
		id: "public-create",
		means: "Not everybody may create objects in schemas that others look into: a function of theirs is then run by others. Clusters made before 15 allow it.",
		advice: "Take it from PUBLIC, and grant it to those who need it.",
		profiles: ["ci"],
		sql: () => `
      select quote_ident(n.nspname) as name
      from pg_namespace n
      cross join lateral aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
      where a.grantee = 0 and a.privilege_type = 'CREATE' and n.nspname !~ '^pg_'
      order by 1`,
		judge: ({ rows }) => each(rows, ({ name }) => ({
			status: "warning",
			object: {
				kind: "schema",
				name
			},
			detail: "everybody may create objects there",
			hint: `revoke create on schema ${name} from public;`
		}), "nobody may but those who were granted it")
	}),
	check({
		id: "security-definer",
		means: "A function that runs with its owner's rights has a search_path of its own: else the caller decides which functions and tables it uses.",
		advice: "Set it: the schemas that it needs, and pg_temp last.",
		profiles: ["ci"],
		sql: () => `
      select p.oid::regprocedure::text as name, quote_ident(n.nspname) as schema
      from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef
        and n.nspname not in ('pg_catalog', 'information_schema')
        and not exists (select from unnest(p.proconfig) c(text) where c.text like 'search_path=%')
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      order by 1`,
		judge: ({ rows }) => each(rows, ({ name, schema }) => ({
			status: "warning",
			object: {
				kind: "function",
				name
			},
			detail: "runs with its owner's rights, and with the search_path of whoever calls it",
			hint: `select pg_get_functiondef(${quoteLiteral(name)}::regprocedure); -- with the schemas that it uses, its own and others, before pg_temp: alter routine ${name} set search_path = ${schema}, pg_temp;`
		}), "each has a search_path of its own")
	}),
	check({
		id: "pg-hba",
		means: "Nobody comes over the network without a password, nor by one that can be read on the way. That a line lets in everybody, from everywhere, is told.",
		advice: "Change the line to scram-sha-256, and to the networks that need it.",
		privilege: "superuser, or the grant",
		grant: "grant select on pg_catalog.pg_hba_file_rules to {role}; grant execute on function pg_catalog.pg_hba_file_rules() to {role};",
		sql: ({ major }) => `
      select
        line_number::float8 as line,
        type,
        address,
        auth_method as method,
        error,
        ${major >= 16 ? "file_name" : "current_setting('hba_file', true)"} as file,
        (address in ('0.0.0.0', '::') and netmask in ('0.0.0.0', '::')) or address = 'all' as "isOpen"
      from pg_hba_file_rules
      where error is not null
        or (type <> 'local' and auth_method in ('trust', 'password', 'md5', 'ident'))
        or (type <> 'local' and auth_method not in ('reject', 'cert')
          and ((address in ('0.0.0.0', '::') and netmask in ('0.0.0.0', '::')) or address = 'all'))`,
		judge: ({ rows }) => each(rows, ({ line, type, address, method, error, file, isOpen }) => {
			return {
				status: error !== null || method === "trust" && !(address === "127.0.0.1" || address === "::1" || address === "localhost" || address === "samehost") ? "bad" : weakMethods.includes(method ?? "") ? "warning" : "explained",
				object: {
					kind: "line of pg_hba.conf",
					name: String(line ?? "?")
				},
				detail: error ?? `${type} ${address ?? ""} ${method}: ${whatIsWeak(method)}${isOpen ? ", from everywhere" : ""}`,
				hint: hbaHint(line, method, file, error !== null)
			};
		}, "none comes without a password")
	}),
	check({
		id: "tls",
		means: "Sessions over the network are encrypted, and the server offers it.",
		advice: "Give the server a certificate, and connect with sslmode=verify-full.",
		applies: ({ options }) => options.environment === "production",
		judge: ({ aside: { tls } }) => [tls.isUsed ? {
			status: "good",
			detail: "this session is encrypted"
		} : tls.isLocal ? {
			status: tls.isOffered ? "good" : "explained",
			detail: `this session does not leave the machine${tls.isOffered ? "" : "; the server offers no TLS to those that do"}`
		} : {
			status: "warning",
			detail: `this session is not encrypted${tls.isOffered ? ", although the server offers it" : ": the server offers no TLS"}`,
			hint: tls.isOffered ? "connect with sslmode=verify-full" : "alter system set ssl = on; select pg_reload_conf(); -- with server.crt and server.key in the data directory"
		}]
	}),
	check({
		id: "certificate",
		means: "The server's certificate, as it showed it to us, is valid for a while.",
		advice: "Put a new one in its place and reload: sessions that are open go on.",
		limits: { days: {
			warning: 30,
			bad: 7,
			isFloor: true,
			unit: "d",
			source: "what certbot renews at"
		} },
		applies: ({ aside }) => aside.certificateEnds !== void 0,
		judge: ({ aside: { certificateEnds }, now, limit }) => {
			const days = ((certificateEnds?.getTime() ?? 0) - now.getTime()) / 864e5;
			return [{
				status: grade(days, limit("days")),
				detail: days < 0 ? `it ended ${formatSeconds(-days * 86400)} ago` : `it ends in ${formatSeconds(days * 86400)}`,
				hint: "put a new server.crt and server.key in place; then: select pg_reload_conf();"
			}];
		},
		measures: ({ aside: { certificateEnds } }) => certificateEnds === void 0 ? [] : [{
			name: "certificate_expiry_timestamp_seconds",
			help: "When the server's certificate ends.",
			type: "gauge",
			value: certificateEnds.getTime() / 1e3
		}]
	})
];
// packages/core/src/health/releases.ts
/** When this table was made. */
const releasesAsOf = "2026-11-26";
/**
* Ends of support: postgresql.org/support/versioning. Minor releases of all majors come on one day: 15.20 and 18.6 of Debian give the
* others.
*/
const releases = {
	14: {
		minor: 25,
		supportedUntil: "2026-11-12"
	},
	15: {
		minor: 20,
		supportedUntil: "2027-11-11"
	},
	16: {
		minor: 16,
		supportedUntil: "2028-11-09"
	},
	17: {
		minor: 12,
		supportedUntil: "2029-11-08"
	},
	18: {
		minor: 6,
		supportedUntil: "2030-11-14"
	}
};
// packages/core/src/health/checks/server.ts
/** Whether it answers, what it is, and how old it is. */
const serverChecks = [
	check({
		id: "reachable",
		means: "The server accepts a login to this very database and answers; pg_isready says less.",
		advice: "Where it takes long, look at the network, at DNS and at the number of connections.",
		profiles: [
			"ci",
			"pre-migrate",
			"pre-backup"
		],
		limits: { "connect-seconds": {
			warning: 2,
			bad: 10,
			unit: "s",
			source: "libpq users give up after some 10 s"
		} },
		judge: ({ aside, server, limit }) => {
			const seconds = aside.connectMilliseconds / 1e3;
			return [{
				status: grade(seconds, limit("connect-seconds")),
				detail: `PostgreSQL ${server.version} lets us into "${server.database}" within ${formatSeconds(seconds)}, ${server.isStandby ? "as a standby" : "as a primary"}`,
				hint: "pg_isready; then see who is connected: select count(*) from pg_stat_activity;"
			}];
		},
		measures: ({ aside }) => [{
			name: "connect_seconds",
			help: "Time until a session was open.",
			type: "gauge",
			value: aside.connectMilliseconds / 1e3
		}]
	}),
	check({
		id: "role",
		means: "The server is what it is expected to be: a failover that nobody noticed turns a primary into a standby.",
		advice: "Find out where the primary is, and who promoted it.",
		profiles: ["pre-migrate", "pre-backup"],
		applies: ({ options }) => options.expectedRole !== void 0,
		judge: ({ server, options }) => {
			const is = server.isStandby ? "standby" : "primary";
			return [{
				status: is === options.expectedRole ? "good" : "bad",
				detail: `it is a ${is}, and a ${options.expectedRole} is expected`,
				hint: "select pg_is_in_recovery(), pg_last_wal_replay_lsn();"
			}];
		}
	}),
	check({
		id: "version",
		means: "The major is still supported by the PostgreSQL project, and no bug-fix release is missing.",
		advice: "Install the newest minor release: it needs a restart and no dump. Upgrade a major before it ends.",
		profiles: ["ci"],
		limits: { "support-days": {
			warning: 180,
			bad: 0,
			isFloor: true,
			unit: "d",
			source: "postgresql.org/support/versioning; half a year is what an upgrade takes"
		} },
		judge: ({ server, now, limit }) => {
			const [, minor] = /^\d+\.(\d+)/.exec(server.version) ?? [];
			const known = releases[server.major];
			if (known === void 0) return [{
				status: "explained",
				detail: `PostgreSQL ${server.version} is newer than what is known here`
			}];
			const days = (Date.parse(known.supportedUntil) - now.getTime()) / 864e5;
			const behind = minor === void 0 ? 0 : known.minor - Number(minor);
			return [{
				status: grade(days, limit("support-days")),
				detail: `PostgreSQL ${server.major} ${days < 0 ? "has had no fixes since" : "gets fixes until"} ${known.supportedUntil}`,
				hint: "rehearse the next major on a restored backup: pgproof verify --store <store> --sandbox-major <n>"
			}, ...behind <= 0 ? [] : [{
				status: "warning",
				detail: `${server.major}.${known.minor} is out (known here: ${releasesAsOf}), and this is ${server.version}`,
				hint: `apt-get install --only-upgrade postgresql-${server.major}; then restart the server`
			}]];
		}
	}),
	check({
		id: "statistics-age",
		means: "Statistics were counted for long enough: what is said of unused indexes is worth as much as their age.",
		advice: "Wait; where they are reset on a schedule, find out by whom.",
		sql: () => `
      select
        extract(epoch from now() - coalesce(stats_reset, pg_postmaster_start_time()))::float8 as age,
        extract(epoch from now() - pg_postmaster_start_time())::float8 as uptime
      from pg_stat_database
      where datname = current_database()`,
		judge: ({ rows: [row] }) => [(row?.age ?? 0) < 604800 ? {
			status: "explained",
			detail: `statistics are ${formatSeconds(row?.age ?? 0)} old: what is said of use and rates is of that time, and unused indexes are not judged`
		} : {
			status: "good",
			detail: `statistics are ${formatSeconds(row?.age ?? 0)} old`
		}],
		measures: ({ rows: [row] }) => [{
			name: "uptime_seconds",
			help: "Time since the server started.",
			type: "gauge",
			value: row?.uptime ?? 0
		}]
	}),
	check({
		id: "clock-skew",
		means: "The clocks of the server and of this machine agree: ages and points in time are worth nothing else.",
		advice: "Synchronise both by NTP.",
		limits: { seconds: {
			warning: 2,
			bad: 5,
			unit: "s",
			source: "check_postgres timesync"
		} },
		judge: ({ aside, limit }) => [{
			status: grade(Math.abs(aside.skewSeconds), limit("seconds")),
			detail: `the server's clock is ${Math.abs(aside.skewSeconds).toFixed(3)} s ${aside.skewSeconds < 0 ? "behind" : "ahead of"} the one here`,
			hint: "on both machines: timedatectl; chronyc tracking"
		}],
		measures: ({ aside }) => [{
			name: "clock_skew_seconds",
			help: "The server's clock less the watcher's.",
			type: "gauge",
			value: aside.skewSeconds
		}]
	})
];
// packages/core/src/health/checks/session.ts
const who = ({ pid, user, application, state }) => `process ${pid} (user ${user ?? "unknown"}, application ${application === "" ? "unnamed" : application}, ${state ?? "state unknown"})`;
const end = (pid) => `select pg_terminate_backend(${pid}); -- unless it may go on`;
const waitForDump = (pid) => `select query, state from pg_stat_activity where pid = ${pid}; -- a dump: wait for it to end`;
const object = (pid) => ({
	kind: "session",
	name: String(pid)
});
// packages/core/src/health/checks/locks.ts
const rollBackPrepared = (gid, database) => `rollback prepared ${quoteLiteral(gid)}; -- in database ${quoteIdentifier(database)}, unless it may still be committed`;
const isOwn = (application) => application.startsWith(ownApplication);
/** So many of one queue are asked whom they wait for. */
const mostAsked = 10;
/** What a lock is of. Numbers of transactions have no order. */
const lockTag = (row) => [
	"locktype",
	"database",
	"relation",
	"page",
	"tuple",
	"virtualxid",
	"transactionid::text",
	"classid",
	"objid",
	"objsubid"
].map((column) => `${row}.${column}`).join(", ");
/** Who is waited for. */
const lockChain = check({
	id: "lock-chain",
	means: "Nobody waits for a lock for long. The session at the root is named, not those in between, which wait themselves.",
	advice: "End the root, and take locks with a lock_timeout.",
	profiles: ["pre-migrate", "pre-backup"],
	limits: { seconds: {
		warning: 60,
		bad: 120,
		unit: "s",
		source: "check_postgres lockwait 1/2 min",
		of: { development: {
			warning: 600,
			bad: 3600
		} }
	} },
	veil: sessionsVeil,
	privilege: "pg_monitor",
	sql: () => `
    with recursive locked as materialized (
      select locktype, database, relation, page, tuple, virtualxid, transactionid, classid, objid, objsubid,
        virtualtransaction, pid, granted, waitstart
      from pg_locks
    ), queued as materialized (
      select l.*, row_number() over queue as place, first_value(l.pid) over queue as first
      from locked l
      where not l.granted
      window queue as (
        partition by ${lockTag("l")}
        order by l.waitstart nulls last, l.pid)
    ), waiting as materialized (
      select q.*, case when q.place <= ${mostAsked} then pg_blocking_pids(q.pid) else array[q.first] end as blockers
      from queued q
    ), edge as materialized (
      select w.pid, b.pid as blocker, null::text as gid, null::text as database
      from waiting w
      cross join lateral unnest(w.blockers) b(pid)
      where b.pid <> 0
      union
      select w.pid, null, p.gid, p.database
      from waiting w
      join locked h on h.granted and h.pid is null
        and (${lockTag("h")}) is not distinct from (${lockTag("w")})
      join locked x on x.granted and x.pid is null and x.locktype = 'transactionid' and x.virtualtransaction = h.virtualtransaction
      join pg_prepared_xacts p on p.transaction = x.transactionid
      where 0 = any (w.blockers)
    ), chain as (
      select e.blocker as root, e.gid, e.database, e.pid
      from edge e
      where e.blocker is null or not exists (select from edge w where w.pid = e.blocker)
      union
      select c.root, c.gid, c.database, e.pid
      from chain c
      join edge e on e.blocker = c.pid
    )
    select
      c.root,
      c.gid,
      c.database,
      max(coalesce(extract(epoch from clock_timestamp() - w.waitstart), 0))::float8 as seconds,
      count(distinct c.pid)::float8 as waiting,
      a.usename as user,
      coalesce(a.application_name, '') as application,
      a.state
    from chain c
    join waiting w on w.pid = c.pid
    left join pg_stat_activity a on a.pid = c.root
    group by c.root, c.gid, c.database, a.usename, a.application_name, a.state
    order by waiting desc`,
	judge: ({ rows, limit }) => each(rows, ({ root, gid, database, seconds, waiting, ...session }) => {
		const status = grade(seconds, limit("seconds"));
		const keeps = `keeps ${formatCount(waiting)} sessions waiting, for ${formatSeconds(seconds)}`;
		return root === null ? {
			status,
			object: {
				kind: "prepared transaction",
				name: gid ?? ""
			},
			detail: `it ${keeps}, and has no session: it is prepared in database "${database ?? ""}"`,
			hint: rollBackPrepared(gid ?? "", database ?? "")
		} : {
			status,
			object: object(root),
			detail: `${who({
				...session,
				pid: root
			})} ${keeps}`,
			hint: isOwn(session.application) ? waitForDump(root) : end(root)
		};
	}, rows.length === 0 ? "nobody waits for a lock" : `${rows.length} sessions are waited for, none for long`),
	measures: ({ rows }) => [{
		name: "lock_waiting_sessions",
		help: "Sessions that wait for a lock.",
		type: "gauge",
		value: rows.reduce((sum, { waiting }) => sum + waiting, 0)
	}]
});
// packages/core/src/health/checks/sessions.ts
/** Client sessions, other than ours and those that dump or vacuum, whose clock runs since `since`. */
const sessionSql = (since, where) => `
  select
    pid,
    usename as user,
    application_name as application,
    state,
    extract(epoch from clock_timestamp() - ${since})::float8 as seconds
  from pg_stat_activity a
  where pid <> pg_backend_pid()
    and backend_type = 'client backend'
    and not ${isOfDump("a")}
    and ${where}
  order by seconds desc nulls last
  limit 50`;
function lasting(definition) {
	const { id, means, advice, limit: seconds, since, where, is } = definition;
	return check({
		id,
		means,
		advice,
		profiles: ["pre-migrate", "pre-backup"],
		limits: { seconds },
		veil: sessionsVeil,
		privilege: "pg_monitor",
		sql: () => sessionSql(since, where),
		judge: ({ rows, limit }) => each(rows, (row) => ({
			status: grade(row.seconds, limit("seconds")),
			object: object(row.pid),
			detail: `${who(row)} ${is} for ${formatSeconds(row.seconds)}`,
			hint: definition.cancel === true ? `select pg_cancel_backend(${row.pid}); -- unless it may go on` : end(row.pid)
		}), rows[0] === void 0 ? "there is none" : `the oldest: ${formatSeconds(rows[0].seconds)}`),
		measures: ({ rows }) => [{
			name: `${id.replaceAll("-", "_")}_seconds`,
			help: `The longest: a session that ${is}.`,
			type: "gauge",
			value: rows[0]?.seconds ?? 0
		}]
	});
}
/** What sessions do, and whom they keep from it. */
const sessionChecks = [
	lasting({
		id: "long-transaction",
		means: "No transaction is open for long: old rows stay, and DDL on what it touched waits, with everyone behind.",
		advice: "End it, and find the application that forgets to commit.",
		limit: {
			warning: 300,
			bad: 1800,
			unit: "s",
			source: "pgbot 300 s",
			of: { development: {
				warning: 3600,
				bad: 86400
			} }
		},
		since: "xact_start",
		where: "xact_start is not null",
		is: "has been in a transaction"
	}),
	lasting({
		id: "idle-in-transaction",
		means: "No session sits in a transaction and does nothing: it holds its locks while it waits for a program that may never come back.",
		advice: "End it; set idle_in_transaction_session_timeout.",
		limit: {
			warning: 60,
			bad: 600,
			unit: "s",
			source: "pgbot 60 s",
			of: { development: {
				warning: 600,
				bad: 86400
			} }
		},
		since: "state_change",
		where: "state like 'idle in transaction%'",
		is: "has been idle in a transaction"
	}),
	lasting({
		id: "long-query",
		means: "No statement runs for long.",
		advice: "Look at its plan; cancel it where nobody waits for it.",
		limit: {
			warning: 60,
			bad: 900,
			unit: "s",
			source: "pghero 60 s",
			of: { development: {
				warning: 600,
				bad: 86400
			} }
		},
		since: "query_start",
		where: "state = 'active'",
		is: "has been at one statement",
		cancel: true
	}),
	lockChain,
	check({
		id: "prepared-transaction",
		means: "Prepared transactions end soon: one that its manager forgot holds locks and old rows through every restart.",
		advice: "Commit it or roll it back, in its database.",
		profiles: ["pre-migrate", "pre-backup"],
		limits: { seconds: {
			warning: 300,
			bad: 3600,
			unit: "s",
			source: "pgbot"
		} },
		sql: () => `
      select gid, database, owner,
        extract(epoch from clock_timestamp() - prepared)::float8 as seconds,
        format('rollback prepared %L; -- in database %I, unless it may still be committed', gid, database) as hint
      from pg_prepared_xacts
      order by prepared`,
		judge: ({ rows, limit }) => each(rows, ({ gid, database, owner, seconds, hint }) => ({
			status: grade(seconds, limit("seconds")),
			object: {
				kind: "prepared transaction",
				name: gid
			},
			detail: `prepared ${formatSeconds(seconds)} ago by ${owner} in database "${database}"`,
			hint
		}), rows.length === 0 ? "there is none" : `${rows.length}, none old`)
	}),
	check({
		id: "dump-running",
		means: "No dump is under way: it holds ACCESS SHARE on every table, so that DDL queues behind it, and everyone behind the DDL.",
		advice: "Wait until it has ended.",
		profiles: ["pre-migrate", "pre-backup"],
		limits: { seconds: {
			warning: 14400,
			bad: 86400,
			unit: "s",
			source: "a night; before a migration or a backup, any",
			during: {
				"pre-migrate": {
					warning: 0,
					bad: 14400
				},
				"pre-backup": {
					warning: 0,
					bad: 86400
				}
			}
		} },
		veil: sessionsVeil,
		privilege: "pg_monitor",
		sql: () => `
      select pid, usename as user, application_name as application, state,
        coalesce(extract(epoch from clock_timestamp() - coalesce(xact_start, backend_start)), 0)::float8 as seconds
      from pg_stat_activity a
      where ${isOfDump("a")} and pid <> pg_backend_pid()
        and (application_name <> '${ownApplication}' or xact_start is not null)
      order by seconds desc`,
		judge: ({ rows, limit }) => each(rows, (row) => ({
			status: grade(row.seconds, limit("seconds")),
			object: object(row.pid),
			detail: `${who(row)} has dumped for ${formatSeconds(row.seconds)}`,
			hint: waitForDump(row.pid)
		}), rows.length === 0 ? "no dump is under way" : `${rows.length} dumps under way, none for long`)
	}),
	check({
		id: "wait-profile",
		means: "Sessions work rather than wait: of all that were active in several looks, how many waited for locks, for the disk, for latches.",
		advice: "Locks: lock-chain names the root. IO: a larger shared_buffers, or fewer reads. LWLock: fewer sessions at once.",
		limits: {
			"lock-percent": {
				warning: 30,
				bad: 80,
				unit: "%",
				source: "pgbot 30 %"
			},
			"io-percent": {
				warning: 50,
				bad: 101,
				unit: "%",
				source: "pgbot 50 %"
			},
			"lwlock-percent": {
				warning: 30,
				bad: 101,
				unit: "%",
				source: "pgbot 30 %"
			}
		},
		veil: sessionsVeil,
		privilege: "pg_monitor",
		applies: ({ aside }) => Object.keys(aside.waits).length > 0,
		judge: ({ aside: { waits }, limit }) => {
			const all = Object.values(waits).reduce((sum, count) => sum + count, 0);
			const percent = (name) => all === 0 ? 0 : 100 * (waits[name] ?? 0) / all;
			const kinds = [
				[
					"Lock",
					"lock-percent",
					"select pid, pg_blocking_pids(pid) from pg_stat_activity where wait_event_type = 'Lock';"
				],
				[
					"IO",
					"io-percent",
					"select pid, wait_event, query from pg_stat_activity where wait_event_type = 'IO';"
				],
				[
					"LWLock",
					"lwlock-percent",
					"select wait_event, count(*) from pg_stat_activity where wait_event_type = 'LWLock' group by 1;"
				]
			];
			const isEnough = all >= 10;
			return each(kinds, ([kind, name, hint]) => ({
				status: isEnough ? grade(percent(kind), limit(name)) : "good",
				object: {
					kind: "wait",
					name: kind
				},
				detail: `${percent(kind).toFixed(0)} % of ${all} active sessions that were seen waited for it`,
				hint
			}), `${all} active sessions were seen; ${percent("none").toFixed(0)} % of them worked`);
		}
	})
];
// packages/core/src/health/checks/settings.ts
const settingsSql = (names) => () => `
  select name, setting as value
  from pg_settings
  where name in (${names.map((name) => `'${name}'`).join(", ")})
  order by name`;
/** What a setting must not be, and the statement that changes it. */
function mustBe(wanted, status, fine, why) {
	return ({ rows }) => each(rows.filter(({ name, value }) => wanted[name] !== void 0 && wanted[name] !== value), ({ name, value }) => ({
		status,
		object: {
			kind: "setting",
			name
		},
		detail: `is ${value}: ${why}`,
		hint: `alter system set ${name} = ${wanted[name]}; select pg_reload_conf();`
	}), fine);
}
const timeouts = [
	"statement_timeout",
	"lock_timeout",
	"idle_in_transaction_session_timeout"
];
const safe = {
	fsync: "on",
	full_page_writes: "on",
	zero_damaged_pages: "off",
	ignore_checksum_failure: "off"
};
const sound = {
	autovacuum: "on",
	track_counts: "on",
	synchronous_commit: "on"
};
/** What the server was told to be. */
const settingChecks = [
	check({
		id: "dangerous-settings",
		means: "No setting lets a crash damage data, or hides damage: fsync, full_page_writes, zero_damaged_pages, ignore_checksum_failure.",
		advice: "Set it back; what was written meanwhile may be damaged all the same.",
		profiles: ["pre-migrate", "pre-backup"],
		applies: ({ options }) => options.environment !== "development",
		sql: settingsSql(Object.keys(safe)),
		judge: mustBe(safe, "bad", "none that could damage data", "data can be damaged, or damage hidden")
	}),
	check({
		id: "risky-settings",
		means: "Autovacuum, its counts, and synchronous commit are on.",
		advice: "Set them back; where synchronous_commit is off on purpose, skip the check by name.",
		applies: ({ options }) => options.environment !== "development",
		sql: settingsSql(Object.keys(sound)),
		judge: ({ rows }) => mustBe(sound, "warning", "autovacuum, track_counts and synchronous_commit are on", "tables bloat, or the last commits are lost in a crash")({ rows: rows.filter(({ name, value }) => name !== "synchronous_commit" || value === "off") })
	}),
	check({
		id: "data-checksums",
		means: "Pages have checksums: without, damage by a disk is found by a user, and copied into every backup.",
		advice: "Stop the server and run pg_checksums --enable; from 18 on initdb does it by itself.",
		applies: ({ options }) => options.environment !== "development",
		sql: settingsSql(["data_checksums"]),
		judge: ({ rows: [row] }) => row?.value === "off" ? [{
			status: "warning",
			detail: "pages have no checksums",
			hint: "with the server stopped: pg_checksums --enable --pgdata <data directory>"
		}] : [{
			status: "good",
			detail: "pages have checksums"
		}]
	}),
	check({
		id: "timeouts",
		means: "Statements, locks and idle transactions have a time limit somewhere: without, one forgotten session stops a deployment. It is told, not judged.",
		advice: "Set them for the roles of applications.",
		sql: () => `
      select s.name, s.setting as value
      from pg_settings s
      where s.name in (${timeouts.map((name) => `'${name}'`).join(", ")})
        and s.setting = '0'
        and not exists (
          select
          from pg_db_role_setting r
          cross join lateral unnest(r.setconfig) c(text)
          where c.text like s.name || '=%')
      order by s.name`,
		judge: ({ rows }) => rows.length === 0 ? [{
			status: "good",
			detail: "each has a limit, for the server, a database or a role"
		}] : [{
			status: "explained",
			detail: `without a limit: ${rows.map(({ name }) => name).join(", ")}`,
			hint: `alter role <application> set ${rows[0]?.name} = '30s';`
		}]
	}),
	check({
		id: "pending-restart",
		means: "What was configured is in force: a setting that waits for a restart comes as a surprise with the next one.",
		advice: "Restart the server when that may be, or take the setting back.",
		sql: () => "select name, setting as value from pg_settings where pending_restart and source <> 'command line' order by name",
		judge: ({ rows }) => each(rows, ({ name, value }) => ({
			status: "warning",
			object: {
				kind: "setting",
				name
			},
			detail: `was changed, and is in force only after a restart; it is ${value}`,
			hint: `alter system set ${name} = ${value.includes(",") ? "<as it is>" : quoteLiteral(value)}; select pg_reload_conf(); -- takes it back; or restart the server, when that may be`
		}), "nothing waits for a restart")
	}),
	check({
		id: "configuration-errors",
		means: "The configuration files can be read: an error in them shows at the next restart, when the server does not start.",
		advice: "Mend the line that is named.",
		privilege: "superuser, or the grant",
		grant: "grant select on pg_catalog.pg_file_settings to {role}; grant execute on function pg_catalog.pg_show_all_file_settings() to {role};",
		sql: () => `
      select f.name, f.error, f.sourcefile as file, f.sourceline::float8 as line,
        exists (select from pg_settings s where lower(s.name) = lower(f.name)) as "isShown"
      from pg_file_settings f
      where f.error is not null
        and (select s.pending_restart from pg_settings s where lower(s.name) = lower(f.name)) is not true`,
		judge: ({ rows }) => each(rows, ({ name, error, file, line, isShown }) => !isShown && error === "setting could not be applied" ? {
			status: "unknown",
			object: {
				kind: "setting",
				name: name ?? "a line"
			},
			detail: "was not applied, and whether it is wrong or waits for a restart could not be seen",
			hint: "grant pg_read_all_settings to {role};"
		} : {
			status: "bad",
			object: {
				kind: "setting",
				name: name ?? "a line"
			},
			detail: `${error}, in line ${line} of ${file}`,
			hint: name !== null && file.endsWith("postgresql.auto.conf") ? `alter system reset ${quoteIdentifier(name)}; select pg_reload_conf();` : `sed -i '${line}s/^/#/' ${shellQuote(file)} && psql --command='select pg_reload_conf()'`
		}, "the configuration files are without error")
	}),
	check({
		id: "autovacuum-disabled",
		means: "No table is left out by autovacuum: what was switched off for a load is forgotten, and bloats.",
		advice: "Take the option back.",
		profiles: ["ci"],
		sql: () => `
      select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      cross join lateral unnest(c.reloptions) o(text)
      where o.text ~* '^autovacuum_enabled=(off|false|no|0)$' and c.relpersistence <> 't'
      order by 1`,
		judge: ({ rows }) => each(rows, ({ name }) => ({
			status: "warning",
			object: {
				kind: "table",
				name
			},
			detail: "autovacuum leaves it out",
			hint: `alter table ${name} reset (autovacuum_enabled);`
		}), "autovacuum leaves out no table")
	})
];
// packages/core/src/health/checks/slots.ts
const gibibyte = 1024 ** 3;
const slotSql = ({ major }) => `
  select
    slot_name as name,
    slot_type as kind,
    active as "isActive",
    temporary as "isTemporary",
    wal_status as status,
    coalesce(
      case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end - restart_lsn, 0)::float8 as kept,
    safe_wal_size::float8 as safe,
    ${major >= 17 ? "extract(epoch from now() - inactive_since)::float8" : "null::float8"} as idle,
    (select setting::float8 from pg_settings where name = 'max_slot_wal_keep_size') as bound
  from pg_replication_slots`;
const lookAt = (name) => `select * from pg_replication_slots where slot_name = ${quoteLiteral(name)};`;
const drop = (name) => `select pg_drop_replication_slot(${quoteLiteral(name)});`;
/** A slot that is dropped takes its reader with it: that is for who knows that none comes back. */
const dropOrRead = (name, isActive) => isActive ? `${lookAt(name)} -- see what keeps its reader, the process active_pid, from going on` : `${lookAt(name)} -- start its reader; where none comes back: ${drop(name)}`;
/** Who is away for a moment keeps much for a moment: a warning takes both, where the time is known; far too much, or too long, is bad by itself. */
const gradeInactive = (bySize, byTime) => bySize === "bad" || byTime === "bad" ? "bad" : byTime === "good" ? "good" : bySize;
/** Replication slots keep WAL until the disk is full. */
const slotChecks = [
	check({
		id: "slot-retained",
		means: "No replication slot keeps much WAL, be it read or not.",
		advice: "Find out whether its reader still works; drop the slot if not. max_slot_wal_keep_size bounds what a slot may keep.",
		profiles: ["pre-migrate", "pre-backup"],
		limits: { bytes: {
			warning: gibibyte,
			bad: 8 * gibibyte,
			unit: "bytes",
			source: "pgdoctor 1/5 GiB; pgbot 0.5/8 GiB"
		} },
		sql: slotSql,
		judge: ({ rows, limit }) => each(rows, ({ name, kept, isActive }) => ({
			status: grade(kept, limit("bytes")),
			object: {
				kind: "replication slot",
				name
			},
			detail: `it keeps ${formatBytes(kept)} of WAL, and ${isActive ? "is being read" : "nobody reads it"}`,
			hint: dropOrRead(name, isActive)
		}), rows.length === 0 ? "there is no replication slot" : `${rows.length} slots keep ${formatBytes(rows.reduce((sum, { kept }) => Math.max(sum, kept), 0))} at the most`),
		measures: ({ rows }) => rows.map(({ name, kept }) => ({
			name: "slot_retained_bytes",
			help: "WAL that a replication slot keeps.",
			type: "gauge",
			value: kept,
			labels: { slot: name }
		}))
	}),
	check({
		id: "slot-inactive",
		means: "Every slot has a reader: one without keeps WAL, and old rows, without end.",
		advice: "Start its reader, or drop the slot.",
		limits: {
			bytes: {
				warning: 512 * 1024 ** 2,
				bad: 8 * gibibyte,
				unit: "bytes",
				source: "pgbot 512 MiB/8 GiB"
			},
			"idle-seconds": {
				warning: 1800,
				bad: 604800,
				unit: "s",
				source: "postgres_mixin 30 min; from PostgreSQL 17 on, which tells it: who keeps much is a warning only after that"
			}
		},
		sql: slotSql,
		judge: ({ rows, limit }) => each(rows.filter(({ isActive, isTemporary }) => !isActive && !isTemporary), ({ name, kept, idle, isActive }) => ({
			status: gradeInactive(grade(kept, limit("bytes")), idle === null ? void 0 : grade(idle, limit("idle-seconds"))),
			object: {
				kind: "replication slot",
				name
			},
			detail: `nobody reads it${idle === null ? "" : `, for ${formatSeconds(idle)}`}, and it keeps ${formatBytes(kept)}`,
			hint: dropOrRead(name, isActive)
		}), `${rows.filter(({ isActive }) => isActive).length} of ${rows.length} slots are read, and the others keep little`)
	}),
	check({
		id: "slot-lost",
		means: "No slot has lost WAL that its reader still needs, nor is about to.",
		advice: "A lost slot is of no use: drop it, and build its reader anew from a base backup or a copy of the tables.",
		profiles: ["pre-backup"],
		limits: { "safe-bytes": {
			warning: gibibyte,
			bad: 128 * 1024 ** 2,
			isFloor: true,
			unit: "bytes",
			source: "what is left until max_slot_wal_keep_size"
		} },
		sql: slotSql,
		judge: ({ rows, limit }) => each(rows, ({ name, status, safe, isActive, bound }) => {
			const isNear = safe !== null && (status === "extended" || status === "unreserved") && grade(safe, limit("safe-bytes")) !== "good";
			return {
				status: status === "lost" ? "bad" : status === "unreserved" || isNear ? "warning" : "good",
				object: {
					kind: "replication slot",
					name
				},
				detail: status === "lost" ? "WAL that its reader needs is gone: it can never go on" : `its WAL is ${status}, with ${formatBytes(Math.max(0, safe ?? 0))} left until it is lost`,
				hint: status === "lost" ? drop(name) : bound > 0 ? `${dropOrRead(name, isActive)}; where the disk has room for twice as much: alter system set max_slot_wal_keep_size = '${2 * bound}MB'; select pg_reload_conf();` : dropOrRead(name, isActive)
			};
		}, rows.length === 0 ? "there is no replication slot" : `none of ${rows.length} slots has lost WAL`)
	}),
	check({
		id: "subscription",
		means: "Logical subscriptions of this database run, and apply what they get without errors.",
		advice: "Read the server's log for the error of the worker; resolve the conflict, or skip the transaction.",
		on: "primary",
		isRate: true,
		limits: { "lag-seconds": {
			warning: 60,
			bad: 300,
			unit: "s",
			source: "as replication-lag; pgdoctor 20/35 s"
		} },
		grant: "grant pg_monitor to {role};",
		sql: ({ major }) => `
      select
        s.subname as name,
        s.subenabled as enabled,
        coalesce(bool_or(w.pid is not null), false) as running,
        ${major >= 15 ? "coalesce(max(e.apply_error_count + e.sync_error_count), 0)" : "0"}::float8 as errors,
        max(extract(epoch from now() - w.latest_end_time))::float8 as lag
      from pg_subscription s
      left join pg_stat_subscription w on w.subid = s.oid and w.relid is null
      ${major >= 15 ? "left join pg_stat_subscription_stats e on e.subid = s.oid" : ""}
      where s.subdbid = (select oid from pg_database where datname = current_database())
      group by s.subname, s.subenabled`,
		judge: ({ rows, before, limit }) => each(rows, ({ name, enabled, running, errors, lag }) => {
			const earlier = before?.find((row) => row.name === name)?.errors ?? errors;
			const quoted = quoteIdentifier(name);
			if (!enabled) return {
				status: "warning",
				object: {
					kind: "subscription",
					name
				},
				detail: "it is disabled: nothing is replicated",
				hint: `alter subscription ${quoted} enable;`
			};
			if (!running) return {
				status: "bad",
				object: {
					kind: "subscription",
					name
				},
				detail: `it is enabled, and no worker runs; ${formatCount(errors)} errors so far`,
				hint: `alter subscription ${quoted} disable; -- then read the server's log; then: alter subscription ${quoted} enable;`
			};
			return {
				status: errors > earlier ? "bad" : grade(lag ?? 0, limit("lag-seconds")),
				object: {
					kind: "subscription",
					name
				},
				detail: `its worker ${errors > earlier ? `failed ${errors - earlier} times while we looked` : `last heard of the publisher ${formatSeconds(lag ?? 0)} ago`}`,
				hint: `select * from pg_stat_subscription where subname = ${quoteLiteral(name)};`
			};
		}, rows.length === 0 ? "this database has no subscription" : `${rows.length} subscriptions run`)
	})
];
// packages/core/src/health/checks/statements.ts
/** Its functions and views are open to everybody; its schema need not be. */
const statementsGrant = ({ statements }) => {
	const schema = statements?.schema ?? "public";
	return `grant usage on schema ${schema} to {role}; grant select on ${schema}.pg_stat_statements, ${schema}.pg_stat_statements_info to {role};`;
};
/** One call that waited is no slower statement. */
const leastCalls = 5;
/** How statements' times are known, and whether they got worse. */
const statementChecks = [
	check({
		id: "statements",
		means: "pg_stat_statements counts what statements cost: without it nobody knows afterwards what was slow.",
		advice: "pgproof health statements enable; it needs one restart.",
		grant: statementsGrant,
		privilege: "USAGE on the schema of pg_stat_statements, SELECT on its views",
		sql: ({ statements }) => statements?.isLoaded === true ? `select from ${statements.schema}.pg_stat_statements limit 0` : "select",
		judge: ({ server: { statements } }) => [statements === null ? {
			status: "explained",
			detail: "pg_stat_statements is not installed in this database: nothing is known of statements",
			hint: "pgproof health statements enable"
		} : statements.isLoaded ? {
			status: "good",
			detail: `pg_stat_statements ${statements.version} counts`
		} : {
			status: "warning",
			detail: "pg_stat_statements is installed and not loaded: it counts nothing",
			hint: "pgproof health statements enable; it adds it to shared_preload_libraries: then restart the server"
		}]
	}),
	check({
		id: "statements-evictions",
		means: "pg_stat_statements keeps all kinds of statements: where it throws some out, sums are of those that stayed.",
		advice: "Raise pg_stat_statements.max; it needs a restart.",
		applies: ({ server }) => server.statements?.isLoaded === true && isAtLeast(server.statements.version, "1.9"),
		grant: statementsGrant,
		privilege: "as statements",
		limits: { "per-day": {
			warning: 1,
			bad: 0x38d7ea4c68000,
			unit: "/d",
			source: "check_pgactivity pgss_dealloc"
		} },
		sql: ({ statements }) => `
      select dealloc::float8 as evicted, current_setting('pg_stat_statements.max', true)::float8 as most,
        extract(epoch from now() - stats_reset)::float8 as age
      from ${statements?.schema}.pg_stat_statements_info`,
		judge: ({ rows: [row], limit }) => [{
			status: grade((row?.evicted ?? 0) / Math.max(1, (row?.age ?? 0) / 86400), limit("per-day")),
			detail: `${formatCount(row?.evicted ?? 0)} times statements were thrown out to make room; ${formatCount(row?.most ?? 0)} fit`,
			hint: `alter system set pg_stat_statements.max = ${(row?.most ?? 5e3) * 2}; -- then restart the server; and count anew: pgproof health statements reset`
		}]
	}),
	check({
		id: "statements-slower",
		means: "No statement takes twice as long as at the last look. Held against the baseline, call by call since then.",
		advice: "Look at its plan: statistics, an index that went, a table that grew.",
		applies: ({ server, baseline }) => server.statements?.isLoaded === true && baseline !== void 0,
		limits: {
			times: {
				warning: 2,
				bad: 10,
				unit: "times",
				source: "pgbot: twice, and 10 ms; in 5 calls or more"
			},
			"more-milliseconds": {
				warning: 10,
				bad: 1e3,
				unit: "ms",
				source: "pgbot"
			}
		},
		veil: statementsVeil,
		grant: statementsGrant,
		privilege: "pg_read_all_stats",
		sql: (server) => statementRows(server, "total", 500),
		judge: ({ rows, baseline, limit, server }) => each(rows.flatMap((row) => {
			const then = baseline?.statements[row.id];
			if (then === void 0 || then.calls < leastCalls) return [];
			const isReset = row.calls < then.calls;
			const calls = isReset ? row.calls : row.calls - then.calls;
			if (calls < leastCalls) return [];
			return [{
				row,
				calls,
				mean: (isReset ? row.total : row.total - then.total) / calls,
				before: then.total / then.calls
			}];
		}), ({ row, calls, mean, before }) => {
			const [byTimes, byTime] = [grade(mean / Math.max(before, .001), limit("times")), grade(mean - before, limit("more-milliseconds"))];
			return {
				status: byTimes === "good" || byTime === "good" ? "good" : byTimes === "bad" && byTime === "bad" ? "bad" : "warning",
				object: {
					kind: "statement",
					name: row.id
				},
				detail: `${mean.toFixed(1)} ms a call in ${formatCount(calls)} calls since the baseline, ${before.toFixed(1)} ms before: ${shownStatement(row.query)}`,
				hint: `select query from ${server.statements?.schema}.pg_stat_statements where queryid = ${row.id}; -- then: explain (analyze, buffers)`
			};
		}, "none is much slower")
	})
];
// packages/core/src/health/checks/tables.ts
const option = (name) => `(select split_part(o, '=', 2)::float8 from unnest(c.reloptions) o where o like '${name}=%')`;
const setting = (name) => `coalesce(${option(name)}, current_setting('${name}', true)::float8)`;
/** The columns of a table's statistics that several checks judge, of those that may matter to one. Versions 14 to 18. */
const tableSql = (where, order) => `
  select extract(epoch from now() - coalesce(d.stats_reset, pg_postmaster_start_time()))::float8 as age, t.*
  from pg_stat_database d
  left join (
    select *
    from (
      select
        quote_ident(s.schemaname) || '.' || quote_ident(s.relname) as name,
        s.n_live_tup::float8 as live,
        s.n_dead_tup::float8 as dead,
        s.n_mod_since_analyze::float8 as modified,
        greatest(1, least(
          nullif(${setting("autovacuum_vacuum_max_threshold")}, -1),
          ${setting("autovacuum_vacuum_threshold")}
            + ${setting("autovacuum_vacuum_scale_factor")} * greatest(c.reltuples, 0))) as threshold
      from pg_stat_user_tables s
      join pg_class c on c.oid = s.relid
      where ${where} and c.relpersistence <> 't') all_of_them
    order by ${order}
    limit 50) t on true
  where d.datname = current_database()
  order by ${order}`;
/** Counts begin anew with a crash, a promotion and a reset: so long they say little. */
const young = 86400;
/** A finding for each table that is not good; that there is none is known only where it was counted for a day. */
function eachTable(rows, judge, fine) {
	const age = rows[0]?.age ?? 0;
	return each(rows.filter((row) => row.name !== null), judge, age >= young ? fine : {
		status: "explained",
		detail: `${fine}, as far as it was counted: statistics of this database are ${formatSeconds(Math.max(0, age))} old`
	});
}
/** Of autovacuum_vacuum_cost_limit. Source: PostgreSQL documentation, 20.10. */
const mostCost = 1e4;
/** Rows that are dead, and statistics that are old. */
const tableChecks = [
	check({
		id: "dead-rows",
		means: "Tables are not full of dead rows, which every scan reads.",
		advice: "Vacuum; where that removes nothing, xmin-horizon names what holds them.",
		on: "primary",
		limits: { percent: {
			warning: 20,
			bad: 40,
			unit: "%",
			source: "pgdoctor 20/40, pgbot 20; of tables with 10,000 rows or more",
			of: { development: {
				warning: 50,
				bad: 90
			} }
		} },
		sql: () => tableSql("s.n_live_tup + s.n_dead_tup >= 10000", "dead / (live + dead) desc"),
		judge: ({ rows, limit }) => eachTable(rows, ({ name, live, dead }) => ({
			status: grade(100 * dead / (live + dead), limit("percent")),
			object: {
				kind: "table",
				name
			},
			detail: `${(100 * dead / (live + dead)).toFixed(0)} % of its rows are dead: ${formatCount(dead)}`,
			hint: `vacuum (analyze) ${name};`
		}), "no large table has many"),
		measures: ({ rows }) => [{
			name: "dead_rows",
			help: "Dead rows of the large tables that have the largest share of them.",
			type: "gauge",
			value: rows.reduce((sum, { dead }) => sum + (dead ?? 0), 0)
		}]
	}),
	check({
		id: "autovacuum-lag",
		means: "Autovacuum comes when a table has reached its threshold of dead rows.",
		advice: "Give it more: autovacuum_vacuum_cost_limit, autovacuum_max_workers; or a lower threshold for that table.",
		on: "primary",
		limits: { "times-threshold": {
			warning: 2,
			bad: 10,
			unit: "times",
			source: "of autovacuum_vacuum_threshold + scale_factor × rows, at the most max_threshold; of tables with more than 10,000 dead rows"
		} },
		sql: () => tableSql("s.n_dead_tup > 10000", "dead / threshold desc"),
		judge: ({ rows, limit }) => eachTable(rows, ({ name, dead, threshold }) => ({
			status: grade(dead / threshold, limit("times-threshold")),
			object: {
				kind: "table",
				name
			},
			detail: `${formatCount(dead)} dead rows, and autovacuum is to come at ${formatCount(Math.round(threshold))}`,
			hint: `vacuum ${name};`
		}), "no table is far beyond its threshold")
	}),
	check({
		id: "autovacuum-workers",
		means: "Autovacuum has a worker left for the next table.",
		advice: "Make each quicker first (autovacuum_vacuum_cost_limit), then have more (autovacuum_max_workers).",
		on: "primary",
		isRate: true,
		limits: { "used-percent": {
			warning: 100,
			bad: 101,
			unit: "%",
			source: "all of them busy, in two looks"
		} },
		veil: sessionsVeil,
		privilege: "pg_monitor",
		sql: () => `
      select count(*) filter (where backend_type = 'autovacuum worker')::float8 as workers,
        current_setting('autovacuum_max_workers')::float8 as most,
        coalesce(nullif(current_setting('autovacuum_vacuum_cost_limit'), '-1'), current_setting('vacuum_cost_limit'))::float8 as cost
      from pg_stat_activity`,
		judge: ({ rows: [row], before, limit }) => {
			const workers = Math.min(row?.workers ?? 0, before?.[0]?.workers ?? row?.workers ?? 0);
			const status = grade(100 * workers / (row?.most ?? 1), limit("used-percent"));
			return [{
				status: before === void 0 && status !== "good" ? "explained" : status,
				detail: `${workers} of ${row?.most ?? 0} workers are busy`,
				hint: `select relid::regclass, phase from pg_stat_progress_vacuum; -- ${(row?.cost ?? 0) >= mostCost ? `each is as quick as it may be; more of them, after a restart: alter system set autovacuum_max_workers = ${2 * (row?.most ?? 1)};` : `make each quicker: alter system set autovacuum_vacuum_cost_limit = ${Math.min(mostCost, 2 * (row?.cost ?? 200))}; select pg_reload_conf();`}`
			}];
		}
	}),
	check({
		id: "never-analyzed",
		means: "The planner knows every table that has rows: without statistics it guesses.",
		advice: "Analyze it. After a restore or pg_upgrade nothing is analyzed.",
		on: "primary",
		limits: { rows: {
			warning: 1e3,
			bad: 0x38d7ea4c68000,
			unit: "rows",
			source: "smaller tables cost little whatever the plan"
		} },
		sql: () => tableSql("s.n_live_tup > 0 and s.last_analyze is null and s.last_autoanalyze is null", "live desc"),
		judge: ({ rows, limit }) => eachTable(rows, ({ name, live }) => ({
			status: grade(live, limit("rows")),
			object: {
				kind: "table",
				name
			},
			detail: `${formatCount(live)} rows, and it was never analyzed`,
			hint: `analyze ${name};`
		}), "every table with rows was analyzed")
	}),
	check({
		id: "stale-statistics",
		means: "The planner's statistics are of the rows that are there now.",
		advice: "Analyze; lower autovacuum_analyze_scale_factor for tables that change much.",
		on: "primary",
		limits: { changes: {
			warning: 1e5,
			bad: 0x38d7ea4c68000,
			unit: "rows",
			source: "pgdoctor 100k/500k; a fifth of the table or more"
		} },
		sql: () => tableSql("s.n_mod_since_analyze * 5 > s.n_live_tup and (s.last_analyze is not null or s.last_autoanalyze is not null)", "modified desc"),
		judge: ({ rows, limit }) => eachTable(rows, ({ name, modified, live }) => ({
			status: grade(modified, limit("changes")),
			object: {
				kind: "table",
				name
			},
			detail: `${formatCount(modified)} rows were changed since it was analyzed, of ${formatCount(live)}`,
			hint: `analyze ${name};`
		}), "none are far behind")
	}),
	check({
		id: "table-bloat",
		means: "Tables hold little empty room. It is an estimate by the planner's statistics; pgstattuple_approx tells it exactly.",
		advice: "pg_repack rewrites without a long lock; vacuum full with one.",
		limits: {
			percent: {
				warning: 50,
				bad: 70,
				unit: "%",
				source: "pgdoctor; of tables with 100 MB to waste or more"
			},
			"wasted-bytes": {
				warning: 100 * 1024 ** 2,
				bad: 1024 ** 3,
				unit: "bytes",
				source: "check_postgres 1/5 GB, pgdoctor 100 MB/1 GB"
			}
		},
		veil: statisticsVeil,
		privilege: "SELECT on the tables",
		sql: () => `
      select name, bytes, greatest(0, bytes - needed) as wasted
      from (
        select
          quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
          c.relpages::float8 * page.size as bytes,
          ceil(c.reltuples * (24 + 4 + w.width) / (page.size - 24)
            * 100 / coalesce((select split_part(o, '=', 2)::float8 from unnest(c.reloptions) o where o like 'fillfactor=%'), 100)) * page.size as needed
        from pg_class c
        cross join (select current_setting('block_size')::float8 as size) page
        join pg_namespace n on n.oid = c.relnamespace
        cross join lateral (
          select sum((1 - s.null_frac) * s.avg_width)::float8 + 7 as width, count(*) as columns
          from pg_stats s
          where s.schemaname = n.nspname and s.tablename = c.relname and not s.inherited) w
        where c.relkind in ('r', 'm') and c.relpages >= 128 and c.reltuples > 0 and w.columns > 0
          and n.nspname not in ('pg_catalog', 'information_schema')) t
      where bytes > needed
      order by 3 desc
      limit 50`,
		judge: ({ rows, limit }) => each(rows, ({ name, bytes, wasted }) => {
			const [share, size] = [grade(100 * wasted / bytes, limit("percent")), grade(wasted, limit("wasted-bytes"))];
			return {
				status: share === "good" || size === "good" ? "good" : share === "bad" && size === "bad" ? "bad" : "warning",
				object: {
					kind: "table",
					name
				},
				detail: `some ${formatBytes(wasted)} of its ${formatBytes(bytes)} are empty, by estimate`,
				hint: `vacuum ${name}; -- new rows fill its empty room; pg_repack gives it back under a short lock, and under one that keeps everybody out until it is done: vacuum full ${name};`
			};
		}, "no large table is mostly empty, by estimate")
	})
];
// packages/core/src/health/checks/wraparound.ts
const age = {
	warning: 5e8,
	bad: 1e9,
	unit: "transactions",
	source: "pgdoctor; check_postgres 1.3e9/1.4e9, pgbot 1.0e9/1.8e9. A share of autovacuum_freeze_max_age fires on every healthy database"
};
const frozenSql = (column, relation, measure, setting) => `
  select
    d.datname as name,
    ${measure}(d.${column})::float8 as age,
    current_setting('${setting}')::float8 as maximum,
    d.datname = current_database() as "isHere",
    d.datallowconn as "isOpen",
    case when d.datname = current_database() then (
      select array_agg(w.name order by w.age desc)
      from (
        select quote_ident(n.nspname) || '.' || quote_ident(coalesce(o.relname, c.relname)) as name, ${measure}(c.${relation}) as age
        from pg_class c
        left join pg_class o on o.reltoastrelid = c.oid
        join pg_namespace n on n.oid = coalesce(o.relnamespace, c.relnamespace)
        where c.relkind in ('r', 'm', 't') and c.${relation} <> '0'
        order by 2 desc
        limit 3) w) end as tables
  from pg_database d`;
/** Into a database like template0 nobody may log in: it is opened for the while. */
function vacuumHint({ isHere, isOpen, tables, name }) {
	if (isHere) return `vacuum (freeze); -- or the oldest tables first: ${(tables ?? []).map((table) => `vacuum (freeze) ${table};`).join(" ")}`;
	const vacuum = `vacuumdb --freeze --dbname=${shellQuote(name)}`;
	if (isOpen) return vacuum;
	const allow = (is) => `psql --dbname=postgres --command=${shellQuote(`alter database ${quoteIdentifier(name)} allow_connections ${is}`)}`;
	return `${allow(true)} && ${vacuum} && ${allow(false)}`;
}
// packages/core/src/health/checks.ts
/** Every check, by what it looks at, in the order of the documentation. */
const checkGroups = {
	"The server": serverChecks,
	Connections: connectionChecks,
	"Transaction numbers": [
		check({
			id: "xid-age",
			means: "Transaction numbers are frozen in time: at two thousand million the server takes no more writes.",
			advice: "Freeze the oldest tables by hand, and find what keeps autovacuum from it: xmin-horizon names the holder.",
			profiles: ["pre-migrate", "pre-backup"],
			limits: { age },
			sql: () => frozenSql("datfrozenxid", "relfrozenxid", "age", "autovacuum_freeze_max_age"),
			judge: ({ rows, limit }) => each(rows, (row) => ({
				status: grade(row.age, limit("age")),
				object: {
					kind: "database",
					name: row.name
				},
				detail: `its oldest transaction is ${formatCount(row.age)} old; at 2,146,483,647 nothing more can be written${row.tables === null ? "" : `; the oldest tables: ${row.tables.join(", ")}`}`,
				hint: vacuumHint(row)
			}), `the oldest transaction of any database is ${formatCount(Math.max(0, ...rows.map((row) => row.age)))} old`),
			measures: ({ rows }) => rows.map((row) => ({
				name: "xid_age_transactions",
				help: "Age of the oldest transaction that is not frozen.",
				type: "gauge",
				value: row.age,
				labels: { database: row.name }
			}))
		}),
		check({
			id: "multixact-age",
			means: "Multixact numbers, which stand for rows that several lock, are frozen in time, too.",
			advice: "As with xid-age.",
			limits: { age },
			sql: () => frozenSql("datminmxid", "relminmxid", "mxid_age", "autovacuum_multixact_freeze_max_age"),
			judge: ({ rows, limit }) => each(rows, (row) => {
				const byLimit = grade(row.age, limit("age"));
				return {
					status: byLimit === "good" && row.age > 2 * row.maximum ? "warning" : byLimit,
					object: {
						kind: "database",
						name: row.name
					},
					detail: `its oldest multixact is ${formatCount(row.age)} old; autovacuum is to begin at ${formatCount(row.maximum)}`,
					hint: vacuumHint(row)
				};
			}, `the oldest multixact of any database is ${formatCount(Math.max(0, ...rows.map((row) => row.age)))} old`)
		}),
		check({
			id: "wraparound-vacuum",
			means: "No vacuum to prevent wraparound is at work: unlike others it does not give way to DDL.",
			advice: "Let it end before a migration touches its table; make it quicker by a higher autovacuum_vacuum_cost_limit.",
			profiles: ["pre-migrate", "pre-backup"],
			limits: { seconds: {
				warning: 3600,
				bad: 86400,
				unit: "s",
				source: "an hour: then it is worth a look"
			} },
			veil: sessionsVeil,
			privilege: "pg_monitor",
			sql: () => `
      select
        pid,
        coalesce(substring(query from 'VACUUM (?:ANALYZE )?(\\S+)'), 'unknown') as name,
        extract(epoch from clock_timestamp() - xact_start)::float8 as seconds
      from pg_stat_activity
      where backend_type = 'autovacuum worker' and query like '%(to prevent wraparound)%'`,
			judge: ({ rows, limit }) => each(rows, ({ pid, name, seconds }) => ({
				status: grade(seconds, limit("seconds")),
				object: {
					kind: "table",
					name
				},
				detail: `process ${pid} has vacuumed it to prevent wraparound for ${formatSeconds(seconds)}`,
				hint: `select * from pg_stat_progress_vacuum where pid = ${pid};`
			}), rows.length === 0 ? "none is at work" : `${rows.length} at work, none for long`)
		}),
		check({
			id: "xmin-horizon",
			means: "Nothing keeps old row versions from being removed: a forgotten transaction, prepared transaction, slot or standby does, for all tables.",
			advice: "End the holder that is named.",
			limits: { age: {
				warning: 1e6,
				bad: 5e7,
				unit: "transactions",
				source: "pgbot 1e6; check_pgactivity oldest_xmin"
			} },
			veil: sessionsVeil,
			privilege: "pg_monitor",
			sql: () => `
      select *
      from (
        select
          'session' as kind,
          format('%s (%s, %s)', pid, coalesce(usename, backend_type), coalesce(nullif(application_name, ''), 'unnamed')) as name,
          greatest(age(backend_xmin), age(backend_xid))::float8 as age,
          case when ${isOfDump("a")}
            then format('${waitForDump("%s")}', pid)
            else format('select pg_terminate_backend(%s); -- unless it may go on', pid) end as hint
        from pg_stat_activity a
        where backend_type <> 'walsender' and pid <> pg_backend_pid()
        union all
        select 'prepared transaction', gid, age(transaction)::float8, format('rollback prepared %L; -- in database %I', gid, database)
        from pg_prepared_xacts
        union all
        select 'replication slot', slot_name, greatest(age(xmin), age(catalog_xmin))::float8,
          format('select pg_drop_replication_slot(%L); -- unless its reader comes back', slot_name)
        from pg_replication_slots
        union all
        select 'standby', coalesce(nullif(application_name, ''), pid::text), age(backend_xmin)::float8,
          'end the long query there; hot_standby_feedback holds what it sees'
        from pg_stat_replication) holders
      where age is not null
      order by age desc
      limit 20`,
			judge: ({ rows, limit }) => each(rows, ({ kind, name, age: held, hint }) => ({
				status: grade(held, limit("age")),
				object: {
					kind,
					name
				},
				detail: `it has held back the removal of old rows for ${formatCount(held)} transactions`,
				hint
			}), rows[0] === void 0 ? "nothing holds old rows" : `the oldest holder is ${rows[0].kind} ${rows[0].name}, ${formatCount(rows[0].age)} transactions old`),
			measures: ({ rows }) => [{
				name: "xmin_horizon_age_transactions",
				help: "Age of what holds old row versions.",
				type: "gauge",
				value: rows[0]?.age ?? 0
			}]
		})
	],
	Replication: replicationChecks,
	"Replication slots and subscriptions": slotChecks,
	"Write-ahead log": archiveChecks,
	Sessions: sessionChecks,
	Activity: activityChecks,
	Settings: settingChecks,
	Growth: growthChecks,
	Tables: tableChecks,
	Indexes: indexChecks,
	Schema: schemaChecks,
	Security: securityChecks,
	Disk: diskChecks,
	Statements: statementChecks,
	Backups: backupChecks
};
const checks = Object.values(checkGroups).flat();
// packages/core/src/health/choose.ts
/** The checks that a run has, in the order of the documentation. Pure. */
function chooseChecks(options, server, aside) {
	const { profile, skip, baseline } = options;
	return checks.filter(({ id, profiles = [], on, since = 0, applies }) => (profile === "production" || profiles.includes(profile)) && !skip.includes(id) && (on === void 0 || on === "standby" === server.isStandby) && server.major >= since && applies?.({
		options,
		aside,
		baseline,
		server
	}) !== false);
}
/** A limit as it holds for a run: what was given, else the profile's, else the environment's, else its own. */
function limitOf(check, name, options) {
	const limit = check.limits?.[name];
	if (limit === void 0) throw new Error(`check "${check.id}" has no limit "${name}"`);
	return {
		...limit,
		...limit.of?.[options.environment],
		...limit.during?.[options.profile],
		...options.limits[`${check.id}.${name}`]
	};
}
/** Every limit there is, as `check.limit`. */
const limitNames = checks.flatMap(({ id, limits = {} }) => Object.keys(limits).map((name) => `${id}.${name}`));
/** Limits from text such as `connections.used-percent=70:85`. Throws `bad-input`; `option` is what the text was given by. */
function readLimits(texts, option) {
	return Object.fromEntries(texts.map((text) => {
		const [, name = "", warning, bad] = /^([a-z0-9.-]+)=(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(text) ?? [];
		const refuse = (why, hint) => {
			throw new PgproofError("bad-input", `${option}: ${why}; got ${JSON.stringify(text)}`, { hint });
		};
		if (warning === void 0 || bad === void 0) return refuse("must be check.limit=warning:bad", `such as ${option} connections.used-percent=70:85`);
		if (!limitNames.includes(name)) return refuse(`there is no limit "${name}"`, `one of ${limitNames.join(", ")}`);
		const values = {
			warning: Number(warning),
			bad: Number(bad)
		};
		if ((checks.find(({ id }) => name.startsWith(`${id}.`) && limitNames.includes(name))?.limits?.[name.slice(name.indexOf(".") + 1)])?.isFloor === true ? values.bad > values.warning : values.bad < values.warning) return refuse("the second value is where it is bad, and lies beyond the first", "turn them round");
		return [name, values];
	}));
}
/** Ids of checks that are left out. Throws `bad-input` for one that is none: a check must not be missed by a typo. */
function readSkip(ids, option) {
	for (const id of ids) if (!checks.some((check) => check.id === id)) throw new PgproofError("bad-input", `${option}: there is no check "${id}"`, { hint: `one of ${checks.map((check) => check.id).join(", ")}` });
	return ids;
}
// packages/core/src/health/baseline.ts
/** What tells a finding from others, from one run to the next. */
function keyOf({ id, object }) {
	return object === void 0 ? id : `${id} ${object.kind} ${object.name}`;
}
/** A baseline from its file. Throws `bad-input` for what is none. */
function parseBaseline(text, name) {
	const refuse = (why, cause) => {
		throw new PgproofError("bad-input", `the baseline "${name}" ${why}`, {
			hint: "leave it out once, and have it written anew",
			cause
		});
	};
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return refuse("is no JSON", error);
	}
	const read = value;
	const isNumbers = (part) => typeof part === "object" && part !== null && Object.values(part).every((one) => typeof one === "number");
	const isStatements = (part) => typeof part === "object" && part !== null && Object.values(part).every((one) => isNumbers(one));
	if (read?.schema !== "pgproof-baseline/1" || Number.isNaN(Date.parse(String(read.at))) || typeof read.system_identifier !== "string" || typeof read.database !== "string" || !isNumbers(read.databases) || !isNumbers(read.tables) || !isStatements(read.statements) || !isStatements(read.counters ?? {}) || !Array.isArray(read.findings)) return refuse("was not written by pgproof health, or by a newer version of it");
	return read;
}
/**
* Throws `bad-input` for a baseline of another database or server: it would hide what is wrong with this one. A throw-away server of profile `ci` is
* another in each run. What a role may not see, it does not compare.
*/
function requireOwn(baseline, server, profile) {
	const refuse = (what) => {
		throw new PgproofError("bad-input", `the baseline is of another ${what}: what it knows says nothing of this one`, { hint: "have a baseline for each; or leave it out once, and have it written anew" });
	};
	if (baseline.database !== server.database) refuse(`database, ${JSON.stringify(baseline.database)}, and this is ${JSON.stringify(server.database)}`);
	const [then, now] = [baseline.system_identifier, server.systemIdentifier];
	if (profile !== "ci" && then !== "" && now !== "" && then !== now) refuse(`server, by its system identifier ${then}, and this is ${now}`);
}
const rank = {
	good: 0,
	explained: 0,
	unknown: 1,
	warning: 2,
	bad: 3
};
/** Holds findings against those of an earlier run. Pure. */
function changesSince(baseline, findings) {
	const before = new Map(baseline.findings.map(({ key, status }) => [key, status]));
	const now = new Map(findings.map((finding) => [keyOf(finding), finding.status]));
	const troubles = findings.filter(({ status }) => rank[status] > 0);
	const was = (finding) => rank[before.get(keyOf(finding)) ?? "good"];
	return {
		since: baseline.at,
		appeared: troubles.filter((finding) => was(finding) === 0),
		worsened: troubles.filter((finding) => was(finding) > 0 && was(finding) < rank[finding.status]),
		resolved: baseline.findings.filter(({ key, status }) => rank[status] > 1 && rank[now.get(key) ?? "good"] === 0).map(({ key }) => key)
	};
}
// packages/core/src/health/hand.ts
/** Reads what an earlier run wrote; undefined where there is no such file, as in the first run. Throws `bad-input`. */
async function readBaseline(path) {
	if (path === void 0) return void 0;
	try {
		return parseBaseline(await readFile(path, "utf8"), path);
	} catch (error) {
		if (error.code === "ENOENT") return void 0;
		if (error instanceof PgproofError) throw error;
		throw new PgproofError("bad-input", `the baseline "${path}" cannot be read: ${error.message}`, {
			hint: "name a file that an earlier run wrote",
			cause: error
		});
	}
}
/** Replaces a file: whoever reads it meanwhile has the old one or the new one, whole. `mode` counts whatever the umask. Throws `store-unwritable`. */
async function replaceFile(path, text, mode) {
	const staging = `${path}.${process.pid}`;
	try {
		await writeFile(staging, text);
		if (mode !== void 0) await chmod(staging, mode);
		await rename(staging, path);
	} catch (error) {
		await rm(staging, { force: true }).catch(() => void 0);
		throw new PgproofError("store-unwritable", `write "${path}": ${error.message}`, {
			hint: "name a file in a folder that is there and can be written",
			cause: error
		});
	}
}
/** The address of a Pushgateway. Throws `bad-input`; the address is not repeated, for it can hold a password. */
function readPushgateway(text, option) {
	const url = URL.parse(text);
	if (url !== null && (url.protocol === "http:" || url.protocol === "https:")) return url.href.replace(/\/$/, "");
	throw new PgproofError("bad-input", `${option}: must be an http:// or https:// address`, { hint: `such as ${option} http://pushgateway.example:9091` });
}
/** Pushes metrics to a Pushgateway, in the place of those of the run before. Throws `store-unreachable`. */
async function pushMetrics(gateway, { server, dbname }, text, { env, signal }) {
	const refuse = (why, cause) => new PgproofError("store-unreachable", `the Pushgateway took nothing: ${why}`, {
		hint: "see whether it answers: curl <url>/-/ready",
		cause
	});
	const label = (name, value) => `${name}@base64/${Buffer.from(value).toString("base64url") || "="}`;
	const url = `${gateway}/metrics/job/pgproof/${label("server", server)}/${label("dbname", dbname)}`;
	const answer = await openHttp(env)(url, {
		method: "PUT",
		headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
		body: text,
		signal
	}).catch((error) => {
		signal.throwIfAborted();
		throw refuse(error.message, error);
	});
	answer.body.resume();
	if (answer.status >= 300) throw refuse(answer.statusLine);
}
export { countersOf as _, changesSince as a, requireOwn as c, limitOf as d, readLimits as f, statementsVeil as g, checks as h, replaceFile as i, chooseChecks as l, checkGroups as m, readBaseline as n, keyOf as o, readSkip as p, readPushgateway as r, parseBaseline as s, pushMetrics as t, limitNames as u, asFindings as v, fold as y };
