import type { Folder } from './folder.ts';
import type { MigrationSet } from './migration.ts';
import type { Runner } from './runner.ts';

export const formatNames = [
  'golang-migrate',
  'dbmate',
  'goose',
  'flyway',
  'sqlx',
  'diesel',
  'refinery',
  'prisma',
  'drizzle',
  'node-pg-migrate',
  'postgres-migrations',
  'atlas',
  'graphile-migrate',
  'supabase',
  'sqitch',
  'plain',
] as const;
export type FormatName = (typeof formatNames)[number];

/** A row of a tool's state, in our words. */
export interface AppliedRow {
  readonly version: string;
  readonly name?: string;
  readonly checksum?: string;
  /** It was begun, and the tool does not hold it for done. */
  readonly isFailed?: boolean;
  /** It stands for all versions up to it, whose files need not be there. */
  readonly isBaseline?: boolean;
}

/** A cell of a state table, as text. */
export type Cells = Readonly<Record<string, string | null>>;

/** Where a tool keeps what it has applied. */
export interface StateTable {
  readonly schema?: string;
  readonly table: string;
  /** Columns that tell it from a table of that name that another tool has. */
  readonly columns: readonly string[];
  /** Rows as text, in the order in which they were applied; `{table}` stands for the quoted name. */
  readonly sql: string;
  readonly read: (rows: readonly Cells[]) => AppliedRow[];
  /** `mark`: one version stands for itself and all before it. `each`: every version has its row. */
  readonly memory: 'each' | 'mark';
  /** Where the table's absence says nothing: what it may mean, and what would help. Default: then nothing was applied. */
  readonly absent?: { readonly detail: string; readonly hint: string };
}

/** What a tool does, by itself, where history is not straight. */
export interface Habits {
  /** With a pending migration that comes before an applied one. */
  readonly outOfOrder: 'skips' | 'refuses' | 'applies';
  readonly outOfOrderHint: string;
  /** With a file whose checksum is another; absent where it keeps none. */
  readonly edited?: 'refuses' | 'ignores';
  /** With an applied migration that has no file. */
  readonly missing: 'refuses' | 'ignores';
  /** The way out of a migration that failed half-way. */
  readonly dirtyHint: string;
  /** How a file says that no transaction is to hold it; absent where none can, or nothing does anyway. */
  readonly outsideHint?: string;
}

/** A tool's way with migrations. */
export interface Format {
  readonly name: FormatName;
  /** How sure the layout is: 2 by something only this tool has, 1 where it could be, 0 not. */
  readonly recognises: (folder: Folder) => 0 | 1 | 2;
  readonly read: (folder: Folder) => MigrationSet;
  /** Whether a version comes before another. */
  readonly compare: (a: string, b: string) => number;
  readonly state: StateTable;
  /** How our own runner keeps that state; absent where only the tool runs its migrations. */
  readonly runner?: Runner;
  readonly habits: Habits;
}
