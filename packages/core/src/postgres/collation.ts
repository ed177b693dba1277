import { endsSession, sqlStateOf } from '../errors.ts';
import type { Client } from './client.ts';

/** A collation, by its name with its schema, quoted, and the version that its library has of it. */
export interface CollationVersion {
  readonly name: string;
  readonly version: string;
}

/** By which versions the text of a database is sorted: what was sorted by another may lie in another order. */
export interface CollationVersions {
  /** That of the database itself; absent where it has none, as C and POSIX do, and where nothing tells. */
  readonly database?: string;
  /** Those that columns and indexes name. */
  readonly collations: readonly CollationVersion[];
}

/** 14 tells no database's version: of the C library, which has one for all its locales, any collation of it does. */
const versionIn14 = `
  select max(pg_catalog.pg_collation_actual_version(o.oid)) as version
  from pg_catalog.pg_database d
  join pg_catalog.pg_collation o
    on o.collprovider = 'c'
    and o.collname not in ('C', 'POSIX', 'ucs_basic')
    and o.collencoding in (-1, d.encoding)
  where d.datname = pg_catalog.current_database()
    and d.datcollate !~ '^(C|POSIX)($|\\.)'`;

const versionSince15 = `
  select pg_catalog.pg_database_collation_actual_version(d.oid) as version
  from pg_catalog.pg_database d
  where d.datname = pg_catalog.current_database()`;

/** The oid of `pg_catalog."default"`, which nearly every column has, and which is not listed. Source: pg_collation.dat. */
const defaultCollation = 100;

/** SQLSTATE. */
const cancelled = '57014';

/**
 * Reads the versions that the server's libraries have now of the collations that the current database uses; none where the server refuses to tell, as
 * it does of a library that does not know a locale. To be asked outside a transaction, which a refusal would end. Versions 14 to 18.
 */
export async function readCollationVersions(client: Client): Promise<CollationVersions> {
  try {
    return await readVersions(client);
  } catch (error) {
    const state = sqlStateOf(error);
    if (state === undefined || state === cancelled || endsSession(error)) throw error;
    return { collations: [] };
  }
}

/** Source: PostgreSQL documentation, 9.28.8 "Collation Management Functions". */
async function readVersions(client: Client): Promise<CollationVersions> {
  const [database] = await client.query<{ version: string | null }>(client.major >= 15 ? versionSince15 : versionIn14);
  const rows = await client.query<{ name: string; version: string | null }>(`
    select pg_catalog.format('%I.%I', n.nspname, o.collname) as name,
      pg_catalog.pg_collation_actual_version(o.oid) as version
    from pg_catalog.pg_collation o
    join pg_catalog.pg_namespace n on n.oid = o.collnamespace
    where o.collprovider <> 'd'
      and o.oid in (
        select a.attcollation
        from pg_catalog.pg_attribute a
        where a.attrelid >= 16384 and not a.attisdropped and a.attcollation not in (0, ${defaultCollation})
        union
        select pg_catalog.unnest(i.indcollation::oid[])
        from pg_catalog.pg_index i
        where i.indrelid >= 16384)
    order by 1`);
  const version = database?.version ?? undefined;
  return {
    ...(version === undefined ? {} : { database: version }),
    collations: rows.flatMap((row) => (row.version === null ? [] : [{ name: row.name, version: row.version }])),
  };
}
