import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type BackupOptions,
  gatherBackupFacts,
  gatherRestoreFacts,
  gatherVerifyFacts,
  openFolderStore,
  type Plan,
  planBackup,
  planRestore,
  planVerify,
  readConnection,
  resolveConnection,
  type Session,
} from '../../packages/core/src/index.ts';
import { type CommandTemplate, fillCommand } from '../../packages/core/src/operation.ts';
import { ownProgram } from '../../packages/core/src/programs.ts';
import { type Cluster, startCluster, superuserPassword } from '../cluster.ts';
import { type Key, makeKey } from '../keys.ts';
import { layoutOf } from '../layout.ts';
import { commandLine } from '../pgproof.ts';
import { requireTier } from '../tiers.ts';
import { itOfWhole, wholeTables } from '../whole.ts';
import { makeApp } from './databases.ts';
import { filesIn, isRoot, makeRoom, processesOf, type Room, until } from './room.ts';
import { hasAge, makeShims, type Shims, type Started } from './shims.ts';

const exec = promisify(execFile);

let cluster: Cluster;
let room: Room;
let shims: Shims;

beforeAll(async () => {
  cluster = await startCluster();
  await makeApp(cluster);
  await cluster.sql('app', 'create role clerk; alter table shop.purchase owner to clerk');
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  shims = await makeShims(room, cluster.bin);
  await mkdir(room.store);
  await spyOnSpawns();
  return () => room[Symbol.asyncDispose]();
});

/** Writes down every program that Node.js is asked to start, shim or not. */
async function spyOnSpawns(): Promise<void> {
  await writeFile(
    join(room.path, 'spy.mjs'),
    `import child from 'node:child_process';
     import { appendFileSync } from 'node:fs';
     import { syncBuiltinESMExports } from 'node:module';
     const { spawn } = child.ChildProcess.prototype;
     child.ChildProcess.prototype.spawn = function (options) {
       const { file, args, envPairs } = options;
       appendFileSync('${room.path}/spawned', JSON.stringify({ file, args: args.slice(1), envPairs }) + '\\n');
       return spawn.call(this, options);
     };
     syncBuiltinESMExports();`,
  );
}
interface Spawned {
  readonly file: string;
  readonly args: readonly string[];
  readonly envPairs: readonly string[];
}
const allSpawned = async (): Promise<Spawned[]> =>
  (await readFile(join(room.path, 'spawned'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Spawned);
const spawned = async (): Promise<string[]> => (await allSpawned()).map(({ file }) => file).sort();
/** Our own programs, which no shim stands in for. */
const ownSpawned = async () =>
  (await allSpawned())
    .filter(({ file }) => file === process.execPath)
    .map(({ file, args, envPairs }) => ({
      program: file,
      args,
      env: Object.fromEntries(envPairs.map((pair) => pair.split('=') as [string, string])),
    }));

const session = (PATH = shims.path): Session => ({
  env: { PATH },
  signal: new AbortController().signal,
  onProgress: () => undefined,
  workdir: room.workdir,
  now: () => new Date(),
});
const connect = async (database: string) =>
  resolveConnection(
    await readConnection({ conninfo: cluster.url(database), env: {}, osUser: 'x', homedir: room.home }),
  );

/** Runs the command under the shims; returns what it started, without the probes that come before there is a plan. */
async function watch(args: readonly string[], PATH = shims.path): Promise<{ run: Started[]; probes: Started[] }> {
  await shims.forget();
  await rm(join(room.path, 'spawned'), { force: true });
  const ran = await room.run([...args, '--pg-bin', shims.bin, '--workdir', room.workdir, '--json'], {
    env: { PATH },
    nodeArgs: ['--import', pathToFileURL(join(room.path, 'spy.mjs')).href],
  });
  expect(ran.code, ran.stderr + ran.stdout).toBe(0);
  const all = await shims.started();
  const isProbe = (one: Started): boolean => one.args.includes('--version') || isIsolation(one);
  return { run: all.filter((one) => !isProbe(one)), probes: all.filter(isProbe) };
}

/** The programs that isolate a sandbox; each hands over to the next, and at last to the planned one. */
const isIsolation = ({ name }: Started): boolean => ['setpriv', 'unshare', 'test'].includes(name);

const simplified = ({ path, args, env }: Started) => ({ program: path, args: [...args], env: { ...env } });
const order = (list: readonly { program: string; args: readonly string[] }[]) =>
  [...list].sort((a, b) => JSON.stringify([a.program, a.args]).localeCompare(JSON.stringify([b.program, b.args])));

/** The plan is made here, from source; what runs is the build. */
const asBuilt = (word: string): string =>
  word === ownProgram('age-filter') ? join(dirname(commandLine()), 'age-filter.js') : word;

/** Every command of a plan, with its holes filled. */
function filled(plan: Plan, holes: Record<string, string>, steps?: readonly string[]) {
  const templates = plan.steps.flatMap((step): readonly CommandTemplate[] => {
    if (steps !== undefined && !steps.includes(step.name)) return [];
    return step.kind === 'command' ? [step.command] : step.kind === 'pipeline' ? step.stages : [];
  });
  return templates.map((template) => {
    const command = fillCommand(template, holes);
    return { ...command, args: command.args.map(asBuilt) };
  });
}

/** Where a restore in two keeps the beginning of the archive. */
function kept(run: readonly Started[]): { head: string; 'rest-list': string } {
  const head = run.find(({ args }) => args.includes('--list') && args.at(-1)?.endsWith('/head'))?.args.at(-1) ?? '';
  return { head, 'rest-list': join(dirname(head), 'rest-list') };
}

/** The end of the first argument that begins so. */
function observed(run: readonly Started[], begin: string): string {
  const found = run.flatMap(({ args }) => args).find((arg) => arg.startsWith(begin));
  return found?.slice(begin.length) ?? `nothing begins with ${begin}`;
}

/** All that a run started, beside isolation and probes. */
const ran = async (run: readonly Started[]) => order([...run.map(simplified), ...(await ownSpawned())]);

describe('what is spawned is the plan with its holes filled', () => {
  it.each([
    ['content', 'zstd', 3],
    ['counts', 'none', 0],
    ['none', 'zstd', 7],
    ['none', 'none', 0],
  ] as const)('by a backup with proof %s and compression %s:%s', async (proof, algorithm, level) => {
    const options: BackupOptions = {
      connection: await connect('app'),
      store: await openFolderStore(room.store, { create: false }),
      environment: 'production',
      proof,
      compression: { algorithm, level },
      jobs: 2,
      lockTimeoutSeconds: 15,
      attempts: 3,
      tools: { pgBin: shims.bin },
    };
    const plan = planBackup(options, await gatherBackupFacts(options, session()));
    const { run, probes } = await watch([
      ...['backup', '--database-url', cluster.url('app'), '--store', room.store, '--proof', proof],
      ...['--compression', algorithm === 'none' ? 'none' : `zstd:${level}`],
    ]);
    const holes = {
      pgpassword: superuserPassword,
      snapshot: observed(run, '--snapshot='),
      list: observed(run, '--use-list='),
      'backup-id': (await filesIn(room.store))[0]?.split('/')[1] ?? '',
    };
    // Without a proof there is nothing to read the archive's sequences for.
    const planned = filled(plan, holes, proof === 'none' ? ['globals', 'dump', 'list'] : undefined);
    expect(order(run.map(simplified))).toEqual(order(planned));
    expect(probes.map(({ name, args, env }) => [name, args, env])).toEqual(
      ['pg_dump', 'pg_restore', 'pg_dumpall'].map((name) => [name, ['--version'], {}]),
    );
    expect(await spawned()).toEqual([...run, ...probes].map(({ path }) => path).sort());
    const written = await filesIn(room.store);
    const puts = plan.steps.flatMap((step) => (step.kind === 'put' ? [fillCommandPath(step.path, holes)] : []));
    expect(written).toEqual(puts.sort());
  });

  it.each([
    ['zstd:3', false],
    ['none', true],
  ])('by a verification of a backup with compression %s, with pg_amcheck %s', async (compression, amcheck) => {
    await room.run([
      ...['backup', '--database-url', cluster.url('app'), '--store', room.store, '--compression', compression],
    ]);
    const options = {
      store: await openFolderStore(room.store, { create: false }),
      environment: 'production',
      backup: 'latest',
      jobs: 2,
      amcheck,
      tools: { pgBin: shims.bin },
    } as const;
    const plan = planVerify(options, await gatherVerifyFacts(options, session()));
    const { run, probes } = await watch(['verify', '--store', room.store, ...(amcheck ? ['--amcheck'] : [])]);
    const folder = observed(run, '--pgdata=').replace(/\/data$/, '');
    const holes = {
      folder,
      socket: join(dirname(folder), 'door'),
      conninfo: "dbname='app'",
      jobs: '2',
      ...kept(run),
    };
    // initdb starts the server that lies beside it to set the cluster up; that is its own affair.
    const ours = run.filter(({ name, args }) => name !== 'postgres' || args[0] === '-D');
    expect(withoutMemory(await ran(ours))).toEqual(withoutMemory(order(filled(plan, holes))));
    const versions = probes.filter(({ args }) => args.includes('--version'));
    expect(versions.map(({ name, env }) => [name, env])).toEqual(
      ['pg_restore', 'initdb', 'postgres', ...(amcheck ? ['pg_amcheck'] : [])].map((name) => [name, {}]),
    );
    // Each chain of isolation ends in a planned program or in the probe, and adds nothing to the environment.
    for (const { env, name } of probes.filter(isIsolation)) expect([{}, { LC_ALL: 'C' }], name).toContainEqual(env);
    const outer = await spawned();
    const isOfShims = (path: string): boolean =>
      path.startsWith(shims.bin) || path.startsWith(join(room.path, 'shims/path'));
    expect(outer.filter((path) => !isOfShims(path))).toEqual([]);
  });

  it.each(['zstd:3', 'none'])('by a restore of a backup with compression %s', async (compression) => {
    await room.run([
      ...['backup', '--database-url', cluster.url('app'), '--store', room.store, '--compression', compression],
    ]);
    const target = { ...(await connect('postgres')), database: "co'py 1" };
    const options = {
      store: await openFolderStore(room.store, { create: false }),
      environment: 'production',
      backup: 'latest',
      into: target,
      jobs: 2,
      tools: { pgBin: shims.bin },
    } as const;
    const plan = planRestore(options, await gatherRestoreFacts(options, session()));
    try {
      const { run, probes } = await watch(['restore', '--store', room.store, '--into', cluster.url("co'py 1")]);
      const holes = {
        pgpassword: superuserPassword,
        conninfo: "dbname='co\\'py 1'",
        ...kept(run),
      };
      expect(await ran(run)).toEqual(order(filled(plan, holes)));
      expect(probes.map(({ name, args, env }) => [name, args, env])).toEqual([['pg_restore', ['--version'], {}]]);
      expect(await spawned()).toEqual([...run, ...probes].map(({ path }) => path).sort());
    } finally {
      await cluster.sql('postgres', `drop database if exists "co'py 1"`);
    }
  });
});

describe.each([
  ['age', true],
  ['our own filter', false],
] as const)('what is spawned is the plan with its holes filled, encrypted with %s', (_name, withAge) => {
  const skip = withAge && !requireTier('age', hasAge, 'age is not installed');
  /** What the two have in common. */
  const once = withAge ? it.skipIf(skip) : itOfWhole;
  const path = (): string => (withAge ? shims.path : shims.pathWithoutAge);
  let keyRoom: Room;
  let keys: readonly Key[];
  beforeAll(async () => {
    keyRoom = await makeRoom();
    keys = [await makeKey(keyRoom.path, "the team's"), await makeKey(keyRoom.path, 'other')];
    return () => keyRoom[Symbol.asyncDispose]();
  });
  const identityFile = (): string => keys[1]?.file ?? '';
  const recipients = (): string[] => keys.map(({ recipient }) => recipient);
  const backup = (...more: string[]): string[] => [
    ...['backup', '--database-url', cluster.url('app'), '--store', room.store],
    ...['--age-recipients', recipients().join(), ...more],
  ];
  const source = async () =>
    ({
      store: await openFolderStore(room.store, { create: false }),
      environment: 'production',
      backup: 'latest',
      tools: { pgBin: shims.bin },
      ageIdentityFile: identityFile(),
    }) as const;
  /** As many stages encrypt or decrypt as the plan has of them, all by the one program. */
  const ageStages = (commands: readonly { args: readonly string[] }[]): number =>
    commands.filter(({ args }) => args.includes('--encrypt') || args.includes('--decrypt')).length;

  it.skipIf(skip).each([
    ['content', 'zstd:3', 4],
    ['none', 'none', 2],
  ] as const)('by a backup with proof %s and compression %s', async (proof, compression, ageRuns) => {
    const options: BackupOptions = {
      connection: await connect('app'),
      store: await openFolderStore(room.store, { create: false }),
      environment: 'production',
      proof,
      compression: compression === 'none' ? { algorithm: 'none', level: 0 } : { algorithm: 'zstd', level: 3 },
      jobs: 2,
      lockTimeoutSeconds: 15,
      attempts: 3,
      tools: { pgBin: shims.bin },
      recipients: recipients(),
    };
    const plan = planBackup(options, await gatherBackupFacts(options, session(path())));
    const { run } = await watch(backup('--proof', proof, '--compression', compression), path());
    const holes = {
      pgpassword: superuserPassword,
      snapshot: observed(run, '--snapshot='),
      list: observed(run, '--use-list='),
      'backup-id': (await filesIn(room.store))[0]?.split('/')[1] ?? '',
    };
    const planned = filled(
      plan,
      holes,
      proof === 'none' ? ['globals', 'dump', 'encrypt-data', 'encrypt-globals', 'list'] : undefined,
    );
    expect(await ran(run)).toEqual(order(planned));
    expect(ageStages(planned)).toBe(ageRuns);
    const puts = plan.steps.flatMap((step) => (step.kind === 'put' ? [fillCommandPath(step.path, holes)] : []));
    expect(await filesIn(room.store)).toEqual(puts.sort());
  });

  it.skipIf(skip).each(wholeTables ? ['zstd:3', 'none'] : [withAge ? 'zstd:3' : 'none'])(
    'by a verification, compression %s',
    async (compression) => {
      await room.run(backup('--compression', compression), { env: { PATH: path() } });
      const options = { ...(await source()), jobs: 2 };
      const plan = planVerify(options, await gatherVerifyFacts(options, session(path())));
      const { run } = await watch(['verify', '--store', room.store, '--age-identity', identityFile()], path());
      const folder = observed(run, '--pgdata=').replace(/\/data$/, '');
      const holes = {
        folder,
        socket: join(dirname(folder), 'door'),
        conninfo: "dbname='app'",
        'age-identity': identityFile(),
        ...kept(run),
      };
      const ours = run.filter(({ name, args }) => name !== 'postgres' || args[0] === '-D');
      const planned = filled(plan, holes);
      expect(withoutMemory(await ran(ours))).toEqual(withoutMemory(order(planned)));
      // List, restore, proof, catalogue and globals.
      expect(ageStages(planned)).toBe(5);
    },
  );

  once('by a restore', async () => {
    await room.run(backup(), { env: { PATH: path() } });
    const options = { ...(await source()), into: { ...(await connect('postgres')), database: 'sealed copy' }, jobs: 2 };
    const plan = planRestore(options, await gatherRestoreFacts(options, session(path())));
    try {
      const into = ['--into', cluster.url('sealed copy')];
      const { run } = await watch(
        ['restore', '--store', room.store, ...into, '--age-identity', identityFile()],
        path(),
      );
      const holes = {
        pgpassword: superuserPassword,
        conninfo: "dbname='sealed copy'",
        'age-identity': identityFile(),
        ...kept(run),
      };
      expect(await ran(run)).toEqual(order(filled(plan, holes)));
    } finally {
      await cluster.sql('postgres', 'drop database if exists "sealed copy"');
    }
  });

  once('and its commands can be pasted: a backup, and a restore of one', async () => {
    const env = { PATH: path() };
    const paste = async (args: readonly string[]): Promise<void> => {
      const shown = await room.run([...args, '--dry-run'], { env });
      expect(shown.code, shown.stderr).toBe(0);
      await exec('/bin/bash', ['-c', shown.stdout], {
        env: { PATH: `${cluster.bin}:/usr/bin:/bin`, PGPASSWORD: superuserPassword },
        timeout: 20_000,
      });
    };
    await paste(backup());
    const [file = ''] = await filesIn(room.store);
    expect(file.replace(/\d{8}T\d{6}Z/, '…')).toBe(`app/by-hand-…/${layoutOf(cluster.major).packed}.age`);
    expect((await readFile(join(room.store, file))).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect((await room.run(backup(), { env })).code).toBe(0);
    const count = 'select count(*)::text as n from shop.purchase';
    try {
      await paste([
        ...['restore', '--store', room.store, '--into', cluster.url('sealed copy'), '--age-identity', identityFile()],
      ]);
      expect(await cluster.sql('sealed copy', count)).toEqual(await cluster.sql('app', count));
    } finally {
      await cluster.sql('postgres', 'drop database if exists "sealed copy"');
    }
  });
});

function fillCommandPath(path: CommandTemplate['args'][number], holes: Record<string, string>): string {
  return fillCommand({ program: '', args: [path], env: {} }, holes).args[0] ?? '';
}

/** The sandbox's buffers follow the memory that is free at the moment. */
function withoutMemory(commands: readonly { program: string; args: readonly string[] }[]) {
  return commands.map((command) => ({
    ...command,
    args: command.args.map((arg) => arg.replace(/^(shared_buffers|maintenance_work_mem)=\d+MB$/, '$1=…')),
  }));
}

describe('the commands of a plan can be pasted', () => {
  const paste = (script: string, owner?: { uid: number; gid: number }) =>
    exec('/bin/bash', ['-c', script], {
      env: {
        PATH: `${cluster.bin}:/usr/local/bin:/usr/bin:/bin`,
        HOME: room.home,
        TMPDIR: room.tmp,
        PGPASSWORD: superuserPassword,
      },
      cwd: '/',
      timeout: 20_000,
      ...owner,
    });
  const dryRun = async (...args: string[]): Promise<string> => {
    const ran = await room.run(args);
    expect(ran.code, ran.stderr).toBe(0);
    return ran.stdout;
  };
  const rows = async (database: string): Promise<string> =>
    (await cluster.sql(database, 'select count(*)::text as n, sum(amount)::text as total from shop.purchase'))
      .map((row) => `${row['n']} ${row['total']}`)
      .join();

  it.each([
    ['content', 'zstd:3'],
    ['none', 'none'],
  ])(
    "and a backup's, with proof %s and compression %s, write a dump that pg_restore reads",
    async (proof, compression) => {
      const store = join(room.path, "the team's store");
      await mkdir(store);
      await paste(
        await dryRun(
          ...['backup', '--dry-run', '--database-url', cluster.url('app'), '--store', store],
          ...['--proof', proof, '--compression', compression],
        ),
      );
      const [file, ...others] = await filesIn(store);
      expect([file, others]).toEqual([
        expect.stringMatching(/^app\/by-hand-\d{8}T\d{6}Z\/data\.dump(\.zst)?$/),
        [expect.stringMatching(/\/globals\.sql$/)],
      ]);
      const open = String(file).endsWith('.zst') ? 'zstd -dcq' : 'cat';
      const { stdout } = await paste(`${open} ${JSON.stringify(join(store, String(file)))} | pg_restore --list`);
      expect(stdout).toContain('TABLE DATA shop purchase');
      // It is no backup of ours: it has no manifest.
      expect((await room.run(['list', '--store', store, '--json'])).json()['backups']).toEqual([]);
    },
  );

  it("and a restore's restore", async () => {
    await room.run(['backup', '--database-url', cluster.url('app'), '--store', room.store]);
    try {
      const text = await dryRun('restore', '--dry-run', '--store', room.store, '--into', cluster.url('pasted one'));
      expect(await cluster.sql('postgres', "select from pg_database where datname = 'pasted one'")).toEqual([]);
      await paste(text);
      expect(await rows('pasted one')).toBe(await rows('app'));
    } finally {
      await cluster.sql('postgres', 'drop database if exists "pasted one"');
    }
  });

  it.skipIf(!requireTier('pasted verification', isRoot, 'needs root, to become the unprivileged user postgres'))(
    "and a verification's bring up a sandbox and restore into it",
    async () => {
      await room.run(['backup', '--database-url', cluster.url('app'), '--store', room.store]);
      const text = await dryRun('plan', 'verify', '--store', room.store, '--amcheck');
      const [uid, gid] = await Promise.all(
        ['-u', '-g'].map(async (flag) => Number((await exec('/usr/bin/id', [flag, 'postgres'])).stdout)),
      );
      const owner = { uid: Number(uid), gid: Number(gid) };
      for (const path of ['store', 'store/app', 'tmp']) await chown(join(room.path, path), owner.uid, owner.gid);
      for (const name of await filesIn(room.store)) {
        await chmod(join(room.store, name, '..'), 0o755);
        await chmod(join(room.store, name), 0o644);
      }
      const { stdout } = await paste(
        `${text}\npsql -X -At -d copy -c 'select count(*), sum(amount) from shop.purchase'; kill -INT %1; wait`,
        owner,
      );
      expect(stdout).toContain((await rows('app')).replace(' ', '|'));
      expect(stdout).toMatch(/\(0 rows\)\s+DROP DATABASE\n/);
      expect(stdout).not.toMatch(/^(heap table|btree index)/m);
      await until('the sandbox has ended', async () => (await processesOf(room.tmp)).length === 0);
    },
  );

  it('and plan backup prints what backup --dry-run does, and nothing is done', async () => {
    const args = ['--database-url', cluster.url('app'), '--store', room.store];
    for (const json of [[], ['--json']]) {
      const [plan, dry] = [
        await dryRun('plan', 'backup', ...args, ...json),
        await dryRun('backup', '--dry-run', ...args, ...json),
      ];
      expect(plan).toBe(dry);
      if (json.length > 0) {
        expect(JSON.parse(plan)).toEqual({
          operation: 'backup',
          environment: 'production',
          target: 'app',
          commands: expect.any(Array),
          configuration: expect.any(Object),
          verification_steps: expect.any(Array),
          recovery_procedure: expect.any(String),
          findings: expect.any(Array),
        });
      }
    }
    expect(await filesIn(room.store)).toEqual([]);
  });
});
