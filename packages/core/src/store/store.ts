import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** What was written: size in bytes and SHA-256 in hex. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that a program writes by itself; it is under its final name only once it is finished. */
export interface OpenFile {
  readonly fd: number;
  /** What has been written so far, in bytes. */
  readonly size: () => Promise<number>;
  /** Hashes it, makes it durable and gives it its name. */
  readonly finish: () => Promise<Written>;
  readonly discard: () => Promise<void>;
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
  /** For people: what and where it is. */
  readonly describe: string;
  /** What the command line takes as `--store` for it; absent for one that only a workflow can reach. */
  readonly address?: string;
  /** Writes a new file and makes it durable; never replaces one. */
  readonly put: (path: string, content: Readable | Buffer | string) => Promise<Written>;
  readonly get: (path: string) => Promise<Readable>;
  /** The size in bytes; undefined when there is no regular file of that name. */
  readonly size: (path: string) => Promise<number | undefined>;
  /** Every backup that has a manifest, oldest first. */
  readonly list: (database?: string) => Promise<StoredBackup[]>;
  /** Backups that are there and may not be used, each with the reason; only of a store that has such. The newest first, a few at the most. */
  readonly refused?: () => Promise<readonly (StoredBackup & { readonly reason: string })[]>;
  /** What looks like a backup and has no manifest, oldest first: one under way, or what a killed run left. Only of a store that can tell. */
  readonly unfinished?: (database?: string) => Promise<StoredBackup[]>;
  /** Names of the files directly in a folder; empty when there is none. */
  readonly files: (path: string) => Promise<string[]>;
  /**
   * Removes a folder and all in it; no error when it is not there. Of a backup the manifest goes first and for good, so that what is half
   * removed is no backup. Throws `store-locked` for what the store itself or another writer holds.
   */
  readonly remove: (path: string) => Promise<void>;
  /** Only of a store on this machine: opens a file for a program to read. */
  readonly openRead?: (path: string) => Promise<FileHandle>;
  /** Only of a store on this machine: opens a new file for a program to write. */
  readonly openWrite?: (path: string) => Promise<OpenFile>;
}
