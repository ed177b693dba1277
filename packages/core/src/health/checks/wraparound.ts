import { shellQuote } from '../../operation.ts';
import { isOfDump } from '../../postgres/application.ts';
import { quoteIdentifier } from '../../postgres/identifier.ts';
import { formatCount, formatSeconds } from '../../units.ts';
import { check, each, grade, type Limit } from '../check.ts';
import { sessionsVeil } from '../veils.ts';
import { waitForDump } from './session.ts';

const age: Limit = {
  ...{ warning: 500_000_000, bad: 1_000_000_000, unit: 'transactions' },
  source:
    'pgdoctor; check_postgres 1.3e9/1.4e9, pgbot 1.0e9/1.8e9. A share of autovacuum_freeze_max_age fires on every healthy database',
};

interface Frozen {
  name: string;
  age: number;
  maximum: number;
  tables: string[] | null;
  isHere: boolean;
  isOpen: boolean;
}
interface Holder {
  kind: string;
  name: string;
  age: number;
  hint: string;
}

const frozenSql = (column: string, relation: string, measure: string, setting: string): string => `
  select
    d.datname as name,
    ${measure}(d.${column})::float8 as age,
    current_setting('${setting}')::float8 as maximum,
    d.datname = current_database() as "isHere",
    d.datallowconn as "isOpen",
    case when d.datname = current_database() then (
      select array_agg(w.name order by w.age desc)
      from (
        select quote_ident(n.nspname) || '.' || quote_ident(coalesce(o.relname, c.relname)) as name, ${measure}(c.${relation}) as age
        from pg_class c
        left join pg_class o on o.reltoastrelid = c.oid
        join pg_namespace n on n.oid = coalesce(o.relnamespace, c.relnamespace)
        where c.relkind in ('r', 'm', 't') and c.${relation} <> '0'
        order by 2 desc
        limit 3) w) end as tables
  from pg_database d`;

/** Into a database like template0 nobody may log in: it is opened for the while. */
function vacuumHint({ isHere, isOpen, tables, name }: Frozen): string {
  if (isHere)
    return `vacuum (freeze); -- or the oldest tables first: ${(tables ?? []).map((table) => `vacuum (freeze) ${table};`).join(' ')}`;
  const vacuum = `vacuumdb --freeze --dbname=${shellQuote(name)}`;
  if (isOpen) return vacuum;
  const allow = (is: boolean): string =>
    `psql --dbname=postgres --command=${shellQuote(`alter database ${quoteIdentifier(name)} allow_connections ${is}`)}`;
  return `${allow(true)} && ${vacuum} && ${allow(false)}`;
}

/** Transaction numbers run out, and what keeps them from being reclaimed. */
export const wraparoundChecks = [
  check<Frozen>({
    id: 'xid-age',
    means: 'Transaction numbers are frozen in time: at two thousand million the server takes no more writes.',
    advice: 'Freeze the oldest tables by hand, and find what keeps autovacuum from it: xmin-horizon names the holder.',
    profiles: ['pre-migrate', 'pre-backup'],
    limits: { age },
    sql: () => frozenSql('datfrozenxid', 'relfrozenxid', 'age', 'autovacuum_freeze_max_age'),
    judge: ({ rows, limit }) =>
      each(
        rows,
        (row) => ({
          status: grade(row.age, limit('age')),
          object: { kind: 'database', name: row.name },
          detail: `its oldest transaction is ${formatCount(row.age)} old; at 2,146,483,647 nothing more can be written${row.tables === null ? '' : `; the oldest tables: ${row.tables.join(', ')}`}`,
          hint: vacuumHint(row),
        }),
        `the oldest transaction of any database is ${formatCount(Math.max(0, ...rows.map((row) => row.age)))} old`,
      ),
    measures: ({ rows }) =>
      rows.map((row) => ({
        ...{ name: 'xid_age_transactions', help: 'Age of the oldest transaction that is not frozen.', type: 'gauge' },
        ...{ value: row.age, labels: { database: row.name } },
      })),
  }),
  check<Frozen>({
    id: 'multixact-age',
    means: 'Multixact numbers, which stand for rows that several lock, are frozen in time, too.',
    advice: 'As with xid-age.',
    limits: { age },
    sql: () => frozenSql('datminmxid', 'relminmxid', 'mxid_age', 'autovacuum_multixact_freeze_max_age'),
    judge: ({ rows, limit }) =>
      each(
        rows,
        (row) => {
          const byLimit = grade(row.age, limit('age'));
          return {
            status: byLimit === 'good' && row.age > 2 * row.maximum ? 'warning' : byLimit,
            object: { kind: 'database', name: row.name },
            detail: `its oldest multixact is ${formatCount(row.age)} old; autovacuum is to begin at ${formatCount(row.maximum)}`,
            hint: vacuumHint(row),
          };
        },
        `the oldest multixact of any database is ${formatCount(Math.max(0, ...rows.map((row) => row.age)))} old`,
      ),
  }),
  check<{ pid: number; name: string; seconds: number }>({
    id: 'wraparound-vacuum',
    means: 'No vacuum to prevent wraparound is at work: unlike others it does not give way to DDL.',
    advice:
      'Let it end before a migration touches its table; make it quicker by a higher autovacuum_vacuum_cost_limit.',
    profiles: ['pre-migrate', 'pre-backup'],
    limits: { seconds: { warning: 3600, bad: 86_400, unit: 's', source: 'an hour: then it is worth a look' } },
    veil: sessionsVeil,
    privilege: 'pg_monitor',
    sql: () => `
      select
        pid,
        coalesce(substring(query from 'VACUUM (?:ANALYZE )?(\\S+)'), 'unknown') as name,
        extract(epoch from clock_timestamp() - xact_start)::float8 as seconds
      from pg_stat_activity
      where backend_type = 'autovacuum worker' and query like '%(to prevent wraparound)%'`,
    judge: ({ rows, limit }) =>
      each(
        rows,
        ({ pid, name, seconds }) => ({
          status: grade(seconds, limit('seconds')),
          object: { kind: 'table', name },
          detail: `process ${pid} has vacuumed it to prevent wraparound for ${formatSeconds(seconds)}`,
          hint: `select * from pg_stat_progress_vacuum where pid = ${pid};`,
        }),
        rows.length === 0 ? 'none is at work' : `${rows.length} at work, none for long`,
      ),
  }),
  check<Holder>({
    id: 'xmin-horizon',
    means:
      'Nothing keeps old row versions from being removed: a forgotten transaction, prepared transaction, slot or standby does, for all tables.',
    advice: 'End the holder that is named.',
    limits: {
      age: {
        warning: 1_000_000,
        bad: 50_000_000,
        unit: 'transactions',
        source: 'pgbot 1e6; check_pgactivity oldest_xmin',
      },
    },
    veil: sessionsVeil,
    privilege: 'pg_monitor',
    sql: () => `
      select *
      from (
        select
          'session' as kind,
          format('%s (%s, %s)', pid, coalesce(usename, backend_type), coalesce(nullif(application_name, ''), 'unnamed')) as name,
          greatest(age(backend_xmin), age(backend_xid))::float8 as age,
          case when ${isOfDump('a')}
            then format('${waitForDump('%s')}', pid)
            else format('select pg_terminate_backend(%s); -- unless it may go on', pid) end as hint
        from pg_stat_activity a
        where backend_type <> 'walsender' and pid <> pg_backend_pid()
        union all
        select 'prepared transaction', gid, age(transaction)::float8, format('rollback prepared %L; -- in database %I', gid, database)
        from pg_prepared_xacts
        union all
        select 'replication slot', slot_name, greatest(age(xmin), age(catalog_xmin))::float8,
          format('select pg_drop_replication_slot(%L); -- unless its reader comes back', slot_name)
        from pg_replication_slots
        union all
        select 'standby', coalesce(nullif(application_name, ''), pid::text), age(backend_xmin)::float8,
          'end the long query there; hot_standby_feedback holds what it sees'
        from pg_stat_replication) holders
      where age is not null
      order by age desc
      limit 20`,
    judge: ({ rows, limit }) =>
      each(
        rows,
        ({ kind, name, age: held, hint }) => ({
          status: grade(held, limit('age')),
          object: { kind, name },
          detail: `it has held back the removal of old rows for ${formatCount(held)} transactions`,
          hint,
        }),
        rows[0] === undefined
          ? 'nothing holds old rows'
          : `the oldest holder is ${rows[0].kind} ${rows[0].name}, ${formatCount(rows[0].age)} transactions old`,
      ),
    measures: ({ rows }) => [
      {
        ...{ name: 'xmin_horizon_age_transactions', help: 'Age of what holds old row versions.', type: 'gauge' },
        value: rows[0]?.age ?? 0,
      },
    ],
  }),
];
