import { PgproofError } from '../errors.ts';
import type { CompressionAlgorithm, DumpFormat } from '../store/manifest.ts';

export const dumpFormats: readonly DumpFormat[] = ['custom', 'directory', 'plain', 'tar'];

/** How a dump is compressed. */
export interface Compression {
  readonly algorithm: CompressionAlgorithm;
  /** zstd 1 to 19, lz4 1 to 12, gzip 1 to 9; 0 with `none`. */
  readonly level: number;
}

export const uncompressed: Compression = { algorithm: 'none', level: 0 };

/** Levels that each takes, and the one that is taken where none is given. */
const levelsOf: Readonly<
  Record<Exclude<CompressionAlgorithm, 'none'>, { readonly most: number; readonly usual: number }>
> = {
  zstd: { most: 19, usual: 3 },
  lz4: { most: 12, usual: 1 },
  gzip: { most: 9, usual: 6 },
};
const choices = `${Object.entries(levelsOf)
  .map(([name, { most }]) => `${name}[:1-${most}]`)
  .join(', ')}, or none`;

/** `zstd`, `zstd:1` to `zstd:19`, `lz4:…`, `gzip:…`, or `none`. Throws `bad-input`; `where` names the option or input in the message. */
export function parseCompression(text: string, where: string): Compression {
  if (text === 'none') return uncompressed;
  const [, name = '', digits] = /^([a-z0-9]+)(?::(\d{1,2}))?$/.exec(text) ?? [];
  if (Object.hasOwn(levelsOf, name)) {
    const algorithm = name as keyof typeof levelsOf;
    const { most, usual } = levelsOf[algorithm];
    const level = digits === undefined ? usual : Number(digits);
    if (level >= 1 && level <= most) return { algorithm, level };
  }
  throw new PgproofError('bad-input', `${where}: must be ${choices}; got ${JSON.stringify(text)}`, {
    hint: 'zstd:3 is a good choice',
  });
}

/** `zstd:3`, `none`. */
export function describeCompression({ algorithm, level }: Compression): string {
  return algorithm === 'none' ? 'none' : `${algorithm}:${level}`;
}

/**
 * Whether pg_dump of a major compresses by itself: gzip it always could, lz4 and zstd from 16 on, in the formats that have compressed
 * parts. Source: PostgreSQL documentation, pg_dump, `--compress`.
 */
function isByClient(format: DumpFormat, { algorithm }: Compression, major: number): boolean {
  return (format === 'custom' || format === 'directory') && (algorithm === 'gzip' || major >= 16);
}

/** What packs behind pg_dump; undefined where it compresses itself, or nothing does. Throws `bad-input` for what cannot be. */
export function packingOf(format: DumpFormat, compression: Compression, major: number): 'zstd' | 'gzip' | undefined {
  const { algorithm } = compression;
  if (algorithm === 'none' || isByClient(format, compression, major)) return undefined;
  if (algorithm !== 'lz4') return algorithm;
  const why =
    format === 'custom' || format === 'directory'
      ? `pg_dump ${major} has no lz4, which came with 16`
      : `pg_dump does not compress the format ${format}, and it is packed by zstd or gzip alone`;
  throw new PgproofError('bad-input', `compression lz4 of the format ${format} cannot be had: ${why}`, {
    hint: 'take zstd:1, which is as fast here and packs better; or gzip',
  });
}

/** Definitions beside rows alone are an archive, whatever the rows are: pg_restore takes the two halves out of it. */
export const definitionsFormat: DumpFormat = 'custom';

/** pg_dump's `--compress`. A bare number is gzip's level, and what majors before 16 understand. */
export function compressFlag(format: DumpFormat, compression: Compression, major: number): string[] {
  if (format === 'tar') return [];
  const { algorithm, level } = compression;
  const isOwn = algorithm !== 'none' && isByClient(format, compression, major);
  if (!isOwn) return ['--compress=0'];
  return [`--compress=${algorithm === 'gzip' ? level : `${algorithm}:${level}`}`];
}

const names: Readonly<Record<DumpFormat, string>> = {
  custom: 'data.dump',
  directory: 'data.dir.tar',
  plain: 'data.sql',
  tar: 'data.tar',
};

/** The name of the data file, before what packs and encrypts it adds to it. A directory travels as one tar of its files. */
export function dataName(format: DumpFormat): string {
  return names[format];
}
