import type { Connection } from '../postgres/connection.ts';
import type { Store } from '../store/store.ts';

/** What is looked at: any mixture, at least one. Each is opened by the looking itself, for that it cannot be is a finding. */
export interface DiagnoseOptions {
  /** The database that is backed up. Throws as `settleConnection` does. */
  readonly source?: (signal: AbortSignal) => Promise<Connection>;
  readonly store?: {
    readonly open: () => Promise<Store>;
    /** Default: every database that the store has backups of. */
    readonly database?: string;
    /** Default: the newest. */
    readonly backup: string;
    /** Also reads the files, and holds their digests against the manifest. */
    readonly isIntactWanted: boolean;
    /** A file of age identities, of which one is to open the backup. */
    readonly ageIdentityFile?: string;
    /** That it holds no backup is no fault: none need have been made yet. */
    readonly mayBeEmpty?: boolean;
  };
  /** What pg_restore, psql or pg_dump printed. */
  readonly log?: string;
  /** Where a backup is to be restored into. Throws as `settleTarget` does. */
  readonly target?: (signal: AbortSignal) => Promise<Connection>;
  /** A container of PostgreSQL, by name or id. */
  readonly container?: string;
  /** How long a server may be silent, in seconds. Default: `defaultServerTimeoutSeconds`. */
  readonly serverTimeoutSeconds?: number;
  /** A restore that took longer is called slow. Default: `defaultSlowRestoreSeconds`. */
  readonly slowRestoreSeconds?: number;
  /** What fails the diagnosis. Default: `bad`. */
  readonly failOn?: FailOn;
}

/** The least that fails a run: what is bad, or a warning, too. */
export const failOns = ['bad', 'warning'] as const;
export type FailOn = (typeof failOns)[number];

/** Ten minutes. */
export const defaultSlowRestoreSeconds = 600;
