import type { KeepRule } from './options.ts';

const dayMilliseconds = 86_400_000;

/** When a backup began, by its id; undefined where that is no time, such as a 30th of February. */
export function timeOfId(id: string): Date | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-/.exec(id) ?? [];
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = new Date(iso);
  return !Number.isNaN(time.getTime()) && time.toISOString() === iso ? time : undefined;
}

/** The period of a rule that a time lies in, in UTC: `2026-11-23 20 h`, `2026-11-23`, `2026-W48` (ISO 8601), `2026-11`, `2026`. */
export function periodOf(rule: Exclude<KeepRule, 'last'>, time: Date): string {
  const iso = time.toISOString();
  switch (rule) {
    case 'hourly':
      return `${iso.slice(0, 10)} ${iso.slice(11, 13)} h`;
    case 'daily':
      return iso.slice(0, 10);
    case 'weekly':
      return isoWeek(time);
    case 'monthly':
      return iso.slice(0, 7);
    case 'yearly':
      return iso.slice(0, 4);
  }
}

/** Weeks begin on Monday; a week belongs to the year that its Thursday lies in. Source: ISO 8601, 2.2.10. */
function isoWeek(time: Date): string {
  const midnight = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate());
  const thursday = new Date(midnight + (4 - (time.getUTCDay() || 7)) * dayMilliseconds);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * dayMilliseconds)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
