import { type Finding, type Status, worstFirst } from '../finding.ts';
import type { RelationRow } from '../proof/compare.ts';
import { formatCount } from '../units.ts';

/** The findings of a report, as its faces divide them. */
export interface DividedFindings {
  /** Bad and unknown ones, bad first. */
  readonly failed: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Explained and good ones. */
  readonly rest: readonly Finding[];
}

/** So many failures are shown one by one, with commands that can be copied; more of them as a table. */
export const mostSpelledOut = 10;

/** A text as a sentence begins. */
export function sentence(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A text of at most so many characters, and a sign where it was cut. */
export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()} …` : text;
}

/** Divides findings by what they ask of a reader. */
export function divide(findings: readonly Finding[]): DividedFindings {
  const of = (...statuses: Status[]): Finding[] =>
    worstFirst(findings.filter((finding) => statuses.includes(finding.status)));
  return { failed: of('bad', 'unknown'), warnings: of('warning'), rest: of('explained', 'good') };
}

/** What could not be seen is not what failed: the title says which of them there are. */
export function titleOfFailed(failed: readonly Finding[]): string {
  const has = (status: Status): boolean => failed.some((finding) => finding.status === status);
  if (!has('unknown')) return 'What failed';
  return has('bad') ? 'What failed, and what could not be seen' : 'What could not be seen';
}

/** `1 bad, 2 warnings, 38 good`. */
export function countStatuses(findings: readonly Finding[]): string {
  const words: readonly (readonly [Status, string, string])[] = [
    ['bad', 'bad', 'bad'],
    ['unknown', 'unknown', 'unknown'],
    ['warning', 'warning', 'warnings'],
    ['explained', 'explained', 'explained'],
    ['good', 'good', 'good'],
  ];
  return words
    .map(([status, one, many]): string => {
      const count = findings.filter((finding) => finding.status === status).length;
      return count === 0 ? '' : `${formatCount(count)} ${count === 1 ? one : many}`;
    })
    .filter((part) => part !== '')
    .join(', ');
}

const statusOfResult: Record<RelationRow['result'], Status> = {
  identical: 'good',
  'rows equal': 'good',
  'by definition': 'good',
  explained: 'explained',
  unknown: 'unknown',
  different: 'bad',
  missing: 'bad',
};

/** What a relation's result is as a status. */
export function statusOf(row: RelationRow): Status {
  return statusOfResult[row.result];
}

/** `2 different, 62 identical`: what is not good first. */
export function countResults(relations: readonly RelationRow[]): string {
  const order: readonly RelationRow['result'][] = [
    'different',
    'missing',
    'unknown',
    'explained',
    'identical',
    'rows equal',
    'by definition',
  ];
  return order
    .map((result) => [relations.filter((row) => row.result === result).length, result] as const)
    .filter(([count]) => count > 0)
    .map(([count, result]) => `${formatCount(count)} ${result}`)
    .join(', ');
}

/** Those that are not good, then the largest, up to a number. */
export function chooseRelations(relations: readonly RelationRow[], most: number): RelationRow[] {
  const size = (row: RelationRow): number =>
    row.kind === 'table' || row.kind === 'partition' ? Number(row.source) : -1;
  const different = relations.filter((row) => statusOf(row) !== 'good');
  const equal = relations.filter((row) => statusOf(row) === 'good').sort((a, b) => size(b) - size(a));
  return [...different, ...equal.slice(0, Math.max(0, most - different.length))];
}

/** A count as the report's table shows it; other words, such as a view's state, as they are. */
export function showCount(text: string): string {
  return /^-?\d+$/.test(text) ? formatCount(text) : text;
}
