import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, CommandError, type RunOptions, runPipeline } from '../command.ts';
import { toolCommand } from '../container/client.ts';
import { classify, type ErrorKind, PgproofError } from '../errors.ts';
import { type CommandTemplate, fillCommand, type Step, type Word } from '../operation.ts';
import { classifyToolFailure } from '../postgres/tools.ts';
import { present } from '../present.ts';
import { connectionLostPattern, diskFullPattern, type Refusal, refusalInWords } from '../refusal.ts';
import { redact } from '../secret.ts';
import type { Session } from '../session.ts';
import { unpackCommand } from '../store/compression.ts';
import { classifyDecryption, decryptCommand } from '../store/encryption.ts';
import { guarded, type OpenArchive } from './open.ts';
import type { RestorePart } from './preparation.ts';
import type { ArchiveFacts } from './source.ts';

/** One statement of the archive that the server refused; pg_restore went on after it. */
export interface RestoreError {
  /** The entry of the table of contents, as pg_restore names it: kind, name, owner. */
  readonly entry: string;
  readonly message: string;
}

export interface RestoreOutcome {
  readonly errors: readonly RestoreError[];
  readonly seconds: number;
}

/** What the server could not do for want of something that no archive can be blamed for. */
const ofTheServer: readonly ErrorKind[] = ['wal-full', 'disk-full', 'out-of-memory', 'statement-timeout'];

/** The stages between a stored archive and pg_restore. Holes: `age-identity`. */
export function unpackStages({ decryption, packer }: Pick<ArchiveFacts, 'decryption' | 'packer'>): CommandTemplate[] {
  const unpack = unpackCommand(packer);
  return [...(decryption === undefined ? [] : [decryptCommand(decryption)]), ...(unpack === undefined ? [] : [unpack])];
}

/** Stages of pg_restore that read an archive of a backup: from standard input, or the folder that it was unpacked to. Holes: `age-identity`, `archive`. */
export function archiveStages(
  facts: ArchiveFacts,
  args: readonly Word[],
  environment: Readonly<Record<string, Word>>,
  role: RestorePart['role'] = 'data',
): CommandTemplate[] {
  return facts.manifest.format === 'directory' && role === 'data'
    ? [toolCommand(facts.pgRestore, [...args, { hole: 'archive' }], environment)]
    : [...unpackStages(facts), toolCommand(facts.pgRestore, args, environment)];
}

/** The step that decrypts and unpacks what pg_restore does not read as it comes, and to its end; none where nothing does. */
export function unpackStep(facts: ArchiveFacts): Step[] {
  const stages = unpackStages(facts);
  const isOwn = facts.manifest.format !== 'custom';
  return isOwn && stages.length > 0 ? [{ kind: 'pipeline', name: 'unpack', stages }] : [];
}

/**
 * The stages that restore an archive; `keepalives` are those of the connection, `jobs` how many sessions may work where the format lets
 * them. Holes: `conninfo`, of a restore in two `head` and `rest-list`, and whatever `archiveStages` and `environment` hold.
 */
export function restoreStages(
  facts: ArchiveFacts,
  environment: Readonly<Record<string, Word>>,
  keepalives: string,
  jobs: number,
  { words, role, reads }: Pick<RestorePart, 'words' | 'role' | 'reads'>,
): CommandTemplate[] {
  const into: Word = ['--dbname=', { hole: 'conninfo' }, ...(keepalives === '' ? [] : [` ${keepalives}`])];
  if (facts.psql !== undefined && role === 'data')
    return [
      toolCommand(
        facts.psql,
        // It stops at the first error: after a COPY that failed it would take data for statements, and commands.
        ['--no-psqlrc', '--quiet', '--no-password', '--set=ON_ERROR_STOP=1', '--file=-', into],
        environment,
      ),
    ];
  const isParallel = reads === 'head' || (facts.manifest.format === 'directory' && role === 'data');
  const args = [
    '--verbose',
    '--no-password',
    '--no-subscriptions',
    ...words,
    ...(isParallel ? [`--jobs=${jobs}`] : []),
    into,
  ];
  if (reads === 'head') return [toolCommand(facts.pgRestore, [...args, { hole: 'head' }], environment)];
  return archiveStages(facts, args, environment, role);
}

/**
 * The environment of a pg_restore that reads values of type money as the dump printed them: it holds "1.234,56 €", and does not say
 * by which locale. `moneyLocale` is the manifest's; empty where no column holds money.
 */
export function readingMoney(
  environment: Readonly<Record<string, string>>,
  moneyLocale: string,
): Record<string, string> {
  if (moneyLocale === '') return { ...environment };
  const option = `-c lc_monetary=${moneyLocale.replaceAll(/[\\\s]/g, '\\$&')}`;
  return { ...environment, PGOPTIONS: [environment['PGOPTIONS'] ?? '', option].join(' ').trim() };
}

/**
 * Restores an archive. What the server refuses comes back as errors, all of them, or of a script the first, for there psql stops; throws when
 * the archive cannot be read, the connection is lost or the disk is full.
 */
export async function restoreArchive(
  stages: readonly CommandTemplate[],
  holes: Readonly<Record<string, string>>,
  archive: OpenArchive,
  session: Session,
  secrets: readonly string[],
): Promise<RestoreOutcome> {
  const errors: RestoreError[] = [];
  let entry = '';
  let ignored: number | undefined;
  const started = performance.now();
  const last = stages.length - 1;
  const commands = stages.map((stage) => fillCommand(stage, { ...archive.holes, ...holes }));
  const running: RunOptions = {
    signal: session.signal,
    secrets,
    classify: (stderr) => classifyDecryption(stderr) ?? classifyToolFailure(stderr),
    onStderrLine: (line, stage) => {
      if (stage !== last) return;
      const current = /^pg_restore: (?:processing data for table|creating [A-Z ]+) "(.*)"$/.exec(line)?.[1];
      if (current !== undefined) session.onProgress({ phase: 'restore', current });
      entry = /^pg_restore: from TOC entry \d+; \d+ \d+ (.*)$/.exec(line)?.[1] ?? entry;
      const count = /^pg_restore: warning: errors ignored on restore: (\d+)$/.exec(line)?.[1];
      if (count !== undefined) ignored = Number(count);
      const message = /^pg_restore: error: (.*)$/.exec(line)?.[1];
      if (message !== undefined) errors.push({ entry: redact(entry, secrets), message: redact(message, secrets) });
      const ofScript = /^psql:<stdin>:(\d+): (?:ERROR|FATAL|error): +(.*)$/.exec(line);
      if (ofScript !== null) errors.push({ entry: `line ${ofScript[1]}`, message: redact(ofScript[2] ?? '', secrets) });
      const copied = archive.around === undefined ? undefined : /^CONTEXT: +COPY (.*), line \d+/.exec(line)?.[1];
      const failed = copied === undefined ? undefined : errors.pop();
      if (copied !== undefined && failed !== undefined)
        errors.push({ ...failed, entry: `rows of ${redact(copied, secrets)}` });
    },
  };
  try {
    if (!isScript(archive))
      await archive.feed((input) =>
        runPipeline(commands, { ...running, ...input, mayStopEarly: archive.mayStopEarly }),
      );
    else await restoreScript(commands, archive, running);
  } catch (error) {
    // It went on after each of so many errors; if they are not those that were read, nothing is known of the rest.
    const hasEnded = archive.mayStopEarly && areThese(ignored, errors, commands.at(-1));
    if (!(error instanceof CommandError) || !(hasEnded || isAllTold(error, errors, archive, commands.at(-1))))
      throw error;
  }
  for (const { entry: what, message } of errors) {
    const refusal: Refusal | undefined =
      refusalInWords(message) ?? (diskFullPattern.test(message) ? { kind: 'disk-full' } : undefined);
    if (refusal === undefined || !ofTheServer.includes(refusal.kind)) continue;
    const hint =
      refusal.kind === 'disk-full'
        ? 'free space where the server keeps its data (for a sandbox that is --workdir), then run again'
        : refusal.hint;
    throw new PgproofError(refusal.kind, `restore of ${what}: ${message}`, {
      evidence: [message],
      ...present({ hint }),
    });
  }
  // It goes on without a connection, and calls every statement refused.
  const lost = errors.find((error) => connectionLostPattern.test(error.message));
  if (lost !== undefined) throw new PgproofError('connection-lost', `pg_restore: ${lost.entry}: ${lost.message}`);
  return { errors, seconds: Math.round(performance.now() - started) / 1000 };
}

/** psql's exit code for a script that it stopped in. Source: PostgreSQL documentation, psql, "Exit Status". */
const stoppedInScript = 3;

/** Whether psql runs it. */
const isScript = ({ script, around }: OpenArchive): boolean => script !== undefined || around !== undefined;

function isAllTold(
  error: CommandError,
  errors: readonly RestoreError[],
  archive: OpenArchive,
  restore: Command | undefined,
): boolean {
  if (isScript(archive)) return error.status === stoppedInScript && errors.length > 0;
  const ignored = /errors ignored on restore: (\d+)/.exec(error.stderr.join('\n'))?.[1];
  return areThese(ignored === undefined ? undefined : Number(ignored), errors, restore);
}

/** Whether the errors that pg_restore counted at its end are those that were read. */
function areThese(ignored: number | undefined, errors: readonly RestoreError[], restore: Command | undefined): boolean {
  if (ignored === undefined) return false;
  // Of several sessions it counts every entry that one of them finished after its first error, and some twice: the number tells nothing.
  const isParallel = restore?.args.some((word) => /^--jobs=(?!1$)/.test(word)) === true;
  return isParallel ? errors.length > 0 : ignored === errors.length;
}

/** Hands a script to psql line by line, each read before: what was looked at before may be another by now. */
async function restoreScript(commands: readonly Command[], archive: OpenArchive, running: RunOptions): Promise<void> {
  let broken: unknown;
  const feed = async (stdin: Writable): Promise<void> => {
    let refusal: PgproofError | undefined;
    const pass = async (text: Readable): Promise<void> => {
      const script = guarded(text, archive);
      script.once('error', (error) => {
        // Whatever stops the script itself; psql's own end breaks the pipe at its other side.
        if (error instanceof PgproofError) refusal = error;
      });
      await pipeline(script, stdin);
    };
    try {
      await archive.withText(pass, running.signal);
    } catch (error) {
      if (refusal !== undefined) throw refusal;
      // A psql that has stopped reads no more: what it says counts. One that is content was given less than there is.
      if (!stdin.destroyed) throw error;
      broken = error;
    }
  };
  await runPipeline(commands, { ...running, input: feed });
  if (broken !== undefined) throw classify(broken, `read "${archive.path}"`);
}
