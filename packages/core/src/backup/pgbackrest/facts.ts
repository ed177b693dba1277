import type { PgbackrestInfo } from '../../pgbackrest/info.ts';
import { findPgbackrest, type Pgbackrest, readPgbackrestInfo, validate } from '../../pgbackrest/program.ts';
import type { Said } from '../../pgbackrest/said.ts';
import type { Session } from '../../session.ts';
import type { PgbackrestBackupOptions } from './options.ts';

/** What the plan of a backup by pgBackRest depends on. */
export interface PgbackrestBackupFacts {
  readonly pgbackrest: Pgbackrest;
  /** What it warns of when it reads its configuration. */
  readonly warnings: readonly Said[];
  readonly info: PgbackrestInfo;
}

/** Finds pgBackRest, lets it read its configuration, and asks it what is there. Throws `tool-missing`, `bad-input`. */
export async function gatherPgbackrestFacts(
  { source }: PgbackrestBackupOptions,
  session: Session,
): Promise<PgbackrestBackupFacts> {
  const pgbackrest = await findPgbackrest(source, session);
  const warnings = await validate(pgbackrest, 'backup', session);
  return { pgbackrest, warnings, info: await readPgbackrestInfo(pgbackrest, session) };
}
