/* One build for all tests of actions and command line, in a temporary folder: what they run is what the present sources come to, never dist/. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../scripts/build.ts';
import { buildVariable } from './pgproof.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the build. */
    readonly dist: string;
  }
}

/** vitest's global set-up: before the first file, and after the last. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'pgtest-dist-'));
  // Some tests run it as another user.
  chmodSync(folder, 0o755);
  const dist = join(folder, 'dist');
  await build(dist);
  project.provide('dist', dist);
  process.env[buildVariable] = dist;
  return () => rmSync(folder, { recursive: true, force: true });
}
