/** What a command came to. */
export interface Outcome {
  /** Documented in `errorKinds`: 0, or 1 when a check failed. */
  readonly exitCode: number;
  /** The same in a few lines, for whoever is told of the run. */
  readonly words?: string;
}
