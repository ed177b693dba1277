import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { backupIdPattern, encodeDatabaseName, newBackupId } from '../store/identifier.ts';
import type { Store, StoredBackup } from '../store/store.ts';
import type { FormatName } from './format.ts';
import type { Migration } from './migration.ts';

/** A migration by what it sends. */
export interface RehearsedMigration {
  readonly version: string;
  readonly path: string;
  readonly sha256: string;
}

/** What a rehearsal leaves in the store: which migrations ran on a copy of which backup, and what came of it. */
export interface Rehearsal {
  readonly format_version: 1;
  readonly database: string;
  readonly rehearsed_at: string;
  readonly migration_format: FormatName;
  /** What was pending on the copy, in order. */
  readonly migrations: readonly RehearsedMigration[];
  /** Our own runner, statement by statement, or a command of the user's, which was only looked at. */
  readonly run_by: 'runner' | 'command';
  /** Which command, as SHA-256: its arguments may hold what is nobody's business. Absent of our own runner, and in older records. */
  readonly command_sha256?: string;
  readonly ok: boolean;
  readonly backup_id: string;
  /** When the backup's snapshot was taken. */
  readonly backup_time: string;
  /** Of the copy. */
  readonly server_major: number;
  /** Of the cluster that was backed up. */
  readonly system_identifier: string;
  /** Of the catalogue afterwards, as SHA-256. */
  readonly catalogue_sha256: string;
  readonly seconds: number;
  readonly by: string;
}

const largestBytes = 4 * 1024 ** 2;
/** Of rehearsals on older backups nothing is asked. */
const mostBackups = 20;

/** Beside the backup that it ran on, and gone with it. */
const folderOf = ({ database, id }: StoredBackup): string => `${encodeDatabaseName(database)}/${id}/rehearsals`;

/** Migrations by what they send. */
export function rehearsedOf(migrations: readonly Migration[]): RehearsedMigration[] {
  return migrations.map(({ version, path, up }) => ({
    ...{ version, path },
    sha256: createHash('sha256')
      .update(up?.text ?? '')
      .digest('hex'),
  }));
}

/** A command by its program and its arguments. */
export function digestOfCommand(argv: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(argv)).digest('hex');
}

/** Writes a record; returns its path in the store. */
export async function putRehearsal(store: Store, record: Rehearsal, now: Date): Promise<string> {
  const path = `${folderOf({ database: record.database, id: record.backup_id })}/${newBackupId(now)}.json`;
  await store.put(path, `${JSON.stringify(record, null, 2)}\n`);
  return path;
}

/** The records of a database's last backups, the newest first; what cannot be read as one is passed over: it vouches for nothing. */
export async function readRehearsals(store: Store, database: string): Promise<Rehearsal[]> {
  const backups = (await store.list(database)).slice(-mostBackups);
  const read = backups.map(async (backup) => {
    const folder = folderOf(backup);
    const names = (await store.files(folder)).filter((name) => backupIdPattern.test(name.replace(/\.json$/, '')));
    return Promise.all(
      names.map(async (name) => {
        const path = `${folder}/${name}`;
        if (((await store.size(path)) ?? 0) > largestBytes) return undefined;
        return { name, record: parseRehearsal(await text(await store.get(path)), backup) };
      }),
    );
  });
  return (await Promise.all(read))
    .flat()
    .flatMap((one) => (one?.record === undefined ? [] : [{ name: one.name, record: one.record }]))
    .sort((a, b) => (a.name < b.name ? 1 : -1))
    .map(({ record }) => record);
}

function parseRehearsal(content: string, { database, id }: StoredBackup): Rehearsal | undefined {
  let record: Partial<Rehearsal>;
  try {
    record = JSON.parse(content) as Partial<Rehearsal>;
  } catch {
    return undefined;
  }
  const isOne =
    record.format_version === 1 &&
    record.database === database &&
    record.backup_id === id &&
    typeof record.ok === 'boolean' &&
    typeof record.system_identifier === 'string' &&
    !Number.isNaN(Date.parse(record.rehearsed_at ?? '')) &&
    !Number.isNaN(Date.parse(record.backup_time ?? '')) &&
    Array.isArray(record.migrations) &&
    record.migrations.every(({ path, sha256 }) => typeof path === 'string' && typeof sha256 === 'string');
  return isOne ? (record as Rehearsal) : undefined;
}

/**
 * Whether a rehearsal covers what is pending: the same files, byte by byte, in the same order, as the last that it ran. Others that it ran
 * before them have been applied since its backup was taken.
 */
export function covers(rehearsal: Pick<Rehearsal, 'migrations'>, pending: readonly RehearsedMigration[]): boolean {
  const last = rehearsal.migrations.slice(-pending.length);
  return (
    last.length === pending.length &&
    pending.every(({ path, sha256 }, index) => last[index]?.path === path && last[index].sha256 === sha256)
  );
}
