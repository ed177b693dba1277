import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examplePhysicalManifest } from '../../store/example.ts';
import { openFolderStore } from '../../store/folder.ts';
import type { Store } from '../../store/store.ts';
import { openWalArchive } from '../../wal/archive.ts';
import { chooseBase, gatherLog, type PhysicalRestoreFacts } from './facts.ts';
import { judgeSettled } from './settle.ts';
import type { PhysicalSource } from './source.ts';
import { type GivenTarget, type RecoveryTarget, readTarget } from './target.ts';

const [ours, other] = ['7000000000000000001', '7000000000000000002'];
const idAt = (hour: number): string => `20261123T${String(hour).padStart(2, '0')}0000Z-0a1b2c`;

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgtest-'));
  store = await openFolderStore(folder, { create: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A backup that ended at that hour and place of a timeline. */
async function backUp(
  hour: number,
  lsn: string,
  timeline = 1,
  systemIdentifier = ours,
): Promise<PhysicalSource['own']> {
  const id = idAt(hour);
  const manifest = {
    ...examplePhysicalManifest({
      ...{ id, systemIdentifier, wal: { timeline, start_lsn: lsn, stop_lsn: lsn, restore_point: `pgproof-${id}` } },
    }),
    snapshot: { time: `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`, lsn },
  };
  const path = join(folder, '+cluster', systemIdentifier, id);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  return { id, manifest } as PhysicalSource['own'];
}

/** As much of a segment as is looked at: the header of its first page (access/xlog_internal.h). */
function segment(name: string): Buffer {
  const content = Buffer.alloc(1 << 20);
  content.writeUInt16LE(0xd118, 0);
  content.writeUInt16LE(2, 2);
  content.writeUInt32LE(Number.parseInt(name.slice(0, 8), 16), 4);
  content.writeBigUInt64LE(BigInt(`0x${name.slice(16)}`) << 20n, 8);
  content.writeBigUInt64LE(BigInt(ours), 24);
  content.writeUInt32LE(content.length, 32);
  return content;
}

/** Segments of 1 MiB and histories. */
async function archive(...names: readonly string[]): Promise<void> {
  const archived = openWalArchive(store, ours);
  for (const name of names) {
    const [file = '', ...lines] = name.split(' ');
    await archived.put(file, lines.length > 0 ? Buffer.from(lines.join('\t')) : segment(file), []);
  }
}

const aim = (given: GivenTarget): RecoveryTarget => readTarget(given, (name) => `--${name}`) as RecoveryTarget;
const base = async (given: GivenTarget, database?: string): Promise<string> =>
  (await chooseBase({ store, backup: 'latest', target: aim(given), ...(database === undefined ? {} : { database }) }))
    .backup;

describe('the base backup of a recovery', () => {
  const targets = [
    { time: '2026-11-23 23:00:00Z' },
    { lsn: '0/F00000' },
    { name: `pgproof-${idAt(3)}` },
    { latest: true },
  ];
  it.each(targets)('is of no cluster that was not named, where there are several: %o', async (target) => {
    await backUp(1, '0/100100');
    await backUp(2, '0/200100', 1, other);
    await expect(base(target)).rejects.toMatchObject({
      ...{ kind: 'bad-input', hint: `name one: --database +cluster/${ours}` },
      message: `the store holds backups of 2 clusters: "+cluster/${ours}", "+cluster/${other}"`,
    });
    expect(await base(target, `+cluster/${ours}`)).toBe(idAt(1));
    expect(await base(target, `+cluster/${other}`)).toBe(idAt(2));
  });

  it('is the newest that the wanted timeline came from, and not said where its newest was abandoned since', async () => {
    await backUp(1, '0/100100');
    await backUp(2, '0/300100');
    const latest = { lsn: '0/F00000' };
    // It left before the second ended, and nothing came of it.
    await archive('000000010000000000000001', '00000002.history 1 0/200000 it');
    expect(await base(latest)).toBe(idAt(2));
    await archive('000000020000000000000002');
    for (const target of [latest, { latest: true }, { time: '2026-11-23 23:00:00Z' }])
      await expect(base(target)).rejects.toMatchObject({
        message: expect.stringContaining(`"${idAt(2)}", is on timeline 1, and timeline 2 does not come from it`),
        hint: expect.stringContaining(`--target-timeline 2 (from backup "${idAt(1)}"), or --backup ${idAt(2)}`),
      });
    expect(await base({ ...latest, timeline: '2' })).toBe(idAt(1));
    expect(await base({ ...latest, timeline: '1' })).toBe(idAt(2));
    expect(await base({ ...latest, timeline: 'current' })).toBe(idAt(2));
    expect(await base({ name: `pgproof-${idAt(2)}` })).toBe(idAt(2));
    await backUp(3, '0/280000', 2);
    expect(await base(latest)).toBe(idAt(3));
    await expect(base({ lsn: '0/100200', timeline: '2' })).resolves.toBe(idAt(1));
    await expect(base({ lsn: '0/100000', timeline: '2' })).rejects.toMatchObject({
      message: expect.stringMatching(/ended before the target, 0\/100000, on what timeline 2 came from$/),
    });
  });
});

describe('the timeline of a recovery', () => {
  const follow = async (own: PhysicalSource['own'], timeline: string): Promise<number> =>
    (await gatherLog({ store, backup: own.id }, { own } as PhysicalSource, aim({ latest: true, timeline }))).timeline;

  it('is one that left its own behind the end of the backup', async () => {
    const own = await backUp(2, '0/300100');
    await archive('000000010000000000000003', '00000002.history 1 0/200000 it', '00000003.history 1 0/300100 it');
    await archive('00000004.history 1 0/300000 it');
    expect(await follow(own, 'latest')).toBe(3);
    expect(await follow(own, '3')).toBe(3);
    expect(await follow(own, 'current')).toBe(1);
  });

  it('is refused where it left before, by the place, or came from another', async () => {
    const own = await backUp(2, '0/300100', 3);
    await archive('000000030000000000000003', '00000002.history 1 0/100000 it');
    await archive('00000004.history 3 0/200000 it');
    await expect(follow(own, '4')).rejects.toMatchObject({
      ...{ kind: 'bad-input', hint: expect.stringContaining('--target-timeline current') },
      message: `timeline 4 left timeline 3 at 0/200000, before backup "${own.id}" ended, 0/300100`,
    });
    for (const timeline of ['1', '2'])
      await expect(follow(own, timeline)).rejects.toMatchObject({
        message: `timeline ${timeline} does not come from timeline 3, which backup "${own.id}" is on`,
      });
    expect(await follow(own, 'latest')).toBe(3);
  });

  it('may be there already where a history cannot be read, which is told', async () => {
    const own = await backUp(2, '0/300100');
    await archive('000000010000000000000003', '00000002.history 1 0/400000 it');
    const [history] = await openWalArchive(store, ours).find('00000002.history');
    await writeFile(join(folder, String(history?.path)), 'damage');
    const target = aim({ immediate: true });
    const read = await gatherLog({ store, backup: own.id }, { own } as PhysicalSource, target);
    const facts = { ...read, own, directory: '/srv/data' } as PhysicalRestoreFacts;
    const found = judgeSettled(
      { facts, target },
      {
        ...{ timeline: 2, reached: { said: 'consistent', segments: 0, lastCommitAt: undefined } },
      },
    );
    expect(found.filter(({ status }) => status === 'unknown')).toEqual([
      {
        ...{ id: 'restore.timeline', status: 'unknown', hint: expect.stringContaining('--age-identity') },
        detail: expect.stringMatching(
          /^not all timelines .* may be there already: ".*00000002.history.zst" cannot be read/,
        ),
      },
    ]);
    expect(
      judgeSettled(
        { facts: { ...facts, unknownTimelines: undefined }, target },
        {
          ...{ timeline: 2, reached: { said: 'consistent', segments: 0, lastCommitAt: undefined } },
        },
      ).map(({ id }) => id),
    ).toEqual(['restore.target', 'restore.still']);
  });
});
