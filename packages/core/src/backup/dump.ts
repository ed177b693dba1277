import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RunResult, runPipeline } from '../command.ts';
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
import type { BackupFacts } from './facts.ts';
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
          output,
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
  const contents = await readContents(attempt, path, signal);
  const file: ManifestFile = {
    path: dataFileName(facts),
    role: 'data',
    ...stored.written,
    raw_bytes: options.compression.algorithm === 'none' ? stored.written.bytes : null,
  };
  return { file, contents, seconds: stored.result.durationSeconds };
}

async function readContents(attempt: Attempt, path: string, signal: AbortSignal): Promise<TableOfContents> {
  const text = await readArchive(attempt, path, 'list', {}, signal);
  return parseTableOfContents(text);
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
  const { stdout } = await withStoredInput(attempt.options.store, path, (input) =>
    runPipeline(stages, { signal, output: 'collect', mayStopEarly: true, input }),
  );
  return stdout;
}
