import { describe, expect, it } from 'vitest';
import { folderOf } from './folder-example.ts';
import type { AppliedRow, FormatName } from './format.ts';
import { formatNamed } from './formats/formats.ts';
import { pendingOf, place } from './standing.ts';
import { judgeStatus, sharpenForRunner } from './status.ts';

function judge(name: FormatName, files: Readonly<Record<string, string>>, applied: readonly AppliedRow[]) {
  const format = formatNamed(name);
  const set = format.read(folderOf(files));
  const state = { table: 'public.state', applied };
  const placed = place(set, format, state);
  const findings = judgeStatus({ shownFolder: 'migrations', format, others: [], set, state, placed });
  return {
    standings: Object.fromEntries(placed.map(({ version, standing }) => [version, standing])),
    pending: pendingOf(placed).map(({ version }) => version),
    findings,
    of: (id: string) => findings.find((finding) => finding.id === `migrate.${id}`),
  };
}

const goose = (...numbers: number[]): Record<string, string> =>
  Object.fromEntries(numbers.map((number) => [`${number}_x.sql`, '-- +goose Up\nselect 1;\n']));
const rows = (...versions: (string | number)[]): AppliedRow[] =>
  versions.map((version) => ({ version: String(version) }));

describe('where a migration stands', () => {
  it('pending ones are in the order of the tool', () => {
    expect(judge('goose', goose(1, 2, 10), rows(1)).pending).toEqual(['2', '10']);
  });

  it('one before an applied one is out of order, which each tool takes in its own way', () => {
    const refused = judge('goose', goose(1, 2, 3), rows(1, 3));
    expect(refused.standings).toEqual({ 1: 'applied', 2: 'out of order', 3: 'applied' });
    expect(refused.of('out-of-order')).toMatchObject({
      status: 'bad',
      detail: expect.stringContaining('goose refuses to go on'),
      hint: expect.stringContaining('-allow-missing'),
      place: { path: 'migrations/2_x.sql', line: 1 },
    });
    const late = judge('sqlx', { '1_a.sql': 'select 1', '2_b.sql': 'select 1' }, rows(2));
    expect(late.of('out-of-order')?.status).toBe('warning');
    const entries = [
      { when: 5, tag: 'a' },
      { when: 9, tag: 'b' },
    ];
    const journal = { 'meta/_journal.json': JSON.stringify({ entries }), 'a.sql': 'select 1', 'b.sql': 'select 1' };
    expect(judge('drizzle', journal, rows(9)).of('out-of-order')).toMatchObject({
      status: 'bad',
      detail: expect.stringContaining('drizzle never runs it, without a word'),
    });
  });

  it('sqitch goes by its plan, whose lines have no number', () => {
    const plan = ['a', 'b', 'c'].map((name) => `${name} 2024-01-01T00:00:00Z A <a@b.c>\n`).join('');
    const files = {
      'sqitch.plan': plan,
      'deploy/a.sql': 'select 1',
      'deploy/b.sql': 'select 1',
      'deploy/c.sql': 'select 1',
    };
    expect(judge('sqitch', files, rows('a', 'c')).standings).toEqual({ a: 'applied', b: 'out of order', c: 'applied' });
  });

  it('a changed file is edited where the tool keeps a checksum, and says what the tool makes of it', () => {
    const was = formatNamed('sqlx').read(folderOf({ '1_a.sql': 'select 1' })).migrations[0]?.checksum ?? '';
    const applied = [{ version: '1', checksum: was }];
    expect(judge('sqlx', { '1_a.sql': 'select 1' }, applied).standings).toEqual({ 1: 'applied' });
    expect(judge('sqlx', { '1_a.sql': 'select 2' }, applied).of('edited')).toMatchObject({ status: 'bad' });
    const prisma = [{ version: '1_a', checksum: was }];
    expect(judge('prisma', { '1_a/migration.sql': 'select 2' }, prisma).of('edited')).toMatchObject({
      status: 'warning',
    });
  });

  it('a changed repeatable migration of Flyway is pending again, and needs no order', () => {
    const files = { 'V1__a.sql': 'select 1', 'R__views.sql': 'select 2' };
    const result = judge('flyway', files, [{ version: '1' }, { version: 'R views', checksum: '5' }]);
    expect(result.standings).toEqual({ 1: 'applied', 'R views': 'pending' });
    expect(judge('flyway', { 'V1__a.sql': 'select 1' }, rows('R views')).of('out-of-order')).toBeUndefined();
  });

  it('a baseline of Flyway stands for all before it', () => {
    const files = { 'V1__a.sql': 'select 1', 'V2__b.sql': 'select 1', 'V3__c.sql': 'select 1' };
    const result = judge('flyway', files, [{ version: '2', isBaseline: true, checksum: '7' }]);
    expect(result.standings).toEqual({ 1: 'baseline', 2: 'baseline', 3: 'pending' });
    expect(result.pending).toEqual(['3']);
    expect(
      judge('flyway', { 'V3__c.sql': 'select 1' }, [{ version: '2', isBaseline: true }]).of('missing'),
    ).toBeUndefined();
  });

  it('a baseline migration of Flyway is run by Flyway alone, and by nobody where something is applied', () => {
    const files = { 'B2__all.sql': 'select 1', 'V1__a.sql': 'select 1', 'V3__c.sql': 'select 1' };
    const status = (applied: AppliedRow[]): unknown =>
      sharpenForRunner(judge('flyway', files, applied).findings).find(({ id }) => id === 'migrate.baseline-migration');
    expect(status([])).toMatchObject({
      ...{
        status: 'bad',
        object: { name: 'B2__all.sql' },
        detail: expect.stringContaining('up to version 2, and nobody'),
      },
      hint: expect.stringContaining('by Flyway itself'),
    });
    expect(status(rows(1, 3))).toMatchObject({ status: 'explained' });
  });

  it('a failed one is dirty, with the way out that the tool has', () => {
    const result = judge('golang-migrate', { '1_a.up.sql': 'select 1', '2_b.up.sql': 'select 1' }, [
      { version: '2', isFailed: true },
    ]);
    expect(result.standings).toEqual({ 1: 'applied', 2: 'dirty' });
    expect(result.of('dirty')).toMatchObject({ status: 'bad', hint: expect.stringContaining('migrate force') });
    expect(result.of('mark')?.status).toBe('explained');
  });

  it('golang-migrate’s mark may stand at a version that has a way down alone', () => {
    const files = { '1_a.up.sql': 'select 1', '2_b.down.sql': 'select 1', '3_c.up.sql': 'select 1' };
    const result = judge('golang-migrate', files, rows(2));
    expect([result.standings, result.of('missing')]).toEqual([{ 1: 'applied', 3: 'pending' }, undefined]);
    const failed = judge('golang-migrate', files, [{ version: '2', isFailed: true }]);
    expect(failed.of('dirty')).toMatchObject({ status: 'bad', object: { name: '2' } });
  });

  it('an applied one without a file is missing', () => {
    expect(judge('goose', goose(1), rows(1, 2)).of('missing')).toMatchObject({ status: 'warning' });
    expect(judge('sqlx', { '1_a.sql': 'select 1' }, rows(1, 2)).of('missing')).toMatchObject({ status: 'bad' });
    expect(judge('golang-migrate', { '1_a.up.sql': 'select 1' }, rows(7)).of('missing')).toMatchObject({
      status: 'bad',
    });
  });

  it.each(['', '\r\n', '-- nothing yet\n', '/* nor\nhere */;\n'])(
    'a file with only %j is said to do nothing',
    (text) => {
      expect(judge('plain', { '1.sql': text }, []).of('empty')).toMatchObject({ object: { name: '1.sql' } });
      expect(judge('plain', { '1.sql': `${text}select 1` }, []).of('empty')).toBeUndefined();
    },
  );

  it('ten before nine is said of the tools that go by bytes', () => {
    const up = '-- migrate:up\nselect 1;\n-- migrate:down\n';
    expect(judge('dbmate', { '9_a.sql': up, '10_b.sql': up }, []).of('order-by-bytes')).toMatchObject({
      object: { name: '9_a.sql' },
      detail: expect.stringContaining('it runs "10_b.sql" before this one'),
    });
    expect(judge('goose', goose(9, 10), []).of('order-by-bytes')).toBeUndefined();
  });
});
