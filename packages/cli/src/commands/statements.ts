import {
  gatherEnableFacts,
  PgproofError,
  planEnable,
  type Report,
  resetStatements,
  runEnable,
  settleConnection,
  topStatements,
} from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { connectionDoor, openSession } from '../session.ts';
import { showPlan, showReport, showTable } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';

type Act = (given: Given, surroundings: Surroundings) => Promise<Outcome>;
interface Part {
  readonly command: Command;
  readonly act: Act;
}

/** `pgproof health statements enable | top | reset` */
export function statementsCommand(): { command: Command; act: Act; parts: readonly (() => Part)[] } {
  const command = new Command('statements').description(
    'pg_stat_statements: set it up, see what costs most, count anew',
  );
  return { command: command.enablePositionalOptions(), act: noPart, parts: [enableCommand, topCommand, resetCommand] };
}

async function noPart(): Promise<never> {
  throw new PgproofError('bad-input', 'statements: enable, top or reset?', {
    hint: 'pgproof health statements --help',
  });
}

function enableCommand(): Part {
  const command = new Command('enable').description(
    'have the server load pg_stat_statements and create the extension; it counts after a restart, which is yours to do',
  );
  addOptions(command, ['databaseUrl', 'environment', 'timeoutMinutes', 'dryRun', 'json']);
  command.addHelpText(
    'after',
    '\nExample:\n  pgproof health statements enable --database-url postgres://postgres@db.example/app --dry-run',
  );
  return {
    command,
    act: async (given, surroundings) => {
      const session = openSession(given, surroundings);
      const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
      const plan = planEnable(await gatherEnableFacts(connection, session.signal), given.environment);
      if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
      return showReport(await runEnable(plan, connection, session), given, surroundings.terminal);
    },
  };
}

function topCommand(): Part {
  const command = new Command('top').description('the statements that cost most, of this database');
  addOptions(command, ['databaseUrl', 'by', 'most', 'timeoutMinutes', 'json']);
  command.addHelpText(
    'after',
    '\nExample:\n  pgproof health statements top --by mean --database-url postgres://watcher@db.example/app',
  );
  return {
    command,
    act: async (given, surroundings) => {
      const session = openSession(given, surroundings);
      const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
      return shown(await topStatements(connection, { by: given.by, most: given.most }, session), given, surroundings);
    },
  };
}

function resetCommand(): Part {
  const command = new Command('reset').description('have statements counted anew, of all databases of the server');
  addOptions(command, ['databaseUrl', 'timeoutMinutes', 'json']);
  command.addHelpText(
    'after',
    '\nExample:\n  pgproof health statements reset --database-url postgres://postgres@db.example/app',
  );
  return {
    command,
    act: async (given, surroundings) => {
      const session = openSession(given, surroundings);
      const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
      return shown(await resetStatements(connection, session), given, surroundings);
    },
  };
}

async function shown(report: Report, given: Given, { terminal }: Surroundings): Promise<Outcome> {
  if (given.json !== true) for (const { header, rows } of report.tables ?? []) showTable(header, rows, terminal);
  return showReport(report, given, terminal);
}
