import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionParameters } from './connection.ts';
import { readConnection } from './connection-read.ts';

let homedir: string;
beforeEach(async () => {
  homedir = await mkdtemp(join(tmpdir(), 'pgproof-read-'));
});
afterEach(() => rm(homedir, { recursive: true }));

const read = (conninfo?: string, env: Record<string, string> = {}): Promise<ConnectionParameters> =>
  readConnection({ env, osUser: 'me', homedir, ...(conninfo === undefined ? {} : { conninfo }) });

describe('readConnection', () => {
  it('takes the defaults of libpq, and a timeout', async () => {
    expect(await read('host=db')).toEqual({
      hosts: [{ host: 'db', port: 5432 }],
      user: 'me',
      database: 'me',
      sslmode: 'prefer',
      tlsMaterial: { minVersion: 'TLSv1.2', sendName: true },
      channelBinding: 'prefer',
      targetSessionAttrs: 'any',
      connectTimeoutSeconds: 15,
      secrets: [],
      warnings: [],
    });
  });

  it('prefers what is given to the service, that to the environment, that to the password file', async () => {
    await writeFile(join(homedir, '.pg_service.conf'), '[one]\nhost=service\nuser=service\ndbname=service\n');
    await writeFile(join(homedir, '.pgpass'), '*:*:*:*:from-file\n', { mode: 0o600 });
    const env = { PGHOST: 'env', PGUSER: 'env', PGPORT: '7', PGSERVICE: 'one' };
    const parameters = await read('host=given', env);
    expect(parameters).toMatchObject({ hosts: [{ host: 'given', port: 7 }], user: 'service', database: 'service' });
    expect(parameters.hosts[0]?.password).toBe('from-file');
    expect((await read('host=given', { ...env, PGPASSWORD: 'from-env' })).hosts[0]?.password).toBe('from-env');
  });

  it.each([
    ['host=a,b', ['a:5432', 'b:5432']],
    ['host=a,b port=1', ['a:1', 'b:1']],
    ['host=a,b port=1,2', ['a:1', 'b:2']],
    ['postgres://a,b:2', ['a:5432', 'b:2']],
    ['hostaddr=127.0.0.1,::1', ['127.0.0.1:5432', '::1:5432']],
    ['host=,b hostaddr=127.0.0.1,', ['127.0.0.1:5432', 'b:5432']],
  ])('reads the hosts of %j', async (conninfo, places) => {
    expect((await read(conninfo)).hosts.map(({ host, port }) => `${host}:${port}`)).toEqual(places);
  });

  it('takes the socket folder that has a socket, or else localhost', async () => {
    expect((await read('port=1')).hosts[0]?.host).toBe('localhost');
    const port = 40_000 + (process.pid % 20_000);
    const server: Server = createServer();
    await new Promise<void>((done) => server.listen(`/tmp/.s.PGSQL.${port}`, done));
    try {
      const parameters = await read(`port=${port} sslmode=verify-full`);
      expect(parameters.hosts[0]?.host).toBe('/tmp');
      expect(parameters.tlsMaterial).toBeUndefined();
    } finally {
      await new Promise((done) => server.close(done));
    }
  });

  it('gives every form of every password as a secret', async () => {
    await writeFile(join(homedir, '.pgpass'), "a:*:*:*:first'word\nb:*:*:*:second word\n", { mode: 0o600 });
    const { secrets } = await read('host=a,b');
    expect(secrets).toEqual(expect.arrayContaining(["first'word", "first''word", 'second word', 'second%20word']));
  });

  it('turns sslrootcert=system into the file of authorities, and insists on verify-full', async () => {
    const file = join(homedir, 'authorities.pem');
    await writeFile(file, '-----BEGIN CERTIFICATE-----\n');
    const parameters = await read('host=db sslrootcert=system', { SSL_CERT_FILE: file });
    expect(parameters).toMatchObject({ sslmode: 'verify-full', tlsMaterial: { rootCert: file } });
    await expect(read('host=db sslrootcert=system sslmode=require')).rejects.toThrow('too weak for sslrootcert=system');
  });

  it('warns of what it leaves aside', async () => {
    const { warnings } = await read('host=db keepalives_idle=9 sslrootcert=/none sslcert=/none', {
      PGCLIENTENCODING: 'LATIN1',
    });
    expect(warnings.map((warning) => warning.slice(0, 24))).toEqual([
      'client_encoding is left ',
      'keepalives_idle is left ',
      'root certificate "/none"',
      'client certificate "/non',
    ]);
  });

  it('keeps blank options, so that node-postgres does not take PGOPTIONS', async () => {
    const env = { PGOPTIONS: '-c work_mem=1MB' };
    expect((await read('host=db', env)).options).toBe('-c work_mem=1MB');
    expect((await read("host=db options=''", env)).options).toBe(' ');
    expect((await read("host=db options=''")).options).toBeUndefined();
  });

  it.each([
    ['gssencmode=require', 'gssencmode=require cannot be honoured'],
    ['channel_binding=require', 'channel_binding=require cannot be honoured'],
    ['sslnegotiation=direct', 'sslnegotiation=direct cannot be honoured'],
    ['sslcertmode=require', 'sslcertmode=require cannot be honoured'],
    ['sslpassword=s3cr3t', 'sslpassword cannot be honoured'],
    ['scram_client_key=s3cr3t', 'scram_client_key cannot be honoured'],
    ['requirepeer=postgres', 'requirepeer cannot be honoured'],
    ['require_auth=scram-sha-256', 'require_auth cannot be honoured'],
    ['sslcrldir=/x', 'sslcrldir cannot be honoured'],
    ['replication=database', 'replication cannot be honoured'],
    ['sslmode=always', 'sslmode (or PGSSLMODE): must be disable, allow,'],
    ['target_session_attrs=master', 'target_session_attrs (or PGTARGETSESSIONATTRS): must be any,'],
    ['connect_timeout=soon', 'connect_timeout: must be a whole number of seconds'],
    ['port=0', 'port: must be a whole number from 1 to 65535'],
    ['port=65536', 'port: must be a whole number from 1 to 65535'],
    ['port=1,2', '2 ports do not pair with 1 hosts'],
    ['host=a,b hostaddr=127.0.0.1', '2 hosts do not pair with 1 hostaddr'],
    ['hostaddr=db.example', 'hostaddr: "db.example" is not an address'],
    ['host=@abstract', 'sockets in the abstract namespace'],
    ['sslmode=verify-ca', 'sslmode=verify-ca needs a root certificate'],
    ['sslrootcert=/etc/passwd', 'the root certificate "/etc/passwd" is not in PEM form'],
    ['ssl_min_protocol_version=TLSv1.3 ssl_max_protocol_version=TLSv1.2', 'ssl_max_protocol_version TLSv1.2 is below'],
  ])('refuses %s', async (conninfo, says) => {
    const full = /host/.test(conninfo) ? conninfo : `host=db ${conninfo}`;
    const error = await read(full).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: 'bad-input', message: expect.stringContaining(says) });
    expect(JSON.stringify(error)).not.toContain('s3cr3t');
  });

  it('refuses what the environment asks for and only one stack could do', async () => {
    await expect(read('host=db', { PGGSSENCMODE: 'require' })).rejects.toThrow('gssencmode=require cannot be honoured');
  });

  it('takes the client certificate of the home folder, and refuses one without its key', async () => {
    const folder = join(homedir, '.postgresql');
    await mkdir(folder);
    await writeFile(join(folder, 'postgresql.crt'), '');
    await expect(read('host=db')).rejects.toThrow('has the certificate');
    expect((await read('host=db sslcertmode=disable')).tlsMaterial?.cert).toBeUndefined();
    await writeFile(join(folder, 'postgresql.key'), '-----BEGIN PRIVATE KEY-----\n', { mode: 0o600 });
    expect((await read('host=db')).tlsMaterial).toMatchObject({ key: join(folder, 'postgresql.key') });
  });
});
