import { type Plan, renderCommands, type Step, type Word } from '../../operation.ts';
import {
  hereWords,
  pgbackrestCommand,
  pgbackrestFlags,
  repositoryWords,
  shownLines,
  shownSettings,
} from '../../pgbackrest/program.ts';
import { pgbackrestRecovery } from '../../pgbackrest/recovery.ts';
import { boxCommand, boxPlaces, recoveredSettings, recoveredSteps } from '../../sandbox/recovered.ts';
import { clusterName } from '../../store/identifier.ts';
import type { ClusterLimits } from '../../store/physical.ts';
import { amcheckSteps, readSql } from '../physical/plan.ts';
import type { PgbackrestVerifyFacts } from './facts.ts';
import type { PgbackrestVerifyOptions } from './options.ts';

/** Before the copy says what it needs. */
const noLimits: ClusterLimits = {
  ...{ max_connections: 0, max_worker_processes: 0, max_wal_senders: 0 },
  ...{ max_prepared_transactions: 0, max_locks_per_transaction: 0 },
};

/** The steps in the sandbox, where it is known what replaying the copy's log needs, and who its superuser is. */
export function sandboxSteps(
  options: PgbackrestVerifyOptions,
  { sandbox: place, memoryBytes, amcheck, backup }: PgbackrestVerifyFacts,
  { limits, role }: { readonly limits: ClusterLimits; readonly role: string },
): Step[] {
  const settings = recoveredSettings(memoryBytes, limits);
  const data = boxPlaces.data;
  return [
    { kind: 'command', name: 'control', command: boxCommand(place, 'pg_controldata', ['--pgdata', data]) },
    ...recoveredSteps(place, settings, 'template1'),
    ...amcheckSteps(amcheck, options.jobs, { server: { bootstrap_role: role, major: backup.major } }),
  ];
}

/**
 * Pure: what the verification of a backup by pgBackRest will do. Holes: `into` (the data directory), `spaces` (the folder of its tablespaces), `segment`;
 * the sandbox's; the secrets of pgBackRest's environment.
 */
export function planPgbackrestVerify(options: PgbackrestVerifyOptions, facts: PgbackrestVerifyFacts): Plan {
  const { pgbackrest, backup, details } = facts;
  const into: Word = { hole: 'into' };
  const repository = repositoryWords(pgbackrest, backup.repository);
  const here = hereWords(pgbackrest);
  const bringing: Step[] = [
    {
      kind: 'command',
      name: 'verify',
      command: pgbackrestCommand(pgbackrest, 'verify', ['--output=text', '--verbose', ...repository]),
    },
    {
      kind: 'command',
      name: 'bring',
      command: pgbackrestCommand(pgbackrest, 'restore', [
        ...[`--set=${backup.label}`, '--type=none', '--archive-mode=off', ['--pg1-path=', into]],
        ...details.tablespaces.map(
          ({ oid }): Word => [`--tablespace-map=${oid}=`, { hole: 'spaces' }, `/space-${oid}`],
        ),
        ...[...repository, ...here],
      ]),
    },
    {
      kind: 'command',
      name: 'bring-segment',
      command: pgbackrest.command('pgbackrest', [
        ...pgbackrest.words,
        ...[['--pg1-path=', into], '--archive-timeout=60', '--no-archive-async', ...repository, ...here],
        ...['archive-get', { hole: 'segment' }, [into, '/pg_wal/', { hole: 'segment' }]],
      ]),
    },
  ];
  const inside = sandboxSteps(options, facts, { limits: noLimits, role: 'postgres' });
  const steps: Step[] = [
    ...bringing,
    ...inside,
    { kind: 'sql', name: 'read', on: 'sandbox', statements: [readSql('…')] },
    { kind: 'server', name: 'stop', action: 'stop', settings: {} },
  ];
  const target = clusterName(backup.systemIdentifier);
  return {
    operation: 'verify',
    environment: options.environment,
    target,
    steps,
    public: {
      operation: 'verify',
      environment: options.environment,
      target,
      commands: [
        ...shownLines(pgbackrest),
        '# INTO and SPACES are new folders; of each SEGMENT of the log that the backup needs:',
        ...bringing.flatMap((step) => (step.kind === 'command' ? [renderCommands(step.command)] : [])),
        '# then as an unprivileged user without a network; FOLDER is a folder with the copy in data/cluster:',
        ...inside.flatMap((step) =>
          step.kind === 'command' && step.name !== 'amcheck' ? [renderCommands(step.command)] : [],
        ),
      ],
      configuration: {
        method: 'pgbackrest',
        backup: backup.label,
        pgbackrest: `${pgbackrest.version} (${pgbackrest.where})`,
        ...shownSettings(pgbackrest),
        ...recoveredSettings(facts.memoryBytes, noLimits),
      },
      verification_steps: [`pgproof verify ${pgbackrestFlags(options.source)} --backup ${backup.label}`],
      recovery_procedure: pgbackrestRecovery({
        ...{ pgbackrest, major: backup.major, label: backup.label, tablespaces: details.tablespaces },
      }),
    },
  };
}
