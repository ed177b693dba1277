import { formatBytes, formatCount, formatSeconds } from '../../units.ts';
import { check, each, grade, type Sight } from '../check.ts';

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
}

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
    extract(epoch from now() - coalesce(stats_reset, pg_postmaster_start_time()))::float8 as age
  from pg_stat_database
  where datname is not null and datname not in ('template0', 'template1')`;

/** What happened to a database between the two samples; where there was one only, since its statistics were reset. */
function between({ rows, before, seconds }: Sight<Counts>): (Counts & { seconds: number })[] {
  return rows.map((row) => {
    const earlier = before?.find(({ name }) => name === row.name);
    if (earlier === undefined) return { ...row, seconds: row.age };
    const less = (field: 'hit' | 'read' | 'commits' | 'rollbacks' | 'deadlocks' | 'temp'): number =>
      Math.max(0, row[field] - earlier[field]);
    return {
      ...row,
      ...{ hit: less('hit'), read: less('read'), commits: less('commits'), rollbacks: less('rollbacks') },
      ...{ deadlocks: less('deadlocks'), temp: less('temp'), seconds },
    };
  });
}

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
        between(sight).filter(({ hit, read }) => hit + read >= 10_000),
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
        between(sight).map((row) => ({ ...row, all: sight.rows.find(({ name }) => name === row.name) ?? row })),
        ({ name, deadlocks, seconds, all }) => {
          const rate = Math.max(hourly(deadlocks, seconds), hourly(all.deadlocks, all.age));
          return {
            status: grade(rate, sight.limit('per-hour')),
            object: { kind: 'database', name },
            detail: `${formatCount(all.deadlocks)} deadlocks in ${formatSeconds(all.age)}${sight.before === undefined ? '' : `, ${formatCount(deadlocks)} while we looked`}`,
            hint: "select pg_stat_reset(); -- once it is seen to: both statements stand in the server's log, at 'deadlock detected'",
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
        between(sight).filter(({ commits, rollbacks }) => commits + rollbacks >= 20),
        ({ name, commits, rollbacks }) => ({
          status: grade((100 * rollbacks) / (commits + rollbacks), sight.limit('percent')),
          object: { kind: 'database', name },
          detail: `${formatCount(rollbacks)} of ${formatCount(commits + rollbacks)} transactions were rolled back`,
          hint: "select pg_stat_reset(); -- once it is seen to: the errors stand in the server's log",
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
        between(sight).map((row) => ({ ...row, all: sight.rows.find(({ name }) => name === row.name) ?? row })),
        ({ name, temp, seconds, all }) => ({
          status: grade(Math.max(hourly(temp, seconds), hourly(all.temp, all.age)), sight.limit('bytes-per-hour')),
          object: { kind: 'database', name },
          detail: `${formatBytes(all.temp)} of temporary files in ${formatSeconds(all.age)}${sight.before === undefined ? '' : `, ${formatBytes(temp)} while we looked`}`,
          hint: "alter system set log_temp_files = '10MB'; select pg_reload_conf(); select pg_stat_reset(); -- from now on the log names the statements",
        }),
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
          hint: 'copy the data directory as it is; then pg_amcheck --all; a good backup: pgproof restore --store <store> --backup latest-good --into <url>',
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
