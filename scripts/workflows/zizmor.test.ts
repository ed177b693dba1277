import { describe, expect, it } from 'vitest';
import { requireTier } from '../../tests/tiers.ts';
import { bring } from '../programs.ts';
import { changed, good, goodAction, plant, sha, shown } from './sample.ts';
import { zizmor } from './zizmor.ts';

const found = await bring('zizmor');
const [program, missing] = 'path' in found ? [found.path, ''] : ['', found.reason];

describe.skipIf(!requireTier('zizmor', missing === '', missing))('zizmor', () => {
  it('takes a good workflow', async () => {
    using tree = plant({ example: good });
    expect(await zizmor(tree.files, program)).toEqual([]);
  });

  it.each([
    ['an unpinned action', [`${sha} # v5.0.1`, 'v5.0.1'], 'unpinned-uses'],
    ['an unpinned image', ['    timeout', '    container: { image: alpine:latest }\n    timeout'], 'unpinned-images'],
    ['a template injection', ['"$ID"', `"\${{ github.event.issue.title }}"`], 'template-injection'],
    ['too many permissions', [':\n      contents: read #', ': write-all #'], 'excessive-permissions'],
    [
      'a permission without a reason',
      ['contents: read # to check out the code', 'packages: write'],
      'undocumented-permissions',
    ],
    ['a checkout that leaves the token behind', ['persist-credentials: false', 'fetch-depth: 1'], 'artipacked'],
    ['pull_request_target', ['on: push', 'on: pull_request_target'], 'dangerous-triggers'],
  ] as const)('refuses %s, in an example too', async (_, change, rule) => {
    using tree = plant({ example: changed(good, change) });
    expect(shown(await zizmor(tree.files, program))).toMatch(
      new RegExp(`^workflows-examples/sample\\.yml:\\d+:\\d+: .*\\(${rule},`, 'm'),
    );
  });

  it('refuses an action whose steps inject a template', async () => {
    const steps = `runs:\n  using: composite\n  steps:\n    - run: echo \${{ inputs.jobs }}\n      shell: bash\n`;
    using tree = plant({ action: changed(goodAction, ['runs:\n  using: node24\n  main: main.js\n', steps]) });
    expect(shown(await zizmor(tree.files, program))).toContain('template-injection');
  });

  it('fails for a file that it cannot read', async () => {
    using tree = plant({ text: 'jobs: {}\n' });
    await expect(zizmor(tree.files, program)).rejects.toThrow('"on" is a required property');
  });
});
