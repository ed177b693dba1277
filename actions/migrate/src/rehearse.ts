import type { MigrateOptions } from '@pgproof/core';
import {
  identityFile,
  type Outcome,
  openStoreToRead,
  openTools,
  runnerFolders,
  type Surroundings,
} from '@pgproof/github';
import type { MigrateInputs } from './inputs.ts';

/** Mode `rehearse`. */
export async function rehearse(
  core: typeof import('@pgproof/core'),
  { source: _, ...common }: MigrateOptions,
  inputs: MigrateInputs,
  surroundings: Surroundings,
): Promise<Outcome> {
  const { session, env, connectionDoor } = surroundings;
  const { environment, backup, sandbox, jobs, serverTimeoutSeconds, checkDown, command, passEnvironment, ageIdentity } =
    inputs;
  const { lockTimeoutSeconds, lockAttempts, statementTimeoutSeconds } = inputs;
  const { database, level, sandboxMajor, expectedManifestSha256, baseline, sandboxUrl } = inputs;
  if (sandboxUrl !== undefined && sandboxMajor !== undefined)
    throw new core.PgproofError(
      'bad-input',
      'input "sandbox-major": is of a sandbox of ours, and "sandbox-url" names a server',
      {
        hint: 'leave one of them out',
      },
    );
  const ageIdentityFile = ageIdentity === undefined ? undefined : await identityFile(ageIdentity, surroundings);
  const options = {
    ...common,
    store: await openStoreToRead(inputs, surroundings),
    ...{ environment, backup, sandbox, jobs, serverTimeoutSeconds, checkDown },
    ...{ lockTimeoutSeconds, lockAttempts, statementTimeoutSeconds },
    hide: runnerFolders(env),
    tools: openTools(inputs, surroundings),
    commandFolder: env['GITHUB_WORKSPACE'] || '.',
    ...core.present({ database, level, sandboxMajor, expectedManifestSha256, ageIdentityFile, baseline }),
    ...(sandboxUrl === undefined
      ? {}
      : { sandboxServer: (signal: AbortSignal) => core.settleConnection(sandboxUrl, connectionDoor, signal) }),
    ...(command.length === 0 ? {} : { command, passEnvironment }),
  };
  if (inputs.dryRun) return { plan: await core.planMigrateRehearse(options, session) };
  return {
    report: core.reportMigrateRehearse(await core.runMigrateRehearse(options, session), options, session.now()),
  };
}
