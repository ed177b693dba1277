/* What the tests of the actions play on: a database, GitHub's stand-in, and a room for each test. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject } from 'vitest';
import { makeApp } from '../cli/databases.ts';
import { makeRoom, processesOf, type Room, until } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { type Results, type Run, type StoredArtifact, startResults } from '../github/results.ts';
import { type ActionOptions, type ActionResult, type RunningAction, runAction, startAction } from '../github/runner.ts';

/** `.` is the front door. */
export type ActionName =
  | 'backup-db'
  | 'restore-verify'
  | 'restore'
  | 'diagnose'
  | 'healthcheck'
  | 'migrate'
  | 'scaffold'
  | '.';
export type StepOptions = Omit<ActionOptions, 'action' | 'dist'>;

/** One for a file: its hooks start and stop what it names. */
export interface Stage {
  /** Has the database "app" (`makeApp`). */
  readonly cluster: () => Cluster;
  readonly results: () => Results;
  /** The runner of the present test. */
  readonly room: () => Room;
  readonly start: (action: ActionName, options?: StepOptions) => Promise<RunningAction>;
  readonly run: (action: ActionName, options?: StepOptions) => Promise<ActionResult>;
  /** A good backup of "app" as artifacts of a run, not encrypted; `later` makes its id the last. */
  readonly backUp: (run: Run, more?: Record<string, string>) => Promise<ActionResult>;
}

export function openStage(): Stage {
  const dist = inject('dist');
  let cluster: Cluster | undefined;
  let results: Results | undefined;
  let room: Room | undefined;
  beforeAll(async () => {
    [cluster, results] = await Promise.all([startCluster(), startResults()]);
    await makeApp(cluster);
  });
  afterAll(async () => {
    await Promise.all([cluster?.stop(), results?.stop()]);
  });
  beforeEach(async () => {
    const made = await makeRoom();
    room = made;
    results?.forgetRequests();
    return () => made[Symbol.asyncDispose]();
  });
  const started = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('the stage has not been set up');
    return thing;
  };
  const at = (action: ActionName): { action: string; dist: string } => ({
    action: action === '.' ? '.' : `actions/${action}`,
    dist,
  });
  const run: Stage['run'] = (action, options = {}) => runAction(started(room), { ...at(action), ...options });
  return {
    cluster: () => started(cluster),
    results: () => started(results),
    room: () => started(room),
    start: (action, options = {}) => startAction(started(room), { ...at(action), ...options }),
    run,
    backUp: async (job, more = {}) => {
      // The ids of one second are in no order.
      const newest = started(results)
        .artifacts()
        .map(({ name }) => idOf(name) ?? '')
        .sort()
        .at(-1);
      await until('another second', () => newest === undefined || secondNow() > newest, 3);
      const url = started(cluster).url('app');
      const ran = await run('backup-db', {
        run: job,
        with: { 'database-url': url, 'allow-plaintext': 'true', ...more },
      });
      expect(ran.code, ran.log).toBe(0);
      return ran;
    },
  };
}

const secondNow = (): string => new Date().toISOString().replace(/[-:]|\.\d+/g, '');

/** The id of the backup that an artifact is part of. */
export function idOf(artifact: string): string | undefined {
  return /\.(\d{8}T\d{6}Z-[0-9a-f]{6})\./.exec(artifact)?.[1];
}

/** What there is of a backup, by the end of the names, in the order in which it came. */
export function partsOf(results: Results, id: string, which: 'finalized' | 'all' = 'finalized'): string[] {
  return artifactsOf(results, id, which).map(({ name }) => name.slice(name.indexOf(id) + id.length + 1));
}

export function artifactsOf(results: Results, id: string, which: 'finalized' | 'all' = 'finalized'): StoredArtifact[] {
  return results.artifacts(which).filter(({ name }) => idOf(name) === id);
}

/** The words of a summary: no marks of Markdown and HTML, no capitals, no line breaks. */
export function words(markdown: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return markdown
    .replace(/<[^>]*>/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

export interface Refusal {
  readonly code: number;
  /** Each stands in the sentence. */
  readonly says: readonly (string | RegExp)[];
  readonly hint: string | RegExp;
}

/**
 * A step that could not do its work: the exit code, one error as one sentence with one hint in annotation and summary, every
 * output set, `ok` to false, and nothing left on the runner.
 */
export async function expectRefusal(stage: Stage, ran: ActionResult, want: Refusal): Promise<void> {
  expect([ran.code, ran.signal, ran.conclusion], ran.log).toEqual([want.code, null, 'failure']);
  expect(ran.errors).toEqual([]);
  const errors = ran.annotations.filter(({ level }) => level === 'error');
  expect(errors).toHaveLength(1);
  const [, sentence = '', hint = ''] = /^([^\n]+)\. Hint: ([^\n]+)$/.exec(errors[0]?.message ?? '') ?? [];
  for (const said of want.says) {
    if (typeof said === 'string') expect(sentence).toContain(said);
    else expect(sentence).toMatch(said);
  }
  if (typeof want.hint === 'string') expect(hint).toContain(want.hint);
  else expect(hint).toMatch(want.hint);
  for (const text of [sentence, hint]) expect(words(ran.summary)).toContain(words(text));
  expect(ran.outputs).toMatchObject({ ok: 'false', plan: '', 'report-path': '' });
  expect(ran.outputs['verdict'] ?? 'none').toBe('none');
  expect(ran.stdout).not.toMatch(/^\s+at .*:\d+/m);
  await expectNothingLeft(stage, ran);
}

/** No process of the step, and in the runner's temporary folder nothing but reports. */
export async function expectNothingLeft(stage: Stage, ran: Pick<ActionResult, 'temp'>): Promise<void> {
  const { path } = stage.room();
  await until('no process of the step', async () => (await processesOf(path)).length === 0, 10);
  const left = (await readdir(ran.temp)).filter((name) => !/^pgproof-[a-z]+-report-|^_runner/.test(name));
  expect(left).toEqual([]);
  expect(await readdir(join(path, 'tmp'))).toEqual([]);
}
