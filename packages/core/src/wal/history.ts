import { PgproofError } from '../errors.ts';
import { type Lsn, parseLsn } from './name.ts';

/** A timeline that another came from, and the place where that one left it. */
export interface Ancestor {
  readonly timeline: number;
  readonly switchedAt: Lsn;
}

/** What the history of a timeline says of it and of those before it, by their numbers; the first one came from none, and has no history. */
export function historiesIn(
  timeline: number,
  ancestors: readonly Ancestor[],
): (readonly [timeline: number, ancestors: readonly Ancestor[]])[] {
  return [...ancestors.map((ancestor) => ancestor.timeline), timeline]
    .map((one, index) => [one, ancestors.slice(0, index)] as const)
    .slice(1);
}

/** Reads a .history file: its ancestors, the oldest first. Source: PostgreSQL documentation, 26.3.6; timeline.c. Throws `wal-damaged`. */
export function parseHistory(name: string, text: string): Ancestor[] {
  const lines = text.split('\n').map((line) => line.replace(/^\s+/, ''));
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [timeline = '', place = ''] = line.split(/\s+/);
      const switchedAt = parseLsn(place);
      if (!/^\d{1,10}$/.test(timeline) || switchedAt === undefined)
        throw new PgproofError(
          'wal-damaged',
          `"${name}" has a line that is none of a history: ${JSON.stringify(line)}`,
        );
      return { timeline: Number(timeline), switchedAt };
    });
}
