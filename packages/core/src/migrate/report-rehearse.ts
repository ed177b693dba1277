import { madeAt, type Report, type ReportTable } from '../report/report.ts';
import { formatBytes, formatCount, formatSeconds, formatTime } from '../units.ts';
import { lockModes } from './lint/measured.ts';
import type { MigrateRehearseOptions } from './rehearse/options.ts';
import type { MigrateRehearseResult } from './rehearse/run.ts';
import type { HeldLock } from './rehearse/trace.ts';

/** The report of `migrate rehearse`: the page that a reviewer reads. Pure. */
export function reportMigrateRehearse(
  result: MigrateRehearseResult,
  options: Pick<MigrateRehearseOptions, 'shownFolder' | 'command' | 'environment'>,
  endedAt: Date,
): Report {
  const { copy, migrate, pending, statements, locks, changes, findings, ok, seconds, record } = result;
  const { backup, manifest } = copy.archive;
  const wal = result.command?.walBytes ?? statements.reduce((sum, one) => sum + one.walBytes, 0);
  const size = result.command?.sizeBytes ?? statements.reduce((sum, one) => sum + one.sizeBytes, 0);
  const bad = findings.filter(({ status }) => status === 'bad').length;
  const of = `${pending.length} ${pending.length === 1 ? 'migration' : 'migrations'}`;
  const held = strongest(locks);
  return {
    operation: 'migrate',
    ok,
    exitCode: ok ? 0 : 1,
    headline:
      migrate === undefined
        ? `backup ${backup.id} of "${backup.database}" was not shown good, so nothing was rehearsed on it`
        : pending.length === 0 && ok
          ? `nothing is pending on backup ${backup.id} of "${backup.database}"`
          : `${of} rehearsed on backup ${backup.id} of "${backup.database}" in ${formatSeconds(seconds)}${ok ? '' : `: ${bad} ${bad === 1 ? 'thing is' : 'things are'} bad`}`,
    notes: [
      `on a copy as its superuser, with nobody beside it: what a role may not do, and how long a lock is waited for, shows where it is applied`,
    ],
    made: madeAt(endedAt),
    figures: [
      [
        'backup',
        backup.id,
        `of ${formatTime(manifest.snapshot.time)}, ${formatBytes(manifest.server.size_bytes)}, shown ${copy.verdict}`,
      ],
      ...(migrate === undefined
        ? []
        : [
            [
              'migrations',
              options.shownFolder,
              `of ${migrate.format.name}, by ${options.command?.join(' ') ?? 'our own runner'}`,
            ] as const,
            ['rehearsed', of, `in ${formatSeconds(seconds)}`] as const,
            ['WAL', formatBytes(Math.max(0, wal)), 'without the images of whole pages after a checkpoint'] as const,
            ['size of the database', signed(size)] as const,
          ]),
      ...(result.command === undefined
        ? []
        : [
            [
              'rows',
              `${formatCount(result.command.rows.inserted)} inserted, ${formatCount(result.command.rows.updated)} updated, ${formatCount(result.command.rows.deleted)} deleted`,
              'as the server counts them',
            ] as const,
          ]),
      ['sandbox', copy.place ?? 'not started'],
      ...(record === undefined ? [] : [['recorded', record] as const]),
    ],
    findings,
    relations: [],
    tables: [statementTable(result), lockTable(held), changeTable(changes)].filter(({ rows }) => rows.length > 0),
    data: {
      mode: 'rehearse',
      format: migrate?.format.name ?? null,
      state_table: migrate?.database.state.table ?? null,
      environment: options.environment,
      pending: pending.length,
      bad_findings: bad,
      database: backup.database,
      backup_id: backup.id,
      verdict: copy.verdict,
      seconds,
      wal_bytes: wal,
      size_change_bytes: size,
      record: record ?? null,
      rehearsed: pending.map(({ version, path }) => ({ version, path })),
      statements: statements.map((one) => ({
        ...{ path: one.path, line: one.line, statement: one.head, seconds: one.seconds, rows: one.rows },
        ...{ wal_bytes: one.walBytes, size_change_bytes: one.sizeBytes, locks: one.locks, rewrites: one.rewrites },
        sampled: one.isSampled,
      })),
      locks: held.map(({ relation, mode, path, line, seconds: took }) => ({
        ...{ relation, mode, path, line, held_seconds: took },
      })),
      schema_changes: changes,
    },
  };
}

function statementTable({ statements }: MigrateRehearseResult): ReportTable {
  return {
    title: 'Statements',
    header: ['Where', 'Statement', 'Took', 'Rows', 'Locks on what was there', 'Written anew', 'WAL', 'Size'],
    rows: statements.map((one) => [
      one.line === 0 ? one.path : `${one.path}:${one.line}`,
      one.head,
      formatSeconds(one.seconds),
      one.rows === null ? '' : formatCount(one.rows),
      `${one.locks.map(({ relation, mode }) => `${relation}: ${mode}`).join(', ')}${one.isSampled ? ' (sampled)' : ''}`,
      one.rewrites.join(', '),
      one.walBytes === 0 ? '' : formatBytes(one.walBytes),
      signed(one.sizeBytes),
    ]),
  };
}

/** Of each relation the locks of each mode, the longest. */
function strongest(locks: readonly HeldLock[]): HeldLock[] {
  const longest = new Map<string, HeldLock>();
  for (const one of locks) {
    const key = JSON.stringify([one.relation, one.mode]);
    const known = longest.get(key);
    if (known === undefined || known.seconds < one.seconds) longest.set(key, one);
  }
  const rank = ({ mode }: HeldLock): number => lockModes.indexOf(mode);
  return [...longest.values()].sort((a, b) => rank(b) - rank(a) || b.seconds - a.seconds);
}

function lockTable(held: readonly HeldLock[]): ReportTable {
  return {
    title: 'Locks on what was there',
    header: ['Relation', 'Mode', 'Held', 'By'],
    rows: held.map(({ relation, mode, seconds, path, line }) => [
      ...[relation, mode, formatSeconds(seconds), line === 0 ? path : `${path}:${line}`],
    ]),
  };
}

function changeTable(changes: MigrateRehearseResult['changes']): ReportTable {
  return {
    title: 'What changes in the schema',
    header: ['Migration', 'Object', 'Change'],
    rows: changes.flatMap(({ path, changes: all }) =>
      all.map(({ kind, name, what, detail }) => [path, `${kind} ${name}`, detail === '' ? what : `${what}: ${detail}`]),
    ),
  };
}

function signed(bytes: number): string {
  return bytes === 0 ? '' : `${bytes < 0 ? '−' : '+'}${formatBytes(Math.abs(bytes))}`;
}
