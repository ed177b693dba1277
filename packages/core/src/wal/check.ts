import { PgproofError } from '../errors.ts';
import type { Session } from '../session.ts';
import type { Store } from '../store/store.ts';
import { type ArchivedFile, listWalArchives, openWalArchive } from './archive.ts';
import { listWalBases, type WalBase } from './bases.ts';
import { readWalHoldings, type WalHoldings } from './coverage.ts';
import type { Ancestor } from './history.ts';
import { readIdentities } from './identity.ts';

/** What `wal check` is asked. */
export interface WalCheckOptions {
  readonly store: Store;
  /** Decimal digits; default: the one cluster that the store has an archive of. */
  readonly systemIdentifier?: string;
  readonly ageIdentityFile?: string;
  /** Histories of timelines that a server told: they are not read. */
  readonly histories?: ReadonlyMap<number, readonly Ancestor[]>;
  /** Whether every file is read, too; else names and what stands between them are looked at. */
  readonly reads: boolean;
}

/** What was seen of an archive. */
export interface WalCheckFacts {
  readonly now: Date;
  readonly systemIdentifier: string;
  readonly store: string;
  readonly holdings: WalHoldings;
  readonly bases: readonly WalBase[];
  /** Ids of base backups whose manifest could not be read. */
  readonly unreadBases: readonly string[];
  /** Whether every file was read. */
  readonly isRead: boolean;
  /** Of those that were: files that cannot be used, with the reason. */
  readonly damaged: readonly { readonly archived: ArchivedFile; readonly error: PgproofError }[];
}

/**
 * Looks at the archive of a cluster, and at the base backups that it belongs to. Throws `bad-input` where a store has several and none is
 * named, `wal-absent` where it has none, and what the store says.
 */
export async function gatherWalCheck(options: WalCheckOptions, session: Session): Promise<WalCheckFacts> {
  const { store, reads } = options;
  const now = session.now();
  const identities = await readIdentities(options.ageIdentityFile);
  const systemIdentifier = options.systemIdentifier ?? (await onlyArchive(store));
  const archive = openWalArchive(store, systemIdentifier);
  session.onProgress({ phase: 'archive', current: 'listing' });
  const holdings = await readWalHoldings(archive, identities, options.histories);
  if (holdings.files.length === 0) throw noArchive(store, `of cluster ${systemIdentifier}`);
  const { bases, unread: unreadBases } = await listWalBases(store, systemIdentifier);
  const damaged: { archived: ArchivedFile; error: PgproofError }[] = [];
  let bytes = 0;
  for (const archived of reads ? holdings.files : []) {
    session.signal.throwIfAborted();
    session.onProgress({ phase: 'archive', current: archived.file.name, bytes });
    bytes += archived.bytes;
    try {
      await archive.read(archived, identities);
    } catch (error) {
      if (!(error instanceof PgproofError) || error.exitCode > 2) throw error;
      damaged.push({ archived, error });
    }
  }
  return { now, systemIdentifier, store: store.describe, holdings, bases, unreadBases, isRead: reads, damaged };
}

async function onlyArchive(store: Store): Promise<string> {
  const [only, ...others] = await listWalArchives(store);
  if (only === undefined) throw noArchive(store, 'of any cluster');
  if (others.length === 0) return only;
  throw new PgproofError(
    'bad-input',
    `${store.describe} has archives of ${others.length + 1} clusters: ${[only, ...others].join(', ')}`,
    { hint: `name one: --system-identifier ${only}` },
  );
}

function noArchive({ describe }: Store, of: string): PgproofError {
  return new PgproofError('wal-absent', `${describe} has no archive ${of}`, {
    hint: 'have the server write one: pgproof wal configure --help; or fetch its log from here: pgproof wal receive --help',
  });
}
