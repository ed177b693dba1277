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
import type { RelationRow } from '../proof/compare.ts';
import { type Ledger, openLedger, record } from '../proof/ledger.ts';
import { reasonOf, type Session } from '../session.ts';
import { checkDigest } from '../store/digest.ts';
import { identityHoles } from '../store/encryption.ts';
import { secondsBetween } from '../units.ts';
import { contains, type Judgement, judge } from '../verdict.ts';
import { type RestoreError, restoreArchive } from './archive.ts';
import { highestOf, type RestoreFacts } from './facts.ts';
import { loadFindings, loadRows } from './load.ts';
import { type OpenArchive, openToRun } from './open.ts';
import type { RestoreOptions } from './options.ts';
import { writeUseList } from './part.ts';
import { preflight } from './preflight.ts';
import { isOfTableLeftOut, isPublicAgain, prepareFor, type RestorePart, restoreParts } from './preparation.ts';
import { proveRestored } from './prove.ts';
import { archiveFor, isSplit, listToSplit } from './split.ts';
import { type Swap, swap } from './swap.ts';

/** What a restore came to. */
export interface RestoreResult extends Judgement {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly relations: readonly RelationRow[];
  /** Until the restored database could be used; null where it came to nothing. */
  readonly rtoSeconds: number | null;
  readonly restoreSeconds: number;
  readonly seconds: { readonly catalogue: number; readonly fingerprint: number };
  /** From before the manifest was read to the verdict. */
  readonly provenSeconds: number;
  readonly endedAt: Date;
}

/**
 * Restores by its plan, and holds what came back against what was dumped. The archive's digest is checked before the target is touched.
 * When the restore cannot go on, a database that it created is dropped again, or the error's hint says that it could not be; one that was
 * there stays as it is then. One that was restored stays, whatever the proof comes to.
 */
export async function runRestore(
  plan: Plan,
  options: RestoreOptions,
  facts: RestoreFacts,
  session: Session,
): Promise<RestoreResult> {
  const ledger = openLedger();
  record(ledger, preflight(facts));
  const archives = facts.manifest.files.filter(({ role }) => role === 'data' || role === 'schema');
  record(ledger, await checkDigest(options.store, facts.folder, archives, session));
  if (!allGood(ledger.findings)) return conclude(options, facts, ledger, null, session);
  ledger.lookedAt.add('intact');
  const rtoSeconds = await restoreWhole(plan, options, facts, ledger, session);
  // Rows that were refused are not there, none of them.
  if (facts.filled !== undefined && !allGood(ledger.findings)) return conclude(options, facts, ledger, null, session);
  // All of the archive was read to its end, or all that was chosen of it.
  ledger.lookedAt.add('readable').add('restored');
  await finish(plan, options, facts, ledger, session);
  const result = conclude(options, facts, ledger, rtoSeconds, session);
  if (facts.swap === undefined) return result;
  return { ...result, findings: [...result.findings, await takePlace(facts, facts.swap, result.ok, session)] };
}

/** Only a database of which all came back takes the place of another. */
async function takePlace(facts: RestoreFacts, names: Swap, isGood: boolean, session: Session): Promise<Finding> {
  const { place, restored, before } = names;
  const id = 'restore.rename';
  const object = { kind: 'database', name: place };
  if (!isGood) {
    const detail = `it is as it was, for not all came back; what did is in "${restored}"`;
    return { id, status: 'warning', object, detail, hint: `drop database ${quoteIdentifier(restored)};` };
  }
  await swap(facts.administration, names, session);
  const now = 'it is the restored one now; the one before';
  const drop = `drop database ${quoteIdentifier(before)};`;
  if (!facts.dropsBefore)
    return { id, status: 'good', object, detail: `${now} is "${before}"`, hint: `when nobody misses it: ${drop}` };
  try {
    await using client = await openClient(facts.administration, session.signal);
    await client.query(drop);
    return { id, status: 'good', object, detail: `${now} is dropped, for clean says so` };
  } catch (error) {
    const { message } = classify(error, 'drop it');
    return {
      id,
      status: 'warning',
      object,
      detail: `${now} is "${before}", and could not be dropped: ${message}`,
      hint: drop,
    };
  }
}

/** What can wait until the database can be used: it is there, and stays whatever comes of this. */
async function finish(
  plan: Plan,
  options: RestoreOptions,
  facts: RestoreFacts,
  ledger: Ledger,
  session: Session,
): Promise<void> {
  const asked = options.level ?? highestOf(facts.manifest, facts.part);
  try {
    await whileAlive(facts.administration, options.serverTimeoutSeconds, session, async (watched) => {
      record(ledger, await analyze(plan, facts, watched));
      if (contains(asked, 'consistent')) await proveRestored(plan, options, facts, ledger, watched);
    });
  } catch (error) {
    const known = reasonOf(error, session.signal, 'prove the restored database');
    // What was refused before is worth more than what the server will not show.
    if (known.kind === 'not-permitted' || known.kind === 'database-refused') {
      const detail = `it cannot be shown that all came back: ${known.message}`;
      const hint = 'prove it as a superuser, or as a role that may read every table (pg_read_all_data, bypassrls)';
      record(ledger, [{ id: 'restore.proof', status: 'unknown', level: 'consistent', detail, hint }]);
      return;
    }
    const isWhole = allGood(ledger.findings);
    throw new PgproofError(known.kind, known.message, {
      hint: `database "${facts.into.database}" is restored${isWhole ? '' : ' in part'} and stays; that it is equal to what was dumped is not shown. ${known.hint}`,
      cause: known,
    });
  }
}

function conclude(
  options: RestoreOptions,
  { manifest, startedAt, part }: RestoreFacts,
  ledger: Ledger,
  rtoSeconds: number | null,
  session: Session,
): RestoreResult {
  const asked = options.level ?? highestOf(manifest, part);
  const judgement = judge(ledger.findings, ledger.lookedAt, asked);
  const endedAt = session.now();
  return {
    ...judgement,
    ok: contains(judgement.verdict, asked) && allGood(ledger.findings),
    findings: ledger.findings,
    relations: ledger.relations,
    rtoSeconds,
    restoreSeconds: ledger.seconds.restore,
    seconds: ledger.seconds,
    provenSeconds: secondsBetween(startedAt, endedAt),
    endedAt,
  };
}

/** Restores; returns the seconds until the database could be used. */
async function restoreWhole(
  plan: Plan,
  options: RestoreOptions,
  facts: RestoreFacts,
  ledger: Ledger,
  session: Session,
): Promise<number> {
  let isCreated = false;
  try {
    return await whileAlive(facts.administration, options.serverTimeoutSeconds, session, async (watched) => {
      if (!facts.exists) {
        await administer(facts, stepNamed(plan, 'sql', 'create').statements[0] ?? '', watched);
        isCreated = true;
      }
      return restoreInto(plan, options, facts, ledger, watched);
    });
  } catch (error) {
    const { database } = facts.into;
    if (facts.filled !== undefined) {
      const known = reasonOf(error, session.signal, 'restore');
      const told = `nothing was loaded into "${database}", for it is one transaction; if it broke off in the last moment, its tables say`;
      throw new PgproofError(known.kind, known.message, { hint: `${told}. ${known.hint}`, cause: known });
    }
    if (!isCreated || (await dropCreated(facts, session))) throw error;
    const known = reasonOf(error, session.signal, 'restore');
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
  ledger: Ledger,
  session: Session,
): Promise<number> {
  if (facts.filled !== undefined && facts.part !== undefined) {
    const outcome = await loadRows(plan, options, facts, facts.part, session);
    ledger.seconds.restore += outcome.seconds;
    record(ledger, loadFindings(outcome, facts.into, facts.part));
    return secondsBetween(facts.startedAt, session.now());
  }
  const parts = restoreParts(facts, options.jobs ?? 1);
  await using stack = new AsyncDisposableStack();
  // All of them before anything is done: what must not be run is seen here.
  const archives = new Map<RestorePart['role'], OpenArchive>();
  for (const role of new Set(parts.map((part) => part.role)))
    archives.set(role, stack.use(await openToRun(plan, options.store, facts, session, role)));
  const list = facts.part === undefined ? undefined : stack.use(await writeUseList(facts.part, session));
  await prepareFor(plan, facts.into, session);
  const data = archives.get('data');
  if (data !== undefined && isSplit(facts, options.jobs ?? 1))
    await listToSplit(plan, data, facts, session, ofPart(facts, list?.path));
  const errors: RestoreError[] = [];
  for (const part of parts) {
    const { name } = part;
    const archive = archives.get(part.role);
    if (archive === undefined) throw new Error(`no archive was opened for "${name}"`);
    const outcome = await restoreArchive(
      stepNamed(plan, 'pipeline', name).stages,
      {
        ...secretHoles(childEnvironment(facts.into)),
        ...identityHoles(facts.decryption),
        conninfo: databaseConninfo(facts.into.database),
        ...(list === undefined ? {} : { 'use-list': list.path }),
      },
      // Of a part nothing is read after its last rows.
      { ...archiveFor(part, archive), mayStopEarly: archive.mayStopEarly || list !== undefined },
      session,
      facts.into.secrets,
    );
    errors.push(...outcome.errors);
    ledger.seconds.restore += outcome.seconds;
  }
  const rtoSeconds = secondsBetween(facts.startedAt, session.now());
  const done: Finding = {
    id: 'restore.done',
    status: 'good',
    level: 'restored',
    object: { kind: 'database', name: facts.into.database },
    detail: 'restored without an error',
  };
  const refused = errors
    .filter((error) => !isPublicAgain(error, facts.manifest.scope) && !isOfTableLeftOut(error, facts.manifest.scope))
    .map(
      (error): Finding => ({
        id: 'restore.refused',
        status: 'bad',
        level: 'restored',
        object: { kind: 'archive entry', name: error.entry },
        detail: error.message,
      }),
    );
  record(ledger, refused.length === 0 ? [done] : refused);
  return rtoSeconds;
}

function ofPart({ part }: RestoreFacts, list: string | undefined): Parameters<typeof listToSplit>[4] {
  if (part === undefined || list === undefined) return undefined;
  return { entries: part.choice.entries, holes: { 'use-list': list } };
}

async function administer(facts: RestoreFacts, sql: string, session: Session): Promise<void> {
  await using client = await openClient(facts.administration, session.signal);
  try {
    await client.query(sql);
  } catch (error) {
    throw classify(error, `create database "${facts.into.database}"`);
  }
}

/** How long a server that does not answer is tried; one that restarts after a crash is back soon. */
const reachMilliseconds = 10_000;
const dropMilliseconds = 60_000;

/** What we made, we take away, also after an interruption. False when it could not be. */
async function dropCreated(facts: RestoreFacts, session: Session): Promise<boolean> {
  const signal = AbortSignal.timeout(session.signal.aborted ? reachMilliseconds : dropMilliseconds);
  const deadline = performance.now() + reachMilliseconds;
  for (;;) {
    const left = Math.max(1, Math.ceil((deadline - performance.now()) / 1000));
    try {
      await using client = await openClient({ ...facts.administration, connectTimeoutSeconds: left }, signal);
      await client.query(`drop database if exists ${quoteIdentifier(facts.into.database)} with (force)`);
      return true;
    } catch {
      if (signal.aborted || performance.now() > deadline) return false;
      await delay(200);
    }
  }
}

/** Statistics of tables; where the server refuses them, the rows are there all the same. */
async function analyze(plan: Plan, facts: RestoreFacts, session: Session): Promise<Finding[]> {
  session.onProgress({ phase: 'analyze' });
  await using client = await openClient(facts.into, session.signal);
  try {
    for (const statement of stepNamed(plan, 'sql', 'analyze').statements) await client.query(statement);
    return [];
  } catch (error) {
    const known = classify(error, 'analyze');
    if (known.kind !== 'not-permitted' && known.kind !== 'database-refused') throw error;
    const object = { kind: 'database', name: facts.into.database };
    const detail = `not all of its tables have statistics: ${known.message}`;
    return [
      {
        id: 'restore.analyze',
        status: 'warning',
        object,
        detail,
        hint: 'analyze what queries need by name: analyze <table>;',
      },
    ];
  }
}
