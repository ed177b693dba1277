import {
  classify,
  fetchExitCode,
  identityForms,
  PgproofError,
  present,
  readRecipients,
  refuseSecretKey,
  runWalFetch,
  runWalPush,
  urlSecretForms,
} from '@pgproof/core';
import type { Outcome } from './outcome.ts';
import { openStore, type StoreGiven } from './store.ts';
import type { Surroundings } from './surroundings.ts';

/** What `wal push` and `wal fetch` are given. */
export interface WalGiven extends StoreGiven {
  readonly ageRecipients?: string;
  readonly ageIdentity?: string;
  readonly systemIdentifier?: string;
  readonly ahead: number;
}

type Around = Pick<Surroundings, 'env' | 'signal' | 'terminal'>;

/** `pgproof wal push %p`. Says nothing when all is well: PostgreSQL's log has a line of its own for what failed. */
export async function actPush(given: WalGiven, path: string, around: Around): Promise<Outcome> {
  const { systemIdentifier, ageRecipients, ahead } = given;
  const pushed = await runWalPush(
    {
      store: () => openStore(given, false, around, around),
      path,
      recipients: ageRecipients === undefined ? [] : await readRecipients(ageRecipients),
      ahead,
      ...present({ systemIdentifier }),
    },
    around,
  );
  const { failure } = pushed;
  if (failure !== undefined)
    around.terminal.note(`pgproof: "${pushed.name}" is stored; what was to go along is not yet: ${failure.message}`);
  return { exitCode: 0 };
}

/** `pgproof wal fetch %f %p`. Its exit codes are those of a restore_command. */
export async function actFetch(given: WalGiven, name: string, path: string, around: Around): Promise<Outcome> {
  const { systemIdentifier, ageIdentity } = given;
  try {
    if (ageIdentity !== undefined) refuseSecretKey(ageIdentity, '--age-identity');
    await runWalFetch(
      {
        store: () => openStore(given, false, around, around),
        name,
        path,
        ...present({ systemIdentifier, ageIdentityFile: ageIdentity }),
      },
      around,
    );
    return { exitCode: 0 };
  } catch (error) {
    const known = error instanceof PgproofError ? error : classify(error, `fetch "${name}"`);
    // A recovery asks for much that never was: no hint would help.
    if (known.kind === 'wal-absent') around.terminal.note(`pgproof: ${known.message}`);
    else around.terminal.note(`pgproof: ${known.message}\nHint: ${known.hint}`);
    return { exitCode: await fetchExitCode(known.kind, known.exitCode, path) };
  }
}

/** Also what stands in the wrong place is not repeated with its secrets. */
export function maskArguments(argv: readonly string[], { terminal }: Pick<Around, 'terminal'>): void {
  terminal.mask(argv.flatMap((word) => [...urlSecretForms(word), ...identityForms(word)]));
}
