import { PgproofError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { PublicPlan } from '../operation.ts';
import { openClient } from '../postgres/client.ts';
import { type Connection, withDatabase } from '../postgres/connection.ts';
import { whileAlive } from '../postgres/pulse.ts';
import { present } from '../present.ts';
import { type Figure, madeAt, type Report } from '../report/report.ts';
import { reasonOf, type Session } from '../session.ts';
import { formatSeconds, secondsBetween } from '../units.ts';
import { type BackedUp, type BackUpDoor, backUp } from './back-up.ts';
import type { BackupOptions } from './options.ts';
import { passPreflight } from './preflight/judge.ts';
import { judgePooler, lookForPooler } from './preflight/pooler.ts';

/** Which databases of a server are backed up in one run. */
export interface SeveralDatabases {
  /** Undefined: all that accept connections and are no templates. */
  readonly names?: readonly string[];
  /** Of all: these not. */
  readonly except: readonly string[];
}

/** One database's part of a run: what came of it, or what kept it from being done, or even tried. */
type Part =
  | { readonly database: string; readonly done: BackedUp; readonly error?: undefined }
  | { readonly database: string; readonly done?: undefined; readonly error: PgproofError };

/** Options of the doors that choose databases, as people know them. */
type Naming = (option: 'databases' | 'all-databases' | 'exclude-databases') => string;

/**
 * Reads which databases are meant; undefined: the one that the connection names. Throws `bad-input` for a choice that contradicts
 * itself. `name` says what an option is called where it was given.
 */
export function readSeveral(
  given: { readonly databases: readonly string[]; readonly all: boolean; readonly except: readonly string[] },
  name: Naming,
): SeveralDatabases | undefined {
  const { databases, all, except } = given;
  const refuse = (message: string, hint: string): never => {
    throw new PgproofError('bad-input', message, { hint });
  };
  if (all && databases.length > 0)
    refuse(`${name('all-databases')}: says all, and ${name('databases')} names some`, 'give one of the two');
  if (!all && except.length > 0)
    refuse(
      `${name('exclude-databases')}: leaves databases out of all, and not all are asked for`,
      `give ${name('all-databases')}, too`,
    );
  if (all) return { except };
  const [twice] = databases.filter((database, index) => databases.indexOf(database) !== index);
  if (twice !== undefined) refuse(`${name('databases')}: "${twice}" is named twice`, 'name each database once');
  return databases.length === 0 ? undefined : { names: databases, except: [] };
}

/**
 * Backs up several databases of one server, one after the other. One that fails does not keep the others from being backed up; the report
 * is of all of them, and its exit code that of the first that failed. Throws `bad-input` where there is none to back up.
 */
export async function backUpSeveral(
  options: BackupOptions,
  several: SeveralDatabases,
  door: BackUpDoor,
  session: Session,
): Promise<BackedUp> {
  const started = session.now();
  const names = several.names ?? (await readDatabases(options.connection, several, options, session));
  const parts: Part[] = [];
  for (const database of names) {
    if (session.signal.aborted) {
      parts.push({ database, error: untried(database, session.signal) });
      continue;
    }
    const connection = withDatabase(options.connection, database);
    const current: Session = {
      ...session,
      onProgress: (progress) => session.onProgress({ ...progress, phase: `${database}: ${progress.phase}` }),
    };
    try {
      parts.push({ database, done: await backUp({ ...options, connection }, door, current) });
    } catch (error) {
      parts.push({ database, error: reasonOf(error, session.signal, `back up "${database}"`) });
    }
  }
  const first = parts.find(({ error }) => error !== undefined)?.error;
  if (first !== undefined && (door.dryRun || parts.every(({ done }) => done === undefined))) throw first;
  const plan = joinPlans(parts.flatMap(({ done }) => (done === undefined ? [] : [done.plan])));
  const refusal = parts.find(({ done }) => done?.refusal !== undefined)?.done?.refusal;
  if (door.dryRun) return { plan, ...present({ refusal }) };
  const endedAt = session.now();
  return { plan, report: joinReports(parts, endedAt, secondsBetween(started, endedAt)) };
}

/** A run that was broken off ends as that, also where what it was broken off in came to a good end. */
function untried(database: string, signal: AbortSignal): PgproofError {
  const { kind, message, hint } = reasonOf(signal.reason, signal, `back up "${database}"`);
  return new PgproofError(kind, `the run was broken off before "${database}" was tried: ${message}`, {
    hint,
    cause: signal.reason,
  });
}

async function readDatabases(
  connection: Connection,
  { except }: SeveralDatabases,
  { serverTimeoutSeconds }: BackupOptions,
  session: Session,
): Promise<readonly string[]> {
  // Before any other session: what ours set would stay with a pooler's backends.
  passPreflight(judgePooler(await lookForPooler(connection, serverTimeoutSeconds, session), connection));
  const names = await whileAlive(connection, serverTimeoutSeconds, session, async (watched) => {
    await using client = await openClient(connection, watched.signal);
    const rows = await client.query<{ name: string }>(
      'select datname as name from pg_database where datallowconn and not datistemplate order by datname collate "C"',
    );
    return rows.map(({ name }) => name);
  });
  const unknown = except.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new PgproofError('bad-input', `there is no database "${unknown}" to leave out`, {
      hint: `there are: ${names.join(', ')}`,
    });
  const left = names.filter((name) => !except.includes(name));
  if (left.length > 0) return left;
  throw new PgproofError('bad-input', 'no database is left to back up', {
    hint: 'the server has none that accepts connections, is no template and is not left out',
  });
}

/** One plan of several: their commands one after the other, each with what it is of. Pure. */
export function joinPlans(plans: readonly PublicPlan[]): PublicPlan {
  const [first] = plans;
  if (first === undefined) throw new Error('there is no plan to join');
  const { operation, environment } = first;
  const titled = (text: (plan: PublicPlan) => string): string =>
    plans.map((plan) => `Database "${plan.target}":\n${text(plan)}`).join('\n');
  return {
    operation,
    environment,
    target: plans.map(({ target }) => target).join(', '),
    // Each in a shell of its own: one that fails keeps no other from being done.
    commands: plans.flatMap(({ commands }) => ['(', ...commands, ')']),
    configuration: { ...first.configuration, databases: plans.map(({ target }) => target).join(', ') },
    verification_steps: [...new Set(plans.flatMap(({ verification_steps }) => verification_steps))],
    recovery_procedure: titled(({ recovery_procedure }) => recovery_procedure),
    findings: plans.flatMap(({ target, findings = [] }) => findings.map((finding) => ofDatabase(finding, target))),
  };
}

/** Pure. */
function joinReports(parts: readonly Part[], endedAt: Date, seconds: number): Report {
  const kept = parts.filter(({ done }) => done?.report?.ok === true);
  const reports = parts.flatMap(({ done }) => (done?.report === undefined ? [] : [done.report]));
  const codes = parts.map(({ done, error }) => error?.exitCode ?? done?.report?.exitCode ?? 0);
  const exitCode = codes.find((code) => code !== 0) ?? 0;
  const procedures = parts.flatMap(({ database, done }) =>
    done?.report?.recoveryProcedure === undefined ? [] : [`Database "${database}":\n${done.report.recoveryProcedure}`],
  );
  const sum = (field: string): number => reports.reduce((total, { data }) => total + Number(data[field] ?? 0), 0);
  return {
    operation: 'backup',
    ok: exitCode === 0,
    exitCode,
    headline: `${kept.length} of ${parts.length} databases backed up`,
    notes: [...new Set(reports.flatMap(({ headline, notes }) => [headline, ...notes]))],
    made: madeAt(endedAt),
    figures: [
      ...parts.map((part): Figure => [part.database, figureOf(part)]),
      ['duration', formatSeconds(seconds), 'of all of them'],
    ],
    findings: parts.flatMap(findingsOf),
    relations: [],
    ...(procedures.length === 0 ? {} : { recoveryProcedure: procedures.join('\n') }),
    data: {
      databases: parts.map(({ database }) => database),
      bytes: sum('bytes'),
      duration_seconds: seconds,
      ...(reports.some(({ data }) => data['removed_backups'] !== undefined)
        ? { removed_backups: sum('removed_backups') }
        : {}),
      backups: parts.map(({ database, done, error }) => ({
        ...{ database, backup_id: null, ok: done?.report?.ok ?? false },
        ...done?.report?.data,
        ...(error === undefined ? {} : { error: { kind: error.kind, message: error.message, hint: error.hint } }),
      })),
    },
  };
}

function figureOf({ done, error }: Part): string {
  if (error !== undefined) return `no backup: ${error.message}`;
  const size = done.report?.figures.find(([name]) => name === 'size')?.[1];
  return [done.report?.headline, size, formatSeconds(Number(done.report?.data['duration_seconds'] ?? 0))]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The findings of a part name its database; what kept it from being done is one more. */
function findingsOf({ database, done, error }: Part): Finding[] {
  const object = { kind: 'database', name: database };
  if (error !== undefined) {
    const { message, hint, findings } = error;
    return [
      { id: 'backup.failed', status: 'bad', object, detail: `no backup was kept: ${message}`, hint },
      ...findings.map((finding) => ofDatabase(finding, database)),
    ];
  }
  return (done.report?.findings ?? []).map((finding) => ofDatabase(finding, database));
}

function ofDatabase(finding: Finding, database: string): Finding {
  return { ...finding, object: { kind: finding.object?.kind ?? 'database', name: named(finding, database) } };
}

function named({ object }: Finding, database: string): string {
  return object === undefined ? database : `${database}: ${object.name}`;
}
