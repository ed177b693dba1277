import { describe, expect, it } from 'vitest';
import { expectRefusal } from '../cli/room.ts';
import { representatives } from '../whole.ts';
import { type Line, type LineFault, type Moment, openLine } from './line.ts';
import { expectGone, openScene, patient, silent } from './scene.ts';

const scene = openScene();
const restorer = 'pgproof pg_restore';

/** Moments of a restore in their order; before the first three there is no database yet. */
const moments: Readonly<Record<string, Moment>> = {
  'as it looks for the target': { sends: /pg_available_extensions/ },
  'as it creates the database': { sends: /create database/ },
  'as pg_restore logs in': { sends: /application_name/, of: restorer },
  'amid the rows': { after: { bytes: 2_000_000, from: 'client' }, of: restorer },
  'as it builds an index': { sends: /CREATE INDEX bulk_noise/, of: restorer },
};

/** When the database can be used already. */
const afterwards: Readonly<Record<string, Moment>> = {
  'as it analyzes': { sends: /Q....analyze\0/s },
  'as it fingerprints': { sends: /hashtextextended/ },
};

let copies = 0;
/** A line to the server, and the URL over it of a database that is not there yet. */
async function openTarget(): Promise<{ line: Line; url: string; copy: string }> {
  copies += 1;
  const copy = `copy_${copies}`;
  const line = await openLine(scene.cluster());
  return { line, copy, url: line.url(scene.cluster().url(copy)) };
}

async function exists(database: string): Promise<boolean> {
  const rows = await scene.cluster().sql('postgres', `select from pg_database where datname = '${database}'`);
  return rows.length > 0;
}

describe.concurrent('a restore over a line that', () => {
  it.each(Object.entries(moments))(
    'is cut %s ends with exit code 3, and takes its database away again',
    async (_when, moment) => {
      await using room = await scene.room();
      const { line, url, copy } = await openTarget();
      await using _ = line;
      const { hasStruck } = line.strike('cut', moment);
      const ran = await room.runTimed(room.restore(url, ...patient));
      expect(hasStruck()).toBe(true);
      expectGone(ran, [/terminated|closed|no connection/]);
      expect(await exists(copy)).toBe(false);
      await room.expectUnharmed();
    },
  );

  it.each(representatives(Object.entries(moments), 2))(
    'goes silent %s ends with exit code 3, and tells of a database that is left',
    async (_when, moment) => {
      await using room = await scene.room();
      const { line, url, copy } = await openTarget();
      await using _ = line;
      const { hasStruck } = line.strike('stall', moment);
      const ran = await room.runTimed(room.restore(`${url}&connect_timeout=30`, ...patient));
      expect(hasStruck()).toBe(true);
      const isLeft = await exists(copy);
      expectRefusal(ran, isLeft ? { ...silent, hint: `left half restored: drop database "${copy}";` } : silent);
      await room.expectUnharmed();
      await line.mend();
      if (isLeft) await scene.cluster().sql('postgres', `drop database ${copy} with (force)`);
      else expect(['as it looks for the target', 'as it creates the database']).toContain(_when);
    },
  );

  it.each(
    Object.entries(afterwards).flatMap(([when, moment]) => [
      ['is cut', when, 'cut' as const, moment] as const,
      ['goes silent', when, 'stall' as const, moment] as const,
    ]),
  )('%s %s ends with exit code 3, and leaves what it restored', async (_what, _when, fault, moment) => {
    await using room = await scene.room();
    const { line, url, copy } = await openTarget();
    await using _ = line;
    const { hasStruck } = line.strike(fault, moment);
    const ran = await room.runTimed(room.restore(`${url}&connect_timeout=30`, ...patient));
    expect(hasStruck()).toBe(true);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain(`database "${copy}" is restored and stays`);
    expect(await exists(copy)).toBe(true);
    await room.expectUnharmed();
    await line.mend();
    await scene.cluster().sql('postgres', `drop database ${copy} with (force)`);
  });

  it.each<[string, LineFault, Moment]>([
    ['is reset amid the rows', 'reset', moments['amid the rows'] as Moment],
    [
      'is reset for pg_restore alone, as it builds an index',
      'reset',
      { ...moments['as it builds an index'], reach: 'connection' },
    ],
    ['is cut for pg_restore alone, amid the rows', 'cut', { ...moments['amid the rows'], reach: 'connection' }],
  ])('%s ends with exit code 3, and takes its database away again', async (_what, fault, moment) => {
    await using room = await scene.room();
    const { line, url, copy } = await openTarget();
    await using _ = line;
    const { hasStruck } = line.strike(fault, moment);
    const ran = await room.runTimed(room.restore(url, ...patient));
    expect(hasStruck()).toBe(true);
    expectGone(ran, ['pg_restore']);
    expect(await exists(copy)).toBe(false);
    await room.expectUnharmed();
  });
});
