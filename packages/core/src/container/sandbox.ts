import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '../command.ts';
import type { CommandTemplate, Word } from '../operation.ts';
import type { Engine } from './engine.ts';
import type { Image } from './image.ts';
import type { ContainerUser } from './probe.ts';

/** A place for a sandbox: containers of an image, with the folders and the Unix socket of the sandbox's workspace. */
export interface ContainerPlace {
  readonly kind: 'docker';
  readonly engine: Engine;
  readonly image: Image;
  /** Folder of PostgreSQL's programs in the image. */
  readonly bin: string;
  readonly version: string;
  readonly major: number;
  /** Owns the sandbox's folders. */
  readonly user: ContainerUser;
}

/** The server's programs that bring a sandbox up. */
export type SandboxProgram =
  | 'initdb'
  | 'pg_checksums'
  | 'pg_combinebackup'
  | 'pg_controldata'
  | 'pg_resetwal'
  | 'pg_verifybackup'
  | 'postgres';

/**
 * Options of `docker run` for code that came with a dump: no network, no capability, nothing to write to but what is mounted, no log.
 * When memory is short it goes first; what it takes is up to its settings.
 */
export function sandboxOptions(image: Image): string[] {
  return [
    ...['--rm', '--init', '--pull', 'never', '--network', 'none', '--log-driver', 'none', '--read-only'],
    ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--pids-limit', '1000', '--oom-score-adj', '500'],
    ...['--ulimit', 'core=0', '--tmpfs', '/tmp:size=64m,mode=1777'],
    // Otherwise every container would get a volume of the engine's there, beyond our folder.
    ...image.volumes.flatMap((path) => ['--mount', `type=tmpfs,target=${path},tmpfs-size=1m,readonly`]),
  ];
}

/** initdb wants its user to have a name: what becomes /etc/passwd. */
function passwd({ uid, gid }: ContainerUser): string {
  return `postgres:x:${uid}:${gid}::/:/bin/sh\n`;
}

export async function writePasswd(folder: string, place: ContainerPlace): Promise<void> {
  await writeFile(join(folder, 'passwd'), passwd(place.user), { mode: 0o644 });
}

/** Runs in the container, before the server and beside it: when its standard input ends, who started it has, and so does the server. */
const inside = `exec 3<&0
( { read -r line <&3; kill -QUIT $$; sleep 5; kill -KILL $$; } < /dev/null > /dev/null 2>&1 & )
exec "$@" 3<&- < /dev/null`;

/** A quote or a line break in the folder's path is refused before: the others are held together by quotes, as docker reads them. */
const mount = (name: string, target: readonly (string | { hole: string })[], ...more: string[]): Word[] => [
  '--mount',
  ['type=bind,"source=', { hole: 'folder' }, `/${name}","target=`, ...target, '"', ...more],
];
const mounts: readonly Word[] = [
  ...mount('data', [{ hole: 'folder' }, '/data']),
  ...mount('socket', [{ hole: 'folder' }, '/socket']),
  ...mount('passwd', ['/etc/passwd'], ',readonly'),
];

/**
 * A program of the server in a container. Holes: `folder`, `owner` (a label), `container` (its name), and for people `sandbox-user`. The server
 * that serves is tied to its standard input.
 */
export function sandboxCommand(
  place: ContainerPlace,
  name: SandboxProgram,
  args: readonly Word[],
  tied: boolean = name === 'postgres',
): CommandTemplate {
  const { engine, image, bin, user } = place;
  const options = [...sandboxOptions(image), '--env', 'LC_ALL=C'];
  const program = `${bin}/${name}`;
  const run: Word[] = [
    ...['run', ...options, '--label', { hole: 'owner' }, ...mounts, '--user', `${user.uid}:${user.gid}`],
    ...(tied ? ['--interactive', '--name', { hole: 'container' }, '--entrypoint', 'sh'] : ['--entrypoint', program]),
    image.name,
    ...(tied ? ['-c', inside, 'sh', program] : []),
    ...args,
  ];
  const shown: Word[] = [
    ...['run', ...options, ...mounts, '--user', { hole: 'sandbox-user' }],
    ...['--entrypoint', program, image.name, ...args],
  ];
  return { program: engine.docker, args: run, env: engine.environment, shown: { program: 'docker', args: shown } };
}

/** Ends a container of that name, whatever it does. */
export function removeCommand({ engine }: ContainerPlace, container: string): Command {
  return { program: engine.docker, args: ['rm', '--force', '--volumes', container], env: engine.environment };
}

/** Lines that assign the holes of `sandboxCommand`, for a plan that is pasted. */
export const shellLines: readonly string[] = [
  'mkdir -m 700 "$FOLDER"/data; SANDBOX_USER="$(id -u):$(id -g)"',
  'echo "postgres:x:$SANDBOX_USER::/:/bin/sh" > "$FOLDER"/passwd',
];
