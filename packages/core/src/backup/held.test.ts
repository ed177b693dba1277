import { expect, it } from 'vitest';
import { exampleManifest } from '../store/example.ts';
import type { Manifest } from '../store/manifest.ts';
import { type HeldTables, readHeldTables } from './held.ts';

const open = (): Promise<never> => Promise.reject(new Error('nobody was to look into the store'));

async function read(given: Partial<Manifest>): Promise<HeldTables> {
  const { signal } = new AbortController();
  return readHeldTables({
    open,
    manifest: { ...exampleManifest(), ...given },
    plan: {} as never,
    facts: { decryption: undefined },
    session: { env: {}, signal },
  });
}

const { files, proof } = exampleManifest();
const proofOf = (bytes: number): Partial<Manifest> => ({
  files: [...files, { path: 'proof.json.zst', role: 'proof', bytes, raw_bytes: null, sha256: '0'.repeat(64) }],
});

it.each<[string, Partial<Manifest>, RegExp, RegExp | undefined]>([
  ['there is none', { proof: { ...proof, level: 'none' } }, /has no proof$/, /the next backup/],
  [
    'its key is elsewhere',
    { encryption: { scheme: 'age', recipients: [] } },
    /is encrypted, and no --age-identity was given that opens it$/,
    undefined,
  ],
  ['it is too large', proofOf(64 * 1024 ** 2 + 1), /is too large to be read/, /pgproof verify/],
  ['the manifest names none', {}, /cannot be read: .* names no proof file$/, /./],
  ['the store does not give it', proofOf(64 * 1024 ** 2), /cannot be read: .*nobody was to look/, /./],
])('tables are not known, and that is no error, where %s', async (_why, given, why, hint) => {
  expect(await read(given)).toEqual({
    why: expect.stringMatching(why),
    ...(hint === undefined ? {} : { hint: expect.stringMatching(hint) }),
  });
});
