import { expect, it } from 'vitest';
import { backupReport } from './example.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import type { Trend, TrendPoint } from './report.ts';
import { renderText } from './text.ts';
import { scaleBytes } from './trend.ts';

const point = (day: number, bytes: number, seconds: number, given: Partial<TrendPoint> = {}): TrendPoint => ({
  ...{ id: `202611${day}T031700Z-0a1b2c`, at: `2026-11-${day}T03:17:00.000Z`, bytes, seconds, rows: '1000' },
  ...given,
});
const backups = (...points: TrendPoint[]): Trend => ({ of: 'backups', points });
const three = [point(21, 26_000_000, 2.1), point(22, 27_000_000, 2.4), point(23, 27_371_866, 2.31)];
const trend = backups(...three);

it('is charts and a table in Markdown', () => {
  const text = renderMarkdown(backupReport({ trend }));
  expect(text).toContain(
    [
      '#### The last 3 backups',
      '',
      '```mermaid',
      'xychart-beta',
      '    title "Size"',
      '    x-axis ["11-21 03:17", "11-22 03:17", "11-23 03:17"]',
      '    y-axis "MiB" 0 --> 28.71',
      '    bar [24.8, 25.75, 26.1]',
      '```',
    ].join('\n'),
  );
  expect(text).toContain('    y-axis "seconds" 0 --> 2.64\n    bar [2.1, 2.4, 2.31]');
  expect(text).toContain('| 2026-11-23 03:17:00 UTC | 1,000 | 26.1 MiB | 2.31 s |');
});

it('is a table in words, the newest first', () => {
  const text = renderText(backupReport({ trend }), { colour: false, relations: 5 });
  expect(text).toMatch(
    /\n {2}made +rows +size +took\n {2}2026-11-23 .* 2\.31 s\n {2}2026-11-22 .*\n {2}2026-11-21 .*\n$/,
  );
});

it('is bars in HTML, without a script or a style of its own', () => {
  const html = renderHtml(backupReport({ trend }));
  expect(html).toContain('<meter aria-label="size" min="0" max="27371866" value="26000000"></meter>');
  expect(html).not.toMatch(/ style="|<script/);
});

it('has the words of what the runs were', () => {
  const report = backupReport({ trend: { of: 'verifications', points: three } });
  expect(renderMarkdown(report)).toContain(
    '#### The last 3 verifications\n\n```mermaid\nxychart-beta\n    title "Size of the database"',
  );
  expect(renderMarkdown(report)).toContain('    title "Recovery time"');
  expect(renderText(report, { colour: false, relations: 5 })).toMatch(/\n {2}verified +rows +database +rto\n/);
  expect(renderHtml(report)).toContain('3 verifications, the newest first');
});

it('is nothing for a first backup', () => {
  const first = backupReport({ trend: backups(...three.slice(0, 1)) });
  expect(renderMarkdown(first)).toBe(renderMarkdown(backupReport()));
  expect(renderHtml(first)).toBe(renderHtml(backupReport()));
});

it('takes nothing into a chart but numbers and times', () => {
  const hostile = backups(point(21, 1, 1, { at: '"]\nclick x "javascript:alert(1)"', id: '<b>' }), point(22, 2, 2));
  const chart = renderMarkdown(backupReport({ trend: hostile })).split('```')[1] ?? '';
  expect(chart).toContain('x-axis ["", "11-22 03:17"]');
  expect(renderHtml(backupReport({ trend: hostile }))).not.toContain('<b>');
});

it('has sizes in the unit of the largest', () => {
  expect(scaleBytes([point(21, 512, 1), point(22, 2048, 1)])).toEqual({ unit: 'KiB', values: [0.5, 2] });
  expect(scaleBytes([point(21, 0, 1)])).toEqual({ unit: 'B', values: [0] });
});
