import { Ot as PgproofError } from "./lean-DqNT6EJH.js";
// packages/core/src/migrate/apply/options.ts
const defaultMigrateLockTimeoutSeconds = 2;
const defaultLockAttempts = 8;
const defaultMigrateStatementTimeoutSeconds = 3600;
const defaultGateTimeoutSeconds = 60;
const defaultRehearsalMaxAgeHours = 24;
// packages/core/src/verify/physical/options.ts
/** Throws `bad-input` for an option that only a backup of a database has. `name` says what an option is called where it was given. */
function refuseOfDumps(given, name) {
	const foreign = Object.entries(given).find(([, value]) => value !== void 0)?.[0];
	if (foreign === void 0) return;
	throw new PgproofError("bad-input", `${name(foreign)}: only of a backup of a database`, { hint: `leave it out, or take ${name("method")} logical` });
}
// packages/core/src/scaffold/sizing.ts
/** The least that a server with its fixed parts runs well in. */
const leastMemoryMib = 512;
/** What a process of the server holds beside shared memory: measured, 6 MiB when it has read the definitions of 500 tables (PostgreSQL 18). */
const processMib = 8;
const autovacuumWorkers = 3;
/** A hash may use twice work_mem (hash_mem_multiplier), and a sort beside it once. Source: PostgreSQL documentation, Resource Consumption. */
const workAreas = 3;
/** Vacuum uses no more than that before PostgreSQL 17. Source: its release notes. */
const mostMaintenanceMib = 1024;
const leastConnections = 20;
const mostConnections = 200;
const mibForAConnection = 40;
/**
* Divides memory so that all connections at work at once, with autovacuum and one maintenance command beside them, stay inside it.
* Throws `bad-input` where so many connections do not fit.
*/
function budgetOf({ memoryMib: whole, cpus, maxConnections: wanted }) {
	if (whole < 512) throw new PgproofError("bad-input", `${whole} MiB are too little for a server that is relied upon`, { hint: `give it 512 MiB or more` });
	const maxConnections = wanted ?? Math.min(mostConnections, Math.max(leastConnections, Math.floor(whole / mibForAConnection)));
	const sharedBuffers = Math.floor(whole / 4);
	const maintenanceWorkMem = Math.min(mostMaintenanceMib, Math.floor(whole / 16));
	const autovacuumWorkMem = Math.min(mostMaintenanceMib, Math.floor(whole / 64));
	const reserve = Math.floor(whole / 8);
	const working = maxConnections + Math.ceil(cpus);
	const processes = processMib * working;
	const rest = whole - sharedBuffers - maintenanceWorkMem - autovacuumWorkers * autovacuumWorkMem - reserve - processes;
	const workMem = Math.min(256, Math.floor(rest / (workAreas * working)));
	if (workMem < 1) throw new PgproofError("bad-input", `${whole} MiB do not hold ${maxConnections} connections at work at once`, { hint: `allow ${mostThatFit(whole, cpus)} connections, give it more memory, or put a pooler before it` });
	return {
		sharedBuffers,
		maintenanceWorkMem,
		autovacuumWorkMem,
		processes,
		reserve,
		workMem,
		maxConnections
	};
}
function mostThatFit(whole, cpus) {
	const rest = whole - (Math.floor(whole / 4) + Math.floor(whole / 16) + autovacuumWorkers * Math.floor(whole / 64)) - Math.floor(whole / 8);
	return Math.max(1, Math.floor(rest / 11) - Math.ceil(cpus));
}
/** What max_wal_size is at the least: the default of PostgreSQL. */
const leastWalMib = 1024;
/** Of a volume, what the write-ahead log may take between two checkpoints: 1 in so many. */
const walShare = 4;
/** In MiB. Throws `bad-input` for a volume of which too little is left to data. */
function maxWalOf({ memoryMib, storageGib }) {
	const byMemory = Math.min(8192, Math.max(leastWalMib, memoryMib));
	if (storageGib === void 0) return byMemory;
	const share = Math.floor(storageGib * 1024 / walShare);
	if (share >= leastWalMib) return Math.min(byMemory, share);
	throw new PgproofError("bad-input", `a volume of ${storageGib} GiB is too little: the write-ahead log needs 1 GiB between two checkpoints, and may not take more than a quarter`, { hint: `give it ${walShare} GiB or more` });
}
/** The settings of a server of that size, in the order in which they are written. Throws as `budgetOf` does, and for a volume that is too small. Pure. */
function settingsFor(size) {
	const { memoryMib, cpus } = size;
	const budget = budgetOf(size);
	const workers = Math.max(1, Math.floor(cpus));
	const maxWal = maxWalOf(size);
	const mb = (mib) => `${mib}MB`;
	return [
		{
			name: "max_connections",
			value: String(budget.maxConnections),
			because: `one for ${mibForAConnection} MiB of memory, ${leastConnections} to ${mostConnections}, unless another number was given`
		},
		{
			name: "shared_buffers",
			value: mb(budget.sharedBuffers),
			because: "a quarter of the memory: PostgreSQL documentation, Resource Consumption, names it as the value to begin with"
		},
		{
			name: "effective_cache_size",
			value: mb(Math.floor(memoryMib * 3 / 4)),
			because: "three quarters of the memory, for the planner alone: PostgreSQL wiki, Tuning Your PostgreSQL Server"
		},
		{
			name: "work_mem",
			value: mb(budget.workMem),
			because: `what is left, for ${workAreas} work areas of every connection and parallel worker, 256 MB at the most: a hash may use two (hash_mem_multiplier), a sort one`
		},
		{
			name: "hash_mem_multiplier",
			value: "2.0",
			because: "the default since PostgreSQL 15, which the formula of work_mem goes by"
		},
		{
			name: "maintenance_work_mem",
			value: mb(budget.maintenanceWorkMem),
			because: "a sixteenth of the memory, 1 GB at the most, for one CREATE INDEX, VACUUM or restore at a time"
		},
		{
			name: "autovacuum_work_mem",
			value: mb(budget.autovacuumWorkMem),
			because: `a sixty-fourth of the memory for each of ${autovacuumWorkers} workers, which otherwise take maintenance_work_mem each`
		},
		{
			name: "autovacuum_max_workers",
			value: String(autovacuumWorkers),
			because: "the default, which the budget goes by"
		},
		{
			name: "max_wal_size",
			value: mb(maxWal),
			because: "as much as the memory, 1 to 8 GB, so that checkpoints come by time; it is disk, not memory: of a volume whose size is given, a quarter at the most"
		},
		{
			name: "min_wal_size",
			value: mb(Math.floor(maxWal / 4)),
			because: "a quarter of max_wal_size"
		},
		{
			name: "checkpoint_timeout",
			value: "15min",
			because: "fewer full-page images than with 5 min; a crash takes longer to recover from"
		},
		{
			name: "wal_compression",
			value: "on",
			because: "full-page images cost less WAL than the processor time that it takes"
		},
		{
			name: "max_worker_processes",
			value: String(Math.max(8, workers + 4)),
			because: "the default, or the processors and 4 more"
		},
		{
			name: "max_parallel_workers",
			value: String(workers),
			because: "one for each processor"
		},
		{
			name: "max_parallel_workers_per_gather",
			value: String(Math.min(4, Math.floor(workers / 2))),
			because: "half of the processors, 4 at the most: one query must not have them all"
		},
		{
			name: "max_parallel_maintenance_workers",
			value: String(Math.min(4, Math.max(1, Math.floor(workers / 2)))),
			because: "as for queries; they share maintenance_work_mem"
		}
	];
}
// packages/core/src/wal/receive/options.ts
const defaultSlot = "pgproof";
const defaultMaxRetainedMib = 10240;
/** What a replication slot may be called. Source: PostgreSQL documentation, 26.2.6.1. */
function isSlotName(text) {
	return /^[a-z0-9_]{1,63}$/.test(text);
}
/** Reads what is told of the slot, with the defaults. Throws `bad-input`; `name` says what an option is called where it was given. */
function readWalReceive(given, name) {
	const { slot = defaultSlot, maxRetainedMib = defaultMaxRetainedMib, acceptGap = false } = given;
	if (!isSlotName(slot)) throw new PgproofError("bad-input", `${name("slot")}: must be lower case letters, digits and _; got ${JSON.stringify(slot)}`);
	return {
		slot,
		acceptGap,
		maxRetainedBytes: maxRetainedMib * 1024 ** 2
	};
}
export { budgetOf as a, refuseOfDumps as c, defaultMigrateLockTimeoutSeconds as d, defaultMigrateStatementTimeoutSeconds as f, readWalReceive as i, defaultGateTimeoutSeconds as l, defaultSlot as n, leastMemoryMib as o, defaultRehearsalMaxAgeHours as p, isSlotName as r, settingsFor as s, defaultMaxRetainedMib as t, defaultLockAttempts as u };
