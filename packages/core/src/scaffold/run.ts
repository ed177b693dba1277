import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classify, PgproofError } from '../errors.ts';
import { readThere } from './facts.ts';
import type { ScaffoldOptions } from './options.ts';
import type { ScaffoldPlan } from './plan.ts';

/**
 * Writes what the plan says, each file whole or not at all. Throws `store-unwritable`, `disk-full`, and `bad-input` for a file that is
 * other than it was when the plan was made: somebody is at work in it.
 */
export async function runScaffold(options: ScaffoldOptions, { steps }: ScaffoldPlan): Promise<void> {
  const { folder, shownFolder } = options;
  for (const { path, text, mode, folderMode, before } of steps) {
    const target = join(folder, path);
    const staging = `${target}.${randomBytes(4).toString('hex')}`;
    try {
      await makeFolders(folder, path, folderMode);
      await writeFile(staging, text, { mode, flag: 'wx' });
      // Whatever the umask: users of containers read it, and none of these holds a secret.
      await chmod(staging, mode);
      if ((await readThere(options, path)) !== before) refuse(join(shownFolder, path));
      // A new one takes the place of nothing, whoever comes in between.
      if (before === undefined) await link(staging, target);
      else await rename(staging, target);
      await rm(staging, { force: true });
    } catch (error) {
      await rm(staging, { force: true }).catch(() => undefined);
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') refuse(join(shownFolder, path));
      throw classify(error, `write "${join(shownFolder, path)}"`);
    }
  }
}

/** Makes the folders of a path that are not there. */
async function makeFolders(folder: string, path: string, mode: number | undefined): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = path.split('/').slice(0, -1);
  for (const [index] of names.entries()) {
    const at = join(folder, ...names.slice(0, index + 1));
    const isNew = (await mkdir(at, { recursive: true })) !== undefined;
    if (isNew && mode !== undefined) await chmod(at, mode);
  }
}

function refuse(shownPath: string): never {
  throw new PgproofError('bad-input', `"${shownPath}" was changed since it was looked at, and stays as it is now`, {
    hint: 'run again: what is there then is looked at anew',
  });
}
