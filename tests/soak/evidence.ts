/* What a soak, or a benchmark, leaves: docs/evidence/<name>.json, figures with all that is needed to read them later. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const git = (...args: string[]): string => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim();

export interface Occasion {
  /** When it began. */
  readonly date: string;
  readonly commit: string;
  /** Files of the tree differed from the commit: such evidence is not to be committed. */
  readonly isModified: boolean;
  readonly seed: string;
  readonly node: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryBytes: number;
    readonly kernel: string;
  };
}

/** Read when it begins: what is committed while it runs is not what it ran. */
export function readOccasion(): Occasion {
  return {
    date: new Date().toISOString(),
    commit: git('rev-parse', 'HEAD'),
    isModified: git('status', '--porcelain', '--', '.', ':!docs/evidence') !== '',
    seed: 'none to set: each backup draws the seeds of its fingerprints at random, and its manifest and proof name them',
    node: process.versions.node,
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      memoryBytes: totalmem(),
      kernel: readFileSync('/proc/sys/kernel/osrelease', 'utf8').trim(),
    },
  };
}

/** Writes a piece of evidence; returns its path. */
export function writeEvidence(name: string, occasion: Occasion, figures: object): string {
  const folder = join(root, 'docs/evidence');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  writeFileSync(path, `${JSON.stringify({ ...occasion, ...figures }, null, 2)}\n`);
  return path;
}
