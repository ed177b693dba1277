import {
  defaultCpus,
  defaultDatabase,
  defaultPort,
  leastMemoryMib,
  newestMajor,
  oldestMajor,
  readDatabaseName,
  readImage,
} from '@pgproof/core';
import { Option } from 'commander';
import { parsed, wholeNumber, words } from './option-values.ts';

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
    new Option('--port <n>', "on the machine's loopback address")
      .default(defaultPort)
      .argParser(wholeNumber(1, 65_535)),
  image: (): Option =>
    new Option('--image <name>', "the server's image; default: postgres:<major>").argParser(
      parsed((text) => readImage(text, '--image')),
    ),
} as const;

/** What they come to. */
export interface GivenToScaffold {
  readonly folder?: string;
  readonly memoryMib?: number;
  readonly cpus?: number;
  readonly maxConnections?: number;
  readonly port?: number;
  readonly image?: string;
}
