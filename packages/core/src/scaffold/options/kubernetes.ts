import { PgproofError } from '../../errors.ts';
import type { ObjectStore } from './store.ts';
import type { CommonOptions } from './values.ts';

/** Who runs the server in Kubernetes: a StatefulSet of one, or CloudNativePG, which keeps standbys and archives WAL. */
export const operators = ['none', 'cloudnative-pg'] as const;
export type Operator = (typeof operators)[number];

/** A server in Kubernetes, by Kustomize. */
export interface KubernetesOptions extends CommonOptions {
  readonly kind: 'kubernetes';
  readonly major: number;
  readonly database: string;
  /** Of production: staging has half of it, development a quarter. */
  readonly memoryMib: number;
  readonly cpus: number;
  /** Of production: the others have as many as their memory holds. */
  readonly maxConnections?: number;
  readonly image?: string;
  /** Of the volume of a server's data. */
  readonly storageGib: number;
  /** Of the volume of backups; default: `backupVolumeOf`. */
  readonly backupStorageGib?: number;
  readonly operator: Operator;
  /** Where the operator keeps backups and WAL; it has to have one, and nobody else has. */
  readonly store?: ObjectStore;
  /** An image with pgproof and the programs of that major, for jobs that back up and verify; default: no such jobs. */
  readonly pgproofImage?: string;
}

export const defaultStorageGib = 20;

/** GiB for backups: thirty daily dumps, of which each, compressed, has a fifth of what the data files have. */
export function backupVolumeOf({
  storageGib,
  backupStorageGib,
}: Pick<KubernetesOptions, 'storageGib' | 'backupStorageGib'>): number {
  return backupStorageGib ?? 6 * storageGib;
}

/** Refuses what does not go together. Throws `bad-input`; `nameOf` gives an option's name as its giver knows it. */
export function checkKubernetes(
  {
    operator,
    store,
    pgproofImage,
    backupStorageGib,
  }: Pick<KubernetesOptions, 'operator' | 'store' | 'pgproofImage' | 'backupStorageGib'>,
  nameOf: (option: string) => string,
): void {
  const refuse = (why: string, hint: string): never => {
    throw new PgproofError('bad-input', why, { hint });
  };
  if (operator === 'cloudnative-pg' && store === undefined)
    refuse(
      `${nameOf('store')} was not given, and CloudNativePG keeps backups and WAL in object storage`,
      'name one as s3://bucket/prefix',
    );
  if (operator === 'none' && store !== undefined)
    refuse(
      `${nameOf('store')} is for the operator: a StatefulSet's backups lie on a volume`,
      `leave it out, or say ${nameOf('operator')} cloudnative-pg`,
    );
  if (operator === 'cloudnative-pg' && pgproofImage !== undefined)
    refuse(
      `${nameOf('pgproof-image')} is for jobs beside a StatefulSet: the operator makes its own backups`,
      'leave it out; scaffold workflows proves what it is given',
    );
  if (backupStorageGib !== undefined && pgproofImage === undefined)
    refuse(
      `${nameOf('backup-storage-gib')} is the size of the volume of backups, and there is one with ${nameOf('pgproof-image')} alone`,
      `leave it out, or give ${nameOf('pgproof-image')}`,
    );
}
