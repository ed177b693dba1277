import { type Plan, type Step, shellQuote } from '../operation.ts';
import { present } from '../present.ts';
import { unifiedDifference } from './difference.ts';
import type { ScaffoldFacts } from './facts.ts';
import { originOf, type RenderedFile } from './file.ts';
import { operationOfKind, type ScaffoldOptions } from './options.ts';
import { renderFiles } from './render.ts';
import { type Scaffold, scaffoldOf } from './scaffold.ts';

/**
 * What becomes of a file: `kept` is one that somebody changed, or that is not ours; `held` is one that would be written, and is not, as
 * another that goes with it is kept: half of a change is worse than none.
 */
export type Fate = 'new' | 'unchanged' | 'renewed' | 'kept' | 'held';

export interface PlannedFile {
  readonly path: string;
  readonly fate: Fate;
  readonly isOurs: boolean;
  /** Of a file that is kept or renewed: from what is there to what would be made. */
  readonly difference: string;
}

/** `before` is what it takes the place of. */
export type WriteStep = Extract<Step, { kind: 'write' }> & { readonly before?: string; readonly folderMode?: number };

export interface ScaffoldPlan extends Plan {
  readonly scaffold: Scaffold;
  readonly files: readonly PlannedFile[];
  /** What is there of ours, and is not made by these options. */
  readonly leftovers: readonly string[];
  readonly steps: readonly WriteStep[];
}

/** Decides for every file whether it is written. Pure; throws `bad-input` for what cannot be. */
export async function planScaffold(
  options: ScaffoldOptions,
  { texts, leftovers }: ScaffoldFacts,
): Promise<ScaffoldPlan> {
  const scaffold = scaffoldOf(options);
  const rendered = await renderFiles(scaffold.files, scaffold.again);
  const judged = rendered.map((file) => ({ file, ...judge(file, texts[file.path]) }));
  const isHalf = judged.some(({ fate, isOurs }) => fate === 'kept' && isOurs);
  const planned = judged.map((file) =>
    isHalf && (file.fate === 'new' || file.fate === 'renewed') ? { ...file, fate: 'held' as const } : file,
  );
  const steps = planned
    .filter(({ fate }) => fate === 'new' || fate === 'renewed')
    .map(
      ({ file }): WriteStep => ({
        ...{ kind: 'write', name: file.path, ...file },
        ...present({ before: texts[file.path] }),
      }),
    );
  const about = {
    operation: operationOfKind[options.kind],
    environment: options.environment,
    target: scaffold.target,
  };
  return {
    ...about,
    scaffold,
    files: planned.map(({ file: _, ...rest }) => rest),
    leftovers,
    steps,
    public: {
      ...about,
      commands: [
        `mkdir -p ${shellQuote(options.shownFolder)} && cd ${shellQuote(options.shownFolder)}`,
        ...steps.map(asCommand),
        ...scaffold.commands,
      ],
      configuration: scaffold.configuration,
      verification_steps: scaffold.verificationSteps,
      recovery_procedure: scaffold.recoveryProcedure,
    },
  };
}

function judge({ path, text }: RenderedFile, there: string | undefined): PlannedFile {
  if (there === undefined) return { path, fate: 'new', isOurs: true, difference: '' };
  if (there === text) return { path, fate: 'unchanged', isOurs: true, difference: '' };
  const origin = originOf(there);
  const difference = unifiedDifference(path, there, text);
  return { path, fate: origin === 'ours' ? 'renewed' : 'kept', isOurs: origin !== 'foreign', difference };
}

/** A line that no file of ours has. */
const endMark = 'END_OF_PGPROOF_FILE';

function asCommand({ path, text, mode, folderMode }: WriteStep): string {
  const make = `mkdir -p ${shellQuote(path.slice(0, path.lastIndexOf('/')))}`;
  const folder = path.includes('/') ? `${folderMode === undefined ? make : `(umask 022 && ${make})`} && ` : '';
  return `${folder}cat > ${shellQuote(path)} <<'${endMark}'\n${text}${endMark}\nchmod ${mode.toString(8)} ${shellQuote(path)}`;
}
