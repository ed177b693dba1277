import type { Compared } from './comparisons.ts';
import { bestPipeline, lineOf, type Run } from './contestants.ts';
import { type Dataset, datasets } from './datasets.ts';
import { byContestant, cpuSeconds, medianByProgram, type Spread, spread } from './figures.ts';
import type { Surroundings } from './machine.ts';

/** What was run, and around it. */
export interface Bench {
  readonly scale: number;
  readonly rounds: number;
  readonly clientMajor: number;
  readonly databaseBytes: Readonly<Partial<Record<Dataset, number>>>;
  readonly loadAfter: number;
  /** The file that filled the database "given". */
  readonly given?: { readonly name: string; readonly sha256: string };
}

/** The figures as Markdown, for a terminal and for a note. Pure. */
export function renderTables(
  surroundings: Surroundings,
  bench: Bench,
  runs: readonly Run[],
  compared: readonly Compared[],
): string {
  const { machine, versions, commit, isModified, date, loadBefore } = surroundings;
  return [
    `${date.slice(0, 10)}, commit ${commit.slice(0, 12)}${isModified ? ' with changes' : ''}; ${machine.cores} cores of ${machine.cpu}, ${gigabytes(machine.memoryBytes)} GB; PostgreSQL ${versions.postgresql}, pg_dump ${versions.pgDump}, Node ${versions.node}, zstd ${versions.zstd}, gzip ${versions.gzip}`,
    `scale ${bench.scale}, ${bench.rounds} rounds, load ${loadBefore} before and ${bench.loadAfter} after (ours is in the latter); median (least–most)`,
    `the best bare pipeline of pg_dump ${bench.clientMajor} is ${bestPipeline(bench.clientMajor)}`,
    ...(Object.keys(datasets) as Dataset[]).flatMap((data) => {
      const own = runs.filter((run) => run.data === data);
      return own.length === 0
        ? []
        : tablesOf(
            data,
            bench,
            own,
            compared.filter((figure) => figure.data === data),
          );
    }),
    '',
    "CPU is the client's and the server's; the client is the command with all it started. Peak is the memory of these processes together,",
    'sampled; our own is that of our process alone, as the kernel marked it.',
    ...(runs.some((run) => run.contestant === 'verify') ? aboutVerify : []),
    '',
  ].join('\n');
}

const aboutVerify = [
  'pg_restore reads the archive of pg_dump -Fc; its server, default-configured and new, and its empty database are there',
  'before the clock starts. verify starts and ends its own sandbox, restores, and proves, all by the clock.',
  'The server CPU of verify is its sandbox, sampled.',
];

function tablesOf(data: Dataset, bench: Bench, runs: readonly Run[], compared: readonly Compared[]): string[] {
  return [
    '',
    `### ${data} (${datasets[data]}), ${megabytes(bench.databaseBytes[data] ?? Number.NaN)} MB`,
    '',
    '| command | CPU s | of it client | server | wall s | MB out | peak MB | our own MB |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rowsOf(runs, bench),
    '',
    'Where the client CPU goes, median seconds:',
    ...partsOf(runs, bench),
    '',
    '| figure, round by round | median (least–most) | target | |',
    '| --- | --- | --- | --- |',
    ...compared.map(comparedRow),
  ];
}

function rowsOf(runs: readonly Run[], { clientMajor }: Bench): string[] {
  return byContestant(runs).map(([contestant, own]) => {
    const cell = (figure: (run: Run) => number | null, digits: number): string => {
      const values = own.map(figure).filter((value) => value !== null);
      return values.length === 0 ? '' : range(spread(values), digits);
    };
    const inMegabytes = (bytes: number | null): number | null => (bytes === null ? null : bytes / 1e6);
    const cells = [
      lineOf(contestant, clientMajor).replaceAll('|', '\\|'),
      cell(cpuSeconds, 2),
      cell((run) => run.clientCpuSeconds, 2),
      cell((run) => run.serverCpuSeconds, 2),
      cell((run) => run.wallSeconds, 1),
      cell((run) => inMegabytes(run.bytes), 1),
      cell((run) => inMegabytes(run.peakBytes), 0),
      cell((run) => inMegabytes(run.ownPeakBytes), 0),
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

function partsOf(runs: readonly Run[], { clientMajor }: Bench): string[] {
  return byContestant(runs).map(([contestant, own]) => {
    const parts = medianByProgram(own)
      .filter(([, seconds]) => seconds >= 0.05)
      .map(([program, seconds]) => `${program} ${seconds.toFixed(2)}`);
    return `- ${lineOf(contestant, clientMajor)}: ${parts.join(', ')}`;
  });
}

function comparedRow(figure: Compared): string {
  const verdict = figure.isHeld === null ? '' : figure.isHeld ? 'held' : 'NOT held';
  const target = figure.target === null ? '' : `≤ ${shown(figure.target, figure.unit)}`;
  const median = shown(figure.median, figure.unit);
  const between = `${shown(figure.least, figure.unit)}–${shown(figure.most, figure.unit)}`;
  return `| ${figure.title.replaceAll('|', '\\|')} | ${median} (${between}) | ${target} | ${verdict} |`;
}

function shown(value: number, unit: Compared['unit']): string {
  switch (unit) {
    case 'ratio':
      return value.toFixed(2);
    case 'share':
      return `${(value * 100).toFixed(0)} %`;
    case 'seconds':
      return `${value.toFixed(2)} s`;
    case 'megabytes':
      return `${value.toFixed(0)} MB`;
  }
}

function range({ median, least, most }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(0);
