import { setTimeout as delay } from 'node:timers/promises';
import { PgproofError } from '../../errors.ts';
import { type Client, openClient } from '../../postgres/client.ts';
import { describeConnection } from '../../postgres/connection.ts';
import { findTool, type Tool } from '../../postgres/tools.ts';
import type { Session } from '../../session.ts';
import { openWalArchive } from '../archive.ts';
import { readWalHoldings, type WalHoldings } from '../coverage.ts';
import type { Ancestor } from '../history.ts';
import { checkWalRecipients } from '../identity.ts';
import { formatLsn, type Lsn, parseLsn, type SegmentPlace, segmentAt, startOf } from '../name.ts';
import { ownerOf, runsOf } from '../reach.ts';
import type { WalReceiveOptions } from './options.ts';
import { askHistory, askTimeline } from './walsender.ts';

/** The slot as the server has it. */
export interface ReceiveSlot {
  /** Where what it keeps begins; undefined where it keeps nothing: it never did, or lost it. */
  readonly restartLsn: Lsn | undefined;
  readonly walStatus: string | null;
  /** What it keeps, in bytes. */
  readonly keptBytes: number;
}

export interface WalReceiveFacts {
  readonly major: number;
  readonly systemIdentifier: string;
  readonly timeline: number;
  /** The timelines that it came from, the oldest first. */
  readonly history: readonly Ancestor[];
  readonly isStandby: boolean;
  readonly segmentBytes: number;
  /** All that is written there when this begins: how far is fetched. */
  readonly end: Lsn;
  /** Just before that was asked. */
  readonly askedAt: Date;
  /** Undefined where it is not there yet. */
  readonly slot: ReceiveSlot | undefined;
  /** Bytes that slots may keep; -1: without end. */
  readonly maxSlotKeepBytes: number;
  readonly tool: Tool;
  readonly holdings: WalHoldings;
  /** What the archive needs next; undefined where it has nothing. */
  readonly next: SegmentPlace | undefined;
}

/**
 * Reads the server, its slot and the archive. Throws `not-permitted` for a role that may not replicate, `database-refused` where wal_level is
 * minimal, `wal-conflict` where the archive is ahead of the server or on a timeline that it did not come from, and the store's errors.
 */
export async function gatherWalReceive(options: WalReceiveOptions, session: Session): Promise<WalReceiveFacts> {
  const { connection, slot: slotName, store, tools } = options;
  await checkWalRecipients(options.recipients);
  await using client = await openClient(connection, session.signal);
  const [row] = await client.query<{
    id: string;
    timeline: string | null;
    standby: boolean;
    bytes: string;
    level: string;
    replicates: boolean;
    keep: string;
  }>(`
    select
      system_identifier::text as id,
      case when pg_catalog.pg_is_in_recovery() then null
           else pg_catalog.substr(pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_lsn()), 1, 8) end as timeline,
      pg_catalog.pg_is_in_recovery() as standby,
      (select setting from pg_catalog.pg_settings where name = 'wal_segment_size') as bytes,
      pg_catalog.current_setting('wal_level') as level,
      (select rolreplication or rolsuper from pg_catalog.pg_roles where rolname = current_user) as replicates,
      (select setting from pg_catalog.pg_settings where name = 'max_slot_wal_keep_size') as keep
    from pg_catalog.pg_control_system()`);
  if (row === undefined) throw new Error('the server says nothing of itself');
  if (!row.replicates)
    throw new PgproofError('not-permitted', `the role "${connection.user}" may not read the log`, {
      hint: `alter role "${connection.user}" replication;`,
    });
  if (row.level === 'minimal')
    throw new PgproofError(
      'database-refused',
      'wal_level is minimal: the server writes no log that could be replayed',
      {
        hint: "alter system set wal_level = 'replica'; then restart the server",
      },
    );
  const timeline =
    row.timeline === null ? await askTimeline(connection, session.signal) : Number.parseInt(row.timeline, 16);
  const askedAt = session.now();
  const [end, slot, tool, holdings] = [
    await readEnd(client, session.signal),
    await readSlot(client, slotName),
    await findTool('pg_receivewal', client.major, session, tools),
    // Timelines are not followed here: the server knows them.
    await readWalHoldings(openWalArchive(store, row.id), undefined),
  ];
  const history = await askHistory(connection, timeline, session.signal);
  const segmentBytes = Number(row.bytes);
  const ahead = nextOf(holdings);
  const next = ahead === undefined ? undefined : placeOnTheWay(ahead, { timeline, history, segmentBytes });
  const isOnTheWay = next?.timeline === timeline || history.some((one) => one.timeline === next?.timeline);
  if (next !== undefined && !isOnTheWay)
    throw new PgproofError(
      'wal-conflict',
      `the archive is on timeline ${next.timeline}, and ${describeConnection(connection)} on ${timeline}${timeline > next.timeline ? ', which did not come from it' : ''}: it is not the server that wrote it`,
      { hint: 'name the primary, or give this server a store of its own' },
    );
  // A standby may be behind.
  if (next?.timeline === timeline && !row.standby && startOf(next.number, segmentBytes) > end)
    throw new PgproofError(
      'wal-conflict',
      `the archive goes up to ${formatLsn(startOf(next.number, segmentBytes))}, and ${describeConnection(connection)} to ${formatLsn(end)}: it is not the server that wrote it`,
      {
        hint: 'it was restored from a backup and went on by itself: give it a store of its own, and take a base backup',
      },
    );
  return {
    major: client.major,
    systemIdentifier: row.id,
    timeline,
    history,
    isStandby: row.standby,
    segmentBytes,
    end,
    askedAt,
    slot,
    maxSlotKeepBytes: row.keep === '-1' ? -1 : Number(row.keep) * 1024 ** 2,
    tool,
    holdings,
    next,
  };
}

/** What says which segments are a server's. */
type Way = Pick<WalReceiveFacts, 'timeline' | 'history' | 'segmentBytes'>;

/** The segment of that number that is on a server's way: of the timeline that it was on there. Pure. */
export function placeOn(number: bigint, { timeline, history, segmentBytes }: Way): SegmentPlace {
  return { timeline: ownerOf(number, timeline, { histories: new Map([[timeline, history]]), segmentBytes }), number };
}

/** Where the archive went on along a timeline that the server left before, what is needed is there; else as it is. Pure. */
export function placeOnTheWay(next: SegmentPlace, way: Way): SegmentPlace {
  const left = way.history.find(({ timeline }) => timeline === next.timeline);
  if (left === undefined || startOf(next.number, way.segmentBytes) <= left.switchedAt) return next;
  return placeOn(segmentAt(left.switchedAt, way.segmentBytes), way);
}

/** The first segment that is not there whole, on the newest timeline that the archive has. */
function nextOf({ coverage }: WalHoldings): SegmentPlace | undefined {
  const timeline = Math.max(0, ...(coverage?.timelines.keys() ?? []));
  if (coverage === undefined || timeline === 0) return undefined;
  const last = runsOf(coverage, timeline).at(-1);
  if (last !== undefined) return { timeline, number: last.last + 1n };
  const [partial] = [...(coverage.timelines.get(timeline)?.partial.keys() ?? [])].sort((a, b) => (a < b ? -1 : 1));
  return partial === undefined ? undefined : { timeline, number: partial };
}

const looks = 20;
const betweenLooksMilliseconds = 100;

/**
 * How far the log is written and safe. What was committed without waiting for that follows within moments (wal_writer_delay): it is waited
 * for, for at most two seconds.
 */
async function readEnd(client: Client, signal: AbortSignal): Promise<Lsn> {
  const read = async (): Promise<{ flushed: Lsn; inserted: Lsn }> => {
    const [row] = await client.query<{ flushed: string; inserted: string }>(`
      select
        case when pg_catalog.pg_is_in_recovery() then pg_catalog.pg_last_wal_receive_lsn()
             else pg_catalog.pg_current_wal_flush_lsn() end::text as flushed,
        case when pg_catalog.pg_is_in_recovery() then pg_catalog.pg_last_wal_receive_lsn()
             else pg_catalog.pg_current_wal_insert_lsn() end::text as inserted`);
    const [flushed, inserted] = [parseLsn(row?.flushed ?? ''), parseLsn(row?.inserted ?? '')];
    if (flushed === undefined || inserted === undefined)
      throw new PgproofError('database-refused', 'the server receives no log that could be fetched from it', {
        hint: 'name the primary, or a standby that streams from it',
      });
    return { flushed, inserted };
  };
  const first = await read();
  let { flushed } = first;
  // An insert position behind a page's header is never flushed by itself.
  for (let look = 1; look < looks && flushed + 64n < first.inserted; look += 1) {
    await delay(betweenLooksMilliseconds, undefined, { signal });
    ({ flushed } = await read());
  }
  return flushed;
}

/** Undefined when there is none. Throws `bad-input` for a logical one. */
export async function readSlot(client: Client, name: string): Promise<ReceiveSlot | undefined> {
  const [row] = await client.query<{ type: string; restart: string | null; status: string | null; kept: string }>(
    `select
       slot_type as type,
       restart_lsn::text as restart,
       wal_status as status,
       coalesce(
         case when pg_catalog.pg_is_in_recovery() then pg_catalog.pg_last_wal_receive_lsn()
              else pg_catalog.pg_current_wal_lsn() end - restart_lsn, 0)::text as kept
     from pg_catalog.pg_replication_slots
     where slot_name = $1`,
    [name],
  );
  if (row === undefined) return undefined;
  if (row.type !== 'physical')
    throw new PgproofError('bad-input', `the replication slot "${name}" is a logical one`, {
      hint: 'name another: --slot <name>',
    });
  const restartLsn = row.status === 'lost' ? undefined : parseLsn(row.restart ?? '');
  return { restartLsn, walStatus: row.status, keptBytes: Math.max(0, Number(row.kept)) };
}
