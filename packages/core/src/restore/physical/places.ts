import { join } from 'node:path';
import type { Places } from './assemble.ts';
import type { PhysicalRestoreFacts } from './facts.ts';

/** A folder beside the data directory, for what is needed meanwhile, and for the WAL of a recovery that goes on. */
export function workFolder(directory: string): string {
  return `${directory}.pgproof`;
}

/** The folder of the files of the configuration that lay outside the data directory. */
export function configurationFolder(directory: string): string {
  return `${directory}.configuration`;
}

/** Where a chain is put together, to be moved into place when it is whole. */
export function wholeFolder(directory: string): string {
  return join(workFolder(directory), 'whole');
}

export function placesOf({
  directory,
  spaces,
  members,
}: Pick<PhysicalRestoreFacts, 'directory' | 'spaces' | 'members'>): Places {
  const work = workFolder(directory);
  return {
    data: members.length === 1 ? directory : wholeFolder(directory),
    part: (id) => join(work, id),
    space: (oid) => spaces.get(oid) ?? '',
    partSpace: (id, oid) => join(work, `${id}-${oid}`),
  };
}
