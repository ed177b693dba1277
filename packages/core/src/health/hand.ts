import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { PgproofError } from '../errors.ts';
import { openHttp } from '../http.ts';
import type { Session } from '../session.ts';
import { type Baseline, parseBaseline } from './baseline.ts';
import type { ServerName } from './name.ts';

/** Reads what an earlier run wrote; undefined where there is no such file, as in the first run. Throws `bad-input`. */
export async function readBaseline(path: string | undefined): Promise<Baseline | undefined> {
  if (path === undefined) return undefined;
  try {
    return parseBaseline(await readFile(path, 'utf8'), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (error instanceof PgproofError) throw error;
    throw new PgproofError('bad-input', `the baseline "${path}" cannot be read: ${(error as Error).message}`, {
      hint: 'name a file that an earlier run wrote',
      cause: error,
    });
  }
}

/** Replaces a file: whoever reads it meanwhile has the old one or the new one, whole. `mode` counts whatever the umask. Throws `store-unwritable`. */
export async function replaceFile(path: string, text: string, mode?: number): Promise<void> {
  const staging = `${path}.${process.pid}`;
  try {
    await writeFile(staging, text);
    if (mode !== undefined) await chmod(staging, mode);
    await rename(staging, path);
  } catch (error) {
    await rm(staging, { force: true }).catch(() => undefined);
    throw new PgproofError('store-unwritable', `write "${path}": ${(error as Error).message}`, {
      hint: 'name a file in a folder that is there and can be written',
      cause: error,
    });
  }
}

/** The address of a Pushgateway. Throws `bad-input`; the address is not repeated, for it can hold a password. */
export function readPushgateway(text: string, option: string): string {
  const url = URL.parse(text);
  if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:')) return url.href.replace(/\/$/, '');
  throw new PgproofError('bad-input', `${option}: must be an http:// or https:// address`, {
    hint: `such as ${option} http://pushgateway.example:9091`,
  });
}

/** Pushes metrics to a Pushgateway, in the place of those of the run before. Throws `store-unreachable`. */
export async function pushMetrics(
  gateway: string,
  { server, dbname }: ServerName,
  text: string,
  { env, signal }: Pick<Session, 'env' | 'signal'>,
): Promise<void> {
  const refuse = (why: string, cause?: unknown): PgproofError =>
    new PgproofError('store-unreachable', `the Pushgateway took nothing: ${why}`, {
      hint: 'see whether it answers: curl <url>/-/ready',
      cause,
    });
  // A name may hold what no path may. Source: Pushgateway, README, URL. Its labels are put on every metric: `database` is one of theirs.
  const label = (name: string, value: string): string =>
    `${name}@base64/${Buffer.from(value).toString('base64url') || '='}`;
  const url = `${gateway}/metrics/job/pgproof/${label('server', server)}/${label('dbname', dbname)}`;
  const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' };
  const answer = await openHttp(env)(url, { method: 'PUT', headers, body: text, signal }).catch((error: Error) => {
    signal.throwIfAborted();
    throw refuse(error.message, error);
  });
  answer.body.resume();
  if (answer.status >= 300) throw refuse(answer.statusLine);
}
