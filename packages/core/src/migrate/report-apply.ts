import { madeAt, type Report } from '../report/report.ts';
import { formatSeconds } from '../units.ts';
import type { MigrateApplyResult } from './apply/apply.ts';
import type { MigrateApplyOptions } from './apply/options.ts';
import { isPassed } from './options.ts';

/** The report of `migrate apply`. Pure. */
export function reportMigrateApply(
  { facts, database, findings, ran, command }: MigrateApplyResult,
  options: Pick<MigrateApplyOptions, 'failOn' | 'environment' | 'skipRehearsal' | 'shownFolder'>,
  endedAt: Date,
): Report {
  const isDone = ran !== undefined || command !== undefined;
  const ok = isDone && isPassed(findings, options.failOn);
  const own = ran?.ran ?? [];
  const done = command?.applied ?? own;
  const pending = facts?.pending ?? [];
  const seconds = command?.seconds ?? own.reduce((sum, one) => sum + one.seconds, 0);
  const retries = command?.retries ?? own.reduce((sum, one) => sum + one.retries, 0);
  const bad = findings.filter(({ status }) => status === 'bad').length;
  const of = many(pending.length, 'pending migration');
  return {
    operation: 'migrate',
    ok,
    exitCode: ok ? 0 : 1,
    headline: !isDone
      ? `nothing was applied to "${database}": ${many(bad, 'thing is', 'things are')} in the way of ${of}`
      : done.length === 0
        ? `${pending.length === 0 ? 'nothing is pending' : `none of ${of} was applied`} in "${database}"`
        : `${many(done.length, 'migration')} applied to "${database}" in ${formatSeconds(seconds)}`,
    notes: options.skipRehearsal === undefined ? [] : [`without a rehearsal: ${options.skipRehearsal}`],
    made: madeAt(endedAt),
    figures: [
      ['database', database, options.environment],
      ...(facts === undefined ? [] : [['migrations', options.shownFolder, `of ${facts.migrate.format.name}`] as const]),
      ...(command === undefined ? [] : [['by', command.argv.join(' '), 'watched from outside'] as const]),
      ...(done.length === 0 ? [] : [['applied', String(done.length), `in ${formatSeconds(seconds)}`] as const]),
      ...(retries === 0 ? [] : [['locks not got at once', String(retries), 'tried again'] as const]),
    ],
    findings,
    relations: [],
    ...(done.length === 0
      ? {}
      : {
          tables: [
            {
              title: 'What was applied',
              header: ['Migration', 'Statements', 'Took', 'Retries'],
              rows:
                command === undefined
                  ? own.map((one) => [
                      ...[one.path, String(one.statements), formatSeconds(one.seconds), String(one.retries)],
                    ])
                  : command.applied.map(({ path }) => [path, '', '', '']),
            },
          ],
        }),
    data: {
      mode: 'apply',
      format: facts?.migrate.format.name ?? null,
      state_table: facts === undefined ? null : `${facts.place.table.schema}.${facts.place.table.name}`,
      environment: options.environment,
      pending: pending.length - (command === undefined && isDone ? pending.length : done.length),
      bad_findings: bad,
      skipped_rehearsal: options.skipRehearsal ?? null,
      // Of a command, what each took is not known.
      applied:
        command === undefined
          ? own.map(({ path, version, seconds: took, statements, retries: again }) => ({
              ...{ version, path, seconds: took, statements, retries: again },
            }))
          : command.applied.map(({ path, version }) => ({ version, path })),
      by: command === undefined ? 'runner' : 'command',
    },
  };
}

function many(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
