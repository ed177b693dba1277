import { shellQuote } from '../../operation.ts';
import { quoteIdentifier } from '../../postgres/identifier.ts';
import { type ScaffoldFile, under } from '../file.ts';
import type { MonitoringOptions } from '../options.ts';
import type { Scaffold } from '../scaffold.ts';
import { type Alert, alerts } from './alerts.ts';
import { dashboardJson, dashboards } from './dashboards.ts';

/** The versions that the files are written for. */
const images = {
  exporter: 'quay.io/prometheuscommunity/postgres-exporter:v0.20.1',
  node: 'quay.io/prometheus/node-exporter:v1.12.1',
  prometheus: 'quay.io/prometheus/prometheus:v3.16.0',
  alertmanager: 'quay.io/prometheus/alertmanager:v0.35.0',
  grafana: 'docker.io/grafana/grafana:13.2.3',
} as const;

const compose = 'docker compose --file compose.yaml --file compose.monitoring.yaml';

/** Monitoring beside the server of `scaffold compose`. Pure. */
export function monitoringScaffold(options: MonitoringOptions): Scaffold {
  const { environment, database, port, tls } = options;
  return {
    target: database,
    files: [
      composeFile(options),
      yaml('monitoring/prometheus.yml', 'What Prometheus scrapes, and whom it tells.', prometheus()),
      yaml(
        'monitoring/rules.yml',
        `Alerts on the server, its backups and their proofs (${environment}).`,
        rules(options),
      ),
      yaml(
        'monitoring/rules.test.yml',
        'Shows that each alert fires, and does not: promtool test rules rules.test.yml',
        ruleTests(options),
      ),
      yaml(
        'monitoring/alertmanager.yml',
        'Whom Alertmanager tells: the webhook whose address is in secrets/alert-url.',
        alertmanager(),
      ),
      yaml('monitoring/grafana/datasources/prometheus.yml', 'The data source of the dashboards.', {
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
      }),
      yaml('monitoring/grafana/providers/pgproof.yml', 'Where Grafana finds the dashboards.', {
        apiVersion: 1,
        providers: [
          { name: 'pgproof', type: 'file', allowUiUpdates: false, options: { path: '/var/lib/grafana/dashboards' } },
        ],
      }),
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
    ],
    again: `pgproof scaffold monitoring --environment ${environment} --database ${shellQuote(database)} --port ${port}${tls ? ' --tls' : ''}`,
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
      "curl --silent --fail --get --data-urlencode 'query=pg_up' http://127.0.0.1:9090/api/v1/query",
    ],
    recoveryProcedure: `Nothing in here is needed to recover the database; what Prometheus remembers is lost with its volume, and begins anew.
  ${compose} up --detach --wait
`,
  };
}

/** Writes the metrics of the server, and of its backups; to be run every hour. */
function healthCommand({ database, port, environment, tls }: MonitoringOptions): string {
  const verified = tls ? '?sslmode=verify-ca&sslrootcert=secrets/tls-certificate' : '';
  const url = shellQuote(`postgres://pgproof_monitor@127.0.0.1:${port}/${database}${verified}`);
  return `PGPASSWORD="$(cat secrets/monitor-password)" pgproof health --database-url ${url} --environment ${environment} --store ./backups --prometheus-file monitoring/metrics/pgproof.prom || test $? = 1`;
}

function yaml(path: string, about: string, document: unknown): ScaffoldFile {
  return { path, about: [about], content: { form: 'yaml', documents: [document] } };
}

/** Of every service: no more than it needs. */
const bounds = (memory: string): Record<string, unknown> => ({
  restart: 'unless-stopped',
  mem_limit: memory,
  read_only: true,
  cap_drop: ['ALL'],
  security_opt: ['no-new-privileges:true'],
  logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '3' } },
});

function composeFile({ database, tls }: MonitoringOptions): ScaffoldFile {
  return yaml(
    'compose.monitoring.yaml',
    'Monitoring beside compose.yaml: give both files to docker compose, this one second.',
    {
      services: {
        'postgres-exporter': {
          image: images.exporter,
          command: [
            '--collector.database_wraparound',
            '--collector.long_running_transactions',
            '--collector.stat_checkpointer',
          ],
          environment: {
            DATA_SOURCE_URI: `postgres:5432/${database}?sslmode=${tls ? 'require' : 'disable'}`,
            DATA_SOURCE_USER: 'pgproof_monitor',
            DATA_SOURCE_PASS_FILE: '/run/secrets/monitor-password',
          },
          secrets: ['monitor-password'],
          depends_on: { postgres: { condition: 'service_healthy' } },
          ...bounds('128m'),
        },
        'node-exporter': {
          image: images.node,
          command: [
            ...['--collector.disable-defaults', '--collector.filesystem', '--collector.textfile'],
            ...['--collector.textfile.directory=/metrics', '--path.rootfs=/host'],
          ],
          volumes: [
            under("The machine's file systems, to see how full they are.", '/:/host:ro'),
            './monitoring/metrics:/metrics:ro',
          ],
          ...bounds('128m'),
        },
        prometheus: {
          image: images.prometheus,
          command: [
            '--config.file=/etc/prometheus/prometheus.yml',
            '--storage.tsdb.path=/prometheus',
            '--storage.tsdb.retention.time=30d',
          ],
          volumes: [
            './monitoring/prometheus.yml:/etc/prometheus/prometheus.yml:ro',
            './monitoring/rules.yml:/etc/prometheus/rules.yml:ro',
            'prometheus:/prometheus',
          ],
          ports: ['127.0.0.1:9090:9090'],
          ...bounds('1g'),
        },
        alertmanager: {
          image: images.alertmanager,
          command: [
            '--config.file=/etc/alertmanager/alertmanager.yml',
            '--storage.path=/alertmanager',
            '--cluster.listen-address=',
          ],
          volumes: [
            './monitoring/alertmanager.yml:/etc/alertmanager/alertmanager.yml:ro',
            'alertmanager:/alertmanager',
          ],
          secrets: ['alert-url'],
          ports: ['127.0.0.1:9093:9093'],
          ...bounds('256m'),
        },
        grafana: {
          image: images.grafana,
          environment: {
            GF_SECURITY_ADMIN_PASSWORD__FILE: '/run/secrets/grafana-password',
            GF_AUTH_ANONYMOUS_ENABLED: 'false',
            GF_USERS_ALLOW_SIGN_UP: 'false',
            GF_ANALYTICS_REPORTING_ENABLED: 'false',
            GF_ANALYTICS_CHECK_FOR_UPDATES: 'false',
          },
          volumes: [
            './monitoring/grafana/datasources:/etc/grafana/provisioning/datasources:ro',
            './monitoring/grafana/providers:/etc/grafana/provisioning/dashboards:ro',
            './monitoring/grafana/dashboards:/var/lib/grafana/dashboards:ro',
            'grafana:/var/lib/grafana',
          ],
          secrets: ['grafana-password'],
          ports: ['127.0.0.1:3000:3000'],
          depends_on: ['prometheus'],
          ...bounds('512m'),
          read_only: under('It unpacks its plugins beside itself.', false),
        },
      },
      volumes: { prometheus: {}, alertmanager: {}, grafana: {} },
      secrets: {
        'alert-url': { file: './secrets/alert-url' },
        'grafana-password': { file: './secrets/grafana-password' },
      },
    },
  );
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

function rules({ environment }: MonitoringOptions): unknown {
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

function ruleTests({ environment }: MonitoringOptions): unknown {
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
      text: `\\set password \`cat secrets/monitor-password\`
select not exists (select from pg_roles where rolname = 'pgproof_monitor') as is_missing \\gset
\\if :is_missing
create role pgproof_monitor login;
\\endif
set log_statement = 'none';
alter role pgproof_monitor password :'password';
grant pg_monitor to pgproof_monitor;
grant connect on database ${quoteIdentifier(database)} to pgproof_monitor;
`,
    },
  };
}
