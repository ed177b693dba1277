import { describePlace } from './connection-place.ts';
import type { SslMode, Tls, TlsMaterial } from './connection-tls.ts';

export { readConnection } from './connection-read.ts';
export { resolveConnection } from './connection-resolve.ts';
export { childEnvironment, clientConfig, keepaliveWords } from './connection-stacks.ts';
export type { SslMode, Tls, TlsMaterial } from './connection-tls.ts';

/** Which kind of server is wanted, with libpq's words. */
export type TargetSessionAttrs = 'any' | 'read-write' | 'read-only' | 'primary' | 'standby' | 'prefer-standby';

/** One server that may be tried. */
export interface HostCandidate {
  /** Name, address, or absolute folder of the Unix socket. */
  readonly host: string;
  /** The address to connect to instead of looking `host` up. */
  readonly hostaddr?: string;
  readonly port: number;
  readonly password?: string;
}

/** What was asked for, before a server was chosen. */
export interface ConnectionParameters {
  /** In the order in which they are tried; never empty. */
  readonly hosts: readonly HostCandidate[];
  readonly user: string;
  readonly database: string;
  readonly sslmode: SslMode;
  /** The files of TLS; absent when no host can have it. */
  readonly tlsMaterial?: TlsMaterial;
  readonly channelBinding: 'disable' | 'prefer';
  readonly targetSessionAttrs: TargetSessionAttrs;
  readonly options?: string;
  /** For each attempt; 0 is no limit. */
  readonly connectTimeoutSeconds: number;
  /** What is to be masked wherever text goes out. */
  readonly secrets: readonly string[];
  /** Sentences about what was left aside. */
  readonly warnings: readonly string[];
}

/** One server, with nothing left to choose: both stacks reach the same one with the same TLS. */
export interface Connection {
  /** Name, address, or absolute folder of the Unix socket. */
  readonly host: string;
  /** The address that answered when `host` is a name. */
  readonly hostaddr?: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly password?: string;
  readonly tls: Tls;
  readonly channelBinding: 'disable' | 'prefer';
  readonly options?: string;
  /** 0 is no limit. */
  readonly connectTimeoutSeconds: number;
  /** What is to be masked wherever text goes out. */
  readonly secrets: readonly string[];
}

/** The same server and login with another database. The password stays, whatever a password file says of that database. */
export function withDatabase(connection: Connection, database: string): Connection {
  return { ...connection, database };
}

/** `database at host:port` for messages; holds no secret. */
export function describeConnection(connection: Pick<Connection, 'database' | 'host' | 'port'>): string {
  return `${connection.database} at ${describePlace(connection)}`;
}
