import { describe, expect, it } from 'vitest';
import { expectRefusal } from '../cli/room.ts';
import { representatives, wholeTables } from '../whole.ts';
import { type LineFault, type Moment, openLine } from './line.ts';
import { expectGone, expectNoTrace, openScene, patient, silent } from './scene.ts';

const scene = openScene();
const dump = 'pgproof pg_dump';
const quick = '&connect_timeout=2';

/** Moments of a backup, in their order. */
const moments: Readonly<Record<string, Moment>> = {
  'as it asks what the server is': { sends: /pg_database_size/ },
  'as it locks the tables': { sends: /lock table/ },
  'as it takes the snapshot': { sends: /pg_export_snapshot/ },
  'as it reads the catalogue': { sends: /pg_get_constraintdef/ },
  'as it fingerprints': { sends: /hashtextextended/ },
  'as pg_dump logs in': { sends: /application_name/, of: dump },
  'as pg_dump reads the catalogue': { sends: /pg_catalog\.pg_class/, of: dump },
  'amid the rows that pg_dump reads': { after: { bytes: 2_000_000, from: 'server' }, of: dump },
  'as it reads the sequences once more': { sends: /(?<!release )savepoint sequences/, time: 2 },
};

describe.concurrent('a backup over a line that', () => {
  const cases = Object.entries(moments);

  // At the moments that the cut below leaves out.
  it.each(cases.filter((_, index) => wholeTables || index % 2 === 1))(
    'goes silent %s ends with exit code 3 and leaves nothing',
    async (_when, moment) => {
      await using room = await scene.room();
      await using line = await openLine(scene.cluster());
      const { hasStruck } = line.strike('stall', moment);
      const ran = await room.runTimed(
        room.backup(`${line.url(scene.cluster().url('app'))}&connect_timeout=30`, ...patient),
      );
      expect(hasStruck()).toBe(true);
      expectRefusal(ran, silent);
      await room.expectUnharmed();
    },
  );

  // Silence is noticed at each of them; a cut by the same words.
  it.each(representatives(cases, 2))('is cut %s ends with exit code 3 and leaves nothing', async (_when, moment) => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    const { hasStruck } = line.strike('cut', moment);
    const ran = await room.runTimed(room.backup(line.url(scene.cluster().url('app')), ...patient));
    expect(hasStruck()).toBe(true);
    expectGone(ran, [/127\.0\.0\.1|pg_dump|read the catalogue/, /terminated|closed/]);
    await room.expectUnharmed();
  });

  it.each<[string, LineFault, Moment]>([
    ['is reset as it reads the catalogue', 'reset', moments['as it reads the catalogue'] as Moment],
    ['is reset amid the rows', 'reset', moments['amid the rows that pg_dump reads'] as Moment],
    ['is gone as it fingerprints', 'refuse', moments['as it fingerprints'] as Moment],
    ['is reset for one session as it fingerprints', 'reset', { sends: /hashtextextended/, reach: 'connection' }],
    [
      'is cut for pg_dump alone, amid the rows',
      'cut',
      { ...moments['amid the rows that pg_dump reads'], reach: 'connection' },
    ],
  ])('%s ends with exit code 3 and leaves nothing', async (_what, fault, moment) => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    const { hasStruck } = line.strike(fault, moment);
    const ran = await room.runTimed(room.backup(line.url(scene.cluster().url('app')), ...patient));
    expect(hasStruck()).toBe(true);
    expectGone(ran, [/127\.0\.0\.1|pg_dump|read the catalogue/]);
    await room.expectUnharmed();
  });

  it.each(['disable', 'require'])(
    'takes connections and never answers is given up after connect_timeout, with sslmode=%s',
    async (mode) => {
      await using room = await scene.room();
      await using line = await openLine(scene.cluster());
      line.strike('stall');
      const url = line.url(scene.cluster().url('app')).replace('sslmode=disable', `sslmode=${mode}`) + quick;
      const sentence = {
        code: 3,
        kind: 'cannot-connect',
        says: [`127.0.0.1:${line.port}`, 'no answer within 2 s'],
        hint: /pg_isready/,
      };
      expectRefusal(await room.runTimed(room.backup(url)), sentence);
      expectRefusal(await room.runTimed(room.restore(url.replace('/app?', '/copy?'))), sentence);
      await room.expectUnharmed();
    },
  );

  it('nobody listens at ends with exit code 3', async () => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    line.strike('refuse');
    const ran = await room.runTimed(room.backup(line.url(scene.cluster().url('app'))));
    expectRefusal(ran, {
      code: 3,
      kind: 'cannot-connect',
      says: ['ECONNREFUSED', String(line.port)],
      hint: /pg_isready/,
    });
    await room.expectUnharmed();
  });

  it('goes silent where no server is given up is ended by --timeout-minutes', async () => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    const { hasStruck } = line.strike('stall', moments['as it fingerprints']);
    const url = `${line.url(scene.cluster().url('app'))}&connect_timeout=0`;
    const hasty = {
      nodeArgs: ['--import', new URL('../actions/haste.ts', import.meta.url).href],
      env: { HASTE: '5' },
    };
    const ran = await room.runTimed(
      room.backup(url, '--timeout-minutes', '1', '--server-timeout-seconds', '3600'),
      hasty,
    );
    expect(hasStruck()).toBe(true);
    expectRefusal(ran, {
      ...{ code: 6, kind: 'deadline', says: ['1 minute'], hint: /--timeout-minutes/ },
      before: /^(?:dump: [^\n]+\n)*$/,
    });
    await room.expectUnharmed();
  });

  it('goes silent ends a backup without proof, too', async () => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    line.strike('stall', moments['amid the rows that pg_dump reads']);
    const ran = await room.runTimed(room.backup(line.url(scene.cluster().url('app')), '--proof', 'none', ...patient));
    expectRefusal(ran, silent);
    await room.expectUnharmed();
  });

  it('goes silent ends a drill with exit code 3', async () => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    line.strike('stall', moments['as it fingerprints']);
    const drill = [
      'drill',
      '--database-url',
      line.url(scene.cluster().url('app')),
      '--workdir',
      room.workdir,
      '--json',
    ];
    expectRefusal(await room.runTimed([...drill, ...patient]), silent);
    await room.expectUnharmed();
  });

  it.each([
    ['goes silent for a while', 'stall' as const],
    ['is slow', { bytesPerSecond: 2_000_000 }],
  ])('%s ends well', async (_what, fault) => {
    await using room = await scene.room();
    await using line = await openLine(scene.cluster());
    const { struck } = line.strike(fault, moments['as it fingerprints']);
    const running = room.startTimed(
      room.backup(line.url(scene.cluster().url('app')), '--server-timeout-seconds', '20'),
    );
    await struck;
    if (fault === 'stall') setTimeout(() => void line.mend(), 1000);
    const ran = await running.ended;
    expect(ran.code, ran.stderr).toBe(0);
    await expectNoTrace(room);
    const verified = await room.run(room.verify('--backup', String(ran.json()['backup_id'])));
    expect(verified.json(), verified.stderr).toMatchObject({ ok: true, verdict: 'identical' });
  });
});
