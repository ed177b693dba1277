import { type Plan, renderCommands, type Step } from '../../operation.ts';
import { pgbackrestCommand, pgbackrestFlags, shownLines, shownSettings } from '../../pgbackrest/program.ts';
import { pgbackrestRecovery } from '../../pgbackrest/recovery.ts';
import { clusterName } from '../../store/identifier.ts';
import type { PgbackrestBackupFacts } from './facts.ts';
import { type PgbackrestBackupOptions, type PgbackrestKeep, typeWords } from './options.ts';

/** pgBackRest's words for what it keeps. */
export function keepWords({ full, differential, archive }: PgbackrestKeep): string[] {
  return [
    ...(full === undefined ? [] : [`--repo1-retention-full=${full}`]),
    ...(differential === undefined ? [] : [`--repo1-retention-diff=${differential}`]),
    ...(archive === undefined ? [] : [`--repo1-retention-archive=${archive}`]),
  ];
}

/** Codes of `info` where a repository does not have the stanza yet: neither its path, nor its files. */
const noStanza: readonly number[] = [1, 3];

/** Pure: what a backup by pgBackRest will do. Holes: the secrets of its environment. */
export function planPgbackrest(options: PgbackrestBackupOptions, facts: PgbackrestBackupFacts): Plan {
  const { pgbackrest, info } = facts;
  const { stanza } = options.source;
  const target = info.cluster === undefined ? `stanza ${stanza}` : clusterName(info.cluster.systemIdentifier);
  const command = (name: string, args: readonly string[] = []): Step => ({
    kind: 'command',
    name,
    command: pgbackrestCommand(pgbackrest, name, args),
  });
  const steps: Step[] = [
    ...(noStanza.includes(info.code) ? [command('stanza-create')] : []),
    command('check'),
    command('backup', [`--type=${typeWords[options.backupType]}`, ...keepWords(options.keep)]),
    command('info', ['--output=json']),
  ];
  return {
    operation: 'backup',
    environment: options.environment,
    target,
    steps,
    public: {
      operation: 'backup',
      environment: options.environment,
      target,
      commands: [
        ...shownLines(pgbackrest),
        ...steps.flatMap((step) => (step.kind === 'command' ? [renderCommands(step.command)] : [])),
      ],
      configuration: {
        method: 'pgbackrest',
        backup_type: options.backupType,
        stanza,
        pgbackrest: `${pgbackrest.version} (${pgbackrest.where})`,
        ...shownSettings(pgbackrest),
      },
      verification_steps: [
        `pgproof list ${pgbackrestFlags(options.source)}`,
        `pgproof verify ${pgbackrestFlags(options.source)}`,
      ],
      recovery_procedure: pgbackrestRecovery({
        ...{ pgbackrest, label: undefined, tablespaces: [] },
        major: facts.major,
      }),
    },
  };
}
