import type { ErrorKind } from '../errors.ts';
import { classifyToolFailure } from './tools.ts';

/**
 * What pg_basebackup or pg_receivewal ended with, from its last lines of stderr (English: it runs with LC_ALL=C), with the line or the
 * setting that keeps it from its work.
 */
export function classifyReplication(
  stderr: readonly string[],
  hbaFile: string | undefined,
): { readonly kind: ErrorKind; readonly hint?: string } {
  const said = stderr.join('\n');
  const entry =
    /no pg_hba\.conf entry for replication connection from host "([^"]+)", user "([^"]+)", (no encryption|SSL encryption|GSS encryption)/.exec(
      said,
    );
  if (entry !== null) {
    const [, host = '', user = '', encryption] = entry;
    return {
      kind: 'login-refused',
      hint: `add this line to ${hbaFile ?? 'pg_hba.conf (show hba_file;)'}: ${hbaLine(host, user, encryption)}   and as a superuser: select pg_reload_conf();`,
    };
  }
  if (/pg_hba\.conf rejects replication connection/.test(said))
    return {
      kind: 'login-refused',
      hint: `a line with "reject" in ${hbaFile ?? 'pg_hba.conf (show hba_file;)'} stands before one that lets replication in: select line_number, type, database, user_name, address, auth_method from pg_hba_file_rules;`,
    };
  if (/exceeds "?max_wal_senders"?/.test(said))
    return {
      kind: 'too-many-connections',
      hint: 'see who has the walsenders: select pid, usename, application_name, client_addr, state from pg_stat_replication; end one, or as a superuser: alter system set max_wal_senders = <more>; then restart the server',
    };
  if (/checksum error occurred|checksum verification fail/.test(said)) return { kind: 'data-corrupted' };
  if (/WAL summaries are required|WAL summarization is not progressing/.test(said))
    return {
      kind: 'database-refused',
      hint: 'the server has no longer, or not yet, noted the changes since the backup before: take a full one (--backup-type full); wal_summary_keep_time decides how far back they go',
    };
  if (/requested WAL segment \S+ has already been removed|could not find (?:any )?WAL file/.test(said))
    return {
      kind: 'database-refused',
      hint: 'free a replication slot for the time of the backup (max_replication_slots), or let the server keep more: alter system set wal_keep_size = <megabytes>; select pg_reload_conf();',
    };
  if (/can only write single tablespace to stdout/.test(said))
    return { kind: 'database-refused', hint: 'a tablespace came while the backup began: run it again' };
  return classifyToolFailure(stderr);
}

/** The line of pg_hba.conf that lets a role replicate. Source: PostgreSQL documentation, 20.1 "The pg_hba.conf File". */
function hbaLine(host: string, user: string, encryption: string | undefined): string {
  const role = /^[A-Za-z_][A-Za-z0-9_]*$/.test(user) ? user : `"${user.replaceAll('"', '""')}"`;
  if (host === '[local]') return `local replication ${role} scram-sha-256`;
  const kind = encryption === 'SSL encryption' ? 'hostssl' : 'host';
  return `${kind} replication ${role} ${host}/${host.includes(':') ? 128 : 32} scram-sha-256`;
}
