import { expect, it } from 'vitest';
import { type Finding, type Level, levels, type Status } from './finding.ts';
import { contains, judge } from './verdict.ts';

const all = new Set<Level>(levels);
const finding = (status: Status, level?: Level): Finding => ({
  id: 'verify.x',
  status,
  detail: '',
  ...(level === undefined ? {} : { level }),
});

it('is the level asked for when nothing stops it', () => {
  expect(
    judge(
      [finding('good', 'intact'), finding('explained', 'consistent'), finding('warning', 'restored')],
      all,
      'identical',
    ),
  ).toMatchObject({
    verdict: 'identical',
    stoppedBy: [],
  });
});

it.each(['bad', 'unknown'] as const)('stops below a level with a finding that is %s, and says which', (status) => {
  const stop = finding(status, 'consistent');
  expect(judge([stop], all, 'identical')).toEqual({ asked: 'identical', verdict: 'restored', stoppedBy: [stop] });
});

it('never counts a level that was not looked at', () => {
  expect(judge([], new Set(['intact', 'readable']), 'identical').verdict).toBe('readable');
  expect(judge([], new Set(), 'intact').verdict).toBe('none');
});

it('does not go beyond what was asked', () => {
  expect(judge([finding('bad', 'identical')], all, 'restored')).toMatchObject({ verdict: 'restored', stoppedBy: [] });
});

it('contains the levels before it', () => {
  expect(contains('identical', 'restored')).toBe(true);
  expect(contains('readable', 'restored')).toBe(false);
  expect(contains('none', 'intact')).toBe(false);
});
