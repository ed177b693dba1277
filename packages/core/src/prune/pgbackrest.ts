import type { PgbackrestKeep } from '../backup/pgbackrest/options.ts';
import { keepWords } from '../backup/pgbackrest/plan.ts';
import type { Finding } from '../finding.ts';
import { type Environment, type Plan, renderCommands, stepNamed } from '../operation.ts';
import type { PgbackrestDetails, PgbackrestInfo } from '../pgbackrest/info.ts';
import type { PgbackrestSource } from '../pgbackrest/options.ts';
import {
  findPgbackrest,
  type Pgbackrest,
  pgbackrestCommand,
  pgbackrestFlags,
  readDetails,
  readPgbackrestInfo,
  runThere,
  shownLines,
  shownSettings,
  validate,
} from '../pgbackrest/program.ts';
import { pgbackrestRecovery } from '../pgbackrest/recovery.ts';
import { madeAt, type Report } from '../report/report.ts';
import type { Session } from '../session.ts';
import { clusterName } from '../store/identifier.ts';

/** What a caller decides of the expiry of pgBackRest's backups. */
export interface PgbackrestExpireOptions {
  readonly source: PgbackrestSource;
  readonly environment: Environment;
  readonly keep: PgbackrestKeep;
  /** pgBackRest says what it would do, and does nothing. */
  readonly isDry: boolean;
}

export interface PgbackrestExpireFacts {
  readonly pgbackrest: Pgbackrest;
  readonly info: PgbackrestInfo;
  /** Those of the newest backup. */
  readonly tablespaces: PgbackrestDetails['tablespaces'];
}

export interface PgbackrestExpireResult {
  /** Labels that went, or with a dry run would. */
  readonly expired: readonly string[];
  /** What became of the archive, in pgBackRest's words. */
  readonly archive: readonly string[];
  readonly warnings: readonly string[];
  readonly kept: number;
  readonly endedAt: Date;
}

/** Finds pgBackRest, and asks it what is there. Throws `tool-missing`, `bad-input`. */
export async function gatherPgbackrestExpireFacts(
  { source }: PgbackrestExpireOptions,
  session: Session,
): Promise<PgbackrestExpireFacts> {
  const pgbackrest = await findPgbackrest(source, session);
  await validate(pgbackrest, 'expire', session);
  const info = await readPgbackrestInfo(pgbackrest, session);
  const newest = info.backups.at(-1);
  const tablespaces = newest === undefined ? [] : (await readDetails(pgbackrest, newest.label, session)).tablespaces;
  return { pgbackrest, info, tablespaces };
}

/** Pure. Holes: the secrets of its environment. */
export function planPgbackrestExpire(
  options: PgbackrestExpireOptions,
  { pgbackrest, info, tablespaces }: PgbackrestExpireFacts,
): Plan {
  const target = info.cluster === undefined ? `stanza ${info.stanza}` : clusterName(info.cluster.systemIdentifier);
  const words = [...keepWords(options.keep), ...(options.isDry ? ['--dry-run'] : [])];
  const command = pgbackrestCommand(pgbackrest, 'expire', words);
  const common = { operation: 'backup', environment: options.environment, target } as const;
  return {
    ...common,
    steps: [{ kind: 'command', name: 'expire', command }],
    public: {
      ...common,
      commands: [...shownLines(pgbackrest), renderCommands(command)],
      configuration: { method: 'pgbackrest', ...shownSettings(pgbackrest) },
      verification_steps: [`pgproof list ${pgbackrestFlags(options.source)}`],
      recovery_procedure: `What expires is gone from the repository, and nothing brings it back: the same command with --dry-run says beforehand what it is. What stays is restored so:\n${pgbackrestRecovery({ pgbackrest, major: info.cluster?.major, label: undefined, tablespaces })}`,
    },
  };
}

/** Lets pgBackRest expire what its rules do not keep. Throws when it could not. */
export async function runPgbackrestExpire(
  plan: Plan,
  options: PgbackrestExpireOptions,
  { pgbackrest, info }: PgbackrestExpireFacts,
  session: Session,
): Promise<PgbackrestExpireResult> {
  const { said } = await runThere(pgbackrest, stepNamed(plan, 'command', 'expire').command, session);
  const texts = said.map(({ level, text }) => ({ level, text: text.replace(/^\[DRY-RUN\] /, '') }));
  // `repo1: expire full backup set 20260101-000000F, 20260101-000000F_20260102-000000I`
  const named = texts.flatMap(({ text }) =>
    /^repo\d+: (?:time-based )?expire /.test(text) ? (text.match(/\d{8}-\d{6}F(?:_\d{8}-\d{6}[DI])?/g) ?? []) : [],
  );
  const after = options.isDry ? info : await readPgbackrestInfo(pgbackrest, session);
  const there = new Set(after.backups.map(({ label }) => label));
  const labels = info.backups.map(({ label }) => label);
  const expired = options.isDry
    ? labels.filter((label) => named.includes(label))
    : labels.filter((label) => !there.has(label));
  return {
    expired,
    archive: texts.flatMap(({ level, text }) => (level === 'info' && /remove archive/.test(text) ? [text] : [])),
    warnings: texts.flatMap(({ level, text }) => (level === 'warn' ? [text] : [])),
    kept: labels.length - expired.length,
    endedAt: session.now(),
  };
}

/** The report. Pure. */
export function reportPgbackrestExpire(
  result: PgbackrestExpireResult,
  { isDry, source }: PgbackrestExpireOptions,
  { info, pgbackrest }: PgbackrestExpireFacts,
): Report {
  const { expired, kept, warnings, archive, endedAt } = result;
  const findings: Finding[] = [
    ...expired.map(
      (name): Finding => ({
        ...{ id: 'prune.expired', status: 'good', object: { kind: 'backup', name } },
        detail: isDry ? 'would be removed' : 'removed',
      }),
    ),
    ...archive.map((detail): Finding => ({ id: 'prune.archive', status: 'good', detail })),
    ...warnings.map((detail): Finding => ({ id: 'prune.pgbackrest', status: 'warning', detail })),
  ];
  return {
    operation: 'backup',
    ok: true,
    exitCode: 0,
    made: madeAt(endedAt),
    headline: `${expired.length} ${expired.length === 1 ? 'backup' : 'backups'} of stanza ${source.stanza} ${isDry ? 'would be removed' : 'removed'}, ${kept} stay`,
    notes: [],
    figures: [['pgBackRest', `${pgbackrest.version} (${pgbackrest.where})`]],
    findings,
    relations: [],
    data: {
      ...{ method: 'pgbackrest', stanza: source.stanza, dry_run: isDry, removed_backups: expired.length, expired },
      ...{ backups: kept, database: info.cluster === undefined ? null : clusterName(info.cluster.systemIdentifier) },
    },
  };
}
