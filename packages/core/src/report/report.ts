import type { Finding } from '../finding.ts';
import type { Operation } from '../operation.ts';
import type { RelationRow } from '../proof/compare.ts';

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
  /** Name and value, for people. */
  readonly figures: readonly (readonly [name: string, value: string])[];
  readonly findings: readonly Finding[];
  readonly relations: readonly RelationRow[];
  readonly recoveryProcedure?: string;
  /** What `--json` has beside the common fields; snake_case names. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The object of `--json`. `schema` names its version. */
export function toJson(report: Report): Record<string, unknown> {
  return {
    schema: 'pgproof/1',
    operation: report.operation,
    ok: report.ok,
    exit_code: report.exitCode,
    headline: report.headline,
    ...report.data,
    findings: report.findings,
  };
}
