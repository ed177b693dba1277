import { PgproofError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { type Plan, stepNamed } from '../../operation.ts';
import type { PgbackrestBackup, PgbackrestDetails, PgbackrestInfo } from '../../pgbackrest/info.ts';
import { readDetails, readPgbackrestInfo, runThere } from '../../pgbackrest/program.ts';
import type { Said } from '../../pgbackrest/said.ts';
import type { Session } from '../../session.ts';
import { secondsBetween } from '../../units.ts';
import type { PgbackrestBackupFacts } from './facts.ts';
import { type PgbackrestBackupOptions, typeOfWord } from './options.ts';

/** What a backup by pgBackRest came to. */
export interface PgbackrestBackupResult {
  readonly findings: readonly Finding[];
  readonly backup: PgbackrestBackup;
  readonly details: PgbackrestDetails;
  readonly info: PgbackrestInfo;
  /** Labels that went by its retention. */
  readonly expired: readonly string[];
  readonly durationSeconds: number;
  readonly endedAt: Date;
}

/** Runs a backup by its plan. Throws when it could not do its work, in pgBackRest's own words. */
export async function runPgbackrestBackup(
  plan: Plan,
  options: PgbackrestBackupOptions,
  facts: PgbackrestBackupFacts,
  session: Session,
): Promise<PgbackrestBackupResult> {
  const { pgbackrest } = facts;
  const started = session.now();
  const warned: Said[] = [...facts.warnings];
  let made: string | undefined;
  for (const step of plan.steps) {
    if (step.kind !== 'command' || step.name === 'info') continue;
    session.onProgress({ phase: step.name });
    const { said } = await runThere(pgbackrest, stepNamed(plan, 'command', step.name).command, session, {
      onSaid: ({ level, text }) => {
        if (level === 'info' && !/command (begin|end)/.test(text))
          session.onProgress({ phase: step.name, current: text });
      },
    });
    warned.push(...said.filter(({ level }) => level === 'warn'));
    for (const { text } of said) made = /^new backup label = (\S+)/.exec(text)?.[1] ?? made;
  }
  session.onProgress({ phase: 'info' });
  const info = await readPgbackrestInfo(pgbackrest, session);
  const backup = info.backups.find(({ label }) => label === made);
  if (backup === undefined)
    throw new PgproofError(
      'database-refused',
      `pgbackrest ended well, and its info has no ${made === undefined ? 'new backup' : `backup "${made}"`}: ${info.message}`,
      { hint: 'see what it says: pgbackrest info' },
    );
  const details = await readDetails(pgbackrest, backup.label, session);
  const endedAt = session.now();
  const there = new Set(info.backups.map(({ label }) => label));
  return {
    findings: findingsOf(options, backup, warned),
    ...{ backup, details, info, endedAt },
    expired: facts.info.backups.map(({ label }) => label).filter((label) => !there.has(label)),
    durationSeconds: secondsBetween(started, endedAt),
  };
}

function findingsOf(
  { backupType }: PgbackrestBackupOptions,
  backup: PgbackrestBackup,
  warned: readonly Said[],
): Finding[] {
  const type = typeOfWord(backup.type);
  const said = new Map(warned.map((one) => [one.text, one]));
  return [
    { id: 'backup.wal', status: 'good', detail: walDetail(backup) },
    ...(type === backupType
      ? []
      : [
          {
            ...({ id: 'backup.type', status: 'warning' } as const),
            detail: `asked was a ${backupType} one, and pgBackRest made a ${type} one: there was none that it could be made on`,
          },
        ]),
    ...(backup.hasErrors === true
      ? [
          {
            ...({ id: 'backup.checksums', status: 'bad' } as const),
            detail:
              'pages of the cluster failed their checksum when they were read: the cluster is damaged, and so is this backup',
            hint: `see which: pgbackrest --set=${backup.label} info; the backups before it may be whole`,
          },
        ]
      : []),
    ...[...said.values()].map(
      ({ text, hints }): Finding => ({
        ...{ id: 'backup.pgbackrest', status: 'warning', detail: text },
        ...(hints.length === 0 ? {} : { hint: hints.join('; ') }),
      }),
    ),
  ];
}

function walDetail({ startWal, stopWal }: PgbackrestBackup): string {
  return `the server's log from ${startWal} to ${stopWal}, which makes it consistent, is in the archive`;
}
