import { lchown, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../../command.ts';
import { PgproofError } from '../../errors.ts';
import { allGood, type Finding } from '../../finding.ts';
import { fillWord } from '../../operation.ts';
import { requireProgram } from '../../postgres/tools.ts';
import {
  type Assembling,
  checkCombinedStep,
  checkStep,
  unpackMember,
  writeOwned,
} from '../../restore/physical/assemble.ts';
import { recoverTo } from '../../restore/physical/recover.ts';
import { describeTarget } from '../../restore/physical/target.ts';
import { boxPlaces } from '../../sandbox/recovered.ts';
import type { Box } from '../../sandbox/sandbox.ts';
import { checkDigest } from '../../store/digest.ts';
import type { Aim } from './facts.ts';
import { type Looking, readControl, record, runInBox, type Verifying } from './verifying.ts';

/** What is said of the recovery to a target: of the WAL, and not of the backup. */
export const targetFinding = 'verify.target';

/** Level `intact`: every file of every backup of the chain, and that none is lost. */
export async function checkFiles(verifying: Verifying): Promise<void> {
  const { facts, options, session, lookedAt } = verifying;
  lookedAt.add('intact');
  record(
    verifying,
    facts.lost.map(({ file, problem }) => ({
      id: 'verify.chain',
      status: 'bad',
      level: 'intact',
      object: { kind: 'file', name: file },
      detail: `backup "${facts.own.id}" is made on it, and it cannot be read: ${problem}`,
    })),
  );
  for (const { folder, manifest } of facts.members) {
    const found = await checkDigest(options.store, folder, manifest.files, session, options.omit);
    // Of several backups: whose file it is.
    record(
      verifying,
      found.map((finding) =>
        finding.object === undefined
          ? { ...finding, object: { kind: 'folder', name: folder.slice(0, -1) } }
          : { ...finding, object: { kind: 'file', name: `${folder}${finding.object.name}` } },
      ),
    );
  }
}

/** Level `readable`: everything unpacked, each backup as PostgreSQL's own manifest of it says. Undefined when it is not. */
export async function assemble(verifying: Verifying, box: Box): Promise<Assembling | undefined> {
  const { plan, options, facts, session, findings, lookedAt } = verifying;
  const { owner } = box.isolation;
  const setpriv = owner === undefined ? '' : await requireProgram('setpriv', session);
  const assembling: Assembling = {
    plan,
    store: options.store,
    source: facts,
    places: boxPlaces,
    holes: { folder: box.folder },
    owner:
      owner === undefined
        ? undefined
        : {
            ...owner,
            prefix: [
              ...[setpriv, `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', '--no-new-privs', '--'],
            ],
          },
    session,
  };
  lookedAt.add('readable');
  for (const member of facts.members) {
    const object = { kind: 'folder', name: member.folder.slice(0, -1) };
    try {
      await unpackMember(assembling, member);
      await runInBox(verifying, box, checkStep(member.id));
    } catch (error) {
      record(verifying, [{ id: 'verify.backup-manifest', status: 'bad', level: 'readable', object, ...told(error) }]);
      return undefined;
    }
    const detail = "every file of it is as PostgreSQL's own manifest says (pg_verifybackup)";
    record(verifying, [{ id: 'verify.backup-manifest', status: 'good', level: 'readable', object, detail }]);
  }
  if (facts.members.length > 1) {
    const object = { kind: 'backup', name: facts.own.id };
    try {
      session.onProgress({ phase: 'combine', current: `${facts.members.length} backups` });
      await runInBox(verifying, box, 'combine');
      await runInBox(verifying, box, checkCombinedStep);
    } catch (error) {
      record(verifying, [{ id: 'verify.combine', status: 'bad', level: 'readable', object, ...told(error) }]);
      return undefined;
    }
    const detail = `put together of ${facts.members.length} backups (pg_combinebackup), and every file is as the manifest of that says (pg_verifybackup)`;
    record(verifying, [{ id: 'verify.combine', status: 'good', level: 'readable', object, detail }]);
    for (const { id, manifest } of facts.members) {
      const gone = [boxPlaces.part(id), ...manifest.tablespaces.map(({ oid }) => boxPlaces.partSpace(id, oid))];
      for (const word of gone) await rm(fillWord(word, assembling.holes), { recursive: true, force: true });
    }
  }
  record(verifying, await checkIdentity(verifying, box));
  return allGood(findings) ? assembling : undefined;
}

async function checkIdentity(verifying: Verifying, box: Box): Promise<Finding[]> {
  const { systemIdentifier } = await readControl(verifying, box);
  const wanted = verifying.facts.own.manifest.server.system_identifier;
  if (systemIdentifier === wanted) return [];
  const detail = `its files are of the cluster ${systemIdentifier}, its manifest says ${wanted}`;
  return [{ id: 'verify.cluster', status: 'bad', level: 'readable', detail }];
}

/** What a program of the server's says when it fails: of the copy, unless somebody else ended it or the disk is full. */
function told(error: unknown): Pick<Finding, 'detail'> {
  const isOfCopy =
    error instanceof PgproofError && ['invalid-manifest', 'database-refused', 'bad-input'].includes(error.kind);
  if (!isOfCopy) throw error;
  const said = error instanceof CommandError ? error.stderr.findLast((line) => line.trim() !== '') : undefined;
  return { detail: said?.replace(/^\S+: error: /, '') ?? error.message };
}

/** Level `restored`: made harmless, and its WAL replayed to the end of the backup, or with that of the archive to the target. */
export async function recover(verifying: Verifying, box: Box, assembling: Assembling): Promise<boolean> {
  const { aim } = verifying.facts;
  if (aim === undefined) return await recoverCopy(verifying, box, assembling);
  await makeHarmless(verifying, box, assembling);
  return await recoverToAim(verifying, box, assembling, aim);
}

async function makeHarmless(
  { facts, lookedAt }: Looking,
  box: Box,
  { owner, holes }: Pick<Assembling, 'owner' | 'holes'>,
): Promise<void> {
  const data = fillWord(boxPlaces.data, holes);
  // What was set by ALTER SYSTEM would come after our file, and a standby would look for its primary.
  for (const name of ['postgresql.auto.conf', 'standby.signal', 'recovery.signal', 'postmaster.pid'])
    await rm(join(data, name), { force: true });
  const { tablespaces } = facts.own.manifest;
  const map = tablespaces.map(({ oid }) => `${oid} ${fillWord(boxPlaces.space(oid), holes)}\n`).join('');
  if (tablespaces.length > 0) await writeOwned(join(data, 'tablespace_map'), map, owner);
  for (const [name, content] of [
    ['sandbox.conf', ''],
    ['sandbox_hba.conf', 'local all all trust\n'],
    ['sandbox_ident.conf', ''],
  ] as const)
    await writeOwned(join(box.folder, 'data', name), content, owner);
  lookedAt.add('restored');
}

/** The same of any copy, whoever brought it, to the end of its backup. */
export async function recoverCopy(
  verifying: Looking,
  box: Box,
  copy: Pick<Assembling, 'owner' | 'holes'>,
): Promise<boolean> {
  const { facts, session } = verifying;
  await makeHarmless(verifying, box, copy);
  session.onProgress({ phase: 'recover', current: `to ${facts.own.manifest.wal.stop_lsn}` });
  let said: readonly string[];
  try {
    said = await runInBox(verifying, box, 'recover');
  } catch (error) {
    if (!(error instanceof CommandError) || !['database-refused'].includes(error.kind)) throw error;
    said = error.stderr;
  }
  const { state } = await readControl(verifying, box);
  const reached = said.map((line) => /consistent recovery state reached at ([0-9A-F/]+)/.exec(line)?.[1]).find(Boolean);
  const id = 'verify.recovery';
  if (state === 'shut down' && reached !== undefined) {
    const detail = `its WAL was replayed to the end: consistent at ${reached}`;
    record(verifying, [{ id, status: 'good', level: 'restored', detail }]);
    return true;
  }
  const why = said.find((line) => /\b(FATAL|PANIC|ERROR):/.test(line)) ?? said.at(-1) ?? 'the server said nothing';
  const detail = `it cannot be recovered: ${why.replace(/^.*?\b(FATAL|PANIC|ERROR):\s*/, '')}`;
  record(verifying, [{ id, status: 'bad', level: 'restored', detail }]);
  return false;
}

/** Of the WAL or of the target, and not of who looks. */
const ofRecovery: ReadonlySet<string> = new Set(['database-refused', 'wal-absent', 'wal-damaged', 'wal-mismatch']);

async function recoverToAim(
  verifying: Verifying,
  box: Box,
  { owner, holes }: Assembling,
  { target, timeline, log }: Aim,
): Promise<boolean> {
  const { facts, session } = verifying;
  const { manifest } = facts.own;
  await writeOwned(join(fillWord(boxPlaces.data, holes), 'recovery.signal'), '', owner);
  const described = describeTarget(target, manifest.server.time_zone);
  const about = { id: targetFinding, level: 'restored' } as const;
  try {
    verifying.reached = await recoverTo({
      ...{ target, timeline, log, described, session },
      command: await box.command('recover', process.pid),
      spool: fillWord(boxPlaces.log, holes),
      stopLsn: manifest.wal.stop_lsn,
      give: async (path) => {
        if (owner !== undefined) await lchown(path, owner.uid, owner.gid);
      },
    });
  } catch (error) {
    if (!(error instanceof PgproofError) || !ofRecovery.has(error.kind)) throw error;
    record(verifying, [{ ...about, status: 'bad', detail: error.message, hint: error.hint }]);
    return false;
  }
  const { state } = await readControl(verifying, box);
  const { said, segments, lastCommitAt } = verifying.reached;
  if (state !== 'shut down') {
    record(verifying, [{ ...about, status: 'bad', detail: `${described}: pg_control says "${state}" afterwards` }]);
    return false;
  }
  const last =
    lastCommitAt === undefined ? '' : `; the last transaction in it was committed at ${lastCommitAt.toISOString()}`;
  const detail = `reached ${described}: ${said}; ${segments} segments came from the archive${last}`;
  // As far as it goes is not as far as there is something.
  const gap = target.kind === 'latest' && log?.reach.isGap === true ? log.reach.next : undefined;
  record(verifying, [
    gap === undefined
      ? { ...about, status: 'good', detail }
      : {
          ...about,
          status: 'bad',
          object: { kind: 'segment', name: gap },
          detail: `${detail}; then ${gap} is missing, and segments behind it are there`,
          hint: 'take a base backup: from it the time after is reached again; pgproof wal check --store <store>',
        },
  ]);
  return gap === undefined;
}
