import { expect } from 'vitest';
import { type Condition, type LookOptions, look, paste, type World } from '../scene.ts';

/** For what a condition before it has made already, or what ends with its sessions. */
export async function mendNothing(): Promise<void> {}

/** Runs the command that stands behind the caution of a hint, and not what can be pasted before it. */
export const behind = ({ cluster }: World, hint: string): Promise<void> =>
  paste(cluster, / -- .*?: (.*)$/.exec(hint)?.[1] ?? '');

/** First the one, then the other. */
export async function both(world: World, hint: string): Promise<void> {
  await paste(world.cluster, hint);
  await behind(world, hint);
}

/** What was counted is over once a baseline was taken; `forget` has the server count anew, for the conditions that follow. */
export function endsWithBaseline(
  id: string,
  forget: (world: World) => Promise<unknown>,
  options: LookOptions = {},
): Pick<Condition, 'id' | 'options' | 'mend'> {
  const mend = async (world: World, hint: string): Promise<void> => {
    expect(hint).not.toContain('pg_stat_reset');
    const { baseline } = (await look(world.url(), options)).made;
    expect((await look(world.url(), { ...options, baseline })).of(id).status).toBe('good');
    await forget(world);
  };
  return { id, options, mend };
}
