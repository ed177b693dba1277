import { type Json, setAt } from './forge.ts';
import { refusal } from './verify.ts';

/** A field of a manifest that was made to say something else. */
export interface ManifestFault {
  /** The field, as the path to it. */
  readonly field: readonly (string | number)[];
  readonly to: unknown;
  readonly caughtBy: readonly string[];
  /** What a finding must call it; default: the field, with dots. */
  readonly names?: string;
  /** Also run through the command line, to the highest level. */
  readonly throughCli?: boolean;
}

const agrees = ['verify.manifest-agrees'];

/** `packed` is the name of the archive's file. */
export const manifestFaults = (packed: string): readonly ManifestFault[] => [
  { field: ['format_version'], to: 2, caughtBy: [refusal], throughCli: true },
  { field: ['format'], to: 'parquet', caughtBy: [refusal, ...agrees], throughCli: true },
  { field: ['invented'], to: 'more', caughtBy: [refusal], names: 'the whole', throughCli: true },
  { field: ['id'], to: '20200101T000000Z-abcdef', caughtBy: [refusal, ...agrees] },
  { field: ['server', 'database'], to: 'elsewhere', caughtBy: [refusal, ...agrees] },
  { field: ['server', 'version'], to: '15.1', caughtBy: agrees },
  { field: ['tools', 0, 'version'], to: '15.1', caughtBy: agrees, names: 'tools.pg_dump' },
  { field: ['globals', 'roles'], to: 99, caughtBy: agrees },
  { field: ['globals', 'tablespaces'], to: 99, caughtBy: agrees },
  { field: ['proof', 'rows'], to: '1', caughtBy: agrees, throughCli: true },
  { field: ['proof', 'relations'], to: 1, caughtBy: agrees },
  { field: ['proof', 'sequences'], to: 1, caughtBy: agrees },
  { field: ['proof', 'large_objects'], to: '1', caughtBy: agrees },
  { field: ['proof', 'large_objects_status'], to: 'unknown', caughtBy: agrees, throughCli: true },
  { field: ['proof', 'level'], to: 'counts', caughtBy: agrees, throughCli: true },
  { field: ['proof', 'level'], to: 'none', caughtBy: agrees, throughCli: true },
  { field: ['proof', 'unread'], to: ['subscription'], caughtBy: agrees, throughCli: true },
  { field: ['catalogue_digest', 'index'], to: '0'.repeat(64), caughtBy: agrees, throughCli: true },
  { field: ['catalogue_digest', 'trigger'], to: undefined, caughtBy: agrees },
  { field: ['files', 0, 'bytes'], to: 1, caughtBy: ['verify.file-size'], names: packed },
  { field: ['files', 0, 'sha256'], to: '0'.repeat(64), caughtBy: ['verify.file-sha256'], names: packed },
];

/** What a finding calls the field. */
export function nameOf({ field, names }: ManifestFault): string {
  return names ?? field.join('.');
}

export function put(manifest: Json, { field, to }: Pick<ManifestFault, 'field' | 'to'>): void {
  setAt(manifest, field, to);
}

/** Another value of the same form: what no schema can refuse. */
export function another(value: unknown, path: readonly (string | number)[]): unknown {
  const name = path.join('.');
  const known = choices[name.replace(/\.\d+\./, '.*.')];
  if (known !== undefined) return known.find((choice) => choice !== value);
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return ['another'];
  if (value === null) return 1;
  const text = String(value);
  if (/^[0-9a-f]{64}$/.test(text)) return text.replace(/^./, text.startsWith('0') ? '1' : '0');
  if (/^\d+$/.test(text)) return String(BigInt(text) + 1n);
  if (/^\d+\.\d+/.test(text)) return text.replace(/^(\d+)\.\d+/, '$1.99');
  const later = text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  return later === text ? `${text}x` : later;
}

const choices: Readonly<Record<string, readonly unknown[]>> = {
  environment: ['production', 'staging'],
  'server.provider': ['c', 'i'],
  'files.*.role': ['data', 'proof'],
  'compression.algorithm': ['zstd', 'none'],
  'compression.by': ['pgproof', 'client'],
  'proof.level': ['content', 'counts'],
  'proof.large_objects_status': ['read', 'unknown'],
};

/**
 * Fields that no file of the backup says again, so that only the digest of the whole manifest (--expected-manifest-sha256) vouches
 * for them: places and times, what the restore is prepared with, and text for people.
 */
export const saidOnce: readonly string[] = [
  'compression.algorithm',
  'compression.level',
  'created_at',
  'database_own.owner',
  'database_own.properties',
  'durations.dump_seconds',
  'durations.fingerprint_seconds',
  'durations.total_seconds',
  'environment',
  'files.*.raw_bytes',
  'filters',
  'globals.passwords',
  'recovery_procedure',
  'roles.*.bypass_rls',
  'roles.*.inherit',
  'roles.*.member_of',
  'roles.*.name',
  'roles.*.superuser',
  'server.architecture',
  'server.bootstrap_role',
  'server.collation',
  'server.ctype',
  'server.encoding',
  'server.icu_rules',
  'server.locale',
  'server.money_locale',
  'server.provider',
  'server.size_bytes',
  'server.system_identifier',
  'snapshot.lsn',
  'snapshot.time',
  'snapshot_held_seconds',
  'tools.pg_restore.name',
  'tools.pg_restore.version',
];
