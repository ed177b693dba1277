import { randomBytes } from 'node:crypto';
import { sqlStateOf } from '../errors.ts';
import type { Client } from '../postgres/client.ts';
import { type Relation, relationName } from './relation.ts';

/** Two 64-bit seeds, decimal; drawn anew for every backup, so that no two accidents collide alike. */
export type Seeds = readonly [string, string];

/**
 * How a row becomes the text that is hashed. `plain`: the row's own text. `escaped`: that text converted to UTF-8 first, for
 * databases in another encoding. `by-column`: the hash of each column's text, for rows whose text is larger than PostgreSQL's 1 GB.
 */
export type RowForm = 'plain' | 'escaped' | 'by-column';

/** Count and sums of hashes of a relation's rows. Sums are decimal strings: they exceed 2^53. */
export interface Fingerprint {
  readonly rows: string;
  readonly hashes: Seeds | null;
  /** Of the stored generated columns, by the first seed; null where there are none. */
  readonly generated: string | null;
  readonly form: RowForm;
}

export type ProofLevel = 'content' | 'counts';

/** Part of a relation that one statement reads; a large one is cut by block ranges, whose sums add up. */
interface Task {
  readonly relation: Relation;
  /** First block, and the block after the last one; undefined reads all. */
  readonly blocks: readonly [number, number | undefined] | undefined;
}

const blockBytes = 8192;
const chunkBytes = 1024 ** 3;
const smallBytes = 8 * 1024 ** 2;
/** Measured: 50 per statement is fastest; 200 lose more to planning than they save. */
const batchSize = 50;

/** Draws the two seeds of a backup. */
export function drawSeeds(): Seeds {
  return [randomBytes(8).readBigInt64LE().toString(), randomBytes(8).readBigInt64LE().toString()];
}

/** The form for a database of that encoding. SQL_ASCII is not converted: its bytes have no known meaning. */
export function rowFormFor(encoding: string): RowForm {
  return encoding === 'UTF8' || encoding === 'SQL_ASCII' ? 'plain' : 'escaped';
}

/**
 * The statement that fingerprints one relation: one row of count, sum by the first seed, by the second, of generated columns.
 * `offset 0` keeps the planner from computing the row's text once per seed. Measured: two seeds over one text cost 4.4 s where two texts cost 7.4 s (3 million rows, 670 MB).
 */
export function fingerprintSql(task: Task | Relation, level: ProofLevel, seeds: Seeds, form: RowForm): string {
  const { relation, blocks } = 'relation' in task ? task : { relation: task, blocks: undefined };
  const conditions = [
    ...(relation.condition === null ? [] : [relation.condition.replace(/^\s*where\s+/i, '')]),
    ...(blocks === undefined ? [] : [`ctid >= '(${blocks[0]},0)'`]),
    ...(blocks?.[1] === undefined ? [] : [`ctid < '(${blocks[1]},0)'`]),
  ];
  const where =
    conditions.length === 0 ? '' : ` where ${conditions.map((condition) => `(${condition})`).join(' and ')}`;
  const from = `from only ${relation.qualified}${where}`;
  if (level === 'counts') return `select count(*)::text, null::text, null::text, null::text ${from}`;
  const generated =
    relation.generatedColumns === '' ? '' : `, ${rowText(relation.generatedColumns, form, seeds[0])} as y`;
  return `select
    count(*)::text,
    coalesce(sum(hashtextextended(x collate "C", ${seeds[0]})), 0)::text,
    coalesce(sum(hashtextextended(x collate "C", ${seeds[1]})), 0)::text,
    ${generated === '' ? 'null::text' : `coalesce(sum(hashtextextended(y collate "C", ${seeds[0]})), 0)::text`}
  from (select ${rowText(relation.columns, form, seeds[0])} as x${generated} ${from} offset 0) t`;
}

function rowText(columns: string, form: RowForm, seed: string): string {
  if (form === 'by-column') {
    const hashes = splitColumns(columns).map((column) => `hashtextextended(${column}::text collate "C", ${seed})`);
    return `row(${hashes.join(',')})::text`;
  }
  const text = `row(${columns})::text`;
  return form === 'escaped' ? `encode(convert_to(${text}, 'UTF8'), 'escape')` : text;
}

function splitColumns(columns: string): string[] {
  return columns === '' ? [] : (columns.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []);
}

/** Cuts the work of all table-like relations into tasks and deals them to the workers, largest first, each to the least loaded. */
export function dealTasks(relations: readonly Relation[], workers: number): Task[][] {
  const tasks = relations
    .filter((relation) => relation.kind === 'r')
    .flatMap((relation): Task[] => {
      if (relation.sizeBytes <= chunkBytes || relation.condition !== null) return [{ relation, blocks: undefined }];
      const blocksPerChunk = chunkBytes / blockBytes;
      const chunks = Math.ceil(relation.sizeBytes / chunkBytes);
      return Array.from({ length: chunks }, (_, chunk) => ({
        relation,
        blocks: [chunk * blocksPerChunk, chunk === chunks - 1 ? undefined : (chunk + 1) * blocksPerChunk],
      }));
    });
  const size = (task: Task): number => (task.blocks === undefined ? task.relation.sizeBytes : chunkBytes);
  const shares = Array.from({ length: workers }, () => ({ load: 0, tasks: [] as Task[] }));
  for (const task of tasks.sort((a, b) => size(b) - size(a))) {
    const least = shares.reduce((best, share) => (share.load < best.load ? share : best));
    least.load += size(task) + blockBytes;
    least.tasks.push(task);
  }
  return shares.map((share) => share.tasks);
}

export type { Task };

interface FingerprintOptions {
  readonly level: ProofLevel;
  readonly seeds: Seeds;
  readonly form: RowForm;
  readonly signal: AbortSignal;
  readonly onRelation?: (name: string) => void;
}

/**
 * Runs each worker's share on its own session, inside the transaction that the caller has begun there. Every relation of
 * every task is in the result, keyed by oid, or an error is thrown; none is silently absent.
 */
export async function takeFingerprints(
  workers: readonly Client[],
  shares: readonly (readonly Task[])[],
  options: FingerprintOptions,
): Promise<Map<number, Fingerprint>> {
  const results = new Map<number, Fingerprint>();
  const add = (relation: Relation, part: Fingerprint): void => {
    const known = results.get(relation.oid);
    results.set(relation.oid, known === undefined ? part : sumFingerprints(known, part));
  };
  await Promise.all(
    workers.map(async (worker, index) => {
      const share = shares[index] ?? [];
      const large = share.filter((task) => task.relation.sizeBytes > smallBytes);
      const small = share.filter((task) => task.relation.sizeBytes <= smallBytes);
      for (const task of large) {
        options.signal.throwIfAborted();
        options.onRelation?.(relationName(task.relation));
        add(task.relation, await fingerprintOne(worker, task, options));
      }
      for (let start = 0; start < small.length; start += batchSize) {
        options.signal.throwIfAborted();
        const batch = small.slice(start, start + batchSize);
        options.onRelation?.(relationName((batch[0] as Task).relation));
        for (const [task, part] of await fingerprintBatch(worker, batch, options)) add(task.relation, part);
      }
    }),
  );
  await redoMixed(workers, shares, options, results);
  for (const task of shares.flat()) {
    if (!results.has(task.relation.oid)) throw new Error(`no fingerprint was taken of ${relationName(task.relation)}`);
  }
  return results;
}

/** Parts of one table in different forms have no common sum: where one part had to be read by column, all of them are. */
async function redoMixed(
  workers: readonly Client[],
  shares: readonly (readonly Task[])[],
  options: FingerprintOptions,
  results: Map<number, Fingerprint>,
): Promise<void> {
  const cut = shares.flat().filter((task) => task.blocks !== undefined);
  const mixed = new Set(
    cut.filter((task) => results.get(task.relation.oid)?.form !== options.form).map((task) => task.relation),
  );
  for (const relation of mixed) {
    // A session that had a part of it holds its lock.
    const worker = workers[shares.findIndex((share) => share.some((task) => task.relation === relation))];
    if (worker === undefined) continue;
    results.set(
      relation.oid,
      await fingerprintOne(worker, { relation, blocks: undefined }, { ...options, form: 'by-column' }),
    );
  }
}

async function fingerprintBatch(
  worker: Client,
  batch: readonly Task[],
  options: FingerprintOptions,
): Promise<[Task, Fingerprint][]> {
  const statement = batch
    .map(
      (task, index) =>
        `select ${index} as i, t.* from (${fingerprintSql(task, options.level, options.seeds, options.form)}) t(rows, first, second, generated)`,
    )
    .join('\nunion all\n');
  await worker.query('savepoint batch');
  try {
    const rows = await worker.query<FingerprintRow & { i: number }>(statement);
    await worker.query('release savepoint batch');
    return rows.map((row) => [batch[row.i] as Task, toFingerprint(row, options)]);
  } catch (error) {
    if (sqlStateOf(error) === undefined || sqlStateOf(error)?.startsWith('57') === true) throw error;
    await worker.query('rollback to savepoint batch');
    const results: [Task, Fingerprint][] = [];
    for (const task of batch) results.push([task, await fingerprintOne(worker, task, options)]);
    return results;
  }
}

interface FingerprintRow extends Record<string, unknown> {
  readonly rows: string;
  readonly first: string | null;
  readonly second: string | null;
  readonly generated: string | null;
}

async function fingerprintOne(worker: Client, task: Task, options: FingerprintOptions): Promise<Fingerprint> {
  const read = async (form: RowForm): Promise<Fingerprint> => {
    const sql = `select t.* from (${fingerprintSql(task, options.level, options.seeds, form)}) t(rows, first, second, generated)`;
    const [row] = await worker.query<FingerprintRow>(sql);
    return toFingerprint(row as FingerprintRow, { ...options, form });
  };
  await worker.query('savepoint one');
  try {
    const result = await read(options.form);
    await worker.query('release savepoint one');
    return result;
  } catch (error) {
    // A row whose text passes 1 GB: 54000 program_limit_exceeded, or XX000/53200 "invalid memory alloc request size".
    if (!['54000', 'XX000', '53200', '22000'].includes(sqlStateOf(error) ?? '') || options.form === 'by-column')
      throw error;
    await worker.query('rollback to savepoint one');
    return read('by-column');
  }
}

function toFingerprint(row: FingerprintRow, options: { readonly form: RowForm }): Fingerprint {
  const hashes: Seeds | null = row.first === null || row.second === null ? null : [row.first, row.second];
  return { rows: row.rows, hashes, generated: row.generated, form: options.form };
}

function add(a: string, b: string): string {
  return (BigInt(a) + BigInt(b)).toString();
}

/** The fingerprint of two disjoint sets of rows together: counts and sums add up. */
export function sumFingerprints(a: Fingerprint, b: Fingerprint): Fingerprint {
  return {
    rows: add(a.rows, b.rows),
    hashes:
      a.hashes === null || b.hashes === null ? null : [add(a.hashes[0], b.hashes[0]), add(a.hashes[1], b.hashes[1])],
    generated: a.generated === null || b.generated === null ? null : add(a.generated, b.generated),
    form: a.form === b.form ? a.form : 'by-column',
  };
}

/** Equal in everything that was taken. Different forms cannot be compared and are not equal. */
export function sameFingerprint(a: Fingerprint, b: Fingerprint): boolean {
  return (
    a.rows === b.rows &&
    a.form === b.form &&
    a.generated === b.generated &&
    a.hashes?.[0] === b.hashes?.[0] &&
    a.hashes?.[1] === b.hashes?.[1]
  );
}
