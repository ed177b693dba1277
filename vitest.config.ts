import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { endOfRun } from './tests/report.ts';

/** The soak's long tables, with labs of their own beside others: a deadline is for what hangs. */
const timeoutMs = process.env['PGPROOF_TABLES'] === 'all' ? 600_000 : 120_000;
const leftOutFile = join(tmpdir(), `pgproof-left-out-${randomUUID()}`);

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'actions/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}'],
    exclude: ['**/node_modules/**', 'dist/**'],
    globalSetup: ['tests/build.ts'],
    pool: 'forks',
    // Some wait for what is silent, or for GitHub: one more than the two cores that a run is made for.
    maxWorkers: 3,
    testTimeout: timeoutMs,
    hookTimeout: timeoutMs,
    env: { PGPROOF_LEFT_OUT: leftOutFile },
    reporters: [
      'default',
      ...(process.env['GITHUB_ACTIONS'] === 'true' ? ['github-actions' as const] : []),
      endOfRun(leftOutFile),
    ],
  },
});
