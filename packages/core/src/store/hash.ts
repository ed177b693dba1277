import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Written } from './store.ts';

const blockBytes = 1024 * 1024;

/**
 * Size and SHA-256 of an open file, read from its beginning through one buffer: a file is hashed at the speed of the disk without
 * leaving garbage. Stops after `mostBytes`, for a file that is untrusted. Throws what `onBlock` throws.
 */
export async function hashFile(
  handle: FileHandle,
  options: { readonly mostBytes?: number; readonly onBlock?: (bytes: number) => void } = {},
): Promise<Written> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(blockBytes);
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, blockBytes, bytes);
    if (bytesRead === 0) break;
    hash.update(buffer.subarray(0, bytesRead));
    bytes += bytesRead;
    options.onBlock?.(bytes);
    if (options.mostBytes !== undefined && bytes > options.mostBytes) break;
  }
  return { bytes, sha256: hash.digest('hex') };
}
