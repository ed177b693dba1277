/* Prometheus' own checks of what scaffold monitoring writes; that it works is held in compose.test.ts, on a server. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alerts } from '../../packages/core/src/scaffold/monitoring/alerts.ts';
import { isOnPath } from '../../scripts/machine.mjs';
import { makeRoom, type Room } from '../cli/room.ts';
import { run } from '../cluster.ts';
import { requireTier } from '../tiers.ts';
import { writeScaffold } from './server.ts';

const hasPromtool = requireTier('prometheus', isOnPath('promtool'), 'no promtool on PATH');

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

  it('shows by its tests when the expression of any of them is spoilt', async () => {
    const spoilt = alerts.reduce(
      (text, { expression }) => {
        expect(text).toContain(expression);
        return text.replace(expression, `(${expression}) and on () vector(0) == 1`);
      },
      await readFile(at('rules.yml'), 'utf8'),
    );
    await writeFile(at('spoilt.yml'), spoilt);
    const tests = await readFile(at('rules.test.yml'), 'utf8');
    await writeFile(at('spoilt.test.yml'), tests.replace('- rules.yml', '- spoilt.yml'));
    const told = spawnSync('promtool', ['test', 'rules', at('spoilt.test.yml')], { encoding: 'utf8' }).stderr;
    const failed = [...told.matchAll(/alertname: (\w+)/g)].map(([, name]) => name);
    expect([...new Set(failed)].sort()).toEqual(alerts.map(({ name }) => name).sort());
  });
});
