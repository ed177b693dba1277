import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNothingLeft, openStage, words } from './stage.ts';

const stage = openStage();
const quick = { profile: 'ci', environment: 'development', 'sample-seconds': '0' };

describe('a health check in a workflow', () => {
  it('passes a sound schema, and fails for what is bad, named in one annotation with the command that mends it', async () => {
    const given = { ...quick, 'database-url': stage.cluster().url('app') };
    const sound = await stage.run('healthcheck', { with: given });
    expect([sound.code, sound.errors], sound.log).toEqual([0, []]);
    expect(sound.outputs).toMatchObject({ ok: 'true', worst: '', 'bad-findings': '0', 'unknown-findings': '0' });
    expect(sound.outputs['server-version']).toMatch(/^\d+\.\d+/);

    await stage
      .cluster()
      .sql('app', 'create table shop.keyless (id int); create publication news for table shop.keyless');
    const file = join(stage.room().path, 'metrics.prom');
    const bad = await stage.run('healthcheck', { with: { ...given, 'prometheus-file': file } });
    expect([bad.code, bad.outputs['ok'], bad.outputs['bad-findings']], bad.log).toEqual([1, 'false', '1']);
    const worst = JSON.parse(bad.outputs['worst'] ?? '{}');
    expect(worst).toMatchObject({ id: 'monitor.primary-key', object: { kind: 'table', name: 'shop.keyless' } });
    const errors = bad.annotations.filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ message: expect.stringContaining(worst.next) }]);
    expect(words(bad.summary.split('\n')[0] ?? '')).toContain(words(bad.outputs['headline'] ?? ' '));
    expect(await readFile(file, 'utf8')).toContain('check="primary-key",status="bad"} 1');
    for (const name of ['report.sarif', 'metrics.prom', 'nagios.txt', 'baseline.json', 'report.html', 'junit.xml'])
      expect((await readFile(join(bad.outputs['report-path'] ?? '', name), 'utf8')).length).toBeGreaterThan(0);
    await expectNothingLeft(stage, bad);

    await stage.cluster().sql('app', worst.next);
    expect((await stage.run('healthcheck', { with: given })).code).toBe(0);
  });

  it('by the front door, with a baseline that brings only what is new to fail, and with backups of a folder', async () => {
    const baseline = join(stage.room().path, 'baseline.json');
    const store = await stage.room().folder('backups');
    const given = { ...quick, 'database-url': stage.cluster().url('app'), operation: 'monitor' };
    const keeping = { baseline, 'write-baseline': baseline, 'fail-on': 'new', profile: 'pre-migrate', store };
    const first = await stage.run('.', { with: { ...given, ...keeping } });
    expect([first.code, JSON.parse(first.outputs['worst'] ?? '{}').id], first.log).toEqual([1, 'monitor.backup-age']);
    const second = await stage.run('.', { with: { ...given, ...keeping } });
    expect([second.code, second.outputs['bad-findings']], second.log).toEqual([0, '1']);
    expect(words(second.summary)).toContain('0 new');
  });

  it('waits for a server, says why it gave up, and leaves no metrics that say it is up', async () => {
    const file = join(stage.room().path, 'down.prom');
    const ran = await stage.run('healthcheck', {
      with: {
        ...quick,
        'database-url': 'postgres://me@127.0.0.1:1/app',
        'wait-for-seconds': '1',
        'prometheus-file': file,
      },
    });
    expect(await readFile(file, 'utf8')).toContain('pgproof_up{server="localhost:1",dbname="app"} 0');
    expect([ran.code, ran.outputs['ok'], ran.outputs['worst']], ran.log).toEqual([3, 'false', '']);
    expect(words(ran.summary)).toContain('not ready within 1.00 s');
  });

  it.each<[Record<string, string>, string]>([
    [{ profile: 'everything' }, 'input "profile": must be one of ci, production'],
    [{ limits: 'connections.used-percent=70' }, 'input "limits": must be check.limit=warning:bad'],
    [{ skip: 'conections' }, 'input "skip": there is no check "conections"'],
    [{ 'wait-for-seconds': 'a while' }, 'input "wait-for-seconds": must be a whole number'],
    [{ pushgateway: 'me:secret-word@host' }, 'input "pushgateway": must be an http'],
  ])('refuses %j by the name of the input', async (given, says) => {
    const ran = await stage.run('healthcheck', { with: { 'database-url': stage.cluster().url('app'), ...given } });
    expect(ran.code, ran.log).toBe(2);
    expect(words(ran.summary)).toContain(words(says));
    expect(ran.log + ran.summary).not.toContain('secret-word');
    await expectNothingLeft(stage, ran);
  });
});
