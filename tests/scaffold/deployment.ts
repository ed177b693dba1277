/* A folder to scaffold into, and a shell in it that has `docker compose`, and `pgproof` itself. */
import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deploymentImage } from '../../scripts/images.ts';
import { makeRoom, type Room } from '../cli/room.ts';
import { runLabel } from '../containers/postgres.ts';
import { commandLine } from '../pgproof.ts';
import { requireTier } from '../tiers.ts';

const execute = promisify(execFile);
const image = deploymentImage.name;
const labels = Object.entries(runLabel).flatMap(([name, value]) => ['--label', `${name}=${value}`]);

/** Whether there is an engine with the image that has Docker Compose and Prometheus. Use it with `describe.skipIf`. */
export function requireDeployment(): boolean {
  let isThere = true;
  try {
    execFileSync('docker', ['image', 'inspect', image], { stdio: 'ignore' });
  } catch {
    isThere = false;
  }
  return requireTier('deployment', isThere, `no image ${image}: npm test makes it`);
}

/** `await using` takes down what Compose started in it, and removes the folder. */
export interface Deployment extends AsyncDisposable {
  readonly room: Room;
  /** Where the scaffold goes. */
  readonly folder: string;
  /** Runs a line as a person would paste it, in the folder. Throws with what it printed. */
  readonly shell: (line: string, env?: Readonly<Record<string, string>>) => Promise<string>;
}

export async function openDeployment(): Promise<Deployment> {
  const room = await makeRoom();
  // Compose names all that it starts by the folder.
  const project = `deploy-${randomBytes(4).toString('hex')}`;
  const folder = await room.folder(project);
  const bin = await room.folder('bin');
  const engine = execFileSync('sh', ['-c', 'command -v docker'], { encoding: 'utf8' }).trim();
  const inside = [
    'run',
    '--rm',
    '--network',
    'host',
    ...labels,
    '--volume',
    '/var/run/docker.sock:/var/run/docker.sock',
  ];
  const program = async (name: string, text: string): Promise<void> => {
    await writeFile(join(bin, name), text);
    await chmod(join(bin, name), 0o755);
  };
  // Compose is a plugin that this machine may lack; all else is the engine's own client.
  await program(
    'docker',
    `#!/bin/sh
[ "$1" = compose ] || exec ${engine} "$@"
exec ${engine} ${inside.join(' ')} --volume ${room.path}:${room.path} --workdir "$PWD" ${image} docker "$@"
`,
  );
  await program('pgproof', `#!/bin/sh\nexec ${process.execPath} ${commandLine()} "$@"\n`);
  const env = { PATH: `${bin}:${process.env['PATH']}`, HOME: room.home, TMPDIR: room.tmp };
  const shell: Deployment['shell'] = async (line, more = {}) => {
    const { stdout } = await execute('bash', ['-euo', 'pipefail', '-c', line], {
      cwd: folder,
      env: { ...env, ...more },
      maxBuffer: 1e8,
    }).catch((error: { stdout?: string; stderr?: string }) => {
      throw new Error(`${line}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
    });
    return stdout;
  };
  return {
    room,
    folder,
    shell,
    [Symbol.asyncDispose]: async () => {
      await shell('test ! -e compose.yaml || docker compose down --volumes --timeout 1').catch(() => undefined);
      // What it built has the project's name, and is not among what it takes down.
      await shell(`docker image rm --force ${project}-server 2> /dev/null`).catch(() => undefined);
      // And those that a recovery keeps.
      const kept = `docker volume ls --quiet --filter label=com.docker.compose.project=${project}`;
      await shell(`${kept} | xargs --no-run-if-empty docker volume rm`).catch(() => undefined);
      await room[Symbol.asyncDispose]();
    },
  };
}

/** Runs a program of the image on files of a folder; throws with what it printed. */
export async function inImage(folder: string, ...words: readonly string[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  const args = [
    'run',
    '--rm',
    ...labels,
    '--network',
    'none',
    '--volume',
    `${folder}:${folder}:ro`,
    '--workdir',
    folder,
  ];
  const { stdout, stderr } = await execute('docker', [...args, image, ...words]).catch(
    (error: { stdout?: string; stderr?: string }) => {
      throw new Error(`${words.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
    },
  );
  return stdout + stderr;
}
