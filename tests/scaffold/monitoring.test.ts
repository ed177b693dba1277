/* Prometheus' own checks of what scaffold monitoring writes; that it works is held in compose.test.ts, on a server. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { planScaffold } from '../../packages/core/src/index.ts';
import { alerts, expressionOf } from '../../packages/core/src/scaffold/monitoring/alerts.ts';
import { deploymentImage } from '../../scripts/images.ts';
import { isOnPath } from '../../scripts/machine.mjs';
import { makeRoom, type Room, until } from '../cli/room.ts';
import { freePort } from '../cluster.ts';
import { docker } from '../containers/engine.ts';
import { requireContainers, runLabel } from '../containers/postgres.ts';
import { run } from '../run.ts';
import { requireTier } from '../tiers.ts';
import { requireDeployment } from './deployment.ts';
import { writeScaffold } from './server.ts';

const hasPromtool = requireTier('prometheus', isOnPath('promtool'), 'no promtool on PATH');

/** What Prometheus asks for an alert. */
const asked = (alert: string): string => expressionOf(alerts.find(({ name }) => name === alert) ?? { fires: [] });

it('looks at the slot that the standby of scaffold compose makes', async () => {
  const { steps } = await planScaffold(
    {
      ...{
        kind: 'compose',
        environment: 'production',
        folder: '/nowhere',
        shownFolder: '.',
        major: 18,
        database: 'shop',
      },
      ...{ memoryMib: 1024, cpus: 1, port: 5432, bind: '127.0.0.1', tls: false, standby: true },
    },
    { texts: {}, leftovers: [] },
  );
  const made = steps.flatMap(({ text }) => /pg_create_physical_replication_slot\('(\w+)'\)/.exec(text)?.[1] ?? []);
  const expression = asked('PostgresStandbyAway');
  expect(made.map((slot) => expression.includes(`slot_name="${slot}"`))).toEqual([true]);
});

it('is not shown to work by a Prometheus that does not see the server up', async () => {
  const { scaffold } = await planScaffold(
    {
      ...{ kind: 'monitoring', environment: 'staging', folder: '/nowhere', shownFolder: '.' },
      ...{ database: 'shop', port: 5432, bind: '127.0.0.1', tls: false },
    },
    { texts: {}, leftovers: [] },
  );
  const step = scaffold.verificationSteps.find((line) => line.includes('/api/v1/query')) ?? '';
  const answered = (result: readonly unknown[]): number | null => {
    const answer = JSON.stringify({ status: 'success', data: { resultType: 'vector', result } });
    const script = `curl() { printf %s '${answer}'; }\n${step}`;
    return spawnSync('bash', ['-c', script]).status;
  };
  expect(step).toContain("'query=pg_up == 1'");
  expect([answered([]), answered([{ metric: { __name__: 'pg_up' }, value: [1764226800.1, '1'] }])]).toEqual([1, 0]);
});

describe.runIf(hasPromtool)('monitoring by scaffold', () => {
  let room: Room;
  beforeAll(async () => {
    room = await makeRoom();
    const place = { folder: room.path, shownFolder: '.' };
    await writeScaffold({
      kind: 'monitoring',
      environment: 'staging',
      ...place,
      database: 'shop',
      port: 5432,
      bind: '127.0.0.1',
      tls: false,
    });
  });
  afterAll(() => room?.[Symbol.asyncDispose]());
  const at = (name: string): string => join(room.path, 'monitoring', name);
  const promtool = (...args: string[]): Promise<string> => run('/usr/bin/promtool', args);

  it('has alerts that Prometheus takes, of which each fires when it should, and not a little before', async () => {
    expect(await promtool('check', 'config', at('prometheus.yml'))).toContain('is valid prometheus config');
    expect(await promtool('check', 'rules', at('rules.yml'))).toContain(`${alerts.length} rules found`);
    await promtool('test', 'rules', at('rules.test.yml'));
  });

  const places = [...Array(Math.max(...alerts.map(({ fires }) => fires.length))).keys()];
  it.each(places)(
    'shows by one test, and one alone, when a branch of the expression of any of them is spoilt (branch %i)',
    async (place) => {
      const meant = alerts.filter(({ fires }) => fires.length > place);
      const { groups } = parse(await readFile(at('rules.yml'), 'utf8'));
      const { tests, ...settings } = parse(await readFile(at('rules.test.yml'), 'utf8'));
      const rules = meant.map((alert) => {
        const rule = groups[0].rules.find((of: { alert: string }) => of.alert === alert.name);
        expect(rule.expr).toBe(expressionOf(alert));
        const spoilt = alert.fires.map(({ by }, index) => (index === place ? `(${by}) and on () vector(0) == 1` : by));
        // A branch of a branch would be spoilt with it, and need no test of its own.
        for (const { by } of alert.fires) expect(by).not.toMatch(/\bor\b/);
        return { ...rule, expr: spoilt.join(' or ') };
      });
      const names = meant.map(({ name }) => name);
      const kept = tests.filter((of: { alert_rule_test: [{ alertname: string }] }) =>
        names.includes(of.alert_rule_test[0].alertname),
      );
      await writeFile(at('spoilt.yml'), stringify({ groups: [{ ...groups[0], rules }] }));
      await writeFile(at('spoilt.test.yml'), stringify({ ...settings, rule_files: ['spoilt.yml'], tests: kept }));
      const told = spawnSync('promtool', ['test', 'rules', at('spoilt.test.yml')], { encoding: 'utf8' });
      const failed = [...`${told.stdout}${told.stderr}`.matchAll(/alertname: (\w+)/g)].map(([, name]) => name);
      expect(failed.sort()).toEqual(names.sort());
    },
  );
});

describe.skipIf(!requireContainers() || !requireDeployment())(
  'the exporter of the machine by scaffold monitoring',
  () => {
    it('has a file system that the alert of a full disk can be about', async () => {
      await using room = await makeRoom();
      const place = {
        folder: room.path,
        shownFolder: '.',
        database: 'shop',
        port: 5432,
        bind: '127.0.0.1',
        tls: false,
      };
      await writeScaffold({ kind: 'monitoring', environment: 'production', ...place });
      const { services } = parse(await readFile(join(room.path, 'compose.monitoring.yaml'), 'utf8'));
      const { command, volumes, pid, cap_drop, security_opt } = services['node-exporter'];
      const port = await freePort();
      const id = (
        await docker(
          ...['run', '--detach', '--read-only', '--publish', `127.0.0.1:${port}:9100`],
          ...Object.entries(runLabel).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
          ...(pid === undefined ? [] : ['--pid', pid]),
          ...volumes.flatMap((volume: string) => ['--volume', volume.replace(/^\./, room.path)]),
          ...cap_drop.flatMap((of: string) => ['--cap-drop', of]),
          ...security_opt.flatMap((of: string) => ['--security-opt', of]),
          ...[deploymentImage.name, 'prometheus-node-exporter', ...command],
        )
      ).trim();
      try {
        let told = '';
        await until('it tells of file systems', async () => {
          const answer = await fetch(`http://127.0.0.1:${port}/metrics`).catch(() => undefined);
          told = (await answer?.text()) ?? '';
          return told.includes('node_filesystem_avail_bytes');
        });
        const labelled = (metric: string, value: string): string[] =>
          [...told.matchAll(new RegExp(`^${metric}(\\{.*\\}) (${value})$`, 'gm'))].map(([, labels = '']) => labels);
        const [, leftOut = ''] = /fstype!~"([^"]+)"/.exec(asked('DiskNearlyFull')) ?? [];
        const looksAt = (labels: string): boolean => !new RegExp(`fstype="(?:${leftOut})"`).test(labels);
        const placesOf = (all: readonly string[]): string[] =>
          all.flatMap((labels) => /mountpoint="([^"]+)"/.exec(labels)?.[1] ?? []);
        const readonly = new Set(placesOf(labelled('node_filesystem_readonly', '1')));
        const seen = placesOf(labelled('node_filesystem_avail_bytes', '.*').filter(looksAt));
        // As the machine itself has them; what an engine puts into every container is none of its.
        const mounts = (await readFile('/proc/1/mounts', 'utf8')).split('\n').map((line) => line.split(' '));
        const writable = mounts.flatMap(([device = '', place = '', , options = '']) =>
          device.startsWith('/dev/') && options.split(',').includes('rw') && seen.includes(place) ? [place] : [],
        );
        expect(writable, told).not.toEqual([]);
        expect(writable.filter((place) => readonly.has(place))).toEqual([]);
      } finally {
        await docker('rm', '--force', '--volumes', id);
      }
    });
  },
);
