/* Migrations that are applied by their tool's own command, watched from outside. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PgproofError } from '../../packages/core/src/errors.ts';
import { planMigrateApply } from '../../packages/core/src/migrate/apply/apply.ts';
import type { MigrateApplyOptions } from '../../packages/core/src/migrate/apply/options.ts';
import type { FormatName } from '../../packages/core/src/migrate/format.ts';
import { enterGate } from '../../packages/core/src/postgres/gate.ts';
import { settleConnection } from '../../packages/core/src/postgres/settle.ts';
import type { Report } from '../../packages/core/src/report/report.ts';
import type { Session } from '../../packages/core/src/session.ts';
import { bring, type ProgramName } from '../../scripts/programs.ts';
import { until } from '../cli/room.ts';
import { optionalTier } from '../tiers.ts';
import { itOfWhole, wholeTables } from '../whole.ts';
import { openPlace, type Place } from './place.ts';

let place: Place;
let session: Session;
beforeAll(async () => {
  place = await openPlace();
  session = { ...place.session, env: { PATH: process.env['PATH'] ?? '' } };
});
afterAll(() => place?.[Symbol.asyncDispose]());

interface Tool {
  readonly program: ProgramName;
  /** A word for the shell that runs the pending ones of a folder, by what the command is told. */
  readonly up: (path: string, folder: string) => string;
  /** A file of that version, by its name, that does this. */
  readonly file: (version: number, sql: string) => Record<string, string>;
}
const tools: Record<string, Tool> = {
  dbmate: {
    program: 'dbmate',
    up: (path, folder) => `${path} -d ${folder} --no-dump-schema migrate`,
    file: (version, sql) => ({ [`${version}_x.sql`]: `-- migrate:up\n${sql}\n-- migrate:down\n` }),
  },
  goose: {
    program: 'goose',
    up: (path, folder) => `env GOOSE_DRIVER=postgres GOOSE_DBSTRING="$DATABASE_URL" ${path} -dir ${folder} up`,
    file: (version, sql) => ({ [`${version}_x.sql`]: `-- +goose Up\n${sql}\n` }),
  },
  'golang-migrate': {
    program: 'migrate',
    up: (path, folder) => `${path} -path ${folder} -database "$DATABASE_URL" up`,
    file: (version, sql) => ({ [`${version}_x.up.sql`]: sql }),
  },
  sqlx: {
    program: 'sqlx',
    up: (path, folder) => `${path} migrate run --source ${folder}`,
    file: (version, sql) => ({ [`${version}_x.sql`]: sql }),
  },
};
const paths = new Map<string, string>();
for (const [name, { program }] of Object.entries(tools).slice(0, wholeTables ? undefined : 1)) {
  const brought = await bring(program);
  if (optionalTier(`the tool ${program}`, 'path' in brought, 'reason' in brought ? brought.reason : ''))
    paths.set(name, 'path' in brought ? brought.path : '');
}

const files = (name: string, ...sql: string[]): Record<string, string> =>
  Object.assign({}, ...sql.map((one, index) => tools[name]?.file(index + 1, one))) as Record<string, string>;
const command = (name: string, folder: string, before = ''): string[] => [
  ...['/bin/sh', '-c', `${before} exec ${tools[name]?.up(paths.get(name) ?? '', folder)}`],
];
const apply = (
  folder: string,
  url: string,
  argv: readonly string[],
  more: Partial<MigrateApplyOptions> = {},
): Promise<Report> => place.apply(folder, url, { command: argv, ...more }, session);
const named = (name: string): Partial<MigrateApplyOptions> => ({ format: name as FormatName });
const standings = async (folder: string, url: string): Promise<(string | null)[]> =>
  ((await place.status(folder, url)).data['migrations'] as { standing: string | null }[]).map(
    ({ standing }) => standing,
  );
const found = (report: Pick<Report, 'findings'>, id: string) =>
  report.findings.find((finding) => finding.id === `migrate.${id}`);
const open = async (url: string, name: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, application_name: name });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

/** As a driver does that takes no settings. */
const withoutOptions = `PGOPTIONS= DATABASE_URL="\${DATABASE_URL%&options=*}"`;
const given =
  "create table given as select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as time, current_setting('application_name') as name;";

describe.each([...paths.keys()])('by %s itself', (name) => {
  it('all is applied, with the limits of time that the tool was given, and a second run runs nothing', async () => {
    const folder = await place.folder(files(name, given, 'create table b (id int);'));
    const database = `whole ${name}`;
    const url = await place.database(database);
    const report = await apply(folder, url, command(name, folder), named(name));
    expect(report.ok, JSON.stringify(report.findings)).toBe(true);
    expect(report.data).toMatchObject({ by: 'command', applied: [{ version: '1' }, { version: '2' }], pending: 0 });
    expect(await standings(folder, url)).toEqual(['applied', 'applied']);
    expect(await place.cluster.sql(database, 'select lock, time from given')).toEqual([{ lock: '1s', time: '1min' }]);
    const again = await apply(folder, url, ['/bin/false']);
    expect([again.ok, again.headline]).toEqual([true, `nothing is pending in "${database}"`]);
  });

  it('a lock that is not got is told with who has it, and what stands', async () => {
    const folder = await place.folder(files(name, 'create table a (id int);', 'alter table t add note text;'));
    const url = await place.database(`locked ${name}`, 'create table t (id int)');
    const long = await open(url, 'nightly report');
    await long.query("begin; select 'a secret word', count(*) from t");
    const failed = await apply(folder, url, command(name, folder), { lockAttempts: 2, ...named(name) }).then(
      () => undefined,
      (error: unknown) => error as PgproofError,
    );
    await long.end();
    expect(failed).toMatchObject({ kind: 'lock-not-got', exitCode: 6 });
    expect(failed?.message).toMatch(
      /process \d+ \(user postgres, application nightly report\) holds public\.t: .* its statement: begin; select \?, count\(\*\) from t/,
    );
    if (name === 'golang-migrate') {
      // Its mark is set before the file is sent.
      expect(failed?.message).toMatch(/"2_x\.up\.sql" is dirty/);
      expect([failed?.hint, await standings(folder, url)]).toEqual([
        expect.stringContaining('migrate force'),
        ['applied', 'dirty'],
      ]);
      return;
    }
    expect(failed?.message).toMatch(
      /Of 2 pending migrations 1 was applied; "2_x.*" is pending, and nothing of it was kept/,
    );
    expect(failed?.findings.filter(({ id }) => id === 'migrate.lock-waited')).toHaveLength(1);
    expect(await standings(folder, url)).toEqual(['applied', 'pending']);
    expect((await apply(folder, url, command(name, folder), named(name))).ok).toBe(true);
  });
});

describe.skipIf(!paths.has('dbmate'))('while it runs', () => {
  const set = (...sql: string[]): Promise<string> => place.folder(files('dbmate', ...sql));
  const nap = 'select pg_sleep(s) from nap;';
  const makeNap = 'create table nap (s int); insert into nap values (60); create table t (id int)';
  const sleeping = "select pid, application_name as name from pg_stat_activity where wait_event = 'PgSleep'";
  const untilAsleep = (database: string): Promise<void> =>
    until('it sleeps', async () => (await place.cluster.sql(database, sleeping)).length > 0);

  it('no backup begins, and another apply waits', async () => {
    const folder = await set(nap);
    const url = await place.database('gate', makeNap);
    const running = apply(folder, url, command('dbmate', folder));
    await untilAsleep('gate');
    const connection = await settleConnection(url, place.door, session.signal);
    await expect(enterGate(connection, 1, session)).rejects.toMatchObject({
      message: expect.stringContaining('a migration keeps backups out of this database'),
    });
    await place.cluster.sql('gate', "select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'");
    await expect(running).rejects.toMatchObject({ message: expect.stringContaining('"1_x.sql" is pending') });
  });

  it('what waits for longer than allowed is cancelled from outside, whatever its driver makes of the settings', async () => {
    const folder = await set('alter table t add note text;');
    const url = await place.database('outside', makeNap);
    const long = await open(url, 'long');
    await long.query('begin; select count(*) from t');
    const bare = command('dbmate', folder, withoutOptions);
    const failed = await apply(folder, url, bare, { lockAttempts: 1 }).catch((error: unknown) => error as PgproofError);
    expect(failed).toMatchObject({ kind: 'lock-not-got' });
    expect(found(failed as PgproofError, 'cancelled')?.detail).toMatch(
      /^a statement of the command waited for public\.t for longer than 1\.00 s, and was cancelled$/,
    );
    // One that bears another name is nobody's to cancel; and that is said.
    const nameless = command('dbmate', folder, `export PGAPPNAME=other ${withoutOptions};`);
    const blocked = apply(folder, url, nameless);
    const waiting =
      "select 1 from pg_stat_activity join pg_locks using (pid) where application_name = 'other' and waitstart < now() - interval '1.5 s'";
    await until('it waits for longer', async () => (await place.cluster.sql('outside', waiting)).length > 0);
    await long.query('commit');
    await long.end();
    const report = await blocked;
    expect([report.ok, found(report, 'limits')]).toMatchObject([
      true,
      { status: 'warning', hint: expect.stringContaining('alter role') },
    ]);
  });

  it('what cannot be cancelled is told: no limit of time is known to have held', async () => {
    const folder = await set('select 1;');
    await place.database('beyond', 'create role deployer login password $$deploys$$; grant pg_monitor to deployer');
    const url = place.cluster.url('beyond', 'deployer', 'deploys');
    const { password } = new URL(place.cluster.url('beyond'));
    const psql = `PGUSER=postgres PGPASSWORD="${decodeURIComponent(password)}" ${place.cluster.bin}/psql`;
    const slow = ['/bin/sh', '-c', `PGOPTIONS= ${psql} -X -c 'select pg_sleep(1.3)'`];
    const report = await apply(folder, url, slow, { ...named('dbmate'), statementTimeoutSeconds: 1 });
    expect(found(report, 'cancelled')).toBeUndefined();
    expect(found(report, 'watch')).toMatchObject({
      ...{ status: 'warning', detail: expect.stringMatching(/looks? at it failed \(.*no limit of time is known/) },
    });
    expect(found(report, 'limits')?.detail).not.toContain('was cancelled');
  });

  it('an interrupt ends the command with its sessions, and says what stands', async () => {
    const folder = await set('create table first (id int);', nap);
    const url = await place.database('stopped', makeNap);
    const stop = new AbortController();
    const running = place.apply(...([folder, url, { command: command('dbmate', folder) }] as const), {
      ...session,
      signal: stop.signal,
    });
    await untilAsleep('stopped');
    stop.abort(new PgproofError('interrupted', 'interrupted'));
    await expect(running).rejects.toMatchObject({
      message: expect.stringMatching(/Of 2 pending migrations 1 was applied; "2_x\.sql" is pending/),
    });
    expect(await place.cluster.sql('stopped', sleeping)).toEqual([]);
    expect(await standings(folder, url)).toEqual(['applied', 'pending']);
  });

  itOfWhole('CONCURRENTLY may wait for old transactions, and leaves no invalid index', async () => {
    const folder = await place.folder({
      '1_x.sql': '-- migrate:up transaction:false\ncreate index concurrently t_i on t (id);\n-- migrate:down\n',
    });
    const url = await place.database('patient', makeNap);
    const long = await open(url, 'long');
    await long.query('begin isolation level repeatable read; select count(*) from nap');
    const running = apply(folder, url, command('dbmate', folder));
    const waits =
      "select 1 from pg_locks where locktype = 'virtualxid' and not granted and waitstart < now() - interval '1.5 s'";
    await until(
      'it waits for longer than a lock may take',
      async () => (await place.cluster.sql('patient', waits)).length > 0,
    );
    await long.end();
    const report = await running;
    expect(report.ok, JSON.stringify(report.findings)).toBe(true);
    expect(found(report, 'limits')?.detail).toContain('no lock_timeout, for "1_x.sql" may have to wait');
  });
});

describe('what a command comes to', () => {
  const one = { '1_x.sql': '-- migrate:up\ncreate table gone (id int);\n-- migrate:down\n' };

  it.each<[string, string[], RegExp]>([
    [
      'that fails',
      ['/bin/sh', '-c', 'echo "Error: no engine for this machine"; exit 3'],
      /failed with exit code 3 after .*: Error: no engine for this machine\. Of 1 pending migration none was applied; "1_x\.sql" is pending/,
    ],
    ['that is not there', ['./no-such-tool', 'up'], /"\.\/no-such-tool": there is no such program/],
  ])('one %s', async (what, argv, says) => {
    const url = await place.database(`comes ${what}`);
    await expect(apply(await place.folder(one), url, argv)).rejects.toMatchObject({
      message: expect.stringMatching(says),
    });
  });

  it('that did nothing is bad, though it ended well', async () => {
    const folder = await place.folder(one);
    const report = await apply(folder, await place.database('nothing'), ['/bin/true']);
    expect([report.ok, report.exitCode, report.headline]).toEqual([
      ...[false, 1, 'none of 1 pending migration was applied in "nothing"'],
    ]);
    expect(found(report, 'still-pending')).toMatchObject({ status: 'bad', object: { name: '1_x.sql' } });
  });

  it('does not get a secret in its arguments, nor another database in its environment', async () => {
    const folder = await place.folder(one);
    const url = await place.database('secret');
    const env = { PATH: process.env['PATH'], DIRECT_URL: 'postgres://other.example/app' };
    const look = ['/bin/sh', '-c', 'env; tr "\\0" " " < /proc/$$/cmdline; exit 1'];
    const said: string[] = [];
    const onProgress: Session['onProgress'] = ({ current = '' }) => void said.push(current);
    await place.apply(folder, url, { command: look }, { ...session, env, onProgress }).catch(() => undefined);
    const names = said.map((line) => line.split('=')[0]);
    expect(names).toEqual(expect.arrayContaining(['DATABASE_URL', 'PGPASSWORD', 'PGOPTIONS']));
    expect(said.join('\n')).not.toContain('other.example');
    const password = new URL(url).password;
    expect(password.length).toBeGreaterThan(5);
    expect(said.join('\n')).not.toContain(password);
    const passed = { command: look, passEnvironment: ['DIRECT_URL'] };
    await expect(place.apply(folder, url, passed, { ...session, env })).rejects.toMatchObject({ kind: 'bad-input' });
  });

  it('is refused where its host does not lead to the server that was looked at', async () => {
    const folder = await place.folder(one);
    const { href: url } = Object.assign(new URL(await place.database('elsewhere')), {
      ...{ hostname: 'db.invalid', search: 'hostaddr=127.0.0.1' },
    });
    const refused = { kind: 'bad-input', message: expect.stringContaining('"db.invalid", which is no name that') };
    await expect(apply(folder, url, ['/bin/true'])).rejects.toMatchObject(refused);
    const options = place.applyOptions(folder, url, { command: ['/bin/true'] });
    await expect(planMigrateApply(options, session)).rejects.toMatchObject(refused);
    expect((await place.apply(folder, url)).ok).toBe(true);
  });

  it('is refused what our own runner broke off, and numbered SQL, of which nobody would keep a state', async () => {
    const url = await place.database('broken off', 'create table fault (id int); insert into fault values (0)');
    const folder = await place.folder({
      '1_a.sql': '-- +goose NO TRANSACTION\n-- +goose Up\nvacuum fault;\nselect 1 / id from fault;\n',
    });
    await expect(place.apply(folder, url)).rejects.toThrow('division by zero');
    const report = await apply(folder, url, ['/bin/true']);
    expect([report.ok, found(report, 'unfinished')]).toMatchObject([
      false,
      { status: 'bad', hint: expect.stringContaining('without the command') },
    ]);
    const plain = await place.folder({ '1.sql': 'select 1' });
    const empty = await place.database('plain');
    await expect(apply(plain, empty, ['/bin/true'])).rejects.toMatchObject({
      ...{ kind: 'bad-input', message: expect.stringContaining('numbered SQL has no tool that keeps a state') },
    });
  });

  it('is planned as it would be run', async () => {
    const url = await place.database('planned');
    const folder = await place.folder(one);
    const options = place.applyOptions(folder, url, { command: ['npx', 'prisma', 'migrate', 'deploy'] });
    const { plan, refusal } = await planMigrateApply(options, session);
    expect(refusal).toBeUndefined();
    expect(plan.commands.at(-1)).toMatch(
      /^PGOPTIONS='-c application_name=pgproof-migrate-[0-9a-f]{8} -c lock_timeout=1s -c statement_timeout=60s .*' PGAPPNAME=\S+ DATABASE_URL="\$DATABASE_URL" npx prisma migrate deploy$/,
    );
    expect(JSON.stringify(plan)).not.toContain(new URL(url).password);
  });
});
