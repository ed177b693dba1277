import { setTimeout as delay } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { classify, PgproofError, sqlStateOf } from '../errors.ts';
import type { Client } from '../postgres/client.ts';
import { type Connection, describeConnection } from '../postgres/connection.ts';
import { readServerDisk } from '../postgres/disk.ts';
import { silentError } from '../postgres/pulse.ts';
import { readSystemIdentifier } from '../postgres/server.ts';
import type { Session } from '../session.ts';
import { type Asker, openAsker } from './ask.ts';
import type { Aside, Check, Row, ServerView } from './check.ts';
import { chooseChecks } from './choose.ts';
import { backendCpuSeconds } from './cost.ts';
import { nameOfConnection, type ServerName } from './name.ts';
import type { HealthOptions } from './options.ts';
import { openPatience, type Patience } from './patience.ts';
import { whenReady } from './ready.ts';
import { readServerView } from './server.ts';
import { asShown } from './statements/shown.ts';
import { type StatementRow, statementRows } from './statements/sql.ts';
import { lookAtBackups } from './store.ts';

/** What was asked once, or why there was no answer. */
export type Answered =
  | { readonly rows: readonly Row[] }
  | { readonly refused: PgproofError; readonly sqlState?: string };

/** All that was seen of a server. */
export interface HealthFacts {
  readonly startedAt: Date;
  /** The time that ages are counted to. */
  readonly now: Date;
  readonly place: string;
  readonly name: ServerName;
  readonly server: ServerView;
  /** Answers of the last sample and of the one before it, by question. */
  readonly answers: Readonly<Record<string, Answered>>;
  readonly before: Readonly<Record<string, Answered>>;
  readonly sampledSeconds: number;
  readonly aside: Aside;
  readonly topStatements: readonly StatementRow[];
  readonly waitedSeconds: number;
  readonly cost: {
    readonly seconds: number;
    readonly queries: number;
    /** Of our backend; null where the server is not on this machine. */
    readonly serverCpuSeconds: number | null;
  };
}

/** Beside a statement's own limit, how long a server may be silent. */
const patienceSeconds = 15;
const ticks = 20;

/** Looks at a server, by one session that only reads. Throws what keeps that session from being opened or ends it. */
export async function gatherHealthFacts(options: HealthOptions, session: Session): Promise<HealthFacts> {
  const startedAt = session.now();
  const silence = new AbortController();
  const signal = AbortSignal.any([session.signal, silence.signal]);
  const ready = await whenReady(options.source, options.waitForSeconds, session);
  await using client = ready.client;
  const { connection } = ready;
  const store = await storeOf(options, client, connection, session);
  const limit = options.statementTimeoutSeconds + options.lockTimeoutSeconds + patienceSeconds;
  const patience = openPatience(limit * 1000, () => silence.abort(silentError(connection, limit)));
  const onSilence = (): void => void client[Symbol.asyncDispose]();
  signal.addEventListener('abort', onSilence, { once: true });
  try {
    const asker = openAsker(client, options, patience.answered);
    return await look(options, { client, connection, asker, patience, store, ready, signal, startedAt }, session);
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    patience.end();
    signal.removeEventListener('abort', onSilence);
  }
}

interface Looking {
  readonly client: Client;
  readonly connection: Connection;
  readonly asker: Asker;
  readonly patience: Patience;
  readonly store: Aside['store'];
  readonly ready: { readonly connectMilliseconds: number; readonly waitedSeconds: number };
  readonly signal: AbortSignal;
  readonly startedAt: Date;
}

async function look(options: HealthOptions, looking: Looking, session: Session): Promise<HealthFacts> {
  const { client, connection, asker, patience, store, ready, signal, startedAt } = looking;
  const began = performance.now();
  const cpuBefore = await backendCpuSeconds(asker);
  const { view, partly } = await introduce({ client, connection, asker, store, ready }, session);
  const { chosen, rates, asked, top } = questionsOf(options, view, partly);
  session.onProgress({ phase: 'health', current: 'the first sample' });
  const before = await answer(rates, asker, signal);
  const sampledFrom = performance.now();
  const waits = await watchWaits(
    options.sampleSeconds,
    chosen.some(({ id }) => id === 'wait-profile'),
    { asker, patience, signal },
  );
  const sampledSeconds = options.sampleSeconds === 0 ? 0 : (performance.now() - sampledFrom) / 1000;
  session.onProgress({ phase: 'health', current: `${chosen.length} checks` });
  const answers = await answer(asked, asker, signal);
  const { [top]: topAnswer = { rows: [] } } = answers;
  // Who may not ask is told so by the check of statements.
  const topStatements = 'rows' in topAnswer ? (topAnswer.rows as unknown as StatementRow[]).map(asShown) : [];
  const disk = chosen.some(({ id }) => id === 'disk') ? await readServerDisk(client).catch(notKnown) : undefined;
  const cpuAfter = cpuBefore === undefined ? undefined : await backendCpuSeconds(asker);
  return {
    ...{
      startedAt,
      now: session.now(),
      place: describeConnection(connection),
      name: nameOfConnection(connection),
      server: view,
      answers,
      before,
      sampledSeconds,
    },
    aside: { ...partly, waits, disk },
    ...{ topStatements, waitedSeconds: ready.waitedSeconds },
    cost: {
      seconds: (performance.now() - began) / 1000,
      queries: asker.queries(),
      serverCpuSeconds: cpuBefore === undefined || cpuAfter === undefined ? null : Math.max(0, cpuAfter - cpuBefore),
    },
  };
}

/** What a server is asked, in this order; each once: several checks read the same. */
export interface Questions {
  readonly chosen: readonly Check[];
  /** Those of the first sample. */
  readonly rates: readonly string[];
  /** Those of the second one, and all others. */
  readonly asked: readonly string[];
  /** The one of pg_stat_statements; empty where it is not asked. */
  readonly top: string;
}

/** Pure. */
export function questionsOf(options: HealthOptions, view: ServerView, aside: Aside): Questions {
  const chosen = chooseChecks(options, view, aside);
  const rates = questions(
    chosen.filter(({ isRate }) => isRate === true && options.sampleSeconds > 0),
    view,
  );
  const veils = [
    ...new Map(
      chosen.flatMap(({ veil }) => (veil === undefined ? [] : [[veil.name, veil.sql(view)] as const])),
    ).values(),
  ];
  const top =
    view.statements?.isLoaded === true && options.profile === 'production' ? statementRows(view, 'total', 500) : '';
  const asked = [...rates, ...questions(chosen, view), ...veils, ...(top === '' ? [] : [top])];
  return { chosen, rates, asked: [...new Set(asked)], top };
}

/** What is seen before the first check: by it they are chosen. */
async function introduce(
  { client, connection, asker, store, ready }: Pick<Looking, 'client' | 'connection' | 'asker' | 'store' | 'ready'>,
  session: Session,
): Promise<{ readonly view: ServerView; readonly partly: Aside }> {
  const { view, skewSeconds, offersTls } = await readServerView(asker, client.major, session.now);
  const certificateEnds = endOfCertificate(client);
  const partly: Aside = {
    ...{ connectMilliseconds: ready.connectMilliseconds, skewSeconds, certificateEnds, store, disk: undefined },
    waits: { none: 0 },
    tls: { isUsed: certificateEnds !== undefined, isOffered: offersTls, isLocal: isLocal(connection) },
  };
  return { view, partly };
}

/** What a plan of a run depends on. */
export interface HealthPlanFacts {
  readonly connection: Connection;
  readonly server: ServerView;
  readonly aside: Aside;
}

/** Looks at a server as a run does before its first check. Throws as that does. */
export async function gatherHealthPlanFacts(options: HealthOptions, session: Session): Promise<HealthPlanFacts> {
  const ready = await whenReady(options.source, options.waitForSeconds, session);
  await using client = ready.client;
  const { connection } = ready;
  const store = await storeOf(options, client, connection, session);
  const asker = openAsker(client, options, () => undefined);
  const { view, partly } = await introduce({ client, connection, asker, store, ready }, session);
  return { connection, server: view, aside: partly };
}

async function storeOf(
  { store }: HealthOptions,
  client: Client,
  connection: Connection,
  session: Session,
): Promise<Aside['store']> {
  if (store === undefined) return undefined;
  const database = store.database ?? connection.database;
  const systemIdentifier = await readSystemIdentifier(client);
  return lookAtBackups(store.open, { database, systemIdentifier }, session.signal);
}

/** Each once. */
function questions(chosen: ReturnType<typeof chooseChecks>, view: ServerView): string[] {
  return [...new Set(chosen.flatMap(({ sql }) => sql?.(view) ?? []))];
}

async function answer(sqls: readonly string[], asker: Asker, signal: AbortSignal): Promise<Record<string, Answered>> {
  const answers: Record<string, Answered> = {};
  for (const sql of new Set(sqls)) {
    signal.throwIfAborted();
    try {
      answers[sql] = { rows: await asker.ask(sql) };
    } catch (error) {
      const known = classify(error, 'ask the server');
      const sqlState = sqlStateOf(error);
      // What ends the session ends the run; a question that one server does not understand is told, and the others are asked.
      if (known.kind === 'connection-lost' || sqlState === undefined) throw known;
      answers[sql] = { refused: known, sqlState };
    }
  }
  return answers;
}

/** What active sessions wait for. */
const waitsSql = `
  select coalesce(wait_event_type, 'none') as type, count(*)::float8 as count
  from pg_stat_activity
  where state = 'active' and backend_type = 'client backend' and pid <> pg_backend_pid() and wait_event_type is distinct from 'Client'
  group by 1`;

/** Looks at what active sessions wait for, until the time between the samples is over. */
async function watchWaits(
  seconds: number,
  isWanted: boolean,
  { asker, patience, signal }: Pick<Looking, 'asker' | 'patience' | 'signal'>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = { none: 0 };
  if (seconds === 0) return {};
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    if (isWanted) {
      const rows = await asker.ask<{ type: string; count: number }>(waitsSql);
      for (const { type, count } of rows) counts[type] = (counts[type] ?? 0) + count;
    }
    const pause = Math.min((seconds * 1000) / ticks, Math.max(0, until - performance.now()));
    await patience.resting(() => delay(pause, undefined, { signal }));
  }
  return counts;
}

function endOfCertificate({ pg }: Client): Date | undefined {
  const { stream } = (pg as unknown as { connection: { stream: Partial<TLSSocket> } }).connection;
  const certificate = stream.getPeerCertificate?.();
  return certificate?.valid_to === undefined ? undefined : new Date(certificate.valid_to);
}

function isLocal({ host, hostaddr }: Connection): boolean {
  return host.startsWith('/') || /^(127\.|::1$|localhost$)/.test(hostaddr ?? host) || host === 'localhost';
}

function notKnown(error: unknown): undefined {
  if (sqlStateOf(error) === undefined && error instanceof PgproofError) throw error;
  return undefined;
}
