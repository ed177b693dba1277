/* The tables of README.md that the code is the only home of, written between their markers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { errorKinds } from '../packages/core/src/errors.ts';

const path = fileURLToPath(new URL('../README.md', import.meta.url));

/** Each marker's table. `<!-- name -->` opens it and `<!-- /name -->` closes it. */
const tables: Readonly<Record<string, () => string>> = { errors: errorTable };

function errorTable(): string {
  const rows = Object.entries(errorKinds).map(
    ([kind, { exitCode, meaning, hint }]) =>
      `| ${exitCode} | \`${kind}\` | ${meaning} | ${hint.replaceAll('<', '&lt;').replaceAll('|', '\\|')} |`,
  );
  return [
    '| exit | error | means | way out |',
    '| --- | --- | --- | --- |',
    '| 0 | | good, or warnings only | |',
    ...rows,
  ].join('\n');
}

/** README.md with its tables as the code has them. Throws when a marker is missing. */
export function renderReadme(text: string): string {
  return Object.entries(tables).reduce((result, [name, table]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [result.indexOf(open), result.indexOf(close)];
    if (start < 0 || end < start) throw new Error(`README.md has no table between ${open} and ${close}`);
    return `${result.slice(0, start + open.length)}\n\n${table()}\n\n${result.slice(end)}`;
  }, text);
}

/** Whether README.md is as the code says. */
export function readmeIsCurrent(): boolean {
  const text = readFileSync(path, 'utf8');
  return renderReadme(text) === text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(path, renderReadme(readFileSync(path, 'utf8')));
