import { runCommand } from '../../command.ts';
import { allGood, type Finding, type Level } from '../../finding.ts';
import { type Plan, type Step, stepNamed } from '../../operation.ts';
import { newerThanSupported } from '../../postgres/majors.ts';
import { type Box, openBox } from '../../sandbox/sandbox.ts';
import type { Session } from '../../session.ts';
import { secondsBetween } from '../../units.ts';
import { contains, type Judgement, judge } from '../../verdict.ts';
import { limitFindings, limitIds } from '../limits.ts';
import { checkChecksums, look, serve } from '../physical/consistent.ts';
import { recoverCopy } from '../physical/recover.ts';
import { isolationFinding } from '../physical/run.ts';
import { type CopySource, type Looking, readControl, record } from '../physical/verifying.ts';
import { bring, checkRepository } from './bring.ts';
import type { PgbackrestVerifyFacts } from './facts.ts';
import type { PgbackrestVerifyOptions } from './options.ts';
import { sandboxSteps } from './plan.ts';

/** What a verification of a backup by pgBackRest came to. */
export interface PgbackrestVerifyResult extends Judgement {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly sandbox: { readonly version: string; readonly isolated: boolean; readonly detail: string } | undefined;
  /** From before pgBackRest was asked until the cluster was recovered; null when it was not. */
  readonly rtoSeconds: number | null;
  readonly provenSeconds: number;
  readonly rpoSeconds: number;
  /** Tables and materialised views that were read to the end. */
  readonly relations: number;
  readonly endedAt: Date;
}

/** A verification under way. */
export interface VerifyingPgbackrest {
  readonly plan: Plan;
  readonly options: PgbackrestVerifyOptions;
  readonly facts: PgbackrestVerifyFacts;
  readonly session: Session;
  readonly findings: Finding[];
  readonly lookedAt: Set<Level>;
  /** Where the copy is to be. */
  readonly box?: Box;
}

/** Runs the verification by its plan. A failed check is a finding; throws only when it could not do its work. */
export async function runPgbackrestVerify(
  plan: Plan,
  options: PgbackrestVerifyOptions,
  facts: PgbackrestVerifyFacts,
  session: Session,
): Promise<PgbackrestVerifyResult> {
  const findings: Finding[] = [];
  const lookedAt = new Set<Level>();
  const verifying: VerifyingPgbackrest = { plan, options, facts, session, findings, lookedAt };
  const upTo = (level: Level): boolean => options.level === undefined || contains(options.level, level);
  // What is wrong with other backups keeps nobody from looking at this one.
  const isGoodSoFar = (): boolean => allGood(findings.filter(({ level }) => level !== undefined));
  await using stack = new AsyncDisposableStack();
  let rtoSeconds: number | null = null;
  let relations = 0;
  let sandbox: PgbackrestVerifyResult['sandbox'];
  await checkRepository(verifying);
  if (upTo('readable') && isGoodSoFar()) {
    // Those of the sandbox are told more once the copy is there.
    const steps: Step[] = [...plan.steps];
    const { program } = stepNamed(plan, 'command', 'control').command;
    const box = await openBox(stack, steps, facts.sandbox, { program, hide: options.hide }, session);
    const isBrought = await bring({ ...verifying, box }, box);
    if (isBrought) {
      const looking = await meet(verifying, box, steps);
      if (upTo('restored') && isGoodSoFar()) {
        const isRecovered = await recoverCopy(looking, box, { owner: ownerOf(box), holes: { folder: box.folder } });
        if (isRecovered) rtoSeconds = secondsBetween(facts.startedAt, session.now());
        if (isRecovered && upTo('consistent')) {
          const known = await learnRole(verifying, looking, box, steps);
          record(verifying, await checkChecksums(known, box));
          await using server = await serve(known, box, stack);
          if (server !== undefined) {
            sandbox = { version: server.version, ...server.isolation };
            relations = await look(known, server);
          }
          lookedAt.add('consistent');
        }
      }
    }
    sandbox ??= { version: '', ...box.isolation };
    record(verifying, [isolationFinding(box)]);
  }
  return conclude(verifying, { sandbox, rtoSeconds, relations });
}

function ownerOf({ isolation }: Box): { uid: number; gid: number; prefix: readonly string[] } | undefined {
  return isolation.owner === undefined ? undefined : { ...isolation.owner, prefix: [] };
}

/** Replaces the steps of a box by those that know more of its copy. */
function retell(steps: Step[], known: readonly Step[]): void {
  for (const step of known) {
    const at = steps.findIndex((one) => one.kind === step.kind && one.name === step.name);
    steps.splice(at < 0 ? steps.length : at, at < 0 ? 0 : 1, step);
  }
}

/** Reads of the copy whose it is, and what replaying its log needs. */
async function meet(verifying: VerifyingPgbackrest, box: Box, steps: Step[]): Promise<Looking> {
  const { options, facts, session, findings, lookedAt } = verifying;
  const { backup, details, amcheck } = facts;
  const { systemIdentifier, limits } = await readControl({ session }, box);
  if (systemIdentifier !== backup.systemIdentifier)
    record(verifying, [
      {
        ...{ id: 'verify.cluster', status: 'bad', level: 'readable' },
        detail: `its files are of the cluster ${systemIdentifier}, its repository says ${backup.systemIdentifier}`,
      },
    ]);
  retell(steps, sandboxSteps(options, facts, { limits, role: 'postgres' }));
  const manifest: CopySource = {
    server: { bootstrap_role: 'postgres', version: String(backup.major) },
    wal: { stop_lsn: backup.stopLsn ?? '' },
    libraries: undefined,
    databases: details.databases.map(({ name }) => ({ name, provider: '', collation: '', allows_connections: true })),
    tablespaces: details.tablespaces.map((space) => ({ ...space, file: '' })),
  };
  return { plan: { steps }, options, facts: { own: { manifest }, amcheck }, session, findings, lookedAt };
}

/** Asks the recovered copy, alone and in its sandbox, what its first superuser is called: whoever made the backup did not say. */
async function learnRole(
  { options, facts, session }: VerifyingPgbackrest,
  looking: Looking,
  box: Box,
  steps: Step[],
): Promise<Looking> {
  const { stdout } = await runCommand(await box.command('recover', process.pid), {
    signal: session.signal,
    output: 'collect',
    input: async (stdin) => void stdin.end('select rolname from pg_catalog.pg_authid where oid = 10\n'),
  });
  const role = /rolname = "(.*)"\t/.exec(stdout)?.[1] ?? 'postgres';
  const { limits } = await readControl({ session }, box);
  retell(steps, sandboxSteps(options, facts, { limits, role }));
  const { manifest } = looking.facts.own;
  const server = { ...manifest.server, bootstrap_role: role };
  return { ...looking, facts: { ...looking.facts, own: { manifest: { ...manifest, server } } } };
}

const besideBackup = new Set<string>(limitIds);

function conclude(
  verifying: VerifyingPgbackrest,
  seen: Pick<PgbackrestVerifyResult, 'sandbox' | 'rtoSeconds' | 'relations'>,
): PgbackrestVerifyResult {
  const { options, facts, session, findings, lookedAt } = verifying;
  const { backup } = facts;
  const asked = options.level ?? 'consistent';
  record(
    verifying,
    newerThanSupported('verify.server-version', { major: backup.major, version: String(backup.major) }),
  );
  const rpoSeconds = Math.max(0, secondsBetween(backup.ended, facts.startedAt));
  record(verifying, limitFindings(options, { rtoSeconds: seen.rtoSeconds, rpoSeconds }));
  const judgement = judge(findings, lookedAt, asked);
  const isAsWanted = ({ id, status }: Finding): boolean =>
    status !== 'bad' && !(status === 'unknown' && besideBackup.has(id));
  const endedAt = session.now();
  return {
    ...judgement,
    ...seen,
    ok: contains(judgement.verdict, asked) && findings.every(isAsWanted),
    ...{ findings, rpoSeconds, endedAt },
    provenSeconds: secondsBetween(facts.startedAt, endedAt),
  };
}
