/* A front before an S3 server that answers in its place, or spoils what goes by, as a test says. Signatures pass: the host that was signed is handed on. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { S3Server } from './server.ts';

/** What a request is, in the words of S3's API. */
export interface Asked {
  readonly operation: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  /** How many of this operation came so far, with this one. */
  readonly time: number;
}

export type Deed =
  /** An error of S3's. */
  | { readonly status: number; readonly code: string; readonly message?: string }
  /** The connection is closed after so many bytes of the request's body. */
  | { readonly hangUpAfter: number }
  /** The server does what was asked, and nobody hears of it. */
  | 'lose-answer'
  /** The answer's body ends after so many bytes, with its connection. */
  | { readonly cutAnswerAfter: number }
  /** The answer says and has more bytes than the object. */
  | { readonly lengthenBy: number }
  /** Headers of the request that the server does not get; for a server that does not know them. */
  | { readonly without: readonly string[] }
  /** Headers of the answer are these. */
  | { readonly answerWith: Readonly<Record<string, string>> };

export interface Front extends AsyncDisposable {
  readonly endpoint: string;
  /** From now on. */
  readonly does: (rule: (asked: Asked) => Deed | undefined) => void;
  /** Operations in the order in which they came. */
  readonly asked: () => readonly string[];
  /** How many connections of clients there are. */
  readonly connections: () => Promise<number>;
}

export async function openFront(server: Pick<S3Server, 'endpoint'>): Promise<Front> {
  const target = new URL(server.endpoint);
  const log: string[] = [];
  let rule: (asked: Asked) => Deed | undefined = () => undefined;

  const listener = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', target);
    const operation = operationOf(incoming.method ?? '', url);
    log.push(operation);
    const time = log.filter((one) => one === operation).length;
    const deed = rule({ operation, method: incoming.method ?? '', url, headers: incoming.headers, time });
    // Kept, for a request that was broken off no longer knows it.
    const { socket } = incoming;
    serve(incoming, outgoing, target, deed, socket).catch(() => socket.destroy());
  });
  listener.on('checkContinue', (incoming, outgoing) => {
    outgoing.writeContinue();
    listener.emit('request', incoming, outgoing);
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    does: (next) => {
      rule = next;
    },
    asked: () => log,
    connections: () =>
      new Promise((resolve, reject) => {
        listener.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
      }),
    [Symbol.asyncDispose]: async () => {
      listener.closeAllConnections();
      listener.close();
      await once(listener, 'close');
    },
  };
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  target: URL,
  deed: Deed | undefined,
  socket: Socket,
): Promise<void> {
  const of = typeof deed === 'object' ? deed : undefined;
  if (of !== undefined && 'hangUpAfter' in of) {
    let bytes = 0;
    for await (const chunk of incoming) {
      bytes += (chunk as Buffer).length;
      if (bytes >= of.hangUpAfter) break;
    }
    socket.destroy();
    return;
  }
  const body = await buffer(incoming);
  if (of !== undefined && 'status' in of) {
    const xml = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${of.code}</Code><Message>${of.message ?? of.code}</Message></Error>`;
    outgoing
      .writeHead(of.status, { 'content-type': 'application/xml' })
      .end(incoming.method === 'HEAD' ? undefined : xml);
    return;
  }
  const headers = { ...incoming.headers };
  delete headers['expect'];
  if (of !== undefined && 'without' in of) for (const name of of.without) delete headers[name];
  const asking = request({
    host: target.hostname,
    port: target.port,
    method: incoming.method,
    path: incoming.url,
    headers,
  });
  asking.end(body);
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  const content = await buffer(answer);
  if (deed === 'lose-answer') {
    socket.destroy();
    return;
  }
  const answerHeaders: Record<string, string | string[] | undefined> = { ...answer.headers };
  if (of !== undefined && 'answerWith' in of) Object.assign(answerHeaders, of.answerWith);
  const more = of !== undefined && 'lengthenBy' in of ? Buffer.alloc(of.lengthenBy, 'x') : Buffer.alloc(0);
  if (more.length > 0) {
    // Without a length the end is the connection's; the length that is said is what the client goes by.
    answerHeaders['content-length'] = String(content.length + more.length);
  }
  outgoing.writeHead(answer.statusCode ?? 500, answerHeaders as Record<string, string>);
  if (of !== undefined && 'cutAnswerAfter' in of && content.length > of.cutAnswerAfter) {
    outgoing.flushHeaders();
    if (of.cutAnswerAfter > 0) outgoing.write(content.subarray(0, of.cutAnswerAfter));
    socket.end();
    return;
  }
  outgoing.end(Buffer.concat([content, more]));
}

/** S3 API Reference, by method and query. */
function operationOf(method: string, { pathname, searchParams }: URL): string {
  const hasKey = pathname.split('/').filter(Boolean).length > 1;
  if (searchParams.has('uploads')) return method === 'POST' ? 'CreateMultipartUpload' : 'ListMultipartUploads';
  if (searchParams.has('uploadId'))
    return (
      { PUT: 'UploadPart', POST: 'CompleteMultipartUpload', DELETE: 'AbortMultipartUpload', GET: 'ListParts' }[
        method
      ] ?? method
    );
  if (searchParams.has('delete')) return 'DeleteObjects';
  if (!hasKey) return method === 'GET' ? 'ListObjects' : `${method} bucket`;
  return { PUT: 'PutObject', GET: 'GetObject', HEAD: 'HeadObject', DELETE: 'DeleteObject' }[method] ?? method;
}
