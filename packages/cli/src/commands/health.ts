import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import {
  type Baseline,
  gatherHealthFacts,
  type HealthOptions,
  type HealthReport,
  openHttp,
  PgproofError,
  parseBaseline,
  present,
  readLimits,
  readSkip,
  renderDown,
  renderJunit,
  renderMarkdown,
  renderNagiosError,
  reportHealth,
  settleConnection,
  toJson,
} from '@pgproof/core';
import { Command } from 'commander';
import { addOptions, type Given, s3ReadNames } from '../options.ts';
import type { Outcome } from '../outcome.ts';
import { connectionDoor, openSession, openStore } from '../session.ts';
import { showReport } from '../show.ts';
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
  const options = await readOptions(given, surroundings, session);
  let made: HealthReport;
  try {
    const facts = await gatherHealthFacts(options, session);
    made = reportHealth(facts, options, session.now());
  } catch (error) {
    return await failed(error, given, surroundings);
  }
  if (given.writeBaseline !== undefined)
    await replace(given.writeBaseline, `${JSON.stringify(made.baseline, null, 2)}\n`);
  await handOut(made.prometheus, given, surroundings);
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
  return given.as === 'nagios' ? { ...shown, exitCode: nagios.exitCode } : shown;
}

/** A server that was not reached is news for who watches it: it is down. */
async function failed(error: unknown, given: Given, surroundings: Surroundings): Promise<Outcome> {
  const { terminal } = surroundings;
  if (!(error instanceof PgproofError) || error.kind === 'bad-input' || error.kind === 'bug') throw error;
  if (error.exitCode === 3) await handOut(renderDown(given.database ?? ''), given, surroundings).catch(() => undefined);
  if (given.as !== 'nagios') throw error;
  const { line, exitCode } = renderNagiosError(error.message);
  terminal.data(`${line}\n`);
  return { exitCode, words: line };
}

/** Where Prometheus fetches them: a file for the node exporter's textfile collector, a Pushgateway. */
async function handOut(text: string, given: Given, { env, signal }: Surroundings): Promise<void> {
  if (given.prometheusFile !== undefined) await replace(given.prometheusFile, text);
  if (given.pushgateway === undefined) return;
  const url = `${given.pushgateway.replace(/\/$/, '')}/metrics/job/pgproof`;
  const refuse = (why: string, cause?: unknown): never => {
    throw new PgproofError('store-unreachable', `the Pushgateway took nothing: ${why}`, {
      hint: 'see whether it answers: curl <url>/-/ready',
      cause,
    });
  };
  const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' };
  try {
    const answer = await openHttp(env)(url, { method: 'PUT', headers, body: text, signal });
    answer.body.resume();
    if (answer.status >= 300) refuse(answer.statusLine);
  } catch (error) {
    if (error instanceof PgproofError) throw error;
    refuse((error as Error).message, error);
  }
}

/** Whoever reads the file meanwhile has the old one or the new one whole. */
async function replace(path: string, text: string): Promise<void> {
  const staging = `${path}.${process.pid}`;
  try {
    await writeFile(staging, text);
    await rename(staging, path);
  } catch (error) {
    await rm(staging, { force: true }).catch(() => undefined);
    throw new PgproofError('store-unwritable', `write "${path}": ${(error as Error).message}`, {
      hint: 'name a file in a folder that is there and can be written',
      cause: error,
    });
  }
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

/** The first run has none. */
async function readBaseline(path: string | undefined): Promise<Baseline | undefined> {
  if (path === undefined) return undefined;
  try {
    return parseBaseline(await readFile(path, 'utf8'), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (error instanceof PgproofError) throw error;
    throw new PgproofError('bad-input', `the baseline "${path}" cannot be read: ${(error as Error).message}`, {
      hint: 'name a file that --write-baseline wrote',
      cause: error,
    });
  }
}
