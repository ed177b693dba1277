import { expect, it } from 'vitest';
import { readPart } from './part.ts';

const input = { tables: [], schemas: [], schemaOnly: false, dataOnly: false, leaveOutForeignKeys: false };
const where = (option: string): string => `--${option}`;

it.each([
  ['definitions and rows alone', { schemaOnly: true, dataOnly: true }, '--schema-only and --data-only leave nothing'],
  [
    'rows alone without foreign keys',
    { dataOnly: true, tables: ['log'], leaveOutForeignKeys: true },
    '--leave-out-foreign-keys says nothing with --data-only',
  ],
])('refuses %s', (_why, given, says) => {
  expect(() => readPart({ ...input, ...given }, where)).toThrow(
    expect.objectContaining({ kind: 'bad-input', message: expect.stringContaining(says) }),
  );
});

it('reads what of a backup is restored', () => {
  expect(readPart(input, where)).toBeUndefined();
  expect(readPart({ ...input, dataOnly: true }, where)).toMatchObject({ content: 'data', tables: [] });
  expect(readPart({ ...input, dataOnly: true, tables: ['a', 'a'] }, where)).toMatchObject({
    content: 'data',
    tables: ['a'],
  });
});
