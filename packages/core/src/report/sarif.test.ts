import { expect, it } from 'vitest';
import { renderSarif } from './sarif.ts';

it('says what is not good, where, and what the rule is', () => {
  const log = JSON.parse(
    renderSarif(
      [
        {
          id: 'migrate.rename',
          status: 'warning',
          detail: 'a to b',
          hint: 'c',
          place: { path: './db/1 a#b.sql', line: 7 },
        },
        { id: 'migrate.state', status: 'good', detail: 'all well' },
        { id: 'migrate.dirty', status: 'bad', detail: 'failed' },
        { id: 'migrate.unchecked', status: 'unknown', detail: 'what' },
      ],
      {
        ruleOf: (id) => (id === 'migrate.rename' ? { means: 'a rename', why: 'breaks', advice: 'a view' } : undefined),
      },
    ),
  );
  const [run] = log.runs;
  expect(log.version).toBe('2.1.0');
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
    'migrate.dirty',
    'migrate.rename',
    'migrate.unchecked',
  ]);
  expect(run.tool.driver.rules[1]).toMatchObject({ shortDescription: { text: 'a rename' }, help: { text: 'a view' } });
  expect(run.results.map(({ ruleIndex, level }: { ruleIndex: number; level: string }) => [ruleIndex, level])).toEqual([
    [1, 'warning'],
    [0, 'error'],
    [2, 'note'],
  ]);
  expect(run.results[0]).toMatchObject({
    message: { text: 'a to b. Hint: c' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'db/1%20a%23b.sql' }, region: { startLine: 7 } } }],
  });
  expect(run.results[1]).not.toHaveProperty('locations');
});
