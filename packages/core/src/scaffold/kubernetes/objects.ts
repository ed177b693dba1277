import { noted, under } from '../file.ts';
import type { KubernetesOptions } from '../options/kubernetes.ts';
import { configurationFile } from '../server.ts';
import { budgetOf } from '../sizing.ts';

/** What everything of ours is called, in its namespace. */
export const name = 'postgres';
export const labels = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/managed-by': 'pgproof-scaffold' };
const selector = { 'app.kubernetes.io/name': name };
/** Pods with this label may speak to the server. */
export const clientLabel = { 'postgres-client': 'true' };
/** Of the official image, by which the files of a volume are known. */
export const postgresId = 999;

export const metadata = (of: string = name): unknown => ({ name: of, labels });

/** A pod that can do nothing but its work. */
export const podSecurity = {
  runAsNonRoot: true,
  runAsUser: postgresId,
  runAsGroup: postgresId,
  fsGroup: postgresId,
  fsGroupChangePolicy: 'OnRootMismatch',
  seccompProfile: { type: 'RuntimeDefault' },
} as const;

export const containerSecurity = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
} as const;

/** Memory and processors of the server: as much is kept for it as it may use, so that no neighbour takes it. */
export function resourcesOf({ memoryMib, cpus }: Pick<KubernetesOptions, 'memoryMib' | 'cpus'>): unknown {
  const size = { memory: `${memoryMib}Mi`, cpu: String(cpus) };
  return { requests: size, limits: size };
}

/** A volume that one node has at a time. */
export function claimOf(gib: number): unknown {
  return { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: `${gib}Gi` } } };
}

/** What /dev/shm may hold; it counts as memory of the pod. */
export function sharedMemoryOf(options: KubernetesOptions): string {
  return `${Math.max(64, budgetOf(options).reserve)}Mi`;
}

export function service(): unknown {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadata(),
    spec: {
      clusterIP: under('Headless: its name is the address of the one pod.', 'None'),
      selector,
      ports: [{ name, port: 5432, targetPort: name }],
    },
  };
}

export function statefulSet(options: KubernetesOptions): unknown {
  const { major, database, storageGib, image } = options;
  const isReady = ['pg_isready', '--quiet', '--host=127.0.0.1', '--username=postgres', `--dbname=${database}`];
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: metadata(),
    spec: {
      serviceName: name,
      replicas: noted(1, 'a second one would be another server, and no standby'),
      selector: { matchLabels: selector },
      updateStrategy: {
        type: noted('OnDelete', 'a change waits until somebody deletes the pod: kubectl delete pod postgres-0'),
      },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      template: {
        metadata: { labels },
        spec: {
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          terminationGracePeriodSeconds: noted(120, 'for the checkpoint of a shutdown'),
          securityContext: podSecurity,
          containers: [
            {
              name,
              image: image ?? `postgres:${major}`,
              args: ['-c', `config_file=${configurationFile}`],
              ports: [{ name, containerPort: 5432 }],
              env: Object.entries({
                POSTGRES_DB: database,
                POSTGRES_PASSWORD_FILE: '/run/secrets/postgres-password',
                POSTGRES_INITDB_ARGS: '--data-checksums',
                PGDATA: `/var/lib/postgresql/${major}/docker`,
              }).map(([variable, value]) => ({ name: variable, value })),
              resources: resourcesOf(options),
              securityContext: containerSecurity,
              readinessProbe: under(
                'No liveness and no startup probe: they would kill a server that is recovering, which then begins anew. One that has died ends its container.',
                { exec: { command: isReady }, periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 3 },
              ),
              volumeMounts: [
                { name: 'data', mountPath: '/var/lib/postgresql' },
                { name: 'settings', mountPath: configurationFile, subPath: 'postgresql.conf', readOnly: true },
                {
                  name: 'settings',
                  mountPath: '/docker-entrypoint-initdb.d/10-roles.sql',
                  subPath: '10-roles.sql',
                  readOnly: true,
                },
                { name: 'passwords', mountPath: '/run/secrets', readOnly: true },
                { name: 'socket', mountPath: '/var/run/postgresql' },
                { name: 'temporary', mountPath: '/tmp' },
                { name: 'shared-memory', mountPath: '/dev/shm' },
              ],
            },
          ],
          volumes: [
            { name: 'settings', configMap: { name: 'postgres-settings' } },
            {
              name: 'passwords',
              secret: {
                secretName: 'postgres-passwords',
                defaultMode: noted(0o440, 'readable by the group of the pod'),
              },
            },
            { name: 'socket', emptyDir: {} },
            { name: 'temporary', emptyDir: {} },
            { name: 'shared-memory', emptyDir: { medium: 'Memory', sizeLimit: sharedMemoryOf(options) } },
          ],
        },
      },
      volumeClaimTemplates: [
        {
          metadata: { name: 'data' },
          spec: claimOf(storageGib),
        },
      ],
    },
  };
}

export function disruptionBudget(): unknown {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: metadata(),
    spec: {
      maxUnavailable: noted(0, 'there is one: a node is drained when a person has decided that it may be down'),
      selector: { matchLabels: selector },
    },
  };
}

/** Who may speak to the server, and to whom the jobs may. */
export function networkPolicies(): readonly unknown[] {
  const policy = (of: string, spec: unknown): unknown => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: metadata(of),
    spec,
  });
  return [
    policy(name, {
      podSelector: { matchLabels: selector },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [{ podSelector: { matchLabels: clientLabel } }], ports: [{ protocol: 'TCP', port: 5432 }] }],
      egress: noted([], 'the server speaks to nobody by itself'),
    }),
    policy('postgres-verify', {
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'postgres-verify' } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [],
      egress: noted([], 'a restored copy must not reach what the original does: foreign servers, subscriptions, jobs'),
    }),
  ];
}
