import { formatBytes, formatCount, formatSeconds, formatTime } from '../units.ts';
import type { Trend, TrendPoint } from './report.ts';

/** A trend of one run is none. */
export const leastTrend = 2;

/** The runs as cells of a table: when, rows, size, duration; the newest first, for there a reader begins. */
export function trendRows({ points: trend }: Trend): readonly (readonly string[])[] {
  return [...trend]
    .reverse()
    .map(({ at, rows, bytes, seconds }) => [
      formatTime(at),
      rows === null ? '' : formatCount(rows),
      formatBytes(bytes),
      formatSeconds(seconds),
    ]);
}

/** What the figures of a trend are called. */
export interface TrendWords {
  readonly header: readonly string[];
  readonly bytes: string;
  readonly seconds: string;
}

export const trendWords: Readonly<Record<Trend['of'], TrendWords>> = {
  backups: { header: ['Made', 'Rows', 'Size', 'Took'], bytes: 'Size', seconds: 'Duration' },
  verifications: {
    header: ['Verified', 'Rows', 'Database', 'RTO'],
    bytes: 'Size of the database',
    seconds: 'Recovery time',
  },
};

const sizeUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** A chart in Mermaid of one figure over the runs. What is in it is numbers and times: nothing of a database gets there. Pure. */
export function mermaidChart(
  title: string,
  unit: string,
  trend: readonly TrendPoint[],
  values: readonly number[],
): string {
  const labels = trend.map(({ at }) => `"${/^\d{4}-(\d{2}-\d{2})T(\d{2}:\d{2})/.exec(at)?.slice(1).join(' ') ?? ''}"`);
  const top = Math.max(...values);
  return [
    '```mermaid',
    'xychart-beta',
    `    title "${title}"`,
    `    x-axis [${labels.join(', ')}]`,
    `    y-axis "${unit}" 0 --> ${top > 0 ? rounded(top * 1.1) : 1}`,
    `    bar [${values.map(rounded).join(', ')}]`,
    '```',
  ].join('\n');
}

/** Sizes in one unit, that of the largest. */
export function scaleBytes(trend: readonly TrendPoint[]): { unit: string; values: number[] } {
  const top = Math.max(...trend.map(({ bytes }) => bytes));
  const power = Math.min(sizeUnits.length - 1, top < 1 ? 0 : Math.floor(Math.log2(top) / 10));
  return { unit: sizeUnits[power] ?? 'B', values: trend.map(({ bytes }) => bytes / 1024 ** power) };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
