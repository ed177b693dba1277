import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type RunOptions, type RunResult, runPipeline } from '../command.ts';
import { PgproofError } from '../errors.ts';
import { fillCommand, fillWord, type Plan, stepNamed } from '../operation.ts';
import { openClient } from '../postgres/client.ts';
import { childEnvironment } from '../postgres/connection.ts';
import { secretHoles } from '../postgres/environment.ts';
import { classifyToolFailure } from '../postgres/tools.ts';
import { present } from '../present.ts';
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
import type { BackupFacts } from './facts.ts';
import { type Head, keepHead } from './head.ts';
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
  readonly seconds: number;
}

/** Dumps into the store, then reads the archive's table of contents back from there. */
export async function dump(
  attempt: Attempt,
  holes: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Dumped> {
  const { plan, options, facts, session, id } = attempt;
  const environment = childEnvironment(options.connection);
  const filled = { ...holes, ...secretHoles(environment), 'backup-id': id };
  const stages = stepNamed(plan, 'pipeline', 'dump').stages.map((stage) => fillCommand(stage, filled));
  const path = fillWord(stepNamed(plan, 'put', 'data').path, filled);
  let current = '';
  let bytes = 0;
  const report = (): void => session.onProgress({ phase: 'dump', bytes, ...(current === '' ? {} : { current }) });
  const listing = stepNamed(plan, 'pipeline', 'list').stages.map((stage) => fillCommand(stage, {}));
  const head = facts.age === undefined ? undefined : keepHead(headOf(attempt), listing, signal);
  await using watcher = await openClient(options.connection, signal);
  const watch = watchBlockers(watcher, `application_name = 'pgproof pg_dump'`);
  let stored: { readonly result: RunResult; readonly written: Written };
  try {
    stored = await withStoredOutput(
      options.store,
      path,
      (soFar) => {
        bytes = soFar;
        report();
      },
      (output) =>
        runPipeline(stages, {
          signal,
          output: head === undefined ? output : encryptedOutput(attempt, head, output, signal),
          secrets: options.connection.secrets,
          classify: classifyToolFailure,
          onStderrLine: (line, stage) => {
            const relation = stage === 0 ? /dumping contents of table "(.*)"$/.exec(line)?.[1] : undefined;
            if (relation === undefined) return;
            current = relation;
            report();
          },
        }),
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
  const contents = parseTableOfContents(
    head === undefined ? await readArchive(attempt, path, 'list', {}, signal) : await head.list(),
  );
  const file: ManifestFile = {
    path: dataFileName(facts),
    role: 'data',
    ...stored.written,
    raw_bytes: options.compression.algorithm === 'none' ? stored.written.bytes : null,
  };
  return { file, contents, seconds: stored.result.durationSeconds };
}

const headOf = (attempt: Attempt): string => join(attempt.workspace.path, `head-${attempt.id}`);

/** What is to be encrypted passes through us once, compressed, because its beginning is read before. */
function encryptedOutput(
  { plan }: Attempt,
  head: Head,
  output: NonNullable<RunOptions['output']>,
  signal: AbortSignal,
): (stdout: Readable) => Promise<void> {
  const stages = stepNamed(plan, 'pipeline', 'encrypt').stages.map((stage) => fillCommand(stage, {}));
  return async (stdout) => {
    await runPipeline(stages, { signal, output, input: (stdin) => head.pass(stdout, stdin) });
  };
}

/** Reads the states that the archive sets its sequences to. */
export async function readArchivedSequences(
  attempt: Attempt,
  contents: TableOfContents,
  signal: AbortSignal,
): Promise<ArchivedSequence[]> {
  const lines = contents.entries.filter((entry) => entry.type === 'SEQUENCE SET').map((entry) => entry.line);
  if (lines.length === 0) return [];
  const list = join(attempt.workspace.path, 'sequences.list');
  await writeFile(list, `${lines.join('\n')}\n`, { mode: 0o600 });
  const path = fillWord(stepNamed(attempt.plan, 'put', 'data').path, { 'backup-id': attempt.id });
  return parseSequenceSets(await readArchive(attempt, path, 'sequences', { list }, signal));
}

async function readArchive(
  attempt: Attempt,
  path: string,
  step: 'list' | 'sequences',
  holes: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string> {
  const stages = stepNamed(attempt.plan, 'pipeline', step).stages.map((stage) => fillCommand(stage, holes));
  const read = async (input: RunOptions['input']): Promise<string> =>
    (await runPipeline(stages, { signal, output: 'collect', mayStopEarly: true, ...present({ input }) })).stdout;
  if (attempt.facts.age === undefined) return withStoredInput(attempt.options.store, path, read);
  const head = await open(headOf(attempt), 'r');
  try {
    return await read(head.fd);
  } finally {
    await head.close();
  }
}
