/* What the engine has of a run of pgproof. */
import { run } from '../run.ts';

const environment = { PATH: process.env['PATH'] ?? '' };

export const docker = (...args: string[]): Promise<string> => run('docker', args, undefined, environment);

export interface OurContainer {
  readonly id: string;
  readonly name: string;
  /** Everything that the engine tells of it to whoever may ask. */
  readonly text: string;
}

/** Containers of pgproof that mention a folder: every one does, for its files lie there. */
export async function containersOf(folder: string): Promise<OurContainer[]> {
  const ids = (await docker('ps', '--all', '--quiet', '--filter', 'label=pgproof.owner')).split('\n').filter(Boolean);
  const all = await Promise.all(
    ids.map(async (id) => ({ id, text: await docker('container', 'inspect', id).catch(() => '') })),
  );
  return all
    .filter(({ text }) => text.includes(folder))
    .map(({ id, text }) => ({ id, text, name: (JSON.parse(text) as [{ Name: string }])[0].Name.slice(1) }));
}

/** The group of the engine's socket: who is in it may use docker. */
export async function engineGroup(): Promise<number> {
  const { stat } = await import('node:fs/promises');
  return (await stat('/var/run/docker.sock')).gid;
}
