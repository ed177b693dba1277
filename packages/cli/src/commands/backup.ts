import { backUp, backUpSeveral, settleConnection } from '@pgproof/core';
import { Command } from 'commander';
import {
  addOptions,
  backupChoices,
  backupOptionNames,
  type Given,
  identityChoice,
  retentionChoice,
  retentionOptionNames,
  s3WriteNames,
  severalChoice,
  severalOptionNames,
} from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { connectionDoor, openSession, openStore, openTools } from '../session.ts';
import { showPlan, showReport } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof backup` */
export function backupCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'dump a database, with fingerprints of every table in the same snapshot',
  );
  addOptions(
    command,
    [
      'databaseUrl',
      ...severalOptionNames,
      'store',
      ...s3WriteNames,
      ...backupOptionNames,
      'ageIdentity',
      ...retentionOptionNames,
      'dryRun',
      'json',
    ],
    ['store'],
  );
  command.addHelpText(
    'after',
    '\nExample:\n  PGPASSWORD=… pgproof backup --database-url postgres://app@db.example/app --store ./backups',
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const { terminal } = surroundings;
  const session = openSession(given, surroundings);
  const choices = await backupChoices(given);
  const rules = retentionChoice(given);
  const identity = identityChoice(given);
  const several = severalChoice(given);
  const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
  await using tools = openTools(given, session, surroundings);
  const options = {
    connection,
    store: await openStore(given, true, session, surroundings),
    tools: tools.search,
    ...choices,
    ...identity,
  };
  const door = { dryRun: given.dryRun === true, rules, openStore: async () => options.store };
  const { plan, report, refusal } =
    several === undefined ? await backUp(options, door, session) : await backUpSeveral(options, several, door, session);
  return report === undefined ? showPlan(plan, given, terminal, refusal) : showReport(report, given, terminal);
}
