import { CommandError, runCommand } from '../command.ts';
import { PgproofError } from '../errors.ts';
import { shellQuote } from '../operation.ts';
import { findProgram, type ToolSession } from '../postgres/tools.ts';

/** Docker's program, and how it finds its engine. */
export interface Engine {
  /** Path of docker. */
  readonly docker: string;
  /** The whole environment of docker; no secrets. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What docker itself reads to find its engine and its logins. */
const dockerVariables = [
  ...['HOME', 'XDG_RUNTIME_DIR', 'DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_TLS_VERIFY'],
  'DOCKER_CERT_PATH',
];
const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const askDeadlineSeconds = 30;

/** Looks for an engine that answers. Throws `tool-missing` with the reason. */
export async function findEngine(session: ToolSession): Promise<Engine> {
  if (process.platform !== 'linux') throw new PgproofError('tool-missing', 'containers are used on Linux only');
  const docker = await findProgram('docker', session);
  if (docker === undefined) {
    throw new PgproofError('tool-missing', 'docker was not found', { hint: 'install it: apt-get install docker.io' });
  }
  const given = dockerVariables.flatMap((name) => (session.env[name] === undefined ? [] : [[name, session.env[name]]]));
  const engine: Engine = { docker, environment: { PATH: path, LC_ALL: 'C', ...Object.fromEntries(given) } };
  await askEngine(engine, ['version', '--format', '{{.Server.Version}}'], session);
  return engine;
}

/** Runs docker to its end; resolves to what it prints. Throws `tool-missing` with docker's own words, `deadline`. */
export async function askEngine(
  { docker, environment }: Engine,
  args: readonly string[],
  session: Pick<ToolSession, 'signal'>,
  deadlineSeconds: number = askDeadlineSeconds,
): Promise<string> {
  const { stdout } = await runCommand(
    { program: docker, args, env: environment },
    {
      signal: session.signal,
      output: 'collect',
      deadlineSeconds,
      classify: () => ({ kind: 'tool-missing', hint: `see it happen: docker ${args.map(shellQuote).join(' ')}` }),
    },
  );
  return stdout;
}

/** What the engine says when a container could not be started, and the program in it never ran. */
export function isEngineFailure(error: unknown): error is CommandError {
  return error instanceof CommandError && error.status === 125;
}

/** One `--mount`: the same path inside. Its fields are quoted as CSV, for a comma in a path would end it. */
export function bindMount(source: string, target: string = source, more: readonly string[] = []): string {
  return ['type=bind', `source=${source}`, `target=${target}`, ...more].map(csvField).join(',');
}

function csvField(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
