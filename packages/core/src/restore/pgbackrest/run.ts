import { chown, mkdir, rm } from 'node:fs/promises';
import { CommandError } from '../../command.ts';
import { PgproofError } from '../../errors.ts';
import { allGood, type Finding } from '../../finding.ts';
import { fillCommand, type Plan, stepNamed } from '../../operation.ts';
import { runThere } from '../../pgbackrest/program.ts';
import { type Control, parseControl } from '../../postgres/control.ts';
import type { Session } from '../../session.ts';
import { secondsBetween } from '../../units.ts';
import { hasEndedWell, isOutOfLog, refusalOfEnd, requireState, runRecovery } from '../recovery-end.ts';
import { describePgbackrestTarget, type PgbackrestRestoreFacts } from './facts.ts';
import type { PgbackrestRestoreOptions } from './options.ts';
import { isToEnd, limitSettings, quietMark } from './plan.ts';

/** What a restore by pgBackRest came to. */
export interface PgbackrestRestoreResult {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** The server's words. */
  readonly reached: string;
  readonly timeline: number;
  /** From before pgBackRest was asked until the cluster can be started. */
  readonly rtoSeconds: number;
  readonly endedAt: Date;
}

interface Restoring {
  readonly plan: Plan;
  readonly options: PgbackrestRestoreOptions;
  readonly facts: PgbackrestRestoreFacts;
  readonly session: Session;
  /** Folders that this run made. */
  readonly made: Set<string>;
}

/** Restores a cluster by its plan. Throws when it could not, and leaves nothing behind then, but for a delta, which cannot be taken back. */
export async function runPgbackrestRestore(
  plan: Plan,
  options: PgbackrestRestoreOptions,
  facts: PgbackrestRestoreFacts,
  session: Session,
): Promise<PgbackrestRestoreResult> {
  const restoring: Restoring = { plan, options, facts, session, made: new Set() };
  try {
    await makeFolders(restoring);
    session.onProgress({ phase: 'restore', current: facts.backup.label });
    const { said } = await runThere(facts.pgbackrest, stepNamed(plan, 'command', 'bring').command, session, {
      onSaid: ({ text }) => session.onProgress({ phase: 'restore', current: text }),
    });
    await runStep(restoring, 'quieten');
    const before = parseControl(await runStep(restoring, 'control'));
    const reached = await recover(restoring, before);
    const after = parseControl(await runStep(restoring, 'control'));
    requireState(after, isOwn(restoring));
    if (isOwn(restoring)) await runStep(restoring, 'hand-on');
    const findings: Finding[] = [
      ...judge(restoring, reached, after),
      ...said
        .filter(({ level }) => level === 'warn')
        .map(({ text }): Finding => ({ id: 'restore.pgbackrest', status: 'warning', detail: text })),
    ];
    const endedAt = session.now();
    return {
      ...{ ok: allGood(findings), findings, reached, endedAt, timeline: after.timeline },
      rtoSeconds: secondsBetween(facts.startedAt, endedAt),
    };
  } catch (error) {
    if (options.isDelta)
      throw withHint(error, `"${options.directory}" is as far as it came: run it again, or restore into a new folder`);
    await clear(restoring);
    throw error;
  }
}

function withHint(error: unknown, hint: string): unknown {
  if (!(error instanceof PgproofError)) return error;
  return new PgproofError(error.kind, error.message, { hint: `${error.hint}; ${hint}`, cause: error });
}

/** A server of its own, at its target. */
function isOwn({ options }: Restoring): boolean {
  return isToEnd(options.target) || options.target?.action === 'promote';
}

function foldersOf({ options, facts }: Restoring): { readonly path: string; readonly isThere: boolean }[] {
  if (options.isDelta) return [];
  return [
    { path: options.directory, isThere: facts.isThere },
    ...[...facts.spaces.values()].map((path) => ({ path, isThere: facts.spacesThere.has(path) })),
  ];
}

/** As root, folders that are not there yet are given to whom pgBackRest runs as; that user may not make them where they are to lie. */
async function makeFolders(restoring: Restoring): Promise<void> {
  const { facts, session, made } = restoring;
  const { pgbackrest } = facts;
  for (const { path, isThere } of foldersOf(restoring)) {
    if (isThere) continue;
    if (!pgbackrest.isContainer && pgbackrest.owner !== undefined) {
      await mkdir(path, { mode: 0o700 });
      made.add(path);
      await chown(path, pgbackrest.owner.uid, pgbackrest.owner.gid);
    } else {
      const make = pgbackrest.command('mkdir', ['-m', '700', '--', path]);
      await runThere(pgbackrest, make, session).catch((error) => {
        if (!(error instanceof CommandError)) throw error;
        throw new PgproofError(
          'bad-input',
          `"${path}" cannot be made by ${pgbackrest.where}: ${error.stderr.at(-1) ?? ''}`,
          {
            hint: 'make it, and give it to that user',
            cause: error,
          },
        );
      });
      made.add(path);
    }
  }
}

/** What this run wrote is removed; a folder that was there stays, empty. */
async function clear(restoring: Restoring): Promise<void> {
  const { facts, session, made } = restoring;
  const remove = 'rm -rf -- "$1"';
  const empty = 'cd "$1" && find . -mindepth 1 -delete';
  const ended = { ...session, signal: new AbortController().signal };
  for (const { path, isThere } of foldersOf(restoring)) {
    if (!isThere && !made.has(path)) continue;
    const command = facts.pgbackrest.command('sh', ['-c', isThere ? empty : remove, 'sh', path]);
    await runThere(facts.pgbackrest, command, ended).catch(() => undefined);
    if (!isThere && !facts.pgbackrest.isContainer) {
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

async function runStep({ plan, facts, session }: Restoring, name: string): Promise<string> {
  const { stdout } = await runThere(facts.pgbackrest, stepNamed(plan, 'command', name).command, session);
  return stdout;
}

/** Recovers to the target, by the way to the archive that pgBackRest wrote; gives the server's words. */
async function recover(restoring: Restoring, { limits }: Control): Promise<string> {
  const { plan, options, facts, session } = restoring;
  const { pgbackrest } = facts;
  const least = { ...limits, max_connections: Math.max(20, limits.max_connections) };
  const holes = Object.fromEntries(limitSettings.map((name) => [name, String(least[name])]));
  const command = fillCommand(stepNamed(plan, 'command', 'recover').command, { ...pgbackrest.secrets, ...holes });
  const ended = await runRecovery(
    { ...command, cwd: '/' },
    session,
    pgbackrest.isContainer ? { input: async () => undefined } : {},
  );
  const { stopped, done, last } = ended;
  const until = last === undefined ? '' : `, the last transaction at ${last}`;
  const said = isToEnd(options.target) ? (done === undefined ? undefined : `${done}${until}`) : stopped;
  if (said !== undefined && hasEndedWell(ended, isOwn(restoring))) return said;
  const target = describePgbackrestTarget(options.target);
  if (!isOutOfLog(ended)) throw refusalOfEnd(ended, { target, stopLsn: facts.backup.stopLsn, name: 'label' });
  throw new PgproofError(
    'database-refused',
    `ran out of WAL before the target, ${target}: the archive ends at ${done?.replace('redo done at ', '') ?? 'the backup'}${until}`,
    { hint: `see what the archive holds: pgbackrest --stanza=${options.source.stanza} info`, cause: ended.error },
  );
}

function judge(restoring: Restoring, reached: string, { timeline }: Control): Finding[] {
  const { options, facts } = restoring;
  const { target } = options;
  const own = isOwn(restoring);
  const added = `what stands behind "${quietMark}" in postgresql.auto.conf, and archive_mode before it`;
  const secrets = Object.keys(facts.pgbackrest.secrets).map((hole) => hole.toUpperCase().replaceAll('-', '_'));
  return [
    {
      id: 'restore.target',
      status: 'good',
      detail: `reached ${describePgbackrestTarget(target)}: ${reached}${own ? `; it is on timeline ${timeline}, whose history is archived first when archiving is on again` : ''}`,
    },
    ...(own
      ? []
      : [
          {
            ...({ id: 'restore.goes-on', status: 'good' } as const),
            detail: `started, it comes to the target again and ${target?.action === 'pause' ? 'pauses there, to be read; then select pg_wal_replay_resume() makes it a server of its own' : 'shuts down there'}; until then it needs the repository${secrets.length === 0 ? '' : `, and ${secrets.join(', ')} in its environment`}`,
          },
        ]),
    {
      id: 'restore.still',
      status: 'warning',
      detail:
        'archiving, subscriptions, waiting for standbys (synchronous_standby_names) and preloaded libraries are off in it (postgresql.auto.conf), for the source may still live',
      hint: `when it takes the place of the source: take out ${added}; then restart it; where synchronous_standby_names is set no commit ends until a standby of its own follows it. Where the source lives on, it needs a stanza of its own`,
    },
  ];
}
