import { describe, expect, it } from 'vitest';
import { PgproofError } from '../errors.ts';
import { parseConninfo } from './conninfo.ts';

/** The expected values are those of PQconninfoParse in libpq 15. */
const accepted: readonly (readonly [text: string, settings: Record<string, string>])[] = [
  ['', {}],
  ['postgres://', {}],
  ['postgresql://db.example', { host: 'db.example' }],
  ['postgres://db.example:5433/app', { host: 'db.example', port: '5433', dbname: 'app' }],
  ['postgres://app@db.example', { user: 'app', host: 'db.example' }],
  ['postgres://app:s%40fe@db/x', { user: 'app', password: 's@fe', host: 'db', dbname: 'x' }],
  ['postgres://app:a:b@db', { user: 'app', password: 'a:b', host: 'db' }],
  ['postgres://:pw@/app', { password: 'pw', dbname: 'app' }],
  ['postgres://app@/app', { user: 'app', dbname: 'app' }],
  ['postgres://h1:1,h2:2/app', { host: 'h1,h2', port: '1,2', dbname: 'app' }],
  ['postgres://h1,h2', { host: 'h1,h2', port: ',' }],
  ['postgres://h1,h2:2', { host: 'h1,h2', port: ',2' }],
  ['postgres://[::1]', { host: '::1' }],
  ['postgres://[::1]:5433,[fe80::1]/app', { host: '::1,fe80::1', port: '5433,', dbname: 'app' }],
  ['postgres:///app', { dbname: 'app' }],
  ['postgres:///app?host=/run/pg&port=5433', { dbname: 'app', host: '/run/pg', port: '5433' }],
  ['postgres://%2Frun%2Fpg/app', { host: '/run/pg', dbname: 'app' }],
  ['postgres://%2Frun%2Fpg:5433?user=app', { host: '/run/pg', port: '5433', user: 'app' }],
  ['postgres://db?sslmode=verify-full&', { host: 'db', sslmode: 'verify-full' }],
  ['postgres://db?ssl=true', { host: 'db', sslmode: 'require' }],
  ['postgres://db/a%2Fb%C3%A9', { host: 'db', dbname: 'a/bé' }],
  ['postgres://db?options=-c%20work_mem%3D1MB', { host: 'db', options: '-c work_mem=1MB' }],
  ['postgres://db/app+x', { host: 'db', dbname: 'app+x' }],
  ['host=db port=5433', { host: 'db', port: '5433' }],
  ['  host = db\n\tport\t=\t5433  ', { host: 'db', port: '5433' }],
  ["password='it\\'s a \\\\ b' user=app", { password: "it's a \\ b", user: 'app' }],
  ["user='' dbname=app", { user: '', dbname: 'app' }],
  ["user='app'dbname=app", { user: 'app', dbname: 'app' }],
  ['password=a\\ b', { password: 'a b' }],
  ['host= port=5433', { host: 'port=5433' }],
  ['host=', { host: '' }],
  ['port=1 port=2', { port: '2' }],
  ['requiressl=1', { sslmode: 'require' }],
];

const refused: readonly (readonly [text: string, says: string])[] = [
  ['app', 'neither a URL nor keyword=value'],
  ['postgress://db', 'neither a URL nor keyword=value'],
  ['mysql://app:s3cr3t@db?x=1', 'neither a URL nor keyword=value'],
  ['jdbc:postgresql://db?password=s3cr3t', 'neither a URL nor keyword=value'],
  ['postgres:app:s3cr3t@db?x=1', 'unknown keyword at position 1'],
  ['host=db colour=red', 'unknown keyword "colour" at position 9'],
  ['host', 'neither a URL nor keyword=value'],
  ['host=db port', 'missing "=" after the word at position 9'],
  ["user=a password='s3cr3t", 'unterminated quote at position 17, in the value of password'],
  ['password=s3cr3t s3cr3t', 'missing "=" after the word at position 17'],
  ['password=s3cr3t s3cr3t=1', 'unknown keyword at position 17'],
  ['postgres://app:s3cr3t%@db', 'bad percent-encoding in the password'],
  ['postgres://app:s3cr3t%zz@db', 'bad percent-encoding in the password'],
  ['postgres://app:s3cr3t%00@db', '%00 is not allowed in the password'],
  ['postgres://app:s3cr3t%FF@db', 'the percent-encoding in the password is not UTF-8'],
  ['postgres://app:1/s3cr3t?s3cr3t=1@db', 'unknown keyword in query parameter 1'],
  ['postgres://[::1', 'missing "]" after the IPv6 address of host 1'],
  ['postgres://a,[]', 'the IPv6 address of host 2 is empty'],
  ['postgres://[::1]5432', 'unexpected character after the IPv6 address of host 1'],
  ['postgres://db?sslmode', 'missing "=" in query parameter 1'],
  ['postgres://db?user=a&&port=1', 'missing "=" in query parameter 2'],
  ['postgres://db?password=s3cr3t=', 'extra "=" in the value of password'],
  ['postgres://db?colour=red', 'unknown keyword "colour"'],
];

function thrownBy(work: () => unknown): PgproofError {
  try {
    work();
  } catch (error) {
    if (error instanceof PgproofError) return error;
  }
  throw new Error('no PgproofError was thrown');
}

describe('parseConninfo', () => {
  it.each(accepted)('reads %j', (text, settings) => {
    expect(parseConninfo(text)).toEqual(settings);
  });

  it.each(refused)('refuses %j', (text, says) => {
    const error = thrownBy(() => parseConninfo(text));
    expect(error.message).toContain(`connection string: ${says}`);
    expect(error.kind).toBe('bad-input');
    expect(error.message + error.hint).not.toContain('s3cr3t');
  });
});
