import { renderHtml } from './html.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import { type Report, toJson } from './report.ts';

export const reportFileNames = ['report.html', 'report.md', 'junit.xml', 'result.json'] as const;
export type ReportFileName = (typeof reportFileNames)[number];

/** A report's files as text, by name, each whole: for an auditor, for people, for CI, for programs. Pure. */
export function reportFiles(report: Report): Record<ReportFileName, string> & Readonly<Record<string, string>> {
  return {
    ...report.files,
    'report.html': renderHtml(report),
    'report.md': renderMarkdown(report, { heading: 1 }),
    'junit.xml': renderJunit(report),
    'result.json': `${JSON.stringify(toJson(report), null, 2)}\n`,
  };
}
