/* The comment on a pull request, as its runs leave it. Where nothing of a backup is needed an input is wrong: that takes no server. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../cli/room.ts';
import { cutInHalf } from '../faults/forge.ts';
import type { Comment, Fault, Run, RunFacts } from '../github/results.ts';
import type { ActionResult } from '../github/runner.ts';
import { layoutOf } from '../layout.ts';
import { hurry, under } from './faults.ts';
import { expectNothingLeft, openStage, type StepOptions, words } from './stage.ts';

const stage = openStage();
const bot = 'github-actions[bot]';
const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const add = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const replace = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const wrong = { comment: 'true', 'timeout-minutes': 'soon' };

let folder: string;
let backup: Promise<void> | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-comment-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A store of the present test's own with a good backup in it, the same for all. */
async function openStore(): Promise<string> {
  backup ??= (async () => {
    const given = { 'database-url': stage.cluster().url('app'), store: folder };
    const ran = await stage.run('backup-db', { run: stage.results().run(), with: given });
    expect(ran.code, ran.log).toBe(0);
  })();
  await backup;
  const store = join(stage.room().path, 'good');
  await cp(folder, store, { recursive: true });
  return store;
}

/** A run of a pull request; each test has a workflow of its own, and so comments of its own. */
const pullRequest = (file: string, facts: Partial<RunFacts> = {}): Run =>
  stage.results().run({ event: 'pull_request', headBranch: 'vip', workflow: `.github/workflows/${file}`, ...facts });
const verify = (run: Run, inputs: Record<string, string>, more: StepOptions = {}): Promise<ActionResult> =>
  stage.run('restore-verify', { run, with: inputs, ...more });
const commentsOf = (file: string): Comment[] =>
  stage
    .results()
    .comments()
    .filter(({ body }) => body.split('\n')[0]?.includes(`:${file}:`));
const asked = (): (string | undefined)[] =>
  stage
    .results()
    .requests()
    .map(({ route }) => route);
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
const ofDefaults = `postgres-image=${digest('postgres:{major}')}:sandbox=auto`;
const ageOf = ({ id }: Run): string => `<!-- run ${id}, attempt 1 -->`;

it('is made by the first run, and replaced by a later one that turned red, with the reason', async () => {
  const store = await openStore();
  const given = { comment: 'true', store, level: 'intact' };
  stage.results().forgetRequests();
  const run = pullRequest('first.yml');
  const good = await verify(run, given);
  expect([good.code, good.annotations], good.log).toEqual([0, []]);
  expect(asked()).toEqual(['POST /graphql', list, add]);
  const [made, ...others] = commentsOf('first.yml');
  expect([made?.login, others]).toEqual([bot, []]);
  const [marker, ...lines] = made?.body.split('\n') ?? [];
  expect(marker).toBe(
    `<!-- pgproof:restore-verify:first.yml:backup:__run:environment=production:store=${digest(store)}:backup=latest:level=intact:${ofDefaults} -->`,
  );
  expect(lines.join('\n')).toBe(
    `${ageOf(run)}\n${good.summary.trimEnd()}\n\n<sub>By [run ${run.id}](https://github.com/acme/shop/actions/runs/${run.id}) for commit \`${run.facts().headSha}\`.</sub>\n`,
  );
  expect(lines[1]).toMatch(/^### ✅ Verdict intact/);

  const files = await readdir(store, { recursive: true });
  const data = files.find((path) => path.endsWith(`/${layoutOf(stage.cluster().major).packed}`));
  await cutInHalf(join(store, data ?? ''));
  const second = pullRequest('first.yml');
  const bad = await stage.run('.', { run: second, with: { ...given, operation: 'verify' } });
  expect([bad.code, bad.outputs['verdict']], bad.log).toEqual([1, 'none']);
  const [replaced, ...more] = commentsOf('first.yml');
  expect([replaced?.id, more]).toEqual([made?.id, []]);
  expect(replaced?.body.split('\n').slice(0, 3)).toEqual([
    marker,
    ageOf(second),
    expect.stringMatching(/^### ❌ Verdict none/),
  ]);
  expect(words(replaced?.body ?? '')).toMatch(/stopped by verify\.file-size: .* bytes/);
  await expectNothingLeft(stage, bad);
});

it.each<[what: string, inputs: Record<string, string>, says: string]>([
  ['the work cannot be done', { backup: 'latest', store: '/nowhere' }, 'store "/nowhere" does not exist'],
  ['an input is wrong', { 'timeout-minutes': 'soon' }, 'input "timeout-minutes": must be a whole number'],
])('says so where %s', async (what, inputs, says) => {
  const file = `${what.replaceAll(' ', '-')}.yml`;
  const ran = await verify(pullRequest(file), { comment: 'true', ...inputs });
  const [comment] = commentsOf(file);
  expect(words(comment?.body ?? ''), ran.log).toContain('❌ verify could not do its work');
  expect(words(comment?.body ?? '')).toContain(says);
  expect(comment?.body).toContain(`Exit code ${ran.code} `);
  expect(ran.code).toBeGreaterThan(1);
});

it('says so where the job is cancelled', async () => {
  const [ran] = await under(stage, { on: 'GET /repos/{owner}/{repo}', kind: 'stall' }, async () => {
    const given = { comment: 'true', workflow: 'backup.yml' };
    const running = await stage.start('restore-verify', { run: pullRequest('cancelled.yml'), with: given });
    await until('it waits for an answer', () => asked().length > 0);
    return running.cancel();
  });
  expect([ran.signal, commentsOf('cancelled.yml').length], ran.log).toEqual([null, 1]);
  expect(words(commentsOf('cancelled.yml')[0]?.body ?? '')).toContain('interrupted by sigint');
});

it('is found among many by marker and author: what another wrote under the marker is left alone', async () => {
  const marker = `<!-- pgproof:restore-verify:many.yml:backup:__run:environment=production:store=artifact:backup=latest:${ofDefaults} -->`;
  const forged = stage.results().comment('mallory', `${marker}\n### ✅ Verdict identical`);
  const quoted = stage.results().comment(bot, `I have seen this:\n${marker}`);
  for (let index = 0; index < 210; index += 1) stage.results().comment('octocat', `comment ${index}`);
  await verify(pullRequest('many.yml'), wrong);
  const own = stage.results().comments().at(-1);
  expect([own?.login, own?.body.startsWith(marker)]).toEqual([bot, true]);
  for (let index = 0; index < 10; index += 1) stage.results().comment('octocat', `later ${index}`);
  const before = stage.results().comments();
  stage.results().forgetRequests();
  const ran = await verify(pullRequest('many.yml'), wrong);
  expect(asked(), ran.log).toEqual(['POST /graphql', list, list, list, replace]);
  const after = stage.results().comments();
  expect(after.filter(({ body }, index) => body !== before[index]?.body).map(({ id }) => id)).toEqual([own?.id]);
  expect(after).toEqual(expect.arrayContaining([forged, quoted]));
});

it('is one for each use: two steps of a job, or two databases', async () => {
  const run = pullRequest('uses.yml');
  for (const [step, database] of [
    ['one', 'app'],
    ['two', 'app'],
    ['one', 'billing'],
    ['one', 'app'],
  ] as const)
    await verify(run, { ...wrong, database }, { env: { GITHUB_ACTION: step } });
  expect(commentsOf('uses.yml').map(({ body }) => /backup:(\w+):.*:database=(\w+) -->/.exec(body)?.slice(1))).toEqual([
    ['one', 'app'],
    ['two', 'app'],
    ['one', 'billing'],
  ]);
});

it('is one for each job of a matrix, over whatever input; a backup that is named is another in every run', async () => {
  const run = pullRequest('matrix.yml');
  const different = { backup: 'oldest-unverified', level: 'restored', workflow: 'other.yml', sandbox: 'docker' };
  await verify(run, wrong);
  for (const [name, value] of Object.entries(different)) await verify(run, { ...wrong, [name]: value });
  expect(commentsOf('matrix.yml')).toHaveLength(1 + Object.keys(different).length);
  const named = pullRequest('named.yml');
  for (const id of ['20261123T201632Z-6419d6', '20261124T201632Z-6419d6'])
    await verify(named, { ...wrong, backup: id });
  expect(commentsOf('named.yml')).toHaveLength(1);
});

it('is left as it is by a run that began before the one that made it', async () => {
  const [earlier, later] = [pullRequest('slow.yml'), pullRequest('slow.yml')];
  await verify(later, wrong);
  const [made] = commentsOf('slow.yml');
  const ran = await verify(earlier, wrong);
  expect(commentsOf('slow.yml')).toEqual([made]);
  expect(ran.log).toContain('was left as it is: a later run made it');
  await verify(pullRequest('slow.yml'), wrong);
  expect(commentsOf('slow.yml').map(({ body }) => body === made?.body)).toEqual([false]);
});

it('tells no secret, and is ended by no name', async () => {
  const secret = 'Zq7-not-for-you';
  const database = `x --> <img src=y> postgres://app:${secret}@db.example/app`;
  const given = { comment: 'true', database, 'timeout-minutes': `password=${secret}` };
  for (let run = 0; run < 2; run += 1) await verify(pullRequest('names.yml'), given);
  const [comment, ...others] = commentsOf('names.yml');
  expect(others).toEqual([]);
  const [marker, , heading] = comment?.body.split('\n') ?? [];
  expect(marker).toMatch(/^<!-- pgproof:restore-verify:[\w.:=-]+:database=[0-9a-f]{16} -->$/);
  expect(heading).toMatch(/^### ❌ Verify could not/);
  expect(comment?.body).toContain('\\*\\*\\*');
  expect(comment?.body).not.toContain(secret);
});

it('is made for a restore, too', async () => {
  const ran = await stage.run('restore', { run: pullRequest('restore.yml'), with: { comment: 'true' } });
  expect(ran.code).toBe(2);
  expect(commentsOf('restore.yml').map(({ body }) => body)).toEqual([
    expect.stringMatching(
      /^<!-- pgproof:restore:restore\.yml:.* -->\n<!-- run \d+, attempt 1 -->\n### ❌ Restore could not do its work\n[\s\S]*"into"/,
    ),
  ]);
});

describe('without one, the step comes to what it comes to', () => {
  it.each<[what: string, facts: Partial<RunFacts>, inputs: Record<string, string>, says: string]>([
    ['a push', { event: 'push' }, {}, 'no comment was made: this run is of the event "push", not of "pull_request"'],
    ['pull_request_target', { event: 'pull_request_target' }, {}, 'the event "pull_request_target"'],
    ['nobody asked for it', {}, { comment: 'false' }, ''],
    ['a dry run', {}, { 'dry-run': 'true' }, ''],
  ])('such as for %s: nothing is asked of GitHub', async (_what, facts, inputs, says) => {
    const ran = await verify(pullRequest('none.yml', facts), { ...wrong, ...inputs });
    expect([ran.code, asked()], ran.log).toEqual([2, []]);
    expect(ran.log).toContain(says);
    expect(ran.log.includes('no comment')).toBe(says !== '');
  });

  it('such as on a fork, whose token may not write: a notice says so', async () => {
    const store = await openStore();
    const headRepository = { fullName: 'mallory/shop', id: 666 };
    const given = { comment: 'true', store, level: 'intact' };
    const ran = await verify(pullRequest('fork.yml', { headRepository }), given);
    expect([ran.code, ran.outputs['verdict']], ran.log).toEqual([0, 'intact']);
    expect(words(ran.summary)).toContain('✅ verdict intact');
    expect(ran.annotations).toEqual([
      {
        ...{ level: 'notice', title: 'comment' },
        message: expect.stringMatching(
          /Resource not accessible by integration.*fork.*"permissions: pull-requests: write"/,
        ),
      },
    ]);
    expect(commentsOf('fork.yml')).toEqual([]);
  });

  it.each<[what: string, fault: Fault, says: RegExp]>([
    [
      'the permission is missing',
      { on: list, kind: 'status', status: 403, message: 'Resource not accessible by integration' },
      /403 .*Resource not accessible by integration\. Hint: give the job "permissions: pull-requests: write"/,
    ],
    ['GitHub does not know the token', { on: 'POST /graphql', kind: 'expired-token' }, /401 .*Bad credentials/],
    ['GitHub is down', { on: add, kind: 'status', status: 503 }, /503 .*githubstatus\.com/],
    ['GitHub never answers', { on: list, kind: 'stall' }, /GitHub did not take it within 60 s/],
  ])('such as where %s: a warning says so', async (_what, fault, says) => {
    const [ran] = await under(stage, fault, () =>
      // Slower than others: four waits must come to an end before the deadline, which the same clock has.
      hurry(stage, 'restore-verify', pullRequest('trouble.yml'), {
        haste: fault.kind === 'stall' ? 20 : 5,
        with: wrong,
      }),
    );
    expect(ran.code, ran.log).toBe(2);
    expect(ran.annotations.filter(({ level }) => level !== 'error')).toEqual([
      { level: 'warning', title: 'comment', message: expect.stringMatching(says) },
    ]);
    expect(words(ran.summary)).toContain('input "timeout-minutes"');
    expect(commentsOf('trouble.yml')).toEqual([]);
  });
});

it.each<[what: string, fault: Fault]>([
  ['a connection that is cut', { on: list, kind: 'cut', times: 1 }],
  ['an answer that is lost after the comment was made', { on: add, kind: 'unanswered', times: 1 }],
])('is made once in spite of %s', async (what, fault) => {
  const file = `${what.replaceAll(' ', '-')}.yml`;
  const [ran, hits] = await under(stage, fault, () =>
    hurry(stage, 'restore-verify', pullRequest(file), { haste: 5, with: wrong }),
  );
  expect([ran.code, hits], ran.log).toEqual([2, 1]);
  expect(ran.log).toContain('trying again');
  expect(commentsOf(file)).toHaveLength(1);
});
