import { endsSession, sqlStateOf } from '../../errors.ts';
import { allGood, type Finding, worstFirst } from '../../finding.ts';
import { type CommandTemplate, fillCommand, shellQuote } from '../../operation.ts';
import { type Client, openClient } from '../../postgres/client.ts';
import { type Connection, withDatabase } from '../../postgres/connection.ts';
import type { SandboxPlace } from '../../sandbox/place.ts';
import type { Session } from '../../session.ts';
import { formatCount } from '../../units.ts';
import { saidOf } from '../sql-file.ts';
import { runPgAmcheck } from './check.ts';
import { checkedDatabase, copyFilesSql, dropFilesSql, failuresSql } from './plan.ts';
import { type Complaint, isOfDamage } from './said.ts';
import { amcheckId, checksumsId, lackingExtension, notChecked } from './tool.ts';

export interface Checking {
  readonly copy: Connection;
  readonly place: SandboxPlace;
  /** The step of the plan. */
  readonly command: CommandTemplate;
  readonly session: Session;
}

/**
 * Checks every table and B-tree index of a restored copy, and the checksums of their pages, on a second copy of its files: nothing of it is left in
 * the first, to which nobody may be connected meanwhile. Throws when the server is gone.
 */
export async function runAmcheck(checking: Checking): Promise<Finding[]> {
  const { copy, place, session } = checking;
  session.onProgress({ phase: 'amcheck', current: 'copying the files' });
  await using server = await openClient(withDatabase(copy, 'template1'), session.signal);
  const offered = await server.query("select from pg_catalog.pg_available_extensions where name = 'amcheck'");
  if (offered.length === 0) return [lackingExtension(place)];
  const size = await measure(copy, session);
  try {
    await server.query(copyFilesSql(copy.database, server.major));
  } catch (error) {
    const state = sqlStateOf(error);
    if (state === undefined || endsSession(error)) throw error;
    const hint =
      state === diskFull ? 'it takes as much room as the copy does: name a larger place with --workdir' : undefined;
    return [notChecked(`the server refuses a second copy of the files: ${saidOf(error)}`, hint)];
  }
  const drop = () => server.query(dropFilesSql(copy.database));
  try {
    const findings = await check(checking, size);
    const all = [
      ...findings,
      ...(await readFailures(
        server,
        size,
        findings.every(({ status }) => status === 'good'),
      )),
    ];
    await drop();
    return all;
  } catch (error) {
    await drop().catch(() => undefined);
    throw error;
  }
}

/** SQLSTATE. */
const diskFull = '53100';

interface Size {
  readonly pages: string;
  /** Kinds of index, and of table, that pg_amcheck does not know, with how many there are; empty where there are none. */
  readonly others: string;
}

/** What there is to read in the copy. Source: what pg_amcheck chooses. */
async function measure(copy: Connection, session: Session): Promise<Size> {
  await using client = await openClient(copy, session.signal);
  const [size] = await client.query<{ pages: string; others: string | null }>(`
    select
      (sum(pg_catalog.pg_relation_size(c.oid)) filter (where a.amname in ('heap', 'btree'))
        / pg_catalog.current_setting('block_size')::int)::bigint::text as pages,
      (select pg_catalog.string_agg(o.count || ' of ' || o.amname, ', ' order by o.amname)
       from (
         select oa.amname, pg_catalog.count(*) as count
         from pg_catalog.pg_class oc
         join pg_catalog.pg_am oa on oa.oid = oc.relam
         where oc.relkind in ('r', 'm', 't', 'i') and oa.amname not in ('heap', 'btree')
         group by oa.amname) o) as others
    from pg_catalog.pg_class c
    join pg_catalog.pg_am a on a.oid = c.relam
    where c.relkind in ('r', 'm', 't', 'i')`);
  return { pages: formatCount(size?.pages ?? '0'), others: size?.others ?? '' };
}

async function check({ copy, command, session }: Checking, { others }: Size): Promise<Finding[]> {
  const { tables, indexes, complaints, brokenOff } = await runPgAmcheck(
    fillCommand(command, { socket: copy.host }),
    session,
  );
  const findings = await complaintFindings(complaints, copy, session);
  if (brokenOff !== undefined) return [...findings, notChecked(brokenOff.message)];
  if (findings.length > 0) return findings;
  if (tables === 0) return [notChecked('pg_amcheck names no table that it checked')];
  const whole = `${formatCount(tables)} tables, row by row, and ${formatCount(indexes)} B-tree indexes, each held against the rows of its table, with those of the catalogue and of TOAST`;
  const detail = `pg_amcheck finds nothing wrong in ${whole}${others === '' ? '' : `; it does not look into other kinds (${others})`}`;
  return [{ id: amcheckId, status: 'good', detail }];
}

/** Failures that the server counted, in any database: what was read before was read of the copy itself. `isWhole`: pg_amcheck has read all. */
async function readFailures(server: Client, { pages, others }: Size, isWhole: boolean): Promise<Finding[]> {
  const [row] = await server.query<{ checksums: string; failures: string | null }>(failuresSql);
  const id = checksumsId;
  if (row?.checksums !== 'on') return [{ id, status: 'unknown', detail: 'the sandbox has no data checksums' }];
  const failures = row.failures ?? '0';
  if (failures !== '0')
    return [
      {
        ...{ id, status: 'bad' },
        detail: `${formatCount(failures)} ${failures === '1' ? 'read' : 'reads'} of a page from the files failed its checksum`,
        hint: 'the disk or the memory of this machine damages files: look at its log (dmesg), and verify on another',
      },
    ];
  if (!isWhole) return [];
  const rest = others === '' ? '' : `; pages of other kinds (${others}) were not`;
  const detail = `no page failed its checksum: ${pages} of tables and B-tree indexes were read from the files${rest}`;
  return [{ id, status: 'good', detail }];
}

const shownComplaints = 50;

interface Named {
  readonly relation: string;
  readonly name: string;
  readonly kind: string;
}

async function complaintFindings(
  complaints: readonly Complaint[],
  copy: Connection,
  session: Session,
): Promise<Finding[]> {
  if (complaints.length === 0) return [];
  const named = await readNames(complaints, copy, session).catch((error) => {
    if (sqlStateOf(error) === undefined) throw error;
    return new Map<string, Named>();
  });
  const findings = worstFirst(complaints.map((complaint) => complaintFinding(complaint, named)));
  const more = findings.slice(shownComplaints);
  if (more.length === 0) return findings;
  const detail = `and ${formatCount(more.length)} more ${more.length === 1 ? 'relation' : 'relations'}`;
  return [...findings.slice(0, shownComplaints), allGood(more) ? notChecked(detail) : damaged(detail)];
}

function damaged(detail: string): Finding {
  return { id: amcheckId, status: 'bad', detail };
}

/** Finds what pg_amcheck's names, which are not quoted, stand for. */
async function readNames(
  complaints: readonly Complaint[],
  copy: Connection,
  session: Session,
): Promise<ReadonlyMap<string, Named>> {
  await using client = await openClient(copy, session.signal);
  const rows = await client.query<Named & Record<string, unknown>>(
    `select said.relation, pg_catalog.format('%I.%I', n.nspname, c.relname) as name,
       case c.relkind when 'i' then 'index' when 'm' then 'materialized view' else 'table' end as kind
     from pg_catalog.pg_class c
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     cross join lateral (
       select case when c.relkind = 'i' then 'btree index' else 'heap table' end
         || ' "' || $2::text || '.' || n.nspname || '.' || c.relname || '"' as relation) said
     where c.relkind in ('r', 'm', 't', 'i') and said.relation = any ($1::text[])
     order by c.oid desc`,
    [complaints.flatMap(({ relation }) => relation ?? []), checkedDatabase(copy.database)],
  );
  return new Map(rows.map((row) => [row.relation, row]));
}

function complaintFinding(complaint: Complaint, named: ReadonlyMap<string, Named>): Finding {
  const { relation, place, state, message, library, count } = complaint;
  const known = relation === undefined ? undefined : named.get(relation);
  const where = place === '' ? '' : `${place}: `;
  const more = count === 1 ? '' : `, and ${formatCount(count - 1)} more complaints`;
  const object = known === undefined ? undefined : { kind: known.kind, name: known.name };
  const about = object === undefined ? {} : { object };
  if (!isOfDamage(state, library))
    return { ...about, ...notChecked(`${where}the server refuses it (SQLSTATE ${state})${more}`) };
  const said = `${where}${message ?? `the server finds damage (SQLSTATE ${state})`}${more}`;
  if (object === undefined) return damaged(`${relation ?? 'a relation whose name has line breaks'}: ${said}`);
  const isIndex = object.kind === 'index';
  const pattern = `--${isIndex ? 'index' : 'table'}=${shellQuote(object.name)}`;
  return {
    ...damaged(said),
    object,
    hint: `look at the source, too: pg_amcheck --heapallindexed ${pattern} <database>; where that is sound, this machine damaged the copy${isIndex ? ', or what the index computes is not the same each time' : ''}`,
  };
}
