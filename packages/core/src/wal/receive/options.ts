import { PgproofError } from '../../errors.ts';
import type { Environment } from '../../operation.ts';
import type { Connection } from '../../postgres/connection.ts';
import type { ToolSearch } from '../../postgres/tools.ts';
import type { Store } from '../../store/store.ts';

export const defaultSlot = 'pgproof';
export const defaultMaxRetainedMib = 10_240;

/** What a replication slot may be called. Source: PostgreSQL documentation, 26.2.6.1. */
export function isSlotName(text: string): boolean {
  return /^[a-z0-9_]{1,63}$/.test(text);
}

/** Reads what is told of the slot, with the defaults. Throws `bad-input`; `name` says what an option is called where it was given. */
export function readWalReceive(
  given: {
    readonly slot?: string | undefined;
    readonly maxRetainedMib?: number | undefined;
    readonly acceptGap?: boolean | undefined;
  },
  name: (option: string) => string,
): Pick<WalReceiveOptions, 'slot' | 'maxRetainedBytes' | 'acceptGap'> {
  const { slot = defaultSlot, maxRetainedMib = defaultMaxRetainedMib, acceptGap = false } = given;
  if (!isSlotName(slot))
    throw new PgproofError(
      'bad-input',
      `${name('slot')}: must be lower case letters, digits and _; got ${JSON.stringify(slot)}`,
    );
  return { slot, acceptGap, maxRetainedBytes: maxRetainedMib * 1024 ** 2 };
}

/** What `wal receive` is asked. */
export interface WalReceiveOptions {
  readonly environment: Environment;
  readonly connection: Connection;
  readonly store: Store;
  readonly tools: ToolSearch;
  /** A physical replication slot, which keeps on the server what is not in the store yet; made where it is absent. */
  readonly slot: string;
  /** Recipients of age; may be empty. */
  readonly recipients: readonly string[];
  /** A file of age identities, by which the archive is looked at afterwards; not needed for a server that told all of its timelines. */
  readonly ageIdentityFile?: string;
  /** A slot that keeps more than that, in bytes, is a warning. */
  readonly maxRetainedBytes: number;
  /** How long the server may be silent before it is given up, in seconds. Default: `defaultServerTimeoutSeconds`. */
  readonly serverTimeoutSeconds?: number;
  /** Whether to go on from what the server has where it no longer has what the archive needs next. */
  readonly acceptGap: boolean;
}
