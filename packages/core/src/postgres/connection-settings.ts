import { PgproofError } from '../errors.ts';
import { type Keyword, keywordEntry, type Settings } from './connection-keywords.ts';

/**
 * Checks values against what libpq takes and what both stacks can honour. Gives warnings for what is left aside.
 * Throws bad-input that names the keyword; shows the value only where its keyword has a closed set of them.
 */
export function checkSettings(settings: Settings): string[] {
  const warnings: string[] = [];
  for (const [keyword, value] of Object.entries(settings) as [Keyword, string][]) {
    if (value === '') continue;
    const entry = keywordEntry(keyword);
    const source = entry.env === undefined ? keyword : `${keyword} (or ${entry.env})`;
    if (entry.values !== undefined && !entry.values.includes(value))
      throw new PgproofError('bad-input', `${source}: must be ${entry.values.join(', ')}; got "${value}"`, {
        hint: `correct ${keyword}, or leave it out`,
      });
    if (entry.honoured !== undefined && !entry.honoured.includes(value)) {
      const shown = entry.values === undefined ? keyword : `${keyword}=${value}`;
      throw new PgproofError('bad-input', `${shown} cannot be honoured: ${entry.reason ?? 'not supported'}`, {
        hint: `leave out ${source}`,
      });
    }
    if (entry.ignored !== undefined) warnings.push(`${keyword} is left aside: ${entry.ignored}`);
  }
  if (settings.connect_timeout && !/^\s*[+-]?\d{1,9}\s*$/.test(settings.connect_timeout))
    throw new PgproofError('bad-input', 'connect_timeout: must be a whole number of seconds', {
      hint: 'correct connect_timeout or PGCONNECT_TIMEOUT',
    });
  return warnings;
}
