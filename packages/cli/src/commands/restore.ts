import { gatherRestoreFacts, planRestore, present, reportRestore, runRestore, settleTarget } from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given, identityChoice, partChoice, s3ReadNames } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { connectionDoor, openSession, openStore, openTools } from '../session.ts';
import { showPlan, showReport } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof restore` */
export function restoreCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'restore a backup, or tables of it, into a new or an empty database, and show whether all came back',
  );
  addOptions(
    command,
    [
      'into',
      'store',
      ...s3ReadNames,
      'database',
      'backup',
      'restoredTable',
      'restoredSchema',
      'schemaOnly',
      'rowsAlone',
      'clean',
      'leaveOutForeignKeys',
      'level',
      'rename',
      'environment',
      'jobs',
      'expectedManifestSha256',
      'ageIdentity',
      'pgBin',
      'postgresImage',
      'workdir',
      'serverTimeoutSeconds',
      'timeoutMinutes',
      'report',
      'dryRun',
      'json',
    ],
    ['store', 'into'],
  );
  command.addHelpText(
    'after',
    '\nExample:\n  PGPASSWORD=… pgproof restore --store ./backups --database app --into postgres://postgres@db.example/app_restored\n\nOne table of it:\n  PGPASSWORD=… pgproof restore --store ./backups --database app --table sales.orders --into postgres://postgres@db.example/app_orders\n\nRows alone, into tables that are there and empty:\n  PGPASSWORD=… pgproof restore --store ./backups --database app --data-only --into postgres://postgres@db.example/app',
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const session = openSession(given, surroundings);
  const { environment, database, backup, level, expectedManifestSha256, serverTimeoutSeconds, jobs } = given;
  const identity = identityChoice(given);
  const part = partChoice(given);
  await using tools = openTools(given, session, surroundings);
  const options = {
    store: await openStore(given, false, session, surroundings),
    environment,
    backup,
    into: await settleTarget(given.into ?? '', connectionDoor(surroundings), session.signal),
    serverTimeoutSeconds,
    jobs,
    rename: given.rename === true,
    clean: given.clean === true,
    ...present({ database, level, expectedManifestSha256, part }),
    tools: tools.search,
    ...identity,
  };
  const facts = await gatherRestoreFacts(options, session);
  const plan = planRestore(options, facts);
  if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
  return showReport(
    reportRestore(await runRestore(plan, options, facts, session), options, facts),
    given,
    surroundings.terminal,
  );
}
