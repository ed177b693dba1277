import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { fillWord, type Plan, stepNamed } from '../../operation.ts';
import { newerThanSupported } from '../../postgres/majors.ts';
import { whileAlive } from '../../postgres/pulse.ts';
import type { Session } from '../../session.ts';
import { requireUnchanged } from '../../store/chain.ts';
import { classifyEncryption, passThrough } from '../../store/encryption.ts';
import { clusterName, newBackupId } from '../../store/identifier.ts';
import type { PhysicalFile, PhysicalManifest, PhysicalRole } from '../../store/physical.ts';
import { secondsBetween } from '../../units.ts';
import { makeWorkspace } from '../../workspace.ts';
import { checkOpens } from '../opens.ts';
import { removeRest } from '../rest.ts';
import { packConfiguration } from './configuration.ts';
import { isStreamed, type PhysicalBackupFacts } from './facts.ts';
import { judgeCluster } from './judge.ts';
import { type BaseManifest, fileListOf, parseBaseManifest } from './manifest.ts';
import type { PhysicalBackupOptions } from './options.ts';
import { compressorOf, sealedName, tarName } from './plan.ts';
import { physicalRecovery, recoveredMember } from './recovery.ts';
import { fileOf, type Running, type Taken, take } from './take.ts';

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

/** Runs a base backup by its plan. Throws when it could not do its work, and leaves nothing behind then. */
export async function runPhysicalBackup(
  plan: Plan,
  options: PhysicalBackupOptions,
  facts: PhysicalBackupFacts,
  session: Session,
): Promise<PhysicalBackupResult> {
  const started = session.now();
  await using workspace = await makeWorkspace(session);
  const id = newBackupId(started, facts.chain.at(-1)?.id);
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
      detail: `${base.files} files, ${base.rawBytes} bytes; WAL from ${base.wal.startLsn} to ${base.wal.stopLsn} on timeline ${base.wal.timeline}; ${readOf(running)}`,
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
    chain: facts.chain.map(({ id: earlier }) => earlier),
    chain_sha256: facts.chain.map(({ sha256 }) => sha256),
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
      server: {
        ...{ version: server.version, major: server.major, identifier: server.systemIdentifier },
        preloadLibraries: cluster.preloadLibraries,
      },
      chain: [...facts.chain.map(({ manifest: earlier }) => earlier), made].map(recoveredMember),
      files,
      hasConfiguration: configuration.length > 0,
      restorePoint: taken.restorePoint ?? undefined,
      bring: options.store.byHand?.bring,
    }),
  };
  await requireUnchanged(options.store, facts.chain);
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

/** How much of it was read here: an archive that is staged lies in several tars. */
function readOf({ options, facts }: Running): string {
  if (isStreamed(options, facts.cluster)) return 'read to the end as it went by';
  const { length } = facts.cluster.tablespaces;
  const others =
    length === 0 ? '' : `, ${length === 1 ? 'that of its tablespace was' : `those of ${length} tablespaces were`} not`;
  return `the tar of the data directory was read to its end before it was stored${others}`;
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
