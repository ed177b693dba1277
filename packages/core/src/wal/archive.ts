import { buffer } from 'node:stream/consumers';
import { PgproofError } from '../errors.ts';
import { shellQuote } from '../operation.ts';
import { clusterName } from '../store/identifier.ts';
import type { ArchiveFiles, Store } from '../store/store.ts';
import { parseWalName, timelineName, type WalFile } from './name.ts';
import {
  type Label,
  labelBytes,
  labelOf,
  type PackedExtension,
  pack,
  packedExtensions,
  readLabel,
  unpack,
} from './pack.ts';
import { refuseOther } from './segment.ts';
import { isContinued, type Written, writtenOf } from './written.ts';

/** A file of an archive as it is stored. */
export interface ArchivedFile {
  readonly file: WalFile;
  /** In the store. */
  readonly path: string;
  readonly extension: PackedExtension;
  /** As it is stored. */
  readonly bytes: number;
  /** When it was stored; of a segment, all that it holds was committed before. */
  readonly at: Date;
}

/**
 * The write-ahead log of one cluster in a store, under `+wal/<system-identifier>/<timeline>/<log>/`: at the most 256 segments of the usual
 * size are in a folder. Errors beside the store's: `wal-absent`, `wal-damaged`, `wal-mismatch`, `wal-conflict`.
 */
export interface WalArchive {
  readonly systemIdentifier: string;
  /** For people. */
  readonly describe: string;
  /** All that it has, in the order of the names. */
  readonly list: () => Promise<ArchivedFile[]>;
  /** Files of that name; of a segment also its partial one. */
  readonly find: (name: string) => Promise<ArchivedFile[]>;
  /** Its content, seen to be what was stored. `identities` open what is encrypted. */
  readonly read: (archived: ArchivedFile, identities?: readonly string[]) => Promise<Buffer>;
  /** What it holds, without reading it whole and without a key. */
  readonly label: (archived: ArchivedFile) => Promise<Label>;
  /**
   * Stores a file under its name, durably; `there` when it has it with this content already. Other content is `wal-conflict`, and so is a
   * segment that does not begin with what a partial one has of it. Of partial ones the one that is written further stays, where it continues
   * the other. A content that is not what its name and the cluster say is `wal-mismatch`.
   */
  readonly put: (
    name: string,
    content: Buffer,
    recipients: readonly string[],
    /** `mayBeBehind`: the writer may not have come as far as another: an encrypted partial segment that is written further stays unseen. */
    options?: { readonly mayBeBehind?: boolean },
  ) => Promise<'stored' | 'there'>;
  readonly discard: (archived: ArchivedFile) => Promise<void>;
  /** Throws `store-missing` where a folder knows nothing of the cluster: it may be the place of a disk that is not mounted. */
  readonly requireBegun: () => Promise<void>;
}

const root = '+wal';

/** Has an archive begin in a folder. `systemIdentifier`: as it stands in the shell. */
export function beginCommand(folder: string, systemIdentifier: string): string {
  return `umask 077; cd ${shellQuote(folder)} && mkdir -p ${root}/${systemIdentifier}`;
}

/** The path of a file in a store, without its extension. */
function pathOf(systemIdentifier: string, file: WalFile): string {
  const folder = `${root}/${systemIdentifier}/${timelineName(file.timeline)}`;
  return file.kind === 'history' ? `${folder}/${file.name}` : `${folder}/${file.segment.slice(8, 16)}/${file.name}`;
}

function readPath({ path, bytes, at }: { path: string; bytes: number; at: Date }): ArchivedFile | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = packedExtensions.findLast((candidate) => name.endsWith(candidate));
  const file = extension === undefined ? undefined : parseWalName(name.slice(0, -extension.length));
  const [, systemIdentifier = ''] = path.split('/');
  if (extension === undefined || file === undefined || path !== `${pathOf(systemIdentifier, file)}${extension}`)
    return undefined;
  return { file, path, extension, bytes, at };
}

/** The archive of a cluster; it need not have anything yet. Throws `bad-input` for a store that can have none. */
export function openWalArchive(store: Store, systemIdentifier: string): WalArchive {
  const files = filesOf(store);
  if (!/^[1-9]\d{0,19}$/.test(systemIdentifier))
    throw new PgproofError(
      'bad-input',
      `system identifier ${JSON.stringify(systemIdentifier)}: must be the digits that pg_controldata prints`,
    );
  const describe = `the archive of cluster ${systemIdentifier} in ${store.describe}`;
  const listed = async (prefix: string): Promise<ArchivedFile[]> =>
    (await files.list(prefix)).flatMap((one) => readPath(one) ?? []);
  const known = (name: string): WalFile => {
    const file = parseWalName(name);
    if (file !== undefined) return file;
    throw new PgproofError('bad-input', `${JSON.stringify(name)} is no name of a file of the write-ahead log`, {
      hint: 'give what PostgreSQL puts in the place of %f: a segment, a .history, .partial or .backup file',
    });
  };
  const find = async (name: string): Promise<ArchivedFile[]> => {
    const found = await listed(pathOf(systemIdentifier, known(name)));
    return found.filter(({ file }) => file.name === name || file.name === `${name}.partial`);
  };
  const label = async ({ path, file }: ArchivedFile): Promise<Label> => {
    const head = await files.head(path, labelBytes);
    const said = head === undefined ? undefined : readLabel(head);
    if (said === undefined)
      throw new PgproofError('wal-damaged', `"${path}" does not begin as what pgproof archives (${file.kind})`);
    return said;
  };
  const conflict = (name: string, want: Label, one: ArchivedFile, said: Label, why = ''): PgproofError =>
    new PgproofError(
      'wal-conflict',
      `"${name}" with SHA-256 ${want.sha256} is not stored: ${describe} has "${one.path}", whose content has SHA-256 ${said.sha256}${why}`,
    );
  /** Whether it is there with this content. */
  const has = async (name: string, want: Label, content: Buffer): Promise<boolean> => {
    const found = await find(name);
    const same = found.filter(({ file }) => file.name === name);
    for (const one of same) {
      const said = await label(one);
      if (said.sha256 !== want.sha256) throw conflict(name, want, one, said);
      await files.settle(one.path);
    }
    for (const partial of found.filter(({ file }) => same.length === 0 && file.name !== name)) {
      const said = await label(partial);
      if (said.written !== undefined && !isContinued(said.written, content))
        throw conflict(
          name,
          want,
          partial,
          said,
          `: ${said.written.bytes} bytes of it are written, and this differs in them`,
        );
    }
    return same.length > 0;
  };
  const read = async ({ path, file }: ArchivedFile, identities?: readonly string[]): Promise<Buffer> => {
    const content = await unpack(await buffer(await store.get(path)), `"${path}" of ${store.describe}`, identities);
    refuseOther(file.name, content, systemIdentifier);
    return content;
  };
  /** How a stored partial segment stands to another content of it. What is encrypted can be held against what is written further only. */
  const standingOf = async (
    one: ArchivedFile,
    said: Label,
    written: Written,
    content: Buffer,
    mayBeBehind: boolean,
  ): Promise<'behind' | 'further' | 'other' | 'unseen'> => {
    if (said.written === undefined) return 'other';
    if (said.written.bytes < written.bytes) return isContinued(said.written, content) ? 'behind' : 'other';
    if (said.written.bytes === written.bytes) return said.written.sha256 === written.sha256 ? 'further' : 'other';
    if (one.extension === '.zst.age') return mayBeBehind ? 'further' : 'unseen';
    return isContinued(written, await read(one)) ? 'further' : 'other';
  };
  const putPartial = async (
    file: WalFile,
    content: Buffer,
    recipients: readonly string[],
    mayBeBehind: boolean,
  ): Promise<'stored' | 'there'> => {
    const written = writtenOf(content);
    const said: Label = { ...labelOf(content), written };
    const { extension, packed } = await pack(content, said, recipients);
    const path = `${pathOf(systemIdentifier, file)}${extension}`;
    if ((await find(file.name)).length === 0 && (await files.claim(path, packed))) return 'stored';
    const found = await find(file.name);
    for (const one of found) {
      const theirs = await label(one);
      if (theirs.sha256 === said.sha256) {
        await files.settle(one.path);
        return 'there';
      }
      const standing = await standingOf(one, theirs, written, content, mayBeBehind);
      if (standing === 'unseen')
        throw conflict(
          file.name,
          said,
          one,
          theirs,
          ': it is written further, and encrypted: whether this is its beginning is seen with its key alone',
        );
      if (standing === 'other') throw conflict(file.name, said, one, theirs);
      if (standing === 'further') {
        await files.settle(one.path);
        return 'there';
      }
    }
    await files.replace(path, packed);
    for (const one of found) if (one.path !== path) await files.discard(one.path);
    return 'stored';
  };
  return {
    systemIdentifier,
    describe,
    list: () => listed(`${root}/${systemIdentifier}/`),
    find,
    label,
    read,
    put: async (name, content, recipients, { mayBeBehind = false } = {}) => {
      const file = known(name);
      refuseOther(name, content, systemIdentifier);
      if (file.kind === 'partial') return putPartial(file, content, recipients, mayBeBehind);
      const said = labelOf(content);
      if (await has(name, said, content)) return 'there';
      const { extension, packed } = await pack(content, said, recipients);
      if (await files.claim(`${pathOf(systemIdentifier, file)}${extension}`, packed)) return 'stored';
      // Another was quicker: it was the same, or that is refused.
      if (await has(name, said, content)) return 'there';
      throw new PgproofError('store-unwritable', `${describe} does not take "${name}", and does not show it either`);
    },
    discard: ({ path }) => files.discard(path),
    requireBegun: async () => {
      const own = `${root}/${systemIdentifier}`;
      const { hasFolder } = files;
      if (hasFolder === undefined || (await hasFolder(own)) || (await hasFolder(clusterName(systemIdentifier)))) return;
      throw new PgproofError(
        'store-missing',
        `store "${store.describe}" has neither an archive nor a base backup of cluster ${systemIdentifier}: it may be the place of a disk that is not mounted`,
        {
          hint: `mount it; or, where the archive is to begin, as the user of the server: ${beginCommand(store.describe, systemIdentifier)}`,
        },
      );
    },
  };
}

/** The system identifiers of the clusters that a store has archives of, as decimal digits. */
export async function listWalArchives(store: Store): Promise<string[]> {
  const found = (await filesOf(store).list(`${root}/`)).flatMap((one) => readPath(one) ?? []);
  return [...new Set(found.map(({ path }) => path.split('/')[1] as string))];
}

function filesOf(store: Store): ArchiveFiles {
  if (store.archive !== undefined) return store.archive;
  throw new PgproofError('bad-input', `${store.describe} cannot hold an archive of the write-ahead log`, {
    hint: 'use a folder or s3://bucket/prefix',
  });
}
