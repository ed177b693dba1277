import { Command } from 'commander';
import { scaffoldComposeCommand } from './scaffold-compose.ts';
import { scaffoldKubernetesCommand } from './scaffold-kubernetes.ts';
import { scaffoldMonitoringCommand } from './scaffold-monitoring.ts';
import { scaffoldPgbackrestCommand } from './scaffold-pgbackrest.ts';
import { scaffoldWalArchivingCommand } from './scaffold-wal-archiving.ts';
import { scaffoldWorkflowsCommand } from './scaffold-workflows.ts';

type Part =
  | typeof scaffoldComposeCommand
  | typeof scaffoldKubernetesCommand
  | typeof scaffoldMonitoringCommand
  | typeof scaffoldPgbackrestCommand
  | typeof scaffoldWalArchivingCommand
  | typeof scaffoldWorkflowsCommand;

const parts: Readonly<Record<string, Part>> = {
  compose: scaffoldComposeCommand,
  kubernetes: scaffoldKubernetesCommand,
  monitoring: scaffoldMonitoringCommand,
  pgbackrest: scaffoldPgbackrestCommand,
  'wal-archiving': scaffoldWalArchivingCommand,
  workflows: scaffoldWorkflowsCommand,
};

/** `pgproof scaffold`, whose words are what it writes. */
export function scaffoldCommand(name: string): { command: Command; parts: (() => ReturnType<Part>)[] } {
  const command = new Command(name).description(
    'write the files that deploy, watch and back up a server; files that somebody changed are not overwritten',
  );
  return {
    command,
    parts: Object.entries(parts).map(
      ([word, part]) =>
        () =>
          part(word),
    ),
  };
}
