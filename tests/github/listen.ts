import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

/** An HTTP server on a free port of 127.0.0.1. */
export interface Listening {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** Ends it with every connection, also one that waits for an answer. */
  readonly close: () => Promise<void>;
}

/** `fetch` refuses some ports as belonging to other protocols; 10080 is the highest of them (Fetch standard, "bad port"). */
const highestBadPort = 10_080;

export async function listen(listener: RequestListener): Promise<Listening> {
  for (;;) {
    const server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    if (port > highestBadPort) return { origin: `http://127.0.0.1:${port}`, close: () => close(server) };
    await close(server);
  }
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
