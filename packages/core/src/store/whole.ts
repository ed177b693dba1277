import { type FileHandle, open } from 'node:fs/promises';

/*
 * Files that are held whole, in as few turns as the system takes: Node.js's own readFile and writeFile hand every 512 kB to another thread and
 * wait for it, which on a busy machine is most of what a segment takes.
 */

/** Reads a regular file. Throws what the system says; one that was cut off meanwhile comes as far as it went. */
export async function readWhole(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const content = Buffer.allocUnsafeSlow((await handle.stat()).size);
    let filled = 0;
    while (filled < content.length) {
      const { bytesRead } = await handle.read(content, filled, content.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return content.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

/** Writes to a file from its beginning. Throws what the system says. */
export async function writeWhole(handle: FileHandle, content: Buffer): Promise<void> {
  let written = 0;
  while (written < content.length) {
    const { bytesWritten } = await handle.write(content, written, content.length - written, written);
    written += bytesWritten;
  }
}
