import { freemem } from 'node:os';
import { PgproofError } from '../../errors.ts';
import { gatherPhysicalSource, type PhysicalSource } from '../../restore/physical/source.ts';
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
}

/** Reads a backup's chain, and finds a server of its major. Throws `bad-input` for a level that it cannot reach. */
export async function gatherPhysicalVerifyFacts(
  options: PhysicalVerifyOptions,
  session: Session,
): Promise<PhysicalVerifyFacts> {
  const source = await gatherPhysicalSource(options, session);
  const { manifest, id } = source.own;
  const highest = highestLevel(manifest);
  if (options.level !== undefined && !contains(highest, options.level))
    throw new PgproofError(
      'bad-input',
      `backup "${id}" cannot be shown to be ${options.level}: a base backup has no proof of its rows`,
      { hint: `verify it with --level ${highest}` },
    );
  const sandbox = await findPlace(manifest.server.major, options.sandbox ?? defaultSandbox, session, options.tools);
  return {
    ...source,
    sandbox,
    memoryBytes: freemem(),
    amcheck: await findAmcheck(sandbox, session, options.tools),
  };
}
