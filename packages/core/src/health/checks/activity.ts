import { quoteLiteral } from '../../postgres/identifier.ts';
import { formatBytes, formatCount, formatSeconds } from '../../units.ts';
import { check, each, grade, type Sight } from '../check.ts';
import { sinceBaseline } from '../counters.ts';

interface Counts {
  name: string;
  hit: number;
  read: number;
  commits: number;
  rollbacks: number;
  deadlocks: number;
  temp: number;
  checksums: number;
  age: number;
  /** Since its statistics were reset; null where they never were. */
  resetAge: number | null;
  /** log_temp_files, in kB; -1: off. */
  logged: number;
}

const counted = ['hit', 'read', 'commits', 'rollbacks', 'deadlocks', 'temp'] as const;
type Counted = Pick<Counts, (typeof counted)[number]> & { readonly seconds: number };

const countsSql = (): string => `
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
function between({ name, ...row }: Counts, { before, seconds }: Sight<Counts>): Counted | undefined {
  const earlier = before?.find((one) => one.name === name);
  if (earlier === undefined) return undefined;
  const less = Object.fromEntries(counted.map((field) => [field, Math.max(0, row[field] - earlier[field])]));
  return { ...row, ...less, seconds };
}

/** Since the baseline; without one, since its statistics were reset. What was before a baseline was told then. */
function since(row: Counts, sight: Sight<Counts>): Counted {
  return sinceBaseline(`database ${row.name}`, row, counted, sight) ?? { ...row, seconds: row.age };
}

/** Of the longest time that tells of now: since the baseline, between the samples, or since ever. */
function lately(sight: Sight<Counts>): (Counted & { readonly name: string })[] {
  return sight.rows.map((row) => ({
    name: row.name,
    ...(sinceBaseline(`database ${row.name}`, row, counted, sight) ?? between(row, sight) ?? since(row, sight)),
  }));
}

/** The rate since the baseline, or between the samples where that is higher. */
function rateOf(
  field: 'deadlocks' | 'temp',
  row: Counts,
  sight: Sight<Counts>,
): { rate: number; told: Counted; looked: Counted | undefined } {
  const [told, looked] = [since(row, sight), between(row, sight)];
  const rate = Math.max(
    hourly(told[field], told.seconds),
    looked === undefined ? 0 : hourly(looked[field], looked.seconds),
  );
  return { rate, told, looked };
}

const shown = (columns: string, name: string): string =>
  `select ${columns}, stats_reset from pg_stat_database where datname = ${quoteLiteral(name)};`;

/** By the hour: over the time that was watched, or over an hour where that was less, lest one event becomes thousands. */
const hourly = (count: number, seconds: number): number => count / Math.max(1, seconds / 3600);

/** What pg_stat_database counts. */
export const activityChecks = [
  check<Counts>({
    id: 'cache-hit',
    means:
      'Pages are found in memory. Little traffic says nothing, and it is no fault by itself: it is told, not judged, above its limits.',
    advice: 'A larger shared_buffers, or indexes that read less.',
    isRate: true,
    limits: {
      percent: {
        warning: 95,
        bad: 0,
        isFloor: true,
        unit: '%',
        source: 'pgdoctor 95/90; pghero 99; postgres_mixin 98',
      },
    },
    sql: countsSql,
    judge: (sight) =>
      each(
        lately(sight).filter(({ hit, read }) => hit + read >= 10_000),
        ({ name, hit, read }) => ({
          status: grade((100 * hit) / (hit + read), sight.limit('percent')) === 'good' ? 'good' : 'explained',
          object: { kind: 'database', name },
          detail: `${((100 * hit) / (hit + read)).toFixed(1)} % of ${formatCount(hit + read)} pages were in memory`,
        }),
        'no database read many pages from disk',
      ),
  }),
  check<Counts>({
    id: 'deadlocks',
    means: 'Transactions do not lock each other out: each deadlock is an error that a user saw.',
    advice: 'Take locks in one order everywhere; the server log has both statements.',
    isRate: true,
    limits: { 'per-hour': { warning: 1, bad: 300, unit: '/h', source: 'postgres_mixin 5 a minute' } },
    sql: countsSql,
    judge: (sight) =>
      each(
        sight.rows,
        (row) => {
          const { rate, told, looked } = rateOf('deadlocks', row, sight);
          return {
            status: grade(rate, sight.limit('per-hour')),
            object: { kind: 'database', name: row.name },
            detail: `${formatCount(told.deadlocks)} deadlocks in ${formatSeconds(told.seconds)}${looked === undefined ? '' : `, ${formatCount(looked.deadlocks)} while we looked`}`,
            hint: `${shown('deadlocks', row.name)} -- both statements stand in the server's log, at 'deadlock detected'; a run with a baseline tells new ones only`,
          };
        },
        'none of late',
      ),
    measures: ({ rows }) =>
      rows.map(({ name, deadlocks }) => ({
        ...{
          name: 'deadlocks_total',
          help: 'Deadlocks.',
          type: 'counter',
          value: deadlocks,
          labels: { database: name },
        },
      })),
  }),
  check<Counts>({
    id: 'rollbacks',
    means: 'Transactions end well: many rollbacks are errors that an application does not tell.',
    advice: "Look for the errors in the server's log.",
    isRate: true,
    limits: {
      percent: { warning: 10, bad: 101, unit: '%', source: 'postgres_mixin, pgbot 10 %; of 20 transactions or more' },
    },
    sql: countsSql,
    judge: (sight) =>
      each(
        lately(sight).filter(({ commits, rollbacks }) => commits + rollbacks >= 20),
        ({ name, commits, rollbacks }) => ({
          status: grade((100 * rollbacks) / (commits + rollbacks), sight.limit('percent')),
          object: { kind: 'database', name },
          detail: `${formatCount(rollbacks)} of ${formatCount(commits + rollbacks)} transactions were rolled back`,
          hint: `${shown('xact_commit, xact_rollback', name)} -- the errors stand in the server's log; a run with a baseline tells new ones only`,
        }),
        'few, or too few transactions to tell',
      ),
    measures: ({ rows }) =>
      rows.flatMap(({ name, commits, rollbacks }) => [
        {
          name: 'transactions_committed_total',
          help: 'Transactions that were committed.',
          type: 'counter',
          value: commits,
          labels: { database: name },
        } as const,
        {
          name: 'transactions_rolled_back_total',
          help: 'Transactions that were rolled back.',
          type: 'counter',
          value: rollbacks,
          labels: { database: name },
        } as const,
      ]),
  }),
  check<Counts>({
    id: 'temp-files',
    means: 'Sorts and hashes fit into work_mem, and do not go to the disk by the gigabyte.',
    advice: 'Raise work_mem for the statements that need it, or give them an index.',
    isRate: true,
    limits: {
      'bytes-per-hour': { warning: 1024 ** 3, bad: 5 * 1024 ** 3, unit: 'bytes/h', source: 'pgdoctor 1/5 GB an hour' },
    },
    sql: countsSql,
    judge: (sight) =>
      each(
        sight.rows,
        (row) => {
          const { rate, told, looked } = rateOf('temp', row, sight);
          return {
            status: grade(rate, sight.limit('bytes-per-hour')),
            object: { kind: 'database', name: row.name },
            detail: `${formatBytes(told.temp)} of temporary files in ${formatSeconds(told.seconds)}${looked === undefined ? '' : `, ${formatBytes(looked.temp)} while we looked`}`,
            hint:
              row.logged < 0
                ? "alter system set log_temp_files = '10MB'; select pg_reload_conf(); -- from now on the log names the statements"
                : `${shown('temp_files, temp_bytes', row.name)} -- the server's log names the statements, at 'temporary file'`,
          };
        },
        'few',
      ),
  }),
  check<Counts>({
    id: 'checksum-failures',
    means: 'No page was read whose checksum was wrong: one is a disk, a controller or a memory that fails.',
    advice:
      'Copy the data directory before anything else; find what is damaged with pg_amcheck; restore from a good backup.',
    profiles: ['pre-migrate', 'pre-backup'],
    limits: { pages: { warning: 1, bad: 1, unit: 'pages', source: 'check_pgactivity' } },
    sql: countsSql,
    judge: ({ rows, limit }) =>
      each(
        rows,
        ({ name, checksums }) => ({
          status: grade(checksums, limit('pages')),
          object: { kind: 'database', name },
          detail: `${formatCount(checksums)} pages did not have their checksum`,
          hint: 'copy the data directory as it is; then pg_amcheck --install-missing --all; a good backup: pgproof restore --store <store> --backup latest-good --into <url>',
        }),
        'none',
      ),
    measures: ({ rows }) =>
      rows.map(({ name, checksums }) => ({
        ...{ name: 'checksum_failures_total', help: 'Pages with a wrong checksum.', type: 'counter' },
        ...{ value: checksums, labels: { database: name } },
      })),
  }),
];
