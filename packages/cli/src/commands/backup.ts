import {
  type BackedUp,
  backUp,
  backUpByPgbackrest,
  backUpCluster,
  backUpSeveral,
  receiveWal,
  settleConnection,
} from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given } from '../options.ts';
import { backupChoices, backupOptionNames, severalChoice, severalOptionNames } from '../options-backup.ts';
import {
  pgbackrestBackupChoices,
  pgbackrestNames,
  pgbackrestRetentionNames,
  requireStore,
} from '../options-pgbackrest.ts';
import { backupTypeChoice, physicalChoices } from '../options-physical.ts';
import { retentionChoice, retentionOptionNames } from '../options-retention.ts';
import { identityChoice, s3WriteNames } from '../options-store.ts';
import { walReceiveChoices } from '../options-wal.ts';
import type { Outcome } from '../outcome.ts';
import { connectionDoor, openPgbackrestSession, openSession, openStore, openTools } from '../session.ts';
import { showPlan, showReport } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof backup` */
export function backupCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'dump a database, with fingerprints of every table in the same snapshot; or back up the files of its whole cluster',
  );
  addOptions(command, [
    'databaseUrl',
    'method',
    'backupType',
    'parent',
    'compressBy',
    'maxRate',
    'slot',
    'maxRetainedMib',
    'acceptGap',
    ...severalOptionNames,
    'store',
    ...s3WriteNames,
    ...backupOptionNames,
    'ageIdentity',
    ...retentionOptionNames,
    ...pgbackrestNames,
    ...pgbackrestRetentionNames,
    'dryRun',
    'json',
  ]);
  command.addHelpText(
    'after',
    '\nExample:\n  PGPASSWORD=… pgproof backup --database-url postgres://app@db.example/app --store ./backups\n\nThe whole cluster, by pg_basebackup:\n  PGPASSWORD=… pgproof backup --method physical --database-url postgres://replicator@db.example/postgres --store ./backups\n\nBy pgBackRest, into its own repository:\n  pgproof backup --method pgbackrest --stanza main --backup-type incremental',
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  requireStore(given, 'backup');
  return given.method === 'pgbackrest' ? actByPgbackrest(given, surroundings) : actIntoStore(given, surroundings);
}

async function actByPgbackrest(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const session = openPgbackrestSession(given, surroundings);
  const options = pgbackrestBackupChoices(given);
  const { plan, report } = await backUpByPgbackrest(options, { dryRun: given.dryRun === true }, session);
  return report === undefined
    ? showPlan(plan, given, surroundings.terminal)
    : showReport(report, given, surroundings.terminal);
}

async function actIntoStore(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const { terminal } = surroundings;
  const session = openSession(given, surroundings);
  const backupType = backupTypeChoice(given);
  const log = backupType === 'wal-archive' ? await walReceiveChoices(given) : undefined;
  const isCluster = given.method === 'physical' && backupType !== 'wal-archive';
  const cluster = isCluster ? await physicalChoices(given, backupType) : undefined;
  const dump = given.method === 'physical' ? undefined : await backupChoices(given);
  const rules = retentionChoice(given);
  const identity = identityChoice(given);
  const several = severalChoice(given);
  const connection = await settleConnection(given.databaseUrl, connectionDoor(surroundings), session.signal);
  await using tools = openTools(given, session, surroundings);
  const reached = {
    connection,
    store: await openStore(given, true, session, surroundings),
    tools: tools.search,
    ...identity,
  };
  const door = { dryRun: given.dryRun === true, rules, openStore: async () => reached.store };
  const backedUp = async (): Promise<BackedUp> => {
    if (log !== undefined) return receiveWal({ ...reached, ...log }, door, session);
    if (cluster !== undefined) return backUpCluster({ ...reached, ...cluster }, door, session);
    const options = { ...reached, ...(dump as NonNullable<typeof dump>) };
    return several === undefined ? backUp(options, door, session) : backUpSeveral(options, several, door, session);
  };
  const { plan, report, refusal } = await backedUp();
  return report === undefined ? showPlan(plan, given, terminal, refusal) : showReport(report, given, terminal);
}
