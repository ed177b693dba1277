import { checkCompose, defaultBind, defaultDatabase, defaultPort, type MonitoringOptions } from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { scaffold, scaffoldFolder } from '../scaffold.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof scaffold monitoring` */
export function scaffoldMonitoringCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'Prometheus with exporters, tested alerts, Alertmanager and Grafana, beside the server of scaffold compose',
  );
  addOptions(command, ['folder', 'environment', 'scaffoldDatabase', 'port', 'bind', 'tls', 'dryRun', 'report', 'json']);
  command.addHelpText(
    'after',
    '\nThe folder is that of scaffold compose, and so are the database, the port and its address.\n\nExample:\n  pgproof scaffold monitoring --folder deploy --database shop',
  );
  return { command, act };
}

function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const { environment, database = defaultDatabase, port = defaultPort, bind = defaultBind, tls = false } = given;
  checkCompose({ bind, tls, standby: false, port }, (name) => `--${name}`);
  const options: MonitoringOptions = {
    kind: 'monitoring',
    ...scaffoldFolder(given),
    environment,
    database,
    port,
    bind,
    tls,
  };
  return scaffold(options, given, surroundings);
}
