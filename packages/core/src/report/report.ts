import type { Finding } from '../finding.ts';
import type { Operation } from '../operation.ts';
import type { RelationRow } from '../proof/compare.ts';
import type { Judgement } from '../verdict.ts';
import { version } from '../version.ts';

/**
 * A figure for people. One line reads them in turn: `RTO`, `3.22 s`, `until the restored database could be used`. Those that say what
 * they mean are the ones a reader looks for first, and are shown so.
 */
export type Figure = readonly [name: string, value: string, meaning?: string];

/** One run of several, by what can be drawn of it. */
export interface TrendPoint {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly bytes: number;
  readonly seconds: number;
  /** Rows that were proven, as a decimal string; null where none were. */
  readonly rows: string | null;
}

/** Runs one after the other, oldest first. */
export interface Trend {
  /** Of backups: their size, and how long each took; of verifications: the database's size, and the time until it could be used. */
  readonly of: 'backups' | 'verifications';
  readonly points: readonly TrendPoint[];
}

/** Rows beside the findings, folded away where a face can; all text in them is untrusted. */
export interface ReportTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A report as data; what each operation makes, and every face renders. */
export interface Report {
  readonly operation: Operation;
  readonly ok: boolean;
  /** Documented in `errorKinds`: 0, or 1 when a check failed. */
  readonly exitCode: number;
  /** The first line: what it came to, in one sentence. */
  readonly headline: string;
  /** Sentences under the headline, such as what stopped a level. */
  readonly notes: readonly string[];
  /** When it was made (ISO 8601, UTC), and by what. */
  readonly made?: { readonly at: string; readonly by: string };
  /** How far up the ladder it went; for operations that judge. */
  readonly judgement?: Judgement;
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly relations: readonly RelationRow[];
  /** The runs before this one, and this one last. */
  readonly trend?: Trend;
  readonly recoveryProcedure?: string;
  readonly tables?: readonly ReportTable[];
  /** Faces that this operation alone has, as files by their names. */
  readonly files?: Readonly<Record<string, string>>;
  /** What `--json` has beside the common fields; snake_case names. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The `made` of a report that ends now. */
export function madeAt(endedAt: Date): NonNullable<Report['made']> {
  return { at: endedAt.toISOString(), by: `pgproof ${version}` };
}

/** The object of `--json`. `schema` names its version. */
export function toJson(report: Report): Record<string, unknown> {
  return {
    schema: 'pgproof/1',
    operation: report.operation,
    ok: report.ok,
    exit_code: report.exitCode,
    headline: report.headline,
    ...(report.made === undefined ? {} : { made_at: report.made.at, made_by: report.made.by }),
    ...report.data,
    ...(report.trend === undefined ? {} : { trend: report.trend.points }),
    findings: report.findings,
  };
}
