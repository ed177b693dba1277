/* A plan's commands, and a recovery procedure, as somebody does them who has a shell. */
import { chmod, chown, lchown, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { serverOwner } from '../physical/scene.ts';
import { run } from '../run.ts';

/** The programs of PostgreSQL, and what every machine has. */
export const pathWith = (...folders: readonly string[]): string =>
  [...folders, '/usr/local/bin', '/usr/bin', '/bin'].join(':');

/** Runs lines in one shell, as the user that runs servers; gives what they print. Throws where one fails. */
export async function paste(
  lines: readonly string[],
  env: Readonly<Record<string, string>>,
  owner?: Awaited<ReturnType<typeof serverOwner>>,
): Promise<string> {
  return run('/bin/bash', ['-c', lines.join('\n')], owner, { LC_ALL: 'C', ...env });
}

/** The lines of a procedure that are for the shell: behind three blanks, those of a scaffold behind two. */
export function linesOf(procedure: string): string[] {
  const indent = /^ {2}\S/m.test(procedure) ? '  ' : '   ';
  return procedure
    .split('\n')
    .filter((line) => line.startsWith(indent))
    .map((line) => line.slice(indent.length));
}

/** Gives a folder and all in it to the user that runs servers, where we are root. */
export async function giveToServers(folder: string): Promise<void> {
  const owner = await serverOwner();
  if (owner === undefined) return;
  await chown(folder, owner.uid, owner.gid);
  for (const name of await readdir(folder, { recursive: true })) await lchown(join(folder, name), owner.uid, owner.gid);
}

/** Lets others read a store, which is ours alone. */
export async function openToRead(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}
