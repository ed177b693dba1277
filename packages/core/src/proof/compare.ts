import type { Finding } from '../finding.ts';
import { formatBytes, formatCount } from '../units.ts';
import type { Proof, ProvenSequence, ProvenTable } from './document.ts';
import { type Fingerprint, sameFingerprint, sumFingerprints } from './fingerprint.ts';
import { compareRowless } from './rowless.ts';
import { describeSequence, sameSequence } from './sequence.ts';

/** One line of the report's table: what the source had, what the copy has. Counts are decimal strings. */
export interface RelationRow {
  readonly kind: 'table' | 'partition' | 'sequence' | 'materialized view' | 'large objects';
  readonly name: string;
  readonly source: string;
  readonly restored: string;
  readonly result: 'identical' | 'rows equal' | 'different' | 'missing' | 'explained' | 'by definition' | 'unknown';
}

/** What the copy holds, read like the proof was. */
export type RestoredContent = Pick<Proof, 'tables' | 'sequences' | 'materialized_views' | 'large_objects'>;

export interface ContentComparison {
  readonly rows: readonly RelationRow[];
  readonly findings: readonly Finding[];
}

interface Named {
  readonly schema: string;
  readonly name: string;
}

const keyOf = (item: Named): string => JSON.stringify([item.schema, item.name]);
const nameOf = (item: Named): string => `${item.schema}.${item.name}`;
const byKey = <T extends Named>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [keyOf(item), item]));

/**
 * Holds a restored copy's content against the proof. Every relation of the proof has a row in the result; findings name what
 * differs, and one good finding a check says what was found equal. `isPart`: the proof is of what was chosen of the source. Pure.
 */
export function compareContent(proof: Proof, restored: RestoredContent, isPart = false): ContentComparison {
  const parts = [
    compareTables(proof, restored.tables, isPart),
    compareSequences(proof.sequences, restored.sequences),
    compareMaterializedViews(proof, restored),
    compareLargeObjects(proof, restored),
  ];
  return {
    rows: parts.flatMap((part) => part.rows),
    findings: [...parts.flatMap((part) => part.findings), ...compareRowless(proof, restored.tables)],
  };
}

function compareTables(proof: Proof, restored: readonly ProvenTable[], isPart: boolean): ContentComparison {
  const found = byKey(restored);
  const known = byKey(proof.tables);
  const moved = movedPartitions(proof.tables, restored);
  const rows: RelationRow[] = [];
  const findings: Finding[] = [...moved.findings];
  for (const table of proof.tables) {
    const name = nameOf(table);
    const object = { kind: 'table', name };
    const copy = found.get(keyOf(table));
    const kind = table.root === null ? 'table' : 'partition';
    if (copy === undefined) {
      findings.push({
        id: 'verify.table-missing',
        status: 'bad',
        level: 'consistent',
        object,
        detail: 'the copy has no such table',
      });
      rows.push({ kind, name, source: table.rows, restored: '', result: 'missing' });
      continue;
    }
    const row = { kind, name, source: table.rows, restored: copy.rows } as const;
    if (sameFingerprint(table, copy)) {
      rows.push({ ...row, result: proof.level === 'content' ? 'identical' : 'rows equal' });
    } else if (table.hashed && moved.roots.has(table.root ?? '')) {
      rows.push({ ...row, result: 'explained' });
    } else {
      rows.push({ ...row, result: 'different' });
      findings.push(...tableDifferences(object, table, copy));
    }
  }
  const emptied = byKey(proof.without_rows ?? []);
  for (const table of restored.filter((candidate) => !known.has(keyOf(candidate)) && !emptied.has(keyOf(candidate)))) {
    const object = { kind: 'table', name: nameOf(table) };
    findings.push({
      id: 'verify.table-extra',
      status: 'bad',
      level: 'consistent',
      object,
      detail: isPart ? 'it is not of what was chosen' : 'the source had no such table',
    });
  }
  return { rows, findings: [...findings, ...goodTables(proof, findings)] };
}

function tableDifferences(object: { kind: string; name: string }, table: Fingerprint, copy: Fingerprint): Finding[] {
  const findings: Finding[] = [];
  if (table.rows !== copy.rows) {
    const detail = `${formatCount(copy.rows)} rows in the copy, ${formatCount(table.rows)} at the source`;
    findings.push({ id: 'verify.row-count', status: 'bad', level: 'consistent', object, detail });
  }
  if (!sameFingerprint({ ...table, rows: '' }, { ...copy, rows: '' })) {
    const same = table.rows === copy.rows ? `all ${formatCount(table.rows)} rows are there, but ` : '';
    const where =
      table.hashes?.[0] === copy.hashes?.[0] && table.hashes?.[1] === copy.hashes?.[1]
        ? 'values of generated columns'
        : 'values';
    findings.push({
      id: 'verify.row-content',
      status: 'bad',
      level: 'identical',
      object,
      detail:
        table.form === copy.form
          ? `${same}${where} differ from the source`
          : 'it could only be fingerprinted in another form than at the source',
      hint: `compare with: select * from ${object.name}`,
    });
  }
  return findings;
}

function goodTables(proof: Proof, findings: readonly Finding[]): Finding[] {
  const rows = proof.tables.reduce((sum, table) => sum + BigInt(table.rows), 0n);
  const tables = `${formatCount(proof.tables.length)} tables, ${formatCount(rows)} rows`;
  const isClean = (...ids: string[]): boolean =>
    !findings.some((finding) => finding.status === 'bad' && ids.includes(finding.id));
  const good: Finding[] = [];
  if (isClean('verify.row-count', 'verify.table-missing')) {
    good.push({ id: 'verify.row-count', status: 'good', level: 'consistent', detail: `${tables}: every count equal` });
  }
  if (proof.level === 'content' && isClean('verify.row-content', 'verify.table-missing')) {
    good.push({
      id: 'verify.row-content',
      status: 'good',
      level: 'identical',
      detail: `${tables}: every fingerprint equal`,
    });
  }
  return good;
}

/**
 * Below a hash-partitioned table pg_dump may load rows through the parent (enum values hash by oid), so they may lie in another
 * partition: then the sum over the root counts. Sums that differ leave the partitions to be compared one by one.
 */
function movedPartitions(
  source: readonly ProvenTable[],
  restored: readonly ProvenTable[],
): { roots: Set<string>; findings: Finding[] } {
  const sums = (tables: readonly ProvenTable[]): Map<string, Fingerprint> => {
    const result = new Map<string, Fingerprint>();
    for (const table of tables) {
      if (!table.hashed || table.root === null) continue;
      const known = result.get(table.root);
      result.set(table.root, known === undefined ? table : sumFingerprints(known, table));
    }
    return result;
  };
  const before = sums(source);
  const after = sums(restored);
  const roots = new Set(
    [...before]
      .filter(([root, sum]) => after.has(root) && sameFingerprint(sum, after.get(root) as Fingerprint))
      .map(([root]) => root),
  );
  const copies = byKey(restored);
  const findings = [...roots].flatMap((root): Finding[] => {
    const leaves = source.filter((table) => table.hashed && table.root === root);
    const differing = leaves.filter((leaf) => {
      const copy = copies.get(keyOf(leaf));
      return copy !== undefined && !sameFingerprint(leaf, copy);
    });
    if (differing.length === 0) return [];
    return [
      {
        id: 'verify.partition-moved',
        status: 'explained',
        level: 'identical',
        object: { kind: 'table', name: root },
        detail: `rows lie in other hash partitions than at the source (${differing.length} of ${leaves.length}); the table as a whole has the same rows`,
      },
    ];
  });
  return { roots, findings };
}

function compareSequences(source: readonly ProvenSequence[], restored: readonly ProvenSequence[]): ContentComparison {
  const found = byKey(restored);
  const rows: RelationRow[] = [];
  const findings: Finding[] = [];
  for (const sequence of source) {
    const copy = found.get(keyOf(sequence));
    const name = nameOf(sequence);
    const isSame = copy !== undefined && sameSequence(sequence, copy);
    rows.push({
      kind: 'sequence',
      name,
      source: sequence.lastValue,
      restored: copy?.lastValue ?? '',
      result: isSame ? 'identical' : copy === undefined ? 'missing' : 'different',
    });
    if (isSame) continue;
    const stands =
      copy === undefined
        ? 'the copy has no such sequence'
        : `it stands at ${describeSequence(copy)}; the archive sets it to ${describeSequence(sequence)}`;
    findings.push({
      id: 'verify.sequence',
      status: 'bad',
      level: 'identical',
      object: { kind: 'sequence', name },
      detail: stands,
    });
  }
  if (findings.length === 0 && source.length > 0) {
    const detail = `${formatCount(source.length)} sequences stand where the archive sets them`;
    findings.push({ id: 'verify.sequence', status: 'good', level: 'identical', detail });
  }
  return { rows, findings };
}

function compareMaterializedViews(proof: Proof, restored: RestoredContent): ContentComparison {
  const found = byKey(restored.materialized_views);
  const rows: RelationRow[] = [];
  const findings: Finding[] = [];
  for (const view of proof.materialized_views) {
    const name = nameOf(view);
    const state = (populated: boolean | undefined): string =>
      populated === undefined ? '' : populated ? 'populated' : 'not populated';
    const copy = found.get(keyOf(view));
    const isSame = copy?.populated === view.populated;
    rows.push({
      kind: 'materialized view',
      name,
      source: state(view.populated),
      restored: state(copy?.populated),
      result: isSame ? 'by definition' : 'different',
    });
    if (isSame) continue;
    const detail =
      copy === undefined
        ? 'the copy has no such view'
        : `it is ${state(copy.populated)} in the copy and was ${state(view.populated)} at the source`;
    findings.push({
      id: 'verify.materialized-view',
      status: 'bad',
      level: 'consistent',
      object: { kind: 'materialized view', name },
      detail,
      hint: `refresh materialized view ${name}`,
    });
  }
  if (findings.length === 0 && rows.length > 0) {
    const detail = `${formatCount(rows.length)} materialized views: proven by definition, state and base tables, since restoring computes them anew`;
    findings.push({ id: 'verify.materialized-view', status: 'good', level: 'consistent', detail });
  }
  return { rows, findings };
}

function compareLargeObjects(proof: Proof, restored: RestoredContent): ContentComparison {
  const id = 'verify.large-object';
  const level = 'identical' as const;
  const [source, copy] = [proof.large_objects, restored.large_objects];
  if (source.status === 'unknown' || copy.status === 'unknown') {
    const gap = source.status === 'unknown' ? source : copy.status === 'unknown' ? copy : undefined;
    const name = `${formatCount(gap?.count ?? '?')} large objects`;
    return {
      rows: [{ kind: 'large objects', name, source: '', restored: '', result: 'unknown' }],
      findings: [
        {
          id,
          status: 'unknown',
          level,
          object: { kind: 'large objects', name },
          detail: gap?.detail ?? '',
          hint: gap?.hint ?? '',
        },
      ],
    };
  }
  if (source.objects.length === 0 && copy.objects.length === 0) return { rows: [], findings: [] };
  const found = new Map(copy.objects.map((object) => [object.oid, object]));
  const wanted = new Set(source.objects.map((object) => object.oid));
  const bad = (oid: string, detail: string): Finding => ({
    id,
    status: 'bad',
    level,
    object: { kind: 'large object', name: oid },
    detail,
  });
  const findings = source.objects.flatMap((object): Finding[] => {
    const other = found.get(object.oid);
    if (other === undefined) return [bad(object.oid, 'the copy has no such large object')];
    if (other.bytes !== object.bytes) {
      return [
        bad(
          object.oid,
          `${formatBytes(Number(other.bytes))} in the copy, ${formatBytes(Number(object.bytes))} at the source`,
        ),
      ];
    }
    const isSame = other.hashes?.[0] === object.hashes?.[0] && other.hashes?.[1] === object.hashes?.[1];
    return isSame ? [] : [bad(object.oid, 'its content differs from the source')];
  });
  for (const object of copy.objects)
    if (!wanted.has(object.oid)) findings.push(bad(object.oid, 'the source had no such large object'));
  if (findings.length === 0) {
    findings.push({
      id,
      status: 'good',
      level,
      detail: `${formatCount(source.objects.length)} large objects: every ${proof.level === 'content' ? 'content' : 'size'} equal`,
    });
  }
  const result = findings.some((finding) => finding.status === 'bad')
    ? 'different'
    : proof.level === 'content'
      ? 'identical'
      : 'rows equal';
  const row: RelationRow = {
    kind: 'large objects',
    name: 'pg_largeobject',
    source: String(source.objects.length),
    restored: String(copy.objects.length),
    result,
  };
  return { rows: [row], findings };
}
