import { formatBytes, formatCount, formatSeconds } from '../../units.ts';
import { check, each, grade, type Judged } from '../check.ts';
import { sessionsVeil, statisticsVeil } from '../veils.ts';

interface Counted {
  /** Since when this database's statistics are counted, in seconds. */
  age: number;
  /** Null in the one row of a database where no table matters. */
  name: string | null;
  live: number;
  dead: number;
  threshold: number;
  modified: number;
}
type Named = Counted & { name: string };

const option = (name: string): string =>
  `(select split_part(o, '=', 2)::float8 from unnest(c.reloptions) o where o like '${name}=%')`;
const setting = (name: string): string => `coalesce(${option(name)}, current_setting('${name}', true)::float8)`;

/** The columns of a table's statistics that several checks judge, of those that may matter to one. Versions 14 to 18. */
const tableSql = (where: string, order: string): string => `
  select extract(epoch from now() - coalesce(d.stats_reset, pg_postmaster_start_time()))::float8 as age, t.*
  from pg_stat_database d
  left join (
    select *
    from (
      select
        quote_ident(s.schemaname) || '.' || quote_ident(s.relname) as name,
        s.n_live_tup::float8 as live,
        s.n_dead_tup::float8 as dead,
        s.n_mod_since_analyze::float8 as modified,
        greatest(1, least(
          nullif(${setting('autovacuum_vacuum_max_threshold')}, -1),
          ${setting('autovacuum_vacuum_threshold')}
            + ${setting('autovacuum_vacuum_scale_factor')} * greatest(c.reltuples, 0))) as threshold
      from pg_stat_user_tables s
      join pg_class c on c.oid = s.relid
      where ${where} and c.relpersistence <> 't') all_of_them
    order by ${order}
    limit 50) t on true
  where d.datname = current_database()
  order by ${order}`;

/** Counts begin anew with a crash, a promotion and a reset: so long they say little. */
const young = 86_400;

/** A finding for each table that is not good; that there is none is known only where it was counted for a day. */
function eachTable(rows: readonly Counted[], judge: (row: Named) => Judged, fine: string): readonly Judged[] {
  const age = rows[0]?.age ?? 0;
  return each(
    rows.filter((row): row is Named => row.name !== null),
    judge,
    age >= young
      ? fine
      : {
          status: 'explained',
          detail: `${fine}, as far as it was counted: statistics of this database are ${formatSeconds(Math.max(0, age))} old`,
        },
  );
}

/** Of autovacuum_vacuum_cost_limit. Source: PostgreSQL documentation, 20.10. */
const mostCost = 10_000;

/** Rows that are dead, and statistics that are old. */
export const tableChecks = [
  check<Counted>({
    id: 'dead-rows',
    means: 'Tables are not full of dead rows, which every scan reads.',
    advice: 'Vacuum; where that removes nothing, xmin-horizon names what holds them.',
    on: 'primary',
    limits: {
      percent: {
        warning: 20,
        bad: 40,
        unit: '%',
        source: 'pgdoctor 20/40, pgbot 20; of tables with 10,000 rows or more',
        of: { development: { warning: 50, bad: 90 } },
      },
    },
    sql: () => tableSql('s.n_live_tup + s.n_dead_tup >= 10000', 'dead / (live + dead) desc'),
    judge: ({ rows, limit }) =>
      eachTable(
        rows,
        ({ name, live, dead }) => ({
          status: grade((100 * dead) / (live + dead), limit('percent')),
          object: { kind: 'table', name },
          detail: `${((100 * dead) / (live + dead)).toFixed(0)} % of its rows are dead: ${formatCount(dead)}`,
          hint: `vacuum (analyze) ${name};`,
        }),
        'no large table has many',
      ),
    measures: ({ rows }) => [
      {
        name: 'dead_rows',
        help: 'Dead rows of the large tables that have the largest share of them.',
        type: 'gauge',
        value: rows.reduce((sum, { dead }) => sum + (dead ?? 0), 0),
      },
    ],
  }),
  check<Counted>({
    id: 'autovacuum-lag',
    means: 'Autovacuum comes when a table has reached its threshold of dead rows.',
    advice: 'Give it more: autovacuum_vacuum_cost_limit, autovacuum_max_workers; or a lower threshold for that table.',
    on: 'primary',
    limits: {
      'times-threshold': {
        warning: 2,
        bad: 10,
        unit: 'times',
        source:
          'of autovacuum_vacuum_threshold + scale_factor × rows, at the most max_threshold; of tables with more than 10,000 dead rows',
      },
    },
    sql: () => tableSql('s.n_dead_tup > 10000', 'dead / threshold desc'),
    judge: ({ rows, limit }) =>
      eachTable(
        rows,
        ({ name, dead, threshold }) => ({
          status: grade(dead / threshold, limit('times-threshold')),
          object: { kind: 'table', name },
          detail: `${formatCount(dead)} dead rows, and autovacuum is to come at ${formatCount(Math.round(threshold))}`,
          hint: `vacuum ${name};`,
        }),
        'no table is far beyond its threshold',
      ),
  }),
  check<{ workers: number; most: number; cost: number }>({
    id: 'autovacuum-workers',
    means: 'Autovacuum has a worker left for the next table.',
    advice: 'Make each quicker first (autovacuum_vacuum_cost_limit), then have more (autovacuum_max_workers).',
    on: 'primary',
    isRate: true,
    limits: { 'used-percent': { warning: 100, bad: 101, unit: '%', source: 'all of them busy, in two looks' } },
    veil: sessionsVeil,
    privilege: 'pg_monitor',
    sql: () => `
      select count(*) filter (where backend_type = 'autovacuum worker')::float8 as workers,
        current_setting('autovacuum_max_workers')::float8 as most,
        coalesce(nullif(current_setting('autovacuum_vacuum_cost_limit'), '-1'), current_setting('vacuum_cost_limit'))::float8 as cost
      from pg_stat_activity`,
    judge: ({ rows: [row], before, limit }) => {
      const workers = Math.min(row?.workers ?? 0, before?.[0]?.workers ?? row?.workers ?? 0);
      const status = grade((100 * workers) / (row?.most ?? 1), limit('used-percent'));
      return [
        {
          // In one look a worker that is about to end counts as much as one that has no end.
          status: before === undefined && status !== 'good' ? 'explained' : status,
          detail: `${workers} of ${row?.most ?? 0} workers are busy`,
          hint: `select relid::regclass, phase from pg_stat_progress_vacuum; -- ${
            (row?.cost ?? 0) >= mostCost
              ? `each is as quick as it may be; more of them, after a restart: alter system set autovacuum_max_workers = ${2 * (row?.most ?? 1)};`
              : `make each quicker: alter system set autovacuum_vacuum_cost_limit = ${Math.min(mostCost, 2 * (row?.cost ?? 200))}; select pg_reload_conf();`
          }`,
        },
      ];
    },
  }),
  check<Counted>({
    id: 'never-analyzed',
    means: 'The planner knows every table that has rows: without statistics it guesses.',
    advice: 'Analyze it. After a restore or pg_upgrade nothing is analyzed.',
    on: 'primary',
    limits: {
      rows: { warning: 1000, bad: 1e15, unit: 'rows', source: 'smaller tables cost little whatever the plan' },
    },
    sql: () => tableSql('s.n_live_tup > 0 and s.last_analyze is null and s.last_autoanalyze is null', 'live desc'),
    judge: ({ rows, limit }) =>
      eachTable(
        rows,
        ({ name, live }) => ({
          status: grade(live, limit('rows')),
          object: { kind: 'table', name },
          detail: `${formatCount(live)} rows, and it was never analyzed`,
          hint: `analyze ${name};`,
        }),
        'every table with rows was analyzed',
      ),
  }),
  check<Counted>({
    id: 'stale-statistics',
    means: "The planner's statistics are of the rows that are there now.",
    advice: 'Analyze; lower autovacuum_analyze_scale_factor for tables that change much.',
    on: 'primary',
    limits: {
      changes: {
        warning: 100_000,
        bad: 1e15,
        unit: 'rows',
        source: 'pgdoctor 100k/500k; a fifth of the table or more',
      },
    },
    sql: () =>
      tableSql(
        's.n_mod_since_analyze * 5 > s.n_live_tup and (s.last_analyze is not null or s.last_autoanalyze is not null)',
        'modified desc',
      ),
    judge: ({ rows, limit }) =>
      eachTable(
        rows,
        ({ name, modified, live }) => ({
          status: grade(modified, limit('changes')),
          object: { kind: 'table', name },
          detail: `${formatCount(modified)} rows were changed since it was analyzed, of ${formatCount(live)}`,
          hint: `analyze ${name};`,
        }),
        'none are far behind',
      ),
  }),
  check<{ name: string; bytes: number; wasted: number }>({
    id: 'table-bloat',
    means:
      "Tables hold little empty room. It is an estimate by the planner's statistics; pgstattuple_approx tells it exactly.",
    advice: 'pg_repack rewrites without a long lock; vacuum full with one.',
    limits: {
      percent: { warning: 50, bad: 70, unit: '%', source: 'pgdoctor; of tables with 100 MB to waste or more' },
      'wasted-bytes': {
        warning: 100 * 1024 ** 2,
        bad: 1024 ** 3,
        unit: 'bytes',
        source: 'check_postgres 1/5 GB, pgdoctor 100 MB/1 GB',
      },
    },
    veil: statisticsVeil,
    privilege: 'SELECT on the tables',
    // Source: the estimate of ioguix/pgsql-bloat-estimation, without its corrections for padding: it errs on the side of silence.
    sql: () => `
      select name, bytes, greatest(0, bytes - needed) as wasted
      from (
        select
          quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
          c.relpages::float8 * page.size as bytes,
          ceil(c.reltuples * (24 + 4 + w.width) / (page.size - 24)
            * 100 / coalesce((select split_part(o, '=', 2)::float8 from unnest(c.reloptions) o where o like 'fillfactor=%'), 100)) * page.size as needed
        from pg_class c
        cross join (select current_setting('block_size')::float8 as size) page
        join pg_namespace n on n.oid = c.relnamespace
        cross join lateral (
          select sum((1 - s.null_frac) * s.avg_width)::float8 + 7 as width, count(*) as columns
          from pg_stats s
          where s.schemaname = n.nspname and s.tablename = c.relname and not s.inherited) w
        where c.relkind in ('r', 'm') and c.relpages >= 128 and c.reltuples > 0 and w.columns > 0
          and n.nspname not in ('pg_catalog', 'information_schema')) t
      where bytes > needed
      order by 3 desc
      limit 50`,
    judge: ({ rows, limit }) =>
      each(
        rows,
        ({ name, bytes, wasted }) => {
          const [share, size] = [grade((100 * wasted) / bytes, limit('percent')), grade(wasted, limit('wasted-bytes'))];
          return {
            status:
              share === 'good' || size === 'good' ? 'good' : share === 'bad' && size === 'bad' ? 'bad' : 'warning',
            object: { kind: 'table', name },
            detail: `some ${formatBytes(wasted)} of its ${formatBytes(bytes)} are empty, by estimate`,
            hint: `vacuum ${name}; -- new rows fill its empty room; pg_repack gives it back under a short lock, and under one that keeps everybody out until it is done: vacuum full ${name};`,
          };
        },
        'no large table is mostly empty, by estimate',
      ),
  }),
];
