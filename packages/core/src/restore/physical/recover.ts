import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '../../command.ts';
import { PgproofError } from '../../errors.ts';
import type { Session } from '../../session.ts';
import { fetchWalFile } from '../../wal/fetch.ts';
import { formatLsn, segmentAt, segmentName, startOf, timelineName } from '../../wal/name.ts';
import { ownerOf } from '../../wal/reach.ts';
import { readRecords } from '../../wal/written.ts';
import { hasEndedWell, isOutOfLog, refusalOfEnd, runRecovery } from '../recovery-end.ts';
import { lsnOf, type RecoveryLog, reachHint } from './facts.ts';
import { type RecoveryTarget, readMoment } from './target.ts';

/** How a recovery ended at its target. */
export interface Reached {
  /** The server's words: `recovery stopping before commit of transaction …`. */
  readonly said: string;
  /** Segments that were brought from the archive. */
  readonly segments: number;
  /** When the last transaction in it was committed; undefined where none was. */
  readonly lastCommitAt: Date | undefined;
}

export interface Recovering {
  readonly command: Command;
  readonly target: RecoveryTarget;
  readonly timeline: number;
  /** Undefined: the WAL in the backup is enough. */
  readonly log: RecoveryLog | undefined;
  /** The folder that restore_command reads. */
  readonly spool: string;
  readonly stopLsn: string;
  /** For people. */
  readonly described: string;
  /** Gives a file that was brought to whom the server runs as. */
  readonly give: (path: string) => Promise<void>;
  readonly session: Session;
}

/** So many segments are brought at once where nobody knows how many are needed. */
const batch = 32n;

/**
 * Recovers to the target: brings WAL as far as it may be needed, and more where it was not enough. Throws `database-refused` where the WAL ends before
 * the target is reached or the target lies before the end of the backup, and what the archive says of a file that is not what it should be.
 */
export async function recoverTo(recovering: Recovering): Promise<Reached> {
  const { log, spool, session } = recovering;
  await mkdir(spool, { mode: 0o700 });
  await recovering.give(spool);
  const bring = async (name: string): Promise<void> => {
    if (log === undefined) return;
    session.onProgress({ phase: 'fetch', current: name });
    await fetchWalFile(log.archive, name, join(spool, name), log.identities, session.signal);
    await recovering.give(join(spool, name));
  };
  // Also those of others: the timeline that a promotion begins must be a new one.
  for (const timeline of log?.coverage.histories.keys() ?? []) await bring(`${timelineName(timeline)}.history`);
  const segmentBytes = log?.coverage.segmentBytes ?? 1;
  const first = segmentAt(lsnOf(recovering.stopLsn), segmentBytes);
  const end = log === undefined || recovering.target.kind === 'immediate' ? first : lastOf(log, first);
  let next = first;
  let until = log === undefined ? first : firstGoal(recovering, log, first, end);
  for (;;) {
    for (; log !== undefined && next < until; next += 1n)
      await bring(
        segmentName({ timeline: ownerOf(next, recovering.timeline, log.coverage), number: next }, segmentBytes),
      );
    const ended = await runRecovery(recovering.command, session);
    const said = recovering.target.kind === 'latest' ? ended.done : ended.stopped;
    if (said !== undefined && hasEndedWell(ended, recovering.target.action === 'promote')) {
      if (recovering.target.kind === 'latest' && log !== undefined)
        await requireEnd(recovering, log, { first, next, said });
      const lastCommitAt = ended.last === undefined ? undefined : readMoment(ended.last)?.at;
      return { said, segments: Number(next - first), lastCommitAt };
    }
    if (!isOutOfLog(ended))
      throw refusalOfEnd(ended, { target: recovering.described, stopLsn: recovering.stopLsn, name: 'id' });
    if (log === undefined || until >= end) throw outOfLog(recovering, ended.last);
    until = until + batch < end ? until + batch : end;
  }
}

/** The files that a recovery by hand is given: what may be needed to reach the target, in the order of the log; histories first. Pure. */
export function filesTowards(going: Pick<Recovering, 'target' | 'timeline' | 'log' | 'stopLsn'>): string[] {
  const { log, timeline } = going;
  if (log === undefined) return [];
  const { coverage } = log;
  const first = segmentAt(lsnOf(going.stopLsn), coverage.segmentBytes);
  const end = lastOf(log, first);
  const names = [...coverage.histories.keys()].map((one) => `${timelineName(one)}.history`);
  if (going.target.kind === 'immediate') return names;
  // Of a transaction or a name nobody knows where it is.
  const isKnown = going.target.kind === 'lsn' || going.target.kind === 'time';
  const until = isKnown ? firstGoal(going, log, first, end) : end;
  for (let number = first; number < until; number += 1n)
    names.push(segmentName({ timeline: ownerOf(number, timeline, coverage), number }, coverage.segmentBytes));
  return names;
}

/** The number behind the last segment that is there without a gap. */
function lastOf({ reach, coverage }: RecoveryLog, first: bigint): bigint {
  if (reach.end === undefined) return first;
  const whole = segmentAt(reach.end, coverage.segmentBytes);
  return reach.isPartial ? whole + 1n : whole;
}

/** The number behind the segments that the target may be in. */
function firstGoal(
  { target, timeline }: Pick<Recovering, 'target' | 'timeline'>,
  { coverage }: RecoveryLog,
  first: bigint,
  end: bigint,
): bigint {
  if (target.kind === 'latest') return end;
  const atMost = (goal: bigint): bigint => (goal < end ? goal : end);
  if (target.kind === 'lsn') return atMost(segmentAt(lsnOf(target.value), coverage.segmentBytes) + 2n);
  const at = target.kind === 'time' ? readMoment(target.value)?.at : undefined;
  if (at === undefined) return atMost(first + batch);
  // All that a segment holds was committed before it was stored.
  for (let number = first; number < end; number += 1n) {
    const stored = coverage.timelines.get(ownerOf(number, timeline, coverage))?.whole.get(number);
    if (stored !== undefined && stored > at) return atMost(number + 2n);
  }
  return end;
}

/**
 * Where a recovery ends by itself it is only known by what it was given whether that is the end: the last record there that is whole has been
 * replayed. Throws `database-refused` otherwise, which a record is that the server cannot read.
 */
async function requireEnd(
  { spool, timeline }: Recovering,
  { coverage }: RecoveryLog,
  { first, next, said }: { readonly first: bigint; readonly next: bigint; readonly said: string },
): Promise<void> {
  const { segmentBytes } = coverage;
  const done = lsnOf(/[0-9A-F]+\/[0-9A-F]+/.exec(said)?.[0] ?? '');
  for (let number = next - 1n; number >= first; number -= 1n) {
    const name = segmentName({ timeline: ownerOf(number, timeline, coverage), number }, segmentBytes);
    const { whole } = readRecords(await readFile(join(spool, name)));
    if (whole === undefined) continue;
    const last = startOf(number, segmentBytes) + BigInt(whole);
    if (done >= last) return;
    throw new PgproofError(
      'database-refused',
      `the recovery ended at ${formatLsn(done)}, and the archived WAL goes on to ${formatLsn(last)}, in "${name}": a record in between cannot be read`,
      {
        hint: 'look at what is archived: pgproof wal check --read --store <store>; what is before is reached by --target-lsn',
      },
    );
  }
}

function outOfLog({ log, stopLsn, described }: Recovering, last: string | undefined): PgproofError {
  const segmentBytes = log?.coverage.segmentBytes ?? 1;
  const end = log?.reach.end === undefined ? stopLsn : formatLsn(log.reach.end);
  const lacking =
    log === undefined
      ? ''
      : `; ${log.archive.describe} has ${log.reach.isPartial ? 'only a part of' : 'no'} "${log.reach.next}"${log.reach.isGap ? ', and has segments behind it' : ''}`;
  return new PgproofError(
    'database-refused',
    `ran out of WAL before the target, ${described}: it ends at ${end}${last === undefined ? '' : `, the last transaction in it at ${last}`}${lacking}`,
    { hint: log === undefined || segmentBytes === 1 ? 'archive the WAL: pgproof wal configure' : reachHint(log.reach) },
  );
}
