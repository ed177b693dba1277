import { renderCommands } from '../operation.ts';
import { unpackStages } from './archive.ts';
import type { ArchiveFacts } from './source.ts';

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
export function fed(facts: ArchiveFacts, read: string): string {
  const { format } = facts.manifest;
  if (format === 'directory') return '';
  const stages = format === 'plain' ? unpackStages(facts) : [];
  return stages.length === 0 ? `${read} ` : `${read} ${renderCommands(...stages)} | `;
}
