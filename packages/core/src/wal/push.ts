import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { classify, PgproofError } from '../errors.ts';
import type { Session } from '../session.ts';
import type { Store } from '../store/store.ts';
import { readWhole } from '../store/whole.ts';
import { openWalArchive, type WalArchive } from './archive.ts';
import { dataDirectoryOf, readSystemIdentifier } from './control.ts';
import { checkWalRecipients } from './identity.ts';
import { parseWalName } from './name.ts';

/** How many files that are ready, too, one push takes along. */
export const defaultAhead = 8;
export const mostAhead = 64;
/** Files at a time: each is held whole, and packed, in memory. */
const atOnce = 3;

/** What `wal push %p` is asked. */
export interface WalPushOptions {
  /** Opened when the file was read. */
  readonly store: () => Promise<Store>;
  /** `%p`: the file, relative to the data directory. */
  readonly path: string;
  /** Decimal digits; default: of the data directory that `path` lies in. */
  readonly systemIdentifier?: string;
  /** Recipients of age that it is encrypted for; may be empty. */
  readonly recipients: readonly string[];
  /** How many further files that wait are taken along; 0: none. */
  readonly ahead: number;
}

/** What came of a push. */
export interface WalPushed {
  readonly name: string;
  /** `there`: with the same content. */
  readonly as: 'stored' | 'there';
  /** Names of what was taken along and is stored now. */
  readonly along: readonly string[];
  /** Why the first of them that failed did; it is asked for again when it is its turn. */
  readonly failure?: PgproofError;
}

/**
 * Stores a file of pg_wal, and returns when it is durable. What waits besides (`archive_status/*.ready`) is stored beside it: when
 * PostgreSQL comes to that, it is there. Throws `wal-conflict`, `wal-mismatch`, and what the store says; whatever else fails does not
 * keep the file that was asked for from being acknowledged. A folder that knows nothing of the cluster is `store-missing`.
 */
export async function runWalPush(options: WalPushOptions, session: Pick<Session, 'signal'>): Promise<WalPushed> {
  const { path, recipients } = options;
  const name = basename(path);
  if (parseWalName(name) === undefined)
    throw new PgproofError('bad-input', `"${path}" is no file of the write-ahead log`, {
      hint: 'give what PostgreSQL puts in the place of %p: pgproof wal push %p',
    });
  const [content, systemIdentifier] = await Promise.all([
    readWal(path),
    options.systemIdentifier ?? readSystemIdentifier(dataDirectoryOf(path) ?? '.'),
    checkWalRecipients(recipients),
  ]);
  const archive = openWalArchive(await options.store(), systemIdentifier);
  await archive.requireBegun();
  const as = await archive.put(name, content, recipients);
  // One that is there was taken along before, and so were those behind it.
  if (as === 'there' || options.ahead === 0) return { name, as, along: [] };
  const ready = await readyBeside(path, options.ahead);
  return { name, as, ...(await takeAlong(archive, ready, recipients, session.signal)) };
}

/** Never throws. */
async function takeAlong(
  archive: WalArchive,
  paths: readonly string[],
  recipients: readonly string[],
  signal: AbortSignal,
): Promise<Pick<WalPushed, 'along' | 'failure'>> {
  const waiting = [...paths];
  const along: string[] = [];
  let failure: PgproofError | undefined;
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined && failure === undefined; path = waiting.shift()) {
      if (signal.aborted) return;
      const name = basename(path);
      try {
        if ((await archive.put(name, await readWal(path), recipients)) === 'stored') along.push(name);
      } catch (error) {
        failure ??= classify(error, `store "${name}"`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { along: along.sort(), ...(failure === undefined ? {} : { failure }) };
}

/** Further files that wait to be archived, in PostgreSQL's order: timelines' histories first (pgarch.c). */
async function readyBeside(path: string, most: number): Promise<string[]> {
  const folder = dirname(path);
  const marks = await readdir(join(folder, 'archive_status')).catch(() => [] as string[]);
  const names = marks
    .filter((mark) => mark.endsWith('.ready'))
    .map((mark) => mark.slice(0, -'.ready'.length))
    .filter((name) => name !== basename(path) && parseWalName(name) !== undefined)
    .sort();
  const [histories, others] = [true, false].map((is) => names.filter((name) => name.endsWith('.history') === is));
  return [...(histories ?? []), ...(others ?? [])].slice(0, most).map((name) => join(folder, name));
}

async function readWal(path: string): Promise<Buffer> {
  return readWhole(path).catch((error: NodeJS.ErrnoException) => {
    throw new PgproofError('bad-input', `"${path}" cannot be read (${error.code})`, {
      hint: 'PostgreSQL runs the command in its data directory, and %p is relative to that',
      cause: error,
    });
  });
}
