import { classify, PgproofError } from './errors.ts';

/** One line of progress: what is under way, and how far it is. */
export interface Progress {
  readonly phase: string;
  /** The relation or file under way. */
  readonly current?: string;
  /** Bytes handled since the phase began. */
  readonly bytes?: number;
}

/** What effects need from the outside, and nothing else. */
export interface Session {
  /** The caller's environment; child processes get only what a plan puts into theirs. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Folder in which temporary folders are made; everything made there is removed. */
  readonly workdir: string;
  readonly now: () => Date;
}

/** A signal that is also aborted when its time is up, with a `deadline` as the reason. */
export function withDeadline(signal: AbortSignal, minutes: number): AbortSignal {
  const deadline = new AbortController();
  const abort = (): void => deadline.abort(new PgproofError('deadline', `not done within ${minutes} minutes`));
  setTimeout(abort, minutes * 60_000).unref();
  return AbortSignal.any([signal, deadline.signal]);
}

/** What went wrong, as an error of ours: an abort's own reason comes before what it caused, but for what was said of it on the way. */
export function reasonOf(error: unknown, signal: AbortSignal, doing: string): PgproofError {
  if (!signal.aborted || !(signal.reason instanceof PgproofError)) return classify(error, doing);
  return error instanceof PgproofError && error.cause === signal.reason ? error : signal.reason;
}
