import { join } from 'node:path';
import { PgproofError } from '../../errors.ts';
import type { PgbackrestInfo } from '../../pgbackrest/info.ts';
import { findPgbackrest, type Pgbackrest, readPgbackrestInfo, runThere, validate } from '../../pgbackrest/program.ts';
import type { Said } from '../../pgbackrest/said.ts';
import type { Session } from '../../session.ts';
import type { PgbackrestBackupOptions } from './options.ts';

/** What the plan of a backup by pgBackRest depends on. */
export interface PgbackrestBackupFacts {
  readonly pgbackrest: Pgbackrest;
  /** What it warns of when it reads its configuration. */
  readonly warnings: readonly Said[];
  readonly info: PgbackrestInfo;
  /** Of the cluster; undefined where neither the stanza nor a data directory says it. */
  readonly major: number | undefined;
}

/** Finds pgBackRest, lets it read its configuration, and asks it what is there. Throws `tool-missing`, `bad-input`. */
export async function gatherPgbackrestFacts(
  { source }: PgbackrestBackupOptions,
  session: Session,
): Promise<PgbackrestBackupFacts> {
  const pgbackrest = await findPgbackrest(source, session);
  const warnings = await validate(pgbackrest, 'backup', session);
  const info = await readPgbackrestInfo(pgbackrest, session);
  return { pgbackrest, warnings, info, major: info.cluster?.major ?? (await readMajor(pgbackrest, session)) };
}

/** What the data directory says, where it is beside pgBackRest: before a stanza is created, pgBackRest does not know. */
async function readMajor(pgbackrest: Pgbackrest, session: Session): Promise<number | undefined> {
  const data = pgbackrest.settings.get('pg1-path');
  if (data === undefined || pgbackrest.settings.has('pg1-host')) return undefined;
  try {
    const { stdout } = await runThere(pgbackrest, pgbackrest.command('cat', [join(data, 'PG_VERSION')]), session);
    return Number.parseInt(stdout, 10) || undefined;
  } catch (error) {
    session.signal.throwIfAborted();
    // The backup itself says what is wrong with it.
    if (error instanceof PgproofError) return undefined;
    throw error;
  }
}
