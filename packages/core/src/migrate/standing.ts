import type { AppliedRow, Format } from './format.ts';
import type { Migration, MigrationSet } from './migration.ts';
import type { State } from './state.ts';

/** How a migration stands to what the tool has applied. */
export type Standing = 'applied' | 'pending' | 'out of order' | 'edited' | 'dirty' | 'missing' | 'baseline';

/** A migration, or a row of the state that has none. */
export interface Placed {
  readonly standing: Standing;
  readonly version: string;
  readonly name: string;
  /** Undefined for a row without a file. */
  readonly migration: Migration | undefined;
  /** Of one that is out of order: an applied one that comes after it. */
  readonly behind?: string;
}

/** Holds the files against the state: each migration in the tool's order, then rows that have no file. Pure. */
export function place(set: MigrationSet, format: Format, { applied }: Pick<State, 'applied'>): Placed[] {
  return format.state.memory === 'mark' ? byMark(set, format, applied) : byRows(set, format, applied);
}

/** What is to be run, in order. */
export function pendingOf(placed: readonly Placed[]): Migration[] {
  return placed.flatMap(({ standing, migration }) =>
    migration !== undefined && (standing === 'pending' || standing === 'out of order') ? [migration] : [],
  );
}

function byMark(set: MigrationSet, format: Format, applied: readonly AppliedRow[]): Placed[] {
  const [mark] = applied;
  const placed = set.migrations.map((migration): Placed => {
    const order = mark === undefined ? 1 : format.compare(migration.version, mark.version);
    const standing = order > 0 ? 'pending' : order === 0 && mark?.isFailed === true ? 'dirty' : 'applied';
    return { standing, version: migration.version, name: migration.name, migration };
  });
  if (mark === undefined || set.migrations.some(({ version }) => version === mark.version)) return placed;
  if (mark.isFailed !== true && set.otherVersions?.includes(mark.version) === true) return placed;
  return [...placed, orphan(mark)];
}

function byRows(set: MigrationSet, format: Format, applied: readonly AppliedRow[]): Placed[] {
  const rows = new Map(applied.map((row) => [row.version, row]));
  const positions = new Map(set.migrations.map(({ version }, index) => [version, index]));
  const isBefore = (a: string, b: string): boolean => {
    const order = format.compare(a, b);
    if (order !== 0) return order < 0;
    return (positions.get(a) ?? 0) < (positions.get(b) ?? -1);
  };
  const baseline = applied.find(({ isBaseline }) => isBaseline)?.version;
  const ordered = applied.filter(({ version, isFailed }) => isFailed !== true && !isRepeatable(version));
  const placed = set.migrations.map((migration): Placed => {
    const { version, name } = migration;
    const row = rows.get(version);
    const known = { version, name, migration };
    if (row === undefined) {
      if (migration.isRepeatable === true) return { standing: 'pending', ...known };
      if (baseline !== undefined && !isBefore(baseline, version)) return { standing: 'baseline', ...known };
      const later = ordered.find((one) => isBefore(version, one.version));
      return later === undefined
        ? { standing: 'pending', ...known }
        : { standing: 'out of order', ...known, behind: later.version };
    }
    if (row.isFailed === true) return { standing: 'dirty', ...known };
    // The row is of the baseline, and so is its checksum: the file of that version was never run.
    if (row.isBaseline === true) return { standing: 'baseline', ...known };
    const kept = [migration.checksum, ...(migration.otherChecksums ?? [])];
    const isOther = row.checksum !== undefined && migration.checksum !== undefined && !kept.includes(row.checksum);
    if (!isOther) return { standing: 'applied', ...known };
    return { standing: migration.isRepeatable === true ? 'pending' : 'edited', ...known };
  });
  const lost = applied.filter(({ version, isBaseline }) => !positions.has(version) && isBaseline !== true);
  return [...placed, ...lost.map(orphan)];
}

function orphan(row: AppliedRow): Placed {
  return {
    ...{ standing: row.isFailed === true ? 'dirty' : 'missing', version: row.version, name: row.name ?? '' },
    migration: undefined,
  };
}

/** Flyway's repeatable migrations have no version, and no order. */
function isRepeatable(version: string): boolean {
  return version.startsWith('R ');
}
