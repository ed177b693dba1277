import { relative, resolve } from 'node:path';

/** A folder that an input names: where it is, and as annotations want it, which is from the workspace where it lies in there. */
export function placeOf(
  given: string,
  env: Readonly<Record<string, string | undefined>>,
): { folder: string; shownFolder: string } {
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const folder = resolve(workspace, given);
  const inside = relative(workspace, folder);
  return { folder, shownFolder: inside === '' ? '.' : inside.startsWith('..') ? folder : inside };
}
