import type { Environment } from '../../operation.ts';
import type { Connection } from '../../postgres/connection.ts';
import type { ToolSearch } from '../../postgres/tools.ts';
import type { Store } from '../../store/store.ts';

export const defaultSlot = 'pgproof';
export const defaultMaxRetainedMib = 10_240;

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
  /** A slot that keeps more than that, in bytes, is a warning. */
  readonly maxRetainedBytes: number;
  /** Whether to go on from what the server has where it no longer has what the archive needs next. */
  readonly acceptGap: boolean;
}
