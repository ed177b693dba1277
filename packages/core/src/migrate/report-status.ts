import { madeAt, type Report } from '../report/report.ts';
import type { MigrateFacts } from './facts.ts';
import { isPassed, type MigrateOptions } from './options.ts';
import type { Standing } from './standing.ts';
import { judgeStatus } from './status.ts';

/** The report of `migrate status`. Pure. */
export function reportMigrateStatus(
  facts: MigrateFacts & Required<Pick<MigrateFacts, 'database'>>,
  options: Pick<MigrateOptions, 'failOn'>,
  endedAt: Date,
): Report {
  const { format, database, shownFolder } = facts;
  const { placed, state } = database;
  const findings = judgeStatus({ ...facts, ...database });
  const count = (...standings: Standing[]): number =>
    placed.filter(({ standing }) => standings.includes(standing)).length;
  const ok = isPassed(findings, options.failOn);
  const pending = count('pending', 'out of order');
  const wrong = findings.filter(({ status }) => status === 'bad').length;
  const isUnseen = state.unseen !== undefined;
  return {
    operation: 'migrate',
    ok,
    exitCode: ok ? 0 : 1,
    headline: isUnseen
      ? `what is applied to "${database.name}" could not be seen`
      : `${pending} pending of ${placed.length} migrations${wrong === 0 ? '' : `, and ${wrong} ${wrong === 1 ? 'thing' : 'things'} wrong`}`,
    notes: [],
    made: madeAt(endedAt),
    figures: [
      ['database', database.name, `PostgreSQL ${database.major}`],
      ['migrations', shownFolder, `of ${format.name}`],
      ...(isUnseen
        ? []
        : [
            ['applied', String(count('applied', 'edited', 'baseline'))] as const,
            ['pending', String(pending)] as const,
          ]),
    ],
    findings,
    relations: [],
    data: {
      mode: 'status',
      format: format.name,
      state_table: state.table ?? null,
      pending,
      bad_findings: wrong,
      migrations: isUnseen
        ? facts.set.migrations.map(({ version, name, path }) => ({ version, name, path, standing: null }))
        : placed.map(({ version, name, migration, standing }) => ({
            ...{ version, name, path: migration?.path ?? null, standing },
          })),
    },
  };
}
