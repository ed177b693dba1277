const mask = (1n << 64n) - 1n;
const rotate = (value: bigint, by: bigint): bigint => ((value << by) | (value >> (64n - by))) & mask;

/** SipHash-1-3 with a key of zeros. Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF" (2012). */
export function sipHash13(data: Buffer): bigint {
  let [v0, v1, v2, v3] = [0x736f6d6570736575n, 0x646f72616e646f6dn, 0x6c7967656e657261n, 0x7465646279746573n];
  const round = (): void => {
    v0 = (v0 + v1) & mask;
    v1 = rotate(v1, 13n) ^ v0;
    v0 = rotate(v0, 32n);
    v2 = (v2 + v3) & mask;
    v3 = rotate(v3, 16n) ^ v2;
    v0 = (v0 + v3) & mask;
    v3 = rotate(v3, 21n) ^ v0;
    v2 = (v2 + v1) & mask;
    v1 = rotate(v1, 17n) ^ v2;
    v2 = rotate(v2, 32n);
  };
  const whole = data.length - (data.length % 8);
  for (let at = 0; at < whole; at += 8) {
    const word = data.readBigUInt64LE(at);
    v3 ^= word;
    round();
    v0 ^= word;
  }
  const last = Buffer.alloc(8);
  data.copy(last, 0, whole);
  last[7] = data.length & 0xff;
  const word = last.readBigUInt64LE();
  v3 ^= word;
  round();
  v0 ^= word;
  v2 ^= 0xffn;
  for (let count = 0; count < 3; count += 1) round();
  return v0 ^ v1 ^ v2 ^ v3;
}
