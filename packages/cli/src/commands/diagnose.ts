import { availableParallelism } from 'node:os';
import {
  type DiagnoseOptions,
  gatherDiagnoseFacts,
  PgproofError,
  present,
  readContainerName,
  reportDiagnose,
  settleConnection,
  settleTarget,
  shellQuote,
} from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given } from '../options.ts';
import { identityChoice, s3ReadNames } from '../options-store.ts';
import type { Outcome } from '../outcome.ts';
import { connectionDoor, openSession, openStore } from '../session.ts';
import { showReport } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof diagnose` */
export function diagnoseCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'say what is wrong first, with the next command: of a database, a store, a target, the log of a restore, a container, or any of them together',
  );
  addOptions(command, [
    'databaseUrl',
    'store',
    ...s3ReadNames,
    'database',
    'backup',
    'level',
    'ageIdentity',
    'restoreLog',
    'into',
    'container',
    'slowRestoreSeconds',
    'failOn',
    'serverTimeoutSeconds',
    'timeoutMinutes',
    'report',
    'json',
  ]);
  command.addHelpText(
    'after',
    '\nIt only looks. Exit code 1 says that something bad was found (with --fail-on warning also a warning). With --level intact the files of the backup are read, too.\n\nExample:\n  pgproof diagnose --store ./backups --restore-log restore.log --into postgres://postgres@db.example/app_restored',
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const { terminal, env } = surroundings;
  const session = openSession(given, surroundings);
  const options = readOptions(given, surroundings, session);
  if (
    [options.source, options.store, options.log, options.target, options.container].every((one) => one === undefined)
  ) {
    throw new PgproofError('bad-input', 'there is nothing to look at', {
      hint: `name what failed: --database-url, --store, --restore-log, --into, --container${env['PGHOST'] === undefined ? ', or set PGHOST' : ''}`,
    });
  }
  const facts = await gatherDiagnoseFacts(options, session);
  return showReport(reportDiagnose(facts, options, availableParallelism(), session.now()), given, terminal);
}

/** libpq's environment names a database only where nothing else is named. */
function readOptions(
  given: Given,
  surroundings: Surroundings,
  session: ReturnType<typeof openSession>,
): DiagnoseOptions {
  const { env } = surroundings;
  const { databaseUrl, into, restoreLog, container, serverTimeoutSeconds, slowRestoreSeconds, failOn, level } = given;
  if (level !== undefined && level !== 'intact') {
    throw new PgproofError(
      'bad-input',
      `--level: a diagnosis reads files (intact) and restores nothing; got "${level}"`,
      {
        hint: `pgproof verify --store ${given.store === undefined ? '<store>' : shellQuote(given.store)} --level ${level}`,
      },
    );
  }
  const door = connectionDoor(surroundings);
  const isAlone = [given.store, into, restoreLog, container].every((one) => one === undefined);
  const isNamed = ['PGHOST', 'PGHOSTADDR', 'PGSERVICE', 'PGDATABASE'].some((name) => (env[name] ?? '') !== '');
  return present({
    source:
      databaseUrl !== undefined || (isAlone && isNamed)
        ? (signal: AbortSignal) => settleConnection(databaseUrl, door, signal)
        : undefined,
    store:
      given.store === undefined
        ? undefined
        : {
            open: () => openStore(given, false, session, surroundings),
            backup: given.backup,
            isIntactWanted: level === 'intact',
            ...present({ database: given.database }),
            ...identityChoice(given),
          },
    log: restoreLog,
    target: into === undefined ? undefined : (signal: AbortSignal) => settleTarget(into, door, signal),
    container: container === undefined ? undefined : readContainerName(container, '--container'),
    serverTimeoutSeconds,
    slowRestoreSeconds,
    failOn: failOn === 'new' ? undefined : failOn,
  });
}
