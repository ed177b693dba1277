import type { Format } from '../format.ts';
import { byNumber, duplicates, type Migration } from '../migration.ts';
import { sipHash13 } from './siphash.ts';

const named = /^([UV])(\d+(?:\.\d+)?)__(\w+)\.sql$/;

/** refinery_core: SipHash-1-3 of name, version (i32) and text, each as Rust hashes it. */
export function refineryChecksum(name: string, version: string, text: string): string {
  const number = Buffer.alloc(4);
  number.writeInt32LE(Number(version) | 0);
  const end = Buffer.from([0xff]);
  return String(sipHash13(Buffer.concat([Buffer.from(name), end, number, Buffer.from(text), end])));
}

/** refinery: migrations in a transaction each. */
export const refinery: Format = {
  name: 'refinery',
  recognises: ({ files }) => (files.some(({ path }) => named.test(path.split('/').at(-1) ?? '')) ? 1 : 0),
  compare: byNumber,
  read: ({ files }) => {
    const migrations = files
      .flatMap(({ path, text }): Migration[] => {
        const [, kind, version, name = ''] = named.exec(path.split('/').at(-1) ?? '') ?? [];
        if (version === undefined || kind === 'U' || version.includes('.')) return [];
        const checksum = refineryChecksum(name, version, text);
        return [
          {
            ...{ version: String(BigInt(version)), name, path, checksum },
            up: { path, text, line: 1, transaction: 'wrapped' },
          },
        ];
      })
      .sort((a, b) => byNumber(a.version, b.version));
    return { migrations, problems: duplicates(migrations, 'refinery refuses the whole folder') };
  },
  state: {
    table: 'refinery_schema_history',
    columns: ['version', 'checksum', 'applied_on'],
    sql: 'select version::text, name, checksum from {table} order by version',
    read: (rows) =>
      rows.map(({ version, name, checksum }) => ({
        ...{ version: version ?? '', name: name ?? '', checksum: checksum ?? '' },
      })),
    memory: 'each',
  },
  habits: {
    outOfOrder: 'refuses',
    outOfOrderHint: 'give it a version later than all others, or let refinery go on with set_abort_missing(false)',
    edited: 'refuses',
    missing: 'refuses',
    dirtyHint: 'run it again when its cause is mended',
  },
};
