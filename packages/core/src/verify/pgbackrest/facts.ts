import { freemem } from 'node:os';
import { PgproofError } from '../../errors.ts';
import { chooseBackup } from '../../pgbackrest/choose.ts';
import type { PgbackrestBackup, PgbackrestDetails, PgbackrestInfo } from '../../pgbackrest/info.ts';
import { findPgbackrest, type Pgbackrest, readDetails, readPgbackrestInfo } from '../../pgbackrest/program.ts';
import { defaultSandbox, findPlace, type SandboxPlace } from '../../sandbox/place.ts';
import type { Session } from '../../session.ts';
import { type AmcheckFacts, findAmcheck } from '../amcheck/tool.ts';
import type { PgbackrestVerifyOptions } from './options.ts';

/** What the plan of such a verification depends on. */
export interface PgbackrestVerifyFacts {
  readonly pgbackrest: Pgbackrest;
  readonly info: PgbackrestInfo;
  readonly backup: PgbackrestBackup;
  readonly details: PgbackrestDetails;
  /** Of exactly the source's major: its files mean nothing to another. */
  readonly sandbox: SandboxPlace;
  readonly memoryBytes: number;
  readonly amcheck: AmcheckFacts;
  readonly startedAt: Date;
}

/** Chooses a backup of the stanza, and finds a server of its major. Throws `bad-input` for a level that it cannot reach, `unknown-backup`. */
export async function gatherPgbackrestVerifyFacts(
  options: PgbackrestVerifyOptions,
  session: Session,
): Promise<PgbackrestVerifyFacts> {
  const startedAt = session.now();
  if (options.level === 'identical')
    throw new PgproofError(
      'bad-input',
      'a backup by pgBackRest cannot be shown to be identical: it has no proof of its rows',
      {
        hint: 'verify it with --level consistent',
      },
    );
  const pgbackrest = await findPgbackrest(options.source, session);
  const info = await readPgbackrestInfo(pgbackrest, session);
  const backup = chooseBackup(info, options.backup, pgbackrest);
  const details = await readDetails(pgbackrest, backup.label, session);
  const sandbox = await findPlace(backup.major, options.sandbox ?? defaultSandbox, session, options.tools);
  return {
    ...{ pgbackrest, info, backup, details, sandbox, startedAt },
    memoryBytes: freemem(),
    amcheck: await findAmcheck(sandbox, session, options.tools),
  };
}
