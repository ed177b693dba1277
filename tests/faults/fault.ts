import type { FindingObject } from '@pgproof/core';

/** Lines of the sorted COPY text of a table that the fault takes away and puts in. */
export interface RowsOracle {
  readonly table: string;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** A question to psql, and its answer before and after. */
export interface AskOracle {
  readonly ask: string;
  readonly before: string;
  readonly after: string;
}

/** Something wrong with a restored copy. */
export interface CopyFault {
  /** What the copy has, or what was done to it. */
  readonly name: string;
  /** SQL that makes a true copy faulty. */
  readonly inject: string;
  /** What sees the fault without any code of the verifier. */
  readonly oracle: readonly (RowsOracle | AskOracle)[];
  /** Ids of all checks that catch it, each of them alone. */
  readonly caughtBy: readonly string[];
  /** What a finding must name. */
  readonly object: FindingObject;
}
