import { isAbsolute } from 'node:path';
import { PgproofError } from '../../errors.ts';
import type { Environment } from '../../operation.ts';
import type { ToolSearch } from '../../postgres/tools.ts';
import type { SourceOptions } from '../source.ts';
import type { RecoveryTarget } from './target.ts';

/** What a caller decides of the restore of a cluster. */
export interface PhysicalRestoreOptions extends SourceOptions {
  readonly environment: Environment;
  /** The new data directory: one that is not there yet, or an empty one. */
  readonly directory: string;
  /** By where a tablespace lay, where it is to lie. */
  readonly tablespaces: ReadonlyMap<string, string>;
  /** Undefined: the end of the backup. */
  readonly target?: RecoveryTarget;
  readonly tools?: ToolSearch;
}

/** Reads `OLD=NEW`, as pg_basebackup takes it. Throws `bad-input`. */
export function readTablespaceMapping(given: readonly string[], where: string): ReadonlyMap<string, string> {
  const mapping = new Map<string, string>();
  for (const text of given) {
    const at = text.indexOf('=');
    const [from, to] = [text.slice(0, at), text.slice(at + 1)];
    if (at < 1 || !isAbsolute(from) || !isAbsolute(to))
      throw new PgproofError(
        'bad-input',
        `${where}: must be <old>=<new>, two absolute paths; got ${JSON.stringify(text)}`,
      );
    if (mapping.has(from)) throw new PgproofError('bad-input', `${where}: "${from}" is given twice`);
    mapping.set(from, to);
  }
  return mapping;
}
