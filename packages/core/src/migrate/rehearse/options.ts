import type { VerifyOptions } from '../../verify/options.ts';
import type { RunnerOptions } from '../apply/options.ts';
import type { MigrateOptions } from '../options.ts';

/** What rehearse is told. */
export interface MigrateRehearseOptions
  extends Omit<MigrateOptions, 'source'>,
    Omit<VerifyOptions, 'keepRunning' | 'keepRunningSeconds' | 'logsAll' | 'omit'>,
    RunnerOptions {
  /** Each migration that has a way down goes down and up again. Default: false. */
  readonly checkDown?: boolean;
  /** Of numbered SQL without a tool, where the backup has no state of it: what is up to this version was run by hand. */
  readonly baseline?: string;
  /** The user's own command, which runs what is pending in place of our runner: its program and its arguments. */
  readonly command?: readonly string[];
  /** Where it runs. Default: where we do. */
  readonly commandFolder?: string;
  /** Variables of our environment that it gets beside the few that it always gets; none may name a database. */
  readonly passEnvironment?: readonly string[];
}
