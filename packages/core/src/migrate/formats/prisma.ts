import { createHash } from 'node:crypto';
import type { Format } from '../format.ts';
import { byBytes, type Migration } from '../migration.ts';

const script = /^([^/]+)\/migration\.sql$/;

/** Prisma Migrate: a folder each, in the order of their names; a file is one message. */
export const prisma: Format = {
  name: 'prisma',
  recognises: ({ files }) => {
    if (!files.some(({ path }) => script.test(path)) || files.some(({ path }) => path.endsWith('/snapshot.json')))
      return 0;
    return 2;
  },
  compare: byBytes,
  read: ({ files }) => {
    const migrations = files.flatMap(({ path, text, bytes }): Migration[] => {
      const name = script.exec(path)?.[1];
      if (name === undefined) return [];
      const checksum = createHash('sha256')
        .update(bytes ?? '')
        .digest('hex');
      return [{ version: name, name, path, checksum, up: { path, text, line: 1, transaction: 'implicit' } }];
    });
    return { migrations: migrations.sort((a, b) => byBytes(a.version, b.version)), problems: [] };
  },
  state: {
    table: '_prisma_migrations',
    columns: ['migration_name', 'checksum', 'finished_at', 'rolled_back_at'],
    sql: 'select migration_name, checksum, (finished_at is null)::text as unfinished from {table} where rolled_back_at is null order by started_at',
    read: (rows) =>
      rows.map(({ migration_name: version, checksum, unfinished }) => ({
        ...{ version: version ?? '', checksum: checksum ?? '' },
        ...(unfinished === 'true' ? { isFailed: true } : {}),
      })),
    memory: 'each',
  },
  habits: {
    outsideHint: 'a migration of its own, with that statement alone',
    outOfOrder: 'applies',
    outOfOrderHint: 'prisma migrate deploy runs it after what it was written to come before: try it on a restored copy',
    edited: 'ignores',
    missing: 'ignores',
    dirtyHint:
      'see what of it was done; then npx prisma migrate resolve --rolled-back <name>, or --applied <name> when it was finished by hand',
  },
};
