import type { Finding } from '../finding.ts';
import { escapeHtml, escapeHtmlLines } from './escape.ts';
import { climb } from './ladder.ts';
import type { Report } from './report.ts';

/**
 * The report as JUnit's XML, which CI systems and test reporters read: a test case a finding, and one more, `verdict`, that fails when
 * the report is not ok. Bad is a failure, unknown is skipped, warning and explained pass with their words. Pure.
 */
export function renderJunit(report: Report): string {
  const names = uniqueNames(report.findings);
  const count = (status: Finding['status']): number =>
    report.findings.filter((finding) => finding.status === status).length;
  const tests = report.findings.length + 1;
  const failures = count('bad') + (report.ok ? 0 : 1);
  const counts = `tests="${tests}" failures="${failures}" errors="0" skipped="${count('unknown')}" time="0"`;
  const timestamp = report.made === undefined ? '' : ` timestamp="${attribute(report.made.at)}"`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pgproof" ${counts}>`,
    `  <testsuite name="${attribute(`pgproof ${report.operation}`)}" ${counts}${timestamp}>`,
    ...properties(report),
    ...report.findings.map((finding, index) => testCase(finding, names[index] ?? finding.id)),
    verdict(report),
    '  </testsuite>',
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function properties(report: Report): string[] {
  const pairs = [
    ...report.figures.map(([name, value, meaning]) => [name, [value, meaning].filter(Boolean).join(' ')] as const),
    ...(report.made === undefined ? [] : [['made by', report.made.by] as const]),
  ];
  if (pairs.length === 0) return [];
  const lines = pairs.map(([name, value]) => `      <property name="${attribute(name)}" value="${attribute(value)}"/>`);
  return ['    <properties>', ...lines, '    </properties>'];
}

/** Readers take two cases of one name for one. */
function uniqueNames(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ id, object }) => {
    const name = object === undefined ? id : `${id} ${object.kind} ${object.name}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function testCase(finding: Finding, name: string): string {
  const open = `    <testcase classname="${attribute(finding.id.split('.')[0] ?? '')}" name="${attribute(name)}" time="0"`;
  const hint = finding.hint === undefined ? '' : `\nHint: ${finding.hint}`;
  const words = element(`${finding.detail}${hint}`);
  switch (finding.status) {
    case 'good':
      return `${open}/>`;
    case 'bad':
      return `${open}><failure type="${attribute(finding.id)}" message="${attribute(finding.detail)}">${words}</failure></testcase>`;
    case 'unknown':
      return `${open}><skipped message="${attribute(`unknown: ${finding.detail}${hint}`)}"/></testcase>`;
    default:
      return `${open}><system-out>${element(`${finding.status}: ${finding.detail}${hint}`)}</system-out></testcase>`;
  }
}

function verdict(report: Report): string {
  const open = `    <testcase classname="${attribute(report.operation)}" name="verdict" time="0"`;
  const rungs = report.judgement === undefined ? [] : climb(report.judgement);
  const words = [report.headline, ...report.notes, ...rungs.map(({ level, state }) => `${level}: ${state}`)].join('\n');
  return report.ok
    ? `${open}><system-out>${element(words)}</system-out></testcase>`
    : `${open}><failure type="verdict" message="${attribute(report.headline)}">${element(words)}</failure></testcase>`;
}

/** XML 1.0, section 2.2: what is no Char can be in no document, also not as a reference. */
function legal(text: string): string {
  return text.toWellFormed().replace(/[\ufffe\uffff]/g, '\ufffd');
}

const attribute = (text: string): string => escapeHtml(legal(text));
const element = (text: string): string => escapeHtmlLines(legal(text));
