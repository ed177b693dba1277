import { PgproofError } from '../errors.ts';
import { parseLsn, placeOf, segmentAt, segmentName, usualSegmentBytes } from '../wal/name.ts';

/** A backup of a repository, of `info --output=json`. Source: pgBackRest documentation, Command Reference, "Info Command". */
export interface PgbackrestBackup {
  readonly label: string;
  readonly type: 'full' | 'diff' | 'incr';
  /** The one that it is made on; null for a full one. */
  readonly prior: string | null;
  /** All that it needs. */
  readonly reference: readonly string[];
  /** The key of its repository: 1 is repo1. */
  readonly repository: number;
  readonly started: Date;
  readonly ended: Date;
  readonly startLsn: string | null;
  readonly stopLsn: string | null;
  /** Its first and last segments; null for one that was made while nothing was archived. */
  readonly startWal: string | null;
  readonly stopWal: string | null;
  /** Of the whole cluster. */
  readonly sizeBytes: number;
  /** What this backup added to the repository. */
  readonly storedBytes: number;
  /** Pages whose checksums were wrong when it was made; undefined where pgBackRest does not know. */
  readonly hasErrors: boolean | undefined;
  readonly version: string;
  readonly systemIdentifier: string;
  readonly major: number;
}

/** Of the details that are only given of one backup. */
export interface PgbackrestDetails {
  readonly databases: readonly { readonly name: string; readonly oid: number }[];
  readonly tablespaces: readonly { readonly oid: string; readonly name: string; readonly location: string }[];
  readonly links: readonly { readonly name: string; readonly destination: string }[];
}

export interface PgbackrestInfo {
  readonly stanza: string;
  /** 0: ok; 1: the stanza's path is not there; 2: no backup yet; 3: the stanza is not in all repositories. */
  readonly code: number;
  readonly message: string;
  /** Oldest first. */
  readonly backups: readonly PgbackrestBackup[];
  /** The newest cluster that the stanza is of; undefined before it is created. */
  readonly cluster: { readonly systemIdentifier: string; readonly major: number } | undefined;
  readonly archive: readonly { readonly id: string; readonly first: string | null; readonly last: string | null }[];
  readonly cipher: string;
  /** As pgBackRest gave it. */
  readonly raw: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const wordsOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** A label, which becomes a word of a command: nothing else is taken for one. */
const labelPattern: RegExp = /^\d{8}-\d{6}F(_\d{8}-\d{6}[DI])?$/;

function unreadable(why: string): PgproofError {
  return new PgproofError('database-refused', `pgbackrest info: ${why}`, {
    hint: 'see what it says: pgbackrest info --output=json',
  });
}

/** The code of repositories of which none could be read; a passphrase that does not fit is one reason. Source: pgBackRest, src/command/info/info.c. */
const noneRead = 99;

/** Reads what `info --output=json` says of a stanza. Throws `database-refused` where it is none of that, `store-unreachable` and `store-refused` where it could read no repository. */
export function parseInfo(text: string, stanza: string): PgbackrestInfo {
  let all: unknown;
  try {
    all = JSON.parse(text);
  } catch (error) {
    throw unreadable(`not JSON: ${(error as Error).message}`);
  }
  const found = list(all)
    .map(fields)
    .find(({ name }) => name === stanza);
  if (found === undefined) throw unreadable(`nothing of stanza "${stanza}"`);
  const status = fields(found['status']);
  const clusters = list(found['db']).map(fields);
  const clusterOf = (id: unknown, repository: unknown): Fields =>
    clusters.find((one) => one['id'] === id && one['repo-key'] === repository) ?? {};
  const newest = clusters.at(-1);
  const code = number(status['code']);
  const message = whyOf(found, words(status['message']));
  if (code === noneRead) throw unread(message);
  return {
    ...{ stanza, code, message },
    backups: list(found['backup']).map((one) => backupOf(fields(one), clusterOf)),
    cluster: newest === undefined ? undefined : identityOf(newest),
    archive: list(found['archive'])
      .map(fields)
      .map((one) => ({ id: words(one['id']), first: wordsOrNull(one['min']), last: wordsOrNull(one['max']) })),
    cipher: words(found['cipher']),
    raw: found,
  };
}

function unread(message: string): PgproofError {
  const said = `pgbackrest info: ${message}`;
  if (/cipher|decrypt|passphrase|AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch/.test(message))
    return new PgproofError('store-refused', said, {
      hint: "check the repository's passphrase and keys: PGBACKREST_REPO1_CIPHER_PASS, PGBACKREST_REPO1_S3_KEY, PGBACKREST_REPO1_S3_KEY_SECRET",
    });
  return new PgproofError('store-unreachable', said, {
    hint: 'check where the repository is, the way to it and its certificate, then run again',
  });
}

/** What the repositories say, where the whole only says that something is wrong with them. */
function whyOf(found: Fields, message: string): string {
  if (message !== 'other' && message !== 'different across repos') return message;
  const said = list(found['repo'])
    .map(fields)
    .map((repository) => ({ key: repository['key'], status: fields(repository['status']) }))
    .filter(({ status }) => number(status['code']) !== 0)
    .map(
      ({ key, status }) =>
        `repo${key}: ${words(status['message'])
          .split('\n')
          .map((line) => line.trim())
          .join(' ')}`,
    );
  return said.length === 0 ? message : said.join('; ');
}

function identityOf(cluster: Fields): { systemIdentifier: string; major: number } {
  const identifier = cluster['system-id'];
  return {
    // Beyond 2^53: see `exactIdentifiers`.
    systemIdentifier: typeof identifier === 'string' ? identifier : String(identifier ?? ''),
    major: Number.parseInt(words(cluster['version']), 10) || 0,
  };
}

function backupOf(one: Fields, clusterOf: (id: unknown, repository: unknown) => Fields): PgbackrestBackup {
  const { label, type } = one;
  if (typeof label !== 'string' || !labelPattern.test(label))
    throw unreadable(`a backup is called ${JSON.stringify(label)}`);
  if (type !== 'full' && type !== 'diff' && type !== 'incr')
    throw unreadable(`backup "${label}" is of type ${JSON.stringify(type)}`);
  const database = fields(one['database']);
  const [time, lsn, wal, info] = ['timestamp', 'lsn', 'archive', 'info'].map((name) => fields(one[name])) as [
    Fields,
    Fields,
    Fields,
    Fields,
  ];
  const reference = list(one['reference']).map(words);
  const stored = fields(info['repository']);
  return {
    ...{ label, type, prior: wordsOrNull(one['prior']), reference, repository: number(database['repo-key']) },
    started: new Date(number(time['start']) * 1000),
    ended: new Date(number(time['stop']) * 1000),
    ...{ startLsn: wordsOrNull(lsn['start']), stopLsn: wordsOrNull(lsn['stop']) },
    ...{ startWal: wordsOrNull(wal['start']), stopWal: wordsOrNull(wal['stop']) },
    ...{ sizeBytes: number(info['size']), storedBytes: number(stored['delta']) },
    hasErrors: typeof one['error'] === 'boolean' ? one['error'] : undefined,
    version: words(fields(one['backrest'])['version']),
    ...identityOf(clusterOf(database['id'], database['repo-key'])),
  };
}

/** Writes system identifiers as strings: as numbers JSON.parse would round them. */
export function exactIdentifiers(text: string): string {
  return text.replace(/"system-id":(\d+)/g, '"system-id":"$1"');
}

/** Reads what `info --output=json --set=<label>` says beyond what it says of all. */
export function parseDetails(text: string, stanza: string, label: string): PgbackrestDetails {
  const found = list(JSON.parse(text))
    .map(fields)
    .find(({ name }) => name === stanza);
  const one = list(found?.['backup'])
    .map(fields)
    .find((backup) => backup['label'] === label);
  if (one === undefined) throw unreadable(`nothing of backup "${label}"`);
  return {
    databases: list(one['database-ref'])
      .map(fields)
      .map(({ name, oid }) => ({ name: words(name), oid: number(oid) })),
    tablespaces: list(one['tablespace'])
      .map(fields)
      .map(({ oid, name, destination }) => ({ oid: String(oid), name: words(name), location: words(destination) })),
    links: list(one['link'])
      .map(fields)
      .map(({ name, destination }) => ({ name: words(name), destination: words(destination) })),
  };
}

/** What a segment can be in size. Source: PostgreSQL documentation, initdb, `--wal-segsize`. */
const segmentSizes = [usualSegmentBytes, ...Array.from({ length: 11 }, (_, power) => 2 ** (20 + power))];

/**
 * The segments of the log that a backup needs. Their size follows from their names and the places in the log that they hold; empty for names that
 * cannot be.
 */
export function segmentsOf({
  startWal,
  stopWal,
  startLsn,
  stopLsn,
}: Pick<PgbackrestBackup, 'startWal' | 'stopWal' | 'startLsn' | 'stopLsn'>): string[] {
  const [start, stop] = [parseLsn(startLsn ?? ''), parseLsn(stopLsn ?? '')];
  if (startWal === null || stopWal === null || start === undefined || stop === undefined) return [];
  for (const bytes of segmentSizes) {
    const [from, to] = [placeOf(startWal, bytes), placeOf(stopWal, bytes)];
    // A backup that ends where a segment does ends in that one.
    const fits = from?.number === segmentAt(start, bytes) && to?.number === segmentAt(stop - 1n, bytes);
    if (from === undefined || to === undefined || !fits) continue;
    return Array.from({ length: Number(to.number - from.number) + 1 }, (_, index) =>
      segmentName({ timeline: from.timeline, number: from.number + BigInt(index) }, bytes),
    );
  }
  return [];
}
