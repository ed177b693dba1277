import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passwordFromPassfile, readPassfile } from './passfile.ts';

const ask = { hosts: ['db.example'], port: 5432, database: 'app', user: 'me' };

describe('passwordFromPassfile', () => {
  it.each([
    ['db.example:5432:app:me:secret', 'secret'],
    ['*:*:*:*:secret', 'secret'],
    ['# db.example:5432:app:me:no\n\ndb.example:*:app:me:secret\r\n', 'secret'],
    ['db.example:5432:app:me:first\n*:*:*:*:second', 'first'],
    ['db.example:5433:app:me:no\ndb.example:5432:other:me:no\ndb.example:5432:app:you:no\n', undefined],
    ['db:5432:app:me:no\ndb.example.org:5432:app:me:no', undefined],
    ['d\\b.example:5432:app:me:s\\:e\\\\cret:rest', 's:e\\cret'],
    ['*:*:*:*:', undefined],
    ['*:*:*:*:ends in \\', 'ends in \\'],
    ['*:*:*', undefined],
    ['', undefined],
  ])('finds in %j', (text, password) => {
    expect(passwordFromPassfile(text, ask)).toBe(password);
  });

  it('takes the first line that has any of the names, with colons escaped or not', () => {
    const hosts = ['localhost', '/var/run/postgresql'];
    const text = 'other:*:*:*:no\n/var/run/postgresql:*:*:*:one\nlocalhost:*:*:*:two';
    expect(passwordFromPassfile(text, { ...ask, hosts })).toBe('one');
    expect(passwordFromPassfile('\\:\\:1:*:*:*:v6', { ...ask, hosts: ['::1'] })).toBe('v6');
    expect(passwordFromPassfile('::1:*:*:*:v6', { ...ask, hosts: ['::1'] })).toBe('v6');
  });
});

describe('readPassfile', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pgproof-passfile-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a file that only its owner may access', async () => {
    const path = join(folder, 'closed');
    await writeFile(path, '*:*:*:*:x', { mode: 0o600 });
    expect(await readPassfile(path)).toEqual({ text: '*:*:*:*:x' });
  });

  it.each([0o640, 0o604, 0o610])('ignores mode %o with a warning', async (mode) => {
    const path = join(folder, 'open');
    await writeFile(path, '*:*:*:*:x');
    await chmod(path, mode);
    const { text, warning } = await readPassfile(path);
    expect(text).toBe('');
    expect(warning).toBe(`password file "${path}" is ignored: group or world may access it; chmod 0600 "${path}"`);
  });

  it('takes a missing file for an empty one, and warns of a folder', async () => {
    expect(await readPassfile(join(folder, 'none'))).toEqual({ text: '' });
    expect((await readPassfile(folder)).warning).toContain('not a plain file');
  });
});
