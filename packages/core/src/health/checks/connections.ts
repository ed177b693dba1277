import { check, each, grade, type Limit } from '../check.ts';
import { sessionsVeil } from '../veils.ts';

const share: Limit = {
  ...{ warning: 80, bad: 90, unit: '%' },
  source: 'postgres_mixin 80; check_postgres 90; pgbot 85/95; pgdoctor 70/85',
  of: { development: { warning: 90, bad: 98 } },
};

interface Counts {
  used: number;
  most: number;
  reserved: number;
  idle: number;
}
interface Bounded {
  kind: 'role' | 'database';
  name: string;
  quoted: string;
  used: number;
  most: number;
}

/** Room for sessions. */
export const connectionChecks = [
  check<Counts>({
    id: 'connections',
    means: 'Connections are left: when none is, nobody logs in but superusers.',
    advice:
      'Find who holds them and end what is idle; put a pooler before the server rather than raise max_connections.',
    profiles: ['pre-migrate', 'pre-backup'],
    limits: { 'used-percent': share },
    veil: sessionsVeil,
    privilege: 'pg_monitor',
    sql: () => `
      select
        count(*) filter (where backend_type = 'client backend')::float8 as used,
        current_setting('max_connections')::float8 as most,
        current_setting('superuser_reserved_connections')::float8
          + coalesce(current_setting('reserved_connections', true), '0')::float8 as reserved,
        count(*) filter (where state = 'idle')::float8 as idle
      from pg_stat_activity`,
    judge: ({ rows: [row], limit }) => {
      const { used = 0, most = 0, reserved = 0, idle = 0 } = row ?? {};
      return [
        {
          status: grade((100 * used) / Math.max(1, most - reserved), limit('used-percent')),
          detail: `${used} of ${most - reserved} connections are used (${most} less ${reserved} in reserve), ${idle} of them idle`,
          hint: "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle' and backend_type = 'client backend' and pid <> pg_backend_pid() and state_change < now() - interval '10 minutes'; -- who they are: select usename, application_name, state, count(*) from pg_stat_activity group by 1, 2, 3 order by 4 desc",
        },
      ];
    },
    measures: ({ rows: [row] }) => [
      { name: 'connections_used', help: 'Client sessions.', type: 'gauge', value: row?.used ?? 0 },
      {
        ...{ name: 'connections_limit', help: 'Sessions that roles without a reserve may have.', type: 'gauge' },
        value: (row?.most ?? 0) - (row?.reserved ?? 0),
      },
    ],
  }),
  check<Bounded>({
    id: 'connection-limit',
    means: 'Roles and databases with a connection limit of their own have room below it.',
    advice: 'Raise the limit, or find why so many sessions are open.',
    profiles: ['pre-backup'],
    limits: { 'used-percent': { ...share, bad: 95, source: 'as connections; no other tool looks at it' } },
    sql: () => `
      select 'role' as kind, rolname as name, quote_ident(rolname) as quoted, count(a.pid)::float8 as used, rolconnlimit::float8 as most
      from pg_roles r
      left join pg_stat_activity a on a.usesysid = r.oid
      where rolconnlimit > 0
      group by rolname, rolconnlimit
      union all
      select 'database', d.datname, quote_ident(d.datname), count(a.pid)::float8, datconnlimit::float8
      from pg_database d
      left join pg_stat_activity a on a.datid = d.oid
      where datconnlimit > 0
      group by d.datname, datconnlimit`,
    judge: ({ rows, limit }) =>
      each(
        rows,
        ({ kind, name, quoted, used, most }) => ({
          status: grade((100 * used) / most, limit('used-percent')),
          object: { kind, name },
          detail: `${used} of its ${most} connections are used`,
          hint: `alter ${kind} ${quoted} connection limit ${most * 2};`,
        }),
        `${rows.length} roles and databases have a connection limit, and none is near it`,
      ),
  }),
];
