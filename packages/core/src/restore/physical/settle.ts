import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { settingLines } from '../../postgres/quiet.ts';
import { timelineName } from '../../wal/name.ts';
import { type Assembling, keepOwned, replaceOwned } from './assemble.ts';
import type { PhysicalRestoreFacts } from './facts.ts';
import { workFolder } from './places.ts';
import { addedMark, stillSettings } from './plan.ts';
import type { Reached } from './recover.ts';
import { describeTarget, type RecoveryTarget } from './target.ts';

/** A recovery that ended well, and the timeline that the cluster is on. */
export interface Recovered {
  readonly reached: Reached;
  readonly timeline: number;
}

interface Settling {
  readonly facts: PhysicalRestoreFacts;
  readonly target: RecoveryTarget;
  readonly owner: Assembling['owner'];
}

/** Settings of the source, those that keep a copy from doing what it does, and those of a recovery that goes on. */
export async function settle(settling: Settling, settings: Buffer, recovered: Recovered): Promise<Finding[]> {
  const { facts, target, owner } = settling;
  const { directory } = facts;
  const goesOn = target.action !== 'promote';
  const lines = Buffer.from(`\n${addedMark}\n${settingLines(stillSettings(target, facts))}`);
  await replaceOwned(join(directory, 'postgresql.auto.conf'), Buffer.concat([settings, lines]), owner);
  const work = workFolder(directory);
  for (const name of await readdir(work))
    if (!goesOn || name !== 'wal') await rm(join(work, name), { recursive: true, force: true });
  if (goesOn) return [...judgeSettled(settling, recovered), goesOnFinding(settling)];
  await rm(work, { recursive: true, force: true });
  await handOnHistory(settling, recovered.timeline);
  return judgeSettled(settling, recovered);
}

/** The history of a timeline that began while nothing was archived is marked as to be archived: without it nothing of the timeline can be reached later. */
async function handOnHistory({ facts, owner }: Settling, timeline: number): Promise<void> {
  const wal = join(facts.directory, 'pg_wal');
  const status = join(wal, 'archive_status');
  for (const folder of [wal, status])
    if (!(await lstat(folder)).isDirectory()) throw new PgproofError('invalid-manifest', `"${folder}" is no folder`);
  await keepOwned(join(status, `${timelineName(timeline)}.history.ready`), '', owner);
}

const added = `what stands behind "${addedMark}" in postgresql.auto.conf`;

/** What is said of a cluster that was brought to its target. Pure. */
export function judgeSettled(
  { facts, target }: Pick<Settling, 'facts' | 'target'>,
  { reached, timeline }: Recovered,
): Finding[] {
  const { manifest } = facts.own;
  const { preload_libraries: libraries, time_zone: zone } = manifest.server;
  const isOwn = target.action === 'promote';
  return [
    {
      id: 'restore.target',
      status: 'good',
      detail: `reached ${describeTarget(target, zone)}: ${reached.said}; ${reached.segments} segments came from the archive${isOwn ? `; it is on timeline ${timeline}, whose history is archived first when archiving is on again` : ''}`,
    },
    ...(facts.unknownTimelines === undefined
      ? []
      : [
          {
            id: 'restore.timeline',
            status: 'unknown',
            detail: `not all timelines of the archive are known, and the one that the copy begins may be there already: ${facts.unknownTimelines}`,
            hint: 'give the key that opens the archive: --age-identity; or let the copy archive into another store',
          } as const,
        ]),
    {
      id: 'restore.still',
      status: 'warning',
      detail: `archiving, subscriptions and waiting for standbys (synchronous_standby_names) are off in it${libraries === '' ? '' : `, and its preloaded libraries (${libraries})`} (postgresql.auto.conf), for the source may still live`,
      hint: `when it takes the place of the source: take out ${added}; then restart it; where synchronous_standby_names is set no commit ends until a standby of its own follows it`,
    },
  ];
}

function goesOnFinding({ facts, target }: Settling): Finding {
  const folder = join(workFolder(facts.directory), 'wal');
  return {
    id: 'restore.goes-on',
    status: 'good',
    detail: `started, it comes to the target again and ${target.action === 'pause' ? 'pauses there, to be read; then select pg_wal_replay_resume() makes it a server of its own' : 'shuts down there'}; until then it needs "${folder}"`,
    hint: `once it is a server of its own, and before it archives: take out ${added}, and touch pg_wal/archive_status/<new timeline>.history.ready`,
  };
}
