import { noted, under } from '../file.ts';
import type { KubernetesOptions } from '../options/kubernetes.ts';
import type { ObjectStore } from '../options/store.ts';
import { serverSettings } from '../server.ts';
import { name, resourcesOf } from './objects.ts';

/** Settings that the operator makes itself, and refuses from us. Source: CloudNativePG documentation, PostgreSQL Configuration. */
const ofOperator = ['listen_addresses', 'shared_preload_libraries'];
const plugin = 'barman-cloud.cloudnative-pg.io';
const labels = { 'app.kubernetes.io/managed-by': 'pgproof-scaffold' };

/** Parameters of a cluster, as the operator takes them: texts all. */
export function parametersOf(options: KubernetesOptions): Readonly<Record<string, string>> {
  const settings = serverSettings(options, options.environment).filter((setting) => !ofOperator.includes(setting.name));
  // It loads pg_stat_statements for whoever sets a parameter of it.
  return {
    ...Object.fromEntries(settings.map(({ name: of, value }) => [of, value])),
    'pg_stat_statements.max': '5000',
  };
}

/** What a cluster is called that was made of the object store when the first was lost. */
export const recoveredName: string = `${name}-recovered`;

/**
 * Three servers, of which the operator keeps one the primary; WAL goes to the object store, under the cluster's name. `recovered` is
 * another one, which begins with what the first has there, to its last WAL.
 */
export function cluster(options: KubernetesOptions, which: 'first' | 'recovered' = 'first'): unknown {
  const { major, database, storageGib, image } = options;
  const role = (of: string, member: string, secret: string): unknown => ({
    name: of,
    ensure: 'present',
    login: true,
    inRoles: [member],
    passwordSecret: { name: secret },
  });
  return {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Cluster',
    metadata: { name: nameOf[which], labels },
    spec: {
      instances: 3,
      imageName: image ?? `ghcr.io/cloudnative-pg/postgresql:${major}`,
      storage: { size: `${storageGib}Gi` },
      resources: resourcesOf(options),
      postgresql: { parameters: parametersOf(options) },
      ...(which === 'first'
        ? { bootstrap: { initdb: { database, owner: database, dataChecksums: true } } }
        : {
            bootstrap: {
              recovery: under('A moment before the last: recoveryTarget: { targetTime: "2026-11-26 03:00:00+00" }', {
                source: name,
                database,
                owner: database,
              }),
            },
            externalClusters: [
              { name, plugin: { name: plugin, parameters: { barmanObjectName: 'postgres-store', serverName: name } } },
            ],
          }),
      managed: {
        roles: [
          role('pgproof_backup', 'pg_read_all_data', 'postgres-backup'),
          role('pgproof_monitor', 'pg_monitor', 'postgres-monitor'),
        ],
      },
      plugins: [{ name: plugin, isWALArchiver: true, parameters: { barmanObjectName: 'postgres-store' } }],
    },
  };
}

/** Where base backups and WAL go. */
export function objectStore({ url, region, endpoint }: ObjectStore): unknown {
  const key = (of: string): unknown => ({ name: 'postgres-store', key: of });
  return {
    apiVersion: 'barmancloud.cnpg.io/v1',
    kind: 'ObjectStore',
    metadata: { name: 'postgres-store', labels },
    spec: {
      retentionPolicy: '30d',
      configuration: {
        destinationPath: url,
        ...(endpoint === undefined ? {} : { endpointURL: endpoint }),
        s3Credentials: {
          accessKeyId: key('AWS_ACCESS_KEY_ID'),
          secretAccessKey: key('AWS_SECRET_ACCESS_KEY'),
          ...(region === undefined ? {} : { region: key('AWS_REGION') }),
        },
        wal: { compression: 'gzip' },
      },
    },
  };
}

const nameOf = { first: name, recovered: recoveredName } as const;

export function scheduledBackup(which: 'first' | 'recovered' = 'first'): unknown {
  return {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'ScheduledBackup',
    metadata: { name: nameOf[which], labels },
    spec: {
      schedule: noted('0 17 3 * * *', 'seconds come first'),
      immediate: noted(true, 'WAL alone recovers nothing: it begins at a base backup'),
      backupOwnerReference: 'self',
      ...backupSpec(which),
    },
  };
}

const backupSpec = (which: 'first' | 'recovered'): object => ({
  cluster: { name: nameOf[which] },
  method: under('By the plugin: what was built into the operator is removed in its 1.31.', 'plugin'),
  pluginConfiguration: { name: plugin },
});

/** One base backup, made when it is created. */
export function oneBackup(): unknown {
  return {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Backup',
    metadata: { generateName: `${name}-`, labels },
    spec: backupSpec('first'),
  };
}
