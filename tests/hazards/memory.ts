/* Memory that is denied to a process and all that it starts, by a control group of its own. */
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../cli/room.ts';
import { requireTier } from '../tiers.ts';

/** Control groups of version 1 have a tree for each controller, those of version 2 one tree, in which a controller is handed down. */
const versions = [
  {
    root: '/sys/fs/cgroup/memory',
    limits: ['memory.limit_in_bytes', 'memory.memsw.limit_in_bytes'],
    events: 'memory.oom_control',
  },
  { root: '/sys/fs/cgroup', limits: ['memory.max', 'memory.swap.max'], events: 'memory.events' },
] as const;

function usable(): (typeof versions)[number] | undefined {
  return versions.find(({ root, limits }, index) => {
    try {
      accessSync(root, constants.W_OK);
      return index === 0 ? existsSync(join(root, limits[0])) : existsSync(join(root, 'cgroup.subtree_control'));
    } catch {
      return false;
    }
  });
}

/** Whether memory can be denied here. Use it with `describe.skipIf`. */
export function requireMemoryLimits(): boolean {
  return requireTier(
    'memory limits',
    usable() !== undefined,
    'needs root, and a memory control group that can be written',
  );
}

export interface MemoryLimit extends AsyncDisposable {
  /** For the `prefix` of a run: joins the group, then becomes the program that follows. */
  readonly prefix: readonly string[];
  /** How many processes the kernel has killed in it; undefined where it does not count. */
  readonly kills: () => Promise<number | undefined>;
}

let made = 0;

/** Makes a group that may hold so many bytes and no swap; `await using` removes it once its processes have ended. */
export async function limitMemory(bytes: number): Promise<MemoryLimit> {
  const version = usable();
  if (version === undefined) throw new Error('no control group of memory can be made here');
  made += 1;
  if (version === versions[1])
    await writeFile(join(version.root, 'cgroup.subtree_control'), '+memory').catch(() => undefined);
  const folder = join(version.root, `pgtest-${process.pid}-${made}`);
  await mkdir(folder);
  const [memory, swap] = version.limits;
  await writeFile(join(folder, memory), String(bytes));
  // Not where the kernel does not account for swap.
  await writeFile(join(folder, swap), version === versions[1] ? '0' : String(bytes)).catch(() => undefined);
  return {
    prefix: ['/bin/sh', '-c', `echo $$ > ${folder}/cgroup.procs; exec "$@"`, 'sh'],
    kills: async () => {
      const count = /^oom_kill (\d+)$/m.exec(await readFile(join(folder, version.events), 'utf8'))?.[1];
      return count === undefined ? undefined : Number(count);
    },
    [Symbol.asyncDispose]: () =>
      until(
        'the control group is empty',
        () =>
          rmdir(folder).then(
            () => true,
            () => false,
          ),
        10,
      ),
  };
}
