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

/** A file as a store lists it. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  /** When it was stored. */
  readonly at: Date;
}

/**
 * What an archive needs of a store: its files come one by one, at any time, from any machine, each small enough to be held whole. What is
 * written is durable when it is said to be. Errors are those of the store.
 */
export interface ArchiveFiles {
  /** Every file whose path begins so, however deep, in the order of the paths. */
  readonly list: (prefix: string) => Promise<ListedFile[]>;
  /**
   * Writes a file, whole or not at all; false when there is one of that name, which stays as it is. A server of S3 that cannot write on condition is
   * only asked before: of two writers within the same moment the later one's stays there.
   */
  readonly claim: (path: string, content: Buffer) => Promise<boolean>;
  /** The same in the place of what may be there. */
  readonly replace: (path: string, content: Buffer) => Promise<void>;
  /** Makes a file that is there durable: who wrote it may have been killed before he did. */
  readonly settle: (path: string) => Promise<void>;
  /** At most so many bytes from the beginning of a file; undefined when there is none. */
  readonly head: (path: string, bytes: number) => Promise<Buffer | undefined>;
  /** Removes one file; no error when it is not there. */
  readonly discard: (path: string) => Promise<void>;
  /** Whether there is such a folder. Only of a store that is one, and may be the place where another is mounted at other times. */
  readonly hasFolder?: (path: string) => Promise<boolean>;
}

/** How a person does by standard tools what pgproof does with a store elsewhere; as shell words, to be pasted. */
export interface StoreByHand {
  /** What `pgproof` needs beside `--store`; may be empty. */
  readonly flags: string;
  /** A command that writes to its standard output the file whose address is the given word. */
  readonly read: (word: string) => string;
  /** A command that stores its standard input as that file. */
  readonly write: (word: string) => string;
  /** A command that removes that file, and one that removes all files of that folder. */
  readonly remove: (word: string) => string;
  readonly removeFolder: (word: string) => string;
  /** A command that brings all files of a folder into the current one. */
  readonly bring: (folder: string) => string;
  /** The tool, and what it needs. */
  readonly needs: string;
}

/**
 * Where backups live. Paths are relative, of the form `<database>/<backup-id>/<file>`. A backup is there once its
 * `manifest.json` is; writers put it last. Errors: `store-missing`, `store-unwritable`, `disk-full`; of one elsewhere also
 * `store-refused`, `store-unreachable`.
 */
export interface Store {
  /** For people: what and where it is. */
  readonly describe: string;
  /** What the command line takes as `--store` for it; absent for one that only a workflow can reach. */
  readonly address?: string;
  /** Only of a store that is not on this machine and has an address. */
  readonly byHand?: StoreByHand;
  /** Writes a new file and makes it durable; never replaces one. `isOwned`: nobody else holds the chunks of the stream. */
  readonly put: (
    path: string,
    content: Readable | Buffer | string,
    options?: { readonly isOwned?: boolean },
  ) => Promise<Written>;
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
  /** Bytes that can still be written; undefined where nobody says. Only of a store on this machine. */
  readonly freeBytes?: () => Promise<number | undefined>;
  /** Only of a store on this machine: opens a file for a program to read. */
  readonly openRead?: (path: string) => Promise<FileHandle>;
  /** Only of a store on this machine: opens a new file for a program to write. */
  readonly openWrite?: (path: string) => Promise<OpenFile>;
  /** Only of a store that can hold an archive of the write-ahead log. */
  readonly archive?: ArchiveFiles;
}
