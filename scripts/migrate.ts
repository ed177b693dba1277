/* The tables of docs/migrate-lint.md and docs/migrate-locks.md, made of the rules and of what was measured. */
import { type Effect, lockTable } from '../packages/core/src/migrate/lint/measured.ts';
import { type Rule, rules } from '../packages/core/src/migrate/lint/rules.ts';
import { type Shape, shapes } from '../packages/core/src/migrate/lint/shapes.ts';

const cell = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('|', '\\|').trim();

/** Every rule, in the order of their names. */
export function ruleTable(): string {
  const rows = Object.entries(rules as Readonly<Record<string, Rule>>)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, { status, what, why, safe }]) => `| \`${id}\` | ${status} | ${[what, why, safe].map(cell).join(' | ')} |`,
    );
  return ['| rule | is | what it finds | why | the safe way |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** Every form of statement, with what was seen of it. */
export function lockTableRows(): string {
  const rows = Object.entries(shapes as Readonly<Record<string, Shape>>).flatMap(([name, { sql, before }]) =>
    (lockTable.shapes[name] ?? []).map(
      ({ majors, ...effect }) =>
        `| \`${cell(sql)}\`${before === undefined ? '' : ` after \`${cell(before)}\``} | ${locks(effect)} | ${list(effect.rewrites)} | ${list(effect.scans)} | ${majors.join(', ')} |`,
    ),
  );
  return [
    '| statement | locks | writes anew | reads all of | seen on |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Which servers were measured. */
export function lockServers(): string {
  return `Measured on PostgreSQL ${Object.values(lockTable.servers).join(', ')}.`;
}

function locks(effect: Effect): string {
  return Object.entries(effect.locks)
    .map(([relation, mode]) => `${relation === 'an index' ? relation : `\`${relation}\``}: ${mode}`)
    .join('<br>');
}

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
