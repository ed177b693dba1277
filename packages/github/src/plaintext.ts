import { type Environment, PgproofError } from '@pgproof/core';
import type { Visibility } from './run.ts';

/** What decides whether a dump may be uploaded as it is. */
export interface PlaintextQuestion {
  /** Undefined when nobody could say: then it is taken for public. */
  readonly visibility: Visibility | undefined;
  readonly environment: Environment;
  readonly isEncrypted: boolean;
  readonly allowPlaintext: boolean;
}

const makeKey = 'make a key: age-keygen -o backup-key.txt; print its public part: age-keygen -y backup-key.txt';
const useKey =
  'put the public part into the input "age-recipients" (where it is given already its expression came to nothing: a variable is vars.NAME, and no secret), and keep backup-key.txt where the backups are not';

/**
 * Decides on a dump that is to become an artifact. Everyone who can read a repository can download its artifacts, so in a public
 * one a plaintext dump is a breach, and no input allows it. Throws `bad-input`; returns a warning, or undefined.
 */
export function judgePlaintext(question: PlaintextQuestion): string | undefined {
  const { visibility, environment, isEncrypted, allowPlaintext } = question;
  if (isEncrypted) return undefined;
  if (visibility === undefined || visibility === 'public') {
    const whose =
      visibility === 'public'
        ? 'this repository is public: everyone could download the database'
        : 'nobody said whether this repository is public, so it counts as public';
    throw new PgproofError('bad-input', `a backup that is not encrypted would become an artifact, and ${whose}`, {
      hint: `${makeKey}; ${useKey}`,
    });
  }
  if (environment === 'development') return undefined;
  const readers = `everyone who can read this ${visibility} repository can download the database`;
  if (environment === 'staging' || allowPlaintext) return `the backup is not encrypted: ${readers}`;
  throw new PgproofError(
    'bad-input',
    `a production backup that is not encrypted would become an artifact: ${readers}`,
    {
      hint: `${makeKey}; ${useKey}; or accept it with the input "allow-plaintext: true"`,
    },
  );
}
