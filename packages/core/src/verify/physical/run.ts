import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError, runCommand } from '../../command.ts';
import { PgproofError } from '../../errors.ts';
import { allGood, type Finding, type Level } from '../../finding.ts';
import { fillWord, type Plan, stepNamed } from '../../operation.ts';
import { openClient } from '../../postgres/client.ts';
import { readLibraryVersions } from '../../postgres/cluster.ts';
import { newerThanSupported } from '../../postgres/majors.ts';
import { whileAlive } from '../../postgres/pulse.ts';
import { findProgram } from '../../postgres/tools.ts';
import { type Assembling, checkStep, unpackMember, writeOwned } from '../../restore/physical/assemble.ts';
import { boxPlaces } from '../../sandbox/recovered.ts';
import { type Box, openBox, type Sandbox, serveBox } from '../../sandbox/sandbox.ts';
import type { Session } from '../../session.ts';
import { checkDigest } from '../../store/digest.ts';
import { highestLevel } from '../../store/manifest.ts';
import { putRecord, type VerificationRecord } from '../../store/verification.ts';
import { secondsBetween } from '../../units.ts';
import { contains, type Judgement, judge } from '../../verdict.ts';
import { limitFindings, limitIds } from '../limits.ts';
import { type Control, parseControl } from './control.ts';
import type { PhysicalVerifyFacts } from './facts.ts';
import type { PhysicalVerifyOptions } from './options.ts';
import { adminDatabase } from './plan.ts';
import { amcheckDatabase, readDatabase, sortedBy } from './read.ts';

/** What a verification of a base backup came to. */
export interface PhysicalVerifyResult extends Judgement {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly sandbox: { readonly version: string; readonly isolated: boolean; readonly detail: string } | undefined;
  /** From before the manifest was read until the cluster was recovered; null when it was not. */
  readonly rtoSeconds: number | null;
  readonly provenSeconds: number;
  readonly rpoSeconds: number;
  /** Tables and materialised views that were read to the end. */
  readonly relations: number;
  readonly endedAt: Date;
}

interface Verifying {
  readonly plan: Plan;
  readonly options: PhysicalVerifyOptions;
  readonly facts: PhysicalVerifyFacts;
  readonly session: Session;
  readonly findings: Finding[];
  readonly lookedAt: Set<Level>;
}

/** Runs the verification of a base backup by its plan. A failed check is a finding; throws only when it could not do its work. */
export async function runPhysicalVerify(
  plan: Plan,
  options: PhysicalVerifyOptions,
  facts: PhysicalVerifyFacts,
  session: Session,
): Promise<PhysicalVerifyResult> {
  const verifying: Verifying = { plan, options, facts, session, findings: [], lookedAt: new Set() };
  const { findings, lookedAt } = verifying;
  const upTo = (level: Level): boolean => options.level === undefined || contains(options.level, level);
  await using stack = new AsyncDisposableStack();
  let rtoSeconds: number | null = null;
  let relations = 0;
  let sandbox: PhysicalVerifyResult['sandbox'];
  await checkFiles(verifying);
  if (upTo('readable') && allGood(findings)) {
    const { program } = stepNamed(plan, 'command', 'control').command;
    const box = await openBox(stack, plan.steps, facts.sandbox, { program, hide: options.hide }, session);
    const assembled = await assemble(verifying, box);
    if (assembled !== undefined && upTo('restored')) {
      const isRecovered = await recover(verifying, box, assembled);
      if (isRecovered) rtoSeconds = secondsBetween(facts.startedAt, session.now());
      if (isRecovered && upTo('consistent')) {
        record(verifying, await checkChecksums(verifying, box, assembled));
        const server = await serve(verifying, box, stack);
        if (server !== undefined) {
          sandbox = { version: server.version, ...server.isolation };
          relations = await look(verifying, server);
          await server[Symbol.asyncDispose]();
        }
        lookedAt.add('consistent');
      }
    }
    sandbox ??= { version: '', ...box.isolation };
    record(verifying, [isolationFinding(box)]);
  }
  return conclude(verifying, { sandbox, rtoSeconds, relations });
}

function record({ findings, options }: Verifying, more: readonly Finding[]): void {
  findings.push(...more.filter(({ id }) => options.omit?.has(id) !== true));
}

/** Level `intact`: every file of every backup of the chain, and that none is lost. */
async function checkFiles(verifying: Verifying): Promise<void> {
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
async function assemble(verifying: Verifying, box: Box): Promise<Assembling | undefined> {
  const { plan, options, facts, session, findings, lookedAt } = verifying;
  const { owner } = box.isolation;
  const setpriv = await findProgram('setpriv', session);
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
            prefix:
              setpriv === undefined
                ? []
                : [setpriv, `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', '--no-new-privs', '--'],
          },
    session,
  };
  lookedAt.add('readable');
  for (const member of facts.members) {
    const object = { kind: 'folder', name: member.folder.slice(0, -1) };
    try {
      await unpackMember(assembling, member);
      await run(verifying, box, checkStep(member.id));
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
      await run(verifying, box, 'combine');
    } catch (error) {
      record(verifying, [{ id: 'verify.combine', status: 'bad', level: 'readable', object, ...told(error) }]);
      return undefined;
    }
    const detail = `put together of ${facts.members.length} backups (pg_combinebackup)`;
    record(verifying, [{ id: 'verify.combine', status: 'good', level: 'readable', object, detail }]);
    for (const { id, manifest } of facts.members) {
      const gone = [boxPlaces.part(id), ...manifest.tablespaces.map(({ oid }) => boxPlaces.partSpace(id, oid))];
      for (const word of gone) await rm(fillWord(word, assembling.holes), { recursive: true, force: true });
    }
  }
  record(verifying, await checkIdentity(verifying, box));
  return allGood(findings) ? assembling : undefined;
}

async function control(verifying: Verifying, box: Box): Promise<Control> {
  const command = await box.command('control', process.pid);
  const { stdout } = await runCommand(command, { signal: verifying.session.signal, output: 'collect' });
  return parseControl(stdout);
}

async function checkIdentity(verifying: Verifying, box: Box): Promise<Finding[]> {
  const { systemIdentifier } = await control(verifying, box);
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

async function run({ session }: Verifying, box: Box, step: string): Promise<readonly string[]> {
  const { stderr } = await runCommand(await box.command(step, process.pid), { signal: session.signal });
  return stderr[0] ?? [];
}

/** Level `restored`: made harmless, and its WAL replayed to the end of the backup. */
async function recover(verifying: Verifying, box: Box, { owner, holes }: Assembling): Promise<boolean> {
  const { facts, session, lookedAt } = verifying;
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
  session.onProgress({ phase: 'recover', current: `to ${facts.own.manifest.wal.stop_lsn}` });
  let said: readonly string[];
  try {
    said = await run(verifying, box, 'recover');
  } catch (error) {
    if (!(error instanceof CommandError) || !['database-refused'].includes(error.kind)) throw error;
    said = error.stderr;
  }
  const { state } = await control(verifying, box);
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

async function checkChecksums(verifying: Verifying, box: Box, _assembled: Assembling): Promise<Finding[]> {
  const { session } = verifying;
  const id = 'verify.checksums';
  const level = 'consistent' as const;
  const { checksumVersion } = await control(verifying, box);
  if (checksumVersion === 0)
    return [
      {
        ...{ id, status: 'warning', level },
        detail: 'the cluster has no data checksums: damage that leaves pages readable goes unseen',
        hint: 'with the source stopped: pg_checksums --enable --pgdata <data directory>',
      },
    ];
  session.onProgress({ phase: 'checksums' });
  const command = await box.command('checksums', process.pid);
  const damaged: string[] = [];
  try {
    const { stdout } = await runCommand(command, {
      signal: session.signal,
      output: 'collect',
      onStderrLine: (line) => {
        const [, file, block] = /checksum verification failed in file "([^"]+)", block (\d+)/.exec(line) ?? [];
        if (file !== undefined) damaged.push(`${file.replace(/^.*\/data\/cluster\//, '')}, block ${block}`);
      },
    });
    const blocks = /Blocks scanned: +(\d+)/.exec(stdout)?.[1] ?? '0';
    return [{ id, status: 'good', level, detail: `no page failed its checksum, of ${blocks} (pg_checksums)` }];
  } catch (error) {
    if (!(error instanceof CommandError) || error.kind !== 'database-refused') throw error;
    if (damaged.length === 0) return [{ id, status: 'unknown', level, detail: error.message }];
    return damaged.slice(0, 20).map((name) => ({
      ...{ id, status: 'bad', level },
      object: { kind: 'page', name },
      detail: `its checksum is wrong${damaged.length > 20 ? `; ${damaged.length} pages in all` : ''}`,
    }));
  }
}

/** Undefined where the server is there and lets nobody in. */
async function serve(verifying: Verifying, box: Box, stack: AsyncDisposableStack): Promise<Sandbox | undefined> {
  const { facts, session } = verifying;
  const { manifest } = facts.own;
  try {
    return await serveBox(
      box,
      stack,
      {
        superuser: manifest.server.bootstrap_role,
        database: adminDatabase(manifest),
        options: '-c session_preload_libraries= -c local_preload_libraries=',
      },
      session,
    );
  } catch (error) {
    session.signal.throwIfAborted();
    if (!(error instanceof PgproofError) || error.kind !== 'deadline') throw error;
    const detail = `the recovered server lets "${manifest.server.bootstrap_role}" not in: ${String((error.cause as Error | undefined)?.message ?? error.message)}`;
    record(verifying, [{ id: 'verify.login', status: 'unknown', level: 'consistent', detail }]);
    return undefined;
  }
}

/** Level `consistent` on the running copy. Gives how many relations were read. */
async function look(verifying: Verifying, sandbox: Sandbox): Promise<number> {
  const { facts, options, session, plan } = verifying;
  const { libraries, databases, server } = facts.own.manifest;
  const { connection } = sandbox;
  try {
    return await whileAlive(connection, options.serverTimeoutSeconds, session, async (watched) => {
      const here = await (async () => {
        await using client = await openClient(connection, watched.signal);
        return await readLibraryVersions(client);
      })();
      let relations = 0;
      for (const { name, allows_connections: isOpen, collation } of databases) {
        if (!isOpen) continue;
        const object = { kind: 'database', name };
        try {
          const read = await readDatabase(connection, name, watched);
          relations += read.relations;
          record(verifying, read.findings);
          const detail = `${read.relations} tables were read to the end, with their TOAST`;
          if (read.findings.length === 0)
            record(verifying, [{ id: 'verify.read', status: 'good', level: 'consistent', object, detail }]);
        } catch (error) {
          if (!/incompatible with operating system/.test((error as Error).message)) throw error;
          record(verifying, [
            {
              ...{ id: 'verify.read', status: 'unknown', level: 'consistent', object },
              detail: `its locale "${collation}" is not installed here, so nobody can connect to it`,
              hint: `install it: localedef -i ${collation.split('.')[0]} -f UTF-8 ${collation}`,
            },
          ]);
          continue;
        }
        const sorted = await sortedBy(connection, name, watched);
        const other = sorted.filter((library) => libraries[library] !== here[library]);
        const otherOrder =
          other.length === 0
            ? undefined
            : `text is sorted otherwise here (${other.map((library) => `${library} ${here[library] ?? 'of no known version'}, at the source ${libraries[library] ?? 'of no known version'}`).join(', ')})`;
        if (otherOrder !== undefined)
          record(verifying, [
            {
              ...{ id: 'verify.collation', status: 'unknown', level: 'consistent', object },
              detail: `the order of its indexes cannot be checked: ${otherOrder}`,
              hint: `verify on a machine like the source, or in its image: --sandbox docker --postgres-image <image of PostgreSQL ${server.version}>`,
            },
          ]);
        if ('missing' in facts.amcheck) continue;
        const { command } = stepNamed(plan, 'command', 'amcheck');
        const work = { command, socket: connection.host, database: name, otherOrder };
        record(verifying, await amcheckDatabase(work, watched));
      }
      if ('missing' in facts.amcheck) record(verifying, [{ ...facts.amcheck.missing, level: 'consistent' }]);
      return relations;
    });
  } catch (error) {
    throw await sandbox.explain(error);
  }
}

function isolationFinding({ isolation }: Box): Finding {
  const { isolated, detail } = isolation;
  return {
    id: 'verify.sandbox-isolation',
    status: isolated ? 'good' : 'warning',
    detail,
    ...(isolated
      ? {}
      : { hint: 'run as root, or allow user namespaces; or have the sandbox in a container: --sandbox docker' }),
  };
}

const besideBackup = new Set<string>(limitIds);

async function conclude(
  verifying: Verifying,
  seen: Pick<PhysicalVerifyResult, 'sandbox' | 'rtoSeconds' | 'relations'>,
): Promise<PhysicalVerifyResult> {
  const { options, facts, session, findings, lookedAt } = verifying;
  const { manifest, sha256 } = facts.own;
  const asked = options.level ?? highestLevel(manifest);
  record(verifying, newerThanSupported('verify.server-version', manifest.server));
  const rpoSeconds = Math.max(0, secondsBetween(new Date(manifest.snapshot.time), facts.startedAt));
  record(verifying, limitFindings(options, { rtoSeconds: seen.rtoSeconds, rpoSeconds }));
  const judgement = judge(findings, lookedAt, asked);
  const now = session.now();
  const isAsWanted = ({ id, status }: Finding): boolean =>
    status !== 'bad' && !(status === 'unknown' && besideBackup.has(id));
  const reached = contains(judgement.verdict, asked);
  const result: PhysicalVerifyResult = {
    ...judgement,
    ...seen,
    ok: reached && findings.every(isAsWanted),
    findings,
    provenSeconds: secondsBetween(facts.startedAt, now),
    rpoSeconds,
    endedAt: now,
  };
  const entry: VerificationRecord = {
    format_version: 1,
    backup_id: facts.own.id,
    manifest_sha256: sha256,
    verified_at: now.toISOString(),
    ok: reached && allGood(findings.filter(({ id }) => !besideBackup.has(id))),
    asked,
    verdict: result.verdict,
    rto_seconds: result.rtoSeconds,
    proven_seconds: result.provenSeconds,
    rpo_seconds: result.rpoSeconds,
    sandbox: result.sandbox === undefined ? '' : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`,
    sandbox_major: result.sandbox === undefined ? null : manifest.server.major,
    findings: findings.filter(({ status }) => status !== 'good').map((finding) => withoutRows(finding, facts)),
  };
  try {
    await putRecord(options.store, facts.backup, entry, now);
    return result;
  } catch (error) {
    const detail = `the verification could not be recorded beside the backup: ${(error as Error).message}`;
    return { ...result, findings: [...findings, { id: 'verify.record', status: 'warning', detail }] };
  }
}

/** A record is not encrypted: what a server said of rows of a backup that is stays out of it. */
function withoutRows(finding: Finding, { decryption }: PhysicalVerifyFacts): Finding {
  return decryption !== undefined && ['verify.read', 'verify.amcheck'].includes(finding.id)
    ? { ...finding, detail: 'its words are in the report of the run' }
    : finding;
}
