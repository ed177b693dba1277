import { describe, expect, it } from 'vitest';
import { pins } from './pins.ts';
import { changed, good, plant, sha, shown } from './sample.ts';

describe('pins and permissions', () => {
  it('are right in a good workflow', () => {
    using tree = plant({ example: good });
    expect(pins(tree.files)).toEqual([]);
  });

  it.each([
    ['an action by its tag', [`${sha} # v5.0.1`, 'v5.0.1'], 'is not pinned by a full commit SHA'],
    ['an action by a short SHA', [`${sha} #`, `${sha.slice(0, 12)} #`], 'is not pinned by a full commit SHA'],
    ['a pin without its version', [' # v5.0.1', ''], 'lacks its version as a comment'],
    ['a pin whose comment is no version', [' # v5.0.1', ' # latest'], 'lacks its version as a comment'],
    ['an image by its tag', [`actions/checkout@${sha}`, 'docker://alpine:3'], 'is not pinned'],
    ['our own action by a branch', ['backup-db@v1', 'backup-db@main'], 'is not pinned'],
    ['no permissions at the top', ['permissions: {}\n', ''], 'does not begin with `permissions: {}`'],
    ['permissions for all jobs', ['permissions: {}', 'permissions: { contents: read }'], 'does not begin with'],
    ['a job that says none', ['    permissions:\n      contents: read # to check out the code\n', ''], 'does not say'],
    [
      'a permission without a reason',
      [' # to check out the code', ''],
      'permission "contents" of job "one" is without',
    ],
    ['all permissions', [':\n      contents: read #', ': read-all #'], 'takes all permissions of a kind'],
    ['none, without a reason', [':\n      contents: read # to check out the code', ': {}'], 'without a reason'],
  ] as const)('are refused in an example with %s', (_, change, message) => {
    using tree = plant({ example: changed(good, change) });
    expect(shown(pins(tree.files))).toMatch(
      /^workflows-examples\/sample\.yml:\d+:\d+: |^workflows-examples\/sample\.yml: /,
    );
    expect(shown(pins(tree.files))).toContain(message);
  });
});
