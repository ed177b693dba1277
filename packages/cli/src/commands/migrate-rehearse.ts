import {
  PgproofError,
  planMigrateRehearse,
  present,
  reportMigrateRehearse,
  runMigrateRehearse,
  settleConnection,
} from '@pgproof/core';
import { Command } from 'commander';
import { readMigrateOptions } from '../migrations.ts';
import { addOptions, type Given } from '../options.ts';
import { identityChoice, s3ReadNames } from '../options-store.ts';
import type { Outcome } from '../outcome.ts';
import { connectionDoor, openSession, openStore, openTools } from '../session.ts';
import { showPlan, showReport } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof migrate rehearse` */
export function migrateRehearseCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'restore a backup into a sandbox, run on it what is pending, and say what each statement did, locked and rewrote',
  );
  command.argument('[command...]', 'after --: the command that runs them in place of our own runner, by DATABASE_URL');
  addOptions(
    command,
    [
      ...(['migrations', 'migrationFormat', 'stateTable', 'store'] as const),
      ...s3ReadNames,
      ...(['database', 'backup', 'level', 'sandboxMajor', 'environment', 'checkDown', 'baselineVersion'] as const),
      'passEnvironment',
      ...(['ddlLockTimeoutSeconds', 'lockAttempts', 'ddlStatementTimeoutSeconds', 'migrateFailOn'] as const),
      ...([
        'jobs',
        'expectedManifestSha256',
        'ageIdentity',
        'sandbox',
        'sandboxUrl',
        'pgBin',
        'postgresImage',
      ] as const),
      ...(['workdir', 'serverTimeoutSeconds', 'timeoutMinutes', 'report', 'dryRun', 'json'] as const),
    ],
    ['migrations', 'store'],
  );
  command.addHelpText(
    'after',
    "\nThe backup is shown good first, as by verify. What it came to is recorded in the store, where apply looks for it in production. The command gets DATABASE_URL and libpq's variables of the copy, of the environment only PATH, HOME, LANG, LC_*, TMPDIR, CI, NODE_*, npm_* and the like, none of them with a secret's name, and what --pass-environment names; what looks like another database's address is refused. What the command itself reads, such as a file .env, is not seen: let that name no database. It is never given to a shell.\n\nExamples:\n  pgproof migrate rehearse --migrations db/migrations --store ./backups --check-down\n  pgproof migrate rehearse --migrations prisma/migrations --store ./backups -- npx prisma migrate deploy",
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const session = openSession(given, surroundings);
  const { environment, database, backup, level, sandbox, sandboxMajor, jobs, expectedManifestSha256 } = given;
  const { serverTimeoutSeconds, lockAttempts, sandboxUrl, args = [] } = given;
  if (sandboxUrl !== undefined && sandboxMajor !== undefined)
    throw new PgproofError('bad-input', '--sandbox-major is of a sandbox of ours, and --sandbox-url names a server', {
      hint: 'leave one of them out',
    });
  const door = connectionDoor(surroundings);
  await using tools = openTools(given, session, surroundings);
  const { source: _, ...migrate } = readMigrateOptions(given, { ...surroundings, env: {} }, false);
  const options = {
    ...migrate,
    store: await openStore(given, false, session, surroundings),
    ...{ environment, backup, jobs, serverTimeoutSeconds, sandbox, tools: tools.search, lockAttempts },
    lockTimeoutSeconds: given.ddlLockTimeoutSeconds,
    statementTimeoutSeconds: given.ddlStatementTimeoutSeconds,
    checkDown: given.checkDown === true,
    ...present({
      database,
      level,
      sandboxMajor,
      expectedManifestSha256,
      baseline: given.baselineVersion,
      passEnvironment: given.passEnvironment,
      sandboxServer:
        sandboxUrl === undefined ? undefined : (signal: AbortSignal) => settleConnection(sandboxUrl, door, signal),
    }),
    ...(args.length === 0 ? {} : { command: args }),
    ...identityChoice(given),
  };
  if (given.dryRun === true) return showPlan(await planMigrateRehearse(options, session), given, surroundings.terminal);
  const result = await runMigrateRehearse(options, session);
  return showReport(reportMigrateRehearse(result, options, session.now()), given, surroundings.terminal);
}
