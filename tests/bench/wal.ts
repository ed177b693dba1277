/* Archiving of segments, one by one as PostgreSQL asks for it: `cp`, ours, and pgBackRest where PGPROOF_PGBACKREST or PATH names it. */
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCluster } from '../cluster.ts';
import { idsOf, run } from '../run.ts';
import { type Cost, measure } from './measure.ts';
import { findPgbackrest } from './pgbackrest.ts';

/** Medians over all rounds. */
export interface WalFigures {
  readonly segments: number;
  readonly rounds: number;
  readonly rows: readonly {
    readonly command: string;
    readonly segmentsPerSecond: number;
    readonly cpuMillisecondsPerSegment: number;
    readonly storedBytes: number;
  }[];
}

interface Contestant {
  readonly name: string;
  /** A line for bash that archives `$1`, a path below the data directory; `$2` is its name. */
  readonly line: (place: Place) => string;
  /** Whether the store has to have the folder of the cluster's archive. */
  readonly isBegun?: boolean;
}

interface Place {
  readonly store: string;
  readonly cli: string;
  readonly pgbackrest: string;
  readonly config: string;
}

const segments = 24;
const user = 'postgres';

function contestants(pgbackrest: string | undefined): Contestant[] {
  const quiet = '>/dev/null 2>&1';
  const bare: Contestant[] = [
    { name: 'cp', line: ({ store }) => `cp "$1" "${store}/$2"` },
    { name: 'cp && sync', line: ({ store }) => `cp "$1" "${store}/$2" && sync "${store}/$2" "${store}"` },
    {
      name: 'pgproof wal push --ahead 0',
      line: ({ store, cli }) => `"${process.execPath}" "${cli}" wal push "$1" --store "${store}" --ahead 0`,
      isBegun: true,
    },
    {
      name: 'pgproof wal push',
      line: ({ store, cli }) => `"${process.execPath}" "${cli}" wal push "$1" --store "${store}"`,
      isBegun: true,
    },
  ];
  if (pgbackrest === undefined) return bare;
  const push = ({ config, pgbackrest: program }: Place): string => `"${program}" --config="${config}" --stanza=bench`;
  return [
    ...bare,
    { name: 'pgbackrest archive-push', line: (place) => `${push(place)} archive-push "$1" ${quiet}` },
    {
      name: 'pgbackrest archive-push --archive-async',
      line: (place) => `${push(place)} --archive-async archive-push "$1" ${quiet}`,
    },
  ];
}

/** Measures in turn, on segments of a server with rows of numbers and text. */
export async function measureWal(
  folder: string,
  cli: string,
  rounds: number,
  signal: AbortSignal,
): Promise<WalFigures> {
  const pgbackrest = await findPgbackrest();
  const owner = process.getuid?.() === 0 ? await idsOf(user) : undefined;
  chmodSync(folder, 0o711);
  await using cluster = await startCluster({
    wal_level: 'replica',
    archive_mode: 'on',
    archive_command: 'false',
    fsync: 'on',
  });
  const data = join(cluster.socket, 'data');
  await cluster.sql('postgres', 'create table t (i bigint, a text, b timestamptz default clock_timestamp())');
  while (readyIn(data).length < segments + 1)
    await cluster.sql('postgres', 'insert into t select i, md5(i::text) from generate_series(1, 100000) i');
  const [system] = await cluster.sql('postgres', 'select system_identifier::text as id from pg_control_system()');
  const names = readyIn(data).slice(0, segments);
  const own = (path: string): string => {
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o700);
    if (owner !== undefined) chownSync(path, owner.uid, owner.gid);
    return path;
  };
  const costs = new Map<string, { cost: Cost; bytes: number }[]>();
  const all = contestants(pgbackrest);
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of all) {
      // A data directory of its own, whose segments wait as they do at the server's.
      const sim = own(join(folder, `wal-${round}-${all.indexOf(contestant)}`));
      const [store, spool, logs] = ['store', 'spool', 'logs'].map((name) => own(join(sim, name))) as [
        string,
        string,
        string,
      ];
      const simData = own(join(sim, 'data'));
      own(join(simData, 'pg_wal'));
      own(join(simData, 'pg_wal', 'archive_status'));
      own(join(simData, 'global'));
      cpSync(join(data, 'global', 'pg_control'), join(simData, 'global', 'pg_control'));
      cpSync(join(data, 'PG_VERSION'), join(simData, 'PG_VERSION'));
      for (const name of names) {
        cpSync(join(data, 'pg_wal', name), join(simData, 'pg_wal', name));
        writeFileSync(join(simData, 'pg_wal', 'archive_status', `${name}.ready`), '');
      }
      if (contestant.isBegun === true) for (const path of ['+wal', `+wal/${system?.['id']}`]) own(join(store, path));
      const config = join(sim, 'pgbackrest.conf');
      const place: Place = { store, cli, pgbackrest: pgbackrest ?? '', config };
      if (contestant.name.startsWith('pgbackrest')) {
        const lines = [
          ...['[global]', `repo1-path=${store}`, 'compress-type=zst', 'compress-level=3', `log-path=${logs}`],
          ...[`lock-path=${logs}`, `spool-path=${spool}`, 'process-max=2', '[bench]', `pg1-path=${data}`],
          ...[`pg1-port=${cluster.port}`, `pg1-socket-path=${cluster.socket}`],
        ];
        writeFileSync(config, `${lines.join('\n')}\n`);
        await run(pgbackrest ?? '', [`--config=${config}`, '--stanza=bench', 'stanza-create'], owner);
        writeFileSync(config, `${lines.join('\n').replace(`pg1-path=${data}`, `pg1-path=${simData}`)}\n`);
      }
      await run('/bin/chown', ['-R', owner === undefined ? String(process.getuid?.()) : user, simData]);
      const script = join(sim, 'archive.sh');
      writeFileSync(script, `set -- "pg_wal/$1" "$1"\n${contestant.line(place)}\n`);
      const loop = join(sim, 'loop.sh');
      const status = 'pg_wal/archive_status';
      writeFileSync(
        loop,
        `for f in ${names.join(' ')}; do sh '${script}' $f || exit 1; mv ${status}/$f.ready ${status}/$f.done; done\n`,
      );
      const as = owner === undefined ? '' : `setpriv --reuid=${owner.uid} --regid=${owner.gid} --clear-groups `;
      const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C' };
      const cost = await measure({ line: `${as}sh '${loop}'`, env, cwd: simData, signal });
      const bytes = Number((await run('/usr/bin/du', ['-sb', store])).split('\t')[0]);
      costs.set(contestant.name, [...(costs.get(contestant.name) ?? []), { cost, bytes }]);
      rmSync(sim, { recursive: true, force: true });
    }
  }
  return { segments, rounds, rows: [...costs].map(([command, runs]) => rowOf(command, runs)) };
}

function readyIn(data: string): string[] {
  return readdirSync(join(data, 'pg_wal', 'archive_status'))
    .filter((name) => /^[0-9A-F]{24}\.ready$/.test(name))
    .map((name) => name.slice(0, 24))
    .sort();
}

function rowOf(command: string, runs: readonly { cost: Cost; bytes: number }[]): WalFigures['rows'][number] {
  const median = (of: (run: { cost: Cost; bytes: number }) => number): number =>
    runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  return {
    command,
    segmentsPerSecond: segments / median(({ cost }) => cost.wallSeconds),
    cpuMillisecondsPerSegment: (median(({ cost }) => cost.clientCpuSeconds) / segments) * 1000,
    storedBytes: median(({ bytes }) => bytes),
  };
}

/** A table for people. */
export function renderWal({ rounds, rows }: WalFigures): string {
  return [
    `archiving of ${segments} segments of 16 MB, one by one, as PostgreSQL asks for it; medians of ${rounds} rounds`,
    '',
    '| archive_command | segments/s | CPU ms a segment | MB stored |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      (row) =>
        `| ${row.command} | ${row.segmentsPerSecond.toFixed(1)} | ${row.cpuMillisecondsPerSegment.toFixed(0)} | ${(row.storedBytes / 1e6).toFixed(1)} |`,
    ),
    '',
  ].join('\n');
}
