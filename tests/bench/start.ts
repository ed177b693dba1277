/* The start of a built action that stops at its first missing input, beside a Node that does nothing: what every step pays. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Medians over all rounds, in turn: action, Node, action, Node, … */
export interface StartFigures {
  readonly rounds: number;
  readonly actionMilliseconds: number;
  readonly nodeMilliseconds: number;
  /** Of one round each. */
  readonly ratios: { readonly least: number; readonly median: number; readonly most: number };
}

/** Measures the actions that were built into a folder. */
export function measureStart(dist: string, rounds: number): StartFigures {
  const action = (): number => milliseconds([join(dist, 'backup-db.js')], 2);
  const node = (): number => milliseconds(['-e', '0'], 0);
  action();
  node();
  const pairs = Array.from({ length: rounds }, () => [action(), node()] as const);
  const ratios = pairs.map(([one, other]) => one / other).sort((a, b) => a - b);
  return {
    rounds,
    actionMilliseconds: median(pairs.map(([one]) => one)),
    nodeMilliseconds: median(pairs.map(([, other]) => other)),
    ratios: { least: ratios[0] ?? 0, median: median(ratios), most: ratios.at(-1) ?? 0 },
  };
}

/** Throws when it does not end as it should: then it was not what was meant to be measured. */
function milliseconds(args: readonly string[], exitCode: number): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [...args], { env: {}, stdio: 'ignore' });
  const took = performance.now() - started;
  if (status !== exitCode) throw new Error(`node ${args.join(' ')} ended with ${status}, not ${exitCode}`);
  return took;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** One line for people. */
export function renderStart({ rounds, actionMilliseconds, nodeMilliseconds, ratios }: StartFigures): string {
  const fixed = (value: number): string => value.toFixed(2);
  return `start of a built action to its first missing input: ${actionMilliseconds.toFixed(0)} ms; node -e 0: ${nodeMilliseconds.toFixed(0)} ms; ratio ${fixed(ratios.median)} (${fixed(ratios.least)}–${fixed(ratios.most)}) over ${rounds} rounds\n`;
}
