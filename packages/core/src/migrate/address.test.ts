import { expect, it } from 'vitest';
import { judgeAddress } from './address.ts';

const names: Record<string, string[]> = {
  'db.example': ['10.0.0.1'],
  'pair.example': ['10.0.0.1', '10.0.0.2'],
  localhost: ['::1', '127.0.0.1'],
};
const lookUp = async (name: string): Promise<string[]> => names[name] ?? [];

it.each<[{ host: string; hostaddr?: string }]>([
  [{ host: '/run/postgresql' }],
  [{ host: '10.0.0.1' }],
  [{ host: '10.0.0.1', hostaddr: '10.0.0.1' }],
  [{ host: 'db.example', hostaddr: '10.0.0.1' }],
  [{ host: 'localhost', hostaddr: '127.0.0.1' }],
])('a command that is told %j reaches the server that was looked at', async (place) => {
  expect(await judgeAddress(place, lookUp)).toEqual([]);
});

it.each<[{ host: string; hostaddr: string }, RegExp]>([
  [{ host: 'db.example', hostaddr: '10.0.0.7' }, /"db\.example", which is 10\.0\.0\.1: it would go elsewhere$/],
  [{ host: 'db.invalid', hostaddr: '10.0.0.7' }, /"db\.invalid", which is no name that is known here: /],
  [{ host: '10.0.0.1', hostaddr: '10.0.0.7' }, /"10\.0\.0\.1", which is another place: /],
  [{ host: '/run/postgresql', hostaddr: '10.0.0.7' }, /"\/run\/postgresql", which is another place: /],
])('one that is told %j would go elsewhere, and is refused', async (place, message) => {
  const expected = { kind: 'bad-input', message: expect.stringMatching(message) };
  await expect(judgeAddress(place, lookUp)).rejects.toMatchObject({
    ...expected,
    hint: expect.stringContaining('hostaddr'),
  });
});

it('of a name with several addresses it is said which one was looked at', async () => {
  expect(await judgeAddress({ host: 'pair.example', hostaddr: '10.0.0.2' }, lookUp)).toMatchObject([
    { status: 'explained', detail: expect.stringMatching(/^it has 2 addresses .*, and 10\.0\.0\.2 is the one/) },
  ]);
});
