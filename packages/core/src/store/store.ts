import type { Readable } from 'node:stream';

/** What was written: size in bytes and SHA-256 in hex. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** A backup as a store lists it: by the folder it lies in. */
export interface StoredBackup {
  readonly database: string;
  readonly id: string;
}

/**
 * Where backups live. Paths are relative, of the form `<database>/<backup-id>/<file>`. A backup is there once its
 * `manifest.json` is; writers put it last. Errors: `store-missing`, `store-unwritable`, `disk-full`.
 */
export interface Store {
  readonly describe: string;
  /** Writes a new file and makes it durable; never replaces one. */
  readonly put: (path: string, content: Readable | Buffer | string) => Promise<Written>;
  readonly get: (path: string) => Promise<Readable>;
  /** The size in bytes; undefined when there is no regular file of that name. */
  readonly size: (path: string) => Promise<number | undefined>;
  /** Every backup that has a manifest, oldest first. */
  readonly list: (database?: string) => Promise<StoredBackup[]>;
  /** Names of the files directly in a folder; empty when there is none. */
  readonly files: (path: string) => Promise<string[]>;
  /** Removes a folder and all in it; no error when it is not there. */
  readonly remove: (path: string) => Promise<void>;
  /** A path on this machine, for tools that must seek; undefined where there is none. */
  readonly localPath: (path: string) => string | undefined;
}
