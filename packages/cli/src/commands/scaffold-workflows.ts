import {
  checkWorkflows,
  defaultRunner,
  newestMajor,
  present,
  readDatabaseNames,
  readRecipients,
  readWorkflowStore,
  type WorkflowsOptions,
} from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { scaffold, scaffoldFolder } from '../scaffold.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof scaffold workflows` */
export function scaffoldWorkflowsCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'workflows of GitHub Actions that back up, prove, watch and restore the databases of a server, each in a job of its own',
  );
  addOptions(
    command,
    [
      ...(['folder', 'environment', 'workflowDatabases', 'workflowStore', 's3Endpoint', 's3Region'] as const),
      ...(['workflowRecipients', 'runsOn', 'workflowMigrations', 'workflowSanitize', 'physical'] as const),
      ...(['scaffoldMajor', 'dryRun', 'report', 'json'] as const),
    ],
    ['workflowDatabases'],
  );
  command.addHelpText(
    'after',
    "\nThe folder is the repository's own. No secret is written: the report says which are needed, and how they are set.\n\nExample:\n  pgproof scaffold workflows --databases shop --databases billing --store s3://backups/postgres --s3-region eu-central-1",
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  return scaffold(await readOptions(given), given, surroundings);
}

async function readOptions(given: Given): Promise<WorkflowsOptions> {
  const { environment, databases = [], store = 'artifact', s3Endpoint, s3Region, ageRecipients, runsOn } = given;
  const settings = { 's3-endpoint': s3Endpoint, 's3-region': s3Region };
  const { migrations, sanitize, physical = false, postgresMajor: major = newestMajor } = given;
  const options: WorkflowsOptions = {
    kind: 'workflows',
    environment,
    ...scaffoldFolder(given),
    databases: readDatabaseNames(databases, '--databases'),
    store: readWorkflowStore(store, settings, (name) => `--${name}`),
    runsOn: runsOn ?? defaultRunner,
    ...(ageRecipients === undefined ? {} : { recipients: await readRecipients(ageRecipients) }),
    ...present({ migrations, sanitize }),
    ...(physical ? { physical: { major } } : {}),
  };
  checkWorkflows(options, (name) => `--${name}`);
  return options;
}
