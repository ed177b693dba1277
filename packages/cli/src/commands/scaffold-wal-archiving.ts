import {
  defaultArchiveTimeoutSeconds,
  PgproofError,
  readArchiveStore,
  readRecipients,
  type WalArchivingOptions,
} from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { scaffold, scaffoldFolder } from '../scaffold.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof scaffold wal-archiving` */
export function scaffoldWalArchivingCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'what a server on a host of its own hands its write-ahead log to pgproof by: settings, units of systemd for base backups and checks, an alert',
  );
  addOptions(
    command,
    [
      ...(['folder', 'environment', 'hostStore', 's3Endpoint', 's3Region', 'hostRecipients'] as const),
      ...(['program', 'archiveTimeoutSeconds', 'dryRun', 'report', 'json'] as const),
    ],
    ['hostStore'],
  );
  command.addHelpText(
    'after',
    '\nNothing is set on a server: the report says how.\n\nExample:\n  pgproof scaffold wal-archiving --folder archiving --store s3://backups/postgres --s3-region eu-central-1',
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  return scaffold(await readOptions(given), given, surroundings);
}

async function readOptions(given: Given): Promise<WalArchivingOptions> {
  const { environment, store, s3Endpoint, s3Region, ageRecipients, program, archiveTimeoutSeconds } = given;
  if (store === undefined) throw new PgproofError('bad-input', '--store was not given');
  const settings = { 's3-region': s3Region, 's3-endpoint': s3Endpoint };
  return {
    kind: 'wal-archiving',
    environment,
    ...scaffoldFolder(given),
    store: readArchiveStore(store, settings, (name) => `--${name}`),
    ...(ageRecipients === undefined ? {} : { recipients: await readRecipients(ageRecipients) }),
    program,
    archiveTimeoutSeconds: archiveTimeoutSeconds ?? defaultArchiveTimeoutSeconds,
  };
}
