import { shellQuote } from '../../operation.ts';
import { quoteIdentifier, quoteLiteral } from '../../postgres/identifier.ts';
import { check, each } from '../check.ts';

interface Setting {
  name: string;
  value: string;
}

const settingsSql = (names: readonly string[]) => (): string =>
  `
  select name, setting as value
  from pg_settings
  where name in (${names.map((name) => `'${name}'`).join(', ')})
  order by name`;

/** What a setting must not be, and the statement that changes it. */
function mustBe(wanted: Readonly<Record<string, string>>, status: 'bad' | 'warning', fine: string, why: string) {
  return ({ rows }: { readonly rows: readonly Setting[] }) =>
    each(
      rows.filter(({ name, value }) => wanted[name] !== undefined && wanted[name] !== value),
      ({ name, value }) => ({
        status,
        object: { kind: 'setting', name },
        detail: `is ${value}: ${why}`,
        hint: `alter system set ${name} = ${wanted[name]}; select pg_reload_conf();`,
      }),
      fine,
    );
}

const timeouts = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'];
const safe = { fsync: 'on', full_page_writes: 'on', zero_damaged_pages: 'off', ignore_checksum_failure: 'off' };
const sound = { autovacuum: 'on', track_counts: 'on', synchronous_commit: 'on' };

/** What the server was told to be. */
export const settingChecks = [
  check<Setting>({
    id: 'dangerous-settings',
    means:
      'No setting lets a crash damage data, or hides damage: fsync, full_page_writes, zero_damaged_pages, ignore_checksum_failure.',
    advice: 'Set it back; what was written meanwhile may be damaged all the same.',
    profiles: ['pre-migrate', 'pre-backup'],
    applies: ({ options }) => options.environment !== 'development',
    sql: settingsSql(Object.keys(safe)),
    judge: mustBe(safe, 'bad', 'none that could damage data', 'data can be damaged, or damage hidden'),
  }),
  check<Setting>({
    id: 'risky-settings',
    means: 'Autovacuum, its counts, and synchronous commit are on.',
    advice: 'Set them back; where synchronous_commit is off on purpose, skip the check by name.',
    applies: ({ options }) => options.environment !== 'development',
    sql: settingsSql(Object.keys(sound)),
    judge: ({ rows }) =>
      mustBe(
        sound,
        'warning',
        'autovacuum, track_counts and synchronous_commit are on',
        'tables bloat, or the last commits are lost in a crash',
      )({
        // remote_apply and the like are more than on.
        rows: rows.filter(({ name, value }) => name !== 'synchronous_commit' || value === 'off'),
      }),
  }),
  check<Setting>({
    id: 'data-checksums',
    means: 'Pages have checksums: without, damage by a disk is found by a user, and copied into every backup.',
    advice: 'Stop the server and run pg_checksums --enable; from 18 on initdb does it by itself.',
    applies: ({ options }) => options.environment !== 'development',
    sql: settingsSql(['data_checksums']),
    judge: ({ rows: [row] }) =>
      row?.value === 'off'
        ? [
            {
              ...{ status: 'warning', detail: 'pages have no checksums' },
              hint: 'with the server stopped: pg_checksums --enable --pgdata <data directory>',
            },
          ]
        : [{ status: 'good', detail: 'pages have checksums' }],
  }),
  check<Setting>({
    id: 'timeouts',
    means:
      'Statements, locks and idle transactions have a time limit somewhere: without, one forgotten session stops a deployment. It is told, not judged.',
    advice: 'Set them for the roles of applications.',
    sql: () => `
      select s.name, s.setting as value
      from pg_settings s
      where s.name in (${timeouts.map((name) => `'${name}'`).join(', ')})
        and s.setting = '0'
        and not exists (
          select
          from pg_db_role_setting r
          cross join lateral unnest(r.setconfig) c(text)
          where c.text like s.name || '=%')
      order by s.name`,
    judge: ({ rows }) =>
      rows.length === 0
        ? [{ status: 'good', detail: 'each has a limit, for the server, a database or a role' }]
        : [
            {
              status: 'explained',
              detail: `without a limit: ${rows.map(({ name }) => name).join(', ')}`,
              hint: `alter role <application> set ${rows[0]?.name} = '30s';`,
            },
          ],
  }),
  check<Setting>({
    id: 'pending-restart',
    means: 'What was configured is in force: a setting that waits for a restart comes as a surprise with the next one.',
    advice: 'Restart the server when that may be, or take the setting back.',
    // What the command line says comes before the files, and is marked all the same once those are read again.
    sql: () =>
      "select name, setting as value from pg_settings where pending_restart and source <> 'command line' order by name",
    judge: ({ rows }) =>
      each(
        rows,
        ({ name, value }) => ({
          ...{ status: 'warning', object: { kind: 'setting', name } },
          detail: `was changed, and is in force only after a restart; it is ${value}`,
          hint: `alter system set ${name} = ${value.includes(',') ? '<as it is>' : quoteLiteral(value)}; select pg_reload_conf(); -- takes it back; or restart the server, when that may be`,
        }),
        'nothing waits for a restart',
      ),
  }),
  check<{ name: string | null; error: string; file: string; line: number; isShown: boolean }>({
    id: 'configuration-errors',
    means:
      'The configuration files can be read: an error in them shows at the next restart, when the server does not start.',
    advice: 'Mend the line that is named.',
    privilege: 'superuser, or the grant',
    grant:
      'grant select on pg_catalog.pg_file_settings to {role}; grant execute on function pg_catalog.pg_show_all_file_settings() to {role};',
    // Reading the files marks, in our session, what waits for a restart: that mark has to be looked at after them, row by row.
    sql: () => `
      select f.name, f.error, f.sourcefile as file, f.sourceline::float8 as line,
        exists (select from pg_settings s where lower(s.name) = lower(f.name)) as "isShown"
      from pg_file_settings f
      where f.error is not null
        and (select s.pending_restart from pg_settings s where lower(s.name) = lower(f.name)) is not true`,
    judge: ({ rows }) =>
      each(
        rows,
        ({ name, error, file, line, isShown }) =>
          // Whether it only waits for a restart is told by what a role may not see of some settings.
          !isShown && error === 'setting could not be applied'
            ? {
                ...{ status: 'unknown', object: { kind: 'setting', name: name ?? 'a line' } },
                detail: 'was not applied, and whether it is wrong or waits for a restart could not be seen',
                hint: 'grant pg_read_all_settings to {role};',
              }
            : {
                ...{ status: 'bad', object: { kind: 'setting', name: name ?? 'a line' } },
                detail: `${error}, in line ${line} of ${file}`,
                hint:
                  name !== null && file.endsWith('postgresql.auto.conf')
                    ? `alter system reset ${quoteIdentifier(name)}; select pg_reload_conf();`
                    : `sed -i '${line}s/^/#/' ${shellQuote(file)} && psql --command='select pg_reload_conf()'`,
              },
        'the configuration files are without error',
      ),
  }),
  check<{ name: string }>({
    id: 'autovacuum-disabled',
    means: 'No table is left out by autovacuum: what was switched off for a load is forgotten, and bloats.',
    advice: 'Take the option back.',
    profiles: ['ci'],
    sql: () => `
      select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      cross join lateral unnest(c.reloptions) o(text)
      where o.text ~* '^autovacuum_enabled=(off|false|no|0)$' and c.relpersistence <> 't'
      order by 1`,
    judge: ({ rows }) =>
      each(
        rows,
        ({ name }) => ({
          ...{ status: 'warning', object: { kind: 'table', name }, detail: 'autovacuum leaves it out' },
          hint: `alter table ${name} reset (autovacuum_enabled);`,
        }),
        'autovacuum leaves out no table',
      ),
  }),
];
