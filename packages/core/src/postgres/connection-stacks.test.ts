import type { PeerCertificate } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { type Connection, childEnvironment, clientConfig, describeConnection, withDatabase } from './connection.ts';
import { checkName, settleTls } from './connection-tls.ts';

const plain: Connection = {
  host: 'db.example',
  hostaddr: '192.0.2.1',
  port: 5433,
  user: 'me',
  database: 'app',
  tls: { mode: 'disable' },
  channelBinding: 'prefer',
  connectTimeoutSeconds: 15,
  secrets: [],
};
const material = { minVersion: 'TLSv1.2', sendName: true } as const;

describe('childEnvironment', () => {
  it('is the whole environment of a plain connection', () => {
    expect(childEnvironment(plain)).toEqual({
      PGHOST: 'db.example',
      PGHOSTADDR: '192.0.2.1',
      PGPORT: '5433',
      PGUSER: 'me',
      PGDATABASE: 'app',
      PGPASSFILE: '/dev/null/none',
      PGSSLMODE: 'disable',
      PGGSSENCMODE: 'disable',
      PGCHANNELBINDING: 'prefer',
      PGCONNECT_TIMEOUT: '15',
      PGAPPNAME: 'pgproof',
    });
  });

  it('leaves none of the files in ~/.postgresql to libpq', () => {
    const tls = settleTls('require', { ...material, rootCert: '/ca' });
    expect(childEnvironment({ ...plain, tls, password: 'x', options: '-c a=b' })).toMatchObject({
      PGSSLMODE: 'verify-ca',
      PGSSLROOTCERT: '/ca',
      PGSSLCRL: '/dev/null/none',
      PGSSLCERT: '/dev/null/none',
      PGSSLKEY: '/dev/null/none',
      PGSSLSNI: '1',
      PGSSLMINPROTOCOLVERSION: 'TLSv1.2',
      PGPASSWORD: 'x',
      PGOPTIONS: '-c a=b',
    });
  });
});

describe('clientConfig', () => {
  it('answers what node-postgres would look up', () => {
    expect(clientConfig(plain)).toMatchObject({
      host: '192.0.2.1',
      port: 5433,
      user: 'me',
      database: 'app',
      password: expect.any(Function),
      ssl: false,
      sslnegotiation: 'postgres',
      application_name: 'pgproof',
      keepAlive: true,
      connectionTimeoutMillis: 15_000,
    });
  });

  it('checks the name of the host, whatever the address', () => {
    expect(clientConfig({ ...plain, tls: { mode: 'require', ...material } }).ssl).toMatchObject({
      servername: 'db.example',
      rejectUnauthorized: false,
    });
    const silent = clientConfig({ ...plain, tls: { mode: 'require', ...material, sendName: false } });
    expect(silent.ssl).not.toHaveProperty('servername');
  });
});

describe('settleTls', () => {
  it.each([
    ['require', undefined, 'require'],
    ['require', '/ca', 'verify-ca'],
    ['prefer', undefined, 'require'],
    ['allow', '/ca', 'verify-ca'],
    ['verify-ca', '/ca', 'verify-ca'],
    ['verify-full', '/ca', 'verify-full'],
  ] as const)('makes of %s with root certificate %s: %s', (mode, rootCert, settled) => {
    expect(settleTls(mode, { ...material, ...(rootCert === undefined ? {} : { rootCert }) }).mode).toBe(settled);
  });
});

describe('checkName', () => {
  const certificate = (CN: string, subjectaltname?: string): PeerCertificate =>
    ({ subject: { CN }, ...(subjectaltname === undefined ? {} : { subjectaltname }) }) as PeerCertificate;
  it.each([
    ['db.example', certificate('db.example'), true],
    ['db.example', certificate('x', 'DNS:db.example'), true],
    ['db.example', certificate('db.example', 'DNS:other'), false],
    ['a.db.example', certificate('x', 'DNS:*.db.example'), true],
    ['a.b.db.example', certificate('x', 'DNS:*.db.example'), false],
    ['192.0.2.1', certificate('192.0.2.1'), true],
    ['192.0.2.1', certificate('192.0.2.1', 'DNS:db.example'), false],
    ['192.0.2.1', certificate('x', 'IP Address:192.0.2.1'), true],
    ['192.0.2.2', certificate('192.0.2.1'), false],
  ])('%s', (host, peer, good) => {
    expect(checkName(host, peer) === undefined).toBe(good);
  });
});

describe('describeConnection', () => {
  it('names database and place, and nothing else', () => {
    const connection: Connection = { ...plain, password: 'x' };
    expect(describeConnection(connection)).toBe('app at db.example:5433');
    expect(describeConnection(withDatabase({ ...plain, host: '::1' }, 'other'))).toBe('other at [::1]:5433');
    expect(describeConnection({ ...plain, host: '/run/pg' })).toBe('app at /run/pg:5433');
  });
});
