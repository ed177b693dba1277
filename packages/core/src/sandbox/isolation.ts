import { chown, readFile, realpath } from 'node:fs/promises';
import { dirname, isAbsolute } from 'node:path';
import { runCommand } from '../command.ts';
import type { ContainerPlace } from '../container/sandbox.ts';
import { PgproofError } from '../errors.ts';
import { findProgram } from '../postgres/tools.ts';
import type { Session } from '../session.ts';

/** How a sandbox is kept from the rest: what the restored copy runs is code that came with the dump. */
export interface Isolation {
  readonly isolated: boolean;
  /** One sentence for the report. */
  readonly detail: string;
  /** Programs and options that go before the program. */
  readonly prefix: readonly string[];
  /** The user that must own the sandbox's folders, when it is not ours. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  /** All of its processes end when the first one does: they live in a process namespace. */
  readonly endsTogether: boolean;
}

interface Candidate extends Isolation {
  readonly needs: readonly string[];
}

interface Programs {
  readonly setpriv: string;
  readonly unshare: string;
  readonly test: string;
  /** Covers sockets and folders in a mount namespace, then becomes the program that follows. */
  readonly cover: (hidden: readonly string[]) => readonly string[];
  /** Folders that hold what is ours, to be hidden from a sandbox that runs as our user. */
  readonly hidden: readonly string[];
}

/**
 * A network namespace does not hold Unix sockets with a path: a database beside us would be a `connect` away. Those that listen now
 * are covered one by one, if they are still there, and /run, where they come and go, as a whole. Folders that are hidden become empty
 * ones, in which the sandbox's own is there again, and the one with PostgreSQL's programs if it lies there (else it is empty); the file
 * system around them can be read only.
 * Arguments: our folder, PostgreSQL's, sockets, `--`, hidden folders, `--`, the program.
 */
const coverSockets = `set -eu
folder=$1
programs=$2
shift 2
while [ "$1" != -- ]; do
  [ ! -S "$1" ] || mount --bind /dev/null "$1" || [ ! -S "$1" ]
  shift
done
shift
case $folder in
  /run/* | /var/run/*) ;;
  *)
    for place in /run /var/run; do
      if [ -d "$place" ] && [ ! -L "$place" ]; then mount -t tmpfs -o mode=755 tmpfs "$place"; fi
    done
    ;;
esac
if [ "$1" != -- ]; then
  exec 3< "$folder"
  [ -z "$programs" ] || exec 4< "$programs"
  while [ "$1" != -- ]; do
    mount -t tmpfs -o mode=755 tmpfs "$1"
    shift
  done
  mkdir -p "$folder"
  mount --no-canonicalize --bind /proc/self/fd/3 "$folder"
  if [ -n "$programs" ]; then
    mkdir -p "$programs"
    mount --no-canonicalize --bind /proc/self/fd/4 "$programs"
  fi
  exec 3<&- 4<&-
  mount -o remount,bind,ro / 2> /dev/null || :
fi
shift
unset PWD OLDPWD
exec "$@"`;

/** Paths of Unix sockets that listen in our network namespace, without those in a folder. Source: proc(5), /proc/net/unix. */
async function listeningSockets(folder: string): Promise<string[]> {
  const acceptsConnections = '00010000';
  const table = await readFile('/proc/net/unix', 'utf8').catch(() => '');
  const paths = table.split('\n').flatMap((line) => {
    const [, flags, path] = /^\S+ \S+ \S+ (\S+) \S+ \S+ +\S+ (\/.*)$/.exec(line) ?? [];
    return flags === acceptsConnections && path !== undefined && !path.startsWith(`${folder}/`) ? [path] : [];
  });
  return [...new Set(paths)];
}

/** The uid that inside of a user namespace is `nobody`, which has a name everywhere: initdb wants its user to have one. */
const nobody = 65_534;

/**
 * Finds the strongest isolation that works here, by trying each with a program that does nothing: own network, process, mount and
 * IPC namespaces with a uid of its own (as root), the same in a user namespace (as another user), and at last none.
 * `folder` must be reachable by the sandbox's user; `program` is one of PostgreSQL's, which it has to find; `hide` names folders that
 * hold what is ours, beside our own and the one for temporary folders. Throws `bad-input` when we
 * are root and it is not.
 */
export async function findIsolation(
  folder: string,
  { program, hide }: { readonly program: string; readonly hide: readonly string[] },
  session: Session,
): Promise<Isolation> {
  const find = async (name: string): Promise<string> => (await findProgram(name, session)) ?? '';
  const hidden = await hiddenFolders(hide, session);
  const install = dirname(dirname(program));
  const shown = hidden.some((place) => `${install}/`.startsWith(`${place}/`)) ? install : '';
  const [sh, sockets] = [await find('sh'), await listeningSockets(folder)];
  const programs: Programs = {
    setpriv: await find('setpriv'),
    unshare: await find('unshare'),
    test: await find('test'),
    cover: (places) => [sh, '-c', coverSockets, 'cover', folder, shown, ...sockets, '--', ...places, '--'],
    hidden,
  };
  const isRoot = process.getuid?.() === 0;
  for (const candidate of isRoot ? rootCandidates(programs) : userCandidates(programs)) {
    if (candidate.needs.some((name) => name === '')) continue;
    if (await works(candidate, [programs.test, '-x', folder, '-a', '-x', program], session)) return candidate;
  }
  if (isRoot) {
    throw new PgproofError(
      'bad-input',
      `"${folder}" cannot be entered by an unprivileged user, and PostgreSQL does not run as root`,
      {
        hint: 'let others pass through the folders above it (chmod o+x), or name another place: --workdir /tmp',
      },
    );
  }
  return {
    isolated: false,
    detail: 'not isolated: the sandbox has our user and our network',
    prefix: [],
    owner: undefined,
    endsTogether: false,
  };
}

/** The user's own folder, the one for temporary folders and those that a caller names, without one that lies in another. */
async function hiddenFolders(hide: readonly string[], { env, workdir }: Session): Promise<string[]> {
  const named = [env['HOME'] ?? '', workdir, ...hide].filter((path) => isAbsolute(path) && path !== '/');
  const real = await Promise.all(named.map((path) => realpath(path).catch(() => '')));
  const there = [...new Set(real)].filter((path) => path !== '' && path !== '/');
  return there.filter((path) => !there.some((other) => other !== path && path.startsWith(`${other}/`)));
}

async function works(candidate: Candidate, argv: readonly string[], session: Session): Promise<boolean> {
  const [program, ...args] = [...candidate.prefix, ...argv];
  if (program === undefined || argv[0] === '') return false;
  return runCommand({ program, args, env: {} }, { signal: session.signal, deadlineSeconds: 20 }).then(
    () => true,
    () => {
      session.signal.throwIfAborted();
      return false;
    },
  );
}

function rootCandidates({ setpriv, unshare, cover }: Programs): Candidate[] {
  // Not a user of this machine: another process of that user could be read by, or read, the copy.
  const uid = 62_000 + Math.floor(Math.random() * 3000);
  const own = { uid, gid: uid };
  const dieWithUs = [setpriv, '--pdeathsig', 'KILL', '--'];
  const namespaces = [unshare, '--net', '--ipc', '--pid', '--fork', '--kill-child', '--mount-proc', '--'];
  const become = (id: number): string[] => [
    setpriv,
    `--reuid=${id}`,
    `--regid=${id}`,
    '--clear-groups',
    '--no-new-privs',
    // Again, for a change of user forgets it.
    '--pdeathsig',
    'KILL',
    '--',
  ];
  const named = [unshare, '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'];
  return [
    {
      isolated: true,
      detail: 'isolated: no network, no socket of others, its own uid, processes apart',
      prefix: [...dieWithUs, ...namespaces, ...cover([]), ...become(uid), ...named],
      owner: own,
      endsTogether: true,
      needs: [setpriv, unshare],
    },
    {
      isolated: true,
      detail: 'isolated: no network, no socket of others, user nobody, processes apart',
      prefix: [...dieWithUs, ...namespaces, ...cover([]), ...become(nobody)],
      owner: { uid: nobody, gid: nobody },
      endsTogether: true,
      needs: [setpriv, unshare],
    },
    {
      isolated: false,
      detail: 'not isolated: user nobody, but our network',
      prefix: [...dieWithUs, ...become(nobody)],
      owner: { uid: nobody, gid: nobody },
      endsTogether: false,
      needs: [setpriv],
    },
  ];
}

function userCandidates({ setpriv, unshare, cover, hidden }: Programs): Candidate[] {
  // Root of a namespace of its own for as long as sockets are covered; then, one namespace deeper, ourselves again.
  const [uid, gid] = [process.getuid?.() ?? nobody, process.getgid?.() ?? nobody];
  const namespaces = [
    unshare,
    '--user',
    '--map-root-user',
    '--net',
    '--ipc',
    '--pid',
    '--fork',
    '--kill-child',
    '--mount-proc',
    '--',
  ];
  const ourselves = [
    ...[setpriv, '--no-new-privs', '--pdeathsig', 'KILL', '--'],
    ...[unshare, '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'],
  ];
  return [
    {
      isolated: true,
      detail: 'isolated: no network, no socket of others, processes apart, our own user without our files',
      prefix: [setpriv, '--pdeathsig', 'KILL', '--', ...namespaces, ...cover(hidden), ...ourselves],
      owner: undefined,
      endsTogether: true,
      needs: [setpriv, unshare],
    },
    {
      isolated: false,
      detail: 'not isolated: no network, but the sandbox has our user, and with it our files',
      prefix: [setpriv, '--pdeathsig', 'KILL', '--', ...namespaces, ...cover([]), ...ourselves],
      owner: undefined,
      endsTogether: true,
      needs: [setpriv, unshare],
    },
    {
      isolated: false,
      detail: 'not isolated: the sandbox has our user and our network',
      prefix: [setpriv, '--pdeathsig', 'KILL', '--'],
      owner: undefined,
      endsTogether: false,
      needs: [setpriv],
    },
  ];
}

/** That of a container, which was tried when its place was found. */
export function containerIsolation({ image, user }: ContainerPlace): Isolation {
  return {
    isolated: true,
    detail: `isolated: a container of ${image.name}, without a network, capabilities or folders of others`,
    prefix: [],
    owner: process.getuid?.() === 0 ? user : undefined,
    endsTogether: false,
  };
}

/** Hands a folder to the sandbox's user. */
export async function giveFolder(path: string, isolation: Isolation): Promise<void> {
  if (isolation.owner !== undefined) await chown(path, isolation.owner.uid, isolation.owner.gid);
}
