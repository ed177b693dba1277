import { PgproofError } from '../errors.ts';

/** What the option is called by which pgBackRest is told others. */
export const nameOption = (name: (option: string) => string): string => name('pgbackrest-option');

/** Options that only pgBackRest has. */
const ofPgbackrest = [
  ...['stanza', 'pgbackrest-config', 'pgbackrest-repository', 'pgbackrest-option'],
  ...['retention-full', 'retention-diff', 'retention-archive', 'delta'],
];

/** Throws `bad-input` for an option that only pgBackRest has. `given`: names of the options that were. */
export function refusePgbackrest(given: ReadonlySet<string>, name: (option: string) => string): void {
  const own = ofPgbackrest.find((option) => given.has(option));
  if (own === undefined) return;
  throw new PgproofError('bad-input', `${name(own)}: only of pgBackRest`, {
    hint: `leave it out, or take ${name('method')} pgbackrest`,
  });
}
