import { PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { ClusterFacts } from '../../postgres/cluster.ts';
import { quoteIdentifier } from '../../postgres/identifier.ts';
import type { PhysicalBackupOptions } from './options.ts';

/** What decides whether a base backup can be begun. */
export interface Beginning {
  readonly cluster: ClusterFacts;
  readonly server: { readonly major: number; readonly version: string; readonly user: string };
}

/** What would keep the server from giving a base backup, with the command that ends it; undefined when nothing would. Pure. */
export function refusalOfPhysical(
  options: Pick<PhysicalBackupOptions, 'backupType'>,
  { cluster, server }: Beginning,
): PgproofError | undefined {
  const { walLevel, walSenders } = cluster;
  if (!cluster.mayReplicate)
    return new PgproofError(
      'not-permitted',
      `role "${server.user}" may not take a base backup: it has no REPLICATION attribute`,
      { hint: `as a superuser: alter role ${quoteIdentifier(server.user)} replication;` },
    );
  if (walLevel === 'minimal')
    return new PgproofError(
      'database-refused',
      'wal_level is "minimal": the server does not write what a base backup needs to become consistent',
      {
        hint: "as a superuser: alter system set wal_level = 'replica'; alter system set max_wal_senders = 10; then restart the server",
      },
    );
  if (walSenders.most === 0)
    return new PgproofError('database-refused', 'max_wal_senders is 0: the server sends no base backup', {
      hint: 'as a superuser: alter system set max_wal_senders = 10; then restart the server',
    });
  if (walSenders.used >= walSenders.most)
    return new PgproofError(
      'too-many-connections',
      `all walsenders are in use: max_wal_senders is ${walSenders.most}, and ${walSenders.used} run`,
      {
        hint: `see who has them: select pid, usename, application_name, client_addr, state from pg_stat_replication; end one, or as a superuser: alter system set max_wal_senders = ${walSenders.most + 5}; then restart the server`,
      },
    );
  if (options.backupType === 'incremental') return refusalOfIncremental(server, cluster);
  return undefined;
}

function refusalOfIncremental(
  { major, version }: Beginning['server'],
  { summarizesWal }: ClusterFacts,
): PgproofError | undefined {
  if (major < 17)
    return new PgproofError('bad-input', `PostgreSQL ${version} has no incremental base backups: they came with 17`, {
      hint: 'take full ones (--backup-type full) and archive the WAL between them (pgproof wal), or dumps (--method logical)',
    });
  if (summarizesWal !== true)
    return new PgproofError(
      'database-refused',
      'summarize_wal is off: the server does not note which blocks change, and an incremental backup is made of that',
      {
        hint: 'as a superuser: alter system set summarize_wal = on; select pg_reload_conf(); then take a full backup, on which incremental ones can be made',
      },
    );
  return undefined;
}

/** What is worth knowing of a backup that can be taken. Pure. */
export function judgeCluster({ hasChecksums, slots, isStandby, mayMakeRestorePoint }: ClusterFacts): Finding[] {
  return [
    hasChecksums
      ? {
          id: 'backup.checksums',
          status: 'good',
          detail: 'pages have data checksums: damage of them is found in a copy',
        }
      : {
          id: 'backup.checksums',
          status: 'warning',
          detail: 'the cluster has no data checksums: of damage in its files a copy tells only what cannot be read',
          hint: 'with the server stopped: pg_checksums --enable --pgdata <data directory>',
        },
    ...(slots.used < slots.most
      ? []
      : [
          {
            id: 'backup.slot',
            status: 'warning',
            detail: `no replication slot is free (max_replication_slots is ${slots.most}): a server that is busy may remove WAL that the backup needs before it ends, and it fails then`,
            hint: `as a superuser: alter system set max_replication_slots = ${slots.most + 5}; then restart the server`,
          } as const,
        ]),
    ...(isStandby || mayMakeRestorePoint
      ? []
      : [
          {
            id: 'backup.restore-point',
            status: 'warning',
            detail: 'no restore point is named after the backup: the role may not make one',
            hint: 'as a superuser: grant execute on function pg_create_restore_point(text) to <role>;',
          } as const,
        ]),
  ];
}
