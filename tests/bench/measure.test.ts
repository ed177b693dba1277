import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { requireTier } from '../tiers.ts';
import { measure } from './measure.ts';

const place = { env: { PATH: process.env['PATH'] ?? '' }, cwd: tmpdir(), signal: new AbortController().signal };
const isLinux = requireTier('processes', process.platform === 'linux', 'only Linux tells what processes cost');

test.skipIf(!isLinux)('counts the CPU of every program of a pipeline', async () => {
  const line = 'head -c 12000000 /dev/urandom | gzip | gzip | wc -c';
  const { clientCpuSeconds, clientCpuByProgram } = await measure({ ...place, line });
  // Both are seen by looking at the processes themselves, while they run.
  const { gzip = 0, ...others } = clientCpuByProgram;
  expect(gzip).toBeGreaterThan(0.1);
  const seen = Object.values(others).reduce((sum, seconds) => sum + seconds, gzip);
  expect(clientCpuSeconds).toBeGreaterThan(seen - 0.05);
  expect(clientCpuSeconds).toBeLessThan(1.5 * seen + 0.5);
});

test.skipIf(!isLinux)('sums the memory of processes that run at once, and counts once what they share', async () => {
  const holding = `
    const held = Buffer.alloc(60_000_000, 1);
    const end = Date.now() + 600;
    while (Date.now() < end) held[0]++;`;
  const line = '"$1" -e "$2" | "$1" -e "$2"';
  const { peakBytes, ownPeakBytes } = await measure({ ...place, line, args: [process.execPath, holding] });
  expect(peakBytes).toBeGreaterThan(2 * 60e6);
  // Two runtimes of more than 40 MB, most of it the one program's text, lie beside the two buffers.
  expect(peakBytes).toBeLessThan(2 * 60e6 + 120e6);
  expect(ownPeakBytes).toBeNull();
});
