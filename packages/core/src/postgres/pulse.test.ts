import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Session } from '../session.ts';
import type { Connection } from './connection.ts';
import { whileAlive } from './pulse.ts';

/** A server that takes every connection and never says a word. */
const sockets: Socket[] = [];
const server = createServer((socket) => sockets.push(socket));
const session = { signal: AbortSignal.timeout(60_000) } as Session;
let connection: Connection;

beforeEach(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as { port: number };
  connection = {
    ...{ host: '127.0.0.1', port, user: 'me', database: 'app', secrets: [], connectTimeoutSeconds: 60 },
    ...{ tls: { mode: 'disable' }, channelBinding: 'disable' },
  } as Connection;
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server.close();
  await once(server, 'close');
});

it('ends work with a server that is silent from the beginning', async () => {
  const work = (watched: Session): Promise<never> =>
    new Promise((_, reject) =>
      watched.signal.addEventListener('abort', () => reject(new Error('broken off')), { once: true }),
    );
  await expect(whileAlive(connection, 1, session, work)).rejects.toMatchObject({
    kind: 'connection-lost',
    message: expect.stringContaining('has not answered for 1 s'),
  });
  expect(sockets.length).toBeGreaterThan(0);
});
