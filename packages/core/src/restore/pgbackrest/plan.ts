import { join } from 'node:path';
import { type CommandTemplate, type Plan, renderCommands, type Step, type Word } from '../../operation.ts';
import { hereWords, pgbackrestCommand, repositoryWords, shownLines, shownSettings } from '../../pgbackrest/program.ts';
import { pgbackrestRecovery } from '../../pgbackrest/recovery.ts';
import { handOnLine, quietSettings, settingLines } from '../../postgres/quiet.ts';
import type { RecoveryTarget } from '../physical/target.ts';
import { describePgbackrestTarget, type PgbackrestRestoreFacts } from './facts.ts';
import type { PgbackrestRestoreOptions } from './options.ts';

/** pgBackRest's words for where a recovery ends. Source: its documentation, Command Reference, "Restore Command". */
export function targetWords(target: RecoveryTarget | undefined): string[] {
  if (target === undefined) return ['--type=default'];
  const { kind, value, isInclusive, timeline, action } = target;
  if (kind === 'latest') return ['--type=default', `--target-timeline=${timeline}`];
  const isOrdered = kind === 'time' || kind === 'lsn' || kind === 'xid';
  return [
    `--type=${kind}`,
    ...(kind === 'immediate' ? [] : [`--target=${value}`]),
    ...(isOrdered && !isInclusive ? ['--target-exclusive'] : []),
    // Of the end of a backup there is but one.
    ...(kind === 'immediate' ? [] : [`--target-timeline=${timeline}`]),
    `--target-action=${action}`,
  ];
}

/** Whether it ends where the log does. */
export function isToEnd(target: RecoveryTarget | undefined): boolean {
  return target === undefined || target.kind === 'latest';
}

/** Lines behind what pgBackRest wrote into postgresql.auto.conf. */
export const quietMark = '# Added by pgproof restore.';

/** In the shell that lies where pgBackRest runs: what makes it harmless. Arguments: the directory, the lines. */
const quieten = `set -e; cd "$1"
rm -f standby.signal postmaster.pid
umask 077
printf '%s' "$2" >> postgresql.auto.conf
[ -e postgresql.conf ] || echo '# The configuration of the source lay elsewhere.' > postgresql.conf
[ -e pg_hba.conf ] || echo 'local all all peer' > pg_hba.conf
[ -e pg_ident.conf ] || : > pg_ident.conf`;

/** Arguments: the directory. */
const handOn = `set -e; ${handOnLine('"$1"')}`;

/** Names of the limits of a server that replays a log, as settings. */
export const limitSettings = [
  ...(['max_connections', 'max_worker_processes', 'max_wal_senders', 'max_prepared_transactions'] as const),
  'max_locks_per_transaction' as const,
];

/** Pure: what a restore by pgBackRest will do. Holes: the secrets of its environment, and the limits that the log asks for. */
export function planPgbackrestRestore(options: PgbackrestRestoreOptions, facts: PgbackrestRestoreFacts): Plan {
  const { pgbackrest, backup, details, spaces, bin } = facts;
  const { directory, target, isDelta } = options;
  const program = (name: string, args: readonly Word[]): CommandTemplate => pgbackrest.command(join(bin, name), args);
  const lines = `\n${quietMark}\n${settingLines(quietSettings())}`;
  // A pause needs a server that can be asked: it is shown that the target is there, and the server that is started then pauses at it.
  const action = target === undefined || target.action === 'promote' ? 'promote' : 'shutdown';
  const settings: readonly (readonly [string, string | { readonly hole: string }])[] = [
    // Nothing of the source's own configuration is read meanwhile; what pgBackRest wrote is.
    ...(['config_file', 'hba_file', 'ident_file'] as const).map((name) => [name, '/dev/null'] as const),
    ['archive_mode', 'off'],
    ['shared_preload_libraries', ''],
    ['hot_standby', 'off'],
    ['jit', 'off'],
    ['log_destination', 'stderr'],
    ['logging_collector', 'off'],
    ['log_min_messages', 'log'],
    ['max_logical_replication_workers', '0'],
    ...limitSettings.map((name) => [name, { hole: name }] as const),
    ...(isToEnd(target) ? [] : ([['recovery_target_action', action]] as const)),
  ];
  const steps: Step[] = [
    {
      kind: 'command',
      name: 'bring',
      command: pgbackrestCommand(pgbackrest, 'restore', [
        ...[`--set=${backup.label}`, `--pg1-path=${directory}`, ...targetWords(target), '--archive-mode=off'],
        ...(isDelta ? ['--delta'] : []),
        ...[...spaces].map(([oid, to]) => `--tablespace-map=${oid}=${to}`),
        ...[...repositoryWords(pgbackrest, backup.repository), ...hereWords(pgbackrest)],
      ]),
    },
    { kind: 'command', name: 'quieten', command: pgbackrest.command('sh', ['-c', quieten, 'sh', directory, lines]) },
    { kind: 'command', name: 'control', command: program('pg_controldata', ['--pgdata', directory]) },
    {
      kind: 'command',
      name: 'recover',
      command: program('postgres', [
        ...['--single', '-D', directory],
        ...settings.flatMap(([name, value]): Word[] => ['-c', [`${name}=`, value]]),
        'template1',
      ]),
    },
    { kind: 'command', name: 'hand-on', command: pgbackrest.command('sh', ['-c', handOn, 'sh', directory]) },
  ];
  return {
    operation: 'restore',
    environment: options.environment,
    target: directory,
    steps,
    public: {
      operation: 'restore',
      environment: options.environment,
      target: directory,
      commands: [
        ...shownLines(pgbackrest),
        ...steps.flatMap((step) =>
          step.kind === 'command' && ['bring', 'quieten'].includes(step.name) ? [renderCommands(step.command)] : [],
        ),
        '# the variables are those that pg_controldata prints of the directory:',
        ...steps.flatMap((step) =>
          step.kind === 'command' && step.name === 'recover' ? [`${renderCommands(step.command)} < /dev/null`] : [],
        ),
        startPgbackrest(options, facts),
      ],
      configuration: {
        method: 'pgbackrest',
        directory,
        backup: backup.label,
        target: describePgbackrestTarget(target),
        ...(target === undefined
          ? {}
          : { inclusive: String(target.isInclusive), timeline: target.timeline, action: target.action }),
        delta: String(isDelta),
        pgbackrest: `${pgbackrest.version} (${pgbackrest.where})`,
        ...shownSettings(pgbackrest),
        ...quietSettings(),
      },
      verification_steps: [renderCommands(program('pg_controldata', ['--pgdata', directory]))],
      recovery_procedure: pgbackrestRecovery({
        ...{ pgbackrest, major: backup.major, label: backup.label, tablespaces: details.tablespaces },
      }),
    },
  };
}

/** How the restored cluster is started. */
export function startPgbackrest(
  { directory }: Pick<PgbackrestRestoreOptions, 'directory'>,
  { pgbackrest, bin }: Pick<PgbackrestRestoreFacts, 'pgbackrest' | 'bin'>,
): string {
  return renderCommands(
    pgbackrest.command(
      join(bin, 'pg_ctl'),
      ['start', '--wait', '--pgdata', directory, '--log', `${directory}.log`],
      {},
    ),
  );
}
