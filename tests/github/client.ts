import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Run } from './results.ts';

/** What a script said last (its `value`), or what it threw. */
export interface Said {
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  readonly stdout: string;
  readonly stderr: string;
}

/** @actions/* are resolved from here. */
const packageFolder = fileURLToPath(new URL('../../packages/github', import.meta.url));

/**
 * Runs the body of an async function in a process of its own, as part of a run: `artifact` is the client of
 * @actions/artifact, `cache` the module @actions/cache, `args` what is given (JSON). What it returns is `value`.
 */
export async function runClient(
  run: Pick<Run, 'env' | 'token'>,
  folder: string,
  body: string,
  args: object = {},
): Promise<Said> {
  const script = `
    const lazy = (load) => new Proxy({}, { get: (_, name) => async (...given) => (await load())[name](...given) });
    const artifact = lazy(async () => (await import('@actions/artifact')).default);
    const cache = lazy(() => import('@actions/cache'));
    const { writeFileSync } = await import('node:fs');
    const say = (said) => writeFileSync(3, JSON.stringify(said));
    try {
      const value = await (async (args) => { ${body} })(JSON.parse(process.argv[1]));
      say({ value });
    } catch ({ name, message }) {
      say({ error: { name, message } });
    }`;
  const token = run.token;
  const repository = run.env['GITHUB_REPOSITORY'] ?? '';
  const [repositoryOwner, repositoryName] = repository.split('/');
  const findBy = { token, repositoryOwner, repositoryName };
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', script, JSON.stringify({ folder, findBy, ...args })],
    {
      cwd: packageFolder,
      env: { PATH: '/usr/bin:/bin', RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder, ...run.env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    },
  );
  const read = (stream: NodeJS.ReadableStream | null): { text: string } => {
    const seen = { text: '' };
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      seen.text += chunk;
    });
    return seen;
  };
  const [stdout, stderr, said] = [
    read(child.stdout),
    read(child.stderr),
    read(child.stdio[3] as unknown as NodeJS.ReadableStream),
  ];
  await once(child, 'close');
  const answer = said.text === '' ? { error: { name: 'Silence', message: stderr.text } } : JSON.parse(said.text);
  return { ...answer, stdout: stdout.text, stderr: stderr.text };
}
