import { gateKeys } from './gate.ts';

/** What sessions of ours call themselves. */
export const ownApplication = 'pgproof';

/** What a program that we start calls itself, so that its sessions are told from those of others. */
export const applicationOf = (program: 'pg_basebackup' | 'pg_dump' | 'pg_dumpall' | 'pg_receivewal'): string =>
  `${ownApplication} ${program}`;

/** Sessions of dumps, whoever started them, by application_name. */
const dumps: readonly string[] = ['pg_dump', 'pg_dumpall', applicationOf('pg_dump'), applicationOf('pg_dumpall')];

/**
 * A condition on a row of pg_stat_activity: it is of a dump, or of a backup of ours: while one runs in a database, its own session holds the
 * snapshot that the dump is of. Versions 14 to 18.
 */
export function isOfDump(row: string): string {
  const [first, second] = gateKeys;
  return `(${row}.application_name in (${dumps.map((name) => `'${name}'`).join(', ')})
      or ${row}.application_name = '${ownApplication}' and ${row}.datid in (
        select l.database
        from pg_locks l
        where l.locktype = 'advisory' and l.classid = ${first} and l.objid = ${second} and l.objsubid = 2
          and l.mode = 'ShareLock' and l.granted))`;
}
