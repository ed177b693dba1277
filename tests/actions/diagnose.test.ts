import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ActionResult } from '../github/runner.ts';
import { makeKey } from '../keys.ts';
import { expectNothingLeft, openStage, words } from './stage.ts';

const stage = openStage();
const noStore = { store: 'none' };
const causeOf = (ran: ActionResult): { id: string; detail: string; next: string } | null =>
  ran.outputs['cause'] ? JSON.parse(ran.outputs['cause']) : null;
/** The summary's first heading is what is wrong first. */
const firstLine = (ran: ActionResult): string => words(ran.summary.split('\n')[0] ?? '');

describe('a diagnosis in a workflow', () => {
  it('says first that a grant was revoked, in summary, outputs and annotation, with the grant that helps', async () => {
    const cluster = stage.cluster();
    await cluster.sql(
      'app',
      `create role reader login password 'reads most';
       grant usage on schema shop to reader; grant select on all tables in schema shop to reader;
       grant select on all sequences in schema shop to reader;
       revoke select on shop.purchase from reader`,
    );
    const given = { 'database-url': cluster.url('app', 'reader', 'reads most'), ...noStore };
    const ran = await stage.run('diagnose', { with: given });
    expect([ran.code, ran.errors], ran.log).toEqual([1, []]);
    expect(ran.outputs).toMatchObject({ ok: 'false', 'bad-findings': '1' });
    expect(causeOf(ran)).toMatchObject({
      id: 'diagnose.database-privilege',
      object: { kind: 'table', name: 'shop.purchase' },
    });
    expect(ran.outputs['headline']).toContain('the likeliest cause: ');
    expect(firstLine(ran)).toContain(words(ran.outputs['headline'] ?? ' '));
    expect(ran.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining(causeOf(ran)?.next ?? ' ') }),
    );
    const report = JSON.parse(await readFile(join(ran.outputs['report-path'] ?? '', 'result.json'), 'utf8'));
    expect(report).toMatchObject({ operation: 'diagnose', exit_code: 1, cause: causeOf(ran) });
    expect(ran.log + ran.summary).not.toContain('reads most');
    await expectNothingLeft(stage, ran);

    await cluster.sql('app', causeOf(ran)?.next ?? '');
    const again = await stage.run('diagnose', { with: given });
    expect([again.code, again.outputs], again.log).toMatchObject([0, { ok: 'true', 'bad-findings': '0' }]);
  });

  it('says first by the front door that the newest backup of a folder was cut, and which proves the one before', async () => {
    const store = join(stage.room().path, 'backups');
    const backUp = async (): Promise<string> => {
      const ran = await stage.run('backup-db', { with: { 'database-url': stage.cluster().url('app'), store } });
      expect(ran.code, ran.log).toBe(0);
      return ran.outputs['backup-id'] ?? '';
    };
    const ids = [await backUp(), await backUp()].sort();
    const folder = join(store, 'app', ids[1] ?? '');
    const data = (await readdir(folder)).find((name) => name.startsWith('data.')) ?? '';
    await truncate(join(folder, data), 10);
    const ran = await stage.run('.', { with: { operation: 'diagnose', store } });
    expect([ran.code, ran.outputs['ok']], ran.log).toEqual([1, 'false']);
    expect(causeOf(ran)).toMatchObject({
      id: 'diagnose.backup-files',
      detail: expect.stringContaining('10 bytes in the store'),
      next: expect.stringContaining(`--backup ${ids[0]}`),
    });
    expect(firstLine(ran)).toContain('10 bytes in the store');
  });

  it('looks at the artifacts of the workflow that makes the backups; that this run has none is no fault', async () => {
    const workflow = '.github/workflows/nightly.yml';
    const job = stage.results().run({ workflow });
    const empty = await stage.run('diagnose', { run: job });
    expect([empty.code, empty.outputs['cause']], empty.log).toEqual([0, '']);
    expect(words(empty.summary)).toContain('it holds no backup, nor need it');
    await stage.backUp(stage.results().run({ workflow }));
    const ran = await stage.run('diagnose', { run: job, with: { workflow: 'nightly.yml', level: 'intact' } });
    expect([ran.code, causeOf(ran)?.id], ran.log).toEqual([0, 'diagnose.backup-verification']);
    expect(words(ran.summary)).toContain('sha256 as in the manifest');
    const strict = await stage.run('diagnose', { run: job, with: { workflow: 'nightly.yml', 'fail-on': 'warning' } });
    expect([strict.code, strict.outputs['ok'], strict.outputs['bad-findings']], strict.log).toEqual([1, 'false', '0']);
    for (const artifact of stage.results().artifacts()) await artifact.delete();
  });

  it('says first that the secret holds a key that does not open the backup, and tells nobody the key', async () => {
    const [own, other] = await Promise.all([makeKey(stage.room().path, 'own'), makeKey(stage.room().path, 'other')]);
    const job = stage.results().run();
    await stage.backUp(job, { 'age-recipients': own.recipient });
    const ran = await stage.run('diagnose', { run: job, with: { 'age-identity': other.text } });
    expect([ran.code, causeOf(ran)?.id], ran.log).toEqual([1, 'diagnose.backup-key']);
    expect(ran.log.replace(/^::add-mask::.*$/gm, '') + ran.summary).not.toContain(other.text);
    await expectNothingLeft(stage, ran);
  });

  it("takes the database of libpq's variables, and the log of the workspace, of which it says what failed", async () => {
    const { port } = stage.cluster();
    const work = await stage.room().folder('runner/work');
    await writeFile(
      join(work, 'restore.log'),
      'pg_restore: error: could not execute query: ERROR:  role "clerk" does not exist\n',
    );
    const ran = await stage.run('diagnose', {
      env: { PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: 'postgres', PGDATABASE: 'app', PGPASSWORD: 'wrong' },
      with: { 'restore-log': 'restore.log', ...noStore },
    });
    expect(ran.code, ran.log).toBe(1);
    expect(causeOf(ran)?.id).toBe('diagnose.login-refused');
    expect(words(ran.summary)).toContain('diagnose.log-role-missing');
    expect(ran.outputs['bad-findings']).toBe('2');
    // What is to be restored into stands alone: the variables are then no database to be looked at.
    const target = await stage.run('diagnose', {
      env: { PGPASSWORD: 'wrong' },
      with: { into: stage.cluster().url('app_restored'), ...noStore },
    });
    expect(target.code, target.log).toBe(0);
    expect(words(target.summary)).toContain('diagnose.target-missing');
  });

  it.each<[Record<string, string>, string]>([
    [{}, 'there is nothing to look at'],
    [{ container: '--privileged' }, 'input "container": must be the name or the id of a container'],
    [{ level: 'identical' }, 'input "level": must be one of intact'],
    [{ 'fail-on': 'unknown' }, 'input "fail-on": must be one of bad, warning'],
    [{ 'allow-untrusted': 'true' }, 'input "allow-untrusted": is only for one run'],
  ])('refuses %j by the name of the input', async (given, says) => {
    const ran = await stage.run('diagnose', { with: { ...noStore, ...given } });
    expect(ran.code, ran.log).toBe(2);
    expect(ran.outputs).toMatchObject({ ok: 'false', cause: '', 'report-path': '' });
    expect(words(ran.summary)).toContain(words(says));
    await expectNothingLeft(stage, ran);
  });
});
