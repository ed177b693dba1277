import { freemem } from 'node:os';
import { PgproofError } from '../../errors.ts';
import { chooseBase, gatherLog, type RecoveryLog } from '../../restore/physical/facts.ts';
import { gatherPhysicalSource, type PhysicalSource } from '../../restore/physical/source.ts';
import type { RecoveryTarget } from '../../restore/physical/target.ts';
import { defaultSandbox, findPlace, type SandboxPlace } from '../../sandbox/place.ts';
import type { Session } from '../../session.ts';
import { highestLevel } from '../../store/manifest.ts';
import { contains } from '../../verdict.ts';
import { type AmcheckFacts, findAmcheck } from '../amcheck/tool.ts';
import type { PhysicalVerifyOptions } from './options.ts';

/** What the plan of such a verification depends on. */
export interface PhysicalVerifyFacts extends PhysicalSource {
  /** Of exactly the source's major: its files mean nothing to another. */
  readonly sandbox: SandboxPlace;
  readonly memoryBytes: number;
  readonly amcheck: AmcheckFacts;
  /** Undefined: to the end of the backup, by the WAL in it. */
  readonly aim: Aim | undefined;
}

/** Where a recovery ends by the archive of WAL. */
export interface Aim {
  readonly target: RecoveryTarget;
  /** The timeline that it follows. */
  readonly timeline: number;
  readonly log: RecoveryLog | undefined;
}

/** Reads a backup's chain, and finds a server of its major. Throws `bad-input` for a level that it cannot reach. */
export async function gatherPhysicalVerifyFacts(
  options: PhysicalVerifyOptions,
  session: Session,
): Promise<PhysicalVerifyFacts> {
  const { target } = options;
  const source = await gatherPhysicalSource(target === undefined ? options : await chooseBase(options), session);
  const { manifest, id } = source.own;
  const highest = highestLevel(manifest);
  if (options.level !== undefined && !contains(highest, options.level))
    throw new PgproofError(
      'bad-input',
      `backup "${id}" cannot be shown to be ${options.level}: a base backup has no proof of its rows`,
      { hint: `verify it with --level ${highest}` },
    );
  const aim = target === undefined ? undefined : await gatherAim(options, source, target, session);
  const sandbox = await findPlace(manifest.server.major, options.sandbox ?? defaultSandbox, session, options.tools);
  return {
    ...source,
    sandbox,
    aim,
    memoryBytes: freemem(),
    amcheck: await findAmcheck(sandbox, session, options.tools),
  };
}

/** Throws `bad-input` for a level below that of a recovery, and for a place whose name cannot stand in a restore_command. */
async function gatherAim(
  options: PhysicalVerifyOptions,
  source: PhysicalSource,
  target: RecoveryTarget,
  { workdir }: Session,
): Promise<Aim> {
  const { level } = options;
  if (level !== undefined && !contains(level, 'restored'))
    throw new PgproofError('bad-input', `level "${level}" is reached without a recovery, and a target is given`, {
      hint: 'ask for restored or consistent, or leave the target out',
    });
  if (/["$`\\%\n]/.test(workdir))
    throw new PgproofError(
      'bad-input',
      `the folder for temporary files, ${JSON.stringify(workdir)}, cannot stand in a restore_command`,
      {
        hint: 'name one without quotes, $, `, \\ and % with --workdir or TMPDIR',
      },
    );
  const { timeline, log } = await gatherLog(options, source, target);
  return { target, timeline, log };
}
