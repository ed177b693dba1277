import {
  defaultPort,
  defaultSocketDirectory,
  defaultStanza,
  type PgbackrestScaffoldOptions,
  PgproofError,
  readArchiveStore,
  readHosts,
} from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { scaffold, scaffoldFolder } from '../scaffold.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof scaffold pgbackrest` */
export function scaffoldPgbackrestCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'pgBackRest for a server on a host of its own: its configuration, also of a repository on another host over TLS, and units of systemd',
  );
  addOptions(
    command,
    [
      ...(['folder', 'environment', 'scaffoldStanza', 'hostStore', 's3Endpoint', 's3Region', 'dataDirectory'] as const),
      ...(['socketDirectory', 'port', 'databaseHost', 'repositoryHost', 'dryRun', 'report', 'json'] as const),
    ],
    ['hostStore', 'dataDirectory'],
  );
  command.addHelpText(
    'after',
    '\nNo passphrase is written: the report says how it is made.\n\nExample:\n  pgproof scaffold pgbackrest --folder pgbackrest --data-directory /var/lib/postgresql/17/main --store /var/lib/pgbackrest --database-host db.example --repository-host backup.example',
  );
  return { command, act };
}

function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  return scaffold(readOptions(given), given, surroundings);
}

function readOptions(given: Given): PgbackrestScaffoldOptions {
  const { environment, store, s3Endpoint, s3Region, dataDirectory } = given;
  if (store === undefined) throw new PgproofError('bad-input', '--store was not given');
  if (dataDirectory === undefined) throw new PgproofError('bad-input', '--data-directory was not given');
  const nameOf = (name: string): string => `--${name}`;
  return {
    kind: 'pgbackrest',
    environment,
    ...scaffoldFolder(given),
    stanza: given.stanza ?? defaultStanza,
    store: readArchiveStore(store, { 's3-region': s3Region, 's3-endpoint': s3Endpoint }, nameOf),
    dataDirectory,
    socketDirectory: given.socketDirectory ?? defaultSocketDirectory,
    port: given.port ?? defaultPort,
    ...readHosts(given.databaseHost, given.repositoryHost, nameOf),
  };
}
