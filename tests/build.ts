/* What all tests share, in a temporary folder: one build of actions and command line, of the present sources and never dist/, and one data directory. */
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../scripts/build.ts';
import { installedMajor } from './cluster.ts';
import { initialise, templateVariable } from './data-directory.ts';
import { buildVariable } from './pgproof.ts';
import { idsOf } from './run.ts';

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
  await makeTemplate(join(folder, 'cluster'));
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A data directory that the servers of all tests are copies of. */
async function makeTemplate(folder: string): Promise<void> {
  const major = await installedMajor();
  if (major === undefined) return;
  const owner = userInfo().uid === 0 ? await idsOf('postgres') : undefined;
  mkdirSync(folder, { mode: 0o755 });
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const template = join(folder, 'data');
  await initialise(`/usr/lib/postgresql/${major}/bin`, template, owner);
  process.env[templateVariable] = template;
}
