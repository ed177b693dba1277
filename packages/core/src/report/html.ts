import { createHash } from 'node:crypto';
import { type Finding, type FindingObject, levels, type Status } from '../finding.ts';
import type { RelationRow } from '../proof/compare.ts';
import { formatCount, formatTime } from '../units.ts';
import { escapeHtml, escapeHtmlLines } from './escape.ts';
import { climb } from './ladder.ts';
import type { Report, ReportTable } from './report.ts';
import {
  countResults,
  countStatuses,
  divide,
  mostSpelledOut,
  sentence,
  showCount,
  statusOf,
  titleOfFailed,
} from './sections.ts';
import { style } from './style.ts';
import { leastTrend, trendRows, trendWords } from './trend.ts';

/** A part of the page; one without a body is left out. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

const glyphs: Record<Status, string> = { good: '✓', explained: '≈', warning: '!', unknown: '?', bad: '✗' };
const checkHeader = '<tr><th scope="col">Check</th><th scope="col">Status</th><th scope="col">Seen</th></tr>';
const kinds: Readonly<Record<string, string>> = {
  backup: 'Backup',
  restore: 'Restore',
  verify: 'Verification',
  diagnose: 'Diagnosis',
  monitor: 'Health',
};

/**
 * The report as one HTML file for an auditor: no script, nothing from elsewhere (its policy forbids both), every check and every
 * relation, for screen and paper. Pure.
 */
export function renderHtml(report: Report): string {
  const { failed, warnings } = divide(report.findings);
  const sections: Section[] = [
    { id: 'ladder', title: 'How far it was shown good', body: ladder(report) },
    { id: 'failed', title: titleOfFailed(failed), body: findingList('failed', failed) },
    { id: 'warnings', title: 'Warnings', body: findingList('warnings', warnings) },
    { id: 'figures', title: 'Figures', body: figures(report) },
    { id: 'trend', title: `The last ${report.trend?.of ?? 'runs'}`, body: trend(report) },
    { id: 'checks', title: 'Every check', body: checks(report) },
    { id: 'relations', title: 'Every relation', body: relations(report.relations) },
    ...(report.tables ?? []).map((one, index) => ({ id: `table-${index + 1}`, title: one.title, body: tableOf(one) })),
    { id: 'recovery', title: 'Getting it back without pgproof', body: recovery(report) },
  ].filter(({ body }) => body !== '');
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const kind = kinds[report.operation] ?? report.operation;
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(sentence(report.headline))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<p class="kind">pgproof · ${escapeHtml(kind)} report</p>`,
    `<p class="verdict">${badge(report.ok ? 'good' : 'bad', outcome(report))}</p>`,
    `<h1>${escapeHtml(sentence(report.headline))}</h1>`,
    report.notes.length === 0
      ? ''
      : `<ul class="notes">\n${report.notes.map((note) => `<li>${escapeHtml(sentence(note))}</li>`).join('\n')}\n</ul>`,
    report.made === undefined
      ? ''
      : `<p class="made">Made ${time(report.made.at)} by ${escapeHtml(report.made.by)}</p>`,
    '</header>',
    `<nav aria-label="Contents"><ul>${sections.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ul></nav>`,
    '<main>',
    ...sections.map(
      ({ id, title, body }) =>
        `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${body}\n</section>`,
    ),
    '</main>',
    '<footer>This file is whole: it loads nothing and runs nothing. What could not be seen is unknown, never good.</footer>',
    '</body>',
    '</html>',
  ]
    .filter((line) => line !== '')
    .join('\n')}\n`;
}

/** A backup is good when it was verified, and never because it was taken: a report without a ladder says that its work is done. */
const outcome = ({ ok, judgement }: Report): string => (!ok ? 'failed' : judgement === undefined ? 'done' : 'passed');
const badge = (status: Status, words: string): string =>
  `<span class="status ${status}"><span class="mark" aria-hidden="true">${glyphs[status]}</span>${escapeHtml(words)}</span>`;
const name = (text: string): string => `<code><bdi>${escapeHtml(text)}</bdi></code>`;
const objectOf = (object: FindingObject): string =>
  `<span class="object">${escapeHtml(object.kind)} ${name(object.name)}</span>`;

/** A long number may break after its separators where there is little room. */
function number(text: string): string {
  const shown = escapeHtml(showCount(text));
  return shown.length > 11 ? shown.replaceAll(',', ',<wbr>') : shown;
}

const time = (iso: string): string => `<time datetime="${escapeHtml(iso)}">${escapeHtml(formatTime(iso))}</time>`;

function tableOf({ header, rows }: ReportTable): string {
  const cells = (tag: 'th scope="col"' | 'td', row: readonly string[]): string =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag.split(' ')[0]}>`).join('')}</tr>`;
  return `<div class="scroll"><table>\n<thead>${cells('th scope="col"', header)}</thead>\n<tbody>\n${rows.map((row) => cells('td', row)).join('\n')}\n</tbody>\n</table></div>`;
}

function ladder({ judgement }: Report): string {
  if (judgement === undefined) return '';
  const rungs = climb(judgement).map(({ level, isAsked, status, state, meaning }) => {
    const asked = isAsked ? '<span class="asked">asked</span>' : '';
    const mark =
      status === undefined
        ? `<span class="status none"><span class="mark" aria-hidden="true">–</span>${state}</span>`
        : badge(status, state);
    return `<li class="${status ?? 'none'}"><p><span class="name">${level}</span>${asked}</p><p>${mark}</p><p class="meaning">${meaning}</p></li>`;
  });
  return `<ol class="ladder">\n${rungs.join('\n')}\n</ol>`;
}

/** A few are spelled out one by one; many are a table. */
function findingList(id: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  if (findings.length > mostSpelledOut) {
    const body = `<tbody>\n${findings.map((finding) => findingRow(finding, command(finding))).join('\n')}\n</tbody>`;
    return wideTable(id, countStatuses(findings), checkHeader, [body]);
  }
  const items = findings.map((finding) => {
    const { status, object, detail } = finding;
    const next =
      finding.hint === undefined ? '' : `<div class="next"><p class="label">Next</p>${command(finding)}</div>`;
    const about = object === undefined ? '' : ` · ${objectOf(object)}`;
    return `<li class="${status}"><p>${badge(status, status)} <code>${escapeHtml(finding.id)}</code>${about}</p><p>${escapeHtml(detail)}</p>${next}</li>`;
  });
  return `<ul class="findings">\n${items.join('\n')}\n</ul>`;
}

function findingRow({ id, status, object, detail }: Finding, next: string): string {
  const about = object === undefined ? '' : `${objectOf(object)}: `;
  return `<tr><th scope="row"><code>${escapeHtml(id)}</code></th><td>${badge(status, status)}</td><td class="seen">${about}${escapeHtml(detail)}${next}</td></tr>`;
}

function command({ hint }: Finding): string {
  return hint === undefined ? '' : `<pre><code>${escapeHtmlLines(hint)}</code></pre>`;
}

function figures(report: Report): string {
  const leading = report.figures.filter(([, , meaning]) => meaning !== undefined);
  const others = report.figures.filter(([, , meaning]) => meaning === undefined);
  const tiles = leading.map(
    ([title, value, meaning]) =>
      `<div><dt>${escapeHtml(sentence(title))}</dt><dd class="value">${escapeHtml(value)}</dd><dd class="meaning">${escapeHtml(meaning ?? '')}</dd></div>`,
  );
  const facts = others.map(
    ([title, value]) => `<div><dt>${escapeHtml(sentence(title))}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return [
    tiles.length === 0 ? '' : `<dl class="leading">\n${tiles.join('\n')}\n</dl>`,
    facts.length === 0 ? '' : `<dl class="facts">\n${facts.join('\n')}\n</dl>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Bars beside the figures: `meter` draws them without a script or a style of its own. */
function trend({ trend }: Report): string {
  if (trend === undefined || trend.points.length < leastTrend) return '';
  const { points: runs, of } = trend;
  const meter = (value: number, values: readonly number[], what: string): string =>
    `<meter aria-label="${what}" min="0" max="${Math.max(...values) || 1}" value="${value}"></meter>`;
  const newestFirst = [...runs].reverse();
  const [sizes, durations] = [runs.map(({ bytes }) => bytes), runs.map(({ seconds }) => seconds)];
  const rows = trendRows(trend).map(([made = '', rowCount = '', size = '', took = ''], index) => {
    const { id = '', bytes = 0, seconds = 0 } = newestFirst[index] ?? {};
    return `<tr><th scope="row">${escapeHtml(made)} ${name(id)}</th><td class="number">${escapeHtml(rowCount)}</td><td class="number">${escapeHtml(size)} ${meter(bytes, sizes, 'size')}</td><td class="number">${escapeHtml(took)} ${meter(seconds, durations, 'duration')}</td></tr>`;
  });
  const header = `<tr>${trendWords[of].header.map((title, index) => `<th scope="col"${index === 0 ? '' : ' class="number"'}>${title}</th>`).join('')}</tr>`;
  return wideTable('trend', `${formatCount(runs.length)} ${of}, the newest first`, header, [
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
  ]);
}

function checks(report: Report): string {
  if (report.findings.length === 0) return '';
  const groups = Map.groupBy(report.findings, (finding) => groupOf(finding, report));
  const order: readonly string[] = [...levels, beside];
  const bodies = [...groups]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([title, findings]) => {
      const { failed, warnings, rest } = divide(findings);
      const rows = [...failed, ...warnings, ...rest].map((finding) => findingRow(finding, ''));
      return tableGroup(groups.size === 1 ? '' : title, countStatuses(findings), 3, rows);
    });
  return wideTable(
    'checks',
    `${formatCount(report.findings.length)} checks: ${countStatuses(report.findings)}`,
    checkHeader,
    bodies,
  );
}

const beside = 'beside the ladder';

function groupOf({ id, level }: Finding, report: Report): string {
  if (level !== undefined) return level;
  const operation = id.split('.')[0] ?? '';
  return operation === report.operation ? beside : operation;
}

function relations(rows: readonly RelationRow[]): string {
  if (rows.length === 0) return '';
  const open = rows.filter((row) => statusOf(row) !== 'good');
  const equal = Map.groupBy(
    rows.filter((row) => statusOf(row) === 'good'),
    (row) => groupTitles[row.kind],
  );
  const cells = (row: RelationRow, withKind: boolean): string => {
    const status = statusOf(row);
    const about =
      withKind && !row.name.endsWith(row.kind) ? ` <span class="kindof">${escapeHtml(row.kind)}</span>` : '';
    return `<tr><th scope="row">${name(row.name)}${about}</th><td class="number">${number(row.source)}</td><td class="number">${number(row.restored)}</td><td>${badge(status, row.result)}</td></tr>`;
  };
  const bodies = [
    ...(open.length === 0
      ? []
      : [
          tableGroup(
            'Not as at the source',
            formatCount(open.length),
            4,
            open.map((row) => cells(row, true)),
          ),
        ]),
    ...[...equal].map(([title, group]) =>
      tableGroup(
        title,
        formatCount(group.length),
        4,
        group.map((row) => cells(row, false)),
      ),
    ),
  ];
  return wideTable(
    'relations',
    `${formatCount(rows.length)} relations: ${countResults(rows)}`,
    '<tr><th scope="col">Name</th><th scope="col" class="number">Source</th><th scope="col" class="number">Restored</th><th scope="col">Result</th></tr>',
    bodies,
  );
}

const groupTitles: Record<RelationRow['kind'], string> = {
  table: 'Tables, by their rows',
  partition: 'Partitions, by their rows',
  sequence: 'Sequences, by their value',
  'materialized view': 'Materialized views',
  'large objects': 'Large objects',
};

function tableGroup(title: string, summary: string, columns: number, rows: readonly string[]): string {
  const head =
    title === ''
      ? ''
      : `<tr><th scope="rowgroup" colspan="${columns}">${escapeHtml(title)}<span>${escapeHtml(summary)}</span></th></tr>\n`;
  return `<tbody>\n${head}${rows.join('\n')}\n</tbody>`;
}

/** A table in a box of its own: where it is too wide the box scrolls, also by keyboard, and the page does not. */
function wideTable(id: string, caption: string, header: string, bodies: readonly string[]): string {
  return `<div class="scroll ${id === 'relations' ? 'relations' : 'checks'}" role="region" aria-labelledby="${id}-title" tabindex="0"><table>\n<caption>${escapeHtml(caption)}</caption>\n<thead>${header}</thead>\n${bodies.join('\n')}\n</table></div>`;
}

function recovery({ recoveryProcedure }: Report): string {
  if (recoveryProcedure === undefined) return '';
  return `<p class="lead">For someone with a shell, the PostgreSQL client and this backup's files, when pgproof is not there.</p>\n<div class="next"><pre>${escapeHtmlLines(recoveryProcedure.trimEnd())}</pre></div>`;
}
