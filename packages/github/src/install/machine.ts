import { readFile } from 'node:fs/promises';
import { type Command, findProgram, runCommand, type ToolSession } from '@pgproof/core';

/** What an installation depends on, read from the machine. */
export interface Machine {
  /** ID and VERSION_CODENAME of os-release(5), such as `debian` and `bookworm`. */
  readonly distribution: string;
  readonly codename: string;
  /** As dpkg names it, such as `amd64`. */
  readonly architecture: string;
  /** Words before a command that make it run as root: none, or sudo's. */
  readonly admin: readonly string[];
}

/** Programs that are only asked: what they need of the environment, and nothing of the caller's. */
export const plainEnvironment: Readonly<Record<string, string>> = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
};

const askDeadlineSeconds = 60;

/** Runs a program that changes nothing, and gives what it prints; undefined when it fails or is not there. */
export async function ask(command: Omit<Command, 'env'>, session: ToolSession): Promise<string | undefined> {
  const options = { signal: session.signal, output: 'collect', deadlineSeconds: askDeadlineSeconds } as const;
  return runCommand({ ...command, env: plainEnvironment }, options).then(
    ({ stdout }) => stdout,
    () => {
      session.signal.throwIfAborted();
      return undefined;
    },
  );
}

/** Reads what machine this is; a sentence when packages cannot be installed on it. */
export async function readMachine(session: ToolSession): Promise<Machine | string> {
  if ((await findProgram('apt-get', session)) === undefined) return 'this system has no apt-get';
  const admin = await adminWords(session);
  if (admin === undefined) return 'we are not root, and sudo is absent or asks for a password';
  const release = parseRelease(await readFile('/etc/os-release', 'utf8').catch(() => ''));
  const architecture = await ask({ program: 'dpkg', args: ['--print-architecture'] }, session);
  return {
    distribution: release['ID'] ?? 'unknown',
    codename: release['VERSION_CODENAME'] ?? 'unknown',
    architecture: architecture?.trim() ?? 'unknown',
    admin,
  };
}

async function adminWords(session: ToolSession): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const sudo = await findProgram('sudo', session);
  if (sudo === undefined) return undefined;
  const allowed = await ask({ program: sudo, args: ['-n', 'true'] }, session);
  return allowed === undefined ? undefined : [sudo, '-n'];
}

/** The assignments of os-release(5), without their quotes. */
export function parseRelease(text: string): Record<string, string> {
  const lines = text.split('\n').map((line) => /^([A-Z_]+)=(['"]?)([^'"]*)\2$/.exec(line.trim()));
  return Object.fromEntries(lines.flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[3] ?? '']])));
}
