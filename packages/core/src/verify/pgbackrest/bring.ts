import { access, chmod, chown, lchown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError, runCommand, runPipeline } from '../../command.ts';
import { PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { fillCommand, fillWord, stepNamed } from '../../operation.ts';
import { segmentsOf } from '../../pgbackrest/info.ts';
import { runThere } from '../../pgbackrest/program.ts';
import { filesSaidWrong, readVerified, type Said } from '../../pgbackrest/said.ts';
import { requireProgram } from '../../postgres/tools.ts';
import { boxPlaces } from '../../sandbox/recovered.ts';
import type { Box } from '../../sandbox/sandbox.ts';
import { record } from '../physical/verifying.ts';
import type { VerifyingPgbackrest } from './run.ts';

/**
 * Level `intact`: what pgBackRest's own verification says of this backup, of those that it needs, and beside the ladder of all others in the
 * repository. Its words are read, for its exit code is 0 whatever it finds.
 */
export async function checkRepository(verifying: VerifyingPgbackrest): Promise<void> {
  const { plan, facts, session, lookedAt } = verifying;
  const { pgbackrest, backup } = facts;
  lookedAt.add('intact');
  session.onProgress({ phase: 'verify', current: `stanza ${pgbackrest.source.stanza}` });
  const id = 'verify.repository';
  const { stdout, said } = await runThere(pgbackrest, stepNamed(plan, 'command', 'verify').command, session);
  const { status, parts, complaints } = readVerified(stdout);
  const files = filesSaidWrong(said);
  const needed = new Set([backup.label, ...backup.reference]);
  const findings: Finding[] = [];
  const about = (name: string): string => {
    const named = files.filter(({ file }) => file.startsWith(`${name}/`)).slice(0, 20);
    return named.length === 0 ? '' : `; ${named.map(({ file, problem }) => `${problem}: ${file}`).join(', ')}`;
  };
  for (const { kind, name, isGood, wrong, checked } of parts) {
    const isNeeded = kind === 'backup' && needed.has(name);
    if (isGood) {
      if (isNeeded)
        findings.push({
          ...({ id, status: 'good', level: 'intact', object: { kind: 'backup', name } } as const),
          detail: `all of its ${checked} files are there and have their sums (pgbackrest verify)`,
        });
      continue;
    }
    const what = wrong.length === 0 ? 'it cannot be used' : wrong.join(', ');
    findings.push({
      ...({ id, status: 'bad' } as const),
      ...(isNeeded ? { level: 'intact' } : {}),
      object: { kind: kind === 'backup' ? 'backup' : 'archive', name },
      detail: `pgbackrest verify: ${what}${about(name)}`,
      ...(isNeeded ? {} : { hint: 'this backup does not need it; others do, and a recovery to a later moment may' }),
    });
  }
  const missing = [...needed].filter((label) => !parts.some(({ kind, name }) => kind === 'backup' && name === label));
  findings.push(
    ...missing.map(
      (name): Finding => ({
        ...{ id, status: 'bad', level: 'intact', object: { kind: 'backup', name } },
        detail: 'pgbackrest verify says nothing of it',
      }),
    ),
    ...complaints.map(
      (detail): Finding => ({ id, status: 'bad', level: 'intact', detail: `pgbackrest verify: ${detail}` }),
    ),
  );
  if (status !== 'ok' && !findings.some((finding) => finding.status === 'bad'))
    findings.push({
      ...{ id, status: 'bad', level: 'intact' },
      detail: `pgbackrest verify ends with status ${status === undefined ? 'none' : `"${status}"`}${lastWords(said)}`,
    });
  record(verifying, findings);
}

function lastWords(said: readonly Said[]): string {
  const last = said.findLast(({ level }) => level === 'warn' || level === 'error');
  return last === undefined ? '' : `: ${last.text}`;
}

/**
 * Level `readable`: restores it with every segment of the log that it needs into the box, by pgBackRest, which holds each file against its sum. False
 * when it could not.
 */
export async function bring(verifying: VerifyingPgbackrest, box: Box): Promise<boolean> {
  const { facts, session, lookedAt } = verifying;
  const { pgbackrest, backup } = facts;
  lookedAt.add('readable');
  const object = { kind: 'backup', name: backup.label };
  const data = fillWord(boxPlaces.data, { folder: box.folder });
  await using place = pgbackrest.isContainer ? await placeInContainer(verifying) : await placeInBox(verifying, box);
  const holes = { into: place.into, spaces: place.spaces };
  session.onProgress({ phase: 'restore', current: backup.label });
  try {
    await runThere(pgbackrest, stepNamed(verifying.plan, 'command', 'bring').command, session, {
      holes,
      onSaid: ({ text }) => session.onProgress({ phase: 'restore', current: text }),
    });
  } catch (error) {
    record(verifying, [{ id: 'verify.restore', status: 'bad', level: 'readable', object, ...told(error) }]);
    return false;
  }
  const detail = 'pgBackRest restored it, and each file has its sum';
  record(verifying, [{ id: 'verify.restore', status: 'good', level: 'readable', object, detail }]);
  const isWhole = await bringLog(verifying, holes);
  if (!isWhole) return false;
  await place.handOver(data);
  return true;
}

async function bringLog(verifying: VerifyingPgbackrest, holes: { into: string; spaces: string }): Promise<boolean> {
  const { facts, session, plan } = verifying;
  const { pgbackrest, backup } = facts;
  const { startWal, stopWal } = backup;
  const id = 'verify.wal';
  const segments = segmentsOf(backup);
  if (segments.length === 0) {
    const detail = 'it was made while the log was not archived: whether it can be recovered is not known';
    record(verifying, [{ id, status: 'unknown', level: 'readable', detail }]);
    return false;
  }
  for (const segment of segments) {
    session.onProgress({ phase: 'fetch', current: segment });
    try {
      await runThere(pgbackrest, stepNamed(plan, 'command', 'bring-segment').command, session, {
        holes: { ...holes, segment },
      });
    } catch (error) {
      const object = { kind: 'segment', name: segment };
      const cause = error instanceof CommandError ? error : (error as Error).cause;
      const isAbsent = cause instanceof CommandError && cause.status === 1;
      const why = isAbsent
        ? { detail: `the backup needs it, and the archive of stanza "${pgbackrest.source.stanza}" does not have it` }
        : told(error);
      record(verifying, [{ id, status: 'bad', level: 'readable', object, ...why }]);
      return false;
    }
  }
  const detail = `all ${segments.length} segments of the log that it needs came from the archive, ${startWal} to ${stopWal}`;
  record(verifying, [{ id, status: 'good', level: 'readable', detail }]);
  return true;
}

/** What cannot be decrypted, by its number: with this passphrase `info` was read. */
const undecipherable = 95;

/** What pgBackRest says when it fails: of the backup, unless it could not do its work. */
function told(error: unknown): Pick<Finding, 'detail'> {
  if (!(error instanceof PgproofError)) throw error;
  const { kind, cause } = error;
  const isOfBackup =
    ['invalid-manifest', 'database-refused', 'store-missing'].includes(kind) ||
    (cause instanceof CommandError && cause.status === undecipherable);
  if (!isOfBackup) throw error;
  return { detail: error.message };
}

/** Where the copy is brought to, and what hands it over to the sandbox. */
interface BringPlace extends AsyncDisposable {
  readonly into: string;
  readonly spaces: string;
  readonly handOver: (data: string) => Promise<void>;
}

/** On this machine: in the box itself, while it is the user's that pgBackRest runs as. */
async function placeInBox({ facts, session }: VerifyingPgbackrest, box: Box): Promise<BringPlace> {
  const { owner } = facts.pgbackrest;
  const folder = join(box.folder, 'data');
  const all = [join(folder, 'cluster'), ...facts.details.tablespaces.map(({ oid }) => join(folder, `space-${oid}`))];
  for (const one of all) {
    await mkdir(one, { mode: 0o700 });
    if (owner !== undefined) await chown(one, owner.uid, owner.gid);
  }
  // Passed through until the copy is the sandbox's own.
  if (owner !== undefined) await chmod(folder, 0o711);
  return {
    into: join(folder, 'cluster'),
    spaces: folder,
    handOver: async () => {
      const to = box.isolation.owner;
      const program = await requireProgram('chown', session);
      if (to !== undefined)
        await runCommand(
          {
            program,
            args: ['--recursive', '--no-dereference', `${to.uid}:${to.gid}`, ...all],
            env: { LC_ALL: 'C' },
            cwd: '/',
          },
          { signal: session.signal },
        );
      await chmod(folder, 0o700);
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

/** In the container of pgBackRest: in a temporary folder there, whose files come here as a tar. */
async function placeInContainer(verifying: VerifyingPgbackrest): Promise<BringPlace> {
  const { facts, session, box } = verifying;
  const { pgbackrest, details } = facts;
  const there = (script: string, ...args: string[]) => pgbackrest.command('sh', ['-c', script, 'sh', ...args]);
  const make =
    'set -e; umask 077; folder=$(mktemp -d /tmp/pgproof-XXXXXX); mkdir "$folder"/cluster; for name; do mkdir "$folder/space-$name"; done; echo "$folder"';
  const { stdout } = await runThere(pgbackrest, there(make, ...details.tablespaces.map(({ oid }) => oid)), session);
  const folder = stdout.trim();
  if (!/^\/[^\n]*\/pgproof-\w{6}$/.test(folder))
    throw new PgproofError(
      'database-refused',
      `${pgbackrest.where}: no temporary folder could be made: ${JSON.stringify(stdout)}`,
    );
  return {
    into: `${folder}/cluster`,
    spaces: folder,
    handOver: async () => {
      if (box === undefined) return;
      const to = box.isolation.owner;
      const into = join(box.folder, 'data');
      const tar = await requireProgram('tar', session);
      const pack = fillCommand(
        pgbackrest.command('tar', ['--create', '--file=-', `--directory=${folder}`, '.']),
        pgbackrest.secrets,
      );
      // Who unpacks owns the files: it is the sandbox's user.
      const prefix =
        to === undefined
          ? []
          : [
              await requireProgram('setpriv', session),
              `--reuid=${to.uid}`,
              `--regid=${to.gid}`,
              '--clear-groups',
              '--no-new-privs',
              '--',
            ];
      const [program = tar, ...args] = [
        ...prefix,
        ...[
          tar,
          '--extract',
          '--file=-',
          '--no-same-owner',
          '--no-same-permissions',
          '--no-overwrite-dir',
          `--directory=${into}`,
        ],
      ];
      await runPipeline(
        [
          { ...pack, cwd: '/' },
          { program, args, env: { LC_ALL: 'C' }, cwd: '/' },
        ],
        // Open as long as we live: by that it ends with us.
        { signal: session.signal, input: async () => undefined, pipesIn: box.workspace.path },
      );
      await access(join(into, 'cluster', 'PG_VERSION'));
      if (to !== undefined) await lchown(into, to.uid, to.gid);
    },
    [Symbol.asyncDispose]: async () => {
      const ended = new AbortController();
      await runThere(pgbackrest, there('rm -rf -- "$1"', folder), { ...session, signal: ended.signal }).catch(
        () => undefined,
      );
    },
  };
}
