import { describe, expect, it } from 'vitest';
import { firstThatFits, fitRows } from './budget.ts';

const rows = (count: number, text = '123456789'): string[] => Array.from({ length: count }, () => text);

describe('rows are fitted into a number of bytes', () => {
  it.each([
    [
      'all fit',
      [
        { rows: rows(3), vital: 0 },
        { rows: rows(5), vital: 0 },
      ],
      80,
      [3, 5],
    ],
    [
      'the heaviest table is cut first',
      [
        { rows: rows(3), vital: 0 },
        { rows: rows(5), vital: 0 },
      ],
      60,
      [3, 3],
    ],
    [
      'then the next',
      [
        { rows: rows(3), vital: 0 },
        { rows: rows(5), vital: 0 },
      ],
      25,
      [2, 0],
    ],
    [
      'what is vital stays',
      [
        { rows: rows(3), vital: 0 },
        { rows: rows(5), vital: 4 },
      ],
      40,
      [0, 4],
    ],
    [
      'what is vital goes last',
      [
        { rows: rows(3), vital: 1 },
        { rows: rows(5), vital: 4 },
      ],
      30,
      [1, 2],
    ],
    ['bytes are counted, not characters', [{ rows: rows(3, '🦭'), vital: 0 }], 10, [2]],
    ['nothing fits', [{ rows: rows(3), vital: 3 }], 0, [0]],
  ])('%s', (_, tables, mostBytes, kept) => {
    expect(fitRows(tables, mostBytes)).toEqual(kept);
  });
});

it.each([
  [100, 'generous'],
  [6, 'sparse'],
  [1, 'sparse'],
])('the first that weighs no more than %i is made', (most, made) => {
  const weigh = (text: string): number => text.length;
  expect(firstThatFits(['generous', 'sparse'], (size) => size, weigh, most)).toBe(made);
});
