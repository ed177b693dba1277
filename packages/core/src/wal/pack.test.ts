import { generateIdentity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { labelOf, pack, readLabel, unpack } from './pack.ts';

const content = Buffer.alloc(1024 * 1024, 'a page of the log, ');
let identity = '';
let recipients: string[] = [];

beforeAll(async () => {
  identity = await generateIdentity();
  recipients = [await identityToRecipient(identity)];
});

describe('a packed file of the archive', () => {
  it('says what it holds before it, also when it is encrypted', async () => {
    for (const to of [[], recipients]) {
      const { packed } = await pack(content, labelOf(content), to);
      expect(readLabel(packed.subarray(0, 512))).toEqual(labelOf(content));
    }
  });
  it('comes back as it was', async () => {
    const plain = await pack(content, labelOf(content), []);
    expect((await unpack(plain.packed, 'it', undefined)).equals(content)).toBe(true);
    const sealed = await pack(content, labelOf(content), recipients);
    expect((await unpack(sealed.packed, 'it', [identity])).equals(content)).toBe(true);
  });
  it('is refused when any byte of it was changed, or its end is gone', async () => {
    for (const to of [[], recipients]) {
      const { packed } = await pack(content, labelOf(content), to);
      const places = Array.from({ length: 40 }, (_, i) => Math.floor((i * (packed.length - 1)) / 39));
      for (const at of places) {
        const altered = Buffer.from(packed);
        altered[at] = (altered[at] ?? 0) ^ 0x20;
        await expect(unpack(altered, 'it', [identity]), `byte ${at}`).rejects.toMatchObject({
          kind: expect.stringMatching(/^(wal-damaged|bad-input)$/),
        });
      }
      for (const length of [0, 7, 100, packed.length - 1])
        await expect(unpack(packed.subarray(0, length), 'it', [identity]), `${length} bytes`).rejects.toMatchObject({
          kind: 'wal-damaged',
        });
    }
  });
  it('is not opened by another key, or by none', async () => {
    const { packed } = await pack(content, labelOf(content), recipients);
    const other = await generateIdentity();
    await expect(unpack(packed, 'it', [other])).rejects.toMatchObject({ kind: 'bad-input' });
    await expect(unpack(packed, 'it', undefined)).rejects.toMatchObject({ kind: 'bad-input' });
  });
});
