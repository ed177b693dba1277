import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  gatherBackupFacts,
  openFolderStore,
  parseCompression,
  planBackup,
  readConnection,
  resolveConnection,
  runBackup,
  type Store,
} from '../../packages/core/src/index.ts';
import { makeApp } from '../cli/databases.ts';
import { expectRefusal, until } from '../cli/room.ts';
import { binWith, waitingPgRestore } from '../cli/shims.ts';
import { installedMajor, startCluster } from '../cluster.ts';
import { makeKey } from '../keys.ts';
import { layoutOf } from '../layout.ts';
import { wholeTables } from '../whole.ts';
import { type Moment, openLine } from './line.ts';
import { descendantsOf, freeze, killBackend, killProgram, terminateBackend } from './process.ts';
import { expectGone, expectNoSession, openScene, patience, patient, silent, untilUp } from './scene.ts';

const { packed } = layoutOf((await installedMajor()) ?? 0);
const scene = openScene();
const dumping: Moment = { after: { bytes: 2_000_000, from: 'server' }, of: 'pgproof pg_dump' };
const restoring: Moment = { after: { bytes: 2_000_000, from: 'client' }, of: 'pgproof pg_restore' };
const loggingIn: Moment = { sends: /application_name/, of: 'pgproof pg_dump' };
const fingerprinting: Moment = { sends: /hashtextextended/ };

describe('a server of which one session', () => {
  const ended: [string, Moment, typeof killBackend, string][] = [
    ['that fingerprints is killed', fingerprinting, killBackend, 'pgproof'],
    ['that fingerprints is terminated', fingerprinting, terminateBackend, 'pgproof'],
    ['that holds the snapshot is terminated as pg_dump logs in', loggingIn, terminateBackend, 'pgproof'],
    ['of pg_dump is killed, amid the rows,', dumping, killBackend, 'pgproof pg_dump'],
    ['of pg_dump is terminated, amid the rows,', dumping, terminateBackend, 'pgproof pg_dump'],
  ];
  it.each(wholeTables ? ended : ended.filter((_, index) => index % 2 === 0))(
    '%s ends a backup with exit code 3',
    async (_which, moment, end, application) => {
      await using room = await scene.room();
      await using line = await openLine(scene.cluster());
      const { hasStruck } = line.strike(() => end(scene.cluster(), application), moment);
      const ran = await room.runTimed(room.backup(line.url(scene.cluster().url('app')), ...patient));
      expect(hasStruck()).toBe(true);
      expectGone(ran, [/terminat|closed|crash|invalid snapshot|snapshot "[^"]*" does not exist/]);
      await untilUp('it is up again', () => scene.cluster().sql('app', 'select'));
      await room.expectUnharmed();
      await expectNoSession(scene.cluster());
    },
  );

  it('of pg_restore is killed ends a restore with exit code 3, and its database is gone when the server is up again', async () => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    const { hasStruck } = line.strike(() => killBackend(scene.cluster(), 'pgproof pg_restore'), restoring);
    const ran = await room.runTimed(room.restore(line.url(scene.cluster().url('copy')), ...patient));
    expect(hasStruck()).toBe(true);
    expectGone(ran, ['pg_restore']);
    expect(await scene.cluster().sql('postgres', "select from pg_database where datname = 'copy'")).toEqual([]);
    await room.expectUnharmed();
  });
});

describe('a server that is', () => {
  it.each<[string, NodeJS.Signals]>([
    ['killed', 'SIGKILL'],
    ['shut down', 'SIGINT'],
  ])('%s amid the rows ends a backup with exit code 3', async (_how, signal) => {
    await using room = await scene.room();
    await using own = await startCluster();
    await makeApp(own);
    await using line = await openLine(own);
    const { hasStruck } = line.strike(async () => process.kill(own.pid, signal), { sends: /COPY shop\.purchase/ });
    const ran = await room.runTimed(room.backup(line.url(own.url('app')), '--allow-new-server', ...patient));
    expect(hasStruck()).toBe(true);
    expectGone(ran, [/terminat|closed|ECONN/]);
    await room.expectUnharmed();
  });

  it('gone when all was read from it is not missed: the backup is stored, and good', async () => {
    await using room = await scene.room();
    await using own = await startCluster();
    await makeApp(own);
    const key = await makeKey(room.path, 'test');
    const { signal } = new AbortController();
    const session = {
      env: { PATH: process.env['PATH'] },
      signal,
      onProgress: () => undefined,
      workdir: room.workdir,
      now: () => new Date(),
    };
    const given = { conninfo: own.url('app'), env: {}, homedir: room.path, osUser: 'nobody' };
    const store = await openFolderStore(join(room.path, 'another'), { create: true });
    const options = {
      connection: await resolveConnection(await readConnection(given), signal),
      // Storing takes longer than the server may be silent.
      store: {
        ...store,
        put: async (...file: Parameters<Store['put']>) => {
          await own.stop();
          const end = performance.now() + 1500;
          await until('the server has been silent for too long', () => performance.now() > end);
          return store.put(...file);
        },
      },
      environment: 'production',
      proof: 'content',
      compression: parseCompression('zstd', 'test'),
      jobs: 2,
      lockTimeoutSeconds: 15,
      attempts: 1,
      serverTimeoutSeconds: 1,
      recipients: [key.recipient],
    } as const;
    const facts = await gatherBackupFacts(options, session);
    const { stored } = await runBackup(planBackup(options, facts), options, facts, session);
    const where = ['--store', join(room.path, 'another'), '--workdir', room.workdir, '--age-identity', key.file];
    const ran = await room.runTimed(['verify', '--json', ...where]);
    expect(ran.json()).toMatchObject({ backup_id: stored?.manifest.id, verdict: 'identical' });
  });

  it.each<[string, Moment]>([
    ['as it fingerprints', fingerprinting],
    ['amid the rows', dumping],
  ])('paused %s ends a backup with exit code 3, and has no session of ours when it goes on', async (_when, moment) => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    await using stack = new AsyncDisposableStack();
    const { hasStruck } = line.strike(async () => stack.use(await freeze(scene.cluster().pid)), moment);
    const ran = await room.runTimed(room.backup(line.url(scene.cluster().url('app')), ...patient));
    expect(hasStruck()).toBe(true);
    expectRefusal(ran, silent);
    await room.expectUnharmed();
    await stack.disposeAsync();
    await expectNoSession(scene.cluster());
  });

  it('paused before a backup begins is given up after connect_timeout', async () => {
    await using room = await scene.room();
    await using _ = await freeze(scene.cluster().pid);
    const ran = await room.runTimed(room.backup(`${scene.cluster().url('app')}&connect_timeout=2`));
    expectRefusal(ran, { code: 3, kind: 'cannot-connect', says: ['no answer within 2 s'], hint: /pg_isready/ });
    await room.expectUnharmed();
  });

  it('paused for a while ends no backup', async () => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    const { struck } = line.strike(async () => {
      const frozen = await freeze(scene.cluster().pid);
      setTimeout(() => void frozen[Symbol.asyncDispose](), 1000);
    }, fingerprinting);
    const ran = await room.runTimed(
      room.backup(line.url(scene.cluster().url('app')), '--server-timeout-seconds', '20'),
    );
    await struck;
    expect(ran.code, ran.stderr).toBe(0);
  });
});

describe('a program of ours that is killed', () => {
  const killed = { code: 6, kind: 'program-killed', hint: /dmesg/ } as const;

  it.each<[string, string]>([
    ['pg_dump', 'content'],
    ['pg_dump', 'none'],
    // From 16 on pg_dump compresses by itself.
    ...(packed === 'data.dump' ? [] : [['zstd', 'content'] as [string, string]]),
  ])('%s ends a backup with exit code 6, with --proof %s', async (program, proof) => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    const bin = await binWith(room, scene.cluster().bin, {});
    const running = room.startTimed(
      room.backup(
        line.url(scene.cluster().url('app')),
        '--pg-bin',
        bin,
        '--compression',
        program === 'zstd' ? 'zstd:3' : 'none',
        '--proof',
        proof,
      ),
    );
    const { hasStruck } = line.strike(() => killProgram(running.child.pid ?? 0, program), dumping);
    const ran = await running.ended;
    expect(hasStruck()).toBe(true);
    expectRefusal(ran, { ...killed, says: [`${program} was ended by SIGKILL`] });
    await room.expectUnharmed();
    await expectNoSession(scene.cluster());
  });

  it('pg_restore ends a restore with exit code 6, and its database is taken away', async () => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    const running = room.startTimed(room.restore(line.url(scene.cluster().url('copy'))));
    const { hasStruck } = line.strike(() => killProgram(running.child.pid ?? 0, 'pg_restore'), restoring);
    const ran = await running.ended;
    expect(hasStruck()).toBe(true);
    expectRefusal(ran, { ...killed, says: ['pg_restore was ended by SIGKILL'] });
    expect(await scene.cluster().sql('postgres', "select from pg_database where datname = 'copy'")).toEqual([]);
    await room.expectUnharmed();
  });
});

/** What can happen to the sandbox of a verification whose restore waits; a sandbox has no line that could be listened to. */
describe('a verification', () => {
  const whileRestoring = async (happens: (pid: number) => Promise<unknown>, ...more: string[]) => {
    const room = await scene.room();
    const [began, go] = [join(room.path, 'began'), join(room.path, 'go')];
    const bin = await binWith(room, scene.cluster().bin, {
      pg_restore: waitingPgRestore(scene.cluster().bin, began, go),
    });
    const running = room.startTimed(room.verify('--pg-bin', bin, ...more));
    await until('the restore begins', async () => (await readdir(room.path)).includes('began'));
    await using stack = new AsyncDisposableStack();
    const undo = await happens(running.child.pid ?? 0);
    if (undo !== undefined) stack.use(undo as AsyncDisposable);
    await writeFile(go, '');
    return { room, ran: await running.ended };
  };
  /** The sandbox's server, and the wrapper that waits in the place of pg_restore. */
  const find = async (pid: number, program: string) => {
    const found = (await descendantsOf(pid)).find((one) => one.program === program);
    if (found === undefined) throw new Error(`no ${program} in ${JSON.stringify(await descendantsOf(pid))}`);
    return found.pid;
  };

  it.each<[string, (pid: number) => Promise<unknown>, number, string, RegExp]>([
    [
      'whose sandbox is killed',
      async (pid) => void process.kill(await find(pid, 'postgres'), 'SIGKILL'),
      6,
      'program-killed',
      /sandbox.*the server ended/,
    ],
    [
      'whose sandbox is paused',
      async (pid) => freeze(await find(pid, 'postgres')),
      3,
      'connection-lost',
      new RegExp(`has not answered for ${patience} s`),
    ],
    [
      'whose pg_restore is killed',
      async (pid) => void process.kill(await find(pid, 'bash'), 'SIGKILL'),
      6,
      'program-killed',
      /pg_restore was ended by SIGKILL/,
    ],
  ])(
    '%s has no verdict and leaves no record: the backup is as good as it was',
    async (_what, happens, code, kind, says) => {
      const { room, ran } = await whileRestoring(happens, ...patient);
      await using _ = room;
      expectRefusal(ran, { code, kind, says: [says] });
      await room.expectUnharmed();
    },
  );
});
