import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cluster, startCluster } from '../cluster.ts';
import { type Cost, measure, type Work } from './measure.ts';

/** Where the commands work, and what they leave for one another. */
export interface Lab {
  readonly source: Cluster;
  readonly folder: string;
  readonly signal: AbortSignal;
}

export const contestants = {
  none: 'pgproof backup --proof none',
  zstd: 'pg_dump -Fc -Z0 | zstd -3 -T1',
  content: 'pgproof backup',
  gzip: 'pg_dump -Fc',
  verify: 'pgproof verify',
  restore: 'pg_restore',
  restore2: 'pg_restore -j2',
} as const;
export type Contestant = keyof typeof contestants;

/** One run of one command. */
export interface Run extends Cost {
  readonly contestant: Contestant;
  readonly round: number;
  /** Size of what it made; null when that is a database. */
  readonly bytes: number | null;
  /** Figures of its own report, in seconds. */
  readonly reported: Readonly<Record<string, number>>;
}

export const database = 'bench';
const cli = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url));

/** What cluster.ts turns off for tests, as a new server has it. */
const defaults = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  autovacuum: 'on',
  max_connections: '100',
};

/** Runs one command, in the state that it needs; every server but the source is new. */
export async function runContestant(contestant: Contestant, round: number, lab: Lab): Promise<Run> {
  const store = join(lab.folder, contestant === 'none' ? 'store-none' : 'store');
  const archive = join(lab.folder, 'gzip.dump');
  const at = (server: Cluster): Pick<Work, 'env' | 'cwd' | 'signal' | 'postmaster'> => ({
    env: environment(server),
    cwd: lab.folder,
    signal: lab.signal,
    postmaster: server.pid,
  });
  const dump = async (line: string, file: string): Promise<Run> => {
    const path = join(lab.folder, file);
    const cost = await measure({ ...at(lab.source), line: `${line} > "$1"`, args: [path] });
    const bytes = (await stat(path)).size;
    if (path !== archive) await rm(path);
    return { ...run(contestant, round, cost), bytes };
  };
  switch (contestant) {
    case 'zstd':
      return dump('pg_dump -Fc -Z0 | zstd -3 -T1 --quiet', 'zstd.dump.zst');
    case 'gzip':
      return dump('pg_dump -Fc', 'gzip.dump');
    case 'none':
    case 'content': {
      await rm(store, { recursive: true, force: true });
      const args = [cli, 'backup', '--json', '--store', store, ...(contestant === 'none' ? ['--proof', 'none'] : [])];
      const cost = await measure({ ...at(lab.source), line: '"$@"', args: [process.execPath, ...args] });
      const bytes = await sizeOf(store);
      if (contestant === 'none') await rm(store, { recursive: true });
      return { ...run(contestant, round, cost), bytes };
    }
    case 'verify': {
      if (!(await exists(store))) await runContestant('content', 0, lab);
      const args = [cli, 'verify', '--json', '--store', store];
      const { postmaster: _, ...place } = at(lab.source);
      const cost = await measure({ ...place, line: '"$@"', args: [process.execPath, ...args] });
      return run(contestant, round, cost);
    }
    case 'restore':
    case 'restore2': {
      if (!(await exists(archive))) await runContestant('gzip', 0, lab);
      await using target = await startCluster(defaults);
      await target.sql('postgres', `create database ${database} template template0`);
      const jobs = contestant === 'restore2' ? '--jobs=2' : '--jobs=1';
      const line = 'pg_restore --dbname="$PGDATABASE" "$@"';
      return run(contestant, round, await measure({ ...at(target), line, args: [jobs, archive] }));
    }
  }
}

function run(contestant: Contestant, round: number, { stdout, ...cost }: Cost & { readonly stdout: string }): Run {
  return { contestant, round, ...cost, bytes: null, reported: stdout === '' ? {} : secondsOf(JSON.parse(stdout)) };
}

/** Every figure of a report that is a number of seconds, by its name. */
function secondsOf(report: Record<string, unknown>): Record<string, number> {
  const seconds = Object.entries(report).filter(
    ([name, value]) => name.endsWith('_seconds') && typeof value === 'number',
  );
  return Object.fromEntries(seconds) as Record<string, number>;
}

/** The same for ours and theirs: a Unix socket, the real programs before Debian's wrappers, and no home. */
function environment(server: Cluster): Record<string, string> {
  return {
    PATH: `${server.bin}:${process.env['PATH'] ?? ''}`,
    HOME: '/nonexistent',
    TMPDIR: tmpdir(),
    LC_ALL: 'C',
    PGHOST: server.socket,
    PGPORT: String(server.port),
    PGUSER: 'postgres',
    PGDATABASE: database,
  };
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
