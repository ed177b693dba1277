import { setTimeout as delay } from 'node:timers/promises';
import { classify, PgproofError } from '../errors.ts';
import { type Client, openClient } from '../postgres/client.ts';
import type { Connection } from '../postgres/connection.ts';
import { quoteIdentifier, quoteLiteral } from '../postgres/identifier.ts';
import type { Session } from '../session.ts';

/** Names that change hands when a restored database takes the place of another. */
export interface Swap {
  /** Of the database that is in use, and afterwards of the restored one. */
  readonly place: string;
  /** Of the restored one until then. */
  readonly restored: string;
  /** Of the one that was in use, afterwards. */
  readonly before: string;
}

/** Longest name of PostgreSQL, in bytes. */
const longestName = 63;

/** Names with a time at their end; the database's own is cut where it would be too long. Pure. */
export function planSwap(place: string, now: Date): Swap {
  const time = now
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replaceAll(/[-:T]/g, '');
  const named = (what: string): string => {
    const end = `_${what}_${time}`;
    let base = place;
    while (Buffer.byteLength(base + end) > longestName) base = [...base].slice(0, -1).join('');
    return base + end;
  };
  return { place, restored: named('restored'), before: named('before') };
}

/** The statements of a swap, each run by itself; between the first and the others the sessions of the database are ended. Pure. */
export function swapSql({ place, restored, before }: Swap): {
  readonly close: string;
  readonly end: string;
  readonly rename: readonly string[];
  readonly open: string;
} {
  return {
    close: `alter database ${quoteIdentifier(place)} with allow_connections false`,
    end: `select pg_terminate_backend(pid) from pg_stat_activity where datname = ${quoteLiteral(place)}`,
    rename: [
      'begin',
      `alter database ${quoteIdentifier(place)} rename to ${quoteIdentifier(before)}`,
      `alter database ${quoteIdentifier(restored)} rename to ${quoteIdentifier(place)}`,
      'commit',
    ],
    open: `alter database ${quoteIdentifier(before)} with allow_connections true`,
  };
}

/**
 * Throws `bad-input` where there is nothing to take the place of, and `not-permitted` where the role may not rename it: before anything is
 * restored.
 */
export async function requireSwap(client: Client, { place, restored, before }: Swap): Promise<void> {
  const [row] = await client.query<{ mayRename: boolean; isTaken: boolean; user: string; owner: string }>(
    `select pg_catalog.pg_has_role(d.datdba, 'usage') and (r.rolsuper or r.rolcreatedb) as "mayRename",
       exists (select from pg_catalog.pg_database where datname in ($2, $3)) as "isTaken",
       current_user as user, pg_catalog.pg_get_userbyid(d.datdba) as owner
     from pg_catalog.pg_database d, pg_catalog.pg_roles r
     where d.datname = $1 and r.rolname = current_user`,
    [place, restored, before],
  );
  if (row === undefined || place === 'postgres')
    throw new PgproofError(
      'bad-input',
      row === undefined
        ? `there is no database "${place}" that a restored one could take the place of`
        : '"postgres" is where programs log in that want no database, and is not renamed',
      { hint: 'restore without rename' },
    );
  if (row.isTaken)
    throw new PgproofError('bad-input', `a database of the name "${restored}" or "${before}" is there already`, {
      hint: 'run again: names end in the time',
    });
  if (!row.mayRename)
    throw new PgproofError(
      'not-permitted',
      `role "${row.user}" may not rename database "${place}", which is "${row.owner}"'s`,
      {
        hint: `log in as "${row.owner}" with createdb, or as a superuser; or restore without rename`,
      },
    );
}

/** Settings that hold a list, which stands in the catalog as it is written in SQL. Source: PostgreSQL, GUC_LIST_QUOTE. Versions 14 to 18. */
const lists = [
  'search_path',
  'temp_tablespaces',
  'local_preload_libraries',
  'session_preload_libraries',
  'shared_preload_libraries',
  'unix_socket_directories',
];

/**
 * Statements that give one database what belongs to another database itself, and to no object in it: owner, limit of connections, privileges,
 * settings. A dump is restored without them.
 */
async function belongingsSql(client: Client, { place, restored }: Swap): Promise<string[]> {
  const rows = await client.query<{ sql: string }>(
    `with old as (select * from pg_catalog.pg_database where datname = $1)
     select pg_catalog.format('alter database %I owner to %I', $2::text, pg_catalog.pg_get_userbyid(datdba)) as sql, 1 as step, '' as name from old
     union all
     select pg_catalog.format('alter database %I connection limit %s', $2::text, datconnlimit), 2, '' from old where datconnlimit <> -1
     union all
     select pg_catalog.format('revoke all on database %I from public', $2::text), 3, '' from old where datacl is not null
     union all
     select pg_catalog.format('grant %s on database %I to %s%s', privilege_type, $2::text,
         case when grantee = 0 then 'public' else pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(grantee)) end,
         case when is_grantable then ' with grant option' else '' end), 4, ''
     from old, pg_catalog.aclexplode(datacl) where grantee <> datdba
     union all
     select pg_catalog.format('alter %sdatabase %I set %s to %s',
         case when setrole = 0 then '' else pg_catalog.format('role %I in ', pg_catalog.pg_get_userbyid(setrole)) end,
         $2::text,
         (select pg_catalog.string_agg(pg_catalog.quote_ident(part), '.') from pg_catalog.string_to_table(setting.name, '.') part),
         case when setting.name = any ($3) then setting.value else pg_catalog.quote_literal(setting.value) end), 5, setting.name
     from old join pg_catalog.pg_db_role_setting s on s.setdatabase = old.oid,
       pg_catalog.unnest(s.setconfig) line,
       lateral (select pg_catalog.split_part(line, '=', 1) as name, pg_catalog.substr(line, pg_catalog.strpos(line, '=') + 1) as value) setting
     order by step, name`,
    [place, restored, lists],
  );
  return rows.map(({ sql }) => sql);
}

const patienceMilliseconds = 30_000;
const pollMilliseconds = 100;

/**
 * Puts a restored database in the place of another, which lives on under its new name. Sessions of that one are ended. Throws where it could
 * not be done; the hint says which database has which name then.
 */
export async function swap(administration: Connection, names: Swap, session: Session): Promise<void> {
  session.onProgress({ phase: 'rename' });
  const sql = swapSql(names);
  // What is closed is opened again, whatever comes: this is not broken off half-way.
  const signal = AbortSignal.timeout(2 * patienceMilliseconds);
  session.signal.throwIfAborted();
  await using client = await openClient(administration, signal);
  let state: 'as it was' | 'closed' | 'renamed' = 'as it was';
  try {
    for (const statement of await belongingsSql(client, names)) await client.query(statement);
    await client.query(sql.close);
    state = 'closed';
    await endSessions(client, names.place, sql.end);
    for (const statement of sql.rename) await client.query(statement);
    state = 'renamed';
    await client.query(sql.open);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    if (state === 'closed')
      await client
        .query(`alter database ${quoteIdentifier(names.place)} with allow_connections true`)
        .catch(() => undefined);
    const known = classify(error, `rename database "${names.place}"`);
    throw new PgproofError(known.kind, known.message, {
      hint:
        state === 'renamed'
          ? `"${names.place}" is the restored one; the one before takes no connections yet: ${sql.open};`
          : `"${names.place}" is as it was; the restored database is whole, as "${names.restored}". ${known.hint}`,
      cause: known,
    });
  }
}

async function endSessions(client: Client, database: string, sql: string): Promise<void> {
  const deadline = performance.now() + patienceMilliseconds;
  for (;;) {
    await client.query(sql);
    const rows = await client.query<{ count: string }>(
      'select count(*) as count from pg_catalog.pg_stat_activity where datname = $1',
      [database],
    );
    if (rows[0]?.count === '0') return;
    if (performance.now() > deadline)
      throw new PgproofError(
        'deadline',
        `sessions of "${database}" did not end within ${patienceMilliseconds / 1000} s`,
      );
    await delay(pollMilliseconds);
  }
}
