import { chmod, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Compression,
  type Connection,
  gatherBackupFacts,
  type Manifest,
  openFolderStore,
  planBackup,
  readConnection,
  resolveConnection,
  runBackup,
  type Session,
} from '@pgproof/core';
import { type Cluster, startCluster } from '../cluster.ts';
import { layoutOf } from '../layout.ts';
import { run } from '../run.ts';

/** What a fault is played on: a server, a source database with something of everything, and a store. */
export interface Stage extends AsyncDisposable {
  readonly cluster: Cluster;
  /** Everything that the tests make lies in it. */
  readonly folder: string;
  readonly session: Session;
  readonly connect: (database: string) => Promise<Connection>;
  /** Creates a database with the objects of source.sql. */
  readonly makeSource: (database: string) => Promise<void>;
  readonly backUp: (database: string, compression?: Compression) => Promise<Backup>;
  /** What psql prints for one or more statements, without its last line's end. */
  readonly ask: (database: string, sql: string) => Promise<string>;
}

/** A backup in a store of its own, as folders. */
export interface Backup {
  readonly store: string;
  readonly database: string;
  readonly id: string;
  /** The folder of its files. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export const zstd: Compression = { algorithm: 'zstd', level: 3 };
export const uncompressed: Compression = { algorithm: 'none', level: 0 };

export async function openStage(): Promise<Stage> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-faults-'));
  stack.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  // A sandbox runs under a user of its own, who has to pass through.
  await chmod(folder, 0o711);
  const cluster = stack.use(await startCluster());
  await cluster.sql('postgres', 'create role faults_owner; create role faults_reader');
  const session: Session = {
    env: { PATH: process.env['PATH'] },
    signal: new AbortController().signal,
    onProgress: () => undefined,
    workdir: folder,
    now: () => new Date(),
  };
  let stores = 0;
  const connect: Stage['connect'] = async (database) =>
    resolveConnection(
      await readConnection({ conninfo: cluster.url(database), env: {}, homedir: folder, osUser: 'nobody' }),
      session.signal,
    );
  const backUp: Stage['backUp'] = async (database, compression = zstd) => {
    stores += 1;
    const place = join(folder, `store-${stores}`);
    const store = await openFolderStore(place, { create: true });
    const connection = await connect(database);
    const options = {
      connection,
      store,
      environment: 'production',
      proof: 'content',
      compression,
      jobs: 2,
      lockTimeoutSeconds: 15,
      attempts: 1,
    } as const;
    const facts = await gatherBackupFacts(options, session);
    const { stored, findings } = await runBackup(planBackup(options, facts), options, facts, session);
    if (stored === undefined) throw new Error(`the backup failed: ${JSON.stringify(findings)}`);
    const { manifest } = stored;
    return { store: place, database, id: manifest.id, folder: join(place, database, manifest.id), manifest };
  };
  const source = await readFile(new URL('./source.sql', import.meta.url), 'utf8');
  const makeSource: Stage['makeSource'] = async (database) => {
    await cluster.sql('postgres', `create database ${database} template template0`);
    await cluster.sql(database, source);
  };
  const ask: Stage['ask'] = async (database, sql) =>
    (await cluster.tool('psql', ['-X', '-A', '-t', '-q', '-v', 'ON_ERROR_STOP=1', '-d', database], sql)).trimEnd();
  const disposal = stack.move();
  return {
    cluster,
    folder,
    session,
    connect,
    makeSource,
    backUp,
    ask,
    [Symbol.asyncDispose]: () => disposal.disposeAsync(),
  };
}

/** A copy of a backup, in a store of its own, for a fault to be put into. */
export async function copyBackup(stage: Stage, backup: Backup, name: string): Promise<Backup> {
  const store = join(stage.folder, name);
  await mkdir(store);
  await cp(backup.store, store, { recursive: true });
  return { ...backup, store, folder: join(store, backup.database, backup.id) };
}

/** Restores a backup as one would without the product: zstd and pg_restore, into a new database. */
export async function restoreByHand(stage: Stage, backup: Backup, database: string): Promise<void> {
  const { cluster } = stage;
  await cluster.sql('postgres', `create database ${database} template template0`);
  await run('/bin/bash', [
    '-c',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's.
    'case $1 in *.zst) zstd -dc "$1" ;; *) cat "$1" ;; esac | "$2/pg_restore" -h "$3" -p "$4" -U postgres -d "$5"; exit ${PIPESTATUS[1]}',
    'bash',
    join(backup.folder, layoutOf(cluster.major).packed),
    cluster.bin,
    cluster.socket,
    String(cluster.port),
    database,
  ]);
}
