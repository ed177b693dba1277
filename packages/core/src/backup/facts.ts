import { PgproofError } from '../errors.ts';
import { isMuch } from '../pipe.ts';
import { type Client, openClient } from '../postgres/client.ts';
import { type CollationVersions, readCollationVersions } from '../postgres/collation.ts';
import { type DatabaseOwn, readDatabaseOwn } from '../postgres/database.ts';
import { requireSupported } from '../postgres/majors.ts';
import { whileAlive } from '../postgres/pulse.ts';
import { type NeededRole, readNeededRoles, readServerFacts, type ServerFacts } from '../postgres/server.ts';
import { findOnPath, findProgram, findTool, type Tool } from '../postgres/tools.ts';
import { readScopeNow, type Scope } from '../proof/scope.ts';
import type { Session } from '../session.ts';
import type { Packer } from '../store/compression.ts';
import { type AgeProgram, type Decryption, findAge, gatherDecryption } from '../store/encryption.ts';
import { isClusterName } from '../store/identifier.ts';
import { checkRecipients } from '../store/recipient.ts';
import { packingOf } from './format.ts';
import { type GlobalsFacts, gatherGlobals, type NoGlobals } from './globals.ts';
import type { BackupOptions } from './options.ts';
import { gatherPreflight, type PreflightFacts } from './preflight/facts.ts';
import { passPreflight } from './preflight/judge.ts';
import { judgePooler, lookForPooler, type PoolerFacts } from './preflight/pooler.ts';
import { hasExtra, isWhole, requireClient } from './selection.ts';

/** What a backup's plan depends on, read from the world. */
export interface BackupFacts {
  readonly server: ServerFacts;
  readonly roles: readonly NeededRole[];
  readonly extensions: readonly { readonly name: string; readonly version: string }[];
  readonly pgDump: Tool;
  readonly pgRestore: Tool;
  /** What packs behind pg_dump; undefined where it compresses by itself or nothing is compressed. */
  readonly packer: Packer | undefined;
  /** Path of the program that lets pg_dump write in bulk; undefined where that saves nothing, or there is none. */
  readonly stdbuf: string | undefined;
  /** The program that encrypts; undefined where nothing is encrypted. */
  readonly age: AgeProgram | undefined;
  /** What opens the backup before it counts; undefined where no key was given. */
  readonly decryption: Decryption | undefined;
  readonly preflight: PreflightFacts;
  /** What a selection takes; undefined: everything. */
  readonly scope: Scope | undefined;
  /** What of the cluster goes with it, or that nothing does. */
  readonly globals: GlobalsFacts | NoGlobals;
  /** Of the whole database, whatever is dumped of it. */
  readonly collations: CollationVersions;
  /** Tablespaces of what is dumped, other than the database's own. */
  readonly tablespaces: readonly string[];
  /** What the database itself has; undefined where some objects of it are backed up. */
  readonly own: DatabaseOwn | undefined;
}

/** Reads server, tools and what preflight looks at. Throws `bad-input` for recipients that are none and for a pooler that shares backends, `cannot-connect` and kin, `tool-missing`, `tool-version`. */
export async function gatherBackupFacts(options: BackupOptions, session: Session): Promise<BackupFacts> {
  const { connection, serverTimeoutSeconds } = options;
  // Before any other session: what ours set would stay with a pooler's backends, which are the application's, too.
  const pooler = await lookForPooler(connection, serverTimeoutSeconds, session);
  passPreflight(judgePooler(pooler, connection));
  return whileAlive(connection, serverTimeoutSeconds, session, (watched) => gather(options, pooler, watched));
}

async function gather(options: BackupOptions, pooler: PoolerFacts, session: Session): Promise<BackupFacts> {
  if (options.recipients !== undefined) await checkRecipients(options.recipients);
  const age = options.recipients === undefined ? undefined : await findAge(session, options.recipients);
  const decryption = await gatherOpening(options, session);
  await using client = await openClient(options.connection, session.signal);
  const server = await readServerFacts(client);
  requireSupported(server);
  if (isClusterName(server.database))
    throw new PgproofError(
      'bad-input',
      `a database called "${server.database}" cannot be stored: backups of clusters lie there`,
      {
        hint: 'rename it: alter database … rename to …',
      },
    );
  const pgDump = await findTool('pg_dump', server.major, session, options.tools);
  const pgRestore = await findTool('pg_restore', pgDump.major, session, options.tools);
  if (options.format === 'directory') refuseContained(pgDump);
  const packer = await gatherPacker(options, pgDump, session);
  const stdbuf = await gatherStdbuf(options, packer, pgDump, server, session);
  const extensions = await client.query<{ name: string; version: string }>(
    'select extname as name, extversion as version from pg_extension order by extname collate "C"',
  );
  const roles = await readNeededRoles(client);
  const { selection } = options;
  if (selection !== undefined) requireClient(selection, pgDump.major);
  const scope = selection === undefined || isWhole(selection) ? undefined : await readScopeNow(client, selection);
  const globals = await gatherGlobals(client, pgDump, options, session);
  const isPlaced = selection === undefined || !hasExtra(selection, '--no-tablespaces');
  const tablespaces = isPlaced ? await readTablespaces(client) : [];
  const collations = await readCollationVersions(client);
  const own = scope?.everything === false ? undefined : await readDatabaseOwn(client);
  const preflight = await gatherPreflight(client, server.database, { pooler, scope }, options, session);
  return {
    ...{ server, roles, pgDump, pgRestore, packer, stdbuf, age, decryption, preflight, scope },
    ...{ globals, tablespaces, collations, own },
    extensions: scope === undefined ? extensions : extensionsIn(scope, extensions),
  };
}

/** Tablespaces that objects of this database lie in by name. Versions 14 to 18. */
async function readTablespaces(client: Client): Promise<string[]> {
  const rows = await client.query<{ name: string }>(`
    select distinct t.spcname as name
    from pg_class c
    join pg_tablespace t on t.oid = c.reltablespace
    where t.spcname !~ '^pg_' and c.relpersistence <> 't'
    order by 1`);
  return rows.map(({ name }) => name);
}

/** A container of a tool sees none of our folders. */
function refuseContained(pgDump: Tool): void {
  if (pgDump.container === undefined) return;
  throw new PgproofError(
    'tool-missing',
    'the format directory needs a pg_dump on this machine, which writes into a folder here',
    {
      hint: `install it: apt-get install postgresql-client-${pgDump.major}; or take the format custom`,
    },
  );
}

async function gatherPacker(
  { format = 'custom', compression }: BackupOptions,
  pgDump: Tool,
  session: Session,
): Promise<Packer | undefined> {
  const algorithm = packingOf(format, compression, pgDump.major);
  if (algorithm === undefined) return undefined;
  const program = await findProgram(algorithm, session);
  if (program !== undefined) return { algorithm, program };
  const why =
    format === 'plain' || format === 'tar'
      ? `pg_dump does not compress the format ${format}`
      : `pg_dump ${pgDump.version} cannot compress with it by itself`;
  throw new PgproofError('tool-missing', `${algorithm} was not found, and ${why}`, {
    hint: `install it: apt-get install ${algorithm}; or run with --compression none`,
  });
}

/** What pg_dump compresses itself it writes in large pieces, as it does into a folder; docker stands between us and one in a container. */
async function gatherStdbuf(
  { format, compression }: BackupOptions,
  packer: Packer | undefined,
  pgDump: Tool,
  server: ServerFacts,
  session: Session,
): Promise<string | undefined> {
  const isRaw = format !== 'directory' && (packer !== undefined || compression.algorithm === 'none');
  const isWorth = isRaw && pgDump.container === undefined && isMuch(server.sizeBytes);
  return isWorth ? findOnPath('stdbuf', session) : undefined;
}

function extensionsIn(scope: Scope, all: BackupFacts['extensions']): BackupFacts['extensions'] {
  const names = new Set(
    scope.world.extensions
      .filter(({ oid }) => (scope.objects.objects.get('pg_extension') ?? []).includes(oid))
      .map(({ name }) => name),
  );
  return all.filter(({ name }) => names.has(name));
}

/** A key that opens nothing of what will be written is refused before anything is. */
async function gatherOpening(
  { recipients, ageIdentityFile }: BackupOptions,
  session: Session,
): Promise<Decryption | undefined> {
  if (ageIdentityFile === undefined) return undefined;
  if (recipients === undefined)
    throw new PgproofError(
      'bad-input',
      '--age-identity opens what was encrypted, and the backup is for no recipients',
      {
        hint: 'give --age-recipients, too, or leave --age-identity out',
      },
    );
  return gatherDecryption({ scheme: 'age', recipients }, ageIdentityFile, 'the backup', session);
}
