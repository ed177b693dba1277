import { describe, expect, it } from 'vitest';
import { budgetOf, leastMemoryMib, settingsFor } from './sizing.ts';

/** Every size from the least to a terabyte, in steps of a half. */
const memories = Array.from({ length: 28 }, (_, step) => Math.round(leastMemoryMib * 1.5 ** step)).filter(
  (mib) => mib <= 1024 ** 2,
);
const sizes = memories.flatMap((memoryMib) => [1, 2, 4, 16, 64].map((cpus) => ({ major: 17, memoryMib, cpus })));

describe('the sizes of a server', () => {
  it('stay inside the memory, with every connection at work, in whatever memory and on however many processors', () => {
    for (const size of sizes) {
      let budget: ReturnType<typeof budgetOf>;
      try {
        budget = budgetOf(size);
      } catch (error) {
        expect(size.memoryMib / size.cpus, (error as Error).message).toBeLessThan(100);
        continue;
      }
      const working = budget.maxConnections + size.cpus;
      const used =
        budget.sharedBuffers +
        budget.maintenanceWorkMem +
        3 * budget.autovacuumWorkMem +
        budget.processes +
        budget.reserve +
        3 * budget.workMem * working;
      expect(used, JSON.stringify({ size, budget })).toBeLessThanOrEqual(size.memoryMib);
      expect(budget.workMem).toBeGreaterThanOrEqual(1);
    }
  });

  it('refuse more connections than the memory holds, and name a number that it does hold', () => {
    let hint = '';
    expect(() => {
      try {
        budgetOf({ major: 17, memoryMib: 1024, cpus: 2, maxConnections: 500 });
      } catch (error) {
        hint = (error as { hint: string }).hint;
        throw error;
      }
    }).toThrow('1024 MiB do not hold 500 connections');
    const fits = Number(/allow (\d+) connections/.exec(hint)?.[1]);
    expect(budgetOf({ major: 17, memoryMib: 1024, cpus: 2, maxConnections: fits }).workMem).toBe(1);
    expect(() => budgetOf({ major: 17, memoryMib: 1024, cpus: 2, maxConnections: fits + 1 })).toThrow('do not hold');
  });

  it('leave three quarters of a volume to data, and refuse one in which that is too little for the log', () => {
    const walOf = (storageGib: number | undefined): string | undefined =>
      settingsFor({ major: 17, memoryMib: 8192, cpus: 2, ...(storageGib === undefined ? {} : { storageGib }) }).find(
        ({ name }) => name === 'max_wal_size',
      )?.value;
    expect([undefined, 100, 5, 4].map(walOf)).toEqual(['8192MB', '8192MB', '1280MB', '1024MB']);
    expect(() => walOf(3)).toThrow('a volume of 3 GiB is too little');
  });

  it('refuse a memory in which a server is of no use', () => {
    expect(() => settingsFor({ major: 17, memoryMib: 511, cpus: 1 })).toThrow('too little');
  });
});
