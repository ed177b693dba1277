import { access, constants } from 'node:fs/promises';
import { PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Session } from '../session.ts';
import { checkDigest } from '../store/digest.ts';
import { allClusters, encodeDatabaseName } from '../store/identifier.ts';
import { type ListedBackup, listBackups } from '../store/list.ts';
import type { Manifest, ManifestFile } from '../store/manifest.ts';
import { recipientsOf } from '../store/recipient.ts';
import { selectBackup } from '../store/select.ts';
import type { Store, StoredBackup } from '../store/store.ts';
import { readRecords, type VerificationRecord } from '../store/verification.ts';
import type { DiagnoseOptions } from './options.ts';
import { type Seen, see } from './seen.ts';

/** What a store holds of one database. */
export interface StoredDatabase {
  readonly name: string;
  /** Oldest first. */
  readonly backups: readonly ListedBackup[];
  /** Ids of what has no manifest. */
  readonly unfinished: readonly string[];
  readonly chosen: Seen<ChosenBackup>;
}

/** The backup that is looked at closely. */
export interface ChosenBackup {
  readonly id: string;
  /** Undefined where it cannot be read: `listed` says why. */
  readonly manifest: Manifest | undefined;
  readonly problem: string | undefined;
  readonly files: readonly { readonly file: ManifestFile; readonly bytes: number | undefined }[];
  /** Of reading the files, where that was wanted. */
  readonly digests: readonly Finding[] | undefined;
  /** Recipients that the given key stands for; absent where none was given, or the backup needs none. */
  readonly keys?: readonly string[];
  /** Oldest first. */
  readonly records: readonly VerificationRecord[];
}

export interface StoreFacts {
  readonly store: Pick<Store, 'describe' | 'address' | 'byHand'>;
  readonly now: Date;
  readonly isIntactWanted: boolean;
  readonly mayBeEmpty: boolean;
  /** Whether a backup could be written; undefined of a store that tells it only by writing. */
  readonly isWritable: boolean | undefined;
  readonly freeBytes: number | undefined;
  readonly databases: readonly StoredDatabase[];
  /** Backups of whole clusters, oldest first of each. */
  readonly clusters: readonly ListedBackup[];
}

/** Looks at a store. Throws as the store does when it cannot be opened or listed. */
export async function lookAtStore(
  options: NonNullable<DiagnoseOptions['store']>,
  session: Session,
): Promise<StoreFacts> {
  session.onProgress({ phase: 'diagnose', current: 'the store' });
  const now = session.now();
  const store = await options.open();
  const { database } = options;
  const unfinished = (await store.unfinished?.(database)) ?? [];
  const listed = await listBackups(store, database);
  session.signal.throwIfAborted();
  const clusters = await listBackups(store, allClusters);
  session.signal.throwIfAborted();
  const names = [...new Set([...listed, ...unfinished].map((backup) => backup.database))].sort();
  const databases: StoredDatabase[] = [];
  for (const name of names) {
    const backups = listed.filter((backup) => backup.database === name);
    const whole = new Set(backups.map(({ id }) => id));
    databases.push({
      name,
      backups,
      unfinished: unfinished.filter((one) => one.database === name && !whole.has(one.id)).map(({ id }) => id),
      chosen: await see(`look at the backup of "${name}"`, session.signal, () =>
        lookAtBackup(store, name, backups, options, session),
      ),
    });
  }
  return {
    store,
    now,
    isIntactWanted: options.isIntactWanted,
    mayBeEmpty: options.mayBeEmpty === true,
    isWritable: await mayWrite(store),
    freeBytes: await store.freeBytes?.(),
    databases,
    clusters,
  };
}

async function mayWrite(store: Store): Promise<boolean | undefined> {
  if (store.openWrite === undefined || store.address === undefined) return undefined;
  return access(store.address, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function lookAtBackup(
  store: Store,
  database: string,
  backups: readonly ListedBackup[],
  { backup, isIntactWanted, ageIdentityFile }: NonNullable<DiagnoseOptions['store']>,
  session: Session,
): Promise<ChosenBackup> {
  if (backups.length === 0)
    throw new PgproofError('unknown-backup', `store "${store.describe}" holds no backup of "${database}"`);
  const chosen: StoredBackup = await selectBackup(store, database, backup);
  const listed = backups.find(({ id }) => id === chosen.id);
  const manifest = listed?.manifest?.method === 'logical' ? listed.manifest : undefined;
  const folder = `${encodeDatabaseName(database)}/${chosen.id}/`;
  const files = await Promise.all(
    (manifest?.files ?? []).map(async (file) => ({ file, bytes: await store.size(`${folder}${file.path}`) })),
  );
  const isWhole = files.every(({ file, bytes }) => file.bytes === bytes);
  return {
    id: chosen.id,
    manifest,
    problem: listed?.problem,
    files,
    digests:
      isIntactWanted && manifest !== undefined && isWhole
        ? await checkDigest(store, folder, manifest.files, session)
        : undefined,
    ...(ageIdentityFile !== undefined && manifest !== undefined && manifest.encryption !== null
      ? { keys: await recipientsOf(ageIdentityFile) }
      : {}),
    records: await readRecords(store, chosen),
  };
}
