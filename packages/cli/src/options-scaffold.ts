import {
  type Archiver,
  archivers,
  defaultBind,
  defaultCpus,
  defaultDatabase,
  defaultPoolerPort,
  defaultPort,
  defaultRunner,
  defaultSocketDirectory,
  defaultStanza,
  defaultStorageGib,
  leastMemoryMib,
  newestMajor,
  type Operator,
  oldestMajor,
  operators,
  type PoolMode,
  poolModes,
  readAddress,
  readDatabaseName,
  readFolder,
  readImage,
  readRepositoryPath,
  readRunner,
} from '@pgproof/core';
import { Option } from 'commander';
import { stanzaOption } from './options-pgbackrest.ts';
import { collected, parsed, wholeNumber, words } from './values.ts';

/** Options of scaffold, each defined once. */
export const scaffoldOptions = {
  folder: (): Option => new Option('--folder <path>', 'where the files go').default('.').argParser(words),
  scaffoldMajor: (): Option =>
    new Option('--postgres-major <n>', 'of PostgreSQL')
      .default(newestMajor)
      .argParser(wholeNumber(oldestMajor, newestMajor)),
  scaffoldDatabase: (): Option =>
    new Option('--database <name>', 'the database that the server is made with')
      .default(defaultDatabase)
      .argParser(parsed((text) => readDatabaseName(text, '--database'))),
  memoryMib: (): Option =>
    new Option('--memory-mib <n>', 'what the server may use; its settings are derived from it').argParser(
      wholeNumber(leastMemoryMib, 4 * 1024 ** 2),
    ),
  cpus: (): Option =>
    new Option('--cpus <n>', 'processors that the server may use').default(defaultCpus).argParser(wholeNumber(1, 1024)),
  maxConnections: (): Option =>
    new Option('--max-connections <n>', 'default: what the memory holds').argParser(wholeNumber(4, 10_000)),
  port: (): Option =>
    new Option('--port <n>', 'of the server on the machine').default(defaultPort).argParser(wholeNumber(1, 65_535)),
  bind: (): Option =>
    new Option('--bind <address>', "the machine's address that the port is on; others than the loopback one want --tls")
      .default(defaultBind)
      .argParser(parsed((text) => readAddress(text, '--bind'))),
  tls: (): Option => new Option('--tls', 'sessions over the network are encrypted, and no others are taken'),
  standby: (): Option =>
    new Option('--standby', 'a second server follows the first, on the next port, and can take over'),
  pooler: (): Option =>
    new Option(
      '--pooler <mode>',
      'PgBouncer before the server, for the application; in the mode transaction a client has a session of the server for a transaction, in session for as long as it stays',
    ).choices(poolModes),
  poolerPort: (): Option =>
    new Option('--pooler-port <n>', `with --pooler: its port on the machine; default: ${defaultPoolerPort}`).argParser(
      wholeNumber(1, 65_535),
    ),
  archive: (): Option =>
    new Option(
      '--archive <program>',
      'who keeps the write-ahead log and base backups, in --store: the server comes back to any moment',
    ).choices(archivers),
  archiveStore: (): Option =>
    new Option('--store <place>', 'with --archive: s3://bucket/prefix, or the whole path of a folder').argParser(words),
  hostStore: (): Option =>
    new Option(
      '--store <place>',
      'where the write-ahead log and base backups go: s3://bucket/prefix, or the whole path of a folder',
    ).argParser(words),
  hostRecipients: (): Option =>
    new Option(
      '--age-recipients <recipients>',
      'whom the log and base backups are encrypted for: age1…, apart by commas, or a file of them',
    ).argParser(words),
  scaffoldStanza: (): Option => stanzaOption('what pgBackRest calls the cluster', defaultStanza),
  dataDirectory: (): Option =>
    new Option('--data-directory <path>', 'of the cluster, on the host of the server').argParser(
      parsed((text) => readFolder(text, '--data-directory')),
    ),
  socketDirectory: (): Option =>
    new Option('--socket-directory <path>', 'where the server has its socket')
      .default(defaultSocketDirectory)
      .argParser(parsed((text) => readFolder(text, '--socket-directory'))),
  databaseHost: (): Option =>
    new Option(
      '--database-host <name>',
      'with --repository-host: the host of the server, as its certificate has it',
    ).argParser(words),
  repositoryHost: (): Option =>
    new Option(
      '--repository-host <name>',
      'the host that keeps the repository, speaks TLS with that of the server, and runs backups; default: there is none',
    ).argParser(words),
  archiveRecipients: (): Option =>
    new Option(
      '--age-recipients <recipients>',
      'with --archive pgproof: whom the log and base backups are encrypted for: age1…, apart by commas, or a file of them',
    ).argParser(words),
  image: (): Option =>
    new Option('--image <name>', "the server's image; default: postgres:<major>").argParser(
      parsed((text) => readImage(text, '--image')),
    ),
  storageGib: (): Option =>
    new Option('--storage-gib <n>', 'the size of a volume, of which the write-ahead log may have a quarter: 4 or more')
      .default(defaultStorageGib)
      .argParser(wholeNumber(1, 1_000_000)),
  backupStorageGib: (): Option =>
    new Option(
      '--backup-storage-gib <n>',
      'with --pgproof-image: the size of the volume of backups; default: six times that of data',
    ).argParser(wholeNumber(1, 10_000_000)),
  operator: (): Option =>
    new Option('--operator <name>', 'who runs the server: nobody but Kubernetes (a StatefulSet), or CloudNativePG')
      .choices(operators)
      .default('none'),
  objectStore: (): Option =>
    new Option('--store <place>', 'with an operator: s3://bucket/prefix, where backups and WAL go').argParser(words),
  pgproofImage: (): Option =>
    new Option(
      '--pgproof-image <name>',
      'without an operator: an image with pgproof and the programs of that major, for jobs that back up and verify',
    ).argParser(parsed((text) => readImage(text, '--pgproof-image'))),
  workflowStore: (): Option =>
    new Option('--store <place>', 'where backups go: artifact, or s3://bucket/prefix')
      .default('artifact')
      .argParser(words),
  workflowDatabases: (): Option =>
    new Option('--databases <name>', 'a database of the server; may be given several times').argParser(collected),
  workflowRecipients: (): Option =>
    new Option(
      '--age-recipients <recipients>',
      'whom backups are encrypted for: age1…, apart by commas, or a file of them; default: the variable BACKUP_RECIPIENTS',
    ).argParser(words),
  workflowMigrations: (): Option =>
    new Option(
      '--migrations <folder>',
      "the repository's migrations, which are rehearsed on pull requests; {database} in it stands for the name of a database",
    ).argParser(parsed((text) => readRepositoryPath(text, '--migrations', true))),
  workflowSanitize: (): Option =>
    new Option(
      '--sanitize <file>',
      'with --migrations: the file of the default branch whose statements make a copy harmless',
    ).argParser(parsed((text) => readRepositoryPath(text, '--sanitize'))),
  physical: (): Option =>
    new Option('--physical', 'also base backups of the whole cluster, and its write-ahead log; with a store in S3'),
  runsOn: (): Option =>
    new Option('--runs-on <label>', 'the runner, which has to reach the server')
      .default(defaultRunner)
      .argParser(parsed((text) => readRunner(text, '--runs-on'))),
} as const;

/** What they come to. */
export interface GivenToScaffold {
  readonly folder?: string;
  readonly memoryMib?: number;
  readonly cpus?: number;
  readonly maxConnections?: number;
  readonly port?: number;
  readonly bind?: string;
  readonly tls?: boolean;
  readonly standby?: boolean;
  readonly pooler?: PoolMode;
  readonly poolerPort?: number;
  readonly archive?: Archiver;
  readonly physical?: boolean;
  readonly sanitize?: string;
  readonly dataDirectory?: string;
  readonly socketDirectory?: string;
  readonly databaseHost?: string;
  readonly repositoryHost?: string;
  readonly image?: string;
  readonly runsOn?: string;
  readonly storageGib?: number;
  readonly backupStorageGib?: number;
  readonly operator?: Operator;
  readonly pgproofImage?: string;
}
