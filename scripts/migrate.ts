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

interface Rates {
  readonly recall: number;
  readonly precision: number;
  readonly seen: number;
}

/** What `docs/evidence/migrations.json` has. */
export interface MigrationEvidence {
  readonly locks: Rates;
  readonly rewrites: Rates;
  readonly byFile: { readonly lint: Rates; readonly squawk: Rates };
  readonly sets: readonly { readonly format: string; readonly compared: number }[];
}

/** What lint came to on migrations of real projects. */
export function truthSentence({ locks: ae, rewrites, byFile, sets }: MigrationEvidence): string {
  const files = sets.reduce((sum, { compared }) => sum + compared, 0);
  const formats = new Set(sets.map(({ format }) => format)).size;
  const of = ({ recall, precision, seen }: Rates): string =>
    `${percent(recall)} of ${seen} were predicted, and ${percent(precision)} of what was predicted was seen`;
  return [
    `Held against what ${files} migrations of ${sets.length} real projects in ${formats} formats did ([evidence](evidence/migrations.json)): of tables`,
    `locked by ACCESS EXCLUSIVE ${of(ae)}; of tables written anew ${of(rewrites)}. Of whether a file writes a table anew at all, squawk was right`,
    `in ${percent(byFile.squawk.precision)} of what it said, lint in ${percent(byFile.lint.precision)}; of those that do squawk missed ${percent(1 - byFile.squawk.recall)}, lint ${percent(1 - byFile.lint.recall)}.`,
  ].join('\n');
}

// Rounded down: what is not all of it is never called that.
const percent = (share: number): string =>
  `${share === 1 || share === 0 ? share * 100 : (Math.floor(share * 10_000) / 100).toFixed(2)} %`;

function locks(effect: Effect): string {
  return Object.entries(effect.locks)
    .map(([relation, mode]) => `${relation === 'an index' ? relation : `\`${relation}\``}: ${mode}`)
    .join('<br>');
}

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
