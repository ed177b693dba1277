import { describe, expect, it } from 'vitest';
import { PgproofError } from '../errors.ts';
import type { Client } from './client.ts';
import { readCollationVersions } from './collation.ts';

function refusing(error: unknown): Client {
  return { major: 18, query: () => Promise.reject(error) } as unknown as Client;
}

const said = (code: string, severity: string): Error =>
  Object.assign(new Error('could not open collator for locale "xx"'), { code, severity });

describe('the versions of collations', () => {
  it.each(['42501', '22023', 'XX000', '42883'])('are none where the server refuses to tell: %s', async (code) => {
    expect(await readCollationVersions(refusing(said(code, 'ERROR')))).toEqual({ collations: [] });
  });

  it.each([
    ['a lost connection', new PgproofError('connection-lost', 'gone')],
    ['an end of the session', said('57P01', 'FATAL')],
    ['a cancelled query', said('57014', 'ERROR')],
    ['what no server says', new Error('Connection terminated')],
  ])('are not hidden by %s', async (_, error) => {
    await expect(readCollationVersions(refusing(error))).rejects.toBe(error);
  });
});
