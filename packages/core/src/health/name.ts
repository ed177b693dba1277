import { type Connection, type HostCandidate, readConnection } from '../postgres/connection.ts';
import { describePlace } from '../postgres/connection-place.ts';
import type { ConnectionDoor } from '../postgres/settle.ts';

/** What a server is called where it is watched, whether it answers or not. */
export interface ServerName {
  /** host:port; where several hosts are tried, all of them. */
  readonly server: string;
  /** The database that is connected to. */
  readonly dbname: string;
}

type Place = Pick<HostCandidate, 'host' | 'port'>;

/** A socket is there only while its server runs, and must not give it another name. */
const isHere = (host: string): boolean => host.startsWith('/') || host === '127.0.0.1' || host === '::1';

/** The name of a server, by the places where it is looked for. Pure. */
export function nameOf(places: readonly Place[], dbname: string): ServerName {
  const named = places.map(({ host, port }) => describePlace({ host: isHere(host) ? 'localhost' : host, port }));
  return { server: [...new Set(named)].join(','), dbname };
}

/** The name of a server by its connection, without connecting. Throws as `readConnection` does. */
export async function nameServer(
  conninfo: string | undefined,
  { env, homedir, osUser }: ConnectionDoor,
): Promise<ServerName> {
  const given = conninfo === undefined ? {} : { conninfo };
  const { hosts, database } = await readConnection({ env, homedir, osUser, ...given });
  return nameOf(hosts, database);
}

/** The same of a connection that is settled. */
export const nameOfConnection = (connection: Connection): ServerName => nameOf([connection], connection.database);
