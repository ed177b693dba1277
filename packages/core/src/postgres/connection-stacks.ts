import type { ClientConfig } from 'pg';
import { PgproofError } from '../errors.ts';
import { ownApplication } from './application.ts';
import type { Connection } from './connection.ts';
import { isSocket } from './connection-place.ts';
import { libpqTls, nodeTls, nowhere } from './connection-tls.ts';

/** A whole answer to every question node-postgres would otherwise put to PG* variables and ~/.pgpass. */
export type FullClientConfig = ClientConfig & { readonly sslnegotiation: 'postgres' };

/**
 * Long-lived sessions sit idle while others work: this keeps firewalls from forgetting them, and tells a line that is dead. Node.js
 * asks ten times, a second apart, before it gives a connection up.
 */
const keepAliveSeconds = 60;

/**
 * The same for a libpq program, which takes it nowhere but in a connection string; empty for a Unix socket. Not with tcp_user_timeout:
 * it would also end a connection whose server is only slow to read (Linux, tcp(7)). Source: PostgreSQL documentation, 32.1.2.
 */
export function keepaliveWords(connection: Pick<Connection, 'host' | 'hostaddr'>): string {
  return isSocket(connection) ? '' : `keepalives_idle=${keepAliveSeconds} keepalives_interval=10 keepalives_count=6`;
}

/** node-postgres takes an empty password for none, and would then look for one itself. */
function noPassword(): never {
  throw new PgproofError('login-refused', 'the server asks for a password, and none was given', {
    hint: 'give it in PGPASSWORD, a service file or ~/.pgpass',
  });
}

/**
 * The connection for node-postgres; `new Client(clientConfig(connection))` reads no environment and no password file.
 * No timeout is set but the one for connecting. Throws bad-input when a file of TLS is gone.
 * node-postgres sends no blank `options`, for poolers refuse the parameter: where there are none it reads PGOPTIONS,
 * which readConnection has then seen to be unset.
 */
export function clientConfig(connection: Connection): FullClientConfig {
  return {
    host: connection.hostaddr ?? connection.host,
    port: connection.port,
    user: connection.user,
    database: connection.database,
    password: connection.password || noPassword,
    ssl: nodeTls(connection.tls, connection.host),
    sslnegotiation: 'postgres',
    ...(connection.options === undefined ? {} : { options: connection.options }),
    application_name: ownApplication,
    keepAlive: true,
    keepAliveInitialDelayMillis: keepAliveSeconds * 1000,
    connectionTimeoutMillis: connection.connectTimeoutSeconds * 1000,
  };
}

/**
 * The whole environment of a libpq program for this connection: it finds no service, no password file and no default
 * of ~/.postgresql. The caller adds what the program itself needs, such as PATH. Source: PostgreSQL documentation, 32.15.
 */
export function childEnvironment(connection: Connection): Record<string, string> {
  return {
    PGHOST: connection.host,
    ...(connection.hostaddr === undefined ? {} : { PGHOSTADDR: connection.hostaddr }),
    PGPORT: String(connection.port),
    PGUSER: connection.user,
    PGDATABASE: connection.database,
    ...(connection.password === undefined ? {} : { PGPASSWORD: connection.password }),
    PGPASSFILE: nowhere,
    ...libpqTls(connection.tls),
    PGGSSENCMODE: 'disable',
    PGCHANNELBINDING: connection.channelBinding,
    ...(connection.options === undefined ? {} : { PGOPTIONS: connection.options }),
    PGCONNECT_TIMEOUT: String(connection.connectTimeoutSeconds),
    PGAPPNAME: ownApplication,
  };
}
