import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import type { ConnectionOptions, PeerCertificate, SecureVersion } from 'node:tls';
import { isAbsent } from '../absent.ts';
import { PgproofError } from '../errors.ts';
import type { Settings } from './connection-keywords.ts';

export type SslMode = 'disable' | 'allow' | 'prefer' | 'require' | 'verify-ca' | 'verify-full';

/** What a TLS session needs beside its mode. Paths are absolute; a file that is named here exists. */
export interface TlsMaterial {
  /** Certificates of the authorities trusted, PEM. */
  readonly rootCert?: string;
  /** Revocation list, PEM. */
  readonly crl?: string;
  /** The client's certificate and its key, PEM. */
  readonly cert?: string;
  readonly key?: string;
  readonly minVersion: SecureVersion;
  readonly maxVersion?: SecureVersion;
  /** Whether the host name is sent in clear when the session begins (SNI). */
  readonly sendName: boolean;
}

/** How one connection is encrypted: settled, with nothing left to try. */
export type Tls =
  | { readonly mode: 'disable' }
  | ({ readonly mode: 'require' | 'verify-ca' | 'verify-full' } & TlsMaterial);

/** No such file, on any system where /dev/null is not a folder; it keeps libpq from its defaults in ~/.postgresql. */
export const nowhere = '/dev/null/none';

/** Where systems keep the authorities they trust, in one PEM file: Debian, RHEL, SUSE, Alpine and macOS. */
const systemBundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

function bad(message: string, hint: string, cause?: unknown): PgproofError {
  return new PgproofError('bad-input', message, { hint, cause });
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (cause) {
    if (isAbsent(cause)) return false;
    throw bad(`"${path}" cannot be read`, 'check the permissions of the file and its folders', cause);
  }
}

async function requirePem(path: string, label: string, marker: RegExp): Promise<void> {
  const text = await readFile(path, 'latin1').catch((cause: unknown) => {
    throw bad(`the ${label} "${path}" cannot be read`, 'check the permissions of the file', cause);
  });
  if (!marker.test(text)) throw bad(`the ${label} "${path}" is not in PEM form`, 'convert it with openssl');
}

async function findSystemBundle(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const own = env['SSL_CERT_FILE'];
  for (const path of own === undefined || own === '' ? systemBundles : [own])
    if (await isThere(path)) return resolve(path);
  throw bad('sslrootcert=system: this system has no file of trusted authorities', 'give sslrootcert=<file of the CA>');
}

async function findRootCert(input: TlsQuestion, warnings: string[]): Promise<string | undefined> {
  const { settings, mode } = input;
  if (settings.sslrootcert === 'system') return findSystemBundle(input.env);
  const path = resolve(settings.sslrootcert || join(input.homedir, '.postgresql', 'root.crt'));
  if (await isThere(path)) {
    await requirePem(path, 'root certificate', /-----BEGIN (TRUSTED |X509 )?CERTIFICATE-----/);
    return path;
  }
  if (mode === 'verify-ca' || mode === 'verify-full')
    throw bad(
      `sslmode=${mode} needs a root certificate, and "${path}" does not exist`,
      'give sslrootcert=<file of the CA>, or sslrootcert=system for a public one',
    );
  if (settings.sslrootcert)
    warnings.push(`root certificate "${path}" does not exist: sslmode=${mode} does not check the server's certificate`);
  return undefined;
}

async function findCrl(settings: Settings, homedir: string): Promise<string | undefined> {
  const path = resolve(settings.sslcrl || join(homedir, '.postgresql', 'root.crl'));
  if (await isThere(path)) {
    await requirePem(path, 'revocation list', /-----BEGIN X509 CRL-----/);
    return path;
  }
  if (settings.sslcrl) throw bad(`the revocation list "${path}" does not exist`, 'check sslcrl');
  return undefined;
}

/** libpq takes a key that only its owner may read; one that root owns may be read by its group too. */
async function checkKey(path: string, cert: string): Promise<void> {
  if (!(await isThere(path)))
    throw bad(`the client has the certificate "${cert}" but no key: "${path}" does not exist`, 'give sslkey=<file>');
  const stats = await stat(path);
  if (!stats.isFile()) throw bad(`the client key "${path}" is not a plain file`, 'give sslkey=<file>');
  if ((stats.mode & (stats.uid === 0 ? 0o037 : 0o077)) !== 0)
    throw bad(`the client key "${path}" may be read by group or world`, `chmod 0600 "${path}"`);
  await requirePem(path, 'client key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/);
}

async function findClientCert(
  input: TlsQuestion,
  warnings: string[],
): Promise<{ cert: string; key: string } | undefined> {
  const { settings, homedir } = input;
  if (settings.sslcertmode === 'disable') return undefined;
  const cert = resolve(settings.sslcert || join(homedir, '.postgresql', 'postgresql.crt'));
  if (!(await isThere(cert))) {
    if (settings.sslcert) warnings.push(`client certificate "${cert}" does not exist: none is sent`);
    return undefined;
  }
  if (settings.sslkey?.includes(':') && !settings.sslkey.startsWith('/'))
    throw bad('a client key in an OpenSSL engine is not supported', 'give sslkey=<file>');
  const key = resolve(settings.sslkey || join(homedir, '.postgresql', 'postgresql.key'));
  await checkKey(key, cert);
  return { cert, key };
}

/** What the files and versions of TLS are read from. */
export interface TlsQuestion {
  readonly settings: Settings;
  readonly mode: SslMode;
  readonly homedir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Finds the files that libpq would use for TLS, its defaults in `~/.postgresql` included; `sslrootcert=system` becomes
 * the file in which the system keeps its authorities, so that both stacks read the same one. Pushes to `warnings`.
 * Throws bad-input for a file that is needed and missing, unreadable, not PEM, or a key that others may read.
 * Source: PostgreSQL documentation, 32.19.
 */
export async function readTlsMaterial(question: TlsQuestion, warnings: string[]): Promise<TlsMaterial> {
  const { settings } = question;
  const rootCert = await findRootCert(question, warnings);
  const crl = rootCert === undefined ? undefined : await findCrl(settings, question.homedir);
  const client = await findClientCert(question, warnings);
  const minVersion = (settings.ssl_min_protocol_version || 'TLSv1.2') as SecureVersion;
  const maxVersion = (settings.ssl_max_protocol_version || undefined) as SecureVersion | undefined;
  if (maxVersion !== undefined && maxVersion < minVersion)
    throw bad(`ssl_max_protocol_version ${maxVersion} is below ssl_min_protocol_version ${minVersion}`, 'change one');
  return {
    ...(rootCert === undefined ? {} : { rootCert }),
    ...(crl === undefined ? {} : { crl }),
    ...client,
    minVersion,
    ...(maxVersion === undefined ? {} : { maxVersion }),
    sendName: settings.sslsni !== '0',
  };
}

/** Settles a TLS session: with a root certificate libpq checks the chain in every mode, so that require is verify-ca. */
export function settleTls(mode: Exclude<SslMode, 'disable'>, material: TlsMaterial): Tls {
  if (mode === 'verify-full') return { mode, ...material };
  return { mode: material.rootCert === undefined ? 'require' : 'verify-ca', ...material };
}

/** Checks the certificate's names against `host`; as libpq does, an address may also stand in a common name without others. */
export function checkName(host: string, certificate: PeerCertificate): Error | undefined {
  const sole = certificate.subjectaltname === undefined ? certificate.subject?.CN : undefined;
  if (isIP(host) !== 0 && sole === host) return undefined;
  // Loaded when it is used: it is a fifth of a start.
  return process.getBuiltinModule('node:tls').checkServerIdentity(host, certificate);
}

/** The TLS options of node-postgres for a server that is known as `host`. Reads the files; throws bad-input when one is gone. */
export function nodeTls(tls: Tls, host: string): false | ConnectionOptions {
  if (tls.mode === 'disable') return false;
  const read = (path: string): string => {
    try {
      return readFileSync(path, 'utf8');
    } catch (cause) {
      throw bad(`"${path}" cannot be read`, 'check that the file is still there', cause);
    }
  };
  const { mode } = tls;
  return {
    rejectUnauthorized: mode !== 'require',
    checkServerIdentity: (_, certificate) => (mode === 'verify-full' ? checkName(host, certificate) : undefined),
    minVersion: tls.minVersion,
    ...(tls.maxVersion === undefined ? {} : { maxVersion: tls.maxVersion }),
    ...(tls.sendName && isIP(host) === 0 ? { servername: host } : {}),
    ...(tls.rootCert === undefined ? {} : { ca: read(tls.rootCert) }),
    ...(tls.crl === undefined ? {} : { crl: read(tls.crl) }),
    ...(tls.cert === undefined ? {} : { cert: read(tls.cert) }),
    ...(tls.key === undefined ? {} : { key: read(tls.key) }),
  };
}

/** The environment of libpq for the same session; what was not settled on is turned off, defaults in ~/.postgresql included. */
export function libpqTls(tls: Tls): Record<string, string> {
  if (tls.mode === 'disable') return { PGSSLMODE: 'disable' };
  return {
    PGSSLMODE: tls.mode,
    PGSSLROOTCERT: tls.rootCert ?? nowhere,
    PGSSLCRL: tls.crl ?? nowhere,
    PGSSLCERT: tls.cert ?? nowhere,
    PGSSLKEY: tls.key ?? nowhere,
    PGSSLSNI: tls.sendName ? '1' : '0',
    PGSSLMINPROTOCOLVERSION: tls.minVersion,
    ...(tls.maxVersion === undefined ? {} : { PGSSLMAXPROTOCOLVERSION: tls.maxVersion }),
  };
}
