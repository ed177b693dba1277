/* A password that no other text holds, and a look for any form of it. */
import { expect } from 'vitest';

export const password = `Zq7:/@%'" \\x-secret`;
/** Pieces that every form of it has, or that its base64 has whatever stands before it. */
export const traces: readonly RegExp[] = [
  /Zq7/,
  /x-secret/i,
  ...[0, 1, 2].map((offset) => {
    const encoded = Buffer.from(`${'x'.repeat(offset)}${password}`).toString('base64');
    return new RegExp(encoded.slice(offset === 0 ? 0 : 4, -4).replace(/[+/]/g, '\\$&'));
  }),
];

/** Fails with where it was found. */
export function expectNoTrace(text: string, where: string): void {
  for (const trace of traces) expect(trace.test(text), `${trace} in ${where}: ${text.slice(0, 2000)}`).toBe(false);
}
