import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KubernetesOptions, ScaffoldPlan } from '../../packages/core/src/index.ts';
import { isOnPath } from '../../scripts/machine.mjs';
import { bring } from '../../scripts/programs.ts';
import { makeRoom, type Room, until } from '../cli/room.ts';
import { docker } from '../containers/engine.ts';
import { containerMajors, requireContainers, runLabel } from '../containers/postgres.ts';
import { optionalTier, requireTier } from '../tiers.ts';
import { customResourcesFolder, objectsOf, openCustomResources, openSchemas, type Validator } from './schemas.ts';
import { writeScaffold } from './server.ts';

const execute = promisify(execFile);
const schemas = await bring('kubernetes-schemas');
const hasSchemas = requireTier('schemas of Kubernetes', 'path' in schemas, 'reason' in schemas ? schemas.reason : '');
const customResources = customResourcesFolder();
const environments = ['development', 'staging', 'production'] as const;
/** The newest that there are schemas of, and one of a year before. */
const releases = ['1.34.0', '1.37.0'];

let room: Room;
beforeAll(async () => {
  room = await makeRoom();
});
afterAll(() => room?.[Symbol.asyncDispose]());

const plain: Omit<KubernetesOptions, 'folder'> = {
  ...{ kind: 'kubernetes', environment: 'production', shownFolder: 'deploy', major: 18, database: 'shop' },
  ...{ memoryMib: 4096, cpus: 2, storageGib: 20, operator: 'none', pgproofImage: 'registry.example/pgproof:1' },
};

const { pgproofImage: _, ...withoutJobs } = plain;
const operated: Omit<KubernetesOptions, 'folder'> = {
  ...{ ...withoutJobs, operator: 'cloudnative-pg' },
  store: { url: 's3://backups/shop', region: 'eu-central-1', endpoint: 'https://s3.example' },
};

/** Every object of a scaffold but what Kustomize alone reads, in the order of its files. */
function objects({ steps }: ScaffoldPlan): unknown[] {
  const files = steps.filter(({ path }) => path.endsWith('.yaml') && !/kustomization|size/.test(path));
  return files.flatMap(({ text }) => objectsOf(text));
}

const write = (name: string, options: Omit<KubernetesOptions, 'folder'>): Promise<ScaffoldPlan> =>
  writeScaffold({ ...options, folder: join(room.path, name) });

describe.runIf(hasSchemas).each(releases)('in Kubernetes %s, a server by scaffold kubernetes', (release) => {
  let validate: Validator;
  let all: unknown[];
  beforeAll(async () => {
    validate = openSchemas('path' in schemas ? schemas.path : '', release);
    all = objects(await write(`plain-${release}`, plain));
  });

  it('is made of objects that are as their schemas say, to the last field', () => {
    expect(all.map((object) => (object as { kind: string }).kind)).toEqual([
      ...['Service', 'StatefulSet', 'PodDisruptionBudget', 'NetworkPolicy', 'NetworkPolicy'],
      ...['CronJob', 'CronJob', 'PersistentVolumeClaim', 'Job', 'Job', 'Job'],
    ]);
    expect(all.flatMap(validate)).toEqual([]);
  });

  it('would be refused for a field of another type, and for one that is not known', () => {
    const [, statefulSet] = all as [unknown, { spec: { template: { spec: object } } }];
    const spoilt = (spec: object): unknown => ({
      ...statefulSet,
      spec: { ...statefulSet.spec, template: { spec: { ...statefulSet.spec.template.spec, ...spec } } },
    });
    expect(validate(spoilt({ terminationGracePeriodSeconds: 'soon' })).join()).toContain('must be integer');
    expect(validate(spoilt({ terminationGracePeriodSecond: 5 })).join()).toContain(
      'must NOT have additional properties',
    );
  });

  it.runIf(optionalTier('Kustomize', isOnPath('kubectl'), 'no kubectl on PATH'))(
    'is as they say with the overlay of each environment, too, whose size is its own',
    async () => {
      for (const [environment, memory] of [
        ['development', 1024],
        ['staging', 2048],
        ['production', 4096],
      ] as const) {
        const overlay = join(room.path, `plain-${release}`, 'overlays', environment);
        const { stdout } = await execute('kubectl', ['kustomize', overlay]);
        const built = objectsOf(stdout) as {
          kind: string;
          metadata: { namespace: string; name: string };
          spec: never;
          data: never;
        }[];
        expect(built.flatMap(validate)).toEqual([]);
        for (const { metadata } of built) expect(metadata.namespace).toBe(`shop-${environment}`);
        const settings = built.find(({ kind }) => kind === 'ConfigMap');
        expect(settings?.data['postgresql.conf']).toContain(`shared_buffers = '${memory / 4}MB'`);
        const server = JSON.stringify(built.find(({ kind }) => kind === 'StatefulSet'));
        expect(server).toContain(`"memory":"${memory}Mi"`);
        expect(server).toContain(`"name":"${settings?.metadata.name}"`);
      }
    },
  );
});

it('gives production the connections that were asked for, and the others what their memory holds, as its help says', async () => {
  const { steps } = await write('connections', { ...plain, maxConnections: 60 });
  const settings = environments.map((environment) => {
    const text = steps.find(({ path }) => path === `overlays/${environment}/postgresql.conf`)?.text ?? '';
    return /^max_connections = '?(\d+)/m.exec(text)?.[1];
  });
  expect(settings).toEqual(['25', '51', '60']);
  const { stdout } = await room.run(['scaffold', 'kubernetes', '--help']);
  expect(stdout).toMatch(/connections are those of production.*whatever --max-connections\s+says/s);
});

it('has no probe that would kill a server that is recovering, no right that it does not need, and no password', async () => {
  const plan = await write('rights', plain);
  const text = plan.steps.map((step) => step.text).join('\n');
  expect(text).not.toMatch(/livenessProbe|startupProbe/);
  expect(text).not.toMatch(/kind: Secret\b/);
  const pods = objects(plan).flatMap((object) => podOf(object) ?? []);
  expect(pods).toHaveLength(6);
  for (const { automountServiceAccountToken, securityContext, containers, initContainers = [] } of pods) {
    expect([automountServiceAccountToken, securityContext.runAsNonRoot]).toEqual([false, true]);
    for (const container of [...initContainers, ...containers]) {
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(container.resources.limits.memory).toMatch(/^\d+(Mi|Gi)$/);
    }
  }
});

it('keeps backups on a volume that holds many of them and is deleted with nothing else, and proves them on one as large as the data', async () => {
  const claims = async (more: Partial<KubernetesOptions>): Promise<unknown[]> => {
    const { steps } = await write(`volumes-${Object.keys(more).join()}`, { ...plain, ...more });
    const [base] = steps
      .filter(({ path }) => path === 'base/kustomization.yaml')
      .flatMap(({ text }) => objectsOf(text));
    const { resources } = base as { resources: string[] };
    const ofBase = steps.filter(({ path }) => resources.includes(path.replace('base/', '')));
    expect(ofBase).toHaveLength(resources.length);
    expect(ofBase.filter(({ text }) => text.includes('kind: PersistentVolumeClaim'))).toEqual([]);
    const texts = (name: string): string[] => steps.flatMap(({ path, text }) => (path === name ? [text] : []));
    return ['store/volume.yaml', 'recovery/verify.yaml'].map((name) =>
      texts(name).flatMap((text) => /storage: (\w+)/.exec(text)?.[1] ?? []),
    );
  };
  expect(await claims({})).toEqual([['120Gi'], ['20Gi']]);
  expect(await claims({ backupStorageGib: 500 })).toEqual([['500Gi'], ['20Gi']]);
  const { scaffold } = await write('volumes', plain);
  const at = (words: string): number => scaffold.commands.findIndex((command) => command.includes(words));
  expect(at('apply --filename store/volume.yaml')).toBeGreaterThanOrEqual(0);
  expect(at('apply --filename store/volume.yaml')).toBeLessThan(at('apply --kustomize'));
});

it('has jobs whose commands pgproof understands', async () => {
  const all = objects(await write('jobs', plain)) as { kind: string }[];
  const jobs = all.filter(({ kind }) => kind.endsWith('Job')).flatMap((object) => podOf(object)?.containers ?? []);
  expect(jobs.map(({ command }) => command[1])).toEqual(['backup', 'verify', 'verify', 'restore', 'backup']);
  for (const { command } of jobs) {
    const [, ...args] = command;
    // There is no server, and no such store here: what is missing is told, and not what was not understood.
    const ran = await room.run(args, { env: { PGHOST: '127.0.0.1', PGPORT: '1', PGDATABASE: 'shop' } });
    expect([3, 5], `${command.join(' ')}\n${ran.stderr}`).toContain(ran.code);
  }
});

it('is recovered by commands whose files are there, of which the first that gives anything up comes after a proof', async () => {
  const plans = [await write('recovered', plain), await write('recovered-operated', operated)];
  for (const { scaffold, steps } of plans) {
    const files = [...scaffold.recoveryProcedure.matchAll(/--filename (\S+\.yaml)/g)].map(([, file]) => file);
    expect(files.length).toBeGreaterThanOrEqual(2);
    expect(files.filter((file) => !steps.some(({ path }) => path === file))).toEqual([]);
    // A word that is to be put in by hand is no command.
    for (const line of scaffold.recoveryProcedure.split('\n').filter((text) => text.startsWith('  ')))
      expect(line).not.toMatch(/…|\.\.\.|<[a-z]/);
  }
  const [{ scaffold }] = plans as [ScaffoldPlan];
  const at = (word: string): number => scaffold.recoveryProcedure.indexOf(word);
  expect(at('recovery/verify.yaml')).toBeLessThan(at('"Retain"'));
  expect(at('"Retain"')).toBeLessThan(at('delete pvc'));
  expect(at('delete pvc')).toBeLessThan(at('recovery/restore.yaml'));
});

describe.skipIf(!requireContainers()).each(containerMajors.slice(-1))('the server of PostgreSQL %i', (major) => {
  it('starts, and makes its roles, with no more rights and places to write than its pod has', async () => {
    const plan = await write('started', { ...plain, major });
    const folder = join(room.path, 'started');
    const [, statefulSet] = objects(plan) as [unknown, { spec: { template: { spec: StartedPod } } }];
    const { securityContext, containers } = statefulSet.spec.template.spec;
    const [{ image, args, env, volumeMounts }] = containers;
    const passwords = await room.folder('passwords');
    for (const of of ['postgres', 'owner', 'backup', 'monitor'])
      await writeFile(join(passwords, `${of}-password`), `of ${of}`, { mode: 0o444 });
    const places: Readonly<Record<string, string>> = { settings: join(folder, 'base'), passwords };
    const mounts = volumeMounts.flatMap(({ name, mountPath, subPath, readOnly }) => {
      const source = places[name];
      if (source === undefined) return ['--tmpfs', `${mountPath}:uid=${securityContext.runAsUser},mode=0700`];
      return ['--volume', `${join(source, subPath ?? '')}:${mountPath}${readOnly === true ? ':ro' : ''}`];
    });
    const rights = ['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--network', 'none'];
    const user = ['--user', `${securityContext.runAsUser}:${securityContext.runAsGroup}`];
    const variables = env.flatMap(({ name, value }) => ['--env', `${name}=${value}`]);
    const labels = Object.entries(runLabel).flatMap(([name, value]) => ['--label', `${name}=${value}`]);
    const id = (
      await docker('run', '--detach', ...labels, ...rights, ...user, ...variables, ...mounts, image, ...args)
    ).trim();
    try {
      const ask = (text: string): Promise<string> =>
        docker(
          'exec',
          id,
          'psql',
          '--host',
          '127.0.0.1',
          'postgres://pgproof_monitor:of%20monitor@127.0.0.1/shop',
          '-Atc',
          text,
        );
      const ready = (): Promise<boolean> =>
        ask('select 1').then(
          () => true,
          () => false,
        );
      await until('it lets a role in', ready, 60).catch(async (error) => {
        throw new Error(`${error.message}\n${await docker('logs', id)}`);
      });
      expect((await ask('show shared_buffers')).trim()).toBe('1GB');
    } finally {
      await docker('rm', '--force', '--volumes', id);
    }
  });
});

interface StartedPod {
  readonly securityContext: { readonly runAsUser: number; readonly runAsGroup: number };
  readonly containers: readonly [
    {
      readonly image: string;
      readonly args: readonly string[];
      readonly env: readonly { readonly name: string; readonly value: string }[];
      readonly volumeMounts: readonly {
        readonly name: string;
        readonly mountPath: string;
        readonly subPath?: string;
        readonly readOnly?: boolean;
      }[];
    },
  ];
}

interface Pod {
  readonly automountServiceAccountToken: boolean;
  readonly securityContext: { readonly runAsNonRoot: boolean };
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
}

interface Container {
  readonly command: readonly string[];
  readonly securityContext: unknown;
  readonly resources: { readonly limits: { readonly memory: string } };
}

function podOf(object: unknown): Pod | undefined {
  const { spec } = object as {
    spec: { template?: { spec: Pod }; jobTemplate?: { spec: { template: { spec: Pod } } } };
  };
  return spec.template?.spec ?? spec.jobTemplate?.spec.template.spec;
}

/** A cluster, as far as it is looked at. */
interface Held {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly bootstrap: unknown;
    readonly plugins: readonly { readonly parameters: object }[];
    readonly externalClusters: readonly { readonly name: string; readonly plugin: { readonly parameters: object } }[];
  };
}

describe('a cluster of CloudNativePG by scaffold kubernetes', () => {
  it('keeps to its operator what is its own, and has a store for WAL and base backups', async () => {
    const all = objects(await write('operated', operated)) as { kind: string; spec: Record<string, never> }[];
    expect(all.map(({ kind }) => kind)).toEqual([
      ...['Cluster', 'ObjectStore', 'ScheduledBackup'],
      ...['Cluster', 'ScheduledBackup', 'Backup'],
    ]);
    for (const { kind, spec } of all) if (kind === 'ScheduledBackup') expect(spec).toMatchObject({ immediate: true });
    const [first, , , recovered] = all as [Held, unknown, unknown, Held];
    expect(recovered.metadata.name).not.toBe(first.metadata.name);
    const { bootstrap, externalClusters, plugins } = recovered.spec;
    expect(bootstrap).toMatchObject({
      recovery: { source: externalClusters[0]?.name, database: 'shop', owner: 'shop' },
    });
    // It reads what the first one wrote, and writes under its own name.
    expect(externalClusters[0]?.plugin.parameters).toEqual({
      ...first.spec.plugins[0]?.parameters,
      serverName: first.metadata.name,
    });
    expect(plugins).toEqual(first.spec.plugins);
    const parameters: Record<string, string> = all[0]?.spec['postgresql']?.['parameters'] ?? {};
    expect(parameters).toMatchObject({ shared_buffers: '1024MB', 'pg_stat_statements.max': '5000' });
    for (const own of ['listen_addresses', 'shared_preload_libraries', 'archive_mode', 'ssl', 'port'])
      expect(Object.keys(parameters)).not.toContain(own);
    for (const value of Object.values(parameters)) expect(typeof value).toBe('string');
  });

  it.runIf(
    optionalTier('custom resources', customResources !== undefined, 'name a folder of definitions in PGPROOF_CRDS'),
  )('is as the definitions of its resources say, to the last field, in every environment', async () => {
    const validate = openCustomResources(customResources ?? '');
    const all = objects(await write('defined', operated));
    expect(all.flatMap(validate)).toEqual([]);
    const [cluster] = all as [{ spec: object }];
    expect(validate({ ...cluster, spec: { ...cluster.spec, instances: 'three' } }).join()).toContain('must be integer');
    expect(validate({ ...cluster, spec: { ...cluster.spec, instance: 3 } }).join()).toContain('additional properties');
    if (!isOnPath('kubectl')) return;
    for (const environment of environments) {
      const { stdout } = await execute('kubectl', ['kustomize', join(room.path, 'defined', 'overlays', environment)]);
      expect(objectsOf(stdout).flatMap(validate)).toEqual([]);
    }
  });
});
