import type { CommandTemplate, Word } from '../operation.ts';
import type { Age } from './encryption.ts';

/** What unpacks a stored archive. */
export interface Packing {
  /** Path of the zstd program; undefined when our own compression is not there. */
  readonly zstd: string | undefined;
  /** Undefined when it is not encrypted. */
  readonly age: Age | undefined;
}

/** The programs that unpack a stored file, in their order; none when it is read as it is. `identity` is the path of the key's file. */
export function unpackCommands({ zstd, age }: Packing, identity: Word): CommandTemplate[] {
  return [
    ...(age === undefined
      ? []
      : [{ program: age.program, args: [...age.args, '--decrypt', '--identity', identity], env: {} }]),
    ...(zstd === undefined ? [] : [{ program: zstd, args: ['--decompress', '--stdout', '--quiet'], env: {} }]),
  ];
}

/** The same as a person runs it: with age itself, and the key's file in a shell variable. */
export function shellPacking(packing: Packing): Packing {
  return packing.age === undefined ? packing : { ...packing, age: { program: 'age', args: [] } };
}

/** What `shellPacking` leaves open. */
export const identityHole: Word = { hole: 'age-identity' };

/** Lines that set the variable of `identityHole`. */
export function shellIdentity({ age }: Packing): string[] {
  return age === undefined ? [] : ['AGE_IDENTITY=backup-key.txt   # the file of the age key'];
}
