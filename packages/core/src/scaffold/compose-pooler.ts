/* PgBouncer before the server of compose.yaml. What backs up, and what watches, goes past it. */
import { PgproofError } from '../errors.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import { type ScaffoldFile, under } from './file.ts';
import type { ComposeOptions, Pooler } from './options/compose.ts';
import { roleWithPassword, unlogged } from './server.ts';
import { budgetOf, type Setting } from './sizing.ts';

/** Options of a server that has one. */
export type PooledOptions = ComposeOptions & { readonly pooler: Pooler };

export const isPooled = (options: ComposeOptions): options is PooledOptions => options.pooler !== undefined;

/** What it logs in with, to look up others, and the same as PgBouncer reads it. */
export const poolerSecret = 'pooler-password';
export const poolerUsers = 'pooler-users';
const role = 'pgproof_pooler';
const roleFile = 'init/20-pooler.sql';
const settingsFile = '/etc/pgbouncer/pgbouncer.ini';
/** Where PgBouncer listens, in its container. */
const ownPort = 6432;
/** What comes past it, at the most: a backup with its sessions, the exporter, pgproof health, a person. */
const mostPast = 10;
/** Of max_connections, for superusers alone (superuser_reserved_connections). */
const reserved = 3;
const clients = 1000;

/** The sessions of the server that PgBouncer may have. Throws `bad-input` where none is left. */
export function poolSize(options: ComposeOptions): number {
  const { maxConnections } = budgetOf(options);
  const size = maxConnections - reserved - Math.min(mostPast, Math.ceil(maxConnections / 4));
  if (size >= 1) return size;
  throw new PgproofError(
    'bad-input',
    `of ${maxConnections} connections PgBouncer could have none: ${reserved} are for superusers, and a backup comes past it`,
    { hint: 'allow 8 connections or more' },
  );
}

/** The settings of PgBouncer, as `pgbouncer.ini` has them. */
export function poolerSettings(options: PooledOptions): readonly Setting[] {
  const size = String(poolSize(options));
  const { mode } = options.pooler;
  return [
    { name: 'listen_addr', value: '*', because: 'inside the container: what is around it says who reaches it' },
    { name: 'listen_port', value: String(ownPort), because: 'its own, whatever the port of the machine' },
    { name: 'unix_socket_dir', value: '', because: 'nobody is in the container with it' },
    {
      name: 'auth_type',
      value: 'scram-sha-256',
      because: 'clients log in with their password of the server; it is not kept here',
    },
    { name: 'auth_file', value: `/run/secrets/${poolerUsers}`, because: `the password of ${role} alone` },
    { name: 'auth_user', value: role, because: 'may ask one question: the next' },
    {
      name: 'auth_query',
      value: 'select name, secret from pgproof_pooler.secret_of($1)',
      because: 'what a role that may log in is known by; superusers and those that replicate are not told of',
    },
    { name: 'auth_dbname', value: 'postgres', because: 'the question is asked there: a backup has nothing of it' },
    {
      name: 'pool_mode',
      value: mode,
      because:
        mode === 'transaction'
          ? 'a session of the server is lent for a transaction: what outlives one (SET, LISTEN, temporary tables, advisory locks of sessions) is not to be relied upon'
          : 'a session of the server is lent for as long as the client stays: everything works as without PgBouncer',
    },
    { name: 'default_pool_size', value: size, because: 'for a user and a database; there is one that matters' },
    {
      name: 'max_db_connections',
      value: size,
      because: `max_connections, without ${reserved} for superusers and what comes past PgBouncer (a quarter, ${mostPast} at the most): backups, monitoring`,
    },
    {
      name: 'max_client_conn',
      value: String(clients),
      because: 'those beyond the pool wait, for query_wait_timeout (two minutes) at the most',
    },
    {
      name: 'server_login_retry',
      value: '1',
      because: 'seconds; nobody is refused for longer than that once the server is back (default: 15)',
    },
    {
      name: 'ignore_startup_parameters',
      value: 'extra_float_digits',
      because: 'JDBC sends it',
    },
    ...(options.tls
      ? [
          { name: 'client_tls_sslmode', value: 'require', because: 'clients are encrypted, as those of the server' },
          { name: 'client_tls_cert_file', value: '/run/secrets/tls-certificate', because: 'that of the server' },
          { name: 'client_tls_key_file', value: '/run/secrets/tls-key', because: 'its key' },
          {
            name: 'client_tls_ca_file',
            value: '/run/secrets/tls-certificate',
            because: 'PgBouncer wants one to start, where the system has none; clients show no certificate',
          },
          { name: 'server_tls_sslmode', value: 'require', because: 'pg_hba.conf takes no others' },
        ]
      : [
          {
            name: 'server_tls_sslmode',
            value: 'disable',
            because: 'the server has no certificate; both are on this machine',
          },
        ]),
  ];
}

/** The service of PgBouncer: from the server's own image, which knows where packages of PostgreSQL come from. */
export function poolerService(
  options: PooledOptions,
  published: (port: number, own: number) => readonly string[],
): Readonly<Record<string, unknown>> {
  const { database, environment, pooler, tls } = options;
  return {
    build: './pooler',
    entrypoint: ['pgbouncer', settingsFile],
    command: [],
    user: 'postgres',
    restart: environment === 'development' ? 'no' : 'unless-stopped',
    secrets: [poolerUsers, ...(tls ? ['tls-certificate', 'tls-key'] : [])],
    ports: published(pooler.port, ownPort),
    volumes: [`./pooler/pgbouncer.ini:${settingsFile}:ro`],
    depends_on: { postgres: { condition: 'service_healthy' } },
    healthcheck: {
      test: [
        'CMD',
        'pg_isready',
        '--quiet',
        '--host=127.0.0.1',
        `--port=${ownPort}`,
        `--username=${database}`,
        `--dbname=${database}`,
      ],
      interval: '5s',
      timeout: '5s',
      retries: 6,
      start_period: '30s',
    },
    mem_limit: '256m',
    memswap_limit: '256m',
    read_only: true,
    stop_signal: under('Lets transactions end; a second one does not.', 'SIGINT'),
    stop_grace_period: '30s',
    security_opt: ['no-new-privileges:true'],
    cap_drop: ['ALL'],
    logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '5' } },
  };
}

/** Its settings, what it is made of, and its role on the server. */
export function poolerFiles(options: PooledOptions, image: string): readonly ScaffoldFile[] {
  const { database } = options;
  const lines = poolerSettings(options).map(({ name, value, because }) => `; ${because}\n${name} = ${value}\n`);
  return [
    {
      path: 'pooler/Dockerfile',
      about: ['PgBouncer, of the packages that the image of the server comes from.'],
      content: {
        form: 'text',
        comment: '#',
        text: `FROM ${image}
RUN apt-get update \\
  && apt-get install --yes --no-install-recommends pgbouncer \\
  && rm -rf /var/lib/apt/lists/*
`,
      },
    },
    {
      path: 'pooler/pgbouncer.ini',
      about: ['Settings of PgBouncer (1.20 or newer). No password stands here.'],
      content: {
        form: 'text',
        comment: '#',
        text: `[databases]
${database} = host=postgres port=5432
; For auth_query. Who comes in by it is whoever the server lets in.
postgres = host=postgres port=5432 pool_size=2

[pgbouncer]
${lines.join('')}`,
      },
    },
    {
      path: roleFile,
      about: ['Whom PgBouncer looks others up as; makes what is missing. In the database postgres.'],
      content: {
        form: 'text',
        comment: '--',
        text: `\\connect postgres
${unlogged}
${roleWithPassword(role, poolerSecret)}
create schema if not exists pgproof_pooler;
grant usage on schema pgproof_pooler to ${quoteIdentifier(role)};
create or replace function pgproof_pooler.secret_of(asked text)
returns table (name text, secret text)
language sql
stable
security definer
set search_path = pg_catalog
as $$
  select rolname::text, rolpassword
  from pg_authid
  where rolname = asked
    and rolcanlogin
    and not rolsuper
    and not rolreplication
    and (rolvaliduntil is null or rolvaliduntil > now())
$$;
revoke all on function pgproof_pooler.secret_of(text) from public;
grant execute on function pgproof_pooler.secret_of(text) to ${quoteIdentifier(role)};
`,
      },
    },
  ];
}

/** What is run on a server that is up; run again it changes nothing. */
export const poolerCommands: readonly string[] = [
  'docker compose exec --no-TTY postgres psql --username postgres --set ON_ERROR_STOP=1 --quiet --output /dev/null --file /docker-entrypoint-initdb.d/20-pooler.sql',
  'docker compose up --detach --wait',
];

/** The password as PgBouncer reads it, anew: a file that nobody may write is not written over, but removed. `printf` is the shell's own: no other process sees it. */
export const poolerUsersCommand: string = `rm -f secrets/${poolerUsers} && printf '"${role}" "%s"\\n' "$(cat secrets/${poolerSecret})" > secrets/${poolerUsers} && chmod 444 secrets/${poolerUsers}`;
