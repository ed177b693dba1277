import {
  type ComposeOptions,
  checkCompose,
  composeParts,
  defaultBind,
  defaultCpus,
  defaultDatabase,
  defaultPort,
  newestMajor,
  PgproofError,
  present,
} from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { scaffold, scaffoldFolder } from '../scaffold.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof scaffold compose` */
export function scaffoldComposeCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'PostgreSQL in a container, by Docker Compose: sized by its memory, with passwords in files, checksums, limits and a health check',
  );
  addOptions(
    command,
    [
      ...([
        'folder',
        'environment',
        'scaffoldMajor',
        'scaffoldDatabase',
        'memoryMib',
        'cpus',
        'maxConnections',
      ] as const),
      ...(['port', 'bind', 'tls', 'standby', 'pooler', 'poolerPort', 'image'] as const),
      ...([
        'archive',
        'archiveStore',
        's3Endpoint',
        's3Region',
        'archiveRecipients',
        'dryRun',
        'report',
        'json',
      ] as const),
    ],
    ['memoryMib'],
  );
  command.addHelpText(
    'after',
    '\nNo password is written: the report says how their files are made.\n\nExample:\n  pgproof scaffold compose --folder deploy --database shop --memory-mib 4096 --cpus 2',
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  return scaffold(await readOptions(given), given, surroundings);
}

async function readOptions(given: Given): Promise<ComposeOptions> {
  const { environment, postgresMajor, database, memoryMib, cpus, maxConnections, port, image } = given;
  const { bind = defaultBind, tls = false, standby = false } = given;
  if (memoryMib === undefined) throw new PgproofError('bad-input', '--memory-mib was not given');
  const options: ComposeOptions = {
    kind: 'compose',
    ...scaffoldFolder(given),
    ...{ environment, memoryMib, bind, tls, standby },
    major: postgresMajor ?? newestMajor,
    database: database ?? defaultDatabase,
    cpus: cpus ?? defaultCpus,
    port: port ?? defaultPort,
    ...(await composeParts(
      { ...given, mode: given.pooler, by: given.archive, recipients: given.ageRecipients },
      (name) => `--${name}`,
    )),
    ...present({ maxConnections, image }),
  };
  checkCompose(options, (name) => `--${name}`);
  return options;
}
