import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { CommandError, runCommand } from '../../command.ts';
import { endsSession, sqlStateOf } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { type CommandTemplate, fillCommand } from '../../operation.ts';
import { openClient } from '../../postgres/client.ts';
import { type Connection, withDatabase } from '../../postgres/connection.ts';
import { qualifiedName, quoteIdentifier } from '../../postgres/identifier.ts';
import { classifyToolFailure } from '../../postgres/tools.ts';
import type { Session } from '../../session.ts';
import type { LibraryVersions } from '../../store/physical.ts';
import { formatCount } from '../../units.ts';
import { isOfDamage, listen } from '../amcheck/said.ts';
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
      const object = { kind, name: `${quoteIdentifier(database)}.${qualified}` };
      findings.push({
        id: 'verify.read',
        status: 'bad',
        level,
        object,
        detail: `cannot be read to the end: ${(error as Error).message}`,
      });
    }
  }
  return { relations: relations.length, findings };
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

export interface AmcheckWork {
  readonly command: CommandTemplate;
  readonly socket: string;
  readonly database: string;
  /** Why what it says of an index tells nothing of the backup; undefined where it does. */
  readonly otherOrder: string | undefined;
}

/** What pg_amcheck says of a database: findings of the level `consistent`. */
export async function amcheckDatabase(
  { command, socket, database, otherOrder }: AmcheckWork,
  session: Session,
): Promise<Finding[]> {
  session.onProgress({ phase: 'amcheck', current: database });
  const listener = listen();
  const id = 'verify.amcheck';
  const of = { kind: 'database', name: database };
  let checked = 0;
  try {
    await runCommand(fillCommand(command, { socket, database }), {
      signal: session.signal,
      classify: classifyToolFailure,
      output: async (stdout: Readable) => {
        for await (const line of createInterface({ input: stdout, crlfDelay: Number.POSITIVE_INFINITY }))
          listener.take(line);
      },
      onStderrLine: (line) => {
        if (/checking (heap table|btree index) "/.test(line)) checked += 1;
      },
    });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    // With 2 it ends when it has checked all, and complained.
    const complaints = listener.complaints();
    if (error.status !== 2 || complaints.length === 0) {
      if (!['database-refused', 'not-permitted'].includes(error.kind)) throw error;
      return [{ id, status: 'unknown', level, object: of, detail: `not checked: ${error.message}` }];
    }
    return complaints.map(({ relation = 'a relation', place, state, message, count }): Finding => {
      const isIndex = relation.startsWith('btree index');
      const name = /"(.*)"$/.exec(relation)?.[1] ?? relation;
      const said = `${place === '' ? '' : `${place}: `}${message ?? `the server finds damage (SQLSTATE ${state})`}${count === 1 ? '' : `, and ${formatCount(count - 1)} more complaints`}`;
      const object = { kind: isIndex ? 'index' : 'table', name };
      if (isIndex && otherOrder !== undefined)
        return {
          id,
          status: 'unknown',
          level,
          object,
          detail: `not told to be damaged: ${otherOrder}; pg_amcheck: ${said}`,
        };
      return isOfDamage(state)
        ? { id, status: 'bad', level, object, detail: said }
        : { id, status: 'unknown', level, object, detail: `not checked: ${said}` };
    });
  }
  if (checked === 0)
    return [{ id, status: 'unknown', level, object: of, detail: 'pg_amcheck names nothing that it checked' }];
  const detail = `pg_amcheck finds nothing wrong in ${formatCount(checked)} tables and B-tree indexes, each index held against its table`;
  return [{ id, status: 'good', level, object: of, detail }];
}
