import { classify, PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../report/report.ts';
import type { Session } from '../session.ts';
import type { Baseline } from './baseline.ts';
import { renderDown } from './faces/prometheus.ts';
import { gatherHealthFacts } from './facts.ts';
import { pushMetrics, replaceFile } from './hand.ts';
import type { ServerName } from './name.ts';
import type { HealthOptions } from './options.ts';
import { type HealthReport, reportHealth } from './report.ts';

/** Where a run is handed on to, beside its report. */
export interface Outlets {
  /** Files. */
  readonly writeBaseline?: string;
  readonly prometheusFile?: string;
  /** As `readPushgateway` gives it. */
  readonly pushgateway?: string;
}

/**
 * Looks at a server and hands on what was seen. What could not be handed on is told by the report, beside what was seen; a server that is not
 * reached is told as down before that is thrown. `name` is what it is called in metrics.
 */
export async function runHealth(
  options: HealthOptions,
  name: ServerName,
  outlets: Outlets,
  session: Session,
): Promise<HealthReport> {
  const facts = await gatherHealthFacts(options, session).catch(async (error: unknown) => {
    if (error instanceof PgproofError && error.exitCode === 3)
      await handOn(outlets, name, renderDown(name, session.now()), session);
    throw error;
  });
  const made = reportHealth(facts, options, session.now(), name);
  const refusals = await handOn(outlets, name, made.prometheus, session, made.baseline);
  return { ...made, report: withRefusals(made.report, refusals) };
}

/** Each by itself: one that fails does not keep from the others. */
async function handOn(
  { writeBaseline, prometheusFile, pushgateway }: Outlets,
  name: ServerName,
  metrics: string,
  session: Session,
  baseline?: Baseline,
): Promise<PgproofError[]> {
  const ways = [
    writeBaseline === undefined || baseline === undefined
      ? undefined
      : replaceFile(writeBaseline, `${JSON.stringify(baseline, null, 2)}\n`),
    // node_exporter is another user.
    prometheusFile === undefined ? undefined : replaceFile(prometheusFile, metrics, 0o644),
    pushgateway === undefined ? undefined : pushMetrics(pushgateway, name, metrics, session),
  ];
  const ended = await Promise.allSettled(ways);
  return ended.flatMap((one) => (one.status === 'rejected' ? [classify(one.reason, 'hand on what was seen')] : []));
}

/** What was seen comes first: its verdict and its exit code stay where they are bad. Pure. */
export function withRefusals(report: Report, refusals: readonly PgproofError[]): Report {
  const [first] = refusals;
  if (first === undefined) return report;
  const told = refusals.map(
    ({ message, hint }): Finding => ({ id: 'monitor.hand-on', status: 'warning', detail: message, hint }),
  );
  return {
    ...report,
    ok: false,
    exitCode: report.exitCode === 0 ? first.exitCode : report.exitCode,
    headline: `${report.headline}; and ${first.message}`,
    findings: [...report.findings, ...told],
  };
}
