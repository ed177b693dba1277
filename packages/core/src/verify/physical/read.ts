import { endsSession, PgproofError, sqlStateOf } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { type CommandTemplate, fillCommand } from '../../operation.ts';
import { type Client, openClient } from '../../postgres/client.ts';
import { type Connection, withDatabase } from '../../postgres/connection.ts';
import { databaseConninfo } from '../../postgres/conninfo.ts';
import { qualifiedName, quoteIdentifier } from '../../postgres/identifier.ts';
import type { Session } from '../../session.ts';
import type { LibraryVersions } from '../../store/physical.ts';
import { formatCount } from '../../units.ts';
import { runPgAmcheck } from '../amcheck/check.ts';
import { isOfDamage, missingLibrary } from '../amcheck/said.ts';
import { readSql } from './plan.ts';

/** What reading one database of a recovered cluster came to. */
export interface ReadDatabase {
  readonly relations: number;
  readonly findings: readonly Finding[];
}

const level = 'consistent' as const;

/**
 * Reads every table and materialised view of a database, rows and TOAST, also those of the catalogue. An error names the relation. Throws when the
 * server is gone, and `no-database` and kin where it does not let in.
 */
export async function readDatabase(server: Connection, database: string, session: Session): Promise<ReadDatabase> {
  await using client = await openClient(withDatabase(server, database), session.signal);
  const relations = await client.query<{ schema: string; name: string; kind: string }>(`
    select n.nspname as schema, c.relname as name,
      case c.relkind when 'm' then 'materialized view' else 'table' end as kind
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and c.relpersistence <> 't' and (c.relkind <> 'm' or c.relispopulated)
    order by n.nspname collate "C", c.relname collate "C"`);
  const findings: Finding[] = [];
  for (const { schema, name, kind } of relations) {
    const qualified = qualifiedName(schema, name);
    session.onProgress({ phase: 'read', current: `${database}: ${qualified}` });
    try {
      await client.query(readSql(qualified));
    } catch (error) {
      const state = sqlStateOf(error);
      if (state === undefined || endsSession(error)) throw error;
      const { message } = error as Error;
      const about = {
        id: 'verify.read',
        level,
        object: { kind, name: `${quoteIdentifier(database)}.${qualified}` },
      } as const;
      const library = missingLibrary(state, message);
      findings.push(
        library === undefined
          ? {
              ...about,
              status: isOfDamage(state) ? 'bad' : 'unknown',
              detail: `cannot be read to the end: ${message}`,
            }
          : {
              ...about,
              status: 'unknown',
              ...withoutLibrary('cannot be read', (await readExtensions(client, new Set([library]))).get(library)),
            },
      );
    }
  }
  return { relations: relations.length, findings };
}

/** A database of a recovered cluster, as its own catalogue has it. */
export interface CopiedDatabase {
  readonly name: string;
  readonly collation: string;
  /** Its DROP DATABASE did not come to its end. */
  readonly isHalfDropped: boolean;
}

/**
 * Opens every database of a recovered cluster, the closed ones, too, and lists them. The manifest's list was read before the backup ran, and can say
 * anything. Source: PostgreSQL documentation, 53.15 "pg_database".
 */
export async function openDatabases(server: Connection, session: Session): Promise<readonly CopiedDatabase[]> {
  await using client = await openClient(server, session.signal);
  await client.query('update pg_catalog.pg_database set datallowconn = true where not datallowconn');
  return await client.query<CopiedDatabase & Record<string, unknown>>(`
    select d.datname as name, d.datcollate as collation, d.datconnlimit = -2 as "isHalfDropped"
    from pg_catalog.pg_database d
    order by d.datname collate "C"`);
}

/**
 * What it means that a database lets nobody in, by what opening a session threw; undefined where that is not of the database but of the server or of
 * us.
 */
export function refusedDatabase({ name, collation }: CopiedDatabase, error: unknown): Finding | undefined {
  if (!(error instanceof PgproofError) || ['connection-lost', 'cannot-connect'].includes(error.kind)) return undefined;
  const state = sqlStateOf(error.cause);
  if (state === undefined) return undefined;
  const about = { id: 'verify.read', level, object: { kind: 'database', name } } as const;
  const { message } = error.cause as Error;
  if (/incompatible with operating system/.test(message))
    return {
      ...about,
      status: 'unknown',
      detail: `its locale "${collation}" is not installed here, so nobody can connect to it`,
      hint: `install it: localedef -i ${collation.split('.')[0]} -f UTF-8 ${collation}`,
    };
  return { ...about, status: isOfDamage(state) ? 'bad' : 'unknown', detail: `nobody can connect to it: ${message}` };
}

/** Which libraries B-tree indexes of a database sort by. */
export async function sortedBy(
  server: Connection,
  database: string,
  session: Session,
): Promise<(keyof LibraryVersions)[]> {
  await using client = await openClient(withDatabase(server, database), session.signal);
  const own = client.major >= 15 ? 'd.datlocprovider' : "'c'";
  const rows = await client.query<{ library: 'libc' | 'icu' }>(`
    select distinct case used.provider when 'i' then 'icu' else 'libc' end as library
    from (
      select
        case when o.collprovider = 'd' then ${own} else o.collprovider end::text as provider,
        case when o.collprovider = 'd' then d.datcollate else o.collcollate end as name
      from pg_catalog.pg_index i
      cross join lateral pg_catalog.unnest(i.indcollation::oid[]) as used(oid)
      join pg_catalog.pg_collation o on o.oid = used.oid
      cross join pg_catalog.pg_database d
      where d.datname = pg_catalog.current_database()
    ) used
    where used.provider = 'i' or used.provider = 'c' and used.name !~ '^(C|POSIX)($|\\.)'`);
  return rows.map(({ library }) => library);
}

/**
 * By what a database was sorted at its source, as its own catalogue wrote it down: that of its default order, or else of the collations in it. What
 * was not written down is null. Source: PostgreSQL documentation, 53.12 "pg_collation", 53.15 "pg_database" (datcollversion, from 15 on).
 */
export async function recordedVersions(
  server: Connection,
  database: string,
  session: Session,
): Promise<LibraryVersions> {
  await using client = await openClient(withDatabase(server, database), session.signal);
  const own =
    client.major >= 15
      ? "(select datcollversion from pg_catalog.pg_database where datname = pg_catalog.current_database() and datlocprovider = 'c')"
      : 'null';
  const [row] = await client.query<{ libc: string | null; icu: string | null }>(`
    select
      coalesce(${own}, max(c.collversion) filter (where c.collprovider = 'c')) as libc,
      max(c.collversion) filter (where c.collprovider = 'i' and c.collname = 'und-x-icu') as icu
    from pg_catalog.pg_collation c
    where c.collnamespace = 'pg_catalog'::regnamespace`);
  return { libc: row?.libc ?? null, icu: row?.icu ?? null };
}

export interface AmcheckWork {
  readonly command: CommandTemplate;
  readonly server: Connection;
  readonly database: string;
  /** Why what it says of an index tells nothing of the backup; undefined where it does. */
  readonly otherOrder: string | undefined;
}

/** What pg_amcheck says of a database: findings of the level `consistent`. */
export async function amcheckDatabase(
  { command, server, database, otherOrder }: AmcheckWork,
  session: Session,
): Promise<Finding[]> {
  const id = 'verify.amcheck';
  const of = { kind: 'database', name: database };
  // As a bare name one such as `host=…` would lead elsewhere.
  const holes = { socket: server.host, database: databaseConninfo(database) };
  const { tables, indexes, complaints, brokenOff } = await runPgAmcheck(fillCommand(command, holes), session);
  const libraries = new Set(complaints.flatMap(({ library }) => library ?? []));
  const extensions = await extensionsOf(libraries, withDatabase(server, database), session);
  const findings = complaints.map(({ relation = 'a relation', place, state, message, library, count }): Finding => {
    const isIndex = relation.startsWith('btree index');
    const name = /"(.*)"$/.exec(relation)?.[1] ?? relation;
    const where = place === '' ? '' : `${place}: `;
    const more = count === 1 ? '' : `, and ${formatCount(count - 1)} more complaints`;
    const about = { id, level, object: { kind: isIndex ? 'index' : 'table', name } };
    if (library !== undefined)
      return { ...about, status: 'unknown', ...withoutLibrary('not checked', extensions.get(library)) };
    const said = `${where}${message ?? (isOfDamage(state) ? `the server finds damage (SQLSTATE ${state})` : `the server refuses it (SQLSTATE ${state})`)}${more}`;
    if (isIndex && otherOrder !== undefined)
      return {
        ...about,
        status: 'unknown',
        detail: `not told to be damaged: ${otherOrder}; pg_amcheck: ${said}`,
      };
    return isOfDamage(state)
      ? { ...about, status: 'bad', detail: said }
      : { ...about, status: 'unknown', detail: `not checked: ${said}` };
  });
  if (brokenOff !== undefined)
    return [
      ...findings,
      brokenOff.kind === 'data-corrupted'
        ? { id, status: 'bad', level, object: of, detail: brokenOff.message }
        : { id, status: 'unknown', level, object: of, detail: `not checked: ${brokenOff.message}` },
    ];
  if (findings.length > 0) return findings;
  if (tables === 0)
    return [{ id, status: 'unknown', level, object: of, detail: 'pg_amcheck names no table that it checked' }];
  const detail = `pg_amcheck finds nothing wrong in ${formatCount(tables)} tables and ${formatCount(indexes)} B-tree indexes, each index held against its table`;
  return [{ id, status: 'good', level, object: of, detail }];
}

/** What is said where a library is not there, which is that of an extension where one is known. */
function withoutLibrary(what: string, extension: string | undefined): Pick<Finding, 'detail' | 'hint'> {
  const whose = extension === undefined ? 'a library of the source' : `the extension "${extension}"`;
  return {
    detail: `${what}: ${whose} is not installed here`,
    hint: `install ${whose} for the sandbox's major, or verify in an image that has it: --sandbox docker --postgres-image <image>`,
  };
}

/** By the names of libraries, the extensions whose functions lie in them; without those of none. */
async function extensionsOf(
  libraries: ReadonlySet<string>,
  database: Connection,
  session: Session,
): Promise<ReadonlyMap<string, string>> {
  if (libraries.size === 0) return new Map();
  await using client = await openClient(database, session.signal);
  return await readExtensions(client, libraries);
}

/** From 18 on a server leaves `$libdir/` out when it names one. */
async function readExtensions(client: Client, libraries: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const rows = await client.query<{ library: string; extension: string }>(
    `select distinct l.library, e.extname as extension
     from pg_catalog.unnest($1::text[]) as l(library)
     join pg_catalog.pg_proc p on p.probin in (l.library, '$libdir/' || l.library)
     join pg_catalog.pg_depend d
       on d.classid = 'pg_catalog.pg_proc'::regclass and d.objid = p.oid
       and d.refclassid = 'pg_catalog.pg_extension'::regclass and d.deptype = 'e'
     join pg_catalog.pg_extension e on e.oid = d.refobjid`,
    [[...libraries]],
  );
  return new Map(rows.map(({ library, extension }) => [library, extension]));
}
