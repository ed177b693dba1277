import { PgproofError } from '../../errors.ts';
import { readRecipients } from '../../store/recipient.ts';
import { type ArchiveStore, readArchiveStore } from './store.ts';
import { type CommonOptions, defaultBind } from './values.ts';

/** A server in a container, by Docker Compose. */
export interface ComposeOptions extends CommonOptions {
  readonly kind: 'compose';
  /** Of PostgreSQL. */
  readonly major: number;
  /** The database that the server is made with; an identifier that needs no quotes. */
  readonly database: string;
  /** What the container may use, in MiB. */
  readonly memoryMib: number;
  /** Processors that it may use. */
  readonly cpus: number;
  /** Default: what the memory holds (`settingsFor`). */
  readonly maxConnections?: number;
  readonly port: number;
  /** The machine's address that the port is on. */
  readonly bind: string;
  /** Whether sessions over the network have to be encrypted. */
  readonly tls: boolean;
  /** Whether a second server follows the first, on the next port. */
  readonly standby: boolean;
  /** PgBouncer before the server, for the application. Default: none. */
  readonly pooler?: Pooler;
  /** Who keeps the write-ahead log, and base backups. Default: nobody. */
  readonly archive?: Archive;
  /** Default: `postgres:<major>`. */
  readonly image?: string;
}

/** For how long a client of PgBouncer keeps a session of the server. */
export const poolModes = ['session', 'transaction'] as const;
export type PoolMode = (typeof poolModes)[number];

export interface Pooler {
  readonly mode: PoolMode;
  /** On `bind` of the machine. */
  readonly port: number;
}

/** Who archives the write-ahead log. */
export const archivers = ['pgproof', 'pgbackrest'] as const;
export type Archiver = (typeof archivers)[number];

export interface Archive {
  readonly by: Archiver;
  readonly store: ArchiveStore;
  /** Whom pgproof encrypts for; pgBackRest has a passphrase. */
  readonly recipients?: readonly string[];
}

export const defaultPoolerPort = 6432;

/** Refuses a server that others reach without encryption, ports that are taken twice, and an archive that cannot be. Throws `bad-input`. */
export function checkCompose(
  {
    bind,
    tls,
    standby = false,
    port,
    pooler,
    archive,
    image,
  }: Pick<ComposeOptions, 'bind' | 'tls' | 'port'> &
    Partial<Pick<ComposeOptions, 'standby' | 'pooler' | 'archive' | 'image'>>,
  nameOf: (option: string) => string,
): void {
  const refuse = (why: string, hint: string): never => {
    throw new PgproofError('bad-input', why, { hint });
  };
  if (standby && port === 65_535)
    refuse(`${nameOf('port')}: the standby has the next port, and there is none after ${port}`, 'name a lower one');
  if (pooler !== undefined && (pooler.port === port || (standby && pooler.port === port + 1)))
    refuse(
      `${nameOf('pooler-port')}: ${pooler.port} is the port of the ${pooler.port === port ? 'server' : 'standby'}`,
      'name one that is free',
    );
  if (archive?.by === 'pgbackrest' && archive.recipients !== undefined)
    refuse(
      `${nameOf('age-recipients')} is for pgproof: pgBackRest encrypts by a passphrase of its own`,
      `leave it out, or say ${nameOf('archive')} pgproof`,
    );
  if ((archive !== undefined || pooler !== undefined) && image !== undefined && /alpine/.test(image))
    refuse(
      `${nameOf('image')}: "${image}" is of Alpine, and what ${archive === undefined ? 'PgBouncer' : 'archiving'} is added by are packages of Debian`,
      'name the image without alpine',
    );
  if (tls || bind === '::1' || /^127\./.test(bind)) return;
  refuse(
    `${nameOf('bind')}: others reach "${bind}", and passwords and rows would pass in the clear`,
    `encrypt sessions (${nameOf('tls')}), or stay on ${defaultBind}`,
  );
}

/** What was given of the parts beside the server, as its giver has it. */
export interface ComposeGiven {
  readonly mode: PoolMode | undefined;
  readonly poolerPort?: number | undefined;
  readonly by: Archiver | undefined;
  readonly store?: string | undefined;
  readonly s3Endpoint?: string | undefined;
  readonly s3Region?: string | undefined;
  /** age1…, or a file of them. */
  readonly recipients: string | undefined;
}

/** The pooler and the archive that were asked for. Throws `bad-input`, also for what says something of a part that was not. */
export async function composeParts(
  { mode, poolerPort, by, store, s3Endpoint, s3Region, recipients }: ComposeGiven,
  nameOf: (option: string) => string,
): Promise<Pick<ComposeOptions, 'pooler' | 'archive'>> {
  const idle = (name: string, of: string): never => {
    throw new PgproofError('bad-input', `${nameOf(name)} says how it is with ${nameOf(of)}, which was not given`, {
      hint: `leave it out, or give ${nameOf(of)}`,
    });
  };
  if (mode === undefined && poolerPort !== undefined) idle('pooler-port', 'pooler');
  const settings = { 's3-region': s3Region, 's3-endpoint': s3Endpoint };
  if (by === undefined)
    for (const [name, value] of Object.entries({ store, ...settings, 'age-recipients': recipients }))
      if (value !== undefined) idle(name, 'archive');
  const pooler = mode === undefined ? {} : { pooler: { mode, port: poolerPort ?? defaultPoolerPort } };
  if (by === undefined) return pooler;
  if (store === undefined)
    throw new PgproofError(
      'bad-input',
      `${nameOf('store')} was not given, and ${nameOf('archive')} keeps the log there`,
      {
        hint: 'name one as s3://bucket/prefix, or the whole path of a folder',
      },
    );
  return {
    ...pooler,
    archive: {
      by,
      store: readArchiveStore(store, settings, nameOf),
      ...(recipients === undefined ? {} : { recipients: await readRecipients(recipients) }),
    },
  };
}
