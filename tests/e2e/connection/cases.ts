import { userInfo } from 'node:os';
import { defaultSocketFolder, password, type Servers } from './servers.ts';

/** One input, and what must come of it. */
export interface Case {
  readonly name: string;
  readonly conninfo?: (servers: Servers) => string;
  readonly env?: (servers: Servers) => Readonly<Record<string, string>>;
  /** Files of the home folder, by path; each has mode 0600. */
  readonly home?: (servers: Servers) => Readonly<Record<string, string | { copyOf: string }>>;
  readonly needs?: (servers: Servers) => boolean;
}

export interface Reached extends Case {
  /** primary unless said otherwise */
  readonly server?: 'standby';
  readonly tls: 'plain' | 'TLSv1.2' | 'TLSv1.3';
  readonly user?: string;
  readonly database?: string;
  readonly by?: string;
}

const url = encodeURIComponent(password);
const quoted = `'${password.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const escaped = password.replaceAll('\\', '\\\\').replaceAll(':', '\\:');
const login = `user=app password=${quoted} dbname=app`;
const osUser = userInfo().username;

const at = (more: string) => (s: Servers) => `host=localhost hostaddr=127.0.0.1 port=${s.primary} ${login} ${more}`;
const trusting =
  (host: string, more = '') =>
  (s: Servers) =>
    `host=${host} hostaddr=127.0.0.1 port=${s.primary} sslrootcert=${s.certificates.ca} ${login} ${more}`;

export const reached: readonly Reached[] = [
  { name: 'a URL', conninfo: (s) => `postgres://app:${url}@127.0.0.1:${s.primary}/app`, tls: 'TLSv1.3' },
  {
    name: 'a URL with an IPv6 address',
    conninfo: (s) => `postgresql://app:${url}@[::1]:${s.primary}/app`,
    needs: (s) => s.hasIpv6,
    tls: 'TLSv1.3',
    by: '::1',
  },
  {
    name: 'a URL with hosts of which the first is down',
    conninfo: (s) => `postgres://app:${url}@127.0.0.1:${s.nobody},localhost:${s.primary}/app?sslmode=disable`,
    tls: 'plain',
  },
  {
    name: 'a URL whose host is a socket folder in a parameter',
    conninfo: (s) => `postgres://app:${url}@/other?host=${s.sockets}&port=${s.primary}`,
    tls: 'plain',
    by: 'socket',
    database: 'other',
  },
  {
    name: 'a URL whose host is a percent-encoded socket folder',
    conninfo: (s) => `postgres://app:${url}@${encodeURIComponent(s.sockets)}:${s.primary}/app?sslmode=require`,
    tls: 'plain',
    by: 'socket',
  },
  {
    name: 'keywords with quotes and spaces',
    conninfo: (s) => `host = 127.0.0.1 port= ${s.primary} ${login}`,
    tls: 'TLSv1.3',
  },
  {
    name: 'a name with several addresses',
    conninfo: (s) => `host=localhost port=${s.primary} ${login}`,
    tls: 'TLSv1.3',
  },
  {
    name: 'the environment',
    env: (s) => ({
      PGHOST: '127.0.0.1',
      PGPORT: String(s.primary),
      PGUSER: 'app',
      PGPASSWORD: password,
      PGDATABASE: 'other',
    }),
    tls: 'TLSv1.3',
    database: 'other',
  },
  {
    name: 'a connection string that overrides the environment',
    conninfo: (s) => `postgres://app:${url}@127.0.0.1:${s.primary}/app?sslmode=disable`,
    env: (s) => ({
      PGPORT: String(s.nobody),
      PGUSER: 'nobody',
      PGPASSWORD: 'wrong',
      PGDATABASE: 'none',
      PGSSLMODE: 'require',
    }),
    tls: 'plain',
  },
  {
    name: 'a service of the home folder',
    env: () => ({ PGSERVICE: 'one', PGDATABASE: 'none' }),
    home: (s) => ({
      '.pg_service.conf': `# all\n[two]\nhost=nowhere\n[one]\nhost=127.0.0.1\nport=${s.primary}\nuser=app\npassword=${password}\ndbname=app\n`,
    }),
    tls: 'TLSv1.3',
  },
  {
    name: 'a service of PGSERVICEFILE, with a database given',
    conninfo: () => 'service=one dbname=other',
    env: (s) => ({ PGSERVICEFILE: `${s.folder}/home/services`, PGSSLMODE: 'disable', PGPASSWORD: password }),
    home: (s) => ({ services: `[one]\nhost=127.0.0.1\nport=${s.primary}\nuser=app\ndbname=app\n` }),
    tls: 'plain',
    database: 'other',
  },
  {
    name: 'a service of PGSYSCONFDIR',
    conninfo: () => 'postgres:///?service=one',
    env: (s) => ({ PGSYSCONFDIR: `${s.folder}/home/etc`, PGPASSWORD: password }),
    home: (s) => ({ 'etc/pg_service.conf': `[one]\nhostaddr=127.0.0.1\nport=${s.primary}\nuser=app\n` }),
    tls: 'TLSv1.3',
  },
  {
    name: 'the password file of the home folder',
    conninfo: (s) => `host=127.0.0.1 port=${s.primary} user=app`,
    home: (s) => ({
      '.pgpass': `# mine\n127.0.0.1:1:*:app:wrong\n127.0.0.1:${s.primary}:app:app:${escaped}\n*:*:*:*:wrong\n`,
    }),
    tls: 'TLSv1.3',
  },
  {
    name: 'a password file with a line for each host',
    conninfo: (s) =>
      `host=localhost,127.0.0.1 port=${s.nobody},${s.primary} user=app passfile=${s.folder}/home/passwords`,
    home: () => ({ passwords: `localhost:*:*:*:wrong\n127.0.0.1:*:*:app:${escaped}\n` }),
    tls: 'TLSv1.3',
  },
  {
    name: 'the default socket folder, whose password stands under localhost',
    env: (s) => ({ PGPORT: String(s.primary), PGUSER: 'app' }),
    home: (s) => ({ '.pgpass': `${s.sockets}:*:*:*:wrong\nlocalhost:*:*:app:${escaped}\n` }),
    needs: (s) => s.hasDefaultSocket,
    tls: 'plain',
    by: 'socket',
  },
  {
    name: 'a socket folder by its own name in the password file',
    conninfo: (s) => `host=${s.sockets} port=${s.primary} user=app`,
    home: (s) => ({ '.pgpass': `localhost:*:*:*:wrong\n${s.sockets}:*:*:*:${escaped}\n` }),
    needs: (s) => s.sockets !== defaultSocketFolder,
    tls: 'plain',
    by: 'socket',
  },
  {
    name: "the operating system's user and its database",
    conninfo: (s) => `host=127.0.0.1 port=${s.primary} password=${quoted}`,
    needs: () => osUser !== 'postgres',
    tls: 'TLSv1.3',
    user: osUser,
    database: osUser,
  },
  { name: 'sslmode=disable', conninfo: at('sslmode=disable'), tls: 'plain' },
  { name: 'sslmode=allow', conninfo: at('sslmode=allow'), tls: 'plain' },
  {
    name: 'sslmode=allow where the server wants TLS',
    conninfo: at('sslmode=allow user=tlsonly'),
    tls: 'TLSv1.3',
    user: 'tlsonly',
  },
  {
    name: 'sslmode=prefer where the server wants none',
    conninfo: at('user=plainonly'),
    tls: 'plain',
    user: 'plainonly',
  },
  {
    name: 'sslmode=prefer where the server has none',
    conninfo: (s) => at(`port=${s.standby}`)(s),
    tls: 'plain',
    server: 'standby',
  },
  {
    name: 'sslmode=prefer with the wrong authority in the home folder',
    conninfo: at(''),
    home: (s) => ({ '.postgresql/root.crt': { copyOf: s.certificates.otherCa } }),
    tls: 'plain',
  },
  { name: 'sslmode=require', conninfo: at('sslmode=require'), tls: 'TLSv1.3' },
  { name: 'requiressl=1', conninfo: at('requiressl=1'), tls: 'TLSv1.3' },
  {
    name: 'sslmode=require with an authority in the home folder',
    conninfo: (s) => `host=wrong.example hostaddr=127.0.0.1 port=${s.primary} sslmode=require ${login}`,
    home: (s) => ({ '.postgresql/root.crt': { copyOf: s.certificates.ca } }),
    tls: 'TLSv1.3',
  },
  {
    name: 'sslmode=verify-ca with another name',
    conninfo: trusting('wrong.example', 'sslmode=verify-ca'),
    tls: 'TLSv1.3',
  },
  { name: 'sslmode=verify-full', conninfo: trusting('db.example', 'sslmode=verify-full'), tls: 'TLSv1.3' },
  {
    name: 'sslmode=verify-full with an address',
    conninfo: trusting('127.0.0.1', 'sslmode=verify-full'),
    tls: 'TLSv1.3',
  },
  {
    name: 'sslmode=verify-full by a name looked up',
    conninfo: (s) => `host=localhost port=${s.primary} sslmode=verify-full sslrootcert=${s.certificates.ca} ${login}`,
    tls: 'TLSv1.3',
  },
  { name: 'no server name in clear', conninfo: trusting('db.example', 'sslmode=verify-full sslsni=0'), tls: 'TLSv1.3' },
  {
    name: 'a highest version of TLS',
    conninfo: at('ssl_max_protocol_version=TLSv1.2 sslmode=require'),
    tls: 'TLSv1.2',
  },
  {
    name: 'a revocation list without the server',
    conninfo: (s) => trusting('db.example', `sslmode=verify-full sslcrl=${s.certificates.emptyCrl}`)(s),
    tls: 'TLSv1.3',
  },
  {
    name: 'a client certificate',
    conninfo: (s) => {
      const { clientCert, clientKey } = s.certificates;
      return `host=127.0.0.1 port=${s.primary} user=certified dbname=app sslcert=${clientCert} sslkey=${clientKey}`;
    },
    tls: 'TLSv1.3',
    user: 'certified',
  },
  {
    name: 'a client certificate in the home folder',
    conninfo: (s) => `host=127.0.0.1 port=${s.primary} user=certified dbname=app sslmode=require`,
    home: (s) => ({
      '.postgresql/postgresql.crt': { copyOf: s.certificates.clientCert },
      '.postgresql/postgresql.key': { copyOf: s.certificates.clientKey },
    }),
    tls: 'TLSv1.3',
    user: 'certified',
  },
  {
    name: 'target_session_attrs=read-write',
    conninfo: (s) =>
      `postgres://app:${url}@127.0.0.1:${s.standby},127.0.0.1:${s.primary}/app?target_session_attrs=read-write`,
    tls: 'TLSv1.3',
  },
  {
    name: 'target_session_attrs=read-only of the environment',
    conninfo: (s) => `postgres://app:${url}@127.0.0.1:${s.primary},127.0.0.1:${s.standby}/app`,
    env: () => ({ PGTARGETSESSIONATTRS: 'read-only' }),
    tls: 'plain',
    server: 'standby',
  },
  {
    name: 'target_session_attrs=prefer-standby',
    conninfo: (s) =>
      `host=127.0.0.1 hostaddr=127.0.0.1,127.0.0.1 port=${s.primary},${s.standby} ${login} target_session_attrs=prefer-standby`.replace(
        'host=127.0.0.1 ',
        '',
      ),
    tls: 'plain',
    server: 'standby',
  },
  {
    name: 'target_session_attrs=prefer-standby without one',
    conninfo: at('target_session_attrs=prefer-standby'),
    tls: 'TLSv1.3',
  },
  {
    name: 'options',
    conninfo: (s) => `postgres://app:${url}@127.0.0.1:${s.primary}/app?options=-c%20work_mem%3D77kB`,
    tls: 'TLSv1.3',
  },
  {
    name: 'options of the environment',
    conninfo: at('sslmode=disable'),
    env: () => ({ PGOPTIONS: '-c work_mem=78kB' }),
    tls: 'plain',
  },
  {
    name: 'options that are blank over the environment',
    conninfo: at("options=''"),
    env: () => ({ PGOPTIONS: '-c work_mem=78kB' }),
    tls: 'TLSv1.3',
  },
];

export interface Refused extends Case {
  readonly kind: 'bad-input' | 'cannot-connect' | 'login-refused' | 'no-database';
  readonly says: RegExp;
}

export const refused: readonly Refused[] = [
  {
    name: 'the wrong authority',
    conninfo: (s) => trusting('db.example', `sslmode=verify-ca sslrootcert=${s.certificates.otherCa}`)(s),
    kind: 'cannot-connect',
    says: /db\.example:\d+ \(127\.0\.0\.1\) with TLS: .*certificate/,
  },
  {
    name: 'the wrong authority with sslmode=require',
    conninfo: (s) => trusting('db.example', `sslmode=require sslrootcert=${s.certificates.otherCa}`)(s),
    kind: 'cannot-connect',
    says: /certificate/,
  },
  {
    name: 'the wrong name',
    conninfo: trusting('wrong.example', 'sslmode=verify-full'),
    kind: 'cannot-connect',
    says: /altnames/,
  },
  {
    name: 'a server that is revoked',
    conninfo: (s) => trusting('db.example', `sslmode=verify-full sslcrl=${s.certificates.fullCrl}`)(s),
    kind: 'cannot-connect',
    says: /revoked/,
  },
  {
    name: 'a server without TLS',
    conninfo: (s) => at(`port=${s.standby} sslmode=require`)(s),
    kind: 'cannot-connect',
    says: /does not support SSL/,
  },
  {
    name: 'verify-full without a name',
    conninfo: (s) =>
      `hostaddr=127.0.0.1 port=${s.primary} sslmode=verify-full sslrootcert=${s.certificates.ca} ${login}`,
    kind: 'bad-input',
    says: /hostaddr alone/,
  },
  {
    name: 'verify-full without an authority',
    conninfo: at('sslmode=verify-full'),
    kind: 'bad-input',
    says: /needs a root certificate/,
  },
  {
    name: 'the wrong password',
    conninfo: at('password=wrong-secret'),
    kind: 'login-refused',
    says: /password authentication failed/,
  },
  {
    name: 'no password',
    conninfo: (s) => `host=127.0.0.1 port=${s.primary} user=app`,
    kind: 'login-refused',
    says: /none was given/,
  },
  {
    name: 'a password file that others may read',
    conninfo: (s) => `host=127.0.0.1 port=${s.primary} user=app passfile=${s.folder}/open`,
    kind: 'login-refused',
    says: /none was given/,
  },
  { name: 'no such database', conninfo: at('dbname=none'), kind: 'no-database', says: /"none" does not exist/ },
  { name: 'nobody there', conninfo: (s) => at(`port=${s.nobody}`)(s), kind: 'cannot-connect', says: /ECONNREFUSED/ },
  {
    name: 'no such socket',
    conninfo: (s) => `host=${s.folder} port=${s.primary} ${login}`,
    kind: 'cannot-connect',
    says: /ENOENT/,
  },
  {
    name: 'no such name',
    conninfo: (s) => `host=none.invalid port=${s.primary} ${login}`,
    kind: 'cannot-connect',
    says: /none\.invalid/,
  },
  {
    name: 'only a standby where a primary is wanted',
    conninfo: (s) => at(`port=${s.standby} target_session_attrs=primary`)(s),
    kind: 'cannot-connect',
    says: /is a standby/,
  },
  {
    name: 'plain text where the server wants TLS',
    conninfo: at('user=tlsonly sslmode=disable'),
    kind: 'login-refused',
    says: /no encryption/,
  },
  {
    name: 'no client certificate where one is needed',
    conninfo: at('user=certified sslmode=require'),
    kind: 'login-refused',
    says: /certificate/,
  },
  {
    name: 'a login refused by the first of two hosts',
    conninfo: (s) => `postgres://nobody@127.0.0.1:${s.primary},127.0.0.1:${s.standby}/app`,
    kind: 'login-refused',
    says: /nobody/,
  },
  {
    name: 'a client key that others may read',
    conninfo: (s) => at(`sslcert=${s.certificates.clientCert} sslkey=${s.folder}/open sslmode=require`)(s),
    kind: 'bad-input',
    says: /may be read by group or world/,
  },
  { name: 'an unknown service', conninfo: () => 'service=none', kind: 'bad-input', says: /defined in no service file/ },
  { name: 'a bad port', conninfo: () => 'postgres://app@127.0.0.1:many/app', kind: 'bad-input', says: /port: must be/ },
];
