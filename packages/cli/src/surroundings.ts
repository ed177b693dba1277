import type { Terminal } from './terminal.ts';

/** What a command gets from the outside. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
  readonly homedir: string;
  readonly tmpdir: string;
  readonly osUser: string;
}
