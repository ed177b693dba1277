import { dirname, join } from 'node:path';
import { type SandboxProgram, sandboxCommand } from '../container/sandbox.ts';
import type { CommandTemplate, Step, Word } from '../operation.ts';
import type { ClusterLimits } from '../store/physical.ts';
import type { SandboxPlace } from './place.ts';
import { sandboxSettings } from './sandbox.ts';

/** A program of the server's in a sandbox, for a plan. Holes: `folder`. */
export function boxCommand(
  place: SandboxPlace,
  name: SandboxProgram,
  args: readonly Word[],
  tied = false,
): CommandTemplate {
  if (place.kind === 'docker') return sandboxCommand(place, name, args, tied);
  // They lie beside the server, in the same package.
  return { program: join(dirname(place.postgres.path), name), args, env: { LC_ALL: 'C', TZ: 'UTC' } };
}

const folder = { hole: 'folder' } as const;
/** Where a recovered cluster lies in a box. */
export const boxPlaces = {
  data: [folder, '/data/cluster'],
  /** What a recovery to a target goes by. */
  log: [folder, '/data/wal'],
  part: (id: string): Word => [folder, `/data/part-${id}`],
  space: (oid: string): Word => [folder, `/data/space-${oid}`],
  partSpace: (id: string, oid: string): Word => [folder, `/data/part-${id}-${oid}`],
} as const;

/**
 * Settings of a server that replays the WAL of a copied cluster, and is asked what came of it: those of any sandbox, and at least the limits that
 * replaying needs. Nothing of the cluster's own configuration is read. Source: PostgreSQL documentation, 26.4 "Hot Standby".
 */
export function recoveredSettings(memoryBytes: number, limits: ClusterLimits): Record<string, string> {
  const settings = sandboxSettings(memoryBytes);
  const least = (name: keyof ClusterLimits, own: number): string => String(Math.max(own, limits[name]));
  return {
    ...settings,
    max_connections: least('max_connections', 20),
    max_worker_processes: least('max_worker_processes', 8),
    max_wal_senders: least('max_wal_senders', 0),
    max_prepared_transactions: least('max_prepared_transactions', 0),
    max_locks_per_transaction: least('max_locks_per_transaction', 1024),
    wal_level: 'replica',
    archive_command: '',
    restore_command: '',
    primary_conninfo: '',
    primary_slot_name: '',
    recovery_target_action: 'promote',
    hot_standby: 'off',
    local_preload_libraries: '',
  };
}

/** The words of a server's command line that keep it from its cluster's own configuration, and set ours. */
export function recoveredWords(settings: Readonly<Record<string, string>>): Word[] {
  const own = (name: string, file: string): Word[] => ['-c', [`${name}=`, folder, `/data/${file}`]];
  return [
    ...own('config_file', 'sandbox.conf'),
    ...own('hba_file', 'sandbox_hba.conf'),
    ...own('ident_file', 'sandbox_ident.conf'),
    '-c',
    ['unix_socket_directories=', folder, '/socket'],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/** Steps that replay its WAL to the end, or by the settings `towards` to a target, and end in good order, look at its checksums, and serve it. */
export function recoveredSteps(
  place: SandboxPlace,
  settings: Readonly<Record<string, string>>,
  database: string,
  towards: readonly Word[] = [],
): Step[] {
  const words = recoveredWords(settings);
  const data: Word = boxPlaces.data;
  return [
    {
      kind: 'command',
      name: 'recover',
      command: boxCommand(place, 'postgres', [
        '--single',
        '-D',
        data,
        ...words,
        '-c',
        'log_min_messages=log',
        ...towards,
        database,
      ]),
    },
    { kind: 'command', name: 'checksums', command: boxCommand(place, 'pg_checksums', ['--check', '--pgdata', data]) },
    { kind: 'command', name: 'serve', command: boxCommand(place, 'postgres', ['-D', data, ...words], true) },
    { kind: 'server', name: 'sandbox', action: 'start', settings: { ...settings } },
  ];
}
