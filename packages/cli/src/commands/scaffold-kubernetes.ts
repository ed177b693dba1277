import {
  checkKubernetes,
  defaultCpus,
  defaultDatabase,
  defaultStorageGib,
  type KubernetesOptions,
  newestMajor,
  PgproofError,
  present,
  readOperatorStore,
} from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { scaffold, scaffoldFolder } from '../scaffold.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof scaffold kubernetes` */
export function scaffoldKubernetesCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'a server in Kubernetes, as a Kustomize base with an overlay for each environment: a StatefulSet of one, or a cluster of CloudNativePG',
  );
  addOptions(
    command,
    [
      ...([
        'folder',
        'environment',
        'scaffoldMajor',
        'scaffoldDatabase',
        'memoryMib',
        'cpus',
        'maxConnections',
      ] as const),
      ...(['image', 'storageGib', 'operator', 'objectStore', 's3Endpoint', 's3Region'] as const),
      ...(['pgproofImage', 'backupStorageGib'] as const),
      ...(['dryRun', 'report', 'json'] as const),
    ],
    ['memoryMib'],
  );
  command.addHelpText(
    'after',
    '\nMemory, processors and connections are those of production: staging has half of the memory and processors, development a quarter, and both as many connections as their memory holds, whatever --max-connections says. No password is written.\n\nExample:\n  pgproof scaffold kubernetes --folder deploy --database shop --memory-mib 8192 --operator cloudnative-pg --store s3://backups/shop',
  );
  return { command, act };
}

function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  return scaffold(readOptions(given), given, surroundings);
}

function readOptions(given: Given): KubernetesOptions {
  const { environment, memoryMib, operator = 'none', pgproofImage, backupStorageGib, maxConnections, image } = given;
  if (memoryMib === undefined) throw new PgproofError('bad-input', '--memory-mib was not given');
  const choices = { operator, ...storeOf(given), ...present({ pgproofImage, backupStorageGib }) };
  checkKubernetes(choices, (name) => `--${name}`);
  return {
    kind: 'kubernetes',
    ...scaffoldFolder(given),
    ...{ environment, memoryMib },
    major: given.postgresMajor ?? newestMajor,
    database: given.database ?? defaultDatabase,
    cpus: given.cpus ?? defaultCpus,
    storageGib: given.storageGib ?? defaultStorageGib,
    ...choices,
    ...present({ maxConnections, image }),
  };
}

function storeOf({ store, s3Endpoint, s3Region }: Given): Pick<KubernetesOptions, 'store'> {
  const settings = { 's3-endpoint': s3Endpoint, 's3-region': s3Region };
  return present({ store: readOperatorStore(store, settings, (name) => `--${name}`) });
}
