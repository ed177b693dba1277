/* The recovery procedure of each plan, line by line in a shell with standard tools alone, on a server that had nothing: what it says comes true. */
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shellQuote } from '../../packages/core/src/operation.ts';
import { filesIn } from '../cli/room.ts';
import { type Cluster, freePort, startCluster } from '../cluster.ts';
import { ask, serverOwner } from '../physical/scene.ts';
import { run } from '../run.ts';
import { representatives } from '../whole.ts';
import { linesOf, openToRead, paste, pathWith } from './paste.ts';
import { openPlanScene, type PlanScene } from './scene.ts';

let scene: PlanScene;
let fresh: Cluster;

beforeAll(async () => {
  [scene, fresh] = await Promise.all([openPlanScene(), startCluster()]);
});
afterAll(async () => {
  await fresh?.stop();
  await scene?.[Symbol.asyncDispose]();
});

/** Every row of every table, and where sequences stand, as psql tells them: nothing of ours is asked. */
async function contentOf(
  place: { readonly host: string; readonly port: number },
  database: string,
  kinds = "'r', 'S'",
): Promise<string> {
  const words = ['-XAt', '-v', 'ON_ERROR_STOP=1', '-h', place.host, '-p', String(place.port), '-U', 'postgres'];
  const psql = (sql: string): Promise<string> =>
    run(`${scene.cluster.bin}/psql`, [...words, '-d', database, '-c', sql], undefined, { PGTZ: 'UTC' });
  const statements = await psql(`
    select string_agg(format(case relkind when 'S' then 'select last_value, is_called from %s' else 'copy (select t from %s t order by t::text) to stdout' end,
                             c.oid::regclass), ';' order by c.oid::regclass::text)
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind in (${kinds}) and nspname !~ '^pg_' and nspname <> 'information_schema'`);
  const rows = await psql(statements.trim());
  expect(rows.split('\n').length).toBeGreaterThan(400);
  return `${statements}${createHash('sha256').update(rows).digest('hex')}`;
}
const source = () => ({ host: scene.cluster.socket, port: scene.cluster.port });
const target = () => ({ host: fresh.socket, port: fresh.port });

/** What whoever follows it fills in. A word that is left makes the shell fail. */
const filled = (lines: readonly string[], words: Readonly<Record<string, string>>): string[] =>
  lines.map((line) => Object.entries(words).reduce((text, [word, value]) => text.replaceAll(`<${word}>`, value), line));
const onFresh = () => ({ host: fresh.socket, superuser: 'postgres' });
const environment = () => ({ PATH: pathWith(scene.cluster.bin), HOME: scene.room.home });

const logical: readonly (readonly [name: string, ...words: string[]])[] = [
  ['custom'],
  ['custom and encrypted', '--age-recipients', 'KEY'],
  ['directory', '--format', 'directory', '--compression', 'gzip'],
  ['plain', '--format', 'plain', '--compression', 'none'],
  ['tar', '--format', 'tar'],
  ['rows alone', '--data-only'],
];
it.each(representatives(logical, logical.length, () => false))(
  'of a backup of a database, %s: it is back on another server, row by row',
  async (_name, ...given) => {
    const { room, url, key } = scene;
    const store = join(room.path, 'logical');
    const words = given.map((word) => (word === 'KEY' ? key.recipient : word));
    const backup = ['backup', '--database-url', url('app'), '--store', store, ...words];
    const plan = await scene.plan(backup);
    const ran = await scene.here([...backup, '--json']);
    expect(ran.code, ran.stderr).toBe(0);
    const folder = join(store, 'app', String(JSON.parse(ran.stdout)['backup_id']));
    const lines = filled(linesOf(plan.recovery_procedure), {
      ...onFresh(),
      'your identity file': shellQuote(key.file),
    }).map((line) => line.replace('PGPORT=5432', `PGPORT=${fresh.port}`));
    expect(lines.length).toBeGreaterThan(4);
    try {
      await paste([`cd ${folder}`, 'set -e -o pipefail', ...lines], environment());
      expect(await contentOf(target(), 'app')).toBe(await contentOf(source(), 'app'));
    } finally {
      await fresh.sql('postgres', 'drop database if exists app');
      await rm(store, { recursive: true });
    }
  },
);

it('of a restore, a verification and a rehearsal is that of the backup, with what ends them first', async () => {
  const { room, url } = scene;
  const ran = await scene.here(['backup', '--database-url', url('app'), '--store', room.store, '--json']);
  expect(ran.code, ran.stderr).toBe(0);
  const [manifest = ''] = (await filesIn(room.store)).filter((name) => name.endsWith('manifest.json'));
  const { recovery_procedure: own } = JSON.parse(await readFile(join(room.store, manifest), 'utf8'));
  for (const words of [
    ['restore', '--store', room.store, '--into', url('new one')],
    ['verify', '--store', room.store],
    ['migrate', 'rehearse', '--store', room.store, '--migrations', scene.migrations],
  ]) {
    const plan = await scene.plan(words);
    expect(plan.recovery_procedure.endsWith(own), words.join(' ')).toBe(true);
  }
});

it('of an archive of the log: the cluster is back with what was written after its base backup', async () => {
  const { room, url, cluster, systemIdentifier } = scene;
  const store = join(room.path, 'log');
  const receive = ['wal', 'receive', '--database-url', url('postgres'), '--store', store];
  expect((await scene.here(receive)).code).toBe(0);
  const base = await scene.here([
    'backup',
    '--method',
    'physical',
    '--database-url',
    url('app'),
    '--store',
    store,
    '--json',
  ]);
  expect(base.code, base.stderr).toBe(0);
  const plan = await scene.plan(receive);
  expect((await scene.here(receive)).code).toBe(0);
  await cluster.sql('app', "insert into shop.customer (name) values ('after the backup')");
  await cluster.sql('app', 'select pg_switch_wal()');
  await cluster.sql('app', "insert into shop.customer (name) values ('in a segment that never ended')");
  expect((await scene.here(receive)).code).toBe(0);
  const configure = await scene.plan(['wal', 'configure', '--store', store]);
  await openToRead(store);
  const owner = await serverOwner();
  for (const [index, procedure] of [plan.recovery_procedure, configure.recovery_procedure].entries()) {
    const [data, port] = [join(room.path, 'servers', `log-${index}`), await freePort()];
    const lines = filled(linesOf(procedure), {
      'the folder of the store': store,
      'the system identifier': systemIdentifier,
      'the id of a full base backup': String(JSON.parse(base.stdout)['backup_id']),
      'the new data directory': data,
    }).map((line) =>
      line.replace('pg_ctl start', `$& -o "-p ${port} -k ${join(room.path, 'servers')} -c listen_addresses="`),
    );
    const env = { ...environment(), PGHOST: join(room.path, 'servers'), PGPORT: String(port) };
    try {
      const said = await paste(['cd /', ...lines], env, owner);
      expect(said).toContain('recovered');
      const place = { host: join(room.path, 'servers'), port };
      // A server writes of a sequence 32 values ahead: after a recovery it goes on behind them.
      expect(await contentOf(place, 'app', "'r'")).toBe(await contentOf(source(), 'app', "'r'"));
      expect(await ask(place.host, port, 'app', 'show archive_mode')).toEqual([{ archive_mode: 'off' }]);
    } finally {
      await paste([`pg_ctl stop -m immediate -D ${data}`], env, owner).catch(() => undefined);
    }
  }
  await rm(store, { recursive: true });
});

it('of migrations: what they did is gone, and what they found is there', async () => {
  const { room, migrations } = scene;
  await fresh.sql('postgres', 'create database "the shop"');
  await fresh.sql('the shop', "create table kept as select i, 'row ' || i as words from generate_series(1, 500) i");
  const before = await contentOf(target(), 'the shop');
  const apply = ['migrate', 'apply', '--migrations', migrations, '--database-url', fresh.url('the shop')];
  const development = ['--environment', 'development'];
  const plan = await scene.plan([...apply, ...development]);
  const lines = filled(linesOf(plan.recovery_procedure), {
    'where the dump is to lie': join(room.path, 'before.dump'),
  });
  const at = lines.findIndex((line) => line.startsWith('pg_dump ')) + 1;
  const env = { ...environment(), PGPASSWORD: 'only for tests' };
  await paste(lines.slice(0, at), env);
  const ran = await scene.here([...apply, ...development]);
  expect(ran.code, ran.stderr + ran.stdout).toBe(0);
  expect(await fresh.sql('the shop', "select to_regclass('coupon') is not null as it")).toEqual([{ it: 't' }]);
  await paste([...lines.slice(0, at - 1), ...lines.slice(at)], env);
  expect(await contentOf(target(), 'the shop')).toBe(before);
  expect(await fresh.sql('the shop_migrated', "select to_regclass('coupon') is not null as it")).toEqual([{ it: 't' }]);
});

it('of a pruning: what went is there again, and counts', async () => {
  const { room, url } = scene;
  const store = join(room.path, 'pruned');
  for (let i = 0; i < 3; i += 1) {
    const ran = await scene.here(['backup', '--database-url', url('app'), '--store', store, '--proof', 'none']);
    expect(ran.code, ran.stderr).toBe(0);
  }
  const plan = await scene.plan(['prune', '--store', store, '--keep-last', '1']);
  const before = await filesIn(store);
  const lines = filled(linesOf(plan.recovery_procedure), { 'a folder with room for it': join(room.path, 'aside') });
  const at = lines.findIndex((line) => !/^(set |ASIDE=|mkdir -p "\$ASIDE")/.test(line));
  await paste(lines.slice(0, at), environment());
  // What is pasted is what a run removes.
  const copy = join(room.path, 'pruned copy');
  await cp(store, copy, { recursive: true });
  expect((await scene.here(['prune', '--store', copy, '--keep-last', '1'])).code).toBe(0);
  await paste(plan.commands, environment());
  expect(await filesIn(store)).toEqual(await filesIn(copy));
  expect((await readdir(join(store, 'app'))).length).toBe(1);
  await paste([...lines.slice(1, 2), ...lines.slice(at)], environment());
  expect(await filesIn(store)).toEqual(before);
  const listed = await scene.here(['list', '--store', store, '--json']);
  expect(JSON.parse(listed.stdout)['backups']).toHaveLength(3);
});

it('of a look at a server, and of what that sets up: nothing of it is left', async () => {
  const { plan } = scene;
  const env = { ...environment(), PGPASSWORD: 'only for tests' };
  const health = await plan(['health', '--database-url', fresh.url('postgres'), '--profile', 'ci']);
  await paste(linesOf(health.recovery_procedure), env);
  const enable = await plan(['health', 'statements', 'enable', '--database-url', fresh.url('postgres')]);
  const set =
    "select name from pg_file_settings where sourcefile like '%auto.conf' and name = 'shared_preload_libraries'";
  const server = `export PGHOST=${fresh.socket} PGPORT=${fresh.port} PGUSER=postgres`;
  await paste([server, ...enable.commands], env);
  expect(await fresh.sql('postgres', set)).toHaveLength(1);
  await paste([server, ...linesOf(enable.recovery_procedure)], env);
  expect(await fresh.sql('postgres', set)).toEqual([]);
  expect(await fresh.sql('postgres', "select 1 from pg_extension where extname = 'pg_stat_statements'")).toEqual([]);
});
