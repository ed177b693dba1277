/* The tools themselves, where PGPROOF_MIGRATION_TOOLS names a folder with their programs: what they write, status reads. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cluster.ts';
import { optionalTier } from '../tiers.ts';
import { openPlace, type Place } from './place.ts';
import { migrationsOf, type RecordedName, recorded } from './recorded.ts';

const folder = process.env['PGPROOF_MIGRATION_TOOLS'] ?? '';
const canRun = optionalTier(
  'migration tools',
  folder !== '',
  'PGPROOF_MIGRATION_TOOLS names no folder with goose, migrate and dbmate',
);

/** How each goes up, and down by one. */
const tools: Partial<
  Record<
    RecordedName,
    { program: string; up: (set: string, url: string) => string[]; down: (set: string, url: string) => string[] }
  >
> = {
  goose: {
    program: 'goose',
    up: (set, url) => ['-dir', set, 'postgres', url, 'up'],
    down: (set, url) => ['-dir', set, 'postgres', url, 'down'],
  },
  'golang-migrate': {
    program: 'migrate',
    up: (set, url) => ['-path', set, '-database', url, 'up'],
    down: (set, url) => ['-path', set, '-database', url, 'force', '10'],
  },
  dbmate: {
    program: 'dbmate',
    up: (set, url) => ['-d', set, '-u', url, '--no-dump-schema', 'migrate'],
    down: (set, url) => ['-d', set, '-u', url, '--no-dump-schema', 'rollback'],
  },
};

let place: Place;
beforeAll(async () => {
  if (canRun) place = await openPlace();
});
afterAll(() => place?.[Symbol.asyncDispose]());

describe.skipIf(!canRun).each(Object.entries(tools))('%s', (key, { program, up, down }) => {
  const name = key as RecordedName;
  const standings = async (url: string): Promise<(string | null)[]> =>
    ((await place.status(migrationsOf(name), url)).data['migrations'] as { standing: string | null }[]).map(
      ({ standing }) => standing,
    );

  it('leaves the state that is recorded, and status follows it up and down', async () => {
    const path = join(folder, program);
    expect(existsSync(path), path).toBe(true);
    const url = await place.database(`real ${name}`);
    expect(new Set(await standings(url))).toEqual(new Set(['pending']));
    // The last of some sets fails, which is what the tool is asked for.
    await run(path, up(migrationsOf(name), url)).catch(() => undefined);
    const expected: readonly string[] = recorded[name].standings;
    expect(await standings(url)).toEqual(expected);
    await run(path, down(migrationsOf(name), url));
    const before = expected.filter((standing) => standing === 'applied').length;
    const after = (await standings(url)).filter((standing) => standing === 'applied').length;
    expect(after).toBe(name === 'golang-migrate' ? before : before - 1);
    expect(await standings(url)).not.toContain('dirty');
  });
});
