import { gatherMigrateFacts, reportMigrateStatus } from '@pgproof/core';
import { Command } from 'commander';
import { readMigrateOptions } from '../migrations.ts';
import { addOptions, type Given } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { openSession } from '../session.ts';
import { showReport } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof migrate status` */
export function migrateStatusCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    "what is applied, pending, out of order, edited, failed or lost, by the tool's own state table",
  );
  addOptions(
    command,
    ['migrations', 'migrationFormat', 'databaseUrl', 'stateTable', 'migrateFailOn', 'timeoutMinutes', 'report', 'json'],
    ['migrations'],
  );
  command.addHelpText(
    'after',
    '\nIt only looks. Exit code 1 says that the tool would refuse to go on, or never run a file.\n\nExample:\n  pgproof migrate status --migrations db/migrations --database-url postgres://reader@db.example/app',
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const session = openSession(given, surroundings);
  const options = readMigrateOptions(given, surroundings, true);
  const { database, ...facts } = await gatherMigrateFacts(options, session);
  if (database === undefined) throw new Error('status was begun without a database');
  return showReport(reportMigrateStatus({ ...facts, database }, options, session.now()), given, surroundings.terminal);
}
