import { crc32 } from 'node:zlib';
import { PgproofError, sqlStateOf } from '../../errors.ts';
import { type Client, openClient } from '../../postgres/client.ts';
import type { WalReceiveOptions } from './options.ts';

/** "pgwl" in ASCII; the second key is of the slot's name. */
const firstKey = 0x7067776c;
/** A run that was just killed has the server's session end within moments. */
const waitSeconds = 5;

/**
 * Has runs by one slot follow each other: an advisory lock on the server, in a session of its own that `await using` ends. Such a lock is of
 * one database (PostgreSQL documentation, 13.3.5), and a slot of the whole server: runs by another database are looked for, too. Throws
 * `lock-not-got` that says who has it.
 */
export async function holdSlot({ connection, slot }: WalReceiveOptions, signal: AbortSignal): Promise<AsyncDisposable> {
  const key = crc32(slot) | 0;
  const client = await openClient(connection, signal);
  try {
    await client.query(`set lock_timeout = '${waitSeconds}s'`);
    await client.query('select pg_catalog.pg_advisory_lock($1, $2)', [firstKey, key]);
    const other = await holderOf(client, key);
    if (other !== undefined) throw held(slot, other);
    return client;
  } catch (error) {
    const other = sqlStateOf(error) === '55P03' ? await holderOf(client, key) : undefined;
    await client[Symbol.asyncDispose]();
    throw sqlStateOf(error) === '55P03' ? held(slot, other ?? 'a session that has ended meanwhile', error) : error;
  }
}

function held(slot: string, by: string, cause?: unknown): PgproofError {
  return new PgproofError('lock-not-got', `another run fetches by the slot "${slot}": ${by} has its lock`, {
    hint: 'run again when it has ended; let a schedule skip a run while the last one goes on',
    ...(cause === undefined ? {} : { cause }),
  });
}

async function holderOf(client: Client, key: number): Promise<string | undefined> {
  const [row] = await client.query<{ pid: number; user: string | null; from: string | null }>(
    `select l.pid, a.usename as user, coalesce(a.client_addr::text, 'the server itself') as from
     from pg_catalog.pg_locks l
     left join pg_catalog.pg_stat_activity a on a.pid = l.pid
     where l.locktype = 'advisory' and l.granted
       and l.classid = $1::bigint::oid and l.objid = $2::bigint::oid and l.objsubid = 2
       and l.pid <> pg_catalog.pg_backend_pid()
     order by l.pid
     limit 1`,
    [firstKey, key >>> 0],
  );
  if (row === undefined) return undefined;
  return `process ${row.pid} of the server (user ${row.user ?? 'unknown'}, from ${row.from ?? 'unknown'})`;
}
