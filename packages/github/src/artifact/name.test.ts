import { expect, it } from 'vitest';
import { artifactName, parseArtifactName, parsePath } from './name.ts';

const id = '20260102T030405Z-0a1b2c';

it.each([
  [`app/${id}/manifest.json`, `pgproof.app.${id}.manifest.json`],
  [`my%20db/${id}/data.dump.zst.age`, `pgproof.my%20db.${id}.data.dump.zst.age`],
  [
    `app/${id}/verifications/20260103T000000Z-ffffff.json`,
    `pgproof.app.${id}.verification.20260103T000000Z-ffffff.json`,
  ],
  [`app/${id}/rehearsals/20260103T000000Z-ffffff.json`, `pgproof.app.${id}.rehearsal.20260103T000000Z-ffffff.json`],
])('names the artifact of %s, and finds the way back', (path, name) => {
  const part = parsePath(path);
  expect(part && artifactName(part)).toBe(name);
  expect(parseArtifactName(name)).toEqual(part);
});

it.each([
  'dist',
  `pgproof.app.${id}`,
  `pgproof.a b.${id}.manifest.json`,
  `pgproof.app.${id}.../../etc/passwd`,
  `pgproof.app.2026.manifest.json`,
  `pgproof.app.${id}.`,
])('takes %j for none of ours', (name) => {
  expect(parseArtifactName(name)).toBeUndefined();
});

it.each([`app/${id}`, `../${id}/manifest.json`, `app/${id}/../x`, `app/${id}/a/b`, ''])(
  'takes %j for no path of a part',
  (path) => {
    expect(parsePath(path)).toBeUndefined();
  },
);
