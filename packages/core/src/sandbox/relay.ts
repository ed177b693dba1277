import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Where a server that has only a Unix socket can be reached over TCP. */
export interface Relay {
  /** On 127.0.0.1. */
  readonly port: number;
  /** Closes the port, and breaks every connection off. */
  readonly close: () => void;
}

/**
 * Listens on a free port of 127.0.0.1 and forwards each connection to a Unix socket. Either side may close its half and go on reading;
 * a reader that is slow slows its writer down; what happens to one connection is of no consequence to another.
 */
export async function startRelay(socketPath: string): Promise<Relay> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
    const far = connect({ path: socketPath, allowHalfOpen: true });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
    forward(near, far);
    forward(far, near);
  });
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  // No more descriptors, say: this connection is lost, the next may be served.
  server.on('error', () => undefined);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Everything that one side says goes to the other; when it breaks off in mid-sentence, so does the other. */
function forward(from: Socket, to: Socket): void {
  from.pipe(to);
  from.on('error', () => to.destroy());
  from.once('close', () => {
    if (!from.readableEnded) to.destroy();
  });
}
