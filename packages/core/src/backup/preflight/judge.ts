import { PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { comparable, type History } from '../../store/history.ts';
import type { Manifest } from '../../store/manifest.ts';
import type { BackupFacts } from '../facts.ts';
import type { BackupOptions } from '../options.ts';
import { filtersOf, wholeDatabase } from '../selection.ts';
import type { Judgement } from './judgement.ts';
import { judgeLocks } from './locks.ts';
import { judgeServer, judgeTls } from './place.ts';
import { judgePooler } from './pooler.ts';
import { judgePrivileges } from './privilege.ts';
import { judgeDisk, judgeTime } from './room.ts';
import { judgeStandby } from './standby.ts';

/** Everything that preflight has to say, in the order in which it matters. The refusal is the first there is. Pure. */
export function judgePreflight(options: BackupOptions, facts: Pick<BackupFacts, 'server' | 'preflight'>): Judgement {
  const { server, preflight } = facts;
  const past = comparable(preflight.history, filtersOf(options.selection ?? wholeDatabase));
  const last = past[0];
  const { connection, environment, lockTimeoutSeconds, timeoutMinutes } = options;
  const judgements: Judgement[] = [
    judgePooler(preflight.pooler, connection),
    judgeHistory(preflight.history),
    judgeServer(server, preflight.history, { environment, mayBeNew: options.allowNewServer === true }),
    judgePrivileges(preflight.privileges),
    judgeStandby(preflight.standby, heldSeconds(past)),
    judgeLocks(preflight.exclusive, preflight.gate, lockTimeoutSeconds),
    judgeDisk(preflight.disks, server.sizeBytes, last),
    judgeTime(past, timeoutMinutes),
    judgeTls(connection, preflight.offersTls),
  ];
  const refusal = judgements.find((judgement) => judgement.refusal !== undefined)?.refusal;
  const findings = judgements.flatMap((judgement) => judgement.findings);
  return { findings, ...(refusal === undefined ? {} : { refusal }) };
}

/** The findings; throws the refusal, with all of them, if there is one. */
export function passPreflight(judgement: Judgement): readonly Finding[] {
  const refusal = asError(judgement);
  if (refusal !== undefined) throw refusal;
  return judgement.findings;
}

/** What keeps a backup from being begun, as the error that it is; undefined where nothing does. Pure. */
export function refusalOf(
  options: BackupOptions,
  facts: Pick<BackupFacts, 'server' | 'preflight'>,
): PgproofError | undefined {
  return asError(judgePreflight(options, facts));
}

function asError({ findings, refusal }: Judgement): PgproofError | undefined {
  return refusal && new PgproofError(refusal.kind, refusal.message, { hint: refusal.hint, findings });
}

function judgeHistory(history: History): Judgement {
  const id = 'backup.preflight-history';
  if (history.status === 'unknown')
    return {
      findings: [
        {
          ...{ id, status: 'unknown', hint: history.hint },
          detail: `earlier backups could not be read, so nothing is compared with them: ${history.detail}`,
        },
      ],
    };
  return {
    findings: history.unreadable.map((name) => ({
      ...{ id, status: 'warning', object: { kind: 'backup', name } },
      detail: 'its manifest cannot be read; nothing is compared with it',
      hint: 'see what is wrong with it: pgproof list --store <store>',
    })),
  };
}

/** How long the last ones held their snapshot, at the most. */
function heldSeconds(past: readonly Manifest[]): number | undefined {
  const held = past.slice(0, 5).map((one) => Math.max(one.snapshot_held_seconds, one.durations.dump_seconds));
  return held.length === 0 ? undefined : Math.max(...held);
}
