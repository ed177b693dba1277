/* How a server is looked at in a test, and what a hint does when it is pasted. */
import { expect } from 'vitest';
import {
  type Finding,
  gatherHealthFacts,
  type HealthFacts,
  type HealthOptions,
  type HealthReport,
  reportHealth,
  settleConnection,
} from '../../packages/core/src/index.ts';
import { until } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { type Held, hold } from '../diagnose/faults.ts';
import { runShell } from '../diagnose/scene.ts';

/** What a run saw, and what it came to. */
export interface Look {
  readonly facts: HealthFacts;
  readonly made: HealthReport;
  readonly findings: readonly Finding[];
  /** Ids, without `monitor.`, of what is a warning, bad or unknown. */
  readonly troubles: readonly string[];
  /** The worst finding of a check. */
  readonly of: (id: string) => Finding;
}

export interface LookOptions extends Partial<HealthOptions> {
  /** How far our clock is behind. */
  readonly behindSeconds?: number;
}

const trouble = ['bad', 'unknown', 'warning'];

/** Looks at a server, in production, by one sample unless more is asked for. */
export async function look(url: string, { behindSeconds = 0, ...more }: LookOptions = {}): Promise<Look> {
  const door = { env: {}, homedir: '/nonexistent', osUser: 'nobody', mask: () => undefined, warn: () => undefined };
  const options: HealthOptions = {
    source: (signal) => settleConnection(url, door, signal),
    ...{ environment: 'production', profile: 'production', failOn: 'bad', sampleSeconds: 0, waitForSeconds: 0 },
    ...{ limits: {}, skip: [], expectedStandbys: [], statementTimeoutSeconds: 15, lockTimeoutSeconds: 2 },
    ...more,
  };
  const now = (): Date => new Date(Date.now() - behindSeconds * 1000);
  const session = { env: {}, signal: AbortSignal.timeout(60_000), onProgress: () => undefined, workdir: '/tmp', now };
  const facts = await gatherHealthFacts(options, session);
  const made = reportHealth(facts, options, now());
  const { findings } = made.report;
  return {
    ...{ facts, made, findings },
    troubles: [
      ...new Set(findings.flatMap(({ id, status }) => (trouble.includes(status) ? [id.slice(8)] : []))),
    ].sort(),
    of: (id) => {
      const own = findings.filter((finding) => finding.id === `monitor.${id}`);
      const found = ['bad', 'warning', 'unknown', 'explained', 'good'].flatMap(
        (status) => own.find((finding) => finding.status === status) ?? [],
      )[0];
      if (found === undefined) expect.fail(`no finding monitor.${id}`);
      return found as Finding;
    },
  };
}

/** Settings of a server of which nothing is wrong; those that are to be changed while it runs are set by ALTER SYSTEM. */
const healthy = {
  ...{ fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', autovacuum: 'on', autovacuum_naptime: '1d' },
  ...{ archive_mode: 'on', wal_level: 'logical', max_prepared_transactions: '5' },
};

/** Starts a server of which nothing is wrong, with a database "app". */
export async function startHealthy(settings: Readonly<Record<string, string>> = {}): Promise<Cluster> {
  const cluster = await startCluster({ ...healthy, ...settings }, { initdb: ['--data-checksums'] });
  await cluster.sql('postgres', "alter system set archive_command = 'true'");
  await cluster.sql('postgres', 'select pg_reload_conf()');
  await cluster.sql('postgres', "create database app template template0 locale 'de_DE.UTF-8'");
  await cluster.sql('app', 'create table purchase (id bigint generated always as identity primary key, note text)');
  await cluster.sql('app', "insert into purchase (note) select 'note ' || i from generate_series(1, 2000) i");
  await cluster.sql('app', 'vacuum analyze purchase');
  return cluster;
}

/** What a condition is made on. */
export interface World {
  readonly cluster: Cluster;
  readonly sql: (text: string) => Promise<Record<string, string | null>[]>;
  readonly url: (database?: string) => string;
  /** A session that ends with the test. */
  readonly hold: (application?: string, url?: string) => Promise<Held>;
  /** Something else that ends with it. */
  readonly use: <T extends AsyncDisposable>(thing: T) => T;
}

/** Something that is wrong, made for real, and the check that has to say so. */
export interface Condition {
  /** Of the check, without `monitor.`. */
  readonly id: string;
  readonly status: 'bad' | 'warning' | 'explained';
  readonly says: RegExp;
  /** Other checks that are right to speak, too. */
  readonly also?: readonly string[];
  /** Further options of the run: limits that are reached within a test, a baseline, what is expected. */
  readonly options?: LookOptions | ((world: World) => Promise<LookOptions>);
  readonly make: (world: World) => Promise<unknown>;
  /** It is made of what the condition before it left. */
  readonly goesOn?: boolean;
  /** It is in the question, not in the server: nothing is mended. */
  readonly isAsked?: boolean;
  /** What ends it: the hint as SQL (default), as words for a shell, or something else where the hint is no command. */
  readonly mend?: 'shell' | ((world: World, hint: string) => Promise<unknown>);
}

/** A condition is made, told by exactly its check, and ended by the command of the hint. `known` is what is wrong with the server anyway. */
export async function expectCondition(condition: Condition, cluster: Cluster, known: readonly string[]): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const world: World = {
    cluster,
    sql: (text) => cluster.sql('app', text),
    url: (database = 'app') => cluster.url(database),
    hold: async (application, url = cluster.url('app')) => stack.use(await hold(url, application)),
    use: (thing) => stack.use(thing),
  };
  await condition.make(world);
  const options = typeof condition.options === 'function' ? await condition.options(world) : (condition.options ?? {});
  const seen = await look(cluster.url('app'), options);
  const found = seen.of(condition.id);
  const wrong = wordsOf(seen);
  expect(found, wrong).toMatchObject({ status: condition.status, detail: expect.stringMatching(condition.says) });
  const own = condition.status === 'explained' ? [] : [condition.id];
  const knownHere = known.filter((id) => seen.findings.some((finding) => finding.id === `monitor.${id}`));
  expect(
    seen.troubles.filter((id) => condition.also?.includes(id) !== true),
    wrong,
  ).toEqual([...new Set([...knownHere, ...own])].sort());
  const { mend, isAsked } = condition;
  if (isAsked === true) return;
  if (mend === 'shell') await runShell(cluster, found.hint, cluster.socket);
  else if (mend === undefined) await paste(cluster, found.hint ?? '');
  else await mend(world, found.hint ?? '');
  let again = await look(cluster.url('app'), options);
  // What is reloaded comes in its own time.
  await until(
    'it is mended',
    async () => {
      if (again.troubles.join() !== knownHere.join()) again = await look(cluster.url('app'), options);
      return again.troubles.join() === knownHere.join();
    },
    10,
  ).catch(() => undefined);
  expect(again.troubles, `mended by: ${found.hint}\n${wordsOf(again)}`).toEqual(knownHere);
}

/** What is not good, a line each. */
export function wordsOf({ findings }: Look): string {
  return findings
    .filter(({ status }) => trouble.includes(status))
    .map(({ id, status, object, detail }) => `${status} ${id} ${object?.name ?? ''}: ${detail}`)
    .join('\n');
}

/** Runs a hint as a person pastes it into psql: statement by statement, without the comment behind. */
export async function paste(cluster: Pick<Cluster, 'sql'>, hint: string, database = 'app'): Promise<void> {
  const [commands = ''] = hint.split(/;? -- /);
  for (const statement of commands.split(/;(?=\s|$)/))
    if (statement.trim() !== '') await cluster.sql(database, statement);
}
