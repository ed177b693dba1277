import type { Level } from '../finding.ts';
import type { Environment } from '../operation.ts';
import type { Connection } from '../postgres/connection.ts';
import type { PartOptions } from './choice.ts';
import type { SourceOptions } from './source.ts';

/** What a caller decides of a restore. */
export interface RestoreOptions extends SourceOptions {
  readonly environment: Environment;
  /** The server, with the name of the database to restore into: one that does not exist yet, or an empty one. */
  readonly into: Connection;
  /** The restored database takes the place of `into` in the end, if the verdict is good; that one lives on under another name. Default: false. */
  readonly rename?: boolean;
  /** What of the backup is restored, into a database of its own. Default: all of it. */
  readonly part?: PartOptions | undefined;
  /**
   * In development only: of rows alone what is filled is emptied before, in the same transaction; of a whole backup the restored database takes
   * the place of `into`, if that is there, which is dropped then. Default: false.
   */
  readonly clean?: boolean;
  /** How far it is shown that all came back; from `restored` on. Default: the highest that the backup can show. */
  readonly level?: Level;
  /** Sessions that fingerprint and restore: a dump in a directory from the start, a custom one from its indexes on; the other formats take one. Default: 1. */
  readonly jobs?: number;
  /** How long the target may be silent before it is given up, in seconds. Default: `defaultServerTimeoutSeconds`. */
  readonly serverTimeoutSeconds?: number;
}
