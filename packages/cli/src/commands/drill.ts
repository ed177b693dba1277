import { join } from 'node:path';
import { makeWorkspace, openFolderStore, present, runDrill, settleConnection } from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given } from '../options.ts';
import { backupChoices, backupOptionNames } from '../options-backup.ts';
import { identityChoice, s3WriteNames } from '../options-store.ts';
import type { Outcome } from '../outcome.ts';
import { connectionDoor, openSession, openStore, openTools } from '../session.ts';
import { showReport } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof drill` */
export function drillCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'back up, lose it, restore, prove: on a sample database, or on yours, which is only read',
  );
  addOptions(command, [
    'databaseUrl',
    'store',
    ...s3WriteNames,
    ...backupOptionNames,
    'sandbox',
    'sandboxMajor',
    'ageIdentity',
    'json',
  ]);
  command.addHelpText(
    'after',
    '\nExample:\n  pgproof drill --database-url postgres://reader@db.example/app --report ./report\nA database is named by --database-url, PGDATABASE or PGSERVICE; without one a sample is made, and lost.\nWithout --store the backup is thrown away at the end.',
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const session = openSession(given, surroundings);
  const { sandboxMajor } = given;
  const choices = { ...(await backupChoices(given)), ...present({ sandboxMajor }), ...identityChoice(given) };
  const { PGDATABASE, PGSERVICE } = surroundings.env;
  const isReal = [given.databaseUrl, PGDATABASE, PGSERVICE].some((name) => name !== undefined && name !== '');
  const connection = isReal
    ? await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal)
    : undefined;
  await using tools = openTools(given, session, surroundings);
  await using workspace = await makeWorkspace(session);
  const store =
    given.store === undefined
      ? await openFolderStore(join(workspace.path, 'store'), { create: true })
      : await openStore(given, true, session, surroundings);
  const options = { store, tools: tools.search, sandbox: given.sandbox, ...choices, ...present({ connection }) };
  const report = await runDrill(options, session);
  return showReport(report, given, surroundings.terminal);
}
