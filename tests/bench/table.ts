import { type Compared, spread } from './comparisons.ts';
import { contestants, type Run } from './contestants.ts';
import type { Surroundings } from './machine.ts';

/** The figures as Markdown, for a terminal and for a note. Pure. */
export function renderTables(
  surroundings: Surroundings,
  about: { readonly databaseBytes: number; readonly rounds: number; readonly loadAfter: number },
  runs: readonly Run[],
  compared: readonly Compared[],
): string {
  const { machine, versions, commit, isModified, date, loadBefore } = surroundings;
  return [
    `${date.slice(0, 10)}, commit ${commit.slice(0, 12)}${isModified ? ' with changes' : ''}; ${machine.cores} cores of ${machine.cpu}, ${gigabytes(machine.memoryBytes)} GB; PostgreSQL ${versions.postgresql}, Node ${versions.node}, zstd ${versions.zstd}`,
    `database of ${megabytes(about.databaseBytes)} MB, ${about.rounds} rounds, load ${loadBefore} before and ${about.loadAfter} after (ours is in the latter); median (least–most)`,
    '',
    '| command | wall s | client CPU s | server CPU s | MB out | our peak MB |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rowsOf(runs),
    '',
    'Where the client CPU goes, median seconds:',
    ...partsOf(runs),
    '',
    '| figure, round by round | median (least–most) | target | |',
    '| --- | --- | --- | --- |',
    ...compared.map(comparedRow),
    '',
    'pg_restore reads the archive of pg_dump -Fc; its server, default-configured and new, and its empty database are there',
    'before the clock starts. verify starts and ends its own sandbox, decodes the archive once more, and proves, all by the clock.',
    'The server CPU of verify is its sandbox, sampled.',
    '',
  ].join('\n');
}

function rowsOf(runs: readonly Run[]): string[] {
  return byContestant(runs).map(([contestant, own]) => {
    const cell = (figure: (run: Run) => number | null, digits: number): string => {
      const values = own.map(figure).filter((value) => value !== null);
      return values.length === 0 ? '' : range(spread(values), digits);
    };
    const cells = [
      contestants[contestant].replaceAll('|', '\\|'),
      cell((run) => run.wallSeconds, 1),
      cell((run) => run.clientCpuSeconds, 2),
      cell((run) => run.serverCpuSeconds, 2),
      cell((run) => (run.bytes === null ? null : run.bytes / 1e6), 0),
      cell((run) => (run.ownPeakBytes === null ? null : run.ownPeakBytes / 1e6), 0),
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

function partsOf(runs: readonly Run[]): string[] {
  return byContestant(runs).map(([contestant, own]) => {
    const programs = [...new Set(own.flatMap((run) => Object.keys(run.clientCpuByProgram)))];
    const parts = programs
      .map((program) => [program, spread(own.map((run) => run.clientCpuByProgram[program] ?? 0)).median] as const)
      .filter(([, seconds]) => seconds >= 0.05)
      .sort(([, a], [, b]) => b - a)
      .map(([program, seconds]) => `${program} ${seconds.toFixed(2)}`);
    return `- ${contestants[contestant]}: ${parts.join(', ')}`;
  });
}

function byContestant(runs: readonly Run[]): [Run['contestant'], Run[]][] {
  return [...Map.groupBy(runs, (run) => run.contestant)];
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

function range({ median, least, most }: { median: number; least: number; most: number }, digits: number): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(0);
