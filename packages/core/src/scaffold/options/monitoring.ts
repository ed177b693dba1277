import type { CommonOptions } from './values.ts';

/** Prometheus, its exporters, Alertmanager and Grafana, beside the server of `ComposeOptions`. */
export interface MonitoringOptions extends CommonOptions {
  readonly kind: 'monitoring';
  readonly database: string;
  /** Of the server, on `bind` of the machine. */
  readonly port: number;
  readonly bind: string;
  /** Whether the server wants sessions to be encrypted. */
  readonly tls: boolean;
}
