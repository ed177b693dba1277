/* A server of 10,000 tables and 500 sessions: what a look costs it, and us. It takes minutes, so it runs with whole tables alone. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRoom } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { type Held, hold } from '../diagnose/faults.ts';
import { wholeTables } from '../whole.ts';

const [tables, sessions] = [10_000, 500];
/** What is promised: seconds of the server's processor, and bytes of ours. */
const [mostCpuSeconds, mostBytes] = [2, 150 * 1024 ** 2];

describe.runIf(wholeTables)('a look at a large server', { timeout: 600_000 }, () => {
  let cluster: Cluster;
  const held: Held[] = [];
  beforeAll(async () => {
    cluster = await startCluster({ max_connections: '600' });
    await cluster.sql(
      'postgres',
      `do $$ begin
        for i in 1 .. ${tables} loop
          execute format('create table t%s (id serial primary key, other int references t%s, note text)', i, greatest(1, i - 1));
          if i % 100 = 0 then commit; end if;
        end loop;
      end $$`,
    );
    await cluster.sql('postgres', 'vacuum analyze');
    for (let index = 0; index < sessions; index += 1) held.push(await hold(cluster.url('postgres')));
  }, 600_000);
  afterAll(async () => {
    await Promise.all(held.map((session) => session[Symbol.asyncDispose]()));
    await cluster?.stop();
  });

  it('costs less than two seconds of its processor and 150 MB of ours', async () => {
    await using room = await makeRoom();
    const peak = `${room.path}/peak`;
    const spy = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`;
    const ran = await room.run(['health', '--database-url', cluster.url('postgres'), '--json'], {
      nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(spy)}`],
    });
    expect([0, 1], ran.stderr).toContain(ran.code);
    const kilobytes = Number(await readFile(peak, 'utf8'));
    const { cost, findings } = JSON.parse(ran.stdout) as {
      cost: { server_cpu_seconds: number; seconds: number; queries: number };
      findings: { id: string; status: string }[];
    };
    console.log(
      `${tables} tables, ${sessions} sessions: ${cost.server_cpu_seconds} s of the server's processor, ${cost.queries} queries, ${cost.seconds} s, ${Math.round(kilobytes / 1024)} MiB`,
    );
    expect(findings.filter(({ status }) => status === 'unknown')).toEqual([]);
    expect(cost.server_cpu_seconds).toBeLessThan(mostCpuSeconds);
    expect(kilobytes * 1024).toBeLessThan(mostBytes);
  });
});
