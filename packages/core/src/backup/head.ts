import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { type Command, type RunResult, runPipeline } from '../command.ts';

/** The beginning of an archive that is encrypted on its way: what was needed to list it, and the list. */
export interface Head {
  /** Takes what the source gives to the sink, and keeps the beginning. */
  readonly pass: (source: Readable, sink: Writable) => Promise<void>;
  /** The output of the listing program. Throws what it failed with. */
  readonly list: () => Promise<string>;
}

/**
 * An archive in custom format that was written to a pipe begins with its table of contents, sequences' values included. With only
 * recipients we could not read it again, so its beginning is kept in a file until the listing program has read enough to end by itself.
 */
export function keepHead(path: string, listing: readonly Command[], signal: AbortSignal): Head {
  let listed: Promise<RunResult> | undefined;
  const pass: Head['pass'] = async (source, sink) => {
    const file = await open(path, 'wx', 0o600);
    const feed = new PassThrough();
    let isEnough = false;
    listed = runPipeline(listing, {
      signal,
      output: 'collect',
      mayStopEarly: true,
      input: async (stdin) => pipeline(feed, stdin),
    });
    const ended = listed.then(
      () => undefined,
      () => undefined,
    );
    void ended.then(() => {
      isEnough = true;
      feed.destroy();
    });
    try {
      await passOn(source, sink, async (chunk) => {
        if (!isEnough) await keep(chunk, file, feed, ended);
      });
      feed.end();
      await ended;
    } finally {
      feed.destroy();
      await file.close();
    }
  };
  return {
    pass,
    list: async () => {
      if (listed === undefined) throw new Error('nothing has passed');
      return (await listed).stdout;
    },
  };
}

async function passOn(source: Readable, sink: Writable, look: (chunk: Buffer) => Promise<void>): Promise<void> {
  const done = finished(sink);
  done.catch(() => undefined);
  for await (const chunk of source) {
    await look(chunk as Buffer);
    if (!sink.write(chunk)) await Promise.race([once(sink, 'drain'), done]);
  }
  sink.end();
  await done;
}

async function keep(chunk: Buffer, file: FileHandle, feed: PassThrough, ended: Promise<void>): Promise<void> {
  await file.write(chunk);
  if (feed.destroyed || feed.write(chunk)) return;
  await Promise.race([once(feed, 'drain').catch(() => undefined), ended]);
}
