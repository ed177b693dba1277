import { PgproofError } from '../errors.ts';
import { openClient } from '../postgres/client.ts';
import { requireSupported } from '../postgres/majors.ts';
import { whileAlive } from '../postgres/pulse.ts';
import { type NeededRole, readNeededRoles, readServerFacts, type ServerFacts } from '../postgres/server.ts';
import { findProgram, findTool, type Tool } from '../postgres/tools.ts';
import { readScopeNow, type Scope } from '../proof/scope.ts';
import type { Session } from '../session.ts';
import { type AgeProgram, type Decryption, findAge, gatherDecryption } from '../store/encryption.ts';
import { checkRecipients } from '../store/recipient.ts';
import type { BackupOptions } from './options.ts';
import { isWhole, requireClient } from './selection.ts';

/** What a backup's plan depends on, read from the world. */
export interface BackupFacts {
  readonly server: ServerFacts;
  readonly roles: readonly NeededRole[];
  readonly extensions: readonly { readonly name: string; readonly version: string }[];
  readonly pgDump: Tool;
  readonly pgRestore: Tool;
  /** Path of the zstd program; undefined where pg_dump compresses by itself (16 and later) or nothing is compressed. */
  readonly zstd: string | undefined;
  /** The program that encrypts; undefined where nothing is encrypted. */
  readonly age: AgeProgram | undefined;
  /** What opens the backup before it counts; undefined where no key was given. */
  readonly decryption: Decryption | undefined;
  /** What a selection takes; undefined: everything. */
  readonly scope: Scope | undefined;
}

/** Reads server and tools. Throws `bad-input` for recipients that are none, `cannot-connect` and kin, `tool-missing`, `tool-version`. */
export async function gatherBackupFacts(options: BackupOptions, session: Session): Promise<BackupFacts> {
  return whileAlive(options.connection, options.serverTimeoutSeconds, session, (watched) => gather(options, watched));
}

async function gather(options: BackupOptions, session: Session): Promise<BackupFacts> {
  if (options.recipients !== undefined) await checkRecipients(options.recipients);
  const age = options.recipients === undefined ? undefined : await findAge(session, options.recipients);
  const decryption = await gatherOpening(options, session);
  await using client = await openClient(options.connection, session.signal);
  const server = await readServerFacts(client);
  requireSupported(server);
  const pgDump = await findTool('pg_dump', server.major, session, options.tools);
  const pgRestore = await findTool('pg_restore', pgDump.major, session, options.tools);
  const needsZstd = options.compression.algorithm === 'zstd' && pgDump.major < 16;
  const zstd = needsZstd ? await findProgram('zstd', session) : undefined;
  if (needsZstd && zstd === undefined) {
    throw new PgproofError(
      'tool-missing',
      `zstd was not found, and pg_dump ${pgDump.version} cannot compress with it by itself`,
      {
        hint: 'install it: apt-get install zstd; or run with --compression none',
      },
    );
  }
  const extensions = await client.query<{ name: string; version: string }>(
    'select extname as name, extversion as version from pg_extension order by extname collate "C"',
  );
  const { selection } = options;
  if (selection !== undefined) requireClient(selection, pgDump.major);
  const scope = selection === undefined || isWhole(selection) ? undefined : await readScopeNow(client, selection);
  return {
    server,
    roles: await readNeededRoles(client),
    extensions: scope === undefined ? extensions : extensionsIn(scope, extensions),
    pgDump,
    pgRestore,
    zstd,
    age,
    decryption,
    scope,
  };
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
