import { Command } from 'commander';
import { scaffoldComposeCommand } from './scaffold-compose.ts';
import { scaffoldWorkflowsCommand } from './scaffold-workflows.ts';

/** `pgproof scaffold`, whose words are what it writes. */
export function scaffoldCommand(name: string): {
  command: Command;
  parts: (() => ReturnType<typeof scaffoldComposeCommand> | ReturnType<typeof scaffoldWorkflowsCommand>)[];
} {
  const command = new Command(name).description(
    'write the files that deploy, watch and back up a server; files that somebody changed are not overwritten',
  );
  return { command, parts: [() => scaffoldComposeCommand('compose'), () => scaffoldWorkflowsCommand('workflows')] };
}
