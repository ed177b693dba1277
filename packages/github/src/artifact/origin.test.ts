import { expect, it } from 'vitest';
import type { RunPayload } from '../api.ts';
import { distrust } from './origin.ts';

const run = (given: Partial<RunPayload> = {}): RunPayload => ({
  id: 7,
  path: '.github/workflows/backup.yml',
  event: 'schedule',
  head_branch: 'main',
  head_repository: { id: 1, full_name: 'acme/shop' },
  repository: { id: 1, full_name: 'acme/shop' },
  ...given,
});
const trusted = { repositoryId: 1, defaultBranch: 'main', workflow: 'backup.yml', isShadowed: false };

it.each(['schedule', 'push', 'workflow_dispatch'])('trusts a run of the named workflow by %s', (event) => {
  expect(distrust(run({ event }), trusted)).toBeUndefined();
  expect(distrust(run({ event }), { ...trusted, workflow: '.github/workflows/backup.yml' })).toBeUndefined();
});

it.each<[given: Partial<RunPayload>, why: string]>([
  [{ head_repository: { id: 2, full_name: 'mallory/shop' } }, 'run 7 is of the fork "mallory/shop"'],
  [{ head_repository: null }, 'run 7 is of a repository that is gone'],
  [{ event: 'pull_request' }, 'run 7 was started by "pull_request"'],
  [{ event: 'pull_request_target' }, 'run 7 was started by "pull_request_target"'],
  [{ event: 'workflow_run' }, 'run 7 was started by "workflow_run"'],
  [{ head_branch: 'feature' }, 'run 7 is of the branch "feature", not of "main"'],
  [{ head_branch: null }, 'run 7 is of the branch ""'],
  [{ path: '.github/workflows/other.yml' }, 'run 7 is of the workflow ".github/workflows/other.yml"'],
  [{ path: '.github/workflows/xbackup.yml' }, 'run 7 is of the workflow'],
])('does not trust a run with %j, and says why', (given, why) => {
  expect(distrust(run(given), trusted)).toContain(why);
});

it('trusts only what is scheduled where a tag has the name of the default branch', () => {
  const shadowed = { ...trusted, isShadowed: true };
  expect(distrust(run(), shadowed)).toBeUndefined();
  expect(distrust(run({ event: 'push' }), shadowed)).toContain('may be of a tag');
  expect(distrust(run({ event: 'workflow_dispatch' }), shadowed)).toContain('may be of a tag');
});

it('asks for no workflow where any of the default branch will do', () => {
  const any = { ...trusted, workflow: undefined };
  expect(distrust(run({ path: '.github/workflows/drill.yml' }), any)).toBeUndefined();
  expect(distrust(run({ event: 'pull_request' }), any)).toContain('pull_request');
});
