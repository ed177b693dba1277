import { access, chmod, lchown, lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, CommandError, runCommand, runPipeline } from '../../command.ts';
import { classify, PgproofError } from '../../errors.ts';
import { allGood, type Finding } from '../../finding.ts';
import { fillCommand, type Plan, stepNamed } from '../../operation.ts';
import { parseControl } from '../../postgres/control.ts';
import { quietSettings, settingLines } from '../../postgres/quiet.ts';
import type { Session } from '../../session.ts';
import { checkDigest } from '../../store/digest.ts';
import { secondsBetween } from '../../units.ts';
import { requireState } from '../recovery-end.ts';
import {
  type Assembling,
  checkCombinedStep,
  checkStep,
  keepOwned,
  readOpened,
  replaceOwned,
  unpackMember,
  writeOwned,
} from './assemble.ts';
import type { PhysicalRestoreFacts } from './facts.ts';
import { identityOf, markFile, markRestore, removeLeftover, type TakenFolder } from './leftover.ts';
import type { PhysicalRestoreOptions } from './options.ts';
import { configurationFolder, placesOf, wholeFolder, workFolder } from './places.ts';
import { type Reached, recoverTo } from './recover.ts';
import { type Recovered, settle } from './settle.ts';
import { describeTarget, endOfBackup, type RecoveryTarget } from './target.ts';

/** What the restore of a cluster came to. */
export interface PhysicalRestoreResult {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly reached: Reached;
  /** From before the manifest was read until the cluster can be started. */
  readonly rtoSeconds: number;
  readonly endedAt: Date;
}

interface Restoring {
  readonly plan: Plan;
  readonly options: PhysicalRestoreOptions;
  readonly facts: PhysicalRestoreFacts;
  readonly session: Session;
  readonly assembling: Assembling;
  readonly target: RecoveryTarget;
  /** Folders that this run made, or took while they were empty: what is cleared when it fails. */
  readonly taken: TakenFolder[];
}

/** Restores a cluster by its plan. Throws when it could not, and leaves nothing behind then. */
export async function runPhysicalRestore(
  plan: Plan,
  options: PhysicalRestoreOptions,
  facts: PhysicalRestoreFacts,
  session: Session,
): Promise<PhysicalRestoreResult> {
  const { owner } = facts;
  const prefixOf = ({ uid, gid, setpriv }: NonNullable<typeof owner>): string[] => [
    ...[setpriv, `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--'],
  ];
  const assembling: Assembling = {
    ...{ plan, session, store: options.store, source: facts, places: placesOf(facts), holes: {} },
    owner: owner === undefined ? undefined : { ...owner, prefix: prefixOf(owner) },
  };
  const { directory, spaces, leftover } = facts;
  if (leftover !== undefined) await removeLeftover(directory, spaces.values(), leftover);
  const target = options.target ?? endOfBackup;
  const restoring: Restoring = { plan, options, facts, session, assembling, target, taken: [] };
  const findings: Finding[] = [];
  for (const { folder, manifest } of facts.members)
    findings.push(
      ...(await checkDigest(options.store, folder, manifest.files, session)).map((finding) =>
        finding.object === undefined
          ? finding
          : { ...finding, object: { kind: 'file', name: `${folder}${finding.object.name}` } },
      ),
    );
  const [damaged] = findings.filter(({ status }) => status === 'bad');
  if (damaged !== undefined)
    throw new PgproofError('invalid-manifest', `"${damaged.object?.name}": ${damaged.detail}`, {
      hint: 'restore another backup: pgproof list --store <store>',
      findings,
    });
  try {
    const settings = await assemble(restoring);
    findings.push(await prepare(restoring));
    const recovered = await recover(restoring);
    findings.push(...(await settle({ facts, target, owner: assembling.owner }, settings, recovered)));
    const { reached } = recovered;
    const endedAt = session.now();
    return {
      ...{ ok: allGood(findings), findings, reached, endedAt },
      rtoSeconds: secondsBetween(facts.startedAt, endedAt),
    };
  } catch (error) {
    await clear(restoring);
    throw error;
  }
}

/** What this run wrote is removed; a folder that was there stays, empty. */
async function clear({ taken }: Restoring): Promise<void> {
  const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 3 });
  for (const { path, isNew } of taken)
    if (isNew) await remove(path);
    else for (const name of await readdir(path).catch(() => [])) await remove(join(path, name));
}

/** Takes a folder for this run: makes it, or sees that the one which was there is still empty. */
async function takeFolder({ assembling, taken, facts }: Restoring, path: string, wasThere: boolean): Promise<void> {
  const { owner } = assembling;
  const refused = (error: unknown): never => {
    throw classify(error, `make the folder "${path}"`);
  };
  const work = workFolder(facts.directory);
  // Before there is anything that could be left, but for the folder that says so.
  if (path !== work && !wasThere) await setMark(facts.directory, [...taken, { path, isNew: true, ids: [] }]);
  if (!wasThere) await mkdir(path, { mode: 0o700 }).catch(refused);
  else if ((await readdir(path).catch(refused)).length > 0)
    throw new PgproofError('bad-input', `"${path}" is not empty any more, and nothing is written over`);
  const ids = [await identityOf(path).catch(refused)];
  taken.push({ path, isNew: !wasThere, ids });
  await setMark(facts.directory, taken);
  if (owner !== undefined) await lchown(path, owner.uid, owner.gid);
  if (wasThere) await chmod(path, 0o700);
}

function setMark(directory: string, taken: readonly TakenFolder[]): Promise<void> {
  return markRestore(directory, taken).catch((error) => {
    throw classify(error, `write into "${workFolder(directory)}"`);
  });
}

/** A program as whoever is to own the files. */
function asOwner({ assembling }: Restoring, { program, args, env }: Command): Command {
  const [first = program, ...words] = [...(assembling.owner?.prefix ?? []), program, ...args];
  return { program: first, args: words, env, cwd: '/' };
}

async function runStep(restoring: Restoring, name: string): Promise<string> {
  const command = fillCommand(stepNamed(restoring.plan, 'command', name).command, {});
  const { stdout } = await runCommand(asOwner(restoring, command), {
    signal: restoring.session.signal,
    output: 'collect',
  });
  return stdout;
}

/** Makes the data directory; gives the settings that ALTER SYSTEM made at the source, which stay out of it until the end. */
async function assemble(restoring: Restoring): Promise<Buffer> {
  const { facts, assembling, session } = restoring;
  const { directory, members, own, spaces, spacesThere } = facts;
  const work = workFolder(directory);
  await takeFolder(restoring, work, false);
  await takeFolder(restoring, directory, facts.isThere);
  for (const space of spaces.values()) await takeFolder(restoring, space, spacesThere.has(space));
  let settings: Buffer = Buffer.alloc(0);
  for (const member of members) {
    // By that no server starts there until it has come to its target.
    if (member === own) await signalRecovery(restoring, members.length === 1 ? directory : join(work, own.id));
    await unpackMember(assembling, member);
    // Before anything else: a run that is killed must not leave a cluster that archives where its source does.
    if (member === own) settings = await quieten(restoring, members.length === 1 ? directory : join(work, own.id));
    session.onProgress({ phase: 'check', current: member.id });
    await runStep(restoring, checkStep(member.id)).catch((error) => {
      if (!(error instanceof CommandError) || error.kind !== 'database-refused') throw error;
      throw new PgproofError('invalid-manifest', `"${member.folder.slice(0, -1)}": ${error.message}`, {
        hint: 'restore another backup: pgproof list --store <store>',
        cause: error,
      });
    });
  }
  if (members.length === 1) return settings;
  session.onProgress({ phase: 'combine', current: `${members.length} backups` });
  await runStep(restoring, 'combine');
  await runStep(restoring, checkCombinedStep);
  await moveWhole(restoring);
  for (const name of (await readdir(work)).filter((one) => one !== markFile))
    await rm(join(work, name), { recursive: true, force: true, maxRetries: 3 });
  return settings;
}

async function signalRecovery({ assembling: { owner } }: Restoring, data: string): Promise<void> {
  await mkdir(data, { mode: 0o700 }).catch((error) => {
    if (error.code !== 'EEXIST') throw classify(error, `make the folder "${data}"`);
  });
  if (owner !== undefined) await lchown(data, owner.uid, owner.gid);
  await writeOwned(join(data, 'recovery.signal'), '', owner);
}

/** Moves what was put together into place; by copying where that lies on another disk, or is where one is mounted. */
async function moveWhole(restoring: Restoring): Promise<void> {
  const { directory } = restoring.facts;
  const whole = wholeFolder(directory);
  const id = await identityOf(whole);
  const { taken } = restoring;
  for (const [index, one] of taken.entries())
    if (one.path === directory) taken[index] = { ...one, ids: [...one.ids, id] };
  await setMark(directory, taken);
  try {
    await rename(whole, directory);
  } catch (error) {
    if (!['EXDEV', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw classify(error, `move "${whole}" to "${directory}"`);
    await signalRecovery(restoring, directory);
    const copy = {
      program: 'cp',
      args: ['--archive', '--', `${whole}/.`, directory],
      env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    };
    await runCommand(asOwner(restoring, copy), { signal: restoring.session.signal });
  }
}

/** Makes a directory one that is harmless to start; gives what `postgresql.auto.conf` said. */
async function quieten({ facts, assembling }: Restoring, data: string): Promise<Buffer> {
  await rm(join(data, 'standby.signal'), { force: true });
  await keepOwned(join(data, 'recovery.signal'), '', assembling.owner);
  const path = join(data, 'postgresql.auto.conf');
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile() === false) throw new PgproofError('invalid-manifest', `"${path}" is no plain file in the backup`);
  const settings = found === undefined ? Buffer.alloc(0) : await readFile(path);
  await replaceOwned(path, settingLines(quietSettings(facts.own.manifest.server.preload_libraries)), assembling.owner);
  return settings;
}

/** Makes it a cluster that can be started here: tablespaces where they lie now, a configuration where it lay elsewhere. */
async function prepare(restoring: Restoring): Promise<Finding> {
  const { facts, assembling, session } = restoring;
  const { directory, own, spaces } = facts;
  const { owner } = assembling;
  const map = own.manifest.tablespaces.map(({ oid }) => `${oid} ${spaces.get(oid)}\n`).join('');
  if (map !== '') await writeOwned(join(directory, 'tablespace_map'), map, owner);
  const file = own.manifest.files.find(({ role }) => role === 'configuration');
  if (file !== undefined) {
    const content = await readOpened(assembling, own, file);
    const folder = configurationFolder(directory);
    await takeFolder(restoring, folder, false);
    const tar = {
      program: facts.tar,
      args: ['--extract', '--no-same-owner', `--directory=${folder}`, '--file=-'],
      env: { LC_ALL: 'C' },
    };
    await runPipeline([asOwner(restoring, tar)], {
      signal: session.signal,
      input: async (stdin) => void stdin.end(content),
    });
  }
  const missing: string[] = [];
  for (const [name, content] of [
    ['postgresql.conf', '# The configuration of the source lay elsewhere.\n'],
    ['pg_hba.conf', 'local all all peer\n'],
    ['pg_ident.conf', ''],
  ] as const) {
    if (await isThere(join(directory, name))) continue;
    await writeOwned(join(directory, name), content, owner);
    missing.push(name);
  }
  if (missing.length === 0)
    return { id: 'restore.configuration', status: 'good', detail: 'its configuration lies in it, as at the source' };
  return {
    id: 'restore.configuration',
    status: 'warning',
    detail: `${missing.join(', ')} lay outside the data directory at the source: a plain one stands there now${file === undefined ? '' : `, and what was collected lies in "${configurationFolder(directory)}"`}`,
    hint: 'take over what you need; leave out data_directory, hba_file and ident_file, which name places of the source',
  };
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Recovers to the target, with nothing of the cluster's own settings live meanwhile. */
async function recover(restoring: Restoring): Promise<Recovered> {
  const { facts, target, assembling, plan, session } = restoring;
  const { directory, own } = facts;
  const { owner } = assembling;
  const work = workFolder(directory);
  for (const name of ['recovery.conf', 'recovery_hba.conf', 'recovery_ident.conf'])
    await writeOwned(join(work, name), '', owner);
  await writeOwned(join(directory, 'recovery.signal'), '', owner);
  const command = fillCommand(stepNamed(plan, 'command', 'recover').command, {});
  const reached = await recoverTo({
    ...{ command: asOwner(restoring, command), target, session },
    ...{ timeline: facts.timeline, log: facts.log },
    spool: join(work, 'wal'),
    stopLsn: own.manifest.wal.stop_lsn,
    described: describeTarget(target, own.manifest.server.time_zone),
    give: async (path) => {
      if (owner !== undefined) await lchown(path, owner.uid, owner.gid);
    },
  });
  const control = parseControl(await runStep(restoring, 'control'));
  requireState(control, target.action === 'promote');
  return { reached, timeline: control.timeline };
}
