import { expect, it } from 'vitest';
import { PgproofError } from '../errors.ts';
import type { Report } from '../report/report.ts';
import { renderDown } from './faces/prometheus.ts';
import { nameOf, nameServer } from './name.ts';
import { withRefusals } from './run.ts';

const report = { ok: true, exitCode: 0, headline: '3 checks: nothing to do', findings: [] } as unknown as Report;
const refusal = new PgproofError('store-unreachable', 'the Pushgateway took nothing: 400', { hint: 'see' });

it('what was not handed on is told beside the verdict, and does not hide a bad one', () => {
  expect(withRefusals(report, [])).toBe(report);
  expect(withRefusals(report, [refusal])).toMatchObject({
    ...{ ok: false, exitCode: 5, headline: '3 checks: nothing to do; and the Pushgateway took nothing: 400' },
    findings: [{ id: 'monitor.hand-on', status: 'warning' }],
  });
  expect(withRefusals({ ...report, ok: false, exitCode: 1 }, [refusal]).exitCode).toBe(1);
});

it('a server has one name, whether it answers or not, and another than a server with the same database', async () => {
  const door = { env: { PGDATABASE: 'of the environment' }, homedir: '/nonexistent', osUser: 'nobody' } as never;
  const given = await nameServer('host=db.example,db2.example port=5433 user=me', door);
  expect(given).toEqual({ server: 'db.example:5433,db2.example:5433', dbname: 'of the environment' });
  expect(await nameServer('postgres://me@db.example/shop?sslmode=disable', door)).toEqual(
    nameOf([{ host: 'db.example', port: 5432 }], 'shop'),
  );
  expect(nameOf([{ host: '/var/run/postgresql', port: 5432 }], 'a')).toEqual(
    nameOf([{ host: 'localhost', port: 5432 }], 'a'),
  );
  const labels = '{server="db.example:5433,db2.example:5433",dbname="of the environment"}';
  const down = renderDown(given, new Date('2026-11-27T03:00:00Z'));
  expect(down).toContain(`pgproof_up${labels} 0\n`);
  // A run was made: that it did not get in is another matter than that nobody looked.
  expect(down).toContain(`pgproof_run_timestamp_seconds${labels} ${Date.parse('2026-11-27T03:00:00Z') / 1000}\n`);
});
