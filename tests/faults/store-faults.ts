import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindingObject, Level } from '@pgproof/core';
import type { Layout } from '../layout.ts';
import { cutInHalf, editDocument, flipBit, putFile, refit } from './forge.ts';

/** Backups that the faults are made from, as folders. */
export interface Others {
  /** Of the same database, after one value was changed. */
  readonly later: string;
  /** Of another database that was made by the same script. */
  readonly elsewhere: string;
  /** An archive of a database with the same name, the same objects and the same numbers, in which one value is another. */
  readonly forged: string;
}

/** Something wrong with a backup in its store. */
export interface StoreFault {
  readonly area: 'files' | 'archive' | 'proof' | 'roles' | 'wrong database';
  readonly name: string;
  readonly compression: 'zstd' | 'none';
  readonly inject: (folder: string, others: Others) => Promise<void>;
  /** Seen by cmp, stat and sha256sum: which files are no longer what they were, and whether the manifest's sizes and digests fit. */
  readonly oracle: {
    readonly differs: readonly string[];
    readonly fits: boolean;
    /** How many bytes of the archive are others. */
    readonly bytes?: number;
    /** Rows of shop.noise that the archive lost and gained. */
    readonly rows?: { readonly lost: readonly string[]; readonly gained: readonly string[] };
  };
  /** What is asked for; the checks of all levels up to it may catch the fault. */
  readonly level: Level;
  readonly caughtBy: readonly string[];
  readonly object: FindingObject;
  /** Checks that would end the run with an error instead of a finding, off for the proof that the fault goes unnoticed. */
  readonly alsoOff?: readonly string[];
  /** Also run through the command line, to the highest level. */
  readonly throughCli?: boolean;
}

const plain = 'data.dump';
const file = (name: string): FindingObject => ({ kind: 'file', name });
const field = (name: string): FindingObject => ({ kind: 'manifest field', name });

const fitting =
  (inject: StoreFault['inject']): StoreFault['inject'] =>
  async (folder, others) => {
    await inject(folder, others);
    await refit(folder);
  };
const cut =
  (name: string): StoreFault['inject'] =>
  (folder) =>
    cutInHalf(join(folder, name));
const swap =
  (name: string, from: keyof Others): StoreFault['inject'] =>
  (folder, others) =>
    putFile(others[from], folder, name);
const inTheMiddle = (content: Buffer): number => Math.floor(content.length * 0.6);
/** In the first word of the last frame that is compressed with zstd, by which a reader knows it. */
const inAFrame = (content: Buffer): number => content.lastIndexOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]));
/** In the text of row 3000 of shop.noise, md5('3000'): one hex digit becomes another character. */
const inARow = (content: Buffer): number => content.indexOf('3000\te93028bdc1aacdfb3687181f2031765d') + 10;

const row = (text: string): string => `1\t${text}`;
/** md5 of '1', '2' and '3'. */
const firstNoise = 'c4ca4238a0b923820dcc509a6f75849bc81e728d9d4c2f636f067f89cc14862ceccbc87e4b5ce2fe28308fd9f2a7baf3';
const oneValue = { lost: [row(firstNoise)], gained: [row('another')] };

export function storeFaults({ packed, decoding }: Layout): StoreFault[] {
  const fileOf = (compression: 'zstd' | 'none'): string => (compression === 'zstd' ? packed : plain);
  // A frame that pg_dump compresses has no checksum: a bit of it may come out as another value, which only rows and digest show.
  const inPacked = decoding === 'verify.unpack' ? inTheMiddle : inAFrame;
  return [
    {
      area: 'files',
      name: 'an archive that is cut in half',
      compression: 'zstd',
      inject: cut(packed),
      oracle: { differs: [packed], fits: false },
      level: 'restored',
      caughtBy: ['verify.file-size', 'verify.file-sha256', decoding, 'verify.restore'],
      object: file(packed),
      throughCli: true,
    },
    {
      area: 'archive',
      name: 'an archive that is cut in half, with size and digest made to fit',
      compression: 'zstd',
      inject: fitting(cut(packed)),
      oracle: { differs: [packed, 'manifest.json'], fits: true },
      level: 'restored',
      caughtBy: [decoding, 'verify.restore'],
      object: file(packed),
      throughCli: true,
    },
    {
      area: 'archive',
      name: 'an archive that is not compressed and cut in half, with size and digest made to fit',
      compression: 'none',
      inject: fitting(cut(plain)),
      oracle: { differs: [plain, 'manifest.json'], fits: true },
      level: 'restored',
      caughtBy: ['verify.decode', 'verify.restore'],
      object: file(plain),
    },
    ...(['zstd', 'none'] as const).map(
      (compression): StoreFault => ({
        area: 'files',
        name: `one bit of a data block flipped, compression ${compression}`,
        compression,
        inject: (folder) => flipBit(join(folder, fileOf(compression)), compression === 'zstd' ? inPacked : inARow),
        oracle: { differs: [fileOf(compression)], fits: false, bytes: 1 },
        level: compression === 'zstd' ? 'restored' : 'identical',
        caughtBy:
          compression === 'zstd'
            ? ['verify.file-sha256', decoding, 'verify.restore']
            : ['verify.file-sha256', 'verify.row-content'],
        object: file(fileOf(compression)),
        throughCli: true,
      }),
    ),
    {
      area: 'archive',
      name: 'one bit of a data block flipped, compression zstd, with the digest made to fit',
      compression: 'zstd',
      inject: fitting((folder) => flipBit(join(folder, packed), inPacked)),
      oracle: { differs: [packed, 'manifest.json'], fits: true, bytes: 1 },
      level: 'restored',
      caughtBy: [decoding, 'verify.restore'],
      object: file(packed),
    },
    {
      area: 'archive',
      name: 'one bit of a data block flipped, compression none, with the digest made to fit',
      compression: 'none',
      inject: fitting((folder) => flipBit(join(folder, plain), inARow)),
      oracle: { differs: [plain, 'manifest.json'], fits: true, bytes: 1 },
      level: 'identical',
      caughtBy: ['verify.row-content'],
      object: { kind: 'table', name: 'shop.noise' },
      throughCli: true,
    },
    {
      area: 'files',
      name: 'an archive that is missing',
      compression: 'zstd',
      inject: (folder) => rm(join(folder, packed)),
      oracle: { differs: [packed], fits: false },
      level: 'intact',
      caughtBy: ['verify.file-missing'],
      object: file(packed),
      alsoOff: ['verify.manifest-agrees', 'verify.decode'],
      throughCli: true,
    },
    {
      area: 'roles',
      name: 'globals.sql cut in half, with size and digest made to fit',
      compression: 'zstd',
      inject: fitting(cut('globals.sql')),
      oracle: { differs: ['globals.sql', 'manifest.json'], fits: true },
      level: 'intact',
      caughtBy: ['verify.file-content'],
      object: file('globals.sql'),
    },
    ...['proof.json.zst', 'catalogue.json.zst'].flatMap((name): StoreFault[] => [
      {
        area: 'proof',
        name: `one bit of ${name} flipped`,
        compression: 'zstd',
        inject: (folder) => flipBit(join(folder, name), inTheMiddle),
        oracle: { differs: [name], fits: false },
        level: 'intact',
        caughtBy: ['verify.file-sha256', 'verify.file-content'],
        object: file(name),
      },
      {
        area: 'proof',
        name: `${name} cut in half, with size and digest made to fit`,
        compression: 'zstd',
        inject: fitting(cut(name)),
        oracle: { differs: ['manifest.json', name].sort(), fits: true },
        level: 'intact',
        caughtBy: ['verify.file-content'],
        object: file(name),
      },
    ]),
    {
      area: 'wrong database',
      name: 'the archive of another backup of the database, with size and digest made to fit',
      compression: 'zstd',
      inject: fitting(swap(packed, 'later')),
      oracle: { differs: [packed, 'manifest.json'], fits: true, rows: oneValue },
      level: 'identical',
      caughtBy: ['verify.row-content'],
      object: { kind: 'table', name: 'shop.noise' },
    },
    {
      area: 'wrong database',
      name: 'the archive of another database, with size and digest made to fit',
      compression: 'zstd',
      inject: fitting(swap(packed, 'elsewhere')),
      oracle: { differs: [packed, 'manifest.json'], fits: true, rows: { lost: [], gained: [] } },
      level: 'identical',
      caughtBy: ['verify.manifest-agrees'],
      object: field('server.database'),
    },
    {
      area: 'wrong database',
      name: 'data of a slightly different database grafted in, with sizes, digests and manifest made to fit',
      compression: 'zstd',
      inject: fitting(swap(packed, 'forged')),
      oracle: { differs: [packed, 'manifest.json'], fits: true, rows: oneValue },
      level: 'identical',
      caughtBy: ['verify.row-content'],
      object: { kind: 'table', name: 'shop.noise' },
      throughCli: true,
    },
    {
      area: 'proof',
      name: 'the proof of another backup, with size and digest made to fit',
      compression: 'zstd',
      inject: fitting(swap('proof.json.zst', 'later')),
      oracle: { differs: ['manifest.json', 'proof.json.zst'], fits: true },
      level: 'identical',
      caughtBy: ['verify.manifest-agrees', 'verify.row-content'],
      object: field('id (proof)'),
      throughCli: true,
    },
    {
      area: 'proof',
      name: 'the proof of another backup, with its id made to fit too',
      compression: 'zstd',
      inject: fitting(async (folder, others) => {
        const id = folder.split('/').at(-1);
        await putFile(others.later, folder, 'proof.json.zst');
        await editDocument(folder, 'proof.json.zst', (proof) => {
          proof['id'] = id;
        });
      }),
      oracle: { differs: ['manifest.json', 'proof.json.zst'], fits: true },
      level: 'identical',
      caughtBy: ['verify.row-content'],
      object: { kind: 'table', name: 'shop.noise' },
    },
    {
      area: 'proof',
      name: 'the catalogue of another backup, with size and digest made to fit',
      compression: 'zstd',
      inject: fitting(swap('catalogue.json.zst', 'later')),
      oracle: { differs: ['catalogue.json.zst', 'manifest.json'], fits: true },
      level: 'readable',
      caughtBy: ['verify.manifest-agrees'],
      object: field('id (catalogue)'),
    },
    {
      area: 'proof',
      name: 'a proof whose table has lost its hashes',
      compression: 'zstd',
      inject: fitting((folder) =>
        editDocument(folder, 'proof.json.zst', (proof) => {
          const tables = proof['tables'] as { name: string; hashes: unknown }[];
          for (const table of tables) if (table.name === 'noise') table.hashes = null;
        }),
      ),
      oracle: { differs: ['manifest.json', 'proof.json.zst'], fits: true },
      level: 'identical',
      caughtBy: ['verify.row-content'],
      object: { kind: 'table', name: 'shop.noise' },
    },
  ];
}
