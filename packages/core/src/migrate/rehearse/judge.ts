import type { Finding } from '../../finding.ts';
import { formatSeconds } from '../../units.ts';
import { blocksReads, blocksWrites, lockModes } from '../lint/measured.ts';
import type { Migration } from '../migration.ts';
import type { Tried } from './run.ts';
import type { HeldLock } from './trace.ts';

/** A lock that keeps others out for longer than that is told. */
const longSeconds = 1;

/** What was seen that would be felt: locks that were held for long, and tables that were written anew. Pure. */
export function judgeTrace(
  { statements, locks, command }: Pick<Tried, 'statements' | 'locks' | 'command'>,
  pending: readonly Migration[],
): Finding[] {
  const at = (path: string, line: number): string => (line === 0 ? path : `${path}:${line}`);
  const felt = strongestOf(locks)
    .filter(({ mode, seconds, isIndex }) => blocksWrites(mode) && seconds >= longSeconds && !isIndex)
    .map(
      ({ relation, mode, path, line, seconds }): Finding => ({
        ...{ id: 'migrate.held', status: 'warning', object: { kind: 'relation', name: relation } },
        detail: `${at(path, line)} held ${mode} for ${formatSeconds(seconds)}: ${blocksReads(mode) ? 'nobody could read or write it' : 'nobody could write it'}`,
        hint: 'pgproof migrate lint says what takes less',
      }),
    );
  const anew = statements
    .flatMap(({ path, line, rewrites }) => rewrites.map((name) => ({ name, where: at(path, line) })))
    .concat((command?.rewrites ?? []).map((name) => ({ name, where: 'the command' })))
    .map(
      ({ name, where }): Finding => ({
        ...{ id: 'migrate.rewritten', status: 'warning', object: { kind: 'relation', name } },
        detail: `${where} wrote it anew, or emptied it`,
        hint: 'pgproof migrate lint says what does not',
      }),
    );
  const none: Finding[] =
    pending.length === 0
      ? [{ id: 'migrate.pending', status: 'explained', detail: 'nothing is pending on the copy' }]
      : [];
  return [...felt, ...anew, ...none];
}

/** Of each relation and migration the strongest mode, and of that the longest time. */
function strongestOf(locks: readonly HeldLock[]): HeldLock[] {
  const strength = ({ mode, seconds }: HeldLock): number => lockModes.indexOf(mode) * 1e9 + seconds;
  return [...Map.groupBy(locks, ({ relation, path }) => JSON.stringify([path, relation])).values()].flatMap((of) =>
    of.sort((a, b) => strength(b) - strength(a)).slice(0, 1),
  );
}
