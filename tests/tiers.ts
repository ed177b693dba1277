/* Groups of tests that need something of the machine, and say so at the end of the run when it is not there. */
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A tier that did not run, and why. `required` is false for one that may be absent even when all are required. */
export interface LeftOut {
  tier: string;
  reason: string;
  required: boolean;
}

/**
 * Whether the tier can run here; use it as `describe.skipIf(!requireTier('namespaces', isRoot, 'needs root'))`.
 * One that cannot is listed at the end of the run; with PGPROOF_REQUIRE=all it throws, which fails the test file.
 */
export function requireTier(tier: string, available: boolean, reason: string): boolean {
  if (available) return true;
  if (process.env['PGPROOF_REQUIRE'] === 'all') {
    throw new Error(`tier "${tier}" is required (PGPROOF_REQUIRE=all) and cannot run: ${reason}`);
  }
  leaveOut({ tier, reason, required: true });
  return false;
}

/** As requireTier, for what no set-up can bring: it is listed when it is absent, and never a failure. */
export function optionalTier(tier: string, available: boolean, reason: string): boolean {
  if (!available) leaveOut({ tier, reason, required: false });
  return available;
}

/**
 * The folder of real databases (`<name>.sql.gz`), or undefined where there is none: they are not part of the
 * repository. PGPROOF_CORPORA names it; without that a folder beside the clone is tried.
 * Throws when PGPROOF_CORPORA names something that is no folder: a typo must not skip tests.
 */
export function corporaFolder(): string | undefined {
  const named = process.env['PGPROOF_CORPORA'];
  if (named !== undefined && named !== '' && !isFolder(named)) {
    throw new Error(`PGPROOF_CORPORA: no folder "${named}"\nHint: unset it to leave these tests out`);
  }
  const folder = named || fileURLToPath(new URL('../../shared/corpora', import.meta.url));
  const there = optionalTier('corpora', isFolder(folder), 'no folder of databases; name one in PGPROOF_CORPORA');
  return there ? folder : undefined;
}

/** What the test files of a run left out, each tier and reason once, in the order of their names. */
export function readLeftOut(file: string): LeftOut[] {
  const lines = readFileSync(file, { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean);
  return [...new Set(lines)].sort().map((line) => JSON.parse(line));
}

/** Test files run in processes of their own; short appended lines of several do not mix. */
function leaveOut(leftOut: LeftOut): void {
  const file = process.env['PGPROOF_LEFT_OUT'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(leftOut)}\n`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
