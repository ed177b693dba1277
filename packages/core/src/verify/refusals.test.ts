import { describe, expect, it } from 'vitest';
import type { VerifyFacts } from './facts.ts';
import { restoreFindings } from './refusals.ts';

const facts = (major: number): VerifyFacts =>
  ({
    manifest: { server: { major: 15, version: '15.20' }, filters: [] },
    sandbox: { kind: 'local', postgres: { major } },
  }) as unknown as VerifyFacts;
const error = (message: string): { entry: string; message: string } => ({ entry: 'TABLE t clerk', message });
const refusal = error('could not execute query: ERROR:  child column "b" specifies generation expression');

describe('what a restored server refused', () => {
  it("is bad, with the entry and the server's words", () => {
    expect(restoreFindings([refusal], facts(15), '15.20')).toEqual([
      {
        id: 'verify.restore',
        status: 'bad',
        level: 'restored',
        object: { kind: 'archive entry', name: 'TABLE t clerk' },
        detail: 'ERROR:  child column "b" specifies generation expression',
      },
    ]);
  });

  it.each([
    [
      'before an upgrade',
      18,
      '18.6',
      refusal,
      'before an upgrade to PostgreSQL 18 this has to be changed at the source',
    ],
    ['by an older minor release', 15, '15.18', refusal, 'apt-get install --only-upgrade postgresql-15'],
    [
      'because pg_dump was older than the server',
      18,
      '18.6',
      error('could not execute query: ERROR:  unrecognized parameter "pg_attver"'),
      "back up with a pg_dump of the server's own release, 15.20: it leaves out what is the server's",
    ],
  ])('has a way out: %s', (_when, major, version, refused, hint) => {
    expect(restoreFindings([refused], facts(major), version)).toMatchObject([{ status: 'bad', hint }]);
  });

  it('is explained where a newer pg_restore sets what the server does not have, and that alone', () => {
    const setting = error(
      'could not execute query: ERROR:  unrecognized configuration parameter "transaction_timeout"',
    );
    expect(restoreFindings([setting], facts(15), '15.20').map(({ status }) => status)).toEqual(['explained', 'good']);
    expect(restoreFindings([setting, refusal], facts(15), '15.20').map(({ status }) => status)).toEqual([
      'explained',
      'bad',
    ]);
  });
});
