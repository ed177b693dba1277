import {
  type Connection,
  openFolderStore,
  PgproofError,
  readConnection,
  resolveConnection,
  type Session,
  type Store,
} from '@pgproof/core';
import type { Given } from './options.ts';
import type { Surroundings } from './surroundings.ts';

/** The surroundings of one command: an abort also when its time is up. */
export function withDeadline(given: Pick<Given, 'timeoutMinutes'>, surroundings: Surroundings): Surroundings {
  const minutes = given.timeoutMinutes;
  if (minutes === undefined) return surroundings;
  const deadline = new AbortController();
  const abort = (): void => deadline.abort(new PgproofError('deadline', `not done within ${minutes} minutes`));
  setTimeout(abort, minutes * 60_000).unref();
  return { ...surroundings, signal: AbortSignal.any([surroundings.signal, deadline.signal]) };
}

/** The session of one command: its temporary folders, its progress. */
export function openSession(given: Pick<Given, 'workdir'>, surroundings: Surroundings): Session {
  return {
    env: surroundings.env,
    signal: surroundings.signal,
    onProgress: surroundings.terminal.progress,
    workdir: given.workdir ?? surroundings.tmpdir,
    now: () => new Date(),
  };
}

/** Reads a connection from a URL or the environment, masks what is secret of it, and settles on one server. */
export async function openConnection(
  conninfo: string | undefined,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<Connection> {
  const { env, homedir, osUser, terminal } = surroundings;
  const parameters = await readConnection({ env, homedir, osUser, ...(conninfo === undefined ? {} : { conninfo }) });
  terminal.mask(parameters.secrets);
  for (const warning of parameters.warnings) terminal.note(`Warning: ${warning}`);
  return resolveConnection(parameters, signal);
}

/** Opens the store that --store names. */
export async function openStore(given: Pick<Given, 'store' | 'dryRun'>, create: boolean): Promise<Store> {
  const place = given.store ?? '';
  if (/^[a-z0-9]+:\/\//i.test(place)) {
    throw new PgproofError('bad-input', `store "${place}": only a folder can be a store`, {
      hint: 'give a folder, such as --store ./backups',
    });
  }
  return openFolderStore(place, given.dryRun === true && create ? { create: false, mayBeMissing: true } : { create });
}

/** Leaves out what is undefined: an option that was not given is absent. */
export function present<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** A connection to a database that need not exist: the server is settled on through another database of it. */
export async function settleTarget(
  conninfo: string,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<Connection> {
  const { env, homedir, osUser, terminal } = surroundings;
  const parameters = await readConnection({ conninfo, env, homedir, osUser });
  terminal.mask(parameters.secrets);
  for (const warning of parameters.warnings) terminal.note(`Warning: ${warning}`);
  const administration = parameters.database === 'postgres' ? 'template1' : 'postgres';
  return {
    ...(await resolveConnection({ ...parameters, database: administration }, signal)),
    database: parameters.database,
  };
}
