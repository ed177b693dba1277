import { PgproofError } from '../errors.ts';
import type { Environment } from '../operation.ts';
import type { Connection } from '../postgres/connection.ts';
import type { ToolSearch } from '../postgres/tools.ts';
import type { Store } from '../store/store.ts';
import type { Selection } from './selection.ts';

export interface Compression {
  readonly algorithm: 'zstd' | 'none';
  /** 1 to 19; 0 with `none`. */
  readonly level: number;
}

/** `zstd`, `zstd:1` to `zstd:19`, or `none`. Throws `bad-input`; `where` names the option or input in the message. */
export function parseCompression(text: string, where: string): Compression {
  if (text === 'none') return { algorithm: 'none', level: 0 };
  const level = /^zstd(?::(\d{1,2}))?$/.exec(text);
  const value = Number(level?.[1] ?? '3');
  if (level !== null && value >= 1 && value <= 19) return { algorithm: 'zstd', level: value };
  throw new PgproofError(
    'bad-input',
    `${where}: must be zstd, zstd:1 to zstd:19, or none; got ${JSON.stringify(text)}`,
    {
      hint: 'zstd:3 is a good choice',
    },
  );
}

/** What a caller decides of a backup. */
export interface BackupOptions {
  readonly connection: Connection;
  readonly store: Store;
  readonly environment: Environment;
  readonly proof: 'content' | 'counts' | 'none';
  readonly compression: Compression;
  /** Sessions that fingerprint while pg_dump runs. */
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
  /** What of the database is backed up. Default: all of it. */
  readonly selection?: Selection;
}

/** The proof that an environment asks for by itself. */
export function defaultProof(environment: Environment): 'content' | 'counts' {
  return environment === 'development' ? 'counts' : 'content';
}
