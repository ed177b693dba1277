import { PgproofError } from '../errors.ts';
import type { ArchivedFile, WalArchive } from './archive.ts';
import { type Ancestor, parseHistory } from './history.ts';
import { coverageOf, type WalCoverage } from './reach.ts';

/** What an archive has, as far as it could be read. */
export interface WalHoldings {
  readonly files: readonly ArchivedFile[];
  /** Undefined where there is no segment. */
  readonly coverage: WalCoverage | undefined;
  /** Files that say how timelines hang together, or how large segments are, and could not be read, each with the reason. */
  readonly unread: readonly { readonly archived: ArchivedFile; readonly error: PgproofError }[];
}

/**
 * Lists an archive and reads its histories; segments are not read. `identities` open what is encrypted; `known`: histories that need not be
 * read, as a server told them. Throws what the store says.
 */
export async function readWalHoldings(
  archive: WalArchive,
  identities: readonly string[] | undefined,
  known: ReadonlyMap<number, readonly Ancestor[]> = new Map(),
): Promise<WalHoldings> {
  const files = await archive.list();
  const unread: { archived: ArchivedFile; error: PgproofError }[] = [];
  const tried = async <T>(archived: ArchivedFile, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      // Of the store itself nothing more is to be had.
      if (!(error instanceof PgproofError) || error.exitCode > 2) throw error;
      unread.push({ archived, error });
      return undefined;
    }
  };
  const histories = new Map<number, readonly Ancestor[]>();
  for (const archived of files.filter(({ file }) => file.kind === 'history')) {
    const { name, timeline } = archived.file;
    const ancestors =
      known.get(timeline) ??
      (await tried(archived, async () => parseHistory(name, (await archive.read(archived, identities)).toString())));
    if (ancestors !== undefined) histories.set(timeline, ancestors);
  }
  const segments = files.filter(({ file }) => file.kind === 'segment' || file.kind === 'partial');
  for (const segment of segments) {
    const label = await tried(segment, () => archive.label(segment));
    if (label !== undefined) return { files, coverage: coverageOf(files, histories, label.bytes), unread };
  }
  return { files, coverage: undefined, unread };
}
