import { formatCount } from '../../units.ts';
import { check, each, grade, type ServerView } from '../check.ts';
import { shownStatement } from '../statements/shown.ts';
import { isAtLeast, type StatementRow, statementRows } from '../statements/sql.ts';
import { statementsVeil } from '../veils.ts';

/** Its functions and views are open to everybody; its schema need not be. */
const statementsGrant = ({ statements }: ServerView): string => {
  const schema = statements?.schema ?? 'public';
  return `grant usage on schema ${schema} to {role}; grant select on ${schema}.pg_stat_statements, ${schema}.pg_stat_statements_info to {role};`;
};

/** One call that waited is no slower statement. */
const leastCalls = 5;

/** How statements' times are known, and whether they got worse. */
export const statementChecks = [
  check({
    id: 'statements',
    means: 'pg_stat_statements counts what statements cost: without it nobody knows afterwards what was slow.',
    advice: 'pgproof health statements enable; it needs one restart.',
    grant: statementsGrant,
    privilege: 'USAGE on the schema of pg_stat_statements, SELECT on its views',
    // Whether it may be asked at all: no row is made for it.
    sql: ({ statements }) =>
      statements?.isLoaded === true ? `select from ${statements.schema}.pg_stat_statements limit 0` : 'select',
    judge: ({ server: { statements } }) => [
      statements === null
        ? {
            ...{
              status: 'explained',
              detail: 'pg_stat_statements is not installed in this database: nothing is known of statements',
            },
            hint: 'pgproof health statements enable',
          }
        : statements.isLoaded
          ? { status: 'good', detail: `pg_stat_statements ${statements.version} counts` }
          : {
              ...{ status: 'warning', detail: 'pg_stat_statements is installed and not loaded: it counts nothing' },
              hint: 'pgproof health statements enable; it adds it to shared_preload_libraries: then restart the server',
            },
    ],
  }),
  check<{ evicted: number; most: number; age: number }>({
    id: 'statements-evictions',
    means: 'pg_stat_statements keeps all kinds of statements: where it throws some out, sums are of those that stayed.',
    advice: 'Raise pg_stat_statements.max; it needs a restart.',
    applies: ({ server }) => server.statements?.isLoaded === true && isAtLeast(server.statements.version, '1.9'),
    grant: statementsGrant,
    privilege: 'as statements',
    limits: { 'per-day': { warning: 1, bad: 1e15, unit: '/d', source: 'check_pgactivity pgss_dealloc' } },
    sql: ({ statements }) => `
      select dealloc::float8 as evicted, current_setting('pg_stat_statements.max', true)::float8 as most,
        extract(epoch from now() - stats_reset)::float8 as age
      from ${statements?.schema}.pg_stat_statements_info`,
    judge: ({ rows: [row], limit }) => [
      {
        status: grade((row?.evicted ?? 0) / Math.max(1, (row?.age ?? 0) / 86_400), limit('per-day')),
        detail: `${formatCount(row?.evicted ?? 0)} times statements were thrown out to make room; ${formatCount(row?.most ?? 0)} fit`,
        hint: `alter system set pg_stat_statements.max = ${(row?.most ?? 5000) * 2}; -- then restart the server; and count anew: pgproof health statements reset`,
      },
    ],
  }),
  check<StatementRow>({
    id: 'statements-slower',
    means: 'No statement takes twice as long as at the last look. Held against the baseline, call by call since then.',
    advice: 'Look at its plan: statistics, an index that went, a table that grew.',
    applies: ({ server, baseline }) => server.statements?.isLoaded === true && baseline !== undefined,
    limits: {
      times: { warning: 2, bad: 10, unit: 'times', source: 'pgbot: twice, and 10 ms; in 5 calls or more' },
      'more-milliseconds': { warning: 10, bad: 1000, unit: 'ms', source: 'pgbot' },
    },
    veil: statementsVeil,
    grant: statementsGrant,
    privilege: 'pg_read_all_stats',
    sql: (server) => statementRows(server, 'total', 500),
    judge: ({ rows, baseline, limit, server }) =>
      each(
        rows.flatMap((row) => {
          const then = baseline?.statements[row.id];
          if (then === undefined || then.calls < leastCalls) return [];
          // Counted anew in between: all there is is since then.
          const isReset = row.calls < then.calls;
          const calls = isReset ? row.calls : row.calls - then.calls;
          if (calls < leastCalls) return [];
          const mean = (isReset ? row.total : row.total - then.total) / calls;
          return [{ row, calls, mean, before: then.total / then.calls }];
        }),
        ({ row, calls, mean, before }) => {
          const [byTimes, byTime] = [
            grade(mean / Math.max(before, 0.001), limit('times')),
            grade(mean - before, limit('more-milliseconds')),
          ];
          return {
            status:
              byTimes === 'good' || byTime === 'good'
                ? 'good'
                : byTimes === 'bad' && byTime === 'bad'
                  ? 'bad'
                  : 'warning',
            object: { kind: 'statement', name: row.id },
            detail: `${mean.toFixed(1)} ms a call in ${formatCount(calls)} calls since the baseline, ${before.toFixed(1)} ms before: ${shownStatement(row.query)}`,
            hint: `select query from ${server.statements?.schema}.pg_stat_statements where queryid = ${row.id}; -- then: explain (analyze, buffers)`,
          };
        },
        'none is much slower',
      ),
  }),
];
