import { type Finding, type Level, levels } from './finding.ts';

export type Verdict = Level | 'none';

/** Which level was asked for, which was reached, and what stopped it. */
export interface Judgement {
  readonly asked: Level;
  readonly verdict: Verdict;
  /** The findings that kept the next level from being reached; empty when the asked one was. */
  readonly stoppedBy: readonly Finding[];
}

/**
 * The fold from findings to a verdict. A level counts only when it was looked at, and nothing of it or of a lower one is bad or
 * unknown: what could not be seen is never good.
 */
export function judge(findings: readonly Finding[], lookedAt: ReadonlySet<Level>, asked: Level): Judgement {
  let verdict: Verdict = 'none';
  for (const level of levels) {
    const stops = findings.filter(
      (finding) => finding.level === level && (finding.status === 'bad' || finding.status === 'unknown'),
    );
    if (stops.length > 0 || !lookedAt.has(level)) return { asked, verdict, stoppedBy: stops };
    verdict = level;
    if (level === asked) break;
  }
  return { asked, verdict, stoppedBy: [] };
}

/** Whether a level contains another. */
export function contains(level: Verdict, other: Level): boolean {
  return level !== 'none' && levels.indexOf(level) >= levels.indexOf(other);
}
