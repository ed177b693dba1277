import { setTimeout as delay } from 'node:timers/promises';
import { classify, PgproofError } from '../errors.ts';
import { allGood, type Finding } from '../finding.ts';
import { type Plan, stepNamed } from '../operation.ts';
import { openClient } from '../postgres/client.ts';
import { childEnvironment } from '../postgres/connection.ts';
import { databaseConninfo } from '../postgres/conninfo.ts';
import { secretHoles } from '../postgres/environment.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import { whileAlive } from '../postgres/pulse.ts';
import { reasonOf, type Session } from '../session.ts';
import { checkDigest } from '../store/digest.ts';
import { identityFlag, identityHoles } from '../store/encryption.ts';
import { provingCommand } from '../store/shell.ts';
import { secondsBetween } from '../units.ts';
import { type RestoreError, restoreArchive } from './archive.ts';
import type { RestoreFacts } from './facts.ts';
import { type OpenArchive, openToRun } from './open.ts';
import type { RestoreOptions } from './options.ts';
import { isOfTableLeftOut, isPublicAgain, prepareFor, type RestorePart, restoreParts } from './preparation.ts';

/** What a restore came to. */
export interface RestoreResult {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly rtoSeconds: number;
  readonly restoreSeconds: number;
  readonly endedAt: Date;
}

/**
 * Restores by its plan. The archive's digest is checked before the target is touched. When the restore cannot go on, a database
 * that it created is dropped again, or the error's hint says that it could not be; one that was there stays as it is then.
 */
export async function runRestore(
  plan: Plan,
  options: RestoreOptions,
  facts: RestoreFacts,
  session: Session,
): Promise<RestoreResult> {
  const findings: Finding[] = [...preflight(facts)];
  const archives = facts.manifest.files.filter(({ role }) => role === 'data' || role === 'schema');
  findings.push(...(await checkDigest(options.store, facts.folder, archives, session)));
  if (!allGood(findings)) {
    const endedAt = session.now();
    const rtoSeconds = secondsBetween(facts.startedAt, endedAt);
    return { ok: false, findings, rtoSeconds, restoreSeconds: 0, endedAt };
  }
  let isCreated = false;
  try {
    return await whileAlive(facts.administration, options.serverTimeoutSeconds, session, async (watched) => {
      if (!facts.exists) {
        await administer(options, facts, stepNamed(plan, 'sql', 'create').statements[0] ?? '', watched);
        isCreated = true;
      }
      return restoreInto(plan, options, facts, findings, watched);
    });
  } catch (error) {
    if (!isCreated || (await dropCreated(options, facts, session))) throw error;
    const known = reasonOf(error, session.signal, 'restore');
    const { database } = options.into;
    throw new PgproofError(known.kind, known.message, {
      hint: `database "${database}" was made and is left half restored: drop database ${quoteIdentifier(database)}; then ${known.hint}`,
      cause: known,
    });
  }
}

async function restoreInto(
  plan: Plan,
  options: RestoreOptions,
  facts: RestoreFacts,
  preflown: readonly Finding[],
  session: Session,
): Promise<RestoreResult> {
  const parts = restoreParts(facts.manifest);
  await using stack = new AsyncDisposableStack();
  // All of them before anything is done: what must not be run is seen here.
  const archives = new Map<RestorePart['role'], OpenArchive>();
  for (const role of new Set(parts.map((part) => part.role)))
    archives.set(role, stack.use(await openToRun(plan, options.store, facts, session, role)));
  await prepareFor(plan, options.into, session);
  const errors: RestoreError[] = [];
  let restoreSeconds = 0;
  for (const { name, role } of parts) {
    const archive = archives.get(role);
    if (archive === undefined) throw new Error(`no archive was opened for "${name}"`);
    const outcome = await restoreArchive(
      stepNamed(plan, 'pipeline', name).stages,
      {
        ...secretHoles(childEnvironment(options.into)),
        ...identityHoles(facts.decryption),
        conninfo: databaseConninfo(options.into.database),
      },
      archive,
      session,
      options.into.secrets,
    );
    errors.push(...outcome.errors);
    restoreSeconds += outcome.seconds;
  }
  const rtoSeconds = secondsBetween(facts.startedAt, session.now());
  await analyze(options, session);
  const done: Finding = {
    id: 'restore.done',
    status: 'good',
    object: { kind: 'database', name: options.into.database },
    detail: 'restored without an error',
    hint: `prove the backup: ${provingCommand(options.store, facts.backup, identityFlag(facts.decryption))}`,
  };
  const refused = errors
    .filter((error) => !isPublicAgain(error, facts.manifest.scope) && !isOfTableLeftOut(error, facts.manifest.scope))
    .map(
      (error): Finding => ({
        id: 'restore.refused',
        status: 'bad',
        object: { kind: 'archive entry', name: error.entry },
        detail: error.message,
      }),
    );
  const findings = [...preflown, ...(refused.length === 0 ? [done] : refused)];
  return { ok: allGood(findings), findings, rtoSeconds, restoreSeconds, endedAt: session.now() };
}

function preflight(facts: RestoreFacts): Finding[] {
  const { filters, scope } = facts.manifest;
  const needs = scope?.needs ?? [];
  return [
    ...(filters.length === 0
      ? []
      : [
          {
            id: 'restore.part',
            status: 'warning',
            detail: `this backup holds a part of the database: ${filters.join(' ')}`,
            hint: 'choose another: pgproof list',
          } as const,
        ]),
    ...needs.map(
      ({ object, by }): Finding => ({
        id: 'restore.needed-left-out',
        status: 'warning',
        object: { kind: 'object', name: object },
        detail: `left out of the backup, and needed by ${by}: that will be refused`,
      }),
    ),
    ...facts.missingRoles.map(
      (name): Finding => ({
        id: 'restore.role',
        status: 'warning',
        object: { kind: 'role', name },
        detail: 'the dump names this role and the target does not have it: what it owns or was granted will be refused',
        hint: `create role ${quoteIdentifier(name)} nologin;`,
      }),
    ),
    ...facts.missingTablespaces.map((name): Finding => {
      const common = {
        id: 'restore.tablespace',
        object: { kind: 'tablespace', name },
        hint: `create tablespace ${quoteIdentifier(name)} location '<an empty folder of the server>';`,
      };
      return facts.manifest.format === 'plain'
        ? { ...common, status: 'bad', detail: 'the script puts objects into it, and the target does not have it' }
        : {
            ...common,
            status: 'warning',
            detail: 'the target does not have it: all objects go into the default one',
          };
    }),
    ...facts.missingExtensions.map(
      (name): Finding => ({
        id: 'restore.extension',
        status: 'bad',
        object: { kind: 'extension', name },
        detail: 'the dump needs this extension and the target does not offer it',
        hint: `install its package on the target server, such as: apt-get install postgresql-${facts.targetMajor}-${name.replaceAll('_', '-')}`,
      }),
    ),
  ];
}

async function administer(options: RestoreOptions, facts: RestoreFacts, sql: string, session: Session): Promise<void> {
  await using client = await openClient(facts.administration, session.signal);
  try {
    await client.query(sql);
  } catch (error) {
    throw classify(error, `create database "${options.into.database}"`);
  }
}

/** How long a server that does not answer is tried; one that restarts after a crash is back soon. */
const reachMilliseconds = 10_000;
const dropMilliseconds = 60_000;

/** What we made, we take away, also after an interruption. False when it could not be. */
async function dropCreated(options: RestoreOptions, facts: RestoreFacts, session: Session): Promise<boolean> {
  const signal = AbortSignal.timeout(session.signal.aborted ? reachMilliseconds : dropMilliseconds);
  const deadline = performance.now() + reachMilliseconds;
  for (;;) {
    const left = Math.max(1, Math.ceil((deadline - performance.now()) / 1000));
    try {
      await using client = await openClient({ ...facts.administration, connectTimeoutSeconds: left }, signal);
      await client.query(`drop database if exists ${quoteIdentifier(options.into.database)} with (force)`);
      return true;
    } catch {
      if (signal.aborted || performance.now() > deadline) return false;
      await delay(200);
    }
  }
}

async function analyze(options: RestoreOptions, session: Session): Promise<void> {
  session.onProgress({ phase: 'analyze' });
  await using client = await openClient(options.into, session.signal);
  await client.query('analyze');
}
