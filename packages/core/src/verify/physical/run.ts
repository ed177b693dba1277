import { allGood, type Finding, type Level } from '../../finding.ts';
import { type Plan, stepNamed } from '../../operation.ts';
import { newerThanSupported } from '../../postgres/majors.ts';
import { present } from '../../present.ts';
import type { Reached } from '../../restore/physical/recover.ts';
import { readMoment } from '../../restore/physical/target.ts';
import { type Box, openBox } from '../../sandbox/sandbox.ts';
import type { Session } from '../../session.ts';
import { highestLevel } from '../../store/manifest.ts';
import { putRecord, type VerificationRecord } from '../../store/verification.ts';
import { secondsBetween } from '../../units.ts';
import { contains, type Judgement, judge } from '../../verdict.ts';
import { limitFindings, limitIds } from '../limits.ts';
import { checkChecksums, look, serve } from './consistent.ts';
import type { PhysicalVerifyFacts } from './facts.ts';
import type { PhysicalVerifyOptions } from './options.ts';
import { assemble, checkFiles, recover, targetFinding } from './recover.ts';
import { record, type Verifying } from './verifying.ts';

/** What a verification of a base backup came to. */
export interface PhysicalVerifyResult extends Judgement {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly sandbox: { readonly version: string; readonly isolated: boolean; readonly detail: string } | undefined;
  /** From before the manifest was read until the cluster was recovered; null when it was not. */
  readonly rtoSeconds: number | null;
  readonly provenSeconds: number;
  readonly rpoSeconds: number;
  /** Tables and materialised views that were read to the end. */
  readonly relations: number;
  /** How a recovery to a target ended. */
  readonly reached?: Reached;
  readonly endedAt: Date;
}

/** Runs the verification of a base backup by its plan. A failed check is a finding; throws only when it could not do its work. */
export async function runPhysicalVerify(
  plan: Plan,
  options: PhysicalVerifyOptions,
  facts: PhysicalVerifyFacts,
  session: Session,
): Promise<PhysicalVerifyResult> {
  const verifying: Verifying = { plan, options, facts, session, findings: [], lookedAt: new Set() };
  const { findings, lookedAt } = verifying;
  const upTo = (level: Level): boolean => options.level === undefined || contains(options.level, level);
  await using stack = new AsyncDisposableStack();
  let rtoSeconds: number | null = null;
  let relations = 0;
  let sandbox: PhysicalVerifyResult['sandbox'];
  await checkFiles(verifying);
  if (upTo('readable') && allGood(findings)) {
    const { program } = stepNamed(plan, 'command', 'control').command;
    const box = await openBox(stack, plan.steps, facts.sandbox, { program, hide: options.hide }, session);
    const assembled = await assemble(verifying, box);
    if (assembled !== undefined && upTo('restored')) {
      const isRecovered = await recover(verifying, box, assembled);
      if (isRecovered) rtoSeconds = secondsBetween(facts.startedAt, session.now());
      if (isRecovered && upTo('consistent')) {
        record(verifying, await checkChecksums(verifying, box));
        await using server = await serve(verifying, box, stack);
        if (server !== undefined) {
          sandbox = { version: server.version, ...server.isolation };
          relations = await look(verifying, server);
        }
        lookedAt.add('consistent');
      }
    }
    sandbox ??= { version: '', ...box.isolation };
    record(verifying, [isolationFinding(box)]);
  }
  return conclude(verifying, { sandbox, rtoSeconds, relations });
}

/** Whether the sandbox was kept from all else. */
export function isolationFinding({ isolation }: Pick<Box, 'isolation'>): Finding {
  const { isolated, detail } = isolation;
  return {
    id: 'verify.sandbox-isolation',
    status: isolated ? 'good' : 'warning',
    detail,
    ...(isolated
      ? {}
      : { hint: 'run as root, or allow user namespaces; or have the sandbox in a container: --sandbox docker' }),
  };
}

const besideBackup = new Set<string>(limitIds);

async function conclude(
  verifying: Verifying,
  seen: Pick<PhysicalVerifyResult, 'sandbox' | 'rtoSeconds' | 'relations'>,
): Promise<PhysicalVerifyResult> {
  const { options, facts, session, findings, lookedAt } = verifying;
  const { manifest, sha256 } = facts.own;
  const asked = options.level ?? highestLevel(manifest);
  record(verifying, newerThanSupported('verify.server-version', manifest.server));
  const rpoSeconds = Math.max(0, secondsBetween(asOf(verifying), facts.startedAt));
  record(verifying, limitFindings(options, { rtoSeconds: seen.rtoSeconds, rpoSeconds }));
  const judgement = judge(findings, lookedAt, asked);
  const now = session.now();
  const isAsWanted = ({ id, status }: Finding): boolean =>
    status !== 'bad' && !(status === 'unknown' && besideBackup.has(id));
  const reached = contains(judgement.verdict, asked);
  const result: PhysicalVerifyResult = {
    ...judgement,
    ...seen,
    ok: reached && findings.every(isAsWanted),
    findings,
    provenSeconds: secondsBetween(facts.startedAt, now),
    rpoSeconds,
    ...present({ reached: verifying.reached }),
    endedAt: now,
  };
  // What the archive of WAL lacks is no fault of the backup.
  if (findings.some(({ id, status }) => id === targetFinding && status === 'bad')) return result;
  const entry: VerificationRecord = {
    format_version: 1,
    backup_id: facts.own.id,
    manifest_sha256: sha256,
    verified_at: now.toISOString(),
    ok: reached && allGood(findings.filter(({ id }) => !besideBackup.has(id))),
    asked,
    verdict: result.verdict,
    rto_seconds: result.rtoSeconds,
    proven_seconds: result.provenSeconds,
    rpo_seconds: result.rpoSeconds,
    sandbox: result.sandbox === undefined ? '' : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`,
    sandbox_major: result.sandbox === undefined ? null : manifest.server.major,
    findings: findings.filter(({ status }) => status !== 'good').map((finding) => withoutRows(finding, facts)),
  };
  try {
    await putRecord(options.store, facts.backup, entry, now);
    return result;
  } catch (error) {
    const detail = `the verification could not be recorded beside the backup: ${(error as Error).message}`;
    return { ...result, findings: [...findings, { id: 'verify.record', status: 'warning', detail }] };
  }
}

/** When all that the copy has was committed, at the latest; of the newest state that can be had, when it was stored. */
function asOf({ facts, reached }: Verifying): Date {
  const { aim, own } = facts;
  const ended = new Date(own.manifest.snapshot.time);
  if (aim === undefined || reached === undefined) return ended;
  if (aim.target.kind === 'time') return readMoment(aim.target.value)?.at ?? ended;
  const stored = aim.target.kind === 'latest' ? aim.log?.reach.storedAt : undefined;
  return new Date(Math.max(...[ended, stored, reached.lastCommitAt].map((at) => at?.getTime() ?? 0)));
}

/** A record is not encrypted: what a server said of rows of a backup that is stays out of it. */
function withoutRows(finding: Finding, { decryption }: PhysicalVerifyFacts): Finding {
  return decryption !== undefined && ['verify.read', 'verify.amcheck'].includes(finding.id)
    ? { ...finding, detail: 'its words are in the report of the run' }
    : finding;
}
