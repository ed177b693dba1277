/* Backups, proofs and recoveries, each by a pod that runs pgproof beside the store. */
import { under } from '../file.ts';
import { backupVolumeOf, type KubernetesOptions } from '../options/kubernetes.ts';
import { claimOf, clientLabel, containerSecurity, labels, metadata, name, podSecurity, postgresId } from './objects.ts';

/** The store of backups, on a volume of its own. */
export function backupVolume(options: KubernetesOptions): unknown {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: metadata('postgres-backups'),
    spec: claimOf(backupVolumeOf(options)),
  };
}

type JobTask = 'backup' | 'verify' | 'restore';

/** What a pod of one of them runs: `pgproof` with these words. */
interface Work {
  readonly words: readonly string[];
  readonly env: readonly unknown[];
  /** A script of bash that is run to its end first, with its environment. */
  readonly before?: { readonly name: string; readonly script: string; readonly env: readonly unknown[] };
}

/** What a job is, beside the store. It is labelled for the network by its task. */
function jobSpec(
  task: JobTask,
  { storageGib }: KubernetesOptions,
  pgproofImage: string,
  { words, env, before }: Work,
  hours = 4,
): unknown {
  const container = (of: string, command: readonly string[], environment: readonly unknown[]): unknown => ({
    name: of,
    image: pgproofImage,
    command,
    ...(environment.length === 0 ? {} : { env: environment }),
    resources: { requests: { cpu: '500m', memory: '512Mi' }, limits: { memory: '1Gi' } },
    securityContext: containerSecurity,
    volumeMounts: [
      { name: 'backups', mountPath: '/backups' },
      { name: 'temporary', mountPath: '/tmp' },
    ],
  });
  return {
    backoffLimit: task === 'restore' ? 0 : 1,
    activeDeadlineSeconds: hours * 3600,
    template: {
      metadata: {
        labels: {
          ...{ 'app.kubernetes.io/name': `postgres-${task}`, 'app.kubernetes.io/managed-by': 'pgproof-scaffold' },
          ...(task === 'verify' ? {} : clientLabel),
        },
      },
      spec: {
        restartPolicy: 'Never',
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        securityContext: under(
          `The image has to know user ${postgresId} (/etc/passwd): PostgreSQL's programs do not start as one without a name.`,
          podSecurity,
        ),
        ...(before === undefined
          ? {}
          : { initContainers: [container(before.name, ['bash', '-c', before.script], before.env)] }),
        containers: [container(task, ['pgproof', task, '--store', '/backups', '--workdir', '/tmp', ...words], env)],
        volumes: [
          { name: 'backups', persistentVolumeClaim: { claimName: 'postgres-backups' } },
          task === 'verify'
            ? {
                name: 'temporary',
                ephemeral: under('The restored copy, as large as the original; it goes with the pod.', {
                  volumeClaimTemplate: { metadata: { labels }, spec: claimOf(storageGib) },
                }),
              }
            : { name: 'temporary', emptyDir: {} },
        ],
      },
    },
  };
}

const variables = (of: Readonly<Record<string, string>>): unknown[] =>
  Object.entries(of).map(([variable, value]) => ({ name: variable, value }));

const passwordOf = (of: string): unknown => ({
  name: 'PGPASSWORD',
  valueFrom: { secretKeyRef: { name: 'postgres-passwords', key: `${of}-password` } },
});

function backupWork({ database, environment }: KubernetesOptions, ...more: readonly string[]): Work {
  return {
    words: ['--environment', environment, '--keep-daily', '30', ...more],
    env: [...variables({ PGHOST: name, PGUSER: 'pgproof_backup', PGDATABASE: database }), passwordOf('backup')],
  };
}

function verifyWork({ database, environment }: KubernetesOptions, ...more: readonly string[]): Work {
  return {
    words: [...['--database', database, '--sandbox', 'local', '--environment', environment], ...more],
    env: [],
  };
}

/** Every night a backup, and its proof an hour and a half later; `pgproofImage` has pgproof, and the programs of that major. */
export function cronJobs(options: KubernetesOptions, pgproofImage: string): readonly unknown[] {
  const job = (task: JobTask, schedule: string, work: Work): unknown => ({
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: metadata(`postgres-${task}`),
    spec: {
      schedule,
      timeZone: 'Etc/UTC',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 3600,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 7,
      jobTemplate: { spec: jobSpec(task, options, pgproofImage, work) },
    },
  });
  return [job('backup', '17 3 * * *', backupWork(options)), job('verify', '47 4 * * *', verifyWork(options))];
}

/**
 * What a recovery is made by, each a job that is created when it is wanted: the newest good backup is shown to restore, and restored; then
 * the first backup of the server that it was restored into is made.
 */
export function recoveryJobs(
  options: KubernetesOptions,
  pgproofImage: string,
): Readonly<Record<'verify' | 'restore' | 'backup', unknown>> {
  const { database } = options;
  const job = (task: JobTask, work: Work): unknown => ({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { generateName: `postgres-${task}-`, labels },
    spec: jobSpec(task, options, pgproofImage, work, 24),
  });
  const good = ['--backup', 'latest-good'];
  return {
    verify: job('verify', verifyWork(options, ...good)),
    restore: job('restore', {
      words: ['--database', database, '--into', `postgres://postgres@${name}:5432/${database}`, ...good],
      env: [passwordOf('postgres')],
      before: {
        name: 'roles',
        script: rolesScript(database),
        env: [...variables({ PGHOST: name, PGUSER: 'postgres', PGDATABASE: 'postgres' }), passwordOf('postgres')],
      },
    }),
    backup: job('backup', backupWork(options, '--allow-new-server')),
  };
}

/** Makes the roles that the newest good backup knows; what is there already is refused by the server, and stays. */
const rolesScript = (database: string): string => `set -euo pipefail
id=$(pgproof list --store /backups --database ${database} | awk '$NF == "yes" { print $1 }' | sort | tail -n 1)
test ! -e "/backups/${database}/$id/globals.sql" || psql --no-psqlrc --quiet --file "/backups/${database}/$id/globals.sql"
`;
