/* Every operation × environment × type has a plan with its four parts, complete and without secrets; asking for it changes nothing. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { environments } from '../../packages/core/src/index.ts';
import { isOnPath } from '../../scripts/machine.mjs';
import { filesIn } from '../cli/room.ts';
import { installedMajor, superuserPassword } from '../cluster.ts';
import {
  type Archived,
  environment as ofRepository,
  passphrase,
  startArchived,
  surroundingsOf,
} from '../pgbackrest/scene.ts';
import { requireTier } from '../tiers.ts';
import { wholeTables } from '../whole.ts';
import { linesOf } from './paste.ts';
import { openPlanScene, type PlanScene } from './scene.ts';

const exec = promisify(execFile);
const major = (await installedMajor()) ?? 0;
const hasPgbackrest = requireTier('pgbackrest', isOnPath('pgbackrest'), 'pgBackRest is not installed');

let scene: PlanScene;
/** A cluster that pgBackRest backs up. */
let archived: Archived | undefined;
/** The system's and the server's as they were before any plan was asked for. */
let before: unknown;

beforeAll(async () => {
  scene = await openPlanScene(major >= 17 ? { summarize_wal: 'on' } : {}, ofRepository);
  archived = hasPgbackrest ? await startArchived() : undefined;
  const { room, url, key } = scene;
  // Before a base backup: the log goes on from it without a gap.
  const received = await scene.here(['wal', 'receive', '--database-url', url('postgres'), '--store', room.store]);
  expect(received.code, received.stderr + received.stdout).toBe(0);
  for (const args of [
    ['--store', room.store],
    ['--store', room.store],
    ['--store', join(room.path, 'sealed'), '--age-recipients', key.recipient],
    ['--store', room.store, '--method', 'physical'],
    ['--store', join(room.path, 'sealed'), '--method', 'physical', '--age-recipients', key.recipient],
  ]) {
    const ran = await scene.here(['backup', '--database-url', url('app'), ...args]);
    expect(ran.code, ran.stderr).toBe(0);
  }
  for (const type of archived === undefined ? [] : ['full', 'incremental']) {
    const ran = await scene.here(['backup', ...byPgbackrest(), '--backup-type', type]);
    expect(ran.code, ran.stderr + ran.stdout).toBe(0);
  }
  await scene.cluster.sql('postgres', 'create database empty template template0');
  before = await look();
});
afterAll(async () => {
  await archived?.[Symbol.asyncDispose]();
  await scene?.[Symbol.asyncDispose]();
});

/** Everything that a run would change. */
async function look(): Promise<unknown> {
  const { room, cluster } = scene;
  const contents = await Promise.all(
    (await filesIn(room.path)).map(async (name) => [name, (await readFile(join(room.path, name))).length]),
  );
  const databases = await cluster.sql(
    'postgres',
    'select datname, pg_database_size(oid) > 0 from pg_database order by 1',
  );
  const settings = await cluster.sql(
    'postgres',
    "select name from pg_file_settings where sourcefile like '%auto.conf'",
  );
  const slots = await cluster.sql('postgres', 'select slot_name, restart_lsn from pg_replication_slots order by 1');
  const relations = await cluster.sql('app', 'select count(*) from pg_class');
  const byOthers = archived && {
    surroundings: await surroundingsOf(archived),
    repository: await filesIn(archived.repository),
  };
  return { contents, databases, settings, slots, relations, byOthers };
}

type Words = () => readonly string[];
const from =
  (database: string): Words =>
  () => ['--database-url', scene.url(database)];
const store: Words = () => ['--store', scene.room.store];
const sealed: Words = () => ['--store', join(scene.room.path, 'sealed')];
const identity: Words = () => ['--age-identity', scene.key.file];
const recipients: Words = () => ['--age-recipients', scene.key.recipient];
const into =
  (database: string): Words =>
  () => ['--into', scene.url(database)];
const directory: Words = () => ['--into-directory', join(scene.room.path, 'servers', 'data')];
const migrations: Words = () => ['--migrations', scene.migrations];
const folder: Words = () => ['--folder', join(scene.room.path, 'deployment')];
const physical = ['--method', 'physical'];
const byPgbackrest: Words = () => ['--method', 'pgbackrest', '--pgbackrest-config', archived?.config ?? ''];
const bucket = ['--store', 's3://backups/shop', '--s3-region', 'eu-central-1', '--s3-endpoint', 'https://s3.example'];
const archive = ['--store', '/srv/archive'];
/** Words, and what becomes words when the scene is there. */
type Entry = readonly [name: string, ...words: (string | Words | readonly string[])[]];

const table: readonly Entry[] = [
  ['backup logical custom', 'backup', from('app'), store],
  ['backup logical directory', 'backup', from('app'), store, ['--format', 'directory', '--compression', 'gzip:3']],
  ['backup logical plain', 'backup', from('app'), store, ['--format', 'plain', '--compression', 'none']],
  ['backup logical tar', 'backup', from('app'), store, ['--format', 'tar']],
  ['backup logical encrypted', 'backup', from('app'), sealed, recipients, identity],
  ['backup logical of rows alone', 'backup', from('app'), store, ['--data-only']],
  ['backup logical of several', 'backup', from('postgres'), store, ['--databases', 'app', '--databases', 'postgres']],
  ['backup logical with retention', 'backup', from('app'), store, ['--keep-last', '1']],
  ['backup physical full', 'backup', from('app'), store, physical],
  ['backup physical full encrypted', 'backup', from('app'), sealed, physical, recipients],
  ['backup physical full by the server', 'backup', from('app'), store, physical, ['--compress-by', 'server']],
  ...(major >= 17
    ? [
        [
          'backup physical incremental',
          'backup',
          from('app'),
          store,
          physical,
          ['--backup-type', 'incremental'],
        ] as Entry,
      ]
    : []),
  ['backup wal-archive: configure', 'wal', 'configure', store],
  ['backup wal-archive: configure a server', 'wal', 'configure', from('postgres'), store, recipients],
  ['backup wal-archive: receive', 'wal', 'receive', from('postgres'), store],
  [
    'backup wal-archive: receive by a new slot',
    'wal',
    'receive',
    from('postgres'),
    sealed,
    recipients,
    ['--slot', 'other'],
  ],
  ...(hasPgbackrest
    ? ([
        ...['full', 'differential', 'incremental'].map(
          (type): Entry => [`backup pgbackrest ${type}`, 'backup', byPgbackrest, ['--backup-type', type]],
        ),
        ['restore pgbackrest', 'restore', byPgbackrest, directory],
        ['restore pgbackrest to the end of the backup', 'restore', byPgbackrest, directory, ['--target-immediate']],
        ['verify pgbackrest', 'verify', byPgbackrest],
        ['verify pgbackrest intact', 'verify', byPgbackrest, ['--level', 'intact']],
        ['prune pgbackrest', 'prune', byPgbackrest, ['--retention-full', '1']],
      ] satisfies readonly Entry[])
    : []),
  ['restore logical', 'restore', store, into('new one')],
  ['restore logical encrypted', 'restore', sealed, identity, into('empty')],
  ['restore logical of a table', 'restore', store, into('new one'), ['--table', 'shop.customer']],
  ['restore logical beside', 'restore', store, into('app'), ['--rename']],
  ['restore physical', 'restore', store, physical, directory],
  ['restore physical encrypted', 'restore', sealed, physical, directory, identity],
  ['restore physical to the restore point', 'restore', store, physical, directory, ['--target-lsn', 'LSN']],
  ['verify logical', 'verify', store],
  ['verify logical encrypted, with amcheck', 'verify', sealed, identity, ['--amcheck']],
  ['verify logical intact', 'verify', store, ['--level', 'intact']],
  ['verify physical', 'verify', store, physical],
  ['verify physical encrypted', 'verify', sealed, physical, identity],
  ['migrate apply', 'migrate', 'apply', migrations, from('app'), store],
  ['migrate rehearse', 'migrate', 'rehearse', migrations, store, ['--check-down']],
  ['migrate rehearse by a command', 'migrate', 'rehearse', migrations, store, ['--', 'npx', 'migrate', 'up']],
  ['prune', 'prune', store, ['--keep-last', '1']],
  ['prune physical', 'prune', store, physical, ['--keep-last', '1']],
  ['monitor', 'health', from('app'), store],
  ['monitor ci', 'health', from('app'), ['--profile', 'ci']],
  ['monitor pre-migrate', 'health', from('app'), ['--profile', 'pre-migrate', '--sample-seconds', '0']],
  ['monitor: statements', 'health', 'statements', 'enable', from('app')],
  ['containerize compose', 'scaffold', 'compose', folder, ['--memory-mib', '4096']],
  [
    'containerize compose with a standby and a pooler',
    'scaffold',
    'compose',
    folder,
    ['--memory-mib', '4096', '--standby', '--pooler', 'transaction', '--tls', '--bind', '0.0.0.0'],
  ],
  ...['pgproof', 'pgbackrest'].flatMap((by): Entry[] => [
    [
      `containerize compose archived by ${by}`,
      'scaffold',
      'compose',
      folder,
      ['--memory-mib', '4096', '--archive', by, ...archive],
    ],
    [
      `containerize compose archived by ${by} into a bucket, with a standby`,
      'scaffold',
      'compose',
      folder,
      ['--memory-mib', '4096', '--standby', '--archive', by, ...bucket],
      ...(by === 'pgproof' ? [recipients] : []),
    ],
  ]),
  ['containerize kubernetes', 'scaffold', 'kubernetes', folder, ['--memory-mib', '8192']],
  [
    'containerize kubernetes with jobs',
    'scaffold',
    'kubernetes',
    folder,
    ['--memory-mib', '8192', '--pgproof-image', 'registry.example/pgproof:18'],
  ],
  [
    'containerize kubernetes with an operator',
    'scaffold',
    'kubernetes',
    folder,
    ['--memory-mib', '8192', '--operator', 'cloudnative-pg', ...bucket],
  ],
  ['containerize monitoring', 'scaffold', 'monitoring', folder],
  ['containerize monitoring of others', 'scaffold', 'monitoring', folder, ['--bind', '0.0.0.0', '--tls']],
  ['automate workflows', 'scaffold', 'workflows', folder, ['--databases', 'shop']],
  [
    'automate workflows of several and of the cluster',
    'scaffold',
    'workflows',
    folder,
    ['--databases', 'shop', '--databases', 'billing', '--physical', ...bucket],
    ['--migrations', 'db/{database}', '--sanitize', 'db/sanitize.sql'],
    recipients,
  ],
  ['automate wal-archiving', 'scaffold', 'wal-archiving', folder, archive],
  ['automate wal-archiving into a bucket', 'scaffold', 'wal-archiving', folder, bucket, recipients],
  ['automate pgbackrest', 'scaffold', 'pgbackrest', folder, archive, ['--data-directory', '/srv/postgres']],
  [
    'automate pgbackrest of two hosts',
    'scaffold',
    'pgbackrest',
    folder,
    [...archive, '--data-directory', '/srv/postgres'],
    ['--database-host', 'db.example', '--repository-host', 'backup.example'],
  ],
];

const wordsOf = ([, ...words]: Entry): string[] =>
  words.flatMap((word) => (typeof word === 'function' ? word() : word));

/** A word that a reader has to put his own in the place of; a redirection stands before a path or a variable. */
const placeholder = /<[a-z][^<>\n]*[a-z]>|…/;
const isOfScaffold = (name: string): boolean => /^(containerize|automate)/.test(name);

/** What the shell itself says of lines, without running them. */
const parses = (lines: readonly string[]): Promise<unknown> =>
  exec('/bin/bash', ['-n', '-c', lines.join('\n')], { maxBuffer: 1e8 });

/** What `npm test` leaves to the soak: variants of what another entry has. */
const isVariant = (name: string): boolean =>
  /directory|plain|tar$|by the server|by a new slot|rows alone|of a table|intact|kubernetes| ci$|pre-migrate|with amcheck|pgbackrest (differential|incremental)|with a standby|into a bucket|of others|of two hosts/.test(
    name,
  );
/** What another environment changes is proof, limits and refusals. */
const differing: readonly string[] = ['backup logical custom', 'restore logical', 'migrate apply', 'monitor'];
const cases = environments.flatMap((environment) =>
  table
    .filter(([name]) => wholeTables || (environment === 'production' ? !isVariant(name) : differing.includes(name)))
    .map((entry) => [environment, entry[0], entry] as const),
);

it.each(cases)(
  'in %s, %s has commands, configuration, verification steps and a recovery procedure',
  async (environment, name, entry) => {
    const manifest = (await filesIn(scene.room.store))
      .filter((file) => /^\+cluster.*manifest\.json$/.test(file))
      .at(-1);
    const { wal } = JSON.parse(await readFile(join(scene.room.store, manifest ?? ''), 'utf8')) as {
      wal: { stop_lsn: string };
    };
    const words = wordsOf(entry).map((word) => (word === 'LSN' ? wal.stop_lsn : word));
    const end = words.indexOf('--');
    const at = end < 0 ? words.length : end;
    const plan = await scene.plan([...words.slice(0, at), '--environment', environment, ...words.slice(at)]);
    expect(plan.environment).toBe(environment);
    expect(plan.operation).toBe(operationOf(name));
    expect(plan.target).not.toBe('');
    const hasNothing = name === 'prune physical';
    if (!hasNothing) expect(plan.commands).not.toEqual([]);
    expect(Object.keys(plan.configuration)).not.toEqual([]);
    expect(Object.values(plan.configuration).every((value) => typeof value === 'string')).toBe(true);
    expect(plan.verification_steps).not.toEqual([]);
    expect(plan.recovery_procedure.length).toBeGreaterThan(40);
    const procedure = linesOf(plan.recovery_procedure);
    if (!hasNothing) expect(procedure).not.toEqual([]);
    // What a scaffold brings back is brought by pgproof, and says where the way without it stands.
    if (procedure.some((line) => /\bpgproof [a-z]/.test(line))) {
      expect(isOfScaffold(name)).toBe(true);
      expect(plan.recovery_procedure).toMatch(/manifest\.json [\s\S]*recovery_procedure/);
    }
    // Secrets stand nowhere in it.
    const whole = JSON.stringify(plan);
    for (const secret of [superuserPassword, encodeURIComponent(superuserPassword), scene.key.text.trim(), passphrase])
      expect(whole).not.toContain(secret);
    expect(whole).not.toMatch(/AGE-SECRET-KEY|undefined|\[object /);
    // Commands can be pasted as they are; of a procedure its reader fills in what only he knows.
    const commands = plan.commands.filter((line) => !isOfScaffold(name) && !line.startsWith('#'));
    if (!name.startsWith('migrate') && !name.startsWith('monitor'))
      expect(commands.filter((line) => placeholder.test(line))).toEqual([]);
    await parses(plan.commands);
    await parses(procedure.map((line) => line.replaceAll(new RegExp(placeholder, 'g'), 'given')));
  },
);

function operationOf(name: string): string {
  const [first = ''] = name.split(/[ :]/);
  return first === 'prune' ? 'backup' : first;
}

it('and to ask for them changes nothing', async () => {
  expect(await look()).toEqual(before);
});
