import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram, runCommand, shellQuote, type ToolName, type ToolSession } from '@pgproof/core';
import type { Note } from './change.ts';
import { plainEnvironment } from './machine.ts';

/** The client's programs; a server in an image would not be where its data folder is. */
const programs: readonly ToolName[] = ['pg_dump', 'pg_restore', 'psql'];

/** What a tool may be told by environment. Source: PostgreSQL 18 documentation, 34.15 "Environment Variables", and LC_ALL. */
const toolVariables = [
  'LC_ALL',
  ...['PGHOST', 'PGHOSTADDR', 'PGPORT', 'PGDATABASE', 'PGUSER', 'PGPASSWORD', 'PGPASSFILE', 'PGREQUIREAUTH'],
  ...['PGCHANNELBINDING', 'PGSERVICE', 'PGSERVICEFILE', 'PGOPTIONS', 'PGAPPNAME', 'PGSSLMODE', 'PGREQUIRESSL'],
  ...['PGSSLNEGOTIATION', 'PGSSLCOMPRESSION', 'PGSSLCERT', 'PGSSLKEY', 'PGSSLCERTMODE', 'PGSSLROOTCERT', 'PGSSLCRL'],
  ...['PGSSLCRLDIR', 'PGSSLSNI', 'PGREQUIREPEER', 'PGSSLMINPROTOCOLVERSION', 'PGSSLMAXPROTOCOLVERSION'],
  ...['PGGSSENCMODE', 'PGKRBSRVNAME', 'PGGSSLIB', 'PGGSSDELEGATION', 'PGCONNECT_TIMEOUT', 'PGCLIENTENCODING'],
  ...['PGTARGETSESSIONATTRS', 'PGLOADBALANCEHOSTS', 'PGMINPROTOCOLVERSION', 'PGMAXPROTOCOLVERSION'],
  ...['PGDATESTYLE', 'PGTZ', 'PGGEQO'],
];
/** Those whose value can be a path that the tool opens: a socket's folder, files. */
const pathVariables = [
  ...['PGHOST', 'PGPASSFILE', 'PGSERVICEFILE', 'PGSSLCERT', 'PGSSLKEY', 'PGSSLROOTCERT', 'PGSSLCRL', 'PGSSLCRLDIR'],
];
/** What docker itself reads to find its engine and its logins. */
const dockerVariables = [
  ...['HOME', 'XDG_RUNTIME_DIR', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_TLS_VERIFY'],
  'DOCKER_CERT_PATH',
];

const pullDeadlineSeconds = 600;
const askDeadlineSeconds = 30;

export interface ImageProgram {
  readonly name: ToolName;
  readonly image: string;
  /** Path of docker. */
  readonly docker: string;
  /** How docker finds its engine; no secrets. */
  readonly dockerEnvironment: Readonly<Record<string, string>>;
  /** Folders that arguments may name; they lie at the same path inside. */
  readonly folders: readonly string[];
}

/**
 * A program for a bin folder that runs its namesake in a container. Values of the environment are handed on by name, and what the
 * container prints is no container's log: both could be read by others. `--init` lets signals end a program that does not catch them.
 */
export function imageProgram(program: ImageProgram): string {
  const { name, image, docker, dockerEnvironment, folders } = program;
  const mounts = folders.map((folder) => shellQuote(`type=bind,source=${folder},target=${folder}`));
  return `#!/bin/sh
# ${name} of the image ${image}.
${Object.entries({ PATH: plainEnvironment['PATH'] ?? '', ...dockerEnvironment })
  .map(([variable, value]) => `export ${variable}=${shellQuote(value)}`)
  .join('\n')}
set -- ${shellQuote(image)} "$@"
mounted=:
for path in ${pathVariables.map((variable) => `"\${${variable}-}"`).join(' ')}; do
  case $path in
    ${folders.map((folder) => `${shellQuote(folder)} | ${shellQuote(folder)}/*`).join(' | ')}) continue ;;
    /*) ;;
    *) continue ;;
  esac
  case $mounted in *":$path:"*) continue ;; esac
  [ -e "$path" ] || continue
  mounted=$mounted$path:
  set -- --mount "type=bind,source=$path,target=$path" "$@"
done
exec ${shellQuote(docker)} run --rm --interactive --init --pull never --network host --log-driver none \\
  --user "$(id -u):$(id -g)" \\
${toolVariables.map((variable) => `  --env ${variable} \\`).join('\n')}
${mounts.map((mount) => `  --mount ${mount} \\`).join('\n')}
  --entrypoint ${name} "$@"
`;
}

export interface ImageOptions {
  /** Folder that the programs are written into. */
  readonly bin: string;
  /** Beside the session's workdir. */
  readonly folders: readonly string[];
  readonly note: Note;
}

/**
 * Makes a bin folder whose programs run in the image `postgres:<major>`. Returns the version; undefined where docker does not
 * answer. Throws `tool-missing`, `deadline`.
 */
export async function installImage(
  major: number,
  options: ImageOptions,
  session: ToolSession,
): Promise<string | undefined> {
  const docker = await findProgram('docker', session);
  if (docker === undefined || process.platform !== 'linux') return undefined;
  const dockerEnvironment = Object.fromEntries(
    dockerVariables.flatMap((name) => (session.env[name] === undefined ? [] : [[name, session.env[name]]])),
  );
  const run = async (args: readonly string[], deadlineSeconds: number): Promise<string> => {
    const command = { program: docker, args, env: { ...plainEnvironment, ...dockerEnvironment } };
    const hint = `see it happen: docker ${args.map(shellQuote).join(' ')}`;
    const { stdout } = await runCommand(command, {
      signal: session.signal,
      output: 'collect',
      deadlineSeconds,
      classify: () => ({ kind: 'tool-missing', hint }),
    });
    return stdout;
  };
  const answers = await run(['version', '--format', '{{.Server.Version}}'], askDeadlineSeconds).catch(() => undefined);
  session.signal.throwIfAborted();
  if (answers === undefined) return undefined;
  const image = `postgres:${major}`;
  options.note(`pulling the image ${image}`);
  await run(['pull', '--quiet', image], pullDeadlineSeconds);
  await mkdir(options.bin, { recursive: true });
  const folders = [...new Set([session.workdir, ...options.folders])];
  for (const name of programs) {
    const text = imageProgram({ name, image, docker, dockerEnvironment, folders });
    await writeFile(join(options.bin, name), text, { mode: 0o755 });
  }
  const { stdout } = await runCommand(
    { program: join(options.bin, 'pg_dump'), args: ['--version'], env: {} },
    {
      signal: session.signal,
      output: 'collect',
      deadlineSeconds: askDeadlineSeconds,
      classify: () => ({ kind: 'tool-missing', hint: `see it happen: docker run --rm ${image} pg_dump --version` }),
    },
  );
  return /(\d+(?:\.\d+)+)/.exec(stdout)?.[1] ?? 'of unknown version';
}
