import { defineConfig } from 'vitest/config';

/** One test that starts a thing of every kind and never ends, for a run that is broken off. */
export default defineConfig({
  test: { include: ['tests/leftovers/endless.ts'], pool: 'forks', testTimeout: 300_000, hookTimeout: 300_000 },
});
