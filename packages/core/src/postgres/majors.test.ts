import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newerThanSupported, newestMajor, oldestMajor, requireSupported } from './majors.ts';

const server = (major: number): { major: number; version: string } => ({ major, version: `${major}.2` });

describe('the majors that are supported', () => {
  it('are those that the README names', () => {
    const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`PostgreSQL ${oldestMajor} to ${newestMajor},`);
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
