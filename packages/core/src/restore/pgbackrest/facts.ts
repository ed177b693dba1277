import { dirname, isAbsolute, join, normalize } from 'node:path';
import { CommandError } from '../../command.ts';
import { PgproofError } from '../../errors.ts';
import { chooseBackup } from '../../pgbackrest/choose.ts';
import type { PgbackrestBackup, PgbackrestDetails, PgbackrestInfo } from '../../pgbackrest/info.ts';
import {
  findPgbackrest,
  type Pgbackrest,
  pgbackrestFlags,
  readDetails,
  readPgbackrestInfo,
  runThere,
} from '../../pgbackrest/program.ts';
import { parseControl } from '../../postgres/control.ts';
import { findServerToolsOf } from '../../postgres/tools.ts';
import type { Session } from '../../session.ts';
import { parseLsn } from '../../wal/name.ts';
import { type RecoveryTarget, readMoment } from '../physical/target.ts';
import type { PgbackrestRestoreOptions } from './options.ts';

/** What the plan of such a restore depends on. */
export interface PgbackrestRestoreFacts {
  readonly pgbackrest: Pgbackrest;
  readonly info: PgbackrestInfo;
  readonly backup: PgbackrestBackup;
  readonly details: PgbackrestDetails;
  readonly isThere: boolean;
  /** By the OID of a tablespace, where it is to lie. */
  readonly spaces: ReadonlyMap<string, string>;
  /** Those of the folders that are there already. */
  readonly spacesThere: ReadonlySet<string>;
  /** The folder of PostgreSQL's programs of that major, where pgBackRest runs. */
  readonly bin: string;
  readonly startedAt: Date;
}

/** Chooses the backup, and looks at where the cluster is to lie. Throws `bad-input` for a directory that has something in it, and a target before all backups. */
export async function gatherPgbackrestRestoreFacts(
  options: PgbackrestRestoreOptions,
  session: Session,
): Promise<PgbackrestRestoreFacts> {
  const startedAt = session.now();
  const { source, isDelta, target } = options;
  if (target?.kind === 'immediate' && target.timeline !== 'latest')
    throw new PgproofError(
      'bad-input',
      `--target-timeline: pgBackRest takes none with --target-immediate; got "${target.timeline}"`,
      {
        hint: 'leave it out',
      },
    );
  const directory = readDirectory(options.directory, '--into-directory');
  const pgbackrest = await findPgbackrest(source, session, [directory, dirname(directory)]);
  const info = await readPgbackrestInfo(pgbackrest, session);
  const backup = chooseBefore(info, options, pgbackrest);
  const details = await readDetails(pgbackrest, backup.label, session);
  const bin = await findServer(pgbackrest, backup.major, options, session);
  const isThere = (await lookAt(pgbackrest, directory, '--into-directory', isDelta, session)) !== 'absent';
  if (isDelta) await requireSameCluster({ pgbackrest, backup, bin }, directory, isThere, session);
  const { spaces, spacesThere } = isDelta
    ? { spaces: new Map<string, string>(), spacesThere: new Set<string>() }
    : await placeSpaces(options, { pgbackrest, details, directory }, session);
  return { pgbackrest, info, backup, details, isThere, spaces, spacesThere, bin, startedAt };
}

function readDirectory(path: string, where: string): string {
  if (!isAbsolute(path) || /[\r\n\0]/.test(path))
    throw new PgproofError(
      'bad-input',
      `${where}: must be an absolute path, where pgBackRest runs; got ${JSON.stringify(path)}`,
    );
  const clean = normalize(path).replace(/\/+$/, '');
  if (clean === '') throw new PgproofError('bad-input', `${where}: "/" cannot be a data directory`);
  return clean;
}

/** The newest backup that ended before the target, where none is named: pgBackRest itself would take the newest one where there is none before. */
function chooseBefore(
  info: PgbackrestInfo,
  { backup, target }: PgbackrestRestoreOptions,
  pgbackrest: Pgbackrest,
): PgbackrestBackup {
  if (backup !== 'latest' || target === undefined || (target.kind !== 'time' && target.kind !== 'lsn'))
    return chooseBackup(info, backup, pgbackrest);
  if (info.backups.length === 0) return chooseBackup(info, backup, pgbackrest);
  const at = target.kind === 'time' ? readMoment(target.value)?.at : undefined;
  const lsn = target.kind === 'lsn' ? parseLsn(target.value) : undefined;
  const isBefore = (one: PgbackrestBackup): boolean =>
    at === undefined ? (parseLsn(one.stopLsn ?? '') ?? 0n) <= (lsn ?? 0n) : one.ended <= at;
  const found = info.backups.findLast(isBefore);
  if (found !== undefined) return found;
  throw new PgproofError('bad-input', `no backup of stanza "${info.stanza}" ended before the target, ${target.value}`, {
    hint: `a recovery goes forward from the end of a backup: see when they ended: pgproof list ${pgbackrestFlags(pgbackrest.source)}`,
  });
}

/** On this machine as everywhere else; in a container where Debian or the image has them. */
async function findServer(
  pgbackrest: Pgbackrest,
  major: number,
  { tools }: PgbackrestRestoreOptions,
  session: Session,
): Promise<string> {
  if (!pgbackrest.isContainer) return dirname((await findServerToolsOf(major, session, tools)).postgres.path);
  const script =
    'for one in "/usr/lib/postgresql/$1/bin/postgres" "/usr/local/bin/postgres" "/usr/pgsql-$1/bin/postgres"; do [ -x "$one" ] && exec echo "$one"; done; command -v postgres || true';
  const { stdout } = await runThere(pgbackrest, pgbackrest.command('sh', ['-c', script, 'sh', String(major)]), session);
  const postgres = stdout.trim();
  const said =
    postgres === '' ? '' : (await runThere(pgbackrest, pgbackrest.command(postgres, ['--version']), session)).stdout;
  if (Number(/PostgreSQL\) (\d+)/.exec(said)?.[1]) === major) return dirname(postgres);
  throw new PgproofError(
    'tool-missing',
    `${pgbackrest.where} has ${said === '' ? 'no server of PostgreSQL' : `PostgreSQL ${said.trim()}`}, and the backup is of ${major}`,
    { hint: `restore where PostgreSQL ${major} is: in the container of the database, not in that of the repository` },
  );
}

/** What is at a path, where pgBackRest runs. Throws `bad-input` for one that has something in it, unless it may. */
async function lookAt(
  pgbackrest: Pgbackrest,
  path: string,
  where: string,
  mayBeFull: boolean,
  session: Session,
): Promise<'absent' | 'empty' | 'full'> {
  const script =
    'if [ ! -e "$1" ] && [ ! -L "$1" ]; then if [ -d "$(dirname "$1")" ]; then echo absent; else echo nowhere; fi; elif [ ! -d "$1" ]; then echo other; elif [ ! -r "$1" ]; then echo closed; elif [ -z "$(ls -A "$1")" ]; then echo empty; else echo full; fi';
  const { stdout } = await runThere(pgbackrest, pgbackrest.command('sh', ['-c', script, 'sh', path]), session);
  const found = stdout.trim();
  switch (found) {
    case 'absent':
    case 'empty':
      return found;
    case 'full':
      if (mayBeFull) return found;
      throw new PgproofError('bad-input', `${where}: "${path}" is not empty, and nothing is written over`, {
        hint: 'name a new folder, or an empty one; or with --delta an old data directory of this cluster',
      });
    case 'nowhere':
      throw new PgproofError('bad-input', `${where}: the folder above "${path}" is not there`, {
        hint: `mkdir -p ${dirname(path)}`,
      });
    default:
      throw new PgproofError('bad-input', `${where}: "${path}" is no folder that can be read, by ${pgbackrest.where}`);
  }
}

/** Sees that a delta is brought to where that cluster is, and to nothing else. */
async function requireSameCluster(
  { pgbackrest, backup, bin }: Pick<PgbackrestRestoreFacts, 'pgbackrest' | 'backup' | 'bin'>,
  directory: string,
  isThere: boolean,
  session: Session,
): Promise<void> {
  if (!isThere)
    throw new PgproofError('bad-input', `--delta: "${directory}" is not there`, { hint: 'leave out --delta' });
  const read = pgbackrest.command(join(bin, 'pg_controldata'), ['--pgdata', directory]);
  const { stdout } = await runThere(pgbackrest, read, session).catch((error) => {
    if (!(error instanceof CommandError) || error.kind !== 'database-refused') throw error;
    throw new PgproofError('bad-input', `--delta: "${directory}" is no data directory: ${error.stderr.at(-1) ?? ''}`, {
      hint: 'leave out --delta, and name a new folder',
      cause: error,
    });
  });
  const { systemIdentifier } = parseControl(stdout);
  if (systemIdentifier !== backup.systemIdentifier)
    throw new PgproofError(
      'bad-input',
      `--delta: "${directory}" is of the cluster ${systemIdentifier}, and the backup of ${backup.systemIdentifier}`,
      { hint: 'leave out --delta, and name a new folder' },
    );
}

/** Where each tablespace is to lie: pgBackRest itself would bring it to where the source's lies. */
async function placeSpaces(
  { tablespaces }: PgbackrestRestoreOptions,
  {
    pgbackrest,
    details,
    directory,
  }: Pick<PgbackrestRestoreFacts, 'pgbackrest' | 'details'> & { readonly directory: string },
  session: Session,
): Promise<Pick<PgbackrestRestoreFacts, 'spaces' | 'spacesThere'>> {
  const spaces = new Map<string, string>();
  const spacesThere = new Set<string>();
  for (const { oid, name, location } of details.tablespaces) {
    const to = tablespaces.get(location);
    if (to === undefined)
      throw new PgproofError(
        'bad-input',
        `tablespace "${name}" lay at "${location}", and it is not said where it is to lie`,
        { hint: `--tablespace-mapping ${location}=<an empty folder>` },
      );
    if ((await lookAt(pgbackrest, to, `--tablespace-mapping ${location}`, false, session)) === 'empty')
      spacesThere.add(to);
    spaces.set(oid, to);
  }
  const known = new Set(details.tablespaces.map(({ location }) => location));
  for (const from of tablespaces.keys())
    if (!known.has(from))
      throw new PgproofError('bad-input', `--tablespace-mapping: the backup has no tablespace that lay at "${from}"`, {
        hint: known.size === 0 ? 'leave it out' : `it has: ${[...known].join(', ')}`,
      });
  const all = [directory, ...spaces.values()];
  for (const space of spaces.values())
    for (const other of all)
      if (space !== other && `${space}/`.startsWith(`${other}/`))
        throw new PgproofError('bad-input', `--tablespace-mapping: "${space}" lies in "${other}"`, {
          hint: 'give each a folder beside the others',
        });
  return { spaces, spacesThere };
}

/** The target for people; undefined: the end of what was archived. */
export function describePgbackrestTarget(target: RecoveryTarget | undefined): string {
  if (target === undefined) return 'the end of what was archived';
  const { kind, value } = target;
  if (kind === 'immediate') return 'the end of the backup';
  if (kind === 'latest') return describePgbackrestTarget(undefined);
  const what = { time: 'the time', lsn: 'LSN', xid: 'transaction', name: 'restore point' }[kind];
  return `${what} ${kind === 'name' ? `"${value}"` : value}`;
}
