import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { cutIntoParts, mostParts, partBytes } from './parts.ts';

const mebibyte = 1024 ** 2;

describe('parts of an upload', () => {
  it('hold five tebibytes, each within what S3 allows, and few of them more than they must', () => {
    let total = 0;
    for (let number = 1; number <= mostParts; number += 1) {
      expect(partBytes(number)).toBeGreaterThanOrEqual(5 * mebibyte);
      expect(partBytes(number)).toBeLessThanOrEqual(5 * 1024 * mebibyte);
      total += partBytes(number);
    }
    expect(total).toBeGreaterThanOrEqual(5 * 1024 ** 4);
    // Two gigabytes, and six, in the smallest.
    expect(partBytes(2_000_000_000 / (8 * mebibyte))).toBe(8 * mebibyte);
    expect(partBytes(800)).toBe(8 * mebibyte);
  });

  it.each([0, 1, 9, 10, 11, 20, 31, 100])(
    'are %i bytes again when they are put together, cut where they are full',
    async (size) => {
      const bytes = randomBytes(size);
      const source = Readable.from([
        bytes.subarray(0, 3),
        bytes.subarray(3, 3),
        bytes.subarray(3, 40),
        bytes.subarray(40),
      ]);
      const seen: { number: number; content: Buffer; isLast: boolean }[] = [];
      for await (const { number, content, isLast, release } of cutIntoParts(source, {
        sizeOf: (of) => (of < 4 ? 10 : 20),
      })) {
        seen.push({ number, content: Buffer.from(content), isLast });
        release();
      }
      expect(Buffer.concat(seen.map(({ content }) => content)).equals(bytes)).toBe(true);
      expect(seen.map(({ number }) => number)).toEqual(seen.map((_, i) => i + 1));
      expect(seen.map(({ isLast }) => isLast)).toEqual(seen.map((_, i) => i === seen.length - 1));
      for (const { number, content } of seen.slice(0, -1)) expect(content.length).toBe(number < 4 ? 10 : 20);
    },
  );

  it('do not share memory while they are held', async () => {
    const held: Buffer[] = [];
    for await (const { content } of cutIntoParts(Readable.from([Buffer.from('aaaabbbbcc')]), { sizeOf: () => 4 }))
      held.push(content);
    expect(held.map(String)).toEqual(['aaaa', 'bbbb', 'cc']);
  });

  it('give back the memory of chunks that nobody else holds, and of no other', async () => {
    const fill = (bytes: number): Buffer => Buffer.from(new ArrayBuffer(bytes)).fill('x');
    const whole = fill(10);
    const part = fill(10).subarray(0, 5);
    const cut = async (chunks: Buffer[], isOwned: boolean): Promise<string> => {
      const seen: string[] = [];
      for await (const { content } of cutIntoParts(Readable.from(chunks), { sizeOf: () => 4, isOwned }))
        seen.push(content.toString());
      return seen.join('');
    };
    expect(await cut([whole, part], false)).toBe('x'.repeat(15));
    expect([whole.length, part.length]).toEqual([10, 5]);
    expect(await cut([whole, part], true)).toBe('x'.repeat(15));
    expect([whole.length, part.length]).toEqual([0, 5]);
  });
});
