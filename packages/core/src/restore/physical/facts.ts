import { lstat, readdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { classify, PgproofError } from '../../errors.ts';
import { findServerToolsOf, requireProgram, type Tool } from '../../postgres/tools.ts';
import type { Session } from '../../session.ts';
import type { Member } from '../../store/chain.ts';
import { allClusters, systemIdentifierOf } from '../../store/identifier.ts';
import type { PhysicalManifest } from '../../store/physical.ts';
import { readPhysicalManifest, requireOne } from '../../store/select.ts';
import type { StoredBackup } from '../../store/store.ts';
import { openWalArchive, type WalArchive } from '../../wal/archive.ts';
import { readWalHoldings } from '../../wal/coverage.ts';
import { readIdentities } from '../../wal/identity.ts';
import { formatLsn, type Lsn, parseLsn } from '../../wal/name.ts';
import { type Reach, reachFrom, targetsOf, type WalCoverage } from '../../wal/reach.ts';
import { findLeftover, type TakenFolder } from './leftover.ts';
import type { PhysicalRestoreOptions } from './options.ts';
import { configurationFolder, workFolder } from './places.ts';
import { gatherPhysicalSource, type PhysicalSource } from './source.ts';
import { endOfBackup, type RecoveryTarget, readMoment } from './target.ts';

/** What the plan of such a restore depends on. */
export interface PhysicalRestoreFacts extends PhysicalSource {
  /** Absolute. */
  readonly directory: string;
  readonly isThere: boolean;
  /** Folders of a restore that was killed, which are removed first. */
  readonly leftover: readonly TakenFolder[] | undefined;
  /** By the OID of a tablespace, where it is to lie. */
  readonly spaces: ReadonlyMap<string, string>;
  /** Those of them that are there already. */
  readonly spacesThere: ReadonlySet<string>;
  /** Whose the files are to be, where that is not us, and what runs a program as that user. */
  readonly owner: { readonly uid: number; readonly gid: number; readonly setpriv: string } | undefined;
  readonly postgres: Tool;
  /** The timeline that the recovery follows. */
  readonly timeline: number;
  /** What a recovery has to go by; undefined where the WAL in the backup is enough and the archive knows no other timeline. */
  readonly log: RecoveryLog | undefined;
  /** Why not all timelines of the archive are known: the one that the recovery begins may be there. */
  readonly unknownTimelines: string | undefined;
}

/** The archive of WAL, as far as a recovery goes by it. */
export interface RecoveryLog {
  readonly archive: WalArchive;
  readonly identities: readonly string[] | undefined;
  readonly coverage: WalCoverage;
  readonly reach: Reach;
}

/** Chooses backup and WAL, and looks at where the cluster is to lie. Throws `bad-input` for a directory that is not empty and a target that cannot be. */
export async function gatherPhysicalRestoreFacts(
  options: PhysicalRestoreOptions,
  session: Session,
): Promise<PhysicalRestoreFacts> {
  const target = options.target ?? endOfBackup;
  const source = await gatherPhysicalSource(await chooseBase(options), session);
  const { manifest } = source.own;
  const [lost] = source.lost;
  if (lost !== undefined)
    throw new PgproofError(
      'invalid-manifest',
      `backup "${source.own.id}" is made on "${lost.id}", which is lost: "${lost.file}": ${lost.problem}`,
      { hint: 'restore another: pgproof list --store <store>' },
    );
  const directory = resolve(options.directory);
  if (/["$`\\%\n]/.test(directory))
    throw new PgproofError(
      'bad-input',
      `--into-directory: ${JSON.stringify(directory)} cannot stand in a restore_command`,
      {
        hint: 'name a folder without quotes, $, `, \\ and %',
      },
    );
  const leftover = await findLeftover(directory);
  const isThere = await requireEmpty(directory, '--into-directory', leftover);
  for (const beside of [workFolder(directory), configurationFolder(directory)]) await requireAbsent(beside, leftover);
  const spaces = new Map<string, string>();
  const spacesThere = new Set<string>();
  for (const { oid, name, location } of manifest.tablespaces) {
    const to = options.tablespaces.get(location);
    if (to === undefined)
      throw new PgproofError(
        'bad-input',
        `tablespace "${name}" lay at "${location}", and it is not said where it is to lie`,
        {
          hint: `--tablespace-mapping ${location}=<an empty folder>`,
        },
      );
    if (await requireEmpty(to, `--tablespace-mapping ${location}`, leftover)) spacesThere.add(to);
    spaces.set(oid, to);
  }
  if (manifest.chain.length > 0 && spaces.size > 0 && directory.includes('='))
    throw new PgproofError(
      'bad-input',
      `--into-directory: "${directory}" has a = in it, which pg_combinebackup takes for the end of a tablespace's old place`,
      { hint: 'name a folder without one' },
    );
  for (const space of spaces.values())
    for (const other of [directory, ...spaces.values()])
      if (space !== other && `${space}/`.startsWith(`${other}/`))
        throw new PgproofError('bad-input', `--tablespace-mapping: "${space}" lies in "${other}"`, {
          hint: 'give each a folder beside the others',
        });
  const known = new Set(manifest.tablespaces.map(({ location }) => location));
  for (const from of options.tablespaces.keys())
    if (!known.has(from))
      throw new PgproofError('bad-input', `--tablespace-mapping: the backup has no tablespace that lay at "${from}"`, {
        hint: known.size === 0 ? 'leave it out' : `it has: ${[...known].join(', ')}`,
      });
  const { postgres } = await findServerToolsOf(manifest.server.major, session, options.tools);
  return {
    ...source,
    directory,
    isThere,
    leftover,
    spaces,
    spacesThere,
    owner: await ownerOf(directory, isThere, session),
    postgres,
    ...(await gatherLog(options, source, target)),
  };
}

/** Whether it is there, once what was left in it is removed. Throws `bad-input` for one that has something in it. */
async function requireEmpty(path: string, where: string, leftover: PhysicalRestoreFacts['leftover']): Promise<boolean> {
  const left = leftover?.find((taken) => taken.path === path);
  if (left !== undefined) return !left.isNew;
  try {
    const names = await readdir(path);
    if (names.length === 0) return true;
    throw new PgproofError('bad-input', `${where}: "${path}" is not empty, and nothing is written over`, {
      hint: 'name a new folder, or an empty one',
    });
  } catch (error) {
    if (error instanceof PgproofError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new PgproofError('bad-input', `${where}: "${path}" is no folder`);
    if (code !== 'ENOENT') throw classify(error, `look at "${path}"`);
    if ((await stat(dirname(path)).catch(() => undefined))?.isDirectory() === true) return false;
    throw new PgproofError('bad-input', `${where}: the folder above "${path}" is not there`, {
      hint: `mkdir -p ${dirname(path)}`,
    });
  }
}

/** Throws `bad-input` for something that lies where a folder of ours is to be made. */
async function requireAbsent(path: string, leftover: PhysicalRestoreFacts['leftover']): Promise<void> {
  if (leftover?.some((taken) => taken.path === path) === true) return;
  const found = await lstat(path).catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw classify(error, `look at "${path}"`);
  });
  if (found === undefined) return;
  throw new PgproofError('bad-input', `--into-directory: "${path}" is there, and nothing is written over`, {
    hint: 'a restore needs that place beside its directory: move what lies there away, or name another directory',
  });
}

/** As root, who owns the folder or the one above it: PostgreSQL does not run as root. Throws `tool-missing` where nothing runs it as another. */
async function ownerOf(directory: string, isThere: boolean, session: Session): Promise<PhysicalRestoreFacts['owner']> {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = await stat(isThere ? directory : dirname(directory));
  if (uid !== 0) return { uid, gid, setpriv: await requireProgram('setpriv', session) };
  throw new PgproofError(
    'bad-input',
    `--into-directory: "${directory}" would be root's, and PostgreSQL does not run as root`,
    {
      hint: `install --directory --owner=postgres --group=postgres --mode=700 ${directory}`,
    },
  );
}

/** What says where a recovery is to end, and from where it may begin. */
export type Aiming = Pick<PhysicalRestoreOptions, 'store' | 'database' | 'backup' | 'target' | 'ageIdentityFile'>;

/**
 * The newest backup that ended before the target, and that the wanted timeline came from, where none is named; of transactions and names nobody knows
 * beforehand when they were. Throws `bad-input` where it is not said of which cluster, where none did, and where the newest lies on a timeline that was
 * abandoned since.
 */
export async function chooseBase<T extends Aiming>(options: T): Promise<T> {
  const { target, store, backup, database = allClusters } = options;
  if (target === undefined || backup !== 'latest') return options;
  const { kind, value } = target;
  const named = kind === 'name' ? /^pgproof-(.+)$/.exec(value)?.[1] : undefined;
  if (kind === 'xid' || kind === 'immediate' || (kind === 'name' && named === undefined)) return options;
  const all = await store.list(database);
  requireOne(all, database);
  const chosen = (one: StoredBackup): T => ({ ...options, backup: one.id, database: one.database });
  // The point lies behind the backup of its name, or, where that is gone, behind one before it: ids go up with time.
  const own = all.find(({ id }) => id === named);
  if (own !== undefined) return chosen(own);
  const at = kind === 'time' ? readMoment(value)?.at : undefined;
  const lsn = kind === 'lsn' ? parseLsn(value) : undefined;
  const isBefore = ({ id, snapshot }: PhysicalManifest): boolean =>
    (named === undefined || id <= named) &&
    (at === undefined || new Date(snapshot.time).getTime() <= at.getTime()) &&
    (lsn === undefined || lsnOf(snapshot.lsn) <= lsn);
  const log = all[0] === undefined ? undefined : await readTimelines(options, all[0]);
  const wanted = /^\d+$/.test(target.timeline) ? Number(target.timeline) : undefined;
  const newest = target.timeline === 'latest' ? Math.max(0, ...(log?.timelines.keys() ?? [])) : undefined;
  let abandoned: { readonly one: StoredBackup; readonly wal: PhysicalManifest['wal'] } | undefined;
  for (const one of [...all].reverse()) {
    const read = await readPhysicalManifest(store, one).catch((error) => {
      // Of one that cannot be read it is not known whether it ended before the target.
      if ((at ?? lsn) !== undefined && error instanceof PgproofError && error.kind === 'invalid-manifest')
        return undefined;
      throw error;
    });
    if (read === undefined || !isBefore(read.manifest)) continue;
    const { wal } = read.manifest;
    const ways = log === undefined ? [wal.timeline] : targetsOf(wal.timeline, lsnOf(wal.stop_lsn), log);
    // What an archive does not know is told where it is looked at whole.
    if (wanted !== undefined && log?.histories.has(wanted) === true && !ways.includes(wanted)) continue;
    if (newest === undefined || (ways.at(-1) ?? 0) >= newest) {
      if (abandoned === undefined) return chosen(one);
      throw new PgproofError(
        'bad-input',
        `whose time is meant is not said: the newest backup that ended before the target, "${abandoned.one.id}", is on timeline ${abandoned.wal.timeline}, and timeline ${newest} does not come from it`,
        {
          hint: `follow the one or the other: --target-timeline ${newest} (from backup "${one.id}"), or --backup ${abandoned.one.id}`,
        },
      );
    }
    abandoned ??= { one, wal };
  }
  if (abandoned !== undefined) return chosen(abandoned.one);
  if (all.length === 0 || kind === 'name') return options;
  const of = wanted === undefined ? '' : `, on what timeline ${wanted} came from`;
  const what = value === '' ? 'the target' : `the target, ${value}`;
  throw new PgproofError('bad-input', `no backup in "${store.describe}" ended before ${what}${of}`, {
    hint: 'a recovery goes forward from the end of a backup: see when they ended: pgproof list --store <store>',
  });
}

/** How the timelines of a cluster's archive hang together; undefined where it has none but the first. */
async function readTimelines({ store, ageIdentityFile }: Aiming, of: StoredBackup): Promise<WalCoverage | undefined> {
  const systemIdentifier = systemIdentifierOf(of.database);
  if (systemIdentifier === undefined) return undefined;
  const archive = openWalArchive(store, systemIdentifier);
  if (!(await archive.list()).some(({ file }) => file.kind === 'history')) return undefined;
  return (await readWalHoldings(archive, await readIdentities(ageIdentityFile))).coverage;
}

/** Reads what the archive has, and whether it can lead to the target at all. Throws `bad-input` for one that is before the backup or past the WAL. */
export async function gatherLog(
  { store, ageIdentityFile }: Aiming,
  { own }: PhysicalSource,
  target: RecoveryTarget,
): Promise<Pick<PhysicalRestoreFacts, 'log' | 'timeline' | 'unknownTimelines'>> {
  const { system_identifier: identifier } = own.manifest.server;
  const { wal, snapshot } = own.manifest;
  const archive = openWalArchive(store, identifier);
  const isWithin = target.kind === 'immediate';
  const alone = { log: undefined, timeline: timelineOf(target, wal, undefined) };
  if (isWithin && !(await archive.list()).some(({ file }) => file.kind === 'history'))
    return { ...alone, unknownTimelines: undefined };
  const identities = await readIdentities(ageIdentityFile).catch((error) => {
    // A backup may be opened by a key that WAL is never encrypted for.
    if (isWithin && error instanceof PgproofError && error.kind === 'bad-input') return undefined;
    throw error;
  });
  const { coverage, unread } = await readWalHoldings(archive, identities);
  const unknown = unread.find(({ archived }) => archived.file.kind === 'history');
  const unknownTimelines =
    unknown === undefined ? undefined : `"${unknown.archived.path}" cannot be read: ${unknown.error.message}`;
  if (coverage === undefined && isWithin) return { ...alone, unknownTimelines };
  if (coverage === undefined)
    throw new PgproofError('bad-input', `${archive.describe} has no WAL: only the end of a backup can be reached`, {
      hint: 'archive it from now on: pgproof wal configure; or take --target-immediate',
    });
  const stop = parseLsn(wal.stop_lsn) ?? 0n;
  const timeline = timelineOf(target, wal, coverage);
  requireWay(timeline, own, coverage);
  const reach = reachFrom(stop, timeline, coverage);
  const wanted = target.kind === 'lsn' ? parseLsn(target.value) : undefined;
  if (wanted !== undefined && wanted < stop)
    throw new PgproofError(
      'bad-input',
      `LSN ${target.value} lies before the end of backup "${own.id}", ${wal.stop_lsn}`,
      {
        hint: 'name a backup that ended before it: --backup <id>',
      },
    );
  const at = target.kind === 'time' ? readMoment(target.value)?.at : undefined;
  if (at !== undefined && at.getTime() < new Date(snapshot.time).getTime())
    throw new PgproofError('bad-input', `${target.value} lies before the end of backup "${own.id}", ${snapshot.time}`, {
      hint: 'name a backup that ended before it: --backup <id>',
    });
  // How far a partial segment was written only its recovery shows.
  const most = reach.end === undefined ? stop : reach.end + (reach.isPartial ? BigInt(coverage.segmentBytes) : 0n);
  if (wanted !== undefined && wanted > most)
    throw new PgproofError(
      'bad-input',
      `LSN ${target.value} cannot be reached: the WAL from backup "${own.id}" on ends at ${formatLsn(most)}, for ${archive.describe} has ${reach.isPartial ? 'only a part of' : 'no'} "${reach.next}"`,
      { hint: reachHint(reach) },
    );
  return { log: { archive, identities, coverage, reach }, timeline, unknownTimelines };
}

/** What to do where the WAL ends too early. */
export function reachHint({ isGap }: Reach): string {
  return isGap
    ? 'segments behind it are there, so it is lost: from a later backup the time after it can be reached (--backup <id>)'
    : 'see what can be reached: pgproof wal check --store <store>; the server hands its last segment on with: select pg_switch_wal();';
}

function timelineOf(
  { kind, timeline }: RecoveryTarget,
  wal: PhysicalManifest['wal'],
  coverage: WalCoverage | undefined,
): number {
  const own = wal.timeline;
  if (timeline === 'current') return own;
  if (timeline !== 'latest') return Number(timeline);
  // The backup ends on its own.
  if (coverage === undefined || kind === 'immediate') return own;
  // One that left before the backup ended does not lead on from it.
  return targetsOf(own, lsnOf(wal.stop_lsn), coverage).at(-1) ?? own;
}

/** Throws `bad-input` for a timeline that was named, and that the end of the backup does not lead to. */
function requireWay(timeline: number, { id, manifest: { wal } }: Member, coverage: WalCoverage): void {
  const own = wal.timeline;
  const ancestors = coverage.histories.get(timeline);
  if (timeline === own || (ancestors === undefined && timeline > own)) return;
  if (targetsOf(own, lsnOf(wal.stop_lsn), coverage).includes(timeline)) return;
  const left = ancestors?.find((ancestor) => ancestor.timeline === own);
  throw new PgproofError(
    'bad-input',
    left === undefined
      ? `timeline ${timeline} does not come from timeline ${own}, which backup "${id}" is on`
      : `timeline ${timeline} left timeline ${own} at ${formatLsn(left.switchedAt)}, before backup "${id}" ended, ${wal.stop_lsn}`,
    { hint: 'name a backup that ended before it: --backup <id>; or follow its own: --target-timeline current' },
  );
}

/** An LSN of a manifest, which its schema has seen to be one. */
export function lsnOf(text: string): Lsn {
  return parseLsn(text) ?? 0n;
}
