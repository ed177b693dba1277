import { runTogether } from '../concurrent.ts';
import { PgproofError } from '../errors.ts';
import { allGood, type Finding, type Level } from '../finding.ts';
import { type Plan, stepNamed } from '../operation.ts';
import { type Connection, withDatabase } from '../postgres/connection.ts';
import { newerThanSupported } from '../postgres/majors.ts';
import { whileAlive } from '../postgres/pulse.ts';
import type { RelationRow } from '../proof/compare.ts';
import { proveCopy } from '../proof/copy.ts';
import { type Ledger, openLedger, record } from '../proof/ledger.ts';
import { type Documents, readDocuments } from '../proof/stored.ts';
import type { TrendPoint } from '../report/report.ts';
import { type OpenArchive, openArchive } from '../restore/open.ts';
import { listToSplit } from '../restore/split.ts';
import { type KeptSandbox, longestLifeSeconds } from '../sandbox/kept.ts';
import { majorOf } from '../sandbox/place.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import type { Session } from '../session.ts';
import { checkDigest } from '../store/digest.ts';
import { highestLevel } from '../store/manifest.ts';
import { putRecord, type VerificationRecord } from '../store/verification.ts';
import { secondsBetween } from '../units.ts';
import { contains, type Judgement, judge } from '../verdict.ts';
import { runAmcheck } from './amcheck/run.ts';
import { amcheckId, checksumsId, notChecked } from './amcheck/tool.ts';
import { type AssertionResult, assertionId, notAsked, numbersOf, refusedId, runAssertions } from './assertions/run.ts';
import { compareCollations } from './collation.ts';
import { checkDecoding } from './decode.ts';
import type { VerifyFacts } from './facts.ts';
import { checkAgreement, type OpenArchives, readContents, readGlobalsScript } from './files.ts';
import { proveGlobals } from './globals.ts';
import { limitFindings, limitIds } from './limits.ts';
import type { VerifyOptions } from './options.ts';
import { restoresInTwo } from './plan.ts';
import { restoreCopy } from './restore-copy.ts';
import { sanitizeCopy } from './sanitize.ts';
import { readRecoveries } from './trend.ts';
import { whereFindings } from './where.ts';

/** What a verification came to. */
export interface VerifyResult extends Judgement {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  readonly relations: readonly RelationRow[];
  readonly sandbox:
    | { readonly version: string; readonly major: number; readonly isolated: boolean; readonly detail: string }
    | undefined;
  /** From before the manifest was read until the restored database could be used; null when it was not restored. */
  readonly rtoSeconds: number | null;
  /** From the same start to the verdict. */
  readonly provenSeconds: number;
  /** From the snapshot to the start of the verification: what would be lost now. */
  readonly rpoSeconds: number;
  readonly seconds: {
    readonly check: number;
    readonly restore: number;
    readonly catalogue: number;
    readonly fingerprint: number;
  };
  readonly endedAt: Date;
  /** How long the recoveries of earlier backups took; oldest first. */
  readonly recoveries: readonly TrendPoint[];
  /** What the user's assertions came to; empty where there are none, or no copy to ask. */
  readonly assertions: readonly AssertionResult[];
  /** The copy, when it passed and was to be kept: the caller's to end. */
  readonly kept?: KeptSandbox;
}

/** Runs a verification by its plan. A failed check is a finding; throws only when it could not do its work. */
export async function runVerify(
  plan: Plan,
  options: VerifyOptions,
  facts: VerifyFacts,
  session: Session,
): Promise<VerifyResult> {
  const ledger = openLedger(options.omit);
  const upTo = (level: Level): boolean => options.level === undefined || contains(options.level, level);
  await using stack = new AsyncDisposableStack();
  let rtoSeconds: number | null = null;
  let copy: Connection | undefined;
  let assertions: readonly AssertionResult[] = [];
  const [checked, sandbox] = await runTogether(
    session.signal,
    (signal) => checkArchive(plan, options, facts, ledger, stack, { ...session, signal }),
    async (signal): Promise<Sandbox | undefined> => {
      if (!upTo('restored')) return undefined;
      return stack.use(
        await startSandbox(
          plan.steps,
          facts.sandbox,
          {
            superuser: facts.manifest.server.bootstrap_role,
            keepable: options.keepRunning === true,
            hide: options.hide ?? [],
          },
          { ...session, signal },
        ),
      );
    },
  );
  try {
    if (checked !== 'broken') {
      const { documents, globals, archives } = checked;
      copy = await whileAnswering(sandbox, options, session, async (watched) => {
        const made =
          sandbox === undefined
            ? undefined
            : await restoreCopy(plan, options.jobs, archives, facts, sandbox, ledger, watched);
        const restored = made?.copy;
        if (restored !== undefined) rtoSeconds = secondsBetween(facts.startedAt, session.now());
        const isReadable = await decodeArchives(archives, facts, made?.hasReadAll === true, ledger, watched);
        if (restored !== undefined) record(ledger, await compareCollations(restored, facts.manifest, watched));
        if (isReadable && restored !== undefined && documents !== undefined && upTo('consistent')) {
          await proveCopy({
            copy: restored,
            facts,
            documents,
            jobs: options.jobs,
            upToContent: upTo('identical'),
            ledger,
            session: watched,
          });
        }
        if (restored !== undefined && sandbox !== undefined && upTo('consistent')) {
          const source = documents?.catalogue;
          const server = withDatabase(sandbox.connection, 'template1');
          record(ledger, await proveGlobals(server, globals, facts, source, watched));
        }
        if (restored !== undefined) record(ledger, await amcheckCopy(plan, facts, restored, watched));
        const { lastGood } = facts;
        if (restored !== undefined && options.assertions !== undefined && lastGood !== undefined) {
          const asked = await runAssertions(restored, options.assertions, lastGood, watched);
          assertions = asked.results;
          record(ledger, asked.findings);
        }
        return restored;
      });
    }
  } catch (error) {
    throw sandbox === undefined ? error : await sandbox.explain(error);
  }
  if (options.assertions !== undefined && copy === undefined) record(ledger, [notAsked(options.assertions)]);
  if (facts.amcheck !== undefined && copy === undefined) record(ledger, [notChecked('there is no restored copy')]);
  const result = await conclude(options, facts, ledger, { sandbox, rtoSeconds, assertions }, session);
  if (options.keepRunning !== true || !result.ok || sandbox === undefined || copy === undefined) return result;
  try {
    return await whileAnswering(sandbox, options, session, (watched) =>
      handOut(result, copy, sandbox, options, watched),
    );
  } catch (error) {
    throw await sandbox.explain(error);
  }
}

/** What pg_amcheck says of the copy, where it was asked for; of that nothing stays in it. */
async function amcheckCopy(
  plan: Plan,
  { amcheck, sandbox: place }: VerifyFacts,
  copy: Connection,
  session: Session,
): Promise<Finding[]> {
  if (amcheck === undefined) return [];
  if ('missing' in amcheck) return [amcheck.missing];
  const { command } = stepNamed(plan, 'command', 'amcheck');
  return runAmcheck({ copy, place, command, session });
}

/** Keeps a copy that passed; one that was to be made harmless first, and was not, is kept from everybody. */
async function handOut(
  result: VerifyResult,
  copy: Connection,
  sandbox: Sandbox,
  { sanitize, keepRunningSeconds = longestLifeSeconds }: VerifyOptions,
  session: Session,
): Promise<VerifyResult> {
  const sanitized = sanitize === undefined ? [] : [await sanitizeCopy(copy, sanitize, session)];
  const told = { ...result, findings: [...result.findings, ...sanitized] };
  if (!allGood(sanitized)) return { ...told, ok: false };
  return { ...told, kept: await sandbox.keep(copy, keepRunningSeconds) };
}

/** The database that is watched is one that no restore drops or copies. */
function whileAnswering<T>(
  sandbox: Sandbox | undefined,
  options: VerifyOptions,
  session: Session,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  if (sandbox === undefined) return work(session);
  return whileAlive(withDatabase(sandbox.connection, 'template1'), options.serverTimeoutSeconds, session, work);
}

interface Checked {
  /** Undefined when the backup has no proof. */
  readonly documents: Documents | undefined;
  /** The script of globals; undefined when there is none. */
  readonly globals: string | undefined;
  readonly archives: OpenArchives;
}

/** Level `intact`. `broken` when the archive must not be restored. */
async function checkArchive(
  plan: Plan,
  options: VerifyOptions,
  facts: VerifyFacts,
  ledger: Ledger,
  stack: AsyncDisposableStack,
  session: Session,
): Promise<Checked | 'broken'> {
  const start = session.now();
  const broken = (): boolean => ledger.findings.some((finding) => finding.status === 'bad');
  const finish = <T>(value: T): T => {
    ledger.seconds.check = secondsBetween(start, session.now());
    return value;
  };
  ledger.lookedAt.add('intact');
  record(ledger, await checkDigest(options.store, facts.folder, facts.manifest.files, session, ledger.omit));
  if (broken()) return finish('broken');
  let checked: Checked;
  try {
    const documents = await readDocuments(plan, options.store, facts, session);
    const globals = await readGlobalsScript(plan, options.store, facts, session);
    const open = async (role: 'data' | 'schema'): Promise<OpenArchive> =>
      stack.use(await openArchive(plan, options.store, facts, session, role));
    const data = await open('data');
    const isBeside = facts.manifest.files.some(({ role }) => role === 'schema');
    const archives = { data, definitions: isBeside ? await open('schema') : undefined };
    checked = { documents, globals, archives };
    const inTwo = restoresInTwo(options, facts);
    const isCompared = !ledger.omit.has('verify.manifest-agrees');
    const isScriptRefused = data.script !== undefined && 'refusal' in data.script;
    if ((inTwo || isCompared) && !isScriptRefused) {
      const contents = inTwo
        ? await listToSplit(plan, data, facts, session)
        : await readContents(plan, data, facts, session);
      if (isCompared) record(ledger, await checkAgreement(plan, archives, contents, facts, documents, session));
    }
  } catch (error) {
    const isContent =
      error instanceof PgproofError && (error.kind === 'invalid-manifest' || error.kind === 'database-refused');
    if (!isContent) throw error;
    const { files } = facts.manifest;
    const file =
      files.find(({ path }) => error.message.includes(`"${path}"`)) ?? files.find(({ role }) => role === 'data');
    const object = { kind: 'file', name: file?.path ?? 'data' };
    record(ledger, [
      { id: 'verify.file-content', status: 'bad', level: 'intact', object, detail: error.message, hint: error.hint },
    ]);
    return finish('broken');
  }
  return finish(broken() ? 'broken' : checked);
}

/** Level `readable`; false when some block of an archive cannot be read. */
async function decodeArchives(
  archives: OpenArchives,
  facts: VerifyFacts,
  wasReadByRestore: boolean,
  ledger: Ledger,
  session: Session,
): Promise<boolean> {
  const findings = ledger.omit.has('verify.decode')
    ? []
    : await checkDecoding(archives, facts, wasReadByRestore, session);
  record(ledger, findings);
  ledger.lookedAt.add('readable');
  return allGood(findings);
}

/** What was asked for beside what every verification looks at. */
const askedFor = new Set<string>([assertionId, refusedId, amcheckId, checksumsId, ...limitIds]);
const besideBackup = new Set<string>([refusedId, amcheckId, checksumsId, ...limitIds]);

/** What was asked for must be answered: it is not there to be unknown. */
function isAsWanted({ id, status }: Finding): boolean {
  return status !== 'bad' && !(status === 'unknown' && askedFor.has(id));
}

/**
 * Not what was promised of a recovery, what is wrong with a question, nor what a machine did to the files of a copy: those fail the run, and the
 * backup is as good as it was.
 */
function speaksOfBackup({ id }: Finding): boolean {
  return !besideBackup.has(id);
}

/**
 * A record lies beside the backup for years, and is not encrypted: what an assertion returned stays out of it, and what pg_amcheck said, and so does
 * what a server said of rows of a backup that is.
 */
function withoutValue(finding: Finding, { decryption }: VerifyFacts): Finding {
  if (finding.id === refusedId) return { ...finding, detail: 'the server refused it' };
  if (finding.id === assertionId)
    return { ...finding, detail: finding.status === 'bad' ? 'it did not hold' : `it is ${finding.status}` };
  if (finding.id === amcheckId)
    return {
      ...finding,
      detail: `pg_amcheck: ${finding.status === 'bad' ? 'it is damaged' : 'not checked'}; its words are in the report of the run`,
    };
  return finding.id === 'verify.restore' && decryption !== undefined
    ? { ...finding, detail: 'the server refused it; its words are in the report of the run' }
    : finding;
}

async function conclude(
  options: VerifyOptions,
  facts: VerifyFacts,
  ledger: Ledger,
  seen: {
    readonly sandbox: Sandbox | undefined;
    readonly rtoSeconds: number | null;
    readonly assertions: readonly AssertionResult[];
  },
  session: Session,
): Promise<VerifyResult> {
  const { manifest, backup } = facts;
  const asked = options.level ?? highestLevel(manifest);
  record(ledger, newerThanSupported('verify.server-version', manifest.server));
  if (seen.sandbox !== undefined) record(ledger, whereFindings(facts, seen.sandbox));
  const rpoSeconds = Math.max(0, secondsBetween(new Date(manifest.snapshot.time), facts.startedAt));
  record(ledger, limitFindings(options, { rtoSeconds: seen.rtoSeconds, rpoSeconds }));
  const judgement = judge(ledger.findings, ledger.lookedAt, asked);
  const now = session.now();
  const measured: Omit<VerifyResult, 'recoveries'> = {
    ...judgement,
    ok: contains(judgement.verdict, asked) && ledger.findings.every(isAsWanted),
    findings: ledger.findings,
    relations: ledger.relations,
    sandbox:
      seen.sandbox === undefined
        ? undefined
        : {
            version: seen.sandbox.version,
            major: majorOf(facts.sandbox),
            isolated: seen.sandbox.isolation.isolated,
            detail: seen.sandbox.isolation.detail,
          },
    rtoSeconds: seen.rtoSeconds,
    provenSeconds: secondsBetween(facts.startedAt, now),
    rpoSeconds,
    seconds: ledger.seconds,
    assertions: seen.assertions,
    endedAt: now,
  };
  // No time of the recovery's, and of one that was: it costs requests.
  const recoveries =
    measured.rtoSeconds === null
      ? []
      : await readRecoveries(options.store, facts, measured.sandbox?.major, session.signal);
  const result: VerifyResult = { ...measured, recoveries };
  const numbers = result.ok ? numbersOf(options.assertions, seen.assertions) : undefined;
  const entry: VerificationRecord = {
    format_version: 1,
    backup_id: backup.id,
    manifest_sha256: facts.manifestSha256,
    verified_at: now.toISOString(),
    ok: contains(judgement.verdict, asked) && allGood(ledger.findings.filter(speaksOfBackup)),
    asked,
    verdict: result.verdict,
    rto_seconds: result.rtoSeconds,
    proven_seconds: result.provenSeconds,
    rpo_seconds: result.rpoSeconds,
    sandbox: result.sandbox === undefined ? '' : `PostgreSQL ${result.sandbox.version}, ${result.sandbox.detail}`,
    sandbox_major: result.sandbox?.major ?? null,
    ...(numbers === undefined ? {} : { assertions: numbers }),
    findings: ledger.findings
      .filter((finding) => finding.status !== 'good')
      .map((finding) => withoutValue(finding, facts)),
  };
  try {
    await putRecord(options.store, backup, entry, now);
    return result;
  } catch (error) {
    const detail = `the verification could not be recorded beside the backup: ${(error as Error).message}`;
    return { ...result, findings: [...result.findings, { id: 'verify.record', status: 'warning', detail }] };
  }
}
