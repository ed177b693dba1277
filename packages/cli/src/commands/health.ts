import {
  gatherHealthPlanFacts,
  type HealthOptions,
  type HealthReport,
  nameServer,
  type Outlets,
  PgproofError,
  planHealth,
  present,
  readBaseline,
  readLimits,
  readPushgateway,
  readSkip,
  renderJunit,
  renderMarkdown,
  renderNagiosError,
  runHealth,
  settleConnection,
  toJson,
} from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given } from '../options.ts';
import { s3ReadNames } from '../options-store.ts';
import type { Outcome } from '../outcome.ts';
import { connectionDoor, openSession, openStore } from '../session.ts';
import { showPlan, showReport } from '../show.ts';
import type { Surroundings } from '../surroundings.ts';
import { statementsCommand } from './statements.ts';

/** `pgproof health` */
export function healthCommand(name: string): { command: Command; act: typeof act; parts: [typeof statementsCommand] } {
  const command = new Command(name).description(
    'look at a server as a guest: one session that only reads. What could not be seen is unknown, with the grant that shows it',
  );
  addOptions(command, [
    'databaseUrl',
    'environment',
    'profile',
    'healthFailOn',
    'sampleSeconds',
    'waitForSeconds',
    'limit',
    'skip',
    'expectRole',
    'expectStandby',
    'diskGib',
    'store',
    ...s3ReadNames,
    'database',
    'baseline',
    'writeBaseline',
    'as',
    'prometheusFile',
    'pushgateway',
    'statementTimeoutSeconds',
    'healthLockTimeoutSeconds',
    'timeoutMinutes',
    'report',
    'dryRun',
    'json',
  ]);
  command.addHelpText(
    'after',
    '\nExit code 1 says that something is bad (--fail-on). --as nagios has the exit codes of a plugin: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN.\nEvery check, with its limits and what it needs: docs/health.md.\n\nExample:\n  pgproof health --database-url postgres://watcher@db.example/app --store ./backups --limit connections.used-percent=70:85',
  );
  return { command: command.enablePositionalOptions(), act, parts: [statementsCommand] };
}

async function act(given: Given, surroundings: Surroundings): Promise<Outcome> {
  const { terminal } = surroundings;
  const session = openSession(given, surroundings);
  const { pushgateway } = given;
  const outlets: Outlets = present({
    writeBaseline: given.writeBaseline,
    prometheusFile: given.prometheusFile,
    pushgateway: pushgateway === undefined ? undefined : readPushgateway(pushgateway, '--pushgateway'),
  });
  const options = await readOptions(given, surroundings, session);
  if (given.dryRun === true)
    return showPlan(planHealth(options, await gatherHealthPlanFacts(options, session)), given, terminal);
  let made: HealthReport;
  try {
    const name = await nameServer(given.databaseUrl, connectionDoor(surroundings));
    made = await runHealth(options, name, outlets, session);
  } catch (error) {
    return failed(error, given, terminal);
  }
  return await show(made, given, terminal);
}

async function show(made: HealthReport, given: Given, terminal: Surroundings['terminal']): Promise<Outcome> {
  const { report, nagios } = made;
  const faces: Readonly<Record<string, () => string>> = {
    json: () => `${JSON.stringify(toJson(report))}\n`,
    markdown: () => renderMarkdown(report),
    prometheus: () => made.prometheus,
    nagios: () => `${nagios.line}\n`,
    sarif: () => made.sarif,
    junit: () => renderJunit(report),
  };
  const face = given.as === undefined || given.as === 'text' ? undefined : faces[given.as];
  const shown = await showReport(report, given, terminal, report, face?.());
  for (const { id, detail, hint } of report.findings)
    if (id === 'monitor.hand-on' && face !== undefined) terminal.note(`pgproof: ${detail}\nHint: ${hint}`);
  // What was not handed on is a warning to a plugin that has nothing worse to tell.
  const exitCode = nagios.exitCode === 0 && !report.ok ? 1 : nagios.exitCode;
  return given.as === 'nagios' ? { ...shown, exitCode } : shown;
}

/** A plugin says that a server was not reached in its own words. */
function failed(error: unknown, given: Given, terminal: Surroundings['terminal']): Outcome {
  if (!(error instanceof PgproofError) || error.kind === 'bad-input' || error.kind === 'bug' || given.as !== 'nagios')
    throw error;
  const { line, exitCode } = renderNagiosError(error.message);
  terminal.data(`${line}\n`);
  return { exitCode, words: line };
}

async function readOptions(
  given: Given,
  surroundings: Surroundings,
  session: ReturnType<typeof openSession>,
): Promise<HealthOptions> {
  const door = connectionDoor(surroundings);
  const {
    environment,
    profile,
    failOn,
    sampleSeconds,
    waitForSeconds,
    limit = [],
    skip = [],
    expectStandby = [],
  } = given;
  return {
    source: (signal) => settleConnection(given.databaseUrl, door, signal),
    ...{ environment, profile, failOn, sampleSeconds, waitForSeconds, expectedStandbys: expectStandby },
    limits: readLimits(limit, '--limit'),
    skip: readSkip(skip, '--skip'),
    statementTimeoutSeconds: given.statementTimeoutSeconds,
    lockTimeoutSeconds: given.lockTimeoutSeconds,
    ...present({
      expectedRole: given.expectRole,
      diskBytes: given.diskGib === undefined ? undefined : given.diskGib * 1024 ** 3,
      baseline: await readBaseline(given.baseline),
      store:
        given.store === undefined
          ? undefined
          : { open: () => openStore(given, false, session, surroundings), ...present({ database: given.database }) },
    }),
  };
}
