/* A server that nobody has cared for: numbers that run out, no archive, no checksums, a certificate that ends. */
import { appendFile, chmod, chown, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isRoot, until } from '../cli/room.ts';
import { type Cluster, installedMajor, startCluster } from '../cluster.ts';
import { runShell } from '../diagnose/scene.ts';
import { idsOf, run } from '../run.ts';
import { itOfWhole } from '../whole.ts';
import { look, paste, wordsOf } from './scene.ts';

let cluster: Cluster;
/** Of the network, and not of this machine alone; undefined where there is none. */
const address = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && one.internal === false)?.address;
const overTls = (): string => cluster.url('postgres').replace('sslmode=disable', 'sslmode=require');

async function makeCertificate(data: string, days: number): Promise<void> {
  const [key, crt] = [join(data, 'server.key'), join(data, 'server.crt')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', String(days)];
  await run('/usr/bin/openssl', ['req', '-x509', ...kind, '-subj', '/CN=localhost', '-keyout', key, '-out', crt]);
  await chmod(key, 0o600);
  if (!isRoot) return;
  const { uid, gid } = await idsOf('postgres');
  for (const file of [key, crt]) await chown(file, uid, gid);
}

beforeAll(async () => {
  const major = await installedMajor();
  cluster = await startCluster(
    {
      ...{
        fsync: 'on',
        full_page_writes: 'on',
        synchronous_commit: 'on',
        autovacuum: 'on',
        autovacuum_max_workers: '1',
      },
      // Else autovacuum would begin to mend it at once.
      ...{ autovacuum_freeze_max_age: '2000000000', autovacuum_multixact_freeze_max_age: '2000000000' },
      ...{ autovacuum_naptime: '1s', shared_buffers: '512kB', ssl: 'on', listen_addresses: '*' },
    },
    {
      initdb: ['--no-data-checksums'].filter(() => (major ?? 0) >= 18),
      prepare: async (data, owner) => {
        const bin = `/usr/lib/postgresql/${major}/bin`;
        await run(`${bin}/pg_resetwal`, ['-f', '-x', '600000000', '-m', '600000000,1', '-D', data], owner);
        // The pages of those numbers: 0x23C is 600,000,000 by 1,048,576 a file, 0x23C3 by 65,536.
        for (const file of ['pg_xact/023C', 'pg_multixact/offsets/23C3']) {
          await writeFile(join(data, file), Buffer.alloc(32 * 8192), { mode: 0o600 });
          if (owner !== undefined) await chown(join(data, file), owner.uid, owner.gid);
        }
        await makeCertificate(data, 3);
        await appendFile(join(data, 'pg_hba.conf'), '\nhost all all all scram-sha-256\n');
      },
    },
  );
});
afterAll(() => cluster?.stop());

it('is told what it lacks, and nothing else', async () => {
  const seen = await look(overTls());
  const wanted = ['archive-mode', 'certificate', 'data-checksums', 'multixact-age', 'xid-age'];
  expect(
    seen.troubles.filter((id) => id !== 'version'),
    wordsOf(seen),
  ).toEqual(wanted);
  expect(seen.of('certificate')).toMatchObject({
    status: 'bad',
    detail: expect.stringMatching(/ends in (2 d 23|3 d 00) h/),
  });
  expect(seen.of('xid-age')).toMatchObject({ status: 'warning', detail: expect.stringMatching(/599,99\d,\d{3} old/) });
  expect(seen.of('data-checksums').hint).toContain('pg_checksums --enable');
  const relaxed = await look(overTls(), { environment: 'development' });
  expect(relaxed.troubles).not.toContain('archive-mode');
});

it('numbers that run out are frozen by the commands that are named, in each database, also where nobody may log in', async () => {
  const seen = await look(overTls());
  for (const id of ['xid-age', 'multixact-age']) {
    const found = seen.findings.filter((finding) => finding.id === `monitor.${id}`);
    expect(found.map(({ object }) => object?.name).sort()).toEqual(['postgres', 'template0', 'template1']);
  }
  for (const { object, hint } of seen.findings.filter(({ id }) => id === 'monitor.xid-age')) {
    if (object?.name === 'postgres') await paste(cluster, hint ?? '', 'postgres');
    else await runShell(cluster, hint, cluster.socket);
  }
  const again = await look(overTls());
  expect(again.of('xid-age').detail).toMatch(/^the oldest transaction of any database is \d{1,3} old/);
  expect(again.of('multixact-age').status).toBe('good');
});

it('a new certificate is seen once it is loaded', async () => {
  await makeCertificate(join(cluster.socket, 'data'), 365);
  await paste(cluster, (await look(overTls())).of('certificate').hint?.split('then: ')[1] ?? '', 'postgres');
  await until('it is there', async () => (await look(overTls())).of('certificate').status === 'good');
});

it.skipIf(address === undefined)('a session over the network without TLS is told, and one with it is not', async () => {
  const plain = cluster.url('postgres').replace('127.0.0.1', address ?? '');
  expect((await look(plain)).of('tls')).toMatchObject({
    status: 'warning',
    detail: expect.stringMatching(/not encrypted, although/),
  });
  expect((await look(plain.replace('sslmode=disable', 'sslmode=require'))).of('tls').status).toBe('good');
  expect((await look(plain, { environment: 'staging' })).findings.some(({ id }) => id === 'monitor.tls')).toBe(false);
});

it('a cache that is too small is told, and judged by nobody', async () => {
  await cluster.sql(
    'postgres',
    "create table cold (id int primary key, filling text); insert into cold select i, repeat('x', 100) from generate_series(1, 20000) i",
  );
  await cluster.sql('postgres', 'analyze cold');
  for (let index = 0; index < 40; index += 1) await cluster.sql('postgres', 'select count(*) from cold');
  const seen = await look(overTls());
  expect(seen.of('cache-hit')).toMatchObject({
    status: 'explained',
    detail: expect.stringMatching(/% of [\d,]+ pages were in memory/),
  });
});

itOfWhole('a vacuum to prevent wraparound that lasts is told, and that no worker is left', async () => {
  await cluster.sql(
    'postgres',
    'create table slow (id int) with (autovacuum_enabled = off, autovacuum_freeze_max_age = 100000, autovacuum_vacuum_cost_delay = 100, autovacuum_vacuum_cost_limit = 1)',
  );
  await cluster.sql('postgres', 'insert into slow select generate_series(1, 100000)');
  await cluster.sql(
    'postgres',
    'do $$ begin for i in 1 .. 100100 loop perform txid_current(); commit; end loop; end $$',
  );
  await until(
    'it is at work',
    async () =>
      (await cluster.sql('postgres', "select from pg_stat_activity where query like '%slow (to prevent wraparound)'"))
        .length > 0,
    60,
  );
  const seen = await look(overTls(), {
    sampleSeconds: 0.3,
    limits: { 'wraparound-vacuum.seconds': { warning: 0.1, bad: 1000 } },
  });
  expect(seen.of('wraparound-vacuum')).toMatchObject({
    status: 'warning',
    object: { kind: 'table', name: 'public.slow' },
  });
  expect(seen.of('autovacuum-workers')).toMatchObject({ status: 'warning', detail: '1 of 1 workers are busy' });
  const [, pid = ''] = /pid = (\d+)/.exec(seen.of('wraparound-vacuum').hint ?? '') ?? [];
  expect(
    await cluster.sql(
      'postgres',
      `select relid::regclass::text as name from pg_stat_progress_vacuum where pid = ${pid}`,
    ),
  ).toEqual([{ name: 'slow' }]);
});
