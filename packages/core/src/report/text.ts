import { styleText } from 'node:util';
import { type Finding, type Status, worstFirst } from '../finding.ts';
import type { RelationRow } from '../proof/compare.ts';
import { formatCount } from '../units.ts';
import type { Report } from './report.ts';
import { chooseRelations, showCount } from './sections.ts';
import { leastTrend, trendRows, trendWords } from './trend.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** How many relations are listed; those that differ always are. */
  readonly relations: number;
}

const marks: Record<Status, string> = { good: '✓', explained: '≈', warning: '!', unknown: '?', bad: '✗' };
const colours = { good: 'green', explained: 'cyan', warning: 'yellow', unknown: 'yellow', bad: 'red' } as const;

/** The report for a terminal. Pure; ends with a newline. */
export function renderText(report: Report, options: TextOptions): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    options.colour ? styleText(style, text, { validateStream: false }) : text;
  const headline = paint(['bold', report.ok ? 'green' : 'red'], `${report.ok ? '✓' : '✗'} ${cleaned(report.headline)}`);
  const width = Math.max(0, ...report.figures.map(([name]) => name.length));
  const figures = report.figures.map(
    ([name, value, meaning]) => `  ${name.padEnd(width)}  ${cleaned([value, meaning].filter(Boolean).join(' '))}`,
  );
  const findings = worstFirst(report.findings).map((finding) => renderFinding(finding, paint));
  return `${[
    headline,
    ...report.notes.map((note) => `  ${cleaned(note)}`),
    '',
    ...figures,
    '',
    ...findings,
    ...renderRelations(report.relations, options, paint),
    ...renderTrend(report, paint),
  ].join('\n')}\n`;
}

function renderFinding(finding: Finding, paint: (style: (typeof colours)[Status], text: string) => string): string {
  const object = finding.object === undefined ? '' : ` ${finding.object.kind} ${finding.object.name}:`;
  const line = `  ${paint(colours[finding.status], marks[finding.status])} ${finding.id}${cleaned(object)} ${cleaned(finding.detail)}`;
  return finding.hint === undefined || finding.status === 'good'
    ? line
    : `${line}\n      Hint: ${cleaned(finding.hint)}`;
}

function renderRelations(
  relations: readonly RelationRow[],
  options: TextOptions,
  paint: (style: 'dim', text: string) => string,
): string[] {
  if (relations.length === 0) return [];
  const shown = chooseRelations(relations, options.relations);
  const cells = shown.map((row) => [
    row.kind,
    cleaned(row.name),
    showCount(row.source),
    showCount(row.restored),
    row.result,
  ]);
  const header = ['kind', 'name', 'source', 'restored', 'result'];
  const widths = header.map((title, column) =>
    cells.reduce((widest, cell) => Math.max(widest, cell[column]?.length ?? 0), title.length),
  );
  const line = (cell: readonly string[]): string =>
    `  ${cell.map((text, column) => (column === 2 || column === 3 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0))).join('  ')}`.trimEnd();
  const left = relations.length - shown.length;
  return [
    '',
    paint('dim', line(header)),
    ...cells.map(line),
    ...(left === 0 ? [] : [paint('dim', `  … and ${formatCount(left)} more, all as they should be`)]),
  ];
}

function renderTrend({ trend }: Report, paint: (style: 'dim', text: string) => string): string[] {
  if (trend === undefined || trend.points.length < leastTrend) return [];
  const [header = [], ...rows] = [trendWords[trend.of].header.map((title) => title.toLowerCase()), ...trendRows(trend)];
  const widths = header.map((title, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), title.length),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((text, column) => (column === 0 ? cleaned(text).padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join('  ')}`;
  return ['', paint('dim', line(header)), ...rows.map(line)];
}

/** Names and messages of a database are untrusted: no control character of theirs, nor one that turns the direction of writing, gets through. */
export function cleaned(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
}
