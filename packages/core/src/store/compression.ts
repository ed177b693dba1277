import type { CommandTemplate } from '../operation.ts';

/** The program that unpacks our own compression; undefined when the archive is read as it is. */
export function unpackCommand(zstd: string | undefined): CommandTemplate | undefined {
  return zstd === undefined ? undefined : { program: zstd, args: ['--decompress', '--stdout', '--quiet'], env: {} };
}
