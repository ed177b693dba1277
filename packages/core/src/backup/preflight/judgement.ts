import type { ErrorKind } from '../../errors.ts';
import type { Finding } from '../../finding.ts';

/** Why a backup must not be begun; what it becomes when it is begun all the same. */
export interface Refusal {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly hint: string;
}

/** What one thing that was looked at came to. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly refusal?: Refusal;
}
