import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseServicefile, readService } from './servicefile.ts';

describe('parseServicefile', () => {
  it.each([
    ['[one]\nhost=db\nport=5433', { host: 'db', port: '5433' }],
    ['# note\r\n\r\n  [one]  \r\n  host=db  \r\n', { host: 'db' }],
    ['[two]\nhost=x\n[one]\nhost=db\n[three]\nhost=y', { host: 'db' }],
    ['[one]\nhost=first\nhost=second\n[one]\nport=1', { host: 'first' }],
    ["[one]\npassword=a 'b' = c", { password: "a 'b' = c" }],
    ['[two]\nwrong line\n[one]\nhost=db', { host: 'db' }],
    ['[one]', {}],
    ['[oneness]\nhost=x', undefined],
    ['', undefined],
  ])('reads %j', (text, settings) => {
    expect(parseServicefile(text, 'one', 'f')).toEqual(settings);
  });

  it.each([
    ['[one]\nhost', 'line 2: missing "="'],
    ['[one]\nhost = db', 'line 2: unknown keyword'],
    ['[one]\n\ncolour=red', 'line 3: unknown keyword'],
    ['[one]\nservice=two', 'line 2: a service cannot name another service'],
    ['[one]\nldap://x/y?z', 'line 2: services looked up by LDAP'],
  ])('refuses %j', (text, says) => {
    expect(() => parseServicefile(text, 'one', 'f')).toThrow(`service file "f", ${says}`);
  });
});

describe('readService', () => {
  let homedir: string;
  beforeAll(async () => {
    homedir = await mkdtemp(join(tmpdir(), 'pgproof-service-'));
    await mkdir(join(homedir, 'etc'));
    await writeFile(join(homedir, '.pg_service.conf'), '[both]\nhost=own\n[own]\nhost=own\n');
    await writeFile(join(homedir, 'etc', 'pg_service.conf'), '[both]\nhost=system\n[system]\nhost=system\n');
    await writeFile(join(homedir, 'file'), '[file]\nhost=file\n');
  });
  afterAll(() => rm(homedir, { recursive: true }));

  it.each(['own', 'system', 'file'])('finds the service of the %s file', async (service) => {
    const file = service === 'file' ? { file: join(homedir, 'file') } : {};
    expect(await readService({ service, homedir, systemFolder: join(homedir, 'etc'), ...file })).toEqual({
      host: service,
    });
  });

  it('prefers the own file to the system one, and looks into it no more when a file is named', async () => {
    const systemFolder = join(homedir, 'etc');
    expect(await readService({ service: 'both', homedir, systemFolder })).toEqual({ host: 'own' });
    const file = join(homedir, 'file');
    expect(await readService({ service: 'both', homedir, systemFolder, file })).toEqual({ host: 'system' });
  });

  it('names the service that is nowhere, and the file that is not there', async () => {
    await expect(readService({ service: 'none', homedir })).rejects.toThrow(
      'service "none" is defined in no service file',
    );
    const file = join(homedir, 'missing');
    await expect(readService({ service: 'own', homedir, file })).rejects.toThrow(
      `service file "${file}" does not exist`,
    );
  });
});
