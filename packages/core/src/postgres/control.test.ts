import { expect, it } from 'vitest';
import { systemIdentifierIn } from './control.ts';

it('reads the system identifier of a pg_control in the byte order of either machine', () => {
  const [little, big] = [Buffer.alloc(16), Buffer.alloc(16)];
  little.writeBigUInt64LE(7712866322211672741n, 0);
  little.writeUInt32LE(1300, 8);
  big.writeBigUInt64BE(7712866322211672741n, 0);
  big.writeUInt32BE(1300, 8);
  expect([little, big, little.subarray(0, 11)].map(systemIdentifierIn)).toEqual([
    '7712866322211672741',
    '7712866322211672741',
    undefined,
  ]);
});
