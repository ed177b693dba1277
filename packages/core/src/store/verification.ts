import { text } from 'node:stream/consumers';
import { classify, PgproofError } from '../errors.ts';
import { type Finding, type Level, levels } from '../finding.ts';
import { contains, type Verdict } from '../verdict.ts';
import { backupIdPattern, encodeDatabaseName, newBackupId } from './identifier.ts';
import { type AnyManifest, highestLevel } from './manifest.ts';
import type { Store, StoredBackup } from './store.ts';

/** What a verification leaves beside the backup, in `verifications/`; it never changes the backup. */
export interface VerificationRecord {
  readonly format_version: 1;
  readonly backup_id: string;
  /** Of the manifest that was verified: an id alone can be used again. */
  readonly manifest_sha256: string;
  readonly verified_at: string;
  /** Whether the backup is as it should be. A run may have failed for another reason, such as a limit of time. */
  readonly ok: boolean;
  readonly asked: Level;
  readonly verdict: Verdict;
  readonly rto_seconds: number | null;
  readonly proven_seconds: number;
  readonly rpo_seconds: number;
  readonly sandbox: string;
  /** Major of the sandbox; null where none was started, and absent in the oldest records. */
  readonly sandbox_major?: number | null;
  /** By name, the numbers of assertions that later runs are held against where they ask the same; of runs that were good. */
  readonly assertions?: Readonly<Record<string, { readonly value: number; readonly question: string }>>;
  /** Those that are not good. */
  readonly findings: readonly Finding[];
}

/** The folder of a backup's records. */
export function recordsFolder(backup: StoredBackup): string {
  return `${encodeDatabaseName(backup.database)}/${backup.id}/verifications`;
}

/** Writes a record; returns its path in the store. */
export async function putRecord(
  store: Store,
  backup: StoredBackup,
  record: VerificationRecord,
  now: Date,
): Promise<string> {
  const path = `${recordsFolder(backup)}/${newBackupId(now)}.json`;
  await store.put(path, `${JSON.stringify(record, null, 2)}\n`);
  return path;
}

/** Reads a backup's records, oldest first; what cannot be read as one is passed over: it vouches for nothing. */
export async function readRecords(store: Store, backup: StoredBackup): Promise<VerificationRecord[]> {
  const names = (await store.files(recordsFolder(backup))).filter((name) =>
    backupIdPattern.test(name.replace(/\.json$/, '')),
  );
  const records = await Promise.all(
    names.map(async (name) => {
      const path = `${recordsFolder(backup)}/${name}`;
      try {
        if (((await store.size(path)) ?? 0) > largestRecordBytes) return undefined;
        return parseRecord(await text(await store.get(path)), backup);
      } catch (error) {
        if (error instanceof PgproofError && error.kind === 'invalid-manifest') return undefined;
        // A disk that fails says nothing of what the record says.
        throw classify(error, `read "${path}"`);
      }
    }),
  );
  return records.filter((record) => record !== undefined);
}

function parseRecord(written: string, { id }: StoredBackup): VerificationRecord | undefined {
  try {
    const record = JSON.parse(written) as VerificationRecord;
    return isRecord(record) && record.backup_id === id ? record : undefined;
  } catch {
    return undefined;
  }
}

/** A record is untrusted, and read whole. */
const largestRecordBytes = 4 * 1024 ** 2;

const verdicts: readonly unknown[] = ['none', ...levels];

function isRecord(record: Partial<VerificationRecord>): boolean {
  return (
    record.format_version === 1 &&
    typeof record.manifest_sha256 === 'string' &&
    typeof record.verified_at === 'string' &&
    typeof record.ok === 'boolean' &&
    verdicts.includes(record.verdict) &&
    verdicts.includes(record.asked)
  );
}

/**
 * A copy that a newer major took only in part speaks against the upgrade, not against the backup: its archive was read to the end. One that
 * it took whole speaks for the backup.
 */
function speaksOfUpgrade(record: VerificationRecord, manifest: AnyManifest): boolean {
  const isRehearsal = (record.sandbox_major ?? manifest.server.major) !== manifest.server.major;
  return isRehearsal && !record.ok && contains(record.verdict, 'readable');
}

/** What a backup's verifications come to; the worst first. */
export const standings = ['bad', 'unverified', 'good'] as const;
export type Standing = (typeof standings)[number];

/**
 * Good: some verification of this manifest reached the highest level that the backup can show, and none since then ended bad. Bad: one
 * ended bad, and no good one came after it. Unverified: neither.
 */
export function standingOf(
  { manifest, sha256 }: { readonly manifest: AnyManifest; readonly sha256: string },
  all: readonly VerificationRecord[],
): Standing {
  const wanted = highestLevel(manifest);
  const records = all.filter((record) => record.manifest_sha256 === sha256 && !speaksOfUpgrade(record, manifest));
  const lastGood = records.findLastIndex((record) => record.ok && contains(record.verdict, wanted));
  if (records.slice(lastGood + 1).some((record) => !record.ok)) return 'bad';
  return lastGood >= 0 ? 'good' : 'unverified';
}

/** Whether a backup's standing is good (see `standingOf`). */
export function isGood(read: Parameters<typeof standingOf>[0], all: readonly VerificationRecord[]): boolean {
  return standingOf(read, all) === 'good';
}
