import { quoteLiteral } from '../../postgres/identifier.ts';
import { formatSeconds } from '../../units.ts';
import { check, each, grade } from '../check.ts';

/** How long a password that was renewed is good for, unless another end is written. */
const renewedDays = 90;
const daysAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

const weakMethods: readonly string[] = ['trust', 'password', 'md5', 'ident'];

function whatIsWeak(method: string | null): string {
  if (method === 'trust') return 'nobody there is asked for a password';
  return weakMethods.includes(method ?? '')
    ? 'passwords can be read or guessed on the way'
    : 'whoever has a login may come';
}

/** Whoever has no SCRAM password yet would be locked out by the new line: those are asked for first. */
function hbaHint(line: number | null, method: string | null, file: string | null, isError: boolean): string {
  const place = `${line === null ? '' : `line ${line} of `}"${file ?? 'pg_hba.conf'}"`;
  const reload = 'then: select pg_reload_conf();';
  if (isError)
    return `select line_number, error from pg_hba_file_rules where error is not null; -- mend ${place}, ${reload}`;
  if (!weakMethods.includes(method ?? ''))
    return `select * from pg_hba_file_rules where line_number = ${line}; -- in ${place} name the networks that need it, ${reload}`;
  return `select rolname from pg_authid where rolcanlogin and coalesce(rolpassword, '') not like 'SCRAM-%'; -- have each that comes by it set its password (\\password), then put scram-sha-256 for ${method} in ${place}, ${reload}`;
}

/** Who may do what, and who may come in. */
export const securityChecks = [
  check<{ name: string; quoted: string; kind: 'superuser' | 'row security' }>({
    id: 'powerful-roles',
    means:
      'No role that logs in has more than it needs: beside the one that initdb made none is a superuser, and none passes row security by.',
    advice: 'Take the attribute away; pg_monitor, pg_read_all_data and pg_signal_backend cover most uses.',
    sql: () => `
      select rolname as name, quote_ident(rolname) as quoted, case when rolsuper then 'superuser' else 'row security' end as kind
      from pg_roles
      where rolcanlogin and oid <> 10 and (rolsuper or rolbypassrls)
      order by rolname`,
    judge: ({ rows }) =>
      each(
        rows,
        ({ name, quoted, kind }) => ({
          ...{ status: 'warning', object: { kind: 'role', name } },
          detail: kind === 'superuser' ? 'logs in as a superuser' : 'logs in and passes row security by',
          hint: `alter role ${quoted} ${kind === 'superuser' ? 'nosuperuser' : 'nobypassrls'};`,
        }),
        'none but the role that initdb made',
      ),
  }),
  check<{ name: string; quoted: string; seconds: number }>({
    id: 'password-expiry',
    means: 'No password of a role that logs in ends soon, unnoticed.',
    advice: 'Set a new password, and a new end.',
    limits: { days: { warning: 14, bad: 0, isFloor: true, unit: 'd', source: 'a fortnight; postgresqltuner 7 d' } },
    sql: () => `
      select rolname as name, quote_ident(rolname) as quoted, extract(epoch from rolvaliduntil - now())::float8 as seconds
      from pg_roles
      where rolcanlogin and rolvaliduntil is not null and rolvaliduntil <> 'infinity'
      order by rolvaliduntil`,
    judge: ({ rows, limit, now }) =>
      each(
        rows,
        ({ name, quoted, seconds }) => ({
          status: grade(seconds / 86_400, limit('days')),
          object: { kind: 'role', name },
          detail:
            seconds < 0
              ? `its password ended ${formatSeconds(-seconds)} ago`
              : `its password ends in ${formatSeconds(seconds)}`,
          hint: `in psql, a new password first: \\password ${quoted} -- then its new end: alter role ${quoted} valid until '${daysAfter(now, renewedDays)}';`,
        }),
        'none ends soon',
      ),
  }),
  check<{ setting: string }>({
    id: 'password-encryption',
    means: 'New passwords are kept as SCRAM, not as MD5, which is as good as the password itself.',
    advice: 'Change the setting; passwords that are there stay as they are until they are set again: md5-passwords.',
    sql: () => `select setting from pg_settings where name = 'password_encryption'`,
    judge: ({ rows: [row] }) =>
      row?.setting === 'md5'
        ? [
            {
              ...{ status: 'warning', object: { kind: 'setting', name: 'password_encryption' }, detail: 'is md5' },
              hint: "alter system set password_encryption = 'scram-sha-256'; select pg_reload_conf();",
            },
          ]
        : [{ status: 'good', detail: `it is ${row?.setting}` }],
  }),
  check<{ name: string; quoted: string }>({
    id: 'md5-passwords',
    means: 'No password is kept as MD5.',
    advice: 'Have it set anew.',
    privilege:
      'superuser, or the grant, with which one can read the hashes: better to run this check as a superuser now and then',
    grant:
      'grant select (rolname, rolpassword) on pg_catalog.pg_authid to {role}; -- it shows the hashes of all passwords: as a superuser no grant is needed',
    sql: () =>
      `select rolname as name, quote_ident(rolname) as quoted from pg_authid where rolpassword like 'md5%' order by rolname`,
    judge: ({ rows }) =>
      each(
        rows,
        ({ name, quoted }) => ({
          ...{ status: 'warning', object: { kind: 'role', name }, detail: 'its password is kept as MD5' },
          hint: `in psql, which asks for it: \\password ${quoted}`,
        }),
        'none is',
      ),
  }),
  check<{ name: string }>({
    id: 'public-create',
    means:
      'Not everybody may create objects in schemas that others look into: a function of theirs is then run by others. Clusters made before 15 allow it.',
    advice: 'Take it from PUBLIC, and grant it to those who need it.',
    profiles: ['ci'],
    sql: () => `
      select quote_ident(n.nspname) as name
      from pg_namespace n
      cross join lateral aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
      where a.grantee = 0 and a.privilege_type = 'CREATE' and n.nspname !~ '^pg_'
      order by 1`,
    judge: ({ rows }) =>
      each(
        rows,
        ({ name }) => ({
          ...{ status: 'warning', object: { kind: 'schema', name }, detail: 'everybody may create objects there' },
          hint: `revoke create on schema ${name} from public;`,
        }),
        'nobody may but those who were granted it',
      ),
  }),
  check<{ name: string; schema: string }>({
    id: 'security-definer',
    means:
      "A function that runs with its owner's rights has a search_path of its own: else the caller decides which functions and tables it uses.",
    advice: 'Set it: the schemas that it needs, and pg_temp last.',
    profiles: ['ci'],
    sql: () => `
      select p.oid::regprocedure::text as name, quote_ident(n.nspname) as schema
      from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef
        and n.nspname not in ('pg_catalog', 'information_schema')
        and not exists (select from unnest(p.proconfig) c(text) where c.text like 'search_path=%')
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      order by 1`,
    judge: ({ rows }) =>
      each(
        rows,
        ({ name, schema }) => ({
          ...{ status: 'warning', object: { kind: 'function', name } },
          detail: "runs with its owner's rights, and with the search_path of whoever calls it",
          hint: `select pg_get_functiondef(${quoteLiteral(name)}::regprocedure); -- with the schemas that it uses, its own and others, before pg_temp: alter routine ${name} set search_path = ${schema}, pg_temp;`,
        }),
        'each has a search_path of its own',
      ),
  }),
  check<{
    line: number | null;
    type: string | null;
    address: string | null;
    method: string | null;
    error: string | null;
    file: string | null;
    isOpen: boolean;
  }>({
    id: 'pg-hba',
    means:
      'Nobody comes over the network without a password, nor by one that can be read on the way. That a line lets in everybody, from everywhere, is told.',
    advice: 'Change the line to scram-sha-256, and to the networks that need it.',
    privilege: 'superuser, or the grant',
    grant:
      'grant select on pg_catalog.pg_hba_file_rules to {role}; grant execute on function pg_catalog.pg_hba_file_rules() to {role};',
    sql: ({ major }) => `
      select
        line_number::float8 as line,
        type,
        address,
        auth_method as method,
        error,
        ${major >= 16 ? 'file_name' : "current_setting('hba_file', true)"} as file,
        (address in ('0.0.0.0', '::') and netmask in ('0.0.0.0', '::')) or address = 'all' as "isOpen"
      from pg_hba_file_rules
      where error is not null
        or (type <> 'local' and auth_method in ('trust', 'password', 'md5', 'ident'))
        or (type <> 'local' and auth_method not in ('reject', 'cert')
          and ((address in ('0.0.0.0', '::') and netmask in ('0.0.0.0', '::')) or address = 'all'))`,
    judge: ({ rows }) =>
      each(
        rows,
        ({ line, type, address, method, error, file, isOpen }) => {
          const isLoopback =
            address === '127.0.0.1' || address === '::1' || address === 'localhost' || address === 'samehost';
          return {
            status:
              error !== null || (method === 'trust' && !isLoopback)
                ? 'bad'
                : weakMethods.includes(method ?? '')
                  ? 'warning'
                  : 'explained',
            object: { kind: 'line of pg_hba.conf', name: String(line ?? '?') },
            detail:
              error ?? `${type} ${address ?? ''} ${method}: ${whatIsWeak(method)}${isOpen ? ', from everywhere' : ''}`,
            hint: hbaHint(line, method, file, error !== null),
          };
        },
        'none comes without a password',
      ),
  }),
  check({
    id: 'tls',
    means: 'Sessions over the network are encrypted, and the server offers it.',
    advice: 'Give the server a certificate, and connect with sslmode=verify-full.',
    applies: ({ options }) => options.environment === 'production',
    judge: ({ aside: { tls } }) => [
      tls.isUsed
        ? { status: 'good', detail: 'this session is encrypted' }
        : tls.isLocal
          ? {
              status: tls.isOffered ? 'good' : 'explained',
              detail: `this session does not leave the machine${tls.isOffered ? '' : '; the server offers no TLS to those that do'}`,
            }
          : {
              ...{
                status: 'warning',
                detail: `this session is not encrypted${tls.isOffered ? ', although the server offers it' : ': the server offers no TLS'}`,
              },
              hint: tls.isOffered
                ? 'connect with sslmode=verify-full'
                : 'alter system set ssl = on; select pg_reload_conf(); -- with server.crt and server.key in the data directory',
            },
    ],
  }),
  check({
    id: 'certificate',
    means: "The server's certificate, as it showed it to us, is valid for a while.",
    advice: 'Put a new one in its place and reload: sessions that are open go on.',
    limits: { days: { warning: 30, bad: 7, isFloor: true, unit: 'd', source: 'what certbot renews at' } },
    applies: ({ aside }) => aside.certificateEnds !== undefined,
    judge: ({ aside: { certificateEnds }, now, limit }) => {
      const days = ((certificateEnds?.getTime() ?? 0) - now.getTime()) / 86_400_000;
      return [
        {
          status: grade(days, limit('days')),
          detail:
            days < 0 ? `it ended ${formatSeconds(-days * 86_400)} ago` : `it ends in ${formatSeconds(days * 86_400)}`,
          hint: 'put a new server.crt and server.key in place; then: select pg_reload_conf();',
        },
      ];
    },
    measures: ({ aside: { certificateEnds } }) =>
      certificateEnds === undefined
        ? []
        : [
            {
              name: 'certificate_expiry_timestamp_seconds',
              help: "When the server's certificate ends.",
              type: 'gauge',
              value: certificateEnds.getTime() / 1000,
            },
          ],
  }),
];
