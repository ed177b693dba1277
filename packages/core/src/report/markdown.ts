import { type Finding, type Status, worstFirst } from '../finding.ts';
import type { RelationRow } from '../proof/compare.ts';
import { formatCount } from '../units.ts';
import type { Report } from './report.ts';
import { chooseRelations, cleaned } from './text.ts';

export interface MarkdownOptions {
  /** How many relations and findings are listed; what differs comes first, what is left out is counted. */
  readonly rows: number;
}

const marks: Record<Status, string> = { good: '✅', explained: 'ℹ️', warning: '⚠️', unknown: '❔', bad: '❌' };

/** The report as GitHub-flavoured Markdown. Pure; ends with a newline. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const worst = worstFirst(report.findings);
  const failed = worst.filter((finding) => finding.status === 'bad' || finding.status === 'unknown');
  const rest = worst.filter((finding) => !failed.includes(finding));
  const sections = [
    `# ${report.ok ? '✅' : '❌'} ${escapeMarkdown(report.headline)}`,
    report.notes.map(escapeMarkdown).join('  \n'),
    table(
      ['', ''],
      report.figures.map(([name, value]) => [escapeMarkdown(name), escapeMarkdown(value)]),
    ),
    failed.length === 0
      ? ''
      : `## What failed\n\n${findingTable(failed.slice(0, options.rows))}${leftOut(failed.length - options.rows)}`,
    rest.length === 0
      ? ''
      : `## What was looked at\n\n${findingTable(rest.slice(0, options.rows))}${leftOut(rest.length - options.rows)}`,
    relationSection(report.relations, options),
    report.recoveryProcedure === undefined
      ? ''
      : `## Getting it back without pgproof\n\n${fence(report.recoveryProcedure)}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function findingTable(findings: readonly Finding[]): string {
  return table(
    ['', 'Check', 'Object', 'Seen', 'Next'],
    findings.map((finding) => [
      marks[finding.status],
      `\`${finding.id}\``,
      finding.object === undefined ? '' : escapeMarkdown(`${finding.object.kind} ${finding.object.name}`),
      escapeMarkdown(finding.detail),
      finding.hint === undefined || finding.status === 'good' ? '' : code(finding.hint),
    ]),
  );
}

function relationSection(relations: readonly RelationRow[], options: MarkdownOptions): string {
  if (relations.length === 0) return '';
  const shown = chooseRelations(relations, options.rows);
  const number = (text: string): string => (/^-?\d+$/.test(text) ? formatCount(text) : escapeMarkdown(text));
  const rows = shown.map((row) => [
    row.kind,
    escapeMarkdown(row.name),
    number(row.source),
    number(row.restored),
    row.result,
  ]);
  return `## Relations\n\n${table(['Kind', 'Name', 'Source', 'Restored', 'Result'], rows)}${leftOut(relations.length - shown.length)}`;
}

function leftOut(count: number): string {
  return count <= 0 ? '' : `\n\n… and ${formatCount(count)} more.`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text that shows as it is: no markup, no HTML, no cell border, no mention, no line break of its own. */
export function escapeMarkdown(text: string): string {
  return cleaned(text)
    .replace(/[\\`*_{}[\]()#+!|~$@:-]/g, (character) => (/[-:()+!#]/.test(character) ? character : `\\${character}`))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Inline code in a table cell: bars are escaped, and the fence is longer than any run of backticks inside. */
function code(text: string): string {
  const flat = cleaned(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map((match) => match[0].length));
  const marker = '`'.repeat(longest + 1);
  return longest === 0 ? `${marker}${flat}${marker}` : `${marker} ${flat} ${marker}`;
}

function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const marker = '`'.repeat(longest + 1);
  return `${marker}sh\n${text.trimEnd()}\n${marker}`;
}
