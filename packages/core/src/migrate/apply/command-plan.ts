import { randomBytes } from 'node:crypto';
import { describeCommand } from '../../command.ts';
import { PgproofError } from '../../errors.ts';
import { type PublicPlan, shellQuote } from '../../operation.ts';
import { ownApplication } from '../../postgres/application.ts';
import { type Connection, childEnvironment } from '../../postgres/connection.ts';
import { serverLines } from '../../postgres/environment.ts';
import { gateKeys } from '../../postgres/gate.ts';
import { redact } from '../../secret.ts';
import { databaseVariables, type ToolSettings } from '../command.ts';
import type { Format } from '../format.ts';
import type { Grammar } from '../lint/grammar.ts';
import type { Migration } from '../migration.ts';
import type { MigrateApplyOptions } from './options.ts';
import { wayBack } from './plan.ts';

/** What a command that runs migrations is about to do. */
export interface CommandWork {
  readonly argv: readonly string[];
  readonly format: Format;
  readonly pending: readonly Migration[];
  readonly grammar: Grammar;
  readonly told: ToolSettings;
}

/** Works out how a command is told. Pure but for the name, which is chance: nobody else's session has it. Throws `bad-input` where no state would tell what it did. */
export function planCommand(
  argv: readonly string[],
  options: MigrateApplyOptions,
  { format, pending, grammar }: Pick<CommandWork, 'format' | 'pending' | 'grammar'>,
  isLinux: boolean,
): CommandWork {
  if (format.name === 'plain')
    throw new PgproofError(
      'bad-input',
      'numbered SQL has no tool that keeps a state, so what a command did of it cannot be seen',
      {
        hint: 'leave the command out, and our own runner runs it; or name the tool with --migration-format',
      },
    );
  const isWaiting = pending.some((one) => waitsForLong(one));
  const settings = {
    // CONCURRENTLY waits for all old transactions, and would leave an invalid index behind.
    ...(isWaiting ? {} : { lock_timeout: `${options.lockTimeoutSeconds}s` }),
    statement_timeout: `${options.statementTimeoutSeconds}s`,
    idle_in_transaction_session_timeout: '60s',
    ...(isLinux ? { client_connection_check_interval: '2s' } : {}),
  };
  const application = `${ownApplication}-migrate-${randomBytes(4).toString('hex')}`;
  return { argv, format, pending, grammar, told: { application, settings } };
}

/** Whether it may have to wait for all old transactions. */
export const waitsForLong = ({ up }: Migration): boolean => /\bconcurrently\b/i.test(up?.text ?? '');

/** The plan as people see it. */
export function publicCommandPlan(
  { argv, told, format }: CommandWork,
  { environment, gateTimeoutSeconds, lockTimeoutSeconds, lockAttempts, shownFolder }: MigrateApplyOptions,
  connection: Connection,
): PublicPlan {
  const variables = databaseVariables({ ...connection, password: '…' }, told);
  const shown = describeCommand({ program: argv[0] ?? '', args: argv.slice(1), env: {} }, connection.secrets);
  return {
    ...{ operation: 'migrate', environment, target: connection.database },
    commands: [
      'DATABASE_URL=…   # of the database, with the options of PGOPTIONS',
      `PGOPTIONS=${shellQuote(redact(variables['PGOPTIONS'] ?? '', connection.secrets))} PGAPPNAME=${told.application} DATABASE_URL="$DATABASE_URL" ${shown}`,
    ],
    configuration: {
      ...told.settings,
      'waits for locks': `watched from outside, by the name ${told.application}: cancelled after ${lockTimeoutSeconds} s`,
      'attempts at a lock': `${lockAttempts}, after random waits that grow from 1 s, where nothing of the migration can have stayed`,
      gate: `pg_advisory_lock(${gateKeys.join(', ')}), for the whole run, in a session of its own; waited for up to ${gateTimeoutSeconds} s`,
    },
    verification_steps: [
      `pgproof migrate status --migrations ${shownFolder} --migration-format ${format.name} --database-url "$DATABASE_URL"`,
    ],
    recovery_procedure: `What a migration that fails leaves is for ${format.name} to say: pgproof migrate status reads it, with the way out.\n${wayBack(connection.database, serverLines(childEnvironment(connection)))}`,
  };
}
