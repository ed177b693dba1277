import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unifiedDifference } from './difference.ts';

const lines = (count: number): string[] => Array.from({ length: count }, (_, index) => `line ${index}`);
const text = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

describe('a difference', () => {
  it.each([
    ['a line changed', text(lines(20)), text(lines(20).with(10, 'another'))],
    ['lines put in at the top and taken out at the end', text(lines(20)), text(['new', ...lines(18)])],
    ['two places far apart', text(lines(40)), text(lines(40).with(2, 'x').with(30, 'y'))],
    ['two places near each other', text(lines(40)), text(lines(40).with(2, 'x').with(8, 'y'))],
    ['all of it gone', text(lines(3)), ''],
    ['all of it new', '', text(lines(3))],
    ['no line break at the end', 'one\ntwo', 'one\nthree\n'],
  ])('is one that `patch` applies: %s', (_, from, to) => {
    const folder = mkdtempSync(join(tmpdir(), 'pgtest-diff-'));
    try {
      writeFileSync(join(folder, 'file'), from);
      const [program, args] = ['git', ['apply', '--unidiff-zero', '--unsafe-paths', '-p0', '-']];
      execFileSync(program, args, {
        cwd: folder,
        input: unifiedDifference('file', from, to).replace(' (as it would be made)', ''),
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      expect(execFileSync('sh', ['-c', 'cat file 2>/dev/null || true'], { cwd: folder, encoding: 'utf8' })).toBe(to);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is empty between equal texts', () => {
    expect(unifiedDifference('file', 'a\n', 'a\n')).toBe('');
  });
});
