/* Two gigabytes into S3 from a machine that cannot be written, and what they are worth when they come back. */
import { makeRoom } from '../cli/room.ts';
import { startCluster } from '../cluster.ts';
import { openBucket } from '../s3/bucket.ts';
import { backUpLean, makeWide } from '../s3/lean.ts';
import { requireS3 } from '../s3/server.ts';

const gigabyte = 1_000_000_000;
const mostMemory = 200_000_000;

/** Backs up, and verifies what was stored. The figures are bytes and seconds. */
export async function storeLarge(say: (line: string) => void): Promise<Record<string, unknown> & { isGood: boolean }> {
  const program = await requireS3();
  if (program === undefined) return { isGood: false, left_out: 'no versitygw' };
  await using room = await makeRoom();
  await using cluster = await startCluster({ max_wal_size: '8GB' });
  await using bucket = await openBucket({ program });
  await makeWide(cluster, 'wide', 2 * gigabyte);
  say('store: a database of 2 GB is filled');
  const lean = await backUpLean({ room, cluster, bucket }, 'wide');
  say(`store: ${lean.stored} bytes stored in ${lean.seconds.toFixed(0)} s, at most ${lean.peakMemory} bytes of memory`);
  const ran = await room.run(['verify', ...bucket.flags, '--workdir', room.workdir, '--json'], { env: bucket.env });
  const verdict = ran.stdout === '' ? ran.stderr : ran.json()['verdict'];
  say(`store: verdict ${verdict}`);
  const unfinished = await bucket.unfinished();
  const isGood =
    lean.code === 0 &&
    lean.stored > 2 * gigabyte &&
    lean.peakMemory > 0 &&
    lean.peakMemory < mostMemory &&
    unfinished.length === 0 &&
    verdict === 'identical';
  return {
    isGood,
    server: 'versitygw',
    stored_bytes: lean.stored,
    peak_memory_bytes: lean.peakMemory,
    peak_memory_limit_bytes: mostMemory,
    writable_bytes: lean.writable,
    backup_seconds: Math.round(lean.seconds),
    unfinished_uploads: unfinished.length,
    verdict,
    ...(lean.code === 0 ? {} : { stderr: lean.stderr }),
  };
}
