import { expect, it } from 'vitest';
import type { Status } from '../finding.ts';
import { isPassed } from './options.ts';

it.each<[Status, boolean, boolean]>([
  ['good', true, true],
  ['explained', true, true],
  ['unknown', true, false],
  ['warning', true, false],
  ['bad', false, false],
])('%s passes under bad: %s, under warning: %s', (status, underBad, underWarning) => {
  const findings = [{ id: 'migrate.unchecked', status, detail: '' }];
  expect([isPassed(findings), isPassed(findings, 'warning')]).toEqual([underBad, underWarning]);
});
