import type { Environment } from '../operation.ts';
import { quoteIdentifier } from '../postgres/identifier.ts';
import type { ScaffoldFile } from './file.ts';
import { type Setting, type Size, settingsFor } from './sizing.ts';

/** Where the server finds its settings. */
export const configurationFile = '/etc/postgresql/postgresql.conf';
/** Where it finds who may log in, and how: of ours, as the one in a data folder stays as it was when that was made. */
export const clientsFile = '/etc/postgresql/pg_hba.conf';
/** Who has a password of their own: the superuser, the owner of the database, and the roles that back it up and watch it. */
export const secretNames = ['postgres-password', 'owner-password', 'backup-password', 'monitor-password'] as const;

/** From how long on a statement is logged as slow. */
const slowStatements: Readonly<Record<Environment, string>> = { development: '0', staging: '250ms', production: '1s' };

const tlsSettings: readonly Setting[] = [
  { name: 'ssl', value: 'on', because: 'sessions over the network are encrypted; pg_hba.conf takes no others' },
  { name: 'ssl_cert_file', value: '/run/secrets/tls-certificate', because: 'what clients know the server by' },
  { name: 'ssl_key_file', value: '/run/secrets/tls-key', because: 'its key' },
];

/** The settings of a server of that size, and what is not a matter of size. Throws as `settingsFor` does. */
export function serverSettings(size: Size, environment: Environment, tls = false): readonly Setting[] {
  return [
    { name: 'listen_addresses', value: '*', because: 'inside the container: what is around it says who reaches it' },
    ...settingsFor(size),
    ...(tls ? tlsSettings : []),
    {
      name: 'shared_preload_libraries',
      value: 'pg_stat_statements',
      because: 'which statements take the time: it cannot be found out afterwards',
    },
    {
      name: 'log_min_duration_statement',
      value: slowStatements[environment],
      because: `slow statements, as ${environment} wants it`,
    },
    { name: 'log_checkpoints', value: 'on', because: 'the default since PostgreSQL 15' },
    { name: 'log_lock_waits', value: 'on', because: 'who waits for a lock longer than deadlock_timeout' },
    { name: 'log_temp_files', value: '10MB', because: 'work_mem that was too little' },
    { name: 'log_autovacuum_min_duration', value: '1min', because: 'tables that autovacuum is slow with' },
  ];
}

/** The settings as a file, each with its reason. */
export function settingsFile(
  settings: readonly Setting[],
  path = 'postgresql.conf',
  about = 'Settings of the server. ALTER SYSTEM counts more than this file.',
): ScaffoldFile {
  const lines = settings.map(({ name, value, because }) => `# ${because}\n${name} = ${quoted(value)}\n`);
  return {
    path,
    about: [about],
    content: { form: 'text', comment: '#', text: lines.join('') },
  };
}

const quoted = (value: string): string =>
  /^-?\d+(\.\d+)?$|^(on|off|try)$/.test(value) ? value : `'${value.replaceAll("'", "''")}'`;

/** What keeps the passwords of a session out of the log, and out of what pg_stat_statements shows to whoever watches. */
export const unlogged = `set log_statement = 'none';
set log_min_duration_statement = -1;
set log_min_error_statement = panic;
set pg_stat_statements.track_utility = off;
`;

/** A role, made where it is missing, with the password of a file of `/run/secrets`. `attributes` are those of CREATE ROLE. */
export function roleWithPassword(role: string, secret: string, attributes = 'login'): string {
  return `select not exists (select from pg_roles where rolname = '${role.replaceAll('"', '')}') as is_missing \\gset
\\if :is_missing
create role ${role};
\\endif
\\set password \`cat /run/secrets/${secret}\`
alter role ${role} ${attributes} password :'password';
`;
}

/** The roles of a server, whose passwords are files of `/run/secrets`. Run again it makes what is missing. */
export function rolesFile(database: string, path = 'init/10-roles.sql'): ScaffoldFile {
  const named = quoteIdentifier(database);
  return {
    path,
    about: ['Makes the roles where they are missing. Passwords are read from their files, and not logged.'],
    content: {
      form: 'text',
      comment: '--',
      text: `${unlogged}
-- Owns the database, and is what the application logs in as: no superuser.
${roleWithPassword(named, 'owner-password')}alter database ${named} owner to ${named};
revoke all on database ${named} from public;

-- Reads everything, for backups and their proof.
${roleWithPassword('pgproof_backup', 'backup-password')}grant pg_read_all_data to pgproof_backup;
grant connect on database ${named} to pgproof_backup;

-- Reads statistics, for monitoring.
${roleWithPassword('pgproof_monitor', 'monitor-password')}grant pg_monitor to pgproof_monitor;
grant connect on database ${named} to pgproof_monitor;

create extension if not exists pg_stat_statements;
`,
    },
  };
}

/** Who may log in to a server in a container. With `tls` nobody over the network whose session is not encrypted. */
export function clientsOf(
  tls: boolean,
  {
    standbyRole,
    isArchived = false,
  }: { readonly standbyRole?: string | undefined; readonly isArchived?: boolean } = {},
): ScaffoldFile {
  const overNetwork = tls ? 'hostssl' : 'host';
  const follows = standbyRole === undefined ? '' : `${overNetwork} replication ${standbyRole} all scram-sha-256\n`;
  // A base backup is replication, which "all" does not mean.
  const copies = isArchived ? 'local replication postgres trust\n' : '';
  return {
    path: 'pg_hba.conf',
    about: ['Who may log in. The socket is inside of the container, where whoever is may do as the server does.'],
    content: {
      form: 'text',
      comment: '#',
      text: `local all all trust\n${copies}${follows}${overNetwork} all all all scram-sha-256\n`,
    },
  };
}
