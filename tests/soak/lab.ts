/* A lab: a container with one major of PostgreSQL, in which the repository's own files run on the Node that the lock file pins. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Image, labImage, makeImages, missingImages } from '../../scripts/images.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface LabOptions {
  readonly major: number;
  /** A folder that several labs share, at the same path as here. */
  readonly exchange: string;
  /** Folder of real databases; undefined where there is none. */
  readonly corpora: string | undefined;
  /** The program that speaks S3, of `scripts/programs.ts`; absent: what needs it leaves itself out. */
  readonly s3?: string;
  /** Names the containers of a run. */
  readonly run: string;
}

/** Makes the labs of these majors where they are not there yet, one after the other. Throws a Stop. */
export async function makeLabs(majors: readonly number[]): Promise<void> {
  const images: Image[] = majors.map((major) => labImage(String(major)));
  for (const image of await missingImages(images)) await makeImages([image]);
}

/** How often what is killed over and over is killed in a lab. */
export const killsInLab = 200;

/** Where the corpora are in a lab, with what lies beside them. */
const corporaInLab = '/given/corpora';

/**
 * What `docker run` is told. A sandbox isolates itself by namespaces and mounts; `--privileged` would do, but where the engine itself runs
 * in a container it may lack what that gives.
 */
function labArguments({ major, exchange, corpora, s3, run }: LabOptions): string[] {
  const mounts = [`${root}:/repository:ro`, `${exchange}:${exchange}`];
  const env = [
    'PGPROOF_SETUP=skip',
    'CI=true',
    'NO_COLOR=1',
    'PGPROOF_TABLES=all',
    'PGPROOF_DETECTION=all',
    `PGPROOF_KILLS=${killsInLab}`,
    `PGPROOF_EXCHANGE=${exchange}`,
  ];
  if (corpora !== undefined) {
    mounts.push(`${corpora}:${corporaInLab}:ro`);
    env.push(`PGPROOF_CORPORA=${corporaInLab}`);
    const recipes = join(dirname(corpora), 'recipes');
    if (existsSync(recipes)) mounts.push(`${recipes}:/given/recipes:ro`);
  }
  // `<cache>/pgproof/<name>-<version>/bin/<name>`: the lab has no network to bring it by.
  if (s3 !== undefined) {
    mounts.push(`${dirname(dirname(s3))}:/given/cache/pgproof/${basename(dirname(dirname(s3)))}:ro`);
    env.push('XDG_CACHE_HOME=/given/cache');
  }
  return [
    ...[
      'run',
      '--rm',
      '--interactive',
      '--init',
      '--network',
      'none',
      '--shm-size',
      '512m',
      '--label',
      `pgproof.run=${run}`,
    ],
    ...['SYS_ADMIN', 'NET_ADMIN', 'SYS_PTRACE'].flatMap((capability) => ['--cap-add', capability]),
    ...['seccomp', 'apparmor', 'systempaths'].flatMap((what) => ['--security-opt', `${what}=unconfined`]),
    ...mounts.flatMap((mount) => ['--volume', mount]),
    ...env.flatMap((assignment) => ['--env', assignment]),
    labImage(String(major)).name,
    'node_modules/node/bin/node',
  ];
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a script of the repository in a lab, on Node, to its end; `onLine` gets each line of its output as it comes. */
export async function runInLab(
  options: LabOptions,
  argv: readonly string[],
  onLine: (line: string) => void = () => undefined,
): Promise<Ended> {
  const lab = startInLab(options, argv, onLine);
  lab.child.stdin?.end();
  return lab.ended;
}

/** Starts a script in a lab; it may go on until its standard input ends. */
export function startInLab(
  options: LabOptions,
  argv: readonly string[],
  onLine: (line: string) => void,
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn('docker', [...labArguments(options), ...argv], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  let rest = '';
  child.stdin.on('error', () => undefined);
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
  return { child, ended };
}
