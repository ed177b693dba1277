import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { classify } from '../errors.ts';
import type { ScaffoldOptions } from './options.ts';
import type { ScaffoldPlan } from './plan.ts';

/** Writes what the plan says, each file whole or not at all. Throws `store-unwritable`, `disk-full`. */
export async function runScaffold({ folder, shownFolder }: ScaffoldOptions, { steps }: ScaffoldPlan): Promise<void> {
  for (const { path, text, mode } of steps) {
    const target = join(folder, path);
    const staging = `${target}.${randomBytes(4).toString('hex')}`;
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(staging, text, { mode, flag: 'wx' });
      await rename(staging, target);
    } catch (error) {
      await rm(staging, { force: true }).catch(() => undefined);
      throw classify(error, `write "${join(shownFolder, path)}"`);
    }
  }
}
