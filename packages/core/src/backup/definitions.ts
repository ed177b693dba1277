import { join } from 'node:path';
import { type Command, runPipeline } from '../command.ts';
import { fillCommand, fillWord, stepNamed } from '../operation.ts';
import { classifyToolFailure } from '../postgres/tools.ts';
import { parseTableOfContents, type TableOfContents } from '../proof/archive.ts';
import { withStoredInput } from '../store/input.ts';
import type { ManifestFile } from '../store/manifest.ts';
import { withStoredOutput } from '../store/output.ts';
import type { Attempt } from './dump.ts';
import { dumpSealed } from './head.ts';
import { definitionsFileName } from './plan.ts';

/** The definitions that rows alone are restored into. */
export interface Definitions {
  readonly file: ManifestFile;
  /** Reads what the archive holds. The source is not needed for it. */
  readonly read: (signal: AbortSignal) => Promise<TableOfContents>;
}

/**
 * Dumps, beside rows alone and in the same snapshot, the definitions that they are restored into: without them nothing could be shown of
 * the rows, and no table be made for them. Undefined where the data has its definitions with it.
 */
export async function dumpDefinitions(
  { plan, options, facts, session, workspace }: Attempt,
  holes: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Definitions | undefined> {
  if (options.selection?.content !== 'data') return undefined;
  const { store, connection, compression } = options;
  const stagesOf = (step: string): Command[] =>
    stepNamed(plan, 'pipeline', step).stages.map((stage) => fillCommand(stage, holes));
  session.onProgress({ phase: 'dump', current: 'definitions' });
  const path = fillWord(stepNamed(plan, 'put', 'schema').path, holes);
  const dump = stagesOf('dump-definitions');
  const list = stagesOf('list-definitions');
  const running = { secrets: connection.secrets, classify: classifyToolFailure };
  const { written, result: sealed } = await withStoredOutput(
    store,
    path,
    () => undefined,
    async (output) => {
      if (facts.age === undefined) {
        await runPipeline(dump, { ...running, signal, output });
        return undefined;
      }
      const encrypt = stagesOf('encrypt-definitions');
      const reading = { list, head: join(workspace.path, 'definitions-head') };
      return dumpSealed({ dump, encrypt, packer: facts.packer, reading, output, signal, running });
    },
  );
  const rawBytes = compression.algorithm === 'none' ? (sealed?.rawBytes ?? written.bytes) : null;
  return {
    file: { path: definitionsFileName(facts), role: 'schema', ...written, raw_bytes: rawBytes },
    read: async (later) => {
      if (sealed !== undefined) return parseTableOfContents(sealed.listing);
      const { stdout } = await withStoredInput(store, path, (input) =>
        runPipeline(list, { signal: later, output: 'collect', mayStopEarly: true, input }),
      );
      return parseTableOfContents(stdout);
    },
  };
}
