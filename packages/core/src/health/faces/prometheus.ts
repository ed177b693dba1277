import type { Status } from '../../finding.ts';
import type { Measure } from '../check.ts';
import type { HealthFacts } from '../facts.ts';
import type { Judgement } from '../judge.ts';
import type { ServerName } from '../name.ts';

const statuses: readonly Status[] = ['good', 'explained', 'warning', 'unknown', 'bad'];

/**
 * What was seen as Prometheus reads it from a textfile or a Pushgateway. A check is told by the worst of its findings, `1` for the status that it has
 * and `0` for the others, so that an alert can be written without numbers that stand for words. Pure.
 */
export function renderPrometheus({ findings, measures }: Judgement, facts: HealthFacts, name: ServerName): string {
  const byCheck = Map.groupBy(findings, ({ id }) => id.replace(/^monitor\./, ''));
  const severity: Record<Status, number> = { good: 0, explained: 1, unknown: 2, warning: 3, bad: 4 };
  const states = [...byCheck].flatMap(([check, of]): Measure[] => {
    const worst = of.map(({ status }) => status).sort((a, b) => severity[b] - severity[a])[0];
    return statuses.map((status) => ({
      ...{ name: 'check_status', help: 'Whether a check has this status.', type: 'gauge' },
      ...{ value: status === worst ? 1 : 0, labels: { check, status } },
    }));
  });
  const counts = statuses.map(
    (status): Measure => ({
      ...{ name: 'findings', help: 'Findings of a status.', type: 'gauge', labels: { status } },
      value: findings.filter((finding) => finding.status === status).length,
    }),
  );
  const own: Measure[] = [
    ...ofRun(1, facts.now),
    { name: 'run_duration_seconds', help: 'How long the run took.', type: 'gauge', value: facts.cost.seconds },
    { name: 'run_queries', help: 'Questions that the run asked.', type: 'gauge', value: facts.cost.queries },
  ];
  return renderMeasures([...own, ...counts, ...states, ...measures], name);
}

/** The same of a server that was not reached at that time: that it is down is told, too. */
export function renderDown(server: ServerName, now: Date): string {
  return renderMeasures(ofRun(0, now), server);
}

const ofRun = (up: 0 | 1, now: Date): Measure[] => [
  { name: 'up', help: 'Whether the server let us in and answered.', type: 'gauge', value: up },
  { name: 'run_timestamp_seconds', help: 'When the run was made.', type: 'gauge', value: now.getTime() / 1000 },
];

function renderMeasures(measures: readonly Measure[], { server, dbname }: ServerName): string {
  const families = Map.groupBy(measures, ({ name }) => name);
  return [...families]
    .flatMap(([name, of]) => [
      `# HELP pgproof_${name} ${of[0]?.help ?? ''}`,
      `# TYPE pgproof_${name} ${of[0]?.type ?? 'gauge'}`,
      ...of.map(({ value, labels = {} }) => `pgproof_${name}${labelled({ server, dbname, ...labels })} ${value}`),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** Names of a database are untrusted. Source: Prometheus documentation, exposition formats. */
function labelled(labels: Readonly<Record<string, string>>): string {
  const quoted = (text: string): string =>
    text.toWellFormed().replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', ' ');
  return `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${quoted(value)}"`)
    .join(',')}}`;
}
