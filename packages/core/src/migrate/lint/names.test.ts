import { expect, it } from 'vitest';
import { chooseName } from './names.ts';
import { World } from './world.ts';

const table = (name: string, world = new World(undefined, 15)): [World, ReturnType<World['create']>] => [
  world,
  world.create({ relname: name }, 'r'),
];

// Each as PostgreSQL 15 names it.
it.each<[string, string[], Parameters<typeof chooseName>[3], string]>([
  ['t', ['a', 'b'], 'fkey', 't_a_b_fkey'],
  ['t', [], 'check', 't_check'],
  [
    'a_table_whose_name_is_rather_long_for_what_it_is',
    ['a_column_whose_name_is_long_as_well'],
    'fkey',
    'a_table_whose_name_is_rather__a_column_whose_name_is_long__fkey',
  ],
  [
    'a_table_whose_name_is_rather_long_for_what_it_is_and_longer',
    [],
    'pkey',
    'a_table_whose_name_is_rather_long_for_what_it_is_and_longe_pkey',
  ],
  ['ääääääääääääääääääääääääääääääää', [], 'check', 'ääääääääääääääääääääääääääää_check'],
])('PostgreSQL names what is given no name: %s (%j), %s', (name, columns, label, expected) => {
  expect(chooseName(...table(name), columns, label)).toBe(expected);
});
