import { formatBytes, formatSeconds } from '../../units.ts';
import { check, each, grade, type Limit, mostNamed } from '../check.ts';

interface Sized {
  name: string;
  bytes: number | null;
}

const perDay: Limit = {
  ...{ warning: 20, bad: 50, unit: '% a day', source: 'check_pgactivity database_size, by delta' },
  of: { development: { warning: 200, bad: 1000 } },
};
const grown: Limit = {
  ...{
    warning: 64 * 1024 ** 2,
    bad: 64 * 1024 ** 2,
    unit: 'bytes',
    source: 'less is no growth that matters, whatever its share',
  },
};

/** So many of the largest tables are kept in a baseline. */
const mostKept = 50;

interface Growth extends Sized {
  readonly earlier: number;
  /** It was not among those that were kept: it is new, or had at most that much. */
  readonly isAbsent: boolean;
  readonly percent: number;
}

function growthOf(
  rows: readonly Sized[],
  earlier: Readonly<Record<string, number>>,
  days: number,
  { warning: leastBytes }: Limit,
  absent?: number,
): Growth[] {
  return rows.flatMap((row) => {
    const isAbsent = !Object.hasOwn(earlier, row.name);
    const before = isAbsent ? absent : earlier[row.name];
    if (before === undefined || row.bytes === null || row.bytes - before < leastBytes) return [];
    // A run a minute after another must not take a minute's growth for a day's.
    return [
      {
        ...row,
        earlier: before,
        isAbsent,
        percent: (100 * (row.bytes - before)) / Math.max(1, before) / Math.max(1, days),
      },
    ];
  });
}

/** Where as many were kept as fit, one that is absent was no larger than the smallest; where there was room, it is new. */
function smallestKept(tables: Readonly<Record<string, number>>): number | undefined {
  const sizes = Object.values(tables);
  return sizes.length < mostKept ? undefined : Math.min(...sizes);
}

/** A partition of today is as new as a table that grew from nothing: neither is bad before it is looked at. */
const gradeTable = (grown: ReturnType<typeof grade>, isAbsent: boolean): ReturnType<typeof grade> =>
  isAbsent && grown === 'bad' ? 'warning' : grown;

const daysSince = (at: string, now: Date): number => (now.getTime() - Date.parse(at)) / 86_400_000;

/** Sizes, and how they grow from one run to the next. */
export const growthChecks = [
  check<Sized>({
    id: 'database-size',
    means:
      'Databases grow as they always did: a sudden jump is a loop that writes, or bloat. Held against the baseline.',
    advice: 'See which tables grew: table-size.',
    privilege: 'pg_monitor, or connect',
    sql: () => `
      select d.datname as name,
        case when has_database_privilege(d.oid, 'connect') or pg_has_role(current_user, 'pg_read_all_stats', 'usage')
          then pg_database_size(d.oid)::float8 end as bytes
      from pg_database d
      order by 2 desc nulls last`,
    judge: ({ rows, baseline, now, limit }) => {
      const all = rows.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
      const sizes = `${rows.length} databases of ${formatBytes(all)} in all`;
      const hidden = rows.filter(({ bytes }) => bytes === null);
      if (hidden.length > 0)
        return [
          {
            ...{
              status: 'unknown',
              detail: `the size of ${hidden.map(({ name }) => `"${name}"`).join(', ')} could not be seen`,
            },
            hint: 'grant pg_monitor to {role};',
          },
        ];
      if (baseline === undefined)
        return [{ status: 'good', detail: `${sizes}; without a baseline nothing is known of their growth` }];
      return each(
        growthOf(rows, baseline.databases, daysSince(baseline.at, now), limit('grown-bytes')),
        ({ name, bytes, earlier, percent }) => ({
          status: grade(percent, limit('percent-per-day')),
          object: { kind: 'database', name },
          detail: `grew from ${formatBytes(earlier)} to ${formatBytes(bytes ?? 0)} in ${formatSeconds(daysSince(baseline.at, now) * 86_400)}`,
          hint: "select relname, pg_size_pretty(pg_total_relation_size(oid)) from pg_class where relkind in ('r', 'm') order by pg_total_relation_size(oid) desc limit 10;",
        }),
        `${sizes}, none of which grew much`,
      );
    },
    limits: { 'percent-per-day': perDay, 'grown-bytes': grown },
    measures: ({ rows }) =>
      rows.flatMap(({ name, bytes }) =>
        bytes === null
          ? []
          : [
              {
                name: 'database_size_bytes',
                help: 'Size of a database.',
                type: 'gauge',
                value: bytes,
                labels: { database: name },
              } as const,
            ],
      ),
  }),
  check<Sized>({
    id: 'table-size',
    means: 'Tables of this database grow as they always did. Held against the baseline.',
    advice: 'Find what writes to it; where rows did not become more, it bloats: dead-rows, table-bloat.',
    // The size itself is read under a lock: of a table that somebody has for himself, the last count of its pages has to do.
    sql: () => `
      select l.name,
        case when exists (
            select
            from pg_locks k
            where k.mode = 'AccessExclusiveLock'
              and k.database = (select oid from pg_database where datname = current_database())
              and k.relation in (l.oid, l.reltoastrelid))
          then l.bytes
          else pg_total_relation_size(l.oid)::float8 end as bytes
      from (
        select c.oid, c.reltoastrelid, quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
          (c.relpages::float8 + coalesce(t.relpages, 0)) * current_setting('block_size')::float8 as bytes
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        left join pg_class t on t.oid = c.reltoastrelid
        where c.relkind in ('r', 'm') and c.oid >= 16384
        order by 4 desc
        limit ${mostKept}) l
      order by 2 desc`,
    judge: ({ rows, baseline, now, limit }) => {
      const largest = rows[0];
      const detail =
        largest === undefined
          ? 'there is no table'
          : `the largest is ${largest.name}, ${formatBytes(largest.bytes ?? 0)}`;
      if (baseline === undefined)
        return [{ status: 'good', detail: `${detail}; without a baseline nothing is known of growth` }];
      return each(
        growthOf(
          rows,
          baseline.tables,
          daysSince(baseline.at, now),
          limit('grown-bytes'),
          smallestKept(baseline.tables),
        ),
        ({ name, bytes, earlier, isAbsent, percent }) => ({
          status: gradeTable(grade(percent, limit('percent-per-day')), isAbsent),
          object: { kind: 'table', name },
          detail: isAbsent
            ? `is new, or grew from at most ${formatBytes(earlier)}, to ${formatBytes(bytes ?? 0)}, with its indexes`
            : `grew from ${formatBytes(earlier)} to ${formatBytes(bytes ?? 0)}, with its indexes`,
          hint: `select n_live_tup, n_dead_tup, n_tup_ins, n_tup_upd from pg_stat_user_tables where relid = '${name.replaceAll("'", "''")}'::regclass;`,
        }),
        `${detail}; none grew much`,
      );
    },
    limits: { 'percent-per-day': perDay, 'grown-bytes': grown },
    measures: ({ rows }) =>
      rows.slice(0, mostNamed).map(({ name, bytes }) => ({
        ...{ name: 'table_size_bytes', help: 'Size of one of the ten largest tables, with indexes.', type: 'gauge' },
        ...{ value: bytes ?? 0, labels: { table: name } },
      })),
  }),
];
