import { openClient } from '../../postgres/client.ts';
import type { Connection } from '../../postgres/connection.ts';
import { type Ancestor, parseHistory } from '../history.ts';
import { timelineName } from '../name.ts';

/* What a walsender says and no other session. Source: PostgreSQL documentation, 55.4 "Streaming Replication Protocol". */

/** The timeline that a server sends now: of a standby the one that it replays, which its own records follow at the next restart point only. */
export async function askTimeline(connection: Connection, signal: AbortSignal): Promise<number> {
  const row = await ask<{ timeline: number | string }>(connection, 'IDENTIFY_SYSTEM', signal);
  return Number(row.timeline);
}

/** The timelines that one of a server's came from, the oldest first; the first one came from none. */
export async function askHistory(
  connection: Connection,
  timeline: number,
  signal: AbortSignal,
): Promise<readonly Ancestor[]> {
  if (timeline === 1) return [];
  const row = await ask<{ content: Buffer | string }>(connection, `TIMELINE_HISTORY ${timeline}`, signal);
  return parseHistory(`${timelineName(timeline)}.history`, row.content.toString());
}

async function ask<Row extends object>(connection: Connection, command: string, signal: AbortSignal): Promise<Row> {
  await using client = await openClient(connection, signal, { isPinned: false, isWalsender: true });
  const [row] = await client.query<Row>(command);
  if (row === undefined) throw new Error(`the server says nothing to ${command}`);
  return row;
}
