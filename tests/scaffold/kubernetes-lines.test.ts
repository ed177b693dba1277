/* The lines of a plan for Kubernetes, pasted into a shell that has a stand-in for kubectl. */
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KubernetesOptions, type ScaffoldPlan, shellQuote } from '../../packages/core/src/index.ts';
import { startCluster, superuserPassword } from '../cluster.ts';
import { commandLine } from '../pgproof.ts';
import { itOfWhole } from '../whole.ts';
import { type ClusterState, openStandIn, type StandIn } from './kubectl.ts';
import { objectsOf } from './schemas.ts';
import { change, writeScaffold } from './server.ts';

const options: Omit<KubernetesOptions, 'folder'> = {
  ...{ kind: 'kubernetes', environment: 'production', shownFolder: 'deploy', major: 18, database: 'shop' },
  ...{ memoryMib: 4096, cpus: 2, storageGib: 20, operator: 'none', pgproofImage: 'registry.example/pgproof:1' },
};

let cluster: StandIn;
let plan: ScaffoldPlan;
beforeAll(async () => {
  cluster = await openStandIn();
  plan = await writeScaffold({ ...options, folder: cluster.folder });
});
afterAll(() => cluster?.[Symbol.asyncDispose]());

/** Scripts for jobs: what their containers run, on this machine. `words` are of the pod and of the machine. */
async function scriptsOf(
  own: StandIn,
  { steps }: ScaffoldPlan,
  words: readonly (readonly [string, string])[],
  secrets: Readonly<Record<string, string>>,
): Promise<void> {
  const here = (text: string): string => words.reduce((so, [from, to]) => so.replaceAll(from, to), text);
  for (const { path, text } of steps.filter(({ path }) => /^(recovery|base\/backups)/.test(path)))
    for (const object of objectsOf(text) as JobObject[]) {
      const pod = (object.spec.template ?? object.spec.jobTemplate.spec.template).spec;
      const lines = [...(pod.initContainers ?? []), ...pod.containers].map(({ command, env = [] }) => {
        const set = env.map(({ name, value, valueFrom }) => {
          const given = name === 'PGHOST' ? '127.0.0.1' : (value ?? secrets[valueFrom?.secretKeyRef.key ?? ''] ?? '');
          return `${name}=${shellQuote(given)}`;
        });
        return `env PGPORT="$(cat port)" ${[...set, ...command.map((word) => shellQuote(here(word)))].join(' ')}`;
      });
      const name = path.startsWith('base') ? object.metadata.name : path;
      await writeFile(join(own.state, 'scripts', name), `set -e\n${lines.join('\n')}\n`);
    }
}

interface JobObject {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly template?: PodOf; readonly jobTemplate: { readonly spec: { readonly template: PodOf } } };
}

interface PodOf {
  readonly spec: Readonly<Record<'containers' | 'initContainers', readonly Container[] | undefined>> & {
    readonly containers: readonly Container[];
  };
}

interface Container {
  readonly command: readonly string[];
  readonly env?: readonly {
    readonly name: string;
    readonly value?: string;
    readonly valueFrom?: { readonly secretKeyRef: { readonly key: string } };
  }[];
}

itOfWhole(
  'a server comes back with its rows, the roles of others and their rights, and is backed up again',
  async () => {
    await using own = await openStandIn();
    // What initdb wrote is another's than what the server was started with, which it would tell.
    const prepare = (data: string): Promise<void> => writeFile(join(data, 'postgresql.conf'), '');
    await using lost = await startCluster({}, { prepare });
    await using fresh = await startCluster({}, { prepare });
    const made = await writeScaffold({ ...options, major: lost.major, folder: own.folder });
    const { room, state, folder } = own;
    await own.program('pgproof', `#!/bin/sh\nexec '${process.execPath}' '${commandLine()}' "$@"\n`);
    const secrets: Record<string, string> = { 'postgres-password': superuserPassword };
    for (const of of ['owner', 'backup', 'monitor']) secrets[`${of}-password`] = `of ${of}`;
    const passwords = await room.folder('passwords');
    for (const [name, text] of Object.entries(secrets)) await writeFile(join(passwords, name), text);
    const roles = join(folder, 'base/10-roles.sql');
    await change(roles, [['/run/secrets', passwords]]);
    for (const cluster of [lost, fresh]) {
      await cluster.sql('postgres', 'create database shop');
      await cluster.tool('psql', ['--set', 'ON_ERROR_STOP=1', '--dbname', 'shop', '--file', roles]);
    }
    await lost.sql(
      'shop',
      'create role clerk login; create table item as select 7 as worth; alter table item owner to clerk; grant select on item to shop',
    );
    const server = [['postgres:5432', `127.0.0.1:${fresh.port}`]] as const;
    const places = [
      ['/backups', room.store],
      ['/tmp', room.workdir],
    ] as const;
    await scriptsOf(own, made, [...places.toReversed(), ...server], secrets);
    await writeFile(join(state, 'port'), String(lost.port));
    await writeFile(join(state, 'new-port'), String(fresh.port));
    const env = { PATH: `${join(room.path, 'bin')}:${lost.bin}:${process.env['PATH']}`, PGPASSWORD: superuserPassword };
    const inState = (script: string): string => `cd ${shellQuote(state)} && bash scripts/${script}`;
    for (const job of ['postgres-backup', 'postgres-verify'])
      expect(await own.paste(inState(job), {}, env), job).toMatchObject({ code: 0 });
    const settings = made.scaffold.verificationSteps.find((step) => step.includes('pg_file_settings')) ?? '';
    const read = await own.paste(settings, {}, env);
    expect(read.code, read.told).toBe(0);
    const ran = await own.paste(linesOf(made), {}, env);
    expect(ran.code, ran.told).toBe(0);
    const [row] = await fresh.sql(
      'shop',
      `select worth, pg_get_userbyid(relowner) as owner, has_table_privilege('shop', c.oid, 'select') as reads,
       (select pg_get_userbyid(datdba) from pg_database where datname = 'shop') as of_database
     from item, pg_class c where c.oid = 'item'::regclass`,
    );
    expect(row).toEqual({ worth: '7', owner: 'clerk', reads: 't', of_database: 'shop' });
    // And the nightly one goes on.
    expect(await own.paste(inState('postgres-backup'), {}, env)).toMatchObject({ code: 0 });
    // A setting that the server does not take is told.
    const [{ config_file: file = '' } = {}] = await fresh.sql('postgres', 'show config_file');
    await appendFile(file ?? '', "work_mem = 'much'\n");
    expect((await own.paste(settings, {}, env)).code).not.toBe(0);
  },
);

/** What a line of kubectl is about. */
const about = (call: string): string =>
  [
    ...['verify.yaml', 'patch pv', '"suspend":true', 'get cronjob', 'scale', 'delete pvc', 'dropdb', 'restore.yaml'],
    ...['10-roles.sql', 'backup.yaml', '"suspend":false'],
  ].find((words) => call.includes(words)) ?? '';

const linesOf = ({ scaffold }: ScaffoldPlan): string =>
  scaffold.recoveryProcedure
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .join('\n');

async function recover(state: ClusterState): Promise<{ code: number; told: string; did: string[] }> {
  const before = (await cluster.calls()).length;
  const ran = await cluster.paste(linesOf(plan), state);
  const did = (await cluster.calls()).slice(before).map(about).filter(Boolean);
  return { ...ran, did };
}

describe('the recovery of a server in Kubernetes', () => {
  it('shows a backup to restore, keeps the volume, restores roles and rows, and makes the first backup of the new server, with no nightly one meanwhile', async () => {
    // One that began before is waited for.
    await writeFile(join(cluster.state, 'active'), 'postgres-backup-29401637');
    const { code, told, did } = await recover({});
    expect([code, told]).toEqual([0, expect.stringContaining('all of it was done')]);
    expect(did).toEqual([
      ...['verify.yaml', 'patch pv', '"suspend":true', '"suspend":true', 'get cronjob', 'get cronjob', 'scale'],
      ...['delete pvc', 'dropdb', 'restore.yaml', '10-roles.sql', 'backup.yaml', '"suspend":false', '"suspend":false'],
    ]);
  });

  it.each<[string, ClusterState, string]>([
    ['the proof fails', { fails: 'verify' }, ''],
    ['the volume is not to be touched by whoever asks', { isBound: true }, 'Forbidden'],
    ['the volume would go with its claim, whatever was said', { policy: 'Delete' }, 'the volume pv-1 would go'],
  ])('gives nothing up where %s, and says that it ended', async (_, state, says) => {
    const { code, told, did } = await recover(state);
    expect(did).not.toContain('delete pvc');
    expect(did).not.toContain('dropdb');
    expect(code).not.toBe(0);
    expect(told).toContain(says);
    expect(told).toContain('nothing after it was done');
  });
});

it('a server whose backups are elsewhere gives nothing up before one of them was shown to restore', async () => {
  await using own = await openStandIn();
  const { pgproofImage: _, ...rest } = options;
  const lines = linesOf(await writeScaffold({ ...rest, folder: own.folder }));
  const pgproof = (code: number): Promise<void> =>
    own.program('pgproof', `#!/bin/sh\necho "pgproof $*" >> "$STAND_IN/calls"\nexit ${code}\n`);
  const did = async (env: Readonly<Record<string, string>>): Promise<string[]> => {
    const before = (await own.calls()).length;
    await own.paste(lines, {}, env);
    const words = (call: string): string => /^pgproof \w+/.exec(call)?.[0] ?? about(call);
    return (await own.calls()).slice(before).map(words).filter(Boolean);
  };
  await pgproof(1);
  expect(await did({})).toEqual([]);
  expect(await did({ STORE: 's3://backups' })).toEqual(['pgproof verify', 'pgproof restore']);
  await pgproof(0);
  expect(await did({ STORE: 's3://backups' })).toEqual([
    ...['pgproof verify', 'patch pv', 'scale', 'delete pvc', 'dropdb', 'pgproof restore', '10-roles.sql'],
  ]);
});

describe('the verification of a server in Kubernetes', () => {
  const job = (task: string): string => {
    const line = plan.scaffold.verificationSteps.find((step) => step.includes(`cronjob/postgres-${task}`)) ?? '';
    return line.replace('date +%s', 'date +%N');
  };

  it('asks a new job each time, and does not wait for one that has failed', async () => {
    expect(await cluster.paste(job('backup'))).toMatchObject({ code: 0 });
    expect(await cluster.paste(job('backup'))).toMatchObject({ code: 0 });
    expect((await cluster.paste(job('backup'), { fails: 'first-backup' })).code).not.toBe(0);
    expect((await cluster.calls()).filter((call) => call.startsWith('wait job'))).toEqual([]);
  });
});
