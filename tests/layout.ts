/** How a compressed archive lies in a backup: before 16 pg_dump cannot compress with zstd by itself. */
export interface Layout {
  /** The name of its file. */
  readonly packed: string;
  /** The check that reads every byte of it. */
  readonly decoding: string;
  /** Options of pg_dump, and what comes after it. */
  readonly dump: string;
}

export function layoutOf(major: number): Layout {
  return major < 16
    ? { packed: 'data.dump.zst', decoding: 'verify.unpack', dump: '-Fc -Z0 | zstd -q --check' }
    : { packed: 'data.dump', decoding: 'verify.decode', dump: '-Fc --compress=zstd:3' };
}
