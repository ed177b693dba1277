import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type AnswerHeaders, startAzurite } from './azurite.ts';
import type { FaultKind } from './fault.ts';
import { listen } from './listen.ts';
import type { BlobRoute } from './route.ts';

/** The blob store as the other side sees it: signed URLs whose traffic passes by the faults. */
export interface Blobs {
  readonly uploadUrl: (blob: string) => string;
  readonly downloadUrl: (blob: string, answer?: AnswerHeaders) => string;
  readonly read: (blob: string) => Promise<Buffer>;
  /** Undefined when there is no such blob. */
  readonly size: (blob: string) => Promise<number | undefined>;
  readonly write: (blob: string, bytes: Uint8Array, contentType: string) => Promise<void>;
  readonly remove: (blob: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface BlobWatch {
  readonly fault: (route: BlobRoute, blob: string) => FaultKind | undefined;
  readonly log: (method: string, route: BlobRoute, status: number | undefined) => void;
}

/** Starts the store, and before it a server of another origin than the API's, as GitHub's is. */
export async function startBlobs(folder: string, watch: BlobWatch): Promise<Blobs> {
  const azurite = await startAzurite(folder);
  const front = await listen((incoming, answer) => {
    pass(azurite.origin, incoming, answer, watch).catch(() => incoming.socket.destroy());
  });
  return {
    uploadUrl: (blob) => `${front.origin}${azurite.sign(blob, 'cw')}`,
    downloadUrl: (blob, headers) => `${front.origin}${azurite.sign(blob, 'r', headers)}`,
    read: (blob) => azurite.container.getBlobClient(blob).downloadToBuffer(),
    size: async (blob) => {
      const client = azurite.container.getBlobClient(blob);
      return (await client.exists()) ? ((await client.getProperties()).contentLength ?? 0) : undefined;
    },
    write: async (blob, bytes, contentType) => {
      const client = azurite.container.getBlockBlobClient(blob);
      await client.upload(bytes, bytes.byteLength, { blobHTTPHeaders: { blobContentType: contentType } });
    },
    remove: async (blob) => {
      await azurite.container.getBlobClient(blob).deleteIfExists();
    },
    stop: async () => {
      await front.close();
      await azurite.stop();
    },
  };
}

const routes: Readonly<Record<string, BlobRoute>> = { PUT: 'upload', GET: 'download', HEAD: 'properties' };

async function pass(
  origin: string,
  incoming: IncomingMessage,
  answer: ServerResponse,
  watch: BlobWatch,
): Promise<void> {
  const { method = '', url = '/' } = incoming;
  const route = routes[method];
  if (route === undefined) {
    answer.writeHead(405).end();
    return;
  }
  const [, , , ...segments] = new URL(url, origin).pathname.split('/');
  const fault = watch.fault(route, segments.map(decodeURIComponent).join('/'));
  const log = (status: number | undefined): void => watch.log(method, route, status);
  if (fault?.kind === 'status' || fault?.kind === 'expired-token' || fault?.kind === 'quota') {
    const status = fault.kind === 'status' ? fault.status : 403;
    incoming.resume();
    answer.writeHead(status, { 'x-ms-error-code': 'InjectedFault' }).end();
    return log(status);
  }
  if (route === 'upload' && (fault?.kind === 'cut' || fault?.kind === 'stall')) {
    const half = Math.floor(Number(incoming.headers['content-length'] ?? 0) / 2);
    await readSome(incoming, fault.afterBytes ?? (fault.kind === 'cut' ? half : 0));
    if (fault.kind === 'cut') incoming.socket.destroy();
    else incoming.pause();
    return log(undefined);
  }
  const { host: _, ...headers } = incoming.headers;
  const onward = request(new URL(url, origin), { method, headers });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    onward.once('response', resolve).once('error', reject);
  });
  const altered =
    fault?.kind === 'altered' ? (stream: Readable, bytes: number) => alter(stream, bytes >> 1) : undefined;
  // The list of blocks that ends an upload is no content.
  const content = route === 'upload' && !url.includes('comp=blocklist');
  const sent = content && altered !== undefined ? altered(incoming, Number(headers['content-length'] ?? 0)) : incoming;
  await Promise.all([pipeline(sent, onward), answered]);
  const response = await answered;
  answer.writeHead(response.statusCode ?? 502, response.headers);
  const size = Number(response.headers['content-length'] ?? 0);
  if (fault?.kind === 'cut' || fault?.kind === 'stall') {
    answer.flushHeaders();
    const bytes = await readSome(response, fault.afterBytes ?? (fault.kind === 'cut' ? Math.floor(size / 2) : 0));
    await new Promise((resolve) => answer.write(bytes, resolve));
    if (fault.kind === 'cut') incoming.socket.destroy();
    response.destroy();
    return log(undefined);
  }
  log(response.statusCode);
  await pipeline(route === 'download' && altered !== undefined ? altered(response, size) : response, answer);
}

/** The first bytes of a stream, which is left open. */
async function readSome(stream: Readable, bytes: number): Promise<Buffer> {
  let seen = Buffer.alloc(0);
  if (bytes === 0) return seen;
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    seen = Buffer.concat([seen, chunk as Buffer]);
    if (seen.length >= bytes) break;
  }
  return seen.subarray(0, bytes);
}

async function* alter(stream: Readable, at: number): AsyncGenerator<Buffer> {
  let position = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Buffer);
    if (at >= position && at < position + bytes.length)
      bytes.writeUInt8(bytes.readUInt8(at - position) ^ 1, at - position);
    position += bytes.length;
    yield bytes;
  }
}
