import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders, RequestOptions } from 'node:http';
import { text } from 'node:stream/consumers';

/** An answer whose body is still to be read. */
export interface Answer {
  readonly status: number;
  /** `503 Service Unavailable`. */
  readonly statusLine: string;
  readonly headers: Readonly<IncomingMessage['headers']>;
  readonly body: IncomingMessage;
}

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** Sends a request, by the proxy that the environment names. Throws `NetworkError`; redirects are not followed. */
export type Http = (url: string, request: Request) => Promise<Answer>;

/** No answer, or not all of it: the network or the other side, so that another try may succeed. */
export class NetworkError extends Error {}

/** How long nothing may come, of the answer or of its body. */
const idleMilliseconds = 30_000;

export function openHttp(env: Readonly<Record<string, string | undefined>>): Http {
  let opened: Promise<Protocols> | undefined;
  return async (url, { method = 'GET', headers = {}, body, signal }) => {
    opened ??= openProtocols(env);
    const start = (await opened)[url.startsWith('https:') ? 'https' : 'http'];
    return new Promise((resolve, reject) => {
      const options = { method, signal, headers: { 'user-agent': 'pgproof', ...headers } };
      const sent = start(url, options);
      let answer: IncomingMessage | undefined;
      sent.setTimeout(idleMilliseconds, () => {
        (answer ?? sent).destroy(new NetworkError(`nothing came for ${idleMilliseconds / 1000} s`));
      });
      sent.on('error', (error) => reject(signal.aborted ? signal.reason : asNetworkError(error)));
      sent.once('response', (response) => {
        answer = response;
        const status = response.statusCode ?? 0;
        const statusLine = `${status} ${response.statusMessage ?? ''}`.trim();
        resolve({ status, statusLine, headers: response.headers, body: response });
      });
      sent.end(body);
    });
  };
}

type Start = (url: string, options: RequestOptions) => ClientRequest;
type Protocols = Readonly<Record<'http' | 'https', Start>>;

/** Loaded at the first request, for it is a third of a start; most runs make none. */
async function openProtocols(env: Readonly<Record<string, string | undefined>>): Promise<Protocols> {
  const [http, https] = await Promise.all([import('node:http'), import('node:https')]);
  const [plain, tls] = [new http.Agent({ proxyEnv: { ...env } }), new https.Agent({ proxyEnv: { ...env } })];
  return {
    http: (url, options) => http.request(url, { ...options, agent: plain }),
    https: (url, options) => https.request(url, { ...options, agent: tls }),
  };
}

/** Reads a body to its end as text. Throws `NetworkError` when it is cut. */
export async function readText({ body }: Answer, signal: AbortSignal): Promise<string> {
  try {
    return await text(body);
  } catch (error) {
    signal.throwIfAborted();
    throw asNetworkError(error);
  }
}

export function asNetworkError(error: unknown): NetworkError {
  if (error instanceof NetworkError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const said = message === 'aborted' ? 'the connection was cut' : message || code;
  return new NetworkError(said, { cause: error });
}
