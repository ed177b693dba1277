/* Prometheus itself reads our metrics, and an alert on them fires. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isOnPath } from '../../scripts/machine.mjs';
import { makeRoom, type Room, until } from '../cli/room.ts';
import { type Cluster, freePort, startCluster } from '../cluster.ts';
import { listen } from '../github/listen.ts';
import { run } from '../run.ts';
import { requireTier } from '../tiers.ts';

const canRun = requireTier('prometheus', isOnPath('prometheus') && isOnPath('promtool'), 'no Prometheus on PATH');

describe.runIf(canRun)('Prometheus', () => {
  let cluster: Cluster;
  let room: Room;
  beforeAll(async () => {
    cluster = await startCluster();
    await cluster.sql(
      'postgres',
      'create table "evil\\""name" (id int); create publication news for table "evil\\""name"',
    );
  });
  afterAll(() => cluster?.stop());
  beforeEach(async () => {
    room = await makeRoom();
    return () => room[Symbol.asyncDispose]();
  });
  const write = async (): Promise<string> => {
    const file = join(room.path, 'pgproof.prom');
    const at = ['--database-url', cluster.url('postgres'), '--sample-seconds', '0', '--prometheus-file', file];
    await room.run(['health', ...at]);
    return readFile(file, 'utf8');
  };

  it('finds nothing to mend in our metrics', async () => {
    expect(await run('/usr/bin/promtool', ['check', 'metrics'], undefined, undefined, await write())).toBe('');
  });

  it('scrapes them, and fires an alert while a check is bad, and no longer', async () => {
    let metrics = await write();
    const exporter = await listen((_, answer) => {
      answer.setHeader('content-type', 'text/plain; version=0.0.4').end(metrics);
    });
    const port = await freePort();
    const rule = { alert: 'PostgresKeyless', expr: 'pgproof_check_status{check="primary-key",status="bad"} == 1' };
    // JSON is YAML.
    await writeFile(join(room.path, 'rules.yml'), JSON.stringify({ groups: [{ name: 'pgproof', rules: [rule] }] }));
    await writeFile(
      join(room.path, 'prometheus.yml'),
      JSON.stringify({
        global: { scrape_interval: '200ms', scrape_timeout: '200ms', evaluation_interval: '200ms' },
        rule_files: ['rules.yml'],
        scrape_configs: [{ job_name: 'pgproof', static_configs: [{ targets: [new URL(exporter.origin).host] }] }],
      }),
    );
    const child = spawn(
      'prometheus',
      [
        `--config.file=${room.path}/prometheus.yml`,
        `--storage.tsdb.path=${room.path}/data`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      { stdio: 'ignore' },
    );
    const ended = once(child, 'exit');
    const ask = async (path: string): Promise<Record<string, never>> =>
      fetch(`http://127.0.0.1:${port}/api/v1/${path}`).then(
        // As it starts it answers in words.
        (answer) => (answer.ok ? (answer.json() as Promise<Record<string, never>>) : {}),
        () => ({}),
      );
    const firing = async (): Promise<unknown[]> => {
      const { data } = (await ask('alerts')) as { data?: { alerts: { state: string }[] } };
      return (data?.alerts ?? []).filter(({ state }) => state === 'firing');
    };
    try {
      await until('the alert fires', async () => (await firing()).length === 1);
      expect(await firing()).toMatchObject([
        {
          labels: {
            alertname: 'PostgresKeyless',
            server: `localhost:${cluster.port}`,
            dbname: 'postgres',
            job: 'pgproof',
          },
        },
      ]);
      const { data } = (await ask(
        `query?query=${encodeURIComponent('pgproof_database_size_bytes{database="postgres"}')}`,
      )) as unknown as { data: { result: { value: [number, string] }[] } };
      expect(Number(data.result[0]?.value[1])).toBeGreaterThan(1_000_000);
      await cluster.sql('postgres', 'alter table "evil\\""name" replica identity full');
      metrics = await write();
      await until('it is over', async () => (await firing()).length === 0);
    } finally {
      child.kill('SIGTERM');
      await ended;
      await exporter.close();
    }
  });
});
