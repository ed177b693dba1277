import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type RunOptions, runPipeline } from '../../command.ts';
import { endsSession, PgproofError, sqlStateOf } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { fillCommand, fillWord, type Plan, stepNamed } from '../../operation.ts';
import { pipesWorth } from '../../pipe.ts';
import { type Client, openClient } from '../../postgres/client.ts';
import { childEnvironment } from '../../postgres/connection.ts';
import { secretHoles } from '../../postgres/environment.ts';
import { newerThanSupported } from '../../postgres/majors.ts';
import { whileAlive } from '../../postgres/pulse.ts';
import type { Session } from '../../session.ts';
import { classifyEncryption, passThrough } from '../../store/encryption.ts';
import { clusterName, newBackupId } from '../../store/identifier.ts';
import { withStoredOutput } from '../../store/output.ts';
import { type PhysicalFile, type PhysicalManifest, type PhysicalRole, physicalFile } from '../../store/physical.ts';
import type { Written } from '../../store/store.ts';
import { secondsBetween } from '../../units.ts';
import { makeWorkspace, type Workspace } from '../../workspace.ts';
import { checkOpens } from '../opens.ts';
import { removeRest } from '../rest.ts';
import { type Configuration, packConfiguration, readConfiguration } from './configuration.ts';
import { isStreamed, type PhysicalBackupFacts } from './facts.ts';
import { judgeCluster } from './judge.ts';
import { type BaseManifest, fileListOf, parseBaseManifest } from './manifest.ts';
import type { PhysicalBackupOptions } from './options.ts';
import { compressorOf, sealedName, tarName } from './plan.ts';
import { physicalRecovery, recoveredMember } from './recovery.ts';
import { classifyBaseBackup } from './refusal.ts';
import { readSeen, type Seen, streamBackup } from './stream.ts';

/** What a base backup came to. Without a manifest nothing was stored. */
export interface PhysicalBackupResult {
  readonly findings: readonly Finding[];
  readonly stored?: {
    readonly manifest: PhysicalManifest;
    readonly manifestSha256: string;
    readonly bytes: number;
  };
  readonly durationSeconds: number;
  readonly endedAt: Date;
}

interface Running {
  readonly plan: Plan;
  readonly options: PhysicalBackupOptions;
  readonly facts: PhysicalBackupFacts;
  readonly session: Session;
  readonly workspace: Workspace;
  readonly id: string;
  readonly folder: string;
  readonly started: Date;
}

/** What was taken of the source. */
interface Taken {
  readonly files: readonly PhysicalFile[];
  readonly seen: Seen;
  readonly seconds: number;
  readonly endedAt: Date;
  readonly configuration: Configuration;
  readonly restorePoint: string | null;
  readonly findings: readonly Finding[];
}

/** Runs a base backup by its plan. Throws when it could not do its work, and leaves nothing behind then. */
export async function runPhysicalBackup(
  plan: Plan,
  options: PhysicalBackupOptions,
  facts: PhysicalBackupFacts,
  session: Session,
): Promise<PhysicalBackupResult> {
  const started = session.now();
  await using workspace = await makeWorkspace(session);
  const id = newBackupId(started);
  const folder = `${clusterName(facts.server.systemIdentifier)}/${id}`;
  const running: Running = { plan, options, facts, session, workspace, id, folder, started };
  const end = (): Pick<PhysicalBackupResult, 'durationSeconds' | 'endedAt'> => {
    const endedAt = session.now();
    return { durationSeconds: secondsBetween(started, endedAt), endedAt };
  };
  try {
    const taken = await whileAlive(options.connection, options.serverTimeoutSeconds, session, (watched) =>
      take({ ...running, session: watched }),
    );
    const kept = await keep(running, taken);
    if (kept.stored !== undefined) return { ...kept, ...end() };
    const remains = await removeRest(options.store, folder);
    return { findings: [...kept.findings, ...(remains === undefined ? [] : [remains])], ...end() };
  } catch (error) {
    // The first error is the one to tell.
    const remains = await removeRest(options.store, folder);
    if (remains === undefined || !(error instanceof PgproofError)) throw error;
    throw new PgproofError(error.kind, error.message, { hint: `${error.hint}; and ${remains.detail}`, cause: error });
  }
}

async function take(running: Running): Promise<Taken> {
  const { options, facts, session, workspace } = running;
  await using holder = await openClient(options.connection, session.signal);
  const held = await holdWal(holder, facts);
  const configuration = await readConfiguration(holder);
  const holes = {
    ...secretHoles(childEnvironment(options.connection)),
    'backup-id': running.id,
    tap: join(workspace.path, 'tap'),
    seen: join(workspace.path, 'seen'),
    stage: join(workspace.path, 'stage'),
    parent: join(workspace.path, 'parent'),
  };
  if (facts.chain.length > 0) await writeFile(holes.parent, await readFileList(running), { mode: 0o600 });
  const way = isStreamed(options, facts.cluster) ? stream : stage;
  const taken = await way(running, holes);
  const endedAt = session.now();
  const point = await makeRestorePoint(holder, running);
  return {
    ...taken,
    endedAt,
    configuration,
    restorePoint: point.name,
    findings: [...held, ...configuration.findings, ...point.findings],
  };
}

/** Keeps the WAL of the backup on the server until our session ends, however it ends. */
async function holdWal(holder: Client, { cluster }: PhysicalBackupFacts): Promise<Finding[]> {
  if (cluster.slots.used >= cluster.slots.most) return [];
  const name = `pgproof_${randomBytes(6).toString('hex')}`;
  try {
    await holder.query('select pg_create_physical_replication_slot($1, true, true)', [name]);
    return [];
  } catch (error) {
    if (sqlStateOf(error) === undefined || endsSession(error)) throw error;
    const detail = `no replication slot keeps the WAL of the backup: ${(error as Error).message}`;
    return [{ id: 'backup.slot', status: 'warning', detail }];
  }
}

/** The file list of the backup that this one is made on, checked against its manifest: a wrong one would leave blocks out. */
async function readFileList({ options, facts }: Running): Promise<string> {
  const parent = facts.chain.at(-1);
  if (parent === undefined) throw new Error('a full backup is made on none');
  const file = physicalFile(parent, 'file-list');
  const path = `${clusterName(parent.server.system_identifier)}/${parent.id}/${file.path}`;
  const content = await text(await options.store.get(path));
  if (createHash('sha256').update(content).digest('hex') === file.sha256) return content;
  throw new PgproofError('invalid-manifest', `"${path}" is not what the manifest of its backup says`, {
    hint: 'take a full backup (--backup-type full), and verify the ones before: pgproof verify --method physical',
  });
}

type Holes = Readonly<Record<'seen' | 'stage' | 'tap' | 'parent' | 'backup-id', string>> &
  Readonly<Record<string, string>>;

function runOptions({
  facts,
  options,
  session,
  workspace,
}: Running): Pick<RunOptions, 'secrets' | 'classify' | 'onStderrLine' | 'pipesIn'> {
  return {
    secrets: options.connection.secrets,
    classify: (stderr) => classifyEncryption(stderr) ?? classifyBaseBackup(stderr, facts.cluster.hbaFile),
    ...pipesWorth(facts.cluster.sizeBytes, workspace.path),
    onStderrLine: (line) => {
      const [, done, total] = /^\s*(\d+)\/(\d+) kB \(\d+%\)/.exec(line) ?? [];
      if (done === undefined || total === undefined) return;
      session.onProgress({ phase: 'backup', bytes: Number(done) * 1024, current: `of about ${total} kB` });
    },
  };
}

/** One stream, straight into the store. */
async function stream(running: Running, holes: Holes): Promise<Pick<Taken, 'files' | 'seen' | 'seconds'>> {
  const { plan, options, facts, session } = running;
  const path = fillWord(stepNamed(plan, 'put', 'data').path, holes);
  const { result, written } = await withStoredOutput(
    options.store,
    path,
    () => undefined,
    (output) =>
      streamBackup(
        {
          backup: stepNamed(plan, 'pipeline', 'backup').stages,
          look: stepNamed(plan, 'pipeline', 'look').stages,
          mkfifo: facts.programs.mkfifo,
          holes,
          output,
          running: runOptions(running),
        },
        session,
      ),
  );
  return {
    files: [fileOf(tarName('base', options, facts), 'data', written)],
    seen: await readSeen(holes.seen),
    seconds: result.durationSeconds,
  };
}

/** Tars in a temporary folder, stored one after the other. */
async function stage(running: Running, holes: Holes): Promise<Pick<Taken, 'files' | 'seen' | 'seconds'>> {
  const { plan, options, facts, session } = running;
  const { signal } = session;
  const backup = stepNamed(plan, 'pipeline', 'backup').stages.map((one) => fillCommand(one, holes));
  const { durationSeconds } = await runPipeline(backup, { ...runOptions(running), signal });
  await mkdir(holes.seen, { mode: 0o700 });
  const names = await readdir(holes.stage);
  const staged = (name: string): string => {
    const found = names.find((one) => one === name || one.startsWith(`${name}.`));
    if (found === undefined) throw new PgproofError('database-refused', `pg_basebackup wrote no "${name}"`);
    return join(holes.stage, found);
  };
  const files: PhysicalFile[] = [];
  for (const name of ['base', ...facts.cluster.tablespaces.map(({ oid }) => oid)]) {
    const local = staged(`${name}.tar`);
    if (name === 'base') {
      await using file = await open(local);
      const look = stepNamed(plan, 'pipeline', 'look').stages.map((one) => fillCommand(one, holes));
      await runPipeline(look, { signal, input: file.fd });
    }
    const step = stepNamed(plan, 'put', name === 'base' ? 'data' : `tablespace-${name}`);
    session.onProgress({ phase: 'store', current: `${name}.tar` });
    const written = await storeFile(running, local, fillWord(step.path, holes));
    files.push(fileOf(tarName(name, options, facts), name === 'base' ? 'data' : 'tablespace', written));
  }
  return { files, seen: await readSeen(holes.seen, staged('backup_manifest')), seconds: durationSeconds };
}

async function storeFile({ plan, facts, options, session }: Running, local: string, path: string): Promise<Written> {
  await using file = await open(local);
  if (facts.age === undefined) return await options.store.put(path, file.createReadStream({ autoClose: false }));
  const stages = stepNamed(plan, 'pipeline', 'encrypt-data').stages.map((one) => fillCommand(one, {}));
  const { written } = await withStoredOutput(
    options.store,
    path,
    () => undefined,
    (output) => runPipeline(stages, { signal: session.signal, input: file.fd, output, classify: classifyEncryption }),
  );
  return written;
}

function fileOf(path: string, role: PhysicalRole, written: Written, raw: number | null = null): PhysicalFile {
  return { path, role, bytes: written.bytes, raw_bytes: raw, sha256: written.sha256 };
}

/** Names the state behind the backup: with an archive of WAL a copy can be brought to exactly there. */
async function makeRestorePoint(
  holder: Client,
  { id, facts }: Running,
): Promise<{ readonly name: string | null; readonly findings: readonly Finding[] }> {
  const { isStandby, mayMakeRestorePoint } = facts.cluster;
  if (isStandby || !mayMakeRestorePoint) return { name: null, findings: [] };
  const name = `pgproof-${id}`;
  await holder.query('select pg_create_restore_point($1)', [name]);
  return { name, findings: [{ id: 'backup.restore-point', status: 'good', detail: `restore point "${name}"` }] };
}

/** Stores the documents, and the manifest last. */
async function keep(running: Running, taken: Taken): Promise<Pick<PhysicalBackupResult, 'findings' | 'stored'>> {
  const { plan, options, facts, session, id, folder } = running;
  const { server, cluster } = facts;
  const base = parseBaseManifest(taken.seen.manifest);
  requireSame(running, taken, base);
  const files: PhysicalFile[] = [...taken.files];
  const put = async (role: PhysicalRole, name: string, content: Buffer, isSealed: boolean): Promise<void> => {
    const stages = isSealed ? stepNamed(plan, 'pipeline', 'encrypt-document').stages : [];
    const sealed =
      stages.length === 0
        ? content
        : await passThrough(
            stages,
            {},
            {
              signal: session.signal,
              input: (stdin) => pipeline(Readable.from([content]), stdin),
              classify: classifyEncryption,
            },
          );
    files.push(fileOf(name, role, await options.store.put(`${folder}/${name}`, sealed), content.length));
  };
  const isSealed = facts.age !== undefined;
  await put('backup-manifest', sealedName('backup_manifest', facts), Buffer.from(taken.seen.manifest), isSealed);
  await put('file-list', 'file_list', Buffer.from(fileListOf(taken.seen.manifest)), false);
  const configuration = taken.configuration.files;
  if (configuration.length > 0)
    await put(
      'configuration',
      sealedName('configuration.tar', facts),
      await packConfiguration(configuration),
      isSealed,
    );
  const findings: Finding[] = [
    ...newerThanSupported('backup.server-version', server),
    ...judgeCluster(cluster),
    ...taken.findings,
    {
      id: 'backup.base',
      status: 'good',
      detail: `${base.files} files, ${base.rawBytes} bytes; WAL from ${base.wal.startLsn} to ${base.wal.stopLsn} on timeline ${base.wal.timeline}; read to the end as it went by`,
    },
  ];
  const sealedFiles = files.filter(({ role }) => role !== 'file-list');
  const opened = await checkOpens(
    { plan, session, folder, options, facts: { decryption: facts.decryption, packer: undefined } },
    sealedFiles,
  );
  if (opened.some(({ status }) => status === 'bad')) return { findings: [...findings, ...opened] };
  const now = session.now();
  const made: PhysicalManifest = {
    format_version: 1,
    id,
    created_at: now.toISOString(),
    operation: 'backup',
    environment: options.environment,
    server: {
      version: server.version,
      major: server.major,
      system_identifier: server.systemIdentifier,
      size_bytes: cluster.sizeBytes,
      bootstrap_role: server.bootstrapRole,
      architecture: server.architecture,
      time_zone: cluster.timeZone,
      wal_segment_bytes: cluster.walSegmentBytes,
      preload_libraries: cluster.preloadLibraries,
      is_standby: cluster.isStandby,
    },
    method: 'physical',
    backup_type: options.backupType,
    format: 'tar',
    filters: [],
    chain: facts.chain.map((earlier) => earlier.id),
    tools: [{ name: 'pg_basebackup', version: facts.pgBasebackup.version }],
    snapshot: { time: taken.endedAt.toISOString(), lsn: base.wal.stopLsn },
    wal: {
      timeline: base.wal.timeline,
      start_lsn: base.wal.startLsn,
      stop_lsn: base.wal.stopLsn,
      restore_point: taken.restorePoint,
    },
    data_checksum_version: cluster.hasChecksums ? 1 : 0,
    limits: cluster.limits,
    libraries: cluster.libraries,
    databases: cluster.databases,
    tablespaces: cluster.tablespaces.map((space) => ({ ...space, file: tarName(space.oid, options, facts) })),
    configuration: configuration.map(({ path }) => path),
    files,
    compression: { ...options.compression, by: compressorOf(options, facts) },
    encryption: options.recipients === undefined ? null : { scheme: 'age', recipients: options.recipients },
    durations: { total_seconds: secondsBetween(running.started, now), dump_seconds: taken.seconds },
    recovery_procedure: '',
  };
  const manifest: PhysicalManifest = {
    ...made,
    recovery_procedure: physicalRecovery({
      server: { version: server.version, major: server.major, identifier: server.systemIdentifier },
      chain: [...facts.chain, made].map(recoveredMember),
      files,
      hasConfiguration: configuration.length > 0,
      restorePoint: taken.restorePoint ?? undefined,
      bring: options.store.byHand?.bring,
    }),
  };
  const content = `${JSON.stringify(manifest, null, 2)}\n`;
  await options.store.put(fillWord(stepNamed(plan, 'put', 'manifest').path, { 'backup-id': id }), content);
  return {
    findings: [...findings, ...opened],
    stored: {
      manifest,
      manifestSha256: createHash('sha256').update(content).digest('hex'),
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    },
  };
}

/** What was asked by SQL and what was sent must be one cluster: behind a pooler or a name of several hosts they may not be. */
function requireSame({ facts }: Running, { seen }: Taken, base: BaseManifest): void {
  const wanted = facts.server.systemIdentifier;
  const other = [seen.systemIdentifier, base.systemIdentifier].find((one) => one !== undefined && one !== wanted);
  if (other === undefined) return;
  throw new PgproofError(
    'database-refused',
    `the base backup is of the cluster ${other}, and the session was with ${wanted}: two servers answer there`,
    { hint: 'name the host and port of one PostgreSQL server itself' },
  );
}
