import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { asNetworkError, type Http } from '@pgproof/core';
import { ServiceError } from './results.ts';

export interface Downloaded {
  readonly bytes: number;
  /** `sha256:<hex>`. */
  readonly digest: string;
}

/**
 * Writes what lies at a URL into a new file, and never more than `mostBytes` of it: one more is read and is an error, which
 * `bytes` shows. Errors: `NetworkError`, `ServiceError`, and those of the disk.
 */
export async function downloadFile(
  http: Http,
  url: string,
  to: { readonly file: string; readonly mostBytes: number },
  signal: AbortSignal,
): Promise<Downloaded> {
  const answer = await http(url, { signal });
  if (answer.status !== 200) {
    answer.body.destroy();
    throw new ServiceError(answer.status, `the store answers ${answer.statusLine}`);
  }
  const hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(to.file, 'wx', 0o600);
  try {
    for await (const chunk of chunksOf(answer.body, signal)) {
      bytes += chunk.length;
      if (bytes > to.mostBytes) break;
      hash.update(chunk);
      await handle.appendFile(chunk);
    }
  } finally {
    answer.body.destroy();
    await handle.close();
  }
  return { bytes, digest: `sha256:${hash.digest('hex')}` };
}

async function* chunksOf(body: AsyncIterable<unknown>, signal: AbortSignal): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of body) yield chunk as Buffer;
  } catch (error) {
    signal.throwIfAborted();
    throw asNetworkError(error);
  }
}
