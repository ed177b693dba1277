import { dirname, join } from 'node:path';
import { type CommandTemplate, type Plan, renderCommands, type Step, shellQuote, type Word } from '../../operation.ts';
import type { ClusterLimits, PhysicalManifest } from '../../store/physical.ts';
import { assemblySteps, type Places } from './assemble.ts';
import type { PhysicalRestoreFacts } from './facts.ts';
import type { PhysicalRestoreOptions } from './options.ts';
import { describeTarget, type RecoveryTarget, targetSettings } from './target.ts';

/** A folder beside the data directory, for what is needed meanwhile, and for the WAL of a recovery that goes on. */
export function workFolder(directory: string): string {
  return `${directory}.pgproof`;
}

/** The folder of the files of the configuration that lay outside the data directory. */
export function configurationFolder(directory: string): string {
  return `${directory}.configuration`;
}

export function placesOf({ directory, spaces }: Pick<PhysicalRestoreFacts, 'directory' | 'spaces'>): Places {
  const work = workFolder(directory);
  return {
    data: directory,
    part: (id) => join(work, id),
    space: (oid) => spaces.get(oid) ?? '',
    partSpace: (id, oid) => join(work, `${id}-${oid}`),
  };
}

/** What copies a segment from the folder that it was brought to. */
export function restoreCommand(directory: string): string {
  return `cp "${join(workFolder(directory), 'wal')}/%f" "%p"`;
}

/** Settings of the server that recovers to a target, alone: nothing of the cluster's own configuration is read meanwhile. */
function recoverySettings(target: RecoveryTarget, directory: string, limits: ClusterLimits): Record<string, string> {
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
    restore_command: restoreCommand(directory),
    ...targetSettings(target),
    // A pause needs a server that can be asked: it is shown that the target is there, and the server that is started then pauses at it.
    recovery_target_action: target.action === 'promote' ? 'promote' : 'shutdown',
  };
}

/** A database that the server starts by, alone: one whose locale every machine has, where there is one. */
export function quietDatabase({ databases }: Pick<PhysicalManifest, 'databases'>): string {
  return (
    databases.find(({ name, collation }) => !name.startsWith('-') && /^(C|POSIX)($|\.)/.test(collation))?.name ??
    'template1'
  );
}

/** Pure: what the restore of a cluster will do. Holes: `into`, `age-identity`. */
export function planPhysicalRestore(options: PhysicalRestoreOptions, facts: PhysicalRestoreFacts): Plan {
  const { directory, own, postgres } = facts;
  const { target } = options;
  const program = (name: string, args: readonly Word[]): CommandTemplate => ({
    program: join(dirname(postgres.path), name),
    args,
    env: { LC_ALL: 'C', TZ: 'UTC' },
  });
  const settings = target === undefined ? {} : recoverySettings(target, directory, own.manifest.limits);
  const steps: Step[] = [
    ...assemblySteps(facts, placesOf(facts), program),
    ...(target === undefined
      ? []
      : [
          {
            kind: 'command',
            name: 'recover',
            command: program('postgres', [
              ...['--single', '-D', directory],
              ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
              quietDatabase(own.manifest),
            ]),
          } as const,
        ]),
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
        target: target === undefined ? 'the end of the backup' : describeTarget(target, own.manifest.server.time_zone),
        ...(target === undefined
          ? {}
          : { inclusive: String(target.isInclusive), timeline: target.timeline, action: target.action }),
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
