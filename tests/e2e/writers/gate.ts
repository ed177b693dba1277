/* A pg_dump that stops at two gates, so that a test can act at a moment of its choice instead of waiting for a time. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** `start`: before pg_dump connects. `middle`: it has its locks and definitions and has begun to write. */
export type Gate = 'start' | 'middle';

export interface GatedDump {
  /** For --pg-bin. */
  readonly bin: string;
  /** Until pg_dump stands at the gate. */
  readonly reached: (gate: Gate) => Promise<void>;
  /** Lets it pass, now and every time. */
  readonly open: (gate: Gate) => void;
}

/** Makes the programs folder of a gated pg_dump in `folder`. */
export function gateDump(folder: string, realBin: string): GatedDump {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(join(realBin, 'pg_restore'), join(bin, 'pg_restore'));
  writeFileSync(
    join(bin, 'pg_dump'),
    `#!/bin/bash
if [ "$1" = --version ]; then exec ${realBin}/pg_dump --version; fi
gate() {
  : > '${folder}/reached-'$1
  until [ -e '${folder}/open-'$1 ]; do /bin/sleep 0.02; done
}
gate start
set -o pipefail
${realBin}/pg_dump "$@" | { /usr/bin/head -c 100; gate middle; /bin/cat; }
`,
    { mode: 0o755 },
  );
  return {
    bin,
    reached: (gate) =>
      expect.poll(() => existsSync(join(folder, `reached-${gate}`)), { timeout: 30_000, interval: 20 }).toBe(true),
    open: (gate) => writeFileSync(join(folder, `open-${gate}`), ''),
  };
}
