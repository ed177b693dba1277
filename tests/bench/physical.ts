/*
 * Base backups of a cluster of mixed data, side by side: ours, pg_basebackup by itself, and pgBackRest where PGPROOF_PGBACKREST or PATH
 * names it. All run as the server's own user; a backup begins with a fast checkpoint, and brings the log that it needs.
 */
import { chmodSync, chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cluster, startCluster } from '../cluster.ts';
import { idsOf, run } from '../run.ts';
import { fill, serverSettings } from './datasets.ts';
import { type Spread, spread } from './figures.ts';
import { type Cost, measure } from './measure.ts';
import { findPgbackrest } from './pgbackrest.ts';

/** Seconds and bytes, over all rounds. */
export interface PhysicalFigures {
  readonly rounds: number;
  /** Of the data directory, without its log. */
  readonly clusterBytes: number;
  readonly rows: readonly PhysicalRow[];
  /** Ours to another, round by round. */
  readonly ratios: readonly (Spread & { readonly title: string })[];
}

export interface PhysicalRow {
  readonly command: string;
  readonly cpu: Spread;
  readonly client: Spread;
  readonly server: Spread;
  readonly wall: Spread;
  readonly bytes: Spread;
  readonly peakBytes: Spread;
}

interface PhysicalRun extends Cost {
  readonly bytes: number;
}

interface Place {
  /** An empty folder of the server's user. */
  readonly store: string;
  readonly cli: string;
  readonly pgbackrest: string;
}

interface Contestant {
  readonly name: string;
  /** A line for bash. */
  readonly line: (place: Place) => string;
  /** What has to be there before its clock starts; returns what is undone afterwards. */
  readonly prepare?: (place: Place, cluster: Cluster, as: Owner | undefined) => Promise<() => Promise<void>>;
}

type Owner = { readonly uid: number; readonly gid: number };

const ours = 'pgproof backup --method physical';
const base = 'pg_basebackup -Ft -X fetch -c fast';

const piped = `${base} -D - | zstd -3 -T1`;
const bare: readonly Contestant[] = [
  {
    name: piped,
    line: ({ store }) => `${base} -D - | zstd -3 -T1 --quiet > "${store}/base.tar.zst"`,
  },
  // These two from 15 on.
  {
    name: `${base} --compress=client-zstd:3`,
    line: ({ store }) => `${base} --compress=client-zstd:3 -D "${store}"`,
  },
  {
    name: `${base} --compress=server-zstd:3`,
    line: ({ store }) => `${base} --compress=server-zstd:3 -D "${store}"`,
  },
];

function contestants(major: number, pgbackrest: string | undefined): Contestant[] {
  return [
    {
      name: ours,
      line: ({ store, cli }) =>
        `exec "${process.execPath}" "${cli}" backup --method physical --json --store "${store}/store"`,
    },
    ...(major < 15 ? bare.slice(0, 1) : bare),
    ...(pgbackrest === undefined
      ? []
      : [
          {
            name: 'pgbackrest backup --type=full',
            line: ({ store, pgbackrest: program }: Place) =>
              `exec ${pgbackrestLine(program, store)} backup --type=full`,
            prepare: archiveByPgbackrest,
          },
        ]),
  ];
}

const pgbackrestLine = (program: string, store: string): string =>
  `"${program}" --config="${store}/pgbackrest.conf" --stanza=bench --log-level-console=error`;

/** It takes no backup without an archive: its own command archives while it runs. */
async function archiveByPgbackrest(
  { store, pgbackrest }: Place,
  cluster: Cluster,
  as: Owner | undefined,
): Promise<() => Promise<void>> {
  const lines = [
    ...['[global]', `repo1-path=${store}/repo`, 'compress-type=zst', 'compress-level=3', 'process-max=2'],
    ...['start-fast=y', 'repo1-retention-full=1', `log-path=${store}`, `lock-path=${store}`, `spool-path=${store}`],
    ...['[bench]', `pg1-path=${cluster.socket}/data`, `pg1-port=${cluster.port}`, `pg1-socket-path=${cluster.socket}`],
    'pg1-user=postgres',
  ];
  writeFileSync(join(store, 'pgbackrest.conf'), `${lines.join('\n')}\n`);
  await run(pgbackrest, [`--config=${store}/pgbackrest.conf`, '--stanza=bench', 'stanza-create'], as);
  const archive = async (command: string): Promise<void> => {
    await cluster.sql('postgres', `alter system set archive_command = '${command.replaceAll("'", "''")}'`);
    await cluster.sql('postgres', 'select pg_reload_conf()');
  };
  await archive(`${pgbackrestLine(pgbackrest, store)} archive-push %p`);
  return () => archive('');
}

/** Measures in turn. */
export async function measurePhysical(
  folder: string,
  cli: string,
  { rounds, scale, signal }: { readonly rounds: number; readonly scale: number; readonly signal: AbortSignal },
): Promise<PhysicalFigures> {
  const pgbackrest = await findPgbackrest();
  const as = process.getuid?.() === 0 ? await idsOf('postgres') : undefined;
  chmodSync(folder, 0o711);
  await using cluster = await startCluster(serverSettings(scale));
  signal.addEventListener('abort', () => void cluster.stop(), { once: true });
  await fill(cluster, 'mixed', scale);
  // What was written before it is archived by nobody, and nothing that it is is paid for by one of them.
  await cluster.sql('postgres', 'alter system set archive_mode = on');
  await cluster.restart();
  const clusterBytes = Number(
    (await run('/usr/bin/du', ['-sb', '--exclude=pg_wal', `${cluster.socket}/data`])).split('\t')[0],
  );
  const runs = new Map<string, PhysicalRun[]>();
  const all = contestants(cluster.major, pgbackrest);
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of all) {
      const store = join(folder, 'physical');
      mkdirSync(store, { mode: 0o700 });
      if (as !== undefined) chownSync(store, as.uid, as.gid);
      const place: Place = { store, cli, pgbackrest: pgbackrest ?? '' };
      const undo = await contestant.prepare?.(place, cluster, as);
      const script = join(folder, 'physical.sh');
      writeFileSync(script, `set -o pipefail\n${contestant.line(place)}\n`);
      const user = as === undefined ? '' : `setpriv --reuid=${as.uid} --regid=${as.gid} --clear-groups `;
      const cost = await measure({
        line: `${user}bash '${script}'`,
        env: {
          PATH: `${cluster.bin}:${process.env['PATH'] ?? ''}`,
          HOME: '/nonexistent',
          TMPDIR: tmpdir(),
          LC_ALL: 'C',
          PGHOST: cluster.socket,
          PGPORT: String(cluster.port),
          PGUSER: 'postgres',
          PGDATABASE: 'postgres',
        },
        cwd: store,
        postmasters: [cluster.pid],
        signal,
      });
      await undo?.();
      const bytes = Number((await run('/usr/bin/du', ['-sb', store])).split('\t')[0]);
      runs.set(contestant.name, [...(runs.get(contestant.name) ?? []), { ...cost, bytes }]);
      rmSync(store, { recursive: true, force: true });
    }
  }
  return { rounds, clusterBytes, rows: [...runs].map(([command, its]) => rowOf(command, its)), ratios: ratiosOf(runs) };
}

const cpuOf = ({ clientCpuSeconds, serverCpuSeconds }: Cost): number => clientCpuSeconds + serverCpuSeconds;

function rowOf(command: string, runs: readonly PhysicalRun[]): PhysicalRow {
  const of = (figure: (run: PhysicalRun) => number): Spread => spread(runs.map(figure));
  return {
    command,
    cpu: of(cpuOf),
    client: of((run) => run.clientCpuSeconds),
    server: of((run) => run.serverCpuSeconds),
    wall: of((run) => run.wallSeconds),
    bytes: of((run) => run.bytes),
    peakBytes: of((run) => run.peakBytes ?? Number.NaN),
  };
}

/** Of pg_basebackup's ways the one that costs least CPU in all rounds is the best. */
function ratiosOf(runs: ReadonlyMap<string, readonly PhysicalRun[]>): PhysicalFigures['ratios'] {
  const [best] = bare
    .flatMap(({ name }) => (runs.has(name) ? [name] : []))
    .sort((a, b) => rowOf(a, runs.get(a) ?? []).cpu.median - rowOf(b, runs.get(b) ?? []).cpu.median);
  const figures: readonly (readonly [string, (run: PhysicalRun) => number])[] = [
    ['CPU of client and server', cpuOf],
    ['wall', (run) => run.wallSeconds],
    ['bytes', (run) => run.bytes],
    ["memory of the client's processes", (run) => run.peakBytes ?? Number.NaN],
  ];
  const isOther = (name: string): boolean => bare.every((one) => one.name !== name) && name !== ours;
  return [...runs.keys()]
    .filter((name) => name === best || name === piped || isOther(name))
    .flatMap((name) =>
      figures.map(([title, figure]) => ({
        title: `${ours} : ${name}${name === best ? ', the best bare one' : ''}, ${title}`,
        ...spread(
          (runs.get(ours) ?? []).map((run, round) => figure(run) / figure((runs.get(name) ?? [])[round] ?? run)),
        ),
      })),
    );
}

/** Tables for people. */
export function renderPhysical({ rounds, clusterBytes, rows, ratios }: PhysicalFigures): string {
  const shown = ({ median, least, most }: Spread, digits: number, unit = 1): string =>
    `${(median / unit).toFixed(digits)} (${(least / unit).toFixed(digits)}–${(most / unit).toFixed(digits)})`;
  return [
    `base backups of a cluster of ${(clusterBytes / 1e6).toFixed(0)} MB; medians (least–most) of ${rounds} rounds`,
    '',
    '| command | CPU s | of it client | server | wall s | MB out | peak MB |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ command, cpu, client, server, wall, bytes, peakBytes }) => {
      const cells = [
        ...[command.replaceAll('|', '\\|'), shown(cpu, 2), shown(client, 2), shown(server, 2), shown(wall, 1)],
        ...[shown(bytes, 1, 1e6), shown(peakBytes, 0, 1e6)],
      ];
      return `| ${cells.join(' | ')} |`;
    }),
    '',
    '| figure, round by round | median (least–most) |',
    '| --- | --- |',
    ...ratios.map(({ title, ...figures }) => `| ${title.replaceAll('|', '\\|')} | ${shown(figures, 2)} |`),
    '',
  ].join('\n');
}
