import type { Finding } from '../finding.ts';
import { formatCount } from '../units.ts';
import type { Proof, ProvenTable } from './document.ts';

/** Tables whose rows were left out of a backup, or of its restore: a copy has them, and has them empty. Pure. */
export function compareRowless({ without_rows: tables = [] }: Proof, restored: readonly ProvenTable[]): Finding[] {
  const key = ({ schema, name }: { schema: string; name: string }): string => JSON.stringify([schema, name]);
  const found = new Map(restored.map((table) => [key(table), table]));
  const id = 'verify.rows-left-out';
  const level = 'consistent' as const;
  const findings = tables.flatMap((table): Finding[] => {
    const copy = found.get(key(table));
    const object = { kind: 'table', name: `${table.schema}.${table.name}` };
    if (copy === undefined) return [{ id, status: 'bad', level, object, detail: 'the copy has no such table' }];
    if (copy.rows === '0') return [];
    const detail = `${formatCount(copy.rows)} rows in the copy; its rows were left out`;
    return [{ id, status: 'bad', level, object, detail }];
  });
  if (tables.length === 0 || findings.length > 0) return findings;
  const detail = `${formatCount(tables.length)} tables are there and empty: their rows were left out`;
  return [{ id, status: 'explained', level, detail }];
}
