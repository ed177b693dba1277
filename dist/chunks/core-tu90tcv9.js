import { A as segmentName, C as readRecords, D as parseWalName, E as parseLsn, Gt as present, J as formatSeconds, K as formatBytes, M as timelineName, Mt as sqlStateOf, O as placeOf, Ot as PgproofError, Rt as fillCommand, S as openWalArchive, T as formatLsn, Ut as shellQuote, Vt as renderCommands, Wt as stepNamed, X as secondsBetween, _ as readIdentities, b as beginCommand, d as parseHistory, ft as makePrivateFolder, g as checkWalRecipients, j as startOf, k as segmentAt, kt as classify, nt as clusterName, pt as makeWorkspace, q as formatCount, u as historiesIn, w as readSegmentHeader, x as listWalArchives } from "./lean-DqNT6EJH.js";
import { B as serverLines, V as toolEnvironment, it as whileAlive, z as secretHoles } from "./core-BZtGVF2w.js";
import { C as findTool, O as readPhysicalManifest, v as classifyToolFailure } from "./core-DxWJFd2t.js";
import { a as readWalHoldings, c as ownerOf, d as targetsOf, l as reachFrom, s as gapsOf, u as runsOf } from "./core-DvO4FUzA.js";
import { c as describeConnection, d as childEnvironment, m as applicationOf, o as openClient, p as keepaliveWords, r as quoteLiteral } from "./core-BIkfvGKG.js";
import { at as storeFlags } from "./core-B5edkvN2.js";
import { s as walRecovery } from "./core-BbSpEzMs.js";
import { j as allGood, r as madeAt } from "./core-B9Yv8UBi.js";
import { r as runCommand, t as CommandError } from "./core-CW2MiFPY.js";
import { open, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { crc32 } from "node:zlib";
// packages/core/src/postgres/replication-refusal.ts
/**
* What pg_basebackup or pg_receivewal ended with, from its last lines of stderr (English: it runs with LC_ALL=C), with the line or the
* setting that keeps it from its work.
*/
function classifyReplication(stderr, hbaFile) {
	const said = stderr.join("\n");
	const entry = /no pg_hba\.conf entry for replication connection from host "([^"]+)", user "([^"]+)", (no encryption|SSL encryption|GSS encryption)/.exec(said);
	if (entry !== null) {
		const [, host = "", user = "", encryption] = entry;
		return {
			kind: "login-refused",
			hint: `add this line to ${hbaFile ?? "pg_hba.conf (show hba_file;)"}: ${hbaLine(host, user, encryption)}   and as a superuser: select pg_reload_conf();`
		};
	}
	if (/pg_hba\.conf rejects replication connection/.test(said)) return {
		kind: "login-refused",
		hint: `a line with "reject" in ${hbaFile ?? "pg_hba.conf (show hba_file;)"} stands before one that lets replication in: select line_number, type, database, user_name, address, auth_method from pg_hba_file_rules;`
	};
	if (/exceeds "?max_wal_senders"?/.test(said)) return {
		kind: "too-many-connections",
		hint: "see who has the walsenders: select pid, usename, application_name, client_addr, state from pg_stat_replication; end one, or as a superuser: alter system set max_wal_senders = <more>; then restart the server"
	};
	if (/checksum error occurred|checksum verification fail/.test(said)) return { kind: "data-corrupted" };
	if (/WAL summaries are required|WAL summarization is not progressing/.test(said)) return {
		kind: "database-refused",
		hint: "the server has no longer, or not yet, noted the changes since the backup before: take a full one (--backup-type full); wal_summary_keep_time decides how far back they go"
	};
	if (/requested WAL segment \S+ has already been removed|could not find (?:any )?WAL file/.test(said)) return {
		kind: "database-refused",
		hint: "free a replication slot for the time of the backup (max_replication_slots), or let the server keep more: alter system set wal_keep_size = <megabytes>; select pg_reload_conf();"
	};
	if (/can only write single tablespace to stdout/.test(said)) return {
		kind: "database-refused",
		hint: "a tablespace came while the backup began: run it again"
	};
	return classifyToolFailure(stderr);
}
/** The line of pg_hba.conf that lets a role replicate. Source: PostgreSQL documentation, 20.1 "The pg_hba.conf File". */
function hbaLine(host, user, encryption) {
	const role = /^[A-Za-z_][A-Za-z0-9_]*$/.test(user) ? user : `"${user.replaceAll("\"", "\"\"")}"`;
	if (host === "[local]") return `local replication ${role} scram-sha-256`;
	return `${encryption === "SSL encryption" ? "hostssl" : "host"} replication ${role} ${host}/${host.includes(":") ? 128 : 32} scram-sha-256`;
}
// packages/core/src/wal/bases.ts
/** The base backups of a cluster in a store, oldest first, and the ids of those whose manifest cannot be read. */
async function listWalBases(store, systemIdentifier) {
	const bases = [];
	const unread = [];
	const database = clusterName(systemIdentifier);
	for (const backup of await store.list(database)) try {
		const { wal } = (await readPhysicalManifest(store, backup)).manifest;
		const [startLsn, stopLsn] = [parseLsn(wal.start_lsn), parseLsn(wal.stop_lsn)];
		if (startLsn === void 0 || stopLsn === void 0) unread.push(backup.id);
		else bases.push({
			id: backup.id,
			timeline: wal.timeline,
			startLsn,
			stopLsn
		});
	} catch (error) {
		if (!(error instanceof PgproofError) || error.kind !== "invalid-manifest") throw error;
		unread.push(backup.id);
	}
	return {
		bases,
		unread
	};
}
// packages/core/src/wal/check.ts
/**
* Looks at the archive of a cluster, and at the base backups that it belongs to. Throws `bad-input` where a store has several and none is
* named, `wal-absent` where it has none, and what the store says.
*/
async function gatherWalCheck(options, session) {
	const { store, reads } = options;
	const now = session.now();
	const identities = await readIdentities(options.ageIdentityFile);
	const systemIdentifier = options.systemIdentifier ?? await onlyArchive(store);
	const archive = openWalArchive(store, systemIdentifier);
	session.onProgress({
		phase: "archive",
		current: "listing"
	});
	const holdings = await readWalHoldings(archive, identities, options.histories);
	if (holdings.files.length === 0) throw noArchive(store, `of cluster ${systemIdentifier}`);
	const { bases, unread: unreadBases } = await listWalBases(store, systemIdentifier);
	const damaged = [];
	let bytes = 0;
	for (const archived of reads ? holdings.files : []) {
		session.signal.throwIfAborted();
		session.onProgress({
			phase: "archive",
			current: archived.file.name,
			bytes
		});
		bytes += archived.bytes;
		try {
			await archive.read(archived, identities);
		} catch (error) {
			if (!(error instanceof PgproofError) || error.exitCode > 2) throw error;
			damaged.push({
				archived,
				error
			});
		}
	}
	return {
		now,
		systemIdentifier,
		store: store.describe,
		holdings,
		bases,
		unreadBases,
		isRead: reads,
		damaged
	};
}
async function onlyArchive(store) {
	const [only, ...others] = await listWalArchives(store);
	if (only === void 0) throw noArchive(store, "of any cluster");
	if (others.length === 0) return only;
	throw new PgproofError("bad-input", `${store.describe} has archives of ${others.length + 1} clusters: ${[only, ...others].join(", ")}`, { hint: `name one: --system-identifier ${only}` });
}
function noArchive({ describe }, of) {
	return new PgproofError("wal-absent", `${describe} has no archive ${of}`, { hint: "have the server write one: pgproof wal configure --help; or fetch its log from here: pgproof wal receive --help" });
}
// packages/core/src/wal/receive/walsender.ts
/** The timeline that a server sends now: of a standby the one that it replays, which its own records follow at the next restart point only. */
async function askTimeline(connection, signal) {
	const row = await ask$1(connection, "IDENTIFY_SYSTEM", signal);
	return Number(row.timeline);
}
/** The timelines that one of a server's came from, the oldest first; the first one came from none. */
async function askHistory(connection, timeline, signal) {
	if (timeline === 1) return [];
	const row = await ask$1(connection, `TIMELINE_HISTORY ${timeline}`, signal);
	return parseHistory(`${timelineName(timeline)}.history`, row.content.toString());
}
async function ask$1(connection, command, signal) {
	await using client = await openClient(connection, signal, {
		isPinned: false,
		isWalsender: true
	});
	const [row] = await client.query(command);
	if (row === void 0) throw new Error(`the server says nothing to ${command}`);
	return row;
}
// packages/core/src/wal/receive/facts.ts
/**
* Reads the server, its slot and the archive. Throws `not-permitted` for a role that may not replicate, `database-refused` where wal_level is
* minimal, `wal-conflict` where the archive is ahead of the server or on a timeline that it did not come from, and the store's errors.
*/
async function gatherWalReceive(options, session) {
	const { connection, slot: slotName, store, tools } = options;
	await checkWalRecipients(options.recipients);
	await using client = await openClient(connection, session.signal);
	const [row] = await client.query(`
    select
      system_identifier::text as id,
      case when pg_catalog.pg_is_in_recovery() then null
           else pg_catalog.substr(pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_lsn()), 1, 8) end as timeline,
      pg_catalog.pg_is_in_recovery() as standby,
      (select setting from pg_catalog.pg_settings where name = 'wal_segment_size') as bytes,
      pg_catalog.current_setting('wal_level') as level,
      (select rolreplication or rolsuper from pg_catalog.pg_roles where rolname = current_user) as replicates,
      (select setting from pg_catalog.pg_settings where name = 'max_slot_wal_keep_size') as keep
    from pg_catalog.pg_control_system()`);
	if (row === void 0) throw new Error("the server says nothing of itself");
	if (!row.replicates) throw new PgproofError("not-permitted", `the role "${connection.user}" may not read the log`, { hint: `alter role "${connection.user}" replication;` });
	if (row.level === "minimal") throw new PgproofError("database-refused", "wal_level is minimal: the server writes no log that could be replayed", { hint: "alter system set wal_level = 'replica'; then restart the server" });
	const timeline = row.timeline === null ? await askTimeline(connection, session.signal) : Number.parseInt(row.timeline, 16);
	const askedAt = session.now();
	const [end, slot, tool, holdings] = [
		await readEnd(client, session.signal),
		await readSlot(client, slotName),
		await findTool("pg_receivewal", client.major, session, tools),
		await readWalHoldings(openWalArchive(store, row.id), void 0)
	];
	const history = await askHistory(connection, timeline, session.signal);
	const segmentBytes = Number(row.bytes);
	const ahead = nextOf(holdings);
	const next = ahead === void 0 ? void 0 : placeOnTheWay(ahead, {
		timeline,
		history,
		segmentBytes
	});
	const isOnTheWay = next?.timeline === timeline || history.some((one) => one.timeline === next?.timeline);
	if (next !== void 0 && !isOnTheWay) throw new PgproofError("wal-conflict", `the archive is on timeline ${next.timeline}, and ${describeConnection(connection)} on ${timeline}${timeline > next.timeline ? ", which did not come from it" : ""}: it is not the server that wrote it`, { hint: "name the primary, or give this server a store of its own" });
	if (next?.timeline === timeline && !row.standby && startOf(next.number, segmentBytes) > end) throw new PgproofError("wal-conflict", `the archive goes up to ${formatLsn(startOf(next.number, segmentBytes))}, and ${describeConnection(connection)} to ${formatLsn(end)}: it is not the server that wrote it`, { hint: "it was restored from a backup and went on by itself: give it a store of its own, and take a base backup" });
	return {
		major: client.major,
		systemIdentifier: row.id,
		timeline,
		history,
		isStandby: row.standby,
		segmentBytes,
		end,
		askedAt,
		slot,
		maxSlotKeepBytes: row.keep === "-1" ? -1 : Number(row.keep) * 1024 ** 2,
		tool,
		holdings,
		next
	};
}
/** The segment of that number that is on a server's way: of the timeline that it was on there. Pure. */
function placeOn(number, { timeline, history, segmentBytes }) {
	return {
		timeline: ownerOf(number, timeline, {
			histories: /* @__PURE__ */ new Map([[timeline, history]]),
			segmentBytes
		}),
		number
	};
}
/** Where the archive went on along a timeline that the server left before, what is needed is there; else as it is. Pure. */
function placeOnTheWay(next, way) {
	const left = way.history.find(({ timeline }) => timeline === next.timeline);
	if (left === void 0 || startOf(next.number, way.segmentBytes) <= left.switchedAt) return next;
	return placeOn(segmentAt(left.switchedAt, way.segmentBytes), way);
}
/** The first segment that is not there whole, on the newest timeline that the archive has. */
function nextOf({ coverage }) {
	const timeline = Math.max(0, ...coverage?.timelines.keys() ?? []);
	if (coverage === void 0 || timeline === 0) return void 0;
	const last = runsOf(coverage, timeline).at(-1);
	if (last !== void 0) return {
		timeline,
		number: last.last + 1n
	};
	const [partial] = [...coverage.timelines.get(timeline)?.partial.keys() ?? []].sort((a, b) => a < b ? -1 : 1);
	return partial === void 0 ? void 0 : {
		timeline,
		number: partial
	};
}
const looks = 20;
const betweenLooksMilliseconds$1 = 100;
/**
* How far the log is written and safe. What was committed without waiting for that follows within moments (wal_writer_delay): it is waited
* for, for at most two seconds.
*/
async function readEnd(client, signal) {
	const read = async () => {
		const [row] = await client.query(`
      select
        case when pg_catalog.pg_is_in_recovery() then pg_catalog.pg_last_wal_receive_lsn()
             else pg_catalog.pg_current_wal_flush_lsn() end::text as flushed,
        case when pg_catalog.pg_is_in_recovery() then pg_catalog.pg_last_wal_receive_lsn()
             else pg_catalog.pg_current_wal_insert_lsn() end::text as inserted`);
		const [flushed, inserted] = [parseLsn(row?.flushed ?? ""), parseLsn(row?.inserted ?? "")];
		if (flushed === void 0 || inserted === void 0) throw new PgproofError("database-refused", "the server receives no log that could be fetched from it", { hint: "name the primary, or a standby that streams from it" });
		return {
			flushed,
			inserted
		};
	};
	const first = await read();
	let { flushed } = first;
	for (let look = 1; look < looks && flushed + 64n < first.inserted; look += 1) {
		await setTimeout(betweenLooksMilliseconds$1, void 0, { signal });
		({flushed} = await read());
	}
	return flushed;
}
/** Undefined when there is none. Throws `bad-input` for a logical one. */
async function readSlot(client, name) {
	const [row] = await client.query(`select
       slot_type as type,
       restart_lsn::text as restart,
       wal_status as status,
       coalesce(
         case when pg_catalog.pg_is_in_recovery() then pg_catalog.pg_last_wal_receive_lsn()
              else pg_catalog.pg_current_wal_lsn() end - restart_lsn, 0)::text as kept
     from pg_catalog.pg_replication_slots
     where slot_name = $1`, [name]);
	if (row === void 0) return void 0;
	if (row.type !== "physical") throw new PgproofError("bad-input", `the replication slot "${name}" is a logical one`, { hint: "name another: --slot <name>" });
	return {
		restartLsn: row.status === "lost" ? void 0 : parseLsn(row.restart ?? ""),
		walStatus: row.status,
		keptBytes: Math.max(0, Number(row.kept))
	};
}
// packages/core/src/wal/receive/lock.ts
/** "pgwl" in ASCII; the second key is of the slot's name. */
const firstKey = 1885828972;
/** A run that was just killed has the server's session end within moments. */
const waitSeconds = 5;
/**
* Has runs by one slot follow each other: an advisory lock on the server, in a session of its own that `await using` ends. Such a lock is of
* one database (PostgreSQL documentation, 13.3.5), and a slot of the whole server: runs by another database are looked for, too. Throws
* `lock-not-got` that says who has it.
*/
async function holdSlot({ connection, slot }, signal) {
	const key = crc32(slot) | 0;
	const client = await openClient(connection, signal);
	try {
		await client.query(`set lock_timeout = '${waitSeconds}s'`);
		await client.query("select pg_catalog.pg_advisory_lock($1, $2)", [firstKey, key]);
		const other = await holderOf(client, key);
		if (other !== void 0) throw held(slot, other);
		return client;
	} catch (error) {
		const other = sqlStateOf(error) === "55P03" ? await holderOf(client, key) : void 0;
		await client[Symbol.asyncDispose]();
		throw sqlStateOf(error) === "55P03" ? held(slot, other ?? "a session that has ended meanwhile", error) : error;
	}
}
function held(slot, by, cause) {
	return new PgproofError("lock-not-got", `another run fetches by the slot "${slot}": ${by} has its lock`, {
		hint: "run again when it has ended; let a schedule skip a run while the last one goes on",
		...cause === void 0 ? {} : { cause }
	});
}
async function holderOf(client, key) {
	const [row] = await client.query(`select l.pid, a.usename as user, coalesce(a.client_addr::text, 'the server itself') as from
     from pg_catalog.pg_locks l
     left join pg_catalog.pg_stat_activity a on a.pid = l.pid
     where l.locktype = 'advisory' and l.granted
       and l.classid = $1::bigint::oid and l.objid = $2::bigint::oid and l.objsubid = 2
       and l.pid <> pg_catalog.pg_backend_pid()
     order by l.pid
     limit 1`, [firstKey, key >>> 0]);
	if (row === void 0) return void 0;
	return `process ${row.pid} of the server (user ${row.user ?? "unknown"}, from ${row.from ?? "unknown"})`;
}
// packages/core/src/wal/receive/plan.ts
/**
* Fetches from where the archive ends to what the server had written when it was asked. pg_receivewal is not given the slot: it would let
* go of what it has itself, and that is in a temporary folder. The slot is moved on by what is in the store. Pure.
*/
function planWalReceive(options, facts) {
	const { slot: name, connection, acceptGap, environment, recipients } = options;
	const { slot, next, timeline, segmentBytes, tool, end } = facts;
	const state = slot === void 0 ? "made" : slot.restartLsn === void 0 ? "anew" : "kept";
	const kept = slot?.restartLsn === void 0 ? void 0 : placeOn(segmentAt(slot.restartLsn, segmentBytes), facts);
	const first = acceptGap ? kept : next ?? kept;
	const drop = `select pg_catalog.pg_drop_replication_slot(${quoteLiteral(name)})`;
	const create = `select pg_catalog.pg_create_physical_replication_slot(${quoteLiteral(name)}, true)`;
	const env = toolEnvironment({
		...childEnvironment(connection),
		PGAPPNAME: applicationOf("pg_receivewal")
	});
	const keepalives = keepaliveWords(connection);
	const command = {
		program: tool.path,
		args: [
			...[
				"--no-loop",
				"--no-sync",
				"--no-password",
				"--verbose",
				`--endpos=${formatLsn(end - 1n)}`
			],
			["--directory=", { hole: "wal" }],
			...keepalives === "" ? [] : [`--dbname=${keepalives}`]
		],
		env
	};
	return {
		operation: "backup",
		environment,
		target: "write-ahead log",
		first,
		slot: state,
		steps: [
			...state === "kept" ? [] : [{
				kind: "sql",
				name: "slot",
				on: "source",
				statements: state === "anew" ? [drop, create] : [create]
			}],
			{
				kind: "command",
				name: "receive",
				command
			},
			{
				kind: "put",
				name: "segments",
				path: `+wal/${facts.systemIdentifier}/`
			},
			{
				kind: "sql",
				name: "advance",
				on: "source",
				statements: [`select pg_catalog.pg_replication_slot_advance(${quoteLiteral(name)}, $1::pg_lsn)`]
			}
		],
		public: {
			operation: "backup",
			environment,
			target: "write-ahead log",
			commands: [
				...serverLines(env),
				"set -e -o pipefail",
				...state === "anew" ? [`psql -XqAtc ${shellQuote(`${drop};`)}`] : [],
				...state === "kept" ? [] : [`psql -XqAtc ${shellQuote(`${create};`)}`],
				`WAL="$(mktemp -d)"; trap 'rm -rf "$WAL"' EXIT`,
				...seedLines(first, facts, name),
				renderCommands(command),
				"rm -f \"$WAL/$SEED\"; find \"$WAL\" -type f -empty -delete",
				...beginLines(options, facts),
				`for file in "$WAL"/*; do [ ! -e "$file" ] || pgproof wal push "$file" --ahead 0 --system-identifier ${facts.systemIdentifier} ${pushWords(options)}; done`,
				...advanceLines(facts, name)
			],
			configuration: {
				store: options.store.describe,
				slot: `${name}: ${slotWords[state]}`,
				timeline: String(timeline),
				from: first === void 0 ? "where the new slot begins" : segmentName(first, segmentBytes),
				to: formatLsn(end),
				segment_bytes: String(segmentBytes),
				encryption: recipients.length === 0 ? "none" : `age, for ${recipients.join(", ")}`,
				pg_receivewal: `${tool.version} (${tool.foundBy})`
			},
			verification_steps: [`pgproof wal check ${storeFlags(options.store) ?? "--store <store>"} --system-identifier ${facts.systemIdentifier}`, `psql -Xc ${shellQuote(`select slot_name, wal_status, pg_size_pretty(pg_current_wal_lsn() - restart_lsn) as kept from pg_replication_slots where slot_name = ${quoteLiteral(name)}`)}`],
			recovery_procedure: walRecovery({
				systemIdentifier: facts.systemIdentifier,
				major: facts.major,
				isEncrypted: recipients.length > 0,
				byHand: options.store.byHand
			})
		}
	};
}
const slotWords = {
	kept: "it is there",
	made: "it is made",
	anew: "it is there, has lost what it kept, and is made anew"
};
/** pg_receivewal goes on behind the newest segment that is whole. Where no segment is known to be the first, the slot says it. */
function seedLines(first, { segmentBytes }, slot) {
	const before = first === void 0 ? void 0 : shellQuote(segmentName({
		...first,
		number: first.number - 1n
	}, segmentBytes));
	const asked = `select pg_walfile_name(restart_lsn - ${segmentBytes}) from pg_replication_slots where slot_name = ${quoteLiteral(slot)}`;
	return [`SEED=${before ?? `"$(psql -XqAtc ${shellQuote(asked)})"`}   # what is fetched begins behind it; pg_receivewal takes segment 0 for none`, `if [ "\${SEED:8}" = 0000000000000000 ]; then : > "$WAL/\${SEED:0:23}1.partial"; else truncate --size=${segmentBytes} "$WAL/$SEED"; fi`];
}
/** Only what is in the store moves the slot on: to the end of the last segment that is whole. */
function advanceLines({ segmentBytes }, slot) {
	const sql = `select pg_replication_slot_advance(${quoteLiteral(slot)}, :'to')`;
	return [
		"LAST=\"$(cd \"$WAL\" && ls | grep -E '^[0-9A-F]{24}$' | tail -n 1)\" || true",
		`if [ -n "$LAST" ]; then TO=$(( (0x\${LAST:8:8} << 32) + (0x\${LAST:16:8} + 1) * ${segmentBytes} ))`,
		`  psql -XqAt -v to="$(printf '%X/%X' $((TO >> 32)) $((TO & 0xFFFFFFFF)))" <<< ${shellQuote(sql)}`,
		"fi"
	];
}
function beginLines({ store }, { systemIdentifier }) {
	return store.byHand === void 0 && store.address !== void 0 ? [`(${beginCommand(store.address, systemIdentifier)})`] : [];
}
function pushWords({ store, recipients }) {
	return `${storeFlags(store) ?? "--store <store>"}${recipients.length === 0 ? "" : ` --age-recipients ${shellQuote(recipients.join(","))}`}`;
}
// packages/core/src/wal/branches.ts
/** The timelines of an archive, each behind the one that it left. Pure. */
function branchesOf(coverage) {
	const { histories } = coverage;
	const all = /* @__PURE__ */ new Set([...coverage.timelines.keys(), ...histories.keys()]);
	for (const ancestors of histories.values()) for (const { timeline } of ancestors) all.add(timeline);
	const fromOf = (timeline) => histories.get(timeline)?.at(-1);
	const below = (timeline, depth) => [...all].filter((candidate) => fromOf(candidate)?.timeline === timeline).sort((a, b) => a - b).flatMap((candidate) => [branchOf(candidate, depth, coverage), ...below(candidate, depth + 1)]);
	return below(void 0, 0);
}
function branchOf(timeline, depth, { timelines, histories, segmentBytes }) {
	const { whole = /* @__PURE__ */ new Map(), partial = /* @__PURE__ */ new Map() } = timelines.get(timeline) ?? {};
	const numbers = [...whole.keys()].sort((a, b) => a < b ? -1 : 1);
	const last = numbers.at(-1);
	const tails = [...partial.keys()].filter((number) => last === void 0 || number > last);
	const tail = tails.sort((a, b) => a < b ? -1 : 1).at(-1);
	const [first] = [...numbers, ...tails];
	const stored = [...whole.values(), ...tails.map((number) => partial.get(number))].map((at) => at.getTime());
	const left = [...histories].flatMap(([child, ancestors]) => {
		const from = ancestors.at(-1);
		return from?.timeline === timeline ? [{
			timeline: child,
			switchedAt: from.switchedAt
		}] : [];
	}).sort((a, b) => a.switchedAt < b.switchedAt ? -1 : 1);
	return {
		timeline,
		from: histories.get(timeline)?.at(-1),
		depth,
		begins: first === void 0 ? void 0 : startOf(first, segmentBytes),
		ends: tail === void 0 ? last && startOf(last + 1n, segmentBytes) : startOf(tail, segmentBytes),
		isPartial: tail !== void 0,
		storedFrom: stored.length === 0 ? void 0 : new Date(Math.min(...stored)),
		storedTo: stored.length === 0 ? void 0 : new Date(Math.max(...stored)),
		outlived: left.find(({ switchedAt }) => last !== void 0 && last >= segmentAt(switchedAt, segmentBytes))
	};
}
// packages/core/src/wal/judge.ts
const mostNamed = 12;
/** What a recovery can reach, from each base backup, or where there is none from the first segment; by the timelines that it can follow. Pure. */
function reachable({ holdings, bases }) {
	const { coverage } = holdings;
	if (coverage === void 0) return [];
	return (bases.length > 0 ? bases.map(({ id, timeline, stopLsn }) => ({
		base: id,
		timeline,
		from: stopLsn
	})) : [...coverage.timelines.keys()].filter((timeline) => timeline === 1 || !coverage.histories.has(timeline) || isFirst(timeline, coverage)).flatMap((timeline) => runsOf(coverage, timeline).slice(0, 1)).map(({ timeline, first }) => ({
		base: void 0,
		timeline,
		from: first * BigInt(coverage.segmentBytes)
	}))).flatMap(({ base, timeline, from }) => targetsOf(timeline, from, coverage).map((target) => ({
		base,
		from,
		target,
		reach: reachFrom(from, target, coverage)
	})));
}
/** No segment of an ancestor is there: the archive begins with this timeline. */
function isFirst(timeline, coverage) {
	return (coverage.histories.get(timeline) ?? []).every((ancestor) => !coverage.timelines.has(ancestor.timeline));
}
/**
* The same for who has just fetched. What was lost before the newest base backup stays lost, and is no reason to be red for ever: a warning, as is
* every gap where `acceptsGaps`. Of the base backups only the newest is told of. Pure.
*/
function judgeFetched(facts, acceptsGaps) {
	const newest = facts.bases.at(-1);
	const { coverage } = facts.holdings;
	const from = newest === void 0 || coverage === void 0 ? 0n : segmentAt(newest.stopLsn, coverage.segmentBytes);
	const isPast = ({ last }) => acceptsGaps || last < from;
	const findings = judgeWal({
		...facts,
		bases: newest === void 0 ? [] : [newest]
	}, isPast).filter(({ id, status }) => !(id === "backup.wal-reach" && status === "good" && newest === void 0));
	if (newest !== void 0) return findings;
	return [...findings, {
		id: "backup.wal-base",
		status: "warning",
		detail: `the store has no base backup of the cluster ${facts.systemIdentifier}: from the log alone nothing can be recovered`,
		hint: "pgproof backup --method physical --store <store>"
	}];
}
/** Findings named `backup.wal-…`. Gaps that are `past` are warnings. Pure. */
function judgeWal(facts, isPast = () => false) {
	const { holdings, damaged } = facts;
	const { coverage, unread } = holdings;
	const findings = [...[...unread.filter(({ archived }) => !damaged.some((one) => one.archived === archived)), ...damaged].map(({ archived, error }) => ({
		id: "backup.wal-file",
		status: error.kind === "bad-input" ? "unknown" : "bad",
		object: fileObject(archived),
		detail: error.message,
		hint: error.hint
	})), ...facts.unreadBases.map((id) => ({
		id: "backup.wal-base",
		status: "unknown",
		object: {
			kind: "backup",
			name: id
		},
		detail: "its manifest does not say where in the log it begins: what can be reached from it is not known",
		hint: "pgproof list --store <store>"
	}))];
	if (coverage === void 0) return [...findings, noSegment];
	const archived = [...coverage.timelines.keys()].sort((a, b) => a - b);
	findings.push(...archived.flatMap((timeline) => judgeHistory(timeline, facts, coverage)), ...extentsOf(coverage).flatMap((extent) => judgeGaps(extent, facts, coverage, isPast)), ...branchesOf(coverage).flatMap((branch) => judgeBranch(branch)), ...judgeReach(facts, coverage));
	const files = holdings.files.length;
	const broken = findings.some(({ id, status }) => id === "backup.wal-file" && status !== "good");
	if (facts.isRead && !broken) findings.push({
		id: "backup.wal-file",
		status: "good",
		detail: `${files} files were read to the end, and are what was archived`
	});
	return findings;
}
const noSegment = {
	id: "backup.wal-gap",
	status: "bad",
	detail: "the archive has no segment",
	hint: "see whether the server archives: select * from pg_stat_archiver"
};
function fileObject({ file }) {
	return {
		kind: "file",
		name: file.name
	};
}
function judgeHistory(timeline, { holdings }, { histories }) {
	if (timeline === 1 || histories.has(timeline)) return [];
	const name = `${timelineName(timeline)}.history`;
	if (holdings.unread.some(({ archived }) => archived.file.name === name)) return [];
	return [{
		id: "backup.wal-history",
		status: "bad",
		object: {
			kind: "file",
			name
		},
		detail: `segments of timeline ${timeline} are there, and the file that says where it began is not: no recovery from before finds the way to it`,
		hint: `archive it from the server's pg_wal: pgproof wal push pg_wal/${name} --store <store>`
	}];
}
/** Two servers went on from one place: what the first wrote behind it is found on its timeline alone. */
function judgeBranch({ timeline, outlived, ends }) {
	if (outlived === void 0 || ends === void 0) return [];
	const child = outlived.timeline;
	return [{
		id: "backup.wal-timeline",
		status: "explained",
		object: {
			kind: "timeline",
			name: String(timeline)
		},
		detail: `timeline ${child} left it at ${formatLsn(outlived.switchedAt)}, and it goes on to ${formatLsn(ends)}: what was committed behind that place is found on it alone`,
		hint: `a recovery follows the newest timeline by itself; this one: --target-timeline ${timeline}`
	}];
}
/** Of each timeline that has segments, or that one with segments came from: it begins with a segment of its own, and goes to where that one left it. */
function extentsOf({ timelines, histories, segmentBytes }) {
	const chains = [...timelines.keys()].map((timeline) => [timeline, histories.get(timeline) ?? []]);
	const known = new Map([...chains.flatMap(([timeline, ancestors]) => historiesIn(timeline, ancestors)), ...histories]);
	const left = chains.flatMap(([, ancestors]) => ancestors);
	return [.../* @__PURE__ */ new Set([...timelines.keys(), ...left.map(({ timeline }) => timeline)])].sort((a, b) => a - b).map((timeline) => {
		const before = known.get(timeline) ?? [];
		const begin = before.some((ancestor) => timelines.has(ancestor.timeline)) ? before.at(-1) : void 0;
		const ends = left.flatMap((one) => one.timeline === timeline ? [segmentAt(one.switchedAt, segmentBytes)] : []);
		return {
			timeline,
			from: begin === void 0 ? void 0 : segmentAt(begin.switchedAt, segmentBytes),
			to: ends.sort((a, b) => a < b ? -1 : 1).at(-1)
		};
	});
}
function judgeGaps({ timeline, from, to }, { bases }, coverage, isPast) {
	const { segmentBytes } = coverage;
	const oldest = bases.map(({ stopLsn }) => segmentAt(stopLsn, segmentBytes)).sort((a, b) => a < b ? -1 : 1)[0];
	return gapsOf(coverage, timeline, from, to).map((gap) => {
		const named = namesOf(gap, segmentBytes);
		const object = {
			kind: "segment",
			name: segmentName({
				timeline,
				number: gap.first
			}, segmentBytes)
		};
		if (oldest !== void 0 && gap.last < oldest) return {
			id: "backup.wal-gap",
			status: "explained",
			object,
			detail: `${named} missing, from before every base backup: no recovery needs them`
		};
		return {
			id: "backup.wal-gap",
			status: isPast(gap) ? "warning" : "bad",
			object,
			detail: `${named} missing on timeline ${timeline}: a recovery from before ends there`,
			hint: "bring them back from another copy or from the pg_wal of the server; take a base backup now, from which the log goes on"
		};
	});
}
/** `0000…05 and 0000…06 are`. */
function namesOf({ timeline, first, last }, segmentBytes) {
	const count = Number(last - first + 1n);
	const name = (number) => segmentName({
		timeline,
		number
	}, segmentBytes);
	if (count === 1) return `${name(first)} is`;
	const all = Array.from({ length: Math.min(count, mostNamed) }, (_, i) => name(first + BigInt(i)));
	return count <= mostNamed ? `${all.slice(0, -1).join(", ")} and ${all.at(-1)} are` : `${count} segments from ${name(first)} to ${name(last)} are`;
}
function judgeReach(facts, coverage) {
	const ranges = reachable(facts);
	return ranges.filter(({ base, from, target }) => !ranges.some((other) => other.base === base && other.from === from && other.target > target)).map(({ base, from, target, reach }) => {
		const object = base === void 0 ? void 0 : {
			kind: "backup",
			name: base
		};
		const found = {
			id: "backup.wal-reach",
			...object === void 0 ? {} : { object }
		};
		const start = base === void 0 ? `from ${formatLsn(from)}` : `from its end, ${formatLsn(from)},`;
		if (reach.end !== void 0 && reach.end > from) {
			const detail = `${`${start} every point up to ${formatLsn(reach.end)} on timeline ${reach.timeline} can be reached`}${reach.isPartial ? ", and what of the next segment was written by then" : ""}${reach.storedAt === void 0 ? "" : `; the last was stored at ${reach.storedAt.toISOString()}`}`;
			return reach.isGap ? {
				...found,
				status: "warning",
				detail: `${detail}; then ${reach.next} is missing`
			} : {
				...found,
				status: "good",
				detail
			};
		}
		const owner = ownerOf(segmentAt(from, coverage.segmentBytes), target, coverage);
		if (reach.isPartial) return {
			...found,
			status: "good",
			detail: `${start} what its segment had when it was fetched can be reached`
		};
		const detail = `${start} nothing can be reached: ${reach.next} of timeline ${owner} is not in the archive`;
		return {
			...found,
			status: reach.isGap ? "bad" : "warning",
			detail,
			hint: "see whether the server archives: select * from pg_stat_archiver"
		};
	});
}
// packages/core/src/wal/report.ts
/** The report of a look at an archive. Pure. */
function reportWalCheck(facts, endedAt) {
	const findings = judgeWal(facts);
	const ranges = reachable(facts);
	const branches = facts.holdings.coverage === void 0 ? [] : branchesOf(facts.holdings.coverage);
	const ok = allGood(findings);
	const { files } = facts.holdings;
	const last = new Date(Math.max(...files.map(({ at }) => at.getTime())));
	const bad = findings.filter(({ status }) => status === "bad").length;
	const gaps = findings.filter(({ id }) => id === "backup.wal-gap");
	const said = ranges.some(({ reach }) => reach.isGap) || gaps.some(({ status }) => status !== "explained") ? "has a gap" : gaps.length > 0 ? "has no gap behind its oldest base backup" : "has no gap";
	return {
		operation: "backup",
		ok,
		exitCode: ok ? 0 : 1,
		headline: `the archive of cluster ${facts.systemIdentifier} ${ok ? said : `is not whole: ${bad} ${bad === 1 ? "thing is" : "things are"} bad`}`,
		notes: facts.isRead ? [] : ["names, timelines and what follows what were looked at, and no contents: --read does"],
		made: madeAt(endedAt),
		figures: [
			["store", facts.store],
			["files", formatCount(files.length)],
			["bytes", formatBytes(files.reduce((sum, { bytes }) => sum + bytes, 0))],
			["stored last", last.toISOString()],
			["base backups", formatCount(facts.bases.length)]
		],
		findings,
		relations: [],
		tables: walTables(facts),
		data: {
			system_identifier: facts.systemIdentifier,
			files: files.length,
			timelines: branches.map((branch) => ({
				timeline: branch.timeline,
				from_timeline: branch.from?.timeline ?? null,
				from_lsn: lsn(branch.from?.switchedAt),
				first_lsn: lsn(branch.begins),
				to_lsn: lsn(branch.ends),
				partial: branch.isPartial,
				first_stored_at: branch.storedFrom?.toISOString() ?? null,
				last_stored_at: branch.storedTo?.toISOString() ?? null
			})),
			reachable: ranges.map(({ base, from, target, reach }) => ({
				base: base ?? null,
				from_lsn: formatLsn(from),
				timeline: target,
				to_lsn: reach.end === void 0 ? null : formatLsn(reach.end),
				stored_at: reach.storedAt?.toISOString() ?? null,
				partial: reach.isPartial,
				next_segment: reach.next,
				gap: reach.isGap
			}))
		}
	};
}
/** What can be reached, and the timelines as branches where there are several. */
function walTables(facts) {
	const { coverage } = facts.holdings;
	const branches = coverage === void 0 ? [] : branchesOf(coverage);
	return [{
		title: "what can be reached",
		header: [
			"from",
			"timeline",
			"to",
			"stored at"
		],
		rows: reachable(facts).map(rowOf)
	}, ...branches.length < 2 ? [] : [{
		title: "timelines, each under the one that it left",
		header: [
			"timeline",
			"left it at",
			"from",
			"to",
			"stored from",
			"stored to"
		],
		rows: branches.map(branchRow)
	}]];
}
function branchRow({ timeline, depth, from, begins, ends, isPartial, storedFrom, storedTo }) {
	return [
		`${"  ".repeat(Math.max(0, depth - 1))}${depth === 0 ? "" : "└ "}${timeline}`,
		from === void 0 ? "" : formatLsn(from.switchedAt),
		begins === void 0 ? "nothing" : formatLsn(begins),
		ends === void 0 ? "" : `${formatLsn(ends)}${isPartial ? " and further" : ""}`,
		storedFrom?.toISOString() ?? "",
		storedTo?.toISOString() ?? ""
	];
}
function lsn(place) {
	return place === void 0 ? null : formatLsn(place);
}
function rowOf({ base, from, target, reach }) {
	const end = reach.end === void 0 ? "nothing" : `${formatLsn(reach.end)}${reach.isPartial ? " and further" : ""}`;
	return [
		base ?? formatLsn(from),
		String(target),
		end,
		reach.storedAt?.toISOString() ?? ""
	];
}
// packages/core/src/wal/receive/report.ts
/** The report of a fetch of the log. `checked`: the archive afterwards; undefined where it has nothing yet. Pure. */
function reportWalReceive(plan, options, facts, result, checked) {
	const { stored, partial, slot } = result;
	const findings = [
		judgeStart(plan, options, facts),
		...judgeSlot(options, facts, slot),
		...judgeLosses(result),
		...judgeTimeline(facts, result),
		...checked === void 0 ? [] : judgeFetched(checked, options.acceptGap)
	].flat();
	const ok = allGood(findings);
	const rpoSeconds = secondsBetween(facts.askedAt, result.endedAt);
	const last = facts.holdings.files.map(({ at }) => at.getTime()).reduce((a, b) => Math.max(a, b), 0);
	const waitedSeconds = last === 0 || !result.isNew ? void 0 : secondsBetween(new Date(last), facts.askedAt);
	const newest = checked?.bases.at(-1);
	const segments = `${formatCount(stored.length)} ${stored.length === 1 ? "segment" : "segments"}`;
	return {
		operation: "backup",
		ok,
		exitCode: ok ? 0 : 1,
		headline: `the log of cluster ${facts.systemIdentifier} is stored up to ${formatLsn(facts.end)}: ${segments}${partial === void 0 ? "" : " and a partial one"}`,
		notes: [],
		made: madeAt(result.endedAt),
		figures: [
			["store", options.store.describe],
			["stored", segments],
			[
				"RPO",
				formatSeconds(rpoSeconds),
				"since the server was asked how far its log goes"
			],
			...waitedSeconds === void 0 ? [] : [[
				"RPO before",
				formatSeconds(Math.max(0, waitedSeconds)),
				"for which nothing was stored until this run"
			]],
			["slot kept", formatBytes(facts.slot?.keptBytes ?? 0)],
			["slot keeps", slot === void 0 ? "not known" : formatBytes(slot.keptBytes)],
			["duration", formatSeconds(result.durationSeconds)]
		],
		findings,
		relations: [],
		...checked === void 0 ? {} : { tables: walTables({
			...checked,
			bases: newest === void 0 ? [] : [newest]
		}) },
		data: {
			method: "physical",
			backup_type: "wal-archive",
			system_identifier: facts.systemIdentifier,
			timeline: facts.timeline,
			to_lsn: formatLsn(facts.end),
			segments: stored,
			partial: partial ?? null,
			rpo_seconds: rpoSeconds,
			rpo_before_seconds: waitedSeconds === void 0 ? null : Math.max(0, waitedSeconds),
			slot: {
				name: options.slot,
				kept_before_bytes: facts.slot?.keptBytes ?? 0,
				kept_after_bytes: slot?.keptBytes ?? null,
				wal_status: slot?.walStatus ?? null
			},
			server_losses: result.losses,
			duration_seconds: result.durationSeconds
		}
	};
}
function judgeStart({ slot }, { slot: name, acceptGap }, { next }) {
	const object = {
		kind: "slot",
		name
	};
	const id = "backup.wal-slot";
	if (slot === "kept") return [];
	if (slot === "made" && next === void 0) return [{
		id,
		status: "good",
		object,
		detail: "it was made: the archive begins with what it keeps"
	}];
	return [{
		id,
		status: "warning",
		object,
		detail: `${slot === "made" ? "it was not there" : "it had lost what it kept"}, and was made${acceptGap ? ": the archive has a gap before it" : "; what the archive needed was there all the same"}`,
		hint: "see what ended it: select * from pg_replication_slots; max_slot_wal_keep_size bounds what a slot keeps"
	}];
}
/** What a slot keeps fills the disk of the server when nobody fetches it. */
function judgeSlot({ slot: name, maxRetainedBytes }, facts, after) {
	const object = {
		kind: "slot",
		name
	};
	const id = "backup.wal-retained";
	const before = facts.slot?.keptBytes ?? 0;
	const most = Math.max(before, after?.keptBytes ?? 0);
	const bound = facts.maxSlotKeepBytes === -1 ? "the server has no bound of its own for it (max_slot_wal_keep_size is -1)" : `the server gives it up beyond ${formatBytes(facts.maxSlotKeepBytes)}`;
	if (after === void 0) return [{
		id,
		status: "unknown",
		object,
		detail: "what it keeps now could not be asked",
		hint: "select * from pg_replication_slots;"
	}];
	if (most > maxRetainedBytes) return [{
		id,
		status: "warning",
		object,
		detail: `it kept ${formatBytes(before)} on the server when this began, and keeps ${formatBytes(after.keptBytes)}: more than ${formatBytes(maxRetainedBytes)}; ${bound}`,
		hint: "fetch more often; a slot that nobody uses any more: select pg_drop_replication_slot(<name>);"
	}];
	return [{
		id,
		status: "good",
		object,
		detail: `it kept ${formatBytes(before)} when this began, and keeps ${formatBytes(after.keptBytes)}; ${bound}`
	}];
}
/** A server that was promoted, or one that was recovered beside the first and took its name. */
function judgeTimeline({ timeline, holdings, systemIdentifier }, { histories }) {
	const known = [...holdings.coverage?.timelines.keys() ?? [], ...holdings.coverage?.histories.keys() ?? []];
	if (known.length === 0 || timeline <= Math.max(...known)) return [];
	const from = histories.get(timeline)?.at(-1);
	const began = from === void 0 ? "" : `, which began at ${formatLsn(from.switchedAt)}, where it left timeline ${from.timeline}`;
	return [{
		id: "backup.wal-timeline",
		status: "warning",
		object: {
			kind: "timeline",
			name: String(timeline)
		},
		detail: `the server is on a new timeline, ${timeline}${began}: a standby was promoted, or a copy of the cluster ${systemIdentifier} was recovered; its history is in the archive, and what the archive had stays`,
		hint: "if it did not take over from the server before, give it a store of its own; see where timelines part: pgproof wal check --store <store>"
	}];
}
function judgeLosses({ losses }) {
	if (losses === 0) return [];
	return [{
		id: "backup.wal-server",
		status: "warning",
		detail: `the server went away ${losses === 1 ? "once" : `${losses} times`} meanwhile, and was asked again`,
		hint: "read the server's log for that time"
	}];
}
// packages/core/src/wal/receive/run.ts
/** How often a server that goes away in mid-stream is asked again, and the waits between, which grow. */
const attempts = 8;
const waitMilliseconds = 500;
const betweenLooksMilliseconds = 200;
/**
* Fetches the log and stores it, segment by segment as each is whole, then the one under way as a partial. The slot is moved on only by what
* is stored for good: whoever kills this loses nothing. The caller holds the slot (`holdSlot`), from before the facts were read. Throws
* `wal-absent` where the server no longer has what is needed next, and `wal-conflict` where its log is not the one that the archive has,
* before anything is stored.
*/
async function runWalReceive(plan, options, facts, session) {
	const started = performance.now();
	const { connection, slot, store } = options;
	await using workspace = await makeWorkspace(session);
	const folder = join(workspace.path, "wal");
	await makePrivateFolder(folder);
	const archive = openWalArchive(store, facts.systemIdentifier);
	const slotStep = plan.steps.find((step) => step.kind === "sql" && step.name === "slot");
	if (slotStep?.kind === "sql") await ask(options, session.signal, slotStep.statements);
	const restart = slotStep === void 0 ? facts.slot?.restartLsn : await restartOf(options, session.signal);
	const first = plan.first ?? firstOfSlot(options, facts, restart);
	const taker = openTaker(folder, archive, facts, restart ?? 0n, options, session);
	let losses = 0;
	let from = first;
	for (let attempt = 1;; attempt += 1) try {
		if (from !== void 0) await taker.seed(from);
		from = void 0;
		await receive(plan, folder, options, taker, session);
		break;
	} catch (error) {
		await taker.take();
		session.signal.throwIfAborted();
		if (!isLoss(error) || attempt === attempts) throw explain(error, first, facts, options);
		losses += 1;
		session.onProgress({
			phase: "receive",
			current: `the server went away; asking again (${losses})`
		});
		await setTimeout(waitMilliseconds * 2 ** Math.min(attempt, 4), void 0, { signal: session.signal });
	}
	const { stored, partial, isNew, histories } = await taker.finish();
	const after = await slotNow(connection, slot, session.signal).catch(() => void 0);
	return {
		stored,
		partial,
		isNew,
		histories,
		losses,
		slot: after,
		endedAt: session.now(),
		durationSeconds: Math.round(performance.now() - started) / 1e3
	};
}
async function receive(plan, folder, { connection }, taker, session) {
	const { command } = stepNamed(plan, "command", "receive");
	const ended = new AbortController();
	const failed = new AbortController();
	const taking = (async () => {
		while (!ended.signal.aborted) {
			await taker.take();
			await setTimeout(betweenLooksMilliseconds, void 0, { signal: ended.signal }).catch(() => void 0);
		}
	})().catch((error) => {
		failed.abort(error);
		throw error;
	});
	taking.catch(() => void 0);
	try {
		await runCommand(fillCommand(command, {
			...secretHoles(childEnvironment(connection)),
			wal: folder
		}), {
			signal: AbortSignal.any([session.signal, failed.signal]),
			secrets: connection.secrets,
			classify: (stderr) => classifyReplication(stderr, void 0)
		});
	} catch (error) {
		throw failed.signal.aborted ? failed.signal.reason : error;
	} finally {
		ended.abort();
		await taking.catch(() => void 0);
	}
	await taking;
}
function openTaker(folder, archive, { segmentBytes, isStandby }, restart, options, session) {
	const { recipients } = options;
	const seeds = /* @__PURE__ */ new Set();
	const stored = [];
	const histories = /* @__PURE__ */ new Map();
	const told = /* @__PURE__ */ new Set();
	let advanced = restart;
	const at = (name) => join(folder, name);
	const filesOf = async (kind) => (await readdir(folder)).filter((name) => parseWalName(name)?.kind === kind).sort();
	let [isSeen, isNew] = [false, false];
	const store = async (name) => {
		const content = await readFile(at(name));
		if (!isSeen) await refuseDiverged(archive, name, content, segmentBytes);
		isSeen = true;
		if (await archive.put(name, content, recipients, { mayBeBehind: isStandby }) === "stored") isNew = true;
	};
	const take = async () => {
		for (const name of await filesOf("history")) {
			if (told.has(name)) continue;
			const content = await readFile(at(name));
			await archive.put(name, content, recipients);
			told.add(name);
			const file = parseWalName(name);
			if (file === void 0) continue;
			for (const [timeline, ancestors] of historiesIn(file.timeline, parseHistory(name, content.toString()))) histories.set(timeline, ancestors);
		}
		const whole = await filesOf("segment");
		for (const name of whole.filter((candidate) => !seeds.has(candidate))) if (!stored.includes(name)) {
			await store(name);
			stored.push(name);
			session.onProgress({
				phase: "receive",
				current: name,
				bytes: stored.length * segmentBytes
			});
		}
		for (const name of whole.slice(0, -1)) await rm(at(name), { force: true });
		const last = stored.at(-1);
		const place = last === void 0 ? void 0 : placeOf(last, segmentBytes);
		const safe = place === void 0 ? 0n : startOf(place.number + 1n, segmentBytes);
		if (safe > advanced) {
			await advance(options, safe, session.signal);
			advanced = safe;
		}
	};
	return {
		seed: async ({ timeline, number }) => {
			for (const name of await readdir(folder)) await rm(at(name));
			if (number === 1n) {
				await writeFile(at(`${segmentName({
					timeline,
					number
				}, segmentBytes)}.partial`), "", { mode: 384 });
				return;
			}
			const name = segmentName({
				timeline,
				number: number - 1n
			}, segmentBytes);
			seeds.add(name);
			const handle = await open(at(name), "w", 384);
			await handle.truncate(segmentBytes).finally(() => handle.close());
		},
		take,
		finish: async () => {
			await take();
			const name = (await filesOf("partial")).at(-1);
			const partial = name !== void 0 && readSegmentHeader(await readFile(at(name))) !== void 0 ? name : void 0;
			if (partial !== void 0) await store(partial);
			await discardOld(archive);
			return {
				stored,
				partial,
				isNew,
				histories
			};
		}
	};
}
/**
* Sees that a segment, whole or partial, follows the one before it that the archive has: its first record names the place of the last one
* there. A server that was restored from a backup and went on by itself writes others. What is encrypted cannot be looked at. What the
* archive has of the segment itself is seen as it is stored.
*/
async function refuseDiverged(archive, name, content, segmentBytes) {
	const place = placeOf(name.slice(0, 24), segmentBytes);
	if (place === void 0 || (await archive.find(name)).length > 0) return;
	const before = segmentName({
		...place,
		number: place.number - 1n
	}, segmentBytes);
	const found = (await archive.find(before)).find(({ file }) => file.name === before);
	if (found === void 0 || found.extension === ".zst.age") return;
	const { predecessor } = readRecords(content);
	const { last } = readRecords(await archive.read(found));
	if (predecessor === void 0 || last === void 0) return;
	const there = startOf(place.number - 1n, segmentBytes) + BigInt(last);
	if (predecessor !== there) throw new PgproofError("wal-conflict", `"${name}" of the server does not follow "${found.path}" of ${archive.describe}: the last record before it is at ${formatLsn(predecessor)} on the server, and at ${formatLsn(there)} in the archive`, { hint: "the server was restored and went on by itself: give it a store of its own, and take a base backup" });
}
/** A partial segment goes when the whole one is there. */
async function discardOld(archive) {
	const files = await archive.list();
	const whole = new Set(files.flatMap(({ file }) => file.kind === "segment" ? [file.segment] : []));
	for (const archived of files) if (archived.file.kind === "partial" && whole.has(archived.file.segment)) await archive.discard(archived);
}
async function ask({ connection }, signal, statements, values) {
	await using client = await openClient(connection, signal);
	for (const statement of statements) await client.query(statement, values).catch((error) => {
		throw classify(error, statement);
	});
}
/** A server that has just gone away is asked by the next run. */
async function advance(options, to, signal) {
	await ask(options, signal, ["select pg_catalog.pg_replication_slot_advance($1, $2::pg_lsn)"], [options.slot, formatLsn(to)]).catch((error) => {
		if (!isLoss(error)) throw error;
	});
}
async function slotNow(connection, slot, signal) {
	await using client = await openClient(connection, signal);
	return await readSlot(client, slot);
}
async function restartOf({ connection, slot }, signal) {
	return (await slotNow(connection, slot, signal))?.restartLsn;
}
function firstOfSlot({ slot }, facts, restart) {
	if (restart === void 0) throw new PgproofError("database-refused", `the replication slot "${slot}" keeps nothing`);
	return placeOn(segmentAt(restart, facts.segmentBytes), facts);
}
function isLoss(error) {
	return error instanceof PgproofError && ["connection-lost", "cannot-connect"].includes(error.kind);
}
function explain(error, first, { segmentBytes }, { connection, slot }) {
	if (!(error instanceof CommandError)) return error;
	const said = error.stderr.join("\n");
	const removed = /requested WAL segment ([0-9A-F]{24}) has already been removed/.exec(said)?.[1];
	if (removed !== void 0) return new PgproofError("wal-absent", `${describeConnection(connection)} no longer has ${removed}: the archive ends before ${segmentName(first, segmentBytes)}, and what follows has a gap before it`, {
		hint: `take a base backup, and go on from what the slot "${slot}" keeps: pgproof wal receive --accept-gap …`,
		cause: error
	});
	return error;
}
// packages/core/src/wal/receive/receive.ts
/** Fetches the log up to now, and looks at the archive afterwards. A dry run has no report. Throws when it could not do its work, `lock-not-got` where another run goes on. */
async function receiveWal(options, { dryRun }, session) {
	const { connection, serverTimeoutSeconds, store, ageIdentityFile } = options;
	const { facts, plan, result } = await whileAlive(connection, serverTimeoutSeconds, session, async (watched) => {
		await using _ = dryRun ? void 0 : await holdSlot(options, watched.signal);
		const facts = await gatherWalReceive(options, watched);
		const plan = planWalReceive(options, facts);
		return {
			facts,
			plan,
			result: dryRun ? void 0 : await runWalReceive(plan, options, facts, watched)
		};
	});
	if (result === void 0) return { plan: plan.public };
	const { systemIdentifier } = facts;
	const checked = await gatherWalCheck({
		store,
		systemIdentifier,
		reads: false,
		histories: result.histories,
		...present({ ageIdentityFile })
	}, session).catch((error) => {
		if (error instanceof PgproofError && error.kind === "wal-absent") return void 0;
		throw error;
	});
	return {
		plan: plan.public,
		report: reportWalReceive(plan, options, facts, result, checked)
	};
}
export { holdSlot as a, classifyReplication as c, planWalReceive as i, runWalReceive as n, gatherWalReceive as o, reportWalCheck as r, gatherWalCheck as s, receiveWal as t };
