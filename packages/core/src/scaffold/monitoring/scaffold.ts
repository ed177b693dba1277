import { shellQuote } from '../../operation.ts';
import { quoteIdentifier } from '../../postgres/identifier.ts';
import { type ScaffoldFile, under, yamlFile } from '../file.ts';
import type { MonitoringOptions } from '../options/monitoring.ts';
import { defaultBind, hostOf } from '../options/values.ts';
import type { Scaffold } from '../scaffold.ts';
import { unlogged } from '../server.ts';
import { alerts } from './alerts.ts';
import { dashboardJson, dashboards } from './dashboards.ts';
import { rulesOf, ruleTestsOf } from './rules.ts';
import { images, servicesFile } from './services.ts';

const compose = 'docker compose --file compose.yaml --file compose.monitoring.yaml';

/** Monitoring beside the server of `scaffold compose`. Pure. */
export function monitoringScaffold(options: MonitoringOptions): Scaffold {
  const { environment, database, port, bind, tls } = options;
  const files = [
    yamlFile('monitoring/prometheus.yml', 'What Prometheus scrapes, and whom it tells.', [prometheus()]),
    yamlFile('monitoring/rules.yml', `Alerts on the server, its backups and their proofs (${environment}).`, [
      rulesOf(alerts, environment),
    ]),
    yamlFile(
      'monitoring/rules.test.yml',
      'Shows that each alert fires, and does not: promtool test rules rules.test.yml',
      [ruleTestsOf(alerts, environment)],
    ),
    yamlFile(
      'monitoring/alertmanager.yml',
      'Whom Alertmanager tells: the webhook whose address is in secrets/alert-url.',
      [alertmanager()],
    ),
    yamlFile('monitoring/grafana/datasources/prometheus.yml', 'The data source of the dashboards.', [
      {
        apiVersion: 1,
        datasources: [
          {
            name: 'Prometheus',
            uid: 'prometheus',
            type: 'prometheus',
            access: 'proxy',
            url: 'http://prometheus:9090',
            isDefault: true,
            editable: false,
          },
        ],
      },
    ]),
    yamlFile('monitoring/grafana/providers/pgproof.yml', 'Where Grafana finds the dashboards.', [
      {
        apiVersion: 1,
        providers: [
          { name: 'pgproof', type: 'file', allowUiUpdates: false, options: { path: '/var/lib/grafana/dashboards' } },
        ],
      },
    ]),
    ...dashboards.map(
      (dashboard): ScaffoldFile => ({
        path: `monitoring/grafana/dashboards/${dashboard.uid}.json`,
        about: [],
        content: { form: 'json', value: dashboardJson(dashboard) },
      }),
    ),
    role(options),
    {
      path: 'monitoring/metrics/.gitignore',
      about: ['Where pgproof health writes its metrics (--prometheus-file).'],
      content: { form: 'text', comment: '#', text: '*\n!.gitignore\n' },
    },
  ] satisfies readonly ScaffoldFile[];
  return {
    target: database,
    files: [servicesFile(options, files), ...files],
    again: `pgproof scaffold monitoring --environment ${environment} --database ${shellQuote(database)} --port ${port}${bind === defaultBind ? '' : ` --bind ${bind}`}${tls ? ' --tls' : ''}`,
    commands: [
      `test -s secrets/grafana-password || openssl rand -hex 24 > secrets/grafana-password; test -s secrets/alert-url || printf %s "\${ALERT_URL:?the address of the webhook that alerts go to}" > secrets/alert-url; chmod 444 secrets/grafana-password secrets/alert-url`,
      healthCommand(options),
      `${compose} up --detach --wait`,
    ],
    configuration: {
      ...images,
      alerts: alerts.map(({ name }) => name).join(', '),
      prometheus: 'http://127.0.0.1:9090',
      alertmanager: 'http://127.0.0.1:9093',
      grafana: 'http://127.0.0.1:3000',
    },
    verificationSteps: [
      `${compose} config --quiet`,
      'promtool check config --syntax-only monitoring/prometheus.yml',
      'promtool check rules monitoring/rules.yml',
      'promtool test rules monitoring/rules.test.yml',
      // An answer without a value is that it is not up, or that nobody looks.
      `curl --silent --fail --get --data-urlencode 'query=pg_up == 1' http://127.0.0.1:9090/api/v1/query | grep '"value"'`,
    ],
    recoveryProcedure: `Nothing in here is needed to recover the database; what Prometheus remembers is lost with its volume, and begins anew.
  ${compose} up --detach --wait
`,
  };
}

/** Writes the metrics of the server, and of its backups; to be run every hour. */
function healthCommand({ database, port, bind, environment, tls }: MonitoringOptions): string {
  const verified = tls ? '?sslmode=verify-ca&sslrootcert=secrets/tls-certificate' : '';
  const url = shellQuote(`postgres://pgproof_monitor@${hostOf(bind)}:${port}/${database}${verified}`);
  return `PGPASSWORD="$(cat secrets/monitor-password)" pgproof health --database-url ${url} --environment ${environment} --store ./backups --prometheus-file monitoring/metrics/pgproof.prom || test $? = 1`;
}

function prometheus(): unknown {
  const target = (host: string): unknown => [{ targets: [host] }];
  return {
    global: {
      scrape_interval: '15s',
      scrape_timeout: under('The exporter takes a second to say that the server is down.', '10s'),
      evaluation_interval: '15s',
    },
    rule_files: ['rules.yml'],
    alerting: { alertmanagers: [{ static_configs: target('alertmanager:9093') }] },
    scrape_configs: [
      { job_name: 'postgres', static_configs: target('postgres-exporter:9187') },
      under("The machine's file systems, and what pgproof health wrote.", {
        job_name: 'node',
        static_configs: target('node-exporter:9100'),
      }),
      { job_name: 'prometheus', static_configs: target('localhost:9090') },
    ],
  };
}

function alertmanager(): unknown {
  return {
    route: {
      receiver: 'operator',
      group_by: ['alertname', 'server', 'dbname'],
      group_wait: '30s',
      group_interval: '5m',
      repeat_interval: '4h',
    },
    inhibit_rules: [
      under('A server that is down is told of once.', {
        source_matchers: ['alertname = PostgresDown'],
        target_matchers: ['alertname =~ "Postgres.+"', 'alertname != PostgresDown'],
        equal: ['instance'],
      }),
    ],
    receivers: [{ name: 'operator', webhook_configs: [{ url_file: '/run/secrets/alert-url', send_resolved: true }] }],
  };
}

function role({ database }: MonitoringOptions): ScaffoldFile {
  return {
    path: 'monitoring/role.sql',
    about: [
      'The role that the exporter logs in as, for a server that scaffold compose did not make; as a superuser, from the folder above:',
      `psql --dbname ${database} --file monitoring/role.sql`,
    ],
    content: {
      form: 'text',
      comment: '--',
      text: `${unlogged}\\set password \`cat secrets/monitor-password\`
select not exists (select from pg_roles where rolname = 'pgproof_monitor') as is_missing \\gset
\\if :is_missing
create role pgproof_monitor login;
\\endif
alter role pgproof_monitor password :'password';
grant pg_monitor to pgproof_monitor;
grant connect on database ${quoteIdentifier(database)} to pgproof_monitor;
`,
    },
  };
}
