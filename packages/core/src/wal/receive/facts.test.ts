import { expect, it } from 'vitest';
import { placeOn, placeOnTheWay } from './facts.ts';

const segmentBytes = 1024 ** 2;
/** It was promoted in segment 5, and again in segment 8. */
const way = {
  segmentBytes,
  timeline: 3,
  history: [
    { timeline: 1, switchedAt: 0x5a0000n },
    { timeline: 2, switchedAt: 0x810000n },
  ],
};

it.each([
  [4n, 1],
  [5n, 2],
  [7n, 2],
  [8n, 3],
  [9n, 3],
])('takes segment %d of a server that was promoted twice on the timeline that it was on there', (number, timeline) => {
  expect(placeOn(number, way)).toEqual({ timeline, number });
});

it.each([
  ['ends where the server was, too', { timeline: 1, number: 5n }, { timeline: 1, number: 5n }],
  ['went on beyond where the server left', { timeline: 1, number: 7n }, { timeline: 2, number: 5n }],
  ['went on beyond where it left again', { timeline: 2, number: 12n }, { timeline: 3, number: 8n }],
  ['is on the same timeline', { timeline: 3, number: 12n }, { timeline: 3, number: 12n }],
  ['is on one that the server never was on', { timeline: 4, number: 12n }, { timeline: 4, number: 12n }],
])('goes on for an archive that %s', (_, next, place) => {
  expect(placeOnTheWay(next, way)).toEqual(place);
});
