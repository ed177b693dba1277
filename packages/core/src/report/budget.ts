/** A table, as lines that may be cut from its end. */
export interface Rows {
  readonly rows: readonly string[];
  /** How many of them, from the first, are cut only when nothing else is left to cut. */
  readonly vital: number;
}

/** What text weighs in UTF-8. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

/** What is made for the first of several sizes, from generous to sparing, that weighs no more than so many bytes; else for the last. */
export function firstThatFits<T, S>(
  sizes: readonly [S, ...S[]],
  make: (size: S) => T,
  weigh: (made: T) => number,
  mostBytes: number,
): T {
  const [first, ...others] = sizes;
  let made = make(first);
  for (const size of others) {
    if (weigh(made) <= mostBytes) break;
    made = make(size);
  }
  return made;
}

/**
 * How many rows of each table fit into so many bytes, a line break after each counted. What is not vital goes first, from the table
 * where it weighs most; then what is vital, in the same order. Pure.
 */
export function fitRows(tables: readonly Rows[], mostBytes: number): number[] {
  const weights = tables.map(({ rows }) => rows.map((row) => bytesOf(row) + 1));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const kept = tables.map(({ rows }) => rows.length);
  let over = sum(weights.map(sum)) - mostBytes;
  for (const floors of [tables.map(({ vital }) => vital), tables.map(() => 0)]) {
    const heaviest = tables
      .map((_, table) => ({ table, weight: sum(weights[table]?.slice(floors[table], kept[table]) ?? []) }))
      .sort((a, b) => b.weight - a.weight);
    for (const { table } of heaviest) {
      let count = kept[table] ?? 0;
      while (over > 0 && count > (floors[table] ?? 0)) {
        count -= 1;
        over -= weights[table]?.[count] ?? 0;
      }
      kept[table] = count;
    }
  }
  return kept;
}
