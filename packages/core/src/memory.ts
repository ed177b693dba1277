import { readFileSync } from 'node:fs';

/**
 * Where a control group counts. Source: the kernel's documentation, admin-guide/cgroup-v2 (memory.events counts what is below it, too)
 * and cgroup-v1/memory (memory.oom_control).
 */
const counters = [
  { line: /^0::(\/.*)$/m, root: '/sys/fs/cgroup', file: 'memory.events' },
  { line: /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(\/.*)$/m, root: '/sys/fs/cgroup/memory', file: 'memory.oom_control' },
] as const;

/** How many processes of our control group the kernel has killed for want of memory since it was made; undefined where it does not count. */
export function countMemoryKills(): number | undefined {
  const groups = read('/proc/self/cgroup');
  for (const { line, root, file } of counters) {
    const group = line.exec(groups)?.[1];
    if (group === undefined) continue;
    // In a container the group's path can be that of the machine, and its files lie at the root.
    for (const folder of [`${root}${group === '/' ? '' : group}`, root]) {
      const count = /^oom_kill (\d+)$/m.exec(read(`${folder}/${file}`))?.[1];
      if (count !== undefined) return Number(count);
    }
  }
  return undefined;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
