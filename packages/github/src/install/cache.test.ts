import { describe, expect, it } from 'vitest';
import { keyOf, keyPrefix } from './cache.ts';
import { parseRelease } from './machine.ts';
import { parseIndex } from './packages.ts';

const machine = { distribution: 'ubuntu', codename: 'noble', architecture: 'arm64', admin: [] };
const client = { major: 17, kind: 'client' } as const;
const at = (time: string): string => keyPrefix(client, machine, new Date(time));

describe('the key of cached packages', () => {
  it('names distribution, architecture, package, week and version', () => {
    const packages = [{ file: 'libpq5_17.6_arm64.deb', sha256: 'a' }];
    const key = keyOf(at('2026-11-25T12:00:00Z'), '1:17.6-1.pgdg24.04+1', packages);
    expect(key).toMatch(
      /^pgproof-apt-ubuntu-noble-arm64-postgresql-client-17-2026-11-23-1_17\.6-1\.pgdg24\.04\+1-[0-9a-f]{12}$/,
    );
    expect(keyOf('', '1', packages)).not.toBe(keyOf('', '1', [...packages, { file: 'x_1_all.deb', sha256: '' }]));
  });

  it('is another when a new week begins', () => {
    expect(at('2026-11-23T00:00:00Z')).toBe(at('2026-11-29T23:59:59Z'));
    expect(at('2026-11-30T00:00:00Z')).not.toBe(at('2026-11-29T23:59:59Z'));
    expect(at('2027-01-01T00:00:00Z')).toContain('-2026-12-28-');
  });
});

describe('an index of packages', () => {
  it.each([
    '',
    '{}',
    'null',
    '{"packages":[{"file":"../../etc/passwd.deb","sha256":"a"}]}',
    '{"packages":[{"file":"-o_x_all.deb","sha256":"a"}]}',
    '{"packages":[{"file":"a_1_all.deb"}]}',
  ])('is none: %j', (text) => {
    expect(parseIndex(text)).toBeUndefined();
  });

  it('names package files as apt does', () => {
    const packages = [{ file: 'libpq5_1%3a17.6-1.pgdg12+1_amd64.deb', sha256: 'a' }];
    expect(parseIndex(JSON.stringify({ packages }))).toEqual(packages);
  });
});

it('reads os-release with and without quotes', () => {
  expect(parseRelease('ID=debian\nVERSION_CODENAME="bookworm"\n# x\nNAME=\'Debian\'\n')).toEqual({
    ID: 'debian',
    VERSION_CODENAME: 'bookworm',
    NAME: 'Debian',
  });
});
