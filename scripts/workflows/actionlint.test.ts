import { describe, expect, it } from 'vitest';
import { requireTier } from '../../tests/tiers.ts';
import { bring } from '../programs.ts';
import { actionlint } from './actionlint.ts';
import { changed, good, plant, shown, workflow } from './sample.ts';

const found = await bring('actionlint');
const checker = await bring('shellcheck');
const programs = { actionlint: 'path' in found ? found.path : '', shellcheck: 'path' in checker ? checker.path : '' };
const missing = [found, checker].flatMap((one) => ('reason' in one ? [one.reason] : [])).join('; ');

describe.skipIf(!requireTier('actionlint', missing === '', missing))('actionlint', () => {
  it('takes a good workflow', async () => {
    using tree = plant({ example: good });
    expect(await actionlint(tree.files, programs)).toEqual([]);
  });

  it.each([
    ['an unknown key', ['name: one', 'nmae: one'], `${workflow}:9:5: unexpected key "nmae"`],
    ['an unknown runner', ['ubuntu-24.04', 'ubuntu-42.04'], 'label "ubuntu-42.04" is unknown'],
    ['an input that our action has not', ["jobs: '2'", "jobz: '2'"], 'input "jobz" is not defined'],
    ['an output that our action has not', ['.backup-id', '.backup-di'], 'property "backup-di" is not defined'],
    ['a script with a fault', ['echo "$ID"', 'echo $ID'], 'SC2086'],
    ['an untrusted value in a script', ['"$ID"', `"\${{ github.head_ref }}"`], 'is potentially untrusted'],
  ] as const)('refuses %s', async (_, change, message) => {
    using tree = plant({ text: changed(good, change) });
    expect(shown(await actionlint(tree.files, programs))).toContain(message);
  });

  it('fails when the program does not do its work', async () => {
    using tree = plant({});
    await expect(actionlint(tree.files, { actionlint: process.execPath })).rejects.toThrow(process.execPath);
  });
});
