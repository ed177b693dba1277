import { Readable } from 'node:stream';
import { GetObjectCommand, type GetObjectCommandOutput } from '@aws-sdk/client-s3';
import { PgproofError } from '../../errors.ts';
import { type Access, answerTo, waitBefore } from './access.ts';
import { classifyS3, statusOf } from './error.ts';
import { describePlace, keyOf } from './place.ts';

/** What an object was when it was first seen: all that is read of it later must be of the same. */
export interface Seen {
  readonly bytes: number;
  readonly etag: string | undefined;
}

/** How often in a row a line may break without a byte coming over it. */
const mostBreaks = 6;

/**
 * Reads an object as a stream, never more of it than the store said it has. A line that breaks is taken up where it broke, as long as the object
 * is the same. Throws, or the stream does, `store-missing` for one that is not there, `store-unwritable` for one that changed.
 */
export async function getObject(access: Access, path: string, seen?: Seen): Promise<{ content: Readable; seen: Seen }> {
  const doing = `read "${path}"`;
  const first = await open(access, path, 0, seen);
  const bytes = first.ContentLength ?? Number.NaN;
  if (Number.isNaN(bytes)) {
    destroy(first);
    throw new PgproofError('store-unwritable', `${doing}: ${describePlace(access.place)} does not say how long it is`);
  }
  if (seen !== undefined && bytes !== seen.bytes) {
    destroy(first);
    throw changed(access, doing);
  }
  const known: Seen = { bytes, etag: first.ETag };
  let current = first;
  async function* read(): AsyncGenerator<Buffer> {
    let at = 0;
    for (let breaks = 0; ; breaks += 1) {
      let broken: unknown;
      try {
        for await (const chunk of current.Body as Readable) {
          const wanted = (chunk as Buffer).subarray(0, bytes - at);
          if (wanted.length === 0) break;
          at += wanted.length;
          breaks = 0;
          yield wanted;
        }
      } catch (error) {
        broken = error;
      } finally {
        destroy(current);
      }
      access.signal.throwIfAborted();
      if (at === bytes) {
        // All came, and it is not what was stored: the SDK compared the checksum.
        if (broken !== undefined) throw classifyS3(broken, doing, access.place);
        return;
      }
      if (breaks === mostBreaks) {
        const cause = broken ?? Object.assign(new Error(`ended after ${at} of ${bytes} bytes`), { code: 'ECONNRESET' });
        throw classifyS3(cause, doing, access.place);
      }
      await waitBefore(breaks - 3, access.signal);
      current = await open(access, path, at, known);
    }
  }
  const content = Readable.from(read(), { objectMode: false, highWaterMark: 1024 * 1024 });
  // Who stops reading does not wait for what is on its way.
  content.once('close', () => destroy(current));
  return { content, seen: known };
}

function destroy({ Body }: GetObjectCommandOutput): void {
  (Body as Readable | undefined)?.destroy();
}

async function open(
  access: Access,
  path: string,
  from: number,
  seen: Seen | undefined,
): Promise<GetObjectCommandOutput> {
  const doing = `read "${path}"`;
  const input = {
    ...{ Bucket: access.place.bucket, Key: keyOf(access.place, path) },
    ...(seen?.etag === undefined ? {} : { IfMatch: seen.etag }),
    // The checksum is of the whole.
    ...(from === 0 ? { ChecksumMode: 'ENABLED' as const } : { Range: `bytes=${from}-` }),
  };
  let answer: GetObjectCommandOutput;
  try {
    answer = await access.askPatiently(doing, (options) => access.client.send(new GetObjectCommand(input), options));
  } catch (error) {
    const status = statusOf(answerTo(error));
    if (status === 412 || (status === 416 && from > 0)) throw changed(access, doing, error);
    throw status === 404 && error instanceof PgproofError && error.kind !== 'store-missing'
      ? new PgproofError('store-missing', `${describePlace(access.place)}: there is no "${path}"`, { cause: error })
      : error;
  }
  if (from > 0 && answer.ContentRange !== `bytes ${from}-${(seen?.bytes ?? 0) - 1}/${seen?.bytes}`) {
    destroy(answer);
    throw changed(access, doing);
  }
  return answer;
}

function changed(access: Access, doing: string, cause?: unknown): PgproofError {
  return new PgproofError(
    'store-unwritable',
    `${doing}: ${describePlace(access.place)}: it was changed while it was read`,
    {
      hint: 'see who else writes to this prefix, then run again',
      ...(cause === undefined ? {} : { cause }),
    },
  );
}
