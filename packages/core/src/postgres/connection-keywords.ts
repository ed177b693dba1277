/** What is known of one libpq keyword. */
export interface KeywordEntry {
  /** The environment variable that sets it. */
  readonly env?: string;
  /** The values libpq takes, where the set is closed. */
  readonly values?: readonly string[];
  /** The values that both stacks can honour, or none; any other is refused for `reason`. An empty value is always allowed. */
  readonly honoured?: readonly string[];
  readonly reason?: string;
  /** Why a value is left aside with a warning: it tunes, and changes neither the server reached nor its security. */
  readonly ignored?: string;
  /** The value is never shown. */
  readonly secret?: true;
}

const noGss = 'node-postgres has no GSSAPI';
const noOauth = 'node-postgres has no OAuth login';
const keepalives = 'TCP keepalives are always on, and begin after 60 s';
const protocols = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;

/** Every keyword of libpq up to 18, and what pgproof makes of it. Source: PostgreSQL documentation, 32.1.2 and 32.15. */
export const keywords = {
  service: { env: 'PGSERVICE' },
  servicefile: { env: 'PGSERVICEFILE' },
  host: { env: 'PGHOST' },
  hostaddr: { env: 'PGHOSTADDR' },
  port: { env: 'PGPORT' },
  dbname: { env: 'PGDATABASE' },
  user: { env: 'PGUSER' },
  password: { env: 'PGPASSWORD', secret: true },
  passfile: { env: 'PGPASSFILE' },
  options: { env: 'PGOPTIONS' },
  connect_timeout: { env: 'PGCONNECT_TIMEOUT' },
  application_name: { env: 'PGAPPNAME' },
  fallback_application_name: {},
  target_session_attrs: {
    env: 'PGTARGETSESSIONATTRS',
    values: ['any', 'read-write', 'read-only', 'primary', 'standby', 'prefer-standby'],
  },
  sslmode: { env: 'PGSSLMODE', values: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] },
  sslrootcert: { env: 'PGSSLROOTCERT' },
  sslcert: { env: 'PGSSLCERT' },
  sslkey: { env: 'PGSSLKEY' },
  sslcrl: { env: 'PGSSLCRL' },
  sslsni: { env: 'PGSSLSNI', values: ['0', '1'] },
  ssl_min_protocol_version: { env: 'PGSSLMINPROTOCOLVERSION', values: protocols },
  ssl_max_protocol_version: { env: 'PGSSLMAXPROTOCOLVERSION', values: protocols },
  sslcertmode: {
    env: 'PGSSLCERTMODE',
    values: ['disable', 'allow', 'require'],
    honoured: ['disable', 'allow'],
    reason: 'node-postgres does not tell whether the server asked for the certificate',
  },
  channel_binding: {
    env: 'PGCHANNELBINDING',
    values: ['disable', 'prefer', 'require'],
    honoured: ['disable', 'prefer'],
    reason: 'node-postgres cannot insist on channel binding; use sslmode=verify-full',
  },
  sslnegotiation: {
    env: 'PGSSLNEGOTIATION',
    values: ['postgres', 'direct'],
    honoured: ['postgres'],
    reason: 'the PostgreSQL tools before 17 cannot negotiate TLS directly',
  },
  gssencmode: {
    env: 'PGGSSENCMODE',
    values: ['disable', 'prefer', 'require'],
    honoured: ['disable', 'prefer'],
    reason: noGss,
  },
  sslcrldir: { env: 'PGSSLCRLDIR', honoured: [], reason: 'Node.js reads no folder of revocation lists; use sslcrl' },
  sslpassword: {
    honoured: [],
    reason: 'the PostgreSQL tools take it only on their command line; use a key without a passphrase',
    secret: true,
  },
  sslkeylogfile: { honoured: [], reason: 'it writes down the keys of the session' },
  requirepeer: { env: 'PGREQUIREPEER', honoured: [], reason: 'node-postgres cannot ask who owns the socket' },
  require_auth: { env: 'PGREQUIREAUTH', honoured: [], reason: 'node-postgres cannot insist on a way to log in' },
  min_protocol_version: {
    env: 'PGMINPROTOCOLVERSION',
    values: ['3.0', '3.2', 'latest'],
    honoured: ['3.0'],
    reason: 'node-postgres speaks protocol 3.0',
  },
  max_protocol_version: { env: 'PGMAXPROTOCOLVERSION', values: ['3.0', '3.2', 'latest'] },
  replication: {
    honoured: ['false', 'off', 'no', '0'],
    reason: 'a replication connection runs no queries',
  },
  scram_client_key: { honoured: [], reason: 'node-postgres logs in by password only', secret: true },
  scram_server_key: { honoured: [], reason: 'node-postgres logs in by password only', secret: true },
  oauth_issuer: { honoured: [], reason: noOauth },
  oauth_client_id: { honoured: [], reason: noOauth },
  oauth_client_secret: { honoured: [], reason: noOauth, secret: true },
  oauth_scope: { honoured: [], reason: noOauth },
  gssdelegation: { env: 'PGGSSDELEGATION', honoured: ['0'], reason: noGss },
  krbsrvname: { env: 'PGKRBSRVNAME' },
  gsslib: { env: 'PGGSSLIB' },
  sslcompression: { env: 'PGSSLCOMPRESSION', values: ['0', '1'] },
  client_encoding: { env: 'PGCLIENTENCODING', ignored: 'sessions are always UTF8' },
  load_balance_hosts: {
    env: 'PGLOADBALANCEHOSTS',
    values: ['disable', 'random'],
    ignored: 'hosts are tried in the order given',
  },
  keepalives: { ignored: keepalives },
  keepalives_idle: { ignored: keepalives },
  keepalives_interval: { ignored: keepalives },
  keepalives_count: { ignored: keepalives },
  tcp_user_timeout: { ignored: 'a server that does not answer is given up after --server-timeout-seconds' },
} as const satisfies Record<string, KeywordEntry>;

export type Keyword = keyof typeof keywords;

/** Values by libpq keyword. A keyword that is present with an empty value hides sources of lower precedence. */
export type Settings = Readonly<Partial<Record<Keyword, string>>>;

/** True for a keyword of libpq. */
export function isKeyword(name: string): name is Keyword {
  return Object.hasOwn(keywords, name);
}

/** What is known of a keyword. */
export function keywordEntry(keyword: Keyword): KeywordEntry {
  return keywords[keyword];
}

/** The settings that an environment makes through libpq's PG* variables. */
export function environmentSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const settings: Partial<Record<Keyword, string>> = {};
  for (const keyword of Object.keys(keywords) as Keyword[]) {
    const name = keywordEntry(keyword).env;
    const value = name === undefined ? undefined : env[name];
    if (value !== undefined && value !== '') settings[keyword] = value;
  }
  if (settings.sslmode === undefined && env['PGREQUIRESSL']?.startsWith('1')) settings.sslmode = 'require';
  return settings;
}
