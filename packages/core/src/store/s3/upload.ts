import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { PgproofError } from '../../errors.ts';
import { shellQuote } from '../../operation.ts';
import type { Written } from '../store.ts';
import { type Access, answerTo, graceMilliseconds } from './access.ts';
import { codeOf, statusOf } from './error.ts';
import { type Cutting, cutIntoParts, mostParts, type Part, partsUnderWay } from './parts.ts';
import { awsFlags, describePlace, keyOf, type S3Place } from './place.ts';

/** In the metadata of an object: a name drawn for the upload, by which one whose answer was lost is known again. */
const mark = 'pgproof-upload';
/** Longest clean-up of an upload that failed, also after an interruption. */
const cleanUpMilliseconds = 20_000;
/** How often an upload is seen to be gone whose parts may still arrive, and the time between. */
const surelyGone = 6;
const betweenLooks = 250;

/**
 * Asks whether the place can be written, by an upload that is begun and taken back: it leaves nothing, and its answer says how the
 * bucket encrypts.
 */
export async function checkWritable(access: Access): Promise<void> {
  const upload = await begin(access, keyOf(access.place, `+probe-${randomUUID()}`), 'write');
  const left = await takeBack(access, upload);
  if (left !== undefined) access.note(left);
}

/**
 * Stores a new object; never replaces one. What fits into one part is sent as a whole, the rest in parts, of which few lie in memory;
 * SHA-256 is computed on the way, and goes with each part. When it fails, what was sent of it is removed, and seen to be gone; what the
 * source throws is passed on.
 */
export async function putObject(
  access: Access,
  path: string,
  content: Readable | Buffer,
  options: Pick<Cutting, 'isOwned'> = {},
): Promise<Written> {
  const key = keyOf(access.place, path);
  const doing = `write "${path}"`;
  await refuseTaken(access, key, doing);
  const hash = createHash('sha256');
  let bytes = 0;
  let upload: Upload | undefined;
  const stop = (error: unknown): void => {
    // A source that says nothing for hours does not keep a failure, or an interruption, from being told.
    if (content instanceof Readable) content.destroy(error as Error);
  };
  const interrupt = (): void => stop(access.signal.reason);
  access.signal.addEventListener('abort', interrupt, { once: true });
  try {
    for await (const part of cutIntoParts(content, options)) {
      access.signal.throwIfAborted();
      hash.update(part.content);
      bytes += part.content.length;
      if (upload === undefined && part.isLast) {
        await putWhole(access, key, part.content, doing);
        break;
      }
      upload ??= await begin(access, key, doing);
      await send(access, upload, part, stop);
    }
    if (upload !== undefined) await complete(access, upload);
  } catch (error) {
    if (upload === undefined) throw error;
    const left = await takeBack(access, upload);
    if (left === undefined) throw error;
    // An interruption is told in its own words, and the source's errors are not ours to add to.
    if (access.signal.aborted || !(error instanceof PgproofError)) access.note(left);
    if (!(error instanceof PgproofError)) throw error;
    throw new PgproofError(error.kind, error.message, { hint: `${error.hint}; ${left}`, cause: error });
  } finally {
    access.signal.removeEventListener('abort', interrupt);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Stores a small object in one request, on condition that its key is free, of which the caller has seen that it is; false when it is not. */
export async function claimObject(access: Access, path: string, content: Buffer): Promise<boolean> {
  try {
    await putWhole(access, keyOf(access.place, path), content, `write "${path}"`);
    return true;
  } catch (error) {
    if (error instanceof TakenError) return false;
    throw error;
  }
}

/** Stores a small object in one request, also where there is one. */
export async function replaceObject(access: Access, path: string, content: Buffer): Promise<void> {
  const at = { Bucket: access.place.bucket, Key: keyOf(access.place, path), Body: content };
  const sha256 = createHash('sha256').update(content).digest();
  const sum = access.sendsSums ? { ChecksumSHA256: sha256.toString('base64') } : {};
  const request = (): PutObjectCommand =>
    withHash(new PutObjectCommand({ ...at, ...sum, ...wanted(access.place) }), sha256);
  const answer = await access.askPatiently(
    `write "${path}"`,
    (options) => access.client.send(request(), options),
    access.writing,
  );
  refuseUnencrypted(access.place, answer.ServerSideEncryption);
}

/** An upload in parts that is under way. */
interface Upload {
  readonly key: string;
  readonly id: string;
  readonly doing: string;
  readonly drawn: string;
  readonly cut: AbortController;
  readonly parts: CompletedPart[];
  readonly underWay: Set<Promise<void>>;
  /** Whether a part went without an answer: it may still arrive. */
  isUnsure: boolean;
  /** What the first part failed with. */
  failure?: unknown;
}

/** What is asked of every object that is made. */
function wanted({ encryption, storageClass, tags }: S3Place): {
  ServerSideEncryption?: 'AES256' | 'aws:kms';
  SSEKMSKeyId?: string;
  StorageClass?: 'STANDARD';
  Tagging?: string;
} {
  return {
    ...(encryption === undefined ? {} : { ServerSideEncryption: encryption.algorithm }),
    ...(encryption?.keyId === undefined ? {} : { SSEKMSKeyId: encryption.keyId }),
    // The SDK knows AWS's names, and others have their own.
    ...(storageClass === undefined ? {} : { StorageClass: storageClass as 'STANDARD' }),
    ...(tags === undefined ? {} : { Tagging: new URLSearchParams(tags).toString() }),
  };
}

/** Servers are known that take what they cannot encrypt, and say nothing. */
function refuseUnencrypted(place: S3Place, said: string | undefined): void {
  const { encryption } = place;
  if (encryption === undefined || said === encryption.algorithm) return;
  throw new PgproofError(
    'store-unwritable',
    `${describePlace(place)} does not encrypt with ${encryption.algorithm}: its answer says ${said ?? 'nothing of encryption'}`,
    { hint: 'leave --s3-server-side-encryption out, and encrypt with --age-recipients, or use another store' },
  );
}

async function begin(access: Access, key: string, doing: string): Promise<Upload> {
  const { client, place } = access;
  const drawn = randomUUID();
  const { UploadId: id, ServerSideEncryption } = await access.askPatiently(
    doing,
    (options) =>
      client.send(
        new CreateMultipartUploadCommand({
          ...{ Bucket: place.bucket, Key: key, Metadata: { [mark]: drawn }, ...wanted(place) },
          ...(access.sendsSums ? { ChecksumAlgorithm: 'SHA256', ChecksumType: 'COMPOSITE' } : {}),
        }),
        options,
      ),
    access.writing,
  );
  if (id === undefined)
    throw new PgproofError('store-unwritable', `${doing}: ${describePlace(place)} does not take uploads in parts`);
  const upload = {
    key,
    id,
    doing,
    drawn,
    cut: new AbortController(),
    parts: [],
    underWay: new Set<Promise<void>>(),
    isUnsure: false,
  };
  try {
    refuseUnencrypted(place, ServerSideEncryption);
    return upload;
  } catch (error) {
    await takeBack(access, upload);
    throw error;
  }
}

/** Sends a part beside others; waits for one of those when enough are under way. Throws when one has failed; `onFailure` hears of it at once. */
async function send(access: Access, upload: Upload, part: Part, onFailure: (error: unknown) => void): Promise<void> {
  if (part.number > mostParts)
    throw new PgproofError('store-unwritable', `${upload.doing}: it is larger than an object in S3 can be`);
  const sending = sendPart(access, upload, part).finally(() => upload.underWay.delete(sending));
  upload.underWay.add(sending);
  sending.then(part.release, (error) => {
    upload.failure ??= error;
    onFailure(error);
  });
  if (upload.underWay.size > partsUnderWay(part.content.length)) await Promise.race(upload.underWay);
  if (upload.failure !== undefined) throw upload.failure;
}

async function sendPart(access: Access, upload: Upload, part: Part): Promise<void> {
  const { client, place } = access;
  const signal = AbortSignal.any([access.writing, upload.cut.signal]);
  const sha256 = createHash('sha256').update(part.content).digest();
  const at = { Bucket: place.bucket, Key: upload.key, UploadId: upload.id, PartNumber: part.number };
  const sum = access.sendsSums ? { ChecksumSHA256: sha256.toString('base64') } : {};
  const request = (): UploadPartCommand =>
    withHash(new UploadPartCommand({ ...at, ...sum, Body: part.content }), sha256);
  try {
    const { ETag } = await access.askPatiently(upload.doing, (options) => client.send(request(), options), signal);
    upload.parts.push({ ETag, PartNumber: part.number, ...sum });
  } catch (error) {
    upload.isUnsure ||= statusOf(answerTo(error)) === undefined;
    // Some refuse a large body by hanging up: a small one gets to hear why.
    const isMute = error instanceof PgproofError && error.kind === 'store-unreachable' && !signal.aborted;
    if (isMute)
      await access
        .ask(upload.doing, (options) => client.send(new UploadPartCommand({ ...at, Body: 'x' }), options))
        .catch(throwAnswer);
    throw error;
  }
}

function throwAnswer(error: unknown): void {
  if (statusOf(answerTo(error)) !== undefined) throw error;
}

/** Has the signature cover a hash that is known already, instead of computing it again. */
function withHash<C extends UploadPartCommand | PutObjectCommand>(command: C, sha256: Buffer): C {
  const stack = command.middlewareStack as UploadPartCommand['middlewareStack'];
  stack.add(
    (next) => (args) => {
      (args.request as { headers: Record<string, string> }).headers['x-amz-content-sha256'] = sha256.toString('hex');
      return next(args);
    },
    { step: 'build', name: 'knownPayloadHash' },
  );
  return command;
}

async function complete(access: Access, upload: Upload): Promise<void> {
  await Promise.all(upload.underWay);
  const { client, place } = access;
  const Parts = upload.parts.sort((a, b) => (a.PartNumber ?? 0) - (b.PartNumber ?? 0));
  const at = { Bucket: place.bucket, Key: upload.key, UploadId: upload.id, MultipartUpload: { Parts } };
  await unlessTaken(access, upload, (condition) =>
    access.askPatiently(
      upload.doing,
      (options) => client.send(new CompleteMultipartUploadCommand({ ...at, ...condition }), options),
      access.writing,
    ),
  );
}

async function putWhole(access: Access, key: string, content: Buffer, doing: string): Promise<void> {
  const { client, place } = access;
  const drawn = randomUUID();
  const sha256 = createHash('sha256').update(content).digest();
  const input = {
    ...{ Bucket: place.bucket, Key: key, Body: content, Metadata: { [mark]: drawn }, ...wanted(place) },
    ...(access.sendsSums ? { ChecksumSHA256: sha256.toString('base64') } : {}),
  };
  const answer = await unlessTaken(access, { key, doing, drawn }, (condition) =>
    access.askPatiently(
      doing,
      (options) => client.send(withHash(new PutObjectCommand({ ...input, ...condition }), sha256), options),
      access.writing,
    ),
  );
  if (answer !== undefined) refuseUnencrypted(place, answer.ServerSideEncryption);
}

/**
 * Makes an object on condition that its key is free. A request that was sent again may find what it made itself: that is known by its mark
 * (then there is no answer). A server without conditions has been asked before whether the key is free.
 */
async function unlessTaken<T>(
  access: Access,
  { key, doing, drawn }: Pick<Upload, 'key' | 'doing' | 'drawn'>,
  make: (condition: { IfNoneMatch?: '*' }) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await make({ IfNoneMatch: '*' });
  } catch (error) {
    const answer = answerTo(error);
    if (statusOf(answer) === 501) {
      access.note(
        `${describePlace(access.place)} cannot write on condition that a name is free: it was only looked whether it is`,
      );
      return make({});
    }
    const isTaken = ['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchUpload'].includes(codeOf(answer));
    if (!isTaken) throw error;
    const found = await head(access, key, doing);
    if (found?.Metadata?.[mark] === drawn) return undefined;
    throw found === undefined ? error : taken(key, error);
  }
}

class TakenError extends PgproofError {}

function taken(key: string, cause?: unknown): PgproofError {
  return new TakenError('store-unwritable', `"${key}" exists already`, cause === undefined ? {} : { cause });
}

/** Who may only write is not told what is there: then the condition of the write alone counts. */
async function refuseTaken(access: Access, key: string, doing: string): Promise<void> {
  const found = await head(access, key, doing).catch((error) => {
    if (statusOf(answerTo(error)) === 403) return undefined;
    throw error;
  });
  if (found !== undefined) throw taken(key);
}

async function head(
  access: Access,
  key: string,
  doing: string,
): Promise<{ readonly Metadata?: Record<string, string> | undefined } | undefined> {
  try {
    const at = { Bucket: access.place.bucket, Key: key };
    return await access.askPatiently(doing, (options) => access.client.send(new HeadObjectCommand(at), options));
  } catch (error) {
    if (statusOf(answerTo(error)) === 404) return undefined;
    throw error;
  }
}

/**
 * Ends an upload with all that was sent of it. A part that is just arriving outlives a request to do so (S3 API Reference,
 * AbortMultipartUpload), so it is repeated until nothing is listed, and where a part may still arrive for a while longer. Returns what to do
 * about what may be left; undefined when nothing is.
 */
async function takeBack(access: Access, upload: Upload): Promise<string | undefined> {
  const { client, place } = access;
  const { key, id, doing } = upload;
  const settled = Promise.allSettled(upload.underWay);
  await Promise.race([settled, delay(graceMilliseconds, undefined, { ref: false })]);
  upload.cut.abort();
  await settled;
  const signal = AbortSignal.timeout(cleanUpMilliseconds);
  const at = { Bucket: place.bucket, Key: key, UploadId: id };
  const isGone = (error: unknown): true => {
    if (codeOf(answerTo(error)) !== 'NoSuchUpload' && statusOf(answerTo(error)) !== 404) throw error;
    return true;
  };
  try {
    for (let left = upload.isUnsure ? surelyGone : 1; left > 0; ) {
      await access
        .askPatiently(doing, (options) => client.send(new AbortMultipartUploadCommand(at), options), signal)
        .catch(isGone);
      const listed = access.askPatiently(doing, (options) => client.send(new ListPartsCommand(at), options), signal);
      // Who may not list them has to believe.
      const gone = await listed.then(() => false).catch((error) => statusOf(answerTo(error)) === 403 || isGone(error));
      if (gone) left -= 1;
      if (left > 0) await delay(betweenLooks, undefined, { signal });
    }
    return undefined;
  } catch {
    const words = [...awsFlags(place), `--bucket ${place.bucket}`, `--key ${shellQuote(key)}`];
    const command = ['aws s3api abort-multipart-upload', ...words, `--upload-id ${shellQuote(id)}`].join(' ');
    return `what was sent of "${key}" may be left: ${command}`;
  }
}
