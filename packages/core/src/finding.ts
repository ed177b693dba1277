/** What a check came to. `unknown` is never shown as good; `explained` is a difference whose reason is named. */
export type Status = 'good' | 'warning' | 'bad' | 'unknown' | 'explained';

/** The rungs of the verdict, lowest first; each contains those before it. */
export const levels = ['intact', 'readable', 'restored', 'consistent', 'identical'] as const;
export type Level = (typeof levels)[number];

/** The database object, file or setting that a finding is about. */
export interface FindingObject {
  readonly kind: string;
  readonly name: string;
}

/** Where in a file of the user's a finding is: its path as the user names it, and its line, of which the first is 1. */
export interface FindingPlace {
  readonly path: string;
  readonly line: number;
}

/**
 * One thing that was looked at, and what was seen. Verdict, exit code, summaries and reports are folds over a list of these.
 * `id` is stable and reads `operation.kebab-name`; `level` is the rung of the ladder that the finding belongs to,
 * absent for findings beside the ladder; `hint` is the next command or grant, ready to paste.
 */
export interface Finding {
  readonly id: string;
  readonly status: Status;
  readonly level?: Level;
  readonly object?: FindingObject;
  readonly place?: FindingPlace;
  readonly detail: string;
  readonly hint?: string;
}

const severity: Record<Status, number> = { good: 0, explained: 1, warning: 2, unknown: 3, bad: 4 };

/** Orders findings worst first; equal ones keep their order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => severity[b.status] - severity[a.status]);
}

/** True when no finding is bad; warnings, unknowns and explained differences do not fail a run by themselves. */
export function allGood(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.status !== 'bad');
}
