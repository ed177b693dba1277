/* Runs each form of statement on a server, and reads what it locked, rewrote and scanned. */
import pg from 'pg';
import { type Shape, type ShapeName, scene, shapes } from '../../packages/core/src/migrate/lint/shapes.ts';

/** What one form did on one server, by relation of the scene. */
export interface Measured {
  /** Mode by relation, as pg_locks names it; `an index` stands for all indexes of the scene. */
  readonly locks: Readonly<Record<string, string>>;
  /** Relations that got new files. */
  readonly rewrites: readonly string[];
  /** Tables whose rows were read from the first to the last. */
  readonly scans: readonly string[];
}

const modes = [
  'AccessShareLock',
  'RowShareLock',
  'RowExclusiveLock',
  'ShareUpdateExclusiveLock',
  'ShareLock',
  'ShareRowExclusiveLock',
  'ExclusiveLock',
  'AccessExclusiveLock',
];

interface Seen {
  readonly name: string;
  readonly kind: string;
  readonly node: string;
}

/** Measures all forms that a server knows. `config` names a database that may be filled and emptied. */
export async function measure(config: pg.ClientConfig): Promise<{ version: string; shapes: Record<string, Measured> }> {
  const client = new pg.Client(config);
  const other = new pg.Client(config);
  await Promise.all([client.connect(), other.connect()]);
  try {
    const { rows } = await client.query('show server_version_num');
    const number = Number(rows[0].server_version_num);
    const result: Record<string, Measured> = {};
    let isWhole = false;
    await client.query('set allow_in_place_tablespaces = on');
    await client.query("create tablespace pgproof_measured location ''");
    for (const [name, shape] of Object.entries(shapes) as [ShapeName, Shape][]) {
      if ((shape.since ?? 0) > Math.floor(number / 10_000)) continue;
      // What was rolled back left the scene as it was.
      if (!isWhole || shape.before !== undefined) await setScene(client, other);
      if (shape.before !== undefined) await client.query(shape.before);
      isWhole = shape.before === undefined && shape.isOutside !== true;
      try {
        result[name] = await (shape.isOutside === true ? outside(client, other, shape, config) : inside(client, shape));
      } catch (error) {
        throw new Error(`measuring "${name}": ${(error as Error).message}`, { cause: error });
      }
    }
    await client.query(
      'drop publication if exists pgproof_measured; drop schema measured cascade; drop schema if exists elsewhere cascade',
    );
    await client.query('drop tablespace pgproof_measured');
    return { version: `${Math.floor(number / 10_000)}.${number % 10_000}`, shapes: result };
  } finally {
    await Promise.all([client.end(), other.end()]);
  }
}

async function setScene(client: pg.Client, other: pg.Client): Promise<void> {
  await client.query(
    'drop publication if exists pgproof_measured; drop schema if exists measured cascade; create schema measured; set search_path to measured',
  );
  await other.query('set search_path to measured');
  await client.query(scene);
}

async function relations(client: pg.Client): Promise<Map<string, Seen>> {
  const { rows } = await client.query(
    "select oid::text, relname as name, relkind as kind, relfilenode::text as node from pg_class where relnamespace = 'measured'::regnamespace and relkind in ('r', 'p', 'm', 'v', 'i', 'I')",
  );
  return new Map(rows.map(({ oid, ...seen }) => [oid, seen]));
}

async function locksOf(
  client: pg.Client,
  pid: number,
  known: ReadonlyMap<string, Seen>,
): Promise<Record<string, string>> {
  const { rows } = await client.query(
    "select relation::text as oid, mode from pg_locks where locktype = 'relation' and pid = $1 and relation >= 16384",
    [pid],
  );
  const locks: Record<string, string> = {};
  for (const { oid, mode } of rows) {
    const seen = known.get(oid);
    if (seen === undefined) continue;
    const isIndex = ['i', 'I'].includes(seen.kind);
    // What merely reads by an index keeps nobody out, and whether it does is the planner's choice.
    if (isIndex && modes.indexOf(mode) < modes.indexOf('ShareUpdateExclusiveLock')) continue;
    const name = isIndex ? 'an index' : seen.name;
    if (modes.indexOf(mode) > modes.indexOf(locks[name] ?? '')) locks[name] = mode;
  }
  return Object.fromEntries(Object.entries(locks).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function inside(client: pg.Client, shape: Shape): Promise<Measured> {
  const before = await relations(client);
  const own = (await client.query('select pg_backend_pid() as pid')).rows[0].pid;
  const counts =
    "select relid::text, seq_tup_read::int as read from pg_stat_xact_all_tables where schemaname in ('measured', 'elsewhere')";
  await client.query('begin');
  try {
    const earlier = (await client.query(counts)).rows as { relid: string; read: number }[];
    await client.query(shape.sql);
    const locks = await locksOf(client, own, before);
    const later = (await client.query(counts)).rows as { relid: string; read: number }[];
    const of = (rows: typeof later, oid: string): number => rows.find(({ relid }) => relid === oid)?.read ?? 0;
    const { rows } = await client.query(
      'select oid::text, relfilenode::text as node from pg_class where oid = any($1::oid[])',
      [[...before.keys()]],
    );
    const nodes = new Map(rows.map(({ oid, node }) => [oid, node]));
    const names = (pick: (oid: string, seen: Seen) => boolean): string[] =>
      [...before].flatMap(([oid, seen]) => (pick(oid, seen) ? [seen.name] : [])).sort();
    return {
      locks,
      rewrites: names((oid, { kind, node }) => 'rm'.includes(kind) && nodes.has(oid) && nodes.get(oid) !== node),
      scans: names((oid, { kind }) => kind === 'r' && of(later, oid) - of(earlier, oid) >= 100),
    };
  } finally {
    await client.query('rollback');
  }
}

/** What cannot run in a transaction is stopped at its first lock by one that stands in its way, and looked at there. */
async function outside(client: pg.Client, other: pg.Client, shape: Shape, config: pg.ClientConfig): Promise<Measured> {
  const known = await relations(client);
  const runner = new pg.Client(config);
  await runner.connect();
  try {
    await runner.query('set search_path to measured');
    const { pid } = (await runner.query('select pg_backend_pid() as pid')).rows[0];
    await other.query('begin');
    for (const { name, kind } of known.values())
      if ('rp'.includes(kind)) await other.query(`lock table only ${name} in share update exclusive mode`);
    const running = runner.query(shape.sql);
    running.catch(() => undefined);
    for (;;) {
      const { rows } = await client.query(
        "select wait_event_type = 'Lock' as waits, state = 'idle' and query = $2 as ended from pg_stat_activity where pid = $1",
        [pid, shape.sql],
      );
      if (rows[0].waits) break;
      if (rows[0].ended) throw new Error('it ended without waiting for a lock');
    }
    const locks = await locksOf(client, pid, known);
    await other.query('rollback');
    await running;
    return { locks, rewrites: shape.sql.includes('full') ? await rewritten(client, known) : [], scans: [] };
  } finally {
    await other.query('rollback');
    await runner.end();
  }
}

async function rewritten(client: pg.Client, known: ReadonlyMap<string, Seen>): Promise<string[]> {
  const now = await relations(client);
  return [...known].flatMap(([oid, { name, kind, node }]) =>
    kind === 'r' && now.get(oid)?.node !== node ? [name] : [],
  );
}
