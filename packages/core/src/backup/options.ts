import type { Environment } from '../operation.ts';
import type { Connection } from '../postgres/connection.ts';
import type { ToolSearch } from '../postgres/tools.ts';
import type { DumpFormat } from '../store/manifest.ts';
import type { Store } from '../store/store.ts';
import type { Compression } from './format.ts';
import type { Selection } from './selection.ts';

export const globalsChoices = ['with-passwords', 'without-passwords', 'none'] as const;
/** Whether roles, tablespaces and settings of roles go with a backup, and the hashes of passwords with them. */
export type GlobalsChoice = (typeof globalsChoices)[number];

/** What a caller decides of a backup. */
export interface BackupOptions {
  readonly connection: Connection;
  readonly store: Store;
  readonly environment: Environment;
  readonly proof: 'content' | 'counts' | 'none';
  /** Default: custom. */
  readonly format?: DumpFormat;
  readonly compression: Compression;
  /** Sessions that fingerprint while pg_dump runs, and of pg_dump itself in the format directory. */
  readonly jobs: number;
  /** How long a lock may be waited for, by us and by pg_dump. */
  readonly lockTimeoutSeconds: number;
  /** How often the whole is begun anew when a lock was not got. */
  readonly attempts: number;
  /** How long the source may be silent before it is given up, in seconds. Default: `defaultServerTimeoutSeconds`. */
  readonly serverTimeoutSeconds?: number;
  /** Default: the places where PostgreSQL's programs usually lie. */
  readonly tools?: ToolSearch;
  /** Whom the backup is encrypted for: recipients of age (`age1…`) or public keys of ssh (`ssh-ed25519 AAAA…`), of whom each alone can open it. Undefined: not encrypted. */
  readonly recipients?: readonly string[];
  /** A file of age identities or an ssh key, with which what was stored is opened before it counts. Only with recipients. */
  readonly ageIdentityFile?: string;
  /** Where earlier backups are looked for. Default: `store`. */
  readonly openPast?: () => Promise<Store>;
  /** Whether the server may be another than that of the last backup, in production too. */
  readonly allowNewServer?: boolean;
  /** By how much a backup may be smaller than the last one, in percent. Default: `defaultMaxShrinkPercent`. */
  readonly maxShrinkPercent?: number;
  /** How long the whole may take, as the caller sees to; only for saying whether that will do. */
  readonly timeoutMinutes?: number;
  /** What of the database is backed up. Default: all of it. */
  readonly selection?: Selection;
  /** What of the cluster goes with it. Default: everything with a whole database, the hashes of passwords where they may be read and it is encrypted. */
  readonly globals?: GlobalsChoice;
}

/** The proof that an environment asks for by itself. */
export function defaultProof(environment: Environment): 'content' | 'counts' {
  return environment === 'development' ? 'counts' : 'content';
}

/** By how much a backup may be smaller than the last one by itself, in percent. */
export function defaultMaxShrinkPercent(environment: Environment): number {
  return environment === 'development' ? 50 : 20;
}
