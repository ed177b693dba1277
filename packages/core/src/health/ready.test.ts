import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import type { Connection } from '../postgres/connection.ts';
import { whenReady } from './ready.ts';

it('waits no longer than it was told to for a server that takes a connection and says nothing', async () => {
  const sockets: { destroy: () => void }[] = [];
  const server = createServer((socket) => sockets.push(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const connection: Connection = {
    ...{ host: '127.0.0.1', port, user: 'me', database: 'app', secrets: [], connectTimeoutSeconds: 60 },
    ...{ tls: { mode: 'disable' } as never, channelBinding: 'prefer' },
  };
  const began = performance.now();
  const session = { signal: AbortSignal.timeout(20_000), onProgress: () => undefined };
  try {
    await expect(whenReady(async () => connection, 0.3, session)).rejects.toMatchObject({
      message: expect.stringMatching(/not ready within .*no answer/),
    });
    expect(performance.now() - began).toBeLessThan(10_000);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
});
