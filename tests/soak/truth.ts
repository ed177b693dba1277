/*
 * Lint against truth: migrations of real projects, applied in order on a server of this machine. What lint predicts of each file is held
 * against what a tracer saw that shares no code with it: locks of tables that were there, and tables that got new files.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../../packages/core/src/migrate/detect.ts';
import { readFolder } from '../../packages/core/src/migrate/folder.ts';
import { type FormatName, formatNames } from '../../packages/core/src/migrate/format.ts';
import { openGrammar } from '../../packages/core/src/migrate/lint/grammar.ts';
import { lint } from '../../packages/core/src/migrate/lint/lint.ts';
import { readSchema } from '../../packages/core/src/migrate/lint/schema.ts';
import type { Script } from '../../packages/core/src/migrate/migration.ts';
import { openClient } from '../../packages/core/src/postgres/client.ts';
import { settleConnection } from '../../packages/core/src/postgres/settle.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { squawkSaysRewrite } from './squawk.ts';
import { trace } from './tracer.ts';

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

/** A file that PostgreSQL did not take whole: nothing is compared of it. */
export interface Refused {
  readonly path: string;
  readonly message: string;
  /** What psql was told when it came to the same file in the same order. */
  readonly byPsql?: string;
}

export interface SetResult {
  readonly set: string;
  /** Where it comes from, of `<folder of the set>.source`. */
  readonly source?: string;
  /** What the tool, or the project, brings before the first migration, of `<folder of the set>.before.sql`. */
  readonly before?: string;
  readonly format: FormatName;
  readonly files: number;
  readonly compared: number;
  /** Statements of them that cannot run in a transaction. */
  readonly guarded: number;
  readonly refused: readonly Refused[];
  readonly isSchemaOfPsql: boolean;
  readonly locks: Score;
  readonly rewrites: Score;
  /** Whether a file writes a table anew, said of each file by lint and by squawk. */
  readonly filesByLint: Score;
  readonly filesBySquawk: Score;
  readonly disagreements: readonly Disagreement[];
  /** How often each rule was found. */
  readonly findings: Readonly<Record<string, number>>;
}

/** The least that lint must come to, of locks of ACCESS EXCLUSIVE on tables that were there, and of rewrites. */
const [leastRecall, leastPrecision] = [0.98, 0.95];

/** Each has databases of its own; most of the time of one is that of starting programs. */
const setsAtOnce = 4;

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
  // Roles are of a whole server: psql has one of its own.
  await using ofPsql = await startCluster();
  const entries = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  // The largest first, so that none is left to run alone.
  const sizes = new Map(entries.map((entry) => [entry, readdirSync(join(folder, entry), { recursive: true }).length]));
  const waiting = entries.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const results = new Map<string, SetResult>();
  const work = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      const result = await judgeSet(join(folder, entry), entry, cluster, ofPsql);
      say(
        `truth: ${entry}: ${result.compared} of ${result.files} files; AE ${show(result.locks)}; rewrites ${show(result.rewrites)}${result.isSchemaOfPsql ? '' : '; the schema is not psql’s'}`,
      );
      for (const { path, message, byPsql } of result.refused) say(`  refused: ${path}: ${message} (psql: ${byPsql})`);
      for (const { path, what, table, is } of result.disagreements) say(`  ${is}: ${what} of ${table} by ${path}`);
      results.set(entry, result);
    }
  };
  await Promise.all(Array.from({ length: setsAtOnce }, work));
  return [...results].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, result]) => result);
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

async function judgeSet(path: string, entry: string, cluster: Cluster, ofPsql: Cluster): Promise<SetResult> {
  const [set = '', named] = entry.split('@');
  const folder = await readFolder(path);
  const [format] = detect(
    folder,
    formatNames.find((name) => name === named),
  );
  if (format === undefined) throw new Error(`no format for ${entry}`);
  const { migrations } = format.read(folder);
  const grammar = await openGrammar();
  const given = (kind: string): string | undefined =>
    existsSync(`${path}${kind}`) ? readFileSync(`${path}${kind}`, 'utf8') : undefined;
  const [source, before] = [given('.source'), given('.before.sql')];
  for (const server of [cluster, ofPsql]) {
    await server.sql('postgres', `create database "${set}"`);
    if (before !== undefined) await byPsql(server, set, before);
  }
  const door = { env: {}, homedir: '/nonexistent', osUser: 'nobody', mask: () => undefined, warn: () => undefined };
  const { signal } = new AbortController();
  const connection = await settleConnection(cluster.url(set), door, signal);
  const refused: Refused[] = [];
  const findings: Record<string, number> = {};
  const disagreements: Disagreement[] = [];
  const score = { lock: { both: 0, missed: 0, invented: 0 }, rewrite: { both: 0, missed: 0, invented: 0 } };
  const files = { lint: { both: 0, missed: 0, invented: 0 }, squawk: { both: 0, missed: 0, invented: 0 } };
  const squawk = process.env['PGPROOF_SQUAWK'];
  let [compared, guarded] = [0, 0];
  for (const migration of migrations) {
    if (migration.up === undefined) continue;
    await using client = await openClient(connection, signal);
    const schema = await readSchema(client);
    const result = lint(
      { set: { migrations, problems: [] }, chosen: [migration], format, shownFolder: set, schema, major: schema.major },
      grammar,
    );
    for (const { id } of result.findings) findings[id] = (findings[id] ?? 0) + 1;
    const seen = await trace(cluster, set, migration.up);
    if (seen.error !== undefined) {
      refused.push({ path: migration.up.path, message: seen.error });
      continue;
    }
    compared += 1;
    guarded += seen.guarded;
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
    if (squawk) says('squawk', await squawkSaysRewrite(squawk, migration.up.text, schema.major));
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
    ...{ set, format: format.name, files: migrations.length, compared, guarded, disagreements, findings },
    ...(source === undefined ? {} : { source: source.trim() }),
    ...(before === undefined ? {} : { before: before.length > 4000 ? `${before.length} characters` : before }),
    ...{ locks: score.lock, rewrites: score.rewrite, filesByLint: files.lint, filesBySquawk: files.squawk },
    ...(await holdAgainstPsql(
      set,
      migrations.flatMap(({ up }) => up ?? []),
      refused,
      cluster,
      ofPsql,
    )),
  };
}

/** Whether psql, given the same texts in that order, makes the same schema. What was refused it is to refuse, too, and leave undone. */
async function holdAgainstPsql(
  set: string,
  scripts: readonly Script[],
  refused: readonly Refused[],
  cluster: Cluster,
  ofPsql: Cluster,
): Promise<{ isSchemaOfPsql: boolean; refused: readonly Refused[] }> {
  const told: Refused[] = [];
  for (const { path, text, transaction } of scripts) {
    const known = refused.find((one) => one.path === path);
    const isWhole = known !== undefined && transaction !== 'each' && !/\bconcurrently\b/i.test(text);
    const failure = await byPsql(ofPsql, set, text, isWhole).then(
      () => undefined,
      (error: Error) => lineOf(error),
    );
    if (known !== undefined) told.push({ ...known, byPsql: failure ?? 'nothing' });
    else if (failure !== undefined) told.push({ path, message: 'nothing', byPsql: failure });
  }
  const [ours, theirs] = await Promise.all(
    [cluster, ofPsql].map((server) => server.tool('pg_dump', ['-s', '-d', set])),
  );
  const bare = (text = ''): string => text.replace(/^\\(un)?restrict .*$/gm, '');
  return { isSchemaOfPsql: bare(ours) === bare(theirs), refused: told };
}

const lineOf = ({ message }: Error): string => /ERROR:.*/.exec(message)?.[0] ?? message.split('\n')[0] ?? '';

/** Statement by statement, until one fails; or all in one transaction. */
function byPsql(cluster: Cluster, database: string, text: string, isWhole = false): Promise<string> {
  return cluster.tool('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', ...(isWhole ? ['-1'] : []), '-d', database], text);
}
