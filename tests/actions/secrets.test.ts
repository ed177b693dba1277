import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { filesIn } from '../cli/room.ts';
import { makeShims, type Shims, type Started, writeProgram } from '../cli/shims.ts';
import type { Run } from '../github/results.ts';
import type { ActionResult } from '../github/runner.ts';
import { expectNoTrace, password, traces } from '../traces.ts';
import { representatives } from '../whole.ts';
import { type ActionName, openStage, type StepOptions } from './stage.ts';

const exec = promisify(execFile);
const stage = openStage();
let shims: Shims;
let home: string;

beforeAll(async () => {
  const role = `create role keeper superuser login password '${password.replaceAll("'", "''")}'`;
  await stage.cluster().sql('postgres', role);
});
beforeEach(async () => {
  shims = await makeShims(stage.room(), stage.cluster().bin);
  home = await stage.room().folder('runner/home');
});

const url = (database: string, host = '127.0.0.1'): string =>
  `postgres://keeper:${encodeURIComponent(password)}@${host}:${stage.cluster().port}/${database}?sslmode=disable`;
const keywords = (): string => `password='${password.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const place = (): Record<string, string> => ({
  ...{ PGHOST: '127.0.0.1', PGPORT: String(stage.cluster().port), PGUSER: 'keeper', PGDATABASE: 'app' },
});
const step = (action: ActionName, run: Run, options: StepOptions = {}): Promise<ActionResult> =>
  stage.run(action, {
    ...options,
    run,
    path: [shims.path.split(':')[0] ?? ''],
    with: { 'pg-bin': shims.bin, ...(action === 'backup-db' ? { 'allow-plaintext': 'true' } : {}), ...options.with },
  });

const isMask = (line: string): boolean => line.startsWith('::add-mask::');
const unmasked = (ran: ActionResult): string =>
  ran.stdout
    .split('\n')
    .filter((line) => !isMask(line))
    .join('\n');

async function unpacked(bytes: Buffer): Promise<string> {
  const running = exec('/usr/bin/zstd', ['-dcq'], { encoding: 'latin1', maxBuffer: 1e9 });
  running.child.stdin?.end(bytes);
  return (await running).stdout;
}

/** Neither what was printed nor what was left, on the runner, for it and for later runs, holds a form of the secret. */
async function expectKept(ran: ActionResult, run: Run, expectNone = expectNoTrace): Promise<void> {
  expectNone(unmasked(ran), 'stdout');
  expectNone(ran.stderr, 'stderr');
  // Files by which a step speaks to the runner are there too: outputs, state, variables, summary.
  for (const folder of [ran.temp, ran.workspace]) {
    for (const name of await filesIn(folder)) {
      expectNone(name, 'a name');
      const bytes = await readFile(join(folder, name));
      expectNone(bytes.toString('latin1'), name);
      if (name.endsWith('.zst')) expectNone(await unpacked(bytes), `${name}, unpacked`);
    }
  }
  for (const artifact of stage.results().artifacts('all')) {
    if (artifact.runId !== run.id || !artifact.finalized) continue;
    const bytes = await artifact.bytes();
    expectNone(bytes.toString('latin1'), artifact.name);
    if (artifact.name.endsWith('.zst')) expectNone(await unpacked(bytes), `${artifact.name}, unpacked`);
  }
}

async function expectHandedTo(allowed: (started: Started) => boolean): Promise<void> {
  const all = await shims.started();
  expect(all.length).toBeGreaterThan(0);
  for (const started of all) {
    expectNoTrace(started.args.join(' '), `argv of ${started.path}`);
    const holds = Object.values(started.env).some((value) => traces.some((trace) => trace.test(value)));
    expect(holds, `${started.name} ${started.args.join(' ')}`).toBe(allowed(started));
  }
}

const isDump = ({ name, args }: Started): boolean =>
  ['pg_dump', 'pg_dumpall'].includes(name) && !args.includes('--version');

interface Way {
  readonly how: string;
  /** Known before anything is read: then its masks are the first that is printed. */
  readonly isForeseen: boolean;
  readonly give: () => Promise<StepOptions>;
}

describe('the password of the source', () => {
  it.each<Way>([
    { how: 'URL', isForeseen: true, give: async () => ({ with: { 'database-url': url('app') } }) },
    { how: 'keywords', isForeseen: true, give: async () => ({ with: { 'database-url': keywords() }, env: place() }) },
    { how: 'PGPASSWORD', isForeseen: true, give: async () => ({ env: { ...place(), PGPASSWORD: password } }) },
    {
      how: '~/.pgpass',
      isForeseen: false,
      give: async () => {
        const escaped = password.replaceAll('\\', '\\\\').replaceAll(':', '\\:');
        await writeFile(join(home, '.pgpass'), `127.0.0.1:*:*:keeper:${escaped}\n`);
        await chmod(join(home, '.pgpass'), 0o600);
        return { env: place() };
      },
    },
    {
      how: 'a service file',
      isForeseen: false,
      give: async () => {
        const { PGHOST, PGPORT, PGUSER, PGDATABASE } = place();
        const lines = [
          `host=${PGHOST}`,
          `port=${PGPORT}`,
          `user=${PGUSER}`,
          `dbname=${PGDATABASE}`,
          `password=${password}`,
        ];
        await writeFile(join(home, '.pg_service.conf'), `[shop]\n${lines.join('\n')}\n`);
        return { env: { PGSERVICE: 'shop' } };
      },
    },
  ])(
    'is masked first, handed to pg_dump and pg_dumpall alone, and told nobody, when it comes by $how',
    async ({ give, isForeseen }) => {
      const run = stage.results().run();
      const options = await give();
      const backup = await step('backup-db', run, options);
      expect(backup.code, backup.log).toBe(0);
      expect(backup.masks).toContain(password);
      const lines = backup.stdout.split('\n');
      const lastMask = lines.findLastIndex((line) => isMask(line) && traces.some((trace) => trace.test(line)));
      if (isForeseen) expect(lastMask).toBeLessThan(lines.findIndex((line) => !isMask(line)));
      await expectKept(backup, run);
      await expectHandedTo(isDump);

      await shims.forget();
      const verify = await step('restore-verify', run, options.env === undefined ? {} : { env: options.env });
      expect(verify.outputs, verify.log).toMatchObject({ ok: 'true', verdict: 'identical' });
      await expectKept(verify, run);
      await expectHandedTo(() => false);
    },
  );
});

it('tokens of the job are told nobody', async () => {
  const run = stage.results().run();
  const own = [run.token, run.env['ACTIONS_RUNTIME_TOKEN'] ?? ''];
  const expectNone = (text: string, where: string): void => {
    for (const token of own) expect(text.includes(token), where).toBe(false);
  };
  const maker = stage.results().run();
  await stage.backUp(maker);
  await expectKept(await step('backup-db', run, { with: { 'database-url': url('app') } }), run, expectNone);
  const verify = await step('restore-verify', run, { with: { 'run-id': String(maker.id) } });
  expect(verify.code, verify.log).toBe(0);
  await expectKept(verify, run, expectNone);
  for (const { args, env } of await shims.started()) expectNone(`${args} ${Object.values(env)}`, 'a program');
});

describe('a backup that fails says nothing of the password', () => {
  it.each(
    representatives<[why: string, give: () => Record<string, string>, code: number]>(
      [
        ['a host that is not there', () => ({ 'database-url': url('app', 'no-such-host.invalid') }), 3],
        ['a database that is not there', () => ({ 'database-url': url('missing') }), 3],
        ['a user that is not its own', () => ({ 'database-url': url('app').replace('keeper', 'postgres') }), 3],
        ['a query parameter that is none', () => ({ 'database-url': `${url('app')}&sslmod=require` }), 2],
        [
          'a password that was not encoded',
          () => ({ 'database-url': `postgres://keeper:${password}@127.0.0.1/app` }),
          2,
        ],
        ['quotes that do not close', () => ({ 'database-url': `host=127.0.0.1 password='${password} dbname=app` }), 2],
        ['no quotes', () => ({ 'database-url': `host=127.0.0.1 password=${password} dbname=app` }), 2],
        ['a URL as the proof', () => ({ proof: url('app') }), 2],
        ['a URL as the number of jobs, in a block of YAML', () => ({ jobs: `\n${url('app')}\n` }), 2],
        [
          'a URL that was not encoded as the number of jobs',
          () => ({ jobs: `postgres://keeper:${password}@127.0.0.1/app` }),
          2,
        ],
        ['keywords as the number of jobs', () => ({ jobs: `host=127.0.0.1 ${keywords()}` }), 2],
        ['keywords without quotes as the environment', () => ({ environment: `password=${password} dbname=app` }), 2],
        ['keywords whose quotes do not close as the compression', () => ({ compression: `password='${password}` }), 2],
        ['a URL as the store', () => ({ store: url('app') }), 2],
        ['a URL that was not encoded as the store', () => ({ store: `postgres://keeper:${password}@127.0.0.1` }), 2],
        ['a URL as the folder of programs', () => ({ 'pg-bin': url('app') }), 2],
        ['a URL as the report’s folder', () => ({ 'report-path': url('app') }), 2],
        ['a URL as recipients', () => ({ 'age-recipients': url('app') }), 2],
        ['a URL as a flag', () => ({ 'dry-run': url('app') }), 2],
      ],
      3,
    ),
  )('such as for %s', async (_why, give, code) => {
    const run = stage.results().run();
    const ran = await step('backup-db', run, { with: { 'database-url': url('app'), ...give() } });
    expect(ran.code, ran.log).toBe(code);
    await expectKept(ran, run);
  });

  it('such as when pg_dump itself prints its environment', async () => {
    const run = stage.results().run();
    const print = 'env >&2; echo "::error::$PGPASSWORD" >&2; echo "error: $PGPASSWORD" >&2; exit 1';
    await writeProgram(
      join(shims.bin, 'pg_dump'),
      `#!/bin/bash\n[ "$1" = --version ] && exec ${stage.cluster().bin}/pg_dump --version\n${print}\n`,
    );
    const ran = await step('backup-db', run, { with: { 'database-url': url('app') } });
    expect(ran.code, ran.log).toBe(6);
    await expectKept(ran, run);
  });
});

describe('a verification that fails says nothing of a secret in the wrong place', () => {
  const pat = `ghp_x-secret${'Zq7'.repeat(9)}`.replace('-', '');
  it.each(
    representatives<[why: string, give: () => Record<string, string>]>(
      [
        ['a URL as the backup', () => ({ backup: url('app') })],
        ['a URL as the store', () => ({ store: url('app') })],
        ['a URL as the workflow', () => ({ workflow: url('app') })],
        ['a URL that was not encoded as the workflow', () => ({ workflow: `postgres://keeper:${password}@127.0.0.1` })],
        ['a URL as the database', () => ({ database: url('app') })],
        ['a URL as the run', () => ({ 'run-id': url('app') })],
        ['a URL as the digest', () => ({ 'expected-manifest-sha256': url('app') })],
        ['a URL as the identity', () => ({ 'age-identity': url('app') })],
        ['a token as the run', () => ({ 'run-id': pat })],
        ['a token as the workflow', () => ({ workflow: pat })],
        ['a token as the backup', () => ({ backup: pat })],
        ['a token as the level', () => ({ level: pat })],
        ['a token as the store', () => ({ store: pat })],
        ['a fine-grained token as the environment', () => ({ environment: `github_pat_11${'Zq7_'.repeat(20)}` })],
      ],
      3,
    ),
  )('such as for %s', async (_why, give) => {
    const run = stage.results().run();
    const ran = await step('restore-verify', run, { with: give() });
    expect(ran.code, ran.log).toBe(2);
    await expectKept(ran, run);
  });
});
