import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { classify, type ErrorKind, PgproofError, sqlStateOf } from '../errors.ts';
import type { Connection, ConnectionParameters, HostCandidate, TargetSessionAttrs } from './connection.ts';
import { describePlace, isSocket } from './connection-place.ts';
import { type Attempt, probe } from './connection-probe.ts';
import { settleTls, type Tls } from './connection-tls.ts';

type Failure = Exclude<Attempt, { is: 'ready' }> & { readonly place: string };

/** The kinds of TLS to try at one server, in order. Source: PostgreSQL documentation, 32.19.3. */
function tlsLadder(parameters: ConnectionParameters, candidate: HostCandidate): Tls[] {
  const { sslmode, tlsMaterial } = parameters;
  const plain: Tls = { mode: 'disable' };
  if (sslmode === 'disable' || tlsMaterial === undefined || isSocket(candidate)) return [plain];
  const encrypted = settleTls(sslmode, tlsMaterial);
  if (sslmode === 'allow') return [plain, encrypted];
  return sslmode === 'prefer' ? [encrypted, plain] : [encrypted];
}

/** The addresses of a host in the order the system gives them; the host itself when it needs no looking up. */
async function addressesOf(candidate: HostCandidate): Promise<(string | undefined)[]> {
  if (candidate.hostaddr !== undefined) return [candidate.hostaddr];
  if (isSocket(candidate) || isIP(candidate.host) !== 0) return [undefined];
  const found = await lookup(candidate.host, { all: true, order: 'verbatim' });
  return [...new Set(found.map((entry) => entry.address))];
}

function connectionTo(
  parameters: ConnectionParameters,
  candidate: HostCandidate,
  hostaddr: string | undefined,
  tls: Tls,
): Connection {
  const { user, database, channelBinding, options, connectTimeoutSeconds, secrets } = parameters;
  const { host, port, password } = candidate;
  return {
    host,
    ...(hostaddr === undefined ? {} : { hostaddr }),
    port,
    user,
    database,
    ...(password === undefined ? {} : { password }),
    tls,
    channelBinding,
    ...(options === undefined ? {} : { options }),
    connectTimeoutSeconds,
    secrets,
  };
}

function describeAttempt(connection: Connection): string {
  const address = connection.hostaddr === connection.host ? undefined : connection.hostaddr;
  const place = describePlace(connection) + (address === undefined ? '' : ` (${address})`);
  return connection.tls.mode === 'disable' ? place : `${place} with TLS`;
}

/** libpq tries the other kind of encryption after a failed handshake, or when the login itself was refused. */
function mayClimb(failure: Failure): boolean {
  return failure.is === 'tls' || (failure.is === 'refused' && /^(28|08)/.test(sqlStateOf(failure.error) ?? ''));
}

interface Search {
  readonly parameters: ConnectionParameters;
  readonly wanted: TargetSessionAttrs;
  readonly signal: AbortSignal | undefined;
  readonly failures: Failure[];
}

/** Tries one host with each address and kind of TLS. `stop` when libpq would not go on to the next host. */
async function tryHost(search: Search, candidate: HostCandidate): Promise<Connection | 'next' | 'stop'> {
  const { parameters, failures, signal } = search;
  let addresses: (string | undefined)[];
  try {
    addresses = await addressesOf(candidate);
  } catch (error) {
    failures.push({ is: 'unreachable', error, place: describePlace(candidate) });
    return 'next';
  }
  const ladder = tlsLadder(parameters, candidate);
  for (const address of addresses) {
    for (const [rung, tls] of ladder.entries()) {
      const connection = connectionTo(parameters, candidate, address, tls);
      const attempt = await probe(connection, search.wanted, signal);
      if (attempt.is === 'ready') return connection;
      const failure = { ...attempt, place: describeAttempt(connection) };
      failures.push(failure);
      if (failure.is === 'unsuitable') return 'next';
      if (failure.is === 'unreachable') break;
      if (!mayClimb(failure) || rung === ladder.length - 1) return 'stop';
    }
  }
  return 'next';
}

const keptKinds: readonly ErrorKind[] = [
  'login-refused',
  'no-database',
  'not-permitted',
  'database-refused',
  'too-many-connections',
  'out-of-memory',
  'statement-timeout',
  'bad-input',
];

function sentenceOf(failure: Failure, timeoutSeconds: number): PgproofError {
  const { error, place } = failure;
  if (error instanceof PgproofError)
    return new PgproofError(error.kind, `${place}: ${error.message}`, { hint: error.hint, cause: error });
  const timedOut = error instanceof Error && error.message === 'timeout expired';
  const message = timedOut ? `no answer within ${timeoutSeconds} s` : undefined;
  const known = classify(message === undefined ? error : new Error(message, { cause: error }), place);
  const sasl = failure.is === 'refused' && sqlStateOf(error) === undefined;
  const kind = sasl ? 'login-refused' : keptKinds.includes(known.kind) ? known.kind : 'cannot-connect';
  const hint = 'check sslmode, and that sslrootcert names the CA of the server (sslrootcert=system for a public one)';
  const own = kind === known.kind ? { hint: known.hint } : {};
  return new PgproofError(kind, known.message, { ...(failure.is === 'tls' ? { hint } : own), cause: error });
}

/** One error for all attempts. Its kind is that of the last answer a server gave, or else of the last attempt. */
function failureOf(search: Search): PgproofError {
  const { parameters, failures } = search;
  const told = failures.map((failure) => ({
    failure,
    error: sentenceOf(failure, parameters.connectTimeoutSeconds),
  }));
  const last = told.findLast(({ failure }) => failure.is === 'refused') ?? told.at(-1);
  const attempts = told.map(({ error }) => error.message).join('; ');
  const options = last === undefined ? {} : { hint: last.error.hint, cause: last.failure.error };
  const kind = last?.error.kind ?? 'cannot-connect';
  return new PgproofError(kind, `cannot connect to database "${parameters.database}": ${attempts}`, options);
}

async function search(what: Search): Promise<Connection | undefined> {
  for (const candidate of what.parameters.hosts) {
    const outcome = await tryHost(what, candidate);
    if (outcome === 'stop') return undefined;
    if (outcome !== 'next') return outcome;
  }
  return undefined;
}

/**
 * Settles on one server by logging in with node-postgres: hosts in order, each with all its addresses, until one answers
 * and is of the kind wanted. As in libpq a server that refuses the login, or TLS, ends the search. Throws PgproofError:
 * cannot-connect, login-refused, no-database, or what else the server said, with one clause for each attempt;
 * interrupted when `signal` aborts (its reason, when that is a PgproofError).
 */
export async function resolveConnection(parameters: ConnectionParameters, signal?: AbortSignal): Promise<Connection> {
  const preferred = parameters.targetSessionAttrs === 'prefer-standby';
  const passes: TargetSessionAttrs[] = preferred ? ['standby', 'any'] : [parameters.targetSessionAttrs];
  let last: Search | undefined;
  try {
    for (const wanted of passes) {
      last = { parameters, wanted, signal, failures: [] };
      const connection = await search(last);
      if (connection !== undefined) return connection;
    }
  } catch (error) {
    if (!signal?.aborted || error instanceof PgproofError) throw error;
    throw new PgproofError('interrupted', 'interrupted while connecting', { cause: error });
  }
  throw failureOf(last ?? { parameters, wanted: 'any', signal, failures: [] });
}
