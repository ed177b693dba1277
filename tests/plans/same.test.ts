/* What a run does is what its plan said: what the server was told, by its own log, and what lies in a store afterwards. */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFolderStore } from '../../packages/core/src/index.ts';
import { openWalArchive } from '../../packages/core/src/wal/archive.ts';
import { filesIn } from '../cli/room.ts';
import { superuserPassword } from '../cluster.ts';
import { commandLine } from '../pgproof.ts';
import { paste, pathWith } from './paste.ts';
import { openPlanScene, type PlanScene } from './scene.ts';

let scene: PlanScene;
beforeAll(async () => {
  scene = await openPlanScene({
    ...{ logging_collector: 'on', log_directory: 'log', log_statement: 'all', log_line_prefix: '\u0001' },
    ...{ log_rotation_size: '0', log_min_duration_statement: '-1' },
  });
});
afterAll(() => scene?.[Symbol.asyncDispose]());

/** Statements that the server logged while something was done; blanks count once. */
async function told(work: () => Promise<unknown>): Promise<string[]> {
  const folder = join(scene.cluster.socket, 'data/log');
  const read = async (): Promise<string> =>
    (await Promise.all((await readdir(folder)).sort().map((name) => readFile(join(folder, name), 'utf8')))).join('');
  const mark = `select 'mark ${Math.random()}'`;
  await scene.cluster.sql('postgres', mark);
  await work();
  await scene.cluster.sql('postgres', `${mark} as it_ended`);
  const log = await read();
  const during = log.slice(log.indexOf(mark), log.indexOf(`${mark} as it_ended`));
  return during
    .split('\u0001')
    .slice(1)
    .map((entry) => /LOG: {2}(?:statement|execute [^:]*): ([\s\S]*)/.exec(entry)?.[1])
    .flatMap((statement) => (statement === undefined ? [] : [plain(statement)]));
}
const plain = (statement: string): string => statement.replace(/\s+/g, ' ').replace(/ ?;$/, '').trim();

const env = () => ({ PATH: pathWith(scene.cluster.bin), PGPASSWORD: superuserPassword, HOME: scene.room.home });

it('by a look at a server: it is asked every question of the plan, in that order, and nothing else that reads more than itself', async () => {
  const words = ['health', '--database-url', scene.url('app'), '--sample-seconds', '0'];
  const plan = await scene.plan(words);
  const [start, end] = [
    plan.commands.findIndex((line) => line.startsWith('psql ')),
    plan.commands.lastIndexOf('PGPROOF'),
  ];
  const planned = plan.commands.slice(start + 1, end).map(plain);
  expect(planned.length).toBeGreaterThan(30);
  const said = await told(() => scene.here(words));
  const asked = said.filter((statement) =>
    statement.startsWith('begin transaction isolation level read committed read only'),
  );
  const extra = asked.filter((statement) => !planned.includes(statement));
  expect(asked.filter((statement) => planned.includes(statement))).toEqual(planned);
  // What it is, and what the run itself cost.
  expect(extra.length).toBeLessThanOrEqual(3);
  // Pasted, it asks the same.
  const pasted = await told(() => paste(plan.commands, env()));
  for (const statement of planned) {
    const [first = ''] = statement.replace(/^begin [^;]*; (set local [^;]*; )*/, '').split('; commit');
    expect(
      pasted.some((one) => one.includes(first)),
      first.slice(0, 200),
    ).toBe(true);
  }
});

it('by migrations: the server is told the statements of the plan, in that order', async () => {
  const words = ['migrate', 'apply', '--migrations', scene.migrations, '--database-url', scene.url('app')];
  const given = [...words, '--environment', 'development'];
  const plan = await scene.plan(given);
  const changes = (lines: readonly string[]): string[] =>
    lines.filter((line) =>
      /^(create|insert|update|delete|truncate|alter|drop|set lock_timeout|set statement_timeout)\b/i.test(line),
    );
  const planned = changes(
    plan.commands
      .join('\n')
      .split(/;\n/)
      .map((statement) => plain(statement.replace(/^(--|psql)[^\n]*\n/gm, ''))),
  );
  expect(planned.some((one) => one.startsWith('create table coupon'))).toBe(true);
  const said = await told(async () => {
    const ran = await scene.here(given);
    expect(ran.code, ran.stderr + ran.stdout).toBe(0);
  });
  const own = changes(said).filter((statement) => /coupon/.test(statement));
  expect(own).toEqual(planned.filter((statement) => /coupon/.test(statement)));
  // By hand the same tables come, and the tool takes them for its own.
  await scene.cluster.sql('postgres', 'create database pasted template template0');
  const other = await scene.plan(given.map((word) => (word === scene.url('app') ? scene.url('pasted') : word)));
  await paste(other.commands, env());
  const status = (database: string) =>
    scene.here([
      'migrate',
      'status',
      '--migrations',
      scene.migrations,
      '--database-url',
      scene.url(database),
      '--json',
    ]);
  const findings = async (database: string): Promise<unknown> =>
    JSON.parse((await status(database)).stdout).findings.map(({ id, status: is, object }: Record<string, unknown>) => [
      id,
      is,
      object,
    ]);
  expect(await findings('pasted')).toEqual(await findings('app'));
});

it('by fetching the log: pasted, the store holds the same files with the same content, and the slot is where the run moves it', async () => {
  const { room, url, cluster, systemIdentifier } = scene;
  const bin = await room.folder('bin');
  await writeFile(join(bin, 'pgproof'), `#!/bin/sh\nexec '${process.execPath}' '${commandLine()}' "$@"\n`, {
    mode: 0o755,
  });
  const [ran, pasted] = [join(room.path, 'ran'), join(room.path, 'pasted')];
  const receive = (store: string, slot: string): string[] => [
    'wal',
    'receive',
    '--database-url',
    url('postgres'),
    '--store',
    store,
    '--slot',
    slot,
  ];
  for (const [store, slot] of [
    [ran, 'ran'],
    [pasted, 'pasted'],
  ] as const) {
    const first = await scene.here(receive(store, slot));
    expect(first.code, first.stderr).toBe(0);
  }
  await cluster.sql('app', 'create table noise as select i from generate_series(1, 1000) i');
  await cluster.sql('app', 'select pg_switch_wal()');
  const plan = await scene.plan(receive(pasted, 'pasted'));
  expect((await scene.here(receive(ran, 'ran'))).code).toBe(0);
  await paste(plan.commands, { ...env(), PATH: pathWith(bin, cluster.bin), TMPDIR: room.tmp });
  expect(await filesIn(room.tmp)).toEqual([]);
  const whole = async (store: string): Promise<unknown> => {
    const archive = openWalArchive(await openFolderStore(store, { create: false }), systemIdentifier);
    const files = (await archive.list()).filter(({ file }) => file.kind === 'segment');
    return Promise.all(files.map(async (one) => [one.path, (await archive.label(one)).sha256]));
  };
  expect(await whole(pasted)).toEqual(await whole(ran));
  expect(((await whole(ran)) as unknown[]).length).toBeGreaterThan(0);
  const [slots] = await cluster.sql(
    'postgres',
    'select count(distinct restart_lsn)::text as n from pg_replication_slots',
  );
  expect(slots).toEqual({ n: '1' });
  for (const slot of ['ran', 'pasted']) await cluster.sql('postgres', `select pg_drop_replication_slot('${slot}')`);
});

it('by a scaffold: pasted, the same files are there', async () => {
  const { room } = scene;
  const folder = await room.folder('scaffolds');
  for (const words of [['monitoring'], ['workflows', '--databases', 'shop']]) {
    const at = (name: string): string[] => ['scaffold', ...words, '--folder', join(folder, name)];
    const plan = await scene.plan(at('deploy'));
    const writing = plan.commands.filter((line) => /^(\(umask 022 && )?(mkdir -p |cat > )/.test(line));
    await paste(writing, env());
    await cp(join(folder, 'deploy'), join(folder, 'pasted'), { recursive: true });
    await rm(join(folder, 'deploy'), { recursive: true });
    expect((await scene.here(at('deploy'))).code).toBe(0);
    const contents = async (name: string): Promise<unknown> =>
      Promise.all(
        (await filesIn(join(folder, name))).map(async (file) => [
          file,
          await readFile(join(folder, name, file), 'utf8'),
        ]),
      );
    expect(await contents('pasted')).toEqual(await contents('deploy'));
    for (const name of ['deploy', 'pasted']) await rm(join(folder, name), { recursive: true });
  }
});
