import { PgproofError } from '../errors.ts';
import { type Connection, type ConnectionParameters, readConnection, resolveConnection } from './connection.ts';
import type { ConnectionInput } from './connection-read.ts';
import { parseConninfo } from './conninfo.ts';

/** What a door brings for settling a connection: the user's environment, and a mouth. */
export interface ConnectionDoor extends Omit<ConnectionInput, 'conninfo'> {
  /** Hears every secret before anything else is said. */
  readonly mask: (secrets: readonly string[]) => void;
  readonly warn: (warning: string) => void;
}

async function read(conninfo: string | undefined, door: ConnectionDoor): Promise<ConnectionParameters> {
  const { env, homedir, osUser } = door;
  const parameters = await readConnection({ env, homedir, osUser, ...(conninfo === undefined ? {} : { conninfo }) });
  door.mask(parameters.secrets);
  for (const warning of parameters.warnings) door.warn(warning);
  return parameters;
}

/** Reads a connection from a URL, keywords or the environment, masks what is secret of it, and settles on one server. */
export async function settleConnection(
  conninfo: string | undefined,
  door: ConnectionDoor,
  signal: AbortSignal,
): Promise<Connection> {
  return resolveConnection(await read(conninfo, door), signal);
}

/** A connection to a database that need not exist: the server is settled on through another database of it. */
export async function settleTarget(conninfo: string, door: ConnectionDoor, signal: AbortSignal): Promise<Connection> {
  const given = parseConninfo(conninfo);
  if (given.dbname === undefined && given.service === undefined && !door.env['PGDATABASE'])
    throw new PgproofError('bad-input', 'the database to restore into is not named', {
      hint: 'put its name at the end: postgres://user@host/name',
    });
  const parameters = await read(conninfo, door);
  const administration = parameters.database === 'postgres' ? 'template1' : 'postgres';
  const settled = await resolveConnection({ ...parameters, database: administration }, signal);
  return { ...settled, database: parameters.database };
}
