import { type Environment, environments, shellQuote } from '../../operation.ts';
import { present } from '../../present.ts';
import { type ScaffoldFile, under, yamlFile } from '../file.ts';
import type { KubernetesOptions } from '../options.ts';
import type { Scaffold } from '../scaffold.ts';
import { rolesFile, serverSettings, settingsFile } from '../server.ts';
import { leastMemoryMib } from '../sizing.ts';
import {
  backupVolume,
  cronJobs,
  disruptionBudget,
  name,
  networkPolicies,
  recoveryJobs,
  resourcesOf,
  service,
  sharedMemoryOf,
  statefulSet,
} from './objects.ts';
import { cluster, objectStore, parametersOf, recoveredName, scheduledBackup } from './operator.ts';

/** A server in Kubernetes, as a Kustomize base with an overlay for each environment. Throws `bad-input` for a size that cannot be. Pure. */
export function kubernetesScaffold(options: KubernetesOptions): Scaffold {
  const base = options.operator === 'cloudnative-pg' ? operatorBase(options) : plainBase(options);
  const settings = serverSettings(options, options.environment);
  return {
    target: options.database,
    files: [
      ...base,
      ...environments.flatMap((environment) => overlay(sized(options, environment))),
      ...recoveryFiles(sized(options, options.environment)),
    ],
    again: againOf(options),
    commands: commandsOf(options),
    configuration: Object.fromEntries(settings.map(({ name: of, value }) => [of, value])),
    verificationSteps: verificationOf(options),
    recoveryProcedure: recoveryOf(options),
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
          yamlFile('base/backups.yaml', 'Backups and their proof, every night, on a volume of their own.', [
            backupVolume(options),
            ...cronJobs(options, pgproofImage),
          ]),
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

/** What Kustomize does not apply: it is created when something was lost, as the recovery procedure says. */
function recoveryFiles(options: KubernetesOptions): readonly ScaffoldFile[] {
  const { operator, pgproofImage } = options;
  if (operator === 'cloudnative-pg') {
    return [
      yamlFile('recovery/cluster.yaml', 'A cluster of what is in the object store, when the first one was lost.', [
        cluster(options, 'recovered'),
        scheduledBackup('recovered'),
      ]),
    ];
  }
  if (pgproofImage === undefined) return [];
  const { verify, restore } = recoveryJobs(options, pgproofImage);
  return [
    yamlFile('recovery/verify.yaml', 'Shows that the newest good backup restores, before anything is given up.', [
      verify,
    ]),
    yamlFile('recovery/restore.yaml', 'Restores the newest good backup; its database must not be there.', [restore]),
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
    return [make, secret('postgres-passwords', ...keys), apply];
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

function verificationOf(options: KubernetesOptions): readonly string[] {
  const namespace = namespaceOf(options);
  const dry = `kubectl apply --kustomize overlays/${options.environment} --dry-run=server`;
  if (options.operator === 'cloudnative-pg') {
    return [
      dry,
      `kubectl --namespace ${namespace} wait cluster/${name} --for condition=Ready --timeout 10m`,
      `kubectl --namespace ${namespace} get backups,scheduledbackups`,
    ];
  }
  const job = (task: string): string[] => [
    `kubectl --namespace ${namespace} create job --from cronjob/postgres-${task} first-${task}`,
    `kubectl --namespace ${namespace} wait job/first-${task} --for condition=Complete --timeout 1h`,
  ];
  return [
    dry,
    `kubectl --namespace ${namespace} rollout status statefulset/${name} --timeout 10m || kubectl --namespace ${namespace} wait pod/${name}-0 --for condition=Ready --timeout 10m`,
    `kubectl --namespace ${namespace} exec ${name}-0 -- psql --username postgres --dbname ${options.database} --command "select count(*) as errors from pg_file_settings where error is not null"`,
    ...(options.pgproofImage === undefined ? [] : [...job('backup'), ...job('verify')]),
  ];
}

function recoveryOf(options: KubernetesOptions): string {
  const namespace = namespaceOf(options);
  const { database, environment, pgproofImage } = options;
  const kubectl = `kubectl --namespace ${namespace}`;
  if (options.operator === 'cloudnative-pg') {
    const ready = `${kubectl} wait cluster/${recoveredName} --for condition=Ready --timeout 4h`;
    const names = `${recoveredName}-rw, and the owner's password is in the secret ${recoveredName}-app`;
    return `The operator replaces a server that is lost by itself.
The cluster is lost: first the namespace and its secrets have to be there (the commands of this plan but the last make what is missing), then
  ${kubectl} apply --filename base/store.yaml
  ${kubectl} apply --filename recovery/cluster.yaml
  ${ready}
makes another one of all that the object store has. The address is then ${names}. The old cluster, if any of it is there, is deleted when the new one is good: do not let both be written to. Should ${recoveredName} be lost in its turn: in recovery/cluster.yaml its name becomes serverName, and another name its own.
`;
  }
  const create = (task: string): string =>
    `${kubectl} wait "$(${kubectl} create --filename recovery/${task}.yaml --output name)" --for condition=Complete --timeout 24h`;
  const volume = `"$(${kubectl} get pvc data-${name}-0 --output jsonpath='{.spec.volumeName}')"`;
  const secret = `$(${kubectl} get secret postgres-passwords --output jsonpath='{.data.postgres-password}' | base64 --decode)`;
  const first =
    pgproofImage === undefined
      ? `Show by pgproof verify that the newest good backup of yours restores (nothing here makes one without --pgproof-image). Then keep the volume, and begin on another:`
      : `Nothing is given up before a backup was shown to restore:
  ${create('verify')}
then the volume is kept, and the server begins on another:`;
  const restore =
    pgproofImage === undefined
      ? `  ${kubectl} port-forward ${name}-0 5432:5432 &
  PGPASSWORD="${secret}" pgproof restore --store "\${STORE:?where your backups are}" --database ${database} --backup latest-good --into postgres://postgres@127.0.0.1:5432/${database}`
      : `  ${create('restore')}`;
  return `The pod is gone, the volume is there: it comes back by itself, and PostgreSQL recovers.
The volume is gone, or its data is not to be trusted. ${first}
  ${kubectl} patch pv ${volume} --patch '{"spec":{"persistentVolumeReclaimPolicy":"Retain"}}'
  ${kubectl} scale statefulset/${name} --replicas 0
  ${kubectl} wait pod/${name}-0 --for delete --timeout 5m
  ${kubectl} delete pvc data-${name}-0
  kubectl apply --kustomize overlays/${environment}
  ${kubectl} wait pod/${name}-0 --for create --timeout 5m
  ${kubectl} wait pod/${name}-0 --for condition=Ready --timeout 10m
  ${kubectl} exec ${name}-0 -- dropdb --username postgres --force ${database}
${restore}
The old volume stays (kubectl get pv: Released) until it is deleted by hand. Where it is gone already, leave out the line that patches it.
Without pgproof: every backup's manifest.json holds, as recovery_procedure, how it is restored by PostgreSQL's own programs.
`;
}
