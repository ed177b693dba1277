import { stat } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { PgproofError } from '../errors.ts';
import { secretForms } from '../secret.ts';
import type { ConnectionParameters, HostCandidate, TargetSessionAttrs } from './connection.ts';
import { environmentSettings, type Settings } from './connection-keywords.ts';
import { isSocket } from './connection-place.ts';
import { checkSettings } from './connection-settings.ts';
import { readTlsMaterial, type SslMode } from './connection-tls.ts';
import { parseConninfo } from './conninfo.ts';
import { passwordFromPassfile, readPassfile } from './passfile.ts';
import { readService } from './servicefile.ts';

/** Where a connection is read from. */
export interface ConnectionInput {
  /** A URL or keyword=value text, as libpq takes them. */
  readonly conninfo?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The name of the operating system's user: the default for user and database. */
  readonly osUser: string;
  /** The folder that holds .pgpass, .pg_service.conf and .postgresql. */
  readonly homedir: string;
}

/** Debian's folder for sockets, and the one of a build from source. */
const socketFolders = ['/var/run/postgresql', '/tmp'];

const defaultPort = 5432;
const defaultConnectTimeoutSeconds = 15;

/** The socket folder that has a server's socket for the port, or else localhost. */
async function defaultHost(port: number): Promise<string> {
  for (const folder of socketFolders) {
    const stats = await stat(join(folder, `.s.PGSQL.${port}`)).catch(() => undefined);
    if (stats?.isSocket()) return folder;
  }
  return 'localhost';
}

function parsePort(text: string): number {
  if (text.trim() === '') return defaultPort;
  const port = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new PgproofError('bad-input', 'port: must be a whole number from 1 to 65535', {
    hint: 'in a URL, percent-encode / as %2F and @ as %40 in user and password',
  });
}

type Place = Pick<HostCandidate, 'host' | 'hostaddr' | 'port'>;

/** Pairs the lists of host, hostaddr and port as libpq does. Source: PostgreSQL documentation, 32.1.1.3. */
async function readPlaces(settings: Settings, sslmode: SslMode): Promise<Place[]> {
  const list = (text: string | undefined): string[] => (text ? text.split(',').map((item) => item.trim()) : []);
  const hosts = list(settings.host);
  const addresses = list(settings.hostaddr);
  const ports = list(settings.port).map(parsePort);
  const count = Math.max(hosts.length, addresses.length, 1);
  if (hosts.length > 0 && addresses.length > 0 && hosts.length !== addresses.length)
    throw new PgproofError('bad-input', `${hosts.length} hosts do not pair with ${addresses.length} hostaddr`, {
      hint: 'give as many of one as of the other; an item of a list may be empty',
    });
  if (ports.length > 1 && ports.length !== count)
    throw new PgproofError('bad-input', `${ports.length} ports do not pair with ${count} hosts`, {
      hint: 'give one port for all, or one for each host',
    });
  return Promise.all(
    Array.from({ length: count }, async (_, index): Promise<Place> => {
      const port = (ports.length > 1 ? ports[index] : ports[0]) ?? defaultPort;
      const hostaddr = addresses[index] || undefined;
      const host = hosts[index] || hostaddr || (await defaultHost(port));
      if (hostaddr !== undefined && isIP(hostaddr) === 0)
        throw new PgproofError('bad-input', `hostaddr: "${hostaddr}" is not an address`, {
          hint: 'names go into host',
        });
      if (sslmode === 'verify-full' && hostaddr !== undefined && !hosts[index])
        throw new PgproofError('bad-input', 'sslmode=verify-full checks a host name, and hostaddr alone has none', {
          hint: 'give the name in host, beside hostaddr',
        });
      if (host.includes('@') && !host.startsWith('@') && !host.startsWith('/'))
        throw new PgproofError('bad-input', 'host: has an @ in it, as where one of the password is not encoded', {
          hint: 'in a URL, percent-encode / as %2F and @ as %40 in user and password',
        });
      if (host.startsWith('@'))
        throw new PgproofError('bad-input', 'host: sockets in the abstract namespace are not supported', {
          hint: 'give the folder of the socket, or a TCP host',
        });
      return { host, ...(hostaddr === undefined ? {} : { hostaddr }), port };
    }),
  );
}

async function readSettings(input: ConnectionInput): Promise<Settings> {
  const given = input.conninfo === undefined ? {} : parseConninfo(input.conninfo);
  const environment = environmentSettings(input.env);
  const service = given.service ?? environment.service;
  if (!service) return { ...environment, ...given };
  const file = given.servicefile || environment.servicefile;
  const systemFolder = input.env['PGSYSCONFDIR'];
  const fromService = await readService({
    service,
    homedir: input.homedir,
    ...(file ? { file } : {}),
    ...(systemFolder ? { systemFolder } : {}),
  });
  return { ...environment, ...fromService, ...given };
}

function sslModeOf(settings: Settings): SslMode {
  const { sslmode, sslrootcert } = settings;
  if (sslrootcert !== 'system') return (sslmode || 'prefer') as SslMode;
  if (sslmode && sslmode !== 'verify-full')
    throw new PgproofError('bad-input', `sslmode=${sslmode} is too weak for sslrootcert=system`, {
      hint: 'use sslmode=verify-full, or name the file of one CA in sslrootcert',
    });
  return 'verify-full';
}

interface Login {
  readonly user: string;
  readonly database: string;
}

/** Gives each place its password: the one that was given, or what the password file has for it. */
async function readPasswords(
  places: readonly Place[],
  settings: Settings,
  login: Login,
  homedir: string,
  warnings: string[],
): Promise<HostCandidate[]> {
  const given = settings.password || undefined;
  if (given !== undefined) return places.map((place) => ({ ...place, password: given }));
  const { text, warning } = await readPassfile(settings.passfile || join(homedir, '.pgpass'));
  if (warning !== undefined) warnings.push(warning);
  return places.map((place) => {
    const hosts = socketFolders.includes(place.host) ? ['localhost', place.host] : [place.host];
    const password = passwordFromPassfile(text, { hosts, port: place.port, ...login });
    return password === undefined ? place : { ...place, password };
  });
}

/**
 * Reads a connection as libpq does: what is given explicitly comes before the service file, then PG* variables, then
 * defaults; a password that none of them has is looked up in the password file. Connects to nothing.
 * Throws bad-input for what is wrong, and for what only one of the two stacks could honour.
 */
export async function readConnection(input: ConnectionInput): Promise<ConnectionParameters> {
  const settings = await readSettings(input);
  const warnings: string[] = checkSettings(settings);
  const sslmode = sslModeOf(settings);
  const places = await readPlaces(settings, sslmode);
  const user = settings.user || input.osUser;
  const login = { user, database: settings.dbname || user };
  const tlsMaterial =
    sslmode === 'disable' || places.every(isSocket)
      ? undefined
      : await readTlsMaterial({ settings, mode: sslmode, homedir: input.homedir, env: input.env }, warnings);
  const hosts = await readPasswords(places, settings, login, input.homedir, warnings);
  // Set but blank: node-postgres would take PGOPTIONS for it, which libpq does not.
  const options = settings.options || (input.env['PGOPTIONS'] ? ' ' : undefined);
  const timeout = settings.connect_timeout || String(defaultConnectTimeoutSeconds);
  return {
    hosts,
    ...login,
    sslmode,
    ...(tlsMaterial === undefined ? {} : { tlsMaterial }),
    channelBinding: settings.channel_binding === 'disable' ? 'disable' : 'prefer',
    targetSessionAttrs: (settings.target_session_attrs || 'any') as TargetSessionAttrs,
    ...(options === undefined ? {} : { options }),
    connectTimeoutSeconds: Math.max(0, Number(timeout)),
    secrets: [...new Set(hosts.flatMap((host) => secretForms(host.password)))],
    warnings,
  };
}
