import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Repository, Run } from '../github/results.ts';
import type { ActionResult } from '../github/runner.ts';
import { expectRefusal, openStage } from './stage.ts';

const stage = openStage();
/** Takes connections in place of a database, and counts them. */
let listener: Server;
let connections = 0;

beforeAll(async () => {
  listener = createServer((socket) => {
    connections += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
});
afterAll(() => {
  listener?.close();
});
beforeEach(() => {
  connections = 0;
});

const environments = ['development', 'staging', 'production'] as const;
const runIn = (visibility: Repository['visibility']): Run => {
  stage.results().setRepository({ visibility });
  return stage.results().run();
};
const backUp = (run: Run, inputs: Record<string, string>, env: Record<string, string> = {}): Promise<ActionResult> =>
  stage.run('backup-db', { run, env, with: { 'database-url': stage.cluster().url('app'), ...inputs } });

/** As the same step, with a counter in the place of the database. */
async function expectRefusedUntouched(
  run: Run,
  inputs: Record<string, string>,
  says: string,
  env: Record<string, string> = {},
): Promise<ActionResult> {
  stage.results().forgetRequests();
  const { port } = listener.address() as { port: number };
  const ran = await backUp(
    run,
    { 'database-url': `postgres://u@127.0.0.1:${port}/app?sslmode=disable`, ...inputs },
    env,
  );
  await expectRefusal(stage, ran, { code: 2, says: ['not encrypted', says], hint: /age-keygen -o backup-key\.txt/ });
  expect(ran.annotations.map(({ message }) => message).join()).toContain('age-keygen -y backup-key.txt');
  expect(connections).toBe(0);
  const { requests, artifacts } = stage.results();
  expect(requests().filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(artifacts('all').filter(({ runId }) => runId === run.id)).toEqual([]);
  return ran;
}

/** Variables of a job whose event names no repository. */
async function silentEvent(): Promise<Record<string, string>> {
  const path = join(stage.room().path, 'silent-event.json');
  await writeFile(path, '{"schedule": "17 3 * * *"}');
  return { GITHUB_EVENT_PATH: path };
}

describe('in a public repository', () => {
  it.each(environments.flatMap((environment) => ['false', 'true'].map((allow) => [environment, allow] as const)))(
    'a backup without encryption is refused before anything is read: %s, allow-plaintext %s',
    async (environment, allow) => {
      const inputs = { environment, 'allow-plaintext': allow };
      const ran = await expectRefusedUntouched(runIn('public'), inputs, 'this repository is public');
      expect(ran.annotations.map(({ message }) => message).join()).not.toContain('allow-plaintext');
      expect(stage.results().requests()).toEqual([]);
    },
  );

  it('its plan is refused as well, and a folder takes it', async () => {
    await expectRefusedUntouched(runIn('public'), { 'dry-run': 'true', 'allow-plaintext': 'true' }, 'public');
    const ran = await backUp(runIn('public'), { store: './kept' });
    expect([ran.code, ran.annotations.map(({ title }) => title)], ran.log).toEqual([0, ['store']]);
  });
});

describe.each(['private', 'internal'] as const)('in a repository that is %s', (visibility) => {
  it('a production backup without encryption is refused, and names the input that accepts it', async () => {
    const ran = await expectRefusedUntouched(runIn(visibility), {}, `this ${visibility} repository`);
    expect(ran.annotations.map(({ message }) => message).join()).toContain('allow-plaintext: true');
  });

  it.each([
    ['production', 'true', 1],
    ['staging', 'false', 1],
    ['development', 'false', 0],
  ] as const)('one of %s is taken with allow-plaintext %s, with %i warning', async (environment, allow, warnings) => {
    const ran = await backUp(runIn(visibility), { environment, 'allow-plaintext': allow });
    expect(ran.code, ran.log).toBe(0);
    const seen = ran.annotations.filter(({ level }) => level === 'warning');
    expect(seen).toHaveLength(warnings);
    for (const warning of seen)
      expect(warning).toMatchObject({ title: 'encryption', message: expect.stringContaining(visibility) });
  });
});

describe('where the event names no repository', () => {
  it('the API is asked, and its answer counts', async () => {
    const accepted = await backUp(runIn('private'), { 'allow-plaintext': 'true' }, await silentEvent());
    expect(accepted.code, accepted.log).toBe(0);
    expect(stage.results().requests()[0]).toMatchObject({ route: 'GET /repos/{owner}/{repo}', status: 200 });
    await expectRefusedUntouched(runIn('private'), {}, 'this private repository', await silentEvent());
    await expectRefusedUntouched(
      runIn('public'),
      { 'allow-plaintext': 'true' },
      'this repository is public',
      await silentEvent(),
    );
  });

  it.each([401, 403, 404])('it counts as public when the API answers %i, or cannot be asked', async (status) => {
    const run = runIn('private');
    const fault = stage.results().fault({ on: 'GET /repos/{owner}/{repo}', kind: 'status', status });
    const inputs = { environment: 'development', 'allow-plaintext': 'true' };
    await expectRefusedUntouched(run, inputs, 'nobody said', await silentEvent());
    expect(fault.hits()).toBe(1);
    await expectRefusedUntouched(run, { ...inputs, 'github-token': '' }, 'nobody said', await silentEvent());
    fault.end();
    expect(fault.hits()).toBe(1);
  });
});

it('the event of an earlier attempt is not believed: the repository may have become public since', async () => {
  const first = runIn('private');
  const { GITHUB_EVENT_PATH: oldEvent = '' } = first.env;
  stage.results().setRepository({ visibility: 'public' });
  const inputs = { 'allow-plaintext': 'true' };
  await expectRefusedUntouched(first.rerun(), inputs, 'this repository is public', { GITHUB_EVENT_PATH: oldEvent });
});
