import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type RunOptions, runPipeline } from '../../command.ts';
import { endsSession, PgproofError, sqlStateOf } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { fillCommand, fillWord, type Plan, stepNamed } from '../../operation.ts';
import { pipesWorth } from '../../pipe.ts';
import { type Client, openClient } from '../../postgres/client.ts';
import { childEnvironment } from '../../postgres/connection.ts';
import { secretHoles } from '../../postgres/environment.ts';
import { classifyReplication } from '../../postgres/replication-refusal.ts';
import type { Session } from '../../session.ts';
import { classifyEncryption } from '../../store/encryption.ts';
import { withStoredOutput } from '../../store/output.ts';
import { type PhysicalFile, type PhysicalRole, physicalFile } from '../../store/physical.ts';
import type { Written } from '../../store/store.ts';
import type { Workspace } from '../../workspace.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { isStreamed, type PhysicalBackupFacts } from './facts.ts';
import type { PhysicalBackupOptions } from './options.ts';
import { tarName } from './plan.ts';
import { readSeen, type Seen, streamBackup } from './stream.ts';

/** A base backup under way. */
export interface Running {
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
export interface Taken {
  readonly files: readonly PhysicalFile[];
  readonly seen: Seen;
  readonly seconds: number;
  /** By the clock of the server, as the times of its commits are. */
  readonly endedAt: Date;
  readonly configuration: Configuration;
  readonly restorePoint: string | null;
  readonly findings: readonly Finding[];
}

/** Takes what a backup is made of from its source, and stores its tars. */
export async function take(running: Running): Promise<Taken> {
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
  const endedAt = await readClock(holder);
  const point = await makeRestorePoint(holder, running);
  return {
    ...taken,
    endedAt,
    configuration,
    restorePoint: point.name,
    findings: [...held, ...configuration.findings, ...point.findings],
  };
}

/** The server's time, to the millisecond above: nothing that was committed after it is in what ended before it. */
async function readClock(holder: Client): Promise<Date> {
  const [row] = await holder.query<{ at: string }>(
    'select ceil(extract(epoch from clock_timestamp()) * 1000)::text as at',
  );
  return new Date(Number(row?.at));
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
  const file = physicalFile(parent.manifest, 'file-list');
  const path = `${parent.folder}${file.path}`;
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
    classify: (stderr) => classifyEncryption(stderr) ?? classifyReplication(stderr, facts.cluster.hbaFile),
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
  const parts = ['base', ...facts.cluster.tablespaces.map(({ oid }) => oid)];
  requireParts(names, parts);
  const staged = (name: string): string => {
    const found = names.find((one) => one === name || one.startsWith(`${name}.`));
    if (found === undefined) throw new PgproofError('database-refused', `pg_basebackup wrote no "${name}"`);
    return join(holes.stage, found);
  };
  const files: PhysicalFile[] = [];
  for (const name of parts) {
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

/** What was written must be what was planned: a tablespace that came or went since the server was asked would be left out, or wanted in vain. */
function requireParts(names: readonly string[], parts: readonly string[]): void {
  const written = new Set(names.flatMap((name) => /^(.*)\.tar(?:\.\w+)?$/.exec(name)?.[1] ?? []));
  const came = [...written].find((name) => !parts.includes(name));
  const went = parts.find((name) => !written.has(name));
  if (came === undefined && went === undefined) return;
  throw new PgproofError(
    'database-refused',
    came === undefined
      ? `pg_basebackup wrote no "${went}.tar": the tablespace was dropped meanwhile`
      : `pg_basebackup wrote "${came}.tar", too: the tablespace came while the backup began`,
    { hint: 'nothing was stored; run it again' },
  );
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

/** A file of a backup as its manifest names it. */
export function fileOf(path: string, role: PhysicalRole, written: Written, raw: number | null = null): PhysicalFile {
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
