import { spawn } from 'node:child_process';

/** A linter reads a dozen small files; one that takes this long hangs. */
const deadlineMs = 60_000;

/**
 * Runs a linter to its end. Throws when it ends with another exit code than a `good` one: then it could not do its work, and what it
 * found is worth nothing.
 */
export async function runLinter(
  program: string,
  args: readonly string[],
  { cwd, input = '', good }: { cwd: string; input?: string; good: readonly number[] },
): Promise<{ stdout: string }> {
  const child = spawn(program, args, { cwd, stdio: 'pipe', timeout: deadlineMs, killSignal: 'SIGKILL' });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => {}); // one that ends before it has read is judged by its exit code
  child.stdin.end(input);
  const ended = await new Promise<number | string | null>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(signal ?? code));
  });
  if (!good.some((code) => code === ended))
    throw new Error(`${program}: ${ended}: ${Buffer.concat(err).toString().trim()}`);
  return { stdout: Buffer.concat(out).toString() };
}
