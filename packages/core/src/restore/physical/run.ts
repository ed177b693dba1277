import { access, appendFile, chmod, chown, lchown, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, CommandError, runCommand, runPipeline } from '../../command.ts';
import { classify, PgproofError } from '../../errors.ts';
import { allGood, type Finding } from '../../finding.ts';
import { fillCommand, type Plan, stepNamed } from '../../operation.ts';
import { parseControl } from '../../postgres/control.ts';
import type { Session } from '../../session.ts';
import { checkDigest } from '../../store/digest.ts';
import { secondsBetween } from '../../units.ts';
import { type Assembling, checkStep, readOpened, unpackMember, writeOwned } from './assemble.ts';
import type { PhysicalRestoreFacts } from './facts.ts';
import type { PhysicalRestoreOptions } from './options.ts';
import { configurationFolder, placesOf, restoreCommand, workFolder } from './plan.ts';
import { type Reached, recoverTo } from './recover.ts';
import { describeTarget, type RecoveryTarget, targetSettings } from './target.ts';

/** What the restore of a cluster came to. */
export interface PhysicalRestoreResult {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly reached: Reached | undefined;
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
}

/** Restores a cluster by its plan. Throws when it could not, and leaves nothing behind then. */
export async function runPhysicalRestore(
  plan: Plan,
  options: PhysicalRestoreOptions,
  facts: PhysicalRestoreFacts,
  session: Session,
): Promise<PhysicalRestoreResult> {
  const { owner, setpriv } = facts;
  const prefix =
    owner === undefined || setpriv === undefined
      ? []
      : [setpriv, `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', '--'];
  const assembling: Assembling = {
    ...{ plan, session, store: options.store, source: facts, places: placesOf(facts), holes: {} },
    owner: owner === undefined ? undefined : { ...owner, prefix },
  };
  const restoring: Restoring = { plan, options, facts, session, assembling };
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
    await assemble(restoring);
    findings.push(await prepare(restoring));
    const reached = options.target === undefined ? undefined : await recover(restoring);
    findings.push(...(await settle(restoring, reached)));
    const endedAt = session.now();
    return {
      ...{ ok: allGood(findings), findings, reached, endedAt },
      rtoSeconds: secondsBetween(facts.startedAt, endedAt),
    };
  } catch (error) {
    await clear(facts);
    throw error;
  }
}

/** What was written is removed; a folder that was there stays, empty. */
async function clear({ directory, isThere, spaces, spacesThere }: PhysicalRestoreFacts): Promise<void> {
  const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 3 });
  await remove(workFolder(directory));
  await remove(configurationFolder(directory));
  const wasThere = new Set([...spacesThere, ...(isThere ? [directory] : [])]);
  for (const folder of [directory, ...spaces.values()]) {
    for (const name of await readdir(folder).catch(() => [])) await remove(join(folder, name));
    if (!wasThere.has(folder)) await remove(folder);
  }
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

async function assemble(restoring: Restoring): Promise<void> {
  const { facts, assembling, session } = restoring;
  const { owner } = assembling;
  const own = async (path: string): Promise<void> => {
    if (owner !== undefined) await lchown(path, owner.uid, owner.gid);
  };
  const work = workFolder(facts.directory);
  await mkdir(work, { mode: 0o700 }).catch((error) => {
    throw classify(error, `make the folder "${work}"`);
  });
  await own(work);
  if (facts.isThere) {
    if (owner !== undefined) await chown(facts.directory, owner.uid, owner.gid);
    await chmod(facts.directory, 0o700);
  }
  for (const member of facts.members) {
    await unpackMember(assembling, member);
    session.onProgress({ phase: 'check', current: member.id });
    await runStep(restoring, checkStep(member.id)).catch((error) => {
      if (!(error instanceof CommandError) || error.kind !== 'database-refused') throw error;
      throw new PgproofError('invalid-manifest', `"${member.folder.slice(0, -1)}": ${error.message}`, {
        hint: 'restore another backup: pgproof list --store <store>',
        cause: error,
      });
    });
  }
  if (facts.members.length === 1) return;
  session.onProgress({ phase: 'combine', current: `${facts.members.length} backups` });
  await runStep(restoring, 'combine');
}

/** Makes it a cluster that can be started here: tablespaces where they lie now, no standby's signal, a configuration where it lay elsewhere. */
async function prepare(restoring: Restoring): Promise<Finding> {
  const { facts, assembling, session } = restoring;
  const { directory, own, spaces } = facts;
  const { owner } = assembling;
  for (const name of ['standby.signal', 'recovery.signal']) await rm(join(directory, name), { force: true });
  const map = own.manifest.tablespaces.map(({ oid }) => `${oid} ${spaces.get(oid)}\n`).join('');
  if (map !== '') await writeOwned(join(directory, 'tablespace_map'), map, owner);
  const file = own.manifest.files.find(({ role }) => role === 'configuration');
  if (file !== undefined) {
    const content = await readOpened(assembling, own, file);
    const folder = configurationFolder(directory);
    await mkdir(folder, { mode: 0o700 });
    if (owner !== undefined) await lchown(folder, owner.uid, owner.gid);
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
async function recover(restoring: Restoring): Promise<Reached> {
  const { facts, options, assembling, plan, session } = restoring;
  const { directory, own } = facts;
  const { target } = options;
  if (target === undefined) throw new Error('there is no target to recover to');
  const { owner } = assembling;
  const work = workFolder(directory);
  for (const name of ['recovery.conf', 'recovery_hba.conf', 'recovery_ident.conf'])
    await writeOwned(join(work, name), '', owner);
  await writeOwned(join(directory, 'recovery.signal'), '', owner);
  const settings = join(directory, 'postgresql.auto.conf');
  const aside = join(work, 'postgresql.auto.conf');
  const hasOwn = await isThere(settings);
  if (hasOwn) await rename(settings, aside);
  const command = fillCommand(stepNamed(plan, 'command', 'recover').command, {});
  const reached = await recoverTo({
    ...{ command: asOwner(restoring, command), target, session },
    log: facts.log,
    spool: join(work, 'wal'),
    stopLsn: own.manifest.wal.stop_lsn,
    described: describeTarget(target, own.manifest.server.time_zone),
    give: async (path) => {
      if (owner !== undefined) await lchown(path, owner.uid, owner.gid);
    },
  });
  if (hasOwn) await rename(aside, settings);
  await requireState(restoring, target);
  return reached;
}

/** Sees in the cluster itself that its recovery ended as it was to. Throws `database-refused`. */
async function requireState(restoring: Restoring, target: RecoveryTarget): Promise<void> {
  const { state } = parseControl(await runStep(restoring, 'control'));
  // Alone, a server that shuts down at its target leaves the recovery open, and goes on with it when it is started.
  const wanted = target.action === 'promote' ? ['shut down'] : ['shut down in recovery', 'in archive recovery'];
  if (wanted.includes(state)) return;
  throw new PgproofError(
    'database-refused',
    `the recovery ended, and pg_control says "${state}" of the cluster, not "${wanted.join('" or "')}"`,
  );
}

/** Settings that keep a copy from doing what its source does, and those of a recovery that goes on. */
async function settle(restoring: Restoring, reached: Reached | undefined): Promise<Finding[]> {
  const { facts, options, assembling } = restoring;
  const { directory, own } = facts;
  const { target } = options;
  const goesOn = target !== undefined && target.action !== 'promote';
  const still: Record<string, string> = {
    archive_mode: 'off',
    max_logical_replication_workers: '0',
    ...(goesOn
      ? { restore_command: restoreCommand(directory), ...targetSettings(target), recovery_target_action: target.action }
      : {}),
  };
  const lines = Object.entries(still).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`);
  const path = join(directory, 'postgresql.auto.conf');
  if (!(await isThere(path))) await writeOwned(path, '', assembling.owner);
  await appendFile(path, `# Added by pgproof restore.\n${lines.join('')}`);
  const work = workFolder(directory);
  if (!goesOn) await rm(work, { recursive: true, force: true });
  return [
    ...(target === undefined || reached === undefined
      ? []
      : [
          {
            id: 'restore.target',
            status: 'good',
            detail: `reached ${describeTarget(target, own.manifest.server.time_zone)}: ${reached.said}; ${reached.segments} segments came from the archive`,
          } as const,
        ]),
    {
      id: 'restore.still',
      status: 'warning',
      detail: 'archiving and subscriptions are off in it (postgresql.auto.conf), for the source may still live',
      hint: 'when it takes the place of the source: alter system reset archive_mode; alter system reset max_logical_replication_workers; then restart it',
    },
    ...(goesOn
      ? [
          {
            id: 'restore.goes-on',
            status: 'good',
            detail: `started, it comes to the target again and ${target.action === 'pause' ? 'pauses there, to be read; then select pg_wal_replay_resume() makes it a server of its own' : 'shuts down there'}; until then it needs "${join(work, 'wal')}"`,
          } as const,
        ]
      : []),
  ];
}
