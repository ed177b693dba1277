import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  isOlderMinor,
  newerThanSupported,
  newestMajor,
  oldestMajor,
  requireSupported,
  supportedMajors,
} from './majors.ts';

const server = (major: number): { major: number; version: string } => ({ major, version: `${major}.2` });

describe('the majors that are supported', () => {
  it('are those that are named in README, action.yml and the public CI', () => {
    const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
    expect(read('README.md')).toContain(`PostgreSQL ${oldestMajor} to ${newestMajor},`);
    expect(read('actions/restore-verify/action.yml')).toContain(`${oldestMajor} to ${newestMajor}`);
    expect(read('.github/workflows/ci.yml')).toContain(`PGPROOF_MAJORS: ${supportedMajors.join(' ')}\n`);
  });

  it('refuses an older server, with the version and the way out', () => {
    expect(() => requireSupported(server(13))).toThrow(
      expect.objectContaining({
        kind: 'tool-version',
        message: 'the server is PostgreSQL 13.2; pgproof works with 14 to 18',
        hint: 'back it up with its own pg_dump, or upgrade it',
      }),
    );
    expect(requireSupported(server(14))).toBeUndefined();
  });

  it('warns of a newer server, and goes on', () => {
    expect(requireSupported(server(19))).toBeUndefined();
    expect(newerThanSupported('backup.server-version', server(19))).toMatchObject([
      { id: 'backup.server-version', status: 'warning', detail: expect.stringContaining('PostgreSQL 19.2 is newer') },
    ]);
    expect(newerThanSupported('backup.server-version', server(18))).toEqual([]);
  });
});

describe('a program of the same major', () => {
  const older = (program: string, source: string): boolean =>
    isOlderMinor({ major: Number.parseInt(program, 10), version: program }, server15(source));
  const server15 = (version: string): { major: number; version: string } => ({ major: 15, version });

  it('is older when its minor release is', () => {
    expect(older('15.18', '15.20 (Debian 15.20-0+deb12u1)')).toBe(true);
    expect(older('15.9', '15.20')).toBe(true);
    expect(older('15.20', '15.20')).toBe(false);
    expect(older('15.21', '15.20')).toBe(false);
  });

  it('is not compared where the major is another, or a release is none yet', () => {
    expect(older('18.1', '15.20')).toBe(false);
    expect(older('15beta1', '15.20')).toBe(false);
    expect(older('15.1', '15rc1')).toBe(false);
  });
});
