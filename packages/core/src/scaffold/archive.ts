/* Where the write-ahead log goes: the words of commands that say it, and the settings of a server that hands it over. */
import { shellQuote } from '../operation.ts';
import { defaultArchiveTimeoutSeconds, walCommands } from '../wal/configure.ts';
import type { ArchiveStore } from './options/store.ts';
import type { Setting } from './sizing.ts';

/** Arguments of pgproof that name a store. */
export function storeArguments(store: ArchiveStore): readonly string[] {
  if (store.at === 'folder') return ['--store', store.path];
  return [
    ...['--store', store.url],
    ...(store.region === undefined ? [] : ['--s3-region', store.region]),
    ...(store.endpoint === undefined ? [] : ['--s3-endpoint', store.endpoint]),
  ];
}

/** Words of a shell. */
export const shellWords = (words: readonly string[]): string => words.map(shellQuote).join(' ');

/** Lines of a shell that are pasted as one: each runs only where the one before it succeeded. */
export const chained = (lines: readonly string[]): string => `${lines.map((line) => `  ${line}`).join(' &&\n')}\n`;

/**
 * Which cluster of a store pgproof restores, and to where: CLUSTER names one, which only a store with several needs; it ends at MOMENT, and without
 * that where the log does. Each is one word, whatever the shell.
 */
export const recoveryWords: string = `--database "\${CLUSTER:-+cluster}" "--target-\${MOMENT:+time=}\${MOMENT:-latest}"`;

/** As people read it. */
export const placeOf = (store: ArchiveStore): string => (store.at === 'folder' ? store.path : store.url);

/** How a server is told to archive, by which command; the rest is the same for every archiver. */
export function archiveSettings(
  command: string,
  timeoutSeconds: number = defaultArchiveTimeoutSeconds,
): readonly Setting[] {
  return [
    { name: 'wal_level', value: 'replica', because: 'the default, which archiving needs' },
    { name: 'archive_mode', value: 'on', because: 'the log is handed to archive_command; counts after a restart' },
    {
      name: 'archive_command',
      value: command,
      because: 'ends with 0 when the segment is durable in the store; until then the server keeps it',
    },
    {
      name: 'archive_timeout',
      value: `${timeoutSeconds}s`,
      because: 'a segment is ended after that time, if anything was written: the most that is lost with the server',
    },
  ];
}

/** archive_command and restore_command of pgproof, which the host of the server calls `program`. */
export function pgproofCommands(
  store: ArchiveStore,
  {
    recipients,
    identity,
    program = 'pgproof',
  }: { readonly recipients?: readonly string[]; readonly identity?: string; readonly program?: string },
): { readonly archive: string; readonly restore: string } {
  const words = storeArguments(store);
  return walCommands({
    environment: 'production',
    program,
    pushArguments: [...words, ...(recipients === undefined ? [] : ['--age-recipients', recipients.join(',')])],
    fetchArguments: [...words, ...(identity === undefined ? [] : ['--age-identity', identity])],
    archiveTimeoutSeconds: defaultArchiveTimeoutSeconds,
  });
}
