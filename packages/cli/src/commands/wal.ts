import { Command } from 'commander';
import { addOptions, type Given, type OptionName, s3ReadNames, s3WriteNames } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import type { Surroundings } from '../surroundings.ts';
import { actFetch, actPush } from '../wal.ts';

type Act = (given: Given, surroundings: Surroundings) => Promise<Outcome>;
interface Part {
  readonly command: Command;
  readonly act: Act;
}

/** `pgproof wal`, an archive of the write-ahead log in a store. */
export function walCommand(name: string): { command: Command; parts: (() => Part)[] } {
  const command = new Command(name).description(
    'the write-ahead log in a store: what comes after a base backup, and leads to any moment since',
  );
  return { command, parts: [pushCommand, fetchCommand] };
}

export const pushNames: readonly OptionName[] = [
  'store',
  ...s3WriteNames,
  'ageRecipients',
  'systemIdentifier',
  'ahead',
];
export const fetchNames: readonly OptionName[] = ['store', ...s3ReadNames, 'ageIdentity', 'systemIdentifier'];

function pushCommand(): Part {
  const command = new Command('push')
    .description(
      'store a file of pg_wal (archive_command): durable before it ends with 0, and never in the place of another',
    )
    .argument('<path>', '%p: the file, relative to the data directory');
  addOptions(command, pushNames, ['store']);
  command.addHelpText(
    'after',
    "\nExample, in postgresql.conf:\n  archive_command = 'pgproof wal push %p --store /srv/backups'",
  );
  return { command, act: (given, surroundings) => actPush(given, command.args[0] ?? '', surroundings) };
}

function fetchCommand(): Part {
  const command = new Command('fetch')
    .description('bring a file of the log from the store (restore_command)')
    .argument('<name>', '%f: the name of the file')
    .argument('<path>', '%p: where it is to be written');
  addOptions(command, fetchNames, ['store']);
  command.addHelpText(
    'after',
    "\nExit code 1 says that the archive has no such file, by which a recovery is at its end; whatever else goes wrong is 200 and its code, which stops a recovery (on a standby, which asks again, the code alone).\n\nExample, in postgresql.conf:\n  restore_command = 'pgproof wal fetch %f %p --store /srv/backups'",
  );
  return {
    command,
    act: (given, surroundings) => actFetch(given, command.args[0] ?? '', command.args[1] ?? '', surroundings),
  };
}
