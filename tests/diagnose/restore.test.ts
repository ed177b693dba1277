import { appendFile, readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeApp } from '../cli/databases.ts';
import { makeRoom, type Room, until } from '../cli/room.ts';
import { type Cluster, startCluster } from '../cluster.ts';
import { mountDisk, requireDisks } from '../hazards/disk.ts';
import { openLine } from '../hazards/line.ts';
import { run } from '../run.ts';
import { hold, startStandby } from './faults.ts';
import { diagnose, expectCause, logShell, runShell, runSql } from './scene.ts';

let source: Cluster;
let target: Cluster;
let archives: Room;
let room: Room;
let made = 0;

beforeAll(async () => {
  source = await startCluster();
  target = await startCluster();
  archives = await makeRoom();
  await makeApp(source);
  await source.sql(
    'app',
    `create role owner_of_all nologin; alter table shop.customer owner to owner_of_all;
     create table shop.wide as select i, md5(i::text) || md5('b' || i) as noise from generate_series(1, 40000) i;
     create index on shop.wide (noise)`,
  );
  await source.tool('pg_dump', ['--format=custom', `--file=${join(archives.path, 'app.dump')}`, 'app']);
  await source.tool('pg_dump', ['--format=plain', `--file=${join(archives.path, 'app.sql')}`, 'app']);
});
afterAll(async () => {
  await archives?.[Symbol.asyncDispose]();
  await source?.stop();
  await target?.stop();
});
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const archive = (): string => join(archives.path, 'app.dump');
const freshDatabase = async (): Promise<string> => {
  made += 1;
  await target.sql('postgres', `create database copy_${made} template template0`);
  return `copy_${made}`;
};
const logged = (line: string): Promise<string> => logShell(target, line, room.path);
const restore = (database: string, more = ''): string =>
  `pg_restore --verbose ${more} --dbname=${database} ${archive()}`;

describe('of the log of a restore a diagnosis says first', () => {
  it('that roles are missing, and the statement that makes them', async () => {
    const log = await logged(restore(await freshDatabase()));
    const told = await diagnose(room, ['--restore-log', log]);
    expectCause(told, 'log-role-missing', /owner_of_all.*line \d+: /);
    await runSql(target, 'postgres', told.cause?.next);
    const again = await diagnose(room, ['--restore-log', await logged(restore(await freshDatabase()))]);
    expect([again.code, again.finding('log').status]).toEqual([0, 'good']);
    await target.sql('postgres', 'create role owner_of_all nologin').catch(() => undefined);
  });

  it('that objects are there already, each class once, and a restore into a new database that works', async () => {
    const database = await freshDatabase();
    await logged(restore(database, '--no-owner'));
    const told = await diagnose(room, ['--restore-log', await logged(restore(database, '--no-owner'))]);
    expectCause(told, 'log-object-exists', /shop.*customer.*times, first in line \d+: /);
    expect(told.findings.filter(({ id }) => id === 'diagnose.log-object-exists')).toHaveLength(1);
    const next = (told.cause?.next ?? '')
      .replaceAll('<new>', `anew_${made}`)
      .replace('<archive>', `--no-owner ${archive()}`);
    await runShell(target, next, room.path);
    expect(await target.sql(`anew_${made}`, 'select count(*) from shop.customer')).toEqual([{ count: '200' }]);
  });

  it('the same of psql, with what follows of it told apart', async () => {
    const database = await freshDatabase();
    const line = `psql --no-psqlrc --dbname=${database} --file=${join(archives.path, 'app.sql')}`;
    await logged(line);
    expectCause(await diagnose(room, ['--restore-log', await logged(line)]), 'log-object-exists', /already exists/);
  });

  it.skipIf(!requireDisks())('that the disk of the server is full', async () => {
    await using disk = await mountDisk(join(target.socket, 'small'), 32 * 1024 ** 2);
    await run('/usr/bin/chown', ['postgres:postgres', disk.path]);
    await target.sql('postgres', `create tablespace small location '${disk.path}'`);
    await target.sql('postgres', 'create database narrow template template0 tablespace small');
    // The first session writes a file of its own.
    await target.sql('narrow', 'select');
    await run('/bin/sh', ['-c', `head -c 40M /dev/zero > ${disk.path}/others || true`]);
    try {
      const told = await diagnose(room, ['--restore-log', await logged(restore('narrow', '--no-owner'))]);
      expectCause(told, 'log-disk-full', /No space left|could not extend/);
    } finally {
      await target.sql('postgres', 'drop database narrow with (force)');
      await target.sql('postgres', 'drop tablespace small');
    }
  });

  it('that the archive was cut, and how that is seen', async () => {
    const cut = join(room.path, 'cut.dump');
    await writeFile(cut, await readFile(archive()));
    await truncate(cut, 100_000);
    const told = await diagnose(room, [
      '--restore-log',
      await logged(`pg_restore --no-owner --dbname=${await freshDatabase()} ${cut}`),
    ]);
    expectCause(told, 'log-archive-damaged', /end of file|could not read/);
    await expect(runShell(target, `pg_restore -f /dev/null ${cut}`, room.path)).rejects.toThrow(/end of file/);
  });

  it('that the server went away', async () => {
    const database = await freshDatabase();
    await using line = await openLine(target);
    line.strike('cut', { after: { bytes: 500_000, from: 'client' } });
    const log = await logged(
      `PGPASSWORD='only for tests' pg_restore --no-owner --host=127.0.0.1 --port=${line.port} --dbname=${database} ${archive()}`,
    );
    expectCause(await diagnose(room, ['--restore-log', log]), 'log-connection-lost', /no connection|closed/);
  });

  it('that somebody killed it', async () => {
    // Whoever opens a pipe waits until something comes.
    const fifo = join(room.path, 'fifo');
    const log = await logged(
      `mkfifo ${fifo}; pg_restore --dbname=${await freshDatabase()} ${fifo} & sleep 0.2; kill -9 $!; wait $!`,
    );
    const told = await diagnose(room, ['--restore-log', log]);
    expectCause(told, 'log-program-killed', /Killed/);
  });

  it('that a lock was not got, and who has it', async () => {
    const database = await freshDatabase();
    await logged(restore(database, '--no-owner'));
    await using blocker = await hold(target.url(database), 'a reader');
    await blocker.query('begin; select count(*) from shop.customer');
    const log = await logged(
      `PGOPTIONS='-c lock_timeout=200ms' psql --dbname=${database} --command='drop table shop.customer cascade'`,
    );
    const told = await diagnose(room, ['--restore-log', log, '--database-url', target.url(database)]);
    expectCause(told, 'log-lock-not-got', /lock timeout/);
  });

  it('that permissions are missing', async () => {
    await target.sql('postgres', "create role restorer login password 'may little'").catch(() => undefined);
    const database = await freshDatabase();
    const log = await logged(`pg_restore --dbname=${database} --username=restorer ${archive()}`);
    expectCause(await diagnose(room, ['--restore-log', log]), 'log-not-permitted', /permission denied|must be/);
  });

  it('that an extension is missing, with its package', async () => {
    await using lone = await makeRoom();
    const sql = join(lone.path, 'x.sql');
    await writeFile(sql, 'create extension no_such_extension;\n');
    const told = await diagnose(room, [
      '--restore-log',
      await logged(`psql --dbname=${await freshDatabase()} --file=${sql}`),
    ]);
    expectCause(told, 'log-extension-missing', /no_such_extension/);
    expect(told.cause?.next).toMatch(/apt-get install postgresql-.*-no-such-extension/);
  });

  it('that a plain dump went through one session for long, and a dump that several can restore', async () => {
    const log = await logged(`psql --dbname=${await freshDatabase()} --file=${join(archives.path, 'app.sql')}`);
    await until('a second has passed', () => performance.now() > 1000);
    const told = await diagnose(room, ['--restore-log', await slowed(log), '--slow-restore-seconds', '60']);
    const slow = told.finding('restore-slow');
    expect(slow.detail).toMatch(/by one psql/);
    const next = (slow.hint ?? '')
      .replace(/^.*?: /, '')
      .replaceAll('<folder>', join(room.path, 'folder'))
      .replace('<database>', 'app');
    const [dump = '', load = ''] = next.split('; then ');
    await runShell(source, dump, room.path);
    await runShell(
      target,
      load.replace('<database>', await freshDatabase()).replace('pg_restore', 'pg_restore --no-owner'),
      room.path,
    );
    expect(await target.sql(`copy_${made}`, 'select count(*) from shop.wide')).toEqual([{ count: '40000' }]);
  });

  it('that one job restored for long, over a line that is slow, and the same by several', async () => {
    const database = await freshDatabase();
    await using line = await openLine(target);
    line.strike({ bytesPerSecond: 1_500_000 });
    const log = await logged(
      `PGPASSWORD='only for tests' pg_restore --verbose --no-owner --host=127.0.0.1 --port=${line.port} --dbname=${database} ${archive()}`,
    );
    const told = await diagnose(room, [
      '--restore-log',
      log,
      '--slow-restore-seconds',
      '1',
      '--into',
      target.url(await freshDatabase()),
    ]);
    const slow = told.finding('restore-slow');
    expect(slow).toMatchObject({
      status: 'warning',
      hint: expect.stringMatching(/^pg_restore --jobs=\d+ --dbname=copy_/),
    });
    await runShell(target, slow.hint?.replace('<folder or file>', `--no-owner ${archive()}`), room.path);
    expect(await target.sql(`copy_${made}`, 'select count(*) from shop.wide')).toEqual([{ count: '40000' }]);
  });

  it('nothing of what a log is not to say: no secret, no control character, and any size', async () => {
    const log = join(room.path, 'evil.log');
    await writeFile(
      log,
      `\u001b[31mpsql: error: connection to server at "postgres://me:hush-hush@db/app" failed: \u001b]0;evil\u0007 password=hush-hush\u202e\n`,
    );
    await appendFile(log, `ERROR:  ${'x'.repeat(5_000_000)}\n`);
    const ran = await room.run(['diagnose', '--restore-log', log]);
    expect(ran.code).toBe(1);
    for (const unwanted of ['hush-hush', '\u001b', '\u202e', '\u0007']) expect(ran.stdout).not.toContain(unwanted);
    expect(ran.stdout.length).toBeLessThan(5000);
    expect(ran.stdout).toContain('***');
  });

  it('that there is no such log, and goes on with the rest', async () => {
    const told = await diagnose(room, ['--restore-log', join(room.path, 'nowhere'), '--into', target.url('postgres')]);
    expect(told.finding('log').status).toBe('bad');
    expect(told.finding('target-version').status).toBe('good');
  });
});

describe('of a target a diagnosis says first', () => {
  it('that it is not empty, with what would conflict, and a new one that works', async () => {
    const database = await freshDatabase();
    await logged(restore(database, '--no-owner'));
    const told = await diagnose(room, ['--into', target.url(database)]);
    expectCause(told, 'target-contents', /is not empty: \d+ objects.*relation shop\.customer/);
    await runShell(target, /createdb [^;]*/.exec(told.cause?.next ?? '')?.[0], room.path);
    const again = await diagnose(room, ['--into', target.url(`${database}_restored`)]);
    expect([again.code, again.finding('target-contents').status]).toEqual([0, 'good']);
  });

  it('that it is missing, and how it is made', async () => {
    const told = await diagnose(room, ['--into', target.url('not_there')]);
    expect(told.finding('target-missing')).toMatchObject({
      status: 'explained',
      hint: 'createdb --template=template0 not_there',
    });
    await runShell(target, told.finding('target-missing').hint, room.path);
    expect((await diagnose(room, ['--into', target.url('not_there')])).finding('target-contents').status).toBe('good');
  });

  it('that no server answers there', async () => {
    expectCause(await diagnose(room, ['--into', 'postgres://me@127.0.0.1:1/app']), 'cannot-connect', /ECONNREFUSED/);
  });

  it('that the role may make no database, and the grant', async () => {
    await target.sql('postgres', "create role maker login password 'no maker'");
    const url = target.url('brand_new', 'maker', 'no maker');
    const told = await diagnose(room, ['--into', url]);
    expectCause(told, 'target-privilege', /may not make databases/);
    await runSql(target, 'postgres', told.cause?.next);
    expect((await diagnose(room, ['--into', url])).code).toBe(0);
  });

  it('that the roles of the backup are not there, and the statements that make them', async () => {
    const made = await room.run(['backup', '--database-url', source.url('app'), '--store', room.store]);
    expect(made.code, made.stderr).toBe(0);
    await using bare = await startCluster();
    const asked = ['--store', room.store, '--into', bare.url('fresh')];
    const told = await diagnose(room, asked);
    expectCause(told, 'target-role', /owner_of_all/);
    await runSql(bare, 'postgres', told.cause?.next);
    expect((await diagnose(room, asked)).finding('target-role').status).toBe('good');
  });

  it('that an extension of the backup cannot be had there, with its package', async () => {
    await source.sql('postgres', 'create database gauge template template0');
    // What no server here has: as if it had been removed where this one has it.
    await source.sql(
      'gauge',
      "set allow_system_table_mods = on; update pg_extension set extname = 'weather_gauge' where extname = 'plpgsql'",
    );
    const made = await room.run(['backup', '--database-url', source.url('gauge'), '--store', room.store]);
    expect(made.code, made.stderr).toBe(0);
    const told = await diagnose(room, ['--store', room.store, '--into', target.url('fresh')]);
    expectCause(told, 'target-extension', /not installed: weather_gauge \d/);
    expect(told.cause?.next).toContain(`apt-get install postgresql-${target.major}-weather-gauge`);
  });

  it('that its disk has no room for what the database was at the source', async () => {
    const made = await room.run(['backup', '--database-url', source.url('app'), '--store', room.store, '--json']);
    expect(made.code, made.stderr).toBe(0);
    const asked = ['--store', room.store, '--into', target.url('fresh')];
    expect((await diagnose(room, asked)).finding('target-disk').status).not.toBe('bad');
    const manifest = join(room.store, 'app', String(made.json()['backup_id']), 'manifest.json');
    const { server, ...rest } = JSON.parse(await readFile(manifest, 'utf8'));
    await writeFile(manifest, JSON.stringify({ ...rest, server: { ...server, size_bytes: 5e15 } }));
    const told = await diagnose(room, asked);
    expectCause(told, 'target-disk', /free of .*; the database had .* at the source/);
    expect(await runShell(target, told.cause?.next?.split(';')[0], room.path)).toMatch(/^Filesystem/);
  });

  it('that it is a standby, and how that ends', async () => {
    await using own = await startCluster();
    await using standby = await startStandby(own);
    const told = await diagnose(room, ['--into', standby.url('postgres')]);
    expectCause(told, 'target-standby', /is a standby/);
    await using session = await hold(standby.url('postgres'));
    await session.query(/select pg_promote\(\);/.exec(told.cause?.next ?? '')?.[0] ?? '');
    const again = await diagnose(room, ['--into', standby.url('postgres')]);
    expect(again.findings.filter(({ id }) => id === 'diagnose.target-standby')).toEqual([]);
  });
});

/** As if the log had been written for an hour. */
async function slowed(log: string): Promise<string> {
  const later = new Date(Date.now() + 3_600_000);
  await utimes(log, later, later);
  return log;
}
