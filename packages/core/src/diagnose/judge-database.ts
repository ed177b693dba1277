import { judgeTls } from '../backup/preflight/place.ts';
import { judgePooler } from '../backup/preflight/pooler.ts';
import { judgePrivileges } from '../backup/preflight/privilege.ts';
import { judgeStandby } from '../backup/preflight/standby.ts';
import type { PgproofError } from '../errors.ts';
import type { Finding, FindingObject } from '../finding.ts';
import { shellQuote } from '../operation.ts';
import type { BusySession } from '../postgres/activity.ts';
import { describeConnection } from '../postgres/connection.ts';
import type { ServerDisk } from '../postgres/disk.ts';
import { quoteLiteral } from '../postgres/identifier.ts';
import type { SlotFacts } from '../postgres/wal.ts';
import { formatBytes, formatCount, formatSeconds } from '../units.ts';
import type { DatabaseFacts, SettingFacts } from './database.ts';
import type { Seen } from './seen.ts';

const mebibyte = 1024 ** 2;
const gibibyte = 1024 ** 3;

/** One part's findings; where it was not seen, that, and what would show it. */
export function judged<T>(
  part: Seen<T>,
  id: string,
  show: string,
  judge: (seen: T) => readonly Finding[],
): readonly Finding[] {
  if ('seen' in part) return judge(part.seen);
  return [{ id: `diagnose.${id}`, status: 'unknown', detail: `could not be seen: ${part.unseen.message}`, hint: show }];
}

/** A server that cannot be talked to: the class of the error says why. Pure. */
export function judgeUnreachable(error: PgproofError, object: FindingObject): Finding {
  const said = error.evidence.filter((line) => !error.message.includes(line.replace(/^SQLSTATE \w+: /, '')));
  return {
    id: `diagnose.${error.kind}`,
    status: 'bad',
    object,
    detail: [error.message, ...said].join('; '),
    hint: error.hint,
  };
}

/** What a database says, part by part. Pure. */
export function judgeDatabase(facts: DatabaseFacts): Finding[] {
  const monitor = (user: string): string => `grant pg_monitor to ${user};`;
  const role = 'seen' in facts.privileges ? facts.privileges.seen.role : '<role>';
  const server = 'seen' in facts.server ? facts.server.seen : undefined;
  return [
    {
      id: 'diagnose.database-connect',
      status: 'good',
      detail: `${describeConnection(facts.connection)} answers${server === undefined ? '' : `: PostgreSQL ${server.version}, ${formatBytes(server.sizeBytes)}, as ${server.user}${server.isSuperuser ? ', a superuser' : ''}`}`,
    },
    ...judged(facts.pooler, 'database-pooler', 'run it again', (pooler) =>
      renamed(judgePooler(pooler, facts.connection).findings),
    ),
    ...renamed(judgeTls(facts.connection, facts.offersTls).findings),
    ...judged(facts.counts, 'database-connections', monitor(role), ({ used, most, reserved, idleInTransaction }) => {
      const free = most - used;
      const detail = `${used} of ${most} connections are used${idleInTransaction === 0 ? '' : `, ${idleInTransaction} of them idle in a transaction`}; a backup needs about 6`;
      const isShort = free <= reserved + 6 || used >= most * 0.9;
      return [
        {
          ...{
            id: 'diagnose.database-connections',
            status: free <= reserved ? 'bad' : isShort ? 'warning' : 'good',
            detail,
          },
          hint: 'select usename, application_name, state, count(*) from pg_stat_activity group by 1, 2, 3 order by 4 desc;',
        },
      ];
    }),
    ...judged(facts.busy, 'database-blocker', monitor(role), busyFindings),
    ...judged(facts.privileges, 'database-privilege', `run it as a role that may log in to the database`, (seen) =>
      renamed(summed(judgePrivileges(seen))),
    ),
    ...judged(facts.archiver, 'database-archiver', monitor(role), (archiver) => {
      const id = 'diagnose.database-archiver';
      if (archiver.mode === 'off') return [{ id, status: 'good', detail: 'WAL is not archived, and none waits to be' }];
      if (!archiver.hasWay)
        return [
          {
            ...{
              id,
              status: 'bad',
              detail: 'archive_mode is on, and there is no archive_command: WAL is kept without end',
            },
            hint: `alter system set archive_command = '<command>'; select pg_reload_conf();`,
          },
        ];
      if (!archiver.isFailing)
        return [{ id, status: 'good', detail: 'the last file of WAL that was tried was archived' }];
      return [
        {
          ...{ id, status: 'bad' },
          detail: `archiving fails: ${formatCount(archiver.failedCount)} tries, the last one of ${archiver.lastFailedWal ?? 'a file'}; until it works WAL piles up and fills the disk`,
          hint: `select last_failed_wal, last_failed_time, current_setting('archive_command') from pg_stat_archiver; -- run that command by hand as the server's user; mended, the server tries again within a minute`,
        },
      ];
    }),
    ...judged(facts.wal, 'database-wal', monitor(role), ({ bytes, maxBytes, unarchived }) => {
      const many = bytes > Math.max(2 * maxBytes, maxBytes + gibibyte) || unarchived > 10;
      const detail = `${formatBytes(bytes)} of WAL, of ${formatBytes(maxBytes)} that max_wal_size aims at${unarchived === 0 ? '' : `; ${formatCount(unarchived)} files wait to be archived`}`;
      return [
        {
          id: 'diagnose.database-wal',
          status: many ? 'warning' : 'good',
          detail,
          hint: 'see what keeps it: select slot_name, active, restart_lsn from pg_replication_slots; select * from pg_stat_archiver;',
        },
      ];
    }),
    ...judged(facts.slots, 'database-slot', monitor(role), slotFindings),
    ...judged(facts.disk, 'database-disk', diskCommand, (disk) => [diskFinding('diagnose.database-disk', disk)]),
    ...judged(facts.standby, 'database-recovery', 'select pg_is_in_recovery();', (standby) => {
      const conflicts = 'seen' in facts.conflicts ? facts.conflicts.seen : 0;
      const findings = renamed(judgeStandby(standby, undefined).findings);
      if (standby === undefined || conflicts === 0) return findings;
      return [
        ...findings,
        {
          id: 'diagnose.replication-conflict',
          // Counted since its statistics were reset: one of last year is none of today's.
          status: 'warning',
          detail: `since its statistics were reset, replay has cancelled ${formatCount(conflicts)} queries of this database that were in its way`,
          hint: "alter system set max_standby_streaming_delay = '-1'; select pg_reload_conf(); -- on the standby; or back up the primary",
        },
      ];
    }),
    ...judged(facts.settings, 'database-settings', monitor(role), settingFindings),
  ];
}

/** Preflight's findings under names of ours. */
function renamed(findings: readonly Finding[]): Finding[] {
  const names: Readonly<Record<string, string>> = {
    pooler: 'database-pooler',
    tls: 'database-tls',
    privilege: 'database-privilege',
    'row-security': 'database-row-security',
    standby: 'database-recovery',
    'replication-conflict': 'database-recovery',
  };
  return findings.map((finding) => ({
    ...finding,
    id: `diagnose.${names[finding.id.replace('backup.preflight-', '')] ?? 'database-settings'}`,
  }));
}

/** Many objects of one role are one cause, with all its grants in one place. */
function summed({ findings, refusal }: ReturnType<typeof judgePrivileges>): readonly Finding[] {
  if (refusal === undefined || findings.length < 2) return findings;
  return [
    {
      id: 'backup.preflight-privilege',
      status: 'bad',
      detail: `${refusal.message}: ${formatCount(findings.length)} in all`,
      hint: refusal.hint,
    },
  ];
}

function describeSession({ pid, user, application, state, head, seconds }: BusySession): string {
  const since = seconds === null ? '' : `, in a transaction for ${formatSeconds(seconds)}`;
  return `process ${pid} (user ${user ?? 'unknown'}, application ${application ?? 'unnamed'}, ${state ?? 'state unknown'}${since}${head === null ? '' : `, statement: ${head}`})`;
}

function busyFindings(sessions: readonly BusySession[]): Finding[] {
  if (sessions.length === 0)
    return [
      {
        id: 'diagnose.database-blocker',
        status: 'good',
        detail: 'no session waits for another, and no transaction is old',
      },
    ];
  return sessions.map((session): Finding => {
    const isBlocker = session.waiting > 0;
    const detail = isBlocker
      ? `${describeSession(session)} keeps ${session.waiting === 1 ? 'a session' : `${session.waiting} sessions`} waiting for a lock, for ${formatSeconds(session.waitedSeconds ?? 0)} so far`
      : `${describeSession(session)}: nothing that it could see is vacuumed, and DDL on what it uses waits`;
    return {
      id: isBlocker ? 'diagnose.database-blocker' : 'diagnose.database-long-transaction',
      status: isBlocker ? 'bad' : 'warning',
      object: { kind: 'session', name: String(session.pid) },
      detail,
      hint: `select pg_terminate_backend(${session.pid}); -- unless it may go on`,
    };
  });
}

function slotFindings(slots: readonly SlotFacts[]): Finding[] {
  const bad = slots.filter(
    ({ isActive, walStatus, keptBytes }) =>
      !isActive && (keptBytes > 64 * mebibyte || walStatus === 'lost' || walStatus === 'unreserved'),
  );
  if (bad.length === 0)
    return [
      {
        id: 'diagnose.database-slot',
        status: 'good',
        detail:
          slots.length === 0
            ? 'no replication slot keeps WAL'
            : `${slots.length} replication slots, none of which is left behind`,
      },
    ];
  return bad.map(
    ({ name, walStatus, keptBytes }): Finding => ({
      id: 'diagnose.database-slot',
      status: keptBytes > gibibyte || walStatus !== 'reserved' ? 'bad' : 'warning',
      object: { kind: 'replication slot', name },
      detail: `nobody reads from it, and it keeps ${formatBytes(keptBytes)} of WAL${walStatus === null ? '' : ` (${walStatus})`}: that grows until the disk is full`,
      hint: `select pg_drop_replication_slot(${quoteLiteral(name)}); -- unless its reader comes back`,
    }),
  );
}

export const diskCommand = 'on the machine of the server: df -h "$(psql -XAtc \'show data_directory\')"';

/** Free space is told by less than a tenth, and less than five gibibytes. */
export function diskFinding(id: string, disk: ServerDisk | undefined): Finding {
  if (disk === undefined)
    return {
      id,
      status: 'unknown',
      detail: 'how full the disk of the server is, it does not tell, and its data directory is not on this machine',
      hint: diskCommand,
    };
  const detail = `${formatBytes(disk.freeBytes)} free of ${formatBytes(disk.sizeBytes)} where the server keeps its data, "${disk.folder}"`;
  const share = disk.freeBytes / disk.sizeBytes;
  const status =
    share < 0.02 || disk.freeBytes < 16 * mebibyte
      ? 'bad'
      : share < 0.1 && disk.freeBytes < 5 * gibibyte
        ? 'warning'
        : 'good';
  return {
    id,
    status,
    detail,
    hint: `df -h ${shellQuote(disk.folder)}; free space there, and never remove files of pg_wal`,
  };
}

function settingFindings(settings: SettingFacts): Finding[] {
  const { fsync, fullPageWrites, lockSlots, relations, checksumFailures, frozenAge, pending } = settings;
  const id = 'diagnose.database-settings';
  const findings: Finding[] = [];
  if (checksumFailures > 0)
    findings.push({
      id: 'diagnose.database-corruption',
      status: 'bad',
      detail: `${formatCount(checksumFailures)} pages of this database did not have their checksum`,
      hint: 'copy the data directory as it is before anything else; then pg_amcheck --install-missing --all, and a look at the disk',
    });
  if (frozenAge > 1_500_000_000)
    findings.push({
      id: 'diagnose.database-wraparound',
      status: frozenAge > 2_000_000_000 ? 'bad' : 'warning',
      detail: `its oldest transaction is ${formatCount(frozenAge)} old: at 2,146,000,000 the server takes no more writes`,
      hint: 'vacuum (freeze, verbose);',
    });
  if (relations > lockSlots * 0.8)
    findings.push({
      id: 'diagnose.database-locks-room',
      status: relations > lockSlots ? 'bad' : 'warning',
      detail: `${formatCount(relations)} tables and sequences, each of which a dump locks, and room for ${formatCount(lockSlots)} locks`,
      hint: "alter system set max_locks_per_transaction = '256'; then restart the server",
    });
  for (const [name, isOn] of [
    ['fsync', fsync],
    ['full_page_writes', fullPageWrites],
  ] as const) {
    if (isOn) continue;
    findings.push({
      id,
      status: 'warning',
      object: { kind: 'setting', name },
      detail: 'is off: a crash of the machine damages data',
      hint: `alter system set ${name} = on; select pg_reload_conf();`,
    });
  }
  if (pending.length > 0)
    findings.push({
      id,
      status: 'warning',
      detail: `changed, and in force only after a restart: ${pending.join(', ')}`,
      hint: 'restart the server when that may be',
    });
  return findings.length > 0 ? findings : [{ id, status: 'good', detail: 'no setting stands in the way' }];
}
