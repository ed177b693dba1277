import { allGood, type Finding } from '../../finding.ts';
import { madeAt, type Report } from '../../report/report.ts';
import { formatBytes, formatCount, formatSeconds, secondsBetween } from '../../units.ts';
import type { WalCheckFacts } from '../check.ts';
import { judgeFetched } from '../judge.ts';
import { formatLsn } from '../name.ts';
import { walTables } from '../report.ts';
import type { ReceiveSlot, WalReceiveFacts } from './facts.ts';
import type { WalReceiveOptions } from './options.ts';
import type { WalReceivePlan } from './plan.ts';
import type { WalReceiveResult } from './run.ts';

/** The report of a fetch of the log. `checked`: the archive afterwards; undefined where it has nothing yet. Pure. */
export function reportWalReceive(
  plan: WalReceivePlan,
  options: WalReceiveOptions,
  facts: WalReceiveFacts,
  result: WalReceiveResult,
  checked: WalCheckFacts | undefined,
): Report {
  const { stored, partial, slot } = result;
  const findings = [
    judgeStart(plan, options, facts),
    ...judgeSlot(options, facts, slot),
    ...judgeLosses(result),
    ...judgeTimeline(facts, result),
    ...(checked === undefined ? [] : judgeFetched(checked, options.acceptGap)),
  ].flat();
  const ok = allGood(findings);
  const rpoSeconds = secondsBetween(facts.askedAt, result.endedAt);
  const last = facts.holdings.files.map(({ at }) => at.getTime()).reduce((a, b) => Math.max(a, b), 0);
  // Nothing new: nothing was written since, whenever that was.
  const waitedSeconds = last === 0 || !result.isNew ? undefined : secondsBetween(new Date(last), facts.askedAt);
  const newest = checked?.bases.at(-1);
  const segments = `${formatCount(stored.length)} ${stored.length === 1 ? 'segment' : 'segments'}`;
  return {
    operation: 'backup',
    ok,
    exitCode: ok ? 0 : 1,
    headline: `the log of cluster ${facts.systemIdentifier} is stored up to ${formatLsn(facts.end)}: ${segments}${partial === undefined ? '' : ' and a partial one'}`,
    notes: [],
    made: madeAt(result.endedAt),
    figures: [
      ['store', options.store.describe],
      ['stored', segments],
      ['RPO', formatSeconds(rpoSeconds), 'since the server was asked how far its log goes'],
      ...(waitedSeconds === undefined
        ? []
        : [
            [
              'RPO before',
              formatSeconds(Math.max(0, waitedSeconds)),
              'for which nothing was stored until this run',
            ] as const,
          ]),
      ['slot kept', formatBytes(facts.slot?.keptBytes ?? 0)],
      ['slot keeps', slot === undefined ? 'not known' : formatBytes(slot.keptBytes)],
      ['duration', formatSeconds(result.durationSeconds)],
    ],
    findings,
    relations: [],
    ...(checked === undefined
      ? {}
      : { tables: walTables({ ...checked, bases: newest === undefined ? [] : [newest] }) }),
    data: {
      method: 'physical',
      backup_type: 'wal-archive',
      system_identifier: facts.systemIdentifier,
      timeline: facts.timeline,
      to_lsn: formatLsn(facts.end),
      segments: stored,
      partial: partial ?? null,
      rpo_seconds: rpoSeconds,
      rpo_before_seconds: waitedSeconds === undefined ? null : Math.max(0, waitedSeconds),
      slot: {
        name: options.slot,
        kept_before_bytes: facts.slot?.keptBytes ?? 0,
        kept_after_bytes: slot?.keptBytes ?? null,
        wal_status: slot?.walStatus ?? null,
      },
      server_losses: result.losses,
      duration_seconds: result.durationSeconds,
    },
  };
}

function judgeStart(
  { slot }: WalReceivePlan,
  { slot: name, acceptGap }: WalReceiveOptions,
  { next }: WalReceiveFacts,
): Finding[] {
  const object = { kind: 'slot', name };
  const id = 'backup.wal-slot';
  if (slot === 'kept') return [];
  if (slot === 'made' && next === undefined)
    return [{ id, status: 'good', object, detail: 'it was made: the archive begins with what it keeps' }];
  return [
    {
      ...{ id, status: 'warning', object },
      detail: `${slot === 'made' ? 'it was not there' : 'it had lost what it kept'}, and was made${acceptGap ? ': the archive has a gap before it' : '; what the archive needed was there all the same'}`,
      hint: 'see what ended it: select * from pg_replication_slots; max_slot_wal_keep_size bounds what a slot keeps',
    },
  ];
}

/** What a slot keeps fills the disk of the server when nobody fetches it. */
function judgeSlot(
  { slot: name, maxRetainedBytes }: WalReceiveOptions,
  facts: WalReceiveFacts,
  after: ReceiveSlot | undefined,
): Finding[] {
  const object = { kind: 'slot', name };
  const id = 'backup.wal-retained';
  const before = facts.slot?.keptBytes ?? 0;
  const most = Math.max(before, after?.keptBytes ?? 0);
  const bound =
    facts.maxSlotKeepBytes === -1
      ? 'the server has no bound of its own for it (max_slot_wal_keep_size is -1)'
      : `the server gives it up beyond ${formatBytes(facts.maxSlotKeepBytes)}`;
  if (after === undefined)
    return [
      {
        id,
        status: 'unknown',
        object,
        detail: 'what it keeps now could not be asked',
        hint: 'select * from pg_replication_slots;',
      },
    ];
  if (most > maxRetainedBytes)
    return [
      {
        ...{ id, status: 'warning', object },
        detail: `it kept ${formatBytes(before)} on the server when this began, and keeps ${formatBytes(after.keptBytes)}: more than ${formatBytes(maxRetainedBytes)}; ${bound}`,
        hint: 'fetch more often; a slot that nobody uses any more: select pg_drop_replication_slot(<name>);',
      },
    ];
  return [
    {
      ...{ id, status: 'good', object },
      detail: `it kept ${formatBytes(before)} when this began, and keeps ${formatBytes(after.keptBytes)}; ${bound}`,
    },
  ];
}

/** A server that was promoted, or one that was recovered beside the first and took its name. */
function judgeTimeline(
  { timeline, holdings, systemIdentifier }: WalReceiveFacts,
  { histories }: WalReceiveResult,
): Finding[] {
  const known = [...(holdings.coverage?.timelines.keys() ?? []), ...(holdings.coverage?.histories.keys() ?? [])];
  if (known.length === 0 || timeline <= Math.max(...known)) return [];
  const from = histories.get(timeline)?.at(-1);
  const began =
    from === undefined ? '' : `, which began at ${formatLsn(from.switchedAt)}, where it left timeline ${from.timeline}`;
  return [
    {
      id: 'backup.wal-timeline',
      status: 'warning',
      object: { kind: 'timeline', name: String(timeline) },
      detail: `the server is on a new timeline, ${timeline}${began}: a standby was promoted, or a copy of the cluster ${systemIdentifier} was recovered; its history is in the archive, and what the archive had stays`,
      hint: 'if it did not take over from the server before, give it a store of its own; see where timelines part: pgproof wal check --store <store>',
    },
  ];
}

function judgeLosses({ losses }: WalReceiveResult): Finding[] {
  if (losses === 0) return [];
  return [
    {
      id: 'backup.wal-server',
      status: 'warning',
      detail: `the server went away ${losses === 1 ? 'once' : `${losses} times`} meanwhile, and was asked again`,
      hint: "read the server's log for that time",
    },
  ];
}
