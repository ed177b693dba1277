/* What real programs print of what is restored: each kind of error is told by its own words, and its hint works. */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeApp } from '../cli/databases.ts';
import { makeRoom, type Room, until } from '../cli/room.ts';
import { type Cluster, installedMajor, startCluster } from '../cluster.ts';
import { run } from '../run.ts';
import { hold, serverUser } from './faults.ts';
import { diagnose, expectCause, logShell, runShell } from './scene.ts';

const major = (await installedMajor()) ?? 0;

let cluster: Cluster;
let archives: Room;
let room: Room;
let made = 0;

beforeAll(async () => {
  cluster = await startCluster();
  archives = await makeRoom();
  await makeApp(cluster);
  await cluster.tool('pg_dump', ['--format=custom', `--file=${archive()}`, 'app']);
  await cluster.tool('pg_dump', ['--format=plain', `--file=${archive()}.sql`, 'app']);
});
afterAll(async () => {
  await archives?.[Symbol.asyncDispose]();
  await cluster?.stop();
});
beforeEach(async () => {
  room = await makeRoom();
  return () => room[Symbol.asyncDispose]();
});

const archive = (): string => join(archives.path, 'app.dump');
const fresh = async (how = ''): Promise<string> => {
  made += 1;
  await cluster.sql('postgres', `create database copy_${made} template template0 ${how}`);
  return `copy_${made}`;
};
const shell = (line: string | undefined): Promise<string> => runShell(cluster, line, room.path);
const logged = (line: string): Promise<string> => logShell(cluster, line, room.path);
const ofLog = async (line: string): ReturnType<typeof diagnose> =>
  diagnose(room, ['--restore-log', await logged(line)]);
/** The command that a hint ends in. */
const commandIn = (hint: string | null | undefined, program: string): string =>
  new RegExp(`\\S*${program} [^;,]*`).exec(hint ?? '')?.[0] ?? 'false';
const restore = (database: string, more = '', file = archive()): string =>
  `pg_restore --no-owner ${more} --dbname=${database} ${file}`;

it('that the archive is of a newer program, and which pg_restore the server has', async () => {
  const content = await readFile(archive());
  expect(content.subarray(0, 6)).toEqual(Buffer.from('PGDMP\u0001'));
  content[6] = 99;
  const newer = join(room.path, 'newer.dump');
  await writeFile(newer, content);
  const database = await fresh();
  const log = await logged(restore(database, '', newer));
  const told = await diagnose(room, ['--restore-log', log, '--into', cluster.url(database)]);
  expectCause(told, 'log-version', /unsupported version \(1\.99\)/);
  expect(await shell(commandIn(told.cause?.next, 'bin/pg_restore'))).toContain(`(PostgreSQL) ${cluster.major}.`);
});

it('that a client sets what the server does not know, unless nothing is lost by it', async () => {
  const unknown = await ofLog(`psql --dbname=postgres --command='set no_such_setting_yet = 0'`);
  expectCause(unknown, 'log-version', /no_such_setting_yet/);
  if (major >= 17) return;
  const told = await ofLog(`psql --dbname=postgres --command='set transaction_timeout = 0'`);
  expect([told.code, told.finding('log-harmless').status]).toEqual([0, 'explained']);
});

it('that the data directory is of another major, and what shows it', async () => {
  const owner = await serverUser();
  const data = join(cluster.socket, 'old');
  await mkdir(data, { mode: 0o700 });
  await writeFile(join(data, 'PG_VERSION'), '9\n');
  for (const name of ['postgresql.conf', 'pg_hba.conf']) await writeFile(join(data, name), '');
  if (owner !== undefined) await run('/usr/bin/chown', ['-R', `${owner.uid}:${owner.gid}`, data]);
  const refused = await run(join(cluster.bin, 'postgres'), ['-D', data], owner).catch((error: Error) => error.message);
  const log = join(room.path, 'server.log');
  await writeFile(log, refused);
  const told = await diagnose(room, ['--restore-log', log]);
  expectCause(told, 'log-data-directory', /database files are incompatible with server/);
  const [, ls, cat] = /(ls [^;]*); (cat .*)/.exec((told.cause?.next ?? '').replaceAll('<folder>', data)) ?? [];
  expect(await shell(`${ls}; ${cat}`)).toMatch(/ PG_VERSION\n(.*\n)*9\n$/);
});

it('that the server does not know a locale, and a database without it', async () => {
  const told = await ofLog('createdb --template=template0 --locale=xx_YY.UTF-8 elsewhere');
  expectCause(told, 'log-locale-missing', /\(xx_YY\.UTF-8\)/);
  expect(told.cause?.next).toContain('localedef -i <language> -f UTF-8 xx_YY.UTF-8');
  await shell(commandIn(told.cause?.next, 'createdb').replace('<name>', 'elsewhere'));
  await shell(restore('elsewhere'));
});

it('that rows are there already', async () => {
  const database = await fresh();
  await shell(restore(database));
  expectCause(await ofLog(restore(database, '--data-only')), 'log-constraint-violated', /\(customer_pkey, /);
});

it('that rows come before those that they refer to, and a restore that does not look', async () => {
  const database = await fresh();
  await shell(restore(database, '--schema-only'));
  const told = await ofLog(restore(database, '--data-only --schema=shop --table=purchase'));
  expectCause(told, 'log-constraint-violated', /\(purchase_customer_fkey\)/);
  const command = commandIn(told.cause?.next, 'pg_restore');
  await shell(restore(database).replace('pg_restore', `${command} --schema=shop --table=purchase`));
  expect(await cluster.sql(database, 'select count(*) from shop.purchase')).toEqual([{ count: '1000' }]);
});

it('that a database cannot hold the text, and one that can', async () => {
  const euro = await fresh(`encoding 'UTF8'`);
  await cluster.sql(euro, `create table price as select 'twelve \u20ac' as text`);
  const file = join(room.path, 'euro.dump');
  await cluster.tool('pg_dump', ['--format=custom', `--file=${file}`, euro]);
  const latin = await fresh(`encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'`);
  const told = await ofLog(restore(latin, '', file));
  expectCause(told, 'log-encoding', /\(LATIN1\)/);
  await shell(commandIn(told.cause?.next, 'createdb').replace('<name>', 'modern'));
  expect((await ofLog(restore('modern', '', file))).finding('log').status).toBe('good');
});

it('that a script is in another encoding than it says', async () => {
  const script = join(room.path, 'latin.sql');
  await appendFile(script, Buffer.from("set client_encoding = 'UTF8';\nselect 'caf\u00e9';\n", 'latin1'));
  expectCause(await ofLog(`psql --dbname=postgres --file=${script}`), 'log-encoding', /\(UTF8\).*0xe9/);
});

it('that somebody ended it, and how what is half restored is dropped', async () => {
  const database = await fresh();
  await shell(restore(database, '--schema-only'));
  await using blocker = await hold(cluster.url(database));
  await blocker.query('begin; lock table shop.customer');
  const log = logged(restore(database, '--data-only --schema=shop --table=customer'));
  const waiting = "select pg_cancel_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'";
  await until('it waits, and is cancelled', async () => (await cluster.sql('postgres', waiting)).length > 0);
  const told = await diagnose(room, ['--restore-log', await log]);
  expectCause(told, 'log-aborted', /somebody ended it.*user request/);
  await shell(commandIn(told.cause?.next, 'dropdb').replace('<name>', database));
  expect(await cluster.sql('postgres', `select from pg_database where datname = '${database}'`)).toEqual([]);
});

it('that rows came without the tables that they belong to', async () => {
  const database = await fresh();
  const told = await ofLog(restore(database, '--data-only'));
  expectCause(told, 'log-follows', /an earlier part of the restore is missing/);
  expect(told.cause?.next).toContain('restore the whole archive');
  expect((await ofLog(restore(database))).finding('log').status).toBe('good');
});

it('what follows of an error before it apart from that one, without a hint of its own', async () => {
  const database = await fresh();
  await shell(restore(database));
  const told = await ofLog(`psql --dbname=${database} --single-transaction --file=${archive()}.sql`);
  expectCause(told, 'log-object-exists', /schema|shop/);
  const follows = told.finding('log-follows');
  expect(follows).toMatchObject({ status: 'explained', detail: expect.stringMatching(/follows from .* is aborted/) });
  expect(follows.hint).toBeUndefined();
});
