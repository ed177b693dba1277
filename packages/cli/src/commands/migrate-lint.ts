import { writeFile } from 'node:fs/promises';
import { PgproofError, present, renderLintSarif, reportMigrateLint, runMigrateLint } from '@pgproof/core';
import { Command } from 'commander';
import { readMigrateOptions } from '../migrations.ts';
import { addOptions, type Given } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { openSession } from '../session.ts';
import { showReport } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof migrate lint` */
export function migrateLintCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'what migrations would lock, rewrite or break, by locks that were measured, on the schema as it is',
  );
  addOptions(
    command,
    [
      ...(['migrations', 'migrationFormat', 'files', 'databaseUrl', 'stateTable', 'postgresMajor'] as const),
      ...(['migrateFailOn', 'timeoutMinutes', 'sarif', 'report', 'json'] as const),
    ],
    ['migrations'],
  );
  command.addHelpText(
    'after',
    '\nIt only looks. With a database, which may be a restored copy, what is pending is judged on its schema; without one, all files are. Exit code 1: an error was found; with --fail-on warning also a warning, or what could not be judged.\n\nExample:\n  pgproof migrate lint --migrations db/migrations --database-url postgres://reader@db.example/app',
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const session = openSession(given, surroundings);
  const { files, postgresMajor: major, sarif } = given;
  const options = { ...readMigrateOptions(given, surroundings, false), ...present({ files, major }) };
  const report = reportMigrateLint(await runMigrateLint(options, session), options, session.now());
  if (sarif !== undefined) {
    try {
      await writeFile(sarif, renderLintSarif(report));
    } catch (error) {
      throw new PgproofError('store-unwritable', `write "${sarif}": ${(error as Error).message}`, {
        hint: 'name a file in a folder that can be written with --sarif',
        cause: error,
      });
    }
  }
  return showReport(report, given, surroundings.terminal);
}
