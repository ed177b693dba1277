import type { Finding } from '../../finding.ts';
import type { Client } from '../../postgres/client.ts';
import { formatSeconds, formatTime } from '../../units.ts';
import type { Judgement } from './judgement.ts';

/** What a standby says of itself; undefined of a primary. */
export interface StandbyFacts {
  /** Seconds that replay waits for a query; -1: without end. The longer of streaming and archive where both may be read. */
  readonly delaySeconds: number;
  readonly hasFeedback: boolean;
  readonly isPaused: boolean;
  /** Of the last transaction that was replayed (ISO 8601); null when there was none since the start. */
  readonly replayedAt: string | null;
  /** Bytes of WAL that are received and not replayed; null where none is received by streaming. */
  readonly behindBytes: string | null;
}

/** Source: PostgreSQL documentation, 20.6.3 and 26.4. Versions 14 to 18. */
export async function readStandby(client: Client): Promise<StandbyFacts | undefined> {
  const [row] = await client
    .query<StandbyFacts & { delay: string }>(`
    select
      (select setting from pg_catalog.pg_settings where name = case
        when exists (select from pg_catalog.pg_stat_wal_receiver) then 'max_standby_streaming_delay'
        else 'max_standby_archive_delay' end) as delay,
      pg_catalog.current_setting('hot_standby_feedback') = 'on' as "hasFeedback",
      pg_catalog.pg_is_wal_replay_paused() as "isPaused",
      pg_catalog.to_char(pg_catalog.pg_last_xact_replay_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "replayedAt",
      (pg_catalog.pg_last_wal_receive_lsn() - pg_catalog.pg_last_wal_replay_lsn())::text as "behindBytes"
    where pg_catalog.pg_is_in_recovery()`)
    .catch((error) => {
      // 55000: it was promoted between the two.
      if ((error as { code?: string }).code === '55000') return [];
      throw error;
    });
  if (row === undefined) return undefined;
  const { delay, ...rest } = row;
  const milliseconds = Number(delay);
  return { ...rest, delaySeconds: milliseconds < 0 ? -1 : milliseconds / 1000 };
}

/**
 * Says which of the two it is; on a standby also whether replay may cancel the backup. `expectedSeconds`: how long snapshot and locks will be
 * held, as far as that is known. Pure.
 */
export function judgeStandby(standby: StandbyFacts | undefined, expectedSeconds: number | undefined): Judgement {
  const id = 'backup.preflight-standby';
  if (standby === undefined) return { findings: [{ id, status: 'good', detail: 'the server is a primary' }] };
  const seen = standby.replayedAt === null ? 'nothing since it started' : `as of ${formatTime(standby.replayedAt)}`;
  const behind =
    standby.behindBytes === null || Number(standby.behindBytes) <= 0
      ? ''
      : `; ${standby.behindBytes} bytes of WAL wait to be replayed`;
  const state: Finding = standby.isPaused
    ? {
        ...{ id, status: 'warning', hint: 'select pg_wal_replay_resume();' },
        detail: `the server is a standby whose replay is paused: it has replayed ${seen}${behind}`,
      }
    : { id, status: 'good', detail: `the server is a standby; it has replayed ${seen}${behind}` };
  return { findings: [state, conflictFinding(standby, expectedSeconds)] };
}

function conflictFinding({ delaySeconds, hasFeedback }: StandbyFacts, expected: number | undefined): Finding {
  const id = 'backup.preflight-replication-conflict';
  if (delaySeconds < 0)
    return { id, status: 'good', detail: 'replay waits for queries: it cancels none, and falls behind meanwhile' };
  const delay = formatSeconds(delaySeconds);
  if (expected !== undefined && expected < delaySeconds)
    return {
      ...{ id, status: 'good' },
      detail: `replay waits ${delay} for a query; the last backups held their snapshot for ${formatSeconds(expected)} at the most`,
    };
  const how =
    expected === undefined
      ? 'how long the backup will take is not known'
      : `the last backups held their snapshot for up to ${formatSeconds(expected)}`;
  const rest = hasFeedback
    ? 'hot_standby_feedback is on, so vacuum on the primary is no reason; DDL there, and vacuum that truncates a table, still are'
    : 'hot_standby_feedback is off, so vacuum on the primary is a reason, and so is DDL there';
  return {
    ...{ id, status: 'warning' },
    detail: `replay cancels a query that is in its way for ${delay}, and ${how}; ${rest}`,
    hint: `alter system set max_standby_streaming_delay = '-1';${hasFeedback ? '' : " alter system set hot_standby_feedback = 'on';"} select pg_reload_conf(); -- on the standby; or back up the primary`,
  };
}
