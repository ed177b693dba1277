import { open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CommandError, runCommand } from '../../command.ts';
import { classify, PgproofError } from '../../errors.ts';
import { fillCommand, stepNamed } from '../../operation.ts';
import { openClient } from '../../postgres/client.ts';
import { type Connection, childEnvironment, describeConnection } from '../../postgres/connection.ts';
import { secretHoles } from '../../postgres/environment.ts';
import { classifyReplication } from '../../postgres/replication-refusal.ts';
import type { Session } from '../../session.ts';
import { makePrivateFolder, makeWorkspace } from '../../workspace.ts';
import { openWalArchive, type WalArchive } from '../archive.ts';
import { type Ancestor, historiesIn, parseHistory } from '../history.ts';
import {
  formatLsn,
  type Lsn,
  parseWalName,
  placeOf,
  type SegmentPlace,
  segmentAt,
  segmentName,
  startOf,
} from '../name.ts';
import { readSegmentHeader } from '../segment.ts';
import { readRecords } from '../written.ts';
import { placeOn, type ReceiveSlot, readSlot, type WalReceiveFacts } from './facts.ts';
import type { WalReceiveOptions } from './options.ts';
import type { WalReceivePlan } from './plan.ts';

/** What came of it. */
export interface WalReceiveResult {
  /** Names of whole segments that were stored, in their order. */
  readonly stored: readonly string[];
  /** Name of the partial one at the end, if any. */
  readonly partial: string | undefined;
  /** Whether anything was stored that was not there. */
  readonly isNew: boolean;
  /** Of the timelines that the server is on and came from, by their numbers. */
  readonly histories: ReadonlyMap<number, readonly Ancestor[]>;
  /** How often the server was lost and asked again. */
  readonly losses: number;
  /** The slot when it ended; undefined where that could not be asked. */
  readonly slot: ReceiveSlot | undefined;
  readonly endedAt: Date;
  readonly durationSeconds: number;
}

/** How often a server that goes away in mid-stream is asked again, and the waits between, which grow. */
const attempts = 8;
const waitMilliseconds = 500;
const betweenLooksMilliseconds = 200;

/**
 * Fetches the log and stores it, segment by segment as each is whole, then the one under way as a partial. The slot is moved on only by what
 * is stored for good: whoever kills this loses nothing. The caller holds the slot (`holdSlot`), from before the facts were read. Throws
 * `wal-absent` where the server no longer has what is needed next, and `wal-conflict` where its log is not the one that the archive has,
 * before anything is stored.
 */
export async function runWalReceive(
  plan: WalReceivePlan,
  options: WalReceiveOptions,
  facts: WalReceiveFacts,
  session: Session,
): Promise<WalReceiveResult> {
  const started = performance.now();
  const { connection, slot, store } = options;
  await using workspace = await makeWorkspace(session);
  const folder = join(workspace.path, 'wal');
  await makePrivateFolder(folder);
  const archive = openWalArchive(store, facts.systemIdentifier);
  const slotStep = plan.steps.find((step) => step.kind === 'sql' && step.name === 'slot');
  if (slotStep?.kind === 'sql') await ask(options, session.signal, slotStep.statements);
  // What was just made keeps from another place on.
  const restart = slotStep === undefined ? facts.slot?.restartLsn : await restartOf(options, session.signal);
  const first = plan.first ?? firstOfSlot(options, facts, restart);
  const taker = openTaker(folder, archive, facts, restart ?? 0n, options, session);
  let losses = 0;
  let from: SegmentPlace | undefined = first;
  for (let attempt = 1; ; attempt += 1) {
    try {
      // What pg_receivewal finds says where it goes on: behind the newest segment that is whole.
      if (from !== undefined) await taker.seed(from);
      from = undefined;
      await receive(plan, folder, options, taker, session);
      break;
    } catch (error) {
      await taker.take();
      session.signal.throwIfAborted();
      if (!isLoss(error) || attempt === attempts) throw explain(error, first, facts, options);
      losses += 1;
      session.onProgress({ phase: 'receive', current: `the server went away; asking again (${losses})` });
      await delay(waitMilliseconds * 2 ** Math.min(attempt, 4), undefined, { signal: session.signal });
    }
  }
  const { stored, partial, isNew, histories } = await taker.finish();
  const after = await slotNow(connection, slot, session.signal).catch(() => undefined);
  return {
    ...{ stored, partial, isNew, histories, losses, slot: after, endedAt: session.now() },
    durationSeconds: Math.round(performance.now() - started) / 1000,
  };
}

async function receive(
  plan: WalReceivePlan,
  folder: string,
  { connection }: WalReceiveOptions,
  taker: Taker,
  session: Session,
): Promise<void> {
  const { command } = stepNamed(plan, 'command', 'receive');
  const ended = new AbortController();
  const failed = new AbortController();
  const taking = (async () => {
    while (!ended.signal.aborted) {
      await taker.take();
      await delay(betweenLooksMilliseconds, undefined, { signal: ended.signal }).catch(() => undefined);
    }
  })().catch((error) => {
    failed.abort(error);
    throw error;
  });
  taking.catch(() => undefined);
  try {
    await runCommand(fillCommand(command, { ...secretHoles(childEnvironment(connection)), wal: folder }), {
      signal: AbortSignal.any([session.signal, failed.signal]),
      secrets: connection.secrets,
      classify: (stderr) => classifyReplication(stderr, undefined),
    });
  } catch (error) {
    // A store that does not take it is the reason, not that the program was ended for it.
    throw failed.signal.aborted ? failed.signal.reason : error;
  } finally {
    // Whoever takes next does so alone.
    ended.abort();
    await taking.catch(() => undefined);
  }
  await taking;
}

/** Takes what pg_receivewal has finished into the store, and moves the slot on. */
interface Taker {
  /** Has pg_receivewal begin with a segment. */
  readonly seed: (first: SegmentPlace) => Promise<void>;
  readonly take: () => Promise<void>;
  readonly finish: () => Promise<Pick<WalReceiveResult, 'stored' | 'partial' | 'isNew' | 'histories'>>;
}

function openTaker(
  folder: string,
  archive: WalArchive,
  { segmentBytes, isStandby }: WalReceiveFacts,
  restart: Lsn,
  options: WalReceiveOptions,
  session: Session,
): Taker {
  const { recipients } = options;
  const seeds = new Set<string>();
  const stored: string[] = [];
  const histories = new Map<number, readonly Ancestor[]>();
  const told = new Set<string>();
  let advanced = restart;
  const at = (name: string): string => join(folder, name);
  const filesOf = async (kind: 'segment' | 'partial' | 'history'): Promise<string[]> =>
    (await readdir(folder)).filter((name) => parseWalName(name)?.kind === kind).sort();
  let [isSeen, isNew] = [false, false];
  const store = async (name: string): Promise<void> => {
    const content = await readFile(at(name));
    // All else comes from the same server, behind it.
    if (!isSeen) await refuseDiverged(archive, name, content, segmentBytes);
    isSeen = true;
    if ((await archive.put(name, content, recipients, { mayBeBehind: isStandby })) === 'stored') isNew = true;
  };
  const take = async (): Promise<void> => {
    // They stay: pg_receivewal asks for them again otherwise.
    for (const name of await filesOf('history')) {
      if (told.has(name)) continue;
      const content = await readFile(at(name));
      await archive.put(name, content, recipients);
      told.add(name);
      const file = parseWalName(name);
      if (file === undefined) continue;
      for (const [timeline, ancestors] of historiesIn(file.timeline, parseHistory(name, content.toString())))
        histories.set(timeline, ancestors);
    }
    const whole = await filesOf('segment');
    for (const name of whole.filter((candidate) => !seeds.has(candidate))) {
      if (!stored.includes(name)) {
        await store(name);
        stored.push(name);
        session.onProgress({ phase: 'receive', current: name, bytes: stored.length * segmentBytes });
      }
    }
    // The newest stays: by it pg_receivewal knows where to go on.
    for (const name of whole.slice(0, -1)) await rm(at(name), { force: true });
    const last = stored.at(-1);
    const place = last === undefined ? undefined : placeOf(last, segmentBytes);
    const safe = place === undefined ? 0n : startOf(place.number + 1n, segmentBytes);
    if (safe > advanced) {
      await advance(options, safe, session.signal);
      advanced = safe;
    }
  };
  return {
    seed: async ({ timeline, number }) => {
      for (const name of await readdir(folder)) await rm(at(name));
      if (number === 1n) {
        // It takes segment 0 for none: the first one of a cluster is gone on with.
        await writeFile(at(`${segmentName({ timeline, number }, segmentBytes)}.partial`), '', { mode: 0o600 });
        return;
      }
      const name = segmentName({ timeline, number: number - 1n }, segmentBytes);
      seeds.add(name);
      const handle = await open(at(name), 'w', 0o600);
      await handle.truncate(segmentBytes).finally(() => handle.close());
    },
    take,
    finish: async () => {
      await take();
      const name = (await filesOf('partial')).at(-1);
      // It may hold nothing yet.
      const partial =
        name !== undefined && readSegmentHeader(await readFile(at(name))) !== undefined ? name : undefined;
      if (partial !== undefined) await store(partial);
      await discardOld(archive);
      return { stored, partial, isNew, histories };
    },
  };
}

/**
 * Sees that a segment, whole or partial, follows the one before it that the archive has: its first record names the place of the last one
 * there. A server that was restored from a backup and went on by itself writes others. What is encrypted cannot be looked at. What the
 * archive has of the segment itself is seen as it is stored.
 */
async function refuseDiverged(archive: WalArchive, name: string, content: Buffer, segmentBytes: number): Promise<void> {
  const place = placeOf(name.slice(0, 24), segmentBytes);
  if (place === undefined || (await archive.find(name)).length > 0) return;
  const before = segmentName({ ...place, number: place.number - 1n }, segmentBytes);
  const found = (await archive.find(before)).find(({ file }) => file.name === before);
  if (found === undefined || found.extension === '.zst.age') return;
  const { predecessor } = readRecords(content);
  const { last } = readRecords(await archive.read(found));
  if (predecessor === undefined || last === undefined) return;
  const there = startOf(place.number - 1n, segmentBytes) + BigInt(last);
  if (predecessor !== there)
    throw new PgproofError(
      'wal-conflict',
      `"${name}" of the server does not follow "${found.path}" of ${archive.describe}: the last record before it is at ${formatLsn(predecessor)} on the server, and at ${formatLsn(there)} in the archive`,
      { hint: 'the server was restored and went on by itself: give it a store of its own, and take a base backup' },
    );
}

/** A partial segment goes when the whole one is there. */
async function discardOld(archive: WalArchive): Promise<void> {
  const files = await archive.list();
  const whole = new Set(files.flatMap(({ file }) => (file.kind === 'segment' ? [file.segment] : [])));
  for (const archived of files)
    if (archived.file.kind === 'partial' && whole.has(archived.file.segment)) await archive.discard(archived);
}

async function ask(
  { connection }: Pick<WalReceiveOptions, 'connection'>,
  signal: AbortSignal,
  statements: readonly string[],
  values?: readonly unknown[],
): Promise<void> {
  await using client = await openClient(connection, signal);
  for (const statement of statements)
    await client.query(statement, values).catch((error) => {
      throw classify(error, statement);
    });
}

/** A server that has just gone away is asked by the next run. */
async function advance(options: WalReceiveOptions, to: Lsn, signal: AbortSignal): Promise<void> {
  const statement = 'select pg_catalog.pg_replication_slot_advance($1, $2::pg_lsn)';
  await ask(options, signal, [statement], [options.slot, formatLsn(to)]).catch((error) => {
    if (!isLoss(error)) throw error;
  });
}

async function slotNow(connection: Connection, slot: string, signal: AbortSignal): Promise<ReceiveSlot | undefined> {
  await using client = await openClient(connection, signal);
  return await readSlot(client, slot);
}

async function restartOf({ connection, slot }: WalReceiveOptions, signal: AbortSignal): Promise<Lsn | undefined> {
  return (await slotNow(connection, slot, signal))?.restartLsn;
}

function firstOfSlot({ slot }: WalReceiveOptions, facts: WalReceiveFacts, restart: Lsn | undefined): SegmentPlace {
  if (restart === undefined) throw new PgproofError('database-refused', `the replication slot "${slot}" keeps nothing`);
  return placeOn(segmentAt(restart, facts.segmentBytes), facts);
}

function isLoss(error: unknown): boolean {
  return error instanceof PgproofError && ['connection-lost', 'cannot-connect'].includes(error.kind);
}

function explain(
  error: unknown,
  first: SegmentPlace,
  { segmentBytes }: WalReceiveFacts,
  { connection, slot }: WalReceiveOptions,
): unknown {
  if (!(error instanceof CommandError)) return error;
  const said = error.stderr.join('\n');
  const removed = /requested WAL segment ([0-9A-F]{24}) has already been removed/.exec(said)?.[1];
  if (removed !== undefined)
    return new PgproofError(
      'wal-absent',
      `${describeConnection(connection)} no longer has ${removed}: the archive ends before ${segmentName(first, segmentBytes)}, and what follows has a gap before it`,
      {
        hint: `take a base backup, and go on from what the slot "${slot}" keeps: pgproof wal receive --accept-gap …`,
        cause: error,
      },
    );
  return error;
}
