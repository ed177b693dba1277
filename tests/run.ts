import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program to its end; throws with its stderr when it fails. */
export async function run(
  program: string,
  args: readonly string[],
  owner?: { readonly uid: number; readonly gid: number },
  env: Readonly<Record<string, string>> = { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
  input?: string | Buffer,
): Promise<string> {
  const child = spawn(program, [...args], { env: { ...env }, stdio: ['pipe', 'pipe', 'pipe'], ...owner });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed with ${code}: ${stderr.slice(-2000)}`);
  return stdout;
}

export async function idsOf(user: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all([run('/usr/bin/id', ['-u', user]), run('/usr/bin/id', ['-g', user])]);
  return { uid: Number(uid), gid: Number(gid) };
}
