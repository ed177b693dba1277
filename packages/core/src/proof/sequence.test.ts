import { expect, it } from 'vitest';
import { liesBetween, type SequenceState } from './sequence.ts';

const at = (lastValue: string, isCalled = true): SequenceState => ({ lastValue, isCalled });

it.each([
  ['it did not move', at('5'), at('5'), at('5'), true],
  ['it went up and was caught in between', at('5'), at('7'), at('9'), true],
  ['it went down and was caught in between', at('9'), at('7'), at('5'), true],
  ['it was called for the first time', at('1', false), at('1', true), at('1', true), true],
  ['the archive lies outside', at('5'), at('10'), at('9'), false],
  ['it did not move and the archive has another value', at('5'), at('6'), at('5'), false],
  ['it did not move and the archive says it was not called', at('5'), at('5', false), at('5'), false],
  ['numbers beyond 2^53', at('9007199254740993'), at('9007199254740992'), at('9007199254740994'), false],
])('%s', (_what, before, archived, after, expected) => {
  expect(liesBetween(before, archived, after)).toBe(expected);
});
