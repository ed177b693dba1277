import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownProgram } from './programs.ts';

it('a program of our own is where it is looked for', () => {
  expect(ownProgram('keeper')).toMatch(/^\/.*\/programs\/keeper\.ts$/);
  expect(existsSync(ownProgram('keeper'))).toBe(true);
});

it('a program of our own does nothing where it is imported', async () => {
  const before = process.listenerCount('SIGHUP');
  await import(ownProgram('keeper'));
  expect(process.listenerCount('SIGHUP')).toBe(before);
});
