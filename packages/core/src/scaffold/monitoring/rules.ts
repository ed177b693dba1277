import type { Environment } from '../../operation.ts';
import type { Alert } from './alerts.ts';

/** Alerts as Prometheus reads them. Pure. */
export function rulesOf(alerts: readonly Alert[], environment: Environment): unknown {
  return {
    groups: [
      {
        name: 'pgproof',
        rules: alerts.map(({ name, expression, for: held, severity, summary, action }) => ({
          alert: name,
          expr: expression,
          for: held,
          labels: { severity, environment },
          annotations: { summary, action },
        })),
      },
    ],
  };
}

/** That each fires when it should and only then, for `promtool test rules` beside `rules.yml`. Pure. */
export function ruleTestsOf(alerts: readonly Alert[], environment: Environment): unknown {
  const test = (
    alert: Alert,
    { under: input_series, after }: Alert['quiet'],
    exp_alerts: readonly unknown[],
  ): unknown => ({
    interval: '1m',
    input_series,
    alert_rule_test: [{ eval_time: after, alertname: alert.name, exp_alerts }],
  });
  return {
    rule_files: ['rules.yml'],
    evaluation_interval: '1m',
    tests: alerts.flatMap((alert) => {
      const { fires, quiet, severity, summary, action } = alert;
      const fired = {
        exp_labels: { ...fires.labels, severity, environment },
        exp_annotations: { summary, action },
      };
      return [test(alert, fires, [fired]), test(alert, quiet, [])];
    }),
  };
}
