/* A backup into S3 from a machine on which nothing can be written, and how much memory it takes. */
import { readFile } from 'node:fs/promises';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { isRoot, type Room } from '../cli/room.ts';
import type { Cluster } from '../cluster.ts';
import { requireTier } from '../tiers.ts';
import { prefix, type TestBucket } from './bucket.ts';

/** What a lean backup came to, in bytes where nothing else is said. */
export interface LeanBackup {
  readonly code: number | null;
  readonly stderr: string;
  readonly stored: number;
  /** The most memory that our process ever had (VmHWM). */
  readonly peakMemory: number;
  /** All that could be written in: a file system in memory. */
  readonly writable: number;
  readonly seconds: number;
}

/** Holds our temporary folder, with a few small files. */
export const writable = 256 * 1024;

/** Whether the machine can be made read-only for one process. */
export function requireReadOnly(): boolean {
  return requireTier('read-only machine', isRoot, 'needs root: file systems are mounted');
}

/** A table that pg_dump makes so many bytes of, uncompressed. */
export async function makeWide(cluster: Cluster, name: string, bytes: number): Promise<void> {
  const rowBytes = 32 * 500;
  await cluster.sql('postgres', `create database ${name} template template0`);
  await cluster.sql(
    name,
    `create table wide (i int, content text);
     alter table wide alter column content set storage external;
     insert into wide select i, repeat(md5(i::text), 500) from generate_series(1, ${Math.ceil(bytes / rowBytes)}) i`,
  );
}

/** Every file system is read-only from there on, but for one in memory in the given folder. */
const readOnly = `
awk '$4 ~ /^rw/ { print $2 }' /proc/self/mounts | while read -r place; do
  case "$place" in /proc*|/sys*|/dev*) ;; *) mount -o remount,ro,bind "$place" 2>/dev/null ;; esac
done
mount -t tmpfs -o "size=$2,mode=0755" pgproof-test "$1" || exit 99
touch /tmp/written "$HOME/written" 2>/dev/null && exit 98
shift 2
exec "$@"`;

/** Backs a database up, uncompressed, with the present source. */
export async function backUpLean(
  { room, cluster, bucket }: { readonly room: Room; readonly cluster: Cluster; readonly bucket: TestBucket },
  database: string,
  more: readonly string[] = [],
): Promise<LeanBackup> {
  const started = performance.now();
  const { child, ended } = room.start(
    [
      ...['backup', '--database-url', cluster.url(database), ...bucket.flags, '--compression', 'none', '--json'],
      ...['--workdir', room.workdir, ...more],
    ],
    {
      env: { ...bucket.env, TMPDIR: room.workdir },
      prefix: ['/usr/bin/unshare', '--mount', '/bin/sh', '-c', readOnly, 'sh', room.workdir, String(writable)],
    },
  );
  let peakMemory = 0;
  const look = async (): Promise<void> => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    if (/^Name:\s+(node|MainThread)/.test(status))
      peakMemory = Math.max(peakMemory, 1024 * Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0));
  };
  const timer = setInterval(() => void look(), 50);
  const ran = await ended.finally(() => clearInterval(timer));
  const id = ran.code === 0 ? String(ran.json()['backup_id']) : '';
  const Key = `${prefix}/${database}/${id}/data.dump`;
  const stored =
    id === ''
      ? 0
      : ((await bucket.client.send(new HeadObjectCommand({ Bucket: bucket.name, Key }))).ContentLength ?? 0);
  return {
    code: ran.code,
    stderr: ran.stderr,
    stored,
    peakMemory,
    writable,
    seconds: (performance.now() - started) / 1000,
  };
}
