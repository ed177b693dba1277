import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PgproofError } from '../errors.ts';
import type { ToolName } from '../postgres/tools.ts';
import { askEngine, bindMount, type Engine, isEngineFailure } from './engine.ts';
import type { Image } from './image.ts';

/** What runs a container's programs: numbers of this machine. */
export interface ContainerUser {
  readonly uid: number;
  readonly gid: number;
}

export interface ProbeOptions {
  /** One of the programs that are looked for. */
  readonly program: ToolName;
  readonly major: number;
  /** Options of `docker run` that the containers will have. */
  readonly options: readonly string[];
  readonly user: ContainerUser;
  /** A folder of ours in which the containers will need theirs. */
  readonly folder: string;
  /** Whether the containers use our network. */
  readonly sharesNetwork: boolean;
  readonly signal: AbortSignal;
}

/** What a container saw. */
export interface Probed {
  /** Folder of PostgreSQL's programs in the image. */
  readonly bin: string;
  readonly version: string;
}

/** Packages keep each major apart, and what lies on PATH may be a wrapper. Arguments: folder, program, major. */
const look = `PATH=/usr/lib/postgresql/$3/bin:/usr/pgsql-$3/bin:$PATH
cat "$1/word" && : > "$1/answer" || exit 9
cat /proc/sys/kernel/random/boot_id
readlink /proc/self/ns/net
program=$(command -v "$2") || exit 8
echo "$program"
"$program" --version`;

/**
 * Runs a container as they will be run, and looks at what it sees: our folder as its user, our kernel, our network, and a program.
 * Throws `tool-missing` with what it does not see.
 */
export async function probeImage(engine: Engine, image: Image, probe: ProbeOptions): Promise<Probed> {
  const { program, user } = probe;
  const folder = await mkdtemp(join(probe.folder, 'probe-'));
  const word = randomBytes(12).toString('hex');
  await writeFile(join(folder, 'word'), `${word}\n`);
  await chmod(join(folder, 'word'), 0o444);
  if (process.getuid?.() === 0) await chown(folder, user.uid, user.gid);
  const args = [
    ...['run', ...probe.options, '--mount', bindMount(folder), '--entrypoint', 'sh', image.name],
    ...['-c', look, 'sh', folder, program, String(probe.major)],
  ];
  try {
    const [seenWord, boot, network, path = '', said = ''] = (await askEngine(engine, args, probe)).split('\n');
    const answered = await readFile(join(folder, 'answer')).catch(() => undefined);
    if (seenWord !== word || answered === undefined) throw blind(image, 'does not see our files');
    if (boot !== (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim())
      throw blind(image, 'runs in another machine');
    if (probe.sharesNetwork && network !== (await readlink('/proc/self/ns/net')))
      throw blind(image, "has another network than ours: a server's name could mean another server there");
    const version = /(\d+(?:\.\d+)*)/.exec(said)?.[1];
    if (version === undefined) throw lacks(image, program);
    return { bin: path.slice(0, path.lastIndexOf('/')), version };
  } catch (error) {
    if (!(error instanceof PgproofError) || error.kind !== 'tool-missing') throw error;
    if (isEngineFailure(error) && /bind source path does not exist|mounts denied/i.test(error.message))
      throw blind(image, 'does not see our files', error);
    const status = 'status' in error ? error.status : undefined;
    if (status === 9) throw blind(image, 'does not see our files, or not as our user', error);
    if (status === 8 || status === 127) throw lacks(image, program, error);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function blind(image: Image, what: string, cause?: unknown): PgproofError {
  return new PgproofError(
    'tool-missing',
    `programs of the image ${image.name} cannot be used: docker's engine ${what}`,
    {
      hint: 'the engine has to be on this machine (see DOCKER_HOST), and not outside of a container that we run in; or install PostgreSQL here and name its folder with --pg-bin',
      cause,
    },
  );
}

function lacks(image: Image, program: string, cause?: unknown): PgproofError {
  return new PgproofError('tool-missing', `the image ${image.name} has no ${program}`, {
    hint: 'name an image of PostgreSQL that has its programs with --postgres-image',
    cause,
  });
}
