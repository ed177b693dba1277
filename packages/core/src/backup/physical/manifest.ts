import { createHash } from 'node:crypto';
import { PgproofError } from '../../errors.ts';

/** What PostgreSQL's own manifest of a base backup says. Source: PostgreSQL documentation, 72 "Backup Manifest Format". */
export interface BaseManifest {
  readonly files: number;
  readonly rawBytes: number;
  /** Decimal; undefined before 17. */
  readonly systemIdentifier: string | undefined;
  /** Where the backup begins and ends. */
  readonly wal: { readonly timeline: number; readonly startLsn: string; readonly stopLsn: string };
}

interface Parsed {
  readonly Files: readonly (Record<string, unknown> & { readonly Size: number })[];
  readonly 'System-Identifier'?: number | string;
  readonly 'WAL-Ranges': readonly {
    readonly Timeline: number;
    readonly 'Start-LSN': string;
    readonly 'End-LSN': string;
  }[];
}

/** Reads one that pg_basebackup has just written. Throws `database-refused` for what is none. */
export function parseBaseManifest(text: string): BaseManifest {
  const parsed = parse(text);
  const ranges = [...parsed['WAL-Ranges']].sort((a, b) => a.Timeline - b.Timeline);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined)
    throw new PgproofError('database-refused', 'the backup manifest names no WAL that belongs to the backup');
  // Beyond 2^53: not by JSON's numbers.
  const identifier = /"System-Identifier":\s*(\d+)/.exec(text)?.[1];
  return {
    files: parsed.Files.length,
    rawBytes: parsed.Files.reduce((sum, { Size }) => sum + Size, 0),
    systemIdentifier: identifier,
    wal: { timeline: last.Timeline, startLsn: first['Start-LSN'], stopLsn: last['End-LSN'] },
  };
}

/**
 * The same without the checksums of files: names, sizes and times, which is what a server needs for an incremental backup on top of it. It is kept
 * beside an encrypted backup as it is, so that no key is needed where the next one is made.
 */
export function fileListOf(text: string): string {
  const { Files } = parse(text);
  const before = /^\{[\s\S]*?"Files": \[/.exec(text)?.[0];
  const ranges = /\],\s*"WAL-Ranges": \[[\s\S]*?\],\s*(?="Manifest-Checksum")/.exec(text)?.[0];
  if (before === undefined || ranges === undefined)
    throw new PgproofError('database-refused', 'the backup manifest has not the form that PostgreSQL documents');
  const files = Files.map(({ 'Checksum-Algorithm': _algorithm, Checksum: _checksum, ...file }) => JSON.stringify(file));
  const content = `${before}\n${files.join(',\n')}${files.length === 0 ? '' : '\n'}${ranges.trimEnd()}\n`;
  return `${content}"Manifest-Checksum": "${createHash('sha256').update(content).digest('hex')}"}\n`;
}

function parse(text: string): Parsed {
  try {
    const parsed = JSON.parse(text) as Parsed;
    if (Array.isArray(parsed.Files) && Array.isArray(parsed['WAL-Ranges'])) return parsed;
    throw new Error('it has no list of files');
  } catch (error) {
    throw new PgproofError('database-refused', `the backup manifest cannot be read: ${(error as Error).message}`);
  }
}
