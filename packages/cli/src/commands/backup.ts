import { gatherBackupFacts, planBackup, reportBackup, runBackup, settleConnection } from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, backupChoices, backupOptionNames, type Given, s3WriteNames } from '../options.ts';
import { connectionDoor, openSession, openStore, openTools } from '../session.ts';
import { showPlan, showReport } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof backup` */
export function backupCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'dump a database, with fingerprints of every table in the same snapshot',
  );
  addOptions(command, ['databaseUrl', 'store', ...s3WriteNames, ...backupOptionNames, 'dryRun', 'json'], ['store']);
  command.addHelpText(
    'after',
    '\nExample:\n  PGPASSWORD=… pgproof backup --database-url postgres://app@db.example/app --store ./backups',
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  const session = openSession(given, surroundings);
  const choices = await backupChoices(given);
  const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
  await using tools = openTools(given, session, surroundings);
  const options = {
    connection,
    store: await openStore(given, true, session, surroundings),
    tools: tools.search,
    ...choices,
  };
  const facts = await gatherBackupFacts(options, session);
  const plan = planBackup(options, facts);
  if (given.dryRun === true) return showPlan(plan.public, given, terminal);
  return showReport(reportBackup(await runBackup(plan, options, facts, session), options, facts), given, terminal);
}
