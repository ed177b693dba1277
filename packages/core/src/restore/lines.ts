import { renderCommands } from '../operation.ts';
import { unpackStages } from './archive.ts';
import { createsPublic, type RestorePart } from './preparation.ts';
import type { ArchiveFacts } from './source.ts';

const creation = '^CREATE SCHEMA "*public"*;$';
/** Leaves out of a script the statement that creates the schema public, which stands before all data. For a POSIX shell. */
export const withoutPublic: string = `LC_ALL=C sed '1,/${creation}/{/${creation}/d;}'`;

/** Lines for a plan that is pasted: they unpack a dump in a directory into `$ARCHIVE`; none for the other formats. `read` begins a command that reads the file. */
export function unpackLines(facts: ArchiveFacts, read: string): string[] {
  if (facts.manifest.format !== 'directory') return [];
  const tar = `tar --extract --file=- --directory="$ARCHIVE"`;
  const stages = unpackStages(facts);
  return [
    'ARCHIVE="$(mktemp -d)"; trap \'rm -rf "$ARCHIVE"\' EXIT',
    `${read} ${[...stages.map((stage) => renderCommands(stage)), tar].join(' | ')}`,
  ];
}

/** What comes before the command that restores: the file, as that reads it. */
export function fed(facts: ArchiveFacts, read: string, { role }: Pick<RestorePart, 'role'> = { role: 'data' }): string {
  const { format } = facts.manifest;
  if (role === 'schema') return `${read} `;
  if (format === 'directory') return '';
  if (format !== 'plain') return `${read} `;
  const unpack = unpackStages(facts);
  const before = [
    ...(unpack.length === 0 ? [] : [renderCommands(...unpack)]),
    ...(createsPublic(facts.manifest) ? [withoutPublic] : []),
  ];
  return [read, ...before.map((stage) => `${stage} |`), ''].join(' ');
}
