import type { Row, Sight } from './check.ts';

const kept = ['hit', 'read', 'commits', 'rollbacks', 'deadlocks', 'temp'] as const;

/** What a baseline keeps of what the server counts. Pure. */
export function countersOf(
  databases: readonly Row[],
  checkpoints: readonly Row[],
): Record<string, Record<string, number>> {
  const numbers = (row: Row, names: readonly string[]): Record<string, number> =>
    Object.fromEntries(names.flatMap((name) => (typeof row[name] === 'number' ? [[name, row[name]]] : [])));
  return {
    ...Object.fromEntries(databases.map((row) => [`database ${row['name']}`, numbers(row, kept)])),
    ...Object.fromEntries(checkpoints.map((row) => ['checkpoints', numbers(row, ['timed', 'requested'])])),
  };
}

/**
 * What was counted since the baseline, and in how many seconds; undefined where there is none of this server, or where it was counted anew in
 * between: then all that is counted is since then. Pure.
 */
export function sinceBaseline<Name extends string>(
  key: string,
  now: Readonly<Record<Name, number>> & { readonly resetAge: number | null },
  names: readonly Name[],
  sight: Pick<Sight, 'baseline' | 'server' | 'now'>,
): (Record<Name, number> & { readonly seconds: number }) | undefined {
  const { baseline, server } = sight;
  const then = baseline?.system_identifier === server.systemIdentifier ? baseline.counters?.[key] : undefined;
  if (baseline === undefined || then === undefined) return undefined;
  const seconds = (sight.now.getTime() - Date.parse(baseline.at)) / 1000;
  const isReset = now.resetAge !== null && now.resetAge < seconds;
  if (isReset || seconds < 0 || names.some((name) => now[name] < (then[name] ?? 0))) return undefined;
  const less = Object.fromEntries(names.map((name) => [name, now[name] - (then[name] ?? 0)])) as Record<Name, number>;
  return { ...less, seconds };
}
