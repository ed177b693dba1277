import { describe, expect, it } from 'vitest';
import { walCommand } from './commands/wal.ts';
import { isLean, leanOptions } from './lean-words.ts';

describe('the short way to what PostgreSQL runs', () => {
  it('takes the options that its commands have, and no others', () => {
    const { parts } = walCommand('wal');
    for (const [name, options] of Object.entries(leanOptions)) {
      const command = parts.map((part) => part().command).find((one) => one.name() === name);
      expect(command?.options.map(({ long }) => long?.replace(/^--/, '')).sort(), name).toEqual([...options].sort());
    }
  });
  it('is not taken for other commands', () => {
    expect(isLean(['wal', 'push', '%p'])).toBe(true);
    for (const argv of [['wal'], ['wal', 'check'], ['wal', 'toString'], ['push', 'wal'], []])
      expect(isLean(argv), argv.join(' ')).toBe(false);
  });
});
