import { open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CommandError, runCommand } from '../../command.ts';
import { classify, PgproofError } from '../../errors.ts';
import { fillCommand, stepNamed } from '../../operation.ts';
import { openClient } from '../../postgres/client.ts';
import { type Connection, childEnvironment, describeConnection } from '../../postgres/connection.ts';
import { secretHoles } from '../../postgres/environment.ts';
import { classifyToolFailure } from '../../postgres/tools.ts';
import type { Session } from '../../session.ts';
import { makePrivateFolder, makeWorkspace } from '../../workspace.ts';
import { openWalArchive, type WalArchive } from '../archive.ts';
import {
  formatLsn,
  type Lsn,
  parseLsn,
  parseWalName,
  placeOf,
  type SegmentPlace,
  segmentAt,
  segmentName,
  startOf,
} from '../name.ts';
import { labelOf } from '../pack.ts';
import { readSegmentHeader } from '../segment.ts';
import { type ReceiveSlot, readSlot, type WalReceiveFacts } from './facts.ts';
import type { WalReceiveOptions } from './options.ts';
import type { WalReceivePlan } from './plan.ts';

/** What came of it. */
export interface WalReceiveResult {
  /** Names of whole segments that were stored, in their order. */
  readonly stored: readonly string[];
  /** Name of the partial one at the end, if any. */
  readonly partial: string | undefined;
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
 * is stored for good: whoever kills this loses nothing. Throws `wal-absent` where the server no longer has what is needed next.
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
  const first = plan.first ?? (await firstOfSlot(options, facts, session.signal));
  const taker = openTaker(folder, archive, facts, options, session);
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
      const fork = forkOf(error);
      if (fork !== undefined && attempt === 1) {
        // The archive went on along a timeline that this server left before.
        from = { timeline: facts.timeline, number: segmentAt(fork, facts.segmentBytes) };
        continue;
      }
      if (!isLoss(error) || attempt === attempts) throw explain(error, first, facts, options);
      losses += 1;
      session.onProgress({ phase: 'receive', current: `the server went away; asking again (${losses})` });
      await delay(waitMilliseconds * 2 ** Math.min(attempt, 4), undefined, { signal: session.signal });
    }
  }
  const { stored, partial } = await taker.finish();
  const after = await slotNow(connection, slot, session.signal).catch(() => undefined);
  return {
    ...{ stored, partial, losses, slot: after, endedAt: session.now() },
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
      classify: classifyToolFailure,
    });
  } catch (error) {
    // A store that does not take it is the reason, not that the program was ended for it.
    throw failed.signal.aborted ? failed.signal.reason : error;
  } finally {
    ended.abort();
  }
  await taking;
}

/** Takes what pg_receivewal has finished into the store, and moves the slot on. */
interface Taker {
  /** Has pg_receivewal begin with a segment. */
  readonly seed: (first: SegmentPlace) => Promise<void>;
  readonly take: () => Promise<void>;
  readonly finish: () => Promise<{ readonly stored: readonly string[]; readonly partial: string | undefined }>;
}

function openTaker(
  folder: string,
  archive: WalArchive,
  { segmentBytes, slot }: WalReceiveFacts,
  options: WalReceiveOptions,
  session: Session,
): Taker {
  const { recipients } = options;
  const seeds = new Set<string>();
  const stored: string[] = [];
  let advanced: Lsn = slot?.restartLsn ?? 0n;
  const at = (name: string): string => join(folder, name);
  const filesOf = async (kind: 'segment' | 'partial' | 'history'): Promise<string[]> =>
    (await readdir(folder)).filter((name) => parseWalName(name)?.kind === kind).sort();
  const take = async (): Promise<void> => {
    for (const name of await filesOf('history')) {
      await archive.put(name, await readFile(at(name)), recipients);
      // It stays: pg_receivewal asks for it again otherwise.
    }
    const whole = await filesOf('segment');
    for (const name of whole.filter((candidate) => !seeds.has(candidate))) {
      if (!stored.includes(name)) {
        await archive.put(name, await readFile(at(name)), recipients);
        stored.push(name);
        session.onProgress({ phase: 'receive', current: name, bytes: stored.length * segmentBytes });
      }
    }
    // The newest stays: by it pg_receivewal knows where to go on.
    for (const name of whole.slice(0, -1)) await rm(at(name));
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
      const name = segmentName({ timeline, number: number - 1n }, segmentBytes);
      seeds.add(name);
      const handle = await open(at(name), 'w', 0o600);
      await handle.truncate(segmentBytes).finally(() => handle.close());
    },
    take,
    finish: async () => {
      await take();
      const name = (await filesOf('partial')).at(-1);
      const partial = name === undefined ? undefined : await takePartial(archive, name, at(name), recipients);
      await discardOld(archive, partial);
      return { stored, partial };
    },
  };
}

/** The name where it holds anything. What is there with the same content stays. */
async function takePartial(
  archive: WalArchive,
  name: string,
  path: string,
  recipients: readonly string[],
): Promise<string | undefined> {
  const content = await readFile(path);
  if (readSegmentHeader(content) === undefined) return undefined;
  const found = (await archive.find(name)).find(({ file }) => file.name === name);
  const isSame = found !== undefined && (await archive.label(found)).sha256 === labelOf(content).sha256;
  if (!isSame) await archive.putPartial(name, content, recipients);
  return name;
}

/** A partial segment goes when the whole one is there, and when another form of it was just stored. */
async function discardOld(archive: WalArchive, kept: string | undefined): Promise<void> {
  const files = await archive.list();
  const whole = new Set(files.flatMap(({ file }) => (file.kind === 'segment' ? [file.segment] : [])));
  const newest = new Map<string, Date>();
  for (const { file, at } of files) if (file.name === kept && at >= (newest.get(kept) ?? at)) newest.set(kept, at);
  for (const archived of files) {
    const { file, at } = archived;
    if (file.kind !== 'partial') continue;
    const isOlderForm = file.name === kept && at < (newest.get(kept) ?? at);
    if (whole.has(file.segment) || isOlderForm) await archive.discard(archived);
  }
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

async function firstOfSlot(
  options: WalReceiveOptions,
  { timeline, segmentBytes }: WalReceiveFacts,
  signal: AbortSignal,
): Promise<SegmentPlace> {
  const slot = await slotNow(options.connection, options.slot, signal);
  if (slot?.restartLsn === undefined)
    throw new PgproofError('database-refused', `the replication slot "${options.slot}" keeps nothing`);
  return { timeline, number: segmentAt(slot.restartLsn, segmentBytes) };
}

function isLoss(error: unknown): boolean {
  return error instanceof PgproofError && ['connection-lost', 'cannot-connect'].includes(error.kind);
}

/** Where the server left the timeline that it was asked for (walsender.c). */
function forkOf(error: unknown): Lsn | undefined {
  const said = error instanceof CommandError ? error.stderr.join('\n') : '';
  return parseLsn(/history forked from timeline \d+ at ([0-9A-F]+\/[0-9A-F]+)/.exec(said)?.[1] ?? '');
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
  if (/max_wal_senders/.test(said))
    return new PgproofError('too-many-connections', `${describeConnection(connection)} has no walsender left`, {
      hint: "see who has them: select application_name, client_addr from pg_stat_replication; or: alter system set max_wal_senders = '10'; then restart the server",
      cause: error,
    });
  if (/no pg_hba\.conf entry for replication/.test(said))
    return new PgproofError(
      'login-refused',
      `${describeConnection(connection)} has no entry for replication in pg_hba.conf`,
      {
        hint: `add a line, and reload: hostssl replication ${connection.user} <address of this machine>/32 scram-sha-256`,
        cause: error,
      },
    );
  return error;
}
