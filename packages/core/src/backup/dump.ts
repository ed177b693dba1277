import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, type RunOptions, runPipeline } from '../command.ts';
import { PgproofError } from '../errors.ts';
import { fillCommand, fillWord, type Plan, stepNamed } from '../operation.ts';
import { openClient } from '../postgres/client.ts';
import { childEnvironment } from '../postgres/connection.ts';
import { secretHoles } from '../postgres/environment.ts';
import { classifyToolFailure } from '../postgres/tools.ts';
import {
  type ArchivedSequence,
  parseSequenceSets,
  parseTableOfContents,
  type TableOfContents,
} from '../proof/archive.ts';
import { watchBlockers } from '../proof/hold.ts';
import type { Session } from '../session.ts';
import { withStoredInput } from '../store/input.ts';
import type { ManifestFile } from '../store/manifest.ts';
import { withStoredOutput } from '../store/output.ts';
import type { Written } from '../store/store.ts';
import type { Workspace } from '../workspace.ts';
import { dumpDefinitions } from './definitions.ts';
import type { BackupFacts } from './facts.ts';
import { dumpSealed, type SealedDump } from './head.ts';
import type { BackupOptions } from './options.ts';
import { dataFileName } from './plan.ts';

/** One attempt's surroundings, for the pieces of work below. */
export interface Attempt {
  readonly plan: Plan;
  readonly options: BackupOptions;
  readonly facts: BackupFacts;
  readonly session: Session;
  readonly workspace: Workspace;
  readonly id: string;
  readonly folder: string;
  readonly started: Date;
}

/** What the dump step itself brings. */
export interface Dumped {
  readonly file: ManifestFile;
  readonly contents: TableOfContents;
  /** Path of the archive's head; undefined where the stored file can be read itself. */
  readonly head: string | undefined;
  readonly seconds: number;
  /** Definitions beside rows alone. */
  readonly definitions: ManifestFile | undefined;
}

/** What ran between the source and the store. */
type Ran = Pick<SealedDump, 'dump'> & Partial<SealedDump>;

/** Dumps into the store, and reads the archive's table of contents: back from there, or as it goes by where it is encrypted. */
export async function dump(
  attempt: Attempt,
  holes: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Dumped> {
  const { plan, options, facts, session, id } = attempt;
  const filled = { ...holes, ...secretHoles(childEnvironment(options.connection)), 'backup-id': id };
  const stages = (step: string): Command[] =>
    stepNamed(plan, 'pipeline', step).stages.map((stage) => fillCommand(stage, filled));
  const path = fillWord(stepNamed(plan, 'put', 'data').path, filled);
  let current = '';
  let bytes = 0;
  const report = (): void => session.onProgress({ phase: 'dump', bytes, ...(current === '' ? {} : { current }) });
  const running = {
    secrets: options.connection.secrets,
    classify: classifyToolFailure,
    onStderrLine: (line: string, stage: number): void => {
      const relation = stage === 0 ? /dumping contents of table "(.*)"$/.exec(line)?.[1] : undefined;
      if (relation === undefined) return;
      current = relation;
      report();
    },
  };
  const head = facts.age === undefined ? undefined : join(attempt.workspace.path, 'head');
  const run = async (output: NonNullable<RunOptions['output']>): Promise<Ran> => {
    if (head === undefined) return { dump: await runPipeline(stages('dump'), { ...running, signal, output }) };
    const [dump, encrypt, list] = [stages('dump'), stages('encrypt-data'), stages('list')];
    return dumpSealed({ dump, encrypt, list, head, isPacked: facts.zstd !== undefined, output, signal, running });
  };
  await using watcher = await openClient(options.connection, signal);
  const watch = watchBlockers(watcher, `application_name = 'pgproof pg_dump'`);
  let stored: { readonly result: Ran; readonly written: Written };
  try {
    stored = await withStoredOutput(
      options.store,
      path,
      (soFar) => {
        bytes = soFar;
        report();
      },
      run,
    );
  } catch (error) {
    if (error instanceof PgproofError && error.kind === 'lock-not-got') {
      throw new PgproofError(
        'lock-not-got',
        `pg_dump did not get its locks within ${options.lockTimeoutSeconds} s${watch.describe()}`,
        { cause: error },
      );
    }
    throw error;
  } finally {
    watch.stop();
  }
  const { result, written } = stored;
  const definitions = await dumpDefinitions(attempt, filled, signal);
  const listing = result.listing ?? (await readStored(attempt, path, 'list', {}, signal));
  const file: ManifestFile = {
    path: dataFileName(facts),
    role: 'data',
    ...written,
    raw_bytes: options.compression.algorithm === 'none' ? (result.rawBytes ?? written.bytes) : null,
  };
  return { file, contents: parseTableOfContents(listing), head, seconds: result.dump.durationSeconds, definitions };
}

/** Reads the states that the archive sets its sequences to: like the table of contents they are at its beginning. */
export async function readArchivedSequences(
  attempt: Attempt,
  { contents, head }: Dumped,
  signal: AbortSignal,
): Promise<ArchivedSequence[]> {
  const lines = contents.entries.filter((entry) => entry.type === 'SEQUENCE SET').map((entry) => entry.line);
  if (lines.length === 0) return [];
  const list = join(attempt.workspace.path, 'sequences.list');
  await writeFile(list, `${lines.join('\n')}\n`, { mode: 0o600 });
  if (head !== undefined) {
    await using file = await open(head);
    return parseSequenceSets(await readArchive(attempt, file.fd, 'sequences', { list }, signal));
  }
  const path = fillWord(stepNamed(attempt.plan, 'put', 'data').path, { 'backup-id': attempt.id });
  return parseSequenceSets(await readStored(attempt, path, 'sequences', { list }, signal));
}

function readStored(
  attempt: Attempt,
  path: string,
  step: 'list' | 'sequences',
  holes: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string> {
  return withStoredInput(attempt.options.store, path, (input) => readArchive(attempt, input, step, holes, signal));
}

async function readArchive(
  { plan }: Attempt,
  input: NonNullable<RunOptions['input']>,
  step: 'list' | 'sequences',
  holes: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string> {
  const stages = stepNamed(plan, 'pipeline', step).stages.map((stage) => fillCommand(stage, holes));
  return (await runPipeline(stages, { signal, output: 'collect', mayStopEarly: true, input })).stdout;
}
