import { type Command, runPipeline } from '../command.ts';
import { fillCommand, fillWord, stepNamed } from '../operation.ts';
import { classifyToolFailure } from '../postgres/tools.ts';
import type { ManifestFile } from '../store/manifest.ts';
import { withStoredOutput } from '../store/output.ts';
import type { Attempt } from './dump.ts';
import { definitionsFileName } from './plan.ts';

/**
 * Dumps, beside rows alone and in the same snapshot, the definitions that they are restored into: without them nothing could be shown of
 * the rows, and no table be made for them. Undefined where the data has its definitions with it.
 */
export async function dumpDefinitions(
  { plan, options, facts, session }: Attempt,
  holes: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<ManifestFile | undefined> {
  if (options.selection?.content !== 'data') return undefined;
  const stages = ['dump-definitions', ...(facts.age === undefined ? [] : ['encrypt-definitions'])].flatMap(
    (step): Command[] => stepNamed(plan, 'pipeline', step).stages.map((stage) => fillCommand(stage, holes)),
  );
  session.onProgress({ phase: 'dump', current: 'definitions' });
  const path = fillWord(stepNamed(plan, 'put', 'schema').path, holes);
  const { written } = await withStoredOutput(
    options.store,
    path,
    () => undefined,
    (output) =>
      runPipeline(stages, {
        secrets: options.connection.secrets,
        classify: classifyToolFailure,
        signal,
        output,
      }),
  );
  return { path: definitionsFileName(facts), role: 'schema', ...written, raw_bytes: null };
}
