import { type Level, levels, type Status } from '../finding.ts';
import { formatCount } from '../units.ts';
import { contains, type Judgement } from '../verdict.ts';

/** One level of the ladder as a reader sees it. */
export interface Rung {
  readonly level: Level;
  readonly isAsked: boolean;
  readonly isReached: boolean;
  /** Good when reached, bad or unknown where it stopped; undefined above that, and above what was asked. */
  readonly status?: Status;
  /** In words: `reached`, `stopped by 2 checks`, `not reached`, `not asked`. */
  readonly state: string;
  readonly meaning: string;
}

const meanings: Record<Level, string> = {
  intact: 'every file has its size and sha256',
  readable: 'the whole archive was decoded, block by block',
  restored: 'it restored into a sandbox without an unexplained error',
  consistent: 'every object of the catalogue is equal, and so are the row counts',
  identical: 'every row, large object and sequence is equal to what was dumped',
};

/** The ladder of a judgement, lowest level first. Pure. */
export function climb(judgement: Judgement): Rung[] {
  const { asked, verdict, stoppedBy } = judgement;
  const next = levels.find((level) => !contains(verdict, level));
  return levels.map((level): Rung => {
    const rung = { level, isAsked: level === asked, isReached: contains(verdict, level), meaning: meanings[level] };
    if (rung.isReached) return { ...rung, status: 'good', state: 'reached' };
    if (!contains(asked, level)) return { ...rung, state: 'not asked' };
    if (level !== next) return { ...rung, state: 'not reached' };
    if (stoppedBy.length === 0) return { ...rung, status: 'unknown', state: 'not looked at' };
    const checks = stoppedBy.length === 1 ? 'check' : 'checks';
    const status = stoppedBy.some((finding) => finding.status === 'bad') ? 'bad' : 'unknown';
    return { ...rung, status, state: `stopped by ${formatCount(stoppedBy.length)} ${checks}` };
  });
}
