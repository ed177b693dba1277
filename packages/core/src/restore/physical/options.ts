import { isAbsolute, resolve } from 'node:path';
import type { BackupMethod } from '../../backup/physical/options.ts';
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
    // pg_combinebackup is told both with a = between them.
    if (to.includes('='))
      throw new PgproofError('bad-input', `${where}: a tablespace cannot lie in "${to}", for the = in its name`, {
        hint: 'name a folder without one',
      });
    const other = [...mapping].find(([, taken]) => taken === resolve(to));
    if (other !== undefined && other[0] !== from)
      throw new PgproofError('bad-input', `${where}: "${other[0]}" and "${from}" cannot both lie in "${to}"`, {
        hint: 'give each a folder of its own',
      });
    if (mapping.has(from)) throw new PgproofError('bad-input', `${where}: "${from}" is given twice`);
    mapping.set(from, resolve(to));
  }
  return mapping;
}

const ofDumps: readonly string[] = [
  ...['into', 'table', 'schema', 'schema-only', 'data-only', 'clean', 'leave-out-foreign-keys', 'level', 'rename'],
];
const ofClusters: readonly string[] = [
  ...['into-directory', 'tablespace-mapping', 'target-time', 'target-lsn', 'target-xid', 'target-name'],
  ...['target-immediate', 'target-latest', 'target-exclusive', 'target-timeline', 'target-action'],
];

/**
 * Sees that nothing was given that the method of a restore does not have. `given`: names of the options that were.
 * Throws `bad-input`; `name` says what an option is called where it was given.
 */
export function checkRestoreOptions(
  method: BackupMethod,
  given: ReadonlySet<string>,
  name: (option: string) => string,
): void {
  const isPhysical = method !== 'logical';
  const foreign = (isPhysical ? ofDumps : ofClusters).find((option) => given.has(option));
  if (foreign !== undefined)
    throw new PgproofError(
      'bad-input',
      `${name(foreign)}: only of a backup of a ${isPhysical ? 'database' : 'cluster'}`,
      { hint: `leave it out, or take ${name('method')} ${isPhysical ? 'logical' : 'physical'}` },
    );
}

/** Where a restore goes: what was given of its method's option. Throws `bad-input` where nothing was. */
export function placeOfRestore(
  method: BackupMethod,
  { into, directory }: { readonly into: string | undefined; readonly directory: string | undefined },
  name: (option: string) => string,
): string {
  const isPhysical = method !== 'logical';
  const place = isPhysical ? directory : into;
  if (place !== undefined) return place;
  throw new PgproofError(
    'bad-input',
    `${name(isPhysical ? 'into-directory' : 'into')}: is missing; it says where to restore to`,
    {
      hint: isPhysical
        ? 'name a folder that is not there yet, or an empty one'
        : 'name the server and a database that is not there yet: postgres://user@host/database',
    },
  );
}
