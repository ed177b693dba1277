import { PgproofError, sqlStateOf } from '../errors.ts';
import type { Level } from '../finding.ts';
import { openClient } from '../postgres/client.ts';
import { type Connection, describeConnection, withDatabase } from '../postgres/connection.ts';
import { readContents } from '../postgres/contents.ts';
import { whileAlive } from '../postgres/pulse.ts';
import { present } from '../present.ts';
import type { Session } from '../session.ts';
import { highestLevel, type Manifest } from '../store/manifest.ts';
import { formatCount } from '../units.ts';
import { contains } from '../verdict.ts';
import type { RestoreOptions } from './options.ts';
import { chosenExtensions, gatherPart, type RestoredPart } from './part.ts';
import { gatherFilled } from './rows.ts';
import type { FilledObjects } from './rows-sql.ts';
import { type ArchiveFacts, findRestrictable, gatherArchiveFacts } from './source.ts';
import { planSwap, requireSwap, type Swap } from './swap.ts';

/** What a restore's plan depends on. */
export interface RestoreFacts extends ArchiveFacts {
  /** Where it is restored to: what the caller named, or the database that takes its place. */
  readonly into: Connection;
  readonly swap: Swap | undefined;
  /** Whether the database that gives up its place is dropped then. */
  readonly dropsBefore: boolean;
  /** Whether the database is there already; then it is empty. */
  readonly exists: boolean;
  /** A database of the server to create the new one from. */
  readonly administration: Connection;
  readonly missingRoles: readonly string[];
  readonly missingExtensions: readonly string[];
  readonly missingTablespaces: readonly string[];
  readonly targetMajor: number;
  /** What an empty database that is there already has otherwise than the source: encoding and locale, as words. */
  readonly otherLocale: string | undefined;
  /** Who will own the database. */
  readonly owner: string;
  /** What of the backup is restored; undefined: all of it. */
  readonly part: RestoredPart | undefined;
  /** What is filled, where rows alone are restored. */
  readonly filled: FilledObjects | undefined;
}

/**
 * Reads the backup and the target. Throws `bad-input` when the target holds objects already: a restore never adds to or
 * replaces what is there.
 */
export async function gatherRestoreFacts(options: RestoreOptions, session: Session): Promise<RestoreFacts> {
  if (/^template[01]$/.test(options.into.database)) {
    throw new PgproofError(
      'bad-input',
      `"${options.into.database}" is what every new database is copied from, and no place to restore into`,
      {
        hint: 'name a new database in --into',
      },
    );
  }
  if (options.part !== undefined && options.rename === true)
    throw new PgproofError(
      'bad-input',
      `a part of a backup must not take the place of database "${options.into.database}": what is not chosen would be gone from it`,
      { hint: 'restore the part into a new database, and bring its tables over from there; or rename the whole' },
    );
  if (options.clean === true) refuseClean(options);
  const archive = await gatherArchiveFacts(options, session);
  requireReachable(options, archive);
  const part = options.part === undefined ? undefined : await gatherPart(options.store, options.part, archive, session);
  const administration = withDatabase(options.into, options.into.database === 'postgres' ? 'template1' : 'postgres');
  if (part?.content === 'data') return { ...archive, ...(await gatherRows(options, archive, part, session)) };
  const target = await whileAlive(administration, options.serverTimeoutSeconds, session, async (watched) => {
    const replaces = options.rename === true || (options.clean === true && (await targetExists(options.into, watched)));
    const swap = replaces ? planSwap(options.into.database, session.now()) : undefined;
    if (swap !== undefined) {
      await using client = await openClient(administration, watched.signal);
      await requireSwap(client, swap);
    }
    const into = swap === undefined ? options.into : withDatabase(options.into, swap.restored);
    return { into, swap, ...(await gatherTarget(into, archive, part, administration, watched)) };
  });
  return { ...archive, ...target, administration, part, filled: undefined, dropsBefore: options.clean === true };
}

/** The same for rows alone: the database is there, and what a dump needs of its server is none of theirs. */
async function gatherRows(
  options: RestoreOptions,
  archive: ArchiveFacts,
  part: RestoredPart,
  session: Session,
): Promise<Omit<RestoreFacts, keyof ArchiveFacts> & Pick<ArchiveFacts, 'psql'>> {
  const { into, serverTimeoutSeconds, tools } = options;
  const psql = await findRestrictable(archive.pgRestore.major, session, present({ tools }));
  return whileAlive(into, serverTimeoutSeconds, session, async (watched) => {
    const targetMajor = await requireMajor(into, archive, watched);
    const filled = await gatherFilled(into, part, archive.manifest, options.clean === true, watched);
    const nothing = { missingRoles: [], missingExtensions: [], missingTablespaces: [], otherLocale: undefined };
    const place = {
      into,
      administration: into,
      swap: undefined,
      dropsBefore: false,
      exists: true,
      owner: '',
      targetMajor,
    };
    return { ...place, ...nothing, part, filled, psql };
  });
}

/** What is there is emptied or dropped in development, and nowhere else; nothing overrides that. */
function refuseClean({ environment, part, into, rename }: RestoreOptions): void {
  if (rename === true)
    throw new PgproofError('bad-input', 'rename keeps the database that was there, and clean drops it', {
      hint: 'give one of them',
    });
  if (part !== undefined && part.content !== 'data')
    throw new PgproofError(
      'bad-input',
      `clean with a part of a backup would drop what else is in database "${into.database}"`,
      { hint: 'restore the part into a new database; or rows alone, with data-only' },
    );
  if (environment === 'development') return;
  const what =
    part === undefined
      ? `database "${into.database}" is not dropped`
      : `no table of database "${into.database}" is emptied`;
  const instead =
    part === undefined
      ? 'with rename the restored one takes its place, and it lives on'
      : 'restore into a new database; or empty those tables yourself';
  throw new PgproofError('bad-input', `clean is for development: in ${environment} ${what}`, { hint: instead });
}

async function requireMajor(target: Connection, { manifest }: ArchiveFacts, session: Session): Promise<number> {
  await using client = await openClient(target, session.signal);
  if (client.major >= manifest.server.major) return client.major;
  throw new PgproofError(
    'tool-version',
    `the target is PostgreSQL ${client.major}; the backup is of PostgreSQL ${manifest.server.major}`,
    { hint: `restore into a server of PostgreSQL ${manifest.server.major} or newer` },
  );
}

/** Throws `bad-input` for a level that a restore goes beyond, or that the backup cannot show. */
function requireReachable({ level, part }: RestoreOptions, { manifest, backup }: ArchiveFacts): void {
  if (level === undefined) return;
  if (!contains(level, 'restored')) {
    throw new PgproofError('bad-input', `level "${level}" restores nothing`, {
      hint: 'ask for a level from restored on, or for none; pgproof verify looks at a backup without restoring it into your server',
    });
  }
  const highest = highestOf(manifest, part);
  if (contains(highest, level) || level === 'restored') return;
  throw new PgproofError(
    'bad-input',
    `backup "${backup.id}" cannot be shown to be ${level}: the highest is ${highest}`,
    {
      hint: `restore it with --level ${contains(highest, 'restored') ? highest : 'restored'}`,
    },
  );
}

/** The highest level that a restore can show: without rows there is nothing to be identical. */
export function highestOf(manifest: Manifest, part: Pick<RestoredPart, 'content'> | undefined): Level {
  const highest = highestLevel(manifest);
  return part?.content === 'schema' && highest === 'identical' ? 'consistent' : highest;
}

type TargetFacts = Omit<
  RestoreFacts,
  keyof ArchiveFacts | 'administration' | 'into' | 'swap' | 'dropsBefore' | 'part' | 'filled'
>;

async function gatherTarget(
  into: Connection,
  archive: ArchiveFacts,
  part: RestoredPart | undefined,
  administration: Connection,
  session: Session,
): Promise<TargetFacts> {
  const exists = await targetExists(into, session);
  if (exists) await refuseFull(into, session);
  const targetMajor = await requireMajor(administration, archive, session);
  await using client = await openClient(administration, session.signal);
  const roles = new Set(
    (await client.query<{ name: string }>('select rolname as name from pg_roles')).map((row) => row.name),
  );
  const extensions = new Set(
    (await client.query<{ name: string }>('select name from pg_available_extensions')).map((row) => row.name),
  );
  const tablespaces = new Set(
    (await client.query<{ name: string }>('select spcname as name from pg_tablespace')).map((row) => row.name),
  );
  const { server } = archive.manifest;
  const [own] = await client.query<{ user: string; owner: string | null; locale: string | null }>(
    `select current_user as user, pg_catalog.pg_get_userbyid(d.datdba) as owner,
       pg_catalog.concat_ws(' ', pg_catalog.pg_encoding_to_char(d.encoding), d.datcollate, d.datctype) as locale
     from (select) one left join pg_catalog.pg_database d on d.datname = $1`,
    [into.database],
  );
  const locale = `${server.encoding} ${server.collation} ${server.ctype}`;
  const chosen = part === undefined ? undefined : chosenExtensions(part);
  const needed = [...archive.manifest.roles.map((role) => role.name), archive.manifest.server.bootstrap_role];
  return {
    exists,
    missingRoles: needed.filter((name) => !roles.has(name)),
    missingExtensions: archive.manifest.extensions
      .map((extension) => extension.name)
      .filter((name) => !extensions.has(name) && (chosen?.has(name) ?? true)),
    missingTablespaces: (archive.manifest.tablespaces ?? []).filter((name) => !tablespaces.has(name)),
    targetMajor,
    owner: own?.owner ?? own?.user ?? '',
    otherLocale:
      exists && own?.locale != null && own.locale !== locale ? `${own.locale} instead of ${locale}` : undefined,
  };
}

async function targetExists(target: Connection, session: Session): Promise<boolean> {
  try {
    await using client = await openClient(target, session.signal);
    return client.major > 0;
  } catch (error) {
    if (error instanceof PgproofError && error.kind === 'no-database') return false;
    throw error;
  }
}

async function refuseFull(target: Connection, session: Session): Promise<void> {
  await using client = await openClient(target, session.signal);
  const { count, named } = await readContents(client).catch((error) => {
    throw sqlStateOf(error) === undefined
      ? error
      : new PgproofError('not-permitted', `look into ${describeConnection(target)}: ${error.message}`, {
          cause: error,
        });
  });
  if (count === 0) return;
  throw new PgproofError(
    'bad-input',
    `database "${target.database}" is not empty: it holds ${formatCount(count)} objects, such as ${named[0]}`,
    {
      hint: 'restore under a new name; with rename the restored database takes its place when all of it came back, and in development with clean it is dropped then',
    },
  );
}
