/** What of a backup a fault is in. */
export const areas = [
  'files',
  'archive',
  'proof',
  'rows',
  'sequences',
  'large objects',
  'catalogue',
  'extensions',
  'roles',
  'wrong database',
  'key',
  'store',
  'staleness',
  'source',
] as const;
export type Area = (typeof areas)[number];

/** What others look at a backup with, in the order of the table. */
export const ways = ['list', 'decode', 'restore', 'counts', 'pgcopydb'] as const;
export type Way = (typeof ways)[number];

/** Whether something was wrong in the eyes of one who looked, and the first words that say so. */
export interface Seen {
  readonly caught: boolean;
  readonly said: string;
}

/** What each of them saw of a fault; null where it has nothing to look at. */
export type Peers = Readonly<Record<Way, Seen | null>>;

export interface Measured {
  readonly area: Area;
  readonly name: string;
  readonly peers: Peers;
  readonly pgproof: Seen;
}

/** What a measurement leaves in docs/evidence. */
export interface Detection {
  /** As the server says it. */
  readonly version: string;
  readonly pgcopydb: string;
  /** What was seen where there is no fault: caught by nobody. */
  readonly control: Pick<Measured, 'peers' | 'pgproof'>;
  readonly faults: readonly Measured[];
}
