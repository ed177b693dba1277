import { describe, expect, it } from 'vitest';
import { makeRoom } from '../cli/room.ts';
import { startCluster } from '../cluster.ts';
import { openBucket } from './bucket.ts';
import { backUpLean, makeWide, requireReadOnly } from './lean.ts';
import { requireS3 } from './server.ts';

const program = await requireS3();
const megabyte = 1_000_000;

describe.skipIf(program === undefined || !requireReadOnly())('a backup into S3', () => {
  it('takes memory that does not grow with the database, and no disk: of 300 MB under 200 MB, on a machine that cannot be written', async () => {
    await using room = await makeRoom();
    await using cluster = await startCluster();
    await using bucket = await openBucket({ program: program ?? '' });
    await makeWide(cluster, 'wide', 300 * megabyte);
    const lean = await backUpLean({ room, cluster, bucket }, 'wide', ['--proof', 'counts']);
    expect(lean.code, lean.stderr).toBe(0);
    expect(lean.stored).toBeGreaterThan(300 * megabyte);
    expect(lean.peakMemory).toBeGreaterThan(0);
    expect(lean.peakMemory).toBeLessThan(200 * megabyte);
    expect(await bucket.unfinished()).toEqual([]);
  });
});
