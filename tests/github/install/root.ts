/* Throw-away roots: the machine as it is, without PostgreSQL and without any package source. What is done in one stays in memory. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../run.ts';

export interface Root {
  readonly path: string;
  /** Runs a program inside, with processes of its own that end with it; its stdout. Throws when it fails. */
  readonly run: (
    program: string,
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
    input?: string,
  ) => Promise<string>;
}

export interface Roots extends AsyncDisposable {
  /** A fresh one. */
  readonly make: () => Promise<Root>;
}

/** Whether overlays can be mounted here. */
export function canMount(): boolean {
  const script =
    'mount -t tmpfs tmpfs /mnt && mkdir /mnt/u /mnt/w /mnt/r && mount -t overlay o -o lowerdir=/,upperdir=/mnt/u,workdir=/mnt/w /mnt/r';
  try {
    execFileSync('unshare', ['--mount', '--propagation', 'private', 'sh', '-c', script], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const environment = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };

/** Clusters go first, so that no script of a package stops one that runs outside. What needs PostgreSQL goes with it, or apt would refuse to install anything. */
const removePostgres = `set -eu
rm -rf /etc/postgresql /var/lib/postgresql /etc/apt/sources.list /etc/apt/sources.list.d /var/lib/apt/lists
# Nobody reads manuals here, and indexing them takes longer than the packages.
rm -f /usr/bin/docker /usr/local/bin/docker /var/lib/man-db/auto-update
mkdir -p /etc/apt/sources.list.d /var/lib/apt/lists/partial
export DEBIAN_FRONTEND=noninteractive
dpkg-query --show --showformat='\${db:Status-Abbrev} \${Package}\\n' 'postgresql*' 'pgbouncer*' | sed -n 's/^[ir][^n] *//p' |
  xargs apt-get purge --assume-yes --quiet
rm -rf /usr/lib/postgresql /usr/share/postgresql-common /etc/postgresql-common`;

/** Opens a place for roots: a mount namespace that is held by one process, and gone with it. */
export async function openRoots(): Promise<Roots> {
  const folder = await mkdtemp(join(tmpdir(), 'pgtest-roots-'));
  const script = `mount -t tmpfs -o mode=755 tmpfs "$0" && mkdir "$0/base" && echo ready && exec cat`;
  const holder = spawn('unshare', ['--mount', '--propagation', 'private', 'sh', '-c', script, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: environment,
  });
  const ended = once(holder, 'close');
  await once(holder.stdout, 'data');
  const within = ['--mount', '--target', String(holder.pid)];
  let count = 0;
  const mountRoot = async (name: string, lower: string): Promise<Root> => {
    const path = join(folder, `${name}-root`);
    const layers = `lowerdir=${lower},upperdir=${join(folder, name)},workdir=${join(folder, `${name}-work`)}`;
    await run('/usr/bin/nsenter', [
      ...within,
      ...[
        'sh',
        '-c',
        'mkdir -p "$1" "$2" "$3" && mount -t overlay overlay -o "$4" "$3" && mount --rbind /dev "$3/dev"',
      ],
      ...['sh', join(folder, name), join(folder, `${name}-work`), path, layers],
    ]);
    return {
      path,
      run: (program, args, env = {}, input = '') =>
        run(
          '/usr/bin/nsenter',
          [
            ...[
              ...within,
              'unshare',
              '--mount',
              '--pid',
              '--fork',
              '--kill-child',
              `--mount-proc=${join(path, 'proc')}`,
            ],
            ...['chroot', path, program, ...args],
          ],
          undefined,
          { ...environment, ...env },
          input,
        ),
    };
  };
  const base = await mountRoot('base', '/');
  await base.run('sh', ['-c', removePostgres]);
  return {
    make: async () => {
      count += 1;
      const root = await mountRoot(`fresh-${count}`, `${join(folder, 'base')}:/`);
      await root.run('mkdir', ['-m', '0777', '/tmp/runner']);
      return root;
    },
    [Symbol.asyncDispose]: async () => {
      holder.stdin.end();
      await ended;
      await rmdir(folder);
    },
  };
}
