import { PgproofError, planMigrateApply, present, readSkip, reportMigrateApply, runMigrateApply } from '@pgproof/core';
import { Command } from 'commander';
import { readMigrateOptions } from '../migrations.ts';
import { addOptions, type Given } from '../options.ts';
import { s3ReadNames } from '../options-store.ts';
import type { Outcome } from '../outcome.ts';
import { openSession, openStore } from '../session.ts';
import { showPlan, showReport } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof migrate apply` */
export function migrateApplyCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    "apply what is pending and write the tool's own state, without anybody waiting behind a lock for long",
  );
  command.argument(
    '[command...]',
    'after --: the command that applies them in place of our own runner, by DATABASE_URL',
  );
  addOptions(
    command,
    [
      ...(['migrations', 'migrationFormat', 'databaseUrl', 'stateTable', 'environment', 'store'] as const),
      ...s3ReadNames,
      ...(['rehearsalMaxAgeHours', 'skipRehearsal', 'ddlLockTimeoutSeconds', 'lockAttempts'] as const),
      ...(['ddlStatementTimeoutSeconds', 'gateTimeoutSeconds', 'skipCheck', 'baselineVersion'] as const),
      'passEnvironment',
      ...(['migrateFailOn', 'workdir', 'timeoutMinutes', 'report', 'dryRun', 'json'] as const),
    ],
    ['migrations'],
  );
  command.addHelpText(
    'after',
    '\nBy our own runner for golang-migrate, dbmate, goose, sqlx, flyway and numbered SQL; by the command behind --, which is never given to a shell, for every tool: it gets DATABASE_URL and the variables of libpq, with lock_timeout and statement_timeout, of the environment only PATH, HOME and the like and what --pass-environment names, and is watched from outside. In production it needs a rehearsal of the same files, in --store. What is bad, of the history, of lint or of the server, stops it before anything is done (exit code 1); one that fails names what stands and who was in the way (exit code 6).\n\nExamples:\n  pgproof migrate apply --migrations db/migrations --database-url postgres://owner@db.example/app --store ./backups\n  pgproof migrate apply --migrations prisma/migrations --database-url postgres://owner@db.example/app --store ./backups -- npx prisma migrate deploy',
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const session = openSession(given, surroundings);
  const { environment, skipRehearsal, baselineVersion: baseline, args = [], passEnvironment } = given;
  if (skipRehearsal?.trim() === '')
    throw new PgproofError('bad-input', '--skip-rehearsal: no reason was given', {
      hint: 'say in a few words why it cannot be rehearsed; the report shows it',
    });
  const options = {
    ...readMigrateOptions(given, surroundings, true),
    ...{ environment, skip: readSkip(given.skipCheck ?? [], '--skip-check') },
    lockTimeoutSeconds: given.ddlLockTimeoutSeconds,
    lockAttempts: given.lockAttempts,
    statementTimeoutSeconds: given.ddlStatementTimeoutSeconds,
    gateTimeoutSeconds: given.gateTimeoutSeconds,
    rehearsalMaxAgeHours: given.rehearsalMaxAgeHours,
    ...present({
      ...{ skipRehearsal, baseline, passEnvironment },
      command: args.length === 0 ? undefined : args,
      openStore: given.store === undefined ? undefined : () => openStore(given, false, session, surroundings),
    }),
  };
  if (given.dryRun === true) {
    const { plan, refusal } = await planMigrateApply(options, session);
    return showPlan(plan, given, surroundings.terminal, refusal);
  }
  const report = reportMigrateApply(await runMigrateApply(options, session), options, session.now());
  return showReport(report, given, surroundings.terminal);
}
