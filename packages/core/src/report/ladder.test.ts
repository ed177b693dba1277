import { expect, it } from 'vitest';
import { finding } from './example.ts';
import { climb } from './ladder.ts';

const bad = finding('verify.restore', 'bad', 'restored', 'an error');
const unknown = finding('verify.large-object', 'unknown', 'identical', 'not seen');

it.each([
  ['all of it', { asked: 'identical', verdict: 'identical', stoppedBy: [] }, 'good good good good good'],
  ['as far as asked', { asked: 'restored', verdict: 'restored', stoppedBy: [] }, 'good good good none none'],
  ['nothing at all', { asked: 'readable', verdict: 'none', stoppedBy: [bad] }, 'bad none none none none'],
  ['up to what failed', { asked: 'identical', verdict: 'readable', stoppedBy: [bad, bad] }, 'good good bad none none'],
  [
    'up to what was not seen',
    { asked: 'identical', verdict: 'consistent', stoppedBy: [unknown] },
    'good good good good unknown',
  ],
  [
    'up to what nobody looked at',
    { asked: 'consistent', verdict: 'restored', stoppedBy: [] },
    'good good good unknown none',
  ],
] as const)('a ladder is climbed: %s', (_, judgement, statuses) => {
  expect(
    climb(judgement)
      .map((rung) => rung.status ?? 'none')
      .join(' '),
  ).toBe(statuses);
});

it('tells what was not reached from what was not asked', () => {
  const states = climb({ asked: 'consistent', verdict: 'readable', stoppedBy: [bad] }).map((rung) => rung.state);
  expect(states).toEqual(['reached', 'reached', 'stopped by 1 check', 'not reached', 'not asked']);
});
