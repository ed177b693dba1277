import type { Environment } from '../../operation.ts';
import { type Alert, expressionOf } from './alerts.ts';

/** Alerts as Prometheus reads them. Pure. */
export function rulesOf(alerts: readonly Alert[], environment: Environment): unknown {
  return {
    groups: [
      {
        name: 'pgproof',
        rules: alerts.map((alert) => ({
          alert: alert.name,
          expr: expressionOf(alert),
          for: alert.for,
          labels: { severity: alert.severity, environment },
          annotations: { summary: alert.summary, action: alert.action },
        })),
      },
    ],
  };
}

/** That each fires by every branch of its expression, and only when it should, for `promtool test rules` beside `rules.yml`. Pure. */
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
      const exp_annotations = { summary, action };
      return [
        ...fires.map((firing) => {
          const exp_labels = { ...firing.labels, severity, environment };
          return test(alert, firing, [{ exp_labels, exp_annotations }]);
        }),
        test(alert, quiet, []),
      ];
    }),
  };
}
