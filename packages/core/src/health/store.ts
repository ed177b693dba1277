import { PgproofError } from '../errors.ts';
import { identityToGiveFor } from '../store/encryption.ts';
import { bytesOf } from '../store/history.ts';
import { clusterName, isClusterName } from '../store/identifier.ts';
import { type ListedBackup, listBackups } from '../store/list.ts';
import { backupCommand, provingCommand } from '../store/shell.ts';
import type { Store } from '../store/store.ts';
import type { Standing } from '../store/verification.ts';
import type { Verdict } from '../verdict.ts';

/** A backup, as far as its age, its size and its verdict are asked for. */
interface SeenBackup {
  readonly id: string;
  readonly createdAt: string;
  readonly bytes: number;
  readonly standing: Standing | undefined;
  readonly verdict?: Verdict;
  readonly verifiedAt?: string;
}

/** What a store holds of a database, or why that is not known. */
export type StoreSight =
  | { readonly reason: string; readonly hint: string }
  | {
      readonly database: string;
      /** Of the whole database: one of a part of it saves only that part. */
      readonly newest?: SeenBackup;
      /** What is there and is no backup of the whole, or cannot be told to be one. */
      readonly passedOver: {
        readonly ofParts: number;
        /** Of those that are newer than the newest whole one: each may be newer news. */
        readonly unreadable: readonly { readonly id: string; readonly problem: string; readonly hint: string }[];
      };
      /** The middle one of up to five before it. */
      readonly usualBytes?: number;
      readonly lastGood?: { readonly id: string; readonly verifiedAt: string; readonly verdict: Verdict };
      /** The next commands. */
      readonly hints: { readonly backUp: string; readonly prove: string };
    };

interface Listed {
  readonly of: string;
  readonly listed: readonly ListedBackup[];
}

/** Of the backups of a database and of those of its whole cluster, the ones that the newest is among. */
function newestOf(lists: readonly Listed[]): Listed {
  const timeOf = ({ listed }: Listed): string =>
    listed.findLast(({ manifest }) => manifest?.filters.length === 0)?.manifest?.created_at ?? '';
  return lists.reduce((best, next) => (timeOf(next) > timeOf(best) ? next : best));
}

/**
 * Looks at the backups of a database, or of the cluster that it is in where the newest is one of those; `systemIdentifier` is the cluster's, empty where
 * it is not known. Only an abort is thrown: a store that cannot be read is a finding.
 */
export async function lookAtBackups(
  open: () => Promise<Store>,
  { database, systemIdentifier }: { readonly database: string; readonly systemIdentifier: string },
  signal: AbortSignal,
): Promise<StoreSight> {
  try {
    const store = await open();
    const names = [database, ...(systemIdentifier === '' ? [] : [clusterName(systemIdentifier)])];
    const lists = await Promise.all(names.map(async (of) => ({ of, listed: await listBackups(store, of) })));
    const { of, listed } = newestOf(lists);
    signal.throwIfAborted();
    const readable = listed.flatMap((backup) =>
      backup.manifest === undefined ? [] : [{ ...backup, manifest: backup.manifest }],
    );
    const whole = readable.filter(({ manifest }) => manifest.filters.length === 0);
    const [newest, ...earlier] = [...whole].reverse();
    // Of either kind; ids go up with time.
    const unreadable = lists.flatMap(({ of: whose, listed: all }) =>
      all.flatMap(({ id, manifest, problem = 'its manifest cannot be read' }) =>
        manifest === undefined && (newest === undefined || id > newest.id)
          ? [{ id, problem, hint: provingCommand(store, { database: whose, id }, identityToGiveFor(undefined)) }]
          : [],
      ),
    );
    const good = whole.findLast(({ isGood, verifiedAt }) => isGood && verifiedAt !== undefined);
    const sizes = earlier
      .slice(0, 5)
      .map(({ manifest }) => bytesOf(manifest))
      .sort((a, b) => a - b);
    const usualBytes = sizes[Math.floor(sizes.length / 2)];
    return {
      database,
      passedOver: { ofParts: readable.length - whole.length, unreadable },
      ...(newest === undefined
        ? {}
        : {
            newest: {
              ...{
                id: newest.id,
                createdAt: newest.manifest.created_at,
                bytes: bytesOf(newest.manifest),
                standing: newest.standing,
              },
              ...(newest.verdict === undefined ? {} : { verdict: newest.verdict }),
              ...(newest.verifiedAt === undefined ? {} : { verifiedAt: newest.verifiedAt }),
            },
          }),
      ...(usualBytes === undefined ? {} : { usualBytes }),
      ...(good?.verifiedAt === undefined
        ? {}
        : { lastGood: { id: good.id, verifiedAt: good.verifiedAt, verdict: good.verdict ?? 'none' } }),
      hints: {
        backUp: `${backupCommand(store, newest?.manifest)}${isClusterName(of) ? ' --method physical' : ''}`,
        prove: provingCommand(
          store,
          { database: of, ...(newest === undefined ? {} : { id: newest.id }) },
          identityToGiveFor(newest?.manifest.encryption),
        ),
      },
    };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PgproofError) || error.kind === 'bad-input') throw error;
    return { reason: error.message, hint: error.hint };
  }
}
