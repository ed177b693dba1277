import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ComposeOptions,
  gatherScaffoldFacts,
  planScaffold,
  runScaffold,
  type ScaffoldPlan,
  shellQuote,
} from '../../packages/core/src/index.ts';
import { until } from '../cli/room.ts';
import { freePort } from '../cluster.ts';
import { docker } from '../containers/engine.ts';
import { containerMajors, requireContainers } from '../containers/postgres.ts';
import { itOfWhole, wholeTables } from '../whole.ts';
import { type Deployment, openDeployment, requireDeployment } from './deployment.ts';

const majors = wholeTables ? containerMajors : containerMajors.slice(-1);

describe.skipIf(!requireContainers() || !requireDeployment()).each(majors)(
  'a server of PostgreSQL %i by scaffold compose',
  (major) => {
    let deployment: Deployment;
    let options: ComposeOptions;
    let plan: ScaffoldPlan;
    beforeAll(async () => {
      deployment = await openDeployment();
      const port = await freePort();
      options = {
        ...{ kind: 'compose', environment: 'production', folder: deployment.folder, shownFolder: 'deploy' },
        ...{ major, database: 'shop', memoryMib: 1024, cpus: 1, port },
      };
      plan = await planScaffold(options, await gatherScaffoldFacts(options));
      await runScaffold(options, plan);
      for (const command of plan.scaffold.commands) await deployment.shell(command);
    });
    afterAll(() => deployment?.[Symbol.asyncDispose]());

    const password = (of: string): Promise<string> =>
      readFile(join(deployment.folder, 'secrets', `${of}-password`), 'utf8').then((text) => text.trim());
    const ask = async (
      text: string,
      { user = 'postgres', of = user }: { user?: string; of?: string } = {},
    ): Promise<Record<string, unknown>[]> => {
      const address = { host: '127.0.0.1', port: options.port, database: 'shop' };
      const client = new pg.Client({ ...address, user, password: await password(of) });
      client.on('error', () => undefined);
      await client.connect();
      try {
        return (await client.query(text)).rows;
      } finally {
        await client.end();
      }
    };
    const container = (): Promise<string> =>
      deployment.shell('docker compose ps --all --quiet postgres').then((id) => id.trim());

    it('is healthy, with every setting that was written, data checksums and its limits', async () => {
      const applied = await ask(
        "select name, applied, error from pg_file_settings where sourcefile like '/etc/postgresql/%'",
      );
      expect(applied.map(({ name }) => name).sort()).toEqual(Object.keys(plan.scaffold.configuration).sort());
      expect(applied.filter(({ applied, error }) => applied !== true || error !== null)).toEqual([]);
      const [row] = await ask(
        "select current_setting('data_checksums') as checksums, current_setting('shared_buffers') as buffers",
      );
      expect(row).toEqual({ checksums: 'on', buffers: '256MB' });
      const [inspected] = JSON.parse(await docker('container', 'inspect', await container()));
      expect(inspected.State.Health.Status).toBe('healthy');
      expect(inspected.HostConfig).toMatchObject({
        Memory: 1024 ** 3,
        MemorySwap: 1024 ** 3,
        NanoCpus: 1e9,
        RestartPolicy: { Name: 'unless-stopped' },
        PortBindings: { '5432/tcp': [{ HostIp: '127.0.0.1', HostPort: String(options.port) }] },
      });
    });

    it('gives no password to whoever looks at the container, and none to its log', async () => {
      const seen = await Promise.all([
        docker('container', 'inspect', await container()),
        docker('logs', await container()),
      ]);
      for (const of of ['postgres', 'owner', 'backup', 'monitor'])
        expect(seen.join('')).not.toContain(await password(of));
    });

    it('has a role for each of its uses, that can do that and no more', async () => {
      await ask(
        "create table item (id int primary key, name text); insert into item select i, 'item ' || i from generate_series(1, 100) i",
        {
          user: 'shop',
          of: 'owner',
        },
      );
      await expect(ask('create role other', { user: 'shop', of: 'owner' })).rejects.toThrow(/permission denied/);
      const reader = { user: 'pgproof_backup', of: 'backup' };
      expect(await ask('select count(*)::int as count from item', reader)).toEqual([{ count: 100 }]);
      await expect(ask('delete from item', reader)).rejects.toThrow(/permission denied/);
      const watcher = { user: 'pgproof_monitor', of: 'monitor' };
      expect(await ask("select pg_has_role('pg_monitor', 'member') as is_monitor", watcher)).toEqual([
        { is_monitor: true },
      ]);
      await expect(ask('select * from item', watcher)).rejects.toThrow(/permission denied/);
    });

    it('comes back by itself, with its data, when PostgreSQL is killed', async () => {
      const [inspected] = JSON.parse(await docker('container', 'inspect', await container()));
      process.kill(inspected.State.Pid, 'SIGKILL');
      await until('another process', async () => {
        const [now] = JSON.parse(await docker('container', 'inspect', await container()));
        return now.State.Running && now.State.Pid !== inspected.State.Pid;
      });
      const count = (): Promise<unknown> => ask('select count(*)::int as count from item').catch(() => undefined);
      await until('it answers', async () => (await count()) !== undefined);
      expect(await count()).toEqual([{ count: 100 }]);
    });

    itOfWhole('stays inside its memory with every connection at work, each of them sorting and hashing', async () => {
      const [row] = await ask(
        "select current_setting('max_connections')::int - 5 as clients, pg_postmaster_start_time()::text as started",
      );
      const { clients, started } = row as { clients: number; started: string };
      const script = [
        'select count(*) from (select * from pgbench_accounts order by filler, random() offset 0) sorted;',
        'select count(*) from pgbench_accounts one join pgbench_accounts other using (aid, filler);',
      ];
      const exec = 'docker compose exec --no-TTY postgres';
      await deployment.shell(`${exec} pgbench --quiet --initialize --scale 10 --username postgres shop`);
      const run = `${exec} bash -c 'printf %s "$1" | pgbench --no-vacuum --client ${clients} --jobs 2 --time 60 --username postgres --file /dev/stdin shop' -- ${shellQuote(script.join(' '))}`;
      const told = await deployment.shell(run);
      expect(told).toMatch(/number of failed transactions: 0 /);
      expect(await ask('select pg_postmaster_start_time()::text as started')).toEqual([{ started }]);
      expect(await docker('logs', await container())).not.toMatch(/terminated by signal 9|out of memory/);
      await ask('drop table pgbench_accounts, pgbench_branches, pgbench_history, pgbench_tellers');
    });

    it('does what its verification and its recovery procedure say: the backup is proven, and brings the data back', async () => {
      for (const step of plan.scaffold.verificationSteps) await deployment.shell(step);
      const [, afterLoss = ''] = plan.scaffold.recoveryProcedure.split('(this throws it away):\n');
      const lines = afterLoss.split('\n').filter((line) => line.startsWith('  '));
      expect(lines).toHaveLength(4);
      for (const line of lines) await deployment.shell(line);
      expect(await ask('select count(*)::int as count from item')).toEqual([{ count: 100 }]);
      await ask('drop table item', { user: 'shop', of: 'owner' });
    });
  },
);
