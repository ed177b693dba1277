import { type PublicPlan, shellQuote } from '../../operation.ts';
import { present } from '../../present.ts';
import type { Session } from '../../session.ts';
import { identityFlag } from '../../store/encryption.ts';
import { storeFlags } from '../../store/shell.ts';
import { gatherVerifyFacts, type VerifyFacts } from '../../verify/facts.ts';
import { planVerify } from '../../verify/plan.ts';
import { runnerOf } from '../apply/plan.ts';
import { gatherMigrateFacts, type MigrateFacts } from '../facts.ts';
import type { MigrateRehearseOptions } from './options.ts';

/** What a rehearsal would do: what restores the backup, and what runs on the copy. Nothing is restored. Throws what keeps it from being begun. */
export async function planMigrateRehearse(options: MigrateRehearseOptions, session: Session): Promise<PublicPlan> {
  const { folder, shownFolder, format, stateTable } = options;
  const migrate = await gatherMigrateFacts({ folder, shownFolder, ...present({ format, stateTable }) }, session);
  if (options.command === undefined) runnerOf(migrate.format);
  return publicPlanOf(options, migrate, await gatherVerifyFacts(options, session));
}

/** Which of the migrations are pending is known when the copy has its state: then our own runner says it as `pgproof migrate apply --dry-run`. Pure. */
function publicPlanOf(
  options: MigrateRehearseOptions,
  { format, set, shownFolder }: MigrateFacts,
  facts: VerifyFacts,
): PublicPlan {
  const { environment, command, baseline, stateTable } = options;
  const { public: verifying } = planVerify(options, facts);
  const { database } = facts.manifest.server;
  const given = [
    `--migrations ${shellQuote(shownFolder)} --migration-format ${format.name}`,
    ...(stateTable === undefined ? [] : [`--state-table ${shellQuote(stateTable)}`]),
  ];
  const runner = [
    'pgproof migrate apply',
    ...given,
    ...(baseline === undefined ? [] : [`--baseline-version ${shellQuote(baseline)}`]),
    // On a copy that nobody uses neither a rehearsal nor the health of its server counts.
    '--environment development --database-url dbname=copy',
    `--ddl-lock-timeout-seconds ${options.lockTimeoutSeconds} --ddl-statement-timeout-seconds ${options.statementTimeoutSeconds}`,
  ].join(' ');
  const named = storeFlags(options.store);
  return {
    ...{ operation: 'migrate', environment, target: database },
    commands: [
      ...verifying.commands,
      ...(command === undefined
        ? [runner]
        : [
            `(cd ${shellQuote(options.commandFolder ?? '.')} && PGDATABASE=copy DATABASE_URL="postgresql:///copy?host=$PGHOST&port=$PGPORT&user=$PGUSER" ${command.map(shellQuote).join(' ')})`,
          ]),
    ],
    configuration: {
      backup: facts.manifest.id,
      migrations: `${shownFolder} (${format.name}): ${set.migrations.length} in all; those that the backup has not applied are run`,
      run_by: command === undefined ? 'runner' : command.join(' '),
      check_down: String(options.checkDown ?? false),
      lock_timeout: `${options.lockTimeoutSeconds}s`,
      statement_timeout: `${options.statementTimeoutSeconds}s`,
      ...verifying.configuration,
    },
    verification_steps: [
      ...verifying.verification_steps,
      ...(named === undefined
        ? []
        : [
            `pgproof migrate rehearse ${given.join(' ')} ${named} --database ${shellQuote(database)} --backup ${facts.manifest.id}${identityFlag(facts.decryption)}`,
          ]),
    ],
    recovery_procedure: `Nothing outside of the sandbox is touched: end its server (kill -INT %1), and remove $FOLDER. The backup itself comes back so:\n${facts.manifest.recovery_procedure}`,
  };
}
