import type { Finding } from '../finding.ts';
import { madeAt, type Report } from '../report/report.ts';
import { renderSarif, type SarifRule } from '../report/sarif.ts';
import { type RuleId, rules } from './lint/rules.ts';
import type { MigrateLintResult } from './lint/run.ts';
import { isPassed, type MigrateOptions } from './options.ts';
import { judgeLayout, judgeStatus } from './status.ts';

/** The report of `migrate lint`. Pure. */
export function reportMigrateLint(
  { facts, chosen, major, lint }: MigrateLintResult,
  options: Pick<MigrateOptions, 'failOn'>,
  endedAt: Date,
): Report {
  const { format, shownFolder, database } = facts;
  const history =
    database === undefined
      ? judgeLayout(facts)
      : judgeStatus({ ...facts, ...database }).filter(({ id }) => id !== 'migrate.pending');
  const summary: Finding = {
    ...{ id: 'migrate.linted', status: 'good' },
    detail: `${lint.statements} statements of ${chosen.length} migrations were read by PostgreSQL's own grammar`,
  };
  const findings = [...history, ...lint.findings, summary];
  const count = (status: Finding['status']): number => findings.filter((one) => one.status === status).length;
  // Where no tool keeps a state there is none to be seen, and all files were judged.
  const { unseen } = database?.state ?? {};
  const isExpected = ({ id }: Finding): boolean =>
    id === 'migrate.state' && unseen !== undefined && unseen === format.state.absent;
  const ok = isPassed(
    findings.filter((one) => !isExpected(one)),
    options.failOn,
  );
  const words = [
    ...many(count('bad'), 'error'),
    ...many(count('warning'), 'warning'),
    ...many(count('unknown'), 'thing that could not be judged', 'things that could not be judged'),
  ];
  const of = `${chosen.length} ${chosen.length === 1 ? 'migration' : 'migrations'}`;
  return {
    operation: 'migrate',
    ok,
    exitCode: ok ? 0 : 1,
    headline: words.length === 0 ? `nothing was found in ${of}` : `${words.join(', ')} in ${of}`,
    notes: [
      ...(database === undefined
        ? ['without a database: every table that is not made in the same file is taken for one in use, of any size']
        : []),
    ],
    made: madeAt(endedAt),
    figures: [
      ['migrations', shownFolder, `of ${format.name}`],
      ['judged', of, `for PostgreSQL ${major}`],
      ...(database === undefined ? [] : [['schema', database.name, 'as it is now'] as const]),
      ...(lint.suppressed === 0 ? [] : [['suppressed', String(lint.suppressed), 'with a reason'] as const]),
    ],
    findings,
    relations: [],
    data: {
      mode: 'lint',
      format: format.name,
      state_table: database?.state.table ?? null,
      pending: database === undefined ? null : chosen.length,
      bad_findings: count('bad'),
      judged: chosen.map(({ path }) => path),
      suppressed: lint.suppressed,
      locks: lint.claims.map(({ path, line, table, mode, isRewrite, isScan }) => ({
        ...{ path, line, table, mode, rewrite: isRewrite, scan: isScan },
      })),
    },
  };
}

/** The findings of a report of lint as SARIF. Pure. */
export function renderLintSarif({ findings }: Pick<Report, 'findings'>): string {
  const ruleOf = (id: string): SarifRule | undefined => {
    const name = id.replace(/^migrate\./, '');
    if (!Object.hasOwn(rules, name)) return undefined;
    const { what, why, safe } = rules[name as RuleId];
    return { means: what, why, advice: safe };
  };
  return renderSarif(findings, { ruleOf });
}

function many(count: number, one: string, several = `${one}s`): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
}
