import { createHash } from 'node:crypto';
import type { Format } from '../format.ts';
import { byBytes, lineAt, type Migration, type SetProblem } from '../migration.ts';

const committed = /^(?:committed\/)?(\d{6})(?:-.*)?\.sql$/;
const header = /^--! ([A-Z][A-Za-z0-9_]*)(?::(.*))?$/;

/** graphile-migrate: committed files, each with the hash of the one before it; its own hash is over both. */
export const graphileMigrate: Format = {
  name: 'graphile-migrate',
  recognises: ({ files }) =>
    files.some(({ path, text }) => committed.test(path) && /^--! Previous:/m.test(text)) ? 2 : 0,
  compare: byBytes,
  read: ({ files }) => {
    const problems: SetProblem[] = [];
    let previous = '-';
    const migrations = files
      .filter(({ path }) => committed.test(path))
      .sort((a, b) => byBytes(a.path, b.path))
      .map(({ path, text }): Migration => {
        const { headers, body, from } = parse(text);
        const stated = headers.get('Hash') ?? '';
        const algorithm = stated.split(':')[0] || 'sha1';
        const checksum = hashOf(body, headers.get('Previous'), algorithm);
        const complain = (detail: string, hint: string): void => {
          problems.push({ id: 'chain', status: 'bad', path, detail, hint });
        };
        if (checksum !== stated)
          complain(
            'is not what its own header says: graphile-migrate refuses the folder',
            'write the change into current.sql, and commit it as a migration of its own',
          );
        if (headers.get('Previous') !== previous)
          complain(
            'does not follow the one before it: graphile-migrate refuses the folder',
            'uncommit it and commit it again, on top of the others',
          );
        previous = stated;
        const transaction = /^--!\s*no-transaction\b/.test(body) ? 'implicit' : 'wrapped';
        const name = path.split('/').at(-1) ?? path;
        const version = committed.exec(path)?.[1] ?? name;
        return {
          ...{ version, name, path, checksum: stated },
          up: {
            path,
            text: text.slice(from),
            line: lineAt(text, from),
            transaction,
            placeholders: /:[A-Z][A-Z0-9_]+\b/,
          },
        };
      });
    return { migrations, problems };
  },
  state: {
    ...{ schema: 'graphile_migrate', table: 'migrations' },
    columns: ['hash', 'previous_hash', 'filename'],
    sql: 'select hash, filename from {table} order by filename',
    read: (rows) => rows.map(({ hash, filename }) => ({ version: (filename ?? '').slice(0, 6), checksum: hash ?? '' })),
    memory: 'each',
  },
  habits: {
    outsideHint: 'a file of its own, with one statement, whose first line is "--! no-transaction"',
    outOfOrder: 'refuses',
    outOfOrderHint: 'uncommit it and commit it again, on top of the others',
    edited: 'refuses',
    missing: 'refuses',
    dirtyHint: 'run it again when its cause is mended',
  },
};

/** `sha1:` and the digest of the hash before and the body, each on lines of its own. */
export function hashOf(body: string, previous: string | undefined, algorithm: string): string {
  const before = previous === undefined || previous === '-' ? '' : previous;
  const text = `${`${before}\n${body.trim()}`.trim()}\n`;
  try {
    return `${algorithm}:${createHash(algorithm).update(text).digest('hex')}`;
  } catch {
    return '';
  }
}

function parse(text: string): { headers: Map<string, string>; body: string; from: number } {
  const headers = new Map<string, string>();
  let from = 0;
  for (const line of text.split('\n')) {
    const [, key, value = ''] = header.exec(line) ?? [];
    if (key === undefined) break;
    headers.set(key, value.trim());
    from += line.length + 1;
  }
  return { headers, body: `${text.slice(from).trim()}\n`, from };
}
