/*
 * Lint against truth: migrations of real projects, applied in order on a server of this machine. What lint predicts of each file is held
 * against what a tracer saw that shares no code with it: locks of tables that were there, and tables that got new files.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { detect } from '../../packages/core/src/migrate/detect.ts';
import { readFolder } from '../../packages/core/src/migrate/folder.ts';
import { type FormatName, formatNames } from '../../packages/core/src/migrate/format.ts';
import { openGrammar } from '../../packages/core/src/migrate/lint/grammar.ts';
import { lint } from '../../packages/core/src/migrate/lint/lint.ts';
import { readSchema } from '../../packages/core/src/migrate/lint/schema.ts';
import { openClient } from '../../packages/core/src/postgres/client.ts';
import { settleConnection } from '../../packages/core/src/postgres/settle.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { squawkSaysRewrite } from './squawk.ts';

/** What one kind of prediction came to. */
export interface Score {
  readonly both: number;
  /** Seen, and not predicted. */
  readonly missed: number;
  /** Predicted, and not seen. */
  readonly invented: number;
}

export interface Disagreement {
  readonly set: string;
  readonly path: string;
  readonly what: 'lock' | 'rewrite';
  readonly table: string;
  readonly is: 'missed' | 'invented';
  /** What cannot be analysed stands in that file, and lint said so. */
  readonly isUnchecked: boolean;
}

export interface SetResult {
  readonly set: string;
  readonly format: FormatName;
  readonly files: number;
  readonly compared: number;
  /** Files that PostgreSQL refused, with what it said: of these and those after them nothing is compared. */
  readonly refused: readonly { readonly path: string; readonly message: string }[];
  readonly isSchemaOfPsql: boolean;
  readonly locks: Score;
  readonly rewrites: Score;
  /** Whether a file writes a table anew, said of each file by lint and by squawk. */
  readonly filesByLint: Score;
  readonly filesBySquawk: Score;
  readonly disagreements: readonly Disagreement[];
}

/** The least that lint must come to, of locks of ACCESS EXCLUSIVE on tables that were there, and of rewrites. */
const [leastRecall, leastPrecision] = [0.98, 0.95];

/** Every set of a folder, with what they come to together. */
export async function judgeMigrations(
  folder: string,
  say: (line: string) => void,
): Promise<{
  isGood: boolean;
  locks: Rates;
  rewrites: Rates;
  byFile: { lint: Rates; squawk: Rates };
  sets: readonly SetResult[];
}> {
  const sets = await judgeSets(folder, say);
  const byFile = {
    lint: ratesOf(sets.map((one) => one.filesByLint)),
    squawk: ratesOf(sets.map((one) => one.filesBySquawk)),
  };
  say(`truth: files that rewrite: lint: ${showRates(byFile.lint)}; squawk: ${showRates(byFile.squawk)}`);
  const [locks, rewrites] = [ratesOf(sets.map((one) => one.locks)), ratesOf(sets.map((one) => one.rewrites))];
  say(`truth: AE: ${showRates(locks)}; rewrites: ${showRates(rewrites)}`);
  const isGood = [locks, rewrites].every(
    ({ recall, precision }) => recall >= leastRecall && precision >= leastPrecision,
  );
  return { isGood, locks, rewrites, byFile, sets };
}

const showRates = ({ recall, precision, seen }: Rates): string =>
  `recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)} of ${seen} that were seen`;

/** Judges every set of a folder: a folder each, named `<name>` or `<name>@<format>`. */
async function judgeSets(folder: string, say: (line: string) => void): Promise<SetResult[]> {
  await using cluster = await startCluster();
  const results: SetResult[] = [];
  for (const entry of readdirSync(folder).sort()) {
    const result = await judgeSet(join(folder, entry), entry, cluster);
    say(
      `truth: ${entry}: ${result.compared} of ${result.files} files; AE ${show(result.locks)}; rewrites ${show(result.rewrites)}${result.isSchemaOfPsql ? '' : '; the schema is not psql’s'}`,
    );
    for (const { path, message } of result.refused) say(`  refused: ${path}: ${message}`);
    results.push(result);
  }
  return results;
}

export interface Rates {
  readonly recall: number;
  readonly precision: number;
  readonly seen: number;
  readonly predicted: number;
}

/** Recall and precision of several scores together. */
function ratesOf(scores: readonly Score[]): Rates {
  const sum = (pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  const both = sum((score) => score.both);
  const [seen, predicted] = [both + sum(({ missed }) => missed), both + sum(({ invented }) => invented)];
  return { recall: both / seen, precision: both / predicted, seen, predicted };
}

const show = ({ both, missed, invented }: Score): string => `${both} right, ${missed} missed, ${invented} invented`;

async function judgeSet(path: string, entry: string, cluster: Cluster): Promise<SetResult> {
  const [set = '', named] = entry.split('@');
  const folder = await readFolder(path);
  const [format] = detect(
    folder,
    formatNames.find((name) => name === named),
  );
  if (format === undefined) throw new Error(`no format for ${entry}`);
  const { migrations } = format.read(folder);
  const grammar = await openGrammar();
  for (const name of [set, `${set} by psql`]) await cluster.sql('postgres', `create database "${name}"`);
  const door = { env: {}, homedir: '/nonexistent', osUser: 'nobody', mask: () => undefined, warn: () => undefined };
  const { signal } = new AbortController();
  const connection = await settleConnection(cluster.url(set), door, signal);
  const refused: { path: string; message: string }[] = [];
  const disagreements: Disagreement[] = [];
  const score = { lock: { both: 0, missed: 0, invented: 0 }, rewrite: { both: 0, missed: 0, invented: 0 } };
  const files = { lint: { both: 0, missed: 0, invented: 0 }, squawk: { both: 0, missed: 0, invented: 0 } };
  const squawk = process.env['PGPROOF_SQUAWK'];
  let compared = 0;
  for (const migration of migrations) {
    if (migration.up === undefined) continue;
    await using client = await openClient(connection, signal);
    const schema = await readSchema(client);
    const result = lint(
      { set: { migrations, problems: [] }, chosen: [migration], format, shownFolder: set, schema, major: schema.major },
      grammar,
    );
    const seen = await trace(cluster, set, migration.up.text, migration.up.transaction === 'each');
    if (seen.error !== undefined) refused.push({ path: migration.path, message: seen.error });
    if (seen.error !== undefined || seen.locks === undefined) continue;
    compared += 1;
    const tables = new Set(
      schema.tables.filter(({ kind }) => 'rpm'.includes(kind)).map(({ schema: inside, name }) => `${inside}.${name}`),
    );
    const claims = result.claims.filter(({ table }) => tables.has(table));
    const predicted = {
      lock: new Set(claims.filter(({ mode }) => mode === 'ACCESS EXCLUSIVE').map(({ table }) => table)),
      rewrite: new Set(claims.filter(({ isRewrite }) => isRewrite).map(({ table }) => table)),
    };
    const isUnchecked = result.findings.some(({ id }) => id === 'migrate.unchecked');
    const isRewrite = seen.rewrites.size > 0;
    // What empties or refills a table is no rewrite in squawk's words.
    const isOfAlter = !/\b(truncate|refresh|cluster)\b/i.test(migration.up.text);
    const says = (who: 'lint' | 'squawk', isSaid: boolean): void => {
      if (isOfAlter && (isRewrite || isSaid))
        files[who][isRewrite && isSaid ? 'both' : isRewrite ? 'missed' : 'invented'] += 1;
    };
    says('lint', predicted.rewrite.size > 0);
    if (squawk) says('squawk', squawkSaysRewrite(squawk, migration.up.text, schema.major));
    for (const what of ['lock', 'rewrite'] as const) {
      const actual: ReadonlySet<string> = what === 'lock' ? seen.locks : seen.rewrites;
      for (const table of new Set([...actual, ...predicted[what]])) {
        const [isSeen, isPredicted] = [actual.has(table), predicted[what].has(table)];
        const is = isSeen && isPredicted ? 'both' : isSeen ? 'missed' : 'invented';
        score[what][is] += 1;
        if (is !== 'both') disagreements.push({ set, path: migration.path, what, table, is, isUnchecked });
      }
    }
  }
  return {
    ...{ set, format: format.name, files: migrations.length, compared, refused, disagreements },
    ...{ locks: score.lock, rewrites: score.rewrite, filesByLint: files.lint, filesBySquawk: files.squawk },
    isSchemaOfPsql: await isSameByPsql(
      set,
      migrations.flatMap(({ up }) => (up === undefined ? [] : [up.text])),
      cluster,
    ),
  };
}

interface Traced {
  readonly error?: string;
  /** Absent for what cannot run in one transaction. */
  readonly locks?: ReadonlySet<string>;
  readonly rewrites: ReadonlySet<string>;
}

const relations =
  "select c.oid::text, n.nspname || '.' || c.relname as name, c.relfilenode::text as node from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

/** Runs a text, and reads what its transaction holds before it ends. */
async function trace(cluster: Cluster, database: string, text: string, isEach: boolean): Promise<Traced> {
  const client = new pg.Client({ host: cluster.socket, port: cluster.port, user: 'postgres', database });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const before = (await client.query(relations)).rows as { oid: string; name: string; node: string }[];
    const bare = text.replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, ' ').replace(/--.*$/gm, '');
    try {
      if (isEach || /\bconcurrently\b|(^|;)\s*(begin|commit|vacuum)\b/im.test(bare)) {
        await byPsql(cluster, database, text);
        return { rewrites: new Set() };
      }
      await client.query('begin');
      await client.query(text);
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      const lines = (error as Error).message.split('\n');
      return { error: lines.find((line) => line.includes('ERROR')) ?? lines[0] ?? '', rewrites: new Set() };
    }
    const held = await client.query(
      "select distinct relation::text as oid from pg_locks where pid = pg_backend_pid() and locktype = 'relation' and mode = 'AccessExclusiveLock'",
    );
    const oids = new Set(held.rows.map(({ oid }) => oid));
    const nodes = new Map((await client.query(relations)).rows.map(({ oid, node }) => [oid, node]));
    await client.query('commit');
    return {
      locks: new Set(before.filter(({ oid }) => oids.has(oid)).map(({ name }) => name)),
      rewrites: new Set(
        before.filter(({ oid, node }) => nodes.has(oid) && nodes.get(oid) !== node).map(({ name }) => name),
      ),
    };
  } finally {
    await client.end();
  }
}

/** Whether psql, given the same texts in that order, makes the same schema. */
async function isSameByPsql(set: string, texts: readonly string[], cluster: Cluster): Promise<boolean> {
  for (const text of texts) await byPsql(cluster, `${set} by psql`, text).catch(() => undefined);
  const [ours, theirs] = await Promise.all(
    [set, `${set} by psql`].map((name) => cluster.tool('pg_dump', ['-s', '-d', name])),
  );
  const bare = (text = ''): string => text.replace(/^\\(un)?restrict .*$/gm, '');
  return bare(ours) === bare(theirs);
}

/** Statement by statement, until one fails. */
function byPsql(cluster: Cluster, database: string, text: string): Promise<string> {
  return cluster.tool('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', database], text);
}
