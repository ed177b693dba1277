import { PgproofError } from '../../errors.ts';
import { openClient } from '../../postgres/client.ts';
import { type ClusterFacts, readClusterFacts } from '../../postgres/cluster.ts';
import { requireSupported } from '../../postgres/majors.ts';
import { whileAlive } from '../../postgres/pulse.ts';
import { readServerFacts, type ServerFacts } from '../../postgres/server.ts';
import { findTool, requireProgram, type Tool } from '../../postgres/tools.ts';
import type { Session } from '../../session.ts';
import { type Member, readChain } from '../../store/chain.ts';
import { type AgeProgram, type Decryption, findAge, gatherDecryption } from '../../store/encryption.ts';
import { clusterName } from '../../store/identifier.ts';
import { checkRecipients } from '../../store/recipient.ts';
import { selectBackup } from '../../store/select.ts';
import { refusalOfPhysical } from './judge.ts';
import type { PhysicalBackupOptions } from './options.ts';

/** The system's programs that a base backup goes through. */
export interface SystemPrograms {
  readonly cat: string;
  readonly mkfifo: string;
  readonly tar: string;
  readonly tee: string;
  /** What unpacks it again; undefined where nothing is compressed. */
  readonly unpack: string | undefined;
}

/** What the plan of a base backup depends on. */
export interface PhysicalBackupFacts {
  readonly server: ServerFacts;
  readonly cluster: ClusterFacts;
  readonly pgBasebackup: Tool;
  readonly programs: SystemPrograms;
  /** What packs behind a pg_basebackup that does not know the algorithm; undefined where it or the server does. */
  readonly packer: string | undefined;
  readonly age: AgeProgram | undefined;
  readonly decryption: Decryption | undefined;
  /** What an incremental one is made on: the full one first, its parent last; empty for a full one. */
  readonly chain: readonly Member[];
}

/** Reads server, tools and, for an incremental backup, the one it is made on. Throws what keeps the server from giving one, with the command that ends it. */
export async function gatherPhysicalFacts(
  options: PhysicalBackupOptions,
  session: Session,
): Promise<PhysicalBackupFacts> {
  return whileAlive(options.connection, options.serverTimeoutSeconds, session, (watched) => gather(options, watched));
}

async function gather(options: PhysicalBackupOptions, session: Session): Promise<PhysicalBackupFacts> {
  const { recipients } = options;
  if (options.store.address === undefined)
    throw new PgproofError(
      'bad-input',
      `${options.store.describe} holds no physical backups: a cluster is kept in a folder or in S3`,
      {
        hint: 'name one as the store: s3://bucket/prefix, or a folder that the runner keeps',
      },
    );
  if (recipients !== undefined) await checkRecipients(recipients);
  const age = recipients === undefined ? undefined : await findAge(session, recipients);
  const decryption =
    options.ageIdentityFile === undefined || recipients === undefined
      ? undefined
      : await gatherDecryption({ scheme: 'age', recipients }, options.ageIdentityFile, 'the backup', session);
  await using client = await openClient(options.connection, session.signal);
  const server = await readServerFacts(client);
  requireSupported(server);
  const cluster = await readClusterFacts(client);
  const refusal = refusalOfPhysical(options, { cluster, server });
  if (refusal !== undefined) throw refusal;
  if (server.systemIdentifier === '')
    throw new PgproofError(
      'not-permitted',
      'the role may not read the identifier of the cluster, by which it is stored',
      {
        hint: 'as a superuser: grant execute on function pg_control_system() to <role>;',
      },
    );
  const pgBasebackup = await findTool('pg_basebackup', server.major, session, options.tools);
  requireWay(options, cluster, pgBasebackup);
  const packing = packingOf(options, pgBasebackup.major);
  return {
    server,
    cluster,
    pgBasebackup,
    programs: await gatherPrograms(options, session),
    packer: packing === undefined ? undefined : await requireProgram(packing, session),
    age,
    decryption,
    chain: options.backupType === 'full' ? [] : await readParents(options, server),
  };
}

/** Whether it comes as one stream; several tablespaces, and what the server compresses, are written into a folder first. */
export function isStreamed(options: Pick<PhysicalBackupOptions, 'compressBy'>, cluster: ClusterFacts): boolean {
  return cluster.tablespaces.length === 0 && options.compressBy !== 'server';
}

function requireWay(options: PhysicalBackupOptions, cluster: ClusterFacts, tool: Tool): void {
  const packing = packingOf(options, tool.major);
  if (packing !== undefined && !isStreamed(options, cluster))
    throw new PgproofError(
      'bad-input',
      `pg_basebackup ${tool.major} does not compress with ${packing}, and a cluster with tablespaces is not packed behind it`,
      {
        hint: 'take gzip: --compression gzip:1',
      },
    );
  if (options.compressBy === 'server' && tool.major < 15)
    throw new PgproofError(
      'bad-input',
      `PostgreSQL ${tool.major} does not compress a base backup: servers do from 15 on`,
      {
        hint: 'let the client do it: leave --compress-by out',
      },
    );
  if (cluster.tablespaces.some(({ location }) => !location.startsWith('/')))
    throw new PgproofError(
      'database-refused',
      'the cluster has tablespaces inside its data directory, which are for tests alone',
      {
        hint: 'move what is in them to others: alter table all in tablespace … set tablespace …',
      },
    );
  if (tool.container !== undefined && !isStreamed(options, cluster))
    throw new PgproofError(
      'tool-missing',
      'a cluster with tablespaces, and compression by the server, need a pg_basebackup on this machine, which writes into a folder here',
      { hint: `install it: apt-get install postgresql-client-${tool.major}` },
    );
}

/** Before 15 pg_basebackup knows gzip alone. */
function packingOf({ compression }: PhysicalBackupOptions, major: number): 'zstd' | 'lz4' | undefined {
  const { algorithm } = compression;
  return major >= 15 || algorithm === 'none' || algorithm === 'gzip' ? undefined : algorithm;
}

async function gatherPrograms({ compression }: PhysicalBackupOptions, session: Session): Promise<SystemPrograms> {
  const { algorithm } = compression;
  const find = (name: string): Promise<string> => requireProgram(name, session);
  return {
    cat: await find('cat'),
    mkfifo: await find('mkfifo'),
    tar: await find('tar'),
    tee: await find('tee'),
    unpack: algorithm === 'none' ? undefined : await find(algorithm),
  };
}

/** The backups that an incremental one is made on. Throws `unknown-backup`, `bad-input`, and `invalid-manifest` for a chain that is broken. */
async function readParents({ store, parent }: PhysicalBackupOptions, server: ServerFacts): Promise<readonly Member[]> {
  const hint = 'take a full one first: --backup-type full';
  const database = clusterName(server.systemIdentifier);
  const chosen = await selectBackup(store, database, parent ?? 'latest').catch((error) => {
    if (!(error instanceof PgproofError) || error.kind !== 'unknown-backup' || parent !== undefined) throw error;
    throw new PgproofError(
      'unknown-backup',
      `store "${store.describe}" holds no backup of this cluster (${server.systemIdentifier}) that an incremental one could be made on`,
      { hint },
    );
  });
  const { members, lost } = await readChain(store, chosen);
  const major = members.at(-1)?.manifest.server.major;
  if (major !== server.major)
    throw new PgproofError(
      'bad-input',
      `backup "${chosen.id}" is of PostgreSQL ${major}, and the server is ${server.major} now: an incremental one cannot be made on it`,
      { hint },
    );
  const [first] = lost;
  if (first === undefined) return members;
  throw new PgproofError(
    'invalid-manifest',
    `backup "${chosen.id}" is made on "${first.id}", which is lost: "${first.file}": ${first.problem}`,
    { hint },
  );
}
