/* Reports to render in tests: a factory, so that a test states only what matters to it. */
import type { Finding } from '../finding.ts';
import type { RelationRow } from '../proof/compare.ts';
import type { Report } from './report.ts';

/** A name that is markup, HTML, a mention, an issue, a link, a cell border and a line at once. */
export const hostileName =
  'public.<script>alert(1)</script>|`x`*#12 @team www.evil.example https://evil.example\u202e\u001b[31m';
export const longName = `public.${'a_name_as_long_as_PostgreSQL_takes_it_'.repeat(2).slice(0, 63)}`;
export const emojiName = 'public.🦭 Größe 表 "XL"';

export function row(name: string, given: Partial<RelationRow> = {}): RelationRow {
  return { kind: 'table', name, source: '1000', restored: '1000', result: 'identical', ...given };
}

/** A verification whose verdict is `identical`. */
export function goodReport(given: Partial<Report> = {}): Report {
  const relations = [
    row('public.orders', { source: '120000', restored: '120000' }),
    row('public.order_line', { source: '481312', restored: '481312' }),
    row('public.customer', { source: '9841', restored: '9841' }),
    row('public.orders_id_seq', { kind: 'sequence', source: '120417', restored: '120417' }),
  ];
  return {
    operation: 'verify',
    ok: true,
    exitCode: 0,
    headline: 'verdict identical: backup 20261123T201632Z-6419d6 of "shop"',
    notes: [],
    made: { at: '2026-11-23T20:16:41.112Z', by: 'pgproof 0.1.0' },
    judgement: { asked: 'identical', verdict: 'identical', stoppedBy: [] },
    figures: [
      ['backup', 'shop 20261123T201632Z-6419d6'],
      ['proof', 'every row by fingerprint: 3 tables, 611,153 rows, 1 sequences, 0 large objects'],
      ['RTO', '4.39 s', 'until the restored database could be used'],
      ['proven after', '5.02 s', 'from reading the manifest to the verdict'],
      ['RPO', '12 min 05 s', 'since the snapshot of 2026-11-23 20:04:32 UTC'],
      ['size', '26.1 MiB', 'in 3 files, of a database of 104 MiB'],
      ['source', 'PostgreSQL 17.2, encoding UTF8, dumped by pg_dump 17.2'],
    ],
    findings: [
      finding('verify.file-sha256', 'good', 'intact', '3 files, 26.1 MiB: sizes and sha256 as in the manifest'),
      finding('verify.decode', 'good', 'readable', 'the whole archive was decoded, every block of it'),
      finding('verify.restore', 'good', 'restored', 'restored without an error'),
      finding('verify.catalogue-column', 'good', 'consistent', '31 columns equal'),
      finding('verify.row-content', 'good', 'identical', '3 tables, 611,153 rows: every fingerprint equal'),
      finding('verify.sandbox-isolation', 'good', undefined, 'isolated: no network, no socket of others'),
    ],
    relations,
    recoveryProcedure:
      '1. In the folder of this backup, check that the file is whole:\n   sha256sum --check\n2. Restore it:\n   zstd -dcq data.dump.zst | pg_restore --exit-on-error -d shop\n',
    data: { verdict: 'identical', asked: 'identical' },
    ...given,
  };
}

/** A verification that stopped at `consistent`, of a database whose names are hostile. */
export function badReport(given: Partial<Report> = {}): Report {
  const lost: Finding = {
    ...finding('verify.row-count', 'bad', 'consistent', '999 rows in the copy, 1,000 at the source'),
    object: { kind: 'table', name: hostileName },
    hint: 'psql -c \'select count(*) from "a|b`c"\'',
  };
  return goodReport({
    ok: false,
    exitCode: 1,
    headline: 'verdict restored, asked identical: backup 20261123T201632Z-6419d6 of "shop", 1 check failed',
    notes: [`stopped by verify.row-count: table ${hostileName}: 999 rows in the copy`],
    judgement: { asked: 'identical', verdict: 'restored', stoppedBy: [lost] },
    figures: [
      ['RTO', '1.00 s'],
      ['name', hostileName],
    ],
    findings: [
      finding('verify.decode', 'good', 'readable', 'the whole archive was decoded'),
      lost,
      {
        ...finding('verify.large-object', 'unknown', 'identical', 'the role may not read pg_largeobject'),
        hint: 'grant pg_read_all_data to app',
      },
      finding('verify.catalogue-column', 'explained', 'consistent', `an expression is printed otherwise: ${emojiName}`),
      finding('verify.sandbox-isolation', 'warning', undefined, 'not isolated: user namespaces are not allowed'),
    ],
    relations: [
      row('public.large', { source: '5000000', restored: '5000000' }),
      row(longName),
      row(emojiName),
      row(hostileName, { restored: '999', result: 'different' }),
      row('public.summary', {
        kind: 'materialized view',
        source: 'populated',
        restored: 'populated',
        result: 'by definition',
      }),
      row('3 large objects', { kind: 'large objects', source: '', restored: '', result: 'unknown' }),
    ],
    recoveryProcedure: '1. Do it:\n   psql ```\u202e',
    data: { verdict: 'restored', asked: 'identical' },
    ...given,
  });
}

export function finding(id: string, status: Finding['status'], level: Finding['level'], detail: string): Finding {
  return { id, status, ...(level === undefined ? {} : { level }), detail };
}

/** So many tables, the given number of them different, each with its finding. */
export function wideReport(tables: number, different: number): Report {
  const name = (index: number): string => `tenant_${index % 40}.measurement_${index}`;
  const rows = Array.from({ length: tables }, (_, index) =>
    index < different
      ? row(name(index), { restored: '999', result: 'different' })
      : row(name(index), { source: String(index * 97), restored: String(index * 97) }),
  );
  const failed = rows.slice(0, different).map(
    (relation): Finding => ({
      ...finding('verify.row-count', 'bad', 'consistent', '999 rows in the copy, 1,000 at the source'),
      object: { kind: 'table', name: relation.name },
      hint: `psql -c 'select count(*) from ${relation.name}'`,
    }),
  );
  if (different === 0) return goodReport({ relations: rows });
  return badReport({
    headline: 'verdict restored, asked identical: backup 20261123T201632Z-6419d6 of "shop", checks failed',
    notes: [],
    judgement: { asked: 'identical', verdict: 'restored', stoppedBy: failed },
    findings: [...failed, ...goodReport().findings.slice(0, 3)],
    relations: rows,
    figures: goodReport().figures,
  });
}

/** A backup that was kept, without a level to reach. */
export function backupReport(given: Partial<Report> = {}): Report {
  return {
    operation: 'backup',
    ok: true,
    exitCode: 0,
    headline: 'backup 20261123T201632Z-6419d6 of "shop"',
    notes: ['not yet shown to restore; prove it: pgproof verify --store ./backups --database shop'],
    made: { at: '2026-11-23T20:16:35.002Z', by: 'pgproof 0.1.0' },
    figures: [
      ['source', 'PostgreSQL 17.2, database "shop", 104 MiB'],
      ['size', '26.1 MiB', 'in 3 files, in ./backups'],
      ['duration', '2.31 s', 'from the first lock to the manifest'],
    ],
    findings: [
      finding('backup.dump', 'good', undefined, 'data.dump.zst: 443 entries, 27,371,866 bytes'),
      {
        ...finding('backup.loss', 'warning', undefined, 'pg_dump does not keep that this index is invalid'),
        object: { kind: 'index', name: 'public.orders_by_day' },
        hint: 'reindex index concurrently public.orders_by_day;',
      },
    ],
    relations: [],
    recoveryProcedure: '1. Restore it:\n   pg_restore -d shop data.dump\n',
    data: { database: 'shop', backup_id: '20261123T201632Z-6419d6' },
    ...given,
  };
}
