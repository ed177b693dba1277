import { PgproofError } from '../errors.ts';
import type { Folder } from './folder.ts';
import { type Format, type FormatName, formatNames } from './format.ts';
import { formatNamed, formats } from './formats/formats.ts';

/** What a folder could be, the likeliest first. Throws `bad-input` when it is none. */
export function detect(folder: Folder, named?: FormatName): Format[] {
  if (named !== undefined) return [formatNamed(named)];
  if (folder.files.some(({ path }) => path.endsWith('/snapshot.json') && !path.startsWith('meta/')))
    throw new PgproofError(
      'bad-input',
      `the folders with snapshot.json in "${folder.path}" are of a drizzle that is not read yet`,
      {
        hint: 'the layout with meta/_journal.json is',
      },
    );
  const scored = formats.map((format) => ({ format, score: format.recognises(folder) }));
  const best = Math.max(...scored.map(({ score }) => score));
  if (best === 0)
    throw new PgproofError('bad-input', `there are no migrations in "${folder.path}" that any known tool would run`, {
      hint: `name the folder that the tool is given, and the tool: ${formatNames.join(', ')}`,
    });
  return scored.filter(({ score }) => score === best).map(({ format }) => format);
}
