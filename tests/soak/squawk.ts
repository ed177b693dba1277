/* The linter squawk on the same files: whether it says that a table is written anew. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Its rules whose text says that rows are written anew. */
const rewriting = ['changing-column-type', 'adding-field-with-default', 'adding-serial-primary-key-field'];

/** Asks squawk of one text; `program` is its path. */
export async function squawkSaysRewrite(program: string, text: string, major: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'pgtest-squawk-'));
  try {
    const file = join(folder, 'migration.sql');
    writeFileSync(file, text);
    const asked = ['--reporter', 'json', '--pg-version', `${major}.0`, file];
    // It ends with 1 where it has found anything.
    const stdout = await new Promise<string>((resolve) => execFile(program, asked, (_, output) => resolve(output)));
    const found = JSON.parse(stdout || '[]') as { rule_name: string }[];
    return found.some(({ rule_name: rule }) => rewriting.includes(rule));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
