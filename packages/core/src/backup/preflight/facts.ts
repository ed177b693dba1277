import type { Client } from '../../postgres/client.ts';
import { type GateFacts, readGate } from '../../postgres/gate.ts';
import type { Scope } from '../../proof/scope.ts';
import type { Session } from '../../session.ts';
import { freeBytesAt } from '../../store/folder.ts';
import { type History, readHistory } from '../../store/history.ts';
import type { BackupOptions } from '../options.ts';
import { filtersOf, wholeDatabase } from '../selection.ts';
import { type ExclusiveSession, readExclusiveSessions } from './locks.ts';
import type { PoolerFacts } from './pooler.ts';
import { type PrivilegeFacts, readPrivileges } from './privilege.ts';
import type { DiskFacts } from './room.ts';
import { readStandby, type StandbyFacts } from './standby.ts';

/** What is looked at before a backup is begun. */
export interface PreflightFacts {
  readonly pooler: PoolerFacts;
  readonly history: History;
  readonly privileges: PrivilegeFacts;
  readonly standby: StandbyFacts | undefined;
  readonly exclusive: readonly ExclusiveSession[];
  readonly gate: GateFacts;
  readonly offersTls: boolean;
  /** Those that a copy goes to; empty where the store is elsewhere. */
  readonly disks: readonly DiskFacts[];
}

/** Reads what is left to read when the pooler is known. Changes nothing, and waits for no lock. */
export async function gatherPreflight(
  client: Client,
  database: string,
  { pooler, scope }: { readonly pooler: PoolerFacts; readonly scope: Scope | undefined },
  options: BackupOptions,
  session: Session,
): Promise<PreflightFacts> {
  const { store, openPast } = options;
  const privileges = await readPrivileges(client, scope);
  const standby = await readStandby(client);
  const exclusive = await readExclusiveSessions(client);
  const gate = await readGate(client);
  const [row] = await client.query<{ ssl: boolean }>("select pg_catalog.current_setting('ssl') = 'on' as ssl");
  const disks = await readDisks(options, session);
  session.onProgress({ phase: 'preflight', current: 'reading the last manifests' });
  const history = await readHistory(
    openPast ?? (async () => store),
    database,
    filtersOf(options.selection ?? wholeDatabase),
    session.signal,
  );
  return {
    ...{ pooler, history, privileges, standby, exclusive, gate, offersTls: row?.ssl ?? false },
    disks,
  };
}

/** Where the store is a folder its own; and that of temporary folders for a format that pg_dump writes there first. */
async function readDisks({ store, format }: BackupOptions, { workdir }: Session): Promise<DiskFacts[]> {
  const disks = [
    { name: store.describe, freeBytes: await store.freeBytes?.() },
    { name: workdir, freeBytes: format === 'directory' ? await freeBytesAt(workdir) : undefined },
  ];
  return disks.flatMap(({ name, freeBytes }) => (freeBytes === undefined ? [] : [{ name, freeBytes }]));
}
