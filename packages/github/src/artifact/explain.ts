import { classify, NetworkError, PgproofError } from '@pgproof/core';
import { ServiceError } from './results.ts';

/** What went wrong with an artifact, and whether another try may end better. */
export class ArtifactError extends PgproofError {
  readonly isWorthRetrying: boolean;

  constructor(from: PgproofError, isWorthRetrying: boolean) {
    super(from.kind, from.message, { hint: from.hint, cause: from.cause });
    this.isWorthRetrying = isWorthRetrying;
  }
}

interface Explanation {
  readonly pattern: RegExp;
  readonly kind: 'disk-full' | 'store-unwritable' | 'store-missing';
  readonly says: string;
  readonly hint: string;
}

/** What the words of the service and of GitHub's client mean. Source: @actions/artifact 6, lib/internal/shared; the numbers are HTTP's. */
const explanations: readonly Explanation[] = [
  {
    pattern: /storage quota has been hit|insufficient usage/i,
    kind: 'disk-full',
    says: 'the artifact storage quota of the account is used up',
    hint: 'delete artifacts, keep them for fewer days (input "retention-days"), or name another place in the input "store"',
  },
  {
    pattern: /\((401|403)\)|unauthenticated|invalid JWT/i,
    kind: 'store-unwritable',
    says: "the token of this job was refused; it ends with the job's time limit",
    hint: 'run the job again; a job longer than its token needs another store: input "store"',
  },
  {
    pattern: /\(409\)/,
    kind: 'store-unwritable',
    says: 'the run has an artifact of that name already',
    hint: 'run it again: every backup has a name of its own',
  },
  {
    pattern: /not currently supported on GHES|ACTIONS_RESULTS_URL env|ACTIONS_RUNTIME_TOKEN env/i,
    kind: 'store-missing',
    says: 'this server has no artifact service that can be used',
    hint: 'name a folder in the input "store", such as one that the runner keeps',
  },
];

/** Failures that GitHub's client meets with an error at once; it has its own tries for all others. */
const untried = /Unable to make request|socket hang up|EPIPE/i;

/** Gives an error its sentence. `doing` opens it, such as `upload of "x"`. */
export function explained(error: unknown, doing: string): PgproofError {
  if (error instanceof PgproofError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const known = explanations.find(({ pattern }) => pattern.test(message));
  const isOfTheDisk = known === undefined && typeof (error as NodeJS.ErrnoException).syscall === 'string';
  if (isOfTheDisk) return classify(error, doing);
  const why = known?.says ?? (message.split('\n')[0] || 'it failed');
  const full = new PgproofError(known?.kind ?? 'store-unwritable', `${doing}: ${why}`, {
    hint: known?.hint ?? 'GitHub may be in trouble, see https://www.githubstatus.com; then run again',
    cause: error,
  });
  const isPassing =
    error instanceof ServiceError
      ? error.status >= 500 || error.status === 429
      : error instanceof NetworkError || untried.test(message);
  return new ArtifactError(full, known === undefined && isPassing);
}
