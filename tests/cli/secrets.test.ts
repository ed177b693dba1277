import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../cluster.ts';
import { type Key, makeKey } from '../keys.ts';
import type { Ran } from '../pgproof.ts';
import { expectNoTrace, password, traces } from '../traces.ts';
import { representatives } from '../whole.ts';
import { makeApp } from './databases.ts';
import { filesIn, makeRoom, type Room } from './room.ts';
import { makeShims, type Shims, type Started, writeProgram } from './shims.ts';

const exec = promisify(execFile);

let cluster: Cluster;
let room: Room;
let shims: Shims;

beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
  await cluster.sql('postgres', `create role keeper superuser login password '${password.replaceAll("'", "''")}'`);
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  shims = await makeShims(room, cluster.bin);
  return () => room[Symbol.asyncDispose]();
});

/** Nothing that was printed, and no file that was left, holds any form of the password; what is compressed is unpacked. */
async function expectKept(ran: Ran): Promise<void> {
  expectNoTrace(ran.stdout, 'stdout');
  expectNoTrace(ran.stderr, 'stderr');
  for (const folder of ['store', 'report', 'workdir', 'tmp']) {
    for (const name of await filesIn(join(room.path, folder))) {
      const path = join(room.path, folder, name);
      expectNoTrace(await readFile(path, 'latin1'), path);
      if (!name.endsWith('.zst')) continue;
      const { stdout } = await exec('/usr/bin/zstd', ['-dcq', path], { encoding: 'latin1', maxBuffer: 1e9 });
      expectNoTrace(stdout, `${path}, unpacked`);
    }
  }
}

/** No argv holds it, and only `allowed` programs were handed it; returns what was started. */
async function expectHandedTo(allowed: (started: Started) => boolean): Promise<Started[]> {
  const all = await shims.started();
  expect(all.length).toBeGreaterThan(0);
  for (const started of all) {
    expectNoTrace(started.args.join(' '), `argv of ${started.path}`);
    const holds = Object.values(started.env).some((value) => traces.some((trace) => trace.test(value)));
    expect(holds, `${started.name} ${started.args.join(' ')}: ${JSON.stringify(started.env)}`).toBe(allowed(started));
  }
  return all;
}

const isDump = (started: Started): boolean =>
  ['pg_dump', 'pg_dumpall'].includes(started.name) && !started.args.includes('--version');
const isNone = (): boolean => false;
const url = (database: string, host = '127.0.0.1'): string =>
  `postgres://keeper:${encodeURIComponent(password)}@${host}:${cluster.port}/${database}?sslmode=disable`;
const place = (): Record<string, string> => ({
  PGHOST: '127.0.0.1',
  PGPORT: String(cluster.port),
  PGUSER: 'keeper',
  PGDATABASE: 'app',
});
const run = (args: readonly string[], env: Record<string, string> = {}): Promise<Ran> =>
  room.run([...args, '--pg-bin', shims.bin, '--workdir', room.workdir, '--json'], {
    env: { PATH: shims.path, ...env },
  });
const backup = (): string[] => ['backup', '--store', room.store, '--report', join(room.path, 'report')];

describe('the password of the source', () => {
  it.each<[how: string, give: () => Promise<{ args?: string[]; env?: Record<string, string> }>]>([
    ['PGPASSWORD', async () => ({ env: { ...place(), PGPASSWORD: password } })],
    ['the URL', async () => ({ args: ['--database-url', url('app')] })],
    [
      'a keyword/value string',
      async () => {
        const quoted = password.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
        return { args: ['--database-url', `password='${quoted}'`], env: place() };
      },
    ],
    [
      '~/.pgpass',
      async () => {
        const escaped = password.replaceAll('\\', '\\\\').replaceAll(':', '\\:');
        await writeFile(join(room.home, '.pgpass'), `127.0.0.1:*:*:keeper:${escaped}\n`);
        await chmod(join(room.home, '.pgpass'), 0o600);
        return { env: place() };
      },
    ],
    [
      'a service file',
      async () => {
        const { PGHOST, PGPORT, PGUSER, PGDATABASE } = place();
        await writeFile(
          join(room.home, '.pg_service.conf'),
          `[shop]\nhost=${PGHOST}\nport=${PGPORT}\nuser=${PGUSER}\ndbname=${PGDATABASE}\npassword=${password}\n`,
        );
        return { env: { PGSERVICE: 'shop' } };
      },
    ],
  ])(
    'is handed to pg_dump and pg_dumpall alone, and is in nothing that a backup says or stores, when it comes by %s',
    async (_how, give) => {
      const { args = [], env = {} } = await give();
      const ran = await run([...backup(), ...args], env);
      expect(ran.code, ran.stderr).toBe(0);
      await expectKept(ran);
      const started = await expectHandedTo(isDump);
      expect(started.filter(isDump)).toHaveLength(2);
      expect(new Set(started.map(({ name }) => name))).toEqual(
        new Set(['pg_dump', 'pg_dumpall', 'pg_restore', ...(cluster.major < 16 ? ['zstd'] : [])]),
      );
    },
  );

  it('does not reach the sandbox, nor anything else that a verification starts, though it is in our environment', async () => {
    expect((await run([...backup(), '--database-url', url('app')])).code).toBe(0);
    await shims.forget();
    const ran = await run(['verify', '--store', room.store, '--report', join(room.path, 'report')], {
      ...place(),
      PGPASSWORD: password,
      DATABASE_URL: url('app'),
    });
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.json()).toMatchObject({ verdict: 'identical' });
    await expectKept(ran);
    const names = new Set((await expectHandedTo(isNone)).map(({ name }) => name));
    for (const name of ['pg_restore', 'initdb', 'postgres', 'setpriv', 'unshare']) expect(names).toContain(name);
  });

  it('stays with pg_dump and pg_dumpall in a drill on that database', async () => {
    const ran = await run(['drill', '--database-url', url('app'), '--report', join(room.path, 'report')]);
    expect(ran.code, ran.stderr).toBe(0);
    await expectKept(ran);
    await expectHandedTo(isDump);
  });

  it('is in no plan', async () => {
    expect((await run([...backup(), '--database-url', url('app')])).code).toBe(0);
    await shims.forget();
    const source = ['--store', room.store, '--database-url', url('app')];
    const into = ['--store', room.store, '--into', url('copy')];
    for (const args of [
      ['plan', 'backup', ...source],
      ['backup', ...source, '--dry-run'],
      ['restore', ...into, '--dry-run'],
      ['plan', 'restore', ...into],
      ['plan', 'verify', '--store', room.store],
    ]) {
      const json = await run(args);
      const text = await room.run(args);
      expect([json.code, text.code], json.stderr + text.stderr).toEqual([0, 0]);
      await expectKept(json);
      await expectKept(text);
    }
    await expectHandedTo(isNone);
  });

  it('of the target is handed to pg_restore alone', async () => {
    expect((await run([...backup(), '--database-url', url('app')])).code).toBe(0);
    await shims.forget();
    try {
      const ran = await run([
        ...['restore', '--store', room.store, '--into', url('copy'), '--report', join(room.path, 'report')],
      ]);
      expect(ran.code, ran.stderr).toBe(0);
      await expectKept(ran);
      const started = await expectHandedTo(
        ({ name, args }) => name === 'pg_restore' && !args.includes('--version') && !args.includes('--list'),
      );
      expect(started.filter(({ name }) => name === 'pg_restore').length).toBeGreaterThan(1);
    } finally {
      await cluster.sql('postgres', 'drop database if exists copy');
    }
  });
});

describe('the secret key of an encrypted backup', () => {
  const recipientArgs = (keys: readonly Key[]): string[] => [
    '--age-recipients',
    keys.map(({ recipient }) => recipient).join(),
  ];

  it.each([
    ['age', () => shims.path],
    ['our own filter', () => shims.pathWithoutAge],
  ] as const)('is in its file and nowhere else, with %s', async (_name, path) => {
    const keyRoom = await makeRoom();
    try {
      const keys = [await makeKey(keyRoom.path, 'one'), await makeKey(keyRoom.path, 'two')];
      const bodies = keys.map(({ text }) => text.slice('AGE-SECRET-KEY-1'.length, 30));
      const kept = async (ran: Ran): Promise<void> => {
        const texts = [ran.stdout, ran.stderr];
        for (const folder of ['store', 'report', 'workdir', 'tmp'])
          for (const name of await filesIn(join(room.path, folder)))
            texts.push(await readFile(join(room.path, folder, name), 'latin1'));
        for (const { args, env } of await shims.started()) texts.push(JSON.stringify([args, env]));
        for (const body of bodies) expect(texts.filter((text) => text.toUpperCase().includes(body))).toEqual([]);
      };
      const identity = ['--age-identity', keys[1]?.file ?? ''];
      const from = ['--store', room.store, '--report', join(room.path, 'report')];
      const into = ['--into', url('copy')];
      const runs: readonly (readonly string[])[] = [
        [...backup(), '--database-url', url('app'), ...recipientArgs(keys)],
        ['verify', ...from, ...identity],
        ['plan', 'verify', '--store', room.store, ...identity],
        ['plan', 'restore', '--store', room.store, ...into, ...identity],
        ['restore', ...from, ...into, ...identity],
        ['drill', '--database-url', url('app'), ...recipientArgs(keys), ...identity],
      ];
      for (const args of runs) {
        const ran = await run(args, { PATH: path() });
        expect(ran.code, ran.stderr).toBe(0);
        await kept(ran);
      }
    } finally {
      await cluster.sql('postgres', 'drop database if exists copy');
      await keyRoom[Symbol.asyncDispose]();
    }
  });
});

describe('a run that fails says nothing of the password', () => {
  it.each(
    representatives<[why: string, args: () => string[], code: number]>(
      [
        ['a host that is not there', () => ['--database-url', url('app', 'no-such-host.invalid')], 3],
        ['a database that is not there', () => ['--database-url', url('missing')], 3],
        ['a user that is not its own', () => ['--database-url', url('app').replace('keeper', 'postgres')], 3],
        ['a query parameter that is none', () => ['--database-url', `${url('app')}&sslmod=require`], 2],
        ['a password that was not encoded', () => ['--database-url', `postgres://keeper:${password}@127.0.0.1/app`], 2],
        ['quotes that do not close', () => ['--database-url', `host=127.0.0.1 password='${password} dbname=app`], 2],
        ['no quotes', () => ['--database-url', `host=127.0.0.1 password=${password} dbname=app`], 2],
        ['a URL in the place of the store', () => ['--store', url('app'), '--database-url', url('app')], 2],
        ['a URL in the place of an argument', () => [url('app')], 2],
        ['a URL in the place of a number', () => ['--jobs', url('app')], 2],
        ['a URL in the place of a folder', () => ['--workdir', url('app'), '--database-url', url('app')], 2],
      ],
      2,
    ),
  )('such as for %s', async (_why, args, code) => {
    const ran = await room.run([...backup(), ...args(), '--json']);
    expect(ran.code, ran.stderr).toBe(code);
    await expectKept(ran);
  });

  it('such as for a URL in the place of the command', async () => {
    const ran = await room.run([url('app'), '--json']);
    expect(ran.code).toBe(2);
    await expectKept(ran);
  });

  it.each(['error: ', ''])('such as when pg_dump itself prints its environment, as "%s"', async (prefix) => {
    await writeProgram(
      join(shims.bin, 'pg_dump'),
      `#!/bin/bash\n[ "$1" = --version ] && exec ${cluster.bin}/pg_dump --version\nenv | sed 's/^/${prefix}/' >&2\nprintf '${prefix}%s\\n' "$PGPASSWORD" >&2\nexit 1\n`,
    );
    const ran = await run([...backup(), '--database-url', url('app')]);
    expect(ran.code).toBe(6);
    await expectKept(ran);
  });

  it('such as when pg_restore prints its environment beside errors that it ignores', async () => {
    expect((await run([...backup(), '--database-url', url('app')])).code).toBe(0);
    await writeProgram(
      join(shims.bin, 'pg_restore'),
      `#!/bin/bash
case "$*" in *--dbname=*)
  cat > /dev/null
  echo "pg_restore: from TOC entry 1; 0 0 TABLE t $PGPASSWORD" >&2
  echo "pg_restore: error: $PGPASSWORD" >&2
  echo "pg_restore: warning: errors ignored on restore: 1" >&2
  exit 1;;
esac
exec ${cluster.bin}/pg_restore "$@"
`,
    );
    try {
      const ran = await run([
        ...['restore', '--store', room.store, '--into', url('copy'), '--report', join(room.path, 'report')],
      ]);
      expect(ran.code, ran.stderr).toBe(1);
      await expectKept(ran);
    } finally {
      await cluster.sql('postgres', 'drop database if exists copy');
    }
  });
});

it('a password of six characters or more that is no everyday word is masked wherever it comes up', async () => {
  await cluster.sql('postgres', 'create database tell_tale template template0');
  await cluster.sql('tell_tale', `create table t (id int); alter table t enable row level security`);
  await cluster.sql('postgres', `create role "hunter-22x" login password 'hunter-22x'`);
  const login = 'postgres://hunter-22x:hunter-22x@127.0.0.1';
  const ran = await room.run([...backup(), '--database-url', `${login}:${cluster.port}/tell_tale?sslmode=disable`]);
  expect(ran.code).toBe(6);
  expect(ran.stderr).not.toContain('hunter-22x');
  expect(ran.stderr).toContain('***');
});
