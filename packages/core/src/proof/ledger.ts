import type { Finding, Level } from '../finding.ts';
import type { RelationRow } from './compare.ts';

/** Findings and timings as they come in; a check that is left out leaves no finding. */
export interface Ledger {
  readonly findings: Finding[];
  readonly lookedAt: Set<Level>;
  readonly relations: RelationRow[];
  readonly seconds: { check: number; restore: number; catalogue: number; fingerprint: number };
  readonly omit: ReadonlySet<string>;
}

/** One in which nothing is yet. */
export function openLedger(omit: ReadonlySet<string> = new Set()): Ledger {
  return {
    findings: [],
    lookedAt: new Set(),
    relations: [],
    seconds: { check: 0, restore: 0, catalogue: 0, fingerprint: 0 },
    omit,
  };
}

/** Records findings, without those of checks that are left out. */
export function record(ledger: Ledger, findings: readonly Finding[]): void {
  ledger.findings.push(...findings.filter((finding) => !ledger.omit.has(finding.id)));
}
