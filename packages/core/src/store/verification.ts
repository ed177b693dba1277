import { text } from 'node:stream/consumers';
import { PgproofError } from '../errors.ts';
import { type Finding, type Level, levels } from '../finding.ts';
import { contains, type Verdict } from '../verdict.ts';
import { backupIdPattern, encodeDatabaseName, newBackupId } from './identifier.ts';
import { highestLevel, type Manifest } from './manifest.ts';
import type { Store, StoredBackup } from './store.ts';

/** What a verification leaves beside the backup, in `verifications/`; it never changes the backup. */
export interface VerificationRecord {
  readonly format_version: 1;
  readonly backup_id: string;
  readonly verified_at: string;
  readonly ok: boolean;
  readonly asked: Level;
  readonly verdict: Verdict;
  readonly rto_seconds: number | null;
  readonly proven_seconds: number;
  readonly rpo_seconds: number;
  readonly sandbox: string;
  /** Those that are not good. */
  readonly findings: readonly Finding[];
}

const folderOf = (backup: StoredBackup): string => `${encodeDatabaseName(backup.database)}/${backup.id}/verifications`;

/** Writes a record; returns its path in the store. */
export async function putRecord(
  store: Store,
  backup: StoredBackup,
  record: VerificationRecord,
  now: Date,
): Promise<string> {
  const path = `${folderOf(backup)}/${newBackupId(now)}.json`;
  await store.put(path, `${JSON.stringify(record, null, 2)}\n`);
  return path;
}

/**
 * Reads a backup's records, oldest first; what is none is passed over: it vouches for nothing. One that cannot be got at now may be a
 * bad one: throws as the store does.
 */
export async function readRecords(store: Store, backup: StoredBackup): Promise<VerificationRecord[]> {
  const names = (await store.files(folderOf(backup))).filter((name) =>
    backupIdPattern.test(name.replace(/\.json$/, '')),
  );
  const records = await Promise.all(
    names.map(async (name) => {
      try {
        const record = JSON.parse(await text(await store.get(`${folderOf(backup)}/${name}`))) as VerificationRecord;
        return isRecord(record) && record.backup_id === backup.id ? record : undefined;
      } catch (error) {
        if (error instanceof PgproofError && error.kind !== 'invalid-manifest') throw error;
        return undefined;
      }
    }),
  );
  return records.filter((record) => record !== undefined);
}

const verdicts: readonly unknown[] = ['none', ...levels];

function isRecord(record: Partial<VerificationRecord>): boolean {
  return (
    record.format_version === 1 &&
    typeof record.verified_at === 'string' &&
    typeof record.ok === 'boolean' &&
    verdicts.includes(record.verdict) &&
    verdicts.includes(record.asked)
  );
}

/** Good: some verification reached the highest level that the backup can show, and none since then ended bad. */
export function isGood(manifest: Manifest, records: readonly VerificationRecord[]): boolean {
  const wanted = highestLevel(manifest);
  const lastGood = records.findLastIndex((record) => record.ok && contains(record.verdict, wanted));
  return lastGood >= 0 && records.slice(lastGood).every((record) => record.ok);
}
