import { PgproofError } from '@pgproof/core';
import { expect, it } from 'vitest';
import { workflowHint } from './hint.ts';

const env = { 'INPUT_TIMEOUT-MINUTES': '350', INPUT_STORE: 'artifact', 'INPUT_PG-BIN': '' };
const hint = (text: string): string => workflowHint(new PgproofError('deadline', 'x', { hint: text }), env);

it('says inputs where the command line says options', () => {
  expect(hint('allow more time with --timeout-minutes')).toBe('allow more time with the input "timeout-minutes"');
  expect(hint('install it: apt-get install postgresql-15, or name its folder with --pg-bin')).toContain(
    'the input "pg-bin"',
  );
});

it('leaves options of other programs and whole commands as they are', () => {
  expect(hint('apt-get install --no-install-recommends x')).toBe('apt-get install --no-install-recommends x');
  expect(hint('pgproof verify --store ./backups')).toBe('pgproof verify --store ./backups');
});

it('has remedies of its own where the usual one is a command', () => {
  expect(workflowHint(new PgproofError('unknown-backup', 'x'), env)).toContain('artifacts');
});
