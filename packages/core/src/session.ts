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
