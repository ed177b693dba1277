import { sqlStateOf } from '../errors.ts';
import type { Client } from '../postgres/client.ts';
import type { ProofLevel, Seeds } from './fingerprint.ts';

/** One large object: size in bytes with trailing zeros, and its content's hash. */
export interface LargeObject {
  readonly oid: string;
  readonly bytes: string;
  readonly hashes: Seeds | null;
}

export type LargeObjects =
  | { readonly status: 'read'; readonly objects: readonly LargeObject[] }
  | { readonly status: 'unknown'; readonly count: string; readonly detail: string; readonly hint: string };

/**
 * Fingerprints every large object. A hole is missing pages at the source and pages of zeros after a restore, so pages are trimmed
 * of trailing zeros and empty ones do not count; the size keeps trailing zeros apart. Needs to read pg_largeobject: superuser,
 * or pg_read_all_data; for another role the result says so, and that it is unknown.
 */
export async function readLargeObjects(client: Client, level: ProofLevel, seeds: Seeds): Promise<LargeObjects> {
  const hash = (seed: string): string =>
    level === 'counts'
      ? 'null::text'
      : `coalesce(sum(hashtextextended(row(pageno, trimmed)::text collate "C", ${seed})) filter (where trimmed <> ''), 0)::text`;
  await client.query('savepoint large_objects');
  try {
    const rows = await client.query<{ oid: string; bytes: string; first: string | null; second: string | null }>(`
      select
        m.oid::text as oid,
        coalesce(max(p.pageno::int8 * 2048 + p.length), 0)::text as bytes,
        ${hash(seeds[0])} as first,
        ${hash(seeds[1])} as second
      from pg_catalog.pg_largeobject_metadata m
      left join (
        select loid, pageno, length(data) as length, rtrim(data, '\\x00'::bytea) as trimmed
        from pg_catalog.pg_largeobject
        offset 0
      ) p on p.loid = m.oid
      group by m.oid
      order by m.oid`);
    await client.query('release savepoint large_objects');
    return {
      status: 'read',
      objects: rows.map((row) => ({
        oid: row.oid,
        bytes: row.bytes,
        hashes: row.first === null || row.second === null ? null : [row.first, row.second],
      })),
    };
  } catch (error) {
    if (sqlStateOf(error) !== '42501') throw error;
    await client.query('rollback to savepoint large_objects');
    const [row] = await client.query<{ count: string; role: string }>(
      'select count(*)::text as count, pg_catalog.quote_ident(current_user) as role from pg_catalog.pg_largeobject_metadata',
    );
    if (row?.count === '0') return { status: 'read', objects: [] };
    return {
      status: 'unknown',
      count: row?.count ?? '?',
      detail: 'this role may not read pg_largeobject, so the large objects were dumped but not fingerprinted',
      hint: `grant pg_read_all_data to ${row?.role ?? '<role>'}`,
    };
  }
}
