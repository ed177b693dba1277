import { createHash } from 'node:crypto';
import type { Folder } from '../folder.ts';
import type { Format } from '../format.ts';
import { byNumber, type Migration, type SetProblem, type Stretch, stretchOf } from '../migration.ts';

const journal = 'meta/_journal.json';
const mark = '--> statement-breakpoint';

interface Entry {
  readonly when: number;
  readonly tag: string;
}

/** drizzle-orm's migrator: the journal's order, all in one transaction; what is older than the newest that was applied is passed over. */
export const drizzle: Format = {
  name: 'drizzle',
  recognises: ({ files }) => (files.some(({ path }) => path === journal) ? 2 : 0),
  compare: byNumber,
  read: (folder) => {
    const entries = readEntries(folder);
    if (entries === undefined)
      return {
        migrations: [],
        problems: [
          { id: 'unreadable', status: 'bad', path: journal, detail: 'is not the journal that drizzle writes' },
        ],
      };
    const problems: SetProblem[] = [];
    const migrations = entries.map(({ when, tag }): Migration => {
      const path = `${tag}.sql`;
      const file = folder.files.find((one) => one.path === path);
      const known = { version: String(when), name: tag, path };
      if (file === undefined) {
        problems.push({ id: 'unreadable', status: 'bad', path, detail: 'stands in the journal, and is not there' });
        return known;
      }
      const text = file.text.replaceAll('\r\n', '\n');
      // Versions differ in whether line ends count.
      const [checksum = '', ...otherChecksums] = [file.text, text].map((one) =>
        createHash('sha256').update(one).digest('hex'),
      );
      return {
        ...known,
        checksum,
        otherChecksums,
        up: { path, text, line: 1, transaction: 'shared', parts: partsOf(text) },
      };
    });
    const listed = new Set(entries.map(({ tag }) => `${tag}.sql`));
    for (const { path } of folder.files)
      if (/^[^/]+\.sql$/.test(path) && !listed.has(path))
        problems.push({
          ...{ id: 'ignored-file', status: 'warning', path },
          detail: 'does not stand in the journal: drizzle passes it over without a word',
          hint: 'npx drizzle-kit generate --custom writes a file with its entry',
        });
    for (const [index, { when, tag }] of entries.entries())
      if (index > 0 && when <= Math.max(...entries.slice(0, index).map((one) => one.when)))
        problems.push({
          ...{ id: 'journal-order', status: 'bad', path: `${tag}.sql` },
          detail:
            'is older, by "when" in the journal, than one before it: where that was applied first, drizzle never runs this one',
          hint: `set "when" of ${tag} in ${journal} to a time after all others`,
        });
    return { migrations, problems };
  },
  state: {
    ...{ schema: 'drizzle', table: '__drizzle_migrations' },
    columns: ['hash', 'created_at'],
    sql: 'select hash, created_at::text from {table} order by created_at',
    read: (rows) => rows.map(({ hash, created_at: when }) => ({ version: when ?? '', checksum: hash ?? '' })),
    memory: 'each',
  },
  habits: {
    outOfOrder: 'skips',
    outOfOrderHint: `set its "when" in ${journal} to a time after all others`,
    edited: 'ignores',
    missing: 'ignores',
    dirtyHint: 'run it again when its cause is mended: nothing of it was kept',
  },
};

function readEntries({ files }: Folder): Entry[] | undefined {
  try {
    const { entries } = JSON.parse(files.find(({ path }) => path === journal)?.text ?? '') as { entries: Entry[] };
    const isEntry = ({ when, tag }: Entry): boolean => Number.isSafeInteger(when) && typeof tag === 'string';
    return entries.every(isEntry) ? entries : undefined;
  } catch {
    return undefined;
  }
}

function partsOf(text: string): Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (;;) {
    const at = text.indexOf(mark, from);
    parts.push(stretchOf(text, from, at < 0 ? text.length : at));
    if (at < 0) return parts.filter((part) => part.text.trim() !== '');
    from = at + mark.length;
  }
}
