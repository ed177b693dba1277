import {
  gatherPgbackrestVerifyFacts,
  gatherPhysicalVerifyFacts,
  gatherVerifyFacts,
  planPgbackrestVerify,
  planPhysicalVerify,
  planVerify,
  present,
  readAssertions,
  reportPgbackrestVerify,
  reportPhysicalVerify,
  reportVerify,
  runPgbackrestVerify,
  runPhysicalVerify,
  runVerify,
} from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given } from '../options.ts';
import { pgbackrestNames, pgbackrestVerifyChoices, requireStore } from '../options-pgbackrest.ts';
import { checkTarget, physicalVerifyChoices, physicalVerifyNames } from '../options-physical.ts';
import { identityChoice, s3WriteNames } from '../options-store.ts';
import type { Outcome } from '../outcome.ts';
import { openPgbackrestSession, openSession, openStore, openTools } from '../session.ts';
import { showPlan, showReport } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';

/** `pgproof verify` */
export function verifyCommand(name: string): { command: Command; act: typeof act } {
  const command = new Command(name).description(
    'restore a backup into a sandbox and show whether it is equal to what was dumped',
  );
  addOptions(command, [
    'store',
    ...s3WriteNames,
    'method',
    'database',
    'backup',
    'level',
    ...physicalVerifyNames,
    'assertions',
    'amcheck',
    'maxRtoMinutes',
    'maxRpoHours',
    'sandboxMajor',
    'environment',
    'jobs',
    'expectedManifestSha256',
    'ageIdentity',
    'sandbox',
    'pgBin',
    'postgresImage',
    'workdir',
    'serverTimeoutSeconds',
    'timeoutMinutes',
    'report',
    ...pgbackrestNames,
    'dryRun',
    'json',
  ]);
  command.addHelpText(
    'after',
    '\nExample:\n  pgproof verify --store ./backups --database app --report ./report\n\nThe newest backup of a cluster, and as far as its archive of WAL goes:\n  pgproof verify --store ./backups --method physical\n  pgproof verify --store ./backups --method physical --target-latest\n\nThe newest backup of pgBackRest:\n  pgproof verify --method pgbackrest --stanza main',
  );
  return { command, act };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  requireStore(given, 'verify');
  if (given.method === 'pgbackrest') return actOnRepository(given, surroundings);
  return given.method === 'physical' ? actOnCluster(given, surroundings) : actOnDatabase(given, surroundings);
}

async function actOnRepository(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const session = openPgbackrestSession(given, surroundings);
  const choices = pgbackrestVerifyChoices(given);
  await using tools = openTools(given, session, surroundings);
  const options = { tools: tools.search, ...choices };
  const facts = await gatherPgbackrestVerifyFacts(options, session);
  const plan = planPgbackrestVerify(options, facts);
  if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
  const report = reportPgbackrestVerify(await runPgbackrestVerify(plan, options, facts, session), facts);
  return showReport(report, given, surroundings.terminal);
}

async function actOnCluster(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const session = openSession(given, surroundings);
  const choices = physicalVerifyChoices(given);
  const identity = identityChoice(given);
  await using tools = openTools(given, session, surroundings);
  const store = await openStore(given, false, session, surroundings);
  const options = { store, tools: tools.search, ...choices, ...identity };
  const facts = await gatherPhysicalVerifyFacts(options, session);
  const plan = planPhysicalVerify(options, facts);
  if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
  const report = reportPhysicalVerify(await runPhysicalVerify(plan, options, facts, session), facts);
  return showReport(report, given, surroundings.terminal);
}

async function actOnDatabase(given: Given, surroundings: Surroundings): Promise<Outcome> {
  checkTarget(given);
  const session = openSession(given, surroundings);
  const { environment, database, backup, level, sandbox, sandboxMajor, jobs, expectedManifestSha256 } = given;
  const { serverTimeoutSeconds } = given;
  const identity = identityChoice(given);
  const { maxRtoMinutes, maxRpoHours } = given;
  const assertions = given.assertions === undefined ? undefined : await readAssertions(given.assertions);
  await using tools = openTools(given, session, surroundings);
  const options = {
    store: await openStore(given, false, session, surroundings),
    environment,
    backup,
    jobs,
    serverTimeoutSeconds,
    sandbox,
    amcheck: given.amcheck === true,
    ...present({ database, level, sandboxMajor, expectedManifestSha256, assertions, maxRtoMinutes, maxRpoHours }),
    tools: tools.search,
    ...identity,
  };
  const facts = await gatherVerifyFacts(options, session);
  const plan = planVerify(options, facts);
  if (given.dryRun === true) return showPlan(plan.public, given, surroundings.terminal);
  return showReport(reportVerify(await runVerify(plan, options, facts, session), facts), given, surroundings.terminal);
}
