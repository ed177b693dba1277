import type { ClusterLimits } from '../store/physical.ts';

/**
 * The system identifier of a cluster, in decimal digits, by the beginning of its pg_control, in the byte order of the server's machine; undefined where
 * that is cut off. Source: PostgreSQL, catalog/pg_control.h.
 */
export function systemIdentifierIn(control: Buffer): string | undefined {
  if (control.length < identifierBytes) return undefined;
  // pg_control_version is a small number in that order, which is so known.
  return String(control.readUInt32LE(8) < 0x10000 ? control.readBigUInt64LE(0) : control.readBigUInt64BE(0));
}

/** So much of pg_control has it. */
export const identifierBytes = 12;

/** What pg_controldata prints, by its names. Source: PostgreSQL, pg_controldata.c; English, for it runs with LC_ALL=C. */
export interface Control {
  readonly systemIdentifier: string;
  /** Such as `in production`, `shut down`. */
  readonly state: string;
  /** That of the latest checkpoint. */
  readonly timeline: number;
  /** 0 where pages have none. */
  readonly checksumVersion: number;
  readonly walSegmentBytes: number;
  /** What a server that replays its log needs at least. */
  readonly limits: ClusterLimits;
}

/** Reads it; what is not there is empty, or 0. */
export function parseControl(printed: string): Control {
  const value = (name: string): string => new RegExp(`^${name}: +(.*)$`, 'm').exec(printed)?.[1]?.trim() ?? '';
  return {
    systemIdentifier: value('Database system identifier'),
    state: value('Database cluster state'),
    timeline: Number(value("Latest checkpoint's TimeLineID")) || 0,
    checksumVersion: Number(value('Data page checksum version')) || 0,
    walSegmentBytes: Number(value('Bytes per WAL segment')) || 0,
    limits: {
      max_connections: Number(value('max_connections setting')) || 0,
      max_worker_processes: Number(value('max_worker_processes setting')) || 0,
      max_wal_senders: Number(value('max_wal_senders setting')) || 0,
      max_prepared_transactions: Number(value('max_prepared_xacts setting')) || 0,
      max_locks_per_transaction: Number(value('max_locks_per_xact setting')) || 0,
    },
  };
}
