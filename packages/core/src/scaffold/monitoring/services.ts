import { type ScaffoldFile, under, withDigest, yamlFile } from '../file.ts';
import type { MonitoringOptions } from '../options/monitoring.ts';

/** The versions that the files are written for. */
export const images = {
  exporter: 'quay.io/prometheuscommunity/postgres-exporter:v0.20.1',
  node: 'quay.io/prometheus/node-exporter:v1.12.1',
  prometheus: 'quay.io/prometheus/prometheus:v3.16.0',
  alertmanager: 'quay.io/prometheus/alertmanager:v0.35.0',
  grafana: 'docker.io/grafana/grafana:13.2.3',
} as const;

/** Of every service: no more than it needs. */
const bounds = (memory: string): Record<string, unknown> => ({
  restart: 'unless-stopped',
  mem_limit: memory,
  read_only: true,
  cap_drop: ['ALL'],
  security_opt: ['no-new-privileges:true'],
  logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '3' } },
});

/** The services of monitoring, for `docker compose` beside those of the server. */
export function servicesFile({ database, tls }: MonitoringOptions, files: readonly ScaffoldFile[]): ScaffoldFile {
  return yamlFile(
    'compose.monitoring.yaml',
    'Monitoring beside compose.yaml: give both files to docker compose, this one second.',
    [
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
            pid: under(
              "It reads the mounts of the machine's first process: in its own list every one of them is read-only.",
              'host',
            ),
            volumes: [
              under(
                "The machine's file systems, to see how full they are, and for those that are mounted later :ro,rslave, where / is a shared mount.",
                '/:/host:ro',
              ),
              './monitoring/metrics:/metrics:ro',
            ],
            ...bounds('128m'),
          },
          prometheus: withDigest(
            {
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
            files,
          ),
          alertmanager: withDigest(
            {
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
            files,
          ),
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
    ],
  );
}
