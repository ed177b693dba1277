import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal } from '../cli/room.ts';
import { installedMajor } from '../cluster.ts';
import { containerMajors, type PostgresContainer, requireContainers, startPostgres } from '../containers/postgres.ts';
import { denyMemory, killContainer, pauseContainer, startAgain, unplug } from './container.ts';
import { type Line, type Moment, openLine } from './line.ts';
import { expectGone, expectNoSession, type HazardRoom, openScene, patient, silent, untilUp } from './scene.ts';

const here = requireContainers();
const scene = openScene();
const megabyte = 1024 ** 2;
/** Of the machine's own programs where there is one: what is tried here is the server. */
const installed = await installedMajor();
const major = containerMajors.find((candidate) => candidate === installed) ?? (containerMajors[0] as number);

const fingerprinting: Moment = { sends: /hashtextextended/ };
const dumping: Moment = { after: { bytes: 2_000_000, from: 'server' }, of: 'pgproof pg_dump' };
const restoring: Moment = { after: { bytes: 2_000_000, from: 'client' }, of: 'pgproof pg_restore' };

let server: PostgresContainer;
beforeAll(async () => {
  if (!here) return;
  server = await startPostgres(major);
  await using room = await scene.room();
  const filled = await room.run(room.restore(server.url('app')));
  expect(filled.code, filled.stderr + filled.stdout).toBe(0);
});
afterAll(() => server?.[Symbol.asyncDispose]());

function lineTo({ container }: PostgresContainer): Promise<Line> {
  return openLine({ host: container.getHost(), port: container.getMappedPort(5432) });
}

/** The server is as good as before, and so is a backup of it. */
async function expectBackupSucceeds(room: HazardRoom): Promise<void> {
  const next = await room.runTimed(room.backup(server.url('app'), '--allow-new-server'));
  expect(next.code, next.stderr).toBe(0);
}

describe.skipIf(!here)('a server in a container that is', () => {
  it('paused amid the rows ends a backup with exit code 3, and has no session of ours when it goes on', async () => {
    await using room = await scene.room();
    await using line = await lineTo(server);
    await using stack = new AsyncDisposableStack();
    const { hasStruck, struck } = line.strike(async () => stack.use(await pauseContainer(server)), dumping);
    const ran = await room.runTimed(room.backup(line.url(server.url('app')), '--allow-new-server', ...patient));
    expect(hasStruck()).toBe(true);
    await struck;
    expectRefusal(ran, silent);
    await room.expectUnharmed();
    await stack.disposeAsync();
    await expectNoSession({ sql: (database, text) => server.sql(text, database) });
  });

  it('cut off from its network as it fingerprints ends a backup with exit code 3, and can be backed up when it is back', async () => {
    await using room = await scene.room();
    await using line = await lineTo(server);
    await using stack = new AsyncDisposableStack();
    const { hasStruck, struck } = line.strike(async () => stack.use(await unplug(server)), fingerprinting);
    const ran = await room.runTimed(room.backup(line.url(server.url('app')), '--allow-new-server', ...patient));
    expect(hasStruck()).toBe(true);
    await struck;
    expectGone(ran, [/./]);
    await room.expectUnharmed();
    await stack.disposeAsync();
    await startAgain(server);
    await expectBackupSucceeds(room);
  });

  it('killed amid the rows ends a backup with exit code 3, and can be backed up when it is up again', async () => {
    await using room = await scene.room();
    await using line = await lineTo(server);
    const { hasStruck, struck } = line.strike(() => killContainer(server), dumping);
    const ran = await room.runTimed(room.backup(line.url(server.url('app')), '--allow-new-server', ...patient));
    expect(hasStruck()).toBe(true);
    await struck;
    expectGone(ran, [/./]);
    await room.expectUnharmed();
    await startAgain(server);
    await expectBackupSucceeds(room);
  });

  it('killed amid the rows of a restore ends it with exit code 3, and it is told what is left there', async () => {
    await using room = await scene.room();
    await using line = await lineTo(server);
    const { hasStruck, struck } = line.strike(() => killContainer(server), restoring);
    const ran = await room.runTimed(room.restore(line.url(server.url('copy')), ...patient));
    expect(hasStruck()).toBe(true);
    await struck;
    expectGone(ran, ['pg_restore']);
    expect(ran.stderr).toContain('left half restored: drop database "copy";');
    await room.expectUnharmed();
    await startAgain(server);
    await server.sql('drop database copy');
  });
});

describe.skipIf(!here)('a server in a container that has', () => {
  it('no memory for a wide row loses a session, which ends a backup with exit code 3', async () => {
    await using room = await scene.room();
    await using poor = await startPostgres(major, { environment: { POSTGRES_DB: 'app' } });
    await poor.sql("create table wide as select repeat(md5('a'), 2000000) as row");
    await denyMemory(poor, 96 * megabyte);
    const ran = await room.runTimed(room.backup(poor.url('app'), '--allow-new-server'));
    expectGone(ran, [/terminat|closed|reset|crash/i]);
    await room.expectUnharmed();
    await denyMemory(poor, 2048 * megabyte);
    await untilUp('it has recovered', () => poor.sql('select'));
    // Another database than that of the backup before: in production that would be one that lost its tables.
    const asking = ['--allow-new-server', '--environment', 'development'];
    const next = await room.runTimed(room.backup(poor.url('app'), ...asking));
    expect(next.code, next.stderr).toBe(0);
  });

  it('no room for its write-ahead log panics amid a restore, which ends with exit code 5', async () => {
    await using room = await scene.room();
    await using small = await startPostgres(major, {
      environment: { POSTGRES_INITDB_WALDIR: '/wal/log' },
      change: (container) => container.withTmpFs({ '/wal': 'rw,size=30m,mode=0755' }),
    });
    const ran = await room.runTimed(room.restore(small.url('copy'), ...patient));
    const hint = /left half restored.*give its disk room/;
    expectRefusal(ran, { code: 5, kind: 'wal-full', says: [/PANIC.*No space left/], hint });
    await room.expectUnharmed();
  });
});
