import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cluster, startCluster } from '../cluster.ts';
import type { Dataset } from './datasets.ts';
import { type Cost, measure, type Work } from './measure.ts';

/** Where the commands work, and what they leave for one another. */
export interface Lab {
  readonly source: Cluster;
  /** Major of the pg_dump that all of them run. */
  readonly clientMajor: number;
  readonly folder: string;
  /** The command line as it is built for users. */
  readonly cli: string;
  readonly signal: AbortSignal;
}

export const contestants = [
  'none',
  'best',
  'bulk',
  'content',
  'plain',
  'custom',
  'folderNone',
  'folder',
  'folderContent',
  'verify',
  'restore',
  'restore2',
  'clone',
] as const;
export type Contestant = (typeof contestants)[number];

/** One run of one command. */
export interface Run extends Cost {
  readonly data: Dataset;
  readonly contestant: Contestant;
  readonly round: number;
  /** Size of what it made; null when that is a database. */
  readonly bytes: number | null;
  /** Figures of its own report, in seconds. */
  readonly reported: Readonly<Record<string, number>>;
}

/** Our backups, by what they are asked for. */
const backups = {
  none: ['--proof', 'none', '--globals', 'none'],
  content: [],
  folderNone: ['--format', 'directory', '--jobs', '2', '--proof', 'none', '--globals', 'none'],
  folderContent: ['--format', 'directory', '--jobs', '2'],
} as const satisfies Partial<Record<Contestant, readonly string[]>>;

/** Backups by the bare tools, as a line for bash; they write to stdout, but for a directory. */
const dumps: Readonly<Record<'best' | 'bulk' | 'custom' | 'plain' | 'folder', (clientMajor: number) => string>> = {
  best: bestPipeline,
  bulk: bulkPipeline,
  custom: () => 'pg_dump -Fc',
  plain: () => 'pg_dump | gzip',
  folder: () => 'pg_dump -Fd -j2',
};

/** What costs least CPU of all that pg_dump of a major can do for a compressed archive: from 16 on it knows zstd itself. */
export function bestPipeline(clientMajor: number): string {
  return clientMajor < 16 ? 'pg_dump -Fc -Z0 | zstd -3 -T1 --quiet' : 'pg_dump -Fc --compress=zstd:3';
}

/** The same as ours starts pg_dump: what of ours is not the pipeline itself shows beside it. */
function bulkPipeline(clientMajor: number): string {
  return `stdbuf --output=64K ${bestPipeline(clientMajor)}`;
}

/** What a command is called beside others. */
export function nameOf(contestant: Contestant): string {
  if (isBackup(contestant)) return ['backup', ...backups[contestant]].join(' ');
  switch (contestant) {
    case 'best':
      return 'best bare pipeline';
    case 'bulk':
      return 'best bare pipeline, with pg_dump started by stdbuf';
    case 'verify':
      return 'verify';
    case 'restore':
      return 'pg_restore';
    case 'restore2':
      return 'pg_restore -j2';
    case 'clone':
      return 'pgcopydb clone';
    default:
      return dumps[contestant](0);
  }
}

/** The command as it is typed, with that client. */
export function lineOf(contestant: Contestant, clientMajor: number): string {
  if (contestant === 'best' || contestant === 'bulk') return dumps[contestant](clientMajor);
  return isBackup(contestant) || contestant === 'verify' ? `pgproof ${nameOf(contestant)}` : nameOf(contestant);
}

/** What a later command reads. */
const kept: readonly Contestant[] = ['content', 'custom'];

/** What cluster.ts turns off for tests, as a new server has it. */
const defaults = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  autovacuum: 'on',
  max_connections: '100',
};

/** Runs one command, in the state that it needs; every server but the source is new. */
export async function runContestant(contestant: Contestant, data: Dataset, round: number, lab: Lab): Promise<Run> {
  const pathOf = (of: Contestant): string => join(lab.folder, `${data}-${of}`);
  const at = (server: Cluster): Pick<Work, 'env' | 'cwd' | 'signal' | 'postmasters'> => ({
    env: environment(server, data),
    cwd: lab.folder,
    signal: lab.signal,
    postmasters: [server.pid],
  });
  const finish = ({ stdout, ...cost }: Cost & { readonly stdout: string }, bytes: number | null = null): Run => ({
    data,
    contestant,
    round,
    ...cost,
    bytes,
    reported: stdout === '' ? {} : secondsOf(JSON.parse(stdout)),
  });
  switch (contestant) {
    case 'verify': {
      if (!(await exists(pathOf('content')))) await runContestant('content', data, 0, lab);
      const args = [process.execPath, lab.cli, 'verify', '--json', '--store', pathOf('content')];
      return finish(await measure({ ...at(lab.source), postmasters: [], line: '"$@"', args }));
    }
    case 'restore':
    case 'restore2': {
      if (!(await exists(pathOf('custom')))) await runContestant('custom', data, 0, lab);
      await using target = await startCluster(defaults);
      await target.sql('postgres', `create database ${data} template template0`);
      const args = [contestant === 'restore2' ? '--jobs=2' : '--jobs=1', pathOf('custom')];
      return finish(await measure({ ...at(target), line: 'pg_restore --dbname="$PGDATABASE" "$@"', args }));
    }
    case 'clone': {
      await using target = await startCluster(defaults);
      await target.sql('postgres', `create database ${data} template template0`);
      const place = at(lab.source);
      const uri = (server: Cluster): string =>
        `postgres:///${data}?${new URLSearchParams({ host: server.socket, port: String(server.port), user: 'postgres' })}`;
      const env = {
        ...place.env,
        PGCOPYDB_SOURCE_PGURI: uri(lab.source),
        PGCOPYDB_TARGET_PGURI: uri(target),
      };
      const folder = pathOf(contestant);
      const args = ['--table-jobs=2', '--index-jobs=2', `--dir=${folder}`];
      const postmasters = [lab.source.pid, target.pid];
      const cost = await measure({ ...place, env, postmasters, line: 'pgcopydb clone "$@"', args });
      await rm(folder, { recursive: true, force: true });
      return finish({ ...cost, stdout: '' });
    }
    default: {
      const path = pathOf(contestant);
      await rm(path, { recursive: true, force: true });
      const cost = await measure({ ...at(lab.source), ...backUp(contestant, path, lab) });
      const bytes = await sizeOf(path);
      if (!kept.includes(contestant)) await rm(path, { recursive: true });
      return finish(cost, bytes);
    }
  }
}

function backUp(
  contestant: keyof typeof backups | keyof typeof dumps,
  path: string,
  { cli, clientMajor }: Lab,
): Pick<Work, 'line' | 'args'> {
  if (isBackup(contestant)) {
    const args = [process.execPath, cli, 'backup', '--json', '--store', path, ...backups[contestant]];
    return { line: '"$@"', args };
  }
  const line = dumps[contestant](clientMajor);
  return { line: contestant === 'folder' ? `${line} --file="$1"` : `${line} > "$1"`, args: [path] };
}

function isBackup(contestant: Contestant): contestant is keyof typeof backups {
  return Object.hasOwn(backups, contestant);
}

/** Every figure of a report that is a number of seconds, by its name. */
function secondsOf(report: Record<string, unknown>): Record<string, number> {
  const seconds = Object.entries(report).filter(
    ([name, value]) => name.endsWith('_seconds') && typeof value === 'number',
  );
  return Object.fromEntries(seconds) as Record<string, number>;
}

/** The same for ours and theirs: a Unix socket, the real programs before Debian's wrappers, and no home. */
function environment(server: Cluster, data: Dataset): Record<string, string> {
  return {
    PATH: `${server.bin}:${process.env['PATH'] ?? ''}`,
    HOME: '/nonexistent',
    TMPDIR: tmpdir(),
    LC_ALL: 'C',
    PGHOST: server.socket,
    PGPORT: String(server.port),
    PGUSER: 'postgres',
    PGDATABASE: data,
  };
}

/** Of a file, or of all files of a folder. */
async function sizeOf(path: string): Promise<number> {
  const top = await stat(path);
  if (top.isFile()) return top.size;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
