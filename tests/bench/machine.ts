import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { Cluster } from '../cluster.ts';
import { run } from '../run.ts';

/** What the figures were taken on, so that they can be read later. */
export interface Surroundings {
  readonly date: string;
  readonly commit: string;
  /** Files of the tree differ from the commit. */
  readonly isModified: boolean;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryBytes: number;
    readonly kernel: string;
  };
  readonly versions: {
    readonly node: string;
    readonly postgresql: string;
    readonly pgDump: string;
    readonly zstd: string;
    readonly gzip: string;
  };
  /** Of the last minute when the benchmark began: above 0 something else was at work. */
  readonly loadBefore: number;
}

/** Reads what this machine is and what runs on it. */
export async function readSurroundings(root: string, source: Cluster, loadBefore: number): Promise<Surroundings> {
  const text = async (program: string, ...args: string[]): Promise<string> =>
    (
      await run(program, args, undefined, { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' }).catch(() => 'unknown')
    ).trim();
  const [row] = await source.sql('postgres', `select current_setting('server_version') as version`);
  return {
    date: new Date().toISOString(),
    commit: await text('git', '-C', root, 'rev-parse', 'HEAD'),
    isModified: (await text('git', '-C', root, 'status', '--porcelain')) !== '',
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: availableParallelism(),
      memoryBytes: totalmem(),
      kernel: readFileSync('/proc/sys/kernel/osrelease', 'utf8').trim(),
    },
    versions: {
      node: process.versions.node,
      postgresql: row?.['version'] ?? 'unknown',
      pgDump: versionIn(await text(`${source.bin}/pg_dump`, '--version')),
      zstd: versionIn(await text('zstd', '--version')),
      gzip: versionIn(await text('gzip', '--version')),
    },
    loadBefore,
  };
}

/** What follows the names that zstd, gzip and PostgreSQL's programs give themselves. */
function versionIn(text: string): string {
  return /(?: v| )(\d+(?:\.\d+|beta\d+|rc\d+|devel)+)/.exec(text)?.[1] ?? 'unknown';
}

/** Processes that wanted to run in the last minute, on average. */
export function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}
