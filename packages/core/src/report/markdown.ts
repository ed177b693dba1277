import type { Finding, Status } from '../finding.ts';
import type { RelationRow } from '../proof/compare.ts';
import { formatCount, formatTime } from '../units.ts';
import { bytesOf, firstThatFits, fitRows, type Rows } from './budget.ts';
import { cellCodeMarkdown, codeMarkdown, escapeMarkdown, fenceMarkdown } from './escape.ts';
import { climb } from './ladder.ts';
import type { Report, ReportTable } from './report.ts';
import {
  chooseRelations,
  countResults,
  countStatuses,
  divide,
  mostSpelledOut,
  sentence,
  shorten,
  showCount,
  statusOf,
  titleOfFailed,
} from './sections.ts';
import { leastTrend, mermaidChart, scaleBytes, trendRows, trendWords } from './trend.ts';

export interface MarkdownOptions {
  /** What it may weigh in bytes, from about 20 kB on; without it, nothing is cut. What is left out is counted, and said. */
  readonly mostBytes?: number;
  /** The level of its first heading; default 3, as in a job's summary. */
  readonly heading?: number;
}

/** A job's summary: GitHub drops one of more than 1 MiB as a whole. */
export const summaryBytes = 900_000;

/**
 * A comment on a pull request, with room for what stands around the report. GitHub refuses one of more than 65,536 characters ("Body is
 * too long"); bytes are never fewer.
 */
export const commentBytes = 64_000;

const marks: Record<Status, string> = { good: '✅', explained: 'ℹ️', warning: '⚠️', unknown: '❔', bad: '❌' };
/** A longer table is folded away. */
const longTable = 12;
/**
 * Where there is a budget, a longer text is cut, to the first of these that leaves half of it to the rows of tables: one message must not
 * take it all.
 */
const longTexts = [1500, 300, 50] as const;

/** A mark never stands alone, nor on a line of its own. */
const labelled = (status: Status, words: string): string => `${marks[status]}&nbsp;${words}`;

interface Section extends Rows {
  /** The section with so many of its rows. */
  readonly render: (kept: readonly string[]) => string;
}

/** The report as GitHub-flavoured Markdown. Pure; ends with a newline. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { mostBytes = Number.POSITIVE_INFINITY, heading = 3 } = options;
  const sizes: readonly [number, ...number[]] = Number.isFinite(mostBytes) ? longTexts : [Number.POSITIVE_INFINITY];
  const parts = firstThatFits(
    sizes,
    (longest) => partsOf(report, heading, longest),
    ({ frame }) => frame,
    mostBytes / 2,
  );
  return renderParts(parts, mostBytes);
}

interface Parts {
  readonly head: readonly string[];
  readonly sections: readonly Section[];
  /** Empty where there is none. */
  readonly recovery: string;
  readonly foot: string;
  /** Bytes of all but the recovery procedure and the rows of the sections. */
  readonly frame: number;
}

/** The parts of a report with texts of so many characters at the most. */
function partsOf(report: Report, heading: number, longest: number): Parts {
  const { failed, warnings, rest } = divide(report.findings);
  const style: Style = { heading: '#'.repeat(heading + 1), longest };
  const head = [
    `${'#'.repeat(heading)} ${report.ok ? '✅' : '❌'} ${prose(sentence(report.headline), style)}`,
    report.notes.map((note) => prose(sentence(note), style)).join('  \n'),
    ladder(report),
    figures(report, style),
    trend(report, style),
  ];
  const sections = [
    findingSection(failed, titleOfFailed(failed), { isOpen: true, isVital: true }, style),
    findingSection(warnings, 'Warnings', { isOpen: true, isVital: false }, style),
    findingSection(rest, 'What was looked at', { isOpen: false, isVital: false }, style),
    relationSection(report.relations, style),
    ...(report.tables ?? []).map((one) => tableSection(one, style)),
  ];
  const recovery =
    report.recoveryProcedure === undefined
      ? ''
      : fold('Getting it back without pgproof', '', fenceMarkdown(report.recoveryProcedure, 'sh'));
  const foot =
    report.made === undefined
      ? ''
      : `<sub>${prose(`Made ${formatTime(report.made.at)} by ${report.made.by}`, style)}</sub>`;
  const frame = bytesOf(join([...head, ...sections.map(({ render }) => render([])), foot]));
  return { head, sections, recovery, foot, frame };
}

function renderParts({ head, sections, recovery, foot, frame }: Parts, mostBytes: number): string {
  const vital = sections.flatMap(({ rows, vital: count }) => rows.slice(0, count));
  const hasRoom = frame + bytesOf(vital.join('\n')) + bytesOf(recovery) < mostBytes;
  const shownRecovery =
    recovery === '' || hasRoom ? recovery : 'The recovery procedure is too long for here: it is in `report.html`.';
  const kept = fitRows(sections, mostBytes - frame - bytesOf(shownRecovery) - 2);
  const bodies = sections.map(({ rows, render }, index) => render(rows.slice(0, kept[index])));
  return `${join([...head, ...bodies, shownRecovery, foot])}\n`;
}

interface Style {
  /** The marks of a section's heading. */
  readonly heading: string;
  /** How long a text may be, in characters. */
  readonly longest: number;
}

const join = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

function prose(text: string, { longest }: Style): string {
  return escapeMarkdown(shorten(text, longest));
}

/** A command that is cut would be another command. */
function command(text: string, { longest }: Style): string {
  return text.length > longest ? 'too long for here: it is in report.html' : text;
}

function ladder({ judgement }: Report): string {
  if (judgement === undefined) return '';
  const rungs = climb(judgement);
  return table(
    rungs.map(({ level, isAsked }) => (isAsked ? `${level} (asked)` : level)),
    [rungs.map(({ status, state }) => (status === undefined ? `—&nbsp;${state}` : labelled(status, state)))],
  );
}

function figures(report: Report, style: Style): string {
  const rows = report.figures.map(([name, value, meaning]) => [
    prose(sentence(name), style).replaceAll(' ', '&nbsp;'),
    meaning === undefined ? prose(value, style) : `**${prose(value, style)}** ${prose(meaning, style)}`,
  ]);
  const [first, ...more] = rows;
  return first === undefined ? '' : [headerOf(first, [':--', ':--']), ...more.map(line)].join('\n');
}

function trend({ trend }: Report, style: Style): string {
  if (trend === undefined || trend.points.length < leastTrend) return '';
  const { points: runs, of } = trend;
  const words = trendWords[of];
  const { unit, values } = scaleBytes(runs);
  const rows = trendRows(trend).map((row) => row.map((cell) => prose(cell, style)));
  return [
    `${style.heading} The last ${runs.length} ${of}`,
    mermaidChart(words.bytes, unit, runs, values),
    mermaidChart(
      words.seconds,
      'seconds',
      runs,
      runs.map(({ seconds }) => seconds),
    ),
    fold('As a table', '', table(words.header, rows)),
  ].join('\n\n');
}

function findingSection(
  findings: readonly Finding[],
  title: string,
  { isOpen, isVital }: { readonly isOpen: boolean; readonly isVital: boolean },
  style: Style,
): Section {
  if (findings.length === 0) return { rows: [], vital: 0, render: () => '' };
  const isSpelledOut = isOpen && findings.length <= mostSpelledOut;
  const { header, rows } = isSpelledOut
    ? { header: '', rows: findings.map((finding) => spellOut(finding, style)) }
    : findingTable(findings, style);
  const render = (kept: readonly string[]): string => {
    const lines = isSpelledOut ? kept.join('\n') : [header, ...kept].join('\n');
    const body = `${lines.trimEnd()}${leftOut(findings.length, kept.length)}`;
    return isSpelledOut || (!isOpen && findings.length <= longTable)
      ? `${style.heading} ${title}\n\n${body}`
      : fold(title, countStatuses(findings), body, isOpen);
  };
  return { rows, vital: isVital ? rows.length : 0, render };
}

function spellOut(finding: Finding, style: Style): string {
  const object = finding.object === undefined ? '' : ` · ${objectOf(finding, codeMarkdown, style)}`;
  const lines = [
    `**${marks[finding.status]} ${finding.status}** \`${finding.id}\`${object}  `,
    prose(finding.detail, style),
  ];
  const next = finding.hint === undefined ? [] : ['', fenceMarkdown(command(finding.hint, style), 'text')];
  return [...lines, ...next, ''].join('\n');
}

/** Objects are code: nothing in there is markup, a mention or a link. */
function objectOf(finding: Finding, code: (text: string) => string, style: Style): string {
  if (finding.object === undefined) return '';
  const { kind, name } = finding.object;
  return `${prose(kind, style)} ${code(shorten(name, style.longest))}`;
}

function findingTable(findings: readonly Finding[], style: Style): { header: string; rows: string[] } {
  const hasNext = findings.some((finding) => hintOf(finding) !== undefined);
  const rows = findings.map((finding) => {
    const object = objectOf(finding, cellCodeMarkdown, style);
    const seen = `${object === '' ? '' : `${object}: `}${prose(finding.detail, style)}`;
    const next = cellCodeMarkdown(command(hintOf(finding) ?? '', style));
    return line([labelled(finding.status, finding.status), `\`${finding.id}\``, seen, ...(hasNext ? [next] : [])]);
  });
  return { header: headerOf(['Status', 'Check', 'Seen', ...(hasNext ? ['Next'] : [])]), rows };
}

const hintOf = ({ status, hint }: Finding): string | undefined => (status === 'good' ? undefined : hint);

function relationSection(relations: readonly RelationRow[], style: Style): Section {
  if (relations.length === 0) return { rows: [], vital: 0, render: () => '' };
  const chosen = chooseRelations(relations, relations.length);
  const rows = chosen.map((row) => {
    const status = statusOf(row);
    const result = status === 'good' ? row.result : labelled(status, row.result);
    const numbers = [row.source, row.restored].map((text) => prose(showCount(text), style));
    return line([result, row.kind, cellCodeMarkdown(row.name), ...numbers]);
  });
  const render = (kept: readonly string[]): string => {
    const header = headerOf(['Result', 'Kind', 'Name', 'Source', 'Restored'], ['---', '---', '---', '--:', '--:']);
    const body = `${[header, ...kept].join('\n')}${leftOut(rows.length, kept.length)}`;
    return rows.length <= longTable
      ? `${style.heading} Relations\n\n${body}`
      : fold('Relations', countResults(relations), body);
  };
  return { rows, vital: chosen.filter((row) => statusOf(row) !== 'good').length, render };
}

function tableSection({ title, header, rows }: ReportTable, style: Style): Section {
  const lines = rows.map((row) => line(row.map((cell) => prose(cell, style))));
  const render = (kept: readonly string[]): string =>
    fold(title, '', `${[headerOf(header), ...kept].join('\n')}${leftOut(lines.length, kept.length)}`);
  return { rows: lines, vital: 0, render };
}

function leftOut(all: number, kept: number): string {
  if (kept === all) return '';
  return `\n\n… and ${formatCount(all - kept)} more, left out to keep this short: all ${formatCount(all)} are in \`report.html\`.`;
}

/** A part that a reader opens; title and summary are our own words. */
export function fold(title: string, summary: string, body: string, isOpen = false): string {
  const words = summary === '' ? '' : `: ${summary}`;
  return `<details${isOpen ? ' open' : ''}>\n<summary><strong>${title}</strong>${words}</summary>\n\n${body}\n\n</details>`;
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function headerOf(header: readonly string[], rule: readonly string[] = header.map(() => '---')): string {
  return `${line(header)}\n${line(rule)}`;
}

/** A table of Markdown; what its cells hold is escaped already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headerOf(header), ...rows.map(line)].join('\n');
}
