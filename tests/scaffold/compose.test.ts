import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { type MonitoringOptions, type ScaffoldPlan, shellQuote } from '../../packages/core/src/index.ts';
import { alerts, expressionOf } from '../../packages/core/src/scaffold/monitoring/alerts.ts';
import { deploymentImage } from '../../scripts/images.ts';
import { until } from '../cli/room.ts';
import { freePort, installedMajor } from '../cluster.ts';
import { docker } from '../containers/engine.ts';
import { containerMajors, requireContainers } from '../containers/postgres.ts';
import { itOfWhole, wholeTables } from '../whole.ts';
import { inImage, requireDeployment } from './deployment.ts';
import { change, type DeployedServer, deployServer, owner, type Parts, superuser, writeScaffold } from './server.ts';

/** Two backups, two verifications and images that are made: on a machine with other work it takes minutes. */
const deployTimeoutMs = 600_000;

if (wholeTables) vi.setConfig({ testTimeout: deployTimeoutMs, hookTimeout: deployTimeoutMs });

const documentation = fileURLToPath(new URL('../../docs/scaffold.md', import.meta.url));

interface Server extends Parts {
  readonly major: number;
}

// The newest is the one whose volume lies elsewhere; encrypted, and with a standby, it has all that it has without, and more.
const newest = containerMajors
  .slice(-1)
  .map(
    (major): Server => ({ major, tls: true, standby: true, pooler: 'transaction', archive: 'pgproof', isLater: true }),
  );
// Of the major that is installed here the programs may be older than the image, and could not restore what they dump (`isOlderMinor`).
/** Of the release of Debian that pgBackRest comes from here. */
const deploymentMajor = 17;
const installed = await installedMajor();
const others = containerMajors.filter((major) => major !== installed);
const servers: readonly Server[] = wholeTables
  ? [
      ...others.map(
        (major): Server => ({
          ...{ major, tls: major % 2 === 0, standby: true, isLater: false },
          ...(major === deploymentMajor ? { pooler: 'session', archive: 'pgbackrest' } : {}),
        }),
      ),
      ...newest,
    ]
  : newest;

describe.skipIf(!requireContainers() || !requireDeployment()).each(servers)(
  'a server of PostgreSQL $major by scaffold compose (TLS: $tls, standby: $standby, pooler: $pooler, archive: $archive, these later: $isLater), shown to work by its own verification',
  ({ major, ...parts }) => {
    const { tls, standby, pooler, archive } = parts;
    let server: DeployedServer;
    beforeAll(async () => {
      server = await deployServer(major, parts);
    }, deployTimeoutMs);
    afterAll(() => server?.[Symbol.asyncDispose]());
    const items = (): Promise<unknown> => server.ask('select count(*)::int as count from item').catch(() => undefined);

    it('is healthy, with every setting that was written, data checksums and its limits', async () => {
      const applied = await server.ask(
        "select name, applied, error from pg_file_settings where sourcefile like '/etc/postgresql/%'",
      );
      expect(applied.map(({ name }) => name).sort()).toEqual(Object.keys(server.plan.scaffold.configuration).sort());
      expect(applied.filter(({ applied, error }) => applied !== true || error !== null)).toEqual([]);
      const [row] = await server.ask(
        "select current_setting('data_checksums') as checksums, current_setting('shared_buffers') as buffers",
      );
      expect(row).toEqual({ checksums: 'on', buffers: '256MB' });
      const { State, HostConfig } = await server.inspect();
      expect(State.Health.Status).toBe('healthy');
      const limit = (1024 + { none: 0, pgproof: 512, pgbackrest: 256 }[archive ?? 'none']) * 1024 ** 2;
      expect(HostConfig).toMatchObject({
        Memory: limit,
        MemorySwap: limit,
        NanoCpus: 1e9,
        RestartPolicy: { Name: 'unless-stopped' },
        PortBindings: { '5432/tcp': [{ HostIp: '127.0.0.1', HostPort: String(server.options.port) }] },
      });
    });

    it.runIf(tls)('takes no session over the network that is not encrypted', async () => {
      const [row] = await server.ask(
        'select version is not null as is_encrypted from pg_stat_ssl where pid = pg_backend_pid()',
      );
      expect(row).toEqual({ is_encrypted: true });
      const plain = { host: '127.0.0.1', port: server.options.port, database: 'shop', user: 'postgres', ssl: false };
      const client = new pg.Client({ ...plain, password: await server.password('postgres') });
      await expect(client.connect()).rejects.toThrow(/no encryption/);
    });

    it('gives no password to whoever looks at the container, and none to its log', async () => {
      const { Id } = await server.inspect();
      const seen = await Promise.all([docker('container', 'inspect', Id), docker('logs', Id)]);
      for (const of of ['postgres', 'owner', 'backup', 'monitor'])
        expect(seen.join('')).not.toContain(await server.password(of));
      const passwords = await Promise.all(['postgres', 'owner', 'backup', 'monitor'].map(server.password));
      const told = await server.ask('select query from pg_stat_statements', { user: 'pgproof_monitor', of: 'monitor' });
      expect(told.length).toBeGreaterThan(5);
      expect(passwords.filter((password) => JSON.stringify(told).includes(password))).toEqual([]);
    });

    it('has a role for each of its uses, that can do that and no more', async () => {
      await expect(server.ask('create role other', owner)).rejects.toThrow(/permission denied/);
      const reader = { user: 'pgproof_backup', of: 'backup' };
      expect(await server.ask('select count(*)::int as count from item', reader)).toEqual([{ count: 100 }]);
      await expect(server.ask('delete from item', reader)).rejects.toThrow(/permission denied/);
      const watcher = { user: 'pgproof_monitor', of: 'monitor' };
      expect(await server.ask("select pg_has_role('pg_monitor', 'member') as is_monitor", watcher)).toEqual([
        { is_monitor: true },
      ]);
      await expect(server.ask('select * from item', watcher)).rejects.toThrow(/permission denied/);
    });

    it('comes back by itself, with its data, when PostgreSQL is killed', async () => {
      const before = await server.inspect();
      process.kill(before.State.Pid, 'SIGKILL');
      await until('another process', async () => {
        const { State } = await server.inspect();
        return State.Running && State.Pid !== before.State.Pid;
      });
      await until('it answers', async () => (await items()) !== undefined);
      expect(await items()).toEqual([{ count: 100 }]);
    });

    itOfWhole('stays inside its memory with every connection at work, each of them sorting and hashing', async () => {
      // The health check, and who looks meanwhile.
      const others = 2;
      const [row] = await server.ask(
        `select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int - ${others} as clients,
         pg_postmaster_start_time()::text as started`,
      );
      const { clients, started } = row as { clients: number; started: string };
      const script = [
        'select count(*) from (select * from pgbench_accounts order by filler, random() offset 0) sorted;',
        'select count(*) from pgbench_accounts one join pgbench_accounts other using (aid, filler);',
      ];
      const exec = 'docker compose exec --no-TTY postgres';
      await server.shell(`${exec} pgbench --quiet --initialize --scale 10 --username postgres shop`);
      const told = await server.shell(
        `${exec} bash -c 'printf %s "$1" | pgbench --no-vacuum --client ${clients} --jobs 2 --time 60 --username postgres --file /dev/stdin shop' -- ${shellQuote(script.join(' '))}`,
      );
      expect(told).toMatch(/number of failed transactions: 0 /);
      expect(await server.ask('select pg_postmaster_start_time()::text as started')).toEqual([{ started }]);
      const { Id } = await server.inspect();
      expect(await docker('logs', Id)).not.toMatch(/terminated by signal 9|out of memory/);
      await server.ask('drop table pgbench_accounts, pgbench_branches, pgbench_history, pgbench_tellers');
    });

    /** The lines of the recovery procedure below the first sentence with these words, up to the next that is no line. */
    const linesBelow = (words: string): string[] => {
      const [, after = ''] = server.plan.scaffold.recoveryProcedure.split(words);
      const lines = after.slice(after.indexOf('\n') + 1).split('\n');
      const end = lines.findIndex((line) => !line.startsWith('  '));
      expect(end, words).toBeGreaterThan(0);
      return lines.slice(0, end);
    };
    const recover = async (words: string, env: Readonly<Record<string, string>> = {}): Promise<void> => {
      // As they are pasted: into one shell.
      await server.shell(linesBelow(words).join('\n'), env);
    };
    const volumes = async (): Promise<string[]> =>
      (
        await server.shell(
          `docker volume ls --quiet --filter label=com.docker.compose.project=${basename(server.folder)}`,
        )
      )
        .trim()
        .split('\n');

    it('is brought back from its backup by its own recovery procedure when its data is lost, of which nothing is thrown away', async () => {
      const before = await volumes();
      await server.ask('delete from item where id > 50', owner);
      await recover('before a backup was shown to restore');
      await recover('then the server begins anew');
      expect(await items()).toEqual([{ count: 100 }]);
      const [of] = await server.ask(
        "select pg_get_userbyid(datdba) as owner, has_database_privilege('public', oid, 'connect') as is_open from pg_database where datname = 'shop'",
      );
      expect(of).toEqual({ owner: 'shop', is_open: false });
      expect(await volumes()).toEqual(expect.arrayContaining(before));
    });

    /** What the standby answers. */
    const onStandby = (text: string): Promise<Record<string, unknown>[]> =>
      server.ask(text, superuser, server.options.port + 1);
    /** How many items of that number the standby has. */
    const seen = async (id: number): Promise<number> =>
      (await onStandby(`select from item where id = ${id}`).catch(() => [])).length;

    it.runIf(standby)(
      'has a standby that follows it, is ill when it does not, and takes over by the recovery procedure, so that nothing starts a second server',
      async () => {
        await server.ask("insert into item values (101, 'the last')", owner);
        await until('it has followed', async () => (await seen(101)) === 1);
        await expect(onStandby('delete from item')).rejects.toThrow(/read-only transaction/);
        const ill = async (): Promise<boolean> =>
          /unhealthy/.test(await server.shell('docker compose ps --all standby'));
        expect(await ill()).toBe(false);
        const before = await volumes();
        await recover('makes another standby; the applications');
        // Whatever is started again by whomever: one takes writes.
        await server.shell('docker compose up --detach --wait');
        expect(
          await server.ask('select pg_is_in_recovery() as follows, pg_current_wal_lsn() is not null as writes'),
        ).toEqual([{ follows: false, writes: true }]);
        await server.ask("insert into item values (102, 'after')", owner);
        await until('the new standby has followed', async () => (await seen(102)) === 1);
        expect(await onStandby('select pg_is_in_recovery() as follows')).toEqual([{ follows: true }]);
        expect(await volumes()).toEqual(expect.arrayContaining(before));
        await server.ask('delete from item where id > 100', owner);
      },
    );

    it.runIf(standby)(
      'has its standby made anew by the recovery procedure, when that is lost and was away for longer than its slot keeps WAL',
      async () => {
        const slots = (): Promise<Record<string, unknown>[]> =>
          server.ask('select wal_status as wal, active as is_read from pg_replication_slots');
        const before = await volumes();
        await server.shell(`docker compose exec --no-TTY standby sh -c 'rm "$PGDATA/global/pg_control"'`);
        await server.shell('docker compose kill standby');
        await server.ask('alter system set max_slot_wal_keep_size = 0');
        await server.ask('select pg_reload_conf()');
        await until('the slot has lost what the standby needs', async () => {
          await server.ask("insert into item values (103, 'away')", owner);
          await server.ask('select pg_switch_wal()');
          await server.ask('checkpoint');
          await server.ask('delete from item where id = 103', owner);
          return (await slots()).every(({ wal }) => wal === 'lost');
        });
        await server.ask('alter system reset max_slot_wal_keep_size');
        await server.ask('select pg_reload_conf()');
        await recover('The standby is lost');
        expect(await slots()).toEqual([{ wal: 'reserved', is_read: true }]);
        await server.ask("insert into item values (104, 'after')", owner);
        await until('the new standby has followed', async () => (await seen(104)) === 1);
        expect(await onStandby('select pg_is_in_recovery() as follows')).toEqual([{ follows: true }]);
        expect(await volumes()).toEqual(expect.arrayContaining(before));
        await server.ask('delete from item where id > 100', owner);
      },
    );

    it.runIf(archive === 'pgproof')(
      'has its base backups pruned by the command of the documentation, of each cluster by itself, and an archive that a recovery goes by from then on',
      async () => {
        const inServer = 'docker compose exec --no-TTY --user postgres postgres';
        const { store } = server.options.archive ?? { store: undefined };
        if (store?.at !== 'folder') throw new Error('the store of this server is a folder');
        /** The newest id of each cluster, and how many it has. */
        const bases = async (): Promise<Record<string, { newest: string; count: number }>> => {
          const { backups } = JSON.parse(
            await server.shell(`${inServer} pgproof list --method physical --store ${store.path} --json`),
          ) as { backups: { id: string; database: string }[] };
          const ids = Map.groupBy(backups, ({ database }) => database);
          return Object.fromEntries(
            [...ids].map(([cluster, all]) => [
              cluster,
              {
                newest:
                  all
                    .map(({ id }) => id)
                    .sort()
                    .at(-1) ?? '',
                count: all.length,
              },
            ]),
          );
        };
        const backUp = server.plan.scaffold.commands.find((line) => line.includes('pgproof backup --method physical'));
        await server.shell(backUp ?? 'false');
        const before = await bases();
        expect(Math.max(...Object.values(before).map(({ count }) => count))).toBeGreaterThan(1);
        const text = await readFile(documentation, 'utf8');
        const [, documented = ''] = /`(docker compose exec [^`]*pgproof prune [^`]*)`/.exec(text) ?? [];
        expect(documented).toMatch(/ --keep-daily 14 --dry-run$/);
        // Of a day there stays one; a test may see two.
        const prune = documented.replace('<store>', store.path).replace('--keep-daily 14', '--keep-last 1');
        await server.shell(prune);
        expect(await bases()).toEqual(before);
        await server.shell(prune.replace(' --dry-run', ''));
        expect(await bases()).toEqual(
          Object.fromEntries(Object.entries(before).map(([cluster, { newest }]) => [cluster, { newest, count: 1 }])),
        );
        const steps = server.plan.scaffold.verificationSteps.filter((line) => line.includes('pgproof wal check'));
        expect(steps).toHaveLength(1);
        for (const step of steps) await server.shell(step);
      },
    );

    it.runIf(pooler !== undefined)(
      'lets the application in by PgBouncer, with more clients than the server has sessions, and nobody who is more than it',
      async () => {
        const { port } = server.options.pooler ?? { port: 0 };
        const address = {
          host: '127.0.0.1',
          port,
          database: 'shop',
          user: 'shop',
          password: await server.password('owner'),
        };
        const ssl = tls ? { ca: await readFile(join(server.folder, 'secrets/tls-certificate')) } : false;
        const [row] = await server.ask("select current_setting('max_connections')::int as most");
        const { most } = row as { most: number };
        const clients = Array.from({ length: 2 * most }, () => new pg.Client({ ...address, ssl }));
        for (const client of clients) client.on('error', () => undefined);
        try {
          // In the mode session each keeps what it has: as many as there are sessions.
          const at = pooler === 'transaction' ? clients : clients.slice(0, 3);
          await Promise.all(at.map((client) => client.connect()));
          const told = await Promise.all(at.map((client) => client.query('select count(*)::int as count from item')));
          expect(told.map(({ rows }) => rows[0]?.count)).toEqual(at.map(() => 100));
          const [held] = await server.ask(
            "select count(*)::int as sessions from pg_stat_activity where usename = 'shop' and datname = 'shop'",
          );
          expect((held as { sessions: number }).sessions).toBeLessThan(most - 3);
        } finally {
          await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
        }
        for (const [user, of] of [
          ['postgres', 'postgres'],
          ['shop', 'backup'],
        ] as const) {
          const other = new pg.Client({ ...address, ssl, user, password: await server.password(of) });
          other.on('error', () => undefined);
          await expect(other.connect(), user).rejects.toThrow(/no such user|authentication failed|SASL/i);
        }
      },
    );

    // A recovery by the same words, of a server on a host, is in archiving.test.ts.
    it.runIf(wholeTables && archive !== undefined)(
      'comes back to a moment by the recovery procedure, with what was written since its base backup, and archives on',
      async () => {
        await server.ask("insert into item values (201, 'before')", owner);
        const [row] = await server.ask(
          "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US+00:00') as moment",
        );
        const { moment } = row as { moment: string };
        await server.ask('delete from item', owner);
        for (const step of server.plan.scaffold.verificationSteps)
          if (/archive|wal check|pg_switch_wal|info$/.test(step)) await server.shell(step);
        const before = await volumes();
        await recover('The server is to come back to the last moment', { MOMENT: moment });
        const [counted] = await server.ask('select count(*)::int as count, max(id) as newest from item');
        expect(counted).toEqual({ count: 101, newest: 201 });
        expect(await volumes()).toEqual(expect.arrayContaining(before));
        await server.ask('delete from item where id > 100', owner);
        // The backups of rows are of the cluster before a test that recovers from them.
        for (const step of server.plan.scaffold.verificationSteps)
          if (!/pgproof (backup|verify)/.test(step)) await server.shell(step);
      },
      deployTimeoutMs,
    );

    // Its parts by themselves are held in monitoring.test.ts.
    describe.runIf(wholeTables)('with scaffold monitoring beside it', () => {
      let plan: ScaffoldPlan;
      const ports = { prometheus: 0, alertmanager: 0 };
      const both = '--file compose.yaml --file compose.monitoring.yaml';
      const at = (path: string): string => join(server.folder, path);

      beforeAll(async () => {
        const { folder, options, shell } = server;
        const { database, port } = options;
        const monitoring: MonitoringOptions = {
          ...{
            kind: 'monitoring',
            environment: 'production',
            folder,
            shownFolder: 'deploy',
            database,
            port,
            bind: '127.0.0.1',
            tls,
          },
        };
        plan = await writeScaffold(monitoring);
        [ports.prometheus, ports.alertmanager] = [await freePort(), await freePort()];
        // Ports that are free here; and minutes become seconds, for a test has no more.
        await change(at('compose.monitoring.yaml'), [
          ['127.0.0.1:9090:', `127.0.0.1:${ports.prometheus}:`],
          ['127.0.0.1:9093:', `127.0.0.1:${ports.alertmanager}:`],
        ]);
        await change(at('monitoring/prometheus.yml'), [
          ['15s', '2s'],
          ['10s', '2s'],
        ]);
        await change(at('monitoring/rules.yml'), [['for: 1m', 'for: 1s']]);
        await change(at('monitoring/alertmanager.yml'), [['group_wait: 30s', 'group_wait: 1s']]);
        await writeFile(at('stand-ins.yaml'), stringify({ services: standIns }));
        for (const command of plan.scaffold.commands)
          await shell(command.replace(both, `${both} --file compose.override.yaml --file stand-ins.yaml`), {
            ALERT_URL: 'http://127.0.0.1:1/',
          });
      });
      afterAll(() =>
        server?.shell(
          `docker compose ${both} --file compose.override.yaml --file stand-ins.yaml down --volumes --timeout 1`,
        ),
      );

      const ask = async (query: string): Promise<unknown[]> => {
        const address = `http://127.0.0.1:${ports.prometheus}/api/v1/query?query=${encodeURIComponent(query)}`;
        const answer = await fetch(address).catch(() => undefined);
        return answer?.ok === true ? ((await answer.json()) as { data: { result: unknown[] } }).data.result : [];
      };
      const told = async (): Promise<string[]> => {
        const answer = await fetch(`http://127.0.0.1:${ports.alertmanager}/api/v2/alerts?active=true`);
        const found = (await answer.json()) as { labels: { alertname: string } }[];
        return found.map(({ labels }) => labels.alertname);
      };

      it('is what Docker Compose and Alertmanager take', async () => {
        await server.shell(plan.scaffold.verificationSteps[0] ?? '');
        expect(await inImage(at('monitoring'), 'amtool', 'check-config', 'alertmanager.yml')).toContain('SUCCESS');
      });

      it('has data for every query of the dashboards', async () => {
        const queries: string[] = [];
        for (const { path } of plan.files.filter(({ path }) => path.endsWith('.json'))) {
          const { panels } = JSON.parse(await readFile(at(path), 'utf8'));
          for (const { targets } of panels) for (const { expr } of targets) queries.push(expr);
        }
        expect(queries.length).toBeGreaterThan(20);
        const without = async (): Promise<string[]> => {
          const answers = await Promise.all(queries.map(async (query) => [query, (await ask(query)).length] as const));
          return answers.flatMap(([query, count]) => (count === 0 ? [query] : []));
        };
        await until('every query has data', async () => (await without()).length === 0).catch(() => undefined);
        expect(await without()).toEqual([]);
      });

      it('has every metric that an alert asks for', async () => {
        const asked = alerts.flatMap((alert) => expressionOf(alert).match(/\b(?:pg|pgproof|node)_\w+/g) ?? []);
        const counts = await Promise.all(
          [...new Set(asked)].map(async (name) => [name, (await ask(name)).length] as const),
        );
        expect(counts.length).toBeGreaterThan(15);
        expect(counts.filter(([, count]) => count === 0)).toEqual([]);
      });

      it('tells Alertmanager when the server is down, and when it is back', async () => {
        expect(await told()).not.toContain('PostgresDown');
        await server.shell('docker compose kill postgres');
        await until('the alert is there', async () => (await told()).includes('PostgresDown'));
        await server.shell('docker compose start postgres');
        await until('the alert is over', async () => !(await told()).includes('PostgresDown'), 60);
      });
    });
  },
);

/** No registry need answer: Debian's builds stand in for the images. Grafana is in neither. */
const standIns = {
  'postgres-exporter': { image: deploymentImage.name, entrypoint: ['prometheus-postgres-exporter'] },
  'node-exporter': { image: deploymentImage.name, entrypoint: ['prometheus-node-exporter'] },
  prometheus: { image: deploymentImage.name, entrypoint: ['prometheus'] },
  alertmanager: { image: deploymentImage.name, entrypoint: ['prometheus-alertmanager'] },
  grafana: { profiles: ['elsewhere'] },
};
