import type { Finding, Status } from '../finding.ts';
import type { Environment } from '../operation.ts';
import { madeAt, type Report, type ReportTable } from '../report/report.ts';
import { renderSarif } from '../report/sarif.ts';
import { countStatuses } from '../report/sections.ts';
import { formatBytes, formatCount, formatSeconds, formatTime } from '../units.ts';
import { type Baseline, type Changes, changesSince, keyOf } from './baseline.ts';
import type { Check } from './check.ts';
import { checks } from './checks.ts';
import { countersOf } from './counters.ts';
import { type NagiosAnswer, renderNagios } from './faces/nagios.ts';
import { renderPrometheus } from './faces/prometheus.ts';
import type { HealthFacts } from './facts.ts';
import { type Judgement, judgeHealth } from './judge.ts';
import type { ServerName } from './name.ts';
import type { HealthOptions } from './options.ts';

/** A run, in all its faces. */
export interface HealthReport {
  readonly report: Report;
  readonly nagios: NagiosAnswer;
  readonly prometheus: string;
  readonly sarif: string;
  /** For the next run to be held against. */
  readonly baseline: Baseline;
}

const shownStatements = 10;

/** The report of a run, at the time that is given; `name` is what the server is called in metrics. Pure. */
export function reportHealth(
  facts: HealthFacts,
  options: HealthOptions,
  endedAt: Date,
  name: ServerName = facts.name,
): HealthReport {
  const judgement = judgeHealth(facts, options);
  const { findings, every } = judgement;
  const changes = options.baseline === undefined ? undefined : changesSince(options.baseline, every);
  const ok = isOk(findings, changes, options);
  const baseline = baselineOf(facts, every);
  const base: Report = {
    operation: 'monitor',
    ok,
    exitCode: ok ? 0 : 1,
    headline: headline(findings, judgement.checks, facts),
    notes: notes(facts, options, changes, findings),
    made: madeAt(endedAt),
    figures: figures(facts, options, judgement),
    findings,
    relations: [],
    tables: tables(facts),
    data: data(facts, options, judgement, changes),
  };
  const ruleOf = (id: string): Check | undefined => checks.find((check) => `monitor.${check.id}` === id);
  const sarif = renderSarif(findings, { ruleOf, database: facts.server.database });
  const prometheus = renderPrometheus(judgement, facts, name);
  const nagios = renderNagios(judgement, options.environment);
  const files = {
    'report.sarif': sarif,
    'metrics.prom': prometheus,
    'nagios.txt': `${nagios.line}\n`,
    'baseline.json': `${JSON.stringify(baseline, null, 2)}\n`,
  };
  return { report: { ...base, files }, nagios, prometheus, sarif, baseline };
}

const isTrouble = (status: Status, environment: Environment): boolean =>
  status === 'bad' || status === 'warning' || (status === 'unknown' && environment === 'production');

function isOk(
  findings: readonly Finding[],
  changes: Changes | undefined,
  { failOn, environment }: HealthOptions,
): boolean {
  if (failOn === 'warning') return findings.every(({ status }) => !isTrouble(status, environment));
  if (failOn === 'bad' || changes === undefined) return findings.every(({ status }) => status !== 'bad');
  return [...changes.appeared, ...changes.worsened].every(({ status }) => status !== 'bad');
}

function headline(findings: readonly Finding[], count: number, { server }: HealthFacts): string {
  const of = (wanted: Status): readonly Finding[] => findings.filter(({ status }) => status === wanted);
  const [worst] = [...of('bad'), ...of('warning'), ...of('unknown')];
  const checked = `${count} checks of "${server.database}"`;
  if (worst === undefined) return `${checked}: nothing to do`;
  const about = worst.object === undefined ? '' : `${worst.object.kind} ${worst.object.name}: `;
  const counted = countStatuses(findings.filter(({ status }) => status !== 'good' && status !== 'explained'));
  return `${checked}: ${counted}; first ${worst.id.replace(/^monitor\./, '')}: ${about}${worst.detail}`;
}

function notes(
  facts: HealthFacts,
  options: HealthOptions,
  changes: Changes | undefined,
  findings: readonly Finding[],
): string[] {
  const unknown = findings.filter(({ status }) => status === 'unknown').length;
  const overridden = Object.entries(options.limits).map(([name, { warning, bad }]) => `${name} ${warning}:${bad}`);
  const list = (of: readonly Finding[]): string =>
    of.map((finding) => keyOf(finding).replace(/^monitor\./, '')).join(', ');
  return [
    ...(unknown === 0
      ? []
      : [
          `${unknown} ${unknown === 1 ? 'thing' : 'things'} could not be seen, and ${unknown === 1 ? 'is' : 'are'} not good by that: each is named with what would show it`,
        ]),
    ...(changes === undefined
      ? []
      : [
          `since ${formatTime(changes.since)}: ${changes.appeared.length} new${changes.appeared.length === 0 ? '' : ` (${list(changes.appeared.slice(0, 5))})`}, ${changes.worsened.length} worse, ${changes.resolved.length} resolved`,
        ]),
    ...(overridden.length === 0 ? [] : [`limits that were given: ${overridden.join(', ')}`]),
    ...(options.skip.length === 0 ? [] : [`left out on request: ${options.skip.join(', ')}`]),
    ...(facts.waitedSeconds < 1 ? [] : [`the server was ready after ${formatSeconds(facts.waitedSeconds)}`]),
  ];
}

function costOf({ cost }: HealthFacts): string {
  const cpu =
    cost.serverCpuSeconds === null
      ? 'its processor time is not known from here'
      : `${cost.serverCpuSeconds.toFixed(2)} s of the server's processor`;
  return `${formatSeconds(cost.seconds)}, ${cost.queries} queries by one session, ${cpu}`;
}

function figures(
  facts: HealthFacts,
  { profile, environment }: HealthOptions,
  { findings }: Judgement,
): Report['figures'] {
  const { server } = facts;
  return [
    ['server', `PostgreSQL ${server.version} at ${facts.place}, ${server.isStandby ? 'standby' : 'primary'}`],
    ['profile', `${profile}, ${environment}`],
    ['findings', countStatuses(findings)],
    ['cost of this run', costOf(facts)],
  ];
}

function tables(facts: HealthFacts): ReportTable[] {
  const sizes = (id: string): readonly { name: string; bytes: number }[] => rowsOf(facts, id) as never;
  const sized = (title: string, rows: readonly { name: string; bytes: number }[]): ReportTable[] =>
    rows.length === 0
      ? []
      : [
          {
            title,
            header: ['Name', 'Size'],
            rows: rows.slice(0, 10).map(({ name, bytes }) => [name, formatBytes(bytes ?? 0)]),
          },
        ];
  const top = facts.topStatements.slice(0, shownStatements);
  return [
    ...sized('The largest databases', sizes('database-size')),
    ...sized('The largest tables', sizes('table-size')),
    ...(top.length === 0
      ? []
      : [
          {
            title: 'Statements that took most time',
            header: ['Total', 'Mean', 'Calls', 'Rows', 'Statement'],
            rows: top.map(({ total, mean, calls, rows, query }) => [
              ...[formatSeconds(total / 1000), `${mean.toFixed(2)} ms`, formatCount(calls), formatCount(rows), query],
            ]),
          },
        ]),
  ];
}

function rowsOf(facts: HealthFacts, id: string): readonly Readonly<Record<string, unknown>>[] {
  const sql = checks.find((check) => check.id === id)?.sql?.(facts.server);
  const answered = sql === undefined ? undefined : facts.answers[sql];
  return answered !== undefined && 'rows' in answered ? answered.rows : [];
}

function baselineOf(facts: HealthFacts, findings: readonly Finding[]): Baseline {
  const sizes = (id: string): Record<string, number> =>
    Object.fromEntries(
      rowsOf(facts, id).flatMap(({ name, bytes }) => (typeof bytes === 'number' ? [[String(name), bytes]] : [])),
    );
  return {
    schema: 'pgproof-baseline/1',
    at: facts.now.toISOString(),
    system_identifier: facts.server.systemIdentifier,
    database: facts.server.database,
    databases: sizes('database-size'),
    tables: sizes('table-size'),
    statements: Object.fromEntries(facts.topStatements.map(({ id, calls, total }) => [id, { calls, total }])),
    counters: countersOf(rowsOf(facts, 'deadlocks'), rowsOf(facts, 'forced-checkpoints')),
    findings: findings
      .filter(({ status }) => status !== 'good')
      .map((finding) => ({ key: keyOf(finding), status: finding.status })),
  };
}

function data(
  facts: HealthFacts,
  options: HealthOptions,
  { findings, measures, checks: count }: Judgement,
  changes: Changes | undefined,
): Report['data'] {
  const of = (wanted: Status): number => findings.filter(({ status }) => status === wanted).length;
  const worst = findings.find(({ status }) => status === 'bad');
  return {
    database: facts.server.database,
    server_version: facts.server.version,
    role: facts.server.isStandby ? 'standby' : 'primary',
    profile: options.profile,
    environment: options.environment,
    checks: count,
    bad_findings: of('bad'),
    warnings: of('warning'),
    unknown_findings: of('unknown'),
    worst:
      worst === undefined
        ? null
        : { id: worst.id, object: worst.object ?? null, detail: worst.detail, next: worst.hint ?? null },
    changes:
      changes === undefined
        ? null
        : {
            since: changes.since,
            appeared: changes.appeared.map(keyOf),
            worsened: changes.worsened.map(keyOf),
            resolved: changes.resolved,
          },
    measures: measures.map(({ name, value, labels = {} }) => ({ name, value, labels })),
    statements: facts.topStatements.slice(0, shownStatements),
    waited_seconds: Math.round(facts.waitedSeconds * 1000) / 1000,
    cost: {
      seconds: Math.round(facts.cost.seconds * 1000) / 1000,
      queries: facts.cost.queries,
      server_cpu_seconds: facts.cost.serverCpuSeconds,
    },
  };
}
