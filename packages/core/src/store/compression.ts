import type { Transform } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { CommandTemplate } from '../operation.ts';

/** What packs an archive behind pg_dump, and unpacks it before it is read; undefined wherever pg_dump compresses by itself or nothing does. */
export interface Packer {
  readonly algorithm: 'zstd' | 'gzip';
  /** Path of the program. */
  readonly program: string;
}

const extensions = { zstd: '.zst', gzip: '.gz' } as const;

/** The end of a packed file's name; '' for one that is not. */
export function packedExtension(packer: Pick<Packer, 'algorithm'> | undefined): string {
  return packer === undefined ? '' : extensions[packer.algorithm];
}

/** The stage that packs. A checksum of the content goes into both formats. */
export function packCommand({ algorithm, program }: Packer, level: number): CommandTemplate {
  const args =
    algorithm === 'zstd' ? [`-${level}`, '-T1', '--check', '--quiet'] : [`-${level}`, '--no-name', '--quiet'];
  return { program, args, env: {} };
}

/** The program that unpacks our own compression; undefined when the archive is read as it is. */
export function unpackCommand(packer: Packer | undefined): CommandTemplate | undefined {
  return packer === undefined
    ? undefined
    : { program: packer.program, args: ['--decompress', '--stdout', '--quiet'], env: {} };
}

/** The same in this process, for what goes by anyway. */
export function unpackStream({ algorithm }: Packer): Transform {
  return algorithm === 'zstd' ? createZstdDecompress() : createGunzip();
}
