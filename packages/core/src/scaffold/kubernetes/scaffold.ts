import { type Environment, environments, shellQuote } from '../../operation.ts';
import { present } from '../../present.ts';
import { type ScaffoldFile, under, yamlFile } from '../file.ts';
import type { KubernetesOptions } from '../options/kubernetes.ts';
import type { Scaffold } from '../scaffold.ts';
import { rolesFile, serverSettings, settingsFile } from '../server.ts';
import { leastMemoryMib } from '../sizing.ts';
import { backupVolume, cronJobs, recoveryJobs } from './jobs.ts';
import {
  disruptionBudget,
  name,
  networkPolicies,
  resourcesOf,
  service,
  sharedMemoryOf,
  statefulSet,
} from './objects.ts';
import { cluster, objectStore, oneBackup, parametersOf, scheduledBackup } from './operator.ts';
import { recoveryOf, verificationOf } from './procedure.ts';

/** A server in Kubernetes, as a Kustomize base with an overlay for each environment. Throws `bad-input` for a size that cannot be. Pure. */
export function kubernetesScaffold(options: KubernetesOptions): Scaffold {
  const base = options.operator === 'cloudnative-pg' ? operatorBase(options) : plainBase(options);
  const settings = serverSettings(options, options.environment);
  return {
    target: options.database,
    files: [
      ...base,
      ...volumeFiles(options),
      ...environments.flatMap((environment) => overlay(sized(options, environment))),
      ...recoveryFiles(sized(options, options.environment)),
    ],
    again: againOf(options),
    commands: commandsOf(options),
    configuration: Object.fromEntries(settings.map(({ name: of, value }) => [of, value])),
    verificationSteps: verificationOf(options, namespaceOf(options)),
    recoveryProcedure: recoveryOf(options, namespaceOf(options)),
  };
}

/** Staging has half of the memory, development a quarter, and no fewer than the least. */
const shares: Readonly<Record<Environment, number>> = { development: 4, staging: 2, production: 1 };

function sized(options: KubernetesOptions, environment: Environment): KubernetesOptions {
  const { maxConnections: _, ...rest } = options;
  if (shares[environment] === 1) return { ...options, environment };
  const memoryMib = Math.max(leastMemoryMib, Math.floor(options.memoryMib / shares[environment]));
  // What production has processors for may be too many for so little memory.
  const cpus = Math.max(1, Math.floor(options.cpus / shares[environment]));
  return { ...rest, environment, memoryMib, cpus };
}

function againOf(options: KubernetesOptions): string {
  const {
    environment,
    major,
    database,
    memoryMib,
    cpus,
    maxConnections,
    image,
    storageGib,
    backupStorageGib,
    operator,
    store,
    pgproofImage,
  } = options;
  const given = present({
    environment,
    'postgres-major': major,
    database,
    'memory-mib': memoryMib,
    cpus,
    'max-connections': maxConnections,
    image,
    'storage-gib': storageGib,
    'backup-storage-gib': backupStorageGib,
    operator,
    store: store?.url,
    's3-region': store?.region,
    's3-endpoint': store?.endpoint,
    'pgproof-image': pgproofImage,
  });
  const words = Object.entries(given).map(([option, value]) => ` --${option} ${shellQuote(String(value))}`);
  return `pgproof scaffold kubernetes${words.join('')}`;
}

const kustomization = (members: Readonly<Record<string, unknown>>): unknown => ({
  apiVersion: 'kustomize.config.k8s.io/v1beta1',
  kind: 'Kustomization',
  ...members,
});

function plainBase(options: KubernetesOptions): readonly ScaffoldFile[] {
  const { pgproofImage } = options;
  const objects = [
    yamlFile('base/service.yaml', 'The address of the server.', [service()]),
    yamlFile('base/statefulset.yaml', 'The server.', [statefulSet(options)]),
    yamlFile('base/disruption.yaml', 'What the drain of a node may not do.', [disruptionBudget()]),
    yamlFile(
      'base/network.yaml',
      'Who may speak to the server: pods with the label postgres-client.',
      networkPolicies(),
    ),
    ...(pgproofImage === undefined
      ? []
      : [
          yamlFile(
            'base/backups.yaml',
            `Backups and their proof, every night, on the volume of ${volumePath}.`,
            cronJobs(options, pgproofImage),
          ),
        ]),
  ];
  const settings = {
    configMapGenerator: [
      under('Its name has a digest of what is in it: a change of settings is a change of the server.', {
        name: 'postgres-settings',
        files: ['postgresql.conf', '10-roles.sql'],
      }),
    ],
  };
  return [
    ...objects,
    settingsFile(serverSettings(options, options.environment), 'base/postgresql.conf'),
    rolesFile(options.database, 'base/10-roles.sql'),
    yamlFile('base/kustomization.yaml', 'What every environment has.', [
      kustomization({ resources: objects.map(({ path }) => path.replace('base/', '')), ...settings }),
    ]),
  ];
}

function operatorBase(options: KubernetesOptions): readonly ScaffoldFile[] {
  const { store } = options;
  if (store === undefined) throw new Error('an operator without a store');
  const objects = [
    yamlFile('base/cluster.yaml', 'The servers, for the operator CloudNativePG and its Barman Cloud plugin.', [
      cluster(options),
    ]),
    yamlFile('base/store.yaml', 'Where base backups and WAL go.', [objectStore(store)]),
    yamlFile('base/backup.yaml', 'A base backup every night.', [scheduledBackup()]),
  ];
  return [
    ...objects,
    yamlFile('base/kustomization.yaml', 'What every environment has.', [
      kustomization({ resources: objects.map(({ path }) => path.replace('base/', '')) }),
    ]),
  ];
}

const volumePath = 'store/volume.yaml';

/** What is no part of the base, so that whoever deletes that does not delete the backups. */
function volumeFiles(options: KubernetesOptions): readonly ScaffoldFile[] {
  if (options.pgproofImage === undefined) return [];
  return [
    yamlFile(volumePath, 'The volume of backups, applied by itself: kubectl delete --kustomize leaves it.', [
      backupVolume(options),
    ]),
  ];
}

/** What Kustomize does not apply: it is created when something was lost, as the recovery procedure says. */
function recoveryFiles(options: KubernetesOptions): readonly ScaffoldFile[] {
  const { operator, pgproofImage } = options;
  if (operator === 'cloudnative-pg') {
    return [
      yamlFile('recovery/cluster.yaml', 'A cluster of what is in the object store, when the first one was lost.', [
        cluster(options, 'recovered'),
        scheduledBackup('recovered'),
      ]),
      yamlFile('store/backup.yaml', 'One base backup, now.', [oneBackup()]),
    ];
  }
  if (pgproofImage === undefined) return [];
  const { verify, restore, backup } = recoveryJobs(options, pgproofImage);
  return [
    yamlFile('recovery/verify.yaml', 'Shows that the newest good backup restores, before anything is given up.', [
      verify,
    ]),
    yamlFile(
      'recovery/restore.yaml',
      'Makes the roles of the newest good backup, and restores it; its database must not be there.',
      [restore],
    ),
    yamlFile('recovery/backup.yaml', 'Backs up a server that is another than that of the backups before.', [backup]),
  ];
}

/** A label of DNS, of 63 letters at the most. Source: Kubernetes documentation, Namespaces. */
function namespaceOf({ database, environment }: KubernetesOptions): string {
  const label = database
    .replaceAll('_', '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  return `${label || 'postgres'}-${environment}`;
}

function overlay(options: KubernetesOptions): readonly ScaffoldFile[] {
  const { environment, operator } = options;
  const folder = `overlays/${environment}`;
  const patch = (apiVersion: string, kind: string, spec: unknown): ScaffoldFile =>
    yamlFile(`${folder}/size.yaml`, `The size of ${environment}.`, [{ apiVersion, kind, metadata: { name }, spec }]);
  const common = { namespace: namespaceOf(options), resources: ['../../base'], patches: [{ path: 'size.yaml' }] };
  if (operator === 'cloudnative-pg') {
    return [
      yamlFile(`${folder}/kustomization.yaml`, `What ${environment} has of its own.`, [kustomization(common)]),
      patch('postgresql.cnpg.io/v1', 'Cluster', {
        instances: environment === 'development' ? 1 : environment === 'staging' ? 2 : 3,
        resources: resourcesOf(options),
        postgresql: { parameters: parametersOf(options) },
      }),
    ];
  }
  return [
    yamlFile(`${folder}/kustomization.yaml`, `What ${environment} has of its own.`, [
      kustomization({
        ...common,
        configMapGenerator: [{ name: 'postgres-settings', behavior: 'merge', files: ['postgresql.conf'] }],
      }),
    ]),
    settingsFile(serverSettings(options, environment), `${folder}/postgresql.conf`),
    patch('apps/v1', 'StatefulSet', {
      template: {
        spec: {
          containers: [{ name, resources: resourcesOf(options) }],
          volumes: [{ name: 'shared-memory', emptyDir: { medium: 'Memory', sizeLimit: sharedMemoryOf(options) } }],
        },
      },
    }),
  ];
}

function commandsOf(options: KubernetesOptions): readonly string[] {
  const namespace = namespaceOf(options);
  const random = (key: string): string => `--from-file=${key}=<(openssl rand -hex 24 | tr -d '\\n')`;
  const secret = (of: string, ...words: string[]): string =>
    `kubectl --namespace ${namespace} get secret ${of} || kubectl --namespace ${namespace} create secret generic ${of} ${words.join(' ')}`;
  const apply = `kubectl apply --kustomize overlays/${options.environment}`;
  const make = `kubectl create namespace ${namespace} --dry-run=client --output yaml | kubectl apply --filename -`;
  if (options.operator === 'none') {
    const keys = ['postgres', 'owner', 'backup', 'monitor'].map((of) => random(`${of}-password`));
    const volume =
      options.pgproofImage === undefined ? [] : [`kubectl --namespace ${namespace} apply --filename ${volumePath}`];
    return [make, secret('postgres-passwords', ...keys), ...volume, apply];
  }
  const login = (of: string, role: string): string =>
    secret(of, '--type=kubernetes.io/basic-auth', `--from-literal=username=${role}`, random('password'));
  const region = options.store?.region;
  return [
    make,
    login('postgres-backup', 'pgproof_backup'),
    login('postgres-monitor', 'pgproof_monitor'),
    secret(
      'postgres-store',
      `--from-file=AWS_ACCESS_KEY_ID=<(printf %s "$AWS_ACCESS_KEY_ID")`,
      `--from-file=AWS_SECRET_ACCESS_KEY=<(printf %s "$AWS_SECRET_ACCESS_KEY")`,
      ...(region === undefined ? [] : [`--from-literal=AWS_REGION=${shellQuote(region)}`]),
    ),
    apply,
  ];
}
