import { dirname, join } from 'node:path';
import { type CommandTemplate, type Plan, renderCommands, type Step, shellQuote, type Word } from '../../operation.ts';
import type { ClusterLimits, PhysicalManifest } from '../../store/physical.ts';
import { assemblySteps } from './assemble.ts';
import type { PhysicalRestoreFacts } from './facts.ts';
import type { PhysicalRestoreOptions } from './options.ts';
import { placesOf, workFolder } from './places.ts';
import { describeTarget, endOfBackup, type RecoveryTarget, targetSettings } from './target.ts';

/** What copies a segment from the folder that it was brought to. */
export function restoreCommand(directory: string): string {
  return `cp "${join(workFolder(directory), 'wal')}/%f" "%p"`;
}

/** Settings by which a server comes to the target, with WAL from the folder that it was brought to. */
export function towards(target: RecoveryTarget, facts: PhysicalRestoreFacts): Record<string, string> {
  const { directory, timeline, own } = facts;
  return {
    restore_command: restoreCommand(directory),
    // By the number: of several that begin in one place the server would take another.
    ...targetSettings(target, timeline === own.manifest.wal.timeline ? 'current' : String(timeline)),
  };
}

/**
 * Settings that keep a copy from doing what its source does: archive, subscribe, follow a primary, wait for standbys, run what its preloaded libraries start.
 */
export function quietSettings({ server }: Pick<PhysicalManifest, 'server'>): Record<string, string> {
  return {
    archive_mode: 'off',
    max_logical_replication_workers: '0',
    primary_conninfo: '',
    // The standbys of its source are not its own: no commit would end.
    synchronous_standby_names: '',
    ...(server.preload_libraries === '' ? {} : { shared_preload_libraries: '' }),
  };
}

/** Lines of a file of settings. */
export function settingLines(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`)
    .join('');
}

/** Settings of the server that recovers to a target, alone: nothing of the cluster's own configuration is read meanwhile. */
function recoverySettings(
  target: RecoveryTarget,
  facts: PhysicalRestoreFacts,
  limits: ClusterLimits,
): Record<string, string> {
  const { directory } = facts;
  const work = workFolder(directory);
  return {
    config_file: join(work, 'recovery.conf'),
    hba_file: join(work, 'recovery_hba.conf'),
    ident_file: join(work, 'recovery_ident.conf'),
    archive_mode: 'off',
    shared_preload_libraries: '',
    hot_standby: 'off',
    jit: 'off',
    log_destination: 'stderr',
    log_min_messages: 'log',
    ...Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, String(value)])),
    max_logical_replication_workers: '0',
    ...towards(target, facts),
    // A pause needs a server that can be asked: it is shown that the target is there, and the server that is started then pauses at it.
    recovery_target_action: target.action === 'promote' ? 'promote' : 'shutdown',
  };
}

/** A database that the server starts by, alone: one whose locale every machine has, where there is one. */
export function quietDatabase({ databases }: Pick<PhysicalManifest, 'databases'>): string {
  // A name that begins with a dash would be an option of the server's, and a manifest is only what somebody wrote.
  const named = databases.filter(({ name }) => !name.startsWith('-'));
  return named.find(({ collation }) => /^(C|POSIX)($|\.)/.test(collation))?.name ?? 'template1';
}

/** Pure: what the restore of a cluster will do. Holes: `into`, `age-identity`. */
export function planPhysicalRestore(options: PhysicalRestoreOptions, facts: PhysicalRestoreFacts): Plan {
  const { directory, own, postgres } = facts;
  const target = options.target ?? endOfBackup;
  const program = (name: string, args: readonly Word[]): CommandTemplate => ({
    program: join(dirname(postgres.path), name),
    args,
    env: { LC_ALL: 'C', TZ: 'UTC' },
  });
  const settings = recoverySettings(target, facts, own.manifest.limits);
  const steps: Step[] = [
    ...assemblySteps(facts, placesOf(facts), program),
    {
      kind: 'command',
      name: 'recover',
      command: program('postgres', [
        ...['--single', '-D', directory],
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
        quietDatabase(own.manifest),
      ]),
    },
    { kind: 'command', name: 'control', command: program('pg_controldata', ['--pgdata', directory]) },
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
        '# unpack it as its recovery procedure says, with DATA as the directory; then:',
        ...steps.flatMap((step) =>
          step.kind === 'command' && step.name === 'recover' ? [renderCommands(step.command)] : [],
        ),
        startCommand(facts),
      ],
      configuration: {
        directory,
        backup: own.id,
        ...(own.manifest.chain.length === 0 ? {} : { made_on: own.manifest.chain.join(', ') }),
        target: describeTarget(target, own.manifest.server.time_zone),
        ...{ inclusive: String(target.isInclusive), timeline: String(facts.timeline), action: target.action },
        ...settings,
      },
      verification_steps: [`pg_controldata --pgdata ${shellQuote(directory)}`],
      recovery_procedure: own.manifest.recovery_procedure,
    },
  };
}

/** How the restored cluster is started. */
export function startCommand({ directory, postgres }: Pick<PhysicalRestoreFacts, 'directory' | 'postgres'>): string {
  const log = shellQuote(`${directory}.log`);
  return `${shellQuote(join(dirname(postgres.path), 'pg_ctl'))} start --wait --pgdata ${shellQuote(directory)} --log ${log}`;
}
