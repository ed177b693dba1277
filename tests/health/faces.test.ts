/* What the command shows, writes and pushes, and how it waits. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import schema from '../../packages/core/src/health/report.schema.json' with { type: 'json' };
import { filesIn, makeRoom, type Room, until } from '../cli/room.ts';
import { type Cluster, freePort, startCluster } from '../cluster.ts';
import { listen } from '../github/listen.ts';

/** It is a dependency of core's. */
const { Ajv } = createRequire(new URL('../../packages/core/package.json', import.meta.url))('ajv') as {
  Ajv: new (options: object) => { compile: (schema: object) => ((value: unknown) => boolean) & { errors?: unknown } };
};
const evil = 'a"b\\c|d\n::error::<img src=x>@here `$(x)`';
let cluster: Cluster;
let room: Room;
beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql('postgres', `create database app`);
  const quoted = `"${evil.replaceAll('"', '""')}"`;
  await cluster.sql('app', `create table ${quoted} (id int); create publication news for table ${quoted}`);
});
afterAll(() => cluster?.stop());
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});
const health = (...args: string[]) =>
  room.run(['health', '--database-url', cluster.url('app'), '--sample-seconds', '0', ...args]);

describe('pgproof health', () => {
  it('prints one object of its schema, and says what it cost the server', async () => {
    const ran = await health('--json');
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate(ran.json()), JSON.stringify(validate.errors)).toBe(true);
    expect(ran.json()).toMatchObject({
      operation: 'monitor',
      database: 'app',
      worst: { id: expect.stringMatching(/^monitor\./) },
    });
    const { queries, server_cpu_seconds: cpu } = ran.json()['cost'] as { queries: number; server_cpu_seconds: number };
    expect(queries).toBeLessThan(110);
    expect(cpu).toBeGreaterThanOrEqual(0);
    expect(ran.stdout).not.toContain('only for tests');
  });

  it('writes every face into the folder of its report, none of which a name breaks out of', async () => {
    const folder = join(room.path, 'report');
    await health('--report', folder);
    expect(await filesIn(folder)).toEqual([
      'baseline.json',
      'junit.xml',
      'metrics.prom',
      'nagios.txt',
      'report.html',
      'report.md',
      'report.sarif',
      'result.json',
    ]);
    const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
    expect(await read('report.html')).not.toContain('<img');
    expect((await read('nagios.txt')).trimEnd().split('\n')).toHaveLength(1);
    const sarif = JSON.parse(await read('report.sarif'));
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'pgproof' } } }] });
    for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of sarif.runs[0].results) {
      expect(sarif.runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toContain('\n');
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe('postgres/app');
      expect(partialFingerprints.pgproof).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('monitor.primary-key');
  });

  it('prints metrics whose labels hold any name', async () => {
    const { stdout } = await health('--as', 'prometheus');
    for (const line of stdout.trimEnd().split('\n'))
      expect(line).toMatch(
        /^(# (HELP|TYPE) pgproof_[a-z_]+ .+|pgproof_[a-z_]+\{([a-z]+="(\\[\\n"]|[^"\\\n])*",?)+\} -?[\d.e+-]+)$/,
      );
    expect(stdout).toContain(
      `pgproof_check_status{server="localhost:${cluster.port}",dbname="app",check="primary-key",status="bad"} 1`,
    );
  });

  it.each([
    [[], 2, /^PGPROOF CRITICAL - .*primary-key: table [^|]*\| .*'connections_used'=\d+/],
    [
      ['--profile', 'pre-backup', '--environment', 'development', '--skip', 'disk'],
      0,
      /^PGPROOF OK - \d+ checks, nothing to do \|/,
    ],
    [
      [
        '--profile',
        'ci',
        '--environment',
        'development',
        '--skip',
        'primary-key',
        '--limit',
        'reachable.connect-seconds=0:60',
      ],
      1,
      /^PGPROOF WARNING - /,
    ],
  ])('is a plugin of Nagios with %j', async (args, code, line) => {
    const ran = await health('--as', 'nagios', ...args);
    expect([ran.code, ran.stdout.trimEnd().split('\n').length]).toEqual([code, 1]);
    expect(ran.stdout).toMatch(line);
  });

  it('says as a plugin that a server is down, and to Prometheus, too', async () => {
    const file = join(room.path, 'pgproof.prom');
    const ran = await room.run(
      ['health', '--database-url', 'postgres://me@127.0.0.1:1/shop', '--as', 'nagios', '--prometheus-file', file],
      { prefix: ['/bin/bash', '-c', 'umask 077 && exec "$0" "$@"'] },
    );
    expect([ran.code, ran.stdout]).toEqual([2, expect.stringMatching(/^PGPROOF CRITICAL - .*ECONNREFUSED/)]);
    expect(await readFile(file, 'utf8')).toContain('pgproof_up{server="localhost:1",dbname="shop"} 0');
    // node_exporter is another user.
    expect((await stat(file)).mode & 0o777).toBe(0o644);
  });

  it('pushes metrics, keeps a baseline, and fails for what is new alone', async () => {
    const pushed: { path: string; method: string; body: string }[] = [];
    const gateway = await listen(async (request, answer) => {
      pushed.push({ path: request.url ?? '', method: request.method ?? '', body: await text(request) });
      answer.end();
    });
    const file = join(room.path, 'baseline.json');
    const keeping = ['--baseline', file, '--write-baseline', file, '--fail-on', 'new'];
    try {
      expect((await health(...keeping, '--pushgateway', gateway.origin)).code).toBe(1);
    } finally {
      await gateway.close();
    }
    expect(pushed).toMatchObject([
      {
        method: 'PUT',
        path: `/metrics/job/pgproof/server@base64/${Buffer.from(`localhost:${cluster.port}`).toString('base64url')}/dbname@base64/YXBw`,
        body: expect.stringContaining('pgproof_up{'),
      },
    ]);
    const second = await health(...keeping);
    expect([second.code, second.stdout], second.stderr).toEqual([
      0,
      expect.stringMatching(/since .*: 0 new, 0 worse, 0 resolved/),
    ]);
  });

  it('shows what it saw also where nobody takes its metrics, and its verdict stays', async () => {
    const refusing = await listen((_, answer) => {
      answer.statusCode = 400;
      answer.end();
    });
    const file = join(room.path, 'metrics.prom');
    const away = ['--pushgateway', refusing.origin, '--prometheus-file', file];
    try {
      const bad = await health('--json', ...away);
      expect([bad.code, bad.json()['ok'], bad.json().findings.at(-1)?.id]).toEqual([1, false, 'monitor.hand-on']);
      const fine = await health('--skip', 'primary-key', '--profile', 'ci', '--environment', 'development', ...away);
      expect([fine.code, fine.stdout], fine.stderr).toEqual([
        5,
        expect.stringMatching(/the Pushgateway took nothing: 400/),
      ]);
      expect(await readFile(file, 'utf8')).toContain('pgproof_up{');
    } finally {
      await refusing.close();
    }
  });

  it.each([
    [['--limit', 'connections.used-percent=90:80'], /lies beyond the first/],
    [['--limit', 'connections.used=1:2'], /there is no limit "connections.used"/],
    [['--skip', 'conections'], /there is no check "conections"/],
    [['--pushgateway', 'user:secret-word@host'], /must be an http/],
    [['--profile', 'ci', '--baseline', '/etc/hostname'], /is no JSON/],
  ])('refuses %j', async (args, says) => {
    const ran = await health(...args);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr).not.toContain('secret-word');
  });

  it('waits until a database is really there, and no longer', async () => {
    const waiting = room.start([
      'health',
      '--database-url',
      cluster.url('late'),
      '--wait-for-seconds',
      '30',
      '--profile',
      'ci',
      '--sample-seconds',
      '0',
      '--json',
    ]);
    await until(
      'it has asked',
      async () =>
        (await cluster.sql('postgres', "select from pg_stat_database where datname = 'postgres' and sessions > 3"))
          .length > 0,
    );
    await cluster.sql('postgres', 'create database late');
    const ran = await waiting.ended;
    expect([ran.code, ran.json()['database']], ran.stderr).toEqual([0, 'late']);
  });

  it('gives up at its deadline with the last reason, also of a server that says nothing', async () => {
    const port = await freePort();
    const refused = await room.run([
      'health',
      '--database-url',
      `postgres://me@127.0.0.1:${port}/app`,
      '--wait-for-seconds',
      '1',
    ]);
    expect([refused.code, refused.stderr]).toEqual([
      3,
      expect.stringMatching(/not ready within 1\.00 s: .*ECONNREFUSED/),
    ]);
    const silent = createServer().listen(0, '127.0.0.1');
    await until('it listens', () => silent.listening);
    const { port: quiet } = silent.address() as { port: number };
    silent.removeAllListeners('request');
    const mute = await room.run([
      'health',
      '--database-url',
      `postgres://me@127.0.0.1:${quiet}/app?sslmode=disable&connect_timeout=60`,
      '--wait-for-seconds',
      '1',
    ]);
    silent.closeAllConnections();
    silent.close();
    expect([mute.code, mute.stderr]).toEqual([3, expect.stringMatching(/not ready within 1\.00 s/)]);
  });
});
