/* docs/detection.md is made of docs/evidence/detection.json: here, that this is of all the faults there are. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Detection } from '../../scripts/detected.ts';
import { allFaults } from './faults.ts';

const detection = JSON.parse(
  readFileSync(new URL('../../docs/evidence/detection.json', import.meta.url), 'utf8'),
) as Detection;

it('the document has every fault of the tests, and no other: npm run soak -- --only detection measures them anew', () => {
  const keyOf = ({ area, name }: { area: string; name: string }): string => `${area}: ${name}`;
  expect(detection.faults.map(keyOf)).toEqual(allFaults(Number.parseInt(detection.version, 10)).map(keyOf));
});

it('pgproof caught all of them, each with its name, and nothing where there was no fault', () => {
  const missed = detection.faults.filter(({ pgproof }) => !pgproof.caught || pgproof.said === '');
  expect(missed).toEqual([]);
  const { pgproof, peers } = detection.control;
  expect([pgproof, ...Object.values(peers)].filter((seen) => seen === null || seen.caught)).toEqual([]);
});
