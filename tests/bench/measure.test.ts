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
});

test.skipIf(!isLinux)('sums the memory of processes that run at once, each with its program', async () => {
  const holding = 'const held = Buffer.alloc(60_000_000, 1); const own = process.memoryUsage.rss();';
  // The first ends when the second no longer reads.
  const first = `${holding} process.stdout.on('error', () => process.exit(0)); setInterval(() => process.stdout.write(own + ' '), 10);`;
  const second = `${holding} process.stdin.once('data', (data) => {
    const end = Date.now() + 1000;
    while (Date.now() < end) held[0]++;
    process.stdout.write(JSON.stringify(own + Number.parseInt(data)), () => process.exit(0));
  });`;
  const line = '"$1" -e "$2" | "$1" -e "$3"';
  const { peakBytes, stdout } = await measure({ ...place, line, args: [process.execPath, first, second] });
  expect(Number(stdout)).toBeGreaterThan(120e6);
  expect(peakBytes).toBeGreaterThan(0.97 * Number(stdout));
});

test.skipIf(!isLinux)('counts the memory that forks share once', async () => {
  const forking =
    'my $n = 60_000_000; my $held = "x" x $n; fork; fork; my $end = time + 2; 1 while time < $end; wait; wait';
  const { peakBytes } = await measure({ ...place, line: 'perl -e "$1"', args: [forking] });
  expect(peakBytes).toBeGreaterThan(60e6);
  expect(peakBytes).toBeLessThan(3 * 60e6);
});
