import type { Connection } from '../../postgres/connection.ts';
import type { VerifyOptions } from '../../verify/options.ts';
import type { RunnerOptions } from '../apply/options.ts';
import type { CommandOptions } from '../command.ts';
import type { MigrateOptions } from '../options.ts';

/** What rehearse is told. */
export interface MigrateRehearseOptions
  extends Omit<MigrateOptions, 'source'>,
    Omit<VerifyOptions, 'keepRunning' | 'keepRunningSeconds' | 'logsAll' | 'omit'>,
    RunnerOptions,
    CommandOptions {
  /** Each migration that has a way down goes down and up again. Default: false. */
  readonly checkDown?: boolean;
  /** Of numbered SQL without a tool, where the backup has no state of it: what is up to this version was run by hand. */
  readonly baseline?: string;
  /** A server that a database of its own is made on for the copy, in place of a sandbox of ours. Throws as `settleConnection` does. */
  readonly sandboxServer?: (signal: AbortSignal) => Promise<Connection>;
}
