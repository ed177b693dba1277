/* A dead man's switch that keeps what it is told. */
import { text } from 'node:stream/consumers';
import { listen } from './listen.ts';

export interface Told {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

export interface Switch extends AsyncDisposable {
  /** The ping URL of its check. */
  readonly url: string;
  /** The part of the URL that makes it a secret. */
  readonly secret: string;
  /** What it was told, without the start of the path that all share. */
  readonly told: readonly Told[];
}

/** `answer` gives the status of the nth request, from 0; undefined: none comes, the connection is cut. */
export async function openSwitch(answer: (request: number) => number | undefined = () => 200): Promise<Switch> {
  const told: Told[] = [];
  const secret = '5f9e8c1a-0000-4a4a-9b9b-77c0ffee7777';
  let count = 0;
  const server = await listen(async (request, response) => {
    const status = answer(count);
    count += 1;
    const body = await text(request);
    if (status === undefined) {
      request.socket.destroy();
      return;
    }
    const path = (request.url ?? '').replace(`/ping/${secret}`, '');
    told.push({ method: request.method ?? '', path, body });
    response.writeHead(status).end('OK');
  });
  return {
    url: `${server.origin}/ping/${secret}`,
    secret,
    told,
    [Symbol.asyncDispose]: () => server.close(),
  };
}
