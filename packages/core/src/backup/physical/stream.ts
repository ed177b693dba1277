import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError, type RunOptions, type RunResult, runCommand, runPipeline, wasCutOff } from '../../command.ts';
import { classify, PgproofError } from '../../errors.ts';
import { type CommandTemplate, fillCommand } from '../../operation.ts';
import { systemIdentifierIn } from '../../postgres/control.ts';
import type { Session } from '../../session.ts';

/** What was read of a base backup as it went by. */
export interface Seen {
  /** PostgreSQL's own manifest. */
  readonly manifest: string;
  /** Decimal: of pg_control. */
  readonly systemIdentifier: string;
}

export interface Streaming {
  /** The last stages write to the store. A `tee` among them copies into the pipe `tap`. */
  readonly backup: readonly CommandTemplate[];
  /** Reads the copy to its end, and puts some of its files into the folder `seen`. */
  readonly look: readonly CommandTemplate[];
  readonly mkfifo: string;
  readonly holes: Readonly<Record<string, string>>;
  readonly output: NonNullable<RunOptions['output']>;
  readonly running: Pick<RunOptions, 'secrets' | 'classify' | 'onStderrLine' | 'pipesIn'>;
}

/**
 * Takes a base backup, and reads its tar to the end as it goes by, by the kernel's pipes alone: what is stored was whole. The holes `tap` and `seen`
 * name what is not there yet. Throws what keeps either from its end; where one broke for the other's sake, the other's error.
 */
export async function streamBackup(streaming: Streaming, session: Session): Promise<RunResult> {
  const { holes } = streaming;
  const { signal } = session;
  await mkdir(holes['seen'] as string, { mode: 0o700 });
  await runCommand({ program: streaming.mkfifo, args: ['-m', '600', holes['tap'] as string], env: {} }, { signal });
  const stop = new AbortController();
  const filled = (stages: readonly CommandTemplate[]) => stages.map((stage) => fillCommand(stage, holes));
  const backup = runPipeline(filled(streaming.backup), { ...streaming.running, signal, output: streaming.output });
  // What waits at a pipe that nobody opens any more waits for ever.
  backup.catch(() => stop.abort());
  const look = runPipeline(filled(streaming.look), { signal: AbortSignal.any([signal, stop.signal]) });
  const [taken, seen] = await Promise.allSettled([backup, look]);
  if (taken.status === 'rejected') {
    const isCutOff = taken.reason instanceof CommandError && wasCutOff(taken.reason);
    const isTold = seen.status === 'rejected' && !isInterrupted(seen.reason);
    throw isCutOff && isTold ? unreadable(seen.reason) : taken.reason;
  }
  if (seen.status === 'rejected') throw isInterrupted(seen.reason) ? seen.reason : unreadable(seen.reason);
  return taken.value;
}

function isInterrupted(error: unknown): boolean {
  return error instanceof PgproofError && error.kind === 'interrupted';
}

function unreadable(error: unknown): PgproofError {
  const { kind, message } = classify(error, 'read the backup as it goes by');
  const hint = 'see which pg_basebackup and which tar run, and whether the temporary folder has room; then run again';
  return new PgproofError(kind, `what pg_basebackup sends cannot be read: ${message}`, { hint, cause: error });
}

/** Reads what was put into the folder `seen`; PostgreSQL's manifest is a file of its own where the backup was written into a folder. */
export async function readSeen(seen: string, manifest = join(seen, 'backup_manifest')): Promise<Seen> {
  try {
    const systemIdentifier = systemIdentifierIn(await readFile(join(seen, 'global', 'pg_control')));
    if (systemIdentifier === undefined) throw new PgproofError('invalid-manifest', 'pg_control is cut off');
    return { manifest: await readFile(manifest, 'utf8'), systemIdentifier };
  } catch (error) {
    throw classify(error, 'read the files of the base backup');
  }
}
